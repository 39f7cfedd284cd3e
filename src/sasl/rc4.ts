/**
 * RC4, which OpenSSL 3 no longer provides. Only used by DIGEST-MD5 over plain TCP, where the daemon offers little else
 * (docs/protocol.md, "SASL"). The state continues from one call to the next.
 */
export class Rc4 {
  readonly #state: Uint8Array = Uint8Array.from({ length: 256 }, (_, at) => at);
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
    const state = this.#state;
    let i = this.#i;
    let j = this.#j;
    for (let at = 0; at < bytes.length; at++) {
      i = (i + 1) & 255;
      const a = state[i] ?? 0;
      j = (j + a) & 255;
      const b = state[j] ?? 0;
      state[i] = b;
      state[j] = a;
      result[at] = (bytes[at] ?? 0) ^ (state[(a + b) & 255] ?? 0);
    }
    this.#i = i;
    this.#j = j;
    return result;
  }
}
