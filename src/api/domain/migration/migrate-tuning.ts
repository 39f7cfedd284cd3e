import {
  domainMigrateGetCompressionCache,
  domainMigrateGetMaxDowntime,
  domainMigrateGetMaxSpeed,
  domainMigrateSetCompressionCache,
  domainMigrateSetMaxDowntime,
  domainMigrateSetMaxSpeed,
  domainMigrateStartPostCopy,
} from '../../../generated/lazy/remote/domain-migrate.js';
import type { NonnullDomain } from '../../../generated/remote/common.js';
import { type IntegerLike, toBigInt } from '../../numbers.js';
import type { FlagsOptions } from '../../options.js';
import type { Session } from '../../session.js';

export async function getMaxDowntime(
  session: Session,
  dom: NonnullDomain,
  options: FlagsOptions = {},
): Promise<bigint> {
  const args = { dom, flags: options.flags ?? 0 };
  return (await session.call(domainMigrateGetMaxDowntime, args, options)).downtime;
}

export async function setMaxDowntime(
  session: Session,
  dom: NonnullDomain,
  downtime: IntegerLike,
  options: FlagsOptions = {},
): Promise<void> {
  const args = { dom, downtime: toBigInt(downtime, 'downtime'), flags: options.flags ?? 0 };
  await session.call(domainMigrateSetMaxDowntime, args, options);
}

export async function getMaxSpeed(session: Session, dom: NonnullDomain, options: FlagsOptions = {}): Promise<bigint> {
  const args = { dom, flags: options.flags ?? 0 };
  return (await session.call(domainMigrateGetMaxSpeed, args, options)).bandwidth;
}

export async function setMaxSpeed(
  session: Session,
  dom: NonnullDomain,
  bandwidth: IntegerLike,
  options: FlagsOptions = {},
): Promise<void> {
  const args = { dom, bandwidth: toBigInt(bandwidth, 'bandwidth'), flags: options.flags ?? 0 };
  await session.call(domainMigrateSetMaxSpeed, args, options);
}

export async function getCompressionCache(
  session: Session,
  dom: NonnullDomain,
  options: FlagsOptions = {},
): Promise<bigint> {
  const args = { dom, flags: options.flags ?? 0 };
  return (await session.call(domainMigrateGetCompressionCache, args, options)).cacheSize;
}

export async function setCompressionCache(
  session: Session,
  dom: NonnullDomain,
  cacheSize: IntegerLike,
  options: FlagsOptions = {},
): Promise<void> {
  const args = { dom, cacheSize: toBigInt(cacheSize, 'cacheSize'), flags: options.flags ?? 0 };
  await session.call(domainMigrateSetCompressionCache, args, options);
}

export async function startPostCopy(session: Session, dom: NonnullDomain, options: FlagsOptions = {}): Promise<void> {
  await session.call(domainMigrateStartPostCopy, { dom, flags: options.flags ?? 0 }, options);
}
