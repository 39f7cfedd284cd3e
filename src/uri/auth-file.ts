import { UsageError } from '../errors.js';
import type { Environment } from './local-sockets.js';
import { userConfigFolder } from './uri-choice.js';

/** The entry of a host in a credentials file, libvirt's auth.conf. Missing values are undefined. */
export interface AuthEntry {
  /** The file. */
  readonly path: string;
  /** `authname`: the user that the password belongs to. */
  readonly username?: string;
  /** `username`: the user to act as. */
  readonly authorizationName?: string;
  readonly password?: string;
  readonly realm?: string;
}

/** A possible location of a credentials file. */
export interface AuthFilePlace {
  readonly path: string;
  /** The source of the path, for the error if it does not exist; undefined for default locations. */
  readonly namedBy?: string;
}

const SERVICE = 'libvirt';
const SYSTEM_FILE = '/etc/libvirt/auth.conf';

/** Keys of a credentials group, and their names here. */
const KEYS = {
  username: 'authname',
  authorizationName: 'username',
  password: 'password',
  realm: 'realm',
} as const;

/**
 * Returns the locations of the credentials file (docs/authentication.md, "auth.conf"): the environment's, else the
 * URI's, else the user's, else the system's.
 * @param named `authfile=` of the URI
 * @returns the locations checked; the last one is used, if it exists
 */
export function authFilePlaces(named: string | undefined, host: Environment): readonly AuthFilePlace[] {
  const { LIBVIRT_AUTH_FILE: fromEnvironment } = host.env;
  if (fromEnvironment !== undefined && fromEnvironment !== '') {
    return [{ path: fromEnvironment, namedBy: 'LIBVIRT_AUTH_FILE' }];
  }
  if (named !== undefined) return [{ path: named, namedBy: 'the parameter authfile' }];
  const own = { path: `${userConfigFolder(host)}/auth.conf` };
  return host.exists(own.path) ? [own] : [own, { path: SYSTEM_FILE }];
}

/**
 * Reads the entry of a host in the credentials file.
 * @returns undefined without a file, or without an entry for the host
 * @throws UsageError for a configured file that does not exist, cannot be read or cannot be parsed
 */
export function authEntry(
  places: readonly AuthFilePlace[],
  hostName: string,
  host: Environment,
): AuthEntry | undefined {
  const place = places.at(-1);
  if (place === undefined) return undefined;
  const text = host.readFile(place.path);
  if (text !== undefined) return entryIn(text, place.path, hostName);
  if (place.namedBy === undefined) return undefined;
  throw new UsageError('CONF_MISSING', `${place.namedBy} is set to ${place.path}, which does not exist`);
}

function entryIn(text: string, path: string, hostName: string): AuthEntry | undefined {
  const groups = parseKeyFile(text, path);
  const [found] = [hostName, 'default'].map((name) => `auth-${SERVICE}-${name}`).filter((name) => groups.has(name));
  if (found === undefined) return undefined;
  const name = groups.get(found)?.get('credentials');
  if (name === undefined) {
    throw new UsageError('CONF_SYNTAX', `${path}: the group ${found} does not have credentials=NAME`);
  }
  const group = groups.get(`credentials-${name}`);
  if (group === undefined) {
    const missing = `the group ${found} refers to credentials-${name}, which does not exist`;
    throw new UsageError('CONF_SYNTAX', `${path}: ${missing}`);
  }
  const values = Object.entries(KEYS).flatMap(([kind, key]) => {
    const value = group.get(key);
    return value === undefined ? [] : [[kind, value]];
  });
  return { path, ...Object.fromEntries(values) };
}

type Groups = ReadonlyMap<string, ReadonlyMap<string, string>>;

const EMPTY = /^\s*(?:#.*)?$/;
/** Names without brackets and control characters. */
const GROUP = /^\s*\[([^[\]\p{Cc}]+)\]\s*$/u;

/**
 * Parses a key file as GLib does. Groups with the same name are merged, and the last of several values is used. Lines
 * are never shown in errors: they may contain a password.
 */
function parseKeyFile(text: string, path: string): Groups {
  const groups = new Map<string, Map<string, string>>();
  let group: Map<string, string> | undefined;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (EMPTY.test(line)) continue;
    const fail = (why: string): UsageError => new UsageError('CONF_SYNTAX', `${path}, line ${index + 1}: ${why}`);
    const name = GROUP.exec(line)?.[1];
    if (name !== undefined) {
      group = groups.get(name) ?? new Map();
      groups.set(name, group);
      continue;
    }
    const equals = line.indexOf('=');
    const key = line.slice(0, Math.max(equals, 0)).trim();
    if (key === '' || key.startsWith('[')) throw fail('not a [group], key=value or # comment');
    if (group === undefined) throw fail(`${key} precedes the first [group]`);
    group.set(key, unescaped(line.slice(equals + 1).replace(/^[ \t]+/, '')));
  }
  return groups;
}

const ESCAPES: Readonly<Record<string, string>> = { s: ' ', n: '\n', t: '\t', r: '\r', '\\': '\\' };

/** As in GLib, a backslash without a valid escape is kept, and one at the end is dropped. */
function unescaped(value: string): string {
  return value.replace(/\\(.?)/gs, (whole, char: string) => (char === '' ? '' : (ESCAPES[char] ?? whole)));
}
