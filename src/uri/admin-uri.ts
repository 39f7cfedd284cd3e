import { UsageError } from '../errors.js';
import { type Environment, systemFolders, userFolder } from './local-sockets.js';
import { adminSettings, unaliased } from './uri-choice.js';
import { type ParsedUri, parseUri, withoutPassword } from './uri-syntax.js';

/** How the admin socket of a daemon is reached. */
export interface AdminPlan {
  readonly uri: string;
  readonly sockets: readonly string[];
}

/** The daemon that has all drivers keeps the name of its socket from the time when it was the only one. */
const LIBVIRTD = 'libvirtd';

/**
 * Finds out how the admin socket of a daemon is reached, from nothing but the arguments.
 * @param uri `libvirtd:///system`, `virtqemud:///session`, or one of `uri_aliases` of libvirt-admin.conf; absent or
 *   empty: `LIBVIRT_ADMIN_DEFAULT_URI`, else `uri_default` of libvirt-admin.conf, else the libvirtd of the system for
 *   root and of the user for anybody else
 * @throws UsageError for a URI that names no daemon of this machine, and for a libvirt-admin.conf that cannot be read
 */
export function resolveAdminUri(uri: string | undefined, machine: Environment): AdminPlan {
  const settings = adminSettings(machine);
  const named = uri !== undefined && uri !== '' ? uri : defaultUri(machine, settings.uriDefault);
  const chosen = unaliased(named, settings);
  const parsed = parseUri(chosen);
  const given = withoutPassword(chosen);
  checkWay(parsed, given, machine.platform);
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

/** An admin socket is on this machine, whichever daemon it belongs to. */
function checkWay(uri: ParsedUri, given: string, platform: string): void {
  if (uri.driver !== LIBVIRTD && !/^virt[a-z]+d$/.test(uri.driver)) {
    const forms = `${LIBVIRTD}:///system or virtqemud:///system`;
    throw new UsageError('INVALID_URI', `${given} names no libvirt daemon; forms are ${forms}`);
  }
  if (uri.transport !== undefined && uri.transport !== 'unix') {
    const why = `the admin socket is on this machine, there is no transport ${uri.transport}`;
    throw new UsageError('UNSUPPORTED_TRANSPORT', `${given} cannot be reached: ${why}`);
  }
  if (platform === 'win32') {
    throw new UsageError('UNSUPPORTED_TRANSPORT', `${given} cannot be reached: there is no libvirt daemon on Windows`);
  }
  if (uri.host !== undefined) {
    const slash = ['system', 'session'].includes(uri.host) ? `; did you mean ${uri.driver}:///${uri.host}?` : '';
    throw new UsageError(
      'INVALID_URI',
      `${given} names the host ${uri.host}, but an admin socket is on this machine${slash}`,
    );
  }
}

function onlySocket(uri: ParsedUri, given: string): string | undefined {
  for (const { name } of uri.query) {
    if (name.toLowerCase() === 'socket') continue;
    throw new UsageError('INVALID_URI', `${given}: the parameter ${name} is unknown; an admin URI takes socket alone`);
  }
  return uri.query.at(-1)?.value;
}

function folders(uri: ParsedUri, given: string, machine: Environment): string[] {
  if (uri.path === '/system') return systemFolders(machine, machine.platform);
  if (uri.path === '/session') return [userFolder(machine)];
  throw new UsageError(
    'INVALID_URI',
    `${given} has the path ${JSON.stringify(uri.path)}; it takes /system or /session`,
  );
}

function socketName(daemon: string): string {
  return daemon === LIBVIRTD ? 'libvirt-admin-sock' : `${daemon}-admin-sock`;
}
