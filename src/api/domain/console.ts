import type { Stream } from '../stream/stream.js';

/** A screenshot. */
export interface Screenshot {
  /** Format chosen by the hypervisor: `image/x-portable-pixmap`, `image/png`. */
  readonly mime: string | null;
  /** The bytes of the picture: `await stream.bytes()`. */
  readonly stream: Stream;
}
