import { isUtf8 } from 'node:buffer';
import { decodeOddText } from '../xdr/text.js';

/** Returns the text of an array of `char`, which ends at its first NUL. */
export function charsText(chars: Uint8Array): string {
  const nul = chars.indexOf(0);
  const bytes = Buffer.from(chars.buffer, chars.byteOffset, nul < 0 ? chars.length : nul);
  return isUtf8(bytes) ? bytes.toString('utf8') : decodeOddText(bytes, 0, bytes.length);
}
