// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import { type Procedure, readNothing, writeNothing } from '../../xdr/procedure.js';
import type { Reader } from '../../xdr/reader.js';
import type { Writer } from '../../xdr/writer.js';
import { REMOTE } from '../programs.js';
import {
  type DomainMemoryStat,
  type NonnullDomain,
  readDomainMemoryStat,
  readNonnullDomain,
  readTypedParam,
  type TypedParam,
  writeDomainMemoryStat,
  writeNonnullDomain,
  writeTypedParam,
} from './common.js';

/** `struct remote_domain_get_scheduler_type_args` */
export interface DomainGetSchedulerTypeArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
}

export function readDomainGetSchedulerTypeArgs(r: Reader): DomainGetSchedulerTypeArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  return { dom };
}

export function writeDomainGetSchedulerTypeArgs(w: Writer, v: DomainGetSchedulerTypeArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
}

/** `struct remote_domain_get_scheduler_type_ret` */
export interface DomainGetSchedulerTypeRet {
  /** `remote_nonnull_string type` */
  readonly type: string;
  /** `int nparams` */
  readonly nparams: number;
}

export function readDomainGetSchedulerTypeRet(r: Reader): DomainGetSchedulerTypeRet {
  const type = r.string(4194304, 'type');
  const nparams = r.int32('nparams');
  return { type, nparams };
}

export function writeDomainGetSchedulerTypeRet(w: Writer, v: DomainGetSchedulerTypeRet): void {
  w.string(v.type, 4194304, 'type');
  w.int32(v.nparams, 'nparams');
}

/** `struct remote_domain_get_scheduler_parameters_args` */
export interface DomainGetSchedulerParametersArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `int nparams` */
  readonly nparams: number;
}

export function readDomainGetSchedulerParametersArgs(r: Reader): DomainGetSchedulerParametersArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const nparams = r.int32('nparams');
  return { dom, nparams };
}

export function writeDomainGetSchedulerParametersArgs(w: Writer, v: DomainGetSchedulerParametersArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.int32(v.nparams, 'nparams');
}

/** `struct remote_domain_get_scheduler_parameters_ret` */
export interface DomainGetSchedulerParametersRet {
  /** `remote_typed_param params<REMOTE_DOMAIN_SCHEDULER_PARAMETERS_MAX>` */
  readonly params: readonly TypedParam[];
}

export function readDomainGetSchedulerParametersRet(r: Reader): DomainGetSchedulerParametersRet {
  const count = r.list(16, 12, 'params');
  const params: TypedParam[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    params.push(readTypedParam(r));
  }
  r.leaveList();
  return { params };
}

export function writeDomainGetSchedulerParametersRet(w: Writer, v: DomainGetSchedulerParametersRet): void {
  w.list(v.params, 16, 'params');
  let i = 0;
  for (const item of v.params) {
    w.item(i);
    writeTypedParam(w, item);
    i += 1;
  }
  w.leaveList();
}

/** `struct remote_domain_get_scheduler_parameters_flags_args` */
export interface DomainGetSchedulerParametersFlagsArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `int nparams` */
  readonly nparams: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainGetSchedulerParametersFlagsArgs(r: Reader): DomainGetSchedulerParametersFlagsArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const nparams = r.int32('nparams');
  const flags = r.uint32('flags');
  return { dom, nparams, flags };
}

export function writeDomainGetSchedulerParametersFlagsArgs(w: Writer, v: DomainGetSchedulerParametersFlagsArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.int32(v.nparams, 'nparams');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_scheduler_parameters_flags_ret` */
export interface DomainGetSchedulerParametersFlagsRet {
  /** `remote_typed_param params<REMOTE_DOMAIN_SCHEDULER_PARAMETERS_MAX>` */
  readonly params: readonly TypedParam[];
}

export function readDomainGetSchedulerParametersFlagsRet(r: Reader): DomainGetSchedulerParametersFlagsRet {
  const count = r.list(16, 12, 'params');
  const params: TypedParam[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    params.push(readTypedParam(r));
  }
  r.leaveList();
  return { params };
}

export function writeDomainGetSchedulerParametersFlagsRet(w: Writer, v: DomainGetSchedulerParametersFlagsRet): void {
  w.list(v.params, 16, 'params');
  let i = 0;
  for (const item of v.params) {
    w.item(i);
    writeTypedParam(w, item);
    i += 1;
  }
  w.leaveList();
}

/** `struct remote_domain_set_scheduler_parameters_args` */
export interface DomainSetSchedulerParametersArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_typed_param params<REMOTE_DOMAIN_SCHEDULER_PARAMETERS_MAX>` */
  readonly params: readonly TypedParam[];
}

