// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import { type Procedure, readNothing, writeNothing } from '../../xdr/procedure.js';
import type { Reader } from '../../xdr/reader.js';
import type { Writer } from '../../xdr/writer.js';
import { REMOTE } from '../programs.js';
import { type NonnullNwfilterBinding, readNonnullNwfilterBinding, writeNonnullNwfilterBinding } from './common.js';

/** `struct remote_nwfilter_binding_lookup_by_port_dev_args` */
export interface NwfilterBindingLookupByPortDevArgs {
  /** `remote_nonnull_string name` */
  readonly name: string;
}

export function readNwfilterBindingLookupByPortDevArgs(r: Reader): NwfilterBindingLookupByPortDevArgs {
  const name = r.string(4194304, 'name');
  return { name };
}

export function writeNwfilterBindingLookupByPortDevArgs(w: Writer, v: NwfilterBindingLookupByPortDevArgs): void {
  w.string(v.name, 4194304, 'name');
}

/** `struct remote_nwfilter_binding_lookup_by_port_dev_ret` */
export interface NwfilterBindingLookupByPortDevRet {
  /** `remote_nonnull_nwfilter_binding nwfilter` */
  readonly nwfilter: NonnullNwfilterBinding;
}

export function readNwfilterBindingLookupByPortDevRet(r: Reader): NwfilterBindingLookupByPortDevRet {
  r.enter('nwfilter');
  const nwfilter = readNonnullNwfilterBinding(r);
  r.leave();
  return { nwfilter };
}

export function writeNwfilterBindingLookupByPortDevRet(w: Writer, v: NwfilterBindingLookupByPortDevRet): void {
  w.enter('nwfilter');
  writeNonnullNwfilterBinding(w, v.nwfilter);
  w.leave();
}

