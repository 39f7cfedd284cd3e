import type { Readable, Writable } from 'node:stream';
import { ConnectionError } from '../errors.js';
import { SingleWrites } from './single-writes.js';
import type { Transport, TransportEnd, TransportSink } from './transport.js';

/** Properties of a {@link StreamTransport}. */
export interface StreamTraits {
  readonly description: string;
  readonly secure: boolean;
  /** See `Transport.separateFrames`. */
  readonly separateFrames?: boolean;
}

/** The owner of two streams, which ends with them. */
export interface StreamOwner {
  /**
   * Returns the reason for the end; called once. Data that arrives in the meantime is delivered.
   * @param answered true if any data was received
   */
  reason(answered: boolean): TransportEnd | Promise<TransportEnd>;
  /** Returns an error if the first bytes were not sent by a daemon. */
  refuses?(first: Buffer): Error | undefined;
  /** Called when all written data was accepted, and no more will follow. */
  finished?(): void;
  /** Destroys everything immediately. May be called again. */
  destroy(): void;
}

/** Two Node streams as a transport: one to read from the daemon, one to write to it. */
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
    // These listeners stay: an unhandled error event would end the process, however late.
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
    // The owner may have ended it silently.
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
      const message = `${this.description} delivered ${typeof chunk} instead of bytes`;
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

  /** Ends both directions after the end of one. */
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
    // The caller that ends a transport does not expect `ended` during the call.
    if (this.#sink !== undefined) queueMicrotask(() => this.#tell());
  }

  #tell(): void {
    const sink = this.#sink;
    this.#sink = undefined;
    sink?.ended(this.#failure);
  }
}
