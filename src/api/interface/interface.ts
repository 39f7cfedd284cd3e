import type { InterfaceXMLFlags } from '../../generated/constants/index.js';
import type { NonnullInterface } from '../../generated/remote/common.js';
import { refusal } from '../../options.js';
import { callOptions, flagsOptions } from '../call-option-tables.js';
import type { Connection } from '../connection/connection.js';
import { Handle } from '../handle.js';
import type { HandleSession } from '../handles.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import * as config from './config.js';
import * as lifecycle from './lifecycle.js';

/**
 * A network interface of the host. All methods throw ServerError if the daemon refuses, `NO_INTERFACE` when the
 * interface is gone.
 */
export class Interface extends Handle {
  readonly #session: HandleSession;
  readonly #wire: NonnullInterface;

  /** @internal Handles come from a Connection. */
  constructor(session: HandleSession, wire: NonnullInterface) {
    super();
    this.#session = session;
    this.#wire = wire;
  }

  /**
   * The connection that the handle belongs to.
   * `virInterfaceGetConnect` · since 0.6.4
   */
  get connection(): Connection {
    return this.#session.connection;
  }

  /** Name of the interface. */
  get name(): string {
    return this.#wire.name;
  }

  /** MAC address as text; empty when it has none. */
  get mac(): string {
    return this.#wire.mac;
  }

  get [Symbol.toStringTag](): string {
    return 'Interface';
  }

  /** `virInterfaceGetName` */
  getName(): string {
    return this.name;
  }

  /** `virInterfaceGetMACString` */
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
  isActive(options?: CallOptions): Promise<boolean> {
    return refusal(options, callOptions) ?? lifecycle.isActive(this.#session, this.#wire, options);
  }

  /**
   * Returns the whole configuration as XML. `flags` are `InterfaceXMLFlags`.
   * `virInterfaceGetXMLDesc` · `INTERFACE_GET_XML_DESC` · since 0.6.4
   */
  getXmlDescription(options?: FlagsOptions<InterfaceXMLFlags>): Promise<string> {
    return refusal(options, flagsOptions) ?? config.getXmlDescription(this.#session, this.#wire, options);
  }

  /**
   * Brings the interface up. No flags are defined.
   * `virInterfaceCreate` · `INTERFACE_CREATE` · since 0.6.4
   */
  create(options?: FlagsOptions<never>): Promise<void> {
    return refusal(options, flagsOptions) ?? lifecycle.create(this.#session, this.#wire, options);
  }

  /**
   * Removes the definition.
   * `virInterfaceUndefine` · `INTERFACE_UNDEFINE` · since 0.6.4
   */
  undefine(options?: CallOptions): Promise<void> {
    return refusal(options, callOptions) ?? config.undefine(this.#session, this.#wire, options);
  }

  /**
   * Takes the interface down. No flags are defined.
   * `virInterfaceDestroy` · `INTERFACE_DESTROY` · since 0.6.4
   */
  destroy(options?: FlagsOptions<never>): Promise<void> {
    return refusal(options, flagsOptions) ?? lifecycle.destroy(this.#session, this.#wire, options);
  }
}
