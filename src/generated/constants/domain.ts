// Generated from protocol/api.json by `npm run codegen`; do not edit.

import type { Constant } from '../../constant.js';

/** `virDomainAbortJobFlagsValues` */
export const DomainAbortJobFlags = {
  /** `VIR_DOMAIN_ABORT_JOB_POSTCOPY` = 1, libvirt 8.5.0 and later */
  POSTCOPY: 1 as Constant<'DomainAbortJobFlags', 1>,
} as const;

/** A value of {@link DomainAbortJobFlags}. */
export type DomainAbortJobFlags = (typeof DomainAbortJobFlags)[keyof typeof DomainAbortJobFlags];

/** `virDomainModificationImpact` */
export const DomainModificationImpact = {
  /** `VIR_DOMAIN_AFFECT_CURRENT` = 0, libvirt 0.9.2 and later */
  CURRENT: 0 as Constant<'DomainModificationImpact', 0>,
  /** `VIR_DOMAIN_AFFECT_LIVE` = 1, libvirt 0.9.2 and later */
  LIVE: 1 as Constant<'DomainModificationImpact', 1>,
  /** `VIR_DOMAIN_AFFECT_CONFIG` = 2, libvirt 0.9.2 and later */
  CONFIG: 2 as Constant<'DomainModificationImpact', 2>,
} as const;

/** A value of {@link DomainModificationImpact}. */
export type DomainModificationImpact = (typeof DomainModificationImpact)[keyof typeof DomainModificationImpact];

/** `virDomainAgentResponseTimeoutValues` */
export const DomainAgentResponseTimeout = {
  /** `VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_BLOCK` = -2, libvirt 5.10.0 and later */
  BLOCK: -2 as Constant<'DomainAgentResponseTimeout', -2>,
  /** `VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_DEFAULT` = -1, libvirt 5.10.0 and later */
  DEFAULT: -1 as Constant<'DomainAgentResponseTimeout', -1>,
  /** `VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_NOWAIT` = 0, libvirt 5.10.0 and later */
  NOWAIT: 0 as Constant<'DomainAgentResponseTimeout', 0>,
} as const;

/** A value of {@link DomainAgentResponseTimeout}. */
export type DomainAgentResponseTimeout = (typeof DomainAgentResponseTimeout)[keyof typeof DomainAgentResponseTimeout];

/** `virDomainAuthorizedSSHKeysSetFlags` */
export const DomainAuthorizedSSHKeysSetFlags = {
  /** `VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_APPEND` = 1, libvirt 6.10.0 and later */
  APPEND: 1 as Constant<'DomainAuthorizedSSHKeysSetFlags', 1>,
  /** `VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_REMOVE` = 2, libvirt 6.10.0 and later */
  REMOVE: 2 as Constant<'DomainAuthorizedSSHKeysSetFlags', 2>,
} as const;

/** A value of {@link DomainAuthorizedSSHKeysSetFlags}. */
export type DomainAuthorizedSSHKeysSetFlags =
  (typeof DomainAuthorizedSSHKeysSetFlags)[keyof typeof DomainAuthorizedSSHKeysSetFlags];

/** `virDomainBackupBeginFlags` */
export const DomainBackupBeginFlags = {
  /** `VIR_DOMAIN_BACKUP_BEGIN_REUSE_EXTERNAL` = 1, libvirt 6.0.0 and later */
  REUSE_EXTERNAL: 1 as Constant<'DomainBackupBeginFlags', 1>,
  /** `VIR_DOMAIN_BACKUP_BEGIN_PRESERVE_SHUTDOWN_DOMAIN` = 2, libvirt 11.10.0 and later */
  PRESERVE_SHUTDOWN_DOMAIN: 2 as Constant<'DomainBackupBeginFlags', 2>,
} as const;

/** A value of {@link DomainBackupBeginFlags}. */
export type DomainBackupBeginFlags = (typeof DomainBackupBeginFlags)[keyof typeof DomainBackupBeginFlags];

/** `virBlkioParameterType` */
export const BlkioParameterType = {
  /** `VIR_DOMAIN_BLKIO_PARAM_INT` = 1, libvirt 0.9.0 and later */
  INT: 1 as Constant<'BlkioParameterType', 1>,
  /** `VIR_DOMAIN_BLKIO_PARAM_UINT` = 2, libvirt 0.9.0 and later */
  UINT: 2 as Constant<'BlkioParameterType', 2>,
  /** `VIR_DOMAIN_BLKIO_PARAM_LLONG` = 3, libvirt 0.9.0 and later */
  LLONG: 3 as Constant<'BlkioParameterType', 3>,
  /** `VIR_DOMAIN_BLKIO_PARAM_ULLONG` = 4, libvirt 0.9.0 and later */
  ULLONG: 4 as Constant<'BlkioParameterType', 4>,
  /** `VIR_DOMAIN_BLKIO_PARAM_DOUBLE` = 5, libvirt 0.9.0 and later */
  DOUBLE: 5 as Constant<'BlkioParameterType', 5>,
  /** `VIR_DOMAIN_BLKIO_PARAM_BOOLEAN` = 6, libvirt 0.9.0 and later */
  BOOLEAN: 6 as Constant<'BlkioParameterType', 6>,
} as const;

/** A value of {@link BlkioParameterType}. */
export type BlkioParameterType = (typeof BlkioParameterType)[keyof typeof BlkioParameterType];

/** `virDomainState` */
export const DomainState = {
  /** `VIR_DOMAIN_NOSTATE` = 0, libvirt 0.0.1 and later */
  NOSTATE: 0 as Constant<'DomainState', 0>,
  /** `VIR_DOMAIN_RUNNING` = 1, libvirt 0.0.1 and later */
  RUNNING: 1 as Constant<'DomainState', 1>,
  /** `VIR_DOMAIN_BLOCKED` = 2, libvirt 0.0.1 and later */
  BLOCKED: 2 as Constant<'DomainState', 2>,
  /** `VIR_DOMAIN_PAUSED` = 3, libvirt 0.0.1 and later */
  PAUSED: 3 as Constant<'DomainState', 3>,
  /** `VIR_DOMAIN_SHUTDOWN` = 4, libvirt 0.0.1 and later */
  SHUTDOWN: 4 as Constant<'DomainState', 4>,
  /** `VIR_DOMAIN_SHUTOFF` = 5, libvirt 0.0.1 and later */
  SHUTOFF: 5 as Constant<'DomainState', 5>,
  /** `VIR_DOMAIN_CRASHED` = 6, libvirt 0.0.2 and later */
  CRASHED: 6 as Constant<'DomainState', 6>,
  /** `VIR_DOMAIN_PMSUSPENDED` = 7, libvirt 0.9.11 and later */
  PMSUSPENDED: 7 as Constant<'DomainState', 7>,
} as const;

/** A value of {@link DomainState}. */
export type DomainState = (typeof DomainState)[keyof typeof DomainState];

/** `virDomainBlockedReason` */
export const DomainBlockedReason = {
  /** `VIR_DOMAIN_BLOCKED_UNKNOWN` = 0, libvirt 0.9.2 and later */
  UNKNOWN: 0 as Constant<'DomainBlockedReason', 0>,
} as const;

/** A value of {@link DomainBlockedReason}. */
export type DomainBlockedReason = (typeof DomainBlockedReason)[keyof typeof DomainBlockedReason];

/** `virDomainBlockCommitFlags` */
export const DomainBlockCommitFlags = {
  /** `VIR_DOMAIN_BLOCK_COMMIT_SHALLOW` = 1, libvirt 0.10.2 and later */
  SHALLOW: 1 as Constant<'DomainBlockCommitFlags', 1>,
  /** `VIR_DOMAIN_BLOCK_COMMIT_DELETE` = 2, libvirt 0.10.2 and later */
  DELETE: 2 as Constant<'DomainBlockCommitFlags', 2>,
  /** `VIR_DOMAIN_BLOCK_COMMIT_ACTIVE` = 4, libvirt 1.2.6 and later */
  ACTIVE: 4 as Constant<'DomainBlockCommitFlags', 4>,
  /** `VIR_DOMAIN_BLOCK_COMMIT_RELATIVE` = 8, libvirt 1.2.7 and later */
  RELATIVE: 8 as Constant<'DomainBlockCommitFlags', 8>,
  /** `VIR_DOMAIN_BLOCK_COMMIT_BANDWIDTH_BYTES` = 16, libvirt 1.2.9 and later */
  BANDWIDTH_BYTES: 16 as Constant<'DomainBlockCommitFlags', 16>,
} as const;

/** A value of {@link DomainBlockCommitFlags}. */
export type DomainBlockCommitFlags = (typeof DomainBlockCommitFlags)[keyof typeof DomainBlockCommitFlags];

/** `virDomainBlockCopyFlags` */
export const DomainBlockCopyFlags = {
  /** `VIR_DOMAIN_BLOCK_COPY_SHALLOW` = 1, libvirt 1.2.8 and later */
  SHALLOW: 1 as Constant<'DomainBlockCopyFlags', 1>,
  /** `VIR_DOMAIN_BLOCK_COPY_REUSE_EXT` = 2, libvirt 1.2.8 and later */
  REUSE_EXT: 2 as Constant<'DomainBlockCopyFlags', 2>,
  /** `VIR_DOMAIN_BLOCK_COPY_TRANSIENT_JOB` = 4, libvirt 3.5.0 and later */
  TRANSIENT_JOB: 4 as Constant<'DomainBlockCopyFlags', 4>,
  /** `VIR_DOMAIN_BLOCK_COPY_SYNCHRONOUS_WRITES` = 8, libvirt 8.0.0 and later */
  SYNCHRONOUS_WRITES: 8 as Constant<'DomainBlockCopyFlags', 8>,
  /** `VIR_DOMAIN_BLOCK_COPY_TARGET_ZEROED` = 16, libvirt 12.2.0 and later */
  TARGET_ZEROED: 16 as Constant<'DomainBlockCopyFlags', 16>,
} as const;

/** A value of {@link DomainBlockCopyFlags}. */
export type DomainBlockCopyFlags = (typeof DomainBlockCopyFlags)[keyof typeof DomainBlockCopyFlags];

/** `virDomainBlockJobAbortFlags` */
export const DomainBlockJobAbortFlags = {
  /** `VIR_DOMAIN_BLOCK_JOB_ABORT_ASYNC` = 1, libvirt 0.9.12 and later */
  ASYNC: 1 as Constant<'DomainBlockJobAbortFlags', 1>,
  /** `VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT` = 2, libvirt 0.9.12 and later */
  PIVOT: 2 as Constant<'DomainBlockJobAbortFlags', 2>,
} as const;

/** A value of {@link DomainBlockJobAbortFlags}. */
export type DomainBlockJobAbortFlags = (typeof DomainBlockJobAbortFlags)[keyof typeof DomainBlockJobAbortFlags];

/** `virDomainBlockJobInfoFlags` */
export const DomainBlockJobInfoFlags = {
  /** `VIR_DOMAIN_BLOCK_JOB_INFO_BANDWIDTH_BYTES` = 1, libvirt 1.2.9 and later */
  BANDWIDTH_BYTES: 1 as Constant<'DomainBlockJobInfoFlags', 1>,
} as const;

/** A value of {@link DomainBlockJobInfoFlags}. */
export type DomainBlockJobInfoFlags = (typeof DomainBlockJobInfoFlags)[keyof typeof DomainBlockJobInfoFlags];

/** `virDomainBlockJobSetSpeedFlags` */
export const DomainBlockJobSetSpeedFlags = {
  /** `VIR_DOMAIN_BLOCK_JOB_SPEED_BANDWIDTH_BYTES` = 1, libvirt 1.2.9 and later */
  BANDWIDTH_BYTES: 1 as Constant<'DomainBlockJobSetSpeedFlags', 1>,
} as const;

/** A value of {@link DomainBlockJobSetSpeedFlags}. */
export type DomainBlockJobSetSpeedFlags =
  (typeof DomainBlockJobSetSpeedFlags)[keyof typeof DomainBlockJobSetSpeedFlags];

/** `virDomainBlockJobType` */
export const DomainBlockJobType = {
  /** `VIR_DOMAIN_BLOCK_JOB_TYPE_UNKNOWN` = 0, libvirt 0.9.4 and later */
  UNKNOWN: 0 as Constant<'DomainBlockJobType', 0>,
  /** `VIR_DOMAIN_BLOCK_JOB_TYPE_PULL` = 1, libvirt 0.9.4 and later */
  PULL: 1 as Constant<'DomainBlockJobType', 1>,
  /** `VIR_DOMAIN_BLOCK_JOB_TYPE_COPY` = 2, libvirt 0.9.12 and later */
  COPY: 2 as Constant<'DomainBlockJobType', 2>,
  /** `VIR_DOMAIN_BLOCK_JOB_TYPE_COMMIT` = 3, libvirt 0.10.2 and later */
  COMMIT: 3 as Constant<'DomainBlockJobType', 3>,
  /** `VIR_DOMAIN_BLOCK_JOB_TYPE_ACTIVE_COMMIT` = 4, libvirt 1.2.6 and later */
  ACTIVE_COMMIT: 4 as Constant<'DomainBlockJobType', 4>,
  /** `VIR_DOMAIN_BLOCK_JOB_TYPE_BACKUP` = 5, libvirt 6.0.0 and later */
  BACKUP: 5 as Constant<'DomainBlockJobType', 5>,
} as const;

/** A value of {@link DomainBlockJobType}. */
export type DomainBlockJobType = (typeof DomainBlockJobType)[keyof typeof DomainBlockJobType];

/** `virDomainBlockPullFlags` */
export const DomainBlockPullFlags = {
  /** `VIR_DOMAIN_BLOCK_PULL_BANDWIDTH_BYTES` = 64, libvirt 1.2.9 and later */
  BANDWIDTH_BYTES: 64 as Constant<'DomainBlockPullFlags', 64>,
} as const;

/** A value of {@link DomainBlockPullFlags}. */
export type DomainBlockPullFlags = (typeof DomainBlockPullFlags)[keyof typeof DomainBlockPullFlags];

