import { join } from 'node:path';
import { type LinkWorkload, onALink, type Place, SINGLE } from '../on-a-link.js';
import { Participant, PEERS, type Task } from '../participant.js';
import type { Result } from '../rounds.js';
import { Crew, type World } from '../world.js';
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
export async function alone(world: World): Promise<Result[]> {
  const { calls, together, listed, statsDomains, rounds } = world.sizes;
  const daemon = await world.daemon(5);
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
  for (const work of works) results.push(await replayed(world, work));
  return results;
}

async function replayed(world: World, work: Replayed): Promise<Result> {
  const { received } = await recordTask(world, work.uri, work.task);
  const socket = world.file('canned.sock');
  await using canned = new Participant('canned', process.execPath, [join(PEERS, 'canned.mjs'), socket, received]);
  await canned.listening();
  const place: Place = { uri: `test+unix:///default?socket=${socket}`, socket, maxInFlight: work.maxInFlight };
  return await onALink(world, { ...work, title: `Client only: ${work.title}`, place });
}

/** What a task sends to the daemon and gets from it, with the opening before it and a list of all domains. */
export async function recordTask(
  world: World,
  uri: string,
  task: Task,
): Promise<{ readonly calls: string; readonly received: string }> {
  await using crew = new Crew(world);
  const scribe = crew.start('ours', 'scribe');
  const files = { calls: world.file('calls'), received: world.file('received') };
  await scribe.ask({ do: 'record' });
  await scribe.ask({ do: 'open', uri });
  await scribe.ask({ do: 'domains' });
  await scribe.ask({ ...task, ...('count' in task ? { count: 1, together: 1 } : {}) });
  await scribe.ask({ do: 'recorded', ...files });
  return files;
}
