// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import type { Loadable } from '../../../xdr/lazy.js';
import type { LazyProcedure } from '../../../xdr/lazy-procedure.js';
import type {
  SecretDefineXmlArgs,
  SecretDefineXmlRet,
  SecretGetValueArgs,
  SecretGetValueRet,
  SecretGetXmlDescArgs,
  SecretGetXmlDescRet,
  SecretLookupByUsageArgs,
  SecretLookupByUsageRet,
  SecretLookupByUuidArgs,
  SecretLookupByUuidRet,
  SecretSetValueArgs,
  SecretUndefineArgs,
} from '../../remote/secret.js';

const codecs: Loadable<object> = { load: () => import('../../remote/secret.js') };

export const secretLookupByUuid: LazyProcedure<SecretLookupByUuidArgs, SecretLookupByUuidRet> = {
  key: 'secretLookupByUuid',
  codecs,
};
export const secretDefineXml: LazyProcedure<SecretDefineXmlArgs, SecretDefineXmlRet> = {
  key: 'secretDefineXml',
  codecs,
};
export const secretGetXmlDesc: LazyProcedure<SecretGetXmlDescArgs, SecretGetXmlDescRet> = {
  key: 'secretGetXmlDesc',
  codecs,
};
export const secretSetValue: LazyProcedure<SecretSetValueArgs, undefined> = { key: 'secretSetValue', codecs };
export const secretGetValue: LazyProcedure<SecretGetValueArgs, SecretGetValueRet> = { key: 'secretGetValue', codecs };
export const secretUndefine: LazyProcedure<SecretUndefineArgs, undefined> = { key: 'secretUndefine', codecs };
export const secretLookupByUsage: LazyProcedure<SecretLookupByUsageArgs, SecretLookupByUsageRet> = {
  key: 'secretLookupByUsage',
  codecs,
};
