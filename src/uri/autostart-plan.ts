import { ConnectionError } from '../errors.js';
import { type Environment, homebrewPrefixes, type SocketQuery, userDaemons } from './local-sockets.js';

/** A daemon of the user that may be started if none is listening. */
export interface StartableDaemon {
  /** The socket on which it will listen. */
  readonly socket: string;
  /** Possible paths of the program, best first. */
  readonly places: readonly string[];
  /** The first path that exists. */
  readonly program: string | undefined;
}

/**
 * Returns the daemons that may be started for a query, best first: only the user's own, and never for root. Setting
 * `LIBVIRT_AUTOSTART` to 0 disables it.
 */
export function startableDaemons(query: SocketQuery, host: Environment): StartableDaemon[] {
  if (!query.userDaemon || host.uid <= 0 || host.env['LIBVIRT_AUTOSTART'] === '0') return [];
  return userDaemons(query, host).map(({ name, socket }) => {
    const places = programFolders(host).map((folder) => `${folder}/${name}`);
    return { socket, places, program: places.find((place) => host.exists(place)) };
  });
}

/** Returns the directories of daemon programs. A directory set in the environment is the only one. */
function programFolders(host: Environment): string[] {
  const named = [host.env['VIRTD_PATH'], host.env['LIBVIRTD_PATH']].find((folder) => folder !== undefined);
  if (named !== undefined && named !== '') return [named];
  const prefixes = host.platform === 'darwin' ? homebrewPrefixes(host) : [];
  const usual = [...prefixes.map((prefix) => `${prefix}/sbin`), '/usr/sbin', '/usr/local/sbin'];
  // A relative entry of PATH would depend on the working directory.
  const path = (host.env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'));
  return [...new Set([...usual, ...path])];
}

/** Returns true if no daemon is listening, so that one may be started. */
export function noDaemonListens(error: unknown): error is ConnectionError {
  return error instanceof ConnectionError && (error.code === 'SOCKET_MISSING' || error.code === 'REFUSED');
}
