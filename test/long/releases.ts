import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { RELEASES } from '../releases/releases.js';
import type { Finding, Step } from './steps.js';

const ROOT = join(import.meta.dirname, '../..');

/** All live tests, with the libvirt of every release. */
export const releases: Step = {
  name: 'releases',
  purpose: 'the live tests with libvirt, QEMU and tools of other Debian releases',
  async run(report) {
    for (const { name } of RELEASES) report(await liveTestsOf(name));
  },
};

async function liveTestsOf(name: string): Promise<Finding> {
  // In the project, which the root shares with this machine.
  const file = join(ROOT, 'node_modules', `.release-${name}.json`);
  rmSync(file, { force: true });
  const options = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code, output } = await run(['test/releases/run.ts', '--release', name, ...options]);
  const counts = countsIn(file);
  const what = `Debian ${name}`;
  if (counts === undefined) return { what, passed: false, detail: `no test ran\n${output.slice(-4000)}` };
  const detail = `${counts.passed} passed, ${counts.skipped} skipped by the table, ${counts.failed} failed`;
  return { what, passed: code === 0, detail: code === 0 ? detail : `${detail}\n${output.slice(-8000)}` };
}

function run(args: readonly string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], {
    cwd: ROOT,
    env: { ...process.env, LIBVIRT_CLIENT_REQUIRE_LIVE: '1', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const add = (chunk: Buffer): void => {
    output = (output + String(chunk)).slice(-100_000);
  };
  child.stdout.on('data', add);
  child.stderr.on('data', add);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}

function countsIn(file: string): { passed: number; failed: number; skipped: number } | undefined {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: Number(numPassedTests), failed: Number(numFailedTests), skipped: Number(numPendingTests) };
  } catch {
    return undefined;
  }
}
