import { spawn } from 'node:child_process';
import { accessSync, constants, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, vi } from 'vitest';
import { LibvirtService, LibvirtUnavailable } from '../../examples/nestjs-module/libvirt.service.js';
import { Exporter } from '../../examples/prometheus-exporter/exporter.js';
import { Fleet } from '../../src/index.js';
import { type RecordedOptions, test } from '../../src/vitest.js';
import { UUIDS } from '../replay/host.js';
import { freePort } from '../support/daemon-probe.js';
import { FeedReader, startDashboardProcess } from '../support/dashboard.js';
import { ElectronProgram } from '../support/electron-program.js';
import { copyExample } from '../support/example-copy.js';
import { runExample } from '../support/example-program.js';
import { ROOT } from '../support/node-program.js';

const SOON = { timeout: 30_000, interval: 20 };
const NATS = '/usr/sbin/nats-server';

/** How often statistics and addresses are read depends on the time that the test takes. */
const POLLED: RecordedOptions = { mode: 'lenient', unused: 'ignore' };

/** Each on its own recording; `test/replay/record-fixtures.ts` makes them on the host that `host.ts` furnishes. */
describe('with a QEMU host', () => {
  test('prometheus-exporter exports its guests', async ({ libvirtUri }) => {
    await using fleet = new Fleet({ hosts: [libvirtUri], watch: false });
    const exporter = new Exporter(fleet);
    await fleet.ready;
    const text = await exporter.collect();
    const host = `host="${libvirtUri}"`;
    expect(text.split('\n')).toEqual(
      expect.arrayContaining([
        `libvirt_up{${host}} 1`,
        `libvirt_domain_info_vstate{${host},domain="demo"} 1`,
        `libvirt_domain_info_vstate{${host},domain="archive"} 5`,
        `libvirt_domain_info_virtual_cpus{${host},domain="demo"} 1`,
        `libvirt_domain_info_maximum_memory_bytes{${host},domain="demo"} 16777216`,
        `libvirt_domain_block_stats_read_bytes_total{${host},domain="demo",target_device="hda"} 512`,
      ]),
    );
    expect(text).toMatch(/^libvirt_domain_info_cpu_time_seconds_total\{[^}]*domain="demo"\} \d*\.\d*[1-9]/m);
  });

  test('nestjs-module is healthy, and closes its connection', async ({ libvirtUri }) => {
    const service = new LibvirtService(libvirtUri);
    service.onModuleInit();
    await vi.waitFor(async () => expect(await service.check()).toEqual({ hostname: 'demo-host' }), SOON);
    const { connection } = service;
    await service.onApplicationShutdown();
    expect(connection.state).toBe('closed');
    expect(() => service.connection).toThrow(LibvirtUnavailable);
  });

  test('opentelemetry prints the spans', async ({ libvirtUri }) => {
    const { failed, text } = await runExample('opentelemetry/main', libvirtUri);
    expect(failed).toBe(false);
    const spans = [...text.matchAll(/^ {2}name: '(.*)',$/gm)].map((found) => found[1]);
    expect(spans.filter((name) => name === 'remote/DOMAIN_GET_INFO')).toHaveLength(2);
    expect(spans).toEqual(
      expect.arrayContaining(['libvirt connect', 'libvirt authenticate', 'remote/CONNECT_LIST_ALL_DOMAINS']),
    );
    expect(spans.at(-1)).toBe('remote/CONNECT_CLOSE');
    const socket = new URL(libvirtUri).searchParams.get('socket') ?? '';
    expect(text).toContain(`'server.address': '${socket}'`);
    expect(text).toContain("'error.type': 'NO_DOMAIN'");
    expect(text).toContain("no domain with matching name 'there is no such domain'");
  });

  describe('that is polled', () => {
    test.override({ recorded: POLLED });

    test('dashboard shows what is there, and what changes', async ({ libvirtUri }) => {
      await using dashboard = await startDashboardProcess(libvirtUri);
      using feed = new FeedReader(dashboard);
      await vi.waitFor(() => expect(feed.domains.size).toBe(2), SOON);
      expect(feed.domains.get(UUIDS.demo)).toMatchObject({ name: 'demo', title: 'The demo guest', state: 'running' });
      expect(feed.domains.get(UUIDS.archive)).toMatchObject({ name: 'archive', state: 'shutoff', active: false });
      const [pool] = feed.pools;
      expect(pool).toMatchObject({ name: 'images', uuid: UUIDS.pool });
      expect(pool?.volumes).toEqual(expect.arrayContaining(['disk', 'notes']));
      const act = async (action: string): Promise<number> =>
        (await dashboard.request('POST', `/api/domains/${UUIDS.demo}/${action}`)).status;
      expect(await act('start')).toBe(409);
      expect(await act('force-off')).toBeLessThan(300);
      await vi.waitFor(() => expect(feed.domains.get(UUIDS.demo)).toMatchObject({ state: 'shutoff' }), SOON);
      expect(await act('start')).toBeLessThan(300);
      await vi.waitFor(() => expect(feed.domains.get(UUIDS.demo)).toMatchObject({ state: 'running' }), SOON);
    });

    test('virtual-lab is taken down when a guest has no address in time', async ({ libvirtUri }) => {
      const args = ['up', '--uri', libvirtUri, '--type', 'qemu', '--seconds', '1'];
      const { failed, text } = await runExample('virtual-lab/main', ...args);
      expect(text).toContain('no address after 1000 ms: lab-web, lab-database, lab-client');
      expect(failed).toBe(true);
    });
  });
});

