// Generated from protocol/api.json by `npm run codegen`; do not edit.

import type { Constant } from '../../constant.js';

/** `virConnectDomainEventAgentLifecycleReason` */
export const ConnectDomainEventAgentLifecycleReason = {
  /** `VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_UNKNOWN` = 0, libvirt 1.2.11 and later */
  UNKNOWN: 0 as Constant<'ConnectDomainEventAgentLifecycleReason', 0>,
  /** `VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_DOMAIN_STARTED` = 1, libvirt 1.2.11 and later */
  DOMAIN_STARTED: 1 as Constant<'ConnectDomainEventAgentLifecycleReason', 1>,
  /** `VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_CHANNEL` = 2, libvirt 1.2.11 and later */
  CHANNEL: 2 as Constant<'ConnectDomainEventAgentLifecycleReason', 2>,
} as const;

/** A value of {@link ConnectDomainEventAgentLifecycleReason}. */
export type ConnectDomainEventAgentLifecycleReason =
  (typeof ConnectDomainEventAgentLifecycleReason)[keyof typeof ConnectDomainEventAgentLifecycleReason];

/** `virConnectDomainEventAgentLifecycleState` */
export const ConnectDomainEventAgentLifecycleState = {
  /** `VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_CONNECTED` = 1, libvirt 1.2.11 and later */
  CONNECTED: 1 as Constant<'ConnectDomainEventAgentLifecycleState', 1>,
  /** `VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_DISCONNECTED` = 2, libvirt 1.2.11 and later */
  DISCONNECTED: 2 as Constant<'ConnectDomainEventAgentLifecycleState', 2>,
} as const;

/** A value of {@link ConnectDomainEventAgentLifecycleState}. */
export type ConnectDomainEventAgentLifecycleState =
  (typeof ConnectDomainEventAgentLifecycleState)[keyof typeof ConnectDomainEventAgentLifecycleState];

/** `virConnectDomainEventBlockJobStatus` */
export const ConnectDomainEventBlockJobStatus = {
  /** `VIR_DOMAIN_BLOCK_JOB_COMPLETED` = 0, libvirt 0.9.4 and later */
  COMPLETED: 0 as Constant<'ConnectDomainEventBlockJobStatus', 0>,
  /** `VIR_DOMAIN_BLOCK_JOB_FAILED` = 1, libvirt 0.9.4 and later */
  FAILED: 1 as Constant<'ConnectDomainEventBlockJobStatus', 1>,
  /** `VIR_DOMAIN_BLOCK_JOB_CANCELED` = 2, libvirt 0.9.12 and later */
  CANCELED: 2 as Constant<'ConnectDomainEventBlockJobStatus', 2>,
  /** `VIR_DOMAIN_BLOCK_JOB_READY` = 3, libvirt 1.0.0 and later */
  READY: 3 as Constant<'ConnectDomainEventBlockJobStatus', 3>,
} as const;

/** A value of {@link ConnectDomainEventBlockJobStatus}. */
export type ConnectDomainEventBlockJobStatus =
  (typeof ConnectDomainEventBlockJobStatus)[keyof typeof ConnectDomainEventBlockJobStatus];

/** `virDomainEventType` */
export const DomainEventType = {
  /** `VIR_DOMAIN_EVENT_DEFINED` = 0, libvirt 0.5.0 and later */
  DEFINED: 0 as Constant<'DomainEventType', 0>,
  /** `VIR_DOMAIN_EVENT_UNDEFINED` = 1, libvirt 0.5.0 and later */
  UNDEFINED: 1 as Constant<'DomainEventType', 1>,
  /** `VIR_DOMAIN_EVENT_STARTED` = 2, libvirt 0.5.0 and later */
  STARTED: 2 as Constant<'DomainEventType', 2>,
  /** `VIR_DOMAIN_EVENT_SUSPENDED` = 3, libvirt 0.5.0 and later */
  SUSPENDED: 3 as Constant<'DomainEventType', 3>,
  /** `VIR_DOMAIN_EVENT_RESUMED` = 4, libvirt 0.5.0 and later */
  RESUMED: 4 as Constant<'DomainEventType', 4>,
  /** `VIR_DOMAIN_EVENT_STOPPED` = 5, libvirt 0.5.0 and later */
  STOPPED: 5 as Constant<'DomainEventType', 5>,
  /** `VIR_DOMAIN_EVENT_SHUTDOWN` = 6, libvirt 0.9.8 and later */
  SHUTDOWN: 6 as Constant<'DomainEventType', 6>,
  /** `VIR_DOMAIN_EVENT_PMSUSPENDED` = 7, libvirt 0.10.2 and later */
  PMSUSPENDED: 7 as Constant<'DomainEventType', 7>,
  /** `VIR_DOMAIN_EVENT_CRASHED` = 8, libvirt 1.1.1 and later */
  CRASHED: 8 as Constant<'DomainEventType', 8>,
} as const;

/** A value of {@link DomainEventType}. */
export type DomainEventType = (typeof DomainEventType)[keyof typeof DomainEventType];

