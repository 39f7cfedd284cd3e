import type { OpenEnum } from '../../constant.js';
import type { DomainBlockJobType } from '../../generated/constants/index.js';
import {
  domainBlockCommit,
  domainBlockCopy,
  domainBlockJobAbort,
  domainBlockJobSetSpeed,
  domainBlockPull,
  domainBlockRebase,
  domainGetBlockJobInfo,
} from '../../generated/lazy/remote/domain-block.js';
import { blockCopyTypes } from '../../generated/parameter-types.js';
import type { NonnullDomain } from '../../generated/remote/common.js';
import { checkText } from '../checks.js';
import { type IntegerLike, toBigInt } from '../numbers.js';
import type { FlagsOptions } from '../options.js';
import type { Session } from '../session.js';
import { setParameters, type TypedParameterInput } from '../typed-values.js';

/** A job on a disk, and how far it is. */
export interface BlockJobInfo {
  /** A `DomainBlockJobType`. */
  readonly type: OpenEnum<DomainBlockJobType>;
  /** The most it may read and write, in MiB/s, or in bytes/s with the flag for that; 0 for no limit. */
  readonly bandwidth: bigint;
  /** Where it is; the job is done when that is `end`. The unit is the hypervisor's. */
  readonly cur: bigint;
  readonly end: bigint;
}

/** Files of a disk's chain that {@link blockCommit} works on; null for the one it would take by itself. */
export interface CommitRange {
  readonly base: string | null;
  readonly top: string | null;
}

export async function getBlockJobInfo(
  session: Session,
  dom: NonnullDomain,
  path: string,
  options: FlagsOptions = {},
): Promise<BlockJobInfo | null> {
  const args = { dom, path, flags: options.flags ?? 0 };
  const { found, type, bandwidth, cur, end } = await session.call(domainGetBlockJobInfo, args, options);
  return found === 0 ? null : { type, bandwidth, cur, end };
}

export async function setBlockJobSpeed(
  session: Session,
  dom: NonnullDomain,
  path: string,
  bandwidth: IntegerLike,
  options: FlagsOptions = {},
): Promise<void> {
  const args = { dom, path, bandwidth: toBigInt(bandwidth, 'bandwidth'), flags: options.flags ?? 0 };
  await session.call(domainBlockJobSetSpeed, args, options);
}

export async function abortBlockJob(
  session: Session,
  dom: NonnullDomain,
  path: string,
  options: FlagsOptions = {},
): Promise<void> {
  await session.call(domainBlockJobAbort, { dom, path, flags: options.flags ?? 0 }, options);
}

export async function blockPull(
  session: Session,
  dom: NonnullDomain,
  path: string,
  bandwidth: IntegerLike,
  options: FlagsOptions = {},
): Promise<void> {
  const args = { dom, path, bandwidth: toBigInt(bandwidth, 'bandwidth'), flags: options.flags ?? 0 };
  await session.call(domainBlockPull, args, options);
}

export async function blockRebase(
  session: Session,
  dom: NonnullDomain,
  path: string,
  base: string | null,
  bandwidth: IntegerLike,
  options: FlagsOptions = {},
): Promise<void> {
  const args = { dom, path, base, bandwidth: toBigInt(bandwidth, 'bandwidth'), flags: options.flags ?? 0 };
  await session.call(domainBlockRebase, args, options);
}

export async function blockCommit(
  session: Session,
  dom: NonnullDomain,
  disk: string,
  range: CommitRange,
  bandwidth: IntegerLike,
  options: FlagsOptions = {},
): Promise<void> {
  const args = { dom, disk, ...range, bandwidth: toBigInt(bandwidth, 'bandwidth'), flags: options.flags ?? 0 };
  await session.call(domainBlockCommit, args, options);
}

/** Where {@link blockCopy} copies to, and how. */
export interface BlockCopy {
  readonly destXml: string;
  readonly params: TypedParameterInput;
}

export async function blockCopy(
  session: Session,
  dom: NonnullDomain,
  path: string,
  { destXml, params }: BlockCopy,
  options: FlagsOptions = {},
): Promise<void> {
  const args = { dom, path, destxml: checkText(destXml, 'destXml'), flags: options.flags ?? 0 };
  return setParameters(session, params, blockCopyTypes, options, (wire, step) =>
    session.call(domainBlockCopy, { ...args, params: wire }, step),
  );
}
