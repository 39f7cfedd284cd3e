import type { Connection } from '../api/connect/connect.js';
import type { Domain } from '../api/domain/domain.js';
import type { CallOptions } from '../api/options.js';
import { isServerError, TimeoutError } from '../errors.js';
import { DomainControlState, DomainStatsTypes } from '../generated/constants/domain.js';
import { isUuid } from '../xdr/uuid.js';
import { countersOf, type DomainCounters, type DomainRecord, inOrder } from './domain-record.js';
import { patientStats } from './statistics.js';

/** Which domains are meant: bits that `ConnectListAllDomainsFlags` and `ConnectGetAllDomainStatsFlags` share. */
export const Which = { ALL: 0, ACTIVE: 1, INACTIVE: 2 } as const;

/** A value of {@link Which}. */
export type Which = (typeof Which)[keyof typeof Which];

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

/** A domain with what its statistics say. */
type Found = readonly [domain: Domain, counters: DomainCounters];

/** Domains with nothing but their state; one call for all of them. */
export async function domainStates(
  connection: Connection,
  which: Which,
  options: CallOptions,
): Promise<DomainRecord[]> {
  const found = await statistics(connection, which, DomainStatsTypes.STATE, options);
  return records(found ?? (await plainList(connection, which, withState, options)));
}

/**
 * Domains with all counters. What the driver's statistics leave out is asked for domain by domain. A domain whose
 * hypervisor process is busy or hangs is listed with what is known without it.
 * @param withinMs time for each question, if the user has set one
 */
export async function domainRecords(
  connection: Connection,
  which: Which,
  options: CallOptions,
  withinMs?: number,
): Promise<DomainRecord[]> {
  const found = await counters(connection, which, options, withinMs);
  if (found !== undefined) return records(await Promise.all(found.map((one) => complete(one, options))));
  return records(await plainList(connection, which, withInfo, options));
}

/** One domain with all counters. */
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
  // Its own information says more than statistics do, and says that the domain is gone if it is.
  return record(await withBusy(await withInfo([domain, known], options), skipped, options));
}

/** Undefined where the driver has no statistics of many domains. */
async function counters(
  connection: Connection,
  flags: Which,
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

/** Asks the daemon, which knows without asking the hypervisor, whether a domain whose counters are missing is busy. */
async function withBusy(found: Found, skipped: boolean, options: CallOptions): Promise<Found> {
  const [domain, known] = found;
  if (domain.id < 0 || (!skipped && known.block !== null)) return found;
  const control = await answerOrNull(domain.getControlInfo(options));
  const busy = control !== null && control.state !== DomainControlState.OK;
  return busy ? [domain, { ...known, busy }] : found;
}

/**
 * Finds a domain by its id, its UUID or its name, in this order, as libvirt's own shell does.
 * @throws ServerError `NO_DOMAIN`
 */
export async function findDomain(connection: Connection, text: string, options: CallOptions): Promise<Domain> {
  const id = /^[0-9]{1,10}$/.test(text) ? Number(text) : Number.POSITIVE_INFINITY;
  const byId = id <= 0x7fffffff ? await domainOrNull(connection.getDomainById(id, options)) : null;
  if (byId !== null) return byId;
  const byUuid = isUuid(text) ? await domainOrNull(connection.getDomainByUuid(text, options)) : null;
  return byUuid ?? connection.getDomainByName(text, options);
}

/** What a call gives, or null when the daemon refuses, as many drivers do with calls that mean nothing to them. */
export async function answerOrNull<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (isServerError(error)) return null;
    throw error;
  }
}

/** As {@link answerOrNull}; null as well for an answer that does not come in time, so that the rest can be shown. */
export async function answerInTime<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answerOrNull(answer);
  } catch (error) {
    if (error instanceof TimeoutError) return null;
    throw error;
  }
}

async function domainOrNull(answer: Promise<Domain>): Promise<Domain | null> {
  try {
    return await answer;
  } catch (error) {
    if (isServerError(error, 'NO_DOMAIN')) return null;
    throw error;
  }
}

/** Undefined where the driver has no statistics of many domains. */
async function statistics(
  connection: Connection,
  flags: Which,
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
  flags: Which,
  look: (found: Found, options: CallOptions) => Promise<Found>,
  options: CallOptions,
): Promise<Found[]> {
  const domains = await connection.listAllDomains({ ...options, flags });
  const looks = domains.map((domain) => answerOrNull(look([domain, UNKNOWN], options)));
  // A domain that ended in the meantime is not there any more.
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
  // A domain that is not running has used no time, which is not the same as none yet.
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
