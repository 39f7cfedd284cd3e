/** Statistics of memory in KiB: those of `memoryStats()`, and `stats.balloon` of nested statistics. */
export interface MemoryStatistics {
  readonly available?: bigint;
  readonly usable?: bigint;
  readonly unused?: bigint;
  readonly diskCaches?: bigint;
  readonly rss?: bigint;
}

/** Memory that a guest uses. */
export interface MemoryUsed {
  /** Used memory, in KiB. */
  readonly used: bigint;
  /** Memory that the guest sees, in KiB; undefined for the origin `host`. */
  readonly total: bigint | undefined;
  /** `guest`: as `free` shows it in the guest. `host`: the resident memory of the hypervisor process. */
  readonly origin: 'guest' | 'host';
}

/**
 * Computes the memory that a guest uses, without caches that it can release:
 * - `available - usable`, if the guest reports `usable` (Linux 4.6 and later);
 * - else `available - unused - diskCaches`, with 0 for caches that are not reported;
 * - else, for a guest without a balloon driver or that has not reported yet, the `rss` of the hypervisor process.
 *
 * The balloon driver reports only if a period is set: `setMemoryStatsPeriod()`, or `<stats period>` in the XML.
 * @returns undefined if none of these values is reported
 */
export function memoryUsed({
  available,
  usable,
  unused,
  diskCaches = 0n,
  rss,
}: MemoryStatistics): MemoryUsed | undefined {
  const free = usable ?? (unused === undefined ? undefined : unused + diskCaches);
  if (available !== undefined && available > 0n && free !== undefined)
    return { used: free < available ? available - free : 0n, total: available, origin: 'guest' };
  return rss === undefined ? undefined : { used: rss, total: undefined, origin: 'host' };
}
