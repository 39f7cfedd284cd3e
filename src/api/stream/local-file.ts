import { type FileHandle, open } from 'node:fs/promises';
import { fileError, StreamError } from '../../errors.js';

/** An open local file. System errors are reported as a FileError with the path. */
export class LocalFile {
  readonly path: string;
  readonly #handle: FileHandle;

  private constructor(path: string, handle: FileHandle) {
    this.path = path;
    this.#handle = handle;
  }

  /** Opens a file for reading, or replaces it for writing. @throws FileError */
  static async open(path: string, mode: 'r' | 'w'): Promise<LocalFile> {
    try {
      return new LocalFile(path, await open(path, mode));
    } catch (cause) {
      throw fileError(path, mode === 'r' ? 'opened for reading' : 'opened for writing', cause);
    }
  }

  /** Returns the size of an ordinary file in bytes; undefined for a device or a pipe. @throws FileError */
  async size(): Promise<bigint | undefined> {
    try {
      const found = await this.#handle.stat({ bigint: true });
      return found.isFile() ? found.size : undefined;
    } catch (cause) {
      throw fileError(this.path, 'examined', cause);
    }
  }

  /** Reads the next bytes into memory. Returns how many; 0 at the end of the file. @throws FileError */
  async read(memory: Uint8Array): Promise<number> {
    try {
      return (await this.#handle.read(memory, 0, memory.length, null)).bytesRead;
    } catch (cause) {
      throw fileError(this.path, 'read', cause);
    }
  }

  /** Writes all bytes at a position. @throws FileError */
  async write(bytes: Uint8Array, position: number): Promise<void> {
    try {
      for (let at = 0; at < bytes.length; ) {
        at += (await this.#handle.write(bytes, at, bytes.length - at, position + at)).bytesWritten;
      }
    } catch (cause) {
      throw fileError(this.path, 'written', cause);
    }
  }

  /** Sets the size of the file. @throws FileError */
  async truncate(size: number): Promise<void> {
    try {
      await this.#handle.truncate(size);
    } catch (cause) {
      throw fileError(this.path, `extended to ${size} bytes`, cause);
    }
  }

  /** Closes the file. @throws FileError when bytes that were written before have not reached the file */
  async close(): Promise<void> {
    try {
      await this.#handle.close();
    } catch (cause) {
      throw fileError(this.path, 'closed', cause);
    }
  }
}

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
