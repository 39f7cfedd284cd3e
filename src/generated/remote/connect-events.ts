// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import { type EventMessage, type Procedure, readNothing, writeNothing } from '../../xdr/procedure.js';
import type { Reader } from '../../xdr/reader.js';
import type { Writer } from '../../xdr/writer.js';
import { REMOTE } from '../programs.js';
import {
  type NonnullDomain,
  type NonnullNetwork,
  type NonnullNodeDevice,
  type NonnullSecret,
  type NonnullStoragePool,
  readNonnullDomain,
  readNonnullNetwork,
  readNonnullNodeDevice,
  readNonnullSecret,
  readNonnullStoragePool,
  writeNonnullDomain,
  writeNonnullNetwork,
  writeNonnullNodeDevice,
  writeNonnullSecret,
  writeNonnullStoragePool,
} from './common.js';

/** `struct remote_connect_domain_event_register_ret` */
export interface ConnectDomainEventRegisterRet {
  /** `int cb_registered` */
  readonly cb_registered: number;
}

export function readConnectDomainEventRegisterRet(r: Reader): ConnectDomainEventRegisterRet {
  const cb_registered = r.int32('cb_registered');
  return { cb_registered };
}

export function writeConnectDomainEventRegisterRet(w: Writer, v: ConnectDomainEventRegisterRet): void {
  w.int32(v.cb_registered, 'cb_registered');
}

/** `struct remote_connect_domain_event_deregister_ret` */
export interface ConnectDomainEventDeregisterRet {
  /** `int cb_registered` */
  readonly cb_registered: number;
}

export function readConnectDomainEventDeregisterRet(r: Reader): ConnectDomainEventDeregisterRet {
  const cb_registered = r.int32('cb_registered');
  return { cb_registered };
}

export function writeConnectDomainEventDeregisterRet(w: Writer, v: ConnectDomainEventDeregisterRet): void {
  w.int32(v.cb_registered, 'cb_registered');
}

/** `struct remote_connect_domain_event_register_any_args` */
export interface ConnectDomainEventRegisterAnyArgs {
  /** `int eventID` */
  readonly eventID: number;
}

export function readConnectDomainEventRegisterAnyArgs(r: Reader): ConnectDomainEventRegisterAnyArgs {
  const eventID = r.int32('eventID');
  return { eventID };
}

export function writeConnectDomainEventRegisterAnyArgs(w: Writer, v: ConnectDomainEventRegisterAnyArgs): void {
  w.int32(v.eventID, 'eventID');
}

/** `struct remote_connect_domain_event_deregister_any_args` */
export interface ConnectDomainEventDeregisterAnyArgs {
  /** `int eventID` */
  readonly eventID: number;
}

export function readConnectDomainEventDeregisterAnyArgs(r: Reader): ConnectDomainEventDeregisterAnyArgs {
  const eventID = r.int32('eventID');
  return { eventID };
}

export function writeConnectDomainEventDeregisterAnyArgs(w: Writer, v: ConnectDomainEventDeregisterAnyArgs): void {
  w.int32(v.eventID, 'eventID');
}

/** `struct remote_connect_domain_event_callback_register_any_args` */
export interface ConnectDomainEventCallbackRegisterAnyArgs {
  /** `int eventID` */
  readonly eventID: number;
  /** `remote_domain dom` */
  readonly dom: NonnullDomain | null;
}

export function readConnectDomainEventCallbackRegisterAnyArgs(r: Reader): ConnectDomainEventCallbackRegisterAnyArgs {
  const eventID = r.int32('eventID');
  let dom: NonnullDomain | null = null;
  if (r.present('dom')) {
    r.enter('dom');
    dom = readNonnullDomain(r);
    r.leave();
  }
  return { eventID, dom };
}

export function writeConnectDomainEventCallbackRegisterAnyArgs(
  w: Writer,
  v: ConnectDomainEventCallbackRegisterAnyArgs,
): void {
  w.int32(v.eventID, 'eventID');
  if (v.dom === null) {
    w.present(false);
  } else {
    w.present(true);
    w.enter('dom');
    writeNonnullDomain(w, v.dom);
    w.leave();
  }
}

/** `struct remote_connect_domain_event_callback_register_any_ret` */
export interface ConnectDomainEventCallbackRegisterAnyRet {
  /** `int callbackID` */
  readonly callbackID: number;
}

