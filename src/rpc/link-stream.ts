import { checkTimeout } from '../deadline.js';
import { type LibvirtError, StreamError, UsageError } from '../errors.js';
import type { Procedure } from '../xdr/procedure.js';
import { type Deferred, deferred } from './deferred.js';
import { lost } from './link-errors.js';
import { Pacer } from './pacer.js';
import type { StreamCarrier } from './stream-carrier.js';
import { streamFailure } from './stream-failure.js';
import { type InboxLimits, StreamInbox, type StreamItem } from './stream-inbox.js';

export type { StreamItem } from './stream-inbox.js';

/** The largest data packet that every daemon takes, and the largest that one sends. */
export const PACKET_MAX = 262_120;

/** How a stream behaves. */
export interface StreamLimits extends InboxLimits {
  /** How long the link may stand still for this stream before it is aborted, in milliseconds; 0 for ever. Default 10 s. */
  readonly stallMs?: number | undefined;
}

export const STALL_MS = 10_000;

/** Sends that may wait behind the one that is being sent, and the bytes of all of them. */
const WAITING_SENDS = 16_384;
const WAITING_BYTES = 67_108_864;

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

type Reader = { readonly resolve: (item: StreamItem | undefined) => void; readonly reject: (reason: unknown) => void };

/**
 * A stream beside the calls of a link (docs/protocol.md, "Streams"). Data is received and sent independently; `finish`
 * waits for the daemon's word that all has arrived, `abort` throws the rest away.
 */
