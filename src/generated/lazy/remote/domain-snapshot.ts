// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import type { Loadable } from '../../../xdr/lazy.js';
import type { LazyProcedure } from '../../../xdr/lazy-procedure.js';
import type {
  DomainHasCurrentSnapshotArgs,
  DomainHasCurrentSnapshotRet,
  DomainListAllSnapshotsArgs,
  DomainListAllSnapshotsRet,
  DomainRevertToSnapshotArgs,
  DomainSnapshotCreateXmlArgs,
  DomainSnapshotCreateXmlRet,
  DomainSnapshotCurrentArgs,
  DomainSnapshotCurrentRet,
  DomainSnapshotDeleteArgs,
  DomainSnapshotGetParentArgs,
  DomainSnapshotGetParentRet,
  DomainSnapshotGetXmlDescArgs,
  DomainSnapshotGetXmlDescRet,
  DomainSnapshotHasMetadataArgs,
  DomainSnapshotHasMetadataRet,
  DomainSnapshotIsCurrentArgs,
  DomainSnapshotIsCurrentRet,
  DomainSnapshotListAllChildrenArgs,
  DomainSnapshotListAllChildrenRet,
  DomainSnapshotListChildrenNamesArgs,
  DomainSnapshotListChildrenNamesRet,
  DomainSnapshotListNamesArgs,
  DomainSnapshotListNamesRet,
  DomainSnapshotLookupByNameArgs,
  DomainSnapshotLookupByNameRet,
  DomainSnapshotNumArgs,
  DomainSnapshotNumChildrenArgs,
  DomainSnapshotNumChildrenRet,
  DomainSnapshotNumRet,
} from '../../remote/domain-snapshot.js';

const codecs: Loadable<object> = { load: () => import('../../remote/domain-snapshot.js') };

export const domainSnapshotCreateXml: LazyProcedure<DomainSnapshotCreateXmlArgs, DomainSnapshotCreateXmlRet> = {
  key: 'domainSnapshotCreateXml',
  codecs,
};
export const domainSnapshotGetXmlDesc: LazyProcedure<DomainSnapshotGetXmlDescArgs, DomainSnapshotGetXmlDescRet> = {
  key: 'domainSnapshotGetXmlDesc',
  codecs,
};
export const domainSnapshotNum: LazyProcedure<DomainSnapshotNumArgs, DomainSnapshotNumRet> = {
  key: 'domainSnapshotNum',
  codecs,
};
export const domainSnapshotListNames: LazyProcedure<DomainSnapshotListNamesArgs, DomainSnapshotListNamesRet> = {
  key: 'domainSnapshotListNames',
  codecs,
};
export const domainSnapshotLookupByName: LazyProcedure<DomainSnapshotLookupByNameArgs, DomainSnapshotLookupByNameRet> = {
  key: 'domainSnapshotLookupByName',
  codecs,
};
export const domainHasCurrentSnapshot: LazyProcedure<DomainHasCurrentSnapshotArgs, DomainHasCurrentSnapshotRet> = {
  key: 'domainHasCurrentSnapshot',
  codecs,
};
export const domainSnapshotCurrent: LazyProcedure<DomainSnapshotCurrentArgs, DomainSnapshotCurrentRet> = {
  key: 'domainSnapshotCurrent',
  codecs,
};
export const domainRevertToSnapshot: LazyProcedure<DomainRevertToSnapshotArgs, undefined> = {
  key: 'domainRevertToSnapshot',
  codecs,
};
export const domainSnapshotDelete: LazyProcedure<DomainSnapshotDeleteArgs, undefined> = {
  key: 'domainSnapshotDelete',
  codecs,
};
export const domainSnapshotGetParent: LazyProcedure<DomainSnapshotGetParentArgs, DomainSnapshotGetParentRet> = {
  key: 'domainSnapshotGetParent',
  codecs,
};
export const domainSnapshotNumChildren: LazyProcedure<DomainSnapshotNumChildrenArgs, DomainSnapshotNumChildrenRet> = {
  key: 'domainSnapshotNumChildren',
  codecs,
};
export const domainSnapshotListChildrenNames: LazyProcedure<DomainSnapshotListChildrenNamesArgs, DomainSnapshotListChildrenNamesRet> = {
  key: 'domainSnapshotListChildrenNames',
  codecs,
};
export const domainSnapshotIsCurrent: LazyProcedure<DomainSnapshotIsCurrentArgs, DomainSnapshotIsCurrentRet> = {
  key: 'domainSnapshotIsCurrent',
  codecs,
};
export const domainSnapshotHasMetadata: LazyProcedure<DomainSnapshotHasMetadataArgs, DomainSnapshotHasMetadataRet> = {
  key: 'domainSnapshotHasMetadata',
  codecs,
};
export const domainListAllSnapshots: LazyProcedure<DomainListAllSnapshotsArgs, DomainListAllSnapshotsRet> = {
  key: 'domainListAllSnapshots',
  codecs,
};
export const domainSnapshotListAllChildren: LazyProcedure<DomainSnapshotListAllChildrenArgs, DomainSnapshotListAllChildrenRet> = {
  key: 'domainSnapshotListAllChildren',
  codecs,
};
