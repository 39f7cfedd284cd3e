import { nameOf } from '../../../constant.js';
import * as constants from '../../../generated/constants/index.js';
import { qemuDomainMonitorEvent } from '../../../generated/qemu.js';
import { connectEventConnectionClosed } from '../../../generated/remote/connect-events.js';
import * as wire from '../../../generated/remote/object-events.js';
import type { CallbackPayload } from '../../../rpc/event-table.js';
import { define, type EventDefinition } from './definition.js';

export const networkLifecycle: EventDefinition<CallbackPayload, 'network-lifecycle'> = /* @__PURE__ */ define({
  name: 'network-lifecycle',
  eventId: constants.NetworkEventID.LIFECYCLE,
  message: wire.networkEventLifecycle,
  shape: (session, { net, event, detail }) => ({
    type: 'network-lifecycle',
    network: session.wrap.network(net),
    event,
    eventName: nameOf(constants.NetworkEventLifecycleType, event),
    detail,
  }),
});

export const networkMetadataChange: EventDefinition<CallbackPayload, 'network-metadata-change'> =
  /* @__PURE__ */ define({
    name: 'network-metadata-change',
    eventId: constants.NetworkEventID.METADATA_CHANGE,
    message: wire.networkEventCallbackMetadataChange,
    shape: (session, { net, type, nsuri }) => ({
      type: 'network-metadata-change',
      network: session.wrap.network(net),
      metadata: type,
      metadataName: nameOf(constants.NetworkMetadataType, type),
      nsuri,
    }),
  });

export const storagePoolLifecycle: EventDefinition<CallbackPayload, 'storage-pool-lifecycle'> = /* @__PURE__ */ define({
  name: 'storage-pool-lifecycle',
  eventId: constants.StoragePoolEventID.LIFECYCLE,
  message: wire.storagePoolEventLifecycle,
  shape: (session, { pool, event, detail }) => ({
    type: 'storage-pool-lifecycle',
    storagePool: session.wrap.storagePool(pool),
    event,
    eventName: nameOf(constants.StoragePoolEventLifecycleType, event),
    detail,
  }),
});

export const storagePoolRefresh: EventDefinition<CallbackPayload, 'storage-pool-refresh'> = /* @__PURE__ */ define({
  name: 'storage-pool-refresh',
  eventId: constants.StoragePoolEventID.REFRESH,
  message: wire.storagePoolEventRefresh,
  shape: (session, { pool }) => ({
    type: 'storage-pool-refresh',
    storagePool: session.wrap.storagePool(pool),
  }),
});

export const nodeDeviceLifecycle: EventDefinition<CallbackPayload, 'node-device-lifecycle'> = /* @__PURE__ */ define({
  name: 'node-device-lifecycle',
  eventId: constants.NodeDeviceEventID.LIFECYCLE,
  message: wire.nodeDeviceEventLifecycle,
  shape: (session, { dev, event, detail }) => ({
    type: 'node-device-lifecycle',
    nodeDevice: session.wrap.nodeDevice(dev),
    event,
    eventName: nameOf(constants.NodeDeviceEventLifecycleType, event),
    detail,
  }),
});

export const nodeDeviceUpdate: EventDefinition<CallbackPayload, 'node-device-update'> = /* @__PURE__ */ define({
  name: 'node-device-update',
  eventId: constants.NodeDeviceEventID.UPDATE,
  message: wire.nodeDeviceEventUpdate,
  shape: (session, { dev }) => ({
    type: 'node-device-update',
    nodeDevice: session.wrap.nodeDevice(dev),
  }),
});

export const secretLifecycle: EventDefinition<CallbackPayload, 'secret-lifecycle'> = /* @__PURE__ */ define({
  name: 'secret-lifecycle',
  eventId: constants.SecretEventID.LIFECYCLE,
  message: wire.secretEventLifecycle,
  shape: (session, { secret, event, detail }) => ({
    type: 'secret-lifecycle',
    secret: session.wrap.secret(secret),
    event,
    eventName: nameOf(constants.SecretEventLifecycleType, event),
    detail,
  }),
});

export const secretValueChanged: EventDefinition<CallbackPayload, 'secret-value-changed'> = /* @__PURE__ */ define({
  name: 'secret-value-changed',
  eventId: constants.SecretEventID.VALUE_CHANGED,
  message: wire.secretEventValueChanged,
  shape: (session, { secret }) => ({
    type: 'secret-value-changed',
    secret: session.wrap.secret(secret),
  }),
});

export const qemuMonitor: EventDefinition<CallbackPayload, 'qemu-monitor'> = /* @__PURE__ */ define({
  name: 'qemu-monitor',
  message: qemuDomainMonitorEvent,
  shape: (session, { dom, event, seconds, micros, details }) => ({
    type: 'qemu-monitor',
    domain: session.wrap.domain(dom),
    event,
    timestampUs: seconds * 1_000_000n + BigInt(micros),
    details,
  }),
});

export const hypervisorClose: EventDefinition<CallbackPayload, 'hypervisor-close'> = /* @__PURE__ */ define({
  name: 'hypervisor-close',
  message: connectEventConnectionClosed,
  shape: (_session, { reason }) => ({
    type: 'hypervisor-close',
    reason,
    reasonName: nameOf(constants.ConnectCloseReason, reason),
  }),
});
