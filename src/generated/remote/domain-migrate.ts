// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import { type Procedure, readNothing, writeNothing } from '../../xdr/procedure.js';
import type { Reader } from '../../xdr/reader.js';
import type { Writer } from '../../xdr/writer.js';
import { REMOTE } from '../programs.js';
import {
  type NonnullDomain,
  readNonnullDomain,
  readTypedParam,
  type TypedParam,
  writeNonnullDomain,
  writeTypedParam,
} from './common.js';

/** `struct remote_domain_migrate_prepare_args` */
export interface DomainMigratePrepareArgs {
  /** `remote_string uri_in` */
  readonly uri_in: string | null;
  /** `unsigned hyper flags` */
  readonly flags: bigint;
  /** `remote_string dname` */
  readonly dname: string | null;
  /** `unsigned hyper bandwidth` */
  readonly bandwidth: bigint;
}

export function readDomainMigratePrepareArgs(r: Reader): DomainMigratePrepareArgs {
  const uri_in = r.present('uri_in') ? r.string(4194304, 'uri_in') : null;
  const flags = r.uint64('flags');
  const dname = r.present('dname') ? r.string(4194304, 'dname') : null;
  const bandwidth = r.uint64('bandwidth');
  return { uri_in, flags, dname, bandwidth };
}

export function writeDomainMigratePrepareArgs(w: Writer, v: DomainMigratePrepareArgs): void {
  if (v.uri_in === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.uri_in, 4194304, 'uri_in');
  }
  w.uint64(v.flags, 'flags');
  if (v.dname === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.dname, 4194304, 'dname');
  }
  w.uint64(v.bandwidth, 'bandwidth');
}

/** `struct remote_domain_migrate_prepare_ret` */
export interface DomainMigratePrepareRet {
  /** `opaque cookie<REMOTE_MIGRATE_COOKIE_MAX>` */
  readonly cookie: Uint8Array;
  /** `remote_string uri_out` */
  readonly uri_out: string | null;
}

export function readDomainMigratePrepareRet(r: Reader): DomainMigratePrepareRet {
  const cookie = r.opaque(4194304, 'cookie');
  const uri_out = r.present('uri_out') ? r.string(4194304, 'uri_out') : null;
  return { cookie, uri_out };
}

export function writeDomainMigratePrepareRet(w: Writer, v: DomainMigratePrepareRet): void {
  w.opaque(v.cookie, 4194304, 'cookie');
  if (v.uri_out === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.uri_out, 4194304, 'uri_out');
  }
}

/** `struct remote_domain_migrate_perform_args` */
export interface DomainMigratePerformArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `opaque cookie<REMOTE_MIGRATE_COOKIE_MAX>` */
  readonly cookie: Uint8Array;
  /** `remote_nonnull_string uri` */
  readonly uri: string;
  /** `unsigned hyper flags` */
  readonly flags: bigint;
  /** `remote_string dname` */
  readonly dname: string | null;
  /** `unsigned hyper bandwidth` */
  readonly bandwidth: bigint;
}

export function readDomainMigratePerformArgs(r: Reader): DomainMigratePerformArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const cookie = r.opaque(4194304, 'cookie');
  const uri = r.string(4194304, 'uri');
  const flags = r.uint64('flags');
  const dname = r.present('dname') ? r.string(4194304, 'dname') : null;
  const bandwidth = r.uint64('bandwidth');
  return { dom, cookie, uri, flags, dname, bandwidth };
}

export function writeDomainMigratePerformArgs(w: Writer, v: DomainMigratePerformArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.opaque(v.cookie, 4194304, 'cookie');
  w.string(v.uri, 4194304, 'uri');
  w.uint64(v.flags, 'flags');
  if (v.dname === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.dname, 4194304, 'dname');
  }
  w.uint64(v.bandwidth, 'bandwidth');
}

/** `struct remote_domain_migrate_finish_args` */
export interface DomainMigrateFinishArgs {
  /** `remote_nonnull_string dname` */
  readonly dname: string;
  /** `opaque cookie<REMOTE_MIGRATE_COOKIE_MAX>` */
  readonly cookie: Uint8Array;
  /** `remote_nonnull_string uri` */
  readonly uri: string;
  /** `unsigned hyper flags` */
  readonly flags: bigint;
}

export function readDomainMigrateFinishArgs(r: Reader): DomainMigrateFinishArgs {
  const dname = r.string(4194304, 'dname');
  const cookie = r.opaque(4194304, 'cookie');
  const uri = r.string(4194304, 'uri');
  const flags = r.uint64('flags');
  return { dname, cookie, uri, flags };
}

export function writeDomainMigrateFinishArgs(w: Writer, v: DomainMigrateFinishArgs): void {
  w.string(v.dname, 4194304, 'dname');
  w.opaque(v.cookie, 4194304, 'cookie');
  w.string(v.uri, 4194304, 'uri');
  w.uint64(v.flags, 'flags');
}

/** `struct remote_domain_migrate_finish_ret` */
export interface DomainMigrateFinishRet {
  /** `remote_nonnull_domain ddom` */
  readonly ddom: NonnullDomain;
}

export function readDomainMigrateFinishRet(r: Reader): DomainMigrateFinishRet {
  r.enter('ddom');
  const ddom = readNonnullDomain(r);
  r.leave();
  return { ddom };
}

export function writeDomainMigrateFinishRet(w: Writer, v: DomainMigrateFinishRet): void {
  w.enter('ddom');
  writeNonnullDomain(w, v.ddom);
  w.leave();
}

/** `struct remote_domain_migrate_prepare2_args` */
export interface DomainMigratePrepare2Args {
  /** `remote_string uri_in` */
  readonly uri_in: string | null;
  /** `unsigned hyper flags` */
  readonly flags: bigint;
  /** `remote_string dname` */
  readonly dname: string | null;
  /** `unsigned hyper bandwidth` */
  readonly bandwidth: bigint;
  /** `remote_nonnull_string dom_xml` */
  readonly dom_xml: string;
}

export function readDomainMigratePrepare2Args(r: Reader): DomainMigratePrepare2Args {
  const uri_in = r.present('uri_in') ? r.string(4194304, 'uri_in') : null;
  const flags = r.uint64('flags');
  const dname = r.present('dname') ? r.string(4194304, 'dname') : null;
  const bandwidth = r.uint64('bandwidth');
  const dom_xml = r.string(4194304, 'dom_xml');
  return { uri_in, flags, dname, bandwidth, dom_xml };
}

