import { shown } from '../../describe/json.js';
import { UsageError } from '../../errors.js';

type Fields = { readonly [key: string]: unknown };

function wrong(key: string, wanted: string, value: unknown): UsageError {
  return new UsageError('INVALID_VALUE', `${key} takes ${wanted}, but ${shown(value)} was given`);
}

/** One of some words. Absent: the word that stands for that, or an error where there is none. */
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
  throw wrong(key, 'a whole number from 0', value);
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

/** Bytes as base64; undefined when there are none. */
export function bytesField(fields: Fields, key: string): Uint8Array | undefined {
  const value = fields[key];
  if (value === undefined) return undefined;
  if (typeof value === 'string') {
    const bytes = Buffer.from(value, 'base64');
    // Node skips what is no base64, which would replay something else than what stands there.
    if (bytes.toString('base64') === value) return Uint8Array.from(bytes);
  }
  throw wrong(key, 'base64', value);
}

export function refuseUnknown(fields: Fields, known: readonly string[]): void {
  const unknown = Object.keys(fields).find((key) => !known.includes(key));
  if (unknown === undefined) return;
  throw new UsageError('INVALID_VALUE', `${unknown}: no such field; there is ${known.join(', ')}`);
}
