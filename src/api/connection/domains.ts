import { integerIn } from '../../checks.js';
import { ConnectListAllDomainsFlags } from '../../generated/constants/connect.js';
import {
  connectListAllDomains,
  connectListDefinedDomains,
  connectListDomains,
  connectNumOfDefinedDomains,
  connectNumOfDomains,
} from '../../generated/lazy/remote/connect.js';
import { REMOTE_DOMAIN_LIST_MAX } from '../../generated/remote/limits.js';
import type { Domain } from '../domain/domain.js';
import type { HandleSession } from '../handles.js';
import { WITH_RESULTS } from '../list-all.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import { sharedDeadline } from '../shared-deadline.js';
import { listNames, numOf } from './object-names.js';

export async function listAllDomains(session: HandleSession, options: FlagsOptions = {}): Promise<Domain[]> {
  const args = { need_results: WITH_RESULTS, flags: options.flags ?? 0 };
  const { domains } = await session.call(connectListAllDomains, args, options);
  return domains.map((wire) => session.wrap.domain(wire));
}

export function listDomains(session: HandleSession, options?: CallOptions): Promise<Domain[]> {
  return listAllDomains(session, { ...options, flags: ConnectListAllDomainsFlags.ACTIVE });
}

export function listDefinedDomains(session: HandleSession, options?: CallOptions): Promise<Domain[]> {
  return listAllDomains(session, { ...options, flags: ConnectListAllDomainsFlags.INACTIVE });
}

export function numOfDomains(session: HandleSession, options?: CallOptions): Promise<number> {
  return numOf(session, connectNumOfDomains, options);
}

export async function listDomainIds(session: HandleSession, maxIds?: number, options?: CallOptions): Promise<number[]> {
  const step = sharedDeadline(options);
  const most = maxIds ?? (await numOfDomains(session, step()));
  const maxids = integerIn(most, 'maxIds', 0, REMOTE_DOMAIN_LIST_MAX);
  return [...(await session.call(connectListDomains, { maxids }, step())).ids];
}

export function listDefinedDomainNames(
  session: HandleSession,
  maxNames?: number,
  options?: CallOptions,
): Promise<string[]> {
  const limit = REMOTE_DOMAIN_LIST_MAX;
  return listNames(session, connectNumOfDefinedDomains, connectListDefinedDomains, limit, maxNames, options);
}
