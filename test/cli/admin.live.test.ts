import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Connection } from '../../src/api/connection/connection.js';
import { connect } from '../../src/connect/connect.js';
import { type Daemon, describeLive, startDaemon, virtAdmin } from '../support/daemon.js';
import { type Outcome, runCommand } from './fake-terminal.js';

let daemon: Daemon;
let uri: string;

function run(...argv: string[]): Promise<Outcome> {
  return runCommand(['-c', uri, ...argv]);
}

async function ok(...argv: string[]): Promise<string> {
  const outcome = await run(...argv);
  expect(outcome, argv.join(' ')).toMatchObject({ code: 0, stderr: '' });
  return outcome.stdout;
}

async function okJson(...argv: string[]): Promise<unknown> {
  const value: unknown = JSON.parse(await ok(...argv, '--json'));
  return value;
}

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
    uri = `libvirtd:///system?socket=${daemon.adminSocket}`;
  });
  afterAll(() => daemon.stop());

  it('lists the same servers', async () => {
    const theirs = rows(await virtAdmin(daemon, ['server-list'])).map(([, name]) => name);
    expect((await ok('server-list', '--output', 'name')).trim().split('\n').sort()).toEqual(theirs.sort());
    expect(await okJson('server-list')).toContainEqual({ id: expect.any(Number), name: 'libvirtd' });
  });

  it('lists a client, shows it and disconnects it', async () => {
    await using connection: Connection = await connect(daemon.uri());
    const theirs = rows(await virtAdmin(daemon, ['client-list', 'libvirtd']));
    const [, ...ours] = (await ok('client-list', 'libvirtd')).trim().split('\n');
    expect(ours.map((line) => line.trim().split(/\s+/).slice(0, 2))).toEqual(theirs);
    const id = theirs.at(-1)?.[0] ?? '';
    const official = fields(await virtAdmin(daemon, ['client-info', 'libvirtd', id]));
    const own = fields(await ok('client-info', 'libvirtd', id));
    for (const [name, value] of official) {
      if (name === 'connection_time') {
        const since = new Date(own.get('connected since') ?? '').getTime();
        expect(Math.abs(since - Date.parse(value.replace(' ', 'T').replace(/([+-]\d\d)(\d\d)$/, '$1:$2')))).toBe(0);
      } else expect([name, own.get(name)]).toEqual([name, value]);
    }
    expect(await okJson('client-info', 'libvirtd', id)).toMatchObject({ id, transport: 'unix', readonly: false });
    expect(await ok('client-disconnect', 'libvirtd', id)).toBe(`Client ${id} disconnected from libvirtd\n`);
    expect((await connection.closed).reason).not.toBe('client');
    expect((await virtAdmin(daemon, ['client-list', 'libvirtd'])).trim()).toBe('');
    expect(await run('client-info', 'libvirtd', id)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('NO_CLIENT'),
    });
  });

  it('shows and changes the workers', async () => {
    const compare = async (): Promise<void> => {
      const official = fields(await virtAdmin(daemon, ['server-threadpool-info', 'libvirtd']));
      const own = fields(await ok('server-threadpool-info', 'libvirtd'));
      expect(official.size).toBeGreaterThan(4);
      for (const [name, value] of official) {
        if (name !== 'freeWorkers') expect([name, own.get(name)]).toEqual([name, value]);
      }
    };
    await compare();
    await ok(
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
    expect(await okJson('server-threadpool-info', 'libvirtd')).toMatchObject({ minWorkers: 3, maxWorkers: 33 });
    expect(await run('server-threadpool-set', 'libvirtd')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('one or more of --min-workers, --max-workers, --priority-workers'),
    });
    expect((await run('server-threadpool-set', 'libvirtd', '--max-workers', '1')).code).toBe(1);
  });

  it('shows and changes the limits of clients', async () => {
    expect(await okJson('server-clients-set', 'libvirtd', '--max-clients', '77', '--max-unauth-clients', '22')).toEqual(
      {
        server: 'libvirtd',
        nclients_max: 77,
        nclients_unauth_max: 22,
      },
    );
    const official = fields(await virtAdmin(daemon, ['server-clients-info', 'libvirtd']));
    expect(official.get('nclients_max')).toBe('77');
    expect(fields(await ok('server-clients-info', 'libvirtd'))).toEqual(official);
  });

  it('prints and replaces log filters and outputs', async () => {
    // The daemon completes the names of sources to patterns.
    const filters = await ok('daemon-log-filters', '--filters', '3:remote 4:util');
    expect(filters.trim()).toBe('3:*remote* 4:*util*');
    expect(await virtAdmin(daemon, ['daemon-log-filters'])).toBe(filters);
    expect(await okJson('daemon-log-filters', '--clear')).toEqual({ filters: '' });
    expect((await virtAdmin(daemon, ['daemon-log-filters'])).trim()).toBe('');
    const log = join(daemon.folder, 'admin.log');
    expect(await ok('daemon-log-outputs', '--outputs', `2:file:${log}`)).toBe(`2:file:${log}\n`);
    expect(await virtAdmin(daemon, ['daemon-log-outputs'])).toContain(`2:file:${log}`);
    expect(await ok('daemon-log-outputs', '--default')).not.toContain(log);
    expect((await run('daemon-log-filters', '--clear', '--filters', '1:qemu')).code).toBe(2);
    expect((await run('daemon-log-filters', '--filters', 'nonsense')).code).toBe(1);
  });

  it('sets the idle time, and reads certificates again', async () => {
    expect(await ok('daemon-timeout', '600')).toBe('The daemon exits after 600 idle seconds\n');
    expect(await ok('daemon-timeout', '0')).toBe('The daemon does not exit when idle\n');
    expect((await run('daemon-timeout', 'soon')).code).toBe(2);
    // This daemon has no TLS; virt-admin is refused in the same way.
    const { code, stderr } = await run('server-update-tls', 'libvirtd');
    const theirs = await virtAdmin(daemon, ['server-update-tls', 'libvirtd']).catch(String);
    const [, reason = '-'] = /error: (?!Unable)(?:internal error: )?([^\n]+)/.exec(theirs) ?? [];
    expect([code, stderr]).toEqual([1, expect.stringContaining(reason)]);
  });

  it('is refused for several daemons, and for a URI that is not a daemon of this machine', async () => {
    expect(await run('server-list', '-c', uri)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('this command takes one daemon, of this machine'),
    });
    expect((await runCommand(['server-list', '-c', 'qemu+ssh://host/system'])).code).toBe(2);
    const nobody = `libvirtd:///system?socket=${join(daemon.folder, 'nobody')}`;
    expect(await runCommand(['server-list', '-c', nobody])).toMatchObject({ code: 3, stdout: '' });
  });
});
