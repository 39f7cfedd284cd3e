import { isServerError, type ServerErrorCode } from '../../errors.js';
import type { EventMap, EventName } from '../events/event-types.js';
import type { CallOptions } from '../options.js';
import type { InventoryKind, InventoryRecords } from './records.js';

/** Reads the objects of one kind from the daemon. */
export interface Source<Kind extends InventoryKind> {
  readonly kind: Kind;
  /** Events after which an object is read again. */
  readonly events: readonly EventKey[];
  /** Returns the key of a record. */
  keyOf(record: InventoryRecords[Kind]): string;
  /** Lists all objects: their records or, where a record takes further calls, the keys of objects to read. */
  list(options: CallOptions): Promise<Listed<Kind>>;
  /** Reads one object; undefined when it does not exist any more. */
  read(key: string, options: CallOptions): Promise<InventoryRecords[Kind] | undefined>;
  /**
   * Reads what {@link list} leaves out because it takes a call for each object. Absent when a list is complete.
   * @returns the fields to add to the record
   */
  readonly details?: (record: InventoryRecords[Kind], options: CallOptions) => Promise<Partial<InventoryRecords[Kind]>>;
  /** Carries over to the record of a newer list what the list leaves out. */
  readonly keep?: (before: InventoryRecords[Kind], listed: InventoryRecords[Kind]) => InventoryRecords[Kind];
  /**
   * Returns objects that have changed without an event, with less work than a list.
   * Absent: all objects are listed again.
   */
  readonly silentChanges?: (
    records: ReadonlyMap<string, InventoryRecords[Kind]>,
    options: CallOptions,
  ) => Promise<readonly string[]>;
}

/** The result of a list; each object is in one of the two. */
export interface Listed<Kind extends InventoryKind> {
  readonly records?: readonly InventoryRecords[Kind][];
  readonly keys?: readonly string[];
}

/** An event, and how the key of its object is found in it. */
export interface EventKey<Name extends EventName = EventName> {
  readonly name: Name;
  readonly keyOf: (event: EventMap[EventName]) => string | undefined;
}

/** Makes an {@link EventKey} whose function takes the event of that name. */
export function eventKey<Name extends EventName>(name: Name, keyOf: (event: EventMap[Name]) => string): EventKey {
  const isOfName = (event: EventMap[EventName]): event is EventMap[Name] => event.type === name;
  return { name, keyOf: (event) => (isOfName(event) ? keyOf(event) : undefined) };
}

/** Reads an object that may have gone meanwhile. @returns undefined when the daemon says so with this code */
export async function ifGone<T>(code: ServerErrorCode, read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (isServerError(error, code)) return undefined;
    throw error;
  }
}
