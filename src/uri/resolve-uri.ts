import { uriText } from '../checks.js';
import { UsageError } from '../errors.js';
import { checkRequired, type OptionTable } from '../option-checks.js';
import { bool, callback, number, object, text } from '../option-kinds.js';
import { startableDaemons } from './autostart-plan.js';
import { type Environment, remoteSocketPath, type SocketQuery, socketPaths } from './local-sockets.js';
import type { AuthPlan, CommandPlan, ConnectPlan, InProcessSshPlan, UnixPlan } from './plan.js';
import { type ProxyMode, remoteCommand, sshArguments } from './ssh-command.js';
import { tlsFiles } from './tls-files.js';
import { chooseUri, clientSettings, userConfigFolder } from './uri-choice.js';
import { helperParameters, type TransportParameters, transportParameters } from './uri-parameters.js';
import { driverName, type ParsedUri, parseUri, type UriParameter, withoutPassword } from './uri-syntax.js';

/** The environment of a resolution. */
export interface ResolveOptions extends Environment {
  readonly readOnly?: boolean;
  /** False to use the URI as is, ignoring `uri_aliases`. */
  readonly aliases?: boolean;
}

const resolveOptions: OptionTable<ResolveOptions> = {
  readOnly: bool,
  aliases: bool,
  platform: text,
  env: /* @__PURE__ */ object(),
  home: text,
  uid: number,
  readFile: /* @__PURE__ */ callback(),
  exists: /* @__PURE__ */ callback(),
};

const TRANSPORTS = ['unix', 'tcp', 'tls', 'ssh', 'libssh', 'libssh2', 'ext'] as const;
type TransportName = (typeof TRANSPORTS)[number];

const TCP_PORT = 16_509;
const TLS_PORT = 16_514;
const SSH_PORT = 22;

/** Drivers inside libvirt's C library, without a daemon. */
const LIBRARY_DRIVERS = new Set(['esx', 'vpx', 'gsx', 'hyperv', 'openvz', 'vmwareplayer', 'vmwarews', 'vmwarefusion']);

/** Drivers for which `driver://system` is taken as a typing error, and not as a host of that name. */
const SLASH_DRIVERS = new Set(['qemu', 'vbox', 'vz']);

/** Keys that in-process SSH tries, in this order. */
const SSH_KEYS = ['identity', 'id_dsa', 'id_ecdsa', 'id_ed25519', 'id_rsa'];

/** The authentication settings without a URI. */
const NO_AUTH: AuthPlan = {
  kind: undefined,
  mechanism: undefined,
  file: undefined,
  user: undefined,
  host: 'localhost',
};

/** A URI with everything needed to create its plan. */
interface Subject {
  readonly given: string;
  readonly parsed: ParsedUri;
  readonly parameters: TransportParameters;
  readonly host: Environment;
  readonly readOnly: boolean;
  /** True for the user's own daemon, false for the system's. */
  readonly userDaemon: boolean;
  readonly base: { readonly uri: string; readonly name: string; readonly auth: AuthPlan };
}

/**
 * Resolves a URI to a plan, without accessing the daemon (docs/uris.md has the rules).
 * @param uri default: `LIBVIRT_DEFAULT_URI`, else `uri_default` of libvirt.conf, else the local daemon's choice
 * @throws UsageError for a URI that cannot be reached, and for a libvirt.conf that cannot be read
 */
export function resolveUri(uri: string | URL | undefined, options: ResolveOptions): ConnectPlan {
  checkRequired(options, resolveOptions, ['platform', 'env', 'home', 'uid', 'readFile', 'exists']);
  return planUri(uriText(uri), options, options.readOnly ?? false, options.aliases);
}

/** Like {@link resolveUri}, for checked arguments. */
export function planUri(uri: string | undefined, host: Environment, readOnly: boolean, aliases = true): ConnectPlan {
  const settings = clientSettings(host);
  const chosen = chooseUri(uri, settings, host, aliases);
  if (chosen === '') return unnamedPlan(host, readOnly);
  const parsed = parseUri(chosen);
  const given = withoutPassword(chosen);
  checkDriver(parsed, given);
  const transport = transportOf(parsed, given);
  const parameters = transportParameters(parsed, given, settings);
  const subject: Subject = {
    given,
    parsed,
    parameters,
    host,
    readOnly,
    // The test driver runs inside the C library unless a transport is given; here it is always a daemon's.
    userDaemon: (parsed.path === '/session' || parsed.driver === 'test') && host.uid !== 0,
    base: { uri: given, name: nameFor(parsed, parameters, parameters.passedOn), auth: authPlan(parsed, parameters) },
  };
  return planFor(transport, subject);
}