export function readConnectDomainEventCallbackRegisterAnyRet(r: Reader): ConnectDomainEventCallbackRegisterAnyRet {
  const callbackID = r.int32('callbackID');
  return { callbackID };
}

export function writeConnectDomainEventCallbackRegisterAnyRet(
  w: Writer,
  v: ConnectDomainEventCallbackRegisterAnyRet,
): void {
  w.int32(v.callbackID, 'callbackID');
}

/** `struct remote_connect_domain_event_callback_deregister_any_args` */
export interface ConnectDomainEventCallbackDeregisterAnyArgs {
  /** `int callbackID` */
  readonly callbackID: number;
}

export function readConnectDomainEventCallbackDeregisterAnyArgs(
  r: Reader,
): ConnectDomainEventCallbackDeregisterAnyArgs {
  const callbackID = r.int32('callbackID');
  return { callbackID };
}

export function writeConnectDomainEventCallbackDeregisterAnyArgs(
  w: Writer,
  v: ConnectDomainEventCallbackDeregisterAnyArgs,
): void {
  w.int32(v.callbackID, 'callbackID');
}

/** `struct remote_connect_event_connection_closed_msg` */
export interface ConnectEventConnectionClosedMsg {
  /** `int reason` */
  readonly reason: number;
}

export function readConnectEventConnectionClosedMsg(r: Reader): ConnectEventConnectionClosedMsg {
  const reason = r.int32('reason');
  return { reason };
}

export function writeConnectEventConnectionClosedMsg(w: Writer, v: ConnectEventConnectionClosedMsg): void {
  w.int32(v.reason, 'reason');
}

/** `struct remote_connect_network_event_register_any_args` */
export interface ConnectNetworkEventRegisterAnyArgs {
  /** `int eventID` */
  readonly eventID: number;
  /** `remote_network net` */
  readonly net: NonnullNetwork | null;
}

export function readConnectNetworkEventRegisterAnyArgs(r: Reader): ConnectNetworkEventRegisterAnyArgs {
  const eventID = r.int32('eventID');
  let net: NonnullNetwork | null = null;
  if (r.present('net')) {
    r.enter('net');
    net = readNonnullNetwork(r);
    r.leave();
  }
  return { eventID, net };
}

export function writeConnectNetworkEventRegisterAnyArgs(w: Writer, v: ConnectNetworkEventRegisterAnyArgs): void {
  w.int32(v.eventID, 'eventID');
  if (v.net === null) {
    w.present(false);
  } else {
    w.present(true);
    w.enter('net');
    writeNonnullNetwork(w, v.net);
    w.leave();
  }
}

/** `struct remote_connect_network_event_register_any_ret` */
export interface ConnectNetworkEventRegisterAnyRet {
  /** `int callbackID` */
  readonly callbackID: number;
}

export function readConnectNetworkEventRegisterAnyRet(r: Reader): ConnectNetworkEventRegisterAnyRet {
  const callbackID = r.int32('callbackID');
  return { callbackID };
}

export function writeConnectNetworkEventRegisterAnyRet(w: Writer, v: ConnectNetworkEventRegisterAnyRet): void {
  w.int32(v.callbackID, 'callbackID');
}

/** `struct remote_connect_network_event_deregister_any_args` */
export interface ConnectNetworkEventDeregisterAnyArgs {
  /** `int callbackID` */
  readonly callbackID: number;
}

export function readConnectNetworkEventDeregisterAnyArgs(r: Reader): ConnectNetworkEventDeregisterAnyArgs {
  const callbackID = r.int32('callbackID');
  return { callbackID };
}

export function writeConnectNetworkEventDeregisterAnyArgs(w: Writer, v: ConnectNetworkEventDeregisterAnyArgs): void {
  w.int32(v.callbackID, 'callbackID');
}

/** `struct remote_connect_storage_pool_event_register_any_args` */
export interface ConnectStoragePoolEventRegisterAnyArgs {
  /** `int eventID` */
  readonly eventID: number;
  /** `remote_storage_pool pool` */
  readonly pool: NonnullStoragePool | null;
}

