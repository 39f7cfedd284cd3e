// Generated from protocol/statistics.json by `npm run codegen`; do not edit.

import type { OtherStatistics } from './other.js';

/** Statistics of a domain, nested. */
export interface DomainStatistics {
  /** `state.*` */
  readonly state?: DomainStatisticsState;
  /** `cpu.*` */
  readonly cpu?: DomainStatisticsCpu;
  /** `balloon.*` */
  readonly balloon?: DomainStatisticsBalloon;
  /** `vcpu.N.*` by N. */
  readonly vcpu?: ReadonlyMap<number, DomainStatisticsVcpu>;
  /** Number of virtual CPUs that are online. `vcpu.current` */
  readonly vcpuCurrent?: number;
  /** Number of virtual CPUs at most. `vcpu.maximum` */
  readonly vcpuMaximum?: number;
  /** `net.N.*`; undefined for numbers that the daemon leaves out. */
  readonly net?: readonly (DomainStatisticsNet | undefined)[];
  /** Number of network interfaces, including those without statistics. `net.count` */
  readonly netCount?: number;
  /** `block.N.*`; undefined for numbers that the daemon leaves out. */
  readonly block?: readonly (DomainStatisticsBlock | undefined)[];
  /** Number of block devices, with images of backing chains if they were requested. `block.count` */
  readonly blockCount?: number;
  /** `perf.*` */
  readonly perf?: DomainStatisticsPerf;
  /** `iothread.N.*` by N. */
  readonly iothread?: ReadonlyMap<number, DomainStatisticsIothread>;
  /** Number of I/O threads. `iothread.count` */
  readonly iothreadCount?: number;
  /** `memory.*` */
  readonly memory?: DomainStatisticsMemory;
  /** `dirtyrate.*` */
  readonly dirtyrate?: DomainStatisticsDirtyrate;
  /** `vm.*`, by the name that the hypervisor gives */
  readonly vm?: { readonly [name: string]: DomainStatisticsVm };
  /** Keys that this version of the library does not know, under their flat names. */
  readonly other?: OtherStatistics;
}

/** `state.*` */
export interface DomainStatisticsState {
  /** State, a `DomainState`. `state.state` */
  readonly state?: number;
  /** Reason for the state; its enumeration depends on the state. `state.reason` */
  readonly reason?: number;
}

/** `cpu.*` */
export interface DomainStatisticsCpu {
  /** CPU time used by the domain, including the hypervisor. In nanoseconds. Counter. `cpu.time` */
  readonly time?: bigint;
  /** CPU time spent in user space of the host. In nanoseconds. Counter. `cpu.user` */
  readonly user?: bigint;
  /** CPU time spent in the kernel of the host. In nanoseconds. Counter. `cpu.system` */
  readonly system?: bigint;
  /** `haltpoll.*` */
  readonly haltpoll?: DomainStatisticsCpuHaltpoll;
  /** `cache.*` */
  readonly cache?: DomainStatisticsCpuCache;
  /** `energy.*` */
  readonly energy?: DomainStatisticsCpuEnergy;
}

/** `haltpoll.*` */
export interface DomainStatisticsCpuHaltpoll {
  /** `success.*` */
  readonly success?: DomainStatisticsCpuHaltpollSuccess;
  /** `fail.*` */
  readonly fail?: DomainStatisticsCpuHaltpollFail;
}

/** `success.*` */
export interface DomainStatisticsCpuHaltpollSuccess {
  /** Time of successful polling before the CPU was halted. In nanoseconds. Counter. `cpu.haltpoll.success.time` */
  readonly time?: bigint;
}

/** `fail.*` */
export interface DomainStatisticsCpuHaltpollFail {
  /** Time of polling that ended with a halt. In nanoseconds. Counter. `cpu.haltpoll.fail.time` */
  readonly time?: bigint;
}

/** `cache.*` */
export interface DomainStatisticsCpuCache {
  /** `monitor.N.*`; undefined for numbers that the daemon leaves out. */
  readonly monitor?: readonly (DomainStatisticsCpuCacheMonitor | undefined)[];
  /** Number of cache monitors. `cpu.cache.monitor.count` */
  readonly monitorCount?: number;
}

/** `monitor.N.*` */
export interface DomainStatisticsCpuCacheMonitor {
  /** Name of the monitor. `cpu.cache.monitor.N.name` */
  readonly name?: string;
  /** Virtual CPUs that the monitor covers, as a list of ranges. `cpu.cache.monitor.N.vcpus` */
  readonly vcpus?: string;
  /** `bank.N.*`; undefined for numbers that the daemon leaves out. */
  readonly bank?: readonly (DomainStatisticsCpuCacheMonitorBank | undefined)[];
  /** Number of cache banks. `cpu.cache.monitor.N.bank.count` */
  readonly bankCount?: number;
}

/** `bank.N.*` */
export interface DomainStatisticsCpuCacheMonitorBank {
  /** Number that the host gives to the bank. `cpu.cache.monitor.N.bank.N.id` */
  readonly id?: number;
  /** Part of the last level cache that is in use. In bytes. `cpu.cache.monitor.N.bank.N.bytes` */
  readonly bytes?: number;
}

/** `energy.*` */
export interface DomainStatisticsCpuEnergy {
  /** `monitor.N.*`; undefined for numbers that the daemon leaves out. */
  readonly monitor?: readonly (DomainStatisticsCpuEnergyMonitor | undefined)[];
  /** Number of energy monitors. `cpu.energy.monitor.count` */
  readonly monitorCount?: number;
}

/** `monitor.N.*` */
export interface DomainStatisticsCpuEnergyMonitor {
  /** Name of the monitor. `cpu.energy.monitor.N.name` */
  readonly name?: string;
  /** Virtual CPUs that the monitor covers, as a list of ranges. `cpu.energy.monitor.N.vcpus` */
  readonly vcpus?: string;
  /** `pkg.N.*`; undefined for numbers that the daemon leaves out. */
  readonly pkg?: readonly (DomainStatisticsCpuEnergyMonitorPkg | undefined)[];
  /** Number of CPU packages. `cpu.energy.monitor.N.pkg.count` */
  readonly pkgCount?: number;
}

/** `pkg.N.*` */
export interface DomainStatisticsCpuEnergyMonitorPkg {
  /** Number that the host gives to the package. `cpu.energy.monitor.N.pkg.N.id` */
  readonly id?: number;
}

