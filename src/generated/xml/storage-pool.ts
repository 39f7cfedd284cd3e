// Generated from protocol/xml/grammar.json by `npm run codegen`; do not edit.

import type { DomainDiskNetworkFloppySourceInitiator, DomainHostdevScsiSourceAdapter2, DomainHostdevScsiSourceAdapter2Input } from './domain.js';
import type { RawContent } from './raw.js';

/** A storage pool. */
export interface StoragePoolDir {
  /** Kind of storage: a directory, an LVM group, iSCSI and others. */
  type: 'dir';
  /** Pattern: `[^/\n]+` */
  name: string;
  uuid?: string;
  /** Total size. Reported by the daemon. */
  capacity?: StoragePoolCapacity;
  /** Size in use. Reported by the daemon. */
  allocation?: StoragePoolAllocation;
  /** Free size. Reported by the daemon. */
  available?: StoragePoolAvailable;
  features?: StoragePoolFeatures;
  source?: StoragePoolDirSource;
  target: StoragePoolDirTarget;
  $raw?: RawContent;
}

/** A storage pool. */
export interface StoragePoolFs {
  /** Kind of storage: a directory, an LVM group, iSCSI and others. */
  type: 'fs';
  /** Pattern: `[^/\n]+` */
  name: string;
  uuid?: string;
  /** Total size. Reported by the daemon. */
  capacity?: StoragePoolCapacity;
  /** Size in use. Reported by the daemon. */
  allocation?: StoragePoolAllocation;
  /** Free size. Reported by the daemon. */
  available?: StoragePoolAvailable;
  features?: StoragePoolFeatures;
  source: StoragePoolFsSource;
  target: StoragePoolDirTarget;
  'fs:mount_opts'?: StoragePoolFsMountOpts;
  $raw?: RawContent;
}

/** A storage pool. */
export interface StoragePoolNetfs {
  /** Kind of storage: a directory, an LVM group, iSCSI and others. */
  type: 'netfs';
  /** Pattern: `[^/\n]+` */
  name: string;
  uuid?: string;
  /** Total size. Reported by the daemon. */
  capacity?: StoragePoolCapacity;
  /** Size in use. Reported by the daemon. */
  allocation?: StoragePoolAllocation;
  /** Free size. Reported by the daemon. */
  available?: StoragePoolAvailable;
  features?: StoragePoolFeatures;
  source: StoragePoolNetfsSource;
  target: StoragePoolDirTarget;
  'fs:mount_opts'?: StoragePoolFsMountOpts;
  $raw?: RawContent;
}

/** A storage pool. */
export interface StoragePoolLogical {
  /** Kind of storage: a directory, an LVM group, iSCSI and others. */
  type: 'logical';
  /** Pattern: `[^/\n]+` */
  name?: string;
  uuid?: string;
  /** Total size. Reported by the daemon. */
  capacity?: StoragePoolCapacity;
  /** Size in use. Reported by the daemon. */
  allocation?: StoragePoolAllocation;
  /** Free size. Reported by the daemon. */
  available?: StoragePoolAvailable;
  features?: StoragePoolFeatures;
  source: StoragePoolLogicalSource;
  target: StoragePoolLogicalTarget;
  $raw?: RawContent;
}

/** A storage pool. */
export interface StoragePoolDisk {
  /** Kind of storage: a directory, an LVM group, iSCSI and others. */
  type: 'disk';
  /** Pattern: `[^/\n]+` */
  name: string;
  uuid?: string;
  /** Total size. Reported by the daemon. */
  capacity?: StoragePoolCapacity;
  /** Size in use. Reported by the daemon. */
  allocation?: StoragePoolAllocation;
  /** Free size. Reported by the daemon. */
  available?: StoragePoolAvailable;
  features?: StoragePoolFeatures;
  source: StoragePoolDiskSource;
  target: StoragePoolDirTarget;
  $raw?: RawContent;
}

/** A storage pool. */
export interface StoragePoolIscsi {
  /** Kind of storage: a directory, an LVM group, iSCSI and others. */
  type: 'iscsi';
  /** Pattern: `[^/\n]+` */
  name: string;
  uuid?: string;
  /** Total size. Reported by the daemon. */
  capacity?: StoragePoolCapacity;
  /** Size in use. Reported by the daemon. */
  allocation?: StoragePoolAllocation;
  /** Free size. Reported by the daemon. */
  available?: StoragePoolAvailable;
  features?: StoragePoolFeatures;
  source: StoragePoolIscsiSource;
  target: StoragePoolDirTarget;
  $raw?: RawContent;
}

