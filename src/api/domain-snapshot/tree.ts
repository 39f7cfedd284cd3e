import {
  domainSnapshotGetParent,
  domainSnapshotListAllChildren,
  domainSnapshotListChildrenNames,
  domainSnapshotNumChildren,
} from '../../generated/lazy/remote/domain-snapshot.js';
import type { NonnullDomainSnapshot } from '../../generated/remote/common.js';
import type { HandleSession } from '../handles.js';
import { WITH_RESULTS } from '../list-all.js';
import type { FlagsOptions } from '../options.js';
import { sharedDeadline } from '../shared-deadline.js';
import type { DomainSnapshot } from './domain-snapshot.js';

export async function getParent(
  session: HandleSession,
  snap: NonnullDomainSnapshot,
  options: FlagsOptions = {},
): Promise<DomainSnapshot> {
  const args = { snap, flags: options.flags ?? 0 };
  return session.wrap.domainSnapshot((await session.call(domainSnapshotGetParent, args, options)).snap);
}

export async function numOfChildSnapshots(
  session: HandleSession,
  snap: NonnullDomainSnapshot,
  options: FlagsOptions = {},
): Promise<number> {
  return (await session.call(domainSnapshotNumChildren, { snap, flags: options.flags ?? 0 }, options)).num;
}

export async function listChildSnapshotNames(
  session: HandleSession,
  snap: NonnullDomainSnapshot,
  options: FlagsOptions = {},
): Promise<string[]> {
  const flags = options.flags ?? 0;
  const step = sharedDeadline(options);
  const maxnames = await numOfChildSnapshots(session, snap, { flags, ...step() });
  return [...(await session.call(domainSnapshotListChildrenNames, { snap, maxnames, flags }, step())).names];
}

export async function listAllChildren(
  session: HandleSession,
  snapshot: NonnullDomainSnapshot,
  options: FlagsOptions = {},
): Promise<DomainSnapshot[]> {
  const args = { snapshot, need_results: WITH_RESULTS, flags: options.flags ?? 0 };
  const { snapshots } = await session.call(domainSnapshotListAllChildren, args, options);
  return snapshots.map((wire) => session.wrap.domainSnapshot(wire));
}
