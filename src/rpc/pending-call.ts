import { addAbortListener, removeAbortListener } from '../abort.js';
import { type PartialWait, type WaitOptions, WHOLE_MS } from '../deadline.js';
import { LibvirtError, TimeoutError } from '../errors.js';
import type { OutgoingDescriptor } from '../transport/transport.js';
import type { ForwardedDriver, Procedure } from '../xdr/procedure.js';
import type { ForwardedCall } from './driver-gate.js';
import type { LinkStream } from './link-stream.js';
import type { CallTrace } from './trace.js';
import type { Lane, WindowEntry } from './window.js';

/** Options for waiting for the reply to a call. */
export interface CallOptions extends WaitOptions {
  /** Rejects the call with the signal's reason. The protocol has no cancel message: the daemon keeps working. */
  signal?: AbortSignal | undefined;
  /** Timeout in milliseconds, after which the call is rejected with a TimeoutError; 0 for none. */
  timeoutMs?: number | undefined;
}

/** Express procedures besides the high-priority ones: ending a job must be possible while it blocks other calls. */
const ABORTING = new Set(['DOMAIN_ABORT_JOB', 'DOMAIN_ABORT_JOB_FLAGS']);

/** Returns true if a call may use the express lane. */
export function isExpress({ priority, name }: Pick<Procedure<unknown, unknown>, 'priority' | 'name'>): boolean {
  return priority === 'high' || ABORTING.has(name);
}

/** The link's handlers for the end of a call. */
export interface CallOwner {
  /** Called when the call was abandoned; its reply may still arrive. */
  abandoned(call: PendingCall): void;
  /** Describes what an unsent call waits for, for its timeout error. */
  describeWait(call: PendingCall): string;
}

/**
 * A call from its start to its reply. It settles exactly once. An abandoned call (signal, deadline) leaves a tombstone:
 * it keeps its serial and its slot until the late reply has arrived and been dropped.
 */
export class PendingCall implements WindowEntry, ForwardedCall {
  /** Part of {@link WindowEntry}. */
  readonly since: number;
  /** Part of {@link WindowEntry}. */
  lane: Lane | undefined;
  /** Part of {@link ForwardedCall}. */
  held: object | undefined;
  readonly procedure: Procedure<unknown, unknown>;
  /** The promise of the caller. */
  readonly result: Promise<unknown>;
  /** True if it may be sent on another link of the connection while it is queued. */
  movable = false;
  /** The encoded frame of a queued call. */
  queued: Uint8Array | undefined;
  trace: CallTrace | undefined;
  /** Start of the wait of a traced call, in `performance.now()` time. */
  queuedAt = 0;
  /** Descriptors to be sent with the call; its reply may contain some. Undefined for other calls. */
  descriptors: readonly OutgoingDescriptor[] | undefined;
  /** The stream that the call opens. */
  stream: LinkStream | undefined;
  #owner: CallOwner;
  #serial: number;
  /** Settles the promise with the result, or as another promise is settled. */
  #resolve: (result: unknown) => void = resolvesNothing;
  #signal: AbortSignal | undefined;
  /** Undefined without a signal. */
  #abort: (() => void) | undefined;
  #timer: NodeJS.Timeout | undefined;
  #settled = false;
  #abandoned = false;

  /** @param since start of the call, in `Date.now()` time */
  constructor(owner: CallOwner, procedure: Procedure<unknown, unknown>, serial: number, since: number) {
    this.#owner = owner;
    this.procedure = procedure;
    this.#serial = serial;
    this.since = since;
    this.result = new Promise((resolve) => {
      this.#resolve = resolve;
    });
  }

  /** Name of the procedure; part of {@link WindowEntry} and {@link ForwardedCall}. */
  get name(): string {
    return this.procedure.name;
  }

  /** Part of {@link WindowEntry}. */
  get express(): boolean {
    return isExpress(this.procedure);
  }

  /** Part of {@link ForwardedCall}. */
  get driver(): ForwardedDriver | undefined {
    return this.procedure.forwardedTo;
  }

  /** The serial that identifies the reply. */
  get serial(): number {
    return this.#serial;
  }

  /** True if the call was abandoned; part of {@link WindowEntry}. */
  get abandoned(): boolean {
    return this.#abandoned;
  }

  /** Continues as a call of another link. */
  moveTo(owner: CallOwner, serial: number): void {
    this.#owner = owner;
    this.#serial = serial;
  }

  /** True if the caller has its result, or has abandoned the call. */
  get settled(): boolean {
    return this.#settled;
  }

  /** Closes descriptors that were not sent. */
  releaseDescriptors(): void {
    for (const descriptor of this.descriptors ?? []) descriptor.release();
    if (this.descriptors !== undefined) this.descriptors = [];
  }

  /** Rejects the promise of a call that cannot be sent completely; its later end changes nothing. */
  refuse(error: unknown): void {
    if (this.#settle()) this.#resolve(rejection(error));
  }

  /**
   * Starts to watch the signal and the deadline.
   * @param timeoutMs the timeout of the options or, without one, of the link
   */
  watch({ signal, [WHOLE_MS]: wholeMs }: PartialWait, timeoutMs: number): void {
    if (signal !== undefined) {
      this.#signal = signal;
      this.#abort = () => this.#aborted();
      addAbortListener(signal, this.#abort);
    }
    if (timeoutMs > 0) this.#timer = setTimeout(() => this.#expire(wholeMs ?? timeoutMs), timeoutMs);
  }

  /** Resolves with the result, and with the stream that the call has opened. */
  succeed(ret: unknown): void {
    const { stream } = this;
    if (this.#settle()) this.#resolve(stream === undefined ? ret : { ret, stream });
  }

  /** Rejects with an error of this library, which gets the stack of the functions that await the call. */
  fail(error: LibvirtError): void {
    if (!this.#settle()) return;
    if (this.trace !== undefined) this.trace.error = error;
    this.#resolve(rejection(error));
  }

  #aborted(): void {
    if (!this.#settle()) return;
    if (this.trace !== undefined) this.trace.error = this.#signal?.reason;
    this.#resolve(Promise.reject(this.#signal?.reason));
    this.#leave();
  }

  #expire(timeoutMs: number): void {
    const waited =
      this.queued === undefined
        ? `${this.name} timed out after ${timeoutMs} ms waiting for the reply; the daemon may still be working on it`
        : `${this.name} timed out after ${timeoutMs} ms waiting to be sent (${this.#owner.describeWait(this)})`;
    this.fail(new TimeoutError('TIMEOUT', waited));
    this.#leave();
  }

  #leave(): void {
    this.#abandoned = true;
    this.#owner.abandoned(this);
  }

  #settle(): boolean {
    if (this.#settled) return false;
    this.#settled = true;
    clearTimeout(this.#timer);
    if (this.#abort !== undefined) removeAbortListener(this.#signal, this.#abort);
    return true;
  }
}

function resolvesNothing(): void {}

/**
 * Rejects with an error of this library that has the stack of the functions that await the call, or with any other as
 * it is. An error created when a frame arrived, or deep in a codec, does not name the caller, and capturing the stack
 * when a call is made would cost more than the rest of the call.
 */
export async function rejection(error: unknown): Promise<never> {
  // Two turns: V8 finds the awaiting functions only after the call's promise has adopted this one.
  await undefined;
  await undefined;
  if (error instanceof LibvirtError) Error.captureStackTrace(error, rejection);
  throw error;
}
