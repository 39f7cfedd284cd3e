/** The process that watches simulated hosts, and whose costs are measured. Started by bench/fleet.ts. */
import { setTimeout as sleep } from 'node:timers/promises';
import { connect, DomainStatsTypes, Fleet, type WatchOptions } from '../../src/index.js';
import { deferred } from '../../src/rpc/deferred.js';
import type { Measured, OnePicture, Watched, WatcherReply, WatcherRequest } from './messages.js';

/** Titles take a call for each domain after the first picture; they would only delay the measurement. */
const WATCH: WatchOptions = { title: false, refreshMs: 0 };
const ROUNDS = 20;
let fleet: Fleet | undefined;
let onSent = (): void => {};

function answer(reply: WatcherReply): void {
  process.send?.(reply);
}

async function memory(): Promise<{ rss: number; heap: number }> {
  for (let i = 0; i < 3; i += 1) {
    globalThis.gc?.();
    await sleep(50);
  }
  const { rss, heapUsed } = process.memoryUsage();
  return { rss, heap: heapUsed };
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function watch(hosts: readonly string[]): Promise<Watched> {
  // The codecs are loaded once, however many hosts there are.
  const first = new Fleet({ hosts: hosts.slice(0, 1), watch: WATCH });
  await first.ready;
  await first.close();
  const before = await memory();
  const [begin, beginCpu] = [performance.now(), cpuMs()];
  fleet = new Fleet({ hosts, watch: WATCH, concurrency: 64 });
  await fleet.ready;
  const [readyMs, readyCpuMs] = [performance.now() - begin, cpuMs() - beginCpu];
  const after = await memory();
  const failures: Record<string, number> = {};
  let up = 0;
  for (const { state, error } of fleet.hosts.values()) {
    if (state === 'up') up += 1;
    else {
      const why = error?.message.replace(/\d+/g, 'N') ?? state;
      failures[why] = (failures[why] ?? 0) + 1;
    }
  }
  const domains = [...fleet.records('domain')].length;
  return { up, domains, readyMs, readyCpuMs, rss: after.rss - before.rss, heap: after.heap - before.heap, failures };
}

async function measure(events: number): Promise<Measured> {
  if (fleet === undefined) throw new Error('nothing is watched');
  const latencies: number[] = [];
  const beginCpu = cpuMs();
  const all = deferred<void>();
  let endCpu = beginCpu;
  // Hosts that are down send no events. The reply of a refresh follows the events of its host.
  onSent = () => {
    void fleet?.call(({ inventory }) => inventory?.refresh()).then(() => all.resolve());
  };
  const stop = fleet.onChange((change) => {
    if (change.kind !== 'domain' || change.type !== 'changed' || !/^\d+$/.test(change.after.name)) return;
    latencies.push(Number(process.hrtime.bigint() - BigInt(change.after.name)) / 1e6);
    endCpu = cpuMs();
    if (latencies.length >= events) all.resolve();
  });
  answer({ ready: true });
  await all.promise;
  stop();
  latencies.sort((a, b) => a - b);
  const at = (share: number): number => latencies[Math.floor((latencies.length - 1) * share)] ?? Number.NaN;
  return { events: latencies.length, cpuMs: endCpu - beginCpu, medianMs: at(0.5), p99Ms: at(0.99) };
}

/** Lists and pictures alternate, so that other work on the machine slows both down. */
async function onePicture(uri: string): Promise<OnePicture> {
  await using connection = await connect(uri);
  let domains = 0;
  const list = (): Promise<unknown> =>
    Promise.all([connection.listAllDomains(), connection.getAllDomainStats({ stats: DomainStatsTypes.STATE })]);
  const picture = async (): Promise<void> => {
    const inventory = connection.watch({ ...WATCH, kinds: ['domain'] });
    await inventory.ready;
    domains = inventory.domains.size;
    await inventory.close();
  };
  const [lists, pictures]: [Cost[], Cost[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    lists.push(await costOf(list));
    pictures.push(await costOf(picture));
  }
  const ratio = (of: (cost: Cost) => number): number =>
    median(pictures.map((cost, i) => of(cost) / of(lists[i] ?? cost)));
  return {
    domains,
    listMs: median(lists.map(({ wallMs }) => wallMs)),
    pictureMs: median(pictures.map(({ wallMs }) => wallMs)),
    ratio: ratio(({ wallMs }) => wallMs),
    cpuRatio: ratio((cost) => cost.cpuMs),
  };
}

interface Cost {
  readonly wallMs: number;
  readonly cpuMs: number;
}

async function costOf(work: () => Promise<unknown>): Promise<Cost> {
  const [begin, beginCpu] = [performance.now(), cpuMs()];
  await work();
  return { wallMs: performance.now() - begin, cpuMs: cpuMs() - beginCpu };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

process.on('message', (request: WatcherRequest) => {
  if ('sent' in request) {
    onSent();
    return;
  }
  const work =
    'watch' in request
      ? watch(request.watch)
      : 'measure' in request
        ? measure(request.measure)
        : onePicture(request.onePicture);
  work.then(answer, (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    process.exit(1);
  });
});
process.on('disconnect', () => process.exit());