/** `balloon.*` */
export interface DomainStatisticsBalloon {
  /** Memory that the guest has now. In KiB. `balloon.current` */
  readonly current?: bigint;
  /** Memory that the guest may have. In KiB. `balloon.maximum` */
  readonly maximum?: bigint;
  /** Memory read back from swap by the guest. In KiB. Counter. `balloon.swap_in` */
  readonly swapIn?: bigint;
  /** Memory written to swap by the guest. In KiB. Counter. `balloon.swap_out` */
  readonly swapOut?: bigint;
  /** Page faults of the guest that needed disk I/O. Counter. `balloon.major_fault` */
  readonly majorFault?: bigint;
  /** Page faults of the guest that did not need disk I/O. Counter. `balloon.minor_fault` */
  readonly minorFault?: bigint;
  /** Memory that the guest does not use for anything. In KiB. `balloon.unused` */
  readonly unused?: bigint;
  /** Memory that the guest can use, as it sees it. In KiB. `balloon.available` */
  readonly available?: bigint;
  /** Memory that the guest can give back without swapping. In KiB. `balloon.usable` */
  readonly usable?: bigint;
  /** When the guest last reported these values. In seconds since 1970. `balloon.last-update` */
  readonly lastUpdate?: bigint;
  /** Memory that holds caches of disks and can be reclaimed. In KiB. `balloon.disk_caches` */
  readonly diskCaches?: bigint;
  /** Successful allocations of huge pages in the guest. Counter. `balloon.hugetlb_pgalloc` */
  readonly hugetlbPgalloc?: bigint;
  /** Failed allocations of huge pages in the guest. Counter. `balloon.hugetlb_pgfail` */
  readonly hugetlbPgfail?: bigint;
  /** Resident memory of the hypervisor process on the host. In KiB. `balloon.rss` */
  readonly rss?: bigint;
}

/** `vcpu.N.*` */
export interface DomainStatisticsVcpu {
  /** State, a `VcpuState`. `vcpu.N.state` */
  readonly state?: number;
  /** CPU time used by the virtual CPU. In nanoseconds. Counter. `vcpu.N.time` */
  readonly time?: bigint;
  /**
   * Time that the virtual CPU was ready to run while the host ran other threads. In nanoseconds. Counter. `vcpu.N.wait`
   */
  readonly wait?: bigint;
  /** True if the virtual CPU is halted. `vcpu.N.halted` */
  readonly halted?: boolean;
  /** Time that the virtual CPU waited to be scheduled. In nanoseconds. Counter. `vcpu.N.delay` */
  readonly delay?: bigint;
  /** By the name that the hypervisor gives. */
  readonly custom?: { readonly [name: string]: DomainStatisticsVcpuCustom };
}

/** A statistic that the hypervisor names. */
export interface DomainStatisticsVcpuCustom {
  /** Current value of a statistic that the hypervisor reports for the virtual CPU. `vcpu.N.*.cur` */
  readonly cur?: bigint | boolean;
  /** Sum of a statistic that the hypervisor reports for the virtual CPU. Counter. `vcpu.N.*.sum` */
  readonly sum?: bigint;
  /** Peak of a statistic that the hypervisor reports for the virtual CPU. `vcpu.N.*.max` */
  readonly max?: bigint;
}

/** `net.N.*` */
export interface DomainStatisticsNet {
  /** Name of the interface on the host. `net.N.name` */
  readonly name?: string;
  /** `rx.*` */
  readonly rx?: DomainStatisticsNetRx;
  /** `tx.*` */
  readonly tx?: DomainStatisticsNetTx;
}

/** `rx.*` */
export interface DomainStatisticsNetRx {
  /** Bytes received by the host end of the interface. In bytes. Counter. `net.N.rx.bytes` */
  readonly bytes?: bigint;
  /** Packets received. Counter. `net.N.rx.pkts` */
  readonly pkts?: bigint;
  /** Packets not received because of errors. Counter. `net.N.rx.errs` */
  readonly errs?: bigint;
  /** Packets dropped instead of being received. Counter. `net.N.rx.drop` */
  readonly drop?: bigint;
}

/** `tx.*` */
export interface DomainStatisticsNetTx {
  /** Bytes sent by the host end of the interface. In bytes. Counter. `net.N.tx.bytes` */
  readonly bytes?: bigint;
  /** Packets sent. Counter. `net.N.tx.pkts` */
  readonly pkts?: bigint;
  /** Packets not sent because of errors. Counter. `net.N.tx.errs` */
  readonly errs?: bigint;
  /** Packets dropped instead of being sent. Counter. `net.N.tx.drop` */
  readonly drop?: bigint;
}

/** `block.N.*` */
export interface DomainStatisticsBlock {
  /** Name of the device in the guest: the target of the disk. `block.N.name` */
  readonly name?: string;
  /** Index of the image in its backing chain, as in `vda[1]`. `block.N.backingIndex` */
  readonly backingIndex?: number;
  /** Local file or device of the image. `block.N.path` */
  readonly path?: string;
  /** `rd.*` */
  readonly rd?: DomainStatisticsBlockRd;
  /** `wr.*` */
  readonly wr?: DomainStatisticsBlockWr;
  /** `fl.*` */
  readonly fl?: DomainStatisticsBlockFl;
  /** Number of I/O errors (Xen). Counter. `block.N.errors` */
  readonly errors?: bigint;
  /** Offset of the highest written byte of the image. In bytes. `block.N.allocation` */
  readonly allocation?: bigint;
  /** Size that the guest sees. In bytes. `block.N.capacity` */
  readonly capacity?: bigint;
  /** Size of the file or device that holds the image. In bytes. `block.N.physical` */
  readonly physical?: bigint;
  /** Offset at which the event `block-threshold` is sent. In bytes. `block.N.threshold` */
  readonly threshold?: bigint;
  /** `limits.*` */
  readonly limits?: DomainStatisticsBlockLimits;
  /** `timed_group.N.*`; undefined for numbers that the daemon leaves out. */
  readonly timedGroup?: readonly (DomainStatisticsBlockTimedGroup | undefined)[];
  /** Number of groups of statistics over an interval. `block.N.timed_group.count` */
  readonly timedGroupCount?: number;
  /** `latency_histogram.*` */
  readonly latencyHistogram?: DomainStatisticsBlockLatencyHistogram;
}

