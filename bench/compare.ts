import type { Answer } from './participant.js';

/** One participant of a workload: what it does in a round. */
export interface Contender {
  readonly name: string;
  run(): Promise<Answer>;
}

/** What came of a workload. */
export interface Result {
  /** `calls`, `xml-pipelined-128`. */
  readonly name: string;
  readonly title: string;
  /** What was measured: times, or bytes of memory. */
  readonly unit: 'ms' | 'bytes';
  /** What each participant did in a round, as the library counted it. */
  readonly counts: Answer;
  /** One value per round, in the order of the rounds, by participant. */
  readonly values: Readonly<Record<string, readonly number[]>>;
  /** Processor time of the participant itself in milliseconds, one per round; absent where it was not measured. */
  readonly cpu: Readonly<Record<string, readonly number[]>>;
}

/** Words of an answer that are no counts. */
const MEASURES = new Set(['ms', 'cpuMs', 'bytesHeld', 'most']);

/** What a workload is called, and what all of its participants have to count. */
export interface Comparison {
  readonly name: string;
  readonly title: string;
  readonly rounds: number;
  /** Counts that must come out; whoever counts such a thing must count so many. */
  readonly expected: Answer;
}

/**
 * Runs participants in turn, so that what the machine does beside it hits all of them. Every round begins with another
 * one. Runs that are not counted warm everything up.
 * @throws when participants did not do the same work
 */
export async function compare(about: Comparison, contenders: readonly Contender[], warmUps = 1): Promise<Result> {
  for (let i = 0; i < warmUps; i += 1) for (const one of contenders) check(about, one.name, await one.run());
  const answers = new Map<string, Answer[]>(contenders.map((one) => [one.name, []]));
  for (let round = 0; round < about.rounds; round += 1) {
    for (let i = 0; i < contenders.length; i += 1) {
      const one = contenders[(round + i) % contenders.length];
      if (one === undefined) continue;
      const answer = await one.run();
      check(about, one.name, answer);
      answers.get(one.name)?.push(answer);
    }
  }
  agree(about.name, answers);
  return result(about, answers);
}

function result(about: Comparison, answers: ReadonlyMap<string, readonly Answer[]>): Result {
  const all = [...answers];
  const column = (key: string): Record<string, number[]> =>
    Object.fromEntries(
      all.map(([name, given]) => [name, given.map((answer) => answer[key]).filter((value) => value !== undefined)]),
    );
  const ours = answers.get('ours')?.[0] ?? all[0]?.[1][0] ?? {};
  const held = 'bytesHeld' in ours;
  const { name, title } = about;
  const counts = Object.fromEntries(Object.entries(ours).filter(([key]) => !MEASURES.has(key)));
  return {
    name,
    title,
    unit: held ? 'bytes' : 'ms',
    counts,
    values: column(held ? 'bytesHeld' : 'ms'),
    cpu: column('cpuMs'),
  };
}

function check({ name, expected }: Comparison, who: string, answer: Answer): void {
  const counted = Object.keys(expected).filter((key) => key in answer);
  if (counted.length === 0) {
    throw new Error(`${name}: ${who} counted ${JSON.stringify(answer)}, none of ${Object.keys(expected).join(', ')}`);
  }
  for (const key of counted) {
    if (answer[key] === expected[key]) continue;
    throw new Error(`${name}: ${who} has ${answer[key]} ${key} instead of ${expected[key]}`);
  }
}

/** Whatever two participants count, they count alike. */
function agree(name: string, answers: ReadonlyMap<string, readonly Answer[]>): void {
  const known = new Map<string, { who: string; value: number }>();
  for (const [who, given] of answers) {
    for (const [key, value] of given.flatMap((answer) => Object.entries(answer))) {
      if (MEASURES.has(key)) continue;
      const first = known.get(key) ?? { who, value };
      known.set(key, first);
      if (first.value !== value) throw new Error(`${name}: ${who} has ${value} ${key}, ${first.who} ${first.value}`);
    }
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** Of the whole time, or of the processor time of the participants. */
export type Measure = 'values' | 'cpu';

/** How many times the median of one participant is that of another; undefined when one of them is missing. */
export function ratio(result: Result, who: string, against: string, of: Measure = 'values'): number | undefined {
  const [ours, theirs] = [middle(result, who, of), middle(result, against, of)];
  return ours === undefined || theirs === undefined ? undefined : ours / theirs;
}

/** By how much the median of one participant is above that of another; undefined when one of them is missing. */
export function excess(result: Result, who: string, against: string, of: Measure = 'values'): number | undefined {
  const [ours, theirs] = [middle(result, who, of), middle(result, against, of)];
  return ours === undefined || theirs === undefined ? undefined : ours - theirs;
}

function middle(result: Result, who: string, of: Measure): number | undefined {
  const values = result[of][who] ?? [];
  return values.length === 0 ? undefined : median(values);
}
