import { nameOf } from '../../../constant.js';
import * as constants from '../../../generated/constants/index.js';
import type { DomainEventGraphicsAddress } from '../../../generated/remote/common.js';
import * as wire from '../../../generated/remote/domain-events.js';
import type { CallbackPayload } from '../../../rpc/event-table.js';
import { typedParameters } from '../../typed-parameters.js';
import type { DomainEventDetail, GraphicsAddress } from '../event-types.js';
import { define, type EventDefinition } from './definition.js';

/** The enum that a lifecycle event's detail belongs to, by the event's number. */
const DETAILS: { readonly [event: number]: DomainEventDetail } = {
  [constants.DomainEventType.DEFINED]: constants.DomainEventDefinedDetailType,
  [constants.DomainEventType.UNDEFINED]: constants.DomainEventUndefinedDetailType,
  [constants.DomainEventType.STARTED]: constants.DomainEventStartedDetailType,
  [constants.DomainEventType.SUSPENDED]: constants.DomainEventSuspendedDetailType,
  [constants.DomainEventType.RESUMED]: constants.DomainEventResumedDetailType,
  [constants.DomainEventType.STOPPED]: constants.DomainEventStoppedDetailType,
  [constants.DomainEventType.SHUTDOWN]: constants.DomainEventShutdownDetailType,
  [constants.DomainEventType.PMSUSPENDED]: constants.DomainEventPMSuspendedDetailType,
  [constants.DomainEventType.CRASHED]: constants.DomainEventCrashedDetailType,
};

export const domainLifecycle: EventDefinition<CallbackPayload, 'domain-lifecycle'> = /* @__PURE__ */ define({
  name: 'domain-lifecycle',
  eventId: constants.DomainEventID.LIFECYCLE,
  message: wire.domainEventCallbackLifecycle,
  shape: (session, { msg: { dom, event, detail } }) => {
    const details = DETAILS[event];
    return {
      type: 'domain-lifecycle',
      domain: session.wrap.domain(dom),
      event,
      eventName: nameOf(constants.DomainEventType, event),
      detail,
      detailName: details && nameOf(details, detail),
    };
  },
});

function graphicsAddress({ family, node, service }: DomainEventGraphicsAddress): GraphicsAddress {
  return { family, familyName: nameOf(constants.DomainEventGraphicsAddressType, family), node, service };
}

export const domainGraphics: EventDefinition<CallbackPayload, 'domain-graphics'> = /* @__PURE__ */ define({
  name: 'domain-graphics',
  eventId: constants.DomainEventID.GRAPHICS,
  message: wire.domainEventCallbackGraphics,
  shape: (session, { msg }) => ({
    type: 'domain-graphics',
    domain: session.wrap.domain(msg.dom),
    phase: msg.phase,
    phaseName: nameOf(constants.DomainEventGraphicsPhase, msg.phase),
    local: graphicsAddress(msg.local),
    remote: graphicsAddress(msg.remote),
    authScheme: msg.authScheme,
    subject: msg.subject,
  }),
});

export const domainReboot: EventDefinition<CallbackPayload, 'domain-reboot'> = /* @__PURE__ */ define({
  name: 'domain-reboot',
  eventId: constants.DomainEventID.REBOOT,
  message: wire.domainEventCallbackReboot,
  shape: (session, { msg: { dom } }) => ({
    type: 'domain-reboot',
    domain: session.wrap.domain(dom),
  }),
});

export const domainRtcChange: EventDefinition<CallbackPayload, 'domain-rtc-change'> = /* @__PURE__ */ define({
  name: 'domain-rtc-change',
  eventId: constants.DomainEventID.RTC_CHANGE,
  message: wire.domainEventCallbackRtcChange,
  shape: (session, { msg: { dom, offset } }) => ({
    type: 'domain-rtc-change',
    domain: session.wrap.domain(dom),
    offset,
  }),
});

export const domainWatchdog: EventDefinition<CallbackPayload, 'domain-watchdog'> = /* @__PURE__ */ define({
  name: 'domain-watchdog',
  eventId: constants.DomainEventID.WATCHDOG,
  message: wire.domainEventCallbackWatchdog,
  shape: (session, { msg: { dom, action } }) => ({
    type: 'domain-watchdog',
    domain: session.wrap.domain(dom),
    action,
    actionName: nameOf(constants.DomainEventWatchdogAction, action),
  }),
});

export const domainIoError: EventDefinition<CallbackPayload, 'domain-io-error'> = /* @__PURE__ */ define({
  name: 'domain-io-error',
  eventId: constants.DomainEventID.IO_ERROR,
  message: wire.domainEventCallbackIoError,
  shape: (session, { msg: { dom, srcPath, devAlias, action } }) => ({
    type: 'domain-io-error',
    domain: session.wrap.domain(dom),
    srcPath,
    devAlias,
    action,
    actionName: nameOf(constants.DomainEventIOErrorAction, action),
  }),
});

export const domainIoErrorReason: EventDefinition<CallbackPayload, 'domain-io-error-reason'> = /* @__PURE__ */ define({
  name: 'domain-io-error-reason',
  eventId: constants.DomainEventID.IO_ERROR_REASON,
  message: wire.domainEventCallbackIoErrorReason,
  shape: (session, { msg: { dom, srcPath, devAlias, action, reason } }) => ({
    type: 'domain-io-error-reason',
    domain: session.wrap.domain(dom),
    srcPath,
    devAlias,
    action,
    actionName: nameOf(constants.DomainEventIOErrorAction, action),
    reason,
  }),
});

