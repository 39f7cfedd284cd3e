// Generated from protocol/admin_protocol.x by `npm run codegen`; do not edit.

import type { ProgramDescription } from './description.js';

/** The program `admin`. */
export const admin: ProgramDescription = {
  name: 'admin',
  number: 110102160,
  version: 1,
  types: {
    AdminNonnullString: { kind: 'typedef', type: { kind: 'string', max: 4194304 } },
    AdminString: { kind: 'typedef', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
    AdminTypedParamValue: {
      kind: 'union',
      discriminant: { name: 'type', type: { kind: 'int32' } },
      key: 'value',
      arms: [
        { values: [1], type: { kind: 'int32' } },
        { values: [2], type: { kind: 'uint32' } },
        { values: [3], type: { kind: 'int64' } },
        { values: [4], type: { kind: 'uint64' } },
        { values: [5], type: { kind: 'float64' } },
        { values: [6], type: { kind: 'int32' } },
        { values: [7], type: { kind: 'string', max: 4194304 } },
      ],
    },
    AdminTypedParam: {
      kind: 'struct',
      fields: [
        { name: 'field', type: { kind: 'string', max: 4194304 } },
        { name: 'value', type: { kind: 'ref', name: 'AdminTypedParamValue' } },
      ],
    },
    AdminNonnullServer: {
      kind: 'struct',
      fields: [
        { name: 'name', type: { kind: 'string', max: 4194304 } },
      ],
    },
    AdminNonnullClient: {
      kind: 'struct',
      fields: [
        { name: 'srv', type: { kind: 'ref', name: 'AdminNonnullServer' } },
        { name: 'id', type: { kind: 'uint64' } },
        { name: 'timestamp', type: { kind: 'int64' } },
        { name: 'transport', type: { kind: 'uint32' } },
      ],
    },
    AdminConnectOpenArgs: {
      kind: 'struct',
      fields: [
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    AdminConnectGetLibVersionRet: {
      kind: 'struct',
      fields: [
        { name: 'libVer', type: { kind: 'uint64' } },
      ],
    },
    AdminConnectListServersArgs: {
      kind: 'struct',
      fields: [
        { name: 'need_results', type: { kind: 'uint32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    AdminConnectListServersRet: {
      kind: 'struct',
      fields: [
        { name: 'servers', type: { kind: 'list', max: 16384, of: { kind: 'ref', name: 'AdminNonnullServer' } } },
        { name: 'ret', type: { kind: 'uint32' } },
      ],
    },
    AdminConnectLookupServerArgs: {
      kind: 'struct',
      fields: [
        { name: 'name', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    AdminConnectLookupServerRet: {
      kind: 'struct',
      fields: [
        { name: 'srv', type: { kind: 'ref', name: 'AdminNonnullServer' } },
      ],
    },
    AdminServerGetThreadpoolParametersArgs: {
      kind: 'struct',
      fields: [
        { name: 'srv', type: { kind: 'ref', name: 'AdminNonnullServer' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    AdminServerGetThreadpoolParametersRet: {
      kind: 'struct',
      fields: [
        { name: 'params', type: { kind: 'list', max: 32, of: { kind: 'ref', name: 'AdminTypedParam' } } },
      ],
    },
    AdminServerSetThreadpoolParametersArgs: {
      kind: 'struct',
      fields: [
        { name: 'srv', type: { kind: 'ref', name: 'AdminNonnullServer' } },
        { name: 'params', type: { kind: 'list', max: 32, of: { kind: 'ref', name: 'AdminTypedParam' } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    AdminServerListClientsArgs: {
      kind: 'struct',
      fields: [
        { name: 'srv', type: { kind: 'ref', name: 'AdminNonnullServer' } },
        { name: 'need_results', type: { kind: 'uint32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    AdminServerListClientsRet: {
      kind: 'struct',
      fields: [
        { name: 'clients', type: { kind: 'list', max: 16384, of: { kind: 'ref', name: 'AdminNonnullClient' } } },
        { name: 'ret', type: { kind: 'uint32' } },
      ],
    },
    AdminServerLookupClientArgs: {
      kind: 'struct',
      fields: [
        { name: 'srv', type: { kind: 'ref', name: 'AdminNonnullServer' } },
        { name: 'id', type: { kind: 'uint64' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    AdminServerLookupClientRet: {
      kind: 'struct',
      fields: [
        { name: 'clnt', type: { kind: 'ref', name: 'AdminNonnullClient' } },
      ],
    },
    AdminClientGetInfoArgs: {
      kind: 'struct',
      fields: [
        { name: 'clnt', type: { kind: 'ref', name: 'AdminNonnullClient' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    AdminClientGetInfoRet: {
      kind: 'struct',
      fields: [
        { name: 'params', type: { kind: 'list', max: 64, of: { kind: 'ref', name: 'AdminTypedParam' } } },
      ],
    },
    AdminClientCloseArgs: {
      kind: 'struct',
      fields: [
        { name: 'clnt', type: { kind: 'ref', name: 'AdminNonnullClient' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    AdminServerGetClientLimitsArgs: {
      kind: 'struct',
      fields: [
        { name: 'srv', type: { kind: 'ref', name: 'AdminNonnullServer' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    AdminServerGetClientLimitsRet: {
      kind: 'struct',
      fields: [
        { name: 'params', type: { kind: 'list', max: 32, of: { kind: 'ref', name: 'AdminTypedParam' } } },
      ],
    },
    AdminServerSetClientLimitsArgs: {
      kind: 'struct',
      fields: [
        { name: 'srv', type: { kind: 'ref', name: 'AdminNonnullServer' } },
        { name: 'params', type: { kind: 'list', max: 32, of: { kind: 'ref', name: 'AdminTypedParam' } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    AdminServerUpdateTlsFilesArgs: {
      kind: 'struct',
      fields: [
        { name: 'srv', type: { kind: 'ref', name: 'AdminNonnullServer' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    AdminConnectGetLoggingOutputsArgs: {
      kind: 'struct',
      fields: [
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    AdminConnectGetLoggingOutputsRet: {
      kind: 'struct',
      fields: [
        { name: 'outputs', type: { kind: 'string', max: 4194304 } },
        { name: 'noutputs', type: { kind: 'uint32' } },
      ],
    },
    AdminConnectGetLoggingFiltersArgs: {
      kind: 'struct',
      fields: [
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    AdminConnectGetLoggingFiltersRet: {
      kind: 'struct',
      fields: [
        { name: 'filters', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'nfilters', type: { kind: 'uint32' } },
      ],
    },
    AdminConnectSetLoggingOutputsArgs: {
      kind: 'struct',
      fields: [
        { name: 'outputs', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    AdminConnectSetLoggingFiltersArgs: {
      kind: 'struct',
      fields: [
        { name: 'filters', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    AdminConnectSetDaemonTimeoutArgs: {
      kind: 'struct',
      fields: [
        { name: 'timeout', type: { kind: 'uint32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    AdminConnectDaemonShutdownArgs: {
      kind: 'struct',
      fields: [
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
  },
  procedures: {
    CONNECT_OPEN: { kind: 'call', number: 1, args: 'AdminConnectOpenArgs' },
    CONNECT_CLOSE: { kind: 'call', number: 2 },
    CONNECT_GET_LIB_VERSION: { kind: 'call', number: 3, ret: 'AdminConnectGetLibVersionRet' },
    CONNECT_LIST_SERVERS: {
      kind: 'call',
      number: 4,
      args: 'AdminConnectListServersArgs',
      ret: 'AdminConnectListServersRet',
    },
    CONNECT_LOOKUP_SERVER: {
      kind: 'call',
      number: 5,
      args: 'AdminConnectLookupServerArgs',
      ret: 'AdminConnectLookupServerRet',
    },
    SERVER_GET_THREADPOOL_PARAMETERS: {
      kind: 'call',
      number: 6,
      args: 'AdminServerGetThreadpoolParametersArgs',
      ret: 'AdminServerGetThreadpoolParametersRet',
    },
    SERVER_SET_THREADPOOL_PARAMETERS: { kind: 'call', number: 7, args: 'AdminServerSetThreadpoolParametersArgs' },
    SERVER_LIST_CLIENTS: {
      kind: 'call',
      number: 8,
      args: 'AdminServerListClientsArgs',
      ret: 'AdminServerListClientsRet',
    },
    SERVER_LOOKUP_CLIENT: {
      kind: 'call',
      number: 9,
      args: 'AdminServerLookupClientArgs',
      ret: 'AdminServerLookupClientRet',
    },
    CLIENT_GET_INFO: { kind: 'call', number: 10, args: 'AdminClientGetInfoArgs', ret: 'AdminClientGetInfoRet' },
    CLIENT_CLOSE: { kind: 'call', number: 11, args: 'AdminClientCloseArgs' },
    SERVER_GET_CLIENT_LIMITS: {
      kind: 'call',
      number: 12,
      args: 'AdminServerGetClientLimitsArgs',
      ret: 'AdminServerGetClientLimitsRet',
    },
    SERVER_SET_CLIENT_LIMITS: { kind: 'call', number: 13, args: 'AdminServerSetClientLimitsArgs' },
    CONNECT_GET_LOGGING_OUTPUTS: {
      kind: 'call',
      number: 14,
      args: 'AdminConnectGetLoggingOutputsArgs',
      ret: 'AdminConnectGetLoggingOutputsRet',
    },
    CONNECT_GET_LOGGING_FILTERS: {
      kind: 'call',
      number: 15,
      args: 'AdminConnectGetLoggingFiltersArgs',
      ret: 'AdminConnectGetLoggingFiltersRet',
    },
    CONNECT_SET_LOGGING_OUTPUTS: { kind: 'call', number: 16, args: 'AdminConnectSetLoggingOutputsArgs' },
    CONNECT_SET_LOGGING_FILTERS: { kind: 'call', number: 17, args: 'AdminConnectSetLoggingFiltersArgs' },
    SERVER_UPDATE_TLS_FILES: { kind: 'call', number: 18, args: 'AdminServerUpdateTlsFilesArgs' },
    CONNECT_SET_DAEMON_TIMEOUT: { kind: 'call', number: 19, args: 'AdminConnectSetDaemonTimeoutArgs' },
    CONNECT_DAEMON_SHUTDOWN: { kind: 'call', number: 20, args: 'AdminConnectDaemonShutdownArgs' },
  },
};
