// Generated from protocol/api.json by `npm run codegen`; do not edit.

import type { Constant } from '../../constant.js';

/** `virStoragePoolState` */
export const StoragePoolState = {
  /** `VIR_STORAGE_POOL_INACTIVE` = 0, libvirt 0.4.1 and later */
  INACTIVE: 0 as Constant<'StoragePoolState', 0>,
  /** `VIR_STORAGE_POOL_BUILDING` = 1, libvirt 0.4.1 and later */
  BUILDING: 1 as Constant<'StoragePoolState', 1>,
  /** `VIR_STORAGE_POOL_RUNNING` = 2, libvirt 0.4.1 and later */
  RUNNING: 2 as Constant<'StoragePoolState', 2>,
  /** `VIR_STORAGE_POOL_DEGRADED` = 3, libvirt 0.4.1 and later */
  DEGRADED: 3 as Constant<'StoragePoolState', 3>,
  /** `VIR_STORAGE_POOL_INACCESSIBLE` = 4, libvirt 0.8.2 and later */
  INACCESSIBLE: 4 as Constant<'StoragePoolState', 4>,
} as const;

/** A value of {@link StoragePoolState}. */
export type StoragePoolState = (typeof StoragePoolState)[keyof typeof StoragePoolState];

/** `virStoragePoolBuildFlags` */
export const StoragePoolBuildFlags = {
  /** `VIR_STORAGE_POOL_BUILD_NEW` = 0, libvirt 0.4.1 and later */
  NEW: 0 as Constant<'StoragePoolBuildFlags', 0>,
  /** `VIR_STORAGE_POOL_BUILD_REPAIR` = 1, libvirt 0.4.1 and later */
  REPAIR: 1 as Constant<'StoragePoolBuildFlags', 1>,
  /** `VIR_STORAGE_POOL_BUILD_RESIZE` = 2, libvirt 0.4.1 and later */
  RESIZE: 2 as Constant<'StoragePoolBuildFlags', 2>,
  /** `VIR_STORAGE_POOL_BUILD_NO_OVERWRITE` = 4, libvirt 0.9.5 and later */
  NO_OVERWRITE: 4 as Constant<'StoragePoolBuildFlags', 4>,
  /** `VIR_STORAGE_POOL_BUILD_OVERWRITE` = 8, libvirt 0.9.5 and later */
  OVERWRITE: 8 as Constant<'StoragePoolBuildFlags', 8>,
} as const;

/** A value of {@link StoragePoolBuildFlags}. */
export type StoragePoolBuildFlags = (typeof StoragePoolBuildFlags)[keyof typeof StoragePoolBuildFlags];

/** `virStoragePoolCreateFlags` */
export const StoragePoolCreateFlags = {
  /** `VIR_STORAGE_POOL_CREATE_NORMAL` = 0, libvirt 1.3.1 and later */
  NORMAL: 0 as Constant<'StoragePoolCreateFlags', 0>,
  /** `VIR_STORAGE_POOL_CREATE_WITH_BUILD` = 1, libvirt 1.3.1 and later */
  WITH_BUILD: 1 as Constant<'StoragePoolCreateFlags', 1>,
  /** `VIR_STORAGE_POOL_CREATE_WITH_BUILD_OVERWRITE` = 2, libvirt 1.3.1 and later */
  WITH_BUILD_OVERWRITE: 2 as Constant<'StoragePoolCreateFlags', 2>,
  /** `VIR_STORAGE_POOL_CREATE_WITH_BUILD_NO_OVERWRITE` = 4, libvirt 1.3.1 and later */
  WITH_BUILD_NO_OVERWRITE: 4 as Constant<'StoragePoolCreateFlags', 4>,
} as const;

/** A value of {@link StoragePoolCreateFlags}. */
export type StoragePoolCreateFlags = (typeof StoragePoolCreateFlags)[keyof typeof StoragePoolCreateFlags];

