import type { SessionFrame } from '../session/session.js';

/** Part of the client's input: bytes, or a hole. */
type Stretch = { readonly data: Uint8Array } | { readonly hole: bigint };

/**
 * The client's input on a recorded stream, and how much of it has been received in the replay. Packets may be cut
 * differently: only the bytes are compared.
 */
export class StreamInput {
  readonly #stretches: Stretch[] = [];
  readonly #total: bigint;
  #received = 0n;
  /** Index of the part being received, and the position in it. */
  #at = 0;
  #offset = 0n;

  constructor(packets: readonly SessionFrame[]) {
    let total = 0n;
    for (const packet of packets) {
      const stretch = stretchOf(packet);
      if (stretch === undefined) continue;
      this.#stretches.push(stretch);
      total += lengthOf(stretch);
    }
    this.#total = total;
  }

  /** Bytes received so far, including holes. */
  get received(): bigint {
    return this.#received;
  }

  /** Bytes of the whole recorded input, including holes. */
  get total(): bigint {
    return this.#total;
  }

  get isComplete(): boolean {
    return this.#received === this.#total;
  }

  /** Receives bytes. Returns the difference from the recording, or undefined if there is none. */
  data(bytes: Uint8Array): string | undefined {
    let at = 0;
    while (at < bytes.length) {
      const stretch = this.#stretches[this.#at];
      if (stretch === undefined) return this.#tooMuch(bytes.length - at);
      if ('hole' in stretch) return `byte ${this.#received} was sent, but a hole was recorded there`;
      const offset = Number(this.#offset);
      const length = Math.min(bytes.length - at, stretch.data.length - offset);
      const wrong = firstDifferent(bytes.subarray(at, at + length), stretch.data.subarray(offset, offset + length));
      if (wrong >= 0) {
        const [sent, recorded] = [bytes[at + wrong] ?? 0, stretch.data[offset + wrong] ?? 0];
        return `byte ${this.#received + BigInt(wrong)} is ${formatBytes(sent)}, but ${formatBytes(recorded)} was recorded`;
      }
      at += length;
      this.#advance(BigInt(length), stretch);
    }
    return undefined;
  }

  /** Receives a hole. Returns the difference from the recording, or undefined if there is none. */
  hole(length: bigint): string | undefined {
    let left = length;
    while (left > 0n) {
      const stretch = this.#stretches[this.#at];
      if (stretch === undefined) return this.#tooMuch(left);
      if ('data' in stretch) return `a hole was sent at byte ${this.#received}, but data was recorded there`;
      const rest = stretch.hole - this.#offset;
      // Math.min does not support bigints.
      if (left <= rest) {
        this.#advance(left, stretch);
        return undefined;
      }
      left -= rest;
      this.#advance(rest, stretch);
    }
    return undefined;
  }

  #advance(length: bigint, stretch: Stretch): void {
    this.#received += length;
    this.#offset += length;
    if (this.#offset < lengthOf(stretch)) return;
    this.#at += 1;
    this.#offset = 0n;
  }

  #tooMuch(more: number | bigint): string {
    return `${more} bytes were sent after the ${this.#total} recorded ones`;
  }
}

/** Returns the length of the client's input in a packet. */
export function inputLength(packet: SessionFrame): bigint {
  const stretch = stretchOf(packet);
  return stretch === undefined ? 0n : lengthOf(stretch);
}

function stretchOf(packet: SessionFrame): Stretch | undefined {
  if (packet.from !== 'client' || packet.status !== 'continue') return undefined;
  if (packet.type === 'hole') return { hole: holeLength(packet.payload) };
  return packet.payload.length === 0 ? undefined : { data: packet.payload };
}

/** Returns the length in the payload of a hole; 0 if it is truncated. */
export function holeLength(payload: Uint8Array): bigint {
  if (payload.length < 8) return 0n;
  const length = new DataView(payload.buffer, payload.byteOffset, payload.length).getBigInt64(0);
  return length > 0n ? length : 0n;
}

function lengthOf(stretch: Stretch): bigint {
  return 'hole' in stretch ? stretch.hole : BigInt(stretch.data.length);
}

function firstDifferent(left: Uint8Array, right: Uint8Array): number {
  return Buffer.compare(left, right) === 0 ? -1 : left.findIndex((byte, index) => byte !== right[index]);
}

function formatBytes(byte: number): string {
  const hex = `0x${byte.toString(16).padStart(2, '0')}`;
  return byte > 0x20 && byte < 0x7f ? `${hex} ('${String.fromCharCode(byte)}')` : hex;
}
