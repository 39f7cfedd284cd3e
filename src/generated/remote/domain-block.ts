// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import { type Procedure, readNothing, writeNothing } from '../../xdr/procedure.js';
import type { Reader } from '../../xdr/reader.js';
import type { Writer } from '../../xdr/writer.js';
import { REMOTE } from '../programs.js';
import {
  type DomainDiskError,
  type NonnullDomain,
  readDomainDiskError,
  readNonnullDomain,
  readTypedParam,
  type TypedParam,
  writeDomainDiskError,
  writeNonnullDomain,
  writeTypedParam,
} from './common.js';

/** `struct remote_domain_block_resize_args` */
export interface DomainBlockResizeArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string disk` */
  readonly disk: string;
  /** `unsigned hyper size` */
  readonly size: bigint;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainBlockResizeArgs(r: Reader): DomainBlockResizeArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const disk = r.string(4194304, 'disk');
  const size = r.uint64('size');
  const flags = r.uint32('flags');
  return { dom, disk, size, flags };
}

export function writeDomainBlockResizeArgs(w: Writer, v: DomainBlockResizeArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.disk, 4194304, 'disk');
  w.uint64(v.size, 'size');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_block_stats_args` */
export interface DomainBlockStatsArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string path` */
  readonly path: string;
}

export function readDomainBlockStatsArgs(r: Reader): DomainBlockStatsArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const path = r.string(4194304, 'path');
  return { dom, path };
}

export function writeDomainBlockStatsArgs(w: Writer, v: DomainBlockStatsArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.path, 4194304, 'path');
}

/** `struct remote_domain_block_stats_ret` */
export interface DomainBlockStatsRet {
  /** `hyper rd_req` */
  readonly rd_req: bigint;
  /** `hyper rd_bytes` */
  readonly rd_bytes: bigint;
  /** `hyper wr_req` */
  readonly wr_req: bigint;
  /** `hyper wr_bytes` */
  readonly wr_bytes: bigint;
  /** `hyper errs` */
  readonly errs: bigint;
}

export function readDomainBlockStatsRet(r: Reader): DomainBlockStatsRet {
  const rd_req = r.int64('rd_req');
  const rd_bytes = r.int64('rd_bytes');
  const wr_req = r.int64('wr_req');
  const wr_bytes = r.int64('wr_bytes');
  const errs = r.int64('errs');
  return { rd_req, rd_bytes, wr_req, wr_bytes, errs };
}

export function writeDomainBlockStatsRet(w: Writer, v: DomainBlockStatsRet): void {
  w.int64(v.rd_req, 'rd_req');
  w.int64(v.rd_bytes, 'rd_bytes');
  w.int64(v.wr_req, 'wr_req');
  w.int64(v.wr_bytes, 'wr_bytes');
  w.int64(v.errs, 'errs');
}

/** `struct remote_domain_block_stats_flags_args` */
export interface DomainBlockStatsFlagsArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string path` */
  readonly path: string;
  /** `int nparams` */
  readonly nparams: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainBlockStatsFlagsArgs(r: Reader): DomainBlockStatsFlagsArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const path = r.string(4194304, 'path');
  const nparams = r.int32('nparams');
  const flags = r.uint32('flags');
  return { dom, path, nparams, flags };
}

export function writeDomainBlockStatsFlagsArgs(w: Writer, v: DomainBlockStatsFlagsArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.path, 4194304, 'path');
  w.int32(v.nparams, 'nparams');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_block_stats_flags_ret` */
export interface DomainBlockStatsFlagsRet {
  /** `remote_typed_param params<REMOTE_DOMAIN_BLOCK_STATS_PARAMETERS_MAX>` */
  readonly params: readonly TypedParam[];
  /** `int nparams` */
  readonly nparams: number;
}

export function readDomainBlockStatsFlagsRet(r: Reader): DomainBlockStatsFlagsRet {
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

export function writeDomainBlockStatsFlagsRet(w: Writer, v: DomainBlockStatsFlagsRet): void {
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

/** `struct remote_domain_block_peek_args` */
export interface DomainBlockPeekArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string path` */
  readonly path: string;
  /** `unsigned hyper offset` */
  readonly offset: bigint;
  /** `unsigned int size` */
  readonly size: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainBlockPeekArgs(r: Reader): DomainBlockPeekArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const path = r.string(4194304, 'path');
  const offset = r.uint64('offset');
  const size = r.uint32('size');
  const flags = r.uint32('flags');
  return { dom, path, offset, size, flags };
}