/** `rd.*` */
export interface DomainStatisticsBlockRd {
  /** Completed read requests. Counter. `block.N.rd.reqs` */
  readonly reqs?: bigint;
  /** Bytes read. In bytes. Counter. `block.N.rd.bytes` */
  readonly bytes?: bigint;
  /** Total time of read requests. In nanoseconds. Counter. `block.N.rd.times` */
  readonly times?: bigint;
}

/** `wr.*` */
export interface DomainStatisticsBlockWr {
  /** Completed write requests. Counter. `block.N.wr.reqs` */
  readonly reqs?: bigint;
  /** Bytes written. In bytes. Counter. `block.N.wr.bytes` */
  readonly bytes?: bigint;
  /** Total time of write requests. In nanoseconds. Counter. `block.N.wr.times` */
  readonly times?: bigint;
}

/** `fl.*` */
export interface DomainStatisticsBlockFl {
  /** Completed flush requests. Counter. `block.N.fl.reqs` */
  readonly reqs?: bigint;
  /** Total time of flush requests. In nanoseconds. Counter. `block.N.fl.times` */
  readonly times?: bigint;
}

/** `limits.*` */
export interface DomainStatisticsBlockLimits {
  /** Alignment of requests. In bytes. `block.N.limits.request_alignment` */
  readonly requestAlignment?: bigint;
  /** Largest discard request. In bytes. `block.N.limits.discard_max` */
  readonly discardMax?: bigint;
  /** Alignment of discard requests. In bytes. `block.N.limits.discard_alignment` */
  readonly discardAlignment?: bigint;
  /** Largest request that writes zeroes. In bytes. `block.N.limits.write_zeroes_max` */
  readonly writeZeroesMax?: bigint;
  /** Alignment of requests that write zeroes. In bytes. `block.N.limits.write_zeroes_alignment` */
  readonly writeZeroesAlignment?: bigint;
  /** Optimal size of a transfer. In bytes. `block.N.limits.transfer_optimal` */
  readonly transferOptimal?: bigint;
  /** Largest transfer. In bytes. `block.N.limits.transfer_max` */
  readonly transferMax?: bigint;
  /** Largest transfer that the hardware supports. In bytes. `block.N.limits.transfer_hw_max` */
  readonly transferHwMax?: bigint;
  /** Largest number of buffers in a request. `block.N.limits.iov_max` */
  readonly iovMax?: bigint;
  /** Largest number of buffers that the hardware supports. `block.N.limits.iov_hw_max` */
  readonly iovHwMax?: bigint;
  /** Smallest alignment of buffers. In bytes. `block.N.limits.memory_alignment_minimal` */
  readonly memoryAlignmentMinimal?: bigint;
  /** Optimal alignment of buffers. In bytes. `block.N.limits.memory_alignment_optimal` */
  readonly memoryAlignmentOptimal?: bigint;
}

/** `timed_group.N.*` */
export interface DomainStatisticsBlockTimedGroup {
  /** Length of the interval. In seconds. `block.N.timed_group.N.interval` */
  readonly interval?: bigint;
  /** Shortest latency of read requests in the interval. In nanoseconds. `block.N.timed_group.N.rd_latency_min` */
  readonly rdLatencyMin?: bigint;
  /** Longest latency of read requests in the interval. In nanoseconds. `block.N.timed_group.N.rd_latency_max` */
  readonly rdLatencyMax?: bigint;
  /** Average latency of read requests in the interval. In nanoseconds. `block.N.timed_group.N.rd_latency_avg` */
  readonly rdLatencyAvg?: bigint;
  /** Average number of queued read requests in the interval. `block.N.timed_group.N.rd_queue_depth_avg` */
  readonly rdQueueDepthAvg?: number;
  /** Shortest latency of write requests in the interval. In nanoseconds. `block.N.timed_group.N.wr_latency_min` */
  readonly wrLatencyMin?: bigint;
  /** Longest latency of write requests in the interval. In nanoseconds. `block.N.timed_group.N.wr_latency_max` */
  readonly wrLatencyMax?: bigint;
  /** Average latency of write requests in the interval. In nanoseconds. `block.N.timed_group.N.wr_latency_avg` */
  readonly wrLatencyAvg?: bigint;
  /** Average number of queued write requests in the interval. `block.N.timed_group.N.wr_queue_depth_avg` */
  readonly wrQueueDepthAvg?: number;
  /**
   * Shortest latency of zone append requests in the interval. In nanoseconds. `block.N.timed_group.N.zone_append_latency_min`
   */
  readonly zoneAppendLatencyMin?: bigint;
  /**
   * Longest latency of zone append requests in the interval. In nanoseconds. `block.N.timed_group.N.zone_append_latency_max`
   */
  readonly zoneAppendLatencyMax?: bigint;
  /**
   * Average latency of zone append requests in the interval. In nanoseconds. `block.N.timed_group.N.zone_append_latency_avg`
   */
  readonly zoneAppendLatencyAvg?: bigint;
  /**
   * Average number of queued zone append requests in the interval. `block.N.timed_group.N.zone_append_queue_depth_avg`
   */
  readonly zoneAppendQueueDepthAvg?: number;
  /** Shortest latency of flush requests in the interval. In nanoseconds. `block.N.timed_group.N.flush_latency_min` */
  readonly flushLatencyMin?: bigint;
  /** Longest latency of flush requests in the interval. In nanoseconds. `block.N.timed_group.N.flush_latency_max` */
  readonly flushLatencyMax?: bigint;
  /** Average latency of flush requests in the interval. In nanoseconds. `block.N.timed_group.N.flush_latency_avg` */
  readonly flushLatencyAvg?: bigint;
}

/** `latency_histogram.*` */
export interface DomainStatisticsBlockLatencyHistogram {
  /** `read.*` */
  readonly read?: DomainStatisticsBlockLatencyHistogramRead;
  /** `write.*` */
  readonly write?: DomainStatisticsBlockLatencyHistogramWrite;
  /** `zone_append.*` */
  readonly zoneAppend?: DomainStatisticsBlockLatencyHistogramZoneAppend;
  /** `flush.*` */
  readonly flush?: DomainStatisticsBlockLatencyHistogramFlush;
}

/** `read.*` */
export interface DomainStatisticsBlockLatencyHistogramRead {
  /** `bin.N.*`; undefined for numbers that the daemon leaves out. */
  readonly bin?: readonly (DomainStatisticsBlockLatencyHistogramReadBin | undefined)[];
  /** Number of bins. `block.N.latency_histogram.read.bin.count` */
  readonly binCount?: number;
}

