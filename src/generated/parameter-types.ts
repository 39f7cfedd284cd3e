// Generated from protocol/typed-parameters.json by `npm run codegen`; do not edit.

/** Wire type of a parameter; a `string[]` is sent by repeating its name. */
export type WireType = 'int' | 'uint' | 'llong' | 'ullong' | 'double' | 'boolean' | 'string' | 'string[]';

/** Wire types of the parameters of a call, by libvirt's names. */
export interface WireTypes {
  readonly [name: string]: WireType;
}

/**
 * Parameters for the CPU scheduler.
 * `DOMAIN_SET_SCHEDULER_PARAMETERS`, `DOMAIN_SET_SCHEDULER_PARAMETERS_FLAGS`
 */
export const schedulerTypes: WireTypes = {
  cpu_shares: 'ullong',
  global_period: 'ullong',
  global_quota: 'llong',
  vcpu_period: 'ullong',
  vcpu_quota: 'llong',
  emulator_period: 'ullong',
  emulator_quota: 'llong',
  iothread_period: 'ullong',
  iothread_quota: 'llong',
  weight: 'uint',
  cap: 'uint',
  reservation: 'llong',
  limit: 'llong',
  shares: 'int',
};

/**
 * Parameters for memory limits, in KiB.
 * `DOMAIN_SET_MEMORY_PARAMETERS`
 */
export const memoryTypes: WireTypes = {
  hard_limit: 'ullong',
  soft_limit: 'ullong',
  min_guarantee: 'ullong',
  swap_hard_limit: 'ullong',
};

/**
 * Parameters for the block I/O weights and limits of the whole domain.
 * `DOMAIN_SET_BLKIO_PARAMETERS`
 */
export const blkioTypes: WireTypes = {
  weight: 'uint',
  device_weight: 'string',
  device_read_iops_sec: 'string',
  device_write_iops_sec: 'string',
  device_read_bytes_sec: 'string',
  device_write_bytes_sec: 'string',
};

/**
 * Parameters for the NUMA placement of the memory.
 * `DOMAIN_SET_NUMA_PARAMETERS`
 */
export const numaTypes: WireTypes = {
  numa_nodeset: 'string',
  numa_mode: 'int',
};

/**
 * Parameters for the bandwidth of a network interface.
 * `DOMAIN_SET_INTERFACE_PARAMETERS`
 */
export const interfaceTypes: WireTypes = {
  'inbound.average': 'uint',
  'inbound.peak': 'uint',
  'inbound.burst': 'uint',
  'inbound.floor': 'uint',
  'outbound.average': 'uint',
  'outbound.peak': 'uint',
  'outbound.burst': 'uint',
};

/**
 * Parameters for the limits of one disk.
 * `DOMAIN_SET_BLOCK_IO_TUNE`
 */
export const blockIoTuneTypes: WireTypes = {
  total_bytes_sec: 'ullong',
  read_bytes_sec: 'ullong',
  write_bytes_sec: 'ullong',
  total_iops_sec: 'ullong',
  read_iops_sec: 'ullong',
  write_iops_sec: 'ullong',
  total_bytes_sec_max: 'ullong',
  read_bytes_sec_max: 'ullong',
  write_bytes_sec_max: 'ullong',
  total_iops_sec_max: 'ullong',
  read_iops_sec_max: 'ullong',
  write_iops_sec_max: 'ullong',
  total_bytes_sec_max_length: 'ullong',
  read_bytes_sec_max_length: 'ullong',
  write_bytes_sec_max_length: 'ullong',
  total_iops_sec_max_length: 'ullong',
  read_iops_sec_max_length: 'ullong',
  write_iops_sec_max_length: 'ullong',
  size_iops_sec: 'ullong',
  group_name: 'string',
};

/**
 * Parameters for limits that disks share.
 * `DOMAIN_SET_THROTTLE_GROUP`
 */
export const throttleGroupTypes: WireTypes = {
  total_bytes_sec: 'ullong',
  read_bytes_sec: 'ullong',
  write_bytes_sec: 'ullong',
  total_iops_sec: 'ullong',
  read_iops_sec: 'ullong',
  write_iops_sec: 'ullong',
  total_bytes_sec_max: 'ullong',
  read_bytes_sec_max: 'ullong',
  write_bytes_sec_max: 'ullong',
  total_iops_sec_max: 'ullong',
  read_iops_sec_max: 'ullong',
  write_iops_sec_max: 'ullong',
  total_bytes_sec_max_length: 'ullong',
  read_bytes_sec_max_length: 'ullong',
  write_bytes_sec_max_length: 'ullong',
  total_iops_sec_max_length: 'ullong',
  read_iops_sec_max_length: 'ullong',
  write_iops_sec_max_length: 'ullong',
  size_iops_sec: 'ullong',
};

