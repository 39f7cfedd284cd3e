import type { Flags } from '../../constant.js';
import type { CallOptions } from '../options.js';

/** Options of a stream. `timeoutMs` only limits the opening; `signal` aborts the stream, too. */
export interface StreamOptions extends CallOptions {
  /** Received bytes that wait for a slow reader before the link stops reading. Default 4 MiB. */
  highWaterMark?: number | undefined;
  /**
   * Milliseconds for which a slow reader may block the link before the stream is aborted with a StreamError `STALLED`;
   * 0 for no limit. Default 10,000, and 0 on a dedicated link, which has no other users.
   */
  stallMs?: number | undefined;
  /**
   * `shared`: beside the calls of the connection. `own`: a link is opened for this stream and closed after it, so that
   * neither can hold up the other.
   */
  link?: 'shared' | 'own' | undefined;
}

/** Options of a method that opens a stream and takes libvirt's flags. */
export interface StreamFlagsOptions<Known extends number = number> extends StreamOptions {
  /** Bits of the method's flags, combined with `|`. Default 0. */
  flags?: Flags<Known> | undefined;
}
