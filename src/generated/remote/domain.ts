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

/** `struct remote_domain_create_xml_args` */
export interface DomainCreateXmlArgs {
  /** `remote_nonnull_string xml_desc` */
  readonly xml_desc: string;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainCreateXmlArgs(r: Reader): DomainCreateXmlArgs {
  const xml_desc = r.string(4194304, 'xml_desc');
  const flags = r.uint32('flags');
  return { xml_desc, flags };
}

export function writeDomainCreateXmlArgs(w: Writer, v: DomainCreateXmlArgs): void {
  w.string(v.xml_desc, 4194304, 'xml_desc');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_create_xml_ret` */
export interface DomainCreateXmlRet {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
}

export function readDomainCreateXmlRet(r: Reader): DomainCreateXmlRet {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  return { dom };
}

export function writeDomainCreateXmlRet(w: Writer, v: DomainCreateXmlRet): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
}

/** `struct remote_domain_create_xml_with_files_args` */
export interface DomainCreateXmlWithFilesArgs {
  /** `remote_nonnull_string xml_desc` */
  readonly xml_desc: string;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainCreateXmlWithFilesArgs(r: Reader): DomainCreateXmlWithFilesArgs {
  const xml_desc = r.string(4194304, 'xml_desc');
  const flags = r.uint32('flags');
  return { xml_desc, flags };
}

export function writeDomainCreateXmlWithFilesArgs(w: Writer, v: DomainCreateXmlWithFilesArgs): void {
  w.string(v.xml_desc, 4194304, 'xml_desc');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_create_xml_with_files_ret` */
export interface DomainCreateXmlWithFilesRet {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
}

export function readDomainCreateXmlWithFilesRet(r: Reader): DomainCreateXmlWithFilesRet {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  return { dom };
}

export function writeDomainCreateXmlWithFilesRet(w: Writer, v: DomainCreateXmlWithFilesRet): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
}

/** `struct remote_domain_lookup_by_id_args` */
export interface DomainLookupByIdArgs {
  /** `int id` */
  readonly id: number;
}

export function readDomainLookupByIdArgs(r: Reader): DomainLookupByIdArgs {
  const id = r.int32('id');
  return { id };
}

export function writeDomainLookupByIdArgs(w: Writer, v: DomainLookupByIdArgs): void {
  w.int32(v.id, 'id');
}

/** `struct remote_domain_lookup_by_id_ret` */
export interface DomainLookupByIdRet {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
}

export function readDomainLookupByIdRet(r: Reader): DomainLookupByIdRet {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  return { dom };
}

export function writeDomainLookupByIdRet(w: Writer, v: DomainLookupByIdRet): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
}

/** `struct remote_domain_lookup_by_uuid_args` */
export interface DomainLookupByUuidArgs {
  /** `remote_uuid uuid` */
  readonly uuid: Uint8Array;
}

export function readDomainLookupByUuidArgs(r: Reader): DomainLookupByUuidArgs {
  const uuid = r.fixedOpaque(16, 'uuid');
  return { uuid };
}

export function writeDomainLookupByUuidArgs(w: Writer, v: DomainLookupByUuidArgs): void {
  w.fixedOpaque(v.uuid, 16, 'uuid');
}

/** `struct remote_domain_lookup_by_uuid_ret` */
export interface DomainLookupByUuidRet {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
}

export function readDomainLookupByUuidRet(r: Reader): DomainLookupByUuidRet {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  return { dom };
}

export function writeDomainLookupByUuidRet(w: Writer, v: DomainLookupByUuidRet): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
}

/** `struct remote_domain_lookup_by_name_args` */
export interface DomainLookupByNameArgs {
  /** `remote_nonnull_string name` */
  readonly name: string;
}

export function readDomainLookupByNameArgs(r: Reader): DomainLookupByNameArgs {
  const name = r.string(4194304, 'name');
  return { name };
}

export function writeDomainLookupByNameArgs(w: Writer, v: DomainLookupByNameArgs): void {
  w.string(v.name, 4194304, 'name');
}

/** `struct remote_domain_lookup_by_name_ret` */
export interface DomainLookupByNameRet {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
}

export function readDomainLookupByNameRet(r: Reader): DomainLookupByNameRet {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  return { dom };
}

export function writeDomainLookupByNameRet(w: Writer, v: DomainLookupByNameRet): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
}

/** `struct remote_domain_suspend_args` */
export interface DomainSuspendArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
}

export function readDomainSuspendArgs(r: Reader): DomainSuspendArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  return { dom };
}

export function writeDomainSuspendArgs(w: Writer, v: DomainSuspendArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
}

/** `struct remote_domain_resume_args` */
export interface DomainResumeArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
}

export function readDomainResumeArgs(r: Reader): DomainResumeArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  return { dom };
}

export function writeDomainResumeArgs(w: Writer, v: DomainResumeArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
}

/** `struct remote_domain_pm_suspend_for_duration_args` */
export interface DomainPmSuspendForDurationArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int target` */
  readonly target: number;
  /** `unsigned hyper duration` */
  readonly duration: bigint;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainPmSuspendForDurationArgs(r: Reader): DomainPmSuspendForDurationArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const target = r.uint32('target');
  const duration = r.uint64('duration');
  const flags = r.uint32('flags');
  return { dom, target, duration, flags };
}

export function writeDomainPmSuspendForDurationArgs(w: Writer, v: DomainPmSuspendForDurationArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.target, 'target');
  w.uint64(v.duration, 'duration');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_pm_wakeup_args` */
export interface DomainPmWakeupArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainPmWakeupArgs(r: Reader): DomainPmWakeupArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const flags = r.uint32('flags');
  return { dom, flags };
}

export function writeDomainPmWakeupArgs(w: Writer, v: DomainPmWakeupArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_shutdown_args` */
export interface DomainShutdownArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
}

export function readDomainShutdownArgs(r: Reader): DomainShutdownArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  return { dom };
}

export function writeDomainShutdownArgs(w: Writer, v: DomainShutdownArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
}

/** `struct remote_domain_reboot_args` */
export interface DomainRebootArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainRebootArgs(r: Reader): DomainRebootArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const flags = r.uint32('flags');
  return { dom, flags };
}

export function writeDomainRebootArgs(w: Writer, v: DomainRebootArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_reset_args` */
export interface DomainResetArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainResetArgs(r: Reader): DomainResetArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const flags = r.uint32('flags');
  return { dom, flags };
}

export function writeDomainResetArgs(w: Writer, v: DomainResetArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_destroy_args` */
export interface DomainDestroyArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
}

export function readDomainDestroyArgs(r: Reader): DomainDestroyArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  return { dom };
}

export function writeDomainDestroyArgs(w: Writer, v: DomainDestroyArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
}

/** `struct remote_domain_destroy_flags_args` */
export interface DomainDestroyFlagsArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainDestroyFlagsArgs(r: Reader): DomainDestroyFlagsArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const flags = r.uint32('flags');
  return { dom, flags };
}

export function writeDomainDestroyFlagsArgs(w: Writer, v: DomainDestroyFlagsArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_os_type_args` */
export interface DomainGetOsTypeArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
}

export function readDomainGetOsTypeArgs(r: Reader): DomainGetOsTypeArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  return { dom };
}

export function writeDomainGetOsTypeArgs(w: Writer, v: DomainGetOsTypeArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
}

/** `struct remote_domain_get_os_type_ret` */
export interface DomainGetOsTypeRet {
  /** `remote_nonnull_string type` */
  readonly type: string;
}

export function readDomainGetOsTypeRet(r: Reader): DomainGetOsTypeRet {
  const type = r.string(4194304, 'type');
  return { type };
}

export function writeDomainGetOsTypeRet(w: Writer, v: DomainGetOsTypeRet): void {
  w.string(v.type, 4194304, 'type');
}

/** `struct remote_domain_get_info_args` */
export interface DomainGetInfoArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
}

export function readDomainGetInfoArgs(r: Reader): DomainGetInfoArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  return { dom };
}

export function writeDomainGetInfoArgs(w: Writer, v: DomainGetInfoArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
}

/** `struct remote_domain_get_info_ret` */
export interface DomainGetInfoRet {
  /** `unsigned char state` */
  readonly state: number;
  /** `unsigned hyper maxMem` */
  readonly maxMem: bigint;
  /** `unsigned hyper memory` */
  readonly memory: bigint;
  /** `unsigned short nrVirtCpu` */
  readonly nrVirtCpu: number;
  /** `unsigned hyper cpuTime` */
  readonly cpuTime: bigint;
}

export function readDomainGetInfoRet(r: Reader): DomainGetInfoRet {
  const state = r.uint8('state');
  const maxMem = r.uint64('maxMem');
  const memory = r.uint64('memory');
  const nrVirtCpu = r.uint16('nrVirtCpu');
  const cpuTime = r.uint64('cpuTime');
  return { state, maxMem, memory, nrVirtCpu, cpuTime };
}

export function writeDomainGetInfoRet(w: Writer, v: DomainGetInfoRet): void {
  w.uint8(v.state, 'state');
  w.uint64(v.maxMem, 'maxMem');
  w.uint64(v.memory, 'memory');
  w.uint16(v.nrVirtCpu, 'nrVirtCpu');
  w.uint64(v.cpuTime, 'cpuTime');
}

