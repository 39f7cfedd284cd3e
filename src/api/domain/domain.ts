import type { NonnullDomain } from '../../generated/remote/common.js';
import type { DomainCheckpoint } from '../domain-checkpoint/domain-checkpoint.js';
import type { DomainSnapshot } from '../domain-snapshot/domain-snapshot.js';
import {
  type EventListening,
  type HandleEventOptions,
  type HandleListenOptions,
  listen,
  subscribe,
  subscribeWithMarkers,
} from '../events/subscribe.js';
import type { EventMarker, EventSubscription } from '../events/subscription.js';
import type { DomainEventName, EventMap } from '../events/types.js';
import { Handle } from '../handle.js';
import type { Integer } from '../numbers.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import type { Session } from '../session.js';
import { uuidText } from '../uuid.js';
import * as checkpoint from './checkpoint.js';
import * as config from './config.js';
import * as device from './device.js';
import * as info from './info.js';
import * as lifecycle from './lifecycle.js';
import * as memory from './memory.js';
import * as snapshot from './snapshot.js';
import * as vcpu from './vcpu.js';
import * as wait from './wait.js';

/**
 * A virtual machine. A handle is a value: it stays good while the domain exists, running or not, and nothing has to be
 * freed. All methods throw ServerError when the daemon refuses, `NO_DOMAIN` when the domain is gone.
 */
export class Domain extends Handle {
  readonly #session: Session;
  #wire: NonnullDomain;

  /** @internal Handles come from a Connect. */
  constructor(session: Session, wire: NonnullDomain) {
    super();
    this.#session = session;
    this.#wire = wire;
  }

  get name(): string {
    return this.#wire.name;
  }