/** The parts of a URI for a custom transport. */
export interface TargetPlan {
  /** The URI, after aliases; empty if none was given. */
  readonly uri: string;
  /** The name in CONNECT_OPEN; empty lets the daemon choose. */
  readonly name: string;
  readonly auth: AuthPlan;
}

/**
 * Resolves a URI for a custom transport.
 * @throws UsageError as {@link resolveUri}, and for a URI with a transport
 */
export function resolveTarget(uri: string | undefined, options: ResolveOptions): TargetPlan {
  const settings = clientSettings(options);
  const chosen = chooseUri(uri, settings, options, options.aliases ?? true);
  if (chosen === '') return { uri: '', name: '', auth: NO_AUTH };
  const parsed = parseUri(chosen);
  const given = withoutPassword(chosen);
  checkDriver(parsed, given);
  if (parsed.transport !== undefined) {
    const why = `a custom transport was given; write ${parsed.driver}://… without the +${parsed.transport}`;
    throw new UsageError('INVALID_VALUE', `${given} has the transport ${parsed.transport}, but ${why}`);
  }
  const parameters = transportParameters(parsed, given, settings);
  return { uri: given, name: nameFor(parsed, parameters, parameters.passedOn), auth: authPlan(parsed, parameters) };
}

function planFor(transport: TransportName, subject: Subject): ConnectPlan {
  const { parsed, parameters, base } = subject;
  const host = parsed.host ?? 'localhost';
  switch (transport) {
    case 'unix':
      return unixPlan(subject);
    case 'tcp':
      return { ...base, transport, host, port: portOf(parsed) ?? TCP_PORT };
    case 'tls': {
      const { tlsPriority: priority, verify, checkFiles } = parameters;
      const files = tlsFiles(parameters.pkiPath, subject.host);
      return { ...base, transport, host, port: portOf(parsed) ?? TLS_PORT, files, priority, verify, checkFiles };
    }
    case 'ssh':
      return sshPlan(subject, host);
    case 'libssh':
    case 'libssh2':
      return inProcessSshPlan(transport, subject, host);
    case 'ext':
      return extPlan(subject);
  }
}

function unnamedPlan(host: Environment, readOnly: boolean): UnixPlan {
  checkLocal('', host);
  const query = { driver: undefined, userDaemon: host.uid > 0, readOnly, mode: 'auto' } as const;
  const { sockets, autostart } = localDaemons(query, host);
  return { uri: '', name: '', auth: NO_AUTH, transport: 'unix', sockets, autostart };
}

/** Returns the name of the driver to open: a URI with some of the parameters. */
function nameFor(uri: ParsedUri, { name }: TransportParameters, parameters: readonly UriParameter[]): string {
  if (name !== undefined) return name;
  return uri.driver === 'remote' ? '' : driverName(uri, parameters);
}

function authPlan({ user, host = 'localhost' }: ParsedUri, { auth, authFile: file }: TransportParameters): AuthPlan {
  const { kind, mechanism } = auth;
  return { kind, mechanism, file, user, host };
}

/** A port is only used with a host, and 0 means none. */
function portOf({ host, port }: ParsedUri): number | undefined {
  return host === undefined || port === 0 ? undefined : port;
}

function checkDriver(uri: ParsedUri, given: string): void {
  if (LIBRARY_DRIVERS.has(uri.driver.toLowerCase()) && uri.transport === undefined) {
    const why = `the ${uri.driver} driver is part of libvirt's C library and does not have a daemon`;
    throw new UsageError('UNSUPPORTED_DRIVER', `${given} cannot be reached: ${why}`);
  }
  if (uri.path === '/embed') {
    const why = `/embed runs the ${uri.driver} driver inside libvirt's C library, without a daemon`;
    throw new UsageError('UNSUPPORTED_DRIVER', `${given} cannot be reached: ${why}`);
  }
  const slashMissing = uri.transport === undefined && uri.path === '' && ['system', 'session'].includes(uri.host ?? '');
  if (slashMissing && SLASH_DRIVERS.has(uri.driver)) {
    throw new UsageError('INVALID_URI', `${given} has a host; did you mean ${uri.driver}:///${uri.host}?`);
  }
  if (uri.port !== undefined && uri.port > 65_535) {
    throw new UsageError('INVALID_URI', `${given} has the port ${uri.port}; the maximum is 65535`);
  }
}

function transportOf(uri: ParsedUri, given: string): TransportName {
  const named = uri.transport ?? (uri.host === undefined ? 'unix' : 'tls');
  const transport = TRANSPORTS.find((known) => known === named);
  if (transport !== undefined) return transport;
  const known = TRANSPORTS.join(', ');
  throw new UsageError(
    'UNSUPPORTED_TRANSPORT',
    `${given} cannot be reached: unknown transport ${named}; available transports: ${known}`,
  );
}

