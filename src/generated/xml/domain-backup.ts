// Generated from protocol/xml/grammar.json by `npm run codegen`; do not edit.

import type { DomainDiskEncryptionCipher, DomainDiskEncryptionIvgen, DomainDiskEncryptionSecret, DomainDiskFileSourceSeclabel } from './domain.js';
import type { RawContent } from './raw.js';

/** A backup job. */
export interface DomainBackupPush {
  /** `push` writes to targets, `pull` serves them over NBD. */
  mode?: 'push';
  incremental?: string;
  disks?: DomainBackupPushDisks;
  $raw?: RawContent;
}

/** A backup job. */
export interface DomainBackupPull {
  /** `push` writes to targets, `pull` serves them over NBD. */
  mode: 'pull';
  incremental?: string;
  disks?: DomainBackupPullDisks;
  server: DomainBackupServer;
  $raw?: RawContent;
}

/** A backup job. */
export type DomainBackupDocument =
  | DomainBackupPush
  | DomainBackupPull;

/** `<disks>` of `<domainbackup>`. */
export interface DomainBackupPushDisks {
  disk: DomainBackupPushDisksDisk[];
  $raw?: RawContent;
}

/** `<disks>` of `<domainbackup>`. */
export interface DomainBackupPullDisks {
  disk: DomainBackupPullDisksDisk[];
  $raw?: RawContent;
}

/** `<server>` of `<domainbackup>`. */
export interface DomainBackupServerTcp {
  tls?: 'yes' | 'no';
  transport?: 'tcp';
  name: string;
  port?: number;
  $raw?: RawContent;
}

/** `<server>` of `<domainbackup>`. */
export interface DomainBackupServerUnix {
  tls?: 'yes' | 'no';
  transport: 'unix';
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  socket: string;
  $raw?: RawContent;
}

/** `<server>` of `<domainbackup>`. */
export interface DomainBackupServerFd {
  tls?: 'yes' | 'no';
  transport: 'fd';
  /** Added between libvirt 9.0.0 and 11.3.0. */
  fdgroup: string;
  $raw?: RawContent;
}

/** `<server>` of `<domainbackup>`. */
export type DomainBackupServer =
  | DomainBackupServerTcp
  | DomainBackupServerUnix
  | DomainBackupServerFd;

/** `<disk>` of `<disks>`. */
export interface DomainBackupPushDisksDiskDefaultFull {
  name: string;
  backupmode: 'full';
  backup?: 'no' | 'yes';
  type?: never;
  $raw?: RawContent;
}

/** `<disk>` of `<disks>`. */
export interface DomainBackupPushDisksDiskDefaultIncremental {
  name: string;
  backupmode?: 'incremental';
  backup?: 'no' | 'yes';
  type?: never;
  incremental?: string;
  $raw?: RawContent;
}

/** `<disk>` of `<disks>`. */
export interface DomainBackupPushDisksDiskFileFull {
  name: string;
  backupmode: 'full';
  backup?: 'yes';
  type: 'file';
  /** The disk as seen by the guest. */
  target?: DomainBackupPushDisksDiskFileFullTarget;
  /** Format, caching and I/O mode. */
  driver?: DomainBackupPushDisksDiskFileFullDriver;
  $raw?: RawContent;
}

/** `<disk>` of `<disks>`. */
export interface DomainBackupPushDisksDiskFileIncremental {
  name: string;
  backupmode?: 'incremental';
  backup?: 'yes';
  type: 'file';
  incremental?: string;
  /** The disk as seen by the guest. */
  target?: DomainBackupPushDisksDiskFileFullTarget;
  /** Format, caching and I/O mode. */
  driver?: DomainBackupPushDisksDiskFileFullDriver;
  $raw?: RawContent;
}

/** `<disk>` of `<disks>`. */
export interface DomainBackupPushDisksDiskBlockFull {
  name: string;
  backupmode: 'full';
  backup?: 'yes';
  type: 'block';
  /** The disk as seen by the guest. */
  target?: DomainBackupPushDisksDiskBlockFullTarget;
  /** Format, caching and I/O mode. */
  driver?: DomainBackupPushDisksDiskFileFullDriver;
  $raw?: RawContent;
}