describe('with the test driver', () => {
  test('electron-main lists the domains and shuts one down', async ({ libvirtUri }) => {
    await using program = await ElectronProgram.start(libvirtUri);
    const page = program.bridge();
    const [domain] = await page.listDomains();
    expect(domain).toMatchObject({ name: 'test', state: 'RUNNING', balloon: null });
    await page.act(domain?.uuid, 'shutdown');
    expect((await page.listDomains())[0]).toMatchObject({ name: 'test', state: 'SHUTOFF' });
    await page.act(domain?.uuid, 'start');
    expect((await page.listDomains())[0]).toMatchObject({ name: 'test', state: 'RUNNING' });
    await expect(page.act(domain?.uuid, 'start')).rejects.toThrow("Domain 'test' is already running");
    expect(await program.quit()).toBe(0);
  });

  describe('that is polled', () => {
    test.override({ recorded: POLLED });

    test('fleet-workers publishes what it watches', async ({ libvirtUri, skip }) => {
      skip(!hasNats(), `${NATS} is missing (apt-get install nats-server)`);
      await using programs = await Programs.start();
      await vi.waitFor(() => expect(programs.text).toContain('Watching'), SOON);
      programs.node('coordinator.mjs', programs.url, libvirtUri);
      programs.node('worker.mjs', programs.url, 'first');
      const lines = [
        { kind: 'host', type: 'changed', state: 'up' },
        { kind: 'domain', type: 'added', name: 'test', state: 'RUNNING' },
        { kind: 'network', type: 'added', name: 'default' },
        { kind: 'storage-pool', type: 'added', name: 'default-pool' },
      ].map((line) => expect.objectContaining({ worker: 'first', host: libvirtUri, ...line }));
      await vi.waitFor(() => expect(programs.lines).toEqual(expect.arrayContaining(lines)), SOON);
    });
  });
});

function hasNats(): boolean {
  try {
    accessSync(NATS, constants.X_OK);
    return true;
  } catch {
    process.stderr.write(`SKIPPED: the recording of fleet-workers: ${NATS} is missing (apt-get install nats-server)\n`);
    return false;
  }
}

/** A copy of `examples/fleet-workers` whose programs run, with a NATS server and `watch.mjs`. */
class Programs implements AsyncDisposable {
  readonly url: string;
  /** What `watch.mjs` has printed. */
  text = '';
  readonly #copy: Disposable & { readonly folder: string };
  readonly #stops: (() => Promise<void>)[] = [];

  private constructor(copy: Disposable & { readonly folder: string }, url: string) {
    this.#copy = copy;
    this.url = url;
  }

  static async start(): Promise<Programs> {
    const copy = await copyExample('fleet-workers');
    symlinkSync(join(ROOT, 'node_modules/@nats-io'), join(copy.folder, 'node_modules/@nats-io'));
    const port = await freePort();
    const programs = new Programs(copy, `nats://127.0.0.1:${port}`);
    let log = '';
    programs.#run(NATS, ['--addr', '127.0.0.1', '--port', `${port}`], (text) => {
      log += text;
    });
    await vi.waitFor(() => expect(log).toContain('Server is ready'), SOON);
    programs.node('watch.mjs', programs.url);
    return programs;
  }

  /** All complete lines of `watch.mjs`. */
  get lines(): unknown[] {
    return [...this.text.matchAll(/^\{.*\}\n/gm)].map(([line]) => JSON.parse(line));
  }

  node(...args: readonly string[]): void {
    const loader = join(ROOT, 'node_modules/tsx/dist/esm/index.mjs');
    this.#run(process.execPath, ['--import', loader, ...args], (text) => {
      this.text += text;
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const stop of this.#stops.reverse()) await stop();
    this.#copy[Symbol.dispose]();
  }

  #run(command: string, args: readonly string[], onText: (text: string) => void): void {
    const child = spawn(command, args, { cwd: this.#copy.folder, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const output of [child.stdout, child.stderr]) output.setEncoding('utf8').on('data', onText);
    const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
    this.#stops.push(async () => {
      child.kill('SIGKILL');
      await ended;
    });
  }
}
