import { type ErrorDetails, LibvirtError } from '../errors.js';

/** Where in a session file something is wrong. */
export interface SessionPlace extends ErrorDetails {
  /** The file, or what else the session was read from. */
  file?: string;
  /** Counted from 1; absent when it concerns no single line. */
  line?: number;
}

/** A session cannot be read, written or replayed. `code` says which: `'SESSION_DAMAGED'`, `'SESSION_MISSING'`. */
export class RecordingError extends LibvirtError {
  /** The file, or what else the session was read from; empty when there is none. */
  readonly file: string;
  /** Counted from 1; 0 when it concerns no single line. */
  readonly line: number;

  constructor(code: string, message: string, place: SessionPlace = {}) {
    super(code, message, place);
    this.file = place.file ?? '';
    this.line = place.line ?? 0;
  }

  override get name(): string {
    return 'RecordingError';
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), file: this.file, line: this.line };
  }
}