function checkLocal(given: string, host: Environment): void {
  if (host.platform !== 'win32') return;
  const why = given === '' ? 'libvirt daemons do not run on Windows' : `${given} is local, but this is Windows`;
  throw new UsageError('UNSUPPORTED_TRANSPORT', `${why}; set a host, as in qemu+ssh://host/system`);
}

function unixPlan({ given, parsed, parameters, host, readOnly, userDaemon, base }: Subject): UnixPlan {
  if (parsed.host !== undefined) {
    const why = `has the host ${parsed.host}, but a Unix socket is local`;
    throw new UsageError('INVALID_URI', `${given} ${why}`);
  }
  checkLocal(given, host);
  const query = { driver: parsed.driver, userDaemon, readOnly, mode: parameters.mode };
  const { socket } = parameters;
  const { sockets, autostart } =
    socket === undefined ? localDaemons(query, host) : { sockets: [socket], autostart: [] };
  const { uri, name, auth } = base;
  return { uri, name, auth, transport: 'unix', sockets, autostart };
}

function localDaemons(query: SocketQuery, host: Environment): Pick<UnixPlan, 'sockets' | 'autostart'> {
  const sockets = socketPaths(query, host, host.platform);
  return { sockets, autostart: startableDaemons(query, host) };
}

function sshPlan(subject: Subject, host: string): CommandPlan {
  const { parsed, parameters, base } = subject;
  const { command = 'ssh', keyFile, verify, terminal } = parameters;
  const call = { host, port: portOf(parsed), user: parsed.user, keyFile, verify, terminal };
  const { line } = remoteCommandPlan('ssh', subject);
  return { ...base, transport: 'ssh', command, args: sshArguments(call, line), terminal };
}

function extPlan({ given, parameters, base }: Subject): CommandPlan {
  const { command, terminal } = parameters;
  if (command === undefined) {
    throw new UsageError(
      'INVALID_URI',
      `${given} requires the parameter command: the program that connects to the daemon`,
    );
  }
  return { ...base, transport: 'ext', command, args: [], terminal };
}

function inProcessSshPlan(transport: 'libssh' | 'libssh2', subject: Subject, host: string): InProcessSshPlan {
  const { parsed, parameters, base, host: machine } = subject;
  const keys = SSH_KEYS.map((name) => `${machine.home}/.ssh/${name}`);
  const keyFile = parameters.keyFile ?? keys.find((path) => machine.exists(path));
  const usual = ['agent', 'privkey', 'password', 'keyboard-interactive'];
  const { line, proxy } = remoteCommandPlan(transport, subject);
  return {
    ...base,
    transport,
    host,
    port: portOf(parsed) ?? SSH_PORT,
    user: parsed.user ?? 'root',
    keyFile,
    knownHosts: parameters.knownHosts ?? `${userConfigFolder(machine)}/known_hosts`,
    knownHostsVerify: parameters.knownHostsVerify,
    methods: parameters.sshAuth ?? usual.filter((method) => method !== 'privkey' || keyFile !== undefined),
    proxy,
    remoteCommand: line,
  };
}

/** Returns the command that runs on the host of an SSH connection. */
function remoteCommandPlan(transport: string, subject: Subject): { readonly line: string; readonly proxy: ProxyMode } {
  const { given, parsed, parameters, host, readOnly, userDaemon } = subject;
  if (parameters.mode === 'direct' && parameters.socket === undefined) {
    const why = `mode=direct is for local sockets, not for the transport ${transport}`;
    throw new UsageError('INVALID_URI', `${given}: ${why}`);
  }
  const proxy = proxyMode(subject);
  if (host.platform === 'win32' && userDaemon && proxy !== 'native' && parameters.socket === undefined) {
    const why = "the path of a user's sockets on that host is not known on Windows";
    throw new UsageError('INVALID_URI', `${given} requires the parameter socket: ${why}`);
  }
  const { netcat = 'nc', socket = remoteSocketPath(userDaemon, readOnly, host) } = parameters;
  const name = nameFor(parsed, parameters, helperParameters(parsed.query));
  return { line: remoteCommand({ proxy, netcat, socket, name, readOnly }), proxy };
}

function proxyMode({ given, parameters, userDaemon }: Subject): ProxyMode {
  const byDefault = parameters.socket === undefined ? (userDaemon ? 'native' : 'auto') : 'netcat';
  const proxy = parameters.proxy ?? byDefault;
  if (parameters.netcat === undefined || proxy === 'netcat') return proxy;
  if (proxy === 'auto') return 'netcat';
  throw new UsageError('INVALID_URI', `${given}: the parameter netcat is not used with proxy=native`);
}
