import { describe, expect, test } from 'vitest';
import type { Environment } from '../../src/uri/local-sockets.js';
import type { ConnectPlan } from '../../src/uri/plan.js';
import { resolveUri } from '../../src/uri/resolve-uri.js';

/** A machine that has some files; those without a content are empty. */
function machine(given: Partial<Environment>, files: Readonly<Record<string, string>> = {}): Environment {
  return {
    platform: 'linux',
    env: {},
    home: '/home/u',
    uid: 1000,
    readFile: (path) => files[path],
    exists: (path) => Object.hasOwn(files, path),
    ...given,
  };
}

const LINUX = machine({ env: { XDG_RUNTIME_DIR: '/run/user/1000' } });
const ROOT = machine({ uid: 0, home: '/root' });
const MAC = machine({ platform: 'darwin', home: '/Users/u', uid: 501 });
const WINDOWS = machine({
  platform: 'win32',
  home: 'C:/Users/u',
  uid: -1,
  env: { LOCALAPPDATA: 'C:/Users/u/AppData/Local' },
});

describe('hosts and ports', () => {
  test.each<[string, object]>([
    ['qemu+tcp://host/system', { transport: 'tcp', host: 'host', port: 16_509, name: 'qemu:///system' }],
    ['qemu+tcp://host:99/system', { transport: 'tcp', host: 'host', port: 99 }],
    ['qemu+tcp://host:0/system', { transport: 'tcp', host: 'host', port: 16_509 }],
    ['qemu+TCP://:99/system', { transport: 'tcp', host: 'localhost', port: 16_509 }],
    ['qemu+tcp:///system', { transport: 'tcp', host: 'localhost', port: 16_509 }],
    ['qemu+tcp://[::1]:99/system', { transport: 'tcp', host: '::1', port: 99 }],
    ['qemu+tcp://[fe80::1%25eth0]/system', { transport: 'tcp', host: 'fe80::1%eth0' }],
    ['qemu://host/system', { transport: 'tls', host: 'host', port: 16_514, verify: true, checkFiles: true }],
    ['lxc://system', { transport: 'tls', host: 'system', name: 'lxc://' }],
    ['esx+tcp://host/', { transport: 'tcp', host: 'host', name: 'esx:///' }],
    ['qemu+tls://host:1/system?no_verify=1&no_sanity=1', { port: 1, verify: false, checkFiles: false }],
    ['qemu+tls://host/system?tls_priority=SECURE256', { priority: 'SECURE256' }],
    ['qemu+ext:///system?command=/bin/x', { transport: 'ext', command: '/bin/x', args: [] }],
    ['qemu+ssh://host/system', { transport: 'ssh', command: 'ssh', terminal: true }],
    ['qemu+ssh://host/system?no_tty=1', { terminal: false }],
  ])('%s', (uri, expected) => {
    expect(resolveUri(uri, LINUX)).toMatchObject(expected);
    expect(resolveUri(uri, MAC)).toMatchObject(expected);
    expect(resolveUri(uri, WINDOWS)).toMatchObject(expected);
  });

  test('who is to be authenticated, and how', () => {
    const auth = (uri: string): ConnectPlan['auth'] => resolveUri(uri, LINUX).auth;
    expect(auth('qemu+tcp://al%20ice@host/system?auth=SASL.SCRAM-SHA-256&authfile=/x')).toEqual({
      kind: 'sasl',
      mechanism: 'SCRAM-SHA-256',
      file: '/x',
      user: 'al ice',
      host: 'host',
    });
    expect(auth('qemu:///system?auth=polkit&AuthFile=/x')).toMatchObject({ kind: 'polkit', file: undefined });
    expect(auth('qemu:///system')).toMatchObject({ kind: undefined, user: undefined, host: 'localhost' });
  });
});

