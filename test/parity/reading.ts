import type { DetailedBlockStats } from '../../src/api/domain/block.js';
import type { Domain } from '../../src/api/domain/domain.js';
import type { InterfaceStats } from '../../src/api/domain/interfaces.js';
import type { DomainMemoryStats } from '../../src/api/domain/results.js';
import type { FlagsOptions } from '../../src/api/options.js';
import {
  DomainMemoryFlags,
  DomainMetadataType,
  DomainModificationImpact,
  DomainXMLFlags,
} from '../../src/generated/constants/domain.js';
import { ask } from './asking.js';
import type { Bench, World } from './bench.js';
import { counter, gauge, type Movements } from './compare.js';
import { cpuBits } from './normal.js';

const RUNS = counter('the guest runs between the calls');
const CLOCK = counter('the test driver makes it from the clock, and a guest reads and writes');

/** What a domain is: nothing of it moves while nobody changes it. */
export async function identity(bench: Bench, world: World): Promise<void> {
  const step = bench.step.bind(bench, world);
  await step('get_id', { ours: (domain) => domain.getId() });
  await step('get_uuid', { ours: (domain) => domain.getUuid() });
  await step('get_uuid_string', { ours: (domain) => domain.getUuidString() });
  await step('get_name', { ours: (domain) => domain.getName() });
  await step('is_active', { ours: (domain) => domain.isActive() });
  await step('is_persistent', { ours: (domain) => domain.isPersistent() });
  await step('is_updated', { ours: (domain) => domain.isUpdated() });
  await step('get_os_type', { ours: (domain) => domain.getOsType() });
  await step('get_autostart', { ours: (domain) => domain.getAutostart() });
  for (const flags of [0, DomainXMLFlags.INACTIVE, DomainXMLFlags.SECURE]) {
    await step('get_xml_description', { args: [flags], ours: (domain) => domain.getXmlDescription({ flags }) });
  }
  for (const type of [DomainMetadataType.TITLE, DomainMetadataType.DESCRIPTION]) {
    await step('get_metadata', { args: [type, null, 0], ours: (domain) => domain.getMetadata(type, null) });
  }
}

/** What a running domain does and has. */
export async function state(bench: Bench, world: World): Promise<void> {
  const step = bench.step.bind(bench, world);
  await step('get_info', {
    ours: async (domain) => {
      const { stateName: _, ...info } = await domain.getInfo();
      return info;
    },
    moving: { cpuTime: RUNS, memory: gauge('the balloon moves') },
  });
  await step('get_state', {
    list: true,
    ours: async (domain) => {
      const { state, reason } = await domain.getState();
      return [state, reason];
    },
  });
  await step('get_control_info', {
    ours: async (domain) => {
      const { stateName: _, detailsName: __, ...info } = await domain.getControlInfo();
      return info;
    },
  });
  await step('get_security_label', { ours: (domain) => domain.getSecurityLabel() });
  await step('get_disk_errors', { list: true, ours: (domain) => domain.getDiskErrors() });
  await step('get_max_memory', { ours: (domain) => domain.getMaxMemory() });
  const { CONFIG } = DomainModificationImpact;
  await step('get_vcpus', { args: [0], ours: (domain) => domain.getVcpus() });
  await step('get_vcpus', { args: [CONFIG], ours: (domain) => domain.getVcpus({ flags: CONFIG }) });
  await step('get_job_info', { ours: (domain) => domain.getJobInfo() });
  await step('get_scheduler_type', { ours: (domain) => domain.getSchedulerType() });
  await step('memory_stats', { ours: async (domain) => memoryStats(await domain.memoryStats()), moving: MEMORY_MOVES });
  const { PHYSICAL } = DomainMemoryFlags;
  await step('memory_peek', {
    args: [4096, 300, PHYSICAL],
    ours: (domain) => domain.memoryPeek(4096, 300, { flags: PHYSICAL }),
  });
}

const MEMORY_MOVES: Movements = {
  '*': gauge('the guest uses memory'),
};

function memoryStats(stats: DomainMemoryStats): Record<string, unknown> {
  const { actualBalloon, swapIn, swapOut, majorFault, minorFault, lastUpdate, diskCaches, ...others } = stats;
  const { hugetlbPgalloc, hugetlbPgfail, rss, unused, available, usable } = others;
  return present({
    ...{ actual_balloon: actualBalloon, swap_in: swapIn, swap_out: swapOut, major_fault: majorFault },
    ...{ minor_fault: minorFault, last_update: lastUpdate, disk_caches: diskCaches, rss, unused, available, usable },
    ...{ hugetlb_pgalloc: hugetlbPgalloc, hugetlb_pgfail: hugetlbPgfail },
  });
}

