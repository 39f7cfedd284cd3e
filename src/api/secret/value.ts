import type { NonnullSecret } from '../../generated/remote/common.js';
import { secretGetValue, secretSetValue } from '../../generated/remote/secret.js';
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
  await session.call(secretSetValue, { secret, value, flags: options.flags ?? 0 }, options);
}
