import {
  domainRevertToSnapshot,
  domainSnapshotDelete,
  domainSnapshotGetXmlDesc,
  domainSnapshotHasMetadata,
  domainSnapshotIsCurrent,
} from '../../generated/lazy/remote/domain-snapshot.js';
import type { NonnullDomainSnapshot } from '../../generated/remote/common.js';
import type { FlagsOptions } from '../options.js';
import type { Session } from '../session.js';

export async function getXmlDescription(
  session: Session,
  snap: NonnullDomainSnapshot,
  options: FlagsOptions = {},
): Promise<string> {
  return (await session.call(domainSnapshotGetXmlDesc, { snap, flags: options.flags ?? 0 }, options)).xml;
}

export async function remove(session: Session, snap: NonnullDomainSnapshot, options: FlagsOptions = {}): Promise<void> {
  await session.call(domainSnapshotDelete, { snap, flags: options.flags ?? 0 }, options);
}

export async function revertTo(
  session: Session,
  snap: NonnullDomainSnapshot,
  options: FlagsOptions = {},
): Promise<void> {
  await session.call(domainRevertToSnapshot, { snap, flags: options.flags ?? 0 }, options);
}

export async function isCurrent(
  session: Session,
  snap: NonnullDomainSnapshot,
  options: FlagsOptions = {},
): Promise<boolean> {
  return (await session.call(domainSnapshotIsCurrent, { snap, flags: options.flags ?? 0 }, options)).current !== 0;
}

export async function hasMetadata(
  session: Session,
  snap: NonnullDomainSnapshot,
  options: FlagsOptions = {},
): Promise<boolean> {
  return (await session.call(domainSnapshotHasMetadata, { snap, flags: options.flags ?? 0 }, options)).metadata !== 0;
}
