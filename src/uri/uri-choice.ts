import { UsageError } from '../errors.js';
import { type Config, listSetting, parseConfig, textSetting } from './config-file.js';
import { type Environment, homebrewPrefixes } from './local-sockets.js';
import { withoutPassword } from './uri-syntax.js';

/** URI settings of a configuration file. */
export interface UriSettings {
  readonly uriDefault: string | undefined;
  /** Each `alias=uri`. */
  readonly uriAliases: readonly string[];
  /** Path of the file, which may not exist. */
  readonly path: string;
}

/** Connection settings of libvirt.conf. */
export interface ClientSettings extends UriSettings {
  readonly remoteMode: string | undefined;
  readonly remoteProxy: string | undefined;
  readonly tlsPriority: string | undefined;
}

/**
 * Reads libvirt.conf: the system's for root, the user's own for others.
 * @throws UsageError with the invalid line
 */
export function clientSettings(host: Environment): ClientSettings {
  const { config, path } = readConfig(host, 'libvirt.conf');
  const { uriDefault, uriAliases } = uriSettingsOf(config, path);
  return {
    uriDefault,
    uriAliases,
    path,
    remoteMode: textSetting(config, 'remote_mode', path),
    remoteProxy: textSetting(config, 'remote_proxy', path),
    tlsPriority: textSetting(config, 'tls_priority', path),
  };
}

/**
 * Reads the admin URI settings of libvirt-admin.conf, which is next to libvirt.conf.
 * @throws UsageError with the invalid line
 */
export function adminSettings(host: Environment): UriSettings {
  const { config, path } = readConfig(host, 'libvirt-admin.conf');
  return uriSettingsOf(config, path);
}

function uriSettingsOf(config: Config, path: string): UriSettings {
  const uriDefault = textSetting(config, 'uri_default', path);
  return { uriDefault, uriAliases: listSetting(config, 'uri_aliases', path), path };
}

const NO_SETTINGS: Config = new Map();

function readConfig(host: Environment, name: string): { config: Config; path: string } {
  let path = '';
  for (const folder of configFolders(host)) {
    path = `${folder}/${name}`;
    const text = host.readFile(path);
    if (text !== undefined) return { config: parseConfig(text, path), path };
  }
  return { config: NO_SETTINGS, path };
}

/** Returns the directory of a user's libvirt configuration. */
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
 * Determines the URI to use.
 * @param uri default: `LIBVIRT_DEFAULT_URI`, else `uri_default`, else an empty string
 * @param aliases true to resolve `uri_aliases`
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

/** From the time when libvirt only supported Xen. */
function legacyXen(uri: string): string {
  return uri.toLowerCase() === 'xen' || uri === 'xen://' ? 'xen:///system' : uri;
}

/** Resolves an alias; other URIs are returned unchanged. Aliases of aliases are not resolved. */
export function unaliased(given: string, { uriAliases, path }: UriSettings): string {
  if (given === '') return given;
  for (const entry of uriAliases) {
    const match = /^([A-Za-z0-9_-]+)=(.*)$/s.exec(entry);
    if (match === null) {
      const form = 'an alias must be name=uri, with letters, digits, _ and - in its name';
      throw new UsageError(
        'CONF_SYNTAX',
        `${path}: uri_aliases has ${JSON.stringify(withoutPassword(entry))}; ${form}`,
      );
    }
    if (match[1] === given) return match[2] ?? '';
  }
  return given;
}
