import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/errors.js';
import { type Machine, socketPaths } from '../../src/uri/local-sockets.js';
import type { ConnectPlan } from '../../src/uri/plan.js';
import { resolveUri } from '../../src/uri/resolve-uri.js';
import { unaliased } from '../../src/uri/uri-choice.js';
import { parseUri, withoutPassword } from '../../src/uri/uri-syntax.js';

const ROOT: Machine = { env: {}, home: '/root', uid: 0 };
const USER: Machine = { env: { XDG_RUNTIME_DIR: '/run/user/1000' }, home: '/home/u', uid: 1000 };

function plan(uri: string | undefined, machine: Machine = ROOT, readOnly = false): ConnectPlan {
  const files = { platform: 'linux', readFile: () => undefined, exists: () => false };
  return resolveUri(uri, { ...machine, ...files, readOnly });
}

function sockets(...args: Parameters<typeof plan>): readonly string[] {
  const found = plan(...args);
  return found.transport === 'unix' ? found.sockets : [];
}

describe('the parts of a URI', () => {
  test('all of them', () => {
    expect(parseUri('qemu+SSH://al%20ice@host.example:2222/sys%20tem?socket=%2Fx&no_verify=1#top')).toEqual({
      driver: 'qemu',
      transport: 'ssh',
      user: 'al ice',
      host: 'host.example',
      port: 2222,
      path: '/sys tem',
      query: [
        { name: 'socket', value: '/x' },
        { name: 'no_verify', value: '1' },
      ],
      fragment: 'top',
    });
  });

  test('an IPv6 address loses its brackets', () => {
    expect(parseUri('qemu+tls://[::1]:16514/system')).toMatchObject({ host: '::1', port: 16_514, path: '/system' });
  });

  test.each([
    ['a=1&b=2', ['a=1', 'b=2']],
    ['a=1;b=2', ['a=1', 'b=2']],
    ['a=1;b=2&c=3', ['a=1;b=2', 'c=3']],
    ['a=1&b=2;c=3', ['a=1', 'b=2', 'c=3']],
    ['a&=x&&b=', ['a=', 'b=']],
    ['a=1&a=2', ['a=1', 'a=2']],
    ['a=b%3Dc', ['a=b=c']],
  ])('the query %s', (query, expected) => {
    const { query: parameters } = parseUri(`test:///default?${query}`);
    expect(parameters.map(({ name, value }) => `${name}=${value}`)).toEqual(expected);
  });

  test.each(['', 'qemu', '/system', 'qemu:///sys tem', '://x', 'qemu:///%ff', 'qemu:///system?a=%zz'])(
    '%j cannot be parsed',
    (uri) => {
      expect(() => parseUri(uri)).toThrow(UsageError);
    },
  );
});

describe('the name that the daemon is asked to open', () => {
  test.each([
    ['qemu:///session', 'qemu:///session'],
    ['test+unix:///default?socket=/x&foo=bar', 'test:///default?foo=bar'],
    [
      'test+unix:///default?foo=a%20b%26c%2fd:e&socket=/x&mode=legacy&no_verify=1',
      'test:///default?foo=a%20b%26c%2Fd%3Ae',
    ],
    ['test+unix:///default?foo&bar=&socket=/x', 'test:///default?foo=&bar='],
    ['test+unix:///default?foo=1;bar=2;socket=/x', 'test:///default?foo=1&bar=2'],
    ['qemu+unix:///system?socket=%2Fx#frag', 'qemu:///system#frag'],
    ['test+unix:///etc/x%20y.xml?socket=/x', 'test:///etc/x%20y.xml'],
    ['lxc+unix://?socket=/x', 'lxc://'],
    ['remote+unix:///system?socket=/x', ''],
    ['QEMU+unix:///system?socket=/x', 'QEMU:///system'],
    ['qemu+unix:///system?name=xen:///x', 'xen:///x'],
    ['qemu+unix:///system?SOCKET=/x', 'qemu:///system'],
  ])('%s', (uri, name) => {
    expect(plan(uri).name).toBe(name);
  });
});

