// Generated from protocol/api.json by `npm run codegen`; do not edit.

import type { Constant } from '../../constant.js';

/** `virDomainMigrateMaxSpeedFlags` */
export const DomainMigrateMaxSpeedFlags = {
  /** `VIR_DOMAIN_MIGRATE_MAX_SPEED_POSTCOPY` = 1, libvirt 5.1.0 and later */
  POSTCOPY: 1 as Constant<'DomainMigrateMaxSpeedFlags', 1>,
} as const;

/** A value of {@link DomainMigrateMaxSpeedFlags}. */
export type DomainMigrateMaxSpeedFlags = (typeof DomainMigrateMaxSpeedFlags)[keyof typeof DomainMigrateMaxSpeedFlags];

/** `virDomainMigrateFlags` */
export const DomainMigrateFlags = {
  /** `VIR_MIGRATE_LIVE` = 1, libvirt 0.3.2 and later */
  LIVE: 1 as Constant<'DomainMigrateFlags', 1>,
  /** `VIR_MIGRATE_PEER2PEER` = 2, libvirt 0.7.2 and later */
  PEER2PEER: 2 as Constant<'DomainMigrateFlags', 2>,
  /** `VIR_MIGRATE_TUNNELLED` = 4, libvirt 0.7.2 and later */
  TUNNELLED: 4 as Constant<'DomainMigrateFlags', 4>,
  /** `VIR_MIGRATE_PERSIST_DEST` = 8, libvirt 0.7.3 and later */
  PERSIST_DEST: 8 as Constant<'DomainMigrateFlags', 8>,
  /** `VIR_MIGRATE_UNDEFINE_SOURCE` = 16, libvirt 0.7.3 and later */
  UNDEFINE_SOURCE: 16 as Constant<'DomainMigrateFlags', 16>,
  /** `VIR_MIGRATE_PAUSED` = 32, libvirt 0.7.5 and later */
  PAUSED: 32 as Constant<'DomainMigrateFlags', 32>,
  /** `VIR_MIGRATE_NON_SHARED_DISK` = 64, libvirt 0.8.2 and later */
  NON_SHARED_DISK: 64 as Constant<'DomainMigrateFlags', 64>,
  /** `VIR_MIGRATE_NON_SHARED_INC` = 128, libvirt 0.8.2 and later */
  NON_SHARED_INC: 128 as Constant<'DomainMigrateFlags', 128>,
  /** `VIR_MIGRATE_CHANGE_PROTECTION` = 256, libvirt 0.9.4 and later */
  CHANGE_PROTECTION: 256 as Constant<'DomainMigrateFlags', 256>,
  /** `VIR_MIGRATE_UNSAFE` = 512, libvirt 0.9.11 and later */
  UNSAFE: 512 as Constant<'DomainMigrateFlags', 512>,
  /** `VIR_MIGRATE_OFFLINE` = 1024, libvirt 1.0.1 and later */
  OFFLINE: 1024 as Constant<'DomainMigrateFlags', 1024>,
  /** `VIR_MIGRATE_COMPRESSED` = 2048, libvirt 1.0.3 and later */
  COMPRESSED: 2048 as Constant<'DomainMigrateFlags', 2048>,
  /** `VIR_MIGRATE_ABORT_ON_ERROR` = 4096, libvirt 1.1.0 and later */
  ABORT_ON_ERROR: 4096 as Constant<'DomainMigrateFlags', 4096>,
  /** `VIR_MIGRATE_AUTO_CONVERGE` = 8192, libvirt 1.2.3 and later */
  AUTO_CONVERGE: 8192 as Constant<'DomainMigrateFlags', 8192>,
  /** `VIR_MIGRATE_RDMA_PIN_ALL` = 16384, libvirt 1.2.9 and later */
  RDMA_PIN_ALL: 16384 as Constant<'DomainMigrateFlags', 16384>,
  /** `VIR_MIGRATE_POSTCOPY` = 32768, libvirt 1.3.3 and later */
  POSTCOPY: 32768 as Constant<'DomainMigrateFlags', 32768>,
  /** `VIR_MIGRATE_TLS` = 65536, libvirt 3.2.0 and later */
  TLS: 65536 as Constant<'DomainMigrateFlags', 65536>,
  /** `VIR_MIGRATE_PARALLEL` = 131072, libvirt 5.2.0 and later */
  PARALLEL: 131072 as Constant<'DomainMigrateFlags', 131072>,
  /** `VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES` = 262144, libvirt 8.0.0 and later */
  NON_SHARED_SYNCHRONOUS_WRITES: 262144 as Constant<'DomainMigrateFlags', 262144>,
  /** `VIR_MIGRATE_POSTCOPY_RESUME` = 524288, libvirt 8.5.0 and later */
  POSTCOPY_RESUME: 524288 as Constant<'DomainMigrateFlags', 524288>,
  /** `VIR_MIGRATE_ZEROCOPY` = 1048576, libvirt 8.5.0 and later */
  ZEROCOPY: 1048576 as Constant<'DomainMigrateFlags', 1048576>,
} as const;

/** A value of {@link DomainMigrateFlags}. */
export type DomainMigrateFlags = (typeof DomainMigrateFlags)[keyof typeof DomainMigrateFlags];