export function readDomainSetSchedulerParametersArgs(r: Reader): DomainSetSchedulerParametersArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const count = r.list(16, 12, 'params');
  const params: TypedParam[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    params.push(readTypedParam(r));
  }
  r.leaveList();
  return { dom, params };
}

export function writeDomainSetSchedulerParametersArgs(w: Writer, v: DomainSetSchedulerParametersArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.list(v.params, 16, 'params');
  let i = 0;
  for (const item of v.params) {
    w.item(i);
    writeTypedParam(w, item);
    i += 1;
  }
  w.leaveList();
}

/** `struct remote_domain_set_scheduler_parameters_flags_args` */
export interface DomainSetSchedulerParametersFlagsArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_typed_param params<REMOTE_DOMAIN_SCHEDULER_PARAMETERS_MAX>` */
  readonly params: readonly TypedParam[];
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainSetSchedulerParametersFlagsArgs(r: Reader): DomainSetSchedulerParametersFlagsArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const count = r.list(16, 12, 'params');
  const params: TypedParam[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    params.push(readTypedParam(r));
  }
  r.leaveList();
  const flags = r.uint32('flags');
  return { dom, params, flags };
}

export function writeDomainSetSchedulerParametersFlagsArgs(w: Writer, v: DomainSetSchedulerParametersFlagsArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.list(v.params, 16, 'params');
  let i = 0;
  for (const item of v.params) {
    w.item(i);
    writeTypedParam(w, item);
    i += 1;
  }
  w.leaveList();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_set_blkio_parameters_args` */
export interface DomainSetBlkioParametersArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_typed_param params<REMOTE_DOMAIN_BLKIO_PARAMETERS_MAX>` */
  readonly params: readonly TypedParam[];
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainSetBlkioParametersArgs(r: Reader): DomainSetBlkioParametersArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const count = r.list(16, 12, 'params');
  const params: TypedParam[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    params.push(readTypedParam(r));
  }
  r.leaveList();
  const flags = r.uint32('flags');
  return { dom, params, flags };
}

export function writeDomainSetBlkioParametersArgs(w: Writer, v: DomainSetBlkioParametersArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.list(v.params, 16, 'params');
  let i = 0;
  for (const item of v.params) {
    w.item(i);
    writeTypedParam(w, item);
    i += 1;
  }
  w.leaveList();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_blkio_parameters_args` */
export interface DomainGetBlkioParametersArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `int nparams` */
  readonly nparams: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainGetBlkioParametersArgs(r: Reader): DomainGetBlkioParametersArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const nparams = r.int32('nparams');
  const flags = r.uint32('flags');
  return { dom, nparams, flags };
}

export function writeDomainGetBlkioParametersArgs(w: Writer, v: DomainGetBlkioParametersArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.int32(v.nparams, 'nparams');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_blkio_parameters_ret` */
export interface DomainGetBlkioParametersRet {
  /** `remote_typed_param params<REMOTE_DOMAIN_BLKIO_PARAMETERS_MAX>` */
  readonly params: readonly TypedParam[];
  /** `int nparams` */
  readonly nparams: number;
}

export function readDomainGetBlkioParametersRet(r: Reader): DomainGetBlkioParametersRet {
  const count = r.list(16, 12, 'params');
  const params: TypedParam[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    params.push(readTypedParam(r));
  }
  r.leaveList();
  const nparams = r.int32('nparams');
  return { params, nparams };
}

export function writeDomainGetBlkioParametersRet(w: Writer, v: DomainGetBlkioParametersRet): void {
  w.list(v.params, 16, 'params');
  let i = 0;
  for (const item of v.params) {
    w.item(i);
    writeTypedParam(w, item);
    i += 1;
  }
  w.leaveList();
  w.int32(v.nparams, 'nparams');
}

/** `struct remote_domain_set_memory_parameters_args` */
export interface DomainSetMemoryParametersArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_typed_param params<REMOTE_DOMAIN_MEMORY_PARAMETERS_MAX>` */
  readonly params: readonly TypedParam[];
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainSetMemoryParametersArgs(r: Reader): DomainSetMemoryParametersArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const count = r.list(16, 12, 'params');
  const params: TypedParam[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    params.push(readTypedParam(r));
  }
  r.leaveList();
  const flags = r.uint32('flags');
  return { dom, params, flags };
}