/** `virDomainBlockRebaseFlags` */
export const DomainBlockRebaseFlags = {
  /** `VIR_DOMAIN_BLOCK_REBASE_SHALLOW` = 1, libvirt 0.9.12 and later */
  SHALLOW: 1 as Constant<'DomainBlockRebaseFlags', 1>,
  /** `VIR_DOMAIN_BLOCK_REBASE_REUSE_EXT` = 2, libvirt 0.9.12 and later */
  REUSE_EXT: 2 as Constant<'DomainBlockRebaseFlags', 2>,
  /** `VIR_DOMAIN_BLOCK_REBASE_COPY_RAW` = 4, libvirt 0.9.12 and later */
  COPY_RAW: 4 as Constant<'DomainBlockRebaseFlags', 4>,
  /** `VIR_DOMAIN_BLOCK_REBASE_COPY` = 8, libvirt 0.9.12 and later */
  COPY: 8 as Constant<'DomainBlockRebaseFlags', 8>,
  /** `VIR_DOMAIN_BLOCK_REBASE_RELATIVE` = 16, libvirt 1.2.7 and later */
  RELATIVE: 16 as Constant<'DomainBlockRebaseFlags', 16>,
  /** `VIR_DOMAIN_BLOCK_REBASE_COPY_DEV` = 32, libvirt 1.2.9 and later */
  COPY_DEV: 32 as Constant<'DomainBlockRebaseFlags', 32>,
  /** `VIR_DOMAIN_BLOCK_REBASE_BANDWIDTH_BYTES` = 64, libvirt 1.2.9 and later */
  BANDWIDTH_BYTES: 64 as Constant<'DomainBlockRebaseFlags', 64>,
} as const;

/** A value of {@link DomainBlockRebaseFlags}. */
export type DomainBlockRebaseFlags = (typeof DomainBlockRebaseFlags)[keyof typeof DomainBlockRebaseFlags];

/** `virDomainBlockResizeFlags` */
export const DomainBlockResizeFlags = {
  /** `VIR_DOMAIN_BLOCK_RESIZE_BYTES` = 1, libvirt 0.9.11 and later */
  BYTES: 1 as Constant<'DomainBlockResizeFlags', 1>,
  /** `VIR_DOMAIN_BLOCK_RESIZE_CAPACITY` = 2, libvirt 10.0.0 and later */
  CAPACITY: 2 as Constant<'DomainBlockResizeFlags', 2>,
  /** `VIR_DOMAIN_BLOCK_RESIZE_EXTEND` = 4, libvirt 12.3.0 and later */
  EXTEND: 4 as Constant<'DomainBlockResizeFlags', 4>,
} as const;

/** A value of {@link DomainBlockResizeFlags}. */
export type DomainBlockResizeFlags = (typeof DomainBlockResizeFlags)[keyof typeof DomainBlockResizeFlags];

/** `virDomainChannelFlags` */
export const DomainChannelFlags = {
  /** `VIR_DOMAIN_CHANNEL_FORCE` = 1, libvirt 1.0.2 and later */
  FORCE: 1 as Constant<'DomainChannelFlags', 1>,
} as const;

/** A value of {@link DomainChannelFlags}. */
export type DomainChannelFlags = (typeof DomainChannelFlags)[keyof typeof DomainChannelFlags];

/** `virDomainConsoleFlags` */
export const DomainConsoleFlags = {
  /** `VIR_DOMAIN_CONSOLE_FORCE` = 1, libvirt 0.9.11 and later */
  FORCE: 1 as Constant<'DomainConsoleFlags', 1>,
  /** `VIR_DOMAIN_CONSOLE_SAFE` = 2, libvirt 0.9.11 and later */
  SAFE: 2 as Constant<'DomainConsoleFlags', 2>,
} as const;

/** A value of {@link DomainConsoleFlags}. */
export type DomainConsoleFlags = (typeof DomainConsoleFlags)[keyof typeof DomainConsoleFlags];

/** `virDomainControlState` */
export const DomainControlState = {
  /** `VIR_DOMAIN_CONTROL_OK` = 0, libvirt 0.9.3 and later */
  OK: 0 as Constant<'DomainControlState', 0>,
  /** `VIR_DOMAIN_CONTROL_JOB` = 1, libvirt 0.9.3 and later */
  JOB: 1 as Constant<'DomainControlState', 1>,
  /** `VIR_DOMAIN_CONTROL_OCCUPIED` = 2, libvirt 0.9.3 and later */
  OCCUPIED: 2 as Constant<'DomainControlState', 2>,
  /** `VIR_DOMAIN_CONTROL_ERROR` = 3, libvirt 0.9.3 and later */
  ERROR: 3 as Constant<'DomainControlState', 3>,
} as const;

/** A value of {@link DomainControlState}. */
export type DomainControlState = (typeof DomainControlState)[keyof typeof DomainControlState];

/** `virDomainControlErrorReason` */
export const DomainControlErrorReason = {
  /** `VIR_DOMAIN_CONTROL_ERROR_REASON_NONE` = 0, libvirt 1.2.14 and later */
  NONE: 0 as Constant<'DomainControlErrorReason', 0>,
  /** `VIR_DOMAIN_CONTROL_ERROR_REASON_UNKNOWN` = 1, libvirt 1.2.14 and later */
  UNKNOWN: 1 as Constant<'DomainControlErrorReason', 1>,
  /** `VIR_DOMAIN_CONTROL_ERROR_REASON_MONITOR` = 2, libvirt 1.2.14 and later */
  MONITOR: 2 as Constant<'DomainControlErrorReason', 2>,
  /** `VIR_DOMAIN_CONTROL_ERROR_REASON_INTERNAL` = 3, libvirt 1.2.14 and later */
  INTERNAL: 3 as Constant<'DomainControlErrorReason', 3>,
} as const;

/** A value of {@link DomainControlErrorReason}. */
export type DomainControlErrorReason = (typeof DomainControlErrorReason)[keyof typeof DomainControlErrorReason];

/** `virDomainCoreDumpFormat` */
export const DomainCoreDumpFormat = {
  /** `VIR_DOMAIN_CORE_DUMP_FORMAT_RAW` = 0, libvirt 1.2.3 and later */
  RAW: 0 as Constant<'DomainCoreDumpFormat', 0>,
  /** `VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_ZLIB` = 1, libvirt 1.2.3 and later */
  KDUMP_ZLIB: 1 as Constant<'DomainCoreDumpFormat', 1>,
  /** `VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_LZO` = 2, libvirt 1.2.3 and later */
  KDUMP_LZO: 2 as Constant<'DomainCoreDumpFormat', 2>,
  /** `VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_SNAPPY` = 3, libvirt 1.2.3 and later */
  KDUMP_SNAPPY: 3 as Constant<'DomainCoreDumpFormat', 3>,
  /** `VIR_DOMAIN_CORE_DUMP_FORMAT_WIN_DMP` = 4, libvirt 7.4.0 and later */
  WIN_DMP: 4 as Constant<'DomainCoreDumpFormat', 4>,
} as const;

/** A value of {@link DomainCoreDumpFormat}. */
export type DomainCoreDumpFormat = (typeof DomainCoreDumpFormat)[keyof typeof DomainCoreDumpFormat];

/** `virDomainCrashedReason` */
export const DomainCrashedReason = {
  /** `VIR_DOMAIN_CRASHED_UNKNOWN` = 0, libvirt 0.9.2 and later */
  UNKNOWN: 0 as Constant<'DomainCrashedReason', 0>,
  /** `VIR_DOMAIN_CRASHED_PANICKED` = 1, libvirt 1.1.1 and later */
  PANICKED: 1 as Constant<'DomainCrashedReason', 1>,
} as const;

/** A value of {@link DomainCrashedReason}. */
export type DomainCrashedReason = (typeof DomainCrashedReason)[keyof typeof DomainCrashedReason];

/** `virDomainDefineFlags` */
export const DomainDefineFlags = {
  /** `VIR_DOMAIN_DEFINE_VALIDATE` = 1, libvirt 1.2.12 and later */
  VALIDATE: 1 as Constant<'DomainDefineFlags', 1>,
} as const;

/** A value of {@link DomainDefineFlags}. */
export type DomainDefineFlags = (typeof DomainDefineFlags)[keyof typeof DomainDefineFlags];

/** `virDomainDestroyFlagsValues` */
export const DomainDestroyFlags = {
  /** `VIR_DOMAIN_DESTROY_DEFAULT` = 0, libvirt 0.9.10 and later */
  DEFAULT: 0 as Constant<'DomainDestroyFlags', 0>,
  /** `VIR_DOMAIN_DESTROY_GRACEFUL` = 1, libvirt 0.9.10 and later */
  GRACEFUL: 1 as Constant<'DomainDestroyFlags', 1>,
  /** `VIR_DOMAIN_DESTROY_REMOVE_LOGS` = 2, libvirt 8.3.0 and later */
  REMOVE_LOGS: 2 as Constant<'DomainDestroyFlags', 2>,
} as const;

/** A value of {@link DomainDestroyFlags}. */
export type DomainDestroyFlags = (typeof DomainDestroyFlags)[keyof typeof DomainDestroyFlags];

/** `virDomainDeviceModifyFlags` */
export const DomainDeviceModifyFlags = {
  /** `VIR_DOMAIN_DEVICE_MODIFY_CURRENT` = 0, libvirt 0.7.7 and later */
  CURRENT: 0 as Constant<'DomainDeviceModifyFlags', 0>,
  /** `VIR_DOMAIN_DEVICE_MODIFY_LIVE` = 1, libvirt 0.7.7 and later */
  LIVE: 1 as Constant<'DomainDeviceModifyFlags', 1>,
  /** `VIR_DOMAIN_DEVICE_MODIFY_CONFIG` = 2, libvirt 0.7.7 and later */
  CONFIG: 2 as Constant<'DomainDeviceModifyFlags', 2>,
  /** `VIR_DOMAIN_DEVICE_MODIFY_FORCE` = 4, libvirt 0.8.6 and later */
  FORCE: 4 as Constant<'DomainDeviceModifyFlags', 4>,
} as const;

/** A value of {@link DomainDeviceModifyFlags}. */
export type DomainDeviceModifyFlags = (typeof DomainDeviceModifyFlags)[keyof typeof DomainDeviceModifyFlags];

/** `virDomainDirtyRateStatus` */
export const DomainDirtyRateStatus = {
  /** `VIR_DOMAIN_DIRTYRATE_UNSTARTED` = 0, libvirt 7.2.0 and later */
  UNSTARTED: 0 as Constant<'DomainDirtyRateStatus', 0>,
  /** `VIR_DOMAIN_DIRTYRATE_MEASURING` = 1, libvirt 7.2.0 and later */
  MEASURING: 1 as Constant<'DomainDirtyRateStatus', 1>,
  /** `VIR_DOMAIN_DIRTYRATE_MEASURED` = 2, libvirt 7.2.0 and later */
  MEASURED: 2 as Constant<'DomainDirtyRateStatus', 2>,
} as const;

/** A value of {@link DomainDirtyRateStatus}. */
export type DomainDirtyRateStatus = (typeof DomainDirtyRateStatus)[keyof typeof DomainDirtyRateStatus];

/** `virDomainDirtyRateCalcFlags` */
export const DomainDirtyRateCalcFlags = {
  /** `VIR_DOMAIN_DIRTYRATE_MODE_PAGE_SAMPLING` = 0, libvirt 8.1.0 and later */
  PAGE_SAMPLING: 0 as Constant<'DomainDirtyRateCalcFlags', 0>,
  /** `VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_BITMAP` = 1, libvirt 8.1.0 and later */
  DIRTY_BITMAP: 1 as Constant<'DomainDirtyRateCalcFlags', 1>,
  /** `VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_RING` = 2, libvirt 8.1.0 and later */
  DIRTY_RING: 2 as Constant<'DomainDirtyRateCalcFlags', 2>,
} as const;

/** A value of {@link DomainDirtyRateCalcFlags}. */
export type DomainDirtyRateCalcFlags = (typeof DomainDirtyRateCalcFlags)[keyof typeof DomainDirtyRateCalcFlags];

/** `virDomainDiskErrorCode` */
export const DomainDiskErrorCode = {
  /** `VIR_DOMAIN_DISK_ERROR_NONE` = 0, libvirt 0.9.10 and later */
  NONE: 0 as Constant<'DomainDiskErrorCode', 0>,
  /** `VIR_DOMAIN_DISK_ERROR_UNSPEC` = 1, libvirt 0.9.10 and later */
  UNSPEC: 1 as Constant<'DomainDiskErrorCode', 1>,
  /** `VIR_DOMAIN_DISK_ERROR_NO_SPACE` = 2, libvirt 0.9.10 and later */
  NO_SPACE: 2 as Constant<'DomainDiskErrorCode', 2>,
} as const;

/** A value of {@link DomainDiskErrorCode}. */
export type DomainDiskErrorCode = (typeof DomainDiskErrorCode)[keyof typeof DomainDiskErrorCode];

/** `virDomainFDAssociateFlags` */
export const DomainFDAssociateFlags = {
  /** `VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_RESTORE` = 1, libvirt 9.0.0 and later */
  SECLABEL_RESTORE: 1 as Constant<'DomainFDAssociateFlags', 1>,
  /** `VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_WRITABLE` = 2, libvirt 9.0.0 and later */
  SECLABEL_WRITABLE: 2 as Constant<'DomainFDAssociateFlags', 2>,
} as const;

/** A value of {@link DomainFDAssociateFlags}. */
export type DomainFDAssociateFlags = (typeof DomainFDAssociateFlags)[keyof typeof DomainFDAssociateFlags];

/** `virDomainGetHostnameFlags` */
export const DomainGetHostnameFlags = {
  /** `VIR_DOMAIN_GET_HOSTNAME_LEASE` = 1, libvirt 6.1.0 and later */
  LEASE: 1 as Constant<'DomainGetHostnameFlags', 1>,
  /** `VIR_DOMAIN_GET_HOSTNAME_AGENT` = 2, libvirt 6.1.0 and later */
  AGENT: 2 as Constant<'DomainGetHostnameFlags', 2>,
} as const;

/** A value of {@link DomainGetHostnameFlags}. */
export type DomainGetHostnameFlags = (typeof DomainGetHostnameFlags)[keyof typeof DomainGetHostnameFlags];

/** `virDomainGuestInfoTypes` */
export const DomainGuestInfoTypes = {
  /** `VIR_DOMAIN_GUEST_INFO_USERS` = 1, libvirt 5.7.0 and later */
  USERS: 1 as Constant<'DomainGuestInfoTypes', 1>,
  /** `VIR_DOMAIN_GUEST_INFO_OS` = 2, libvirt 5.7.0 and later */
  OS: 2 as Constant<'DomainGuestInfoTypes', 2>,
  /** `VIR_DOMAIN_GUEST_INFO_TIMEZONE` = 4, libvirt 5.7.0 and later */
  TIMEZONE: 4 as Constant<'DomainGuestInfoTypes', 4>,
  /** `VIR_DOMAIN_GUEST_INFO_HOSTNAME` = 8, libvirt 5.7.0 and later */
  HOSTNAME: 8 as Constant<'DomainGuestInfoTypes', 8>,
  /** `VIR_DOMAIN_GUEST_INFO_FILESYSTEM` = 16, libvirt 5.7.0 and later */
  FILESYSTEM: 16 as Constant<'DomainGuestInfoTypes', 16>,
  /** `VIR_DOMAIN_GUEST_INFO_DISKS` = 32, libvirt 7.0.0 and later */
  DISKS: 32 as Constant<'DomainGuestInfoTypes', 32>,
  /** `VIR_DOMAIN_GUEST_INFO_INTERFACES` = 64, libvirt 7.10.0 and later */
  INTERFACES: 64 as Constant<'DomainGuestInfoTypes', 64>,
  /** `VIR_DOMAIN_GUEST_INFO_LOAD` = 128, libvirt 11.2.0 and later */
  LOAD: 128 as Constant<'DomainGuestInfoTypes', 128>,
  /** `VIR_DOMAIN_GUEST_INFO_DEVICES` = 256, libvirt 12.7.0 and later */
  DEVICES: 256 as Constant<'DomainGuestInfoTypes', 256>,
} as const;

