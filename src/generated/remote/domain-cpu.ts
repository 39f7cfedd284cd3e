// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import { type Procedure, readNothing, writeNothing } from '../../xdr/procedure.js';
import type { Reader } from '../../xdr/reader.js';
import type { Writer } from '../../xdr/writer.js';
import { REMOTE } from '../programs.js';
import {
  type DomainIothreadInfo,
  type NonnullDomain,
  readDomainIothreadInfo,
  readNonnullDomain,
  readTypedParam,
  readVcpuInfo,
  type TypedParam,
  type VcpuInfo,
  writeDomainIothreadInfo,
  writeNonnullDomain,
  writeTypedParam,
  writeVcpuInfo,
} from './common.js';

/** `struct remote_domain_set_perf_events_args` */
export interface DomainSetPerfEventsArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_typed_param params<REMOTE_DOMAIN_PERF_EVENTS_MAX>` */
  readonly params: readonly TypedParam[];
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainSetPerfEventsArgs(r: Reader): DomainSetPerfEventsArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const count = r.list(64, 12, 'params');
  const params: TypedParam[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    params.push(readTypedParam(r));
  }
  r.leaveList();
  const flags = r.uint32('flags');
  return { dom, params, flags };
}

export function writeDomainSetPerfEventsArgs(w: Writer, v: DomainSetPerfEventsArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
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

/** `struct remote_domain_get_perf_events_args` */
export interface DomainGetPerfEventsArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainGetPerfEventsArgs(r: Reader): DomainGetPerfEventsArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const flags = r.uint32('flags');
  return { dom, flags };
}

export function writeDomainGetPerfEventsArgs(w: Writer, v: DomainGetPerfEventsArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_perf_events_ret` */
export interface DomainGetPerfEventsRet {
  /** `remote_typed_param params<REMOTE_DOMAIN_PERF_EVENTS_MAX>` */
  readonly params: readonly TypedParam[];
}

export function readDomainGetPerfEventsRet(r: Reader): DomainGetPerfEventsRet {
  const count = r.list(64, 12, 'params');
  const params: TypedParam[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    params.push(readTypedParam(r));
  }
  r.leaveList();
  return { params };
}

export function writeDomainGetPerfEventsRet(w: Writer, v: DomainGetPerfEventsRet): void {
  w.list(v.params, 64, 'params');
  let i = 0;
  for (const item of v.params) {
    w.item(i);
    writeTypedParam(w, item);
    i += 1;
  }
  w.leaveList();
}

/** `struct remote_domain_set_vcpus_args` */
export interface DomainSetVcpusArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int nvcpus` */
  readonly nvcpus: number;
}

export function readDomainSetVcpusArgs(r: Reader): DomainSetVcpusArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const nvcpus = r.uint32('nvcpus');
  return { dom, nvcpus };
}

export function writeDomainSetVcpusArgs(w: Writer, v: DomainSetVcpusArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.nvcpus, 'nvcpus');
}

/** `struct remote_domain_set_vcpus_flags_args` */
export interface DomainSetVcpusFlagsArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int nvcpus` */
  readonly nvcpus: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainSetVcpusFlagsArgs(r: Reader): DomainSetVcpusFlagsArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const nvcpus = r.uint32('nvcpus');
  const flags = r.uint32('flags');
  return { dom, nvcpus, flags };
}

export function writeDomainSetVcpusFlagsArgs(w: Writer, v: DomainSetVcpusFlagsArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.nvcpus, 'nvcpus');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_vcpus_flags_args` */
export interface DomainGetVcpusFlagsArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainGetVcpusFlagsArgs(r: Reader): DomainGetVcpusFlagsArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const flags = r.uint32('flags');
  return { dom, flags };
}

export function writeDomainGetVcpusFlagsArgs(w: Writer, v: DomainGetVcpusFlagsArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_vcpus_flags_ret` */
export interface DomainGetVcpusFlagsRet {
  /** `int num` */
  readonly num: number;
}