/** `virDomainEventCrashedDetailType` */
export const DomainEventCrashedDetailType = {
  /** `VIR_DOMAIN_EVENT_CRASHED_PANICKED` = 0, libvirt 1.1.1 and later */
  PANICKED: 0 as Constant<'DomainEventCrashedDetailType', 0>,
  /** `VIR_DOMAIN_EVENT_CRASHED_CRASHLOADED` = 1, libvirt 6.1.0 and later */
  CRASHLOADED: 1 as Constant<'DomainEventCrashedDetailType', 1>,
} as const;

/** A value of {@link DomainEventCrashedDetailType}. */
export type DomainEventCrashedDetailType =
  (typeof DomainEventCrashedDetailType)[keyof typeof DomainEventCrashedDetailType];

/** `virDomainEventDefinedDetailType` */
export const DomainEventDefinedDetailType = {
  /** `VIR_DOMAIN_EVENT_DEFINED_ADDED` = 0, libvirt 0.5.0 and later */
  ADDED: 0 as Constant<'DomainEventDefinedDetailType', 0>,
  /** `VIR_DOMAIN_EVENT_DEFINED_UPDATED` = 1, libvirt 0.5.0 and later */
  UPDATED: 1 as Constant<'DomainEventDefinedDetailType', 1>,
  /** `VIR_DOMAIN_EVENT_DEFINED_RENAMED` = 2, libvirt 1.2.19 and later */
  RENAMED: 2 as Constant<'DomainEventDefinedDetailType', 2>,
  /** `VIR_DOMAIN_EVENT_DEFINED_FROM_SNAPSHOT` = 3, libvirt 1.3.3 and later */
  FROM_SNAPSHOT: 3 as Constant<'DomainEventDefinedDetailType', 3>,
} as const;

/** A value of {@link DomainEventDefinedDetailType}. */
export type DomainEventDefinedDetailType =
  (typeof DomainEventDefinedDetailType)[keyof typeof DomainEventDefinedDetailType];

/** `virConnectDomainEventDiskChangeReason` */
export const ConnectDomainEventDiskChangeReason = {
  /** `VIR_DOMAIN_EVENT_DISK_CHANGE_MISSING_ON_START` = 0, libvirt 0.9.7 and later */
  CHANGE_MISSING_ON_START: 0 as Constant<'ConnectDomainEventDiskChangeReason', 0>,
  /** `VIR_DOMAIN_EVENT_DISK_DROP_MISSING_ON_START` = 1, libvirt 1.1.2 and later */
  DROP_MISSING_ON_START: 1 as Constant<'ConnectDomainEventDiskChangeReason', 1>,
} as const;

/** A value of {@link ConnectDomainEventDiskChangeReason}. */
export type ConnectDomainEventDiskChangeReason =
  (typeof ConnectDomainEventDiskChangeReason)[keyof typeof ConnectDomainEventDiskChangeReason];

/** `virDomainEventGraphicsAddressType` */
export const DomainEventGraphicsAddressType = {
  /** `VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV4` = 0, libvirt 0.8.0 and later */
  IPV4: 0 as Constant<'DomainEventGraphicsAddressType', 0>,
  /** `VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV6` = 1, libvirt 0.8.0 and later */
  IPV6: 1 as Constant<'DomainEventGraphicsAddressType', 1>,
  /** `VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_UNIX` = 2, libvirt 0.9.7 and later */
  UNIX: 2 as Constant<'DomainEventGraphicsAddressType', 2>,
} as const;

/** A value of {@link DomainEventGraphicsAddressType}. */
export type DomainEventGraphicsAddressType =
  (typeof DomainEventGraphicsAddressType)[keyof typeof DomainEventGraphicsAddressType];

/** `virDomainEventGraphicsPhase` */
export const DomainEventGraphicsPhase = {
  /** `VIR_DOMAIN_EVENT_GRAPHICS_CONNECT` = 0, libvirt 0.8.0 and later */
  CONNECT: 0 as Constant<'DomainEventGraphicsPhase', 0>,
  /** `VIR_DOMAIN_EVENT_GRAPHICS_INITIALIZE` = 1, libvirt 0.8.0 and later */
  INITIALIZE: 1 as Constant<'DomainEventGraphicsPhase', 1>,
  /** `VIR_DOMAIN_EVENT_GRAPHICS_DISCONNECT` = 2, libvirt 0.8.0 and later */
  DISCONNECT: 2 as Constant<'DomainEventGraphicsPhase', 2>,
} as const;

/** A value of {@link DomainEventGraphicsPhase}. */
export type DomainEventGraphicsPhase = (typeof DomainEventGraphicsPhase)[keyof typeof DomainEventGraphicsPhase];