/** `bin.N.*` */
export interface DomainStatisticsBlockLatencyHistogramReadBin {
  /** Lower end of the bin. In nanoseconds. `block.N.latency_histogram.read.bin.N.start` */
  readonly start?: bigint;
  /** Read requests whose latency falls into the bin. Counter. `block.N.latency_histogram.read.bin.N.value` */
  readonly value?: bigint;
}

/** `write.*` */
export interface DomainStatisticsBlockLatencyHistogramWrite {
  /** `bin.N.*`; undefined for numbers that the daemon leaves out. */
  readonly bin?: readonly (DomainStatisticsBlockLatencyHistogramWriteBin | undefined)[];
  /** Number of bins. `block.N.latency_histogram.write.bin.count` */
  readonly binCount?: number;
}

/** `bin.N.*` */
export interface DomainStatisticsBlockLatencyHistogramWriteBin {
  /** Lower end of the bin. In nanoseconds. `block.N.latency_histogram.write.bin.N.start` */
  readonly start?: bigint;
  /** Write requests whose latency falls into the bin. Counter. `block.N.latency_histogram.write.bin.N.value` */
  readonly value?: bigint;
}

/** `zone_append.*` */
export interface DomainStatisticsBlockLatencyHistogramZoneAppend {
  /** `bin.N.*`; undefined for numbers that the daemon leaves out. */
  readonly bin?: readonly (DomainStatisticsBlockLatencyHistogramZoneAppendBin | undefined)[];
  /** Number of bins. `block.N.latency_histogram.zone_append.bin.count` */
  readonly binCount?: number;
}

/** `bin.N.*` */
export interface DomainStatisticsBlockLatencyHistogramZoneAppendBin {
  /** Lower end of the bin. In nanoseconds. `block.N.latency_histogram.zone_append.bin.N.start` */
  readonly start?: bigint;
  /**
   * Zone append requests whose latency falls into the bin. Counter. `block.N.latency_histogram.zone_append.bin.N.value`
   */
  readonly value?: bigint;
}

/** `flush.*` */
export interface DomainStatisticsBlockLatencyHistogramFlush {
  /** `bin.N.*`; undefined for numbers that the daemon leaves out. */
  readonly bin?: readonly (DomainStatisticsBlockLatencyHistogramFlushBin | undefined)[];
  /** Number of bins. `block.N.latency_histogram.flush.bin.count` */
  readonly binCount?: number;
}

/** `bin.N.*` */
export interface DomainStatisticsBlockLatencyHistogramFlushBin {
  /** Lower end of the bin. In nanoseconds. `block.N.latency_histogram.flush.bin.N.start` */
  readonly start?: bigint;
  /** Flush requests whose latency falls into the bin. Counter. `block.N.latency_histogram.flush.bin.N.value` */
  readonly value?: bigint;
}

/** `perf.*` */
export interface DomainStatisticsPerf {
  /** Use of the last level cache. In bytes. `perf.cmt` */
  readonly cmt?: bigint;
  /** Memory bandwidth, all nodes. In bytes. Counter. `perf.mbmt` */
  readonly mbmt?: bigint;
  /** Memory bandwidth, local node. In bytes. Counter. `perf.mbml` */
  readonly mbml?: bigint;
  /** Accesses to the cache. Counter. `perf.cache_references` */
  readonly cacheReferences?: bigint;
  /** Misses of the cache. Counter. `perf.cache_misses` */
  readonly cacheMisses?: bigint;
  /** Instructions executed. Counter. `perf.instructions` */
  readonly instructions?: bigint;
  /** CPU cycles. Counter. `perf.cpu_cycles` */
  readonly cpuCycles?: bigint;
  /** Branch instructions executed. Counter. `perf.branch_instructions` */
  readonly branchInstructions?: bigint;
  /** Mispredicted branches. Counter. `perf.branch_misses` */
  readonly branchMisses?: bigint;
  /** Bus cycles. Counter. `perf.bus_cycles` */
  readonly busCycles?: bigint;
  /** CPU cycles stalled in the front end. Counter. `perf.stalled_cycles_frontend` */
  readonly stalledCyclesFrontend?: bigint;
  /** CPU cycles stalled in the back end. Counter. `perf.stalled_cycles_backend` */
  readonly stalledCyclesBackend?: bigint;
  /** CPU cycles at the reference frequency. Counter. `perf.ref_cpu_cycles` */
  readonly refCpuCycles?: bigint;
  /** CPU time by the high-resolution clock. In nanoseconds. Counter. `perf.cpu_clock` */
  readonly cpuClock?: bigint;
  /** CPU time of the task. In nanoseconds. Counter. `perf.task_clock` */
  readonly taskClock?: bigint;
  /** Page faults. Counter. `perf.page_faults` */
  readonly pageFaults?: bigint;
  /** Context switches. Counter. `perf.context_switches` */
  readonly contextSwitches?: bigint;
  /** Moves from one CPU to another. Counter. `perf.cpu_migrations` */
  readonly cpuMigrations?: bigint;
  /** Page faults without disk I/O. Counter. `perf.page_faults_min` */
  readonly pageFaultsMin?: bigint;
  /** Page faults with disk I/O. Counter. `perf.page_faults_maj` */
  readonly pageFaultsMaj?: bigint;
  /** Alignment faults. Counter. `perf.alignment_faults` */
  readonly alignmentFaults?: bigint;
  /** Faults emulated by the kernel. Counter. `perf.emulation_faults` */
  readonly emulationFaults?: bigint;
}

/** `iothread.N.*` */
export interface DomainStatisticsIothread {
  /** Longest time that the thread polls. In nanoseconds. `iothread.N.poll-max-ns` */
  readonly pollMaxNs?: bigint;
  /** Factor by which the polling time grows; 0 for the default. `iothread.N.poll-grow` */
  readonly pollGrow?: number;
  /** Divisor by which the polling time shrinks; 0 for the default. `iothread.N.poll-shrink` */
  readonly pollShrink?: number;
  /** Weight of the last polling time. `iothread.N.poll-weight` */
  readonly pollWeight?: number;
}

/** `memory.*` */
export interface DomainStatisticsMemory {
  /** `bandwidth.*` */
  readonly bandwidth?: DomainStatisticsMemoryBandwidth;
}

