import { nwfilterGetXmlDesc, nwfilterUndefine } from '../../generated/lazy/remote/nwfilter.js';
import type { NonnullNwfilter } from '../../generated/remote/common.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import type { Session } from '../session.js';

export async function getXmlDescription(
  session: Session,
  nwfilter: NonnullNwfilter,
  options: FlagsOptions = {},
): Promise<string> {
  return (await session.call(nwfilterGetXmlDesc, { nwfilter, flags: options.flags ?? 0 }, options)).xml;
}

export async function undefine(session: Session, nwfilter: NonnullNwfilter, options?: CallOptions): Promise<void> {
  await session.call(nwfilterUndefine, { nwfilter }, options);
}