/** A storage pool. */
export interface StoragePoolIscsiDirect {
  /** Kind of storage: a directory, an LVM group, iSCSI and others. */
  type: 'iscsi-direct';
  /** Pattern: `[^/\n]+` */
  name: string;
  uuid?: string;
  /** Total size. Reported by the daemon. */
  capacity?: StoragePoolCapacity;
  /** Size in use. Reported by the daemon. */
  allocation?: StoragePoolAllocation;
  /** Free size. Reported by the daemon. */
  available?: StoragePoolAvailable;
  features?: StoragePoolFeatures;
  source: StoragePoolIscsiDirectSource;
  $raw?: RawContent;
}

/** A storage pool. */
export interface StoragePoolScsi {
  /** Kind of storage: a directory, an LVM group, iSCSI and others. */
  type: 'scsi';
  /** Pattern: `[^/\n]+` */
  name: string;
  uuid?: string;
  /** Total size. Reported by the daemon. */
  capacity?: StoragePoolCapacity;
  /** Size in use. Reported by the daemon. */
  allocation?: StoragePoolAllocation;
  /** Free size. Reported by the daemon. */
  available?: StoragePoolAvailable;
  features?: StoragePoolFeatures;
  source: StoragePoolScsiSource;
  target: StoragePoolDirTarget;
  $raw?: RawContent;
}

/** A storage pool. */
export interface StoragePoolMpath {
  /** Kind of storage: a directory, an LVM group, iSCSI and others. */
  type: 'mpath';
  /** Pattern: `[^/\n]+` */
  name: string;
  uuid?: string;
  /** Total size. Reported by the daemon. */
  capacity?: StoragePoolCapacity;
  /** Size in use. Reported by the daemon. */
  allocation?: StoragePoolAllocation;
  /** Free size. Reported by the daemon. */
  available?: StoragePoolAvailable;
  features?: StoragePoolFeatures;
  source?: StoragePoolMpathSource;
  target: StoragePoolDirTarget;
  $raw?: RawContent;
}

/** A storage pool. */
export interface StoragePoolRbd {
  /** Kind of storage: a directory, an LVM group, iSCSI and others. */
  type: 'rbd';
  /** Pattern: `[^/\n]+` */
  name?: string;
  uuid?: string;
  /** Total size. Reported by the daemon. */
  capacity?: StoragePoolCapacity;
  /** Size in use. Reported by the daemon. */
  allocation?: StoragePoolAllocation;
  /** Free size. Reported by the daemon. */
  available?: StoragePoolAvailable;
  features?: StoragePoolFeatures;
  source: StoragePoolRbdSource;
  refresh?: StoragePoolRefresh;
  'rbd:config_opts'?: StoragePoolRbdConfigOpts;
  $raw?: RawContent;
}

/** A storage pool. */
export interface StoragePoolSheepdog {
  /** Kind of storage: a directory, an LVM group, iSCSI and others. */
  type: 'sheepdog';
  /** Pattern: `[^/\n]+` */
  name?: string;
  uuid?: string;
  /** Total size. Reported by the daemon. */
  capacity?: StoragePoolCapacity;
  /** Size in use. Reported by the daemon. */
  allocation?: StoragePoolAllocation;
  /** Free size. Reported by the daemon. */
  available?: StoragePoolAvailable;
  features?: StoragePoolFeatures;
  source: StoragePoolSheepdogSource;
  $raw?: RawContent;
}

/** A storage pool. */
export interface StoragePoolGluster {
  /** Kind of storage: a directory, an LVM group, iSCSI and others. */
  type: 'gluster';
  /** Pattern: `[^/\n]+` */
  name?: string;
  uuid?: string;
  /** Total size. Reported by the daemon. */
  capacity?: StoragePoolCapacity;
  /** Size in use. Reported by the daemon. */
  allocation?: StoragePoolAllocation;
  /** Free size. Reported by the daemon. */
  available?: StoragePoolAvailable;
  features?: StoragePoolFeatures;
  source: StoragePoolGlusterSource;
  $raw?: RawContent;
}

/** A storage pool. */
export interface StoragePoolZfs {
  /** Kind of storage: a directory, an LVM group, iSCSI and others. */
  type: 'zfs';
  /** Pattern: `[^/\n]+` */
  name?: string;
  uuid?: string;
  /** Total size. Reported by the daemon. */
  capacity?: StoragePoolCapacity;
  /** Size in use. Reported by the daemon. */
  allocation?: StoragePoolAllocation;
  /** Free size. Reported by the daemon. */
  available?: StoragePoolAvailable;
  features?: StoragePoolFeatures;
  source: StoragePoolZfsSource;
  target?: StoragePoolDirTarget;
  $raw?: RawContent;
}

