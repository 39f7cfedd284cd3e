import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect as connectTls } from 'node:tls';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Connection } from '../../src/api/connection/connection.js';
import { connect } from '../../src/connect/connect.js';
import { Authority } from '../live/transport-certificates.js';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { runCommand } from './fake-terminal.js';
import { OnDaemon } from './on-daemon.js';

let daemon: Daemon;
let at: OnDaemon;
/** `Name: value` lines, of virt-admin or ours. */
function fields(text: string): Map<string, string> {
  const found = [...text.matchAll(/^([^:\n]+?) *: *(.*?) *$/gm)];
  return new Map(found.map(([, name = '', value = '']) => [name.trim(), value]));
}

/** The first words of the lines of a table of virt-admin. */
function rows(text: string): string[][] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).slice(0, 2));
}

describeLive('administration of a daemon, beside virt-admin', () => {
  beforeAll(async () => {
    daemon = await startDaemon();
    at = new OnDaemon(daemon, `libvirtd:///system?socket=${daemon.adminSocket}`);
  });
  afterAll(() => daemon.stop());

  it('lists the same servers', async () => {
    const theirs = rows(await at.admin('server-list')).map(([, name]) => name);
    expect((await at.ok('server-list', '--output', 'name')).trim().split('\n').sort()).toEqual(theirs.sort());
    expect(await at.okJson('server-list')).toContainEqual({ id: expect.any(Number), name: 'libvirtd' });
  });

  it('lists a client, shows it and disconnects it', async () => {
    await using connection: Connection = await connect(daemon.uri());
    const theirs = rows(await at.admin('client-list', 'libvirtd'));
    const [, ...ours] = (await at.ok('client-list', 'libvirtd')).trim().split('\n');
    expect(ours.map((line) => line.trim().split(/\s+/).slice(0, 2))).toEqual(theirs);
    const id = theirs.at(-1)?.[0] ?? '';
    const official = fields(await at.admin('client-info', 'libvirtd', id));
    const own = fields(await at.ok('client-info', 'libvirtd', id));
    for (const [name, value] of official) {
      if (name === 'connection_time') {
        const since = new Date(own.get('connected since') ?? '').getTime();
        expect(Math.abs(since - Date.parse(value.replace(' ', 'T').replace(/([+-]\d\d)(\d\d)$/, '$1:$2')))).toBe(0);
      } else expect([name, own.get(name)]).toEqual([name, value]);
    }
    expect(await at.okJson('client-info', 'libvirtd', id)).toMatchObject({ id, transport: 'unix', readonly: false });
    expect(await at.ok('client-disconnect', 'libvirtd', id)).toBe(`Client ${id} disconnected from libvirtd\n`);
    expect((await connection.closed).reason).not.toBe('client');
    expect((await at.admin('client-list', 'libvirtd')).trim()).toBe('');
    expect(await at.run('client-info', 'libvirtd', id)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('NO_CLIENT'),
    });
  });

  it('shows and changes the workers', async () => {
    const compare = async (): Promise<void> => {
      const official = fields(await at.admin('server-threadpool-info', 'libvirtd'));
      const own = fields(await at.ok('server-threadpool-info', 'libvirtd'));
      expect(official.size).toBeGreaterThan(4);
      for (const [name, value] of official) {
        if (name !== 'freeWorkers') expect([name, own.get(name)]).toEqual([name, value]);
      }
    };
    await compare();
    await at.ok(
      'server-threadpool-set',
      'libvirtd',
      '--min-workers',
      '3',
      '--max-workers',
      '33',
      '--priority-workers',
      '7',
    );
    await compare();
    expect(await at.okJson('server-threadpool-info', 'libvirtd')).toMatchObject({ minWorkers: 3, maxWorkers: 33 });
    expect(await at.run('server-threadpool-set', 'libvirtd')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('one or more of --min-workers, --max-workers, --priority-workers'),
    });
    expect((await at.run('server-threadpool-set', 'libvirtd', '--max-workers', '1')).code).toBe(1);
  });

  it('shows and changes the limits of clients', async () => {
    expect(
      await at.okJson('server-clients-set', 'libvirtd', '--max-clients', '77', '--max-unauth-clients', '22'),
    ).toEqual({
      server: 'libvirtd',
      nclients_max: 77,
      nclients_unauth_max: 22,
    });
    const official = fields(await at.admin('server-clients-info', 'libvirtd'));
    expect(official.get('nclients_max')).toBe('77');
    expect(fields(await at.ok('server-clients-info', 'libvirtd'))).toEqual(official);
  });

  it('prints and replaces log filters and outputs', async () => {
    // The daemon completes the names of sources to patterns.
    const filters = await at.ok('daemon-log-filters', '--filters', '3:remote 4:util');
    expect(filters.trim()).toBe('3:*remote* 4:*util*');
    expect(await at.admin('daemon-log-filters')).toBe(filters);
    expect(await at.okJson('daemon-log-filters', '--clear')).toEqual({ filters: '' });
    expect((await at.admin('daemon-log-filters')).trim()).toBe('');
    const log = join(daemon.folder, 'admin.log');
    expect(await at.ok('daemon-log-outputs', '--outputs', `2:file:${log}`)).toBe(`2:file:${log}\n`);
    expect(await at.admin('daemon-log-outputs')).toContain(`2:file:${log}`);
    expect(await at.ok('daemon-log-outputs', '--default')).not.toContain(log);
    expect((await at.run('daemon-log-filters', '--clear', '--filters', '1:qemu')).code).toBe(2);
    expect((await at.run('daemon-log-filters', '--filters', 'nonsense')).code).toBe(1);
  });

  it('sets the idle time, and reads no certificates without TLS', async () => {
    expect(await at.ok('daemon-timeout', '600')).toBe('The daemon exits after 600 idle seconds\n');
    expect(await at.ok('daemon-timeout', '0')).toBe('The daemon does not exit when idle\n');
    expect((await at.run('daemon-timeout', 'soon')).code).toBe(2);
    // This daemon has no TLS; virt-admin is refused in the same way.
    const { code, stderr } = await at.run('server-update-tls', 'libvirtd');
    const theirs = await at.admin('server-update-tls', 'libvirtd').catch(String);
    const [, reason = '-'] = /error: (?!Unable)(?:internal error: )?([^\n]+)/.exec(theirs) ?? [];
    expect([code, stderr]).toEqual([1, expect.stringContaining(reason)]);
  });

  it('is refused for several daemons, and for a URI that is not a daemon of this machine', async () => {
    expect(await at.run('server-list', '-c', at.uri)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('this command takes one daemon, on this machine'),
    });
    expect((await runCommand(['server-list', '-c', 'qemu+ssh://host/system'])).code).toBe(2);
    const nobody = `libvirtd:///system?socket=${join(daemon.folder, 'nobody')}`;
    expect(await runCommand(['server-list', '-c', nobody])).toMatchObject({ code: 3, stdout: '' });
  });
});

