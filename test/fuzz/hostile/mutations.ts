import type { Random } from './random.js';

/** Words that decoders stumble over: counts at and over limits, signs, discriminants. */
const WORDS = [
  ...[0, 1, 2, 7, 8, 9, 16, 28, 33, 257, 4097, 16_384, 16_385, 65_536, 262_145, 1_048_577, 4_194_304, 4_194_305],
  ...[0x0200_0000, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff],
];
const TYPES = [0, 1, 2, 3, 4, 5, 6, 7, 0xffff_ffff];
const STATUSES = [0, 1, 2, 3, 0xffff_ffff];
const PROGRAMS = [0x2000_8086, 0x2000_8087, 0x0006_8000, 0x0690_0690, 0x6b65_6570, 0];
const HEADER = 28;

/** What a mutation may borrow from. */
export interface Surroundings {
  /** Serials of calls and streams of this connection. */
  readonly serials: readonly number[];
  /** Frames that a real daemon has sent. */
  readonly corpus: readonly Buffer[];
}

/**
 * Changes a frame. Most changes leave the header right, since otherwise only the header would be tried.
 * @returns the bytes to send in its place, which may be several frames, or none
 */
export function mutated(random: Random, frame: Buffer, surroundings: Surroundings): Buffer {
  const turn = random.below(100);
  if (turn < 60) return withLength(payloadMutated(random, frame, surroundings.corpus));
  if (turn < 85) return headerMutated(random, frame, surroundings.serials);
  if (turn < 90) return Buffer.concat([frame, frame]);
  if (turn < 92) return Buffer.alloc(0);
  if (turn < 95) return Buffer.concat([frame, withLength(Buffer.from(random.pick(surroundings.corpus)))]);
  if (turn < 97) return frame.subarray(0, random.below(frame.length));
  if (turn < 98) return Buffer.from('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
  const lying = Buffer.from(frame);
  lying.writeUInt32BE(random.pick(WORDS), 0);
  return lying;
}

function payloadMutated(random: Random, frame: Buffer, corpus: readonly Buffer[]): Buffer {
  let bytes: Buffer = Buffer.from(frame);
  for (let edits = 1 + random.below(3); edits > 0; edits -= 1) bytes = edited(random, bytes, corpus);
  return bytes;
}

function edited(random: Random, bytes: Buffer, corpus: readonly Buffer[]): Buffer {
  // Most things are at whole words.
  const at = Math.min(bytes.length, HEADER + 4 * random.below(Math.ceil((bytes.length - HEADER) / 4) + 1));
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  switch (random.below(7)) {
    case 0:
      if (at < bytes.length) bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << random.below(8)), at);
      return bytes;
    case 1:
    case 2:
      if (at + 4 <= bytes.length) bytes.writeUInt32BE(random.pick(WORDS), at);
      return bytes;
    case 3:
      return Buffer.concat([before, after.subarray(random.below(40))]);
    case 4:
      return Buffer.concat([before, random.bytes(random.below(24)), after]);
    case 5: {
      const part = after.subarray(0, random.below(64));
      return Buffer.concat([before, ...new Array<Buffer>(random.below(40)).fill(part), after]);
    }
    default:
      return Buffer.concat([before, random.pick(corpus).subarray(HEADER)]);
  }
}

function headerMutated(random: Random, frame: Buffer, serials: readonly number[]): Buffer {
  const bytes = Buffer.from(frame);
  for (let edits = 1 + random.below(2); edits > 0; edits -= 1) {
    const turn = random.below(12);
    if (turn < 4) bytes.writeUInt32BE(serials.length > 0 ? random.pick(serials) : random.word(), 20);
    else if (turn < 6) bytes.writeUInt32BE(random.pick(TYPES), 16);
    else if (turn < 8) bytes.writeUInt32BE(random.pick(STATUSES), 24);
    else if (turn < 10) bytes.writeUInt32BE(random.below(460), 12);
    else if (turn < 11) bytes.writeUInt32BE(random.pick(PROGRAMS), 4);
    else bytes.writeUInt32BE(random.below(3), 8);
  }
  return bytes;
}

/** Without this, nothing but the frame's own length would be tried. */
function withLength(bytes: Buffer): Buffer {
  bytes.writeUInt32BE(bytes.length, 0);
  return bytes;
}
