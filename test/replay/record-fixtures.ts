/**
 * Records all sessions of `fixtures/sessions` again, from a libvirtd of its own: `npx tsx test/replay/record-fixtures.ts`.
 * Needs what the live tests need: libvirtd, python3-libvirt, qemu-system-x86 and the right to make namespaces.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { Values } from '../../src/cli/command-line.js';
import { overview } from '../../src/cli/commands/tools/overview.js';
import { Context } from '../../src/cli/context.js';
import { OutputRedactor } from '../../src/cli/output-redactor.js';
import { connect } from '../../src/index.js';
import { type Daemon, python, startDaemon } from '../support/daemon.js';
import { addPausedGuest, furnish } from './host.js';

const ROOT: string = fileURLToPath(new URL('../..', import.meta.url));

/** Which tests are recorded from which driver. */
const FILES = [
  ['test/replay/test-driver.test.ts', 'test:///default'],
  ['test/replay/qemu-host.test.ts', 'qemu:///system'],
] as const;

async function main(): Promise<void> {
  await using daemon = await startDaemon({ hostname: 'demo-host' });
  await furnish(daemon);
  for (const [file, driver] of FILES) {
    rmSync(`${ROOT}/fixtures/sessions/${file}`, { recursive: true, force: true });
    await vitest(file, daemon.uri(driver));
    // And once more without the daemon.
    await vitest(file, undefined);
  }
  await recordDemo(daemon);
}

/** The recording that the command shows where there is no daemon: its main job, and what happened after it. */
async function recordDemo(daemon: Daemon): Promise<void> {
  await addPausedGuest(daemon);
  const record = { to: `${ROOT}/src/cli/demo.session.jsonl`, bytes: 'needed' } as const;
  const connection = await connect(daemon.uri('qemu:///system'), { record });
  const { signal } = new AbortController();
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = { stdin: process.stdin, stdout: nowhere, stderr: nowhere, env: {}, uid: 0, signal };
  const none = (): Promise<never> => Promise.reject(new Error('the overview runs no other command'));
  const library = { named: none, help: none, complete: none };
  await overview(new Context(new Values(new Map()), terminal, new OutputRedactor(), library), connection);
  let events = 0;
  await connection.on('domain-lifecycle', () => {
    events += 1;
  });
  const script = `
    conn.lookupByName('build').resume()
    conn.lookupByName('demo').suspend()
    conn.lookupByName('build').destroy()
    result = True
  `;
  await python(daemon, script, daemon.uri('qemu:///system'));
  while (events < 3) await new Promise((resolve) => setTimeout(resolve, 10));
  await connection.close();
}

function vitest(file: string, uri: string | undefined): Promise<void> {
  const { CI: _, LIBVIRT_RECORD: __, ...inherited } = process.env;
  const env = uri === undefined ? inherited : { ...inherited, LIBVIRT_RECORD: uri };
  return new Promise((resolve, reject) => {
    const child = spawn('npx', ['vitest', 'run', file], { cwd: ROOT, env, stdio: 'inherit' });
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${file} failed`))));
  });
}

await main();
