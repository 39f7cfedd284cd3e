import { UsageError } from '../errors.js';
import { formatValue } from '../option-checks.js';

/** Maximum number of CPUs in a map on the wire. */
const CPUS_MAX = 16_384;

/** Returns the numbers of the CPUs whose bit is set. CPU n is bit n mod 8 of byte n div 8. */
export function cpuNumbers(map: Uint8Array): number[] {
  const cpus: number[] = [];
  for (const [index, byte] of map.entries()) {
    for (let bit = 0; bit < 8; bit += 1) {
      if ((byte >> bit) & 1) cpus.push(index * 8 + bit);
    }
  }
  return cpus;
}

/** Returns a map that ends with its last CPU. @throws UsageError for an invalid list of CPU numbers */
export function cpuMap(cpus: readonly number[], name: string): Uint8Array {
  checkCpus(cpus, name);
  const map = new Uint8Array(Math.ceil((Math.max(-1, ...cpus) + 1) / 8));
  for (const cpu of cpus) map[cpu >> 3] = (map[cpu >> 3] ?? 0) | (1 << (cpu & 7));
  return map;
}

/**
 * Formats CPU numbers as text, for calls that require it: `0,2,5`. @throws UsageError for an invalid list of CPU
 * numbers
 */
export function cpuListText(cpus: readonly number[], name: string): string {
  checkCpus(cpus, name);
  return cpus.join(',');
}

/** Parses text such as `0-3,5`. */
export function cpuListNumbers(text: string): number[] {
  // Difference between starting and ending ranges at each number, so that overlapping ranges cost nothing more.
  const steps = new Int32Array(CPUS_MAX + 2);
  for (const part of text.split(',')) {
    const [first = '', last = first] = part.trim().split('-');
    if (!/^\d+$/.test(first) || !/^\d+$/.test(last)) continue;
    const [from, to] = [Number(first), Math.min(Number(last), CPUS_MAX)];
    if (from > to) continue;
    steps[from] = (steps[from] ?? 0) + 1;
    steps[to + 1] = (steps[to + 1] ?? 0) - 1;
  }
  const cpus: number[] = [];
  let depth = 0;
  for (let cpu = 0; cpu <= CPUS_MAX; cpu += 1) {
    depth += steps[cpu] ?? 0;
    if (depth > 0) cpus.push(cpu);
  }
  return cpus;
}

function checkCpus(cpus: readonly number[], name: string): void {
  if (!Array.isArray(cpus)) {
    throw new UsageError('INVALID_VALUE', `${name} must be an array of CPU numbers, not ${formatValue(cpus)}`);
  }
  for (const [index, cpu] of cpus.entries()) {
    if (Number.isInteger(cpu) && cpu >= 0 && cpu < CPUS_MAX) continue;
    const range = `an integer from 0 to ${CPUS_MAX - 1}`;
    throw new UsageError('INVALID_VALUE', `${name}[${index}]: must be ${range}, not ${formatValue(cpu)}`);
  }
}
