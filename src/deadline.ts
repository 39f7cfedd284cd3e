/**
 * Deadlines and abort signals. Everything that waits joins the caller's signal with a clock here, so that both are
 * released when the wait is over: a signal that lives as long as the process must not collect listeners.
 */

import { addAbortListener, removeAbortListener } from './abort.js';
import { namingCaller } from './caller-stack.js';
import { type LibvirtError, UsageError } from './errors.js';

/** How long to wait, and the signal that ends the wait. The last parameter of everything that waits. */
export interface WaitOptions {
  /** Rejects with the signal's reason when it aborts. */
  signal?: AbortSignal | undefined;
  /** Milliseconds until the wait is rejected with a TimeoutError; 0 for no deadline. */
  timeoutMs?: number | undefined;
}

/** The longest delay of a timer. */
const TIMEOUT_MAX = 2_147_483_647;

/** Checks a number of milliseconds. @throws UsageError for a value that no timer can wait */
export function checkTimeout(timeoutMs: number, name = 'timeoutMs'): number {
  if (Number.isFinite(timeoutMs) && timeoutMs >= 0 && timeoutMs <= TIMEOUT_MAX) return timeoutMs;
  throw new UsageError('INVALID_TIMEOUT', `${name} is ${timeoutMs}; it takes 0 (none) to ${TIMEOUT_MAX} milliseconds`);
}

/**
 * One signal for the caller's own and for a deadline. Dispose it when the work is over.
 * `AbortSignal.any` is not used: on Node 20 a signal made by it stays referenced by a long-lived source.
 */
export class Deadline implements Disposable {
  readonly #controller = new AbortController();
  readonly #outer: AbortSignal | undefined;
  readonly #timer: NodeJS.Timeout | undefined;

  /**
   * @param expired makes the error for a deadline that has passed
   * @throws the reason of a signal that is already aborted; UsageError for a deadline that no timer can wait
   */
  constructor(options: WaitOptions, expired: (timeoutMs: number) => LibvirtError) {
    const timeoutMs = checkTimeout(options.timeoutMs ?? 0);
    options.signal?.throwIfAborted();
    this.#outer = options.signal;
    addAbortListener(this.#outer, this.#abort);
    if (timeoutMs > 0) this.#timer = setTimeout(() => this.abort(expired(timeoutMs)), timeoutMs);
  }

  /** Aborts with the caller's reason, with the error of the deadline, or with what `abort` was given. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Ends the work before its deadline. */
  abort(reason: unknown): void {
    this.#controller.abort(reason);
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
    removeAbortListener(this.#outer, this.#abort);
  }

  readonly #abort = (): void => this.abort(this.#outer?.reason);
}

/**
 * Runs work under a deadline. The work is told by its signal and has to end by itself.
 * @param expired makes the error for a deadline that has passed
 */
export async function withDeadline<T>(
  options: WaitOptions,
  expired: (timeoutMs: number) => LibvirtError,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  using deadline = new Deadline(options, expired);
  return await namingCaller(run(deadline.signal), options.signal);
}

/**
 * Settles as the work does, or rejects with the signal's reason when it aborts first. The work itself goes on, and its
 * late failure is not reported.
 */
export async function raceAbort<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
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
    // Whichever settles last may reject, and nothing listens to it any more.
    for (const late of [work, aborted]) late.catch(() => undefined);
  }
}

/**
 * Waits for work up to a limit in milliseconds; 0 for no limit. The work itself goes on.
 * @returns false when the limit was reached first
 * @throws what the work rejects with
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
