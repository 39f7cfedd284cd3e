import { secretGetXmlDesc, secretUndefine } from '../../generated/lazy/remote/secret.js';
import type { NonnullSecret } from '../../generated/remote/common.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import type { Session } from '../session.js';

export async function getXmlDescription(
  session: Session,
  secret: NonnullSecret,
  options: FlagsOptions = {},
): Promise<string> {
  return (await session.call(secretGetXmlDesc, { secret, flags: options.flags ?? 0 }, options)).xml;
}

export async function undefine(session: Session, secret: NonnullSecret, options?: CallOptions): Promise<void> {
  await session.call(secretUndefine, { secret }, options);
}