export function readConnectStoragePoolEventRegisterAnyArgs(r: Reader): ConnectStoragePoolEventRegisterAnyArgs {
  const eventID = r.int32('eventID');
  let pool: NonnullStoragePool | null = null;
  if (r.present('pool')) {
    r.enter('pool');
    pool = readNonnullStoragePool(r);
    r.leave();
  }
  return { eventID, pool };
}

export function writeConnectStoragePoolEventRegisterAnyArgs(
  w: Writer,
  v: ConnectStoragePoolEventRegisterAnyArgs,
): void {
  w.int32(v.eventID, 'eventID');
  if (v.pool === null) {
    w.present(false);
  } else {
    w.present(true);
    w.enter('pool');
    writeNonnullStoragePool(w, v.pool);
    w.leave();
  }
}

/** `struct remote_connect_storage_pool_event_register_any_ret` */
export interface ConnectStoragePoolEventRegisterAnyRet {
  /** `int callbackID` */
  readonly callbackID: number;
}

export function readConnectStoragePoolEventRegisterAnyRet(r: Reader): ConnectStoragePoolEventRegisterAnyRet {
  const callbackID = r.int32('callbackID');
  return { callbackID };
}

export function writeConnectStoragePoolEventRegisterAnyRet(w: Writer, v: ConnectStoragePoolEventRegisterAnyRet): void {
  w.int32(v.callbackID, 'callbackID');
}

/** `struct remote_connect_storage_pool_event_deregister_any_args` */
export interface ConnectStoragePoolEventDeregisterAnyArgs {
  /** `int callbackID` */
  readonly callbackID: number;
}

export function readConnectStoragePoolEventDeregisterAnyArgs(r: Reader): ConnectStoragePoolEventDeregisterAnyArgs {
  const callbackID = r.int32('callbackID');
  return { callbackID };
}

export function writeConnectStoragePoolEventDeregisterAnyArgs(
  w: Writer,
  v: ConnectStoragePoolEventDeregisterAnyArgs,
): void {
  w.int32(v.callbackID, 'callbackID');
}

/** `struct remote_connect_node_device_event_register_any_args` */
export interface ConnectNodeDeviceEventRegisterAnyArgs {
  /** `int eventID` */
  readonly eventID: number;
  /** `remote_node_device dev` */
  readonly dev: NonnullNodeDevice | null;
}

export function readConnectNodeDeviceEventRegisterAnyArgs(r: Reader): ConnectNodeDeviceEventRegisterAnyArgs {
  const eventID = r.int32('eventID');
  let dev: NonnullNodeDevice | null = null;
  if (r.present('dev')) {
    r.enter('dev');
    dev = readNonnullNodeDevice(r);
    r.leave();
  }
  return { eventID, dev };
}

export function writeConnectNodeDeviceEventRegisterAnyArgs(w: Writer, v: ConnectNodeDeviceEventRegisterAnyArgs): void {
  w.int32(v.eventID, 'eventID');
  if (v.dev === null) {
    w.present(false);
  } else {
    w.present(true);
    w.enter('dev');
    writeNonnullNodeDevice(w, v.dev);
    w.leave();
  }
}

/** `struct remote_connect_node_device_event_register_any_ret` */
export interface ConnectNodeDeviceEventRegisterAnyRet {
  /** `int callbackID` */
  readonly callbackID: number;
}

export function readConnectNodeDeviceEventRegisterAnyRet(r: Reader): ConnectNodeDeviceEventRegisterAnyRet {
  const callbackID = r.int32('callbackID');
  return { callbackID };
}

export function writeConnectNodeDeviceEventRegisterAnyRet(w: Writer, v: ConnectNodeDeviceEventRegisterAnyRet): void {
  w.int32(v.callbackID, 'callbackID');
}

/** `struct remote_connect_node_device_event_deregister_any_args` */
export interface ConnectNodeDeviceEventDeregisterAnyArgs {
  /** `int callbackID` */
  readonly callbackID: number;
}

export function readConnectNodeDeviceEventDeregisterAnyArgs(r: Reader): ConnectNodeDeviceEventDeregisterAnyArgs {
  const callbackID = r.int32('callbackID');
  return { callbackID };
}

export function writeConnectNodeDeviceEventDeregisterAnyArgs(
  w: Writer,
  v: ConnectNodeDeviceEventDeregisterAnyArgs,
): void {
  w.int32(v.callbackID, 'callbackID');
}

