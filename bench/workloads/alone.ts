import { join } from 'node:path';
import type { Result } from '../compare.js';
import { type Environment, Participants } from '../environment.js';
import { PEERS, type Task } from '../participant.js';
import {
  coldConnection,
  type LinkWorkload,
  type Place,
  SINGLE,
  singleConnection,
  threaded,
} from '../single-connection.js';
import { largeDomains } from './calls.js';
import { FEW_DISKS, statsNode } from './stats.js';

/** A workload against a daemon that only remembers. */
interface Replayed extends Omit<LinkWorkload, 'place' | 'name' | 'title'> {
  readonly name: string;
  readonly title: string;
  /** Where the replies come from. */
  readonly uri: string;
  /** Sets up what the URI leads to. */
  readonly prepare?: () => Promise<void>;
  readonly maxInFlight: number;
  /** Tasks of each new process; absent if the processes and their connections stay. */
  readonly cold?: number;
}

/** The clients alone: a local program answers at once with real replies, recorded a moment before. */
export async function alone(environment: Environment): Promise<Result[]> {
  const { calls, together, listed, statsDomains, documents, coldTasks, rounds } = environment.sizes;
  const daemon = await environment.daemon(5);
  const grouped = calls - (calls % together);
  const one = { rounds, inFlight: 1, together: 1, maxInFlight: 4, bindings: SINGLE };
  const group = (requests: number): Replayed => ({
    name: `alone-at-once-${requests}`,
    title: `${grouped.toLocaleString('en')} calls, ${together} concurrent, ${requests} requests`,
    uri: daemon.uri(),
    expected: { calls: grouped, replies: grouped },
    task: { do: 'info', count: grouped, together },
    rounds,
    inFlight: requests - 1,
    maxInFlight: requests - 1,
    together,
    bindings: threaded(together),
  });
  const list: Replayed = {
    ...one,
    name: 'alone-list',
    title: `list ${listed.toLocaleString('en')} domains`,
    uri: daemon.writeTestNode({ domains: listed }),
    expected: { domains: listed, replies: 1 },
    task: { do: 'list' },
  };
  const stats: Replayed = {
    ...one,
    name: 'alone-stats',
    title: `statistics of ${statsDomains.toLocaleString('en')} domains`,
    uri: daemon.uri('qemu:///system'),
    prepare: async () => void (await statsNode(daemon, statsDomains)),
    expected: { domains: statsDomains, replies: 1 },
    task: { do: 'stats' },
  };
  const fewStats: Replayed = {
    ...stats,
    name: 'alone-stats-20',
    title: `20 statistics of each of ${statsDomains.toLocaleString('en')} domains`,
    prepare: async () => void (await statsNode(daemon, statsDomains, FEW_DISKS)),
  };
  const xml: Replayed = {
    ...one,
    name: 'alone-xml',
    title: `XML of ${documents.toLocaleString('en')} domains, sequential`,
    uri: daemon.writeTestNode({ domains: largeDomains(documents) }),
    expected: { documents, replies: documents },
    task: { do: 'xml', count: documents, together: 1 },
  };
  const works: Replayed[] = [
    {
      ...one,
      name: 'alone-calls',
      title: `${calls.toLocaleString('en')} small calls, sequential`,
      uri: daemon.uri(),
      expected: { calls, replies: calls },
      task: { do: 'info', count: calls, together: 1 },
    },
    group(5),
    group(128),
    { ...list, rounds: 5 * rounds, warmUps: 5 * rounds },
    cold(list, coldTasks),
    { ...stats, rounds: 2 * rounds, warmUps: rounds },
    { ...fewStats, rounds: 3 * rounds, warmUps: 5 * rounds },
    cold(fewStats, coldTasks),
    cold(xml, 1),
  ];
  const results: Result[] = [];
  for (const work of works) results.push(await replayed(environment, work));
  return results;
}

/** The same in new processes. */
function cold(work: Replayed, tasks: number): Replayed {
  const title = tasks === 1 ? work.title : `${work.title}, ${tasks} times`;
  return { ...work, name: `${work.name}-cold`, title: `${title}, new process`, cold: tasks };
}

async function replayed(environment: Environment, work: Replayed): Promise<Result> {
  await work.prepare?.();
  const { received } = await recordTask(environment, work.uri, work.task);
  const socket = environment.file('canned.sock');
  const program = [join(PEERS, 'canned.mjs'), socket, received];
  await using canned = environment.startProgram('canned', process.execPath, program);
  await canned.listening();
  const place: Place = { uri: `test+unix:///default?socket=${socket}`, socket, maxInFlight: work.maxInFlight };
  const placed = { ...work, title: `Client only: ${work.title}`, place };
  return work.cold === undefined
    ? await singleConnection(environment, placed)
    : await coldConnection(environment, placed, work.cold);
}

/** What a task sends to the daemon and gets from it, with the opening before it and a list of all domains. */
export async function recordTask(
  environment: Environment,
  uri: string,
  task: Task,
): Promise<{ readonly calls: string; readonly received: string }> {
  await using participants = new Participants(environment);
  const scribe = participants.start('ours', 'scribe');
  const files = { calls: environment.file('calls'), received: environment.file('received') };
  await scribe.ask({ do: 'record' });
  await scribe.ask({ do: 'open', uri });
  await scribe.ask({ do: 'domains' });
  await scribe.ask({ ...task, ...('count' in task ? { count: 1, together: 1 } : {}) });
  await scribe.ask({ do: 'close' });
  await scribe.ask({ do: 'recorded', ...files });
  return files;
}
