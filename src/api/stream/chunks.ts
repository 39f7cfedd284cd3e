import type { StreamItem } from '../../rpc/link-stream.js';
import { Pacer } from '../../rpc/pacer.js';

/** Maximum size of the chunks of zeros for a hole. */
const ZEROS_MAX = 262_144n;

/** Converts items to bytes: holes become zeros, chunk by chunk and on demand. */
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

  /** Returns the next bytes, which belong to the caller, or undefined at the end. */
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

  /** Data after a skipped hole would be delivered at a wrong position. */
  async #skipToEnd(): Promise<undefined> {
    this.#hole = 0n;
    while ((await this.#receive()) !== undefined);
  }
}