/** Keys of migration parameters: `VIR_MIGRATE_PARAM_*`. */
export const MigrateParameter = {
  /** `VIR_MIGRATE_PARAM_AUTO_CONVERGE_INCREMENT`, libvirt 2.0.0 and later */
  AUTO_CONVERGE_INCREMENT: 'auto_converge.increment',
  /** `VIR_MIGRATE_PARAM_AUTO_CONVERGE_INITIAL`, libvirt 2.0.0 and later */
  AUTO_CONVERGE_INITIAL: 'auto_converge.initial',
  /** `VIR_MIGRATE_PARAM_BANDWIDTH`, libvirt 1.1.0 and later */
  BANDWIDTH: 'bandwidth',
  /** `VIR_MIGRATE_PARAM_BANDWIDTH_POSTCOPY`, libvirt 5.1.0 and later */
  BANDWIDTH_POSTCOPY: 'bandwidth.postcopy',
  /** `VIR_MIGRATE_PARAM_COMPRESSION`, libvirt 1.3.4 and later */
  COMPRESSION: 'compression',
  /** `VIR_MIGRATE_PARAM_COMPRESSION_MT_DTHREADS`, libvirt 1.3.4 and later */
  COMPRESSION_MT_DTHREADS: 'compression.mt.dthreads',
  /** `VIR_MIGRATE_PARAM_COMPRESSION_MT_LEVEL`, libvirt 1.3.4 and later */
  COMPRESSION_MT_LEVEL: 'compression.mt.level',
  /** `VIR_MIGRATE_PARAM_COMPRESSION_MT_THREADS`, libvirt 1.3.4 and later */
  COMPRESSION_MT_THREADS: 'compression.mt.threads',
  /** `VIR_MIGRATE_PARAM_COMPRESSION_XBZRLE_CACHE`, libvirt 1.3.4 and later */
  COMPRESSION_XBZRLE_CACHE: 'compression.xbzrle.cache',
  /** `VIR_MIGRATE_PARAM_DEST_NAME`, libvirt 1.1.0 and later */
  DEST_NAME: 'destination_name',
  /** `VIR_MIGRATE_PARAM_DEST_XML`, libvirt 1.1.0 and later */
  DEST_XML: 'destination_xml',
  /** `VIR_MIGRATE_PARAM_DISKS_PORT`, libvirt 1.3.3 and later */
  DISKS_PORT: 'disks_port',
  /** `VIR_MIGRATE_PARAM_DISKS_URI`, libvirt 6.8.0 and later */
  DISKS_URI: 'disks_uri',
  /** `VIR_MIGRATE_PARAM_GRAPHICS_URI`, libvirt 1.1.0 and later */
  GRAPHICS_URI: 'graphics_uri',
  /** `VIR_MIGRATE_PARAM_LISTEN_ADDRESS`, libvirt 1.1.4 and later */
  LISTEN_ADDRESS: 'listen_address',
  /** `VIR_MIGRATE_PARAM_MIGRATE_DISKS`, libvirt 1.2.17 and later */
  MIGRATE_DISKS: 'migrate_disks',
  /** `VIR_MIGRATE_PARAM_PARALLEL_CONNECTIONS`, libvirt 5.2.0 and later */
  PARALLEL_CONNECTIONS: 'parallel.connections',
  /** `VIR_MIGRATE_PARAM_PERSIST_XML`, libvirt 1.3.4 and later */
  PERSIST_XML: 'persistent_xml',
  /** `VIR_MIGRATE_PARAM_TLS_DESTINATION`, libvirt 6.0.0 and later */
  TLS_DESTINATION: 'tls.destination',
  /** `VIR_MIGRATE_PARAM_URI`, libvirt 1.1.0 and later */
  URI: 'migrate_uri',
  /** `VIR_MIGRATE_PARAM_BANDWIDTH_AVAIL_SWITCHOVER`, libvirt 11.1.0 and later */
  BANDWIDTH_AVAIL_SWITCHOVER: 'bandwidth.avail.switchover',
  /** `VIR_MIGRATE_PARAM_COMPRESSION_ZLIB_LEVEL`, libvirt 9.4.0 and later */
  COMPRESSION_ZLIB_LEVEL: 'compression.zlib.level',
  /** `VIR_MIGRATE_PARAM_COMPRESSION_ZSTD_LEVEL`, libvirt 9.4.0 and later */
  COMPRESSION_ZSTD_LEVEL: 'compression.zstd.level',
  /** `VIR_MIGRATE_PARAM_MIGRATE_DISKS_DETECT_ZEROES`, libvirt 10.9.0 and later */
  MIGRATE_DISKS_DETECT_ZEROES: 'migrate_disks_detect_zeroes',
  /** `VIR_MIGRATE_PARAM_MIGRATE_DISKS_TARGET_ZERO`, libvirt 12.2.0 and later */
  MIGRATE_DISKS_TARGET_ZERO: 'migrate_disks_target_zero',
} as const;

/** A value of {@link MigrateParameter}. */
export type MigrateParameter = (typeof MigrateParameter)[keyof typeof MigrateParameter];