/** A value of {@link DomainGuestInfoTypes}. */
export type DomainGuestInfoTypes = (typeof DomainGuestInfoTypes)[keyof typeof DomainGuestInfoTypes];

/** `virDomainInterfaceAddressesSource` */
export const DomainInterfaceAddressesSource = {
  /** `VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE` = 0, libvirt 1.2.14 and later */
  LEASE: 0 as Constant<'DomainInterfaceAddressesSource', 0>,
  /** `VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT` = 1, libvirt 1.2.14 and later */
  AGENT: 1 as Constant<'DomainInterfaceAddressesSource', 1>,
  /** `VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_ARP` = 2, libvirt 4.2.0 and later */
  ARP: 2 as Constant<'DomainInterfaceAddressesSource', 2>,
} as const;

/** A value of {@link DomainInterfaceAddressesSource}. */
export type DomainInterfaceAddressesSource =
  (typeof DomainInterfaceAddressesSource)[keyof typeof DomainInterfaceAddressesSource];

/** `virDomainJobType` */
export const DomainJobType = {
  /** `VIR_DOMAIN_JOB_NONE` = 0, libvirt 0.7.7 and later */
  NONE: 0 as Constant<'DomainJobType', 0>,
  /** `VIR_DOMAIN_JOB_BOUNDED` = 1, libvirt 0.7.7 and later */
  BOUNDED: 1 as Constant<'DomainJobType', 1>,
  /** `VIR_DOMAIN_JOB_UNBOUNDED` = 2, libvirt 0.7.7 and later */
  UNBOUNDED: 2 as Constant<'DomainJobType', 2>,
  /** `VIR_DOMAIN_JOB_COMPLETED` = 3, libvirt 0.7.7 and later */
  COMPLETED: 3 as Constant<'DomainJobType', 3>,
  /** `VIR_DOMAIN_JOB_FAILED` = 4, libvirt 0.7.7 and later */
  FAILED: 4 as Constant<'DomainJobType', 4>,
  /** `VIR_DOMAIN_JOB_CANCELLED` = 5, libvirt 0.7.7 and later */
  CANCELLED: 5 as Constant<'DomainJobType', 5>,
} as const;

/** A value of {@link DomainJobType}. */
export type DomainJobType = (typeof DomainJobType)[keyof typeof DomainJobType];

/** `virDomainJobOperation` */
export const DomainJobOperation = {
  /** `VIR_DOMAIN_JOB_OPERATION_UNKNOWN` = 0, libvirt 3.3.0 and later */
  UNKNOWN: 0 as Constant<'DomainJobOperation', 0>,
  /** `VIR_DOMAIN_JOB_OPERATION_START` = 1, libvirt 3.3.0 and later */
  START: 1 as Constant<'DomainJobOperation', 1>,
  /** `VIR_DOMAIN_JOB_OPERATION_SAVE` = 2, libvirt 3.3.0 and later */
  SAVE: 2 as Constant<'DomainJobOperation', 2>,
  /** `VIR_DOMAIN_JOB_OPERATION_RESTORE` = 3, libvirt 3.3.0 and later */
  RESTORE: 3 as Constant<'DomainJobOperation', 3>,
  /** `VIR_DOMAIN_JOB_OPERATION_MIGRATION_IN` = 4, libvirt 3.3.0 and later */
  MIGRATION_IN: 4 as Constant<'DomainJobOperation', 4>,
  /** `VIR_DOMAIN_JOB_OPERATION_MIGRATION_OUT` = 5, libvirt 3.3.0 and later */
  MIGRATION_OUT: 5 as Constant<'DomainJobOperation', 5>,
  /** `VIR_DOMAIN_JOB_OPERATION_SNAPSHOT` = 6, libvirt 3.3.0 and later */
  SNAPSHOT: 6 as Constant<'DomainJobOperation', 6>,
  /** `VIR_DOMAIN_JOB_OPERATION_SNAPSHOT_REVERT` = 7, libvirt 3.3.0 and later */
  SNAPSHOT_REVERT: 7 as Constant<'DomainJobOperation', 7>,
  /** `VIR_DOMAIN_JOB_OPERATION_DUMP` = 8, libvirt 3.3.0 and later */
  DUMP: 8 as Constant<'DomainJobOperation', 8>,
  /** `VIR_DOMAIN_JOB_OPERATION_BACKUP` = 9, libvirt 6.0.0 and later */
  BACKUP: 9 as Constant<'DomainJobOperation', 9>,
  /** `VIR_DOMAIN_JOB_OPERATION_SNAPSHOT_DELETE` = 10, libvirt 9.0.0 and later */
  SNAPSHOT_DELETE: 10 as Constant<'DomainJobOperation', 10>,
} as const;

/** A value of {@link DomainJobOperation}. */
export type DomainJobOperation = (typeof DomainJobOperation)[keyof typeof DomainJobOperation];

/** `virDomainGetJobStatsFlags` */
export const DomainGetJobStatsFlags = {
  /** `VIR_DOMAIN_JOB_STATS_COMPLETED` = 1, libvirt 1.2.9 and later */
  COMPLETED: 1 as Constant<'DomainGetJobStatsFlags', 1>,
  /** `VIR_DOMAIN_JOB_STATS_KEEP_COMPLETED` = 2, libvirt 6.0.0 and later */
  KEEP_COMPLETED: 2 as Constant<'DomainGetJobStatsFlags', 2>,
} as const;

/** A value of {@link DomainGetJobStatsFlags}. */
export type DomainGetJobStatsFlags = (typeof DomainGetJobStatsFlags)[keyof typeof DomainGetJobStatsFlags];

/** `virDomainLifecycleAction` */
export const DomainLifecycleAction = {
  /** `VIR_DOMAIN_LIFECYCLE_ACTION_DESTROY` = 0, libvirt 3.9.0 and later */
  DESTROY: 0 as Constant<'DomainLifecycleAction', 0>,
  /** `VIR_DOMAIN_LIFECYCLE_ACTION_RESTART` = 1, libvirt 3.9.0 and later */
  RESTART: 1 as Constant<'DomainLifecycleAction', 1>,
  /** `VIR_DOMAIN_LIFECYCLE_ACTION_RESTART_RENAME` = 2, libvirt 3.9.0 and later */
  RESTART_RENAME: 2 as Constant<'DomainLifecycleAction', 2>,
  /** `VIR_DOMAIN_LIFECYCLE_ACTION_PRESERVE` = 3, libvirt 3.9.0 and later */
  PRESERVE: 3 as Constant<'DomainLifecycleAction', 3>,
  /** `VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_DESTROY` = 4, libvirt 3.9.0 and later */
  COREDUMP_DESTROY: 4 as Constant<'DomainLifecycleAction', 4>,
  /** `VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART` = 5, libvirt 3.9.0 and later */
  COREDUMP_RESTART: 5 as Constant<'DomainLifecycleAction', 5>,
  /** `VIR_DOMAIN_LIFECYCLE_ACTION_PRESERVE_RUNNING` = 6, libvirt 12.6.0 and later */
  PRESERVE_RUNNING: 6 as Constant<'DomainLifecycleAction', 6>,
} as const;

/** A value of {@link DomainLifecycleAction}. */
export type DomainLifecycleAction = (typeof DomainLifecycleAction)[keyof typeof DomainLifecycleAction];

/** `virDomainLifecycle` */
export const DomainLifecycle = {
  /** `VIR_DOMAIN_LIFECYCLE_POWEROFF` = 0, libvirt 3.9.0 and later */
  POWEROFF: 0 as Constant<'DomainLifecycle', 0>,
  /** `VIR_DOMAIN_LIFECYCLE_REBOOT` = 1, libvirt 3.9.0 and later */
  REBOOT: 1 as Constant<'DomainLifecycle', 1>,
  /** `VIR_DOMAIN_LIFECYCLE_CRASH` = 2, libvirt 3.9.0 and later */
  CRASH: 2 as Constant<'DomainLifecycle', 2>,
} as const;

/** A value of {@link DomainLifecycle}. */
export type DomainLifecycle = (typeof DomainLifecycle)[keyof typeof DomainLifecycle];

/** `virMemoryParameterType` */
export const MemoryParameterType = {
  /** `VIR_DOMAIN_MEMORY_PARAM_INT` = 1, libvirt 0.8.5 and later */
  INT: 1 as Constant<'MemoryParameterType', 1>,
  /** `VIR_DOMAIN_MEMORY_PARAM_UINT` = 2, libvirt 0.8.5 and later */
  UINT: 2 as Constant<'MemoryParameterType', 2>,
  /** `VIR_DOMAIN_MEMORY_PARAM_LLONG` = 3, libvirt 0.8.5 and later */
  LLONG: 3 as Constant<'MemoryParameterType', 3>,
  /** `VIR_DOMAIN_MEMORY_PARAM_ULLONG` = 4, libvirt 0.8.5 and later */
  ULLONG: 4 as Constant<'MemoryParameterType', 4>,
  /** `VIR_DOMAIN_MEMORY_PARAM_DOUBLE` = 5, libvirt 0.8.5 and later */
  DOUBLE: 5 as Constant<'MemoryParameterType', 5>,
  /** `VIR_DOMAIN_MEMORY_PARAM_BOOLEAN` = 6, libvirt 0.8.5 and later */
  BOOLEAN: 6 as Constant<'MemoryParameterType', 6>,
} as const;

/** A value of {@link MemoryParameterType}. */
export type MemoryParameterType = (typeof MemoryParameterType)[keyof typeof MemoryParameterType];

/** `virDomainMemoryStatTags` */
export const DomainMemoryStatTags = {
  /** `VIR_DOMAIN_MEMORY_STAT_SWAP_IN` = 0, libvirt 0.7.5 and later */
  SWAP_IN: 0 as Constant<'DomainMemoryStatTags', 0>,
  /** `VIR_DOMAIN_MEMORY_STAT_SWAP_OUT` = 1, libvirt 0.7.5 and later */
  SWAP_OUT: 1 as Constant<'DomainMemoryStatTags', 1>,
  /** `VIR_DOMAIN_MEMORY_STAT_MAJOR_FAULT` = 2, libvirt 0.7.5 and later */
  MAJOR_FAULT: 2 as Constant<'DomainMemoryStatTags', 2>,
  /** `VIR_DOMAIN_MEMORY_STAT_MINOR_FAULT` = 3, libvirt 0.7.5 and later */
  MINOR_FAULT: 3 as Constant<'DomainMemoryStatTags', 3>,
  /** `VIR_DOMAIN_MEMORY_STAT_UNUSED` = 4, libvirt 0.7.5 and later */
  UNUSED: 4 as Constant<'DomainMemoryStatTags', 4>,
  /** `VIR_DOMAIN_MEMORY_STAT_AVAILABLE` = 5, libvirt 0.7.5 and later */
  AVAILABLE: 5 as Constant<'DomainMemoryStatTags', 5>,
  /** `VIR_DOMAIN_MEMORY_STAT_ACTUAL_BALLOON` = 6, libvirt 0.9.3 and later */
  ACTUAL_BALLOON: 6 as Constant<'DomainMemoryStatTags', 6>,
  /** `VIR_DOMAIN_MEMORY_STAT_RSS` = 7, libvirt 0.9.10 and later */
  RSS: 7 as Constant<'DomainMemoryStatTags', 7>,
  /** `VIR_DOMAIN_MEMORY_STAT_USABLE` = 8, libvirt 2.1.0 and later */
  USABLE: 8 as Constant<'DomainMemoryStatTags', 8>,
  /** `VIR_DOMAIN_MEMORY_STAT_LAST_UPDATE` = 9, libvirt 2.1.0 and later */
  LAST_UPDATE: 9 as Constant<'DomainMemoryStatTags', 9>,
  /** `VIR_DOMAIN_MEMORY_STAT_DISK_CACHES` = 10, libvirt 4.6.0 and later */
  DISK_CACHES: 10 as Constant<'DomainMemoryStatTags', 10>,
  /** `VIR_DOMAIN_MEMORY_STAT_HUGETLB_PGALLOC` = 11, libvirt 5.4.0 and later */
  HUGETLB_PGALLOC: 11 as Constant<'DomainMemoryStatTags', 11>,
  /** `VIR_DOMAIN_MEMORY_STAT_HUGETLB_PGFAIL` = 12, libvirt 5.4.0 and later */
  HUGETLB_PGFAIL: 12 as Constant<'DomainMemoryStatTags', 12>,
  /** `VIR_DOMAIN_MEMORY_STAT_NR` = 13, libvirt 0.7.5 and later */
  NR: 13 as Constant<'DomainMemoryStatTags', 13>,
} as const;

/** A value of {@link DomainMemoryStatTags}. */
export type DomainMemoryStatTags = (typeof DomainMemoryStatTags)[keyof typeof DomainMemoryStatTags];

/** `virDomainMemoryModFlags` */
export const DomainMemoryModFlags = {
  /** `VIR_DOMAIN_MEM_CURRENT` = 0, libvirt 0.9.1 and later */
  CURRENT: 0 as Constant<'DomainMemoryModFlags', 0>,
  /** `VIR_DOMAIN_MEM_LIVE` = 1, libvirt 0.9.0 and later */
  LIVE: 1 as Constant<'DomainMemoryModFlags', 1>,
  /** `VIR_DOMAIN_MEM_CONFIG` = 2, libvirt 0.9.0 and later */
  CONFIG: 2 as Constant<'DomainMemoryModFlags', 2>,
  /** `VIR_DOMAIN_MEM_MAXIMUM` = 4, libvirt 0.9.1 and later */
  MAXIMUM: 4 as Constant<'DomainMemoryModFlags', 4>,
} as const;

/** A value of {@link DomainMemoryModFlags}. */
export type DomainMemoryModFlags = (typeof DomainMemoryModFlags)[keyof typeof DomainMemoryModFlags];

/** `virDomainMessageType` */
export const DomainMessageType = {
  /** `VIR_DOMAIN_MESSAGE_DEPRECATION` = 1, libvirt 7.1.0 and later */
  DEPRECATION: 1 as Constant<'DomainMessageType', 1>,
  /** `VIR_DOMAIN_MESSAGE_TAINTING` = 2, libvirt 7.1.0 and later */
  TAINTING: 2 as Constant<'DomainMessageType', 2>,
  /** `VIR_DOMAIN_MESSAGE_IOERRORS` = 4, libvirt 11.1.0 and later */
  IOERRORS: 4 as Constant<'DomainMessageType', 4>,
} as const;

