import { addAbortListener, removeAbortListener } from '../../abort.js';
import { TimeoutError } from '../../errors.js';
import { checkTimeout } from '../../rpc/pending-call.js';
import type { CallOptions } from '../options.js';

/** How long work that was stopped may take to clean up, e.g. to close its file, before its caller is told. */
const CLEAN_UP_MS = 100;

/**
 * Runs something that takes many steps under one deadline: `timeoutMs` is for all of it. When the deadline passes or
 * the signal aborts, it rejects, whatever the step is waiting for.
 * @param what for the message of the error
 */
export async function wholly<T>(
  what: string,
  options: CallOptions,
  run: (signal: AbortSignal | undefined) => Promise<T>,
): Promise<T> {
  const { signal, timeoutMs } = options;
  signal?.throwIfAborted();
  const limit = checkTimeout(timeoutMs ?? 0);
  if (limit === 0 && signal === undefined) return run(undefined);
  const controller = new AbortController();
  const expire = (): void => controller.abort(new TimeoutError('TIMEOUT', `${what} took longer than ${limit} ms`));
  const abort = (): void => controller.abort(signal?.reason);
  const timer = limit === 0 ? undefined : setTimeout(expire, limit);
  addAbortListener(signal, abort);
  try {
    return await unlessStopped(run(controller.signal), controller.signal);
  } finally {
    clearTimeout(timer);
    removeAbortListener(signal, abort);
  }
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
