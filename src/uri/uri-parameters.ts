import { UsageError } from '../errors.js';
import type { DaemonMode } from './local-sockets.js';
import type { ProxyMode } from './ssh-command.js';
import type { ClientSettings } from './uri-choice.js';
import type { ParsedUri, UriParameter } from './uri-syntax.js';

/** Parameters for the transport; all others are the driver's. */
const OWN_PARAMETERS = new Set([
  'name',
  'command',
  'socket',
  'auth',
  'sshauth',
  'netcat',
  'keyfile',
  'known_hosts',
  'known_hosts_verify',
  'pkipath',
  'tls_priority',
  'mode',
  'proxy',
  'no_verify',
  'no_sanity',
  'no_tty',
  'authfile',
]);

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
  /** The parameters passed to the helper on the host: the same, and those that select the socket. */
  readonly forHelper: readonly UriParameter[];
}

/**
 * Parses the parameters of a URI.
 * @param given the URI, for errors
 * @throws UsageError with the parameter
 */
export function transportParameters(uri: ParsedUri, given: string, settings: ClientSettings): TransportParameters {
  // Names are case-insensitive, and the last one is used.
  const values = new Map(uri.query.map(({ name, value: text }) => [name.toLowerCase(), text]));
  const value = (name: string): string | undefined => values.get(name);
  const chosen = <T extends string>(name: string, known: readonly T[], fallback?: string): T | undefined =>
    oneOf(value(name) ?? fallback, known, (bad) => `${given}: ${name}=${bad} is unknown`);
  const isSet = (name: string): boolean => flag(value(name), `${given}: ${name}`);
  const passes = (name: string): boolean => !OWN_PARAMETERS.has(name.toLowerCase());
  return {
    name: value('name'),
    command: value('command'),
    socket: value('socket'),
    auth: authParameter(value('auth'), given),
    // Unlike the others, only recognized in lower case.
    authFile: uri.query.findLast((entry) => entry.name === 'authfile')?.value,
    sshAuth: sshMethods(value('sshauth'), given),
    netcat: value('netcat'),
    keyFile: value('keyfile'),
    knownHosts: value('known_hosts'),
    knownHostsVerify: chosen('known_hosts_verify', ['normal', 'auto', 'ignore']) ?? 'normal',
    pkiPath: value('pkipath'),
    tlsPriority: value('tls_priority') ?? settings.tlsPriority,
    mode: chosen('mode', ['auto', 'direct', 'legacy'], settings.remoteMode) ?? 'auto',
    proxy: chosen('proxy', ['auto', 'netcat', 'native'], settings.remoteProxy),
    verify: !isSet('no_verify'),
    checkFiles: !isSet('no_sanity'),
    terminal: !isSet('no_tty'),
    passedOn: uri.query.filter(({ name }) => passes(name)),
    forHelper: uri.query.filter(({ name }) => passes(name) || SOCKET_PARAMETERS.has(name.toLowerCase())),
  };
}

function oneOf<T extends string>(
  value: string | undefined,
  known: readonly T[],
  complaint: (bad: string) => string,
): T | undefined {
  if (value === undefined) return undefined;
  const found = known.find((one) => one === value);
  if (found !== undefined) return found;
  const forms = `${known.slice(0, -1).join(', ')} or ${known.at(-1)}`;
  throw new UsageError('INVALID_URI', `${complaint(value)}; must be ${forms}`);
}

function flag(value: string | undefined, what: string): boolean {
  if (value === undefined) return false;
  if (!/^\s*[+-]?[0-9]+$/.test(value)) {
    throw new UsageError('INVALID_URI', `${what}=${value} is not a number; must be 0 or 1`);
  }
  return Number(value) !== 0;
}

function authParameter(value: string | undefined, given: string): TransportParameters['auth'] {
  if (value === undefined) return { kind: undefined, mechanism: undefined };
  const [, kind = '', mechanism] = /^(sasl|polkit)(?:\.(.+))?$/i.exec(value) ?? [];
  if (/^sasl$/i.test(kind)) return { kind: 'sasl', mechanism };
  if (/^polkit$/i.test(kind) && mechanism === undefined) return { kind: 'polkit', mechanism };
  throw new UsageError('INVALID_URI', `${given}: auth=${value} is unknown; must be sasl, sasl.MECHANISM or polkit`);
}

const SSH_METHODS = ['agent', 'privkey', 'password', 'keyboard-interactive'] as const;

function sshMethods(value: string | undefined, given: string): readonly string[] | undefined {
  if (value === undefined) return undefined;
  return value.split(',').flatMap((method) => {
    const known = oneOf(method.toLowerCase(), SSH_METHODS, (bad) => `${given}: sshauth has the unknown method ${bad}`);
    return known === undefined ? [] : [known];
  });
}
