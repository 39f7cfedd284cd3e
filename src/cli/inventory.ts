import type { Connect } from '../api/connect/connect.js';
import type { Domain } from '../api/domain/domain.js';
import type { CallOptions } from '../api/options.js';
import { isServerError } from '../errors.js';
import { DomainStatsTypes } from '../generated/constants/domain.js';
import { isUuid } from '../xdr/uuid.js';
import { countersOf, type DomainCounters, type DomainRecord, inOrder } from './domain-record.js';

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
};

/** A domain with what its statistics say. */
type Found = readonly [domain: Domain, counters: DomainCounters];

/** Domains with nothing but their state; one call for all of them. */
export async function domainStates(connect: Connect, which: Which, options: CallOptions): Promise<DomainRecord[]> {
  const found = await statistics(connect, which, DomainStatsTypes.STATE, options);
  return records(found ?? (await plainList(connect, which, withState, options)));
}

/** Domains with all counters. What the driver's statistics leave out is asked for domain by domain. */
export async function domainRecords(connect: Connect, which: Which, options: CallOptions): Promise<DomainRecord[]> {
  const found = await statistics(connect, which, COUNTERS, options);
  if (found === undefined) return records(await plainList(connect, which, withInfo, options));
  return records(await Promise.all(found.map((one) => complete(one, options))));
}

/** One domain with all counters. */
export async function domainRecord(connect: Connect, domain: Domain, options: CallOptions): Promise<DomainRecord> {
  const asked = connect.getAllDomainStats({ ...options, stats: COUNTERS, domains: [domain] });
  const [stats] = (await answerOrNull(asked)) ?? [];
  const counters = stats === undefined ? UNKNOWN : countersOf(stats.params);
  // Its own information says more than statistics do, and says that the domain is gone if it is.
  return record(await withInfo([domain, counters], options));
}

/**
 * Finds a domain by its id, its UUID or its name, in this order, as libvirt's own shell does.
 * @throws ServerError `NO_DOMAIN`
 */
export async function findDomain(connect: Connect, text: string, options: CallOptions): Promise<Domain> {
  const id = /^[0-9]{1,10}$/.test(text) ? Number(text) : Number.POSITIVE_INFINITY;
  const byId = id <= 0x7fffffff ? await domainOrNull(connect.getDomainById(id, options)) : null;
  if (byId !== null) return byId;
  const byUuid = isUuid(text) ? await domainOrNull(connect.getDomainByUuid(text, options)) : null;
  return byUuid ?? connect.getDomainByName(text, options);
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
  connect: Connect,
  flags: Which,
  stats: number,
  options: CallOptions,
): Promise<Found[] | undefined> {
  try {
    const all = await connect.getAllDomainStats({ ...options, stats, flags });
    return all.map(({ domain, params }) => [domain, countersOf(params)]);
  } catch (error) {
    if (isServerError(error, 'NO_SUPPORT')) return undefined;
    throw error;
  }
}

async function plainList(
  connect: Connect,
  flags: Which,
  look: (found: Found, options: CallOptions) => Promise<Found>,
  options: CallOptions,
): Promise<Found[]> {
  const domains = await connect.listAllDomains({ ...options, flags });
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
