// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import { type Procedure, readNothing, writeNothing } from '../../xdr/procedure.js';
import type { Reader } from '../../xdr/reader.js';
import type { Writer } from '../../xdr/writer.js';
import { REMOTE } from '../programs.js';
import { type NonnullNwfilter, readNonnullNwfilter, writeNonnullNwfilter } from './common.js';

/** `struct remote_nwfilter_lookup_by_uuid_args` */
export interface NwfilterLookupByUuidArgs {
  /** `remote_uuid uuid` */
  readonly uuid: Uint8Array;
}

export function readNwfilterLookupByUuidArgs(r: Reader): NwfilterLookupByUuidArgs {
  const uuid = r.fixedOpaque(16, 'uuid');
  return { uuid };
}

export function writeNwfilterLookupByUuidArgs(w: Writer, v: NwfilterLookupByUuidArgs): void {
  w.fixedOpaque(v.uuid, 16, 'uuid');
}

/** `struct remote_nwfilter_lookup_by_uuid_ret` */
export interface NwfilterLookupByUuidRet {
  /** `remote_nonnull_nwfilter nwfilter` */
  readonly nwfilter: NonnullNwfilter;
}

export function readNwfilterLookupByUuidRet(r: Reader): NwfilterLookupByUuidRet {
  r.enter('nwfilter');
  const nwfilter = readNonnullNwfilter(r);
  r.leave();
  return { nwfilter };
}

export function writeNwfilterLookupByUuidRet(w: Writer, v: NwfilterLookupByUuidRet): void {
  w.enter('nwfilter');
  writeNonnullNwfilter(w, v.nwfilter);
  w.leave();
}

/** `struct remote_nwfilter_lookup_by_name_args` */
export interface NwfilterLookupByNameArgs {
  /** `remote_nonnull_string name` */
  readonly name: string;
}

export function readNwfilterLookupByNameArgs(r: Reader): NwfilterLookupByNameArgs {
  const name = r.string(4194304, 'name');
  return { name };
}

export function writeNwfilterLookupByNameArgs(w: Writer, v: NwfilterLookupByNameArgs): void {
  w.string(v.name, 4194304, 'name');
}

/** `struct remote_nwfilter_lookup_by_name_ret` */
export interface NwfilterLookupByNameRet {
  /** `remote_nonnull_nwfilter nwfilter` */
  readonly nwfilter: NonnullNwfilter;
}

export function readNwfilterLookupByNameRet(r: Reader): NwfilterLookupByNameRet {
  r.enter('nwfilter');
  const nwfilter = readNonnullNwfilter(r);
  r.leave();
  return { nwfilter };
}

export function writeNwfilterLookupByNameRet(w: Writer, v: NwfilterLookupByNameRet): void {
  w.enter('nwfilter');
  writeNonnullNwfilter(w, v.nwfilter);
  w.leave();
}

/** `struct remote_nwfilter_define_xml_args` */
export interface NwfilterDefineXmlArgs {
  /** `remote_nonnull_string xml` */
  readonly xml: string;
}

export function readNwfilterDefineXmlArgs(r: Reader): NwfilterDefineXmlArgs {
  const xml = r.string(4194304, 'xml');
  return { xml };
}

export function writeNwfilterDefineXmlArgs(w: Writer, v: NwfilterDefineXmlArgs): void {
  w.string(v.xml, 4194304, 'xml');
}

/** `struct remote_nwfilter_define_xml_ret` */
export interface NwfilterDefineXmlRet {
  /** `remote_nonnull_nwfilter nwfilter` */
  readonly nwfilter: NonnullNwfilter;
}

export function readNwfilterDefineXmlRet(r: Reader): NwfilterDefineXmlRet {
  r.enter('nwfilter');
  const nwfilter = readNonnullNwfilter(r);
  r.leave();
  return { nwfilter };
}

export function writeNwfilterDefineXmlRet(w: Writer, v: NwfilterDefineXmlRet): void {
  w.enter('nwfilter');
  writeNonnullNwfilter(w, v.nwfilter);
  w.leave();
}