/** `virDomainEventID` */
export const DomainEventID = {
  /** `VIR_DOMAIN_EVENT_ID_LIFECYCLE` = 0, libvirt 0.8.0 and later */
  LIFECYCLE: 0 as Constant<'DomainEventID', 0>,
  /** `VIR_DOMAIN_EVENT_ID_REBOOT` = 1, libvirt 0.8.0 and later */
  REBOOT: 1 as Constant<'DomainEventID', 1>,
  /** `VIR_DOMAIN_EVENT_ID_RTC_CHANGE` = 2, libvirt 0.8.0 and later */
  RTC_CHANGE: 2 as Constant<'DomainEventID', 2>,
  /** `VIR_DOMAIN_EVENT_ID_WATCHDOG` = 3, libvirt 0.8.0 and later */
  WATCHDOG: 3 as Constant<'DomainEventID', 3>,
  /** `VIR_DOMAIN_EVENT_ID_IO_ERROR` = 4, libvirt 0.8.0 and later */
  IO_ERROR: 4 as Constant<'DomainEventID', 4>,
  /** `VIR_DOMAIN_EVENT_ID_GRAPHICS` = 5, libvirt 0.8.0 and later */
  GRAPHICS: 5 as Constant<'DomainEventID', 5>,
  /** `VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON` = 6, libvirt 0.8.1 and later */
  IO_ERROR_REASON: 6 as Constant<'DomainEventID', 6>,
  /** `VIR_DOMAIN_EVENT_ID_CONTROL_ERROR` = 7, libvirt 0.9.2 and later */
  CONTROL_ERROR: 7 as Constant<'DomainEventID', 7>,
  /** `VIR_DOMAIN_EVENT_ID_BLOCK_JOB` = 8, libvirt 0.9.4 and later */
  BLOCK_JOB: 8 as Constant<'DomainEventID', 8>,
  /** `VIR_DOMAIN_EVENT_ID_DISK_CHANGE` = 9, libvirt 0.9.7 and later */
  DISK_CHANGE: 9 as Constant<'DomainEventID', 9>,
  /** `VIR_DOMAIN_EVENT_ID_TRAY_CHANGE` = 10, libvirt 0.9.11 and later */
  TRAY_CHANGE: 10 as Constant<'DomainEventID', 10>,
  /** `VIR_DOMAIN_EVENT_ID_PMWAKEUP` = 11, libvirt 0.9.11 and later */
  PMWAKEUP: 11 as Constant<'DomainEventID', 11>,
  /** `VIR_DOMAIN_EVENT_ID_PMSUSPEND` = 12, libvirt 0.9.11 and later */
  PMSUSPEND: 12 as Constant<'DomainEventID', 12>,
  /** `VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE` = 13, libvirt 0.10.0 and later */
  BALLOON_CHANGE: 13 as Constant<'DomainEventID', 13>,
  /** `VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK` = 14, libvirt 1.0.0 and later */
  PMSUSPEND_DISK: 14 as Constant<'DomainEventID', 14>,
  /** `VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED` = 15, libvirt 1.1.1 and later */
  DEVICE_REMOVED: 15 as Constant<'DomainEventID', 15>,
  /** `VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2` = 16, libvirt 1.2.6 and later */
  BLOCK_JOB_2: 16 as Constant<'DomainEventID', 16>,
  /** `VIR_DOMAIN_EVENT_ID_TUNABLE` = 17, libvirt 1.2.9 and later */
  TUNABLE: 17 as Constant<'DomainEventID', 17>,
  /** `VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE` = 18, libvirt 1.2.11 and later */
  AGENT_LIFECYCLE: 18 as Constant<'DomainEventID', 18>,
  /** `VIR_DOMAIN_EVENT_ID_DEVICE_ADDED` = 19, libvirt 1.2.15 and later */
  DEVICE_ADDED: 19 as Constant<'DomainEventID', 19>,
  /** `VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION` = 20, libvirt 1.3.2 and later */
  MIGRATION_ITERATION: 20 as Constant<'DomainEventID', 20>,
  /** `VIR_DOMAIN_EVENT_ID_JOB_COMPLETED` = 21, libvirt 1.3.3 and later */
  JOB_COMPLETED: 21 as Constant<'DomainEventID', 21>,
  /** `VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED` = 22, libvirt 1.3.4 and later */
  DEVICE_REMOVAL_FAILED: 22 as Constant<'DomainEventID', 22>,
  /** `VIR_DOMAIN_EVENT_ID_METADATA_CHANGE` = 23, libvirt 3.0.0 and later */
  METADATA_CHANGE: 23 as Constant<'DomainEventID', 23>,
  /** `VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD` = 24, libvirt 3.2.0 and later */
  BLOCK_THRESHOLD: 24 as Constant<'DomainEventID', 24>,
  /** `VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE` = 25, libvirt 6.9.0 and later */
  MEMORY_FAILURE: 25 as Constant<'DomainEventID', 25>,
  /** `VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE` = 26, libvirt 7.9.0 and later */
  MEMORY_DEVICE_SIZE_CHANGE: 26 as Constant<'DomainEventID', 26>,
  /** `VIR_DOMAIN_EVENT_ID_NIC_MAC_CHANGE` = 27, libvirt 11.2.0 and later */
  NIC_MAC_CHANGE: 27 as Constant<'DomainEventID', 27>,
  /** `VIR_DOMAIN_EVENT_ID_VCPU_REMOVED` = 28, libvirt 12.4.0 and later */
  VCPU_REMOVED: 28 as Constant<'DomainEventID', 28>,
  /** `VIR_DOMAIN_EVENT_ID_CHANNEL_LIFECYCLE` = 29, libvirt 12.4.0 and later */
  CHANNEL_LIFECYCLE: 29 as Constant<'DomainEventID', 29>,
} as const;

