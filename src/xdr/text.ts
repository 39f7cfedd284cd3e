/**
 * Text on the wire is UTF-8 by convention, but a daemon passes any bytes through. Each byte that is not part of valid
 * UTF-8 is decoded to U+DC80..U+DCFF and encoded back to the same byte, so that objects with such names can be
 * accessed.
 *
 * Both directions take linear time and memory for any input: 4 MiB of invalid bytes are not an attack.
 */

const ESCAPE = 0xdc00;

/** Returns the length of the UTF-8 sequence at `at`, or 0 if it is invalid. */
function sequenceLength(bytes: Uint8Array, at: number, end: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  if (at + length > end) return 0;
  // Some lead bytes restrict the second byte: no overlong forms, no surrogates, nothing above U+10FFFF.
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  const second = bytes[at + 1] ?? 0;
  if (second < low || second > high) return 0;
  for (let i = at + 2; i < at + length; i += 1) {
    if (((bytes[i] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

/** Returns the code point of a valid sequence of two to four bytes. */
function codePoint(bytes: Uint8Array, at: number, length: number): number {
  let code = (bytes[at] ?? 0) & (0x7f >> length);
  for (let i = at + 1; i < at + length; i += 1) code = (code << 6) | ((bytes[i] ?? 0) & 0x3f);
  return code;
}

/** Decodes bytes that are not valid UTF-8, preserving every invalid byte. */
export function decodeOddText(bytes: Buffer, start: number, end: number): string {
  // No byte is decoded to more than one UTF-16 unit.
  const units = Buffer.allocUnsafe(2 * (end - start));
  let size = 0;
  for (let at = start; at < end; ) {
    const length = sequenceLength(bytes, at, end);
    const byte = bytes[at] ?? 0;
    const code = length === 0 ? ESCAPE + byte : length === 1 ? byte : codePoint(bytes, at, length);
    if (code > 0xffff) {
      size = units.writeUInt16LE(0xd7c0 + (code >> 10), size);
      size = units.writeUInt16LE(ESCAPE + (code & 0x3ff), size);
    } else {
      size = units.writeUInt16LE(code, size);
    }
    at += length === 0 ? 1 : length;
  }
  return units.toString('utf16le', 0, size);
}

/**
 * Encodes text with lone surrogates. Returns undefined if one of them does not represent a byte, that is, if the text
 * cannot have come from the wire.
 */
export function encodeOddText(text: string): Uint8Array | undefined {
  // Each lone surrogate is counted as three bytes, so the buffer is large enough.
  const bytes = Buffer.allocUnsafe(Buffer.byteLength(text));
  let size = 0;
  let run = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.codePointAt(i) ?? 0;
    if (code > 0xffff) i += 1;
    if (code < 0xd800 || code > 0xdfff) continue;
    if (code < ESCAPE + 0x80 || code > ESCAPE + 0xff) return undefined;
    if (i > run) size += bytes.write(text.slice(run, i), size);
    size = bytes.writeUInt8(code - ESCAPE, size);
    run = i + 1;
  }
  size += bytes.write(text.slice(run), size);
  return bytes.subarray(0, size);
}
