import type { NetworkPortParameter } from '../../generated/constants/network.js';
import type { NonnullNetworkPort } from '../../generated/remote/common.js';
import { refusal } from '../../options.js';
import { uuidText } from '../../xdr/uuid.js';
import { flagsOptions } from '../call-option-tables.js';
import type { Connection } from '../connection/connection.js';
import { Handle } from '../handle.js';
import type { HandleSession } from '../handles.js';
import type { Network } from '../network/network.js';
import type { FlagsOptions } from '../options.js';
import type { TypedParameters } from '../typed-parameters.js';
import type { TypedParameterInput } from '../typed-values.js';
import * as config from './config.js';

/**
 * A port of a virtual network, to which a guest's interface is connected. All methods throw ServerError if the daemon
 * refuses, `NO_NETWORK_PORT` if the port no longer exists.
 */
export class NetworkPort extends Handle {
  readonly #session: HandleSession;
  readonly #wire: NonnullNetworkPort;

  /** @internal Handles come from a Connection. */
  constructor(session: HandleSession, wire: NonnullNetworkPort) {
    super();
    this.#session = session;
    this.#wire = wire;
  }

  /** The connection that the handle belongs to. */
  get connection(): Connection {
    return this.#session.connection;
  }

  /** UUID of the port as text. */
  get uuid(): string {
    return uuidText(this.#wire.uuid);
  }

  /**
   * The network that it belongs to.
   * `virNetworkPortGetNetwork`
   */
  get network(): Network {
    return this.#session.wrap.network(this.#wire.net);
  }

  get [Symbol.toStringTag](): string {
    return 'NetworkPort';
  }

  /**
   * Returns the 16 bytes of the UUID.
   * `virNetworkPortGetUUID`
   */
  getUuid(): Uint8Array {
    return Uint8Array.from(this.#wire.uuid);
  }

  /** `virNetworkPortGetUUIDString` */
  getUuidString(): string {
    return this.uuid;
  }

  toJSON(): Record<string, unknown> {
    return { uuid: this.uuid, network: this.#wire.net.name };
  }

  /**
   * Returns the whole configuration as XML. No flags are defined.
   * `virNetworkPortGetXMLDesc` · `NETWORK_PORT_GET_XML_DESC` · since 5.5.0
   */
  getXmlDescription(options?: FlagsOptions<never>): Promise<string> {
    return refusal(options, flagsOptions) ?? config.getXmlDescription(this.#session, this.#wire, options);
  }

  /**
   * Removes the port. No flags are defined.
   * `virNetworkPortDelete` · `NETWORK_PORT_DELETE` · since 5.5.0
   */
  delete(options?: FlagsOptions<never>): Promise<void> {
    return refusal(options, flagsOptions) ?? config.remove(this.#session, this.#wire, options);
  }

  /**
   * Returns the limits of its traffic, by `NetworkPortParameter`, in KiB/s (bursts in KiB). No flags are defined.
   * `virNetworkPortGetParameters` · `NETWORK_PORT_GET_PARAMETERS` · since 5.5.0
   */
  getParameters(options?: FlagsOptions<never>): Promise<TypedParameters> {
    return refusal(options, flagsOptions) ?? config.getParameters(this.#session, this.#wire, options);
  }

  /**
   * Sets the bandwidth of the port, by `NetworkPortParameter`: averages, peaks and the guaranteed floor in KiB/s,
   * bursts in KiB. No flags are defined.
   * `virNetworkPortSetParameters` · `NETWORK_PORT_SET_PARAMETERS` · since 5.5.0
   * @throws UsageError with the parameter whose value is invalid, or whose wire type is unknown
   */
  setParameters(params: TypedParameterInput<NetworkPortParameter>, options?: FlagsOptions<never>): Promise<void> {
    return refusal(options, flagsOptions) ?? config.setParameters(this.#session, this.#wire, params, options);
  }
}
