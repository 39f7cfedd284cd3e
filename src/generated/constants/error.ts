// Generated from protocol/api.json by `npm run codegen`; do not edit.

import type { Constant } from '../../constant.js';

/** `virErrorNumber` */
export const ErrorNumber = {
  /** `VIR_ERR_OK` = 0, libvirt 0.1.0 and later */
  OK: 0 as Constant<'ErrorNumber', 0>,
  /** `VIR_ERR_INTERNAL_ERROR` = 1, libvirt 0.1.0 and later */
  INTERNAL_ERROR: 1 as Constant<'ErrorNumber', 1>,
  /** `VIR_ERR_NO_MEMORY` = 2, libvirt 0.1.0 and later */
  NO_MEMORY: 2 as Constant<'ErrorNumber', 2>,
  /** `VIR_ERR_NO_SUPPORT` = 3, libvirt 0.1.0 and later */
  NO_SUPPORT: 3 as Constant<'ErrorNumber', 3>,
  /** `VIR_ERR_UNKNOWN_HOST` = 4, libvirt 0.1.0 and later */
  UNKNOWN_HOST: 4 as Constant<'ErrorNumber', 4>,
  /** `VIR_ERR_NO_CONNECT` = 5, libvirt 0.1.0 and later */
  NO_CONNECT: 5 as Constant<'ErrorNumber', 5>,
  /** `VIR_ERR_INVALID_CONN` = 6, libvirt 0.1.0 and later */
  INVALID_CONN: 6 as Constant<'ErrorNumber', 6>,
  /** `VIR_ERR_INVALID_DOMAIN` = 7, libvirt 0.1.0 and later */
  INVALID_DOMAIN: 7 as Constant<'ErrorNumber', 7>,
  /** `VIR_ERR_INVALID_ARG` = 8, libvirt 0.1.0 and later */
  INVALID_ARG: 8 as Constant<'ErrorNumber', 8>,
  /** `VIR_ERR_OPERATION_FAILED` = 9, libvirt 0.1.0 and later */
  OPERATION_FAILED: 9 as Constant<'ErrorNumber', 9>,
  /** `VIR_ERR_GET_FAILED` = 10, libvirt 0.1.0 and later */
  GET_FAILED: 10 as Constant<'ErrorNumber', 10>,
  /** `VIR_ERR_POST_FAILED` = 11, libvirt 0.1.0 and later */
  POST_FAILED: 11 as Constant<'ErrorNumber', 11>,
  /** `VIR_ERR_HTTP_ERROR` = 12, libvirt 0.1.0 and later */
  HTTP_ERROR: 12 as Constant<'ErrorNumber', 12>,
  /** `VIR_ERR_SEXPR_SERIAL` = 13, libvirt 0.1.0 and later */
  SEXPR_SERIAL: 13 as Constant<'ErrorNumber', 13>,
  /** `VIR_ERR_NO_XEN` = 14, libvirt 0.1.0 and later */
  NO_XEN: 14 as Constant<'ErrorNumber', 14>,
  /** `VIR_ERR_XEN_CALL` = 15, libvirt 0.1.0 and later */
  XEN_CALL: 15 as Constant<'ErrorNumber', 15>,
  /** `VIR_ERR_OS_TYPE` = 16, libvirt 0.1.0 and later */
  OS_TYPE: 16 as Constant<'ErrorNumber', 16>,
  /** `VIR_ERR_NO_KERNEL` = 17, libvirt 0.1.0 and later */
  NO_KERNEL: 17 as Constant<'ErrorNumber', 17>,
  /** `VIR_ERR_NO_ROOT` = 18, libvirt 0.1.0 and later */
  NO_ROOT: 18 as Constant<'ErrorNumber', 18>,
  /** `VIR_ERR_NO_SOURCE` = 19, libvirt 0.1.0 and later */
  NO_SOURCE: 19 as Constant<'ErrorNumber', 19>,
  /** `VIR_ERR_NO_TARGET` = 20, libvirt 0.1.0 and later */
  NO_TARGET: 20 as Constant<'ErrorNumber', 20>,
  /** `VIR_ERR_NO_NAME` = 21, libvirt 0.1.0 and later */
  NO_NAME: 21 as Constant<'ErrorNumber', 21>,
  /** `VIR_ERR_NO_OS` = 22, libvirt 0.1.0 and later */
  NO_OS: 22 as Constant<'ErrorNumber', 22>,
  /** `VIR_ERR_NO_DEVICE` = 23, libvirt 0.1.0 and later */
  NO_DEVICE: 23 as Constant<'ErrorNumber', 23>,
  /** `VIR_ERR_NO_XENSTORE` = 24, libvirt 0.1.0 and later */
  NO_XENSTORE: 24 as Constant<'ErrorNumber', 24>,
  /** `VIR_ERR_DRIVER_FULL` = 25, libvirt 0.1.0 and later */
  DRIVER_FULL: 25 as Constant<'ErrorNumber', 25>,
  /** `VIR_ERR_CALL_FAILED` = 26, libvirt 0.1.0 and later */
  CALL_FAILED: 26 as Constant<'ErrorNumber', 26>,
  /** `VIR_ERR_XML_ERROR` = 27, libvirt 0.1.1 and later */
  XML_ERROR: 27 as Constant<'ErrorNumber', 27>,
  /** `VIR_ERR_DOM_EXIST` = 28, libvirt 0.1.1 and later */
  DOM_EXIST: 28 as Constant<'ErrorNumber', 28>,
  /** `VIR_ERR_OPERATION_DENIED` = 29, libvirt 0.1.4 and later */
  OPERATION_DENIED: 29 as Constant<'ErrorNumber', 29>,
  /** `VIR_ERR_OPEN_FAILED` = 30, libvirt 0.1.6 and later */
  OPEN_FAILED: 30 as Constant<'ErrorNumber', 30>,
  /** `VIR_ERR_READ_FAILED` = 31, libvirt 0.1.6 and later */
  READ_FAILED: 31 as Constant<'ErrorNumber', 31>,
  /** `VIR_ERR_PARSE_FAILED` = 32, libvirt 0.1.6 and later */
  PARSE_FAILED: 32 as Constant<'ErrorNumber', 32>,
  /** `VIR_ERR_CONF_SYNTAX` = 33, libvirt 0.1.6 and later */
  CONF_SYNTAX: 33 as Constant<'ErrorNumber', 33>,
  /** `VIR_ERR_WRITE_FAILED` = 34, libvirt 0.1.6 and later */
  WRITE_FAILED: 34 as Constant<'ErrorNumber', 34>,
  /** `VIR_ERR_XML_DETAIL` = 35, libvirt 0.1.9 and later */
  XML_DETAIL: 35 as Constant<'ErrorNumber', 35>,
  /** `VIR_ERR_INVALID_NETWORK` = 36, libvirt 0.2.0 and later */
  INVALID_NETWORK: 36 as Constant<'ErrorNumber', 36>,
  /** `VIR_ERR_NETWORK_EXIST` = 37, libvirt 0.2.0 and later */
  NETWORK_EXIST: 37 as Constant<'ErrorNumber', 37>,
  /** `VIR_ERR_SYSTEM_ERROR` = 38, libvirt 0.2.1 and later */
  SYSTEM_ERROR: 38 as Constant<'ErrorNumber', 38>,
  /** `VIR_ERR_RPC` = 39, libvirt 0.2.3 and later */
  RPC: 39 as Constant<'ErrorNumber', 39>,
  /** `VIR_ERR_GNUTLS_ERROR` = 40, libvirt 0.2.3 and later */
  GNUTLS_ERROR: 40 as Constant<'ErrorNumber', 40>,
  /** `VIR_WAR_NO_NETWORK` = 41, libvirt 0.2.3 and later */
  WAR_NO_NETWORK: 41 as Constant<'ErrorNumber', 41>,
  /** `VIR_ERR_NO_DOMAIN` = 42, libvirt 0.3.0 and later */
  NO_DOMAIN: 42 as Constant<'ErrorNumber', 42>,
  /** `VIR_ERR_NO_NETWORK` = 43, libvirt 0.3.0 and later */
  NO_NETWORK: 43 as Constant<'ErrorNumber', 43>,
  /** `VIR_ERR_INVALID_MAC` = 44, libvirt 0.3.1 and later */
  INVALID_MAC: 44 as Constant<'ErrorNumber', 44>,
  /** `VIR_ERR_AUTH_FAILED` = 45, libvirt 0.4.1 and later */
  AUTH_FAILED: 45 as Constant<'ErrorNumber', 45>,
  /** `VIR_ERR_INVALID_STORAGE_POOL` = 46, libvirt 0.4.1 and later */
  INVALID_STORAGE_POOL: 46 as Constant<'ErrorNumber', 46>,
  /** `VIR_ERR_INVALID_STORAGE_VOL` = 47, libvirt 0.4.1 and later */
  INVALID_STORAGE_VOL: 47 as Constant<'ErrorNumber', 47>,
  /** `VIR_WAR_NO_STORAGE` = 48, libvirt 0.4.1 and later */
  WAR_NO_STORAGE: 48 as Constant<'ErrorNumber', 48>,
  /** `VIR_ERR_NO_STORAGE_POOL` = 49, libvirt 0.4.1 and later */
  NO_STORAGE_POOL: 49 as Constant<'ErrorNumber', 49>,
  /** `VIR_ERR_NO_STORAGE_VOL` = 50, libvirt 0.4.1 and later */
  NO_STORAGE_VOL: 50 as Constant<'ErrorNumber', 50>,
  /** `VIR_WAR_NO_NODE` = 51, libvirt 0.5.0 and later */
  WAR_NO_NODE: 51 as Constant<'ErrorNumber', 51>,
  /** `VIR_ERR_INVALID_NODE_DEVICE` = 52, libvirt 0.5.0 and later */
  INVALID_NODE_DEVICE: 52 as Constant<'ErrorNumber', 52>,
  /** `VIR_ERR_NO_NODE_DEVICE` = 53, libvirt 0.5.0 and later */
  NO_NODE_DEVICE: 53 as Constant<'ErrorNumber', 53>,
  /** `VIR_ERR_NO_SECURITY_MODEL` = 54, libvirt 0.6.1 and later */
  NO_SECURITY_MODEL: 54 as Constant<'ErrorNumber', 54>,
  /** `VIR_ERR_OPERATION_INVALID` = 55, libvirt 0.6.4 and later */
  OPERATION_INVALID: 55 as Constant<'ErrorNumber', 55>,
  /** `VIR_WAR_NO_INTERFACE` = 56, libvirt 0.6.4 and later */
  WAR_NO_INTERFACE: 56 as Constant<'ErrorNumber', 56>,
  /** `VIR_ERR_NO_INTERFACE` = 57, libvirt 0.6.4 and later */
  NO_INTERFACE: 57 as Constant<'ErrorNumber', 57>,
  /** `VIR_ERR_INVALID_INTERFACE` = 58, libvirt 0.6.4 and later */
  INVALID_INTERFACE: 58 as Constant<'ErrorNumber', 58>,
  /** `VIR_ERR_MULTIPLE_INTERFACES` = 59, libvirt 0.7.0 and later */
  MULTIPLE_INTERFACES: 59 as Constant<'ErrorNumber', 59>,
  /** `VIR_WAR_NO_NWFILTER` = 60, libvirt 0.8.0 and later */
  WAR_NO_NWFILTER: 60 as Constant<'ErrorNumber', 60>,
  /** `VIR_ERR_INVALID_NWFILTER` = 61, libvirt 0.8.0 and later */
  INVALID_NWFILTER: 61 as Constant<'ErrorNumber', 61>,
  /** `VIR_ERR_NO_NWFILTER` = 62, libvirt 0.8.0 and later */
  NO_NWFILTER: 62 as Constant<'ErrorNumber', 62>,
  /** `VIR_ERR_BUILD_FIREWALL` = 63, libvirt 0.8.0 and later */
  BUILD_FIREWALL: 63 as Constant<'ErrorNumber', 63>,
  /** `VIR_WAR_NO_SECRET` = 64, libvirt 0.7.1 and later */
  WAR_NO_SECRET: 64 as Constant<'ErrorNumber', 64>,
  /** `VIR_ERR_INVALID_SECRET` = 65, libvirt 0.7.1 and later */
  INVALID_SECRET: 65 as Constant<'ErrorNumber', 65>,
  /** `VIR_ERR_NO_SECRET` = 66, libvirt 0.7.1 and later */
  NO_SECRET: 66 as Constant<'ErrorNumber', 66>,
  /** `VIR_ERR_CONFIG_UNSUPPORTED` = 67, libvirt 0.7.3 and later */
  CONFIG_UNSUPPORTED: 67 as Constant<'ErrorNumber', 67>,
  /** `VIR_ERR_OPERATION_TIMEOUT` = 68, libvirt 0.7.3 and later */
  OPERATION_TIMEOUT: 68 as Constant<'ErrorNumber', 68>,
  /** `VIR_ERR_MIGRATE_PERSIST_FAILED` = 69, libvirt 0.7.3 and later */
  MIGRATE_PERSIST_FAILED: 69 as Constant<'ErrorNumber', 69>,
  /** `VIR_ERR_HOOK_SCRIPT_FAILED` = 70, libvirt 0.8.0 and later */
  HOOK_SCRIPT_FAILED: 70 as Constant<'ErrorNumber', 70>,
  /** `VIR_ERR_INVALID_DOMAIN_SNAPSHOT` = 71, libvirt 0.8.0 and later */
  INVALID_DOMAIN_SNAPSHOT: 71 as Constant<'ErrorNumber', 71>,
  /** `VIR_ERR_NO_DOMAIN_SNAPSHOT` = 72, libvirt 0.8.0 and later */
  NO_DOMAIN_SNAPSHOT: 72 as Constant<'ErrorNumber', 72>,
  /** `VIR_ERR_INVALID_STREAM` = 73, libvirt 0.9.0 and later */
  INVALID_STREAM: 73 as Constant<'ErrorNumber', 73>,
  /** `VIR_ERR_ARGUMENT_UNSUPPORTED` = 74, libvirt 0.9.4 and later */
  ARGUMENT_UNSUPPORTED: 74 as Constant<'ErrorNumber', 74>,
  /** `VIR_ERR_STORAGE_PROBE_FAILED` = 75, libvirt 0.9.5 and later */
  STORAGE_PROBE_FAILED: 75 as Constant<'ErrorNumber', 75>,
  /** `VIR_ERR_STORAGE_POOL_BUILT` = 76, libvirt 0.9.5 and later */
  STORAGE_POOL_BUILT: 76 as Constant<'ErrorNumber', 76>,
  /** `VIR_ERR_SNAPSHOT_REVERT_RISKY` = 77, libvirt 0.9.7 and later */
  SNAPSHOT_REVERT_RISKY: 77 as Constant<'ErrorNumber', 77>,
  /** `VIR_ERR_OPERATION_ABORTED` = 78, libvirt 0.9.9 and later */
  OPERATION_ABORTED: 78 as Constant<'ErrorNumber', 78>,
  /** `VIR_ERR_AUTH_CANCELLED` = 79, libvirt 0.9.10 and later */
  AUTH_CANCELLED: 79 as Constant<'ErrorNumber', 79>,
  /** `VIR_ERR_NO_DOMAIN_METADATA` = 80, libvirt 0.9.10 and later */
  NO_DOMAIN_METADATA: 80 as Constant<'ErrorNumber', 80>,
  /** `VIR_ERR_MIGRATE_UNSAFE` = 81, libvirt 0.9.11 and later */
  MIGRATE_UNSAFE: 81 as Constant<'ErrorNumber', 81>,
  /** `VIR_ERR_OVERFLOW` = 82, libvirt 0.9.11 and later */
  OVERFLOW: 82 as Constant<'ErrorNumber', 82>,
  /** `VIR_ERR_BLOCK_COPY_ACTIVE` = 83, libvirt 0.9.12 and later */
  BLOCK_COPY_ACTIVE: 83 as Constant<'ErrorNumber', 83>,
  /** `VIR_ERR_OPERATION_UNSUPPORTED` = 84, libvirt 0.10.0 and later */
  OPERATION_UNSUPPORTED: 84 as Constant<'ErrorNumber', 84>,
  /** `VIR_ERR_SSH` = 85, libvirt 0.10.0 and later */
  SSH: 85 as Constant<'ErrorNumber', 85>,
  /** `VIR_ERR_AGENT_UNRESPONSIVE` = 86, libvirt 0.10.0 and later */
  AGENT_UNRESPONSIVE: 86 as Constant<'ErrorNumber', 86>,
  /** `VIR_ERR_RESOURCE_BUSY` = 87, libvirt 1.0.0 and later */
  RESOURCE_BUSY: 87 as Constant<'ErrorNumber', 87>,
  /** `VIR_ERR_ACCESS_DENIED` = 88, libvirt 1.1.0 and later */
  ACCESS_DENIED: 88 as Constant<'ErrorNumber', 88>,
  /** `VIR_ERR_DBUS_SERVICE` = 89, libvirt 1.1.1 and later */
  DBUS_SERVICE: 89 as Constant<'ErrorNumber', 89>,
  /** `VIR_ERR_STORAGE_VOL_EXIST` = 90, libvirt 1.1.4 and later */
  STORAGE_VOL_EXIST: 90 as Constant<'ErrorNumber', 90>,
  /** `VIR_ERR_CPU_INCOMPATIBLE` = 91, libvirt 1.2.6 and later */
  CPU_INCOMPATIBLE: 91 as Constant<'ErrorNumber', 91>,
  /** `VIR_ERR_XML_INVALID_SCHEMA` = 92, libvirt 1.2.12 and later */
  XML_INVALID_SCHEMA: 92 as Constant<'ErrorNumber', 92>,
  /** `VIR_ERR_MIGRATE_FINISH_OK` = 93, libvirt 1.2.18 and later */
  MIGRATE_FINISH_OK: 93 as Constant<'ErrorNumber', 93>,
  /** `VIR_ERR_AUTH_UNAVAILABLE` = 94, libvirt 1.3.3 and later */
  AUTH_UNAVAILABLE: 94 as Constant<'ErrorNumber', 94>,
  /** `VIR_ERR_NO_SERVER` = 95, libvirt 1.3.3 and later */
  NO_SERVER: 95 as Constant<'ErrorNumber', 95>,
  /** `VIR_ERR_NO_CLIENT` = 96, libvirt 1.3.5 and later */
  NO_CLIENT: 96 as Constant<'ErrorNumber', 96>,
  /** `VIR_ERR_AGENT_UNSYNCED` = 97, libvirt 2.3.0 and later */
  AGENT_UNSYNCED: 97 as Constant<'ErrorNumber', 97>,
  /** `VIR_ERR_LIBSSH` = 98, libvirt 2.5.0 and later */
  LIBSSH: 98 as Constant<'ErrorNumber', 98>,
  /** `VIR_ERR_DEVICE_MISSING` = 99, libvirt 4.1.0 and later */
  DEVICE_MISSING: 99 as Constant<'ErrorNumber', 99>,
  /** `VIR_ERR_INVALID_NWFILTER_BINDING` = 100, libvirt 4.5.0 and later */
  INVALID_NWFILTER_BINDING: 100 as Constant<'ErrorNumber', 100>,
  /** `VIR_ERR_NO_NWFILTER_BINDING` = 101, libvirt 4.5.0 and later */
  NO_NWFILTER_BINDING: 101 as Constant<'ErrorNumber', 101>,
  /** `VIR_ERR_INVALID_DOMAIN_CHECKPOINT` = 102, libvirt 5.2.0 and later */
  INVALID_DOMAIN_CHECKPOINT: 102 as Constant<'ErrorNumber', 102>,
  /** `VIR_ERR_NO_DOMAIN_CHECKPOINT` = 103, libvirt 5.2.0 and later */
  NO_DOMAIN_CHECKPOINT: 103 as Constant<'ErrorNumber', 103>,
  /** `VIR_ERR_NO_DOMAIN_BACKUP` = 104, libvirt 5.2.0 and later */
  NO_DOMAIN_BACKUP: 104 as Constant<'ErrorNumber', 104>,
  /** `VIR_ERR_INVALID_NETWORK_PORT` = 105, libvirt 5.5.0 and later */
  INVALID_NETWORK_PORT: 105 as Constant<'ErrorNumber', 105>,
  /** `VIR_ERR_NETWORK_PORT_EXIST` = 106, libvirt 5.5.0 and later */
  NETWORK_PORT_EXIST: 106 as Constant<'ErrorNumber', 106>,
  /** `VIR_ERR_NO_NETWORK_PORT` = 107, libvirt 5.5.0 and later */
  NO_NETWORK_PORT: 107 as Constant<'ErrorNumber', 107>,
  /** `VIR_ERR_NO_HOSTNAME` = 108, libvirt 6.1.0 and later */
  NO_HOSTNAME: 108 as Constant<'ErrorNumber', 108>,
  /** `VIR_ERR_CHECKPOINT_INCONSISTENT` = 109, libvirt 6.10.0 and later */
  CHECKPOINT_INCONSISTENT: 109 as Constant<'ErrorNumber', 109>,
  /** `VIR_ERR_MULTIPLE_DOMAINS` = 110, libvirt 7.1.0 and later */
  MULTIPLE_DOMAINS: 110 as Constant<'ErrorNumber', 110>,
  /** `VIR_ERR_NO_NETWORK_METADATA` = 111, libvirt 9.7.0 and later */
  NO_NETWORK_METADATA: 111 as Constant<'ErrorNumber', 111>,
  /** `VIR_ERR_AGENT_COMMAND_TIMEOUT` = 112, libvirt 11.2.0 and later */
  AGENT_COMMAND_TIMEOUT: 112 as Constant<'ErrorNumber', 112>,
  /** `VIR_ERR_AGENT_COMMAND_FAILED` = 113, libvirt 11.2.0 and later */
  AGENT_COMMAND_FAILED: 113 as Constant<'ErrorNumber', 113>,
  /** `VIR_ERR_INVALID_ENCR_KEY_SECRET` = 114, libvirt 12.1.0 and later */
  INVALID_ENCR_KEY_SECRET: 114 as Constant<'ErrorNumber', 114>,
} as const;