/** `struct remote_nwfilter_binding_create_xml_args` */
export interface NwfilterBindingCreateXmlArgs {
  /** `remote_nonnull_string xml` */
  readonly xml: string;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readNwfilterBindingCreateXmlArgs(r: Reader): NwfilterBindingCreateXmlArgs {
  const xml = r.string(4194304, 'xml');
  const flags = r.uint32('flags');
  return { xml, flags };
}

export function writeNwfilterBindingCreateXmlArgs(w: Writer, v: NwfilterBindingCreateXmlArgs): void {
  w.string(v.xml, 4194304, 'xml');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_nwfilter_binding_create_xml_ret` */
export interface NwfilterBindingCreateXmlRet {
  /** `remote_nonnull_nwfilter_binding nwfilter` */
  readonly nwfilter: NonnullNwfilterBinding;
}

export function readNwfilterBindingCreateXmlRet(r: Reader): NwfilterBindingCreateXmlRet {
  r.enter('nwfilter');
  const nwfilter = readNonnullNwfilterBinding(r);
  r.leave();
  return { nwfilter };
}

export function writeNwfilterBindingCreateXmlRet(w: Writer, v: NwfilterBindingCreateXmlRet): void {
  w.enter('nwfilter');
  writeNonnullNwfilterBinding(w, v.nwfilter);
  w.leave();
}

/** `struct remote_nwfilter_binding_delete_args` */
export interface NwfilterBindingDeleteArgs {
  /** `remote_nonnull_nwfilter_binding nwfilter` */
  readonly nwfilter: NonnullNwfilterBinding;
}

export function readNwfilterBindingDeleteArgs(r: Reader): NwfilterBindingDeleteArgs {
  r.enter('nwfilter');
  const nwfilter = readNonnullNwfilterBinding(r);
  r.leave();
  return { nwfilter };
}

export function writeNwfilterBindingDeleteArgs(w: Writer, v: NwfilterBindingDeleteArgs): void {
  w.enter('nwfilter');
  writeNonnullNwfilterBinding(w, v.nwfilter);
  w.leave();
}

/** `struct remote_nwfilter_binding_get_xml_desc_args` */
export interface NwfilterBindingGetXmlDescArgs {
  /** `remote_nonnull_nwfilter_binding nwfilter` */
  readonly nwfilter: NonnullNwfilterBinding;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readNwfilterBindingGetXmlDescArgs(r: Reader): NwfilterBindingGetXmlDescArgs {
  r.enter('nwfilter');
  const nwfilter = readNonnullNwfilterBinding(r);
  r.leave();
  const flags = r.uint32('flags');
  return { nwfilter, flags };
}

export function writeNwfilterBindingGetXmlDescArgs(w: Writer, v: NwfilterBindingGetXmlDescArgs): void {
  w.enter('nwfilter');
  writeNonnullNwfilterBinding(w, v.nwfilter);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_nwfilter_binding_get_xml_desc_ret` */
export interface NwfilterBindingGetXmlDescRet {
  /** `remote_nonnull_string xml` */
  readonly xml: string;
}

export function readNwfilterBindingGetXmlDescRet(r: Reader): NwfilterBindingGetXmlDescRet {
  const xml = r.string(4194304, 'xml');
  return { xml };
}

export function writeNwfilterBindingGetXmlDescRet(w: Writer, v: NwfilterBindingGetXmlDescRet): void {
  w.string(v.xml, 4194304, 'xml');
}

/** Procedure 397 of program remote, `virNWFilterBindingLookupByPortDev`, libvirt 4.5.0 and later, high priority. */
export const nwfilterBindingLookupByPortDev:
  Procedure<NwfilterBindingLookupByPortDevArgs, NwfilterBindingLookupByPortDevRet> = {
  program: REMOTE,
  number: 397,
  name: 'NWFILTER_BINDING_LOOKUP_BY_PORT_DEV',
  priority: 'high',
  forwardedTo: 'nwfilter',
  since: '4.5.0',
  writeArgs: writeNwfilterBindingLookupByPortDevArgs,
  readArgs: readNwfilterBindingLookupByPortDevArgs,
  writeRet: writeNwfilterBindingLookupByPortDevRet,
  readRet: readNwfilterBindingLookupByPortDevRet,
};

/** Procedure 398 of program remote, `virNWFilterBindingGetXMLDesc`, libvirt 4.5.0 and later, high priority. */
export const nwfilterBindingGetXmlDesc: Procedure<NwfilterBindingGetXmlDescArgs, NwfilterBindingGetXmlDescRet> = {
  program: REMOTE,
  number: 398,
  name: 'NWFILTER_BINDING_GET_XML_DESC',
  priority: 'high',
  forwardedTo: 'nwfilter',
  since: '4.5.0',
  writeArgs: writeNwfilterBindingGetXmlDescArgs,
  readArgs: readNwfilterBindingGetXmlDescArgs,
  writeRet: writeNwfilterBindingGetXmlDescRet,
  readRet: readNwfilterBindingGetXmlDescRet,
};

/** Procedure 399 of program remote, `virNWFilterBindingCreateXML`, libvirt 4.5.0 and later, high priority. */
export const nwfilterBindingCreateXml: Procedure<NwfilterBindingCreateXmlArgs, NwfilterBindingCreateXmlRet> = {
  program: REMOTE,
  number: 399,
  name: 'NWFILTER_BINDING_CREATE_XML',
  priority: 'high',
  forwardedTo: 'nwfilter',
  since: '4.5.0',
  writeArgs: writeNwfilterBindingCreateXmlArgs,
  readArgs: readNwfilterBindingCreateXmlArgs,
  writeRet: writeNwfilterBindingCreateXmlRet,
  readRet: readNwfilterBindingCreateXmlRet,
};

/** Procedure 400 of program remote, `virNWFilterBindingDelete`, libvirt 4.5.0 and later, high priority. */
export const nwfilterBindingDelete: Procedure<NwfilterBindingDeleteArgs, undefined> = {
  program: REMOTE,
  number: 400,
  name: 'NWFILTER_BINDING_DELETE',
  priority: 'high',
  forwardedTo: 'nwfilter',
  since: '4.5.0',
  writeArgs: writeNwfilterBindingDeleteArgs,
  readArgs: readNwfilterBindingDeleteArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};
