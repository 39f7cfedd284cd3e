// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import type { ProgramDescription } from './description.js';

/** The program `remote`. */
export const remote: ProgramDescription = {
  name: 'remote',
  number: 536903814,
  version: 1,
  types: {
    NonnullString: { kind: 'typedef', type: { kind: 'string', max: 4194304 } },
    RemoteString: { kind: 'typedef', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
    Uuid: { kind: 'typedef', type: { kind: 'fixedOpaque', length: 16 } },
    NonnullDomain: {
      kind: 'struct',
      fields: [
        { name: 'name', type: { kind: 'string', max: 4194304 } },
        { name: 'uuid', type: { kind: 'fixedOpaque', length: 16 } },
        { name: 'id', type: { kind: 'int32' } },
      ],
    },
    NonnullNetwork: {
      kind: 'struct',
      fields: [
        { name: 'name', type: { kind: 'string', max: 4194304 } },
        { name: 'uuid', type: { kind: 'fixedOpaque', length: 16 } },
      ],
    },
    NonnullNetworkPort: {
      kind: 'struct',
      fields: [
        { name: 'net', type: { kind: 'ref', name: 'NonnullNetwork' } },
        { name: 'uuid', type: { kind: 'fixedOpaque', length: 16 } },
      ],
    },
    NonnullNwfilter: {
      kind: 'struct',
      fields: [
        { name: 'name', type: { kind: 'string', max: 4194304 } },
        { name: 'uuid', type: { kind: 'fixedOpaque', length: 16 } },
      ],
    },
    NonnullNwfilterBinding: {
      kind: 'struct',
      fields: [
        { name: 'portdev', type: { kind: 'string', max: 4194304 } },
        { name: 'filtername', type: { kind: 'string', max: 4194304 } },
      ],
    },
    NonnullInterface: {
      kind: 'struct',
      fields: [
        { name: 'name', type: { kind: 'string', max: 4194304 } },
        { name: 'mac', type: { kind: 'string', max: 4194304 } },
      ],
    },
    NonnullStoragePool: {
      kind: 'struct',
      fields: [
        { name: 'name', type: { kind: 'string', max: 4194304 } },
        { name: 'uuid', type: { kind: 'fixedOpaque', length: 16 } },
      ],
    },
    NonnullStorageVol: {
      kind: 'struct',
      fields: [
        { name: 'pool', type: { kind: 'string', max: 4194304 } },
        { name: 'name', type: { kind: 'string', max: 4194304 } },
        { name: 'key', type: { kind: 'string', max: 4194304 } },
      ],
    },
    NonnullNodeDevice: {
      kind: 'struct',
      fields: [
        { name: 'name', type: { kind: 'string', max: 4194304 } },
      ],
    },
    NonnullSecret: {
      kind: 'struct',
      fields: [
        { name: 'uuid', type: { kind: 'fixedOpaque', length: 16 } },
        { name: 'usageType', type: { kind: 'int32' } },
        { name: 'usageID', type: { kind: 'string', max: 4194304 } },
      ],
    },
    NonnullDomainCheckpoint: {
      kind: 'struct',
      fields: [
        { name: 'name', type: { kind: 'string', max: 4194304 } },
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
      ],
    },
    NonnullDomainSnapshot: {
      kind: 'struct',
      fields: [
        { name: 'name', type: { kind: 'string', max: 4194304 } },
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
      ],
    },
    Domain: { kind: 'typedef', type: { kind: 'optional', of: { kind: 'ref', name: 'NonnullDomain' } } },
    Network: { kind: 'typedef', type: { kind: 'optional', of: { kind: 'ref', name: 'NonnullNetwork' } } },
    NetworkPort: { kind: 'typedef', type: { kind: 'optional', of: { kind: 'ref', name: 'NonnullNetworkPort' } } },
    Nwfilter: { kind: 'typedef', type: { kind: 'optional', of: { kind: 'ref', name: 'NonnullNwfilter' } } },
    NwfilterBinding: { kind: 'typedef', type: { kind: 'optional', of: { kind: 'ref', name: 'NonnullNwfilterBinding' } } },
    StoragePool: { kind: 'typedef', type: { kind: 'optional', of: { kind: 'ref', name: 'NonnullStoragePool' } } },
    StorageVol: { kind: 'typedef', type: { kind: 'optional', of: { kind: 'ref', name: 'NonnullStorageVol' } } },
    NodeDevice: { kind: 'typedef', type: { kind: 'optional', of: { kind: 'ref', name: 'NonnullNodeDevice' } } },
    Secret: { kind: 'typedef', type: { kind: 'optional', of: { kind: 'ref', name: 'NonnullSecret' } } },
    RemoteError: {
      kind: 'struct',
      fields: [
        { name: 'code', type: { kind: 'int32' } },
        { name: 'domain', type: { kind: 'int32' } },
        { name: 'message', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'level', type: { kind: 'int32' } },
        { name: 'dom', type: { kind: 'optional', of: { kind: 'ref', name: 'NonnullDomain' } } },
        { name: 'str1', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'str2', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'str3', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'int1', type: { kind: 'int32' } },
        { name: 'int2', type: { kind: 'int32' } },
        { name: 'net', type: { kind: 'optional', of: { kind: 'ref', name: 'NonnullNetwork' } } },
      ],
    },
    AuthType: { kind: 'enum', members: { NONE: 0, SASL: 1, POLKIT: 2 } },
    VcpuInfo: {
      kind: 'struct',
      fields: [
        { name: 'number', type: { kind: 'uint32' } },
        { name: 'state', type: { kind: 'int32' } },
        { name: 'cpu_time', type: { kind: 'uint64' } },
        { name: 'cpu', type: { kind: 'int32' } },
      ],
    },
    TypedParamValue: {
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
    TypedParam: {
      kind: 'struct',
      fields: [
        { name: 'field', type: { kind: 'string', max: 4194304 } },
        { name: 'value', type: { kind: 'ref', name: 'TypedParamValue' } },
      ],
    },
    NodeGetCpuStats: {
      kind: 'struct',
      fields: [
        { name: 'field', type: { kind: 'string', max: 4194304 } },
        { name: 'value', type: { kind: 'uint64' } },
      ],
    },
    NodeGetMemoryStats: {
      kind: 'struct',
      fields: [
        { name: 'field', type: { kind: 'string', max: 4194304 } },
        { name: 'value', type: { kind: 'uint64' } },
      ],
    },
    DomainDiskError: {
      kind: 'struct',
      fields: [
        { name: 'disk', type: { kind: 'string', max: 4194304 } },
        { name: 'error', type: { kind: 'int32' } },
      ],
    },
    ConnectOpenArgs: {
      kind: 'struct',
      fields: [
        { name: 'name', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    ConnectSupportsFeatureArgs: {
      kind: 'struct',
      fields: [
        { name: 'feature', type: { kind: 'int32' } },
      ],
    },
    ConnectSupportsFeatureRet: {
      kind: 'struct',
      fields: [
        { name: 'supported', type: { kind: 'int32' } },
      ],
    },
    ConnectGetTypeRet: {
      kind: 'struct',
      fields: [
        { name: 'type', type: { kind: 'string', max: 4194304 } },
      ],
    },
    ConnectGetVersionRet: {
      kind: 'struct',
      fields: [
        { name: 'hv_ver', type: { kind: 'uint64' } },
      ],
    },
    ConnectGetLibVersionRet: {
      kind: 'struct',
      fields: [
        { name: 'lib_ver', type: { kind: 'uint64' } },
      ],
    },
    ConnectGetHostnameRet: {
      kind: 'struct',
      fields: [
        { name: 'hostname', type: { kind: 'string', max: 4194304 } },
      ],
    },
    ConnectGetSysinfoArgs: {
      kind: 'struct',
      fields: [
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    ConnectGetSysinfoRet: {
      kind: 'struct',
      fields: [
        { name: 'sysinfo', type: { kind: 'string', max: 4194304 } },
      ],
    },
    ConnectGetUriRet: {
      kind: 'struct',
      fields: [
        { name: 'uri', type: { kind: 'string', max: 4194304 } },
      ],
    },
    ConnectGetMaxVcpusArgs: {
      kind: 'struct',
      fields: [
        { name: 'type', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
      ],
    },
    ConnectGetMaxVcpusRet: {
      kind: 'struct',
      fields: [
        { name: 'max_vcpus', type: { kind: 'int32' } },
      ],
    },
    NodeGetInfoRet: {
      kind: 'struct',
      fields: [
        { name: 'model', type: { kind: 'fixedChars', length: 32 } },
        { name: 'memory', type: { kind: 'uint64' } },
        { name: 'cpus', type: { kind: 'int32' } },
        { name: 'mhz', type: { kind: 'int32' } },
        { name: 'nodes', type: { kind: 'int32' } },
        { name: 'sockets', type: { kind: 'int32' } },
        { name: 'cores', type: { kind: 'int32' } },
        { name: 'threads', type: { kind: 'int32' } },
      ],
    },
    ConnectGetCapabilitiesRet: {
      kind: 'struct',
      fields: [
        { name: 'capabilities', type: { kind: 'string', max: 4194304 } },
      ],
    },
    ConnectGetDomainCapabilitiesArgs: {
      kind: 'struct',
      fields: [
        { name: 'emulatorbin', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'arch', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'machine', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'virttype', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    ConnectGetDomainCapabilitiesRet: {
      kind: 'struct',
      fields: [
        { name: 'capabilities', type: { kind: 'string', max: 4194304 } },
      ],
    },
    NodeGetCpuStatsArgs: {
      kind: 'struct',
      fields: [
        { name: 'cpuNum', type: { kind: 'int32' } },
        { name: 'nparams', type: { kind: 'int32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    NodeGetCpuStatsRet: {
      kind: 'struct',
      fields: [
        { name: 'params', type: { kind: 'list', max: 16, of: { kind: 'ref', name: 'NodeGetCpuStats' } } },
        { name: 'nparams', type: { kind: 'int32' } },
      ],
    },
    NodeGetMemoryStatsArgs: {
      kind: 'struct',
      fields: [
        { name: 'nparams', type: { kind: 'int32' } },
        { name: 'cellNum', type: { kind: 'int32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    NodeGetMemoryStatsRet: {
      kind: 'struct',
      fields: [
        { name: 'params', type: { kind: 'list', max: 16, of: { kind: 'ref', name: 'NodeGetMemoryStats' } } },
        { name: 'nparams', type: { kind: 'int32' } },
      ],
    },
    NodeGetCellsFreeMemoryArgs: {
      kind: 'struct',
      fields: [
        { name: 'startCell', type: { kind: 'int32' } },
        { name: 'maxcells', type: { kind: 'int32' } },
      ],
    },
    NodeGetCellsFreeMemoryRet: {
      kind: 'struct',
      fields: [
        { name: 'cells', type: { kind: 'list', max: 1024, of: { kind: 'uint64' } } },
      ],
    },
    NodeGetFreeMemoryRet: {
      kind: 'struct',
      fields: [
        { name: 'freeMem', type: { kind: 'uint64' } },
      ],
    },
    DomainGetSchedulerTypeArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
      ],
    },
    DomainGetSchedulerTypeRet: {
      kind: 'struct',
      fields: [
        { name: 'type', type: { kind: 'string', max: 4194304 } },
        { name: 'nparams', type: { kind: 'int32' } },
      ],
    },
    DomainGetSchedulerParametersArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'nparams', type: { kind: 'int32' } },
      ],
    },
    DomainGetSchedulerParametersRet: {
      kind: 'struct',
      fields: [
        { name: 'params', type: { kind: 'list', max: 16, of: { kind: 'ref', name: 'TypedParam' } } },
      ],
    },
    DomainGetSchedulerParametersFlagsArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'nparams', type: { kind: 'int32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetSchedulerParametersFlagsRet: {
      kind: 'struct',
      fields: [
        { name: 'params', type: { kind: 'list', max: 16, of: { kind: 'ref', name: 'TypedParam' } } },
      ],
    },
    DomainSetSchedulerParametersArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'params', type: { kind: 'list', max: 16, of: { kind: 'ref', name: 'TypedParam' } } },
      ],
    },
    DomainSetSchedulerParametersFlagsArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'params', type: { kind: 'list', max: 16, of: { kind: 'ref', name: 'TypedParam' } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainSetBlkioParametersArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'params', type: { kind: 'list', max: 16, of: { kind: 'ref', name: 'TypedParam' } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetBlkioParametersArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'nparams', type: { kind: 'int32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetBlkioParametersRet: {
      kind: 'struct',
      fields: [
        { name: 'params', type: { kind: 'list', max: 16, of: { kind: 'ref', name: 'TypedParam' } } },
        { name: 'nparams', type: { kind: 'int32' } },
      ],
    },
    DomainSetMemoryParametersArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'params', type: { kind: 'list', max: 16, of: { kind: 'ref', name: 'TypedParam' } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetMemoryParametersArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'nparams', type: { kind: 'int32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetMemoryParametersRet: {
      kind: 'struct',
      fields: [
        { name: 'params', type: { kind: 'list', max: 16, of: { kind: 'ref', name: 'TypedParam' } } },
        { name: 'nparams', type: { kind: 'int32' } },
      ],
    },
    DomainBlockResizeArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'disk', type: { kind: 'string', max: 4194304 } },
        { name: 'size', type: { kind: 'uint64' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainSetNumaParametersArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'params', type: { kind: 'list', max: 16, of: { kind: 'ref', name: 'TypedParam' } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetNumaParametersArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'nparams', type: { kind: 'int32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetNumaParametersRet: {
      kind: 'struct',
      fields: [
        { name: 'params', type: { kind: 'list', max: 16, of: { kind: 'ref', name: 'TypedParam' } } },
        { name: 'nparams', type: { kind: 'int32' } },
      ],
    },
    DomainSetPerfEventsArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'params', type: { kind: 'list', max: 64, of: { kind: 'ref', name: 'TypedParam' } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetPerfEventsArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetPerfEventsRet: {
      kind: 'struct',
      fields: [
        { name: 'params', type: { kind: 'list', max: 64, of: { kind: 'ref', name: 'TypedParam' } } },
      ],
    },
    DomainBlockStatsArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'path', type: { kind: 'string', max: 4194304 } },
      ],
    },
    DomainBlockStatsRet: {
      kind: 'struct',
      fields: [
        { name: 'rd_req', type: { kind: 'int64' } },
        { name: 'rd_bytes', type: { kind: 'int64' } },
        { name: 'wr_req', type: { kind: 'int64' } },
        { name: 'wr_bytes', type: { kind: 'int64' } },
        { name: 'errs', type: { kind: 'int64' } },
      ],
    },
    DomainBlockStatsFlagsArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'path', type: { kind: 'string', max: 4194304 } },
        { name: 'nparams', type: { kind: 'int32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainBlockStatsFlagsRet: {
      kind: 'struct',
      fields: [
        { name: 'params', type: { kind: 'list', max: 16, of: { kind: 'ref', name: 'TypedParam' } } },
        { name: 'nparams', type: { kind: 'int32' } },
      ],
    },
    DomainInterfaceStatsArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'device', type: { kind: 'string', max: 4194304 } },
      ],
    },
    DomainInterfaceStatsRet: {
      kind: 'struct',
      fields: [
        { name: 'rx_bytes', type: { kind: 'int64' } },
        { name: 'rx_packets', type: { kind: 'int64' } },
        { name: 'rx_errs', type: { kind: 'int64' } },
        { name: 'rx_drop', type: { kind: 'int64' } },
        { name: 'tx_bytes', type: { kind: 'int64' } },
        { name: 'tx_packets', type: { kind: 'int64' } },
        { name: 'tx_errs', type: { kind: 'int64' } },
        { name: 'tx_drop', type: { kind: 'int64' } },
      ],
    },
    DomainSetInterfaceParametersArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'device', type: { kind: 'string', max: 4194304 } },
        { name: 'params', type: { kind: 'list', max: 16, of: { kind: 'ref', name: 'TypedParam' } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetInterfaceParametersArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'device', type: { kind: 'string', max: 4194304 } },
        { name: 'nparams', type: { kind: 'int32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetInterfaceParametersRet: {
      kind: 'struct',
      fields: [
        { name: 'params', type: { kind: 'list', max: 16, of: { kind: 'ref', name: 'TypedParam' } } },
        { name: 'nparams', type: { kind: 'int32' } },
      ],
    },
    DomainMemoryStatsArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'maxStats', type: { kind: 'uint32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainMemoryStat: {
      kind: 'struct',
      fields: [
        { name: 'tag', type: { kind: 'int32' } },
        { name: 'val', type: { kind: 'uint64' } },
      ],
    },
    DomainMemoryStatsRet: {
      kind: 'struct',
      fields: [
        { name: 'stats', type: { kind: 'list', max: 1024, of: { kind: 'ref', name: 'DomainMemoryStat' } } },
      ],
    },
    DomainBlockPeekArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'path', type: { kind: 'string', max: 4194304 } },
        { name: 'offset', type: { kind: 'uint64' } },
        { name: 'size', type: { kind: 'uint32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainBlockPeekRet: {
      kind: 'struct',
      fields: [
        { name: 'buffer', type: { kind: 'opaque', max: 4194304 } },
      ],
    },
    DomainMemoryPeekArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'offset', type: { kind: 'uint64' } },
        { name: 'size', type: { kind: 'uint32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainMemoryPeekRet: {
      kind: 'struct',
      fields: [
        { name: 'buffer', type: { kind: 'opaque', max: 4194304 } },
      ],
    },
    DomainGetBlockInfoArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'path', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetBlockInfoRet: {
      kind: 'struct',
      fields: [
        { name: 'allocation', type: { kind: 'uint64' } },
        { name: 'capacity', type: { kind: 'uint64' } },
        { name: 'physical', type: { kind: 'uint64' } },
      ],
    },
    ConnectListDomainsArgs: {
      kind: 'struct',
      fields: [
        { name: 'maxids', type: { kind: 'int32' } },
      ],
    },
    ConnectListDomainsRet: {
      kind: 'struct',
      fields: [
        { name: 'ids', type: { kind: 'list', max: 16384, of: { kind: 'int32' } } },
      ],
    },
    ConnectNumOfDomainsRet: {
      kind: 'struct',
      fields: [
        { name: 'num', type: { kind: 'int32' } },
      ],
    },
    DomainCreateXmlArgs: {
      kind: 'struct',
      fields: [
        { name: 'xml_desc', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainCreateXmlRet: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
      ],
    },
    DomainCreateXmlWithFilesArgs: {
      kind: 'struct',
      fields: [
        { name: 'xml_desc', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainCreateXmlWithFilesRet: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
      ],
    },
    DomainLookupByIdArgs: {
      kind: 'struct',
      fields: [
        { name: 'id', type: { kind: 'int32' } },
      ],
    },
    DomainLookupByIdRet: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
      ],
    },
    DomainLookupByUuidArgs: {
      kind: 'struct',
      fields: [
        { name: 'uuid', type: { kind: 'fixedOpaque', length: 16 } },
      ],
    },
    DomainLookupByUuidRet: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
      ],
    },
    DomainLookupByNameArgs: {
      kind: 'struct',
      fields: [
        { name: 'name', type: { kind: 'string', max: 4194304 } },
      ],
    },
    DomainLookupByNameRet: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
      ],
    },
    DomainSuspendArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
      ],
    },
    DomainResumeArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
      ],
    },
    DomainPmSuspendForDurationArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'target', type: { kind: 'uint32' } },
        { name: 'duration', type: { kind: 'uint64' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainPmWakeupArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainShutdownArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
      ],
    },
    DomainRebootArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainResetArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainDestroyArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
      ],
    },
    DomainDestroyFlagsArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetOsTypeArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
      ],
    },
    DomainGetOsTypeRet: {
      kind: 'struct',
      fields: [
        { name: 'type', type: { kind: 'string', max: 4194304 } },
      ],
    },
    DomainGetMaxMemoryArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
      ],
    },
    DomainGetMaxMemoryRet: {
      kind: 'struct',
      fields: [
        { name: 'memory', type: { kind: 'uint64' } },
      ],
    },
    DomainSetMaxMemoryArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'memory', type: { kind: 'uint64' } },
      ],
    },
    DomainSetMemoryArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'memory', type: { kind: 'uint64' } },
      ],
    },
    DomainSetMemoryFlagsArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'memory', type: { kind: 'uint64' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainSetMemoryStatsPeriodArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'period', type: { kind: 'int32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetInfoArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
      ],
    },
    DomainGetInfoRet: {
      kind: 'struct',
      fields: [
        { name: 'state', type: { kind: 'uint8' } },
        { name: 'maxMem', type: { kind: 'uint64' } },
        { name: 'memory', type: { kind: 'uint64' } },
        { name: 'nrVirtCpu', type: { kind: 'uint16' } },
        { name: 'cpuTime', type: { kind: 'uint64' } },
      ],
    },
    DomainSaveArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'to', type: { kind: 'string', max: 4194304 } },
      ],
    },
    DomainSaveFlagsArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'to', type: { kind: 'string', max: 4194304 } },
        { name: 'dxml', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainSaveParamsArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'params', type: { kind: 'list', max: 64, of: { kind: 'ref', name: 'TypedParam' } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainRestoreArgs: {
      kind: 'struct',
      fields: [
        { name: 'from', type: { kind: 'string', max: 4194304 } },
      ],
    },
    DomainRestoreFlagsArgs: {
      kind: 'struct',
      fields: [
        { name: 'from', type: { kind: 'string', max: 4194304 } },
        { name: 'dxml', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainRestoreParamsArgs: {
      kind: 'struct',
      fields: [
        { name: 'params', type: { kind: 'list', max: 64, of: { kind: 'ref', name: 'TypedParam' } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainSaveImageGetXmlDescArgs: {
      kind: 'struct',
      fields: [
        { name: 'file', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainSaveImageGetXmlDescRet: {
      kind: 'struct',
      fields: [
        { name: 'xml', type: { kind: 'string', max: 4194304 } },
      ],
    },
    DomainSaveImageDefineXmlArgs: {
      kind: 'struct',
      fields: [
        { name: 'file', type: { kind: 'string', max: 4194304 } },
        { name: 'dxml', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainCoreDumpArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'to', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainCoreDumpWithFormatArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'to', type: { kind: 'string', max: 4194304 } },
        { name: 'dumpformat', type: { kind: 'uint32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainScreenshotArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'screen', type: { kind: 'uint32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainScreenshotRet: {
      kind: 'struct',
      fields: [
        { name: 'mime', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
      ],
    },
    DomainGetXmlDescArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetXmlDescRet: {
      kind: 'struct',
      fields: [
        { name: 'xml', type: { kind: 'string', max: 4194304 } },
      ],
    },
    DomainMigratePrepareArgs: {
      kind: 'struct',
      fields: [
        { name: 'uri_in', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'flags', type: { kind: 'uint64' } },
        { name: 'dname', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'bandwidth', type: { kind: 'uint64' } },
      ],
    },
    DomainMigratePrepareRet: {
      kind: 'struct',
      fields: [
        { name: 'cookie', type: { kind: 'opaque', max: 4194304 } },
        { name: 'uri_out', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
      ],
    },
    DomainMigratePerformArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'cookie', type: { kind: 'opaque', max: 4194304 } },
        { name: 'uri', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint64' } },
        { name: 'dname', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'bandwidth', type: { kind: 'uint64' } },
      ],
    },
    DomainMigrateFinishArgs: {
      kind: 'struct',
      fields: [
        { name: 'dname', type: { kind: 'string', max: 4194304 } },
        { name: 'cookie', type: { kind: 'opaque', max: 4194304 } },
        { name: 'uri', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint64' } },
      ],
    },
    DomainMigrateFinishRet: {
      kind: 'struct',
      fields: [
        { name: 'ddom', type: { kind: 'ref', name: 'NonnullDomain' } },
      ],
    },
    DomainMigratePrepare2Args: {
      kind: 'struct',
      fields: [
        { name: 'uri_in', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'flags', type: { kind: 'uint64' } },
        { name: 'dname', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'bandwidth', type: { kind: 'uint64' } },
        { name: 'dom_xml', type: { kind: 'string', max: 4194304 } },
      ],
    },
    DomainMigratePrepare2Ret: {
      kind: 'struct',
      fields: [
        { name: 'cookie', type: { kind: 'opaque', max: 4194304 } },
        { name: 'uri_out', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
      ],
    },
    DomainMigrateFinish2Args: {
      kind: 'struct',
      fields: [
        { name: 'dname', type: { kind: 'string', max: 4194304 } },
        { name: 'cookie', type: { kind: 'opaque', max: 4194304 } },
        { name: 'uri', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint64' } },
        { name: 'retcode', type: { kind: 'int32' } },
      ],
    },
    DomainMigrateFinish2Ret: {
      kind: 'struct',
      fields: [
        { name: 'ddom', type: { kind: 'ref', name: 'NonnullDomain' } },
      ],
    },
    ConnectListDefinedDomainsArgs: {
      kind: 'struct',
      fields: [
        { name: 'maxnames', type: { kind: 'int32' } },
      ],
    },
    ConnectListDefinedDomainsRet: {
      kind: 'struct',
      fields: [
        { name: 'names', type: { kind: 'list', max: 16384, of: { kind: 'string', max: 4194304 } } },
      ],
    },
    ConnectNumOfDefinedDomainsRet: {
      kind: 'struct',
      fields: [
        { name: 'num', type: { kind: 'int32' } },
      ],
    },
    DomainCreateArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
      ],
    },
    DomainCreateWithFlagsArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainCreateWithFlagsRet: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
      ],
    },
    DomainCreateWithFilesArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainCreateWithFilesRet: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
      ],
    },
    DomainDefineXmlArgs: {
      kind: 'struct',
      fields: [
        { name: 'xml', type: { kind: 'string', max: 4194304 } },
      ],
    },
    DomainDefineXmlRet: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
      ],
    },
    DomainDefineXmlFlagsArgs: {
      kind: 'struct',
      fields: [
        { name: 'xml', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainDefineXmlFlagsRet: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
      ],
    },
    DomainUndefineArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
      ],
    },
    DomainUndefineFlagsArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainInjectNmiArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainSendKeyArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'codeset', type: { kind: 'uint32' } },
        { name: 'holdtime', type: { kind: 'uint32' } },
        { name: 'keycodes', type: { kind: 'list', max: 16, of: { kind: 'uint32' } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainSendProcessSignalArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'pid_value', type: { kind: 'int64' } },
        { name: 'signum', type: { kind: 'uint32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainSetVcpusArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'nvcpus', type: { kind: 'uint32' } },
      ],
    },
    DomainSetVcpusFlagsArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'nvcpus', type: { kind: 'uint32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetVcpusFlagsArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetVcpusFlagsRet: {
      kind: 'struct',
      fields: [
        { name: 'num', type: { kind: 'int32' } },
      ],
    },
    DomainPinVcpuArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'vcpu', type: { kind: 'uint32' } },
        { name: 'cpumap', type: { kind: 'opaque', max: 2048 } },
      ],
    },
    DomainPinVcpuFlagsArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'vcpu', type: { kind: 'uint32' } },
        { name: 'cpumap', type: { kind: 'opaque', max: 2048 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetVcpuPinInfoArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'ncpumaps', type: { kind: 'int32' } },
        { name: 'maplen', type: { kind: 'int32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetVcpuPinInfoRet: {
      kind: 'struct',
      fields: [
        { name: 'cpumaps', type: { kind: 'opaque', max: 8388608 } },
        { name: 'num', type: { kind: 'int32' } },
      ],
    },
    DomainPinEmulatorArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'cpumap', type: { kind: 'opaque', max: 2048 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetEmulatorPinInfoArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'maplen', type: { kind: 'int32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetEmulatorPinInfoRet: {
      kind: 'struct',
      fields: [
        { name: 'cpumaps', type: { kind: 'opaque', max: 8388608 } },
        { name: 'ret', type: { kind: 'int32' } },
      ],
    },
    DomainGetVcpusArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'maxinfo', type: { kind: 'int32' } },
        { name: 'maplen', type: { kind: 'int32' } },
      ],
    },
    DomainGetVcpusRet: {
      kind: 'struct',
      fields: [
        { name: 'info', type: { kind: 'list', max: 16384, of: { kind: 'ref', name: 'VcpuInfo' } } },
        { name: 'cpumaps', type: { kind: 'opaque', max: 8388608 } },
      ],
    },
    DomainGetMaxVcpusArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
      ],
    },
    DomainGetMaxVcpusRet: {
      kind: 'struct',
      fields: [
        { name: 'num', type: { kind: 'int32' } },
      ],
    },
    DomainIothreadInfo: {
      kind: 'struct',
      fields: [
        { name: 'iothread_id', type: { kind: 'uint32' } },
        { name: 'cpumap', type: { kind: 'opaque', max: 2048 } },
      ],
    },
    DomainGetIothreadInfoArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetIothreadInfoRet: {
      kind: 'struct',
      fields: [
        { name: 'info', type: { kind: 'list', max: 16384, of: { kind: 'ref', name: 'DomainIothreadInfo' } } },
        { name: 'ret', type: { kind: 'uint32' } },
      ],
    },
    DomainPinIothreadArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'iothreads_id', type: { kind: 'uint32' } },
        { name: 'cpumap', type: { kind: 'opaque', max: 2048 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainAddIothreadArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'iothread_id', type: { kind: 'uint32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainDelIothreadArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'iothread_id', type: { kind: 'uint32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainSetIothreadParamsArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'iothread_id', type: { kind: 'uint32' } },
        { name: 'params', type: { kind: 'list', max: 64, of: { kind: 'ref', name: 'TypedParam' } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetSecurityLabelArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
      ],
    },
    DomainGetSecurityLabelRet: {
      kind: 'struct',
      fields: [
        { name: 'label', type: { kind: 'chars', max: 4097 } },
        { name: 'enforcing', type: { kind: 'int32' } },
      ],
    },
    DomainGetSecurityLabelListArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
      ],
    },
    DomainGetSecurityLabelListRet: {
      kind: 'struct',
      fields: [
        { name: 'labels', type: { kind: 'list', max: 64, of: { kind: 'ref', name: 'DomainGetSecurityLabelRet' } } },
        { name: 'ret', type: { kind: 'int32' } },
      ],
    },
    NodeGetSecurityModelRet: {
      kind: 'struct',
      fields: [
        { name: 'model', type: { kind: 'chars', max: 257 } },
        { name: 'doi', type: { kind: 'chars', max: 257 } },
      ],
    },
    DomainAttachDeviceArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'xml', type: { kind: 'string', max: 4194304 } },
      ],
    },
    DomainAttachDeviceFlagsArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'xml', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainDetachDeviceArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'xml', type: { kind: 'string', max: 4194304 } },
      ],
    },
    DomainDetachDeviceFlagsArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'xml', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainUpdateDeviceFlagsArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'xml', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainDetachDeviceAliasArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'alias', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetAutostartArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
      ],
    },
    DomainGetAutostartRet: {
      kind: 'struct',
      fields: [
        { name: 'autostart', type: { kind: 'int32' } },
      ],
    },
    DomainSetAutostartArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'autostart', type: { kind: 'int32' } },
      ],
    },
    DomainSetMetadataArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'type', type: { kind: 'int32' } },
        { name: 'metadata', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'key', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'uri', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetMetadataArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'type', type: { kind: 'int32' } },
        { name: 'uri', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetMetadataRet: {
      kind: 'struct',
      fields: [
        { name: 'metadata', type: { kind: 'string', max: 4194304 } },
      ],
    },
    DomainBlockJobAbortArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'path', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetBlockJobInfoArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'path', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetBlockJobInfoRet: {
      kind: 'struct',
      fields: [
        { name: 'found', type: { kind: 'int32' } },
        { name: 'type', type: { kind: 'int32' } },
        { name: 'bandwidth', type: { kind: 'uint64' } },
        { name: 'cur', type: { kind: 'uint64' } },
        { name: 'end', type: { kind: 'uint64' } },
      ],
    },
    DomainBlockJobSetSpeedArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'path', type: { kind: 'string', max: 4194304 } },
        { name: 'bandwidth', type: { kind: 'uint64' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainBlockPullArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'path', type: { kind: 'string', max: 4194304 } },
        { name: 'bandwidth', type: { kind: 'uint64' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainBlockRebaseArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'path', type: { kind: 'string', max: 4194304 } },
        { name: 'base', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'bandwidth', type: { kind: 'uint64' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainBlockCopyArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'path', type: { kind: 'string', max: 4194304 } },
        { name: 'destxml', type: { kind: 'string', max: 4194304 } },
        { name: 'params', type: { kind: 'list', max: 16, of: { kind: 'ref', name: 'TypedParam' } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainBlockCommitArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'disk', type: { kind: 'string', max: 4194304 } },
        { name: 'base', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'top', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'bandwidth', type: { kind: 'uint64' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainSetBlockIoTuneArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'disk', type: { kind: 'string', max: 4194304 } },
        { name: 'params', type: { kind: 'list', max: 32, of: { kind: 'ref', name: 'TypedParam' } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetBlockIoTuneArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'disk', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'nparams', type: { kind: 'int32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetBlockIoTuneRet: {
      kind: 'struct',
      fields: [
        { name: 'params', type: { kind: 'list', max: 32, of: { kind: 'ref', name: 'TypedParam' } } },
        { name: 'nparams', type: { kind: 'int32' } },
      ],
    },
    DomainSetThrottleGroupArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'group', type: { kind: 'string', max: 4194304 } },
        { name: 'params', type: { kind: 'list', max: 32, of: { kind: 'ref', name: 'TypedParam' } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainDelThrottleGroupArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'group', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetCpuStatsArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'nparams', type: { kind: 'uint32' } },
        { name: 'start_cpu', type: { kind: 'int32' } },
        { name: 'ncpus', type: { kind: 'uint32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetCpuStatsRet: {
      kind: 'struct',
      fields: [
        { name: 'params', type: { kind: 'list', max: 2048, of: { kind: 'ref', name: 'TypedParam' } } },
        { name: 'nparams', type: { kind: 'int32' } },
      ],
    },
    DomainGetHostnameArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetHostnameRet: {
      kind: 'struct',
      fields: [
        { name: 'hostname', type: { kind: 'string', max: 4194304 } },
      ],
    },
    ConnectNumOfNetworksRet: {
      kind: 'struct',
      fields: [
        { name: 'num', type: { kind: 'int32' } },
      ],
    },
    ConnectListNetworksArgs: {
      kind: 'struct',
      fields: [
        { name: 'maxnames', type: { kind: 'int32' } },
      ],
    },
    ConnectListNetworksRet: {
      kind: 'struct',
      fields: [
        { name: 'names', type: { kind: 'list', max: 16384, of: { kind: 'string', max: 4194304 } } },
      ],
    },
    ConnectNumOfDefinedNetworksRet: {
      kind: 'struct',
      fields: [
        { name: 'num', type: { kind: 'int32' } },
      ],
    },
    ConnectListDefinedNetworksArgs: {
      kind: 'struct',
      fields: [
        { name: 'maxnames', type: { kind: 'int32' } },
      ],
    },
    ConnectListDefinedNetworksRet: {
      kind: 'struct',
      fields: [
        { name: 'names', type: { kind: 'list', max: 16384, of: { kind: 'string', max: 4194304 } } },
      ],
    },
    NetworkLookupByUuidArgs: {
      kind: 'struct',
      fields: [
        { name: 'uuid', type: { kind: 'fixedOpaque', length: 16 } },
      ],
    },
    NetworkLookupByUuidRet: {
      kind: 'struct',
      fields: [
        { name: 'net', type: { kind: 'ref', name: 'NonnullNetwork' } },
      ],
    },
    NetworkLookupByNameArgs: {
      kind: 'struct',
      fields: [
        { name: 'name', type: { kind: 'string', max: 4194304 } },
      ],
    },
    NetworkLookupByNameRet: {
      kind: 'struct',
      fields: [
        { name: 'net', type: { kind: 'ref', name: 'NonnullNetwork' } },
      ],
    },
    NetworkCreateXmlArgs: {
      kind: 'struct',
      fields: [
        { name: 'xml', type: { kind: 'string', max: 4194304 } },
      ],
    },
    NetworkCreateXmlRet: {
      kind: 'struct',
      fields: [
        { name: 'net', type: { kind: 'ref', name: 'NonnullNetwork' } },
      ],
    },
    NetworkCreateXmlFlagsArgs: {
      kind: 'struct',
      fields: [
        { name: 'xml', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    NetworkCreateXmlFlagsRet: {
      kind: 'struct',
      fields: [
        { name: 'net', type: { kind: 'ref', name: 'NonnullNetwork' } },
      ],
    },
    NetworkDefineXmlArgs: {
      kind: 'struct',
      fields: [
        { name: 'xml', type: { kind: 'string', max: 4194304 } },
      ],
    },
    NetworkDefineXmlRet: {
      kind: 'struct',
      fields: [
        { name: 'net', type: { kind: 'ref', name: 'NonnullNetwork' } },
      ],
    },
    NetworkDefineXmlFlagsArgs: {
      kind: 'struct',
      fields: [
        { name: 'xml', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    NetworkDefineXmlFlagsRet: {
      kind: 'struct',
      fields: [
        { name: 'net', type: { kind: 'ref', name: 'NonnullNetwork' } },
      ],
    },
    NetworkUndefineArgs: {
      kind: 'struct',
      fields: [
        { name: 'net', type: { kind: 'ref', name: 'NonnullNetwork' } },
      ],
    },
    NetworkUpdateArgs: {
      kind: 'struct',
      fields: [
        { name: 'net', type: { kind: 'ref', name: 'NonnullNetwork' } },
        { name: 'command', type: { kind: 'uint32' } },
        { name: 'section', type: { kind: 'uint32' } },
        { name: 'parentIndex', type: { kind: 'int32' } },
        { name: 'xml', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    NetworkCreateArgs: {
      kind: 'struct',
      fields: [
        { name: 'net', type: { kind: 'ref', name: 'NonnullNetwork' } },
      ],
    },
    NetworkDestroyArgs: {
      kind: 'struct',
      fields: [
        { name: 'net', type: { kind: 'ref', name: 'NonnullNetwork' } },
      ],
    },
    NetworkGetXmlDescArgs: {
      kind: 'struct',
      fields: [
        { name: 'net', type: { kind: 'ref', name: 'NonnullNetwork' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    NetworkGetXmlDescRet: {
      kind: 'struct',
      fields: [
        { name: 'xml', type: { kind: 'string', max: 4194304 } },
      ],
    },
    NetworkGetBridgeNameArgs: {
      kind: 'struct',
      fields: [
        { name: 'net', type: { kind: 'ref', name: 'NonnullNetwork' } },
      ],
    },
    NetworkGetBridgeNameRet: {
      kind: 'struct',
      fields: [
        { name: 'name', type: { kind: 'string', max: 4194304 } },
      ],
    },
    NetworkGetAutostartArgs: {
      kind: 'struct',
      fields: [
        { name: 'net', type: { kind: 'ref', name: 'NonnullNetwork' } },
      ],
    },
    NetworkGetAutostartRet: {
      kind: 'struct',
      fields: [
        { name: 'autostart', type: { kind: 'int32' } },
      ],
    },
    NetworkSetAutostartArgs: {
      kind: 'struct',
      fields: [
        { name: 'net', type: { kind: 'ref', name: 'NonnullNetwork' } },
        { name: 'autostart', type: { kind: 'int32' } },
      ],
    },
    ConnectNumOfNwfiltersRet: {
      kind: 'struct',
      fields: [
        { name: 'num', type: { kind: 'int32' } },
      ],
    },
    ConnectListNwfiltersArgs: {
      kind: 'struct',
      fields: [
        { name: 'maxnames', type: { kind: 'int32' } },
      ],
    },
    ConnectListNwfiltersRet: {
      kind: 'struct',
      fields: [
        { name: 'names', type: { kind: 'list', max: 16384, of: { kind: 'string', max: 4194304 } } },
      ],
    },
    NwfilterLookupByUuidArgs: {
      kind: 'struct',
      fields: [
        { name: 'uuid', type: { kind: 'fixedOpaque', length: 16 } },
      ],
    },
    NwfilterLookupByUuidRet: {
      kind: 'struct',
      fields: [
        { name: 'nwfilter', type: { kind: 'ref', name: 'NonnullNwfilter' } },
      ],
    },
    NwfilterLookupByNameArgs: {
      kind: 'struct',
      fields: [
        { name: 'name', type: { kind: 'string', max: 4194304 } },
      ],
    },
    NwfilterLookupByNameRet: {
      kind: 'struct',
      fields: [
        { name: 'nwfilter', type: { kind: 'ref', name: 'NonnullNwfilter' } },
      ],
    },
    NwfilterDefineXmlArgs: {
      kind: 'struct',
      fields: [
        { name: 'xml', type: { kind: 'string', max: 4194304 } },
      ],
    },
    NwfilterDefineXmlRet: {
      kind: 'struct',
      fields: [
        { name: 'nwfilter', type: { kind: 'ref', name: 'NonnullNwfilter' } },
      ],
    },
    NwfilterDefineXmlFlagsArgs: {
      kind: 'struct',
      fields: [
        { name: 'xml', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    NwfilterDefineXmlFlagsRet: {
      kind: 'struct',
      fields: [
        { name: 'nwfilter', type: { kind: 'ref', name: 'NonnullNwfilter' } },
      ],
    },
    NwfilterUndefineArgs: {
      kind: 'struct',
      fields: [
        { name: 'nwfilter', type: { kind: 'ref', name: 'NonnullNwfilter' } },
      ],
    },
    NwfilterGetXmlDescArgs: {
      kind: 'struct',
      fields: [
        { name: 'nwfilter', type: { kind: 'ref', name: 'NonnullNwfilter' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    NwfilterGetXmlDescRet: {
      kind: 'struct',
      fields: [
        { name: 'xml', type: { kind: 'string', max: 4194304 } },
      ],
    },
    ConnectNumOfInterfacesRet: {
      kind: 'struct',
      fields: [
        { name: 'num', type: { kind: 'int32' } },
      ],
    },
    ConnectListInterfacesArgs: {
      kind: 'struct',
      fields: [
        { name: 'maxnames', type: { kind: 'int32' } },
      ],
    },
    ConnectListInterfacesRet: {
      kind: 'struct',
      fields: [
        { name: 'names', type: { kind: 'list', max: 16384, of: { kind: 'string', max: 4194304 } } },
      ],
    },
    ConnectNumOfDefinedInterfacesRet: {
      kind: 'struct',
      fields: [
        { name: 'num', type: { kind: 'int32' } },
      ],
    },
    ConnectListDefinedInterfacesArgs: {
      kind: 'struct',
      fields: [
        { name: 'maxnames', type: { kind: 'int32' } },
      ],
    },
    ConnectListDefinedInterfacesRet: {
      kind: 'struct',
      fields: [
        { name: 'names', type: { kind: 'list', max: 16384, of: { kind: 'string', max: 4194304 } } },
      ],
    },
    InterfaceLookupByNameArgs: {
      kind: 'struct',
      fields: [
        { name: 'name', type: { kind: 'string', max: 4194304 } },
      ],
    },
    InterfaceLookupByNameRet: {
      kind: 'struct',
      fields: [
        { name: 'iface', type: { kind: 'ref', name: 'NonnullInterface' } },
      ],
    },
    InterfaceLookupByMacStringArgs: {
      kind: 'struct',
      fields: [
        { name: 'mac', type: { kind: 'string', max: 4194304 } },
      ],
    },
    InterfaceLookupByMacStringRet: {
      kind: 'struct',
      fields: [
        { name: 'iface', type: { kind: 'ref', name: 'NonnullInterface' } },
      ],
    },
    InterfaceGetXmlDescArgs: {
      kind: 'struct',
      fields: [
        { name: 'iface', type: { kind: 'ref', name: 'NonnullInterface' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    InterfaceGetXmlDescRet: {
      kind: 'struct',
      fields: [
        { name: 'xml', type: { kind: 'string', max: 4194304 } },
      ],
    },
    InterfaceDefineXmlArgs: {
      kind: 'struct',
      fields: [
        { name: 'xml', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    InterfaceDefineXmlRet: {
      kind: 'struct',
      fields: [
        { name: 'iface', type: { kind: 'ref', name: 'NonnullInterface' } },
      ],
    },
    InterfaceUndefineArgs: {
      kind: 'struct',
      fields: [
        { name: 'iface', type: { kind: 'ref', name: 'NonnullInterface' } },
      ],
    },
    InterfaceCreateArgs: {
      kind: 'struct',
      fields: [
        { name: 'iface', type: { kind: 'ref', name: 'NonnullInterface' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    InterfaceDestroyArgs: {
      kind: 'struct',
      fields: [
        { name: 'iface', type: { kind: 'ref', name: 'NonnullInterface' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    InterfaceChangeBeginArgs: {
      kind: 'struct',
      fields: [
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    InterfaceChangeCommitArgs: {
      kind: 'struct',
      fields: [
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    InterfaceChangeRollbackArgs: {
      kind: 'struct',
      fields: [
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    AuthListRet: {
      kind: 'struct',
      fields: [
        { name: 'types', type: { kind: 'list', max: 20, of: { kind: 'ref', name: 'AuthType' } } },
      ],
    },
    AuthSaslInitRet: {
      kind: 'struct',
      fields: [
        { name: 'mechlist', type: { kind: 'string', max: 4194304 } },
      ],
    },
    AuthSaslStartArgs: {
      kind: 'struct',
      fields: [
        { name: 'mech', type: { kind: 'string', max: 4194304 } },
        { name: 'nil', type: { kind: 'int32' } },
        { name: 'data', type: { kind: 'chars', max: 65536 } },
      ],
    },
    AuthSaslStartRet: {
      kind: 'struct',
      fields: [
        { name: 'complete', type: { kind: 'int32' } },
        { name: 'nil', type: { kind: 'int32' } },
        { name: 'data', type: { kind: 'chars', max: 65536 } },
      ],
    },
    AuthSaslStepArgs: {
      kind: 'struct',
      fields: [
        { name: 'nil', type: { kind: 'int32' } },
        { name: 'data', type: { kind: 'chars', max: 65536 } },
      ],
    },
    AuthSaslStepRet: {
      kind: 'struct',
      fields: [
        { name: 'complete', type: { kind: 'int32' } },
        { name: 'nil', type: { kind: 'int32' } },
        { name: 'data', type: { kind: 'chars', max: 65536 } },
      ],
    },
    AuthPolkitRet: {
      kind: 'struct',
      fields: [
        { name: 'complete', type: { kind: 'int32' } },
      ],
    },
    ConnectNumOfStoragePoolsRet: {
      kind: 'struct',
      fields: [
        { name: 'num', type: { kind: 'int32' } },
      ],
    },
    ConnectListStoragePoolsArgs: {
      kind: 'struct',
      fields: [
        { name: 'maxnames', type: { kind: 'int32' } },
      ],
    },
    ConnectListStoragePoolsRet: {
      kind: 'struct',
      fields: [
        { name: 'names', type: { kind: 'list', max: 16384, of: { kind: 'string', max: 4194304 } } },
      ],
    },
    ConnectNumOfDefinedStoragePoolsRet: {
      kind: 'struct',
      fields: [
        { name: 'num', type: { kind: 'int32' } },
      ],
    },
    ConnectListDefinedStoragePoolsArgs: {
      kind: 'struct',
      fields: [
        { name: 'maxnames', type: { kind: 'int32' } },
      ],
    },
    ConnectListDefinedStoragePoolsRet: {
      kind: 'struct',
      fields: [
        { name: 'names', type: { kind: 'list', max: 16384, of: { kind: 'string', max: 4194304 } } },
      ],
    },
    ConnectFindStoragePoolSourcesArgs: {
      kind: 'struct',
      fields: [
        { name: 'type', type: { kind: 'string', max: 4194304 } },
        { name: 'srcSpec', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    ConnectFindStoragePoolSourcesRet: {
      kind: 'struct',
      fields: [
        { name: 'xml', type: { kind: 'string', max: 4194304 } },
      ],
    },
    StoragePoolLookupByUuidArgs: {
      kind: 'struct',
      fields: [
        { name: 'uuid', type: { kind: 'fixedOpaque', length: 16 } },
      ],
    },
    StoragePoolLookupByUuidRet: {
      kind: 'struct',
      fields: [
        { name: 'pool', type: { kind: 'ref', name: 'NonnullStoragePool' } },
      ],
    },
    StoragePoolLookupByNameArgs: {
      kind: 'struct',
      fields: [
        { name: 'name', type: { kind: 'string', max: 4194304 } },
      ],
    },
    StoragePoolLookupByNameRet: {
      kind: 'struct',
      fields: [
        { name: 'pool', type: { kind: 'ref', name: 'NonnullStoragePool' } },
      ],
    },
    StoragePoolLookupByVolumeArgs: {
      kind: 'struct',
      fields: [
        { name: 'vol', type: { kind: 'ref', name: 'NonnullStorageVol' } },
      ],
    },
    StoragePoolLookupByVolumeRet: {
      kind: 'struct',
      fields: [
        { name: 'pool', type: { kind: 'ref', name: 'NonnullStoragePool' } },
      ],
    },
    StoragePoolLookupByTargetPathArgs: {
      kind: 'struct',
      fields: [
        { name: 'path', type: { kind: 'string', max: 4194304 } },
      ],
    },
    StoragePoolLookupByTargetPathRet: {
      kind: 'struct',
      fields: [
        { name: 'pool', type: { kind: 'ref', name: 'NonnullStoragePool' } },
      ],
    },
    StoragePoolCreateXmlArgs: {
      kind: 'struct',
      fields: [
        { name: 'xml', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    StoragePoolCreateXmlRet: {
      kind: 'struct',
      fields: [
        { name: 'pool', type: { kind: 'ref', name: 'NonnullStoragePool' } },
      ],
    },
    StoragePoolDefineXmlArgs: {
      kind: 'struct',
      fields: [
        { name: 'xml', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    StoragePoolDefineXmlRet: {
      kind: 'struct',
      fields: [
        { name: 'pool', type: { kind: 'ref', name: 'NonnullStoragePool' } },
      ],
    },
    StoragePoolBuildArgs: {
      kind: 'struct',
      fields: [
        { name: 'pool', type: { kind: 'ref', name: 'NonnullStoragePool' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    StoragePoolUndefineArgs: {
      kind: 'struct',
      fields: [
        { name: 'pool', type: { kind: 'ref', name: 'NonnullStoragePool' } },
      ],
    },
    StoragePoolCreateArgs: {
      kind: 'struct',
      fields: [
        { name: 'pool', type: { kind: 'ref', name: 'NonnullStoragePool' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    StoragePoolDestroyArgs: {
      kind: 'struct',
      fields: [
        { name: 'pool', type: { kind: 'ref', name: 'NonnullStoragePool' } },
      ],
    },
    StoragePoolDeleteArgs: {
      kind: 'struct',
      fields: [
        { name: 'pool', type: { kind: 'ref', name: 'NonnullStoragePool' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    StoragePoolRefreshArgs: {
      kind: 'struct',
      fields: [
        { name: 'pool', type: { kind: 'ref', name: 'NonnullStoragePool' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    StoragePoolGetXmlDescArgs: {
      kind: 'struct',
      fields: [
        { name: 'pool', type: { kind: 'ref', name: 'NonnullStoragePool' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    StoragePoolGetXmlDescRet: {
      kind: 'struct',
      fields: [
        { name: 'xml', type: { kind: 'string', max: 4194304 } },
      ],
    },
    StoragePoolGetInfoArgs: {
      kind: 'struct',
      fields: [
        { name: 'pool', type: { kind: 'ref', name: 'NonnullStoragePool' } },
      ],
    },
    StoragePoolGetInfoRet: {
      kind: 'struct',
      fields: [
        { name: 'state', type: { kind: 'uint8' } },
        { name: 'capacity', type: { kind: 'uint64' } },
        { name: 'allocation', type: { kind: 'uint64' } },
        { name: 'available', type: { kind: 'uint64' } },
      ],
    },
    StoragePoolGetAutostartArgs: {
      kind: 'struct',
      fields: [
        { name: 'pool', type: { kind: 'ref', name: 'NonnullStoragePool' } },
      ],
    },
    StoragePoolGetAutostartRet: {
      kind: 'struct',
      fields: [
        { name: 'autostart', type: { kind: 'int32' } },
      ],
    },
    StoragePoolSetAutostartArgs: {
      kind: 'struct',
      fields: [
        { name: 'pool', type: { kind: 'ref', name: 'NonnullStoragePool' } },
        { name: 'autostart', type: { kind: 'int32' } },
      ],
    },
    StoragePoolNumOfVolumesArgs: {
      kind: 'struct',
      fields: [
        { name: 'pool', type: { kind: 'ref', name: 'NonnullStoragePool' } },
      ],
    },
    StoragePoolNumOfVolumesRet: {
      kind: 'struct',
      fields: [
        { name: 'num', type: { kind: 'int32' } },
      ],
    },
    StoragePoolListVolumesArgs: {
      kind: 'struct',
      fields: [
        { name: 'pool', type: { kind: 'ref', name: 'NonnullStoragePool' } },
        { name: 'maxnames', type: { kind: 'int32' } },
      ],
    },
    StoragePoolListVolumesRet: {
      kind: 'struct',
      fields: [
        { name: 'names', type: { kind: 'list', max: 16384, of: { kind: 'string', max: 4194304 } } },
      ],
    },
    StorageVolLookupByNameArgs: {
      kind: 'struct',
      fields: [
        { name: 'pool', type: { kind: 'ref', name: 'NonnullStoragePool' } },
        { name: 'name', type: { kind: 'string', max: 4194304 } },
      ],
    },
    StorageVolLookupByNameRet: {
      kind: 'struct',
      fields: [
        { name: 'vol', type: { kind: 'ref', name: 'NonnullStorageVol' } },
      ],
    },
    StorageVolLookupByKeyArgs: {
      kind: 'struct',
      fields: [
        { name: 'key', type: { kind: 'string', max: 4194304 } },
      ],
    },
    StorageVolLookupByKeyRet: {
      kind: 'struct',
      fields: [
        { name: 'vol', type: { kind: 'ref', name: 'NonnullStorageVol' } },
      ],
    },
    StorageVolLookupByPathArgs: {
      kind: 'struct',
      fields: [
        { name: 'path', type: { kind: 'string', max: 4194304 } },
      ],
    },
    StorageVolLookupByPathRet: {
      kind: 'struct',
      fields: [
        { name: 'vol', type: { kind: 'ref', name: 'NonnullStorageVol' } },
      ],
    },
    StorageVolCreateXmlArgs: {
      kind: 'struct',
      fields: [
        { name: 'pool', type: { kind: 'ref', name: 'NonnullStoragePool' } },
        { name: 'xml', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    StorageVolCreateXmlRet: {
      kind: 'struct',
      fields: [
        { name: 'vol', type: { kind: 'ref', name: 'NonnullStorageVol' } },
      ],
    },
    StorageVolCreateXmlFromArgs: {
      kind: 'struct',
      fields: [
        { name: 'pool', type: { kind: 'ref', name: 'NonnullStoragePool' } },
        { name: 'xml', type: { kind: 'string', max: 4194304 } },
        { name: 'clonevol', type: { kind: 'ref', name: 'NonnullStorageVol' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    StorageVolCreateXmlFromRet: {
      kind: 'struct',
      fields: [
        { name: 'vol', type: { kind: 'ref', name: 'NonnullStorageVol' } },
      ],
    },
    StorageVolDeleteArgs: {
      kind: 'struct',
      fields: [
        { name: 'vol', type: { kind: 'ref', name: 'NonnullStorageVol' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    StorageVolWipeArgs: {
      kind: 'struct',
      fields: [
        { name: 'vol', type: { kind: 'ref', name: 'NonnullStorageVol' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    StorageVolWipePatternArgs: {
      kind: 'struct',
      fields: [
        { name: 'vol', type: { kind: 'ref', name: 'NonnullStorageVol' } },
        { name: 'algorithm', type: { kind: 'uint32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    StorageVolGetXmlDescArgs: {
      kind: 'struct',
      fields: [
        { name: 'vol', type: { kind: 'ref', name: 'NonnullStorageVol' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    StorageVolGetXmlDescRet: {
      kind: 'struct',
      fields: [
        { name: 'xml', type: { kind: 'string', max: 4194304 } },
      ],
    },
    StorageVolGetInfoArgs: {
      kind: 'struct',
      fields: [
        { name: 'vol', type: { kind: 'ref', name: 'NonnullStorageVol' } },
      ],
    },
    StorageVolGetInfoRet: {
      kind: 'struct',
      fields: [
        { name: 'type', type: { kind: 'int8' } },
        { name: 'capacity', type: { kind: 'uint64' } },
        { name: 'allocation', type: { kind: 'uint64' } },
      ],
    },
    StorageVolGetInfoFlagsArgs: {
      kind: 'struct',
      fields: [
        { name: 'vol', type: { kind: 'ref', name: 'NonnullStorageVol' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    StorageVolGetInfoFlagsRet: {
      kind: 'struct',
      fields: [
        { name: 'type', type: { kind: 'int8' } },
        { name: 'capacity', type: { kind: 'uint64' } },
        { name: 'allocation', type: { kind: 'uint64' } },
      ],
    },
    StorageVolGetPathArgs: {
      kind: 'struct',
      fields: [
        { name: 'vol', type: { kind: 'ref', name: 'NonnullStorageVol' } },
      ],
    },
    StorageVolGetPathRet: {
      kind: 'struct',
      fields: [
        { name: 'name', type: { kind: 'string', max: 4194304 } },
      ],
    },
    StorageVolResizeArgs: {
      kind: 'struct',
      fields: [
        { name: 'vol', type: { kind: 'ref', name: 'NonnullStorageVol' } },
        { name: 'capacity', type: { kind: 'uint64' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    NodeNumOfDevicesArgs: {
      kind: 'struct',
      fields: [
        { name: 'cap', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    NodeNumOfDevicesRet: {
      kind: 'struct',
      fields: [
        { name: 'num', type: { kind: 'int32' } },
      ],
    },
    NodeListDevicesArgs: {
      kind: 'struct',
      fields: [
        { name: 'cap', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'maxnames', type: { kind: 'int32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    NodeListDevicesRet: {
      kind: 'struct',
      fields: [
        { name: 'names', type: { kind: 'list', max: 65536, of: { kind: 'string', max: 4194304 } } },
      ],
    },
    NodeDeviceLookupByNameArgs: {
      kind: 'struct',
      fields: [
        { name: 'name', type: { kind: 'string', max: 4194304 } },
      ],
    },
    NodeDeviceLookupByNameRet: {
      kind: 'struct',
      fields: [
        { name: 'dev', type: { kind: 'ref', name: 'NonnullNodeDevice' } },
      ],
    },
    NodeDeviceLookupScsiHostByWwnArgs: {
      kind: 'struct',
      fields: [
        { name: 'wwnn', type: { kind: 'string', max: 4194304 } },
        { name: 'wwpn', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    NodeDeviceLookupScsiHostByWwnRet: {
      kind: 'struct',
      fields: [
        { name: 'dev', type: { kind: 'ref', name: 'NonnullNodeDevice' } },
      ],
    },
    NodeDeviceGetXmlDescArgs: {
      kind: 'struct',
      fields: [
        { name: 'name', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    NodeDeviceGetXmlDescRet: {
      kind: 'struct',
      fields: [
        { name: 'xml', type: { kind: 'string', max: 4194304 } },
      ],
    },
    NodeDeviceGetParentArgs: {
      kind: 'struct',
      fields: [
        { name: 'name', type: { kind: 'string', max: 4194304 } },
      ],
    },
    NodeDeviceGetParentRet: {
      kind: 'struct',
      fields: [
        { name: 'parentName', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
      ],
    },
    NodeDeviceNumOfCapsArgs: {
      kind: 'struct',
      fields: [
        { name: 'name', type: { kind: 'string', max: 4194304 } },
      ],
    },
    NodeDeviceNumOfCapsRet: {
      kind: 'struct',
      fields: [
        { name: 'num', type: { kind: 'int32' } },
      ],
    },
    NodeDeviceListCapsArgs: {
      kind: 'struct',
      fields: [
        { name: 'name', type: { kind: 'string', max: 4194304 } },
        { name: 'maxnames', type: { kind: 'int32' } },
      ],
    },
    NodeDeviceListCapsRet: {
      kind: 'struct',
      fields: [
        { name: 'names', type: { kind: 'list', max: 65536, of: { kind: 'string', max: 4194304 } } },
      ],
    },
    NodeDeviceDettachArgs: {
      kind: 'struct',
      fields: [
        { name: 'name', type: { kind: 'string', max: 4194304 } },
      ],
    },
    NodeDeviceDetachFlagsArgs: {
      kind: 'struct',
      fields: [
        { name: 'name', type: { kind: 'string', max: 4194304 } },
        { name: 'driverName', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    NodeDeviceReAttachArgs: {
      kind: 'struct',
      fields: [
        { name: 'name', type: { kind: 'string', max: 4194304 } },
      ],
    },
    NodeDeviceResetArgs: {
      kind: 'struct',
      fields: [
        { name: 'name', type: { kind: 'string', max: 4194304 } },
      ],
    },
    NodeDeviceCreateXmlArgs: {
      kind: 'struct',
      fields: [
        { name: 'xml_desc', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    NodeDeviceCreateXmlRet: {
      kind: 'struct',
      fields: [
        { name: 'dev', type: { kind: 'ref', name: 'NonnullNodeDevice' } },
      ],
    },
    NodeDeviceDestroyArgs: {
      kind: 'struct',
      fields: [
        { name: 'name', type: { kind: 'string', max: 4194304 } },
      ],
    },
    NodeDeviceDefineXmlArgs: {
      kind: 'struct',
      fields: [
        { name: 'xml_desc', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    NodeDeviceDefineXmlRet: {
      kind: 'struct',
      fields: [
        { name: 'dev', type: { kind: 'ref', name: 'NonnullNodeDevice' } },
      ],
    },
    NodeDeviceUndefineArgs: {
      kind: 'struct',
      fields: [
        { name: 'name', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    NodeDeviceCreateArgs: {
      kind: 'struct',
      fields: [
        { name: 'name', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    NodeDeviceGetAutostartArgs: {
      kind: 'struct',
      fields: [
        { name: 'name', type: { kind: 'string', max: 4194304 } },
      ],
    },
    NodeDeviceGetAutostartRet: {
      kind: 'struct',
      fields: [
        { name: 'autostart', type: { kind: 'int32' } },
      ],
    },
    NodeDeviceSetAutostartArgs: {
      kind: 'struct',
      fields: [
        { name: 'name', type: { kind: 'string', max: 4194304 } },
        { name: 'autostart', type: { kind: 'int32' } },
      ],
    },
    NodeDeviceIsPersistentArgs: {
      kind: 'struct',
      fields: [
        { name: 'name', type: { kind: 'string', max: 4194304 } },
      ],
    },
    NodeDeviceIsPersistentRet: {
      kind: 'struct',
      fields: [
        { name: 'persistent', type: { kind: 'int32' } },
      ],
    },
    NodeDeviceIsActiveArgs: {
      kind: 'struct',
      fields: [
        { name: 'name', type: { kind: 'string', max: 4194304 } },
      ],
    },
    NodeDeviceIsActiveRet: {
      kind: 'struct',
      fields: [
        { name: 'active', type: { kind: 'int32' } },
      ],
    },
    NodeDeviceUpdateArgs: {
      kind: 'struct',
      fields: [
        { name: 'name', type: { kind: 'string', max: 4194304 } },
        { name: 'xml_desc', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    ConnectDomainEventRegisterRet: {
      kind: 'struct',
      fields: [
        { name: 'cb_registered', type: { kind: 'int32' } },
      ],
    },
    ConnectDomainEventDeregisterRet: {
      kind: 'struct',
      fields: [
        { name: 'cb_registered', type: { kind: 'int32' } },
      ],
    },
    DomainEventLifecycleMsg: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'event', type: { kind: 'int32' } },
        { name: 'detail', type: { kind: 'int32' } },
      ],
    },
    DomainEventCallbackLifecycleMsg: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
        { name: 'msg', type: { kind: 'ref', name: 'DomainEventLifecycleMsg' } },
      ],
    },
    ConnectDomainXmlFromNativeArgs: {
      kind: 'struct',
      fields: [
        { name: 'nativeFormat', type: { kind: 'string', max: 4194304 } },
        { name: 'nativeConfig', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    ConnectDomainXmlFromNativeRet: {
      kind: 'struct',
      fields: [
        { name: 'domainXml', type: { kind: 'string', max: 4194304 } },
      ],
    },
    ConnectDomainXmlToNativeArgs: {
      kind: 'struct',
      fields: [
        { name: 'nativeFormat', type: { kind: 'string', max: 4194304 } },
        { name: 'domainXml', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    ConnectDomainXmlToNativeRet: {
      kind: 'struct',
      fields: [
        { name: 'nativeConfig', type: { kind: 'string', max: 4194304 } },
      ],
    },
    ConnectNumOfSecretsRet: {
      kind: 'struct',
      fields: [
        { name: 'num', type: { kind: 'int32' } },
      ],
    },
    ConnectListSecretsArgs: {
      kind: 'struct',
      fields: [
        { name: 'maxuuids', type: { kind: 'int32' } },
      ],
    },
    ConnectListSecretsRet: {
      kind: 'struct',
      fields: [
        { name: 'uuids', type: { kind: 'list', max: 16384, of: { kind: 'string', max: 4194304 } } },
      ],
    },
    SecretLookupByUuidArgs: {
      kind: 'struct',
      fields: [
        { name: 'uuid', type: { kind: 'fixedOpaque', length: 16 } },
      ],
    },
    SecretLookupByUuidRet: {
      kind: 'struct',
      fields: [
        { name: 'secret', type: { kind: 'ref', name: 'NonnullSecret' } },
      ],
    },
    SecretDefineXmlArgs: {
      kind: 'struct',
      fields: [
        { name: 'xml', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    SecretDefineXmlRet: {
      kind: 'struct',
      fields: [
        { name: 'secret', type: { kind: 'ref', name: 'NonnullSecret' } },
      ],
    },
    SecretGetXmlDescArgs: {
      kind: 'struct',
      fields: [
        { name: 'secret', type: { kind: 'ref', name: 'NonnullSecret' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    SecretGetXmlDescRet: {
      kind: 'struct',
      fields: [
        { name: 'xml', type: { kind: 'string', max: 4194304 } },
      ],
    },
    SecretSetValueArgs: {
      kind: 'struct',
      fields: [
        { name: 'secret', type: { kind: 'ref', name: 'NonnullSecret' } },
        { name: 'value', type: { kind: 'opaque', max: 65536 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    SecretGetValueArgs: {
      kind: 'struct',
      fields: [
        { name: 'secret', type: { kind: 'ref', name: 'NonnullSecret' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    SecretGetValueRet: {
      kind: 'struct',
      fields: [
        { name: 'value', type: { kind: 'opaque', max: 65536 } },
      ],
    },
    SecretUndefineArgs: {
      kind: 'struct',
      fields: [
        { name: 'secret', type: { kind: 'ref', name: 'NonnullSecret' } },
      ],
    },
    SecretLookupByUsageArgs: {
      kind: 'struct',
      fields: [
        { name: 'usageType', type: { kind: 'int32' } },
        { name: 'usageID', type: { kind: 'string', max: 4194304 } },
      ],
    },
    SecretLookupByUsageRet: {
      kind: 'struct',
      fields: [
        { name: 'secret', type: { kind: 'ref', name: 'NonnullSecret' } },
      ],
    },
    DomainMigratePrepareTunnelArgs: {
      kind: 'struct',
      fields: [
        { name: 'flags', type: { kind: 'uint64' } },
        { name: 'dname', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'bandwidth', type: { kind: 'uint64' } },
        { name: 'dom_xml', type: { kind: 'string', max: 4194304 } },
      ],
    },
    ConnectIsSecureRet: {
      kind: 'struct',
      fields: [
        { name: 'secure', type: { kind: 'int32' } },
      ],
    },
    DomainIsActiveArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
      ],
    },
    DomainIsActiveRet: {
      kind: 'struct',
      fields: [
        { name: 'active', type: { kind: 'int32' } },
      ],
    },
    DomainIsPersistentArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
      ],
    },
    DomainIsPersistentRet: {
      kind: 'struct',
      fields: [
        { name: 'persistent', type: { kind: 'int32' } },
      ],
    },
    DomainIsUpdatedArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
      ],
    },
    DomainIsUpdatedRet: {
      kind: 'struct',
      fields: [
        { name: 'updated', type: { kind: 'int32' } },
      ],
    },
    NetworkIsActiveArgs: {
      kind: 'struct',
      fields: [
        { name: 'net', type: { kind: 'ref', name: 'NonnullNetwork' } },
      ],
    },
    NetworkIsActiveRet: {
      kind: 'struct',
      fields: [
        { name: 'active', type: { kind: 'int32' } },
      ],
    },
    NetworkIsPersistentArgs: {
      kind: 'struct',
      fields: [
        { name: 'net', type: { kind: 'ref', name: 'NonnullNetwork' } },
      ],
    },
    NetworkIsPersistentRet: {
      kind: 'struct',
      fields: [
        { name: 'persistent', type: { kind: 'int32' } },
      ],
    },
    StoragePoolIsActiveArgs: {
      kind: 'struct',
      fields: [
        { name: 'pool', type: { kind: 'ref', name: 'NonnullStoragePool' } },
      ],
    },
    StoragePoolIsActiveRet: {
      kind: 'struct',
      fields: [
        { name: 'active', type: { kind: 'int32' } },
      ],
    },
    StoragePoolIsPersistentArgs: {
      kind: 'struct',
      fields: [
        { name: 'pool', type: { kind: 'ref', name: 'NonnullStoragePool' } },
      ],
    },
    StoragePoolIsPersistentRet: {
      kind: 'struct',
      fields: [
        { name: 'persistent', type: { kind: 'int32' } },
      ],
    },
    InterfaceIsActiveArgs: {
      kind: 'struct',
      fields: [
        { name: 'iface', type: { kind: 'ref', name: 'NonnullInterface' } },
      ],
    },
    InterfaceIsActiveRet: {
      kind: 'struct',
      fields: [
        { name: 'active', type: { kind: 'int32' } },
      ],
    },
    ConnectCompareCpuArgs: {
      kind: 'struct',
      fields: [
        { name: 'xml', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    ConnectCompareCpuRet: {
      kind: 'struct',
      fields: [
        { name: 'result', type: { kind: 'int32' } },
      ],
    },
    ConnectBaselineCpuArgs: {
      kind: 'struct',
      fields: [
        { name: 'xmlCPUs', type: { kind: 'list', max: 256, of: { kind: 'string', max: 4194304 } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    ConnectBaselineCpuRet: {
      kind: 'struct',
      fields: [
        { name: 'cpu', type: { kind: 'string', max: 4194304 } },
      ],
    },
    DomainGetJobInfoArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
      ],
    },
    DomainGetJobInfoRet: {
      kind: 'struct',
      fields: [
        { name: 'type', type: { kind: 'int32' } },
        { name: 'timeElapsed', type: { kind: 'uint64' } },
        { name: 'timeRemaining', type: { kind: 'uint64' } },
        { name: 'dataTotal', type: { kind: 'uint64' } },
        { name: 'dataProcessed', type: { kind: 'uint64' } },
        { name: 'dataRemaining', type: { kind: 'uint64' } },
        { name: 'memTotal', type: { kind: 'uint64' } },
        { name: 'memProcessed', type: { kind: 'uint64' } },
        { name: 'memRemaining', type: { kind: 'uint64' } },
        { name: 'fileTotal', type: { kind: 'uint64' } },
        { name: 'fileProcessed', type: { kind: 'uint64' } },
        { name: 'fileRemaining', type: { kind: 'uint64' } },
      ],
    },
    DomainGetJobStatsArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetJobStatsRet: {
      kind: 'struct',
      fields: [
        { name: 'type', type: { kind: 'int32' } },
        { name: 'params', type: { kind: 'list', max: 64, of: { kind: 'ref', name: 'TypedParam' } } },
      ],
    },
    DomainAbortJobArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
      ],
    },
    DomainAbortJobFlagsArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainMigrateGetMaxDowntimeArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainMigrateGetMaxDowntimeRet: {
      kind: 'struct',
      fields: [
        { name: 'downtime', type: { kind: 'uint64' } },
      ],
    },
    DomainMigrateSetMaxDowntimeArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'downtime', type: { kind: 'uint64' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainMigrateGetCompressionCacheArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainMigrateGetCompressionCacheRet: {
      kind: 'struct',
      fields: [
        { name: 'cacheSize', type: { kind: 'uint64' } },
      ],
    },
    DomainMigrateSetCompressionCacheArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'cacheSize', type: { kind: 'uint64' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainMigrateSetMaxSpeedArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'bandwidth', type: { kind: 'uint64' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainMigrateGetMaxSpeedArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainMigrateGetMaxSpeedRet: {
      kind: 'struct',
      fields: [
        { name: 'bandwidth', type: { kind: 'uint64' } },
      ],
    },
    ConnectDomainEventRegisterAnyArgs: {
      kind: 'struct',
      fields: [
        { name: 'eventID', type: { kind: 'int32' } },
      ],
    },
    ConnectDomainEventDeregisterAnyArgs: {
      kind: 'struct',
      fields: [
        { name: 'eventID', type: { kind: 'int32' } },
      ],
    },
    ConnectDomainEventCallbackRegisterAnyArgs: {
      kind: 'struct',
      fields: [
        { name: 'eventID', type: { kind: 'int32' } },
        { name: 'dom', type: { kind: 'optional', of: { kind: 'ref', name: 'NonnullDomain' } } },
      ],
    },
    ConnectDomainEventCallbackRegisterAnyRet: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
      ],
    },
    ConnectDomainEventCallbackDeregisterAnyArgs: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
      ],
    },
    DomainEventRebootMsg: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
      ],
    },
    DomainEventCallbackRebootMsg: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
        { name: 'msg', type: { kind: 'ref', name: 'DomainEventRebootMsg' } },
      ],
    },
    DomainEventRtcChangeMsg: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'offset', type: { kind: 'int64' } },
      ],
    },
    DomainEventCallbackRtcChangeMsg: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
        { name: 'msg', type: { kind: 'ref', name: 'DomainEventRtcChangeMsg' } },
      ],
    },
    DomainEventWatchdogMsg: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'action', type: { kind: 'int32' } },
      ],
    },
    DomainEventCallbackWatchdogMsg: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
        { name: 'msg', type: { kind: 'ref', name: 'DomainEventWatchdogMsg' } },
      ],
    },
    DomainEventIoErrorMsg: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'srcPath', type: { kind: 'string', max: 4194304 } },
        { name: 'devAlias', type: { kind: 'string', max: 4194304 } },
        { name: 'action', type: { kind: 'int32' } },
      ],
    },
    DomainEventCallbackIoErrorMsg: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
        { name: 'msg', type: { kind: 'ref', name: 'DomainEventIoErrorMsg' } },
      ],
    },
    DomainEventIoErrorReasonMsg: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'srcPath', type: { kind: 'string', max: 4194304 } },
        { name: 'devAlias', type: { kind: 'string', max: 4194304 } },
        { name: 'action', type: { kind: 'int32' } },
        { name: 'reason', type: { kind: 'string', max: 4194304 } },
      ],
    },
    DomainEventCallbackIoErrorReasonMsg: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
        { name: 'msg', type: { kind: 'ref', name: 'DomainEventIoErrorReasonMsg' } },
      ],
    },
    DomainEventGraphicsAddress: {
      kind: 'struct',
      fields: [
        { name: 'family', type: { kind: 'int32' } },
        { name: 'node', type: { kind: 'string', max: 4194304 } },
        { name: 'service', type: { kind: 'string', max: 4194304 } },
      ],
    },
    DomainEventGraphicsIdentity: {
      kind: 'struct',
      fields: [
        { name: 'type', type: { kind: 'string', max: 4194304 } },
        { name: 'name', type: { kind: 'string', max: 4194304 } },
      ],
    },
    DomainEventGraphicsMsg: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'phase', type: { kind: 'int32' } },
        { name: 'local', type: { kind: 'ref', name: 'DomainEventGraphicsAddress' } },
        { name: 'remote', type: { kind: 'ref', name: 'DomainEventGraphicsAddress' } },
        { name: 'authScheme', type: { kind: 'string', max: 4194304 } },
        { name: 'subject', type: { kind: 'list', max: 20, of: { kind: 'ref', name: 'DomainEventGraphicsIdentity' } } },
      ],
    },
    DomainEventCallbackGraphicsMsg: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
        { name: 'msg', type: { kind: 'ref', name: 'DomainEventGraphicsMsg' } },
      ],
    },
    DomainEventBlockJobMsg: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'path', type: { kind: 'string', max: 4194304 } },
        { name: 'type', type: { kind: 'int32' } },
        { name: 'status', type: { kind: 'int32' } },
      ],
    },
    DomainEventCallbackBlockJobMsg: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
        { name: 'msg', type: { kind: 'ref', name: 'DomainEventBlockJobMsg' } },
      ],
    },
    DomainEventDiskChangeMsg: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'oldSrcPath', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'newSrcPath', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'devAlias', type: { kind: 'string', max: 4194304 } },
        { name: 'reason', type: { kind: 'int32' } },
      ],
    },
    DomainEventCallbackDiskChangeMsg: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
        { name: 'msg', type: { kind: 'ref', name: 'DomainEventDiskChangeMsg' } },
      ],
    },
    DomainEventTrayChangeMsg: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'devAlias', type: { kind: 'string', max: 4194304 } },
        { name: 'reason', type: { kind: 'int32' } },
      ],
    },
    DomainEventCallbackTrayChangeMsg: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
        { name: 'msg', type: { kind: 'ref', name: 'DomainEventTrayChangeMsg' } },
      ],
    },
    DomainEventPmwakeupMsg: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
      ],
    },
    DomainEventCallbackPmwakeupMsg: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
        { name: 'reason', type: { kind: 'int32' } },
        { name: 'msg', type: { kind: 'ref', name: 'DomainEventPmwakeupMsg' } },
      ],
    },
    DomainEventPmsuspendMsg: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
      ],
    },
    DomainEventCallbackPmsuspendMsg: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
        { name: 'reason', type: { kind: 'int32' } },
        { name: 'msg', type: { kind: 'ref', name: 'DomainEventPmsuspendMsg' } },
      ],
    },
    DomainEventBalloonChangeMsg: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'actual', type: { kind: 'uint64' } },
      ],
    },
    DomainEventCallbackBalloonChangeMsg: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
        { name: 'msg', type: { kind: 'ref', name: 'DomainEventBalloonChangeMsg' } },
      ],
    },
    DomainEventPmsuspendDiskMsg: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
      ],
    },
    DomainEventCallbackPmsuspendDiskMsg: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
        { name: 'reason', type: { kind: 'int32' } },
        { name: 'msg', type: { kind: 'ref', name: 'DomainEventPmsuspendDiskMsg' } },
      ],
    },
    DomainManagedSaveArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainHasManagedSaveImageArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainHasManagedSaveImageRet: {
      kind: 'struct',
      fields: [
        { name: 'result', type: { kind: 'int32' } },
      ],
    },
    DomainManagedSaveRemoveArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainManagedSaveGetXmlDescArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainManagedSaveGetXmlDescRet: {
      kind: 'struct',
      fields: [
        { name: 'xml', type: { kind: 'string', max: 4194304 } },
      ],
    },
    DomainManagedSaveDefineXmlArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'dxml', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainSnapshotCreateXmlArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'xml_desc', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainSnapshotCreateXmlRet: {
      kind: 'struct',
      fields: [
        { name: 'snap', type: { kind: 'ref', name: 'NonnullDomainSnapshot' } },
      ],
    },
    DomainSnapshotGetXmlDescArgs: {
      kind: 'struct',
      fields: [
        { name: 'snap', type: { kind: 'ref', name: 'NonnullDomainSnapshot' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainSnapshotGetXmlDescRet: {
      kind: 'struct',
      fields: [
        { name: 'xml', type: { kind: 'string', max: 4194304 } },
      ],
    },
    DomainSnapshotNumArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainSnapshotNumRet: {
      kind: 'struct',
      fields: [
        { name: 'num', type: { kind: 'int32' } },
      ],
    },
    DomainSnapshotListNamesArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'maxnames', type: { kind: 'int32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainSnapshotListNamesRet: {
      kind: 'struct',
      fields: [
        { name: 'names', type: { kind: 'list', max: 16384, of: { kind: 'string', max: 4194304 } } },
      ],
    },
    DomainListAllSnapshotsArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'need_results', type: { kind: 'int32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainListAllSnapshotsRet: {
      kind: 'struct',
      fields: [
        { name: 'snapshots', type: { kind: 'list', max: 16384, of: { kind: 'ref', name: 'NonnullDomainSnapshot' } } },
        { name: 'ret', type: { kind: 'int32' } },
      ],
    },
    DomainSnapshotNumChildrenArgs: {
      kind: 'struct',
      fields: [
        { name: 'snap', type: { kind: 'ref', name: 'NonnullDomainSnapshot' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainSnapshotNumChildrenRet: {
      kind: 'struct',
      fields: [
        { name: 'num', type: { kind: 'int32' } },
      ],
    },
    DomainSnapshotListChildrenNamesArgs: {
      kind: 'struct',
      fields: [
        { name: 'snap', type: { kind: 'ref', name: 'NonnullDomainSnapshot' } },
        { name: 'maxnames', type: { kind: 'int32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainSnapshotListChildrenNamesRet: {
      kind: 'struct',
      fields: [
        { name: 'names', type: { kind: 'list', max: 16384, of: { kind: 'string', max: 4194304 } } },
      ],
    },
    DomainSnapshotListAllChildrenArgs: {
      kind: 'struct',
      fields: [
        { name: 'snapshot', type: { kind: 'ref', name: 'NonnullDomainSnapshot' } },
        { name: 'need_results', type: { kind: 'int32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainSnapshotListAllChildrenRet: {
      kind: 'struct',
      fields: [
        { name: 'snapshots', type: { kind: 'list', max: 16384, of: { kind: 'ref', name: 'NonnullDomainSnapshot' } } },
        { name: 'ret', type: { kind: 'int32' } },
      ],
    },
    DomainSnapshotLookupByNameArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'name', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainSnapshotLookupByNameRet: {
      kind: 'struct',
      fields: [
        { name: 'snap', type: { kind: 'ref', name: 'NonnullDomainSnapshot' } },
      ],
    },
    DomainHasCurrentSnapshotArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainHasCurrentSnapshotRet: {
      kind: 'struct',
      fields: [
        { name: 'result', type: { kind: 'int32' } },
      ],
    },
    DomainSnapshotGetParentArgs: {
      kind: 'struct',
      fields: [
        { name: 'snap', type: { kind: 'ref', name: 'NonnullDomainSnapshot' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainSnapshotGetParentRet: {
      kind: 'struct',
      fields: [
        { name: 'snap', type: { kind: 'ref', name: 'NonnullDomainSnapshot' } },
      ],
    },
    DomainSnapshotCurrentArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainSnapshotCurrentRet: {
      kind: 'struct',
      fields: [
        { name: 'snap', type: { kind: 'ref', name: 'NonnullDomainSnapshot' } },
      ],
    },
    DomainSnapshotIsCurrentArgs: {
      kind: 'struct',
      fields: [
        { name: 'snap', type: { kind: 'ref', name: 'NonnullDomainSnapshot' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainSnapshotIsCurrentRet: {
      kind: 'struct',
      fields: [
        { name: 'current', type: { kind: 'int32' } },
      ],
    },
    DomainSnapshotHasMetadataArgs: {
      kind: 'struct',
      fields: [
        { name: 'snap', type: { kind: 'ref', name: 'NonnullDomainSnapshot' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainSnapshotHasMetadataRet: {
      kind: 'struct',
      fields: [
        { name: 'metadata', type: { kind: 'int32' } },
      ],
    },
    DomainRevertToSnapshotArgs: {
      kind: 'struct',
      fields: [
        { name: 'snap', type: { kind: 'ref', name: 'NonnullDomainSnapshot' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainSnapshotDeleteArgs: {
      kind: 'struct',
      fields: [
        { name: 'snap', type: { kind: 'ref', name: 'NonnullDomainSnapshot' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainOpenConsoleArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'dev_name', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainOpenChannelArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'name', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    StorageVolUploadArgs: {
      kind: 'struct',
      fields: [
        { name: 'vol', type: { kind: 'ref', name: 'NonnullStorageVol' } },
        { name: 'offset', type: { kind: 'uint64' } },
        { name: 'length', type: { kind: 'uint64' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    StorageVolDownloadArgs: {
      kind: 'struct',
      fields: [
        { name: 'vol', type: { kind: 'ref', name: 'NonnullStorageVol' } },
        { name: 'offset', type: { kind: 'uint64' } },
        { name: 'length', type: { kind: 'uint64' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetStateArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetStateRet: {
      kind: 'struct',
      fields: [
        { name: 'state', type: { kind: 'int32' } },
        { name: 'reason', type: { kind: 'int32' } },
      ],
    },
    DomainMigrateBegin3Args: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'xmlin', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'flags', type: { kind: 'uint64' } },
        { name: 'dname', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'bandwidth', type: { kind: 'uint64' } },
      ],
    },
    DomainMigrateBegin3Ret: {
      kind: 'struct',
      fields: [
        { name: 'cookie_out', type: { kind: 'opaque', max: 4194304 } },
        { name: 'xml', type: { kind: 'string', max: 4194304 } },
      ],
    },
    DomainMigratePrepare3Args: {
      kind: 'struct',
      fields: [
        { name: 'cookie_in', type: { kind: 'opaque', max: 4194304 } },
        { name: 'uri_in', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'flags', type: { kind: 'uint64' } },
        { name: 'dname', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'bandwidth', type: { kind: 'uint64' } },
        { name: 'dom_xml', type: { kind: 'string', max: 4194304 } },
      ],
    },
    DomainMigratePrepare3Ret: {
      kind: 'struct',
      fields: [
        { name: 'cookie_out', type: { kind: 'opaque', max: 4194304 } },
        { name: 'uri_out', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
      ],
    },
    DomainMigratePrepareTunnel3Args: {
      kind: 'struct',
      fields: [
        { name: 'cookie_in', type: { kind: 'opaque', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint64' } },
        { name: 'dname', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'bandwidth', type: { kind: 'uint64' } },
        { name: 'dom_xml', type: { kind: 'string', max: 4194304 } },
      ],
    },
    DomainMigratePrepareTunnel3Ret: {
      kind: 'struct',
      fields: [
        { name: 'cookie_out', type: { kind: 'opaque', max: 4194304 } },
      ],
    },
    DomainMigratePerform3Args: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'xmlin', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'cookie_in', type: { kind: 'opaque', max: 4194304 } },
        { name: 'dconnuri', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'uri', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'flags', type: { kind: 'uint64' } },
        { name: 'dname', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'bandwidth', type: { kind: 'uint64' } },
      ],
    },
    DomainMigratePerform3Ret: {
      kind: 'struct',
      fields: [
        { name: 'cookie_out', type: { kind: 'opaque', max: 4194304 } },
      ],
    },
    DomainMigrateFinish3Args: {
      kind: 'struct',
      fields: [
        { name: 'dname', type: { kind: 'string', max: 4194304 } },
        { name: 'cookie_in', type: { kind: 'opaque', max: 4194304 } },
        { name: 'dconnuri', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'uri', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'flags', type: { kind: 'uint64' } },
        { name: 'cancelled', type: { kind: 'int32' } },
      ],
    },
    DomainMigrateFinish3Ret: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'cookie_out', type: { kind: 'opaque', max: 4194304 } },
      ],
    },
    DomainMigrateConfirm3Args: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'cookie_in', type: { kind: 'opaque', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint64' } },
        { name: 'cancelled', type: { kind: 'int32' } },
      ],
    },
    DomainEventControlErrorMsg: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
      ],
    },
    DomainEventCallbackControlErrorMsg: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
        { name: 'msg', type: { kind: 'ref', name: 'DomainEventControlErrorMsg' } },
      ],
    },
    DomainGetControlInfoArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetControlInfoRet: {
      kind: 'struct',
      fields: [
        { name: 'state', type: { kind: 'uint32' } },
        { name: 'details', type: { kind: 'uint32' } },
        { name: 'stateTime', type: { kind: 'uint64' } },
      ],
    },
    DomainOpenGraphicsArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'idx', type: { kind: 'uint32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainOpenGraphicsFdArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'idx', type: { kind: 'uint32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    NodeSuspendForDurationArgs: {
      kind: 'struct',
      fields: [
        { name: 'target', type: { kind: 'uint32' } },
        { name: 'duration', type: { kind: 'uint64' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainShutdownFlagsArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetDiskErrorsArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'maxerrors', type: { kind: 'uint32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetDiskErrorsRet: {
      kind: 'struct',
      fields: [
        { name: 'errors', type: { kind: 'list', max: 256, of: { kind: 'ref', name: 'DomainDiskError' } } },
        { name: 'nerrors', type: { kind: 'int32' } },
      ],
    },
    ConnectListAllDomainsArgs: {
      kind: 'struct',
      fields: [
        { name: 'need_results', type: { kind: 'int32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    ConnectListAllDomainsRet: {
      kind: 'struct',
      fields: [
        { name: 'domains', type: { kind: 'list', max: 16384, of: { kind: 'ref', name: 'NonnullDomain' } } },
        { name: 'ret', type: { kind: 'uint32' } },
      ],
    },
    ConnectListAllStoragePoolsArgs: {
      kind: 'struct',
      fields: [
        { name: 'need_results', type: { kind: 'int32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    ConnectListAllStoragePoolsRet: {
      kind: 'struct',
      fields: [
        { name: 'pools', type: { kind: 'list', max: 16384, of: { kind: 'ref', name: 'NonnullStoragePool' } } },
        { name: 'ret', type: { kind: 'uint32' } },
      ],
    },
    StoragePoolListAllVolumesArgs: {
      kind: 'struct',
      fields: [
        { name: 'pool', type: { kind: 'ref', name: 'NonnullStoragePool' } },
        { name: 'need_results', type: { kind: 'int32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    StoragePoolListAllVolumesRet: {
      kind: 'struct',
      fields: [
        { name: 'vols', type: { kind: 'list', max: 16384, of: { kind: 'ref', name: 'NonnullStorageVol' } } },
        { name: 'ret', type: { kind: 'uint32' } },
      ],
    },
    ConnectListAllNetworksArgs: {
      kind: 'struct',
      fields: [
        { name: 'need_results', type: { kind: 'int32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    ConnectListAllNetworksRet: {
      kind: 'struct',
      fields: [
        { name: 'nets', type: { kind: 'list', max: 16384, of: { kind: 'ref', name: 'NonnullNetwork' } } },
        { name: 'ret', type: { kind: 'uint32' } },
      ],
    },
    ConnectListAllInterfacesArgs: {
      kind: 'struct',
      fields: [
        { name: 'need_results', type: { kind: 'int32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    ConnectListAllInterfacesRet: {
      kind: 'struct',
      fields: [
        { name: 'ifaces', type: { kind: 'list', max: 16384, of: { kind: 'ref', name: 'NonnullInterface' } } },
        { name: 'ret', type: { kind: 'uint32' } },
      ],
    },
    ConnectListAllNodeDevicesArgs: {
      kind: 'struct',
      fields: [
        { name: 'need_results', type: { kind: 'int32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    ConnectListAllNodeDevicesRet: {
      kind: 'struct',
      fields: [
        { name: 'devices', type: { kind: 'list', max: 65536, of: { kind: 'ref', name: 'NonnullNodeDevice' } } },
        { name: 'ret', type: { kind: 'uint32' } },
      ],
    },
    ConnectListAllNwfiltersArgs: {
      kind: 'struct',
      fields: [
        { name: 'need_results', type: { kind: 'int32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    ConnectListAllNwfiltersRet: {
      kind: 'struct',
      fields: [
        { name: 'filters', type: { kind: 'list', max: 16384, of: { kind: 'ref', name: 'NonnullNwfilter' } } },
        { name: 'ret', type: { kind: 'uint32' } },
      ],
    },
    ConnectListAllSecretsArgs: {
      kind: 'struct',
      fields: [
        { name: 'need_results', type: { kind: 'int32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    ConnectListAllSecretsRet: {
      kind: 'struct',
      fields: [
        { name: 'secrets', type: { kind: 'list', max: 16384, of: { kind: 'ref', name: 'NonnullSecret' } } },
        { name: 'ret', type: { kind: 'uint32' } },
      ],
    },
    NodeSetMemoryParametersArgs: {
      kind: 'struct',
      fields: [
        { name: 'params', type: { kind: 'list', max: 64, of: { kind: 'ref', name: 'TypedParam' } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    NodeGetMemoryParametersArgs: {
      kind: 'struct',
      fields: [
        { name: 'nparams', type: { kind: 'int32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    NodeGetMemoryParametersRet: {
      kind: 'struct',
      fields: [
        { name: 'params', type: { kind: 'list', max: 64, of: { kind: 'ref', name: 'TypedParam' } } },
        { name: 'nparams', type: { kind: 'int32' } },
      ],
    },
    NodeGetCpuMapArgs: {
      kind: 'struct',
      fields: [
        { name: 'need_map', type: { kind: 'int32' } },
        { name: 'need_online', type: { kind: 'int32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    NodeGetCpuMapRet: {
      kind: 'struct',
      fields: [
        { name: 'cpumap', type: { kind: 'opaque', max: 2048 } },
        { name: 'online', type: { kind: 'uint32' } },
        { name: 'ret', type: { kind: 'int32' } },
      ],
    },
    DomainFstrimArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'mountPoint', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'minimum', type: { kind: 'uint64' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetTimeArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetTimeRet: {
      kind: 'struct',
      fields: [
        { name: 'seconds', type: { kind: 'int64' } },
        { name: 'nseconds', type: { kind: 'uint32' } },
      ],
    },
    DomainSetTimeArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'seconds', type: { kind: 'int64' } },
        { name: 'nseconds', type: { kind: 'uint32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainMigrateBegin3ParamsArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'params', type: { kind: 'list', max: 64, of: { kind: 'ref', name: 'TypedParam' } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainMigrateBegin3ParamsRet: {
      kind: 'struct',
      fields: [
        { name: 'cookie_out', type: { kind: 'opaque', max: 4194304 } },
        { name: 'xml', type: { kind: 'string', max: 4194304 } },
      ],
    },
    DomainMigratePrepare3ParamsArgs: {
      kind: 'struct',
      fields: [
        { name: 'params', type: { kind: 'list', max: 64, of: { kind: 'ref', name: 'TypedParam' } } },
        { name: 'cookie_in', type: { kind: 'opaque', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainMigratePrepare3ParamsRet: {
      kind: 'struct',
      fields: [
        { name: 'cookie_out', type: { kind: 'opaque', max: 4194304 } },
        { name: 'uri_out', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
      ],
    },
    DomainMigratePrepareTunnel3ParamsArgs: {
      kind: 'struct',
      fields: [
        { name: 'params', type: { kind: 'list', max: 64, of: { kind: 'ref', name: 'TypedParam' } } },
        { name: 'cookie_in', type: { kind: 'opaque', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainMigratePrepareTunnel3ParamsRet: {
      kind: 'struct',
      fields: [
        { name: 'cookie_out', type: { kind: 'opaque', max: 4194304 } },
      ],
    },
    DomainMigratePerform3ParamsArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'dconnuri', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'params', type: { kind: 'list', max: 64, of: { kind: 'ref', name: 'TypedParam' } } },
        { name: 'cookie_in', type: { kind: 'opaque', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainMigratePerform3ParamsRet: {
      kind: 'struct',
      fields: [
        { name: 'cookie_out', type: { kind: 'opaque', max: 4194304 } },
      ],
    },
    DomainMigrateFinish3ParamsArgs: {
      kind: 'struct',
      fields: [
        { name: 'params', type: { kind: 'list', max: 64, of: { kind: 'ref', name: 'TypedParam' } } },
        { name: 'cookie_in', type: { kind: 'opaque', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
        { name: 'cancelled', type: { kind: 'int32' } },
      ],
    },
    DomainMigrateFinish3ParamsRet: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'cookie_out', type: { kind: 'opaque', max: 4194304 } },
      ],
    },
    DomainMigrateConfirm3ParamsArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'params', type: { kind: 'list', max: 64, of: { kind: 'ref', name: 'TypedParam' } } },
        { name: 'cookie_in', type: { kind: 'opaque', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
        { name: 'cancelled', type: { kind: 'int32' } },
      ],
    },
    DomainEventDeviceRemovedMsg: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'devAlias', type: { kind: 'string', max: 4194304 } },
      ],
    },
    DomainEventCallbackDeviceRemovedMsg: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
        { name: 'msg', type: { kind: 'ref', name: 'DomainEventDeviceRemovedMsg' } },
      ],
    },
    DomainEventBlockJob2Msg: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'dst', type: { kind: 'string', max: 4194304 } },
        { name: 'type', type: { kind: 'int32' } },
        { name: 'status', type: { kind: 'int32' } },
      ],
    },
    DomainEventBlockThresholdMsg: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'dev', type: { kind: 'string', max: 4194304 } },
        { name: 'path', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'threshold', type: { kind: 'uint64' } },
        { name: 'excess', type: { kind: 'uint64' } },
      ],
    },
    DomainEventCallbackTunableMsg: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'params', type: { kind: 'list', max: 2048, of: { kind: 'ref', name: 'TypedParam' } } },
      ],
    },
    DomainEventCallbackDeviceAddedMsg: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'devAlias', type: { kind: 'string', max: 4194304 } },
      ],
    },
    ConnectEventConnectionClosedMsg: {
      kind: 'struct',
      fields: [
        { name: 'reason', type: { kind: 'int32' } },
      ],
    },
    ConnectGetCpuModelNamesArgs: {
      kind: 'struct',
      fields: [
        { name: 'arch', type: { kind: 'string', max: 4194304 } },
        { name: 'need_results', type: { kind: 'int32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    ConnectGetCpuModelNamesRet: {
      kind: 'struct',
      fields: [
        { name: 'models', type: { kind: 'list', max: 8192, of: { kind: 'string', max: 4194304 } } },
        { name: 'ret', type: { kind: 'int32' } },
      ],
    },
    ConnectNetworkEventRegisterAnyArgs: {
      kind: 'struct',
      fields: [
        { name: 'eventID', type: { kind: 'int32' } },
        { name: 'net', type: { kind: 'optional', of: { kind: 'ref', name: 'NonnullNetwork' } } },
      ],
    },
    ConnectNetworkEventRegisterAnyRet: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
      ],
    },
    ConnectNetworkEventDeregisterAnyArgs: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
      ],
    },
    NetworkEventLifecycleMsg: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
        { name: 'net', type: { kind: 'ref', name: 'NonnullNetwork' } },
        { name: 'event', type: { kind: 'int32' } },
        { name: 'detail', type: { kind: 'int32' } },
      ],
    },
    NetworkEventCallbackMetadataChangeMsg: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
        { name: 'net', type: { kind: 'ref', name: 'NonnullNetwork' } },
        { name: 'type', type: { kind: 'int32' } },
        { name: 'nsuri', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
      ],
    },
    NetworkSetMetadataArgs: {
      kind: 'struct',
      fields: [
        { name: 'network', type: { kind: 'ref', name: 'NonnullNetwork' } },
        { name: 'type', type: { kind: 'int32' } },
        { name: 'metadata', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'key', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'uri', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    NetworkGetMetadataArgs: {
      kind: 'struct',
      fields: [
        { name: 'network', type: { kind: 'ref', name: 'NonnullNetwork' } },
        { name: 'type', type: { kind: 'int32' } },
        { name: 'uri', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    NetworkGetMetadataRet: {
      kind: 'struct',
      fields: [
        { name: 'metadata', type: { kind: 'string', max: 4194304 } },
      ],
    },
    ConnectStoragePoolEventRegisterAnyArgs: {
      kind: 'struct',
      fields: [
        { name: 'eventID', type: { kind: 'int32' } },
        { name: 'pool', type: { kind: 'optional', of: { kind: 'ref', name: 'NonnullStoragePool' } } },
      ],
    },
    ConnectStoragePoolEventRegisterAnyRet: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
      ],
    },
    ConnectStoragePoolEventDeregisterAnyArgs: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
      ],
    },
    StoragePoolEventLifecycleMsg: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
        { name: 'pool', type: { kind: 'ref', name: 'NonnullStoragePool' } },
        { name: 'event', type: { kind: 'int32' } },
        { name: 'detail', type: { kind: 'int32' } },
      ],
    },
    StoragePoolEventRefreshMsg: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
        { name: 'pool', type: { kind: 'ref', name: 'NonnullStoragePool' } },
      ],
    },
    ConnectNodeDeviceEventRegisterAnyArgs: {
      kind: 'struct',
      fields: [
        { name: 'eventID', type: { kind: 'int32' } },
        { name: 'dev', type: { kind: 'optional', of: { kind: 'ref', name: 'NonnullNodeDevice' } } },
      ],
    },
    ConnectNodeDeviceEventRegisterAnyRet: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
      ],
    },
    ConnectNodeDeviceEventDeregisterAnyArgs: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
      ],
    },
    NodeDeviceEventLifecycleMsg: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
        { name: 'dev', type: { kind: 'ref', name: 'NonnullNodeDevice' } },
        { name: 'event', type: { kind: 'int32' } },
        { name: 'detail', type: { kind: 'int32' } },
      ],
    },
    NodeDeviceEventUpdateMsg: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
        { name: 'dev', type: { kind: 'ref', name: 'NonnullNodeDevice' } },
      ],
    },
    DomainFsfreezeArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'mountpoints', type: { kind: 'list', max: 256, of: { kind: 'string', max: 4194304 } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainFsfreezeRet: {
      kind: 'struct',
      fields: [
        { name: 'filesystems', type: { kind: 'int32' } },
      ],
    },
    DomainFsthawArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'mountpoints', type: { kind: 'list', max: 256, of: { kind: 'string', max: 4194304 } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainFsthawRet: {
      kind: 'struct',
      fields: [
        { name: 'filesystems', type: { kind: 'int32' } },
      ],
    },
    NodeGetFreePagesArgs: {
      kind: 'struct',
      fields: [
        { name: 'pages', type: { kind: 'list', max: 1024, of: { kind: 'uint32' } } },
        { name: 'startCell', type: { kind: 'int32' } },
        { name: 'cellCount', type: { kind: 'uint32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    NodeGetFreePagesRet: {
      kind: 'struct',
      fields: [
        { name: 'counts', type: { kind: 'list', max: 1024, of: { kind: 'uint64' } } },
      ],
    },
    NodeAllocPagesArgs: {
      kind: 'struct',
      fields: [
        { name: 'pageSizes', type: { kind: 'list', max: 1024, of: { kind: 'uint32' } } },
        { name: 'pageCounts', type: { kind: 'list', max: 1024, of: { kind: 'uint64' } } },
        { name: 'startCell', type: { kind: 'int32' } },
        { name: 'cellCount', type: { kind: 'uint32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    NodeAllocPagesRet: {
      kind: 'struct',
      fields: [
        { name: 'ret', type: { kind: 'int32' } },
      ],
    },
    NetworkDhcpLease: {
      kind: 'struct',
      fields: [
        { name: 'iface', type: { kind: 'string', max: 4194304 } },
        { name: 'expirytime', type: { kind: 'int64' } },
        { name: 'type', type: { kind: 'int32' } },
        { name: 'mac', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'iaid', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'ipaddr', type: { kind: 'string', max: 4194304 } },
        { name: 'prefix', type: { kind: 'uint32' } },
        { name: 'hostname', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'clientid', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
      ],
    },
    NetworkGetDhcpLeasesArgs: {
      kind: 'struct',
      fields: [
        { name: 'net', type: { kind: 'ref', name: 'NonnullNetwork' } },
        { name: 'mac', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'need_results', type: { kind: 'int32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    NetworkGetDhcpLeasesRet: {
      kind: 'struct',
      fields: [
        { name: 'leases', type: { kind: 'list', max: 65536, of: { kind: 'ref', name: 'NetworkDhcpLease' } } },
        { name: 'ret', type: { kind: 'uint32' } },
      ],
    },
    DomainStatsRecord: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'params', type: { kind: 'list', max: 262144, of: { kind: 'ref', name: 'TypedParam' } } },
      ],
    },
    ConnectGetAllDomainStatsArgs: {
      kind: 'struct',
      fields: [
        { name: 'doms', type: { kind: 'list', max: 16384, of: { kind: 'ref', name: 'NonnullDomain' } } },
        { name: 'stats', type: { kind: 'uint32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainEventCallbackAgentLifecycleMsg: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'state', type: { kind: 'int32' } },
        { name: 'reason', type: { kind: 'int32' } },
      ],
    },
    ConnectGetAllDomainStatsRet: {
      kind: 'struct',
      fields: [
        { name: 'retStats', type: { kind: 'list', max: 16384, of: { kind: 'ref', name: 'DomainStatsRecord' } } },
      ],
    },
    DomainFsinfo: {
      kind: 'struct',
      fields: [
        { name: 'mountpoint', type: { kind: 'string', max: 4194304 } },
        { name: 'name', type: { kind: 'string', max: 4194304 } },
        { name: 'fstype', type: { kind: 'string', max: 4194304 } },
        { name: 'dev_aliases', type: { kind: 'list', max: 256, of: { kind: 'string', max: 4194304 } } },
      ],
    },
    DomainGetFsinfoArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetFsinfoRet: {
      kind: 'struct',
      fields: [
        { name: 'info', type: { kind: 'list', max: 256, of: { kind: 'ref', name: 'DomainFsinfo' } } },
        { name: 'ret', type: { kind: 'uint32' } },
      ],
    },
    DomainIpAddr: {
      kind: 'struct',
      fields: [
        { name: 'type', type: { kind: 'int32' } },
        { name: 'addr', type: { kind: 'string', max: 4194304 } },
        { name: 'prefix', type: { kind: 'uint32' } },
      ],
    },
    DomainInterface: {
      kind: 'struct',
      fields: [
        { name: 'name', type: { kind: 'string', max: 4194304 } },
        { name: 'hwaddr', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'addrs', type: { kind: 'list', max: 2048, of: { kind: 'ref', name: 'DomainIpAddr' } } },
      ],
    },
    DomainInterfaceAddressesArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'source', type: { kind: 'uint32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainInterfaceAddressesRet: {
      kind: 'struct',
      fields: [
        { name: 'ifaces', type: { kind: 'list', max: 2048, of: { kind: 'ref', name: 'DomainInterface' } } },
      ],
    },
    DomainSetUserPasswordArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'user', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'password', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainRenameArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'new_name', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainRenameRet: {
      kind: 'struct',
      fields: [
        { name: 'retcode', type: { kind: 'int32' } },
      ],
    },
    DomainEventCallbackMigrationIterationMsg: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'iteration', type: { kind: 'int32' } },
      ],
    },
    DomainEventCallbackJobCompletedMsg: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'params', type: { kind: 'list', max: 64, of: { kind: 'ref', name: 'TypedParam' } } },
      ],
    },
    DomainMigrateStartPostCopyArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainEventCallbackDeviceRemovalFailedMsg: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'devAlias', type: { kind: 'string', max: 4194304 } },
      ],
    },
    DomainGetGuestVcpusArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetGuestVcpusRet: {
      kind: 'struct',
      fields: [
        { name: 'params', type: { kind: 'list', max: 64, of: { kind: 'ref', name: 'TypedParam' } } },
      ],
    },
    DomainSetGuestVcpusArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'cpumap', type: { kind: 'string', max: 4194304 } },
        { name: 'state', type: { kind: 'int32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainSetVcpuArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'cpumap', type: { kind: 'string', max: 4194304 } },
        { name: 'state', type: { kind: 'int32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainEventCallbackMetadataChangeMsg: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'type', type: { kind: 'int32' } },
        { name: 'nsuri', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
      ],
    },
    DomainEventMemoryFailureMsg: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'recipient', type: { kind: 'int32' } },
        { name: 'action', type: { kind: 'int32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    ConnectSecretEventRegisterAnyArgs: {
      kind: 'struct',
      fields: [
        { name: 'eventID', type: { kind: 'int32' } },
        { name: 'secret', type: { kind: 'optional', of: { kind: 'ref', name: 'NonnullSecret' } } },
      ],
    },
    ConnectSecretEventRegisterAnyRet: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
      ],
    },
    ConnectSecretEventDeregisterAnyArgs: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
      ],
    },
    SecretEventLifecycleMsg: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
        { name: 'secret', type: { kind: 'ref', name: 'NonnullSecret' } },
        { name: 'event', type: { kind: 'int32' } },
        { name: 'detail', type: { kind: 'int32' } },
      ],
    },
    SecretEventValueChangedMsg: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
        { name: 'secret', type: { kind: 'ref', name: 'NonnullSecret' } },
      ],
    },
    DomainSetBlockThresholdArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'dev', type: { kind: 'string', max: 4194304 } },
        { name: 'threshold', type: { kind: 'uint64' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainSetLifecycleActionArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'type', type: { kind: 'uint32' } },
        { name: 'action', type: { kind: 'uint32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    ConnectCompareHypervisorCpuArgs: {
      kind: 'struct',
      fields: [
        { name: 'emulator', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'arch', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'machine', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'virttype', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'xmlCPU', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    ConnectCompareHypervisorCpuRet: {
      kind: 'struct',
      fields: [
        { name: 'result', type: { kind: 'int32' } },
      ],
    },
    ConnectBaselineHypervisorCpuArgs: {
      kind: 'struct',
      fields: [
        { name: 'emulator', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'arch', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'machine', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'virttype', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'xmlCPUs', type: { kind: 'list', max: 256, of: { kind: 'string', max: 4194304 } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    ConnectBaselineHypervisorCpuRet: {
      kind: 'struct',
      fields: [
        { name: 'cpu', type: { kind: 'string', max: 4194304 } },
      ],
    },
    NodeGetSevInfoArgs: {
      kind: 'struct',
      fields: [
        { name: 'nparams', type: { kind: 'int32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    NodeGetSevInfoRet: {
      kind: 'struct',
      fields: [
        { name: 'params', type: { kind: 'list', max: 64, of: { kind: 'ref', name: 'TypedParam' } } },
        { name: 'nparams', type: { kind: 'int32' } },
      ],
    },
    DomainGetLaunchSecurityInfoArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetLaunchSecurityInfoRet: {
      kind: 'struct',
      fields: [
        { name: 'params', type: { kind: 'list', max: 64, of: { kind: 'ref', name: 'TypedParam' } } },
      ],
    },
    DomainSetLaunchSecurityStateArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'params', type: { kind: 'list', max: 64, of: { kind: 'ref', name: 'TypedParam' } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    NwfilterBindingLookupByPortDevArgs: {
      kind: 'struct',
      fields: [
        { name: 'name', type: { kind: 'string', max: 4194304 } },
      ],
    },
    NwfilterBindingLookupByPortDevRet: {
      kind: 'struct',
      fields: [
        { name: 'nwfilter', type: { kind: 'ref', name: 'NonnullNwfilterBinding' } },
      ],
    },
    NwfilterBindingCreateXmlArgs: {
      kind: 'struct',
      fields: [
        { name: 'xml', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    NwfilterBindingCreateXmlRet: {
      kind: 'struct',
      fields: [
        { name: 'nwfilter', type: { kind: 'ref', name: 'NonnullNwfilterBinding' } },
      ],
    },
    NwfilterBindingDeleteArgs: {
      kind: 'struct',
      fields: [
        { name: 'nwfilter', type: { kind: 'ref', name: 'NonnullNwfilterBinding' } },
      ],
    },
    NwfilterBindingGetXmlDescArgs: {
      kind: 'struct',
      fields: [
        { name: 'nwfilter', type: { kind: 'ref', name: 'NonnullNwfilterBinding' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    NwfilterBindingGetXmlDescRet: {
      kind: 'struct',
      fields: [
        { name: 'xml', type: { kind: 'string', max: 4194304 } },
      ],
    },
    ConnectListAllNwfilterBindingsArgs: {
      kind: 'struct',
      fields: [
        { name: 'need_results', type: { kind: 'int32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    ConnectListAllNwfilterBindingsRet: {
      kind: 'struct',
      fields: [
        { name: 'bindings', type: { kind: 'list', max: 16384, of: { kind: 'ref', name: 'NonnullNwfilterBinding' } } },
        { name: 'ret', type: { kind: 'uint32' } },
      ],
    },
    ConnectGetStoragePoolCapabilitiesArgs: {
      kind: 'struct',
      fields: [
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    ConnectGetStoragePoolCapabilitiesRet: {
      kind: 'struct',
      fields: [
        { name: 'capabilities', type: { kind: 'string', max: 4194304 } },
      ],
    },
    NetworkListAllPortsArgs: {
      kind: 'struct',
      fields: [
        { name: 'network', type: { kind: 'ref', name: 'NonnullNetwork' } },
        { name: 'need_results', type: { kind: 'int32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    NetworkListAllPortsRet: {
      kind: 'struct',
      fields: [
        { name: 'ports', type: { kind: 'list', max: 16384, of: { kind: 'ref', name: 'NonnullNetworkPort' } } },
        { name: 'ret', type: { kind: 'uint32' } },
      ],
    },
    NetworkPortLookupByUuidArgs: {
      kind: 'struct',
      fields: [
        { name: 'network', type: { kind: 'ref', name: 'NonnullNetwork' } },
        { name: 'uuid', type: { kind: 'fixedOpaque', length: 16 } },
      ],
    },
    NetworkPortLookupByUuidRet: {
      kind: 'struct',
      fields: [
        { name: 'port', type: { kind: 'ref', name: 'NonnullNetworkPort' } },
      ],
    },
    NetworkPortCreateXmlArgs: {
      kind: 'struct',
      fields: [
        { name: 'network', type: { kind: 'ref', name: 'NonnullNetwork' } },
        { name: 'xml', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    NetworkPortCreateXmlRet: {
      kind: 'struct',
      fields: [
        { name: 'port', type: { kind: 'ref', name: 'NonnullNetworkPort' } },
      ],
    },
    NetworkPortSetParametersArgs: {
      kind: 'struct',
      fields: [
        { name: 'port', type: { kind: 'ref', name: 'NonnullNetworkPort' } },
        { name: 'params', type: { kind: 'list', max: 16, of: { kind: 'ref', name: 'TypedParam' } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    NetworkPortGetParametersArgs: {
      kind: 'struct',
      fields: [
        { name: 'port', type: { kind: 'ref', name: 'NonnullNetworkPort' } },
        { name: 'nparams', type: { kind: 'int32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    NetworkPortGetParametersRet: {
      kind: 'struct',
      fields: [
        { name: 'params', type: { kind: 'list', max: 16, of: { kind: 'ref', name: 'TypedParam' } } },
        { name: 'nparams', type: { kind: 'int32' } },
      ],
    },
    NetworkPortGetXmlDescArgs: {
      kind: 'struct',
      fields: [
        { name: 'port', type: { kind: 'ref', name: 'NonnullNetworkPort' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    NetworkPortGetXmlDescRet: {
      kind: 'struct',
      fields: [
        { name: 'xml', type: { kind: 'string', max: 4194304 } },
      ],
    },
    NetworkPortDeleteArgs: {
      kind: 'struct',
      fields: [
        { name: 'port', type: { kind: 'ref', name: 'NonnullNetworkPort' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainCheckpointCreateXmlArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'xml_desc', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainCheckpointCreateXmlRet: {
      kind: 'struct',
      fields: [
        { name: 'checkpoint', type: { kind: 'ref', name: 'NonnullDomainCheckpoint' } },
      ],
    },
    DomainCheckpointGetXmlDescArgs: {
      kind: 'struct',
      fields: [
        { name: 'checkpoint', type: { kind: 'ref', name: 'NonnullDomainCheckpoint' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainCheckpointGetXmlDescRet: {
      kind: 'struct',
      fields: [
        { name: 'xml', type: { kind: 'string', max: 4194304 } },
      ],
    },
    DomainListAllCheckpointsArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'need_results', type: { kind: 'int32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainListAllCheckpointsRet: {
      kind: 'struct',
      fields: [
        { name: 'checkpoints', type: { kind: 'list', max: 16384, of: { kind: 'ref', name: 'NonnullDomainCheckpoint' } } },
        { name: 'ret', type: { kind: 'int32' } },
      ],
    },
    DomainCheckpointListAllChildrenArgs: {
      kind: 'struct',
      fields: [
        { name: 'checkpoint', type: { kind: 'ref', name: 'NonnullDomainCheckpoint' } },
        { name: 'need_results', type: { kind: 'int32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainCheckpointListAllChildrenRet: {
      kind: 'struct',
      fields: [
        { name: 'checkpoints', type: { kind: 'list', max: 16384, of: { kind: 'ref', name: 'NonnullDomainCheckpoint' } } },
        { name: 'ret', type: { kind: 'int32' } },
      ],
    },
    DomainCheckpointLookupByNameArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'name', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainCheckpointLookupByNameRet: {
      kind: 'struct',
      fields: [
        { name: 'checkpoint', type: { kind: 'ref', name: 'NonnullDomainCheckpoint' } },
      ],
    },
    DomainCheckpointGetParentArgs: {
      kind: 'struct',
      fields: [
        { name: 'checkpoint', type: { kind: 'ref', name: 'NonnullDomainCheckpoint' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainCheckpointGetParentRet: {
      kind: 'struct',
      fields: [
        { name: 'parent', type: { kind: 'ref', name: 'NonnullDomainCheckpoint' } },
      ],
    },
    DomainCheckpointDeleteArgs: {
      kind: 'struct',
      fields: [
        { name: 'checkpoint', type: { kind: 'ref', name: 'NonnullDomainCheckpoint' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetGuestInfoArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'types', type: { kind: 'uint32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetGuestInfoRet: {
      kind: 'struct',
      fields: [
        { name: 'params', type: { kind: 'list', max: 2048, of: { kind: 'ref', name: 'TypedParam' } } },
      ],
    },
    ConnectSetIdentityArgs: {
      kind: 'struct',
      fields: [
        { name: 'params', type: { kind: 'list', max: 20, of: { kind: 'ref', name: 'TypedParam' } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainAgentSetResponseTimeoutArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'timeout', type: { kind: 'int32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainAgentSetResponseTimeoutRet: {
      kind: 'struct',
      fields: [
        { name: 'result', type: { kind: 'int32' } },
      ],
    },
    DomainBackupBeginArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'backup_xml', type: { kind: 'string', max: 4194304 } },
        { name: 'checkpoint_xml', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainBackupGetXmlDescArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainBackupGetXmlDescRet: {
      kind: 'struct',
      fields: [
        { name: 'xml', type: { kind: 'string', max: 4194304 } },
      ],
    },
    DomainAuthorizedSshKeysGetArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'user', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainAuthorizedSshKeysGetRet: {
      kind: 'struct',
      fields: [
        { name: 'keys', type: { kind: 'list', max: 2048, of: { kind: 'string', max: 4194304 } } },
      ],
    },
    DomainAuthorizedSshKeysSetArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'user', type: { kind: 'string', max: 4194304 } },
        { name: 'keys', type: { kind: 'list', max: 2048, of: { kind: 'string', max: 4194304 } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetMessagesArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetMessagesRet: {
      kind: 'struct',
      fields: [
        { name: 'msgs', type: { kind: 'list', max: 2048, of: { kind: 'string', max: 4194304 } } },
      ],
    },
    DomainStartDirtyRateCalcArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'seconds', type: { kind: 'int32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGraphicsReloadArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'type', type: { kind: 'uint32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainEventMemoryDeviceSizeChangeMsg: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'alias', type: { kind: 'string', max: 4194304 } },
        { name: 'size', type: { kind: 'uint64' } },
      ],
    },
    DomainFdAssociateArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'name', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    DomainGetAutostartOnceArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
      ],
    },
    DomainGetAutostartOnceRet: {
      kind: 'struct',
      fields: [
        { name: 'autostart', type: { kind: 'int32' } },
      ],
    },
    DomainSetAutostartOnceArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'autostart', type: { kind: 'int32' } },
      ],
    },
    DomainEventNicMacChangeMsg: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'alias', type: { kind: 'string', max: 4194304 } },
        { name: 'oldMAC', type: { kind: 'string', max: 4194304 } },
        { name: 'newMAC', type: { kind: 'string', max: 4194304 } },
      ],
    },
    DomainEventVcpuRemovedMsg: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'vcpuid', type: { kind: 'uint32' } },
      ],
    },
    DomainEventCallbackChannelLifecycleMsg: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'channelName', type: { kind: 'string', max: 4194304 } },
        { name: 'state', type: { kind: 'int32' } },
        { name: 'reason', type: { kind: 'int32' } },
      ],
    },
    DomainAnnounceInterfaceArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'device', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'params', type: { kind: 'list', max: 16, of: { kind: 'ref', name: 'TypedParam' } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
  },
  procedures: {
    CONNECT_OPEN: { kind: 'call', number: 1, args: 'ConnectOpenArgs' },
    CONNECT_CLOSE: { kind: 'call', number: 2 },
    CONNECT_GET_TYPE: { kind: 'call', number: 3, ret: 'ConnectGetTypeRet' },
    CONNECT_GET_VERSION: { kind: 'call', number: 4, ret: 'ConnectGetVersionRet' },
    CONNECT_GET_MAX_VCPUS: { kind: 'call', number: 5, args: 'ConnectGetMaxVcpusArgs', ret: 'ConnectGetMaxVcpusRet' },
    NODE_GET_INFO: { kind: 'call', number: 6, ret: 'NodeGetInfoRet' },
    CONNECT_GET_CAPABILITIES: { kind: 'call', number: 7, ret: 'ConnectGetCapabilitiesRet' },
    DOMAIN_ATTACH_DEVICE: { kind: 'call', number: 8, args: 'DomainAttachDeviceArgs' },
    DOMAIN_CREATE: { kind: 'call', number: 9, args: 'DomainCreateArgs' },
    DOMAIN_CREATE_XML: { kind: 'call', number: 10, args: 'DomainCreateXmlArgs', ret: 'DomainCreateXmlRet' },
    DOMAIN_DEFINE_XML: { kind: 'call', number: 11, args: 'DomainDefineXmlArgs', ret: 'DomainDefineXmlRet' },
    DOMAIN_DESTROY: { kind: 'call', number: 12, args: 'DomainDestroyArgs' },
    DOMAIN_DETACH_DEVICE: { kind: 'call', number: 13, args: 'DomainDetachDeviceArgs' },
    DOMAIN_GET_XML_DESC: { kind: 'call', number: 14, args: 'DomainGetXmlDescArgs', ret: 'DomainGetXmlDescRet' },
    DOMAIN_GET_AUTOSTART: { kind: 'call', number: 15, args: 'DomainGetAutostartArgs', ret: 'DomainGetAutostartRet' },
    DOMAIN_GET_INFO: { kind: 'call', number: 16, args: 'DomainGetInfoArgs', ret: 'DomainGetInfoRet' },
    DOMAIN_GET_MAX_MEMORY: { kind: 'call', number: 17, args: 'DomainGetMaxMemoryArgs', ret: 'DomainGetMaxMemoryRet' },
    DOMAIN_GET_MAX_VCPUS: { kind: 'call', number: 18, args: 'DomainGetMaxVcpusArgs', ret: 'DomainGetMaxVcpusRet' },
    DOMAIN_GET_OS_TYPE: { kind: 'call', number: 19, args: 'DomainGetOsTypeArgs', ret: 'DomainGetOsTypeRet' },
    DOMAIN_GET_VCPUS: { kind: 'call', number: 20, args: 'DomainGetVcpusArgs', ret: 'DomainGetVcpusRet' },
    CONNECT_LIST_DEFINED_DOMAINS: {
      kind: 'call',
      number: 21,
      args: 'ConnectListDefinedDomainsArgs',
      ret: 'ConnectListDefinedDomainsRet',
    },
    DOMAIN_LOOKUP_BY_ID: { kind: 'call', number: 22, args: 'DomainLookupByIdArgs', ret: 'DomainLookupByIdRet' },
    DOMAIN_LOOKUP_BY_NAME: { kind: 'call', number: 23, args: 'DomainLookupByNameArgs', ret: 'DomainLookupByNameRet' },
    DOMAIN_LOOKUP_BY_UUID: { kind: 'call', number: 24, args: 'DomainLookupByUuidArgs', ret: 'DomainLookupByUuidRet' },
    CONNECT_NUM_OF_DEFINED_DOMAINS: { kind: 'call', number: 25, ret: 'ConnectNumOfDefinedDomainsRet' },
    DOMAIN_PIN_VCPU: { kind: 'call', number: 26, args: 'DomainPinVcpuArgs' },
    DOMAIN_REBOOT: { kind: 'call', number: 27, args: 'DomainRebootArgs' },
    DOMAIN_RESUME: { kind: 'call', number: 28, args: 'DomainResumeArgs' },
    DOMAIN_SET_AUTOSTART: { kind: 'call', number: 29, args: 'DomainSetAutostartArgs' },
    DOMAIN_SET_MAX_MEMORY: { kind: 'call', number: 30, args: 'DomainSetMaxMemoryArgs' },
    DOMAIN_SET_MEMORY: { kind: 'call', number: 31, args: 'DomainSetMemoryArgs' },
    DOMAIN_SET_VCPUS: { kind: 'call', number: 32, args: 'DomainSetVcpusArgs' },
    DOMAIN_SHUTDOWN: { kind: 'call', number: 33, args: 'DomainShutdownArgs' },
    DOMAIN_SUSPEND: { kind: 'call', number: 34, args: 'DomainSuspendArgs' },
    DOMAIN_UNDEFINE: { kind: 'call', number: 35, args: 'DomainUndefineArgs' },
    CONNECT_LIST_DEFINED_NETWORKS: {
      kind: 'call',
      number: 36,
      args: 'ConnectListDefinedNetworksArgs',
      ret: 'ConnectListDefinedNetworksRet',
    },
    CONNECT_LIST_DOMAINS: { kind: 'call', number: 37, args: 'ConnectListDomainsArgs', ret: 'ConnectListDomainsRet' },
    CONNECT_LIST_NETWORKS: { kind: 'call', number: 38, args: 'ConnectListNetworksArgs', ret: 'ConnectListNetworksRet' },
    NETWORK_CREATE: { kind: 'call', number: 39, args: 'NetworkCreateArgs' },
    NETWORK_CREATE_XML: { kind: 'call', number: 40, args: 'NetworkCreateXmlArgs', ret: 'NetworkCreateXmlRet' },
    NETWORK_DEFINE_XML: { kind: 'call', number: 41, args: 'NetworkDefineXmlArgs', ret: 'NetworkDefineXmlRet' },
    NETWORK_DESTROY: { kind: 'call', number: 42, args: 'NetworkDestroyArgs' },
    NETWORK_GET_XML_DESC: { kind: 'call', number: 43, args: 'NetworkGetXmlDescArgs', ret: 'NetworkGetXmlDescRet' },
    NETWORK_GET_AUTOSTART: { kind: 'call', number: 44, args: 'NetworkGetAutostartArgs', ret: 'NetworkGetAutostartRet' },
    NETWORK_GET_BRIDGE_NAME: {
      kind: 'call',
      number: 45,
      args: 'NetworkGetBridgeNameArgs',
      ret: 'NetworkGetBridgeNameRet',
    },
    NETWORK_LOOKUP_BY_NAME: {
      kind: 'call',
      number: 46,
      args: 'NetworkLookupByNameArgs',
      ret: 'NetworkLookupByNameRet',
    },
    NETWORK_LOOKUP_BY_UUID: {
      kind: 'call',
      number: 47,
      args: 'NetworkLookupByUuidArgs',
      ret: 'NetworkLookupByUuidRet',
    },
    NETWORK_SET_AUTOSTART: { kind: 'call', number: 48, args: 'NetworkSetAutostartArgs' },
    NETWORK_UNDEFINE: { kind: 'call', number: 49, args: 'NetworkUndefineArgs' },
    CONNECT_NUM_OF_DEFINED_NETWORKS: { kind: 'call', number: 50, ret: 'ConnectNumOfDefinedNetworksRet' },
    CONNECT_NUM_OF_DOMAINS: { kind: 'call', number: 51, ret: 'ConnectNumOfDomainsRet' },
    CONNECT_NUM_OF_NETWORKS: { kind: 'call', number: 52, ret: 'ConnectNumOfNetworksRet' },
    DOMAIN_CORE_DUMP: { kind: 'call', number: 53, args: 'DomainCoreDumpArgs' },
    DOMAIN_RESTORE: { kind: 'call', number: 54, args: 'DomainRestoreArgs' },
    DOMAIN_SAVE: { kind: 'call', number: 55, args: 'DomainSaveArgs' },
    DOMAIN_GET_SCHEDULER_TYPE: {
      kind: 'call',
      number: 56,
      args: 'DomainGetSchedulerTypeArgs',
      ret: 'DomainGetSchedulerTypeRet',
    },
    DOMAIN_GET_SCHEDULER_PARAMETERS: {
      kind: 'call',
      number: 57,
      args: 'DomainGetSchedulerParametersArgs',
      ret: 'DomainGetSchedulerParametersRet',
    },
    DOMAIN_SET_SCHEDULER_PARAMETERS: { kind: 'call', number: 58, args: 'DomainSetSchedulerParametersArgs' },
    CONNECT_GET_HOSTNAME: { kind: 'call', number: 59, ret: 'ConnectGetHostnameRet' },
    CONNECT_SUPPORTS_FEATURE: {
      kind: 'call',
      number: 60,
      args: 'ConnectSupportsFeatureArgs',
      ret: 'ConnectSupportsFeatureRet',
    },
    DOMAIN_MIGRATE_PREPARE: {
      kind: 'call',
      number: 61,
      args: 'DomainMigratePrepareArgs',
      ret: 'DomainMigratePrepareRet',
    },
    DOMAIN_MIGRATE_PERFORM: { kind: 'call', number: 62, args: 'DomainMigratePerformArgs' },
    DOMAIN_MIGRATE_FINISH: { kind: 'call', number: 63, args: 'DomainMigrateFinishArgs', ret: 'DomainMigrateFinishRet' },
    DOMAIN_BLOCK_STATS: { kind: 'call', number: 64, args: 'DomainBlockStatsArgs', ret: 'DomainBlockStatsRet' },
    DOMAIN_INTERFACE_STATS: {
      kind: 'call',
      number: 65,
      args: 'DomainInterfaceStatsArgs',
      ret: 'DomainInterfaceStatsRet',
    },
    AUTH_LIST: { kind: 'call', number: 66, ret: 'AuthListRet' },
    AUTH_SASL_INIT: { kind: 'call', number: 67, ret: 'AuthSaslInitRet' },
    AUTH_SASL_START: { kind: 'call', number: 68, args: 'AuthSaslStartArgs', ret: 'AuthSaslStartRet' },
    AUTH_SASL_STEP: { kind: 'call', number: 69, args: 'AuthSaslStepArgs', ret: 'AuthSaslStepRet' },
    AUTH_POLKIT: { kind: 'call', number: 70, ret: 'AuthPolkitRet' },
    CONNECT_NUM_OF_STORAGE_POOLS: { kind: 'call', number: 71, ret: 'ConnectNumOfStoragePoolsRet' },
    CONNECT_LIST_STORAGE_POOLS: {
      kind: 'call',
      number: 72,
      args: 'ConnectListStoragePoolsArgs',
      ret: 'ConnectListStoragePoolsRet',
    },
    CONNECT_NUM_OF_DEFINED_STORAGE_POOLS: { kind: 'call', number: 73, ret: 'ConnectNumOfDefinedStoragePoolsRet' },
    CONNECT_LIST_DEFINED_STORAGE_POOLS: {
      kind: 'call',
      number: 74,
      args: 'ConnectListDefinedStoragePoolsArgs',
      ret: 'ConnectListDefinedStoragePoolsRet',
    },
    CONNECT_FIND_STORAGE_POOL_SOURCES: {
      kind: 'call',
      number: 75,
      args: 'ConnectFindStoragePoolSourcesArgs',
      ret: 'ConnectFindStoragePoolSourcesRet',
    },
    STORAGE_POOL_CREATE_XML: {
      kind: 'call',
      number: 76,
      args: 'StoragePoolCreateXmlArgs',
      ret: 'StoragePoolCreateXmlRet',
    },
    STORAGE_POOL_DEFINE_XML: {
      kind: 'call',
      number: 77,
      args: 'StoragePoolDefineXmlArgs',
      ret: 'StoragePoolDefineXmlRet',
    },
    STORAGE_POOL_CREATE: { kind: 'call', number: 78, args: 'StoragePoolCreateArgs' },
    STORAGE_POOL_BUILD: { kind: 'call', number: 79, args: 'StoragePoolBuildArgs' },
    STORAGE_POOL_DESTROY: { kind: 'call', number: 80, args: 'StoragePoolDestroyArgs' },
    STORAGE_POOL_DELETE: { kind: 'call', number: 81, args: 'StoragePoolDeleteArgs' },
    STORAGE_POOL_UNDEFINE: { kind: 'call', number: 82, args: 'StoragePoolUndefineArgs' },
    STORAGE_POOL_REFRESH: { kind: 'call', number: 83, args: 'StoragePoolRefreshArgs' },
    STORAGE_POOL_LOOKUP_BY_NAME: {
      kind: 'call',
      number: 84,
      args: 'StoragePoolLookupByNameArgs',
      ret: 'StoragePoolLookupByNameRet',
    },
    STORAGE_POOL_LOOKUP_BY_UUID: {
      kind: 'call',
      number: 85,
      args: 'StoragePoolLookupByUuidArgs',
      ret: 'StoragePoolLookupByUuidRet',
    },
    STORAGE_POOL_LOOKUP_BY_VOLUME: {
      kind: 'call',
      number: 86,
      args: 'StoragePoolLookupByVolumeArgs',
      ret: 'StoragePoolLookupByVolumeRet',
    },
    STORAGE_POOL_GET_INFO: { kind: 'call', number: 87, args: 'StoragePoolGetInfoArgs', ret: 'StoragePoolGetInfoRet' },
    STORAGE_POOL_GET_XML_DESC: {
      kind: 'call',
      number: 88,
      args: 'StoragePoolGetXmlDescArgs',
      ret: 'StoragePoolGetXmlDescRet',
    },
    STORAGE_POOL_GET_AUTOSTART: {
      kind: 'call',
      number: 89,
      args: 'StoragePoolGetAutostartArgs',
      ret: 'StoragePoolGetAutostartRet',
    },
    STORAGE_POOL_SET_AUTOSTART: { kind: 'call', number: 90, args: 'StoragePoolSetAutostartArgs' },
    STORAGE_POOL_NUM_OF_VOLUMES: {
      kind: 'call',
      number: 91,
      args: 'StoragePoolNumOfVolumesArgs',
      ret: 'StoragePoolNumOfVolumesRet',
    },
    STORAGE_POOL_LIST_VOLUMES: {
      kind: 'call',
      number: 92,
      args: 'StoragePoolListVolumesArgs',
      ret: 'StoragePoolListVolumesRet',
    },
    STORAGE_VOL_CREATE_XML: {
      kind: 'call',
      number: 93,
      args: 'StorageVolCreateXmlArgs',
      ret: 'StorageVolCreateXmlRet',
    },
    STORAGE_VOL_DELETE: { kind: 'call', number: 94, args: 'StorageVolDeleteArgs' },
    STORAGE_VOL_LOOKUP_BY_NAME: {
      kind: 'call',
      number: 95,
      args: 'StorageVolLookupByNameArgs',
      ret: 'StorageVolLookupByNameRet',
    },
    STORAGE_VOL_LOOKUP_BY_KEY: {
      kind: 'call',
      number: 96,
      args: 'StorageVolLookupByKeyArgs',
      ret: 'StorageVolLookupByKeyRet',
    },
    STORAGE_VOL_LOOKUP_BY_PATH: {
      kind: 'call',
      number: 97,
      args: 'StorageVolLookupByPathArgs',
      ret: 'StorageVolLookupByPathRet',
    },
    STORAGE_VOL_GET_INFO: { kind: 'call', number: 98, args: 'StorageVolGetInfoArgs', ret: 'StorageVolGetInfoRet' },
    STORAGE_VOL_GET_XML_DESC: {
      kind: 'call',
      number: 99,
      args: 'StorageVolGetXmlDescArgs',
      ret: 'StorageVolGetXmlDescRet',
    },
    STORAGE_VOL_GET_PATH: { kind: 'call', number: 100, args: 'StorageVolGetPathArgs', ret: 'StorageVolGetPathRet' },
    NODE_GET_CELLS_FREE_MEMORY: {
      kind: 'call',
      number: 101,
      args: 'NodeGetCellsFreeMemoryArgs',
      ret: 'NodeGetCellsFreeMemoryRet',
    },
    NODE_GET_FREE_MEMORY: { kind: 'call', number: 102, ret: 'NodeGetFreeMemoryRet' },
    DOMAIN_BLOCK_PEEK: { kind: 'call', number: 103, args: 'DomainBlockPeekArgs', ret: 'DomainBlockPeekRet' },
    DOMAIN_MEMORY_PEEK: { kind: 'call', number: 104, args: 'DomainMemoryPeekArgs', ret: 'DomainMemoryPeekRet' },
    CONNECT_DOMAIN_EVENT_REGISTER: { kind: 'call', number: 105, ret: 'ConnectDomainEventRegisterRet' },
    CONNECT_DOMAIN_EVENT_DEREGISTER: { kind: 'call', number: 106, ret: 'ConnectDomainEventDeregisterRet' },
    DOMAIN_EVENT_LIFECYCLE: { kind: 'message', number: 107, payload: 'DomainEventLifecycleMsg' },
    DOMAIN_MIGRATE_PREPARE2: {
      kind: 'call',
      number: 108,
      args: 'DomainMigratePrepare2Args',
      ret: 'DomainMigratePrepare2Ret',
    },
    DOMAIN_MIGRATE_FINISH2: {
      kind: 'call',
      number: 109,
      args: 'DomainMigrateFinish2Args',
      ret: 'DomainMigrateFinish2Ret',
    },
    CONNECT_GET_URI: { kind: 'call', number: 110, ret: 'ConnectGetUriRet' },
    NODE_NUM_OF_DEVICES: { kind: 'call', number: 111, args: 'NodeNumOfDevicesArgs', ret: 'NodeNumOfDevicesRet' },
    NODE_LIST_DEVICES: { kind: 'call', number: 112, args: 'NodeListDevicesArgs', ret: 'NodeListDevicesRet' },
    NODE_DEVICE_LOOKUP_BY_NAME: {
      kind: 'call',
      number: 113,
      args: 'NodeDeviceLookupByNameArgs',
      ret: 'NodeDeviceLookupByNameRet',
    },
    NODE_DEVICE_GET_XML_DESC: {
      kind: 'call',
      number: 114,
      args: 'NodeDeviceGetXmlDescArgs',
      ret: 'NodeDeviceGetXmlDescRet',
    },
    NODE_DEVICE_GET_PARENT: {
      kind: 'call',
      number: 115,
      args: 'NodeDeviceGetParentArgs',
      ret: 'NodeDeviceGetParentRet',
    },
    NODE_DEVICE_NUM_OF_CAPS: {
      kind: 'call',
      number: 116,
      args: 'NodeDeviceNumOfCapsArgs',
      ret: 'NodeDeviceNumOfCapsRet',
    },
    NODE_DEVICE_LIST_CAPS: { kind: 'call', number: 117, args: 'NodeDeviceListCapsArgs', ret: 'NodeDeviceListCapsRet' },
    NODE_DEVICE_DETTACH: { kind: 'call', number: 118, args: 'NodeDeviceDettachArgs' },
    NODE_DEVICE_RE_ATTACH: { kind: 'call', number: 119, args: 'NodeDeviceReAttachArgs' },
    NODE_DEVICE_RESET: { kind: 'call', number: 120, args: 'NodeDeviceResetArgs' },
    DOMAIN_GET_SECURITY_LABEL: {
      kind: 'call',
      number: 121,
      args: 'DomainGetSecurityLabelArgs',
      ret: 'DomainGetSecurityLabelRet',
    },
    NODE_GET_SECURITY_MODEL: { kind: 'call', number: 122, ret: 'NodeGetSecurityModelRet' },
    NODE_DEVICE_CREATE_XML: {
      kind: 'call',
      number: 123,
      args: 'NodeDeviceCreateXmlArgs',
      ret: 'NodeDeviceCreateXmlRet',
    },
    NODE_DEVICE_DESTROY: { kind: 'call', number: 124, args: 'NodeDeviceDestroyArgs' },
    STORAGE_VOL_CREATE_XML_FROM: {
      kind: 'call',
      number: 125,
      args: 'StorageVolCreateXmlFromArgs',
      ret: 'StorageVolCreateXmlFromRet',
    },
    CONNECT_NUM_OF_INTERFACES: { kind: 'call', number: 126, ret: 'ConnectNumOfInterfacesRet' },
    CONNECT_LIST_INTERFACES: {
      kind: 'call',
      number: 127,
      args: 'ConnectListInterfacesArgs',
      ret: 'ConnectListInterfacesRet',
    },
    INTERFACE_LOOKUP_BY_NAME: {
      kind: 'call',
      number: 128,
      args: 'InterfaceLookupByNameArgs',
      ret: 'InterfaceLookupByNameRet',
    },
    INTERFACE_LOOKUP_BY_MAC_STRING: {
      kind: 'call',
      number: 129,
      args: 'InterfaceLookupByMacStringArgs',
      ret: 'InterfaceLookupByMacStringRet',
    },
    INTERFACE_GET_XML_DESC: {
      kind: 'call',
      number: 130,
      args: 'InterfaceGetXmlDescArgs',
      ret: 'InterfaceGetXmlDescRet',
    },
    INTERFACE_DEFINE_XML: { kind: 'call', number: 131, args: 'InterfaceDefineXmlArgs', ret: 'InterfaceDefineXmlRet' },
    INTERFACE_UNDEFINE: { kind: 'call', number: 132, args: 'InterfaceUndefineArgs' },
    INTERFACE_CREATE: { kind: 'call', number: 133, args: 'InterfaceCreateArgs' },
    INTERFACE_DESTROY: { kind: 'call', number: 134, args: 'InterfaceDestroyArgs' },
    CONNECT_DOMAIN_XML_FROM_NATIVE: {
      kind: 'call',
      number: 135,
      args: 'ConnectDomainXmlFromNativeArgs',
      ret: 'ConnectDomainXmlFromNativeRet',
    },
    CONNECT_DOMAIN_XML_TO_NATIVE: {
      kind: 'call',
      number: 136,
      args: 'ConnectDomainXmlToNativeArgs',
      ret: 'ConnectDomainXmlToNativeRet',
    },
    CONNECT_NUM_OF_DEFINED_INTERFACES: { kind: 'call', number: 137, ret: 'ConnectNumOfDefinedInterfacesRet' },
    CONNECT_LIST_DEFINED_INTERFACES: {
      kind: 'call',
      number: 138,
      args: 'ConnectListDefinedInterfacesArgs',
      ret: 'ConnectListDefinedInterfacesRet',
    },
    CONNECT_NUM_OF_SECRETS: { kind: 'call', number: 139, ret: 'ConnectNumOfSecretsRet' },
    CONNECT_LIST_SECRETS: { kind: 'call', number: 140, args: 'ConnectListSecretsArgs', ret: 'ConnectListSecretsRet' },
    SECRET_LOOKUP_BY_UUID: { kind: 'call', number: 141, args: 'SecretLookupByUuidArgs', ret: 'SecretLookupByUuidRet' },
    SECRET_DEFINE_XML: { kind: 'call', number: 142, args: 'SecretDefineXmlArgs', ret: 'SecretDefineXmlRet' },
    SECRET_GET_XML_DESC: { kind: 'call', number: 143, args: 'SecretGetXmlDescArgs', ret: 'SecretGetXmlDescRet' },
    SECRET_SET_VALUE: { kind: 'call', number: 144, args: 'SecretSetValueArgs' },
    SECRET_GET_VALUE: { kind: 'call', number: 145, args: 'SecretGetValueArgs', ret: 'SecretGetValueRet' },
    SECRET_UNDEFINE: { kind: 'call', number: 146, args: 'SecretUndefineArgs' },
    SECRET_LOOKUP_BY_USAGE: {
      kind: 'call',
      number: 147,
      args: 'SecretLookupByUsageArgs',
      ret: 'SecretLookupByUsageRet',
    },
    DOMAIN_MIGRATE_PREPARE_TUNNEL: { kind: 'call', number: 148, args: 'DomainMigratePrepareTunnelArgs' },
    CONNECT_IS_SECURE: { kind: 'call', number: 149, ret: 'ConnectIsSecureRet' },
    DOMAIN_IS_ACTIVE: { kind: 'call', number: 150, args: 'DomainIsActiveArgs', ret: 'DomainIsActiveRet' },
    DOMAIN_IS_PERSISTENT: { kind: 'call', number: 151, args: 'DomainIsPersistentArgs', ret: 'DomainIsPersistentRet' },
    NETWORK_IS_ACTIVE: { kind: 'call', number: 152, args: 'NetworkIsActiveArgs', ret: 'NetworkIsActiveRet' },
    NETWORK_IS_PERSISTENT: {
      kind: 'call',
      number: 153,
      args: 'NetworkIsPersistentArgs',
      ret: 'NetworkIsPersistentRet',
    },
    STORAGE_POOL_IS_ACTIVE: {
      kind: 'call',
      number: 154,
      args: 'StoragePoolIsActiveArgs',
      ret: 'StoragePoolIsActiveRet',
    },
    STORAGE_POOL_IS_PERSISTENT: {
      kind: 'call',
      number: 155,
      args: 'StoragePoolIsPersistentArgs',
      ret: 'StoragePoolIsPersistentRet',
    },
    INTERFACE_IS_ACTIVE: { kind: 'call', number: 156, args: 'InterfaceIsActiveArgs', ret: 'InterfaceIsActiveRet' },
    CONNECT_GET_LIB_VERSION: { kind: 'call', number: 157, ret: 'ConnectGetLibVersionRet' },
    CONNECT_COMPARE_CPU: { kind: 'call', number: 158, args: 'ConnectCompareCpuArgs', ret: 'ConnectCompareCpuRet' },
    DOMAIN_MEMORY_STATS: { kind: 'call', number: 159, args: 'DomainMemoryStatsArgs', ret: 'DomainMemoryStatsRet' },
    DOMAIN_ATTACH_DEVICE_FLAGS: { kind: 'call', number: 160, args: 'DomainAttachDeviceFlagsArgs' },
    DOMAIN_DETACH_DEVICE_FLAGS: { kind: 'call', number: 161, args: 'DomainDetachDeviceFlagsArgs' },
    CONNECT_BASELINE_CPU: { kind: 'call', number: 162, args: 'ConnectBaselineCpuArgs', ret: 'ConnectBaselineCpuRet' },
    DOMAIN_GET_JOB_INFO: { kind: 'call', number: 163, args: 'DomainGetJobInfoArgs', ret: 'DomainGetJobInfoRet' },
    DOMAIN_ABORT_JOB: { kind: 'call', number: 164, args: 'DomainAbortJobArgs' },
    STORAGE_VOL_WIPE: { kind: 'call', number: 165, args: 'StorageVolWipeArgs' },
    DOMAIN_MIGRATE_SET_MAX_DOWNTIME: { kind: 'call', number: 166, args: 'DomainMigrateSetMaxDowntimeArgs' },
    CONNECT_DOMAIN_EVENT_REGISTER_ANY: { kind: 'call', number: 167, args: 'ConnectDomainEventRegisterAnyArgs' },
    CONNECT_DOMAIN_EVENT_DEREGISTER_ANY: { kind: 'call', number: 168, args: 'ConnectDomainEventDeregisterAnyArgs' },
    DOMAIN_EVENT_REBOOT: { kind: 'message', number: 169, payload: 'DomainEventRebootMsg' },
    DOMAIN_EVENT_RTC_CHANGE: { kind: 'message', number: 170, payload: 'DomainEventRtcChangeMsg' },
    DOMAIN_EVENT_WATCHDOG: { kind: 'message', number: 171, payload: 'DomainEventWatchdogMsg' },
    DOMAIN_EVENT_IO_ERROR: { kind: 'message', number: 172, payload: 'DomainEventIoErrorMsg' },
    DOMAIN_EVENT_GRAPHICS: { kind: 'message', number: 173, payload: 'DomainEventGraphicsMsg' },
    DOMAIN_UPDATE_DEVICE_FLAGS: { kind: 'call', number: 174, args: 'DomainUpdateDeviceFlagsArgs' },
    NWFILTER_LOOKUP_BY_NAME: {
      kind: 'call',
      number: 175,
      args: 'NwfilterLookupByNameArgs',
      ret: 'NwfilterLookupByNameRet',
    },
    NWFILTER_LOOKUP_BY_UUID: {
      kind: 'call',
      number: 176,
      args: 'NwfilterLookupByUuidArgs',
      ret: 'NwfilterLookupByUuidRet',
    },
    NWFILTER_GET_XML_DESC: { kind: 'call', number: 177, args: 'NwfilterGetXmlDescArgs', ret: 'NwfilterGetXmlDescRet' },
    CONNECT_NUM_OF_NWFILTERS: { kind: 'call', number: 178, ret: 'ConnectNumOfNwfiltersRet' },
    CONNECT_LIST_NWFILTERS: {
      kind: 'call',
      number: 179,
      args: 'ConnectListNwfiltersArgs',
      ret: 'ConnectListNwfiltersRet',
    },
    NWFILTER_DEFINE_XML: { kind: 'call', number: 180, args: 'NwfilterDefineXmlArgs', ret: 'NwfilterDefineXmlRet' },
    NWFILTER_UNDEFINE: { kind: 'call', number: 181, args: 'NwfilterUndefineArgs' },
    DOMAIN_MANAGED_SAVE: { kind: 'call', number: 182, args: 'DomainManagedSaveArgs' },
    DOMAIN_HAS_MANAGED_SAVE_IMAGE: {
      kind: 'call',
      number: 183,
      args: 'DomainHasManagedSaveImageArgs',
      ret: 'DomainHasManagedSaveImageRet',
    },
    DOMAIN_MANAGED_SAVE_REMOVE: { kind: 'call', number: 184, args: 'DomainManagedSaveRemoveArgs' },
    DOMAIN_SNAPSHOT_CREATE_XML: {
      kind: 'call',
      number: 185,
      args: 'DomainSnapshotCreateXmlArgs',
      ret: 'DomainSnapshotCreateXmlRet',
    },
    DOMAIN_SNAPSHOT_GET_XML_DESC: {
      kind: 'call',
      number: 186,
      args: 'DomainSnapshotGetXmlDescArgs',
      ret: 'DomainSnapshotGetXmlDescRet',
    },
    DOMAIN_SNAPSHOT_NUM: { kind: 'call', number: 187, args: 'DomainSnapshotNumArgs', ret: 'DomainSnapshotNumRet' },
    DOMAIN_SNAPSHOT_LIST_NAMES: {
      kind: 'call',
      number: 188,
      args: 'DomainSnapshotListNamesArgs',
      ret: 'DomainSnapshotListNamesRet',
    },
    DOMAIN_SNAPSHOT_LOOKUP_BY_NAME: {
      kind: 'call',
      number: 189,
      args: 'DomainSnapshotLookupByNameArgs',
      ret: 'DomainSnapshotLookupByNameRet',
    },
    DOMAIN_HAS_CURRENT_SNAPSHOT: {
      kind: 'call',
      number: 190,
      args: 'DomainHasCurrentSnapshotArgs',
      ret: 'DomainHasCurrentSnapshotRet',
    },
    DOMAIN_SNAPSHOT_CURRENT: {
      kind: 'call',
      number: 191,
      args: 'DomainSnapshotCurrentArgs',
      ret: 'DomainSnapshotCurrentRet',
    },
    DOMAIN_REVERT_TO_SNAPSHOT: { kind: 'call', number: 192, args: 'DomainRevertToSnapshotArgs' },
    DOMAIN_SNAPSHOT_DELETE: { kind: 'call', number: 193, args: 'DomainSnapshotDeleteArgs' },
    DOMAIN_GET_BLOCK_INFO: { kind: 'call', number: 194, args: 'DomainGetBlockInfoArgs', ret: 'DomainGetBlockInfoRet' },
    DOMAIN_EVENT_IO_ERROR_REASON: { kind: 'message', number: 195, payload: 'DomainEventIoErrorReasonMsg' },
    DOMAIN_CREATE_WITH_FLAGS: {
      kind: 'call',
      number: 196,
      args: 'DomainCreateWithFlagsArgs',
      ret: 'DomainCreateWithFlagsRet',
    },
    DOMAIN_SET_MEMORY_PARAMETERS: { kind: 'call', number: 197, args: 'DomainSetMemoryParametersArgs' },
    DOMAIN_GET_MEMORY_PARAMETERS: {
      kind: 'call',
      number: 198,
      args: 'DomainGetMemoryParametersArgs',
      ret: 'DomainGetMemoryParametersRet',
    },
    DOMAIN_SET_VCPUS_FLAGS: { kind: 'call', number: 199, args: 'DomainSetVcpusFlagsArgs' },
    DOMAIN_GET_VCPUS_FLAGS: {
      kind: 'call',
      number: 200,
      args: 'DomainGetVcpusFlagsArgs',
      ret: 'DomainGetVcpusFlagsRet',
    },
    DOMAIN_OPEN_CONSOLE: { kind: 'call', number: 201, args: 'DomainOpenConsoleArgs' },
    DOMAIN_IS_UPDATED: { kind: 'call', number: 202, args: 'DomainIsUpdatedArgs', ret: 'DomainIsUpdatedRet' },
    CONNECT_GET_SYSINFO: { kind: 'call', number: 203, args: 'ConnectGetSysinfoArgs', ret: 'ConnectGetSysinfoRet' },
    DOMAIN_SET_MEMORY_FLAGS: { kind: 'call', number: 204, args: 'DomainSetMemoryFlagsArgs' },
    DOMAIN_SET_BLKIO_PARAMETERS: { kind: 'call', number: 205, args: 'DomainSetBlkioParametersArgs' },
    DOMAIN_GET_BLKIO_PARAMETERS: {
      kind: 'call',
      number: 206,
      args: 'DomainGetBlkioParametersArgs',
      ret: 'DomainGetBlkioParametersRet',
    },
    DOMAIN_MIGRATE_SET_MAX_SPEED: { kind: 'call', number: 207, args: 'DomainMigrateSetMaxSpeedArgs' },
    STORAGE_VOL_UPLOAD: { kind: 'call', number: 208, args: 'StorageVolUploadArgs' },
    STORAGE_VOL_DOWNLOAD: { kind: 'call', number: 209, args: 'StorageVolDownloadArgs' },
    DOMAIN_INJECT_NMI: { kind: 'call', number: 210, args: 'DomainInjectNmiArgs' },
    DOMAIN_SCREENSHOT: { kind: 'call', number: 211, args: 'DomainScreenshotArgs', ret: 'DomainScreenshotRet' },
    DOMAIN_GET_STATE: { kind: 'call', number: 212, args: 'DomainGetStateArgs', ret: 'DomainGetStateRet' },
    DOMAIN_MIGRATE_BEGIN3: {
      kind: 'call',
      number: 213,
      args: 'DomainMigrateBegin3Args',
      ret: 'DomainMigrateBegin3Ret',
    },
    DOMAIN_MIGRATE_PREPARE3: {
      kind: 'call',
      number: 214,
      args: 'DomainMigratePrepare3Args',
      ret: 'DomainMigratePrepare3Ret',
    },
    DOMAIN_MIGRATE_PREPARE_TUNNEL3: {
      kind: 'call',
      number: 215,
      args: 'DomainMigratePrepareTunnel3Args',
      ret: 'DomainMigratePrepareTunnel3Ret',
    },
    DOMAIN_MIGRATE_PERFORM3: {
      kind: 'call',
      number: 216,
      args: 'DomainMigratePerform3Args',
      ret: 'DomainMigratePerform3Ret',
    },
    DOMAIN_MIGRATE_FINISH3: {
      kind: 'call',
      number: 217,
      args: 'DomainMigrateFinish3Args',
      ret: 'DomainMigrateFinish3Ret',
    },
    DOMAIN_MIGRATE_CONFIRM3: { kind: 'call', number: 218, args: 'DomainMigrateConfirm3Args' },
    DOMAIN_SET_SCHEDULER_PARAMETERS_FLAGS: { kind: 'call', number: 219, args: 'DomainSetSchedulerParametersFlagsArgs' },
    INTERFACE_CHANGE_BEGIN: { kind: 'call', number: 220, args: 'InterfaceChangeBeginArgs' },
    INTERFACE_CHANGE_COMMIT: { kind: 'call', number: 221, args: 'InterfaceChangeCommitArgs' },
    INTERFACE_CHANGE_ROLLBACK: { kind: 'call', number: 222, args: 'InterfaceChangeRollbackArgs' },
    DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS: {
      kind: 'call',
      number: 223,
      args: 'DomainGetSchedulerParametersFlagsArgs',
      ret: 'DomainGetSchedulerParametersFlagsRet',
    },
    DOMAIN_EVENT_CONTROL_ERROR: { kind: 'message', number: 224, payload: 'DomainEventControlErrorMsg' },
    DOMAIN_PIN_VCPU_FLAGS: { kind: 'call', number: 225, args: 'DomainPinVcpuFlagsArgs' },
    DOMAIN_SEND_KEY: { kind: 'call', number: 226, args: 'DomainSendKeyArgs' },
    NODE_GET_CPU_STATS: { kind: 'call', number: 227, args: 'NodeGetCpuStatsArgs', ret: 'NodeGetCpuStatsRet' },
    NODE_GET_MEMORY_STATS: { kind: 'call', number: 228, args: 'NodeGetMemoryStatsArgs', ret: 'NodeGetMemoryStatsRet' },
    DOMAIN_GET_CONTROL_INFO: {
      kind: 'call',
      number: 229,
      args: 'DomainGetControlInfoArgs',
      ret: 'DomainGetControlInfoRet',
    },
    DOMAIN_GET_VCPU_PIN_INFO: {
      kind: 'call',
      number: 230,
      args: 'DomainGetVcpuPinInfoArgs',
      ret: 'DomainGetVcpuPinInfoRet',
    },
    DOMAIN_UNDEFINE_FLAGS: { kind: 'call', number: 231, args: 'DomainUndefineFlagsArgs' },
    DOMAIN_SAVE_FLAGS: { kind: 'call', number: 232, args: 'DomainSaveFlagsArgs' },
    DOMAIN_RESTORE_FLAGS: { kind: 'call', number: 233, args: 'DomainRestoreFlagsArgs' },
    DOMAIN_DESTROY_FLAGS: { kind: 'call', number: 234, args: 'DomainDestroyFlagsArgs' },
    DOMAIN_SAVE_IMAGE_GET_XML_DESC: {
      kind: 'call',
      number: 235,
      args: 'DomainSaveImageGetXmlDescArgs',
      ret: 'DomainSaveImageGetXmlDescRet',
    },
    DOMAIN_SAVE_IMAGE_DEFINE_XML: { kind: 'call', number: 236, args: 'DomainSaveImageDefineXmlArgs' },
    DOMAIN_BLOCK_JOB_ABORT: { kind: 'call', number: 237, args: 'DomainBlockJobAbortArgs' },
    DOMAIN_GET_BLOCK_JOB_INFO: {
      kind: 'call',
      number: 238,
      args: 'DomainGetBlockJobInfoArgs',
      ret: 'DomainGetBlockJobInfoRet',
    },
    DOMAIN_BLOCK_JOB_SET_SPEED: { kind: 'call', number: 239, args: 'DomainBlockJobSetSpeedArgs' },
    DOMAIN_BLOCK_PULL: { kind: 'call', number: 240, args: 'DomainBlockPullArgs' },
    DOMAIN_EVENT_BLOCK_JOB: { kind: 'message', number: 241, payload: 'DomainEventBlockJobMsg' },
    DOMAIN_MIGRATE_GET_MAX_SPEED: {
      kind: 'call',
      number: 242,
      args: 'DomainMigrateGetMaxSpeedArgs',
      ret: 'DomainMigrateGetMaxSpeedRet',
    },
    DOMAIN_BLOCK_STATS_FLAGS: {
      kind: 'call',
      number: 243,
      args: 'DomainBlockStatsFlagsArgs',
      ret: 'DomainBlockStatsFlagsRet',
    },
    DOMAIN_SNAPSHOT_GET_PARENT: {
      kind: 'call',
      number: 244,
      args: 'DomainSnapshotGetParentArgs',
      ret: 'DomainSnapshotGetParentRet',
    },
    DOMAIN_RESET: { kind: 'call', number: 245, args: 'DomainResetArgs' },
    DOMAIN_SNAPSHOT_NUM_CHILDREN: {
      kind: 'call',
      number: 246,
      args: 'DomainSnapshotNumChildrenArgs',
      ret: 'DomainSnapshotNumChildrenRet',
    },
    DOMAIN_SNAPSHOT_LIST_CHILDREN_NAMES: {
      kind: 'call',
      number: 247,
      args: 'DomainSnapshotListChildrenNamesArgs',
      ret: 'DomainSnapshotListChildrenNamesRet',
    },
    DOMAIN_EVENT_DISK_CHANGE: { kind: 'message', number: 248, payload: 'DomainEventDiskChangeMsg' },
    DOMAIN_OPEN_GRAPHICS: { kind: 'call', number: 249, args: 'DomainOpenGraphicsArgs' },
    NODE_SUSPEND_FOR_DURATION: { kind: 'call', number: 250, args: 'NodeSuspendForDurationArgs' },
    DOMAIN_BLOCK_RESIZE: { kind: 'call', number: 251, args: 'DomainBlockResizeArgs' },
    DOMAIN_SET_BLOCK_IO_TUNE: { kind: 'call', number: 252, args: 'DomainSetBlockIoTuneArgs' },
    DOMAIN_GET_BLOCK_IO_TUNE: {
      kind: 'call',
      number: 253,
      args: 'DomainGetBlockIoTuneArgs',
      ret: 'DomainGetBlockIoTuneRet',
    },
    DOMAIN_SET_NUMA_PARAMETERS: { kind: 'call', number: 254, args: 'DomainSetNumaParametersArgs' },
    DOMAIN_GET_NUMA_PARAMETERS: {
      kind: 'call',
      number: 255,
      args: 'DomainGetNumaParametersArgs',
      ret: 'DomainGetNumaParametersRet',
    },
    DOMAIN_SET_INTERFACE_PARAMETERS: { kind: 'call', number: 256, args: 'DomainSetInterfaceParametersArgs' },
    DOMAIN_GET_INTERFACE_PARAMETERS: {
      kind: 'call',
      number: 257,
      args: 'DomainGetInterfaceParametersArgs',
      ret: 'DomainGetInterfaceParametersRet',
    },
    DOMAIN_SHUTDOWN_FLAGS: { kind: 'call', number: 258, args: 'DomainShutdownFlagsArgs' },
    STORAGE_VOL_WIPE_PATTERN: { kind: 'call', number: 259, args: 'StorageVolWipePatternArgs' },
    STORAGE_VOL_RESIZE: { kind: 'call', number: 260, args: 'StorageVolResizeArgs' },
    DOMAIN_PM_SUSPEND_FOR_DURATION: { kind: 'call', number: 261, args: 'DomainPmSuspendForDurationArgs' },
    DOMAIN_GET_CPU_STATS: { kind: 'call', number: 262, args: 'DomainGetCpuStatsArgs', ret: 'DomainGetCpuStatsRet' },
    DOMAIN_GET_DISK_ERRORS: {
      kind: 'call',
      number: 263,
      args: 'DomainGetDiskErrorsArgs',
      ret: 'DomainGetDiskErrorsRet',
    },
    DOMAIN_SET_METADATA: { kind: 'call', number: 264, args: 'DomainSetMetadataArgs' },
    DOMAIN_GET_METADATA: { kind: 'call', number: 265, args: 'DomainGetMetadataArgs', ret: 'DomainGetMetadataRet' },
    DOMAIN_BLOCK_REBASE: { kind: 'call', number: 266, args: 'DomainBlockRebaseArgs' },
    DOMAIN_PM_WAKEUP: { kind: 'call', number: 267, args: 'DomainPmWakeupArgs' },
    DOMAIN_EVENT_TRAY_CHANGE: { kind: 'message', number: 268, payload: 'DomainEventTrayChangeMsg' },
    DOMAIN_EVENT_PMWAKEUP: { kind: 'message', number: 269, payload: 'DomainEventPmwakeupMsg' },
    DOMAIN_EVENT_PMSUSPEND: { kind: 'message', number: 270, payload: 'DomainEventPmsuspendMsg' },
    DOMAIN_SNAPSHOT_IS_CURRENT: {
      kind: 'call',
      number: 271,
      args: 'DomainSnapshotIsCurrentArgs',
      ret: 'DomainSnapshotIsCurrentRet',
    },
    DOMAIN_SNAPSHOT_HAS_METADATA: {
      kind: 'call',
      number: 272,
      args: 'DomainSnapshotHasMetadataArgs',
      ret: 'DomainSnapshotHasMetadataRet',
    },
    CONNECT_LIST_ALL_DOMAINS: {
      kind: 'call',
      number: 273,
      args: 'ConnectListAllDomainsArgs',
      ret: 'ConnectListAllDomainsRet',
    },
    DOMAIN_LIST_ALL_SNAPSHOTS: {
      kind: 'call',
      number: 274,
      args: 'DomainListAllSnapshotsArgs',
      ret: 'DomainListAllSnapshotsRet',
    },
    DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN: {
      kind: 'call',
      number: 275,
      args: 'DomainSnapshotListAllChildrenArgs',
      ret: 'DomainSnapshotListAllChildrenRet',
    },
    DOMAIN_EVENT_BALLOON_CHANGE: { kind: 'message', number: 276, payload: 'DomainEventBalloonChangeMsg' },
    DOMAIN_GET_HOSTNAME: { kind: 'call', number: 277, args: 'DomainGetHostnameArgs', ret: 'DomainGetHostnameRet' },
    DOMAIN_GET_SECURITY_LABEL_LIST: {
      kind: 'call',
      number: 278,
      args: 'DomainGetSecurityLabelListArgs',
      ret: 'DomainGetSecurityLabelListRet',
    },
    DOMAIN_PIN_EMULATOR: { kind: 'call', number: 279, args: 'DomainPinEmulatorArgs' },
    DOMAIN_GET_EMULATOR_PIN_INFO: {
      kind: 'call',
      number: 280,
      args: 'DomainGetEmulatorPinInfoArgs',
      ret: 'DomainGetEmulatorPinInfoRet',
    },
    CONNECT_LIST_ALL_STORAGE_POOLS: {
      kind: 'call',
      number: 281,
      args: 'ConnectListAllStoragePoolsArgs',
      ret: 'ConnectListAllStoragePoolsRet',
    },
    STORAGE_POOL_LIST_ALL_VOLUMES: {
      kind: 'call',
      number: 282,
      args: 'StoragePoolListAllVolumesArgs',
      ret: 'StoragePoolListAllVolumesRet',
    },
    CONNECT_LIST_ALL_NETWORKS: {
      kind: 'call',
      number: 283,
      args: 'ConnectListAllNetworksArgs',
      ret: 'ConnectListAllNetworksRet',
    },
    CONNECT_LIST_ALL_INTERFACES: {
      kind: 'call',
      number: 284,
      args: 'ConnectListAllInterfacesArgs',
      ret: 'ConnectListAllInterfacesRet',
    },
    CONNECT_LIST_ALL_NODE_DEVICES: {
      kind: 'call',
      number: 285,
      args: 'ConnectListAllNodeDevicesArgs',
      ret: 'ConnectListAllNodeDevicesRet',
    },
    CONNECT_LIST_ALL_NWFILTERS: {
      kind: 'call',
      number: 286,
      args: 'ConnectListAllNwfiltersArgs',
      ret: 'ConnectListAllNwfiltersRet',
    },
    CONNECT_LIST_ALL_SECRETS: {
      kind: 'call',
      number: 287,
      args: 'ConnectListAllSecretsArgs',
      ret: 'ConnectListAllSecretsRet',
    },
    NODE_SET_MEMORY_PARAMETERS: { kind: 'call', number: 288, args: 'NodeSetMemoryParametersArgs' },
    NODE_GET_MEMORY_PARAMETERS: {
      kind: 'call',
      number: 289,
      args: 'NodeGetMemoryParametersArgs',
      ret: 'NodeGetMemoryParametersRet',
    },
    DOMAIN_BLOCK_COMMIT: { kind: 'call', number: 290, args: 'DomainBlockCommitArgs' },
    NETWORK_UPDATE: { kind: 'call', number: 291, args: 'NetworkUpdateArgs' },
    DOMAIN_EVENT_PMSUSPEND_DISK: { kind: 'message', number: 292, payload: 'DomainEventPmsuspendDiskMsg' },
    NODE_GET_CPU_MAP: { kind: 'call', number: 293, args: 'NodeGetCpuMapArgs', ret: 'NodeGetCpuMapRet' },
    DOMAIN_FSTRIM: { kind: 'call', number: 294, args: 'DomainFstrimArgs' },
    DOMAIN_SEND_PROCESS_SIGNAL: { kind: 'call', number: 295, args: 'DomainSendProcessSignalArgs' },
    DOMAIN_OPEN_CHANNEL: { kind: 'call', number: 296, args: 'DomainOpenChannelArgs' },
    NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN: {
      kind: 'call',
      number: 297,
      args: 'NodeDeviceLookupScsiHostByWwnArgs',
      ret: 'NodeDeviceLookupScsiHostByWwnRet',
    },
    DOMAIN_GET_JOB_STATS: { kind: 'call', number: 298, args: 'DomainGetJobStatsArgs', ret: 'DomainGetJobStatsRet' },
    DOMAIN_MIGRATE_GET_COMPRESSION_CACHE: {
      kind: 'call',
      number: 299,
      args: 'DomainMigrateGetCompressionCacheArgs',
      ret: 'DomainMigrateGetCompressionCacheRet',
    },
    DOMAIN_MIGRATE_SET_COMPRESSION_CACHE: { kind: 'call', number: 300, args: 'DomainMigrateSetCompressionCacheArgs' },
    NODE_DEVICE_DETACH_FLAGS: { kind: 'call', number: 301, args: 'NodeDeviceDetachFlagsArgs' },
    DOMAIN_MIGRATE_BEGIN3_PARAMS: {
      kind: 'call',
      number: 302,
      args: 'DomainMigrateBegin3ParamsArgs',
      ret: 'DomainMigrateBegin3ParamsRet',
    },
    DOMAIN_MIGRATE_PREPARE3_PARAMS: {
      kind: 'call',
      number: 303,
      args: 'DomainMigratePrepare3ParamsArgs',
      ret: 'DomainMigratePrepare3ParamsRet',
    },
    DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS: {
      kind: 'call',
      number: 304,
      args: 'DomainMigratePrepareTunnel3ParamsArgs',
      ret: 'DomainMigratePrepareTunnel3ParamsRet',
    },
    DOMAIN_MIGRATE_PERFORM3_PARAMS: {
      kind: 'call',
      number: 305,
      args: 'DomainMigratePerform3ParamsArgs',
      ret: 'DomainMigratePerform3ParamsRet',
    },
    DOMAIN_MIGRATE_FINISH3_PARAMS: {
      kind: 'call',
      number: 306,
      args: 'DomainMigrateFinish3ParamsArgs',
      ret: 'DomainMigrateFinish3ParamsRet',
    },
    DOMAIN_MIGRATE_CONFIRM3_PARAMS: { kind: 'call', number: 307, args: 'DomainMigrateConfirm3ParamsArgs' },
    DOMAIN_SET_MEMORY_STATS_PERIOD: { kind: 'call', number: 308, args: 'DomainSetMemoryStatsPeriodArgs' },
    DOMAIN_CREATE_XML_WITH_FILES: {
      kind: 'call',
      number: 309,
      args: 'DomainCreateXmlWithFilesArgs',
      ret: 'DomainCreateXmlWithFilesRet',
    },
    DOMAIN_CREATE_WITH_FILES: {
      kind: 'call',
      number: 310,
      args: 'DomainCreateWithFilesArgs',
      ret: 'DomainCreateWithFilesRet',
    },
    DOMAIN_EVENT_DEVICE_REMOVED: { kind: 'message', number: 311, payload: 'DomainEventDeviceRemovedMsg' },
    CONNECT_GET_CPU_MODEL_NAMES: {
      kind: 'call',
      number: 312,
      args: 'ConnectGetCpuModelNamesArgs',
      ret: 'ConnectGetCpuModelNamesRet',
    },
    CONNECT_NETWORK_EVENT_REGISTER_ANY: {
      kind: 'call',
      number: 313,
      args: 'ConnectNetworkEventRegisterAnyArgs',
      ret: 'ConnectNetworkEventRegisterAnyRet',
    },
    CONNECT_NETWORK_EVENT_DEREGISTER_ANY: { kind: 'call', number: 314, args: 'ConnectNetworkEventDeregisterAnyArgs' },
    NETWORK_EVENT_LIFECYCLE: { kind: 'message', number: 315, payload: 'NetworkEventLifecycleMsg' },
    CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY: {
      kind: 'call',
      number: 316,
      args: 'ConnectDomainEventCallbackRegisterAnyArgs',
      ret: 'ConnectDomainEventCallbackRegisterAnyRet',
    },
    CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY: {
      kind: 'call',
      number: 317,
      args: 'ConnectDomainEventCallbackDeregisterAnyArgs',
    },
    DOMAIN_EVENT_CALLBACK_LIFECYCLE: { kind: 'message', number: 318, payload: 'DomainEventCallbackLifecycleMsg' },
    DOMAIN_EVENT_CALLBACK_REBOOT: { kind: 'message', number: 319, payload: 'DomainEventCallbackRebootMsg' },
    DOMAIN_EVENT_CALLBACK_RTC_CHANGE: { kind: 'message', number: 320, payload: 'DomainEventCallbackRtcChangeMsg' },
    DOMAIN_EVENT_CALLBACK_WATCHDOG: { kind: 'message', number: 321, payload: 'DomainEventCallbackWatchdogMsg' },
    DOMAIN_EVENT_CALLBACK_IO_ERROR: { kind: 'message', number: 322, payload: 'DomainEventCallbackIoErrorMsg' },
    DOMAIN_EVENT_CALLBACK_GRAPHICS: { kind: 'message', number: 323, payload: 'DomainEventCallbackGraphicsMsg' },
    DOMAIN_EVENT_CALLBACK_IO_ERROR_REASON: {
      kind: 'message',
      number: 324,
      payload: 'DomainEventCallbackIoErrorReasonMsg',
    },
    DOMAIN_EVENT_CALLBACK_CONTROL_ERROR: {
      kind: 'message',
      number: 325,
      payload: 'DomainEventCallbackControlErrorMsg',
    },
    DOMAIN_EVENT_CALLBACK_BLOCK_JOB: { kind: 'message', number: 326, payload: 'DomainEventCallbackBlockJobMsg' },
    DOMAIN_EVENT_CALLBACK_DISK_CHANGE: { kind: 'message', number: 327, payload: 'DomainEventCallbackDiskChangeMsg' },
    DOMAIN_EVENT_CALLBACK_TRAY_CHANGE: { kind: 'message', number: 328, payload: 'DomainEventCallbackTrayChangeMsg' },
    DOMAIN_EVENT_CALLBACK_PMWAKEUP: { kind: 'message', number: 329, payload: 'DomainEventCallbackPmwakeupMsg' },
    DOMAIN_EVENT_CALLBACK_PMSUSPEND: { kind: 'message', number: 330, payload: 'DomainEventCallbackPmsuspendMsg' },
    DOMAIN_EVENT_CALLBACK_BALLOON_CHANGE: {
      kind: 'message',
      number: 331,
      payload: 'DomainEventCallbackBalloonChangeMsg',
    },
    DOMAIN_EVENT_CALLBACK_PMSUSPEND_DISK: {
      kind: 'message',
      number: 332,
      payload: 'DomainEventCallbackPmsuspendDiskMsg',
    },
    DOMAIN_EVENT_CALLBACK_DEVICE_REMOVED: {
      kind: 'message',
      number: 333,
      payload: 'DomainEventCallbackDeviceRemovedMsg',
    },
    DOMAIN_CORE_DUMP_WITH_FORMAT: { kind: 'call', number: 334, args: 'DomainCoreDumpWithFormatArgs' },
    DOMAIN_FSFREEZE: { kind: 'call', number: 335, args: 'DomainFsfreezeArgs', ret: 'DomainFsfreezeRet' },
    DOMAIN_FSTHAW: { kind: 'call', number: 336, args: 'DomainFsthawArgs', ret: 'DomainFsthawRet' },
    DOMAIN_GET_TIME: { kind: 'call', number: 337, args: 'DomainGetTimeArgs', ret: 'DomainGetTimeRet' },
    DOMAIN_SET_TIME: { kind: 'call', number: 338, args: 'DomainSetTimeArgs' },
    DOMAIN_EVENT_BLOCK_JOB_2: { kind: 'message', number: 339, payload: 'DomainEventBlockJob2Msg' },
    NODE_GET_FREE_PAGES: { kind: 'call', number: 340, args: 'NodeGetFreePagesArgs', ret: 'NodeGetFreePagesRet' },
    NETWORK_GET_DHCP_LEASES: {
      kind: 'call',
      number: 341,
      args: 'NetworkGetDhcpLeasesArgs',
      ret: 'NetworkGetDhcpLeasesRet',
    },
    CONNECT_GET_DOMAIN_CAPABILITIES: {
      kind: 'call',
      number: 342,
      args: 'ConnectGetDomainCapabilitiesArgs',
      ret: 'ConnectGetDomainCapabilitiesRet',
    },
    DOMAIN_OPEN_GRAPHICS_FD: { kind: 'call', number: 343, args: 'DomainOpenGraphicsFdArgs' },
    CONNECT_GET_ALL_DOMAIN_STATS: {
      kind: 'call',
      number: 344,
      args: 'ConnectGetAllDomainStatsArgs',
      ret: 'ConnectGetAllDomainStatsRet',
    },
    DOMAIN_BLOCK_COPY: { kind: 'call', number: 345, args: 'DomainBlockCopyArgs' },
    DOMAIN_EVENT_CALLBACK_TUNABLE: { kind: 'message', number: 346, payload: 'DomainEventCallbackTunableMsg' },
    NODE_ALLOC_PAGES: { kind: 'call', number: 347, args: 'NodeAllocPagesArgs', ret: 'NodeAllocPagesRet' },
    DOMAIN_EVENT_CALLBACK_AGENT_LIFECYCLE: {
      kind: 'message',
      number: 348,
      payload: 'DomainEventCallbackAgentLifecycleMsg',
    },
    DOMAIN_GET_FSINFO: { kind: 'call', number: 349, args: 'DomainGetFsinfoArgs', ret: 'DomainGetFsinfoRet' },
    DOMAIN_DEFINE_XML_FLAGS: {
      kind: 'call',
      number: 350,
      args: 'DomainDefineXmlFlagsArgs',
      ret: 'DomainDefineXmlFlagsRet',
    },
    DOMAIN_GET_IOTHREAD_INFO: {
      kind: 'call',
      number: 351,
      args: 'DomainGetIothreadInfoArgs',
      ret: 'DomainGetIothreadInfoRet',
    },
    DOMAIN_PIN_IOTHREAD: { kind: 'call', number: 352, args: 'DomainPinIothreadArgs' },
    DOMAIN_INTERFACE_ADDRESSES: {
      kind: 'call',
      number: 353,
      args: 'DomainInterfaceAddressesArgs',
      ret: 'DomainInterfaceAddressesRet',
    },
    DOMAIN_EVENT_CALLBACK_DEVICE_ADDED: { kind: 'message', number: 354, payload: 'DomainEventCallbackDeviceAddedMsg' },
    DOMAIN_ADD_IOTHREAD: { kind: 'call', number: 355, args: 'DomainAddIothreadArgs' },
    DOMAIN_DEL_IOTHREAD: { kind: 'call', number: 356, args: 'DomainDelIothreadArgs' },
    DOMAIN_SET_USER_PASSWORD: { kind: 'call', number: 357, args: 'DomainSetUserPasswordArgs' },
    DOMAIN_RENAME: { kind: 'call', number: 358, args: 'DomainRenameArgs', ret: 'DomainRenameRet' },
    DOMAIN_EVENT_CALLBACK_MIGRATION_ITERATION: {
      kind: 'message',
      number: 359,
      payload: 'DomainEventCallbackMigrationIterationMsg',
    },
    CONNECT_REGISTER_CLOSE_CALLBACK: { kind: 'call', number: 360 },
    CONNECT_UNREGISTER_CLOSE_CALLBACK: { kind: 'call', number: 361 },
    CONNECT_EVENT_CONNECTION_CLOSED: { kind: 'message', number: 362, payload: 'ConnectEventConnectionClosedMsg' },
    DOMAIN_EVENT_CALLBACK_JOB_COMPLETED: {
      kind: 'message',
      number: 363,
      payload: 'DomainEventCallbackJobCompletedMsg',
    },
    DOMAIN_MIGRATE_START_POST_COPY: { kind: 'call', number: 364, args: 'DomainMigrateStartPostCopyArgs' },
    DOMAIN_GET_PERF_EVENTS: {
      kind: 'call',
      number: 365,
      args: 'DomainGetPerfEventsArgs',
      ret: 'DomainGetPerfEventsRet',
    },
    DOMAIN_SET_PERF_EVENTS: { kind: 'call', number: 366, args: 'DomainSetPerfEventsArgs' },
    DOMAIN_EVENT_CALLBACK_DEVICE_REMOVAL_FAILED: {
      kind: 'message',
      number: 367,
      payload: 'DomainEventCallbackDeviceRemovalFailedMsg',
    },
    CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY: {
      kind: 'call',
      number: 368,
      args: 'ConnectStoragePoolEventRegisterAnyArgs',
      ret: 'ConnectStoragePoolEventRegisterAnyRet',
    },
    CONNECT_STORAGE_POOL_EVENT_DEREGISTER_ANY: {
      kind: 'call',
      number: 369,
      args: 'ConnectStoragePoolEventDeregisterAnyArgs',
    },
    STORAGE_POOL_EVENT_LIFECYCLE: { kind: 'message', number: 370, payload: 'StoragePoolEventLifecycleMsg' },
    DOMAIN_GET_GUEST_VCPUS: {
      kind: 'call',
      number: 371,
      args: 'DomainGetGuestVcpusArgs',
      ret: 'DomainGetGuestVcpusRet',
    },
    DOMAIN_SET_GUEST_VCPUS: { kind: 'call', number: 372, args: 'DomainSetGuestVcpusArgs' },
    STORAGE_POOL_EVENT_REFRESH: { kind: 'message', number: 373, payload: 'StoragePoolEventRefreshMsg' },
    CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY: {
      kind: 'call',
      number: 374,
      args: 'ConnectNodeDeviceEventRegisterAnyArgs',
      ret: 'ConnectNodeDeviceEventRegisterAnyRet',
    },
    CONNECT_NODE_DEVICE_EVENT_DEREGISTER_ANY: {
      kind: 'call',
      number: 375,
      args: 'ConnectNodeDeviceEventDeregisterAnyArgs',
    },
    NODE_DEVICE_EVENT_LIFECYCLE: { kind: 'message', number: 376, payload: 'NodeDeviceEventLifecycleMsg' },
    NODE_DEVICE_EVENT_UPDATE: { kind: 'message', number: 377, payload: 'NodeDeviceEventUpdateMsg' },
    STORAGE_VOL_GET_INFO_FLAGS: {
      kind: 'call',
      number: 378,
      args: 'StorageVolGetInfoFlagsArgs',
      ret: 'StorageVolGetInfoFlagsRet',
    },
    DOMAIN_EVENT_CALLBACK_METADATA_CHANGE: {
      kind: 'message',
      number: 379,
      payload: 'DomainEventCallbackMetadataChangeMsg',
    },
    CONNECT_SECRET_EVENT_REGISTER_ANY: {
      kind: 'call',
      number: 380,
      args: 'ConnectSecretEventRegisterAnyArgs',
      ret: 'ConnectSecretEventRegisterAnyRet',
    },
    CONNECT_SECRET_EVENT_DEREGISTER_ANY: { kind: 'call', number: 381, args: 'ConnectSecretEventDeregisterAnyArgs' },
    SECRET_EVENT_LIFECYCLE: { kind: 'message', number: 382, payload: 'SecretEventLifecycleMsg' },
    SECRET_EVENT_VALUE_CHANGED: { kind: 'message', number: 383, payload: 'SecretEventValueChangedMsg' },
    DOMAIN_SET_VCPU: { kind: 'call', number: 384, args: 'DomainSetVcpuArgs' },
    DOMAIN_EVENT_BLOCK_THRESHOLD: { kind: 'message', number: 385, payload: 'DomainEventBlockThresholdMsg' },
    DOMAIN_SET_BLOCK_THRESHOLD: { kind: 'call', number: 386, args: 'DomainSetBlockThresholdArgs' },
    DOMAIN_MIGRATE_GET_MAX_DOWNTIME: {
      kind: 'call',
      number: 387,
      args: 'DomainMigrateGetMaxDowntimeArgs',
      ret: 'DomainMigrateGetMaxDowntimeRet',
    },
    DOMAIN_MANAGED_SAVE_GET_XML_DESC: {
      kind: 'call',
      number: 388,
      args: 'DomainManagedSaveGetXmlDescArgs',
      ret: 'DomainManagedSaveGetXmlDescRet',
    },
    DOMAIN_MANAGED_SAVE_DEFINE_XML: { kind: 'call', number: 389, args: 'DomainManagedSaveDefineXmlArgs' },
    DOMAIN_SET_LIFECYCLE_ACTION: { kind: 'call', number: 390, args: 'DomainSetLifecycleActionArgs' },
    STORAGE_POOL_LOOKUP_BY_TARGET_PATH: {
      kind: 'call',
      number: 391,
      args: 'StoragePoolLookupByTargetPathArgs',
      ret: 'StoragePoolLookupByTargetPathRet',
    },
    DOMAIN_DETACH_DEVICE_ALIAS: { kind: 'call', number: 392, args: 'DomainDetachDeviceAliasArgs' },
    CONNECT_COMPARE_HYPERVISOR_CPU: {
      kind: 'call',
      number: 393,
      args: 'ConnectCompareHypervisorCpuArgs',
      ret: 'ConnectCompareHypervisorCpuRet',
    },
    CONNECT_BASELINE_HYPERVISOR_CPU: {
      kind: 'call',
      number: 394,
      args: 'ConnectBaselineHypervisorCpuArgs',
      ret: 'ConnectBaselineHypervisorCpuRet',
    },
    NODE_GET_SEV_INFO: { kind: 'call', number: 395, args: 'NodeGetSevInfoArgs', ret: 'NodeGetSevInfoRet' },
    DOMAIN_GET_LAUNCH_SECURITY_INFO: {
      kind: 'call',
      number: 396,
      args: 'DomainGetLaunchSecurityInfoArgs',
      ret: 'DomainGetLaunchSecurityInfoRet',
    },
    NWFILTER_BINDING_LOOKUP_BY_PORT_DEV: {
      kind: 'call',
      number: 397,
      args: 'NwfilterBindingLookupByPortDevArgs',
      ret: 'NwfilterBindingLookupByPortDevRet',
    },
    NWFILTER_BINDING_GET_XML_DESC: {
      kind: 'call',
      number: 398,
      args: 'NwfilterBindingGetXmlDescArgs',
      ret: 'NwfilterBindingGetXmlDescRet',
    },
    NWFILTER_BINDING_CREATE_XML: {
      kind: 'call',
      number: 399,
      args: 'NwfilterBindingCreateXmlArgs',
      ret: 'NwfilterBindingCreateXmlRet',
    },
    NWFILTER_BINDING_DELETE: { kind: 'call', number: 400, args: 'NwfilterBindingDeleteArgs' },
    CONNECT_LIST_ALL_NWFILTER_BINDINGS: {
      kind: 'call',
      number: 401,
      args: 'ConnectListAllNwfilterBindingsArgs',
      ret: 'ConnectListAllNwfilterBindingsRet',
    },
    DOMAIN_SET_IOTHREAD_PARAMS: { kind: 'call', number: 402, args: 'DomainSetIothreadParamsArgs' },
    CONNECT_GET_STORAGE_POOL_CAPABILITIES: {
      kind: 'call',
      number: 403,
      args: 'ConnectGetStoragePoolCapabilitiesArgs',
      ret: 'ConnectGetStoragePoolCapabilitiesRet',
    },
    NETWORK_LIST_ALL_PORTS: {
      kind: 'call',
      number: 404,
      args: 'NetworkListAllPortsArgs',
      ret: 'NetworkListAllPortsRet',
    },
    NETWORK_PORT_LOOKUP_BY_UUID: {
      kind: 'call',
      number: 405,
      args: 'NetworkPortLookupByUuidArgs',
      ret: 'NetworkPortLookupByUuidRet',
    },
    NETWORK_PORT_CREATE_XML: {
      kind: 'call',
      number: 406,
      args: 'NetworkPortCreateXmlArgs',
      ret: 'NetworkPortCreateXmlRet',
    },
    NETWORK_PORT_GET_PARAMETERS: {
      kind: 'call',
      number: 407,
      args: 'NetworkPortGetParametersArgs',
      ret: 'NetworkPortGetParametersRet',
    },
    NETWORK_PORT_SET_PARAMETERS: { kind: 'call', number: 408, args: 'NetworkPortSetParametersArgs' },
    NETWORK_PORT_GET_XML_DESC: {
      kind: 'call',
      number: 409,
      args: 'NetworkPortGetXmlDescArgs',
      ret: 'NetworkPortGetXmlDescRet',
    },
    NETWORK_PORT_DELETE: { kind: 'call', number: 410, args: 'NetworkPortDeleteArgs' },
    DOMAIN_CHECKPOINT_CREATE_XML: {
      kind: 'call',
      number: 411,
      args: 'DomainCheckpointCreateXmlArgs',
      ret: 'DomainCheckpointCreateXmlRet',
    },
    DOMAIN_CHECKPOINT_GET_XML_DESC: {
      kind: 'call',
      number: 412,
      args: 'DomainCheckpointGetXmlDescArgs',
      ret: 'DomainCheckpointGetXmlDescRet',
    },
    DOMAIN_LIST_ALL_CHECKPOINTS: {
      kind: 'call',
      number: 413,
      args: 'DomainListAllCheckpointsArgs',
      ret: 'DomainListAllCheckpointsRet',
    },
    DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN: {
      kind: 'call',
      number: 414,
      args: 'DomainCheckpointListAllChildrenArgs',
      ret: 'DomainCheckpointListAllChildrenRet',
    },
    DOMAIN_CHECKPOINT_LOOKUP_BY_NAME: {
      kind: 'call',
      number: 415,
      args: 'DomainCheckpointLookupByNameArgs',
      ret: 'DomainCheckpointLookupByNameRet',
    },
    DOMAIN_CHECKPOINT_GET_PARENT: {
      kind: 'call',
      number: 416,
      args: 'DomainCheckpointGetParentArgs',
      ret: 'DomainCheckpointGetParentRet',
    },
    DOMAIN_CHECKPOINT_DELETE: { kind: 'call', number: 417, args: 'DomainCheckpointDeleteArgs' },
    DOMAIN_GET_GUEST_INFO: { kind: 'call', number: 418, args: 'DomainGetGuestInfoArgs', ret: 'DomainGetGuestInfoRet' },
    CONNECT_SET_IDENTITY: { kind: 'call', number: 419, args: 'ConnectSetIdentityArgs' },
    DOMAIN_AGENT_SET_RESPONSE_TIMEOUT: {
      kind: 'call',
      number: 420,
      args: 'DomainAgentSetResponseTimeoutArgs',
      ret: 'DomainAgentSetResponseTimeoutRet',
    },
    DOMAIN_BACKUP_BEGIN: { kind: 'call', number: 421, args: 'DomainBackupBeginArgs' },
    DOMAIN_BACKUP_GET_XML_DESC: {
      kind: 'call',
      number: 422,
      args: 'DomainBackupGetXmlDescArgs',
      ret: 'DomainBackupGetXmlDescRet',
    },
    DOMAIN_EVENT_MEMORY_FAILURE: { kind: 'message', number: 423, payload: 'DomainEventMemoryFailureMsg' },
    DOMAIN_AUTHORIZED_SSH_KEYS_GET: {
      kind: 'call',
      number: 424,
      args: 'DomainAuthorizedSshKeysGetArgs',
      ret: 'DomainAuthorizedSshKeysGetRet',
    },
    DOMAIN_AUTHORIZED_SSH_KEYS_SET: { kind: 'call', number: 425, args: 'DomainAuthorizedSshKeysSetArgs' },
    DOMAIN_GET_MESSAGES: { kind: 'call', number: 426, args: 'DomainGetMessagesArgs', ret: 'DomainGetMessagesRet' },
    DOMAIN_START_DIRTY_RATE_CALC: { kind: 'call', number: 427, args: 'DomainStartDirtyRateCalcArgs' },
    NODE_DEVICE_DEFINE_XML: {
      kind: 'call',
      number: 428,
      args: 'NodeDeviceDefineXmlArgs',
      ret: 'NodeDeviceDefineXmlRet',
    },
    NODE_DEVICE_UNDEFINE: { kind: 'call', number: 429, args: 'NodeDeviceUndefineArgs' },
    NODE_DEVICE_CREATE: { kind: 'call', number: 430, args: 'NodeDeviceCreateArgs' },
    NWFILTER_DEFINE_XML_FLAGS: {
      kind: 'call',
      number: 431,
      args: 'NwfilterDefineXmlFlagsArgs',
      ret: 'NwfilterDefineXmlFlagsRet',
    },
    NETWORK_DEFINE_XML_FLAGS: {
      kind: 'call',
      number: 432,
      args: 'NetworkDefineXmlFlagsArgs',
      ret: 'NetworkDefineXmlFlagsRet',
    },
    NODE_DEVICE_GET_AUTOSTART: {
      kind: 'call',
      number: 433,
      args: 'NodeDeviceGetAutostartArgs',
      ret: 'NodeDeviceGetAutostartRet',
    },
    NODE_DEVICE_SET_AUTOSTART: { kind: 'call', number: 434, args: 'NodeDeviceSetAutostartArgs' },
    NODE_DEVICE_IS_PERSISTENT: {
      kind: 'call',
      number: 435,
      args: 'NodeDeviceIsPersistentArgs',
      ret: 'NodeDeviceIsPersistentRet',
    },
    NODE_DEVICE_IS_ACTIVE: { kind: 'call', number: 436, args: 'NodeDeviceIsActiveArgs', ret: 'NodeDeviceIsActiveRet' },
    NETWORK_CREATE_XML_FLAGS: {
      kind: 'call',
      number: 437,
      args: 'NetworkCreateXmlFlagsArgs',
      ret: 'NetworkCreateXmlFlagsRet',
    },
    DOMAIN_EVENT_MEMORY_DEVICE_SIZE_CHANGE: {
      kind: 'message',
      number: 438,
      payload: 'DomainEventMemoryDeviceSizeChangeMsg',
    },
    DOMAIN_SET_LAUNCH_SECURITY_STATE: { kind: 'call', number: 439, args: 'DomainSetLaunchSecurityStateArgs' },
    DOMAIN_SAVE_PARAMS: { kind: 'call', number: 440, args: 'DomainSaveParamsArgs' },
    DOMAIN_RESTORE_PARAMS: { kind: 'call', number: 441, args: 'DomainRestoreParamsArgs' },
    DOMAIN_ABORT_JOB_FLAGS: { kind: 'call', number: 442, args: 'DomainAbortJobFlagsArgs' },
    DOMAIN_FD_ASSOCIATE: { kind: 'call', number: 443, args: 'DomainFdAssociateArgs' },
    NETWORK_SET_METADATA: { kind: 'call', number: 444, args: 'NetworkSetMetadataArgs' },
    NETWORK_GET_METADATA: { kind: 'call', number: 445, args: 'NetworkGetMetadataArgs', ret: 'NetworkGetMetadataRet' },
    NETWORK_EVENT_CALLBACK_METADATA_CHANGE: {
      kind: 'message',
      number: 446,
      payload: 'NetworkEventCallbackMetadataChangeMsg',
    },
    NODE_DEVICE_UPDATE: { kind: 'call', number: 447, args: 'NodeDeviceUpdateArgs' },
    DOMAIN_GRAPHICS_RELOAD: { kind: 'call', number: 448, args: 'DomainGraphicsReloadArgs' },
    DOMAIN_GET_AUTOSTART_ONCE: {
      kind: 'call',
      number: 449,
      args: 'DomainGetAutostartOnceArgs',
      ret: 'DomainGetAutostartOnceRet',
    },
    DOMAIN_SET_AUTOSTART_ONCE: { kind: 'call', number: 450, args: 'DomainSetAutostartOnceArgs' },
    DOMAIN_SET_THROTTLE_GROUP: { kind: 'call', number: 451, args: 'DomainSetThrottleGroupArgs' },
    DOMAIN_DEL_THROTTLE_GROUP: { kind: 'call', number: 452, args: 'DomainDelThrottleGroupArgs' },
    DOMAIN_EVENT_NIC_MAC_CHANGE: { kind: 'message', number: 453, payload: 'DomainEventNicMacChangeMsg' },
    DOMAIN_EVENT_VCPU_REMOVED: { kind: 'message', number: 454, payload: 'DomainEventVcpuRemovedMsg' },
    DOMAIN_EVENT_CALLBACK_CHANNEL_LIFECYCLE: {
      kind: 'message',
      number: 455,
      payload: 'DomainEventCallbackChannelLifecycleMsg',
    },
    DOMAIN_ANNOUNCE_INTERFACE: { kind: 'call', number: 456, args: 'DomainAnnounceInterfaceArgs' },
  },
};
