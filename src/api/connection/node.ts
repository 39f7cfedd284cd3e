import { recordByName } from '../record-by-name.js';

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
