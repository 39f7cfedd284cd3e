import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { freePort } from '../support/daemon-probe.js';
import { ROOT } from '../support/node-program.js';
import { SimulatedHost } from '../support/simulated-host.js';

const NATS = '/usr/sbin/nats-server';
const SOON = { timeout: 60_000, interval: 50 };

/** A line of watch.mjs. */
interface Line {
  readonly worker: string;
  readonly host: string;
  readonly kind: string;
  readonly type: string;
  readonly name?: string;
  readonly state?: string;
}

/** The hosts that a worker has a connection to, by what it has published so far. */
function hostsHeldBy(lines: readonly Line[], worker: string): Set<string> {
  const held = new Set<string>();
  for (const line of lines) {
    if (line.worker !== worker || line.kind !== 'host') continue;
    if (line.type !== 'removed' && line.state === 'up') held.add(line.host);
    else held.delete(line.host);
  }
  return held;
}

function isThere(path: string): boolean {
  try {
    accessSync(path);
    return true;
  } catch {
    return false;
  }
}

if (!isThere(NATS))
  process.stderr.write(`SKIPPED: examples/fleet-workers: ${NATS} is missing (apt-get install nats-server)\n`);

describe.skipIf(!isThere(NATS))('examples/fleet-workers', () => {
  let folder: string;
  const children: ChildProcess[] = [];
  const open: AsyncDisposable[] = [];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lvc-workers-'));
    cpSync(join(ROOT, 'examples/fleet-workers'), folder, { recursive: true });
    // As after `npm install`, with the sources in the place of the built package.
    const library = join(folder, 'node_modules/libvirt-client');
    mkdirSync(library, { recursive: true });
    writeFileSync(join(library, 'package.json'), '{ "type": "module", "exports": "./index.mts" }');
    writeFileSync(join(library, 'index.mts'), `export * from ${JSON.stringify(join(ROOT, 'src/index.ts'))};\n`);
    symlinkSync(join(ROOT, 'node_modules/@nats-io'), join(folder, 'node_modules/@nats-io'));
  });
  afterEach(async () => {
    for (const child of children.splice(0)) {
      const ended = new Promise((resolve) => child.once('close', resolve));
      if (child.exitCode === null && child.signalCode === null && child.kill('SIGKILL')) await ended;
    }
    for (const one of open.splice(0)) await one[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true });
  });

  const start = (command: string, ...args: string[]): ChildProcess => {
    const child = spawn(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stderr.pipe(process.stderr);
    children.push(child);
    return child;
  };
  const tsx = join(ROOT, 'node_modules/tsx/dist/esm/index.mjs');
  const node = (...args: string[]): ChildProcess => start(process.execPath, '--import', tsx, ...args);

  it('splits hosts over workers, and gives those of a dead worker to the others', async () => {
    const port = await freePort();
    start(NATS, '--addr', '127.0.0.1', '--port', `${port}`, '--log', join(folder, 'nats.log'));
    const url = `nats://127.0.0.1:${port}`;
    await vi.waitFor(() => expect(isThere(join(folder, 'nats.log'))).toBe(true), SOON);
    // So many that none of the workers is left without: the owner of a host is decided by a hash of its path.
    const simulated = Array.from({ length: 20 }, (_, i) => new SimulatedHost(`vm${i}`, 1));
    const hosts: string[] = [];
    for (const [i, host] of simulated.entries()) {
      const listener = await host.listen({ path: join(folder, `h${i}`) });
      open.push(listener);
      hosts.push(`test+unix:///default?socket=${listener.path}`);
    }
    const lines: Line[] = [];
    const { stdout, stderr } = node('watch.mjs', url);
    if (stdout === null || stderr === null) throw new Error('no output');
    createInterface({ input: stdout }).on('line', (line) => lines.push(JSON.parse(line)));
    // NATS does not keep what was published before.
    await once(stderr, 'data');
    node('coordinator.mjs', url, ...hosts);
    const all = new Set(hosts);
    const heldBy = (worker: string): Set<string> => hostsHeldBy(lines, worker);

    node('worker.mjs', url, 'a');
    await vi.waitFor(() => expect(heldBy('a')).toEqual(all), SOON);
    const second = node('worker.mjs', url, 'b');
    await vi.waitFor(() => {
      expect(heldBy('b')).not.toEqual(new Set());
      expect(heldBy('a')).toEqual(new Set(hosts.filter((host) => !heldBy('b').has(host))));
    }, SOON);

    const [moved] = heldBy('b');
    const host = simulated[hosts.indexOf(moved ?? '')];
    host?.rename(host.keys[0] ?? '', 'renamed');
    const isRenamedFor = (name: string): boolean =>
      lines.some((line) => line.worker === name && line.host === moved && line.name === 'renamed');
    await vi.waitFor(() => expect(isRenamedFor('b')).toBe(true), SOON);
    second.kill('SIGKILL');
    await vi.waitFor(() => expect(heldBy('a')).toEqual(all), SOON);
    await vi.waitFor(() => expect(isRenamedFor('a')).toBe(true), SOON);
  }, 240_000);
});