describe('the sockets that are tried', () => {
  test.each<[string | undefined, Machine, boolean, string[]]>([
    ['qemu:///system', ROOT, false, ['/var/run/libvirt/virtqemud-sock', '/var/run/libvirt/libvirt-sock']],
    ['qemu:///system', ROOT, true, ['/var/run/libvirt/virtqemud-sock-ro', '/var/run/libvirt/libvirt-sock-ro']],
    ['qemu:///session', ROOT, false, ['/var/run/libvirt/virtqemud-sock', '/var/run/libvirt/libvirt-sock']],
    ['qemu:///system', USER, false, ['/var/run/libvirt/virtqemud-sock', '/var/run/libvirt/libvirt-sock']],
    ['qemu:///session', USER, false, ['/run/user/1000/libvirt/virtqemud-sock', '/run/user/1000/libvirt/libvirt-sock']],
    ['qemu:///session', USER, true, ['/run/user/1000/libvirt/virtqemud-sock', '/run/user/1000/libvirt/libvirt-sock']],
    ['test:///default', USER, false, ['/run/user/1000/libvirt/libvirt-sock']],
    ['test:///default', ROOT, false, ['/var/run/libvirt/libvirt-sock']],
    ['qemu:///system?mode=legacy', ROOT, false, ['/var/run/libvirt/libvirt-sock']],
    ['qemu:///system?mode=direct', ROOT, false, ['/var/run/libvirt/virtqemud-sock']],
    ['qemu+unix:///system?socket=/a/b', ROOT, true, ['/a/b']],
    ['qemu+unix:///system?socket=/a&socket=/b', ROOT, false, ['/b']],
  ])('%s for uid of %o, read-only %s', (uri, machine, readOnly, expected) => {
    expect(sockets(uri, machine, readOnly)).toEqual(expected);
  });

  test('without a URI the daemon chooses, whatever daemon there is', () => {
    expect(plan(undefined)).toMatchObject({ uri: '', name: '' });
    expect(sockets(undefined).at(-1)).toBe('/var/run/libvirt/libvirt-sock');
    expect(sockets(undefined)).toContain('/var/run/libvirt/virtqemud-sock');
    expect(sockets('', USER)).toEqual([
      '/run/user/1000/libvirt/virtqemud-sock',
      '/run/user/1000/libvirt/virtvboxd-sock',
      '/run/user/1000/libvirt/libvirt-sock',
    ]);
  });

  test('LIBVIRT_DEFAULT_URI stands in for a URI that is not given', () => {
    const machine = { ...ROOT, env: { LIBVIRT_DEFAULT_URI: 'lxc:///' } };
    expect(plan(undefined, machine)).toMatchObject({ uri: 'lxc:///', name: 'lxc:///' });
    expect(plan('qemu:///system', machine).uri).toBe('qemu:///system');
    expect(plan(undefined, { ...ROOT, env: { LIBVIRT_DEFAULT_URI: '' } }).uri).toBe('');
  });

  test.each([
    [{ XDG_CACHE_HOME: '/c' }, '/c/libvirt/libvirt-sock'],
    [{}, '/home/u/.cache/libvirt/libvirt-sock'],
    [{ XDG_RUNTIME_DIR: '', XDG_CACHE_HOME: '' }, '/home/u/.cache/libvirt/libvirt-sock'],
  ])('a user without a runtime folder: %o', (env, path) => {
    const query = { driver: 'test', userDaemon: true, readOnly: false, mode: 'auto' } as const;
    expect(socketPaths(query, { ...USER, env })).toEqual([path]);
  });
});

