import { type ErrorDetails, LibvirtError } from '../errors.js';

/** The position of an error in a recording. */
export interface SessionPlace extends ErrorDetails {
  /** The file, or another source of the recording. */
  file?: string;
  /** Counted from 1; undefined if no single line is affected. */
  line?: number;
}

/** A recording cannot be read, written or replayed. `code` is the reason: `'SESSION_DAMAGED'`, `'SESSION_MISSING'`. */
export class RecordingError extends LibvirtError {
  /** The file, or another source of the recording; empty if there is none. */
  readonly file: string;
  /** Counted from 1; 0 if no single line is affected. */
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
