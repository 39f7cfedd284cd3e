/** Holes are looked for in blocks of this many bytes, the smallest that common file systems leave out. */
export const BLOCK = 4096;

const ZEROS: Uint8Array = /* @__PURE__ */ new Uint8Array(BLOCK);

/** Receives the results of a {@link ZeroRunSplitter}. */
export interface HoleSink {
  data(bytes: Uint8Array): Promise<void>;
  hole(length: number): Promise<void>;
}

/**
 * Cuts bytes into data and holes: a block that is all zeros is (part of) a hole. Neighbouring holes become one, also
 * across calls; data is handed on without a copy.
 */
export class ZeroRunSplitter {
  readonly #sink: HoleSink;
  #hole = 0;

  constructor(sink: HoleSink) {
    this.#sink = sink;
  }

  /** @param bytes whole blocks, except at the end */
  async add(bytes: Uint8Array): Promise<void> {
    let from = 0;
    for (let at = 0; at < bytes.length; at += BLOCK) {
      const block = bytes.subarray(at, at + BLOCK);
      if (!isZero(block)) {
        await this.#endHole();
        continue;
      }
      if (from < at) await this.#sink.data(bytes.subarray(from, at));
      from = at + block.length;
      this.#hole += block.length;
    }
    if (from < bytes.length) await this.#sink.data(bytes.subarray(from));
  }

  /** Writes the hole at the end, without which the result would be too short. */
  async flush(): Promise<void> {
    await this.#endHole();
  }

  async #endHole(): Promise<void> {
    if (this.#hole === 0) return;
    const length = this.#hole;
    this.#hole = 0;
    await this.#sink.hole(length);
  }
}

function isZero(block: Uint8Array): boolean {
  return block[0] === 0 && Buffer.compare(block, ZEROS.subarray(0, block.length)) === 0;
}