export function writeDomainBlockPeekArgs(w: Writer, v: DomainBlockPeekArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.path, 4194304, 'path');
  w.uint64(v.offset, 'offset');
  w.uint32(v.size, 'size');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_block_peek_ret` */
export interface DomainBlockPeekRet {
  /** `opaque buffer<REMOTE_DOMAIN_BLOCK_PEEK_BUFFER_MAX>` */
  readonly buffer: Uint8Array;
}

export function readDomainBlockPeekRet(r: Reader): DomainBlockPeekRet {
  const buffer = r.opaque(4194304, 'buffer');
  return { buffer };
}

export function writeDomainBlockPeekRet(w: Writer, v: DomainBlockPeekRet): void {
  w.opaque(v.buffer, 4194304, 'buffer');
}

/** `struct remote_domain_get_block_info_args` */
export interface DomainGetBlockInfoArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string path` */
  readonly path: string;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainGetBlockInfoArgs(r: Reader): DomainGetBlockInfoArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const path = r.string(4194304, 'path');
  const flags = r.uint32('flags');
  return { dom, path, flags };
}

export function writeDomainGetBlockInfoArgs(w: Writer, v: DomainGetBlockInfoArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.path, 4194304, 'path');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_block_info_ret` */
export interface DomainGetBlockInfoRet {
  /** `unsigned hyper allocation` */
  readonly allocation: bigint;
  /** `unsigned hyper capacity` */
  readonly capacity: bigint;
  /** `unsigned hyper physical` */
  readonly physical: bigint;
}

export function readDomainGetBlockInfoRet(r: Reader): DomainGetBlockInfoRet {
  const allocation = r.uint64('allocation');
  const capacity = r.uint64('capacity');
  const physical = r.uint64('physical');
  return { allocation, capacity, physical };
}

export function writeDomainGetBlockInfoRet(w: Writer, v: DomainGetBlockInfoRet): void {
  w.uint64(v.allocation, 'allocation');
  w.uint64(v.capacity, 'capacity');
  w.uint64(v.physical, 'physical');
}

/** `struct remote_domain_block_job_abort_args` */
export interface DomainBlockJobAbortArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string path` */
  readonly path: string;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainBlockJobAbortArgs(r: Reader): DomainBlockJobAbortArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const path = r.string(4194304, 'path');
  const flags = r.uint32('flags');
  return { dom, path, flags };
}

export function writeDomainBlockJobAbortArgs(w: Writer, v: DomainBlockJobAbortArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.path, 4194304, 'path');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_block_job_info_args` */
export interface DomainGetBlockJobInfoArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string path` */
  readonly path: string;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainGetBlockJobInfoArgs(r: Reader): DomainGetBlockJobInfoArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const path = r.string(4194304, 'path');
  const flags = r.uint32('flags');
  return { dom, path, flags };
}

export function writeDomainGetBlockJobInfoArgs(w: Writer, v: DomainGetBlockJobInfoArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.path, 4194304, 'path');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_block_job_info_ret` */
export interface DomainGetBlockJobInfoRet {
  /** `int found` */
  readonly found: number;
  /** `int type` */
  readonly type: number;
  /** `unsigned hyper bandwidth` */
  readonly bandwidth: bigint;
  /** `unsigned hyper cur` */
  readonly cur: bigint;
  /** `unsigned hyper end` */
  readonly end: bigint;
}

export function readDomainGetBlockJobInfoRet(r: Reader): DomainGetBlockJobInfoRet {
  const found = r.int32('found');
  const type = r.int32('type');
  const bandwidth = r.uint64('bandwidth');
  const cur = r.uint64('cur');
  const end = r.uint64('end');
  return { found, type, bandwidth, cur, end };
}

export function writeDomainGetBlockJobInfoRet(w: Writer, v: DomainGetBlockJobInfoRet): void {
  w.int32(v.found, 'found');
  w.int32(v.type, 'type');
  w.uint64(v.bandwidth, 'bandwidth');
  w.uint64(v.cur, 'cur');
  w.uint64(v.end, 'end');
}

/** `struct remote_domain_block_job_set_speed_args` */
export interface DomainBlockJobSetSpeedArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string path` */
  readonly path: string;
  /** `unsigned hyper bandwidth` */
  readonly bandwidth: bigint;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainBlockJobSetSpeedArgs(r: Reader): DomainBlockJobSetSpeedArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const path = r.string(4194304, 'path');
  const bandwidth = r.uint64('bandwidth');
  const flags = r.uint32('flags');
  return { dom, path, bandwidth, flags };
}