/** `bandwidth.*` */
export interface DomainStatisticsMemoryBandwidth {
  /** `monitor.N.*`; undefined for numbers that the daemon leaves out. */
  readonly monitor?: readonly (DomainStatisticsMemoryBandwidthMonitor | undefined)[];
  /** Number of memory bandwidth monitors. `memory.bandwidth.monitor.count` */
  readonly monitorCount?: number;
}

/** `monitor.N.*` */
export interface DomainStatisticsMemoryBandwidthMonitor {
  /** Name of the monitor. `memory.bandwidth.monitor.N.name` */
  readonly name?: string;
  /** Virtual CPUs that the monitor covers, as a list of ranges. `memory.bandwidth.monitor.N.vcpus` */
  readonly vcpus?: string;
  /** `node.N.*`; undefined for numbers that the daemon leaves out. */
  readonly node?: readonly (DomainStatisticsMemoryBandwidthMonitorNode | undefined)[];
  /** Number of memory controllers. `memory.bandwidth.monitor.N.node.count` */
  readonly nodeCount?: number;
}

/** `node.N.*` */
export interface DomainStatisticsMemoryBandwidthMonitorNode {
  /** Number that the host gives to the memory controller. `memory.bandwidth.monitor.N.node.N.id` */
  readonly id?: number;
  /** `bytes.*` */
  readonly bytes?: DomainStatisticsMemoryBandwidthMonitorNodeBytes;
}

/** `bytes.*` */
export interface DomainStatisticsMemoryBandwidthMonitorNodeBytes {
  /** Bytes moved within the NUMA node. In bytes. Counter. `memory.bandwidth.monitor.N.node.N.bytes.local` */
  readonly local?: bigint;
  /** Bytes moved within and between NUMA nodes. In bytes. Counter. `memory.bandwidth.monitor.N.node.N.bytes.total` */
  readonly total?: bigint;
}

/** `dirtyrate.*` */
export interface DomainStatisticsDirtyrate {
  /** Status of the calculation, a `DomainDirtyRateStatus`. `dirtyrate.calc_status` */
  readonly calcStatus?: number;
  /** When the calculation started. In seconds since the host booted. `dirtyrate.calc_start_time` */
  readonly calcStartTime?: bigint;
  /** Length of the calculation. In seconds. `dirtyrate.calc_period` */
  readonly calcPeriod?: number;
  /** Rate at which memory was written. In MiB/s. `dirtyrate.megabytes_per_second` */
  readonly megabytesPerSecond?: bigint;
  /** Method of the calculation: `page-sampling`, `dirty-bitmap` or `dirty-ring`. `dirtyrate.calc_mode` */
  readonly calcMode?: string;
  /** `vcpu.N.*` by N. */
  readonly vcpu?: ReadonlyMap<number, DomainStatisticsDirtyrateVcpu>;
}

/** `vcpu.N.*` */
export interface DomainStatisticsDirtyrateVcpu {
  /** Rate at which the virtual CPU wrote memory. In MiB/s. `dirtyrate.vcpu.N.megabytes_per_second` */
  readonly megabytesPerSecond?: bigint;
}

/** A statistic that the hypervisor names. */
export interface DomainStatisticsVm {
  /** Current value of a statistic that the hypervisor reports for the whole domain. `vm.*.cur` */
  readonly cur?: bigint | boolean;
  /** Sum of a statistic that the hypervisor reports for the whole domain. Counter. `vm.*.sum` */
  readonly sum?: bigint;
  /** Peak of a statistic that the hypervisor reports for the whole domain. `vm.*.max` */
  readonly max?: bigint;
}

/** Growth of counters per second. */
export interface DomainStatisticsRates {
  /** `cpu.*` */
  readonly cpu?: DomainStatisticsCpuRates;
  /** `balloon.*` */
  readonly balloon?: DomainStatisticsBalloonRates;
  /** `vcpu.N.*` by N. */
  readonly vcpu?: ReadonlyMap<number, DomainStatisticsVcpuRates>;
  /** `net.N.*`; undefined for numbers that the daemon leaves out. */
  readonly net?: readonly (DomainStatisticsNetRates | undefined)[];
  /** `block.N.*`; undefined for numbers that the daemon leaves out. */
  readonly block?: readonly (DomainStatisticsBlockRates | undefined)[];
  /** `perf.*` */
  readonly perf?: DomainStatisticsPerfRates;
  /** `memory.*` */
  readonly memory?: DomainStatisticsMemoryRates;
  /** `vm.*`, by the name that the hypervisor gives */
  readonly vm?: { readonly [name: string]: DomainStatisticsVmRates };
}

/** `cpu.*` */
export interface DomainStatisticsCpuRates {
  /** CPU time used by the domain, including the hypervisor. In nanoseconds per second. `cpu.time` */
  readonly time?: number;
  /** CPU time spent in user space of the host. In nanoseconds per second. `cpu.user` */
  readonly user?: number;
  /** CPU time spent in the kernel of the host. In nanoseconds per second. `cpu.system` */
  readonly system?: number;
  /** `haltpoll.*` */
  readonly haltpoll?: DomainStatisticsCpuHaltpollRates;
}

/** `haltpoll.*` */
export interface DomainStatisticsCpuHaltpollRates {
  /** `success.*` */
  readonly success?: DomainStatisticsCpuHaltpollSuccessRates;
  /** `fail.*` */
  readonly fail?: DomainStatisticsCpuHaltpollFailRates;
}

/** `success.*` */
export interface DomainStatisticsCpuHaltpollSuccessRates {
  /** Time of successful polling before the CPU was halted. In nanoseconds per second. `cpu.haltpoll.success.time` */
  readonly time?: number;
}

/** `fail.*` */
export interface DomainStatisticsCpuHaltpollFailRates {
  /** Time of polling that ended with a halt. In nanoseconds per second. `cpu.haltpoll.fail.time` */
  readonly time?: number;
}

/** `balloon.*` */
export interface DomainStatisticsBalloonRates {
  /** Memory read back from swap by the guest. In KiB per second. `balloon.swap_in` */
  readonly swapIn?: number;
  /** Memory written to swap by the guest. In KiB per second. `balloon.swap_out` */
  readonly swapOut?: number;
  /** Page faults of the guest that needed disk I/O. `balloon.major_fault` */
  readonly majorFault?: number;
  /** Page faults of the guest that did not need disk I/O. `balloon.minor_fault` */
  readonly minorFault?: number;
  /** Successful allocations of huge pages in the guest. `balloon.hugetlb_pgalloc` */
  readonly hugetlbPgalloc?: number;
  /** Failed allocations of huge pages in the guest. `balloon.hugetlb_pgfail` */
  readonly hugetlbPgfail?: number;
}

