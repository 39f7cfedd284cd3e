import { type Deferred, deferred } from '../../rpc/deferred.js';
import { type InventoryChange, mergeChanges } from './change.js';

type Outcome = IteratorResult<InventoryChange> | Promise<never>;

/**
 * The changes of an inventory as an async iteration. Pending changes of an object become
 * one, so that a reader who is slow holds at most one change per object.
 */
export class ChangeReader implements AsyncIterableIterator<InventoryChange> {
  readonly #onReturn: (reader: ChangeReader) => void;
  readonly #pending = new Map<string, InventoryChange>();
  readonly #waiting: Deferred<Outcome>[] = [];
  #end: { readonly error: unknown } | undefined;

  constructor(onReturn: (reader: ChangeReader) => void) {
    this.#onReturn = onReturn;
  }

  /** Passes a change to the reader, or queues it. */
  push(change: InventoryChange): void {
    const waiting = this.#waiting.shift();
    if (waiting !== undefined) {
      waiting.resolve({ done: false, value: change });
      return;
    }
    const id = `${change.kind}:${change.key}`;
    const earlier = this.#pending.get(id);
    const merged = earlier === undefined ? change : mergeChanges(earlier, change);
    if (merged === undefined) this.#pending.delete(id);
    else this.#pending.set(id, merged);
  }

  /** Ends the iteration once the pending changes have been read; with an error, if there is one. */
  end(error: unknown): void {
    if (this.#end !== undefined) return;
    this.#end = { error };
    for (const waiting of this.#waiting.splice(0)) waiting.resolve(this.#ending());
  }

  async next(): Promise<IteratorResult<InventoryChange>> {
    const [first] = this.#pending;
    if (first !== undefined) {
      this.#pending.delete(first[0]);
      return { done: false, value: first[1] };
    }
    if (this.#end !== undefined) return this.#ending();
    const waiting = deferred<Outcome>();
    this.#waiting.push(waiting);
    return waiting.promise;
  }

  async return(): Promise<IteratorResult<InventoryChange>> {
    this.#pending.clear();
    this.end(undefined);
    this.#onReturn(this);
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** The error is reported once; a later `next()` reports the end. */
  #ending(): Outcome {
    const error = this.#end?.error;
    if (error === undefined) return { done: true, value: undefined };
    this.#end = { error: undefined };
    return Promise.reject(error);
  }
}
