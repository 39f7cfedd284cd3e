import { BINDINGS } from './bindings.js';
import { type Contender, compare, type Result } from './compare.js';
import { type Environment, type Kind, Participants } from './environment.js';
import type { Answer, Participant, Task } from './participant.js';

/** Where the participants connect to. */
export interface Place {
  readonly uri: string;
  /** The Unix socket that the URI names, for the raw program; absent where it does not take part. */
  readonly socket?: string;
  /** Ordinary calls that the library may have unanswered. */
  readonly maxInFlight: number;
}

/** A workload in which every participant has one connection and makes calls. */
export interface LinkWorkload {
  readonly name: string;
  readonly title: string;
  readonly place: Place;
  readonly rounds: number;
  /** Runs before the first that counts; short ones need some until the code is compiled. Default 1. */
  readonly warmUps?: number;
  readonly expected: Answer;
  /** What each does in a round; `together` of them are wanted at once. */
  readonly task: Task;
  /** How many of the calls are on the wire at once, with the library and raw. */
  readonly inFlight: number;
  readonly together: number;
  /** Bindings that take part, and with how many threads. */
  readonly bindings: readonly { readonly name: string; readonly kind: Kind; readonly threads: number }[];
}

/** Without threads a binding makes one call after the other. */
export const SINGLE: LinkWorkload['bindings'] = BINDINGS.map((kind) => ({ name: kind, kind, threads: 1 }));

/** Also in as many threads as there are calls, where the binding has threads. */
export function threaded(threads: number): LinkWorkload['bindings'] {
  const kinds = ['c', 'python', 'go'] as const;
  return [...SINGLE, ...kinds.map((kind) => ({ name: `${kind}-${threads}-threads`, kind, threads }))];
}

/** What ours sent for a workload: for its connection, and for its task. */
interface Recorded {
  readonly hello: string;
  readonly calls: string;
}

/**
 * Runs a workload on one connection each. What the library sends in its first run is recorded; the raw program then
 * sends these very bytes.
 */
export async function singleConnection(environment: Environment, work: LinkWorkload): Promise<Result> {
  await using participants = new Participants(environment);
  const files = { hello: environment.file('hello'), calls: environment.file('calls') };
  const ours = participants.start('ours');
  if (work.place.socket === undefined) await prepare(ours, 'ours', work, files);
  else await recordRun(ours, work, files);
  const contenders: Contender[] = [{ name: 'ours', run: () => ours.ask(work.task) }];
  for (const { name, kind, threads } of others(environment, work)) {
    const member = participants.start(kind, name);
    await prepare(member, kind, work, files);
    contenders.push({ name, run: () => member.ask(taskOf(kind, work, threads)) });
  }
  return await compare(work, contenders, work.warmUps);
}

/**
 * Runs a workload in new processes, each of which repeats the task so many times after its start, while its code is
 * not compiled yet. The times are those of all repetitions.
 */
export async function coldConnection(environment: Environment, work: LinkWorkload, times: number): Promise<Result> {
  const files = { hello: environment.file('hello'), calls: environment.file('calls') };
  await using scribes = new Participants(environment);
  await recordRun(scribes.start('ours', 'scribe'), work, files);
  const all = [{ name: 'ours', kind: 'ours', threads: 1 } as const, ...others(environment, work)];
  const contenders = all.map(({ name, kind, threads }): Contender => {
    const run = async (): Promise<Answer> => {
      await using participants = new Participants(environment);
      const member = participants.start(kind, name);
      await prepare(member, kind, work, files);
      const task = taskOf(kind, work, threads);
      let sum: Answer = { ms: 0, cpuMs: 0 };
      for (let i = 0; i < times; i += 1) sum = added(sum, await member.ask(task));
      return sum;
    };
    return { name, run };
  });
  return await compare(work, contenders, 0);
}

async function recordRun(ours: Participant, work: LinkWorkload, files: Recorded): Promise<void> {
  await recordOpening(ours, work.place, files.hello);
  await ours.ask({ do: 'domains' });
  await ours.ask({ do: 'record' });
  await ours.ask(work.task);
  await ours.ask({ do: 'recorded', calls: files.calls });
}

/** Raw, if there is a socket for it, and the bindings that are installed. */
function others(environment: Environment, { place, bindings }: LinkWorkload): LinkWorkload['bindings'] {
  const installed = bindings.filter(({ kind }) => environment.has(kind));
  return place.socket === undefined ? installed : [{ name: 'raw', kind: 'raw', threads: 1 }, ...installed];
}

async function prepare(member: Participant, kind: Kind, { place }: LinkWorkload, files: Recorded): Promise<void> {
  if (kind === 'raw' && place.socket !== undefined) {
    await member.ask({ do: 'open', socket: place.socket, hello: files.hello });
    await member.ask({ do: 'load', calls: files.calls });
    return;
  }
  await member.ask({ do: 'open', uri: place.uri, maxInFlight: place.maxInFlight });
  await member.ask({ do: 'domains' });
}

function taskOf(kind: Kind, { task, inFlight, together }: LinkWorkload, threads: number): Task {
  if (kind === 'raw') return { do: 'play', inFlight, together };
  return kind === 'ours' ? task : { ...task, threads };
}

/** Adds up the times; the counts are those of one run. */
function added(sum: Answer, one: Answer): Answer {
  const total = (key: string): number => (sum[key] ?? 0) + (one[key] ?? 0);
  return { ...one, ms: total('ms'), cpuMs: total('cpuMs') };
}

/** Opens a connection of ours and keeps what it sent for that. */
export async function recordOpening(ours: Participant, place: Place, hello: string): Promise<void> {
  await ours.ask({ do: 'record' });
  await ours.ask({ do: 'open', uri: place.uri, maxInFlight: place.maxInFlight });
  await ours.ask({ do: 'recorded', calls: hello });
}
