// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import type { Loadable } from '../../../xdr/lazy.js';
import type { LazyProcedure } from '../../../xdr/lazy-procedure.js';
import type {
  NwfilterBindingCreateXmlArgs,
  NwfilterBindingCreateXmlRet,
  NwfilterBindingDeleteArgs,
  NwfilterBindingGetXmlDescArgs,
  NwfilterBindingGetXmlDescRet,
  NwfilterBindingLookupByPortDevArgs,
  NwfilterBindingLookupByPortDevRet,
} from '../../remote/nwfilter-binding.js';

const codecs: Loadable<object> = { load: () => import('../../remote/nwfilter-binding.js') };

export const nwfilterBindingLookupByPortDev: LazyProcedure<NwfilterBindingLookupByPortDevArgs, NwfilterBindingLookupByPortDevRet> = {
  key: 'nwfilterBindingLookupByPortDev',
  codecs,
};
export const nwfilterBindingGetXmlDesc: LazyProcedure<NwfilterBindingGetXmlDescArgs, NwfilterBindingGetXmlDescRet> = {
  key: 'nwfilterBindingGetXmlDesc',
  codecs,
};
export const nwfilterBindingCreateXml: LazyProcedure<NwfilterBindingCreateXmlArgs, NwfilterBindingCreateXmlRet> = {
  key: 'nwfilterBindingCreateXml',
  codecs,
};
export const nwfilterBindingDelete: LazyProcedure<NwfilterBindingDeleteArgs, undefined> = {
  key: 'nwfilterBindingDelete',
  codecs,
};
