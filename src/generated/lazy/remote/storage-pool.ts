// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import type { Loadable } from '../../../xdr/lazy.js';
import type { LazyProcedure } from '../../../xdr/lazy-procedure.js';
import type {
  StoragePoolBuildArgs,
  StoragePoolCreateArgs,
  StoragePoolCreateXmlArgs,
  StoragePoolCreateXmlRet,
  StoragePoolDefineXmlArgs,
  StoragePoolDefineXmlRet,
  StoragePoolDeleteArgs,
  StoragePoolDestroyArgs,
  StoragePoolGetAutostartArgs,
  StoragePoolGetAutostartRet,
  StoragePoolGetInfoArgs,
  StoragePoolGetInfoRet,
  StoragePoolGetXmlDescArgs,
  StoragePoolGetXmlDescRet,
  StoragePoolIsActiveArgs,
  StoragePoolIsActiveRet,
  StoragePoolIsPersistentArgs,
  StoragePoolIsPersistentRet,
  StoragePoolListAllVolumesArgs,
  StoragePoolListAllVolumesRet,
  StoragePoolListVolumesArgs,
  StoragePoolListVolumesRet,
  StoragePoolLookupByNameArgs,
  StoragePoolLookupByNameRet,
  StoragePoolLookupByTargetPathArgs,
  StoragePoolLookupByTargetPathRet,
  StoragePoolLookupByUuidArgs,
  StoragePoolLookupByUuidRet,
  StoragePoolLookupByVolumeArgs,
  StoragePoolLookupByVolumeRet,
  StoragePoolNumOfVolumesArgs,
  StoragePoolNumOfVolumesRet,
  StoragePoolRefreshArgs,
  StoragePoolSetAutostartArgs,
  StoragePoolUndefineArgs,
} from '../../remote/storage-pool.js';

const codecs: Loadable<object> = { load: () => import('../../remote/storage-pool.js') };

export const storagePoolCreateXml: LazyProcedure<StoragePoolCreateXmlArgs, StoragePoolCreateXmlRet> = {
  key: 'storagePoolCreateXml',
  codecs,
};
export const storagePoolDefineXml: LazyProcedure<StoragePoolDefineXmlArgs, StoragePoolDefineXmlRet> = {
  key: 'storagePoolDefineXml',
  codecs,
};
export const storagePoolCreate: LazyProcedure<StoragePoolCreateArgs, undefined> = { key: 'storagePoolCreate', codecs };
export const storagePoolBuild: LazyProcedure<StoragePoolBuildArgs, undefined> = { key: 'storagePoolBuild', codecs };
export const storagePoolDestroy: LazyProcedure<StoragePoolDestroyArgs, undefined> = {
  key: 'storagePoolDestroy',
  codecs,
};
export const storagePoolDelete: LazyProcedure<StoragePoolDeleteArgs, undefined> = { key: 'storagePoolDelete', codecs };
export const storagePoolUndefine: LazyProcedure<StoragePoolUndefineArgs, undefined> = {
  key: 'storagePoolUndefine',
  codecs,
};
export const storagePoolRefresh: LazyProcedure<StoragePoolRefreshArgs, undefined> = {
  key: 'storagePoolRefresh',
  codecs,
};
export const storagePoolLookupByName: LazyProcedure<StoragePoolLookupByNameArgs, StoragePoolLookupByNameRet> = {
  key: 'storagePoolLookupByName',
  codecs,
};
export const storagePoolLookupByUuid: LazyProcedure<StoragePoolLookupByUuidArgs, StoragePoolLookupByUuidRet> = {
  key: 'storagePoolLookupByUuid',
  codecs,
};
export const storagePoolLookupByVolume: LazyProcedure<StoragePoolLookupByVolumeArgs, StoragePoolLookupByVolumeRet> = {
  key: 'storagePoolLookupByVolume',
  codecs,
};
export const storagePoolGetInfo: LazyProcedure<StoragePoolGetInfoArgs, StoragePoolGetInfoRet> = {
  key: 'storagePoolGetInfo',
  codecs,
};
export const storagePoolGetXmlDesc: LazyProcedure<StoragePoolGetXmlDescArgs, StoragePoolGetXmlDescRet> = {
  key: 'storagePoolGetXmlDesc',
  codecs,
};
export const storagePoolGetAutostart: LazyProcedure<StoragePoolGetAutostartArgs, StoragePoolGetAutostartRet> = {
  key: 'storagePoolGetAutostart',
  codecs,
};
export const storagePoolSetAutostart: LazyProcedure<StoragePoolSetAutostartArgs, undefined> = {
  key: 'storagePoolSetAutostart',
  codecs,
};
export const storagePoolNumOfVolumes: LazyProcedure<StoragePoolNumOfVolumesArgs, StoragePoolNumOfVolumesRet> = {
  key: 'storagePoolNumOfVolumes',
  codecs,
};
export const storagePoolListVolumes: LazyProcedure<StoragePoolListVolumesArgs, StoragePoolListVolumesRet> = {
  key: 'storagePoolListVolumes',
  codecs,
};
export const storagePoolIsActive: LazyProcedure<StoragePoolIsActiveArgs, StoragePoolIsActiveRet> = {
  key: 'storagePoolIsActive',
  codecs,
};
export const storagePoolIsPersistent: LazyProcedure<StoragePoolIsPersistentArgs, StoragePoolIsPersistentRet> = {
  key: 'storagePoolIsPersistent',
  codecs,
};
export const storagePoolListAllVolumes: LazyProcedure<StoragePoolListAllVolumesArgs, StoragePoolListAllVolumesRet> = {
  key: 'storagePoolListAllVolumes',
  codecs,
};
export const storagePoolLookupByTargetPath: LazyProcedure<StoragePoolLookupByTargetPathArgs, StoragePoolLookupByTargetPathRet> = {
  key: 'storagePoolLookupByTargetPath',
  codecs,
};
