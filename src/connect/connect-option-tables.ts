/** The names of the options of `connect()` and `connectAdmin()`, and of the objects within them. */

import { type OptionKind, type OptionTable, optionFault } from '../option-checks.js';
import {
  abortSignal,
  anyOf,
  bool,
  callback,
  count,
  countTo,
  isText,
  list,
  milliseconds,
  nested,
  nestedOr,
  number,
  object,
  oneOf,
  secretText,
  text,
} from '../option-kinds.js';
import type { KeepaliveOptions } from '../rpc/keepalive.js';
import type { SshOptions } from '../transport/ssh/ssh-program.js';
import type { TlsOptions } from '../transport/tls/certificates.js';
import type { Credentials, SaslOptions } from './auth/auth-options.js';
import type { AdminConnectOptions, ConnectOptions, ReconnectOptions } from './connect-options.js';
import type { TransportConfig } from './custom-transport.js';

const keepaliveOptions: OptionTable<KeepaliveOptions> = { interval: number, count: number };

const keepalive: OptionKind<KeepaliveOptions | false> = /* @__PURE__ */ nestedOr(
  'false or { interval, count }',
  keepaliveOptions,
  (value) => value === false,
);

// These are checked by the code for recordings, which is loaded when needed.
const record: ConnectKind<'record'> = /* @__PURE__ */ anyOf(
  'the path of a file, a SessionSink or an object',
  isTextOrObject,
);
const replay: ConnectKind<'replay'> = /* @__PURE__ */ anyOf(
  'the path of a file, a session or an object',
  isTextOrObject,
);
const daemon: ConnectKind<'daemon'> = /* @__PURE__ */ object('a FakeDaemon or a Replay');

export const adminConnectOptions: OptionTable<AdminConnectOptions> = {
  maxInFlight: count,
  timeoutMs: milliseconds,
  connectTimeoutMs: milliseconds,
  keepalive,
  signal: abortSignal,
  record,
  replay,
  daemon,
};

const reconnectOptions: OptionTable<ReconnectOptions> = {
  initial: bool,
  delayMs: milliseconds,
  maxDelayMs: milliseconds,
  attempts: count,
  calls: /* @__PURE__ */ oneOf('wait', 'fail'),
  waitMs: milliseconds,
};

const saslOptions: OptionTable<SaslOptions> = {
  mechanisms: /* @__PURE__ */ list('an array of names of SASL mechanisms', isText),
  extra: /* @__PURE__ */ list('an array of SASL mechanisms', isObject),
  insecure: bool,
};

const pem: OptionKind<string | Uint8Array> = /* @__PURE__ */ anyOf(
  'a PEM text or its bytes',
  (value) => typeof value === 'string' || value instanceof Uint8Array,
  true,
);

const tlsOptions: OptionTable<TlsOptions> = { ca: pem, cert: pem, key: pem, crl: pem };

const sshOptions: OptionTable<SshOptions> = { terminal: bool };

const customTransport: OptionTable<TransportConfig> = {
  open: /* @__PURE__ */ anyOf('a stream, a Transport or a function that opens one', isObjectOrFunction),
  secure: bool,
  description: text,
};

const credentialOptions: OptionTable<Credentials> = {
  username: secretText,
  authorizationName: secretText,
  password: secretText,
  realm: secretText,
};

export const connectOptions: OptionTable<ConnectOptions> = {
  readOnly: bool,
  links: /* @__PURE__ */ countTo(1000),
  fileDescriptors: bool,
  reconnect: /* @__PURE__ */ nestedOr('true, false or an object', reconnectOptions, isBoolean),
  onState: /* @__PURE__ */ callback(),
  autostart: bool,
  maxInFlight: count,
  timeoutMs: milliseconds,
  connectTimeoutMs: milliseconds,
  keepalive,
  signal: abortSignal,
  tls: /* @__PURE__ */ nested(tlsOptions),
  ssh: /* @__PURE__ */ nested(sshOptions),
  sasl: /* @__PURE__ */ nested(saslOptions),
  credentials: /* @__PURE__ */ nestedOr('an object or a function', credentialOptions, isFunction, true),
  transport: /* @__PURE__ */ transport(),
  record,
  replay,
  daemon,
};

/** A transport described by an object has names to be checked; a stream does not. */
function transport(): ConnectKind<'transport'> {
  return {
    takes: 'a stream, a Transport, a function that opens one, or { open, secure, description }',
    accepts: (value): value is ConnectValue<'transport'> => isObjectOrFunction(value),
    inside: (value, path) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, 'open') && !isDuplex(value)
        ? optionFault(value, customTransport, path)
        : undefined,
  };
}

type ConnectValue<Name extends keyof ConnectOptions> = Exclude<ConnectOptions[Name], undefined>;
type ConnectKind<Name extends keyof ConnectOptions> = OptionKind<ConnectValue<Name>>;

function isDuplex(value: object): boolean {
  return typeof Reflect.get(value, 'pipe') === 'function';
}

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}

function isFunction(value: unknown): boolean {
  return typeof value === 'function';
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isObjectOrFunction(value: unknown): boolean {
  return isObject(value) || typeof value === 'function';
}

function isTextOrObject(value: unknown): boolean {
  return isObject(value) || typeof value === 'string';
}
