import { join } from 'node:path';
import type { Result } from '../compare.js';
import { type Environment, Participants } from '../environment.js';
import { Participant, PEERS, type Task } from '../participant.js';
import { type LinkWorkload, type Place, SINGLE, singleConnection } from '../single-connection.js';
import { statsNode } from './stats.js';

/** A workload against a daemon that only remembers. */
interface Replayed extends Omit<LinkWorkload, 'place' | 'name' | 'title'> {
  readonly name: string;
  readonly title: string;
  /** Where the replies come from. */
  readonly uri: string;
  readonly maxInFlight: number;
}

/** The clients alone: a local program answers at once with real replies, recorded a moment before. */
export async function alone(environment: Environment): Promise<Result[]> {
  const { calls, together, listed, statsDomains, rounds } = environment.sizes;
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
    bindings: [...SINGLE, { name: `python-${together}-threads`, kind: 'python', threads: together }],
  });
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
    {
      ...one,
      rounds: 5 * rounds,
      warmUps: 5 * rounds,
      name: 'alone-list',
      title: `list ${listed.toLocaleString('en')} domains`,
      uri: daemon.writeTestNode({ domains: listed }),
      expected: { domains: listed, replies: 1 },
      task: { do: 'list' },
    },
    {
      ...one,
      rounds: 3 * rounds,
      warmUps: 2 * rounds,
      name: 'alone-stats',
      title: `statistics of ${statsDomains.toLocaleString('en')} domains`,
      uri: await statsNode(daemon, statsDomains),
      expected: { domains: statsDomains, replies: 1 },
      task: { do: 'stats' },
    },
  ];
  const results: Result[] = [];
  for (const work of works) results.push(await replayed(environment, work));
  return results;
}

async function replayed(environment: Environment, work: Replayed): Promise<Result> {
  const { received } = await recordTask(environment, work.uri, work.task);
  const socket = environment.file('canned.sock');
  await using canned = new Participant('canned', process.execPath, [join(PEERS, 'canned.mjs'), socket, received]);
  await canned.listening();
  const place: Place = { uri: `test+unix:///default?socket=${socket}`, socket, maxInFlight: work.maxInFlight };
  return await singleConnection(environment, { ...work, title: `Client only: ${work.title}`, place });
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
  await scribe.ask({ do: 'recorded', ...files });
  return files;
}