/** A storage pool. */
export interface StoragePoolVstorage {
  /** Kind of storage: a directory, an LVM group, iSCSI and others. */
  type: 'vstorage';
  /** Pattern: `[^/\n]+` */
  name?: string;
  uuid?: string;
  /** Total size. Reported by the daemon. */
  capacity?: StoragePoolCapacity;
  /** Size in use. Reported by the daemon. */
  allocation?: StoragePoolAllocation;
  /** Free size. Reported by the daemon. */
  available?: StoragePoolAvailable;
  features?: StoragePoolFeatures;
  source: StoragePoolVstorageSource;
  target: StoragePoolDirTarget;
  $raw?: RawContent;
}

/** A storage pool. */
export type StoragePoolDocument =
  | StoragePoolDir
  | StoragePoolFs
  | StoragePoolNetfs
  | StoragePoolLogical
  | StoragePoolDisk
  | StoragePoolIscsi
  | StoragePoolIscsiDirect
  | StoragePoolScsi
  | StoragePoolMpath
  | StoragePoolRbd
  | StoragePoolSheepdog
  | StoragePoolGluster
  | StoragePoolZfs
  | StoragePoolVstorage;

/**
 * A storage pool.
 * The written form; `StoragePoolDocument` is the parsed form.
 */
export interface StoragePoolDirInput {
  /** Kind of storage: a directory, an LVM group, iSCSI and others. */
  type: 'dir';
  /** Pattern: `[^/\n]+` */
  name: string;
  uuid?: string;
  /** Total size. Reported by the daemon. */
  capacity?: StoragePoolCapacityInput;
  /** Size in use. Reported by the daemon. */
  allocation?: StoragePoolAllocationInput;
  /** Free size. Reported by the daemon. */
  available?: StoragePoolAvailableInput;
  features?: StoragePoolFeatures;
  source?: StoragePoolDirSource;
  target: StoragePoolDirTarget;
  $raw?: RawContent;
}

/**
 * A storage pool.
 * The written form; `StoragePoolDocument` is the parsed form.
 */
export interface StoragePoolFsInput {
  /** Kind of storage: a directory, an LVM group, iSCSI and others. */
  type: 'fs';
  /** Pattern: `[^/\n]+` */
  name: string;
  uuid?: string;
  /** Total size. Reported by the daemon. */
  capacity?: StoragePoolCapacityInput;
  /** Size in use. Reported by the daemon. */
  allocation?: StoragePoolAllocationInput;
  /** Free size. Reported by the daemon. */
  available?: StoragePoolAvailableInput;
  features?: StoragePoolFeatures;
  source: StoragePoolFsSourceInput;
  target: StoragePoolDirTarget;
  'fs:mount_opts'?: StoragePoolFsMountOpts;
  $raw?: RawContent;
}

/**
 * A storage pool.
 * The written form; `StoragePoolDocument` is the parsed form.
 */
export interface StoragePoolNetfsInput {
  /** Kind of storage: a directory, an LVM group, iSCSI and others. */
  type: 'netfs';
  /** Pattern: `[^/\n]+` */
  name: string;
  uuid?: string;
  /** Total size. Reported by the daemon. */
  capacity?: StoragePoolCapacityInput;
  /** Size in use. Reported by the daemon. */
  allocation?: StoragePoolAllocationInput;
  /** Free size. Reported by the daemon. */
  available?: StoragePoolAvailableInput;
  features?: StoragePoolFeatures;
  source: StoragePoolNetfsSource;
  target: StoragePoolDirTarget;
  'fs:mount_opts'?: StoragePoolFsMountOpts;
  $raw?: RawContent;
}

/**
 * A storage pool.
 * The written form; `StoragePoolDocument` is the parsed form.
 */
export interface StoragePoolLogicalInput {
  /** Kind of storage: a directory, an LVM group, iSCSI and others. */
  type: 'logical';
  /** Pattern: `[^/\n]+` */
  name?: string;
  uuid?: string;
  /** Total size. Reported by the daemon. */
  capacity?: StoragePoolCapacityInput;
  /** Size in use. Reported by the daemon. */
  allocation?: StoragePoolAllocationInput;
  /** Free size. Reported by the daemon. */
  available?: StoragePoolAvailableInput;
  features?: StoragePoolFeatures;
  source: StoragePoolLogicalSourceInput;
  target: StoragePoolLogicalTarget;
  $raw?: RawContent;
}

/**
 * A storage pool.
 * The written form; `StoragePoolDocument` is the parsed form.
 */
