import { UsageError } from '../errors.js';
import { formatValue } from '../options.js';

/** A whole number for a 64-bit field. The fields themselves are checked by the codec. */
export type IntegerLike = number | bigint;

/**
 * A 64-bit argument as a bigint.
 * @throws UsageError for a number that is not a whole number which floating point holds exactly
 */
export function toBigInt(value: IntegerLike, name: string): bigint {
  if (typeof value === 'bigint') return value;
  if (Number.isSafeInteger(value)) return BigInt(value);
  const given = `${name} is ${formatValue(value)}`;
  const takes = 'a bigint or a whole number that is exact (at most 2^53 - 1)';
  throw new UsageError('INVALID_VALUE', `${given}; it takes ${takes}. Nothing was sent`);
}

/** An unsigned 64-bit argument whose field on the wire has another name. @throws UsageError naming the argument */
export function toUint64(value: IntegerLike, name: string): bigint {
  return inRange(toBigInt(value, name), name, 0n, 2n ** 64n - 1n, 'from 0 to 2^64 - 1');
}

/** A signed 64-bit argument whose field on the wire has another name. @throws UsageError naming the argument */
export function toInt64(value: IntegerLike, name: string): bigint {
  return inRange(toBigInt(value, name), name, -(2n ** 63n), 2n ** 63n - 1n, 'from -2^63 to 2^63 - 1');
}

function inRange(value: bigint, name: string, least: bigint, most: bigint, range: string): bigint {
  if (value >= least && value <= most) return value;
  throw new UsageError('INVALID_VALUE', `${name} is ${value}; it takes a whole number ${range}. Nothing was sent`);
}
