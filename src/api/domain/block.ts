import type { OpenEnum } from '../../constant.js';
import { ProtocolError } from '../../errors.js';
import type { BlockStats } from '../../generated/constants/domain.js';
import type { DomainDiskErrorCode } from '../../generated/constants/index.js';
import { domainBlockStatsFlags } from '../../generated/lazy/remote/domain-block.js';
import type { NonnullDomain } from '../../generated/remote/common.js';
import { REMOTE_DOMAIN_BLOCK_STATS_PARAMETERS_MAX } from '../../generated/remote/limits.js';
import type { FlagsOptions } from '../options.js';
import type { Session } from '../session.js';
import { countedParameters, type TypedParameterValue } from '../typed-parameters.js';
import { recordByName } from '../wire-values.js';

/** I/O counters of a disk since the domain was started. Unknown values are -1. */
export interface BlockCounters {
  /** Number of read requests. */
  readonly rdReq: bigint;
  readonly rdBytes: bigint;
  /** Number of write requests. */
  readonly wrReq: bigint;
  readonly wrBytes: bigint;
  /** Number of errors; -1 with QEMU. */
  readonly errs: bigint;
}

/** {@link BlockCounters} and further counters of the hypervisor. Unknown ones have libvirt's names. */
export interface DetailedBlockStats extends BlockCounters {
  /** Time spent reading, in nanoseconds. */
  readonly rdTotalTimes?: bigint;
  /** Time spent writing, in nanoseconds. */
  readonly wrTotalTimes?: bigint;
  /** Number of requests to flush caches. */
  readonly flushReqs?: bigint;
  /** Time spent flushing caches, in nanoseconds. */
  readonly flushTotalTimes?: bigint;
  readonly [name: string]: TypedParameterValue | readonly TypedParameterValue[] | undefined;
}

/** Sizes of a disk, in bytes. */
export interface BlockInfo {
  /** Size that the guest sees. */
  readonly capacity: bigint;
  /** Allocated size on the host. */
  readonly allocation: bigint;
  /** Size of the file or device. */
  readonly physical: bigint;
}

/** A disk with an I/O error. */
export interface DiskError {
  /** Its target in the configuration, e.g. `vda`. */
  readonly path: string;
  /** A `DomainDiskErrorCode`. */
  readonly error: OpenEnum<DomainDiskErrorCode>;
}

/** Names used here for libvirt's (`BlockStats`). A literal, so that bundlers can drop it. */
const STATS: Readonly<Record<BlockStats, string>> = {
  rd_operations: 'rdReq',
  rd_bytes: 'rdBytes',
  rd_total_times: 'rdTotalTimes',
  wr_operations: 'wrReq',
  wr_bytes: 'wrBytes',
  wr_total_times: 'wrTotalTimes',
  flush_operations: 'flushReqs',
  flush_total_times: 'flushTotalTimes',
  errs: 'errs',
};

function isBlockStat(name: string): name is BlockStats {
  return Object.hasOwn(STATS, name);
}

export async function detailedStats(
  session: Session,
  dom: NonnullDomain,
  path: string,
  options: FlagsOptions,
): Promise<DetailedBlockStats> {
  const stats = await countedParameters(
    session,
    options,
    REMOTE_DOMAIN_BLOCK_STATS_PARAMETERS_MAX,
    (nparams, flags, step) => session.call(domainBlockStatsFlags, { dom, path, nparams, flags }, step),
  );
  const named = Object.entries(stats).map(([name, value]) => {
    const own = isBlockStat(name) ? STATS[name] : undefined;
    return own === undefined ? ([name, value] as const) : ([own, counter(name, value)] as const);
  });
  return {
    ...{ rdReq: -1n, rdBytes: -1n, wrReq: -1n, wrBytes: -1n, errs: -1n },
    ...recordByName<DetailedBlockStats[string]>(named, `statistics of ${path}`),
  };
}

/** @throws ProtocolError for a value that is not a single integer */
function counter(name: string, value: DetailedBlockStats[string]): bigint {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value);
  const message = `${name} is ${Array.isArray(value) ? 'sent more than once' : `a ${typeof value}`}, not an integer`;
  throw new ProtocolError('MALFORMED', message, { path: 'params' });
}