export function writeDomainSetMemoryParametersArgs(w: Writer, v: DomainSetMemoryParametersArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.list(v.params, 16, 'params');
  let i = 0;
  for (const item of v.params) {
    w.item(i);
    writeTypedParam(w, item);
    i += 1;
  }
  w.leaveList();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_memory_parameters_args` */
export interface DomainGetMemoryParametersArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `int nparams` */
  readonly nparams: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainGetMemoryParametersArgs(r: Reader): DomainGetMemoryParametersArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const nparams = r.int32('nparams');
  const flags = r.uint32('flags');
  return { dom, nparams, flags };
}

export function writeDomainGetMemoryParametersArgs(w: Writer, v: DomainGetMemoryParametersArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.int32(v.nparams, 'nparams');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_memory_parameters_ret` */
export interface DomainGetMemoryParametersRet {
  /** `remote_typed_param params<REMOTE_DOMAIN_MEMORY_PARAMETERS_MAX>` */
  readonly params: readonly TypedParam[];
  /** `int nparams` */
  readonly nparams: number;
}

export function readDomainGetMemoryParametersRet(r: Reader): DomainGetMemoryParametersRet {
  const count = r.list(16, 12, 'params');
  const params: TypedParam[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    params.push(readTypedParam(r));
  }
  r.leaveList();
  const nparams = r.int32('nparams');
  return { params, nparams };
}

export function writeDomainGetMemoryParametersRet(w: Writer, v: DomainGetMemoryParametersRet): void {
  w.list(v.params, 16, 'params');
  let i = 0;
  for (const item of v.params) {
    w.item(i);
    writeTypedParam(w, item);
    i += 1;
  }
  w.leaveList();
  w.int32(v.nparams, 'nparams');
}

/** `struct remote_domain_set_numa_parameters_args` */
export interface DomainSetNumaParametersArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_typed_param params<REMOTE_DOMAIN_NUMA_PARAMETERS_MAX>` */
  readonly params: readonly TypedParam[];
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainSetNumaParametersArgs(r: Reader): DomainSetNumaParametersArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const count = r.list(16, 12, 'params');
  const params: TypedParam[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    params.push(readTypedParam(r));
  }
  r.leaveList();
  const flags = r.uint32('flags');
  return { dom, params, flags };
}

export function writeDomainSetNumaParametersArgs(w: Writer, v: DomainSetNumaParametersArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.list(v.params, 16, 'params');
  let i = 0;
  for (const item of v.params) {
    w.item(i);
    writeTypedParam(w, item);
    i += 1;
  }
  w.leaveList();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_numa_parameters_args` */
export interface DomainGetNumaParametersArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `int nparams` */
  readonly nparams: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainGetNumaParametersArgs(r: Reader): DomainGetNumaParametersArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const nparams = r.int32('nparams');
  const flags = r.uint32('flags');
  return { dom, nparams, flags };
}

export function writeDomainGetNumaParametersArgs(w: Writer, v: DomainGetNumaParametersArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.int32(v.nparams, 'nparams');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_numa_parameters_ret` */
export interface DomainGetNumaParametersRet {
  /** `remote_typed_param params<REMOTE_DOMAIN_NUMA_PARAMETERS_MAX>` */
  readonly params: readonly TypedParam[];
  /** `int nparams` */
  readonly nparams: number;
}

export function readDomainGetNumaParametersRet(r: Reader): DomainGetNumaParametersRet {
  const count = r.list(16, 12, 'params');
  const params: TypedParam[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    params.push(readTypedParam(r));
  }
  r.leaveList();
  const nparams = r.int32('nparams');
  return { params, nparams };
}

export function writeDomainGetNumaParametersRet(w: Writer, v: DomainGetNumaParametersRet): void {
  w.list(v.params, 16, 'params');
  let i = 0;
  for (const item of v.params) {
    w.item(i);
    writeTypedParam(w, item);
    i += 1;
  }
  w.leaveList();
  w.int32(v.nparams, 'nparams');
}

/** `struct remote_domain_interface_stats_args` */
export interface DomainInterfaceStatsArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string device` */
  readonly device: string;
}

export function readDomainInterfaceStatsArgs(r: Reader): DomainInterfaceStatsArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const device = r.string(4194304, 'device');
  return { dom, device };
}

export function writeDomainInterfaceStatsArgs(w: Writer, v: DomainInterfaceStatsArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.device, 4194304, 'device');
}

