import type { Duplex, Readable, Writable } from 'node:stream';
import type { ReadableStream, WritableStream } from 'node:stream/web';
import { addAbortListener, removeAbortListener } from '../../abort.js';
import { UsageError } from '../../errors.js';
import { checkOptions } from '../../option-checks.js';
import type { LinkStream, StreamItem } from '../../rpc/link-stream.js';
import { isBytes } from '../../xdr/bytes.js';
import { checkUint, type IntegerLike, toBigInt } from '../argument-checks.js';
import { callOptions } from '../call-option-tables.js';
import type { CallOptions } from '../options.js';
import { ChunkReader, collect, Iteration } from './reading.js';
import {
  createDuplex,
  createReadable,
  createWebReadable,
  createWebWritable,
  createWritable,
  type StreamReader,
  type StreamWriter,
} from './stream-adapters.js';
import { withTimeout } from './with-timeout.js';

/** The result of opening a stream. */
export interface OpenedStream<Ret> {
  /** The result of the call. */
  readonly ret: Ret;
  readonly stream: Stream;
}

export type { StreamItem } from '../../rpc/link-stream.js';

/** Procedures with a download stream. Sending data on it would abort it. */
const ONLY_READ = new Set(['STORAGE_VOL_DOWNLOAD', 'DOMAIN_SCREENSHOT']);

/** Maximum wait for the daemon's confirmation of an abort, in milliseconds. */
const ABORT_GRACE_MS = 1000;

/** Settings of a new {@link Stream}. */
export interface StreamSettings {
  /** Aborts the stream, as long as it is not over. */
  readonly signal?: AbortSignal | undefined;
  /** Ends the link that the stream has for itself. */
  readonly destroyLink?: (() => void) | undefined;
}

/** The state of a stream. After `failed` every call on it fails with the daemon's error. */
export type StreamStatus = 'open' | 'ending' | 'finished' | 'aborted' | 'failed';

/**
 * Bytes beside the calls of a connection: a download, an upload, a console. Each side (reading, writing) is used in one
 * of three ways: the calls of libvirt's own stream (`receive`, `send`, `sendHole`, `finish`, `abort`); `for await`,
 * which finishes at the end and aborts when left early; or a stream of Node or the web.
 *
 * A stream uses resources of the daemon until it is finished or aborted; `await using` ensures this.
 */
export class Stream implements AsyncIterable<Uint8Array>, AsyncDisposable {
  readonly #link: LinkStream;
  readonly #settings: StreamSettings;
  readonly #chunks: ChunkReader;
  /** Name of the reader or writer of a side, for messages. */
  #reader: string | undefined;
  #writer: string | undefined;
  /** The reason of an abort, if one was given. */
  #reason: { readonly value: unknown } | undefined;

