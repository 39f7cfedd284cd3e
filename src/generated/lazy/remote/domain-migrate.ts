// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import type { Loadable } from '../../../xdr/lazy.js';
import type { LazyProcedure } from '../../../xdr/lazy-procedure.js';
import type {
  DomainMigrateBegin3Args,
  DomainMigrateBegin3ParamsArgs,
  DomainMigrateBegin3ParamsRet,
  DomainMigrateBegin3Ret,
  DomainMigrateConfirm3Args,
  DomainMigrateConfirm3ParamsArgs,
  DomainMigrateFinish2Args,
  DomainMigrateFinish2Ret,
  DomainMigrateFinish3Args,
  DomainMigrateFinish3ParamsArgs,
  DomainMigrateFinish3ParamsRet,
  DomainMigrateFinish3Ret,
  DomainMigrateFinishArgs,
  DomainMigrateFinishRet,
  DomainMigrateGetCompressionCacheArgs,
  DomainMigrateGetCompressionCacheRet,
  DomainMigrateGetMaxDowntimeArgs,
  DomainMigrateGetMaxDowntimeRet,
  DomainMigrateGetMaxSpeedArgs,
  DomainMigrateGetMaxSpeedRet,
  DomainMigratePerform3Args,
  DomainMigratePerform3ParamsArgs,
  DomainMigratePerform3ParamsRet,
  DomainMigratePerform3Ret,
  DomainMigratePerformArgs,
  DomainMigratePrepare2Args,
  DomainMigratePrepare2Ret,
  DomainMigratePrepare3Args,
  DomainMigratePrepare3ParamsArgs,
  DomainMigratePrepare3ParamsRet,
  DomainMigratePrepare3Ret,
  DomainMigratePrepareArgs,
  DomainMigratePrepareRet,
  DomainMigratePrepareTunnel3Args,
  DomainMigratePrepareTunnel3ParamsArgs,
  DomainMigratePrepareTunnel3ParamsRet,
  DomainMigratePrepareTunnel3Ret,
  DomainMigratePrepareTunnelArgs,
  DomainMigrateSetCompressionCacheArgs,
  DomainMigrateSetMaxDowntimeArgs,
  DomainMigrateSetMaxSpeedArgs,
  DomainMigrateStartPostCopyArgs,
} from '../../remote/domain-migrate.js';

const codecs: Loadable<object> = { load: () => import('../../remote/domain-migrate.js') };

export const domainMigratePrepare: LazyProcedure<DomainMigratePrepareArgs, DomainMigratePrepareRet> = {
  key: 'domainMigratePrepare',
  codecs,
};
export const domainMigratePerform: LazyProcedure<DomainMigratePerformArgs, undefined> = {
  key: 'domainMigratePerform',
  codecs,
};
export const domainMigrateFinish: LazyProcedure<DomainMigrateFinishArgs, DomainMigrateFinishRet> = {
  key: 'domainMigrateFinish',
  codecs,
};
export const domainMigratePrepare2: LazyProcedure<DomainMigratePrepare2Args, DomainMigratePrepare2Ret> = {
  key: 'domainMigratePrepare2',
  codecs,
};
export const domainMigrateFinish2: LazyProcedure<DomainMigrateFinish2Args, DomainMigrateFinish2Ret> = {
  key: 'domainMigrateFinish2',
  codecs,
};
export const domainMigratePrepareTunnel: LazyProcedure<DomainMigratePrepareTunnelArgs, undefined> = {
  key: 'domainMigratePrepareTunnel',
  codecs,
};
export const domainMigrateSetMaxDowntime: LazyProcedure<DomainMigrateSetMaxDowntimeArgs, undefined> = {
  key: 'domainMigrateSetMaxDowntime',
  codecs,
};
export const domainMigrateSetMaxSpeed: LazyProcedure<DomainMigrateSetMaxSpeedArgs, undefined> = {
  key: 'domainMigrateSetMaxSpeed',
  codecs,
};
export const domainMigrateBegin3: LazyProcedure<DomainMigrateBegin3Args, DomainMigrateBegin3Ret> = {
  key: 'domainMigrateBegin3',
  codecs,
};
export const domainMigratePrepare3: LazyProcedure<DomainMigratePrepare3Args, DomainMigratePrepare3Ret> = {
  key: 'domainMigratePrepare3',
  codecs,
};
export const domainMigratePrepareTunnel3: LazyProcedure<DomainMigratePrepareTunnel3Args, DomainMigratePrepareTunnel3Ret> = {
  key: 'domainMigratePrepareTunnel3',
  codecs,
};
export const domainMigratePerform3: LazyProcedure<DomainMigratePerform3Args, DomainMigratePerform3Ret> = {
  key: 'domainMigratePerform3',
  codecs,
};
export const domainMigrateFinish3: LazyProcedure<DomainMigrateFinish3Args, DomainMigrateFinish3Ret> = {
  key: 'domainMigrateFinish3',
  codecs,
};
export const domainMigrateConfirm3: LazyProcedure<DomainMigrateConfirm3Args, undefined> = {
  key: 'domainMigrateConfirm3',
  codecs,
};
export const domainMigrateGetMaxSpeed: LazyProcedure<DomainMigrateGetMaxSpeedArgs, DomainMigrateGetMaxSpeedRet> = {
  key: 'domainMigrateGetMaxSpeed',
  codecs,
};
export const domainMigrateGetCompressionCache: LazyProcedure<DomainMigrateGetCompressionCacheArgs, DomainMigrateGetCompressionCacheRet> = {
  key: 'domainMigrateGetCompressionCache',
  codecs,
};
export const domainMigrateSetCompressionCache: LazyProcedure<DomainMigrateSetCompressionCacheArgs, undefined> = {
  key: 'domainMigrateSetCompressionCache',
  codecs,
};
export const domainMigrateBegin3Params: LazyProcedure<DomainMigrateBegin3ParamsArgs, DomainMigrateBegin3ParamsRet> = {
  key: 'domainMigrateBegin3Params',
  codecs,
};
export const domainMigratePrepare3Params: LazyProcedure<DomainMigratePrepare3ParamsArgs, DomainMigratePrepare3ParamsRet> = {
  key: 'domainMigratePrepare3Params',
  codecs,
};
export const domainMigratePrepareTunnel3Params: LazyProcedure<DomainMigratePrepareTunnel3ParamsArgs, DomainMigratePrepareTunnel3ParamsRet> = {
  key: 'domainMigratePrepareTunnel3Params',
  codecs,
};
export const domainMigratePerform3Params: LazyProcedure<DomainMigratePerform3ParamsArgs, DomainMigratePerform3ParamsRet> = {
  key: 'domainMigratePerform3Params',
  codecs,
};
export const domainMigrateFinish3Params: LazyProcedure<DomainMigrateFinish3ParamsArgs, DomainMigrateFinish3ParamsRet> = {
  key: 'domainMigrateFinish3Params',
  codecs,
};
export const domainMigrateConfirm3Params: LazyProcedure<DomainMigrateConfirm3ParamsArgs, undefined> = {
  key: 'domainMigrateConfirm3Params',
  codecs,
};
export const domainMigrateStartPostCopy: LazyProcedure<DomainMigrateStartPostCopyArgs, undefined> = {
  key: 'domainMigrateStartPostCopy',
  codecs,
};
export const domainMigrateGetMaxDowntime: LazyProcedure<DomainMigrateGetMaxDowntimeArgs, DomainMigrateGetMaxDowntimeRet> = {
  key: 'domainMigrateGetMaxDowntime',
  codecs,
};