/** `virStoragePoolDefineFlags` */
export const StoragePoolDefineFlags = {
  /** `VIR_STORAGE_POOL_DEFINE_VALIDATE` = 1, libvirt 7.7.0 and later */
  VALIDATE: 1 as Constant<'StoragePoolDefineFlags', 1>,
} as const;

/** A value of {@link StoragePoolDefineFlags}. */
export type StoragePoolDefineFlags = (typeof StoragePoolDefineFlags)[keyof typeof StoragePoolDefineFlags];

/** `virStoragePoolDeleteFlags` */
export const StoragePoolDeleteFlags = {
  /** `VIR_STORAGE_POOL_DELETE_NORMAL` = 0, libvirt 0.4.1 and later */
  NORMAL: 0 as Constant<'StoragePoolDeleteFlags', 0>,
  /** `VIR_STORAGE_POOL_DELETE_ZEROED` = 1, libvirt 0.4.1 and later */
  ZEROED: 1 as Constant<'StoragePoolDeleteFlags', 1>,
} as const;

/** A value of {@link StoragePoolDeleteFlags}. */
export type StoragePoolDeleteFlags = (typeof StoragePoolDeleteFlags)[keyof typeof StoragePoolDeleteFlags];

/** `virStoragePoolEventLifecycleType` */
export const StoragePoolEventLifecycleType = {
  /** `VIR_STORAGE_POOL_EVENT_DEFINED` = 0, libvirt 2.0.0 and later */
  DEFINED: 0 as Constant<'StoragePoolEventLifecycleType', 0>,
  /** `VIR_STORAGE_POOL_EVENT_UNDEFINED` = 1, libvirt 2.0.0 and later */
  UNDEFINED: 1 as Constant<'StoragePoolEventLifecycleType', 1>,
  /** `VIR_STORAGE_POOL_EVENT_STARTED` = 2, libvirt 2.0.0 and later */
  STARTED: 2 as Constant<'StoragePoolEventLifecycleType', 2>,
  /** `VIR_STORAGE_POOL_EVENT_STOPPED` = 3, libvirt 2.0.0 and later */
  STOPPED: 3 as Constant<'StoragePoolEventLifecycleType', 3>,
  /** `VIR_STORAGE_POOL_EVENT_CREATED` = 4, libvirt 3.8.0 and later */
  CREATED: 4 as Constant<'StoragePoolEventLifecycleType', 4>,
  /** `VIR_STORAGE_POOL_EVENT_DELETED` = 5, libvirt 3.8.0 and later */
  DELETED: 5 as Constant<'StoragePoolEventLifecycleType', 5>,
} as const;

/** A value of {@link StoragePoolEventLifecycleType}. */
export type StoragePoolEventLifecycleType =
  (typeof StoragePoolEventLifecycleType)[keyof typeof StoragePoolEventLifecycleType];

/** `virStoragePoolEventID` */
export const StoragePoolEventID = {
  /** `VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE` = 0, libvirt 2.0.0 and later */
  LIFECYCLE: 0 as Constant<'StoragePoolEventID', 0>,
  /** `VIR_STORAGE_POOL_EVENT_ID_REFRESH` = 1, libvirt 2.0.0 and later */
  REFRESH: 1 as Constant<'StoragePoolEventID', 1>,
} as const;

/** A value of {@link StoragePoolEventID}. */
export type StoragePoolEventID = (typeof StoragePoolEventID)[keyof typeof StoragePoolEventID];

/** `virStorageVolType` */
export const StorageVolType = {
  /** `VIR_STORAGE_VOL_FILE` = 0, libvirt 0.4.1 and later */
  FILE: 0 as Constant<'StorageVolType', 0>,
  /** `VIR_STORAGE_VOL_BLOCK` = 1, libvirt 0.4.1 and later */
  BLOCK: 1 as Constant<'StorageVolType', 1>,
  /** `VIR_STORAGE_VOL_DIR` = 2, libvirt 0.9.5 and later */
  DIR: 2 as Constant<'StorageVolType', 2>,
  /** `VIR_STORAGE_VOL_NETWORK` = 3, libvirt 0.9.13 and later */
  NETWORK: 3 as Constant<'StorageVolType', 3>,
  /** `VIR_STORAGE_VOL_NETDIR` = 4, libvirt 1.2.0 and later */
  NETDIR: 4 as Constant<'StorageVolType', 4>,
  /** `VIR_STORAGE_VOL_PLOOP` = 5, libvirt 1.3.4 and later */
  PLOOP: 5 as Constant<'StorageVolType', 5>,
} as const;

