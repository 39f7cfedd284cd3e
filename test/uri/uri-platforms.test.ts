import { describe, expect, test } from 'vitest';
import { resolveAdminUri } from '../../src/uri/admin-uri.js';
import type { Environment } from '../../src/uri/local-sockets.js';
import type { ConnectPlan } from '../../src/uri/plan.js';
import { resolveUri } from '../../src/uri/resolve-uri.js';

/** A machine where nothing is installed but the files that are named, with what they say. */
function machine(
  given: Pick<Environment, 'platform' | 'uid' | 'home'>,
  env = {},
  files: Record<string, string> = {},
): Environment {
  return { ...given, env, readFile: (path) => files[path], exists: (path) => Object.hasOwn(files, path) };
}

const MAC = { platform: 'darwin', uid: 501, home: '/Users/u' } as const;
const MAC_ROOT = { platform: 'darwin', uid: 0, home: '/var/root' } as const;
const WINDOWS = { platform: 'win32', uid: -1, home: 'C:/Users/u' } as const;
const LOCAL = { LOCALAPPDATA: 'C:/Users/u/AppData/Local' };

const BREW = ['/opt/homebrew', '/usr/local', ''];

function unix(uri: string, host: Environment, readOnly = false): Extract<ConnectPlan, { transport: 'unix' }> {
  const plan = resolveUri(uri, { ...host, readOnly });
  if (plan.transport !== 'unix') throw new Error(`${uri} uses the transport ${plan.transport}`);
  return plan;
}

/** The last argument of ssh: what runs on the host. */
function remote(uri: string, host: Environment): string | undefined {
  const plan = resolveUri(uri, host);
  return plan.transport === 'ssh' ? plan.args.at(-1) : undefined;
}

describe('macOS', () => {
  test.each<[string, boolean, string[]]>([
    ['qemu:///system', false, ['virtqemud-sock', 'libvirt-sock']],
    ['qemu:///system', true, ['virtqemud-sock-ro', 'libvirt-sock-ro']],
    ['qemu:///system?mode=direct', false, ['virtqemud-sock']],
    ['qemu:///system?mode=legacy', false, ['libvirt-sock']],
    ['lxc:///', false, ['virtlxcd-sock', 'libvirt-sock']],
  ])("%s, read-only %s: all of Homebrew's folders, then the system's", (uri, readOnly, names) => {
    const expected = BREW.flatMap((prefix) => names.map((name) => `${prefix}/var/run/libvirt/${name}`));
    expect(unix(uri, machine(MAC), readOnly)).toMatchObject({ sockets: expected, autostart: [] });
    expect(unix(uri, machine(MAC_ROOT), readOnly).sockets).toEqual(expected);
  });

  test.each(['qemu:///session', 'qemu:///session?mode=auto'])('%s: the cache of the user', (uri) => {
    const folder = '/Users/u/.cache/libvirt';
    expect(unix(uri, machine(MAC)).sockets).toEqual([`${folder}/virtqemud-sock`, `${folder}/libvirt-sock`]);
    const own = machine(MAC, { XDG_RUNTIME_DIR: '/r' });
    expect(unix(uri, own).sockets).toEqual(['/r/libvirt/virtqemud-sock', '/r/libvirt/libvirt-sock']);
  });

  test('a daemon is started from where Homebrew has it', () => {
    const { autostart } = unix('qemu:///session', machine(MAC, {}, { '/usr/local/sbin/libvirtd': '' }));
    expect(autostart.map(({ program }) => program)).toEqual([undefined, '/usr/local/sbin/libvirtd']);
    expect(autostart[0]?.places).toEqual([
      '/opt/homebrew/sbin/virtqemud',
      '/usr/local/sbin/virtqemud',
      '/usr/sbin/virtqemud',
    ]);
    const own = machine(MAC, { HOMEBREW_PREFIX: '/brew' }, { '/brew/sbin/virtqemud': '' });
    expect(unix('qemu:///session', own).autostart[0]?.program).toBe('/brew/sbin/virtqemud');
    expect(unix('qemu:///session', machine(MAC_ROOT)).autostart).toEqual([]);
  });

  test.each(['/opt/homebrew/etc', '/usr/local/etc', '/etc'])("root's libvirt.conf in %s", (folder) => {
    const files = { [`${folder}/libvirt/libvirt.conf`]: 'uri_default = "xen+tcp://there/"' };
    expect(resolveUri(undefined, machine(MAC_ROOT, {}, files)).uri).toBe('xen+tcp://there/');
    expect(resolveUri(undefined, machine(MAC, {}, files)).uri).toBe('');
  });

  test('the rest is as on Linux', () => {
    expect(resolveUri('qemu://host/system', machine(MAC))).toMatchObject({
      files: {
        caPlaces: ['/Users/u/.pki/libvirt', ...BREW.map((at) => `${at}/etc/pki/CA`)].map((at) => `${at}/cacert.pem`),
      },
    });
    expect(resolveUri('qemu+libssh2://host/system', machine(MAC))).toMatchObject({
      knownHosts: '/Users/u/.config/libvirt/known_hosts',
    });
    expect(remote('qemu+ssh://host/session', machine(MAC))).toBe("sh -c 'virt-ssh-helper 'qemu:///session''");
    expect(remote('qemu+ssh://host/system?proxy=netcat', machine(MAC))).toContain('-U /var/run/libvirt/libvirt-sock');
    expect(resolveAdminUri('libvirtd:///system', machine(MAC_ROOT)).sockets).toEqual(
      BREW.map((prefix) => `${prefix}/var/run/libvirt/libvirt-admin-sock`),
    );
    expect(resolveAdminUri('libvirtd:///session', machine(MAC)).sockets).toEqual([
      '/Users/u/.cache/libvirt/libvirt-admin-sock',
    ]);
  });
});

