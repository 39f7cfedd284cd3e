import { checkTimeout } from '../deadline.js';
import { type LibvirtError, StreamError, UsageError } from '../errors.js';
import type { Procedure } from '../xdr/procedure.js';
import { type Deferred, deferred } from './deferred.js';
import { connectionLost } from './link-errors.js';
import { Pacer } from './pacer.js';
import type { StreamCarrier } from './stream-carrier.js';
import { streamFailure } from './stream-failure.js';
import { type InboxLimits, StreamInbox, type StreamItem } from './stream-inbox.js';

export type { StreamItem } from './stream-inbox.js';

/** Maximum size of a data packet, for every daemon and in both directions. */
export const PACKET_MAX = 262_120;

/** Limits of a stream. */
export interface StreamLimits extends InboxLimits {
  /**
   * Milliseconds for which a slow reader may block the link before the stream is aborted; 0 for no limit. Default 10 s.
   */
  readonly stallMs?: number | undefined;
}

export const STALL_MS = 10_000;

/** Maximum number of queued sends, and of their bytes. */
const WAITING_SENDS = 16_384;
const WAITING_BYTES = 67_108_864;

/**
 * The state of a stream. `failed` is caused by the daemon or the link; nothing may be sent after it, since the stream
 * no longer exists on the daemon.
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
 * A stream beside the calls of a link (docs/protocol.md, "Streams"). Receiving and sending are independent; `finish`
 * waits for the daemon's confirmation that all data was processed, `abort` discards the rest.
 */
export class LinkStream {
  readonly procedure: Procedure<unknown, unknown>;
  /** Only {@link moveTo} changes it. */
  serial: number;
  /** True if holes may be sent and received. */
  readonly sparse: boolean;
  #carrier: StreamCarrier;
  readonly #inbox: StreamInbox;
  readonly #stallMs: number;
  readonly #receivePacer = new Pacer();
  readonly #sendPacer = new Pacer();
  #state: StreamState = { tag: 'opening' };
  /** True if the stream is over here, but the daemon has not confirmed its end. */
  #unconfirmed = false;
  #ended = false;
  #reader: Reader | undefined;
  #stall: NodeJS.Timeout | undefined;
  #holding = false;
  /** Wakes the sender that waits for the socket, so that an end does not wait for a daemon that does not read. */
  #wake: () => void = () => {};
  readonly #over: Deferred<void> = deferred();
  /** Number of running and queued send steps, and the last of them. */
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

  /** Why the stream failed, if it did. */
  get failure(): LibvirtError | undefined {
    return this.#state.tag === 'failed' ? this.#state.error : undefined;
  }

  /** Resolves when the stream has finished, aborted or failed, and no packet will be sent or received any more. */
  get over(): Promise<void> {
    return this.#over.promise;
  }

  /** Number of received bytes not read yet. */
  get buffered(): number {
    return this.#inbox.bytes;
  }

  /** Continues on another link: the call was not sent yet. */
  moveTo(carrier: StreamCarrier, serial: number): void {
    this.#carrier = carrier;
    this.serial = serial;
  }

  /** Called when the daemon has accepted the call; packets may be sent from now on. */
  opened(): void {
    if (this.#state.tag === 'opening') this.#state = { tag: 'open' };
    // Ended before the daemon had accepted it.
    else if (this.#unconfirmed) this.#carrier.sendEnd(this, 'abort');
  }

  /**
   * Returns the next item, or undefined at the end of the data.
   * @throws StreamError if the stream failed; ProtocolError if the daemon violated the protocol; UsageError for a
   * second reader or after finish or abort
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
      const message = `${this.procedure.name}: another receive is already pending; use one reader per stream`;
      return Promise.reject(new UsageError('TWO_READERS', message));
    }
    return new Promise((resolve, reject) => {
      this.#reader = { resolve, reject };
    });
  }

  /**
   * Sends bytes, cut into packets, at the daemon's pace. A second send waits for the first.
   * @throws StreamError if the stream failed; UsageError after finish or abort, or if too much data is queued
   */
  send(bytes: Uint8Array): Promise<void> {
    return this.#queued(bytes.length, () => this.#sendAll(bytes));
  }

  /** Sends a hole of `length` bytes. @throws UsageError on a stream that is not sparse */
  sendHole(length: bigint, flags = 0): Promise<void> {
    return this.#queued(0, async () => {
      this.#checkSendable('sent to');
      if (!this.sparse) {
        const message = `${this.procedure.name}: the stream was not opened sparse; the daemon would close the link`;
        throw new UsageError('NOT_SPARSE', message);
      }
      if (length <= 0n || length >= 2n ** 63n) {
        throw new UsageError('INVALID_VALUE', `${this.procedure.name}: invalid length ${length} of a hole`);
      }
      const sent = this.#carrier.sendHole(this, length, flags) ?? this.#sendPacer.step();
      if (sent !== undefined) await this.#orEnded(sent);
    });
  }

