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

/** Properties that `unit` may belong to. */
const MEASURED: readonly string[] = ['value', 'memory', 'size'];

/** Returns the property with the same size in two objects, in different numbers or units, if there is one. */
export function sameSize(
  a: Readonly<Record<string, unknown>>,
  b: Readonly<Record<string, unknown>>,
): string | undefined {
  return MEASURED.find((property) => {
    const before = bytesOf(a[property], a['unit']);
    return before !== undefined && before === bytesOf(b[property], b['unit']);
  });
}

/** Returns the bytes of a number with a unit; undefined for other values. The default unit is KiB. */
function bytesOf(value: unknown, unit: unknown): bigint | undefined {
  if (typeof value !== 'bigint' && !(typeof value === 'number' && Number.isSafeInteger(value))) return undefined;
  if (unit !== undefined && typeof unit !== 'string') return undefined;
  const name = (unit ?? 'KiB').toLowerCase();
  const decimal = UNITS[name];
  if (decimal !== undefined) return BigInt(value) * decimal;
  const power = LETTERS.indexOf(name.charAt(0)) + 1;
  return power > 0 && /^[kmgtpe](ib)?$/.test(name) ? BigInt(value) * 1024n ** BigInt(power) : undefined;
}
