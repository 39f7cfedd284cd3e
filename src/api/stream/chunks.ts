import type { StreamItem } from '../../rpc/link-stream.js';
import { Pacer } from '../../rpc/pacer.js';

/** Zeros that stand for a hole come in pieces of at most this many bytes. */
const ZEROS_MAX = 262_144n;

/** Turns items into bytes: holes become zeros, piece by piece and only when somebody asks. */
export class ChunkReader {
  readonly #receive: () => Promise<StreamItem | undefined>;
  readonly #isOpen: () => boolean;
  readonly #pacer = new Pacer();
  #hole = 0n;

  /**
   * @param receive takes the next item, or rejects when the stream is over
   * @param isOpen false when the rest of a hole, which may be endless, need not be delivered any more
   */
  constructor(receive: () => Promise<StreamItem | undefined>, isOpen: () => boolean) {
    this.#receive = receive;
    this.#isOpen = isOpen;
  }

  /** The next bytes, which belong to the caller, or undefined at the end. */
  async next(): Promise<Uint8Array | undefined> {
    if (this.#hole > 0n) {
      const pause = this.#pacer.step();
      if (pause !== undefined) await pause;
      if (!this.#isOpen()) return this.#skipToEnd();
    } else {
      const item = await this.#receive();
      if (item?.type !== 'hole') return item?.data;
      this.#hole = item.length;
    }
    const length = this.#hole < ZEROS_MAX ? this.#hole : ZEROS_MAX;
    this.#hole -= length;
    return new Uint8Array(Number(length));
  }

  /** What is behind a hole that was left out would be delivered at a wrong place. */
  async #skipToEnd(): Promise<undefined> {
    this.#hole = 0n;
    while ((await this.#receive()) !== undefined);
  }
}
