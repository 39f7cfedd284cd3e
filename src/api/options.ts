import type { Flags } from '../constant.js';
import type { CallOptions } from '../rpc/pending-call.js';

export type { CallOptions } from '../rpc/pending-call.js';

/**
 * Options of a method that takes libvirt's flags. `Known` is the type of its constants, e.g. `DomainUndefineFlags`, and
 * `never` where none are defined.
 */
export interface FlagsOptions<Known extends number = number> extends CallOptions {
  /** Bits of the method's flags, combined with `|`. Default 0. */
  flags?: Flags<Known> | undefined;
}

/** Returns the bits that the caller has given; 0 without any. */
export function flagsOf(options: FlagsOptions | undefined): number {
  return options?.flags ?? 0;
}
