import {
  domainListAllSnapshots,
  domainSnapshotListNames,
  domainSnapshotNum,
} from '../../generated/lazy/remote/domain-snapshot.js';
import type { NonnullDomain } from '../../generated/remote/common.js';
import type { DomainSnapshot } from '../domain-snapshot/domain-snapshot.js';
import type { HandleSession } from '../handles.js';
import { WITH_RESULTS } from '../list-all.js';
import type { FlagsOptions } from '../options.js';
import { sharedDeadline } from '../shared-deadline.js';

export async function numOfSnapshots(
  session: HandleSession,
  dom: NonnullDomain,
  options: FlagsOptions = {},
): Promise<number> {
  return (await session.call(domainSnapshotNum, { dom, flags: options.flags ?? 0 }, options)).num;
}

export async function listSnapshotNames(
  session: HandleSession,
  dom: NonnullDomain,
  options: FlagsOptions = {},
): Promise<string[]> {
  const flags = options.flags ?? 0;
  const step = sharedDeadline(options);
  const maxnames = await numOfSnapshots(session, dom, { flags, ...step() });
  return [...(await session.call(domainSnapshotListNames, { dom, maxnames, flags }, step())).names];
}

export async function listAllSnapshots(
  session: HandleSession,
  dom: NonnullDomain,
  options: FlagsOptions = {},
): Promise<DomainSnapshot[]> {
  const args = { dom, need_results: WITH_RESULTS, flags: options.flags ?? 0 };
  const { snapshots } = await session.call(domainListAllSnapshots, args, options);
  return snapshots.map((wire) => session.wrap.domainSnapshot(wire));
}