/** A value of {@link DomainMessageType}. */
export type DomainMessageType = (typeof DomainMessageType)[keyof typeof DomainMessageType];

/** `virDomainMetadataType` */
export const DomainMetadataType = {
  /** `VIR_DOMAIN_METADATA_DESCRIPTION` = 0, libvirt 0.9.10 and later */
  DESCRIPTION: 0 as Constant<'DomainMetadataType', 0>,
  /** `VIR_DOMAIN_METADATA_TITLE` = 1, libvirt 0.9.10 and later */
  TITLE: 1 as Constant<'DomainMetadataType', 1>,
  /** `VIR_DOMAIN_METADATA_ELEMENT` = 2, libvirt 0.9.10 and later */
  ELEMENT: 2 as Constant<'DomainMetadataType', 2>,
} as const;

/** A value of {@link DomainMetadataType}. */
export type DomainMetadataType = (typeof DomainMetadataType)[keyof typeof DomainMetadataType];

/** `virDomainCreateFlags` */
export const DomainCreateFlags = {
  /** `VIR_DOMAIN_NONE` = 0, libvirt 0.0.1 and later */
  NONE: 0 as Constant<'DomainCreateFlags', 0>,
  /** `VIR_DOMAIN_START_PAUSED` = 1, libvirt 0.8.2 and later */
  PAUSED: 1 as Constant<'DomainCreateFlags', 1>,
  /** `VIR_DOMAIN_START_AUTODESTROY` = 2, libvirt 0.9.3 and later */
  AUTODESTROY: 2 as Constant<'DomainCreateFlags', 2>,
  /** `VIR_DOMAIN_START_BYPASS_CACHE` = 4, libvirt 0.9.4 and later */
  BYPASS_CACHE: 4 as Constant<'DomainCreateFlags', 4>,
  /** `VIR_DOMAIN_START_FORCE_BOOT` = 8, libvirt 0.9.5 and later */
  FORCE_BOOT: 8 as Constant<'DomainCreateFlags', 8>,
  /** `VIR_DOMAIN_START_VALIDATE` = 16, libvirt 1.2.12 and later */
  VALIDATE: 16 as Constant<'DomainCreateFlags', 16>,
  /** `VIR_DOMAIN_START_RESET_NVRAM` = 32, libvirt 8.1.0 and later */
  RESET_NVRAM: 32 as Constant<'DomainCreateFlags', 32>,
} as const;

/** A value of {@link DomainCreateFlags}. */
export type DomainCreateFlags = (typeof DomainCreateFlags)[keyof typeof DomainCreateFlags];

/** `virDomainNostateReason` */
export const DomainNostateReason = {
  /** `VIR_DOMAIN_NOSTATE_UNKNOWN` = 0, libvirt 0.9.2 and later */
  UNKNOWN: 0 as Constant<'DomainNostateReason', 0>,
} as const;

/** A value of {@link DomainNostateReason}. */
export type DomainNostateReason = (typeof DomainNostateReason)[keyof typeof DomainNostateReason];

/** `virDomainNumatuneMemMode` */
export const DomainNumatuneMemMode = {
  /** `VIR_DOMAIN_NUMATUNE_MEM_STRICT` = 0, libvirt 0.9.9 and later */
  STRICT: 0 as Constant<'DomainNumatuneMemMode', 0>,
  /** `VIR_DOMAIN_NUMATUNE_MEM_PREFERRED` = 1, libvirt 0.9.9 and later */
  PREFERRED: 1 as Constant<'DomainNumatuneMemMode', 1>,
  /** `VIR_DOMAIN_NUMATUNE_MEM_INTERLEAVE` = 2, libvirt 0.9.9 and later */
  INTERLEAVE: 2 as Constant<'DomainNumatuneMemMode', 2>,
  /** `VIR_DOMAIN_NUMATUNE_MEM_RESTRICTIVE` = 3, libvirt 7.3.0 and later */
  RESTRICTIVE: 3 as Constant<'DomainNumatuneMemMode', 3>,
} as const;

/** A value of {@link DomainNumatuneMemMode}. */
export type DomainNumatuneMemMode = (typeof DomainNumatuneMemMode)[keyof typeof DomainNumatuneMemMode];

/** `virDomainOpenGraphicsFlags` */
export const DomainOpenGraphicsFlags = {
  /** `VIR_DOMAIN_OPEN_GRAPHICS_SKIPAUTH` = 1, libvirt 0.9.7 and later */
  SKIPAUTH: 1 as Constant<'DomainOpenGraphicsFlags', 1>,
} as const;

/** A value of {@link DomainOpenGraphicsFlags}. */
export type DomainOpenGraphicsFlags = (typeof DomainOpenGraphicsFlags)[keyof typeof DomainOpenGraphicsFlags];

/** `virDomainSetUserPasswordFlags` */
export const DomainSetUserPasswordFlags = {
  /** `VIR_DOMAIN_PASSWORD_ENCRYPTED` = 1, libvirt 1.2.16 and later */
  ENCRYPTED: 1 as Constant<'DomainSetUserPasswordFlags', 1>,
} as const;

/** A value of {@link DomainSetUserPasswordFlags}. */
export type DomainSetUserPasswordFlags = (typeof DomainSetUserPasswordFlags)[keyof typeof DomainSetUserPasswordFlags];

/** `virDomainPausedReason` */
export const DomainPausedReason = {
  /** `VIR_DOMAIN_PAUSED_UNKNOWN` = 0, libvirt 0.9.2 and later */
  UNKNOWN: 0 as Constant<'DomainPausedReason', 0>,
  /** `VIR_DOMAIN_PAUSED_USER` = 1, libvirt 0.9.2 and later */
  USER: 1 as Constant<'DomainPausedReason', 1>,
  /** `VIR_DOMAIN_PAUSED_MIGRATION` = 2, libvirt 0.9.2 and later */
  MIGRATION: 2 as Constant<'DomainPausedReason', 2>,
  /** `VIR_DOMAIN_PAUSED_SAVE` = 3, libvirt 0.9.2 and later */
  SAVE: 3 as Constant<'DomainPausedReason', 3>,
  /** `VIR_DOMAIN_PAUSED_DUMP` = 4, libvirt 0.9.2 and later */
  DUMP: 4 as Constant<'DomainPausedReason', 4>,
  /** `VIR_DOMAIN_PAUSED_IOERROR` = 5, libvirt 0.9.2 and later */
  IOERROR: 5 as Constant<'DomainPausedReason', 5>,
  /** `VIR_DOMAIN_PAUSED_WATCHDOG` = 6, libvirt 0.9.2 and later */
  WATCHDOG: 6 as Constant<'DomainPausedReason', 6>,
  /** `VIR_DOMAIN_PAUSED_FROM_SNAPSHOT` = 7, libvirt 0.9.2 and later */
  FROM_SNAPSHOT: 7 as Constant<'DomainPausedReason', 7>,
  /** `VIR_DOMAIN_PAUSED_SHUTTING_DOWN` = 8, libvirt 0.9.5 and later */
  SHUTTING_DOWN: 8 as Constant<'DomainPausedReason', 8>,
  /** `VIR_DOMAIN_PAUSED_SNAPSHOT` = 9, libvirt 1.0.1 and later */
  SNAPSHOT: 9 as Constant<'DomainPausedReason', 9>,
  /** `VIR_DOMAIN_PAUSED_CRASHED` = 10, libvirt 1.1.1 and later */
  CRASHED: 10 as Constant<'DomainPausedReason', 10>,
  /** `VIR_DOMAIN_PAUSED_STARTING_UP` = 11, libvirt 1.2.14 and later */
  STARTING_UP: 11 as Constant<'DomainPausedReason', 11>,
  /** `VIR_DOMAIN_PAUSED_POSTCOPY` = 12, libvirt 1.3.3 and later */
  POSTCOPY: 12 as Constant<'DomainPausedReason', 12>,
  /** `VIR_DOMAIN_PAUSED_POSTCOPY_FAILED` = 13, libvirt 1.3.3 and later */
  POSTCOPY_FAILED: 13 as Constant<'DomainPausedReason', 13>,
  /** `VIR_DOMAIN_PAUSED_API_ERROR` = 14, libvirt 9.2.0 and later */
  API_ERROR: 14 as Constant<'DomainPausedReason', 14>,
} as const;

/** A value of {@link DomainPausedReason}. */
export type DomainPausedReason = (typeof DomainPausedReason)[keyof typeof DomainPausedReason];

/** `virDomainPMSuspendedDiskReason` */
export const DomainPMSuspendedDiskReason = {
  /** `VIR_DOMAIN_PMSUSPENDED_DISK_UNKNOWN` = 0, libvirt 1.0.0 and later */
  UNKNOWN: 0 as Constant<'DomainPMSuspendedDiskReason', 0>,
} as const;

/** A value of {@link DomainPMSuspendedDiskReason}. */
export type DomainPMSuspendedDiskReason =
  (typeof DomainPMSuspendedDiskReason)[keyof typeof DomainPMSuspendedDiskReason];

/** `virDomainPMSuspendedReason` */
export const DomainPMSuspendedReason = {
  /** `VIR_DOMAIN_PMSUSPENDED_UNKNOWN` = 0, libvirt 0.9.11 and later */
  UNKNOWN: 0 as Constant<'DomainPMSuspendedReason', 0>,
} as const;

/** A value of {@link DomainPMSuspendedReason}. */
export type DomainPMSuspendedReason = (typeof DomainPMSuspendedReason)[keyof typeof DomainPMSuspendedReason];

/** `virDomainProcessSignal` */
export const DomainProcessSignal = {
  /** `VIR_DOMAIN_PROCESS_SIGNAL_NOP` = 0, libvirt 1.0.1 and later */
  NOP: 0 as Constant<'DomainProcessSignal', 0>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_HUP` = 1, libvirt 1.0.1 and later */
  HUP: 1 as Constant<'DomainProcessSignal', 1>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_INT` = 2, libvirt 1.0.1 and later */
  INT: 2 as Constant<'DomainProcessSignal', 2>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_QUIT` = 3, libvirt 1.0.1 and later */
  QUIT: 3 as Constant<'DomainProcessSignal', 3>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_ILL` = 4, libvirt 1.0.1 and later */
  ILL: 4 as Constant<'DomainProcessSignal', 4>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_TRAP` = 5, libvirt 1.0.1 and later */
  TRAP: 5 as Constant<'DomainProcessSignal', 5>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_ABRT` = 6, libvirt 1.0.1 and later */
  ABRT: 6 as Constant<'DomainProcessSignal', 6>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_BUS` = 7, libvirt 1.0.1 and later */
  BUS: 7 as Constant<'DomainProcessSignal', 7>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_FPE` = 8, libvirt 1.0.1 and later */
  FPE: 8 as Constant<'DomainProcessSignal', 8>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_KILL` = 9, libvirt 1.0.1 and later */
  KILL: 9 as Constant<'DomainProcessSignal', 9>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_USR1` = 10, libvirt 1.0.1 and later */
  USR1: 10 as Constant<'DomainProcessSignal', 10>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_SEGV` = 11, libvirt 1.0.1 and later */
  SEGV: 11 as Constant<'DomainProcessSignal', 11>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_USR2` = 12, libvirt 1.0.1 and later */
  USR2: 12 as Constant<'DomainProcessSignal', 12>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_PIPE` = 13, libvirt 1.0.1 and later */
  PIPE: 13 as Constant<'DomainProcessSignal', 13>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_ALRM` = 14, libvirt 1.0.1 and later */
  ALRM: 14 as Constant<'DomainProcessSignal', 14>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_TERM` = 15, libvirt 1.0.1 and later */
  TERM: 15 as Constant<'DomainProcessSignal', 15>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_STKFLT` = 16, libvirt 1.0.1 and later */
  STKFLT: 16 as Constant<'DomainProcessSignal', 16>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_CHLD` = 17, libvirt 1.0.1 and later */
  CHLD: 17 as Constant<'DomainProcessSignal', 17>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_CONT` = 18, libvirt 1.0.1 and later */
  CONT: 18 as Constant<'DomainProcessSignal', 18>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_STOP` = 19, libvirt 1.0.1 and later */
  STOP: 19 as Constant<'DomainProcessSignal', 19>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_TSTP` = 20, libvirt 1.0.1 and later */
  TSTP: 20 as Constant<'DomainProcessSignal', 20>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_TTIN` = 21, libvirt 1.0.1 and later */
  TTIN: 21 as Constant<'DomainProcessSignal', 21>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_TTOU` = 22, libvirt 1.0.1 and later */
  TTOU: 22 as Constant<'DomainProcessSignal', 22>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_URG` = 23, libvirt 1.0.1 and later */
  URG: 23 as Constant<'DomainProcessSignal', 23>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_XCPU` = 24, libvirt 1.0.1 and later */
  XCPU: 24 as Constant<'DomainProcessSignal', 24>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_XFSZ` = 25, libvirt 1.0.1 and later */
  XFSZ: 25 as Constant<'DomainProcessSignal', 25>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_VTALRM` = 26, libvirt 1.0.1 and later */
  VTALRM: 26 as Constant<'DomainProcessSignal', 26>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_PROF` = 27, libvirt 1.0.1 and later */
  PROF: 27 as Constant<'DomainProcessSignal', 27>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_WINCH` = 28, libvirt 1.0.1 and later */
  WINCH: 28 as Constant<'DomainProcessSignal', 28>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_POLL` = 29, libvirt 1.0.1 and later */
  POLL: 29 as Constant<'DomainProcessSignal', 29>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_PWR` = 30, libvirt 1.0.1 and later */
  PWR: 30 as Constant<'DomainProcessSignal', 30>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_SYS` = 31, libvirt 1.0.1 and later */
  SYS: 31 as Constant<'DomainProcessSignal', 31>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT0` = 32, libvirt 1.0.1 and later */
  RT0: 32 as Constant<'DomainProcessSignal', 32>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT1` = 33, libvirt 1.0.1 and later */
  RT1: 33 as Constant<'DomainProcessSignal', 33>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT2` = 34, libvirt 1.0.1 and later */
  RT2: 34 as Constant<'DomainProcessSignal', 34>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT3` = 35, libvirt 1.0.1 and later */
  RT3: 35 as Constant<'DomainProcessSignal', 35>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT4` = 36, libvirt 1.0.1 and later */
  RT4: 36 as Constant<'DomainProcessSignal', 36>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT5` = 37, libvirt 1.0.1 and later */
  RT5: 37 as Constant<'DomainProcessSignal', 37>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT6` = 38, libvirt 1.0.1 and later */
  RT6: 38 as Constant<'DomainProcessSignal', 38>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT7` = 39, libvirt 1.0.1 and later */
  RT7: 39 as Constant<'DomainProcessSignal', 39>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT8` = 40, libvirt 1.0.1 and later */
  RT8: 40 as Constant<'DomainProcessSignal', 40>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT9` = 41, libvirt 1.0.1 and later */
  RT9: 41 as Constant<'DomainProcessSignal', 41>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT10` = 42, libvirt 1.0.1 and later */
  RT10: 42 as Constant<'DomainProcessSignal', 42>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT11` = 43, libvirt 1.0.1 and later */
  RT11: 43 as Constant<'DomainProcessSignal', 43>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT12` = 44, libvirt 1.0.1 and later */
  RT12: 44 as Constant<'DomainProcessSignal', 44>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT13` = 45, libvirt 1.0.1 and later */
  RT13: 45 as Constant<'DomainProcessSignal', 45>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT14` = 46, libvirt 1.0.1 and later */
  RT14: 46 as Constant<'DomainProcessSignal', 46>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT15` = 47, libvirt 1.0.1 and later */
  RT15: 47 as Constant<'DomainProcessSignal', 47>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT16` = 48, libvirt 1.0.1 and later */
  RT16: 48 as Constant<'DomainProcessSignal', 48>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT17` = 49, libvirt 1.0.1 and later */
  RT17: 49 as Constant<'DomainProcessSignal', 49>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT18` = 50, libvirt 1.0.1 and later */
  RT18: 50 as Constant<'DomainProcessSignal', 50>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT19` = 51, libvirt 1.0.1 and later */
  RT19: 51 as Constant<'DomainProcessSignal', 51>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT20` = 52, libvirt 1.0.1 and later */
  RT20: 52 as Constant<'DomainProcessSignal', 52>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT21` = 53, libvirt 1.0.1 and later */
  RT21: 53 as Constant<'DomainProcessSignal', 53>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT22` = 54, libvirt 1.0.1 and later */
  RT22: 54 as Constant<'DomainProcessSignal', 54>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT23` = 55, libvirt 1.0.1 and later */
  RT23: 55 as Constant<'DomainProcessSignal', 55>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT24` = 56, libvirt 1.0.1 and later */
  RT24: 56 as Constant<'DomainProcessSignal', 56>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT25` = 57, libvirt 1.0.1 and later */
  RT25: 57 as Constant<'DomainProcessSignal', 57>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT26` = 58, libvirt 1.0.1 and later */
  RT26: 58 as Constant<'DomainProcessSignal', 58>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT27` = 59, libvirt 1.0.1 and later */
  RT27: 59 as Constant<'DomainProcessSignal', 59>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT28` = 60, libvirt 1.0.1 and later */
  RT28: 60 as Constant<'DomainProcessSignal', 60>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT29` = 61, libvirt 1.0.1 and later */
  RT29: 61 as Constant<'DomainProcessSignal', 61>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT30` = 62, libvirt 1.0.1 and later */
  RT30: 62 as Constant<'DomainProcessSignal', 62>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT31` = 63, libvirt 1.0.1 and later */
  RT31: 63 as Constant<'DomainProcessSignal', 63>,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT32` = 64, libvirt 1.0.1 and later */
  RT32: 64 as Constant<'DomainProcessSignal', 64>,
} as const;

