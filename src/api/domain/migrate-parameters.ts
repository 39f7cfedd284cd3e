import { UsageError } from '../../errors.js';
import { MigrateParameter } from '../../generated/constants/domain-migrate.js';
import type { TypedParam, TypedParamValue } from '../../generated/remote/common.js';
import { REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX } from '../../generated/remote/limits.js';
import { toBigInt } from '../numbers.js';
import type { MigrateOptions, MigrationParameter, MigrationParameters } from './migrate-options.js';

const INT = 1;
const ULLONG = 4;
const STRING = 7;

/** Wire types of the keys; daemons refuse others. */
const TYPES: ReadonlyMap<string, typeof INT | typeof ULLONG | typeof STRING> = new Map([
  [MigrateParameter.URI, STRING],
  [MigrateParameter.DEST_NAME, STRING],
  [MigrateParameter.DEST_XML, STRING],
  [MigrateParameter.PERSIST_XML, STRING],
  [MigrateParameter.BANDWIDTH, ULLONG],
  [MigrateParameter.BANDWIDTH_POSTCOPY, ULLONG],
  ['bandwidth.avail.switchover', ULLONG],
  [MigrateParameter.GRAPHICS_URI, STRING],
  [MigrateParameter.LISTEN_ADDRESS, STRING],
  [MigrateParameter.MIGRATE_DISKS, STRING],
  ['migrate_disks_detect_zeroes', STRING],
  [MigrateParameter.DISKS_PORT, INT],
  [MigrateParameter.DISKS_URI, STRING],
  [MigrateParameter.COMPRESSION, STRING],
  [MigrateParameter.COMPRESSION_MT_LEVEL, INT],
  [MigrateParameter.COMPRESSION_MT_THREADS, INT],
  [MigrateParameter.COMPRESSION_MT_DTHREADS, INT],
  [MigrateParameter.COMPRESSION_XBZRLE_CACHE, ULLONG],
  ['compression.zlib.level', INT],
  ['compression.zstd.level', INT],
  [MigrateParameter.AUTO_CONVERGE_INITIAL, INT],
  [MigrateParameter.AUTO_CONVERGE_INCREMENT, INT],
  [MigrateParameter.PARALLEL_CONNECTIONS, INT],
  [MigrateParameter.TLS_DESTINATION, STRING],
]);

/** Keys that may come several times. */
const LISTS: ReadonlySet<string> = new Set([
  MigrateParameter.MIGRATE_DISKS,
  'migrate_disks_detect_zeroes',
  MigrateParameter.COMPRESSION,
]);

/** What the older calls have arguments for. */
export interface FixedArguments {
  readonly uri: string | null;
  readonly dname: string | null;
  readonly dxml: string | null;
  readonly bandwidth: bigint;
}

const FIXED: readonly string[] = [
  MigrateParameter.URI,
  MigrateParameter.DEST_NAME,
  MigrateParameter.DEST_XML,
  MigrateParameter.BANDWIDTH,
];

/** Longest name of a parameter, in bytes. */
const NAME_MAX = 79;

/** Places that the steps of a migration need for parameters of their own: XML, URI and name. */
const OWN_PARAMETERS = 3;

/** The typed parameters that options and their `params` make together, checked. */
export function migrationParams(options: MigrateOptions): TypedParam[] {
  const given: MigrationParameters = options.params ?? {};
  const both: [string, MigrationParameter | undefined][] = Object.entries(given);
  const option = (name: string, key: string, value: MigrationParameter | null | undefined): void => {
    if (value === null || value === undefined) return;
    if (given[key] !== undefined) {
      throw new UsageError('INVALID_VALUE', `migrate: ${name} and params.${key} are the same; give one of them`);
    }
    both.push([key, value]);
  };
  option('uri', MigrateParameter.URI, options.uri);
  option('dname', MigrateParameter.DEST_NAME, options.dname);
  option('dxml', MigrateParameter.DEST_XML, options.dxml);
  option('bandwidth', MigrateParameter.BANDWIDTH, options.bandwidth);
  const params = both.flatMap(([key, value]) => (value === undefined ? [] : encoded(key, value)));
  // A step in the middle must not be the one that finds out.
  const most = REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX - OWN_PARAMETERS;
  if (params.length <= most) return params;
  throw new UsageError('INVALID_VALUE', `migrate: ${params.length} parameters given, but there is room for ${most}`);
}

