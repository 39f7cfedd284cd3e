import {
  domainHasCurrentSnapshot,
  domainListAllSnapshots,
  domainSnapshotCreateXml,
  domainSnapshotCurrent,
  domainSnapshotListNames,
  domainSnapshotLookupByName,
  domainSnapshotNum,
} from '../../generated/lazy/remote/domain-snapshot.js';
import type { NonnullDomain } from '../../generated/remote/common.js';
import { checkText } from '../checks.js';
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

export async function getSnapshotByName(
  session: HandleSession,
  dom: NonnullDomain,
  name: string,
  options: FlagsOptions = {},
): Promise<DomainSnapshot> {
  const args = { dom, name, flags: options.flags ?? 0 };
  return session.wrap.domainSnapshot((await session.call(domainSnapshotLookupByName, args, options)).snap);
}

export async function hasCurrentSnapshot(
  session: HandleSession,
  dom: NonnullDomain,
  options: FlagsOptions = {},
): Promise<boolean> {
  return (await session.call(domainHasCurrentSnapshot, { dom, flags: options.flags ?? 0 }, options)).result !== 0;
}

export async function currentSnapshot(
  session: HandleSession,
  dom: NonnullDomain,
  options: FlagsOptions = {},
): Promise<DomainSnapshot> {
  const args = { dom, flags: options.flags ?? 0 };
  return session.wrap.domainSnapshot((await session.call(domainSnapshotCurrent, args, options)).snap);
}

export async function createSnapshot(
  session: HandleSession,
  dom: NonnullDomain,
  xml: string,
  options: FlagsOptions = {},
): Promise<DomainSnapshot> {
  const args = { dom, xml_desc: checkText(xml, 'xml'), flags: options.flags ?? 0 };
  return session.wrap.domainSnapshot((await session.call(domainSnapshotCreateXml, args, options)).snap);
}
