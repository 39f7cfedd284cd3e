import { domainCreateWithFlags, domainDestroy, domainDestroyFlags } from '../../generated/lazy/remote/domain.js';
import type { NonnullDomain } from '../../generated/remote/common.js';
import type { FlagsOptions } from '../options.js';
import type { Session } from '../session.js';

/** Starts a domain. Returns its new id. */
export async function create(session: Session, dom: NonnullDomain, options: FlagsOptions = {}): Promise<number> {
  return (await session.call(domainCreateWithFlags, { dom, flags: options.flags ?? 0 }, options)).dom.id;
}

export async function destroy(session: Session, dom: NonnullDomain, options: FlagsOptions = {}): Promise<void> {
  const { flags } = options;
  if (flags === undefined) await session.call(domainDestroy, { dom }, options);
  else await session.call(domainDestroyFlags, { dom, flags }, options);
}