/** `<disk>` of `<disks>`. */
export interface DomainBackupPushDisksDiskBlockIncremental {
  name: string;
  backupmode?: 'incremental';
  backup?: 'yes';
  type: 'block';
  incremental?: string;
  /** The disk as seen by the guest. */
  target?: DomainBackupPushDisksDiskBlockFullTarget;
  /** Format, caching and I/O mode. */
  driver?: DomainBackupPushDisksDiskFileFullDriver;
  $raw?: RawContent;
}

/** `<disk>` of `<disks>`. */
export type DomainBackupPushDisksDisk =
  | DomainBackupPushDisksDiskDefaultFull
  | DomainBackupPushDisksDiskDefaultIncremental
  | DomainBackupPushDisksDiskFileFull
  | DomainBackupPushDisksDiskFileIncremental
  | DomainBackupPushDisksDiskBlockFull
  | DomainBackupPushDisksDiskBlockIncremental;

/** `<disk>` of `<disks>`. */
export interface DomainBackupPullDisksDiskDefaultFullNo {
  name: string;
  backupmode: 'full';
  backup: 'no';
  type?: never;
  exportname?: string;
  exportbitmap?: string;
  $raw?: RawContent;
}

/** `<disk>` of `<disks>`. */
export interface DomainBackupPullDisksDiskDefaultFullYes {
  name: string;
  backupmode: 'full';
  backup?: 'yes';
  type?: never;
  exportname?: string;
  exportbitmap?: string;
  /** Format, caching and I/O mode. */
  driver?: DomainBackupPullDisksDiskDefaultFullYesDriver;
  scratch?: DomainBackupPullDisksDiskDefaultFullYesScratch;
  $raw?: RawContent;
}

/** `<disk>` of `<disks>`. */
export interface DomainBackupPullDisksDiskDefaultIncrementalNo {
  name: string;
  backupmode?: 'incremental';
  backup: 'no';
  type?: never;
  incremental?: string;
  exportname?: string;
  exportbitmap?: string;
  $raw?: RawContent;
}

/** `<disk>` of `<disks>`. */
export interface DomainBackupPullDisksDiskDefaultIncrementalYes {
  name: string;
  backupmode?: 'incremental';
  backup?: 'yes';
  type?: never;
  incremental?: string;
  exportname?: string;
  exportbitmap?: string;
  /** Format, caching and I/O mode. */
  driver?: DomainBackupPullDisksDiskDefaultFullYesDriver;
  scratch?: DomainBackupPullDisksDiskDefaultFullYesScratch;
  $raw?: RawContent;
}

/** `<disk>` of `<disks>`. */
export interface DomainBackupPullDisksDiskFileFull {
  name: string;
  backupmode: 'full';
  backup?: 'yes';
  type: 'file';
  exportname?: string;
  exportbitmap?: string;
  /** Format, caching and I/O mode. */
  driver?: DomainBackupPullDisksDiskDefaultFullYesDriver;
  scratch?: DomainBackupPullDisksDiskDefaultFullYesScratch;
  $raw?: RawContent;
}

/** `<disk>` of `<disks>`. */
export interface DomainBackupPullDisksDiskFileIncremental {
  name: string;
  backupmode?: 'incremental';
  backup?: 'yes';
  type: 'file';
  incremental?: string;
  exportname?: string;
  exportbitmap?: string;
  /** Format, caching and I/O mode. */
  driver?: DomainBackupPullDisksDiskDefaultFullYesDriver;
  scratch?: DomainBackupPullDisksDiskDefaultFullYesScratch;
  $raw?: RawContent;
}

