/**
 * Counts what each operation allocates and writes, and prints it as JSON. The first argument is the socket of the daemon.
 * Requires `--expose-gc`, and young generations so large that nothing is collected while an operation is counted.
 */
import { readFileSync } from 'node:fs';
import { getHeapSpaceStatistics } from 'node:v8';
import { connect } from '../../src/index.js';
import type { Cost } from './figures.js';
import { type Operation, operations, type Subjects } from './operations.js';

/** Laps that are not counted, in which V8 creates bytecode and inline caches. */
const WARM_UP = 2;
const LAPS = 5;
/** Runs of a lap: all that they allocate fits into the young generation. */
const RUNS = 100;

async function subjects(uri: string): Promise<Subjects> {
  const connection = await connect(uri);
  const domain = await connection.getDomainByName('domain-0');
  const pool = await connection.getStoragePoolByName('default');
  const volume = await pool.getVolumeByName('disk');
  const events = connection.events('domain-lifecycle');
  await events.ready;
  return { uri, connection, domain, volume, events };
}

/** Number of system calls that wrote something; 0 where the system does not count them. */
function writes(): number {
  if (process.platform !== 'linux') return 0;
  return Number(/^syscw: (\d+)$/m.exec(readFileSync('/proc/self/io', 'latin1'))?.[1]);
}

/** Bytes of objects in the young generation. The old one also has code, and is counted by pages. */
function youngBytes(): number {
  return getHeapSpaceStatistics()
    .filter(({ space_name: name }) => name === 'new_space' || name === 'new_large_object_space')
    .reduce((sum, { space_used_size: used }) => sum + used, 0);
}

async function lap(run: Operation['run'], runs: number, given: Subjects): Promise<Cost> {
  globalThis.gc?.();
  const writesBefore = writes();
  const buffersBefore = process.memoryUsage().arrayBuffers;
  const youngBefore = youngBytes();
  for (let i = 0; i < runs; i += 1) await run(given);
  const young = youngBytes();
  return {
    heapBytes: young - youngBefore,
    bufferBytes: process.memoryUsage().arrayBuffers - buffersBefore,
    writes: writes() - writesBefore,
  };
}

/**
 * The least of several laps: in one or the other, Node grows a table beside it, or a reply arrives in two pieces because
 * the machine is busy.
 */
async function cost({ run, times = 1, runs = RUNS }: Operation, given: Subjects): Promise<Cost> {
  for (let i = 0; i < WARM_UP; i += 1) await lap(run, runs, given);
  const laps: Cost[] = [];
  for (let i = 0; i < LAPS; i += 1) laps.push(await lap(run, runs, given));
  const each = (of: keyof Cost): number =>
    Number((Math.min(...laps.map((one) => one[of])) / (runs * times)).toFixed(2));
  return { heapBytes: each('heapBytes'), bufferBytes: each('bufferBytes'), writes: each('writes') };
}

const [, , socket = ''] = process.argv;
const given = await subjects(`test+unix:///default?socket=${socket}`);
const costs: Record<string, Cost> = {};
for (const [name, operation] of Object.entries(operations)) costs[name] = await cost(operation, given);
await given.events.return();
await given.connection.close();
process.stdout.write(JSON.stringify(costs));