function present(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** The CPUs of a domain. `bytes` is the length of a map of the host's CPUs. */
export async function cpus(bench: Bench, world: World, bytes: number): Promise<void> {
  const step = bench.step.bind(bench, world);
  await step('get_max_vcpus', { ours: (domain) => domain.getMaxVcpus() });
  await step('get_vcpu_info', {
    list: true,
    ours: (domain) => vcpuInfo(domain, bytes),
    moving: { cpuTime: RUNS, cpu: gauge('the host moves it') },
  });
  await step('pin_vcpu', {
    args: [0, { bytes: [1] }],
    ours: (domain) => domain.pinVcpu(0, [0]),
    effect: async () => affinities(await ask(world, 'get_vcpu_info', [], true)),
    after: () => ask(world, 'pin_vcpu', [0, { bytes: Array.from({ length: bytes }, () => 255) }]),
  });
  // The last CPU that the map has room for, which need not be there.
  const last = bytes * 8 - 1;
  await step('pin_vcpu', {
    args: [0, { bytes: Array.from({ length: bytes }, (_, at) => (at === bytes - 1 ? 128 : 0)) }],
    ours: (domain) => domain.pinVcpu(0, [last]),
    effect: async () => affinities(await ask(world, 'get_vcpu_info', [], true)),
    after: () => ask(world, 'pin_vcpu', [0, { bytes: Array.from({ length: bytes }, () => 255) }]),
  });
}

async function vcpuInfo(domain: Domain, bytes: number): Promise<unknown[]> {
  const info = await domain.getVcpuInfo();
  return info.map(({ affinity, ...others }) => ({ ...others, affinity: cpuBits(affinity, bytes) }));
}

function affinities(info: unknown): unknown {
  const affinity = (one: unknown): unknown =>
    typeof one === 'object' && one !== null ? Reflect.get(one, 'affinity') : one;
  return Array.isArray(info) ? info.map(affinity) : info;
}

/** How long the host's CPUs have worked for the domain. */
export async function cpuTimes(bench: Bench, world: World): Promise<void> {
  // Sys::Virt takes the number of parameters of a CPU for the number of CPUs, so that only as many CPUs as there are
  // parameters come out whole; the test driver has two of them for a CPU.
  await bench.step(world, 'get_cpu_stats', {
    args: [0, 2, 0],
    list: true,
    ours: (domain) => domain.getCpuStats(0, 2),
    moving: { '*': RUNS },
  });
}

/** What a driver takes for a disk and for a network card. */
export interface Paths {
  readonly disk: string;
  readonly nic: string;
}

const BLOCK_COUNTERS: readonly string[] = [
  ...['rd_req', 'rd_bytes', 'rd_total_times', 'wr_req', 'wr_bytes', 'wr_total_times', 'errs'],
  ...['flush_reqs', 'flush_total_times'],
];

/** What has gone through a disk and a network card. With flags, be they 0, the disk tells all it can. */
export async function traffic(bench: Bench, world: World, paths: Paths, options: FlagsOptions<never>): Promise<void> {
  const { disk, nic } = paths;
  const step = bench.step.bind(bench, world);
  await step('get_block_info', { args: [disk, 0], ours: (domain) => domain.getBlockInfo(disk) });
  await step('block_stats', {
    args: [disk],
    // A number that the driver does not have is -1 here, and not there in Perl.
    theirs: (stats) => (typeof stats === 'object' ? { errs: '-1', ...stats } : stats),
    ours: async (domain) => blockStats(await domain.blockStats(disk, options)),
    moving: Object.fromEntries(BLOCK_COUNTERS.map((name) => [name, CLOCK])),
  });
  await step('interface_stats', {
    args: [nic],
    ours: async (domain) => interfaceStats(await domain.interfaceStats(nic)),
    moving: { '*': CLOCK },
  });
}

function blockStats(stats: DetailedBlockStats): Record<string, unknown> {
  const { rdReq, rdBytes, wrReq, wrBytes, errs, rdTotalTimes, wrTotalTimes, flushReqs, flushTotalTimes } = stats;
  return present({
    ...{ rd_req: rdReq, rd_bytes: rdBytes, wr_req: wrReq, wr_bytes: wrBytes, errs, flush_reqs: flushReqs },
    ...{ rd_total_times: rdTotalTimes, wr_total_times: wrTotalTimes, flush_total_times: flushTotalTimes },
  });
}

function interfaceStats(stats: InterfaceStats): Record<string, unknown> {
  const { rxBytes, rxPackets, rxErrs, rxDrop, txBytes, txPackets, txErrs, txDrop } = stats;
  return {
    ...{ rx_bytes: rxBytes, rx_packets: rxPackets, rx_errs: rxErrs, rx_drop: rxDrop },
    ...{ tx_bytes: txBytes, tx_packets: txPackets, tx_errs: txErrs, tx_drop: txDrop },
  };
}

/** The snapshots of a domain that has some, `name` among them. */
export async function snapshots(bench: Bench, world: World, name: string): Promise<void> {
  const step = bench.step.bind(bench, world);
  await step('num_of_snapshots', { ours: (domain) => domain.numOfSnapshots() });
  await step('list_snapshot_names', { args: [100], list: true, ours: (domain) => domain.listSnapshotNames() });
  await step('list_snapshots', { list: true, ours: (domain) => domain.listSnapshots() });
  await step('get_snapshot_by_name', { args: [name], ours: (domain) => domain.getSnapshotByName(name) });
  await step('has_current_snapshot', { ours: (domain) => domain.hasCurrentSnapshot() });
  await step('current_snapshot', { ours: (domain) => domain.currentSnapshot() });
}
