/** What the adapters to Node's and the web's streams see of a {@link Stream}: one end for reading, one for writing. */

/** The end that bytes come out of. */
export interface ReadingEnd {
  /** The next bytes, holes as zeros, or undefined at the end of the data. */
  next(): Promise<Uint8Array | undefined>;
  /** Ends the stream in order. @throws StreamError with the daemon's error */
  finish(): Promise<void>;
  /** Throws the stream away. Never rejects. */
  abort(reason?: unknown): Promise<void>;
}

/** The end that bytes go into. */
export interface WritingEnd {
  send(bytes: Uint8Array): Promise<void>;
  /** Ends the stream in order. @throws StreamError with the daemon's error */
  finish(): Promise<void>;
  /** Throws the stream away. Never rejects. */
  abort(reason?: unknown): Promise<void>;
}