export function readDomainGetVcpusFlagsRet(r: Reader): DomainGetVcpusFlagsRet {
  const num = r.int32('num');
  return { num };
}

export function writeDomainGetVcpusFlagsRet(w: Writer, v: DomainGetVcpusFlagsRet): void {
  w.int32(v.num, 'num');
}

/** `struct remote_domain_pin_vcpu_args` */
export interface DomainPinVcpuArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int vcpu` */
  readonly vcpu: number;
  /** `opaque cpumap<REMOTE_CPUMAP_MAX>` */
  readonly cpumap: Uint8Array;
}

export function readDomainPinVcpuArgs(r: Reader): DomainPinVcpuArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const vcpu = r.uint32('vcpu');
  const cpumap = r.opaque(2048, 'cpumap');
  return { dom, vcpu, cpumap };
}

export function writeDomainPinVcpuArgs(w: Writer, v: DomainPinVcpuArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.vcpu, 'vcpu');
  w.opaque(v.cpumap, 2048, 'cpumap');
}

/** `struct remote_domain_pin_vcpu_flags_args` */
export interface DomainPinVcpuFlagsArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int vcpu` */
  readonly vcpu: number;
  /** `opaque cpumap<REMOTE_CPUMAP_MAX>` */
  readonly cpumap: Uint8Array;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainPinVcpuFlagsArgs(r: Reader): DomainPinVcpuFlagsArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const vcpu = r.uint32('vcpu');
  const cpumap = r.opaque(2048, 'cpumap');
  const flags = r.uint32('flags');
  return { dom, vcpu, cpumap, flags };
}

export function writeDomainPinVcpuFlagsArgs(w: Writer, v: DomainPinVcpuFlagsArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.vcpu, 'vcpu');
  w.opaque(v.cpumap, 2048, 'cpumap');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_vcpu_pin_info_args` */
export interface DomainGetVcpuPinInfoArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `int ncpumaps` */
  readonly ncpumaps: number;
  /** `int maplen` */
  readonly maplen: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainGetVcpuPinInfoArgs(r: Reader): DomainGetVcpuPinInfoArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const ncpumaps = r.int32('ncpumaps');
  const maplen = r.int32('maplen');
  const flags = r.uint32('flags');
  return { dom, ncpumaps, maplen, flags };
}

export function writeDomainGetVcpuPinInfoArgs(w: Writer, v: DomainGetVcpuPinInfoArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.int32(v.ncpumaps, 'ncpumaps');
  w.int32(v.maplen, 'maplen');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_vcpu_pin_info_ret` */
export interface DomainGetVcpuPinInfoRet {
  /** `opaque cpumaps<REMOTE_CPUMAPS_MAX>` */
  readonly cpumaps: Uint8Array;
  /** `int num` */
  readonly num: number;
}

export function readDomainGetVcpuPinInfoRet(r: Reader): DomainGetVcpuPinInfoRet {
  const cpumaps = r.opaque(8388608, 'cpumaps');
  const num = r.int32('num');
  return { cpumaps, num };
}

export function writeDomainGetVcpuPinInfoRet(w: Writer, v: DomainGetVcpuPinInfoRet): void {
  w.opaque(v.cpumaps, 8388608, 'cpumaps');
  w.int32(v.num, 'num');
}

/** `struct remote_domain_pin_emulator_args` */
export interface DomainPinEmulatorArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `opaque cpumap<REMOTE_CPUMAP_MAX>` */
  readonly cpumap: Uint8Array;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainPinEmulatorArgs(r: Reader): DomainPinEmulatorArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const cpumap = r.opaque(2048, 'cpumap');
  const flags = r.uint32('flags');
  return { dom, cpumap, flags };
}

