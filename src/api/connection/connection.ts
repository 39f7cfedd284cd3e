import type { OpenEnum } from '../../constant.js';
import { UsageError } from '../../errors.js';
import type {
  ConnectBaselineCPUFlags,
  ConnectCompareCPUFlags,
  ConnectGetDomainCapabilitiesFlags,
  ConnectListAllDomainsFlags,
  ConnectListAllInterfacesFlags,
  ConnectListAllNetworksFlags,
  ConnectListAllNodeDeviceFlags,
  ConnectListAllSecretsFlags,
  ConnectListAllStoragePoolsFlags,
  CPUCompareResult,
  DomainCreateFlags,
  DomainDefineFlags,
  DomainSaveImageXMLFlags,
  DomainSaveRestoreFlags,
  InterfaceDefineFlags,
  NetworkCreateFlags,
  NetworkDefineFlags,
  NodeAllocPagesFlags,
  NodeDeviceCreateXMLFlags,
  NodeDeviceDefineXMLFlags,
  NodeSuspendTarget,
  NWFilterBindingCreateFlags,
  NWFilterDefineFlags,
  SecretDefineFlags,
  SecretUsageType,
  StoragePoolCreateFlags,
  StoragePoolDefineFlags,
} from '../../generated/constants/index.js';
import type { NodeMemoryParameter } from '../../generated/constants/node.js';
import { checkOptions, refusal } from '../../options.js';
import { checkKeepalive, type KeepaliveOptions } from '../../rpc/keepalive.js';
import type { LinkEnd } from '../../rpc/state.js';
import type { DescriptorSource } from '../../transport/descriptor-passing.js';
import type { Procedure } from '../../xdr/procedure.js';
import { callOptions, flagsOptions, streamOptions } from '../call-option-tables.js';
import type { Domain } from '../domain/domain.js';
import type { EventListenerHandle } from '../events/listening.js';
import {
  type EventIterationOptions,
  type EventListenOptions,
  listen,
  listenWithMarkers,
  subscribe,
  subscribeWithMarkers,
} from '../events/subscribe.js';
import type { EventMarker, EventSubscription } from '../events/subscription.js';
import type { EventMap, EventName } from '../events/types.js';
import { Handle } from '../handle.js';
import type { Interface } from '../interface/interface.js';
import { Inventory } from '../inventory/inventory.js';
import type { WatchOptions } from '../inventory/watch-options.js';
import type { Network } from '../network/network.js';
import type { NodeDevice } from '../node-device/node-device.js';
import type { IntegerLike } from '../numbers.js';
import type { NwFilter } from '../nwfilter/nwfilter.js';
import type { NwFilterBinding } from '../nwfilter-binding/nwfilter-binding.js';
import {
  domainStatsOptions,
  emulatorOptions,
  eventIterationOptions,
  eventListenOptions,
  restoreDomainOptions,
  watchOptions,
} from '../option-tables.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import type { Secret } from '../secret/secret.js';
import type { StoragePool } from '../storage-pool/storage-pool.js';
import type { StorageVol } from '../storage-vol/storage-vol.js';
import type { OpenedStream } from '../stream/opened-stream.js';
import type { StreamOptions } from '../stream/options.js';
import type { TypedParameters } from '../typed-parameters.js';
import type { TypedParameterInput } from '../typed-values.js';
import { ConnectionSession } from './connection-session.js';
import * as cpu from './cpu.js';
import type { RestoreDomainOptions } from './domain-files.js';
import * as files from './domain-files.js';
import type { DomainStats, DomainStatsOptions, NestedDomainStats, NestedDomainStatsOptions } from './domain-stats.js';
import * as stats from './domain-stats.js';
import * as domains from './domains.js';
import type { EmulatorOptions } from './host.js';
import * as host from './host.js';
import type { IdentityParameters } from './identity.js';
import * as identity from './identity.js';
import * as interfaces from './interfaces.js';
import type { ConnectionLinks, ConnectState, ExtraLinks } from './links.js';
import * as networks from './networks.js';
import type { NodeCpuMap, NodeInfo, NodeSecurityModel, NodeStats } from './node.js';
import * as node from './node.js';
import * as nodeDevices from './node-devices.js';
import type { NodeFreePages, PageAllocation } from './node-memory.js';
import * as memory from './node-memory.js';
import * as nwfilters from './nwfilters.js';
import { callProcedure } from './procedure-call.js';
import * as secrets from './secrets.js';
import { noteSession } from './session-of.js';
import * as storage from './storage.js';
import { openProcedureStream } from './stream-opening.js';

// Methods for the host and domains, and for other objects.

/** Properties of a new {@link Connection}. */
export interface ConnectionOrigin {
  /** The URI of the connection: the caller's, or the daemon's choice. */
  readonly uri: string;
  /** Number of links. */
  readonly links: number;
  /** Keepalive limits for links opened from now on. */
  readonly keepalive: KeepaliveSetting;
}

/** A setting that can be changed while the connection is open. */
export interface KeepaliveSetting {
  value: KeepaliveOptions | false;
}

/**
 * A connection to a hypervisor host, returned by `connect()`. All methods may be called at any time and run
 * concurrently; the daemon replies in any order.
 *
 * Every method that calls the daemon rejects with a ServerError if the daemon refuses, `NO_SUPPORT` if the driver or an
 * old daemon does not support the call; with a UsageError, before anything is sent, for an invalid value and on a
 * closed connection; with a ConnectionError if the connection is lost; with a TimeoutError or the reason of the signal.
 * Each description is followed by the C function, the remote procedure and the libvirt release that introduced the
 * function.
 */
export class Connection extends Handle {
  readonly #links: ConnectionLinks;
  readonly #session: ConnectionSession;
  readonly #origin: ConnectionOrigin;

