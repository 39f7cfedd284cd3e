// Generated from protocol/statistics.json by `npm run codegen`; do not edit.

import type { OtherStatistics } from './other.js';

/** Statistics of a job of a domain, nested. */
export interface JobStatistics {
  /** Kind of job, a `DomainJobOperation`. `operation` */
  readonly operation?: number;
  /** False if the job failed or was cancelled. `success` */
  readonly success?: boolean;
  /** Reason why the job failed. `errmsg` */
  readonly errmsg?: string;
  /** `time.*` */
  readonly time?: JobStatisticsTime;
  /** Time for which the guest is or will be paused. In milliseconds. `downtime` */
  readonly downtime?: bigint;
  /**
   * Time for which the guest is paused, without the time that was needed to transfer control between hosts. In milliseconds. `downtime_net`
   */
  readonly downtimeNet?: bigint;
  /** Time needed to prepare the job. In milliseconds. `setup_time` */
  readonly setupTime?: bigint;
  /** `data.*` */
  readonly data?: JobStatisticsData;
  /** `memory.*` */
  readonly memory?: JobStatisticsMemory;
  /** `disk.*` */
  readonly disk?: JobStatisticsDisk;
  /** `compression.*` */
  readonly compression?: JobStatisticsCompression;
  /** Share of CPU time that is withheld from the guest. In percent. `auto_converge_throttle` */
  readonly autoConvergeThrottle?: number;
  /** State of VFIO devices transferred so far. In bytes. `vfio_data_transferred` */
  readonly vfioDataTransferred?: bigint;
  /** Keys that this version of the library does not know, under their flat names. */
  readonly other?: OtherStatistics;
}

/** `time.*` */
export interface JobStatisticsTime {
  /** Time since the job began. In milliseconds. `time_elapsed` */
  readonly elapsed?: bigint;
  /**
   * Time since the job began, without the time that was needed to transfer control between hosts. In milliseconds. `time_elapsed_net`
   */
  readonly elapsedNet?: bigint;
  /** Estimated remaining time, if the hypervisor knows it. In milliseconds. `time_remaining` */
  readonly remaining?: bigint;
}

/** `data.*` */
export interface JobStatisticsData {
  /** Data to be transferred, of memory and disks. In bytes. `data_total` */
  readonly total?: bigint;
  /** Data transferred so far. In bytes. `data_processed` */
  readonly processed?: bigint;
  /** Data still to be transferred. In bytes. `data_remaining` */
  readonly remaining?: bigint;
}

/** `memory.*` */
export interface JobStatisticsMemory {
  /** Memory to be transferred. In bytes. `memory_total` */
  readonly total?: bigint;
  /** Memory transferred so far. In bytes. `memory_processed` */
  readonly processed?: bigint;
  /** Memory still to be transferred. In bytes. `memory_remaining` */
  readonly remaining?: bigint;
  /** Number of pages that were not transferred because all their bytes are equal. `memory_constant` */
  readonly constant?: bigint;
  /** Number of pages that were transferred. `memory_normal` */
  readonly normal?: bigint;
  /** Size of the pages that were transferred. In bytes. `memory_normal_bytes` */
  readonly normalBytes?: bigint;
  /** Rate of the transfer of memory. In bytes per second. `memory_bps` */
  readonly bps?: bigint;
  /** Rate at which the guest changes memory. In pages per second. `memory_dirty_rate` */
  readonly dirtyRate?: bigint;
  /** Size of a page. In bytes. `memory_page_size` */
  readonly pageSize?: bigint;
  /** Number of passes over the memory. `memory_iteration` */
  readonly iteration?: bigint;
  /** Number of pages that the destination requested during post-copy. `memory_postcopy_requests` */
  readonly postcopyRequests?: bigint;
}

/** `disk.*` */
export interface JobStatisticsDisk {
  /** Data of disks to be transferred. In bytes. `disk_total` */
  readonly total?: bigint;
  /** Data of disks transferred so far. In bytes. `disk_processed` */
  readonly processed?: bigint;
  /** Data of disks still to be transferred. In bytes. `disk_remaining` */
  readonly remaining?: bigint;
  /** Rate of the transfer of disks. In bytes per second. `disk_bps` */
  readonly bps?: bigint;
  /** Used temporary space of a backup in pull mode. In bytes. `disk_temp_used` */
  readonly tempUsed?: bigint;
  /** Temporary space of a backup in pull mode. In bytes. `disk_temp_total` */
  readonly tempTotal?: bigint;
}

/** `compression.*` */
export interface JobStatisticsCompression {
  /** Size of the cache for compression. In bytes. `compression_cache` */
  readonly cache?: bigint;
  /** Compressed data that was transferred. In bytes. `compression_bytes` */
  readonly bytes?: bigint;
  /** Number of compressed pages that were transferred. `compression_pages` */
  readonly pages?: bigint;
  /** Number of changed pages that were not in the cache. `compression_cache_misses` */
  readonly cacheMisses?: bigint;
  /** Number of pages that compression made larger. `compression_overflow` */
  readonly overflow?: bigint;
}

/**
 * Keys and the type of their values; `+` marks a counter. `#` is a position, `@` an id (numbers with gaps), `*` a name.
 */
export const jobStatisticsKeys = {
  operation: 'number',
  success: 'boolean',
  errmsg: 'string',
  'time.elapsed': 'bigint',
  'time.elapsed_net': 'bigint',
  'time.remaining': 'bigint',
  downtime: 'bigint',
  downtime_net: 'bigint',
  setup_time: 'bigint',
  'data.total': 'bigint',
  'data.processed': 'bigint',
  'data.remaining': 'bigint',
  'memory.total': 'bigint',
  'memory.processed': 'bigint',
  'memory.remaining': 'bigint',
  'memory.constant': 'bigint',
  'memory.normal': 'bigint',
  'memory.normal_bytes': 'bigint',
  'memory.bps': 'bigint',
  'memory.dirty_rate': 'bigint',
  'memory.page_size': 'bigint',
  'memory.iteration': 'bigint',
  'memory.postcopy_requests': 'bigint',
  'disk.total': 'bigint',
  'disk.processed': 'bigint',
  'disk.remaining': 'bigint',
  'disk.bps': 'bigint',
  'disk.temp_used': 'bigint',
  'disk.temp_total': 'bigint',
  'compression.cache': 'bigint',
  'compression.bytes': 'bigint',
  'compression.pages': 'bigint',
  'compression.cache_misses': 'bigint',
  'compression.overflow': 'bigint',
  auto_converge_throttle: 'number',
  vfio_data_transferred: 'bigint',
} as const;
