import { parseArgs } from 'node:util';
import { workloads } from './workloads.js';

/** What the command was asked for. */
export interface Arguments {
  /** Workloads; all when none is named. */
  readonly names: readonly string[];
  readonly quick: boolean;
  readonly rounds: number | undefined;
  /** Where the results go as JSON. */
  readonly json: string | undefined;
  /** Write the tables and the picture of docs/performance.md. */
  readonly write: boolean;
  /** Fail when a gated goal is missed. */
  readonly check: boolean;
}

export const USAGE: string = `npm run bench -- [options] [workload ...]

  --quick       small sizes, one round: only checks that everything runs
  --rounds N    timed runs per participant (some workloads use a multiple)
  --json FILE   write the results as JSON
  --write       write bench/results/performance.json, docs/performance.md, its picture, and the README's table; needs a full run
  --check       exit with code 1 if a gated goal of bench/goals.ts is missed

Workloads:
${workloads.map(({ name, purpose }) => `  ${name.padEnd(14)}${purpose}`).join('\n')}
`;

/** @throws Error that says what is wrong */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      quick: { type: 'boolean', default: false },
      rounds: { type: 'string' },
      json: { type: 'string' },
      write: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
    },
  });
  const { quick, write, check, json } = values;
  const unknown = positionals.find((name) => !workloads.some((one) => one.name === name));
  if (unknown !== undefined) throw new Error(`unknown workload: ${unknown}`);
  const rounds = values.rounds === undefined ? undefined : Number(values.rounds);
  if (rounds !== undefined && !(Number.isInteger(rounds) && rounds >= 1)) {
    throw new Error(`--rounds must be an integer of at least 1, not ${values.rounds}`);
  }
  if (write && (quick || positionals.length > 0)) throw new Error('--write requires a full run of all workloads');
  return { names: positionals, quick, rounds, json, write, check };
}