export interface StoragePoolDiskInput {
  /** Kind of storage: a directory, an LVM group, iSCSI and others. */
  type: 'disk';
  /** Pattern: `[^/\n]+` */
  name: string;
  uuid?: string;
  /** Total size. Reported by the daemon. */
  capacity?: StoragePoolCapacityInput;
  /** Size in use. Reported by the daemon. */
  allocation?: StoragePoolAllocationInput;
  /** Free size. Reported by the daemon. */
  available?: StoragePoolAvailableInput;
  features?: StoragePoolFeatures;
  source: StoragePoolDiskSourceInput;
  target: StoragePoolDirTarget;
  $raw?: RawContent;
}

/**
 * A storage pool.
 * The written form; `StoragePoolDocument` is the parsed form.
 */
export interface StoragePoolIscsiInput {
  /** Kind of storage: a directory, an LVM group, iSCSI and others. */
  type: 'iscsi';
  /** Pattern: `[^/\n]+` */
  name: string;
  uuid?: string;
  /** Total size. Reported by the daemon. */
  capacity?: StoragePoolCapacityInput;
  /** Size in use. Reported by the daemon. */
  allocation?: StoragePoolAllocationInput;
  /** Free size. Reported by the daemon. */
  available?: StoragePoolAvailableInput;
  features?: StoragePoolFeatures;
  source: StoragePoolIscsiSourceInput;
  target: StoragePoolDirTarget;
  $raw?: RawContent;
}

/**
 * A storage pool.
 * The written form; `StoragePoolDocument` is the parsed form.
 */
export interface StoragePoolIscsiDirectInput {
  /** Kind of storage: a directory, an LVM group, iSCSI and others. */
  type: 'iscsi-direct';
  /** Pattern: `[^/\n]+` */
  name: string;
  uuid?: string;
  /** Total size. Reported by the daemon. */
  capacity?: StoragePoolCapacityInput;
  /** Size in use. Reported by the daemon. */
  allocation?: StoragePoolAllocationInput;
  /** Free size. Reported by the daemon. */
  available?: StoragePoolAvailableInput;
  features?: StoragePoolFeatures;
  source: StoragePoolIscsiDirectSource;
  $raw?: RawContent;
}

/**
 * A storage pool.
 * The written form; `StoragePoolDocument` is the parsed form.
 */
export interface StoragePoolScsiInput {
  /** Kind of storage: a directory, an LVM group, iSCSI and others. */
  type: 'scsi';
  /** Pattern: `[^/\n]+` */
  name: string;
  uuid?: string;
  /** Total size. Reported by the daemon. */
  capacity?: StoragePoolCapacityInput;
  /** Size in use. Reported by the daemon. */
  allocation?: StoragePoolAllocationInput;
  /** Free size. Reported by the daemon. */
  available?: StoragePoolAvailableInput;
  features?: StoragePoolFeatures;
  source: StoragePoolScsiSourceInput;
  target: StoragePoolDirTarget;
  $raw?: RawContent;
}

/**
 * A storage pool.
 * The written form; `StoragePoolDocument` is the parsed form.
 */
export interface StoragePoolMpathInput {
  /** Kind of storage: a directory, an LVM group, iSCSI and others. */
  type: 'mpath';
  /** Pattern: `[^/\n]+` */
  name: string;
  uuid?: string;
  /** Total size. Reported by the daemon. */
  capacity?: StoragePoolCapacityInput;
  /** Size in use. Reported by the daemon. */
  allocation?: StoragePoolAllocationInput;
  /** Free size. Reported by the daemon. */
  available?: StoragePoolAvailableInput;
  features?: StoragePoolFeatures;
  source?: StoragePoolMpathSource;
  target: StoragePoolDirTarget;
  $raw?: RawContent;
}

/**
 * A storage pool.
 * The written form; `StoragePoolDocument` is the parsed form.
 */
export interface StoragePoolRbdInput {
  /** Kind of storage: a directory, an LVM group, iSCSI and others. */
  type: 'rbd';
  /** Pattern: `[^/\n]+` */
  name?: string;
  uuid?: string;
  /** Total size. Reported by the daemon. */
  capacity?: StoragePoolCapacityInput;
  /** Size in use. Reported by the daemon. */
  allocation?: StoragePoolAllocationInput;
  /** Free size. Reported by the daemon. */
  available?: StoragePoolAvailableInput;
  features?: StoragePoolFeatures;
  source: StoragePoolRbdSource;
  refresh?: StoragePoolRefresh;
  'rbd:config_opts'?: StoragePoolRbdConfigOpts;
  $raw?: RawContent;
}

/**
 * A storage pool.
 * The written form; `StoragePoolDocument` is the parsed form.
 */
export interface StoragePoolSheepdogInput {
  /** Kind of storage: a directory, an LVM group, iSCSI and others. */
  type: 'sheepdog';
  /** Pattern: `[^/\n]+` */
  name?: string;
  uuid?: string;
  /** Total size. Reported by the daemon. */
  capacity?: StoragePoolCapacityInput;
  /** Size in use. Reported by the daemon. */
  allocation?: StoragePoolAllocationInput;
  /** Free size. Reported by the daemon. */
  available?: StoragePoolAvailableInput;
  features?: StoragePoolFeatures;
  source: StoragePoolSheepdogSource;
  $raw?: RawContent;
}

