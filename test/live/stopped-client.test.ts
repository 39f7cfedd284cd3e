import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { connect } from '../../src/connect/connect.js';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { ROOT } from '../support/node-program.js';
import type { Line } from './stopped-client-program.js';

const SOON = { timeout: 30_000, interval: 50 };
const domainXml = (name: string): string =>
  `<domain type='test'><name>${name}</name><memory>8192</memory><os><type>hvm</type></os></domain>`;

/** The program of another process, and the lines that it has printed. */
class Client implements AsyncDisposable {
  readonly lines: Line[] = [];
  readonly #child: ChildProcess;
  readonly #ended: Promise<void>;

  constructor(uri: string) {
    const args = ['--import', 'tsx', 'test/live/stopped-client-program.ts', uri];
    this.#child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['pipe', 'pipe', 'inherit'] });
    this.#ended = new Promise((resolve) => this.#child.once('close', () => resolve()));
    if (this.#child.stdout === null) throw new Error('the program has no output');
    createInterface({ input: this.#child.stdout }).on('line', (line) => this.lines.push(JSON.parse(line)));
  }

  call(times: number): void {
    this.#child.stdin?.write(`${times}\n`);
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** Lines with a property. */
  with(property: string): Line[] {
    return this.lines.filter((line) => property in line);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.kill('SIGKILL');
    await this.#ended;
  }
}

describeLive('a client whose process was stopped', () => {
  let daemon: Daemon;

  beforeAll(async () => {
    // A silent client is dropped after four seconds.
    daemon = await startDaemon({ settings: { keepalive_interval: 1, keepalive_count: 3 } });
  });
  afterAll(async () => {
    await daemon?.stop();
  });

  const started = async (): Promise<Client> => {
    const client = new Client(daemon.uri());
    await vi.waitFor(() => expect(client.with('ready')).toEqual([{ ready: ['test'] }]), SOON);
    return client;
  };

  it('reconnects when the daemon has dropped it, and sees what it has missed', async () => {
    await using client = await started();
    await using other = await connect(daemon.uri());
    client.kill('SIGSTOP');
    await sleep(300);
    const domain = await other.defineDomain(domainXml('while-stopped'));
    await sleep(8000);
    expect(client.lines).toHaveLength(1);
    client.kill('SIGCONT');
    await vi.waitFor(() => {
      expect(client.with('state')).toEqual([
        expect.objectContaining({ state: 'reconnecting', failedAttempts: 0 }),
        { state: 'connected', failedAttempts: 0 },
      ]);
      expect(client.with('change')).toEqual([{ change: 'added', name: 'while-stopped' }]);
    }, SOON);
    await domain.undefine();
    // The next event arrives as before.
    await vi.waitFor(() => expect(client.with('change').at(-1)).toMatchObject({ change: 'removed' }), SOON);
    client.call(3);
    await vi.waitFor(() => expect(client.with('call')).toHaveLength(3), SOON);
    // The daemon answers in any order.
    for (const call of [1, 2, 3]) expect(client.with('call')).toContainEqual({ call, outcome: 'value' });
  }, 90_000);

  it('fails each pending call once when the daemon was replaced meanwhile', async () => {
    await using client = await started();
    await daemon.kill('SIGSTOP');
    client.call(6);
    await sleep(300);
    client.kill('SIGSTOP');
    await daemon.kill('SIGKILL');
    await daemon.restart();
    await using other = await connect(daemon.uri());
    await other.defineDomain(domainXml('after-restart'));
    await sleep(3000);
    expect(client.with('call')).toEqual([]);
    client.kill('SIGCONT');
    await vi.waitFor(() => {
      expect(client.with('state').at(-1)).toEqual({ state: 'connected', failedAttempts: 0 });
      expect(client.with('change')).toContainEqual({ change: 'added', name: 'after-restart' });
    }, SOON);
    client.call(1);
    await vi.waitFor(() => expect(client.with('call').at(-1)).toEqual({ call: 7, outcome: 'value' }), SOON);
    // Those that were sent are lost; the others waited for a free slot, and were made on the new link or failed as well.
    const outcomes = client.with('call').slice(0, -1);
    expect(outcomes.map((line) => 'call' in line && line.call).sort()).toEqual([1, 2, 3, 4, 5, 6]);
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({ outcome: expect.stringMatching(/^ConnectionError /) });
    }
  }, 90_000);
});