export const domainControlError: EventDefinition<CallbackPayload, 'domain-control-error'> = /* @__PURE__ */ define({
  name: 'domain-control-error',
  eventId: constants.DomainEventID.CONTROL_ERROR,
  message: wire.domainEventCallbackControlError,
  shape: (session, { msg: { dom } }) => ({
    type: 'domain-control-error',
    domain: session.wrap.domain(dom),
  }),
});

export const domainBlockJob: EventDefinition<CallbackPayload, 'domain-block-job'> = /* @__PURE__ */ define({
  name: 'domain-block-job',
  eventId: constants.DomainEventID.BLOCK_JOB,
  message: wire.domainEventCallbackBlockJob,
  shape: (session, { msg: { dom, path, type, status } }) => ({
    type: 'domain-block-job',
    domain: session.wrap.domain(dom),
    disk: path,
    job: type,
    jobName: nameOf(constants.DomainBlockJobType, type),
    status,
    statusName: nameOf(constants.ConnectDomainEventBlockJobStatus, status),
  }),
});

export const domainBlockJob2: EventDefinition<CallbackPayload, 'domain-block-job-2'> = /* @__PURE__ */ define({
  name: 'domain-block-job-2',
  eventId: constants.DomainEventID.BLOCK_JOB_2,
  message: wire.domainEventBlockJob2,
  shape: (session, { dom, dst, type, status }) => ({
    type: 'domain-block-job-2',
    domain: session.wrap.domain(dom),
    disk: dst,
    job: type,
    jobName: nameOf(constants.DomainBlockJobType, type),
    status,
    statusName: nameOf(constants.ConnectDomainEventBlockJobStatus, status),
  }),
});

export const domainDiskChange: EventDefinition<CallbackPayload, 'domain-disk-change'> = /* @__PURE__ */ define({
  name: 'domain-disk-change',
  eventId: constants.DomainEventID.DISK_CHANGE,
  message: wire.domainEventCallbackDiskChange,
  shape: (session, { msg: { dom, oldSrcPath, newSrcPath, devAlias, reason } }) => ({
    type: 'domain-disk-change',
    domain: session.wrap.domain(dom),
    oldSrcPath,
    newSrcPath,
    devAlias,
    reason,
    reasonName: nameOf(constants.ConnectDomainEventDiskChangeReason, reason),
  }),
});

export const domainTrayChange: EventDefinition<CallbackPayload, 'domain-tray-change'> = /* @__PURE__ */ define({
  name: 'domain-tray-change',
  eventId: constants.DomainEventID.TRAY_CHANGE,
  message: wire.domainEventCallbackTrayChange,
  shape: (session, { msg: { dom, devAlias, reason } }) => ({
    type: 'domain-tray-change',
    domain: session.wrap.domain(dom),
    devAlias,
    reason,
    reasonName: nameOf(constants.DomainEventTrayChangeReason, reason),
  }),
});

export const domainPmWakeup: EventDefinition<CallbackPayload, 'domain-pm-wakeup'> = /* @__PURE__ */ define({
  name: 'domain-pm-wakeup',
  eventId: constants.DomainEventID.PMWAKEUP,
  message: wire.domainEventCallbackPmwakeup,
  shape: (session, { reason, msg: { dom } }) => ({
    type: 'domain-pm-wakeup',
    domain: session.wrap.domain(dom),
    reason,
  }),
});

export const domainPmSuspend: EventDefinition<CallbackPayload, 'domain-pm-suspend'> = /* @__PURE__ */ define({
  name: 'domain-pm-suspend',
  eventId: constants.DomainEventID.PMSUSPEND,
  message: wire.domainEventCallbackPmsuspend,
  shape: (session, { reason, msg: { dom } }) => ({
    type: 'domain-pm-suspend',
    domain: session.wrap.domain(dom),
    reason,
  }),
});

export const domainPmSuspendDisk: EventDefinition<CallbackPayload, 'domain-pm-suspend-disk'> = /* @__PURE__ */ define({
  name: 'domain-pm-suspend-disk',
  eventId: constants.DomainEventID.PMSUSPEND_DISK,
  message: wire.domainEventCallbackPmsuspendDisk,
  shape: (session, { reason, msg: { dom } }) => ({
    type: 'domain-pm-suspend-disk',
    domain: session.wrap.domain(dom),
    reason,
  }),
});

export const domainBalloonChange: EventDefinition<CallbackPayload, 'domain-balloon-change'> = /* @__PURE__ */ define({
  name: 'domain-balloon-change',
  eventId: constants.DomainEventID.BALLOON_CHANGE,
  message: wire.domainEventCallbackBalloonChange,
  shape: (session, { msg: { dom, actual } }) => ({
    type: 'domain-balloon-change',
    domain: session.wrap.domain(dom),
    actual,
  }),
});

export const domainDeviceRemoved: EventDefinition<CallbackPayload, 'domain-device-removed'> = /* @__PURE__ */ define({
  name: 'domain-device-removed',
  eventId: constants.DomainEventID.DEVICE_REMOVED,
  message: wire.domainEventCallbackDeviceRemoved,
  shape: (session, { msg: { dom, devAlias } }) => ({
    type: 'domain-device-removed',
    domain: session.wrap.domain(dom),
    devAlias,
  }),
});

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