export function writeDomainMigratePrepare2Args(w: Writer, v: DomainMigratePrepare2Args): void {
  if (v.uri_in === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.uri_in, 4194304, 'uri_in');
  }
  w.uint64(v.flags, 'flags');
  if (v.dname === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.dname, 4194304, 'dname');
  }
  w.uint64(v.bandwidth, 'bandwidth');
  w.string(v.dom_xml, 4194304, 'dom_xml');
}

/** `struct remote_domain_migrate_prepare2_ret` */
export interface DomainMigratePrepare2Ret {
  /** `opaque cookie<REMOTE_MIGRATE_COOKIE_MAX>` */
  readonly cookie: Uint8Array;
  /** `remote_string uri_out` */
  readonly uri_out: string | null;
}

export function readDomainMigratePrepare2Ret(r: Reader): DomainMigratePrepare2Ret {
  const cookie = r.opaque(4194304, 'cookie');
  const uri_out = r.present('uri_out') ? r.string(4194304, 'uri_out') : null;
  return { cookie, uri_out };
}

export function writeDomainMigratePrepare2Ret(w: Writer, v: DomainMigratePrepare2Ret): void {
  w.opaque(v.cookie, 4194304, 'cookie');
  if (v.uri_out === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.uri_out, 4194304, 'uri_out');
  }
}

/** `struct remote_domain_migrate_finish2_args` */
export interface DomainMigrateFinish2Args {
  /** `remote_nonnull_string dname` */
  readonly dname: string;
  /** `opaque cookie<REMOTE_MIGRATE_COOKIE_MAX>` */
  readonly cookie: Uint8Array;
  /** `remote_nonnull_string uri` */
  readonly uri: string;
  /** `unsigned hyper flags` */
  readonly flags: bigint;
  /** `int retcode` */
  readonly retcode: number;
}

export function readDomainMigrateFinish2Args(r: Reader): DomainMigrateFinish2Args {
  const dname = r.string(4194304, 'dname');
  const cookie = r.opaque(4194304, 'cookie');
  const uri = r.string(4194304, 'uri');
  const flags = r.uint64('flags');
  const retcode = r.int32('retcode');
  return { dname, cookie, uri, flags, retcode };
}

export function writeDomainMigrateFinish2Args(w: Writer, v: DomainMigrateFinish2Args): void {
  w.string(v.dname, 4194304, 'dname');
  w.opaque(v.cookie, 4194304, 'cookie');
  w.string(v.uri, 4194304, 'uri');
  w.uint64(v.flags, 'flags');
  w.int32(v.retcode, 'retcode');
}

/** `struct remote_domain_migrate_finish2_ret` */
export interface DomainMigrateFinish2Ret {
  /** `remote_nonnull_domain ddom` */
  readonly ddom: NonnullDomain;
}

export function readDomainMigrateFinish2Ret(r: Reader): DomainMigrateFinish2Ret {
  r.enter('ddom');
  const ddom = readNonnullDomain(r);
  r.leave();
  return { ddom };
}

export function writeDomainMigrateFinish2Ret(w: Writer, v: DomainMigrateFinish2Ret): void {
  w.enter('ddom');
  writeNonnullDomain(w, v.ddom);
  w.leave();
}

/** `struct remote_domain_migrate_prepare_tunnel_args` */
export interface DomainMigratePrepareTunnelArgs {
  /** `unsigned hyper flags` */
  readonly flags: bigint;
  /** `remote_string dname` */
  readonly dname: string | null;
  /** `unsigned hyper bandwidth` */
  readonly bandwidth: bigint;
  /** `remote_nonnull_string dom_xml` */
  readonly dom_xml: string;
}

export function readDomainMigratePrepareTunnelArgs(r: Reader): DomainMigratePrepareTunnelArgs {
  const flags = r.uint64('flags');
  const dname = r.present('dname') ? r.string(4194304, 'dname') : null;
  const bandwidth = r.uint64('bandwidth');
  const dom_xml = r.string(4194304, 'dom_xml');
  return { flags, dname, bandwidth, dom_xml };
}

export function writeDomainMigratePrepareTunnelArgs(w: Writer, v: DomainMigratePrepareTunnelArgs): void {
  w.uint64(v.flags, 'flags');
  if (v.dname === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.dname, 4194304, 'dname');
  }
  w.uint64(v.bandwidth, 'bandwidth');
  w.string(v.dom_xml, 4194304, 'dom_xml');
}

/** `struct remote_domain_migrate_get_max_downtime_args` */
export interface DomainMigrateGetMaxDowntimeArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainMigrateGetMaxDowntimeArgs(r: Reader): DomainMigrateGetMaxDowntimeArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const flags = r.uint32('flags');
  return { dom, flags };
}

export function writeDomainMigrateGetMaxDowntimeArgs(w: Writer, v: DomainMigrateGetMaxDowntimeArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_migrate_get_max_downtime_ret` */
export interface DomainMigrateGetMaxDowntimeRet {
  /** `unsigned hyper downtime` */
  readonly downtime: bigint;
}

export function readDomainMigrateGetMaxDowntimeRet(r: Reader): DomainMigrateGetMaxDowntimeRet {
  const downtime = r.uint64('downtime');
  return { downtime };
}

export function writeDomainMigrateGetMaxDowntimeRet(w: Writer, v: DomainMigrateGetMaxDowntimeRet): void {
  w.uint64(v.downtime, 'downtime');
}

/** `struct remote_domain_migrate_set_max_downtime_args` */
export interface DomainMigrateSetMaxDowntimeArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned hyper downtime` */
  readonly downtime: bigint;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainMigrateSetMaxDowntimeArgs(r: Reader): DomainMigrateSetMaxDowntimeArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const downtime = r.uint64('downtime');
  const flags = r.uint32('flags');
  return { dom, downtime, flags };
}

