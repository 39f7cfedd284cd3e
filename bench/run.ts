/** The benchmarks: `npm run bench`; `npm run bench -- --help` tells the rest. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Arguments, readArguments, USAGE } from './arguments.js';
import type { Result } from './compare.js';
import { Environment } from './environment.js';
import { judge } from './goals.js';
import { writePage } from './page.js';
import { writeReadme } from './readme.js';
import { bindingsOf, libraryVersion, machine, type Report, resultLines, verdictLine } from './report.js';
import { FULL, QUICK } from './sizes.js';
import { workloads } from './workloads.js';

const HERE: string = import.meta.dirname;
/** The longest that a workload may take; beyond that it fails, and the others are measured. */
const WORKLOAD_MS = 240_000;
const STORED: string = join(HERE, 'results/performance.json');

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Installs what only the benchmarks of codecs and parsers need, which is none of the project's own dependencies. */
function installRivals(): void {
  const names = ['js-xdr', '@stellar/js-xdr', 'fast-xml-parser', '@xmldom/xmldom'];
  if (names.every((name) => existsSync(join(HERE, 'node_modules', name)))) return;
  say('installing js-xdr 3 and 5, fast-xml-parser and @xmldom/xmldom into bench/node_modules');
  const { status, stderr } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: HERE, encoding: 'utf8' });
  if (status !== 0) say(`they cannot be installed, so codecs and parsers will not be compared: ${stderr.trim()}`);
}

async function measure({ names, quick, rounds }: Arguments): Promise<Report> {
  const begin = performance.now();
  const sizes = quick ? QUICK : FULL;
  await using environment = new Environment(
    { ...sizes, ...(rounds === undefined ? {} : { rounds, fewRounds: rounds }) },
    say,
  );
  for (const line of environment.missing) say(line);
  const chosen = workloads.filter(({ name }) => names.length === 0 || names.includes(name));
  if (!quick && chosen.some(({ name }) => name === 'codec' || name === 'parse-xml')) installRivals();
  say('building the library');
  environment.buildLibrary();
  const results: Result[] = [];
  const failures: string[] = [];
  for (const { name, purpose, run } of chosen) {
    say(`\n[${Math.round((performance.now() - begin) / 1000)} s] ${name}: ${purpose}`);
    try {
      const found = await environment.bounded(WORKLOAD_MS, () => run(environment));
      results.push(...found);
      for (const result of found) for (const line of resultLines(result)) say(line);
    } catch (error) {
      failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      say(`FAILED ${failures.at(-1)}`);
    }
  }
  return {
    library: libraryVersion(),
    when: new Date().toISOString(),
    machine: machine(),
    bindings: bindingsOf(environment),
    missing: environment.missing,
    sizes: environment.sizes,
    seconds: Math.round((performance.now() - begin) / 1000),
    results,
    verdicts: judge(results),
    failures,
  };
}

/** Runs what the arguments say. Returns the code to end with. */
async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    say(USAGE);
    return 0;
  }
  let asked: Arguments;
  try {
    asked = readArguments(args);
  } catch (error) {
    say(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 2;
  }
  const report = await measure(asked);
  say('');
  for (const verdict of report.verdicts) say(verdictLine(verdict));
  for (const line of [...report.missing, ...report.failures.map((failure) => `FAILED ${failure}`)]) say(line);
  if (asked.json !== undefined) save(asked.json, report);
  if (asked.write) {
    save(STORED, report);
    writePage(report);
    writeReadme();
  }
  const missed = report.verdicts.filter(({ gated, met }) => gated && !met);
  say(`\n${report.results.length} results in ${report.seconds} s; ${missed.length} gated goals missed`);
  return report.failures.length > 0 || (asked.check && missed.length > 0) ? 1 : 0;
}

function save(file: string, report: Report): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(report, undefined, 2)}\n`);
  say(`written: ${file}`);
}

process.exitCode = await main(process.argv.slice(2));
