import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { describe, it } from 'vitest';

/**
 * How a test daemon is kept apart from the machine and from other test daemons.
 * - `namespace`: mounts, processes and host name of its own; any number at once. Needs root and CAP_SYS_ADMIN.
 * - `plain`: root without that right, as in an ordinary container. The daemon uses the machine's folders, so only one
 *   runs at a time; a second one waits for the first.
 * - `user`: an ordinary user's daemon: any number at once, but no `qemu:///system` and no read-only socket.
 */
export type Isolation = 'namespace' | 'plain' | 'user';

/** What a live test may need beside libvirtd and virsh. */
export type LiveNeed = 'python' | 'qemu' | 'guest' | 'strace' | 'namespace' | 'sshd' | 'sasl' | 'polkit' | 'tmux';

/** Writes the data base of users that a daemon's SASL looks names up in. */
export const SASLPASSWD = '/usr/sbin/saslpasswd2';

/** Gives tests a terminal, with keys to press and a screen to read. */
export const TMUX = '/usr/bin/tmux';

/** Asked by a daemon whether a user of this machine may use it. */
export const POLKITD = '/usr/lib/polkit-1/polkitd';

/** The daemon under test; another build may be named in the environment. */
export function libvirtdPath(): string {
  return process.env['LIBVIRT_CLIENT_LIBVIRTD'] ?? '/usr/sbin/libvirtd';
}

/** Why tests with a real daemon cannot run here, or undefined when they can. */
export function haveLibvirtd(needs: readonly LiveNeed[] = []): string | undefined {
  if (process.platform !== 'linux') return `libvirtd runs on Linux, this is ${process.platform}`;
  if (!isExecutable(libvirtdPath())) return `${libvirtdPath()} is missing (apt-get install libvirt-daemon-system)`;
  if (!isExecutable('/usr/bin/virsh')) return '/usr/bin/virsh is missing (apt-get install libvirt-clients)';
  return needs.map((need) => missing[need]()).find((reason) => reason !== undefined);
}

/**
 * A `describe` whose tests use a real daemon. Without one it is skipped with one clear line, or, where the environment
 * says `LIBVIRT_CLIENT_REQUIRE_LIVE=1`, it fails. Only the need `namespace` is never more than a skip.
 */
export function describeLive(name: string, body: () => void, needs: readonly LiveNeed[] = []): void {
  const reason = haveLibvirtd(needs);
  if (reason === undefined) {
    describe(name, body);
    return;
  }
  if (process.env['LIBVIRT_CLIENT_REQUIRE_LIVE'] === '1' && isInstallable(needs)) {
    describe(name, () => {
      it('has the daemon that LIBVIRT_CLIENT_REQUIRE_LIVE=1 demands', () => {
        throw new Error(reason);
      });
    });
    return;
  }
  process.stderr.write(`SKIPPED, no live daemon: ${name}: ${reason}\n`);
  describe.skip(name, body);
}

/** Whether installing something would help. Rights that a container was not given cannot be demanded of it. */
function isInstallable(needs: readonly LiveNeed[]): boolean {
  return haveLibvirtd(needs.filter((need) => need !== 'namespace')) !== undefined;
}

let knownIsolation: Isolation | undefined;

/** The best isolation that this machine allows, or the one named in `LIBVIRT_CLIENT_TEST_ISOLATION`. */
export function isolation(): Isolation {
  knownIsolation ??= wantedIsolation() ?? possibleIsolation();
  return knownIsolation;
}

function wantedIsolation(): Isolation | undefined {
  const wanted = process.env['LIBVIRT_CLIENT_TEST_ISOLATION'];
  return (['namespace', 'plain', 'user'] as const).find((known) => known === wanted);
}

function possibleIsolation(): Isolation {
  if (process.getuid?.() !== 0) return 'user';
  const flags = ['--mount', '--pid', '--uts', '--ipc', '--fork', '--mount-proc'];
  const attempt = spawnSync('unshare', [...flags, 'mount', '--bind', '/tmp', '/tmp'], { stdio: 'ignore' });
  return attempt.status === 0 ? 'namespace' : 'plain';
}

const missing: Readonly<Record<LiveNeed, () => string | undefined>> = {
  python: () => {
    const attempt = spawnSync('/usr/bin/python3', ['-c', 'import libvirt'], { stdio: 'ignore' });
    return attempt.status === 0 ? undefined : '/usr/bin/python3 has no libvirt (apt-get install python3-libvirt)';
  },
  qemu: () => {
    const path = '/usr/bin/qemu-system-x86_64';
    return isExecutable(path) ? undefined : `${path} is missing (apt-get install qemu-system-x86)`;
  },
  sshd: () => {
    if (isolation() === 'user') return 'an sshd for all of the users of the machine needs root';
    const tools = ['/usr/sbin/sshd', '/usr/bin/ssh', '/usr/bin/nc', '/usr/bin/virt-ssh-helper'];
    const path = tools.find((tool) => !isExecutable(tool));
    return path === undefined ? undefined : `${path} is missing (apt-get install openssh-server netcat-openbsd)`;
  },
  sasl: () => {
    const why = `${SASLPASSWD} is missing (apt-get install sasl2-bin libsasl2-modules)`;
    return isExecutable(SASLPASSWD) ? undefined : why;
  },
  polkit: () => {
    const path = [POLKITD, '/usr/bin/dbus-daemon', '/usr/bin/dbus-send'].find((tool) => !isExecutable(tool));
    return path === undefined ? undefined : `${path} is missing (apt-get install dbus polkitd)`;
  },
  // The guest itself is built from packages that need not be installed.
  guest: () => {
    const tools = ['/usr/bin/qemu-system-x86_64', '/usr/bin/qemu-img', '/usr/bin/apt-get', '/usr/bin/flock'];
    const path = tools.find((tool) => !isExecutable(tool));
    return path === undefined ? undefined : `${path} is missing (apt-get install qemu-system-x86 qemu-utils)`;
  },
  strace: () => {
    const path = ['/usr/bin/strace', '/usr/bin/nc', '/usr/bin/python3'].find((tool) => !isExecutable(tool));
    return path === undefined ? undefined : `${path} is missing (apt-get install strace netcat-openbsd python3)`;
  },
  tmux: () => (isExecutable(TMUX) ? undefined : `${TMUX} is missing (apt-get install tmux)`),
  namespace: () =>
    isolation() === 'namespace' ? undefined : 'more than one system daemon needs root and CAP_SYS_ADMIN',
};

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
