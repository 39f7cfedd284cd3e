import type { OpenEnum } from '../../constant.js';
import type {
  IPAddrType,
  NetworkMetadataType,
  NetworkPortCreateFlags,
  NetworkUpdateCommand,
  NetworkUpdateFlags,
  NetworkUpdateSection,
  NetworkXMLFlags,
} from '../../generated/constants/index.js';
import {
  networkCreate,
  networkDestroy,
  networkGetAutostart,
  networkGetBridgeName,
  networkGetDhcpLeases,
  networkGetMetadata,
  networkGetXmlDesc,
  networkIsActive,
  networkIsPersistent,
  networkSetAutostart,
  networkSetMetadata,
  networkUndefine,
  networkUpdate,
} from '../../generated/lazy/remote/network.js';
import {
  networkListAllPorts,
  networkPortCreateXml,
  networkPortLookupByUuid,
} from '../../generated/lazy/remote/network-port.js';
import type { NonnullNetwork } from '../../generated/remote/common.js';
import { checkOptions } from '../../option-checks.js';
import { checkBoolean, checkUint, checkUuid } from '../argument-checks.js';
import { callOptions, flagsOptions } from '../call-option-tables.js';
import { NamedHandle } from '../handle.js';
import type { NetworkPort } from '../network-port/network-port.js';
import { dhcpLeasesOptions } from '../option-tables.js';
import { type CallOptions, type FlagsOptions, flagsOf, sharedDeadline, WITH_RESULTS } from '../options.js';

/** Options of `Network.getDhcpLeases()`. */
export interface DhcpLeasesOptions extends FlagsOptions<never> {
  /** Only the leases of this MAC address, e.g. `52:54:00:12:34:56`. */
  mac?: string | undefined;
}

/** An address assigned by a network's DHCP server. */
export interface DhcpLease {
  /** The host's interface that the server listens on. */
  readonly iface: string;
  /** When it ends, in seconds since 1970. */
  readonly expirytime: bigint;
  /** An `IPAddrType`. */
  readonly type: OpenEnum<IPAddrType>;
  readonly mac: string | null;
  /** Identity association of an IPv6 client. */
  readonly iaid: string | null;
  readonly ipaddr: string;
  /** Length of the network's part of the address, in bits. */
  readonly prefix: number;
  readonly hostname: string | null;
  /** Client ID, or DUID with IPv6. */
  readonly clientid: string | null;
}

/** Feature: NETWORK_UPDATE reads its arguments in the order of its description. */
const UPDATE_HAS_CORRECT_ORDER = 16;

/**
 * A virtual network. A handle refers to it by its UUID and remains valid while the network exists, running or not. All
 * methods throw ServerError if the daemon refuses, `NO_NETWORK` if the network no longer exists.
 */
export class Network extends NamedHandle<NonnullNetwork> {
  get [Symbol.toStringTag](): string {
    return 'Network';
  }

  /**
   * Returns true if the network is running.
   * `virNetworkIsActive` · `NETWORK_IS_ACTIVE` · since 0.7.3
   */
  async isActive(options?: CallOptions): Promise<boolean> {
    checkOptions(options, callOptions);
    return (await this.session.call(networkIsActive, { net: this.wire }, options)).active !== 0;
  }

  /**
   * Returns true if the network is persistent: it remains defined when it stops.
   * `virNetworkIsPersistent` · `NETWORK_IS_PERSISTENT` · since 0.7.3
   */
  async isPersistent(options?: CallOptions): Promise<boolean> {
    checkOptions(options, callOptions);
    return (await this.session.call(networkIsPersistent, { net: this.wire }, options)).persistent !== 0;
  }

  /**
   * Returns the whole configuration as XML. `flags` are `NetworkXMLFlags`.
   * `virNetworkGetXMLDesc` · `NETWORK_GET_XML_DESC` · since 0.2.0
   */
  async getXmlDescription(options?: FlagsOptions<NetworkXMLFlags>): Promise<string> {
    checkOptions(options, flagsOptions);
    return (await this.session.call(networkGetXmlDesc, { net: this.wire, flags: flagsOf(options) }, options)).xml;
  }

