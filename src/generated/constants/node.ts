// Generated from protocol/api.json by `npm run codegen`; do not edit.

import type { Constant } from '../../constant.js';

/** `virNodeAllocPagesFlags` */
export const NodeAllocPagesFlags = {
  /** `VIR_NODE_ALLOC_PAGES_ADD` = 0, libvirt 1.2.9 and later */
  ADD: 0 as Constant<'NodeAllocPagesFlags', 0>,
  /** `VIR_NODE_ALLOC_PAGES_SET` = 1, libvirt 1.2.9 and later */
  SET: 1 as Constant<'NodeAllocPagesFlags', 1>,
} as const;

/** A value of {@link NodeAllocPagesFlags}. */
export type NodeAllocPagesFlags = (typeof NodeAllocPagesFlags)[keyof typeof NodeAllocPagesFlags];

/** `virNodeGetCPUStatsAllCPUs` */
export const NodeGetCPUStatsAllCPUs = {
  /** `VIR_NODE_CPU_STATS_ALL_CPUS` = -1, libvirt 0.9.3 and later */
  ALL_CPUS: -1 as Constant<'NodeGetCPUStatsAllCPUs', -1>,
} as const;

/** A value of {@link NodeGetCPUStatsAllCPUs}. */
export type NodeGetCPUStatsAllCPUs = (typeof NodeGetCPUStatsAllCPUs)[keyof typeof NodeGetCPUStatsAllCPUs];

/** `virNodeGetMemoryStatsAllCells` */
export const NodeGetMemoryStatsAllCells = {
  /** `VIR_NODE_MEMORY_STATS_ALL_CELLS` = -1, libvirt 0.9.3 and later */
  ALL_CELLS: -1 as Constant<'NodeGetMemoryStatsAllCells', -1>,
} as const;

/** A value of {@link NodeGetMemoryStatsAllCells}. */
export type NodeGetMemoryStatsAllCells = (typeof NodeGetMemoryStatsAllCells)[keyof typeof NodeGetMemoryStatsAllCells];

/** `virNodeSuspendTarget` */
export const NodeSuspendTarget = {
  /** `VIR_NODE_SUSPEND_TARGET_MEM` = 0, libvirt 0.9.8 and later */
  MEM: 0 as Constant<'NodeSuspendTarget', 0>,
  /** `VIR_NODE_SUSPEND_TARGET_DISK` = 1, libvirt 0.9.8 and later */
  DISK: 1 as Constant<'NodeSuspendTarget', 1>,
  /** `VIR_NODE_SUSPEND_TARGET_HYBRID` = 2, libvirt 0.9.8 and later */
  HYBRID: 2 as Constant<'NodeSuspendTarget', 2>,
} as const;

/** A value of {@link NodeSuspendTarget}. */
export type NodeSuspendTarget = (typeof NodeSuspendTarget)[keyof typeof NodeSuspendTarget];

/** Keys of CPU statistics of the host: `VIR_NODE_CPU_STATS_*`. */
export const NodeCpuStats = {
  /** `VIR_NODE_CPU_STATS_IDLE`, libvirt 0.9.3 and later */
  IDLE: 'idle',
  /** `VIR_NODE_CPU_STATS_INTR`, libvirt 1.2.2 and later */
  INTR: 'intr',
  /** `VIR_NODE_CPU_STATS_IOWAIT`, libvirt 0.9.3 and later */
  IOWAIT: 'iowait',
  /** `VIR_NODE_CPU_STATS_KERNEL`, libvirt 0.9.3 and later */
  KERNEL: 'kernel',
  /** `VIR_NODE_CPU_STATS_USER`, libvirt 0.9.3 and later */
  USER: 'user',
  /** `VIR_NODE_CPU_STATS_UTILIZATION`, libvirt 0.9.3 and later */
  UTILIZATION: 'utilization',
  /** `VIR_NODE_CPU_STATS_GUEST`, libvirt 11.8.0 and later */
  GUEST: 'guest',
} as const;

/** A value of {@link NodeCpuStats}. */
export type NodeCpuStats = (typeof NodeCpuStats)[keyof typeof NodeCpuStats];