/** `<disk>` of `<disks>`. */
export interface DomainBackupPullDisksDiskBlockFull {
  name: string;
  backupmode: 'full';
  backup?: 'yes';
  type: 'block';
  exportname?: string;
  exportbitmap?: string;
  /** Format, caching and I/O mode. */
  driver?: DomainBackupPullDisksDiskDefaultFullYesDriver;
  scratch: DomainBackupPullDisksDiskBlockFullScratch;
  $raw?: RawContent;
}

/** `<disk>` of `<disks>`. */
export interface DomainBackupPullDisksDiskBlockIncremental {
  name: string;
  backupmode?: 'incremental';
  backup?: 'yes';
  type: 'block';
  incremental?: string;
  exportname?: string;
  exportbitmap?: string;
  /** Format, caching and I/O mode. */
  driver?: DomainBackupPullDisksDiskDefaultFullYesDriver;
  scratch: DomainBackupPullDisksDiskBlockFullScratch;
  $raw?: RawContent;
}

/** `<disk>` of `<disks>`. */
export type DomainBackupPullDisksDisk =
  | DomainBackupPullDisksDiskDefaultFullNo
  | DomainBackupPullDisksDiskDefaultFullYes
  | DomainBackupPullDisksDiskDefaultIncrementalNo
  | DomainBackupPullDisksDiskDefaultIncrementalYes
  | DomainBackupPullDisksDiskFileFull
  | DomainBackupPullDisksDiskFileIncremental
  | DomainBackupPullDisksDiskBlockFull
  | DomainBackupPullDisksDiskBlockIncremental;

/** The disk as seen by the guest. */
export interface DomainBackupPushDisksDiskFileFullTarget {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  file: string;
  seclabel?: DomainDiskFileSourceSeclabel[];
  encryption?: DomainBackupPushDisksDiskFileFullTargetEncryption;
  $raw?: RawContent;
}

/** Format, caching and I/O mode. */
export interface DomainBackupPushDisksDiskFileFullDriver {
  /** Format of the image: `raw`, `qcow2`. */
  type: 'raw' | 'dir' | 'bochs' | 'cloop' | 'dmg' | 'iso' | 'vpc' | 'vdi' | 'fat' | 'vhd' | 'ploop' | 'luks' | 'cow' | 'qcow' | 'qcow2' | 'qed' | 'vmdk';
  $raw?: RawContent;
}

/** The disk as seen by the guest. */
export interface DomainBackupPushDisksDiskBlockFullTarget {
  /**
   * Logical device name, which orders the disks: `vda`, `sda`. The guest may use another name.
   * Pattern: `(/|[a-zA-Z]:\\).+`
   */
  dev: string;
  seclabel?: DomainDiskFileSourceSeclabel[];
  encryption?: DomainBackupPushDisksDiskFileFullTargetEncryption;
  $raw?: RawContent;
}

/** Format, caching and I/O mode. */
export interface DomainBackupPullDisksDiskDefaultFullYesDriver {
  /** Format of the image: `raw`, `qcow2`. */
  type: 'qcow2';
  $raw?: RawContent;
}

/** `<scratch>` of `<disk>`. */
export interface DomainBackupPullDisksDiskDefaultFullYesScratch {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  file: string;
  seclabel?: DomainDiskFileSourceSeclabel[];
  encryption?: DomainBackupPushDisksDiskFileFullTargetEncryption;
  $raw?: RawContent;
}

/** `<scratch>` of `<disk>`. */
export interface DomainBackupPullDisksDiskBlockFullScratch {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  dev: string;
  seclabel?: DomainDiskFileSourceSeclabel[];
  encryption?: DomainBackupPushDisksDiskFileFullTargetEncryption;
  $raw?: RawContent;
}

/** `<encryption>` of `<target>`. */
export interface DomainBackupPushDisksDiskFileFullTargetEncryption {
  format: 'luks';
  /** Added between libvirt 7.0.0 and 9.0.0. */
  engine?: 'qemu';
  /** A password or key stored by the daemon. The description does not contain the value. */
  secret: DomainDiskEncryptionSecret;
  cipher?: DomainDiskEncryptionCipher;
  ivgen?: DomainDiskEncryptionIvgen;
  $raw?: RawContent;
}

