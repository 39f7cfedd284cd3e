import { interfaceGetXmlDesc, interfaceUndefine } from '../../generated/lazy/remote/interface.js';
import type { NonnullInterface } from '../../generated/remote/common.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import type { Session } from '../session.js';

export async function getXmlDescription(
  session: Session,
  iface: NonnullInterface,
  options: FlagsOptions = {},
): Promise<string> {
  return (await session.call(interfaceGetXmlDesc, { iface, flags: options.flags ?? 0 }, options)).xml;
}

export async function undefine(session: Session, iface: NonnullInterface, options?: CallOptions): Promise<void> {
  await session.call(interfaceUndefine, { iface }, options);
}
