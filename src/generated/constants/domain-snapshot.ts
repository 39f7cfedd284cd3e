// Generated from protocol/api.json by `npm run codegen`; do not edit.

import type { Constant } from '../../constant.js';

/** `virDomainSnapshotCreateFlags` */
export const DomainSnapshotCreateFlags = {
  /** `VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE` = 1, libvirt 0.9.5 and later */
  REDEFINE: 1 as Constant<'DomainSnapshotCreateFlags', 1>,
  /** `VIR_DOMAIN_SNAPSHOT_CREATE_CURRENT` = 2, libvirt 0.9.5 and later */
  CURRENT: 2 as Constant<'DomainSnapshotCreateFlags', 2>,
  /** `VIR_DOMAIN_SNAPSHOT_CREATE_NO_METADATA` = 4, libvirt 0.9.5 and later */
  NO_METADATA: 4 as Constant<'DomainSnapshotCreateFlags', 4>,
  /** `VIR_DOMAIN_SNAPSHOT_CREATE_HALT` = 8, libvirt 0.9.5 and later */
  HALT: 8 as Constant<'DomainSnapshotCreateFlags', 8>,
  /** `VIR_DOMAIN_SNAPSHOT_CREATE_DISK_ONLY` = 16, libvirt 0.9.5 and later */
  DISK_ONLY: 16 as Constant<'DomainSnapshotCreateFlags', 16>,
  /** `VIR_DOMAIN_SNAPSHOT_CREATE_REUSE_EXT` = 32, libvirt 0.9.10 and later */
  REUSE_EXT: 32 as Constant<'DomainSnapshotCreateFlags', 32>,
  /** `VIR_DOMAIN_SNAPSHOT_CREATE_QUIESCE` = 64, libvirt 0.9.10 and later */
  QUIESCE: 64 as Constant<'DomainSnapshotCreateFlags', 64>,
  /** `VIR_DOMAIN_SNAPSHOT_CREATE_ATOMIC` = 128, libvirt 0.9.11 and later */
  ATOMIC: 128 as Constant<'DomainSnapshotCreateFlags', 128>,
  /** `VIR_DOMAIN_SNAPSHOT_CREATE_LIVE` = 256, libvirt 1.0.1 and later */
  LIVE: 256 as Constant<'DomainSnapshotCreateFlags', 256>,
  /** `VIR_DOMAIN_SNAPSHOT_CREATE_VALIDATE` = 512, libvirt 5.6.0 and later */
  VALIDATE: 512 as Constant<'DomainSnapshotCreateFlags', 512>,
} as const;

/** A value of {@link DomainSnapshotCreateFlags}. */
export type DomainSnapshotCreateFlags = (typeof DomainSnapshotCreateFlags)[keyof typeof DomainSnapshotCreateFlags];

/** `virDomainSnapshotDeleteFlags` */
export const DomainSnapshotDeleteFlags = {
  /** `VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN` = 1, libvirt 0.8.0 and later */
  CHILDREN: 1 as Constant<'DomainSnapshotDeleteFlags', 1>,
  /** `VIR_DOMAIN_SNAPSHOT_DELETE_METADATA_ONLY` = 2, libvirt 0.9.5 and later */
  METADATA_ONLY: 2 as Constant<'DomainSnapshotDeleteFlags', 2>,
  /** `VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN_ONLY` = 4, libvirt 0.9.5 and later */
  CHILDREN_ONLY: 4 as Constant<'DomainSnapshotDeleteFlags', 4>,
} as const;

/** A value of {@link DomainSnapshotDeleteFlags}. */
export type DomainSnapshotDeleteFlags = (typeof DomainSnapshotDeleteFlags)[keyof typeof DomainSnapshotDeleteFlags];

