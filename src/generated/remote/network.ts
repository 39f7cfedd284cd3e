// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import { type Procedure, readNothing, writeNothing } from '../../xdr/procedure.js';
import type { Reader } from '../../xdr/reader.js';
import type { Writer } from '../../xdr/writer.js';
import { REMOTE } from '../programs.js';
import {
  type NetworkDhcpLease,
  type NonnullNetwork,
  readNetworkDhcpLease,
  readNonnullNetwork,
  writeNetworkDhcpLease,
  writeNonnullNetwork,
} from './common.js';

/** `struct remote_network_lookup_by_uuid_args` */
export interface NetworkLookupByUuidArgs {
  /** `remote_uuid uuid` */
  readonly uuid: Uint8Array;
}

export function readNetworkLookupByUuidArgs(r: Reader): NetworkLookupByUuidArgs {
  const uuid = r.fixedOpaque(16, 'uuid');
  return { uuid };
}

export function writeNetworkLookupByUuidArgs(w: Writer, v: NetworkLookupByUuidArgs): void {
  w.fixedOpaque(v.uuid, 16, 'uuid');
}

/** `struct remote_network_lookup_by_uuid_ret` */
export interface NetworkLookupByUuidRet {
  /** `remote_nonnull_network net` */
  readonly net: NonnullNetwork;
}

export function readNetworkLookupByUuidRet(r: Reader): NetworkLookupByUuidRet {
  r.enter('net');
  const net = readNonnullNetwork(r);
  r.leave();
  return { net };
}

export function writeNetworkLookupByUuidRet(w: Writer, v: NetworkLookupByUuidRet): void {
  w.enter('net');
  writeNonnullNetwork(w, v.net);
  w.leave();
}

/** `struct remote_network_lookup_by_name_args` */
export interface NetworkLookupByNameArgs {
  /** `remote_nonnull_string name` */
  readonly name: string;
}

export function readNetworkLookupByNameArgs(r: Reader): NetworkLookupByNameArgs {
  const name = r.string(4194304, 'name');
  return { name };
}

export function writeNetworkLookupByNameArgs(w: Writer, v: NetworkLookupByNameArgs): void {
  w.string(v.name, 4194304, 'name');
}

/** `struct remote_network_lookup_by_name_ret` */
export interface NetworkLookupByNameRet {
  /** `remote_nonnull_network net` */
  readonly net: NonnullNetwork;
}

export function readNetworkLookupByNameRet(r: Reader): NetworkLookupByNameRet {
  r.enter('net');
  const net = readNonnullNetwork(r);
  r.leave();
  return { net };
}

export function writeNetworkLookupByNameRet(w: Writer, v: NetworkLookupByNameRet): void {
  w.enter('net');
  writeNonnullNetwork(w, v.net);
  w.leave();
}

/** `struct remote_network_create_xml_args` */
export interface NetworkCreateXmlArgs {
  /** `remote_nonnull_string xml` */
  readonly xml: string;
}

export function readNetworkCreateXmlArgs(r: Reader): NetworkCreateXmlArgs {
  const xml = r.string(4194304, 'xml');
  return { xml };
}

export function writeNetworkCreateXmlArgs(w: Writer, v: NetworkCreateXmlArgs): void {
  w.string(v.xml, 4194304, 'xml');
}

/** `struct remote_network_create_xml_ret` */
export interface NetworkCreateXmlRet {
  /** `remote_nonnull_network net` */
  readonly net: NonnullNetwork;
}

export function readNetworkCreateXmlRet(r: Reader): NetworkCreateXmlRet {
  r.enter('net');
  const net = readNonnullNetwork(r);
  r.leave();
  return { net };
}

export function writeNetworkCreateXmlRet(w: Writer, v: NetworkCreateXmlRet): void {
  w.enter('net');
  writeNonnullNetwork(w, v.net);
  w.leave();
}