describe('ssh in this process', () => {
  test('what is taken when nothing is said', () => {
    expect(resolveUri('qemu+libssh2://host/system', machine({}, { '/home/u/.ssh/id_rsa': '' }))).toMatchObject({
      transport: 'libssh2',
      host: 'host',
      port: 22,
      user: 'root',
      keyFile: '/home/u/.ssh/id_rsa',
      knownHosts: '/home/u/.config/libvirt/known_hosts',
      knownHostsVerify: 'normal',
      methods: ['agent', 'privkey', 'password', 'keyboard-interactive'],
      proxy: 'auto',
    });
    expect(resolveUri('qemu+libssh://host/system', LINUX)).toMatchObject({
      keyFile: undefined,
      methods: ['agent', 'password', 'keyboard-interactive'],
    });
  });

  test('what is said', () => {
    const query = 'keyfile=/k&known_hosts=/h&known_hosts_verify=ignore&sshauth=password,agent&proxy=native';
    expect(resolveUri(`qemu+libssh://a@host:23/system?${query}`, LINUX)).toMatchObject({
      port: 23,
      user: 'a',
      keyFile: '/k',
      knownHosts: '/h',
      knownHostsVerify: 'ignore',
      methods: ['password', 'agent'],
      remoteCommand: "sh -c 'virt-ssh-helper 'qemu:///system''",
    });
  });
});

describe('local sockets on other systems', () => {
  const sockets = (uri: string | undefined, host: Environment): readonly string[] => {
    const plan = resolveUri(uri, host);
    return plan.transport === 'unix' ? plan.sockets : [];
  };

  test('macOS has them where Homebrew puts them', () => {
    expect(sockets('qemu:///system?mode=legacy', MAC)).toEqual([
      '/opt/homebrew/var/run/libvirt/libvirt-sock',
      '/usr/local/var/run/libvirt/libvirt-sock',
      '/var/run/libvirt/libvirt-sock',
    ]);
    const own = { ...MAC, env: { HOMEBREW_PREFIX: '/Users/u/brew' } };
    expect(sockets('qemu:///system?mode=legacy', own)[0]).toBe('/Users/u/brew/var/run/libvirt/libvirt-sock');
    expect(sockets('qemu:///session?mode=legacy', MAC)).toEqual(['/Users/u/.cache/libvirt/libvirt-sock']);
  });

  test.each([undefined, 'qemu:///system', 'qemu+unix:///system?socket=/x'])('Windows has none: %s', (uri) => {
    expect(() => resolveUri(uri, WINDOWS)).toThrow(/set a host, as in qemu\+ssh:\/\/host\/system/);
  });
});

describe('libvirt.conf', () => {
  const CONFIG = `uri_default = "work"
uri_aliases = [ "work=qemu+tcp://work/system", "again=work", "empty=" ]
remote_mode = "legacy"
remote_proxy = "native"
tls_priority = "SECURE128"`;
  const path = '/home/u/.config/libvirt/libvirt.conf';
  const configured = machine({}, { [path]: CONFIG });

  test('the default, and what it stands for', () => {
    expect(resolveUri(undefined, configured).uri).toBe('qemu+tcp://work/system');
    expect(resolveUri('', configured).uri).toBe('qemu+tcp://work/system');
    expect(resolveUri('qemu:///system', configured)).toMatchObject({ sockets: ['/var/run/libvirt/libvirt-sock'] });
    const env = { LIBVIRT_DEFAULT_URI: 'lxc:///' };
    expect(resolveUri(undefined, { ...configured, env }).uri).toBe('lxc:///');
  });

  test('an alias is looked up once, and not at all when nobody wants to', () => {
    expect(() => resolveUri('again', configured)).toThrow(/the URI work does not have a driver/);
    expect(() => resolveUri('work', { ...configured, aliases: false })).toThrow(/the URI work does not have a driver/);
  });

  test('defaults for parameters, which win', () => {
    expect(resolveUri('qemu+tls://host/system', configured)).toMatchObject({ priority: 'SECURE128' });
    expect(resolveUri('qemu+tls://host/system?tls_priority=PFS', configured)).toMatchObject({ priority: 'PFS' });
    expect(resolveUri('qemu+libssh://host/system', configured)).toMatchObject({ proxy: 'native' });
    expect(resolveUri('qemu+libssh://host/system?proxy=auto', configured)).toMatchObject({ proxy: 'auto' });
  });

  test.each<[string, Environment]>([
    ['/etc/libvirt/libvirt.conf', ROOT],
    ['/home/u/.config/libvirt/libvirt.conf', LINUX],
    ['/x/libvirt/libvirt.conf', machine({ env: { XDG_CONFIG_HOME: '/x' } })],
    ['/Users/u/.config/libvirt/libvirt.conf', MAC],
    ['C:/Users/u/AppData/Local/libvirt/libvirt.conf', WINDOWS],
  ])('%s', (place, host) => {
    const files = machine({}, { [place]: 'uri_default = "xen+tcp://there/"' });
    const { readFile, exists } = files;
    expect(resolveUri(undefined, { ...host, readFile, exists }).uri).toBe('xen+tcp://there/');
    const broken = machine({}, { [place]: '\nuri_default = there' });
    expect(() => resolveUri('qemu+tcp://a/', { ...host, readFile: broken.readFile, exists: broken.exists })).toThrow(
      `${place}, line 2`,
    );
  });

  test('a bad alias only counts before the one that is looked for', () => {
    const files = { [path]: 'uri_aliases = [ "good=lxc+tcp://a/", "bad" ]' };
    expect(resolveUri('good', machine({}, files)).uri).toBe('lxc+tcp://a/');
    expect(() => resolveUri('other', machine({}, files))).toThrow(/uri_aliases has "bad"/);
  });

  test.each(['xen', 'XEN', 'xen://'])('%s is an old way to say xen:///system', (uri) => {
    expect(resolveUri(uri, LINUX).uri).toBe('xen:///system');
  });
});

