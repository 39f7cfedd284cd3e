import { dashboard } from './dashboard.js';
import { docs } from './docs.js';
import { electronPage } from './electron-page.js';
import { releases } from './releases.js';
import { bun, deno, nodeVersions, windows } from './runtimes.js';
import { suites } from './suites.js';
import { typeVersions } from './type-versions.js';
import { xmlCorpus } from './xml-corpus.js';

/** One thing that a step has found out. */
export interface Finding {
  /** What was tried: `Node 22.1.0, require`. */
  readonly what: string;
  readonly passed: boolean;
  /** A number worth seeing, or why it failed. */
  readonly detail: string;
}

/** A long test. It reports findings and throws only when it could not be tried at all. */
export interface Step {
  readonly name: string;
  readonly purpose: string;
  run(report: (finding: Finding) => void): Promise<void>;
}

/** All long tests, in the order in which they run. */
const STEPS: readonly Step[] = [
  nodeVersions,
  bun,
  deno,
  windows,
  typeVersions,
  suites,
  xmlCorpus,
  releases,
  docs,
  dashboard,
  electronPage,
];

/** Runs the named steps, or all. Returns the exit code. */
export async function runSteps(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    const known = STEPS.map(({ name, purpose }) => `  ${name}: ${purpose}`).join('\n');
    console.error(`no such step: ${unknown.join(', ')}; there are\n${known}`);
    return 2;
  }
  const findings: Finding[] = [];
  for (const step of STEPS.filter(({ name }) => names.length === 0 || names.includes(name))) {
    findings.push(...(await runStep(step)));
  }
  const failed = findings.filter(({ passed }) => !passed).length;
  console.log(`\n${findings.length - failed} passed, ${failed} failed`);
  return failed === 0 && findings.length > 0 ? 0 : 1;
}

async function runStep(step: Step): Promise<Finding[]> {
  console.log(`\n${step.name}: ${step.purpose}`);
  const findings: Finding[] = [];
  const report = (finding: Finding): void => {
    findings.push(finding);
    const [first = '', ...more] = finding.detail.split('\n');
    console.log(`  ${finding.passed ? 'passed' : 'FAILED'}  ${finding.what.padEnd(56)}  ${first}`);
    // The whole story of a failure, without ruining the table of what went well.
    if (!finding.passed) for (const line of more) console.log(`            ${line}`);
  };
  try {
    await step.run(report);
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    report({ what: step.name, passed: false, detail });
  }
  return findings;
}
