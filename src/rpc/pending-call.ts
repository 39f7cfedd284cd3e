import { addAbortListener, removeAbortListener } from '../abort.js';
import type { WaitOptions } from '../deadline.js';
import { type LibvirtError, TimeoutError } from '../errors.js';
import type { OutgoingDescriptor } from '../transport/transport.js';
import type { ForwardedDriver, Procedure } from '../xdr/procedure.js';
import type { ForwardedCall } from './driver-gate.js';
import type { LinkStream } from './link-stream.js';
import type { CallTrace } from './trace.js';
import type { Lane, Occupant } from './window.js';

/** How long to wait for the reply to a call. The last parameter of everything that waits. */
export interface CallOptions extends WaitOptions {
  /** Rejects the call with the signal's reason. The protocol has no cancel message: the daemon keeps working. */
  signal?: AbortSignal | undefined;
  /** Milliseconds until the call is rejected with a TimeoutError; 0 for no deadline. */
  timeoutMs?: number | undefined;
}

/** Express procedures beside the high-priority ones: what ends a job must get past it. */
const ABORTING = new Set(['DOMAIN_ABORT_JOB', 'DOMAIN_ABORT_JOB_FLAGS']);

/** Returns whether a call may use the express lane. */
export function isExpress({ priority, name }: Pick<Procedure<unknown, unknown>, 'priority' | 'name'>): boolean {
  return priority === 'high' || ABORTING.has(name);
}

/** What a call tells the link about its own end. */
export interface CallOwner {
  /** The caller has gone; the reply may still come. */
  abandoned(call: PendingCall): void;
  /** Describes what an unsent call waits for, for the error of one that timed out. */
  describeWait(call: PendingCall): string;
}

/**
 * A call from its beginning to its reply. It settles exactly once. A caller that leaves early (signal, deadline) leaves
 * a tombstone behind: the call keeps its serial and its place until the late reply has come and been dropped.
 */
export class PendingCall implements Occupant, ForwardedCall {
  readonly name: string;
  readonly express: boolean;
  readonly since: number = Date.now();
  /** Part of {@link Occupant}. */
  lane: Lane | undefined;
  /** Part of {@link ForwardedCall}. */
  readonly driver: ForwardedDriver | undefined;
  /** Part of {@link ForwardedCall}. */
  held = false;
  readonly procedure: Procedure<unknown, unknown>;
  /** May be sent on another link of the connection, while it waits. */
  movable = false;
  /** The encoded frame while the call waits for a place in the window. */
  queued: Uint8Array | undefined;
  trace: CallTrace | undefined;
  /** When a traced call began to wait for a place, in `performance.now()` time. */
  queuedAt = 0;
  /** What is handed over with a call that passes descriptors; its reply may bring some. Absent for other calls. */
  descriptors: readonly OutgoingDescriptor[] | undefined;
  /** The stream that the call opens. */
  stream: LinkStream | undefined;
  #owner: CallOwner;
  #serial: number;
  readonly #succeed: (ret: unknown) => void;
  readonly #follow: (rejected: Promise<never>) => void;
  #signal: AbortSignal | undefined;
  #timer: NodeJS.Timeout | undefined;
  #settled = false;
  #abandoned = false;

  /**
   * @param succeed settles the caller's promise with the result
   * @param follow settles it as another promise is settled
   */
  constructor(
    owner: CallOwner,
    procedure: Procedure<unknown, unknown>,
    serial: number,
    succeed: (ret: unknown) => void,
    follow: (rejected: Promise<never>) => void,
  ) {
    this.#owner = owner;
    this.procedure = procedure;
    this.name = procedure.name;
    this.driver = procedure.forwardedTo;
    this.express = isExpress(procedure);
    this.#serial = serial;
    this.#succeed = succeed;
    this.#follow = follow;
  }

  /** Ties the reply to the call. */
  get serial(): number {
    return this.#serial;
  }

  /** The caller has gone: part of {@link Occupant}. */
  get abandoned(): boolean {
    return this.#abandoned;
  }

  /** Goes on as a call of another link. */
  moveTo(owner: CallOwner, serial: number): void {
    this.#owner = owner;
    this.#serial = serial;
  }

  /** The caller has its answer, or has gone. */
  get settled(): boolean {
    return this.#settled;
  }

  /** Gives up what was to be handed over, and was not sent. */
  releaseDescriptors(): void {
    for (const descriptor of this.descriptors ?? []) descriptor.release();
    if (this.descriptors !== undefined) this.descriptors = [];
  }

  /** Starts to listen to the signal and the clock. */
  watch(signal: AbortSignal | undefined, timeoutMs: number): void {
    if (signal !== undefined) {
      this.#signal = signal;
      addAbortListener(signal, this.#abort);
    }
    if (timeoutMs > 0) this.#timer = setTimeout(() => this.#expire(timeoutMs), timeoutMs);
  }

  succeed(ret: unknown): void {
    if (this.#settle()) this.#succeed(ret);
  }

  /** Rejects with an error of this library, which gets the stack of those who wait for the call. */
  fail(error: LibvirtError): void {
    if (!this.#settle()) return;
    if (this.trace !== undefined) this.trace.error = error;
    this.#follow(rejection(error));
  }

  readonly #abort = (): void => {
    if (!this.#settle()) return;
    if (this.trace !== undefined) this.trace.error = this.#signal?.reason;
    this.#follow(Promise.reject(this.#signal?.reason));
    this.#leave();
  };

  #expire(timeoutMs: number): void {
    const waited =
      this.queued === undefined
        ? `${this.name} was not answered within ${timeoutMs} ms; the daemon may still be at work on it`
        : `${this.name} found no place to be sent within ${timeoutMs} ms; ${this.#owner.describeWait(this)}`;
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
    removeAbortListener(this.#signal, this.#abort);
    return true;
  }
}

/**
 * Rejects with an error that was made when a frame arrived, and makes its stack that of the functions that await the
 * call. To remember the stack when a call is made would cost more than all the rest of the call.
 */
async function rejection(error: LibvirtError): Promise<never> {
  // Two turns: only when the promise of the call has taken this one's place does V8 find who waits.
  await undefined;
  await undefined;
  Error.captureStackTrace(error, rejection);
  throw error;
}
