import type { NonnullDomain } from '../../generated/remote/common.js';
import { domainGetInfo } from '../../generated/remote/domain.js';
import type { CallOptions } from '../options.js';
import type { Session } from '../session.js';

/** What a domain has and uses. */
export interface DomainInfo {
  /** A `DomainState`. */
  readonly state: number;
  /** Memory it may have, in KiB. */
  readonly maxMem: bigint;
  /** Memory it has, in KiB. */
  readonly memory: bigint;
  readonly nrVirtCpu: number;
  /** CPU time used, in nanoseconds. */
  readonly cpuTime: bigint;
}

export async function getInfo(session: Session, dom: NonnullDomain, options?: CallOptions): Promise<DomainInfo> {
  return session.call(domainGetInfo, { dom }, options);
}
