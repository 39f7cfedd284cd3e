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

/**
 * An AbortController whose signal is created when it is first used. Every connection has a few, most of which nothing
 * waits for, and Node's signals and errors cost more than the rest of closing a connection.
 */
export class LazyAbortController {
  #controller: AbortController | undefined;
  #reason: (() => unknown) | undefined;

  /** True after {@link abort}. */
  get aborted(): boolean {
    return this.#reason !== undefined;
  }

  /** The signal, which is aborted if the controller is. */
  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController();
      if (this.#reason !== undefined) this.#controller.abort(this.#reason());
    }
    return this.#controller.signal;
  }

  /**
   * Aborts the signal; later calls have no effect.
   * @param reason creates the reason, if there is a signal
   */
  abort(reason: () => unknown): void {
    if (this.#reason !== undefined) return;
    this.#reason = reason;
    this.#controller?.abort(reason());
  }
}
