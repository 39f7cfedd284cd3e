// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import { type Procedure, readNothing, writeNothing } from '../../xdr/procedure.js';
import type { Reader } from '../../xdr/reader.js';
import type { Writer } from '../../xdr/writer.js';
import { REMOTE } from '../programs.js';
import { type NonnullInterface, readNonnullInterface, writeNonnullInterface } from './common.js';

/** `struct remote_interface_lookup_by_name_args` */
export interface InterfaceLookupByNameArgs {
  /** `remote_nonnull_string name` */
  readonly name: string;
}

export function readInterfaceLookupByNameArgs(r: Reader): InterfaceLookupByNameArgs {
  const name = r.string(4194304, 'name');
  return { name };
}

export function writeInterfaceLookupByNameArgs(w: Writer, v: InterfaceLookupByNameArgs): void {
  w.string(v.name, 4194304, 'name');
}

/** `struct remote_interface_lookup_by_name_ret` */
export interface InterfaceLookupByNameRet {
  /** `remote_nonnull_interface iface` */
  readonly iface: NonnullInterface;
}

export function readInterfaceLookupByNameRet(r: Reader): InterfaceLookupByNameRet {
  r.enter('iface');
  const iface = readNonnullInterface(r);
  r.leave();
  return { iface };
}

export function writeInterfaceLookupByNameRet(w: Writer, v: InterfaceLookupByNameRet): void {
  w.enter('iface');
  writeNonnullInterface(w, v.iface);
  w.leave();
}

/** `struct remote_interface_lookup_by_mac_string_args` */
export interface InterfaceLookupByMacStringArgs {
  /** `remote_nonnull_string mac` */
  readonly mac: string;
}

export function readInterfaceLookupByMacStringArgs(r: Reader): InterfaceLookupByMacStringArgs {
  const mac = r.string(4194304, 'mac');
  return { mac };
}

export function writeInterfaceLookupByMacStringArgs(w: Writer, v: InterfaceLookupByMacStringArgs): void {
  w.string(v.mac, 4194304, 'mac');
}

/** `struct remote_interface_lookup_by_mac_string_ret` */
export interface InterfaceLookupByMacStringRet {
  /** `remote_nonnull_interface iface` */
  readonly iface: NonnullInterface;
}

export function readInterfaceLookupByMacStringRet(r: Reader): InterfaceLookupByMacStringRet {
  r.enter('iface');
  const iface = readNonnullInterface(r);
  r.leave();
  return { iface };
}

export function writeInterfaceLookupByMacStringRet(w: Writer, v: InterfaceLookupByMacStringRet): void {
  w.enter('iface');
  writeNonnullInterface(w, v.iface);
  w.leave();
}

