/** The parts of the machine that determine the paths of a daemon's sockets; passed in, so that tests can replace it. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** -1 on systems without user ids. */
  readonly uid: number;
}

/** A {@link Machine} with access to its files. */
export interface Environment extends Machine {
  /** As in `process.platform`. */
  readonly platform: string;
  /** Returns the content of a file; undefined if it does not exist. */
  readFile(path: string): string | undefined;
  exists(path: string): boolean;
}

/** Selection between the daemons of a host. */
export type DaemonMode = 'auto' | 'direct' | 'legacy';

/** The daemon of each driver on hosts with modular daemons. */
const MODULAR: ReadonlyMap<string, string> = new Map([
  ['qemu', 'virtqemud'],
  ['xen', 'virtxend'],
  ['lxc', 'virtlxcd'],
  ['ch', 'virtchd'],
  ['vbox', 'virtvboxd'],
  ['bhyve', 'virtbhyved'],
  ['vz', 'virtvzd'],
  ['network', 'virtnetworkd'],
  ['nodedev', 'virtnodedevd'],
  ['nwfilter', 'virtnwfilterd'],
  ['secret', 'virtsecretd'],
  ['storage', 'virtstoraged'],
  ['interface', 'virtinterfaced'],
]);

/** Returns the name of a driver's own daemon; undefined for a driver without one. */
export function daemonOfDriver(driver: string): string | undefined {
  return MODULAR.get(driver);
}

/** The monolithic daemon. */
const LIBVIRTD = 'libvirtd';

/** Drivers tried in this order if no URI was given. */
const GUESSES = ['xen', 'qemu', 'lxc', 'vbox', 'bhyve', 'vz'];
const USER_GUESSES = ['qemu', 'vbox'];

/** The same directory as `/run`; libvirt uses the old name because it is also used on remote hosts. */
const SYSTEM_FOLDER = '/var/run/libvirt';

/** Prefixes of Homebrew: on Apple silicon, then on Intel. */
export function homebrewPrefixes(machine: Machine): string[] {
  const own = machine.env['HOMEBREW_PREFIX'];
  const usual = ['/opt/homebrew', '/usr/local'];
  return own === undefined || own === '' || usual.includes(own) ? usual : [own, ...usual];
}

/** Returns the possible directories of the system daemons' sockets. */
export function systemFolders(machine: Machine, platform: string): string[] {
  const prefixes = platform === 'darwin' ? homebrewPrefixes(machine) : [];
  return [...prefixes.map((prefix) => `${prefix}/var/run/libvirt`), SYSTEM_FOLDER];
}

/** Returns the directory of a user's daemon sockets. */
export function userFolder(machine: Machine): string {
  const runtime = machine.env['XDG_RUNTIME_DIR'];
  if (runtime !== undefined && runtime !== '') return `${runtime}/libvirt`;
  const cache = machine.env['XDG_CACHE_HOME'];
  return cache !== undefined && cache !== '' ? `${cache}/libvirt` : `${machine.home}/.cache/libvirt`;
}

/** The properties of a wanted socket. */
export interface SocketQuery {
  /** Undefined if no URI was given: the daemon chooses. */
  readonly driver: string | undefined;
  /** True for the user's own daemon, false for the system's. */
  readonly userDaemon: boolean;
  readonly readOnly: boolean;
  readonly mode: DaemonMode;
}

/** Returns the possible socket paths of the daemon, best first (docs/protocol.md, "Local sockets"). */
export function socketPaths(query: SocketQuery, machine: Machine, platform: string = 'linux'): string[] {
  if (query.userDaemon) return userDaemons(query, machine).map(({ socket }) => socket);
  const suffix = query.readOnly ? '-ro' : '';
  const names = daemonNames(query).map((name) => `${socketName(name)}${suffix}`);
  return systemFolders(machine, platform).flatMap((folder) => names.map((name) => `${folder}/${name}`));
}

/** Returns the user's own daemons that may serve, best first. They do not have separate read-only sockets. */
export function userDaemons(query: SocketQuery, machine: Machine): { name: string; socket: string }[] {
  const folder = userFolder(machine);
  return daemonNames(query).map((name) => ({ name, socket: `${folder}/${socketName(name)}` }));
}

/** The monolithic daemon keeps the socket name from the time when it was the only daemon. */
function socketName(daemon: string): string {
  return daemon === LIBVIRTD ? 'libvirt-sock' : `${daemon}-sock`;
}

function daemonNames({ driver, userDaemon, mode }: SocketQuery): string[] {
  const guesses = userDaemon ? USER_GUESSES : GUESSES;
  const drivers = driver === undefined ? guesses : [driver];
  const own = mode === 'legacy' ? [] : drivers.flatMap((one) => MODULAR.get(one) ?? []);
  return mode === 'direct' && own.length > 0 ? own : [...own, LIBVIRTD];
}

/** Returns the socket of the monolithic daemon on another host, assuming the paths of Linux. */
export function remoteSocketPath(userDaemon: boolean, readOnly: boolean, machine: Machine): string {
  return userDaemon ? `${userFolder(machine)}/libvirt-sock` : `${SYSTEM_FOLDER}/libvirt-sock${readOnly ? '-ro' : ''}`;
}