/** `vcpu.N.*` */
export interface DomainStatisticsVcpuRates {
  /** CPU time used by the virtual CPU. In nanoseconds per second. `vcpu.N.time` */
  readonly time?: number;
  /**
   * Time that the virtual CPU was ready to run while the host ran other threads. In nanoseconds per second. `vcpu.N.wait`
   */
  readonly wait?: number;
  /** Time that the virtual CPU waited to be scheduled. In nanoseconds per second. `vcpu.N.delay` */
  readonly delay?: number;
  /** By the name that the hypervisor gives. */
  readonly custom?: { readonly [name: string]: DomainStatisticsVcpuCustomRates };
}

/** A statistic that the hypervisor names. */
export interface DomainStatisticsVcpuCustomRates {
  /** Sum of a statistic that the hypervisor reports for the virtual CPU. `vcpu.N.*.sum` */
  readonly sum?: number;
}

/** `net.N.*` */
export interface DomainStatisticsNetRates {
  /** `rx.*` */
  readonly rx?: DomainStatisticsNetRxRates;
  /** `tx.*` */
  readonly tx?: DomainStatisticsNetTxRates;
}

/** `rx.*` */
export interface DomainStatisticsNetRxRates {
  /** Bytes received by the host end of the interface. In bytes per second. `net.N.rx.bytes` */
  readonly bytes?: number;
  /** Packets received. `net.N.rx.pkts` */
  readonly pkts?: number;
  /** Packets not received because of errors. `net.N.rx.errs` */
  readonly errs?: number;
  /** Packets dropped instead of being received. `net.N.rx.drop` */
  readonly drop?: number;
}

/** `tx.*` */
export interface DomainStatisticsNetTxRates {
  /** Bytes sent by the host end of the interface. In bytes per second. `net.N.tx.bytes` */
  readonly bytes?: number;
  /** Packets sent. `net.N.tx.pkts` */
  readonly pkts?: number;
  /** Packets not sent because of errors. `net.N.tx.errs` */
  readonly errs?: number;
  /** Packets dropped instead of being sent. `net.N.tx.drop` */
  readonly drop?: number;
}

/** `block.N.*` */
export interface DomainStatisticsBlockRates {
  /** `rd.*` */
  readonly rd?: DomainStatisticsBlockRdRates;
  /** `wr.*` */
  readonly wr?: DomainStatisticsBlockWrRates;
  /** `fl.*` */
  readonly fl?: DomainStatisticsBlockFlRates;
  /** Number of I/O errors (Xen). `block.N.errors` */
  readonly errors?: number;
  /** `latency_histogram.*` */
  readonly latencyHistogram?: DomainStatisticsBlockLatencyHistogramRates;
}

/** `rd.*` */
export interface DomainStatisticsBlockRdRates {
  /** Completed read requests. `block.N.rd.reqs` */
  readonly reqs?: number;
  /** Bytes read. In bytes per second. `block.N.rd.bytes` */
  readonly bytes?: number;
  /** Total time of read requests. In nanoseconds per second. `block.N.rd.times` */
  readonly times?: number;
}

/** `wr.*` */
export interface DomainStatisticsBlockWrRates {
  /** Completed write requests. `block.N.wr.reqs` */
  readonly reqs?: number;
  /** Bytes written. In bytes per second. `block.N.wr.bytes` */
  readonly bytes?: number;
  /** Total time of write requests. In nanoseconds per second. `block.N.wr.times` */
  readonly times?: number;
}

/** `fl.*` */
export interface DomainStatisticsBlockFlRates {
  /** Completed flush requests. `block.N.fl.reqs` */
  readonly reqs?: number;
  /** Total time of flush requests. In nanoseconds per second. `block.N.fl.times` */
  readonly times?: number;
}

/** `latency_histogram.*` */
export interface DomainStatisticsBlockLatencyHistogramRates {
  /** `read.*` */
  readonly read?: DomainStatisticsBlockLatencyHistogramReadRates;
  /** `write.*` */
  readonly write?: DomainStatisticsBlockLatencyHistogramWriteRates;
  /** `zone_append.*` */
  readonly zoneAppend?: DomainStatisticsBlockLatencyHistogramZoneAppendRates;
  /** `flush.*` */
  readonly flush?: DomainStatisticsBlockLatencyHistogramFlushRates;
}

/** `read.*` */
export interface DomainStatisticsBlockLatencyHistogramReadRates {
  /** `bin.N.*`; undefined for numbers that the daemon leaves out. */
  readonly bin?: readonly (DomainStatisticsBlockLatencyHistogramReadBinRates | undefined)[];
}

/** `bin.N.*` */
export interface DomainStatisticsBlockLatencyHistogramReadBinRates {
  /** Read requests whose latency falls into the bin. `block.N.latency_histogram.read.bin.N.value` */
  readonly value?: number;
}

/** `write.*` */
export interface DomainStatisticsBlockLatencyHistogramWriteRates {
  /** `bin.N.*`; undefined for numbers that the daemon leaves out. */
  readonly bin?: readonly (DomainStatisticsBlockLatencyHistogramWriteBinRates | undefined)[];
}

/** `bin.N.*` */
export interface DomainStatisticsBlockLatencyHistogramWriteBinRates {
  /** Write requests whose latency falls into the bin. `block.N.latency_histogram.write.bin.N.value` */
  readonly value?: number;
}

/** `zone_append.*` */
export interface DomainStatisticsBlockLatencyHistogramZoneAppendRates {
  /** `bin.N.*`; undefined for numbers that the daemon leaves out. */
  readonly bin?: readonly (DomainStatisticsBlockLatencyHistogramZoneAppendBinRates | undefined)[];
}

/** `bin.N.*` */
export interface DomainStatisticsBlockLatencyHistogramZoneAppendBinRates {
  /** Zone append requests whose latency falls into the bin. `block.N.latency_histogram.zone_append.bin.N.value` */
  readonly value?: number;
}

/** `flush.*` */
export interface DomainStatisticsBlockLatencyHistogramFlushRates {
  /** `bin.N.*`; undefined for numbers that the daemon leaves out. */
  readonly bin?: readonly (DomainStatisticsBlockLatencyHistogramFlushBinRates | undefined)[];
}

