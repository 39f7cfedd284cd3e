const FORM = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;

const HEX = /* @__PURE__ */ Buffer.from('0123456789abcdef');
const DASH = 0x2d;

/** Formats 16 bytes as a UUID: `6695eb01-f6a4-8304-79aa-97f2502e193f`. */
export function uuidText(bytes: Uint8Array): string {
  return uuidTextOfWords(wordAt(bytes, 0), wordAt(bytes, 4), wordAt(bytes, 8), wordAt(bytes, 12));
}

/** Formats the four big-endian words of a UUID. */
export function uuidTextOfWords(a: number, b: number, c: number, d: number): string {
  // Unrolled: lists contain many UUIDs, and any encoder takes five times as long. It calls no function, because most programs
  // format a list before V8 has compiled this. biome-ignore format: as the text has its groups
  return String.fromCharCode(
    HEX[a >>> 28] ?? 0,
    HEX[(a >>> 24) & 15] ?? 0,
    HEX[(a >>> 20) & 15] ?? 0,
    HEX[(a >>> 16) & 15] ?? 0,
    HEX[(a >>> 12) & 15] ?? 0,
    HEX[(a >>> 8) & 15] ?? 0,
    HEX[(a >>> 4) & 15] ?? 0,
    HEX[a & 15] ?? 0,
    DASH,
    HEX[b >>> 28] ?? 0,
    HEX[(b >>> 24) & 15] ?? 0,
    HEX[(b >>> 20) & 15] ?? 0,
    HEX[(b >>> 16) & 15] ?? 0,
    DASH,
    HEX[(b >>> 12) & 15] ?? 0,
    HEX[(b >>> 8) & 15] ?? 0,
    HEX[(b >>> 4) & 15] ?? 0,
    HEX[b & 15] ?? 0,
    DASH,
    HEX[c >>> 28] ?? 0,
    HEX[(c >>> 24) & 15] ?? 0,
    HEX[(c >>> 20) & 15] ?? 0,
    HEX[(c >>> 16) & 15] ?? 0,
    DASH,
    HEX[(c >>> 12) & 15] ?? 0,
    HEX[(c >>> 8) & 15] ?? 0,
    HEX[(c >>> 4) & 15] ?? 0,
    HEX[c & 15] ?? 0,
    HEX[d >>> 28] ?? 0,
    HEX[(d >>> 24) & 15] ?? 0,
    HEX[(d >>> 20) & 15] ?? 0,
    HEX[(d >>> 16) & 15] ?? 0,
    HEX[(d >>> 12) & 15] ?? 0,
    HEX[(d >>> 8) & 15] ?? 0,
    HEX[(d >>> 4) & 15] ?? 0,
    HEX[d & 15] ?? 0,
  );
}

/** Returns the 16 bytes of four big-endian words. Byte by byte, because a view moves them out of V8's heap. */
export function uuidFromWords(a: number, b: number, c: number, d: number): Uint8Array {
  const bytes = new Uint8Array(16);
  putWord(bytes, 0, a);
  putWord(bytes, 4, b);
  putWord(bytes, 8, c);
  putWord(bytes, 12, d);
  return bytes;
}

function putWord(bytes: Uint8Array, at: number, word: number): void {
  bytes[at] = word >>> 24;
  bytes[at + 1] = word >>> 16;
  bytes[at + 2] = word >>> 8;
  bytes[at + 3] = word;
}

function wordAt(bytes: Uint8Array, at: number): number {
  const upper = ((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16);
  return upper | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
}

/** Returns true if a text is a UUID, with or without dashes. */
export function isUuid(text: string): boolean {
  return FORM.test(text);
}

/** Parses a text for which {@link isUuid} returns true. */
export function uuidBytes(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text.replaceAll('-', ''), 'hex'));
}
