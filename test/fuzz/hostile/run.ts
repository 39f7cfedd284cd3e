/**
 * Talks to a hostile daemon, in a process of its own that has to end by itself. Prints what it found as one line of
 * JSON. `HOSTILE_FRAMES` says how many mutated frames, `HOSTILE_SEED` which; `HOSTILE_ONLY` is one session of them.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectAdmin } from '../../../src/admin.js';
import { connect } from '../../../src/connect/connect.js';
import type { ConnectOptions } from '../../../src/connect/connect-options.js';
import { LibvirtError } from '../../../src/errors.js';
import { ACTIVITIES } from './activities.js';
import { Random } from './random.js';
import { HostileServer, type Temper } from './server.js';

const FRAMES = Number(process.env['HOSTILE_FRAMES'] ?? 5000);
const SEED = Number(process.env['HOSTILE_SEED'] ?? 1);
const ONLY = process.env['HOSTILE_ONLY'];

const LANES = ONLY === undefined ? 64 : 1;
/** Everything has a deadline of a second or less; the rest is for a slow machine. */
const SETTLES_WITHIN_MS = 30_000;
const PROBLEMS_MAX = 20;

/** What the run has found, for the test that started it. */
export interface HostileReport {
  readonly frames: number;
  readonly sessions: number;
  /** How many promises settled, and how. */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly problems: readonly string[];
  readonly seconds: number;
  readonly peakMiB: number;
  /** Memory in use after garbage collection: early in the run, and at its end. */
  readonly usedMiB: readonly [early: number, late: number];
}

class CallerReason extends Error {}

const problems: string[] = [];
const outcomes = new Map<string, number>();

function problem(text: string): void {
  if (problems.length < PROBLEMS_MAX) problems.push(text);
}

