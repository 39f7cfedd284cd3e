// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import type { Loadable } from '../../../xdr/lazy.js';
import type { LazyProcedure } from '../../../xdr/lazy-procedure.js';
import type {
  DomainBackupBeginArgs,
  DomainBackupGetXmlDescArgs,
  DomainBackupGetXmlDescRet,
  DomainCheckpointCreateXmlArgs,
  DomainCheckpointCreateXmlRet,
  DomainCheckpointDeleteArgs,
  DomainCheckpointGetParentArgs,
  DomainCheckpointGetParentRet,
  DomainCheckpointGetXmlDescArgs,
  DomainCheckpointGetXmlDescRet,
  DomainCheckpointListAllChildrenArgs,
  DomainCheckpointListAllChildrenRet,
  DomainCheckpointLookupByNameArgs,
  DomainCheckpointLookupByNameRet,
  DomainListAllCheckpointsArgs,
  DomainListAllCheckpointsRet,
} from '../../remote/domain-checkpoint.js';

const codecs: Loadable<object> = { load: () => import('../../remote/domain-checkpoint.js') };

export const domainCheckpointCreateXml: LazyProcedure<DomainCheckpointCreateXmlArgs, DomainCheckpointCreateXmlRet> = {
  key: 'domainCheckpointCreateXml',
  codecs,
};
export const domainCheckpointGetXmlDesc: LazyProcedure<DomainCheckpointGetXmlDescArgs, DomainCheckpointGetXmlDescRet> = {
  key: 'domainCheckpointGetXmlDesc',
  codecs,
};
export const domainListAllCheckpoints: LazyProcedure<DomainListAllCheckpointsArgs, DomainListAllCheckpointsRet> = {
  key: 'domainListAllCheckpoints',
  codecs,
};
export const domainCheckpointListAllChildren: LazyProcedure<DomainCheckpointListAllChildrenArgs, DomainCheckpointListAllChildrenRet> = {
  key: 'domainCheckpointListAllChildren',
  codecs,
};
export const domainCheckpointLookupByName: LazyProcedure<DomainCheckpointLookupByNameArgs, DomainCheckpointLookupByNameRet> = {
  key: 'domainCheckpointLookupByName',
  codecs,
};
export const domainCheckpointGetParent: LazyProcedure<DomainCheckpointGetParentArgs, DomainCheckpointGetParentRet> = {
  key: 'domainCheckpointGetParent',
  codecs,
};
export const domainCheckpointDelete: LazyProcedure<DomainCheckpointDeleteArgs, undefined> = {
  key: 'domainCheckpointDelete',
  codecs,
};
export const domainBackupBegin: LazyProcedure<DomainBackupBeginArgs, undefined> = { key: 'domainBackupBegin', codecs };
export const domainBackupGetXmlDesc: LazyProcedure<DomainBackupGetXmlDescArgs, DomainBackupGetXmlDescRet> = {
  key: 'domainBackupGetXmlDesc',
  codecs,
};
