import type { StreamItem } from '../../rpc/link-stream.js';

/** Zeros that stand for a hole come in pieces of at most this many bytes. */
const ZEROS_MAX = 262_144n;

/** Turns items into bytes: holes become zeros, piece by piece and only when somebody asks. */
export class ChunkReader {
  readonly #receive: () => Promise<StreamItem | undefined>;
  #hole = 0n;

  constructor(receive: () => Promise<StreamItem | undefined>) {
    this.#receive = receive;
  }

  /** The next bytes, which belong to the caller, or undefined at the end. */
  async next(): Promise<Uint8Array | undefined> {
    if (this.#hole === 0n) {
      const item = await this.#receive();
      if (item?.type !== 'hole') return item?.data;
      this.#hole = item.length;
    }
    const length = this.#hole < ZEROS_MAX ? this.#hole : ZEROS_MAX;
    this.#hole -= length;
    return new Uint8Array(Number(length));
  }
}
