import { Reader } from '../xdr/reader.js';
import type { Frame } from './frame.js';

let shared: Reader | undefined;

/**
 * Returns a reader at the payload of a frame, valid until the next call. One reader serves all links, because a frame is
 * decoded at once: its table of names is then shared, too.
 */
export function readerOf({ bytes, view, start, payload, end }: Frame): Reader {
  shared ??= new Reader();
  return shared.reset(bytes, view, start, payload, end);
}
