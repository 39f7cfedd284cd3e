import { domainMemoryStats, domainSetMemoryStatsPeriod } from '../../generated/lazy/remote/domain-tuning.js';
import type { NonnullDomain } from '../../generated/remote/common.js';
import { REMOTE_DOMAIN_MEMORY_STATS_MAX } from '../../generated/remote/limits.js';
import type { FlagsOptions } from '../options.js';
import { recordByName } from '../record-by-name.js';
import type { Session } from '../session.js';

/**
 * Memory statistics of a guest, in KiB unless noted otherwise. Only values reported by hypervisor and guest are
 * present. Unknown statistics are stored under their tag.
 */
export interface DomainMemoryStats {
  /** Read from swap since the start. */
  readonly swapIn?: bigint;
  /** Written to swap since the start. */
  readonly swapOut?: bigint;
  /** Number of page faults that needed a disk. */
  readonly majorFault?: bigint;
  /** Number of page faults that needed none. */
  readonly minorFault?: bigint;
  readonly unused?: bigint;
  /** Memory that the guest sees. */
  readonly available?: bigint;
  /** Current balloon size. */
  readonly actualBalloon?: bigint;
  /** Resident memory of the hypervisor's process on the host. */
  readonly rss?: bigint;
  /** Memory available without swapping. */
  readonly usable?: bigint;
  /** Time of the guest's last update, in seconds since 1970; 0 for never. */
  readonly lastUpdate?: bigint;
  /** Caches that could be reclaimed. */
  readonly diskCaches?: bigint;
  /** Number of huge pages that were got. */
  readonly hugetlbPgalloc?: bigint;
  /** Number of failed huge page allocations. */
  readonly hugetlbPgfail?: bigint;
  readonly [tag: number]: bigint;
}

/** By `DomainMemoryStatTags`, from 0. A literal, so that bundlers can drop it. */
const NAMES: readonly (keyof DomainMemoryStats & string)[] = [
  'swapIn',
  'swapOut',
  'majorFault',
  'minorFault',
  'unused',
  'available',
  'actualBalloon',
  'rss',
  'usable',
  'lastUpdate',
  'diskCaches',
  'hugetlbPgalloc',
  'hugetlbPgfail',
];

export async function memoryStats(
  session: Session,
  dom: NonnullDomain,
  options: FlagsOptions = {},
): Promise<DomainMemoryStats> {
  const args = { dom, maxStats: REMOTE_DOMAIN_MEMORY_STATS_MAX, flags: options.flags ?? 0 };
  const { stats } = await session.call(domainMemoryStats, args, options);
  return recordByName(
    stats.map(({ tag, val }) => [NAMES[tag] ?? tag, val] as const),
    'memory statistics',
  );
}

export async function setMemoryStatsPeriod(
  session: Session,
  dom: NonnullDomain,
  period: number,
  options: FlagsOptions = {},
): Promise<void> {
  await session.call(domainSetMemoryStatsPeriod, { dom, period, flags: options.flags ?? 0 }, options);
}
