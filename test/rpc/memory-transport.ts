import type { Transport, TransportEnd, TransportSink } from '../../src/transport/transport.js';

/** A transport without a socket: the test plays the daemon, byte by byte and in its own time. */
export class MemoryTransport implements Transport {
  readonly description = 'memory';
  readonly secure = true;
  readonly encrypted = false;
  readonly local = true;
  readonly separateFrames: boolean;
  /** Each write of the link. */
  readonly writes: Buffer[] = [];
  paused = false;
  /** Whether the socket is to look full. */
  full = false;
  destroyed = false;
  #sink: TransportSink | undefined;

  constructor(separateFrames = false) {
    this.separateFrames = separateFrames;
  }

  start(sink: TransportSink): void {
    this.#sink = sink;
  }

  write(bytes: Uint8Array): boolean {
    this.writes.push(Buffer.from(bytes));
    return !this.full;
  }

  drain(): void {
    this.#sink?.drained();
  }

  pause(): void {
    this.paused = true;
  }

  resume(): void {
    this.paused = false;
  }

  close(): void {
    this.end();
  }

  destroy(): void {
    this.destroyed = true;
    this.end();
  }

  /** Bytes arrive from the daemon. The memory is scrambled afterwards, as a socket's is. */
  receive(...parts: Uint8Array[]): void {
    for (const part of parts) {
      const chunk = Buffer.from(part);
      this.#sink?.data(chunk);
      chunk.fill(0xee);
    }
  }

  end(reason?: TransportEnd): void {
    const sink = this.#sink;
    this.#sink = undefined;
    sink?.ended(reason);
  }

  /** The frames written so far, cut by their length words. */
  frames(): Buffer[] {
    const all = Buffer.concat(this.writes);
    const frames: Buffer[] = [];
    for (let at = 0; at < all.length; at += all.readUInt32BE(at))
      frames.push(all.subarray(at, at + all.readUInt32BE(at)));
    return frames;
  }
}

/** The words of a frame, and numbers or bytes behind them. Made without any code of the library. */
export function frame(
  words: readonly [number, number, number, number, number, number],
  ...rest: (number | Buffer)[]
): Buffer {
  const [program, version, procedure, type, serial, status] = words;
  const body = rest.map((part) => (typeof part === 'number' ? word(part) : part));
  const head = [program, version, procedure, type, serial, status].map(word);
  const bytes = Buffer.concat([...head, ...body]);
  return Buffer.concat([word(bytes.length + 4), bytes]);
}

export function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value >>> 0);
  return bytes;
}

export function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([word(bytes.length), bytes, Buffer.alloc(-bytes.length & 3)]);
}

export const REMOTE_PROGRAM = 0x20008086;
export const KEEPALIVE_PROGRAM = 0x6b656570;

/** A reply of the remote program. */
export function reply(procedure: number, serial: number, ...rest: (number | Buffer)[]): Buffer {
  return frame([REMOTE_PROGRAM, 1, procedure, 1, serial, 0], ...rest);
}

/** A reply that carries an error. */
export function failure(procedure: number, serial: number, code: number, domain: number, message: string): Buffer {
  const head = [word(code), word(domain), word(1), text(message), word(2), word(0)];
  const tail = [word(0), word(0), word(0), word(0xffffffff), word(0xffffffff), word(0)];
  return frame([REMOTE_PROGRAM, 1, procedure, 1, serial, 1], ...head, ...tail);
}

/** Lets everything that is due in this tick happen. */
export function tick(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