  /**
   * Starts a defined network.
   * `virNetworkCreate` · `NETWORK_CREATE` · since 0.2.0
   * @throws ServerError `OPERATION_INVALID` if it runs already
   */
  async create(options?: CallOptions): Promise<void> {
    checkOptions(options, callOptions);
    await this.session.call(networkCreate, { net: this.wire }, options);
  }

  /**
   * Removes the definition. A running network continues and becomes transient.
   * `virNetworkUndefine` · `NETWORK_UNDEFINE` · since 0.2.0
   */
  async undefine(options?: CallOptions): Promise<void> {
    checkOptions(options, callOptions);
    await this.session.call(networkUndefine, { net: this.wire }, options);
  }

  /**
   * Stops the network immediately, even if it is in use. A transient network then no longer exists.
   * `virNetworkDestroy` · `NETWORK_DESTROY` · since 0.2.0
   * @throws ServerError `OPERATION_INVALID` if it does not run
   */
  async destroy(options?: CallOptions): Promise<void> {
    checkOptions(options, callOptions);
    await this.session.call(networkDestroy, { net: this.wire }, options);
  }

  /**
   * Changes one element of the configuration. `command` is a `NetworkUpdateCommand`, `section` a
   * `NetworkUpdateSection`; `parentIndex` says which element of that kind is meant when there are several, -1 for any.
   * `flags` (`NetworkUpdateFlags`) choose between the running network and its definition.
   * `virNetworkUpdate` · `NETWORK_UPDATE` · since 0.10.2
   */
  async update(
    command: OpenEnum<NetworkUpdateCommand>,
    section: OpenEnum<NetworkUpdateSection>,
    parentIndex: number,
    xml: string,
    options?: FlagsOptions<NetworkUpdateFlags>,
  ): Promise<void> {
    checkOptions(options, flagsOptions);
    const args = { net: this.wire, parentIndex, xml, flags: flagsOf(options) };
    const kinds = { command: checkUint(command, 'command'), section: checkUint(section, 'section') };
    const step = sharedDeadline(options);
    // Old daemons take the two for each other.
    const ordered = await this.session.supports(UPDATE_HAS_CORRECT_ORDER, step());
    const order = ordered ? kinds : { command: kinds.section, section: kinds.command };
    await this.session.call(networkUpdate, { ...args, ...order }, step());
  }

  /**
   * Returns the name of the bridge that the guests' interfaces are on.
   * `virNetworkGetBridgeName` · `NETWORK_GET_BRIDGE_NAME` · since 0.2.0
   * @throws ServerError `INTERNAL_ERROR` if it has none
   */
  async getBridgeName(options?: CallOptions): Promise<string> {
    checkOptions(options, callOptions);
    return (await this.session.call(networkGetBridgeName, { net: this.wire }, options)).name;
  }

  /**
   * Returns true if the network is started with the host.
   * `virNetworkGetAutostart` · `NETWORK_GET_AUTOSTART` · since 0.2.1
   */
  async getAutostart(options?: CallOptions): Promise<boolean> {
    checkOptions(options, callOptions);
    return (await this.session.call(networkGetAutostart, { net: this.wire }, options)).autostart !== 0;
  }

  /**
   * Makes the network start when the host does, or not.
   * `virNetworkSetAutostart` · `NETWORK_SET_AUTOSTART` · since 0.2.1
   */
  async setAutostart(autostart: boolean, options?: CallOptions): Promise<void> {
    checkOptions(options, callOptions);
    await this.session.call(
      networkSetAutostart,
      { net: this.wire, autostart: checkBoolean(autostart, 'autostart') ? 1 : 0 },
      options,
    );
  }

