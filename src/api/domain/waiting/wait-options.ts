import type { ConstantName, OpenEnum } from '../../../constant.js';
import type { DomainJobOperation, DomainShutdownFlags } from '../../../generated/constants/domain.js';
import type { JobStatistics } from '../../../generated/statistics/job-statistics.js';
import type { CallOptions, FlagsOptions } from '../../options.js';

/** Options of `Domain.stop()`. */
export interface StopOptions extends CallOptions {
  /**
   * Time for the guest to shut down, in milliseconds, before it is destroyed; 0 destroys it at once.
   * @default 30000
   */
  graceMs?: number | undefined;
}

/** Options of `Domain.shutdownAndWait()`. */
export interface ShutdownAndWaitOptions extends FlagsOptions<DomainShutdownFlags> {
  /** `destroy`: destroys the domain if the guest has not shut down after `graceMs`, or cannot be asked. */
  fallback?: 'destroy' | undefined;
  /**
   * Time for the guest to shut down, in milliseconds, before the fallback; only with `fallback`.
   * @default 30000
   */
  graceMs?: number | undefined;
}

/** The way in which a domain came to be off: the guest shut down, it was destroyed, or it was not running. */
export type StopOutcome = 'shutdown' | 'destroyed' | 'off';

/** End of a job on a disk: all data was copied, or `abort()` ended it before. */
export type BlockJobOutcome = 'completed' | 'aborted';

/** Options of `BlockJob.progress()`. */
export interface BlockJobProgressOptions {
  /**
   * Interval between two queries in milliseconds.
   * @default 500
   */
  intervalMs?: number | undefined;
  /** Ends the iteration with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** Options of `Domain.jobCompleted()`. */
export interface JobCompletedOptions extends CallOptions {
  /** Starts the job; called once the events are registered. Default: a job is running already. */
  start?: (() => Promise<unknown>) | undefined;
}

/** A job that is over. */
export interface CompletedJob {
  /** A `DomainJobOperation`; 0 if the daemon does not report it. */
  readonly operation: OpenEnum<DomainJobOperation>;
  /** Name of the operation, e.g. `BACKUP`; undefined if unknown to this release. */
  readonly operationName: ConstantName<typeof DomainJobOperation> | undefined;
  /** Empty for jobs that the daemon does not report on, such as a dump of the memory alone. */
  readonly stats: JobStatistics;
}
