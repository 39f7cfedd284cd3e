import type { Stream } from './stream.js';

/** The result of opening a stream. */
export interface OpenedStream<Ret> {
  /** The result of the call. */
  readonly ret: Ret;
  readonly stream: Stream;
}
