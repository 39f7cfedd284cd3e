import { ProtocolError } from '../../errors.js';

/** A result of another size must not be mistaken for the requested range. */
export function peeked(buffer: Uint8Array, size: number): Uint8Array {
  if (buffer.length === size) return buffer;
  throw new ProtocolError('SIZE_MISMATCH', `requested ${size} bytes, but received ${buffer.length}`, {
    path: 'buffer',
  });
}
