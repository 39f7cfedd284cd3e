import { UsageError } from '../errors.js';
import type { DaemonMode } from './local-sockets.js';
import type { ProxyMode } from './ssh-command.js';
import type { ClientSettings } from './uri-choice.js';
import type { ParsedUri, UriParameter } from './uri-syntax.js';

/** Parameters that select the daemon's socket; over SSH they are passed to the helper. */
const SOCKET_PARAMETERS = new Set(['mode', 'socket']);

/** The transport parameters of a URI, checked. */
export interface TransportParameters {
  readonly name: string | undefined;
  readonly command: string | undefined;
  readonly socket: string | undefined;
  readonly auth: { readonly kind: 'sasl' | 'polkit' | undefined; readonly mechanism: string | undefined };
  readonly authFile: string | undefined;
  readonly sshAuth: readonly string[] | undefined;
  readonly netcat: string | undefined;
  readonly keyFile: string | undefined;
  readonly knownHosts: string | undefined;
  readonly knownHostsVerify: 'normal' | 'auto' | 'ignore';
  readonly pkiPath: string | undefined;
  readonly tlsPriority: string | undefined;
  readonly mode: DaemonMode;
  /** Undefined if none was given. */
  readonly proxy: ProxyMode | undefined;
  readonly verify: boolean;
  readonly checkFiles: boolean;
  readonly terminal: boolean;
  /** The parameters passed to the driver. */
  readonly passedOn: readonly UriParameter[];
}

/** Reads the value of a parameter. @param given the URI, for errors */
type ParameterReader = (value: string, given: string) => Partial<TransportParameters>;

/** Parameters for the transport, by their names in lower case; all others are the driver's. */
const READERS: { readonly [name: string]: ParameterReader } = {
  name: (name) => ({ name }),
  command: (command) => ({ command }),
  socket: (socket) => ({ socket }),
  auth: (value, given) => ({ auth: authParameter(value, given) }),
  // Unlike the others, only recognized in lower case.
  authfile: () => ({}),
  sshauth: (value, given) => ({ sshAuth: sshMethods(value, given) }),
  netcat: (netcat) => ({ netcat }),
  keyfile: (keyFile) => ({ keyFile }),
  known_hosts: (knownHosts) => ({ knownHosts }),
  known_hosts_verify: (value, given) => ({ knownHostsVerify: oneOf('known_hosts_verify', value, VERIFY_MODES, given) }),
  pkipath: (pkiPath) => ({ pkiPath }),
  tls_priority: (tlsPriority) => ({ tlsPriority }),
  mode: (value, given) => ({ mode: oneOf('mode', value, DAEMON_MODES, given) }),
  proxy: (value, given) => ({ proxy: oneOf('proxy', value, PROXY_MODES, given) }),
  no_verify: (value, given) => ({ verify: !flag(value, `${given}: no_verify`) }),
  no_sanity: (value, given) => ({ checkFiles: !flag(value, `${given}: no_sanity`) }),
  no_tty: (value, given) => ({ terminal: !flag(value, `${given}: no_tty`) }),
};

const VERIFY_MODES = ['normal', 'auto', 'ignore'] as const;
const DAEMON_MODES = ['auto', 'direct', 'legacy'] as const;
const PROXY_MODES = ['auto', 'netcat', 'native'] as const;

/**
 * Parses the parameters of a URI.
 * @param given the URI, for errors
 * @throws UsageError with the parameter
 */
export function transportParameters(uri: ParsedUri, given: string, settings: ClientSettings): TransportParameters {
  const { query } = uri;
  const found: { -readonly [Name in keyof TransportParameters]: TransportParameters[Name] } = {
    name: undefined,
    command: undefined,
    socket: undefined,
    auth: ANY_AUTH,
    authFile: query.findLast(({ name }) => name === 'authfile')?.value,
    sshAuth: undefined,
    netcat: undefined,
    keyFile: undefined,
    knownHosts: undefined,
    knownHostsVerify: 'normal',
    pkiPath: undefined,
    tlsPriority: undefined,
    mode: 'auto',
    proxy: undefined,
    verify: true,
    checkFiles: true,
    terminal: true,
    passedOn: query.filter(({ name }) => !Object.hasOwn(READERS, name.toLowerCase())),
  };
  for (const [name, value] of valuesOf(query, settings)) Object.assign(found, READERS[name]?.(value, given));
  return found;
}

/** Returns the values of the transport parameters: the last of each in the URI, else that of libvirt.conf. */
function valuesOf(query: readonly UriParameter[], settings: ClientSettings): Map<string, string> {
  const { remoteMode, remoteProxy, tlsPriority } = settings;
  const values = new Map<string, string>();
  if (remoteMode !== undefined) values.set('mode', remoteMode);
  if (remoteProxy !== undefined) values.set('proxy', remoteProxy);
  if (tlsPriority !== undefined) values.set('tls_priority', tlsPriority);
  for (const { name, value } of query) {
    const known = name.toLowerCase();
    if (Object.hasOwn(READERS, known)) values.set(known, value);
  }
  return values;
}

/** Returns the parameters that are passed to the helper on the host: the driver's, and those that select the socket. */
export function helperParameters(query: readonly UriParameter[]): readonly UriParameter[] {
  return query.filter(({ name }) => {
    const known = name.toLowerCase();
    return SOCKET_PARAMETERS.has(known) || !Object.hasOwn(READERS, known);
  });
}

/** @throws UsageError for a value that is not among the known ones */
function oneOf<T extends string>(name: string, value: string, known: readonly T[], given: string): T {
  const found = known.find((one) => one === value);
  if (found !== undefined) return found;
  const forms = `${known.slice(0, -1).join(', ')} or ${known.at(-1)}`;
  throw new UsageError('INVALID_URI', `${given}: ${name}=${value} is unknown; must be ${forms}`);
}

function flag(value: string, what: string): boolean {
  if (!/^\s*[+-]?[0-9]+$/.test(value)) {
    throw new UsageError('INVALID_URI', `${what}=${value} is not a number; must be 0 or 1`);
  }
  return Number(value) !== 0;
}

const ANY_AUTH: TransportParameters['auth'] = { kind: undefined, mechanism: undefined };

function authParameter(value: string, given: string): TransportParameters['auth'] {
  const [, kind = '', mechanism] = /^(sasl|polkit)(?:\.(.+))?$/i.exec(value) ?? [];
  if (/^sasl$/i.test(kind)) return { kind: 'sasl', mechanism };
  if (/^polkit$/i.test(kind) && mechanism === undefined) return { kind: 'polkit', mechanism };
  throw new UsageError('INVALID_URI', `${given}: auth=${value} is unknown; must be sasl, sasl.MECHANISM or polkit`);
}

const SSH_METHODS = ['agent', 'privkey', 'password', 'keyboard-interactive'];

function sshMethods(value: string, given: string): readonly string[] {
  const methods = value.split(',').map((method) => method.toLowerCase());
  const bad = methods.find((method) => !SSH_METHODS.includes(method));
  if (bad === undefined) return methods;
  const forms = `${SSH_METHODS.slice(0, -1).join(', ')} or ${SSH_METHODS.at(-1)}`;
  throw new UsageError('INVALID_URI', `${given}: sshauth has the unknown method ${bad}; must be ${forms}`);
}
