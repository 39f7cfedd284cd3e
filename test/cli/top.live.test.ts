import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { runCommand } from './fake-terminal.js';
import { TmuxTerminal } from './tmux.js';

vi.setConfig({ testTimeout: 240_000 });

let daemon: Daemon;
let other: Daemon;
let [one, two, broken] = ['', '', ''];

const hosts = (): string[] => ['-c', one, '-c', two];

beforeAll(async () => {
  [daemon, other] = await Promise.all([startDaemon(), startDaemon()]);
  one = daemon.writeTestNode({ domains: [{ name: 'web', state: 'running', memoryKiB: 65_536 }] });
  const domains = [
    { name: 'db', state: 'running', memoryKiB: 131_072 },
    { name: 'idle', state: 'shutoff', memoryKiB: 65_536 },
  ] as const;
  two = other.writeTestNode({ domains });
  broken = `test+unix:///default?socket=${join(daemon.folder, 'nobody')}`;
});
afterAll(async () => {
  await Promise.all([daemon.stop(), other.stop()]);
});

describeLive('top without a terminal', () => {
  it('is refused, with what to do instead', async () => {
    expect(await runCommand(['top', '-c', one])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('top requires a terminal as standard input and output; --once prints one table'),
    });
  });

  it('prints one table of one host, or of several', async () => {
    const single = await runCommand(['top', '--once', '-n', '0.1', '-c', one]);
    expect(single).toMatchObject({ code: 0, stderr: '' });
    expect(single.stdout).toMatch(/^NAME +STATE +VCPUS +CPU %.*\nweb +running +/);
    const { stdout } = await runCommand(['top', '--once', '-n', '0.1', '--sort', 'name', ...hosts()]);
    const [titles = '', ...rows] = stdout.trim().split('\n');
    expect(titles).toMatch(/^HOST +NAME +STATE/);
    expect(rows.map((line) => line.split(/ {2,}/).slice(1, 3))).toEqual([
      ['db', 'running'],
      ['idle', 'shut off'],
      ['web', 'running'],
    ]);
    const filtered = await runCommand(['top', '--output', 'name', '-n', '0.1', '--filter', 'd*', ...hosts()]);
    expect(filtered.stdout).toBe('db\n');
  });

  it('prints JSON with a host that is down as a line of its own, and its exit status', async () => {
    const outcome = await runCommand(['top', '--json', '-n', '0.1', '--running', ...hosts(), '-c', broken]);
    expect(outcome.code).toBe(3);
    expect(outcome.stderr).toMatch(/^libvirt-client: \S+nobody: cannot connect to [^\n]+\[SOCKET_MISSING\]\n$/);
    expect(JSON.parse(outcome.stdout)).toEqual([
      expect.objectContaining({ host: two, name: 'db', state: 'running', id: 1, diskRead: null }),
      expect.objectContaining({ host: one, name: 'web', state: 'running', id: 1 }),
    ]);
    const only = await runCommand(['top', '--json', '-c', broken]);
    expect(only).toMatchObject({ code: 3, stdout: '', stderr: expect.stringContaining('nobody: no such socket') });
    expect((await runCommand(['top', '--json', '-c', one, '-c', one])).stderr).toContain('DUPLICATE_HOST');
    expect((await runCommand(['top', '--once', '-n', '0', '-c', one])).stderr).toContain('a number of seconds above 0');
  });
});

describeLive('top of several hosts', () => {
  let terminal: TmuxTerminal;
  beforeAll(async () => {
    terminal = await TmuxTerminal.start(daemon.folder, one);
  });
  afterAll(() => terminal?.stop());

  it('shows a host that goes down, and the domains of the others', async () => {
    await terminal.start(`libvirt-client top -n 1 -c '${one}' -c '${two}'; echo ended with $?`);
    await terminal.see(/2 hosts {3}3 domains, 2 running/);
    await other.stop();
    const screen = await terminal.see(/2 hosts \(1 not shown\) {3}1 domain, 1 running/);
    expect(screen).toMatch(/: down: \S/);
    expect(screen).toMatch(/ web +running/);
    await terminal.type('q');
    await terminal.see(/ended with 0/);
    await terminal.expectClean();
  });
}, ['tmux']);
