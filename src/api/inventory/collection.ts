import { isDeepStrictEqual } from 'node:util';
import { ConnectionError, LibvirtError, UsageError } from '../../errors.js';
import { type ChangeFeed, changeOf, type InventoryChange } from './changes.js';
import type { Listed, Source } from './object-source.js';
import type { InventoryKind, InventoryRecords } from './records.js';

/** Number of objects of a kind that are read in parallel. */
const CONCURRENCY = 8;

const NONE: ReadonlyMap<string, unknown> = new Map();

/** Settings and surroundings of a collection. */
export interface CollectionContext {
  /** Timeout of each call in milliseconds. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** Receives each change, after the records show it. */
  readonly feed: ChangeFeed<InventoryChange>;
}

/**
 * The objects of one kind, kept equal to the daemon's. Events are taken as hints only: the object is read again, and
 * what was read counts. Each object is read by one call sequence at a time; a hint that arrives meanwhile causes
 * another, so that the last read always began after the last event.
 */
export class Collection<Kind extends InventoryKind> {
  readonly source: Source<Kind>;
  readonly records: Map<string, InventoryRecords[Kind]>;
  /** The reason why the last listing failed. */
  unavailable: LibvirtError | undefined;
  readonly #context: CollectionContext;
  /** Called when an object could not be read. */
  readonly #onReadFailure: () => void;
  // An empty set takes 160 bytes and a fleet has thousands of collections, so the rarer ones exist only while needed.
  readonly #dirty = new Set<string>();
  readonly #reading = new Set<string>();
  /** Objects whose details have not been read yet. */
  #incomplete: Set<string> | undefined;
  /** Objects whose last reading failed, with the error. */
  #failed: Map<string, unknown> | undefined;
  /** Objects that were touched while a list is on its way, whose rows may be older than their events. */
  #touched: Set<string> | undefined;
  #listing: Promise<void> | undefined;
  #listAgain = false;
  /** Objects of the first list that have not been read yet; undefined before it, and when all have been read. */
  #unread: Set<string> | undefined;
  #listedOnce = false;
  #loaded: (() => void)[] = [];
  #idle: (() => void)[] = [];

  constructor(
    source: Source<Kind>,
    records: Map<string, InventoryRecords[Kind]>,
    context: CollectionContext,
    onReadFailure: () => void,
  ) {
    this.source = source;
    this.records = records;
    this.#context = context;
    this.#onReadFailure = onReadFailure;
  }

  /** Errors of the objects whose last reading failed, by key. */
  get failures(): ReadonlyMap<string, unknown> {
    return this.#failed ?? NONE;
  }

  /** Schedules an object to be read again. */
  touch(key: string): void {
    this.#touched?.add(key);
    this.#dirty.add(key);
    this.#pump();
  }

  /** Lists all objects; a list that is on its way is followed by another one. */
  async list(): Promise<void> {
    if (this.#listing !== undefined) {
      this.#listAgain = true;
      return this.#listing;
    }
    this.#listing = this.#listUntilCurrent();
    try {
      await this.#listing;
    } finally {
      this.#listing = undefined;
      this.#settle();
    }
  }