/** `struct remote_nwfilter_define_xml_flags_args` */
export interface NwfilterDefineXmlFlagsArgs {
  /** `remote_nonnull_string xml` */
  readonly xml: string;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readNwfilterDefineXmlFlagsArgs(r: Reader): NwfilterDefineXmlFlagsArgs {
  const xml = r.string(4194304, 'xml');
  const flags = r.uint32('flags');
  return { xml, flags };
}

export function writeNwfilterDefineXmlFlagsArgs(w: Writer, v: NwfilterDefineXmlFlagsArgs): void {
  w.string(v.xml, 4194304, 'xml');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_nwfilter_define_xml_flags_ret` */
export interface NwfilterDefineXmlFlagsRet {
  /** `remote_nonnull_nwfilter nwfilter` */
  readonly nwfilter: NonnullNwfilter;
}

export function readNwfilterDefineXmlFlagsRet(r: Reader): NwfilterDefineXmlFlagsRet {
  r.enter('nwfilter');
  const nwfilter = readNonnullNwfilter(r);
  r.leave();
  return { nwfilter };
}

export function writeNwfilterDefineXmlFlagsRet(w: Writer, v: NwfilterDefineXmlFlagsRet): void {
  w.enter('nwfilter');
  writeNonnullNwfilter(w, v.nwfilter);
  w.leave();
}

/** `struct remote_nwfilter_undefine_args` */
export interface NwfilterUndefineArgs {
  /** `remote_nonnull_nwfilter nwfilter` */
  readonly nwfilter: NonnullNwfilter;
}

export function readNwfilterUndefineArgs(r: Reader): NwfilterUndefineArgs {
  r.enter('nwfilter');
  const nwfilter = readNonnullNwfilter(r);
  r.leave();
  return { nwfilter };
}

export function writeNwfilterUndefineArgs(w: Writer, v: NwfilterUndefineArgs): void {
  w.enter('nwfilter');
  writeNonnullNwfilter(w, v.nwfilter);
  w.leave();
}

/** `struct remote_nwfilter_get_xml_desc_args` */
export interface NwfilterGetXmlDescArgs {
  /** `remote_nonnull_nwfilter nwfilter` */
  readonly nwfilter: NonnullNwfilter;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readNwfilterGetXmlDescArgs(r: Reader): NwfilterGetXmlDescArgs {
  r.enter('nwfilter');
  const nwfilter = readNonnullNwfilter(r);
  r.leave();
  const flags = r.uint32('flags');
  return { nwfilter, flags };
}

export function writeNwfilterGetXmlDescArgs(w: Writer, v: NwfilterGetXmlDescArgs): void {
  w.enter('nwfilter');
  writeNonnullNwfilter(w, v.nwfilter);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_nwfilter_get_xml_desc_ret` */
export interface NwfilterGetXmlDescRet {
  /** `remote_nonnull_string xml` */
  readonly xml: string;
}

export function readNwfilterGetXmlDescRet(r: Reader): NwfilterGetXmlDescRet {
  const xml = r.string(4194304, 'xml');
  return { xml };
}

export function writeNwfilterGetXmlDescRet(w: Writer, v: NwfilterGetXmlDescRet): void {
  w.string(v.xml, 4194304, 'xml');
}

/** Procedure 175 of program remote, `virNWFilterLookupByName`, libvirt 0.8.0 and later, high priority. */
export const nwfilterLookupByName: Procedure<NwfilterLookupByNameArgs, NwfilterLookupByNameRet> = {
  program: REMOTE,
  number: 175,
  name: 'NWFILTER_LOOKUP_BY_NAME',
  priority: 'high',
  forwardedTo: 'nwfilter',
  since: '0.8.0',
  writeArgs: writeNwfilterLookupByNameArgs,
  readArgs: readNwfilterLookupByNameArgs,
  writeRet: writeNwfilterLookupByNameRet,
  readRet: readNwfilterLookupByNameRet,
};

/** Procedure 176 of program remote, `virNWFilterLookupByUUID`, libvirt 0.8.0 and later, high priority. */
export const nwfilterLookupByUuid: Procedure<NwfilterLookupByUuidArgs, NwfilterLookupByUuidRet> = {
  program: REMOTE,
  number: 176,
  name: 'NWFILTER_LOOKUP_BY_UUID',
  priority: 'high',
  forwardedTo: 'nwfilter',
  since: '0.8.0',
  writeArgs: writeNwfilterLookupByUuidArgs,
  readArgs: readNwfilterLookupByUuidArgs,
  writeRet: writeNwfilterLookupByUuidRet,
  readRet: readNwfilterLookupByUuidRet,
};

/** Procedure 177 of program remote, `virNWFilterGetXMLDesc`, libvirt 0.8.0 and later, high priority. */
export const nwfilterGetXmlDesc: Procedure<NwfilterGetXmlDescArgs, NwfilterGetXmlDescRet> = {
  program: REMOTE,
  number: 177,
  name: 'NWFILTER_GET_XML_DESC',
  priority: 'high',
  forwardedTo: 'nwfilter',
  since: '0.8.0',
  writeArgs: writeNwfilterGetXmlDescArgs,
  readArgs: readNwfilterGetXmlDescArgs,
  writeRet: writeNwfilterGetXmlDescRet,
  readRet: readNwfilterGetXmlDescRet,
};

/** Procedure 180 of program remote, `virNWFilterDefineXML`, libvirt 0.8.0 and later, high priority. */
export const nwfilterDefineXml: Procedure<NwfilterDefineXmlArgs, NwfilterDefineXmlRet> = {
  program: REMOTE,
  number: 180,
  name: 'NWFILTER_DEFINE_XML',
  priority: 'high',
  forwardedTo: 'nwfilter',
  since: '0.8.0',
  writeArgs: writeNwfilterDefineXmlArgs,
  readArgs: readNwfilterDefineXmlArgs,
  writeRet: writeNwfilterDefineXmlRet,
  readRet: readNwfilterDefineXmlRet,
};

/** Procedure 181 of program remote, `virNWFilterUndefine`, libvirt 0.8.0 and later, high priority. */
export const nwfilterUndefine: Procedure<NwfilterUndefineArgs, undefined> = {
  program: REMOTE,
  number: 181,
  name: 'NWFILTER_UNDEFINE',
  priority: 'high',
  forwardedTo: 'nwfilter',
  since: '0.8.0',
  writeArgs: writeNwfilterUndefineArgs,
  readArgs: readNwfilterUndefineArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 431 of program remote, `virNWFilterDefineXMLFlags`, libvirt 7.7.0 and later, high priority. */
export const nwfilterDefineXmlFlags: Procedure<NwfilterDefineXmlFlagsArgs, NwfilterDefineXmlFlagsRet> = {
  program: REMOTE,
  number: 431,
  name: 'NWFILTER_DEFINE_XML_FLAGS',
  priority: 'high',
  forwardedTo: 'nwfilter',
  since: '7.7.0',
  writeArgs: writeNwfilterDefineXmlFlagsArgs,
  readArgs: readNwfilterDefineXmlFlagsArgs,
  writeRet: writeNwfilterDefineXmlFlagsRet,
  readRet: readNwfilterDefineXmlFlagsRet,
};
