import { nwfilterBindingDelete, nwfilterBindingGetXmlDesc } from '../../generated/lazy/remote/nwfilter-binding.js';
import type { NonnullNwfilterBinding } from '../../generated/remote/common.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import type { Session } from '../session.js';

export async function getXmlDescription(
  session: Session,
  nwfilter: NonnullNwfilterBinding,
  options: FlagsOptions = {},
): Promise<string> {
  return (await session.call(nwfilterBindingGetXmlDesc, { nwfilter, flags: options.flags ?? 0 }, options)).xml;
}

export async function remove(session: Session, nwfilter: NonnullNwfilterBinding, options?: CallOptions): Promise<void> {
  await session.call(nwfilterBindingDelete, { nwfilter }, options);
}