/** A value of {@link DomainEventID}. */
export type DomainEventID = (typeof DomainEventID)[keyof typeof DomainEventID];

/** `virDomainEventIOErrorAction` */
export const DomainEventIOErrorAction = {
  /** `VIR_DOMAIN_EVENT_IO_ERROR_NONE` = 0, libvirt 0.8.0 and later */
  NONE: 0 as Constant<'DomainEventIOErrorAction', 0>,
  /** `VIR_DOMAIN_EVENT_IO_ERROR_PAUSE` = 1, libvirt 0.8.0 and later */
  PAUSE: 1 as Constant<'DomainEventIOErrorAction', 1>,
  /** `VIR_DOMAIN_EVENT_IO_ERROR_REPORT` = 2, libvirt 0.8.0 and later */
  REPORT: 2 as Constant<'DomainEventIOErrorAction', 2>,
} as const;

/** A value of {@link DomainEventIOErrorAction}. */
export type DomainEventIOErrorAction = (typeof DomainEventIOErrorAction)[keyof typeof DomainEventIOErrorAction];

/** `virDomainMemoryFailureActionType` */
export const DomainMemoryFailureActionType = {
  /** `VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_IGNORE` = 0, libvirt 6.9.0 and later */
  IGNORE: 0 as Constant<'DomainMemoryFailureActionType', 0>,
  /** `VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_INJECT` = 1, libvirt 6.9.0 and later */
  INJECT: 1 as Constant<'DomainMemoryFailureActionType', 1>,
  /** `VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_FATAL` = 2, libvirt 6.9.0 and later */
  FATAL: 2 as Constant<'DomainMemoryFailureActionType', 2>,
  /** `VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_RESET` = 3, libvirt 6.9.0 and later */
  RESET: 3 as Constant<'DomainMemoryFailureActionType', 3>,
} as const;

/** A value of {@link DomainMemoryFailureActionType}. */
export type DomainMemoryFailureActionType =
  (typeof DomainMemoryFailureActionType)[keyof typeof DomainMemoryFailureActionType];

/** `virDomainMemoryFailureRecipientType` */
export const DomainMemoryFailureRecipientType = {
  /** `VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_HYPERVISOR` = 0, libvirt 6.9.0 and later */
  HYPERVISOR: 0 as Constant<'DomainMemoryFailureRecipientType', 0>,
  /** `VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_GUEST` = 1, libvirt 6.9.0 and later */
  GUEST: 1 as Constant<'DomainMemoryFailureRecipientType', 1>,
} as const;

/** A value of {@link DomainMemoryFailureRecipientType}. */
export type DomainMemoryFailureRecipientType =
  (typeof DomainMemoryFailureRecipientType)[keyof typeof DomainMemoryFailureRecipientType];

/** `virDomainEventPMSuspendedDetailType` */
export const DomainEventPMSuspendedDetailType = {
  /** `VIR_DOMAIN_EVENT_PMSUSPENDED_MEMORY` = 0, libvirt 0.10.2 and later */
  MEMORY: 0 as Constant<'DomainEventPMSuspendedDetailType', 0>,
  /** `VIR_DOMAIN_EVENT_PMSUSPENDED_DISK` = 1, libvirt 1.0.0 and later */
  DISK: 1 as Constant<'DomainEventPMSuspendedDetailType', 1>,
} as const;

/** A value of {@link DomainEventPMSuspendedDetailType}. */
export type DomainEventPMSuspendedDetailType =
  (typeof DomainEventPMSuspendedDetailType)[keyof typeof DomainEventPMSuspendedDetailType];

/** `virDomainEventResumedDetailType` */
export const DomainEventResumedDetailType = {
  /** `VIR_DOMAIN_EVENT_RESUMED_UNPAUSED` = 0, libvirt 0.5.0 and later */
  UNPAUSED: 0 as Constant<'DomainEventResumedDetailType', 0>,
  /** `VIR_DOMAIN_EVENT_RESUMED_MIGRATED` = 1, libvirt 0.5.0 and later */
  MIGRATED: 1 as Constant<'DomainEventResumedDetailType', 1>,
  /** `VIR_DOMAIN_EVENT_RESUMED_FROM_SNAPSHOT` = 2, libvirt 0.9.5 and later */
  FROM_SNAPSHOT: 2 as Constant<'DomainEventResumedDetailType', 2>,
  /** `VIR_DOMAIN_EVENT_RESUMED_POSTCOPY` = 3, libvirt 1.3.3 and later */
  POSTCOPY: 3 as Constant<'DomainEventResumedDetailType', 3>,
  /** `VIR_DOMAIN_EVENT_RESUMED_POSTCOPY_FAILED` = 4, libvirt 8.5.0 and later */
  POSTCOPY_FAILED: 4 as Constant<'DomainEventResumedDetailType', 4>,
} as const;

