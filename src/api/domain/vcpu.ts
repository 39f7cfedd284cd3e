import type { NonnullDomain } from '../../generated/remote/common.js';
import {
  domainGetMaxVcpus,
  domainGetVcpusFlags,
  domainSetVcpus,
  domainSetVcpusFlags,
} from '../../generated/remote/domain-cpu.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import type { Session } from '../session.js';

export async function getMaxVcpus(session: Session, dom: NonnullDomain, options?: CallOptions): Promise<number> {
  return (await session.call(domainGetMaxVcpus, { dom }, options)).num;
}

export async function getVcpus(session: Session, dom: NonnullDomain, options: FlagsOptions = {}): Promise<number> {
  return (await session.call(domainGetVcpusFlags, { dom, flags: options.flags ?? 0 }, options)).num;
}

export async function setVcpus(
  session: Session,
  dom: NonnullDomain,
  nvcpus: number,
  options: FlagsOptions = {},
): Promise<void> {
  const { flags } = options;
  if (flags === undefined) await session.call(domainSetVcpus, { dom, nvcpus }, options);
  else await session.call(domainSetVcpusFlags, { dom, nvcpus, flags }, options);
}