/** A value of {@link DomainProcessSignal}. */
export type DomainProcessSignal = (typeof DomainProcessSignal)[keyof typeof DomainProcessSignal];

/** `virDomainRebootFlagValues` */
export const DomainRebootFlags = {
  /** `VIR_DOMAIN_REBOOT_DEFAULT` = 0, libvirt 0.9.10 and later */
  DEFAULT: 0 as Constant<'DomainRebootFlags', 0>,
  /** `VIR_DOMAIN_REBOOT_ACPI_POWER_BTN` = 1, libvirt 0.9.10 and later */
  ACPI_POWER_BTN: 1 as Constant<'DomainRebootFlags', 1>,
  /** `VIR_DOMAIN_REBOOT_GUEST_AGENT` = 2, libvirt 0.9.10 and later */
  GUEST_AGENT: 2 as Constant<'DomainRebootFlags', 2>,
  /** `VIR_DOMAIN_REBOOT_INITCTL` = 4, libvirt 1.0.1 and later */
  INITCTL: 4 as Constant<'DomainRebootFlags', 4>,
  /** `VIR_DOMAIN_REBOOT_SIGNAL` = 8, libvirt 1.0.1 and later */
  SIGNAL: 8 as Constant<'DomainRebootFlags', 8>,
  /** `VIR_DOMAIN_REBOOT_PARAVIRT` = 16, libvirt 1.2.5 and later */
  PARAVIRT: 16 as Constant<'DomainRebootFlags', 16>,
} as const;

/** A value of {@link DomainRebootFlags}. */
export type DomainRebootFlags = (typeof DomainRebootFlags)[keyof typeof DomainRebootFlags];

/** `virDomainRunningReason` */
export const DomainRunningReason = {
  /** `VIR_DOMAIN_RUNNING_UNKNOWN` = 0, libvirt 0.9.2 and later */
  UNKNOWN: 0 as Constant<'DomainRunningReason', 0>,
  /** `VIR_DOMAIN_RUNNING_BOOTED` = 1, libvirt 0.9.2 and later */
  BOOTED: 1 as Constant<'DomainRunningReason', 1>,
  /** `VIR_DOMAIN_RUNNING_MIGRATED` = 2, libvirt 0.9.2 and later */
  MIGRATED: 2 as Constant<'DomainRunningReason', 2>,
  /** `VIR_DOMAIN_RUNNING_RESTORED` = 3, libvirt 0.9.2 and later */
  RESTORED: 3 as Constant<'DomainRunningReason', 3>,
  /** `VIR_DOMAIN_RUNNING_FROM_SNAPSHOT` = 4, libvirt 0.9.2 and later */
  FROM_SNAPSHOT: 4 as Constant<'DomainRunningReason', 4>,
  /** `VIR_DOMAIN_RUNNING_UNPAUSED` = 5, libvirt 0.9.2 and later */
  UNPAUSED: 5 as Constant<'DomainRunningReason', 5>,
  /** `VIR_DOMAIN_RUNNING_MIGRATION_CANCELED` = 6, libvirt 0.9.2 and later */
  MIGRATION_CANCELED: 6 as Constant<'DomainRunningReason', 6>,
  /** `VIR_DOMAIN_RUNNING_SAVE_CANCELED` = 7, libvirt 0.9.2 and later */
  SAVE_CANCELED: 7 as Constant<'DomainRunningReason', 7>,
  /** `VIR_DOMAIN_RUNNING_WAKEUP` = 8, libvirt 0.9.11 and later */
  WAKEUP: 8 as Constant<'DomainRunningReason', 8>,
  /** `VIR_DOMAIN_RUNNING_CRASHED` = 9, libvirt 1.1.1 and later */
  CRASHED: 9 as Constant<'DomainRunningReason', 9>,
  /** `VIR_DOMAIN_RUNNING_POSTCOPY` = 10, libvirt 1.3.3 and later */
  POSTCOPY: 10 as Constant<'DomainRunningReason', 10>,
  /** `VIR_DOMAIN_RUNNING_POSTCOPY_FAILED` = 11, libvirt 8.5.0 and later */
  POSTCOPY_FAILED: 11 as Constant<'DomainRunningReason', 11>,
} as const;

/** A value of {@link DomainRunningReason}. */
export type DomainRunningReason = (typeof DomainRunningReason)[keyof typeof DomainRunningReason];

/** `virDomainSaveRestoreFlags` */
export const DomainSaveRestoreFlags = {
  /** `VIR_DOMAIN_SAVE_BYPASS_CACHE` = 1, libvirt 0.9.4 and later */
  BYPASS_CACHE: 1 as Constant<'DomainSaveRestoreFlags', 1>,
  /** `VIR_DOMAIN_SAVE_RUNNING` = 2, libvirt 0.9.5 and later */
  RUNNING: 2 as Constant<'DomainSaveRestoreFlags', 2>,
  /** `VIR_DOMAIN_SAVE_PAUSED` = 4, libvirt 0.9.5 and later */
  PAUSED: 4 as Constant<'DomainSaveRestoreFlags', 4>,
  /** `VIR_DOMAIN_SAVE_RESET_NVRAM` = 8, libvirt 8.1.0 and later */
  RESET_NVRAM: 8 as Constant<'DomainSaveRestoreFlags', 8>,
} as const;

/** A value of {@link DomainSaveRestoreFlags}. */
export type DomainSaveRestoreFlags = (typeof DomainSaveRestoreFlags)[keyof typeof DomainSaveRestoreFlags];

/** `virDomainSaveImageXMLFlags` */
export const DomainSaveImageXMLFlags = {
  /** `VIR_DOMAIN_SAVE_IMAGE_XML_SECURE` = 1, libvirt 5.1.0 and later */
  SECURE: 1 as Constant<'DomainSaveImageXMLFlags', 1>,
} as const;

/** A value of {@link DomainSaveImageXMLFlags}. */
export type DomainSaveImageXMLFlags = (typeof DomainSaveImageXMLFlags)[keyof typeof DomainSaveImageXMLFlags];

/** `virSchedParameterType` */
export const SchedParameterType = {
  /** `VIR_DOMAIN_SCHED_FIELD_INT` = 1, libvirt 0.2.3 and later */
  INT: 1 as Constant<'SchedParameterType', 1>,
  /** `VIR_DOMAIN_SCHED_FIELD_UINT` = 2, libvirt 0.2.3 and later */
  UINT: 2 as Constant<'SchedParameterType', 2>,
  /** `VIR_DOMAIN_SCHED_FIELD_LLONG` = 3, libvirt 0.2.3 and later */
  LLONG: 3 as Constant<'SchedParameterType', 3>,
  /** `VIR_DOMAIN_SCHED_FIELD_ULLONG` = 4, libvirt 0.2.3 and later */
  ULLONG: 4 as Constant<'SchedParameterType', 4>,
  /** `VIR_DOMAIN_SCHED_FIELD_DOUBLE` = 5, libvirt 0.2.3 and later */
  DOUBLE: 5 as Constant<'SchedParameterType', 5>,
  /** `VIR_DOMAIN_SCHED_FIELD_BOOLEAN` = 6, libvirt 0.2.3 and later */
  BOOLEAN: 6 as Constant<'SchedParameterType', 6>,
} as const;

/** A value of {@link SchedParameterType}. */
export type SchedParameterType = (typeof SchedParameterType)[keyof typeof SchedParameterType];

/** `virDomainShutdownFlagValues` */
export const DomainShutdownFlags = {
  /** `VIR_DOMAIN_SHUTDOWN_DEFAULT` = 0, libvirt 0.9.10 and later */
  DEFAULT: 0 as Constant<'DomainShutdownFlags', 0>,
  /** `VIR_DOMAIN_SHUTDOWN_ACPI_POWER_BTN` = 1, libvirt 0.9.10 and later */
  ACPI_POWER_BTN: 1 as Constant<'DomainShutdownFlags', 1>,
  /** `VIR_DOMAIN_SHUTDOWN_GUEST_AGENT` = 2, libvirt 0.9.10 and later */
  GUEST_AGENT: 2 as Constant<'DomainShutdownFlags', 2>,
  /** `VIR_DOMAIN_SHUTDOWN_INITCTL` = 4, libvirt 1.0.1 and later */
  INITCTL: 4 as Constant<'DomainShutdownFlags', 4>,
  /** `VIR_DOMAIN_SHUTDOWN_SIGNAL` = 8, libvirt 1.0.1 and later */
  SIGNAL: 8 as Constant<'DomainShutdownFlags', 8>,
  /** `VIR_DOMAIN_SHUTDOWN_PARAVIRT` = 16, libvirt 1.2.5 and later */
  PARAVIRT: 16 as Constant<'DomainShutdownFlags', 16>,
} as const;

/** A value of {@link DomainShutdownFlags}. */
export type DomainShutdownFlags = (typeof DomainShutdownFlags)[keyof typeof DomainShutdownFlags];

/** `virDomainShutdownReason` */
export const DomainShutdownReason = {
  /** `VIR_DOMAIN_SHUTDOWN_UNKNOWN` = 0, libvirt 0.9.2 and later */
  UNKNOWN: 0 as Constant<'DomainShutdownReason', 0>,
  /** `VIR_DOMAIN_SHUTDOWN_USER` = 1, libvirt 0.9.2 and later */
  USER: 1 as Constant<'DomainShutdownReason', 1>,
} as const;

/** A value of {@link DomainShutdownReason}. */
export type DomainShutdownReason = (typeof DomainShutdownReason)[keyof typeof DomainShutdownReason];

/** `virDomainShutoffReason` */
export const DomainShutoffReason = {
  /** `VIR_DOMAIN_SHUTOFF_UNKNOWN` = 0, libvirt 0.9.2 and later */
  UNKNOWN: 0 as Constant<'DomainShutoffReason', 0>,
  /** `VIR_DOMAIN_SHUTOFF_SHUTDOWN` = 1, libvirt 0.9.2 and later */
  SHUTDOWN: 1 as Constant<'DomainShutoffReason', 1>,
  /** `VIR_DOMAIN_SHUTOFF_DESTROYED` = 2, libvirt 0.9.2 and later */
  DESTROYED: 2 as Constant<'DomainShutoffReason', 2>,
  /** `VIR_DOMAIN_SHUTOFF_CRASHED` = 3, libvirt 0.9.2 and later */
  CRASHED: 3 as Constant<'DomainShutoffReason', 3>,
  /** `VIR_DOMAIN_SHUTOFF_MIGRATED` = 4, libvirt 0.9.2 and later */
  MIGRATED: 4 as Constant<'DomainShutoffReason', 4>,
  /** `VIR_DOMAIN_SHUTOFF_SAVED` = 5, libvirt 0.9.2 and later */
  SAVED: 5 as Constant<'DomainShutoffReason', 5>,
  /** `VIR_DOMAIN_SHUTOFF_FAILED` = 6, libvirt 0.9.2 and later */
  FAILED: 6 as Constant<'DomainShutoffReason', 6>,
  /** `VIR_DOMAIN_SHUTOFF_FROM_SNAPSHOT` = 7, libvirt 0.9.2 and later */
  FROM_SNAPSHOT: 7 as Constant<'DomainShutoffReason', 7>,
  /** `VIR_DOMAIN_SHUTOFF_DAEMON` = 8, libvirt 4.10.0 and later */
  DAEMON: 8 as Constant<'DomainShutoffReason', 8>,
} as const;

/** A value of {@link DomainShutoffReason}. */
export type DomainShutoffReason = (typeof DomainShutoffReason)[keyof typeof DomainShutoffReason];

