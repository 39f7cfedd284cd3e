import * as constants from '../../generated/constants/index.js';
import * as wire from '../../generated/remote/domain-events.js';
import type { CallbackPayload } from '../../rpc/event-table.js';
import { define, type EventDefinition, nameOf } from './definition.js';

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
