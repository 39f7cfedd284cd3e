import type { ConstantGroup, ConstantName, ConstantOf, Flags, OpenEnum } from '../../constant.js';
import type {
  ConnectCloseReason,
  ConnectDomainEventAgentLifecycleReason,
  ConnectDomainEventAgentLifecycleState,
  ConnectDomainEventBlockJobStatus,
  ConnectDomainEventChannelLifecycleReason,
  ConnectDomainEventChannelLifecycleState,
  ConnectDomainEventDiskChangeReason,
  DomainBlockJobType,
  DomainEventCrashedDetailType,
  DomainEventDefinedDetailType,
  DomainEventGraphicsAddressType,
  DomainEventGraphicsPhase,
  DomainEventIOErrorAction,
  DomainEventPMSuspendedDetailType,
  DomainEventResumedDetailType,
  DomainEventShutdownDetailType,
  DomainEventStartedDetailType,
  DomainEventStoppedDetailType,
  DomainEventSuspendedDetailType,
  DomainEventTrayChangeReason,
  DomainEventType,
  DomainEventUndefinedDetailType,
  DomainEventWatchdogAction,
  DomainMemoryFailureActionType,
  DomainMemoryFailureFlags,
  DomainMemoryFailureRecipientType,
  DomainMetadataType,
  NetworkEventLifecycleType,
  NetworkMetadataType,
  NodeDeviceEventLifecycleType,
  SecretEventLifecycleType,
  StoragePoolEventLifecycleType,
} from '../../generated/constants/index.js';
import type { ConnectionStateEvent } from '../connection/state-listeners.js';
import type { Domain } from '../domain/domain.js';
import type { Network } from '../network/network.js';
import type { NodeDevice } from '../node-device/node-device.js';
import type { Secret } from '../secret/secret.js';
import type { StoragePool } from '../storage-pool/storage-pool.js';
import type { TypedParameters } from '../typed-parameters.js';

/*
 * The payloads of events. An enumerated number is available as it was sent and as its name, which is undefined if a
 * newer daemon sends a number that this release does not know.
 */

/** An event of one domain. */
export interface DomainEvent<Type extends string> {
  readonly type: Type;
  readonly domain: Domain;
}

/** An event of one device of a domain. */
export interface DomainDeviceEvent<Type extends string> extends DomainEvent<Type> {
  /** Alias of the device in the domain's XML. */
  readonly devAlias: string;
}

/** The enum that the detail of a lifecycle event belongs to; which one depends on the event. */
export type DomainEventDetail =
  | typeof DomainEventDefinedDetailType
  | typeof DomainEventUndefinedDetailType
  | typeof DomainEventStartedDetailType
  | typeof DomainEventSuspendedDetailType
  | typeof DomainEventResumedDetailType
  | typeof DomainEventStoppedDetailType
  | typeof DomainEventShutdownDetailType
  | typeof DomainEventPMSuspendedDetailType
  | typeof DomainEventCrashedDetailType;

/** A domain was defined, started, suspended, stopped, and so on. */
export interface DomainLifecycleEvent extends DomainEvent<'domain-lifecycle'> {
  /** A `DomainEventType`. */
  readonly event: OpenEnum<DomainEventType>;
  readonly eventName: ConstantName<typeof DomainEventType> | undefined;
  /** The detail: a number of the enum that belongs to the event, e.g. `DomainEventStartedDetailType`. */
  readonly detail: OpenEnum<ConstantOf<DomainEventDetail>>;
  readonly detailName: ConstantName<DomainEventDetail> | undefined;
}

/** The guest set its clock. */
export interface DomainRtcChangeEvent extends DomainEvent<'domain-rtc-change'> {
  /** Seconds by which the guest's clock is off UTC. */
  readonly offset: bigint;
}

/** The guest's watchdog ran out. */
export interface DomainWatchdogEvent extends DomainEvent<'domain-watchdog'> {
  /** A `DomainEventWatchdogAction`. */
  readonly action: OpenEnum<DomainEventWatchdogAction>;
  readonly actionName: ConstantName<typeof DomainEventWatchdogAction> | undefined;
}

/** A disk failed, and the configured action was taken. */
export interface DomainIoErrorEvent<Type extends string = 'domain-io-error'> extends DomainDeviceEvent<Type> {
  readonly srcPath: string;
  /** A `DomainEventIOErrorAction`. */
  readonly action: OpenEnum<DomainEventIOErrorAction>;
  readonly actionName: ConstantName<typeof DomainEventIOErrorAction> | undefined;
}

