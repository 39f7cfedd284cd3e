import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { daemonOfDriver } from '../uri/local-sockets.js';

/** Drivers of host resources. The daemons of hypervisors forward calls to theirs. */
const PARTS = new Set(['network', 'storage', 'secret', 'nodedev', 'nwfilter', 'interface']);

const QEMU = 'qemu:///system';

/**
 * Explains that no daemon is listening, which sockets were tried, and what to do.
 * @param tried messages of the attempts
 * @param uri the URI of the connection; empty if none was given
 * @param exists returns true if there is a socket at a path
 */
export function noDaemonLines(
  tried: readonly string[],
  uri: string,
  exists: (path: string) => boolean = existsSync,
): string[] {
  const driver = /^([a-z][a-z0-9.-]*)/i.exec(uri)?.[1]?.toLowerCase() ?? 'qemu';
  const daemon = daemonOfDriver(driver) ?? 'virtqemud';
  const isPart = PARTS.has(driver);
  const others = isPart ? otherDaemons(tried, daemon, exists) : [];
  return [
    isPart
      ? `no daemon with the ${driver} driver is listening on this machine; tried these sockets:`
      : 'no libvirt daemon is listening on this machine; tried these sockets:',
    ...tried.map((message) => `  ${attemptText(message)}`),
    ...(others.length === 0
      ? []
      : [`Other daemons are running here, without the ${driver} driver: ${others.join(', ')}.`]),
    'To install and start one:',
    `  Debian, Ubuntu:  sudo apt install libvirt-daemon-system${isPart ? '' : ' qemu-system'} && sudo systemctl start libvirtd`,
    `  Fedora, RHEL:    sudo dnf install ${fedoraPackage(driver, isPart)} && sudo systemctl start ${daemon}.socket`,
    otherUri(uri, tried, exists),
  ];
}

function fedoraPackage(driver: string, isPart: boolean): string {
  if (isPart) return `libvirt-daemon-driver-${driver}`;
  return driver === 'lxc' || driver === 'xen' ? `libvirt-daemon-${driver}` : 'libvirt-daemon-kvm';
}

/** Daemons of hypervisors with sockets in the same directories. */
function otherDaemons(tried: readonly string[], daemon: string, exists: (path: string) => boolean): string[] {
  const names = ['qemu', 'xen', 'lxc', 'vbox', 'ch'].flatMap((driver) => daemonOfDriver(driver) ?? []);
  return names.filter((name) => name !== daemon && foldersOf(tried).some((folder) => exists(`${folder}/${name}-sock`)));
}

/** Suggests a URI that has not just failed: QEMU's daemon if it has a socket, else another host. */
function otherUri(uri: string, tried: readonly string[], exists: (path: string) => boolean): string {
  const sockets = foldersOf(tried).map((folder) => `${folder}/virtqemud-sock`);
  const hasQemu = sockets.some((socket) => exists(socket) && !tried.some((message) => message.includes(socket)));
  if (hasQemu && !uri.startsWith(QEMU)) {
    return `To use another daemon, give its URI: --uri ${QEMU}, or LIBVIRT_DEFAULT_URI in the environment.`;
  }
  return 'To use a daemon on another host, give its URI: --uri qemu+ssh://HOST/system, or LIBVIRT_DEFAULT_URI in the environment.';
}

function foldersOf(tried: readonly string[]): string[] {
  const paths = tried.flatMap((message) => /^cannot connect to (\/[^:]*):/.exec(message)?.[1] ?? []);
  return [...new Set(paths.map((path) => posix.dirname(path)))];
}

/** The path and the reason; the library's advice is printed once, below. */
function attemptText(message: string): string {
  return message.replace(/^cannot connect to /, '').replace(/; [^;]*$/, '');
}