/** `virDomainStatsTypes` */
export const DomainStatsTypes = {
  /** `VIR_DOMAIN_STATS_STATE` = 1, libvirt 1.2.8 and later */
  STATE: 1 as Constant<'DomainStatsTypes', 1>,
  /** `VIR_DOMAIN_STATS_CPU_TOTAL` = 2, libvirt 1.2.9 and later */
  CPU_TOTAL: 2 as Constant<'DomainStatsTypes', 2>,
  /** `VIR_DOMAIN_STATS_BALLOON` = 4, libvirt 1.2.9 and later */
  BALLOON: 4 as Constant<'DomainStatsTypes', 4>,
  /** `VIR_DOMAIN_STATS_VCPU` = 8, libvirt 1.2.9 and later */
  VCPU: 8 as Constant<'DomainStatsTypes', 8>,
  /** `VIR_DOMAIN_STATS_INTERFACE` = 16, libvirt 1.2.9 and later */
  INTERFACE: 16 as Constant<'DomainStatsTypes', 16>,
  /** `VIR_DOMAIN_STATS_BLOCK` = 32, libvirt 1.2.9 and later */
  BLOCK: 32 as Constant<'DomainStatsTypes', 32>,
  /** `VIR_DOMAIN_STATS_PERF` = 64, libvirt 1.3.3 and later */
  PERF: 64 as Constant<'DomainStatsTypes', 64>,
  /** `VIR_DOMAIN_STATS_IOTHREAD` = 128, libvirt 4.10.0 and later */
  IOTHREAD: 128 as Constant<'DomainStatsTypes', 128>,
  /** `VIR_DOMAIN_STATS_MEMORY` = 256, libvirt 6.0.0 and later */
  MEMORY: 256 as Constant<'DomainStatsTypes', 256>,
  /** `VIR_DOMAIN_STATS_DIRTYRATE` = 512, libvirt 7.2.0 and later */
  DIRTYRATE: 512 as Constant<'DomainStatsTypes', 512>,
  /** `VIR_DOMAIN_STATS_VM` = 1024, libvirt 8.9.0 and later */
  VM: 1024 as Constant<'DomainStatsTypes', 1024>,
} as const;

/** A value of {@link DomainStatsTypes}. */
export type DomainStatsTypes = (typeof DomainStatsTypes)[keyof typeof DomainStatsTypes];

/** `virDomainSetTimeFlags` */
export const DomainSetTimeFlags = {
  /** `VIR_DOMAIN_TIME_SYNC` = 1, libvirt 1.2.5 and later */
  SYNC: 1 as Constant<'DomainSetTimeFlags', 1>,
} as const;

/** A value of {@link DomainSetTimeFlags}. */
export type DomainSetTimeFlags = (typeof DomainSetTimeFlags)[keyof typeof DomainSetTimeFlags];

/** `virDomainUndefineFlagsValues` */
export const DomainUndefineFlags = {
  /** `VIR_DOMAIN_UNDEFINE_MANAGED_SAVE` = 1, libvirt 0.9.4 and later */
  MANAGED_SAVE: 1 as Constant<'DomainUndefineFlags', 1>,
  /** `VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA` = 2, libvirt 0.9.5 and later */
  SNAPSHOTS_METADATA: 2 as Constant<'DomainUndefineFlags', 2>,
  /** `VIR_DOMAIN_UNDEFINE_NVRAM` = 4, libvirt 1.2.9 and later */
  NVRAM: 4 as Constant<'DomainUndefineFlags', 4>,
  /** `VIR_DOMAIN_UNDEFINE_KEEP_NVRAM` = 8, libvirt 2.3.0 and later */
  KEEP_NVRAM: 8 as Constant<'DomainUndefineFlags', 8>,
  /** `VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA` = 16, libvirt 5.6.0 and later */
  CHECKPOINTS_METADATA: 16 as Constant<'DomainUndefineFlags', 16>,
  /** `VIR_DOMAIN_UNDEFINE_TPM` = 32, libvirt 8.9.0 and later */
  TPM: 32 as Constant<'DomainUndefineFlags', 32>,
  /** `VIR_DOMAIN_UNDEFINE_KEEP_TPM` = 64, libvirt 8.9.0 and later */
  KEEP_TPM: 64 as Constant<'DomainUndefineFlags', 64>,
} as const;

/** A value of {@link DomainUndefineFlags}. */
export type DomainUndefineFlags = (typeof DomainUndefineFlags)[keyof typeof DomainUndefineFlags];

/** `virDomainVcpuFlags` */
export const DomainVcpuFlags = {
  /** `VIR_DOMAIN_VCPU_CURRENT` = 0, libvirt 0.9.4 and later */
  CURRENT: 0 as Constant<'DomainVcpuFlags', 0>,
  /** `VIR_DOMAIN_VCPU_LIVE` = 1, libvirt 0.8.5 and later */
  LIVE: 1 as Constant<'DomainVcpuFlags', 1>,
  /** `VIR_DOMAIN_VCPU_CONFIG` = 2, libvirt 0.8.5 and later */
  CONFIG: 2 as Constant<'DomainVcpuFlags', 2>,
  /** `VIR_DOMAIN_VCPU_MAXIMUM` = 4, libvirt 0.8.5 and later */
  MAXIMUM: 4 as Constant<'DomainVcpuFlags', 4>,
  /** `VIR_DOMAIN_VCPU_GUEST` = 8, libvirt 1.1.0 and later */
  GUEST: 8 as Constant<'DomainVcpuFlags', 8>,
  /** `VIR_DOMAIN_VCPU_HOTPLUGGABLE` = 16, libvirt 2.4.0 and later */
  HOTPLUGGABLE: 16 as Constant<'DomainVcpuFlags', 16>,
  /** `VIR_DOMAIN_VCPU_ASYNC_UNPLUG` = 32, libvirt 12.4.0 and later */
  ASYNC_UNPLUG: 32 as Constant<'DomainVcpuFlags', 32>,
} as const;

/** A value of {@link DomainVcpuFlags}. */
export type DomainVcpuFlags = (typeof DomainVcpuFlags)[keyof typeof DomainVcpuFlags];

/** `virDomainXMLFlags` */
export const DomainXMLFlags = {
  /** `VIR_DOMAIN_XML_SECURE` = 1, libvirt 0.3.3 and later */
  SECURE: 1 as Constant<'DomainXMLFlags', 1>,
  /** `VIR_DOMAIN_XML_INACTIVE` = 2, libvirt 0.3.3 and later */
  INACTIVE: 2 as Constant<'DomainXMLFlags', 2>,
  /** `VIR_DOMAIN_XML_UPDATE_CPU` = 4, libvirt 0.8.0 and later */
  UPDATE_CPU: 4 as Constant<'DomainXMLFlags', 4>,
  /** `VIR_DOMAIN_XML_MIGRATABLE` = 8, libvirt 1.0.0 and later */
  MIGRATABLE: 8 as Constant<'DomainXMLFlags', 8>,
} as const;

/** A value of {@link DomainXMLFlags}. */
export type DomainXMLFlags = (typeof DomainXMLFlags)[keyof typeof DomainXMLFlags];

/** `virDomainCoreDumpFlags` */
export const DomainCoreDumpFlags = {
  /** `VIR_DUMP_CRASH` = 1, libvirt 0.7.5 and later */
  CRASH: 1 as Constant<'DomainCoreDumpFlags', 1>,
  /** `VIR_DUMP_LIVE` = 2, libvirt 0.7.5 and later */
  LIVE: 2 as Constant<'DomainCoreDumpFlags', 2>,
  /** `VIR_DUMP_BYPASS_CACHE` = 4, libvirt 0.9.4 and later */
  BYPASS_CACHE: 4 as Constant<'DomainCoreDumpFlags', 4>,
  /** `VIR_DUMP_RESET` = 8, libvirt 0.9.7 and later */
  RESET: 8 as Constant<'DomainCoreDumpFlags', 8>,
  /** `VIR_DUMP_MEMORY_ONLY` = 16, libvirt 0.9.13 and later */
  MEMORY_ONLY: 16 as Constant<'DomainCoreDumpFlags', 16>,
} as const;

/** A value of {@link DomainCoreDumpFlags}. */
export type DomainCoreDumpFlags = (typeof DomainCoreDumpFlags)[keyof typeof DomainCoreDumpFlags];

/** `virKeycodeSet` */
export const KeycodeSet = {
  /** `VIR_KEYCODE_SET_LINUX` = 0, libvirt 0.9.3 and later */
  LINUX: 0 as Constant<'KeycodeSet', 0>,
  /** `VIR_KEYCODE_SET_XT` = 1, libvirt 0.9.3 and later */
  XT: 1 as Constant<'KeycodeSet', 1>,
  /** `VIR_KEYCODE_SET_ATSET1` = 2, libvirt 0.9.3 and later */
  ATSET1: 2 as Constant<'KeycodeSet', 2>,
  /** `VIR_KEYCODE_SET_ATSET2` = 3, libvirt 0.9.3 and later */
  ATSET2: 3 as Constant<'KeycodeSet', 3>,
  /** `VIR_KEYCODE_SET_ATSET3` = 4, libvirt 0.9.3 and later */
  ATSET3: 4 as Constant<'KeycodeSet', 4>,
  /** `VIR_KEYCODE_SET_OSX` = 5, libvirt 0.9.4 and later */
  OSX: 5 as Constant<'KeycodeSet', 5>,
  /** `VIR_KEYCODE_SET_XT_KBD` = 6, libvirt 0.9.4 and later */
  XT_KBD: 6 as Constant<'KeycodeSet', 6>,
  /** `VIR_KEYCODE_SET_USB` = 7, libvirt 0.9.4 and later */
  USB: 7 as Constant<'KeycodeSet', 7>,
  /** `VIR_KEYCODE_SET_WIN32` = 8, libvirt 0.9.4 and later */
  WIN32: 8 as Constant<'KeycodeSet', 8>,
  /** `VIR_KEYCODE_SET_QNUM` = 9, libvirt 4.2.0 and later */
  QNUM: 9 as Constant<'KeycodeSet', 9>,
  /** `VIR_KEYCODE_SET_RFB` = 9, libvirt 0.9.5 and later */
  RFB: 9 as Constant<'KeycodeSet', 9>,
} as const;

/** A value of {@link KeycodeSet}. */
export type KeycodeSet = (typeof KeycodeSet)[keyof typeof KeycodeSet];

/** `virDomainMemoryFlags` */
export const DomainMemoryFlags = {
  /** `VIR_MEMORY_VIRTUAL` = 1, libvirt 0.4.4 and later */
  VIRTUAL: 1 as Constant<'DomainMemoryFlags', 1>,
  /** `VIR_MEMORY_PHYSICAL` = 2, libvirt 0.7.0 and later */
  PHYSICAL: 2 as Constant<'DomainMemoryFlags', 2>,
} as const;

/** A value of {@link DomainMemoryFlags}. */
export type DomainMemoryFlags = (typeof DomainMemoryFlags)[keyof typeof DomainMemoryFlags];

/** `virVcpuState` */
export const VcpuState = {
  /** `VIR_VCPU_OFFLINE` = 0, libvirt 0.1.4 and later */
  OFFLINE: 0 as Constant<'VcpuState', 0>,
  /** `VIR_VCPU_RUNNING` = 1, libvirt 0.1.4 and later */
  RUNNING: 1 as Constant<'VcpuState', 1>,
  /** `VIR_VCPU_BLOCKED` = 2, libvirt 0.1.4 and later */
  BLOCKED: 2 as Constant<'VcpuState', 2>,
} as const;

/** A value of {@link VcpuState}. */
export type VcpuState = (typeof VcpuState)[keyof typeof VcpuState];

/** `virVcpuHostCpuState` */
export const VcpuHostCpuState = {
  /** `VIR_VCPU_INFO_CPU_UNAVAILABLE` = -2, libvirt 6.10.0 and later */
  UNAVAILABLE: -2 as Constant<'VcpuHostCpuState', -2>,
  /** `VIR_VCPU_INFO_CPU_OFFLINE` = -1, libvirt 6.10.0 and later */
  OFFLINE: -1 as Constant<'VcpuHostCpuState', -1>,
} as const;

/** A value of {@link VcpuHostCpuState}. */
export type VcpuHostCpuState = (typeof VcpuHostCpuState)[keyof typeof VcpuHostCpuState];

/** `virDomainSetVcpuFlags` */
export const DomainSetVcpuFlags = {
  /** `VIR_DOMAIN_SETVCPU_AFFECT_CURRENT` = 0, libvirt 12.4.0 and later */
  AFFECT_CURRENT: 0 as Constant<'DomainSetVcpuFlags', 0>,
  /** `VIR_DOMAIN_SETVCPU_AFFECT_LIVE` = 1, libvirt 12.4.0 and later */
  AFFECT_LIVE: 1 as Constant<'DomainSetVcpuFlags', 1>,
  /** `VIR_DOMAIN_SETVCPU_AFFECT_CONFIG` = 2, libvirt 12.4.0 and later */
  AFFECT_CONFIG: 2 as Constant<'DomainSetVcpuFlags', 2>,
  /** `VIR_DOMAIN_SETVCPU_ASYNC_UNPLUG` = 4, libvirt 12.4.0 and later */
  ASYNC_UNPLUG: 4 as Constant<'DomainSetVcpuFlags', 4>,
} as const;

/** A value of {@link DomainSetVcpuFlags}. */
export type DomainSetVcpuFlags = (typeof DomainSetVcpuFlags)[keyof typeof DomainSetVcpuFlags];

/** `virDomainGraphicsReloadType` */
export const DomainGraphicsReloadType = {
  /** `VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_ANY` = 0, libvirt 10.2.0 and later */
  ANY: 0 as Constant<'DomainGraphicsReloadType', 0>,
  /** `VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_VNC` = 1, libvirt 10.2.0 and later */
  VNC: 1 as Constant<'DomainGraphicsReloadType', 1>,
} as const;

/** A value of {@link DomainGraphicsReloadType}. */
export type DomainGraphicsReloadType = (typeof DomainGraphicsReloadType)[keyof typeof DomainGraphicsReloadType];

/** Keys of the announcement of an interface: `VIR_DOMAIN_ANNOUNCE_INTERFACE_*`. */
export const AnnounceInterfaceParameter = {
  /** `VIR_DOMAIN_ANNOUNCE_INTERFACE_INITIAL`, libvirt 12.5.0 and later */
  INITIAL: 'initial',
  /** `VIR_DOMAIN_ANNOUNCE_INTERFACE_MAX`, libvirt 12.5.0 and later */
  MAX: 'max',
  /** `VIR_DOMAIN_ANNOUNCE_INTERFACE_ROUNDS`, libvirt 12.5.0 and later */
  ROUNDS: 'rounds',
  /** `VIR_DOMAIN_ANNOUNCE_INTERFACE_STEP`, libvirt 12.5.0 and later */
  STEP: 'step',
} as const;