/** `struct remote_domain_interface_stats_ret` */
export interface DomainInterfaceStatsRet {
  /** `hyper rx_bytes` */
  readonly rx_bytes: bigint;
  /** `hyper rx_packets` */
  readonly rx_packets: bigint;
  /** `hyper rx_errs` */
  readonly rx_errs: bigint;
  /** `hyper rx_drop` */
  readonly rx_drop: bigint;
  /** `hyper tx_bytes` */
  readonly tx_bytes: bigint;
  /** `hyper tx_packets` */
  readonly tx_packets: bigint;
  /** `hyper tx_errs` */
  readonly tx_errs: bigint;
  /** `hyper tx_drop` */
  readonly tx_drop: bigint;
}

export function readDomainInterfaceStatsRet(r: Reader): DomainInterfaceStatsRet {
  const rx_bytes = r.int64('rx_bytes');
  const rx_packets = r.int64('rx_packets');
  const rx_errs = r.int64('rx_errs');
  const rx_drop = r.int64('rx_drop');
  const tx_bytes = r.int64('tx_bytes');
  const tx_packets = r.int64('tx_packets');
  const tx_errs = r.int64('tx_errs');
  const tx_drop = r.int64('tx_drop');
  return { rx_bytes, rx_packets, rx_errs, rx_drop, tx_bytes, tx_packets, tx_errs, tx_drop };
}

export function writeDomainInterfaceStatsRet(w: Writer, v: DomainInterfaceStatsRet): void {
  w.int64(v.rx_bytes, 'rx_bytes');
  w.int64(v.rx_packets, 'rx_packets');
  w.int64(v.rx_errs, 'rx_errs');
  w.int64(v.rx_drop, 'rx_drop');
  w.int64(v.tx_bytes, 'tx_bytes');
  w.int64(v.tx_packets, 'tx_packets');
  w.int64(v.tx_errs, 'tx_errs');
  w.int64(v.tx_drop, 'tx_drop');
}

/** `struct remote_domain_set_interface_parameters_args` */
export interface DomainSetInterfaceParametersArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string device` */
  readonly device: string;
  /** `remote_typed_param params<REMOTE_DOMAIN_INTERFACE_PARAMETERS_MAX>` */
  readonly params: readonly TypedParam[];
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainSetInterfaceParametersArgs(r: Reader): DomainSetInterfaceParametersArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const device = r.string(4194304, 'device');
  const count = r.list(16, 12, 'params');
  const params: TypedParam[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    params.push(readTypedParam(r));
  }
  r.leaveList();
  const flags = r.uint32('flags');
  return { dom, device, params, flags };
}

export function writeDomainSetInterfaceParametersArgs(w: Writer, v: DomainSetInterfaceParametersArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.device, 4194304, 'device');
  w.list(v.params, 16, 'params');
  let i = 0;
  for (const item of v.params) {
    w.item(i);
    writeTypedParam(w, item);
    i += 1;
  }
  w.leaveList();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_interface_parameters_args` */
export interface DomainGetInterfaceParametersArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string device` */
  readonly device: string;
  /** `int nparams` */
  readonly nparams: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainGetInterfaceParametersArgs(r: Reader): DomainGetInterfaceParametersArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const device = r.string(4194304, 'device');
  const nparams = r.int32('nparams');
  const flags = r.uint32('flags');
  return { dom, device, nparams, flags };
}

export function writeDomainGetInterfaceParametersArgs(w: Writer, v: DomainGetInterfaceParametersArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.device, 4194304, 'device');
  w.int32(v.nparams, 'nparams');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_interface_parameters_ret` */
export interface DomainGetInterfaceParametersRet {
  /** `remote_typed_param params<REMOTE_DOMAIN_INTERFACE_PARAMETERS_MAX>` */
  readonly params: readonly TypedParam[];
  /** `int nparams` */
  readonly nparams: number;
}

export function readDomainGetInterfaceParametersRet(r: Reader): DomainGetInterfaceParametersRet {
  const count = r.list(16, 12, 'params');
  const params: TypedParam[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    params.push(readTypedParam(r));
  }
  r.leaveList();
  const nparams = r.int32('nparams');
  return { params, nparams };
}

export function writeDomainGetInterfaceParametersRet(w: Writer, v: DomainGetInterfaceParametersRet): void {
  w.list(v.params, 16, 'params');
  let i = 0;
  for (const item of v.params) {
    w.item(i);
    writeTypedParam(w, item);
    i += 1;
  }
  w.leaveList();
  w.int32(v.nparams, 'nparams');
}

