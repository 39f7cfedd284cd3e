/** Called when a signal aborts. */
type AbortCallback = () => void;

/** The functions that share the single listener of a signal. */
interface SharedListener {
  readonly callbacks: Set<AbortCallback>;
  readonly listener: () => void;
}

const shared = new WeakMap<AbortSignal, SharedListener>();

/**
 * Calls a function once when the signal aborts. All functions of a signal share a single listener: from the eleventh
 * on, Node would warn of a leak, although hundreds of calls may legitimately wait for the same signal.
 */
export function addAbortListener(signal: AbortSignal | undefined, callback: AbortCallback): void {
  // As with a listener of an already aborted signal, the function would never be called.
  if (signal === undefined || signal.aborted) return;
  const there = shared.get(signal);
  if (there !== undefined) {
    there.callbacks.add(callback);
    return;
  }
  const callbacks = new Set([callback]);
  const listener = (): void => {
    // A Set is iterated live: a function removed by another one is not called.
    for (const each of callbacks) each();
    shared.delete(signal);
  };
  shared.set(signal, { callbacks, listener });
  signal.addEventListener('abort', listener, { once: true });
}

/** Removes a function from a signal, and with the last one the listener, so that nothing keeps the signal alive. */
export function removeAbortListener(signal: AbortSignal | undefined, callback: AbortCallback): void {
  const there = signal === undefined ? undefined : shared.get(signal);
  if (signal === undefined || there === undefined) return;
  if (!there.callbacks.delete(callback) || there.callbacks.size > 0) return;
  shared.delete(signal);
  signal.removeEventListener('abort', there.listener);
}
