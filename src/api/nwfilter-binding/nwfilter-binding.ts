import type { NonnullNwfilterBinding } from '../../generated/remote/common.js';
import { refusal } from '../../options.js';
import { callOptions, flagsOptions } from '../call-option-tables.js';
import type { Connection } from '../connection/connection.js';
import { Handle } from '../handle.js';
import type { HandleSession } from '../handles.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import * as config from './config.js';

/**
 * A filter applied to a guest's interface. All methods throw ServerError if the daemon refuses, `NO_NWFILTER_BINDING`
 * if the binding no longer exists.
 */
export class NwFilterBinding extends Handle {
  readonly #session: HandleSession;
  readonly #wire: NonnullNwfilterBinding;

  /** @internal Handles come from a Connection. */
  constructor(session: HandleSession, wire: NonnullNwfilterBinding) {
    super();
    this.#session = session;
    this.#wire = wire;
  }

  /** The connection that the handle belongs to. */
  get connection(): Connection {
    return this.#session.connection;
  }

  /** The host's interface to which the filter is applied, which identifies a binding. */
  get portDev(): string {
    return this.#wire.portdev;
  }

  /** Name of the filter that is bound. */
  get filterName(): string {
    return this.#wire.filtername;
  }

  get [Symbol.toStringTag](): string {
    return 'NwFilterBinding';
  }

  /** `virNWFilterBindingGetPortDev` */
  getPortDev(): string {
    return this.portDev;
  }

  /** `virNWFilterBindingGetFilterName` */
  getFilterName(): string {
    return this.filterName;
  }

  toJSON(): Record<string, unknown> {
    return { portDev: this.portDev, filterName: this.filterName };
  }

  /**
   * Returns the binding as XML. No flags are defined.
   * `virNWFilterBindingGetXMLDesc` · `NWFILTER_BINDING_GET_XML_DESC` · since 4.5.0
   */
  getXmlDescription(options?: FlagsOptions<never>): Promise<string> {
    return refusal(options, flagsOptions) ?? config.getXmlDescription(this.#session, this.#wire, options);
  }

  /**
   * Removes the binding: the interface's traffic is no longer filtered.
   * `virNWFilterBindingDelete` · `NWFILTER_BINDING_DELETE` · since 4.5.0
   */
  delete(options?: CallOptions): Promise<void> {
    return refusal(options, callOptions) ?? config.remove(this.#session, this.#wire, options);
  }
}