/** `struct remote_domain_memory_stats_args` */
export interface DomainMemoryStatsArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int maxStats` */
  readonly maxStats: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainMemoryStatsArgs(r: Reader): DomainMemoryStatsArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const maxStats = r.uint32('maxStats');
  const flags = r.uint32('flags');
  return { dom, maxStats, flags };
}

export function writeDomainMemoryStatsArgs(w: Writer, v: DomainMemoryStatsArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.maxStats, 'maxStats');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_memory_stats_ret` */
export interface DomainMemoryStatsRet {
  /** `remote_domain_memory_stat stats<REMOTE_DOMAIN_MEMORY_STATS_MAX>` */
  readonly stats: readonly DomainMemoryStat[];
}

export function readDomainMemoryStatsRet(r: Reader): DomainMemoryStatsRet {
  const count = r.list(1024, 12, 'stats');
  const stats: DomainMemoryStat[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    stats.push(readDomainMemoryStat(r));
  }
  r.leaveList();
  return { stats };
}

export function writeDomainMemoryStatsRet(w: Writer, v: DomainMemoryStatsRet): void {
  w.list(v.stats, 1024, 'stats');
  let i = 0;
  for (const item of v.stats) {
    w.item(i);
    writeDomainMemoryStat(w, item);
    i += 1;
  }
  w.leaveList();
}

/** `struct remote_domain_memory_peek_args` */
export interface DomainMemoryPeekArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned hyper offset` */
  readonly offset: bigint;
  /** `unsigned int size` */
  readonly size: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainMemoryPeekArgs(r: Reader): DomainMemoryPeekArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const offset = r.uint64('offset');
  const size = r.uint32('size');
  const flags = r.uint32('flags');
  return { dom, offset, size, flags };
}

export function writeDomainMemoryPeekArgs(w: Writer, v: DomainMemoryPeekArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint64(v.offset, 'offset');
  w.uint32(v.size, 'size');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_memory_peek_ret` */
export interface DomainMemoryPeekRet {
  /** `opaque buffer<REMOTE_DOMAIN_MEMORY_PEEK_BUFFER_MAX>` */
  readonly buffer: Uint8Array;
}

export function readDomainMemoryPeekRet(r: Reader): DomainMemoryPeekRet {
  const buffer = r.opaque(4194304, 'buffer');
  return { buffer };
}

export function writeDomainMemoryPeekRet(w: Writer, v: DomainMemoryPeekRet): void {
  w.opaque(v.buffer, 4194304, 'buffer');
}

/** `struct remote_domain_get_max_memory_args` */
export interface DomainGetMaxMemoryArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
}

export function readDomainGetMaxMemoryArgs(r: Reader): DomainGetMaxMemoryArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  return { dom };
}

export function writeDomainGetMaxMemoryArgs(w: Writer, v: DomainGetMaxMemoryArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
}

/** `struct remote_domain_get_max_memory_ret` */
export interface DomainGetMaxMemoryRet {
  /** `unsigned hyper memory` */
  readonly memory: bigint;
}

export function readDomainGetMaxMemoryRet(r: Reader): DomainGetMaxMemoryRet {
  const memory = r.uint64('memory');
  return { memory };
}

export function writeDomainGetMaxMemoryRet(w: Writer, v: DomainGetMaxMemoryRet): void {
  w.uint64(v.memory, 'memory');
}

/** `struct remote_domain_set_max_memory_args` */
export interface DomainSetMaxMemoryArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned hyper memory` */
  readonly memory: bigint;
}

export function readDomainSetMaxMemoryArgs(r: Reader): DomainSetMaxMemoryArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const memory = r.uint64('memory');
  return { dom, memory };
}

export function writeDomainSetMaxMemoryArgs(w: Writer, v: DomainSetMaxMemoryArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint64(v.memory, 'memory');
}

/** `struct remote_domain_set_memory_args` */
export interface DomainSetMemoryArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned hyper memory` */
  readonly memory: bigint;
}

export function readDomainSetMemoryArgs(r: Reader): DomainSetMemoryArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const memory = r.uint64('memory');
  return { dom, memory };
}

export function writeDomainSetMemoryArgs(w: Writer, v: DomainSetMemoryArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint64(v.memory, 'memory');
}