/** `struct remote_connect_secret_event_register_any_args` */
export interface ConnectSecretEventRegisterAnyArgs {
  /** `int eventID` */
  readonly eventID: number;
  /** `remote_secret secret` */
  readonly secret: NonnullSecret | null;
}

export function readConnectSecretEventRegisterAnyArgs(r: Reader): ConnectSecretEventRegisterAnyArgs {
  const eventID = r.int32('eventID');
  let secret: NonnullSecret | null = null;
  if (r.present('secret')) {
    r.enter('secret');
    secret = readNonnullSecret(r);
    r.leave();
  }
  return { eventID, secret };
}

export function writeConnectSecretEventRegisterAnyArgs(w: Writer, v: ConnectSecretEventRegisterAnyArgs): void {
  w.int32(v.eventID, 'eventID');
  if (v.secret === null) {
    w.present(false);
  } else {
    w.present(true);
    w.enter('secret');
    writeNonnullSecret(w, v.secret);
    w.leave();
  }
}

/** `struct remote_connect_secret_event_register_any_ret` */
export interface ConnectSecretEventRegisterAnyRet {
  /** `int callbackID` */
  readonly callbackID: number;
}

export function readConnectSecretEventRegisterAnyRet(r: Reader): ConnectSecretEventRegisterAnyRet {
  const callbackID = r.int32('callbackID');
  return { callbackID };
}

export function writeConnectSecretEventRegisterAnyRet(w: Writer, v: ConnectSecretEventRegisterAnyRet): void {
  w.int32(v.callbackID, 'callbackID');
}

/** `struct remote_connect_secret_event_deregister_any_args` */
export interface ConnectSecretEventDeregisterAnyArgs {
  /** `int callbackID` */
  readonly callbackID: number;
}

export function readConnectSecretEventDeregisterAnyArgs(r: Reader): ConnectSecretEventDeregisterAnyArgs {
  const callbackID = r.int32('callbackID');
  return { callbackID };
}

export function writeConnectSecretEventDeregisterAnyArgs(w: Writer, v: ConnectSecretEventDeregisterAnyArgs): void {
  w.int32(v.callbackID, 'callbackID');
}

/** Procedure 105 of program remote, `virConnectDomainEventRegister`, libvirt 0.5.0 and later, high priority. */
export const connectDomainEventRegister: Procedure<undefined, ConnectDomainEventRegisterRet> = {
  program: REMOTE,
  number: 105,
  name: 'CONNECT_DOMAIN_EVENT_REGISTER',
  priority: 'high',
  since: '0.5.0',
  writeArgs: writeNothing,
  readArgs: readNothing,
  writeRet: writeConnectDomainEventRegisterRet,
  readRet: readConnectDomainEventRegisterRet,
};

/** Procedure 106 of program remote, `virConnectDomainEventDeregister`, libvirt 0.5.0 and later, high priority. */
export const connectDomainEventDeregister: Procedure<undefined, ConnectDomainEventDeregisterRet> = {
  program: REMOTE,
  number: 106,
  name: 'CONNECT_DOMAIN_EVENT_DEREGISTER',
  priority: 'high',
  since: '0.5.0',
  writeArgs: writeNothing,
  readArgs: readNothing,
  writeRet: writeConnectDomainEventDeregisterRet,
  readRet: readConnectDomainEventDeregisterRet,
};

