// Generated from protocol/xml/grammar.json by `npm run codegen`; do not edit.

import type { DomainDiskNetworkFloppySourceInitiator, DomainHostdevScsiSourceAdapter2, DomainHostdevScsiSourceAdapter2Input } from './domain.js';
import type { RawContent } from './raw.js';

/** A storage pool. */
export interface StoragePoolDir {
  /** Kind of the storage: a folder, an LVM group, iSCSI and others. */
  type: 'dir';
  /** Pattern: `[^/\n]+` */
  name: string;
  uuid?: string;
  /** Size of all; reported. */
  capacity?: StoragePoolCapacity;
  /** Size in use; reported. */
  allocation?: StoragePoolAllocation;
  /** Size that is free; reported. */
  available?: StoragePoolAvailable;
  features?: StoragePoolFeatures;
  source?: StoragePoolDirSource;
  target: StoragePoolDirTarget;
  $raw?: RawContent;
}

/** A storage pool. */
export interface StoragePoolFs {
  /** Kind of the storage: a folder, an LVM group, iSCSI and others. */
  type: 'fs';
  /** Pattern: `[^/\n]+` */
  name: string;
  uuid?: string;
  /** Size of all; reported. */
  capacity?: StoragePoolCapacity;
  /** Size in use; reported. */
  allocation?: StoragePoolAllocation;
  /** Size that is free; reported. */
  available?: StoragePoolAvailable;
  features?: StoragePoolFeatures;
  source: StoragePoolFsSource;
  target: StoragePoolDirTarget;
  'fs:mount_opts'?: StoragePoolFsMountOpts;
  $raw?: RawContent;
}

/** A storage pool. */
export interface StoragePoolNetfs {
  /** Kind of the storage: a folder, an LVM group, iSCSI and others. */
  type: 'netfs';
  /** Pattern: `[^/\n]+` */
  name: string;
  uuid?: string;
  /** Size of all; reported. */
  capacity?: StoragePoolCapacity;
  /** Size in use; reported. */
  allocation?: StoragePoolAllocation;
  /** Size that is free; reported. */
  available?: StoragePoolAvailable;
  features?: StoragePoolFeatures;
  source: StoragePoolNetfsSource;
  target: StoragePoolDirTarget;
  'fs:mount_opts'?: StoragePoolFsMountOpts;
  $raw?: RawContent;
}

/** A storage pool. */
export interface StoragePoolLogical {
  /** Kind of the storage: a folder, an LVM group, iSCSI and others. */
  type: 'logical';
  /** Pattern: `[^/\n]+` */
  name?: string;
  uuid?: string;
  /** Size of all; reported. */
  capacity?: StoragePoolCapacity;
  /** Size in use; reported. */
  allocation?: StoragePoolAllocation;
  /** Size that is free; reported. */
  available?: StoragePoolAvailable;
  features?: StoragePoolFeatures;
  source: StoragePoolLogicalSource;
  target: StoragePoolLogicalTarget;
  $raw?: RawContent;
}

/** A storage pool. */
export interface StoragePoolDisk {
  /** Kind of the storage: a folder, an LVM group, iSCSI and others. */
  type: 'disk';
  /** Pattern: `[^/\n]+` */
  name: string;
  uuid?: string;
  /** Size of all; reported. */
  capacity?: StoragePoolCapacity;
  /** Size in use; reported. */
  allocation?: StoragePoolAllocation;
  /** Size that is free; reported. */
  available?: StoragePoolAvailable;
  features?: StoragePoolFeatures;
  source: StoragePoolDiskSource;
  target: StoragePoolDirTarget;
  $raw?: RawContent;
}

/** A storage pool. */
export interface StoragePoolIscsi {
  /** Kind of the storage: a folder, an LVM group, iSCSI and others. */
  type: 'iscsi';
  /** Pattern: `[^/\n]+` */
  name: string;
  uuid?: string;
  /** Size of all; reported. */
  capacity?: StoragePoolCapacity;
  /** Size in use; reported. */
  allocation?: StoragePoolAllocation;
  /** Size that is free; reported. */
  available?: StoragePoolAvailable;
  features?: StoragePoolFeatures;
  source: StoragePoolIscsiSource;
  target: StoragePoolDirTarget;
  $raw?: RawContent;
}

