import type { ConstantName, OpenEnum } from '../../constant.js';
import type { SecretUsageType } from '../../generated/constants/secret.js';
import type { StoragePoolState, StorageVolType } from '../../generated/constants/storage.js';
import type { BlockJobInfo, DomainStateInfo } from '../domain/results.js';
import type { DomainStatsReading } from '../statistics/rates.js';
import type { TypedParameters } from '../typed-parameters.js';

/*
 * What an inventory holds of each object: plain frozen data, replaced as a whole when something changes.
 */

/** Fields of every record. */
export interface InventoryRecord {
  /**
   * The reason why the last reading failed, e.g. because the daemon did not answer in time. The other fields
   * are then older. Undefined after a successful reading.
   */
  readonly error: string | undefined;
}

/** A domain, running or not. */
export interface DomainRecord extends InventoryRecord, DomainStateInfo {
  readonly uuid: string;
  readonly name: string;
  /** -1 while the domain is not running. */
  readonly id: number;
  /** False for a transient domain, which no longer exists when it stops. */
  readonly persistent: boolean;
  readonly autostart: boolean;
  /** Null when the domain has none; undefined until it has been read, and with the option `title: false`. */
  readonly title: string | null | undefined;
  /** With the option `xml`: the domain's XML; undefined until it has been read. */
  readonly xml?: string | undefined;
  /** With the option `snapshots`: undefined until they have been read. */
  readonly snapshots?: readonly SnapshotRecord[] | undefined;
  /** With the option `blockJobs`: the jobs that are running, by disk; undefined until they have been read. */
  readonly blockJobs?: Readonly<Record<string, BlockJobInfo>> | undefined;
  /** With the option `stats`: undefined until they have been read, and when the daemon could not read them in time. */
  readonly stats?: TypedParameters | undefined;
  /** The same with the shape `nested`; `rates()` compares those of two records. */
  readonly nestedStats?: DomainStatsReading | undefined;
}

/** A snapshot of a domain. */
export interface SnapshotRecord {
  readonly name: string;
  /** Null for a snapshot without a parent. */
  readonly parent: string | null;
  readonly current: boolean;
}

/** A virtual network. */
export interface NetworkRecord extends InventoryRecord {
  readonly uuid: string;
  readonly name: string;
  readonly active: boolean;
  readonly persistent: boolean;
  readonly autostart: boolean;
  /** The host's bridge; null for a network that has none. */
  readonly bridge: string | null;
}

/** A storage pool. */
export interface StoragePoolRecord extends InventoryRecord {
  readonly uuid: string;
  readonly name: string;
  readonly state: OpenEnum<StoragePoolState>;
  readonly stateName: ConstantName<typeof StoragePoolState> | undefined;
  readonly active: boolean;
  readonly persistent: boolean;
  readonly autostart: boolean;
  /** Bytes. */
  readonly capacity: bigint;
  /** Bytes. */
  readonly allocation: bigint;
  /** Bytes. */
  readonly available: bigint;
  /** Volumes by name; none for a pool that is not active, and with the option `volumes: false`. */
  readonly volumes: readonly VolumeRecord[];
}

/** A volume of a storage pool. */
export interface VolumeRecord {
  readonly name: string;
  readonly key: string;
  readonly type: OpenEnum<StorageVolType>;
  readonly typeName: ConstantName<typeof StorageVolType> | undefined;
  /** Bytes that a guest sees. */
  readonly capacity: bigint;
  /** Allocated bytes. */
  readonly allocation: bigint;
}

/** A device of the host. */
export interface NodeDeviceRecord extends InventoryRecord {
  readonly name: string;
  /** Null for the device at the root. */
  readonly parent: string | null;
  readonly capabilities: readonly string[];
}

/** A secret, without its value. */
export interface SecretRecord extends InventoryRecord {
  readonly uuid: string;
  /** A `SecretUsageType`. */
  readonly usageType: OpenEnum<SecretUsageType>;
  readonly usageId: string;
}

/** A network interface of the host. */
export interface InterfaceRecord extends InventoryRecord {
  readonly name: string;
  readonly mac: string;
  readonly active: boolean;
}

/** The record of each kind of object. */
export interface InventoryRecords {
  readonly domain: DomainRecord;
  readonly network: NetworkRecord;
  readonly 'storage-pool': StoragePoolRecord;
  readonly 'node-device': NodeDeviceRecord;
  readonly secret: SecretRecord;
  readonly interface: InterfaceRecord;
}

/** A kind of object that an inventory can hold. */
export type InventoryKind = keyof InventoryRecords;

/** Every kind, in the order in which they are read. */
export const INVENTORY_KINDS: readonly InventoryKind[] = [
  'domain',
  'network',
  'storage-pool',
  'node-device',
  'secret',
  'interface',
];

/** The records of an inventory, by kind. */
export type InventoryMaps = { readonly [Kind in InventoryKind]: Map<string, InventoryRecords[Kind]> };
