import { UsageError } from '../../../errors.js';
import { MigrateParameter as Key, type MigrateParameter } from '../../../generated/constants/domain-migrate.js';
import type { DomainMigrateFlags } from '../../../generated/constants/index.js';
import { migrateTypes } from '../../../generated/parameter-types.js';
import type { TypedParam } from '../../../generated/remote/common.js';
import { REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX } from '../../../generated/remote/limits.js';
import type { IntegerLike } from '../../argument-checks.js';
import type { FlagsOptions } from '../../options.js';
import { wireParameters } from '../../parameter-encoding.js';
import type { TypedParameterInput } from '../../typed-values.js';
import type { JobStats } from '../results.js';

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

const ULLONG = 4;
const STRING = 7;

/** The fixed arguments of the older calls. */
export interface FixedArguments {
  readonly uri: string | null;
  readonly dname: string | null;
  readonly dxml: string | null;
  readonly bandwidth: bigint;
}

const FIXED: readonly string[] = [Key.URI, Key.DEST_NAME, Key.DEST_XML, Key.BANDWIDTH];

/** Places that the steps of a migration need for parameters of their own: XML, URI and name. */
const OWN_PARAMETERS = 3;

/**
 * Returns the typed parameters of the options and their `params`.
 * @throws UsageError naming the parameter
 */
export function migrationParams(options: MigrateOptions): TypedParam[] {
  const { params = {}, uri, dname, dxml, bandwidth } = options;
  const more: Record<string, string | number | bigint> = {};
  for (const [name, key, value] of [
    ['uri', Key.URI, uri],
    ['dname', Key.DEST_NAME, dname],
    ['dxml', Key.DEST_XML, dxml],
    ['bandwidth', Key.BANDWIDTH, bandwidth],
  ] as const) {
    if (value === null || value === undefined) continue;
    if (Object.hasOwn(params, key)) {
      throw new UsageError(
        'INVALID_VALUE',
        `migrate: ${name} and params.${key} have the same meaning; set one of them`,
      );
    }
    more[key] = value;
  }
  const wire = [...wireParameters(params, migrateTypes), ...wireParameters(more, migrateTypes)];
  // A step in the middle must not be the one that finds out.
  const most = REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX - OWN_PARAMETERS;
  if (wire.length <= most) return wire;
  throw new UsageError('INVALID_VALUE', `migrate: ${wire.length} parameters given; the maximum is ${most}`);
}

/** Returns the fixed arguments of the older calls as the parameters that the C library makes of them. */
export function fixedAsParams(fixed: FixedArguments): TypedParam[] {
  const { uri, dname, dxml, bandwidth } = fixed;
  return [
    ...(uri === null ? [] : [text(Key.URI, uri)]),
    ...(dname === null ? [] : [text(Key.DEST_NAME, dname)]),
    ...(dxml === null ? [] : [text(Key.DEST_XML, dxml)]),
    { field: Key.BANDWIDTH, value: { type: ULLONG, value: bandwidth } },
  ];
}

/**
 * Parameters as arguments of the older calls.
 * @throws UsageError `ARGUMENT_UNSUPPORTED` if there are some for which those have no place
 */
export function paramsAsFixed(params: readonly TypedParam[]): FixedArguments {
  const extended = params.filter(({ field }) => !FIXED.includes(field)).map(({ field }) => field);
  if (extended.length > 0) {
    const words = 'a daemon without extensible migration parameters cannot take';
    throw new UsageError('ARGUMENT_UNSUPPORTED', `migrate: ${words} ${extended.join(', ')}`);
  }
  // Wire types set by the caller may be wrong; nothing must be omitted because of that.
  const odd = params.find(({ field, value }) => value.type !== (field === Key.BANDWIDTH ? ULLONG : STRING));
  if (odd !== undefined) throw new UsageError('INVALID_VALUE', `migrate: ${odd.field} has another wire type`);
  const bandwidth = params.find(({ field }) => field === Key.BANDWIDTH)?.value;
  return {
    uri: textOf(params, Key.URI),
    dname: textOf(params, Key.DEST_NAME),
    dxml: textOf(params, Key.DEST_XML),
    bandwidth: bandwidth?.type === ULLONG ? bandwidth.value : 0n,
  };
}

/** Returns the text of a parameter, or null. */
export function textOf(params: readonly TypedParam[], key: string): string | null {
  const value = params.find(({ field }) => field === key)?.value;
  return value?.type === STRING ? value.value : null;
}

/** Returns the parameters with one of them set to a text, in its old place if it had one. */
export function withText(params: readonly TypedParam[], key: string, value: string): TypedParam[] {
  const param = text(key, value);
  const has = params.some(({ field }) => field === key);
  return has ? params.map((old) => (old.field === key ? param : old)) : [...params, param];
}

function text(field: string, value: string): TypedParam {
  return { field, value: { type: STRING, value } };
}
