// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import type { EventMessage } from '../../xdr/procedure.js';
import type { Reader } from '../../xdr/reader.js';
import type { Writer } from '../../xdr/writer.js';
import { REMOTE } from '../programs.js';
import {
  type NonnullNetwork,
  type NonnullNodeDevice,
  type NonnullSecret,
  type NonnullStoragePool,
  readNonnullNetwork,
  readNonnullNodeDevice,
  readNonnullSecret,
  readNonnullStoragePool,
  writeNonnullNetwork,
  writeNonnullNodeDevice,
  writeNonnullSecret,
  writeNonnullStoragePool,
} from './common.js';

/** `struct remote_network_event_lifecycle_msg` */
export interface NetworkEventLifecycleMsg {
  /** `int callbackID` */
  readonly callbackID: number;
  /** `remote_nonnull_network net` */
  readonly net: NonnullNetwork;
  /** `int event` */
  readonly event: number;
  /** `int detail` */
  readonly detail: number;
}

export function readNetworkEventLifecycleMsg(r: Reader): NetworkEventLifecycleMsg {
  const callbackID = r.int32('callbackID');
  r.enter('net');
  const net = readNonnullNetwork(r);
  r.leave();
  const event = r.int32('event');
  const detail = r.int32('detail');
  return { callbackID, net, event, detail };
}

export function writeNetworkEventLifecycleMsg(w: Writer, v: NetworkEventLifecycleMsg): void {
  w.int32(v.callbackID, 'callbackID');
  w.enter('net');
  writeNonnullNetwork(w, v.net);
  w.leave();
  w.int32(v.event, 'event');
  w.int32(v.detail, 'detail');
}

/** `struct remote_network_event_callback_metadata_change_msg` */
export interface NetworkEventCallbackMetadataChangeMsg {
  /** `int callbackID` */
  readonly callbackID: number;
  /** `remote_nonnull_network net` */
  readonly net: NonnullNetwork;
  /** `int type` */
  readonly type: number;
  /** `remote_string nsuri` */
  readonly nsuri: string | null;
}

export function readNetworkEventCallbackMetadataChangeMsg(r: Reader): NetworkEventCallbackMetadataChangeMsg {
  const callbackID = r.int32('callbackID');
  r.enter('net');
  const net = readNonnullNetwork(r);
  r.leave();
  const type = r.int32('type');
  const nsuri = r.present('nsuri') ? r.string(4194304, 'nsuri') : null;
  return { callbackID, net, type, nsuri };
}

export function writeNetworkEventCallbackMetadataChangeMsg(w: Writer, v: NetworkEventCallbackMetadataChangeMsg): void {
  w.int32(v.callbackID, 'callbackID');
  w.enter('net');
  writeNonnullNetwork(w, v.net);
  w.leave();
  w.int32(v.type, 'type');
  if (v.nsuri === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.nsuri, 4194304, 'nsuri');
  }
}

/** `struct remote_storage_pool_event_lifecycle_msg` */
export interface StoragePoolEventLifecycleMsg {
  /** `int callbackID` */
  readonly callbackID: number;
  /** `remote_nonnull_storage_pool pool` */
  readonly pool: NonnullStoragePool;
  /** `int event` */
  readonly event: number;
  /** `int detail` */
  readonly detail: number;
}

export function readStoragePoolEventLifecycleMsg(r: Reader): StoragePoolEventLifecycleMsg {
  const callbackID = r.int32('callbackID');
  r.enter('pool');
  const pool = readNonnullStoragePool(r);
  r.leave();
  const event = r.int32('event');
  const detail = r.int32('detail');
  return { callbackID, pool, event, detail };
}

export function writeStoragePoolEventLifecycleMsg(w: Writer, v: StoragePoolEventLifecycleMsg): void {
  w.int32(v.callbackID, 'callbackID');
  w.enter('pool');
  writeNonnullStoragePool(w, v.pool);
  w.leave();
  w.int32(v.event, 'event');
  w.int32(v.detail, 'detail');
}

