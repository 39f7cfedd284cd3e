import { UsageError } from '../../errors.js';
import {
  type DomainStatistics,
  type DomainStatisticsRates,
  domainStatisticsKeys,
} from '../../generated/statistics/domain-statistics.js';
import { type KeyNode, keyTree } from './key-tree.js';

type Rates = { [property: string]: unknown };

let tree: KeyNode | undefined;

/** Nested statistics of a domain at one time. */
export interface DomainStatsReading {
  /** Absent keys are absent properties; unknown keys are in `other` under their flat names. */
  readonly stats: DomainStatistics;
  /** When the reply was received, by the clock of `performance.now()`. */
  readonly receivedMs: number;
}

/** Those of a reply name the domain; those of a record of an inventory do not. */
interface Reading extends DomainStatsReading {
  readonly domain?: { readonly uuid: string; readonly name: string };
}

/**
 * Computes by how much the counters of a domain grew per second between two replies: `rates.cpu.time` in nanoseconds per
 * second, `rates.block[0].rd.bytes` in bytes per second. A counter that is missing in one of them, or that was reset in
 * between (the domain was started again, or another disk has the number), has no rate. Takes two results of
 * `getAllDomainStats({ shape: 'nested' })`, or the `nestedStats` of two records of an inventory.
 * @throws UsageError `INVALID_VALUE` if they are of different domains, or if no time has passed between them
 */
export function rates(before: Reading, after: Reading): DomainStatisticsRates {
  if (before.domain !== undefined && after.domain !== undefined && before.domain.uuid !== after.domain.uuid)
    throw new UsageError(
      'INVALID_VALUE',
      `the statistics are of different domains: ${before.domain.name} and ${after.domain.name}`,
    );
  const seconds = (after.receivedMs - before.receivedMs) / 1000;
  if (!(seconds > 0))
    throw new UsageError(
      'INVALID_VALUE',
      `the second statistics were not received after the first ones (receivedMs ${before.receivedMs}, ${after.receivedMs})`,
    );
  tree ??= keyTree(domainStatisticsKeys);
  return ratesOf(tree, before.stats, after.stats, seconds) ?? {};
}

/** Rates of what one object holds; undefined if there are none. */
function ratesOf(node: KeyNode, before: unknown, after: unknown, seconds: number): Rates | undefined {
  if (!isObject(before) || !isObject(after) || isOther(before, after)) return undefined;
  const found: Rates = {};
  const set = (property: string, rate: unknown): void => {
    if (rate !== undefined) found[property] = rate;
  };
  for (const child of node.children.values()) {
    const [a, b] = [before[child.property], after[child.property]];
    if (child.isCounter) set(child.property, growth(a, b, seconds));
    else if (child.position !== undefined) set(child.property, listRates(child.position, a, b, seconds));
    else if (child.id !== undefined) set(child.property, mapRates(child.id, a, b, seconds));
    else if (child.type === undefined) set(child.property, ratesOf(child, a, b, seconds));
  }
  if (node.named !== undefined) setNamed(node, node.named, before, after, seconds, set);
  return Object.keys(found).length === 0 ? undefined : found;
}

function setNamed(
  node: KeyNode,
  named: KeyNode,
  before: Rates,
  after: Rates,
  seconds: number,
  set: (property: string, rate: unknown) => void,
): void {
  const isAlone = node.children.size === 0;
  const [a, b] = isAlone ? [before, after] : [before['custom'], after['custom']];
  if (!isObject(a) || !isObject(b)) return;
  const entries = Object.keys(b).flatMap((name) => {
    const rate = ratesOf(named, a[name], b[name], seconds);
    return rate === undefined ? [] : [[name, rate] as const];
  });
  if (isAlone) for (const [name, rate] of entries) set(name, rate);
  else if (entries.length > 0) set('custom', Object.fromEntries(entries));
}

function listRates(node: KeyNode, before: unknown, after: unknown, seconds: number): unknown {
  if (!Array.isArray(before) || !Array.isArray(after)) return undefined;
  const found = after.map((item: unknown, index) => ratesOf(node, before[index], item, seconds));
  return found.some((item) => item !== undefined) ? found : undefined;
}

function mapRates(node: KeyNode, before: unknown, after: unknown, seconds: number): unknown {
  if (!(before instanceof Map) || !(after instanceof Map)) return undefined;
  const found = [...after].flatMap(([id, item]: [unknown, unknown]) => {
    const rate = ratesOf(node, before.get(id), item, seconds);
    return rate === undefined ? [] : [[id, rate] as const];
  });
  return found.length > 0 ? new Map(found) : undefined;
}

function growth(before: unknown, after: unknown, seconds: number): number | undefined {
  if (typeof before !== 'bigint' || typeof after !== 'bigint' || after < before) return undefined;
  return Number(after - before) / seconds;
}

/** Returns true if two items with the same number are different disks or network cards. */
function isOther(before: Rates, after: Rates): boolean {
  return before['name'] !== after['name'];
}

function isObject(value: unknown): value is Rates {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Map);
}