/** `struct remote_domain_save_args` */
export interface DomainSaveArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string to` */
  readonly to: string;
}

export function readDomainSaveArgs(r: Reader): DomainSaveArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const to = r.string(4194304, 'to');
  return { dom, to };
}

export function writeDomainSaveArgs(w: Writer, v: DomainSaveArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.to, 4194304, 'to');
}

/** `struct remote_domain_save_flags_args` */
export interface DomainSaveFlagsArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string to` */
  readonly to: string;
  /** `remote_string dxml` */
  readonly dxml: string | null;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainSaveFlagsArgs(r: Reader): DomainSaveFlagsArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const to = r.string(4194304, 'to');
  const dxml = r.present('dxml') ? r.string(4194304, 'dxml') : null;
  const flags = r.uint32('flags');
  return { dom, to, dxml, flags };
}

export function writeDomainSaveFlagsArgs(w: Writer, v: DomainSaveFlagsArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.to, 4194304, 'to');
  if (v.dxml === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.dxml, 4194304, 'dxml');
  }
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_save_params_args` */
export interface DomainSaveParamsArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_typed_param params<REMOTE_DOMAIN_SAVE_PARAMS_MAX>` */
  readonly params: readonly TypedParam[];
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainSaveParamsArgs(r: Reader): DomainSaveParamsArgs {
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

export function writeDomainSaveParamsArgs(w: Writer, v: DomainSaveParamsArgs): void {
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

/** `struct remote_domain_restore_args` */
export interface DomainRestoreArgs {
  /** `remote_nonnull_string from` */
  readonly from: string;
}

export function readDomainRestoreArgs(r: Reader): DomainRestoreArgs {
  const from = r.string(4194304, 'from');
  return { from };
}

export function writeDomainRestoreArgs(w: Writer, v: DomainRestoreArgs): void {
  w.string(v.from, 4194304, 'from');
}

/** `struct remote_domain_restore_flags_args` */
export interface DomainRestoreFlagsArgs {
  /** `remote_nonnull_string from` */
  readonly from: string;
  /** `remote_string dxml` */
  readonly dxml: string | null;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainRestoreFlagsArgs(r: Reader): DomainRestoreFlagsArgs {
  const from = r.string(4194304, 'from');
  const dxml = r.present('dxml') ? r.string(4194304, 'dxml') : null;
  const flags = r.uint32('flags');
  return { from, dxml, flags };
}

export function writeDomainRestoreFlagsArgs(w: Writer, v: DomainRestoreFlagsArgs): void {
  w.string(v.from, 4194304, 'from');
  if (v.dxml === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.dxml, 4194304, 'dxml');
  }
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_restore_params_args` */
export interface DomainRestoreParamsArgs {
  /** `remote_typed_param params<REMOTE_DOMAIN_SAVE_PARAMS_MAX>` */
  readonly params: readonly TypedParam[];
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainRestoreParamsArgs(r: Reader): DomainRestoreParamsArgs {
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

export function writeDomainRestoreParamsArgs(w: Writer, v: DomainRestoreParamsArgs): void {
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

/** `struct remote_domain_save_image_get_xml_desc_args` */
export interface DomainSaveImageGetXmlDescArgs {
  /** `remote_nonnull_string file` */
  readonly file: string;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainSaveImageGetXmlDescArgs(r: Reader): DomainSaveImageGetXmlDescArgs {
  const file = r.string(4194304, 'file');
  const flags = r.uint32('flags');
  return { file, flags };
}

export function writeDomainSaveImageGetXmlDescArgs(w: Writer, v: DomainSaveImageGetXmlDescArgs): void {
  w.string(v.file, 4194304, 'file');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_save_image_get_xml_desc_ret` */
export interface DomainSaveImageGetXmlDescRet {
  /** `remote_nonnull_string xml` */
  readonly xml: string;
}

export function readDomainSaveImageGetXmlDescRet(r: Reader): DomainSaveImageGetXmlDescRet {
  const xml = r.string(4194304, 'xml');
  return { xml };
}

export function writeDomainSaveImageGetXmlDescRet(w: Writer, v: DomainSaveImageGetXmlDescRet): void {
  w.string(v.xml, 4194304, 'xml');
}

/** `struct remote_domain_save_image_define_xml_args` */
export interface DomainSaveImageDefineXmlArgs {
  /** `remote_nonnull_string file` */
  readonly file: string;
  /** `remote_nonnull_string dxml` */
  readonly dxml: string;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainSaveImageDefineXmlArgs(r: Reader): DomainSaveImageDefineXmlArgs {
  const file = r.string(4194304, 'file');
  const dxml = r.string(4194304, 'dxml');
  const flags = r.uint32('flags');
  return { file, dxml, flags };
}

export function writeDomainSaveImageDefineXmlArgs(w: Writer, v: DomainSaveImageDefineXmlArgs): void {
  w.string(v.file, 4194304, 'file');
  w.string(v.dxml, 4194304, 'dxml');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_core_dump_args` */
export interface DomainCoreDumpArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string to` */
  readonly to: string;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainCoreDumpArgs(r: Reader): DomainCoreDumpArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const to = r.string(4194304, 'to');
  const flags = r.uint32('flags');
  return { dom, to, flags };
}

export function writeDomainCoreDumpArgs(w: Writer, v: DomainCoreDumpArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.to, 4194304, 'to');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_core_dump_with_format_args` */
export interface DomainCoreDumpWithFormatArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string to` */
  readonly to: string;
  /** `unsigned int dumpformat` */
  readonly dumpformat: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainCoreDumpWithFormatArgs(r: Reader): DomainCoreDumpWithFormatArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const to = r.string(4194304, 'to');
  const dumpformat = r.uint32('dumpformat');
  const flags = r.uint32('flags');
  return { dom, to, dumpformat, flags };
}

export function writeDomainCoreDumpWithFormatArgs(w: Writer, v: DomainCoreDumpWithFormatArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.to, 4194304, 'to');
  w.uint32(v.dumpformat, 'dumpformat');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_xml_desc_args` */
export interface DomainGetXmlDescArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainGetXmlDescArgs(r: Reader): DomainGetXmlDescArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const flags = r.uint32('flags');
  return { dom, flags };
}

export function writeDomainGetXmlDescArgs(w: Writer, v: DomainGetXmlDescArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_xml_desc_ret` */
export interface DomainGetXmlDescRet {
  /** `remote_nonnull_string xml` */
  readonly xml: string;
}

export function readDomainGetXmlDescRet(r: Reader): DomainGetXmlDescRet {
  const xml = r.string(4194304, 'xml');
  return { xml };
}

export function writeDomainGetXmlDescRet(w: Writer, v: DomainGetXmlDescRet): void {
  w.string(v.xml, 4194304, 'xml');
}

/** `struct remote_domain_create_args` */
export interface DomainCreateArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
}

export function readDomainCreateArgs(r: Reader): DomainCreateArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  return { dom };
}

export function writeDomainCreateArgs(w: Writer, v: DomainCreateArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
}

/** `struct remote_domain_create_with_flags_args` */
export interface DomainCreateWithFlagsArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainCreateWithFlagsArgs(r: Reader): DomainCreateWithFlagsArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const flags = r.uint32('flags');
  return { dom, flags };
}

export function writeDomainCreateWithFlagsArgs(w: Writer, v: DomainCreateWithFlagsArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_create_with_flags_ret` */
export interface DomainCreateWithFlagsRet {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
}

export function readDomainCreateWithFlagsRet(r: Reader): DomainCreateWithFlagsRet {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  return { dom };
}

export function writeDomainCreateWithFlagsRet(w: Writer, v: DomainCreateWithFlagsRet): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
}

/** `struct remote_domain_create_with_files_args` */
export interface DomainCreateWithFilesArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainCreateWithFilesArgs(r: Reader): DomainCreateWithFilesArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const flags = r.uint32('flags');
  return { dom, flags };
}

export function writeDomainCreateWithFilesArgs(w: Writer, v: DomainCreateWithFilesArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_create_with_files_ret` */
export interface DomainCreateWithFilesRet {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
}

export function readDomainCreateWithFilesRet(r: Reader): DomainCreateWithFilesRet {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  return { dom };
}

export function writeDomainCreateWithFilesRet(w: Writer, v: DomainCreateWithFilesRet): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
}

/** `struct remote_domain_define_xml_args` */
export interface DomainDefineXmlArgs {
  /** `remote_nonnull_string xml` */
  readonly xml: string;
}

export function readDomainDefineXmlArgs(r: Reader): DomainDefineXmlArgs {
  const xml = r.string(4194304, 'xml');
  return { xml };
}

export function writeDomainDefineXmlArgs(w: Writer, v: DomainDefineXmlArgs): void {
  w.string(v.xml, 4194304, 'xml');
}

/** `struct remote_domain_define_xml_ret` */
export interface DomainDefineXmlRet {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
}

export function readDomainDefineXmlRet(r: Reader): DomainDefineXmlRet {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  return { dom };
}

export function writeDomainDefineXmlRet(w: Writer, v: DomainDefineXmlRet): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
}

/** `struct remote_domain_define_xml_flags_args` */
export interface DomainDefineXmlFlagsArgs {
  /** `remote_nonnull_string xml` */
  readonly xml: string;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainDefineXmlFlagsArgs(r: Reader): DomainDefineXmlFlagsArgs {
  const xml = r.string(4194304, 'xml');
  const flags = r.uint32('flags');
  return { xml, flags };
}

export function writeDomainDefineXmlFlagsArgs(w: Writer, v: DomainDefineXmlFlagsArgs): void {
  w.string(v.xml, 4194304, 'xml');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_define_xml_flags_ret` */
export interface DomainDefineXmlFlagsRet {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
}

export function readDomainDefineXmlFlagsRet(r: Reader): DomainDefineXmlFlagsRet {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  return { dom };
}

export function writeDomainDefineXmlFlagsRet(w: Writer, v: DomainDefineXmlFlagsRet): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
}

/** `struct remote_domain_undefine_args` */
export interface DomainUndefineArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
}

export function readDomainUndefineArgs(r: Reader): DomainUndefineArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  return { dom };
}

export function writeDomainUndefineArgs(w: Writer, v: DomainUndefineArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
}

/** `struct remote_domain_undefine_flags_args` */
export interface DomainUndefineFlagsArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainUndefineFlagsArgs(r: Reader): DomainUndefineFlagsArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const flags = r.uint32('flags');
  return { dom, flags };
}

export function writeDomainUndefineFlagsArgs(w: Writer, v: DomainUndefineFlagsArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_security_label_args` */
export interface DomainGetSecurityLabelArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
}

export function readDomainGetSecurityLabelArgs(r: Reader): DomainGetSecurityLabelArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  return { dom };
}

