import { UsageError } from '../errors.js';

const FORM = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;

/** The text of 16 bytes: `6695eb01-f6a4-8304-79aa-97f2502e193f`. */
export function uuidText(uuid: Uint8Array): string {
  const hex = Buffer.from(uuid.buffer, uuid.byteOffset, uuid.length).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** The 16 bytes of a UUID given as text, with or without dashes, or as bytes. @throws UsageError for anything else */
export function uuidBytes(uuid: string | Uint8Array): Uint8Array {
  if (typeof uuid !== 'string') {
    if (!(uuid instanceof Uint8Array)) {
      throw new UsageError('INVALID_VALUE', `a UUID is text or 16 bytes, not ${uuid === null ? 'null' : typeof uuid}`);
    }
    if (uuid.length === 16) return uuid;
    throw new UsageError('INVALID_VALUE', `a UUID has 16 bytes, but ${uuid.length} were given`);
  }
  if (!FORM.test(uuid)) {
    const example = '6695eb01-f6a4-8304-79aa-97f2502e193f';
    throw new UsageError('INVALID_VALUE', `${JSON.stringify(uuid)} is no UUID; a form is ${example}`);
  }
  return Uint8Array.from(Buffer.from(uuid.replaceAll('-', ''), 'hex'));
}
