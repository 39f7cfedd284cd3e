import type { NonnullDomain } from '../../generated/remote/common.js';
import {
  domainBlockResize,
  domainBlockStats,
  domainGetBlockInfo,
  domainGetDiskErrors,
  domainSetBlockThreshold,
} from '../../generated/remote/domain-block.js';
import { REMOTE_DOMAIN_DISK_ERRORS_MAX } from '../../generated/remote/limits.js';
import { type Integer, toBigInt } from '../numbers.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import type { Session } from '../session.js';
import { sharedDeadline } from '../shared-deadline.js';

/** What a disk has read and written since the domain was started. A number that is not known is -1. */
export interface BlockStats {
  /** Number of requests to read. */
  readonly rdReq: bigint;
  readonly rdBytes: bigint;
  /** Number of requests to write. */
  readonly wrReq: bigint;
  readonly wrBytes: bigint;
  /** Number of errors; -1 with QEMU. */
  readonly errs: bigint;
}

/** Sizes of a disk, in bytes. */
export interface BlockInfo {
  /** What the guest sees. */
  readonly capacity: bigint;
  /** What has been given to it on the host. */
  readonly allocation: bigint;
  /** Size of the file or device that holds it. */
  readonly physical: bigint;
}

/** A disk that reading or writing has failed on. */
export interface DiskError {
  /** Its target in the configuration, e.g. `vda`. */
  readonly path: string;
  /** A `DomainDiskErrorCode`. */
  readonly error: number;
}

export async function blockStats(
  session: Session,
  dom: NonnullDomain,
  path: string,
  options?: CallOptions,
): Promise<BlockStats> {
  const stats = await session.call(domainBlockStats, { dom, path }, options);
  return {
    rdReq: stats.rd_req,
    rdBytes: stats.rd_bytes,
    wrReq: stats.wr_req,
    wrBytes: stats.wr_bytes,
    errs: stats.errs,
  };
}

export async function getBlockInfo(
  session: Session,
  dom: NonnullDomain,
  path: string,
  options: FlagsOptions = {},
): Promise<BlockInfo> {
  return session.call(domainGetBlockInfo, { dom, path, flags: options.flags ?? 0 }, options);
}

export async function getDiskErrors(
  session: Session,
  dom: NonnullDomain,
  options: FlagsOptions = {},
): Promise<DiskError[]> {
  const step = sharedDeadline(options);
  const args = { dom, flags: options.flags ?? 0 };
  const { nerrors } = await session.call(domainGetDiskErrors, { ...args, maxerrors: 0 }, step());
  if (nerrors <= 0) return [];
  const maxerrors = Math.min(nerrors, REMOTE_DOMAIN_DISK_ERRORS_MAX);
  const { errors } = await session.call(domainGetDiskErrors, { ...args, maxerrors }, step());
  return errors.map(({ disk, error }) => ({ path: disk, error }));
}

export async function blockResize(
  session: Session,
  dom: NonnullDomain,
  disk: string,
  size: Integer,
  options: FlagsOptions = {},
): Promise<void> {
  const args = { dom, disk, size: toBigInt(size, 'size'), flags: options.flags ?? 0 };
  await session.call(domainBlockResize, args, options);
}

export async function setBlockThreshold(
  session: Session,
  dom: NonnullDomain,
  dev: string,
  threshold: Integer,
  options: FlagsOptions = {},
): Promise<void> {
  const args = { dom, dev, threshold: toBigInt(threshold, 'threshold'), flags: options.flags ?? 0 };
  await session.call(domainSetBlockThreshold, args, options);
}
