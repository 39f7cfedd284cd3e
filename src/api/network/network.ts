import type { OpenEnum } from '../../constant.js';
import type {
  NetworkMetadataType,
  NetworkPortCreateFlags,
  NetworkUpdateCommand,
  NetworkUpdateFlags,
  NetworkUpdateSection,
  NetworkXMLFlags,
} from '../../generated/constants/index.js';
import type { NonnullNetwork } from '../../generated/remote/common.js';
import { refusal } from '../../options.js';
import { uuidText } from '../../xdr/uuid.js';
import { callOptions, flagsOptions } from '../call-option-tables.js';
import type { Connection } from '../connection/connection.js';
import { Handle } from '../handle.js';
import type { HandleSession } from '../handles.js';
import type { NetworkPort } from '../network-port/network-port.js';
import { dhcpLeasesOptions } from '../option-tables.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import * as config from './config.js';
import type { DhcpLease, DhcpLeasesOptions } from './leases.js';
import * as leases from './leases.js';
import * as lifecycle from './lifecycle.js';
import * as ports from './ports.js';

/**
 * A virtual network. A handle refers to it by its UUID and remains valid while the network exists, running or not. All
 * methods throw ServerError if the daemon refuses, `NO_NETWORK` if the network no longer exists.
 */
export class Network extends Handle {
  readonly #session: HandleSession;
  readonly #wire: NonnullNetwork;

  /** @internal Handles come from a Connection. */
  constructor(session: HandleSession, wire: NonnullNetwork) {
    super();
    this.#session = session;
    this.#wire = wire;
  }

  /**
   * The connection that the handle belongs to.
   * `virNetworkGetConnect` · since 0.3.0
   */
  get connection(): Connection {
    return this.#session.connection;
  }

  /** Name of the network. */
  get name(): string {
    return this.#wire.name;
  }

