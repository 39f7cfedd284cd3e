// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import type { Loadable } from '../../../xdr/lazy.js';
import type { LazyProcedure } from '../../../xdr/lazy-procedure.js';
import type {
  DomainBlockCommitArgs,
  DomainBlockCopyArgs,
  DomainBlockJobAbortArgs,
  DomainBlockJobSetSpeedArgs,
  DomainBlockPeekArgs,
  DomainBlockPeekRet,
  DomainBlockPullArgs,
  DomainBlockRebaseArgs,
  DomainBlockResizeArgs,
  DomainBlockStatsArgs,
  DomainBlockStatsFlagsArgs,
  DomainBlockStatsFlagsRet,
  DomainBlockStatsRet,
  DomainDelThrottleGroupArgs,
  DomainGetBlockInfoArgs,
  DomainGetBlockInfoRet,
  DomainGetBlockIoTuneArgs,
  DomainGetBlockIoTuneRet,
  DomainGetBlockJobInfoArgs,
  DomainGetBlockJobInfoRet,
  DomainGetDiskErrorsArgs,
  DomainGetDiskErrorsRet,
  DomainSetBlockIoTuneArgs,
  DomainSetBlockThresholdArgs,
  DomainSetThrottleGroupArgs,
} from '../../remote/domain-block.js';

const codecs: Loadable<object> = { load: () => import('../../remote/domain-block.js') };

export const domainBlockStats: LazyProcedure<DomainBlockStatsArgs, DomainBlockStatsRet> = {
  key: 'domainBlockStats',
  codecs,
};
export const domainBlockPeek: LazyProcedure<DomainBlockPeekArgs, DomainBlockPeekRet> = {
  key: 'domainBlockPeek',
  codecs,
};
export const domainGetBlockInfo: LazyProcedure<DomainGetBlockInfoArgs, DomainGetBlockInfoRet> = {
  key: 'domainGetBlockInfo',
  codecs,
};
export const domainBlockJobAbort: LazyProcedure<DomainBlockJobAbortArgs, undefined> = {
  key: 'domainBlockJobAbort',
  codecs,
};
export const domainGetBlockJobInfo: LazyProcedure<DomainGetBlockJobInfoArgs, DomainGetBlockJobInfoRet> = {
  key: 'domainGetBlockJobInfo',
  codecs,
};
export const domainBlockJobSetSpeed: LazyProcedure<DomainBlockJobSetSpeedArgs, undefined> = {
  key: 'domainBlockJobSetSpeed',
  codecs,
};
export const domainBlockPull: LazyProcedure<DomainBlockPullArgs, undefined> = { key: 'domainBlockPull', codecs };
export const domainBlockStatsFlags: LazyProcedure<DomainBlockStatsFlagsArgs, DomainBlockStatsFlagsRet> = {
  key: 'domainBlockStatsFlags',
  codecs,
};
export const domainBlockResize: LazyProcedure<DomainBlockResizeArgs, undefined> = { key: 'domainBlockResize', codecs };
export const domainSetBlockIoTune: LazyProcedure<DomainSetBlockIoTuneArgs, undefined> = {
  key: 'domainSetBlockIoTune',
  codecs,
};
export const domainGetBlockIoTune: LazyProcedure<DomainGetBlockIoTuneArgs, DomainGetBlockIoTuneRet> = {
  key: 'domainGetBlockIoTune',
  codecs,
};
export const domainGetDiskErrors: LazyProcedure<DomainGetDiskErrorsArgs, DomainGetDiskErrorsRet> = {
  key: 'domainGetDiskErrors',
  codecs,
};
export const domainBlockRebase: LazyProcedure<DomainBlockRebaseArgs, undefined> = { key: 'domainBlockRebase', codecs };
export const domainBlockCommit: LazyProcedure<DomainBlockCommitArgs, undefined> = { key: 'domainBlockCommit', codecs };
export const domainBlockCopy: LazyProcedure<DomainBlockCopyArgs, undefined> = { key: 'domainBlockCopy', codecs };
export const domainSetBlockThreshold: LazyProcedure<DomainSetBlockThresholdArgs, undefined> = {
  key: 'domainSetBlockThreshold',
  codecs,
};
export const domainSetThrottleGroup: LazyProcedure<DomainSetThrottleGroupArgs, undefined> = {
  key: 'domainSetThrottleGroup',
  codecs,
};
export const domainDelThrottleGroup: LazyProcedure<DomainDelThrottleGroupArgs, undefined> = {
  key: 'domainDelThrottleGroup',
  codecs,
};
