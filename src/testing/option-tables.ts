/** The names of the options of `libvirt-client/testing`. */

import type { OptionKind, OptionTable } from '../option-checks.js';
import {
  anyOf,
  bool,
  callback,
  count,
  int32,
  list,
  milliseconds,
  nested,
  nestedOr,
  number,
  object,
  oneOf,
  text,
} from '../option-kinds.js';
import type { DaemonErrorDetails } from './fake/daemon-error.js';
import type { FakeDaemonOptions } from './fake/fake-daemon.js';
import type { Fault } from './fake/fault.js';
import type { ProxyOptions } from './record/proxy.js';
import type { RecordOptions } from './record/recorder.js';
import type { RedactOptions } from './redact/redactor.js';
import type { MatchOptions } from './replay/match.js';
import type { ReplayMode } from './replay/matcher.js';
import type { ReplayOptions } from './replay/replay-state.js';
import type { ServeOptions } from './replay/serve.js';
import type { PairOptions } from './server/loopback-transport.js';

export const redactOptions: OptionTable<RedactOptions> = {
  patterns: /* @__PURE__ */ list(
    'an array of strings and regular expressions',
    (value) => typeof value === 'string' || value instanceof RegExp,
  ),
};

export const recordOptions: OptionTable<RecordOptions> = {
  uri: text,
  redact: /* @__PURE__ */ nestedOr('false or an object', redactOptions, (value) => value === false),
  bytes: /* @__PURE__ */ oneOf('always', 'needed'),
};

export const matchOptions: OptionTable<MatchOptions> = {
  ignore: /* @__PURE__ */ list('an array of paths', (value) => typeof value === 'string'),
  normalize: /* @__PURE__ */ callback(),
};

const mode: OptionKind<ReplayMode> = /* @__PURE__ */ oneOf('matched', 'strict', 'lenient');

export const replayOptions: OptionTable<ReplayOptions> = {
  mode: mode,
  match: /* @__PURE__ */ nested(matchOptions),
  redact: /* @__PURE__ */ nested(redactOptions),
  timing: /* @__PURE__ */ oneOf('immediate', 'recorded'),
  stallMs: milliseconds,
  hint: text,
};

export const serveOptions: OptionTable<ServeOptions> = {
  mode: mode,
  match: /* @__PURE__ */ nested(matchOptions),
  redact: /* @__PURE__ */ nested(redactOptions),
  timing: /* @__PURE__ */ oneOf('immediate', 'recorded'),
  stallMs: milliseconds,
  hint: text,
  shared: bool,
  onFailure: /* @__PURE__ */ callback(),
};

export const proxyOptions: OptionTable<ProxyOptions> = {
  recorder: /* @__PURE__ */ object('a SessionRecorder'),
  dial: /* @__PURE__ */ callback(),
  address: /* @__PURE__ */ object('{ path } or { port, host }'),
  onFailure: /* @__PURE__ */ callback(),
};

export const pairOptions: OptionTable<PairOptions> = {
  description: text,
  delivery: /* @__PURE__ */ anyOf(
    '"frames", "glued" or a number of bytes',
    (value) => value === 'frames' || value === 'glued' || (typeof value === 'number' && value > 0),
  ),
};

export const fakeDaemonOptions: OptionTable<FakeDaemonOptions> = {
  uri: text,
  features: /* @__PURE__ */ list('an array of numbers', (value) => typeof value === 'number'),
};

export const faultOptions: OptionTable<Fault> = {
  delayMs: milliseconds,
  behind: /* @__PURE__ */ object('a procedure'),
  drop: bool,
  cutAfter: number,
  corrupt: /* @__PURE__ */ callback(),
  times: count,
};

export const daemonErrorDetails: OptionTable<DaemonErrorDetails> = {
  domain: /* @__PURE__ */ anyOf(
    'a name or a number',
    (value) => typeof value === 'string' || typeof value === 'number',
  ),
  level: int32,
  str1: text,
  str2: text,
  str3: text,
  int1: int32,
  int2: int32,
};
