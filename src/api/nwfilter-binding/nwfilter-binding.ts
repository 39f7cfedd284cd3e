import { nwfilterBindingDelete, nwfilterBindingGetXmlDesc } from '../../generated/lazy/remote/nwfilter-binding.js';
import type { NonnullNwfilterBinding } from '../../generated/remote/common.js';
import { checkOptions } from '../../options.js';
import { callOptions, flagsOptions } from '../call-option-tables.js';
import { ConnectedHandle } from '../connected-handle.js';
import { type CallOptions, type FlagsOptions, flagsOf } from '../options.js';

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
