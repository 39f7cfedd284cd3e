import { UsageError } from '../errors.js';
import { type Config, listSetting, parseConfig, textSetting } from './config-file.js';
import { type Environment, homebrewPrefixes } from './local-sockets.js';
import { withoutPassword } from './uri-syntax.js';

/** What a configuration file says of URIs. */
export interface UriSettings {
  readonly uriDefault: string | undefined;
  /** Each `alias=uri`. */
  readonly uriAliases: readonly string[];
  /** The file, whether it is there or not. */
  readonly path: string;
}

/** What libvirt.conf says of connecting. */
export interface ClientSettings extends UriSettings {
  readonly remoteMode: string | undefined;
  readonly remoteProxy: string | undefined;
  readonly tlsPriority: string | undefined;
}

/**
 * Reads the one libvirt.conf that counts: root's is the system's, and everybody else's is his own.
 * @throws UsageError naming the line that makes no sense
 */
export function clientSettings(host: Environment): ClientSettings {
  const { config, path } = readConfig(host, 'libvirt.conf');
  return {
    ...uriSettingsOf(config, path),
    remoteMode: textSetting(config, 'remote_mode', path),
    remoteProxy: textSetting(config, 'remote_proxy', path),
    tlsPriority: textSetting(config, 'tls_priority', path),
  };
}

/**
 * What libvirt-admin.conf, which is kept beside libvirt.conf, says of admin URIs.
 * @throws UsageError naming the line that makes no sense
 */
export function adminSettings(host: Environment): UriSettings {
  const { config, path } = readConfig(host, 'libvirt-admin.conf');
  return uriSettingsOf(config, path);
}

function uriSettingsOf(config: Config, path: string): UriSettings {
  const uriDefault = textSetting(config, 'uri_default', path);
  return { uriDefault, uriAliases: listSetting(config, 'uri_aliases', path), path };
}

function readConfig(host: Environment, name: string): { config: Config; path: string } {
  const paths = configFolders(host).map((folder) => `${folder}/${name}`);
  const path = paths.find((candidate) => host.exists(candidate)) ?? paths.at(-1) ?? '';
  return { config: parseConfig(host.readFile(path) ?? '', path), path };
}

/** Where a user keeps what concerns libvirt. */
export function userConfigFolder(host: Environment): string {
  const { env, home } = host;
  const configured = env['XDG_CONFIG_HOME'];
  if (configured !== undefined && configured !== '') return `${configured}/libvirt`;
  const local = env['LOCALAPPDATA'];
  if (host.platform === 'win32') return `${local ?? `${home}/AppData/Local`}/libvirt`;
  return `${home}/.config/libvirt`;
}

function configFolders(host: Environment): string[] {
  if (host.uid !== 0) return [userConfigFolder(host)];
  const prefixes = host.platform === 'darwin' ? homebrewPrefixes(host) : [];
  return [...prefixes.map((prefix) => `${prefix}/etc/libvirt`), '/etc/libvirt'];
}

/**
 * Finds out which URI is meant.
 * @param uri absent or empty: `LIBVIRT_DEFAULT_URI`, else `uri_default`, else nothing, which is an empty string
 * @param aliases whether `uri_aliases` count
 */
export function chooseUri(
  uri: string | undefined,
  settings: ClientSettings,
  host: Environment,
  aliases: boolean,
): string {
  const given = uri === undefined || uri === '' ? defaultUri(settings, host) : legacyXen(uri);
  return aliases ? unaliased(given, settings) : given;
}

function defaultUri(settings: ClientSettings, host: Environment): string {
  const preferred = host.env['LIBVIRT_DEFAULT_URI'];
  return preferred !== undefined && preferred !== '' ? preferred : (settings.uriDefault ?? '');
}

/** From the time when libvirt knew Xen alone. */
function legacyXen(uri: string): string {
  return uri.toLowerCase() === 'xen' || uri === 'xen://' ? 'xen:///system' : uri;
}

/** The URI that an alias stands for; any other is itself. It is looked up once: an alias of an alias is none. */
export function unaliased(given: string, { uriAliases, path }: UriSettings): string {
  if (given === '') return given;
  for (const entry of uriAliases) {
    const match = /^([A-Za-z0-9_-]+)=(.*)$/s.exec(entry);
    if (match === null) {
      const form = 'an alias is written name=uri, with letters, digits, _ and - in its name';
      throw new UsageError(
        'CONF_SYNTAX',
        `${path}: uri_aliases has ${JSON.stringify(withoutPassword(entry))}; ${form}`,
      );
    }
    if (match[1] === given) return match[2] ?? '';
  }
  return given;
}