export function writeDomainPinEmulatorArgs(w: Writer, v: DomainPinEmulatorArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.opaque(v.cpumap, 2048, 'cpumap');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_emulator_pin_info_args` */
export interface DomainGetEmulatorPinInfoArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `int maplen` */
  readonly maplen: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainGetEmulatorPinInfoArgs(r: Reader): DomainGetEmulatorPinInfoArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const maplen = r.int32('maplen');
  const flags = r.uint32('flags');
  return { dom, maplen, flags };
}

export function writeDomainGetEmulatorPinInfoArgs(w: Writer, v: DomainGetEmulatorPinInfoArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.int32(v.maplen, 'maplen');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_emulator_pin_info_ret` */
export interface DomainGetEmulatorPinInfoRet {
  /** `opaque cpumaps<REMOTE_CPUMAPS_MAX>` */
  readonly cpumaps: Uint8Array;
  /** `int ret` */
  readonly ret: number;
}

export function readDomainGetEmulatorPinInfoRet(r: Reader): DomainGetEmulatorPinInfoRet {
  const cpumaps = r.opaque(8388608, 'cpumaps');
  const ret = r.int32('ret');
  return { cpumaps, ret };
}

export function writeDomainGetEmulatorPinInfoRet(w: Writer, v: DomainGetEmulatorPinInfoRet): void {
  w.opaque(v.cpumaps, 8388608, 'cpumaps');
  w.int32(v.ret, 'ret');
}

/** `struct remote_domain_get_vcpus_args` */
export interface DomainGetVcpusArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `int maxinfo` */
  readonly maxinfo: number;
  /** `int maplen` */
  readonly maplen: number;
}

export function readDomainGetVcpusArgs(r: Reader): DomainGetVcpusArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const maxinfo = r.int32('maxinfo');
  const maplen = r.int32('maplen');
  return { dom, maxinfo, maplen };
}

export function writeDomainGetVcpusArgs(w: Writer, v: DomainGetVcpusArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.int32(v.maxinfo, 'maxinfo');
  w.int32(v.maplen, 'maplen');
}

/** `struct remote_domain_get_vcpus_ret` */
export interface DomainGetVcpusRet {
  /** `remote_vcpu_info info<REMOTE_VCPUINFO_MAX>` */
  readonly info: readonly VcpuInfo[];
  /** `opaque cpumaps<REMOTE_CPUMAPS_MAX>` */
  readonly cpumaps: Uint8Array;
}

export function readDomainGetVcpusRet(r: Reader): DomainGetVcpusRet {
  const count = r.list(16384, 20, 'info');
  const info: VcpuInfo[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    info.push(readVcpuInfo(r));
  }
  r.leaveList();
  const cpumaps = r.opaque(8388608, 'cpumaps');
  return { info, cpumaps };
}

export function writeDomainGetVcpusRet(w: Writer, v: DomainGetVcpusRet): void {
  w.list(v.info, 16384, 'info');
  let i = 0;
  for (const item of v.info) {
    w.item(i);
    writeVcpuInfo(w, item);
    i += 1;
  }
  w.leaveList();
  w.opaque(v.cpumaps, 8388608, 'cpumaps');
}

/** `struct remote_domain_get_max_vcpus_args` */
export interface DomainGetMaxVcpusArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
}

export function readDomainGetMaxVcpusArgs(r: Reader): DomainGetMaxVcpusArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  return { dom };
}

export function writeDomainGetMaxVcpusArgs(w: Writer, v: DomainGetMaxVcpusArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
}

/** `struct remote_domain_get_max_vcpus_ret` */
export interface DomainGetMaxVcpusRet {
  /** `int num` */
  readonly num: number;
}

export function readDomainGetMaxVcpusRet(r: Reader): DomainGetMaxVcpusRet {
  const num = r.int32('num');
  return { num };
}

export function writeDomainGetMaxVcpusRet(w: Writer, v: DomainGetMaxVcpusRet): void {
  w.int32(v.num, 'num');
}

