// Generated from protocol/admin_protocol.x by `npm run codegen`; do not edit.

import type { EventMessage, Procedure } from '../../xdr/procedure.js';
import {
  adminClientClose,
  adminClientGetInfo,
  adminConnectClose,
  adminConnectDaemonShutdown,
  adminConnectGetLibVersion,
  adminConnectGetLoggingFilters,
  adminConnectGetLoggingOutputs,
  adminConnectListServers,
  adminConnectLookupServer,
  adminConnectOpen,
  adminConnectSetDaemonTimeout,
  adminConnectSetLoggingFilters,
  adminConnectSetLoggingOutputs,
  adminServerGetClientLimits,
  adminServerGetThreadpoolParameters,
  adminServerListClients,
  adminServerLookupClient,
  adminServerSetClientLimits,
  adminServerSetThreadpoolParameters,
  adminServerUpdateTlsFiles,
} from '../admin.js';

/** All procedures of the program `admin` by name. Importing it keeps them all in a bundle. */
export const procedures: { readonly [name: string]: Procedure<unknown, unknown> } = {
  CONNECT_OPEN: adminConnectOpen,
  CONNECT_CLOSE: adminConnectClose,
  CONNECT_GET_LIB_VERSION: adminConnectGetLibVersion,
  CONNECT_LIST_SERVERS: adminConnectListServers,
  CONNECT_LOOKUP_SERVER: adminConnectLookupServer,
  SERVER_GET_THREADPOOL_PARAMETERS: adminServerGetThreadpoolParameters,
  SERVER_SET_THREADPOOL_PARAMETERS: adminServerSetThreadpoolParameters,
  SERVER_LIST_CLIENTS: adminServerListClients,
  SERVER_LOOKUP_CLIENT: adminServerLookupClient,
  CLIENT_GET_INFO: adminClientGetInfo,
  CLIENT_CLOSE: adminClientClose,
  SERVER_GET_CLIENT_LIMITS: adminServerGetClientLimits,
  SERVER_SET_CLIENT_LIMITS: adminServerSetClientLimits,
  CONNECT_GET_LOGGING_OUTPUTS: adminConnectGetLoggingOutputs,
  CONNECT_GET_LOGGING_FILTERS: adminConnectGetLoggingFilters,
  CONNECT_SET_LOGGING_OUTPUTS: adminConnectSetLoggingOutputs,
  CONNECT_SET_LOGGING_FILTERS: adminConnectSetLoggingFilters,
  SERVER_UPDATE_TLS_FILES: adminServerUpdateTlsFiles,
  CONNECT_SET_DAEMON_TIMEOUT: adminConnectSetDaemonTimeout,
  CONNECT_DAEMON_SHUTDOWN: adminConnectDaemonShutdown,
};

/** All messages from the daemon of the program `admin` by name. Importing it keeps them all in a bundle. */
export const events: { readonly [name: string]: EventMessage<unknown> } = {
};
