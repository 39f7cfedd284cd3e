import type { Socket } from 'node:net';
import { namingCaller } from '../../caller-stack.js';
import { integerIn } from '../../checks.js';
import { type Flags, nameOf, type OpenEnum } from '../../constant.js';
import {
  type BlkioParameter,
  type BlockCopyParameter,
  type BlockIoTune,
  DomainControlErrorReason,
  DomainControlState,
  DomainMemoryFlags,
  type DomainState,
  type InterfaceParameter,
  type IOThreadParameter,
  type LaunchSecurity,
  type MemoryParameter,
  type NumaParameter,
  type PerfEvent,
  type SchedulerParameter,
} from '../../generated/constants/domain.js';
import type {
  DomainAbortJobFlags,
  DomainAuthorizedSSHKeysSetFlags,
  DomainBlockCommitFlags,
  DomainBlockCopyFlags,
  DomainBlockJobAbortFlags,
  DomainBlockJobInfoFlags,
  DomainBlockJobSetSpeedFlags,
  DomainBlockPullFlags,
  DomainBlockRebaseFlags,
  DomainBlockResizeFlags,
  DomainChannelFlags,
  DomainCheckpointCreateFlags,
  DomainCheckpointListFlags,
  DomainConsoleFlags,
  DomainCoreDumpFlags,
  DomainCoreDumpFormat,
  DomainCreateFlags,
  DomainDestroyFlags,
  DomainDeviceModifyFlags,
  DomainDirtyRateCalcFlags,
  DomainFDAssociateFlags,
  DomainGetHostnameFlags,
  DomainGraphicsReloadType,
  DomainGuestInfoTypes,
  DomainInterfaceAddressesSource,
  DomainLifecycle,
  DomainLifecycleAction,
  DomainMemoryModFlags,
  DomainMessageType,
  DomainMetadataType,
  DomainMigrateMaxSpeedFlags,
  DomainModificationImpact,
  DomainOpenGraphicsFlags,
  DomainProcessSignal,
  DomainQemuMonitorCommandFlags,
  DomainRebootFlags,
  DomainSaveImageXMLFlags,
  DomainSaveRestoreFlags,
  DomainSetTimeFlags,
  DomainSetUserPasswordFlags,
  DomainSetVcpuFlags,
  DomainShutdownFlags,
  DomainSnapshotCreateFlags,
  DomainSnapshotListFlags,
  DomainUndefineFlags,
  DomainVcpuFlags,
  DomainXMLFlags,
  KeycodeSet,
  NodeSuspendTarget,
  TypedParameterFlags,
} from '../../generated/constants/index.js';
import {
  domainAbortJob,
  domainAbortJobFlags,
  domainCoreDump,
  domainCoreDumpWithFormat,
  domainCreateWithFlags,
  domainDestroy,
  domainDestroyFlags,
  domainGetAutostart,
  domainGetAutostartOnce,
  domainGetControlInfo,
  domainGetJobInfo,
  domainGetMessages,
  domainGetMetadata,
  domainGetOsType,
  domainGetSecurityLabel,
  domainGetSecurityLabelList,
  domainHasManagedSaveImage,
  domainIsActive,
  domainIsPersistent,
  domainIsUpdated,
  domainManagedSave,
  domainManagedSaveDefineXml,
  domainManagedSaveGetXmlDesc,
  domainManagedSaveRemove,
  domainPmSuspendForDuration,
  domainPmWakeup,
  domainReboot,
  domainRename,
  domainReset,
  domainResume,
  domainSetAutostart,
  domainSetAutostartOnce,
  domainSetLifecycleAction,
  domainSetMetadata,
  domainShutdown,
  domainShutdownFlags,
  domainStartDirtyRateCalc,
  domainSuspend,
  domainUndefine,
  domainUndefineFlags,
} from '../../generated/lazy/remote/domain.js';
import {
  domainBlockCommit,
  domainBlockCopy,
  domainBlockJobAbort,
  domainBlockJobSetSpeed,
  domainBlockPeek,
  domainBlockPull,
  domainBlockRebase,
  domainBlockResize,
  domainBlockStats,
  domainDelThrottleGroup,
  domainGetBlockInfo,
  domainGetBlockJobInfo,
  domainGetDiskErrors,
  domainSetBlockThreshold,
} from '../../generated/lazy/remote/domain-block.js';
import {
  domainBackupBegin,
  domainBackupGetXmlDesc,
  domainCheckpointCreateXml,
  domainCheckpointLookupByName,
  domainListAllCheckpoints,
} from '../../generated/lazy/remote/domain-checkpoint.js';
import {
  domainAddIothread,
  domainDelIothread,
  domainGetGuestVcpus,
  domainGetIothreadInfo,
  domainGetMaxVcpus,
  domainGetVcpusFlags,
  domainPinEmulator,
  domainPinIothread,
  domainSetGuestVcpus,
  domainSetVcpu,
  domainSetVcpus,
  domainSetVcpusFlags,
} from '../../generated/lazy/remote/domain-cpu.js';
import {
  domainAttachDevice,
  domainAttachDeviceFlags,
  domainDetachDevice,
  domainDetachDeviceAlias,
  domainDetachDeviceFlags,
  domainGraphicsReload,
  domainInjectNmi,
  domainOpenChannel,
  domainOpenConsole,
  domainScreenshot,
  domainSendKey,
  domainSendProcessSignal,
  domainUpdateDeviceFlags,
} from '../../generated/lazy/remote/domain-device.js';
import {
  domainAgentSetResponseTimeout,
  domainAuthorizedSshKeysGet,
  domainAuthorizedSshKeysSet,
  domainFsfreeze,
  domainFsthaw,
  domainFstrim,
  domainGetFsinfo,
  domainGetHostname,
  domainGetTime,
  domainInterfaceAddresses,
  domainSetTime,
  domainSetUserPassword,
} from '../../generated/lazy/remote/domain-guest.js';
import {
  domainMigrateGetCompressionCache,
  domainMigrateGetMaxDowntime,
  domainMigrateGetMaxSpeed,
  domainMigrateSetCompressionCache,
  domainMigrateSetMaxDowntime,
  domainMigrateSetMaxSpeed,
  domainMigrateStartPostCopy,
} from '../../generated/lazy/remote/domain-migrate.js';
import {
  domainHasCurrentSnapshot,
  domainSnapshotCreateXml,
  domainSnapshotCurrent,
  domainSnapshotLookupByName,
} from '../../generated/lazy/remote/domain-snapshot.js';
import {
  domainGetMaxMemory,
  domainMemoryPeek,
  domainMemoryStats,
  domainSetMaxMemory,
  domainSetMemory,
  domainSetMemoryFlags,
  domainSetMemoryStatsPeriod,
} from '../../generated/lazy/remote/domain-tuning.js';
import type { NonnullDomain } from '../../generated/remote/common.js';
import {
  REMOTE_DOMAIN_BLOCK_PEEK_BUFFER_MAX,
  REMOTE_DOMAIN_DISK_ERRORS_MAX,
  REMOTE_DOMAIN_MEMORY_PEEK_BUFFER_MAX,
  REMOTE_DOMAIN_MEMORY_STATS_MAX,
} from '../../generated/remote/limits.js';
import type { GuestInformation } from '../../generated/statistics/guest-information.js';
import { checkOptions, refusal } from '../../option-checks.js';
import type { DescriptorSource } from '../../transport/descriptor-passing.js';
import type { Loadable } from '../../xdr/lazy.js';
import {
  checkBoolean,
  checkList,
  checkText,
  checkUint,
  type IntegerLike,
  toBigInt,
  toInt64,
  toUint64,
} from '../argument-checks.js';
import type { ExactJson } from '../bigint-json.js';
import { callOptions, flagsOptions, streamFlagsOptions } from '../call-option-tables.js';
import type { Connection } from '../connection/connection.js';
import { copyArguments } from '../copy-arguments.js';
import { cpuListText, cpuMap, cpuNumbers } from '../cpu-map.js';
import type { DomainCheckpoint } from '../domain-checkpoint/domain-checkpoint.js';
import type { DomainSnapshot } from '../domain-snapshot/domain-snapshot.js';
import * as snapshots from '../domain-snapshot/domain-snapshot.js';
import type { ConnectionEventMap, DomainEventName } from '../events/event-types.js';
import type { EventListenerHandle } from '../events/listening.js';
import {
  type HandleEventOptions,
  type HandleListenOptions,
  listen,
  listenWithMarkers,
  subscribe,
  subscribeWithMarkers,
} from '../events/subscribe.js';
import type { EventMarker, EventSubscription } from '../events/subscription.js';
import { NamedHandle } from '../handle.js';
import type { ListedDomain } from '../listed-domain.js';
import {
  addressesOptions,
  agentCommandOptions,
  backupOptions,
  guestInfoOptions,
  handleEventOptions,
  handleListenOptions,
  jobCompletedOptions,
  jobStatsOptions,
  migrate2Options,
  migrateOptions,
  migrationOptions,
  saveOptions,
  shutdownAndWaitOptions,
  stopOptions,
} from '../option-tables.js';
import { type CallOptions, type FlagsOptions, flagsOf, sharedDeadline, WITH_RESULTS } from '../options.js';
import type { Stream } from '../stream/stream.js';
import type { StreamFlagsOptions } from '../stream/stream-options.js';
import { type TypedParameters, typedParameters } from '../typed-parameters.js';
import { setParameters, type TypedParameterInput } from '../typed-values.js';
import { charsText, recordByName } from '../wire-values.js';
import { type BlockInfo, type DetailedBlockStats, type DiskError, detailedStats } from './block.js';
import * as fileDescriptors from './file-descriptors.js';
import type { GuestInfoOptions, GuestTime, NestedGuestInfoOptions } from './guest.js';
import * as guest from './guest.js';
import * as interfaces from './interfaces.js';
import {
  type AddressesOptions,
  addresses,
  type GuestAddresses,
  type GuestInterface,
  type InterfaceStats,
} from './interfaces.js';
import type { Migrate2Options, MigrateOptions, MigrationOptions } from './migration/migrate-parameters.js';
import * as parameters from './parameters.js';
import type { IothreadInfo, VcpuInfo } from './pinning.js';
import * as pinning from './pinning.js';
import { domainGetInfo, domainGetState, domainGetXmlDesc } from './polled-calls.js';
import type { AgentCommandOptions } from './qemu.js';
import * as qemu from './qemu.js';
import * as usage from './resource-usage.js';
import * as results from './results.js';
import {
  type BackupOptions,
  type BlockJobInfo,
  cpusOf,
  type DomainControlInfo,
  type DomainInfo,
  type DomainMemoryStats,
  type DomainStateInfo,
  type GuestFilesystem,
  type GuestVcpus,
  type JobInfo,
  type JobStats,
  type JobStatsOptions,
  type NestedJobStats,
  type NestedJobStatsOptions,
  peeked,
  type Screenshot,
  type SecurityLabel,
} from './results.js';
import type { SaveOptions } from './save.js';
import * as save from './save.js';
import { type UndefinedParts, undefineAll } from './undefine-all.js';
import type { BlockJob } from './waiting/block-job.js';
import type { BlockJobRequest } from './waiting/block-job-request.js';
import type {
  CompletedJob,
  JobCompletedOptions,
  ShutdownAndWaitOptions,
  StopOptions,
  StopOutcome,
} from './waiting/wait-options.js';

const migration: Loadable<typeof import('./migration/migrate.js')> = { load: () => import('./migration/migrate.js') };
const waits: Loadable<typeof import('./waiting/waits.js')> = { load: () => import('./waiting/waits.js') };

/** The id of an inactive domain on the wire. */
const NO_ID = -1;

/** By `DomainMemoryStatTags`, from 0. A literal, so that bundlers can drop it. */
const NAMES: readonly (keyof DomainMemoryStats & string)[] = [
  'swapIn',
  'swapOut',
  'majorFault',
  'minorFault',
  'unused',
  'available',
  'actualBalloon',
  'rss',
  'usable',
  'lastUpdate',
  'diskCaches',
  'hugetlbPgalloc',
  'hugetlbPgfail',
];

/**
 * A virtual machine. A handle refers to the domain by its UUID: it remains valid while the domain exists, running or
 * not, and nothing has to be freed. All methods throw ServerError if the daemon refuses, `NO_DOMAIN` if the domain no
 * longer exists.
 */
export class Domain extends NamedHandle<NonnullDomain | ListedDomain> {
  /**
   * Id of the running domain; -1 if it is not running. It is the id at the time the handle was created, and only
   * changed by calls of this handle, as in C: `create()` and `createWithFiles()` set it; `destroy()`, `save()` and
   * `managedSave()` set it to -1. Other handles of the same domain and the daemon's own changes do not affect it.
   */
  get id(): number {
    return this.identity.id;
  }

  /** @internal */
  protected override get wire(): NonnullDomain {
    const { identity } = this;
    // The class is loaded with the first list.
    if (!('toWire' in identity)) return identity;
    const wire = identity.toWire();
    this.identity = wire;
    return wire;
  }

  get [Symbol.toStringTag](): string {
    return 'Domain';
  }

  /** Returns the id of the running domain, -1 if it is not running, without a call. `virDomainGetID` */
  getId(): number {
    return this.id;
  }

  /**
   * Iterates over events of this domain alone, of one kind or several; see `Connection.events`.
   * `virConnectDomainEventRegisterAny` · `CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY` · since 0.8.0
   */
  events<Name extends DomainEventName>(
    names: Name | readonly Name[],
    options: HandleEventOptions & { markers: true },
  ): EventSubscription<ConnectionEventMap[Name] | EventMarker>;
  events<Name extends DomainEventName>(
    names: Name | readonly Name[],
    options?: HandleEventOptions,
  ): EventSubscription<ConnectionEventMap[Name]>;
  events<Name extends DomainEventName>(
    names: Name | readonly Name[],
    options?: HandleEventOptions,
  ): EventSubscription<ConnectionEventMap[Name] | EventMarker> | EventSubscription<ConnectionEventMap[Name]> {
    checkOptions(options, handleEventOptions);
    return options?.markers === true
      ? subscribeWithMarkers(this.session, names, { ...options, domain: this })
      : subscribe(this.session, names, { ...options, domain: this });
  }

  /**
   * Calls a function for every event of this domain; see `Connection.on`.
   * `virConnectDomainEventRegisterAny` · `CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY` · since 0.8.0
   */
  on<Name extends DomainEventName>(
    name: Name,
    listener: (event: ConnectionEventMap[Name] | EventMarker) => void,
    options: HandleListenOptions & { markers: true },
  ): Promise<EventListenerHandle>;
  on<Name extends DomainEventName>(
    name: Name,
    listener: (event: ConnectionEventMap[Name]) => void,
    options?: HandleListenOptions,
  ): Promise<EventListenerHandle>;
  on<Name extends DomainEventName>(
    name: Name,
    listener: (event: ConnectionEventMap[Name] | EventMarker) => void,
    options?: HandleListenOptions,
  ): Promise<EventListenerHandle> {
    const refused = refusal(options, handleListenOptions);
    if (refused !== undefined) return refused;
    return options?.markers === true
      ? listenWithMarkers(this.session, name, listener, { ...options, domain: this })
      : listen(this.session, name, listener, { ...options, domain: this });
  }