/** A disk failed; with the reason, as far as the daemon reports it. */
export interface DomainIoErrorReasonEvent extends DomainIoErrorEvent<'domain-io-error-reason'> {
  /** The daemon's text for the reason, e.g. `enospc`; may be empty. */
  readonly reason: string;
}

/** An address of a graphics connection. */
export interface GraphicsAddress {
  /** A `DomainEventGraphicsAddressType`. */
  readonly family: OpenEnum<DomainEventGraphicsAddressType>;
  readonly familyName: ConstantName<typeof DomainEventGraphicsAddressType> | undefined;
  readonly node: string;
  readonly service: string;
}

/** A client of the graphical display connected or disconnected. */
export interface DomainGraphicsEvent extends DomainEvent<'domain-graphics'> {
  /** A `DomainEventGraphicsPhase`. */
  readonly phase: OpenEnum<DomainEventGraphicsPhase>;
  readonly phaseName: ConstantName<typeof DomainEventGraphicsPhase> | undefined;
  readonly local: GraphicsAddress;
  readonly remote: GraphicsAddress;
  readonly authScheme: string;
  /** The identity of the client, if it authenticated. */
  readonly subject: readonly { readonly type: string; readonly name: string }[];
}

/** A block job ended or changed. */
export interface DomainBlockJobEvent<Type extends string = 'domain-block-job'> extends DomainEvent<Type> {
  /** Path of the disk's source; for `domain-block-job-2` the target, e.g. `vda`. */
  readonly disk: string;
  /** A `DomainBlockJobType`. */
  readonly job: OpenEnum<DomainBlockJobType>;
  readonly jobName: ConstantName<typeof DomainBlockJobType> | undefined;
  /** A `ConnectDomainEventBlockJobStatus`. */
  readonly status: OpenEnum<ConnectDomainEventBlockJobStatus>;
  readonly statusName: ConstantName<typeof ConnectDomainEventBlockJobStatus> | undefined;
}

/** The source of a disk was changed or dropped at start. */
export interface DomainDiskChangeEvent extends DomainDeviceEvent<'domain-disk-change'> {
  readonly oldSrcPath: string | null;
  readonly newSrcPath: string | null;
  /** A `ConnectDomainEventDiskChangeReason`. */
  readonly reason: OpenEnum<ConnectDomainEventDiskChangeReason>;
  readonly reasonName: ConstantName<typeof ConnectDomainEventDiskChangeReason> | undefined;
}

/** A removable medium's tray was opened or closed. */
export interface DomainTrayChangeEvent extends DomainDeviceEvent<'domain-tray-change'> {
  /** A `DomainEventTrayChangeReason`. */
  readonly reason: OpenEnum<DomainEventTrayChangeReason>;
  readonly reasonName: ConstantName<typeof DomainEventTrayChangeReason> | undefined;
}

/** Sleeping and waking; the protocol has a reason, which is always 0 today. */
export interface DomainPowerEvent<Type extends string> extends DomainEvent<Type> {
  readonly reason: number;
}

/** The guest returned memory to the host, or received some. */
export interface DomainBalloonChangeEvent extends DomainEvent<'domain-balloon-change'> {
  /** Memory that the guest has now, in KiB. */
  readonly actual: bigint;
}

/** Something was tuned while the domain ran. */
export interface DomainTunableEvent extends DomainEvent<'domain-tunable'> {
  /** The tuned parameters, with libvirt's names (`Tunable`). */
  readonly params: TypedParameters;
}

/** The guest's agent connected or disconnected. */
export interface DomainAgentLifecycleEvent extends DomainEvent<'domain-agent-lifecycle'> {
  /** A `ConnectDomainEventAgentLifecycleState`. */
  readonly state: OpenEnum<ConnectDomainEventAgentLifecycleState>;
  readonly stateName: ConstantName<typeof ConnectDomainEventAgentLifecycleState> | undefined;
  /** A `ConnectDomainEventAgentLifecycleReason`. */
  readonly reason: OpenEnum<ConnectDomainEventAgentLifecycleReason>;
  readonly reasonName: ConstantName<typeof ConnectDomainEventAgentLifecycleReason> | undefined;
}

/** A live migration began another pass over the memory. */
export interface DomainMigrationIterationEvent extends DomainEvent<'domain-migration-iteration'> {
  readonly iteration: number;
}

