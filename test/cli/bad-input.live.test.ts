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
    uri = daemon.writeTestNode({ pools: 1, domains: domains.filter(({ name }) => name !== 'bell\u0007') });
    const off = ['off-1', 'off-2'].map((name) => ({ name, state: 'shutoff', memoryKiB: 65_536 }) as const);
    other = daemon.writeTestNode({ domains: [{ name: 'there', state: 'paused', memoryKiB: 65_536 }, ...off] });
  });
  afterAll(() => daemon.stop());

  it.each<[string[], number, string]>([
    [['dominfo', 'wbe'], 1, "no domain 'wbe'; did you mean 'web'? [NO_DOMAIN]"],
    [['dominfo', 'zzzzzz'], 1, "no domain 'zzzzzz' [NO_DOMAIN]"],
    [['dominfo', 'w*'], 2, 'w* matches 2 domains: web, web-2; name one of them [AMBIGUOUS]'],
    [['dominfo', 'x*'], 1, "no domain matches 'x*' [NO_DOMAIN]"],
    [['destroy', 'web*'], 2, 'Turn off web, web-2 requires --yes where there is no terminal to ask; nothing was done'],
    // A pattern may denote another domain than the user has in mind, also if it denotes only one.
    [['destroy', 'd?'], 2, 'Turn off db requires --yes where there is no terminal to ask; nothing was done'],
    [['save', 'd?', '/tmp/never'], 2, 'Save db requires --yes'],
    [['migrate', 'd?', 'test:///default'], 2, 'Migrate db requires --yes'],
    [['start', 'd?', '--force-boot'], 2, 'Discard the managed save image of db requires --yes'],
    [
      ['undefine', 'db', '--remove-all-storage'],
      2,
      'Delete the definition, and the disks with all data, of db requires',
    ],
    [['undefine', 'db', '--remove-all-storage', '--yes'], 2, 'db is running; the storage of a running domain'],
    [['domstats', '--watch', '1', '--output', 'csv'], 2, '--watch does not print csv; use --output jsonl'],
    [['event', '--output', 'csv'], 2, 'event does not print csv'],
    [['vcpucount', 'web', '--guest'], 1, 'unsupported flags (0x8)'],
    [['vcpucount', 'web', '--maximum', '--active'], 2, '--maximum excludes --active'],
    [['vcpucount', 'web', '--current', '--live'], 2, '--current excludes --live and --config'],
    [['undefine', 'db'], 2, 'Delete the definition of db requires --yes'],
    [['net-info', 'defautl'], 1, "no network 'defautl'"],
    [['pool-info', 'x'], 1, "no storage pool 'x'"],
    [['setmem', 'web', '12Q'], 2, 'SIZE must be a size such as 512M or 10GiB, not "12Q"'],
    [['setvcpus', 'web', 'two'], 2, 'COUNT must be a whole number of at least 1, not "two"'],
    [['setmem', 'web', '1M', '--current', '--live'], 2, '--current excludes --live and --config'],
    [['console', 'web'], 2, 'console requires a terminal'],
    [['start', 'web', '--console'], 2, '--console requires a terminal'],
    [['create', '/nonexistent/x.xml', '--console'], 2, '--console requires a terminal'],
    [['pool-build', 'pool-0', '--overwrite', '--no-overwrite'], 2, '--overwrite and --no-overwrite exclude each'],
    [['pool-start', 'pool-0', '--overwrite'], 2, '--overwrite and --no-overwrite require --build'],
    [['pool-start', 'pool-0', '--build', '--overwrite'], 2, 'with the loss of what is there, and start pool-0'],
    [['pool-create', '/nonexistent/x.xml', '--overwrite'], 2, 'require --build'],
    [['edit', 'web'], 2, 'editing requires a terminal'],
    [['define', '/nonexistent/x.xml'], 1, '/nonexistent/x.xml cannot be read: no such file or directory (ENOENT)'],
    [['list', '--output', 'yaml'], 2, '--output must be one of table, wide, json, jsonl, csv, name, not yaml'],
    [['shutdown', 'web', '--mode', 'kindly'], 2, '--mode must be one or more of acpi, agent'],
    [['event', '--event', 'domain-lifecylce'], 2, 'unknown event domain-lifecylce; did you mean domain-lifecycle?'],
    [['event', '--for', '9999999'], 2, '--for must be a number of seconds above 0, up to 2000000, not "9999999"'],
    [['watch', '-n', '9999999', 'list'], 2, '--interval must be a number of seconds above 0, up to 2000000'],
    [['domstats', '--watch', '9999999'], 2, '--watch must be a number of seconds above 0, up to 2000000'],
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

  it('nothing is asked before domains are started, whatever the pattern denotes', async () => {
    const outcome = await runCommand(['start', 'off-*', '-c', other]);
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(outcome.stdout.trim().split('\n').sort()).toEqual(["Domain 'off-1' started", "Domain 'off-2' started"]);
    expect(await run('resume', 'd?')).toMatchObject({ code: 1, stderr: expect.not.stringContaining('--yes') });
  });

  it('with --quiet, tables have no titles, and what was done is not printed', async () => {
    expect(await runCommand(['start', 'off-1', '-q', '-c', other])).toMatchObject({ code: 0, stdout: '', stderr: '' });
    const theirs = (await virsh(daemon, ['list', '--all'], other)).trim().split('\n');
    const { stdout } = await runCommand(['-q', 'list', '--all', '-c', other]);
    const words = (line: string): string => line.trim().replaceAll(/\s+/g, ' ');
    expect(stdout.trim().split('\n').map(words).sort()).toEqual(theirs.map(words).sort());
    const record = await runCommand(['-q', 'dominfo', 'there', '-c', other]);
    expect(record.stdout).toContain('Name:');
    const json = await runCommand(['start', 'off-1', '-q', '--json', '-c', other]);
    expect(JSON.parse(json.stdout)).toEqual([{ domain: 'off-1', action: 'started' }]);
  });

  it.each<[Readonly<Record<string, string>>, boolean]>([
    [{}, true],
    [{ TERM: 'xterm' }, true],
    [{ TERM: 'dumb' }, false],
    [{ NO_COLOR: '1' }, false],
  ])('on a terminal with %j, states are coloured: %s', async (env, expected) => {
    const { code, stdout } = await runCommand(['list', '-c', uri], { screen: true, env });
    expect([code, stdout.includes('\u001b[')]).toEqual([0, expected]);
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

  it('statistics are one table, one document, and one CSV, also of several hosts', async () => {
    const csv = (await run('domstats', 'web', 'db', '--state', '--output', 'csv')).stdout.trim().split('\n');
    expect(csv[0]).toMatch(/^domain,stats\.state\.state,/);
    expect(
      csv
        .slice(1)
        .map((line) => line.split(',')[0])
        .sort(),
    ).toEqual(['db', 'web']);
    const both = await runCommand(['domstats', '--state', '--json', '-c', uri, '-c', other]);
    const all: { readonly host: string; readonly domain: string }[] = JSON.parse(both.stdout);
    expect(all.filter(({ domain }) => domain === 'there').map(({ host }) => host)).toEqual([other]);
    expect(new Set(all.map(({ host }) => host))).toEqual(new Set([uri, other]));
  });

  it('names of what has none are those of the commands', async () => {
    expect((await run('capabilities', '--output', 'name')).stdout).toBe('capabilities\n');
    const kinds = (await run('event', '--list', '--output', 'csv')).stdout.split('\n');
    expect(kinds.slice(0, 2)).toEqual(['event', 'domain-lifecycle']);
  });

  it('lists print words alone, with records for JSON', async () => {
    const theirs = await virsh(daemon, ['list', '--name', '--uuid'], uri);
    expect((await run('list', '--name', '--uuid')).stdout.trim()).toBe(theirs.trim());
    expect((await run('list', '--id')).stdout.trim().split('\n').sort()).toEqual(
      (await virsh(daemon, ['list', '--id'], uri)).trim().split('\n').sort(),
    );
    const [first] = JSON.parse((await run('list', '--name', '--json')).stdout);
    expect(Object.keys(first)).toEqual(['id', 'name', 'uuid', 'state']);
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
    // It is the slowest host, and the first of the output.
    const hosts = await runCommand(['hostname', '-c', many, '-c', other]);
    expect(
      hosts.stdout
        .trim()
        .split('\n')
        .map((line) => line.split(': ')[0]),
    ).toEqual([many, other]);
    const found = await runCommand(['dominfo', '-c', many, 'nosuch-*']);
    expect(found).toMatchObject({ code: 1, stderr: expect.stringContaining('no domain matches') });
  });
});
