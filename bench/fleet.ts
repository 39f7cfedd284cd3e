/**
 * What it costs to watch many hosts from one process: `npx tsx bench/fleet.ts`. Hosts are fake daemons in other
 * processes, half on Unix sockets, half on TCP. Prints a table and a picture.
 *
 *   --quick            small numbers, to see that it runs
 *   --hosts 10,100     numbers of hosts; default 10,32,100,316,1000
 *   --domains 100      domains of each host
 *   --down 0           so many of the hosts refuse connections
 *   --deadline 900     seconds that each step may take
 *   --save             also writes bench/results/fleet.json and docs/fleet.svg
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, freemem, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { buildSync } from 'esbuild';
import type {
  HostsReply,
  HostsRequest,
  Measured,
  OnePicture,
  Usage,
  Watched,
  WatcherReply,
  WatcherRequest,
} from './fleet/messages.js';
import { fleetChart, fleetSvg } from './fleet/picture.js';

/** Hosts of one process, so that two of them do not wait for one processor. */
const HOST_PROCESSES = 2;
const PER_SECOND = 400;
/** Open files of a process besides those of its hosts. */
const OTHER_FILES = 100;
const ONE_HOST_DOMAINS = 10_000;
/** Rounds of the watcher with one host. */
const ROUNDS = 20;

/** The costs at one number of hosts. */
export interface FleetResult {
  readonly hosts: number;
  readonly domains: number;
  readonly watched: Watched;
  readonly measured: Measured;
  /** Resident memory of the processes with the simulated hosts, in bytes. */
  readonly simulationRss: number;
}

interface Settings {
  readonly sizes: readonly number[];
  readonly domains: number;
  readonly events: number;
  /** Number of hosts that refuse connections. */
  readonly down: number;
  readonly oneHost: number;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/**
 * Checks that a process can have enough open files: one for each host in the watching process, and one for each listener
 * and each connection in the two others. Node.js raises its soft limit to the hard one by itself.
 */
function checkOpenFiles(hosts: number): void {
  let limits: string;
  try {
    limits = readFileSync('/proc/self/limits', 'utf8');
  } catch {
    return;
  }
  const limit = Number(/^Max open files\s+(\d+)/m.exec(limits)?.[1] ?? Number.POSITIVE_INFINITY);
  const needed = hosts + OTHER_FILES;
  if (needed <= limit) return;
  throw new Error(
    `${hosts} hosts need ${needed} open files in a process, but the limit is ${limit}: raise it by ulimit -n`,
  );
}

/**
 * The programs of the benchmark, compiled. Under tsx each function has a name that takes 250 bytes, which is a third of
 * the memory of a host.
 */
class Programs implements Disposable {
  readonly folder: string = mkdtempSync(join(tmpdir(), 'lvc-bench-fleet-'));

  constructor() {
    buildSync({
      entryPoints: ['hosts', 'watcher'].map((name) => join(import.meta.dirname, 'fleet', `${name}.ts`)),
      outdir: join(this.folder, 'programs'),
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      // Loaded for ssh connections only.
      external: ['ssh2'],
      logLevel: 'warning',
    });
  }