export function writeDomainGetSecurityLabelArgs(w: Writer, v: DomainGetSecurityLabelArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
}

/** `struct remote_domain_get_security_label_ret` */
export interface DomainGetSecurityLabelRet {
  /** `char label<REMOTE_SECURITY_LABEL_MAX>` */
  readonly label: Uint8Array;
  /** `int enforcing` */
  readonly enforcing: number;
}

export function readDomainGetSecurityLabelRet(r: Reader): DomainGetSecurityLabelRet {
  const label = r.chars(4097, 'label');
  const enforcing = r.int32('enforcing');
  return { label, enforcing };
}

export function writeDomainGetSecurityLabelRet(w: Writer, v: DomainGetSecurityLabelRet): void {
  w.chars(v.label, 4097, 'label');
  w.int32(v.enforcing, 'enforcing');
}

/** `struct remote_domain_get_security_label_list_args` */
export interface DomainGetSecurityLabelListArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
}

export function readDomainGetSecurityLabelListArgs(r: Reader): DomainGetSecurityLabelListArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  return { dom };
}

export function writeDomainGetSecurityLabelListArgs(w: Writer, v: DomainGetSecurityLabelListArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
}

/** `struct remote_domain_get_security_label_list_ret` */
export interface DomainGetSecurityLabelListRet {
  /** `remote_domain_get_security_label_ret labels<REMOTE_SECURITY_LABEL_LIST_MAX>` */
  readonly labels: readonly DomainGetSecurityLabelRet[];
  /** `int ret` */
  readonly ret: number;
}

export function readDomainGetSecurityLabelListRet(r: Reader): DomainGetSecurityLabelListRet {
  const count = r.list(64, 8, 'labels');
  const labels: DomainGetSecurityLabelRet[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    labels.push(readDomainGetSecurityLabelRet(r));
  }
  r.leaveList();
  const ret = r.int32('ret');
  return { labels, ret };
}

export function writeDomainGetSecurityLabelListRet(w: Writer, v: DomainGetSecurityLabelListRet): void {
  w.list(v.labels, 64, 'labels');
  let i = 0;
  for (const item of v.labels) {
    w.item(i);
    writeDomainGetSecurityLabelRet(w, item);
    i += 1;
  }
  w.leaveList();
  w.int32(v.ret, 'ret');
}

/** `struct remote_domain_get_autostart_args` */
export interface DomainGetAutostartArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
}

export function readDomainGetAutostartArgs(r: Reader): DomainGetAutostartArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  return { dom };
}

export function writeDomainGetAutostartArgs(w: Writer, v: DomainGetAutostartArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
}

/** `struct remote_domain_get_autostart_ret` */
export interface DomainGetAutostartRet {
  /** `int autostart` */
  readonly autostart: number;
}

export function readDomainGetAutostartRet(r: Reader): DomainGetAutostartRet {
  const autostart = r.int32('autostart');
  return { autostart };
}

export function writeDomainGetAutostartRet(w: Writer, v: DomainGetAutostartRet): void {
  w.int32(v.autostart, 'autostart');
}

/** `struct remote_domain_set_autostart_args` */
export interface DomainSetAutostartArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `int autostart` */
  readonly autostart: number;
}

export function readDomainSetAutostartArgs(r: Reader): DomainSetAutostartArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const autostart = r.int32('autostart');
  return { dom, autostart };
}

export function writeDomainSetAutostartArgs(w: Writer, v: DomainSetAutostartArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.int32(v.autostart, 'autostart');
}

/** `struct remote_domain_set_metadata_args` */
export interface DomainSetMetadataArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `int type` */
  readonly type: number;
  /** `remote_string metadata` */
  readonly metadata: string | null;
  /** `remote_string key` */
  readonly key: string | null;
  /** `remote_string uri` */
  readonly uri: string | null;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainSetMetadataArgs(r: Reader): DomainSetMetadataArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const type = r.int32('type');
  const metadata = r.present('metadata') ? r.string(4194304, 'metadata') : null;
  const key = r.present('key') ? r.string(4194304, 'key') : null;
  const uri = r.present('uri') ? r.string(4194304, 'uri') : null;
  const flags = r.uint32('flags');
  return { dom, type, metadata, key, uri, flags };
}

export function writeDomainSetMetadataArgs(w: Writer, v: DomainSetMetadataArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.int32(v.type, 'type');
  if (v.metadata === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.metadata, 4194304, 'metadata');
  }
  if (v.key === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.key, 4194304, 'key');
  }
  if (v.uri === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.uri, 4194304, 'uri');
  }
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_metadata_args` */
export interface DomainGetMetadataArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `int type` */
  readonly type: number;
  /** `remote_string uri` */
  readonly uri: string | null;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainGetMetadataArgs(r: Reader): DomainGetMetadataArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const type = r.int32('type');
  const uri = r.present('uri') ? r.string(4194304, 'uri') : null;
  const flags = r.uint32('flags');
  return { dom, type, uri, flags };
}

export function writeDomainGetMetadataArgs(w: Writer, v: DomainGetMetadataArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.int32(v.type, 'type');
  if (v.uri === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.uri, 4194304, 'uri');
  }
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_metadata_ret` */
export interface DomainGetMetadataRet {
  /** `remote_nonnull_string metadata` */
  readonly metadata: string;
}

export function readDomainGetMetadataRet(r: Reader): DomainGetMetadataRet {
  const metadata = r.string(4194304, 'metadata');
  return { metadata };
}

export function writeDomainGetMetadataRet(w: Writer, v: DomainGetMetadataRet): void {
  w.string(v.metadata, 4194304, 'metadata');
}

/** `struct remote_domain_is_active_args` */
export interface DomainIsActiveArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
}

export function readDomainIsActiveArgs(r: Reader): DomainIsActiveArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  return { dom };
}

export function writeDomainIsActiveArgs(w: Writer, v: DomainIsActiveArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
}

/** `struct remote_domain_is_active_ret` */
export interface DomainIsActiveRet {
  /** `int active` */
  readonly active: number;
}

export function readDomainIsActiveRet(r: Reader): DomainIsActiveRet {
  const active = r.int32('active');
  return { active };
}

export function writeDomainIsActiveRet(w: Writer, v: DomainIsActiveRet): void {
  w.int32(v.active, 'active');
}

/** `struct remote_domain_is_persistent_args` */
export interface DomainIsPersistentArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
}

export function readDomainIsPersistentArgs(r: Reader): DomainIsPersistentArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  return { dom };
}

export function writeDomainIsPersistentArgs(w: Writer, v: DomainIsPersistentArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
}

/** `struct remote_domain_is_persistent_ret` */
export interface DomainIsPersistentRet {
  /** `int persistent` */
  readonly persistent: number;
}

export function readDomainIsPersistentRet(r: Reader): DomainIsPersistentRet {
  const persistent = r.int32('persistent');
  return { persistent };
}

export function writeDomainIsPersistentRet(w: Writer, v: DomainIsPersistentRet): void {
  w.int32(v.persistent, 'persistent');
}

/** `struct remote_domain_is_updated_args` */
export interface DomainIsUpdatedArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
}

export function readDomainIsUpdatedArgs(r: Reader): DomainIsUpdatedArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  return { dom };
}

export function writeDomainIsUpdatedArgs(w: Writer, v: DomainIsUpdatedArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
}

/** `struct remote_domain_is_updated_ret` */
export interface DomainIsUpdatedRet {
  /** `int updated` */
  readonly updated: number;
}

export function readDomainIsUpdatedRet(r: Reader): DomainIsUpdatedRet {
  const updated = r.int32('updated');
  return { updated };
}

export function writeDomainIsUpdatedRet(w: Writer, v: DomainIsUpdatedRet): void {
  w.int32(v.updated, 'updated');
}

/** `struct remote_domain_get_job_info_args` */
export interface DomainGetJobInfoArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
}

export function readDomainGetJobInfoArgs(r: Reader): DomainGetJobInfoArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  return { dom };
}

export function writeDomainGetJobInfoArgs(w: Writer, v: DomainGetJobInfoArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
}

/** `struct remote_domain_get_job_info_ret` */
export interface DomainGetJobInfoRet {
  /** `int type` */
  readonly type: number;
  /** `unsigned hyper timeElapsed` */
  readonly timeElapsed: bigint;
  /** `unsigned hyper timeRemaining` */
  readonly timeRemaining: bigint;
  /** `unsigned hyper dataTotal` */
  readonly dataTotal: bigint;
  /** `unsigned hyper dataProcessed` */
  readonly dataProcessed: bigint;
  /** `unsigned hyper dataRemaining` */
  readonly dataRemaining: bigint;
  /** `unsigned hyper memTotal` */
  readonly memTotal: bigint;
  /** `unsigned hyper memProcessed` */
  readonly memProcessed: bigint;
  /** `unsigned hyper memRemaining` */
  readonly memRemaining: bigint;
  /** `unsigned hyper fileTotal` */
  readonly fileTotal: bigint;
  /** `unsigned hyper fileProcessed` */
  readonly fileProcessed: bigint;
  /** `unsigned hyper fileRemaining` */
  readonly fileRemaining: bigint;
}