/**
 * A storage pool.
 * The written form; `StoragePoolDocument` is the parsed form.
 */
export interface StoragePoolGlusterInput {
  /** Kind of storage: a directory, an LVM group, iSCSI and others. */
  type: 'gluster';
  /** Pattern: `[^/\n]+` */
  name?: string;
  uuid?: string;
  /** Total size. Reported by the daemon. */
  capacity?: StoragePoolCapacityInput;
  /** Size in use. Reported by the daemon. */
  allocation?: StoragePoolAllocationInput;
  /** Free size. Reported by the daemon. */
  available?: StoragePoolAvailableInput;
  features?: StoragePoolFeatures;
  source: StoragePoolGlusterSource;
  $raw?: RawContent;
}

/**
 * A storage pool.
 * The written form; `StoragePoolDocument` is the parsed form.
 */
export interface StoragePoolZfsInput {
  /** Kind of storage: a directory, an LVM group, iSCSI and others. */
  type: 'zfs';
  /** Pattern: `[^/\n]+` */
  name?: string;
  uuid?: string;
  /** Total size. Reported by the daemon. */
  capacity?: StoragePoolCapacityInput;
  /** Size in use. Reported by the daemon. */
  allocation?: StoragePoolAllocationInput;
  /** Free size. Reported by the daemon. */
  available?: StoragePoolAvailableInput;
  features?: StoragePoolFeatures;
  source: StoragePoolZfsSourceInput;
  target?: StoragePoolDirTarget;
  $raw?: RawContent;
}

/**
 * A storage pool.
 * The written form; `StoragePoolDocument` is the parsed form.
 */
export interface StoragePoolVstorageInput {
  /** Kind of storage: a directory, an LVM group, iSCSI and others. */
  type: 'vstorage';
  /** Pattern: `[^/\n]+` */
  name?: string;
  uuid?: string;
  /** Total size. Reported by the daemon. */
  capacity?: StoragePoolCapacityInput;
  /** Size in use. Reported by the daemon. */
  allocation?: StoragePoolAllocationInput;
  /** Free size. Reported by the daemon. */
  available?: StoragePoolAvailableInput;
  features?: StoragePoolFeatures;
  source: StoragePoolVstorageSource;
  target: StoragePoolDirTarget;
  $raw?: RawContent;
}

/**
 * A storage pool.
 * The written form; `StoragePoolDocument` is the parsed form.
 */
export type StoragePoolDocumentInput =
  | StoragePoolDirInput
  | StoragePoolFsInput
  | StoragePoolNetfsInput
  | StoragePoolLogicalInput
  | StoragePoolDiskInput
  | StoragePoolIscsiInput
  | StoragePoolIscsiDirectInput
  | StoragePoolScsiInput
  | StoragePoolMpathInput
  | StoragePoolRbdInput
  | StoragePoolSheepdogInput
  | StoragePoolGlusterInput
  | StoragePoolZfsInput
  | StoragePoolVstorageInput;

/** Total size. Reported by the daemon. */
export interface StoragePoolCapacity {
  /**
   * Unit of the number; KiB by default, unless noted otherwise.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  /** Added between libvirt 11.3.0 and 12.8.0. */
  value: bigint;
  $raw?: RawContent;
}

/**
 * Total size. Reported by the daemon.
 * The written form; `StoragePoolCapacity` is the parsed form.
 */
export interface StoragePoolCapacityInput {
  /**
   * Unit of the number; KiB by default, unless noted otherwise.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  /** Added between libvirt 11.3.0 and 12.8.0. */
  value: bigint | number;
  $raw?: RawContent;
}

/** Size in use. Reported by the daemon. */
export interface StoragePoolAllocation {
  /**
   * Unit of the number; KiB by default, unless noted otherwise.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  /** Added between libvirt 11.3.0 and 12.8.0. */
  value: bigint;
  $raw?: RawContent;
}

/**
 * Size in use. Reported by the daemon.
 * The written form; `StoragePoolAllocation` is the parsed form.
 */
export interface StoragePoolAllocationInput {
  /**
   * Unit of the number; KiB by default, unless noted otherwise.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  /** Added between libvirt 11.3.0 and 12.8.0. */
  value: bigint | number;
  $raw?: RawContent;
}

/** Free size. Reported by the daemon. */
export interface StoragePoolAvailable {
  /**
   * Unit of the number; KiB by default, unless noted otherwise.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  /** Added between libvirt 11.3.0 and 12.8.0. */
  value: bigint;
  $raw?: RawContent;
}

