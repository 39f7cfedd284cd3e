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
