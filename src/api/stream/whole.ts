import { TimeoutError } from '../../errors.js';
import { checkTimeout } from '../../rpc/pending-call.js';
import type { CallOptions } from '../options.js';

/**
 * Runs something that takes many steps under one deadline: `timeoutMs` is for all of it.
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
  if (limit === 0) return run(signal);
  const controller = new AbortController();
  const expire = (): void => controller.abort(new TimeoutError('TIMEOUT', `${what} took longer than ${limit} ms`));
  const abort = (): void => controller.abort(signal?.reason);
  const timer = setTimeout(expire, limit);
  signal?.addEventListener('abort', abort, { once: true });
  try {
    return await run(controller.signal);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}
