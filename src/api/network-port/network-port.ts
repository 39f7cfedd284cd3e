import type { NetworkPortParameter } from '../../generated/constants/network.js';
import {
  networkPortDelete,
  networkPortGetParameters,
  networkPortGetXmlDesc,
  networkPortSetParameters,
} from '../../generated/lazy/remote/network-port.js';
import type { NonnullNetworkPort } from '../../generated/remote/common.js';
import { checkOptions } from '../../option-checks.js';
import { flagsOptions } from '../call-option-tables.js';
import { HandleWithUuid } from '../handle.js';
import type { Network } from '../network/network.js';
import { type FlagsOptions, flagsOf } from '../options.js';
import { type TypedParameters, typedParameters } from '../typed-parameters.js';
import { setParameters, type TypedParameterInput } from '../typed-values.js';

/**
 * A port of a virtual network, to which a guest's interface is connected. All methods throw ServerError if the daemon
 * refuses, `NO_NETWORK_PORT` if the port no longer exists.
 */
export class NetworkPort extends HandleWithUuid<NonnullNetworkPort> {
  /**
   * The network that it belongs to.
   * `virNetworkPortGetNetwork`
   */
  get network(): Network {
    return this.session.wrap.network(this.wire.net);
  }

  get [Symbol.toStringTag](): string {
    return 'NetworkPort';
  }

  toJSON(): Record<string, unknown> {
    return { uuid: this.uuid, network: this.wire.net.name };
  }

  /**
   * Returns the whole configuration as XML. No flags are defined.
   * `virNetworkPortGetXMLDesc` · `NETWORK_PORT_GET_XML_DESC` · since 5.5.0
   */
  async getXmlDescription(options?: FlagsOptions<never>): Promise<string> {
    checkOptions(options, flagsOptions);
    return (await this.session.call(networkPortGetXmlDesc, { port: this.wire, flags: flagsOf(options) }, options)).xml;
  }

  /**
   * Removes the port. No flags are defined.
   * `virNetworkPortDelete` · `NETWORK_PORT_DELETE` · since 5.5.0
   */
  async delete(options?: FlagsOptions<never>): Promise<void> {
    checkOptions(options, flagsOptions);
    await this.session.call(networkPortDelete, { port: this.wire, flags: flagsOf(options) }, options);
  }

  /**
   * Returns the limits of its traffic, by `NetworkPortParameter`, in KiB/s (bursts in KiB). No flags are defined.
   * `virNetworkPortGetParameters` · `NETWORK_PORT_GET_PARAMETERS` · since 5.5.0
   */
  async getParameters(options?: FlagsOptions<never>): Promise<TypedParameters> {
    checkOptions(options, flagsOptions);
    // Unlike other getters this one sends all parameters, whatever number is requested.
    const args = { port: this.wire, nparams: 0, flags: flagsOf(options) };
    return typedParameters((await this.session.call(networkPortGetParameters, args, options)).params);
  }

  /**
   * Sets the bandwidth of the port, by `NetworkPortParameter`: averages, peaks and the guaranteed floor in KiB/s,
   * bursts in KiB. No flags are defined.
   * `virNetworkPortSetParameters` · `NETWORK_PORT_SET_PARAMETERS` · since 5.5.0
   * @throws UsageError with the parameter whose value is invalid, or whose wire type is unknown
   */
  async setParameters(params: TypedParameterInput<NetworkPortParameter>, options?: FlagsOptions<never>): Promise<void> {
    checkOptions(options, flagsOptions);
    const args = { port: this.wire, flags: flagsOf(options) };
    await setParameters(
      this.session,
      'NETWORK_PORT_SET_PARAMETERS',
      params,
      ({ networkPortTypes }) => networkPortTypes,
      options ?? {},
      (wire, step) => this.session.call(networkPortSetParameters, { ...args, params: wire }, step),
    );
  }
}
