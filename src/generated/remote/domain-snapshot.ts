// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import { type Procedure, readNothing, writeNothing } from '../../xdr/procedure.js';
import type { Reader } from '../../xdr/reader.js';
import type { Writer } from '../../xdr/writer.js';
import { REMOTE } from '../programs.js';
import {
  type NonnullDomain,
  type NonnullDomainSnapshot,
  readNonnullDomain,
  readNonnullDomainSnapshot,
  writeNonnullDomain,
  writeNonnullDomainSnapshot,
} from './common.js';

/** `struct remote_domain_snapshot_create_xml_args` */
export interface DomainSnapshotCreateXmlArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string xml_desc` */
  readonly xml_desc: string;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainSnapshotCreateXmlArgs(r: Reader): DomainSnapshotCreateXmlArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const xml_desc = r.string(4194304, 'xml_desc');
  const flags = r.uint32('flags');
  return { dom, xml_desc, flags };
}

export function writeDomainSnapshotCreateXmlArgs(w: Writer, v: DomainSnapshotCreateXmlArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.xml_desc, 4194304, 'xml_desc');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_snapshot_create_xml_ret` */
export interface DomainSnapshotCreateXmlRet {
  /** `remote_nonnull_domain_snapshot snap` */
  readonly snap: NonnullDomainSnapshot;
}

export function readDomainSnapshotCreateXmlRet(r: Reader): DomainSnapshotCreateXmlRet {
  r.enter('snap');
  const snap = readNonnullDomainSnapshot(r);
  r.leave();
  return { snap };
}

export function writeDomainSnapshotCreateXmlRet(w: Writer, v: DomainSnapshotCreateXmlRet): void {
  w.enter('snap');
  writeNonnullDomainSnapshot(w, v.snap);
  w.leave();
}

