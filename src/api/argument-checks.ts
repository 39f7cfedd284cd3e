import { integerIn } from '../checks.js';
import { UsageError } from '../errors.js';
import { formatValue } from '../option-checks.js';
import { isUuid, uuidBytes } from '../xdr/uuid.js';
import { Writer } from '../xdr/writer.js';

/** @throws UsageError unless the value is an array: a string also has a length, and would be sent letter by letter */
export function checkList(value: readonly unknown[], name: string): void {
  if (!Array.isArray(value)) throw new UsageError('INVALID_VALUE', `${name} must be a list, not ${typeof value}`);
}

/** Returns the number of cells in a range, both ends included. @throws UsageError if the end is below the start */
export function cellCount(start: number, end: number): number {
  if (Number.isInteger(start) && Number.isInteger(end) && end >= start) {
    return checkInt(end, 'end') - checkInt(start, 'start') + 1;
  }
  const words = `both must be integers, and end must not be below start`;
  throw new UsageError('INVALID_VALUE', `start and end are ${formatValue(start)} and ${formatValue(end)}; ${words}`);
}

/** Checks the path of a local file. @throws UsageError for an invalid path */
export function checkPath(path: string): string {
  if (typeof path === 'string' && path !== '' && !path.includes('\0')) return path;
  throw new UsageError(
    'INVALID_VALUE',
    `the path of a local file must be a non-empty string without NUL, not ${formatValue(path)}`,
  );
}

/** Checks that a value is a procedure of `libvirt-client/protocol`. @throws UsageError for anything else */
export function checkProcedure(procedure: { readonly name: string }): void {
  const fields = Object(procedure);
  const program: unknown = Reflect.get(fields, 'program');
  if (typeof Reflect.get(fields, 'name') === 'string' && typeof program === 'object' && program !== null) return;
  const wanted = 'a procedure of libvirt-client/protocol';
  throw new UsageError(
    'INVALID_VALUE',
    `the procedure must be ${wanted}, not ${formatValue(procedure)}. Nothing was sent`,
  );
}

/** Maximum length of a string in the protocol in bytes, and the number of characters that always fit. */
const TEXT_MAX = 4_194_304;
const TEXT_SURE = TEXT_MAX / 3;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a text cannot have NUL
const UNSURE = /[\u0000\ud800-\udfff]/;

/** Checks a string whose field on the wire has another name. @throws UsageError with the name of the argument */
export function checkText<T extends string | null | undefined>(value: T, name: string): T {
  if (typeof value === 'string') {
    // The codec reports the error, with this name instead of the wire's.
    if (value.length > TEXT_SURE || UNSURE.test(value)) new Writer().string(value, TEXT_MAX, name);
    return value;
  }
  if (value === null) return value;
  throw wrongArgument(value, name, 'a string');
}

/**
 * Checks an unsigned 32-bit integer whose field on the wire has another name. @throws UsageError with the name of the
 * argument
 */
export function checkUint(value: number, name: string): number {
  return integerIn(value, name, 0, 0xffff_ffff);
}

/** Checks a signed 32-bit integer. @throws UsageError with the name of the argument */
export function checkInt(value: number, name: string): number {
  return integerIn(value, name, -0x8000_0000, 0x7fff_ffff);
}

/** Checks a boolean: the string `'false'` would count as true. @throws UsageError with the name of the argument */
export function checkBoolean(value: boolean, name: string): boolean {
  if (typeof value === 'boolean') return value;
  throw wrongArgument(value, name, 'true or false');
}

function wrongArgument(value: unknown, name: string, wanted: string): UsageError {
  return new UsageError('INVALID_VALUE', `${name} must be ${wanted}, not ${formatValue(value)}. Nothing was sent`);
}

/** A 64-bit integer argument. Its range is checked by the codec. */
export type IntegerLike = number | bigint;

/**
 * Converts a 64-bit argument to a bigint.
 * @throws UsageError for a number that is not a safe integer
 */
export function toBigInt(value: IntegerLike, name: string): bigint {
  if (typeof value === 'bigint') return value;
  if (Number.isSafeInteger(value)) return BigInt(value);
  const wanted = 'a bigint or a safe integer (at most 2^53 - 1)';
  throw new UsageError('INVALID_VALUE', `${name} must be ${wanted}, not ${formatValue(value)}. Nothing was sent`);
}

/**
 * Converts an unsigned 64-bit argument whose field on the wire has another name. @throws UsageError with the name of
 * the argument
 */
export function toUint64(value: IntegerLike, name: string): bigint {
  return inRange(toBigInt(value, name), name, 0n, 2n ** 64n - 1n, 'from 0 to 2^64 - 1');
}

/**
 * Converts a signed 64-bit argument whose field on the wire has another name. @throws UsageError with the name of the
 * argument
 */
export function toInt64(value: IntegerLike, name: string): bigint {
  return inRange(toBigInt(value, name), name, -(2n ** 63n), 2n ** 63n - 1n, 'from -2^63 to 2^63 - 1');
}

function inRange(value: bigint, name: string, least: bigint, most: bigint, range: string): bigint {
  if (value >= least && value <= most) return value;
  throw new UsageError('INVALID_VALUE', `${name} must be an integer ${range}, not ${value}. Nothing was sent`);
}

/**
 * Returns the 16 bytes of a UUID given as text, with or without dashes, or as bytes. @throws UsageError for anything
 * else
 */
export function checkUuid(uuid: string | Uint8Array): Uint8Array {
  if (typeof uuid !== 'string') {
    if (!(uuid instanceof Uint8Array)) {
      throw new UsageError('INVALID_VALUE', `a UUID must be text or 16 bytes, not ${formatValue(uuid)}`);
    }
    if (uuid.length === 16) return uuid;
    throw new UsageError('INVALID_VALUE', `a UUID must have 16 bytes, not ${uuid.length}`);
  }
  if (!isUuid(uuid)) {
    const example = '6695eb01-f6a4-8304-79aa-97f2502e193f';
    throw new UsageError('INVALID_VALUE', `a UUID must be text like ${example}, not ${formatValue(uuid)}`);
  }
  return uuidBytes(uuid);
}