/** `struct remote_network_create_xml_flags_args` */
export interface NetworkCreateXmlFlagsArgs {
  /** `remote_nonnull_string xml` */
  readonly xml: string;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readNetworkCreateXmlFlagsArgs(r: Reader): NetworkCreateXmlFlagsArgs {
  const xml = r.string(4194304, 'xml');
  const flags = r.uint32('flags');
  return { xml, flags };
}

export function writeNetworkCreateXmlFlagsArgs(w: Writer, v: NetworkCreateXmlFlagsArgs): void {
  w.string(v.xml, 4194304, 'xml');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_network_create_xml_flags_ret` */
export interface NetworkCreateXmlFlagsRet {
  /** `remote_nonnull_network net` */
  readonly net: NonnullNetwork;
}

export function readNetworkCreateXmlFlagsRet(r: Reader): NetworkCreateXmlFlagsRet {
  r.enter('net');
  const net = readNonnullNetwork(r);
  r.leave();
  return { net };
}

export function writeNetworkCreateXmlFlagsRet(w: Writer, v: NetworkCreateXmlFlagsRet): void {
  w.enter('net');
  writeNonnullNetwork(w, v.net);
  w.leave();
}

/** `struct remote_network_define_xml_args` */
export interface NetworkDefineXmlArgs {
  /** `remote_nonnull_string xml` */
  readonly xml: string;
}

export function readNetworkDefineXmlArgs(r: Reader): NetworkDefineXmlArgs {
  const xml = r.string(4194304, 'xml');
  return { xml };
}

export function writeNetworkDefineXmlArgs(w: Writer, v: NetworkDefineXmlArgs): void {
  w.string(v.xml, 4194304, 'xml');
}

/** `struct remote_network_define_xml_ret` */
export interface NetworkDefineXmlRet {
  /** `remote_nonnull_network net` */
  readonly net: NonnullNetwork;
}

export function readNetworkDefineXmlRet(r: Reader): NetworkDefineXmlRet {
  r.enter('net');
  const net = readNonnullNetwork(r);
  r.leave();
  return { net };
}

export function writeNetworkDefineXmlRet(w: Writer, v: NetworkDefineXmlRet): void {
  w.enter('net');
  writeNonnullNetwork(w, v.net);
  w.leave();
}

/** `struct remote_network_define_xml_flags_args` */
export interface NetworkDefineXmlFlagsArgs {
  /** `remote_nonnull_string xml` */
  readonly xml: string;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readNetworkDefineXmlFlagsArgs(r: Reader): NetworkDefineXmlFlagsArgs {
  const xml = r.string(4194304, 'xml');
  const flags = r.uint32('flags');
  return { xml, flags };
}

export function writeNetworkDefineXmlFlagsArgs(w: Writer, v: NetworkDefineXmlFlagsArgs): void {
  w.string(v.xml, 4194304, 'xml');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_network_define_xml_flags_ret` */
export interface NetworkDefineXmlFlagsRet {
  /** `remote_nonnull_network net` */
  readonly net: NonnullNetwork;
}

export function readNetworkDefineXmlFlagsRet(r: Reader): NetworkDefineXmlFlagsRet {
  r.enter('net');
  const net = readNonnullNetwork(r);
  r.leave();
  return { net };
}

export function writeNetworkDefineXmlFlagsRet(w: Writer, v: NetworkDefineXmlFlagsRet): void {
  w.enter('net');
  writeNonnullNetwork(w, v.net);
  w.leave();
}

/** `struct remote_network_undefine_args` */
export interface NetworkUndefineArgs {
  /** `remote_nonnull_network net` */
  readonly net: NonnullNetwork;
}

export function readNetworkUndefineArgs(r: Reader): NetworkUndefineArgs {
  r.enter('net');
  const net = readNonnullNetwork(r);
  r.leave();
  return { net };
}

export function writeNetworkUndefineArgs(w: Writer, v: NetworkUndefineArgs): void {
  w.enter('net');
  writeNonnullNetwork(w, v.net);
  w.leave();
}

/** `struct remote_network_update_args` */
export interface NetworkUpdateArgs {
  /** `remote_nonnull_network net` */
  readonly net: NonnullNetwork;
  /** `unsigned int command` */
  readonly command: number;
  /** `unsigned int section` */
  readonly section: number;
  /** `int parentIndex` */
  readonly parentIndex: number;
  /** `remote_nonnull_string xml` */
  readonly xml: string;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readNetworkUpdateArgs(r: Reader): NetworkUpdateArgs {
  r.enter('net');
  const net = readNonnullNetwork(r);
  r.leave();
  const command = r.uint32('command');
  const section = r.uint32('section');
  const parentIndex = r.int32('parentIndex');
  const xml = r.string(4194304, 'xml');
  const flags = r.uint32('flags');
  return { net, command, section, parentIndex, xml, flags };
}

export function writeNetworkUpdateArgs(w: Writer, v: NetworkUpdateArgs): void {
  w.enter('net');
  writeNonnullNetwork(w, v.net);
  w.leave();
  w.uint32(v.command, 'command');
  w.uint32(v.section, 'section');
  w.int32(v.parentIndex, 'parentIndex');
  w.string(v.xml, 4194304, 'xml');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_network_create_args` */
export interface NetworkCreateArgs {
  /** `remote_nonnull_network net` */
  readonly net: NonnullNetwork;
}

export function readNetworkCreateArgs(r: Reader): NetworkCreateArgs {
  r.enter('net');
  const net = readNonnullNetwork(r);
  r.leave();
  return { net };
}

export function writeNetworkCreateArgs(w: Writer, v: NetworkCreateArgs): void {
  w.enter('net');
  writeNonnullNetwork(w, v.net);
  w.leave();
}

/** `struct remote_network_destroy_args` */
export interface NetworkDestroyArgs {
  /** `remote_nonnull_network net` */
  readonly net: NonnullNetwork;
}

export function readNetworkDestroyArgs(r: Reader): NetworkDestroyArgs {
  r.enter('net');
  const net = readNonnullNetwork(r);
  r.leave();
  return { net };
}

export function writeNetworkDestroyArgs(w: Writer, v: NetworkDestroyArgs): void {
  w.enter('net');
  writeNonnullNetwork(w, v.net);
  w.leave();
}

/** `struct remote_network_get_xml_desc_args` */
export interface NetworkGetXmlDescArgs {
  /** `remote_nonnull_network net` */
  readonly net: NonnullNetwork;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readNetworkGetXmlDescArgs(r: Reader): NetworkGetXmlDescArgs {
  r.enter('net');
  const net = readNonnullNetwork(r);
  r.leave();
  const flags = r.uint32('flags');
  return { net, flags };
}

export function writeNetworkGetXmlDescArgs(w: Writer, v: NetworkGetXmlDescArgs): void {
  w.enter('net');
  writeNonnullNetwork(w, v.net);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_network_get_xml_desc_ret` */
export interface NetworkGetXmlDescRet {
  /** `remote_nonnull_string xml` */
  readonly xml: string;
}

export function readNetworkGetXmlDescRet(r: Reader): NetworkGetXmlDescRet {
  const xml = r.string(4194304, 'xml');
  return { xml };
}

export function writeNetworkGetXmlDescRet(w: Writer, v: NetworkGetXmlDescRet): void {
  w.string(v.xml, 4194304, 'xml');
}

/** `struct remote_network_get_bridge_name_args` */
export interface NetworkGetBridgeNameArgs {
  /** `remote_nonnull_network net` */
  readonly net: NonnullNetwork;
}

export function readNetworkGetBridgeNameArgs(r: Reader): NetworkGetBridgeNameArgs {
  r.enter('net');
  const net = readNonnullNetwork(r);
  r.leave();
  return { net };
}

export function writeNetworkGetBridgeNameArgs(w: Writer, v: NetworkGetBridgeNameArgs): void {
  w.enter('net');
  writeNonnullNetwork(w, v.net);
  w.leave();
}

/** `struct remote_network_get_bridge_name_ret` */
export interface NetworkGetBridgeNameRet {
  /** `remote_nonnull_string name` */
  readonly name: string;
}

export function readNetworkGetBridgeNameRet(r: Reader): NetworkGetBridgeNameRet {
  const name = r.string(4194304, 'name');
  return { name };
}

export function writeNetworkGetBridgeNameRet(w: Writer, v: NetworkGetBridgeNameRet): void {
  w.string(v.name, 4194304, 'name');
}

/** `struct remote_network_get_autostart_args` */
export interface NetworkGetAutostartArgs {
  /** `remote_nonnull_network net` */
  readonly net: NonnullNetwork;
}

export function readNetworkGetAutostartArgs(r: Reader): NetworkGetAutostartArgs {
  r.enter('net');
  const net = readNonnullNetwork(r);
  r.leave();
  return { net };
}

export function writeNetworkGetAutostartArgs(w: Writer, v: NetworkGetAutostartArgs): void {
  w.enter('net');
  writeNonnullNetwork(w, v.net);
  w.leave();
}

/** `struct remote_network_get_autostart_ret` */
export interface NetworkGetAutostartRet {
  /** `int autostart` */
  readonly autostart: number;
}

export function readNetworkGetAutostartRet(r: Reader): NetworkGetAutostartRet {
  const autostart = r.int32('autostart');
  return { autostart };
}

export function writeNetworkGetAutostartRet(w: Writer, v: NetworkGetAutostartRet): void {
  w.int32(v.autostart, 'autostart');
}

/** `struct remote_network_set_autostart_args` */
export interface NetworkSetAutostartArgs {
  /** `remote_nonnull_network net` */
  readonly net: NonnullNetwork;
  /** `int autostart` */
  readonly autostart: number;
}

export function readNetworkSetAutostartArgs(r: Reader): NetworkSetAutostartArgs {
  r.enter('net');
  const net = readNonnullNetwork(r);
  r.leave();
  const autostart = r.int32('autostart');
  return { net, autostart };
}

export function writeNetworkSetAutostartArgs(w: Writer, v: NetworkSetAutostartArgs): void {
  w.enter('net');
  writeNonnullNetwork(w, v.net);
  w.leave();
  w.int32(v.autostart, 'autostart');
}

/** `struct remote_network_is_active_args` */
export interface NetworkIsActiveArgs {
  /** `remote_nonnull_network net` */
  readonly net: NonnullNetwork;
}

export function readNetworkIsActiveArgs(r: Reader): NetworkIsActiveArgs {
  r.enter('net');
  const net = readNonnullNetwork(r);
  r.leave();
  return { net };
}

export function writeNetworkIsActiveArgs(w: Writer, v: NetworkIsActiveArgs): void {
  w.enter('net');
  writeNonnullNetwork(w, v.net);
  w.leave();
}

/** `struct remote_network_is_active_ret` */
export interface NetworkIsActiveRet {
  /** `int active` */
  readonly active: number;
}

export function readNetworkIsActiveRet(r: Reader): NetworkIsActiveRet {
  const active = r.int32('active');
  return { active };
}

export function writeNetworkIsActiveRet(w: Writer, v: NetworkIsActiveRet): void {
  w.int32(v.active, 'active');
}

/** `struct remote_network_is_persistent_args` */
export interface NetworkIsPersistentArgs {
  /** `remote_nonnull_network net` */
  readonly net: NonnullNetwork;
}

export function readNetworkIsPersistentArgs(r: Reader): NetworkIsPersistentArgs {
  r.enter('net');
  const net = readNonnullNetwork(r);
  r.leave();
  return { net };
}

export function writeNetworkIsPersistentArgs(w: Writer, v: NetworkIsPersistentArgs): void {
  w.enter('net');
  writeNonnullNetwork(w, v.net);
  w.leave();
}

/** `struct remote_network_is_persistent_ret` */
export interface NetworkIsPersistentRet {
  /** `int persistent` */
  readonly persistent: number;
}

export function readNetworkIsPersistentRet(r: Reader): NetworkIsPersistentRet {
  const persistent = r.int32('persistent');
  return { persistent };
}

export function writeNetworkIsPersistentRet(w: Writer, v: NetworkIsPersistentRet): void {
  w.int32(v.persistent, 'persistent');
}

/** `struct remote_network_set_metadata_args` */
export interface NetworkSetMetadataArgs {
  /** `remote_nonnull_network network` */
  readonly network: NonnullNetwork;
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

export function readNetworkSetMetadataArgs(r: Reader): NetworkSetMetadataArgs {
  r.enter('network');
  const network = readNonnullNetwork(r);
  r.leave();
  const type = r.int32('type');
  const metadata = r.present('metadata') ? r.string(4194304, 'metadata') : null;
  const key = r.present('key') ? r.string(4194304, 'key') : null;
  const uri = r.present('uri') ? r.string(4194304, 'uri') : null;
  const flags = r.uint32('flags');
  return { network, type, metadata, key, uri, flags };
}

export function writeNetworkSetMetadataArgs(w: Writer, v: NetworkSetMetadataArgs): void {
  w.enter('network');
  writeNonnullNetwork(w, v.network);
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

/** `struct remote_network_get_metadata_args` */
export interface NetworkGetMetadataArgs {
  /** `remote_nonnull_network network` */
  readonly network: NonnullNetwork;
  /** `int type` */
  readonly type: number;
  /** `remote_string uri` */
  readonly uri: string | null;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readNetworkGetMetadataArgs(r: Reader): NetworkGetMetadataArgs {
  r.enter('network');
  const network = readNonnullNetwork(r);
  r.leave();
  const type = r.int32('type');
  const uri = r.present('uri') ? r.string(4194304, 'uri') : null;
  const flags = r.uint32('flags');
  return { network, type, uri, flags };
}

export function writeNetworkGetMetadataArgs(w: Writer, v: NetworkGetMetadataArgs): void {
  w.enter('network');
  writeNonnullNetwork(w, v.network);
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

/** `struct remote_network_get_metadata_ret` */
export interface NetworkGetMetadataRet {
  /** `remote_nonnull_string metadata` */
  readonly metadata: string;
}

export function readNetworkGetMetadataRet(r: Reader): NetworkGetMetadataRet {
  const metadata = r.string(4194304, 'metadata');
  return { metadata };
}

export function writeNetworkGetMetadataRet(w: Writer, v: NetworkGetMetadataRet): void {
  w.string(v.metadata, 4194304, 'metadata');
}

/** `struct remote_network_get_dhcp_leases_args` */
export interface NetworkGetDhcpLeasesArgs {
  /** `remote_nonnull_network net` */
  readonly net: NonnullNetwork;
  /** `remote_string mac` */
  readonly mac: string | null;
  /** `int need_results` */
  readonly need_results: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readNetworkGetDhcpLeasesArgs(r: Reader): NetworkGetDhcpLeasesArgs {
  r.enter('net');
  const net = readNonnullNetwork(r);
  r.leave();
  const mac = r.present('mac') ? r.string(4194304, 'mac') : null;
  const need_results = r.int32('need_results');
  const flags = r.uint32('flags');
  return { net, mac, need_results, flags };
}

export function writeNetworkGetDhcpLeasesArgs(w: Writer, v: NetworkGetDhcpLeasesArgs): void {
  w.enter('net');
  writeNonnullNetwork(w, v.net);
  w.leave();
  if (v.mac === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.mac, 4194304, 'mac');
  }
  w.int32(v.need_results, 'need_results');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_network_get_dhcp_leases_ret` */
export interface NetworkGetDhcpLeasesRet {
  /** `remote_network_dhcp_lease leases<REMOTE_NETWORK_DHCP_LEASES_MAX>` */
  readonly leases: readonly NetworkDhcpLease[];
  /** `unsigned int ret` */
  readonly ret: number;
}

export function readNetworkGetDhcpLeasesRet(r: Reader): NetworkGetDhcpLeasesRet {
  const count = r.list(65536, 40, 'leases');
  const leases: NetworkDhcpLease[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    leases.push(readNetworkDhcpLease(r));
  }
  r.leaveList();
  const ret = r.uint32('ret');
  return { leases, ret };
}

export function writeNetworkGetDhcpLeasesRet(w: Writer, v: NetworkGetDhcpLeasesRet): void {
  w.list(v.leases, 65536, 'leases');
  let i = 0;
  for (const item of v.leases) {
    w.item(i);
    writeNetworkDhcpLease(w, item);
    i += 1;
  }
  w.leaveList();
  w.uint32(v.ret, 'ret');
}

/** Procedure 39 of program remote, `virNetworkCreate`, libvirt 0.2.0 and later, low priority. */
export const networkCreate: Procedure<NetworkCreateArgs, undefined> = {
  program: REMOTE,
  number: 39,
  name: 'NETWORK_CREATE',
  priority: 'low',
  forwardedTo: 'network',
  since: '0.2.0',
  writeArgs: writeNetworkCreateArgs,
  readArgs: readNetworkCreateArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 40 of program remote, `virNetworkCreateXML`, libvirt 0.2.0 and later, low priority. */
export const networkCreateXml: Procedure<NetworkCreateXmlArgs, NetworkCreateXmlRet> = {
  program: REMOTE,
  number: 40,
  name: 'NETWORK_CREATE_XML',
  priority: 'low',
  forwardedTo: 'network',
  since: '0.2.0',
  writeArgs: writeNetworkCreateXmlArgs,
  readArgs: readNetworkCreateXmlArgs,
  writeRet: writeNetworkCreateXmlRet,
  readRet: readNetworkCreateXmlRet,
};

/** Procedure 41 of program remote, `virNetworkDefineXML`, libvirt 0.2.0 and later, high priority. */
export const networkDefineXml: Procedure<NetworkDefineXmlArgs, NetworkDefineXmlRet> = {
  program: REMOTE,
  number: 41,
  name: 'NETWORK_DEFINE_XML',
  priority: 'high',
  forwardedTo: 'network',
  since: '0.2.0',
  writeArgs: writeNetworkDefineXmlArgs,
  readArgs: readNetworkDefineXmlArgs,
  writeRet: writeNetworkDefineXmlRet,
  readRet: readNetworkDefineXmlRet,
};

/** Procedure 42 of program remote, `virNetworkDestroy`, libvirt 0.2.0 and later, high priority. */
export const networkDestroy: Procedure<NetworkDestroyArgs, undefined> = {
  program: REMOTE,
  number: 42,
  name: 'NETWORK_DESTROY',
  priority: 'high',
  forwardedTo: 'network',
  since: '0.2.0',
  writeArgs: writeNetworkDestroyArgs,
  readArgs: readNetworkDestroyArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 43 of program remote, `virNetworkGetXMLDesc`, libvirt 0.2.0 and later, high priority. */
export const networkGetXmlDesc: Procedure<NetworkGetXmlDescArgs, NetworkGetXmlDescRet> = {
  program: REMOTE,
  number: 43,
  name: 'NETWORK_GET_XML_DESC',
  priority: 'high',
  forwardedTo: 'network',
  since: '0.2.0',
  writeArgs: writeNetworkGetXmlDescArgs,
  readArgs: readNetworkGetXmlDescArgs,
  writeRet: writeNetworkGetXmlDescRet,
  readRet: readNetworkGetXmlDescRet,
};

/** Procedure 44 of program remote, `virNetworkGetAutostart`, libvirt 0.2.1 and later, high priority. */
export const networkGetAutostart: Procedure<NetworkGetAutostartArgs, NetworkGetAutostartRet> = {
  program: REMOTE,
  number: 44,
  name: 'NETWORK_GET_AUTOSTART',
  priority: 'high',
  forwardedTo: 'network',
  since: '0.2.1',
  writeArgs: writeNetworkGetAutostartArgs,
  readArgs: readNetworkGetAutostartArgs,
  writeRet: writeNetworkGetAutostartRet,
  readRet: readNetworkGetAutostartRet,
};

/** Procedure 45 of program remote, `virNetworkGetBridgeName`, libvirt 0.2.0 and later, high priority. */
export const networkGetBridgeName: Procedure<NetworkGetBridgeNameArgs, NetworkGetBridgeNameRet> = {
  program: REMOTE,
  number: 45,
  name: 'NETWORK_GET_BRIDGE_NAME',
  priority: 'high',
  forwardedTo: 'network',
  since: '0.2.0',
  writeArgs: writeNetworkGetBridgeNameArgs,
  readArgs: readNetworkGetBridgeNameArgs,
  writeRet: writeNetworkGetBridgeNameRet,
  readRet: readNetworkGetBridgeNameRet,
};

/** Procedure 46 of program remote, `virNetworkLookupByName`, libvirt 0.2.0 and later, high priority. */
export const networkLookupByName: Procedure<NetworkLookupByNameArgs, NetworkLookupByNameRet> = {
  program: REMOTE,
  number: 46,
  name: 'NETWORK_LOOKUP_BY_NAME',
  priority: 'high',
  forwardedTo: 'network',
  since: '0.2.0',
  writeArgs: writeNetworkLookupByNameArgs,
  readArgs: readNetworkLookupByNameArgs,
  writeRet: writeNetworkLookupByNameRet,
  readRet: readNetworkLookupByNameRet,
};

/** Procedure 47 of program remote, `virNetworkLookupByUUID`, libvirt 0.2.0 and later, high priority. */
export const networkLookupByUuid: Procedure<NetworkLookupByUuidArgs, NetworkLookupByUuidRet> = {
  program: REMOTE,
  number: 47,
  name: 'NETWORK_LOOKUP_BY_UUID',
  priority: 'high',
  forwardedTo: 'network',
  since: '0.2.0',
  writeArgs: writeNetworkLookupByUuidArgs,
  readArgs: readNetworkLookupByUuidArgs,
  writeRet: writeNetworkLookupByUuidRet,
  readRet: readNetworkLookupByUuidRet,
};

/** Procedure 48 of program remote, `virNetworkSetAutostart`, libvirt 0.2.1 and later, high priority. */
export const networkSetAutostart: Procedure<NetworkSetAutostartArgs, undefined> = {
  program: REMOTE,
  number: 48,
  name: 'NETWORK_SET_AUTOSTART',
  priority: 'high',
  forwardedTo: 'network',
  since: '0.2.1',
  writeArgs: writeNetworkSetAutostartArgs,
  readArgs: readNetworkSetAutostartArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 49 of program remote, `virNetworkUndefine`, libvirt 0.2.0 and later, high priority. */
export const networkUndefine: Procedure<NetworkUndefineArgs, undefined> = {
  program: REMOTE,
  number: 49,
  name: 'NETWORK_UNDEFINE',
  priority: 'high',
  forwardedTo: 'network',
  since: '0.2.0',
  writeArgs: writeNetworkUndefineArgs,
  readArgs: readNetworkUndefineArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 152 of program remote, `virNetworkIsActive`, libvirt 0.7.3 and later, high priority. */
export const networkIsActive: Procedure<NetworkIsActiveArgs, NetworkIsActiveRet> = {
  program: REMOTE,
  number: 152,
  name: 'NETWORK_IS_ACTIVE',
  priority: 'high',
  forwardedTo: 'network',
  since: '0.7.3',
  writeArgs: writeNetworkIsActiveArgs,
  readArgs: readNetworkIsActiveArgs,
  writeRet: writeNetworkIsActiveRet,
  readRet: readNetworkIsActiveRet,
};

/** Procedure 153 of program remote, `virNetworkIsPersistent`, libvirt 0.7.3 and later, high priority. */
export const networkIsPersistent: Procedure<NetworkIsPersistentArgs, NetworkIsPersistentRet> = {
  program: REMOTE,
  number: 153,
  name: 'NETWORK_IS_PERSISTENT',
  priority: 'high',
  forwardedTo: 'network',
  since: '0.7.3',
  writeArgs: writeNetworkIsPersistentArgs,
  readArgs: readNetworkIsPersistentArgs,
  writeRet: writeNetworkIsPersistentRet,
  readRet: readNetworkIsPersistentRet,
};

/** Procedure 291 of program remote, `virNetworkUpdate`, libvirt 0.10.2 and later, high priority. */
export const networkUpdate: Procedure<NetworkUpdateArgs, undefined> = {
  program: REMOTE,
  number: 291,
  name: 'NETWORK_UPDATE',
  priority: 'high',
  forwardedTo: 'network',
  since: '0.10.2',
  writeArgs: writeNetworkUpdateArgs,
  readArgs: readNetworkUpdateArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 341 of program remote, `virNetworkGetDHCPLeases`, libvirt 1.2.6 and later, low priority. */
export const networkGetDhcpLeases: Procedure<NetworkGetDhcpLeasesArgs, NetworkGetDhcpLeasesRet> = {
  program: REMOTE,
  number: 341,
  name: 'NETWORK_GET_DHCP_LEASES',
  priority: 'low',
  forwardedTo: 'network',
  since: '1.2.6',
  writeArgs: writeNetworkGetDhcpLeasesArgs,
  readArgs: readNetworkGetDhcpLeasesArgs,
  writeRet: writeNetworkGetDhcpLeasesRet,
  readRet: readNetworkGetDhcpLeasesRet,
};

/** Procedure 432 of program remote, `virNetworkDefineXMLFlags`, libvirt 7.7.0 and later, high priority. */
export const networkDefineXmlFlags: Procedure<NetworkDefineXmlFlagsArgs, NetworkDefineXmlFlagsRet> = {
  program: REMOTE,
  number: 432,
  name: 'NETWORK_DEFINE_XML_FLAGS',
  priority: 'high',
  forwardedTo: 'network',
  since: '7.7.0',
  writeArgs: writeNetworkDefineXmlFlagsArgs,
  readArgs: readNetworkDefineXmlFlagsArgs,
  writeRet: writeNetworkDefineXmlFlagsRet,
  readRet: readNetworkDefineXmlFlagsRet,
};

/** Procedure 437 of program remote, `virNetworkCreateXMLFlags`, libvirt 7.8.0 and later, high priority. */
export const networkCreateXmlFlags: Procedure<NetworkCreateXmlFlagsArgs, NetworkCreateXmlFlagsRet> = {
  program: REMOTE,
  number: 437,
  name: 'NETWORK_CREATE_XML_FLAGS',
  priority: 'high',
  forwardedTo: 'network',
  since: '7.8.0',
  writeArgs: writeNetworkCreateXmlFlagsArgs,
  readArgs: readNetworkCreateXmlFlagsArgs,
  writeRet: writeNetworkCreateXmlFlagsRet,
  readRet: readNetworkCreateXmlFlagsRet,
};

/** Procedure 444 of program remote, `virNetworkSetMetadata`, libvirt 9.7.0 and later, low priority. */
export const networkSetMetadata: Procedure<NetworkSetMetadataArgs, undefined> = {
  program: REMOTE,
  number: 444,
  name: 'NETWORK_SET_METADATA',
  priority: 'low',
  forwardedTo: 'network',
  since: '9.7.0',
  writeArgs: writeNetworkSetMetadataArgs,
  readArgs: readNetworkSetMetadataArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 445 of program remote, `virNetworkGetMetadata`, libvirt 9.7.0 and later, low priority. */
export const networkGetMetadata: Procedure<NetworkGetMetadataArgs, NetworkGetMetadataRet> = {
  program: REMOTE,
  number: 445,
  name: 'NETWORK_GET_METADATA',
  priority: 'low',
  forwardedTo: 'network',
  since: '9.7.0',
  writeArgs: writeNetworkGetMetadataArgs,
  readArgs: readNetworkGetMetadataArgs,
  writeRet: writeNetworkGetMetadataRet,
  readRet: readNetworkGetMetadataRet,
};