describe('a password in a URI', () => {
  test.each([
    'qemu+bad://root:hunter2@h/',
    'qemu://root:hunter2@h h/',
    'esx://root:hunter2@h/',
    'test+unix://root:hunter2@h/default?socket=/a',
    'qemu+tcp://root:hunter2@h/system?mode=x',
    'qemu+tcp://root:hunter2%ff@h/',
    'qemu+tcp://root:hun:ter2@h:70000/',
    'qemu+ssh://root:hun/ter2@h/',
    'qemu+ssh://root:hun?ter2@h/',
    'qemu+ssh://root:hun#ter2@h/',
  ])('is not in the error about %s', (uri) => {
    expect(() => plan(uri)).toThrow(/:\/\/root:REDACTED@/);
    expect(() => plan(uri)).not.toThrow(/hun|ter2/);
  });
});

test.each([
  ['qemu+ssh://root:hunter2@h/system', 'qemu+ssh://root:REDACTED@h/system'],
  ['qemu+ssh://root%3Ahunter2@h/system', 'qemu+ssh://root%3AREDACTED@h/system'],
  ['qemu+ssh://root:h@nter2@h:22/system', 'qemu+ssh://root:REDACTED@h:22/system'],
  ['qemu+ssh://:hunter2@h/system', 'qemu+ssh://:REDACTED@h/system'],
  ['qemu+tcp://h:16509/system?authfile=/a@b', 'qemu+tcp://h:16509/system?authfile=/a@b'],
  ['qemu+tcp://[::1]:16509/a@b', 'qemu+tcp://[::1]:16509/a@b'],
  ['qemu+unix:///system?socket=/a:b@c', 'qemu+unix:///system?socket=/a:b@c'],
])('%s is shown as %s', (uri, shown) => {
  expect(withoutPassword(uri)).toBe(shown);
});

test('an alias without a name is shown without its password', () => {
  const settings = { uriDefault: undefined, uriAliases: ['qemu+ssh://root:hunter2@h/'], path: '/etc/libvirt.conf' };
  expect(() => unaliased('x', settings)).toThrow(/uri_aliases has "qemu\+ssh:\/\/root:REDACTED@h\/"/);
});

describe('URIs that lead nowhere from here', () => {
  test.each([
    ['qemu://system', /did you mean qemu:\/\/\/system/],
    ['qemu://session', /did you mean qemu:\/\/\/session/],
    ['system', /did you mean qemu:\/\/\/system/],
    ['esx://host/', /the esx driver is part of/],
    ['hyperv://host/', /the hyperv driver/],
    ['qemu:///embed?root=/x', /\/embed runs the qemu driver inside/],
    ['qemu+unix://host/system', /has the host host/],
    ['qemu+ext:///system', /requires the parameter command/],
    ['qemu+ssh://host/system?mode=direct', /mode=direct is for local sockets/],
    ['qemu+ssh://host/system?proxy=native&netcat=x', /netcat is not used with proxy=native/],
    ['qemu+tcp://host/system?proxy=fast', /proxy=fast is unknown; must be auto, netcat or native/],
    ['qemu+tcp://host/system?auth=dance', /auth=dance is unknown/],
    ['qemu+tcp://host/system?no_verify=yes', /no_verify=yes is not a number/],
    ['qemu+tcp://host/system?no_verify', /no_verify= is not a number/],
    ['qemu+tcp://host:70000/system', /the maximum is 65535/],
    ['qemu+libssh2://host/system?sshauth=agent,magic', /sshauth has the unknown method magic/],
    ['qemu+libssh2://host/system?known_hosts_verify=never', /known_hosts_verify=never is unknown/],
    ['qemu+carrier+pigeon:///system', /cannot parse the URI/],
    ['qemu+pigeon:///system', /unknown transport pigeon/],
    ['qemu:///system?mode=maybe', /mode=maybe is unknown/],
  ])('%s', (uri, message) => {
    expect(() => plan(uri)).toThrow(message);
    expect(() => plan(uri)).toThrow(UsageError);
  });
});