/** `struct remote_domain_get_iothread_info_args` */
export interface DomainGetIothreadInfoArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainGetIothreadInfoArgs(r: Reader): DomainGetIothreadInfoArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const flags = r.uint32('flags');
  return { dom, flags };
}

export function writeDomainGetIothreadInfoArgs(w: Writer, v: DomainGetIothreadInfoArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_iothread_info_ret` */
export interface DomainGetIothreadInfoRet {
  /** `remote_domain_iothread_info info<REMOTE_IOTHREAD_INFO_MAX>` */
  readonly info: readonly DomainIothreadInfo[];
  /** `unsigned int ret` */
  readonly ret: number;
}

export function readDomainGetIothreadInfoRet(r: Reader): DomainGetIothreadInfoRet {
  const count = r.list(16384, 8, 'info');
  const info: DomainIothreadInfo[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    info.push(readDomainIothreadInfo(r));
  }
  r.leaveList();
  const ret = r.uint32('ret');
  return { info, ret };
}

export function writeDomainGetIothreadInfoRet(w: Writer, v: DomainGetIothreadInfoRet): void {
  w.list(v.info, 16384, 'info');
  let i = 0;
  for (const item of v.info) {
    w.item(i);
    writeDomainIothreadInfo(w, item);
    i += 1;
  }
  w.leaveList();
  w.uint32(v.ret, 'ret');
}

/** `struct remote_domain_pin_iothread_args` */
export interface DomainPinIothreadArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int iothreads_id` */
  readonly iothreads_id: number;
  /** `opaque cpumap<REMOTE_CPUMAP_MAX>` */
  readonly cpumap: Uint8Array;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainPinIothreadArgs(r: Reader): DomainPinIothreadArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const iothreads_id = r.uint32('iothreads_id');
  const cpumap = r.opaque(2048, 'cpumap');
  const flags = r.uint32('flags');
  return { dom, iothreads_id, cpumap, flags };
}

export function writeDomainPinIothreadArgs(w: Writer, v: DomainPinIothreadArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.iothreads_id, 'iothreads_id');
  w.opaque(v.cpumap, 2048, 'cpumap');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_add_iothread_args` */
export interface DomainAddIothreadArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int iothread_id` */
  readonly iothread_id: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainAddIothreadArgs(r: Reader): DomainAddIothreadArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const iothread_id = r.uint32('iothread_id');
  const flags = r.uint32('flags');
  return { dom, iothread_id, flags };
}

export function writeDomainAddIothreadArgs(w: Writer, v: DomainAddIothreadArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.iothread_id, 'iothread_id');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_del_iothread_args` */
export interface DomainDelIothreadArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int iothread_id` */
  readonly iothread_id: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainDelIothreadArgs(r: Reader): DomainDelIothreadArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const iothread_id = r.uint32('iothread_id');
  const flags = r.uint32('flags');
  return { dom, iothread_id, flags };
}

export function writeDomainDelIothreadArgs(w: Writer, v: DomainDelIothreadArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.iothread_id, 'iothread_id');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_set_iothread_params_args` */
export interface DomainSetIothreadParamsArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int iothread_id` */
  readonly iothread_id: number;
  /** `remote_typed_param params<REMOTE_DOMAIN_IOTHREAD_PARAMS_MAX>` */
  readonly params: readonly TypedParam[];
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainSetIothreadParamsArgs(r: Reader): DomainSetIothreadParamsArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const iothread_id = r.uint32('iothread_id');
  const count = r.list(64, 12, 'params');
  const params: TypedParam[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    params.push(readTypedParam(r));
  }
  r.leaveList();
  const flags = r.uint32('flags');
  return { dom, iothread_id, params, flags };
}

export function writeDomainSetIothreadParamsArgs(w: Writer, v: DomainSetIothreadParamsArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.iothread_id, 'iothread_id');
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