/** `bin.N.*` */
export interface DomainStatisticsBlockLatencyHistogramFlushBinRates {
  /** Flush requests whose latency falls into the bin. `block.N.latency_histogram.flush.bin.N.value` */
  readonly value?: number;
}

/** `perf.*` */
export interface DomainStatisticsPerfRates {
  /** Memory bandwidth, all nodes. In bytes per second. `perf.mbmt` */
  readonly mbmt?: number;
  /** Memory bandwidth, local node. In bytes per second. `perf.mbml` */
  readonly mbml?: number;
  /** Accesses to the cache. `perf.cache_references` */
  readonly cacheReferences?: number;
  /** Misses of the cache. `perf.cache_misses` */
  readonly cacheMisses?: number;
  /** Instructions executed. `perf.instructions` */
  readonly instructions?: number;
  /** CPU cycles. `perf.cpu_cycles` */
  readonly cpuCycles?: number;
  /** Branch instructions executed. `perf.branch_instructions` */
  readonly branchInstructions?: number;
  /** Mispredicted branches. `perf.branch_misses` */
  readonly branchMisses?: number;
  /** Bus cycles. `perf.bus_cycles` */
  readonly busCycles?: number;
  /** CPU cycles stalled in the front end. `perf.stalled_cycles_frontend` */
  readonly stalledCyclesFrontend?: number;
  /** CPU cycles stalled in the back end. `perf.stalled_cycles_backend` */
  readonly stalledCyclesBackend?: number;
  /** CPU cycles at the reference frequency. `perf.ref_cpu_cycles` */
  readonly refCpuCycles?: number;
  /** CPU time by the high-resolution clock. In nanoseconds per second. `perf.cpu_clock` */
  readonly cpuClock?: number;
  /** CPU time of the task. In nanoseconds per second. `perf.task_clock` */
  readonly taskClock?: number;
  /** Page faults. `perf.page_faults` */
  readonly pageFaults?: number;
  /** Context switches. `perf.context_switches` */
  readonly contextSwitches?: number;
  /** Moves from one CPU to another. `perf.cpu_migrations` */
  readonly cpuMigrations?: number;
  /** Page faults without disk I/O. `perf.page_faults_min` */
  readonly pageFaultsMin?: number;
  /** Page faults with disk I/O. `perf.page_faults_maj` */
  readonly pageFaultsMaj?: number;
  /** Alignment faults. `perf.alignment_faults` */
  readonly alignmentFaults?: number;
  /** Faults emulated by the kernel. `perf.emulation_faults` */
  readonly emulationFaults?: number;
}

/** `memory.*` */
export interface DomainStatisticsMemoryRates {
  /** `bandwidth.*` */
  readonly bandwidth?: DomainStatisticsMemoryBandwidthRates;
}

/** `bandwidth.*` */
export interface DomainStatisticsMemoryBandwidthRates {
  /** `monitor.N.*`; undefined for numbers that the daemon leaves out. */
  readonly monitor?: readonly (DomainStatisticsMemoryBandwidthMonitorRates | undefined)[];
}

/** `monitor.N.*` */
export interface DomainStatisticsMemoryBandwidthMonitorRates {
  /** `node.N.*`; undefined for numbers that the daemon leaves out. */
  readonly node?: readonly (DomainStatisticsMemoryBandwidthMonitorNodeRates | undefined)[];
}

/** `node.N.*` */
export interface DomainStatisticsMemoryBandwidthMonitorNodeRates {
  /** `bytes.*` */
  readonly bytes?: DomainStatisticsMemoryBandwidthMonitorNodeBytesRates;
}

/** `bytes.*` */
export interface DomainStatisticsMemoryBandwidthMonitorNodeBytesRates {
  /** Bytes moved within the NUMA node. In bytes per second. `memory.bandwidth.monitor.N.node.N.bytes.local` */
  readonly local?: number;
  /** Bytes moved within and between NUMA nodes. In bytes per second. `memory.bandwidth.monitor.N.node.N.bytes.total` */
  readonly total?: number;
}

/** A statistic that the hypervisor names. */
export interface DomainStatisticsVmRates {
  /** Sum of a statistic that the hypervisor reports for the whole domain. `vm.*.sum` */
  readonly sum?: number;
}

/**
 * Keys and the type of their values; `+` marks a counter. `#` is a position, `@` an id (numbers with gaps), `*` a name.
 */
