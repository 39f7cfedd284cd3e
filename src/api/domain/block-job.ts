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

/** A job on a disk, and its progress. */
export interface BlockJobInfo {
  /** A `DomainBlockJobType`. */
  readonly type: OpenEnum<DomainBlockJobType>;
  /** Bandwidth limit in MiB/s, or in bytes/s with the corresponding flag; 0 for none. */
  readonly bandwidth: bigint;
  /** Current position; the job is done when it reaches `end`. The unit depends on the hypervisor. */
  readonly cur: bigint;
  readonly end: bigint;
}

/** The range of a disk's chain for {@link blockCommit}; null for the default. */
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

/** Target and options of {@link blockCopy}. */
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
