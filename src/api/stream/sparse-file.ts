import { StreamError } from '../../errors.js';
import type { LocalFile } from './local-file.js';

/** Maximum size of the chunks of zeros that are written. */
const ZEROS_MAX = 262_144n;

/** Writes data and holes in sequence. Holes in a new regular file take no space. */
export class SparseFile {
  readonly #file: LocalFile;
  /** Only in a regular file can zeros be skipped: elsewhere existing data would be kept. */
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

  /** A hole at the end has to be created explicitly: no data follows it. */
  async end(): Promise<void> {
    if (this.#endsInHole) await this.#file.truncate(this.#position);
  }
}
