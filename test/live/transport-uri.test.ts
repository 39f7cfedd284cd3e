import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { resolveUri } from '../../src/uri/resolve-uri.js';
import { systemEnvironment } from '../../src/uri/system-environment.js';
import { describeLive } from '../support/daemon.js';

/** Nobody in particular, who is not root. */
const NOBODY = 65_534;

const CONFIG = `# for the tests
uri_default = "far"
uri_aliases = [
  "far=qemu+ssh://far.example/system",
  "again=far",
  "near=qemu:///system",
]
remote_proxy = "netcat"
`;

/** URIs of hosts that are reached by ssh; COMMAND stands for a program that writes down what it is called with. */
const SSH_URIS = [
  'qemu+ssh://host/system?COMMAND',
  'qemu+ssh://host/session?COMMAND',
  'qemu+ssh://alice@host:2222/system?COMMAND',
  'qemu+ssh://host:0/system?COMMAND',
  'qemu+ssh://:2222/system?COMMAND',
  'qemu+SSH://[::1]/system?COMMAND',
  'qemu+ssh:///system?COMMAND',
  'QEMU+ssh://host/system?COMMAND',
  'qemu+ssh://al%20ice@host/system?COMMAND',
  'test+ssh://host/default?COMMAND',
  'lxc+ssh://host/?COMMAND',
  'xen+ssh://host?COMMAND',
  'remote+ssh://host/?COMMAND&proxy=netcat',
  'qemu+ssh://host/system?COMMAND#part',
  'test+ssh://host/etc/x%20y.xml?COMMAND',
  'test+ssh://host/a%3Fb%23c?COMMAND',
  'qemu+ssh://host/system?COMMAND&keyfile=/home/a/key',
  'qemu+ssh://host/system?COMMAND&keyfile=%2Fa%20b',
  'qemu+ssh://host/system?COMMAND&no_verify=1&no_tty=1',
  'qemu+ssh://host/system?COMMAND&no_verify=0&no_tty=0',
  'qemu+ssh://host/system?COMMAND&NO_TTY=-3',
  'qemu+ssh://host/system?COMMAND&no_tty=0&no_tty=1',
  'qemu+ssh://host/system?COMMAND&socket=/run/other-sock',
  'qemu+ssh://host/system?COMMAND&netcat=/opt/nc',
  'qemu+ssh://host/system?COMMAND&netcat=/opt/my%20nc',
  "qemu+ssh://host/system?COMMAND&netcat=it's",
  'qemu+ssh://host/system?COMMAND&netcat=%24(nc)%22%5C',
  'qemu+ssh://host/system?COMMAND&netcat=nc&proxy=auto',
  'qemu+ssh://host/system?COMMAND&netcat=nc&proxy=netcat',
  'qemu+ssh://host/system?COMMAND&proxy=native',
  'qemu+ssh://host/system?COMMAND&proxy=netcat',
  'qemu+ssh://host/system?COMMAND&foo=bar&baz',
  "qemu+ssh://host/system?COMMAND&foo=a%20b%26c%2fd:e'f~g",
  'qemu+ssh://host/system?COMMAND;foo=1;bar=2',
  'qemu+ssh://host/system?COMMAND&name=lxc:///x',
  'qemu+ssh://host/system?COMMAND&name=it%27s',
  'qemu+ssh://host/system?COMMAND&pkipath=/x&tls_priority=y&no_sanity=1&auth=sasl&authfile=/x&sshauth=agent',
  'qemu+ssh://host/system?COMMAND&known_hosts=/x&known_hosts_verify=auto',
] as const;

/**
 * URIs whose `mode` and `socket` virsh hands to the helper on the host since 9.1; older ones drop them. What virsh 11.3
 * runs is in fixtures/uris/ssh-newer.json, which test/uri/uri-table.test.ts compares.
 */
const SSH_URIS_SINCE_9_1 = [
  'qemu+ssh://host/system?COMMAND&socket=/run/other-sock&proxy=native',
  'qemu+ssh://host/system?COMMAND&socket=/run/other-sock&proxy=auto',
  'qemu+ssh://host/system?COMMAND&mode=legacy',
  'qemu+ssh://host/system?COMMAND&mode=auto',
] as const;

/** URIs of this machine, with a socket that is certainly not there. */
const LOCAL_URIS = [
  'qemu+unix:///system?socket=/nowhere/a',
  'qemu:///system?socket=/nowhere/a&socket=/nowhere/b',
  'lxc+UNIX:///?Socket=%2Fnowhere%2Fc',
  'qemu+unix://somebody@/system?socket=/nowhere/d',
  'xen+unix:?socket=/nowhere/e',
  'qemu+unix:///session?socket=/nowhere/f&mode=direct',
] as const;

/** URIs that both refuse, before anything is opened. */
const REFUSED = [
  'qemu://system',
  'vbox://session',
  'vz://system',
  'nonsense',
  'qemu:///sys tem',
  'qemu+carrier://host/',
  'qemu+unix://host/system',
  'qemu+unix:///system?mode=odd',
  'qemu+tcp://127.0.0.1:1/system?proxy=odd',
  'qemu+tcp://127.0.0.1:1/system?no_verify=odd',
  'qemu+tcp://127.0.0.1:1/system?no_tty=',
  'qemu+ext:///system',
  'qemu+ssh://host/system?mode=direct',
  'qemu+ssh://host/system?proxy=native&netcat=nc',
  'qemu+libssh2://host/system?known_hosts_verify=odd',
  'qemu+libssh2://host/system?sshauth=odd',
  'qemu+unix:///embed?socket=/nowhere',
] as const;