  get uuid(): string {
    return uuidText(this.#wire.uuid);
  }

  /**
   * Number of the running domain; -1 when it does not run. It is what was known when the handle was made, and follows
   * only what is done through this handle: `create()` sets it, `destroy()`, `save()` and `managedSave()` clear it.
   */
  get id(): number {
    return this.#wire.id;
  }

  get [Symbol.toStringTag](): string {
    return 'Domain';
  }

  /** `virDomainGetName` */
  getName(): string {
    return this.name;
  }

  /** The 16 bytes of the UUID. `virDomainGetUUID` */
  getUuid(): Uint8Array {
    return Uint8Array.from(this.#wire.uuid);
  }

  /** `virDomainGetUUIDString` */
  getUuidString(): string {
    return this.uuid;
  }

  /** `virDomainGetID` */
  getId(): number {
    return this.id;
  }

  /**
   * Iterates over events of this domain alone; see `Connect.events`.
   * `virConnectDomainEventRegisterAny` · `CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY` · since 0.8.0
   */
  events<Name extends DomainEventName>(
    name: Name,
    options: HandleEventOptions & { markers: true },
  ): EventSubscription<EventMap[Name] | EventMarker>;
  events<Name extends DomainEventName>(name: Name, options?: HandleEventOptions): EventSubscription<EventMap[Name]>;
  events<Name extends DomainEventName>(
    name: Name,
    options?: HandleEventOptions,
  ): EventSubscription<EventMap[Name] | EventMarker> | EventSubscription<EventMap[Name]> {
    return options?.markers === true
      ? subscribeWithMarkers(this.#session, name, { ...options, domain: this })
      : subscribe(this.#session, name, { ...options, domain: this });
  }

  /**
   * Calls a function for every event of this domain; see `Connect.on`.
   * `virConnectDomainEventRegisterAny` · `CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY` · since 0.8.0
   */
  on<Name extends DomainEventName>(
    name: Name,
    listener: (event: EventMap[Name]) => void,
    options?: HandleListenOptions,
  ): Promise<EventListening> {
    return listen(this.#session, name, listener, { ...options, domain: this });
  }

  /**
   * Waits until the domain is in a state, a `DomainState`. A domain that is gone counts as `SHUTOFF`.
   * `DOMAIN_GET_STATE` and `domain-lifecycle` events
   * @throws TimeoutError; the reason of the signal; ConnectionError when the link is lost for good
   */
  waitForState(state: number, options?: CallOptions): Promise<void> {
    return wait.waitForState(this.#session, this.#wire, state, options);
  }

  toJSON(): Record<string, unknown> {
    return { name: this.name, uuid: this.uuid, id: this.id };
  }

  // What it is and does

  /**
   * State, memory in KiB, number of CPUs and consumed CPU time in nanoseconds.
   * `virDomainGetInfo` · `DOMAIN_GET_INFO` · since 0.0.3
   */
  getInfo(options?: CallOptions): Promise<info.DomainInfo> {
    return info.getInfo(this.#session, this.#wire, options);
  }

  /**
   * What the domain does, and why. No flags are defined.
   * `virDomainGetState` · `DOMAIN_GET_STATE` · since 0.9.2
   */
  getState(options?: FlagsOptions): Promise<info.DomainStateInfo> {
    return info.getState(this.#session, this.#wire, options);
  }

  /**
   * Whether the hypervisor of a running domain can be talked to, or is busy since when. No flags are defined.
   * `virDomainGetControlInfo` · `DOMAIN_GET_CONTROL_INFO` · since 0.9.3
   * @throws ServerError `OPERATION_INVALID` when the domain does not run
   */
  getControlInfo(options?: FlagsOptions): Promise<info.DomainControlInfo> {
    return info.getControlInfo(this.#session, this.#wire, options);
  }

  /**
   * Kind of operating system that the configuration names, e.g. `hvm`, `linux`, `exe`.
   * `virDomainGetOSType` · `DOMAIN_GET_OS_TYPE` · since 0.0.3
   */
  getOsType(options?: CallOptions): Promise<string> {
    return info.getOsType(this.#session, this.#wire, options);
  }

  /**
   * Whether the domain runs; a paused one does, too.
   * `virDomainIsActive` · `DOMAIN_IS_ACTIVE` · since 0.7.3
   */
  isActive(options?: CallOptions): Promise<boolean> {
    return info.isActive(this.#session, this.#wire, options);
  }

  /**
   * Whether the domain is defined, so that it outlives its run.
   * `virDomainIsPersistent` · `DOMAIN_IS_PERSISTENT` · since 0.7.3
   */
  isPersistent(options?: CallOptions): Promise<boolean> {
    return info.isPersistent(this.#session, this.#wire, options);
  }

  /**
   * Whether the driver has noted that the definition of the running domain was changed. Those of QEMU and test note
   * nothing: with them compare the XML with and without the flag `INACTIVE`.
   * `virDomainIsUpdated` · `DOMAIN_IS_UPDATED` · since 0.8.6
   */
  isUpdated(options?: CallOptions): Promise<boolean> {
    return info.isUpdated(this.#session, this.#wire, options);
  }

  // Its configuration

  /**
   * The whole configuration as XML: the running one of a running domain, else the defined one. `flags` are
   * `DomainXMLFlags`.
   * `virDomainGetXMLDesc` · `DOMAIN_GET_XML_DESC` · since 0.0.3
   */
  getXmlDescription(options?: FlagsOptions): Promise<string> {
    return config.getXmlDescription(this.#session, this.#wire, options);
  }

  /**
   * Title, description, or the element of one's own that was stored under the namespace `uri`. `type` is a
   * `DomainMetadataType`; `uri` is null unless that is `ELEMENT`. `flags` are a `DomainModificationImpact`.
   * `virDomainGetMetadata` · `DOMAIN_GET_METADATA` · since 0.9.10
   * @throws ServerError `NO_DOMAIN_METADATA` when there is none
   */
  getMetadata(type: number, uri: string | null, options?: FlagsOptions): Promise<string> {
    return config.getMetadata(this.#session, this.#wire, type, uri, options);
  }

  /**
   * Sets or, with null for `metadata`, removes the title, the description or an element of one's own. `type` is a
   * `DomainMetadataType`; prefix `key` and namespace `uri` are null unless that is `ELEMENT`. `flags` are a
   * `DomainModificationImpact`.
   * `virDomainSetMetadata` · `DOMAIN_SET_METADATA` · since 0.9.10
   */
  setMetadata(
    type: number,
    metadata: string | null,
    key: string | null,
    uri: string | null,
    options?: FlagsOptions,
  ): Promise<void> {
    return config.setMetadata(this.#session, this.#wire, { type, metadata, key, uri }, options);
  }

  /**
   * Removes the definition. A running domain goes on and is gone when it ends. With `flags`
   * (`DomainUndefineFlagsValues`) also what hangs on the definition, such as snapshots or a saved state.
   * `virDomainUndefine` · `DOMAIN_UNDEFINE` · since 0.1.1; with flags
   * `virDomainUndefineFlags` · `DOMAIN_UNDEFINE_FLAGS` · since 0.9.4
   */
  undefine(options?: FlagsOptions): Promise<void> {
    return config.undefine(this.#session, this.#wire, options);
  }

  /**
   * Whether the domain starts when the host does.
   * `virDomainGetAutostart` · `DOMAIN_GET_AUTOSTART` · since 0.2.1
   */
  getAutostart(options?: CallOptions): Promise<boolean> {
    return config.getAutostart(this.#session, this.#wire, options);
  }

  /**
   * Makes the domain start when the host does, or not.
   * `virDomainSetAutostart` · `DOMAIN_SET_AUTOSTART` · since 0.2.1
   * @throws ServerError `OPERATION_INVALID` for a domain that is not defined
   */
  setAutostart(autostart: boolean, options?: CallOptions): Promise<void> {
    return config.setAutostart(this.#session, this.#wire, autostart, options);
  }

  // Its life

  /**
   * Starts a defined domain; `id` is then its number. `flags` are `DomainCreateFlags`.
   * `virDomainCreateWithFlags` · `DOMAIN_CREATE_WITH_FLAGS` · since 0.8.2
   * @throws ServerError `OPERATION_INVALID` when it runs already
   */
  async create(options?: FlagsOptions): Promise<void> {
    this.#wire = await lifecycle.create(this.#session, this.#wire, options);
  }

  /**
   * Asks the guest to shut down, and does not wait until it has; a guest may ignore it. `flags`
   * (`DomainShutdownFlagValues`) choose the ways of asking.
   * `virDomainShutdown` · `DOMAIN_SHUTDOWN` · since 0.0.3; with flags
   * `virDomainShutdownFlags` · `DOMAIN_SHUTDOWN_FLAGS` · since 0.9.10
   */
  shutdown(options?: FlagsOptions): Promise<void> {
    return lifecycle.shutdown(this.#session, this.#wire, options);
  }

  /**
   * Asks the guest to shut down and start again, and does not wait. `flags` (`DomainRebootFlagValues`) choose the ways
   * of asking.
   * `virDomainReboot` · `DOMAIN_REBOOT` · since 0.1.0
   */
  reboot(options?: FlagsOptions): Promise<void> {
    return lifecycle.reboot(this.#session, this.#wire, options);
  }

  /**
   * Resets the machine at once, like its reset button. No flags are defined.
   * `virDomainReset` · `DOMAIN_RESET` · since 0.9.7
   */
  reset(options?: FlagsOptions): Promise<void> {
    return lifecycle.reset(this.#session, this.#wire, options);
  }

  /**
   * Pauses the domain; it keeps its memory.
   * `virDomainSuspend` · `DOMAIN_SUSPEND` · since 0.0.3
   */
  suspend(options?: CallOptions): Promise<void> {
    return lifecycle.suspend(this.#session, this.#wire, options);
  }

  /**
   * Lets a paused domain go on.
   * `virDomainResume` · `DOMAIN_RESUME` · since 0.0.3
   */
  resume(options?: CallOptions): Promise<void> {
    return lifecycle.resume(this.#session, this.#wire, options);
  }

  /**
   * Wakes a guest that has put itself to sleep. No flags are defined.
   * `virDomainPMWakeup` · `DOMAIN_PM_WAKEUP` · since 0.9.11
   */
  pmWakeup(options?: FlagsOptions): Promise<void> {
    return lifecycle.pmWakeup(this.#session, this.#wire, options);
  }

  /**
   * Has the guest put itself to sleep; it needs the guest agent. `target` is a `NodeSuspendTarget`; `duration` is the
   * number of seconds after which it shall wake, 0 for never. No flags are defined.
   * `virDomainPMSuspendForDuration` · `DOMAIN_PM_SUSPEND_FOR_DURATION` · since 0.9.10
   */
  pmSuspendForDuration(target: number, duration: Integer, options?: FlagsOptions): Promise<void> {
    return lifecycle.pmSuspendForDuration(this.#session, this.#wire, target, duration, options);
  }

  /**
   * Ends the domain at once, like pulling the plug; `id` is then -1. A domain that is not defined is gone. `flags` are
   * `DomainDestroyFlagsValues`.
   * `virDomainDestroy` · `DOMAIN_DESTROY` · since 0.0.3; with flags
   * `virDomainDestroyFlags` · `DOMAIN_DESTROY_FLAGS` · since 0.9.4
   * @throws ServerError `OPERATION_INVALID` when it does not run
   */
  async destroy(options?: FlagsOptions): Promise<void> {
    this.#wire = await lifecycle.destroy(this.#session, this.#wire, options);
  }

  // Memory

  /**
   * Memory that the domain may have, in KiB.
   * `virDomainGetMaxMemory` · `DOMAIN_GET_MAX_MEMORY` · since 0.0.3
   */
  getMaxMemory(options?: CallOptions): Promise<bigint> {
    return memory.getMaxMemory(this.#session, this.#wire, options);
  }

  /**
   * Sets the memory that the domain may have, in KiB.
   * `virDomainSetMaxMemory` · `DOMAIN_SET_MAX_MEMORY` · since 0.0.3
   */
  setMaxMemory(memoryKiB: Integer, options?: CallOptions): Promise<void> {
    return memory.setMaxMemory(this.#session, this.#wire, memoryKiB, options);
  }

  /**
   * Sets the memory that the domain has, in KiB. Without `flags` it must run; with them (`DomainMemoryModFlags`) they
   * say whether the running domain or its definition changes.
   * `virDomainSetMemory` · `DOMAIN_SET_MEMORY` · since 0.1.1; with flags
   * `virDomainSetMemoryFlags` · `DOMAIN_SET_MEMORY_FLAGS` · since 0.9.0
   */
  setMemory(memoryKiB: Integer, options?: FlagsOptions): Promise<void> {
    return memory.setMemory(this.#session, this.#wire, memoryKiB, options);
  }

  // Virtual CPUs

  /**
   * Number of CPUs that the running domain may have. For a defined one ask {@link getVcpus} with the flags `CONFIG` and
   * `MAXIMUM`.
   * `virDomainGetMaxVcpus` · `DOMAIN_GET_MAX_VCPUS` · since 0.2.1
   * @throws ServerError `OPERATION_INVALID` when it does not run
   */
  getMaxVcpus(options?: CallOptions): Promise<number> {
    return vcpu.getMaxVcpus(this.#session, this.#wire, options);
  }

  /**
   * Number of CPUs. `flags` (`DomainVcpuFlags`) choose between the running domain and its definition, and between the
   * number it has and the most it may have.
   * `virDomainGetVcpusFlags` · `DOMAIN_GET_VCPUS_FLAGS` · since 0.8.5
   */
  getVcpus(options?: FlagsOptions): Promise<number> {
    return vcpu.getVcpus(this.#session, this.#wire, options);
  }

  /**
   * Sets the number of CPUs. Without `flags` the domain must run; with them (`DomainVcpuFlags`) they say what changes.
   * `virDomainSetVcpus` · `DOMAIN_SET_VCPUS` · since 0.1.4; with flags
   * `virDomainSetVcpusFlags` · `DOMAIN_SET_VCPUS_FLAGS` · since 0.8.5
   */
  setVcpus(count: number, options?: FlagsOptions): Promise<void> {
    return vcpu.setVcpus(this.#session, this.#wire, count, options);
  }

  // Devices

  /**
   * Adds the device that the XML describes. Without `flags` the domain must run; with them
   * (`DomainDeviceModifyFlags`) they say whether the running domain, its definition or both get it.
   * `virDomainAttachDevice` · `DOMAIN_ATTACH_DEVICE` · since 0.1.9; with flags
   * `virDomainAttachDeviceFlags` · `DOMAIN_ATTACH_DEVICE_FLAGS` · since 0.7.7
   */
  attachDevice(xml: string, options?: FlagsOptions): Promise<void> {
    return device.attachDevice(this.#session, this.#wire, xml, options);
  }

  /**
   * Removes the device that the XML describes. A running guest may keep it for a while, or for good: that it is gone
   * is told by an event. Without `flags` the domain must run; with them (`DomainDeviceModifyFlags`) they say what
   * changes.
   * `virDomainDetachDevice` · `DOMAIN_DETACH_DEVICE` · since 0.1.9; with flags
   * `virDomainDetachDeviceFlags` · `DOMAIN_DETACH_DEVICE_FLAGS` · since 0.7.7
   */
  detachDevice(xml: string, options?: FlagsOptions): Promise<void> {
    return device.detachDevice(this.#session, this.#wire, xml, options);
  }

  /**
   * Removes the device with that alias, e.g. `net0`, as {@link detachDevice} does. `flags` are
   * `DomainDeviceModifyFlags`.
   * `virDomainDetachDeviceAlias` · `DOMAIN_DETACH_DEVICE_ALIAS` · since 4.4.0
   */
  detachDeviceAlias(alias: string, options?: FlagsOptions): Promise<void> {
    return device.detachDeviceAlias(this.#session, this.#wire, alias, options);
  }

  /**
   * Changes a device to what the XML says: another medium, another link state. `flags` are `DomainDeviceModifyFlags`.
   * `virDomainUpdateDeviceFlags` · `DOMAIN_UPDATE_DEVICE_FLAGS` · since 0.8.0
   */
  updateDevice(xml: string, options?: FlagsOptions): Promise<void> {
    return device.updateDevice(this.#session, this.#wire, xml, options);
  }

  // Snapshots

  /**
   * Number of snapshots, as the flags choose (`DomainSnapshotListFlags`); of all without flags.
   * `virDomainSnapshotNum` · `DOMAIN_SNAPSHOT_NUM` · since 0.8.0
   */
  numOfSnapshots(options?: FlagsOptions): Promise<number> {
    return snapshot.numOfSnapshots(this.#session, this.#wire, options);
  }

  /**
   * Names of the snapshots, as the flags choose (`DomainSnapshotListFlags`). Two calls, between which snapshots may
   * come and go; {@link listAllSnapshots} is one.
   * `virDomainSnapshotListNames` · `DOMAIN_SNAPSHOT_LIST_NAMES` · since 0.8.0
   */
  listSnapshotNames(options?: FlagsOptions): Promise<string[]> {
    return snapshot.listSnapshotNames(this.#session, this.#wire, options);
  }

  /**
   * The same as {@link listAllSnapshots}.
   * `virDomainListAllSnapshots` · `DOMAIN_LIST_ALL_SNAPSHOTS` · since 0.9.13
   */
  listSnapshots(options?: FlagsOptions): Promise<DomainSnapshot[]> {
    return snapshot.listAllSnapshots(this.#session, this.#wire, options);
  }

  /**
   * All snapshots, as the flags choose (`DomainSnapshotListFlags`).
   * `virDomainListAllSnapshots` · `DOMAIN_LIST_ALL_SNAPSHOTS` · since 0.9.13
   */
  listAllSnapshots(options?: FlagsOptions): Promise<DomainSnapshot[]> {
    return snapshot.listAllSnapshots(this.#session, this.#wire, options);
  }

  /**
   * The snapshot of that name. No flags are defined.
   * `virDomainSnapshotLookupByName` · `DOMAIN_SNAPSHOT_LOOKUP_BY_NAME` · since 0.8.0
   * @throws ServerError `NO_DOMAIN_SNAPSHOT`
   */
  getSnapshotByName(name: string, options?: FlagsOptions): Promise<DomainSnapshot> {
    return snapshot.getSnapshotByName(this.#session, this.#wire, name, options);
  }

  /**
   * Whether one of the snapshots is the current one: the last that was made or gone back to. No flags are defined.
   * `virDomainHasCurrentSnapshot` · `DOMAIN_HAS_CURRENT_SNAPSHOT` · since 0.8.0
   */
  hasCurrentSnapshot(options?: FlagsOptions): Promise<boolean> {
    return snapshot.hasCurrentSnapshot(this.#session, this.#wire, options);
  }

  /**
   * The snapshot that was made or gone back to last. No flags are defined.
   * `virDomainSnapshotCurrent` · `DOMAIN_SNAPSHOT_CURRENT` · since 0.8.0
   * @throws ServerError `NO_DOMAIN_SNAPSHOT` when there is none
   */
  currentSnapshot(options?: FlagsOptions): Promise<DomainSnapshot> {
    return snapshot.currentSnapshot(this.#session, this.#wire, options);
  }

  /**
   * Makes a snapshot as the XML says, at the least `<domainsnapshot/>`. `flags` are `DomainSnapshotCreateFlags`.
   * `virDomainSnapshotCreateXML` · `DOMAIN_SNAPSHOT_CREATE_XML` · since 0.8.0
   */
  createSnapshot(xml: string, options?: FlagsOptions): Promise<DomainSnapshot> {
    return snapshot.createSnapshot(this.#session, this.#wire, xml, options);
  }

  // Checkpoints

  /**
   * All checkpoints, as the flags choose (`DomainCheckpointListFlags`).
   * `virDomainListAllCheckpoints` · `DOMAIN_LIST_ALL_CHECKPOINTS` · since 5.6.0
   */
  listAllCheckpoints(options?: FlagsOptions): Promise<DomainCheckpoint[]> {
    return checkpoint.listAllCheckpoints(this.#session, this.#wire, options);
  }

  /**
   * The checkpoint of that name. No flags are defined.
   * `virDomainCheckpointLookupByName` · `DOMAIN_CHECKPOINT_LOOKUP_BY_NAME` · since 5.6.0
   * @throws ServerError `NO_DOMAIN_CHECKPOINT`
   */
  getCheckpointByName(name: string, options?: FlagsOptions): Promise<DomainCheckpoint> {
    return checkpoint.getCheckpointByName(this.#session, this.#wire, name, options);
  }

  /**
   * Makes a checkpoint as the XML says: from now on the disks keep track of what changes. `flags` are
   * `DomainCheckpointCreateFlags`.
   * `virDomainCheckpointCreateXML` · `DOMAIN_CHECKPOINT_CREATE_XML` · since 5.6.0
   */
  createCheckpoint(xml: string, options?: FlagsOptions): Promise<DomainCheckpoint> {
    return checkpoint.createCheckpoint(this.#session, this.#wire, xml, options);
  }
}
