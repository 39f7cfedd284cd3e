import type { CallOptions } from './options.js';

/**
 * Returns the options for each call of a method that makes several: they share the timeout of the method. Later changes
 * of the options have no effect.
 */
export function sharedDeadline(options: CallOptions = {}): () => CallOptions {
  const { signal, timeoutMs } = options;
  // No deadline, or one that the first call will refuse.
  if (timeoutMs === undefined || !(timeoutMs > 0) || timeoutMs === Number.POSITIVE_INFINITY) {
    return () => ({ signal, timeoutMs });
  }
  const end = performance.now() + timeoutMs;
  // The rest must not become 0, which means no timeout.
  return () => ({ signal, timeoutMs: Math.max(1, Math.ceil(end - performance.now())) });
}
