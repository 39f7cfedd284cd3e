/**
 * The interface of a {@link Stream} for the adapters to Node and web streams: one side for reading, one for writing.
 */

/** The reading side. */
export interface StreamReader {
  /** Returns the next bytes, holes as zeros, or undefined at the end of the data. */
  next(): Promise<Uint8Array | undefined>;
  /** Ends the stream in order. @throws StreamError with the daemon's error */
  finish(): Promise<void>;
  /** Throws the stream away. Never rejects. */
  abort(reason?: unknown): Promise<void>;
}

/** The end that bytes go into. */
export interface StreamWriter {
  send(bytes: Uint8Array): Promise<void>;
  /** Ends the stream in order. @throws StreamError with the daemon's error */
  finish(): Promise<void>;
  /** Throws the stream away. Never rejects. */
  abort(reason?: unknown): Promise<void>;
}
