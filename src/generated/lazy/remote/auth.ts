// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import type { Loadable } from '../../../xdr/lazy.js';
import type { LazyProcedure } from '../../../xdr/lazy-procedure.js';
import type {
  AuthListRet,
  AuthPolkitRet,
  AuthSaslInitRet,
  AuthSaslStartArgs,
  AuthSaslStartRet,
  AuthSaslStepArgs,
  AuthSaslStepRet,
} from '../../remote/auth.js';

const codecs: Loadable<object> = { load: () => import('../../remote/auth.js') };

export const authList: LazyProcedure<undefined, AuthListRet> = { key: 'authList', codecs };
export const authSaslInit: LazyProcedure<undefined, AuthSaslInitRet> = { key: 'authSaslInit', codecs };
export const authSaslStart: LazyProcedure<AuthSaslStartArgs, AuthSaslStartRet> = { key: 'authSaslStart', codecs };
export const authSaslStep: LazyProcedure<AuthSaslStepArgs, AuthSaslStepRet> = { key: 'authSaslStep', codecs };
export const authPolkit: LazyProcedure<undefined, AuthPolkitRet> = { key: 'authPolkit', codecs };
