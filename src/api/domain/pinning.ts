import type { OpenEnum } from '../../constant.js';
import { isServerError } from '../../errors.js';
import { DomainVcpuFlags, type VcpuState } from '../../generated/constants/domain.js';
import { domainGetInfo, domainIsActive } from '../../generated/lazy/remote/domain.js';
import {
  domainGetEmulatorPinInfo,
  domainGetVcpuPinInfo,
  domainGetVcpus,
  domainGetVcpusFlags,
  domainPinVcpu,
  domainPinVcpuFlags,
} from '../../generated/lazy/remote/domain-cpu.js';
import { nodeGetInfo } from '../../generated/lazy/remote/node.js';
import type { NonnullDomain } from '../../generated/remote/common.js';
import { REMOTE_CPUMAP_MAX } from '../../generated/remote/limits.js';
import { checkUint } from '../argument-checks.js';
import { cpuMap, cpuNumbers } from '../cpu-map.js';
import { type CallOptions, type FlagsOptions, sharedDeadline } from '../options.js';
import type { Session } from '../session.js';

/** A virtual CPU. */
export interface VcpuInfo {
  readonly number: number;
  /** A `VcpuState`; absent if only the affinity was requested. */
  readonly state?: OpenEnum<VcpuState>;
  /** CPU time used, in nanoseconds; absent if only the affinity was requested. */
  readonly cpuTime?: bigint;
  /** The host's CPU that it runs on, or a `VcpuHostCpuState`; absent if only the affinity was requested. */
  readonly cpu?: number;
  /** Numbers of the host's CPUs that it may be on. */
  readonly affinity: readonly number[];
}

/** A thread that does input and output for disks. */
export interface IothreadInfo {
  readonly number: number;
  /** Numbers of the host's CPUs that it may be on. */
  readonly affinity: readonly number[];
}

/**
 * Bytes of a map with a bit for each CPU that the host could have. The CPUs that it has now may be fewer, but domains
 * may also be pinned to the others.
 */
async function hostMapLength(session: Session, options: CallOptions): Promise<number> {
  const { nodes, sockets, cores, threads } = await session.call(nodeGetInfo, undefined, options);
  return Math.min(Math.ceil((nodes * sockets * cores * threads) / 8), REMOTE_CPUMAP_MAX);
}

export async function getVcpuInfo(
  session: Session,
  dom: NonnullDomain,
  options: FlagsOptions = {},
): Promise<VcpuInfo[]> {
  const { flags = 0 } = options;
  const step = sharedDeadline(options);
  const maplen = await hostMapLength(session, step());
  if (flags !== 0) return affinities(session, dom, maplen, flags, step);
  const { nrVirtCpu } = await session.call(domainGetInfo, { dom }, step());
  try {
    const { info, cpumaps } = await session.call(domainGetVcpus, { dom, maxinfo: nrVirtCpu, maplen }, step());
    return info.map(({ number, state, cpu_time, cpu }, row) => {
      return { number, state, cpuTime: cpu_time, cpu, affinity: cpuNumbers(mapRow(cpumaps, row, maplen)) };
    });
  } catch (error) {
    // An inactive domain only has the affinity. The daemon says the same of a guest without a thread for each CPU.
    if (!isServerError(error, 'OPERATION_INVALID')) throw error;
    const { active } = await session.call(domainIsActive, { dom }, step());
    if (active !== 0) throw error;
    return affinities(session, dom, maplen, 0, step);
  }
}

async function affinities(
  session: Session,
  dom: NonnullDomain,
  maplen: number,
  flags: number,
  step: () => CallOptions,
): Promise<VcpuInfo[]> {
  const most = { dom, flags: (flags | DomainVcpuFlags.MAXIMUM) >>> 0 };
  const { num: ncpumaps } = await session.call(domainGetVcpusFlags, most, step());
  const { cpumaps, num } = await session.call(domainGetVcpuPinInfo, { dom, ncpumaps, maplen, flags }, step());
  return Array.from({ length: num }, (_, number) => {
    return { number, affinity: cpuNumbers(mapRow(cpumaps, number, maplen)) };
  });
}

function mapRow(maps: Uint8Array, row: number, length: number): Uint8Array {
  return maps.subarray(row * length, (row + 1) * length);
}

export async function pinVcpu(
  session: Session,
  dom: NonnullDomain,
  vcpu: number,
  cpus: readonly number[],
  options: FlagsOptions = {},
): Promise<void> {
  const { flags } = options;
  const args = { dom, vcpu: checkUint(vcpu, 'vcpuNumber'), cpumap: cpuMap(cpus, 'cpus') };
  if (flags === undefined) await session.call(domainPinVcpu, args, options);
  else await session.call(domainPinVcpuFlags, { ...args, flags }, options);
}

export async function getEmulatorPinInfo(
  session: Session,
  dom: NonnullDomain,
  options: FlagsOptions = {},
): Promise<number[]> {
  const { flags = 0 } = options;
  const step = sharedDeadline(options);
  const args = { dom, maplen: await hostMapLength(session, step()), flags };
  return cpuNumbers((await session.call(domainGetEmulatorPinInfo, args, step())).cpumaps);
}