/**
 * Free size. Reported by the daemon.
 * The written form; `StoragePoolAvailable` is the parsed form.
 */
export interface StoragePoolAvailableInput {
  /**
   * Unit of the number; KiB by default, unless noted otherwise.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  /** Added between libvirt 11.3.0 and 12.8.0. */
  value: bigint | number;
  $raw?: RawContent;
}

/** `<features>` of `<pool>`. */
export interface StoragePoolFeatures {
  cow?: StoragePoolFeaturesCow;
  $raw?: RawContent;
}

/** `<source>` of `<pool>`. */
export interface StoragePoolDirSource {
  vendor?: StoragePoolDirSourceVendor;
  product?: StoragePoolDirSourceProduct;
  $raw?: RawContent;
}

/** `<target>` of `<pool>`. */
export interface StoragePoolDirTarget {
  /**
   * Path of the volumes on the host.
   * Pattern: `(/|[a-zA-Z]:\\).+`
   */
  path: string;
  permissions?: StoragePoolDirTargetPermissions;
  $raw?: RawContent;
}

/** `<source>` of `<pool>`. */
export interface StoragePoolFsSource {
  vendor?: StoragePoolDirSourceVendor;
  product?: StoragePoolDirSourceProduct;
  format?: StoragePoolFsSourceFormat;
  /** A device of the host. */
  device: StoragePoolFsSourceDevice[];
  $raw?: RawContent;
}

/**
 * `<source>` of `<pool>`.
 * The written form; `StoragePoolFsSource` is the parsed form.
 */
export interface StoragePoolFsSourceInput {
  vendor?: StoragePoolDirSourceVendor;
  product?: StoragePoolDirSourceProduct;
  format?: StoragePoolFsSourceFormat;
  /** A device of the host. */
  device: StoragePoolFsSourceDeviceInput[];
  $raw?: RawContent;
}

/** `<{http://libvirt.org/schemas/storagepool/fs/1.0}mount_opts>` of `<pool>`. */
export interface StoragePoolFsMountOpts {
  'fs:option'?: StoragePoolFsMountOptsFsOption[];
  $raw?: RawContent;
}

/** `<source>` of `<pool>`. */
export interface StoragePoolNetfsSource {
  vendor?: StoragePoolDirSourceVendor;
  product?: StoragePoolDirSourceProduct;
  format?: StoragePoolNetfsSourceFormat;
  host: StoragePoolNetfsSourceHost[];
  dir: StoragePoolNetfsSourceDir;
  protocol?: StoragePoolNetfsSourceProtocol;
  $raw?: RawContent;
}

/** `<source>` of `<pool>`. */
export interface StoragePoolLogicalSource {
  vendor?: StoragePoolDirSourceVendor;
  product?: StoragePoolDirSourceProduct;
  format?: StoragePoolLogicalSourceFormat;
  name?: string[];
  /** A device of the host. */
  device?: StoragePoolFsSourceDevice[];
  $raw?: RawContent;
}

/**
 * `<source>` of `<pool>`.
 * The written form; `StoragePoolLogicalSource` is the parsed form.
 */
export interface StoragePoolLogicalSourceInput {
  vendor?: StoragePoolDirSourceVendor;
  product?: StoragePoolDirSourceProduct;
  format?: StoragePoolLogicalSourceFormat;
  name?: string[];
  /** A device of the host. */
  device?: StoragePoolFsSourceDeviceInput[];
  $raw?: RawContent;
}

/** `<target>` of `<pool>`. */
export interface StoragePoolLogicalTarget {
  /**
   * Path of the volumes on the host.
   * Pattern: `(/|[a-zA-Z]:\\).+`
   */
  path?: string;
  permissions?: StoragePoolDirTargetPermissions;
  $raw?: RawContent;
}

/** `<source>` of `<pool>`. */
export interface StoragePoolDiskSource {
  vendor?: StoragePoolDirSourceVendor;
  product?: StoragePoolDirSourceProduct;
  format?: StoragePoolDiskSourceFormat;
  /** A device of the host. */
  device: StoragePoolFsSourceDevice[];
  $raw?: RawContent;
}

/**
 * `<source>` of `<pool>`.
 * The written form; `StoragePoolDiskSource` is the parsed form.
 */
export interface StoragePoolDiskSourceInput {
  vendor?: StoragePoolDirSourceVendor;
  product?: StoragePoolDirSourceProduct;
  format?: StoragePoolDiskSourceFormat;
  /** A device of the host. */
  device: StoragePoolFsSourceDeviceInput[];
  $raw?: RawContent;
}