/** A storage pool. */
export interface StoragePoolIscsiDirect {
  /** Kind of the storage: a folder, an LVM group, iSCSI and others. */
  type: 'iscsi-direct';
  /** Pattern: `[^/\n]+` */
  name: string;
  uuid?: string;
  /** Size of all; reported. */
  capacity?: StoragePoolCapacity;
  /** Size in use; reported. */
  allocation?: StoragePoolAllocation;
  /** Size that is free; reported. */
  available?: StoragePoolAvailable;
  features?: StoragePoolFeatures;
  source: StoragePoolIscsiDirectSource;
  $raw?: RawContent;
}

/** A storage pool. */
export interface StoragePoolScsi {
  /** Kind of the storage: a folder, an LVM group, iSCSI and others. */
  type: 'scsi';
  /** Pattern: `[^/\n]+` */
  name: string;
  uuid?: string;
  /** Size of all; reported. */
  capacity?: StoragePoolCapacity;
  /** Size in use; reported. */
  allocation?: StoragePoolAllocation;
  /** Size that is free; reported. */
  available?: StoragePoolAvailable;
  features?: StoragePoolFeatures;
  source: StoragePoolScsiSource;
  target: StoragePoolDirTarget;
  $raw?: RawContent;
}

/** A storage pool. */
export interface StoragePoolMpath {
  /** Kind of the storage: a folder, an LVM group, iSCSI and others. */
  type: 'mpath';
  /** Pattern: `[^/\n]+` */
  name: string;
  uuid?: string;
  /** Size of all; reported. */
  capacity?: StoragePoolCapacity;
  /** Size in use; reported. */
  allocation?: StoragePoolAllocation;
  /** Size that is free; reported. */
  available?: StoragePoolAvailable;
  features?: StoragePoolFeatures;
  source?: StoragePoolMpathSource;
  target: StoragePoolDirTarget;
  $raw?: RawContent;
}

/** A storage pool. */
export interface StoragePoolRbd {
  /** Kind of the storage: a folder, an LVM group, iSCSI and others. */
  type: 'rbd';
  /** Pattern: `[^/\n]+` */
  name?: string;
  uuid?: string;
  /** Size of all; reported. */
  capacity?: StoragePoolCapacity;
  /** Size in use; reported. */
  allocation?: StoragePoolAllocation;
  /** Size that is free; reported. */
  available?: StoragePoolAvailable;
  features?: StoragePoolFeatures;
  source: StoragePoolRbdSource;
  refresh?: StoragePoolRefresh;
  'rbd:config_opts'?: StoragePoolRbdConfigOpts;
  $raw?: RawContent;
}

/** A storage pool. */
export interface StoragePoolSheepdog {
  /** Kind of the storage: a folder, an LVM group, iSCSI and others. */
  type: 'sheepdog';
  /** Pattern: `[^/\n]+` */
  name?: string;
  uuid?: string;
  /** Size of all; reported. */
  capacity?: StoragePoolCapacity;
  /** Size in use; reported. */
  allocation?: StoragePoolAllocation;
  /** Size that is free; reported. */
  available?: StoragePoolAvailable;
  features?: StoragePoolFeatures;
  source: StoragePoolSheepdogSource;
  $raw?: RawContent;
}

/** A storage pool. */
export interface StoragePoolGluster {
  /** Kind of the storage: a folder, an LVM group, iSCSI and others. */
  type: 'gluster';
  /** Pattern: `[^/\n]+` */
  name?: string;
  uuid?: string;
  /** Size of all; reported. */
  capacity?: StoragePoolCapacity;
  /** Size in use; reported. */
  allocation?: StoragePoolAllocation;
  /** Size that is free; reported. */
  available?: StoragePoolAvailable;
  features?: StoragePoolFeatures;
  source: StoragePoolGlusterSource;
  $raw?: RawContent;
}

/** A storage pool. */
export interface StoragePoolZfs {
  /** Kind of the storage: a folder, an LVM group, iSCSI and others. */
  type: 'zfs';
  /** Pattern: `[^/\n]+` */
  name?: string;
  uuid?: string;
  /** Size of all; reported. */
  capacity?: StoragePoolCapacity;
  /** Size in use; reported. */
  allocation?: StoragePoolAllocation;
  /** Size that is free; reported. */
  available?: StoragePoolAvailable;
  features?: StoragePoolFeatures;
  source: StoragePoolZfsSource;
  target?: StoragePoolDirTarget;
  $raw?: RawContent;
}

