import * as constants from '../../generated/constants/index.js';
import * as wire from '../../generated/remote/domain-events.js';
import type { CallbackPayload } from '../../rpc/event-table.js';
import { typedParameters } from '../typed-parameters.js';
import { define, type EventDefinition, nameOf } from './definition.js';

export const domainTunable: EventDefinition<CallbackPayload, 'domain-tunable'> = /* @__PURE__ */ define({
  name: 'domain-tunable',
  eventId: constants.DomainEventID.TUNABLE,
  message: wire.domainEventCallbackTunable,
  shape: (session, { dom, params }) => ({
    type: 'domain-tunable',
    domain: session.wrap.domain(dom),
    params: typedParameters(params),
  }),
});

export const domainAgentLifecycle: EventDefinition<CallbackPayload, 'domain-agent-lifecycle'> = /* @__PURE__ */ define({
  name: 'domain-agent-lifecycle',
  eventId: constants.DomainEventID.AGENT_LIFECYCLE,
  message: wire.domainEventCallbackAgentLifecycle,
  shape: (session, { dom, state, reason }) => ({
    type: 'domain-agent-lifecycle',
    domain: session.wrap.domain(dom),
    state,
    stateName: nameOf(constants.ConnectDomainEventAgentLifecycleState, state),
    reason,
    reasonName: nameOf(constants.ConnectDomainEventAgentLifecycleReason, reason),
  }),
});

export const domainDeviceAdded: EventDefinition<CallbackPayload, 'domain-device-added'> = /* @__PURE__ */ define({
  name: 'domain-device-added',
  eventId: constants.DomainEventID.DEVICE_ADDED,
  message: wire.domainEventCallbackDeviceAdded,
  shape: (session, { dom, devAlias }) => ({
    type: 'domain-device-added',
    domain: session.wrap.domain(dom),
    devAlias,
  }),
});

export const domainMigrationIteration: EventDefinition<CallbackPayload, 'domain-migration-iteration'> =
  /* @__PURE__ */ define({
    name: 'domain-migration-iteration',
    eventId: constants.DomainEventID.MIGRATION_ITERATION,
    message: wire.domainEventCallbackMigrationIteration,
    shape: (session, { dom, iteration }) => ({
      type: 'domain-migration-iteration',
      domain: session.wrap.domain(dom),
      iteration,
    }),
  });

export const domainJobCompleted: EventDefinition<CallbackPayload, 'domain-job-completed'> = /* @__PURE__ */ define({
  name: 'domain-job-completed',
  eventId: constants.DomainEventID.JOB_COMPLETED,
  message: wire.domainEventCallbackJobCompleted,
  shape: (session, { dom, params }) => ({
    type: 'domain-job-completed',
    domain: session.wrap.domain(dom),
    params: typedParameters(params),
  }),
});

export const domainDeviceRemovalFailed: EventDefinition<CallbackPayload, 'domain-device-removal-failed'> =
  /* @__PURE__ */ define({
    name: 'domain-device-removal-failed',
    eventId: constants.DomainEventID.DEVICE_REMOVAL_FAILED,
    message: wire.domainEventCallbackDeviceRemovalFailed,
    shape: (session, { dom, devAlias }) => ({
      type: 'domain-device-removal-failed',
      domain: session.wrap.domain(dom),
      devAlias,
    }),
  });

export const domainMetadataChange: EventDefinition<CallbackPayload, 'domain-metadata-change'> = /* @__PURE__ */ define({
  name: 'domain-metadata-change',
  eventId: constants.DomainEventID.METADATA_CHANGE,
  message: wire.domainEventCallbackMetadataChange,
  shape: (session, { dom, type, nsuri }) => ({
    type: 'domain-metadata-change',
    domain: session.wrap.domain(dom),
    metadata: type,
    metadataName: nameOf(constants.DomainMetadataType, type),
    nsuri,
  }),
});

export const domainBlockThreshold: EventDefinition<CallbackPayload, 'domain-block-threshold'> = /* @__PURE__ */ define({
  name: 'domain-block-threshold',
  eventId: constants.DomainEventID.BLOCK_THRESHOLD,
  message: wire.domainEventBlockThreshold,
  shape: (session, { dom, dev, path, threshold, excess }) => ({
    type: 'domain-block-threshold',
    domain: session.wrap.domain(dom),
    dev,
    path,
    threshold,
    excess,
  }),
});

export const domainMemoryFailure: EventDefinition<CallbackPayload, 'domain-memory-failure'> = /* @__PURE__ */ define({
  name: 'domain-memory-failure',
  eventId: constants.DomainEventID.MEMORY_FAILURE,
  message: wire.domainEventMemoryFailure,
  shape: (session, { dom, recipient, action, flags }) => ({
    type: 'domain-memory-failure',
    domain: session.wrap.domain(dom),
    recipient,
    recipientName: nameOf(constants.DomainMemoryFailureRecipientType, recipient),
    action,
    actionName: nameOf(constants.DomainMemoryFailureActionType, action),
    flags,
  }),
});

export const domainMemoryDeviceSizeChange: EventDefinition<CallbackPayload, 'domain-memory-device-size-change'> =
  /* @__PURE__ */ define({
    name: 'domain-memory-device-size-change',
    eventId: constants.DomainEventID.MEMORY_DEVICE_SIZE_CHANGE,
    message: wire.domainEventMemoryDeviceSizeChange,
    shape: (session, { dom, alias, size }) => ({
      type: 'domain-memory-device-size-change',
      domain: session.wrap.domain(dom),
      devAlias: alias,
      size,
    }),
  });

export const domainNicMacChange: EventDefinition<CallbackPayload, 'domain-nic-mac-change'> = /* @__PURE__ */ define({
  name: 'domain-nic-mac-change',
  eventId: constants.DomainEventID.NIC_MAC_CHANGE,
  message: wire.domainEventNicMacChange,
  shape: (session, { dom, alias, oldMAC, newMAC }) => ({
    type: 'domain-nic-mac-change',
    domain: session.wrap.domain(dom),
    devAlias: alias,
    oldMac: oldMAC,
    newMac: newMAC,
  }),
});

export const domainVcpuRemoved: EventDefinition<CallbackPayload, 'domain-vcpu-removed'> = /* @__PURE__ */ define({
  name: 'domain-vcpu-removed',
  eventId: constants.DomainEventID.VCPU_REMOVED,
  message: wire.domainEventVcpuRemoved,
  shape: (session, { dom, vcpuid }) => ({
    type: 'domain-vcpu-removed',
    domain: session.wrap.domain(dom),
    vcpu: vcpuid,
  }),
});

export const domainChannelLifecycle: EventDefinition<CallbackPayload, 'domain-channel-lifecycle'> =
  /* @__PURE__ */ define({
    name: 'domain-channel-lifecycle',
    eventId: constants.DomainEventID.CHANNEL_LIFECYCLE,
    message: wire.domainEventCallbackChannelLifecycle,
    shape: (session, { dom, channelName, state, reason }) => ({
      type: 'domain-channel-lifecycle',
      domain: session.wrap.domain(dom),
      channel: channelName,
      state,
      stateName: nameOf(constants.ConnectDomainEventChannelLifecycleState, state),
      reason,
      reasonName: nameOf(constants.ConnectDomainEventChannelLifecycleReason, reason),
    }),
  });
