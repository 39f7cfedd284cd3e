import { type InventoryChange, typeOf } from '../api/inventory/changes.js';
import type { InventoryKind, InventoryRecords } from '../api/inventory/records.js';
import type { LibvirtError } from '../errors.js';

/** The state of a host of a fleet, as a frozen record. */
export interface FleetHostRecord {
  readonly uri: string;
  /** `connecting` until the first attempt has succeeded or failed. */
  readonly state: 'connecting' | 'up' | 'down';
  /** When the host came into this state. */
  readonly since: Date;
  /** Why the host is down: the loss of its link, or the last attempt to connect. Undefined in the other states. */
  readonly error: LibvirtError | undefined;
  /** False if it is not tried again: a wrong password, certificate or option, or the number of attempts is used up. */
  readonly retrying: boolean;
}

interface HostChangeBase {
  readonly kind: 'host';
  /** URI of the host, as {@link host}. */
  readonly key: string;
  readonly host: string;
  /** Number of merged changes. */
  readonly count: number;
}

/** A host was added, removed, or has changed its state. */
export type FleetHostChange = HostChangeBase &
  (
    | { readonly type: 'added'; readonly before: undefined; readonly after: FleetHostRecord }
    | { readonly type: 'changed'; readonly before: FleetHostRecord; readonly after: FleetHostRecord }
    | { readonly type: 'removed'; readonly before: FleetHostRecord; readonly after: undefined }
  );

type OnHost<Change> = Change extends unknown ? Change & { readonly host: string } : never;

/** A change of an object of a host, with the URI of the host; or of a host, with `kind: 'host'`. */
export type FleetChange<Kind extends InventoryKind = InventoryKind> = OnHost<InventoryChange<Kind>> | FleetHostChange;

/** An object of one host. */
export interface FleetRecord<Kind extends InventoryKind = InventoryKind> {
  /** URI of the host. */
  readonly host: string;
  /** The object's UUID, or its name where the kind has no UUIDs. */
  readonly key: string;
  readonly record: InventoryRecords[Kind];
}

/** Adds the URI of its host to a change. */
export function onHost(host: string, change: InventoryChange): FleetChange {
  return Object.freeze({ ...change, host });
}

/**
 * Returns the change of a host from the record before and the one after.
 * @returns undefined if there is neither
 */
export function hostChange(
  host: string,
  before: FleetHostRecord | undefined,
  after: FleetHostRecord | undefined,
): FleetHostChange | undefined;
export function hostChange(
  host: string,
  before: FleetHostRecord | undefined,
  after: FleetHostRecord | undefined,
): object | undefined {
  const type = typeOf(before, after);
  return type && Object.freeze({ kind: 'host', key: host, host, type, before, after, count: 1 });
}
