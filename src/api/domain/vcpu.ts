import {
  domainGetGuestVcpus,
  domainGetMaxVcpus,
  domainGetVcpusFlags,
  domainSetGuestVcpus,
  domainSetVcpu,
  domainSetVcpus,
  domainSetVcpusFlags,
} from '../../generated/lazy/remote/domain-cpu.js';
import type { NonnullDomain } from '../../generated/remote/common.js';
import { checkBoolean, checkUint } from '../checks.js';
import { cpuListNumbers, cpuListText } from '../cpu-map.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import type { Session } from '../session.js';
import { type TypedParameters, typedParameters } from '../typed-parameters.js';

/** The guest's view of its CPUs, by their numbers. */
export interface GuestVcpus {
  readonly vcpus: readonly number[];
  readonly online: readonly number[];
  /** Those that the guest could do without. */
  readonly offlinable: readonly number[];
}

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
  checkUint(nvcpus, 'count');
  if (flags === undefined) await session.call(domainSetVcpus, { dom, nvcpus }, options);
  else await session.call(domainSetVcpusFlags, { dom, nvcpus, flags }, options);
}

export async function setVcpu(
  session: Session,
  dom: NonnullDomain,
  vcpus: readonly number[],
  on: boolean,
  options: FlagsOptions = {},
): Promise<void> {
  const args = {
    dom,
    cpumap: cpuListText(vcpus, 'vcpus'),
    state: checkBoolean(on, 'on') ? 1 : 0,
    flags: options.flags ?? 0,
  };
  await session.call(domainSetVcpu, args, options);
}

export async function getGuestVcpus(
  session: Session,
  dom: NonnullDomain,
  options: FlagsOptions = {},
): Promise<GuestVcpus> {
  const { params } = await session.call(domainGetGuestVcpus, { dom, flags: options.flags ?? 0 }, options);
  const told = typedParameters(params);
  return { vcpus: cpusOf(told, 'vcpus'), online: cpusOf(told, 'online'), offlinable: cpusOf(told, 'offlinable') };
}

function cpusOf(params: TypedParameters, name: string): number[] {
  const text = params[name];
  return typeof text === 'string' ? cpuListNumbers(text) : [];
}

export async function setGuestVcpus(
  session: Session,
  dom: NonnullDomain,
  vcpus: readonly number[],
  online: boolean,
  options: FlagsOptions = {},
): Promise<void> {
  const args = {
    dom,
    cpumap: cpuListText(vcpus, 'vcpus'),
    state: checkBoolean(online, 'online') ? 1 : 0,
    flags: options.flags ?? 0,
  };
  await session.call(domainSetGuestVcpus, args, options);
}