describe('certificates', () => {
  const files = (host: Environment, query = ''): unknown => {
    const plan = resolveUri(`qemu+tls://host/system${query}`, host);
    return plan.transport === 'tls' ? plan.files : undefined;
  };
  const withFiles = (host: Environment, ...paths: string[]): Environment => ({
    ...host,
    exists: (path) => paths.includes(path),
  });

  test('the places of the system', () => {
    const pair = ['/etc/pki/libvirt/clientcert.pem', '/etc/pki/libvirt/private/clientkey.pem'] as const;
    const system = { ca: '/etc/pki/CA/cacert.pem', crl: undefined, cert: pair[0], key: pair[1] };
    expect(files(withFiles(ROOT, ...pair))).toMatchObject(system);
    expect(files(withFiles(LINUX, ...pair))).toMatchObject(system);
    expect(files(withFiles(ROOT, '/root/.pki/libvirt/cacert.pem'))).toMatchObject({ ca: '/etc/pki/CA/cacert.pem' });
  });

  test("the user's come first, the certificate only with its key", () => {
    const own = '/home/u/.pki/libvirt';
    expect(files(withFiles(LINUX, `${own}/cacert.pem`, `${own}/clientcert.pem`))).toMatchObject({
      ca: `${own}/cacert.pem`,
      cert: undefined,
      key: undefined,
      certPlaces: [`${own}/clientcert.pem`, '/etc/pki/libvirt/clientcert.pem'],
    });
    expect(files(withFiles(LINUX, `${own}/clientkey.pem`, `${own}/clientcert.pem`))).toMatchObject({
      ca: '/etc/pki/CA/cacert.pem',
      cert: `${own}/clientcert.pem`,
      key: `${own}/clientkey.pem`,
    });
  });

  test('pkipath alone, where it is named', () => {
    expect(files(withFiles(LINUX, '/p/cacrl.pem'), '?pkipath=/p')).toMatchObject({
      ca: '/p/cacert.pem',
      crl: '/p/cacrl.pem',
      caPlaces: ['/p/cacert.pem'],
    });
  });

  test('other systems', () => {
    expect(files(withFiles(MAC, '/usr/local/etc/pki/CA/cacert.pem'))).toMatchObject({
      ca: '/usr/local/etc/pki/CA/cacert.pem',
    });
    expect(files(WINDOWS)).toMatchObject({ caPlaces: ['C:/Users/u/.pki/libvirt/cacert.pem'] });
  });
});
