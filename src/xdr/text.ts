/**
 * Text on the wire is UTF-8 by convention, but a daemon passes on whatever bytes a name was given. A byte that is no
 * part of valid UTF-8 becomes U+DC80..U+DCFF and goes back as the same byte, so that an odd name stays reachable.
 */

import { isUtf8 } from 'node:buffer';

const ESCAPE = 0xdc00;

/** Length of the UTF-8 sequence that starts at `at`, or 0 when those bytes are no valid sequence. */
function sequenceLength(bytes: Uint8Array, at: number, end: number): number {
  const lead = bytes[at] ?? 0;
  const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  return length > 0 && at + length <= end && isUtf8(bytes.subarray(at, at + length)) ? length : 0;
}

/** Decodes bytes that are not valid UTF-8, keeping every odd byte. */
export function decodeOddText(bytes: Buffer, start: number, end: number): string {
  let text = '';
  let run = start;
  let at = start;
  while (at < end) {
    const length = sequenceLength(bytes, at, end);
    if (length > 0) {
      at += length;
      continue;
    }
    text += bytes.toString('utf8', run, at) + String.fromCharCode(ESCAPE + (bytes[at] ?? 0));
    at += 1;
    run = at;
  }
  return text + bytes.toString('utf8', run, end);
}

/**
 * Encodes text with lone surrogates. Returns undefined when one of them stands for no byte, that is when the text
 * cannot have come from the wire.
 */
export function encodeOddText(text: string): Uint8Array | undefined {
  const parts: Buffer[] = [];
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code >= 0xd800 && code <= 0xdfff) {
      if (code < ESCAPE + 0x80 || code > ESCAPE + 0xff) return undefined;
      parts.push(Buffer.of(code - ESCAPE));
    } else {
      parts.push(Buffer.from(char, 'utf8'));
    }
  }
  return Buffer.concat(parts);
}
