import { setMaxListeners } from 'node:events';

/** Called when a signal aborts. */
type AbortCallback = () => void;

/** A caller's signal, or a cancellation of this library. */
export type Abortable = AbortSignal | Cancellation;

/**
 * Ends work of this library. It has the members of a signal that such work uses, and creates a real signal only for
 * code that needs one: Node's signals cost more than the rest of opening a connection.
 */
export class Cancellation {
  #controller: AbortController | undefined;
  /** Undefined while there is none. */
  #callbacks: Set<AbortCallback> | undefined;
  /** Undefined until it is aborted. */
  #createReason: (() => unknown) | undefined;

  /** True once it was aborted. */
  get aborted(): boolean {
    return this.#createReason !== undefined;
  }

  /** The reason of the abort; undefined before. */
  get reason(): unknown {
    return this.#createReason?.();
  }

  /** A signal for the application and for Node.js. Any number of listeners is legitimate. */
  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController();
      setMaxListeners(0, this.#controller.signal);
      if (this.aborted) this.#controller.abort(this.reason);
    }
    return this.#controller.signal;
  }

  /** Throws the reason if it was aborted. @throws the reason, after {@link abort} */
  throwIfAborted(): void {
    if (this.aborted) throw this.reason;
  }

  /** Ends the work; later calls have no effect. */
  abort(reason: unknown): void {
    this.abortWith(() => reason);
  }

  /** Like {@link abort}, with a reason that is created if something asks for it: an error has a stack. */
  abortWith(create: () => unknown): void {
    if (this.aborted) return;
    let created: { readonly reason: unknown } | undefined;
    this.#createReason = () => {
      created ??= { reason: create() };
      return created.reason;
    };
    // A Set is iterated live: a function removed by another one is not called.
    for (const callback of this.#callbacks ?? []) callback();
    this.#callbacks = undefined;
    this.#controller?.abort(this.reason);
  }

  /** Part of {@link addAbortListener}. */
  add(callback: AbortCallback): void {
    this.#callbacks ??= new Set();
    this.#callbacks.add(callback);
  }

  /** Part of {@link removeAbortListener}. */
  remove(callback: AbortCallback): void {
    this.#callbacks?.delete(callback);
  }
}

/** Returns a signal for the application and for Node.js. */
export function signalOf(given: Abortable): AbortSignal {
  return given instanceof Cancellation ? given.signal : given;
}

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
export function addAbortListener(signal: Abortable | undefined, callback: AbortCallback): void {
  // As with a listener of an already aborted signal, the function would never be called.
  if (signal === undefined || signal.aborted) return;
  if (signal instanceof Cancellation) {
    signal.add(callback);
    return;
  }
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
export function removeAbortListener(signal: Abortable | undefined, callback: AbortCallback): void {
  if (signal instanceof Cancellation) {
    signal.remove(callback);
    return;
  }
  const there = signal === undefined ? undefined : shared.get(signal);
  if (signal === undefined || there === undefined) return;
  if (!there.callbacks.delete(callback) || there.callbacks.size > 0) return;
  shared.delete(signal);
  signal.removeEventListener('abort', there.listener);
}
