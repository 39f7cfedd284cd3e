/**
 * Run as an ordinary user by transport-autostart.test.ts, in a world of its own: connects as the argument says and
 * tells, as JSON, what came of it and which daemons run then.
 */
import { connect } from '../../src/connect/connect.js';
import type { ConnectOptions } from '../../src/connect/connect-options.js';
import { LibvirtError } from '../../src/errors.js';
import { processesWith } from '../support/processes.js';

/** What is told of one connecting. */
export interface Told {
  readonly code?: string;
  readonly message?: string;
  readonly hypervisor?: string;
}

/** All that is told. */
export interface Report {
  readonly told: readonly Told[];
  /** Process numbers of the daemons that were started. */
  readonly daemons: readonly number[];
  /** How many sockets, timers and children there are more than before, after all is closed. */
  readonly left: number;
}

/** What to do: connections made at once, round after round. */
export interface Task {
  readonly uri: string;
  readonly options?: ConnectOptions;
  readonly rounds: readonly number[];
}

async function tell({ uri, options }: Task): Promise<Told> {
  try {
    await using conn = await connect(uri, options);
    return { hypervisor: await conn.getType() };
  } catch (error) {
    if (!(error instanceof LibvirtError)) throw error;
    return { code: error.code, message: error.message };
  }
}

/** One that finds another of its user ends by itself, on a busy machine some time after that other has served us. */
async function daemonsThatStay(): Promise<readonly number[]> {
  for (let look = 0; look < 200; look += 1) {
    const daemons = processesWith('--timeout=120');
    if (daemons.length <= 1) return daemons;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return processesWith('--timeout=120');
}

function resources(): number {
  return process.getActiveResourcesInfo().filter((name) => /Timeout|Pipe|Process/.test(name)).length;
}

const task: Task = JSON.parse(process.argv[2] ?? '');
const before = resources();
const told: Told[] = [];
for (const count of task.rounds) told.push(...(await Promise.all(Array.from({ length: count }, () => tell(task)))));
// What has been closed is gone when its event has come, on a busy machine some time later. A timer would count itself.
for (const end = performance.now() + 2_000; resources() > before && performance.now() < end; ) {
  await new Promise((resolve) => setImmediate(resolve));
}
const left = resources() - before;
const report: Report = { told, daemons: await daemonsThatStay(), left };
process.stdout.write(`${JSON.stringify(report)}\n`);
