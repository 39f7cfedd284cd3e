import type { Stream } from './stream.js';

/** What opening a stream gives. */
export interface OpenedStream<Ret> {
  /** The result of the call. */
  readonly ret: Ret;
  readonly stream: Stream;
}
