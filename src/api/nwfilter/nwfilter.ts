import { nwfilterGetXmlDesc, nwfilterUndefine } from '../../generated/lazy/remote/nwfilter.js';
import { nwfilterBindingDelete, nwfilterBindingGetXmlDesc } from '../../generated/lazy/remote/nwfilter-binding.js';
import type { NonnullNwfilter, NonnullNwfilterBinding } from '../../generated/remote/common.js';
import { checkOptions } from '../../option-checks.js';
import { callOptions, flagsOptions } from '../call-option-tables.js';
import { ConnectedHandle, NamedHandle } from '../handle.js';
import { type CallOptions, type FlagsOptions, flagsOf } from '../options.js';

/**
 * A filter: rules for the traffic of guests. All methods throw ServerError if the daemon refuses, `NO_NWFILTER` when
 * the filter is gone.
 */
export class NwFilter extends NamedHandle<NonnullNwfilter> {
  get [Symbol.toStringTag](): string {
    return 'NwFilter';
  }

  /**
   * Returns the rules as XML. No flags are defined.
   * `virNWFilterGetXMLDesc` · `NWFILTER_GET_XML_DESC` · since 0.8.0
   */
  async getXmlDescription(options?: FlagsOptions<never>): Promise<string> {
    checkOptions(options, flagsOptions);
    return (await this.session.call(nwfilterGetXmlDesc, { nwfilter: this.wire, flags: flagsOf(options) }, options)).xml;
  }

  /**
   * Removes the filter.
   * `virNWFilterUndefine` · `NWFILTER_UNDEFINE` · since 0.8.0
   * @throws ServerError `OPERATION_INVALID` while a guest or another filter uses it
   */
  async undefine(options?: CallOptions): Promise<void> {
    checkOptions(options, callOptions);
    await this.session.call(nwfilterUndefine, { nwfilter: this.wire }, options);
  }
}

/**
 * A filter applied to a guest's interface. All methods throw ServerError if the daemon refuses, `NO_NWFILTER_BINDING`
 * if the binding no longer exists.
 */
export class NwFilterBinding extends ConnectedHandle<NonnullNwfilterBinding> {
  /** The host's interface to which the filter is applied, which identifies a binding. */
  get portDev(): string {
    return this.wire.portdev;
  }

  /** Name of the filter that is bound. */
  get filterName(): string {
    return this.wire.filtername;
  }

  get [Symbol.toStringTag](): string {
    return 'NwFilterBinding';
  }

  /** Returns the network device of the binding. `virNWFilterBindingGetPortDev` */
  getPortDev(): string {
    return this.portDev;
  }

  /** Returns the name of the filter. `virNWFilterBindingGetFilterName` */
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
  async getXmlDescription(options?: FlagsOptions<never>): Promise<string> {
    checkOptions(options, flagsOptions);
    return (
      await this.session.call(nwfilterBindingGetXmlDesc, { nwfilter: this.wire, flags: flagsOf(options) }, options)
    ).xml;
  }

  /**
   * Removes the binding: the interface's traffic is no longer filtered.
   * `virNWFilterBindingDelete` · `NWFILTER_BINDING_DELETE` · since 4.5.0
   */
  async delete(options?: CallOptions): Promise<void> {
    checkOptions(options, callOptions);
    await this.session.call(nwfilterBindingDelete, { nwfilter: this.wire }, options);
  }
}
