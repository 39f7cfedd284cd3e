import type { Flags } from '../../constant.js';
import { isServerError, UsageError } from '../../errors.js';
import { ConnectGetAllDomainStatsFlags } from '../../generated/constants/connect.js';
import type { DomainStatsTypes } from '../../generated/constants/domain.js';
import type { NonnullDomain } from '../../generated/remote/common.js';
import type { ConnectGetAllDomainStatsArgs } from '../../generated/remote/connect.js';
import type { LazyProcedure } from '../../xdr/lazy-procedure.js';
import { checkList } from '../argument-checks.js';
import { Domain } from '../domain/domain.js';
import type { HandleSession } from '../handles.js';
import { type FlagsOptions, flagsOf } from '../options.js';
import type { DomainStatsReading } from '../statistics/rates.js';
import type { TypedParameters } from '../typed-parameters.js';
import type { WireStats } from './domain-stats-reader.js';

/** Selects statistics and domains, in either form. */
export interface AnyStatsOptions extends FlagsOptions<ConnectGetAllDomainStatsFlags> {
  /** Groups of statistics, bits of `DomainStatsTypes`; undefined or 0 for all. */
  stats?: Flags<DomainStatsTypes> | undefined;
  /** Domains of this connection. Default: all that match the flags. */
  domains?: readonly Domain[] | undefined;
  shape?: 'flat' | 'nested' | undefined;
}

/** Selects statistics and domains. */
export interface DomainStatsOptions extends AnyStatsOptions {
  /** Statistics by libvirt's flat keys. */
  shape?: 'flat' | undefined;
}

/** Selects statistics and domains, as nested objects. */
export interface NestedDomainStatsOptions extends AnyStatsOptions {
  /**
   * Statistics as objects. They are requested with the flag `NOWAIT`, if the daemon supports it and `flags` are absent:
   * of a domain that is busy only part of the statistics is returned, instead of blocking the call.
   */
  shape: 'nested';
}

/** Statistics of one domain. */
export interface DomainStats {
  readonly domain: Domain;
  /** By libvirt's names: `'state.state'`, `'vcpu.0.time'`, `'block.0.rd.reqs'`. */
  readonly params: TypedParameters;
}

/** Nested statistics of one domain. */
export interface NestedDomainStats extends DomainStatsReading {
  readonly domain: Domain;
}

/** The call with replies that are read in one pass. */
const getStats: LazyProcedure<ConnectGetAllDomainStatsArgs, WireStats[]> = {
  key: 'connectGetAllDomainStats',
  codecs: { load: () => import('./domain-readers.js') },
};

export async function getAllDomainStats(session: HandleSession, options: AnyStatsOptions = {}): Promise<DomainStats[]> {
  const { stats = 0, domains } = options;
  // To the daemon an empty list means all domains, which is not what the caller asked for.
  if (domains !== undefined && wireDomains(domains).length === 0) return [];
  const doms = domains === undefined ? [] : wireDomains(domains);
  const found = await session.call(getStats, { doms, stats, flags: flagsOf(options) }, options);
  return found.map(({ dom, params }) => ({ domain: session.wrap.domain(dom), params }));
}

export async function getNestedDomainStats(
  session: HandleSession,
  options: NestedDomainStatsOptions,
): Promise<NestedDomainStats[]> {
  const request = (chosen: AnyStatsOptions): Promise<DomainStats[]> => getAllDomainStats(session, chosen);
  const found = await (options.flags === undefined ? withoutWaiting(options, request) : request(options));
  const receivedMs = performance.now();
  const { nestDomainStats } = await import('../statistics/nest.js');
  return found.map(({ domain, params }) => ({ domain, stats: nestDomainStats(params), receivedMs }));
}

/**
 * Requests statistics that do not wait for busy domains. Daemons before 4.5.0 do not have the flag, and drivers that
 * never wait reject it: these are asked again without it.
 */
export async function withoutWaiting<Options extends AnyStatsOptions, Found>(
  options: Options,
  request: (options: Options) => Promise<Found>,
): Promise<Found> {
  try {
    return await request({ ...options, flags: (flagsOf(options) | ConnectGetAllDomainStatsFlags.NOWAIT) >>> 0 });
  } catch (error) {
    if (!isServerError(error, 'INVALID_ARG')) throw error;
    return request(options);
  }
}

function wireDomains(domains: readonly Domain[]): NonnullDomain[] {
  checkList(domains, 'domains');
  return domains.map((domain, index) => {
    if (domain instanceof Domain) return { name: domain.name, uuid: domain.getUuid(), id: domain.id };
    throw new UsageError('INVALID_VALUE', `domains[${index}] must be a Domain, not ${typeof domain}`);
  });
}
