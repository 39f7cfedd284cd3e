/** The options that all methods have in common. In a file of their own, which does not depend on any method. */

import type { OptionKind, OptionTable } from '../option-checks.js';
import { abortSignal, count, flagBits, milliseconds, oneOf } from '../option-kinds.js';
import type { CallOptions, FlagsOptions } from './options.js';
import type { StreamFlagsOptions, StreamOptions } from './stream/stream-options.js';

export const callOptions: OptionTable<CallOptions> = { signal: abortSignal, timeoutMs: milliseconds };

export const flagsOptions: OptionTable<FlagsOptions> = {
  flags: flagBits,
  signal: abortSignal,
  timeoutMs: milliseconds,
};

export const linkOfStream: OptionKind<'shared' | 'own'> = /* @__PURE__ */ oneOf('shared', 'own');

export const streamOptions: OptionTable<StreamOptions> = {
  highWaterMark: count,
  stallMs: milliseconds,
  link: linkOfStream,
  signal: abortSignal,
  timeoutMs: milliseconds,
};

export const streamFlagsOptions: OptionTable<StreamFlagsOptions> = {
  flags: flagBits,
  highWaterMark: count,
  stallMs: milliseconds,
  link: linkOfStream,
  signal: abortSignal,
  timeoutMs: milliseconds,
};
