import type { NonnullNwfilter } from '../../generated/remote/common.js';
import { refusal } from '../../options.js';
import { uuidText } from '../../xdr/uuid.js';
import { callOptions, flagsOptions } from '../call-option-tables.js';
import type { Connection } from '../connection/connection.js';
import { Handle } from '../handle.js';
import type { HandleSession } from '../handles.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import * as config from './config.js';

/**
 * A filter: rules for the traffic of guests. All methods throw ServerError if the daemon refuses, `NO_NWFILTER` when
 * the filter is gone.
 */
export class NwFilter extends Handle {
  readonly #session: HandleSession;
  readonly #wire: NonnullNwfilter;

  /** @internal Handles come from a Connection. */
  constructor(session: HandleSession, wire: NonnullNwfilter) {
    super();
    this.#session = session;
    this.#wire = wire;
  }

  /** The connection that the handle belongs to. */
  get connection(): Connection {
    return this.#session.connection;
  }

  /** Name of the filter. */
  get name(): string {
    return this.#wire.name;
  }

  /** UUID of the filter as text. */
  get uuid(): string {
    return uuidText(this.#wire.uuid);
  }

  get [Symbol.toStringTag](): string {
    return 'NwFilter';
  }

  /** `virNWFilterGetName` */
  getName(): string {
    return this.name;
  }

  /**
   * Returns the 16 bytes of the UUID.
   * `virNWFilterGetUUID`
   */
  getUuid(): Uint8Array {
    return Uint8Array.from(this.#wire.uuid);
  }

  /** `virNWFilterGetUUIDString` */
  getUuidString(): string {
    return this.uuid;
  }

  toJSON(): Record<string, unknown> {
    return { name: this.name, uuid: this.uuid };
  }

  /**
   * Returns the rules as XML. No flags are defined.
   * `virNWFilterGetXMLDesc` · `NWFILTER_GET_XML_DESC` · since 0.8.0
   */
  getXmlDescription(options?: FlagsOptions<never>): Promise<string> {
    return refusal(options, flagsOptions) ?? config.getXmlDescription(this.#session, this.#wire, options);
  }

  /**
   * Removes the filter.
   * `virNWFilterUndefine` · `NWFILTER_UNDEFINE` · since 0.8.0
   * @throws ServerError `OPERATION_INVALID` while a guest or another filter uses it
   */
  undefine(options?: CallOptions): Promise<void> {
    return refusal(options, callOptions) ?? config.undefine(this.#session, this.#wire, options);
  }
}
