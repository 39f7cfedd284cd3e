import { Pacer } from '../../rpc/pacer.js';

/**
 * Converts chunks of any length to chunks of one length: many small ones are joined, so that packets are large. Its
 * output is only valid until the next call.
 */
export class Chunker {
  readonly #size: number;
  readonly #handOn: (bytes: Uint8Array) => Promise<void>;
  #gathered: Uint8Array | undefined;
  readonly #pacer = new Pacer();
  #filled = 0;

  /** @param size length of every piece but the last */
  constructor(size: number, handOn: (bytes: Uint8Array) => Promise<void>) {
    this.#size = size;
    this.#handOn = handOn;
  }

  async add(chunk: Uint8Array): Promise<void> {
    let rest = chunk;
    if (this.#filled > 0) {
      rest = rest.subarray(this.#gather(rest));
      if (this.#filled === this.#size) await this.flush();
    }
    while (rest.length >= this.#size) {
      await this.#handOn(rest.subarray(0, this.#size));
      rest = rest.subarray(this.#size);
      const pause = this.#pacer.step();
      if (pause !== undefined) await pause;
    }
    this.#gather(rest);
  }

  /** Passes the rest on. */
  async flush(): Promise<void> {
    if (this.#gathered === undefined || this.#filled === 0) return;
    const filled = this.#filled;
    this.#filled = 0;
    await this.#handOn(this.#gathered.subarray(0, filled));
  }

  /** Keeps as much as there is room for. Returns how much that was. */
  #gather(bytes: Uint8Array): number {
    if (bytes.length === 0) return 0;
    this.#gathered ??= new Uint8Array(this.#size);
    const part = bytes.subarray(0, this.#size - this.#filled);
    this.#gathered.set(part, this.#filled);
    this.#filled += part.length;
    return part.length;
  }
}

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
