// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import type { Loadable } from '../../../xdr/lazy.js';
import type { LazyProcedure } from '../../../xdr/lazy-procedure.js';
import type {
  DomainAgentSetResponseTimeoutArgs,
  DomainAgentSetResponseTimeoutRet,
  DomainAuthorizedSshKeysGetArgs,
  DomainAuthorizedSshKeysGetRet,
  DomainAuthorizedSshKeysSetArgs,
  DomainFsfreezeArgs,
  DomainFsfreezeRet,
  DomainFsthawArgs,
  DomainFsthawRet,
  DomainFstrimArgs,
  DomainGetFsinfoArgs,
  DomainGetFsinfoRet,
  DomainGetGuestInfoArgs,
  DomainGetGuestInfoRet,
  DomainGetHostnameArgs,
  DomainGetHostnameRet,
  DomainGetTimeArgs,
  DomainGetTimeRet,
  DomainInterfaceAddressesArgs,
  DomainInterfaceAddressesRet,
  DomainSetTimeArgs,
  DomainSetUserPasswordArgs,
} from '../../remote/domain-guest.js';

const codecs: Loadable<object> = { load: () => import('../../remote/domain-guest.js') };

export const domainGetHostname: LazyProcedure<DomainGetHostnameArgs, DomainGetHostnameRet> = {
  key: 'domainGetHostname',
  codecs,
};
export const domainFstrim: LazyProcedure<DomainFstrimArgs, undefined> = { key: 'domainFstrim', codecs };
export const domainFsfreeze: LazyProcedure<DomainFsfreezeArgs, DomainFsfreezeRet> = { key: 'domainFsfreeze', codecs };
export const domainFsthaw: LazyProcedure<DomainFsthawArgs, DomainFsthawRet> = { key: 'domainFsthaw', codecs };
export const domainGetTime: LazyProcedure<DomainGetTimeArgs, DomainGetTimeRet> = { key: 'domainGetTime', codecs };
export const domainSetTime: LazyProcedure<DomainSetTimeArgs, undefined> = { key: 'domainSetTime', codecs };
export const domainGetFsinfo: LazyProcedure<DomainGetFsinfoArgs, DomainGetFsinfoRet> = {
  key: 'domainGetFsinfo',
  codecs,
};
export const domainInterfaceAddresses: LazyProcedure<DomainInterfaceAddressesArgs, DomainInterfaceAddressesRet> = {
  key: 'domainInterfaceAddresses',
  codecs,
};
export const domainSetUserPassword: LazyProcedure<DomainSetUserPasswordArgs, undefined> = {
  key: 'domainSetUserPassword',
  codecs,
};
export const domainGetGuestInfo: LazyProcedure<DomainGetGuestInfoArgs, DomainGetGuestInfoRet> = {
  key: 'domainGetGuestInfo',
  codecs,
};
export const domainAgentSetResponseTimeout: LazyProcedure<DomainAgentSetResponseTimeoutArgs, DomainAgentSetResponseTimeoutRet> = {
  key: 'domainAgentSetResponseTimeout',
  codecs,
};
export const domainAuthorizedSshKeysGet: LazyProcedure<DomainAuthorizedSshKeysGetArgs, DomainAuthorizedSshKeysGetRet> = {
  key: 'domainAuthorizedSshKeysGet',
  codecs,
};
export const domainAuthorizedSshKeysSet: LazyProcedure<DomainAuthorizedSshKeysSetArgs, undefined> = {
  key: 'domainAuthorizedSshKeysSet',
  codecs,
};
