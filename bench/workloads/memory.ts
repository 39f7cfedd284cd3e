import { type Contender, compare, type Result } from '../compare.js';
import { type Environment, type Kind, Participants } from '../environment.js';
import type { Answer, Participant, Task } from '../participant.js';
import { recordOpening } from '../single-connection.js';
import { place } from './calls.js';
import { Volume } from './streams.js';

/** What a process holds for something, over what it held before. */
interface Growth {
  readonly name: string;
  readonly title: string;
  readonly uri: string;
  readonly task: Task;
  /** The most that it took meanwhile counts, and not what is left afterwards. */
  readonly peak?: boolean;
  readonly expected: Answer;
}

/** Memory, by which a process grows: for idle connections, a stream, handles. Each is measured in new processes. */
export async function memory(environment: Environment): Promise<Result[]> {
  const { idleLinks, listed, volumeBytes } = environment.sizes;
  const daemon = await environment.daemon(5);
  await using volume = await Volume.create(daemon, volumeBytes);
  const qemu = daemon.uri('qemu:///system');
  const { pool, volume: name } = volume;
  const links: Growth = {
    name: 'memory-links',
    title: `Memory for ${idleLinks.toLocaleString('en')} idle connections`,
    uri: daemon.uri(),
    task: { do: 'links', uri: daemon.uri(), count: idleLinks },
    expected: { connections: idleLinks },
  };
  const stream: Growth = {
    name: 'memory-stream',
    title: `Peak memory of a download of ${Math.round(volumeBytes / 2 ** 20)} MiB`,
    uri: qemu,
    task: { do: 'download', pool, volume: name, bytes: volumeBytes },
    peak: true,
    expected: { bytes: volumeBytes },
  };
  const handles: Growth = {
    name: 'memory-handles',
    title: `Memory for ${listed.toLocaleString('en')} listed handles`,
    uri: daemon.writeTestNode({ domains: listed }),
    task: { do: 'hold' },
    expected: { domains: listed },
  };
  const results: Result[] = [];
  for (const growth of [links, stream, handles]) results.push(await measure(environment, growth));
  return results;
}

async function measure(environment: Environment, growth: Growth): Promise<Result> {
  const isLinks = growth.name === 'memory-links';
  const kinds: readonly Kind[] = ['ours', ...(isLinks ? (['minimal'] as const) : []), ...environment.bindings.keys()];
  const contenders: Contender[] = kinds.map((kind) => ({
    name: kind,
    run: () => grown(environment, kind, growth),
  }));
  if (isLinks) contenders.push({ name: 'raw', run: () => rawLinks(environment, growth) });
  const { name, title, expected } = growth;
  return compare({ name, title, expected, rounds: environment.sizes.fewRounds }, contenders, 0);
}

async function grown(environment: Environment, kind: Kind, { uri, task, peak = false }: Growth): Promise<Answer> {
  await using participants = new Participants(environment);
  const one = participants.start(kind);
  await one.ask({ do: 'open', uri });
  return await growthOf(one, task, peak);
}

async function rawLinks(environment: Environment, { uri, task }: Growth): Promise<Answer> {
  await using participants = new Participants(environment);
  const daemon = await environment.daemon(5);
  const hello = environment.file('hello');
  await recordOpening(participants.start('ours'), place(daemon, uri, 5), hello);
  const raw = participants.start('raw');
  await raw.ask({ do: 'open', socket: daemon.socket, hello });
  return await growthOf(raw, { ...task, socket: daemon.socket, hello }, false);
}

async function growthOf(one: Participant, task: Task, peak: boolean): Promise<Answer> {
  await one.ask({ do: 'collect' });
  const before = one.memory();
  const { ms: _ms, cpuMs: _cpuMs, ...counts } = await one.ask(task);
  await one.ask({ do: 'collect' });
  const after = one.memory();
  return { ...counts, bytesHeld: peak ? after.most - before.now : after.now - before.now };
}
