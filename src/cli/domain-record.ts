import type { TypedParameters, TypedParameterValue } from '../api/typed-parameters.js';
import { printable } from '../debug/printable.js';

/** The details of a domain; null for values that the driver does not report. */
export interface DomainRecord {
  readonly name: string;
  readonly uuid: string;
  /** Null if the domain is not running. */
  readonly id: number | null;
  /** A `DomainState`. */
  readonly state: number;
  readonly vcpus: number | null;
  readonly memoryKiB: bigint | null;
  readonly maxMemoryKiB: bigint | null;
  readonly cpuTimeNs: bigint | null;
  /** The sum of all disks. */
  readonly block: Traffic | null;
  /** The sum of all network interfaces. */
  readonly net: Traffic | null;
  /** True if counters are missing because the hypervisor process was busy or did not answer. */
  readonly busy: boolean;
}

/** Traffic counters of a domain since it was started. */
export interface Traffic {
  /** Bytes read from disks, or received. */
  readonly inBytes: bigint;
  /** Bytes written to disks, or sent. */
  readonly outBytes: bigint;
  /** Read requests, or packets received. */
  readonly inCount: bigint;
  /** Write requests, or packets sent. */
  readonly outCount: bigint;
}

/** The fields of {@link DomainRecord} that come from its statistics. */
export type DomainCounters = Omit<DomainRecord, 'name' | 'uuid' | 'id'>;

/** Converts the statistics of a domain, which have libvirt's names. */
export function countersOf(params: TypedParameters): DomainCounters {
  return {
    state: Number(whole(params['state.state']) ?? 0n),
    vcpus: numberOrNull(whole(params['vcpu.current'])),
    memoryKiB: whole(params['balloon.current']),
    maxMemoryKiB: whole(params['balloon.maximum']),
    cpuTimeNs: whole(params['cpu.time']),
    block: traffic(params, 'block', ['rd.bytes', 'wr.bytes', 'rd.reqs', 'wr.reqs']),
    net: traffic(params, 'net', ['rx.bytes', 'tx.bytes', 'rx.pkts', 'tx.pkts']),
    busy: false,
  };
}

type TrafficNames = readonly [inBytes: string, outBytes: string, inCount: string, outCount: string];

/** Null if no device has counters, which differs from counters of 0. */
function traffic(params: TypedParameters, group: string, names: TrafficNames): Traffic | null {
  const sums = names.map((name) => sum(params, `${group}.`, `.${name}`));
  if (sums.every((value) => value === null)) return null;
  const [inBytes, outBytes, inCount, outCount] = sums.map((value) => value ?? 0n);
  return { inBytes: inBytes ?? 0n, outBytes: outBytes ?? 0n, inCount: inCount ?? 0n, outCount: outCount ?? 0n };
}

/** Adds up a counter of all devices: `block.0.rd.bytes`, `block.1.rd.bytes`, ... */
function sum(params: TypedParameters, begin: string, end: string): bigint | null {
  let total: bigint | null = null;
  for (const [name, given] of Object.entries(params)) {
    if (!name.startsWith(begin) || !name.endsWith(end)) continue;
    if (!/^[0-9]+$/.test(name.slice(begin.length, -end.length))) continue;
    const value = whole(given);
    if (value !== null) total = (total ?? 0n) + value;
  }
  return total;
}

function whole(value: TypedParameterValue | readonly TypedParameterValue[] | undefined): bigint | null {
  if (typeof value === 'bigint') return value;
  return typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : null;
}

function numberOrNull(value: bigint | null): number | null {
  return value === null ? null : Number(value);
}

/** Returns a line about the domains whose counters are missing; none if there are no such domains. */
export function busyLines(domains: readonly DomainRecord[]): string[] {
  const names = domains.filter(({ busy }) => busy).map(({ name }) => printable(name));
  if (names.length === 0) return [];
  return ['', `Counters are missing because the hypervisor process is busy or does not answer: ${names.join(', ')}`];
}

/** Compares domains as virsh sorts them: running ones by id, then the others by name. */
export function inOrder(left: DomainRecord, right: DomainRecord): number {
  if (left.id !== null && right.id !== null) return left.id - right.id;
  if (left.id !== null || right.id !== null) return left.id === null ? 1 : -1;
  return left.name.toLowerCase() < right.name.toLowerCase() ? -1 : 1;
}
