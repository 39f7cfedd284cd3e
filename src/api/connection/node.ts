import { UsageError } from '../../errors.js';
import {
  nodeGetCpuMap,
  nodeGetCpuStats,
  nodeGetInfo,
  nodeGetSecurityModel,
  nodeGetSevInfo,
  nodeSuspendForDuration,
} from '../../generated/lazy/remote/node.js';
import { REMOTE_NODE_CPU_STATS_MAX } from '../../generated/remote/limits.js';
import { charsText } from '../chars.js';
import { type IntegerLike, toBigInt } from '../numbers.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import { recordByName } from '../record-by-name.js';
import type { Session } from '../session.js';
import { sharedDeadline } from '../shared-deadline.js';
import { stringFlags, type TypedParameters, typedParameters } from '../typed-parameters.js';

/** Properties of the host. */
export interface NodeInfo {
  /** Model of the CPU: `x86_64`. */
  readonly model: string;
  /** Memory in KiB. */
  readonly memory: bigint;
  /** Logical CPUs that are online. */
  readonly cpus: number;
  /** CPU frequency in MHz; 0 if unknown. */
  readonly mhz: number;
  /** Number of NUMA cells; 1 also for an irregular topology. */
  readonly nodes: number;
  /** CPU sockets per cell. */
  readonly sockets: number;
  /** Cores per socket. */
  readonly cores: number;
  /** Threads per core. */
  readonly threads: number;
}

/** The CPUs of the host that are online. */
export interface NodeCpuMap {
  /** Number of CPUs of the host, online or not. */
  readonly totcpus: number;
  /** Numbers of the CPUs that are online, ascending. */
  readonly onlinemap: number[];
  /** Number of online CPUs. */
  readonly totonline: number;
}

/** The security driver of the host that labels guests; both fields are empty if there is none. */
export interface NodeSecurityModel {
  /** `selinux`, `apparmor`. */
  readonly model: string;
  /** Domain of interpretation of the labels. */
  readonly doi: string;
}

/** Statistics by libvirt's names. */
export interface NodeStats {
  readonly [name: string]: bigint;
}

export async function getInfo(session: Session, options?: CallOptions): Promise<NodeInfo> {
  const info = await session.call(nodeGetInfo, undefined, options);
  return { ...info, model: charsText(info.model) };
}

export async function getCpuMap(session: Session, options: FlagsOptions = {}): Promise<NodeCpuMap> {
  const args = { need_map: 1, need_online: 1, flags: options.flags ?? 0 };
  const { cpumap, online, ret } = await session.call(nodeGetCpuMap, args, options);
  const numbers = Array.from({ length: Math.min(ret, cpumap.length * 8) }, (_, cpu) => cpu);
  const onlinemap = numbers.filter((cpu) => ((cpumap[cpu >> 3] ?? 0) >> (cpu & 7)) & 1);
  return { totcpus: ret, onlinemap, totonline: online };
}

export async function getCpuStats(session: Session, cpuNum: number, options: FlagsOptions = {}): Promise<NodeStats> {
  const step = sharedDeadline(options);
  const args = { cpuNum, flags: options.flags ?? 0 };
  const { nparams } = await session.call(nodeGetCpuStats, { ...args, nparams: 0 }, step());
  const wanted = Math.min(nparams, REMOTE_NODE_CPU_STATS_MAX);
  return nodeStats((await session.call(nodeGetCpuStats, { ...args, nparams: wanted }, step())).params);
}

/** Converts the parameters of a reply to an object. */
export function nodeStats(params: readonly { readonly field: string; readonly value: bigint }[]): NodeStats {
  return recordByName(
    params.map(({ field, value }) => [field, value] as const),
    'statistics of the host',
  );
}

export async function getSevInfo(session: Session, options: FlagsOptions = {}): Promise<TypedParameters> {
  const step = sharedDeadline(options);
  const flags = await stringFlags(session, options.flags, step());
  // The daemon returns all of them, although none are requested.
  return typedParameters((await session.call(nodeGetSevInfo, { nparams: 0, flags }, step())).params);
}

export async function getSecurityModel(session: Session, options?: CallOptions): Promise<NodeSecurityModel> {
  const { model, doi } = await session.call(nodeGetSecurityModel, undefined, options);
  return { model: charsText(model), doi: charsText(doi) };
}

export async function suspendForDuration(
  session: Session,
  target: number,
  duration: IntegerLike,
  options: FlagsOptions = {},
): Promise<void> {
  const seconds = toBigInt(duration, 'duration');
  if (seconds < 0n) throw new UsageError('INVALID_VALUE', `duration: ${seconds} seconds are in the past`);
  await session.call(nodeSuspendForDuration, { target, duration: seconds, flags: options.flags ?? 0 }, options);
}
