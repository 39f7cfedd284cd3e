/** What of the machine decides where a daemon's sockets are; given from outside, so that tests can be any machine. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** -1 where there are no user ids. */
  readonly uid: number;
}

/** A {@link Machine} with what its files say. */
export interface Environment extends Machine {
  /** As `process.platform` has it. */
  readonly platform: string;
  /** Content of a file; nothing where there is none. */
  readFile(path: string): string | undefined;
  exists(path: string): boolean;
}

/** Which of the daemons of a host is spoken to. */
export type DaemonMode = 'auto' | 'direct' | 'legacy';

/** The daemon of each driver on hosts that run one daemon a driver. */
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

/** Name of the daemon that has only this driver; undefined for a driver without one. */
export function daemonOfDriver(driver: string): string | undefined {
  return MODULAR.get(driver);
}

/** The daemon that has all drivers. */
const LIBVIRTD = 'libvirtd';

/** Drivers that are tried, in this order, when nobody named one. */
const GUESSES = ['xen', 'qemu', 'lxc', 'vbox', 'bhyve', 'vz'];
const USER_GUESSES = ['qemu', 'vbox'];

/** `/run` is the same place today; libvirt keeps the old name because it is also used on remote hosts. */
const SYSTEM_FOLDER = '/var/run/libvirt';

/** Where Homebrew keeps what others have in the root folder: Apple's own processors, then Intel's. */
export function homebrewPrefixes(machine: Machine): string[] {
  const own = machine.env['HOMEBREW_PREFIX'];
  const usual = ['/opt/homebrew', '/usr/local'];
  return own === undefined || own === '' || usual.includes(own) ? usual : [own, ...usual];
}

/** Where the sockets of the system's daemons may be. */
export function systemFolders(machine: Machine, platform: string): string[] {
  const prefixes = platform === 'darwin' ? homebrewPrefixes(machine) : [];
  return [...prefixes.map((prefix) => `${prefix}/var/run/libvirt`), SYSTEM_FOLDER];
}

/** Where the sockets of a user's own daemons are. */
export function userFolder(machine: Machine): string {
  const runtime = machine.env['XDG_RUNTIME_DIR'];
  if (runtime !== undefined && runtime !== '') return `${runtime}/libvirt`;
  const cache = machine.env['XDG_CACHE_HOME'];
  return cache !== undefined && cache !== '' ? `${cache}/libvirt` : `${machine.home}/.cache/libvirt`;
}

/** What is looked for. */
export interface SocketQuery {
  /** Absent when no URI was given: the daemon chooses. */
  readonly driver: string | undefined;
  /** The user's own daemon and not the system's. */
  readonly userDaemon: boolean;
  readonly readOnly: boolean;
  readonly mode: DaemonMode;
}

/** The places where the daemon's socket may be, best first (docs/protocol.md, "Local sockets"). */
export function socketPaths(query: SocketQuery, machine: Machine, platform: string = 'linux'): string[] {
  if (query.userDaemon) return userDaemons(query, machine).map(({ socket }) => socket);
  const suffix = query.readOnly ? '-ro' : '';
  const names = daemonNames(query).map((name) => `${socketName(name)}${suffix}`);
  return systemFolders(machine, platform).flatMap((folder) => names.map((name) => `${folder}/${name}`));
}

/** The user's own daemons that may serve, best first. They have no sockets of their own for readers. */
export function userDaemons(query: SocketQuery, machine: Machine): { name: string; socket: string }[] {
  const folder = userFolder(machine);
  return daemonNames(query).map((name) => ({ name, socket: `${folder}/${socketName(name)}` }));
}

/** The daemon that has all drivers keeps the name of its socket from the time when it was the only one. */
function socketName(daemon: string): string {
  return daemon === LIBVIRTD ? 'libvirt-sock' : `${daemon}-sock`;
}

function daemonNames({ driver, userDaemon, mode }: SocketQuery): string[] {
  const guesses = userDaemon ? USER_GUESSES : GUESSES;
  const drivers = driver === undefined ? guesses : [driver];
  const own = mode === 'legacy' ? [] : drivers.flatMap((one) => MODULAR.get(one) ?? []);
  return mode === 'direct' && own.length > 0 ? own : [...own, LIBVIRTD];
}

/** The socket of the common daemon on another host, which is taken to be arranged as a Linux host is. */
export function remoteSocketPath(userDaemon: boolean, readOnly: boolean, machine: Machine): string {
  return userDaemon ? `${userFolder(machine)}/libvirt-sock` : `${SYSTEM_FOLDER}/libvirt-sock${readOnly ? '-ro' : ''}`;
}
