/**
 * Records all sessions of `fixtures/sessions` again, or those of one test file, from a libvirtd of its own:
 * `npx tsx test/replay/record-fixtures.ts [FILE]`. Needs what the live tests need: libvirtd, python3-libvirt,
 * qemu-system-x86 and the right to make namespaces; for the examples also nats-server.
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

const EXAMPLES = 'test/examples/recordings.test.ts';

/** Which tests are recorded from which driver: all of a file, or those whose names begin with a text. */
const RECORDED = [
  ['test/replay/test-driver.test.ts', 'test:///default'],
  ['test/replay/qemu-host.test.ts', 'qemu:///system'],
  [EXAMPLES, 'test:///default', 'with the test driver'],
  [EXAMPLES, 'qemu:///system', 'with a QEMU host'],
] as const;

async function main(): Promise<void> {
  const only = process.argv[2];
  const isWanted = (file: string): boolean => only === undefined || file === only;
  // The example of a lab makes a network.
  await using daemon = await startDaemon({ hostname: 'demo-host', ownNetwork: true });
  await furnish(daemon);
  const wanted = RECORDED.filter(([file]) => isWanted(file));
  for (const [file] of wanted) rmSync(`${ROOT}/fixtures/sessions/${file}`, { recursive: true, force: true });
  for (const [file, driver, begin = ''] of wanted) {
    await vitest(file, begin, daemon.uri(driver));
    // And once more without the daemon.
    await vitest(file, begin, undefined);
  }
  if (only === undefined) await recordDemo(daemon);
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

function vitest(file: string, begin: string, uri: string | undefined): Promise<void> {
  const { CI: _, LIBVIRT_RECORD: __, ...inherited } = process.env;
  const env = uri === undefined ? inherited : { ...inherited, LIBVIRT_RECORD: uri };
  return new Promise((resolve, reject) => {
    const child = spawn('npx', ['vitest', 'run', file, '--testNamePattern', `^${begin}`], {
      cwd: ROOT,
      env,
      stdio: 'inherit',
    });
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${file} failed`))));
  });
}

await main();
