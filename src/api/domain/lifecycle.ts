import type { NonnullDomain } from '../../generated/remote/common.js';
import { domainCreateWithFlags } from '../../generated/remote/domain.js';
import type { FlagsOptions } from '../options.js';
import type { Session } from '../session.js';

/** Starts a domain. Returns its identity with the new id. */
export async function create(session: Session, dom: NonnullDomain, options: FlagsOptions = {}): Promise<NonnullDomain> {
  const started = await session.call(domainCreateWithFlags, { dom, flags: options.flags ?? 0 }, options);
  return { ...dom, id: started.dom.id };
}
