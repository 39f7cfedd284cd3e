import { type Domain, ServerError } from 'libvirt-client';
import { HttpError } from './http-error.js';

const WIDTH = 480;

/** A picture for an `<img>`. */
export interface Picture {
  readonly mime: string;
  readonly bytes: Uint8Array;
}

/** Takes a picture of a domain's first screen. QEMU's portable pixmaps become smaller BMPs, which browsers can show. */
export async function screenshotOf(domain: Domain): Promise<Picture> {
  const { mime, stream } = await domain.screenshot(0, { timeoutMs: 5000 }).catch((error: unknown) => {
    if (error instanceof ServerError) throw new HttpError(409, `There is no picture: ${error.message}`);
    throw error;
  });
  const bytes = await stream.bytes();
  return mime === 'image/x-portable-pixmap'
    ? { mime: 'image/bmp', bytes: toBmp(bytes) }
    : { mime: mime ?? 'image/png', bytes };
}

/*
 * P6 <width> <height> 255, then three bytes for each pixel, top row first.
 */
function toBmp(ppm: Uint8Array): Uint8Array {
  const header = /^P6\s+(?:#.*\n)*(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(ppm.subarray(0, 256)).toString('latin1'));
  if (header === null) throw new HttpError(502, 'The hypervisor sent a picture in an unknown format');
  const [width, height] = [Number(header[1]), Number(header[2])];
  const scale = Math.max(1, width / WIDTH);
  const bmp = emptyBmp(Math.floor(width / scale), Math.floor(height / scale));
  for (let y = 0; y < bmp.height; y += 1) {
    for (let x = 0; x < bmp.width; x += 1) {
      const from = header[0].length + 3 * (Math.floor(y * scale) * width + Math.floor(x * scale));
      // Bottom row first, and blue before green and red.
      const to = bmp.start + (bmp.height - 1 - y) * bmp.stride + 3 * x;
      bmp.bytes[to] = ppm[from + 2] ?? 0;
      bmp.bytes[to + 1] = ppm[from + 1] ?? 0;
      bmp.bytes[to + 2] = ppm[from] ?? 0;
    }
  }
  return bmp.bytes;
}

/*
 * offset  0: "BM", file size, 0, start of the pixels
 * offset 14: 40 (size of this header), width, height, 1 plane, 24 bits per pixel, no compression
 * offset 54: rows of pixels, each padded to a multiple of 4 bytes
 */
function emptyBmp(width: number, height: number) {
  const start = 54;
  const stride = Math.ceil((width * 3) / 4) * 4;
  const bytes = Buffer.alloc(start + stride * height);
  bytes.write('BM');
  bytes.writeUInt32LE(bytes.length, 2);
  bytes.writeUInt32LE(start, 10);
  bytes.writeUInt32LE(40, 14);
  bytes.writeInt32LE(width, 18);
  bytes.writeInt32LE(height, 22);
  bytes.writeUInt16LE(1, 26);
  bytes.writeUInt16LE(24, 28);
  return { bytes, width, height, start, stride };
}