/** The fixed arguments of the older calls as the parameters that the C library makes of them. */
export function fixedAsParams(fixed: FixedArguments): TypedParam[] {
  const { uri, dname, dxml, bandwidth } = fixed;
  return [
    ...(uri === null ? [] : [text(MigrateParameter.URI, uri)]),
    ...(dname === null ? [] : [text(MigrateParameter.DEST_NAME, dname)]),
    ...(dxml === null ? [] : [text(MigrateParameter.DEST_XML, dxml)]),
    { field: MigrateParameter.BANDWIDTH, value: { type: ULLONG, value: bandwidth } },
  ];
}

/**
 * Parameters as arguments of the older calls.
 * @throws UsageError `ARGUMENT_UNSUPPORTED` when there are some for which those have no place
 */
export function paramsAsFixed(params: readonly TypedParam[]): FixedArguments {
  const extended = params.filter(({ field }) => !FIXED.includes(field)).map(({ field }) => field);
  if (extended.length > 0) {
    const words = 'a daemon without extensible migration parameters cannot take';
    throw new UsageError('ARGUMENT_UNSUPPORTED', `migrate: ${words} ${extended.join(', ')}`);
  }
  const bandwidth = params.find(({ field }) => field === MigrateParameter.BANDWIDTH)?.value;
  return {
    uri: textOf(params, MigrateParameter.URI),
    dname: textOf(params, MigrateParameter.DEST_NAME),
    dxml: textOf(params, MigrateParameter.DEST_XML),
    bandwidth: bandwidth?.type === ULLONG ? bandwidth.value : 0n,
  };
}

/** The text of a parameter, or null. */
export function textOf(params: readonly TypedParam[], key: string): string | null {
  const value = params.find(({ field }) => field === key)?.value;
  return value?.type === STRING ? value.value : null;
}

/** The parameters with one of them set to a text, in its old place if it had one. */
export function withText(params: readonly TypedParam[], key: string, value: string): TypedParam[] {
  const param = text(key, value);
  const has = params.some(({ field }) => field === key);
  return has ? params.map((old) => (old.field === key ? param : old)) : [...params, param];
}

function text(field: string, value: string): TypedParam {
  return { field, value: { type: STRING, value } };
}

function encoded(field: string, value: MigrationParameter): TypedParam[] {
  const type = TYPES.get(field);
  if (type === undefined) return [explicit(field, value)];
  if (typeof value !== 'object') return [{ field, value: typed(field, type, value) }];
  if (!('type' in value)) {
    if (!LISTS.has(field)) throw new UsageError('INVALID_VALUE', `migrate: ${field} takes one value, not a list`);
    return value.map((item) => ({ field, value: typed(field, type, item) }));
  }
  if (value.type === type) return [{ field, value }];
  throw new UsageError('INVALID_VALUE', `migrate: ${field} has the wire type ${type}, not ${value.type}`);
}

function typed(field: string, type: 1 | 4 | 7, value: number | bigint | string): TypedParamValue {
  if (type === STRING) {
    if (typeof value === 'string') return { type, value };
    throw new UsageError('INVALID_VALUE', `migrate: ${field} takes a string, not ${value}`);
  }
  if (typeof value !== 'number' && typeof value !== 'bigint') {
    throw new UsageError('INVALID_VALUE', `migrate: ${field} takes a whole number, not ${JSON.stringify(value)}`);
  }
  const number = toBigInt(value, field);
  if (type === ULLONG) return { type, value: number };
  // The codec refuses what 32 bits cannot hold.
  return { type, value: Number(number) };
}

/** A key that this release does not know goes out as the caller says, if the caller says it. */
function explicit(field: string, value: MigrationParameter): TypedParam {
  if (typeof value !== 'object' || !('type' in value)) {
    const known = [...TYPES.keys()].join(', ');
    throw new UsageError(
      'INVALID_VALUE',
      `migrate: the wire type of ${JSON.stringify(field)} is not known; give { type, value }. Known are ${known}`,
    );
  }
  if (Buffer.byteLength(field) <= NAME_MAX) return { field, value };
  throw new UsageError('INVALID_VALUE', `migrate: the name of a parameter has at most ${NAME_MAX} bytes: ${field}`);
}
