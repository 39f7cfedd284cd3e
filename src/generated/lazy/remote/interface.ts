// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import type { Loadable } from '../../../xdr/lazy.js';
import type { LazyProcedure } from '../../../xdr/lazy-procedure.js';
import type {
  InterfaceChangeBeginArgs,
  InterfaceChangeCommitArgs,
  InterfaceChangeRollbackArgs,
  InterfaceCreateArgs,
  InterfaceDefineXmlArgs,
  InterfaceDefineXmlRet,
  InterfaceDestroyArgs,
  InterfaceGetXmlDescArgs,
  InterfaceGetXmlDescRet,
  InterfaceIsActiveArgs,
  InterfaceIsActiveRet,
  InterfaceLookupByMacStringArgs,
  InterfaceLookupByMacStringRet,
  InterfaceLookupByNameArgs,
  InterfaceLookupByNameRet,
  InterfaceUndefineArgs,
} from '../../remote/interface.js';

const codecs: Loadable<object> = { load: () => import('../../remote/interface.js') };

export const interfaceLookupByName: LazyProcedure<InterfaceLookupByNameArgs, InterfaceLookupByNameRet> = {
  key: 'interfaceLookupByName',
  codecs,
};
export const interfaceLookupByMacString: LazyProcedure<InterfaceLookupByMacStringArgs, InterfaceLookupByMacStringRet> = {
  key: 'interfaceLookupByMacString',
  codecs,
};
export const interfaceGetXmlDesc: LazyProcedure<InterfaceGetXmlDescArgs, InterfaceGetXmlDescRet> = {
  key: 'interfaceGetXmlDesc',
  codecs,
};
export const interfaceDefineXml: LazyProcedure<InterfaceDefineXmlArgs, InterfaceDefineXmlRet> = {
  key: 'interfaceDefineXml',
  codecs,
};
export const interfaceUndefine: LazyProcedure<InterfaceUndefineArgs, undefined> = { key: 'interfaceUndefine', codecs };
export const interfaceCreate: LazyProcedure<InterfaceCreateArgs, undefined> = { key: 'interfaceCreate', codecs };
export const interfaceDestroy: LazyProcedure<InterfaceDestroyArgs, undefined> = { key: 'interfaceDestroy', codecs };
export const interfaceIsActive: LazyProcedure<InterfaceIsActiveArgs, InterfaceIsActiveRet> = {
  key: 'interfaceIsActive',
  codecs,
};
export const interfaceChangeBegin: LazyProcedure<InterfaceChangeBeginArgs, undefined> = {
  key: 'interfaceChangeBegin',
  codecs,
};
export const interfaceChangeCommit: LazyProcedure<InterfaceChangeCommitArgs, undefined> = {
  key: 'interfaceChangeCommit',
  codecs,
};
export const interfaceChangeRollback: LazyProcedure<InterfaceChangeRollbackArgs, undefined> = {
  key: 'interfaceChangeRollback',
  codecs,
};
