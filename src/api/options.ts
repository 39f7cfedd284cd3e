import type { CallOptions } from '../rpc/pending-call.js';

export type { CallOptions } from '../rpc/pending-call.js';

/** Options of a method that takes libvirt's flags. */
export interface FlagsOptions extends CallOptions {
  /** Bits of the method's flags, joined with `|`. */
  flags?: number | undefined;
}
