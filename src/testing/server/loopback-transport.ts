import { FrameDecoder } from '../../rpc/frame.js';
import type { Transport, TransportEnd, TransportSink } from '../../transport/transport.js';
import type { Responder, ServerConnection, ServerHandler } from './server-connection.js';

/**
 * Delivery of bytes to the client. `frames`: as sent. `glued`: all available bytes in one chunk. A number: in chunks of
 * that size, whose memory is reused, as a socket's is.
 */
export type Delivery = 'frames' | 'glued' | number;

/** Options of an in-process connection. */
export interface PairOptions {
  /** For messages. Default `in-process daemon`. */
  readonly description?: string | undefined;
  readonly delivery?: Delivery | undefined;
}

/** Bytes in flight to the client above which the daemon's side has to wait. */
const HIGH_WATER_MARK = 1_048_576;

// Captured at load time, so that an application's tests may use fake timers.
const defer: (run: () => void) => unknown = setImmediate;

/**
 * An in-process connection to a fake daemon. Bytes are delivered in turns of the event loop, so that nothing is
 * delivered while it is being sent, and a program that polls does not starve its timers.
 */
export class LoopbackTransport implements Transport {
  readonly description: string;
  readonly secure = true;
  readonly recorded = true;
  readonly encrypted = false;
  readonly local = true;
  readonly #responder: Responder;
  readonly #delivery: Delivery;
  readonly #decoder: FrameDecoder;
  readonly #toDaemon: Uint8Array[] = [];
  #toClient: Uint8Array[] = [];
  #waiting = 0;
  #drains: (() => void)[] = [];
  #sink: TransportSink | undefined;
  #handler: ServerHandler | undefined;
  #scheduled = false;
  #paused = false;
  /** Reason for the end after everything has been delivered. */
  #ending: { readonly reason: TransportEnd } | undefined;

  constructor(responder: Responder, options: PairOptions = {}) {
    this.description = options.description ?? 'in-process daemon';
    this.#delivery = options.delivery ?? 'frames';
    this.#responder = responder;
    this.#decoder = new FrameDecoder((frame) => this.#handler?.frame(frame));
  }

  start(sink: TransportSink): void {
    this.#sink = sink;
    const wire: ServerConnection = {
      description: this.description,
      send: (bytes) => this.#send(bytes),
      drained: () => this.#drained(),
      end: () => this.#finish(undefined),
      destroy: () => {
        this.#toClient = [];
        this.#finish(undefined);
      },
    };
    this.#handler = this.#responder.accept(wire);
    this.#schedule();
  }

  write(bytes: Uint8Array): boolean {
    if (this.#ending !== undefined) return false;
    this.#toDaemon.push(bytes);
    this.#schedule();
    return true;
  }

  pause(): void {
    this.#paused = true;
  }

  resume(): void {
    this.#paused = false;
    this.#schedule();
  }

  close(): void {
    this.#turn();
    this.#finish(undefined);
  }

  destroy(): void {
    this.#toDaemon.length = 0;
    this.#toClient = [];
    this.#paused = false;
    this.#finish(undefined);
  }

  #send(bytes: Uint8Array): boolean {
    if (this.#ending !== undefined) return true;
    this.#toClient.push(bytes);
    this.#waiting += bytes.length;
    this.#schedule();
    return this.#waiting < HIGH_WATER_MARK;
  }

  #drained(): Promise<void> {
    if (this.#waiting === 0 || this.#ending !== undefined) return Promise.resolve();
    return new Promise((resolve) => this.#drains.push(resolve));
  }

  #finish(reason: TransportEnd): void {
    this.#ending ??= { reason };
    this.#schedule();
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    defer(() => {
      this.#scheduled = false;
      this.#turn();
    });
  }

  #turn(): void {
    for (const bytes of this.#toDaemon.splice(0)) this.#push(bytes);
    this.#deliver();
    if (this.#ending !== undefined && this.#toClient.length === 0) this.#end(this.#ending.reason);
  }

  /** A daemon closes the connection without an error on an invalid length. */
  #push(bytes: Uint8Array): void {
    try {
      this.#decoder.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
    } catch {
      this.#finish(undefined);
    }
  }

  #deliver(): void {
    if (this.#delivery !== 'frames' && this.#toClient.length > 1) this.#toClient = [Buffer.concat(this.#toClient)];
    while (this.#toClient.length > 0 && !this.#paused) {
      const bytes = this.#toClient[0] ?? new Uint8Array();
      const size = typeof this.#delivery === 'number' ? this.#delivery : bytes.length;
      const rest = bytes.subarray(size);
      if (rest.length > 0) this.#toClient[0] = rest;
      else this.#toClient.shift();
      this.#waiting -= Math.min(size, bytes.length);
      this.#hand(bytes.subarray(0, size));
    }
    if (this.#toClient.length > 0) return;
    this.#waiting = 0;
    for (const resolve of this.#drains.splice(0)) resolve();
  }

  #hand(bytes: Uint8Array): void {
    if (typeof this.#delivery !== 'number') {
      this.#sink?.data(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
      return;
    }
    const chunk = Buffer.from(bytes);
    this.#sink?.data(chunk);
    // Overwrites the memory, to detect code that keeps it instead of copying.
    chunk.fill(0xee);
  }

  #end(reason: TransportEnd): void {
    const sink = this.#sink;
    const handler = this.#handler;
    this.#sink = undefined;
    this.#handler = undefined;
    for (const resolve of this.#drains.splice(0)) resolve();
    handler?.ended();
    sink?.ended(reason);
  }
}
