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
