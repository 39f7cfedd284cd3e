import { UsageError } from '../../errors.js';
import { secretGetValue, secretSetValue } from '../../generated/lazy/remote/secret.js';
import type { NonnullSecret } from '../../generated/remote/common.js';
import { typeOf } from '../../options.js';
import type { FlagsOptions } from '../options.js';
import type { Session } from '../session.js';

export async function getValue(
  session: Session,
  secret: NonnullSecret,
  options: FlagsOptions = {},
): Promise<Uint8Array> {
  return (await session.call(secretGetValue, { secret, flags: options.flags ?? 0 }, options)).value;
}

export async function setValue(
  session: Session,
  secret: NonnullSecret,
  value: Uint8Array,
  options: FlagsOptions = {},
): Promise<void> {
  if (!(value instanceof Uint8Array)) {
    // The value itself is never shown.
    throw new UsageError('INVALID_VALUE', `bytes must be a Uint8Array, not ${typeOf(value)}. Nothing was sent`);
  }
  await session.call(secretSetValue, { secret, value, flags: options.flags ?? 0 }, options);
}
