import { UsageError } from '../errors.js';
import type { Environment } from './local-sockets.js';
import { userConfigFolder } from './uri-choice.js';

/** What a file of credentials, libvirt's auth.conf, holds for a host. What is not there was not written down. */
export interface AuthEntry {
  /** The file. */
  readonly path: string;
  /** `authname`: the name that the password belongs to. */
  readonly username?: string;
  /** `username`: on whose behalf that user acts. */
  readonly authorizationName?: string;
  readonly password?: string;
  readonly realm?: string;
}

/** Where credentials are looked for. */
export interface AuthFilePlace {
  readonly path: string;
  /** Who named the file, for when it is not there; absent for the usual places. */
  readonly namedBy?: string;
}

const SERVICE = 'libvirt';
const SYSTEM_FILE = '/etc/libvirt/auth.conf';

/** Keys of a group of credentials, and what we call them. */
const KEYS = {
  username: 'authname',
  authorizationName: 'username',
  password: 'password',
  realm: 'realm',
} as const;

/**
 * The file with credentials (docs/authentication.md, "auth.conf"): the environment's, else the URI's, else the user's
 * own, else the system's.
 * @param named `authfile=` of the URI
 * @returns the places that were looked at; the last one counts, if it is there
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
 * Reads what the file of credentials holds for a host.
 * @returns nothing where there is no file, or nothing for this host in it
 * @throws UsageError for a file that was named and is not there, that cannot be read, or whose line makes no sense
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
  throw new UsageError('CONF_MISSING', `${place.namedBy} names ${place.path}, which is not there`);
}

function entryIn(text: string, path: string, hostName: string): AuthEntry | undefined {
  const groups = parseKeyFile(text, path);
  const [found] = [hostName, 'default'].map((name) => `auth-${SERVICE}-${name}`).filter((name) => groups.has(name));
  if (found === undefined) return undefined;
  const name = groups.get(found)?.get('credentials');
  if (name === undefined) {
    throw new UsageError('CONF_SYNTAX', `${path}: the group ${found} has no credentials=NAME`);
  }
  const group = groups.get(`credentials-${name}`);
  if (group === undefined) {
    const missing = `the group ${found} names credentials-${name}, but there is no such group`;
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
/** No brackets and no control characters in a name. */
const GROUP = /^\s*\[([^[\]\p{Cc}]+)\]\s*$/u;

/**
 * Reads a key file as GLib does. Groups of one name are one group, and of several values of one key the last counts.
 * Lines are never shown in errors: they may hold a password.
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
    if (key === '' || key.startsWith('[')) throw fail('neither a [group], nor key=value, nor a # comment');
    if (group === undefined) throw fail(`${key} stands before the first [group]`);
    group.set(key, unescaped(line.slice(equals + 1).replace(/^[ \t]+/, '')));
  }
  return groups;
}

const ESCAPES: Readonly<Record<string, string>> = { s: ' ', n: '\n', t: '\t', r: '\r', '\\': '\\' };

/** A backslash that begins no escape stays as it is, and one at the end goes, as GLib has it. */
function unescaped(value: string): string {
  return value.replace(/\\(.?)/gs, (whole, char: string) => (char === '' ? '' : (ESCAPES[char] ?? whole)));
}