/** Procedure 167 of program remote, `virConnectDomainEventRegisterAny`, libvirt 0.8.0 and later, high priority. */
export const connectDomainEventRegisterAny: Procedure<ConnectDomainEventRegisterAnyArgs, undefined> = {
  program: REMOTE,
  number: 167,
  name: 'CONNECT_DOMAIN_EVENT_REGISTER_ANY',
  priority: 'high',
  since: '0.8.0',
  writeArgs: writeConnectDomainEventRegisterAnyArgs,
  readArgs: readConnectDomainEventRegisterAnyArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 168 of program remote, `virConnectDomainEventDeregisterAny`, libvirt 0.8.0 and later, high priority. */
export const connectDomainEventDeregisterAny: Procedure<ConnectDomainEventDeregisterAnyArgs, undefined> = {
  program: REMOTE,
  number: 168,
  name: 'CONNECT_DOMAIN_EVENT_DEREGISTER_ANY',
  priority: 'high',
  since: '0.8.0',
  writeArgs: writeConnectDomainEventDeregisterAnyArgs,
  readArgs: readConnectDomainEventDeregisterAnyArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 313 of program remote, `virConnectNetworkEventRegisterAny`, libvirt 1.2.1 and later, high priority. */
export const connectNetworkEventRegisterAny:
  Procedure<ConnectNetworkEventRegisterAnyArgs, ConnectNetworkEventRegisterAnyRet> = {
  program: REMOTE,
  number: 313,
  name: 'CONNECT_NETWORK_EVENT_REGISTER_ANY',
  priority: 'high',
  forwardedTo: 'network',
  since: '1.2.1',
  writeArgs: writeConnectNetworkEventRegisterAnyArgs,
  readArgs: readConnectNetworkEventRegisterAnyArgs,
  writeRet: writeConnectNetworkEventRegisterAnyRet,
  readRet: readConnectNetworkEventRegisterAnyRet,
};

/** Procedure 314 of program remote, `virConnectNetworkEventDeregisterAny`, libvirt 1.2.1 and later, high priority. */
export const connectNetworkEventDeregisterAny: Procedure<ConnectNetworkEventDeregisterAnyArgs, undefined> = {
  program: REMOTE,
  number: 314,
  name: 'CONNECT_NETWORK_EVENT_DEREGISTER_ANY',
  priority: 'high',
  forwardedTo: 'network',
  since: '1.2.1',
  writeArgs: writeConnectNetworkEventDeregisterAnyArgs,
  readArgs: readConnectNetworkEventDeregisterAnyArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 316 of program remote, `virConnectDomainEventRegisterAny`, libvirt 1.2.1 and later, high priority. */
export const connectDomainEventCallbackRegisterAny:
  Procedure<ConnectDomainEventCallbackRegisterAnyArgs, ConnectDomainEventCallbackRegisterAnyRet> = {
  program: REMOTE,
  number: 316,
  name: 'CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY',
  priority: 'high',
  since: '1.2.1',
  writeArgs: writeConnectDomainEventCallbackRegisterAnyArgs,
  readArgs: readConnectDomainEventCallbackRegisterAnyArgs,
  writeRet: writeConnectDomainEventCallbackRegisterAnyRet,
  readRet: readConnectDomainEventCallbackRegisterAnyRet,
};

/** Procedure 317 of program remote, `virConnectDomainEventDeregisterAny`, libvirt 1.2.1 and later, high priority. */
export const connectDomainEventCallbackDeregisterAny:
  Procedure<ConnectDomainEventCallbackDeregisterAnyArgs, undefined> = {
  program: REMOTE,
  number: 317,
  name: 'CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY',
  priority: 'high',
  since: '1.2.1',
  writeArgs: writeConnectDomainEventCallbackDeregisterAnyArgs,
  readArgs: readConnectDomainEventCallbackDeregisterAnyArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 360 of program remote, `virConnectRegisterCloseCallback`, libvirt 1.3.2 and later, high priority. */
export const connectRegisterCloseCallback: Procedure<undefined, undefined> = {
  program: REMOTE,
  number: 360,
  name: 'CONNECT_REGISTER_CLOSE_CALLBACK',
  priority: 'high',
  since: '1.3.2',
  writeArgs: writeNothing,
  readArgs: readNothing,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 361 of program remote, `virConnectUnregisterCloseCallback`, libvirt 1.3.2 and later, high priority. */
export const connectUnregisterCloseCallback: Procedure<undefined, undefined> = {
  program: REMOTE,
  number: 361,
  name: 'CONNECT_UNREGISTER_CLOSE_CALLBACK',
  priority: 'high',
  since: '1.3.2',
  writeArgs: writeNothing,
  readArgs: readNothing,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Message 362 of program remote, libvirt 1.3.2 and later. */
export const connectEventConnectionClosed: EventMessage<ConnectEventConnectionClosedMsg> = {
  program: REMOTE,
  number: 362,
  name: 'CONNECT_EVENT_CONNECTION_CLOSED',
  since: '1.3.2',
  writePayload: writeConnectEventConnectionClosedMsg,
  readPayload: readConnectEventConnectionClosedMsg,
};

/** Procedure 368 of program remote, `virConnectStoragePoolEventRegisterAny`, libvirt 2.0.0 and later, high priority. */
export const connectStoragePoolEventRegisterAny:
  Procedure<ConnectStoragePoolEventRegisterAnyArgs, ConnectStoragePoolEventRegisterAnyRet> = {
  program: REMOTE,
  number: 368,
  name: 'CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY',
  priority: 'high',
  forwardedTo: 'storage',
  since: '2.0.0',
  writeArgs: writeConnectStoragePoolEventRegisterAnyArgs,
  readArgs: readConnectStoragePoolEventRegisterAnyArgs,
  writeRet: writeConnectStoragePoolEventRegisterAnyRet,
  readRet: readConnectStoragePoolEventRegisterAnyRet,
};

/**
 * Procedure 369 of program remote, `virConnectStoragePoolEventDeregisterAny`, libvirt 2.0.0 and later, high priority.
 */
export const connectStoragePoolEventDeregisterAny: Procedure<ConnectStoragePoolEventDeregisterAnyArgs, undefined> = {
  program: REMOTE,
  number: 369,
  name: 'CONNECT_STORAGE_POOL_EVENT_DEREGISTER_ANY',
  priority: 'high',
  forwardedTo: 'storage',
  since: '2.0.0',
  writeArgs: writeConnectStoragePoolEventDeregisterAnyArgs,
  readArgs: readConnectStoragePoolEventDeregisterAnyArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 374 of program remote, `virConnectNodeDeviceEventRegisterAny`, libvirt 2.2.0 and later, high priority. */
export const connectNodeDeviceEventRegisterAny:
  Procedure<ConnectNodeDeviceEventRegisterAnyArgs, ConnectNodeDeviceEventRegisterAnyRet> = {
  program: REMOTE,
  number: 374,
  name: 'CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY',
  priority: 'high',
  forwardedTo: 'node-device',
  since: '2.2.0',
  writeArgs: writeConnectNodeDeviceEventRegisterAnyArgs,
  readArgs: readConnectNodeDeviceEventRegisterAnyArgs,
  writeRet: writeConnectNodeDeviceEventRegisterAnyRet,
  readRet: readConnectNodeDeviceEventRegisterAnyRet,
};

/**
 * Procedure 375 of program remote, `virConnectNodeDeviceEventDeregisterAny`, libvirt 2.2.0 and later, high priority.
 */
export const connectNodeDeviceEventDeregisterAny: Procedure<ConnectNodeDeviceEventDeregisterAnyArgs, undefined> = {
  program: REMOTE,
  number: 375,
  name: 'CONNECT_NODE_DEVICE_EVENT_DEREGISTER_ANY',
  priority: 'high',
  forwardedTo: 'node-device',
  since: '2.2.0',
  writeArgs: writeConnectNodeDeviceEventDeregisterAnyArgs,
  readArgs: readConnectNodeDeviceEventDeregisterAnyArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 380 of program remote, `virConnectSecretEventRegisterAny`, libvirt 3.0.0 and later, high priority. */
export const connectSecretEventRegisterAny:
  Procedure<ConnectSecretEventRegisterAnyArgs, ConnectSecretEventRegisterAnyRet> = {
  program: REMOTE,
  number: 380,
  name: 'CONNECT_SECRET_EVENT_REGISTER_ANY',
  priority: 'high',
  forwardedTo: 'secret',
  since: '3.0.0',
  writeArgs: writeConnectSecretEventRegisterAnyArgs,
  readArgs: readConnectSecretEventRegisterAnyArgs,
  writeRet: writeConnectSecretEventRegisterAnyRet,
  readRet: readConnectSecretEventRegisterAnyRet,
};

/** Procedure 381 of program remote, `virConnectSecretEventDeregisterAny`, libvirt 3.0.0 and later, high priority. */
export const connectSecretEventDeregisterAny: Procedure<ConnectSecretEventDeregisterAnyArgs, undefined> = {
  program: REMOTE,
  number: 381,
  name: 'CONNECT_SECRET_EVENT_DEREGISTER_ANY',
  priority: 'high',
  forwardedTo: 'secret',
  since: '3.0.0',
  writeArgs: writeConnectSecretEventDeregisterAnyArgs,
  readArgs: readConnectSecretEventDeregisterAnyArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};