/** `struct remote_domain_set_memory_flags_args` */
export interface DomainSetMemoryFlagsArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned hyper memory` */
  readonly memory: bigint;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainSetMemoryFlagsArgs(r: Reader): DomainSetMemoryFlagsArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const memory = r.uint64('memory');
  const flags = r.uint32('flags');
  return { dom, memory, flags };
}

export function writeDomainSetMemoryFlagsArgs(w: Writer, v: DomainSetMemoryFlagsArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint64(v.memory, 'memory');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_set_memory_stats_period_args` */
export interface DomainSetMemoryStatsPeriodArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `int period` */
  readonly period: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainSetMemoryStatsPeriodArgs(r: Reader): DomainSetMemoryStatsPeriodArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const period = r.int32('period');
  const flags = r.uint32('flags');
  return { dom, period, flags };
}

export function writeDomainSetMemoryStatsPeriodArgs(w: Writer, v: DomainSetMemoryStatsPeriodArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.int32(v.period, 'period');
  w.uint32(v.flags, 'flags');
}

/** Procedure 17 of program remote, `virDomainGetMaxMemory`, libvirt 0.0.3 and later, high priority. */
export const domainGetMaxMemory: Procedure<DomainGetMaxMemoryArgs, DomainGetMaxMemoryRet> = {
  program: REMOTE,
  number: 17,
  name: 'DOMAIN_GET_MAX_MEMORY',
  priority: 'high',
  since: '0.0.3',
  writeArgs: writeDomainGetMaxMemoryArgs,
  readArgs: readDomainGetMaxMemoryArgs,
  writeRet: writeDomainGetMaxMemoryRet,
  readRet: readDomainGetMaxMemoryRet,
};

