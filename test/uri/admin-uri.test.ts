import { describe, expect, it } from 'vitest';
import { resolveAdminUri } from '../../src/uri/admin-uri.js';
import type { Environment } from '../../src/uri/local-sockets.js';

const BARE = { platform: 'linux', readFile: () => undefined, exists: () => false } as const;
const ROOT: Environment = { ...BARE, env: {}, home: '/root', uid: 0 };
const ALICE: Environment = { ...BARE, env: { XDG_RUNTIME_DIR: '/run/user/1000' }, home: '/home/alice', uid: 1000 };

const socketOf = (uri: string | undefined, machine: Environment = ROOT): string | undefined =>
  resolveAdminUri(uri, machine).sockets[0];

describe('resolveAdminUri', () => {
  it.each([
    ['libvirtd:///system', '/var/run/libvirt/libvirt-admin-sock'],
    ['libvirtd+unix:///system', '/var/run/libvirt/libvirt-admin-sock'],
    ['libvirtd+UNIX:///system', '/var/run/libvirt/libvirt-admin-sock'],
    ['virtqemud:///system', '/var/run/libvirt/virtqemud-admin-sock'],
    ['virtproxyd:///system', '/var/run/libvirt/virtproxyd-admin-sock'],
    ['virtlogd:///session', '/run/user/1000/libvirt/virtlogd-admin-sock'],
    ['libvirtd:///session', '/run/user/1000/libvirt/libvirt-admin-sock'],
    ['libvirtd:///system?socket=/tmp/a%20b', '/tmp/a b'],
    ['libvirtd:///system?SOCKET=/tmp/a&socket=/tmp/b', '/tmp/b'],
    ['libvirtd:///?socket=/tmp/a', '/tmp/a'],
  ])('%s is at %s', (uri, socket) => {
    const plan = resolveAdminUri(uri, ALICE);
    expect(plan).toEqual({ uri, sockets: [socket] });
  });

  it('keeps the sockets of a user where all of them are', () => {
    const without: Environment = { ...BARE, env: {}, home: '/home/alice', uid: 1000 };
    expect(socketOf('libvirtd:///session', without)).toBe('/home/alice/.cache/libvirt/libvirt-admin-sock');
  });

  it('starts from the environment, then from who asks', () => {
    expect(resolveAdminUri(undefined, ROOT).uri).toBe('libvirtd:///system');
    expect(resolveAdminUri('', ROOT).uri).toBe('libvirtd:///system');
    expect(resolveAdminUri(undefined, ALICE).uri).toBe('libvirtd:///session');
    const env = { LIBVIRT_ADMIN_DEFAULT_URI: 'virtqemud:///system' };
    expect(socketOf(undefined, { ...ALICE, env })).toBe('/var/run/libvirt/virtqemud-admin-sock');
    expect(socketOf('libvirtd:///system', { ...ALICE, env })).toBe('/var/run/libvirt/libvirt-admin-sock');
    expect(resolveAdminUri(undefined, { ...ROOT, env: { LIBVIRT_ADMIN_DEFAULT_URI: '' } }).uri).toBe(
      'libvirtd:///system',
    );
  });

  it.each<[string, Environment]>([
    ['/etc/libvirt/libvirt-admin.conf', ROOT],
    ['/home/alice/.config/libvirt/libvirt-admin.conf', ALICE],
    ['/x/libvirt/libvirt-admin.conf', { ...ALICE, env: { XDG_CONFIG_HOME: '/x' } }],
  ])('looks into %s', (path, machine) => {
    const says = (text: string): Environment => ({
      ...machine,
      readFile: (file) => (file === path ? text : undefined),
    });
    const configured = says('uri_default = "q"\nuri_aliases = [ "q=virtqemud:///system", "again=q" ]');
    expect(resolveAdminUri(undefined, configured).uri).toBe('virtqemud:///system');
    expect(resolveAdminUri('q', configured).uri).toBe('virtqemud:///system');
    expect(resolveAdminUri('virtlogd:///system', configured).uri).toBe('virtlogd:///system');
    const env = { ...machine.env, LIBVIRT_ADMIN_DEFAULT_URI: 'virtlogd:///system' };
    expect(resolveAdminUri(undefined, { ...configured, env }).uri).toBe('virtlogd:///system');
    // An alias of an alias is none.
    expect(() => resolveAdminUri('again', configured)).toThrow(/the URI q does not have a driver/);
    expect(() => resolveAdminUri('libvirtd:///system', says('uri_default = q'))).toThrow(`${path}, line 1`);
  });

  it.each([
    ['qemu:///system', 'INVALID_URI', 'is not the URI of a libvirt daemon'],
    ['virt:///system', 'INVALID_URI', 'is not the URI of a libvirt daemon'],
    [
      'libvirtd+tls://host/system',
      'UNSUPPORTED_TRANSPORT',
      'libvirtd+tls://host/system cannot be reached: the admin socket is local and does not support the transport tls',
    ],
    ['libvirtd://host/system', 'INVALID_URI', 'has the host host'],
    ['libvirtd://system', 'INVALID_URI', 'did you mean libvirtd:///system?'],
    ['libvirtd:///default', 'INVALID_URI', 'libvirtd:///default has the path "/default"; must be /system or /session'],
    ['libvirtd://', 'INVALID_URI', 'has the path ""'],
    ['libvirtd:///system?mode=direct', 'INVALID_URI', 'the parameter mode is unknown'],
    ['libvirtd', 'INVALID_URI', 'does not have a driver'],
  ])('%s is refused', (uri, code, words) => {
    expect(() => resolveAdminUri(uri, ROOT)).toThrow(
      expect.objectContaining({ name: 'UsageError', code, message: expect.stringContaining(words) }),
    );
  });
});
