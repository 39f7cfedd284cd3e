// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import type { Loadable } from '../../../xdr/lazy.js';
import type { LazyProcedure } from '../../../xdr/lazy-procedure.js';
import type {
  NetworkListAllPortsArgs,
  NetworkListAllPortsRet,
  NetworkPortCreateXmlArgs,
  NetworkPortCreateXmlRet,
  NetworkPortDeleteArgs,
  NetworkPortGetParametersArgs,
  NetworkPortGetParametersRet,
  NetworkPortGetXmlDescArgs,
  NetworkPortGetXmlDescRet,
  NetworkPortLookupByUuidArgs,
  NetworkPortLookupByUuidRet,
  NetworkPortSetParametersArgs,
} from '../../remote/network-port.js';

const codecs: Loadable<object> = { load: () => import('../../remote/network-port.js') };

export const networkListAllPorts: LazyProcedure<NetworkListAllPortsArgs, NetworkListAllPortsRet> = {
  key: 'networkListAllPorts',
  codecs,
};
export const networkPortLookupByUuid: LazyProcedure<NetworkPortLookupByUuidArgs, NetworkPortLookupByUuidRet> = {
  key: 'networkPortLookupByUuid',
  codecs,
};
export const networkPortCreateXml: LazyProcedure<NetworkPortCreateXmlArgs, NetworkPortCreateXmlRet> = {
  key: 'networkPortCreateXml',
  codecs,
};
export const networkPortGetParameters: LazyProcedure<NetworkPortGetParametersArgs, NetworkPortGetParametersRet> = {
  key: 'networkPortGetParameters',
  codecs,
};
export const networkPortSetParameters: LazyProcedure<NetworkPortSetParametersArgs, undefined> = {
  key: 'networkPortSetParameters',
  codecs,
};
export const networkPortGetXmlDesc: LazyProcedure<NetworkPortGetXmlDescArgs, NetworkPortGetXmlDescRet> = {
  key: 'networkPortGetXmlDesc',
  codecs,
};
export const networkPortDelete: LazyProcedure<NetworkPortDeleteArgs, undefined> = { key: 'networkPortDelete', codecs };
