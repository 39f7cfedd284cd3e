import type { Readable, Writable } from 'node:stream';
import { ConnectionError } from '../errors.js';
import { SingleWrites } from './single-writes.js';
import type { Transport, TransportEnd, TransportSink } from './transport.js';

/** What a {@link StreamTransport} says of itself. */
export interface StreamTraits {
  readonly description: string;
  readonly secure: boolean;
  /** See `Transport.separateFrames`. */
  readonly separateFrames?: boolean;
}

/** What stands behind two streams, and ends with them. */
export interface StreamOwner {
  /**
   * Why the bytes ended; asked once, when they have. What still comes meanwhile is delivered.
   * @param answered whether any had come
   */
  reason(answered: boolean): TransportEnd | Promise<TransportEnd>;
  /** What is wrong with the first bytes, when they are none of a daemon's. */
  refuses?(first: Buffer): Error | undefined;
  /** All that was written has been taken, and no more will come. */
  finished?(): void;
  /** Ends everything at once. May be called again. */
  destroy(): void;
}

/** Two Node streams as a transport: one that the daemon speaks through, one that it listens to. */
export class StreamTransport implements Transport {
  readonly description: string;
  readonly secure: boolean;
  readonly encrypted = false;
  readonly local = false;
  readonly separateFrames: boolean;
  readonly #single: SingleWrites | undefined;
  readonly #input: Readable;
  readonly #output: Writable;
  readonly #owner: StreamOwner;
  #sink: TransportSink | undefined;
  #failure: Error | undefined;
  #answered = false;
  #ending = false;
  #over = false;

  constructor(input: Readable, output: Writable, traits: StreamTraits, owner: StreamOwner) {
    this.#input = input;
    this.#output = output;
    this.#owner = owner;
    this.description = traits.description;
    this.secure = traits.secure;
    this.separateFrames = traits.separateFrames === true;
    const drained = (): void => this.#sink?.drained();
    if (this.separateFrames) this.#single = new SingleWrites(output, drained);
    else output.on('drain', drained);
    const fail = (error: Error): void => this.#fail(error);
    const end = (): void => this.#end();
    // They stay: an error that nobody listens to would end the process, however late it comes.
    input.on('error', fail).on('end', end).on('close', end);
    output.on('error', fail).on('close', end);
    output.on('finish', () => owner.finished?.());
  }

  start(sink: TransportSink): void {
    this.#sink = sink;
    if (this.#over) {
      this.#tell();
      return;
    }
    this.#input.on('data', (chunk: unknown) => this.#data(chunk));
  }

  write(bytes: Uint8Array): boolean {
    if (this.#output.writable && !this.#over) return (this.#single ?? this.#output).write(bytes);
    // Nobody but its owner may have ended it, and then nothing else tells.
    this.#end();
    return false;
  }

  pause(): void {
    this.#input.pause();
  }

  resume(): void {
    this.#input.resume();
  }

  close(): void {
    if (!this.#output.writable) this.destroy();
    else if (this.#single === undefined) this.#output.end();
    else this.#single.whenEmpty(() => this.#output.end());
  }

  destroy(): void {
    this.#finish();
  }

  #data(chunk: unknown): void {
    if (this.#over) return;
    if (!(chunk instanceof Uint8Array)) {
      const message = `${this.description} delivers ${typeof chunk} where bytes are expected`;
      this.#finish(new ConnectionError('NOT_BYTES', message));
      return;
    }
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    const refusal = this.#answered ? undefined : this.#owner.refuses?.(bytes);
    if (refusal !== undefined) {
      this.#finish(refusal);
      return;
    }
    this.#answered = true;
    this.#sink?.data(bytes);
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    this.#end();
  }

  /** The bytes of one direction are over, and so is the conversation. */
  #end(): void {
    if (this.#ending || this.#over) return;
    this.#ending = true;
    void Promise.resolve(this.#owner.reason(this.#answered)).then((reason) => this.#finish(reason ?? this.#failure));
  }

  #finish(reason?: TransportEnd): void {
    if (this.#over) return;
    this.#over = true;
    this.#failure = reason;
    this.#owner.destroy();
    // Whoever ends a transport does not expect to hear of it before he is done with that.
    if (this.#sink !== undefined) queueMicrotask(() => this.#tell());
  }

  #tell(): void {
    const sink = this.#sink;
    this.#sink = undefined;
    sink?.ended(this.#failure);
  }
}
