import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { libvirtdPath } from '../test/support/live.js';
import { median, type Result, ratio } from './compare.js';
import type { Environment } from './environment.js';
import type { Verdict } from './goals.js';
import type { Sizes } from './sizes.js';

/** All that a run has found out. */
export interface Report {
  readonly library: string;
  readonly when: string;
  readonly machine: Machine;
  /** Bindings that took part, as they call themselves. */
  readonly bindings: readonly string[];
  /** What could not be compared with, and why. */
  readonly missing: readonly string[];
  readonly sizes: Sizes;
  readonly seconds: number;
  readonly results: readonly Result[];
  readonly verdicts: readonly Verdict[];
  /** Workloads that failed, and why. */
  readonly failures: readonly string[];
}

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGiB: number;
  readonly kernel: string;
  readonly node: string;
  readonly libvirtd: string;
}

export function machine(): Machine {
  const all = cpus();
  return {
    cpu: all[0]?.model ?? 'unknown',
    cores: all.length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    kernel: release(),
    node: process.version,
    libvirtd: execFileSync(libvirtdPath(), ['--version'], { encoding: 'utf8' }).trim(),
  };
}

export function libraryVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'));
  if (typeof manifest !== 'object' || manifest === null || !('version' in manifest)) return 'unknown';
  return String(manifest.version);
}

export function bindingsOf(environment: Environment): string[] {
  return [...environment.bindings.values()].map(({ title }) => title);
}

/** A value as people read it. */
export function formatFigure(value: number, unit: Result['unit']): string {
  if (unit === 'bytes') {
    return value < 2 ** 20 ? `${(value / 2 ** 10).toFixed(1)} KiB` : `${(value / 2 ** 20).toFixed(1)} MiB`;
  }
  return value < 10
    ? `${value.toFixed(2)} ms`
    : value < 1000
      ? `${value.toFixed(1)} ms`
      : `${(value / 1000).toFixed(2)} s`;
}

/** What came of a workload, for the screen. */
export function resultLines(result: Result): string[] {
  const counts = Object.entries(result.counts).map(([what, count]) => `${count.toLocaleString('en')} ${what}`);
  const lines = Object.entries(result.values).map(([name, values]) => {
    const spread = `${formatFigure(Math.min(...values), result.unit)} .. ${formatFigure(Math.max(...values), result.unit)}`;
    const cpu = result.cpu[name] ?? [];
    const used = cpu.length === 0 ? '' : `  cpu ${formatFigure(median(cpu), 'ms')}`;
    const of = name === 'ours' ? '' : `ours is ${(ratio(result, 'ours', name) ?? Number.NaN).toFixed(2)} x`;
    return `  ${name.padEnd(18)}${formatFigure(median(values), result.unit).padStart(11)}  ${of.padEnd(16)}${spread}${used}`;
  });
  return [counts.length === 0 ? result.title : `${result.title}  (${counts.join(', ')})`, ...lines];
}

export function verdictLine(verdict: Verdict): string {
  const { result, against, of, gated, ratio: found, met } = verdict;
  const word = met ? 'met   ' : 'missed';
  const what = `${result}${of === 'cpu' ? ', processor time,' : ''}`;
  return `${word} ${gated ? 'gate' : 'goal'}  ${what} is ${found.toFixed(2)} x ${against}, ${allowed(verdict)}`;
}

/** The goal: `at most 1.10 or 10 ms over (is 7.2 ms)`. */
function allowed({ most, orOver, over }: Verdict): string {
  const rest = orOver === undefined ? '' : ` or ${orOver} ms over (is ${over.toFixed(1)} ms)`;
  return `at most ${most.toFixed(2)}${rest}`;
}
