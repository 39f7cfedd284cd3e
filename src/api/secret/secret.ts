import type { OpenEnum } from '../../constant.js';
import { UsageError } from '../../errors.js';
import type { SecretUsageType } from '../../generated/constants/index.js';
import {
  secretGetValue,
  secretGetXmlDesc,
  secretSetValue,
  secretUndefine,
} from '../../generated/lazy/remote/secret.js';
import type { NonnullSecret } from '../../generated/remote/common.js';
import { checkOptions, typeOf } from '../../option-checks.js';
import { callOptions, flagsOptions } from '../call-option-tables.js';
import { HandleWithUuid } from '../handle.js';
import { type CallOptions, type FlagsOptions, flagsOf } from '../options.js';

/**
 * A secret stored by the daemon, such as the key of a disk. The handle contains its usage, never its value. All methods
 * throw ServerError if the daemon refuses, `NO_SECRET` if the secret no longer exists.
 */
export class Secret extends HandleWithUuid<NonnullSecret> {
  /** Usage of the secret: a `SecretUsageType`. */
  get usageType(): OpenEnum<SecretUsageType> {
    return this.wire.usageType;
  }

  /** Usage id: path of a volume, name of a Ceph user, ...; empty for a secret without usage. */
  get usageId(): string {
    return this.wire.usageID;
  }

  get [Symbol.toStringTag](): string {
    return 'Secret';
  }

  /** Returns the kind of object that uses the secret, a {@link SecretUsageType}. `virSecretGetUsageType` */
  getUsageType(): number {
    return this.usageType;
  }

  /** Returns the identifier of the object that uses the secret. `virSecretGetUsageID` */
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
  async getXmlDescription(options?: FlagsOptions<never>): Promise<string> {
    checkOptions(options, flagsOptions);
    return (await this.session.call(secretGetXmlDesc, { secret: this.wire, flags: flagsOf(options) }, options)).xml;
  }

  /**
   * Removes the secret and its value.
   * `virSecretUndefine` · `SECRET_UNDEFINE` · since 0.7.1
   */
  async undefine(options?: CallOptions): Promise<void> {
    checkOptions(options, callOptions);
    await this.session.call(secretUndefine, { secret: this.wire }, options);
  }

  /**
   * Returns the value, at most 65,536 bytes. No flags are defined.
   * `virSecretGetValue` · `SECRET_GET_VALUE` · since 0.7.1
   * @throws ServerError `NO_SECRET` if it has no value, `INVALID_SECRET` when it is private
   */
  async getValue(options?: FlagsOptions<never>): Promise<Uint8Array> {
    checkOptions(options, flagsOptions);
    return (await this.session.call(secretGetValue, { secret: this.wire, flags: flagsOf(options) }, options)).value;
  }

  /**
   * Sets the value, at most 65,536 bytes. No flags are defined.
   * `virSecretSetValue` · `SECRET_SET_VALUE` · since 0.7.1
   */
  async setValue(bytes: Uint8Array, options?: FlagsOptions<never>): Promise<void> {
    checkOptions(options, flagsOptions);
    if (!(bytes instanceof Uint8Array)) {
      // The value itself is never shown.
      throw new UsageError('INVALID_VALUE', `bytes must be a Uint8Array, not ${typeOf(bytes)}. Nothing was sent`);
    }
    await this.session.call(secretSetValue, { secret: this.wire, value: bytes, flags: flagsOf(options) }, options);
  }
}
