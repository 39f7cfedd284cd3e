import { addAbortListener, removeAbortListener } from '../../abort.js';
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

/** The parts of a change that depend on the records. */
interface Change {
  readonly type: 'added' | 'changed' | 'removed';
  readonly before: object | undefined;
  readonly after: object | undefined;
  readonly count: number;
}

/** A change whose records are of any kind. */
interface AnyChange extends Change {
  readonly kind: InventoryKind;
  readonly key: string;
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
  const type = typeOf(before, after);
  return type && Object.freeze({ kind, key, type, before, after, count: 1 });
}

/**
 * Merges two consecutive changes of the same object: a slow reader gets the newest state instead of
 * every step.
 * @returns undefined when the two cancel each other: the object was added and removed
 */
export function mergeChanges<Merged extends Change>(first: Merged, second: Merged): Merged | undefined;
export function mergeChanges(first: Change, second: Change): Change | undefined {
  const type = typeOf(first.before, second.after);
  return type && Object.freeze({ ...second, type, before: first.before, count: first.count + second.count });
}

/** Returns the type of a change from the records; undefined if there is none. */
export function typeOf(before: object | undefined, after: object | undefined): Change['type'] | undefined {
  if (before === undefined) return after && 'added';
  return after === undefined ? 'removed' : 'changed';
}

type Outcome<Change> = IteratorResult<Change> | Promise<never>;

/** Identifies objects, and merges the changes of one. */
export interface ChangeMerging<Change> {
  /** Returns the same text for all changes of an object. */
  readonly idOf: (change: Change) => string;
  /** Returns the change that two consecutive ones amount to; undefined if they cancel each other. */
  readonly merge: (first: Change, second: Change) => Change | undefined;
}

/**
 * Changes as an async iteration. Pending changes of an object become one, so that a slow reader holds at most one change
 * per object.
 */
export class ChangeReader<Change> implements AsyncIterableIterator<Change> {
  readonly #merging: ChangeMerging<Change>;
  readonly #onReturn: (reader: ChangeReader<Change>) => void;
  readonly #pending = new Map<string, Change>();
  readonly #waiting: Deferred<Outcome<Change>>[] = [];
  #end: { readonly error: unknown } | undefined;

  constructor(merging: ChangeMerging<Change>, onReturn: (reader: ChangeReader<Change>) => void) {
    this.#merging = merging;
    this.#onReturn = onReturn;
  }

  /** Passes a change to the reader, or queues it. */
  push(change: Change): void {
    const waiting = this.#waiting.shift();
    if (waiting !== undefined) {
      waiting.resolve({ done: false, value: change });
      return;
    }
    const id = this.#merging.idOf(change);
    const earlier = this.#pending.get(id);
    const merged = earlier === undefined ? change : this.#merging.merge(earlier, change);
    if (merged === undefined) this.#pending.delete(id);
    else this.#pending.set(id, merged);
  }

  /** Ends the iteration once the pending changes have been read; with an error, if there is one. */
  end(error: unknown): void {
    if (this.#end !== undefined) return;
    this.#end = { error };
    for (const waiting of this.#waiting.splice(0)) waiting.resolve(this.#ending());
  }

  async next(): Promise<IteratorResult<Change>> {
    const [first] = this.#pending;
    if (first !== undefined) {
      this.#pending.delete(first[0]);
      return { done: false, value: first[1] };
    }
    if (this.#end !== undefined) return this.#ending();
    const waiting = deferred<Outcome<Change>>();
    this.#waiting.push(waiting);
    return waiting.promise;
  }

  async return(): Promise<IteratorResult<Change>> {
    this.#pending.clear();
    this.end(undefined);
    this.#onReturn(this);
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** The error is reported once; a later `next()` reports the end. */
  #ending(): Outcome<Change> {
    const error = this.#end?.error;
    if (error === undefined) return { done: true, value: undefined };
    this.#end = { error: undefined };
    return Promise.reject(error);
  }
}

/** Passes changes on to iterations and listeners. */
export class ChangeFeed<Change> {
  readonly #merging: ChangeMerging<Change>;
  readonly #readers = new Set<ChangeReader<Change>>();
  readonly #listeners = new Set<(change: Change) => void>();
  #end: { readonly error: unknown } | undefined;

  constructor(merging: ChangeMerging<Change>) {
    this.#merging = merging;
  }

  /**
   * Starts an iteration.
   * @param initial changes that it starts with
   * @param signal ends it with its reason
   */
  read(initial: readonly Change[], signal: AbortSignal | undefined): ChangeReader<Change> {
    const onAbort = (): void => {
      this.#readers.delete(reader);
      reader.end(signal?.reason);
    };
    const reader = new ChangeReader<Change>(this.#merging, () => {
      this.#readers.delete(reader);
      removeAbortListener(signal, onAbort);
    });
    for (const change of initial) reader.push(change);
    if (this.#end !== undefined) {
      reader.end(this.#end.error);
      return reader;
    }
    this.#readers.add(reader);
    if (signal?.aborted === true) onAbort();
    addAbortListener(signal, onAbort);
    return reader;
  }

  /** Calls a function for each change. Returns a function that removes it. */
  listen(listener: (change: Change) => void): () => void {
    // The same function may be added twice.
    const own = (change: Change): void => listener(change);
    this.#listeners.add(own);
    return () => {
      this.#listeners.delete(own);
    };
  }

  /** True if there are no readers and listeners, so that changes do not have to be made. */
  get idle(): boolean {
    return this.#end !== undefined || (this.#readers.size === 0 && this.#listeners.size === 0);
  }

  emit(change: Change): void {
    if (this.#end !== undefined) return;
    for (const reader of this.#readers) reader.push(change);
    for (const listener of this.#listeners) {
      // Later: an exception of the listener must not end what has caused the change.
      queueMicrotask(() => {
        if (this.#listeners.has(listener)) listener(change);
      });
    }
  }

  /** Ends all iterations, also later ones, after their pending changes; with an error, if there is one. */
  end(error: unknown): void {
    if (this.#end !== undefined) return;
    this.#end = { error };
    for (const reader of this.#readers) reader.end(error);
    this.#readers.clear();
    this.#listeners.clear();
  }
}
