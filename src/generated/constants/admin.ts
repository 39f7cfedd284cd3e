// Generated from protocol/api.json by `npm run codegen`; do not edit.

/** `virClientTransport` */
export const ClientTransport = {
  /** `VIR_CLIENT_TRANS_UNIX` = 0, libvirt 2.0.0 and later */
  UNIX: 0,
  /** `VIR_CLIENT_TRANS_TCP` = 1, libvirt 2.0.0 and later */
  TCP: 1,
  /** `VIR_CLIENT_TRANS_TLS` = 2, libvirt 2.0.0 and later */
  TLS: 2,
} as const;

/** A value of {@link ClientTransport}. */
export type ClientTransport = (typeof ClientTransport)[keyof typeof ClientTransport];

/** Keys of identity of a client of a daemon: `VIR_CLIENT_INFO_*`. */
export const ServerClientInfo = {
  /** `VIR_CLIENT_INFO_READONLY` */
  READONLY: 'readonly',
  /** `VIR_CLIENT_INFO_SASL_USER_NAME` */
  SASL_USER_NAME: 'sasl_user_name',
  /** `VIR_CLIENT_INFO_SELINUX_CONTEXT` */
  SELINUX_CONTEXT: 'selinux_context',
  /** `VIR_CLIENT_INFO_SOCKET_ADDR` */
  SOCKET_ADDR: 'sock_addr',
  /** `VIR_CLIENT_INFO_UNIX_GROUP_ID` */
  UNIX_GROUP_ID: 'unix_group_id',
  /** `VIR_CLIENT_INFO_UNIX_GROUP_NAME` */
  UNIX_GROUP_NAME: 'unix_group_name',
  /** `VIR_CLIENT_INFO_UNIX_PROCESS_ID` */
  UNIX_PROCESS_ID: 'unix_process_id',
  /** `VIR_CLIENT_INFO_UNIX_USER_ID` */
  UNIX_USER_ID: 'unix_user_id',
  /** `VIR_CLIENT_INFO_UNIX_USER_NAME` */
  UNIX_USER_NAME: 'unix_user_name',
  /** `VIR_CLIENT_INFO_X509_DISTINGUISHED_NAME` */
  X509_DISTINGUISHED_NAME: 'tls_x509_dname',
} as const;

/** A value of {@link ServerClientInfo}. */
export type ServerClientInfo = (typeof ServerClientInfo)[keyof typeof ServerClientInfo];

/** Keys of client limits of a server: `VIR_SERVER_CLIENTS_*`. */
export const ServerClients = {
  /** `VIR_SERVER_CLIENTS_CURRENT` */
  CURRENT: 'nclients',
  /** `VIR_SERVER_CLIENTS_MAX` */
  MAX: 'nclients_max',
  /** `VIR_SERVER_CLIENTS_UNAUTH_CURRENT` */
  UNAUTH_CURRENT: 'nclients_unauth',
  /** `VIR_SERVER_CLIENTS_UNAUTH_MAX` */
  UNAUTH_MAX: 'nclients_unauth_max',
} as const;

/** A value of {@link ServerClients}. */
export type ServerClients = (typeof ServerClients)[keyof typeof ServerClients];

/** Keys of thread pool of a server: `VIR_THREADPOOL_*`. */
export const ThreadpoolParameter = {
  /** `VIR_THREADPOOL_JOB_QUEUE_DEPTH` */
  JOB_QUEUE_DEPTH: 'jobQueueDepth',
  /** `VIR_THREADPOOL_WORKERS_CURRENT` */
  WORKERS_CURRENT: 'nWorkers',
  /** `VIR_THREADPOOL_WORKERS_FREE` */
  WORKERS_FREE: 'freeWorkers',
  /** `VIR_THREADPOOL_WORKERS_MAX` */
  WORKERS_MAX: 'maxWorkers',
  /** `VIR_THREADPOOL_WORKERS_MIN` */
  WORKERS_MIN: 'minWorkers',
  /** `VIR_THREADPOOL_WORKERS_PRIORITY` */
  WORKERS_PRIORITY: 'prioWorkers',
} as const;

/** A value of {@link ThreadpoolParameter}. */
export type ThreadpoolParameter = (typeof ThreadpoolParameter)[keyof typeof ThreadpoolParameter];
