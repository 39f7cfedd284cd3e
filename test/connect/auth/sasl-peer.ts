/** A daemon that asks for SASL, in the hands of a test. */
import { createServer, connect as dial, type Socket } from 'node:net';
import { inspect } from 'node:util';
import { expect } from 'vitest';
import type {
  CredentialRequest,
  SaslContext,
  SaslExchange,
  SaslLayer,
  SaslMechanism,
} from '../../../src/sasl/mechanism.js';
import {
  ERROR,
  errorPayload,
  type FakePeer,
  type Frame,
  frame,
  i32,
  type PeerConnection,
  parseFrame,
  reply,
  serveOpening,
  startFakePeer,
  str,
  u32,
} from '../../support/fake-peer.js';

const AUTH_LIST = 66;
const INIT = 67;
const START = 68;
const STEP = 69;
const CONNECT_CLOSE = 2;

/** Data of a call or a reply: nothing at all is not the same as an empty text. */
export type Said = string | undefined;

/** What a client said in a conversation: the mechanism it starts with, and its data. */
export interface Turn {
  readonly mechanism?: string;
  readonly data: Said;
}

/** How the daemon goes on. */
export interface Answer {
  readonly complete?: boolean;
  readonly data?: Said;
  /** Refuses instead. */
  readonly refuse?: boolean;
  /** Bytes that come in the same chunk, behind the reply. */
  readonly behind?: Uint8Array;
}

/** What a {@link startSaslPeer} does. */
export interface SaslScript {
  /** What AUTH_LIST tells; SASL alone by default. */
  readonly types?: readonly number[];
  readonly mechanisms?: string;
  /** Told of AUTH_SASL_INIT; when it says no, that is not answered. */
  readonly init?: () => boolean;
  /** Answers a turn; nothing: never. */
  readonly answer?: (turn: Turn, index: number, connection: number) => Answer | undefined | Promise<Answer | undefined>;
  /** What protects the bytes behind the conversation. */
  readonly layer?: () => SaslLayer;
  /** Bytes in place of the first packet of the daemon. */
  readonly packet?: (packet: Buffer) => Buffer;
}

export interface SaslPeer extends FakePeer {
  /** Everything that clients said, by connection: `INIT`, then turns. */
  readonly said: (string | Turn)[][];
  /** Connects to the peer over TCP, where others can read along. */
  readonly tcpUri: string;
  /** All bytes that went over TCP. */
  readonly wire: Buffer[];
  /** Cuts all connections, as a daemon that is killed. */
  drop(): void;
}

export async function startSaslPeer(script: SaslScript): Promise<SaslPeer> {
  const said: (string | Turn)[][] = [];
  const open = new Set<PeerConnection>();
  const peer = await startFakePeer(async (connection, index) => {
    open.add(connection);
    const own: (string | Turn)[] = [];
    said[index] = own;
    if (!(await converse(connection, script, own, index))) return;
    const talk = script.layer === undefined ? connection : protectedConnection(connection, script.layer(), script);
    await serve(talk);
  });
  const wire: Buffer[] = [];
  const forwarder = createServer((socket) => join(socket, dial(peer.path), wire));
  await new Promise<void>((resolve) => forwarder.listen(0, '127.0.0.1', resolve));
  const address = forwarder.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const stop = async (): Promise<void> => {
    await peer.stop();
    await new Promise((resolve) => forwarder.close(resolve));
  };
  const drop = (): void => {
    for (const connection of open) connection.destroy();
    open.clear();
  };
  const extra = { said, wire, drop, tcpUri: `test+tcp://127.0.0.1:${port}/default`, [Symbol.asyncDispose]: stop };
  return Object.assign(peer, extra);
}

function join(client: Socket, peer: Socket, wire: Buffer[]): void {
  for (const [from, to] of [
    [client, peer],
    [peer, client],
  ] as const) {
    from.on('error', () => undefined);
    from.on('data', (chunk: Buffer) => {
      wire.push(Buffer.from(chunk));
      to.write(chunk);
    });
    from.on('close', () => to.destroy());
  }
}

/** True when the client is in. */
async function converse(
  connection: PeerConnection,
  script: SaslScript,
  said: (string | Turn)[],
  index: number,
): Promise<boolean> {
  const { types = [1], mechanisms = 'TOY', answer = (): Answer => ({ complete: true }) } = script;
  let turns = 0;
  for (let bytes = await connection.readFrame(); bytes !== undefined; bytes = await connection.readFrame()) {
    const call = parseFrame(bytes);
    if (call.procedure === AUTH_LIST) {
      await connection.write(reply(call, Buffer.concat([u32(types.length), ...types.map(i32)])));
    } else if (call.procedure === INIT) {
      said.push('INIT');
      if (script.init?.() !== false) await connection.write(reply(call, str(mechanisms)));
    } else {
      const turn = turnOf(call);
      said.push(turn);
      const given = await answer(turn, turns, index);
      turns += 1;
      if (given === undefined) continue;
      await connection.write(Buffer.concat([answerFrame(call, given), given.behind ?? Buffer.alloc(0)]));
      if (given.complete === true) return true;
    }
  }
  connection.destroy();
  return false;
}