function virshVersion(): number[] {
  return spawnSync('/usr/bin/virsh', ['--version'], { encoding: 'utf8' }).stdout.trim().split('.').map(Number);
}

describeLive('URIs, beside what virsh makes of them', () => {
  let folder: string;
  let program: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lvu-'));
    program = join(folder, 'ssh');
    mkdirSync(join(folder, 'libvirt'));
    writeFileSync(join(folder, 'libvirt', 'libvirt.conf'), CONFIG);
    writeFileSync(program, '#!/bin/sh\nprintf "%s\\0" "$@" > "$0.called"\n', { mode: 0o755 });
    chmodSync(folder, 0o777);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const asOrdinary = (): { uid: number; env: Record<string, string>; home: string } => ({
    uid: process.getuid?.() === 0 ? NOBODY : (process.getuid?.() ?? NOBODY),
    env: { PATH: '/usr/bin:/bin', HOME: folder, XDG_RUNTIME_DIR: '/nowhere/run', LIBVIRT_AUTOSTART: '0', LC_ALL: 'C' },
    home: folder,
  });

  /** What virsh says when it cannot connect. */
  const virshSays = (uri: string | undefined, who: Who, readOnly = false): string => {
    const args = [...(uri === undefined ? [] : ['-c', uri]), ...(readOnly ? ['-r'] : []), 'uri'];
    const ids = process.getuid?.() === 0 ? { uid: who.uid, gid: who.uid } : {};
    const { stderr } = spawnSync('/usr/bin/virsh', args, { encoding: 'utf8', env: who.env, timeout: 10_000, ...ids });
    return stderr;
  };

  const virshCalls = (uri: string | undefined, who: Who, readOnly = false): string[] => {
    rmSync(`${program}.called`, { force: true });
    const said = virshSays(uri, who, readOnly);
    try {
      return readFileSync(`${program}.called`, 'utf8').split('\0').slice(0, -1);
    } catch {
      return [said];
    }
  };

  const ourCall = (uri: string | undefined, who: Who, readOnly = false): readonly string[] => {
    const plan = resolveUri(uri, { ...systemEnvironment(), ...who, readOnly });
    return plan.transport === 'ssh' ? plan.args : [plan.transport];
  };

  it.each(SSH_URIS)('%s', (form) => {
    const uri = form.replace('COMMAND', `command=${program}`);
    const ordinary = asOrdinary();
    expect(ourCall(uri, ordinary)).toEqual(virshCalls(uri, ordinary));
    if (process.getuid?.() !== 0) return;
    const root = { ...ordinary, uid: 0 };
    expect(ourCall(uri, root, true)).toEqual(virshCalls(uri, root, true));
  });

  it.each(SSH_URIS_SINCE_9_1)('%s, which virsh before 9.1 shortens', (form) => {
    const uri = form.replace('COMMAND', `command=${program}`);
    const ordinary = asOrdinary();
    const passed = form.includes('mode=') ? 'mode=' : 'socket=';
    const called = virshCalls(uri, ordinary);
    const isOld = !called.join(' ').includes(passed);
    const [major = 0, minor = 0] = virshVersion();
    expect(isOld).toBe(major < 9 || (major === 9 && minor < 1));
    const ours = ourCall(uri, ordinary);
    expect(ours.join(' ')).toContain(passed);
    if (!isOld) expect(ours).toEqual(called);
  });

  it('looks into libvirt.conf', () => {
    const who = asOrdinary();
    const configured = { ...who, env: { ...who.env, XDG_CONFIG_HOME: folder, PATH: `${folder}:/usr/bin:/bin` } };
    for (const uri of [undefined, 'far', 'qemu+ssh://host/session']) {
      expect(ourCall(uri, configured)).toEqual(virshCalls(uri, configured));
    }
    // An alias of an alias is none.
    expect(virshSays('again', configured)).toContain('driver name');
    expect(() => ourCall('again', configured)).toThrow(/does not have a driver/);
    const preferring = { ...configured, env: { ...configured.env, LIBVIRT_DEFAULT_URI: 'near' } };
    expect(virshSays(undefined, preferring)).toContain('/var/run/libvirt/libvirt-sock');
    expect(resolveUri(undefined, { ...systemEnvironment(), ...preferring }).uri).toBe('qemu:///system');
  });

  it.each(LOCAL_URIS)('%s', (uri) => {
    const who = asOrdinary();
    const plan = resolveUri(uri, { ...systemEnvironment(), ...who });
    const path = plan.transport === 'unix' ? plan.sockets[0] : plan.transport;
    expect(virshSays(uri, who)).toContain(`Failed to connect socket to '${path}'`);
  });

  it.each(REFUSED)('refuses %s', (uri) => {
    const said = virshSays(uri, asOrdinary());
    expect(said).toMatch(/^error: failed to connect to the hypervisor/);
    expect(said).not.toMatch(/unable to connect to server|Failed to connect socket|Cannot recv/);
    expect(() => resolveUri(uri, { ...systemEnvironment(), ...asOrdinary() })).toThrow(
      expect.objectContaining({ name: 'UsageError' }),
    );
  });
});

interface Who {
  readonly uid: number;
  readonly env: Record<string, string>;
  readonly home: string;
}