describeLive('a daemon with TLS', () => {
  it('reads its certificate again, from the place where libvirt has it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lvc-admin-'));
    try {
      const authority = new Authority(join(folder, 'authority'));
      const pki = join(folder, 'pki');
      const paths = ['CA/cacert.pem', 'libvirt/servercert.pem', 'libvirt/private/serverkey.pem'] as const;
      const copy = (to: string): void => {
        const { cert, key } = authority.issue({ name: 'server', alternatives: 'IP:127.0.0.1' });
        mkdirSync(join(to, 'CA'), { recursive: true });
        mkdirSync(join(to, 'libvirt/private'), { recursive: true });
        for (const [index, from] of [authority.ca, cert, key].entries())
          copyFileSync(from, join(to, paths[index] ?? ''));
      };
      copy(pki);
      const [caFile, certFile, keyFile] = paths.map((path) => `/etc/pki/${path}`);
      await using own = await startDaemon({
        pki,
        tls: { caFile: caFile ?? '', certFile: certFile ?? '', keyFile: keyFile ?? '' },
      });
      const admin = new OnDaemon(own, `libvirtd:///system?socket=${own.adminSocket}`);
      const before = await certificateOf(own);
      copy(join(own.folder, 'state/pki'));
      expect(await certificateOf(own)).toBe(before);
      expect(await admin.ok('server-update-tls', 'libvirtd')).toBe('Certificates of libvirtd read again\n');
      expect(await certificateOf(own)).not.toBe(before);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}, ['namespace']);

/** The certificate that a daemon shows, by its fingerprint. */
function certificateOf({ tlsPort }: Daemon): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connectTls({ port: tlsPort, host: '127.0.0.1', rejectUnauthorized: false }, () => {
      resolve(socket.getPeerCertificate().fingerprint256);
      socket.destroy();
    });
    socket.on('error', reject);
  });
}
