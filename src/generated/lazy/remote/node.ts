// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import type { Loadable } from '../../../xdr/lazy.js';
import type { LazyProcedure } from '../../../xdr/lazy-procedure.js';
import type {
  NodeAllocPagesArgs,
  NodeAllocPagesRet,
  NodeGetCellsFreeMemoryArgs,
  NodeGetCellsFreeMemoryRet,
  NodeGetCpuMapArgs,
  NodeGetCpuMapRet,
  NodeGetCpuStatsArgs,
  NodeGetCpuStatsRet,
  NodeGetFreeMemoryRet,
  NodeGetFreePagesArgs,
  NodeGetFreePagesRet,
  NodeGetInfoRet,
  NodeGetMemoryParametersArgs,
  NodeGetMemoryParametersRet,
  NodeGetMemoryStatsArgs,
  NodeGetMemoryStatsRet,
  NodeGetSecurityModelRet,
  NodeGetSevInfoArgs,
  NodeGetSevInfoRet,
  NodeSetMemoryParametersArgs,
  NodeSuspendForDurationArgs,
} from '../../remote/node.js';

const codecs: Loadable<object> = { load: () => import('../../remote/node.js') };

export const nodeGetInfo: LazyProcedure<undefined, NodeGetInfoRet> = { key: 'nodeGetInfo', codecs };
export const nodeGetCellsFreeMemory: LazyProcedure<NodeGetCellsFreeMemoryArgs, NodeGetCellsFreeMemoryRet> = {
  key: 'nodeGetCellsFreeMemory',
  codecs,
};
export const nodeGetFreeMemory: LazyProcedure<undefined, NodeGetFreeMemoryRet> = { key: 'nodeGetFreeMemory', codecs };
export const nodeGetSecurityModel: LazyProcedure<undefined, NodeGetSecurityModelRet> = {
  key: 'nodeGetSecurityModel',
  codecs,
};
export const nodeGetCpuStats: LazyProcedure<NodeGetCpuStatsArgs, NodeGetCpuStatsRet> = {
  key: 'nodeGetCpuStats',
  codecs,
};
export const nodeGetMemoryStats: LazyProcedure<NodeGetMemoryStatsArgs, NodeGetMemoryStatsRet> = {
  key: 'nodeGetMemoryStats',
  codecs,
};
export const nodeSuspendForDuration: LazyProcedure<NodeSuspendForDurationArgs, undefined> = {
  key: 'nodeSuspendForDuration',
  codecs,
};
export const nodeSetMemoryParameters: LazyProcedure<NodeSetMemoryParametersArgs, undefined> = {
  key: 'nodeSetMemoryParameters',
  codecs,
};
export const nodeGetMemoryParameters: LazyProcedure<NodeGetMemoryParametersArgs, NodeGetMemoryParametersRet> = {
  key: 'nodeGetMemoryParameters',
  codecs,
};
export const nodeGetCpuMap: LazyProcedure<NodeGetCpuMapArgs, NodeGetCpuMapRet> = { key: 'nodeGetCpuMap', codecs };
export const nodeGetFreePages: LazyProcedure<NodeGetFreePagesArgs, NodeGetFreePagesRet> = {
  key: 'nodeGetFreePages',
  codecs,
};
export const nodeAllocPages: LazyProcedure<NodeAllocPagesArgs, NodeAllocPagesRet> = { key: 'nodeAllocPages', codecs };
export const nodeGetSevInfo: LazyProcedure<NodeGetSevInfoArgs, NodeGetSevInfoRet> = { key: 'nodeGetSevInfo', codecs };