/** `struct remote_domain_get_cpu_stats_args` */
export interface DomainGetCpuStatsArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int nparams` */
  readonly nparams: number;
  /** `int start_cpu` */
  readonly start_cpu: number;
  /** `unsigned int ncpus` */
  readonly ncpus: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainGetCpuStatsArgs(r: Reader): DomainGetCpuStatsArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const nparams = r.uint32('nparams');
  const start_cpu = r.int32('start_cpu');
  const ncpus = r.uint32('ncpus');
  const flags = r.uint32('flags');
  return { dom, nparams, start_cpu, ncpus, flags };
}

export function writeDomainGetCpuStatsArgs(w: Writer, v: DomainGetCpuStatsArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.nparams, 'nparams');
  w.int32(v.start_cpu, 'start_cpu');
  w.uint32(v.ncpus, 'ncpus');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_cpu_stats_ret` */
export interface DomainGetCpuStatsRet {
  /** `remote_typed_param params<REMOTE_DOMAIN_GET_CPU_STATS_MAX>` */
  readonly params: readonly TypedParam[];
  /** `int nparams` */
  readonly nparams: number;
}

export function readDomainGetCpuStatsRet(r: Reader): DomainGetCpuStatsRet {
  const count = r.list(2048, 12, 'params');
  const params: TypedParam[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    params.push(readTypedParam(r));
  }
  r.leaveList();
  const nparams = r.int32('nparams');
  return { params, nparams };
}

export function writeDomainGetCpuStatsRet(w: Writer, v: DomainGetCpuStatsRet): void {
  w.list(v.params, 2048, 'params');
  let i = 0;
  for (const item of v.params) {
    w.item(i);
    writeTypedParam(w, item);
    i += 1;
  }
  w.leaveList();
  w.int32(v.nparams, 'nparams');
}

/** `struct remote_domain_get_guest_vcpus_args` */
export interface DomainGetGuestVcpusArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainGetGuestVcpusArgs(r: Reader): DomainGetGuestVcpusArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const flags = r.uint32('flags');
  return { dom, flags };
}

export function writeDomainGetGuestVcpusArgs(w: Writer, v: DomainGetGuestVcpusArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_guest_vcpus_ret` */
export interface DomainGetGuestVcpusRet {
  /** `remote_typed_param params<REMOTE_DOMAIN_GUEST_VCPU_PARAMS_MAX>` */
  readonly params: readonly TypedParam[];
}

export function readDomainGetGuestVcpusRet(r: Reader): DomainGetGuestVcpusRet {
  const count = r.list(64, 12, 'params');
  const params: TypedParam[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    params.push(readTypedParam(r));
  }
  r.leaveList();
  return { params };
}

export function writeDomainGetGuestVcpusRet(w: Writer, v: DomainGetGuestVcpusRet): void {
  w.list(v.params, 64, 'params');
  let i = 0;
  for (const item of v.params) {
    w.item(i);
    writeTypedParam(w, item);
    i += 1;
  }
  w.leaveList();
}

/** `struct remote_domain_set_guest_vcpus_args` */
export interface DomainSetGuestVcpusArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string cpumap` */
  readonly cpumap: string;
  /** `int state` */
  readonly state: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainSetGuestVcpusArgs(r: Reader): DomainSetGuestVcpusArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const cpumap = r.string(4194304, 'cpumap');
  const state = r.int32('state');
  const flags = r.uint32('flags');
  return { dom, cpumap, state, flags };
}

export function writeDomainSetGuestVcpusArgs(w: Writer, v: DomainSetGuestVcpusArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.cpumap, 4194304, 'cpumap');
  w.int32(v.state, 'state');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_set_vcpu_args` */
export interface DomainSetVcpuArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string cpumap` */
  readonly cpumap: string;
  /** `int state` */
  readonly state: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainSetVcpuArgs(r: Reader): DomainSetVcpuArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const cpumap = r.string(4194304, 'cpumap');
  const state = r.int32('state');
  const flags = r.uint32('flags');
  return { dom, cpumap, state, flags };
}

