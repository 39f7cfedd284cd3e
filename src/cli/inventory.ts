import type { Connection } from '../api/connection/connection.js';
import type { Domain } from '../api/domain/domain.js';
import type { CallOptions } from '../api/options.js';
import { isServerError, TimeoutError } from '../errors.js';
import { DomainControlState, DomainStatsTypes } from '../generated/constants/domain.js';
import { countersOf, type DomainCounters, type DomainRecord, inOrder } from './domain-record.js';
import { patientStats } from './statistics.js';

/** Selects domains: bits shared by `ConnectListAllDomainsFlags` and `ConnectGetAllDomainStatsFlags`. */
export const Which: { readonly [Name in 'ALL' | 'ACTIVE' | 'INACTIVE']: number } = { ALL: 0, ACTIVE: 1, INACTIVE: 2 };

/** The filters up to the states. Statistics do not support the others: autostart, managed save, snapshots, checkpoints. */
const STATISTICS_FILTERS = 0xff;

const COUNTERS =
  DomainStatsTypes.STATE |
  DomainStatsTypes.CPU_TOTAL |
  DomainStatsTypes.BALLOON |
  DomainStatsTypes.VCPU |
  DomainStatsTypes.INTERFACE |
  DomainStatsTypes.BLOCK;

const UNKNOWN: DomainCounters = {
  state: 0,
  vcpus: null,
  memoryKiB: null,
  maxMemoryKiB: null,
  cpuTimeNs: null,
  block: null,
  net: null,
  busy: false,
};

/** A domain and its counters. */
type Found = readonly [domain: Domain, counters: DomainCounters];

/** Lists domains with only their state: in a single call, unless the filters require more. */
export async function domainStates(
  connection: Connection,
  which: number,
  options: CallOptions,
): Promise<DomainRecord[]> {
  const found =
    (which & ~STATISTICS_FILTERS) === 0
      ? await statistics(connection, which, DomainStatsTypes.STATE, options)
      : undefined;
  return records(found ?? (await plainList(connection, which, withState, options)));
}

/**
 * Lists domains with all counters. Values missing from the driver's statistics are fetched per domain. A domain whose
 * hypervisor process is busy or hangs is listed without them.
 * @param withinMs time for each call in milliseconds, if the user set a timeout
 */
export async function domainRecords(
  connection: Connection,
  which: number,
  options: CallOptions,
  withinMs?: number,
): Promise<DomainRecord[]> {
  const found = await counters(connection, which, options, withinMs);
  if (found !== undefined) return records(await Promise.all(found.map((one) => complete(one, options))));
  return records(await plainList(connection, which, withInfo, options));
}

/** Returns one domain with all counters. */
export async function domainRecord(
  connection: Connection,
  domain: Domain,
  options: CallOptions,
  withinMs?: number,
): Promise<DomainRecord> {
  const asked = patientStats(connection, { ...options, stats: COUNTERS, domains: [domain] }, withinMs);
  const answer = await answerOrNull(asked);
  const [stats] = answer?.stats ?? [];
  const known = stats === undefined ? UNKNOWN : countersOf(stats.params);
  const skipped = answer === undefined || answer?.skipped === true;
  // getInfo() reports more than the statistics, and fails if the domain no longer exists.
  return record(await withBusy(await withInfo([domain, known], options), skipped, options));
}

/** Undefined if the driver does not support statistics of several domains. */
async function counters(
  connection: Connection,
  flags: number,
  options: CallOptions,
  withinMs: number | undefined,
): Promise<Found[] | undefined> {
  try {
    const answer = await patientStats(connection, { ...options, stats: COUNTERS, flags }, withinMs);
    const found: Found[] =
      answer === undefined
        ? await plainList(connection, flags, withInfo, options)
        : answer.stats.map(({ domain, params }) => [domain, countersOf(params)]);
    const skipped = answer === undefined || answer.skipped;
    return await Promise.all(found.map((one) => withBusy(one, skipped, options)));
  } catch (error) {
    if (isServerError(error, 'NO_SUPPORT')) return undefined;
    throw error;
  }
}

/** Checks whether a domain without counters is busy. The daemon answers this without the hypervisor. */
async function withBusy(found: Found, skipped: boolean, options: CallOptions): Promise<Found> {
  const [domain, known] = found;
  if (domain.id < 0 || (!skipped && known.block !== null)) return found;
  const control = await answerOrNull(domain.getControlInfo(options));
  const busy = control !== null && control.state !== DomainControlState.OK;
  return busy ? [domain, { ...known, busy }] : found;
}

/**
 * Returns the result of a call, or null if the daemon refuses it, as many drivers do with calls they do not support.
 */
export async function answerOrNull<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (isServerError(error)) return null;
    throw error;
  }
}

/** Like {@link answerOrNull}, but also returns null after a timeout, so that the rest can be shown. */
export async function answerInTime<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answerOrNull(answer);
  } catch (error) {
    if (error instanceof TimeoutError) return null;
    throw error;
  }
}

/** Undefined if the driver does not support statistics of several domains. */
async function statistics(
  connection: Connection,
  flags: number,
  stats: number,
  options: CallOptions,
): Promise<Found[] | undefined> {
  try {
    const all = await connection.getAllDomainStats({ ...options, stats, flags });
    return all.map(({ domain, params }) => [domain, countersOf(params)]);
  } catch (error) {
    if (isServerError(error, 'NO_SUPPORT')) return undefined;
    throw error;
  }
}

async function plainList(
  connection: Connection,
  flags: number,
  look: (found: Found, options: CallOptions) => Promise<Found>,
  options: CallOptions,
): Promise<Found[]> {
  const domains = await connection.listAllDomains({ ...options, flags });
  const looks = domains.map((domain) => answerOrNull(look([domain, UNKNOWN], options)));
  // The domain has ended in the meantime.
  return (await Promise.all(looks)).filter((found) => found !== null);
}

async function complete(found: Found, options: CallOptions): Promise<Found> {
  const { vcpus, memoryKiB } = found[1];
  if (vcpus !== null && memoryKiB !== null) return found;
  return (await answerOrNull(withInfo(found, options))) ?? found;
}

async function withState([domain, counters]: Found, options: CallOptions): Promise<Found> {
  const { state } = await domain.getState(options);
  return [domain, { ...counters, state }];
}

async function withInfo([domain, counters]: Found, options: CallOptions): Promise<Found> {
  const info = await domain.getInfo(options);
  const { state, nrVirtCpu: vcpus, memory: memoryKiB, maxMem: maxMemoryKiB, cpuTime } = info;
  // An inactive domain has used no CPU time, which differs from 0.
  const cpuTimeNs = domain.id < 0 ? null : cpuTime;
  return [domain, { ...counters, state, vcpus, memoryKiB, maxMemoryKiB, cpuTimeNs }];
}

function records(found: readonly Found[]): DomainRecord[] {
  return found.map(record).sort(inOrder);
}

function record([domain, counters]: Found): DomainRecord {
  const { name, uuid, id } = domain;
  return { name, uuid, id: id < 0 ? null : id, ...counters };
}