export function writeDomainMigrateSetMaxDowntimeArgs(w: Writer, v: DomainMigrateSetMaxDowntimeArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint64(v.downtime, 'downtime');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_migrate_get_compression_cache_args` */
export interface DomainMigrateGetCompressionCacheArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainMigrateGetCompressionCacheArgs(r: Reader): DomainMigrateGetCompressionCacheArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const flags = r.uint32('flags');
  return { dom, flags };
}

export function writeDomainMigrateGetCompressionCacheArgs(w: Writer, v: DomainMigrateGetCompressionCacheArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_migrate_get_compression_cache_ret` */
export interface DomainMigrateGetCompressionCacheRet {
  /** `unsigned hyper cacheSize` */
  readonly cacheSize: bigint;
}

export function readDomainMigrateGetCompressionCacheRet(r: Reader): DomainMigrateGetCompressionCacheRet {
  const cacheSize = r.uint64('cacheSize');
  return { cacheSize };
}

export function writeDomainMigrateGetCompressionCacheRet(w: Writer, v: DomainMigrateGetCompressionCacheRet): void {
  w.uint64(v.cacheSize, 'cacheSize');
}

/** `struct remote_domain_migrate_set_compression_cache_args` */
export interface DomainMigrateSetCompressionCacheArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned hyper cacheSize` */
  readonly cacheSize: bigint;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainMigrateSetCompressionCacheArgs(r: Reader): DomainMigrateSetCompressionCacheArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const cacheSize = r.uint64('cacheSize');
  const flags = r.uint32('flags');
  return { dom, cacheSize, flags };
}

export function writeDomainMigrateSetCompressionCacheArgs(w: Writer, v: DomainMigrateSetCompressionCacheArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint64(v.cacheSize, 'cacheSize');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_migrate_set_max_speed_args` */
export interface DomainMigrateSetMaxSpeedArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned hyper bandwidth` */
  readonly bandwidth: bigint;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainMigrateSetMaxSpeedArgs(r: Reader): DomainMigrateSetMaxSpeedArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const bandwidth = r.uint64('bandwidth');
  const flags = r.uint32('flags');
  return { dom, bandwidth, flags };
}

export function writeDomainMigrateSetMaxSpeedArgs(w: Writer, v: DomainMigrateSetMaxSpeedArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint64(v.bandwidth, 'bandwidth');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_migrate_get_max_speed_args` */
export interface DomainMigrateGetMaxSpeedArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainMigrateGetMaxSpeedArgs(r: Reader): DomainMigrateGetMaxSpeedArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const flags = r.uint32('flags');
  return { dom, flags };
}

export function writeDomainMigrateGetMaxSpeedArgs(w: Writer, v: DomainMigrateGetMaxSpeedArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_migrate_get_max_speed_ret` */
export interface DomainMigrateGetMaxSpeedRet {
  /** `unsigned hyper bandwidth` */
  readonly bandwidth: bigint;
}

export function readDomainMigrateGetMaxSpeedRet(r: Reader): DomainMigrateGetMaxSpeedRet {
  const bandwidth = r.uint64('bandwidth');
  return { bandwidth };
}

export function writeDomainMigrateGetMaxSpeedRet(w: Writer, v: DomainMigrateGetMaxSpeedRet): void {
  w.uint64(v.bandwidth, 'bandwidth');
}

/** `struct remote_domain_migrate_begin3_args` */
export interface DomainMigrateBegin3Args {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_string xmlin` */
  readonly xmlin: string | null;
  /** `unsigned hyper flags` */
  readonly flags: bigint;
  /** `remote_string dname` */
  readonly dname: string | null;
  /** `unsigned hyper bandwidth` */
  readonly bandwidth: bigint;
}

export function readDomainMigrateBegin3Args(r: Reader): DomainMigrateBegin3Args {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const xmlin = r.present('xmlin') ? r.string(4194304, 'xmlin') : null;
  const flags = r.uint64('flags');
  const dname = r.present('dname') ? r.string(4194304, 'dname') : null;
  const bandwidth = r.uint64('bandwidth');
  return { dom, xmlin, flags, dname, bandwidth };
}

export function writeDomainMigrateBegin3Args(w: Writer, v: DomainMigrateBegin3Args): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  if (v.xmlin === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.xmlin, 4194304, 'xmlin');
  }
  w.uint64(v.flags, 'flags');
  if (v.dname === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.dname, 4194304, 'dname');
  }
  w.uint64(v.bandwidth, 'bandwidth');
}

/** `struct remote_domain_migrate_begin3_ret` */
export interface DomainMigrateBegin3Ret {
  /** `opaque cookie_out<REMOTE_MIGRATE_COOKIE_MAX>` */
  readonly cookie_out: Uint8Array;
  /** `remote_nonnull_string xml` */
  readonly xml: string;
}

export function readDomainMigrateBegin3Ret(r: Reader): DomainMigrateBegin3Ret {
  const cookie_out = r.opaque(4194304, 'cookie_out');
  const xml = r.string(4194304, 'xml');
  return { cookie_out, xml };
}

export function writeDomainMigrateBegin3Ret(w: Writer, v: DomainMigrateBegin3Ret): void {
  w.opaque(v.cookie_out, 4194304, 'cookie_out');
  w.string(v.xml, 4194304, 'xml');
}

/** `struct remote_domain_migrate_prepare3_args` */
export interface DomainMigratePrepare3Args {
  /** `opaque cookie_in<REMOTE_MIGRATE_COOKIE_MAX>` */
  readonly cookie_in: Uint8Array;
  /** `remote_string uri_in` */
  readonly uri_in: string | null;
  /** `unsigned hyper flags` */
  readonly flags: bigint;
  /** `remote_string dname` */
  readonly dname: string | null;
  /** `unsigned hyper bandwidth` */
  readonly bandwidth: bigint;
  /** `remote_nonnull_string dom_xml` */
  readonly dom_xml: string;
}

export function readDomainMigratePrepare3Args(r: Reader): DomainMigratePrepare3Args {
  const cookie_in = r.opaque(4194304, 'cookie_in');
  const uri_in = r.present('uri_in') ? r.string(4194304, 'uri_in') : null;
  const flags = r.uint64('flags');
  const dname = r.present('dname') ? r.string(4194304, 'dname') : null;
  const bandwidth = r.uint64('bandwidth');
  const dom_xml = r.string(4194304, 'dom_xml');
  return { cookie_in, uri_in, flags, dname, bandwidth, dom_xml };
}

export function writeDomainMigratePrepare3Args(w: Writer, v: DomainMigratePrepare3Args): void {
  w.opaque(v.cookie_in, 4194304, 'cookie_in');
  if (v.uri_in === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.uri_in, 4194304, 'uri_in');
  }
  w.uint64(v.flags, 'flags');
  if (v.dname === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.dname, 4194304, 'dname');
  }
  w.uint64(v.bandwidth, 'bandwidth');
  w.string(v.dom_xml, 4194304, 'dom_xml');
}

/** `struct remote_domain_migrate_prepare3_ret` */
export interface DomainMigratePrepare3Ret {
  /** `opaque cookie_out<REMOTE_MIGRATE_COOKIE_MAX>` */
  readonly cookie_out: Uint8Array;
  /** `remote_string uri_out` */
  readonly uri_out: string | null;
}

export function readDomainMigratePrepare3Ret(r: Reader): DomainMigratePrepare3Ret {
  const cookie_out = r.opaque(4194304, 'cookie_out');
  const uri_out = r.present('uri_out') ? r.string(4194304, 'uri_out') : null;
  return { cookie_out, uri_out };
}

