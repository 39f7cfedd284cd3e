import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CALL, type Frame, frame, i32, parseFrame, REMOTE, reply, u32 } from './frame.js';

export * from './frame.js';

/** One connection of a client to a {@link FakePeer}. */
export interface PeerConnection {
  /** The next whole frame, or undefined when the client has closed. */
  readFrame(): Promise<Buffer | undefined>;
  /** The next whole frame, taken apart; it fails when the client has closed. */
  readParsed(): Promise<Frame>;
  /** The next `count` bytes, whatever they are, or undefined when the client closes before. */
  readBytes(count: number): Promise<Buffer | undefined>;
  /** Writes bytes as they are and waits until they have been handed to the kernel. */
  write(bytes: Uint8Array): Promise<void>;
  /** Ends the connection in order: the client reads an end of file. */
  close(): void;
  /** Cuts the connection; unread bytes make it a reset. */
  destroy(): void;
  /** Settles when the connection has ended, by whomever. */
  readonly closed: Promise<void>;
}

/** A server on a Unix socket whose every byte is written by the test. */
export interface FakePeer extends AsyncDisposable {
  readonly path: string;
  /** URI of the test driver through this peer. */
  uri(): string;
  /** How many connections there have been. */
  readonly connections: number;
  /** Ends all connections and fails if a script has failed. */
  stop(): Promise<void>;
}

/** Plays one connection, from the first byte on. When it returns, the connection stays open. */
export type PeerScript = (connection: PeerConnection, index: number) => Promise<void>;

/** Starts a peer that plays the script for every connection. What a script throws comes out when the peer is stopped. */
export async function startFakePeer(script: PeerScript): Promise<FakePeer> {
  const folder = mkdtempSync(join(tmpdir().length > 40 ? '/tmp' : tmpdir(), 'lvp-'));
  const path = join(folder, 'sock');
  const peer = new ListeningPeer(path, folder, script);
  await peer.listen();
  return peer;
}

class ListeningPeer implements FakePeer {
  readonly path: string;
  readonly #folder: string;
  readonly #server: Server;
  readonly #open = new Set<SocketConnection>();
  readonly #scripts: Promise<void>[] = [];
  readonly #failures: unknown[] = [];
  #stopping = false;

  constructor(path: string, folder: string, script: PeerScript) {
    this.path = path;
    this.#folder = folder;
    this.#server = createServer({ allowHalfOpen: true }, (socket) => this.#accept(socket, script));
  }

  get connections(): number {
    return this.#scripts.length;
  }

  uri(): string {
    return `test+unix:///default?socket=${this.path}`;
  }