/** A migration, backup or other long job ended. */
export interface DomainJobCompletedEvent extends DomainEvent<'domain-job-completed'> {
  /** The statistics of the job, with libvirt's names (`JobStat`). */
  readonly params: TypedParameters;
}

/** A change of metadata. */
export interface MetadataChange<Group extends typeof DomainMetadataType | typeof NetworkMetadataType> {
  /** A `DomainMetadataType`, or `NetworkMetadataType` of a network. */
  readonly metadata: OpenEnum<ConstantOf<Group>>;
  readonly metadataName: ConstantName<Group> | undefined;
  /** Namespace of an element; null for title and description. */
  readonly nsuri: string | null;
}

/** A domain's title, description or metadata element was changed. */
export interface DomainMetadataChangeEvent
  extends DomainEvent<'domain-metadata-change'>,
    MetadataChange<typeof DomainMetadataType> {}

/** A disk grew past the threshold that was set. */
export interface DomainBlockThresholdEvent extends DomainEvent<'domain-block-threshold'> {
  readonly dev: string;
  readonly path: string | null;
  /** The threshold that was passed, in bytes. */
  readonly threshold: bigint;
  /** By how much, in bytes. */
  readonly excess: bigint;
}

/** Memory of the host failed under a domain. */
export interface DomainMemoryFailureEvent extends DomainEvent<'domain-memory-failure'> {
  /** A `DomainMemoryFailureRecipientType`. */
  readonly recipient: OpenEnum<DomainMemoryFailureRecipientType>;
  readonly recipientName: ConstantName<typeof DomainMemoryFailureRecipientType> | undefined;
  /** A `DomainMemoryFailureActionType`. */
  readonly action: OpenEnum<DomainMemoryFailureActionType>;
  readonly actionName: ConstantName<typeof DomainMemoryFailureActionType> | undefined;
  /** Bits of `DomainMemoryFailureFlags`. */
  readonly flags: Flags<DomainMemoryFailureFlags>;
}

/** The guest changed the size of a memory device. */
export interface DomainMemoryDeviceSizeChangeEvent extends DomainDeviceEvent<'domain-memory-device-size-change'> {
  /** In KiB. */
  readonly size: bigint;
}

/** The guest changed the address of a network card. */
export interface DomainNicMacChangeEvent extends DomainDeviceEvent<'domain-nic-mac-change'> {
  readonly oldMac: string;
  readonly newMac: string;
}

/** A virtual CPU was removed. */
export interface DomainVcpuRemovedEvent extends DomainEvent<'domain-vcpu-removed'> {
  readonly vcpu: number;
}

/** The guest opened or closed a channel. */
export interface DomainChannelLifecycleEvent extends DomainEvent<'domain-channel-lifecycle'> {
  readonly channel: string;
  /** A `ConnectDomainEventChannelLifecycleState`. */
  readonly state: OpenEnum<ConnectDomainEventChannelLifecycleState>;
  readonly stateName: ConstantName<typeof ConnectDomainEventChannelLifecycleState> | undefined;
  /** A `ConnectDomainEventChannelLifecycleReason`. */
  readonly reason: OpenEnum<ConnectDomainEventChannelLifecycleReason>;
  readonly reasonName: ConstantName<typeof ConnectDomainEventChannelLifecycleReason> | undefined;
}

/** An event of QEMU's monitor, unfiltered by libvirt. */
export interface QemuMonitorEvent extends DomainEvent<'qemu-monitor'> {
  /** QEMU's name of the event, e.g. `RESUME`. */
  readonly event: string;
  /** When, in microseconds since 1970. */
  readonly timestampUs: bigint;
  /** QEMU's data as JSON text; null if there is none. */
  readonly details: string | null;
}

/** A lifecycle event of an object other than a domain. */
export interface LifecycleChange<Group extends ConstantGroup> {
  /** A number of the kind's own enum, e.g. `NetworkEventLifecycleType`. */
  readonly event: OpenEnum<ConstantOf<Group>>;
  readonly eventName: ConstantName<Group> | undefined;
  /** Always 0 today. */
  readonly detail: number;
}

/** An event of one network. */
export interface NetworkEvent<Type extends string> {
  readonly type: Type;
  readonly network: Network;
}

/** An event of one storage pool. */
export interface StoragePoolEvent<Type extends string> {
  readonly type: Type;
  readonly storagePool: StoragePool;
}

/** An event of one device of the host. */
export interface NodeDeviceEvent<Type extends string> {
  readonly type: Type;
  readonly nodeDevice: NodeDevice;
}

