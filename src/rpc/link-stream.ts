import { type LibvirtError, ServerError, StreamError, UsageError } from '../errors.js';
import type { Procedure } from '../xdr/procedure.js';
import { type Deferred, deferred } from './deferred.js';
import { lost } from './link-errors.js';
import { checkTimeout } from './pending-call.js';

/** The largest data packet that every daemon takes, and the largest that one sends. */
export const PACKET_MAX = 262_120;

/** What comes out of a stream: bytes, or a stretch of zeros that were not sent. */
export type StreamItem =
  | { readonly type: 'data'; readonly data: Uint8Array }
  | { readonly type: 'hole'; readonly length: bigint };

/** How a stream behaves. */
export interface StreamLimits {
  /** Received bytes that are kept for a slow reader before the link stops reading. Default 4 MiB. */
  readonly highWaterMark?: number | undefined;
  /** How long the link may stand still for this stream before it is aborted, in milliseconds; 0 for ever. Default 10 s. */
  readonly stallMs?: number | undefined;
}

export const HIGH_WATER_MARK = 4_194_304;
export const STALL_MS = 10_000;

/** Received pieces that are kept, however small: holes, and packets of a few bytes, take memory as well. */
const ITEMS_MAX = 16_384;

/**
 * The life of a stream. `failed` is the daemon's or the link's doing; after it nothing may be sent, since the stream is
 * gone on the daemon's side.
 */
type StreamState =
  | { readonly tag: 'opening' }
  | { readonly tag: 'open' }
  | { readonly tag: 'ending'; readonly how: 'finish' | 'abort'; readonly done: Deferred<LibvirtError | undefined> }
  | { readonly tag: 'finished' }
  | { readonly tag: 'aborted' }
  | { readonly tag: 'failed'; readonly error: LibvirtError };

/** What a stream asks of the link that it runs on. */
export interface StreamCarrier {
  readonly description: string;
  /**
   * Sends a data packet. A result says when to send more; until then the memory must not change. At the end of the link
   * it resolves in any case.
   */
  sendData(stream: LinkStream, bytes: Uint8Array): Promise<void> | undefined;
  sendHole(stream: LinkStream, length: bigint): void;
  sendEnd(stream: LinkStream, how: 'finish' | 'abort'): void;
  /** Stops the link's reading for a stream whose reader is slow. */
  holdBack(stream: LinkStream): void;
  letGo(stream: LinkStream): void;
  /** The stream is over: its number may be forgotten and its place given away. */
  closed(stream: LinkStream): void;
}

interface Reader {
  readonly resolve: (item: StreamItem | undefined) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * A stream beside the calls of a link (docs/protocol.md, "Streams"). Data is received and sent independently; `finish`
 * waits for the daemon's word that all has arrived, `abort` throws the rest away.
 */
export class LinkStream {
  readonly procedure: Procedure<unknown, unknown>;
  readonly serial: number;
  /** Holes may be sent and will be received. */
  readonly sparse: boolean;
  readonly #carrier: StreamCarrier;
  readonly #highWaterMark: number;
  readonly #stallMs: number;
  readonly #items: StreamItem[] = [];
  #state: StreamState = { tag: 'opening' };
  #buffered = 0;
  #ended = false;
  #reader: Reader | undefined;
  #stall: NodeJS.Timeout | undefined;
  #holding = false;
  /** Wakes the sender that waits for the socket, so that at the end nobody waits for a daemon that does not read. */
  #wake: () => void = () => {};
  readonly #over: Deferred<void> = deferred();
  /** Steps of sending that are under way or wait, and the last of them. */
  #steps = 0;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(
    carrier: StreamCarrier,
    procedure: Procedure<unknown, unknown>,
    serial: number,
    sparse: boolean,
    limits: StreamLimits,
  ) {
    this.#carrier = carrier;
    this.procedure = procedure;
    this.serial = serial;
    this.sparse = sparse;
    this.#highWaterMark = checkMark(limits.highWaterMark ?? HIGH_WATER_MARK);
    this.#stallMs = checkTimeout(limits.stallMs ?? STALL_MS, 'stallMs');
  }

  get state(): StreamState['tag'] {
    return this.#state.tag;
  }

  /** Resolves when the stream is finished, aborted or failed, and no packet will be sent or received any more. */
  get over(): Promise<void> {
    return this.#over.promise;
  }

  /** Received bytes that nobody has taken yet. */
  get buffered(): number {
    return this.#buffered;
  }