  /**
   * Returns the title, the description, or the custom element stored under the namespace `uri`. `type` is a
   * `NetworkMetadataType`; `uri` is null unless that is `ELEMENT`. `flags` are `NetworkUpdateFlags`.
   * `virNetworkGetMetadata` · `NETWORK_GET_METADATA` · since 9.7.0
   * @throws ServerError `NO_NETWORK_METADATA` if there is none
   */
  async getMetadata(
    type: OpenEnum<NetworkMetadataType>,
    uri: string | null,
    options?: FlagsOptions<NetworkUpdateFlags>,
  ): Promise<string> {
    checkOptions(options, flagsOptions);
    const args = { network: this.wire, type, uri, flags: flagsOf(options) };
    return (await this.session.call(networkGetMetadata, args, options)).metadata;
  }

  /**
   * Sets or, with null for `metadata`, removes the title, the description or a custom element. `type` is a
   * `NetworkMetadataType`; prefix `key` and namespace `uri` are null unless that is `ELEMENT`. `flags` are
   * `NetworkUpdateFlags`.
   * `virNetworkSetMetadata` · `NETWORK_SET_METADATA` · since 9.7.0
   */
  async setMetadata(
    type: OpenEnum<NetworkMetadataType>,
    metadata: string | null,
    key: string | null,
    uri: string | null,
    options?: FlagsOptions<NetworkUpdateFlags>,
  ): Promise<void> {
    checkOptions(options, flagsOptions);
    await this.session.call(
      networkSetMetadata,
      { network: this.wire, type, metadata, key, uri, flags: flagsOf(options) },
      options,
    );
  }

  /**
   * Returns the addresses assigned by the network's DHCP server: all of them, or those of one `mac`. No flags are
   * defined.
   * `virNetworkGetDHCPLeases` · `NETWORK_GET_DHCP_LEASES` · since 1.2.6
   */
  async getDhcpLeases(options?: DhcpLeasesOptions): Promise<DhcpLease[]> {
    checkOptions(options, dhcpLeasesOptions);
    const args = { net: this.wire, mac: options?.mac ?? null, need_results: WITH_RESULTS, flags: flagsOf(options) };
    return [...(await this.session.call(networkGetDhcpLeases, args, options)).leases];
  }

  /**
   * Lists all ports. No flags are defined.
   * `virNetworkListAllPorts` · `NETWORK_LIST_ALL_PORTS` · since 5.5.0
   */
  async listAllPorts(options?: FlagsOptions<never>): Promise<NetworkPort[]> {
    checkOptions(options, flagsOptions);
    const args = { network: this.wire, need_results: WITH_RESULTS, flags: flagsOf(options) };
    const { ports } = await this.session.call(networkListAllPorts, args, options);
    return ports.map((wire) => this.session.wrap.networkPort(wire));
  }

  /**
   * Creates a port from XML. `flags` are `NetworkPortCreateFlags`.
   * `virNetworkPortCreateXML` · `NETWORK_PORT_CREATE_XML` · since 5.5.0
   */
  async createPort(xml: string, options?: FlagsOptions<NetworkPortCreateFlags>): Promise<NetworkPort> {
    checkOptions(options, flagsOptions);
    const args = { network: this.wire, xml, flags: flagsOf(options) };
    return this.session.wrap.networkPort((await this.session.call(networkPortCreateXml, args, options)).port);
  }

  /**
   * Returns the port with a UUID, given as text or as 16 bytes.
   * `virNetworkPortLookupByUUID` · `NETWORK_PORT_LOOKUP_BY_UUID` · since 5.5.0
   * @throws ServerError `NO_NETWORK_PORT`; UsageError for an invalid UUID
   */
  async getPortByUuid(uuid: string | Uint8Array, options?: CallOptions): Promise<NetworkPort> {
    checkOptions(options, callOptions);
    const args = { network: this.wire, uuid: checkUuid(uuid) };
    return this.session.wrap.networkPort((await this.session.call(networkPortLookupByUuid, args, options)).port);
  }
}