  /** @internal Use `connect()`. */
  constructor(links: ConnectionLinks, side: ExtraLinks, origin: ConnectionOrigin) {
    super();
    this.#links = links;
    this.#session = new ConnectionSession(this, links, side);
    this.#origin = origin;
    noteSession(this, this.#session);
  }

  /** The URI of the connection: the caller's, or the daemon's choice. */
  get uri(): string {
    return this.#origin.uri;
  }

  /** Number of links. */
  get links(): number {
    return this.#origin.links;
  }

  /** `connected` until the connection is lost or closed; `reconnecting` while it is being restored. */
  get state(): ConnectState {
    return this.#links.state;
  }

  /** Resolves when the connection has ended, with the reason. Never rejects. */
  get closed(): Promise<LinkEnd> {
    return this.#links.ended;
  }

  get [Symbol.toStringTag](): string {
    return 'Connection';
  }

  /** Returns the connection as plain data, for logs. */
  toJSON(): Record<string, unknown> {
    return { uri: this.uri, state: this.state };
  }

  /**
   * Calls any procedure of the remote, qemu and lxc programs, see `libvirt-client/protocol`. Procedures that open a
   * stream (see {@link openStream}) or pass file descriptors (see `Domain`) are rejected with a UsageError.
   */
  call<Ret>(procedure: Procedure<undefined, Ret>, args?: undefined, options?: CallOptions): Promise<Ret>;
  call<Args, Ret>(procedure: Procedure<Args, Ret>, args: NoInfer<Args>, options?: CallOptions): Promise<Ret>;
  call<Args, Ret>(procedure: Procedure<Args, Ret>, args: Args, options?: CallOptions): Promise<Ret> {
    return refusal(options, callOptions) ?? callProcedure(this.#session, procedure, args, options);
  }

  /**
   * Calls any procedure that opens a stream, see `libvirt-client/protocol`. Packets that arrive before the reply are
   * kept for the stream.
   * @throws UsageError `NO_STREAM` for a procedure that opens none
   */
  openStream<Args, Ret>(
    procedure: Procedure<Args, Ret>,
    args: Args,
    options?: StreamOptions,
  ): Promise<OpenedStream<Ret>> {
    return refusal(options, streamOptions) ?? openProcedureStream(this.#session, procedure, args, options);
  }

  /**
   * Closes in order: calls in flight may finish for up to five seconds, then the daemon is informed. Never rejects; a
   * second close waits for the first.
   * `virConnectClose` · `CONNECT_CLOSE` · since 0.0.3
   */
  async close(): Promise<void> {
    await this.#links.close();
  }

  /** The same as {@link close}: `await using connection = await connect()`. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  /**
   * Iterates over events, e.g. `for await (const event of connection.events('domain-lifecycle'))`. The registration
   * begins with this call (`ready` resolves when the daemon has confirmed it) and is removed when the iteration ends.
   * With `{ markers: true }` lost events and a replaced link are items of their own; otherwise they end the iteration
   * with an EventGapError. `virConnectDomainEventRegisterAny` and the functions for other objects
   * `virConnectDomainEventRegisterAny` and its like for other objects
   */
  events<Name extends EventName>(
    name: Name,
    options: EventIterationOptions & { markers: true },
  ): EventSubscription<EventMap[Name] | EventMarker>;
  events<Name extends EventName>(name: Name, options?: EventIterationOptions): EventSubscription<EventMap[Name]>;
  events<Name extends EventName>(
    name: Name,
    options?: EventIterationOptions,
  ): EventSubscription<EventMap[Name] | EventMarker> | EventSubscription<EventMap[Name]> {
    checkOptions(options, eventIterationOptions);
    return options?.markers === true
      ? subscribeWithMarkers(this.#session, name, options)
      : subscribe(this.#session, name, options);
  }

  /**
   * Calls a function for every event, outside the handling of frames; an error thrown by it is an uncaught exception.
   * Resolves when the daemon has confirmed the registration. With `{ markers: true }` the listener also receives
   * `dropped` and `resync` when events were lost; otherwise the process emits a warning. After a lost link no more
   * events are delivered unless the connection reconnects; `closed` of the result reports this.
   * `virConnectDomainEventRegisterAny` and the functions for other objects
   * @throws TimeoutError if the daemon does not confirm in time; the reason of the signal
   * `virConnectDomainEventRegisterAny` and its like for other objects
   * @throws TimeoutError when the daemon does not confirm in time; the reason of the signal
   */
  on<Name extends EventName>(
    name: Name,
    listener: (event: EventMap[Name] | EventMarker) => void,
    options: EventListenOptions & { markers: true },
  ): Promise<EventListenerHandle>;
  on<Name extends EventName>(
    name: Name,
    listener: (event: EventMap[Name]) => void,
    options?: EventListenOptions,
  ): Promise<EventListenerHandle>;
  on<Name extends EventName>(
    name: Name,
    listener: (event: EventMap[Name] | EventMarker) => void,
    options?: EventListenOptions,
  ): Promise<EventListenerHandle> {
    const refused = refusal(options, eventListenOptions);
    if (refused !== undefined) return refused;
    return options?.markers === true
      ? listenWithMarkers(this.#session, name, listener, options)
      : listen(this.#session, name, listener, options);
  }

  /**
   * Watches the objects of the host: reads them once and keeps their records current by events, with a list after
   * each gap. Use a connection with `reconnect` for an inventory that survives a restart of the daemon.
   * @throws UsageError for options that cannot be used
   */
  watch(options?: WatchOptions): Inventory {
    checkOptions(options, watchOptions);
    return new Inventory(this, options);
  }

  /**
   * Returns true if the connection is up. Does not contact the daemon: keepalive detects a dead peer.
   * `virConnectIsAlive` · since 0.9.8
   */
  isAlive(): boolean {
    return this.#links.open;
  }

  /**
   * Changes keepalive: after `interval` seconds of silence the daemon is pinged, and after `count` pings without an
   * answer the connection is lost. An `interval` of 0 or less turns keepalive off. Applies to all links of the
   * connection, including those it opens later. Nothing is sent.
   * `virConnectSetKeepAlive` · since 0.9.8
   * @returns whether the daemon supports keepalive; if it does not, the call has no effect
   * @throws UsageError for numbers that are not limits; UsageError `CLOSED` on a closed connection
   */
  setKeepAlive(interval: number, count: number): boolean {
    if (this.state === 'closed')
      throw new UsageError('CLOSED', 'setKeepAlive was called after the connection was closed');
    const isOff = typeof interval === 'number' && interval <= 0;
    const limits = checkKeepalive({ interval: isOff ? 1 : interval, count });
    const keepalive = isOff ? false : limits;
    this.#origin.keepalive.value = keepalive;
    return this.#session.setKeepalive(keepalive);
  }

  /**
   * Returns the same as {@link uri}.
   * `virConnectGetURI` · since 0.3.0
   */
  getUri(): string {
    return this.uri;
  }

  /**
   * Returns the name of the hypervisor driver, e.g. `QEMU`. Queried once, then cached.
   * `virConnectGetType` · `CONNECT_GET_TYPE` · since 0.0.3
   */
  getType(options?: CallOptions): Promise<string> {
    return refusal(options, callOptions) ?? this.#session.type(options);
  }

  /**
   * Returns the version of the hypervisor, not of libvirt: major * 1,000,000 + minor * 1,000 + micro.
   * `virConnectGetVersion` · `CONNECT_GET_VERSION` · since 0.0.3
   */
  getVersion(options?: CallOptions): Promise<number> {
    return refusal(options, callOptions) ?? host.getVersion(this.#session, options);
  }

  /**
   * Returns the first part of {@link getVersion}.
   * `virConnectGetVersion` · `CONNECT_GET_VERSION` · since 0.0.3
   */
  getMajorVersion(options?: CallOptions): Promise<number> {
    return refusal(options, callOptions) ?? host.getMajorVersion(this.#session, options);
  }

  /**
   * Returns the second part of {@link getVersion}.
   * `virConnectGetVersion` · `CONNECT_GET_VERSION` · since 0.0.3
   */
  getMinorVersion(options?: CallOptions): Promise<number> {
    return refusal(options, callOptions) ?? host.getMinorVersion(this.#session, options);
  }

  /**
   * Returns the third part of {@link getVersion}.
   * `virConnectGetVersion` · `CONNECT_GET_VERSION` · since 0.0.3
   */
  getMicroVersion(options?: CallOptions): Promise<number> {
    return refusal(options, callOptions) ?? host.getMicroVersion(this.#session, options);
  }

  /**
   * Returns the version of the daemon's libvirt, as a number like that of {@link getVersion}: 9000000 is 9.0.0.
   * `virConnectGetLibVersion` · `CONNECT_GET_LIB_VERSION` · since 0.7.3
   */
  getLibraryVersion(options?: CallOptions): Promise<number> {
    return refusal(options, callOptions) ?? host.getLibraryVersion(this.#session, options);
  }

  /**
   * Returns the name of the host, as the daemon reports it.
   * `virConnectGetHostname` · `CONNECT_GET_HOSTNAME` · since 0.3.0
   */
  getHostname(options?: CallOptions): Promise<string> {
    return refusal(options, callOptions) ?? host.getHostname(this.#session, options);
  }

  /**
   * Returns the system information of the host's firmware (SMBIOS) as XML. `flags` are unused.
   * `virConnectGetSysinfo` · `CONNECT_GET_SYSINFO` · since 0.8.8
   */
  getSysinfo(options?: FlagsOptions<never>): Promise<string> {
    return refusal(options, flagsOptions) ?? host.getSysinfo(this.#session, options);
  }

  /**
   * Returns most virtual CPUs that a guest of this type (`kvm`, `qemu`) may have; without a type, of the usual one.
   * `virConnectGetMaxVcpus` · `CONNECT_GET_MAX_VCPUS` · since 0.2.1
   */
  getMaxVcpus(type?: string | null, options?: CallOptions): Promise<number> {
    return refusal(options, callOptions) ?? host.getMaxVcpus(this.#session, type, options);
  }

  /**
   * Returns the capabilities of host and hypervisor as XML.
   * `virConnectGetCapabilities` · `CONNECT_GET_CAPABILITIES` · since 0.2.1
   */
  getCapabilities(options?: CallOptions): Promise<string> {
    return refusal(options, callOptions) ?? host.getCapabilities(this.#session, options);
  }

  /**
   * Returns the capabilities of guests of an emulator as XML. `flags` are `ConnectGetDomainCapabilitiesFlags`.
   * `virConnectGetDomainCapabilities` · `CONNECT_GET_DOMAIN_CAPABILITIES` · since 1.2.7
   */
  getDomainCapabilities(options?: EmulatorOptions<ConnectGetDomainCapabilitiesFlags>): Promise<string> {
    return refusal(options, emulatorOptions) ?? host.getDomainCapabilities(this.#session, options);
  }

  /**
   * Returns the supported kinds of storage pools as XML. `flags` are unused.
   * `virConnectGetStoragePoolCapabilities` · `CONNECT_GET_STORAGE_POOL_CAPABILITIES` · since 5.2.0
   */
  getStoragePoolCapabilities(options?: FlagsOptions<never>): Promise<string> {
    return refusal(options, flagsOptions) ?? host.getStoragePoolCapabilities(this.#session, options);
  }

  /**
   * Returns true if the connection to the daemon, and that of its driver, is a local socket or encrypted.
   * `virConnectIsSecure` · `CONNECT_IS_SECURE` · since 0.7.3
   */
  isSecure(options?: CallOptions): Promise<boolean> {
    return refusal(options, callOptions) ?? host.isSecure(this.#session, options);
  }

  /**
   * Returns true if the connection to the daemon is encrypted. A local socket is secure but not encrypted.
   * `virConnectIsEncrypted` · `CONNECT_IS_SECURE` · since 0.7.3
   */
  isEncrypted(options?: CallOptions): Promise<boolean> {
    return refusal(options, callOptions) ?? host.isEncrypted(this.#session, options);
  }

  /**
   * Sets the identity whose permissions the daemon applies to this connection from now on. For programs that act for
   * other users; only allowed for privileged callers. With several links only one of them is changed. `flags` are
   * unused.
   * `virConnectSetIdentity` · `CONNECT_SET_IDENTITY` · since 5.8.0
   */
  setIdentity(parameters: IdentityParameters, options?: FlagsOptions<never>): Promise<void> {
    return refusal(options, flagsOptions) ?? identity.setIdentity(this.#session, parameters, options);
  }

  /**
   * Returns the CPU models of an architecture that libvirt supports; empty if the hypervisor accepts any. `flags` are
   * unused.
   * `virConnectGetCPUModelNames` · `CONNECT_GET_CPU_MODEL_NAMES` · since 1.1.3
   */
  getCpuModelNames(arch: string, options?: FlagsOptions<never>): Promise<string[]> {
    return refusal(options, flagsOptions) ?? cpu.getCpuModelNames(this.#session, arch, options);
  }

  /**
   * Compares a CPU description with the host's: a `CPUCompareResult`. `flags` are `ConnectCompareCPUFlags`.
   * `virConnectCompareCPU` · `CONNECT_COMPARE_CPU` · since 0.7.5
   */
  compareCpu(xml: string, options?: FlagsOptions<ConnectCompareCPUFlags>): Promise<OpenEnum<CPUCompareResult>> {
    return refusal(options, flagsOptions) ?? cpu.compareCpu(this.#session, xml, options);
  }

  /**
   * Compares a CPU description with the CPU that the hypervisor offers to guests: a `CPUCompareResult`. `flags` are
   * `ConnectCompareCPUFlags`.
   * `virConnectCompareHypervisorCPU` · `CONNECT_COMPARE_HYPERVISOR_CPU` · since 4.4.0
   */
  compareHypervisorCpu(
    xml: string,
    options?: EmulatorOptions<ConnectCompareCPUFlags>,
  ): Promise<OpenEnum<CPUCompareResult>> {
    return refusal(options, emulatorOptions) ?? cpu.compareHypervisorCpu(this.#session, xml, options);
  }

  /**
   * Returns XML of the best CPU that all the described hosts have. `flags` are `ConnectBaselineCPUFlags`.
   * `virConnectBaselineCPU` · `CONNECT_BASELINE_CPU` · since 0.7.7
   */
  baselineCpu(xmls: readonly string[], options?: FlagsOptions<ConnectBaselineCPUFlags>): Promise<string> {
    return refusal(options, flagsOptions) ?? cpu.baselineCpu(this.#session, xmls, options);
  }

  /**
   * Returns XML of the best CPU that the hypervisor can offer on all the described hosts. `flags` are
   * `ConnectBaselineCPUFlags`.
   * `virConnectBaselineHypervisorCPU` · `CONNECT_BASELINE_HYPERVISOR_CPU` · since 4.4.0
   */
  baselineHypervisorCpu(xmls: readonly string[], options?: EmulatorOptions<ConnectBaselineCPUFlags>): Promise<string> {
    return refusal(options, emulatorOptions) ?? cpu.baselineHypervisorCpu(this.#session, xmls, options);
  }

  /**
   * Returns the CPU model, memory in KiB and CPU topology of the host.
   * `virNodeGetInfo` · `NODE_GET_INFO` · since 0.1.0
   */
  getNodeInfo(options?: CallOptions): Promise<NodeInfo> {
    return refusal(options, callOptions) ?? node.getInfo(this.#session, options);
  }

  /**
   * Returns the number of CPUs of the host, and which of them are online. `flags` are unused.
   * `virNodeGetCPUMap` · `NODE_GET_CPU_MAP` · since 1.0.0
   */
  getNodeCpuMap(options?: FlagsOptions<never>): Promise<NodeCpuMap> {
    return refusal(options, flagsOptions) ?? node.getCpuMap(this.#session, options);
  }

  /**
   * Returns the times of a CPU of the host in nanoseconds, or of all together (-1), by the names in `NodeCpuStats`;
   * some drivers have only `utilization`, in percent. `flags` are unused.
   * `virNodeGetCPUStats` · `NODE_GET_CPU_STATS` · since 0.9.3
   */
  getNodeCpuStats(cpuNum = -1, options?: FlagsOptions<never>): Promise<NodeStats> {
    return refusal(options, flagsOptions) ?? node.getCpuStats(this.#session, cpuNum, options);
  }

  /**
   * Returns the memory of a NUMA cell, or of the whole host (-1), in KiB, by the names in `NodeMemoryStats`. `flags`
   * are unused.
   * `virNodeGetMemoryStats` · `NODE_GET_MEMORY_STATS` · since 0.9.3
   */
  getNodeMemoryStats(cellNum = -1, options?: FlagsOptions<never>): Promise<NodeStats> {
    return refusal(options, flagsOptions) ?? memory.getMemoryStats(this.#session, cellNum, options);
  }

  /**
   * Returns the settings for merging equal memory pages, with the names of `NodeMemoryParameter`. `flags` are unused.
   * `virNodeGetMemoryParameters` · `NODE_GET_MEMORY_PARAMETERS` · since 0.10.2
   */
  getNodeMemoryParameters(options?: FlagsOptions<never>): Promise<TypedParameters> {
    return refusal(options, flagsOptions) ?? memory.getMemoryParameters(this.#session, options);
  }

  /**
   * Changes the settings for merging equal memory pages, with the names of `NodeMemoryParameter`. `flags` are unused.
   * `virNodeSetMemoryParameters` · `NODE_SET_MEMORY_PARAMETERS` · since 0.10.2
   * @throws UsageError with the parameter whose value is invalid, or whose wire type is unknown
   */
  setNodeMemoryParameters(
    params: TypedParameterInput<NodeMemoryParameter>,
    options?: FlagsOptions<never>,
  ): Promise<void> {
    return refusal(options, flagsOptions) ?? memory.setMemoryParameters(this.#session, params, options);
  }

  /**
   * Returns the host's support for AMD's memory encryption, with the names of `NodeSev`. `flags` are unused.
   * `virNodeGetSEVInfo` · `NODE_GET_SEV_INFO` · since 4.5.0
   */
  getNodeSevInfo(options?: FlagsOptions<never>): Promise<TypedParameters> {
    return refusal(options, flagsOptions) ?? node.getSevInfo(this.#session, options);
  }

  /**
   * Returns the security driver that labels guests, and how its labels are to be read.
   * `virNodeGetSecurityModel` · `NODE_GET_SECURITY_MODEL` · since 0.6.1
   */
  getNodeSecurityModel(options?: CallOptions): Promise<NodeSecurityModel> {
    return refusal(options, callOptions) ?? node.getSecurityModel(this.#session, options);
  }

  /**
   * Returns the free memory of the host in bytes.
   * `virNodeGetFreeMemory` · `NODE_GET_FREE_MEMORY` · since 0.3.3
   */
  getNodeFreeMemory(options?: CallOptions): Promise<bigint> {
    return refusal(options, callOptions) ?? memory.getFreeMemory(this.#session, options);
  }

  /**
   * Returns the free memory in bytes of the NUMA cells from `start` to `end`, both included; missing cells are omitted.
   * `virNodeGetCellsFreeMemory` · `NODE_GET_CELLS_FREE_MEMORY` · since 0.3.3
   */
  getNodeCellsFreeMemory(start: number, end: number, options?: CallOptions): Promise<bigint[]> {
    return refusal(options, callOptions) ?? memory.getCellsFreeMemory(this.#session, start, end, options);
  }

  /**
   * Returns the number of free pages of these sizes (in KiB) on the NUMA cells from `start` to `end`, both included.
   * `flags` are unused.
   * `virNodeGetFreePages` · `NODE_GET_FREE_PAGES` · since 1.2.6
   */
  getNodeFreePages(
    pageSizes: readonly number[],
    start: number,
    end: number,
    options?: FlagsOptions<never>,
  ): Promise<NodeFreePages[]> {
    return refusal(options, flagsOptions) ?? memory.getFreePages(this.#session, pageSizes, start, end, options);
  }

  /**
   * Reserves huge pages on each of the NUMA cells from `start` to `end`, both included; -1 to -1 lets the kernel
   * choose. `flags` are `NodeAllocPagesFlags`: by default the pages are added. Returns how many page pools were
   * changed.
   * `virNodeAllocPages` · `NODE_ALLOC_PAGES` · since 1.2.9
   */
  nodeAllocPages(
    pages: readonly PageAllocation[],
    start: number,
    end: number,
    options?: FlagsOptions<NodeAllocPagesFlags>,
  ): Promise<number> {
    return refusal(options, flagsOptions) ?? memory.allocPages(this.#session, pages, start, end, options);
  }

  /**
   * Suspends the host for `duration` seconds (at least 60); `target` is a `NodeSuspendTarget`. The daemon replies
   * before the host is suspended. `flags` are unused.
   * `virNodeSuspendForDuration` · `NODE_SUSPEND_FOR_DURATION` · since 0.9.8
   */
  nodeSuspendForDuration(
    target: OpenEnum<NodeSuspendTarget>,
    duration: IntegerLike,
    options?: FlagsOptions<never>,
  ): Promise<void> {
    return refusal(options, flagsOptions) ?? node.suspendForDuration(this.#session, target, duration, options);
  }

  /**
   * Lists all domains, running or not, that match the flags (`ConnectListAllDomainsFlags`); all of them without flags.
   * `virConnectListAllDomains` · `CONNECT_LIST_ALL_DOMAINS` · since 0.9.13
   */
  listAllDomains(options?: FlagsOptions<ConnectListAllDomainsFlags>): Promise<Domain[]> {
    return refusal(options, flagsOptions) ?? domains.listAllDomains(this.#session, options);
  }

  /**
   * Lists the running domains, paused ones too. One call, like {@link listAllDomains}.
   * `virConnectListAllDomains` · `CONNECT_LIST_ALL_DOMAINS` · since 0.9.13
   */
  listDomains(options?: CallOptions): Promise<Domain[]> {
    return refusal(options, callOptions) ?? domains.listDomains(this.#session, options);
  }

  /**
   * Lists the domains that are defined but not running. One call, like {@link listAllDomains}.
   * `virConnectListAllDomains` · `CONNECT_LIST_ALL_DOMAINS` · since 0.9.13
   */
  listDefinedDomains(options?: CallOptions): Promise<Domain[]> {
    return refusal(options, callOptions) ?? domains.listDefinedDomains(this.#session, options);
  }

  /**
   * Returns the number of domains that are running.
   * `virConnectNumOfDomains` · `CONNECT_NUM_OF_DOMAINS` · since 0.0.3
   */
  numOfDomains(options?: CallOptions): Promise<number> {
    return refusal(options, callOptions) ?? domains.numOfDomains(this.#session, options);
  }

  /**
   * Lists the numbers of the running domains, at most `maxIds`; by default all, in two calls.
   * `virConnectListDomains` · `CONNECT_LIST_DOMAINS` · since 0.0.3
   */
  listDomainIds(maxIds?: number, options?: CallOptions): Promise<number[]> {
    return refusal(options, callOptions) ?? domains.listDomainIds(this.#session, maxIds, options);
  }

  /**
   * Returns the number of domains are defined and do not that are running.
   * `virConnectNumOfDefinedDomains` · `CONNECT_NUM_OF_DEFINED_DOMAINS` · since 0.1.5
   */
  numOfDefinedDomains(options?: CallOptions): Promise<number> {
    return refusal(options, callOptions) ?? domains.numOfDefinedDomains(this.#session, options);
  }

  /**
   * Lists the names of the domains that are defined but not running, at most `maxNames`; by default all, in two calls.
   * `virConnectListDefinedDomains` · `CONNECT_LIST_DEFINED_DOMAINS` · since 0.1.1
   */
  listDefinedDomainNames(maxNames?: number, options?: CallOptions): Promise<string[]> {
    return refusal(options, callOptions) ?? domains.listDefinedDomainNames(this.#session, maxNames, options);
  }

  /**
   * Returns the domain with a given name.
   * `virDomainLookupByName` · `DOMAIN_LOOKUP_BY_NAME` · since 0.0.3
   * @throws ServerError `NO_DOMAIN`
   */
  getDomainByName(name: string, options?: CallOptions): Promise<Domain> {
    return refusal(options, callOptions) ?? domains.getDomainByName(this.#session, name, options);
  }

  /**
   * Returns the running domain of that number.
   * `virDomainLookupByID` · `DOMAIN_LOOKUP_BY_ID` · since 0.0.3
   * @throws ServerError `NO_DOMAIN`
   */
  getDomainById(id: number, options?: CallOptions): Promise<Domain> {
    return refusal(options, callOptions) ?? domains.getDomainById(this.#session, id, options);
  }

  /**
   * Returns the domain with a UUID, given as text or as 16 bytes.
   * `virDomainLookupByUUID` · `DOMAIN_LOOKUP_BY_UUID` · since 0.0.5
   * @throws ServerError `NO_DOMAIN`; UsageError for an invalid UUID
   */
  getDomainByUuid(uuid: string | Uint8Array, options?: CallOptions): Promise<Domain> {
    return refusal(options, callOptions) ?? domains.getDomainByUuid(this.#session, uuid, options);
  }

  /**
   * Defines a domain, or changes the definition of the one with that UUID, without starting it. `flags` are
   * `DomainDefineFlags`. The XML replaces the whole definition: to change one that exists, read it with
   * `getXmlDescription({ flags: DomainXMLFlags.INACTIVE | DomainXMLFlags.SECURE })`, or its passwords are lost.
   * `virDomainDefineXML` · `DOMAIN_DEFINE_XML` · since 0.1.1;
   * with flags `virDomainDefineXMLFlags` · `DOMAIN_DEFINE_XML_FLAGS` · since 1.2.12
   * @throws ServerError `XML_ERROR`
   */
  defineDomain(xml: string, options?: FlagsOptions<DomainDefineFlags>): Promise<Domain> {
    return refusal(options, flagsOptions) ?? domains.defineDomain(this.#session, xml, options);
  }

  /**
   * Starts a domain that is not persistent, unless one of that name is defined. `flags` are `DomainCreateFlags`.
   * `virDomainCreateXML` · `DOMAIN_CREATE_XML` · since 0.5.0
   * @throws ServerError `XML_ERROR`
   */
  createDomain(xml: string, options?: FlagsOptions<DomainCreateFlags>): Promise<Domain> {
    return refusal(options, flagsOptions) ?? domains.createDomain(this.#session, xml, options);
  }

  /**
   * Starts a domain as {@link createDomain} does, with open files for its first process. Supported for containers, not
   * by QEMU. The caller keeps the files.
   * `virDomainCreateXMLWithFiles` · `DOMAIN_CREATE_XML_WITH_FILES` · since 1.1.1
   * @throws UsageError `NEEDS_DESCRIPTORS` unless the connection was opened with `fileDescriptors`
   */
  createDomainWithFiles(
    xml: string,
    files: readonly DescriptorSource[],
    options?: FlagsOptions<DomainCreateFlags>,
  ): Promise<Domain> {
    return refusal(options, flagsOptions) ?? domains.createDomainWithFiles(this.#session, xml, files, options);
  }

  /**
   * Statistics of many domains in one call. `stats` chooses groups (`DomainStatsTypes`), `domains` a list of domains,
   * and `flags` (`ConnectGetAllDomainStatsFlags`) which domains when there is no list. With `shape: 'nested'` they are
   * objects with properties instead of flat keys, and busy domains do not block the call (flag `NOWAIT`) unless `flags`
   * are given.
   * `virConnectGetAllDomainStats` · `CONNECT_GET_ALL_DOMAIN_STATS` · since 1.2.8
   */
  getAllDomainStats(options: NestedDomainStatsOptions): Promise<NestedDomainStats[]>;
  getAllDomainStats(options?: DomainStatsOptions): Promise<DomainStats[]>;
  getAllDomainStats(
    options?: DomainStatsOptions | NestedDomainStatsOptions,
  ): Promise<DomainStats[] | NestedDomainStats[]> {
    const refused = refusal(options, domainStatsOptions);
    if (refused !== undefined) return refused;
    if (options?.shape === 'nested') return stats.getNestedDomainStats(this.#session, options);
    return stats.getAllDomainStats(this.#session, options);
  }

  /**
   * Takes over a QEMU process that libvirt did not start, by its process id. `flags` are unused. Supported by daemons
   * before 5.5.0; later ones reject the call.
   * `virDomainQemuAttach` · `DOMAIN_ATTACH` · since 0.9.4
   * @throws ServerError `NO_SUPPORT` or `OPERATION_UNSUPPORTED` from later daemons
   */
  qemuAttach(pid: number, options?: FlagsOptions<never>): Promise<Domain> {
    return refusal(options, flagsOptions) ?? domains.qemuAttach(this.#session, pid, options);
  }

  /**
   * Starts the domain that was saved to a file on the daemon's host. A relative path starts at the current folder.
   * `flags` are `DomainSaveRestoreFlags`.
   * `virDomainRestore` · `DOMAIN_RESTORE` · since 0.0.3; with flags or `dxml`
   * `virDomainRestoreFlags` · `DOMAIN_RESTORE_FLAGS` · since 0.9.4; with `params` `virDomainRestoreParams` ·
   * `DOMAIN_RESTORE_PARAMS` · since 8.4.0
   * @throws UsageError for a relative path on another host, and for an invalid parameter
   */
  restoreDomain(file: string, options?: RestoreDomainOptions): Promise<void> {
    return refusal(options, restoreDomainOptions) ?? files.restoreDomain(this.#session, file, options);
  }

  /**
   * Returns the domain's description in a saved file. `flags` are `DomainSaveImageXMLFlags`, by default `SECURE`: with
   * passwords, so that it can be edited and written back. Not allowed on read-only connections.
   * `virDomainSaveImageGetXMLDesc` · `DOMAIN_SAVE_IMAGE_GET_XML_DESC` · since 0.9.4
   * @throws UsageError for a relative path on another host
   */
  getSaveImageXmlDescription(file: string, options?: FlagsOptions<DomainSaveImageXMLFlags>): Promise<string> {
    return refusal(options, flagsOptions) ?? files.getSaveImageXmlDescription(this.#session, file, options);
  }

  /**
   * Replaces the domain's description in a saved file; only parts that the guest cannot see may differ. `flags` are
   * `DomainSaveRestoreFlags`.
   * `virDomainSaveImageDefineXML` · `DOMAIN_SAVE_IMAGE_DEFINE_XML` · since 0.9.4
   * @throws UsageError for a relative path on another host
   */
  defineSaveImageXml(file: string, dxml: string, options?: FlagsOptions<DomainSaveRestoreFlags>): Promise<void> {
    return refusal(options, flagsOptions) ?? files.defineSaveImageXml(this.#session, file, dxml, options);
  }

  /**
   * Returns a domain's description made of the hypervisor's own configuration in the named format. `flags` are unused.
   * `virConnectDomainXMLFromNative` · `CONNECT_DOMAIN_XML_FROM_NATIVE` · since 0.6.4
   */
  domainXmlFromNative(format: string, config: string, options?: FlagsOptions<never>): Promise<string> {
    return refusal(options, flagsOptions) ?? files.domainXmlFromNative(this.#session, format, config, options);
  }

  /**
   * Returns the hypervisor's own configuration, e.g. a command line in the format `qemu-argv`, made of a domain's
   * description. `flags` are unused.
   * `virConnectDomainXMLToNative` · `CONNECT_DOMAIN_XML_TO_NATIVE` · since 0.6.4
   */
  domainXmlToNative(format: string, xml: string, options?: FlagsOptions<never>): Promise<string> {
    return refusal(options, flagsOptions) ?? files.domainXmlToNative(this.#session, format, xml, options);
  }

  /**
   * Lists all networks that match the flags (`ConnectListAllNetworksFlags`); all of them without flags.
   * `virConnectListAllNetworks` · `CONNECT_LIST_ALL_NETWORKS` · since 0.10.2
   */
  listAllNetworks(options?: FlagsOptions<ConnectListAllNetworksFlags>): Promise<Network[]> {
    return refusal(options, flagsOptions) ?? networks.listAllNetworks(this.#session, options);
  }

  /**
   * Lists the networks that are active. One call, like {@link listAllNetworks}.
   * `virConnectListAllNetworks` · `CONNECT_LIST_ALL_NETWORKS` · since 0.10.2
   */
  listNetworks(options?: CallOptions): Promise<Network[]> {
    return refusal(options, callOptions) ?? networks.listNetworks(this.#session, options);
  }

  /**
   * Lists the networks that are defined but not active. One call, like {@link listAllNetworks}.
   * `virConnectListAllNetworks` · `CONNECT_LIST_ALL_NETWORKS` · since 0.10.2
   */
  listDefinedNetworks(options?: CallOptions): Promise<Network[]> {
    return refusal(options, callOptions) ?? networks.listDefinedNetworks(this.#session, options);
  }

  /**
   * Returns the number of networks that are active.
   * `virConnectNumOfNetworks` · `CONNECT_NUM_OF_NETWORKS` · since 0.2.0
   */
  numOfNetworks(options?: CallOptions): Promise<number> {
    return refusal(options, callOptions) ?? networks.numOfNetworks(this.#session, options);
  }

  /**
   * Lists the names of the networks that are active, at most `maxNames`; by default all, in two calls.
   * `virConnectListNetworks` · `CONNECT_LIST_NETWORKS` · since 0.2.0
   */
  listNetworkNames(maxNames?: number, options?: CallOptions): Promise<string[]> {
    return refusal(options, callOptions) ?? networks.listNetworkNames(this.#session, maxNames, options);
  }

  /**
   * Returns the number of networks that are defined but not active.
   * `virConnectNumOfDefinedNetworks` · `CONNECT_NUM_OF_DEFINED_NETWORKS` · since 0.2.0
   */
  numOfDefinedNetworks(options?: CallOptions): Promise<number> {
    return refusal(options, callOptions) ?? networks.numOfDefinedNetworks(this.#session, options);
  }

  /**
   * Lists the names of the networks that are defined but not active, at most `maxNames`; by default all, in two calls.
   * `virConnectListDefinedNetworks` · `CONNECT_LIST_DEFINED_NETWORKS` · since 0.2.0
   */
  listDefinedNetworkNames(maxNames?: number, options?: CallOptions): Promise<string[]> {
    return refusal(options, callOptions) ?? networks.listDefinedNetworkNames(this.#session, maxNames, options);
  }

  /**
   * Returns the network with a given name.
   * `virNetworkLookupByName` · `NETWORK_LOOKUP_BY_NAME` · since 0.2.0
   * @throws ServerError `NO_NETWORK`
   */
  getNetworkByName(name: string, options?: CallOptions): Promise<Network> {
    return refusal(options, callOptions) ?? networks.getNetworkByName(this.#session, name, options);
  }

  /**
   * Returns the network with a given UUID, given as text or as 16 bytes.
   * `virNetworkLookupByUUID` · `NETWORK_LOOKUP_BY_UUID` · since 0.2.0
   * @throws ServerError `NO_NETWORK`; UsageError for an invalid UUID
   */
  getNetworkByUuid(uuid: string | Uint8Array, options?: CallOptions): Promise<Network> {
    return refusal(options, callOptions) ?? networks.getNetworkByUuid(this.#session, uuid, options);
  }

  /**
   * Defines a network, or changes its definition, without starting it. `flags` are `NetworkDefineFlags`.
   * `virNetworkDefineXML` · `NETWORK_DEFINE_XML` · since 0.2.0;
   * with flags `virNetworkDefineXMLFlags` · `NETWORK_DEFINE_XML_FLAGS` · since 7.7.0
   * @throws ServerError `XML_ERROR`
   */
  defineNetwork(xml: string, options?: FlagsOptions<NetworkDefineFlags>): Promise<Network> {
    return refusal(options, flagsOptions) ?? networks.defineNetwork(this.#session, xml, options);
  }

  /**
   * Starts a network that is not persistent. `flags` are `NetworkCreateFlags`.
   * `virNetworkCreateXML` · `NETWORK_CREATE_XML` · since 0.2.0; with flags `virNetworkCreateXMLFlags` ·
   * `NETWORK_CREATE_XML_FLAGS` · since 7.8.0
   * @throws ServerError `XML_ERROR`
   */
  createNetwork(xml: string, options?: FlagsOptions<NetworkCreateFlags>): Promise<Network> {
    return refusal(options, flagsOptions) ?? networks.createNetwork(this.#session, xml, options);
  }

  /**
   * Lists all storage pools that match the flags (`ConnectListAllStoragePoolsFlags`); all of them without flags.
   * `virConnectListAllStoragePools` · `CONNECT_LIST_ALL_STORAGE_POOLS` · since 0.10.2
   */
  listAllStoragePools(options?: FlagsOptions<ConnectListAllStoragePoolsFlags>): Promise<StoragePool[]> {
    return refusal(options, flagsOptions) ?? storage.listAllStoragePools(this.#session, options);
  }

  /**
   * Lists the storage pools that are active. One call, like {@link listAllStoragePools}.
   * `virConnectListAllStoragePools` · `CONNECT_LIST_ALL_STORAGE_POOLS` · since 0.10.2
   */
  listStoragePools(options?: CallOptions): Promise<StoragePool[]> {
    return refusal(options, callOptions) ?? storage.listStoragePools(this.#session, options);
  }

  /**
   * Lists the storage pools that are defined but not active. One call, like {@link listAllStoragePools}.
   * `virConnectListAllStoragePools` · `CONNECT_LIST_ALL_STORAGE_POOLS` · since 0.10.2
   */
  listDefinedStoragePools(options?: CallOptions): Promise<StoragePool[]> {
    return refusal(options, callOptions) ?? storage.listDefinedStoragePools(this.#session, options);
  }

  /**
   * Returns the number of storage pools that are active.
   * `virConnectNumOfStoragePools` · `CONNECT_NUM_OF_STORAGE_POOLS` · since 0.4.1
   */
  numOfStoragePools(options?: CallOptions): Promise<number> {
    return refusal(options, callOptions) ?? storage.numOfStoragePools(this.#session, options);
  }

  /**
   * Lists the names of the storage pools that are active, at most `maxNames`; by default all, in two calls.
   * `virConnectListStoragePools` · `CONNECT_LIST_STORAGE_POOLS` · since 0.4.1
   */
  listStoragePoolNames(maxNames?: number, options?: CallOptions): Promise<string[]> {
    return refusal(options, callOptions) ?? storage.listStoragePoolNames(this.#session, maxNames, options);
  }

  /**
   * Returns the number of storage pools that are defined but not active.
   * `virConnectNumOfDefinedStoragePools` · `CONNECT_NUM_OF_DEFINED_STORAGE_POOLS` · since 0.4.1
   */
  numOfDefinedStoragePools(options?: CallOptions): Promise<number> {
    return refusal(options, callOptions) ?? storage.numOfDefinedStoragePools(this.#session, options);
  }

  /**
   * Lists the names of the storage pools that are defined but not active, at most `maxNames`; by default all, in two
   * calls.
   * `virConnectListDefinedStoragePools` · `CONNECT_LIST_DEFINED_STORAGE_POOLS` · since 0.4.1
   */
  listDefinedStoragePoolNames(maxNames?: number, options?: CallOptions): Promise<string[]> {
    return refusal(options, callOptions) ?? storage.listDefinedStoragePoolNames(this.#session, maxNames, options);
  }

  /**
   * Returns the storage pool of that name.
   * `virStoragePoolLookupByName` · `STORAGE_POOL_LOOKUP_BY_NAME` · since 0.4.1
   * @throws ServerError `NO_STORAGE_POOL`
   */
  getStoragePoolByName(name: string, options?: CallOptions): Promise<StoragePool> {
    return refusal(options, callOptions) ?? storage.getStoragePoolByName(this.#session, name, options);
  }

  /**
   * Returns the storage pool of that UUID, given as text or as 16 bytes.
   * `virStoragePoolLookupByUUID` · `STORAGE_POOL_LOOKUP_BY_UUID` · since 0.4.1
   * @throws ServerError `NO_STORAGE_POOL`; UsageError for an invalid UUID
   */
  getStoragePoolByUuid(uuid: string | Uint8Array, options?: CallOptions): Promise<StoragePool> {
    return refusal(options, callOptions) ?? storage.getStoragePoolByUuid(this.#session, uuid, options);
  }

  /**
   * Returns the storage pool that a volume is in.
   * `virStoragePoolLookupByVolume` · `STORAGE_POOL_LOOKUP_BY_VOLUME` · since 0.4.1
   * @throws ServerError `NO_STORAGE_POOL`; UsageError for an invalid StorageVol
   */
  getStoragePoolByVolume(volume: StorageVol, options?: CallOptions): Promise<StoragePool> {
    return refusal(options, callOptions) ?? storage.getStoragePoolByVolume(this.#session, volume, options);
  }

  /**
   * Returns the active storage pool whose volumes appear under that path on the daemon's host.
   * `virStoragePoolLookupByTargetPath` · `STORAGE_POOL_LOOKUP_BY_TARGET_PATH` · since 4.1.0
   * @throws ServerError `NO_STORAGE_POOL`
   */
  getStoragePoolByTargetPath(path: string, options?: CallOptions): Promise<StoragePool> {
    return refusal(options, callOptions) ?? storage.getStoragePoolByTargetPath(this.#session, path, options);
  }

  /**
   * Returns the volume at that path on the daemon's host, in whichever active pool.
   * `virStorageVolLookupByPath` · `STORAGE_VOL_LOOKUP_BY_PATH` · since 0.4.1
   * @throws ServerError `NO_STORAGE_VOL`
   */
  getStorageVolumeByPath(path: string, options?: CallOptions): Promise<StorageVol> {
    return refusal(options, callOptions) ?? storage.getStorageVolumeByPath(this.#session, path, options);
  }

  /**
   * Returns the volume with that key, which no other volume has, in whichever active pool.
   * `virStorageVolLookupByKey` · `STORAGE_VOL_LOOKUP_BY_KEY` · since 0.4.1
   * @throws ServerError `NO_STORAGE_VOL`
   */
  getStorageVolumeByKey(key: string, options?: CallOptions): Promise<StorageVol> {
    return refusal(options, callOptions) ?? storage.getStorageVolumeByKey(this.#session, key, options);
  }

  /**
   * Defines a storage pool, or changes its definition, without starting it. `flags` are `StoragePoolDefineFlags`.
   * `virStoragePoolDefineXML` · `STORAGE_POOL_DEFINE_XML` · since 0.4.1
   * @throws ServerError `XML_ERROR`
   */
  defineStoragePool(xml: string, options?: FlagsOptions<StoragePoolDefineFlags>): Promise<StoragePool> {
    return refusal(options, flagsOptions) ?? storage.defineStoragePool(this.#session, xml, options);
  }

  /**
   * Starts a storage pool that is not persistent. `flags` are `StoragePoolCreateFlags`.
   * `virStoragePoolCreateXML` · `STORAGE_POOL_CREATE_XML` · since 0.4.1
   * @throws ServerError `XML_ERROR`
   */
  createStoragePool(xml: string, options?: FlagsOptions<StoragePoolCreateFlags>): Promise<StoragePool> {
    return refusal(options, flagsOptions) ?? storage.createStoragePool(this.#session, xml, options);
  }

  /**
   * Returns the possible sources of a storage pool of this type as XML. `srcSpec` is XML that limits the search, e.g.
   * the host of an NFS server. `flags` are unused.
   * `virConnectFindStoragePoolSources` · `CONNECT_FIND_STORAGE_POOL_SOURCES` · since 0.4.5
   */
  findStoragePoolSources(type: string, srcSpec?: string | null, options?: FlagsOptions<never>): Promise<string> {
    return refusal(options, flagsOptions) ?? storage.findStoragePoolSources(this.#session, type, srcSpec, options);
  }

  /**
   * Lists all devices of the host that match the flags (`ConnectListAllNodeDeviceFlags`); all of them without flags.
   * `virConnectListAllNodeDevices` · `CONNECT_LIST_ALL_NODE_DEVICES` · since 0.10.2
   */
  listAllNodeDevices(options?: FlagsOptions<ConnectListAllNodeDeviceFlags>): Promise<NodeDevice[]> {
    return refusal(options, flagsOptions) ?? nodeDevices.listAllNodeDevices(this.#session, options);
  }

  /**
   * Lists the devices of the host that have a capability (`net`, `pci`); all of them without one. Two calls. `flags`
   * are unused.
   * `virNodeListDevices` · `NODE_LIST_DEVICES` · since 0.5.0
   */
  listNodeDevices(capability?: string | null, options?: FlagsOptions<never>): Promise<NodeDevice[]> {
    return refusal(options, flagsOptions) ?? nodeDevices.listNodeDevices(this.#session, capability, options);
  }

  /**
   * Returns the number of devices of the host with a capability, or of all devices. `flags` are unused.
   * `virNodeNumOfDevices` · `NODE_NUM_OF_DEVICES` · since 0.5.0
   */
  numOfNodeDevices(capability?: string | null, options?: FlagsOptions<never>): Promise<number> {
    return refusal(options, flagsOptions) ?? nodeDevices.numOfNodeDevices(this.#session, capability, options);
  }

  /**
   * Lists the names of the devices of the host that have a capability, at most `maxNames`; by default all, in two
   * calls. `flags` are unused.
   * `virNodeListDevices` · `NODE_LIST_DEVICES` · since 0.5.0
   */
  listNodeDeviceNames(capability?: string | null, maxNames?: number, options?: FlagsOptions<never>): Promise<string[]> {
    return (
      refusal(options, flagsOptions) ?? nodeDevices.listNodeDeviceNames(this.#session, capability, maxNames, options)
    );
  }

  /**
   * Returns the device with a given name.
   * `virNodeDeviceLookupByName` · `NODE_DEVICE_LOOKUP_BY_NAME` · since 0.5.0
   * @throws ServerError `NO_NODE_DEVICE`
   */
  getNodeDeviceByName(name: string, options?: CallOptions): Promise<NodeDevice> {
    return refusal(options, callOptions) ?? nodeDevices.getNodeDeviceByName(this.#session, name, options);
  }

  /**
   * Returns the SCSI host with these names of node and port on the storage network. `flags` are unused.
   * `virNodeDeviceLookupSCSIHostByWWN` · `NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN` · since 1.0.3
   * @throws ServerError `NO_NODE_DEVICE`
   */
  getNodeDeviceScsihostByWwn(wwnn: string, wwpn: string, options?: FlagsOptions<never>): Promise<NodeDevice> {
    return refusal(options, flagsOptions) ?? nodeDevices.getNodeDeviceScsihostByWwn(this.#session, wwnn, wwpn, options);
  }

  /**
   * Makes a virtual device, e.g. a port of an adapter, that is gone when it is destroyed. `flags` are
   * `NodeDeviceCreateXMLFlags`.
   * `virNodeDeviceCreateXML` · `NODE_DEVICE_CREATE_XML` · since 0.6.3
   * @throws ServerError `XML_ERROR`
   */
  createNodeDevice(xml: string, options?: FlagsOptions<NodeDeviceCreateXMLFlags>): Promise<NodeDevice> {
    return refusal(options, flagsOptions) ?? nodeDevices.createNodeDevice(this.#session, xml, options);
  }

  /**
   * Defines a virtual device without starting it. `flags` are `NodeDeviceDefineXMLFlags`.
   * `virNodeDeviceDefineXML` · `NODE_DEVICE_DEFINE_XML` · since 7.3.0
   * @throws ServerError `XML_ERROR`
   */
  defineNodeDevice(xml: string, options?: FlagsOptions<NodeDeviceDefineXMLFlags>): Promise<NodeDevice> {
    return refusal(options, flagsOptions) ?? nodeDevices.defineNodeDevice(this.#session, xml, options);
  }

  /**
   * Lists all network interfaces of the host as the flags choose (`ConnectListAllInterfacesFlags`); all of them without
   * flags.
   * `virConnectListAllInterfaces` · `CONNECT_LIST_ALL_INTERFACES` · since 0.10.2
   */
  listAllInterfaces(options?: FlagsOptions<ConnectListAllInterfacesFlags>): Promise<Interface[]> {
    return refusal(options, flagsOptions) ?? interfaces.listAllInterfaces(this.#session, options);
  }

  /**
   * Lists the network interfaces of the host that are up. One call, like {@link listAllInterfaces}.
   * `virConnectListAllInterfaces` · `CONNECT_LIST_ALL_INTERFACES` · since 0.10.2
   */
  listInterfaces(options?: CallOptions): Promise<Interface[]> {
    return refusal(options, callOptions) ?? interfaces.listInterfaces(this.#session, options);
  }

  /**
   * Lists the network interfaces of the host that are defined but not up. One call, like {@link listAllInterfaces}.
   * `virConnectListAllInterfaces` · `CONNECT_LIST_ALL_INTERFACES` · since 0.10.2
   */
  listDefinedInterfaces(options?: CallOptions): Promise<Interface[]> {
    return refusal(options, callOptions) ?? interfaces.listDefinedInterfaces(this.#session, options);
  }

  /**
   * Returns the number of network interfaces of the host that are up.
   * `virConnectNumOfInterfaces` · `CONNECT_NUM_OF_INTERFACES` · since 0.6.4
   */
  numOfInterfaces(options?: CallOptions): Promise<number> {
    return refusal(options, callOptions) ?? interfaces.numOfInterfaces(this.#session, options);
  }

  /**
   * Lists the names of the network interfaces of the host that are up, at most `maxNames`; by default all, in two
   * calls.
   * `virConnectListInterfaces` · `CONNECT_LIST_INTERFACES` · since 0.6.4
   */
  listInterfaceNames(maxNames?: number, options?: CallOptions): Promise<string[]> {
    return refusal(options, callOptions) ?? interfaces.listInterfaceNames(this.#session, maxNames, options);
  }

  /**
   * Returns the number of network interfaces of the host that are defined but not up.
   * `virConnectNumOfDefinedInterfaces` · `CONNECT_NUM_OF_DEFINED_INTERFACES` · since 0.7.0
   */
  numOfDefinedInterfaces(options?: CallOptions): Promise<number> {
    return refusal(options, callOptions) ?? interfaces.numOfDefinedInterfaces(this.#session, options);
  }

  /**
   * Lists the names of the network interfaces of the host that are defined but not up, at most `maxNames`; by default
   * all, in two calls.
   * `virConnectListDefinedInterfaces` · `CONNECT_LIST_DEFINED_INTERFACES` · since 0.7.0
   */
  listDefinedInterfaceNames(maxNames?: number, options?: CallOptions): Promise<string[]> {
    return refusal(options, callOptions) ?? interfaces.listDefinedInterfaceNames(this.#session, maxNames, options);
  }

  /**
   * Returns the network interface of that name.
   * `virInterfaceLookupByName` · `INTERFACE_LOOKUP_BY_NAME` · since 0.6.4
   * @throws ServerError `NO_INTERFACE`
   */
  getInterfaceByName(name: string, options?: CallOptions): Promise<Interface> {
    return refusal(options, callOptions) ?? interfaces.getInterfaceByName(this.#session, name, options);
  }

  /**
   * Returns the network interface with that MAC address.
   * `virInterfaceLookupByMACString` · `INTERFACE_LOOKUP_BY_MAC_STRING` · since 0.6.4
   * @throws ServerError `NO_INTERFACE`, or `MULTIPLE_INTERFACES` when it is not the only one
   */
  getInterfaceByMac(mac: string, options?: CallOptions): Promise<Interface> {
    return refusal(options, callOptions) ?? interfaces.getInterfaceByMac(this.#session, mac, options);
  }

  /**
   * Defines a network interface, or changes its definition, without bringing it up. `flags` are
   * `InterfaceDefineFlags`.
   * `virInterfaceDefineXML` · `INTERFACE_DEFINE_XML` · since 0.6.4
   * @throws ServerError `XML_ERROR`
   */
  defineInterface(xml: string, options?: FlagsOptions<InterfaceDefineFlags>): Promise<Interface> {
    return refusal(options, flagsOptions) ?? interfaces.defineInterface(this.#session, xml, options);
  }

  /**
   * Stores the current configuration of all interfaces, to which {@link interfaceChangeRollback} returns. `flags` are
   * unused.
   * `virInterfaceChangeBegin` · `INTERFACE_CHANGE_BEGIN` · since 0.9.2
   */
  interfaceChangeBegin(options?: FlagsOptions<never>): Promise<void> {
    return refusal(options, flagsOptions) ?? interfaces.changeBegin(this.#session, options);
  }

  /**
   * Keeps the changes since {@link interfaceChangeBegin}. `flags` are unused.
   * `virInterfaceChangeCommit` · `INTERFACE_CHANGE_COMMIT` · since 0.9.2
   */
  interfaceChangeCommit(options?: FlagsOptions<never>): Promise<void> {
    return refusal(options, flagsOptions) ?? interfaces.changeCommit(this.#session, options);
  }

  /**
   * Reverts the changes since {@link interfaceChangeBegin}. `flags` are unused.
   * `virInterfaceChangeRollback` · `INTERFACE_CHANGE_ROLLBACK` · since 0.9.2
   */
  interfaceChangeRollback(options?: FlagsOptions<never>): Promise<void> {
    return refusal(options, flagsOptions) ?? interfaces.changeRollback(this.#session, options);
  }

  /**
   * Lists all secrets that match the flags (`ConnectListAllSecretsFlags`); all of them without flags.
   * `virConnectListAllSecrets` · `CONNECT_LIST_ALL_SECRETS` · since 0.10.2
   */
  listAllSecrets(options?: FlagsOptions<ConnectListAllSecretsFlags>): Promise<Secret[]> {
    return refusal(options, flagsOptions) ?? secrets.listAllSecrets(this.#session, options);
  }

  /**
   * Lists all secrets. One call, like {@link listAllSecrets}.
   * `virConnectListAllSecrets` · `CONNECT_LIST_ALL_SECRETS` · since 0.10.2
   */
  listSecrets(options?: CallOptions): Promise<Secret[]> {
    return refusal(options, callOptions) ?? secrets.listAllSecrets(this.#session, options);
  }

  /**
   * Returns the number of secrets.
   * `virConnectNumOfSecrets` · `CONNECT_NUM_OF_SECRETS` · since 0.7.1
   */
  numOfSecrets(options?: CallOptions): Promise<number> {
    return refusal(options, callOptions) ?? secrets.numOfSecrets(this.#session, options);
  }

  /**
   * Lists the UUIDs of the secrets as text, at most `maxUuids`; by default all, in two calls.
   * `virConnectListSecrets` · `CONNECT_LIST_SECRETS` · since 0.7.1
   */
  listSecretUuids(maxUuids?: number, options?: CallOptions): Promise<string[]> {
    return refusal(options, callOptions) ?? secrets.listSecretUuids(this.#session, maxUuids, options);
  }

  /**
   * Returns the secret with a given UUID, given as text or as 16 bytes.
   * `virSecretLookupByUUID` · `SECRET_LOOKUP_BY_UUID` · since 0.7.1
   * @throws ServerError `NO_SECRET`; UsageError for an invalid UUID
   */
  getSecretByUuid(uuid: string | Uint8Array, options?: CallOptions): Promise<Secret> {
    return refusal(options, callOptions) ?? secrets.getSecretByUuid(this.#session, uuid, options);
  }

  /**
   * Returns the secret with a `SecretUsageType` and usage id, e.g. for the volume at a path.
   * `virSecretLookupByUsage` · `SECRET_LOOKUP_BY_USAGE` · since 0.7.1
   * @throws ServerError `NO_SECRET`
   */
  getSecretByUsage(usageType: OpenEnum<SecretUsageType>, usageId: string, options?: CallOptions): Promise<Secret> {
    return refusal(options, callOptions) ?? secrets.getSecretByUsage(this.#session, usageType, usageId, options);
  }

  /**
   * Defines a secret, or changes its definition; use the handle to set its value. `flags` are `SecretDefineFlags`.
   * `virSecretDefineXML` · `SECRET_DEFINE_XML` · since 0.7.1
   * @throws ServerError `XML_ERROR`
   */
  defineSecret(xml: string, options?: FlagsOptions<SecretDefineFlags>): Promise<Secret> {
    return refusal(options, flagsOptions) ?? secrets.defineSecret(this.#session, xml, options);
  }

  /**
   * Lists all network filters. `flags` are unused.
   * `virConnectListAllNWFilters` · `CONNECT_LIST_ALL_NWFILTERS` · since 0.10.2
   */
  listAllNwfilters(options?: FlagsOptions<never>): Promise<NwFilter[]> {
    return refusal(options, flagsOptions) ?? nwfilters.listAllNwfilters(this.#session, options);
  }

  /**
   * Lists all network filters. One call, like {@link listAllNwfilters}.
   * `virConnectListAllNWFilters` · `CONNECT_LIST_ALL_NWFILTERS` · since 0.10.2
   */
  listNwfilters(options?: CallOptions): Promise<NwFilter[]> {
    return refusal(options, callOptions) ?? nwfilters.listAllNwfilters(this.#session, options);
  }

  /**
   * Returns the number of network filters.
   * `virConnectNumOfNWFilters` · `CONNECT_NUM_OF_NWFILTERS` · since 0.8.0
   */
  numOfNwfilters(options?: CallOptions): Promise<number> {
    return refusal(options, callOptions) ?? nwfilters.numOfNwfilters(this.#session, options);
  }

  /**
   * Lists the names of the network filters, at most `maxNames`; by default all, in two calls.
   * `virConnectListNWFilters` · `CONNECT_LIST_NWFILTERS` · since 0.8.0
   */
  listNwfilterNames(maxNames?: number, options?: CallOptions): Promise<string[]> {
    return refusal(options, callOptions) ?? nwfilters.listNwfilterNames(this.#session, maxNames, options);
  }

  /**
   * Returns the network filter of that name.
   * `virNWFilterLookupByName` · `NWFILTER_LOOKUP_BY_NAME` · since 0.8.0
   * @throws ServerError `NO_NWFILTER`
   */
  getNwfilterByName(name: string, options?: CallOptions): Promise<NwFilter> {
    return refusal(options, callOptions) ?? nwfilters.getNwfilterByName(this.#session, name, options);
  }

  /**
   * Returns the network filter of that UUID, given as text or as 16 bytes.
   * `virNWFilterLookupByUUID` · `NWFILTER_LOOKUP_BY_UUID` · since 0.8.0
   * @throws ServerError `NO_NWFILTER`; UsageError for an invalid UUID
   */
  getNwfilterByUuid(uuid: string | Uint8Array, options?: CallOptions): Promise<NwFilter> {
    return refusal(options, callOptions) ?? nwfilters.getNwfilterByUuid(this.#session, uuid, options);
  }

  /**
   * Defines a network filter, or changes the one with that UUID, which also affects guests that use it. `flags` are
   * `NWFilterDefineFlags`.
   * `virNWFilterDefineXML` · `NWFILTER_DEFINE_XML` · since 0.8.0; with flags `virNWFilterDefineXMLFlags` ·
   * `NWFILTER_DEFINE_XML_FLAGS` · since 7.7.0
   * @throws ServerError `XML_ERROR`
   */
  defineNwfilter(xml: string, options?: FlagsOptions<NWFilterDefineFlags>): Promise<NwFilter> {
    return refusal(options, flagsOptions) ?? nwfilters.defineNwfilter(this.#session, xml, options);
  }

  /**
   * Lists all bindings of network filters to ports. `flags` are unused.
   * `virConnectListAllNWFilterBindings` · `CONNECT_LIST_ALL_NWFILTER_BINDINGS` · since 4.5.0
   */
  listAllNwfilterBindings(options?: FlagsOptions<never>): Promise<NwFilterBinding[]> {
    return refusal(options, flagsOptions) ?? nwfilters.listAllNwfilterBindings(this.#session, options);
  }

  /**
   * Returns the binding of the port with that device name.
   * `virNWFilterBindingLookupByPortDev` · `NWFILTER_BINDING_LOOKUP_BY_PORT_DEV` · since 4.5.0
   * @throws ServerError `NO_NWFILTER_BINDING`
   */
  getNwfilterBindingByPortDev(name: string, options?: CallOptions): Promise<NwFilterBinding> {
    return refusal(options, callOptions) ?? nwfilters.getNwfilterBindingByPortDev(this.#session, name, options);
  }

  /**
   * Binds a network filter to a port. `flags` are `NWFilterBindingCreateFlags`.
   * `virNWFilterBindingCreateXML` · `NWFILTER_BINDING_CREATE_XML` · since 4.5.0
   * @throws ServerError `XML_ERROR`
   */
  createNwfilterBinding(xml: string, options?: FlagsOptions<NWFilterBindingCreateFlags>): Promise<NwFilterBinding> {
    return refusal(options, flagsOptions) ?? nwfilters.createNwfilterBinding(this.#session, xml, options);
  }
}
