import type { StreamReader } from './ends.js';

/**
 * A loop over a stream. It is not a generator, because a generator's `return()` waits for a pending `next()` that may
 * never settle: here leaving aborts immediately.
 */
export class Iteration<T> implements AsyncIterableIterator<T, void, undefined> {
  readonly #end: StreamReader;
  readonly #next: () => Promise<T | undefined>;
  #over = false;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(end: StreamReader, next: () => Promise<T | undefined>) {
    this.#end = end;
    this.#next = next;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Returns the next value, in order of the requests. At the end the stream is finished, which reports errors. */
  next(): Promise<IteratorResult<T, void>> {
    const turn = this.#turn.then(() => this.#step());
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  /** Leaves early: aborts the stream. */
  async return(): Promise<IteratorResult<T, void>> {
    this.#over = true;
    await this.#end.abort();
    return { done: true, value: undefined };
  }

  async #step(): Promise<IteratorResult<T, void>> {
    if (this.#over) return { done: true, value: undefined };
    try {
      const value = await this.#next();
      if (value !== undefined) return { done: false, value };
      await this.#end.finish();
    } catch (error) {
      // The loop was left in the meantime, which ended this wait.
      if (!this.#left()) throw error;
    }
    this.#over = true;
    return { done: true, value: undefined };
  }

  #left(): boolean {
    const left = this.#over;
    this.#over = true;
    return left;
  }
}