/** A value of {@link DomainEventResumedDetailType}. */
export type DomainEventResumedDetailType =
  (typeof DomainEventResumedDetailType)[keyof typeof DomainEventResumedDetailType];

/** `virDomainEventShutdownDetailType` */
export const DomainEventShutdownDetailType = {
  /** `VIR_DOMAIN_EVENT_SHUTDOWN_FINISHED` = 0, libvirt 0.9.8 and later */
  FINISHED: 0 as Constant<'DomainEventShutdownDetailType', 0>,
  /** `VIR_DOMAIN_EVENT_SHUTDOWN_GUEST` = 1, libvirt 3.4.0 and later */
  GUEST: 1 as Constant<'DomainEventShutdownDetailType', 1>,
  /** `VIR_DOMAIN_EVENT_SHUTDOWN_HOST` = 2, libvirt 3.4.0 and later */
  HOST: 2 as Constant<'DomainEventShutdownDetailType', 2>,
} as const;

/** A value of {@link DomainEventShutdownDetailType}. */
export type DomainEventShutdownDetailType =
  (typeof DomainEventShutdownDetailType)[keyof typeof DomainEventShutdownDetailType];

/** `virDomainEventStartedDetailType` */
export const DomainEventStartedDetailType = {
  /** `VIR_DOMAIN_EVENT_STARTED_BOOTED` = 0, libvirt 0.5.0 and later */
  BOOTED: 0 as Constant<'DomainEventStartedDetailType', 0>,
  /** `VIR_DOMAIN_EVENT_STARTED_MIGRATED` = 1, libvirt 0.5.0 and later */
  MIGRATED: 1 as Constant<'DomainEventStartedDetailType', 1>,
  /** `VIR_DOMAIN_EVENT_STARTED_RESTORED` = 2, libvirt 0.5.0 and later */
  RESTORED: 2 as Constant<'DomainEventStartedDetailType', 2>,
  /** `VIR_DOMAIN_EVENT_STARTED_FROM_SNAPSHOT` = 3, libvirt 0.8.0 and later */
  FROM_SNAPSHOT: 3 as Constant<'DomainEventStartedDetailType', 3>,
  /** `VIR_DOMAIN_EVENT_STARTED_WAKEUP` = 4, libvirt 0.9.11 and later */
  WAKEUP: 4 as Constant<'DomainEventStartedDetailType', 4>,
  /** `VIR_DOMAIN_EVENT_STARTED_RECREATED` = 5, libvirt 11.6.0 and later */
  RECREATED: 5 as Constant<'DomainEventStartedDetailType', 5>,
} as const;

/** A value of {@link DomainEventStartedDetailType}. */
export type DomainEventStartedDetailType =
  (typeof DomainEventStartedDetailType)[keyof typeof DomainEventStartedDetailType];

/** `virDomainEventStoppedDetailType` */
export const DomainEventStoppedDetailType = {
  /** `VIR_DOMAIN_EVENT_STOPPED_SHUTDOWN` = 0, libvirt 0.5.0 and later */
  SHUTDOWN: 0 as Constant<'DomainEventStoppedDetailType', 0>,
  /** `VIR_DOMAIN_EVENT_STOPPED_DESTROYED` = 1, libvirt 0.5.0 and later */
  DESTROYED: 1 as Constant<'DomainEventStoppedDetailType', 1>,
  /** `VIR_DOMAIN_EVENT_STOPPED_CRASHED` = 2, libvirt 0.5.0 and later */
  CRASHED: 2 as Constant<'DomainEventStoppedDetailType', 2>,
  /** `VIR_DOMAIN_EVENT_STOPPED_MIGRATED` = 3, libvirt 0.5.0 and later */
  MIGRATED: 3 as Constant<'DomainEventStoppedDetailType', 3>,
  /** `VIR_DOMAIN_EVENT_STOPPED_SAVED` = 4, libvirt 0.5.0 and later */
  SAVED: 4 as Constant<'DomainEventStoppedDetailType', 4>,
  /** `VIR_DOMAIN_EVENT_STOPPED_FAILED` = 5, libvirt 0.5.0 and later */
  FAILED: 5 as Constant<'DomainEventStoppedDetailType', 5>,
  /** `VIR_DOMAIN_EVENT_STOPPED_FROM_SNAPSHOT` = 6, libvirt 0.8.0 and later */
  FROM_SNAPSHOT: 6 as Constant<'DomainEventStoppedDetailType', 6>,
  /** `VIR_DOMAIN_EVENT_STOPPED_RECREATED` = 7, libvirt 11.6.0 and later */
  RECREATED: 7 as Constant<'DomainEventStoppedDetailType', 7>,
} as const;

/** A value of {@link DomainEventStoppedDetailType}. */
export type DomainEventStoppedDetailType =
  (typeof DomainEventStoppedDetailType)[keyof typeof DomainEventStoppedDetailType];

