// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import { type Procedure, readNothing, writeNothing } from '../../xdr/procedure.js';
import type { Reader } from '../../xdr/reader.js';
import type { Writer } from '../../xdr/writer.js';
import { REMOTE } from '../programs.js';
import { type NonnullNodeDevice, readNonnullNodeDevice, writeNonnullNodeDevice } from './common.js';

/** `struct remote_node_num_of_devices_args` */
export interface NodeNumOfDevicesArgs {
  /** `remote_string cap` */
  readonly cap: string | null;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readNodeNumOfDevicesArgs(r: Reader): NodeNumOfDevicesArgs {
  const cap = r.present('cap') ? r.string(4194304, 'cap') : null;
  const flags = r.uint32('flags');
  return { cap, flags };
}

export function writeNodeNumOfDevicesArgs(w: Writer, v: NodeNumOfDevicesArgs): void {
  if (v.cap === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.cap, 4194304, 'cap');
  }
  w.uint32(v.flags, 'flags');
}

/** `struct remote_node_num_of_devices_ret` */
export interface NodeNumOfDevicesRet {
  /** `int num` */
  readonly num: number;
}

export function readNodeNumOfDevicesRet(r: Reader): NodeNumOfDevicesRet {
  const num = r.int32('num');
  return { num };
}

export function writeNodeNumOfDevicesRet(w: Writer, v: NodeNumOfDevicesRet): void {
  w.int32(v.num, 'num');
}