export function readDomainGetJobInfoRet(r: Reader): DomainGetJobInfoRet {
  const type = r.int32('type');
  const timeElapsed = r.uint64('timeElapsed');
  const timeRemaining = r.uint64('timeRemaining');
  const dataTotal = r.uint64('dataTotal');
  const dataProcessed = r.uint64('dataProcessed');
  const dataRemaining = r.uint64('dataRemaining');
  const memTotal = r.uint64('memTotal');
  const memProcessed = r.uint64('memProcessed');
  const memRemaining = r.uint64('memRemaining');
  const fileTotal = r.uint64('fileTotal');
  const fileProcessed = r.uint64('fileProcessed');
  const fileRemaining = r.uint64('fileRemaining');
  return {
    type,
    timeElapsed,
    timeRemaining,
    dataTotal,
    dataProcessed,
    dataRemaining,
    memTotal,
    memProcessed,
    memRemaining,
    fileTotal,
    fileProcessed,
    fileRemaining,
  };
}

export function writeDomainGetJobInfoRet(w: Writer, v: DomainGetJobInfoRet): void {
  w.int32(v.type, 'type');
  w.uint64(v.timeElapsed, 'timeElapsed');
  w.uint64(v.timeRemaining, 'timeRemaining');
  w.uint64(v.dataTotal, 'dataTotal');
  w.uint64(v.dataProcessed, 'dataProcessed');
  w.uint64(v.dataRemaining, 'dataRemaining');
  w.uint64(v.memTotal, 'memTotal');
  w.uint64(v.memProcessed, 'memProcessed');
  w.uint64(v.memRemaining, 'memRemaining');
  w.uint64(v.fileTotal, 'fileTotal');
  w.uint64(v.fileProcessed, 'fileProcessed');
  w.uint64(v.fileRemaining, 'fileRemaining');
}

/** `struct remote_domain_get_job_stats_args` */
export interface DomainGetJobStatsArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainGetJobStatsArgs(r: Reader): DomainGetJobStatsArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const flags = r.uint32('flags');
  return { dom, flags };
}

export function writeDomainGetJobStatsArgs(w: Writer, v: DomainGetJobStatsArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_job_stats_ret` */
export interface DomainGetJobStatsRet {
  /** `int type` */
  readonly type: number;
  /** `remote_typed_param params<REMOTE_DOMAIN_JOB_STATS_MAX>` */
  readonly params: readonly TypedParam[];
}

export function readDomainGetJobStatsRet(r: Reader): DomainGetJobStatsRet {
  const type = r.int32('type');
  const count = r.list(64, 12, 'params');
  const params: TypedParam[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    params.push(readTypedParam(r));
  }
  r.leaveList();
  return { type, params };
}

export function writeDomainGetJobStatsRet(w: Writer, v: DomainGetJobStatsRet): void {
  w.int32(v.type, 'type');
  w.list(v.params, 64, 'params');
  let i = 0;
  for (const item of v.params) {
    w.item(i);
    writeTypedParam(w, item);
    i += 1;
  }
  w.leaveList();
}

/** `struct remote_domain_abort_job_args` */
export interface DomainAbortJobArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
}

export function readDomainAbortJobArgs(r: Reader): DomainAbortJobArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  return { dom };
}

export function writeDomainAbortJobArgs(w: Writer, v: DomainAbortJobArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
}

/** `struct remote_domain_abort_job_flags_args` */
export interface DomainAbortJobFlagsArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainAbortJobFlagsArgs(r: Reader): DomainAbortJobFlagsArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const flags = r.uint32('flags');
  return { dom, flags };
}

export function writeDomainAbortJobFlagsArgs(w: Writer, v: DomainAbortJobFlagsArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_managed_save_args` */
export interface DomainManagedSaveArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainManagedSaveArgs(r: Reader): DomainManagedSaveArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const flags = r.uint32('flags');
  return { dom, flags };
}

export function writeDomainManagedSaveArgs(w: Writer, v: DomainManagedSaveArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_has_managed_save_image_args` */
export interface DomainHasManagedSaveImageArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainHasManagedSaveImageArgs(r: Reader): DomainHasManagedSaveImageArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const flags = r.uint32('flags');
  return { dom, flags };
}

export function writeDomainHasManagedSaveImageArgs(w: Writer, v: DomainHasManagedSaveImageArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_has_managed_save_image_ret` */
export interface DomainHasManagedSaveImageRet {
  /** `int result` */
  readonly result: number;
}

export function readDomainHasManagedSaveImageRet(r: Reader): DomainHasManagedSaveImageRet {
  const result = r.int32('result');
  return { result };
}

export function writeDomainHasManagedSaveImageRet(w: Writer, v: DomainHasManagedSaveImageRet): void {
  w.int32(v.result, 'result');
}

/** `struct remote_domain_managed_save_remove_args` */
export interface DomainManagedSaveRemoveArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainManagedSaveRemoveArgs(r: Reader): DomainManagedSaveRemoveArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const flags = r.uint32('flags');
  return { dom, flags };
}

export function writeDomainManagedSaveRemoveArgs(w: Writer, v: DomainManagedSaveRemoveArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_managed_save_get_xml_desc_args` */
export interface DomainManagedSaveGetXmlDescArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainManagedSaveGetXmlDescArgs(r: Reader): DomainManagedSaveGetXmlDescArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const flags = r.uint32('flags');
  return { dom, flags };
}

export function writeDomainManagedSaveGetXmlDescArgs(w: Writer, v: DomainManagedSaveGetXmlDescArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_managed_save_get_xml_desc_ret` */
export interface DomainManagedSaveGetXmlDescRet {
  /** `remote_nonnull_string xml` */
  readonly xml: string;
}

export function readDomainManagedSaveGetXmlDescRet(r: Reader): DomainManagedSaveGetXmlDescRet {
  const xml = r.string(4194304, 'xml');
  return { xml };
}

export function writeDomainManagedSaveGetXmlDescRet(w: Writer, v: DomainManagedSaveGetXmlDescRet): void {
  w.string(v.xml, 4194304, 'xml');
}

/** `struct remote_domain_managed_save_define_xml_args` */
export interface DomainManagedSaveDefineXmlArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_string dxml` */
  readonly dxml: string | null;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainManagedSaveDefineXmlArgs(r: Reader): DomainManagedSaveDefineXmlArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const dxml = r.present('dxml') ? r.string(4194304, 'dxml') : null;
  const flags = r.uint32('flags');
  return { dom, dxml, flags };
}

export function writeDomainManagedSaveDefineXmlArgs(w: Writer, v: DomainManagedSaveDefineXmlArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  if (v.dxml === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.dxml, 4194304, 'dxml');
  }
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_state_args` */
export interface DomainGetStateArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainGetStateArgs(r: Reader): DomainGetStateArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const flags = r.uint32('flags');
  return { dom, flags };
}

export function writeDomainGetStateArgs(w: Writer, v: DomainGetStateArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_state_ret` */
export interface DomainGetStateRet {
  /** `int state` */
  readonly state: number;
  /** `int reason` */
  readonly reason: number;
}

export function readDomainGetStateRet(r: Reader): DomainGetStateRet {
  const state = r.int32('state');
  const reason = r.int32('reason');
  return { state, reason };
}

export function writeDomainGetStateRet(w: Writer, v: DomainGetStateRet): void {
  w.int32(v.state, 'state');
  w.int32(v.reason, 'reason');
}

/** `struct remote_domain_get_control_info_args` */
export interface DomainGetControlInfoArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainGetControlInfoArgs(r: Reader): DomainGetControlInfoArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const flags = r.uint32('flags');
  return { dom, flags };
}

export function writeDomainGetControlInfoArgs(w: Writer, v: DomainGetControlInfoArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_control_info_ret` */
export interface DomainGetControlInfoRet {
  /** `unsigned int state` */
  readonly state: number;
  /** `unsigned int details` */
  readonly details: number;
  /** `unsigned hyper stateTime` */
  readonly stateTime: bigint;
}

export function readDomainGetControlInfoRet(r: Reader): DomainGetControlInfoRet {
  const state = r.uint32('state');
  const details = r.uint32('details');
  const stateTime = r.uint64('stateTime');
  return { state, details, stateTime };
}

export function writeDomainGetControlInfoRet(w: Writer, v: DomainGetControlInfoRet): void {
  w.uint32(v.state, 'state');
  w.uint32(v.details, 'details');
  w.uint64(v.stateTime, 'stateTime');
}

/** `struct remote_domain_shutdown_flags_args` */
export interface DomainShutdownFlagsArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainShutdownFlagsArgs(r: Reader): DomainShutdownFlagsArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const flags = r.uint32('flags');
  return { dom, flags };
}

export function writeDomainShutdownFlagsArgs(w: Writer, v: DomainShutdownFlagsArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_rename_args` */
export interface DomainRenameArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_string new_name` */
  readonly new_name: string | null;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainRenameArgs(r: Reader): DomainRenameArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const new_name = r.present('new_name') ? r.string(4194304, 'new_name') : null;
  const flags = r.uint32('flags');
  return { dom, new_name, flags };
}

