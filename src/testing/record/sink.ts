import { closeSync, openSync, readFileSync, unlinkSync, writeFileSync, writeSync } from 'node:fs';
import { RecordingError } from '../recording-error.js';

/** Receives the lines of a recording while it runs. */
export interface SessionSink {
  /** Receives one or more lines, with their line breaks. An error thrown by it ends the recorded link. */
  write(lines: string): void;
  /** Called after the last line. */
  close(): void;
}

/** A recording in memory. */
export class MemorySink implements SessionSink {
  #text = '';

  /** The recording so far. */
  get text(): string {
    return this.#text;
  }

  /** Part of {@link SessionSink}. */
  write(lines: string): void {
    this.#text += lines;
  }

  /** Part of {@link SessionSink}. */
  close(): void {}
}

/**
 * A recording in a file. Every line is written immediately, so that it survives the end of the process. A lock file
 * prevents a second recording to the same file.
 */
export class FileSink implements SessionSink {
  readonly #path: string;
  #file: number | undefined;

  /** Replaces the file. @throws RecordingError if it cannot be written, or is being written */
  constructor(path: string) {
    this.#path = path;
    this.#lock();
    try {
      this.#file = openSync(path, 'w');
    } catch (error) {
      this.#unlock();
      throw this.#unwritable(error);
    }
  }

  /** Part of {@link SessionSink}. @throws RecordingError if the disk is full */
  write(lines: string): void {
    if (this.#file === undefined) this.#reopen();
    try {
      if (this.#file !== undefined) writeWhole(this.#file, Buffer.from(lines));
    } catch (error) {
      throw this.#unwritable(error);
    }
  }

  /** Part of {@link SessionSink}. */
  close(): void {
    const file = this.#file;
    if (file === undefined) return;
    this.#file = undefined;
    this.#unlock();
    try {
      closeSync(file);
    } catch (error) {
      throw this.#unwritable(error);
    }
  }

  get #lockPath(): string {
    return `${this.#path}.lock`;
  }

  /** Called when another link begins after all earlier ones had ended. */
  #reopen(): void {
    this.#lock();
    try {
      this.#file = openSync(this.#path, 'a');
    } catch (error) {
      this.#unlock();
      throw this.#unwritable(error);
    }
  }

  #unlock(): void {
    try {
      unlinkSync(this.#lockPath);
    } catch {
      // It was removed, perhaps with its folder.
    }
  }

  #lock(): void {
    try {
      writeFileSync(this.#lockPath, `${process.pid}\n`, { flag: 'wx' });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw this.#unwritable(error);
      const owner = ownerOf(this.#lockPath);
      if (owner !== undefined && isAlive(owner)) {
        const message = `${this.#path} is already being recorded by process ${owner}; each recording needs its own file`;
        throw new RecordingError('SESSION_BUSY', message, { file: this.#path });
      }
      // The process that created it was killed.
      this.#takeLock();
    }
  }

  #takeLock(): void {
    try {
      writeFileSync(this.#lockPath, `${process.pid}\n`);
    } catch (error) {
      throw this.#unwritable(error);
    }
  }

  #unwritable(error: unknown): RecordingError {
    const why = error instanceof Error ? error.message : String(error);
    const message = `cannot write ${this.#path}: ${why}`;
    return new RecordingError('SESSION_UNWRITABLE', message, { file: this.#path, cause: error });
  }
}

function writeWhole(file: number, bytes: Buffer): void {
  let written = 0;
  while (written < bytes.length) written += writeSync(file, bytes, written);
}

function ownerOf(lock: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(lock, 'utf8'), 10);
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
