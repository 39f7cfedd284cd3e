import {
  nodeAllocPages,
  nodeGetFreePages,
  nodeGetMemoryParameters,
  nodeGetMemoryStats,
  nodeSetMemoryParameters,
} from '../../generated/lazy/remote/node.js';
import { REMOTE_NODE_MEMORY_PARAMETERS_MAX, REMOTE_NODE_MEMORY_STATS_MAX } from '../../generated/remote/limits.js';
import { cellCount, checkList, checkUint, type IntegerLike, toUint64 } from '../argument-checks.js';
import { type FlagsOptions, flagsOf, sharedDeadline } from '../options.js';
import type { Session } from '../session.js';
import { stringFlags, type TypedParameters, typedParameters } from '../typed-parameters.js';
import { setParameters, type TypedParameterInput } from '../typed-values.js';
import { recordByName } from '../wire-values.js';

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

/** Converts the parameters of a reply to an object. */
export function nodeStats(params: readonly { readonly field: string; readonly value: bigint }[]): NodeStats {
  return recordByName(
    params.map(({ field, value }) => [field, value] as const),
    'statistics of the host',
  );
}

/** Free pages of a NUMA cell. */
export interface NodeFreePages {
  /** Number of the cell. */
  readonly cell: number;
  /** Number of free pages, by size in KiB. */
  readonly pages: { readonly [size: number]: bigint };
}

/** Pages to reserve: the size in KiB, and the number of pages. */
export type PageAllocation = readonly [size: number, count: IntegerLike];

export async function getMemoryStats(
  session: Session,
  cellNum: number,
  options: FlagsOptions = {},
): Promise<NodeStats> {
  const step = sharedDeadline(options);
  const args = { cellNum, flags: flagsOf(options) };
  const { nparams } = await session.call(nodeGetMemoryStats, { ...args, nparams: 0 }, step());
  const wanted = Math.min(nparams, REMOTE_NODE_MEMORY_STATS_MAX);
  return nodeStats((await session.call(nodeGetMemoryStats, { ...args, nparams: wanted }, step())).params);
}

export async function getMemoryParameters(session: Session, options: FlagsOptions = {}): Promise<TypedParameters> {
  const step = sharedDeadline(options);
  const flags = await stringFlags(session, options.flags, step());
  const { nparams } = await session.call(nodeGetMemoryParameters, { nparams: 0, flags }, step());
  const wanted = Math.min(nparams, REMOTE_NODE_MEMORY_PARAMETERS_MAX);
  return typedParameters((await session.call(nodeGetMemoryParameters, { nparams: wanted, flags }, step())).params);
}

export function setMemoryParameters(
  session: Session,
  params: TypedParameterInput,
  options: FlagsOptions = {},
): Promise<void> {
  const { flags = 0 } = options;
  return setParameters(
    session,
    'NODE_SET_MEMORY_PARAMETERS',
    params,
    ({ nodeMemoryTypes }) => nodeMemoryTypes,
    options,
    (wire, step) => session.call(nodeSetMemoryParameters, { params: wire, flags }, step),
  );
}

export async function getFreePages(
  session: Session,
  pageSizes: readonly number[],
  start: number,
  end: number,
  options: FlagsOptions = {},
): Promise<NodeFreePages[]> {
  checkList(pageSizes, 'pageSizes');
  const sizes = [...pageSizes];
  const args = { pages: sizes, startCell: start, cellCount: cellCount(start, end), flags: flagsOf(options) };
  const { counts } = await session.call(nodeGetFreePages, args, options);
  // One row of counts per cell, for the cells in the reply.
  const cells = sizes.length === 0 ? 0 : Math.floor(counts.length / sizes.length);
  return Array.from({ length: cells }, (_, row) => {
    const pages = sizes.map((size, column) => [size, counts[row * sizes.length + column] ?? 0n] as const);
    return { cell: start + row, pages: Object.fromEntries(pages) };
  });
}

export async function allocPages(
  session: Session,
  pages: readonly PageAllocation[],
  start: number,
  end: number,
  options: FlagsOptions = {},
): Promise<number> {
  checkList(pages, 'pages');
  for (const [index, pair] of pages.entries()) checkList(pair, `pages[${index}]`);
  const args = {
    pageSizes: pages.map(([size], index) => checkUint(size, `pages[${index}]`)),
    pageCounts: pages.map(([, count], index) => toUint64(count, `pages[${index}]`)),
    startCell: start,
    cellCount: cellCount(start, end),
    flags: flagsOf(options),
  };
  return (await session.call(nodeAllocPages, args, options)).ret;
}
