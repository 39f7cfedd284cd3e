import { Base, type ValueKind } from './shapes.js';

const INTEGER = /^[-+]?[0-9]+$/;
const REAL = /^[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$/;

/** Parses a text according to its kind. Text that does not match is kept as is. */
export function readValue(kind: ValueKind, text: string): string | number | bigint {
  const { words, base } = kind;
  if (words.size > 0) {
    if (words.has(text)) return text;
    const trimmed = text.trim();
    if (words.has(trimmed)) return trimmed;
  }
  if (base === Base.Number) {
    const trimmed = text.trim();
    if (!REAL.test(trimmed)) return text;
    const number = Number(trimmed);
    // A number that loses digits is kept as text.
    return Number.isSafeInteger(number) || !INTEGER.test(trimmed) ? number : text;
  }
  if (base === Base.BigInt) {
    const trimmed = text.trim();
    if (!INTEGER.test(trimmed)) return text;
    return BigInt(trimmed.startsWith('+') ? trimmed.slice(1) : trimmed);
  }
  return text;
}

/** A value as text, or the reason why it cannot be formatted. */
export type Written = { readonly text: string } | { readonly fault: string };

/**
 * Formats a value according to its kind.
 * @param isLenient true to accept texts that the kind does not list, as parsing does
 */
export function writeValue(kind: ValueKind, value: unknown, isLenient: boolean): Written {
  if (typeof value === 'string') return writeText(kind, value, isLenient);
  const { base } = kind;
  if (base !== Base.Number && base !== Base.BigInt)
    return { fault: `expected ${expected(kind)}, found ${formatValue(value)}` };
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return { fault: `${value} cannot be expressed in XML` };
    if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
      return { fault: `${value} is not a safe integer; use a bigint` };
    }
    if (base === Base.BigInt && !Number.isInteger(value)) return { fault: `${value} is not an integer` };
    const range = isLenient || !Number.isInteger(value) ? undefined : outOfRange(kind, BigInt(value));
    return range === undefined ? { text: plain(value) } : { fault: range };
  }
  if (typeof value !== 'bigint') return { fault: `expected ${expected(kind)}, found ${formatValue(value)}` };
  const range = isLenient ? undefined : outOfRange(kind, value);
  return range === undefined ? { text: `${value}` } : { fault: range };
}

/** Formats a number without an exponent, if possible. */
function plain(value: number): string {
  const text = `${value}`;
  return text.includes('e') ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 }) : text;
}

function writeText(kind: ValueKind, value: string, isLenient: boolean): Written {
  const { base, words } = kind;
  if (base === Base.String || words.has(value) || isLenient) return { text: value };
  if (words.size === 0 && base === Base.None)
    return value === '' ? { text: '' } : { fault: 'expected an empty string' };
  return { fault: `"${value}" is not allowed; expected ${expected(kind)}` };
}

function outOfRange({ min, max }: ValueKind, value: bigint): string | undefined {
  if (min !== undefined && value < min) return `${value} is less than the minimum of ${min}`;
  if (max !== undefined && value > max) return `${value} is more than the maximum of ${max}`;
  return undefined;
}

/** Describes the values that a kind allows. */
export function expected({ base, words }: ValueKind): string {
  const listed = [...words].map((word) => `"${word}"`);
  const names = { [Base.String]: 'a string', [Base.Number]: 'a number', [Base.BigInt]: 'a bigint or a number' };
  const other =
    base === Base.String ? names[1] : base === Base.Number ? names[2] : base === Base.BigInt ? names[3] : '';
  return [...listed, other].filter((part) => part !== '').join(', ');
}

/** Formats a value for a message. */
export function formatValue(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'string' ? `"${value}"` : `${typeof value} ${String(value)}`;
}