export function writeDomainBlockJobSetSpeedArgs(w: Writer, v: DomainBlockJobSetSpeedArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.path, 4194304, 'path');
  w.uint64(v.bandwidth, 'bandwidth');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_block_pull_args` */
export interface DomainBlockPullArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string path` */
  readonly path: string;
  /** `unsigned hyper bandwidth` */
  readonly bandwidth: bigint;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainBlockPullArgs(r: Reader): DomainBlockPullArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const path = r.string(4194304, 'path');
  const bandwidth = r.uint64('bandwidth');
  const flags = r.uint32('flags');
  return { dom, path, bandwidth, flags };
}

export function writeDomainBlockPullArgs(w: Writer, v: DomainBlockPullArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.path, 4194304, 'path');
  w.uint64(v.bandwidth, 'bandwidth');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_block_rebase_args` */
export interface DomainBlockRebaseArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string path` */
  readonly path: string;
  /** `remote_string base` */
  readonly base: string | null;
  /** `unsigned hyper bandwidth` */
  readonly bandwidth: bigint;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainBlockRebaseArgs(r: Reader): DomainBlockRebaseArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const path = r.string(4194304, 'path');
  const base = r.present('base') ? r.string(4194304, 'base') : null;
  const bandwidth = r.uint64('bandwidth');
  const flags = r.uint32('flags');
  return { dom, path, base, bandwidth, flags };
}

export function writeDomainBlockRebaseArgs(w: Writer, v: DomainBlockRebaseArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.path, 4194304, 'path');
  if (v.base === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.base, 4194304, 'base');
  }
  w.uint64(v.bandwidth, 'bandwidth');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_block_copy_args` */
export interface DomainBlockCopyArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string path` */
  readonly path: string;
  /** `remote_nonnull_string destxml` */
  readonly destxml: string;
  /** `remote_typed_param params<REMOTE_DOMAIN_BLOCK_COPY_PARAMETERS_MAX>` */
  readonly params: readonly TypedParam[];
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainBlockCopyArgs(r: Reader): DomainBlockCopyArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const path = r.string(4194304, 'path');
  const destxml = r.string(4194304, 'destxml');
  const count = r.list(16, 12, 'params');
  const params: TypedParam[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    params.push(readTypedParam(r));
  }
  r.leaveList();
  const flags = r.uint32('flags');
  return { dom, path, destxml, params, flags };
}

export function writeDomainBlockCopyArgs(w: Writer, v: DomainBlockCopyArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.path, 4194304, 'path');
  w.string(v.destxml, 4194304, 'destxml');
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

/** `struct remote_domain_block_commit_args` */
export interface DomainBlockCommitArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string disk` */
  readonly disk: string;
  /** `remote_string base` */
  readonly base: string | null;
  /** `remote_string top` */
  readonly top: string | null;
  /** `unsigned hyper bandwidth` */
  readonly bandwidth: bigint;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainBlockCommitArgs(r: Reader): DomainBlockCommitArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const disk = r.string(4194304, 'disk');
  const base = r.present('base') ? r.string(4194304, 'base') : null;
  const top = r.present('top') ? r.string(4194304, 'top') : null;
  const bandwidth = r.uint64('bandwidth');
  const flags = r.uint32('flags');
  return { dom, disk, base, top, bandwidth, flags };
}

export function writeDomainBlockCommitArgs(w: Writer, v: DomainBlockCommitArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.disk, 4194304, 'disk');
  if (v.base === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.base, 4194304, 'base');
  }
  if (v.top === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.top, 4194304, 'top');
  }
  w.uint64(v.bandwidth, 'bandwidth');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_set_block_io_tune_args` */
export interface DomainSetBlockIoTuneArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string disk` */
  readonly disk: string;
  /** `remote_typed_param params<REMOTE_DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX>` */
  readonly params: readonly TypedParam[];
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainSetBlockIoTuneArgs(r: Reader): DomainSetBlockIoTuneArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const disk = r.string(4194304, 'disk');
  const count = r.list(32, 12, 'params');
  const params: TypedParam[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    params.push(readTypedParam(r));
  }
  r.leaveList();
  const flags = r.uint32('flags');
  return { dom, disk, params, flags };
}

export function writeDomainSetBlockIoTuneArgs(w: Writer, v: DomainSetBlockIoTuneArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.disk, 4194304, 'disk');
  w.list(v.params, 32, 'params');
  let i = 0;
  for (const item of v.params) {
    w.item(i);
    writeTypedParam(w, item);
    i += 1;
  }
  w.leaveList();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_block_io_tune_args` */
export interface DomainGetBlockIoTuneArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_string disk` */
  readonly disk: string | null;
  /** `int nparams` */
  readonly nparams: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainGetBlockIoTuneArgs(r: Reader): DomainGetBlockIoTuneArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const disk = r.present('disk') ? r.string(4194304, 'disk') : null;
  const nparams = r.int32('nparams');
  const flags = r.uint32('flags');
  return { dom, disk, nparams, flags };
}

export function writeDomainGetBlockIoTuneArgs(w: Writer, v: DomainGetBlockIoTuneArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  if (v.disk === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.disk, 4194304, 'disk');
  }
  w.int32(v.nparams, 'nparams');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_block_io_tune_ret` */
export interface DomainGetBlockIoTuneRet {
  /** `remote_typed_param params<REMOTE_DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX>` */
  readonly params: readonly TypedParam[];
  /** `int nparams` */
  readonly nparams: number;
}

export function readDomainGetBlockIoTuneRet(r: Reader): DomainGetBlockIoTuneRet {
  const count = r.list(32, 12, 'params');
  const params: TypedParam[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    params.push(readTypedParam(r));
  }
  r.leaveList();
  const nparams = r.int32('nparams');
  return { params, nparams };
}

export function writeDomainGetBlockIoTuneRet(w: Writer, v: DomainGetBlockIoTuneRet): void {
  w.list(v.params, 32, 'params');
  let i = 0;
  for (const item of v.params) {
    w.item(i);
    writeTypedParam(w, item);
    i += 1;
  }
  w.leaveList();
  w.int32(v.nparams, 'nparams');
}

/** `struct remote_domain_set_throttle_group_args` */
export interface DomainSetThrottleGroupArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string group` */
  readonly group: string;
  /** `remote_typed_param params<REMOTE_DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX>` */
  readonly params: readonly TypedParam[];
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainSetThrottleGroupArgs(r: Reader): DomainSetThrottleGroupArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const group = r.string(4194304, 'group');
  const count = r.list(32, 12, 'params');
  const params: TypedParam[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    params.push(readTypedParam(r));
  }
  r.leaveList();
  const flags = r.uint32('flags');
  return { dom, group, params, flags };
}

export function writeDomainSetThrottleGroupArgs(w: Writer, v: DomainSetThrottleGroupArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.group, 4194304, 'group');
  w.list(v.params, 32, 'params');
  let i = 0;
  for (const item of v.params) {
    w.item(i);
    writeTypedParam(w, item);
    i += 1;
  }
  w.leaveList();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_del_throttle_group_args` */
export interface DomainDelThrottleGroupArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_string group` */
  readonly group: string | null;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainDelThrottleGroupArgs(r: Reader): DomainDelThrottleGroupArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const group = r.present('group') ? r.string(4194304, 'group') : null;
  const flags = r.uint32('flags');
  return { dom, group, flags };
}

export function writeDomainDelThrottleGroupArgs(w: Writer, v: DomainDelThrottleGroupArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  if (v.group === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.group, 4194304, 'group');
  }
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_disk_errors_args` */
export interface DomainGetDiskErrorsArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int maxerrors` */
  readonly maxerrors: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainGetDiskErrorsArgs(r: Reader): DomainGetDiskErrorsArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const maxerrors = r.uint32('maxerrors');
  const flags = r.uint32('flags');
  return { dom, maxerrors, flags };
}

export function writeDomainGetDiskErrorsArgs(w: Writer, v: DomainGetDiskErrorsArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.maxerrors, 'maxerrors');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_disk_errors_ret` */
export interface DomainGetDiskErrorsRet {
  /** `remote_domain_disk_error errors<REMOTE_DOMAIN_DISK_ERRORS_MAX>` */
  readonly errors: readonly DomainDiskError[];
  /** `int nerrors` */
  readonly nerrors: number;
}

export function readDomainGetDiskErrorsRet(r: Reader): DomainGetDiskErrorsRet {
  const count = r.list(256, 8, 'errors');
  const errors: DomainDiskError[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    errors.push(readDomainDiskError(r));
  }
  r.leaveList();
  const nerrors = r.int32('nerrors');
  return { errors, nerrors };
}

export function writeDomainGetDiskErrorsRet(w: Writer, v: DomainGetDiskErrorsRet): void {
  w.list(v.errors, 256, 'errors');
  let i = 0;
  for (const item of v.errors) {
    w.item(i);
    writeDomainDiskError(w, item);
    i += 1;
  }
  w.leaveList();
  w.int32(v.nerrors, 'nerrors');
}