/** A value of {@link AnnounceInterfaceParameter}. */
export type AnnounceInterfaceParameter = (typeof AnnounceInterfaceParameter)[keyof typeof AnnounceInterfaceParameter];

/** Keys of interface parameters: `VIR_DOMAIN_BANDWIDTH_*`. */
export const InterfaceParameter = {
  /** `VIR_DOMAIN_BANDWIDTH_IN_AVERAGE`, libvirt 0.9.9 and later */
  IN_AVERAGE: 'inbound.average',
  /** `VIR_DOMAIN_BANDWIDTH_IN_BURST`, libvirt 0.9.9 and later */
  IN_BURST: 'inbound.burst',
  /** `VIR_DOMAIN_BANDWIDTH_IN_FLOOR`, libvirt 1.2.19 and later */
  IN_FLOOR: 'inbound.floor',
  /** `VIR_DOMAIN_BANDWIDTH_IN_PEAK`, libvirt 0.9.9 and later */
  IN_PEAK: 'inbound.peak',
  /** `VIR_DOMAIN_BANDWIDTH_OUT_AVERAGE`, libvirt 0.9.9 and later */
  OUT_AVERAGE: 'outbound.average',
  /** `VIR_DOMAIN_BANDWIDTH_OUT_BURST`, libvirt 0.9.9 and later */
  OUT_BURST: 'outbound.burst',
  /** `VIR_DOMAIN_BANDWIDTH_OUT_PEAK`, libvirt 0.9.9 and later */
  OUT_PEAK: 'outbound.peak',
} as const;

/** A value of {@link InterfaceParameter}. */
export type InterfaceParameter = (typeof InterfaceParameter)[keyof typeof InterfaceParameter];

/** Keys of block I/O parameters: `VIR_DOMAIN_BLKIO_*`. */
export const BlkioParameter = {
  /** `VIR_DOMAIN_BLKIO_DEVICE_READ_BPS`, libvirt 1.2.2 and later */
  DEVICE_READ_BPS: 'device_read_bytes_sec',
  /** `VIR_DOMAIN_BLKIO_DEVICE_READ_IOPS`, libvirt 1.2.2 and later */
  DEVICE_READ_IOPS: 'device_read_iops_sec',
  /** `VIR_DOMAIN_BLKIO_DEVICE_WEIGHT`, libvirt 0.9.8 and later */
  DEVICE_WEIGHT: 'device_weight',
  /** `VIR_DOMAIN_BLKIO_DEVICE_WRITE_BPS`, libvirt 1.2.2 and later */
  DEVICE_WRITE_BPS: 'device_write_bytes_sec',
  /** `VIR_DOMAIN_BLKIO_DEVICE_WRITE_IOPS`, libvirt 1.2.2 and later */
  DEVICE_WRITE_IOPS: 'device_write_iops_sec',
  /** `VIR_DOMAIN_BLKIO_WEIGHT`, libvirt 0.9.0 and later */
  WEIGHT: 'weight',
} as const;

/** A value of {@link BlkioParameter}. */
export type BlkioParameter = (typeof BlkioParameter)[keyof typeof BlkioParameter];

/** Keys of block copy parameters: `VIR_DOMAIN_BLOCK_COPY_*`. */
export const BlockCopyParameter = {
  /** `VIR_DOMAIN_BLOCK_COPY_BANDWIDTH`, libvirt 1.2.8 and later */
  BANDWIDTH: 'bandwidth',
  /** `VIR_DOMAIN_BLOCK_COPY_BUF_SIZE`, libvirt 1.2.8 and later */
  BUF_SIZE: 'buf-size',
  /** `VIR_DOMAIN_BLOCK_COPY_GRANULARITY`, libvirt 1.2.8 and later */
  GRANULARITY: 'granularity',
} as const;

/** A value of {@link BlockCopyParameter}. */
export type BlockCopyParameter = (typeof BlockCopyParameter)[keyof typeof BlockCopyParameter];

/** Keys of block I/O limits: `VIR_DOMAIN_BLOCK_IOTUNE_*`. */
export const BlockIoTune = {
  /** `VIR_DOMAIN_BLOCK_IOTUNE_GROUP_NAME`, libvirt 3.0.0 and later */
  GROUP_NAME: 'group_name',
  /** `VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC`, libvirt 0.9.8 and later */
  READ_BYTES_SEC: 'read_bytes_sec',
  /** `VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX`, libvirt 1.2.11 and later */
  READ_BYTES_SEC_MAX: 'read_bytes_sec_max',
  /** `VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX_LENGTH`, libvirt 2.4.0 and later */
  READ_BYTES_SEC_MAX_LENGTH: 'read_bytes_sec_max_length',
  /** `VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC`, libvirt 0.9.8 and later */
  READ_IOPS_SEC: 'read_iops_sec',
  /** `VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX`, libvirt 1.2.11 and later */
  READ_IOPS_SEC_MAX: 'read_iops_sec_max',
  /** `VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX_LENGTH`, libvirt 2.4.0 and later */
  READ_IOPS_SEC_MAX_LENGTH: 'read_iops_sec_max_length',
  /** `VIR_DOMAIN_BLOCK_IOTUNE_SIZE_IOPS_SEC`, libvirt 1.2.11 and later */
  SIZE_IOPS_SEC: 'size_iops_sec',
  /** `VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC`, libvirt 0.9.8 and later */
  TOTAL_BYTES_SEC: 'total_bytes_sec',
  /** `VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX`, libvirt 1.2.11 and later */
  TOTAL_BYTES_SEC_MAX: 'total_bytes_sec_max',
  /** `VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX_LENGTH`, libvirt 2.4.0 and later */
  TOTAL_BYTES_SEC_MAX_LENGTH: 'total_bytes_sec_max_length',
  /** `VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC`, libvirt 0.9.8 and later */
  TOTAL_IOPS_SEC: 'total_iops_sec',
  /** `VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX`, libvirt 1.2.11 and later */
  TOTAL_IOPS_SEC_MAX: 'total_iops_sec_max',
  /** `VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX_LENGTH`, libvirt 2.4.0 and later */
  TOTAL_IOPS_SEC_MAX_LENGTH: 'total_iops_sec_max_length',
  /** `VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC`, libvirt 0.9.8 and later */
  WRITE_BYTES_SEC: 'write_bytes_sec',
  /** `VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX`, libvirt 1.2.11 and later */
  WRITE_BYTES_SEC_MAX: 'write_bytes_sec_max',
  /** `VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX_LENGTH`, libvirt 2.4.0 and later */
  WRITE_BYTES_SEC_MAX_LENGTH: 'write_bytes_sec_max_length',
  /** `VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC`, libvirt 0.9.8 and later */
  WRITE_IOPS_SEC: 'write_iops_sec',
  /** `VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX`, libvirt 1.2.11 and later */
  WRITE_IOPS_SEC_MAX: 'write_iops_sec_max',
  /** `VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX_LENGTH`, libvirt 2.4.0 and later */
  WRITE_IOPS_SEC_MAX_LENGTH: 'write_iops_sec_max_length',
} as const;

/** A value of {@link BlockIoTune}. */
export type BlockIoTune = (typeof BlockIoTune)[keyof typeof BlockIoTune];

/** Keys of block statistics: `VIR_DOMAIN_BLOCK_STATS_*`. */
export const BlockStats = {
  /** `VIR_DOMAIN_BLOCK_STATS_ERRS`, libvirt 0.9.5 and later */
  ERRS: 'errs',
  /** `VIR_DOMAIN_BLOCK_STATS_FLUSH_REQ`, libvirt 0.9.5 and later */
  FLUSH_REQ: 'flush_operations',
  /** `VIR_DOMAIN_BLOCK_STATS_FLUSH_TOTAL_TIMES`, libvirt 0.9.5 and later */
  FLUSH_TOTAL_TIMES: 'flush_total_times',
  /** `VIR_DOMAIN_BLOCK_STATS_READ_BYTES`, libvirt 0.9.5 and later */
  READ_BYTES: 'rd_bytes',
  /** `VIR_DOMAIN_BLOCK_STATS_READ_REQ`, libvirt 0.9.5 and later */
  READ_REQ: 'rd_operations',
  /** `VIR_DOMAIN_BLOCK_STATS_READ_TOTAL_TIMES`, libvirt 0.9.5 and later */
  READ_TOTAL_TIMES: 'rd_total_times',
  /** `VIR_DOMAIN_BLOCK_STATS_WRITE_BYTES`, libvirt 0.9.5 and later */
  WRITE_BYTES: 'wr_bytes',
  /** `VIR_DOMAIN_BLOCK_STATS_WRITE_REQ`, libvirt 0.9.5 and later */
  WRITE_REQ: 'wr_operations',
  /** `VIR_DOMAIN_BLOCK_STATS_WRITE_TOTAL_TIMES`, libvirt 0.9.5 and later */
  WRITE_TOTAL_TIMES: 'wr_total_times',
} as const;

/** A value of {@link BlockStats}. */
export type BlockStats = (typeof BlockStats)[keyof typeof BlockStats];

/** Keys of CPU statistics of a domain: `VIR_DOMAIN_CPU_STATS_*`. */
export const CpuStats = {
  /** `VIR_DOMAIN_CPU_STATS_CPUTIME`, libvirt 0.9.10 and later */
  CPUTIME: 'cpu_time',
  /** `VIR_DOMAIN_CPU_STATS_SYSTEMTIME`, libvirt 0.9.11 and later */
  SYSTEMTIME: 'system_time',
  /** `VIR_DOMAIN_CPU_STATS_USERTIME`, libvirt 0.9.11 and later */
  USERTIME: 'user_time',
  /** `VIR_DOMAIN_CPU_STATS_VCPUTIME`, libvirt 0.9.13 and later */
  VCPUTIME: 'vcpu_time',
} as const;

/** A value of {@link CpuStats}. */
export type CpuStats = (typeof CpuStats)[keyof typeof CpuStats];

/** Keys of I/O thread parameters: `VIR_DOMAIN_IOTHREAD_*`. */
export const IOThreadParameter = {
  /** `VIR_DOMAIN_IOTHREAD_POLL_GROW`, libvirt 4.10.0 and later */
  POLL_GROW: 'poll_grow',
  /** `VIR_DOMAIN_IOTHREAD_POLL_MAX_NS`, libvirt 4.10.0 and later */
  POLL_MAX_NS: 'poll_max_ns',
  /** `VIR_DOMAIN_IOTHREAD_POLL_SHRINK`, libvirt 4.10.0 and later */
  POLL_SHRINK: 'poll_shrink',
  /** `VIR_DOMAIN_IOTHREAD_THREAD_POOL_MAX`, libvirt 8.5.0 and later */
  THREAD_POOL_MAX: 'thread_pool_max',
  /** `VIR_DOMAIN_IOTHREAD_THREAD_POOL_MIN`, libvirt 8.5.0 and later */
  THREAD_POOL_MIN: 'thread_pool_min',
  /** `VIR_DOMAIN_IOTHREAD_POLL_WEIGHT`, libvirt 12.7.0 and later */
  POLL_WEIGHT: 'poll_weight',
} as const;

/** A value of {@link IOThreadParameter}. */
export type IOThreadParameter = (typeof IOThreadParameter)[keyof typeof IOThreadParameter];

/** Keys of job statistics: `VIR_DOMAIN_JOB_*`. */
export const JobStat = {
  /** `VIR_DOMAIN_JOB_AUTO_CONVERGE_THROTTLE`, libvirt 2.0.0 and later */
  AUTO_CONVERGE_THROTTLE: 'auto_converge_throttle',
  /** `VIR_DOMAIN_JOB_COMPRESSION_BYTES`, libvirt 1.0.3 and later */
  COMPRESSION_BYTES: 'compression_bytes',
  /** `VIR_DOMAIN_JOB_COMPRESSION_CACHE`, libvirt 1.0.3 and later */
  COMPRESSION_CACHE: 'compression_cache',
  /** `VIR_DOMAIN_JOB_COMPRESSION_CACHE_MISSES`, libvirt 1.0.3 and later */
  COMPRESSION_CACHE_MISSES: 'compression_cache_misses',
  /** `VIR_DOMAIN_JOB_COMPRESSION_OVERFLOW`, libvirt 1.0.3 and later */
  COMPRESSION_OVERFLOW: 'compression_overflow',
  /** `VIR_DOMAIN_JOB_COMPRESSION_PAGES`, libvirt 1.0.3 and later */
  COMPRESSION_PAGES: 'compression_pages',
  /** `VIR_DOMAIN_JOB_DATA_PROCESSED`, libvirt 1.0.3 and later */
  DATA_PROCESSED: 'data_processed',
  /** `VIR_DOMAIN_JOB_DATA_REMAINING`, libvirt 1.0.3 and later */
  DATA_REMAINING: 'data_remaining',
  /** `VIR_DOMAIN_JOB_DATA_TOTAL`, libvirt 1.0.3 and later */
  DATA_TOTAL: 'data_total',
  /** `VIR_DOMAIN_JOB_DISK_BPS`, libvirt 1.2.9 and later */
  DISK_BPS: 'disk_bps',
  /** `VIR_DOMAIN_JOB_DISK_PROCESSED`, libvirt 1.0.3 and later */
  DISK_PROCESSED: 'disk_processed',
  /** `VIR_DOMAIN_JOB_DISK_REMAINING`, libvirt 1.0.3 and later */
  DISK_REMAINING: 'disk_remaining',
  /** `VIR_DOMAIN_JOB_DISK_TEMP_TOTAL`, libvirt 6.0.0 and later */
  DISK_TEMP_TOTAL: 'disk_temp_total',
  /** `VIR_DOMAIN_JOB_DISK_TEMP_USED`, libvirt 6.0.0 and later */
  DISK_TEMP_USED: 'disk_temp_used',
  /** `VIR_DOMAIN_JOB_DISK_TOTAL`, libvirt 1.0.3 and later */
  DISK_TOTAL: 'disk_total',
  /** `VIR_DOMAIN_JOB_DOWNTIME`, libvirt 1.0.3 and later */
  DOWNTIME: 'downtime',
  /** `VIR_DOMAIN_JOB_DOWNTIME_NET`, libvirt 1.2.15 and later */
  DOWNTIME_NET: 'downtime_net',
  /** `VIR_DOMAIN_JOB_ERRMSG`, libvirt 6.3.0 and later */
  ERRMSG: 'errmsg',
  /** `VIR_DOMAIN_JOB_MEMORY_BPS`, libvirt 1.2.9 and later */
  MEMORY_BPS: 'memory_bps',
  /** `VIR_DOMAIN_JOB_MEMORY_CONSTANT`, libvirt 1.0.3 and later */
  MEMORY_CONSTANT: 'memory_constant',
  /** `VIR_DOMAIN_JOB_MEMORY_DIRTY_RATE`, libvirt 1.3.1 and later */
  MEMORY_DIRTY_RATE: 'memory_dirty_rate',
  /** `VIR_DOMAIN_JOB_MEMORY_ITERATION`, libvirt 1.3.1 and later */
  MEMORY_ITERATION: 'memory_iteration',
  /** `VIR_DOMAIN_JOB_MEMORY_NORMAL`, libvirt 1.0.3 and later */
  MEMORY_NORMAL: 'memory_normal',
  /** `VIR_DOMAIN_JOB_MEMORY_NORMAL_BYTES`, libvirt 1.0.3 and later */
  MEMORY_NORMAL_BYTES: 'memory_normal_bytes',
  /** `VIR_DOMAIN_JOB_MEMORY_PAGE_SIZE`, libvirt 3.9.0 and later */
  MEMORY_PAGE_SIZE: 'memory_page_size',
  /** `VIR_DOMAIN_JOB_MEMORY_POSTCOPY_REQS`, libvirt 5.0.0 and later */
  MEMORY_POSTCOPY_REQS: 'memory_postcopy_requests',
  /** `VIR_DOMAIN_JOB_MEMORY_PROCESSED`, libvirt 1.0.3 and later */
  MEMORY_PROCESSED: 'memory_processed',
  /** `VIR_DOMAIN_JOB_MEMORY_REMAINING`, libvirt 1.0.3 and later */
  MEMORY_REMAINING: 'memory_remaining',
  /** `VIR_DOMAIN_JOB_MEMORY_TOTAL`, libvirt 1.0.3 and later */
  MEMORY_TOTAL: 'memory_total',
  /** `VIR_DOMAIN_JOB_OPERATION`, libvirt 3.3.0 and later */
  OPERATION: 'operation',
  /** `VIR_DOMAIN_JOB_SETUP_TIME`, libvirt 1.2.9 and later */
  SETUP_TIME: 'setup_time',
  /** `VIR_DOMAIN_JOB_SUCCESS`, libvirt 6.0.0 and later */
  SUCCESS: 'success',
  /** `VIR_DOMAIN_JOB_TIME_ELAPSED`, libvirt 1.0.3 and later */
  TIME_ELAPSED: 'time_elapsed',
  /** `VIR_DOMAIN_JOB_TIME_ELAPSED_NET`, libvirt 1.2.15 and later */
  TIME_ELAPSED_NET: 'time_elapsed_net',
  /** `VIR_DOMAIN_JOB_TIME_REMAINING`, libvirt 1.0.3 and later */
  TIME_REMAINING: 'time_remaining',
  /** `VIR_DOMAIN_JOB_VFIO_DATA_TRANSFERRED`, libvirt 10.6.0 and later */
  VFIO_DATA_TRANSFERRED: 'vfio_data_transferred',
} as const;

