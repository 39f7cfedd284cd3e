// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import type { Loadable } from '../../../xdr/lazy.js';
import type { LazyProcedure } from '../../../xdr/lazy-procedure.js';
import type {
  ConnectGetLibVersionRet,
  ConnectGetTypeRet,
  ConnectGetUriRet,
  ConnectOpenArgs,
  ConnectSupportsFeatureArgs,
  ConnectSupportsFeatureRet,
} from '../../remote/opening.js';

const codecs: Loadable<object> = { load: () => import('../../remote/opening.js') };

export const connectOpen: LazyProcedure<ConnectOpenArgs, undefined> = { key: 'connectOpen', codecs };
export const connectClose: LazyProcedure<undefined, undefined> = { key: 'connectClose', codecs };
export const connectGetType: LazyProcedure<undefined, ConnectGetTypeRet> = { key: 'connectGetType', codecs };
export const connectSupportsFeature: LazyProcedure<ConnectSupportsFeatureArgs, ConnectSupportsFeatureRet> = {
  key: 'connectSupportsFeature',
  codecs,
};
export const connectGetUri: LazyProcedure<undefined, ConnectGetUriRet> = { key: 'connectGetUri', codecs };
export const connectGetLibVersion: LazyProcedure<undefined, ConnectGetLibVersionRet> = {
  key: 'connectGetLibVersion',
  codecs,
};