/** `virDomainEventSuspendedDetailType` */
export const DomainEventSuspendedDetailType = {
  /** `VIR_DOMAIN_EVENT_SUSPENDED_PAUSED` = 0, libvirt 0.5.0 and later */
  PAUSED: 0 as Constant<'DomainEventSuspendedDetailType', 0>,
  /** `VIR_DOMAIN_EVENT_SUSPENDED_MIGRATED` = 1, libvirt 0.5.0 and later */
  MIGRATED: 1 as Constant<'DomainEventSuspendedDetailType', 1>,
  /** `VIR_DOMAIN_EVENT_SUSPENDED_IOERROR` = 2, libvirt 0.8.0 and later */
  IOERROR: 2 as Constant<'DomainEventSuspendedDetailType', 2>,
  /** `VIR_DOMAIN_EVENT_SUSPENDED_WATCHDOG` = 3, libvirt 0.8.0 and later */
  WATCHDOG: 3 as Constant<'DomainEventSuspendedDetailType', 3>,
  /** `VIR_DOMAIN_EVENT_SUSPENDED_RESTORED` = 4, libvirt 0.9.5 and later */
  RESTORED: 4 as Constant<'DomainEventSuspendedDetailType', 4>,
  /** `VIR_DOMAIN_EVENT_SUSPENDED_FROM_SNAPSHOT` = 5, libvirt 0.9.5 and later */
  FROM_SNAPSHOT: 5 as Constant<'DomainEventSuspendedDetailType', 5>,
  /** `VIR_DOMAIN_EVENT_SUSPENDED_API_ERROR` = 6, libvirt 1.0.1 and later */
  API_ERROR: 6 as Constant<'DomainEventSuspendedDetailType', 6>,
  /** `VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY` = 7, libvirt 1.3.3 and later */
  POSTCOPY: 7 as Constant<'DomainEventSuspendedDetailType', 7>,
  /** `VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY_FAILED` = 8, libvirt 1.3.3 and later */
  POSTCOPY_FAILED: 8 as Constant<'DomainEventSuspendedDetailType', 8>,
  /** `VIR_DOMAIN_EVENT_SUSPENDED_GUEST_SHUTDOWN` = 9, libvirt 11.10.0 and later */
  GUEST_SHUTDOWN: 9 as Constant<'DomainEventSuspendedDetailType', 9>,
} as const;

/** A value of {@link DomainEventSuspendedDetailType}. */
export type DomainEventSuspendedDetailType =
  (typeof DomainEventSuspendedDetailType)[keyof typeof DomainEventSuspendedDetailType];

/** `virDomainEventTrayChangeReason` */
export const DomainEventTrayChangeReason = {
  /** `VIR_DOMAIN_EVENT_TRAY_CHANGE_OPEN` = 0, libvirt 0.9.11 and later */
  OPEN: 0 as Constant<'DomainEventTrayChangeReason', 0>,
  /** `VIR_DOMAIN_EVENT_TRAY_CHANGE_CLOSE` = 1, libvirt 0.9.11 and later */
  CLOSE: 1 as Constant<'DomainEventTrayChangeReason', 1>,
} as const;

/** A value of {@link DomainEventTrayChangeReason}. */
export type DomainEventTrayChangeReason =
  (typeof DomainEventTrayChangeReason)[keyof typeof DomainEventTrayChangeReason];

/** `virDomainEventUndefinedDetailType` */
export const DomainEventUndefinedDetailType = {
  /** `VIR_DOMAIN_EVENT_UNDEFINED_REMOVED` = 0, libvirt 0.5.0 and later */
  REMOVED: 0 as Constant<'DomainEventUndefinedDetailType', 0>,
  /** `VIR_DOMAIN_EVENT_UNDEFINED_RENAMED` = 1, libvirt 1.2.19 and later */
  RENAMED: 1 as Constant<'DomainEventUndefinedDetailType', 1>,
} as const;

/** A value of {@link DomainEventUndefinedDetailType}. */
export type DomainEventUndefinedDetailType =
  (typeof DomainEventUndefinedDetailType)[keyof typeof DomainEventUndefinedDetailType];

/** `virDomainEventWatchdogAction` */
export const DomainEventWatchdogAction = {
  /** `VIR_DOMAIN_EVENT_WATCHDOG_NONE` = 0, libvirt 0.8.0 and later */
  NONE: 0 as Constant<'DomainEventWatchdogAction', 0>,
  /** `VIR_DOMAIN_EVENT_WATCHDOG_PAUSE` = 1, libvirt 0.8.0 and later */
  PAUSE: 1 as Constant<'DomainEventWatchdogAction', 1>,
  /** `VIR_DOMAIN_EVENT_WATCHDOG_RESET` = 2, libvirt 0.8.0 and later */
  RESET: 2 as Constant<'DomainEventWatchdogAction', 2>,
  /** `VIR_DOMAIN_EVENT_WATCHDOG_POWEROFF` = 3, libvirt 0.8.0 and later */
  POWEROFF: 3 as Constant<'DomainEventWatchdogAction', 3>,
  /** `VIR_DOMAIN_EVENT_WATCHDOG_SHUTDOWN` = 4, libvirt 0.8.0 and later */
  SHUTDOWN: 4 as Constant<'DomainEventWatchdogAction', 4>,
  /** `VIR_DOMAIN_EVENT_WATCHDOG_DEBUG` = 5, libvirt 0.8.0 and later */
  DEBUG: 5 as Constant<'DomainEventWatchdogAction', 5>,
  /** `VIR_DOMAIN_EVENT_WATCHDOG_INJECTNMI` = 6, libvirt 1.2.17 and later */
  INJECTNMI: 6 as Constant<'DomainEventWatchdogAction', 6>,
} as const;