  listen(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(this.path, resolve);
    });
  }

  async stop(): Promise<void> {
    if (this.#stopping) return;
    this.#stopping = true;
    for (const connection of this.#open) connection.destroy();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
    await Promise.all(this.#scripts);
    rmSync(this.#folder, { recursive: true, force: true });
    if (this.#failures.length === 1) throw this.#failures[0];
    if (this.#failures.length > 1) throw new AggregateError(this.#failures, 'scripts of the fake peer failed');
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }

  #accept(socket: Socket, script: PeerScript): void {
    const connection = new SocketConnection(socket);
    this.#open.add(connection);
    void connection.closed.then(() => this.#open.delete(connection));
    const play = async (): Promise<void> => {
      try {
        await script(connection, this.#scripts.length);
      } catch (error) {
        // A client may leave while it is written to: one that closes does so to links that it still opens.
        if (!this.#stopping && !clientHasLeft(error)) this.#failures.push(error);
        connection.destroy();
      }
    };
    this.#scripts.push(play());
  }
}

const CLIENT_LEFT = new Set<unknown>(['EPIPE', 'ECONNRESET', 'ERR_STREAM_DESTROYED']);

/** Tells a write that failed because the client has closed its end from other failures. */
export function clientHasLeft(error: unknown): boolean {
  return error instanceof Error && 'code' in error && CLIENT_LEFT.has(error.code);
}

class SocketConnection implements PeerConnection {
  readonly closed: Promise<void>;
  readonly #socket: Socket;
  #received: Buffer = Buffer.alloc(0);
  #ended = false;
  #wake: () => void = () => undefined;

  constructor(socket: Socket) {
    this.#socket = socket;
    this.closed = new Promise((resolve) => socket.once('close', () => resolve()));
    // A client that goes away in the middle is what many scripts want; reads and writes tell of it.
    socket.on('error', () => undefined);
    socket.on('data', (chunk: Buffer) => {
      this.#received = Buffer.concat([this.#received, chunk]);
      this.#wake();
    });
    const end = (): void => {
      this.#ended = true;
      this.#wake();
    };
    socket.once('end', end);
    socket.once('close', end);
  }

  async readFrame(): Promise<Buffer | undefined> {
    const word = await this.#peek(4);
    return word === undefined ? undefined : this.readBytes(word.readUInt32BE(0));
  }

  async readParsed(): Promise<Frame> {
    const bytes = await this.readFrame();
    if (bytes === undefined) throw new Error('the client closed where the script expects a frame');
    return parseFrame(bytes);
  }

  async readBytes(count: number): Promise<Buffer | undefined> {
    const bytes = await this.#peek(count);
    if (bytes !== undefined) this.#received = this.#received.subarray(count);
    return bytes;
  }

  write(bytes: Uint8Array): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#socket.write(bytes, (error) => (error ? reject(error) : resolve()));
    });
  }

  close(): void {
    this.#socket.end();
  }

  destroy(): void {
    this.#socket.destroy();
  }

  async #peek(count: number): Promise<Buffer | undefined> {
    while (this.#received.length < count && !this.#ended) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    return this.#received.length < count ? undefined : this.#received.subarray(0, count);
  }
}

/** How {@link serveOpening} answers. */
export interface OpeningAnswers {
  /** What AUTH_LIST tells; `[0]`, no authentication, by default. */
  readonly auth?: readonly number[];
  /** Features that are not supported; all others are. */
  readonly withoutFeatures?: readonly number[];
}

const CONNECT_OPEN = 1;
const CONNECT_SUPPORTS_FEATURE = 60;
const AUTH_LIST = 66;
const CONNECT_GET_URI = 110;

/**
 * Answers the calls that open a link (docs/protocol.md, "Opening") and returns the first frame that is not one of
 * them, or undefined when the client closes. For scripts that are about what comes later.
 */
export async function serveOpening(
  connection: PeerConnection,
  answers: OpeningAnswers = {},
): Promise<Frame | undefined> {
  while (true) {
    const bytes = await connection.readFrame();
    if (bytes === undefined) return undefined;
    const call = parseFrame(bytes);
    const payload = openingPayload(call, answers);
    if (payload === undefined) return call;
    await connection.write(reply(call, payload));
  }
}

function openingPayload(call: Frame, answers: OpeningAnswers): Buffer | undefined {
  if (call.program !== REMOTE.program || call.type !== CALL) return undefined;
  const { auth = [0], withoutFeatures = [] } = answers;
  switch (call.procedure) {
    case AUTH_LIST:
      return Buffer.concat([u32(auth.length), ...auth.map(i32)]);
    case CONNECT_SUPPORTS_FEATURE:
      return i32(withoutFeatures.includes(call.payload.readInt32BE(0)) ? 0 : 1);
    case CONNECT_OPEN:
      return Buffer.alloc(0);
    case CONNECT_GET_URI:
      return Buffer.concat([u32(15), Buffer.from('test:///default\0')]);
    default:
      return undefined;
  }
}

/** A frame that answers nothing: an event of program remote with this payload. */
export function event(procedure: number, payload: Uint8Array): Buffer {
  return frame({ ...REMOTE, procedure, type: 2, serial: 1, payload });
}