export const domainStatisticsKeys = {
  'state.state': 'number',
  'state.reason': 'number',
  'cpu.time': 'bigint+',
  'cpu.user': 'bigint+',
  'cpu.system': 'bigint+',
  'cpu.haltpoll.success.time': 'bigint+',
  'cpu.haltpoll.fail.time': 'bigint+',
  'cpu.cache.monitor.count': 'number',
  'cpu.cache.monitor.#.name': 'string',
  'cpu.cache.monitor.#.vcpus': 'string',
  'cpu.cache.monitor.#.bank.count': 'number',
  'cpu.cache.monitor.#.bank.#.id': 'number',
  'cpu.cache.monitor.#.bank.#.bytes': 'number',
  'cpu.energy.monitor.count': 'number',
  'cpu.energy.monitor.#.name': 'string',
  'cpu.energy.monitor.#.vcpus': 'string',
  'cpu.energy.monitor.#.pkg.count': 'number',
  'cpu.energy.monitor.#.pkg.#.id': 'number',
  'balloon.current': 'bigint',
  'balloon.maximum': 'bigint',
  'balloon.swap_in': 'bigint+',
  'balloon.swap_out': 'bigint+',
  'balloon.major_fault': 'bigint+',
  'balloon.minor_fault': 'bigint+',
  'balloon.unused': 'bigint',
  'balloon.available': 'bigint',
  'balloon.usable': 'bigint',
  'balloon.last-update': 'bigint',
  'balloon.disk_caches': 'bigint',
  'balloon.hugetlb_pgalloc': 'bigint+',
  'balloon.hugetlb_pgfail': 'bigint+',
  'balloon.rss': 'bigint',
  'vcpu.current': 'number',
  'vcpu.maximum': 'number',
  'vcpu.@.state': 'number',
  'vcpu.@.time': 'bigint+',
  'vcpu.@.wait': 'bigint+',
  'vcpu.@.halted': 'boolean',
  'vcpu.@.delay': 'bigint+',
  'net.count': 'number',
  'net.#.name': 'string',
  'net.#.rx.bytes': 'bigint+',
  'net.#.rx.pkts': 'bigint+',
  'net.#.rx.errs': 'bigint+',
  'net.#.rx.drop': 'bigint+',
  'net.#.tx.bytes': 'bigint+',
  'net.#.tx.pkts': 'bigint+',
  'net.#.tx.errs': 'bigint+',
  'net.#.tx.drop': 'bigint+',
  'block.count': 'number',
  'block.#.name': 'string',
  'block.#.backingIndex': 'number',
  'block.#.path': 'string',
  'block.#.rd.reqs': 'bigint+',
  'block.#.rd.bytes': 'bigint+',
  'block.#.rd.times': 'bigint+',
  'block.#.wr.reqs': 'bigint+',
  'block.#.wr.bytes': 'bigint+',
  'block.#.wr.times': 'bigint+',
  'block.#.fl.reqs': 'bigint+',
  'block.#.fl.times': 'bigint+',
  'block.#.errors': 'bigint+',
  'block.#.allocation': 'bigint',
  'block.#.capacity': 'bigint',
  'block.#.physical': 'bigint',
  'block.#.threshold': 'bigint',
  'block.#.limits.request_alignment': 'bigint',
  'block.#.limits.discard_max': 'bigint',
  'block.#.limits.discard_alignment': 'bigint',
  'block.#.limits.write_zeroes_max': 'bigint',
  'block.#.limits.write_zeroes_alignment': 'bigint',
  'block.#.limits.transfer_optimal': 'bigint',
  'block.#.limits.transfer_max': 'bigint',
  'block.#.limits.transfer_hw_max': 'bigint',
  'block.#.limits.iov_max': 'bigint',
  'block.#.limits.iov_hw_max': 'bigint',
  'block.#.limits.memory_alignment_minimal': 'bigint',
  'block.#.limits.memory_alignment_optimal': 'bigint',
  'block.#.timed_group.count': 'number',
  'block.#.timed_group.#.interval': 'bigint',
  'block.#.timed_group.#.rd_latency_min': 'bigint',
  'block.#.timed_group.#.rd_latency_max': 'bigint',
  'block.#.timed_group.#.rd_latency_avg': 'bigint',
  'block.#.timed_group.#.rd_queue_depth_avg': 'number',
  'block.#.timed_group.#.wr_latency_min': 'bigint',
  'block.#.timed_group.#.wr_latency_max': 'bigint',
  'block.#.timed_group.#.wr_latency_avg': 'bigint',
  'block.#.timed_group.#.wr_queue_depth_avg': 'number',
  'block.#.timed_group.#.zone_append_latency_min': 'bigint',
  'block.#.timed_group.#.zone_append_latency_max': 'bigint',
  'block.#.timed_group.#.zone_append_latency_avg': 'bigint',
  'block.#.timed_group.#.zone_append_queue_depth_avg': 'number',
  'block.#.timed_group.#.flush_latency_min': 'bigint',
  'block.#.timed_group.#.flush_latency_max': 'bigint',
  'block.#.timed_group.#.flush_latency_avg': 'bigint',
  'block.#.latency_histogram.read.bin.count': 'number',
  'block.#.latency_histogram.read.bin.#.start': 'bigint',
  'block.#.latency_histogram.read.bin.#.value': 'bigint+',
  'block.#.latency_histogram.write.bin.count': 'number',
  'block.#.latency_histogram.write.bin.#.start': 'bigint',
  'block.#.latency_histogram.write.bin.#.value': 'bigint+',
  'block.#.latency_histogram.zone_append.bin.count': 'number',
  'block.#.latency_histogram.zone_append.bin.#.start': 'bigint',
  'block.#.latency_histogram.zone_append.bin.#.value': 'bigint+',
  'block.#.latency_histogram.flush.bin.count': 'number',
  'block.#.latency_histogram.flush.bin.#.start': 'bigint',
  'block.#.latency_histogram.flush.bin.#.value': 'bigint+',
  'perf.cmt': 'bigint',
  'perf.mbmt': 'bigint+',
  'perf.mbml': 'bigint+',
  'perf.cache_references': 'bigint+',
  'perf.cache_misses': 'bigint+',
  'perf.instructions': 'bigint+',
  'perf.cpu_cycles': 'bigint+',
  'perf.branch_instructions': 'bigint+',
  'perf.branch_misses': 'bigint+',
  'perf.bus_cycles': 'bigint+',
  'perf.stalled_cycles_frontend': 'bigint+',
  'perf.stalled_cycles_backend': 'bigint+',
  'perf.ref_cpu_cycles': 'bigint+',
  'perf.cpu_clock': 'bigint+',
  'perf.task_clock': 'bigint+',
  'perf.page_faults': 'bigint+',
  'perf.context_switches': 'bigint+',
  'perf.cpu_migrations': 'bigint+',
  'perf.page_faults_min': 'bigint+',
  'perf.page_faults_maj': 'bigint+',
  'perf.alignment_faults': 'bigint+',
  'perf.emulation_faults': 'bigint+',
  'iothread.count': 'number',
  'iothread.@.poll-max-ns': 'bigint',
  'iothread.@.poll-grow': 'number',
  'iothread.@.poll-shrink': 'number',
  'iothread.@.poll-weight': 'number',
  'memory.bandwidth.monitor.count': 'number',
  'memory.bandwidth.monitor.#.name': 'string',
  'memory.bandwidth.monitor.#.vcpus': 'string',
  'memory.bandwidth.monitor.#.node.count': 'number',
  'memory.bandwidth.monitor.#.node.#.id': 'number',
  'memory.bandwidth.monitor.#.node.#.bytes.local': 'bigint+',
  'memory.bandwidth.monitor.#.node.#.bytes.total': 'bigint+',
  'dirtyrate.calc_status': 'number',
  'dirtyrate.calc_start_time': 'bigint',
  'dirtyrate.calc_period': 'number',
  'dirtyrate.megabytes_per_second': 'bigint',
  'dirtyrate.calc_mode': 'string',
  'dirtyrate.vcpu.@.megabytes_per_second': 'bigint',
  'vm.*.cur': 'bigint|boolean',
  'vm.*.sum': 'bigint+',
  'vm.*.max': 'bigint',
  'vcpu.@.*.cur': 'bigint|boolean',
  'vcpu.@.*.sum': 'bigint+',
  'vcpu.@.*.max': 'bigint',
} as const;