/** `struct remote_storage_pool_event_refresh_msg` */
export interface StoragePoolEventRefreshMsg {
  /** `int callbackID` */
  readonly callbackID: number;
  /** `remote_nonnull_storage_pool pool` */
  readonly pool: NonnullStoragePool;
}

export function readStoragePoolEventRefreshMsg(r: Reader): StoragePoolEventRefreshMsg {
  const callbackID = r.int32('callbackID');
  r.enter('pool');
  const pool = readNonnullStoragePool(r);
  r.leave();
  return { callbackID, pool };
}

export function writeStoragePoolEventRefreshMsg(w: Writer, v: StoragePoolEventRefreshMsg): void {
  w.int32(v.callbackID, 'callbackID');
  w.enter('pool');
  writeNonnullStoragePool(w, v.pool);
  w.leave();
}

/** `struct remote_node_device_event_lifecycle_msg` */
export interface NodeDeviceEventLifecycleMsg {
  /** `int callbackID` */
  readonly callbackID: number;
  /** `remote_nonnull_node_device dev` */
  readonly dev: NonnullNodeDevice;
  /** `int event` */
  readonly event: number;
  /** `int detail` */
  readonly detail: number;
}

export function readNodeDeviceEventLifecycleMsg(r: Reader): NodeDeviceEventLifecycleMsg {
  const callbackID = r.int32('callbackID');
  r.enter('dev');
  const dev = readNonnullNodeDevice(r);
  r.leave();
  const event = r.int32('event');
  const detail = r.int32('detail');
  return { callbackID, dev, event, detail };
}

export function writeNodeDeviceEventLifecycleMsg(w: Writer, v: NodeDeviceEventLifecycleMsg): void {
  w.int32(v.callbackID, 'callbackID');
  w.enter('dev');
  writeNonnullNodeDevice(w, v.dev);
  w.leave();
  w.int32(v.event, 'event');
  w.int32(v.detail, 'detail');
}

/** `struct remote_node_device_event_update_msg` */
export interface NodeDeviceEventUpdateMsg {
  /** `int callbackID` */
  readonly callbackID: number;
  /** `remote_nonnull_node_device dev` */
  readonly dev: NonnullNodeDevice;
}

export function readNodeDeviceEventUpdateMsg(r: Reader): NodeDeviceEventUpdateMsg {
  const callbackID = r.int32('callbackID');
  r.enter('dev');
  const dev = readNonnullNodeDevice(r);
  r.leave();
  return { callbackID, dev };
}

export function writeNodeDeviceEventUpdateMsg(w: Writer, v: NodeDeviceEventUpdateMsg): void {
  w.int32(v.callbackID, 'callbackID');
  w.enter('dev');
  writeNonnullNodeDevice(w, v.dev);
  w.leave();
}

/** `struct remote_secret_event_lifecycle_msg` */
export interface SecretEventLifecycleMsg {
  /** `int callbackID` */
  readonly callbackID: number;
  /** `remote_nonnull_secret secret` */
  readonly secret: NonnullSecret;
  /** `int event` */
  readonly event: number;
  /** `int detail` */
  readonly detail: number;
}

export function readSecretEventLifecycleMsg(r: Reader): SecretEventLifecycleMsg {
  const callbackID = r.int32('callbackID');
  r.enter('secret');
  const secret = readNonnullSecret(r);
  r.leave();
  const event = r.int32('event');
  const detail = r.int32('detail');
  return { callbackID, secret, event, detail };
}

export function writeSecretEventLifecycleMsg(w: Writer, v: SecretEventLifecycleMsg): void {
  w.int32(v.callbackID, 'callbackID');
  w.enter('secret');
  writeNonnullSecret(w, v.secret);
  w.leave();
  w.int32(v.event, 'event');
  w.int32(v.detail, 'detail');
}

/** `struct remote_secret_event_value_changed_msg` */
export interface SecretEventValueChangedMsg {
  /** `int callbackID` */
  readonly callbackID: number;
  /** `remote_nonnull_secret secret` */
  readonly secret: NonnullSecret;
}

