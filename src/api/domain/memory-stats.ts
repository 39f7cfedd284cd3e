import { domainMemoryStats, domainSetMemoryStatsPeriod } from '../../generated/lazy/remote/domain-tuning.js';
import type { NonnullDomain } from '../../generated/remote/common.js';
import { REMOTE_DOMAIN_MEMORY_STATS_MAX } from '../../generated/remote/limits.js';
import type { FlagsOptions } from '../options.js';
import { recordByName } from '../record-by-name.js';
import type { Session } from '../session.js';

/**
 * How a guest uses its memory, in KiB unless said otherwise. Only what hypervisor and guest tell is there. A number of
 * a kind that is not known yet stands under its tag.
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
  /** What the guest sees. */
  readonly available?: bigint;
  /** What the balloon leaves to the guest. */
  readonly actualBalloon?: bigint;
  /** What the hypervisor's process takes of the host. */
  readonly rss?: bigint;
  /** What the guest could use without swapping. */
  readonly usable?: bigint;
  /** When the guest told all this, in seconds since 1970; 0 for never. */
  readonly lastUpdate?: bigint;
  /** Caches that the guest could give up. */
  readonly diskCaches?: bigint;
  /** Number of huge pages that were got. */
  readonly hugetlbPgalloc?: bigint;
  /** Number of huge pages that were asked for in vain. */
  readonly hugetlbPgfail?: bigint;
  readonly [tag: number]: bigint;
}

/** By `DomainMemoryStatTags`, which begin at 0. A literal, so that bundlers can drop it. */
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
