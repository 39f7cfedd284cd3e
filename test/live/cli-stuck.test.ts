import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type Connection, connect } from '../../src/index.js';
import { type Outcome, runCommand } from '../cli/fake-terminal.js';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { processesWith } from '../support/processes.js';

/** Far more than the command needs, and less than the daemon waits for a guest that hangs. */
const LIMIT_MS = 25_000;

describeLive('the command beside guests whose process hangs', () => {
  let daemon: Daemon;
  let conn: Connection;
  let uri: string;
  const name = (guest: string): string => `${guest}-of-${daemon.hostname}`;

  beforeAll(async () => {
    daemon = await startDaemon();
    uri = daemon.uri('qemu:///system');
    conn = await connect(uri);
    for (const guest of ['first', 'second', 'third', 'well']) {
      const disk = `${daemon.folder}/${guest}.img`;
      writeFileSync(disk, new Uint8Array(1_048_576));
      await conn.createDomain(`<domain type='qemu'><name>${name(guest)}</name><memory unit='MiB'>32</memory>
<os><type arch='x86_64' machine='pc'>hvm</type></os><devices><emulator>/usr/bin/qemu-system-x86_64</emulator>
<disk type='file'><source file='${disk}'/><target dev='hda'/></disk></devices></domain>`);
    }
  }, 60_000);

  afterAll(async () => {
    send('SIGCONT', 'first', 'second', 'third');
    await conn?.close();
    await daemon?.stop();
  });

  function send(signal: 'SIGSTOP' | 'SIGCONT', ...guests: string[]): void {
    for (const guest of guests) {
      for (const pid of processesWith(`guest=${name(guest)}`)) process.kill(pid, signal);
    }
  }

  async function timed(...argv: string[]): Promise<Outcome> {
    const before = performance.now();
    const outcome = await runCommand(['--uri', uri, ...argv]);
    expect(performance.now() - before).toBeLessThan(LIMIT_MS);
    return outcome;
  }

  const lineOf = ({ stdout }: Outcome, guest: string): string =>
    stdout.split('\n').find((line) => line.includes(` ${name(guest)} `)) ?? '';

  it('shows every counter while all are well', async () => {
    // A disk has no counters before the firmware has looked at it.
    await vi.waitFor(
      async () => {
        const outcome = await timed('overview');
        expect(outcome).toMatchObject({ code: 0, stderr: '' });
        expect(outcome.stdout).not.toContain('Counters are missing');
        for (const guest of ['first', 'second', 'third', 'well']) expect(lineOf(outcome, guest)).toMatch(/\d B .*\d B/);
      },
      { timeout: 50_000, interval: 500 },
    );
  });

  it.each([[[]], [['--timeout', '4']]])('shows what there is with one that hangs, with %j', async (options) => {
    send('SIGSTOP', 'first');
    const outcome = await timed('overview', ...options);
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(lineOf(outcome, 'well')).toMatch(/32 MiB .*\d B .*\d B/);
    expect(lineOf(outcome, 'first')).toMatch(/running .*32 MiB .*-/);
    expect(outcome.stdout).toMatch(new RegExp(`Counters are missing .*: ${name('first')}\n`));
  });

  it('shows one that hangs by itself', async () => {
    send('SIGSTOP', 'first');
    const outcome = await timed('info', name('first'), '--timeout', '4');
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(outcome.stdout).toMatch(/State: +running/);
    expect(outcome.stdout).toMatch(/Memory: +32 MiB/);
    expect(outcome.stdout).toContain('Counters are missing');
  });

  it('names all that hang, when they are more than the attempts', async () => {
    send('SIGCONT', 'first');
    await expect
      .poll(async () => (await runCommand(['--uri', uri])).stdout, { timeout: 20_000 })
      .not.toContain('missing');
    send('SIGSTOP', 'first', 'second', 'third');
    const outcome = await timed('overview', '--json', '--timeout', '4');
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    const { domains }: { domains: { name: string; busy: boolean; memoryKiB: string }[] } = JSON.parse(outcome.stdout);
    expect(domains.map((domain) => domain.memoryKiB)).toEqual(['32768', '32768', '32768', '32768']);
    const busy = domains.filter((domain) => domain.busy).map((domain) => domain.name);
    expect(busy.sort()).toEqual([name('first'), name('second'), name('third')].sort());
    const list = await timed('list');
    expect(list.stdout.match(/running/g)).toHaveLength(4);
  });
}, ['qemu', 'namespace']);
