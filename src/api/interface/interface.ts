import type { InterfaceXMLFlags } from '../../generated/constants/index.js';
import {
  interfaceCreate,
  interfaceDestroy,
  interfaceGetXmlDesc,
  interfaceIsActive,
  interfaceUndefine,
} from '../../generated/lazy/remote/interface.js';
import type { NonnullInterface } from '../../generated/remote/common.js';
import { checkOptions } from '../../option-checks.js';
import { callOptions, flagsOptions } from '../call-option-tables.js';
import { ConnectedHandle } from '../handle.js';
import { type CallOptions, type FlagsOptions, flagsOf } from '../options.js';

/**
 * A network interface of the host. All methods throw ServerError if the daemon refuses, `NO_INTERFACE` when the
 * interface is gone.
 */
export class Interface extends ConnectedHandle<NonnullInterface> {
  /** Name of the interface. */
  get name(): string {
    return this.wire.name;
  }

  /** MAC address as text; empty when it has none. */
  get mac(): string {
    return this.wire.mac;
  }

  get [Symbol.toStringTag](): string {
    return 'Interface';
  }

  /** Returns the name. `virInterfaceGetName` */
  getName(): string {
    return this.name;
  }

  /** Returns the MAC address. `virInterfaceGetMACString` */
  getMac(): string {
    return this.mac;
  }

  toJSON(): Record<string, unknown> {
    return { name: this.name, mac: this.mac };
  }

  /**
   * Returns true if the interface is up.
   * `virInterfaceIsActive` · `INTERFACE_IS_ACTIVE` · since 0.7.3
   */
  async isActive(options?: CallOptions): Promise<boolean> {
    checkOptions(options, callOptions);
    return (await this.session.call(interfaceIsActive, { iface: this.wire }, options)).active !== 0;
  }

  /**
   * Returns the whole configuration as XML. `flags` are `InterfaceXMLFlags`.
   * `virInterfaceGetXMLDesc` · `INTERFACE_GET_XML_DESC` · since 0.6.4
   */
  async getXmlDescription(options?: FlagsOptions<InterfaceXMLFlags>): Promise<string> {
    checkOptions(options, flagsOptions);
    return (await this.session.call(interfaceGetXmlDesc, { iface: this.wire, flags: flagsOf(options) }, options)).xml;
  }

  /**
   * Brings the interface up. No flags are defined.
   * `virInterfaceCreate` · `INTERFACE_CREATE` · since 0.6.4
   */
  async create(options?: FlagsOptions<never>): Promise<void> {
    checkOptions(options, flagsOptions);
    await this.session.call(interfaceCreate, { iface: this.wire, flags: flagsOf(options) }, options);
  }

  /**
   * Removes the definition.
   * `virInterfaceUndefine` · `INTERFACE_UNDEFINE` · since 0.6.4
   */
  async undefine(options?: CallOptions): Promise<void> {
    checkOptions(options, callOptions);
    await this.session.call(interfaceUndefine, { iface: this.wire }, options);
  }

  /**
   * Takes the interface down. No flags are defined.
   * `virInterfaceDestroy` · `INTERFACE_DESTROY` · since 0.6.4
   */
  async destroy(options?: FlagsOptions<never>): Promise<void> {
    checkOptions(options, flagsOptions);
    await this.session.call(interfaceDestroy, { iface: this.wire, flags: flagsOf(options) }, options);
  }
}
