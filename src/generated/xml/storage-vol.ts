// Generated from protocol/xml/grammar.json by `npm run codegen`; do not edit.

import type { DomainDiskEncryption } from './domain.js';
import type { RawContent } from './raw.js';
import type { StoragePoolAllocation, StoragePoolAllocationInput, StoragePoolCapacity, StoragePoolCapacityInput, StoragePoolDirTargetPermissions } from './storage-pool.js';

/** A volume of a storage pool. */
export interface StorageVolDocument {
  type?: 'file' | 'block' | 'dir' | 'network' | 'netdir';
  /** Pattern: `[^/]+` */
  name: string;
  /** Key of the volume. Reported by the daemon. */
  key?: string;
  source?: StorageVolSource;
  /** Size that the guest sees. */
  capacity?: StoragePoolCapacity;
  /** Size in use on the host. */
  allocation?: StoragePoolAllocation;
  physical?: StorageVolPhysical;
  target: StorageVolTarget;
  /** Backing image of the volume. */
  backingStore?: StorageVolBackingStore;
  $raw?: RawContent;
}

/**
 * A volume of a storage pool.
 * The written form; `StorageVolDocument` is the parsed form.
 */
export interface StorageVolDocumentInput {
  type?: 'file' | 'block' | 'dir' | 'network' | 'netdir';
  /** Pattern: `[^/]+` */
  name: string;
  /** Key of the volume. Reported by the daemon. */
  key?: string;
  source?: StorageVolSourceInput;
  /** Size that the guest sees. */
  capacity?: StoragePoolCapacityInput;
  /** Size in use on the host. */
  allocation?: StoragePoolAllocationInput;
  physical?: StorageVolPhysicalInput;
  target: StorageVolTargetInput;
  /** Backing image of the volume. */
  backingStore?: StorageVolBackingStore;
  $raw?: RawContent;
}

/** `<source>` of `<volume>`. */
export interface StorageVolSource {
  /** A device of the host. */
  device?: StorageVolSourceDevice[];
  $raw?: RawContent;
}

/**
 * `<source>` of `<volume>`.
 * The written form; `StorageVolSource` is the parsed form.
 */
export interface StorageVolSourceInput {
  /** A device of the host. */
  device?: StorageVolSourceDeviceInput[];
  $raw?: RawContent;
}

/** `<physical>` of `<volume>`. */
export interface StorageVolPhysical {
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
 * `<physical>` of `<volume>`.
 * The written form; `StorageVolPhysical` is the parsed form.
 */
export interface StorageVolPhysicalInput {
  /**
   * Unit of the number; KiB by default, unless noted otherwise.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  /** Added between libvirt 11.3.0 and 12.8.0. */
  value: bigint | number;
  $raw?: RawContent;
}

/** `<target>` of `<volume>`. */
export interface StorageVolTarget {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  path?: string;
  format?: StorageVolTargetFormat;
  permissions?: StoragePoolDirTargetPermissions;
  timestamps?: StorageVolTargetTimestamps;
  encryption?: DomainDiskEncryption;
  /** Pattern: `[0-9]+\.[0-9]+` */
  compat?: string;
  nocow?: true;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  clusterSize?: StorageVolTargetClusterSize;
  features?: StorageVolTargetFeatures;
  $raw?: RawContent;
}

/**
 * `<target>` of `<volume>`.
 * The written form; `StorageVolTarget` is the parsed form.
 */
export interface StorageVolTargetInput {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  path?: string;
  format?: StorageVolTargetFormat;
  permissions?: StoragePoolDirTargetPermissions;
  timestamps?: StorageVolTargetTimestamps;
  encryption?: DomainDiskEncryption;
  /** Pattern: `[0-9]+\.[0-9]+` */
  compat?: string;
  nocow?: true;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  clusterSize?: StorageVolTargetClusterSizeInput;
  features?: StorageVolTargetFeatures;
  $raw?: RawContent;
}

/** Backing image of the volume. */
export interface StorageVolBackingStore {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  path: string;
  format?: StorageVolTargetFormat;
  permissions?: StoragePoolDirTargetPermissions;
  timestamps?: StorageVolTargetTimestamps;
  $raw?: RawContent;
}

/** A device of the host. */
export interface StorageVolSourceDevice {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  path: string;
  extent?: StorageVolSourceDeviceExtent[];
  $raw?: RawContent;
}

/**
 * A device of the host.
 * The written form; `StorageVolSourceDevice` is the parsed form.
 */
export interface StorageVolSourceDeviceInput {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  path: string;
  extent?: StorageVolSourceDeviceExtentInput[];
  $raw?: RawContent;
}

/** `<format>` of `<target>`. */
export interface StorageVolTargetFormat {
  /** Format of the image: `raw`, `qcow2`. */
  type: 'unknown' | 'raw' | 'dir' | 'bochs' | 'cloop' | 'dmg' | 'iso' | 'vpc' | 'vdi' | 'fat' | 'vhd' | 'ploop' | 'luks' | 'cow' | 'qcow' | 'qcow2' | 'qed' | 'vmdk' | 'none' | 'auto' | 'ext2' | 'ext3' | 'ext4' | 'ufs' | 'iso9660' | 'udf' | 'gfs' | 'gfs2' | 'vfat' | 'hfs+' | 'xfs' | 'ocfs2' | 'vmfs' | 'linux' | 'fat16' | 'fat32' | 'linux-swap' | 'linux-lvm' | 'linux-raid' | 'extended';
  $raw?: RawContent;
}

/** `<timestamps>` of `<target>`. */
export interface StorageVolTargetTimestamps {
  /** Pattern: `[0-9]+(\.[0-9]{0,9})?` */
  atime?: string;
  /** Pattern: `[0-9]+(\.[0-9]{0,9})?` */
  btime?: string;
  /** Pattern: `[0-9]+(\.[0-9]{0,9})?` */
  ctime?: string;
  /** Pattern: `[0-9]+(\.[0-9]{0,9})?` */
  mtime?: string;
  $raw?: RawContent;
}

/**
 * `<clusterSize>` of `<target>`.
 * Added between libvirt 7.0.0 and 9.0.0.
 */
export interface StorageVolTargetClusterSize {
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
 * `<clusterSize>` of `<target>`.
 * Added between libvirt 7.0.0 and 9.0.0.
 * The written form; `StorageVolTargetClusterSize` is the parsed form.
 */
export interface StorageVolTargetClusterSizeInput {
  /**
   * Unit of the number; KiB by default, unless noted otherwise.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  /** Added between libvirt 11.3.0 and 12.8.0. */
  value: bigint | number;
  $raw?: RawContent;
}

/** `<features>` of `<target>`. */
export interface StorageVolTargetFeatures {
  lazy_refcounts?: true;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  extended_l2?: true;
  $raw?: RawContent;
}

/** `<extent>` of `<device>`. */
export interface StorageVolSourceDeviceExtent {
  start: bigint;
  end: bigint;
  $raw?: RawContent;
}

/**
 * `<extent>` of `<device>`.
 * The written form; `StorageVolSourceDeviceExtent` is the parsed form.
 */
export interface StorageVolSourceDeviceExtentInput {
  start: bigint | number;
  end: bigint | number;
  $raw?: RawContent;
}

