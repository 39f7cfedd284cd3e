// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import { type Procedure, readNothing, writeNothing } from '../../xdr/procedure.js';
import type { Reader } from '../../xdr/reader.js';
import type { Writer } from '../../xdr/writer.js';
import { REMOTE } from '../programs.js';
import {
  type NodeGetCpuStats,
  type NodeGetMemoryStats,
  readNodeGetCpuStats,
  readNodeGetMemoryStats,
  readTypedParam,
  type TypedParam,
  writeNodeGetCpuStats,
  writeNodeGetMemoryStats,
  writeTypedParam,
} from './common.js';

/** `struct remote_node_get_info_ret` */
export interface NodeGetInfoRet {
  /** `char model[32]` */
  readonly model: Uint8Array;
  /** `unsigned hyper memory` */
  readonly memory: bigint;
  /** `int cpus` */
  readonly cpus: number;
  /** `int mhz` */
  readonly mhz: number;
  /** `int nodes` */
  readonly nodes: number;
  /** `int sockets` */
  readonly sockets: number;
  /** `int cores` */
  readonly cores: number;
  /** `int threads` */
  readonly threads: number;
}

export function readNodeGetInfoRet(r: Reader): NodeGetInfoRet {
  const model = r.fixedChars(32, 'model');
  const memory = r.uint64('memory');
  const cpus = r.int32('cpus');
  const mhz = r.int32('mhz');
  const nodes = r.int32('nodes');
  const sockets = r.int32('sockets');
  const cores = r.int32('cores');
  const threads = r.int32('threads');
  return { model, memory, cpus, mhz, nodes, sockets, cores, threads };
}

export function writeNodeGetInfoRet(w: Writer, v: NodeGetInfoRet): void {
  w.fixedChars(v.model, 32, 'model');
  w.uint64(v.memory, 'memory');
  w.int32(v.cpus, 'cpus');
  w.int32(v.mhz, 'mhz');
  w.int32(v.nodes, 'nodes');
  w.int32(v.sockets, 'sockets');
  w.int32(v.cores, 'cores');
  w.int32(v.threads, 'threads');
}

