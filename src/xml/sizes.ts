const UNITS: Readonly<Record<string, bigint>> = {
  b: 1n,
  byte: 1n,
  bytes: 1n,
  kb: 1000n,
  mb: 1000n ** 2n,
  gb: 1000n ** 3n,
  tb: 1000n ** 4n,
  pb: 1000n ** 5n,
  eb: 1000n ** 6n,
};

const LETTERS = 'kmgtpe';

/** Bytes of an element with a number and a unit; undefined for what is not one. Without a unit it is KiB. */
export function bytesOf(object: Readonly<Record<string, unknown>>): bigint | undefined {
  const { value, unit } = object;
  if (typeof value !== 'bigint' && !(typeof value === 'number' && Number.isSafeInteger(value))) return undefined;
  if (unit !== undefined && typeof unit !== 'string') return undefined;
  const name = (unit ?? 'KiB').toLowerCase();
  const decimal = UNITS[name];
  if (decimal !== undefined) return BigInt(value) * decimal;
  const power = LETTERS.indexOf(name.charAt(0)) + 1;
  return power > 0 && /^[kmgtpe](ib)?$/.test(name) ? BigInt(value) * 1024n ** BigInt(power) : undefined;
}