/** An event of one secret; never with its value. */
export interface SecretEvent<Type extends string> {
  readonly type: Type;
  readonly secret: Secret;
}

/**
 * The driver's own connection to its hypervisor was closed, while the link to the daemon may continue. The event is not
 * sent when the link itself is lost: `state` reports that.
 */
export interface HypervisorCloseEvent {
  readonly type: 'hypervisor-close';
  /** A `ConnectCloseReason`. */
  readonly reason: OpenEnum<ConnectCloseReason>;
  readonly reasonName: ConstantName<typeof ConnectCloseReason> | undefined;
}

/** All events of the daemon by their names. */
export interface EventMap {
  'domain-lifecycle': DomainLifecycleEvent;
  'domain-reboot': DomainEvent<'domain-reboot'>;
  'domain-rtc-change': DomainRtcChangeEvent;
  'domain-watchdog': DomainWatchdogEvent;
  'domain-io-error': DomainIoErrorEvent;
  'domain-graphics': DomainGraphicsEvent;
  'domain-io-error-reason': DomainIoErrorReasonEvent;
  'domain-control-error': DomainEvent<'domain-control-error'>;
  'domain-block-job': DomainBlockJobEvent;
  'domain-disk-change': DomainDiskChangeEvent;
  'domain-tray-change': DomainTrayChangeEvent;
  'domain-pm-wakeup': DomainPowerEvent<'domain-pm-wakeup'>;
  'domain-pm-suspend': DomainPowerEvent<'domain-pm-suspend'>;
  'domain-balloon-change': DomainBalloonChangeEvent;
  'domain-pm-suspend-disk': DomainPowerEvent<'domain-pm-suspend-disk'>;
  'domain-device-removed': DomainDeviceEvent<'domain-device-removed'>;
  'domain-block-job-2': DomainBlockJobEvent<'domain-block-job-2'>;
  'domain-tunable': DomainTunableEvent;
  'domain-agent-lifecycle': DomainAgentLifecycleEvent;
  'domain-device-added': DomainDeviceEvent<'domain-device-added'>;
  'domain-migration-iteration': DomainMigrationIterationEvent;
  'domain-job-completed': DomainJobCompletedEvent;
  'domain-device-removal-failed': DomainDeviceEvent<'domain-device-removal-failed'>;
  'domain-metadata-change': DomainMetadataChangeEvent;
  'domain-block-threshold': DomainBlockThresholdEvent;
  'domain-memory-failure': DomainMemoryFailureEvent;
  'domain-memory-device-size-change': DomainMemoryDeviceSizeChangeEvent;
  'domain-nic-mac-change': DomainNicMacChangeEvent;
  'domain-vcpu-removed': DomainVcpuRemovedEvent;
  'domain-channel-lifecycle': DomainChannelLifecycleEvent;
  'network-lifecycle': NetworkEvent<'network-lifecycle'> & LifecycleChange<typeof NetworkEventLifecycleType>;
  'network-metadata-change': NetworkEvent<'network-metadata-change'> & MetadataChange<typeof NetworkMetadataType>;
  'storage-pool-lifecycle': StoragePoolEvent<'storage-pool-lifecycle'> &
    LifecycleChange<typeof StoragePoolEventLifecycleType>;
  'storage-pool-refresh': StoragePoolEvent<'storage-pool-refresh'>;
  'node-device-lifecycle': NodeDeviceEvent<'node-device-lifecycle'> &
    LifecycleChange<typeof NodeDeviceEventLifecycleType>;
  'node-device-update': NodeDeviceEvent<'node-device-update'>;
  'secret-lifecycle': SecretEvent<'secret-lifecycle'> & LifecycleChange<typeof SecretEventLifecycleType>;
  'secret-value-changed': SecretEvent<'secret-value-changed'>;
  'qemu-monitor': QemuMonitorEvent;
  'hypervisor-close': HypervisorCloseEvent;
}

/** Name of an event of the daemon. */
export type EventName = keyof EventMap;

/** All events of a connection by their names: those of the daemon, and `state`, which the client makes itself. */
export interface ConnectionEventMap extends EventMap {
  state: ConnectionStateEvent;
}

/** Name of an event of a connection. */
export type ConnectionEventName = keyof ConnectionEventMap;

/** Name of an event of a domain. */
export type DomainEventName = Extract<EventName, `domain-${string}` | 'qemu-monitor'>;