/** `struct remote_domain_snapshot_get_xml_desc_args` */
export interface DomainSnapshotGetXmlDescArgs {
  /** `remote_nonnull_domain_snapshot snap` */
  readonly snap: NonnullDomainSnapshot;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainSnapshotGetXmlDescArgs(r: Reader): DomainSnapshotGetXmlDescArgs {
  r.enter('snap');
  const snap = readNonnullDomainSnapshot(r);
  r.leave();
  const flags = r.uint32('flags');
  return { snap, flags };
}

export function writeDomainSnapshotGetXmlDescArgs(w: Writer, v: DomainSnapshotGetXmlDescArgs): void {
  w.enter('snap');
  writeNonnullDomainSnapshot(w, v.snap);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_snapshot_get_xml_desc_ret` */
export interface DomainSnapshotGetXmlDescRet {
  /** `remote_nonnull_string xml` */
  readonly xml: string;
}

export function readDomainSnapshotGetXmlDescRet(r: Reader): DomainSnapshotGetXmlDescRet {
  const xml = r.string(4194304, 'xml');
  return { xml };
}

export function writeDomainSnapshotGetXmlDescRet(w: Writer, v: DomainSnapshotGetXmlDescRet): void {
  w.string(v.xml, 4194304, 'xml');
}

/** `struct remote_domain_snapshot_num_args` */
export interface DomainSnapshotNumArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainSnapshotNumArgs(r: Reader): DomainSnapshotNumArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const flags = r.uint32('flags');
  return { dom, flags };
}

export function writeDomainSnapshotNumArgs(w: Writer, v: DomainSnapshotNumArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_snapshot_num_ret` */
export interface DomainSnapshotNumRet {
  /** `int num` */
  readonly num: number;
}

export function readDomainSnapshotNumRet(r: Reader): DomainSnapshotNumRet {
  const num = r.int32('num');
  return { num };
}

export function writeDomainSnapshotNumRet(w: Writer, v: DomainSnapshotNumRet): void {
  w.int32(v.num, 'num');
}

/** `struct remote_domain_snapshot_list_names_args` */
export interface DomainSnapshotListNamesArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `int maxnames` */
  readonly maxnames: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainSnapshotListNamesArgs(r: Reader): DomainSnapshotListNamesArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const maxnames = r.int32('maxnames');
  const flags = r.uint32('flags');
  return { dom, maxnames, flags };
}

export function writeDomainSnapshotListNamesArgs(w: Writer, v: DomainSnapshotListNamesArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.int32(v.maxnames, 'maxnames');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_snapshot_list_names_ret` */
export interface DomainSnapshotListNamesRet {
  /** `remote_nonnull_string names<REMOTE_DOMAIN_SNAPSHOT_LIST_MAX>` */
  readonly names: readonly string[];
}

export function readDomainSnapshotListNamesRet(r: Reader): DomainSnapshotListNamesRet {
  const count = r.list(16384, 4, 'names');
  const names: string[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    names.push(r.string(4194304, ''));
  }
  r.leaveList();
  return { names };
}

export function writeDomainSnapshotListNamesRet(w: Writer, v: DomainSnapshotListNamesRet): void {
  w.list(v.names, 16384, 'names');
  let i = 0;
  for (const item of v.names) {
    w.item(i);
    w.string(item, 4194304, '');
    i += 1;
  }
  w.leaveList();
}

/** `struct remote_domain_list_all_snapshots_args` */
export interface DomainListAllSnapshotsArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `int need_results` */
  readonly need_results: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainListAllSnapshotsArgs(r: Reader): DomainListAllSnapshotsArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const need_results = r.int32('need_results');
  const flags = r.uint32('flags');
  return { dom, need_results, flags };
}

export function writeDomainListAllSnapshotsArgs(w: Writer, v: DomainListAllSnapshotsArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.int32(v.need_results, 'need_results');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_list_all_snapshots_ret` */
export interface DomainListAllSnapshotsRet {
  /** `remote_nonnull_domain_snapshot snapshots<REMOTE_DOMAIN_SNAPSHOT_LIST_MAX>` */
  readonly snapshots: readonly NonnullDomainSnapshot[];
  /** `int ret` */
  readonly ret: number;
}

export function readDomainListAllSnapshotsRet(r: Reader): DomainListAllSnapshotsRet {
  const count = r.list(16384, 28, 'snapshots');
  const snapshots: NonnullDomainSnapshot[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    snapshots.push(readNonnullDomainSnapshot(r));
  }
  r.leaveList();
  const ret = r.int32('ret');
  return { snapshots, ret };
}

export function writeDomainListAllSnapshotsRet(w: Writer, v: DomainListAllSnapshotsRet): void {
  w.list(v.snapshots, 16384, 'snapshots');
  let i = 0;
  for (const item of v.snapshots) {
    w.item(i);
    writeNonnullDomainSnapshot(w, item);
    i += 1;
  }
  w.leaveList();
  w.int32(v.ret, 'ret');
}

/** `struct remote_domain_snapshot_num_children_args` */
export interface DomainSnapshotNumChildrenArgs {
  /** `remote_nonnull_domain_snapshot snap` */
  readonly snap: NonnullDomainSnapshot;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainSnapshotNumChildrenArgs(r: Reader): DomainSnapshotNumChildrenArgs {
  r.enter('snap');
  const snap = readNonnullDomainSnapshot(r);
  r.leave();
  const flags = r.uint32('flags');
  return { snap, flags };
}

export function writeDomainSnapshotNumChildrenArgs(w: Writer, v: DomainSnapshotNumChildrenArgs): void {
  w.enter('snap');
  writeNonnullDomainSnapshot(w, v.snap);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_snapshot_num_children_ret` */
export interface DomainSnapshotNumChildrenRet {
  /** `int num` */
  readonly num: number;
}

export function readDomainSnapshotNumChildrenRet(r: Reader): DomainSnapshotNumChildrenRet {
  const num = r.int32('num');
  return { num };
}

export function writeDomainSnapshotNumChildrenRet(w: Writer, v: DomainSnapshotNumChildrenRet): void {
  w.int32(v.num, 'num');
}

/** `struct remote_domain_snapshot_list_children_names_args` */
export interface DomainSnapshotListChildrenNamesArgs {
  /** `remote_nonnull_domain_snapshot snap` */
  readonly snap: NonnullDomainSnapshot;
  /** `int maxnames` */
  readonly maxnames: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainSnapshotListChildrenNamesArgs(r: Reader): DomainSnapshotListChildrenNamesArgs {
  r.enter('snap');
  const snap = readNonnullDomainSnapshot(r);
  r.leave();
  const maxnames = r.int32('maxnames');
  const flags = r.uint32('flags');
  return { snap, maxnames, flags };
}

export function writeDomainSnapshotListChildrenNamesArgs(w: Writer, v: DomainSnapshotListChildrenNamesArgs): void {
  w.enter('snap');
  writeNonnullDomainSnapshot(w, v.snap);
  w.leave();
  w.int32(v.maxnames, 'maxnames');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_snapshot_list_children_names_ret` */
export interface DomainSnapshotListChildrenNamesRet {
  /** `remote_nonnull_string names<REMOTE_DOMAIN_SNAPSHOT_LIST_MAX>` */
  readonly names: readonly string[];
}

export function readDomainSnapshotListChildrenNamesRet(r: Reader): DomainSnapshotListChildrenNamesRet {
  const count = r.list(16384, 4, 'names');
  const names: string[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    names.push(r.string(4194304, ''));
  }
  r.leaveList();
  return { names };
}

export function writeDomainSnapshotListChildrenNamesRet(w: Writer, v: DomainSnapshotListChildrenNamesRet): void {
  w.list(v.names, 16384, 'names');
  let i = 0;
  for (const item of v.names) {
    w.item(i);
    w.string(item, 4194304, '');
    i += 1;
  }
  w.leaveList();
}

/** `struct remote_domain_snapshot_list_all_children_args` */
export interface DomainSnapshotListAllChildrenArgs {
  /** `remote_nonnull_domain_snapshot snapshot` */
  readonly snapshot: NonnullDomainSnapshot;
  /** `int need_results` */
  readonly need_results: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainSnapshotListAllChildrenArgs(r: Reader): DomainSnapshotListAllChildrenArgs {
  r.enter('snapshot');
  const snapshot = readNonnullDomainSnapshot(r);
  r.leave();
  const need_results = r.int32('need_results');
  const flags = r.uint32('flags');
  return { snapshot, need_results, flags };
}

export function writeDomainSnapshotListAllChildrenArgs(w: Writer, v: DomainSnapshotListAllChildrenArgs): void {
  w.enter('snapshot');
  writeNonnullDomainSnapshot(w, v.snapshot);
  w.leave();
  w.int32(v.need_results, 'need_results');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_snapshot_list_all_children_ret` */
export interface DomainSnapshotListAllChildrenRet {
  /** `remote_nonnull_domain_snapshot snapshots<REMOTE_DOMAIN_SNAPSHOT_LIST_MAX>` */
  readonly snapshots: readonly NonnullDomainSnapshot[];
  /** `int ret` */
  readonly ret: number;
}

export function readDomainSnapshotListAllChildrenRet(r: Reader): DomainSnapshotListAllChildrenRet {
  const count = r.list(16384, 28, 'snapshots');
  const snapshots: NonnullDomainSnapshot[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    snapshots.push(readNonnullDomainSnapshot(r));
  }
  r.leaveList();
  const ret = r.int32('ret');
  return { snapshots, ret };
}

export function writeDomainSnapshotListAllChildrenRet(w: Writer, v: DomainSnapshotListAllChildrenRet): void {
  w.list(v.snapshots, 16384, 'snapshots');
  let i = 0;
  for (const item of v.snapshots) {
    w.item(i);
    writeNonnullDomainSnapshot(w, item);
    i += 1;
  }
  w.leaveList();
  w.int32(v.ret, 'ret');
}

/** `struct remote_domain_snapshot_lookup_by_name_args` */
export interface DomainSnapshotLookupByNameArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string name` */
  readonly name: string;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainSnapshotLookupByNameArgs(r: Reader): DomainSnapshotLookupByNameArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const name = r.string(4194304, 'name');
  const flags = r.uint32('flags');
  return { dom, name, flags };
}

export function writeDomainSnapshotLookupByNameArgs(w: Writer, v: DomainSnapshotLookupByNameArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.name, 4194304, 'name');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_snapshot_lookup_by_name_ret` */
export interface DomainSnapshotLookupByNameRet {
  /** `remote_nonnull_domain_snapshot snap` */
  readonly snap: NonnullDomainSnapshot;
}

export function readDomainSnapshotLookupByNameRet(r: Reader): DomainSnapshotLookupByNameRet {
  r.enter('snap');
  const snap = readNonnullDomainSnapshot(r);
  r.leave();
  return { snap };
}

export function writeDomainSnapshotLookupByNameRet(w: Writer, v: DomainSnapshotLookupByNameRet): void {
  w.enter('snap');
  writeNonnullDomainSnapshot(w, v.snap);
  w.leave();
}

/** `struct remote_domain_has_current_snapshot_args` */
export interface DomainHasCurrentSnapshotArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainHasCurrentSnapshotArgs(r: Reader): DomainHasCurrentSnapshotArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const flags = r.uint32('flags');
  return { dom, flags };
}

export function writeDomainHasCurrentSnapshotArgs(w: Writer, v: DomainHasCurrentSnapshotArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_has_current_snapshot_ret` */
export interface DomainHasCurrentSnapshotRet {
  /** `int result` */
  readonly result: number;
}

export function readDomainHasCurrentSnapshotRet(r: Reader): DomainHasCurrentSnapshotRet {
  const result = r.int32('result');
  return { result };
}

export function writeDomainHasCurrentSnapshotRet(w: Writer, v: DomainHasCurrentSnapshotRet): void {
  w.int32(v.result, 'result');
}

/** `struct remote_domain_snapshot_get_parent_args` */
export interface DomainSnapshotGetParentArgs {
  /** `remote_nonnull_domain_snapshot snap` */
  readonly snap: NonnullDomainSnapshot;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainSnapshotGetParentArgs(r: Reader): DomainSnapshotGetParentArgs {
  r.enter('snap');
  const snap = readNonnullDomainSnapshot(r);
  r.leave();
  const flags = r.uint32('flags');
  return { snap, flags };
}

export function writeDomainSnapshotGetParentArgs(w: Writer, v: DomainSnapshotGetParentArgs): void {
  w.enter('snap');
  writeNonnullDomainSnapshot(w, v.snap);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_snapshot_get_parent_ret` */
export interface DomainSnapshotGetParentRet {
  /** `remote_nonnull_domain_snapshot snap` */
  readonly snap: NonnullDomainSnapshot;
}

export function readDomainSnapshotGetParentRet(r: Reader): DomainSnapshotGetParentRet {
  r.enter('snap');
  const snap = readNonnullDomainSnapshot(r);
  r.leave();
  return { snap };
}

export function writeDomainSnapshotGetParentRet(w: Writer, v: DomainSnapshotGetParentRet): void {
  w.enter('snap');
  writeNonnullDomainSnapshot(w, v.snap);
  w.leave();
}

/** `struct remote_domain_snapshot_current_args` */
export interface DomainSnapshotCurrentArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainSnapshotCurrentArgs(r: Reader): DomainSnapshotCurrentArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const flags = r.uint32('flags');
  return { dom, flags };
}

export function writeDomainSnapshotCurrentArgs(w: Writer, v: DomainSnapshotCurrentArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_snapshot_current_ret` */
export interface DomainSnapshotCurrentRet {
  /** `remote_nonnull_domain_snapshot snap` */
  readonly snap: NonnullDomainSnapshot;
}

export function readDomainSnapshotCurrentRet(r: Reader): DomainSnapshotCurrentRet {
  r.enter('snap');
  const snap = readNonnullDomainSnapshot(r);
  r.leave();
  return { snap };
}

export function writeDomainSnapshotCurrentRet(w: Writer, v: DomainSnapshotCurrentRet): void {
  w.enter('snap');
  writeNonnullDomainSnapshot(w, v.snap);
  w.leave();
}

/** `struct remote_domain_snapshot_is_current_args` */
export interface DomainSnapshotIsCurrentArgs {
  /** `remote_nonnull_domain_snapshot snap` */
  readonly snap: NonnullDomainSnapshot;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainSnapshotIsCurrentArgs(r: Reader): DomainSnapshotIsCurrentArgs {
  r.enter('snap');
  const snap = readNonnullDomainSnapshot(r);
  r.leave();
  const flags = r.uint32('flags');
  return { snap, flags };
}

export function writeDomainSnapshotIsCurrentArgs(w: Writer, v: DomainSnapshotIsCurrentArgs): void {
  w.enter('snap');
  writeNonnullDomainSnapshot(w, v.snap);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_snapshot_is_current_ret` */
export interface DomainSnapshotIsCurrentRet {
  /** `int current` */
  readonly current: number;
}

export function readDomainSnapshotIsCurrentRet(r: Reader): DomainSnapshotIsCurrentRet {
  const current = r.int32('current');
  return { current };
}

export function writeDomainSnapshotIsCurrentRet(w: Writer, v: DomainSnapshotIsCurrentRet): void {
  w.int32(v.current, 'current');
}

/** `struct remote_domain_snapshot_has_metadata_args` */
export interface DomainSnapshotHasMetadataArgs {
  /** `remote_nonnull_domain_snapshot snap` */
  readonly snap: NonnullDomainSnapshot;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainSnapshotHasMetadataArgs(r: Reader): DomainSnapshotHasMetadataArgs {
  r.enter('snap');
  const snap = readNonnullDomainSnapshot(r);
  r.leave();
  const flags = r.uint32('flags');
  return { snap, flags };
}

export function writeDomainSnapshotHasMetadataArgs(w: Writer, v: DomainSnapshotHasMetadataArgs): void {
  w.enter('snap');
  writeNonnullDomainSnapshot(w, v.snap);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_snapshot_has_metadata_ret` */
export interface DomainSnapshotHasMetadataRet {
  /** `int metadata` */
  readonly metadata: number;
}

export function readDomainSnapshotHasMetadataRet(r: Reader): DomainSnapshotHasMetadataRet {
  const metadata = r.int32('metadata');
  return { metadata };
}

export function writeDomainSnapshotHasMetadataRet(w: Writer, v: DomainSnapshotHasMetadataRet): void {
  w.int32(v.metadata, 'metadata');
}

/** `struct remote_domain_revert_to_snapshot_args` */
export interface DomainRevertToSnapshotArgs {
  /** `remote_nonnull_domain_snapshot snap` */
  readonly snap: NonnullDomainSnapshot;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainRevertToSnapshotArgs(r: Reader): DomainRevertToSnapshotArgs {
  r.enter('snap');
  const snap = readNonnullDomainSnapshot(r);
  r.leave();
  const flags = r.uint32('flags');
  return { snap, flags };
}

export function writeDomainRevertToSnapshotArgs(w: Writer, v: DomainRevertToSnapshotArgs): void {
  w.enter('snap');
  writeNonnullDomainSnapshot(w, v.snap);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_snapshot_delete_args` */
export interface DomainSnapshotDeleteArgs {
  /** `remote_nonnull_domain_snapshot snap` */
  readonly snap: NonnullDomainSnapshot;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainSnapshotDeleteArgs(r: Reader): DomainSnapshotDeleteArgs {
  r.enter('snap');
  const snap = readNonnullDomainSnapshot(r);
  r.leave();
  const flags = r.uint32('flags');
  return { snap, flags };
}

export function writeDomainSnapshotDeleteArgs(w: Writer, v: DomainSnapshotDeleteArgs): void {
  w.enter('snap');
  writeNonnullDomainSnapshot(w, v.snap);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** Procedure 185 of program remote, `virDomainSnapshotCreateXML`, libvirt 0.8.0 and later, low priority. */
export const domainSnapshotCreateXml: Procedure<DomainSnapshotCreateXmlArgs, DomainSnapshotCreateXmlRet> = {
  program: REMOTE,
  number: 185,
  name: 'DOMAIN_SNAPSHOT_CREATE_XML',
  priority: 'low',
  since: '0.8.0',
  writeArgs: writeDomainSnapshotCreateXmlArgs,
  readArgs: readDomainSnapshotCreateXmlArgs,
  writeRet: writeDomainSnapshotCreateXmlRet,
  readRet: readDomainSnapshotCreateXmlRet,
};

/** Procedure 186 of program remote, `virDomainSnapshotGetXMLDesc`, libvirt 0.8.0 and later, high priority. */
export const domainSnapshotGetXmlDesc: Procedure<DomainSnapshotGetXmlDescArgs, DomainSnapshotGetXmlDescRet> = {
  program: REMOTE,
  number: 186,
  name: 'DOMAIN_SNAPSHOT_GET_XML_DESC',
  priority: 'high',
  since: '0.8.0',
  writeArgs: writeDomainSnapshotGetXmlDescArgs,
  readArgs: readDomainSnapshotGetXmlDescArgs,
  writeRet: writeDomainSnapshotGetXmlDescRet,
  readRet: readDomainSnapshotGetXmlDescRet,
};

/** Procedure 187 of program remote, `virDomainSnapshotNum`, libvirt 0.8.0 and later, high priority. */
export const domainSnapshotNum: Procedure<DomainSnapshotNumArgs, DomainSnapshotNumRet> = {
  program: REMOTE,
  number: 187,
  name: 'DOMAIN_SNAPSHOT_NUM',
  priority: 'high',
  since: '0.8.0',
  writeArgs: writeDomainSnapshotNumArgs,
  readArgs: readDomainSnapshotNumArgs,
  writeRet: writeDomainSnapshotNumRet,
  readRet: readDomainSnapshotNumRet,
};

/** Procedure 188 of program remote, `virDomainSnapshotListNames`, libvirt 0.8.0 and later, high priority. */
export const domainSnapshotListNames: Procedure<DomainSnapshotListNamesArgs, DomainSnapshotListNamesRet> = {
  program: REMOTE,
  number: 188,
  name: 'DOMAIN_SNAPSHOT_LIST_NAMES',
  priority: 'high',
  since: '0.8.0',
  writeArgs: writeDomainSnapshotListNamesArgs,
  readArgs: readDomainSnapshotListNamesArgs,
  writeRet: writeDomainSnapshotListNamesRet,
  readRet: readDomainSnapshotListNamesRet,
};

/** Procedure 189 of program remote, `virDomainSnapshotLookupByName`, libvirt 0.8.0 and later, high priority. */
export const domainSnapshotLookupByName: Procedure<DomainSnapshotLookupByNameArgs, DomainSnapshotLookupByNameRet> = {
  program: REMOTE,
  number: 189,
  name: 'DOMAIN_SNAPSHOT_LOOKUP_BY_NAME',
  priority: 'high',
  since: '0.8.0',
  writeArgs: writeDomainSnapshotLookupByNameArgs,
  readArgs: readDomainSnapshotLookupByNameArgs,
  writeRet: writeDomainSnapshotLookupByNameRet,
  readRet: readDomainSnapshotLookupByNameRet,
};

/** Procedure 190 of program remote, `virDomainHasCurrentSnapshot`, libvirt 0.8.0 and later, low priority. */
export const domainHasCurrentSnapshot: Procedure<DomainHasCurrentSnapshotArgs, DomainHasCurrentSnapshotRet> = {
  program: REMOTE,
  number: 190,
  name: 'DOMAIN_HAS_CURRENT_SNAPSHOT',
  priority: 'low',
  since: '0.8.0',
  writeArgs: writeDomainHasCurrentSnapshotArgs,
  readArgs: readDomainHasCurrentSnapshotArgs,
  writeRet: writeDomainHasCurrentSnapshotRet,
  readRet: readDomainHasCurrentSnapshotRet,
};

/** Procedure 191 of program remote, `virDomainSnapshotCurrent`, libvirt 0.8.0 and later, low priority. */
export const domainSnapshotCurrent: Procedure<DomainSnapshotCurrentArgs, DomainSnapshotCurrentRet> = {
  program: REMOTE,
  number: 191,
  name: 'DOMAIN_SNAPSHOT_CURRENT',
  priority: 'low',
  since: '0.8.0',
  writeArgs: writeDomainSnapshotCurrentArgs,
  readArgs: readDomainSnapshotCurrentArgs,
  writeRet: writeDomainSnapshotCurrentRet,
  readRet: readDomainSnapshotCurrentRet,
};

/** Procedure 192 of program remote, `virDomainRevertToSnapshot`, libvirt 0.8.0 and later, low priority. */
export const domainRevertToSnapshot: Procedure<DomainRevertToSnapshotArgs, undefined> = {
  program: REMOTE,
  number: 192,
  name: 'DOMAIN_REVERT_TO_SNAPSHOT',
  priority: 'low',
  since: '0.8.0',
  writeArgs: writeDomainRevertToSnapshotArgs,
  readArgs: readDomainRevertToSnapshotArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 193 of program remote, `virDomainSnapshotDelete`, libvirt 0.8.0 and later, low priority. */
export const domainSnapshotDelete: Procedure<DomainSnapshotDeleteArgs, undefined> = {
  program: REMOTE,
  number: 193,
  name: 'DOMAIN_SNAPSHOT_DELETE',
  priority: 'low',
  since: '0.8.0',
  writeArgs: writeDomainSnapshotDeleteArgs,
  readArgs: readDomainSnapshotDeleteArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 244 of program remote, `virDomainSnapshotGetParent`, libvirt 0.9.7 and later, high priority. */
export const domainSnapshotGetParent: Procedure<DomainSnapshotGetParentArgs, DomainSnapshotGetParentRet> = {
  program: REMOTE,
  number: 244,
  name: 'DOMAIN_SNAPSHOT_GET_PARENT',
  priority: 'high',
  since: '0.9.7',
  writeArgs: writeDomainSnapshotGetParentArgs,
  readArgs: readDomainSnapshotGetParentArgs,
  writeRet: writeDomainSnapshotGetParentRet,
  readRet: readDomainSnapshotGetParentRet,
};

/** Procedure 246 of program remote, `virDomainSnapshotNumChildren`, libvirt 0.9.7 and later, high priority. */
export const domainSnapshotNumChildren: Procedure<DomainSnapshotNumChildrenArgs, DomainSnapshotNumChildrenRet> = {
  program: REMOTE,
  number: 246,
  name: 'DOMAIN_SNAPSHOT_NUM_CHILDREN',
  priority: 'high',
  since: '0.9.7',
  writeArgs: writeDomainSnapshotNumChildrenArgs,
  readArgs: readDomainSnapshotNumChildrenArgs,
  writeRet: writeDomainSnapshotNumChildrenRet,
  readRet: readDomainSnapshotNumChildrenRet,
};

/** Procedure 247 of program remote, `virDomainSnapshotListChildrenNames`, libvirt 0.9.7 and later, high priority. */
export const domainSnapshotListChildrenNames:
  Procedure<DomainSnapshotListChildrenNamesArgs, DomainSnapshotListChildrenNamesRet> = {
  program: REMOTE,
  number: 247,
  name: 'DOMAIN_SNAPSHOT_LIST_CHILDREN_NAMES',
  priority: 'high',
  since: '0.9.7',
  writeArgs: writeDomainSnapshotListChildrenNamesArgs,
  readArgs: readDomainSnapshotListChildrenNamesArgs,
  writeRet: writeDomainSnapshotListChildrenNamesRet,
  readRet: readDomainSnapshotListChildrenNamesRet,
};

/** Procedure 271 of program remote, `virDomainSnapshotIsCurrent`, libvirt 0.9.13 and later, low priority. */
export const domainSnapshotIsCurrent: Procedure<DomainSnapshotIsCurrentArgs, DomainSnapshotIsCurrentRet> = {
  program: REMOTE,
  number: 271,
  name: 'DOMAIN_SNAPSHOT_IS_CURRENT',
  priority: 'low',
  since: '0.9.13',
  writeArgs: writeDomainSnapshotIsCurrentArgs,
  readArgs: readDomainSnapshotIsCurrentArgs,
  writeRet: writeDomainSnapshotIsCurrentRet,
  readRet: readDomainSnapshotIsCurrentRet,
};

/** Procedure 272 of program remote, `virDomainSnapshotHasMetadata`, libvirt 0.9.13 and later, low priority. */
export const domainSnapshotHasMetadata: Procedure<DomainSnapshotHasMetadataArgs, DomainSnapshotHasMetadataRet> = {
  program: REMOTE,
  number: 272,
  name: 'DOMAIN_SNAPSHOT_HAS_METADATA',
  priority: 'low',
  since: '0.9.13',
  writeArgs: writeDomainSnapshotHasMetadataArgs,
  readArgs: readDomainSnapshotHasMetadataArgs,
  writeRet: writeDomainSnapshotHasMetadataRet,
  readRet: readDomainSnapshotHasMetadataRet,
};

/** Procedure 274 of program remote, `virDomainListAllSnapshots`, libvirt 0.9.13 and later, high priority. */
export const domainListAllSnapshots: Procedure<DomainListAllSnapshotsArgs, DomainListAllSnapshotsRet> = {
  program: REMOTE,
  number: 274,
  name: 'DOMAIN_LIST_ALL_SNAPSHOTS',
  priority: 'high',
  since: '0.9.13',
  writeArgs: writeDomainListAllSnapshotsArgs,
  readArgs: readDomainListAllSnapshotsArgs,
  writeRet: writeDomainListAllSnapshotsRet,
  readRet: readDomainListAllSnapshotsRet,
};

/** Procedure 275 of program remote, `virDomainSnapshotListAllChildren`, libvirt 0.9.13 and later, high priority. */
export const domainSnapshotListAllChildren:
  Procedure<DomainSnapshotListAllChildrenArgs, DomainSnapshotListAllChildrenRet> = {
  program: REMOTE,
  number: 275,
  name: 'DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN',
  priority: 'high',
  since: '0.9.13',
  writeArgs: writeDomainSnapshotListAllChildrenArgs,
  readArgs: readDomainSnapshotListAllChildrenArgs,
  writeRet: writeDomainSnapshotListAllChildrenRet,
  readRet: readDomainSnapshotListAllChildrenRet,
};
