import { crc32, deflateSync } from 'node:zlib';
import { LibvirtError } from '../errors.js';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * Converts a picture to PNG. Hypervisors send PNG, which is returned as it is, or PPM.
 * @param mime for messages only; the content decides
 * @throws LibvirtError for another format
 */
export function pngOf(picture: Uint8Array, mime: string | null): Uint8Array {
  const bytes = Buffer.from(picture.buffer, picture.byteOffset, picture.length);
  if (bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return bytes;
  const header = /^P6\s+(?:#[^\n]*\n\s*)*(\d{1,6})\s+(\d{1,6})\s+255\s/.exec(bytes.toString('latin1', 0, 200));
  const [width, height] = [Number(header?.[1] ?? 0), Number(header?.[2] ?? 0)];
  const pixels = bytes.subarray(header?.[0].length ?? 0);
  if (width === 0 || height === 0 || pixels.length < width * height * 3) {
    throw new LibvirtError(
      'UNKNOWN_PICTURE',
      `the hypervisor sent a picture of the type ${mime ?? 'unknown'}, which is not supported`,
    );
  }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', headerOf(width, height)),
    chunk('IDAT', deflateSync(rowsOf(pixels, width, height))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Width, height, 8 bits per sample, red green blue, and the only methods there are. */
function headerOf(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return header;
}

/** Each row begins with its filter, here none. */
function rowsOf(pixels: Buffer, width: number, height: number): Buffer {
  const rows = Buffer.alloc(height * (width * 3 + 1));
  for (let row = 0; row < height; row += 1) {
    pixels.copy(rows, row * (width * 3 + 1) + 1, row * width * 3, (row + 1) * width * 3);
  }
  return rows;
}

/** Length, type, data, and a checksum of the last two. */
function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