  /** @internal Streams come from a handle or from `connection.openStream()`. */
  constructor(link: LinkStream, settings: StreamSettings = {}) {
    this.#link = link;
    this.#settings = settings;
    this.#chunks = new ChunkReader(
      () => this.#receive(),
      () => this.status === 'open',
    );
    this.#watch(settings.signal);
  }

  /** The call that opened it: `STORAGE_VOL_DOWNLOAD`. */
  get procedure(): string {
    return this.#link.procedure.name;
  }

  /** True if holes may be sent and will be received. */
  get sparse(): boolean {
    return this.#link.sparse;
  }

  /** The state of the stream. */
  get status(): StreamStatus {
    const { state } = this.#link;
    return state === 'opening' ? 'open' : state;
  }

  /** Bytes received but not read: at most `highWaterMark` and one packet of 262,120. */
  get buffered(): number {
    return this.#link.buffered;
  }

  /** Resolves when the stream is finished, aborted or failed. Never rejects. */
  get closed(): Promise<void> {
    return this.#link.over;
  }

  /**
   * Returns the next item: bytes, which belong to the caller, or a hole with its length; undefined at the end of the
   * data, after which the stream still has to be finished. Holes only occur on a stream that was opened sparse.
   * `virStreamRecv`, `virStreamRecvHole` · since 0.7.2, holes since 3.4.0
   * @throws StreamError with the daemon's error as cause; ProtocolError for an unexpected hole or size; UsageError
   * `TWO_READERS`, `WRITE_ONLY` on an upload, `STREAM_OVER` after finish or abort; the reason of the signal
   */
  async receive(): Promise<StreamItem | undefined> {
    this.#checkReadable();
    return this.#receive();
  }

  /**
   * Sends bytes. Resolves when the socket has room for more, so that at most one packet is buffered; the memory may
   * then be reused. Sends that are not awaited keep their order.
   * `virStreamSend` · since 0.7.2
   * @throws StreamError with the daemon's error as cause; UsageError `STREAM_OVER` after finish or abort, `READ_ONLY`
   * on a download; the reason of the signal
   */
  async send(bytes: Uint8Array): Promise<void> {
    this.#checkWritable();
    await this.#send(bytes);
  }

  /**
   * Sends a hole of `length` bytes, above 0, which read as zeros. `flags` are sent as they are; none are defined, and
   * the daemon rejects others than 0.
   * `virStreamSendHole` · since 3.4.0
   * @throws UsageError `NOT_SPARSE` on a stream that was not opened sparse: the daemon would close the connection
   */
  async sendHole(length: IntegerLike, flags = 0): Promise<void> {
    this.#checkWritable();
    await this.#guard(this.#link.sendHole(toBigInt(length, 'length'), checkUint(flags, 'flags')));
  }

  /**
   * Ends the stream after all sent data, and waits until the daemon confirms that it has processed everything. Data not
   * received yet is dropped. Calling it again has no effect.
   * `virStreamFinish` · since 0.7.2 `timeoutMs` and `signal` are for this wait alone: the stream stays `ending`, and
   * may be finished again, to continue waiting, or aborted.
   * @throws StreamError with the daemon's error as cause: errors on the last bytes are only reported here;
   * TimeoutError; the reason of the signal
   */
  async finish(options: CallOptions = {}): Promise<void> {
    checkOptions(options, callOptions);
    await this.#guard(withTimeout(`the finish of ${this.procedure}`, options, () => this.#link.finish()));
  }

  /**
   * Aborts the stream, also on the daemon. Pending calls are rejected with the reason if one is given, otherwise with a
   * UsageError `STREAM_OVER`. Has no effect on a stream that is over. Never rejects. Waits at most one second for the
   * daemon's confirmation: a daemon that hangs handles the abort later, and a dedicated link is closed.
   * `virStreamAbort` · since 0.7.2
   */
  async abort(reason?: unknown): Promise<void> {
    const { status } = this;
    if (status !== 'open' && status !== 'ending') return;
    const given = reason === undefined ? undefined : { value: reason };
    if (status === 'open') this.#reason = given;
    const timer = setTimeout(() => {
      this.#reason ??= given;
      this.#abandon();
    }, ABORT_GRACE_MS);
    await this.#link.abort();
    clearTimeout(timer);
  }

  /** Releases all waiting callers while the daemon is stuck and has not read the abort. */
  #abandon(): void {
    this.#link.abandon();
    // Only a link that is not shared can be closed.
    this.#settings.destroyLink?.();
  }

  /** Aborts the stream unless it is over. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.abort();
  }

  /**
   * Iterates over the bytes, holes as zeros. At their end the stream is finished, which reports the daemon's errors;
   * leaving the loop early aborts it.
   * @throws UsageError `TWO_READERS`
   */
  [Symbol.asyncIterator](): AsyncIterableIterator<Uint8Array, void, undefined> {
    const end = this.#readingEnd('a loop over it');
    return new Iteration(end, () => end.next());
  }

  /**
   * Iterates like the stream itself, but yields holes as holes.
   * @throws UsageError `TWO_READERS`
   */
  items(): AsyncIterableIterator<StreamItem, void, undefined> {
    return new Iteration(this.#readingEnd('items()'), () => this.#receive());
  }

  /**
   * Returns all data in one array, holes as zeros; then the stream is finished.
   * @throws StreamError `TOO_LARGE` for more than one array can hold, else as `receive()`
   */
  async bytes(): Promise<Uint8Array> {
    return collect(this.procedure, new Iteration(this.#readingEnd('bytes()'), () => this.#receive()));
  }

  /**
   * Returns the bytes as a Node stream: its `end` is emitted after the daemon has confirmed, `destroy()` aborts.
   * @throws UsageError `TWO_READERS`
   */
  toReadable(): Readable {
    return createReadable(this.#readingEnd('toReadable()'));
  }

  /**
   * Returns a Node stream for sending: `end()` finishes, and `finish` is emitted when the daemon has confirmed;
   * `destroy()` aborts. Small pending chunks are joined.
   * @throws UsageError `TWO_WRITERS`, `READ_ONLY`
   */
  toWritable(): Writable {
    return createWritable(this.#writingEnd('toWritable()'));
  }

  /**
   * Returns both sides as one stream of Node, for consoles and channels. The protocol cannot end one side alone:
   * `end()` finishes the stream, and data that the guest has not sent yet is lost.
   * @throws UsageError `TWO_READERS`, `TWO_WRITERS`, `READ_ONLY`
   */
  toDuplex(): Duplex {
    this.#checkReadable();
    const writing = this.#writingEnd('toDuplex()');
    return createDuplex({ ...this.#readingEnd('toDuplex()'), ...writing });
  }

  /** Returns the bytes as a stream of the web; `cancel()` aborts. @throws UsageError `TWO_READERS` */
  toWebReadable(): ReadableStream<Uint8Array> {
    return createWebReadable(this.#readingEnd('toWebReadable()'));
  }

  /**
   * Returns a web stream for sending; `close()` finishes, `abort()` aborts.
   * @throws UsageError `TWO_WRITERS`, `READ_ONLY`
   */
  toWebWritable(): WritableStream<Uint8Array> {
    return createWebWritable(this.#writingEnd('toWebWritable()'));
  }

  #receive(): Promise<StreamItem | undefined> {
    return this.#guard(this.#link.receive());
  }

  async #send(bytes: Uint8Array): Promise<void> {
    if (!isBytes(bytes)) {
      throw new UsageError('INVALID_VALUE', `${this.procedure}: send() takes a Uint8Array, not ${typeof bytes}`);
    }
    await this.#guard(this.#link.send(bytes));
  }

  /** Callers that wait during an abort get its reason. */
  async #guard<T>(waiting: Promise<T>): Promise<T> {
    try {
      return await waiting;
    } catch (error) {
      throw this.#reason === undefined ? error : this.#reason.value;
    }
  }

  #watch(signal: AbortSignal | undefined): void {
    if (signal === undefined) return;
    const abort = (): void => {
      this.#reason ??= { value: signal.reason };
      this.#link.abandon();
    };
    if (signal.aborted) abort();
    else addAbortListener(signal, abort);
    void this.#link.over.then(() => removeAbortListener(signal, abort));
  }

  #checkReadable(): void {
    if (this.#link.procedure.stream?.direction === 'write') {
      throw new UsageError('WRITE_ONLY', `${this.procedure}: an upload cannot be read`);
    }
    if (this.#reader === undefined) return;
    throw new UsageError(
      'TWO_READERS',
      `${this.procedure}: the stream is already read by ${this.#reader}; use one reader`,
    );
  }

  #checkWritable(): void {
    if (ONLY_READ.has(this.procedure)) {
      throw new UsageError('READ_ONLY', `${this.procedure}: nothing can be sent on a download`);
    }
    if (this.#writer === undefined) return;
    throw new UsageError(
      'TWO_WRITERS',
      `${this.procedure}: the stream is already written by ${this.#writer}; use one writer`,
    );
  }

  #readingEnd(by: string): StreamReader {
    this.#checkReadable();
    this.#reader = by;
    return {
      next: () => this.#chunks.next(),
      finish: () => this.finish(),
      abort: (reason) => this.abort(reason),
    };
  }

  #writingEnd(by: string): StreamWriter {
    this.#checkWritable();
    this.#writer = by;
    return {
      send: (bytes) => this.#send(bytes),
      finish: () => this.finish(),
      abort: (reason) => this.abort(reason),
    };
  }
}