/** `<source>` of `<pool>`. */
export interface StoragePoolIscsiSource {
  vendor?: StoragePoolDirSourceVendor;
  product?: StoragePoolDirSourceProduct;
  host: StoragePoolNetfsSourceHost[];
  /** A device of the host. */
  device: StoragePoolFsSourceDevice[];
  initiator?: DomainDiskNetworkFloppySourceInitiator;
  auth?: StoragePoolIscsiSourceAuth;
  $raw?: RawContent;
}

/**
 * `<source>` of `<pool>`.
 * The written form; `StoragePoolIscsiSource` is the parsed form.
 */
export interface StoragePoolIscsiSourceInput {
  vendor?: StoragePoolDirSourceVendor;
  product?: StoragePoolDirSourceProduct;
  host: StoragePoolNetfsSourceHost[];
  /** A device of the host. */
  device: StoragePoolFsSourceDeviceInput[];
  initiator?: DomainDiskNetworkFloppySourceInitiator;
  auth?: StoragePoolIscsiSourceAuth;
  $raw?: RawContent;
}

/** `<source>` of `<pool>`. */
export interface StoragePoolIscsiDirectSource {
  host: StoragePoolNetfsSourceHost[];
  /** A device of the host. */
  device: StoragePoolIscsiDirectSourceDevice[];
  initiator: DomainDiskNetworkFloppySourceInitiator;
  auth?: StoragePoolIscsiSourceAuth;
  $raw?: RawContent;
}

/** `<source>` of `<pool>`. */
export interface StoragePoolScsiSource {
  vendor?: StoragePoolDirSourceVendor;
  product?: StoragePoolDirSourceProduct;
  adapter: DomainHostdevScsiSourceAdapter2;
  $raw?: RawContent;
}

/**
 * `<source>` of `<pool>`.
 * The written form; `StoragePoolScsiSource` is the parsed form.
 */
export interface StoragePoolScsiSourceInput {
  vendor?: StoragePoolDirSourceVendor;
  product?: StoragePoolDirSourceProduct;
  adapter: DomainHostdevScsiSourceAdapter2Input;
  $raw?: RawContent;
}

/** `<source>` of `<pool>`. */
export interface StoragePoolMpathSource {
  $raw?: RawContent;
}

/** `<source>` of `<pool>`. */
export interface StoragePoolRbdSource {
  host: StoragePoolNetfsSourceHost[];
  name: string[];
  auth?: StoragePoolIscsiSourceAuth;
  $raw?: RawContent;
}

/** `<refresh>` of `<pool>`. */
export interface StoragePoolRefresh {
  /** A volume of a storage pool. */
  volume?: StoragePoolRefreshVolume;
  $raw?: RawContent;
}

/** `<{http://libvirt.org/schemas/storagepool/rbd/1.0}config_opts>` of `<pool>`. */
export interface StoragePoolRbdConfigOpts {
  'rbd:option'?: StoragePoolRbdConfigOptsRbdOption[];
  $raw?: RawContent;
}

/** `<source>` of `<pool>`. */
export interface StoragePoolSheepdogSource {
  host: StoragePoolNetfsSourceHost[];
  name: string[];
  $raw?: RawContent;
}

/** `<source>` of `<pool>`. */
export interface StoragePoolGlusterSource {
  host: StoragePoolNetfsSourceHost[];
  dir?: StoragePoolGlusterSourceDir;
  name: string[];
  $raw?: RawContent;
}

/** `<source>` of `<pool>`. */
export interface StoragePoolZfsSource {
  name: string[];
  /** A device of the host. */
  device?: StoragePoolFsSourceDevice[];
  $raw?: RawContent;
}

/**
 * `<source>` of `<pool>`.
 * The written form; `StoragePoolZfsSource` is the parsed form.
 */
export interface StoragePoolZfsSourceInput {
  name: string[];
  /** A device of the host. */
  device?: StoragePoolFsSourceDeviceInput[];
  $raw?: RawContent;
}

/** `<source>` of `<pool>`. */
export interface StoragePoolVstorageSource {
  name: string[];
  $raw?: RawContent;
}

/** `<cow>` of `<features>`. */
export interface StoragePoolFeaturesCow {
  state: 'yes' | 'no';
  $raw?: RawContent;
}

/** `<vendor>` of `<source>`. */
export interface StoragePoolDirSourceVendor {
  name: string;
  $raw?: RawContent;
}

/** `<product>` of `<source>`. */
export interface StoragePoolDirSourceProduct {
  name: string;
  $raw?: RawContent;
}

/** `<permissions>` of `<target>`. */
export interface StoragePoolDirTargetPermissions {
  /** Pattern: `[0-7]+` */
  mode?: string;
  owner?: number;
  group?: number;
  label?: string;
  $raw?: RawContent;
}

