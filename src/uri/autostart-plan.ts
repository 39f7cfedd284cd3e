import { ConnectionError } from '../errors.js';
import { type Environment, homebrewPrefixes, type SocketQuery, userDaemons } from './local-sockets.js';

/** A daemon of the user that may be started when nobody listens. */
export interface StartableDaemon {
  /** Where it will listen. */
  readonly socket: string;
  /** Where the program may be, best first. */
  readonly places: readonly string[];
  /** The first of the places where it is. */
  readonly program: string | undefined;
}

/**
 * The daemons that may be started for a query, best first: only those of the user, and never for root. Setting
 * `LIBVIRT_AUTOSTART` to 0 forbids it.
 */
export function startableDaemons(query: SocketQuery, host: Environment): StartableDaemon[] {
  if (!query.userDaemon || host.uid <= 0 || host.env['LIBVIRT_AUTOSTART'] === '0') return [];
  return userDaemons(query, host).map(({ name, socket }) => {
    const places = programFolders(host).map((folder) => `${folder}/${name}`);
    return { socket, places, program: places.find((place) => host.exists(place)) };
  });
}

/** Where programs of daemons are. A folder that the environment names is the only one. */
function programFolders(host: Environment): string[] {
  const named = [host.env['VIRTD_PATH'], host.env['LIBVIRTD_PATH']].find((folder) => folder !== undefined);
  if (named !== undefined && named !== '') return [named];
  const prefixes = host.platform === 'darwin' ? homebrewPrefixes(host) : [];
  const usual = [...prefixes.map((prefix) => `${prefix}/sbin`), '/usr/sbin', '/usr/local/sbin'];
  // An entry of PATH that is relative would mean another program in every folder.
  const path = (host.env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'));
  return [...new Set([...usual, ...path])];
}

/** Nobody listens, so that a daemon may be started. */
export function nobodyListens(error: unknown): error is ConnectionError {
  return error instanceof ConnectionError && (error.code === 'SOCKET_MISSING' || error.code === 'REFUSED');
}
