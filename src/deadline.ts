/**
 * Deadlines and abort signals. Everything that waits joins the caller's signal with a clock here, so that both are
 * released when the wait is over: a signal that lives as long as the process must not collect listeners.
 */

import { type Abortable, addAbortListener, Cancellation, removeAbortListener } from './abort.js';
import { namingCaller } from './caller-stack.js';
import { type LibvirtError, UsageError } from './errors.js';

/** Timeout and signal of a wait. The last parameter of everything that waits. */
export interface WaitOptions {
  /** Ends the wait with the signal's reason when it aborts. */
  signal?: AbortSignal | undefined;
  /** Timeout in milliseconds, after which the wait fails with a TimeoutError; 0 for none. */
  timeoutMs?: number | undefined;
}

/** Key of the timeout of which `timeoutMs` is the rest. A symbol, because public methods refuse unknown names. */
export const WHOLE_MS: unique symbol = Symbol('wholeMs');

/** Options of a wait that may be a part of a longer one. */
export interface PartialWait extends WaitOptions {
  /** Timeout of the whole in milliseconds, which errors state. */
  readonly [WHOLE_MS]?: number | undefined;
}

/** The longest delay of a timer in milliseconds. */
export const TIMEOUT_MAX = 2_147_483_647;

/** Checks a timeout in milliseconds. @throws UsageError for a value that a timer does not support */
export function checkTimeout(timeoutMs: number, name = 'timeoutMs'): number {
  if (Number.isFinite(timeoutMs) && timeoutMs >= 0 && timeoutMs <= TIMEOUT_MAX) return timeoutMs;
  throw new UsageError('INVALID_TIMEOUT', `${name} must be 0 (none) to ${TIMEOUT_MAX} milliseconds, not ${timeoutMs}`);
}

/**
 * Combines the caller's signal and a deadline. Aborts with the caller's reason, with the error of the deadline, or with
 * the argument of `abort`. Dispose it when the work is done. `AbortSignal.any` is not used: on Node 20 its signals stay
 * referenced by a long-lived source.
 */
export class Deadline extends Cancellation implements Disposable {
  readonly #outer: AbortSignal | undefined;
  #abortOuter: (() => void) | undefined;
  #timer: NodeJS.Timeout | undefined;

  /**
   * @param expired creates the error for an expired deadline, from the timeout of the whole
   * @throws the reason of a signal that is already aborted; UsageError for a deadline that a timer does not support
   */
  constructor(options: PartialWait, expired: (timeoutMs: number) => LibvirtError) {
    const timeoutMs = checkTimeout(options.timeoutMs ?? 0);
    options.signal?.throwIfAborted();
    super();
    const outer = options.signal;
    this.#outer = outer;
    if (outer !== undefined) {
      this.#abortOuter = () => this.abort(outer.reason);
      addAbortListener(outer, this.#abortOuter);
    }
    if (timeoutMs > 0) {
      this.#timer = setTimeout(() => this.abort(expired(options[WHOLE_MS] ?? timeoutMs)), timeoutMs);
    }
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
    if (this.#abortOuter !== undefined) removeAbortListener(this.#outer, this.#abortOuter);
  }
}

/**
 * Runs work under a deadline. The work receives the signal and has to end by itself.
 * @param expired creates the error for an expired deadline
 */
export function withDeadline<T>(
  options: PartialWait,
  expired: (timeoutMs: number) => LibvirtError,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return withCancellation(options, expired, (cancellation) => run(cancellation.signal));
}

/** Like {@link withDeadline}, for work that does not need a real signal. */
export async function withCancellation<T>(
  options: PartialWait,
  expired: (timeoutMs: number) => LibvirtError,
  run: (cancellation: Cancellation) => Promise<T>,
): Promise<T> {
  const deadline = new Deadline(options, expired);
  // Not `using`, for which the compiler creates objects.
  try {
    return await namingCaller(run(deadline), options.signal);
  } finally {
    deadline[Symbol.dispose]();
  }
}

/**
 * Settles with the work, or rejects with the signal's reason if it aborts first. The work itself continues, and its
 * late rejection is ignored.
 */
export async function raceAbort<T>(work: Promise<T>, signal: Abortable): Promise<T> {
  let abort = (): void => {};
  const aborted = new Promise<never>((_resolve, reject) => {
    abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    else addAbortListener(signal, abort);
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    removeAbortListener(signal, abort);
    // The promise that settles last may reject after all listeners are gone.
    for (const late of [work, aborted]) late.catch(() => undefined);
  }
}

/**
 * Waits for work up to a limit in milliseconds; 0 for no limit. The work itself continues.
 * @returns false if the limit was reached first
 * @throws the rejection of the work
 */
export async function within(limitMs: number, work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    if (limitMs > 0) timer = setTimeout(() => resolve(false), limitMs);
  });
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Resolves after a delay, or as soon as the signal aborts. Never rejects. */
export async function sleep(delayMs: number, signal?: AbortSignal): Promise<void> {
  if (signal?.aborted === true) return;
  let stop = (): void => {};
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, delayMs);
    stop = () => {
      clearTimeout(timer);
      resolve();
    };
    addAbortListener(signal, stop);
  });
  removeAbortListener(signal, stop);
}
