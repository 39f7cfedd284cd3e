// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import type { Loadable } from '../../../xdr/lazy.js';
import type { LazyProcedure } from '../../../xdr/lazy-procedure.js';
import type {
  NetworkCreateArgs,
  NetworkCreateXmlArgs,
  NetworkCreateXmlFlagsArgs,
  NetworkCreateXmlFlagsRet,
  NetworkCreateXmlRet,
  NetworkDefineXmlArgs,
  NetworkDefineXmlFlagsArgs,
  NetworkDefineXmlFlagsRet,
  NetworkDefineXmlRet,
  NetworkDestroyArgs,
  NetworkGetAutostartArgs,
  NetworkGetAutostartRet,
  NetworkGetBridgeNameArgs,
  NetworkGetBridgeNameRet,
  NetworkGetDhcpLeasesArgs,
  NetworkGetDhcpLeasesRet,
  NetworkGetMetadataArgs,
  NetworkGetMetadataRet,
  NetworkGetXmlDescArgs,
  NetworkGetXmlDescRet,
  NetworkIsActiveArgs,
  NetworkIsActiveRet,
  NetworkIsPersistentArgs,
  NetworkIsPersistentRet,
  NetworkLookupByNameArgs,
  NetworkLookupByNameRet,
  NetworkLookupByUuidArgs,
  NetworkLookupByUuidRet,
  NetworkSetAutostartArgs,
  NetworkSetMetadataArgs,
  NetworkUndefineArgs,
  NetworkUpdateArgs,
} from '../../remote/network.js';

const codecs: Loadable<object> = { load: () => import('../../remote/network.js') };

export const networkCreate: LazyProcedure<NetworkCreateArgs, undefined> = { key: 'networkCreate', codecs };
export const networkCreateXml: LazyProcedure<NetworkCreateXmlArgs, NetworkCreateXmlRet> = {
  key: 'networkCreateXml',
  codecs,
};
export const networkDefineXml: LazyProcedure<NetworkDefineXmlArgs, NetworkDefineXmlRet> = {
  key: 'networkDefineXml',
  codecs,
};
export const networkDestroy: LazyProcedure<NetworkDestroyArgs, undefined> = { key: 'networkDestroy', codecs };
export const networkGetXmlDesc: LazyProcedure<NetworkGetXmlDescArgs, NetworkGetXmlDescRet> = {
  key: 'networkGetXmlDesc',
  codecs,
};
export const networkGetAutostart: LazyProcedure<NetworkGetAutostartArgs, NetworkGetAutostartRet> = {
  key: 'networkGetAutostart',
  codecs,
};
export const networkGetBridgeName: LazyProcedure<NetworkGetBridgeNameArgs, NetworkGetBridgeNameRet> = {
  key: 'networkGetBridgeName',
  codecs,
};
export const networkLookupByName: LazyProcedure<NetworkLookupByNameArgs, NetworkLookupByNameRet> = {
  key: 'networkLookupByName',
  codecs,
};
export const networkLookupByUuid: LazyProcedure<NetworkLookupByUuidArgs, NetworkLookupByUuidRet> = {
  key: 'networkLookupByUuid',
  codecs,
};
export const networkSetAutostart: LazyProcedure<NetworkSetAutostartArgs, undefined> = {
  key: 'networkSetAutostart',
  codecs,
};
export const networkUndefine: LazyProcedure<NetworkUndefineArgs, undefined> = { key: 'networkUndefine', codecs };
export const networkIsActive: LazyProcedure<NetworkIsActiveArgs, NetworkIsActiveRet> = {
  key: 'networkIsActive',
  codecs,
};
export const networkIsPersistent: LazyProcedure<NetworkIsPersistentArgs, NetworkIsPersistentRet> = {
  key: 'networkIsPersistent',
  codecs,
};
export const networkUpdate: LazyProcedure<NetworkUpdateArgs, undefined> = { key: 'networkUpdate', codecs };
export const networkGetDhcpLeases: LazyProcedure<NetworkGetDhcpLeasesArgs, NetworkGetDhcpLeasesRet> = {
  key: 'networkGetDhcpLeases',
  codecs,
};
export const networkDefineXmlFlags: LazyProcedure<NetworkDefineXmlFlagsArgs, NetworkDefineXmlFlagsRet> = {
  key: 'networkDefineXmlFlags',
  codecs,
};
export const networkCreateXmlFlags: LazyProcedure<NetworkCreateXmlFlagsArgs, NetworkCreateXmlFlagsRet> = {
  key: 'networkCreateXmlFlags',
  codecs,
};
export const networkSetMetadata: LazyProcedure<NetworkSetMetadataArgs, undefined> = {
  key: 'networkSetMetadata',
  codecs,
};
export const networkGetMetadata: LazyProcedure<NetworkGetMetadataArgs, NetworkGetMetadataRet> = {
  key: 'networkGetMetadata',
  codecs,
};
