// Generated from protocol/api.json by `npm run codegen`; do not edit.

/** Keys of statistics of a domain: `VIR_DOMAIN_STATS_*`. */
export const DomainStatsKey = {
  /** `VIR_DOMAIN_STATS_BALLOON_AVAILABLE`, libvirt 11.2.0 and later */
  BALLOON_AVAILABLE: 'balloon.available',
  /** `VIR_DOMAIN_STATS_BALLOON_CURRENT`, libvirt 11.2.0 and later */
  BALLOON_CURRENT: 'balloon.current',
  /** `VIR_DOMAIN_STATS_BALLOON_DISK_CACHES`, libvirt 11.2.0 and later */
  BALLOON_DISK_CACHES: 'balloon.disk_caches',
  /** `VIR_DOMAIN_STATS_BALLOON_HUGETLB_PGALLOC`, libvirt 11.2.0 and later */
  BALLOON_HUGETLB_PGALLOC: 'balloon.hugetlb_pgalloc',
  /** `VIR_DOMAIN_STATS_BALLOON_HUGETLB_PGFAIL`, libvirt 11.2.0 and later */
  BALLOON_HUGETLB_PGFAIL: 'balloon.hugetlb_pgfail',
  /** `VIR_DOMAIN_STATS_BALLOON_LAST_UPDATE`, libvirt 11.2.0 and later */
  BALLOON_LAST_UPDATE: 'balloon.last-update',
  /** `VIR_DOMAIN_STATS_BALLOON_MAJOR_FAULT`, libvirt 11.2.0 and later */
  BALLOON_MAJOR_FAULT: 'balloon.major_fault',
  /** `VIR_DOMAIN_STATS_BALLOON_MAXIMUM`, libvirt 11.2.0 and later */
  BALLOON_MAXIMUM: 'balloon.maximum',
  /** `VIR_DOMAIN_STATS_BALLOON_MINOR_FAULT`, libvirt 11.2.0 and later */
  BALLOON_MINOR_FAULT: 'balloon.minor_fault',
  /** `VIR_DOMAIN_STATS_BALLOON_RSS`, libvirt 11.2.0 and later */
  BALLOON_RSS: 'balloon.rss',
  /** `VIR_DOMAIN_STATS_BALLOON_SWAP_IN`, libvirt 11.2.0 and later */
  BALLOON_SWAP_IN: 'balloon.swap_in',
  /** `VIR_DOMAIN_STATS_BALLOON_SWAP_OUT`, libvirt 11.2.0 and later */
  BALLOON_SWAP_OUT: 'balloon.swap_out',
  /** `VIR_DOMAIN_STATS_BALLOON_UNUSED`, libvirt 11.2.0 and later */
  BALLOON_UNUSED: 'balloon.unused',
  /** `VIR_DOMAIN_STATS_BALLOON_USABLE`, libvirt 11.2.0 and later */
  BALLOON_USABLE: 'balloon.usable',
  /** `VIR_DOMAIN_STATS_BLOCK_COUNT`, libvirt 11.2.0 and later */
  BLOCK_COUNT: 'block.count',
  /** `VIR_DOMAIN_STATS_BLOCK_PREFIX`, libvirt 11.2.0 and later */
  BLOCK_PREFIX: 'block.',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_ALLOCATION`, libvirt 11.2.0 and later */
  BLOCK_SUFFIX_ALLOCATION: '.allocation',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_BACKINGINDEX`, libvirt 11.2.0 and later */
  BLOCK_SUFFIX_BACKINGINDEX: '.backingIndex',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_CAPACITY`, libvirt 11.2.0 and later */
  BLOCK_SUFFIX_CAPACITY: '.capacity',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_ERRORS`, libvirt 11.2.0 and later */
  BLOCK_SUFFIX_ERRORS: '.errors',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_FL_REQS`, libvirt 11.2.0 and later */
  BLOCK_SUFFIX_FL_REQS: '.fl.reqs',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_FL_TIMES`, libvirt 11.2.0 and later */
  BLOCK_SUFFIX_FL_TIMES: '.fl.times',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_FLUSH_PREFIX`, libvirt 12.1.0 and later */
  BLOCK_SUFFIX_LATENCY_HISTOGRAM_FLUSH_PREFIX: '.latency_histogram.flush.',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_READ_PREFIX`, libvirt 12.1.0 and later */
  BLOCK_SUFFIX_LATENCY_HISTOGRAM_READ_PREFIX: '.latency_histogram.read.',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_COUNT`, libvirt 12.1.0 and later */
  BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_COUNT: 'bin.count',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_PREFIX`, libvirt 12.1.0 and later */
  BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_PREFIX: 'bin.',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_START`, libvirt 12.1.0 and later */
  BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_START: '.start',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_VALUE`, libvirt 12.1.0 and later */
  BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_VALUE: '.value',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_WRITE_PREFIX`, libvirt 12.1.0 and later */
  BLOCK_SUFFIX_LATENCY_HISTOGRAM_WRITE_PREFIX: '.latency_histogram.write.',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_ZONE_APPEND_PREFIX`, libvirt 12.1.0 and later */
  BLOCK_SUFFIX_LATENCY_HISTOGRAM_ZONE_APPEND_PREFIX: '.latency_histogram.zone_append.',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_DISCARD_ALIGNMENT`, libvirt 11.10.0 and later */
  BLOCK_SUFFIX_LIMITS_DISCARD_ALIGNMENT: '.limits.discard_alignment',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_DISCARD_MAX`, libvirt 11.10.0 and later */
  BLOCK_SUFFIX_LIMITS_DISCARD_MAX: '.limits.discard_max',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_IOV_HW_MAX`, libvirt 11.10.0 and later */
  BLOCK_SUFFIX_LIMITS_IOV_HW_MAX: '.limits.iov_hw_max',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_IOV_MAX`, libvirt 11.10.0 and later */
  BLOCK_SUFFIX_LIMITS_IOV_MAX: '.limits.iov_max',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_MEMORY_ALIGNMENT_MINIMAL`, libvirt 11.10.0 and later */
  BLOCK_SUFFIX_LIMITS_MEMORY_ALIGNMENT_MINIMAL: '.limits.memory_alignment_minimal',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_MEMORY_ALIGNMENT_OPTIMAL`, libvirt 11.10.0 and later */
  BLOCK_SUFFIX_LIMITS_MEMORY_ALIGNMENT_OPTIMAL: '.limits.memory_alignment_optimal',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_REQUEST_ALIGNMENT`, libvirt 11.10.0 and later */
  BLOCK_SUFFIX_LIMITS_REQUEST_ALIGNMENT: '.limits.request_alignment',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_HW_MAX`, libvirt 11.10.0 and later */
  BLOCK_SUFFIX_LIMITS_TRANSFER_HW_MAX: '.limits.transfer_hw_max',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_MAX`, libvirt 11.10.0 and later */
  BLOCK_SUFFIX_LIMITS_TRANSFER_MAX: '.limits.transfer_max',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_OPTIMAL`, libvirt 11.10.0 and later */
  BLOCK_SUFFIX_LIMITS_TRANSFER_OPTIMAL: '.limits.transfer_optimal',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_ALIGNMENT`, libvirt 11.10.0 and later */
  BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_ALIGNMENT: '.limits.write_zeroes_alignment',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_MAX`, libvirt 11.10.0 and later */
  BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_MAX: '.limits.write_zeroes_max',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_NAME`, libvirt 11.2.0 and later */
  BLOCK_SUFFIX_NAME: '.name',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_PATH`, libvirt 11.2.0 and later */
  BLOCK_SUFFIX_PATH: '.path',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_PHYSICAL`, libvirt 11.2.0 and later */
  BLOCK_SUFFIX_PHYSICAL: '.physical',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_BYTES`, libvirt 11.2.0 and later */
  BLOCK_SUFFIX_RD_BYTES: '.rd.bytes',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_REQS`, libvirt 11.2.0 and later */
  BLOCK_SUFFIX_RD_REQS: '.rd.reqs',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_TIMES`, libvirt 11.2.0 and later */
  BLOCK_SUFFIX_RD_TIMES: '.rd.times',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_THRESHOLD`, libvirt 11.2.0 and later */
  BLOCK_SUFFIX_THRESHOLD: '.threshold',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_COUNT`, libvirt 11.10.0 and later */
  BLOCK_SUFFIX_TIMED_GROUP_COUNT: '.timed_group.count',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_PREFIX`, libvirt 11.10.0 and later */
  BLOCK_SUFFIX_TIMED_GROUP_PREFIX: '.timed_group.',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_AVG`, libvirt 11.10.0 and later */
  BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_AVG: '.flush_latency_avg',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MAX`, libvirt 11.10.0 and later */
  BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MAX: '.flush_latency_max',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MIN`, libvirt 11.10.0 and later */
  BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MIN: '.flush_latency_min',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_INTERVAL`, libvirt 11.10.0 and later */
  BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_INTERVAL: '.interval',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_AVG`, libvirt 11.10.0 and later */
  BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_AVG: '.rd_latency_avg',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MAX`, libvirt 11.10.0 and later */
  BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MAX: '.rd_latency_max',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MIN`, libvirt 11.10.0 and later */
  BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MIN: '.rd_latency_min',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_QUEUE_DEPTH_AVG`, libvirt 11.10.0 and later */
  BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_QUEUE_DEPTH_AVG: '.rd_queue_depth_avg',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_AVG`, libvirt 11.10.0 and later */
  BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_AVG: '.wr_latency_avg',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MAX`, libvirt 11.10.0 and later */
  BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MAX: '.wr_latency_max',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MIN`, libvirt 11.10.0 and later */
  BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MIN: '.wr_latency_min',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_QUEUE_DEPTH_AVG`, libvirt 11.10.0 and later */
  BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_QUEUE_DEPTH_AVG: '.wr_queue_depth_avg',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_AVG`, libvirt 11.10.0 and later */
  BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_AVG: '.zone_append_latency_avg',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MAX`, libvirt 11.10.0 and later */
  BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MAX: '.zone_append_latency_max',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MIN`, libvirt 11.10.0 and later */
  BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MIN: '.zone_append_latency_min',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_QUEUE_DEPTH_AVG`, libvirt 11.10.0 and later */
  BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_QUEUE_DEPTH_AVG: '.zone_append_queue_depth_avg',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_BYTES`, libvirt 11.2.0 and later */
  BLOCK_SUFFIX_WR_BYTES: '.wr.bytes',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_REQS`, libvirt 11.2.0 and later */
  BLOCK_SUFFIX_WR_REQS: '.wr.reqs',
  /** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_TIMES`, libvirt 11.2.0 and later */
  BLOCK_SUFFIX_WR_TIMES: '.wr.times',
  /** `VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_COUNT`, libvirt 11.2.0 and later */
  CPU_CACHE_MONITOR_COUNT: 'cpu.cache.monitor.count',
  /** `VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_PREFIX`, libvirt 11.2.0 and later */
  CPU_CACHE_MONITOR_PREFIX: 'cpu.cache.monitor.',
  /** `VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_COUNT`, libvirt 11.2.0 and later */
  CPU_CACHE_MONITOR_SUFFIX_BANK_COUNT: '.bank.count',
  /** `VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_PREFIX`, libvirt 11.2.0 and later */
  CPU_CACHE_MONITOR_SUFFIX_BANK_PREFIX: '.bank.',
  /** `VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_BYTES`, libvirt 11.2.0 and later */
  CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_BYTES: '.bytes',
  /** `VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_ID`, libvirt 11.2.0 and later */
  CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_ID: '.id',
  /** `VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_NAME`, libvirt 11.2.0 and later */
  CPU_CACHE_MONITOR_SUFFIX_NAME: '.name',
  /** `VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_VCPUS`, libvirt 11.2.0 and later */
  CPU_CACHE_MONITOR_SUFFIX_VCPUS: '.vcpus',
  /** `VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_COUNT`, libvirt 12.4.0 and later */
  CPU_ENERGY_MONITOR_COUNT: 'cpu.energy.monitor.count',
  /** `VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_PREFIX`, libvirt 12.4.0 and later */
  CPU_ENERGY_MONITOR_PREFIX: 'cpu.energy.monitor.',
  /** `VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_NAME`, libvirt 12.4.0 and later */
  CPU_ENERGY_MONITOR_SUFFIX_NAME: '.name',
  /** `VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_COUNT`, libvirt 12.4.0 and later */
  CPU_ENERGY_MONITOR_SUFFIX_PKG_COUNT: '.pkg.count',
  /** `VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_PREFIX`, libvirt 12.4.0 and later */
  CPU_ENERGY_MONITOR_SUFFIX_PKG_PREFIX: '.pkg.',
  /** `VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_SUFFIX_ID`, libvirt 12.4.0 and later */
  CPU_ENERGY_MONITOR_SUFFIX_PKG_SUFFIX_ID: '.id',
  /** `VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_VCPUS`, libvirt 12.4.0 and later */
  CPU_ENERGY_MONITOR_SUFFIX_VCPUS: '.vcpus',
  /** `VIR_DOMAIN_STATS_CPU_HALTPOLL_FAIL_TIME`, libvirt 11.2.0 and later */
  CPU_HALTPOLL_FAIL_TIME: 'cpu.haltpoll.fail.time',
  /** `VIR_DOMAIN_STATS_CPU_HALTPOLL_SUCCESS_TIME`, libvirt 11.2.0 and later */
  CPU_HALTPOLL_SUCCESS_TIME: 'cpu.haltpoll.success.time',
  /** `VIR_DOMAIN_STATS_CPU_SYSTEM`, libvirt 11.2.0 and later */
  CPU_SYSTEM: 'cpu.system',
  /** `VIR_DOMAIN_STATS_CPU_TIME`, libvirt 11.2.0 and later */
  CPU_TIME: 'cpu.time',
  /** `VIR_DOMAIN_STATS_CPU_USER`, libvirt 11.2.0 and later */
  CPU_USER: 'cpu.user',
  /** `VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_CUR`, libvirt 11.2.0 and later */
  CUSTOM_SUFFIX_TYPE_CUR: '.cur',
  /** `VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_MAX`, libvirt 11.2.0 and later */
  CUSTOM_SUFFIX_TYPE_MAX: '.max',
  /** `VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_SUM`, libvirt 11.2.0 and later */
  CUSTOM_SUFFIX_TYPE_SUM: '.sum',
  /** `VIR_DOMAIN_STATS_DIRTYRATE_CALC_MODE`, libvirt 11.2.0 and later */
  DIRTYRATE_CALC_MODE: 'dirtyrate.calc_mode',
  /** `VIR_DOMAIN_STATS_DIRTYRATE_CALC_PERIOD`, libvirt 11.2.0 and later */
  DIRTYRATE_CALC_PERIOD: 'dirtyrate.calc_period',
  /** `VIR_DOMAIN_STATS_DIRTYRATE_CALC_START_TIME`, libvirt 11.2.0 and later */
  DIRTYRATE_CALC_START_TIME: 'dirtyrate.calc_start_time',
  /** `VIR_DOMAIN_STATS_DIRTYRATE_CALC_STATUS`, libvirt 11.2.0 and later */
  DIRTYRATE_CALC_STATUS: 'dirtyrate.calc_status',
  /** `VIR_DOMAIN_STATS_DIRTYRATE_MEGABYTES_PER_SECOND`, libvirt 11.2.0 and later */
  DIRTYRATE_MEGABYTES_PER_SECOND: 'dirtyrate.megabytes_per_second',
  /** `VIR_DOMAIN_STATS_DIRTYRATE_VCPU_PREFIX`, libvirt 11.2.0 and later */
  DIRTYRATE_VCPU_PREFIX: 'dirtyrate.vcpu.',
  /** `VIR_DOMAIN_STATS_DIRTYRATE_VCPU_SUFFIX_MEGABYTES_PER_SECOND`, libvirt 11.2.0 and later */
  DIRTYRATE_VCPU_SUFFIX_MEGABYTES_PER_SECOND: '.megabytes_per_second',
  /** `VIR_DOMAIN_STATS_IOTHREAD_COUNT`, libvirt 11.2.0 and later */
  IOTHREAD_COUNT: 'iothread.count',
  /** `VIR_DOMAIN_STATS_IOTHREAD_PREFIX`, libvirt 11.2.0 and later */
  IOTHREAD_PREFIX: 'iothread.',
  /** `VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_GROW`, libvirt 11.2.0 and later */
  IOTHREAD_SUFFIX_POLL_GROW: '.poll-grow',
  /** `VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_MAX_NS`, libvirt 11.2.0 and later */
  IOTHREAD_SUFFIX_POLL_MAX_NS: '.poll-max-ns',
  /** `VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_SHRINK`, libvirt 11.2.0 and later */
  IOTHREAD_SUFFIX_POLL_SHRINK: '.poll-shrink',
  /** `VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_WEIGHT`, libvirt 12.7.0 and later */
  IOTHREAD_SUFFIX_POLL_WEIGHT: '.poll-weight',
  /** `VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_COUNT`, libvirt 11.2.0 and later */
  MEMORY_BANDWIDTH_MONITOR_COUNT: 'memory.bandwidth.monitor.count',
  /** `VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_PREFIX`, libvirt 11.2.0 and later */
  MEMORY_BANDWIDTH_MONITOR_PREFIX: 'memory.bandwidth.monitor.',
  /** `VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NAME`, libvirt 11.2.0 and later */
  MEMORY_BANDWIDTH_MONITOR_SUFFIX_NAME: '.name',
  /** `VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_COUNT`, libvirt 11.2.0 and later */
  MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_COUNT: '.node.count',
  /** `VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_PREFIX`, libvirt 11.2.0 and later */
  MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_PREFIX: '.node.',
  /** `VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_LOCAL`, libvirt 11.2.0 and later */
  MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_LOCAL: '.bytes.local',
  /** `VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_TOTAL`, libvirt 11.2.0 and later */
  MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_TOTAL: '.bytes.total',
  /** `VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_ID`, libvirt 11.2.0 and later */
  MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_ID: '.id',
  /** `VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_VCPUS`, libvirt 11.2.0 and later */
  MEMORY_BANDWIDTH_MONITOR_SUFFIX_VCPUS: '.vcpus',
  /** `VIR_DOMAIN_STATS_NET_COUNT`, libvirt 11.2.0 and later */
  NET_COUNT: 'net.count',
  /** `VIR_DOMAIN_STATS_NET_PREFIX`, libvirt 11.2.0 and later */
  NET_PREFIX: 'net.',
  /** `VIR_DOMAIN_STATS_NET_SUFFIX_NAME`, libvirt 11.2.0 and later */
  NET_SUFFIX_NAME: '.name',
  /** `VIR_DOMAIN_STATS_NET_SUFFIX_RX_BYTES`, libvirt 11.2.0 and later */
  NET_SUFFIX_RX_BYTES: '.rx.bytes',
  /** `VIR_DOMAIN_STATS_NET_SUFFIX_RX_DROP`, libvirt 11.2.0 and later */
  NET_SUFFIX_RX_DROP: '.rx.drop',
  /** `VIR_DOMAIN_STATS_NET_SUFFIX_RX_ERRS`, libvirt 11.2.0 and later */
  NET_SUFFIX_RX_ERRS: '.rx.errs',
  /** `VIR_DOMAIN_STATS_NET_SUFFIX_RX_PKTS`, libvirt 11.2.0 and later */
  NET_SUFFIX_RX_PKTS: '.rx.pkts',
  /** `VIR_DOMAIN_STATS_NET_SUFFIX_TX_BYTES`, libvirt 11.2.0 and later */
  NET_SUFFIX_TX_BYTES: '.tx.bytes',
  /** `VIR_DOMAIN_STATS_NET_SUFFIX_TX_DROP`, libvirt 11.2.0 and later */
  NET_SUFFIX_TX_DROP: '.tx.drop',
  /** `VIR_DOMAIN_STATS_NET_SUFFIX_TX_ERRS`, libvirt 11.2.0 and later */
  NET_SUFFIX_TX_ERRS: '.tx.errs',
  /** `VIR_DOMAIN_STATS_NET_SUFFIX_TX_PKTS`, libvirt 11.2.0 and later */
  NET_SUFFIX_TX_PKTS: '.tx.pkts',
  /** `VIR_DOMAIN_STATS_PERF_ALIGNMENT_FAULTS`, libvirt 11.2.0 and later */
  PERF_ALIGNMENT_FAULTS: 'perf.alignment_faults',
  /** `VIR_DOMAIN_STATS_PERF_BRANCH_INSTRUCTIONS`, libvirt 11.2.0 and later */
  PERF_BRANCH_INSTRUCTIONS: 'perf.branch_instructions',
  /** `VIR_DOMAIN_STATS_PERF_BRANCH_MISSES`, libvirt 11.2.0 and later */
  PERF_BRANCH_MISSES: 'perf.branch_misses',
  /** `VIR_DOMAIN_STATS_PERF_BUS_CYCLES`, libvirt 11.2.0 and later */
  PERF_BUS_CYCLES: 'perf.bus_cycles',
  /** `VIR_DOMAIN_STATS_PERF_CACHE_MISSES`, libvirt 11.2.0 and later */
  PERF_CACHE_MISSES: 'perf.cache_misses',
  /** `VIR_DOMAIN_STATS_PERF_CACHE_REFERENCES`, libvirt 11.2.0 and later */
  PERF_CACHE_REFERENCES: 'perf.cache_references',
  /** `VIR_DOMAIN_STATS_PERF_CMT`, libvirt 11.2.0 and later */
  PERF_CMT: 'perf.cmt',
  /** `VIR_DOMAIN_STATS_PERF_CONTEXT_SWITCHES`, libvirt 11.2.0 and later */
  PERF_CONTEXT_SWITCHES: 'perf.context_switches',
  /** `VIR_DOMAIN_STATS_PERF_CPU_CLOCK`, libvirt 11.2.0 and later */
  PERF_CPU_CLOCK: 'perf.cpu_clock',
  /** `VIR_DOMAIN_STATS_PERF_CPU_CYCLES`, libvirt 11.2.0 and later */
  PERF_CPU_CYCLES: 'perf.cpu_cycles',
  /** `VIR_DOMAIN_STATS_PERF_CPU_MIGRATIONS`, libvirt 11.2.0 and later */
  PERF_CPU_MIGRATIONS: 'perf.cpu_migrations',
  /** `VIR_DOMAIN_STATS_PERF_EMULATION_FAULTS`, libvirt 11.2.0 and later */
  PERF_EMULATION_FAULTS: 'perf.emulation_faults',
  /** `VIR_DOMAIN_STATS_PERF_INSTRUCTIONS`, libvirt 11.2.0 and later */
  PERF_INSTRUCTIONS: 'perf.instructions',
  /** `VIR_DOMAIN_STATS_PERF_MBML`, libvirt 11.2.0 and later */
  PERF_MBML: 'perf.mbml',
  /** `VIR_DOMAIN_STATS_PERF_MBMT`, libvirt 11.2.0 and later */
  PERF_MBMT: 'perf.mbmt',
  /** `VIR_DOMAIN_STATS_PERF_PAGE_FAULTS`, libvirt 11.2.0 and later */
  PERF_PAGE_FAULTS: 'perf.page_faults',
  /** `VIR_DOMAIN_STATS_PERF_PAGE_FAULTS_MAJ`, libvirt 11.2.0 and later */
  PERF_PAGE_FAULTS_MAJ: 'perf.page_faults_maj',
  /** `VIR_DOMAIN_STATS_PERF_PAGE_FAULTS_MIN`, libvirt 11.2.0 and later */
  PERF_PAGE_FAULTS_MIN: 'perf.page_faults_min',
  /** `VIR_DOMAIN_STATS_PERF_REF_CPU_CYCLES`, libvirt 11.2.0 and later */
  PERF_REF_CPU_CYCLES: 'perf.ref_cpu_cycles',
  /** `VIR_DOMAIN_STATS_PERF_STALLED_CYCLES_BACKEND`, libvirt 11.2.0 and later */
  PERF_STALLED_CYCLES_BACKEND: 'perf.stalled_cycles_backend',
  /** `VIR_DOMAIN_STATS_PERF_STALLED_CYCLES_FRONTEND`, libvirt 11.2.0 and later */
  PERF_STALLED_CYCLES_FRONTEND: 'perf.stalled_cycles_frontend',
  /** `VIR_DOMAIN_STATS_PERF_TASK_CLOCK`, libvirt 11.2.0 and later */
  PERF_TASK_CLOCK: 'perf.task_clock',
  /** `VIR_DOMAIN_STATS_STATE_REASON`, libvirt 11.2.0 and later */
  STATE_REASON: 'state.reason',
  /** `VIR_DOMAIN_STATS_STATE_STATE`, libvirt 11.2.0 and later */
  STATE_STATE: 'state.state',
  /** `VIR_DOMAIN_STATS_VCPU_CURRENT`, libvirt 11.2.0 and later */
  VCPU_CURRENT: 'vcpu.current',
  /** `VIR_DOMAIN_STATS_VCPU_MAXIMUM`, libvirt 11.2.0 and later */
  VCPU_MAXIMUM: 'vcpu.maximum',
  /** `VIR_DOMAIN_STATS_VCPU_PREFIX`, libvirt 11.2.0 and later */
  VCPU_PREFIX: 'vcpu.',
  /** `VIR_DOMAIN_STATS_VCPU_SUFFIX_DELAY`, libvirt 11.2.0 and later */
  VCPU_SUFFIX_DELAY: '.delay',
  /** `VIR_DOMAIN_STATS_VCPU_SUFFIX_HALTED`, libvirt 11.2.0 and later */
  VCPU_SUFFIX_HALTED: '.halted',
  /** `VIR_DOMAIN_STATS_VCPU_SUFFIX_STATE`, libvirt 11.2.0 and later */
  VCPU_SUFFIX_STATE: '.state',
  /** `VIR_DOMAIN_STATS_VCPU_SUFFIX_TIME`, libvirt 11.2.0 and later */
  VCPU_SUFFIX_TIME: '.time',
  /** `VIR_DOMAIN_STATS_VCPU_SUFFIX_WAIT`, libvirt 11.2.0 and later */
  VCPU_SUFFIX_WAIT: '.wait',
  /** `VIR_DOMAIN_STATS_VM_PREFIX`, libvirt 11.2.0 and later */
  VM_PREFIX: 'vm.',
} as const;

/** A value of {@link DomainStatsKey}. */
export type DomainStatsKey = (typeof DomainStatsKey)[keyof typeof DomainStatsKey];