/** A storage pool. */
export interface StoragePoolVstorage {
  /** Kind of the storage: a folder, an LVM group, iSCSI and others. */
  type: 'vstorage';
  /** Pattern: `[^/\n]+` */
  name?: string;
  uuid?: string;
  /** Size of all; reported. */
  capacity?: StoragePoolCapacity;
  /** Size in use; reported. */
  allocation?: StoragePoolAllocation;
  /** Size that is free; reported. */
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
 * As it is written; `StoragePoolDocument` is as it is read.
 */
export interface StoragePoolDirInput {
  /** Kind of the storage: a folder, an LVM group, iSCSI and others. */
  type: 'dir';
  /** Pattern: `[^/\n]+` */
  name: string;
  uuid?: string;
  /** Size of all; reported. */
  capacity?: StoragePoolCapacityInput;
  /** Size in use; reported. */
  allocation?: StoragePoolAllocationInput;
  /** Size that is free; reported. */
  available?: StoragePoolAvailableInput;
  features?: StoragePoolFeatures;
  source?: StoragePoolDirSource;
  target: StoragePoolDirTarget;
  $raw?: RawContent;
}

/**
 * A storage pool.
 * As it is written; `StoragePoolDocument` is as it is read.
 */
export interface StoragePoolFsInput {
  /** Kind of the storage: a folder, an LVM group, iSCSI and others. */
  type: 'fs';
  /** Pattern: `[^/\n]+` */
  name: string;
  uuid?: string;
  /** Size of all; reported. */
  capacity?: StoragePoolCapacityInput;
  /** Size in use; reported. */
  allocation?: StoragePoolAllocationInput;
  /** Size that is free; reported. */
  available?: StoragePoolAvailableInput;
  features?: StoragePoolFeatures;
  source: StoragePoolFsSourceInput;
  target: StoragePoolDirTarget;
  'fs:mount_opts'?: StoragePoolFsMountOpts;
  $raw?: RawContent;
}

/**
 * A storage pool.
 * As it is written; `StoragePoolDocument` is as it is read.
 */
export interface StoragePoolNetfsInput {
  /** Kind of the storage: a folder, an LVM group, iSCSI and others. */
  type: 'netfs';
  /** Pattern: `[^/\n]+` */
  name: string;
  uuid?: string;
  /** Size of all; reported. */
  capacity?: StoragePoolCapacityInput;
  /** Size in use; reported. */
  allocation?: StoragePoolAllocationInput;
  /** Size that is free; reported. */
  available?: StoragePoolAvailableInput;
  features?: StoragePoolFeatures;
  source: StoragePoolNetfsSource;
  target: StoragePoolDirTarget;
  'fs:mount_opts'?: StoragePoolFsMountOpts;
  $raw?: RawContent;
}

/**
 * A storage pool.
 * As it is written; `StoragePoolDocument` is as it is read.
 */
export interface StoragePoolLogicalInput {
  /** Kind of the storage: a folder, an LVM group, iSCSI and others. */
  type: 'logical';
  /** Pattern: `[^/\n]+` */
  name?: string;
  uuid?: string;
  /** Size of all; reported. */
  capacity?: StoragePoolCapacityInput;
  /** Size in use; reported. */
  allocation?: StoragePoolAllocationInput;
  /** Size that is free; reported. */
  available?: StoragePoolAvailableInput;
  features?: StoragePoolFeatures;
  source: StoragePoolLogicalSourceInput;
  target: StoragePoolLogicalTarget;
  $raw?: RawContent;
}

/**
 * A storage pool.
 * As it is written; `StoragePoolDocument` is as it is read.
 */
export interface StoragePoolDiskInput {
  /** Kind of the storage: a folder, an LVM group, iSCSI and others. */
  type: 'disk';
  /** Pattern: `[^/\n]+` */
  name: string;
  uuid?: string;
  /** Size of all; reported. */
  capacity?: StoragePoolCapacityInput;
  /** Size in use; reported. */
  allocation?: StoragePoolAllocationInput;
  /** Size that is free; reported. */
  available?: StoragePoolAvailableInput;
  features?: StoragePoolFeatures;
  source: StoragePoolDiskSourceInput;
  target: StoragePoolDirTarget;
  $raw?: RawContent;
}

/**
 * A storage pool.
 * As it is written; `StoragePoolDocument` is as it is read.
 */
export interface StoragePoolIscsiInput {
  /** Kind of the storage: a folder, an LVM group, iSCSI and others. */
  type: 'iscsi';
  /** Pattern: `[^/\n]+` */
  name: string;
  uuid?: string;
  /** Size of all; reported. */
  capacity?: StoragePoolCapacityInput;
  /** Size in use; reported. */
  allocation?: StoragePoolAllocationInput;
  /** Size that is free; reported. */
  available?: StoragePoolAvailableInput;
  features?: StoragePoolFeatures;
  source: StoragePoolIscsiSourceInput;
  target: StoragePoolDirTarget;
  $raw?: RawContent;
}

/**
 * A storage pool.
 * As it is written; `StoragePoolDocument` is as it is read.
 */
export interface StoragePoolIscsiDirectInput {
  /** Kind of the storage: a folder, an LVM group, iSCSI and others. */
  type: 'iscsi-direct';
  /** Pattern: `[^/\n]+` */
  name: string;
  uuid?: string;
  /** Size of all; reported. */
  capacity?: StoragePoolCapacityInput;
  /** Size in use; reported. */
  allocation?: StoragePoolAllocationInput;
  /** Size that is free; reported. */
  available?: StoragePoolAvailableInput;
  features?: StoragePoolFeatures;
  source: StoragePoolIscsiDirectSource;
  $raw?: RawContent;
}

/**
 * A storage pool.
 * As it is written; `StoragePoolDocument` is as it is read.
 */
export interface StoragePoolScsiInput {
  /** Kind of the storage: a folder, an LVM group, iSCSI and others. */
  type: 'scsi';
  /** Pattern: `[^/\n]+` */
  name: string;
  uuid?: string;
  /** Size of all; reported. */
  capacity?: StoragePoolCapacityInput;
  /** Size in use; reported. */
  allocation?: StoragePoolAllocationInput;
  /** Size that is free; reported. */
  available?: StoragePoolAvailableInput;
  features?: StoragePoolFeatures;
  source: StoragePoolScsiSourceInput;
  target: StoragePoolDirTarget;
  $raw?: RawContent;
}

/**
 * A storage pool.
 * As it is written; `StoragePoolDocument` is as it is read.
 */
export interface StoragePoolMpathInput {
  /** Kind of the storage: a folder, an LVM group, iSCSI and others. */
  type: 'mpath';
  /** Pattern: `[^/\n]+` */
  name: string;
  uuid?: string;
  /** Size of all; reported. */
  capacity?: StoragePoolCapacityInput;
  /** Size in use; reported. */
  allocation?: StoragePoolAllocationInput;
  /** Size that is free; reported. */
  available?: StoragePoolAvailableInput;
  features?: StoragePoolFeatures;
  source?: StoragePoolMpathSource;
  target: StoragePoolDirTarget;
  $raw?: RawContent;
}

/**
 * A storage pool.
 * As it is written; `StoragePoolDocument` is as it is read.
 */
export interface StoragePoolRbdInput {
  /** Kind of the storage: a folder, an LVM group, iSCSI and others. */
  type: 'rbd';
  /** Pattern: `[^/\n]+` */
  name?: string;
  uuid?: string;
  /** Size of all; reported. */
  capacity?: StoragePoolCapacityInput;
  /** Size in use; reported. */
  allocation?: StoragePoolAllocationInput;
  /** Size that is free; reported. */
  available?: StoragePoolAvailableInput;
  features?: StoragePoolFeatures;
  source: StoragePoolRbdSource;
  refresh?: StoragePoolRefresh;
  'rbd:config_opts'?: StoragePoolRbdConfigOpts;
  $raw?: RawContent;
}

/**
 * A storage pool.
 * As it is written; `StoragePoolDocument` is as it is read.
 */
export interface StoragePoolSheepdogInput {
  /** Kind of the storage: a folder, an LVM group, iSCSI and others. */
  type: 'sheepdog';
  /** Pattern: `[^/\n]+` */
  name?: string;
  uuid?: string;
  /** Size of all; reported. */
  capacity?: StoragePoolCapacityInput;
  /** Size in use; reported. */
  allocation?: StoragePoolAllocationInput;
  /** Size that is free; reported. */
  available?: StoragePoolAvailableInput;
  features?: StoragePoolFeatures;
  source: StoragePoolSheepdogSource;
  $raw?: RawContent;
}

/**
 * A storage pool.
 * As it is written; `StoragePoolDocument` is as it is read.
 */
export interface StoragePoolGlusterInput {
  /** Kind of the storage: a folder, an LVM group, iSCSI and others. */
  type: 'gluster';
  /** Pattern: `[^/\n]+` */
  name?: string;
  uuid?: string;
  /** Size of all; reported. */
  capacity?: StoragePoolCapacityInput;
  /** Size in use; reported. */
  allocation?: StoragePoolAllocationInput;
  /** Size that is free; reported. */
  available?: StoragePoolAvailableInput;
  features?: StoragePoolFeatures;
  source: StoragePoolGlusterSource;
  $raw?: RawContent;
}

/**
 * A storage pool.
 * As it is written; `StoragePoolDocument` is as it is read.
 */
export interface StoragePoolZfsInput {
  /** Kind of the storage: a folder, an LVM group, iSCSI and others. */
  type: 'zfs';
  /** Pattern: `[^/\n]+` */
  name?: string;
  uuid?: string;
  /** Size of all; reported. */
  capacity?: StoragePoolCapacityInput;
  /** Size in use; reported. */
  allocation?: StoragePoolAllocationInput;
  /** Size that is free; reported. */
  available?: StoragePoolAvailableInput;
  features?: StoragePoolFeatures;
  source: StoragePoolZfsSourceInput;
  target?: StoragePoolDirTarget;
  $raw?: RawContent;
}

/**
 * A storage pool.
 * As it is written; `StoragePoolDocument` is as it is read.
 */
export interface StoragePoolVstorageInput {
  /** Kind of the storage: a folder, an LVM group, iSCSI and others. */
  type: 'vstorage';
  /** Pattern: `[^/\n]+` */
  name?: string;
  uuid?: string;
  /** Size of all; reported. */
  capacity?: StoragePoolCapacityInput;
  /** Size in use; reported. */
  allocation?: StoragePoolAllocationInput;
  /** Size that is free; reported. */
  available?: StoragePoolAvailableInput;
  features?: StoragePoolFeatures;
  source: StoragePoolVstorageSource;
  target: StoragePoolDirTarget;
  $raw?: RawContent;
}

/**
 * A storage pool.
 * As it is written; `StoragePoolDocument` is as it is read.
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

/** Size of all; reported. */
export interface StoragePoolCapacity {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  value: bigint;
  $raw?: RawContent;
}

/**
 * Size of all; reported.
 * As it is written; `StoragePoolCapacity` is as it is read.
 */
export interface StoragePoolCapacityInput {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  value: bigint | number;
  $raw?: RawContent;
}

/** Size in use; reported. */
export interface StoragePoolAllocation {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  value: bigint;
  $raw?: RawContent;
}

/**
 * Size in use; reported.
 * As it is written; `StoragePoolAllocation` is as it is read.
 */
export interface StoragePoolAllocationInput {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  value: bigint | number;
  $raw?: RawContent;
}

/** Size that is free; reported. */
export interface StoragePoolAvailable {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  value: bigint;
  $raw?: RawContent;
}

/**
 * Size that is free; reported.
 * As it is written; `StoragePoolAvailable` is as it is read.
 */
export interface StoragePoolAvailableInput {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
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
   * Where the volumes are on the host.
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
 * As it is written; `StoragePoolFsSource` is as it is read.
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
 * As it is written; `StoragePoolLogicalSource` is as it is read.
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
   * Where the volumes are on the host.
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
 * As it is written; `StoragePoolDiskSource` is as it is read.
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
 * As it is written; `StoragePoolIscsiSource` is as it is read.
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
 * As it is written; `StoragePoolScsiSource` is as it is read.
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
 * As it is written; `StoragePoolZfsSource` is as it is read.
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
 * As it is written; `StoragePoolFsSourceDevice` is as it is read.
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
  /** A password or key that the daemon keeps. The value is not in the description. */
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
 * As it is written; `StoragePoolFsSourceDeviceFreeExtent` is as it is read.
 */
export interface StoragePoolFsSourceDeviceFreeExtentInput {
  start: bigint | number;
  end: bigint | number;
  $raw?: RawContent;
}

/** A password or key that the daemon keeps. The value is not in the description. */
export interface StoragePoolIscsiSourceAuthSecret {
  uuid?: string;
  usage?: string;
  $raw?: RawContent;
}