/** `virDomainSnapshotListFlags` */
export const DomainSnapshotListFlags = {
  /** `VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS` = 1, libvirt 0.9.7 and later */
  DESCENDANTS: 1 as Constant<'DomainSnapshotListFlags', 1>,
  /** `VIR_DOMAIN_SNAPSHOT_LIST_ROOTS` = 1, libvirt 0.9.5 and later */
  ROOTS: 1 as Constant<'DomainSnapshotListFlags', 1>,
  /** `VIR_DOMAIN_SNAPSHOT_LIST_METADATA` = 2, libvirt 0.9.5 and later */
  METADATA: 2 as Constant<'DomainSnapshotListFlags', 2>,
  /** `VIR_DOMAIN_SNAPSHOT_LIST_LEAVES` = 4, libvirt 0.9.7 and later */
  LEAVES: 4 as Constant<'DomainSnapshotListFlags', 4>,
  /** `VIR_DOMAIN_SNAPSHOT_LIST_NO_LEAVES` = 8, libvirt 0.9.13 and later */
  NO_LEAVES: 8 as Constant<'DomainSnapshotListFlags', 8>,
  /** `VIR_DOMAIN_SNAPSHOT_LIST_NO_METADATA` = 16, libvirt 0.9.13 and later */
  NO_METADATA: 16 as Constant<'DomainSnapshotListFlags', 16>,
  /** `VIR_DOMAIN_SNAPSHOT_LIST_INACTIVE` = 32, libvirt 1.0.1 and later */
  INACTIVE: 32 as Constant<'DomainSnapshotListFlags', 32>,
  /** `VIR_DOMAIN_SNAPSHOT_LIST_ACTIVE` = 64, libvirt 1.0.1 and later */
  ACTIVE: 64 as Constant<'DomainSnapshotListFlags', 64>,
  /** `VIR_DOMAIN_SNAPSHOT_LIST_DISK_ONLY` = 128, libvirt 1.0.1 and later */
  DISK_ONLY: 128 as Constant<'DomainSnapshotListFlags', 128>,
  /** `VIR_DOMAIN_SNAPSHOT_LIST_INTERNAL` = 256, libvirt 1.0.1 and later */
  INTERNAL: 256 as Constant<'DomainSnapshotListFlags', 256>,
  /** `VIR_DOMAIN_SNAPSHOT_LIST_EXTERNAL` = 512, libvirt 1.0.1 and later */
  EXTERNAL: 512 as Constant<'DomainSnapshotListFlags', 512>,
  /** `VIR_DOMAIN_SNAPSHOT_LIST_TOPOLOGICAL` = 1024, libvirt 5.2.0 and later */
  TOPOLOGICAL: 1024 as Constant<'DomainSnapshotListFlags', 1024>,
} as const;

/** A value of {@link DomainSnapshotListFlags}. */
export type DomainSnapshotListFlags = (typeof DomainSnapshotListFlags)[keyof typeof DomainSnapshotListFlags];

/** `virDomainSnapshotRevertFlags` */
export const DomainSnapshotRevertFlags = {
  /** `VIR_DOMAIN_SNAPSHOT_REVERT_RUNNING` = 1, libvirt 0.9.5 and later */
  RUNNING: 1 as Constant<'DomainSnapshotRevertFlags', 1>,
  /** `VIR_DOMAIN_SNAPSHOT_REVERT_PAUSED` = 2, libvirt 0.9.5 and later */
  PAUSED: 2 as Constant<'DomainSnapshotRevertFlags', 2>,
  /** `VIR_DOMAIN_SNAPSHOT_REVERT_FORCE` = 4, libvirt 0.9.7 and later */
  FORCE: 4 as Constant<'DomainSnapshotRevertFlags', 4>,
  /** `VIR_DOMAIN_SNAPSHOT_REVERT_RESET_NVRAM` = 8, libvirt 8.1.0 and later */
  RESET_NVRAM: 8 as Constant<'DomainSnapshotRevertFlags', 8>,
} as const;

/** A value of {@link DomainSnapshotRevertFlags}. */
export type DomainSnapshotRevertFlags = (typeof DomainSnapshotRevertFlags)[keyof typeof DomainSnapshotRevertFlags];

/** `virDomainSnapshotXMLFlags` */
export const DomainSnapshotXMLFlags = {
  /** `VIR_DOMAIN_SNAPSHOT_XML_SECURE` = 1, libvirt 5.1.0 and later */
  SECURE: 1 as Constant<'DomainSnapshotXMLFlags', 1>,
} as const;

/** A value of {@link DomainSnapshotXMLFlags}. */
export type DomainSnapshotXMLFlags = (typeof DomainSnapshotXMLFlags)[keyof typeof DomainSnapshotXMLFlags];