export function writeDomainRenameArgs(w: Writer, v: DomainRenameArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  if (v.new_name === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.new_name, 4194304, 'new_name');
  }
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_rename_ret` */
export interface DomainRenameRet {
  /** `int retcode` */
  readonly retcode: number;
}

export function readDomainRenameRet(r: Reader): DomainRenameRet {
  const retcode = r.int32('retcode');
  return { retcode };
}

export function writeDomainRenameRet(w: Writer, v: DomainRenameRet): void {
  w.int32(v.retcode, 'retcode');
}

/** `struct remote_domain_set_lifecycle_action_args` */
export interface DomainSetLifecycleActionArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int type` */
  readonly type: number;
  /** `unsigned int action` */
  readonly action: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainSetLifecycleActionArgs(r: Reader): DomainSetLifecycleActionArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const type = r.uint32('type');
  const action = r.uint32('action');
  const flags = r.uint32('flags');
  return { dom, type, action, flags };
}

export function writeDomainSetLifecycleActionArgs(w: Writer, v: DomainSetLifecycleActionArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.type, 'type');
  w.uint32(v.action, 'action');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_launch_security_info_args` */
export interface DomainGetLaunchSecurityInfoArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainGetLaunchSecurityInfoArgs(r: Reader): DomainGetLaunchSecurityInfoArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const flags = r.uint32('flags');
  return { dom, flags };
}

export function writeDomainGetLaunchSecurityInfoArgs(w: Writer, v: DomainGetLaunchSecurityInfoArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_launch_security_info_ret` */
export interface DomainGetLaunchSecurityInfoRet {
  /** `remote_typed_param params<REMOTE_DOMAIN_LAUNCH_SECURITY_INFO_PARAMS_MAX>` */
  readonly params: readonly TypedParam[];
}

export function readDomainGetLaunchSecurityInfoRet(r: Reader): DomainGetLaunchSecurityInfoRet {
  const count = r.list(64, 12, 'params');
  const params: TypedParam[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    params.push(readTypedParam(r));
  }
  r.leaveList();
  return { params };
}

export function writeDomainGetLaunchSecurityInfoRet(w: Writer, v: DomainGetLaunchSecurityInfoRet): void {
  w.list(v.params, 64, 'params');
  let i = 0;
  for (const item of v.params) {
    w.item(i);
    writeTypedParam(w, item);
    i += 1;
  }
  w.leaveList();
}

/** `struct remote_domain_set_launch_security_state_args` */
export interface DomainSetLaunchSecurityStateArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_typed_param params<REMOTE_DOMAIN_LAUNCH_SECURITY_STATE_PARAMS_MAX>` */
  readonly params: readonly TypedParam[];
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainSetLaunchSecurityStateArgs(r: Reader): DomainSetLaunchSecurityStateArgs {
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

export function writeDomainSetLaunchSecurityStateArgs(w: Writer, v: DomainSetLaunchSecurityStateArgs): void {
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

/** `struct remote_domain_get_messages_args` */
export interface DomainGetMessagesArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainGetMessagesArgs(r: Reader): DomainGetMessagesArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const flags = r.uint32('flags');
  return { dom, flags };
}

export function writeDomainGetMessagesArgs(w: Writer, v: DomainGetMessagesArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_messages_ret` */
export interface DomainGetMessagesRet {
  /** `remote_nonnull_string msgs<REMOTE_DOMAIN_MESSAGES_MAX>` */
  readonly msgs: readonly string[];
}

export function readDomainGetMessagesRet(r: Reader): DomainGetMessagesRet {
  const count = r.list(2048, 4, 'msgs');
  const msgs: string[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    msgs.push(r.string(4194304, ''));
  }
  r.leaveList();
  return { msgs };
}

export function writeDomainGetMessagesRet(w: Writer, v: DomainGetMessagesRet): void {
  w.list(v.msgs, 2048, 'msgs');
  let i = 0;
  for (const item of v.msgs) {
    w.item(i);
    w.string(item, 4194304, '');
    i += 1;
  }
  w.leaveList();
}

/** `struct remote_domain_start_dirty_rate_calc_args` */
export interface DomainStartDirtyRateCalcArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `int seconds` */
  readonly seconds: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainStartDirtyRateCalcArgs(r: Reader): DomainStartDirtyRateCalcArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const seconds = r.int32('seconds');
  const flags = r.uint32('flags');
  return { dom, seconds, flags };
}