/** `struct remote_interface_get_xml_desc_args` */
export interface InterfaceGetXmlDescArgs {
  /** `remote_nonnull_interface iface` */
  readonly iface: NonnullInterface;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readInterfaceGetXmlDescArgs(r: Reader): InterfaceGetXmlDescArgs {
  r.enter('iface');
  const iface = readNonnullInterface(r);
  r.leave();
  const flags = r.uint32('flags');
  return { iface, flags };
}

export function writeInterfaceGetXmlDescArgs(w: Writer, v: InterfaceGetXmlDescArgs): void {
  w.enter('iface');
  writeNonnullInterface(w, v.iface);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_interface_get_xml_desc_ret` */
export interface InterfaceGetXmlDescRet {
  /** `remote_nonnull_string xml` */
  readonly xml: string;
}

export function readInterfaceGetXmlDescRet(r: Reader): InterfaceGetXmlDescRet {
  const xml = r.string(4194304, 'xml');
  return { xml };
}

export function writeInterfaceGetXmlDescRet(w: Writer, v: InterfaceGetXmlDescRet): void {
  w.string(v.xml, 4194304, 'xml');
}

/** `struct remote_interface_define_xml_args` */
export interface InterfaceDefineXmlArgs {
  /** `remote_nonnull_string xml` */
  readonly xml: string;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readInterfaceDefineXmlArgs(r: Reader): InterfaceDefineXmlArgs {
  const xml = r.string(4194304, 'xml');
  const flags = r.uint32('flags');
  return { xml, flags };
}

export function writeInterfaceDefineXmlArgs(w: Writer, v: InterfaceDefineXmlArgs): void {
  w.string(v.xml, 4194304, 'xml');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_interface_define_xml_ret` */
export interface InterfaceDefineXmlRet {
  /** `remote_nonnull_interface iface` */
  readonly iface: NonnullInterface;
}

export function readInterfaceDefineXmlRet(r: Reader): InterfaceDefineXmlRet {
  r.enter('iface');
  const iface = readNonnullInterface(r);
  r.leave();
  return { iface };
}

export function writeInterfaceDefineXmlRet(w: Writer, v: InterfaceDefineXmlRet): void {
  w.enter('iface');
  writeNonnullInterface(w, v.iface);
  w.leave();
}

/** `struct remote_interface_undefine_args` */
export interface InterfaceUndefineArgs {
  /** `remote_nonnull_interface iface` */
  readonly iface: NonnullInterface;
}

export function readInterfaceUndefineArgs(r: Reader): InterfaceUndefineArgs {
  r.enter('iface');
  const iface = readNonnullInterface(r);
  r.leave();
  return { iface };
}

export function writeInterfaceUndefineArgs(w: Writer, v: InterfaceUndefineArgs): void {
  w.enter('iface');
  writeNonnullInterface(w, v.iface);
  w.leave();
}

/** `struct remote_interface_create_args` */
export interface InterfaceCreateArgs {
  /** `remote_nonnull_interface iface` */
  readonly iface: NonnullInterface;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readInterfaceCreateArgs(r: Reader): InterfaceCreateArgs {
  r.enter('iface');
  const iface = readNonnullInterface(r);
  r.leave();
  const flags = r.uint32('flags');
  return { iface, flags };
}

export function writeInterfaceCreateArgs(w: Writer, v: InterfaceCreateArgs): void {
  w.enter('iface');
  writeNonnullInterface(w, v.iface);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_interface_destroy_args` */
export interface InterfaceDestroyArgs {
  /** `remote_nonnull_interface iface` */
  readonly iface: NonnullInterface;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readInterfaceDestroyArgs(r: Reader): InterfaceDestroyArgs {
  r.enter('iface');
  const iface = readNonnullInterface(r);
  r.leave();
  const flags = r.uint32('flags');
  return { iface, flags };
}

export function writeInterfaceDestroyArgs(w: Writer, v: InterfaceDestroyArgs): void {
  w.enter('iface');
  writeNonnullInterface(w, v.iface);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_interface_change_begin_args` */
export interface InterfaceChangeBeginArgs {
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readInterfaceChangeBeginArgs(r: Reader): InterfaceChangeBeginArgs {
  const flags = r.uint32('flags');
  return { flags };
}

export function writeInterfaceChangeBeginArgs(w: Writer, v: InterfaceChangeBeginArgs): void {
  w.uint32(v.flags, 'flags');
}

/** `struct remote_interface_change_commit_args` */
export interface InterfaceChangeCommitArgs {
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readInterfaceChangeCommitArgs(r: Reader): InterfaceChangeCommitArgs {
  const flags = r.uint32('flags');
  return { flags };
}

export function writeInterfaceChangeCommitArgs(w: Writer, v: InterfaceChangeCommitArgs): void {
  w.uint32(v.flags, 'flags');
}

/** `struct remote_interface_change_rollback_args` */
export interface InterfaceChangeRollbackArgs {
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readInterfaceChangeRollbackArgs(r: Reader): InterfaceChangeRollbackArgs {
  const flags = r.uint32('flags');
  return { flags };
}

export function writeInterfaceChangeRollbackArgs(w: Writer, v: InterfaceChangeRollbackArgs): void {
  w.uint32(v.flags, 'flags');
}

/** `struct remote_interface_is_active_args` */
export interface InterfaceIsActiveArgs {
  /** `remote_nonnull_interface iface` */
  readonly iface: NonnullInterface;
}

export function readInterfaceIsActiveArgs(r: Reader): InterfaceIsActiveArgs {
  r.enter('iface');
  const iface = readNonnullInterface(r);
  r.leave();
  return { iface };
}

export function writeInterfaceIsActiveArgs(w: Writer, v: InterfaceIsActiveArgs): void {
  w.enter('iface');
  writeNonnullInterface(w, v.iface);
  w.leave();
}

/** `struct remote_interface_is_active_ret` */
export interface InterfaceIsActiveRet {
  /** `int active` */
  readonly active: number;
}

export function readInterfaceIsActiveRet(r: Reader): InterfaceIsActiveRet {
  const active = r.int32('active');
  return { active };
}

export function writeInterfaceIsActiveRet(w: Writer, v: InterfaceIsActiveRet): void {
  w.int32(v.active, 'active');
}

/** Procedure 128 of program remote, `virInterfaceLookupByName`, libvirt 0.6.4 and later, high priority. */
export const interfaceLookupByName: Procedure<InterfaceLookupByNameArgs, InterfaceLookupByNameRet> = {
  program: REMOTE,
  number: 128,
  name: 'INTERFACE_LOOKUP_BY_NAME',
  priority: 'high',
  forwardedTo: 'interface',
  since: '0.6.4',
  writeArgs: writeInterfaceLookupByNameArgs,
  readArgs: readInterfaceLookupByNameArgs,
  writeRet: writeInterfaceLookupByNameRet,
  readRet: readInterfaceLookupByNameRet,
};

/** Procedure 129 of program remote, `virInterfaceLookupByMACString`, libvirt 0.6.4 and later, high priority. */
export const interfaceLookupByMacString: Procedure<InterfaceLookupByMacStringArgs, InterfaceLookupByMacStringRet> = {
  program: REMOTE,
  number: 129,
  name: 'INTERFACE_LOOKUP_BY_MAC_STRING',
  priority: 'high',
  forwardedTo: 'interface',
  since: '0.6.4',
  writeArgs: writeInterfaceLookupByMacStringArgs,
  readArgs: readInterfaceLookupByMacStringArgs,
  writeRet: writeInterfaceLookupByMacStringRet,
  readRet: readInterfaceLookupByMacStringRet,
};

/** Procedure 130 of program remote, `virInterfaceGetXMLDesc`, libvirt 0.6.4 and later, low priority. */
export const interfaceGetXmlDesc: Procedure<InterfaceGetXmlDescArgs, InterfaceGetXmlDescRet> = {
  program: REMOTE,
  number: 130,
  name: 'INTERFACE_GET_XML_DESC',
  priority: 'low',
  forwardedTo: 'interface',
  since: '0.6.4',
  writeArgs: writeInterfaceGetXmlDescArgs,
  readArgs: readInterfaceGetXmlDescArgs,
  writeRet: writeInterfaceGetXmlDescRet,
  readRet: readInterfaceGetXmlDescRet,
};

/** Procedure 131 of program remote, `virInterfaceDefineXML`, libvirt 0.6.4 and later, high priority. */
export const interfaceDefineXml: Procedure<InterfaceDefineXmlArgs, InterfaceDefineXmlRet> = {
  program: REMOTE,
  number: 131,
  name: 'INTERFACE_DEFINE_XML',
  priority: 'high',
  forwardedTo: 'interface',
  since: '0.6.4',
  writeArgs: writeInterfaceDefineXmlArgs,
  readArgs: readInterfaceDefineXmlArgs,
  writeRet: writeInterfaceDefineXmlRet,
  readRet: readInterfaceDefineXmlRet,
};

/** Procedure 132 of program remote, `virInterfaceUndefine`, libvirt 0.6.4 and later, high priority. */
export const interfaceUndefine: Procedure<InterfaceUndefineArgs, undefined> = {
  program: REMOTE,
  number: 132,
  name: 'INTERFACE_UNDEFINE',
  priority: 'high',
  forwardedTo: 'interface',
  since: '0.6.4',
  writeArgs: writeInterfaceUndefineArgs,
  readArgs: readInterfaceUndefineArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 133 of program remote, `virInterfaceCreate`, libvirt 0.6.4 and later, low priority. */
export const interfaceCreate: Procedure<InterfaceCreateArgs, undefined> = {
  program: REMOTE,
  number: 133,
  name: 'INTERFACE_CREATE',
  priority: 'low',
  forwardedTo: 'interface',
  since: '0.6.4',
  writeArgs: writeInterfaceCreateArgs,
  readArgs: readInterfaceCreateArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 134 of program remote, `virInterfaceDestroy`, libvirt 0.6.4 and later, high priority. */
export const interfaceDestroy: Procedure<InterfaceDestroyArgs, undefined> = {
  program: REMOTE,
  number: 134,
  name: 'INTERFACE_DESTROY',
  priority: 'high',
  forwardedTo: 'interface',
  since: '0.6.4',
  writeArgs: writeInterfaceDestroyArgs,
  readArgs: readInterfaceDestroyArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 156 of program remote, `virInterfaceIsActive`, libvirt 0.7.3 and later, high priority. */
export const interfaceIsActive: Procedure<InterfaceIsActiveArgs, InterfaceIsActiveRet> = {
  program: REMOTE,
  number: 156,
  name: 'INTERFACE_IS_ACTIVE',
  priority: 'high',
  forwardedTo: 'interface',
  since: '0.7.3',
  writeArgs: writeInterfaceIsActiveArgs,
  readArgs: readInterfaceIsActiveArgs,
  writeRet: writeInterfaceIsActiveRet,
  readRet: readInterfaceIsActiveRet,
};

/** Procedure 220 of program remote, `virInterfaceChangeBegin`, libvirt 0.9.2 and later, low priority. */
export const interfaceChangeBegin: Procedure<InterfaceChangeBeginArgs, undefined> = {
  program: REMOTE,
  number: 220,
  name: 'INTERFACE_CHANGE_BEGIN',
  priority: 'low',
  forwardedTo: 'interface',
  since: '0.9.2',
  writeArgs: writeInterfaceChangeBeginArgs,
  readArgs: readInterfaceChangeBeginArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 221 of program remote, `virInterfaceChangeCommit`, libvirt 0.9.2 and later, low priority. */
export const interfaceChangeCommit: Procedure<InterfaceChangeCommitArgs, undefined> = {
  program: REMOTE,
  number: 221,
  name: 'INTERFACE_CHANGE_COMMIT',
  priority: 'low',
  forwardedTo: 'interface',
  since: '0.9.2',
  writeArgs: writeInterfaceChangeCommitArgs,
  readArgs: readInterfaceChangeCommitArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 222 of program remote, `virInterfaceChangeRollback`, libvirt 0.9.2 and later, low priority. */
export const interfaceChangeRollback: Procedure<InterfaceChangeRollbackArgs, undefined> = {
  program: REMOTE,
  number: 222,
  name: 'INTERFACE_CHANGE_ROLLBACK',
  priority: 'low',
  forwardedTo: 'interface',
  since: '0.9.2',
  writeArgs: writeInterfaceChangeRollbackArgs,
  readArgs: readInterfaceChangeRollbackArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};
