import { formatValue } from '../../describe/json.js';
import { UsageError } from '../../errors.js';

type Fields = { readonly [key: string]: unknown };

function wrong(key: string, wanted: string, value: unknown): UsageError {
  return new UsageError('INVALID_VALUE', `${key} must be ${wanted}, not ${formatValue(value)}`);
}

/** Returns one of several words; if undefined, the default word, or an error without a default. */
export function wordField<Word extends string>(
  fields: Fields,
  key: string,
  words: readonly Word[],
  absent?: Word,
): Word {
  const value = fields[key] ?? absent;
  const word = words.find((known) => known === value);
  if (word !== undefined) return word;
  throw wrong(key, words.map((known) => `"${known}"`).join(', '), value);
}

export function countField(fields: Fields, key: string, absent: number): number {
  const value = fields[key] ?? absent;
  if (typeof value === 'number' && value >>> 0 === value) return value;
  throw wrong(key, 'an integer from 0', value);
}

export function timeField(fields: Fields, absent: number): number {
  const value = fields['at'] ?? absent;
  if (typeof value === 'number' && value >= 0 && Number.isFinite(value)) return value;
  throw wrong('at', 'milliseconds', value);
}

export function textField(fields: Fields, key: string, absent?: string): string {
  const value = fields[key] ?? absent;
  if (typeof value === 'string') return value;
  throw wrong(key, 'a string', value);
}

export function flagField(fields: Fields, key: string, absent: boolean): boolean {
  const value = fields[key] ?? absent;
  if (typeof value === 'boolean') return value;
  throw wrong(key, 'true or false', value);
}

/** Decodes base64; undefined if the field is missing. */
export function bytesField(fields: Fields, key: string): Uint8Array | undefined {
  const value = fields[key];
  if (value === undefined) return undefined;
  if (typeof value === 'string') {
    const bytes = Buffer.from(value, 'base64');
    // Node skips invalid characters, which would replay other bytes than written.
    if (bytes.toString('base64') === value) return Uint8Array.from(bytes);
  }
  throw wrong(key, 'base64', value);
}

export function refuseUnknown(fields: Fields, known: readonly string[]): void {
  const unknown = Object.keys(fields).find((key) => !known.includes(key));
  if (unknown === undefined) return;
  throw new UsageError('INVALID_VALUE', `${unknown}: unknown field; available fields: ${known.join(', ')}`);
}