export function writeDomainMigratePrepare3Ret(w: Writer, v: DomainMigratePrepare3Ret): void {
  w.opaque(v.cookie_out, 4194304, 'cookie_out');
  if (v.uri_out === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.uri_out, 4194304, 'uri_out');
  }
}

/** `struct remote_domain_migrate_prepare_tunnel3_args` */
export interface DomainMigratePrepareTunnel3Args {
  /** `opaque cookie_in<REMOTE_MIGRATE_COOKIE_MAX>` */
  readonly cookie_in: Uint8Array;
  /** `unsigned hyper flags` */
  readonly flags: bigint;
  /** `remote_string dname` */
  readonly dname: string | null;
  /** `unsigned hyper bandwidth` */
  readonly bandwidth: bigint;
  /** `remote_nonnull_string dom_xml` */
  readonly dom_xml: string;
}

export function readDomainMigratePrepareTunnel3Args(r: Reader): DomainMigratePrepareTunnel3Args {
  const cookie_in = r.opaque(4194304, 'cookie_in');
  const flags = r.uint64('flags');
  const dname = r.present('dname') ? r.string(4194304, 'dname') : null;
  const bandwidth = r.uint64('bandwidth');
  const dom_xml = r.string(4194304, 'dom_xml');
  return { cookie_in, flags, dname, bandwidth, dom_xml };
}

export function writeDomainMigratePrepareTunnel3Args(w: Writer, v: DomainMigratePrepareTunnel3Args): void {
  w.opaque(v.cookie_in, 4194304, 'cookie_in');
  w.uint64(v.flags, 'flags');
  if (v.dname === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.dname, 4194304, 'dname');
  }
  w.uint64(v.bandwidth, 'bandwidth');
  w.string(v.dom_xml, 4194304, 'dom_xml');
}

/** `struct remote_domain_migrate_prepare_tunnel3_ret` */
export interface DomainMigratePrepareTunnel3Ret {
  /** `opaque cookie_out<REMOTE_MIGRATE_COOKIE_MAX>` */
  readonly cookie_out: Uint8Array;
}

export function readDomainMigratePrepareTunnel3Ret(r: Reader): DomainMigratePrepareTunnel3Ret {
  const cookie_out = r.opaque(4194304, 'cookie_out');
  return { cookie_out };
}

export function writeDomainMigratePrepareTunnel3Ret(w: Writer, v: DomainMigratePrepareTunnel3Ret): void {
  w.opaque(v.cookie_out, 4194304, 'cookie_out');
}