describe('Windows', () => {
  const host = machine(WINDOWS, LOCAL);

  test.each([undefined, 'qemu:///system', 'qemu:///session', 'test:///default', 'qemu+unix:///system?socket=/x'])(
    'has no daemon of its own: %s',
    (uri) => {
      expect(() => resolveUri(uri, host)).toThrow(/set a host, as in qemu\+ssh:\/\/host\/system/);
    },
  );

  test.each(['libvirtd:///system', 'libvirtd:///session', undefined])('nor one to administer: %s', (uri) => {
    expect(() => resolveAdminUri(uri, host)).toThrow(/daemons do not run on Windows/);
  });

  test('ssh is called as it is elsewhere by somebody who is not root', () => {
    const linux = { ...host, platform: 'linux', uid: 1000 };
    for (const uri of [
      'qemu+ssh://host/system',
      'qemu+ssh://host/session',
      'qemu+ssh://a@host:22/system?proxy=netcat&keyfile=C:/Users/u/key',
      'test+ssh://host/default',
    ]) {
      expect(resolveUri(uri, host)).toEqual(resolveUri(uri, linux));
    }
  });

  test("a user's socket on the host has to be named for netcat", () => {
    expect(() => resolveUri('qemu+ssh://host/session?proxy=netcat', host)).toThrow(/requires the parameter socket/);
    expect(remote('qemu+ssh://host/session?proxy=netcat&socket=/run/x', host)).toContain('-U /run/x');
  });

  test('files are in the places of the user alone', () => {
    const place = 'C:/Users/u/.pki/libvirt';
    expect(resolveUri('qemu://host/system', host)).toMatchObject({
      files: { ca: `${place}/cacert.pem`, caPlaces: [`${place}/cacert.pem`], certPlaces: [`${place}/clientcert.pem`] },
    });
    expect(resolveUri('qemu+libssh://host/system', host)).toMatchObject({
      knownHosts: 'C:/Users/u/AppData/Local/libvirt/known_hosts',
    });
    expect(resolveUri('qemu+libssh://host/system', machine(WINDOWS))).toMatchObject({
      knownHosts: 'C:/Users/u/AppData/Local/libvirt/known_hosts',
    });
    const own = machine(
      WINDOWS,
      { XDG_CONFIG_HOME: 'D:/c' },
      { 'D:/c/libvirt/libvirt.conf': 'uri_default = "a+tcp://b/"' },
    );
    expect(resolveUri(undefined, own).uri).toBe('a+tcp://b/');
  });
});
