const FORM = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;

const HEX = /* @__PURE__ */ Buffer.from('0123456789abcdef');
const DASH = 0x2d;

/** Formats 16 bytes as a UUID: `6695eb01-f6a4-8304-79aa-97f2502e193f`. */
export function uuidText(u: Uint8Array): string {
  // Unrolled: lists contain many UUIDs, and any encoder takes five times as long. biome-ignore format: as the text has
  // its groups
  return String.fromCharCode(
    high(u, 0),
    low(u, 0),
    high(u, 1),
    low(u, 1),
    high(u, 2),
    low(u, 2),
    high(u, 3),
    low(u, 3),
    DASH,
    high(u, 4),
    low(u, 4),
    high(u, 5),
    low(u, 5),
    DASH,
    high(u, 6),
    low(u, 6),
    high(u, 7),
    low(u, 7),
    DASH,
    high(u, 8),
    low(u, 8),
    high(u, 9),
    low(u, 9),
    DASH,
    high(u, 10),
    low(u, 10),
    high(u, 11),
    low(u, 11),
    high(u, 12),
    low(u, 12),
    high(u, 13),
    low(u, 13),
    high(u, 14),
    low(u, 14),
    high(u, 15),
    low(u, 15),
  );
}

function high(uuid: Uint8Array, index: number): number {
  return HEX[(uuid[index] ?? 0) >> 4] ?? 0;
}

function low(uuid: Uint8Array, index: number): number {
  return HEX[(uuid[index] ?? 0) & 15] ?? 0;
}

/** Returns true if a text is a UUID, with or without dashes. */
export function isUuid(text: string): boolean {
  return FORM.test(text);
}

/** Parses a text for which {@link isUuid} returns true. */
export function uuidBytes(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text.replaceAll('-', ''), 'hex'));
}
