// Generated from protocol/api.json by `npm run codegen`; do not edit.

import type { Constant } from '../../constant.js';

/** `virClientTransport` */
export const ClientTransport = {
  /** `VIR_CLIENT_TRANS_UNIX` = 0, libvirt 2.0.0 and later */
  UNIX: 0 as Constant<'ClientTransport', 0>,
  /** `VIR_CLIENT_TRANS_TCP` = 1, libvirt 2.0.0 and later */
  TCP: 1 as Constant<'ClientTransport', 1>,
  /** `VIR_CLIENT_TRANS_TLS` = 2, libvirt 2.0.0 and later */
  TLS: 2 as Constant<'ClientTransport', 2>,
} as const;

/** A value of {@link ClientTransport}. */
export type ClientTransport = (typeof ClientTransport)[keyof typeof ClientTransport];

/** `virAdmConnectDaemonShutdownFlags` */
export const DaemonShutdownFlags = {
  /** `VIR_DAEMON_SHUTDOWN_PRESERVE` = 1, libvirt 11.2.0 and later */
  PRESERVE: 1 as Constant<'DaemonShutdownFlags', 1>,
} as const;

/** A value of {@link DaemonShutdownFlags}. */
export type DaemonShutdownFlags = (typeof DaemonShutdownFlags)[keyof typeof DaemonShutdownFlags];

/** Keys of identity of a client of a daemon: `VIR_CLIENT_INFO_*`. */
export const ServerClientInfo = {
  /** `VIR_CLIENT_INFO_READONLY`, libvirt 2.0.0 and later */
  READONLY: 'readonly',
  /** `VIR_CLIENT_INFO_SASL_USER_NAME`, libvirt 2.0.0 and later */
  SASL_USER_NAME: 'sasl_user_name',
  /** `VIR_CLIENT_INFO_SELINUX_CONTEXT`, libvirt 2.0.0 and later */
  SELINUX_CONTEXT: 'selinux_context',
  /** `VIR_CLIENT_INFO_SOCKET_ADDR`, libvirt 2.0.0 and later */
  SOCKET_ADDR: 'sock_addr',
  /** `VIR_CLIENT_INFO_UNIX_GROUP_ID`, libvirt 2.0.0 and later */
  UNIX_GROUP_ID: 'unix_group_id',
  /** `VIR_CLIENT_INFO_UNIX_GROUP_NAME`, libvirt 2.0.0 and later */
  UNIX_GROUP_NAME: 'unix_group_name',
  /** `VIR_CLIENT_INFO_UNIX_PROCESS_ID`, libvirt 2.0.0 and later */
  UNIX_PROCESS_ID: 'unix_process_id',
  /** `VIR_CLIENT_INFO_UNIX_USER_ID`, libvirt 2.0.0 and later */
  UNIX_USER_ID: 'unix_user_id',
  /** `VIR_CLIENT_INFO_UNIX_USER_NAME`, libvirt 2.0.0 and later */
  UNIX_USER_NAME: 'unix_user_name',
  /** `VIR_CLIENT_INFO_X509_DISTINGUISHED_NAME`, libvirt 2.0.0 and later */
  X509_DISTINGUISHED_NAME: 'tls_x509_dname',
} as const;

/** A value of {@link ServerClientInfo}. */
export type ServerClientInfo = (typeof ServerClientInfo)[keyof typeof ServerClientInfo];

/** Keys of client limits of a server: `VIR_SERVER_CLIENTS_*`. */
export const ServerClients = {
  /** `VIR_SERVER_CLIENTS_CURRENT`, libvirt 2.0.0 and later */
  CURRENT: 'nclients',
  /** `VIR_SERVER_CLIENTS_MAX`, libvirt 2.0.0 and later */
  MAX: 'nclients_max',
  /** `VIR_SERVER_CLIENTS_UNAUTH_CURRENT`, libvirt 2.0.0 and later */
  UNAUTH_CURRENT: 'nclients_unauth',
  /** `VIR_SERVER_CLIENTS_UNAUTH_MAX`, libvirt 2.0.0 and later */
  UNAUTH_MAX: 'nclients_unauth_max',
} as const;

/** A value of {@link ServerClients}. */
export type ServerClients = (typeof ServerClients)[keyof typeof ServerClients];

/** Keys of thread pool of a server: `VIR_THREADPOOL_*`. */
export const ThreadpoolParameter = {
  /** `VIR_THREADPOOL_JOB_QUEUE_DEPTH`, libvirt 2.0.0 and later */
  JOB_QUEUE_DEPTH: 'jobQueueDepth',
  /** `VIR_THREADPOOL_WORKERS_CURRENT`, libvirt 2.0.0 and later */
  WORKERS_CURRENT: 'nWorkers',
  /** `VIR_THREADPOOL_WORKERS_FREE`, libvirt 2.0.0 and later */
  WORKERS_FREE: 'freeWorkers',
  /** `VIR_THREADPOOL_WORKERS_MAX`, libvirt 2.0.0 and later */
  WORKERS_MAX: 'maxWorkers',
  /** `VIR_THREADPOOL_WORKERS_MIN`, libvirt 2.0.0 and later */
  WORKERS_MIN: 'minWorkers',
  /** `VIR_THREADPOOL_WORKERS_PRIORITY`, libvirt 2.0.0 and later */
  WORKERS_PRIORITY: 'prioWorkers',
} as const;

/** A value of {@link ThreadpoolParameter}. */
export type ThreadpoolParameter = (typeof ThreadpoolParameter)[keyof typeof ThreadpoolParameter];