export function writeDomainSetVcpuArgs(w: Writer, v: DomainSetVcpuArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.cpumap, 4194304, 'cpumap');
  w.int32(v.state, 'state');
  w.uint32(v.flags, 'flags');
}

/** Procedure 18 of program remote, `virDomainGetMaxVcpus`, libvirt 0.2.1 and later, high priority. */
export const domainGetMaxVcpus: Procedure<DomainGetMaxVcpusArgs, DomainGetMaxVcpusRet> = {
  program: REMOTE,
  number: 18,
  name: 'DOMAIN_GET_MAX_VCPUS',
  priority: 'high',
  since: '0.2.1',
  writeArgs: writeDomainGetMaxVcpusArgs,
  readArgs: readDomainGetMaxVcpusArgs,
  writeRet: writeDomainGetMaxVcpusRet,
  readRet: readDomainGetMaxVcpusRet,
};

/** Procedure 20 of program remote, `virDomainGetVcpus`, libvirt 0.1.4 and later, high priority. */
export const domainGetVcpus: Procedure<DomainGetVcpusArgs, DomainGetVcpusRet> = {
  program: REMOTE,
  number: 20,
  name: 'DOMAIN_GET_VCPUS',
  priority: 'high',
  since: '0.1.4',
  writeArgs: writeDomainGetVcpusArgs,
  readArgs: readDomainGetVcpusArgs,
  writeRet: writeDomainGetVcpusRet,
  readRet: readDomainGetVcpusRet,
};