/** A value of {@link ErrorNumber}. */
export type ErrorNumber = (typeof ErrorNumber)[keyof typeof ErrorNumber];

/** `virErrorDomain` */
export const ErrorDomain = {
  /** `VIR_FROM_NONE` = 0, libvirt 0.1.0 and later */
  NONE: 0 as Constant<'ErrorDomain', 0>,
  /** `VIR_FROM_XEN` = 1, libvirt 0.1.0 and later */
  XEN: 1 as Constant<'ErrorDomain', 1>,
  /** `VIR_FROM_XEND` = 2, libvirt 0.1.0 and later */
  XEND: 2 as Constant<'ErrorDomain', 2>,
  /** `VIR_FROM_XENSTORE` = 3, libvirt 0.1.0 and later */
  XENSTORE: 3 as Constant<'ErrorDomain', 3>,
  /** `VIR_FROM_SEXPR` = 4, libvirt 0.1.0 and later */
  SEXPR: 4 as Constant<'ErrorDomain', 4>,
  /** `VIR_FROM_XML` = 5, libvirt 0.1.0 and later */
  XML: 5 as Constant<'ErrorDomain', 5>,
  /** `VIR_FROM_DOM` = 6, libvirt 0.1.0 and later */
  DOM: 6 as Constant<'ErrorDomain', 6>,
  /** `VIR_FROM_RPC` = 7, libvirt 0.1.1 and later */
  RPC: 7 as Constant<'ErrorDomain', 7>,
  /** `VIR_FROM_PROXY` = 8, libvirt 0.1.3 and later */
  PROXY: 8 as Constant<'ErrorDomain', 8>,
  /** `VIR_FROM_CONF` = 9, libvirt 0.1.6 and later */
  CONF: 9 as Constant<'ErrorDomain', 9>,
  /** `VIR_FROM_QEMU` = 10, libvirt 0.2.0 and later */
  QEMU: 10 as Constant<'ErrorDomain', 10>,
  /** `VIR_FROM_NET` = 11, libvirt 0.2.0 and later */
  NET: 11 as Constant<'ErrorDomain', 11>,
  /** `VIR_FROM_TEST` = 12, libvirt 0.2.3 and later */
  TEST: 12 as Constant<'ErrorDomain', 12>,
  /** `VIR_FROM_REMOTE` = 13, libvirt 0.2.3 and later */
  REMOTE: 13 as Constant<'ErrorDomain', 13>,
  /** `VIR_FROM_OPENVZ` = 14, libvirt 0.3.1 and later */
  OPENVZ: 14 as Constant<'ErrorDomain', 14>,
  /** `VIR_FROM_XENXM` = 15, libvirt 0.4.1 and later */
  XENXM: 15 as Constant<'ErrorDomain', 15>,
  /** `VIR_FROM_STATS_LINUX` = 16, libvirt 0.4.1 and later */
  STATS_LINUX: 16 as Constant<'ErrorDomain', 16>,
  /** `VIR_FROM_LXC` = 17, libvirt 0.4.2 and later */
  LXC: 17 as Constant<'ErrorDomain', 17>,
  /** `VIR_FROM_STORAGE` = 18, libvirt 0.4.1 and later */
  STORAGE: 18 as Constant<'ErrorDomain', 18>,
  /** `VIR_FROM_NETWORK` = 19, libvirt 0.4.6 and later */
  NETWORK: 19 as Constant<'ErrorDomain', 19>,
  /** `VIR_FROM_DOMAIN` = 20, libvirt 0.4.6 and later */
  DOMAIN: 20 as Constant<'ErrorDomain', 20>,
  /** `VIR_FROM_UML` = 21, libvirt 0.5.0 and later */
  UML: 21 as Constant<'ErrorDomain', 21>,
  /** `VIR_FROM_NODEDEV` = 22, libvirt 0.5.0 and later */
  NODEDEV: 22 as Constant<'ErrorDomain', 22>,
  /** `VIR_FROM_XEN_INOTIFY` = 23, libvirt 0.5.0 and later */
  XEN_INOTIFY: 23 as Constant<'ErrorDomain', 23>,
  /** `VIR_FROM_SECURITY` = 24, libvirt 0.6.1 and later */
  SECURITY: 24 as Constant<'ErrorDomain', 24>,
  /** `VIR_FROM_VBOX` = 25, libvirt 0.6.3 and later */
  VBOX: 25 as Constant<'ErrorDomain', 25>,
  /** `VIR_FROM_INTERFACE` = 26, libvirt 0.6.4 and later */
  INTERFACE: 26 as Constant<'ErrorDomain', 26>,
  /** `VIR_FROM_ONE` = 27, libvirt 0.6.4 and later */
  ONE: 27 as Constant<'ErrorDomain', 27>,
  /** `VIR_FROM_ESX` = 28, libvirt 0.7.0 and later */
  ESX: 28 as Constant<'ErrorDomain', 28>,
  /** `VIR_FROM_PHYP` = 29, libvirt 0.7.0 and later */
  PHYP: 29 as Constant<'ErrorDomain', 29>,
  /** `VIR_FROM_SECRET` = 30, libvirt 0.7.1 and later */
  SECRET: 30 as Constant<'ErrorDomain', 30>,
  /** `VIR_FROM_CPU` = 31, libvirt 0.7.5 and later */
  CPU: 31 as Constant<'ErrorDomain', 31>,
  /** `VIR_FROM_XENAPI` = 32, libvirt 0.8.0 and later */
  XENAPI: 32 as Constant<'ErrorDomain', 32>,
  /** `VIR_FROM_NWFILTER` = 33, libvirt 0.8.0 and later */
  NWFILTER: 33 as Constant<'ErrorDomain', 33>,
  /** `VIR_FROM_HOOK` = 34, libvirt 0.8.0 and later */
  HOOK: 34 as Constant<'ErrorDomain', 34>,
  /** `VIR_FROM_DOMAIN_SNAPSHOT` = 35, libvirt 0.8.0 and later */
  DOMAIN_SNAPSHOT: 35 as Constant<'ErrorDomain', 35>,
  /** `VIR_FROM_AUDIT` = 36, libvirt 0.8.5 and later */
  AUDIT: 36 as Constant<'ErrorDomain', 36>,
  /** `VIR_FROM_SYSINFO` = 37, libvirt 0.8.6 and later */
  SYSINFO: 37 as Constant<'ErrorDomain', 37>,
  /** `VIR_FROM_STREAMS` = 38, libvirt 0.8.6 and later */
  STREAMS: 38 as Constant<'ErrorDomain', 38>,
  /** `VIR_FROM_VMWARE` = 39, libvirt 0.8.7 and later */
  VMWARE: 39 as Constant<'ErrorDomain', 39>,
  /** `VIR_FROM_EVENT` = 40, libvirt 0.9.0 and later */
  EVENT: 40 as Constant<'ErrorDomain', 40>,
  /** `VIR_FROM_LIBXL` = 41, libvirt 0.9.0 and later */
  LIBXL: 41 as Constant<'ErrorDomain', 41>,
  /** `VIR_FROM_LOCKING` = 42, libvirt 0.9.2 and later */
  LOCKING: 42 as Constant<'ErrorDomain', 42>,
  /** `VIR_FROM_HYPERV` = 43, libvirt 0.9.5 and later */
  HYPERV: 43 as Constant<'ErrorDomain', 43>,
  /** `VIR_FROM_CAPABILITIES` = 44, libvirt 0.9.8 and later */
  CAPABILITIES: 44 as Constant<'ErrorDomain', 44>,
  /** `VIR_FROM_URI` = 45, libvirt 0.9.11 and later */
  URI: 45 as Constant<'ErrorDomain', 45>,
  /** `VIR_FROM_AUTH` = 46, libvirt 0.9.11 and later */
  AUTH: 46 as Constant<'ErrorDomain', 46>,
  /** `VIR_FROM_DBUS` = 47, libvirt 0.9.12 and later */
  DBUS: 47 as Constant<'ErrorDomain', 47>,
  /** `VIR_FROM_PARALLELS` = 48, libvirt 0.10.0 and later */
  PARALLELS: 48 as Constant<'ErrorDomain', 48>,
  /** `VIR_FROM_DEVICE` = 49, libvirt 0.10.0 and later */
  DEVICE: 49 as Constant<'ErrorDomain', 49>,
  /** `VIR_FROM_SSH` = 50, libvirt 0.10.0 and later */
  SSH: 50 as Constant<'ErrorDomain', 50>,
  /** `VIR_FROM_LOCKSPACE` = 51, libvirt 1.0.0 and later */
  LOCKSPACE: 51 as Constant<'ErrorDomain', 51>,
  /** `VIR_FROM_INITCTL` = 52, libvirt 1.0.1 and later */
  INITCTL: 52 as Constant<'ErrorDomain', 52>,
  /** `VIR_FROM_IDENTITY` = 53, libvirt 1.0.4 and later */
  IDENTITY: 53 as Constant<'ErrorDomain', 53>,
  /** `VIR_FROM_CGROUP` = 54, libvirt 1.0.5 and later */
  CGROUP: 54 as Constant<'ErrorDomain', 54>,
  /** `VIR_FROM_ACCESS` = 55, libvirt 1.1.0 and later */
  ACCESS: 55 as Constant<'ErrorDomain', 55>,
  /** `VIR_FROM_SYSTEMD` = 56, libvirt 1.1.1 and later */
  SYSTEMD: 56 as Constant<'ErrorDomain', 56>,
  /** `VIR_FROM_BHYVE` = 57, libvirt 1.2.2 and later */
  BHYVE: 57 as Constant<'ErrorDomain', 57>,
  /** `VIR_FROM_CRYPTO` = 58, libvirt 1.2.3 and later */
  CRYPTO: 58 as Constant<'ErrorDomain', 58>,
  /** `VIR_FROM_FIREWALL` = 59, libvirt 1.2.4 and later */
  FIREWALL: 59 as Constant<'ErrorDomain', 59>,
  /** `VIR_FROM_POLKIT` = 60, libvirt 1.2.9 and later */
  POLKIT: 60 as Constant<'ErrorDomain', 60>,
  /** `VIR_FROM_THREAD` = 61, libvirt 1.2.14 and later */
  THREAD: 61 as Constant<'ErrorDomain', 61>,
  /** `VIR_FROM_ADMIN` = 62, libvirt 1.2.17 and later */
  ADMIN: 62 as Constant<'ErrorDomain', 62>,
  /** `VIR_FROM_LOGGING` = 63, libvirt 1.3.0 and later */
  LOGGING: 63 as Constant<'ErrorDomain', 63>,
  /** `VIR_FROM_XENXL` = 64, libvirt 1.3.2 and later */
  XENXL: 64 as Constant<'ErrorDomain', 64>,
  /** `VIR_FROM_PERF` = 65, libvirt 1.3.3 and later */
  PERF: 65 as Constant<'ErrorDomain', 65>,
  /** `VIR_FROM_LIBSSH` = 66, libvirt 2.5.0 and later */
  LIBSSH: 66 as Constant<'ErrorDomain', 66>,
  /** `VIR_FROM_RESCTRL` = 67, libvirt 3.7.0 and later */
  RESCTRL: 67 as Constant<'ErrorDomain', 67>,
  /** `VIR_FROM_FIREWALLD` = 68, libvirt 5.1.0 and later */
  FIREWALLD: 68 as Constant<'ErrorDomain', 68>,
  /** `VIR_FROM_DOMAIN_CHECKPOINT` = 69, libvirt 5.2.0 and later */
  DOMAIN_CHECKPOINT: 69 as Constant<'ErrorDomain', 69>,
  /** `VIR_FROM_TPM` = 70, libvirt 5.6.0 and later */
  TPM: 70 as Constant<'ErrorDomain', 70>,
  /** `VIR_FROM_BPF` = 71, libvirt 5.10.0 and later */
  BPF: 71 as Constant<'ErrorDomain', 71>,
  /** `VIR_FROM_CH` = 72, libvirt 7.5.0 and later */
  CH: 72 as Constant<'ErrorDomain', 72>,
} as const;

/** A value of {@link ErrorDomain}. */
export type ErrorDomain = (typeof ErrorDomain)[keyof typeof ErrorDomain];

/** `virErrorLevel` */
export const ErrorLevel = {
  /** `VIR_ERR_NONE` = 0, libvirt 0.1.0 and later */
  NONE: 0 as Constant<'ErrorLevel', 0>,
  /** `VIR_ERR_WARNING` = 1, libvirt 0.1.0 and later */
  WARNING: 1 as Constant<'ErrorLevel', 1>,
  /** `VIR_ERR_ERROR` = 2, libvirt 0.1.0 and later */
  ERROR: 2 as Constant<'ErrorLevel', 2>,
} as const;

/** A value of {@link ErrorLevel}. */
export type ErrorLevel = (typeof ErrorLevel)[keyof typeof ErrorLevel];
