import { UsageError } from '../errors.js';
import { formatValue } from '../options.js';

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
