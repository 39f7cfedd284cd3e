import { isUtf8 } from 'node:buffer';
import { ProtocolError } from '../errors.js';
import { decodeOddText } from '../xdr/text.js';

/**
 * Creates an object of values by the daemon's names, whatever they are: `__proto__` is a name like any other.
 * @param what description of the values, for the error
 * @throws ProtocolError `MALFORMED` if two values have the same name, as one of them would be lost
 */
export function recordByName<Value>(
  entries: readonly (readonly [name: string | number, value: Value])[],
  what: string,
): { [name: string]: Value } {
  const record = Object.fromEntries(entries);
  if (Object.keys(record).length === entries.length) return record;
  const seen = new Set<string>();
  for (const [name] of entries) {
    if (seen.has(String(name))) {
      throw new ProtocolError('MALFORMED', `the daemon sent two values named ${JSON.stringify(name)} in ${what}`);
    }
    seen.add(String(name));
  }
  return record;
}

/** Returns the text of an array of `char`, which ends at its first NUL. */
export function charsText(chars: Uint8Array): string {
  const nul = chars.indexOf(0);
  const bytes = Buffer.from(chars.buffer, chars.byteOffset, nul < 0 ? chars.length : nul);
  return isUtf8(bytes) ? bytes.toString('utf8') : decodeOddText(bytes, 0, bytes.length);
}