/** Procedure 26 of program remote, `virDomainPinVcpu`, libvirt 0.1.4 and later, low priority. */
export const domainPinVcpu: Procedure<DomainPinVcpuArgs, undefined> = {
  program: REMOTE,
  number: 26,
  name: 'DOMAIN_PIN_VCPU',
  priority: 'low',
  since: '0.1.4',
  writeArgs: writeDomainPinVcpuArgs,
  readArgs: readDomainPinVcpuArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 32 of program remote, `virDomainSetVcpus`, libvirt 0.1.4 and later, low priority. */
export const domainSetVcpus: Procedure<DomainSetVcpusArgs, undefined> = {
  program: REMOTE,
  number: 32,
  name: 'DOMAIN_SET_VCPUS',
  priority: 'low',
  since: '0.1.4',
  writeArgs: writeDomainSetVcpusArgs,
  readArgs: readDomainSetVcpusArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 199 of program remote, `virDomainSetVcpusFlags`, libvirt 0.8.5 and later, low priority. */
export const domainSetVcpusFlags: Procedure<DomainSetVcpusFlagsArgs, undefined> = {
  program: REMOTE,
  number: 199,
  name: 'DOMAIN_SET_VCPUS_FLAGS',
  priority: 'low',
  since: '0.8.5',
  writeArgs: writeDomainSetVcpusFlagsArgs,
  readArgs: readDomainSetVcpusFlagsArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 200 of program remote, `virDomainGetVcpusFlags`, libvirt 0.8.5 and later, low priority. */
export const domainGetVcpusFlags: Procedure<DomainGetVcpusFlagsArgs, DomainGetVcpusFlagsRet> = {
  program: REMOTE,
  number: 200,
  name: 'DOMAIN_GET_VCPUS_FLAGS',
  priority: 'low',
  since: '0.8.5',
  writeArgs: writeDomainGetVcpusFlagsArgs,
  readArgs: readDomainGetVcpusFlagsArgs,
  writeRet: writeDomainGetVcpusFlagsRet,
  readRet: readDomainGetVcpusFlagsRet,
};

/** Procedure 225 of program remote, `virDomainPinVcpuFlags`, libvirt 0.9.3 and later, low priority. */
export const domainPinVcpuFlags: Procedure<DomainPinVcpuFlagsArgs, undefined> = {
  program: REMOTE,
  number: 225,
  name: 'DOMAIN_PIN_VCPU_FLAGS',
  priority: 'low',
  since: '0.9.3',
  writeArgs: writeDomainPinVcpuFlagsArgs,
  readArgs: readDomainPinVcpuFlagsArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 230 of program remote, `virDomainGetVcpuPinInfo`, libvirt 0.9.3 and later, low priority. */
export const domainGetVcpuPinInfo: Procedure<DomainGetVcpuPinInfoArgs, DomainGetVcpuPinInfoRet> = {
  program: REMOTE,
  number: 230,
  name: 'DOMAIN_GET_VCPU_PIN_INFO',
  priority: 'low',
  since: '0.9.3',
  writeArgs: writeDomainGetVcpuPinInfoArgs,
  readArgs: readDomainGetVcpuPinInfoArgs,
  writeRet: writeDomainGetVcpuPinInfoRet,
  readRet: readDomainGetVcpuPinInfoRet,
};

/** Procedure 262 of program remote, `virDomainGetCPUStats`, libvirt 0.9.10 and later, low priority. */
export const domainGetCpuStats: Procedure<DomainGetCpuStatsArgs, DomainGetCpuStatsRet> = {
  program: REMOTE,
  number: 262,
  name: 'DOMAIN_GET_CPU_STATS',
  priority: 'low',
  since: '0.9.10',
  writeArgs: writeDomainGetCpuStatsArgs,
  readArgs: readDomainGetCpuStatsArgs,
  writeRet: writeDomainGetCpuStatsRet,
  readRet: readDomainGetCpuStatsRet,
};

/** Procedure 279 of program remote, `virDomainPinEmulator`, libvirt 0.10.0 and later, low priority. */
export const domainPinEmulator: Procedure<DomainPinEmulatorArgs, undefined> = {
  program: REMOTE,
  number: 279,
  name: 'DOMAIN_PIN_EMULATOR',
  priority: 'low',
  since: '0.10.0',
  writeArgs: writeDomainPinEmulatorArgs,
  readArgs: readDomainPinEmulatorArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 280 of program remote, `virDomainGetEmulatorPinInfo`, libvirt 0.10.0 and later, low priority. */
export const domainGetEmulatorPinInfo: Procedure<DomainGetEmulatorPinInfoArgs, DomainGetEmulatorPinInfoRet> = {
  program: REMOTE,
  number: 280,
  name: 'DOMAIN_GET_EMULATOR_PIN_INFO',
  priority: 'low',
  since: '0.10.0',
  writeArgs: writeDomainGetEmulatorPinInfoArgs,
  readArgs: readDomainGetEmulatorPinInfoArgs,
  writeRet: writeDomainGetEmulatorPinInfoRet,
  readRet: readDomainGetEmulatorPinInfoRet,
};

/** Procedure 351 of program remote, `virDomainGetIOThreadInfo`, libvirt 1.2.14 and later, low priority. */
export const domainGetIothreadInfo: Procedure<DomainGetIothreadInfoArgs, DomainGetIothreadInfoRet> = {
  program: REMOTE,
  number: 351,
  name: 'DOMAIN_GET_IOTHREAD_INFO',
  priority: 'low',
  since: '1.2.14',
  writeArgs: writeDomainGetIothreadInfoArgs,
  readArgs: readDomainGetIothreadInfoArgs,
  writeRet: writeDomainGetIothreadInfoRet,
  readRet: readDomainGetIothreadInfoRet,
};

/** Procedure 352 of program remote, `virDomainPinIOThread`, libvirt 1.2.14 and later, low priority. */
export const domainPinIothread: Procedure<DomainPinIothreadArgs, undefined> = {
  program: REMOTE,
  number: 352,
  name: 'DOMAIN_PIN_IOTHREAD',
  priority: 'low',
  since: '1.2.14',
  writeArgs: writeDomainPinIothreadArgs,
  readArgs: readDomainPinIothreadArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 355 of program remote, `virDomainAddIOThread`, libvirt 1.2.15 and later, low priority. */
export const domainAddIothread: Procedure<DomainAddIothreadArgs, undefined> = {
  program: REMOTE,
  number: 355,
  name: 'DOMAIN_ADD_IOTHREAD',
  priority: 'low',
  since: '1.2.15',
  writeArgs: writeDomainAddIothreadArgs,
  readArgs: readDomainAddIothreadArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 356 of program remote, `virDomainDelIOThread`, libvirt 1.2.15 and later, low priority. */
export const domainDelIothread: Procedure<DomainDelIothreadArgs, undefined> = {
  program: REMOTE,
  number: 356,
  name: 'DOMAIN_DEL_IOTHREAD',
  priority: 'low',
  since: '1.2.15',
  writeArgs: writeDomainDelIothreadArgs,
  readArgs: readDomainDelIothreadArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 365 of program remote, `virDomainGetPerfEvents`, libvirt 1.3.3 and later, low priority. */
export const domainGetPerfEvents: Procedure<DomainGetPerfEventsArgs, DomainGetPerfEventsRet> = {
  program: REMOTE,
  number: 365,
  name: 'DOMAIN_GET_PERF_EVENTS',
  priority: 'low',
  since: '1.3.3',
  writeArgs: writeDomainGetPerfEventsArgs,
  readArgs: readDomainGetPerfEventsArgs,
  writeRet: writeDomainGetPerfEventsRet,
  readRet: readDomainGetPerfEventsRet,
};

/** Procedure 366 of program remote, `virDomainSetPerfEvents`, libvirt 1.3.3 and later, low priority. */
export const domainSetPerfEvents: Procedure<DomainSetPerfEventsArgs, undefined> = {
  program: REMOTE,
  number: 366,
  name: 'DOMAIN_SET_PERF_EVENTS',
  priority: 'low',
  since: '1.3.3',
  writeArgs: writeDomainSetPerfEventsArgs,
  readArgs: readDomainSetPerfEventsArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 371 of program remote, `virDomainGetGuestVcpus`, libvirt 2.0.0 and later, low priority. */
export const domainGetGuestVcpus: Procedure<DomainGetGuestVcpusArgs, DomainGetGuestVcpusRet> = {
  program: REMOTE,
  number: 371,
  name: 'DOMAIN_GET_GUEST_VCPUS',
  priority: 'low',
  since: '2.0.0',
  writeArgs: writeDomainGetGuestVcpusArgs,
  readArgs: readDomainGetGuestVcpusArgs,
  writeRet: writeDomainGetGuestVcpusRet,
  readRet: readDomainGetGuestVcpusRet,
};

/** Procedure 372 of program remote, `virDomainSetGuestVcpus`, libvirt 2.0.0 and later, low priority. */
export const domainSetGuestVcpus: Procedure<DomainSetGuestVcpusArgs, undefined> = {
  program: REMOTE,
  number: 372,
  name: 'DOMAIN_SET_GUEST_VCPUS',
  priority: 'low',
  since: '2.0.0',
  writeArgs: writeDomainSetGuestVcpusArgs,
  readArgs: readDomainSetGuestVcpusArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 384 of program remote, `virDomainSetVcpu`, libvirt 3.1.0 and later, low priority. */
export const domainSetVcpu: Procedure<DomainSetVcpuArgs, undefined> = {
  program: REMOTE,
  number: 384,
  name: 'DOMAIN_SET_VCPU',
  priority: 'low',
  since: '3.1.0',
  writeArgs: writeDomainSetVcpuArgs,
  readArgs: readDomainSetVcpuArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 402 of program remote, `virDomainSetIOThreadParams`, libvirt 4.10.0 and later, low priority. */
export const domainSetIothreadParams: Procedure<DomainSetIothreadParamsArgs, undefined> = {
  program: REMOTE,
  number: 402,
  name: 'DOMAIN_SET_IOTHREAD_PARAMS',
  priority: 'low',
  since: '4.10.0',
  writeArgs: writeDomainSetIothreadParamsArgs,
  readArgs: readDomainSetIothreadParamsArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};
