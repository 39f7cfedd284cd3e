import { UsageError } from '../errors.js';
import { type Environment, systemFolders, userFolder } from './local-sockets.js';
import { adminSettings, unaliased } from './uri-choice.js';
import { type ParsedUri, parseUri, withoutPassword } from './uri-syntax.js';

/** The plan for a connection to the admin socket of a daemon. */
export interface AdminPlan {
  readonly uri: string;
  readonly sockets: readonly string[];
}

/** The monolithic daemon keeps the socket name from the time when it was the only daemon. */
const LIBVIRTD = 'libvirtd';

/**
 * Resolves an admin URI, without accessing the daemon.
 * @param uri `libvirtd:///system`, `virtqemud:///session`, or one of `uri_aliases` of libvirt-admin.conf; default:
 * `LIBVIRT_ADMIN_DEFAULT_URI`, else `uri_default` of libvirt-admin.conf, else the system's libvirtd for root and the
 * user's for others
 * @throws UsageError for a URI that is not a local daemon's, and for a libvirt-admin.conf that cannot be read
 */
export function resolveAdminUri(uri: string | undefined, machine: Environment): AdminPlan {
  const settings = adminSettings(machine);
  const named = uri !== undefined && uri !== '' ? uri : defaultUri(machine, settings.uriDefault);
  const chosen = unaliased(named, settings);
  const parsed = parseUri(chosen);
  const given = withoutPassword(chosen);
  checkLocalUri(parsed, given, machine.platform);
  const socket = onlySocket(parsed, given);
  if (socket !== undefined) return { uri: given, sockets: [socket] };
  return { uri: given, sockets: folders(parsed, given, machine).map((at) => `${at}/${socketName(parsed.driver)}`) };
}

function defaultUri(machine: Environment, configured: string | undefined): string {
  const preferred = machine.env['LIBVIRT_ADMIN_DEFAULT_URI'];
  if (preferred !== undefined && preferred !== '') return preferred;
  if (configured !== undefined && configured !== '') return configured;
  return machine.uid === 0 ? `${LIBVIRTD}:///system` : `${LIBVIRTD}:///session`;
}

/** Checks that the URI is local, as admin sockets are. */
function checkLocalUri(uri: ParsedUri, given: string, platform: string): void {
  if (uri.driver !== LIBVIRTD && !/^virt[a-z]+d$/.test(uri.driver)) {
    const forms = `${LIBVIRTD}:///system or virtqemud:///system`;
    throw new UsageError('INVALID_URI', `${given} is not the URI of a libvirt daemon; examples: ${forms}`);
  }
  if (uri.transport !== undefined && uri.transport !== 'unix') {
    const why = `the admin socket is local and does not support the transport ${uri.transport}`;
    throw new UsageError('UNSUPPORTED_TRANSPORT', `${given} cannot be reached: ${why}`);
  }
  if (platform === 'win32') {
    throw new UsageError('UNSUPPORTED_TRANSPORT', `${given} cannot be reached: libvirt daemons do not run on Windows`);
  }
  if (uri.host !== undefined) {
    const slash = ['system', 'session'].includes(uri.host) ? `; did you mean ${uri.driver}:///${uri.host}?` : '';
    throw new UsageError('INVALID_URI', `${given} has the host ${uri.host}, but an admin socket is local${slash}`);
  }
}

function onlySocket(uri: ParsedUri, given: string): string | undefined {
  for (const { name } of uri.query) {
    if (name.toLowerCase() === 'socket') continue;
    throw new UsageError(
      'INVALID_URI',
      `${given}: the parameter ${name} is unknown; an admin URI only supports socket`,
    );
  }
  return uri.query.at(-1)?.value;
}

function folders(uri: ParsedUri, given: string, machine: Environment): string[] {
  if (uri.path === '/system') return systemFolders(machine, machine.platform);
  if (uri.path === '/session') return [userFolder(machine)];
  throw new UsageError('INVALID_URI', `${given} has the path ${JSON.stringify(uri.path)}; must be /system or /session`);
}

function socketName(daemon: string): string {
  return daemon === LIBVIRTD ? 'libvirt-admin-sock' : `${daemon}-admin-sock`;
}