/** `struct remote_node_list_devices_args` */
export interface NodeListDevicesArgs {
  /** `remote_string cap` */
  readonly cap: string | null;
  /** `int maxnames` */
  readonly maxnames: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readNodeListDevicesArgs(r: Reader): NodeListDevicesArgs {
  const cap = r.present('cap') ? r.string(4194304, 'cap') : null;
  const maxnames = r.int32('maxnames');
  const flags = r.uint32('flags');
  return { cap, maxnames, flags };
}

export function writeNodeListDevicesArgs(w: Writer, v: NodeListDevicesArgs): void {
  if (v.cap === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.cap, 4194304, 'cap');
  }
  w.int32(v.maxnames, 'maxnames');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_node_list_devices_ret` */
export interface NodeListDevicesRet {
  /** `remote_nonnull_string names<REMOTE_NODE_DEVICE_LIST_MAX>` */
  readonly names: readonly string[];
}

export function readNodeListDevicesRet(r: Reader): NodeListDevicesRet {
  const count = r.list(65536, 4, 'names');
  const names: string[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    names.push(r.string(4194304, ''));
  }
  r.leaveList();
  return { names };
}

export function writeNodeListDevicesRet(w: Writer, v: NodeListDevicesRet): void {
  w.list(v.names, 65536, 'names');
  let i = 0;
  for (const item of v.names) {
    w.item(i);
    w.string(item, 4194304, '');
    i += 1;
  }
  w.leaveList();
}

/** `struct remote_node_device_lookup_by_name_args` */
export interface NodeDeviceLookupByNameArgs {
  /** `remote_nonnull_string name` */
  readonly name: string;
}

export function readNodeDeviceLookupByNameArgs(r: Reader): NodeDeviceLookupByNameArgs {
  const name = r.string(4194304, 'name');
  return { name };
}

export function writeNodeDeviceLookupByNameArgs(w: Writer, v: NodeDeviceLookupByNameArgs): void {
  w.string(v.name, 4194304, 'name');
}

/** `struct remote_node_device_lookup_by_name_ret` */
export interface NodeDeviceLookupByNameRet {
  /** `remote_nonnull_node_device dev` */
  readonly dev: NonnullNodeDevice;
}

export function readNodeDeviceLookupByNameRet(r: Reader): NodeDeviceLookupByNameRet {
  r.enter('dev');
  const dev = readNonnullNodeDevice(r);
  r.leave();
  return { dev };
}

export function writeNodeDeviceLookupByNameRet(w: Writer, v: NodeDeviceLookupByNameRet): void {
  w.enter('dev');
  writeNonnullNodeDevice(w, v.dev);
  w.leave();
}

/** `struct remote_node_device_lookup_scsi_host_by_wwn_args` */
export interface NodeDeviceLookupScsiHostByWwnArgs {
  /** `remote_nonnull_string wwnn` */
  readonly wwnn: string;
  /** `remote_nonnull_string wwpn` */
  readonly wwpn: string;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readNodeDeviceLookupScsiHostByWwnArgs(r: Reader): NodeDeviceLookupScsiHostByWwnArgs {
  const wwnn = r.string(4194304, 'wwnn');
  const wwpn = r.string(4194304, 'wwpn');
  const flags = r.uint32('flags');
  return { wwnn, wwpn, flags };
}

export function writeNodeDeviceLookupScsiHostByWwnArgs(w: Writer, v: NodeDeviceLookupScsiHostByWwnArgs): void {
  w.string(v.wwnn, 4194304, 'wwnn');
  w.string(v.wwpn, 4194304, 'wwpn');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_node_device_lookup_scsi_host_by_wwn_ret` */
export interface NodeDeviceLookupScsiHostByWwnRet {
  /** `remote_nonnull_node_device dev` */
  readonly dev: NonnullNodeDevice;
}

export function readNodeDeviceLookupScsiHostByWwnRet(r: Reader): NodeDeviceLookupScsiHostByWwnRet {
  r.enter('dev');
  const dev = readNonnullNodeDevice(r);
  r.leave();
  return { dev };
}

export function writeNodeDeviceLookupScsiHostByWwnRet(w: Writer, v: NodeDeviceLookupScsiHostByWwnRet): void {
  w.enter('dev');
  writeNonnullNodeDevice(w, v.dev);
  w.leave();
}

/** `struct remote_node_device_get_xml_desc_args` */
export interface NodeDeviceGetXmlDescArgs {
  /** `remote_nonnull_string name` */
  readonly name: string;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readNodeDeviceGetXmlDescArgs(r: Reader): NodeDeviceGetXmlDescArgs {
  const name = r.string(4194304, 'name');
  const flags = r.uint32('flags');
  return { name, flags };
}

export function writeNodeDeviceGetXmlDescArgs(w: Writer, v: NodeDeviceGetXmlDescArgs): void {
  w.string(v.name, 4194304, 'name');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_node_device_get_xml_desc_ret` */
export interface NodeDeviceGetXmlDescRet {
  /** `remote_nonnull_string xml` */
  readonly xml: string;
}

export function readNodeDeviceGetXmlDescRet(r: Reader): NodeDeviceGetXmlDescRet {
  const xml = r.string(4194304, 'xml');
  return { xml };
}

export function writeNodeDeviceGetXmlDescRet(w: Writer, v: NodeDeviceGetXmlDescRet): void {
  w.string(v.xml, 4194304, 'xml');
}

/** `struct remote_node_device_get_parent_args` */
export interface NodeDeviceGetParentArgs {
  /** `remote_nonnull_string name` */
  readonly name: string;
}

export function readNodeDeviceGetParentArgs(r: Reader): NodeDeviceGetParentArgs {
  const name = r.string(4194304, 'name');
  return { name };
}

export function writeNodeDeviceGetParentArgs(w: Writer, v: NodeDeviceGetParentArgs): void {
  w.string(v.name, 4194304, 'name');
}

/** `struct remote_node_device_get_parent_ret` */
export interface NodeDeviceGetParentRet {
  /** `remote_string parentName` */
  readonly parentName: string | null;
}

export function readNodeDeviceGetParentRet(r: Reader): NodeDeviceGetParentRet {
  const parentName = r.present('parentName') ? r.string(4194304, 'parentName') : null;
  return { parentName };
}

export function writeNodeDeviceGetParentRet(w: Writer, v: NodeDeviceGetParentRet): void {
  if (v.parentName === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.parentName, 4194304, 'parentName');
  }
}

/** `struct remote_node_device_num_of_caps_args` */
export interface NodeDeviceNumOfCapsArgs {
  /** `remote_nonnull_string name` */
  readonly name: string;
}

export function readNodeDeviceNumOfCapsArgs(r: Reader): NodeDeviceNumOfCapsArgs {
  const name = r.string(4194304, 'name');
  return { name };
}

export function writeNodeDeviceNumOfCapsArgs(w: Writer, v: NodeDeviceNumOfCapsArgs): void {
  w.string(v.name, 4194304, 'name');
}

/** `struct remote_node_device_num_of_caps_ret` */
export interface NodeDeviceNumOfCapsRet {
  /** `int num` */
  readonly num: number;
}

export function readNodeDeviceNumOfCapsRet(r: Reader): NodeDeviceNumOfCapsRet {
  const num = r.int32('num');
  return { num };
}

export function writeNodeDeviceNumOfCapsRet(w: Writer, v: NodeDeviceNumOfCapsRet): void {
  w.int32(v.num, 'num');
}

/** `struct remote_node_device_list_caps_args` */
export interface NodeDeviceListCapsArgs {
  /** `remote_nonnull_string name` */
  readonly name: string;
  /** `int maxnames` */
  readonly maxnames: number;
}

export function readNodeDeviceListCapsArgs(r: Reader): NodeDeviceListCapsArgs {
  const name = r.string(4194304, 'name');
  const maxnames = r.int32('maxnames');
  return { name, maxnames };
}

export function writeNodeDeviceListCapsArgs(w: Writer, v: NodeDeviceListCapsArgs): void {
  w.string(v.name, 4194304, 'name');
  w.int32(v.maxnames, 'maxnames');
}

/** `struct remote_node_device_list_caps_ret` */
export interface NodeDeviceListCapsRet {
  /** `remote_nonnull_string names<REMOTE_NODE_DEVICE_CAPS_LIST_MAX>` */
  readonly names: readonly string[];
}

export function readNodeDeviceListCapsRet(r: Reader): NodeDeviceListCapsRet {
  const count = r.list(65536, 4, 'names');
  const names: string[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    names.push(r.string(4194304, ''));
  }
  r.leaveList();
  return { names };
}

export function writeNodeDeviceListCapsRet(w: Writer, v: NodeDeviceListCapsRet): void {
  w.list(v.names, 65536, 'names');
  let i = 0;
  for (const item of v.names) {
    w.item(i);
    w.string(item, 4194304, '');
    i += 1;
  }
  w.leaveList();
}

/** `struct remote_node_device_dettach_args` */
export interface NodeDeviceDettachArgs {
  /** `remote_nonnull_string name` */
  readonly name: string;
}

export function readNodeDeviceDettachArgs(r: Reader): NodeDeviceDettachArgs {
  const name = r.string(4194304, 'name');
  return { name };
}

export function writeNodeDeviceDettachArgs(w: Writer, v: NodeDeviceDettachArgs): void {
  w.string(v.name, 4194304, 'name');
}

/** `struct remote_node_device_detach_flags_args` */
export interface NodeDeviceDetachFlagsArgs {
  /** `remote_nonnull_string name` */
  readonly name: string;
  /** `remote_string driverName` */
  readonly driverName: string | null;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readNodeDeviceDetachFlagsArgs(r: Reader): NodeDeviceDetachFlagsArgs {
  const name = r.string(4194304, 'name');
  const driverName = r.present('driverName') ? r.string(4194304, 'driverName') : null;
  const flags = r.uint32('flags');
  return { name, driverName, flags };
}

export function writeNodeDeviceDetachFlagsArgs(w: Writer, v: NodeDeviceDetachFlagsArgs): void {
  w.string(v.name, 4194304, 'name');
  if (v.driverName === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.driverName, 4194304, 'driverName');
  }
  w.uint32(v.flags, 'flags');
}

/** `struct remote_node_device_re_attach_args` */
export interface NodeDeviceReAttachArgs {
  /** `remote_nonnull_string name` */
  readonly name: string;
}

export function readNodeDeviceReAttachArgs(r: Reader): NodeDeviceReAttachArgs {
  const name = r.string(4194304, 'name');
  return { name };
}

export function writeNodeDeviceReAttachArgs(w: Writer, v: NodeDeviceReAttachArgs): void {
  w.string(v.name, 4194304, 'name');
}

/** `struct remote_node_device_reset_args` */
export interface NodeDeviceResetArgs {
  /** `remote_nonnull_string name` */
  readonly name: string;
}

export function readNodeDeviceResetArgs(r: Reader): NodeDeviceResetArgs {
  const name = r.string(4194304, 'name');
  return { name };
}

export function writeNodeDeviceResetArgs(w: Writer, v: NodeDeviceResetArgs): void {
  w.string(v.name, 4194304, 'name');
}

/** `struct remote_node_device_create_xml_args` */
export interface NodeDeviceCreateXmlArgs {
  /** `remote_nonnull_string xml_desc` */
  readonly xml_desc: string;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readNodeDeviceCreateXmlArgs(r: Reader): NodeDeviceCreateXmlArgs {
  const xml_desc = r.string(4194304, 'xml_desc');
  const flags = r.uint32('flags');
  return { xml_desc, flags };
}

export function writeNodeDeviceCreateXmlArgs(w: Writer, v: NodeDeviceCreateXmlArgs): void {
  w.string(v.xml_desc, 4194304, 'xml_desc');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_node_device_create_xml_ret` */
export interface NodeDeviceCreateXmlRet {
  /** `remote_nonnull_node_device dev` */
  readonly dev: NonnullNodeDevice;
}

export function readNodeDeviceCreateXmlRet(r: Reader): NodeDeviceCreateXmlRet {
  r.enter('dev');
  const dev = readNonnullNodeDevice(r);
  r.leave();
  return { dev };
}

export function writeNodeDeviceCreateXmlRet(w: Writer, v: NodeDeviceCreateXmlRet): void {
  w.enter('dev');
  writeNonnullNodeDevice(w, v.dev);
  w.leave();
}

/** `struct remote_node_device_destroy_args` */
export interface NodeDeviceDestroyArgs {
  /** `remote_nonnull_string name` */
  readonly name: string;
}

export function readNodeDeviceDestroyArgs(r: Reader): NodeDeviceDestroyArgs {
  const name = r.string(4194304, 'name');
  return { name };
}

export function writeNodeDeviceDestroyArgs(w: Writer, v: NodeDeviceDestroyArgs): void {
  w.string(v.name, 4194304, 'name');
}

/** `struct remote_node_device_define_xml_args` */
export interface NodeDeviceDefineXmlArgs {
  /** `remote_nonnull_string xml_desc` */
  readonly xml_desc: string;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readNodeDeviceDefineXmlArgs(r: Reader): NodeDeviceDefineXmlArgs {
  const xml_desc = r.string(4194304, 'xml_desc');
  const flags = r.uint32('flags');
  return { xml_desc, flags };
}

export function writeNodeDeviceDefineXmlArgs(w: Writer, v: NodeDeviceDefineXmlArgs): void {
  w.string(v.xml_desc, 4194304, 'xml_desc');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_node_device_define_xml_ret` */
export interface NodeDeviceDefineXmlRet {
  /** `remote_nonnull_node_device dev` */
  readonly dev: NonnullNodeDevice;
}

export function readNodeDeviceDefineXmlRet(r: Reader): NodeDeviceDefineXmlRet {
  r.enter('dev');
  const dev = readNonnullNodeDevice(r);
  r.leave();
  return { dev };
}

export function writeNodeDeviceDefineXmlRet(w: Writer, v: NodeDeviceDefineXmlRet): void {
  w.enter('dev');
  writeNonnullNodeDevice(w, v.dev);
  w.leave();
}

/** `struct remote_node_device_undefine_args` */
export interface NodeDeviceUndefineArgs {
  /** `remote_nonnull_string name` */
  readonly name: string;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readNodeDeviceUndefineArgs(r: Reader): NodeDeviceUndefineArgs {
  const name = r.string(4194304, 'name');
  const flags = r.uint32('flags');
  return { name, flags };
}

export function writeNodeDeviceUndefineArgs(w: Writer, v: NodeDeviceUndefineArgs): void {
  w.string(v.name, 4194304, 'name');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_node_device_create_args` */
export interface NodeDeviceCreateArgs {
  /** `remote_nonnull_string name` */
  readonly name: string;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readNodeDeviceCreateArgs(r: Reader): NodeDeviceCreateArgs {
  const name = r.string(4194304, 'name');
  const flags = r.uint32('flags');
  return { name, flags };
}

export function writeNodeDeviceCreateArgs(w: Writer, v: NodeDeviceCreateArgs): void {
  w.string(v.name, 4194304, 'name');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_node_device_get_autostart_args` */
export interface NodeDeviceGetAutostartArgs {
  /** `remote_nonnull_string name` */
  readonly name: string;
}

export function readNodeDeviceGetAutostartArgs(r: Reader): NodeDeviceGetAutostartArgs {
  const name = r.string(4194304, 'name');
  return { name };
}

export function writeNodeDeviceGetAutostartArgs(w: Writer, v: NodeDeviceGetAutostartArgs): void {
  w.string(v.name, 4194304, 'name');
}

/** `struct remote_node_device_get_autostart_ret` */
export interface NodeDeviceGetAutostartRet {
  /** `int autostart` */
  readonly autostart: number;
}

export function readNodeDeviceGetAutostartRet(r: Reader): NodeDeviceGetAutostartRet {
  const autostart = r.int32('autostart');
  return { autostart };
}

export function writeNodeDeviceGetAutostartRet(w: Writer, v: NodeDeviceGetAutostartRet): void {
  w.int32(v.autostart, 'autostart');
}

/** `struct remote_node_device_set_autostart_args` */
export interface NodeDeviceSetAutostartArgs {
  /** `remote_nonnull_string name` */
  readonly name: string;
  /** `int autostart` */
  readonly autostart: number;
}

export function readNodeDeviceSetAutostartArgs(r: Reader): NodeDeviceSetAutostartArgs {
  const name = r.string(4194304, 'name');
  const autostart = r.int32('autostart');
  return { name, autostart };
}

export function writeNodeDeviceSetAutostartArgs(w: Writer, v: NodeDeviceSetAutostartArgs): void {
  w.string(v.name, 4194304, 'name');
  w.int32(v.autostart, 'autostart');
}

/** `struct remote_node_device_is_persistent_args` */
export interface NodeDeviceIsPersistentArgs {
  /** `remote_nonnull_string name` */
  readonly name: string;
}

export function readNodeDeviceIsPersistentArgs(r: Reader): NodeDeviceIsPersistentArgs {
  const name = r.string(4194304, 'name');
  return { name };
}

export function writeNodeDeviceIsPersistentArgs(w: Writer, v: NodeDeviceIsPersistentArgs): void {
  w.string(v.name, 4194304, 'name');
}

/** `struct remote_node_device_is_persistent_ret` */
export interface NodeDeviceIsPersistentRet {
  /** `int persistent` */
  readonly persistent: number;
}

export function readNodeDeviceIsPersistentRet(r: Reader): NodeDeviceIsPersistentRet {
  const persistent = r.int32('persistent');
  return { persistent };
}

export function writeNodeDeviceIsPersistentRet(w: Writer, v: NodeDeviceIsPersistentRet): void {
  w.int32(v.persistent, 'persistent');
}

/** `struct remote_node_device_is_active_args` */
export interface NodeDeviceIsActiveArgs {
  /** `remote_nonnull_string name` */
  readonly name: string;
}

export function readNodeDeviceIsActiveArgs(r: Reader): NodeDeviceIsActiveArgs {
  const name = r.string(4194304, 'name');
  return { name };
}

export function writeNodeDeviceIsActiveArgs(w: Writer, v: NodeDeviceIsActiveArgs): void {
  w.string(v.name, 4194304, 'name');
}

/** `struct remote_node_device_is_active_ret` */
export interface NodeDeviceIsActiveRet {
  /** `int active` */
  readonly active: number;
}

export function readNodeDeviceIsActiveRet(r: Reader): NodeDeviceIsActiveRet {
  const active = r.int32('active');
  return { active };
}

export function writeNodeDeviceIsActiveRet(w: Writer, v: NodeDeviceIsActiveRet): void {
  w.int32(v.active, 'active');
}

/** `struct remote_node_device_update_args` */
export interface NodeDeviceUpdateArgs {
  /** `remote_nonnull_string name` */
  readonly name: string;
  /** `remote_nonnull_string xml_desc` */
  readonly xml_desc: string;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readNodeDeviceUpdateArgs(r: Reader): NodeDeviceUpdateArgs {
  const name = r.string(4194304, 'name');
  const xml_desc = r.string(4194304, 'xml_desc');
  const flags = r.uint32('flags');
  return { name, xml_desc, flags };
}

export function writeNodeDeviceUpdateArgs(w: Writer, v: NodeDeviceUpdateArgs): void {
  w.string(v.name, 4194304, 'name');
  w.string(v.xml_desc, 4194304, 'xml_desc');
  w.uint32(v.flags, 'flags');
}

/** Procedure 111 of program remote, `virNodeNumOfDevices`, libvirt 0.5.0 and later, high priority. */
export const nodeNumOfDevices: Procedure<NodeNumOfDevicesArgs, NodeNumOfDevicesRet> = {
  program: REMOTE,
  number: 111,
  name: 'NODE_NUM_OF_DEVICES',
  priority: 'high',
  forwardedTo: 'node-device',
  since: '0.5.0',
  writeArgs: writeNodeNumOfDevicesArgs,
  readArgs: readNodeNumOfDevicesArgs,
  writeRet: writeNodeNumOfDevicesRet,
  readRet: readNodeNumOfDevicesRet,
};

/** Procedure 112 of program remote, `virNodeListDevices`, libvirt 0.5.0 and later, high priority. */
export const nodeListDevices: Procedure<NodeListDevicesArgs, NodeListDevicesRet> = {
  program: REMOTE,
  number: 112,
  name: 'NODE_LIST_DEVICES',
  priority: 'high',
  forwardedTo: 'node-device',
  since: '0.5.0',
  writeArgs: writeNodeListDevicesArgs,
  readArgs: readNodeListDevicesArgs,
  writeRet: writeNodeListDevicesRet,
  readRet: readNodeListDevicesRet,
};

/** Procedure 113 of program remote, `virNodeDeviceLookupByName`, libvirt 0.5.0 and later, high priority. */
export const nodeDeviceLookupByName: Procedure<NodeDeviceLookupByNameArgs, NodeDeviceLookupByNameRet> = {
  program: REMOTE,
  number: 113,
  name: 'NODE_DEVICE_LOOKUP_BY_NAME',
  priority: 'high',
  forwardedTo: 'node-device',
  since: '0.5.0',
  writeArgs: writeNodeDeviceLookupByNameArgs,
  readArgs: readNodeDeviceLookupByNameArgs,
  writeRet: writeNodeDeviceLookupByNameRet,
  readRet: readNodeDeviceLookupByNameRet,
};

/** Procedure 114 of program remote, `virNodeDeviceGetXMLDesc`, libvirt 0.5.0 and later, low priority. */
export const nodeDeviceGetXmlDesc: Procedure<NodeDeviceGetXmlDescArgs, NodeDeviceGetXmlDescRet> = {
  program: REMOTE,
  number: 114,
  name: 'NODE_DEVICE_GET_XML_DESC',
  priority: 'low',
  forwardedTo: 'node-device',
  since: '0.5.0',
  writeArgs: writeNodeDeviceGetXmlDescArgs,
  readArgs: readNodeDeviceGetXmlDescArgs,
  writeRet: writeNodeDeviceGetXmlDescRet,
  readRet: readNodeDeviceGetXmlDescRet,
};

/** Procedure 115 of program remote, `virNodeDeviceGetParent`, libvirt 0.5.0 and later, high priority. */
export const nodeDeviceGetParent: Procedure<NodeDeviceGetParentArgs, NodeDeviceGetParentRet> = {
  program: REMOTE,
  number: 115,
  name: 'NODE_DEVICE_GET_PARENT',
  priority: 'high',
  forwardedTo: 'node-device',
  since: '0.5.0',
  writeArgs: writeNodeDeviceGetParentArgs,
  readArgs: readNodeDeviceGetParentArgs,
  writeRet: writeNodeDeviceGetParentRet,
  readRet: readNodeDeviceGetParentRet,
};

/** Procedure 116 of program remote, `virNodeDeviceNumOfCaps`, libvirt 0.5.0 and later, high priority. */
export const nodeDeviceNumOfCaps: Procedure<NodeDeviceNumOfCapsArgs, NodeDeviceNumOfCapsRet> = {
  program: REMOTE,
  number: 116,
  name: 'NODE_DEVICE_NUM_OF_CAPS',
  priority: 'high',
  forwardedTo: 'node-device',
  since: '0.5.0',
  writeArgs: writeNodeDeviceNumOfCapsArgs,
  readArgs: readNodeDeviceNumOfCapsArgs,
  writeRet: writeNodeDeviceNumOfCapsRet,
  readRet: readNodeDeviceNumOfCapsRet,
};

/** Procedure 117 of program remote, `virNodeDeviceListCaps`, libvirt 0.5.0 and later, high priority. */
export const nodeDeviceListCaps: Procedure<NodeDeviceListCapsArgs, NodeDeviceListCapsRet> = {
  program: REMOTE,
  number: 117,
  name: 'NODE_DEVICE_LIST_CAPS',
  priority: 'high',
  forwardedTo: 'node-device',
  since: '0.5.0',
  writeArgs: writeNodeDeviceListCapsArgs,
  readArgs: readNodeDeviceListCapsArgs,
  writeRet: writeNodeDeviceListCapsRet,
  readRet: readNodeDeviceListCapsRet,
};

/** Procedure 118 of program remote, `virNodeDeviceDettach`, libvirt 0.6.1 and later, low priority. */
export const nodeDeviceDettach: Procedure<NodeDeviceDettachArgs, undefined> = {
  program: REMOTE,
  number: 118,
  name: 'NODE_DEVICE_DETTACH',
  priority: 'low',
  since: '0.6.1',
  writeArgs: writeNodeDeviceDettachArgs,
  readArgs: readNodeDeviceDettachArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 119 of program remote, `virNodeDeviceReAttach`, libvirt 0.6.1 and later, low priority. */
export const nodeDeviceReAttach: Procedure<NodeDeviceReAttachArgs, undefined> = {
  program: REMOTE,
  number: 119,
  name: 'NODE_DEVICE_RE_ATTACH',
  priority: 'low',
  since: '0.6.1',
  writeArgs: writeNodeDeviceReAttachArgs,
  readArgs: readNodeDeviceReAttachArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 120 of program remote, `virNodeDeviceReset`, libvirt 0.6.1 and later, low priority. */
export const nodeDeviceReset: Procedure<NodeDeviceResetArgs, undefined> = {
  program: REMOTE,
  number: 120,
  name: 'NODE_DEVICE_RESET',
  priority: 'low',
  since: '0.6.1',
  writeArgs: writeNodeDeviceResetArgs,
  readArgs: readNodeDeviceResetArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 123 of program remote, `virNodeDeviceCreateXML`, libvirt 0.6.3 and later, low priority. */
export const nodeDeviceCreateXml: Procedure<NodeDeviceCreateXmlArgs, NodeDeviceCreateXmlRet> = {
  program: REMOTE,
  number: 123,
  name: 'NODE_DEVICE_CREATE_XML',
  priority: 'low',
  forwardedTo: 'node-device',
  since: '0.6.3',
  writeArgs: writeNodeDeviceCreateXmlArgs,
  readArgs: readNodeDeviceCreateXmlArgs,
  writeRet: writeNodeDeviceCreateXmlRet,
  readRet: readNodeDeviceCreateXmlRet,
};

/** Procedure 124 of program remote, `virNodeDeviceDestroy`, libvirt 0.6.3 and later, high priority. */
export const nodeDeviceDestroy: Procedure<NodeDeviceDestroyArgs, undefined> = {
  program: REMOTE,
  number: 124,
  name: 'NODE_DEVICE_DESTROY',
  priority: 'high',
  forwardedTo: 'node-device',
  since: '0.6.3',
  writeArgs: writeNodeDeviceDestroyArgs,
  readArgs: readNodeDeviceDestroyArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 297 of program remote, `virNodeDeviceLookupSCSIHostByWWN`, libvirt 1.0.3 and later, high priority. */
export const nodeDeviceLookupScsiHostByWwn:
  Procedure<NodeDeviceLookupScsiHostByWwnArgs, NodeDeviceLookupScsiHostByWwnRet> = {
  program: REMOTE,
  number: 297,
  name: 'NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN',
  priority: 'high',
  forwardedTo: 'node-device',
  since: '1.0.3',
  writeArgs: writeNodeDeviceLookupScsiHostByWwnArgs,
  readArgs: readNodeDeviceLookupScsiHostByWwnArgs,
  writeRet: writeNodeDeviceLookupScsiHostByWwnRet,
  readRet: readNodeDeviceLookupScsiHostByWwnRet,
};

/** Procedure 301 of program remote, `virNodeDeviceDetachFlags`, libvirt 1.0.5 and later, low priority. */
export const nodeDeviceDetachFlags: Procedure<NodeDeviceDetachFlagsArgs, undefined> = {
  program: REMOTE,
  number: 301,
  name: 'NODE_DEVICE_DETACH_FLAGS',
  priority: 'low',
  since: '1.0.5',
  writeArgs: writeNodeDeviceDetachFlagsArgs,
  readArgs: readNodeDeviceDetachFlagsArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 428 of program remote, `virNodeDeviceDefineXML`, libvirt 7.3.0 and later, low priority. */
export const nodeDeviceDefineXml: Procedure<NodeDeviceDefineXmlArgs, NodeDeviceDefineXmlRet> = {
  program: REMOTE,
  number: 428,
  name: 'NODE_DEVICE_DEFINE_XML',
  priority: 'low',
  forwardedTo: 'node-device',
  since: '7.3.0',
  writeArgs: writeNodeDeviceDefineXmlArgs,
  readArgs: readNodeDeviceDefineXmlArgs,
  writeRet: writeNodeDeviceDefineXmlRet,
  readRet: readNodeDeviceDefineXmlRet,
};

/** Procedure 429 of program remote, `virNodeDeviceUndefine`, libvirt 7.3.0 and later, high priority. */
export const nodeDeviceUndefine: Procedure<NodeDeviceUndefineArgs, undefined> = {
  program: REMOTE,
  number: 429,
  name: 'NODE_DEVICE_UNDEFINE',
  priority: 'high',
  forwardedTo: 'node-device',
  since: '7.3.0',
  writeArgs: writeNodeDeviceUndefineArgs,
  readArgs: readNodeDeviceUndefineArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 430 of program remote, `virNodeDeviceCreate`, libvirt 7.3.0 and later, high priority. */
export const nodeDeviceCreate: Procedure<NodeDeviceCreateArgs, undefined> = {
  program: REMOTE,
  number: 430,
  name: 'NODE_DEVICE_CREATE',
  priority: 'high',
  forwardedTo: 'node-device',
  since: '7.3.0',
  writeArgs: writeNodeDeviceCreateArgs,
  readArgs: readNodeDeviceCreateArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 433 of program remote, `virNodeDeviceGetAutostart`, libvirt 7.8.0 and later, high priority. */
export const nodeDeviceGetAutostart: Procedure<NodeDeviceGetAutostartArgs, NodeDeviceGetAutostartRet> = {
  program: REMOTE,
  number: 433,
  name: 'NODE_DEVICE_GET_AUTOSTART',
  priority: 'high',
  forwardedTo: 'node-device',
  since: '7.8.0',
  writeArgs: writeNodeDeviceGetAutostartArgs,
  readArgs: readNodeDeviceGetAutostartArgs,
  writeRet: writeNodeDeviceGetAutostartRet,
  readRet: readNodeDeviceGetAutostartRet,
};

/** Procedure 434 of program remote, `virNodeDeviceSetAutostart`, libvirt 7.8.0 and later, high priority. */
export const nodeDeviceSetAutostart: Procedure<NodeDeviceSetAutostartArgs, undefined> = {
  program: REMOTE,
  number: 434,
  name: 'NODE_DEVICE_SET_AUTOSTART',
  priority: 'high',
  forwardedTo: 'node-device',
  since: '7.8.0',
  writeArgs: writeNodeDeviceSetAutostartArgs,
  readArgs: readNodeDeviceSetAutostartArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 435 of program remote, `virNodeDeviceIsPersistent`, libvirt 7.8.0 and later, high priority. */
export const nodeDeviceIsPersistent: Procedure<NodeDeviceIsPersistentArgs, NodeDeviceIsPersistentRet> = {
  program: REMOTE,
  number: 435,
  name: 'NODE_DEVICE_IS_PERSISTENT',
  priority: 'high',
  forwardedTo: 'node-device',
  since: '7.8.0',
  writeArgs: writeNodeDeviceIsPersistentArgs,
  readArgs: readNodeDeviceIsPersistentArgs,
  writeRet: writeNodeDeviceIsPersistentRet,
  readRet: readNodeDeviceIsPersistentRet,
};

/** Procedure 436 of program remote, `virNodeDeviceIsActive`, libvirt 7.8.0 and later, high priority. */
export const nodeDeviceIsActive: Procedure<NodeDeviceIsActiveArgs, NodeDeviceIsActiveRet> = {
  program: REMOTE,
  number: 436,
  name: 'NODE_DEVICE_IS_ACTIVE',
  priority: 'high',
  forwardedTo: 'node-device',
  since: '7.8.0',
  writeArgs: writeNodeDeviceIsActiveArgs,
  readArgs: readNodeDeviceIsActiveArgs,
  writeRet: writeNodeDeviceIsActiveRet,
  readRet: readNodeDeviceIsActiveRet,
};

/** Procedure 447 of program remote, `virNodeDeviceUpdate`, libvirt 10.1.0 and later, high priority. */
export const nodeDeviceUpdate: Procedure<NodeDeviceUpdateArgs, undefined> = {
  program: REMOTE,
  number: 447,
  name: 'NODE_DEVICE_UPDATE',
  priority: 'high',
  forwardedTo: 'node-device',
  since: '10.1.0',
  writeArgs: writeNodeDeviceUpdateArgs,
  readArgs: readNodeDeviceUpdateArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};
