import type { OpenEnum } from '../../constant.js';
import type { SecretUsageType } from '../../generated/constants/index.js';
import type { NonnullSecret } from '../../generated/remote/common.js';
import { refusal } from '../../options.js';
import { uuidText } from '../../xdr/uuid.js';
import { callOptions, flagsOptions } from '../call-option-tables.js';
import type { Connection } from '../connection/connection.js';
import { Handle } from '../handle.js';
import type { HandleSession } from '../handles.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import * as config from './config.js';
import * as value from './value.js';

/**
 * A secret stored by the daemon, such as the key of a disk. The handle contains its usage, never its value. All methods
 * throw ServerError if the daemon refuses, `NO_SECRET` if the secret no longer exists.
 */
export class Secret extends Handle {
  readonly #session: HandleSession;
  readonly #wire: NonnullSecret;

  /** @internal Handles come from a Connection. */
  constructor(session: HandleSession, wire: NonnullSecret) {
    super();
    this.#session = session;
    this.#wire = wire;
  }

  /**
   * The connection that the handle belongs to.
   * `virSecretGetConnect` · since 0.7.1
   */
  get connection(): Connection {
    return this.#session.connection;
  }

  /** UUID of the secret as text. */
  get uuid(): string {
    return uuidText(this.#wire.uuid);
  }

  /** Usage of the secret: a `SecretUsageType`. */
  get usageType(): OpenEnum<SecretUsageType> {
    return this.#wire.usageType;
  }

  /** Usage id: path of a volume, name of a Ceph user, ...; empty for a secret without usage. */
  get usageId(): string {
    return this.#wire.usageID;
  }

  get [Symbol.toStringTag](): string {
    return 'Secret';
  }

  /**
   * Returns the 16 bytes of the UUID.
   * `virSecretGetUUID`
   */
  getUuid(): Uint8Array {
    return Uint8Array.from(this.#wire.uuid);
  }

  /** `virSecretGetUUIDString` */
  getUuidString(): string {
    return this.uuid;
  }

  /** `virSecretGetUsageType` */
  getUsageType(): number {
    return this.usageType;
  }

  /** `virSecretGetUsageID` */
  getUsageId(): string {
    return this.usageId;
  }

  toJSON(): Record<string, unknown> {
    return { uuid: this.uuid, usageType: this.usageType, usageId: this.usageId };
  }

  /**
   * Returns the definition as XML, without the value. No flags are defined.
   * `virSecretGetXMLDesc` · `SECRET_GET_XML_DESC` · since 0.7.1
   */
  getXmlDescription(options?: FlagsOptions<never>): Promise<string> {
    return refusal(options, flagsOptions) ?? config.getXmlDescription(this.#session, this.#wire, options);
  }

  /**
   * Removes the secret and its value.
   * `virSecretUndefine` · `SECRET_UNDEFINE` · since 0.7.1
   */
  undefine(options?: CallOptions): Promise<void> {
    return refusal(options, callOptions) ?? config.undefine(this.#session, this.#wire, options);
  }

  /**
   * Returns the value, at most 65,536 bytes. No flags are defined.
   * `virSecretGetValue` · `SECRET_GET_VALUE` · since 0.7.1
   * @throws ServerError `NO_SECRET` if it has no value, `INVALID_SECRET` when it is private
   */
  getValue(options?: FlagsOptions<never>): Promise<Uint8Array> {
    return refusal(options, flagsOptions) ?? value.getValue(this.#session, this.#wire, options);
  }

  /**
   * Sets the value, at most 65,536 bytes. No flags are defined.
   * `virSecretSetValue` · `SECRET_SET_VALUE` · since 0.7.1
   */
  setValue(bytes: Uint8Array, options?: FlagsOptions<never>): Promise<void> {
    return refusal(options, flagsOptions) ?? value.setValue(this.#session, this.#wire, bytes, options);
  }
}
