import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand, type World } from './fake-terminal.js';

let folder: string;
let user: World;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lvx-'));
  mkdirSync(join(folder, 'libvirt'));
  writeFileSync(join(folder, 'libvirt', 'libvirt.conf'), 'uri_aliases = [ "far=qemu+tcp://far.example/system" ]\n');
  writeFileSync(join(folder, 'libvirtd'), '');
  for (const name of ['cacert', 'clientcert', 'clientkey']) writeFileSync(join(folder, `${name}.pem`), '');
  const env = { XDG_RUNTIME_DIR: '/run/user/1000', XDG_CONFIG_HOME: folder, LIBVIRTD_PATH: folder };
  user = { uid: 1000, env };
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is printed, with the folder of the test as FOLDER. */
async function lines(argv: readonly string[], world: World = user): Promise<string[]> {
  const { code, stdout, stderr } = await runCommand(['uri', ...argv], world);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout.trimEnd().replaceAll(folder, 'FOLDER').split('\n');
}

async function json(argv: readonly string[], world: World = user): Promise<unknown> {
  const printed: unknown = JSON.parse((await lines([...argv, '--json'], world)).join('\n'));
  return printed;
}

describe('libvirt-client uri', () => {
  it("shows a user's own daemon, and what is started when it does not run", async () => {
    expect(await lines(['qemu:///session'])).toEqual([
      'URI:             qemu:///session',
      'Daemon opens:    qemu:///session',
      'Transport:       unix',
      'Socket:          /run/user/1000/libvirt/virtqemud-sock',
      'else:            /run/user/1000/libvirt/libvirt-sock',
      'else start:      FOLDER/libvirtd for /run/user/1000/libvirt/libvirt-sock',
      'Authentication:  as required by the daemon',
      'Credentials:     for localhost',
    ]);
    expect(await json(['qemu:///session'])).toMatchObject({
      transport: 'unix',
      name: 'qemu:///session',
      autostart: [
        { socket: '/run/user/1000/libvirt/virtqemud-sock', places: ['FOLDER/virtqemud'] },
        { socket: '/run/user/1000/libvirt/libvirt-sock', program: 'FOLDER/libvirtd' },
      ],
    });
  });

  it('shows that nothing is started', async () => {
    const forbidden = { ...user, env: { ...user.env, LIBVIRT_AUTOSTART: '0' } };
    for (const printed of [await lines(['qemu:///session'], forbidden), await lines(['qemu:///system'])]) {
      expect(printed.filter((line) => line.startsWith('else start'))).toEqual([]);
    }
    const missing = { ...user, env: { ...user.env, LIBVIRTD_PATH: '/nowhere' } };
    expect(await lines(['qemu:///session?mode=legacy'], missing)).toContain(
      'else start:      nothing: /nowhere/libvirtd not found',
    );
  });

  it('shows the sockets for readers of the system', async () => {
    expect(await json(['-r', 'qemu:///system'])).toMatchObject({
      sockets: ['/var/run/libvirt/virtqemud-sock-ro', '/var/run/libvirt/libvirt-sock-ro'],
      autostart: [],
    });
  });

  it('shows what nobody named', async () => {
    const printed = await lines([], { uid: 0, env: {} });
    expect(printed.slice(0, 3)).toEqual([
      'URI:             (not given)',
      'Daemon opens:    (chosen by the daemon)',
      'Transport:       unix',
    ]);
    const preferring = { ...user, env: { ...user.env, LIBVIRT_DEFAULT_URI: 'lxc+tcp://other.example/' } };
    expect(await json([], preferring)).toMatchObject({ host: 'other.example', name: 'lxc:///' });
    expect(await json(['-c', 'far'])).toMatchObject({ uri: 'qemu+tcp://far.example/system', port: 16_509 });
  });

  it('shows a TCP connection and what is demanded of authentication', async () => {
    const uri = 'qemu+tcp://alice@host.example:99/system?auth=sasl.SCRAM-SHA-256&authfile=/etc/creds';
    expect(await lines([uri])).toEqual([
      `URI:             ${uri}`,
      'Daemon opens:    qemu:///system',
      'Transport:       tcp',
      'Host:            host.example',
      'Port:            99',
      'Authentication:  sasl.SCRAM-SHA-256 only',
      'Credentials:     for host.example in /etc/creds',
      'User:            alice',
    ]);
    expect(await json([uri])).toMatchObject({
      auth: { kind: 'sasl', mechanism: 'SCRAM-SHA-256', file: '/etc/creds', user: 'alice', host: 'host.example' },
    });
  });

  it('shows a TLS connection with all of its files', async () => {
    const query = `pkipath=${folder}&no_verify=1&no_sanity=1&tls_priority=NORMAL`;
    expect((await lines([`qemu://host.example/system?${query}`])).slice(2, -2)).toEqual([
      'Transport:       tls',
      'Host:            host.example',
      'Port:            16514',
      'Authorities:     FOLDER/cacert.pem',
      'Revoked:         -',
      'Certificate:     FOLDER/clientcert.pem',
      'Key:             FOLDER/clientkey.pem',
      'Client files:    not checked in advance',
      'Priority:        NORMAL',
      'Verification:    off: any certificate of the daemon is accepted',
    ]);
    expect(await lines(['qemu://host.example/system?pkipath=/nowhere'])).toContain(
      'Certificate:     not found at /nowhere/clientcert.pem',
    );
  });

  it('shows the command of an SSH connection, ready to be tried in a shell', async () => {
    const printed = await lines(['qemu+ssh://bob@host.example:23/system?no_tty=1&proxy=native']);
    expect(printed).toContain(
      `Command:         ssh -p 23 -l bob -T -e none -o BatchMode=yes -- host.example 'sh -c '\\''virt-ssh-helper '\\''qemu:///system'\\'''\\'''`,
    );
    expect(printed).toContain('Questions:       none: ssh must not prompt on the terminal');
    expect(await lines(['qemu+ext:///system?command=/bin/way'])).toContain('Command:         /bin/way');
  });

  it('shows SSH inside the process', async () => {
    const uri = 'qemu+libssh2://host.example/system?keyfile=/k&known_hosts=/h&sshauth=agent,password&proxy=native';
    expect((await lines([uri])).slice(2, -2)).toEqual([
      'Transport:       libssh2',
      'Host:            host.example',
      'Port:            22',
      'SSH user:        root',
      'Key:             /k',
      'Known hosts:     /h (normal)',
      'Methods:         agent, password',
      "Remote command:  sh -c 'virt-ssh-helper 'qemu:///system''",
    ]);
  });

  it.each([
    ['esx://host/', "part of libvirt's C library"],
    ['qemu://system', 'did you mean qemu:///system?'],
    ['qemu+tcp://host:port/system', 'cannot parse the URI'],
  ])('refuses %s', async (uri, words) => {
    const { code, stdout, stderr } = await runCommand(['uri', uri], user);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(words);
  });
});