  /** The daemon accepted the call; from now on packets may be sent. */
  opened(): void {
    if (this.#state.tag === 'opening') this.#state = { tag: 'open' };
  }

  /**
   * The next piece, or undefined at the end of the data.
   * @throws StreamError when the stream failed, UsageError for a second reader or after finish or abort
   */
  receive(): Promise<StreamItem | undefined> {
    const item = this.#items.shift();
    if (item !== undefined) {
      this.#taken(item);
      return Promise.resolve(item);
    }
    if (this.#state.tag === 'failed') return Promise.reject(this.#failure(this.#state.error));
    if (this.#ended) return Promise.resolve(undefined);
    if (this.#state.tag !== 'open') return Promise.reject(this.#misuse('received from'));
    if (this.#reader !== undefined) {
      const message = `${this.procedure.name}: two readers wait for the same stream; give it one`;
      return Promise.reject(new UsageError('TWO_READERS', message));
    }
    return new Promise((resolve, reject) => {
      this.#reader = { resolve, reject };
    });
  }

  /**
   * Sends bytes, cut into packets, as fast as the daemon takes them. A second send waits for the first.
   * @throws StreamError when the stream failed; UsageError after finish or abort
   */
  send(bytes: Uint8Array): Promise<void> {
    return this.#inTurn(() => this.#sendAll(bytes));
  }

  /** Sends a stretch of zeros without sending them. @throws UsageError on a stream that is not sparse */
  sendHole(length: bigint): Promise<void> {
    return this.#inTurn(() => {
      this.#checkSendable('sent to');
      if (!this.sparse) {
        const message = `${this.procedure.name}: the stream was not opened sparse, and the daemon would close the link`;
        throw new UsageError('NOT_SPARSE', message);
      }
      if (length <= 0n || length >= 2n ** 63n) {
        throw new UsageError('INVALID_VALUE', `${this.procedure.name}: a hole of ${length} bytes cannot be sent`);
      }
      this.#carrier.sendHole(this, length);
    });
  }

  /**
   * Ends the stream behind all that is being sent, and waits until the daemon confirms it. Data not received yet is
   * dropped. A second finish waits for the first.
   */
  async finish(): Promise<void> {
    const { done } = await this.#inTurn(() => ({ done: this.#finishing() }));
    const error = await done;
    if (error !== undefined) throw this.#failure(error);
  }

  /** Throws the stream away, also on the daemon's side. Resolves when it is gone; never rejects. */
  async abort(): Promise<void> {
    const state = this.#state;
    if (state.tag === 'ending') await state.done.promise;
    if (state.tag === 'open') await this.#end('abort');
  }

  /** A packet of data came in. The bytes are the stream's own. */
  receivedData(data: Uint8Array): void {
    if (this.#ended || this.#isOver()) return;
    if (data.length === 0) this.#receivedEnd();
    else this.#push({ type: 'data', data });
  }

  receivedHole(length: bigint): void {
    if (!this.#ended && !this.#isOver()) this.#push({ type: 'hole', length });
  }

  /** The daemon confirmed a finish or abort. False when it was not asked to. */
  receivedConfirmation(): boolean {
    if (this.#state.tag !== 'ending') return false;
    const { how, done } = this.#state;
    this.#close(how === 'finish' ? { tag: 'finished' } : { tag: 'aborted' });
    done.resolve(undefined);
    return true;
  }

  /** The stream is gone on the daemon's side, or the link is. */
  fail(error: LibvirtError): void {
    const state = this.#state;
    if (state.tag === 'failed' || state.tag === 'finished' || state.tag === 'aborted') return;
    // Who has thrown it away does not care how it went.
    const aborting = state.tag === 'ending' && state.how === 'abort';
    this.#close(aborting ? { tag: 'aborted' } : { tag: 'failed', error });
    if (state.tag === 'ending') state.done.resolve(error);
  }

  /** The link is gone. */
  lost(error: LibvirtError | undefined): void {
    this.fail(lost(this.procedure.name, this.#carrier.description, error));
  }

  #isOver(): boolean {
    return this.#state.tag !== 'open' && this.#state.tag !== 'opening';
  }

  /** Runs a step of sending when those before it are through, however they went: at once when there are none. */
  #inTurn<T>(step: () => T | Promise<T>): Promise<T> {
    const turn = this.#steps === 0 ? new Promise<T>((resolve) => resolve(step())) : this.#turn.then(step);
    const through = (): void => {
      this.#steps -= 1;
    };
    this.#steps += 1;
    this.#turn = turn.then(through, through);
    return turn;
  }

  async #sendAll(bytes: Uint8Array): Promise<void> {
    // One packet waits behind the one that leaves, so that the socket never stands idle between them.
    let before: Promise<void> | undefined;
    // All of one size: a rest of a few bytes would cost the daemon as much as a whole packet.
    const size = Math.ceil(bytes.length / Math.ceil(bytes.length / PACKET_MAX));
    for (let at = 0; at < bytes.length; at += size) {
      this.#checkSendable('sent to');
      const sent = this.#carrier.sendData(this, bytes.subarray(at, at + size));
      if (before !== undefined) await this.#orWoken(before);
      before = sent;
    }
    if (before !== undefined) await this.#orWoken(before);
    this.#checkSendable('sent to');
  }

  #orWoken(sent: Promise<void>): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
      void sent.then(resolve);
    });
  }

  #finishing(): Promise<LibvirtError | undefined> | undefined {
    if (this.#state.tag === 'finished') return undefined;
    if (this.#state.tag === 'ending' && this.#state.how === 'finish') return this.#state.done.promise;
    this.#checkSendable('finished');
    return this.#end('finish');
  }

  #end(how: 'finish' | 'abort'): Promise<LibvirtError | undefined> {
    const done = deferred<LibvirtError | undefined>();
    this.#state = { tag: 'ending', how, done };
    this.#wake();
    this.#drop();
    this.#carrier.sendEnd(this, how);
    return done.promise;
  }

  #close(state: StreamState): void {
    this.#state = state;
    this.#wake();
    if (state.tag !== 'failed') this.#drop();
    this.#release();
    const reader = this.#reader;
    this.#reader = undefined;
    if (state.tag === 'failed') reader?.reject(this.#failure(state.error));
    else reader?.resolve(undefined);
    this.#carrier.closed(this);
    this.#over.resolve();
  }

  /** Forgets what nobody will take any more. */
  #drop(): void {
    this.#items.length = 0;
    this.#buffered = 0;
    this.#release();
    const reader = this.#reader;
    this.#reader = undefined;
    reader?.reject(this.#misuse('received from'));
  }

  #push(item: StreamItem): void {
    const reader = this.#reader;
    if (reader !== undefined) {
      this.#reader = undefined;
      reader.resolve(item);
      return;
    }
    this.#items.push(item);
    if (item.type === 'data') this.#buffered += item.data.length;
    const full = this.#buffered > this.#highWaterMark || this.#items.length > ITEMS_MAX;
    if (full && !this.#holding) this.#hold();
  }

  #receivedEnd(): void {
    this.#ended = true;
    const reader = this.#reader;
    this.#reader = undefined;
    reader?.resolve(undefined);
  }

