import type { CallOptions } from './options.js';

/**
 * The options for each call of a method that makes several: together they may take as long as the caller has given for
 * one method. What the options are later does not matter.
 */
export function sharedDeadline(options: CallOptions = {}): () => CallOptions {
  const { signal, timeoutMs } = options;
  // No deadline, or one that the first call will refuse.
  if (timeoutMs === undefined || !(timeoutMs > 0) || timeoutMs === Number.POSITIVE_INFINITY) {
    return () => ({ signal, timeoutMs });
  }
  const end = performance.now() + timeoutMs;
  // What is left must not become 0, which is no deadline at all.
  return () => ({ signal, timeoutMs: Math.max(1, Math.ceil(end - performance.now())) });
}
