// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import { type Procedure, readNothing, writeNothing } from '../../xdr/procedure.js';
import type { Reader } from '../../xdr/reader.js';
import type { Writer } from '../../xdr/writer.js';
import { REMOTE } from '../programs.js';
import {
  type NonnullDomain,
  type NonnullDomainCheckpoint,
  readNonnullDomain,
  readNonnullDomainCheckpoint,
  writeNonnullDomain,
  writeNonnullDomainCheckpoint,
} from './common.js';

/** `struct remote_domain_checkpoint_create_xml_args` */
export interface DomainCheckpointCreateXmlArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string xml_desc` */
  readonly xml_desc: string;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainCheckpointCreateXmlArgs(r: Reader): DomainCheckpointCreateXmlArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const xml_desc = r.string(4194304, 'xml_desc');
  const flags = r.uint32('flags');
  return { dom, xml_desc, flags };
}

export function writeDomainCheckpointCreateXmlArgs(w: Writer, v: DomainCheckpointCreateXmlArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.xml_desc, 4194304, 'xml_desc');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_checkpoint_create_xml_ret` */
export interface DomainCheckpointCreateXmlRet {
  /** `remote_nonnull_domain_checkpoint checkpoint` */
  readonly checkpoint: NonnullDomainCheckpoint;
}

export function readDomainCheckpointCreateXmlRet(r: Reader): DomainCheckpointCreateXmlRet {
  r.enter('checkpoint');
  const checkpoint = readNonnullDomainCheckpoint(r);
  r.leave();
  return { checkpoint };
}

export function writeDomainCheckpointCreateXmlRet(w: Writer, v: DomainCheckpointCreateXmlRet): void {
  w.enter('checkpoint');
  writeNonnullDomainCheckpoint(w, v.checkpoint);
  w.leave();
}