/** Keys of memory statistics of the host: `VIR_NODE_MEMORY_STATS_*`. */
export const NodeMemoryStats = {
  /** `VIR_NODE_MEMORY_STATS_BUFFERS`, libvirt 0.9.3 and later */
  BUFFERS: 'buffers',
  /** `VIR_NODE_MEMORY_STATS_CACHED`, libvirt 0.9.3 and later */
  CACHED: 'cached',
  /** `VIR_NODE_MEMORY_STATS_FREE`, libvirt 0.9.3 and later */
  FREE: 'free',
  /** `VIR_NODE_MEMORY_STATS_TOTAL`, libvirt 0.9.3 and later */
  TOTAL: 'total',
  /** `VIR_NODE_MEMORY_STATS_AVAILABLE`, libvirt 12.3.0 and later */
  AVAILABLE: 'available',
} as const;

/** A value of {@link NodeMemoryStats}. */
export type NodeMemoryStats = (typeof NodeMemoryStats)[keyof typeof NodeMemoryStats];

/** Keys of memory parameters of the host: `VIR_NODE_MEMORY_SHARED_*`. */
export const NodeMemoryParameter = {
  /** `VIR_NODE_MEMORY_SHARED_FULL_SCANS`, libvirt 0.10.2 and later */
  SHARED_FULL_SCANS: 'shm_full_scans',
  /** `VIR_NODE_MEMORY_SHARED_MERGE_ACROSS_NODES`, libvirt 1.0.0 and later */
  SHARED_MERGE_ACROSS_NODES: 'shm_merge_across_nodes',
  /** `VIR_NODE_MEMORY_SHARED_PAGES_SHARED`, libvirt 0.10.2 and later */
  SHARED_PAGES_SHARED: 'shm_pages_shared',
  /** `VIR_NODE_MEMORY_SHARED_PAGES_SHARING`, libvirt 0.10.2 and later */
  SHARED_PAGES_SHARING: 'shm_pages_sharing',
  /** `VIR_NODE_MEMORY_SHARED_PAGES_TO_SCAN`, libvirt 0.10.2 and later */
  SHARED_PAGES_TO_SCAN: 'shm_pages_to_scan',
  /** `VIR_NODE_MEMORY_SHARED_PAGES_UNSHARED`, libvirt 0.10.2 and later */
  SHARED_PAGES_UNSHARED: 'shm_pages_unshared',
  /** `VIR_NODE_MEMORY_SHARED_PAGES_VOLATILE`, libvirt 0.10.2 and later */
  SHARED_PAGES_VOLATILE: 'shm_pages_volatile',
  /** `VIR_NODE_MEMORY_SHARED_SLEEP_MILLISECS`, libvirt 0.10.2 and later */
  SHARED_SLEEP_MILLISECS: 'shm_sleep_millisecs',
} as const;

/** A value of {@link NodeMemoryParameter}. */
export type NodeMemoryParameter = (typeof NodeMemoryParameter)[keyof typeof NodeMemoryParameter];

/** Keys of SEV information of the host: `VIR_NODE_SEV_*`. */
export const NodeSev = {
  /** `VIR_NODE_SEV_CBITPOS`, libvirt 4.5.0 and later */
  CBITPOS: 'cbitpos',
  /** `VIR_NODE_SEV_CERT_CHAIN`, libvirt 4.5.0 and later */
  CERT_CHAIN: 'cert-chain',
  /** `VIR_NODE_SEV_CPU0_ID`, libvirt 8.4.0 and later */
  CPU0_ID: 'cpu0-id',
  /** `VIR_NODE_SEV_MAX_ES_GUESTS`, libvirt 8.0.0 and later */
  MAX_ES_GUESTS: 'max-es-guests',
  /** `VIR_NODE_SEV_MAX_GUESTS`, libvirt 8.0.0 and later */
  MAX_GUESTS: 'max-guests',
  /** `VIR_NODE_SEV_PDH`, libvirt 4.5.0 and later */
  PDH: 'pdh',
  /** `VIR_NODE_SEV_REDUCED_PHYS_BITS`, libvirt 4.5.0 and later */
  REDUCED_PHYS_BITS: 'reduced-phys-bits',
} as const;

/** A value of {@link NodeSev}. */
export type NodeSev = (typeof NodeSev)[keyof typeof NodeSev];
