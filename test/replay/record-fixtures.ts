/**
 * Records all sessions of `fixtures/sessions` again, from a libvirtd of its own: `npx tsx test/replay/record-fixtures.ts`.
 * Needs what the live tests need: libvirtd, python3-libvirt, qemu-system-x86 and the right to make namespaces.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startDaemon } from '../support/daemon.js';
import { furnish } from './host.js';

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