  fileOf(name: 'hosts' | 'watcher'): string {
    return join(this.folder, 'programs', `${name}.mjs`);
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** What all steps share. */
interface Bench {
  readonly programs: Programs;
  /** Milliseconds that each step may take. */
  readonly deadlineMs: number;
}

/** A process of the benchmark, which answers each request once. */
class Worker<Request extends object, Reply> implements Disposable {
  readonly #child: ChildProcess;
  readonly #deadlineMs: number;

  constructor(name: 'hosts' | 'watcher', { programs, deadlineMs }: Bench) {
    this.#child = fork(programs.fileOf(name), { execArgv: ['--expose-gc', '--max-old-space-size=8000'] });
    this.#deadlineMs = deadlineMs;
  }

  send(request: Request): void {
    this.#child.send(request);
  }

  async reply(): Promise<Reply> {
    const ended = new AbortController();
    const failed = once(this.#child, 'exit', ended).then(
      ([code, signal]) => Promise.reject(new Error(`a process of the benchmark ended with ${code ?? signal}`)),
      () => new Promise<never>(() => {}),
    );
    const late = sleep(this.#deadlineMs, undefined, ended).then(
      () => Promise.reject(new Error(`a step took more than ${this.#deadlineMs / 1000} s: see --deadline`)),
      () => new Promise<never>(() => {}),
    );
    try {
      const [reply]: Reply[] = await Promise.race([once(this.#child, 'message', ended), failed, late]);
      if (reply === undefined) throw new Error('a process of the benchmark sent nothing');
      return reply;
    } finally {
      ended.abort();
    }
  }

  async ask(request: Request): Promise<Reply> {
    const reply = this.reply();
    this.send(request);
    return reply;
  }

  [Symbol.dispose](): void {
    this.#child.kill('SIGKILL');
  }
}

/** Simulated hosts in processes of their own. */
class Hosts implements Disposable {
  readonly #workers: readonly Worker<HostsRequest, HostsReply>[];
  readonly #folder: string;
  uris: readonly string[] = [];

  constructor(processes: number, bench: Bench) {
    this.#workers = Array.from({ length: processes }, () => new Worker('hosts', bench));
    this.#folder = mkdtempSync(join(bench.programs.folder, 'sockets-'));
  }

  async start(count: number, domains: number): Promise<void> {
    const share = Math.ceil(count / this.#workers.length);
    const replies = await Promise.all(
      this.#workers.map((worker, i) => {
        const first = i * share;
        const range = { folder: this.#folder, first, count: Math.max(0, Math.min(share, count - first)), domains };
        return worker.ask({ start: range });
      }),
    );
    this.uris = replies.flatMap((reply) => ('uris' in reply ? reply.uris : []));
  }

  async events(count: number): Promise<void> {
    const share = Math.ceil(count / this.#workers.length);
    await Promise.all(
      this.#workers.map((worker, i) => {
        const events = { from: 0, count: Math.min(share, count - i * share), perSecond: PER_SECOND / 2 };
        return worker.ask({ events });
      }),
    );
  }

  async usage(): Promise<Usage> {
    const replies = await Promise.all(this.#workers.map((worker) => worker.ask({ usage: true })));
    const sum = (of: (usage: Usage) => number): number =>
      replies.reduce((total, reply) => total + ('lists' in reply ? of(reply) : 0), 0);
    return { lists: sum(({ lists }) => lists), rss: sum(({ rss }) => rss) };
  }

  [Symbol.dispose](): void {
    for (const worker of this.#workers) worker[Symbol.dispose]();
  }
}

async function atSize(count: number, { domains, events, down }: Settings, bench: Bench): Promise<FleetResult> {
  using hosts = new Hosts(HOST_PROCESSES, bench);
  await hosts.start(count, domains);
  using watcher = new Worker<WatcherRequest, WatcherReply>('watcher', bench);
  const uris = hosts.uris.map((uri, i) => (i < count - down ? uri : `test+unix:///default?socket=/dev/null/${i}`));
  const watched = await watcher.ask({ watch: uris });
  if (!('up' in watched)) throw new Error('the watcher did not report its fleet');
  if (watched.up < count) say(`only ${watched.up} of ${count} hosts are up: ${JSON.stringify(watched.failures)}`);
  await watcher.ask({ measure: events });
  const measuring = watcher.reply();
  await Promise.all([hosts.events(events).then(() => watcher.send({ sent: true })), measuring]);
  const measured = await measuring;
  if (!('cpuMs' in measured)) throw new Error('the watcher did not report the events');
  if (measured.events < events) say(`the changes of ${measured.events} of ${events} events have arrived`);
  return { hosts: count, domains, watched, measured, simulationRss: (await hosts.usage()).rss };
}

async function oneHost(domains: number, bench: Bench): Promise<OnePicture & { readonly extraLists: number }> {
  using hosts = new Hosts(1, bench);
  await hosts.start(1, domains);
  using watcher = new Worker<WatcherRequest, WatcherReply>('watcher', bench);
  const picture = await watcher.ask({ onePicture: hosts.uris[0] ?? '' });
  if (!('pictureMs' in picture)) throw new Error('the watcher did not report its picture');
  // Rounds of one list, and of one inventory, which lists the transient domains and those with autostart.
  return { ...picture, extraLists: (await hosts.usage()).lists - ROUNDS * (1 + 2) };
}

function row(cells: readonly (string | number)[]): string {
  const widths = [6, 10, 11, 12, 11, 11, 13, 13, 9];
  return cells.map((cell, i) => String(cell).padStart(widths[i] ?? 10)).join('');
}

function round(value: number, digits = 1): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}

function table(results: readonly FleetResult[]): string[] {
  return [
    row(['hosts', 'domains', 'ready [s]', 'ready [ms', 'heap [KiB', 'RSS [KiB', 'CPU [ms per', 'event to', 'at 99 %']),
    row(['', '', '', 'CPU/host]', '/host]', '/host]', '1,000 ev.]', 'change [ms]', '[ms]']),
    ...results.map(({ hosts, watched, measured }) =>
      row([
        hosts,
        watched.domains,
        round(watched.readyMs / 1000),
        round(watched.readyCpuMs / hosts),
        round(watched.heap / 1024 / hosts, 0),
        round(watched.rss / 1024 / hosts, 0),
        round((measured.cpuMs * 1000) / measured.events, 0),
        round(measured.medianMs),
        round(measured.p99Ms),
      ]),
    ),
  ];
}

function settings(): Settings & { readonly save: boolean; readonly deadlineMs: number } {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      save: { type: 'boolean', default: false },
      hosts: { type: 'string' },
      domains: { type: 'string' },
      down: { type: 'string', default: '0' },
      deadline: { type: 'string', default: '900' },
    },
  });
  const { quick, save, hosts = quick ? '3,10' : '10,32,100,316,1000', domains = quick ? '20' : '100' } = values;
  const each = Number(domains);
  return {
    sizes: hosts.split(',').map(Number),
    domains: each,
    events: quick ? 60 : 1000,
    down: Number(values.down),
    oneHost: quick ? 500 : ONE_HOST_DOMAINS,
    save,
    deadlineMs: Number(values.deadline) * 1000,
  };
}

/** Measures one size after the other. A failure ends it, and leaves the results of the sizes before. */
async function atSizes(chosen: Settings, bench: Bench): Promise<FleetResult[]> {
  const results: FleetResult[] = [];
  for (const size of chosen.sizes) {
    // No more events than domains: each is of another domain.
    const events = Math.min(chosen.events, size * chosen.domains);
    try {
      const result = await atSize(size, { ...chosen, events }, bench);
      results.push(result);
      const [simulation, free] = [result.simulationRss, freemem()].map((bytes) => round(bytes / 1024 ** 2, 0));
      say(`${size} hosts: done; their simulation takes ${simulation} MiB, ${free} MiB of the machine are free`);
    } catch (error) {
      say(`${size} hosts: ${error instanceof Error ? error.message : error}`);
      break;
    }
  }
  return results;
}

async function main(): Promise<void> {
  const chosen = settings();
  checkOpenFiles(Math.max(...chosen.sizes));
  say(`node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, load ${loadavg()[0]?.toFixed(1)}`);
  using programs = new Programs();
  const bench = { programs, deadlineMs: chosen.deadlineMs };
  const results = await atSizes(chosen, bench);
  if (results.length > 0) for (const line of [...table(results), '', ...fleetChart(results)]) say(line);
  if (results.length < chosen.sizes.length) {
    process.exitCode = 1;
    return;
  }
  const one = await oneHost(chosen.oneHost, bench);
  say(
    `\none host with ${one.domains} domains: one list ${round(one.listMs)} ms, first picture ${round(one.pictureMs)} ms`,
  );
  say(
    `ratio ${round(one.ratio, 2)} (at most 2), of processor time ${round(one.cpuRatio, 2)}; lists beyond the first picture: ${one.extraLists}`,
  );
  if (!chosen.save) return;
  const folder = join(import.meta.dirname, 'results');
  mkdirSync(folder, { recursive: true });
  const report = { when: new Date().toISOString(), node: process.version, load: loadavg(), results, oneHost: one };
  writeFileSync(join(folder, 'fleet.json'), `${JSON.stringify(report, undefined, 2)}\n`);
  writeFileSync(join(import.meta.dirname, '../docs/fleet.svg'), fleetSvg(results));
}

await main();
