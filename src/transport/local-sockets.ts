/** What of the machine decides where a daemon's sockets are; given from outside, so that tests can be any machine. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** -1 where there are no user ids. */
  readonly uid: number;
}

/** Which of the daemons of a host is spoken to. */
export type DaemonMode = 'auto' | 'direct' | 'legacy';

/** The daemon of each driver on hosts that run one daemon a driver. */
const MODULAR: Readonly<Record<string, string>> = {
  qemu: 'virtqemud',
  xen: 'virtxend',
  lxc: 'virtlxcd',
  ch: 'virtchd',
  vbox: 'virtvboxd',
  bhyve: 'virtbhyved',
  vz: 'virtvzd',
  network: 'virtnetworkd',
  nodedev: 'virtnodedevd',
  nwfilter: 'virtnwfilterd',
  secret: 'virtsecretd',
  storage: 'virtstoraged',
  interface: 'virtinterfaced',
};

/** Drivers that are tried, in this order, when nobody named one. */
const GUESSES = ['xen', 'qemu', 'lxc', 'vbox', 'bhyve', 'vz'];
const USER_GUESSES = ['qemu', 'vbox'];

/** `/run` is the same place today; libvirt keeps the old name because it is also used on remote hosts. */
const SYSTEM_FOLDER = '/var/run/libvirt';

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
export function socketPaths(query: SocketQuery, machine: Machine): string[] {
  const folder = query.userDaemon ? userFolder(machine) : SYSTEM_FOLDER;
  const guesses = query.userDaemon ? USER_GUESSES : GUESSES;
  const drivers = query.driver === undefined ? guesses : [query.driver];
  const daemons = drivers.flatMap((driver) => MODULAR[driver] ?? []).map((daemon) => `${daemon}-sock`);
  const names: string[] = [];
  if (query.mode !== 'legacy') names.push(...daemons);
  if (query.mode !== 'direct' || names.length === 0) names.push('libvirt-sock');
  // The daemon of a user has no socket of its own for readers.
  const suffix = query.readOnly && !query.userDaemon ? '-ro' : '';
  return names.map((name) => `${folder}/${name}${suffix}`);
}
