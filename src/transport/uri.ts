import { UsageError } from '../errors.js';
import { type DaemonMode, type Machine, socketPaths } from './local-sockets.js';
import { driverName, type ParsedUri, parseUri } from './uri-syntax.js';

/** How a URI is reached. */
export interface ConnectPlan {
  /** The URI that the plan is for; empty when nobody named one. */
  readonly uri: string;
  /** What the daemon is asked to open; empty lets it choose. */
  readonly name: string;
  readonly transport: 'unix';
  /** The sockets to try, best first. */
  readonly sockets: readonly string[];
}

/** What decides a plan beside the URI. */
export interface ResolveOptions {
  readonly machine: Machine;
  readonly readOnly: boolean;
}

/** Parameters that concern the way to the daemon; all others are the driver's. */
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

/** Drivers that live inside libvirt's C library and have no daemon. */
const LIBRARY_DRIVERS = new Set(['esx', 'vpx', 'gsx', 'hyperv', 'openvz', 'vmwareplayer', 'vmwarews', 'vmwarefusion']);

/**
 * Finds out how a URI is reached, from nothing but its arguments.
 * @param uri absent or empty: `LIBVIRT_DEFAULT_URI`, else whatever the local daemon chooses
 * @throws UsageError for a URI that cannot be reached from here
 */
export function resolveUri(uri: string | undefined, options: ResolveOptions): ConnectPlan {
  const { machine, readOnly } = options;
  const given = uri !== undefined && uri !== '' ? uri : (machine.env['LIBVIRT_DEFAULT_URI'] ?? '');
  if (given === '') {
    const query = { driver: undefined, userDaemon: machine.uid > 0, readOnly, mode: 'auto' } as const;
    return { uri: '', name: '', transport: 'unix', sockets: socketPaths(query, machine) };
  }
  const parsed = parseUri(given);
  checkDriver(parsed, given);
  checkTransport(parsed, given);
  return { uri: given, name: remoteName(parsed), transport: 'unix', sockets: localSockets(parsed, given, options) };
}

/** A parameter's value: names are compared without regard to case, and the last one counts. */
function parameter(uri: ParsedUri, name: string): string | undefined {
  return uri.query.findLast((entry) => entry.name.toLowerCase() === name)?.value;
}

function remoteName(uri: ParsedUri): string {
  const name = parameter(uri, 'name');
  if (name !== undefined) return name;
  if (uri.driver === 'remote') return '';
  return driverName(
    uri,
    uri.query.filter((entry) => !OWN_PARAMETERS.has(entry.name.toLowerCase())),
  );
}

function checkDriver(uri: ParsedUri, given: string): void {
  if (LIBRARY_DRIVERS.has(uri.driver.toLowerCase())) {
    const why = `the ${uri.driver} driver lives inside libvirt's C library and has no daemon to talk to`;
    throw new UsageError('UNSUPPORTED_DRIVER', `${given} cannot be reached: ${why}`);
  }
  if (uri.path === '/embed') {
    throw new UsageError(
      'UNSUPPORTED_DRIVER',
      `${given} cannot be reached: /embed runs the driver inside the C library`,
    );
  }
  const slashMissing = uri.transport === undefined && uri.path === '' && ['system', 'session'].includes(uri.host ?? '');
  if (slashMissing && uri.query.length === 0) {
    throw new UsageError('INVALID_URI', `${given} names a host; did you mean ${uri.driver}:///${uri.host}?`);
  }
}

function checkTransport(uri: ParsedUri, given: string): void {
  const transport = uri.transport ?? (uri.host === undefined ? 'unix' : 'tls');
  if (transport !== 'unix') {
    const known = ['tcp', 'tls', 'ssh', 'libssh', 'libssh2', 'ext'].includes(transport);
    const why = known ? 'is not supported yet' : 'is unknown';
    throw new UsageError('UNSUPPORTED_TRANSPORT', `${given} cannot be reached: the transport ${transport} ${why}`);
  }
  if (uri.host !== undefined) {
    throw new UsageError('INVALID_URI', `${given} names the host ${uri.host}, but a Unix socket is on this machine`);
  }
}

function localSockets(uri: ParsedUri, given: string, options: ResolveOptions): readonly string[] {
  const socket = parameter(uri, 'socket');
  if (socket !== undefined) return [socket];
  const { machine, readOnly } = options;
  // The test driver runs inside the C library unless a transport is named; for us it is always the daemon's.
  const userDaemon = machine.uid > 0 && (uri.path === '/session' || uri.driver === 'test');
  return socketPaths({ driver: uri.driver, userDaemon, readOnly, mode: daemonMode(uri, given) }, machine);
}

function daemonMode(uri: ParsedUri, given: string): DaemonMode {
  const mode = parameter(uri, 'mode') ?? 'auto';
  if (mode === 'auto' || mode === 'direct' || mode === 'legacy') return mode;
  throw new UsageError('INVALID_URI', `${given}: mode=${mode} is unknown; it takes auto, direct or legacy`);
}
