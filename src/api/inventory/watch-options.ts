import type { Flags } from '../../constant.js';
import type { DomainStatsTypes } from '../../generated/constants/domain.js';
import type { InventoryKind } from './records.js';

/** Statistics that an inventory reads at an interval. */
export interface WatchStatsOptions {
  /** Milliseconds between the end of one reading and the start of the next. */
  intervalMs: number;
  /** Groups of statistics, bits of `DomainStatsTypes`. Default: all that the driver has. */
  types?: Flags<DomainStatsTypes> | undefined;
}

/** Options of `Connection.watch()`. */
export interface WatchOptions {
  /** Kinds of objects to watch. Default: all. A kind that the driver does not have is `unavailable`. */
  kinds?: readonly InventoryKind[] | undefined;
  /** Reads the title of each domain, with a call for each. Default true. */
  title?: boolean | undefined;
  /** Reads the XML of each domain. Default false. */
  xml?: boolean | undefined;
  /** Reads the snapshots of each domain. Default false. */
  snapshots?: boolean | undefined;
  /** Reads the block jobs of each running domain. Default false. */
  blockJobs?: boolean | undefined;
  /** Reads statistics of all domains at an interval, without waiting for domains that are busy (`NOWAIT`). */
  stats?: WatchStatsOptions | undefined;
  /** Reads the volumes of active pools. Default true. */
  volumes?: boolean | undefined;
  /**
   * Milliseconds between readings of what libvirt has no events for: autostart, volumes, interfaces, snapshots. 0 for
   * none. Default 60,000.
   */
  refreshMs?: number | undefined;
  /** Milliseconds that each call may take; an object that takes longer is reported by its `error`. Default 10,000. */
  timeoutMs?: number | undefined;
  /** Closes the inventory. */
  signal?: AbortSignal | undefined;
}
