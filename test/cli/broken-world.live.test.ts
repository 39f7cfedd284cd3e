import { execFile, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type Daemon, describeLive, startDaemon, virsh } from '../support/daemon.js';
import { type Outcome, runCommand } from './fake-terminal.js';

const ROOT: string = fileURLToPath(new URL('../..', import.meta.url));
const COMMAND = `'${process.execPath}' --import tsx src/cli/main.ts`;

vi.setConfig({ testTimeout: 120_000 });

/** Runs a line of a shell in the project. */
function sh(line: string): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile('bash', ['-c', line], { cwd: ROOT }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

describeLive('output into a pipe that is closed', () => {
  it('ends quietly, with the list of 10,000 domains', async () => {
    await using daemon = await startDaemon();
    const uri = daemon.writeTestNode({ domains: 10_000 });
    for (const format of ['table', 'json']) {
      const line = `set -o pipefail; ${COMMAND} list --all --output ${format} -c '${uri}' | head -n 1`;
      const { code, stdout, stderr } = await sh(line);
      expect({ code, stderr, lines: stdout.trim().split('\n').length }).toEqual({ code: 0, stderr: '', lines: 1 });
    }
  });
});

describeLive('a download, when the disk is full', () => {
  let daemon: Daemon;
  let uri: string;
  let small: string;

  beforeAll(async () => {
    daemon = await startDaemon();
    uri = daemon.uri('qemu:///system');
    small = join(daemon.folder, 'small');
    mkdirSync(small);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', small]);
    const folder = join(daemon.folder, 'pool');
    mkdirSync(folder);
    writeFileSync(join(folder, 'v'), Buffer.alloc(8 << 20, 'libvirt'));
    const xml = join(daemon.folder, 'pool.xml');
    writeFileSync(xml, `<pool type='dir'><name>p</name><target><path>${folder}</path></target></pool>`);
    await virsh(daemon, ['pool-create', xml], uri);
  });
  afterAll(async () => {
    execFileSync('umount', [small]);
    await daemon.stop();
  });

  it('says so, and keeps the part for --resume', async () => {
    const file = join(small, 'copy');
    const outcome = await runCommand(['-c', uri, 'vol-download', 'v', file, '--pool', 'p']);
    expect(outcome).toMatchObject({ code: 1, stdout: '' });
    expect(outcome.stderr).toContain(`${file}.part cannot be written: no space left on device (ENOSPC) [ENOSPC]`);
    expect(existsSync(file)).toBe(false);
    expect(statSync(`${file}.part`).size).toBeLessThanOrEqual(1 << 20);
    const again = await runCommand(['-c', uri, 'vol-download', 'v', file, '--pool', 'p', '--resume']);
    expect(again).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('[ENOSPC]') });
    execFileSync('mount', ['-o', 'remount,size=20m', small]);
    const third = await runCommand(['-c', uri, 'vol-download', 'v', file, '--pool', 'p', '--resume']);
    expect(third).toMatchObject({ code: 0, stderr: '' });
    execFileSync('cmp', [file, join(daemon.folder, 'pool/v')]);
    expect(existsSync(`${file}.part`)).toBe(false);
  });
}, ['namespace']);

describeLive('a daemon that goes away in the middle of a command', () => {
  it('is a line, and the exit code of a lost connection', async () => {
    const daemon = await startDaemon();
    try {
      const argv = ['-c', `${COMMAND} domstats test --state --watch 1 -c '${daemon.uri()}'; echo "ended with $?"`];
      const child = spawn('bash', argv, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
      let text = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (chunk: Buffer) => {
          text += chunk.toString();
        });
      }
      const closed = new Promise((resolve) => child.once('close', resolve));
      await vi.waitFor(() => expect(text).toContain("Domain: 'test'"), { timeout: 50_000, interval: 100 });
      await daemon.stop();
      await closed;
      expect(text).toMatch(/\n\nlibvirt-client: [^\n]+ \[[A-Z_]+\]\nended with 3\n$/);
    } finally {
      await daemon.stop();
    }
  });
});
