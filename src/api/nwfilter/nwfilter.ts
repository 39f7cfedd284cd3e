import { nwfilterGetXmlDesc, nwfilterUndefine } from '../../generated/lazy/remote/nwfilter.js';
import type { NonnullNwfilter } from '../../generated/remote/common.js';
import { checkOptions } from '../../options.js';
import { callOptions, flagsOptions } from '../call-option-tables.js';
import { NamedHandle } from '../connected-handle.js';
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
