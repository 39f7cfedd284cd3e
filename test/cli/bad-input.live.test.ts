import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Daemon, describeLive, startDaemon, virsh } from '../support/daemon.js';
import { type Outcome, runCommand } from './fake-terminal.js';

const NAMES = ['web', 'web-2', 'db', 'two words', '-dash', '\u{1f600}', 'bell\u0007'];

let daemon: Daemon;
let uri: string;
let other: string;

function run(...argv: string[]): Promise<Outcome> {
  return runCommand(['-c', uri, ...argv]);
}

describeLive('what people type', () => {
  beforeAll(async () => {
    daemon = await startDaemon();
    const domains = NAMES.map((name) => ({ name, state: 'running', memoryKiB: 65_536 }) as const);
    uri = daemon.writeTestNode({ domains: domains.filter(({ name }) => name !== 'bell\u0007') });
    other = daemon.writeTestNode({ domains: [{ name: 'there', state: 'paused', memoryKiB: 65_536 }] });
  });
  afterAll(() => daemon.stop());

  it.each<[string[], number, string]>([
    [['dominfo', 'wbe'], 1, "no domain 'wbe'; did you mean 'web'? [NO_DOMAIN]"],
    [['dominfo', 'zzzzzz'], 1, "no domain 'zzzzzz' [NO_DOMAIN]"],
    [['dominfo', 'w*'], 2, 'w* matches 2 domains: web, web-2; name one of them [AMBIGUOUS]'],
    [['dominfo', 'x*'], 1, "no domain matches 'x*' [NO_DOMAIN]"],
    [['destroy', 'web*'], 2, 'Turn off web, web-2 requires --yes where there is no terminal to ask; nothing was done'],
    [['undefine', 'db'], 2, 'Delete the definition of db requires --yes'],
    [['net-info', 'defautl'], 1, "no network 'defautl'"],
    [['pool-info', 'x'], 1, "no storage pool 'x'"],
    [['setmem', 'web', '12Q'], 2, 'SIZE must be a size such as 512M or 10GiB, not "12Q"'],
    [['setvcpus', 'web', 'two'], 2, 'COUNT must be a whole number of at least 1, not "two"'],
    [['setmem', 'web', '1M', '--current', '--live'], 2, '--current excludes --live and --config'],
    [['console', 'web'], 2, 'console requires a terminal'],
    [['edit', 'web'], 2, 'editing requires a terminal'],
    [['define', '/nonexistent/x.xml'], 1, '/nonexistent/x.xml cannot be read: no such file or directory (ENOENT)'],
    [['list', '--output', 'yaml'], 2, '--output must be one of table, wide, json, jsonl, csv, name, not yaml'],
    [['shutdown', 'web', '--mode', 'kindly'], 2, '--mode must be of acpi, agent'],
    [['event', '--event', 'domain-lifecylce'], 2, 'unknown event domain-lifecylce; did you mean domain-lifecycle?'],
    [['list', '--hosts', '/nonexistent'], 1, '/nonexistent cannot be read'],
    [['console', 'web', '-e', 'ab'], 2, '--escape must be one character'],
  ])('%j ends with %d', async (argv, code, message) => {
    const outcome = await run(...argv);
    expect(outcome).toMatchObject({ code, stdout: '' });
    expect(outcome.stderr).toContain(message);
    expect(outcome.stderr.trim().split('\n')).toHaveLength(1);
  });

  it('names with spaces, dashes and emoji are found, and printed in their columns', async () => {
    for (const name of ['two words', '\u{1f600}']) {
      expect(await run('domstate', name)).toMatchObject({ code: 0, stdout: 'running\n' });
    }
    expect(await run('domstate', '--', '-dash')).toMatchObject({ code: 0, stdout: 'running\n' });
    expect(await run('domstate', '--domain=-dash')).toMatchObject({ code: 0, stdout: 'running\n' });
    const { stdout } = await run('list');
    expect(stdout).toContain('\u{1f600}          running\n');
  });

  it('a pattern denotes several, each printed; a failure of one does not keep it from the others', async () => {
    const outcome = await run('suspend', 'web*', 'db', '--yes');
    expect(outcome.stdout.trim().split('\n').sort()).toEqual([
      "Domain 'db' suspended",
      "Domain 'web' suspended",
      "Domain 'web-2' suspended",
    ]);
  });

  it('is asked of several hosts, with a column for the host; one that fails is a line', async () => {
    const broken = `test+unix:///default?socket=${join(daemon.folder, 'nobody')}`;
    const outcome = await runCommand(['list', '-c', uri, '-c', other, '-c', broken]);
    expect(outcome.code).toBe(3);
    expect(outcome.stderr).toMatch(/^libvirt-client: \S+nobody: cannot connect to [^\n]+\[SOCKET_MISSING\]\n$/);
    expect(outcome.stdout.split('\n')[0]).toMatch(/^HOST +ID +NAME +STATE$/);
    expect(outcome.stdout).toMatch(/there +paused/);
    expect(outcome.stdout).toMatch(/web +running/);
    const file = join(daemon.folder, 'hosts');
    writeFileSync(file, `# two hosts\n${uri}\n\n${other} # the other\n`);
    const { stdout } = await runCommand(['list', '--hosts', file, '--json']);
    const hosts = new Set(JSON.parse(stdout).map(({ host }: { readonly host: string }) => host));
    expect(hosts.size).toBe(2);
    expect(await runCommand(['screenshot', 'web', '--hosts', file])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('this command takes one host, not 2'),
    });
  });

  it('is printed in every format', async () => {
    const names = (await virsh(daemon, ['list', '--name'], uri)).trim().split('\n');
    expect((await run('list', '--output', 'name')).stdout.trim().split('\n').length).toBe(names.length);
    const lines = (await run('list', '--output', 'jsonl')).stdout.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).name)).toEqual(expect.arrayContaining(['web', 'db']));
    const csv = (await run('list', '--output', 'csv')).stdout.split('\n');
    expect(csv[0]).toBe('id,name,uuid,state');
    expect(csv).toContainEqual(expect.stringMatching(/^\d+,'-dash,[0-9a-f-]{36},running$/));
    expect((await run('list', '--output', 'wide')).stdout).toMatch(/^ID +NAME +STATE +UUID\n/);
    expect(await run('dominfo', 'db', '--output', 'csv')).toMatchObject({
      stdout: expect.stringMatching(/^id,name,uuid,state,/),
    });
  });

  it('10,000 domains are listed, and found by a pattern', async () => {
    const many = daemon.writeTestNode({ domains: 10_000 });
    const { stdout, code } = await runCommand(['list', '--all', '-c', many]);
    expect([code, stdout.trim().split('\n').length]).toEqual([0, 10_001]);
    const found = await runCommand(['dominfo', '-c', many, 'nosuch-*']);
    expect(found).toMatchObject({ code: 1, stderr: expect.stringContaining('no domain matches') });
  });
});
