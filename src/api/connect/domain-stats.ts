import { UsageError } from '../../errors.js';
import { type NonnullDomain, readNonnullDomain } from '../../generated/remote/common.js';
import { connectGetAllDomainStats } from '../../generated/remote/connect.js';
import { REMOTE_CONNECT_GET_ALL_DOMAIN_STATS_MAX, REMOTE_DOMAIN_LIST_MAX } from '../../generated/remote/limits.js';
import { readingAs } from '../../xdr/procedure.js';
import type { Reader } from '../../xdr/reader.js';
import { checkList } from '../checks.js';
import { Domain } from '../domain/domain.js';
import type { FlagsOptions } from '../options.js';
import type { Session } from '../session.js';
import { type TypedParameters, TypedParametersReader } from '../typed-parameters.js';

/** Which statistics of which domains are wanted. */
export interface DomainStatsOptions extends FlagsOptions {
  /** Groups of statistics, bits of `DomainStatsTypes`; absent or 0: all that the driver has. */
  stats?: number | undefined;
  /** Only these domains, of this connection. Absent: all that the flags choose. */
  domains?: readonly Domain[] | undefined;
}

/** Statistics of one domain. */
export interface DomainStats {
  readonly domain: Domain;
  /** By libvirt's names: `'state.state'`, `'vcpu.0.time'`, `'block.0.rd.reqs'`. */
  readonly params: TypedParameters;
}

export async function getAllDomainStats(session: Session, options: DomainStatsOptions = {}): Promise<DomainStats[]> {
  const { stats = 0, domains, flags = 0 } = options;
  // An empty list means all of them to the daemon, which is not what somebody with a list of none has asked for.
  if (domains !== undefined && wireDomains(domains).length === 0) return [];
  const doms = domains === undefined ? [] : wireDomains(domains);
  const procedure = readingAs(connectGetAllDomainStats, readDomainStats);
  const found = await session.call(procedure, { doms, stats, flags }, options);
  return found.map(({ dom, params }) => ({ domain: session.wrap.domain(dom), params }));
}

/** Statistics of one domain, as the wire calls it. */
interface WireStats {
  readonly dom: NonnullDomain;
  readonly params: TypedParameters;
}

/** Reads `remote_connect_get_all_domain_stats_ret` with the parameters of each domain as an object. */
export function readDomainStats(r: Reader): WireStats[] {
  const count = r.list(REMOTE_DOMAIN_LIST_MAX, 28, 'retStats');
  const parameters = new TypedParametersReader();
  const found: WireStats[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    r.enter('dom');
    const dom = readNonnullDomain(r);
    r.leave();
    found.push({ dom, params: parameters.read(r, REMOTE_CONNECT_GET_ALL_DOMAIN_STATS_MAX, 'params') });
  }
  r.leaveList();
  return found;
}

function wireDomains(domains: readonly Domain[]): NonnullDomain[] {
  checkList(domains, 'domains');
  return domains.map((domain, index) => {
    if (domain instanceof Domain) return { name: domain.name, uuid: domain.getUuid(), id: domain.id };
    throw new UsageError('INVALID_VALUE', `domains[${index}]: a Domain is needed, not ${typeof domain}`);
  });
}