  /** Finds changes that no event has reported. */
  async refresh(): Promise<void> {
    const { silentChanges } = this.source;
    if (silentChanges === undefined || this.unavailable !== undefined) return this.list();
    try {
      for (const key of await silentChanges(this.records, this.#callOptions())) this.touch(key);
    } catch (error) {
      this.#noteFailure(error);
    }
    for (const key of this.failures.keys()) this.touch(key);
  }

  /** Replaces fields of a record, if there is one. */
  patch(key: string, fields: Partial<InventoryRecords[Kind]>): void {
    const record = this.records.get(key);
    if (record !== undefined) this.#put(key, record, { ...record, ...fields });
  }

  /** Resolves when each object of the first list has been read, or when the objects cannot be listed. */
  async loaded(): Promise<void> {
    while (!this.#isLoaded()) await new Promise<void>((resolve) => this.#loaded.push(resolve));
  }

  /** Resolves when nothing is being read. */
  async idle(): Promise<void> {
    while (!this.#isIdle()) await new Promise<void>((resolve) => this.#idle.push(resolve));
  }

  async #listUntilCurrent(): Promise<void> {
    do {
      this.#listAgain = false;
      // A read that began before the list may answer with older data than the list.
      for (const key of this.#reading) this.#dirty.add(key);
      const touched = new Set([...this.#dirty, ...this.#reading]);
      this.#touched = touched;
      try {
        const listed = await this.source.list(this.#callOptions());
        this.unavailable = undefined;
        this.#apply(listed, touched);
      } catch (error) {
        this.#noteFailure(error);
      } finally {
        this.#touched = undefined;
      }
    } while (this.#listAgain && !this.#context.signal.aborted);
    this.#pump();
  }

  #apply({ records = [], keys = [] }: Listed<Kind>, touched: ReadonlySet<string>): void {
    const known = this.records.size > 0 ? new Set(this.records.keys()) : undefined;
    for (const record of records) {
      const key = this.source.keyOf(record);
      known?.delete(key);
      if (touched.has(key)) continue;
      this.#replace(key, record);
      if (this.source.details !== undefined) this.#incomplete = including(this.#incomplete, key);
    }
    for (const key of keys) {
      known?.delete(key);
      this.#dirty.add(key);
    }
    for (const key of known ?? []) if (!touched.has(key)) this.#delete(key);
    if (!this.#listedOnce) this.#unread = keys.length > 0 ? new Set(keys) : undefined;
    this.#listedOnce = true;
  }

  #pump(): void {
    while (this.#reading.size < CONCURRENCY && !this.#context.signal.aborted) {
      const dirty = this.#next(this.#dirty);
      if (dirty !== undefined) {
        void this.#read(dirty);
        continue;
      }
      const incomplete = this.#incomplete && this.#next(this.#incomplete);
      if (incomplete === undefined) break;
      void this.#readDetails(incomplete);
    }
    this.#settle();
  }

  /** Takes the first key that is not being read; what is being read stays for another time. */
  #next(keys: Set<string>): string | undefined {
    for (const key of keys) {
      if (this.#reading.has(key)) continue;
      keys.delete(key);
      return key;
    }
    return undefined;
  }

  async #read(key: string): Promise<void> {
    this.#reading.add(key);
    try {
      const record = await this.source.read(key, this.#callOptions());
      // A hint that arrived meanwhile has put the key among the dirty ones: it is read once more.
      this.#incomplete?.delete(key);
      this.#failed?.delete(key);
      if (record === undefined) this.#delete(key);
      else this.#replace(key, record);
    } catch (error) {
      this.#noteObjectFailure(key, error);
    } finally {
      this.#reading.delete(key);
      this.#unread?.delete(key);
      this.#pump();
    }
  }

  async #readDetails(key: string): Promise<void> {
    const record = this.records.get(key);
    if (record === undefined || this.source.details === undefined) return;
    this.#reading.add(key);
    try {
      const details = await this.source.details(record, this.#callOptions());
      // The record may have been replaced meanwhile, with or without details of its own.
      this.#failed?.delete(key);
      this.patch(key, details);
    } catch (error) {
      this.#noteObjectFailure(key, error);
    } finally {
      this.#reading.delete(key);
      this.#pump();
    }
  }

  #replace(key: string, record: InventoryRecords[Kind]): void {
    const before = this.records.get(key);
    this.#put(key, before, before === undefined ? record : (this.source.keep?.(before, record) ?? record));
  }

  #put(key: string, before: InventoryRecords[Kind] | undefined, record: InventoryRecords[Kind]): void {
    if (before !== undefined && isDeepStrictEqual(before, record)) return;
    Object.freeze(record);
    this.records.set(key, record);
    this.#emit(key, before, record);
  }

  #delete(key: string): void {
    const before = this.records.get(key);
    this.#incomplete?.delete(key);
    if (this.records.delete(key)) this.#emit(key, before, undefined);
  }

  #emit(key: string, before: InventoryRecords[Kind] | undefined, after: InventoryRecords[Kind] | undefined): void {
    const { feed } = this.#context;
    if (feed.idle) return;
    const change = changeOf(this.source.kind, key, before, after);
    if (change !== undefined) feed.emit(change);
  }

  #noteFailure(error: unknown): void {
    if (this.#context.signal.aborted) return;
    this.unavailable = error instanceof LibvirtError ? error : undefined;
    if (this.unavailable === undefined) throw error;
  }

  #noteObjectFailure(key: string, error: unknown): void {
    if (this.#context.signal.aborted) return;
    this.#failed = (this.#failed ?? new Map<string, unknown>()).set(key, error);
    // The connection is lost or closed, which says nothing about this object; all are listed when it is back.
    if (error instanceof ConnectionError && this.#unread !== undefined) this.#loseFirstList(error);
    if (error instanceof ConnectionError || error instanceof UsageError) return;
    this.#onReadFailure();
    const record = this.records.get(key);
    const message = error instanceof Error ? error.message : String(error);
    if (record !== undefined) this.#put(key, record, { ...record, error: message });
  }

  /** The first list has to be repeated: its objects have not been read completely. */
  #loseFirstList(error: ConnectionError): void {
    this.#listedOnce = false;
    this.unavailable = error;
    this.#onReadFailure();
  }

  #callOptions(): { timeoutMs: number; signal: AbortSignal } {
    return { timeoutMs: this.#context.timeoutMs, signal: this.#context.signal };
  }

  #isIdle(): boolean {
    const quiet = this.#listing === undefined && this.#reading.size === 0;
    return this.#context.signal.aborted || (quiet && this.#dirty.size === 0 && !this.#incomplete?.size);
  }

  #isLoaded(): boolean {
    if (this.#context.signal.aborted || (this.#listedOnce && !this.#unread?.size)) return true;
    // Without its connection nothing is known about the kind: either it is restored, or the inventory ends.
    return this.unavailable !== undefined && !(this.unavailable instanceof ConnectionError);
  }

  #settle(): void {
    if (this.#isLoaded()) {
      this.#unread = undefined;
      for (const resolve of this.#loaded.splice(0)) resolve();
    }
    if (!this.#isIdle()) return;
    this.#incomplete = undefined;
    for (const resolve of this.#idle.splice(0)) resolve();
  }
}

/** Adds a key to a set that may not exist yet. */
function including(keys: Set<string> | undefined, key: string): Set<string> {
  return (keys ?? new Set()).add(key);
}
