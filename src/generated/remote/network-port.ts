// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import { type Procedure, readNothing, writeNothing } from '../../xdr/procedure.js';
import type { Reader } from '../../xdr/reader.js';
import type { Writer } from '../../xdr/writer.js';
import { REMOTE } from '../programs.js';
import {
  type NonnullNetwork,
  type NonnullNetworkPort,
  readNonnullNetwork,
  readNonnullNetworkPort,
  readTypedParam,
  type TypedParam,
  writeNonnullNetwork,
  writeNonnullNetworkPort,
  writeTypedParam,
} from './common.js';

/** `struct remote_network_list_all_ports_args` */
export interface NetworkListAllPortsArgs {
  /** `remote_nonnull_network network` */
  readonly network: NonnullNetwork;
  /** `int need_results` */
  readonly need_results: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readNetworkListAllPortsArgs(r: Reader): NetworkListAllPortsArgs {
  r.enter('network');
  const network = readNonnullNetwork(r);
  r.leave();
  const need_results = r.int32('need_results');
  const flags = r.uint32('flags');
  return { network, need_results, flags };
}

export function writeNetworkListAllPortsArgs(w: Writer, v: NetworkListAllPortsArgs): void {
  w.enter('network');
  writeNonnullNetwork(w, v.network);
  w.leave();
  w.int32(v.need_results, 'need_results');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_network_list_all_ports_ret` */
export interface NetworkListAllPortsRet {
  /** `remote_nonnull_network_port ports<REMOTE_NETWORK_PORT_LIST_MAX>` */
  readonly ports: readonly NonnullNetworkPort[];
  /** `unsigned int ret` */
  readonly ret: number;
}

export function readNetworkListAllPortsRet(r: Reader): NetworkListAllPortsRet {
  const count = r.list(16384, 36, 'ports');
  const ports: NonnullNetworkPort[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    ports.push(readNonnullNetworkPort(r));
  }
  r.leaveList();
  const ret = r.uint32('ret');
  return { ports, ret };
}

export function writeNetworkListAllPortsRet(w: Writer, v: NetworkListAllPortsRet): void {
  w.list(v.ports, 16384, 'ports');
  let i = 0;
  for (const item of v.ports) {
    w.item(i);
    writeNonnullNetworkPort(w, item);
    i += 1;
  }
  w.leaveList();
  w.uint32(v.ret, 'ret');
}

/** `struct remote_network_port_lookup_by_uuid_args` */
export interface NetworkPortLookupByUuidArgs {
  /** `remote_nonnull_network network` */
  readonly network: NonnullNetwork;
  /** `remote_uuid uuid` */
  readonly uuid: Uint8Array;
}

export function readNetworkPortLookupByUuidArgs(r: Reader): NetworkPortLookupByUuidArgs {
  r.enter('network');
  const network = readNonnullNetwork(r);
  r.leave();
  const uuid = r.fixedOpaque(16, 'uuid');
  return { network, uuid };
}

export function writeNetworkPortLookupByUuidArgs(w: Writer, v: NetworkPortLookupByUuidArgs): void {
  w.enter('network');
  writeNonnullNetwork(w, v.network);
  w.leave();
  w.fixedOpaque(v.uuid, 16, 'uuid');
}

/** `struct remote_network_port_lookup_by_uuid_ret` */
export interface NetworkPortLookupByUuidRet {
  /** `remote_nonnull_network_port port` */
  readonly port: NonnullNetworkPort;
}

export function readNetworkPortLookupByUuidRet(r: Reader): NetworkPortLookupByUuidRet {
  r.enter('port');
  const port = readNonnullNetworkPort(r);
  r.leave();
  return { port };
}

export function writeNetworkPortLookupByUuidRet(w: Writer, v: NetworkPortLookupByUuidRet): void {
  w.enter('port');
  writeNonnullNetworkPort(w, v.port);
  w.leave();
}

/** `struct remote_network_port_create_xml_args` */
export interface NetworkPortCreateXmlArgs {
  /** `remote_nonnull_network network` */
  readonly network: NonnullNetwork;
  /** `remote_nonnull_string xml` */
  readonly xml: string;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readNetworkPortCreateXmlArgs(r: Reader): NetworkPortCreateXmlArgs {
  r.enter('network');
  const network = readNonnullNetwork(r);
  r.leave();
  const xml = r.string(4194304, 'xml');
  const flags = r.uint32('flags');
  return { network, xml, flags };
}

export function writeNetworkPortCreateXmlArgs(w: Writer, v: NetworkPortCreateXmlArgs): void {
  w.enter('network');
  writeNonnullNetwork(w, v.network);
  w.leave();
  w.string(v.xml, 4194304, 'xml');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_network_port_create_xml_ret` */
export interface NetworkPortCreateXmlRet {
  /** `remote_nonnull_network_port port` */
  readonly port: NonnullNetworkPort;
}

export function readNetworkPortCreateXmlRet(r: Reader): NetworkPortCreateXmlRet {
  r.enter('port');
  const port = readNonnullNetworkPort(r);
  r.leave();
  return { port };
}

export function writeNetworkPortCreateXmlRet(w: Writer, v: NetworkPortCreateXmlRet): void {
  w.enter('port');
  writeNonnullNetworkPort(w, v.port);
  w.leave();
}

/** `struct remote_network_port_set_parameters_args` */
export interface NetworkPortSetParametersArgs {
  /** `remote_nonnull_network_port port` */
  readonly port: NonnullNetworkPort;
  /** `remote_typed_param params<REMOTE_NETWORK_PORT_PARAMETERS_MAX>` */
  readonly params: readonly TypedParam[];
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readNetworkPortSetParametersArgs(r: Reader): NetworkPortSetParametersArgs {
  r.enter('port');
  const port = readNonnullNetworkPort(r);
  r.leave();
  const count = r.list(16, 12, 'params');
  const params: TypedParam[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    params.push(readTypedParam(r));
  }
  r.leaveList();
  const flags = r.uint32('flags');
  return { port, params, flags };
}

export function writeNetworkPortSetParametersArgs(w: Writer, v: NetworkPortSetParametersArgs): void {
  w.enter('port');
  writeNonnullNetworkPort(w, v.port);
  w.leave();
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

/** `struct remote_network_port_get_parameters_args` */
export interface NetworkPortGetParametersArgs {
  /** `remote_nonnull_network_port port` */
  readonly port: NonnullNetworkPort;
  /** `int nparams` */
  readonly nparams: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readNetworkPortGetParametersArgs(r: Reader): NetworkPortGetParametersArgs {
  r.enter('port');
  const port = readNonnullNetworkPort(r);
  r.leave();
  const nparams = r.int32('nparams');
  const flags = r.uint32('flags');
  return { port, nparams, flags };
}

export function writeNetworkPortGetParametersArgs(w: Writer, v: NetworkPortGetParametersArgs): void {
  w.enter('port');
  writeNonnullNetworkPort(w, v.port);
  w.leave();
  w.int32(v.nparams, 'nparams');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_network_port_get_parameters_ret` */
export interface NetworkPortGetParametersRet {
  /** `remote_typed_param params<REMOTE_NETWORK_PORT_PARAMETERS_MAX>` */
  readonly params: readonly TypedParam[];
  /** `int nparams` */
  readonly nparams: number;
}

export function readNetworkPortGetParametersRet(r: Reader): NetworkPortGetParametersRet {
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

export function writeNetworkPortGetParametersRet(w: Writer, v: NetworkPortGetParametersRet): void {
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

/** `struct remote_network_port_get_xml_desc_args` */
export interface NetworkPortGetXmlDescArgs {
  /** `remote_nonnull_network_port port` */
  readonly port: NonnullNetworkPort;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readNetworkPortGetXmlDescArgs(r: Reader): NetworkPortGetXmlDescArgs {
  r.enter('port');
  const port = readNonnullNetworkPort(r);
  r.leave();
  const flags = r.uint32('flags');
  return { port, flags };
}

export function writeNetworkPortGetXmlDescArgs(w: Writer, v: NetworkPortGetXmlDescArgs): void {
  w.enter('port');
  writeNonnullNetworkPort(w, v.port);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_network_port_get_xml_desc_ret` */
export interface NetworkPortGetXmlDescRet {
  /** `remote_nonnull_string xml` */
  readonly xml: string;
}

export function readNetworkPortGetXmlDescRet(r: Reader): NetworkPortGetXmlDescRet {
  const xml = r.string(4194304, 'xml');
  return { xml };
}

export function writeNetworkPortGetXmlDescRet(w: Writer, v: NetworkPortGetXmlDescRet): void {
  w.string(v.xml, 4194304, 'xml');
}

/** `struct remote_network_port_delete_args` */
export interface NetworkPortDeleteArgs {
  /** `remote_nonnull_network_port port` */
  readonly port: NonnullNetworkPort;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readNetworkPortDeleteArgs(r: Reader): NetworkPortDeleteArgs {
  r.enter('port');
  const port = readNonnullNetworkPort(r);
  r.leave();
  const flags = r.uint32('flags');
  return { port, flags };
}

export function writeNetworkPortDeleteArgs(w: Writer, v: NetworkPortDeleteArgs): void {
  w.enter('port');
  writeNonnullNetworkPort(w, v.port);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** Procedure 404 of program remote, `virNetworkListAllPorts`, libvirt 5.5.0 and later, high priority. */
export const networkListAllPorts: Procedure<NetworkListAllPortsArgs, NetworkListAllPortsRet> = {
  program: REMOTE,
  number: 404,
  name: 'NETWORK_LIST_ALL_PORTS',
  priority: 'high',
  forwardedTo: 'network',
  since: '5.5.0',
  writeArgs: writeNetworkListAllPortsArgs,
  readArgs: readNetworkListAllPortsArgs,
  writeRet: writeNetworkListAllPortsRet,
  readRet: readNetworkListAllPortsRet,
};

/** Procedure 405 of program remote, `virNetworkPortLookupByUUID`, libvirt 5.5.0 and later, high priority. */
export const networkPortLookupByUuid: Procedure<NetworkPortLookupByUuidArgs, NetworkPortLookupByUuidRet> = {
  program: REMOTE,
  number: 405,
  name: 'NETWORK_PORT_LOOKUP_BY_UUID',
  priority: 'high',
  forwardedTo: 'network',
  since: '5.5.0',
  writeArgs: writeNetworkPortLookupByUuidArgs,
  readArgs: readNetworkPortLookupByUuidArgs,
  writeRet: writeNetworkPortLookupByUuidRet,
  readRet: readNetworkPortLookupByUuidRet,
};

/** Procedure 406 of program remote, `virNetworkPortCreateXML`, libvirt 5.5.0 and later, low priority. */
export const networkPortCreateXml: Procedure<NetworkPortCreateXmlArgs, NetworkPortCreateXmlRet> = {
  program: REMOTE,
  number: 406,
  name: 'NETWORK_PORT_CREATE_XML',
  priority: 'low',
  forwardedTo: 'network',
  since: '5.5.0',
  writeArgs: writeNetworkPortCreateXmlArgs,
  readArgs: readNetworkPortCreateXmlArgs,
  writeRet: writeNetworkPortCreateXmlRet,
  readRet: readNetworkPortCreateXmlRet,
};

/** Procedure 407 of program remote, `virNetworkPortGetParameters`, libvirt 5.5.0 and later, low priority. */
export const networkPortGetParameters: Procedure<NetworkPortGetParametersArgs, NetworkPortGetParametersRet> = {
  program: REMOTE,
  number: 407,
  name: 'NETWORK_PORT_GET_PARAMETERS',
  priority: 'low',
  forwardedTo: 'network',
  since: '5.5.0',
  writeArgs: writeNetworkPortGetParametersArgs,
  readArgs: readNetworkPortGetParametersArgs,
  writeRet: writeNetworkPortGetParametersRet,
  readRet: readNetworkPortGetParametersRet,
};

/** Procedure 408 of program remote, `virNetworkPortSetParameters`, libvirt 5.5.0 and later, low priority. */
export const networkPortSetParameters: Procedure<NetworkPortSetParametersArgs, undefined> = {
  program: REMOTE,
  number: 408,
  name: 'NETWORK_PORT_SET_PARAMETERS',
  priority: 'low',
  forwardedTo: 'network',
  since: '5.5.0',
  writeArgs: writeNetworkPortSetParametersArgs,
  readArgs: readNetworkPortSetParametersArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 409 of program remote, `virNetworkPortGetXMLDesc`, libvirt 5.5.0 and later, low priority. */
export const networkPortGetXmlDesc: Procedure<NetworkPortGetXmlDescArgs, NetworkPortGetXmlDescRet> = {
  program: REMOTE,
  number: 409,
  name: 'NETWORK_PORT_GET_XML_DESC',
  priority: 'low',
  forwardedTo: 'network',
  since: '5.5.0',
  writeArgs: writeNetworkPortGetXmlDescArgs,
  readArgs: readNetworkPortGetXmlDescArgs,
  writeRet: writeNetworkPortGetXmlDescRet,
  readRet: readNetworkPortGetXmlDescRet,
};

/** Procedure 410 of program remote, `virNetworkPortDelete`, libvirt 5.5.0 and later, low priority. */
export const networkPortDelete: Procedure<NetworkPortDeleteArgs, undefined> = {
  program: REMOTE,
  number: 410,
  name: 'NETWORK_PORT_DELETE',
  priority: 'low',
  forwardedTo: 'network',
  since: '5.5.0',
  writeArgs: writeNetworkPortDeleteArgs,
  readArgs: readNetworkPortDeleteArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};
