const FORM = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;

/** The text of 16 bytes: `6695eb01-f6a4-8304-79aa-97f2502e193f`. */
export function uuidText(uuid: Uint8Array): string {
  const hex = Buffer.from(uuid.buffer, uuid.byteOffset, uuid.length).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** Whether a text is a UUID, with or without dashes. */
export function isUuid(text: string): boolean {
  return FORM.test(text);
}

/** The bytes of a text for which {@link isUuid} holds. */
export function uuidBytes(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text.replaceAll('-', ''), 'hex'));
}
