// Generated from protocol/admin_protocol.x by `npm run codegen`; do not edit.

import type { XdrBuilder } from './builder.js';

/** Names of all types that {@link define} defines and that are read and written as a whole. */
export const typeNames: readonly string[] = [
  'AdminTypedParamValue',
  'AdminTypedParam',
  'AdminNonnullServer',
  'AdminNonnullClient',
  'AdminConnectOpenArgs',
  'AdminConnectGetLibVersionRet',
  'AdminConnectListServersArgs',
  'AdminConnectListServersRet',
  'AdminConnectLookupServerArgs',
  'AdminConnectLookupServerRet',
  'AdminServerGetThreadpoolParametersArgs',
  'AdminServerGetThreadpoolParametersRet',
  'AdminServerSetThreadpoolParametersArgs',
  'AdminServerListClientsArgs',
  'AdminServerListClientsRet',
  'AdminServerLookupClientArgs',
  'AdminServerLookupClientRet',
  'AdminClientGetInfoArgs',
  'AdminClientGetInfoRet',
  'AdminClientCloseArgs',
  'AdminServerGetClientLimitsArgs',
  'AdminServerGetClientLimitsRet',
  'AdminServerSetClientLimitsArgs',
  'AdminServerUpdateTlsFilesArgs',
  'AdminConnectGetLoggingOutputsArgs',
  'AdminConnectGetLoggingOutputsRet',
  'AdminConnectGetLoggingFiltersArgs',
  'AdminConnectGetLoggingFiltersRet',
  'AdminConnectSetLoggingOutputsArgs',
  'AdminConnectSetLoggingFiltersArgs',
  'AdminConnectSetDaemonTimeoutArgs',
  'AdminConnectDaemonShutdownArgs',
];

/** Defines the types of `admin_protocol.x` and those of other files that they refer to. */
export function define(xdr: XdrBuilder): void {
  xdr.typedef('AdminNonnullString', xdr.string(4194304));
  xdr.typedef('AdminString', xdr.option(xdr.string(4194304)));
  xdr.union('AdminTypedParamValue', {
    switchOn: xdr.int(),
    switchName: 'type',
    switches: [
      [1, 'arm0'],
      [2, 'arm1'],
      [3, 'arm2'],
      [4, 'arm3'],
      [5, 'arm4'],
      [6, 'arm5'],
      [7, 'arm6'],
    ],
    arms: {
      arm0: xdr.int(),
      arm1: xdr.uint(),
      arm2: xdr.hyper(),
      arm3: xdr.uhyper(),
      arm4: xdr.double(),
      arm5: xdr.int(),
      arm6: xdr.string(4194304),
    },
  });
  xdr.struct('AdminTypedParam', [
    ['field', xdr.string(4194304)],
    ['value', xdr.lookup('AdminTypedParamValue')],
  ]);
  xdr.struct('AdminNonnullServer', [
    ['name', xdr.string(4194304)],
  ]);
  xdr.struct('AdminNonnullClient', [
    ['srv', xdr.lookup('AdminNonnullServer')],
    ['id', xdr.uhyper()],
    ['timestamp', xdr.hyper()],
    ['transport', xdr.uint()],
  ]);
  xdr.struct('AdminConnectOpenArgs', [
    ['flags', xdr.uint()],
  ]);
  xdr.struct('AdminConnectGetLibVersionRet', [
    ['libVer', xdr.uhyper()],
  ]);
  xdr.struct('AdminConnectListServersArgs', [
    ['need_results', xdr.uint()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('AdminConnectListServersRet', [
    ['servers', xdr.varArray(xdr.lookup('AdminNonnullServer'), 16384)],
    ['ret', xdr.uint()],
  ]);
  xdr.struct('AdminConnectLookupServerArgs', [
    ['name', xdr.string(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('AdminConnectLookupServerRet', [
    ['srv', xdr.lookup('AdminNonnullServer')],
  ]);
  xdr.struct('AdminServerGetThreadpoolParametersArgs', [
    ['srv', xdr.lookup('AdminNonnullServer')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('AdminServerGetThreadpoolParametersRet', [
    ['params', xdr.varArray(xdr.lookup('AdminTypedParam'), 32)],
  ]);
  xdr.struct('AdminServerSetThreadpoolParametersArgs', [
    ['srv', xdr.lookup('AdminNonnullServer')],
    ['params', xdr.varArray(xdr.lookup('AdminTypedParam'), 32)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('AdminServerListClientsArgs', [
    ['srv', xdr.lookup('AdminNonnullServer')],
    ['need_results', xdr.uint()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('AdminServerListClientsRet', [
    ['clients', xdr.varArray(xdr.lookup('AdminNonnullClient'), 16384)],
    ['ret', xdr.uint()],
  ]);
  xdr.struct('AdminServerLookupClientArgs', [
    ['srv', xdr.lookup('AdminNonnullServer')],
    ['id', xdr.uhyper()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('AdminServerLookupClientRet', [
    ['clnt', xdr.lookup('AdminNonnullClient')],
  ]);
  xdr.struct('AdminClientGetInfoArgs', [
    ['clnt', xdr.lookup('AdminNonnullClient')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('AdminClientGetInfoRet', [
    ['params', xdr.varArray(xdr.lookup('AdminTypedParam'), 64)],
  ]);
  xdr.struct('AdminClientCloseArgs', [
    ['clnt', xdr.lookup('AdminNonnullClient')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('AdminServerGetClientLimitsArgs', [
    ['srv', xdr.lookup('AdminNonnullServer')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('AdminServerGetClientLimitsRet', [
    ['params', xdr.varArray(xdr.lookup('AdminTypedParam'), 32)],
  ]);
  xdr.struct('AdminServerSetClientLimitsArgs', [
    ['srv', xdr.lookup('AdminNonnullServer')],
    ['params', xdr.varArray(xdr.lookup('AdminTypedParam'), 32)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('AdminServerUpdateTlsFilesArgs', [
    ['srv', xdr.lookup('AdminNonnullServer')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('AdminConnectGetLoggingOutputsArgs', [
    ['flags', xdr.uint()],
  ]);
  xdr.struct('AdminConnectGetLoggingOutputsRet', [
    ['outputs', xdr.string(4194304)],
    ['noutputs', xdr.uint()],
  ]);
  xdr.struct('AdminConnectGetLoggingFiltersArgs', [
    ['flags', xdr.uint()],
  ]);
  xdr.struct('AdminConnectGetLoggingFiltersRet', [
    ['filters', xdr.option(xdr.string(4194304))],
    ['nfilters', xdr.uint()],
  ]);
  xdr.struct('AdminConnectSetLoggingOutputsArgs', [
    ['outputs', xdr.option(xdr.string(4194304))],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('AdminConnectSetLoggingFiltersArgs', [
    ['filters', xdr.option(xdr.string(4194304))],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('AdminConnectSetDaemonTimeoutArgs', [
    ['timeout', xdr.uint()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('AdminConnectDaemonShutdownArgs', [
    ['flags', xdr.uint()],
  ]);
}
