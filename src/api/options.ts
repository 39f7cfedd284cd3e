import type { Flags } from '../constant.js';
import { type PartialWait, WHOLE_MS } from '../deadline.js';
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

/** Returns options of a method that has a flag of bit 31, which `|` returns as a negative number. */
export function withUnsignedFlags<Options extends FlagsOptions>(options: Options | undefined): Options | undefined {
  const flags: unknown = options?.flags;
  if (options === undefined || typeof flags !== 'number' || flags >= 0 || (flags | 0) !== flags) return options;
  return Object.assign({}, options, { flags: flags >>> 0 });
}

/** For `need_results` of the "list all" calls, which without it only count. */
export const WITH_RESULTS = 1;

/**
 * Returns the options for each call of a method that makes several: they share the timeout of the method. Later changes
 * of the options have no effect.
 */
export function sharedDeadline(options: PartialWait = {}): () => CallOptions & PartialWait {
  const { signal, timeoutMs, [WHOLE_MS]: wholeMs = timeoutMs } = options;
  // No deadline, or one that the first call will refuse.
  if (timeoutMs === undefined || !(timeoutMs > 0) || timeoutMs === Number.POSITIVE_INFINITY) {
    return () => ({ signal, timeoutMs });
  }
  const end = performance.now() + timeoutMs;
  // The rest must not become 0, which means no timeout.
  return () => ({ signal, timeoutMs: Math.max(1, Math.ceil(end - performance.now())), [WHOLE_MS]: wholeMs });
}
