import net from 'node:net';
import { type Abortable, addAbortListener, removeAbortListener } from '../abort.js';
import { ConnectionError } from '../errors.js';
import { SingleWrites } from './single-writes.js';
import type { Transport, TransportSink } from './transport.js';

/** Large enough for a daemon's largest stream packet, so that one read can receive it completely. */
const READ_SIZE = 262_144;

let shared: Buffer | undefined;

/**
 * Returns memory for socket reads. One buffer serves all links: libuv requests memory, reads and delivers in one step,
 * and a chunk is only valid during its delivery. On Windows reads are posted in advance, so each socket has its own
 * buffer.
 */
function readBuffer(): Buffer {
  if (process.platform === 'win32') return Buffer.allocUnsafeSlow(READ_SIZE);
  shared ??= Buffer.allocUnsafeSlow(READ_SIZE);
  return shared;
}

/** Properties of a {@link SocketTransport}. */
export interface SocketTraits {
  readonly description: string;
  readonly secure: boolean;
  readonly encrypted: boolean;
  readonly local: boolean;
  /** See `Transport.separateFrames`. */
  readonly separateFrames?: boolean;
}

/** A connected `net.Socket` as a transport. */
export class SocketTransport implements Transport {
  readonly description: string;
  readonly secure: boolean;
  readonly encrypted: boolean;
  readonly local: boolean;
  readonly separateFrames: boolean;
  readonly #single: SingleWrites | undefined;
  readonly #socket: net.Socket;
  #sink: TransportSink | undefined;
  #failure: Error | undefined;
  #isOver = false;
  /** Chunks received before `start`; undefined if there are none. */
  #early: Buffer[] | undefined;
  #awaited: (() => void) | undefined;
  /** Resolves pending zero-copy writes of a socket that has failed; undefined if there are none. */
  #unsent: (() => void)[] | undefined;
  /** True if the socket has asked to wait, once at least: an idle link needs no listener for that. */
  #drains = false;
  /** Called when the socket fails or is closed while it is being opened; undefined afterwards. */
  failedToOpen: ((error: Error) => void) | undefined;

