import type { OpenEnum } from '../../constant.js';
import { UsageError } from '../../errors.js';
import { DomainSaveImageXMLFlags } from '../../generated/constants/domain.js';
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
import { qemuDomainAttach } from '../../generated/lazy/qemu.js';
import {
  connectBaselineCpu,
  connectBaselineHypervisorCpu,
  connectCompareCpu,
  connectCompareHypervisorCpu,
  connectDomainXmlFromNative,
  connectDomainXmlToNative,
  connectFindStoragePoolSources,
  connectGetCapabilities,
  connectGetCpuModelNames,
  connectGetDomainCapabilities,
  connectGetHostname,
  connectGetMaxVcpus,
  connectGetStoragePoolCapabilities,
  connectGetSysinfo,
  connectListAllNodeDevices,
  connectListAllNwfilterBindings,
  connectListNetworks,
  connectListNwfilters,
  connectNumOfDefinedDomains,
  connectNumOfDefinedInterfaces,
  connectNumOfDefinedNetworks,
  connectNumOfDefinedStoragePools,
  connectNumOfInterfaces,
  connectNumOfNetworks,
  connectNumOfNwfilters,
  connectNumOfStoragePools,
} from '../../generated/lazy/remote/connect.js';
import {
  domainCreateXml,
  domainCreateXmlWithFiles,
  domainDefineXml,
  domainDefineXmlFlags,
  domainLookupById,
  domainLookupByName,
  domainLookupByUuid,
  domainSaveImageDefineXml,
  domainSaveImageGetXmlDesc,
} from '../../generated/lazy/remote/domain.js';
import {
  interfaceChangeBegin,
  interfaceChangeCommit,
  interfaceChangeRollback,
  interfaceDefineXml,
  interfaceLookupByMacString,
  interfaceLookupByName,
} from '../../generated/lazy/remote/interface.js';
import {
  networkCreateXml,
  networkCreateXmlFlags,
  networkDefineXml,
  networkDefineXmlFlags,
  networkLookupByName,
  networkLookupByUuid,
} from '../../generated/lazy/remote/network.js';
import {
  nodeGetCellsFreeMemory,
  nodeGetCpuMap,
  nodeGetCpuStats,
  nodeGetFreeMemory,
  nodeGetInfo,
  nodeGetSecurityModel,
  nodeGetSevInfo,
  nodeSuspendForDuration,
} from '../../generated/lazy/remote/node.js';
import {
  nodeDeviceCreateXml,
  nodeDeviceDefineXml,
  nodeDeviceLookupByName,
  nodeDeviceLookupScsiHostByWwn,
} from '../../generated/lazy/remote/node-device.js';
import {
  nwfilterDefineXml,
  nwfilterDefineXmlFlags,
  nwfilterLookupByName,
  nwfilterLookupByUuid,
} from '../../generated/lazy/remote/nwfilter.js';
import {
  nwfilterBindingCreateXml,
  nwfilterBindingLookupByPortDev,
} from '../../generated/lazy/remote/nwfilter-binding.js';
import { secretDefineXml, secretLookupByUsage, secretLookupByUuid } from '../../generated/lazy/remote/secret.js';
import {
  storagePoolCreateXml,
  storagePoolDefineXml,
  storagePoolLookupByName,
  storagePoolLookupByTargetPath,
  storagePoolLookupByUuid,
  storagePoolLookupByVolume,
} from '../../generated/lazy/remote/storage-pool.js';
import { storageVolLookupByKey, storageVolLookupByPath } from '../../generated/lazy/remote/storage-vol.js';
import {
  REMOTE_NETWORK_LIST_MAX,
  REMOTE_NODE_CPU_STATS_MAX,
  REMOTE_NWFILTER_LIST_MAX,
} from '../../generated/remote/limits.js';
import { connectGetLibVersion } from '../../generated/remote/opening.js';
import { checkOptions, refusal } from '../../option-checks.js';
import { checkKeepalive, type KeepaliveOptions } from '../../rpc/keepalive.js';
import type { LinkEnd } from '../../rpc/state.js';
import type { DescriptorSource } from '../../transport/descriptor-passing.js';
import type { Procedure } from '../../xdr/procedure.js';
import {
  cellCount,
  checkList,
  checkText,
  checkUint,
  checkUuid,
  type IntegerLike,
  toBigInt,
} from '../argument-checks.js';
import { callOptions, flagsOptions, streamOptions } from '../call-option-tables.js';
import type { Domain } from '../domain/domain.js';
import type { ConnectionEventMap, ConnectionEventName } from '../events/event-types.js';
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
import { Handle } from '../handle.js';
import { type HostSession, readSessionsWith } from '../handles.js';
import type { Interface } from '../interface/interface.js';
import { Inventory, type WatchOptions } from '../inventory/inventory.js';
import type { Network } from '../network/network.js';
import type { NodeDevice } from '../node-device/node-device.js';
import type { NwFilter, NwFilterBinding } from '../nwfilter/nwfilter.js';
import {
  domainStatsOptions,
  emulatorOptions,
  eventIterationOptions,
  eventListenOptions,
  restoreDomainOptions,
  watchOptions,
} from '../option-tables.js';
import {
  type CallOptions,
  type FlagsOptions,
  flagsOf,
  sharedDeadline,
  WITH_RESULTS,
  withUnsignedFlags,
} from '../options.js';
import type { Secret } from '../secret/secret.js';
import type { StoragePool } from '../storage-pool/storage-pool.js';
import { StorageVol } from '../storage-vol/storage-vol.js';
import type { OpenedStream } from '../stream/stream.js';
import type { StreamOptions } from '../stream/stream-options.js';
import { stringFlags, type TypedParameters, typedParameters } from '../typed-parameters.js';
import type { TypedParameterInput } from '../typed-values.js';
import { charsText } from '../wire-values.js';
import { ConnectionSession } from './connection-session.js';
import type { RestoreDomainOptions } from './domain-files.js';
import * as files from './domain-files.js';
import type { DomainStats, DomainStatsOptions, NestedDomainStats, NestedDomainStatsOptions } from './domain-stats.js';
import * as stats from './domain-stats.js';
import * as host from './host.js';
import { driverIsSecure, type EmulatorOptions, emulatorArgs } from './host.js';
import type { IdentityParameters } from './identity.js';
import * as identity from './identity.js';
import type { ConnectionLinks, ConnectState, ExtraLinks } from './links.js';
import * as listing from './listing.js';
import { listNames, numOf } from './listing.js';
import * as node from './node.js';
import {
  type NodeCpuMap,
  type NodeFreePages,
  type NodeInfo,
  type NodeSecurityModel,
  type NodeStats,
  nodeStats,
  type PageAllocation,
} from './node.js';
import { callProcedure, openProcedureStream } from './procedure-calls.js';

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
  readonly #session: HostSession;
  readonly #origin: ConnectionOrigin;

  // For migrations between two connections; users do not see sessions.
  static {
    readSessionsWith((connection) => (#session in connection ? connection.#session : undefined));
  }

  /** @internal Use `connect()`. */
  constructor(links: ConnectionLinks, extra: ExtraLinks, origin: ConnectionOrigin) {
    super();
    this.#session = new ConnectionSession(this, links, extra);
    this.#links = links;
    this.#origin = origin;
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
   * Iterates over events, e.g. `for await (const event of connection.events('domain-lifecycle'))`; several kinds in
   * order of arrival with an array of names. The registration begins with this call (`ready` resolves when the daemon
   * has confirmed it) and is removed when the iteration ends. With `{ markers: true }` lost events and a replaced link
   * are items of their own; otherwise they end the iteration with an EventGapError. The events `state` are made by the
   * client: changes of {@link state} and failed attempts to reconnect, up to `closed`.
   * `virConnectDomainEventRegisterAny` and the functions for other objects
   */
  events<Name extends ConnectionEventName>(
    names: Name | readonly Name[],
    options: EventIterationOptions & { markers: true },
  ): EventSubscription<ConnectionEventMap[Name] | EventMarker>;
  events<Name extends ConnectionEventName>(
    names: Name | readonly Name[],
    options?: EventIterationOptions,
  ): EventSubscription<ConnectionEventMap[Name]>;
  events<Name extends ConnectionEventName>(
    names: Name | readonly Name[],
    options?: EventIterationOptions,
  ): EventSubscription<ConnectionEventMap[Name] | EventMarker> | EventSubscription<ConnectionEventMap[Name]> {
    checkOptions(options, eventIterationOptions);
    return options?.markers === true
      ? subscribeWithMarkers(this.#session, names, options)
      : subscribe(this.#session, names, options);
  }

  /**
   * Calls a function for every event, outside the handling of frames; an error thrown by it is an uncaught exception.
   * Resolves when the daemon has confirmed the registration. With `{ markers: true }` the listener also receives
   * `dropped` and `resync` when events were lost; otherwise the process emits a warning. After a lost link no more
   * events are delivered unless the connection reconnects; `closed` of the result reports this. The event `state`
   * reports changes of {@link state} and failed attempts to reconnect.
   * `virConnectDomainEventRegisterAny` and the functions for other objects
   * @throws TimeoutError if the daemon does not confirm in time; the reason of the signal
   */
  on<Name extends ConnectionEventName>(
    name: Name,
    listener: (event: ConnectionEventMap[Name] | EventMarker) => void,
    options: EventListenOptions & { markers: true },
  ): Promise<EventListenerHandle>;
  on<Name extends ConnectionEventName>(
    name: Name,
    listener: (event: ConnectionEventMap[Name]) => void,
    options?: EventListenOptions,
  ): Promise<EventListenerHandle>;
  on<Name extends ConnectionEventName>(
    name: Name,
    listener: (event: ConnectionEventMap[Name] | EventMarker) => void,
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
  async getLibraryVersion(options?: CallOptions): Promise<number> {
    checkOptions(options, callOptions);
    return Number((await this.#session.call(connectGetLibVersion, undefined, options)).lib_ver);
  }

  /**
   * Returns the name of the host, as the daemon reports it.
   * `virConnectGetHostname` · `CONNECT_GET_HOSTNAME` · since 0.3.0
   */
  async getHostname(options?: CallOptions): Promise<string> {
    checkOptions(options, callOptions);
    return (await this.#session.call(connectGetHostname, undefined, options)).hostname;
  }

  /**
   * Returns the system information of the host's firmware (SMBIOS) as XML. `flags` are unused.
   * `virConnectGetSysinfo` · `CONNECT_GET_SYSINFO` · since 0.8.8
   */
  async getSysinfo(options?: FlagsOptions<never>): Promise<string> {
    checkOptions(options, flagsOptions);
    return (await this.#session.call(connectGetSysinfo, { flags: flagsOf(options) }, options)).sysinfo;
  }

  /**
   * Returns the maximum number of virtual CPUs of a guest of this type (`kvm`, `qemu`), by default the usual one.
   * `virConnectGetMaxVcpus` · `CONNECT_GET_MAX_VCPUS` · since 0.2.1
   */
  async getMaxVcpus(type?: string | null, options?: CallOptions): Promise<number> {
    checkOptions(options, callOptions);
    return (await this.#session.call(connectGetMaxVcpus, { type: type ?? null }, options)).max_vcpus;
  }

  /**
   * Returns the capabilities of host and hypervisor as XML.
   * `virConnectGetCapabilities` · `CONNECT_GET_CAPABILITIES` · since 0.2.1
   */
  async getCapabilities(options?: CallOptions): Promise<string> {
    checkOptions(options, callOptions);
    return (await this.#session.call(connectGetCapabilities, undefined, options)).capabilities;
  }

  /**
   * Returns the capabilities of guests of an emulator as XML. `flags` are `ConnectGetDomainCapabilitiesFlags`.
   * `virConnectGetDomainCapabilities` · `CONNECT_GET_DOMAIN_CAPABILITIES` · since 1.2.7
   */
  async getDomainCapabilities(options?: EmulatorOptions<ConnectGetDomainCapabilitiesFlags>): Promise<string> {
    checkOptions(options, emulatorOptions);
    const emulatorbin = options?.emulator ?? null;
    const args = { emulatorbin, ...emulatorArgs(options), flags: flagsOf(options) };
    return (await this.#session.call(connectGetDomainCapabilities, args, options)).capabilities;
  }

  /**
   * Returns the supported kinds of storage pools as XML. `flags` are unused.
   * `virConnectGetStoragePoolCapabilities` · `CONNECT_GET_STORAGE_POOL_CAPABILITIES` · since 5.2.0
   */
  async getStoragePoolCapabilities(options?: FlagsOptions<never>): Promise<string> {
    checkOptions(options, flagsOptions);
    const args = { flags: flagsOf(options) };
    return (await this.#session.call(connectGetStoragePoolCapabilities, args, options)).capabilities;
  }

  /**
   * Returns true if the connection to the daemon, and that of its driver, is a local socket or encrypted.
   * `virConnectIsSecure` · `CONNECT_IS_SECURE` · since 0.7.3
   */
  async isSecure(options?: CallOptions): Promise<boolean> {
    checkOptions(options, callOptions);
    return (await driverIsSecure(this.#session, options)) && this.#session.secure;
  }

  /**
   * Returns true if the connection to the daemon is encrypted. A local socket is secure but not encrypted.
   * `virConnectIsEncrypted` · `CONNECT_IS_SECURE` · since 0.7.3
   */
  async isEncrypted(options?: CallOptions): Promise<boolean> {
    checkOptions(options, callOptions);
    return (await driverIsSecure(this.#session, options)) && this.#session.encrypted;
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
  async getCpuModelNames(arch: string, options?: FlagsOptions<never>): Promise<string[]> {
    checkOptions(options, flagsOptions);
    const args = { arch, need_results: WITH_RESULTS, flags: flagsOf(options) };
    return [...(await this.#session.call(connectGetCpuModelNames, args, options)).models];
  }

  /**
   * Compares a CPU description with the host's: a `CPUCompareResult`. `flags` are `ConnectCompareCPUFlags`.
   * `virConnectCompareCPU` · `CONNECT_COMPARE_CPU` · since 0.7.5
   */
  async compareCpu(xml: string, options?: FlagsOptions<ConnectCompareCPUFlags>): Promise<OpenEnum<CPUCompareResult>> {
    checkOptions(options, flagsOptions);
    return (await this.#session.call(connectCompareCpu, { xml, flags: flagsOf(options) }, options)).result;
  }

  /**
   * Compares a CPU description with the CPU that the hypervisor offers to guests: a `CPUCompareResult`. `flags` are
   * `ConnectCompareCPUFlags`.
   * `virConnectCompareHypervisorCPU` · `CONNECT_COMPARE_HYPERVISOR_CPU` · since 4.4.0
   */
  async compareHypervisorCpu(
    xml: string,
    options?: EmulatorOptions<ConnectCompareCPUFlags>,
  ): Promise<OpenEnum<CPUCompareResult>> {
    checkOptions(options, emulatorOptions);
    const emulator = options?.emulator ?? null;
    const args = { emulator, ...emulatorArgs(options), xmlCPU: checkText(xml, 'xml'), flags: flagsOf(options) };
    return (await this.#session.call(connectCompareHypervisorCpu, args, options)).result;
  }

  /**
   * Returns XML of the best CPU that all the described hosts have. `flags` are `ConnectBaselineCPUFlags`.
   * `virConnectBaselineCPU` · `CONNECT_BASELINE_CPU` · since 0.7.7
   */
  async baselineCpu(xmls: readonly string[], options?: FlagsOptions<ConnectBaselineCPUFlags>): Promise<string> {
    checkOptions(options, flagsOptions);
    checkList(xmls, 'xmls');
    return (await this.#session.call(connectBaselineCpu, { xmlCPUs: xmls, flags: flagsOf(options) }, options)).cpu;
  }

  /**
   * Returns XML of the best CPU that the hypervisor can offer on all the described hosts. `flags` are
   * `ConnectBaselineCPUFlags`.
   * `virConnectBaselineHypervisorCPU` · `CONNECT_BASELINE_HYPERVISOR_CPU` · since 4.4.0
   */
  async baselineHypervisorCpu(
    xmls: readonly string[],
    options?: EmulatorOptions<ConnectBaselineCPUFlags>,
  ): Promise<string> {
    checkOptions(options, emulatorOptions);
    checkList(xmls, 'xmls');
    const emulator = options?.emulator ?? null;
    const args = { emulator, ...emulatorArgs(options), xmlCPUs: xmls, flags: flagsOf(options) };
    return (await this.#session.call(connectBaselineHypervisorCpu, args, options)).cpu;
  }

  /**
   * Returns the CPU model, memory in KiB and CPU topology of the host.
   * `virNodeGetInfo` · `NODE_GET_INFO` · since 0.1.0
   */
  async getNodeInfo(options?: CallOptions): Promise<NodeInfo> {
    checkOptions(options, callOptions);
    const info = await this.#session.call(nodeGetInfo, undefined, options);
    return { ...info, model: charsText(info.model) };
  }

  /**
   * Returns the number of CPUs of the host, and which of them are online. `flags` are unused.
   * `virNodeGetCPUMap` · `NODE_GET_CPU_MAP` · since 1.0.0
   */
  async getNodeCpuMap(options?: FlagsOptions<never>): Promise<NodeCpuMap> {
    checkOptions(options, flagsOptions);
    const args = { need_map: 1, need_online: 1, flags: flagsOf(options) };
    const { cpumap, online, ret } = await this.#session.call(nodeGetCpuMap, args, options);
    const numbers = Array.from({ length: Math.min(ret, cpumap.length * 8) }, (_, cpu) => cpu);
    const onlinemap = numbers.filter((cpu) => ((cpumap[cpu >> 3] ?? 0) >> (cpu & 7)) & 1);
    return { totcpus: ret, onlinemap, totonline: online };
  }

  /**
   * Returns the times of a CPU of the host in nanoseconds, or of all together (-1), by the names in `NodeCpuStats`;
   * some drivers have only `utilization`, in percent. `flags` are unused.
   * `virNodeGetCPUStats` · `NODE_GET_CPU_STATS` · since 0.9.3
   */
  async getNodeCpuStats(cpuNum = -1, options?: FlagsOptions<never>): Promise<NodeStats> {
    checkOptions(options, flagsOptions);
    const step = sharedDeadline(options);
    const args = { cpuNum, flags: flagsOf(options) };
    const { nparams } = await this.#session.call(nodeGetCpuStats, { ...args, nparams: 0 }, step());
    const wanted = Math.min(nparams, REMOTE_NODE_CPU_STATS_MAX);
    return nodeStats((await this.#session.call(nodeGetCpuStats, { ...args, nparams: wanted }, step())).params);
  }

  /**
   * Returns the memory of a NUMA cell, or of the whole host (-1), in KiB, by the names in `NodeMemoryStats`. `flags`
   * are unused.
   * `virNodeGetMemoryStats` · `NODE_GET_MEMORY_STATS` · since 0.9.3
   */
  getNodeMemoryStats(cellNum = -1, options?: FlagsOptions<never>): Promise<NodeStats> {
    return refusal(options, flagsOptions) ?? node.getMemoryStats(this.#session, cellNum, options);
  }

  /**
   * Returns the settings for merging equal memory pages, with the names of `NodeMemoryParameter`. `flags` are unused.
   * `virNodeGetMemoryParameters` · `NODE_GET_MEMORY_PARAMETERS` · since 0.10.2
   */
  getNodeMemoryParameters(options?: FlagsOptions<never>): Promise<TypedParameters> {
    return refusal(options, flagsOptions) ?? node.getMemoryParameters(this.#session, options);
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
    return refusal(options, flagsOptions) ?? node.setMemoryParameters(this.#session, params, options);
  }

  /**
   * Returns the host's support for AMD's memory encryption, with the names of `NodeSev`. `flags` are unused.
   * `virNodeGetSEVInfo` · `NODE_GET_SEV_INFO` · since 4.5.0
   */
  async getNodeSevInfo(options?: FlagsOptions<never>): Promise<TypedParameters> {
    checkOptions(options, flagsOptions);
    const step = sharedDeadline(options);
    const flags = await stringFlags(this.#session, options?.flags, step());
    // The daemon returns all of them, although none are requested.
    return typedParameters((await this.#session.call(nodeGetSevInfo, { nparams: 0, flags }, step())).params);
  }

  /**
   * Returns the security driver that labels guests, and how its labels are to be read.
   * `virNodeGetSecurityModel` · `NODE_GET_SECURITY_MODEL` · since 0.6.1
   */
  async getNodeSecurityModel(options?: CallOptions): Promise<NodeSecurityModel> {
    checkOptions(options, callOptions);
    const { model, doi } = await this.#session.call(nodeGetSecurityModel, undefined, options);
    return { model: charsText(model), doi: charsText(doi) };
  }

  /**
   * Returns the free memory of the host in bytes.
   * `virNodeGetFreeMemory` · `NODE_GET_FREE_MEMORY` · since 0.3.3
   */
  async getNodeFreeMemory(options?: CallOptions): Promise<bigint> {
    checkOptions(options, callOptions);
    return (await this.#session.call(nodeGetFreeMemory, undefined, options)).freeMem;
  }

  /**
   * Returns the free memory in bytes of the NUMA cells from `start` to `end`, both included; missing cells are omitted.
   * `virNodeGetCellsFreeMemory` · `NODE_GET_CELLS_FREE_MEMORY` · since 0.3.3
   */
  async getNodeCellsFreeMemory(start: number, end: number, options?: CallOptions): Promise<bigint[]> {
    checkOptions(options, callOptions);
    const args = { startCell: start, maxcells: cellCount(start, end) };
    return [...(await this.#session.call(nodeGetCellsFreeMemory, args, options)).cells];
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
    return refusal(options, flagsOptions) ?? node.getFreePages(this.#session, pageSizes, start, end, options);
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
    return refusal(options, flagsOptions) ?? node.allocPages(this.#session, pages, start, end, options);
  }

  /**
   * Suspends the host for `duration` seconds (at least 60); `target` is a `NodeSuspendTarget`. The daemon replies
   * before the host is suspended. `flags` are unused.
   * `virNodeSuspendForDuration` · `NODE_SUSPEND_FOR_DURATION` · since 0.9.8
   */
  async nodeSuspendForDuration(
    target: OpenEnum<NodeSuspendTarget>,
    duration: IntegerLike,
    options?: FlagsOptions<never>,
  ): Promise<void> {
    checkOptions(options, flagsOptions);
    const seconds = toBigInt(duration, 'duration');
    if (seconds < 0n) throw new UsageError('INVALID_VALUE', `duration: ${seconds} seconds are in the past`);
    await this.#session.call(nodeSuspendForDuration, { target, duration: seconds, flags: flagsOf(options) }, options);
  }

  /**
   * Lists all domains, running or not, that match the flags (`ConnectListAllDomainsFlags`); all of them without flags.
   * `virConnectListAllDomains` · `CONNECT_LIST_ALL_DOMAINS` · since 0.9.13
   */
  listAllDomains(options?: FlagsOptions<ConnectListAllDomainsFlags>): Promise<Domain[]> {
    return refusal(options, flagsOptions) ?? listing.listAllDomains(this.#session, options);
  }

  /**
   * Lists the running domains, paused ones too. One call, like {@link listAllDomains}.
   * `virConnectListAllDomains` · `CONNECT_LIST_ALL_DOMAINS` · since 0.9.13
   */
  listDomains(options?: CallOptions): Promise<Domain[]> {
    return refusal(options, callOptions) ?? listing.listDomains(this.#session, options);
  }

  /**
   * Lists the domains that are defined but not running. One call, like {@link listAllDomains}.
   * `virConnectListAllDomains` · `CONNECT_LIST_ALL_DOMAINS` · since 0.9.13
   */
  listDefinedDomains(options?: CallOptions): Promise<Domain[]> {
    return refusal(options, callOptions) ?? listing.listDefinedDomains(this.#session, options);
  }

  /**
   * Returns the number of domains that are running.
   * `virConnectNumOfDomains` · `CONNECT_NUM_OF_DOMAINS` · since 0.0.3
   */
  numOfDomains(options?: CallOptions): Promise<number> {
    return refusal(options, callOptions) ?? listing.numOfDomains(this.#session, options);
  }

  /**
   * Lists the numbers of the running domains, at most `maxIds`; by default all, in two calls.
   * `virConnectListDomains` · `CONNECT_LIST_DOMAINS` · since 0.0.3
   */
  listDomainIds(maxIds?: number, options?: CallOptions): Promise<number[]> {
    return refusal(options, callOptions) ?? listing.listDomainIds(this.#session, maxIds, options);
  }

  /**
   * Returns the number of domains that are defined but not running.
   * `virConnectNumOfDefinedDomains` · `CONNECT_NUM_OF_DEFINED_DOMAINS` · since 0.1.5
   */
  numOfDefinedDomains(options?: CallOptions): Promise<number> {
    return refusal(options, callOptions) ?? numOf(this.#session, connectNumOfDefinedDomains, options);
  }

  /**
   * Lists the names of the domains that are defined but not running, at most `maxNames`; by default all, in two calls.
   * `virConnectListDefinedDomains` · `CONNECT_LIST_DEFINED_DOMAINS` · since 0.1.1
   */
  listDefinedDomainNames(maxNames?: number, options?: CallOptions): Promise<string[]> {
    return refusal(options, callOptions) ?? listing.listDefinedDomainNames(this.#session, maxNames, options);
  }

  /**
   * Returns the domain with a given name.
   * `virDomainLookupByName` · `DOMAIN_LOOKUP_BY_NAME` · since 0.0.3
   * @throws ServerError `NO_DOMAIN`
   */
  async getDomainByName(name: string, options?: CallOptions): Promise<Domain> {
    checkOptions(options, callOptions);
    return this.#session.wrap.domain((await this.#session.call(domainLookupByName, { name }, options)).dom);
  }

  /**
   * Returns the running domain of that number.
   * `virDomainLookupByID` · `DOMAIN_LOOKUP_BY_ID` · since 0.0.3
   * @throws ServerError `NO_DOMAIN`
   */
  async getDomainById(id: number, options?: CallOptions): Promise<Domain> {
    checkOptions(options, callOptions);
    return this.#session.wrap.domain((await this.#session.call(domainLookupById, { id }, options)).dom);
  }

  /**
   * Returns the domain with a UUID, given as text or as 16 bytes.
   * `virDomainLookupByUUID` · `DOMAIN_LOOKUP_BY_UUID` · since 0.0.5
   * @throws ServerError `NO_DOMAIN`; UsageError for an invalid UUID
   */
  async getDomainByUuid(uuid: string | Uint8Array, options?: CallOptions): Promise<Domain> {
    checkOptions(options, callOptions);
    return this.#session.wrap.domain(
      (await this.#session.call(domainLookupByUuid, { uuid: checkUuid(uuid) }, options)).dom,
    );
  }

  /**
   * Defines a domain, or changes the definition of the one with that UUID, without starting it. `flags` are
   * `DomainDefineFlags`. The XML replaces the whole definition: to change one that exists, read it with
   * `getXmlDescription({ flags: DomainXMLFlags.INACTIVE | DomainXMLFlags.SECURE })`, or its passwords are lost.
   * `virDomainDefineXML` · `DOMAIN_DEFINE_XML` · since 0.1.1;
   * with flags `virDomainDefineXMLFlags` · `DOMAIN_DEFINE_XML_FLAGS` · since 1.2.12
   * @throws ServerError `XML_ERROR`
   */
  async defineDomain(xml: string, options?: FlagsOptions<DomainDefineFlags>): Promise<Domain> {
    checkOptions(options, flagsOptions);
    const flags = flagsOf(options);
    // The call without flags is supported by every daemon.
    const { dom } =
      flags === 0
        ? await this.#session.call(domainDefineXml, { xml }, options)
        : await this.#session.call(domainDefineXmlFlags, { xml, flags }, options);
    return this.#session.wrap.domain(dom);
  }

  /**
   * Starts a domain that is not persistent, unless one of that name is defined. `flags` are `DomainCreateFlags`.
   * `virDomainCreateXML` · `DOMAIN_CREATE_XML` · since 0.5.0
   * @throws ServerError `XML_ERROR`
   */
  async createDomain(xml: string, options?: FlagsOptions<DomainCreateFlags>): Promise<Domain> {
    checkOptions(options, flagsOptions);
    const args = { xml_desc: checkText(xml, 'xml'), flags: flagsOf(options) };
    return this.#session.wrap.domain((await this.#session.call(domainCreateXml, args, options)).dom);
  }

  /**
   * Starts a domain as {@link createDomain} does, with open files for its first process. Supported for containers, not
   * by QEMU. The caller keeps the files.
   * `virDomainCreateXMLWithFiles` · `DOMAIN_CREATE_XML_WITH_FILES` · since 1.1.1
   * @throws UsageError `NEEDS_DESCRIPTORS` unless the connection was opened with `fileDescriptors`
   */
  async createDomainWithFiles(
    xml: string,
    files: readonly DescriptorSource[],
    options?: FlagsOptions<DomainCreateFlags>,
  ): Promise<Domain> {
    checkOptions(options, flagsOptions);
    const args = { xml_desc: checkText(xml, 'xml'), flags: flagsOf(options) };
    const { ret, descriptors } = await this.#session.callWithFiles(domainCreateXmlWithFiles, args, files, options);
    for (const descriptor of descriptors) descriptor.close();
    return this.#session.wrap.domain(ret.dom);
  }

  /**
   * Returns statistics of many domains in one call. `stats` chooses groups (`DomainStatsTypes`), `domains` a list of domains,
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
    const chosen = withUnsignedFlags(options);
    const refused = refusal(chosen, domainStatsOptions);
    if (refused !== undefined) return refused;
    if (chosen?.shape === 'nested') return stats.getNestedDomainStats(this.#session, chosen);
    return stats.getAllDomainStats(this.#session, chosen);
  }

  /**
   * Takes over a QEMU process that libvirt did not start, by its process id. `flags` are unused. Supported by daemons
   * before 5.5.0; later ones reject the call.
   * `virDomainQemuAttach` · `DOMAIN_ATTACH` · since 0.9.4
   * @throws ServerError `NO_SUPPORT` or `OPERATION_UNSUPPORTED` from later daemons
   */
  async qemuAttach(pid: number, options?: FlagsOptions<never>): Promise<Domain> {
    checkOptions(options, flagsOptions);
    const args = { pid_value: checkUint(pid, 'pid'), flags: flagsOf(options) };
    return this.#session.wrap.domain((await this.#session.call(qemuDomainAttach, args, options)).dom);
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
  async getSaveImageXmlDescription(file: string, options?: FlagsOptions<DomainSaveImageXMLFlags>): Promise<string> {
    checkOptions(options, flagsOptions);
    // With passwords by default, so that a description that is written back is complete.
    const flags = options?.flags ?? DomainSaveImageXMLFlags.SECURE;
    const args = { file: this.#session.absolutePath(file, 'file'), flags };
    return (await this.#session.call(domainSaveImageGetXmlDesc, args, options)).xml;
  }

  /**
   * Replaces the domain's description in a saved file; only parts that the guest cannot see may differ. `flags` are
   * `DomainSaveRestoreFlags`.
   * `virDomainSaveImageDefineXML` · `DOMAIN_SAVE_IMAGE_DEFINE_XML` · since 0.9.4
   * @throws UsageError for a relative path on another host
   */
  async defineSaveImageXml(file: string, dxml: string, options?: FlagsOptions<DomainSaveRestoreFlags>): Promise<void> {
    checkOptions(options, flagsOptions);
    const args = { file: this.#session.absolutePath(file, 'file'), dxml, flags: flagsOf(options) };
    await this.#session.call(domainSaveImageDefineXml, args, options);
  }

  /**
   * Returns a domain's description made of the hypervisor's own configuration in the named format. `flags` are unused.
   * `virConnectDomainXMLFromNative` · `CONNECT_DOMAIN_XML_FROM_NATIVE` · since 0.6.4
   */
  async domainXmlFromNative(format: string, config: string, options?: FlagsOptions<never>): Promise<string> {
    checkOptions(options, flagsOptions);
    const args = {
      nativeFormat: checkText(format, 'format'),
      nativeConfig: checkText(config, 'config'),
      flags: flagsOf(options),
    };
    return (await this.#session.call(connectDomainXmlFromNative, args, options)).domainXml;
  }

  /**
   * Returns the hypervisor's own configuration, e.g. a command line in the format `qemu-argv`, made of a domain's
   * description. `flags` are unused.
   * `virConnectDomainXMLToNative` · `CONNECT_DOMAIN_XML_TO_NATIVE` · since 0.6.4
   */
  async domainXmlToNative(format: string, xml: string, options?: FlagsOptions<never>): Promise<string> {
    checkOptions(options, flagsOptions);
    const args = {
      nativeFormat: checkText(format, 'format'),
      domainXml: checkText(xml, 'xml'),
      flags: flagsOf(options),
    };
    return (await this.#session.call(connectDomainXmlToNative, args, options)).nativeConfig;
  }

  /**
   * Lists all networks that match the flags (`ConnectListAllNetworksFlags`); all of them without flags.
   * `virConnectListAllNetworks` · `CONNECT_LIST_ALL_NETWORKS` · since 0.10.2
   */
  listAllNetworks(options?: FlagsOptions<ConnectListAllNetworksFlags>): Promise<Network[]> {
    return refusal(options, flagsOptions) ?? listing.listAllNetworks(this.#session, options);
  }

  /**
   * Lists the networks that are active. One call, like {@link listAllNetworks}.
   * `virConnectListAllNetworks` · `CONNECT_LIST_ALL_NETWORKS` · since 0.10.2
   */
  listNetworks(options?: CallOptions): Promise<Network[]> {
    return refusal(options, callOptions) ?? listing.listNetworks(this.#session, options);
  }

  /**
   * Lists the networks that are defined but not active. One call, like {@link listAllNetworks}.
   * `virConnectListAllNetworks` · `CONNECT_LIST_ALL_NETWORKS` · since 0.10.2
   */
  listDefinedNetworks(options?: CallOptions): Promise<Network[]> {
    return refusal(options, callOptions) ?? listing.listDefinedNetworks(this.#session, options);
  }

  /**
   * Returns the number of networks that are active.
   * `virConnectNumOfNetworks` · `CONNECT_NUM_OF_NETWORKS` · since 0.2.0
   */
  numOfNetworks(options?: CallOptions): Promise<number> {
    return refusal(options, callOptions) ?? numOf(this.#session, connectNumOfNetworks, options);
  }

  /**
   * Lists the names of the networks that are active, at most `maxNames`; by default all, in two calls.
   * `virConnectListNetworks` · `CONNECT_LIST_NETWORKS` · since 0.2.0
   */
  listNetworkNames(maxNames?: number, options?: CallOptions): Promise<string[]> {
    return (
      refusal(options, callOptions) ??
      listNames(this.#session, connectNumOfNetworks, connectListNetworks, REMOTE_NETWORK_LIST_MAX, maxNames, options)
    );
  }

  /**
   * Returns the number of networks that are defined but not active.
   * `virConnectNumOfDefinedNetworks` · `CONNECT_NUM_OF_DEFINED_NETWORKS` · since 0.2.0
   */
  numOfDefinedNetworks(options?: CallOptions): Promise<number> {
    return refusal(options, callOptions) ?? numOf(this.#session, connectNumOfDefinedNetworks, options);
  }

  /**
   * Lists the names of the networks that are defined but not active, at most `maxNames`; by default all, in two calls.
   * `virConnectListDefinedNetworks` · `CONNECT_LIST_DEFINED_NETWORKS` · since 0.2.0
   */
  listDefinedNetworkNames(maxNames?: number, options?: CallOptions): Promise<string[]> {
    return refusal(options, callOptions) ?? listing.listDefinedNetworkNames(this.#session, maxNames, options);
  }

  /**
   * Returns the network with a given name.
   * `virNetworkLookupByName` · `NETWORK_LOOKUP_BY_NAME` · since 0.2.0
   * @throws ServerError `NO_NETWORK`
   */
  async getNetworkByName(name: string, options?: CallOptions): Promise<Network> {
    checkOptions(options, callOptions);
    return this.#session.wrap.network((await this.#session.call(networkLookupByName, { name }, options)).net);
  }

  /**
   * Returns the network with a given UUID, given as text or as 16 bytes.
   * `virNetworkLookupByUUID` · `NETWORK_LOOKUP_BY_UUID` · since 0.2.0
   * @throws ServerError `NO_NETWORK`; UsageError for an invalid UUID
   */
  async getNetworkByUuid(uuid: string | Uint8Array, options?: CallOptions): Promise<Network> {
    checkOptions(options, callOptions);
    return this.#session.wrap.network(
      (await this.#session.call(networkLookupByUuid, { uuid: checkUuid(uuid) }, options)).net,
    );
  }

  /**
   * Defines a network, or changes its definition, without starting it. `flags` are `NetworkDefineFlags`.
   * `virNetworkDefineXML` · `NETWORK_DEFINE_XML` · since 0.2.0;
   * with flags `virNetworkDefineXMLFlags` · `NETWORK_DEFINE_XML_FLAGS` · since 7.7.0
   * @throws ServerError `XML_ERROR`
   */
  async defineNetwork(xml: string, options?: FlagsOptions<NetworkDefineFlags>): Promise<Network> {
    checkOptions(options, flagsOptions);
    const flags = flagsOf(options);
    // The call without flags is supported by every daemon.
    const { net } =
      flags === 0
        ? await this.#session.call(networkDefineXml, { xml }, options)
        : await this.#session.call(networkDefineXmlFlags, { xml, flags }, options);
    return this.#session.wrap.network(net);
  }

  /**
   * Starts a network that is not persistent. `flags` are `NetworkCreateFlags`.
   * `virNetworkCreateXML` · `NETWORK_CREATE_XML` · since 0.2.0; with flags `virNetworkCreateXMLFlags` ·
   * `NETWORK_CREATE_XML_FLAGS` · since 7.8.0
   * @throws ServerError `XML_ERROR`
   */
  async createNetwork(xml: string, options?: FlagsOptions<NetworkCreateFlags>): Promise<Network> {
    checkOptions(options, flagsOptions);
    const flags = flagsOf(options);
    // The call without flags is supported by every daemon.
    const { net } =
      flags === 0
        ? await this.#session.call(networkCreateXml, { xml }, options)
        : await this.#session.call(networkCreateXmlFlags, { xml, flags }, options);
    return this.#session.wrap.network(net);
  }

  /**
   * Lists all storage pools that match the flags (`ConnectListAllStoragePoolsFlags`); all of them without flags.
   * `virConnectListAllStoragePools` · `CONNECT_LIST_ALL_STORAGE_POOLS` · since 0.10.2
   */
  listAllStoragePools(options?: FlagsOptions<ConnectListAllStoragePoolsFlags>): Promise<StoragePool[]> {
    return refusal(options, flagsOptions) ?? listing.listAllStoragePools(this.#session, options);
  }

  /**
   * Lists the storage pools that are active. One call, like {@link listAllStoragePools}.
   * `virConnectListAllStoragePools` · `CONNECT_LIST_ALL_STORAGE_POOLS` · since 0.10.2
   */
  listStoragePools(options?: CallOptions): Promise<StoragePool[]> {
    return refusal(options, callOptions) ?? listing.listStoragePools(this.#session, options);
  }

  /**
   * Lists the storage pools that are defined but not active. One call, like {@link listAllStoragePools}.
   * `virConnectListAllStoragePools` · `CONNECT_LIST_ALL_STORAGE_POOLS` · since 0.10.2
   */
  listDefinedStoragePools(options?: CallOptions): Promise<StoragePool[]> {
    return refusal(options, callOptions) ?? listing.listDefinedStoragePools(this.#session, options);
  }

  /**
   * Returns the number of storage pools that are active.
   * `virConnectNumOfStoragePools` · `CONNECT_NUM_OF_STORAGE_POOLS` · since 0.4.1
   */
  numOfStoragePools(options?: CallOptions): Promise<number> {
    return refusal(options, callOptions) ?? numOf(this.#session, connectNumOfStoragePools, options);
  }

  /**
   * Lists the names of the storage pools that are active, at most `maxNames`; by default all, in two calls.
   * `virConnectListStoragePools` · `CONNECT_LIST_STORAGE_POOLS` · since 0.4.1
   */
  listStoragePoolNames(maxNames?: number, options?: CallOptions): Promise<string[]> {
    return refusal(options, callOptions) ?? listing.listStoragePoolNames(this.#session, maxNames, options);
  }

  /**
   * Returns the number of storage pools that are defined but not active.
   * `virConnectNumOfDefinedStoragePools` · `CONNECT_NUM_OF_DEFINED_STORAGE_POOLS` · since 0.4.1
   */
  numOfDefinedStoragePools(options?: CallOptions): Promise<number> {
    return refusal(options, callOptions) ?? numOf(this.#session, connectNumOfDefinedStoragePools, options);
  }

  /**
   * Lists the names of the storage pools that are defined but not active, at most `maxNames`; by default all, in two
   * calls.
   * `virConnectListDefinedStoragePools` · `CONNECT_LIST_DEFINED_STORAGE_POOLS` · since 0.4.1
   */
  listDefinedStoragePoolNames(maxNames?: number, options?: CallOptions): Promise<string[]> {
    return refusal(options, callOptions) ?? listing.listDefinedStoragePoolNames(this.#session, maxNames, options);
  }

  /**
   * Returns the storage pool of that name.
   * `virStoragePoolLookupByName` · `STORAGE_POOL_LOOKUP_BY_NAME` · since 0.4.1
   * @throws ServerError `NO_STORAGE_POOL`
   */
  async getStoragePoolByName(name: string, options?: CallOptions): Promise<StoragePool> {
    checkOptions(options, callOptions);
    return this.#session.wrap.storagePool((await this.#session.call(storagePoolLookupByName, { name }, options)).pool);
  }

  /**
   * Returns the storage pool of that UUID, given as text or as 16 bytes.
   * `virStoragePoolLookupByUUID` · `STORAGE_POOL_LOOKUP_BY_UUID` · since 0.4.1
   * @throws ServerError `NO_STORAGE_POOL`; UsageError for an invalid UUID
   */
  async getStoragePoolByUuid(uuid: string | Uint8Array, options?: CallOptions): Promise<StoragePool> {
    checkOptions(options, callOptions);
    const args = { uuid: checkUuid(uuid) };
    return this.#session.wrap.storagePool((await this.#session.call(storagePoolLookupByUuid, args, options)).pool);
  }

  /**
   * Returns the storage pool that a volume is in.
   * `virStoragePoolLookupByVolume` · `STORAGE_POOL_LOOKUP_BY_VOLUME` · since 0.4.1
   * @throws ServerError `NO_STORAGE_POOL`; UsageError for an invalid StorageVol
   */
  async getStoragePoolByVolume(volume: StorageVol, options?: CallOptions): Promise<StoragePool> {
    checkOptions(options, callOptions);
    if (!(volume instanceof StorageVol)) {
      throw new UsageError('INVALID_VALUE', `volume must be a StorageVol, not ${typeof volume}`);
    }
    const vol = { pool: volume.poolName, name: volume.name, key: volume.key };
    return this.#session.wrap.storagePool((await this.#session.call(storagePoolLookupByVolume, { vol }, options)).pool);
  }

  /**
   * Returns the active storage pool whose volumes appear under that path on the daemon's host.
   * `virStoragePoolLookupByTargetPath` · `STORAGE_POOL_LOOKUP_BY_TARGET_PATH` · since 4.1.0
   * @throws ServerError `NO_STORAGE_POOL`
   */
  async getStoragePoolByTargetPath(path: string, options?: CallOptions): Promise<StoragePool> {
    checkOptions(options, callOptions);
    return this.#session.wrap.storagePool(
      (await this.#session.call(storagePoolLookupByTargetPath, { path }, options)).pool,
    );
  }

  /**
   * Returns the volume at that path on the daemon's host, in whichever active pool.
   * `virStorageVolLookupByPath` · `STORAGE_VOL_LOOKUP_BY_PATH` · since 0.4.1
   * @throws ServerError `NO_STORAGE_VOL`
   */
  async getStorageVolumeByPath(path: string, options?: CallOptions): Promise<StorageVol> {
    checkOptions(options, callOptions);
    return this.#session.wrap.storageVol((await this.#session.call(storageVolLookupByPath, { path }, options)).vol);
  }

  /**
   * Returns the volume with that key, which no other volume has, in whichever active pool.
   * `virStorageVolLookupByKey` · `STORAGE_VOL_LOOKUP_BY_KEY` · since 0.4.1
   * @throws ServerError `NO_STORAGE_VOL`
   */
  async getStorageVolumeByKey(key: string, options?: CallOptions): Promise<StorageVol> {
    checkOptions(options, callOptions);
    return this.#session.wrap.storageVol((await this.#session.call(storageVolLookupByKey, { key }, options)).vol);
  }

  /**
   * Defines a storage pool, or changes its definition, without starting it. `flags` are `StoragePoolDefineFlags`.
   * `virStoragePoolDefineXML` · `STORAGE_POOL_DEFINE_XML` · since 0.4.1
   * @throws ServerError `XML_ERROR`
   */
  async defineStoragePool(xml: string, options?: FlagsOptions<StoragePoolDefineFlags>): Promise<StoragePool> {
    checkOptions(options, flagsOptions);
    const args = { xml, flags: flagsOf(options) };
    return this.#session.wrap.storagePool((await this.#session.call(storagePoolDefineXml, args, options)).pool);
  }

  /**
   * Starts a storage pool that is not persistent. `flags` are `StoragePoolCreateFlags`.
   * `virStoragePoolCreateXML` · `STORAGE_POOL_CREATE_XML` · since 0.4.1
   * @throws ServerError `XML_ERROR`
   */
  async createStoragePool(xml: string, options?: FlagsOptions<StoragePoolCreateFlags>): Promise<StoragePool> {
    checkOptions(options, flagsOptions);
    const args = { xml, flags: flagsOf(options) };
    return this.#session.wrap.storagePool((await this.#session.call(storagePoolCreateXml, args, options)).pool);
  }

  /**
   * Returns the possible sources of a storage pool of this type as XML. `srcSpec` is XML that limits the search, e.g.
   * the host of an NFS server. `flags` are unused.
   * `virConnectFindStoragePoolSources` · `CONNECT_FIND_STORAGE_POOL_SOURCES` · since 0.4.5
   */
  async findStoragePoolSources(type: string, srcSpec?: string | null, options?: FlagsOptions<never>): Promise<string> {
    checkOptions(options, flagsOptions);
    const args = { type, srcSpec: srcSpec ?? null, flags: flagsOf(options) };
    return (await this.#session.call(connectFindStoragePoolSources, args, options)).xml;
  }

  /**
   * Lists all devices of the host that match the flags (`ConnectListAllNodeDeviceFlags`); all of them without flags.
   * `virConnectListAllNodeDevices` · `CONNECT_LIST_ALL_NODE_DEVICES` · since 0.10.2
   */
  async listAllNodeDevices(options?: FlagsOptions<ConnectListAllNodeDeviceFlags>): Promise<NodeDevice[]> {
    const chosen = withUnsignedFlags(options);
    checkOptions(chosen, flagsOptions);
    const args = { need_results: WITH_RESULTS, flags: flagsOf(chosen) };
    const { devices } = await this.#session.call(connectListAllNodeDevices, args, chosen);
    return devices.map((wire) => this.#session.wrap.nodeDevice(wire));
  }

  /**
   * Lists the devices of the host that have a capability (`net`, `pci`); all of them without one. Two calls. `flags`
   * are unused.
   * `virNodeListDevices` · `NODE_LIST_DEVICES` · since 0.5.0
   */
  listNodeDevices(capability?: string | null, options?: FlagsOptions<never>): Promise<NodeDevice[]> {
    return refusal(options, flagsOptions) ?? listing.listNodeDevices(this.#session, capability, options);
  }

  /**
   * Returns the number of devices of the host with a capability, or of all devices. `flags` are unused.
   * `virNodeNumOfDevices` · `NODE_NUM_OF_DEVICES` · since 0.5.0
   */
  numOfNodeDevices(capability?: string | null, options?: FlagsOptions<never>): Promise<number> {
    return refusal(options, flagsOptions) ?? listing.numOfNodeDevices(this.#session, capability, options);
  }

  /**
   * Lists the names of the devices of the host that have a capability, at most `maxNames`; by default all, in two
   * calls. `flags` are unused.
   * `virNodeListDevices` · `NODE_LIST_DEVICES` · since 0.5.0
   */
  listNodeDeviceNames(capability?: string | null, maxNames?: number, options?: FlagsOptions<never>): Promise<string[]> {
    return refusal(options, flagsOptions) ?? listing.listNodeDeviceNames(this.#session, capability, maxNames, options);
  }

  /**
   * Returns the device with a given name.
   * `virNodeDeviceLookupByName` · `NODE_DEVICE_LOOKUP_BY_NAME` · since 0.5.0
   * @throws ServerError `NO_NODE_DEVICE`
   */
  async getNodeDeviceByName(name: string, options?: CallOptions): Promise<NodeDevice> {
    checkOptions(options, callOptions);
    return this.#session.wrap.nodeDevice((await this.#session.call(nodeDeviceLookupByName, { name }, options)).dev);
  }

  /**
   * Returns the SCSI host with these names of node and port on the storage network. `flags` are unused.
   * `virNodeDeviceLookupSCSIHostByWWN` · `NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN` · since 1.0.3
   * @throws ServerError `NO_NODE_DEVICE`
   */
  async getNodeDeviceScsihostByWwn(wwnn: string, wwpn: string, options?: FlagsOptions<never>): Promise<NodeDevice> {
    checkOptions(options, flagsOptions);
    const args = { wwnn, wwpn, flags: flagsOf(options) };
    return this.#session.wrap.nodeDevice((await this.#session.call(nodeDeviceLookupScsiHostByWwn, args, options)).dev);
  }

  /**
   * Creates a virtual device, e.g. a port of an adapter, which is not defined: it no longer exists once it is destroyed.
   * `flags` are `NodeDeviceCreateXMLFlags`.
   * `virNodeDeviceCreateXML` · `NODE_DEVICE_CREATE_XML` · since 0.6.3
   * @throws ServerError `XML_ERROR`
   */
  async createNodeDevice(xml: string, options?: FlagsOptions<NodeDeviceCreateXMLFlags>): Promise<NodeDevice> {
    checkOptions(options, flagsOptions);
    const args = { xml_desc: checkText(xml, 'xml'), flags: flagsOf(options) };
    return this.#session.wrap.nodeDevice((await this.#session.call(nodeDeviceCreateXml, args, options)).dev);
  }

  /**
   * Defines a virtual device without starting it. `flags` are `NodeDeviceDefineXMLFlags`.
   * `virNodeDeviceDefineXML` · `NODE_DEVICE_DEFINE_XML` · since 7.3.0
   * @throws ServerError `XML_ERROR`
   */
  async defineNodeDevice(xml: string, options?: FlagsOptions<NodeDeviceDefineXMLFlags>): Promise<NodeDevice> {
    checkOptions(options, flagsOptions);
    const args = { xml_desc: checkText(xml, 'xml'), flags: flagsOf(options) };
    return this.#session.wrap.nodeDevice((await this.#session.call(nodeDeviceDefineXml, args, options)).dev);
  }

  /**
   * Lists all network interfaces of the host as the flags choose (`ConnectListAllInterfacesFlags`); all of them without
   * flags.
   * `virConnectListAllInterfaces` · `CONNECT_LIST_ALL_INTERFACES` · since 0.10.2
   */
  listAllInterfaces(options?: FlagsOptions<ConnectListAllInterfacesFlags>): Promise<Interface[]> {
    return refusal(options, flagsOptions) ?? listing.listAllInterfaces(this.#session, options);
  }

  /**
   * Lists the network interfaces of the host that are up. One call, like {@link listAllInterfaces}.
   * `virConnectListAllInterfaces` · `CONNECT_LIST_ALL_INTERFACES` · since 0.10.2
   */
  listInterfaces(options?: CallOptions): Promise<Interface[]> {
    return refusal(options, callOptions) ?? listing.listInterfaces(this.#session, options);
  }

  /**
   * Lists the network interfaces of the host that are defined but not up. One call, like {@link listAllInterfaces}.
   * `virConnectListAllInterfaces` · `CONNECT_LIST_ALL_INTERFACES` · since 0.10.2
   */
  listDefinedInterfaces(options?: CallOptions): Promise<Interface[]> {
    return refusal(options, callOptions) ?? listing.listDefinedInterfaces(this.#session, options);
  }

  /**
   * Returns the number of network interfaces of the host that are up.
   * `virConnectNumOfInterfaces` · `CONNECT_NUM_OF_INTERFACES` · since 0.6.4
   */
  numOfInterfaces(options?: CallOptions): Promise<number> {
    return refusal(options, callOptions) ?? numOf(this.#session, connectNumOfInterfaces, options);
  }

  /**
   * Lists the names of the network interfaces of the host that are up, at most `maxNames`; by default all, in two
   * calls.
   * `virConnectListInterfaces` · `CONNECT_LIST_INTERFACES` · since 0.6.4
   */
  listInterfaceNames(maxNames?: number, options?: CallOptions): Promise<string[]> {
    return refusal(options, callOptions) ?? listing.listInterfaceNames(this.#session, maxNames, options);
  }

  /**
   * Returns the number of network interfaces of the host that are defined but not up.
   * `virConnectNumOfDefinedInterfaces` · `CONNECT_NUM_OF_DEFINED_INTERFACES` · since 0.7.0
   */
  numOfDefinedInterfaces(options?: CallOptions): Promise<number> {
    return refusal(options, callOptions) ?? numOf(this.#session, connectNumOfDefinedInterfaces, options);
  }

  /**
   * Lists the names of the network interfaces of the host that are defined but not up, at most `maxNames`; by default
   * all, in two calls.
   * `virConnectListDefinedInterfaces` · `CONNECT_LIST_DEFINED_INTERFACES` · since 0.7.0
   */
  listDefinedInterfaceNames(maxNames?: number, options?: CallOptions): Promise<string[]> {
    return refusal(options, callOptions) ?? listing.listDefinedInterfaceNames(this.#session, maxNames, options);
  }

  /**
   * Returns the network interface of that name.
   * `virInterfaceLookupByName` · `INTERFACE_LOOKUP_BY_NAME` · since 0.6.4
   * @throws ServerError `NO_INTERFACE`
   */
  async getInterfaceByName(name: string, options?: CallOptions): Promise<Interface> {
    checkOptions(options, callOptions);
    return this.#session.wrap.interface((await this.#session.call(interfaceLookupByName, { name }, options)).iface);
  }

  /**
   * Returns the network interface with that MAC address.
   * `virInterfaceLookupByMACString` · `INTERFACE_LOOKUP_BY_MAC_STRING` · since 0.6.4
   * @throws ServerError `NO_INTERFACE`, or `MULTIPLE_INTERFACES` when it is not the only one
   */
  async getInterfaceByMac(mac: string, options?: CallOptions): Promise<Interface> {
    checkOptions(options, callOptions);
    return this.#session.wrap.interface((await this.#session.call(interfaceLookupByMacString, { mac }, options)).iface);
  }

  /**
   * Defines a network interface, or changes its definition, without bringing it up. `flags` are
   * `InterfaceDefineFlags`.
   * `virInterfaceDefineXML` · `INTERFACE_DEFINE_XML` · since 0.6.4
   * @throws ServerError `XML_ERROR`
   */
  async defineInterface(xml: string, options?: FlagsOptions<InterfaceDefineFlags>): Promise<Interface> {
    checkOptions(options, flagsOptions);
    const args = { xml, flags: flagsOf(options) };
    return this.#session.wrap.interface((await this.#session.call(interfaceDefineXml, args, options)).iface);
  }

  /**
   * Stores the current configuration of all interfaces, to which {@link interfaceChangeRollback} returns. `flags` are
   * unused.
   * `virInterfaceChangeBegin` · `INTERFACE_CHANGE_BEGIN` · since 0.9.2
   */
  async interfaceChangeBegin(options?: FlagsOptions<never>): Promise<void> {
    checkOptions(options, flagsOptions);
    await this.#session.call(interfaceChangeBegin, { flags: flagsOf(options) }, options);
  }

  /**
   * Keeps the changes since {@link interfaceChangeBegin}. `flags` are unused.
   * `virInterfaceChangeCommit` · `INTERFACE_CHANGE_COMMIT` · since 0.9.2
   */
  async interfaceChangeCommit(options?: FlagsOptions<never>): Promise<void> {
    checkOptions(options, flagsOptions);
    await this.#session.call(interfaceChangeCommit, { flags: flagsOf(options) }, options);
  }

  /**
   * Reverts the changes since {@link interfaceChangeBegin}. `flags` are unused.
   * `virInterfaceChangeRollback` · `INTERFACE_CHANGE_ROLLBACK` · since 0.9.2
   */
  async interfaceChangeRollback(options?: FlagsOptions<never>): Promise<void> {
    checkOptions(options, flagsOptions);
    await this.#session.call(interfaceChangeRollback, { flags: flagsOf(options) }, options);
  }

  /**
   * Lists all secrets that match the flags (`ConnectListAllSecretsFlags`); all of them without flags.
   * `virConnectListAllSecrets` · `CONNECT_LIST_ALL_SECRETS` · since 0.10.2
   */
  listAllSecrets(options?: FlagsOptions<ConnectListAllSecretsFlags>): Promise<Secret[]> {
    return refusal(options, flagsOptions) ?? listing.listAllSecrets(this.#session, options);
  }

  /**
   * Lists all secrets. One call, like {@link listAllSecrets}.
   * `virConnectListAllSecrets` · `CONNECT_LIST_ALL_SECRETS` · since 0.10.2
   */
  listSecrets(options?: CallOptions): Promise<Secret[]> {
    return refusal(options, callOptions) ?? listing.listAllSecrets(this.#session, options);
  }

  /**
   * Returns the number of secrets.
   * `virConnectNumOfSecrets` · `CONNECT_NUM_OF_SECRETS` · since 0.7.1
   */
  numOfSecrets(options?: CallOptions): Promise<number> {
    return refusal(options, callOptions) ?? listing.numOfSecrets(this.#session, options);
  }

  /**
   * Lists the UUIDs of the secrets as text, at most `maxUuids`; by default all, in two calls.
   * `virConnectListSecrets` · `CONNECT_LIST_SECRETS` · since 0.7.1
   */
  listSecretUuids(maxUuids?: number, options?: CallOptions): Promise<string[]> {
    return refusal(options, callOptions) ?? listing.listSecretUuids(this.#session, maxUuids, options);
  }

  /**
   * Returns the secret with a given UUID, given as text or as 16 bytes.
   * `virSecretLookupByUUID` · `SECRET_LOOKUP_BY_UUID` · since 0.7.1
   * @throws ServerError `NO_SECRET`; UsageError for an invalid UUID
   */
  async getSecretByUuid(uuid: string | Uint8Array, options?: CallOptions): Promise<Secret> {
    checkOptions(options, callOptions);
    return this.#session.wrap.secret(
      (await this.#session.call(secretLookupByUuid, { uuid: checkUuid(uuid) }, options)).secret,
    );
  }

  /**
   * Returns the secret with a `SecretUsageType` and usage id, e.g. for the volume at a path.
   * `virSecretLookupByUsage` · `SECRET_LOOKUP_BY_USAGE` · since 0.7.1
   * @throws ServerError `NO_SECRET`
   */
  async getSecretByUsage(
    usageType: OpenEnum<SecretUsageType>,
    usageId: string,
    options?: CallOptions,
  ): Promise<Secret> {
    checkOptions(options, callOptions);
    const args = { usageType, usageID: checkText(usageId, 'usageId') };
    return this.#session.wrap.secret((await this.#session.call(secretLookupByUsage, args, options)).secret);
  }

  /**
   * Defines a secret, or changes its definition; use the handle to set its value. `flags` are `SecretDefineFlags`.
   * `virSecretDefineXML` · `SECRET_DEFINE_XML` · since 0.7.1
   * @throws ServerError `XML_ERROR`
   */
  async defineSecret(xml: string, options?: FlagsOptions<SecretDefineFlags>): Promise<Secret> {
    checkOptions(options, flagsOptions);
    const args = { xml, flags: flagsOf(options) };
    return this.#session.wrap.secret((await this.#session.call(secretDefineXml, args, options)).secret);
  }

  /**
   * Lists all network filters. `flags` are unused.
   * `virConnectListAllNWFilters` · `CONNECT_LIST_ALL_NWFILTERS` · since 0.10.2
   */
  listAllNwfilters(options?: FlagsOptions<never>): Promise<NwFilter[]> {
    return refusal(options, flagsOptions) ?? listing.listAllNwfilters(this.#session, options);
  }

  /**
   * Lists all network filters. One call, like {@link listAllNwfilters}.
   * `virConnectListAllNWFilters` · `CONNECT_LIST_ALL_NWFILTERS` · since 0.10.2
   */
  listNwfilters(options?: CallOptions): Promise<NwFilter[]> {
    return refusal(options, callOptions) ?? listing.listAllNwfilters(this.#session, options);
  }

  /**
   * Returns the number of network filters.
   * `virConnectNumOfNWFilters` · `CONNECT_NUM_OF_NWFILTERS` · since 0.8.0
   */
  numOfNwfilters(options?: CallOptions): Promise<number> {
    return refusal(options, callOptions) ?? numOf(this.#session, connectNumOfNwfilters, options);
  }

  /**
   * Lists the names of the network filters, at most `maxNames`; by default all, in two calls.
   * `virConnectListNWFilters` · `CONNECT_LIST_NWFILTERS` · since 0.8.0
   */
  listNwfilterNames(maxNames?: number, options?: CallOptions): Promise<string[]> {
    return (
      refusal(options, callOptions) ??
      listNames(this.#session, connectNumOfNwfilters, connectListNwfilters, REMOTE_NWFILTER_LIST_MAX, maxNames, options)
    );
  }

  /**
   * Returns the network filter of that name.
   * `virNWFilterLookupByName` · `NWFILTER_LOOKUP_BY_NAME` · since 0.8.0
   * @throws ServerError `NO_NWFILTER`
   */
  async getNwfilterByName(name: string, options?: CallOptions): Promise<NwFilter> {
    checkOptions(options, callOptions);
    return this.#session.wrap.nwfilter((await this.#session.call(nwfilterLookupByName, { name }, options)).nwfilter);
  }

  /**
   * Returns the network filter of that UUID, given as text or as 16 bytes.
   * `virNWFilterLookupByUUID` · `NWFILTER_LOOKUP_BY_UUID` · since 0.8.0
   * @throws ServerError `NO_NWFILTER`; UsageError for an invalid UUID
   */
  async getNwfilterByUuid(uuid: string | Uint8Array, options?: CallOptions): Promise<NwFilter> {
    checkOptions(options, callOptions);
    return this.#session.wrap.nwfilter(
      (await this.#session.call(nwfilterLookupByUuid, { uuid: checkUuid(uuid) }, options)).nwfilter,
    );
  }

  /**
   * Defines a network filter, or changes the one with that UUID, which also affects guests that use it. `flags` are
   * `NWFilterDefineFlags`.
   * `virNWFilterDefineXML` · `NWFILTER_DEFINE_XML` · since 0.8.0; with flags `virNWFilterDefineXMLFlags` ·
   * `NWFILTER_DEFINE_XML_FLAGS` · since 7.7.0
   * @throws ServerError `XML_ERROR`
   */
  async defineNwfilter(xml: string, options?: FlagsOptions<NWFilterDefineFlags>): Promise<NwFilter> {
    checkOptions(options, flagsOptions);
    const flags = flagsOf(options);
    // The call without flags is supported by every daemon.
    const { nwfilter } =
      flags === 0
        ? await this.#session.call(nwfilterDefineXml, { xml }, options)
        : await this.#session.call(nwfilterDefineXmlFlags, { xml, flags }, options);
    return this.#session.wrap.nwfilter(nwfilter);
  }

  /**
   * Lists all bindings of network filters to ports. `flags` are unused.
   * `virConnectListAllNWFilterBindings` · `CONNECT_LIST_ALL_NWFILTER_BINDINGS` · since 4.5.0
   */
  async listAllNwfilterBindings(options?: FlagsOptions<never>): Promise<NwFilterBinding[]> {
    checkOptions(options, flagsOptions);
    const args = { need_results: WITH_RESULTS, flags: flagsOf(options) };
    const { bindings } = await this.#session.call(connectListAllNwfilterBindings, args, options);
    return bindings.map((wire) => this.#session.wrap.nwfilterBinding(wire));
  }

  /**
   * Returns the binding of the port with that device name.
   * `virNWFilterBindingLookupByPortDev` · `NWFILTER_BINDING_LOOKUP_BY_PORT_DEV` · since 4.5.0
   * @throws ServerError `NO_NWFILTER_BINDING`
   */
  async getNwfilterBindingByPortDev(name: string, options?: CallOptions): Promise<NwFilterBinding> {
    checkOptions(options, callOptions);
    const { nwfilter } = await this.#session.call(nwfilterBindingLookupByPortDev, { name }, options);
    return this.#session.wrap.nwfilterBinding(nwfilter);
  }

  /**
   * Binds a network filter to a port. `flags` are `NWFilterBindingCreateFlags`.
   * `virNWFilterBindingCreateXML` · `NWFILTER_BINDING_CREATE_XML` · since 4.5.0
   * @throws ServerError `XML_ERROR`
   */
  async createNwfilterBinding(
    xml: string,
    options?: FlagsOptions<NWFilterBindingCreateFlags>,
  ): Promise<NwFilterBinding> {
    checkOptions(options, flagsOptions);
    const args = { xml, flags: flagsOf(options) };
    return this.#session.wrap.nwfilterBinding(
      (await this.#session.call(nwfilterBindingCreateXml, args, options)).nwfilter,
    );
  }
}