function turnOf({ procedure, payload }: Frame): Turn {
  const start = procedure === START;
  if (!start && procedure !== STEP) throw new Error(`procedure ${procedure} in the middle of SASL`);
  const length = start ? payload.readUInt32BE(0) : 0;
  const at = start ? 4 + Math.ceil(length / 4) * 4 : 0;
  const nil = payload.readInt32BE(at);
  const count = payload.readUInt32BE(at + 4);
  const bytes = Array.from({ length: count }, (_, index) => payload.readInt32BE(at + 8 + 4 * index) & 0xff);
  const data = nil === 0 ? Buffer.from(bytes).toString() : undefined;
  return start ? { mechanism: payload.toString('utf8', 4, 4 + length), data } : { data };
}

function answerFrame(call: Frame, { complete = false, data, refuse = false }: Answer): Buffer {
  if (refuse) return refusal(call);
  const bytes = Buffer.from(data ?? '');
  const chars = [...bytes].map((byte) => i32(byte));
  const payload = [i32(complete ? 1 : 0), i32(data === undefined ? 1 : 0), u32(bytes.length), ...chars];
  return reply(call, Buffer.concat(payload));
}

/** How a daemon refuses, whatever the reason. */
function refusal(call: Frame): Buffer {
  const message = 'authentication failed: authentication failed';
  return reply(call, errorPayload({ code: 45, domain: 7, message }), { status: ERROR });
}

/** Opens the session and stays. */
async function serve(connection: PeerConnection): Promise<void> {
  for (let call = await serveOpening(connection); call !== undefined; call = await serveOpening(connection)) {
    if (call.procedure === CONNECT_CLOSE) {
      await connection.write(reply(call));
      connection.close();
    } else if (call.type === 0) {
      await connection.write(reply(call, str('a name')));
    } else {
      await connection.write(frame({ ...call, procedure: 2 }));
    }
  }
  connection.destroy();
}

/** A connection whose bytes are packets of a layer from now on. */
function protectedConnection(below: PeerConnection, layer: SaslLayer, script: SaslScript): PeerConnection {
  let plain = Buffer.alloc(0);
  let first = script.packet;
  const readBytes = async (count: number): Promise<Buffer | undefined> => {
    while (plain.length < count) {
      const word = await below.readBytes(4);
      const packet = word === undefined ? undefined : await below.readBytes(word.readUInt32BE(0));
      if (packet === undefined) return undefined;
      plain = Buffer.concat([plain, layer.unwrap(packet)]);
    }
    const bytes = plain.subarray(0, count);
    plain = plain.subarray(count);
    return bytes;
  };
  const readFrame = async (): Promise<Buffer | undefined> => {
    const word = await readBytes(4);
    const rest = word === undefined ? undefined : await readBytes(word.readUInt32BE(0) - 4);
    return word === undefined || rest === undefined ? undefined : Buffer.concat([word, rest]);
  };
  const write = async (bytes: Uint8Array): Promise<void> => {
    const packet = Buffer.from(layer.wrap(bytes));
    const whole = Buffer.concat([u32(packet.length), packet]);
    const sent = first === undefined ? whole : first(whole);
    first = undefined;
    await below.write(sent);
  };
  const readParsed = async (): Promise<Frame> => {
    const bytes = await readFrame();
    if (bytes === undefined) throw new Error('the client closed where the script expects a frame');
    return parseFrame(bytes);
  };
  return {
    ...below,
    closed: below.closed,
    close: () => below.close(),
    destroy: () => below.destroy(),
    readFrame,
    readParsed,
    readBytes,
    write,
  };
}

/** A layer that anybody can look through, but that is not plain; every byte is turned. */
export function turning(strength = 64): SaslLayer {
  const turn = (bytes: Uint8Array): Uint8Array => bytes.map((byte) => byte ^ 0x5a);
  return { strength, maxPlain: 50, maxPacket: 4096, wrap: turn, unwrap: turn };
}

/** What a {@link toy} mechanism does. */
export interface Toy {
  readonly name?: string;
  readonly strength?: number;
  readonly plaintext?: boolean;
  readonly requests?: readonly CredentialRequest[];
  /** What it says, turn by turn; when it has no more to say it is complete. */
  readonly lines?: readonly Said[];
  /** Challenges as they came. */
  readonly heard?: Said[];
  readonly layer?: () => SaslLayer | undefined;
  readonly contexts?: SaslContext[];
}

/** A mechanism that says what it is told to. */
export function toy(options: Toy = {}): SaslMechanism {
  const { name = 'TOY', strength = 64, plaintext = false, lines = ['hello'], heard = [] } = options;
  const start = (context: SaslContext): SaslExchange => {
    const left = [...lines];
    options.contexts?.push(context);
    return {
      get complete() {
        return left.length === 0;
      },
      async step(challenge) {
        heard.push(challenge === undefined ? undefined : Buffer.from(challenge).toString());
        if (options.requests !== undefined) await context.credentials(options.requests);
        const said = left.shift();
        return said === undefined ? undefined : Buffer.from(said);
      },
      layer: () => options.layer?.(),
    };
  };
  return { name, strength, plaintext, anonymous: false, start };
}

export const ASK_NAME: CredentialRequest = { kind: 'username', prompt: 'User name', secret: false };
export const ASK_PASSWORD: CredentialRequest = { kind: 'password', prompt: 'Password', secret: true };

/** Looks for a secret in all that an error shows. */
export function expectNoSecret(error: unknown, secret: string): void {
  const seen: string[] = [];
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    seen.push(at.message, at.stack ?? '', JSON.stringify(at), inspect(at, { depth: 10, showHidden: true }));
  }
  expect(seen.join('\n')).not.toContain(secret);
  expect(seen.join('\n')).not.toContain(Buffer.from(secret).toString('base64').replaceAll('=', ''));
}