/** A value of {@link StorageVolType}. */
export type StorageVolType = (typeof StorageVolType)[keyof typeof StorageVolType];

/** `virStorageVolCreateFlags` */
export const StorageVolCreateFlags = {
  /** `VIR_STORAGE_VOL_CREATE_PREALLOC_METADATA` = 1, libvirt 1.0.1 and later */
  PREALLOC_METADATA: 1 as Constant<'StorageVolCreateFlags', 1>,
  /** `VIR_STORAGE_VOL_CREATE_REFLINK` = 2, libvirt 1.2.13 and later */
  REFLINK: 2 as Constant<'StorageVolCreateFlags', 2>,
  /** `VIR_STORAGE_VOL_CREATE_VALIDATE` = 4, libvirt 8.10.0 and later */
  VALIDATE: 4 as Constant<'StorageVolCreateFlags', 4>,
} as const;

/** A value of {@link StorageVolCreateFlags}. */
export type StorageVolCreateFlags = (typeof StorageVolCreateFlags)[keyof typeof StorageVolCreateFlags];

/** `virStorageVolDeleteFlags` */
export const StorageVolDeleteFlags = {
  /** `VIR_STORAGE_VOL_DELETE_NORMAL` = 0, libvirt 0.4.1 and later */
  NORMAL: 0 as Constant<'StorageVolDeleteFlags', 0>,
  /** `VIR_STORAGE_VOL_DELETE_ZEROED` = 1, libvirt 0.4.1 and later */
  ZEROED: 1 as Constant<'StorageVolDeleteFlags', 1>,
  /** `VIR_STORAGE_VOL_DELETE_WITH_SNAPSHOTS` = 2, libvirt 1.2.21 and later */
  WITH_SNAPSHOTS: 2 as Constant<'StorageVolDeleteFlags', 2>,
} as const;

/** A value of {@link StorageVolDeleteFlags}. */
export type StorageVolDeleteFlags = (typeof StorageVolDeleteFlags)[keyof typeof StorageVolDeleteFlags];

/** `virStorageVolDownloadFlags` */
export const StorageVolDownloadFlags = {
  /** `VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM` = 1, libvirt 3.4.0 and later */
  SPARSE_STREAM: 1 as Constant<'StorageVolDownloadFlags', 1>,
} as const;

/** A value of {@link StorageVolDownloadFlags}. */
export type StorageVolDownloadFlags = (typeof StorageVolDownloadFlags)[keyof typeof StorageVolDownloadFlags];

/** `virStorageVolInfoFlags` */
export const StorageVolInfoFlags = {
  /** `VIR_STORAGE_VOL_USE_ALLOCATION` = 0, libvirt 3.0.0 and later */
  USE_ALLOCATION: 0 as Constant<'StorageVolInfoFlags', 0>,
  /** `VIR_STORAGE_VOL_GET_PHYSICAL` = 1, libvirt 3.0.0 and later */
  GET_PHYSICAL: 1 as Constant<'StorageVolInfoFlags', 1>,
} as const;

/** A value of {@link StorageVolInfoFlags}. */
export type StorageVolInfoFlags = (typeof StorageVolInfoFlags)[keyof typeof StorageVolInfoFlags];