/** Procedure 30 of program remote, `virDomainSetMaxMemory`, libvirt 0.0.3 and later, high priority. */
export const domainSetMaxMemory: Procedure<DomainSetMaxMemoryArgs, undefined> = {
  program: REMOTE,
  number: 30,
  name: 'DOMAIN_SET_MAX_MEMORY',
  priority: 'high',
  since: '0.0.3',
  writeArgs: writeDomainSetMaxMemoryArgs,
  readArgs: readDomainSetMaxMemoryArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 31 of program remote, `virDomainSetMemory`, libvirt 0.1.1 and later, low priority. */
export const domainSetMemory: Procedure<DomainSetMemoryArgs, undefined> = {
  program: REMOTE,
  number: 31,
  name: 'DOMAIN_SET_MEMORY',
  priority: 'low',
  since: '0.1.1',
  writeArgs: writeDomainSetMemoryArgs,
  readArgs: readDomainSetMemoryArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 56 of program remote, `virDomainGetSchedulerType`, libvirt 0.2.3 and later, low priority. */
export const domainGetSchedulerType: Procedure<DomainGetSchedulerTypeArgs, DomainGetSchedulerTypeRet> = {
  program: REMOTE,
  number: 56,
  name: 'DOMAIN_GET_SCHEDULER_TYPE',
  priority: 'low',
  since: '0.2.3',
  writeArgs: writeDomainGetSchedulerTypeArgs,
  readArgs: readDomainGetSchedulerTypeArgs,
  writeRet: writeDomainGetSchedulerTypeRet,
  readRet: readDomainGetSchedulerTypeRet,
};

/** Procedure 57 of program remote, `virDomainGetSchedulerParameters`, libvirt 0.2.3 and later, low priority. */
export const domainGetSchedulerParameters:
  Procedure<DomainGetSchedulerParametersArgs, DomainGetSchedulerParametersRet> = {
  program: REMOTE,
  number: 57,
  name: 'DOMAIN_GET_SCHEDULER_PARAMETERS',
  priority: 'low',
  since: '0.2.3',
  writeArgs: writeDomainGetSchedulerParametersArgs,
  readArgs: readDomainGetSchedulerParametersArgs,
  writeRet: writeDomainGetSchedulerParametersRet,
  readRet: readDomainGetSchedulerParametersRet,
};

/** Procedure 58 of program remote, `virDomainSetSchedulerParameters`, libvirt 0.2.3 and later, low priority. */
export const domainSetSchedulerParameters: Procedure<DomainSetSchedulerParametersArgs, undefined> = {
  program: REMOTE,
  number: 58,
  name: 'DOMAIN_SET_SCHEDULER_PARAMETERS',
  priority: 'low',
  since: '0.2.3',
  writeArgs: writeDomainSetSchedulerParametersArgs,
  readArgs: readDomainSetSchedulerParametersArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 65 of program remote, `virDomainInterfaceStats`, libvirt 0.3.2 and later, high priority. */
export const domainInterfaceStats: Procedure<DomainInterfaceStatsArgs, DomainInterfaceStatsRet> = {
  program: REMOTE,
  number: 65,
  name: 'DOMAIN_INTERFACE_STATS',
  priority: 'high',
  since: '0.3.2',
  writeArgs: writeDomainInterfaceStatsArgs,
  readArgs: readDomainInterfaceStatsArgs,
  writeRet: writeDomainInterfaceStatsRet,
  readRet: readDomainInterfaceStatsRet,
};

/** Procedure 104 of program remote, `virDomainMemoryPeek`, libvirt 0.4.2 and later, low priority. */
export const domainMemoryPeek: Procedure<DomainMemoryPeekArgs, DomainMemoryPeekRet> = {
  program: REMOTE,
  number: 104,
  name: 'DOMAIN_MEMORY_PEEK',
  priority: 'low',
  since: '0.4.2',
  writeArgs: writeDomainMemoryPeekArgs,
  readArgs: readDomainMemoryPeekArgs,
  writeRet: writeDomainMemoryPeekRet,
  readRet: readDomainMemoryPeekRet,
};

/** Procedure 159 of program remote, `virDomainMemoryStats`, libvirt 0.7.5 and later, low priority. */
export const domainMemoryStats: Procedure<DomainMemoryStatsArgs, DomainMemoryStatsRet> = {
  program: REMOTE,
  number: 159,
  name: 'DOMAIN_MEMORY_STATS',
  priority: 'low',
  since: '0.7.5',
  writeArgs: writeDomainMemoryStatsArgs,
  readArgs: readDomainMemoryStatsArgs,
  writeRet: writeDomainMemoryStatsRet,
  readRet: readDomainMemoryStatsRet,
};

/** Procedure 197 of program remote, `virDomainSetMemoryParameters`, libvirt 0.8.5 and later, low priority. */
export const domainSetMemoryParameters: Procedure<DomainSetMemoryParametersArgs, undefined> = {
  program: REMOTE,
  number: 197,
  name: 'DOMAIN_SET_MEMORY_PARAMETERS',
  priority: 'low',
  since: '0.8.5',
  writeArgs: writeDomainSetMemoryParametersArgs,
  readArgs: readDomainSetMemoryParametersArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 198 of program remote, `virDomainGetMemoryParameters`, libvirt 0.8.5 and later, low priority. */
export const domainGetMemoryParameters: Procedure<DomainGetMemoryParametersArgs, DomainGetMemoryParametersRet> = {
  program: REMOTE,
  number: 198,
  name: 'DOMAIN_GET_MEMORY_PARAMETERS',
  priority: 'low',
  since: '0.8.5',
  writeArgs: writeDomainGetMemoryParametersArgs,
  readArgs: readDomainGetMemoryParametersArgs,
  writeRet: writeDomainGetMemoryParametersRet,
  readRet: readDomainGetMemoryParametersRet,
};

/** Procedure 204 of program remote, `virDomainSetMemoryFlags`, libvirt 0.9.0 and later, low priority. */
export const domainSetMemoryFlags: Procedure<DomainSetMemoryFlagsArgs, undefined> = {
  program: REMOTE,
  number: 204,
  name: 'DOMAIN_SET_MEMORY_FLAGS',
  priority: 'low',
  since: '0.9.0',
  writeArgs: writeDomainSetMemoryFlagsArgs,
  readArgs: readDomainSetMemoryFlagsArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 205 of program remote, `virDomainSetBlkioParameters`, libvirt 0.9.0 and later, low priority. */
export const domainSetBlkioParameters: Procedure<DomainSetBlkioParametersArgs, undefined> = {
  program: REMOTE,
  number: 205,
  name: 'DOMAIN_SET_BLKIO_PARAMETERS',
  priority: 'low',
  since: '0.9.0',
  writeArgs: writeDomainSetBlkioParametersArgs,
  readArgs: readDomainSetBlkioParametersArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 206 of program remote, `virDomainGetBlkioParameters`, libvirt 0.9.0 and later, low priority. */
export const domainGetBlkioParameters: Procedure<DomainGetBlkioParametersArgs, DomainGetBlkioParametersRet> = {
  program: REMOTE,
  number: 206,
  name: 'DOMAIN_GET_BLKIO_PARAMETERS',
  priority: 'low',
  since: '0.9.0',
  writeArgs: writeDomainGetBlkioParametersArgs,
  readArgs: readDomainGetBlkioParametersArgs,
  writeRet: writeDomainGetBlkioParametersRet,
  readRet: readDomainGetBlkioParametersRet,
};

/** Procedure 219 of program remote, `virDomainSetSchedulerParametersFlags`, libvirt 0.9.2 and later, low priority. */
export const domainSetSchedulerParametersFlags: Procedure<DomainSetSchedulerParametersFlagsArgs, undefined> = {
  program: REMOTE,
  number: 219,
  name: 'DOMAIN_SET_SCHEDULER_PARAMETERS_FLAGS',
  priority: 'low',
  since: '0.9.2',
  writeArgs: writeDomainSetSchedulerParametersFlagsArgs,
  readArgs: readDomainSetSchedulerParametersFlagsArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 223 of program remote, `virDomainGetSchedulerParametersFlags`, libvirt 0.9.2 and later, low priority. */
export const domainGetSchedulerParametersFlags:
  Procedure<DomainGetSchedulerParametersFlagsArgs, DomainGetSchedulerParametersFlagsRet> = {
  program: REMOTE,
  number: 223,
  name: 'DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS',
  priority: 'low',
  since: '0.9.2',
  writeArgs: writeDomainGetSchedulerParametersFlagsArgs,
  readArgs: readDomainGetSchedulerParametersFlagsArgs,
  writeRet: writeDomainGetSchedulerParametersFlagsRet,
  readRet: readDomainGetSchedulerParametersFlagsRet,
};

/** Procedure 254 of program remote, `virDomainSetNumaParameters`, libvirt 0.9.9 and later, low priority. */
export const domainSetNumaParameters: Procedure<DomainSetNumaParametersArgs, undefined> = {
  program: REMOTE,
  number: 254,
  name: 'DOMAIN_SET_NUMA_PARAMETERS',
  priority: 'low',
  since: '0.9.9',
  writeArgs: writeDomainSetNumaParametersArgs,
  readArgs: readDomainSetNumaParametersArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 255 of program remote, `virDomainGetNumaParameters`, libvirt 0.9.9 and later, low priority. */
export const domainGetNumaParameters: Procedure<DomainGetNumaParametersArgs, DomainGetNumaParametersRet> = {
  program: REMOTE,
  number: 255,
  name: 'DOMAIN_GET_NUMA_PARAMETERS',
  priority: 'low',
  since: '0.9.9',
  writeArgs: writeDomainGetNumaParametersArgs,
  readArgs: readDomainGetNumaParametersArgs,
  writeRet: writeDomainGetNumaParametersRet,
  readRet: readDomainGetNumaParametersRet,
};

/** Procedure 256 of program remote, `virDomainSetInterfaceParameters`, libvirt 0.9.9 and later, low priority. */
export const domainSetInterfaceParameters: Procedure<DomainSetInterfaceParametersArgs, undefined> = {
  program: REMOTE,
  number: 256,
  name: 'DOMAIN_SET_INTERFACE_PARAMETERS',
  priority: 'low',
  since: '0.9.9',
  writeArgs: writeDomainSetInterfaceParametersArgs,
  readArgs: readDomainSetInterfaceParametersArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 257 of program remote, `virDomainGetInterfaceParameters`, libvirt 0.9.9 and later, low priority. */
export const domainGetInterfaceParameters:
  Procedure<DomainGetInterfaceParametersArgs, DomainGetInterfaceParametersRet> = {
  program: REMOTE,
  number: 257,
  name: 'DOMAIN_GET_INTERFACE_PARAMETERS',
  priority: 'low',
  since: '0.9.9',
  writeArgs: writeDomainGetInterfaceParametersArgs,
  readArgs: readDomainGetInterfaceParametersArgs,
  writeRet: writeDomainGetInterfaceParametersRet,
  readRet: readDomainGetInterfaceParametersRet,
};

/** Procedure 308 of program remote, `virDomainSetMemoryStatsPeriod`, libvirt 1.1.1 and later, low priority. */
export const domainSetMemoryStatsPeriod: Procedure<DomainSetMemoryStatsPeriodArgs, undefined> = {
  program: REMOTE,
  number: 308,
  name: 'DOMAIN_SET_MEMORY_STATS_PERIOD',
  priority: 'low',
  since: '1.1.1',
  writeArgs: writeDomainSetMemoryStatsPeriodArgs,
  readArgs: readDomainSetMemoryStatsPeriodArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};