export class LinkStream {
  readonly procedure: Procedure<unknown, unknown>;
  /** Only {@link moveTo} changes it. */
  serial: number;
  /** Holes may be sent and will be received. */
  readonly sparse: boolean;
  #carrier: StreamCarrier;
  readonly #inbox: StreamInbox;
  readonly #stallMs: number;
  readonly #receivePacer = new Pacer();
  readonly #sendPacer = new Pacer();
  #state: StreamState = { tag: 'opening' };
  /** The stream is over here, and the daemon has not confirmed yet the end that was sent. */
  #unconfirmed = false;
  #ended = false;
  #reader: Reader | undefined;
  #stall: NodeJS.Timeout | undefined;
  #holding = false;
  /** Wakes the sender that waits for the socket, so that at the end nobody waits for a daemon that does not read. */
  #wake: () => void = () => {};
  readonly #over: Deferred<void> = deferred();
  /** Steps of sending that are under way or wait, and the last of them. */
  #steps = 0;
  #waitingBytes = 0;
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
    this.#inbox = new StreamInbox(procedure, sparse, limits);
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
    return this.#inbox.bytes;
  }

  /** Goes on as a stream of another link: its call was not sent. */
  moveTo(carrier: StreamCarrier, serial: number): void {
    this.#carrier = carrier;
    this.serial = serial;
  }

  /** The daemon accepted the call; from now on packets may be sent. */
  opened(): void {
    if (this.#state.tag === 'opening') this.#state = { tag: 'open' };
    // It was given up while the daemon did not have it yet.
    else if (this.#unconfirmed) this.#carrier.sendEnd(this, 'abort');
  }

  /**
   * The next piece, or undefined at the end of the data.
   * @throws StreamError when the stream failed, ProtocolError when the daemon broke the rules, UsageError for a second
   *   reader or after finish or abort
   */
  receive(): Promise<StreamItem | undefined> {
    const item = this.#inbox.take();
    if (item !== undefined) {
      if (this.#inbox.hasRoom) this.#release();
      return this.#receivePacer.step()?.then(() => item) ?? Promise.resolve(item);
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
   * @throws StreamError when the stream failed; UsageError after finish or abort, or when too much waits already
   */
  send(bytes: Uint8Array): Promise<void> {
    return this.#queued(bytes.length, () => this.#sendAll(bytes));
  }

  /** Sends a stretch of zeros without sending them. @throws UsageError on a stream that is not sparse */
  sendHole(length: bigint, flags = 0): Promise<void> {
    return this.#queued(0, async () => {
      this.#checkSendable('sent to');
      if (!this.sparse) {
        const message = `${this.procedure.name}: the stream was not opened sparse, and the daemon would close the link`;
        throw new UsageError('NOT_SPARSE', message);
      }
      if (length <= 0n || length >= 2n ** 63n) {
        throw new UsageError('INVALID_VALUE', `${this.procedure.name}: a hole of ${length} bytes cannot be sent`);
      }
      const sent = this.#carrier.sendHole(this, length, flags) ?? this.#sendPacer.step();
      if (sent !== undefined) await this.#orWoken(sent);
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
    if (this.#state.tag === 'aborted') throw this.#misuse('finished');
  }

  /**
   * Throws the stream away, also on the daemon's side. Resolves when the daemon has confirmed that, or the finish that
   * was under way; never rejects.
   */
  async abort(): Promise<void> {
    const state = this.#state;
    if (state.tag === 'ending') await state.done.promise;
    if (state.tag === 'open') await this.#end('abort');
  }

  /**
   * Throws the stream away without waiting for the daemon: everyone who waits for it is released now. Its number, and
   * the place of its call, stay taken until the daemon confirms.
   */
  abandon(): void {
    const state = this.#state;
    if (state.tag !== 'open' && state.tag !== 'ending') return;
    if (state.tag === 'open') this.#carrier.sendEnd(this, 'abort');
    this.#unconfirmed = true;
    this.#close({ tag: 'aborted' });
    if (state.tag === 'ending') state.done.resolve(undefined);
  }

  /** A packet of data came in. The bytes are the stream's own. */
  receivedData(data: Uint8Array): void {
    if (this.#ended || this.#isOver()) return;
    if (data.length === 0) this.#receivedEnd();
    else this.#push({ type: 'data', data });
  }

  receivedHole(length: bigint, flags: number): void {
    if (!this.#ended && !this.#isOver()) this.#push({ type: 'hole', length, flags });
  }

  /** The daemon broke the rules of the stream: throws it away on both sides. */
  violated(error: LibvirtError): void {
    if (this.#isOver()) return;
    if (this.#state.tag === 'open') this.#carrier.sendEnd(this, 'abort');
    this.#unconfirmed = true;
    this.#inbox.clear();
    this.fail(error);
  }

  /** The daemon confirmed a finish or abort. False when it was not asked to. */
  receivedConfirmation(): boolean {
    if (this.#confirmedLate()) return true;
    if (this.#state.tag !== 'ending') return false;
    const { how, done } = this.#state;
    this.#close(how === 'finish' ? { tag: 'finished' } : { tag: 'aborted' });
    done.resolve(undefined);
    return true;
  }

  /** The stream is gone on the daemon's side, or the link is. */
  fail(error: LibvirtError): void {
    const state = this.#state;
    if (state.tag === 'failed' || state.tag === 'finished' || state.tag === 'aborted') {
      this.#confirmedLate();
      return;
    }
    // Who has thrown it away does not care how it went.
    const aborting = state.tag === 'ending' && state.how === 'abort';
    this.#close(aborting ? { tag: 'aborted' } : { tag: 'failed', error });
    if (state.tag === 'ending') state.done.resolve(error);
  }

  /** The link is gone. */
  lost(error: LibvirtError | undefined): void {
    this.fail(lost(this.procedure.name, this.#carrier.description, error));
  }

  /** The daemon knows of the end, too, after nobody has waited for that any longer. */
  #confirmedLate(): boolean {
    if (!this.#unconfirmed) return false;
    this.#unconfirmed = false;
    this.#carrier.closed(this);
    return true;
  }

  #isOver(): boolean {
    return this.#state.tag !== 'open' && this.#state.tag !== 'opening';
  }

  /** Queues a step of sending, unless too much waits already. */
  #queued(bytes: number, step: () => Promise<void>): Promise<void> {
    if (this.#steps === 0) return this.#inTurn(step);
    if (this.#steps > WAITING_SENDS || this.#waitingBytes + bytes > WAITING_BYTES) {
      const waiting = `${this.#steps} sends are waiting already, ${this.#waitingBytes} bytes of them for their turn`;
      const message = `${this.procedure.name}: not sent, ${waiting}; await each send() before the next one`;
      return Promise.reject(new UsageError('QUEUE_FULL', message));
    }
    this.#waitingBytes += bytes;
    return this.#inTurn(() => {
      this.#waitingBytes -= bytes;
      return step();
    });
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
      const pause = this.#sendPacer.step();
      if (pause !== undefined) await pause;
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
    if (!this.#unconfirmed) this.#carrier.closed(this);
    this.#over.resolve();
  }

  /** Forgets what nobody will take any more. */
  #drop(): void {
    this.#inbox.clear();
    this.#release();
    const reader = this.#reader;
    this.#reader = undefined;
    reader?.reject(this.#misuse('received from'));
  }

  #push(item: StreamItem): void {
    const error = this.#inbox.count(item);
    if (error !== undefined) {
      this.violated(error);
      return;
    }
    const reader = this.#reader;
    if (reader !== undefined) {
      this.#reader = undefined;
      reader.resolve(item);
      return;
    }
    this.#inbox.add(item);
    if (this.#inbox.isFull && !this.#holding) this.#hold();
  }

  #receivedEnd(): void {
    this.#ended = true;
    const reader = this.#reader;
    this.#reader = undefined;
    reader?.resolve(undefined);
  }

  /** Has the link stop reading, but not for long: everything else on it stands still, too. */
  #hold(): void {
    this.#holding = true;
    this.#carrier.holdBack(this);
    if (this.#stallMs === 0) return;
    this.#stall = setTimeout(() => {
      const kept = `${this.#inbox.bytes} bytes were not taken within ${this.#stallMs} ms`;
      const message = `${this.procedure.name}: ${kept}, and nothing else on the link could go on; give it its own link`;
      this.violated(new StreamError('STALLED', message));
    }, this.#stallMs);
    this.#stall.unref();
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

  #failure(error: LibvirtError): LibvirtError {
    return streamFailure(this.procedure.name, error);
  }
}
