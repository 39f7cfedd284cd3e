// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import type { Loadable } from '../../../xdr/lazy.js';
import type { LazyProcedure } from '../../../xdr/lazy-procedure.js';
import type {
  NwfilterDefineXmlArgs,
  NwfilterDefineXmlFlagsArgs,
  NwfilterDefineXmlFlagsRet,
  NwfilterDefineXmlRet,
  NwfilterGetXmlDescArgs,
  NwfilterGetXmlDescRet,
  NwfilterLookupByNameArgs,
  NwfilterLookupByNameRet,
  NwfilterLookupByUuidArgs,
  NwfilterLookupByUuidRet,
  NwfilterUndefineArgs,
} from '../../remote/nwfilter.js';

const codecs: Loadable<object> = { load: () => import('../../remote/nwfilter.js') };

export const nwfilterLookupByName: LazyProcedure<NwfilterLookupByNameArgs, NwfilterLookupByNameRet> = {
  key: 'nwfilterLookupByName',
  codecs,
};
export const nwfilterLookupByUuid: LazyProcedure<NwfilterLookupByUuidArgs, NwfilterLookupByUuidRet> = {
  key: 'nwfilterLookupByUuid',
  codecs,
};
export const nwfilterGetXmlDesc: LazyProcedure<NwfilterGetXmlDescArgs, NwfilterGetXmlDescRet> = {
  key: 'nwfilterGetXmlDesc',
  codecs,
};
export const nwfilterDefineXml: LazyProcedure<NwfilterDefineXmlArgs, NwfilterDefineXmlRet> = {
  key: 'nwfilterDefineXml',
  codecs,
};
export const nwfilterUndefine: LazyProcedure<NwfilterUndefineArgs, undefined> = { key: 'nwfilterUndefine', codecs };
export const nwfilterDefineXmlFlags: LazyProcedure<NwfilterDefineXmlFlagsArgs, NwfilterDefineXmlFlagsRet> = {
  key: 'nwfilterDefineXmlFlags',
  codecs,
};