  /**
   * Waits until the domain is in a state, a `DomainState`. A domain that no longer exists counts as `SHUTOFF`. With
   * `reconnect` the wait survives a lost link: the state is queried again on the next one.
   * `DOMAIN_GET_STATE` and `domain-lifecycle` events
   * @throws TimeoutError; the reason of the signal; ConnectionError if the connection ends first
   */
  waitForState(state: OpenEnum<DomainState>, options?: CallOptions): Promise<void> {
    const refused = refusal(options, callOptions);
    if (refused !== undefined) return refused;
    return Domain.#wait(this, 'waitForState()', { ...options }, (code, given) =>
      code.waitForState(this.session, this.wire, state, given),
    );
  }

  override toJSON(): Record<string, unknown> {
    return { name: this.name, uuid: this.uuid, id: this.id };
  }

  // Identity and state

  /**
   * Returns the state, memory in KiB, number of CPUs and consumed CPU time in nanoseconds.
   * `virDomainGetInfo` · `DOMAIN_GET_INFO` · since 0.0.3
   */
  getInfo(options?: CallOptions): Promise<DomainInfo> {
    return refusal(options, callOptions) ?? this.session.call(domainGetInfo, { dom: this.wire }, options);
  }

  /**
   * Returns the state of the domain and its reason. No flags are defined.
   * `virDomainGetState` · `DOMAIN_GET_STATE` · since 0.9.2
   */
  getState(options?: FlagsOptions<never>): Promise<DomainStateInfo> {
    const refused = refusal(options, flagsOptions);
    if (refused !== undefined) return refused;
    return this.session.call(domainGetState, { dom: this.wire, flags: flagsOf(options) }, options);
  }

  /**
   * Returns the state of the control interface to the hypervisor of a running domain. No flags are defined.
   * `virDomainGetControlInfo` · `DOMAIN_GET_CONTROL_INFO` · since 0.9.3
   * @throws ServerError `OPERATION_INVALID` if the domain does not run
   */
  async getControlInfo(options?: FlagsOptions<never>): Promise<DomainControlInfo> {
    checkOptions(options, flagsOptions);
    const args = { dom: this.wire, flags: flagsOf(options) };
    const { state, details, stateTime } = await this.session.call(domainGetControlInfo, args, options);
    const detailsName = nameOf(DomainControlErrorReason, details);
    return { state, stateName: nameOf(DomainControlState, state), details, detailsName, stateTime };
  }

  /**
   * Returns the kind of operating system that the configuration names, e.g. `hvm`, `linux`, `exe`.
   * `virDomainGetOSType` · `DOMAIN_GET_OS_TYPE` · since 0.0.3
   */
  async getOsType(options?: CallOptions): Promise<string> {
    checkOptions(options, callOptions);
    return (await this.session.call(domainGetOsType, { dom: this.wire }, options)).type;
  }

  /**
   * Returns true if the domain is running or paused.
   * `virDomainIsActive` · `DOMAIN_IS_ACTIVE` · since 0.7.3
   */
  async isActive(options?: CallOptions): Promise<boolean> {
    checkOptions(options, callOptions);
    return (await this.session.call(domainIsActive, { dom: this.wire }, options)).active !== 0;
  }

  /**
   * Returns true if the domain is persistent: it remains defined when it stops.
   * `virDomainIsPersistent` · `DOMAIN_IS_PERSISTENT` · since 0.7.3
   */
  async isPersistent(options?: CallOptions): Promise<boolean> {
    checkOptions(options, callOptions);
    return (await this.session.call(domainIsPersistent, { dom: this.wire }, options)).persistent !== 0;
  }

  /**
   * Returns true if the driver reports a change of the running domain's definition. The QEMU and test drivers never do:
   * compare the XML with and without the flag `INACTIVE` instead.
   * `virDomainIsUpdated` · `DOMAIN_IS_UPDATED` · since 0.8.6
   */
  async isUpdated(options?: CallOptions): Promise<boolean> {
    checkOptions(options, callOptions);
    return (await this.session.call(domainIsUpdated, { dom: this.wire }, options)).updated !== 0;
  }

  /**
   * Returns the daemon's messages about the domain: deprecated features, tainting settings. `flags` are
   * `DomainMessageType`; all kinds without.
   * `virDomainGetMessages` · `DOMAIN_GET_MESSAGES` · since 7.1.0
   */
  async getMessages(options?: FlagsOptions<DomainMessageType>): Promise<string[]> {
    checkOptions(options, flagsOptions);
    return [...(await this.session.call(domainGetMessages, { dom: this.wire, flags: flagsOf(options) }, options)).msgs];
  }

  /**
   * Returns the security label from the host's first security driver.
   * `virDomainGetSecurityLabel` · `DOMAIN_GET_SECURITY_LABEL` · since 0.6.1
   */
  async getSecurityLabel(options?: CallOptions): Promise<SecurityLabel> {
    checkOptions(options, callOptions);
    const { label, enforcing } = await this.session.call(domainGetSecurityLabel, { dom: this.wire }, options);
    return { label: charsText(label), enforcing: enforcing !== 0 };
  }

  /**
   * Returns the security labels from all security drivers of the host.
   * `virDomainGetSecurityLabelList` · `DOMAIN_GET_SECURITY_LABEL_LIST` · since 0.10.0
   */
  async getSecurityLabelList(options?: CallOptions): Promise<SecurityLabel[]> {
    checkOptions(options, callOptions);
    const { labels } = await this.session.call(domainGetSecurityLabelList, { dom: this.wire }, options);
    return labels.map(({ label, enforcing }) => ({ label: charsText(label), enforcing: enforcing !== 0 }));
  }

  /**
   * Returns the measurements of a guest with encrypted memory, by `LaunchSecurity`; empty for other guests. No flags
   * are defined.
   * `virDomainGetLaunchSecurityInfo` · `DOMAIN_GET_LAUNCH_SECURITY_INFO` · since 4.5.0
   */
  getLaunchSecurityInfo(options?: FlagsOptions<never>): Promise<TypedParameters> {
    return refusal(options, flagsOptions) ?? parameters.getLaunchSecurityInfo(this.session, this.wire, options);
  }

  /**
   * Sets the launch secret of a guest with encrypted memory that is paused before its start, with the names of
   * `LaunchSecurity`. No flags are defined.
   * `virDomainSetLaunchSecurityState` · `DOMAIN_SET_LAUNCH_SECURITY_STATE` · since 8.0.0
   * @throws UsageError with the parameter whose value is invalid, or whose wire type is unknown
   */
  setLaunchSecurityState(params: TypedParameterInput<LaunchSecurity>, options?: FlagsOptions<never>): Promise<void> {
    return (
      refusal(options, flagsOptions) ?? parameters.setLaunchSecurityState(this.session, this.wire, params, options)
    );
  }

  // Its configuration

  /**
   * Returns the whole configuration as XML: the live one of a running domain, otherwise the persistent one. `flags` are
   * `DomainXMLFlags`. Without `SECURE`, the daemon omits passwords and cookies: a domain that is redefined with such
   * XML loses them.
   * `virDomainGetXMLDesc` · `DOMAIN_GET_XML_DESC` · since 0.0.3
   */
  getXmlDescription(options?: FlagsOptions<DomainXMLFlags>): Promise<string> {
    const refused = refusal(options, flagsOptions);
    if (refused !== undefined) return refused;
    return this.session.call(domainGetXmlDesc, { dom: this.wire, flags: flagsOf(options) }, options);
  }

  /**
   * Returns the title, description, or the custom element stored under the namespace `uri`. `type` is a
   * `DomainMetadataType`; `uri` is null unless that is `ELEMENT`. `flags` are a `DomainModificationImpact`.
   * `virDomainGetMetadata` · `DOMAIN_GET_METADATA` · since 0.9.10
   * @throws ServerError `NO_DOMAIN_METADATA` if there is none
   */
  async getMetadata(
    type: OpenEnum<DomainMetadataType>,
    uri: string | null,
    options?: FlagsOptions<DomainModificationImpact>,
  ): Promise<string> {
    checkOptions(options, flagsOptions);
    const { metadata } = await this.session.call(
      domainGetMetadata,
      { dom: this.wire, type, uri, flags: flagsOf(options) },
      options,
    );
    return metadata;
  }

  /**
   * Sets or, with null for `metadata`, removes the title, the description or a custom element. `type` is a
   * `DomainMetadataType`; prefix `key` and namespace `uri` are null unless that is `ELEMENT`. `flags` are a
   * `DomainModificationImpact`.
   * `virDomainSetMetadata` · `DOMAIN_SET_METADATA` · since 0.9.10
   */
  async setMetadata(
    type: OpenEnum<DomainMetadataType>,
    metadata: string | null,
    key: string | null,
    uri: string | null,
    options?: FlagsOptions<DomainModificationImpact>,
  ): Promise<void> {
    checkOptions(options, flagsOptions);
    await this.session.call(
      domainSetMetadata,
      { dom: this.wire, type, metadata, key, uri, flags: flagsOf(options) },
      options,
    );
  }

  /**
   * Stops the domain: asks the guest to shut down, waits `graceMs` (30 s by default) for it, and destroys it if it has
   * not shut down by then or cannot be asked.
   * `DOMAIN_SHUTDOWN`, `domain-lifecycle` events, `DOMAIN_DESTROY`
   * @returns how the domain was stopped; `off` if it was not running
   * @throws TimeoutError if it is not stopped within `timeoutMs`; the reason of the signal
   */
  async stop(options?: StopOptions): Promise<StopOutcome> {
    checkOptions(options, stopOptions);
    const outcome = await Domain.#wait(this, 'stop()', { ...options }, (code, given) =>
      code.stop(this.session, this.wire, given),
    );
    Domain.#learn(this, { id: NO_ID });
    return outcome;
  }

  /**
   * Asks the guest to shut down and waits until the domain is off; `id` is then -1. `flags` (`DomainShutdownFlags`)
   * select the methods. With `fallback: 'destroy'` the domain is destroyed if it has not shut down after `graceMs`.
   * `DOMAIN_SHUTDOWN`, `domain-lifecycle` events, `DOMAIN_DESTROY`
   * @returns how the domain was stopped; `off` if it was not running
   * @throws TimeoutError with the last state; WaitError `NOT_SHUT_DOWN` if it crashed, was saved or migrated instead;
   * the reason of the signal
   */
  async shutdownAndWait(options?: ShutdownAndWaitOptions): Promise<StopOutcome> {
    checkOptions(options, shutdownAndWaitOptions);
    const outcome = await Domain.#wait(this, 'shutdownAndWait()', { ...options }, (code, given) =>
      code.shutDownAndWait(this.session, this.wire, given),
    );
    Domain.#learn(this, { id: NO_ID });
    return outcome;
  }

  /**
   * Asks the guest to restart, and waits until it has gone down and starts again; {@link agentReady} waits until it is
   * up. `flags` (`DomainRebootFlags`) select the methods.
   * `virDomainReboot` · `DOMAIN_REBOOT` · since 0.1.0, `domain-reboot` and `domain-lifecycle` events
   * @throws TimeoutError; WaitError `DOMAIN_STOPPED` if it stopped instead, `OUTCOME_UNKNOWN` if events were lost with
   * the connection; the reason of the signal
   */
  rebootAndWait(options?: FlagsOptions<DomainRebootFlags>): Promise<void> {
    const refused = refusal(options, flagsOptions);
    if (refused !== undefined) return refused;
    return Domain.#wait(this, 'rebootAndWait()', { ...options }, (code, given) =>
      code.rebootAndWait(this.session, this.wire, given),
    );
  }

  /**
   * Waits until the guest agent answers.
   * `DOMAIN_GET_TIME`, `domain-agent-lifecycle` events
   * @throws TimeoutError with the last answer; ServerError `ARGUMENT_UNSUPPORTED` if no agent is configured; WaitError
   * `DOMAIN_STOPPED` if the domain does not run; the reason of the signal
   */
  agentReady(options?: CallOptions): Promise<void> {
    const refused = refusal(options, callOptions);
    if (refused !== undefined) return refused;
    return Domain.#wait(this, 'agentReady()', { ...options }, (code, given) =>
      code.agentReady(this.session, this.wire, given),
    );
  }

  /**
   * Removes the definition with everything that belongs to it: saved state, metadata of snapshots and checkpoints,
   * NVRAM and TPM state. Flags that the daemon or driver does not know are left out. Disk images remain.
   * `DOMAIN_UNDEFINE_FLAGS`
   * @returns what was removed
   */
  undefineAll(options?: CallOptions): Promise<UndefinedParts> {
    return refusal(options, callOptions) ?? undefineAll(this.session, this, this.wire, options);
  }

  /**
   * Removes the definition. A running domain continues and becomes transient. With `flags` (`DomainUndefineFlags`) also
   * dependent data, such as snapshots or a saved state.
   * `virDomainUndefine` · `DOMAIN_UNDEFINE` · since 0.1.1; with flags
   * `virDomainUndefineFlags` · `DOMAIN_UNDEFINE_FLAGS` · since 0.9.4
   */
  async undefine(options?: FlagsOptions<DomainUndefineFlags>): Promise<void> {
    checkOptions(options, flagsOptions);
    const flags = options?.flags;
    if (flags === undefined) await this.session.call(domainUndefine, { dom: this.wire }, options);
    else await this.session.call(domainUndefineFlags, { dom: this.wire, flags }, options);
  }

  /**
   * Returns true if the domain is started with the host.
   * `virDomainGetAutostart` · `DOMAIN_GET_AUTOSTART` · since 0.2.1
   */
  async getAutostart(options?: CallOptions): Promise<boolean> {
    checkOptions(options, callOptions);
    return (await this.session.call(domainGetAutostart, { dom: this.wire }, options)).autostart !== 0;
  }

  /**
   * Enables or disables starting the domain with the host.
   * `virDomainSetAutostart` · `DOMAIN_SET_AUTOSTART` · since 0.2.1
   * @throws ServerError `OPERATION_INVALID` for a domain that is not defined
   */
  async setAutostart(autostart: boolean, options?: CallOptions): Promise<void> {
    checkOptions(options, callOptions);
    await this.session.call(
      domainSetAutostart,
      { dom: this.wire, autostart: checkBoolean(autostart, 'autostart') ? 1 : 0 },
      options,
    );
  }

  /**
   * Returns true if the domain is started once, with the next start of the host.
   * `virDomainGetAutostartOnce` · `DOMAIN_GET_AUTOSTART_ONCE` · since 11.2.0
   */
  async getAutostartOnce(options?: CallOptions): Promise<boolean> {
    checkOptions(options, callOptions);
    return (await this.session.call(domainGetAutostartOnce, { dom: this.wire }, options)).autostart !== 0;
  }

  /**
   * Enables or disables starting the domain once, with the next start of the host.
   * `virDomainSetAutostartOnce` · `DOMAIN_SET_AUTOSTART_ONCE` · since 11.2.0
   */
  async setAutostartOnce(autostart: boolean, options?: CallOptions): Promise<void> {
    checkOptions(options, callOptions);
    await this.session.call(
      domainSetAutostartOnce,
      { dom: this.wire, autostart: checkBoolean(autostart, 'autostart') ? 1 : 0 },
      options,
    );
  }

  /**
   * Renames an inactive domain; `name` is updated. No flags are defined.
   * `virDomainRename` · `DOMAIN_RENAME` · since 1.2.19
   * @throws ServerError `OPERATION_INVALID` if it runs
   */
  async rename(newName: string, options?: FlagsOptions<never>): Promise<void> {
    checkOptions(options, flagsOptions);
    const args = { dom: this.wire, new_name: checkText(newName, 'newName'), flags: flagsOf(options) };
    await this.session.call(domainRename, args, options);
    Domain.#learn(this, { name: newName });
  }

  // Lifecycle

  /**
   * Starts a defined domain; `id` is updated. `flags` are `DomainCreateFlags`.
   * `virDomainCreateWithFlags` · `DOMAIN_CREATE_WITH_FLAGS` · since 0.8.2
   * @throws ServerError `OPERATION_INVALID` if it is already running
   */
  async create(options?: FlagsOptions<DomainCreateFlags>): Promise<void> {
    checkOptions(options, flagsOptions);
    const args = { dom: this.wire, flags: flagsOf(options) };
    Domain.#learn(this, { id: (await this.session.call(domainCreateWithFlags, args, options)).dom.id });
  }

  /**
   * Starts a defined domain, as {@link create} does, with open files for its first process. Supported for containers,
   * not by QEMU. The caller keeps the files.
   * `virDomainCreateWithFiles` · `DOMAIN_CREATE_WITH_FILES` · since 1.1.1
   * @throws UsageError `NEEDS_DESCRIPTORS` unless the connection was opened with `fileDescriptors`
   */
  async createWithFiles(files: readonly DescriptorSource[], options?: FlagsOptions<DomainCreateFlags>): Promise<void> {
    checkOptions(options, flagsOptions);
    Domain.#learn(this, { id: await fileDescriptors.createWithFiles(this.session, this.wire, files, options) });
  }

  /**
   * Asks the guest to shut down, without waiting; the guest may ignore it. `flags` (`DomainShutdownFlags`) select the
   * methods.
   * `virDomainShutdown` · `DOMAIN_SHUTDOWN` · since 0.0.3; with flags
   * `virDomainShutdownFlags` · `DOMAIN_SHUTDOWN_FLAGS` · since 0.9.10
   */
  async shutdown(options?: FlagsOptions<DomainShutdownFlags>): Promise<void> {
    checkOptions(options, flagsOptions);
    const flags = options?.flags;
    if (flags === undefined) await this.session.call(domainShutdown, { dom: this.wire }, options);
    else await this.session.call(domainShutdownFlags, { dom: this.wire, flags }, options);
  }

  /**
   * Asks the guest to shut down and start again, without waiting. `flags` (`DomainRebootFlags`) select the methods.
   * `virDomainReboot` · `DOMAIN_REBOOT` · since 0.1.0
   */
  async reboot(options?: FlagsOptions<DomainRebootFlags>): Promise<void> {
    checkOptions(options, flagsOptions);
    await this.session.call(domainReboot, { dom: this.wire, flags: flagsOf(options) }, options);
  }

  /**
   * Resets the machine immediately, like a reset button. No flags are defined.
   * `virDomainReset` · `DOMAIN_RESET` · since 0.9.7
   */
  async reset(options?: FlagsOptions<never>): Promise<void> {
    checkOptions(options, flagsOptions);
    await this.session.call(domainReset, { dom: this.wire, flags: flagsOf(options) }, options);
  }

  /**
   * Pauses the domain; it keeps its memory.
   * `virDomainSuspend` · `DOMAIN_SUSPEND` · since 0.0.3
   */
  async suspend(options?: CallOptions): Promise<void> {
    checkOptions(options, callOptions);
    await this.session.call(domainSuspend, { dom: this.wire }, options);
  }

  /**
   * Resumes a paused domain.
   * `virDomainResume` · `DOMAIN_RESUME` · since 0.0.3
   */
  async resume(options?: CallOptions): Promise<void> {
    checkOptions(options, callOptions);
    await this.session.call(domainResume, { dom: this.wire }, options);
  }

  /**
   * Wakes a guest that is suspended (sleeping). No flags are defined.
   * `virDomainPMWakeup` · `DOMAIN_PM_WAKEUP` · since 0.9.11
   */
  async pmWakeup(options?: FlagsOptions<never>): Promise<void> {
    checkOptions(options, flagsOptions);
    await this.session.call(domainPmWakeup, { dom: this.wire, flags: flagsOf(options) }, options);
  }

  /**
   * Suspends the guest (sleep); requires the guest agent. `target` is a `NodeSuspendTarget`; `duration` is the number
   * of seconds after which it wakes, 0 for never. No flags are defined.
   * `virDomainPMSuspendForDuration` · `DOMAIN_PM_SUSPEND_FOR_DURATION` · since 0.9.10
   */
  async pmSuspendForDuration(
    target: OpenEnum<NodeSuspendTarget>,
    duration: IntegerLike,
    options?: FlagsOptions<never>,
  ): Promise<void> {
    checkOptions(options, flagsOptions);
    const args = { dom: this.wire, target, duration: toBigInt(duration, 'duration'), flags: flagsOf(options) };
    await this.session.call(domainPmSuspendForDuration, args, options);
  }

  /**
   * Stops the domain immediately, like a power cut; `id` is then -1. A transient domain then no longer exists. `flags`
   * are `DomainDestroyFlags`.
   * `virDomainDestroy` · `DOMAIN_DESTROY` · since 0.0.3; with flags `virDomainDestroyFlags` · `DOMAIN_DESTROY_FLAGS` ·
   * since 0.9.4
   * @throws ServerError `OPERATION_INVALID` if it does not run
   */
  async destroy(options?: FlagsOptions<DomainDestroyFlags>): Promise<void> {
    checkOptions(options, flagsOptions);
    const dom = this.wire;
    const flags = options?.flags;
    if (flags === undefined) await this.session.call(domainDestroy, { dom }, options);
    else await this.session.call(domainDestroyFlags, { dom, flags }, options);
    Domain.#learn(this, { id: NO_ID });
  }

  /**
   * Sets what happens when the guest shuts down, restarts or crashes. `type` is a `DomainLifecycle`, `action` a
   * `DomainLifecycleAction`, `flags` are a `DomainModificationImpact`.
   * `virDomainSetLifecycleAction` · `DOMAIN_SET_LIFECYCLE_ACTION` · since 3.9.0
   */
  async setLifecycleAction(
    type: OpenEnum<DomainLifecycle>,
    action: OpenEnum<DomainLifecycleAction>,
    options?: FlagsOptions<DomainModificationImpact>,
  ): Promise<void> {
    checkOptions(options, flagsOptions);
    await this.session.call(
      domainSetLifecycleAction,
      { dom: this.wire, type, action, flags: flagsOf(options) },
      options,
    );
  }

  // Saved states

  /**
   * Writes the memory to a file on the daemon's host and stops the domain; `id` is then -1.
   * `Connection.restoreDomain()` resumes it. `flags` are `DomainSaveRestoreFlags`. A relative path is resolved here,
   * and only valid if the daemon is on this host.
   * `virDomainSave` · `DOMAIN_SAVE` · since 0.0.3; with `dxml` or flags `virDomainSaveFlags` · `DOMAIN_SAVE_FLAGS` ·
   * since 0.9.4; with `params` `virDomainSaveParams` · `DOMAIN_SAVE_PARAMS` · since 8.4.0
   * @throws UsageError for a relative path on another host, and for an invalid parameter
   */
  async save(filename: string, options?: SaveOptions): Promise<void> {
    checkOptions(options, saveOptions);
    await save.save(this.session, this.wire, filename, options);
    Domain.#learn(this, { id: NO_ID });
  }

  /**
   * Writes the memory to a file managed by the daemon and stops the domain; `id` is then -1. The next `create()`
   * resumes it. `flags` are `DomainSaveRestoreFlags`.
   * `virDomainManagedSave` · `DOMAIN_MANAGED_SAVE` · since 0.8.0
   */
  async managedSave(options?: FlagsOptions<DomainSaveRestoreFlags>): Promise<void> {
    checkOptions(options, flagsOptions);
    await this.session.call(domainManagedSave, { dom: this.wire, flags: flagsOf(options) }, options);
    Domain.#learn(this, { id: NO_ID });
  }

  /**
   * Returns true if the next `create()` resumes a saved state. No flags are defined.
   * `virDomainHasManagedSaveImage` · `DOMAIN_HAS_MANAGED_SAVE_IMAGE` · since 0.8.0
   */
  async hasManagedSaveImage(options?: FlagsOptions<never>): Promise<boolean> {
    checkOptions(options, flagsOptions);
    const args = { dom: this.wire, flags: flagsOf(options) };
    return (await this.session.call(domainHasManagedSaveImage, args, options)).result !== 0;
  }

  /**
   * Removes the saved state, so that the next `create()` boots the domain. No flags are defined.
   * `virDomainManagedSaveRemove` · `DOMAIN_MANAGED_SAVE_REMOVE` · since 0.8.0
   */
  async managedSaveRemove(options?: FlagsOptions<never>): Promise<void> {
    checkOptions(options, flagsOptions);
    await this.session.call(domainManagedSaveRemove, { dom: this.wire, flags: flagsOf(options) }, options);
  }

  /**
   * Changes the configuration in the saved state. `flags` are `DomainSaveRestoreFlags`.
   * `virDomainManagedSaveDefineXML` · `DOMAIN_MANAGED_SAVE_DEFINE_XML` · since 3.7.0
   */
  async managedSaveDefineXml(xml: string, options?: FlagsOptions<DomainSaveRestoreFlags>): Promise<void> {
    checkOptions(options, flagsOptions);
    const args = { dom: this.wire, dxml: checkText(xml, 'xml'), flags: flagsOf(options) };
    await this.session.call(domainManagedSaveDefineXml, args, options);
  }

  /**
   * Returns the configuration in the saved state. `flags` are `DomainSaveImageXMLFlags`.
   * `virDomainManagedSaveGetXMLDesc` · `DOMAIN_MANAGED_SAVE_GET_XML_DESC` · since 3.7.0
   */
  async managedSaveGetXmlDescription(options?: FlagsOptions<DomainSaveImageXMLFlags>): Promise<string> {
    checkOptions(options, flagsOptions);
    const args = { dom: this.wire, flags: flagsOf(options) };
    return (await this.session.call(domainManagedSaveGetXmlDesc, args, options)).xml;
  }

  /**
   * Writes the memory to a file on the daemon's host, for debuggers. `flags` are `DomainCoreDumpFlags`. A relative path
   * is resolved here, and only when the daemon is on this host.
   * `virDomainCoreDump` · `DOMAIN_CORE_DUMP` · since 0.1.9
   * @throws UsageError for a relative path on another host
   */
  async coreDump(filename: string, options?: FlagsOptions<DomainCoreDumpFlags>): Promise<void> {
    checkOptions(options, flagsOptions);
    const to = this.session.absolutePath(filename, 'filename');
    await this.session.call(domainCoreDump, { dom: this.wire, to, flags: flagsOf(options) }, options);
  }

  /**
   * Writes the memory as {@link coreDump} does, in a `DomainCoreDumpFormat`.
   * `virDomainCoreDumpWithFormat` · `DOMAIN_CORE_DUMP_WITH_FORMAT` · since 1.2.3
   */
  async coreDumpFormat(
    filename: string,
    format: OpenEnum<DomainCoreDumpFormat>,
    options?: FlagsOptions<DomainCoreDumpFlags>,
  ): Promise<void> {
    checkOptions(options, flagsOptions);
    const args = {
      dom: this.wire,
      to: this.session.absolutePath(filename, 'filename'),
      dumpformat: checkUint(format, 'format'),
      flags: flagsOf(options),
    };
    await this.session.call(domainCoreDumpWithFormat, args, options);
  }

  // Memory

  /**
   * Returns the memory maximum of the domain, in KiB.
   * `virDomainGetMaxMemory` · `DOMAIN_GET_MAX_MEMORY` · since 0.0.3
   */
  async getMaxMemory(options?: CallOptions): Promise<bigint> {
    checkOptions(options, callOptions);
    return (await this.session.call(domainGetMaxMemory, { dom: this.wire }, options)).memory;
  }

  /**
   * Sets the maximum memory of the domain, in KiB.
   * `virDomainSetMaxMemory` · `DOMAIN_SET_MAX_MEMORY` · since 0.0.3
   */
  async setMaxMemory(memoryKiB: IntegerLike, options?: CallOptions): Promise<void> {
    checkOptions(options, callOptions);
    await this.session.call(domainSetMaxMemory, { dom: this.wire, memory: toUint64(memoryKiB, 'memoryKiB') }, options);
  }

  /**
   * Sets the current memory of the domain, in KiB. Without `flags` it must be running; `flags` (`DomainMemoryModFlags`)
   * select the running domain or its definition.
   * `virDomainSetMemory` · `DOMAIN_SET_MEMORY` · since 0.1.1; with flags
   * `virDomainSetMemoryFlags` · `DOMAIN_SET_MEMORY_FLAGS` · since 0.9.0
   */
  async setMemory(
    memoryKiB: IntegerLike,
    options?: FlagsOptions<DomainMemoryModFlags | DomainModificationImpact>,
  ): Promise<void> {
    checkOptions(options, flagsOptions);
    const args = { dom: this.wire, memory: toUint64(memoryKiB, 'memoryKiB') };
    const flags = options?.flags;
    if (flags === undefined) await this.session.call(domainSetMemory, args, options);
    else await this.session.call(domainSetMemoryFlags, { ...args, flags }, options);
  }

  /**
   * Sets the interval in seconds at which the guest's balloon driver reports memory statistics; 0 for never. `flags`
   * are `DomainMemoryModFlags`.
   * `virDomainSetMemoryStatsPeriod` · `DOMAIN_SET_MEMORY_STATS_PERIOD` · since 1.1.1
   */
  async setMemoryStatsPeriod(
    period: number,
    options?: FlagsOptions<DomainMemoryModFlags | DomainModificationImpact>,
  ): Promise<void> {
    checkOptions(options, flagsOptions);
    await this.session.call(domainSetMemoryStatsPeriod, { dom: this.wire, period, flags: flagsOf(options) }, options);
  }

  /**
   * Returns the guest's memory statistics, as far as hypervisor and guest report them. No flags are defined.
   * `virDomainMemoryStats` · `DOMAIN_MEMORY_STATS` · since 0.7.5
   */
  async memoryStats(options?: FlagsOptions<never>): Promise<DomainMemoryStats> {
    checkOptions(options, flagsOptions);
    const args = { dom: this.wire, maxStats: REMOTE_DOMAIN_MEMORY_STATS_MAX, flags: flagsOf(options) };
    const { stats } = await this.session.call(domainMemoryStats, args, options);
    return recordByName(
      stats.map(({ tag, val }) => [NAMES[tag] ?? tag, val] as const),
      'memory statistics',
    );
  }

  /**
   * Returns `size` bytes of the guest's memory, at most 4 MiB, from an address on. `flags` (`DomainMemoryFlags`) select the
   * kind of address; virtual without flags.
   * `virDomainMemoryPeek` · `DOMAIN_MEMORY_PEEK` · since 0.4.2
   * @throws UsageError for more than 4 MiB
   */
  async memoryPeek(offset: IntegerLike, size: number, options?: FlagsOptions<DomainMemoryFlags>): Promise<Uint8Array> {
    checkOptions(options, flagsOptions);
    integerIn(size, 'size', 0, REMOTE_DOMAIN_MEMORY_PEEK_BUFFER_MAX);
    const flags = options?.flags ?? DomainMemoryFlags.VIRTUAL;
    const args = { dom: this.wire, offset: toBigInt(offset, 'offset'), size, flags };
    return peeked((await this.session.call(domainMemoryPeek, args, options)).buffer, size);
  }

  /**
   * Returns the limits of the domain's memory use on the host, by `MemoryParameter`, in KiB. `flags` are a
   * `DomainModificationImpact`.
   * `virDomainGetMemoryParameters` · `DOMAIN_GET_MEMORY_PARAMETERS` · since 0.8.5
   */
  getMemoryParameters(
    options?: FlagsOptions<DomainModificationImpact | TypedParameterFlags>,
  ): Promise<TypedParameters> {
    return refusal(options, flagsOptions) ?? parameters.getMemoryParameters(this.session, this.wire, options);
  }

  /**
   * Sets limits of the domain's memory use on the host, by `MemoryParameter`, in KiB. `flags` are a
   * `DomainModificationImpact`.
   * `virDomainSetMemoryParameters` · `DOMAIN_SET_MEMORY_PARAMETERS` · since 0.8.5
   * @throws UsageError with the parameter whose value is invalid, or whose wire type is unknown
   */
  setMemoryParameters(
    params: TypedParameterInput<MemoryParameter>,
    options?: FlagsOptions<DomainModificationImpact>,
  ): Promise<void> {
    return refusal(options, flagsOptions) ?? parameters.setMemoryParameters(this.session, this.wire, params, options);
  }

  /**
   * Returns the NUMA nodes of the host that provide its memory, with the names of `NumaParameter`. `flags` are a
   * `DomainModificationImpact`.
   * `virDomainGetNumaParameters` · `DOMAIN_GET_NUMA_PARAMETERS` · since 0.9.9
   */
  getNumaParameters(options?: FlagsOptions<DomainModificationImpact | TypedParameterFlags>): Promise<TypedParameters> {
    return refusal(options, flagsOptions) ?? parameters.getNumaParameters(this.session, this.wire, options);
  }

  /**
   * Sets the NUMA nodes of the host that provide its memory, with the names of `NumaParameter`. `flags` are a
   * `DomainModificationImpact`.
   * `virDomainSetNumaParameters` · `DOMAIN_SET_NUMA_PARAMETERS` · since 0.9.9
   * @throws UsageError with the parameter whose value is invalid, or whose wire type is unknown
   */
  setNumaParameters(
    params: TypedParameterInput<NumaParameter>,
    options?: FlagsOptions<DomainModificationImpact>,
  ): Promise<void> {
    return refusal(options, flagsOptions) ?? parameters.setNumaParameters(this.session, this.wire, params, options);
  }

  // Virtual CPUs

  /**
   * Returns the maximum number of CPUs of the running domain. For an inactive one use {@link getVcpus} with the flags
   * `CONFIG` and `MAXIMUM`.
   * `virDomainGetMaxVcpus` · `DOMAIN_GET_MAX_VCPUS` · since 0.2.1
   * @throws ServerError `OPERATION_INVALID` if it does not run
   */
  async getMaxVcpus(options?: CallOptions): Promise<number> {
    checkOptions(options, callOptions);
    return (await this.session.call(domainGetMaxVcpus, { dom: this.wire }, options)).num;
  }

  /**
   * Returns the number of CPUs. `flags` (`DomainVcpuFlags`) select the running domain or its definition, and the
   * current or the maximum number.
   * `virDomainGetVcpusFlags` · `DOMAIN_GET_VCPUS_FLAGS` · since 0.8.5
   */
  async getVcpus(options?: FlagsOptions<DomainVcpuFlags | DomainModificationImpact>): Promise<number> {
    checkOptions(options, flagsOptions);
    return (await this.session.call(domainGetVcpusFlags, { dom: this.wire, flags: flagsOf(options) }, options)).num;
  }

  /**
   * Sets the number of CPUs. Without `flags` the domain must be running; `flags` (`DomainVcpuFlags`) select what to
   * change.
   * `virDomainSetVcpus` · `DOMAIN_SET_VCPUS` · since 0.1.4; with flags
   * `virDomainSetVcpusFlags` · `DOMAIN_SET_VCPUS_FLAGS` · since 0.8.5
   */
  async setVcpus(count: number, options?: FlagsOptions<DomainVcpuFlags | DomainModificationImpact>): Promise<void> {
    checkOptions(options, flagsOptions);
    const flags = options?.flags;
    checkUint(count, 'count');
    if (flags === undefined) await this.session.call(domainSetVcpus, { dom: this.wire, nvcpus: count }, options);
    else await this.session.call(domainSetVcpusFlags, { dom: this.wire, nvcpus: count, flags }, options);
  }

  /**
   * Adds or removes individual virtual CPUs, by their numbers. `flags` are a `DomainModificationImpact`.
   * `virDomainSetVcpu` · `DOMAIN_SET_VCPU` · since 3.1.0
   */
  async setVcpu(
    vcpus: readonly number[],
    on: boolean,
    options?: FlagsOptions<DomainSetVcpuFlags | DomainModificationImpact>,
  ): Promise<void> {
    checkOptions(options, flagsOptions);
    const args = {
      dom: this.wire,
      cpumap: cpuListText(vcpus, 'vcpus'),
      state: checkBoolean(on, 'on') ? 1 : 0,
      flags: flagsOf(options),
    };
    await this.session.call(domainSetVcpu, args, options);
  }

  /**
   * Returns the guest's view of its CPUs; requires the guest agent. No flags are defined.
   * `virDomainGetGuestVcpus` · `DOMAIN_GET_GUEST_VCPUS` · since 2.0.0
   */
  async getGuestVcpus(options?: FlagsOptions<never>): Promise<GuestVcpus> {
    checkOptions(options, flagsOptions);
    const { params } = await this.session.call(
      domainGetGuestVcpus,
      { dom: this.wire, flags: flagsOf(options) },
      options,
    );
    const told = typedParameters(params);
    return { vcpus: cpusOf(told, 'vcpus'), online: cpusOf(told, 'online'), offlinable: cpusOf(told, 'offlinable') };
  }

  /**
   * Takes CPUs of the guest online or offline, by their numbers; requires the guest agent. No flags are defined.
   * `virDomainSetGuestVcpus` · `DOMAIN_SET_GUEST_VCPUS` · since 2.0.0
   */
  async setGuestVcpus(vcpus: readonly number[], online: boolean, options?: FlagsOptions<never>): Promise<void> {
    checkOptions(options, flagsOptions);
    const args = {
      dom: this.wire,
      cpumap: cpuListText(vcpus, 'vcpus'),
      state: checkBoolean(online, 'online') ? 1 : 0,
      flags: flagsOf(options),
    };
    await this.session.call(domainSetGuestVcpus, args, options);
  }

  /**
   * Returns the state and affinity of each virtual CPU. With `flags` (`DomainModificationImpact`), and for an inactive
   * domain, only the affinity; the rest is then absent. Three calls.
   * @throws ServerError `OPERATION_INVALID` for a running guest without a thread for each CPU, such as QEMU with icount
   * `virDomainGetVcpus` · `DOMAIN_GET_VCPUS` · since 0.1.4; else
   * `virDomainGetVcpuPinInfo` · `DOMAIN_GET_VCPU_PIN_INFO` · since 0.9.3
   */
  getVcpuInfo(options?: FlagsOptions<DomainModificationImpact>): Promise<VcpuInfo[]> {
    return refusal(options, flagsOptions) ?? pinning.getVcpuInfo(this.session, this.wire, options);
  }

  /**
   * Sets the CPUs of the host, by their numbers, on which a virtual CPU may run. Without `flags` the domain must be
   * running; `flags` (`DomainModificationImpact`) select what to change.
   * `virDomainPinVcpu` · `DOMAIN_PIN_VCPU` · since 0.1.4; with flags
   * `virDomainPinVcpuFlags` · `DOMAIN_PIN_VCPU_FLAGS` · since 0.9.3
   */
  pinVcpu(
    vcpuNumber: number,
    cpus: readonly number[],
    options?: FlagsOptions<DomainModificationImpact>,
  ): Promise<void> {
    return refusal(options, flagsOptions) ?? pinning.pinVcpu(this.session, this.wire, vcpuNumber, cpus, options);
  }

  /**
   * Returns the numbers of the host's CPUs on which the hypervisor's own threads may run. `flags` are a
   * `DomainModificationImpact`. Two calls.
   * `virDomainGetEmulatorPinInfo` · `DOMAIN_GET_EMULATOR_PIN_INFO` · since 0.10.0
   */
  getEmulatorPinInfo(options?: FlagsOptions<DomainModificationImpact>): Promise<number[]> {
    return refusal(options, flagsOptions) ?? pinning.getEmulatorPinInfo(this.session, this.wire, options);
  }

  /**
   * Sets the CPUs of the host, by their numbers, on which the hypervisor's own threads may run. `flags` are a
   * `DomainModificationImpact`.
   * `virDomainPinEmulator` · `DOMAIN_PIN_EMULATOR` · since 0.10.0
   */
  async pinEmulator(cpus: readonly number[], options?: FlagsOptions<DomainModificationImpact>): Promise<void> {
    checkOptions(options, flagsOptions);
    const args = { dom: this.wire, cpumap: cpuMap(cpus, 'cpus'), flags: flagsOf(options) };
    await this.session.call(domainPinEmulator, args, options);
  }

  /**
   * Returns the I/O threads. `flags` are a `DomainModificationImpact`.
   * `virDomainGetIOThreadInfo` · `DOMAIN_GET_IOTHREAD_INFO` · since 1.2.14
   */
  async getIothreadInfo(options?: FlagsOptions<DomainModificationImpact>): Promise<IothreadInfo[]> {
    checkOptions(options, flagsOptions);
    const { info } = await this.session.call(
      domainGetIothreadInfo,
      { dom: this.wire, flags: flagsOf(options) },
      options,
    );
    return info.map(({ iothread_id, cpumap }) => ({ number: iothread_id, affinity: cpuNumbers(cpumap) }));
  }

  /**
   * Sets the CPUs of the host, by their numbers, on which an I/O thread may run. `flags` are a
   * `DomainModificationImpact`.
   * `virDomainPinIOThread` · `DOMAIN_PIN_IOTHREAD` · since 1.2.14
   */
  async pinIothread(
    iothread: number,
    cpus: readonly number[],
    options?: FlagsOptions<DomainModificationImpact>,
  ): Promise<void> {
    checkOptions(options, flagsOptions);
    const args = {
      dom: this.wire,
      iothreads_id: checkUint(iothread, 'iothread'),
      cpumap: cpuMap(cpus, 'cpus'),
      flags: flagsOf(options),
    };
    await this.session.call(domainPinIothread, args, options);
  }

  /**
   * Adds an I/O thread with an unused id. `flags` are a `DomainModificationImpact`.
   * `virDomainAddIOThread` · `DOMAIN_ADD_IOTHREAD` · since 1.2.15
   */
  async addIothread(iothread: number, options?: FlagsOptions<DomainModificationImpact>): Promise<void> {
    checkOptions(options, flagsOptions);
    const args = { dom: this.wire, iothread_id: checkUint(iothread, 'iothread'), flags: flagsOf(options) };
    await this.session.call(domainAddIothread, args, options);
  }

  /**
   * Removes an I/O thread, which must not be used by a disk. `flags` are a `DomainModificationImpact`.
   * `virDomainDelIOThread` · `DOMAIN_DEL_IOTHREAD` · since 1.2.15
   */
  async delIothread(iothread: number, options?: FlagsOptions<DomainModificationImpact>): Promise<void> {
    checkOptions(options, flagsOptions);
    const args = { dom: this.wire, iothread_id: checkUint(iothread, 'iothread'), flags: flagsOf(options) };
    await this.session.call(domainDelIothread, args, options);
  }

  /**
   * Sets the polling times and pool sizes of an I/O thread of the running domain, with the names of
   * `IOThreadParameter`. `flags` are a `DomainModificationImpact`.
   * `virDomainSetIOThreadParams` · `DOMAIN_SET_IOTHREAD_PARAMS` · since 4.10.0
   * @throws UsageError with the parameter whose value is invalid, or whose wire type is unknown
   */
  setIothread(
    iothread: number,
    params: TypedParameterInput<IOThreadParameter>,
    options?: FlagsOptions<DomainModificationImpact | TypedParameterFlags>,
  ): Promise<void> {
    return refusal(options, flagsOptions) ?? parameters.setIothread(this.session, this.wire, iothread, params, options);
  }

  /**
   * Returns the CPU time of the domain per CPU of the host, with the names of `CpuStats`, in nanoseconds: for `numCpus`
   * CPUs from `startCpu`, 0 for all; -1 and 1 for the total. CPUs that the host does not have are omitted. No flags are
   * defined. Two calls, and more for more than 128 CPUs.
   * `virDomainGetCPUStats` · `DOMAIN_GET_CPU_STATS` · since 0.9.10
   */
  getCpuStats(
    startCpu: number,
    numCpus: number,
    options?: FlagsOptions<TypedParameterFlags>,
  ): Promise<TypedParameters[]> {
    return refusal(options, flagsOptions) ?? usage.getCpuStats(this.session, this.wire, startCpu, numCpus, options);
  }

  /**
   * Returns the name of the scheduler of the domain, e.g. `posix`.
   * `virDomainGetSchedulerType` · `DOMAIN_GET_SCHEDULER_TYPE` · since 0.2.3
   */
  getSchedulerType(options?: CallOptions): Promise<string> {
    return refusal(options, callOptions) ?? parameters.getSchedulerType(this.session, this.wire, options);
  }

  /**
   * Returns the settings of the scheduler, by `SchedulerParameter`. `flags` are a `DomainModificationImpact`. Two
   * calls.
   * `virDomainGetSchedulerParameters` · `DOMAIN_GET_SCHEDULER_PARAMETERS` · since 0.2.3; with flags
   * `virDomainGetSchedulerParametersFlags` · `DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS` · since 0.9.2
   */
  getSchedulerParameters(
    options?: FlagsOptions<DomainModificationImpact | TypedParameterFlags>,
  ): Promise<TypedParameters> {
    return refusal(options, flagsOptions) ?? parameters.getSchedulerParameters(this.session, this.wire, options);
  }

  /**
   * Changes settings of the scheduler, by `SchedulerParameter`; the available ones depend on the hypervisor. `flags`
   * are a `DomainModificationImpact`.
   * `virDomainSetSchedulerParameters` · `DOMAIN_SET_SCHEDULER_PARAMETERS` · since 0.2.3; with flags
   * `virDomainSetSchedulerParametersFlags` · `DOMAIN_SET_SCHEDULER_PARAMETERS_FLAGS` · since 0.9.2
   * @throws UsageError with the parameter whose value is invalid, or whose wire type is unknown
   */
  setSchedulerParameters(
    params: TypedParameterInput<SchedulerParameter>,
    options?: FlagsOptions<DomainModificationImpact>,
  ): Promise<void> {
    return (
      refusal(options, flagsOptions) ?? parameters.setSchedulerParameters(this.session, this.wire, params, options)
    );
  }

  /**
   * Returns the enabled performance events of the domain, with the names of `PerfEvent`. `flags` are a
   * `DomainModificationImpact`.
   * `virDomainGetPerfEvents` · `DOMAIN_GET_PERF_EVENTS` · since 1.3.3
   */
  getPerfEvents(options?: FlagsOptions<DomainModificationImpact | TypedParameterFlags>): Promise<TypedParameters> {
    return refusal(options, flagsOptions) ?? parameters.getPerfEvents(this.session, this.wire, options);
  }

  /**
   * Sets which performance events are counted for the domain, by `PerfEvent`: true or false. `flags` are a
   * `DomainModificationImpact`.
   * `virDomainSetPerfEvents` · `DOMAIN_SET_PERF_EVENTS` · since 1.3.3
   * @throws UsageError naming the event that is not known here
   */
  setPerfEvents(
    params: TypedParameterInput<PerfEvent>,
    options?: FlagsOptions<DomainModificationImpact>,
  ): Promise<void> {
    return refusal(options, flagsOptions) ?? parameters.setPerfEvents(this.session, this.wire, params, options);
  }

  // Devices

  /**
   * Adds the device that the XML describes. Without `flags` the domain must be running; `flags`
   * (`DomainDeviceModifyFlags`) select the running domain, its definition or both.
   * `virDomainAttachDevice` · `DOMAIN_ATTACH_DEVICE` · since 0.1.9; with flags
   * `virDomainAttachDeviceFlags` · `DOMAIN_ATTACH_DEVICE_FLAGS` · since 0.7.7
   */
  async attachDevice(
    xml: string,
    options?: FlagsOptions<DomainDeviceModifyFlags | DomainModificationImpact>,
  ): Promise<void> {
    checkOptions(options, flagsOptions);
    const flags = options?.flags;
    if (flags === undefined) await this.session.call(domainAttachDevice, { dom: this.wire, xml }, options);
    else await this.session.call(domainAttachDeviceFlags, { dom: this.wire, xml, flags }, options);
  }

  /**
   * Removes the device that the XML describes. A running guest may keep it for a while, or forever: an event reports
   * its removal. Without `flags` the domain must be running; `flags` (`DomainDeviceModifyFlags`) select what to change.
   * `virDomainDetachDevice` · `DOMAIN_DETACH_DEVICE` · since 0.1.9; with flags
   * `virDomainDetachDeviceFlags` · `DOMAIN_DETACH_DEVICE_FLAGS` · since 0.7.7
   */
  async detachDevice(
    xml: string,
    options?: FlagsOptions<DomainDeviceModifyFlags | DomainModificationImpact>,
  ): Promise<void> {
    checkOptions(options, flagsOptions);
    const flags = options?.flags;
    if (flags === undefined) await this.session.call(domainDetachDevice, { dom: this.wire, xml }, options);
    else await this.session.call(domainDetachDeviceFlags, { dom: this.wire, xml, flags }, options);
  }

  /**
   * Removes the device with that alias, e.g. `net0`, as {@link detachDevice} does. `flags` are
   * `DomainDeviceModifyFlags`.
   * `virDomainDetachDeviceAlias` · `DOMAIN_DETACH_DEVICE_ALIAS` · since 4.4.0
   */
  async detachDeviceAlias(
    alias: string,
    options?: FlagsOptions<DomainDeviceModifyFlags | DomainModificationImpact>,
  ): Promise<void> {
    checkOptions(options, flagsOptions);
    await this.session.call(domainDetachDeviceAlias, { dom: this.wire, alias, flags: flagsOf(options) }, options);
  }

  /**
   * Removes the device that the XML describes, and waits until the running domain no longer has it. Otherwise like
   * {@link detachDevice}.
   * `virDomainDetachDevice` · `DOMAIN_DETACH_DEVICE` · since 0.1.9; with flags
   * `virDomainDetachDeviceFlags` · `DOMAIN_DETACH_DEVICE_FLAGS` · since 0.7.7; `domain-device-removed` and
   * `domain-device-removal-failed` events
   * @throws WaitError `REMOVAL_FAILED` if the guest refuses, `DOMAIN_STOPPED`; TimeoutError if the guest does not
   * answer; the reason of the signal
   */
  detachDeviceAndWait(
    xml: string,
    options?: FlagsOptions<DomainDeviceModifyFlags | DomainModificationImpact>,
  ): Promise<void> {
    const refused = refusal(options, flagsOptions);
    if (refused !== undefined) return refused;
    return Domain.#wait(this, 'detachDeviceAndWait()', { ...options }, (code, given) =>
      code.detachAndWait(this.session, this.wire, { xml }, given),
    );
  }

  /**
   * Removes the device with that alias, e.g. `net0`, as {@link detachDeviceAndWait} does.
   * `virDomainDetachDeviceAlias` · `DOMAIN_DETACH_DEVICE_ALIAS` · since 4.4.0, `domain-device-removed` and
   * `domain-device-removal-failed` events
   */
  detachDeviceAliasAndWait(
    alias: string,
    options?: FlagsOptions<DomainDeviceModifyFlags | DomainModificationImpact>,
  ): Promise<void> {
    const refused = refusal(options, flagsOptions);
    if (refused !== undefined) return refused;
    return Domain.#wait(this, 'detachDeviceAliasAndWait()', { ...options }, (code, given) =>
      code.detachAndWait(this.session, this.wire, { alias }, given),
    );
  }

  /**
   * Changes a device according to the XML: another medium, another link state. `flags` are `DomainDeviceModifyFlags`.
   * `virDomainUpdateDeviceFlags` · `DOMAIN_UPDATE_DEVICE_FLAGS` · since 0.8.0
   */
  async updateDevice(
    xml: string,
    options?: FlagsOptions<DomainDeviceModifyFlags | DomainModificationImpact>,
  ): Promise<void> {
    checkOptions(options, flagsOptions);
    await this.session.call(domainUpdateDeviceFlags, { dom: this.wire, xml, flags: flagsOf(options) }, options);
  }

  /**
   * Presses keys of the guest's keyboard together, at most 16. `keycodeSet` is a `KeycodeSet` and says what the
   * `keycodes` mean; they are held for `holdTime` milliseconds. No flags are defined.
   * `virDomainSendKey` · `DOMAIN_SEND_KEY` · since 0.9.3
   */
  async sendKey(
    keycodeSet: OpenEnum<KeycodeSet>,
    holdTime: number,
    keycodes: readonly number[],
    options?: FlagsOptions<never>,
  ): Promise<void> {
    checkOptions(options, flagsOptions);
    checkList(keycodes, 'keycodes');
    const args = {
      dom: this.wire,
      codeset: checkUint(keycodeSet, 'keycodeSet'),
      holdtime: checkUint(holdTime, 'holdTime'),
      keycodes,
      flags: flagsOf(options),
    };
    await this.session.call(domainSendKey, args, options);
  }

  /**
   * Sends the guest a non-maskable interrupt. No flags are defined.
   * `virDomainInjectNMI` · `DOMAIN_INJECT_NMI` · since 0.9.2
   */
  async injectNmi(options?: FlagsOptions<never>): Promise<void> {
    checkOptions(options, flagsOptions);
    await this.session.call(domainInjectNmi, { dom: this.wire, flags: flagsOf(options) }, options);
  }

  /**
   * Makes the domain's graphics read their files again, such as a TLS certificate. `type` is a
   * `DomainGraphicsReloadType`. No flags are defined.
   * `virDomainGraphicsReload` · `DOMAIN_GRAPHICS_RELOAD` · since 10.2.0
   */
  async graphicsReload(type: OpenEnum<DomainGraphicsReloadType>, options?: FlagsOptions<never>): Promise<void> {
    checkOptions(options, flagsOptions);
    await this.session.call(domainGraphicsReload, { dom: this.wire, type, flags: flagsOf(options) }, options);
  }

  // Consoles, channels, screens

  /**
   * Opens a serial, parallel or paravirtual console; the first one without a device name (an alias such as `serial0`).
   * Bidirectional, on a dedicated link by default. `flags` are `DomainConsoleFlags`: only one user may open the console
   * at a time, and `FORCE` disconnects them.
   * `virDomainOpenConsole` · `DOMAIN_OPEN_CONSOLE` · since 0.8.6
   * @throws ServerError `OPERATION_FAILED` if it is in use
   */
  async openConsole(devName?: string | null, options?: StreamFlagsOptions<DomainConsoleFlags>): Promise<Stream> {
    checkOptions(options, streamFlagsOptions);
    const args = { dom: this.wire, dev_name: checkText(devName ?? null, 'devName'), flags: flagsOf(options) };
    return (await this.session.openStream(domainOpenConsole, args, { link: 'own', ...options })).stream;
  }

  /**
   * Opens the host's end of a channel into the guest, by its target name; the first one without. Bidirectional, on a
   * dedicated link by default. `flags` are `DomainChannelFlags`, as for {@link openConsole}.
   * `virDomainOpenChannel` · `DOMAIN_OPEN_CHANNEL` · since 1.0.2
   */
  async openChannel(name?: string | null, options?: StreamFlagsOptions<DomainChannelFlags>): Promise<Stream> {
    checkOptions(options, streamFlagsOptions);
    const args = { dom: this.wire, name: name ?? null, flags: flagsOf(options) };
    return (await this.session.openStream(domainOpenChannel, args, { link: 'own', ...options })).stream;
  }

  /**
   * Takes a picture of a screen, counted from 0, in a format of the hypervisor's choice. No flags are defined.
   * `virDomainScreenshot` · `DOMAIN_SCREENSHOT` · since 0.9.2
   */
  async screenshot(screen: number, options?: StreamFlagsOptions<never>): Promise<Screenshot> {
    checkOptions(options, streamFlagsOptions);
    const { ret, stream } = await this.session.openStream(
      domainScreenshot,
      { dom: this.wire, screen, flags: flagsOf(options) },
      options,
    );
    return { mime: ret.mime, stream };
  }

  /**
   * Hands a connected socket over to the graphics server of the domain, as if a viewer had connected: the screen of
   * graphics device `idx`, counted from 0, is at the socket's other end. The caller keeps the socket, which is no
   * longer needed afterwards: destroy it. `flags` are `DomainOpenGraphicsFlags`.
   * `virDomainOpenGraphics` · `DOMAIN_OPEN_GRAPHICS` · since 0.9.7
   * @throws UsageError `NEEDS_DESCRIPTORS` unless the connection was opened with `fileDescriptors`
   */
  openGraphics(idx: number, socket: Socket, options?: FlagsOptions<DomainOpenGraphicsFlags>): Promise<void> {
    return (
      refusal(options, flagsOptions) ?? fileDescriptors.openGraphics(this.session, this.wire, idx, socket, options)
    );
  }

  /**
   * Connects to the graphics server of the domain: the screen of graphics device `idx`, counted from 0, is at the other
   * end of the socket. A connection that was opened without `fileDescriptors` opens a second link for this call; it has
   * to be a Unix socket. `flags` are `DomainOpenGraphicsFlags`.
   * `virDomainOpenGraphicsFD` · `DOMAIN_OPEN_GRAPHICS_FD` · since 1.2.8
   * @throws UsageError `NO_DESCRIPTORS` on any other kind of connection
   */
  openGraphicsFd(idx: number, options?: FlagsOptions<DomainOpenGraphicsFlags>): Promise<Socket> {
    return refusal(options, flagsOptions) ?? fileDescriptors.openGraphicsFd(this.session, this.wire, idx, options);
  }

  /**
   * Gives files a name by which the domain's next start may refer to them, as its configuration says (`fdgroup`). The
   * daemon forgets them with this connection. The caller keeps the files. `flags` are `DomainFDAssociateFlags`.
   * `virDomainFDAssociate` · `DOMAIN_FD_ASSOCIATE` · since 9.0.0
   * @throws UsageError `NEEDS_DESCRIPTORS` unless the connection was opened with `fileDescriptors`
   */
  fdAssociate(
    name: string,
    files: readonly DescriptorSource[],
    options?: FlagsOptions<DomainFDAssociateFlags>,
  ): Promise<void> {
    return refusal(options, flagsOptions) ?? fileDescriptors.fdAssociate(this.session, this.wire, name, files, options);
  }

  // Disks

  /**
   * Returns the I/O counters of a disk. `path` is its target, e.g. `vda`, or its source. With `flags` (0, since none
   * are defined) also flushes and times, if the driver counts them.
   * `virDomainBlockStats` · `DOMAIN_BLOCK_STATS` · since 0.3.2; with flags
   * `virDomainBlockStatsFlags` · `DOMAIN_BLOCK_STATS_FLAGS` · since 0.9.5
   */
  async blockStats(path: string, options?: FlagsOptions<TypedParameterFlags>): Promise<DetailedBlockStats> {
    checkOptions(options, flagsOptions);
    if (options?.flags !== undefined) return detailedStats(this.session, this.wire, path, options);
    const stats = await this.session.call(domainBlockStats, { dom: this.wire, path }, options);
    return {
      rdReq: stats.rd_req,
      rdBytes: stats.rd_bytes,
      wrReq: stats.wr_req,
      wrBytes: stats.wr_bytes,
      errs: stats.errs,
    };
  }

  /**
   * Returns the sizes of a disk, in bytes. `path` is its target or source. No flags are defined.
   * `virDomainGetBlockInfo` · `DOMAIN_GET_BLOCK_INFO` · since 0.8.1
   */
  async getBlockInfo(path: string, options?: FlagsOptions<never>): Promise<BlockInfo> {
    checkOptions(options, flagsOptions);
    return this.session.call(domainGetBlockInfo, { dom: this.wire, path, flags: flagsOf(options) }, options);
  }

  /**
   * Returns the disks with I/O errors. No flags are defined. Two calls, the first for their number.
   * `virDomainGetDiskErrors` · `DOMAIN_GET_DISK_ERRORS` · since 0.9.10
   */
  async getDiskErrors(options?: FlagsOptions<never>): Promise<DiskError[]> {
    checkOptions(options, flagsOptions);
    const step = sharedDeadline(options);
    const args = { dom: this.wire, flags: flagsOf(options) };
    const { nerrors } = await this.session.call(domainGetDiskErrors, { ...args, maxerrors: 0 }, step());
    if (nerrors <= 0) return [];
    const maxerrors = Math.min(nerrors, REMOTE_DOMAIN_DISK_ERRORS_MAX);
    const { errors } = await this.session.call(domainGetDiskErrors, { ...args, maxerrors }, step());
    return errors.map(({ disk, error }) => ({ path: disk, error }));
  }

  /**
   * Returns `size` bytes of a disk of raw format, at most 4 MiB, from a byte on. `path` is its target or source. No flags are
   * defined.
   * `virDomainBlockPeek` · `DOMAIN_BLOCK_PEEK` · since 0.4.2
   * @throws UsageError for more than 4 MiB
   */
  async blockPeek(path: string, offset: IntegerLike, size: number, options?: FlagsOptions<never>): Promise<Uint8Array> {
    checkOptions(options, flagsOptions);
    integerIn(size, 'size', 0, REMOTE_DOMAIN_BLOCK_PEEK_BUFFER_MAX);
    const args = { dom: this.wire, path, offset: toBigInt(offset, 'offset'), size, flags: flagsOf(options) };
    return peeked((await this.session.call(domainBlockPeek, args, options)).buffer, size);
  }

  /**
   * Changes the size of a disk to a number of KiB, or of bytes with the flag for that (`DomainBlockResizeFlags`).
   * `virDomainBlockResize` · `DOMAIN_BLOCK_RESIZE` · since 0.9.8
   */
  async blockResize(disk: string, size: IntegerLike, options?: FlagsOptions<DomainBlockResizeFlags>): Promise<void> {
    checkOptions(options, flagsOptions);
    const args = { dom: this.wire, disk, size: toBigInt(size, 'size'), flags: flagsOf(options) };
    await this.session.call(domainBlockResize, args, options);
  }

  /**
   * Asks for an event, once, when a disk is written beyond a number of bytes. `dev` is its target, or one of its chain
   * such as `vda[1]`. No flags are defined.
   * `virDomainSetBlockThreshold` · `DOMAIN_SET_BLOCK_THRESHOLD` · since 3.1.0
   */
  async setBlockThreshold(dev: string, threshold: IntegerLike, options?: FlagsOptions<never>): Promise<void> {
    checkOptions(options, flagsOptions);
    const args = { dom: this.wire, dev, threshold: toBigInt(threshold, 'threshold'), flags: flagsOf(options) };
    await this.session.call(domainSetBlockThreshold, args, options);
  }

  /**
   * Returns the weights and limits of all its disks together, by `BlkioParameter`. `flags` are a `DomainModificationImpact`.
   * `virDomainGetBlkioParameters` · `DOMAIN_GET_BLKIO_PARAMETERS` · since 0.9.0
   */
  getBlkioParameters(options?: FlagsOptions<DomainModificationImpact | TypedParameterFlags>): Promise<TypedParameters> {
    return refusal(options, flagsOptions) ?? parameters.getBlkioParameters(this.session, this.wire, options);
  }

  /**
   * Sets weights and limits of the domain's input and output on the host's disks, by `BlkioParameter`. `flags` are a
   * `DomainModificationImpact`.
   * `virDomainSetBlkioParameters` · `DOMAIN_SET_BLKIO_PARAMETERS` · since 0.9.0
   * @throws UsageError with the parameter whose value is invalid, or whose wire type is unknown
   */
  setBlkioParameters(
    params: TypedParameterInput<BlkioParameter>,
    options?: FlagsOptions<DomainModificationImpact>,
  ): Promise<void> {
    return refusal(options, flagsOptions) ?? parameters.setBlkioParameters(this.session, this.wire, params, options);
  }

  /**
   * Returns the limits of one disk, by `BlockIoTune`. `flags` are a `DomainModificationImpact`.
   * `virDomainGetBlockIoTune` · `DOMAIN_GET_BLOCK_IO_TUNE` · since 0.9.8
   */
  getBlockIotune(
    disk: string,
    options?: FlagsOptions<DomainModificationImpact | TypedParameterFlags>,
  ): Promise<TypedParameters> {
    return refusal(options, flagsOptions) ?? parameters.getBlockIotune(this.session, this.wire, disk, options);
  }

  /**
   * Sets limits of one disk, by `BlockIoTune`, in bytes, requests and seconds; 0 for no limit. Omitted ones are
   * unchanged. `flags` are a `DomainModificationImpact`.
   * `virDomainSetBlockIoTune` · `DOMAIN_SET_BLOCK_IO_TUNE` · since 0.9.8
   * @throws UsageError with the parameter whose value is invalid, or whose wire type is unknown
   */
  setBlockIotune(
    disk: string,
    params: TypedParameterInput<BlockIoTune>,
    options?: FlagsOptions<DomainModificationImpact>,
  ): Promise<void> {
    return refusal(options, flagsOptions) ?? parameters.setBlockIotune(this.session, this.wire, disk, params, options);
  }

  /**
   * Makes a group of limits that disks can share, or changes it: by `BlockIoTune` without `group_name`. `flags` are a
   * `DomainModificationImpact`.
   * `virDomainSetThrottleGroup` · `DOMAIN_SET_THROTTLE_GROUP` · since 11.2.0
   * @throws UsageError with the parameter whose value is invalid, or whose wire type is unknown
   */
  setThrottleGroup(
    group: string,
    params: TypedParameterInput<BlockIoTune>,
    options?: FlagsOptions<DomainModificationImpact>,
  ): Promise<void> {
    return (
      refusal(options, flagsOptions) ?? parameters.setThrottleGroup(this.session, this.wire, group, params, options)
    );
  }

  /**
   * Removes a group of limits, which no disk may use. `flags` are a `DomainModificationImpact`.
   * `virDomainDelThrottleGroup` · `DOMAIN_DEL_THROTTLE_GROUP` · since 11.2.0
   */
  async delThrottleGroup(group: string, options?: FlagsOptions<DomainModificationImpact>): Promise<void> {
    checkOptions(options, flagsOptions);
    const args = { dom: this.wire, group, flags: flagsOf(options) };
    await this.session.call(domainDelThrottleGroup, args, options);
  }

  // Jobs on disks

  /**
   * Starts a job on a disk, and returns an object that follows it: its progress, `ready`, `pivot()`, `abort()` and
   * `done`. `disk` is its target, e.g. `vda`, or its source. The signal and `timeoutMs` end the watching, not the job.
   * `DOMAIN_BLOCK_COPY`, `DOMAIN_BLOCK_PULL`, `DOMAIN_BLOCK_REBASE` or `DOMAIN_BLOCK_COMMIT`, `domain-block-job-2`
   * events
   * @throws ServerError if the daemon does not start the job; UsageError for an invalid request
   */
  blockJob(disk: string, request: BlockJobRequest, options?: CallOptions): Promise<BlockJob> {
    const refused = refusal(options, callOptions);
    if (refused !== undefined) return refused;
    const copy = copyArguments(request);
    return Domain.#wait(this, 'blockJob()', { ...options }, (code, given) =>
      code.blockJob(this.session, this.wire, disk, copy, given),
    );
  }

  /**
   * Returns the job on a disk, and its progress; null if there is none. `flags` are `DomainBlockJobInfoFlags`.
   * `virDomainGetBlockJobInfo` · `DOMAIN_GET_BLOCK_JOB_INFO` · since 0.9.4
   */
  async getBlockJobInfo(path: string, options?: FlagsOptions<DomainBlockJobInfoFlags>): Promise<BlockJobInfo | null> {
    checkOptions(options, flagsOptions);
    const args = { dom: this.wire, path, flags: flagsOf(options) };
    const { found, type, bandwidth, cur, end } = await this.session.call(domainGetBlockJobInfo, args, options);
    return found === 0 ? null : { type, bandwidth, cur, end };
  }

  /**
   * Limits the job on a disk in MiB/s, or in bytes/s with the flag for that (`DomainBlockJobSetSpeedFlags`); 0 for no
   * limit.
   * `virDomainBlockJobSetSpeed` · `DOMAIN_BLOCK_JOB_SET_SPEED` · since 0.9.4
   */
  async setBlockJobSpeed(
    path: string,
    bandwidth: IntegerLike,
    options?: FlagsOptions<DomainBlockJobSetSpeedFlags>,
  ): Promise<void> {
    checkOptions(options, flagsOptions);
    const args = { dom: this.wire, path, bandwidth: toBigInt(bandwidth, 'bandwidth'), flags: flagsOf(options) };
    await this.session.call(domainBlockJobSetSpeed, args, options);
  }

  /**
   * Ends the job on a disk. `flags` are `DomainBlockJobAbortFlags`.
   * `virDomainBlockJobAbort` · `DOMAIN_BLOCK_JOB_ABORT` · since 0.9.4
   */
  async abortBlockJob(path: string, options?: FlagsOptions<DomainBlockJobAbortFlags>): Promise<void> {
    checkOptions(options, flagsOptions);
    await this.session.call(domainBlockJobAbort, { dom: this.wire, path, flags: flagsOf(options) }, options);
  }

  /**
   * Starts to copy the content of a disk's backing files into its own file, so that it no longer needs them.
   * `bandwidth` is in MiB/s, or in bytes/s with the flag for that (`DomainBlockPullFlags`); 0 for no limit.
   * `virDomainBlockPull` · `DOMAIN_BLOCK_PULL` · since 0.9.4
   */
  async blockPull(path: string, bandwidth: IntegerLike, options?: FlagsOptions<DomainBlockPullFlags>): Promise<void> {
    checkOptions(options, flagsOptions);
    const args = { dom: this.wire, path, bandwidth: toBigInt(bandwidth, 'bandwidth'), flags: flagsOf(options) };
    await this.session.call(domainBlockPull, args, options);
  }

  /**
   * Starts to copy the content of a disk's backing files above `base` into its own file, so that `base` becomes its
   * direct backing file; null for all of them. With the flag `COPY` (`DomainBlockRebaseFlags`) it makes a copy of the
   * disk named `base`. `bandwidth` is as with {@link blockPull}.
   * `virDomainBlockRebase` · `DOMAIN_BLOCK_REBASE` · since 0.9.10
   */
  async blockRebase(
    path: string,
    base: string | null,
    bandwidth: IntegerLike,
    options?: FlagsOptions<DomainBlockRebaseFlags>,
  ): Promise<void> {
    checkOptions(options, flagsOptions);
    const args = { dom: this.wire, path, base, bandwidth: toBigInt(bandwidth, 'bandwidth'), flags: flagsOf(options) };
    await this.session.call(domainBlockRebase, args, options);
  }

  /**
   * Starts to merge a disk's files from `top` down to `base` into `base`; null for the disk's own file and for its
   * direct backing file. `bandwidth` is as with {@link blockPull}. `flags` are `DomainBlockCommitFlags`.
   * `virDomainBlockCommit` · `DOMAIN_BLOCK_COMMIT` · since 0.10.2
   */
  async blockCommit(
    disk: string,
    base: string | null,
    top: string | null,
    bandwidth: IntegerLike,
    options?: FlagsOptions<DomainBlockCommitFlags>,
  ): Promise<void> {
    checkOptions(options, flagsOptions);
    const args = {
      dom: this.wire,
      disk,
      base,
      top,
      bandwidth: toBigInt(bandwidth, 'bandwidth'),
      flags: flagsOf(options),
    };
    await this.session.call(domainBlockCommit, args, options);
  }

  /**
   * Copies a disk to the target that the XML, a `disk` element, describes, and mirrors it until {@link abortBlockJob}
   * ends the job, with the flag `PIVOT` by switching to the copy. `params` are by `BlockCopyParameter`; `flags` are
   * `DomainBlockCopyFlags`.
   * `virDomainBlockCopy` · `DOMAIN_BLOCK_COPY` · since 1.2.8
   * @throws UsageError with the parameter whose value is invalid, or whose wire type is unknown
   */
  async blockCopy(
    path: string,
    destXml: string,
    params: TypedParameterInput<BlockCopyParameter> = {},
    options?: FlagsOptions<DomainBlockCopyFlags>,
  ): Promise<void> {
    checkOptions(options, flagsOptions);
    const args = { dom: this.wire, path, destxml: checkText(destXml, 'destXml'), flags: flagsOf(options) };
    await setParameters(
      this.session,
      'DOMAIN_BLOCK_COPY',
      params,
      ({ blockCopyTypes }) => blockCopyTypes,
      options ?? {},
      (wire, step) => this.session.call(domainBlockCopy, { ...args, params: wire }, step),
    );
  }

  // Interfaces

  /**
   * Returns the traffic counters of an interface. `device` is its target on the host, e.g. `vnet0`, or its MAC address.
   * `virDomainInterfaceStats` · `DOMAIN_INTERFACE_STATS` · since 0.3.2
   */
  interfaceStats(device: string, options?: CallOptions): Promise<InterfaceStats> {
    return refusal(options, callOptions) ?? interfaces.interfaceStats(this.session, this.wire, device, options);
  }

  /**
   * Returns the addresses of the guest by MAC address (lower case), without loopback and link-local ones. The sources
   * `prefer` are asked at once; for each network card the first one that reports an address counts. A source that fails, e.g.
   * because the guest has no agent, is left out.
   * `DOMAIN_INTERFACE_ADDRESSES`
   * @throws ServerError if all sources fail, e.g. because the domain is not running
   */
  addresses(options?: AddressesOptions): Promise<Map<string, GuestAddresses>> {
    return refusal(options, addressesOptions) ?? addresses(this.session, this.wire, options);
  }

  /**
   * Returns the interfaces and their addresses from a `DomainInterfaceAddressesSource`: the DHCP server, the guest
   * agent or the host's ARP table. No flags are defined.
   * `virDomainInterfaceAddresses` · `DOMAIN_INTERFACE_ADDRESSES` · since 1.2.14
   */
  async getInterfaceAddresses(
    source: OpenEnum<DomainInterfaceAddressesSource>,
    options?: FlagsOptions<never>,
  ): Promise<GuestInterface[]> {
    checkOptions(options, flagsOptions);
    const args = { dom: this.wire, source, flags: flagsOf(options) };
    return [...(await this.session.call(domainInterfaceAddresses, args, options)).ifaces];
  }

  /**
   * Returns the limits of an interface's traffic, by `InterfaceParameter`, in KiB/s (bursts in KiB). `flags` are a
   * `DomainModificationImpact`.
   * `virDomainGetInterfaceParameters` · `DOMAIN_GET_INTERFACE_PARAMETERS` · since 0.9.9
   */
  getInterfaceParameters(
    device: string,
    options?: FlagsOptions<DomainModificationImpact | TypedParameterFlags>,
  ): Promise<TypedParameters> {
    return (
      refusal(options, flagsOptions) ?? parameters.getInterfaceParameters(this.session, this.wire, device, options)
    );
  }

  /**
   * Sets the bandwidth of an interface, by `InterfaceParameter`: averages, peaks and the guaranteed floor in KiB/s,
   * bursts in KiB. `flags` are a `DomainModificationImpact`.
   * `virDomainSetInterfaceParameters` · `DOMAIN_SET_INTERFACE_PARAMETERS` · since 0.9.9
   * @throws UsageError with the parameter whose value is invalid, or whose wire type is unknown
   */
  setInterfaceParameters(
    device: string,
    params: TypedParameterInput<InterfaceParameter>,
    options?: FlagsOptions<DomainModificationImpact>,
  ): Promise<void> {
    return (
      refusal(options, flagsOptions) ??
      parameters.setInterfaceParameters(this.session, this.wire, device, params, options)
    );
  }

  /**
   * Makes the hypervisor announce the guest to the network by an interface, named by its MAC address or its device on
   * the host; null means all. `params` are named in `AnnounceInterfaceParameter`: how many packets are sent (`rounds`),
   * and the delays between them in milliseconds. `flags` are passed on as they are.
   * `virDomainAnnounceInterface` · `DOMAIN_ANNOUNCE_INTERFACE` · since 12.5.0
   * @throws UsageError naming a parameter that is not known
   */
  announceInterface(
    device: string | null,
    params: TypedParameterInput = {},
    options?: FlagsOptions<never>,
  ): Promise<void> {
    return (
      refusal(options, flagsOptions) ?? parameters.announceInterface(this.session, this.wire, device, params, options)
    );
  }

  // Jobs

  /**
   * Returns the current job of the domain: a save, a dump, a migration, ...
   * `virDomainGetJobInfo` · `DOMAIN_GET_JOB_INFO` · since 0.7.7
   */
  async getJobInfo(options?: CallOptions): Promise<JobInfo> {
    checkOptions(options, callOptions);
    return this.session.call(domainGetJobInfo, { dom: this.wire }, options);
  }

  /**
   * Returns the same with all details, or with `flags` (`DomainGetJobStatsFlags`) those of the last job. With `shape:
   * 'nested'` the statistics are an object with properties instead of flat keys.
   * `virDomainGetJobStats` · `DOMAIN_GET_JOB_STATS` · since 1.0.3
   */
  getJobStats(options: NestedJobStatsOptions): Promise<NestedJobStats>;
  getJobStats(options?: JobStatsOptions): Promise<JobStats>;
  getJobStats(options?: JobStatsOptions | NestedJobStatsOptions): Promise<JobStats | NestedJobStats> {
    const refused = refusal(options, jobStatsOptions);
    if (refused !== undefined) return refused;
    if (options?.shape === 'nested') return results.getNestedJobStats(this.session, this.wire, options);
    return results.getJobStats(this.session, this.wire, options);
  }

  /**
   * Waits until a job of the domain is over: a save, dump, backup, migration. `start` is called once the events are
   * registered: `jobCompleted({ start: () => domain.backupBegin(xml) })`; without it, a job has to be running.
   * `DOMAIN_GET_JOB_STATS`, `domain-job-completed` events
   * @throws WaitError `JOB_FAILED`, `NO_JOB` if no job is running, `OUTCOME_UNKNOWN` if its outcome was lost with the
   * connection; the error of `start`; TimeoutError with the progress; the reason of the signal
   */
  jobCompleted(options?: JobCompletedOptions): Promise<CompletedJob> {
    const refused = refusal(options, jobCompletedOptions);
    if (refused !== undefined) return refused;
    return Domain.#wait(this, 'jobCompleted()', { ...options }, (code, given) =>
      code.jobCompleted(this.session, this.wire, given),
    );
  }

  /**
   * Aborts the job; the call that started it fails. `flags` are `DomainAbortJobFlags`.
   * `virDomainAbortJob` · `DOMAIN_ABORT_JOB` · since 0.7.7; with flags `virDomainAbortJobFlags` ·
   * `DOMAIN_ABORT_JOB_FLAGS` · since 8.5.0
   * @throws ServerError `OPERATION_INVALID` if there is no job
   */
  async abortJob(options?: FlagsOptions<DomainAbortJobFlags>): Promise<void> {
    checkOptions(options, flagsOptions);
    const flags = options?.flags;
    if (flags === undefined) await this.session.call(domainAbortJob, { dom: this.wire }, options);
    else await this.session.call(domainAbortJobFlags, { dom: this.wire, flags }, options);
  }

  /**
   * Starts to back up disks as described by the XML, from one point in time. `flags` are `DomainBackupBeginFlags`.
   * `virDomainBackupBegin` · `DOMAIN_BACKUP_BEGIN` · since 6.0.0
   */
  async backupBegin(backupXml: string, options: BackupOptions = {}): Promise<void> {
    checkOptions(options, backupOptions);
    const { checkpointXml = null, flags = 0 } = options;
    const args = {
      dom: this.wire,
      backup_xml: checkText(backupXml, 'backupXml'),
      checkpoint_xml: checkpointXml,
      flags,
    };
    await this.session.call(domainBackupBegin, args, options);
  }

  /**
   * Returns the backup in progress, as XML. No flags are defined.
   * `virDomainBackupGetXMLDesc` · `DOMAIN_BACKUP_GET_XML_DESC` · since 6.0.0
   * @throws ServerError `NO_DOMAIN_BACKUP` if there is none
   */
  async backupGetXmlDescription(options?: FlagsOptions<never>): Promise<string> {
    checkOptions(options, flagsOptions);
    return (await this.session.call(domainBackupGetXmlDesc, { dom: this.wire, flags: flagsOf(options) }, options)).xml;
  }

  /**
   * Starts to measure for a number of seconds, 1 to 60, how fast the guest changes its memory; the result is among the
   * statistics of domains. `flags` are `DomainDirtyRateCalcFlags`.
   * `virDomainStartDirtyRateCalc` · `DOMAIN_START_DIRTY_RATE_CALC` · since 7.2.0
   */
  async startDirtyRateCalc(seconds: number, options?: FlagsOptions<DomainDirtyRateCalcFlags>): Promise<void> {
    checkOptions(options, flagsOptions);
    await this.session.call(domainStartDirtyRateCalc, { dom: this.wire, seconds, flags: flagsOf(options) }, options);
  }

  // Migration

  /**
   * Migrates the domain to the host of another connection, and returns it there. This client coordinates the two
   * daemons; with the flag `PEER2PEER` the source's daemon does, which then has to reach `uri`, or else the URI of
   * `dest`. `flags` are `DomainMigrateFlags`; the options describe `params` and how a migration is cancelled. If it
   * fails, the source keeps the domain and the destination removes it.
   * `virDomainMigrate` · `DOMAIN_MIGRATE_BEGIN3`, `DOMAIN_MIGRATE_PREPARE3`, `DOMAIN_MIGRATE_PERFORM3`,
   * `DOMAIN_MIGRATE_FINISH3`, `DOMAIN_MIGRATE_CONFIRM3` · since 0.3.2; with `dxml` `virDomainMigrate2` · since 0.9.2;
   * with `params` `virDomainMigrate3` · the same procedures with `_PARAMS` behind their names · since 1.1.0; between
   * peers `DOMAIN_MIGRATE_PERFORM3_PARAMS` alone, or `DOMAIN_MIGRATE_PERFORM3`
   * @throws UsageError `INVALID_ARG`, `OPERATION_INVALID`, `ARGUMENT_UNSUPPORTED` or `NO_SUPPORT` before anything has
   * changed: flags that exclude each other, or that a daemon does not support; ConnectionError `DESTINATION_LOST`;
   * TimeoutError; the reason of the signal
   */
  migrate(dest: Connection, options?: MigrateOptions): Promise<Domain> {
    return (
      refusal(options, migrateOptions) ??
      Domain.#migrate(this, options, (code, given) => {
        return code.migrate(this.session, this.wire, dest, given);
      })
    );
  }

  /**
   * Does the same as {@link migrate} with the option `dxml`: the domain gets a different configuration on the destination,
   * in parts that its guest does not see. With the flag `PEER2PEER` the daemon of the source connects to the URI of
   * `dest`, and `uri` is that of the hypervisor.
   * `virDomainMigrate2` · `DOMAIN_MIGRATE_BEGIN3` and so on · since 0.9.2
   */
  migrate2(dest: Connection, dxml: string | null, options?: Migrate2Options): Promise<Domain> {
    return (
      refusal(options, migrate2Options) ??
      Domain.#migrate(this, options, (code, given) => {
        return code.migrate2(this.session, this.wire, dest, dxml, given);
      })
    );
  }

  /**
   * Makes the source's daemon migrate the domain, without a connection from here to the destination. `flags` are
   * `DomainMigrateFlags`; with `PEER2PEER` among them `desturi` is that of the destination daemon, as seen from the
   * source. Without, it is that of the hypervisor, if it supports this without a daemon; with `params` that URI is
   * `migrate_uri`.
   * `virDomainMigrateToURI` · `DOMAIN_MIGRATE_PERFORM3_PARAMS` or `DOMAIN_MIGRATE_PERFORM3` · since 0.7.2; with
   * `params`
   * `virDomainMigrateToURI3` · since 1.1.0
   * @throws UsageError as {@link migrate} does; TimeoutError; the reason of the signal
   */
  migrateToUri(desturi: string | null, options?: MigrationOptions): Promise<void> {
    return (
      refusal(options, migrationOptions) ??
      Domain.#migrate(this, options, (code, given) => {
        return code.migrateToUri(this.session, this.wire, desturi, given);
      })
    );
  }

  /**
   * Does the same as {@link migrateToUri}, with a URI each for the daemon of the destination (`dconnuri`, only with the flag
   * `PEER2PEER`) and for its hypervisor (`miguri`), and with another configuration on the destination. Each may be null.
   * `virDomainMigrateToURI2` · `DOMAIN_MIGRATE_PERFORM3_PARAMS` or `DOMAIN_MIGRATE_PERFORM3` · since 0.9.2
   */
  migrateToUri2(
    dconnuri: string | null,
    miguri: string | null,
    dxml: string | null,
    options?: MigrationOptions,
  ): Promise<void> {
    return (
      refusal(options, migrationOptions) ??
      Domain.#migrate(this, options, (code, given) => {
        return code.migrateToUri2(this.session, this.wire, dconnuri, miguri, dxml, given);
      })
    );
  }

  /**
   * Returns the longest time in milliseconds of the guest's downtime at the end of a live migration. No flags are
   * defined.
   * `virDomainMigrateGetMaxDowntime` · `DOMAIN_MIGRATE_GET_MAX_DOWNTIME` · since 3.7.0
   */
  async migrateGetMaxDowntime(options?: FlagsOptions<never>): Promise<bigint> {
    checkOptions(options, flagsOptions);
    const args = { dom: this.wire, flags: flagsOf(options) };
    return (await this.session.call(domainMigrateGetMaxDowntime, args, options)).downtime;
  }

  /**
   * Sets the maximum downtime in milliseconds at the end of a live migration, also of one in progress. A longer
   * downtime lets the migration of a busy guest complete. No flags are defined.
   * `virDomainMigrateSetMaxDowntime` · `DOMAIN_MIGRATE_SET_MAX_DOWNTIME` · since 0.8.0
   */
  async migrateSetMaxDowntime(downtime: IntegerLike, options?: FlagsOptions<never>): Promise<void> {
    checkOptions(options, flagsOptions);
    const args = { dom: this.wire, downtime: toBigInt(downtime, 'downtime'), flags: flagsOf(options) };
    await this.session.call(domainMigrateSetMaxDowntime, args, options);
  }

  /**
   * Returns the limit for migrations of this domain in MiB/s. `flags` are `DomainMigrateMaxSpeedFlags`.
   * `virDomainMigrateGetMaxSpeed` · `DOMAIN_MIGRATE_GET_MAX_SPEED` · since 0.9.5
   */
  async migrateGetMaxSpeed(options?: FlagsOptions<DomainMigrateMaxSpeedFlags>): Promise<bigint> {
    checkOptions(options, flagsOptions);
    const args = { dom: this.wire, flags: flagsOf(options) };
    return (await this.session.call(domainMigrateGetMaxSpeed, args, options)).bandwidth;
  }

  /**
   * Limits migrations of this domain, also one in progress, to `bandwidth` MiB/s. `flags` are
   * `DomainMigrateMaxSpeedFlags`.
   * `virDomainMigrateSetMaxSpeed` · `DOMAIN_MIGRATE_SET_MAX_SPEED` · since 0.9.0
   */
  async migrateSetMaxSpeed(bandwidth: IntegerLike, options?: FlagsOptions<DomainMigrateMaxSpeedFlags>): Promise<void> {
    checkOptions(options, flagsOptions);
    const args = { dom: this.wire, bandwidth: toBigInt(bandwidth, 'bandwidth'), flags: flagsOf(options) };
    await this.session.call(domainMigrateSetMaxSpeed, args, options);
  }

  /**
   * Returns the size in bytes of the cache that compression (`xbzrle`) uses in a migration. No flags are defined.
   * `virDomainMigrateGetCompressionCache` · `DOMAIN_MIGRATE_GET_COMPRESSION_CACHE` · since 1.0.3
   */
  async migrateGetCompressionCache(options?: FlagsOptions<never>): Promise<bigint> {
    checkOptions(options, flagsOptions);
    const args = { dom: this.wire, flags: flagsOf(options) };
    return (await this.session.call(domainMigrateGetCompressionCache, args, options)).cacheSize;
  }

  /**
   * Sets the size in bytes of the cache that compression uses in a migration; the hypervisor may round it. No flags are
   * defined.
   * `virDomainMigrateSetCompressionCache` · `DOMAIN_MIGRATE_SET_COMPRESSION_CACHE` · since 1.0.3
   */
  async migrateSetCompressionCache(cacheSize: IntegerLike, options?: FlagsOptions<never>): Promise<void> {
    checkOptions(options, flagsOptions);
    const args = { dom: this.wire, cacheSize: toBigInt(cacheSize, 'cacheSize'), flags: flagsOf(options) };
    await this.session.call(domainMigrateSetCompressionCache, args, options);
  }

  /**
   * Switches a migration in progress, started with the flag `POSTCOPY`, to post-copy: the guest continues at the
   * destination immediately and its memory follows. It can no longer be aborted. No flags are defined.
   * `virDomainMigrateStartPostCopy` · `DOMAIN_MIGRATE_START_POST_COPY` · since 1.3.3
   * @throws ServerError `OPERATION_INVALID` if there is no such migration
   */
  async migrateStartPostCopy(options?: FlagsOptions<never>): Promise<void> {
    checkOptions(options, flagsOptions);
    await this.session.call(domainMigrateStartPostCopy, { dom: this.wire, flags: flagsOf(options) }, options);
  }

  // The guest; most methods require the guest agent

  /**
   * Returns the guest's host name. `flags` (`DomainGetHostnameFlags`) select the agent or the DHCP server.
   * `virDomainGetHostname` · `DOMAIN_GET_HOSTNAME` · since 0.10.0
   */
  async getHostname(options?: FlagsOptions<DomainGetHostnameFlags>): Promise<string> {
    checkOptions(options, flagsOptions);
    return (await this.session.call(domainGetHostname, { dom: this.wire, flags: flagsOf(options) }, options)).hostname;
  }

  /**
   * Returns the guest's clock. No flags are defined.
   * `virDomainGetTime` · `DOMAIN_GET_TIME` · since 1.2.5
   */
  async getTime(options?: FlagsOptions<never>): Promise<GuestTime> {
    checkOptions(options, flagsOptions);
    return this.session.call(domainGetTime, { dom: this.wire, flags: flagsOf(options) }, options);
  }

  /**
   * Sets the guest's clock, in seconds since 1970 and nanoseconds. `flags` (`DomainSetTimeFlags`) can take the time from
   * the machine's own clock.
   * `virDomainSetTime` · `DOMAIN_SET_TIME` · since 1.2.5
   */
  async setTime(seconds: IntegerLike, nseconds: number, options?: FlagsOptions<DomainSetTimeFlags>): Promise<void> {
    checkOptions(options, flagsOptions);
    const args = { dom: this.wire, seconds: toBigInt(seconds, 'seconds'), nseconds, flags: flagsOf(options) };
    await this.session.call(domainSetTime, args, options);
  }

  /**
   * Sets the password of a user of the guest. `flags` (`DomainSetUserPasswordFlags`) mark an encrypted password.
   * `virDomainSetUserPassword` · `DOMAIN_SET_USER_PASSWORD` · since 1.2.16
   */
  async setUserPassword(
    user: string,
    password: string,
    options?: FlagsOptions<DomainSetUserPasswordFlags>,
  ): Promise<void> {
    checkOptions(options, flagsOptions);
    await this.session.call(
      domainSetUserPassword,
      { dom: this.wire, user, password, flags: flagsOf(options) },
      options,
    );
  }

  /**
   * Sends a process of the guest a `DomainProcessSignal`. No flags are defined.
   * `virDomainSendProcessSignal` · `DOMAIN_SEND_PROCESS_SIGNAL` · since 1.0.1
   */
  async sendProcessSignal(
    pid: IntegerLike,
    signum: OpenEnum<DomainProcessSignal>,
    options?: FlagsOptions<never>,
  ): Promise<void> {
    checkOptions(options, flagsOptions);
    const args = { dom: this.wire, pid_value: toInt64(pid, 'pid'), signum, flags: flagsOf(options) };
    await this.session.call(domainSendProcessSignal, args, options);
  }

  /**
   * Returns information from the guest: users, system, time zone, host name, file systems, ... as `types` (`DomainGuestInfoTypes`)
   * choose, 0 for all. With `shape: 'nested'` it is an object with properties instead of flat keys. No flags are defined.
   * `virDomainGetGuestInfo` · `DOMAIN_GET_GUEST_INFO` · since 5.7.0
   */
  getGuestInfo(types: Flags<DomainGuestInfoTypes>, options: NestedGuestInfoOptions): Promise<GuestInformation>;
  getGuestInfo(types: Flags<DomainGuestInfoTypes>, options?: GuestInfoOptions): Promise<TypedParameters>;
  getGuestInfo(
    types: Flags<DomainGuestInfoTypes>,
    options?: GuestInfoOptions | NestedGuestInfoOptions,
  ): Promise<TypedParameters | GuestInformation> {
    const refused = refusal(options, guestInfoOptions);
    if (refused !== undefined) return refused;
    if (options?.shape === 'nested') return guest.getNestedGuestInfo(this.session, this.wire, types, options);
    return guest.getGuestInfo(this.session, this.wire, types, options);
  }

  /**
   * Sets how long the daemon waits for the guest agent: seconds, or a `DomainAgentResponseTimeout`. No flags are
   * defined.
   * `virDomainAgentSetResponseTimeout` · `DOMAIN_AGENT_SET_RESPONSE_TIMEOUT` · since 5.10.0
   */
  async setAgentResponseTimeout(timeout: number, options?: FlagsOptions<never>): Promise<void> {
    checkOptions(options, flagsOptions);
    await this.session.call(
      domainAgentSetResponseTimeout,
      { dom: this.wire, timeout, flags: flagsOf(options) },
      options,
    );
  }

  /**
   * Returns the SSH keys of a user of the guest. No flags are defined.
   * `virDomainAuthorizedSSHKeysGet` · `DOMAIN_AUTHORIZED_SSH_KEYS_GET` · since 6.10.0
   */
  async authorizedSshKeysGet(user: string, options?: FlagsOptions<never>): Promise<string[]> {
    checkOptions(options, flagsOptions);
    const args = { dom: this.wire, user, flags: flagsOf(options) };
    return [...(await this.session.call(domainAuthorizedSshKeysGet, args, options)).keys];
  }

  /**
   * Sets the SSH keys that may log in as a user of the guest. `flags` (`DomainAuthorizedSSHKeysSetFlags`) can add keys
   * or remove them instead.
   * `virDomainAuthorizedSSHKeysSet` · `DOMAIN_AUTHORIZED_SSH_KEYS_SET` · since 6.10.0
   */
  async authorizedSshKeysSet(
    user: string,
    keys: readonly string[],
    options?: FlagsOptions<DomainAuthorizedSSHKeysSetFlags>,
  ): Promise<void> {
    checkOptions(options, flagsOptions);
    checkList(keys, 'keys');
    await this.session.call(
      domainAuthorizedSshKeysSet,
      { dom: this.wire, user, keys, flags: flagsOf(options) },
      options,
    );
  }

  /**
   * Returns the file systems that the guest has mounted. No flags are defined.
   * `virDomainGetFSInfo` · `DOMAIN_GET_FSINFO` · since 1.2.11
   */
  async getFsInfo(options?: FlagsOptions<never>): Promise<GuestFilesystem[]> {
    checkOptions(options, flagsOptions);
    const { info } = await this.session.call(domainGetFsinfo, { dom: this.wire, flags: flagsOf(options) }, options);
    return info.map(({ name, fstype, mountpoint, dev_aliases }) => ({
      name,
      fstype,
      mountpoint,
      devalias: dev_aliases,
    }));
  }

  /**
   * Makes the guest return unused space of a file system to the host, in blocks of at least `minimum` bytes; null for
   * all file systems. No flags are defined.
   * `virDomainFSTrim` · `DOMAIN_FSTRIM` · since 1.0.1
   */
  async fsTrim(mountPoint: string | null, minimum: IntegerLike, options?: FlagsOptions<never>): Promise<void> {
    checkOptions(options, flagsOptions);
    const args = { dom: this.wire, mountPoint, minimum: toBigInt(minimum, 'minimum'), flags: flagsOf(options) };
    await this.session.call(domainFstrim, args, options);
  }

  /**
   * Makes the guest flush its caches and stop writing, until {@link fsThaw}. An empty list means all file systems.
   * Returns their number. No flags are defined.
   * `virDomainFSFreeze` · `DOMAIN_FSFREEZE` · since 1.2.5
   */
  async fsFreeze(mountPoints: readonly string[], options?: FlagsOptions<never>): Promise<number> {
    checkOptions(options, flagsOptions);
    checkList(mountPoints, 'mountPoints');
    const args = { dom: this.wire, mountpoints: mountPoints, flags: flagsOf(options) };
    return (await this.session.call(domainFsfreeze, args, options)).filesystems;
  }

  /**
   * Lets the guest write again. An empty list means all file systems. Returns the number of thawed ones. No flags are
   * defined.
   * `virDomainFSThaw` · `DOMAIN_FSTHAW` · since 1.2.5
   */
  async fsThaw(mountPoints: readonly string[], options?: FlagsOptions<never>): Promise<number> {
    checkOptions(options, flagsOptions);
    checkList(mountPoints, 'mountPoints');
    const args = { dom: this.wire, mountpoints: mountPoints, flags: flagsOf(options) };
    return (await this.session.call(domainFsthaw, args, options)).filesystems;
  }

  // QEMU itself

  /**
   * Sends a command to QEMU's monitor, bypassing libvirt, which may become inconsistent: `{ execute: 'query-version'
   * }`, or its text. Returns the whole reply, `{ return: ... }` or `{ error: ... }`, with bigints where a number would
   * not be exact. With the flag `HMP` of `DomainQemuMonitorCommandFlags` both are plain text.
   * `virDomainQemuMonitorCommand` · qemu `DOMAIN_MONITOR_COMMAND` · since 0.8.3
   * @throws ProtocolError if the reply is not JSON
   */
  qemuMonitorCommand(
    command: string | object,
    options?: FlagsOptions<DomainQemuMonitorCommandFlags>,
  ): Promise<ExactJson> {
    return refusal(options, flagsOptions) ?? qemu.qemuMonitorCommand(this.session, this.wire, command, options);
  }

  /**
   * Sends a command with open files to QEMU's monitor; the command refers to them by libvirt's names. The caller keeps
   * the files. Otherwise like {@link qemuMonitorCommand}.
   * `virDomainQemuMonitorCommandWithFiles` · qemu `DOMAIN_MONITOR_COMMAND_WITH_FILES` · since 8.2.0
   * @throws UsageError `NEEDS_DESCRIPTORS` unless the connection was opened with `fileDescriptors`
   */
  qemuMonitorCommandWithFiles(
    command: string | object,
    files: readonly DescriptorSource[],
    options?: FlagsOptions<DomainQemuMonitorCommandFlags>,
  ): Promise<ExactJson> {
    return (
      refusal(options, flagsOptions) ??
      fileDescriptors.qemuMonitorCommandWithFiles(this.session, this.wire, command, files, options)
    );
  }

  /**
   * Sends a command to the guest agent: `{ execute: 'guest-ping' }`, or its text. Returns the whole reply as {@link
   * qemuMonitorCommand} does; null if there is none. No flags are defined.
   * `virDomainQemuAgentCommand` · qemu
   * `DOMAIN_AGENT_COMMAND` · since 0.10.0
   * @throws ServerError `AGENT_UNRESPONSIVE`, or since 11.2.0 `AGENT_COMMAND_TIMEOUT`, if the agent does not answer in
   * time; ProtocolError if the reply is not JSON
   */
  qemuAgentCommand(command: string | object, options?: AgentCommandOptions): Promise<ExactJson> {
    return refusal(options, agentCommandOptions) ?? qemu.qemuAgentCommand(this.session, this.wire, command, options);
  }

  // Snapshots

  /**
   * Returns the number of snapshots that match the flags (`DomainSnapshotListFlags`); of all without flags.
   * `virDomainSnapshotNum` · `DOMAIN_SNAPSHOT_NUM` · since 0.8.0
   */
  numOfSnapshots(options?: FlagsOptions<DomainSnapshotListFlags>): Promise<number> {
    return refusal(options, flagsOptions) ?? snapshots.numOfSnapshots(this.session, this.wire, options);
  }

  /**
   * Lists the names of the snapshots that match the flags (`DomainSnapshotListFlags`). Two calls, between which
   * snapshots may change; {@link listAllSnapshots} is a single call.
   * `virDomainSnapshotListNames` · `DOMAIN_SNAPSHOT_LIST_NAMES` · since 0.8.0
   */
  listSnapshotNames(options?: FlagsOptions<DomainSnapshotListFlags>): Promise<string[]> {
    return refusal(options, flagsOptions) ?? snapshots.listSnapshotNames(this.session, this.wire, options);
  }

  /**
   * Lists the same as {@link listAllSnapshots}.
   * `virDomainListAllSnapshots` · `DOMAIN_LIST_ALL_SNAPSHOTS` · since 0.9.13
   */
  listSnapshots(options?: FlagsOptions<DomainSnapshotListFlags>): Promise<DomainSnapshot[]> {
    return refusal(options, flagsOptions) ?? snapshots.listAllSnapshots(this.session, this.wire, options);
  }

  /**
   * Lists all snapshots that match the flags (`DomainSnapshotListFlags`).
   * `virDomainListAllSnapshots` · `DOMAIN_LIST_ALL_SNAPSHOTS` · since 0.9.13
   */
  listAllSnapshots(options?: FlagsOptions<DomainSnapshotListFlags>): Promise<DomainSnapshot[]> {
    return refusal(options, flagsOptions) ?? snapshots.listAllSnapshots(this.session, this.wire, options);
  }

  /**
   * Returns the snapshot with a given name. No flags are defined.
   * `virDomainSnapshotLookupByName` · `DOMAIN_SNAPSHOT_LOOKUP_BY_NAME` · since 0.8.0
   * @throws ServerError `NO_DOMAIN_SNAPSHOT`
   */
  async getSnapshotByName(name: string, options?: FlagsOptions<never>): Promise<DomainSnapshot> {
    checkOptions(options, flagsOptions);
    const args = { dom: this.wire, name, flags: flagsOf(options) };
    return this.session.wrap.domainSnapshot((await this.session.call(domainSnapshotLookupByName, args, options)).snap);
  }

  /**
   * Returns true if there is a current snapshot: the one created or reverted to last. No flags are defined.
   * `virDomainHasCurrentSnapshot` · `DOMAIN_HAS_CURRENT_SNAPSHOT` · since 0.8.0
   */
  async hasCurrentSnapshot(options?: FlagsOptions<never>): Promise<boolean> {
    checkOptions(options, flagsOptions);
    return (
      (await this.session.call(domainHasCurrentSnapshot, { dom: this.wire, flags: flagsOf(options) }, options))
        .result !== 0
    );
  }

  /**
   * Returns the current snapshot, which was created or reverted to last. No flags are defined.
   * `virDomainSnapshotCurrent` · `DOMAIN_SNAPSHOT_CURRENT` · since 0.8.0
   * @throws ServerError `NO_DOMAIN_SNAPSHOT` if there is none
   */
  async currentSnapshot(options?: FlagsOptions<never>): Promise<DomainSnapshot> {
    checkOptions(options, flagsOptions);
    const args = { dom: this.wire, flags: flagsOf(options) };
    return this.session.wrap.domainSnapshot((await this.session.call(domainSnapshotCurrent, args, options)).snap);
  }

  /**
   * Creates a snapshot from XML, at least `<domainsnapshot/>`. `flags` are `DomainSnapshotCreateFlags`.
   * `virDomainSnapshotCreateXML` · `DOMAIN_SNAPSHOT_CREATE_XML` · since 0.8.0
   */
  async createSnapshot(xml: string, options?: FlagsOptions<DomainSnapshotCreateFlags>): Promise<DomainSnapshot> {
    checkOptions(options, flagsOptions);
    const args = { dom: this.wire, xml_desc: checkText(xml, 'xml'), flags: flagsOf(options) };
    return this.session.wrap.domainSnapshot((await this.session.call(domainSnapshotCreateXml, args, options)).snap);
  }

  // Checkpoints

  /**
   * Lists all checkpoints that match the flags (`DomainCheckpointListFlags`).
   * `virDomainListAllCheckpoints` · `DOMAIN_LIST_ALL_CHECKPOINTS` · since 5.6.0
   */
  async listAllCheckpoints(options?: FlagsOptions<DomainCheckpointListFlags>): Promise<DomainCheckpoint[]> {
    checkOptions(options, flagsOptions);
    const args = { dom: this.wire, need_results: WITH_RESULTS, flags: flagsOf(options) };
    const { checkpoints } = await this.session.call(domainListAllCheckpoints, args, options);
    return checkpoints.map((wire) => this.session.wrap.domainCheckpoint(wire));
  }

  /**
   * Returns the checkpoint with a given name. No flags are defined.
   * `virDomainCheckpointLookupByName` · `DOMAIN_CHECKPOINT_LOOKUP_BY_NAME` · since 5.6.0
   * @throws ServerError `NO_DOMAIN_CHECKPOINT`
   */
  async getCheckpointByName(name: string, options?: FlagsOptions<never>): Promise<DomainCheckpoint> {
    checkOptions(options, flagsOptions);
    const args = { dom: this.wire, name, flags: flagsOf(options) };
    return this.session.wrap.domainCheckpoint(
      (await this.session.call(domainCheckpointLookupByName, args, options)).checkpoint,
    );
  }

  /**
   * Creates a checkpoint from XML: from now on changes of the disks are tracked. `flags` are
   * `DomainCheckpointCreateFlags`.
   * `virDomainCheckpointCreateXML` · `DOMAIN_CHECKPOINT_CREATE_XML` · since 5.6.0
   */
  async createCheckpoint(xml: string, options?: FlagsOptions<DomainCheckpointCreateFlags>): Promise<DomainCheckpoint> {
    checkOptions(options, flagsOptions);
    const args = { dom: this.wire, xml_desc: checkText(xml, 'xml'), flags: flagsOf(options) };
    return this.session.wrap.domainCheckpoint(
      (await this.session.call(domainCheckpointCreateXml, args, options)).checkpoint,
    );
  }

  // Private methods of the class and not of its objects, each of which V8 would mark as having some.

  /** Applies the changes of a call; others may have changed something in the meantime. */
  static #learn(domain: Domain, change: Partial<NonnullDomain>): void {
    domain.identity = { ...domain.wire, ...change };
  }

  /** Waits with code that is loaded on demand. `given` is a copy of the options. */
  static #wait<Given extends CallOptions, T>(
    { session }: Domain,
    what: string,
    given: Given,
    run: (code: typeof import('./waiting/waits.js'), options: Given) => Promise<T>,
  ): Promise<T> {
    const waited = session.whenLoaded(what, waits, given, (code, rest) => run(code, { ...given, ...rest }));
    return namingCaller(waited, given.signal);
  }

  /** Migrates with code that is loaded on demand, with a copy of the options. */
  static #migrate<T>(
    { session }: Domain,
    options: MigrateOptions | undefined,
    run: (code: typeof import('./migration/migrate.js'), options: MigrateOptions) => Promise<T>,
  ): Promise<T> {
    const given = { ...options, params: copyArguments(options?.params) };
    const migrated = session.whenLoaded('the migration', migration, given, (code, rest) =>
      run(code, { ...given, ...rest }),
    );
    return namingCaller(migrated, given.signal);
  }
}
