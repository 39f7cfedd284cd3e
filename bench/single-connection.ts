import { type Contender, compare, type Result } from './compare.js';
import { type Environment, type Kind, Participants } from './environment.js';
import type { Answer, Participant, Task } from './participant.js';

/** Where the participants connect to. */
export interface Place {
  readonly uri: string;
  /** The socket that the URI names, for the raw program. */
  readonly socket: string;
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
export const SINGLE = [
  { name: 'python', kind: 'python', threads: 1 },
  { name: 'perl', kind: 'perl', threads: 1 },
] as const;

/**
 * Runs a workload on one connection each. What the library sends in its first run is recorded; the raw program then
 * sends these very bytes.
 */
export async function singleConnection(environment: Environment, work: LinkWorkload): Promise<Result> {
  await using participants = new Participants(environment);
  const ours = participants.start('ours');
  const files = { hello: environment.file('hello'), calls: environment.file('calls') };
  await recordOpening(ours, work.place, files.hello);
  await ours.ask({ do: 'domains' });
  await ours.ask({ do: 'record' });
  await ours.ask(work.task);
  await ours.ask({ do: 'recorded', calls: files.calls });

  const raw = participants.start('raw');
  await raw.ask({ do: 'open', socket: work.place.socket, hello: files.hello });
  await raw.ask({ do: 'load', calls: files.calls });
  const { inFlight, together } = work;
  const contenders: Contender[] = [
    { name: 'ours', run: () => ours.ask(work.task) },
    { name: 'raw', run: () => raw.ask({ do: 'play', inFlight, together }) },
  ];
  for (const { name, kind, threads } of work.bindings.filter((one) => environment.has(one.kind))) {
    const binding = participants.start(kind, name);
    await binding.ask({ do: 'open', uri: work.place.uri });
    await binding.ask({ do: 'domains' });
    contenders.push({ name, run: () => binding.ask({ ...work.task, threads }) });
  }
  return await compare(work, contenders, work.warmUps);
}

/** Opens a connection of ours and keeps what it sent for that. */
export async function recordOpening(ours: Participant, place: Place, hello: string): Promise<void> {
  await ours.ask({ do: 'record' });
  await ours.ask({ do: 'open', uri: place.uri, maxInFlight: place.maxInFlight });
  await ours.ask({ do: 'recorded', calls: hello });
}
