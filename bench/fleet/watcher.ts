/** The process that watches simulated hosts, and whose costs are measured. Started by bench/fleet.ts. */
import { setTimeout as sleep } from 'node:timers/promises';
import { connect, DomainStatsTypes, Fleet, type WatchOptions } from '../../src/index.js';
import { deferred } from '../../src/rpc/deferred.js';
import type { Measured, OnePicture, Watched, WatcherReply, WatcherRequest } from './messages.js';

/** Titles take a call for each domain after the first picture; they would only delay the measurement. */
const WATCH: WatchOptions = { title: false, refreshMs: 0 };
const ROUNDS = 20;
/** Milliseconds without a change after which no more are expected: hosts that are down send none. */
const QUIET_MS = 5000;

let fleet: Fleet | undefined;

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
  const quiet = setTimeout(() => all.resolve(), QUIET_MS);
  const stop = fleet.onChange((change) => {
    if (change.kind !== 'domain' || change.type !== 'changed' || !/^\d+$/.test(change.after.name)) return;
    latencies.push(Number(process.hrtime.bigint() - BigInt(change.after.name)) / 1e6);
    quiet.refresh();
    if (latencies.length >= events) all.resolve();
  });
  answer({ ready: true });
  await all.promise;
  stop();
  clearTimeout(quiet);
  latencies.sort((a, b) => a - b);
  const at = (share: number): number => latencies[Math.floor((latencies.length - 1) * share)] ?? Number.NaN;
  return { events: latencies.length, cpuMs: cpuMs() - beginCpu, medianMs: at(0.5), p99Ms: at(0.99) };
}

/** The best of some rounds: what the machine does beside it only makes them slower. */
async function onePicture(uri: string): Promise<OnePicture> {
  await using connection = await connect(uri);
  let [listMs, pictureMs, domains] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0];
  for (let round = 0; round < ROUNDS; round += 1) {
    const beginList = performance.now();
    await Promise.all([connection.listAllDomains(), connection.getAllDomainStats({ stats: DomainStatsTypes.STATE })]);
    listMs = Math.min(listMs, performance.now() - beginList);
    const beginPicture = performance.now();
    const inventory = connection.watch({ ...WATCH, kinds: ['domain'] });
    await inventory.ready;
    pictureMs = Math.min(pictureMs, performance.now() - beginPicture);
    domains = inventory.domains.size;
    await inventory.close();
  }
  return { domains, listMs, pictureMs };
}

process.on('message', (request: WatcherRequest) => {
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