/** `<format>` of `<source>`. */
export interface StoragePoolFsSourceFormat {
  type: 'auto' | 'ext2' | 'ext3' | 'ext4' | 'ufs' | 'iso9660' | 'udf' | 'gfs' | 'gfs2' | 'vfat' | 'hfs+' | 'xfs' | 'ocfs2' | 'vmfs';
  $raw?: RawContent;
}

/** A device of the host. */
export interface StoragePoolFsSourceDevice {
  path: string;
  part_separator?: 'yes' | 'no';
  freeExtent?: StoragePoolFsSourceDeviceFreeExtent[];
  $raw?: RawContent;
}

/**
 * A device of the host.
 * The written form; `StoragePoolFsSourceDevice` is the parsed form.
 */
export interface StoragePoolFsSourceDeviceInput {
  path: string;
  part_separator?: 'yes' | 'no';
  freeExtent?: StoragePoolFsSourceDeviceFreeExtentInput[];
  $raw?: RawContent;
}

/**
 * `<{http://libvirt.org/schemas/storagepool/fs/1.0}option>` of `<{http://libvirt.org/schemas/storagepool/fs/1.0}mount_opts>`.
 */
export interface StoragePoolFsMountOptsFsOption {
  name: string;
  $raw?: RawContent;
}

/** `<format>` of `<source>`. */
export interface StoragePoolNetfsSourceFormat {
  type: 'auto' | 'nfs' | 'cifs' | 'glusterfs';
  $raw?: RawContent;
}

/** `<host>` of `<source>`. */
export interface StoragePoolNetfsSourceHost {
  name: string;
  /** From -1 to 65535. */
  port?: number;
  $raw?: RawContent;
}

/** `<dir>` of `<source>`. */
export interface StoragePoolNetfsSourceDir {
  path: string;
  $raw?: RawContent;
}

/** `<protocol>` of `<source>`. */
export interface StoragePoolNetfsSourceProtocol {
  ver: string;
  $raw?: RawContent;
}

/** `<format>` of `<source>`. */
export interface StoragePoolLogicalSourceFormat {
  type: 'unknown' | 'lvm2';
  vendor?: StoragePoolDirSourceVendor;
  product?: StoragePoolDirSourceProduct;
  $raw?: RawContent;
}

/** `<format>` of `<source>`. */
export interface StoragePoolDiskSourceFormat {
  type: 'unknown' | 'dos' | 'dvh' | 'gpt' | 'mac' | 'bsd' | 'pc98' | 'sun' | 'lvm2';
  vendor?: StoragePoolDirSourceVendor;
  product?: StoragePoolDirSourceProduct;
  $raw?: RawContent;
}

/** `<auth>` of `<source>`. */
export interface StoragePoolIscsiSourceAuth {
  type: 'chap' | 'ceph';
  username: string;
  /** A password or key stored by the daemon. The description does not contain the value. */
  secret: StoragePoolIscsiSourceAuthSecret;
  $raw?: RawContent;
}

/** A device of the host. */
export interface StoragePoolIscsiDirectSourceDevice {
  /** Pattern: `iqn\.[0-9]{4}-(0[1-9]|1[0-2])\.[a-zA-Z0-9\.\-]+(:.+)?` */
  path: string;
  $raw?: RawContent;
}

/** A volume of a storage pool. */
export interface StoragePoolRefreshVolume {
  allocation?: 'default' | 'capacity';
  $raw?: RawContent;
}

/**
 * `<{http://libvirt.org/schemas/storagepool/rbd/1.0}option>` of `<{http://libvirt.org/schemas/storagepool/rbd/1.0}config_opts>`.
 */
export interface StoragePoolRbdConfigOptsRbdOption {
  name: string;
  value: string;
  $raw?: RawContent;
}

/** `<dir>` of `<source>`. */
export interface StoragePoolGlusterSourceDir {
  /** Pattern: `/.*` */
  path: string;
  $raw?: RawContent;
}

/** `<freeExtent>` of `<device>`. */
export interface StoragePoolFsSourceDeviceFreeExtent {
  start: bigint;
  end: bigint;
  $raw?: RawContent;
}

/**
 * `<freeExtent>` of `<device>`.
 * The written form; `StoragePoolFsSourceDeviceFreeExtent` is the parsed form.
 */
export interface StoragePoolFsSourceDeviceFreeExtentInput {
  start: bigint | number;
  end: bigint | number;
  $raw?: RawContent;
}

/** A password or key stored by the daemon. The description does not contain the value. */
export interface StoragePoolIscsiSourceAuthSecret {
  uuid?: string;
  usage?: string;
  $raw?: RawContent;
}

