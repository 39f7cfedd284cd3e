import { StreamError } from '../../errors.js';
import type { LocalFile } from './local-file.js';

/** Zeros that are not left out are written in pieces of at most this many bytes. */
const ZEROS_MAX = 262_144n;

/** Writes data and holes one behind another. In an ordinary file that was empty, holes take no room. */
export class SparseFile {
  readonly #file: LocalFile;
  /** Only in an ordinary file can zeros be left out: what is left out elsewhere keeps what was there. */
  readonly #mayLeaveOut: boolean;
  #position = 0;
  #endsInHole = false;

  constructor(file: LocalFile, mayLeaveOut: boolean) {
    this.#file = file;
    this.#mayLeaveOut = mayLeaveOut;
  }

  async data(bytes: Uint8Array): Promise<void> {
    this.#endsInHole = false;
    await this.#file.write(bytes, this.#position);
    this.#position += bytes.length;
  }

  async hole(length: bigint): Promise<void> {
    if (this.#mayLeaveOut) {
      const end = BigInt(this.#position) + length;
      if (end > Number.MAX_SAFE_INTEGER) {
        throw new StreamError('TOO_LARGE', `the file would have ${end} bytes or more, which Node.js cannot write`);
      }
      this.#position = Number(end);
      this.#endsInHole = true;
      return;
    }
    const zeros = new Uint8Array(Number(length < ZEROS_MAX ? length : ZEROS_MAX));
    for (let left = length; left > 0n; left -= BigInt(zeros.length)) {
      await this.data(left < zeros.length ? zeros.subarray(0, Number(left)) : zeros);
    }
  }

  /** A hole at the end has to be made: nothing is written behind it. */
  async end(): Promise<void> {
    if (this.#endsInHole) await this.#file.truncate(this.#position);
  }
}