/** `virStorageVolResizeFlags` */
export const StorageVolResizeFlags = {
  /** `VIR_STORAGE_VOL_RESIZE_ALLOCATE` = 1, libvirt 0.9.10 and later */
  ALLOCATE: 1 as Constant<'StorageVolResizeFlags', 1>,
  /** `VIR_STORAGE_VOL_RESIZE_DELTA` = 2, libvirt 0.9.10 and later */
  DELTA: 2 as Constant<'StorageVolResizeFlags', 2>,
  /** `VIR_STORAGE_VOL_RESIZE_SHRINK` = 4, libvirt 0.9.10 and later */
  SHRINK: 4 as Constant<'StorageVolResizeFlags', 4>,
} as const;

/** A value of {@link StorageVolResizeFlags}. */
export type StorageVolResizeFlags = (typeof StorageVolResizeFlags)[keyof typeof StorageVolResizeFlags];

/** `virStorageVolUploadFlags` */
export const StorageVolUploadFlags = {
  /** `VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM` = 1, libvirt 3.4.0 and later */
  SPARSE_STREAM: 1 as Constant<'StorageVolUploadFlags', 1>,
} as const;

/** A value of {@link StorageVolUploadFlags}. */
export type StorageVolUploadFlags = (typeof StorageVolUploadFlags)[keyof typeof StorageVolUploadFlags];

/** `virStorageVolWipeAlgorithm` */
export const StorageVolWipeAlgorithm = {
  /** `VIR_STORAGE_VOL_WIPE_ALG_ZERO` = 0, libvirt 0.9.10 and later */
  ZERO: 0 as Constant<'StorageVolWipeAlgorithm', 0>,
  /** `VIR_STORAGE_VOL_WIPE_ALG_NNSA` = 1, libvirt 0.9.10 and later */
  NNSA: 1 as Constant<'StorageVolWipeAlgorithm', 1>,
  /** `VIR_STORAGE_VOL_WIPE_ALG_DOD` = 2, libvirt 0.9.10 and later */
  DOD: 2 as Constant<'StorageVolWipeAlgorithm', 2>,
  /** `VIR_STORAGE_VOL_WIPE_ALG_BSI` = 3, libvirt 0.9.10 and later */
  BSI: 3 as Constant<'StorageVolWipeAlgorithm', 3>,
  /** `VIR_STORAGE_VOL_WIPE_ALG_GUTMANN` = 4, libvirt 0.9.10 and later */
  GUTMANN: 4 as Constant<'StorageVolWipeAlgorithm', 4>,
  /** `VIR_STORAGE_VOL_WIPE_ALG_SCHNEIER` = 5, libvirt 0.9.10 and later */
  SCHNEIER: 5 as Constant<'StorageVolWipeAlgorithm', 5>,
  /** `VIR_STORAGE_VOL_WIPE_ALG_PFITZNER7` = 6, libvirt 0.9.10 and later */
  PFITZNER7: 6 as Constant<'StorageVolWipeAlgorithm', 6>,
  /** `VIR_STORAGE_VOL_WIPE_ALG_PFITZNER33` = 7, libvirt 0.9.10 and later */
  PFITZNER33: 7 as Constant<'StorageVolWipeAlgorithm', 7>,
  /** `VIR_STORAGE_VOL_WIPE_ALG_RANDOM` = 8, libvirt 0.9.10 and later */
  RANDOM: 8 as Constant<'StorageVolWipeAlgorithm', 8>,
  /** `VIR_STORAGE_VOL_WIPE_ALG_TRIM` = 9, libvirt 1.3.2 and later */
  TRIM: 9 as Constant<'StorageVolWipeAlgorithm', 9>,
} as const;

/** A value of {@link StorageVolWipeAlgorithm}. */
export type StorageVolWipeAlgorithm = (typeof StorageVolWipeAlgorithm)[keyof typeof StorageVolWipeAlgorithm];

/** `virStorageXMLFlags` */
export const StorageXMLFlags = {
  /** `VIR_STORAGE_XML_INACTIVE` = 1, libvirt 0.9.13 and later */
  INACTIVE: 1 as Constant<'StorageXMLFlags', 1>,
} as const;

/** A value of {@link StorageXMLFlags}. */
export type StorageXMLFlags = (typeof StorageXMLFlags)[keyof typeof StorageXMLFlags];