/** `struct remote_domain_checkpoint_get_xml_desc_args` */
export interface DomainCheckpointGetXmlDescArgs {
  /** `remote_nonnull_domain_checkpoint checkpoint` */
  readonly checkpoint: NonnullDomainCheckpoint;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainCheckpointGetXmlDescArgs(r: Reader): DomainCheckpointGetXmlDescArgs {
  r.enter('checkpoint');
  const checkpoint = readNonnullDomainCheckpoint(r);
  r.leave();
  const flags = r.uint32('flags');
  return { checkpoint, flags };
}

export function writeDomainCheckpointGetXmlDescArgs(w: Writer, v: DomainCheckpointGetXmlDescArgs): void {
  w.enter('checkpoint');
  writeNonnullDomainCheckpoint(w, v.checkpoint);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_checkpoint_get_xml_desc_ret` */
export interface DomainCheckpointGetXmlDescRet {
  /** `remote_nonnull_string xml` */
  readonly xml: string;
}

export function readDomainCheckpointGetXmlDescRet(r: Reader): DomainCheckpointGetXmlDescRet {
  const xml = r.string(4194304, 'xml');
  return { xml };
}

export function writeDomainCheckpointGetXmlDescRet(w: Writer, v: DomainCheckpointGetXmlDescRet): void {
  w.string(v.xml, 4194304, 'xml');
}

/** `struct remote_domain_list_all_checkpoints_args` */
export interface DomainListAllCheckpointsArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `int need_results` */
  readonly need_results: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainListAllCheckpointsArgs(r: Reader): DomainListAllCheckpointsArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const need_results = r.int32('need_results');
  const flags = r.uint32('flags');
  return { dom, need_results, flags };
}

export function writeDomainListAllCheckpointsArgs(w: Writer, v: DomainListAllCheckpointsArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.int32(v.need_results, 'need_results');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_list_all_checkpoints_ret` */
export interface DomainListAllCheckpointsRet {
  /** `remote_nonnull_domain_checkpoint checkpoints<REMOTE_DOMAIN_CHECKPOINT_LIST_MAX>` */
  readonly checkpoints: readonly NonnullDomainCheckpoint[];
  /** `int ret` */
  readonly ret: number;
}

export function readDomainListAllCheckpointsRet(r: Reader): DomainListAllCheckpointsRet {
  const count = r.list(16384, 28, 'checkpoints');
  const checkpoints: NonnullDomainCheckpoint[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    checkpoints.push(readNonnullDomainCheckpoint(r));
  }
  r.leaveList();
  const ret = r.int32('ret');
  return { checkpoints, ret };
}

export function writeDomainListAllCheckpointsRet(w: Writer, v: DomainListAllCheckpointsRet): void {
  w.list(v.checkpoints, 16384, 'checkpoints');
  let i = 0;
  for (const item of v.checkpoints) {
    w.item(i);
    writeNonnullDomainCheckpoint(w, item);
    i += 1;
  }
  w.leaveList();
  w.int32(v.ret, 'ret');
}

/** `struct remote_domain_checkpoint_list_all_children_args` */
export interface DomainCheckpointListAllChildrenArgs {
  /** `remote_nonnull_domain_checkpoint checkpoint` */
  readonly checkpoint: NonnullDomainCheckpoint;
  /** `int need_results` */
  readonly need_results: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainCheckpointListAllChildrenArgs(r: Reader): DomainCheckpointListAllChildrenArgs {
  r.enter('checkpoint');
  const checkpoint = readNonnullDomainCheckpoint(r);
  r.leave();
  const need_results = r.int32('need_results');
  const flags = r.uint32('flags');
  return { checkpoint, need_results, flags };
}

export function writeDomainCheckpointListAllChildrenArgs(w: Writer, v: DomainCheckpointListAllChildrenArgs): void {
  w.enter('checkpoint');
  writeNonnullDomainCheckpoint(w, v.checkpoint);
  w.leave();
  w.int32(v.need_results, 'need_results');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_checkpoint_list_all_children_ret` */
export interface DomainCheckpointListAllChildrenRet {
  /** `remote_nonnull_domain_checkpoint checkpoints<REMOTE_DOMAIN_CHECKPOINT_LIST_MAX>` */
  readonly checkpoints: readonly NonnullDomainCheckpoint[];
  /** `int ret` */
  readonly ret: number;
}

export function readDomainCheckpointListAllChildrenRet(r: Reader): DomainCheckpointListAllChildrenRet {
  const count = r.list(16384, 28, 'checkpoints');
  const checkpoints: NonnullDomainCheckpoint[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    checkpoints.push(readNonnullDomainCheckpoint(r));
  }
  r.leaveList();
  const ret = r.int32('ret');
  return { checkpoints, ret };
}

export function writeDomainCheckpointListAllChildrenRet(w: Writer, v: DomainCheckpointListAllChildrenRet): void {
  w.list(v.checkpoints, 16384, 'checkpoints');
  let i = 0;
  for (const item of v.checkpoints) {
    w.item(i);
    writeNonnullDomainCheckpoint(w, item);
    i += 1;
  }
  w.leaveList();
  w.int32(v.ret, 'ret');
}

/** `struct remote_domain_checkpoint_lookup_by_name_args` */
export interface DomainCheckpointLookupByNameArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string name` */
  readonly name: string;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainCheckpointLookupByNameArgs(r: Reader): DomainCheckpointLookupByNameArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const name = r.string(4194304, 'name');
  const flags = r.uint32('flags');
  return { dom, name, flags };
}

export function writeDomainCheckpointLookupByNameArgs(w: Writer, v: DomainCheckpointLookupByNameArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.name, 4194304, 'name');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_checkpoint_lookup_by_name_ret` */
export interface DomainCheckpointLookupByNameRet {
  /** `remote_nonnull_domain_checkpoint checkpoint` */
  readonly checkpoint: NonnullDomainCheckpoint;
}

export function readDomainCheckpointLookupByNameRet(r: Reader): DomainCheckpointLookupByNameRet {
  r.enter('checkpoint');
  const checkpoint = readNonnullDomainCheckpoint(r);
  r.leave();
  return { checkpoint };
}

export function writeDomainCheckpointLookupByNameRet(w: Writer, v: DomainCheckpointLookupByNameRet): void {
  w.enter('checkpoint');
  writeNonnullDomainCheckpoint(w, v.checkpoint);
  w.leave();
}

/** `struct remote_domain_checkpoint_get_parent_args` */
export interface DomainCheckpointGetParentArgs {
  /** `remote_nonnull_domain_checkpoint checkpoint` */
  readonly checkpoint: NonnullDomainCheckpoint;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainCheckpointGetParentArgs(r: Reader): DomainCheckpointGetParentArgs {
  r.enter('checkpoint');
  const checkpoint = readNonnullDomainCheckpoint(r);
  r.leave();
  const flags = r.uint32('flags');
  return { checkpoint, flags };
}

export function writeDomainCheckpointGetParentArgs(w: Writer, v: DomainCheckpointGetParentArgs): void {
  w.enter('checkpoint');
  writeNonnullDomainCheckpoint(w, v.checkpoint);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_checkpoint_get_parent_ret` */
export interface DomainCheckpointGetParentRet {
  /** `remote_nonnull_domain_checkpoint parent` */
  readonly parent: NonnullDomainCheckpoint;
}

export function readDomainCheckpointGetParentRet(r: Reader): DomainCheckpointGetParentRet {
  r.enter('parent');
  const parent = readNonnullDomainCheckpoint(r);
  r.leave();
  return { parent };
}

export function writeDomainCheckpointGetParentRet(w: Writer, v: DomainCheckpointGetParentRet): void {
  w.enter('parent');
  writeNonnullDomainCheckpoint(w, v.parent);
  w.leave();
}

/** `struct remote_domain_checkpoint_delete_args` */
export interface DomainCheckpointDeleteArgs {
  /** `remote_nonnull_domain_checkpoint checkpoint` */
  readonly checkpoint: NonnullDomainCheckpoint;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainCheckpointDeleteArgs(r: Reader): DomainCheckpointDeleteArgs {
  r.enter('checkpoint');
  const checkpoint = readNonnullDomainCheckpoint(r);
  r.leave();
  const flags = r.uint32('flags');
  return { checkpoint, flags };
}

export function writeDomainCheckpointDeleteArgs(w: Writer, v: DomainCheckpointDeleteArgs): void {
  w.enter('checkpoint');
  writeNonnullDomainCheckpoint(w, v.checkpoint);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_backup_begin_args` */
export interface DomainBackupBeginArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string backup_xml` */
  readonly backup_xml: string;
  /** `remote_string checkpoint_xml` */
  readonly checkpoint_xml: string | null;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainBackupBeginArgs(r: Reader): DomainBackupBeginArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const backup_xml = r.string(4194304, 'backup_xml');
  const checkpoint_xml = r.present('checkpoint_xml') ? r.string(4194304, 'checkpoint_xml') : null;
  const flags = r.uint32('flags');
  return { dom, backup_xml, checkpoint_xml, flags };
}

export function writeDomainBackupBeginArgs(w: Writer, v: DomainBackupBeginArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.backup_xml, 4194304, 'backup_xml');
  if (v.checkpoint_xml === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.checkpoint_xml, 4194304, 'checkpoint_xml');
  }
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_backup_get_xml_desc_args` */
export interface DomainBackupGetXmlDescArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainBackupGetXmlDescArgs(r: Reader): DomainBackupGetXmlDescArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const flags = r.uint32('flags');
  return { dom, flags };
}

export function writeDomainBackupGetXmlDescArgs(w: Writer, v: DomainBackupGetXmlDescArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_backup_get_xml_desc_ret` */
export interface DomainBackupGetXmlDescRet {
  /** `remote_nonnull_string xml` */
  readonly xml: string;
}

export function readDomainBackupGetXmlDescRet(r: Reader): DomainBackupGetXmlDescRet {
  const xml = r.string(4194304, 'xml');
  return { xml };
}

export function writeDomainBackupGetXmlDescRet(w: Writer, v: DomainBackupGetXmlDescRet): void {
  w.string(v.xml, 4194304, 'xml');
}

/** Procedure 411 of program remote, `virDomainCheckpointCreateXML`, libvirt 5.6.0 and later, low priority. */
export const domainCheckpointCreateXml: Procedure<DomainCheckpointCreateXmlArgs, DomainCheckpointCreateXmlRet> = {
  program: REMOTE,
  number: 411,
  name: 'DOMAIN_CHECKPOINT_CREATE_XML',
  priority: 'low',
  since: '5.6.0',
  writeArgs: writeDomainCheckpointCreateXmlArgs,
  readArgs: readDomainCheckpointCreateXmlArgs,
  writeRet: writeDomainCheckpointCreateXmlRet,
  readRet: readDomainCheckpointCreateXmlRet,
};

/** Procedure 412 of program remote, `virDomainCheckpointGetXMLDesc`, libvirt 5.6.0 and later, low priority. */
export const domainCheckpointGetXmlDesc: Procedure<DomainCheckpointGetXmlDescArgs, DomainCheckpointGetXmlDescRet> = {
  program: REMOTE,
  number: 412,
  name: 'DOMAIN_CHECKPOINT_GET_XML_DESC',
  priority: 'low',
  since: '5.6.0',
  writeArgs: writeDomainCheckpointGetXmlDescArgs,
  readArgs: readDomainCheckpointGetXmlDescArgs,
  writeRet: writeDomainCheckpointGetXmlDescRet,
  readRet: readDomainCheckpointGetXmlDescRet,
};

/** Procedure 413 of program remote, `virDomainListAllCheckpoints`, libvirt 5.6.0 and later, high priority. */
export const domainListAllCheckpoints: Procedure<DomainListAllCheckpointsArgs, DomainListAllCheckpointsRet> = {
  program: REMOTE,
  number: 413,
  name: 'DOMAIN_LIST_ALL_CHECKPOINTS',
  priority: 'high',
  since: '5.6.0',
  writeArgs: writeDomainListAllCheckpointsArgs,
  readArgs: readDomainListAllCheckpointsArgs,
  writeRet: writeDomainListAllCheckpointsRet,
  readRet: readDomainListAllCheckpointsRet,
};

/** Procedure 414 of program remote, `virDomainCheckpointListAllChildren`, libvirt 5.6.0 and later, high priority. */
export const domainCheckpointListAllChildren:
  Procedure<DomainCheckpointListAllChildrenArgs, DomainCheckpointListAllChildrenRet> = {
  program: REMOTE,
  number: 414,
  name: 'DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN',
  priority: 'high',
  since: '5.6.0',
  writeArgs: writeDomainCheckpointListAllChildrenArgs,
  readArgs: readDomainCheckpointListAllChildrenArgs,
  writeRet: writeDomainCheckpointListAllChildrenRet,
  readRet: readDomainCheckpointListAllChildrenRet,
};

/** Procedure 415 of program remote, `virDomainCheckpointLookupByName`, libvirt 5.6.0 and later, high priority. */
export const domainCheckpointLookupByName:
  Procedure<DomainCheckpointLookupByNameArgs, DomainCheckpointLookupByNameRet> = {
  program: REMOTE,
  number: 415,
  name: 'DOMAIN_CHECKPOINT_LOOKUP_BY_NAME',
  priority: 'high',
  since: '5.6.0',
  writeArgs: writeDomainCheckpointLookupByNameArgs,
  readArgs: readDomainCheckpointLookupByNameArgs,
  writeRet: writeDomainCheckpointLookupByNameRet,
  readRet: readDomainCheckpointLookupByNameRet,
};

/** Procedure 416 of program remote, `virDomainCheckpointGetParent`, libvirt 5.6.0 and later, high priority. */
export const domainCheckpointGetParent: Procedure<DomainCheckpointGetParentArgs, DomainCheckpointGetParentRet> = {
  program: REMOTE,
  number: 416,
  name: 'DOMAIN_CHECKPOINT_GET_PARENT',
  priority: 'high',
  since: '5.6.0',
  writeArgs: writeDomainCheckpointGetParentArgs,
  readArgs: readDomainCheckpointGetParentArgs,
  writeRet: writeDomainCheckpointGetParentRet,
  readRet: readDomainCheckpointGetParentRet,
};

/** Procedure 417 of program remote, `virDomainCheckpointDelete`, libvirt 5.6.0 and later, low priority. */
export const domainCheckpointDelete: Procedure<DomainCheckpointDeleteArgs, undefined> = {
  program: REMOTE,
  number: 417,
  name: 'DOMAIN_CHECKPOINT_DELETE',
  priority: 'low',
  since: '5.6.0',
  writeArgs: writeDomainCheckpointDeleteArgs,
  readArgs: readDomainCheckpointDeleteArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 421 of program remote, `virDomainBackupBegin`, libvirt 6.0.0 and later, low priority. */
export const domainBackupBegin: Procedure<DomainBackupBeginArgs, undefined> = {
  program: REMOTE,
  number: 421,
  name: 'DOMAIN_BACKUP_BEGIN',
  priority: 'low',
  since: '6.0.0',
  writeArgs: writeDomainBackupBeginArgs,
  readArgs: readDomainBackupBeginArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 422 of program remote, `virDomainBackupGetXMLDesc`, libvirt 6.0.0 and later, high priority. */
export const domainBackupGetXmlDesc: Procedure<DomainBackupGetXmlDescArgs, DomainBackupGetXmlDescRet> = {
  program: REMOTE,
  number: 422,
  name: 'DOMAIN_BACKUP_GET_XML_DESC',
  priority: 'high',
  since: '6.0.0',
  writeArgs: writeDomainBackupGetXmlDescArgs,
  readArgs: readDomainBackupGetXmlDescArgs,
  writeRet: writeDomainBackupGetXmlDescRet,
  readRet: readDomainBackupGetXmlDescRet,
};
