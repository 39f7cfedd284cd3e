/** A promise with its resolvers; `Promise.withResolvers` requires Node 22. */
export interface Deferred<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
}

export function deferred<T>(): Deferred<T> {
  let settle: (value: T) => void = () => {};
  const promise = new Promise<T>((resolve) => {
    settle = resolve;
  });
  return { promise, resolve: settle };
}

/** Calls a function after the code that runs now. Node's `queueMicrotask` also creates an `AsyncResource` each time. */
export function afterwards(run: () => void): void {
  void Promise.resolve().then(run);
}

/** A {@link Deferred} whose promise is created when it is first read: most of those of a connection never are. */
export class LazyDeferred<T> {
  #settled: { readonly value: T } | undefined;
  #deferred: Deferred<T> | undefined;

  /** The value; undefined before it is settled. */
  get settled(): { readonly value: T } | undefined {
    return this.#settled;
  }

  get promise(): Promise<T> {
    if (this.#deferred === undefined) {
      this.#deferred = deferred();
      if (this.#settled !== undefined) this.#deferred.resolve(this.#settled.value);
    }
    return this.#deferred.promise;
  }

  /** Resolves the promise; later calls have no effect. */
  resolve(value: T): void {
    if (this.#settled !== undefined) return;
    this.#settled = { value };
    this.#deferred?.resolve(value);
  }
}
