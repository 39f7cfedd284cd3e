// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import type { Loadable } from '../../../xdr/lazy.js';
import type { LazyProcedure } from '../../../xdr/lazy-procedure.js';
import type {
  StorageVolCreateXmlArgs,
  StorageVolCreateXmlFromArgs,
  StorageVolCreateXmlFromRet,
  StorageVolCreateXmlRet,
  StorageVolDeleteArgs,
  StorageVolDownloadArgs,
  StorageVolGetInfoArgs,
  StorageVolGetInfoFlagsArgs,
  StorageVolGetInfoFlagsRet,
  StorageVolGetInfoRet,
  StorageVolGetPathArgs,
  StorageVolGetPathRet,
  StorageVolGetXmlDescArgs,
  StorageVolGetXmlDescRet,
  StorageVolLookupByKeyArgs,
  StorageVolLookupByKeyRet,
  StorageVolLookupByNameArgs,
  StorageVolLookupByNameRet,
  StorageVolLookupByPathArgs,
  StorageVolLookupByPathRet,
  StorageVolResizeArgs,
  StorageVolUploadArgs,
  StorageVolWipeArgs,
  StorageVolWipePatternArgs,
} from '../../remote/storage-vol.js';

const codecs: Loadable<object> = { load: () => import('../../remote/storage-vol.js') };

export const storageVolCreateXml: LazyProcedure<StorageVolCreateXmlArgs, StorageVolCreateXmlRet> = {
  key: 'storageVolCreateXml',
  codecs,
};
export const storageVolDelete: LazyProcedure<StorageVolDeleteArgs, undefined> = { key: 'storageVolDelete', codecs };
export const storageVolLookupByName: LazyProcedure<StorageVolLookupByNameArgs, StorageVolLookupByNameRet> = {
  key: 'storageVolLookupByName',
  codecs,
};
export const storageVolLookupByKey: LazyProcedure<StorageVolLookupByKeyArgs, StorageVolLookupByKeyRet> = {
  key: 'storageVolLookupByKey',
  codecs,
};
export const storageVolLookupByPath: LazyProcedure<StorageVolLookupByPathArgs, StorageVolLookupByPathRet> = {
  key: 'storageVolLookupByPath',
  codecs,
};
export const storageVolGetInfo: LazyProcedure<StorageVolGetInfoArgs, StorageVolGetInfoRet> = {
  key: 'storageVolGetInfo',
  codecs,
};
export const storageVolGetXmlDesc: LazyProcedure<StorageVolGetXmlDescArgs, StorageVolGetXmlDescRet> = {
  key: 'storageVolGetXmlDesc',
  codecs,
};
export const storageVolGetPath: LazyProcedure<StorageVolGetPathArgs, StorageVolGetPathRet> = {
  key: 'storageVolGetPath',
  codecs,
};
export const storageVolCreateXmlFrom: LazyProcedure<StorageVolCreateXmlFromArgs, StorageVolCreateXmlFromRet> = {
  key: 'storageVolCreateXmlFrom',
  codecs,
};
export const storageVolWipe: LazyProcedure<StorageVolWipeArgs, undefined> = { key: 'storageVolWipe', codecs };
export const storageVolUpload: LazyProcedure<StorageVolUploadArgs, undefined> = { key: 'storageVolUpload', codecs };
export const storageVolDownload: LazyProcedure<StorageVolDownloadArgs, undefined> = {
  key: 'storageVolDownload',
  codecs,
};
export const storageVolWipePattern: LazyProcedure<StorageVolWipePatternArgs, undefined> = {
  key: 'storageVolWipePattern',
  codecs,
};
export const storageVolResize: LazyProcedure<StorageVolResizeArgs, undefined> = { key: 'storageVolResize', codecs };
export const storageVolGetInfoFlags: LazyProcedure<StorageVolGetInfoFlagsArgs, StorageVolGetInfoFlagsRet> = {
  key: 'storageVolGetInfoFlags',
  codecs,
};