/** `struct remote_node_get_cpu_stats_args` */
export interface NodeGetCpuStatsArgs {
  /** `int cpuNum` */
  readonly cpuNum: number;
  /** `int nparams` */
  readonly nparams: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readNodeGetCpuStatsArgs(r: Reader): NodeGetCpuStatsArgs {
  const cpuNum = r.int32('cpuNum');
  const nparams = r.int32('nparams');
  const flags = r.uint32('flags');
  return { cpuNum, nparams, flags };
}

export function writeNodeGetCpuStatsArgs(w: Writer, v: NodeGetCpuStatsArgs): void {
  w.int32(v.cpuNum, 'cpuNum');
  w.int32(v.nparams, 'nparams');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_node_get_cpu_stats_ret` */
export interface NodeGetCpuStatsRet {
  /** `remote_node_get_cpu_stats params<REMOTE_NODE_CPU_STATS_MAX>` */
  readonly params: readonly NodeGetCpuStats[];
  /** `int nparams` */
  readonly nparams: number;
}

export function readNodeGetCpuStatsRet(r: Reader): NodeGetCpuStatsRet {
  const count = r.list(16, 12, 'params');
  const params: NodeGetCpuStats[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    params.push(readNodeGetCpuStats(r));
  }
  r.leaveList();
  const nparams = r.int32('nparams');
  return { params, nparams };
}

export function writeNodeGetCpuStatsRet(w: Writer, v: NodeGetCpuStatsRet): void {
  w.list(v.params, 16, 'params');
  let i = 0;
  for (const item of v.params) {
    w.item(i);
    writeNodeGetCpuStats(w, item);
    i += 1;
  }
  w.leaveList();
  w.int32(v.nparams, 'nparams');
}

/** `struct remote_node_get_memory_stats_args` */
export interface NodeGetMemoryStatsArgs {
  /** `int nparams` */
  readonly nparams: number;
  /** `int cellNum` */
  readonly cellNum: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readNodeGetMemoryStatsArgs(r: Reader): NodeGetMemoryStatsArgs {
  const nparams = r.int32('nparams');
  const cellNum = r.int32('cellNum');
  const flags = r.uint32('flags');
  return { nparams, cellNum, flags };
}

export function writeNodeGetMemoryStatsArgs(w: Writer, v: NodeGetMemoryStatsArgs): void {
  w.int32(v.nparams, 'nparams');
  w.int32(v.cellNum, 'cellNum');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_node_get_memory_stats_ret` */
export interface NodeGetMemoryStatsRet {
  /** `remote_node_get_memory_stats params<REMOTE_NODE_MEMORY_STATS_MAX>` */
  readonly params: readonly NodeGetMemoryStats[];
  /** `int nparams` */
  readonly nparams: number;
}

export function readNodeGetMemoryStatsRet(r: Reader): NodeGetMemoryStatsRet {
  const count = r.list(16, 12, 'params');
  const params: NodeGetMemoryStats[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    params.push(readNodeGetMemoryStats(r));
  }
  r.leaveList();
  const nparams = r.int32('nparams');
  return { params, nparams };
}

export function writeNodeGetMemoryStatsRet(w: Writer, v: NodeGetMemoryStatsRet): void {
  w.list(v.params, 16, 'params');
  let i = 0;
  for (const item of v.params) {
    w.item(i);
    writeNodeGetMemoryStats(w, item);
    i += 1;
  }
  w.leaveList();
  w.int32(v.nparams, 'nparams');
}

/** `struct remote_node_get_cells_free_memory_args` */
export interface NodeGetCellsFreeMemoryArgs {
  /** `int startCell` */
  readonly startCell: number;
  /** `int maxcells` */
  readonly maxcells: number;
}

export function readNodeGetCellsFreeMemoryArgs(r: Reader): NodeGetCellsFreeMemoryArgs {
  const startCell = r.int32('startCell');
  const maxcells = r.int32('maxcells');
  return { startCell, maxcells };
}

export function writeNodeGetCellsFreeMemoryArgs(w: Writer, v: NodeGetCellsFreeMemoryArgs): void {
  w.int32(v.startCell, 'startCell');
  w.int32(v.maxcells, 'maxcells');
}

/** `struct remote_node_get_cells_free_memory_ret` */
export interface NodeGetCellsFreeMemoryRet {
  /** `unsigned hyper cells<REMOTE_NODE_MAX_CELLS>` */
  readonly cells: readonly bigint[];
}

export function readNodeGetCellsFreeMemoryRet(r: Reader): NodeGetCellsFreeMemoryRet {
  const count = r.list(1024, 8, 'cells');
  const cells: bigint[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    cells.push(r.uint64(''));
  }
  r.leaveList();
  return { cells };
}

export function writeNodeGetCellsFreeMemoryRet(w: Writer, v: NodeGetCellsFreeMemoryRet): void {
  w.list(v.cells, 1024, 'cells');
  let i = 0;
  for (const item of v.cells) {
    w.item(i);
    w.uint64(item, '');
    i += 1;
  }
  w.leaveList();
}

/** `struct remote_node_get_free_memory_ret` */
export interface NodeGetFreeMemoryRet {
  /** `unsigned hyper freeMem` */
  readonly freeMem: bigint;
}

export function readNodeGetFreeMemoryRet(r: Reader): NodeGetFreeMemoryRet {
  const freeMem = r.uint64('freeMem');
  return { freeMem };
}

export function writeNodeGetFreeMemoryRet(w: Writer, v: NodeGetFreeMemoryRet): void {
  w.uint64(v.freeMem, 'freeMem');
}

/** `struct remote_node_get_security_model_ret` */
export interface NodeGetSecurityModelRet {
  /** `char model<REMOTE_SECURITY_MODEL_MAX>` */
  readonly model: Uint8Array;
  /** `char doi<REMOTE_SECURITY_DOI_MAX>` */
  readonly doi: Uint8Array;
}

export function readNodeGetSecurityModelRet(r: Reader): NodeGetSecurityModelRet {
  const model = r.chars(257, 'model');
  const doi = r.chars(257, 'doi');
  return { model, doi };
}

export function writeNodeGetSecurityModelRet(w: Writer, v: NodeGetSecurityModelRet): void {
  w.chars(v.model, 257, 'model');
  w.chars(v.doi, 257, 'doi');
}

/** `struct remote_node_suspend_for_duration_args` */
export interface NodeSuspendForDurationArgs {
  /** `unsigned int target` */
  readonly target: number;
  /** `unsigned hyper duration` */
  readonly duration: bigint;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readNodeSuspendForDurationArgs(r: Reader): NodeSuspendForDurationArgs {
  const target = r.uint32('target');
  const duration = r.uint64('duration');
  const flags = r.uint32('flags');
  return { target, duration, flags };
}

export function writeNodeSuspendForDurationArgs(w: Writer, v: NodeSuspendForDurationArgs): void {
  w.uint32(v.target, 'target');
  w.uint64(v.duration, 'duration');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_node_set_memory_parameters_args` */
export interface NodeSetMemoryParametersArgs {
  /** `remote_typed_param params<REMOTE_NODE_MEMORY_PARAMETERS_MAX>` */
  readonly params: readonly TypedParam[];
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readNodeSetMemoryParametersArgs(r: Reader): NodeSetMemoryParametersArgs {
  const count = r.list(64, 12, 'params');
  const params: TypedParam[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    params.push(readTypedParam(r));
  }
  r.leaveList();
  const flags = r.uint32('flags');
  return { params, flags };
}

export function writeNodeSetMemoryParametersArgs(w: Writer, v: NodeSetMemoryParametersArgs): void {
  w.list(v.params, 64, 'params');
  let i = 0;
  for (const item of v.params) {
    w.item(i);
    writeTypedParam(w, item);
    i += 1;
  }
  w.leaveList();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_node_get_memory_parameters_args` */
export interface NodeGetMemoryParametersArgs {
  /** `int nparams` */
  readonly nparams: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readNodeGetMemoryParametersArgs(r: Reader): NodeGetMemoryParametersArgs {
  const nparams = r.int32('nparams');
  const flags = r.uint32('flags');
  return { nparams, flags };
}

export function writeNodeGetMemoryParametersArgs(w: Writer, v: NodeGetMemoryParametersArgs): void {
  w.int32(v.nparams, 'nparams');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_node_get_memory_parameters_ret` */
export interface NodeGetMemoryParametersRet {
  /** `remote_typed_param params<REMOTE_NODE_MEMORY_PARAMETERS_MAX>` */
  readonly params: readonly TypedParam[];
  /** `int nparams` */
  readonly nparams: number;
}

export function readNodeGetMemoryParametersRet(r: Reader): NodeGetMemoryParametersRet {
  const count = r.list(64, 12, 'params');
  const params: TypedParam[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    params.push(readTypedParam(r));
  }
  r.leaveList();
  const nparams = r.int32('nparams');
  return { params, nparams };
}

export function writeNodeGetMemoryParametersRet(w: Writer, v: NodeGetMemoryParametersRet): void {
  w.list(v.params, 64, 'params');
  let i = 0;
  for (const item of v.params) {
    w.item(i);
    writeTypedParam(w, item);
    i += 1;
  }
  w.leaveList();
  w.int32(v.nparams, 'nparams');
}

/** `struct remote_node_get_cpu_map_args` */
export interface NodeGetCpuMapArgs {
  /** `int need_map` */
  readonly need_map: number;
  /** `int need_online` */
  readonly need_online: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readNodeGetCpuMapArgs(r: Reader): NodeGetCpuMapArgs {
  const need_map = r.int32('need_map');
  const need_online = r.int32('need_online');
  const flags = r.uint32('flags');
  return { need_map, need_online, flags };
}

export function writeNodeGetCpuMapArgs(w: Writer, v: NodeGetCpuMapArgs): void {
  w.int32(v.need_map, 'need_map');
  w.int32(v.need_online, 'need_online');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_node_get_cpu_map_ret` */
export interface NodeGetCpuMapRet {
  /** `opaque cpumap<REMOTE_CPUMAP_MAX>` */
  readonly cpumap: Uint8Array;
  /** `unsigned int online` */
  readonly online: number;
  /** `int ret` */
  readonly ret: number;
}

export function readNodeGetCpuMapRet(r: Reader): NodeGetCpuMapRet {
  const cpumap = r.opaque(2048, 'cpumap');
  const online = r.uint32('online');
  const ret = r.int32('ret');
  return { cpumap, online, ret };
}

export function writeNodeGetCpuMapRet(w: Writer, v: NodeGetCpuMapRet): void {
  w.opaque(v.cpumap, 2048, 'cpumap');
  w.uint32(v.online, 'online');
  w.int32(v.ret, 'ret');
}

/** `struct remote_node_get_free_pages_args` */
export interface NodeGetFreePagesArgs {
  /** `unsigned int pages<REMOTE_NODE_MAX_CELLS>` */
  readonly pages: readonly number[];
  /** `int startCell` */
  readonly startCell: number;
  /** `unsigned int cellCount` */
  readonly cellCount: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readNodeGetFreePagesArgs(r: Reader): NodeGetFreePagesArgs {
  const count = r.list(1024, 4, 'pages');
  const pages: number[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    pages.push(r.uint32(''));
  }
  r.leaveList();
  const startCell = r.int32('startCell');
  const cellCount = r.uint32('cellCount');
  const flags = r.uint32('flags');
  return { pages, startCell, cellCount, flags };
}

export function writeNodeGetFreePagesArgs(w: Writer, v: NodeGetFreePagesArgs): void {
  w.list(v.pages, 1024, 'pages');
  let i = 0;
  for (const item of v.pages) {
    w.item(i);
    w.uint32(item, '');
    i += 1;
  }
  w.leaveList();
  w.int32(v.startCell, 'startCell');
  w.uint32(v.cellCount, 'cellCount');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_node_get_free_pages_ret` */
export interface NodeGetFreePagesRet {
  /** `unsigned hyper counts<REMOTE_NODE_MAX_CELLS>` */
  readonly counts: readonly bigint[];
}

export function readNodeGetFreePagesRet(r: Reader): NodeGetFreePagesRet {
  const count = r.list(1024, 8, 'counts');
  const counts: bigint[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    counts.push(r.uint64(''));
  }
  r.leaveList();
  return { counts };
}

export function writeNodeGetFreePagesRet(w: Writer, v: NodeGetFreePagesRet): void {
  w.list(v.counts, 1024, 'counts');
  let i = 0;
  for (const item of v.counts) {
    w.item(i);
    w.uint64(item, '');
    i += 1;
  }
  w.leaveList();
}

/** `struct remote_node_alloc_pages_args` */
export interface NodeAllocPagesArgs {
  /** `unsigned int pageSizes<REMOTE_NODE_MAX_CELLS>` */
  readonly pageSizes: readonly number[];
  /** `unsigned hyper pageCounts<REMOTE_NODE_MAX_CELLS>` */
  readonly pageCounts: readonly bigint[];
  /** `int startCell` */
  readonly startCell: number;
  /** `unsigned int cellCount` */
  readonly cellCount: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readNodeAllocPagesArgs(r: Reader): NodeAllocPagesArgs {
  const count = r.list(1024, 4, 'pageSizes');
  const pageSizes: number[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    pageSizes.push(r.uint32(''));
  }
  r.leaveList();
  const count2 = r.list(1024, 8, 'pageCounts');
  const pageCounts: bigint[] = [];
  for (let i = 0; i < count2; i += 1) {
    r.item(i);
    pageCounts.push(r.uint64(''));
  }
  r.leaveList();
  const startCell = r.int32('startCell');
  const cellCount = r.uint32('cellCount');
  const flags = r.uint32('flags');
  return { pageSizes, pageCounts, startCell, cellCount, flags };
}

export function writeNodeAllocPagesArgs(w: Writer, v: NodeAllocPagesArgs): void {
  w.list(v.pageSizes, 1024, 'pageSizes');
  let i = 0;
  for (const item of v.pageSizes) {
    w.item(i);
    w.uint32(item, '');
    i += 1;
  }
  w.leaveList();
  w.list(v.pageCounts, 1024, 'pageCounts');
  let i2 = 0;
  for (const item of v.pageCounts) {
    w.item(i2);
    w.uint64(item, '');
    i2 += 1;
  }
  w.leaveList();
  w.int32(v.startCell, 'startCell');
  w.uint32(v.cellCount, 'cellCount');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_node_alloc_pages_ret` */
export interface NodeAllocPagesRet {
  /** `int ret` */
  readonly ret: number;
}

export function readNodeAllocPagesRet(r: Reader): NodeAllocPagesRet {
  const ret = r.int32('ret');
  return { ret };
}

export function writeNodeAllocPagesRet(w: Writer, v: NodeAllocPagesRet): void {
  w.int32(v.ret, 'ret');
}

/** `struct remote_node_get_sev_info_args` */
export interface NodeGetSevInfoArgs {
  /** `int nparams` */
  readonly nparams: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readNodeGetSevInfoArgs(r: Reader): NodeGetSevInfoArgs {
  const nparams = r.int32('nparams');
  const flags = r.uint32('flags');
  return { nparams, flags };
}

export function writeNodeGetSevInfoArgs(w: Writer, v: NodeGetSevInfoArgs): void {
  w.int32(v.nparams, 'nparams');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_node_get_sev_info_ret` */
export interface NodeGetSevInfoRet {
  /** `remote_typed_param params<REMOTE_NODE_SEV_INFO_MAX>` */
  readonly params: readonly TypedParam[];
  /** `int nparams` */
  readonly nparams: number;
}

export function readNodeGetSevInfoRet(r: Reader): NodeGetSevInfoRet {
  const count = r.list(64, 12, 'params');
  const params: TypedParam[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    params.push(readTypedParam(r));
  }
  r.leaveList();
  const nparams = r.int32('nparams');
  return { params, nparams };
}

export function writeNodeGetSevInfoRet(w: Writer, v: NodeGetSevInfoRet): void {
  w.list(v.params, 64, 'params');
  let i = 0;
  for (const item of v.params) {
    w.item(i);
    writeTypedParam(w, item);
    i += 1;
  }
  w.leaveList();
  w.int32(v.nparams, 'nparams');
}

/** Procedure 6 of program remote, `virNodeGetInfo`, libvirt 0.1.0 and later, high priority. */
export const nodeGetInfo: Procedure<undefined, NodeGetInfoRet> = {
  program: REMOTE,
  number: 6,
  name: 'NODE_GET_INFO',
  priority: 'high',
  since: '0.1.0',
  writeArgs: writeNothing,
  readArgs: readNothing,
  writeRet: writeNodeGetInfoRet,
  readRet: readNodeGetInfoRet,
};

/** Procedure 101 of program remote, `virNodeGetCellsFreeMemory`, libvirt 0.3.3 and later, high priority. */
export const nodeGetCellsFreeMemory: Procedure<NodeGetCellsFreeMemoryArgs, NodeGetCellsFreeMemoryRet> = {
  program: REMOTE,
  number: 101,
  name: 'NODE_GET_CELLS_FREE_MEMORY',
  priority: 'high',
  since: '0.3.3',
  writeArgs: writeNodeGetCellsFreeMemoryArgs,
  readArgs: readNodeGetCellsFreeMemoryArgs,
  writeRet: writeNodeGetCellsFreeMemoryRet,
  readRet: readNodeGetCellsFreeMemoryRet,
};

/** Procedure 102 of program remote, `virNodeGetFreeMemory`, libvirt 0.3.3 and later, high priority. */
export const nodeGetFreeMemory: Procedure<undefined, NodeGetFreeMemoryRet> = {
  program: REMOTE,
  number: 102,
  name: 'NODE_GET_FREE_MEMORY',
  priority: 'high',
  since: '0.3.3',
  writeArgs: writeNothing,
  readArgs: readNothing,
  writeRet: writeNodeGetFreeMemoryRet,
  readRet: readNodeGetFreeMemoryRet,
};

/** Procedure 122 of program remote, `virNodeGetSecurityModel`, libvirt 0.6.1 and later, high priority. */
export const nodeGetSecurityModel: Procedure<undefined, NodeGetSecurityModelRet> = {
  program: REMOTE,
  number: 122,
  name: 'NODE_GET_SECURITY_MODEL',
  priority: 'high',
  since: '0.6.1',
  writeArgs: writeNothing,
  readArgs: readNothing,
  writeRet: writeNodeGetSecurityModelRet,
  readRet: readNodeGetSecurityModelRet,
};

/** Procedure 227 of program remote, `virNodeGetCPUStats`, libvirt 0.9.3 and later, high priority. */
export const nodeGetCpuStats: Procedure<NodeGetCpuStatsArgs, NodeGetCpuStatsRet> = {
  program: REMOTE,
  number: 227,
  name: 'NODE_GET_CPU_STATS',
  priority: 'high',
  since: '0.9.3',
  writeArgs: writeNodeGetCpuStatsArgs,
  readArgs: readNodeGetCpuStatsArgs,
  writeRet: writeNodeGetCpuStatsRet,
  readRet: readNodeGetCpuStatsRet,
};

/** Procedure 228 of program remote, `virNodeGetMemoryStats`, libvirt 0.9.3 and later, high priority. */
export const nodeGetMemoryStats: Procedure<NodeGetMemoryStatsArgs, NodeGetMemoryStatsRet> = {
  program: REMOTE,
  number: 228,
  name: 'NODE_GET_MEMORY_STATS',
  priority: 'high',
  since: '0.9.3',
  writeArgs: writeNodeGetMemoryStatsArgs,
  readArgs: readNodeGetMemoryStatsArgs,
  writeRet: writeNodeGetMemoryStatsRet,
  readRet: readNodeGetMemoryStatsRet,
};

/** Procedure 250 of program remote, `virNodeSuspendForDuration`, libvirt 0.9.8 and later, low priority. */
export const nodeSuspendForDuration: Procedure<NodeSuspendForDurationArgs, undefined> = {
  program: REMOTE,
  number: 250,
  name: 'NODE_SUSPEND_FOR_DURATION',
  priority: 'low',
  since: '0.9.8',
  writeArgs: writeNodeSuspendForDurationArgs,
  readArgs: readNodeSuspendForDurationArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 288 of program remote, `virNodeSetMemoryParameters`, libvirt 0.10.2 and later, low priority. */
export const nodeSetMemoryParameters: Procedure<NodeSetMemoryParametersArgs, undefined> = {
  program: REMOTE,
  number: 288,
  name: 'NODE_SET_MEMORY_PARAMETERS',
  priority: 'low',
  since: '0.10.2',
  writeArgs: writeNodeSetMemoryParametersArgs,
  readArgs: readNodeSetMemoryParametersArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 289 of program remote, `virNodeGetMemoryParameters`, libvirt 0.10.2 and later, low priority. */
export const nodeGetMemoryParameters: Procedure<NodeGetMemoryParametersArgs, NodeGetMemoryParametersRet> = {
  program: REMOTE,
  number: 289,
  name: 'NODE_GET_MEMORY_PARAMETERS',
  priority: 'low',
  since: '0.10.2',
  writeArgs: writeNodeGetMemoryParametersArgs,
  readArgs: readNodeGetMemoryParametersArgs,
  writeRet: writeNodeGetMemoryParametersRet,
  readRet: readNodeGetMemoryParametersRet,
};

/** Procedure 293 of program remote, `virNodeGetCPUMap`, libvirt 1.0.0 and later, low priority. */
export const nodeGetCpuMap: Procedure<NodeGetCpuMapArgs, NodeGetCpuMapRet> = {
  program: REMOTE,
  number: 293,
  name: 'NODE_GET_CPU_MAP',
  priority: 'low',
  since: '1.0.0',
  writeArgs: writeNodeGetCpuMapArgs,
  readArgs: readNodeGetCpuMapArgs,
  writeRet: writeNodeGetCpuMapRet,
  readRet: readNodeGetCpuMapRet,
};

/** Procedure 340 of program remote, `virNodeGetFreePages`, libvirt 1.2.6 and later, high priority. */
export const nodeGetFreePages: Procedure<NodeGetFreePagesArgs, NodeGetFreePagesRet> = {
  program: REMOTE,
  number: 340,
  name: 'NODE_GET_FREE_PAGES',
  priority: 'high',
  since: '1.2.6',
  writeArgs: writeNodeGetFreePagesArgs,
  readArgs: readNodeGetFreePagesArgs,
  writeRet: writeNodeGetFreePagesRet,
  readRet: readNodeGetFreePagesRet,
};

/** Procedure 347 of program remote, `virNodeAllocPages`, libvirt 1.2.9 and later, low priority. */
export const nodeAllocPages: Procedure<NodeAllocPagesArgs, NodeAllocPagesRet> = {
  program: REMOTE,
  number: 347,
  name: 'NODE_ALLOC_PAGES',
  priority: 'low',
  since: '1.2.9',
  writeArgs: writeNodeAllocPagesArgs,
  readArgs: readNodeAllocPagesArgs,
  writeRet: writeNodeAllocPagesRet,
  readRet: readNodeAllocPagesRet,
};

/** Procedure 395 of program remote, `virNodeGetSEVInfo`, libvirt 4.5.0 and later, low priority. */
export const nodeGetSevInfo: Procedure<NodeGetSevInfoArgs, NodeGetSevInfoRet> = {
  program: REMOTE,
  number: 395,
  name: 'NODE_GET_SEV_INFO',
  priority: 'low',
  since: '4.5.0',
  writeArgs: writeNodeGetSevInfoArgs,
  readArgs: readNodeGetSevInfoArgs,
  writeRet: writeNodeGetSevInfoRet,
  readRet: readNodeGetSevInfoRet,
};
