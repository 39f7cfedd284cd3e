import type { Api } from './api.js';

/** `protocol/statistics.json`: types, units and descriptions of the keys whose names `api.json` has as macros. */

const WIRE_TYPES = ['int', 'uint', 'llong', 'ullong', 'double', 'boolean', 'string', 'ullong|boolean'] as const;

export interface StatisticsKey {
  /** The key as libvirt sends it: `memory_total`. */
  readonly key: string;
  /** The steps to its value, by dots: `memory.total`. `block.#.rd.bytes`: `#` is a position, `@` an id (numbers with gaps), `*` any name. */
  readonly pattern: string;
  readonly type: (typeof WIRE_TYPES)[number];
  readonly unit?: string;
  /** Whether it only grows while the domain runs. */
  readonly isCounter: boolean;
  readonly text: string;
}

export interface StatisticsGroup {
  readonly name: 'DomainStatistics' | 'GuestInformation' | 'JobStatistics';
  readonly about: string;
  readonly keys: readonly StatisticsKey[];
}

/** The groups of keys, and the beginning of their macros. */
export const STATISTICS_GROUPS = [
  { name: 'DomainStatistics', prefix: 'VIR_DOMAIN_STATS_', about: 'Statistics of a domain' },
  { name: 'GuestInformation', prefix: 'VIR_DOMAIN_GUEST_INFO_', about: 'Report of the guest agent about the guest' },
  { name: 'JobStatistics', prefix: 'VIR_DOMAIN_JOB_', about: 'Statistics of a job of a domain' },
] as const;

/** Keys of jobs do not have dots; these beginnings are shared by several of them. */
const SHARED_BEGINNINGS = /^(compression|data|disk|memory|time)_/;

/** Reads the table. @throws for a key that libvirt's macros do not have, and for one that the table does not have */
export function parseStatistics(text: string, api: Api): StatisticsGroup[] {
  const root = record(JSON.parse(text), 'the file');
  return STATISTICS_GROUPS.map(({ name, prefix, about }) => {
    const keys = Object.entries(record(root[name], name)).map(([key, entry]) => statisticsKey(name, key, entry));
    const known = keyPatterns(api, prefix);
    const names = new Set(keys.map(({ key }) => key.replaceAll('@', '#')));
    const missing = [...known].find((pattern) => !names.has(pattern));
    if (missing !== undefined) throw new Error(`statistics.json: ${name} does not describe ${missing}`);
    const extra = [...names].find((pattern) => !known.has(pattern) && !isOfHypervisor(pattern));
    if (extra !== undefined) throw new Error(`statistics.json: ${name}: libvirt has no key ${extra}`);
    return { name, about, keys };
  });
}

/** Statistics of the virtual CPUs that a hypervisor names itself, for which there is no macro but that of the end. */
function isOfHypervisor(pattern: string): boolean {
  return pattern.includes('.#.*.');
}

/**
 * The keys that macros of one prefix make up: `X_PREFIX` is followed by a number and one of `X_SUFFIX_*`, or, where
 * several prefixes share their suffixes, by one of those of the longest beginning of `X` that has them.
 */
export function keyPatterns(api: Api, prefix: string): Set<string> {
  const macros = new Map(
    [...api.strings].flatMap(([cName, { value }]) =>
      cName.startsWith(prefix) ? [[cName.slice(prefix.length), value] as const] : [],
    ),
  );
  const patterns = new Set<string>();
  const suffixes = (base: string): (readonly [string, string])[] =>
    [...macros].filter(
      ([name]) => name.startsWith(`${base}_SUFFIX_`) && !name.slice(base.length + 8).includes('_SUFFIX_'),
    );
  const expand = (name: string, value: string): void => {
    if (!name.endsWith('_PREFIX') || !value.endsWith('.')) {
      patterns.add(value);
      return;
    }
    const base = name.slice(0, -'_PREFIX'.length);
    const own = suffixes(base);
    const shared = own.length > 0 ? [] : sharedSuffixes(base, suffixes);
    for (const [suffix, end] of own) expand(suffix, `${value}#${end}`);
    for (const [suffix, end] of shared) expand(suffix, value + end);
    if (own.length + shared.length === 0) for (const [, end] of suffixes('CUSTOM')) patterns.add(`${value}*${end}`);
  };
  for (const [name, value] of macros) if (!name.includes('_SUFFIX_')) expand(name, value);
  return patterns;
}

function sharedSuffixes(
  base: string,
  suffixes: (base: string) => (readonly [string, string])[],
): (readonly [string, string])[] {
  const words = base.split('_');
  for (let length = words.length - 1; length > 0; length -= 1) {
    const found = suffixes(words.slice(0, length).join('_')).filter(([, value]) => !value.startsWith('.'));
    if (found.length > 0) return found;
  }
  return [];
}

function statisticsKey(group: StatisticsGroup['name'], name: string, entry: unknown): StatisticsKey {
  const pattern = group === 'JobStatistics' ? name.replace(SHARED_BEGINNINGS, '$1.') : name;
  const { type, unit, counter, text } = record(entry, name);
  const known = WIRE_TYPES.find((candidate) => candidate === type);
  if (known === undefined) throw wrong(`${name}.type`, `one of ${WIRE_TYPES.join(', ')}`);
  if (typeof text !== 'string') throw wrong(`${name}.text`, 'a string');
  if (unit !== undefined && typeof unit !== 'string') throw wrong(`${name}.unit`, 'a string');
  return { key: name, pattern, type: known, isCounter: counter === true, text, ...(unit !== undefined && { unit }) };
}

function record(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(where, 'an object');
  return { ...value };
}

function wrong(where: string, wanted: string): Error {
  return new Error(`statistics.json: ${where} is not ${wanted}`);
}
