import { UsageError } from '../errors.js';
import { formatValue } from '../options.js';

/** A whole number for a 64-bit field. The fields themselves are checked by the codec. */
export type Integer = number | bigint;

/**
 * A 64-bit argument as a bigint.
 * @throws UsageError for a number that is not a whole number which floating point holds exactly
 */
export function toBigInt(value: Integer, name: string): bigint {
  if (typeof value === 'bigint') return value;
  if (Number.isSafeInteger(value)) return BigInt(value);
  const given = `${name} is ${formatValue(value)}`;
  const takes = 'a bigint or a whole number that is exact (at most 2^53 - 1)';
  throw new UsageError('INVALID_VALUE', `${given}; it takes ${takes}. Nothing was sent`);
}
