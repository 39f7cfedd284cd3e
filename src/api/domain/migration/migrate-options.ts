import type { MigrateParameter } from '../../../generated/constants/domain-migrate.js';
import type { DomainMigrateFlags } from '../../../generated/constants/index.js';
import type { IntegerLike } from '../../numbers.js';
import type { FlagsOptions } from '../../options.js';
import type { TypedParameterInput } from '../../typed-values.js';
import type { JobStats } from '../job.js';

/**
 * What all ways of migrating take. `flags` are `DomainMigrateFlags`; without `LIVE` the guest pauses while it moves.
 *
 * An aborted `signal`, or `timeoutMs` for all of the migration, ends the job on the source and cleans the destination;
 * the promise is rejected when that is done, or after 30 seconds if a daemon does not answer. A deadline of the
 * connection does not apply. It is too late when the destination has been told to start the guest: then the migration
 * ends as it ends.
 */
export interface MigrationOptions extends FlagsOptions<DomainMigrateFlags> {
  /** Name of the domain on the destination; absent or null: it keeps its own. */
  dname?: string | null | undefined;
  /** Limit in MiB/s; absent or 0: the hypervisor's own. */
  bandwidth?: IntegerLike | undefined;
  /** Chooses the form with extensible parameters, which are these. May be empty; the other options join them. */
  params?: TypedParameterInput<MigrateParameter> | undefined;
  /** Called with the statistics of the job on the source while the guest moves. What it throws ends the migration. */
  onProgress?: ((progress: JobStats) => void) | undefined;
  /** Milliseconds between two questions for statistics. Default 1,000. */
  progressIntervalMs?: number | undefined;
}

/** Options of `Domain.migrate()`. */
export interface MigrateOptions extends MigrationOptions {
  /** Where the hypervisor of the source finds that of the destination; absent or null: the destination says it. */
  uri?: string | null | undefined;
  /** Configuration for the destination, in what a guest does not notice; absent or null: that of the source. */
  dxml?: string | null | undefined;
}

/** Options of `Domain.migrate2()`, which takes the configuration as an argument. */
export type Migrate2Options = Omit<MigrateOptions, 'dxml'>;
