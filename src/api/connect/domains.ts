import { connectListAllDomains } from '../../generated/remote/connect.js';
import { domainLookupByName } from '../../generated/remote/domain.js';
import type { Domain } from '../domain/domain.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import type { Session } from '../session.js';

/** "List all" calls fill the list only when asked to. */
const WITH_RESULTS = 1;

export async function listAllDomains(session: Session, options: FlagsOptions = {}): Promise<Domain[]> {
  const args = { need_results: WITH_RESULTS, flags: options.flags ?? 0 };
  const { domains } = await session.call(connectListAllDomains, args, options);
  return domains.map((wire) => session.wrap.domain(wire));
}

export async function getDomainByName(session: Session, name: string, options?: CallOptions): Promise<Domain> {
  const { dom } = await session.call(domainLookupByName, { name }, options);
  return session.wrap.domain(dom);
}
