import type { MigrateParameter } from '../../../generated/constants/domain-migrate.js';
import type { DomainMigrateFlags } from '../../../generated/constants/index.js';
import type { IntegerLike } from '../../numbers.js';
import type { FlagsOptions } from '../../options.js';
import type { TypedParameterInput } from '../../typed-values.js';
import type { JobStats } from '../job.js';

/**
 * Options of all kinds of migration. `flags` are `DomainMigrateFlags`; without `LIVE` the guest pauses while it moves.
 *
 * An aborted `signal`, or `timeoutMs` for all of the migration, aborts the job on the source and cleans up the
 * destination; the promise is rejected afterwards, or after 30 seconds if a daemon does not answer. A deadline of the
 * connection does not apply. Once the destination has been told to start the guest, the migration can no longer be
 * aborted.
 */
export interface MigrationOptions extends FlagsOptions<DomainMigrateFlags> {
  /** Name of the domain on the destination; absent or null: it keeps its own. */
  dname?: string | null | undefined;
  /** Limit in MiB/s; absent or 0: the hypervisor's own. */
  bandwidth?: IntegerLike | undefined;
  /** Chooses the form with extensible parameters, which are these. May be empty; the other options join them. */
  params?: TypedParameterInput<MigrateParameter> | undefined;
  /**
   * Called with the statistics of the job on the source during the transfer. An error thrown by it aborts the
   * migration.
   */
  onProgress?: ((progress: JobStats) => void) | undefined;
  /** Milliseconds between two questions for statistics. Default 1,000. */
  progressIntervalMs?: number | undefined;
}

/** Options of `Domain.migrate()`. */
export interface MigrateOptions extends MigrationOptions {
  /** URI at which the source's hypervisor reaches the destination's; undefined or null: the destination's choice. */
  uri?: string | null | undefined;
  /**
   * Configuration for the destination, different only in parts that the guest does not see; undefined or null: that of
   * the source.
   */
  dxml?: string | null | undefined;
}

/** Options of `Domain.migrate2()`, which takes the configuration as an argument. */
export type Migrate2Options = Omit<MigrateOptions, 'dxml'>;