/** A value of {@link DomainEventWatchdogAction}. */
export type DomainEventWatchdogAction = (typeof DomainEventWatchdogAction)[keyof typeof DomainEventWatchdogAction];

/** `virDomainMemoryFailureFlags` */
export const DomainMemoryFailureFlags = {
  /** `VIR_DOMAIN_MEMORY_FAILURE_ACTION_REQUIRED` = 1, libvirt 6.9.0 and later */
  ACTION_REQUIRED: 1 as Constant<'DomainMemoryFailureFlags', 1>,
  /** `VIR_DOMAIN_MEMORY_FAILURE_RECURSIVE` = 2, libvirt 6.9.0 and later */
  RECURSIVE: 2 as Constant<'DomainMemoryFailureFlags', 2>,
} as const;

/** A value of {@link DomainMemoryFailureFlags}. */
export type DomainMemoryFailureFlags = (typeof DomainMemoryFailureFlags)[keyof typeof DomainMemoryFailureFlags];

/** `virConnectDomainEventChannelLifecycleState` */
export const ConnectDomainEventChannelLifecycleState = {
  /** `VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_STATE_CONNECTED` = 1, libvirt 12.4.0 and later */
  CONNECTED: 1 as Constant<'ConnectDomainEventChannelLifecycleState', 1>,
  /** `VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_STATE_DISCONNECTED` = 2, libvirt 12.4.0 and later */
  DISCONNECTED: 2 as Constant<'ConnectDomainEventChannelLifecycleState', 2>,
} as const;

/** A value of {@link ConnectDomainEventChannelLifecycleState}. */
export type ConnectDomainEventChannelLifecycleState =
  (typeof ConnectDomainEventChannelLifecycleState)[keyof typeof ConnectDomainEventChannelLifecycleState];

/** `virConnectDomainEventChannelLifecycleReason` */
export const ConnectDomainEventChannelLifecycleReason = {
  /** `VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_UNKNOWN` = 0, libvirt 12.4.0 and later */
  UNKNOWN: 0 as Constant<'ConnectDomainEventChannelLifecycleReason', 0>,
  /** `VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_DOMAIN_STARTED` = 1, libvirt 12.4.0 and later */
  DOMAIN_STARTED: 1 as Constant<'ConnectDomainEventChannelLifecycleReason', 1>,
  /** `VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_CHANNEL` = 2, libvirt 12.4.0 and later */
  CHANNEL: 2 as Constant<'ConnectDomainEventChannelLifecycleReason', 2>,
} as const;

/** A value of {@link ConnectDomainEventChannelLifecycleReason}. */
export type ConnectDomainEventChannelLifecycleReason =
  (typeof ConnectDomainEventChannelLifecycleReason)[keyof typeof ConnectDomainEventChannelLifecycleReason];

