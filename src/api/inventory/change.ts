import type { InventoryKind, InventoryRecord, InventoryRecords } from './records.js';

/** One change of an object of a kind. */
interface ChangeOf<Kind extends InventoryKind> {
  readonly kind: Kind;
  /** The object's UUID, or its name where the kind has no UUIDs. */
  readonly key: string;
  /** How many changes this one stands for: more than 1 when the reader was slower than the changes. */
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

/** A change of one object: `kind` and `type` tell which records `before` and `after` are. */
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
 * Makes the change of an object from the record before and the one after.
 * @returns undefined when there is neither
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
 * Makes one change of two of the same object that follow each other: a slow reader gets the newest state instead of
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
