import { addAbortListener, removeAbortListener } from '../../abort.js';
import { withDeadline } from '../../deadline.js';
import { TimeoutError } from '../../errors.js';
import type { CallOptions } from '../options.js';

/** Milliseconds that aborted work may take to clean up, e.g. to close its file, before its caller is informed. */
const CLEAN_UP_MS = 100;

/**
 * Runs several steps under one deadline: `timeoutMs` limits all of them. After the deadline or an abort it rejects,
 * whatever the step is waiting for.
 * @param what name of the operation, for the error
 */
export async function withTimeout<T>(
  what: string,
  options: CallOptions,
  run: (signal: AbortSignal | undefined) => Promise<T>,
): Promise<T> {
  if (options.signal === undefined && (options.timeoutMs ?? 0) === 0) return run(undefined);
  const expired = (timeoutMs: number): TimeoutError =>
    new TimeoutError('TIMEOUT', `${what} timed out after ${timeoutMs} ms`);
  return await withDeadline(options, expired, (signal) => unlessStopped(run(signal), signal));
}

/** Settles as the work does, or rejects with the reason of the signal shortly after it has aborted. */
function unlessStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      const timer = setTimeout(() => reject(signal.reason), CLEAN_UP_MS);
      const cleaned = (): void => {
        clearTimeout(timer);
        reject(signal.reason);
      };
      work.then(cleaned, cleaned);
    };
    const settle = (done: () => void): void => {
      removeAbortListener(signal, stop);
      if (!signal.aborted) done();
    };
    addAbortListener(signal, stop);
    work.then(
      (result) => settle(() => resolve(result)),
      (error: unknown) => settle(() => reject(error)),
    );
  });
}