  /** UUID of the network as text. */
  get uuid(): string {
    return uuidText(this.#wire.uuid);
  }

  get [Symbol.toStringTag](): string {
    return 'Network';
  }

  /** `virNetworkGetName` */
  getName(): string {
    return this.name;
  }

  /**
   * Returns the 16 bytes of the UUID.
   * `virNetworkGetUUID`
   */
  getUuid(): Uint8Array {
    return Uint8Array.from(this.#wire.uuid);
  }

  /** `virNetworkGetUUIDString` */
  getUuidString(): string {
    return this.uuid;
  }

  toJSON(): Record<string, unknown> {
    return { name: this.name, uuid: this.uuid };
  }

  /**
   * Returns true if the network is running.
   * `virNetworkIsActive` · `NETWORK_IS_ACTIVE` · since 0.7.3
   */
  isActive(options?: CallOptions): Promise<boolean> {
    return refusal(options, callOptions) ?? lifecycle.isActive(this.#session, this.#wire, options);
  }

  /**
   * Returns true if the network is persistent: it remains defined when it stops.
   * `virNetworkIsPersistent` · `NETWORK_IS_PERSISTENT` · since 0.7.3
   */
  isPersistent(options?: CallOptions): Promise<boolean> {
    return refusal(options, callOptions) ?? lifecycle.isPersistent(this.#session, this.#wire, options);
  }

  /**
   * Returns the whole configuration as XML. `flags` are `NetworkXMLFlags`.
   * `virNetworkGetXMLDesc` · `NETWORK_GET_XML_DESC` · since 0.2.0
   */
  getXmlDescription(options?: FlagsOptions<NetworkXMLFlags>): Promise<string> {
    return refusal(options, flagsOptions) ?? config.getXmlDescription(this.#session, this.#wire, options);
  }

  /**
   * Starts a defined network.
   * `virNetworkCreate` · `NETWORK_CREATE` · since 0.2.0
   * @throws ServerError `OPERATION_INVALID` if it runs already
   */
  create(options?: CallOptions): Promise<void> {
    return refusal(options, callOptions) ?? lifecycle.create(this.#session, this.#wire, options);
  }

  /**
   * Removes the definition. A running network continues and becomes transient.
   * `virNetworkUndefine` · `NETWORK_UNDEFINE` · since 0.2.0
   */
  undefine(options?: CallOptions): Promise<void> {
    return refusal(options, callOptions) ?? config.undefine(this.#session, this.#wire, options);
  }

  /**
   * Stops the network immediately, even if it is in use. A transient network then no longer exists.
   * `virNetworkDestroy` · `NETWORK_DESTROY` · since 0.2.0
   * @throws ServerError `OPERATION_INVALID` if it does not run
   */
  destroy(options?: CallOptions): Promise<void> {
    return refusal(options, callOptions) ?? lifecycle.destroy(this.#session, this.#wire, options);
  }

  /**
   * Changes one element of the configuration. `command` is a `NetworkUpdateCommand`, `section` a
   * `NetworkUpdateSection`; `parentIndex` says which element of that kind is meant when there are several, -1 for any.
   * `flags` (`NetworkUpdateFlags`) choose between the running network and its definition.
   * `virNetworkUpdate` · `NETWORK_UPDATE` · since 0.10.2
   */
  update(
    command: OpenEnum<NetworkUpdateCommand>,
    section: OpenEnum<NetworkUpdateSection>,
    parentIndex: number,
    xml: string,
    options?: FlagsOptions<NetworkUpdateFlags>,
  ): Promise<void> {
    return (
      refusal(options, flagsOptions) ??
      config.update(this.#session, this.#wire, { command, section, parentIndex, xml }, options)
    );
  }

  /**
   * Returns the name of the bridge that the guests' interfaces are on.
   * `virNetworkGetBridgeName` · `NETWORK_GET_BRIDGE_NAME` · since 0.2.0
   * @throws ServerError `INTERNAL_ERROR` if it has none
   */
  getBridgeName(options?: CallOptions): Promise<string> {
    return refusal(options, callOptions) ?? config.getBridgeName(this.#session, this.#wire, options);
  }

  /**
   * Returns true if the network is started with the host.
   * `virNetworkGetAutostart` · `NETWORK_GET_AUTOSTART` · since 0.2.1
   */
  getAutostart(options?: CallOptions): Promise<boolean> {
    return refusal(options, callOptions) ?? config.getAutostart(this.#session, this.#wire, options);
  }

  /**
   * Makes the network start when the host does, or not.
   * `virNetworkSetAutostart` · `NETWORK_SET_AUTOSTART` · since 0.2.1
   */
  setAutostart(autostart: boolean, options?: CallOptions): Promise<void> {
    return refusal(options, callOptions) ?? config.setAutostart(this.#session, this.#wire, autostart, options);
  }

  /**
   * Returns the title, the description, or the custom element stored under the namespace `uri`. `type` is a
   * `NetworkMetadataType`; `uri` is null unless that is `ELEMENT`. `flags` are `NetworkUpdateFlags`.
   * `virNetworkGetMetadata` · `NETWORK_GET_METADATA` · since 9.7.0
   * @throws ServerError `NO_NETWORK_METADATA` if there is none
   */
  getMetadata(
    type: OpenEnum<NetworkMetadataType>,
    uri: string | null,
    options?: FlagsOptions<NetworkUpdateFlags>,
  ): Promise<string> {
    return refusal(options, flagsOptions) ?? config.getMetadata(this.#session, this.#wire, type, uri, options);
  }

  /**
   * Sets or, with null for `metadata`, removes the title, the description or a custom element. `type` is a
   * `NetworkMetadataType`; prefix `key` and namespace `uri` are null unless that is `ELEMENT`. `flags` are
   * `NetworkUpdateFlags`.
   * `virNetworkSetMetadata` · `NETWORK_SET_METADATA` · since 9.7.0
   */
  setMetadata(
    type: OpenEnum<NetworkMetadataType>,
    metadata: string | null,
    key: string | null,
    uri: string | null,
    options?: FlagsOptions<NetworkUpdateFlags>,
  ): Promise<void> {
    return (
      refusal(options, flagsOptions) ??
      config.setMetadata(this.#session, this.#wire, { type, metadata, key, uri }, options)
    );
  }

  /**
   * Returns the addresses assigned by the network's DHCP server: all of them, or those of one `mac`. No flags are
   * defined.
   * `virNetworkGetDHCPLeases` · `NETWORK_GET_DHCP_LEASES` · since 1.2.6
   */
  getDhcpLeases(options?: DhcpLeasesOptions): Promise<DhcpLease[]> {
    return refusal(options, dhcpLeasesOptions) ?? leases.getDhcpLeases(this.#session, this.#wire, options);
  }

  /**
   * Lists all ports. No flags are defined.
   * `virNetworkListAllPorts` · `NETWORK_LIST_ALL_PORTS` · since 5.5.0
   */
  listAllPorts(options?: FlagsOptions<never>): Promise<NetworkPort[]> {
    return refusal(options, flagsOptions) ?? ports.listAllPorts(this.#session, this.#wire, options);
  }

  /**
   * Creates a port from XML. `flags` are `NetworkPortCreateFlags`.
   * `virNetworkPortCreateXML` · `NETWORK_PORT_CREATE_XML` · since 5.5.0
   */
  createPort(xml: string, options?: FlagsOptions<NetworkPortCreateFlags>): Promise<NetworkPort> {
    return refusal(options, flagsOptions) ?? ports.createPort(this.#session, this.#wire, xml, options);
  }

  /**
   * Returns the port with a UUID, given as text or as 16 bytes.
   * `virNetworkPortLookupByUUID` · `NETWORK_PORT_LOOKUP_BY_UUID` · since 5.5.0
   * @throws ServerError `NO_NETWORK_PORT`; UsageError for an invalid UUID
   */
  getPortByUuid(uuid: string | Uint8Array, options?: CallOptions): Promise<NetworkPort> {
    return refusal(options, callOptions) ?? ports.getPortByUuid(this.#session, this.#wire, uuid, options);
  }
}
