/**
 * RC4, which OpenSSL 3 no longer provides. Only used by DIGEST-MD5 over plain TCP, where the daemon offers little else
 * (docs/protocol.md, "SASL"). The state continues from one call to the next.
 */
export class Rc4 {
  // Numbers of 32 bits are read back faster after they are written than bytes are.
  readonly #state: Uint32Array = Uint32Array.from({ length: 256 }, (_, at) => at);
  #i = 0;
  #j = 0;

  /** @param key 1 to 256 bytes */
  constructor(key: Uint8Array) {
    const state = this.#state;
    let j = 0;
    for (let i = 0; i < 256; i++) {
      const old = state[i] ?? 0;
      j = (j + old + (key[i % key.length] ?? 0)) & 255;
      state[i] = state[j] ?? 0;
      state[j] = old;
    }
  }

  /** Encrypts or decrypts bytes into an array of the same length, which may be the same one. Returns it. */
  apply(bytes: Uint8Array, result: Uint8Array = new Uint8Array(bytes.length)): Uint8Array {
    // Four bytes at once: to write each of them would delay the reading of the state for the next one.
    const words = bytes.length & ~3;
    const from = new DataView(bytes.buffer, bytes.byteOffset, words);
    const to = new DataView(result.buffer, result.byteOffset, words);
    for (let at = 0; at < words; at += 4) to.setInt32(at, from.getInt32(at, true) ^ this.#next(4), true);
    for (let at = words; at < bytes.length; at++) result[at] = (bytes[at] ?? 0) ^ this.#next(1);
    return result;
  }

  /** The next bytes of the key stream, at most four, the first of which is the lowest. */
  #next(count: number): number {
    const state = this.#state;
    let i = this.#i;
    let j = this.#j;
    let word = 0;
    for (let shift = 0; shift < 8 * count; shift += 8) {
      i = (i + 1) & 255;
      const a = state[i] ?? 0;
      j = (j + a) & 255;
      const b = state[j] ?? 0;
      state[i] = b;
      state[j] = a;
      word |= (state[(a + b) & 255] ?? 0) << shift;
    }
    this.#i = i;
    this.#j = j;
    return word;
  }
}