/** `struct remote_domain_migrate_perform3_args` */
export interface DomainMigratePerform3Args {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_string xmlin` */
  readonly xmlin: string | null;
  /** `opaque cookie_in<REMOTE_MIGRATE_COOKIE_MAX>` */
  readonly cookie_in: Uint8Array;
  /** `remote_string dconnuri` */
  readonly dconnuri: string | null;
  /** `remote_string uri` */
  readonly uri: string | null;
  /** `unsigned hyper flags` */
  readonly flags: bigint;
  /** `remote_string dname` */
  readonly dname: string | null;
  /** `unsigned hyper bandwidth` */
  readonly bandwidth: bigint;
}

export function readDomainMigratePerform3Args(r: Reader): DomainMigratePerform3Args {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const xmlin = r.present('xmlin') ? r.string(4194304, 'xmlin') : null;
  const cookie_in = r.opaque(4194304, 'cookie_in');
  const dconnuri = r.present('dconnuri') ? r.string(4194304, 'dconnuri') : null;
  const uri = r.present('uri') ? r.string(4194304, 'uri') : null;
  const flags = r.uint64('flags');
  const dname = r.present('dname') ? r.string(4194304, 'dname') : null;
  const bandwidth = r.uint64('bandwidth');
  return { dom, xmlin, cookie_in, dconnuri, uri, flags, dname, bandwidth };
}

export function writeDomainMigratePerform3Args(w: Writer, v: DomainMigratePerform3Args): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  if (v.xmlin === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.xmlin, 4194304, 'xmlin');
  }
  w.opaque(v.cookie_in, 4194304, 'cookie_in');
  if (v.dconnuri === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.dconnuri, 4194304, 'dconnuri');
  }
  if (v.uri === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.uri, 4194304, 'uri');
  }
  w.uint64(v.flags, 'flags');
  if (v.dname === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.dname, 4194304, 'dname');
  }
  w.uint64(v.bandwidth, 'bandwidth');
}

/** `struct remote_domain_migrate_perform3_ret` */
export interface DomainMigratePerform3Ret {
  /** `opaque cookie_out<REMOTE_MIGRATE_COOKIE_MAX>` */
  readonly cookie_out: Uint8Array;
}

export function readDomainMigratePerform3Ret(r: Reader): DomainMigratePerform3Ret {
  const cookie_out = r.opaque(4194304, 'cookie_out');
  return { cookie_out };
}

export function writeDomainMigratePerform3Ret(w: Writer, v: DomainMigratePerform3Ret): void {
  w.opaque(v.cookie_out, 4194304, 'cookie_out');
}

/** `struct remote_domain_migrate_finish3_args` */
export interface DomainMigrateFinish3Args {
  /** `remote_nonnull_string dname` */
  readonly dname: string;
  /** `opaque cookie_in<REMOTE_MIGRATE_COOKIE_MAX>` */
  readonly cookie_in: Uint8Array;
  /** `remote_string dconnuri` */
  readonly dconnuri: string | null;
  /** `remote_string uri` */
  readonly uri: string | null;
  /** `unsigned hyper flags` */
  readonly flags: bigint;
  /** `int cancelled` */
  readonly cancelled: number;
}

export function readDomainMigrateFinish3Args(r: Reader): DomainMigrateFinish3Args {
  const dname = r.string(4194304, 'dname');
  const cookie_in = r.opaque(4194304, 'cookie_in');
  const dconnuri = r.present('dconnuri') ? r.string(4194304, 'dconnuri') : null;
  const uri = r.present('uri') ? r.string(4194304, 'uri') : null;
  const flags = r.uint64('flags');
  const cancelled = r.int32('cancelled');
  return { dname, cookie_in, dconnuri, uri, flags, cancelled };
}

export function writeDomainMigrateFinish3Args(w: Writer, v: DomainMigrateFinish3Args): void {
  w.string(v.dname, 4194304, 'dname');
  w.opaque(v.cookie_in, 4194304, 'cookie_in');
  if (v.dconnuri === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.dconnuri, 4194304, 'dconnuri');
  }
  if (v.uri === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.uri, 4194304, 'uri');
  }
  w.uint64(v.flags, 'flags');
  w.int32(v.cancelled, 'cancelled');
}

/** `struct remote_domain_migrate_finish3_ret` */
export interface DomainMigrateFinish3Ret {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `opaque cookie_out<REMOTE_MIGRATE_COOKIE_MAX>` */
  readonly cookie_out: Uint8Array;
}

export function readDomainMigrateFinish3Ret(r: Reader): DomainMigrateFinish3Ret {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const cookie_out = r.opaque(4194304, 'cookie_out');
  return { dom, cookie_out };
}

export function writeDomainMigrateFinish3Ret(w: Writer, v: DomainMigrateFinish3Ret): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.opaque(v.cookie_out, 4194304, 'cookie_out');
}

/** `struct remote_domain_migrate_confirm3_args` */
export interface DomainMigrateConfirm3Args {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `opaque cookie_in<REMOTE_MIGRATE_COOKIE_MAX>` */
  readonly cookie_in: Uint8Array;
  /** `unsigned hyper flags` */
  readonly flags: bigint;
  /** `int cancelled` */
  readonly cancelled: number;
}

export function readDomainMigrateConfirm3Args(r: Reader): DomainMigrateConfirm3Args {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const cookie_in = r.opaque(4194304, 'cookie_in');
  const flags = r.uint64('flags');
  const cancelled = r.int32('cancelled');
  return { dom, cookie_in, flags, cancelled };
}

export function writeDomainMigrateConfirm3Args(w: Writer, v: DomainMigrateConfirm3Args): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.opaque(v.cookie_in, 4194304, 'cookie_in');
  w.uint64(v.flags, 'flags');
  w.int32(v.cancelled, 'cancelled');
}

/** `struct remote_domain_migrate_begin3_params_args` */
export interface DomainMigrateBegin3ParamsArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_typed_param params<REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX>` */
  readonly params: readonly TypedParam[];
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainMigrateBegin3ParamsArgs(r: Reader): DomainMigrateBegin3ParamsArgs {
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

export function writeDomainMigrateBegin3ParamsArgs(w: Writer, v: DomainMigrateBegin3ParamsArgs): void {
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

/** `struct remote_domain_migrate_begin3_params_ret` */
export interface DomainMigrateBegin3ParamsRet {
  /** `opaque cookie_out<REMOTE_MIGRATE_COOKIE_MAX>` */
  readonly cookie_out: Uint8Array;
  /** `remote_nonnull_string xml` */
  readonly xml: string;
}

export function readDomainMigrateBegin3ParamsRet(r: Reader): DomainMigrateBegin3ParamsRet {
  const cookie_out = r.opaque(4194304, 'cookie_out');
  const xml = r.string(4194304, 'xml');
  return { cookie_out, xml };
}

export function writeDomainMigrateBegin3ParamsRet(w: Writer, v: DomainMigrateBegin3ParamsRet): void {
  w.opaque(v.cookie_out, 4194304, 'cookie_out');
  w.string(v.xml, 4194304, 'xml');
}

/** `struct remote_domain_migrate_prepare3_params_args` */
export interface DomainMigratePrepare3ParamsArgs {
  /** `remote_typed_param params<REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX>` */
  readonly params: readonly TypedParam[];
  /** `opaque cookie_in<REMOTE_MIGRATE_COOKIE_MAX>` */
  readonly cookie_in: Uint8Array;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainMigratePrepare3ParamsArgs(r: Reader): DomainMigratePrepare3ParamsArgs {
  const count = r.list(64, 12, 'params');
  const params: TypedParam[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    params.push(readTypedParam(r));
  }
  r.leaveList();
  const cookie_in = r.opaque(4194304, 'cookie_in');
  const flags = r.uint32('flags');
  return { params, cookie_in, flags };
}

export function writeDomainMigratePrepare3ParamsArgs(w: Writer, v: DomainMigratePrepare3ParamsArgs): void {
  w.list(v.params, 64, 'params');
  let i = 0;
  for (const item of v.params) {
    w.item(i);
    writeTypedParam(w, item);
    i += 1;
  }
  w.leaveList();
  w.opaque(v.cookie_in, 4194304, 'cookie_in');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_migrate_prepare3_params_ret` */
export interface DomainMigratePrepare3ParamsRet {
  /** `opaque cookie_out<REMOTE_MIGRATE_COOKIE_MAX>` */
  readonly cookie_out: Uint8Array;
  /** `remote_string uri_out` */
  readonly uri_out: string | null;
}

export function readDomainMigratePrepare3ParamsRet(r: Reader): DomainMigratePrepare3ParamsRet {
  const cookie_out = r.opaque(4194304, 'cookie_out');
  const uri_out = r.present('uri_out') ? r.string(4194304, 'uri_out') : null;
  return { cookie_out, uri_out };
}

export function writeDomainMigratePrepare3ParamsRet(w: Writer, v: DomainMigratePrepare3ParamsRet): void {
  w.opaque(v.cookie_out, 4194304, 'cookie_out');
  if (v.uri_out === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.uri_out, 4194304, 'uri_out');
  }
}

/** `struct remote_domain_migrate_prepare_tunnel3_params_args` */
export interface DomainMigratePrepareTunnel3ParamsArgs {
  /** `remote_typed_param params<REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX>` */
  readonly params: readonly TypedParam[];
  /** `opaque cookie_in<REMOTE_MIGRATE_COOKIE_MAX>` */
  readonly cookie_in: Uint8Array;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainMigratePrepareTunnel3ParamsArgs(r: Reader): DomainMigratePrepareTunnel3ParamsArgs {
  const count = r.list(64, 12, 'params');
  const params: TypedParam[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    params.push(readTypedParam(r));
  }
  r.leaveList();
  const cookie_in = r.opaque(4194304, 'cookie_in');
  const flags = r.uint32('flags');
  return { params, cookie_in, flags };
}

export function writeDomainMigratePrepareTunnel3ParamsArgs(w: Writer, v: DomainMigratePrepareTunnel3ParamsArgs): void {
  w.list(v.params, 64, 'params');
  let i = 0;
  for (const item of v.params) {
    w.item(i);
    writeTypedParam(w, item);
    i += 1;
  }
  w.leaveList();
  w.opaque(v.cookie_in, 4194304, 'cookie_in');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_migrate_prepare_tunnel3_params_ret` */
export interface DomainMigratePrepareTunnel3ParamsRet {
  /** `opaque cookie_out<REMOTE_MIGRATE_COOKIE_MAX>` */
  readonly cookie_out: Uint8Array;
}

export function readDomainMigratePrepareTunnel3ParamsRet(r: Reader): DomainMigratePrepareTunnel3ParamsRet {
  const cookie_out = r.opaque(4194304, 'cookie_out');
  return { cookie_out };
}

export function writeDomainMigratePrepareTunnel3ParamsRet(w: Writer, v: DomainMigratePrepareTunnel3ParamsRet): void {
  w.opaque(v.cookie_out, 4194304, 'cookie_out');
}

/** `struct remote_domain_migrate_perform3_params_args` */
export interface DomainMigratePerform3ParamsArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_string dconnuri` */
  readonly dconnuri: string | null;
  /** `remote_typed_param params<REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX>` */
  readonly params: readonly TypedParam[];
  /** `opaque cookie_in<REMOTE_MIGRATE_COOKIE_MAX>` */
  readonly cookie_in: Uint8Array;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainMigratePerform3ParamsArgs(r: Reader): DomainMigratePerform3ParamsArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const dconnuri = r.present('dconnuri') ? r.string(4194304, 'dconnuri') : null;
  const count = r.list(64, 12, 'params');
  const params: TypedParam[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    params.push(readTypedParam(r));
  }
  r.leaveList();
  const cookie_in = r.opaque(4194304, 'cookie_in');
  const flags = r.uint32('flags');
  return { dom, dconnuri, params, cookie_in, flags };
}

export function writeDomainMigratePerform3ParamsArgs(w: Writer, v: DomainMigratePerform3ParamsArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  if (v.dconnuri === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.dconnuri, 4194304, 'dconnuri');
  }
  w.list(v.params, 64, 'params');
  let i = 0;
  for (const item of v.params) {
    w.item(i);
    writeTypedParam(w, item);
    i += 1;
  }
  w.leaveList();
  w.opaque(v.cookie_in, 4194304, 'cookie_in');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_migrate_perform3_params_ret` */
export interface DomainMigratePerform3ParamsRet {
  /** `opaque cookie_out<REMOTE_MIGRATE_COOKIE_MAX>` */
  readonly cookie_out: Uint8Array;
}

export function readDomainMigratePerform3ParamsRet(r: Reader): DomainMigratePerform3ParamsRet {
  const cookie_out = r.opaque(4194304, 'cookie_out');
  return { cookie_out };
}

export function writeDomainMigratePerform3ParamsRet(w: Writer, v: DomainMigratePerform3ParamsRet): void {
  w.opaque(v.cookie_out, 4194304, 'cookie_out');
}

/** `struct remote_domain_migrate_finish3_params_args` */
export interface DomainMigrateFinish3ParamsArgs {
  /** `remote_typed_param params<REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX>` */
  readonly params: readonly TypedParam[];
  /** `opaque cookie_in<REMOTE_MIGRATE_COOKIE_MAX>` */
  readonly cookie_in: Uint8Array;
  /** `unsigned int flags` */
  readonly flags: number;
  /** `int cancelled` */
  readonly cancelled: number;
}

export function readDomainMigrateFinish3ParamsArgs(r: Reader): DomainMigrateFinish3ParamsArgs {
  const count = r.list(64, 12, 'params');
  const params: TypedParam[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    params.push(readTypedParam(r));
  }
  r.leaveList();
  const cookie_in = r.opaque(4194304, 'cookie_in');
  const flags = r.uint32('flags');
  const cancelled = r.int32('cancelled');
  return { params, cookie_in, flags, cancelled };
}

export function writeDomainMigrateFinish3ParamsArgs(w: Writer, v: DomainMigrateFinish3ParamsArgs): void {
  w.list(v.params, 64, 'params');
  let i = 0;
  for (const item of v.params) {
    w.item(i);
    writeTypedParam(w, item);
    i += 1;
  }
  w.leaveList();
  w.opaque(v.cookie_in, 4194304, 'cookie_in');
  w.uint32(v.flags, 'flags');
  w.int32(v.cancelled, 'cancelled');
}

/** `struct remote_domain_migrate_finish3_params_ret` */
export interface DomainMigrateFinish3ParamsRet {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `opaque cookie_out<REMOTE_MIGRATE_COOKIE_MAX>` */
  readonly cookie_out: Uint8Array;
}

export function readDomainMigrateFinish3ParamsRet(r: Reader): DomainMigrateFinish3ParamsRet {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const cookie_out = r.opaque(4194304, 'cookie_out');
  return { dom, cookie_out };
}

export function writeDomainMigrateFinish3ParamsRet(w: Writer, v: DomainMigrateFinish3ParamsRet): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.opaque(v.cookie_out, 4194304, 'cookie_out');
}

/** `struct remote_domain_migrate_confirm3_params_args` */
export interface DomainMigrateConfirm3ParamsArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_typed_param params<REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX>` */
  readonly params: readonly TypedParam[];
  /** `opaque cookie_in<REMOTE_MIGRATE_COOKIE_MAX>` */
  readonly cookie_in: Uint8Array;
  /** `unsigned int flags` */
  readonly flags: number;
  /** `int cancelled` */
  readonly cancelled: number;
}

export function readDomainMigrateConfirm3ParamsArgs(r: Reader): DomainMigrateConfirm3ParamsArgs {
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
  const cookie_in = r.opaque(4194304, 'cookie_in');
  const flags = r.uint32('flags');
  const cancelled = r.int32('cancelled');
  return { dom, params, cookie_in, flags, cancelled };
}

export function writeDomainMigrateConfirm3ParamsArgs(w: Writer, v: DomainMigrateConfirm3ParamsArgs): void {
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
  w.opaque(v.cookie_in, 4194304, 'cookie_in');
  w.uint32(v.flags, 'flags');
  w.int32(v.cancelled, 'cancelled');
}

/** `struct remote_domain_migrate_start_post_copy_args` */
export interface DomainMigrateStartPostCopyArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainMigrateStartPostCopyArgs(r: Reader): DomainMigrateStartPostCopyArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const flags = r.uint32('flags');
  return { dom, flags };
}

export function writeDomainMigrateStartPostCopyArgs(w: Writer, v: DomainMigrateStartPostCopyArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** Procedure 61 of program remote, low priority. */
export const domainMigratePrepare: Procedure<DomainMigratePrepareArgs, DomainMigratePrepareRet> = {
  program: REMOTE,
  number: 61,
  name: 'DOMAIN_MIGRATE_PREPARE',
  priority: 'low',
  writeArgs: writeDomainMigratePrepareArgs,
  readArgs: readDomainMigratePrepareArgs,
  writeRet: writeDomainMigratePrepareRet,
  readRet: readDomainMigratePrepareRet,
};

/** Procedure 62 of program remote, low priority. */
export const domainMigratePerform: Procedure<DomainMigratePerformArgs, undefined> = {
  program: REMOTE,
  number: 62,
  name: 'DOMAIN_MIGRATE_PERFORM',
  priority: 'low',
  writeArgs: writeDomainMigratePerformArgs,
  readArgs: readDomainMigratePerformArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 63 of program remote, low priority. */
export const domainMigrateFinish: Procedure<DomainMigrateFinishArgs, DomainMigrateFinishRet> = {
  program: REMOTE,
  number: 63,
  name: 'DOMAIN_MIGRATE_FINISH',
  priority: 'low',
  writeArgs: writeDomainMigrateFinishArgs,
  readArgs: readDomainMigrateFinishArgs,
  writeRet: writeDomainMigrateFinishRet,
  readRet: readDomainMigrateFinishRet,
};

/** Procedure 108 of program remote, low priority. */
export const domainMigratePrepare2: Procedure<DomainMigratePrepare2Args, DomainMigratePrepare2Ret> = {
  program: REMOTE,
  number: 108,
  name: 'DOMAIN_MIGRATE_PREPARE2',
  priority: 'low',
  writeArgs: writeDomainMigratePrepare2Args,
  readArgs: readDomainMigratePrepare2Args,
  writeRet: writeDomainMigratePrepare2Ret,
  readRet: readDomainMigratePrepare2Ret,
};

/** Procedure 109 of program remote, low priority. */
export const domainMigrateFinish2: Procedure<DomainMigrateFinish2Args, DomainMigrateFinish2Ret> = {
  program: REMOTE,
  number: 109,
  name: 'DOMAIN_MIGRATE_FINISH2',
  priority: 'low',
  writeArgs: writeDomainMigrateFinish2Args,
  readArgs: readDomainMigrateFinish2Args,
  writeRet: writeDomainMigrateFinish2Ret,
  readRet: readDomainMigrateFinish2Ret,
};

/** Procedure 148 of program remote, low priority. */
export const domainMigratePrepareTunnel: Procedure<DomainMigratePrepareTunnelArgs, undefined> = {
  program: REMOTE,
  number: 148,
  name: 'DOMAIN_MIGRATE_PREPARE_TUNNEL',
  priority: 'low',
  stream: { direction: 'write' },
  writeArgs: writeDomainMigratePrepareTunnelArgs,
  readArgs: readDomainMigratePrepareTunnelArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 166 of program remote, `virDomainMigrateSetMaxDowntime`, libvirt 0.8.0 and later, low priority. */
export const domainMigrateSetMaxDowntime: Procedure<DomainMigrateSetMaxDowntimeArgs, undefined> = {
  program: REMOTE,
  number: 166,
  name: 'DOMAIN_MIGRATE_SET_MAX_DOWNTIME',
  priority: 'low',
  since: '0.8.0',
  writeArgs: writeDomainMigrateSetMaxDowntimeArgs,
  readArgs: readDomainMigrateSetMaxDowntimeArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 207 of program remote, `virDomainMigrateSetMaxSpeed`, libvirt 0.9.0 and later, low priority. */
export const domainMigrateSetMaxSpeed: Procedure<DomainMigrateSetMaxSpeedArgs, undefined> = {
  program: REMOTE,
  number: 207,
  name: 'DOMAIN_MIGRATE_SET_MAX_SPEED',
  priority: 'low',
  since: '0.9.0',
  writeArgs: writeDomainMigrateSetMaxSpeedArgs,
  readArgs: readDomainMigrateSetMaxSpeedArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 213 of program remote, low priority. */
export const domainMigrateBegin3: Procedure<DomainMigrateBegin3Args, DomainMigrateBegin3Ret> = {
  program: REMOTE,
  number: 213,
  name: 'DOMAIN_MIGRATE_BEGIN3',
  priority: 'low',
  writeArgs: writeDomainMigrateBegin3Args,
  readArgs: readDomainMigrateBegin3Args,
  writeRet: writeDomainMigrateBegin3Ret,
  readRet: readDomainMigrateBegin3Ret,
};

/** Procedure 214 of program remote, low priority. */
export const domainMigratePrepare3: Procedure<DomainMigratePrepare3Args, DomainMigratePrepare3Ret> = {
  program: REMOTE,
  number: 214,
  name: 'DOMAIN_MIGRATE_PREPARE3',
  priority: 'low',
  writeArgs: writeDomainMigratePrepare3Args,
  readArgs: readDomainMigratePrepare3Args,
  writeRet: writeDomainMigratePrepare3Ret,
  readRet: readDomainMigratePrepare3Ret,
};

/** Procedure 215 of program remote, low priority. */
export const domainMigratePrepareTunnel3: Procedure<DomainMigratePrepareTunnel3Args, DomainMigratePrepareTunnel3Ret> = {
  program: REMOTE,
  number: 215,
  name: 'DOMAIN_MIGRATE_PREPARE_TUNNEL3',
  priority: 'low',
  stream: { direction: 'write' },
  writeArgs: writeDomainMigratePrepareTunnel3Args,
  readArgs: readDomainMigratePrepareTunnel3Args,
  writeRet: writeDomainMigratePrepareTunnel3Ret,
  readRet: readDomainMigratePrepareTunnel3Ret,
};

/** Procedure 216 of program remote, low priority. */
export const domainMigratePerform3: Procedure<DomainMigratePerform3Args, DomainMigratePerform3Ret> = {
  program: REMOTE,
  number: 216,
  name: 'DOMAIN_MIGRATE_PERFORM3',
  priority: 'low',
  writeArgs: writeDomainMigratePerform3Args,
  readArgs: readDomainMigratePerform3Args,
  writeRet: writeDomainMigratePerform3Ret,
  readRet: readDomainMigratePerform3Ret,
};

/** Procedure 217 of program remote, low priority. */
export const domainMigrateFinish3: Procedure<DomainMigrateFinish3Args, DomainMigrateFinish3Ret> = {
  program: REMOTE,
  number: 217,
  name: 'DOMAIN_MIGRATE_FINISH3',
  priority: 'low',
  writeArgs: writeDomainMigrateFinish3Args,
  readArgs: readDomainMigrateFinish3Args,
  writeRet: writeDomainMigrateFinish3Ret,
  readRet: readDomainMigrateFinish3Ret,
};

/** Procedure 218 of program remote, low priority. */
export const domainMigrateConfirm3: Procedure<DomainMigrateConfirm3Args, undefined> = {
  program: REMOTE,
  number: 218,
  name: 'DOMAIN_MIGRATE_CONFIRM3',
  priority: 'low',
  writeArgs: writeDomainMigrateConfirm3Args,
  readArgs: readDomainMigrateConfirm3Args,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 242 of program remote, `virDomainMigrateGetMaxSpeed`, libvirt 0.9.5 and later, low priority. */
export const domainMigrateGetMaxSpeed: Procedure<DomainMigrateGetMaxSpeedArgs, DomainMigrateGetMaxSpeedRet> = {
  program: REMOTE,
  number: 242,
  name: 'DOMAIN_MIGRATE_GET_MAX_SPEED',
  priority: 'low',
  since: '0.9.5',
  writeArgs: writeDomainMigrateGetMaxSpeedArgs,
  readArgs: readDomainMigrateGetMaxSpeedArgs,
  writeRet: writeDomainMigrateGetMaxSpeedRet,
  readRet: readDomainMigrateGetMaxSpeedRet,
};

/** Procedure 299 of program remote, `virDomainMigrateGetCompressionCache`, libvirt 1.0.3 and later, low priority. */
export const domainMigrateGetCompressionCache:
  Procedure<DomainMigrateGetCompressionCacheArgs, DomainMigrateGetCompressionCacheRet> = {
  program: REMOTE,
  number: 299,
  name: 'DOMAIN_MIGRATE_GET_COMPRESSION_CACHE',
  priority: 'low',
  since: '1.0.3',
  writeArgs: writeDomainMigrateGetCompressionCacheArgs,
  readArgs: readDomainMigrateGetCompressionCacheArgs,
  writeRet: writeDomainMigrateGetCompressionCacheRet,
  readRet: readDomainMigrateGetCompressionCacheRet,
};

/** Procedure 300 of program remote, `virDomainMigrateSetCompressionCache`, libvirt 1.0.3 and later, low priority. */
export const domainMigrateSetCompressionCache: Procedure<DomainMigrateSetCompressionCacheArgs, undefined> = {
  program: REMOTE,
  number: 300,
  name: 'DOMAIN_MIGRATE_SET_COMPRESSION_CACHE',
  priority: 'low',
  since: '1.0.3',
  writeArgs: writeDomainMigrateSetCompressionCacheArgs,
  readArgs: readDomainMigrateSetCompressionCacheArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 302 of program remote, low priority. */
export const domainMigrateBegin3Params: Procedure<DomainMigrateBegin3ParamsArgs, DomainMigrateBegin3ParamsRet> = {
  program: REMOTE,
  number: 302,
  name: 'DOMAIN_MIGRATE_BEGIN3_PARAMS',
  priority: 'low',
  writeArgs: writeDomainMigrateBegin3ParamsArgs,
  readArgs: readDomainMigrateBegin3ParamsArgs,
  writeRet: writeDomainMigrateBegin3ParamsRet,
  readRet: readDomainMigrateBegin3ParamsRet,
};

/** Procedure 303 of program remote, low priority. */
export const domainMigratePrepare3Params: Procedure<DomainMigratePrepare3ParamsArgs, DomainMigratePrepare3ParamsRet> = {
  program: REMOTE,
  number: 303,
  name: 'DOMAIN_MIGRATE_PREPARE3_PARAMS',
  priority: 'low',
  writeArgs: writeDomainMigratePrepare3ParamsArgs,
  readArgs: readDomainMigratePrepare3ParamsArgs,
  writeRet: writeDomainMigratePrepare3ParamsRet,
  readRet: readDomainMigratePrepare3ParamsRet,
};

/** Procedure 304 of program remote, low priority. */
export const domainMigratePrepareTunnel3Params:
  Procedure<DomainMigratePrepareTunnel3ParamsArgs, DomainMigratePrepareTunnel3ParamsRet> = {
  program: REMOTE,
  number: 304,
  name: 'DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS',
  priority: 'low',
  stream: { direction: 'write' },
  writeArgs: writeDomainMigratePrepareTunnel3ParamsArgs,
  readArgs: readDomainMigratePrepareTunnel3ParamsArgs,
  writeRet: writeDomainMigratePrepareTunnel3ParamsRet,
  readRet: readDomainMigratePrepareTunnel3ParamsRet,
};

/** Procedure 305 of program remote, low priority. */
export const domainMigratePerform3Params: Procedure<DomainMigratePerform3ParamsArgs, DomainMigratePerform3ParamsRet> = {
  program: REMOTE,
  number: 305,
  name: 'DOMAIN_MIGRATE_PERFORM3_PARAMS',
  priority: 'low',
  writeArgs: writeDomainMigratePerform3ParamsArgs,
  readArgs: readDomainMigratePerform3ParamsArgs,
  writeRet: writeDomainMigratePerform3ParamsRet,
  readRet: readDomainMigratePerform3ParamsRet,
};

/** Procedure 306 of program remote, low priority. */
export const domainMigrateFinish3Params: Procedure<DomainMigrateFinish3ParamsArgs, DomainMigrateFinish3ParamsRet> = {
  program: REMOTE,
  number: 306,
  name: 'DOMAIN_MIGRATE_FINISH3_PARAMS',
  priority: 'low',
  writeArgs: writeDomainMigrateFinish3ParamsArgs,
  readArgs: readDomainMigrateFinish3ParamsArgs,
  writeRet: writeDomainMigrateFinish3ParamsRet,
  readRet: readDomainMigrateFinish3ParamsRet,
};

/** Procedure 307 of program remote, low priority. */
export const domainMigrateConfirm3Params: Procedure<DomainMigrateConfirm3ParamsArgs, undefined> = {
  program: REMOTE,
  number: 307,
  name: 'DOMAIN_MIGRATE_CONFIRM3_PARAMS',
  priority: 'low',
  writeArgs: writeDomainMigrateConfirm3ParamsArgs,
  readArgs: readDomainMigrateConfirm3ParamsArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 364 of program remote, `virDomainMigrateStartPostCopy`, libvirt 1.3.3 and later, low priority. */
export const domainMigrateStartPostCopy: Procedure<DomainMigrateStartPostCopyArgs, undefined> = {
  program: REMOTE,
  number: 364,
  name: 'DOMAIN_MIGRATE_START_POST_COPY',
  priority: 'low',
  since: '1.3.3',
  writeArgs: writeDomainMigrateStartPostCopyArgs,
  readArgs: readDomainMigrateStartPostCopyArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 387 of program remote, `virDomainMigrateGetMaxDowntime`, libvirt 3.7.0 and later, low priority. */
export const domainMigrateGetMaxDowntime: Procedure<DomainMigrateGetMaxDowntimeArgs, DomainMigrateGetMaxDowntimeRet> = {
  program: REMOTE,
  number: 387,
  name: 'DOMAIN_MIGRATE_GET_MAX_DOWNTIME',
  priority: 'low',
  since: '3.7.0',
  writeArgs: writeDomainMigrateGetMaxDowntimeArgs,
  readArgs: readDomainMigrateGetMaxDowntimeArgs,
  writeRet: writeDomainMigrateGetMaxDowntimeRet,
  readRet: readDomainMigrateGetMaxDowntimeRet,
};
