import type { TypedParamValue } from '../../generated/remote/common.js';
import type { Integer } from '../numbers.js';
import type { FlagsOptions } from '../options.js';
import type { JobStats } from './job.js';

/**
 * What all ways of migrating take. `flags` are `DomainMigrateFlags`; without `LIVE` the guest pauses while it moves.
 *
 * An aborted `signal`, or `timeoutMs` for all of the migration, ends the job on the source and cleans the destination;
 * the promise is rejected when that is done, or after 30 seconds if a daemon does not answer. A deadline of the
 * connection does not apply. It is too late when the destination has been told to start the guest: then the migration
 * ends as it ends.
 */
export interface MigrationOptions extends FlagsOptions {
  /** Name of the domain on the destination; absent or null: it keeps its own. */
  dname?: string | null | undefined;
  /** Limit in MiB/s; absent or 0: the hypervisor's own. */
  bandwidth?: Integer | undefined;
  /** The form with extensible parameters, `virDomainMigrate3` and `virDomainMigrateToURI3`. May be empty. */
  params?: MigrationParameters | undefined;
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

/** A parameter of a migration; a list is one that comes more than once. */
export type MigrationParameter = Integer | string | readonly string[] | TypedParamValue;

/**
 * Extensible parameters of a migration, by the keys of `MigrateParameter`. A key that is not here takes a value with
 * its wire type: `{ type: 4, value: 5n }`.
 */
export interface MigrationParameters {
  /** The same as the option `uri`. */
  readonly migrate_uri?: string | undefined;
  /** The same as the option `dname`. */
  readonly destination_name?: string | undefined;
  /** The same as the option `dxml`. */
  readonly destination_xml?: string | undefined;
  /** Configuration that is defined on the destination with the flag `PERSIST_DEST`. */
  readonly persistent_xml?: string | undefined;
  /** The same as the option `bandwidth`: MiB/s. */
  readonly bandwidth?: Integer | undefined;
  /** MiB/s after the switch to post-copy. Since 5.1.0 */
  readonly 'bandwidth.postcopy'?: Integer | undefined;
  /** Where clients of the guest's graphics shall go. */
  readonly graphics_uri?: string | undefined;
  /** Address on which the destination listens for the hypervisor of the source. */
  readonly listen_address?: string | undefined;
  /** Targets of the disks to copy, e.g. `['vda']`, with one of the `NON_SHARED` flags. */
  readonly migrate_disks?: string | readonly string[] | undefined;
  /** Port on which the destination receives disks; 0 or absent: any. */
  readonly disks_port?: Integer | undefined;
  /** Where the destination receives disks. Since 6.8.0 */
  readonly disks_uri?: string | undefined;
  /** Ways of compressing, with the flag `COMPRESSED`: `mt`, `xbzrle`, `zlib`, `zstd`. */
  readonly compression?: string | readonly string[] | undefined;
  /** Connections in parallel, with the flag `PARALLEL`. Since 5.2.0 */
  readonly 'parallel.connections'?: Integer | undefined;
  /** Name in the destination's certificate, with the flag `TLS`. Since 6.0.0 */
  readonly 'tls.destination'?: string | undefined;
  readonly [key: string]: MigrationParameter | undefined;
}
