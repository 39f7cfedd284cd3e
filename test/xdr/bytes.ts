import { Reader, type ReaderOptions } from '../../src/xdr/reader.js';
import { u32 } from '../support/frame.js';

/*
 * XDR by hand, without any code of the library, so that tests never compare its writer with its reader.
 */

export function f32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeFloatBE(value);
  return bytes;
}

export function f64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value);
  return bytes;
}

/** Packed bytes with their padding. */
export function packed(value: Uint8Array): Buffer {
  return Buffer.concat([value, Buffer.alloc((4 - (value.length % 4)) % 4)]);
}

/** A counted string or opaque. */
export function counted(value: string | Uint8Array): Buffer {
  const bytes = typeof value === 'string' ? Buffer.from(value, 'utf8') : value;
  return Buffer.concat([u32(bytes.length), packed(bytes)]);
}

/** Each byte in a whole XDR unit. */
export function units(value: Uint8Array): Buffer {
  return Buffer.concat([...value].map(u32));
}

export function cat(...parts: Uint8Array[]): Buffer {
  return Buffer.concat(parts);
}

/** A reader in the middle of other memory, as a frame's payload lies in a socket's buffer. */
export function readerOf(payload: Uint8Array, options: ReaderOptions = {}): Reader {
  const before = 37;
  const memory = Buffer.alloc(before + payload.length + 11, 0xa5);
  memory.set(payload, before);
  const view = new DataView(memory.buffer, memory.byteOffset, memory.length);
  return new Reader(options).reset(memory, view, before, before, before + payload.length);
}

/** What a function throws, or undefined. */
export function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}