/** A value of {@link JobStat}. */
export type JobStat = (typeof JobStat)[keyof typeof JobStat];

/** Keys of launch security: `VIR_DOMAIN_LAUNCH_SECURITY_*`. */
export const LaunchSecurity = {
  /** `VIR_DOMAIN_LAUNCH_SECURITY_SEV_API_MAJOR`, libvirt 8.0.0 and later */
  SEV_API_MAJOR: 'sev-api-major',
  /** `VIR_DOMAIN_LAUNCH_SECURITY_SEV_API_MINOR`, libvirt 8.0.0 and later */
  SEV_API_MINOR: 'sev-api-minor',
  /** `VIR_DOMAIN_LAUNCH_SECURITY_SEV_BUILD_ID`, libvirt 8.0.0 and later */
  SEV_BUILD_ID: 'sev-build-id',
  /** `VIR_DOMAIN_LAUNCH_SECURITY_SEV_MEASUREMENT`, libvirt 4.5.0 and later */
  SEV_MEASUREMENT: 'sev-measurement',
  /** `VIR_DOMAIN_LAUNCH_SECURITY_SEV_POLICY`, libvirt 8.0.0 and later */
  SEV_POLICY: 'sev-policy',
  /** `VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET`, libvirt 8.0.0 and later */
  SEV_SECRET: 'sev-secret',
  /** `VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_HEADER`, libvirt 8.0.0 and later */
  SEV_SECRET_HEADER: 'sev-secret-header',
  /** `VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_SET_ADDRESS`, libvirt 8.0.0 and later */
  SEV_SECRET_SET_ADDRESS: 'sev-secret-set-address',
  /** `VIR_DOMAIN_LAUNCH_SECURITY_SEV_SNP_POLICY`, libvirt 10.5.0 and later */
  SEV_SNP_POLICY: 'sev-snp-policy',
} as const;

/** A value of {@link LaunchSecurity}. */
export type LaunchSecurity = (typeof LaunchSecurity)[keyof typeof LaunchSecurity];

/** Keys of memory parameters: `VIR_DOMAIN_MEMORY_*`. */
export const MemoryParameter = {
  /** `VIR_DOMAIN_MEMORY_HARD_LIMIT`, libvirt 0.8.5 and later */
  HARD_LIMIT: 'hard_limit',
  /** `VIR_DOMAIN_MEMORY_MIN_GUARANTEE`, libvirt 0.8.5 and later */
  MIN_GUARANTEE: 'min_guarantee',
  /** `VIR_DOMAIN_MEMORY_SOFT_LIMIT`, libvirt 0.8.5 and later */
  SOFT_LIMIT: 'soft_limit',
  /** `VIR_DOMAIN_MEMORY_SWAP_HARD_LIMIT`, libvirt 0.8.5 and later */
  SWAP_HARD_LIMIT: 'swap_hard_limit',
} as const;

/** A value of {@link MemoryParameter}. */
export type MemoryParameter = (typeof MemoryParameter)[keyof typeof MemoryParameter];

/** Keys of NUMA parameters: `VIR_DOMAIN_NUMA_*`. */
export const NumaParameter = {
  /** `VIR_DOMAIN_NUMA_MODE`, libvirt 0.9.9 and later */
  MODE: 'numa_mode',
  /** `VIR_DOMAIN_NUMA_NODESET`, libvirt 0.9.9 and later */
  NODESET: 'numa_nodeset',
} as const;

/** A value of {@link NumaParameter}. */
export type NumaParameter = (typeof NumaParameter)[keyof typeof NumaParameter];

/** Keys of parameters of save and restore: `VIR_DOMAIN_SAVE_PARAM_*`. */
export const SaveParameter = {
  /** `VIR_DOMAIN_SAVE_PARAM_DXML`, libvirt 8.4.0 and later */
  DXML: 'dxml',
  /** `VIR_DOMAIN_SAVE_PARAM_FILE`, libvirt 8.4.0 and later */
  FILE: 'file',
  /** `VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT`, libvirt 11.2.0 and later */
  IMAGE_FORMAT: 'image_format',
  /** `VIR_DOMAIN_SAVE_PARAM_PARALLEL_CHANNELS`, libvirt 11.2.0 and later */
  PARALLEL_CHANNELS: 'parallel.channels',
} as const;

/** A value of {@link SaveParameter}. */
export type SaveParameter = (typeof SaveParameter)[keyof typeof SaveParameter];

/**
 * Keys of formats of a saved image, the values of `SaveParameter.IMAGE_FORMAT`: `VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_*`.
 */
export const SaveImageFormat = {
  /** `VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_BZIP2`, libvirt 12.0.0 and later */
  BZIP2: 'bzip2',
  /** `VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_GZIP`, libvirt 12.0.0 and later */
  GZIP: 'gzip',
  /** `VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_LZOP`, libvirt 12.0.0 and later */
  LZOP: 'lzop',
  /** `VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_RAW`, libvirt 12.0.0 and later */
  RAW: 'raw',
  /** `VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_SPARSE`, libvirt 12.0.0 and later */
  SPARSE: 'sparse',
  /** `VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_XZ`, libvirt 12.0.0 and later */
  XZ: 'xz',
  /** `VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_ZSTD`, libvirt 12.0.0 and later */
  ZSTD: 'zstd',
} as const;

/** A value of {@link SaveImageFormat}. */
export type SaveImageFormat = (typeof SaveImageFormat)[keyof typeof SaveImageFormat];

/** Keys of scheduler parameters: `VIR_DOMAIN_SCHEDULER_*`. */
export const SchedulerParameter = {
  /** `VIR_DOMAIN_SCHEDULER_CAP`, libvirt 0.9.7 and later */
  CAP: 'cap',
  /** `VIR_DOMAIN_SCHEDULER_CPU_SHARES`, libvirt 0.9.7 and later */
  CPU_SHARES: 'cpu_shares',
  /** `VIR_DOMAIN_SCHEDULER_EMULATOR_PERIOD`, libvirt 0.10.0 and later */
  EMULATOR_PERIOD: 'emulator_period',
  /** `VIR_DOMAIN_SCHEDULER_EMULATOR_QUOTA`, libvirt 0.10.0 and later */
  EMULATOR_QUOTA: 'emulator_quota',
  /** `VIR_DOMAIN_SCHEDULER_GLOBAL_PERIOD`, libvirt 1.3.3 and later */
  GLOBAL_PERIOD: 'global_period',
  /** `VIR_DOMAIN_SCHEDULER_GLOBAL_QUOTA`, libvirt 1.3.3 and later */
  GLOBAL_QUOTA: 'global_quota',
  /** `VIR_DOMAIN_SCHEDULER_IOTHREAD_PERIOD`, libvirt 2.2.0 and later */
  IOTHREAD_PERIOD: 'iothread_period',
  /** `VIR_DOMAIN_SCHEDULER_IOTHREAD_QUOTA`, libvirt 2.2.0 and later */
  IOTHREAD_QUOTA: 'iothread_quota',
  /** `VIR_DOMAIN_SCHEDULER_LIMIT`, libvirt 0.9.7 and later */
  LIMIT: 'limit',
  /** `VIR_DOMAIN_SCHEDULER_RESERVATION`, libvirt 0.9.7 and later */
  RESERVATION: 'reservation',
  /** `VIR_DOMAIN_SCHEDULER_SHARES`, libvirt 0.9.7 and later */
  SHARES: 'shares',
  /** `VIR_DOMAIN_SCHEDULER_VCPU_PERIOD`, libvirt 0.9.7 and later */
  VCPU_PERIOD: 'vcpu_period',
  /** `VIR_DOMAIN_SCHEDULER_VCPU_QUOTA`, libvirt 0.9.7 and later */
  VCPU_QUOTA: 'vcpu_quota',
  /** `VIR_DOMAIN_SCHEDULER_WEIGHT`, libvirt 0.9.7 and later */
  WEIGHT: 'weight',
} as const;

/** A value of {@link SchedulerParameter}. */
export type SchedulerParameter = (typeof SchedulerParameter)[keyof typeof SchedulerParameter];

/** Keys of performance events: `VIR_PERF_PARAM_*`. */
export const PerfEvent = {
  /** `VIR_PERF_PARAM_ALIGNMENT_FAULTS`, libvirt 3.2.0 and later */
  ALIGNMENT_FAULTS: 'alignment_faults',
  /** `VIR_PERF_PARAM_BRANCH_INSTRUCTIONS`, libvirt 3.0.0 and later */
  BRANCH_INSTRUCTIONS: 'branch_instructions',
  /** `VIR_PERF_PARAM_BRANCH_MISSES`, libvirt 3.0.0 and later */
  BRANCH_MISSES: 'branch_misses',
  /** `VIR_PERF_PARAM_BUS_CYCLES`, libvirt 3.0.0 and later */
  BUS_CYCLES: 'bus_cycles',
  /** `VIR_PERF_PARAM_CACHE_MISSES`, libvirt 2.3.0 and later */
  CACHE_MISSES: 'cache_misses',
  /** `VIR_PERF_PARAM_CACHE_REFERENCES`, libvirt 2.3.0 and later */
  CACHE_REFERENCES: 'cache_references',
  /** `VIR_PERF_PARAM_CMT`, libvirt 1.3.3 and later */
  CMT: 'cmt',
  /** `VIR_PERF_PARAM_CONTEXT_SWITCHES`, libvirt 3.2.0 and later */
  CONTEXT_SWITCHES: 'context_switches',
  /** `VIR_PERF_PARAM_CPU_CLOCK`, libvirt 3.2.0 and later */
  CPU_CLOCK: 'cpu_clock',
  /** `VIR_PERF_PARAM_CPU_CYCLES`, libvirt 2.3.0 and later */
  CPU_CYCLES: 'cpu_cycles',
  /** `VIR_PERF_PARAM_CPU_MIGRATIONS`, libvirt 3.2.0 and later */
  CPU_MIGRATIONS: 'cpu_migrations',
  /** `VIR_PERF_PARAM_EMULATION_FAULTS`, libvirt 3.2.0 and later */
  EMULATION_FAULTS: 'emulation_faults',
  /** `VIR_PERF_PARAM_INSTRUCTIONS`, libvirt 2.3.0 and later */
  INSTRUCTIONS: 'instructions',
  /** `VIR_PERF_PARAM_MBML`, libvirt 1.3.5 and later */
  MBML: 'mbml',
  /** `VIR_PERF_PARAM_MBMT`, libvirt 1.3.5 and later */
  MBMT: 'mbmt',
  /** `VIR_PERF_PARAM_PAGE_FAULTS`, libvirt 3.2.0 and later */
  PAGE_FAULTS: 'page_faults',
  /** `VIR_PERF_PARAM_PAGE_FAULTS_MAJ`, libvirt 3.2.0 and later */
  PAGE_FAULTS_MAJ: 'page_faults_maj',
  /** `VIR_PERF_PARAM_PAGE_FAULTS_MIN`, libvirt 3.2.0 and later */
  PAGE_FAULTS_MIN: 'page_faults_min',
  /** `VIR_PERF_PARAM_REF_CPU_CYCLES`, libvirt 3.0.0 and later */
  REF_CPU_CYCLES: 'ref_cpu_cycles',
  /** `VIR_PERF_PARAM_STALLED_CYCLES_BACKEND`, libvirt 3.0.0 and later */
  STALLED_CYCLES_BACKEND: 'stalled_cycles_backend',
  /** `VIR_PERF_PARAM_STALLED_CYCLES_FRONTEND`, libvirt 3.0.0 and later */
  STALLED_CYCLES_FRONTEND: 'stalled_cycles_frontend',
  /** `VIR_PERF_PARAM_TASK_CLOCK`, libvirt 3.2.0 and later */
  TASK_CLOCK: 'task_clock',
} as const;

/** A value of {@link PerfEvent}. */
export type PerfEvent = (typeof PerfEvent)[keyof typeof PerfEvent];

/** `VIR_DOMAIN_MEMORY_PARAM_UNLIMITED` */
export const DOMAIN_MEMORY_PARAM_UNLIMITED = 9007199254740991n;
