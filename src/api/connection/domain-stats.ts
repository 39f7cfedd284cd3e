import type { Flags } from '../../constant.js';
import { UsageError } from '../../errors.js';
import type { ConnectGetAllDomainStatsFlags, DomainStatsTypes } from '../../generated/constants/index.js';
import type { NonnullDomain } from '../../generated/remote/common.js';
import type { ConnectGetAllDomainStatsArgs } from '../../generated/remote/connect.js';
import type { LazyProcedure } from '../../xdr/lazy-procedure.js';
import { checkList } from '../checks.js';
import { Domain } from '../domain/domain.js';
import type { FlagsOptions } from '../options.js';
import type { Session } from '../session.js';
import type { TypedParameters } from '../typed-parameters.js';
import type { WireStats } from './domain-stats-reader.js';

/** Which statistics of which domains are wanted. */
export interface DomainStatsOptions extends FlagsOptions<ConnectGetAllDomainStatsFlags> {
  /** Groups of statistics, bits of `DomainStatsTypes`; absent or 0: all that the driver has. */
  stats?: Flags<DomainStatsTypes> | undefined;
  /** Only these domains, of this connection. Absent: all that the flags choose. */
  domains?: readonly Domain[] | undefined;
}

/** Statistics of one domain. */
export interface DomainStats {
  readonly domain: Domain;
  /** By libvirt's names: `'state.state'`, `'vcpu.0.time'`, `'block.0.rd.reqs'`. */
  readonly params: TypedParameters;
}

/** The call with replies that are read in one pass. */
const getStats: LazyProcedure<ConnectGetAllDomainStatsArgs, WireStats[]> = {
  key: 'connectGetAllDomainStats',
  codecs: { load: () => import('./domain-stats-reader.js') },
};

export async function getAllDomainStats(session: Session, options: DomainStatsOptions = {}): Promise<DomainStats[]> {
  const { stats = 0, domains, flags = 0 } = options;
  // An empty list means all of them to the daemon, which is not what somebody with a list of none has asked for.
  if (domains !== undefined && wireDomains(domains).length === 0) return [];
  const doms = domains === undefined ? [] : wireDomains(domains);
  const found = await session.call(getStats, { doms, stats, flags }, options);
  return found.map(({ dom, params }) => ({ domain: session.wrap.domain(dom), params }));
}

function wireDomains(domains: readonly Domain[]): NonnullDomain[] {
  checkList(domains, 'domains');
  return domains.map((domain, index) => {
    if (domain instanceof Domain) return { name: domain.name, uuid: domain.getUuid(), id: domain.id };
    throw new UsageError('INVALID_VALUE', `domains[${index}]: a Domain is needed, not ${typeof domain}`);
  });
}
