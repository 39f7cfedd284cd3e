import { excess, type Measure, type Result, ratio } from './compare.js';

/** How our time, or memory, shall compare with that of another participant in the same run. */
export interface Goal {
  /** Name of the result. */
  readonly result: string;
  readonly against: string;
  /** The largest ratio of medians. */
  readonly most: number;
  readonly of: Measure;
  /** Milliseconds by which our median may be longer than the other's, whatever the ratio. */
  readonly orOver?: number;
  /** `npm run bench -- --check` fails when it is missed. The others are printed and argued. */
  readonly gated: boolean;
}

/** Against the plain program that sends the same bytes and decodes nothing. */
const LIMITS: Readonly<Record<string, number>> = {
  calls: 1.12,
  'at-once-5': 1.12,
  'at-once-128': 1.12,
  list: 1.35,
  xml: 1.12,
  'xml-pipelined-5': 1.12,
  'xml-pipelined-128': 1.12,
  stats: 1.3,
  upload: 1.08,
  download: 1.08,
  events: 1.08,
  fresh: 1.1,
  connect: 1.2,
};

/** Against other clients, on a real daemon and, under names with `alone`, without one. */
const PEERS: readonly (readonly [result: string, against: string, most: number])[] = [
  ['list', 'python', 0.5],
  ['stats', 'python', 0.9],
  ['at-once-5', 'python', 0.45],
  ['at-once-128', 'python', 0.45],
  ['xml-pipelined-5', 'python', 0.6],
  ['xml-pipelined-128', 'python', 0.6],
  ['upload', 'python', 1.05],
  ['upload', 'raw', 1],
  ['download', 'python', 1.05],
  ['download', 'c', 1.02],
  ['events', 'python', 1.05],
  ['alone-calls', 'python', 1],
  ['alone-at-once-128', 'python-64-threads', 0.15],
  ['alone-at-once-128', 'c-64-threads', 0.11],
  ['alone-list', 'python', 0.12],
  ['alone-list', 'c', 0.08],
  ['alone-list-cold', 'c', 0.12],
  ['alone-stats', 'python', 0.45],
  ['alone-stats-20', 'c', 0.6],
  ['alone-stats-20-cold', 'c', 0.75],
  ['alone-xml-cold', 'c', 2.6],
  ['memory-links', 'raw', 1.7],
  ['tls-at-once', 'python', 0.6],
  ['tls-upload', 'python', 1.1],
  ['tls-download', 'python', 1.1],
  ['ssh-at-once', 'python', 0.6],
  ['ssh-upload', 'python', 1.1],
  ['ssh-download', 'python', 1.1],
  ['sasl-at-once', 'python', 0.6],
  ['sasl-upload', 'python', 1.1],
  ['sasl-download', 'python', 1.1],
  ['xml-parse', 'fast-xml-parser', 1],
  ['xml-parse', '@xmldom/xmldom', 1],
  // Node.js starts and compiles; virsh is a program for the processor.
  ['command-list', 'virsh', 12],
  ['codec-list', 'js-xdr-3', 1 / 3],
  ['codec-list', 'js-xdr-5', 1 / 3],
  ['codec-stats', 'js-xdr-3', 1 / 3],
  ['codec-stats', 'js-xdr-5', 1 / 3],
];

/** Of processor time. */
const PROCESSOR: typeof PEERS = [
  ['connect', 'raw', 1.2],
  ['events', 'c', 0.65],
];

/** A tenth of a new process is little; so much more than raw is allowed in any case. */
const OVER: Readonly<Record<string, number>> = { fresh: 10 };

export const goals: readonly Goal[] = [
  ...Object.entries(LIMITS).map(([result, most]) => goal([result, 'raw', most], 'values', true)),
  ...PEERS.map((peer) => goal(peer, 'values', false)),
  ...PROCESSOR.map((peer) => goal(peer, 'cpu', false)),
];

function goal([result, against, most]: (typeof PEERS)[number], of: Measure, gated: boolean): Goal {
  const orOver = gated ? OVER[result] : undefined;
  return { result, against, most, of, gated, ...(orOver === undefined ? {} : { orOver }) };
}

/** A goal and what came of it. */
export interface Verdict extends Goal {
  readonly ratio: number;
  /** By how much our median is above the other's. */
  readonly over: number;
  readonly met: boolean;
}

/** Compares results with the goals that they have. */
export function judge(results: readonly Result[]): Verdict[] {
  return goals.flatMap((goal) => {
    const result = results.find(({ name }) => name === goal.result);
    const found = result === undefined ? undefined : ratio(result, 'ours', goal.against, goal.of);
    if (result === undefined || found === undefined) return [];
    const over = excess(result, 'ours', goal.against, goal.of) ?? Number.POSITIVE_INFINITY;
    return [
      { ...goal, ratio: found, over, met: found <= goal.most || (goal.orOver !== undefined && over <= goal.orOver) },
    ];
  });
}
