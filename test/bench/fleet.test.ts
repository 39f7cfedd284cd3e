import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT: string = join(import.meta.dirname, '../..');

function runFleet(args: readonly string[]): { readonly status: number | null; readonly output: string } {
  const program = ['--import', 'tsx', 'bench/fleet.ts', '--quick', '--domains', '3', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, program, { cwd: ROOT, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

it('ends although hosts are down, and says why they are', { timeout: 180_000 }, () => {
  const { status, output } = runFleet(['--hosts', '4', '--down', '2']);
  expect(output).toContain('only 2 of 4 hosts are up: {"cannot connect to /dev/null/N: ');
  expect(output).toContain('the changes of 6 of 12 events have arrived');
  expect(output).toMatch(/^ {5}4 {9}6 /m);
  expect(status).toBe(0);
});

it('refuses more hosts than a process can have open files', { timeout: 60_000 }, () => {
  const { status, output } = runFleet(['--hosts', '100000000']);
  expect(output).toContain('100000000 hosts need 100000100 open files in a process, but the limit is ');
  expect(status).toBe(1);
});

it('ends a step that takes too long', { timeout: 180_000 }, () => {
  const { status, output } = runFleet(['--hosts', '4', '--deadline', '0.01']);
  expect(output).toMatch(/^4 hosts: a step took more than 0\.01 s: see --deadline$/m);
  expect(status).toBe(1);
});