/**
 * Parameters for choosing which performance events are counted.
 * `DOMAIN_SET_PERF_EVENTS`
 */
export const perfEventsTypes: WireTypes = {
  cmt: 'boolean',
  mbmt: 'boolean',
  mbml: 'boolean',
  cache_references: 'boolean',
  cache_misses: 'boolean',
  instructions: 'boolean',
  cpu_cycles: 'boolean',
  branch_instructions: 'boolean',
  branch_misses: 'boolean',
  bus_cycles: 'boolean',
  stalled_cycles_frontend: 'boolean',
  stalled_cycles_backend: 'boolean',
  ref_cpu_cycles: 'boolean',
  cpu_clock: 'boolean',
  task_clock: 'boolean',
  page_faults: 'boolean',
  context_switches: 'boolean',
  cpu_migrations: 'boolean',
  page_faults_min: 'boolean',
  page_faults_maj: 'boolean',
  alignment_faults: 'boolean',
  emulation_faults: 'boolean',
};

/**
 * Parameters for the polling and the pool of an I/O thread.
 * `DOMAIN_SET_IOTHREAD_PARAMS`
 */
export const iothreadTypes: WireTypes = {
  poll_max_ns: 'ullong',
  poll_grow: 'uint',
  poll_shrink: 'uint',
  poll_weight: 'uint',
  thread_pool_min: 'int',
  thread_pool_max: 'int',
};

/**
 * Parameters for copying a disk.
 * `DOMAIN_BLOCK_COPY`
 */
export const blockCopyTypes: WireTypes = {
  bandwidth: 'ullong',
  granularity: 'uint',
  'buf-size': 'ullong',
};

/**
 * Parameters for the secret that is given to a guest before it starts.
 * `DOMAIN_SET_LAUNCH_SECURITY_STATE`
 */
export const launchSecurityTypes: WireTypes = {
  'sev-secret-header': 'string',
  'sev-secret': 'string',
  'sev-secret-set-address': 'ullong',
};

/**
 * Parameters for saving and restoring.
 * `DOMAIN_SAVE_PARAMS`, `DOMAIN_RESTORE_PARAMS`
 */
export const saveTypes: WireTypes = {
  file: 'string',
  dxml: 'string',
  image_format: 'string',
  'parallel.channels': 'int',
};

/**
 * Parameters for migration.
 * `DOMAIN_MIGRATE_BEGIN3_PARAMS`, `DOMAIN_MIGRATE_PREPARE3_PARAMS`, `DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS`, `DOMAIN_MIGRATE_PERFORM3_PARAMS`, `DOMAIN_MIGRATE_FINISH3_PARAMS`, `DOMAIN_MIGRATE_CONFIRM3_PARAMS`
 */
export const migrateTypes: WireTypes = {
  migrate_uri: 'string',
  destination_name: 'string',
  destination_xml: 'string',
  persistent_xml: 'string',
  bandwidth: 'ullong',
  'bandwidth.postcopy': 'ullong',
  'bandwidth.avail.switchover': 'ullong',
  graphics_uri: 'string',
  listen_address: 'string',
  migrate_disks: 'string[]',
  migrate_disks_detect_zeroes: 'string[]',
  migrate_disks_target_zero: 'string[]',
  disks_port: 'int',
  disks_uri: 'string',
  compression: 'string[]',
  'compression.mt.level': 'int',
  'compression.mt.threads': 'int',
  'compression.mt.dthreads': 'int',
  'compression.xbzrle.cache': 'ullong',
  'compression.zlib.level': 'int',
  'compression.zstd.level': 'int',
  'auto_converge.initial': 'int',
  'auto_converge.increment': 'int',
  'parallel.connections': 'int',
  'tls.destination': 'string',
};

/**
 * Parameters for announcing an interface; delays in milliseconds.
 * `DOMAIN_ANNOUNCE_INTERFACE`
 */
export const announceInterfaceTypes: WireTypes = {
  initial: 'uint',
  max: 'uint',
  rounds: 'uint',
  step: 'uint',
};

/**
 * Parameters for the bandwidth of a network port.
 * `NETWORK_PORT_SET_PARAMETERS`
 */
export const networkPortTypes: WireTypes = {
  'inbound.average': 'uint',
  'inbound.peak': 'uint',
  'inbound.burst': 'uint',
  'inbound.floor': 'uint',
  'outbound.average': 'uint',
  'outbound.peak': 'uint',
  'outbound.burst': 'uint',
};

/**
 * Parameters for the merging of equal memory pages of the host.
 * `NODE_SET_MEMORY_PARAMETERS`
 */
export const nodeMemoryTypes: WireTypes = {
  shm_pages_to_scan: 'uint',
  shm_sleep_millisecs: 'uint',
  shm_merge_across_nodes: 'uint',
};
