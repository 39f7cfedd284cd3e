import type { ReadingEnd } from './ends.js';

/**
 * A loop over a stream. It is no generator, because a generator lets `return()` wait for a `next()` that may never
 * come: here leaving aborts at once, whoever waits.
 */
export class Iteration<T> implements AsyncIterableIterator<T, void, undefined> {
  readonly #end: ReadingEnd;
  readonly #next: () => Promise<T | undefined>;
  #over = false;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(end: ReadingEnd, next: () => Promise<T | undefined>) {
    this.#end = end;
    this.#next = next;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** The next value, in the order of asking. At the end the stream is finished, and an error comes out. */
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
      // Somebody left meanwhile, which is how this wait ended.
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