export function readSecretEventValueChangedMsg(r: Reader): SecretEventValueChangedMsg {
  const callbackID = r.int32('callbackID');
  r.enter('secret');
  const secret = readNonnullSecret(r);
  r.leave();
  return { callbackID, secret };
}

export function writeSecretEventValueChangedMsg(w: Writer, v: SecretEventValueChangedMsg): void {
  w.int32(v.callbackID, 'callbackID');
  w.enter('secret');
  writeNonnullSecret(w, v.secret);
  w.leave();
}

/** Message 315 of program remote, libvirt 1.2.1 and later. */
export const networkEventLifecycle: EventMessage<NetworkEventLifecycleMsg> = {
  program: REMOTE,
  number: 315,
  name: 'NETWORK_EVENT_LIFECYCLE',
  since: '1.2.1',
  writePayload: writeNetworkEventLifecycleMsg,
  readPayload: readNetworkEventLifecycleMsg,
};

/** Message 370 of program remote, libvirt 2.0.0 and later. */
export const storagePoolEventLifecycle: EventMessage<StoragePoolEventLifecycleMsg> = {
  program: REMOTE,
  number: 370,
  name: 'STORAGE_POOL_EVENT_LIFECYCLE',
  since: '2.0.0',
  writePayload: writeStoragePoolEventLifecycleMsg,
  readPayload: readStoragePoolEventLifecycleMsg,
};

/** Message 373 of program remote, libvirt 2.0.0 and later. */
export const storagePoolEventRefresh: EventMessage<StoragePoolEventRefreshMsg> = {
  program: REMOTE,
  number: 373,
  name: 'STORAGE_POOL_EVENT_REFRESH',
  since: '2.0.0',
  writePayload: writeStoragePoolEventRefreshMsg,
  readPayload: readStoragePoolEventRefreshMsg,
};

/** Message 376 of program remote, libvirt 2.2.0 and later. */
export const nodeDeviceEventLifecycle: EventMessage<NodeDeviceEventLifecycleMsg> = {
  program: REMOTE,
  number: 376,
  name: 'NODE_DEVICE_EVENT_LIFECYCLE',
  since: '2.2.0',
  writePayload: writeNodeDeviceEventLifecycleMsg,
  readPayload: readNodeDeviceEventLifecycleMsg,
};

/** Message 377 of program remote, libvirt 2.2.0 and later. */
export const nodeDeviceEventUpdate: EventMessage<NodeDeviceEventUpdateMsg> = {
  program: REMOTE,
  number: 377,
  name: 'NODE_DEVICE_EVENT_UPDATE',
  since: '2.2.0',
  writePayload: writeNodeDeviceEventUpdateMsg,
  readPayload: readNodeDeviceEventUpdateMsg,
};

/** Message 382 of program remote, libvirt 3.0.0 and later. */
export const secretEventLifecycle: EventMessage<SecretEventLifecycleMsg> = {
  program: REMOTE,
  number: 382,
  name: 'SECRET_EVENT_LIFECYCLE',
  since: '3.0.0',
  writePayload: writeSecretEventLifecycleMsg,
  readPayload: readSecretEventLifecycleMsg,
};

/** Message 383 of program remote, libvirt 3.0.0 and later. */
export const secretEventValueChanged: EventMessage<SecretEventValueChangedMsg> = {
  program: REMOTE,
  number: 383,
  name: 'SECRET_EVENT_VALUE_CHANGED',
  since: '3.0.0',
  writePayload: writeSecretEventValueChangedMsg,
  readPayload: readSecretEventValueChangedMsg,
};

/** Message 446 of program remote, libvirt 9.8.0 and later. */
export const networkEventCallbackMetadataChange: EventMessage<NetworkEventCallbackMetadataChangeMsg> = {
  program: REMOTE,
  number: 446,
  name: 'NETWORK_EVENT_CALLBACK_METADATA_CHANGE',
  since: '9.8.0',
  writePayload: writeNetworkEventCallbackMetadataChangeMsg,
  readPayload: readNetworkEventCallbackMetadataChangeMsg,
};
