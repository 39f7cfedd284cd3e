import { type Deferred, deferred } from '../../rpc/deferred.js';
import type { InventoryKind, InventoryRecord, InventoryRecords } from './records.js';

/** One change of an object of a kind. */
interface ChangeOf<Kind extends InventoryKind> {
  readonly kind: Kind;
  /** The object's UUID, or its name where the kind has no UUIDs. */
  readonly key: string;
  /** Number of merged changes: more than 1 if the reader was slower than the changes. */
  readonly count: number;
}

interface Added<Kind extends InventoryKind> extends ChangeOf<Kind> {
  readonly type: 'added';
  readonly before: undefined;
  readonly after: InventoryRecords[Kind];
}

interface Changed<Kind extends InventoryKind> extends ChangeOf<Kind> {
  readonly type: 'changed';
  readonly before: InventoryRecords[Kind];
  readonly after: InventoryRecords[Kind];
}

interface Removed<Kind extends InventoryKind> extends ChangeOf<Kind> {
  readonly type: 'removed';
  readonly before: InventoryRecords[Kind];
  readonly after: undefined;
}

/** A change of one object: `kind` and `type` determine the records `before` and `after`. */
export type InventoryChange<Kind extends InventoryKind = InventoryKind> = {
  [Each in Kind]: Added<Each> | Changed<Each> | Removed<Each>;
}[Kind];

/** A change whose records are of any kind. */
interface AnyChange {
  readonly kind: InventoryKind;
  readonly key: string;
  readonly type: 'added' | 'changed' | 'removed';
  readonly before: InventoryRecord | undefined;
  readonly after: InventoryRecord | undefined;
  readonly count: number;
}

/**
 * Returns the change of an object from the record before and the one after.
 * @returns undefined if there is neither
 */
export function changeOf<Kind extends InventoryKind>(
  kind: Kind,
  key: string,
  before: InventoryRecords[Kind] | undefined,
  after: InventoryRecords[Kind] | undefined,
): InventoryChange | undefined;
export function changeOf(
  kind: InventoryKind,
  key: string,
  before: InventoryRecord | undefined,
  after: InventoryRecord | undefined,
): AnyChange | undefined {
  return anyChange({ kind, key, before, after, count: 1 });
}

/**
 * Merges two consecutive changes of the same object: a slow reader gets the newest state instead of
 * every step.
 * @returns undefined when the two cancel each other: the object was added and removed
 */
export function mergeChanges(first: InventoryChange, second: InventoryChange): InventoryChange | undefined;
export function mergeChanges(first: AnyChange, second: AnyChange): AnyChange | undefined {
  const count = first.count + second.count;
  return anyChange({ kind: second.kind, key: second.key, before: first.before, after: second.after, count });
}

function anyChange(change: Omit<AnyChange, 'type'>): AnyChange | undefined {
  const { before, after } = change;
  if (before === undefined) return after && Object.freeze({ ...change, type: 'added' });
  return Object.freeze({ ...change, type: after === undefined ? 'removed' : 'changed' });
}

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
