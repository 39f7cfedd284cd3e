// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import type { Loadable } from '../../../xdr/lazy.js';
import type { LazyProcedure } from '../../../xdr/lazy-procedure.js';
import type {
  DomainGetBlkioParametersArgs,
  DomainGetBlkioParametersRet,
  DomainGetInterfaceParametersArgs,
  DomainGetInterfaceParametersRet,
  DomainGetMaxMemoryArgs,
  DomainGetMaxMemoryRet,
  DomainGetMemoryParametersArgs,
  DomainGetMemoryParametersRet,
  DomainGetNumaParametersArgs,
  DomainGetNumaParametersRet,
  DomainGetSchedulerParametersArgs,
  DomainGetSchedulerParametersFlagsArgs,
  DomainGetSchedulerParametersFlagsRet,
  DomainGetSchedulerParametersRet,
  DomainGetSchedulerTypeArgs,
  DomainGetSchedulerTypeRet,
  DomainInterfaceStatsArgs,
  DomainInterfaceStatsRet,
  DomainMemoryPeekArgs,
  DomainMemoryPeekRet,
  DomainMemoryStatsArgs,
  DomainMemoryStatsRet,
  DomainSetBlkioParametersArgs,
  DomainSetInterfaceParametersArgs,
  DomainSetMaxMemoryArgs,
  DomainSetMemoryArgs,
  DomainSetMemoryFlagsArgs,
  DomainSetMemoryParametersArgs,
  DomainSetMemoryStatsPeriodArgs,
  DomainSetNumaParametersArgs,
  DomainSetSchedulerParametersArgs,
  DomainSetSchedulerParametersFlagsArgs,
} from '../../remote/domain-tuning.js';

const codecs: Loadable<object> = { load: () => import('../../remote/domain-tuning.js') };

export const domainGetMaxMemory: LazyProcedure<DomainGetMaxMemoryArgs, DomainGetMaxMemoryRet> = {
  key: 'domainGetMaxMemory',
  codecs,
};
export const domainSetMaxMemory: LazyProcedure<DomainSetMaxMemoryArgs, undefined> = {
  key: 'domainSetMaxMemory',
  codecs,
};
export const domainSetMemory: LazyProcedure<DomainSetMemoryArgs, undefined> = { key: 'domainSetMemory', codecs };
export const domainGetSchedulerType: LazyProcedure<DomainGetSchedulerTypeArgs, DomainGetSchedulerTypeRet> = {
  key: 'domainGetSchedulerType',
  codecs,
};
export const domainGetSchedulerParameters: LazyProcedure<DomainGetSchedulerParametersArgs, DomainGetSchedulerParametersRet> = {
  key: 'domainGetSchedulerParameters',
  codecs,
};
export const domainSetSchedulerParameters: LazyProcedure<DomainSetSchedulerParametersArgs, undefined> = {
  key: 'domainSetSchedulerParameters',
  codecs,
};
export const domainInterfaceStats: LazyProcedure<DomainInterfaceStatsArgs, DomainInterfaceStatsRet> = {
  key: 'domainInterfaceStats',
  codecs,
};
export const domainMemoryPeek: LazyProcedure<DomainMemoryPeekArgs, DomainMemoryPeekRet> = {
  key: 'domainMemoryPeek',
  codecs,
};
export const domainMemoryStats: LazyProcedure<DomainMemoryStatsArgs, DomainMemoryStatsRet> = {
  key: 'domainMemoryStats',
  codecs,
};
export const domainSetMemoryParameters: LazyProcedure<DomainSetMemoryParametersArgs, undefined> = {
  key: 'domainSetMemoryParameters',
  codecs,
};
export const domainGetMemoryParameters: LazyProcedure<DomainGetMemoryParametersArgs, DomainGetMemoryParametersRet> = {
  key: 'domainGetMemoryParameters',
  codecs,
};
export const domainSetMemoryFlags: LazyProcedure<DomainSetMemoryFlagsArgs, undefined> = {
  key: 'domainSetMemoryFlags',
  codecs,
};
export const domainSetBlkioParameters: LazyProcedure<DomainSetBlkioParametersArgs, undefined> = {
  key: 'domainSetBlkioParameters',
  codecs,
};
export const domainGetBlkioParameters: LazyProcedure<DomainGetBlkioParametersArgs, DomainGetBlkioParametersRet> = {
  key: 'domainGetBlkioParameters',
  codecs,
};
export const domainSetSchedulerParametersFlags: LazyProcedure<DomainSetSchedulerParametersFlagsArgs, undefined> = {
  key: 'domainSetSchedulerParametersFlags',
  codecs,
};
export const domainGetSchedulerParametersFlags: LazyProcedure<DomainGetSchedulerParametersFlagsArgs, DomainGetSchedulerParametersFlagsRet> = {
  key: 'domainGetSchedulerParametersFlags',
  codecs,
};
export const domainSetNumaParameters: LazyProcedure<DomainSetNumaParametersArgs, undefined> = {
  key: 'domainSetNumaParameters',
  codecs,
};
export const domainGetNumaParameters: LazyProcedure<DomainGetNumaParametersArgs, DomainGetNumaParametersRet> = {
  key: 'domainGetNumaParameters',
  codecs,
};
export const domainSetInterfaceParameters: LazyProcedure<DomainSetInterfaceParametersArgs, undefined> = {
  key: 'domainSetInterfaceParameters',
  codecs,
};
export const domainGetInterfaceParameters: LazyProcedure<DomainGetInterfaceParametersArgs, DomainGetInterfaceParametersRet> = {
  key: 'domainGetInterfaceParameters',
  codecs,
};
export const domainSetMemoryStatsPeriod: LazyProcedure<DomainSetMemoryStatsPeriodArgs, undefined> = {
  key: 'domainSetMemoryStatsPeriod',
  codecs,
};