  #taken(item: StreamItem): void {
    if (item.type === 'data') this.#buffered -= item.data.length;
    if (this.#buffered <= this.#highWaterMark / 2 && this.#items.length <= ITEMS_MAX / 2) this.#release();
  }

  /** Has the link stop reading, but not for long: everything else on it stands still, too. */
  #hold(): void {
    this.#holding = true;
    this.#carrier.holdBack(this);
    if (this.#stallMs === 0) return;
    this.#stall = setTimeout(() => {
      const kept = `${this.#buffered} bytes were not taken within ${this.#stallMs} ms`;
      const message = `${this.procedure.name}: ${kept}, and nothing else on the link could go on; give it its own link`;
      this.#stalled(new StreamError('STALLED', message));
    }, this.#stallMs);
    this.#stall.unref();
  }

  #stalled(error: StreamError): void {
    this.#items.length = 0;
    this.#buffered = 0;
    this.#carrier.sendEnd(this, 'abort');
    this.fail(error);
  }

  #release(): void {
    if (!this.#holding) return;
    this.#holding = false;
    clearTimeout(this.#stall);
    this.#carrier.letGo(this);
  }

  #checkSendable(what: string): void {
    if (this.#state.tag === 'failed') throw this.#failure(this.#state.error);
    if (this.#state.tag !== 'open') throw this.#misuse(what);
  }

  #misuse(what: string): UsageError {
    const state = this.#state.tag === 'ending' ? `${this.#state.how}ing` : this.#state.tag;
    return new UsageError('STREAM_OVER', `${this.procedure.name}: the stream cannot be ${what}, it is ${state}`);
  }

  /** An own error for whoever asks, so that each has the stack of its own call. */
  #failure(error: LibvirtError): LibvirtError {
    if (error instanceof StreamError)
      return new StreamError(error.code, error.message, { cause: error.cause ?? error });
    const place = error instanceof ServerError ? `${this.procedure.name}: ${error.message}` : error.message;
    return new StreamError(error.code, place, { cause: error });
  }
}

function checkMark(highWaterMark: number): number {
  if (Number.isSafeInteger(highWaterMark) && highWaterMark >= 1) return highWaterMark;
  throw new UsageError('INVALID_VALUE', `highWaterMark is ${highWaterMark}; it takes a whole number of at least 1`);
}
