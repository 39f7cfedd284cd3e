/**
 * Text on the wire is UTF-8 by convention, but a daemon passes on whatever bytes a name was given. A byte that is no
 * part of valid UTF-8 becomes U+DC80..U+DCFF and goes back as the same byte, so that an odd name stays reachable.
 *
 * Both directions take time and memory in proportion to the text, whatever it holds: 4 MiB of odd bytes are no attack.
 */

const ESCAPE = 0xdc00;

/** Length of the UTF-8 sequence that starts at `at`, or 0 when those bytes are no valid sequence. */
function sequenceLength(bytes: Uint8Array, at: number, end: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  if (at + length > end) return 0;
  // The second byte of some leads is narrower: no overlong forms, no surrogates, nothing above U+10FFFF.
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  const second = bytes[at + 1] ?? 0;
  if (second < low || second > high) return 0;
  for (let i = at + 2; i < at + length; i += 1) {
    if (((bytes[i] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

/** The character that a valid sequence of two to four bytes stands for. */
function codePoint(bytes: Uint8Array, at: number, length: number): number {
  let code = (bytes[at] ?? 0) & (0x7f >> length);
  for (let i = at + 1; i < at + length; i += 1) code = (code << 6) | ((bytes[i] ?? 0) & 0x3f);
  return code;
}

/** Decodes bytes that are not valid UTF-8, keeping every odd byte. */
export function decodeOddText(bytes: Buffer, start: number, end: number): string {
  // No byte becomes more than one UTF-16 unit.
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
 * Encodes text with lone surrogates. Returns undefined when one of them stands for no byte, that is when the text
 * cannot have come from the wire.
 */
export function encodeOddText(text: string): Uint8Array | undefined {
  // Counts three bytes for each lone surrogate, so there is room enough.
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