export function writeDomainStartDirtyRateCalcArgs(w: Writer, v: DomainStartDirtyRateCalcArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.int32(v.seconds, 'seconds');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_autostart_once_args` */
export interface DomainGetAutostartOnceArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
}

export function readDomainGetAutostartOnceArgs(r: Reader): DomainGetAutostartOnceArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  return { dom };
}

export function writeDomainGetAutostartOnceArgs(w: Writer, v: DomainGetAutostartOnceArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
}

/** `struct remote_domain_get_autostart_once_ret` */
export interface DomainGetAutostartOnceRet {
  /** `int autostart` */
  readonly autostart: number;
}

export function readDomainGetAutostartOnceRet(r: Reader): DomainGetAutostartOnceRet {
  const autostart = r.int32('autostart');
  return { autostart };
}

export function writeDomainGetAutostartOnceRet(w: Writer, v: DomainGetAutostartOnceRet): void {
  w.int32(v.autostart, 'autostart');
}

/** `struct remote_domain_set_autostart_once_args` */
export interface DomainSetAutostartOnceArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `int autostart` */
  readonly autostart: number;
}

export function readDomainSetAutostartOnceArgs(r: Reader): DomainSetAutostartOnceArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const autostart = r.int32('autostart');
  return { dom, autostart };
}

export function writeDomainSetAutostartOnceArgs(w: Writer, v: DomainSetAutostartOnceArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.int32(v.autostart, 'autostart');
}

/** Procedure 9 of program remote, `virDomainCreate`, libvirt 0.1.1 and later, low priority. */
export const domainCreate: Procedure<DomainCreateArgs, undefined> = {
  program: REMOTE,
  number: 9,
  name: 'DOMAIN_CREATE',
  priority: 'low',
  since: '0.1.1',
  writeArgs: writeDomainCreateArgs,
  readArgs: readDomainCreateArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 10 of program remote, `virDomainCreateXML`, libvirt 0.5.0 and later, low priority. */
export const domainCreateXml: Procedure<DomainCreateXmlArgs, DomainCreateXmlRet> = {
  program: REMOTE,
  number: 10,
  name: 'DOMAIN_CREATE_XML',
  priority: 'low',
  since: '0.5.0',
  writeArgs: writeDomainCreateXmlArgs,
  readArgs: readDomainCreateXmlArgs,
  writeRet: writeDomainCreateXmlRet,
  readRet: readDomainCreateXmlRet,
};

/** Procedure 11 of program remote, `virDomainDefineXML`, libvirt 0.1.1 and later, high priority. */
export const domainDefineXml: Procedure<DomainDefineXmlArgs, DomainDefineXmlRet> = {
  program: REMOTE,
  number: 11,
  name: 'DOMAIN_DEFINE_XML',
  priority: 'high',
  since: '0.1.1',
  writeArgs: writeDomainDefineXmlArgs,
  readArgs: readDomainDefineXmlArgs,
  writeRet: writeDomainDefineXmlRet,
  readRet: readDomainDefineXmlRet,
};

/** Procedure 12 of program remote, `virDomainDestroy`, libvirt 0.0.3 and later, high priority. */
export const domainDestroy: Procedure<DomainDestroyArgs, undefined> = {
  program: REMOTE,
  number: 12,
  name: 'DOMAIN_DESTROY',
  priority: 'high',
  since: '0.0.3',
  writeArgs: writeDomainDestroyArgs,
  readArgs: readDomainDestroyArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 14 of program remote, `virDomainGetXMLDesc`, libvirt 0.0.3 and later, low priority. */
export const domainGetXmlDesc: Procedure<DomainGetXmlDescArgs, DomainGetXmlDescRet> = {
  program: REMOTE,
  number: 14,
  name: 'DOMAIN_GET_XML_DESC',
  priority: 'low',
  since: '0.0.3',
  writeArgs: writeDomainGetXmlDescArgs,
  readArgs: readDomainGetXmlDescArgs,
  writeRet: writeDomainGetXmlDescRet,
  readRet: readDomainGetXmlDescRet,
};

/** Procedure 15 of program remote, `virDomainGetAutostart`, libvirt 0.2.1 and later, high priority. */
export const domainGetAutostart: Procedure<DomainGetAutostartArgs, DomainGetAutostartRet> = {
  program: REMOTE,
  number: 15,
  name: 'DOMAIN_GET_AUTOSTART',
  priority: 'high',
  since: '0.2.1',
  writeArgs: writeDomainGetAutostartArgs,
  readArgs: readDomainGetAutostartArgs,
  writeRet: writeDomainGetAutostartRet,
  readRet: readDomainGetAutostartRet,
};

/** Procedure 16 of program remote, `virDomainGetInfo`, libvirt 0.0.3 and later, low priority. */
export const domainGetInfo: Procedure<DomainGetInfoArgs, DomainGetInfoRet> = {
  program: REMOTE,
  number: 16,
  name: 'DOMAIN_GET_INFO',
  priority: 'low',
  since: '0.0.3',
  writeArgs: writeDomainGetInfoArgs,
  readArgs: readDomainGetInfoArgs,
  writeRet: writeDomainGetInfoRet,
  readRet: readDomainGetInfoRet,
};

/** Procedure 19 of program remote, `virDomainGetOSType`, libvirt 0.0.3 and later, high priority. */
export const domainGetOsType: Procedure<DomainGetOsTypeArgs, DomainGetOsTypeRet> = {
  program: REMOTE,
  number: 19,
  name: 'DOMAIN_GET_OS_TYPE',
  priority: 'high',
  since: '0.0.3',
  writeArgs: writeDomainGetOsTypeArgs,
  readArgs: readDomainGetOsTypeArgs,
  writeRet: writeDomainGetOsTypeRet,
  readRet: readDomainGetOsTypeRet,
};

/** Procedure 22 of program remote, `virDomainLookupByID`, libvirt 0.0.3 and later, high priority. */
export const domainLookupById: Procedure<DomainLookupByIdArgs, DomainLookupByIdRet> = {
  program: REMOTE,
  number: 22,
  name: 'DOMAIN_LOOKUP_BY_ID',
  priority: 'high',
  since: '0.0.3',
  writeArgs: writeDomainLookupByIdArgs,
  readArgs: readDomainLookupByIdArgs,
  writeRet: writeDomainLookupByIdRet,
  readRet: readDomainLookupByIdRet,
};

/** Procedure 23 of program remote, `virDomainLookupByName`, libvirt 0.0.3 and later, high priority. */
export const domainLookupByName: Procedure<DomainLookupByNameArgs, DomainLookupByNameRet> = {
  program: REMOTE,
  number: 23,
  name: 'DOMAIN_LOOKUP_BY_NAME',
  priority: 'high',
  since: '0.0.3',
  writeArgs: writeDomainLookupByNameArgs,
  readArgs: readDomainLookupByNameArgs,
  writeRet: writeDomainLookupByNameRet,
  readRet: readDomainLookupByNameRet,
};

/** Procedure 24 of program remote, `virDomainLookupByUUID`, libvirt 0.0.5 and later, high priority. */
export const domainLookupByUuid: Procedure<DomainLookupByUuidArgs, DomainLookupByUuidRet> = {
  program: REMOTE,
  number: 24,
  name: 'DOMAIN_LOOKUP_BY_UUID',
  priority: 'high',
  since: '0.0.5',
  writeArgs: writeDomainLookupByUuidArgs,
  readArgs: readDomainLookupByUuidArgs,
  writeRet: writeDomainLookupByUuidRet,
  readRet: readDomainLookupByUuidRet,
};

/** Procedure 27 of program remote, `virDomainReboot`, libvirt 0.1.0 and later, low priority. */
export const domainReboot: Procedure<DomainRebootArgs, undefined> = {
  program: REMOTE,
  number: 27,
  name: 'DOMAIN_REBOOT',
  priority: 'low',
  since: '0.1.0',
  writeArgs: writeDomainRebootArgs,
  readArgs: readDomainRebootArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 28 of program remote, `virDomainResume`, libvirt 0.0.3 and later, low priority. */
export const domainResume: Procedure<DomainResumeArgs, undefined> = {
  program: REMOTE,
  number: 28,
  name: 'DOMAIN_RESUME',
  priority: 'low',
  since: '0.0.3',
  writeArgs: writeDomainResumeArgs,
  readArgs: readDomainResumeArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 29 of program remote, `virDomainSetAutostart`, libvirt 0.2.1 and later, high priority. */
export const domainSetAutostart: Procedure<DomainSetAutostartArgs, undefined> = {
  program: REMOTE,
  number: 29,
  name: 'DOMAIN_SET_AUTOSTART',
  priority: 'high',
  since: '0.2.1',
  writeArgs: writeDomainSetAutostartArgs,
  readArgs: readDomainSetAutostartArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 33 of program remote, `virDomainShutdown`, libvirt 0.0.3 and later, low priority. */
export const domainShutdown: Procedure<DomainShutdownArgs, undefined> = {
  program: REMOTE,
  number: 33,
  name: 'DOMAIN_SHUTDOWN',
  priority: 'low',
  since: '0.0.3',
  writeArgs: writeDomainShutdownArgs,
  readArgs: readDomainShutdownArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 34 of program remote, `virDomainSuspend`, libvirt 0.0.3 and later, low priority. */
export const domainSuspend: Procedure<DomainSuspendArgs, undefined> = {
  program: REMOTE,
  number: 34,
  name: 'DOMAIN_SUSPEND',
  priority: 'low',
  since: '0.0.3',
  writeArgs: writeDomainSuspendArgs,
  readArgs: readDomainSuspendArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 35 of program remote, `virDomainUndefine`, libvirt 0.1.1 and later, high priority. */
export const domainUndefine: Procedure<DomainUndefineArgs, undefined> = {
  program: REMOTE,
  number: 35,
  name: 'DOMAIN_UNDEFINE',
  priority: 'high',
  since: '0.1.1',
  writeArgs: writeDomainUndefineArgs,
  readArgs: readDomainUndefineArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 53 of program remote, `virDomainCoreDump`, libvirt 0.1.9 and later, low priority. */
export const domainCoreDump: Procedure<DomainCoreDumpArgs, undefined> = {
  program: REMOTE,
  number: 53,
  name: 'DOMAIN_CORE_DUMP',
  priority: 'low',
  since: '0.1.9',
  writeArgs: writeDomainCoreDumpArgs,
  readArgs: readDomainCoreDumpArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 54 of program remote, `virDomainRestore`, libvirt 0.0.3 and later, low priority. */
export const domainRestore: Procedure<DomainRestoreArgs, undefined> = {
  program: REMOTE,
  number: 54,
  name: 'DOMAIN_RESTORE',
  priority: 'low',
  since: '0.0.3',
  writeArgs: writeDomainRestoreArgs,
  readArgs: readDomainRestoreArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 55 of program remote, `virDomainSave`, libvirt 0.0.3 and later, low priority. */
export const domainSave: Procedure<DomainSaveArgs, undefined> = {
  program: REMOTE,
  number: 55,
  name: 'DOMAIN_SAVE',
  priority: 'low',
  since: '0.0.3',
  writeArgs: writeDomainSaveArgs,
  readArgs: readDomainSaveArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 121 of program remote, `virDomainGetSecurityLabel`, libvirt 0.6.1 and later, high priority. */
export const domainGetSecurityLabel: Procedure<DomainGetSecurityLabelArgs, DomainGetSecurityLabelRet> = {
  program: REMOTE,
  number: 121,
  name: 'DOMAIN_GET_SECURITY_LABEL',
  priority: 'high',
  since: '0.6.1',
  writeArgs: writeDomainGetSecurityLabelArgs,
  readArgs: readDomainGetSecurityLabelArgs,
  writeRet: writeDomainGetSecurityLabelRet,
  readRet: readDomainGetSecurityLabelRet,
};

/** Procedure 150 of program remote, `virDomainIsActive`, libvirt 0.7.3 and later, high priority. */
export const domainIsActive: Procedure<DomainIsActiveArgs, DomainIsActiveRet> = {
  program: REMOTE,
  number: 150,
  name: 'DOMAIN_IS_ACTIVE',
  priority: 'high',
  since: '0.7.3',
  writeArgs: writeDomainIsActiveArgs,
  readArgs: readDomainIsActiveArgs,
  writeRet: writeDomainIsActiveRet,
  readRet: readDomainIsActiveRet,
};

/** Procedure 151 of program remote, `virDomainIsPersistent`, libvirt 0.7.3 and later, high priority. */
export const domainIsPersistent: Procedure<DomainIsPersistentArgs, DomainIsPersistentRet> = {
  program: REMOTE,
  number: 151,
  name: 'DOMAIN_IS_PERSISTENT',
  priority: 'high',
  since: '0.7.3',
  writeArgs: writeDomainIsPersistentArgs,
  readArgs: readDomainIsPersistentArgs,
  writeRet: writeDomainIsPersistentRet,
  readRet: readDomainIsPersistentRet,
};

/** Procedure 163 of program remote, `virDomainGetJobInfo`, libvirt 0.7.7 and later, low priority. */
export const domainGetJobInfo: Procedure<DomainGetJobInfoArgs, DomainGetJobInfoRet> = {
  program: REMOTE,
  number: 163,
  name: 'DOMAIN_GET_JOB_INFO',
  priority: 'low',
  since: '0.7.7',
  writeArgs: writeDomainGetJobInfoArgs,
  readArgs: readDomainGetJobInfoArgs,
  writeRet: writeDomainGetJobInfoRet,
  readRet: readDomainGetJobInfoRet,
};

/** Procedure 164 of program remote, `virDomainAbortJob`, libvirt 0.7.7 and later, low priority. */
export const domainAbortJob: Procedure<DomainAbortJobArgs, undefined> = {
  program: REMOTE,
  number: 164,
  name: 'DOMAIN_ABORT_JOB',
  priority: 'low',
  since: '0.7.7',
  writeArgs: writeDomainAbortJobArgs,
  readArgs: readDomainAbortJobArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 182 of program remote, `virDomainManagedSave`, libvirt 0.8.0 and later, low priority. */
export const domainManagedSave: Procedure<DomainManagedSaveArgs, undefined> = {
  program: REMOTE,
  number: 182,
  name: 'DOMAIN_MANAGED_SAVE',
  priority: 'low',
  since: '0.8.0',
  writeArgs: writeDomainManagedSaveArgs,
  readArgs: readDomainManagedSaveArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 183 of program remote, `virDomainHasManagedSaveImage`, libvirt 0.8.0 and later, low priority. */
export const domainHasManagedSaveImage: Procedure<DomainHasManagedSaveImageArgs, DomainHasManagedSaveImageRet> = {
  program: REMOTE,
  number: 183,
  name: 'DOMAIN_HAS_MANAGED_SAVE_IMAGE',
  priority: 'low',
  since: '0.8.0',
  writeArgs: writeDomainHasManagedSaveImageArgs,
  readArgs: readDomainHasManagedSaveImageArgs,
  writeRet: writeDomainHasManagedSaveImageRet,
  readRet: readDomainHasManagedSaveImageRet,
};

/** Procedure 184 of program remote, `virDomainManagedSaveRemove`, libvirt 0.8.0 and later, low priority. */
export const domainManagedSaveRemove: Procedure<DomainManagedSaveRemoveArgs, undefined> = {
  program: REMOTE,
  number: 184,
  name: 'DOMAIN_MANAGED_SAVE_REMOVE',
  priority: 'low',
  since: '0.8.0',
  writeArgs: writeDomainManagedSaveRemoveArgs,
  readArgs: readDomainManagedSaveRemoveArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 196 of program remote, `virDomainCreateWithFlags`, libvirt 0.8.2 and later, low priority. */
export const domainCreateWithFlags: Procedure<DomainCreateWithFlagsArgs, DomainCreateWithFlagsRet> = {
  program: REMOTE,
  number: 196,
  name: 'DOMAIN_CREATE_WITH_FLAGS',
  priority: 'low',
  since: '0.8.2',
  writeArgs: writeDomainCreateWithFlagsArgs,
  readArgs: readDomainCreateWithFlagsArgs,
  writeRet: writeDomainCreateWithFlagsRet,
  readRet: readDomainCreateWithFlagsRet,
};

/** Procedure 202 of program remote, `virDomainIsUpdated`, libvirt 0.8.6 and later, high priority. */
export const domainIsUpdated: Procedure<DomainIsUpdatedArgs, DomainIsUpdatedRet> = {
  program: REMOTE,
  number: 202,
  name: 'DOMAIN_IS_UPDATED',
  priority: 'high',
  since: '0.8.6',
  writeArgs: writeDomainIsUpdatedArgs,
  readArgs: readDomainIsUpdatedArgs,
  writeRet: writeDomainIsUpdatedRet,
  readRet: readDomainIsUpdatedRet,
};

/** Procedure 212 of program remote, `virDomainGetState`, libvirt 0.9.2 and later, high priority. */
export const domainGetState: Procedure<DomainGetStateArgs, DomainGetStateRet> = {
  program: REMOTE,
  number: 212,
  name: 'DOMAIN_GET_STATE',
  priority: 'high',
  since: '0.9.2',
  writeArgs: writeDomainGetStateArgs,
  readArgs: readDomainGetStateArgs,
  writeRet: writeDomainGetStateRet,
  readRet: readDomainGetStateRet,
};

/** Procedure 229 of program remote, `virDomainGetControlInfo`, libvirt 0.9.3 and later, high priority. */
export const domainGetControlInfo: Procedure<DomainGetControlInfoArgs, DomainGetControlInfoRet> = {
  program: REMOTE,
  number: 229,
  name: 'DOMAIN_GET_CONTROL_INFO',
  priority: 'high',
  since: '0.9.3',
  writeArgs: writeDomainGetControlInfoArgs,
  readArgs: readDomainGetControlInfoArgs,
  writeRet: writeDomainGetControlInfoRet,
  readRet: readDomainGetControlInfoRet,
};

/** Procedure 231 of program remote, `virDomainUndefineFlags`, libvirt 0.9.4 and later, high priority. */
export const domainUndefineFlags: Procedure<DomainUndefineFlagsArgs, undefined> = {
  program: REMOTE,
  number: 231,
  name: 'DOMAIN_UNDEFINE_FLAGS',
  priority: 'high',
  since: '0.9.4',
  writeArgs: writeDomainUndefineFlagsArgs,
  readArgs: readDomainUndefineFlagsArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 232 of program remote, `virDomainSaveFlags`, libvirt 0.9.4 and later, low priority. */
export const domainSaveFlags: Procedure<DomainSaveFlagsArgs, undefined> = {
  program: REMOTE,
  number: 232,
  name: 'DOMAIN_SAVE_FLAGS',
  priority: 'low',
  since: '0.9.4',
  writeArgs: writeDomainSaveFlagsArgs,
  readArgs: readDomainSaveFlagsArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 233 of program remote, `virDomainRestoreFlags`, libvirt 0.9.4 and later, low priority. */
export const domainRestoreFlags: Procedure<DomainRestoreFlagsArgs, undefined> = {
  program: REMOTE,
  number: 233,
  name: 'DOMAIN_RESTORE_FLAGS',
  priority: 'low',
  since: '0.9.4',
  writeArgs: writeDomainRestoreFlagsArgs,
  readArgs: readDomainRestoreFlagsArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 234 of program remote, `virDomainDestroyFlags`, libvirt 0.9.4 and later, high priority. */
export const domainDestroyFlags: Procedure<DomainDestroyFlagsArgs, undefined> = {
  program: REMOTE,
  number: 234,
  name: 'DOMAIN_DESTROY_FLAGS',
  priority: 'high',
  since: '0.9.4',
  writeArgs: writeDomainDestroyFlagsArgs,
  readArgs: readDomainDestroyFlagsArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 235 of program remote, `virDomainSaveImageGetXMLDesc`, libvirt 0.9.4 and later, high priority. */
export const domainSaveImageGetXmlDesc: Procedure<DomainSaveImageGetXmlDescArgs, DomainSaveImageGetXmlDescRet> = {
  program: REMOTE,
  number: 235,
  name: 'DOMAIN_SAVE_IMAGE_GET_XML_DESC',
  priority: 'high',
  since: '0.9.4',
  writeArgs: writeDomainSaveImageGetXmlDescArgs,
  readArgs: readDomainSaveImageGetXmlDescArgs,
  writeRet: writeDomainSaveImageGetXmlDescRet,
  readRet: readDomainSaveImageGetXmlDescRet,
};

/** Procedure 236 of program remote, `virDomainSaveImageDefineXML`, libvirt 0.9.4 and later, high priority. */
export const domainSaveImageDefineXml: Procedure<DomainSaveImageDefineXmlArgs, undefined> = {
  program: REMOTE,
  number: 236,
  name: 'DOMAIN_SAVE_IMAGE_DEFINE_XML',
  priority: 'high',
  since: '0.9.4',
  writeArgs: writeDomainSaveImageDefineXmlArgs,
  readArgs: readDomainSaveImageDefineXmlArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 245 of program remote, `virDomainReset`, libvirt 0.9.7 and later, low priority. */
export const domainReset: Procedure<DomainResetArgs, undefined> = {
  program: REMOTE,
  number: 245,
  name: 'DOMAIN_RESET',
  priority: 'low',
  since: '0.9.7',
  writeArgs: writeDomainResetArgs,
  readArgs: readDomainResetArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 258 of program remote, `virDomainShutdownFlags`, libvirt 0.9.10 and later, low priority. */
export const domainShutdownFlags: Procedure<DomainShutdownFlagsArgs, undefined> = {
  program: REMOTE,
  number: 258,
  name: 'DOMAIN_SHUTDOWN_FLAGS',
  priority: 'low',
  since: '0.9.10',
  writeArgs: writeDomainShutdownFlagsArgs,
  readArgs: readDomainShutdownFlagsArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 261 of program remote, `virDomainPMSuspendForDuration`, libvirt 0.9.10 and later, low priority. */
export const domainPmSuspendForDuration: Procedure<DomainPmSuspendForDurationArgs, undefined> = {
  program: REMOTE,
  number: 261,
  name: 'DOMAIN_PM_SUSPEND_FOR_DURATION',
  priority: 'low',
  since: '0.9.10',
  writeArgs: writeDomainPmSuspendForDurationArgs,
  readArgs: readDomainPmSuspendForDurationArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 264 of program remote, `virDomainSetMetadata`, libvirt 0.9.10 and later, low priority. */
export const domainSetMetadata: Procedure<DomainSetMetadataArgs, undefined> = {
  program: REMOTE,
  number: 264,
  name: 'DOMAIN_SET_METADATA',
  priority: 'low',
  since: '0.9.10',
  writeArgs: writeDomainSetMetadataArgs,
  readArgs: readDomainSetMetadataArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 265 of program remote, `virDomainGetMetadata`, libvirt 0.9.10 and later, low priority. */
export const domainGetMetadata: Procedure<DomainGetMetadataArgs, DomainGetMetadataRet> = {
  program: REMOTE,
  number: 265,
  name: 'DOMAIN_GET_METADATA',
  priority: 'low',
  since: '0.9.10',
  writeArgs: writeDomainGetMetadataArgs,
  readArgs: readDomainGetMetadataArgs,
  writeRet: writeDomainGetMetadataRet,
  readRet: readDomainGetMetadataRet,
};

/** Procedure 267 of program remote, `virDomainPMWakeup`, libvirt 0.9.11 and later, low priority. */
export const domainPmWakeup: Procedure<DomainPmWakeupArgs, undefined> = {
  program: REMOTE,
  number: 267,
  name: 'DOMAIN_PM_WAKEUP',
  priority: 'low',
  since: '0.9.11',
  writeArgs: writeDomainPmWakeupArgs,
  readArgs: readDomainPmWakeupArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 278 of program remote, `virDomainGetSecurityLabelList`, libvirt 0.10.0 and later, high priority. */
export const domainGetSecurityLabelList: Procedure<DomainGetSecurityLabelListArgs, DomainGetSecurityLabelListRet> = {
  program: REMOTE,
  number: 278,
  name: 'DOMAIN_GET_SECURITY_LABEL_LIST',
  priority: 'high',
  since: '0.10.0',
  writeArgs: writeDomainGetSecurityLabelListArgs,
  readArgs: readDomainGetSecurityLabelListArgs,
  writeRet: writeDomainGetSecurityLabelListRet,
  readRet: readDomainGetSecurityLabelListRet,
};

/** Procedure 298 of program remote, `virDomainGetJobStats`, libvirt 1.0.3 and later, low priority. */
export const domainGetJobStats: Procedure<DomainGetJobStatsArgs, DomainGetJobStatsRet> = {
  program: REMOTE,
  number: 298,
  name: 'DOMAIN_GET_JOB_STATS',
  priority: 'low',
  since: '1.0.3',
  writeArgs: writeDomainGetJobStatsArgs,
  readArgs: readDomainGetJobStatsArgs,
  writeRet: writeDomainGetJobStatsRet,
  readRet: readDomainGetJobStatsRet,
};

/** Procedure 309 of program remote, `virDomainCreateXMLWithFiles`, libvirt 1.1.1 and later, low priority. */
export const domainCreateXmlWithFiles: Procedure<DomainCreateXmlWithFilesArgs, DomainCreateXmlWithFilesRet> = {
  program: REMOTE,
  number: 309,
  name: 'DOMAIN_CREATE_XML_WITH_FILES',
  priority: 'low',
  since: '1.1.1',
  writeArgs: writeDomainCreateXmlWithFilesArgs,
  readArgs: readDomainCreateXmlWithFilesArgs,
  writeRet: writeDomainCreateXmlWithFilesRet,
  readRet: readDomainCreateXmlWithFilesRet,
};

/** Procedure 310 of program remote, `virDomainCreateWithFiles`, libvirt 1.1.1 and later, low priority. */
export const domainCreateWithFiles: Procedure<DomainCreateWithFilesArgs, DomainCreateWithFilesRet> = {
  program: REMOTE,
  number: 310,
  name: 'DOMAIN_CREATE_WITH_FILES',
  priority: 'low',
  since: '1.1.1',
  writeArgs: writeDomainCreateWithFilesArgs,
  readArgs: readDomainCreateWithFilesArgs,
  writeRet: writeDomainCreateWithFilesRet,
  readRet: readDomainCreateWithFilesRet,
};

/** Procedure 334 of program remote, `virDomainCoreDumpWithFormat`, libvirt 1.2.3 and later, low priority. */
export const domainCoreDumpWithFormat: Procedure<DomainCoreDumpWithFormatArgs, undefined> = {
  program: REMOTE,
  number: 334,
  name: 'DOMAIN_CORE_DUMP_WITH_FORMAT',
  priority: 'low',
  since: '1.2.3',
  writeArgs: writeDomainCoreDumpWithFormatArgs,
  readArgs: readDomainCoreDumpWithFormatArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 350 of program remote, `virDomainDefineXMLFlags`, libvirt 1.2.12 and later, high priority. */
export const domainDefineXmlFlags: Procedure<DomainDefineXmlFlagsArgs, DomainDefineXmlFlagsRet> = {
  program: REMOTE,
  number: 350,
  name: 'DOMAIN_DEFINE_XML_FLAGS',
  priority: 'high',
  since: '1.2.12',
  writeArgs: writeDomainDefineXmlFlagsArgs,
  readArgs: readDomainDefineXmlFlagsArgs,
  writeRet: writeDomainDefineXmlFlagsRet,
  readRet: readDomainDefineXmlFlagsRet,
};

/** Procedure 358 of program remote, `virDomainRename`, libvirt 1.2.19 and later, low priority. */
export const domainRename: Procedure<DomainRenameArgs, DomainRenameRet> = {
  program: REMOTE,
  number: 358,
  name: 'DOMAIN_RENAME',
  priority: 'low',
  since: '1.2.19',
  writeArgs: writeDomainRenameArgs,
  readArgs: readDomainRenameArgs,
  writeRet: writeDomainRenameRet,
  readRet: readDomainRenameRet,
};

/** Procedure 388 of program remote, `virDomainManagedSaveGetXMLDesc`, libvirt 3.7.0 and later, low priority. */
export const domainManagedSaveGetXmlDesc: Procedure<DomainManagedSaveGetXmlDescArgs, DomainManagedSaveGetXmlDescRet> = {
  program: REMOTE,
  number: 388,
  name: 'DOMAIN_MANAGED_SAVE_GET_XML_DESC',
  priority: 'low',
  since: '3.7.0',
  writeArgs: writeDomainManagedSaveGetXmlDescArgs,
  readArgs: readDomainManagedSaveGetXmlDescArgs,
  writeRet: writeDomainManagedSaveGetXmlDescRet,
  readRet: readDomainManagedSaveGetXmlDescRet,
};

/** Procedure 389 of program remote, `virDomainManagedSaveDefineXML`, libvirt 3.7.0 and later, low priority. */
export const domainManagedSaveDefineXml: Procedure<DomainManagedSaveDefineXmlArgs, undefined> = {
  program: REMOTE,
  number: 389,
  name: 'DOMAIN_MANAGED_SAVE_DEFINE_XML',
  priority: 'low',
  since: '3.7.0',
  writeArgs: writeDomainManagedSaveDefineXmlArgs,
  readArgs: readDomainManagedSaveDefineXmlArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 390 of program remote, `virDomainSetLifecycleAction`, libvirt 3.9.0 and later, low priority. */
export const domainSetLifecycleAction: Procedure<DomainSetLifecycleActionArgs, undefined> = {
  program: REMOTE,
  number: 390,
  name: 'DOMAIN_SET_LIFECYCLE_ACTION',
  priority: 'low',
  since: '3.9.0',
  writeArgs: writeDomainSetLifecycleActionArgs,
  readArgs: readDomainSetLifecycleActionArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 396 of program remote, `virDomainGetLaunchSecurityInfo`, libvirt 4.5.0 and later, low priority. */
export const domainGetLaunchSecurityInfo: Procedure<DomainGetLaunchSecurityInfoArgs, DomainGetLaunchSecurityInfoRet> = {
  program: REMOTE,
  number: 396,
  name: 'DOMAIN_GET_LAUNCH_SECURITY_INFO',
  priority: 'low',
  since: '4.5.0',
  writeArgs: writeDomainGetLaunchSecurityInfoArgs,
  readArgs: readDomainGetLaunchSecurityInfoArgs,
  writeRet: writeDomainGetLaunchSecurityInfoRet,
  readRet: readDomainGetLaunchSecurityInfoRet,
};

/** Procedure 426 of program remote, `virDomainGetMessages`, libvirt 7.1.0 and later, low priority. */
export const domainGetMessages: Procedure<DomainGetMessagesArgs, DomainGetMessagesRet> = {
  program: REMOTE,
  number: 426,
  name: 'DOMAIN_GET_MESSAGES',
  priority: 'low',
  since: '7.1.0',
  writeArgs: writeDomainGetMessagesArgs,
  readArgs: readDomainGetMessagesArgs,
  writeRet: writeDomainGetMessagesRet,
  readRet: readDomainGetMessagesRet,
};

/** Procedure 427 of program remote, `virDomainStartDirtyRateCalc`, libvirt 7.2.0 and later, low priority. */
export const domainStartDirtyRateCalc: Procedure<DomainStartDirtyRateCalcArgs, undefined> = {
  program: REMOTE,
  number: 427,
  name: 'DOMAIN_START_DIRTY_RATE_CALC',
  priority: 'low',
  since: '7.2.0',
  writeArgs: writeDomainStartDirtyRateCalcArgs,
  readArgs: readDomainStartDirtyRateCalcArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 439 of program remote, `virDomainSetLaunchSecurityState`, libvirt 8.0.0 and later, low priority. */
export const domainSetLaunchSecurityState: Procedure<DomainSetLaunchSecurityStateArgs, undefined> = {
  program: REMOTE,
  number: 439,
  name: 'DOMAIN_SET_LAUNCH_SECURITY_STATE',
  priority: 'low',
  since: '8.0.0',
  writeArgs: writeDomainSetLaunchSecurityStateArgs,
  readArgs: readDomainSetLaunchSecurityStateArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 440 of program remote, `virDomainSaveParams`, libvirt 8.4.0 and later, low priority. */
export const domainSaveParams: Procedure<DomainSaveParamsArgs, undefined> = {
  program: REMOTE,
  number: 440,
  name: 'DOMAIN_SAVE_PARAMS',
  priority: 'low',
  since: '8.4.0',
  writeArgs: writeDomainSaveParamsArgs,
  readArgs: readDomainSaveParamsArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 441 of program remote, `virDomainRestoreParams`, libvirt 8.4.0 and later, low priority. */
export const domainRestoreParams: Procedure<DomainRestoreParamsArgs, undefined> = {
  program: REMOTE,
  number: 441,
  name: 'DOMAIN_RESTORE_PARAMS',
  priority: 'low',
  since: '8.4.0',
  writeArgs: writeDomainRestoreParamsArgs,
  readArgs: readDomainRestoreParamsArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 442 of program remote, `virDomainAbortJobFlags`, libvirt 8.5.0 and later, low priority. */
export const domainAbortJobFlags: Procedure<DomainAbortJobFlagsArgs, undefined> = {
  program: REMOTE,
  number: 442,
  name: 'DOMAIN_ABORT_JOB_FLAGS',
  priority: 'low',
  since: '8.5.0',
  writeArgs: writeDomainAbortJobFlagsArgs,
  readArgs: readDomainAbortJobFlagsArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 449 of program remote, `virDomainGetAutostartOnce`, libvirt 11.2.0 and later, high priority. */
export const domainGetAutostartOnce: Procedure<DomainGetAutostartOnceArgs, DomainGetAutostartOnceRet> = {
  program: REMOTE,
  number: 449,
  name: 'DOMAIN_GET_AUTOSTART_ONCE',
  priority: 'high',
  since: '11.2.0',
  writeArgs: writeDomainGetAutostartOnceArgs,
  readArgs: readDomainGetAutostartOnceArgs,
  writeRet: writeDomainGetAutostartOnceRet,
  readRet: readDomainGetAutostartOnceRet,
};

/** Procedure 450 of program remote, `virDomainSetAutostartOnce`, libvirt 11.2.0 and later, high priority. */
export const domainSetAutostartOnce: Procedure<DomainSetAutostartOnceArgs, undefined> = {
  program: REMOTE,
  number: 450,
  name: 'DOMAIN_SET_AUTOSTART_ONCE',
  priority: 'high',
  since: '11.2.0',
  writeArgs: writeDomainSetAutostartOnceArgs,
  readArgs: readDomainSetAutostartOnceArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};
