import type { NestedDomainStats } from '../../api/connection/domain-stats.js';
import { rates } from '../../api/statistics/rates.js';
import { isPattern, patternOf } from '../lookup.js';

/** The values that rows are sorted by. */
export const SORT_KEYS = ['cpu', 'memory', 'disk', 'network', 'name'] as const;

/** A value that rows are sorted by. */
export type SortKey = (typeof SORT_KEYS)[number];

/** A domain with its load. Null for values that the driver does not report, and for rates before the second reading. */
export interface TopRow {
  /** Undefined if there is only one host. */
  readonly host: string | undefined;
  readonly name: string;
  readonly uuid: string;
  /** Null if the domain is not running. */
  readonly id: number | null;
  /** A `DomainState`. */
  readonly state: number;
  readonly vcpus: number | null;
  /** In percent of one CPU of the host: a domain with two busy CPUs has 200. */
  readonly cpuPercent: number | null;
  readonly cpuTimeNs: bigint | null;
  readonly memoryKiB: bigint | null;
  /** Memory of the host that the domain occupies. */
  readonly residentKiB: bigint | null;
  /** In bytes per second, as the other rates; the sum of all disks, or of all network interfaces. */
  readonly diskRead: number | null;
  readonly diskWritten: number | null;
  readonly netReceived: number | null;
  readonly netSent: number | null;
}

/** Returns the row of a domain from two readings; the first one may be missing. */
export function rowOf(
  host: string | undefined,
  before: NestedDomainStats | undefined,
  after: NestedDomainStats,
): TopRow {
  const { domain, stats } = after;
  const growth = before !== undefined && after.receivedMs > before.receivedMs ? rates(before, after) : undefined;
  const isRunning = domain.id >= 0;
  const cpu = growth?.cpu?.time;
  return {
    host,
    name: domain.name,
    uuid: domain.uuid,
    id: isRunning ? domain.id : null,
    state: stats.state?.state ?? 0,
    vcpus: stats.vcpuCurrent ?? null,
    cpuPercent: isRunning && cpu !== undefined ? cpu / 1e7 : null,
    cpuTimeNs: isRunning ? (stats.cpu?.time ?? null) : null,
    memoryKiB: stats.balloon?.current ?? null,
    residentKiB: stats.balloon?.rss ?? null,
    diskRead: sum(growth?.block?.map((disk) => disk?.rd?.bytes)),
    diskWritten: sum(growth?.block?.map((disk) => disk?.wr?.bytes)),
    netReceived: sum(growth?.net?.map((card) => card?.rx?.bytes)),
    netSent: sum(growth?.net?.map((card) => card?.tx?.bytes)),
  };
}

/** Adds up rates; null if there is none. */
function sum(values: readonly (number | undefined)[] = []): number | null {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
}

/** Identifies a row: a domain may be defined on two hosts. */
export function keyOf({ host, uuid }: TopRow): string {
  return `${uuid}@${host ?? ''}`;
}

/** Filter and order of the rows. */
export interface Selection {
  readonly sort: SortKey;
  readonly reverse: boolean;
  /** A part of the name, or a pattern with wildcards. */
  readonly filter: string;
  readonly runningOnly: boolean;
}

/** Returns the rows that a selection shows, the largest values first. */
export function selectRows(rows: readonly TopRow[], selection: Selection): TopRow[] {
  const { sort, reverse, filter, runningOnly } = selection;
  const wanted = nameFilter(filter);
  const shown = rows.filter((row) => wanted(row.name) && (!runningOnly || row.id !== null));
  const sign = reverse ? -1 : 1;
  return shown.sort((left, right) => {
    const order = sort === 'name' ? 0 : loadOf(right, sort) - loadOf(left, sort);
    return sign * (order || byName(left, right));
  });
}

function byName(left: TopRow, right: TopRow): number {
  const order = left.name < right.name ? -1 : left.name > right.name ? 1 : 0;
  return order || ((left.host ?? '') < (right.host ?? '') ? -1 : 1);
}

/** Domains that are off follow those that are idle. */
function loadOf(row: TopRow, sort: Exclude<SortKey, 'name'>): number {
  const value = {
    cpu: row.cpuPercent,
    memory: row.memoryKiB === null ? null : Number(row.memoryKiB),
    disk: total(row.diskRead, row.diskWritten),
    network: total(row.netReceived, row.netSent),
  }[sort];
  return row.id === null ? -2 : (value ?? -1);
}

/** Adds two values; null if both are unknown. */
export function total(one: number | null, other: number | null): number | null {
  return one === null && other === null ? null : (one ?? 0) + (other ?? 0);
}

function nameFilter(filter: string): (name: string) => boolean {
  const text = filter.toLowerCase();
  if (!isPattern(text)) return (name) => name.toLowerCase().includes(text);
  try {
    const pattern = patternOf(text);
    return (name) => pattern.test(name.toLowerCase());
  } catch {
    // A pattern that is not finished yet, such as [z-a].
    return () => false;
  }
}