/** Waits for a promise, which may do anything but hang or fail with somebody else's error. */
async function settled<T>(what: string, promise: Promise<T>, reason?: unknown): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), SETTLES_WITHIN_MS);
  });
  let outcome = 'done';
  try {
    const first = await Promise.race([promise.then((value) => ({ value })), late]);
    if (first !== 'late') return first.value;
    outcome = 'never settled';
    problem(`${what} did not settle`);
  } catch (error) {
    outcome = error === reason ? 'abort reason' : error instanceof LibvirtError ? error.code : 'foreign error';
    if (outcome === 'foreign error') problem(`${what}: ${error instanceof Error ? error.stack : String(error)}`);
    else if (error instanceof LibvirtError && /undefined|\[object|NaN/.test(error.message)) {
      problem(`${what}: ${error.message}`);
    }
  } finally {
    clearTimeout(timer);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  return undefined;
}

/** A server, and sessions with it one after the other. */
class Lane {
  readonly server: HostileServer = new HostileServer(() => this.#temper());
  readonly path: string;
  #session = 0;
  #connections = 0;
  #nature: Omit<Temper, 'random'> = { percent: 0, honest: 0, auth: [0] };

  constructor(path: string) {
    this.path = path;
  }

  async session(index: number): Promise<void> {
    const random = new Random(SEED * 1_000_003 + index);
    this.#session = index;
    this.#connections = 0;
    const auth = random.chance(8) ? [1] : [0];
    this.#nature = { percent: random.pick([4, 15, 40, 80]), honest: random.pick([0, 3, 6, 8, 10, 14]), auth };
    if (random.chance(6)) return this.#admin(index);
    const connection = await settled(
      `session ${index}, connect`,
      connect(`test+unix:///default?socket=${this.path}`, optionsOf(random)),
    );
    if (connection === undefined) return;
    const activities = Array.from({ length: 2 + random.below(5) }, () => random.pick(ACTIVITIES));
    await Promise.all(
      activities.map((activity, number) => {
        const reason = new CallerReason('the caller has changed its mind');
        const abort = new AbortController();
        // Streams have no deadline: without the signal, they would wait for a daemon that says nothing more.
        const options = { timeoutMs: 400, signal: abort.signal };
        const timer = setTimeout(() => abort.abort(reason), random.chance(30) ? random.below(60) : 600);
        const own = new Random(SEED + 7919 * index + number);
        const running = activity.run(connection, options, own).finally(() => clearTimeout(timer));
        return settled(`session ${index}, ${activity.name}`, running, reason);
      }),
    );
    await settled(`session ${index}, close`, connection.close());
  }

  async #admin(index: number): Promise<void> {
    const name = `session ${index}, admin`;
    const options = { timeoutMs: 400, connectTimeoutMs: 1000 };
    const admin = await settled(name, connectAdmin(`libvirtd:///system?socket=${this.path}`, options));
    if (admin === undefined) return;
    await Promise.all([settled(name, admin.listServers()), settled(name, admin.getLibraryVersion())]);
    const server = await settled(name, admin.getServer('libvirtd'));
    if (server !== undefined) {
      await Promise.all([settled(name, server.listClients()), settled(name, server.getThreadpoolParameters())]);
    }
    await settled(name, admin.close());
  }

  #temper(): Temper {
    this.#connections += 1;
    return { ...this.#nature, random: new Random(SEED + 104_729 * this.#session + this.#connections) };
  }
}

function optionsOf(random: Random): ConnectOptions {
  return {
    timeoutMs: 400,
    connectTimeoutMs: 1000,
    keepalive: random.chance(50) ? false : { interval: 0.2, count: 2 },
    credentials: { username: 'fred', password: 'hunter2' },
    ...(random.chance(15) && { links: 2 }),
    ...(random.chance(15) && { reconnect: true }),
    ...(random.chance(15) && { record: { write: () => undefined, close: () => undefined } }),
  };
}

function usedMiB(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return Math.round((heapUsed + external) / 1_048_576);
}

async function main(): Promise<void> {
  process.on('unhandledRejection', (reason) =>
    problem(`unhandled: ${reason instanceof Error ? reason.stack : reason}`),
  );
  process.on('uncaughtException', (error) => problem(`uncaught: ${error.stack}`));
  // Events are lost here, and this library warns of that.
  process.on('warning', (warning) => {
    if (warning.name !== 'LibvirtWarning') problem(`warning: ${warning.stack}`);
  });
  const began = performance.now();
  const folder = mkdtempSync(join(tmpdir().length > 40 ? '/tmp' : tmpdir(), 'lvh-'));
  const lanes = Array.from({ length: LANES }, (_, number) => new Lane(join(folder, String(number))));
  await Promise.all(lanes.map((lane) => lane.server.listen(lane.path)));
  const frames = (): number => lanes.reduce((sum, { server }) => sum + server.mutations, 0);
  let sessions = 0;
  let early = 0;
  const run = async (lane: Lane): Promise<void> => {
    while (frames() < FRAMES && problems.length < PROBLEMS_MAX) {
      const index = sessions;
      sessions += 1;
      // A sign of life: if the event loop stands still, this is the session to look at.
      process.stderr.write(`${index}\n`);
      await lane.session(index);
      if (early === 0 && frames() > FRAMES / 4) early = usedMiB();
    }
  };
  if (ONLY === undefined) await Promise.all(lanes.map(run));
  else await lanes[0]?.session(Number(ONLY));
  await Promise.all(lanes.map(({ server }) => server.close()));
  rmSync(folder, { recursive: true, force: true });
  await new Promise((resolve) => setTimeout(resolve, 500));
  const report: HostileReport = {
    frames: frames(),
    sessions,
    outcomes: Object.fromEntries([...outcomes].sort((a, b) => b[1] - a[1])),
    problems,
    seconds: Math.round((performance.now() - began) / 1000),
    peakMiB: Math.round(process.resourceUsage().maxRSS / 1024),
    usedMiB: [early, usedMiB()],
  };
  process.stdout.write(`${JSON.stringify(report)}\n`);
}

await main();