/** `struct remote_domain_set_block_threshold_args` */
export interface DomainSetBlockThresholdArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string dev` */
  readonly dev: string;
  /** `unsigned hyper threshold` */
  readonly threshold: bigint;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainSetBlockThresholdArgs(r: Reader): DomainSetBlockThresholdArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const dev = r.string(4194304, 'dev');
  const threshold = r.uint64('threshold');
  const flags = r.uint32('flags');
  return { dom, dev, threshold, flags };
}

export function writeDomainSetBlockThresholdArgs(w: Writer, v: DomainSetBlockThresholdArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.dev, 4194304, 'dev');
  w.uint64(v.threshold, 'threshold');
  w.uint32(v.flags, 'flags');
}

/** Procedure 64 of program remote, `virDomainBlockStats`, libvirt 0.3.2 and later, low priority. */
export const domainBlockStats: Procedure<DomainBlockStatsArgs, DomainBlockStatsRet> = {
  program: REMOTE,
  number: 64,
  name: 'DOMAIN_BLOCK_STATS',
  priority: 'low',
  since: '0.3.2',
  writeArgs: writeDomainBlockStatsArgs,
  readArgs: readDomainBlockStatsArgs,
  writeRet: writeDomainBlockStatsRet,
  readRet: readDomainBlockStatsRet,
};

/** Procedure 103 of program remote, `virDomainBlockPeek`, libvirt 0.4.2 and later, low priority. */
export const domainBlockPeek: Procedure<DomainBlockPeekArgs, DomainBlockPeekRet> = {
  program: REMOTE,
  number: 103,
  name: 'DOMAIN_BLOCK_PEEK',
  priority: 'low',
  since: '0.4.2',
  writeArgs: writeDomainBlockPeekArgs,
  readArgs: readDomainBlockPeekArgs,
  writeRet: writeDomainBlockPeekRet,
  readRet: readDomainBlockPeekRet,
};

/** Procedure 194 of program remote, `virDomainGetBlockInfo`, libvirt 0.8.1 and later, low priority. */
export const domainGetBlockInfo: Procedure<DomainGetBlockInfoArgs, DomainGetBlockInfoRet> = {
  program: REMOTE,
  number: 194,
  name: 'DOMAIN_GET_BLOCK_INFO',
  priority: 'low',
  since: '0.8.1',
  writeArgs: writeDomainGetBlockInfoArgs,
  readArgs: readDomainGetBlockInfoArgs,
  writeRet: writeDomainGetBlockInfoRet,
  readRet: readDomainGetBlockInfoRet,
};

/** Procedure 237 of program remote, `virDomainBlockJobAbort`, libvirt 0.9.4 and later, low priority. */
export const domainBlockJobAbort: Procedure<DomainBlockJobAbortArgs, undefined> = {
  program: REMOTE,
  number: 237,
  name: 'DOMAIN_BLOCK_JOB_ABORT',
  priority: 'low',
  since: '0.9.4',
  writeArgs: writeDomainBlockJobAbortArgs,
  readArgs: readDomainBlockJobAbortArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 238 of program remote, `virDomainGetBlockJobInfo`, libvirt 0.9.4 and later, low priority. */
export const domainGetBlockJobInfo: Procedure<DomainGetBlockJobInfoArgs, DomainGetBlockJobInfoRet> = {
  program: REMOTE,
  number: 238,
  name: 'DOMAIN_GET_BLOCK_JOB_INFO',
  priority: 'low',
  since: '0.9.4',
  writeArgs: writeDomainGetBlockJobInfoArgs,
  readArgs: readDomainGetBlockJobInfoArgs,
  writeRet: writeDomainGetBlockJobInfoRet,
  readRet: readDomainGetBlockJobInfoRet,
};

/** Procedure 239 of program remote, `virDomainBlockJobSetSpeed`, libvirt 0.9.4 and later, low priority. */
export const domainBlockJobSetSpeed: Procedure<DomainBlockJobSetSpeedArgs, undefined> = {
  program: REMOTE,
  number: 239,
  name: 'DOMAIN_BLOCK_JOB_SET_SPEED',
  priority: 'low',
  since: '0.9.4',
  writeArgs: writeDomainBlockJobSetSpeedArgs,
  readArgs: readDomainBlockJobSetSpeedArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 240 of program remote, `virDomainBlockPull`, libvirt 0.9.4 and later, low priority. */
export const domainBlockPull: Procedure<DomainBlockPullArgs, undefined> = {
  program: REMOTE,
  number: 240,
  name: 'DOMAIN_BLOCK_PULL',
  priority: 'low',
  since: '0.9.4',
  writeArgs: writeDomainBlockPullArgs,
  readArgs: readDomainBlockPullArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 243 of program remote, `virDomainBlockStatsFlags`, libvirt 0.9.5 and later, low priority. */
export const domainBlockStatsFlags: Procedure<DomainBlockStatsFlagsArgs, DomainBlockStatsFlagsRet> = {
  program: REMOTE,
  number: 243,
  name: 'DOMAIN_BLOCK_STATS_FLAGS',
  priority: 'low',
  since: '0.9.5',
  writeArgs: writeDomainBlockStatsFlagsArgs,
  readArgs: readDomainBlockStatsFlagsArgs,
  writeRet: writeDomainBlockStatsFlagsRet,
  readRet: readDomainBlockStatsFlagsRet,
};

/** Procedure 251 of program remote, `virDomainBlockResize`, libvirt 0.9.8 and later, low priority. */
export const domainBlockResize: Procedure<DomainBlockResizeArgs, undefined> = {
  program: REMOTE,
  number: 251,
  name: 'DOMAIN_BLOCK_RESIZE',
  priority: 'low',
  since: '0.9.8',
  writeArgs: writeDomainBlockResizeArgs,
  readArgs: readDomainBlockResizeArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 252 of program remote, `virDomainSetBlockIoTune`, libvirt 0.9.8 and later, low priority. */
export const domainSetBlockIoTune: Procedure<DomainSetBlockIoTuneArgs, undefined> = {
  program: REMOTE,
  number: 252,
  name: 'DOMAIN_SET_BLOCK_IO_TUNE',
  priority: 'low',
  since: '0.9.8',
  writeArgs: writeDomainSetBlockIoTuneArgs,
  readArgs: readDomainSetBlockIoTuneArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 253 of program remote, `virDomainGetBlockIoTune`, libvirt 0.9.8 and later, low priority. */
export const domainGetBlockIoTune: Procedure<DomainGetBlockIoTuneArgs, DomainGetBlockIoTuneRet> = {
  program: REMOTE,
  number: 253,
  name: 'DOMAIN_GET_BLOCK_IO_TUNE',
  priority: 'low',
  since: '0.9.8',
  writeArgs: writeDomainGetBlockIoTuneArgs,
  readArgs: readDomainGetBlockIoTuneArgs,
  writeRet: writeDomainGetBlockIoTuneRet,
  readRet: readDomainGetBlockIoTuneRet,
};

/** Procedure 263 of program remote, `virDomainGetDiskErrors`, libvirt 0.9.10 and later, low priority. */
export const domainGetDiskErrors: Procedure<DomainGetDiskErrorsArgs, DomainGetDiskErrorsRet> = {
  program: REMOTE,
  number: 263,
  name: 'DOMAIN_GET_DISK_ERRORS',
  priority: 'low',
  since: '0.9.10',
  writeArgs: writeDomainGetDiskErrorsArgs,
  readArgs: readDomainGetDiskErrorsArgs,
  writeRet: writeDomainGetDiskErrorsRet,
  readRet: readDomainGetDiskErrorsRet,
};

/** Procedure 266 of program remote, `virDomainBlockRebase`, libvirt 0.9.10 and later, low priority. */
export const domainBlockRebase: Procedure<DomainBlockRebaseArgs, undefined> = {
  program: REMOTE,
  number: 266,
  name: 'DOMAIN_BLOCK_REBASE',
  priority: 'low',
  since: '0.9.10',
  writeArgs: writeDomainBlockRebaseArgs,
  readArgs: readDomainBlockRebaseArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 290 of program remote, `virDomainBlockCommit`, libvirt 0.10.2 and later, low priority. */
export const domainBlockCommit: Procedure<DomainBlockCommitArgs, undefined> = {
  program: REMOTE,
  number: 290,
  name: 'DOMAIN_BLOCK_COMMIT',
  priority: 'low',
  since: '0.10.2',
  writeArgs: writeDomainBlockCommitArgs,
  readArgs: readDomainBlockCommitArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 345 of program remote, `virDomainBlockCopy`, libvirt 1.2.8 and later, low priority. */
export const domainBlockCopy: Procedure<DomainBlockCopyArgs, undefined> = {
  program: REMOTE,
  number: 345,
  name: 'DOMAIN_BLOCK_COPY',
  priority: 'low',
  since: '1.2.8',
  writeArgs: writeDomainBlockCopyArgs,
  readArgs: readDomainBlockCopyArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 386 of program remote, `virDomainSetBlockThreshold`, libvirt 3.1.0 and later, low priority. */
export const domainSetBlockThreshold: Procedure<DomainSetBlockThresholdArgs, undefined> = {
  program: REMOTE,
  number: 386,
  name: 'DOMAIN_SET_BLOCK_THRESHOLD',
  priority: 'low',
  since: '3.1.0',
  writeArgs: writeDomainSetBlockThresholdArgs,
  readArgs: readDomainSetBlockThresholdArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 451 of program remote, `virDomainSetThrottleGroup`, libvirt 11.2.0 and later, low priority. */
export const domainSetThrottleGroup: Procedure<DomainSetThrottleGroupArgs, undefined> = {
  program: REMOTE,
  number: 451,
  name: 'DOMAIN_SET_THROTTLE_GROUP',
  priority: 'low',
  since: '11.2.0',
  writeArgs: writeDomainSetThrottleGroupArgs,
  readArgs: readDomainSetThrottleGroupArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 452 of program remote, `virDomainDelThrottleGroup`, libvirt 11.2.0 and later, low priority. */
export const domainDelThrottleGroup: Procedure<DomainDelThrottleGroupArgs, undefined> = {
  program: REMOTE,
  number: 452,
  name: 'DOMAIN_DEL_THROTTLE_GROUP',
  priority: 'low',
  since: '11.2.0',
  writeArgs: writeDomainDelThrottleGroupArgs,
  readArgs: readDomainDelThrottleGroupArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};