/** Keys of tunable events: `VIR_DOMAIN_TUNABLE_*`. */
export const Tunable = {
  /** `VIR_DOMAIN_TUNABLE_BLKDEV_DISK`, libvirt 1.2.9 and later */
  BLKDEV_DISK: 'blkdeviotune.disk',
  /** `VIR_DOMAIN_TUNABLE_BLKDEV_GROUP_NAME`, libvirt 3.0.0 and later */
  BLKDEV_GROUP_NAME: 'blkdeviotune.group_name',
  /** `VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC`, libvirt 1.2.9 and later */
  BLKDEV_READ_BYTES_SEC: 'blkdeviotune.read_bytes_sec',
  /** `VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX`, libvirt 1.2.11 and later */
  BLKDEV_READ_BYTES_SEC_MAX: 'blkdeviotune.read_bytes_sec_max',
  /** `VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX_LENGTH`, libvirt 2.4.0 and later */
  BLKDEV_READ_BYTES_SEC_MAX_LENGTH: 'blkdeviotune.read_bytes_sec_max_length',
  /** `VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC`, libvirt 1.2.9 and later */
  BLKDEV_READ_IOPS_SEC: 'blkdeviotune.read_iops_sec',
  /** `VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX`, libvirt 1.2.11 and later */
  BLKDEV_READ_IOPS_SEC_MAX: 'blkdeviotune.read_iops_sec_max',
  /** `VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX_LENGTH`, libvirt 2.4.0 and later */
  BLKDEV_READ_IOPS_SEC_MAX_LENGTH: 'blkdeviotune.read_iops_sec_max_length',
  /** `VIR_DOMAIN_TUNABLE_BLKDEV_SIZE_IOPS_SEC`, libvirt 1.2.11 and later */
  BLKDEV_SIZE_IOPS_SEC: 'blkdeviotune.size_iops_sec',
  /** `VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC`, libvirt 1.2.9 and later */
  BLKDEV_TOTAL_BYTES_SEC: 'blkdeviotune.total_bytes_sec',
  /** `VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX`, libvirt 1.2.11 and later */
  BLKDEV_TOTAL_BYTES_SEC_MAX: 'blkdeviotune.total_bytes_sec_max',
  /** `VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX_LENGTH`, libvirt 2.4.0 and later */
  BLKDEV_TOTAL_BYTES_SEC_MAX_LENGTH: 'blkdeviotune.total_bytes_sec_max_length',
  /** `VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC`, libvirt 1.2.9 and later */
  BLKDEV_TOTAL_IOPS_SEC: 'blkdeviotune.total_iops_sec',
  /** `VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX`, libvirt 1.2.11 and later */
  BLKDEV_TOTAL_IOPS_SEC_MAX: 'blkdeviotune.total_iops_sec_max',
  /** `VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX_LENGTH`, libvirt 2.4.0 and later */
  BLKDEV_TOTAL_IOPS_SEC_MAX_LENGTH: 'blkdeviotune.total_iops_sec_max_length',
  /** `VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC`, libvirt 1.2.9 and later */
  BLKDEV_WRITE_BYTES_SEC: 'blkdeviotune.write_bytes_sec',
  /** `VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX`, libvirt 1.2.11 and later */
  BLKDEV_WRITE_BYTES_SEC_MAX: 'blkdeviotune.write_bytes_sec_max',
  /** `VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX_LENGTH`, libvirt 2.4.0 and later */
  BLKDEV_WRITE_BYTES_SEC_MAX_LENGTH: 'blkdeviotune.write_bytes_sec_max_length',
  /** `VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC`, libvirt 1.2.9 and later */
  BLKDEV_WRITE_IOPS_SEC: 'blkdeviotune.write_iops_sec',
  /** `VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX`, libvirt 1.2.11 and later */
  BLKDEV_WRITE_IOPS_SEC_MAX: 'blkdeviotune.write_iops_sec_max',
  /** `VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX_LENGTH`, libvirt 2.4.0 and later */
  BLKDEV_WRITE_IOPS_SEC_MAX_LENGTH: 'blkdeviotune.write_iops_sec_max_length',
  /** `VIR_DOMAIN_TUNABLE_CPU_CPU_SHARES`, libvirt 1.2.9 and later */
  CPU_CPU_SHARES: 'cputune.cpu_shares',
  /** `VIR_DOMAIN_TUNABLE_CPU_EMULATORPIN`, libvirt 1.2.9 and later */
  CPU_EMULATORPIN: 'cputune.emulatorpin',
  /** `VIR_DOMAIN_TUNABLE_CPU_EMULATOR_PERIOD`, libvirt 1.2.9 and later */
  CPU_EMULATOR_PERIOD: 'cputune.emulator_period',
  /** `VIR_DOMAIN_TUNABLE_CPU_EMULATOR_QUOTA`, libvirt 1.2.9 and later */
  CPU_EMULATOR_QUOTA: 'cputune.emulator_quota',
  /** `VIR_DOMAIN_TUNABLE_CPU_GLOBAL_PERIOD`, libvirt 1.3.3 and later */
  CPU_GLOBAL_PERIOD: 'cputune.global_period',
  /** `VIR_DOMAIN_TUNABLE_CPU_GLOBAL_QUOTA`, libvirt 1.3.3 and later */
  CPU_GLOBAL_QUOTA: 'cputune.global_quota',
  /** `VIR_DOMAIN_TUNABLE_CPU_IOTHREADSPIN`, libvirt 1.2.14 and later */
  CPU_IOTHREADSPIN: 'cputune.iothreadpin%u',
  /** `VIR_DOMAIN_TUNABLE_CPU_IOTHREAD_PERIOD`, libvirt 2.2.0 and later */
  CPU_IOTHREAD_PERIOD: 'cputune.iothread_period',
  /** `VIR_DOMAIN_TUNABLE_CPU_IOTHREAD_QUOTA`, libvirt 2.2.0 and later */
  CPU_IOTHREAD_QUOTA: 'cputune.iothread_quota',
  /** `VIR_DOMAIN_TUNABLE_CPU_VCPUPIN`, libvirt 1.2.9 and later */
  CPU_VCPUPIN: 'cputune.vcpupin%u',
  /** `VIR_DOMAIN_TUNABLE_CPU_VCPU_PERIOD`, libvirt 1.2.9 and later */
  CPU_VCPU_PERIOD: 'cputune.vcpu_period',
  /** `VIR_DOMAIN_TUNABLE_CPU_VCPU_QUOTA`, libvirt 1.2.9 and later */
  CPU_VCPU_QUOTA: 'cputune.vcpu_quota',
} as const;

/** A value of {@link Tunable}. */
export type Tunable = (typeof Tunable)[keyof typeof Tunable];