  constructor(socket: net.Socket, traits: SocketTraits) {
    this.#socket = socket;
    this.description = traits.description;
    this.secure = traits.secure;
    this.encrypted = traits.encrypted;
    this.local = traits.local;
    this.separateFrames = traits.separateFrames === true;
    if (this.separateFrames) this.#single = new SingleWrites(socket, () => this.#sink?.drained());
    socket.on('error', (error) => this.#failed(error));
    socket.on('end', destroySocket);
    socket.on('close', () => this.#closed());
  }

  /** Handles a chunk in the socket's read buffer. */
  received(chunk: Buffer): void {
    if (this.#sink !== undefined) {
      this.#sink.data(chunk);
      return;
    }
    this.#early ??= [];
    this.#early.push(Buffer.from(chunk));
    this.#awaited?.();
  }

  /**
   * Removes and returns the first byte when it arrives; only before `start`.
   * @returns undefined if the bytes end before the first
   * @throws the error of the socket
   */
  async takeByte(): Promise<number | undefined> {
    while (this.#early === undefined && !this.#socket.destroyed) {
      await new Promise<void>((resolve) => {
        this.#awaited = resolve;
      });
    }
    this.#awaited = undefined;
    const [first, ...rest] = this.#early ?? [];
    if (first === undefined) {
      if (this.#failure !== undefined) throw this.#failure;
      return undefined;
    }
    const left = first.length === 1 ? rest : [first.subarray(1), ...rest];
    this.#early = left.length === 0 ? undefined : left;
    return first[0];
  }

  /** Returns memory for the next read: the sink's, if it provides any. */
  room(): Uint8Array | undefined {
    return this.#sink?.allocate?.();
  }

  start(sink: TransportSink): void {
    this.#sink = sink;
    const early = this.#early;
    this.#early = undefined;
    if (early !== undefined) for (const chunk of early) sink.data(chunk);
    if (this.#socket.destroyed) this.#end();
  }

  write(bytes: Uint8Array): boolean {
    if (!this.#socket.writable) return false;
    if (this.#single !== undefined) return this.#single.write(bytes);
    if (this.#socket.write(bytes)) return true;
    this.#watchDrain();
    return false;
  }

  writeZeroCopy(head: Uint8Array, body: Uint8Array): Promise<void> | undefined {
    // TLS copies the data that it encrypts, so a zero-copy write would not help.
    if (this.#single !== undefined) return undefined;
    const socket = this.#socket;
    return new Promise((resolve) => {
      socket.cork();
      socket.write(head);
      socket.write(body, (error) => {
        if (error === null || error === undefined || this.#isOver) resolve();
        else {
          this.#unsent ??= [];
          this.#unsent.push(resolve);
        }
      });
      socket.uncork();
      if (socket.writableNeedDrain) this.#watchDrain();
    });
  }

  pause(): void {
    this.#socket.pause();
  }

  resume(): void {
    this.#socket.resume();
  }

  close(): void {
    if (this.#single !== undefined) this.#single.whenEmpty(() => this.#socket.destroySoon());
    else if (this.#socket.writableLength > 0) this.#socket.destroySoon();
    else {
      this.destroy();
      // Not when the socket emits `close`, two turns of the event loop later: nothing is left to be sent.
      this.#end();
    }
  }

  destroy(): void {
    this.#socket.destroy();
  }

  #watchDrain(): void {
    if (this.#drains) return;
    this.#drains = true;
    this.#socket.on('drain', () => this.#sink?.drained());
  }

  #failed(error: Error): void {
    this.#failure = error;
    // `close` is only emitted in a later turn of the event loop, which a busy sender may delay.
    this.#socket.destroy();
    this.#end();
    this.failedToOpen?.(error);
  }

  #closed(): void {
    this.#end();
    this.failedToOpen?.(new ConnectionError('CLOSED', `${this.description} was closed while connecting`));
  }

  #end(): void {
    this.#awaited?.();
    const sink = this.#sink;
    if (sink === undefined) return;
    this.#sink = undefined;
    this.#isOver = true;
    sink.ended(this.#failure);
    for (const resolve of this.#unsent ?? []) resolve();
    this.#unsent = undefined;
  }
}

function destroySocket(this: net.Socket): void {
  this.destroy();
}

/** Opens a socket. Rejects with the socket's own error, or with the reason of the signal. */
export function connectSocket(
  target: net.NetConnectOpts,
  traits: SocketTraits,
  signal: Abortable | undefined,
): Promise<Transport> {
  return openSocket((onread) => net.connect({ ...target, onread }), 'connect', traits, signal);
}

/** Node's options for reading into given memory. */
export type OnRead = net.OnReadOpts;

/** Receives what a socket reads. */
interface Receiver {
  /** Undefined at first: Node requests memory immediately, before there is a transport, and again after every read. */
  transport: SocketTransport | undefined;
}

/** A function of its own, so that these functions, which live as long as the socket, retain nothing of its opening. */
function readingInto(receiver: Receiver): OnRead {
  const usual = readBuffer();
  return {
    buffer: () => receiver.transport?.room() ?? usual,
    callback: (length: number, memory: Uint8Array): boolean => {
      receiver.transport?.received(Buffer.from(memory.buffer, memory.byteOffset, length));
      return true;
    },
  };
}

/**
 * Opens a socket of any kind.
 * @param ready the event after which data of the peer may arrive
 */
export function openSocket(
  open: (onread: OnRead) => net.Socket,
  ready: 'connect' | 'secureConnect',
  traits: SocketTraits,
  signal: Abortable | undefined,
): Promise<SocketTransport> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const receiver: Receiver = { transport: undefined };
    const socket = open(readingInto(receiver));
    const made = new SocketTransport(socket, traits);
    receiver.transport = made;
    const settle = (): void => {
      removeAbortListener(signal, abort);
      made.failedToOpen = undefined;
    };
    const fail = (reason: unknown): void => {
      settle();
      socket.destroy();
      reject(reason);
    };
    const abort = (): void => fail(signal?.reason);
    addAbortListener(signal, abort);
    made.failedToOpen = fail;
    socket.once(ready, () => {
      settle();
      resolve(made);
    });
  });
}