  /**
   * Ends the stream after all queued data, and waits for the daemon's confirmation. Data not received yet is dropped. A
   * second finish waits for the first.
   */
  async finish(): Promise<void> {
    const { done } = await this.#inTurn(() => ({ done: this.#finishing() }));
    const error = await done;
    if (error !== undefined) throw this.#failure(error);
    if (this.#state.tag === 'aborted') throw this.#misuse('finished');
  }

  /**
   * Aborts the stream, also on the daemon. Resolves when the daemon has confirmed the abort, or an earlier finish;
   * never rejects.
   */
  async abort(): Promise<void> {
    const state = this.#state;
    if (state.tag === 'ending') await state.done.promise;
    if (state.tag === 'open') await this.#end('abort');
  }

  /**
   * Aborts the stream without waiting for the daemon: everything that waits for it is released. Its serial, and the
   * slot of its call, stay taken until the daemon confirms.
   */
  abandon(): void {
    const state = this.#state;
    if (state.tag !== 'open' && state.tag !== 'ending') return;
    if (state.tag === 'open') this.#carrier.sendEnd(this, 'abort');
    this.#unconfirmed = true;
    this.#close({ tag: 'aborted' });
    if (state.tag === 'ending') state.done.resolve(undefined);
  }

  /** Handles a data packet. The bytes belong to the stream. */
  receivedData(data: Uint8Array): void {
    if (this.#ended || this.#isOver()) return;
    if (data.length === 0) this.#receivedEnd();
    else this.#push({ type: 'data', data });
  }

  receivedHole(length: bigint, flags: number): void {
    if (!this.#ended && !this.#isOver()) this.#push({ type: 'hole', length, flags });
  }

  /** Handles a protocol violation by the daemon: aborts the stream on both sides. */
  violated(error: LibvirtError): void {
    if (this.#isOver()) return;
    if (this.#state.tag === 'open') this.#carrier.sendEnd(this, 'abort');
    this.#unconfirmed = true;
    this.#inbox.clear();
    this.fail(error);
  }

  /** Handles the confirmation of a finish or abort. Returns false if none was expected. */
  receivedConfirmation(): boolean {
    if (this.#confirmedLate()) return true;
    if (this.#state.tag !== 'ending') return false;
    const { how, done } = this.#state;
    this.#close(how === 'finish' ? { tag: 'finished' } : { tag: 'aborted' });
    done.resolve(undefined);
    return true;
  }

  /** Fails the stream: it has ended on the daemon's side, or the link has ended. */
  fail(error: LibvirtError): void {
    const state = this.#state;
    if (state.tag === 'failed' || state.tag === 'finished' || state.tag === 'aborted') {
      this.#confirmedLate();
      return;
    }
    // After an abort the error does not matter.
    const aborting = state.tag === 'ending' && state.how === 'abort';
    this.#close(aborting ? { tag: 'aborted' } : { tag: 'failed', error });
    if (state.tag === 'ending') state.done.resolve(error);
  }

  /** Called when the link has ended. */
  lost(error: LibvirtError | undefined): void {
    this.fail(connectionLost(this.procedure.name, this.#carrier.description, error));
  }

  /** Handles a confirmation that is no longer waited for. */
  #confirmedLate(): boolean {
    if (!this.#unconfirmed) return false;
    this.#unconfirmed = false;
    this.#carrier.closed(this);
    return true;
  }

  #isOver(): boolean {
    return this.#state.tag !== 'open' && this.#state.tag !== 'opening';
  }

  /** Queues a send step, unless too much data is queued. */
  #queued(bytes: number, step: () => Promise<void>): Promise<void> {
    if (this.#steps === 0) return this.#inTurn(step);
    if (this.#steps > WAITING_SENDS || this.#waitingBytes + bytes > WAITING_BYTES) {
      const waiting = `${this.#steps} sends of ${this.#waitingBytes} bytes are already queued`;
      const message = `${this.procedure.name}: not sent, ${waiting}; await each send() before the next one`;
      return Promise.reject(new UsageError('QUEUE_FULL', message));
    }
    this.#waitingBytes += bytes;
    return this.#inTurn(() => {
      this.#waitingBytes -= bytes;
      return step();
    });
  }

  /** Runs a send step after the previous ones, whether they failed or not; immediately if there are none. */
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
    // One packet is queued behind the current one, so that the socket is never idle between them.
    let before: Promise<void> | undefined;
    // All of the same size: a small rest would cost the daemon as much as a whole packet.
    const size = Math.ceil(bytes.length / Math.ceil(bytes.length / PACKET_MAX));
    for (let at = 0; at < bytes.length; at += size) {
      this.#checkSendable('sent to');
      const sent = this.#carrier.sendData(this, bytes.subarray(at, at + size));
      if (before !== undefined) await this.#orEnded(before);
      const pause = this.#sendPacer.step();
      if (pause !== undefined) await pause;
      before = sent;
    }
    if (before !== undefined) await this.#orEnded(before);
    this.#checkSendable('sent to');
  }

  #orEnded(sent: Promise<void>): Promise<void> {
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

  /** Discards unread data. */
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

  /** Stops the link's reading for a limited time: everything else on it is blocked, too. */
  #hold(): void {
    this.#holding = true;
    this.#carrier.pauseReading(this);
    if (this.#stallMs === 0) return;
    this.#stall = setTimeout(() => {
      const kept = `${this.#inbox.bytes} bytes were not read within ${this.#stallMs} ms`;
      const message = `${this.procedure.name}: ${kept}, which blocked everything else on the link; use a dedicated link`;
      this.violated(new StreamError('STALLED', message));
    }, this.#stallMs);
    this.#stall.unref();
  }

  #release(): void {
    if (!this.#holding) return;
    this.#holding = false;
    clearTimeout(this.#stall);
    this.#carrier.resumeReading(this);
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
