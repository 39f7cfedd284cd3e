// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import type { Loadable } from '../../../xdr/lazy.js';
import type { LazyProcedure } from '../../../xdr/lazy-procedure.js';
import type {
  ConnectDomainEventCallbackDeregisterAnyArgs,
  ConnectDomainEventCallbackRegisterAnyArgs,
  ConnectDomainEventCallbackRegisterAnyRet,
  ConnectDomainEventDeregisterAnyArgs,
  ConnectDomainEventDeregisterRet,
  ConnectDomainEventRegisterAnyArgs,
  ConnectDomainEventRegisterRet,
  ConnectNetworkEventDeregisterAnyArgs,
  ConnectNetworkEventRegisterAnyArgs,
  ConnectNetworkEventRegisterAnyRet,
  ConnectNodeDeviceEventDeregisterAnyArgs,
  ConnectNodeDeviceEventRegisterAnyArgs,
  ConnectNodeDeviceEventRegisterAnyRet,
  ConnectSecretEventDeregisterAnyArgs,
  ConnectSecretEventRegisterAnyArgs,
  ConnectSecretEventRegisterAnyRet,
  ConnectStoragePoolEventDeregisterAnyArgs,
  ConnectStoragePoolEventRegisterAnyArgs,
  ConnectStoragePoolEventRegisterAnyRet,
} from '../../remote/connect-events.js';

const codecs: Loadable<object> = { load: () => import('../../remote/connect-events.js') };

export const connectDomainEventRegister: LazyProcedure<undefined, ConnectDomainEventRegisterRet> = {
  key: 'connectDomainEventRegister',
  codecs,
};
export const connectDomainEventDeregister: LazyProcedure<undefined, ConnectDomainEventDeregisterRet> = {
  key: 'connectDomainEventDeregister',
  codecs,
};
export const connectDomainEventRegisterAny: LazyProcedure<ConnectDomainEventRegisterAnyArgs, undefined> = {
  key: 'connectDomainEventRegisterAny',
  codecs,
};
export const connectDomainEventDeregisterAny: LazyProcedure<ConnectDomainEventDeregisterAnyArgs, undefined> = {
  key: 'connectDomainEventDeregisterAny',
  codecs,
};
export const connectNetworkEventRegisterAny: LazyProcedure<ConnectNetworkEventRegisterAnyArgs, ConnectNetworkEventRegisterAnyRet> = {
  key: 'connectNetworkEventRegisterAny',
  codecs,
};
export const connectNetworkEventDeregisterAny: LazyProcedure<ConnectNetworkEventDeregisterAnyArgs, undefined> = {
  key: 'connectNetworkEventDeregisterAny',
  codecs,
};
export const connectDomainEventCallbackRegisterAny: LazyProcedure<ConnectDomainEventCallbackRegisterAnyArgs, ConnectDomainEventCallbackRegisterAnyRet> = {
  key: 'connectDomainEventCallbackRegisterAny',
  codecs,
};
export const connectDomainEventCallbackDeregisterAny: LazyProcedure<ConnectDomainEventCallbackDeregisterAnyArgs, undefined> = {
  key: 'connectDomainEventCallbackDeregisterAny',
  codecs,
};
export const connectRegisterCloseCallback: LazyProcedure<undefined, undefined> = {
  key: 'connectRegisterCloseCallback',
  codecs,
};
export const connectUnregisterCloseCallback: LazyProcedure<undefined, undefined> = {
  key: 'connectUnregisterCloseCallback',
  codecs,
};
export const connectStoragePoolEventRegisterAny: LazyProcedure<ConnectStoragePoolEventRegisterAnyArgs, ConnectStoragePoolEventRegisterAnyRet> = {
  key: 'connectStoragePoolEventRegisterAny',
  codecs,
};
export const connectStoragePoolEventDeregisterAny: LazyProcedure<ConnectStoragePoolEventDeregisterAnyArgs, undefined> = {
  key: 'connectStoragePoolEventDeregisterAny',
  codecs,
};
export const connectNodeDeviceEventRegisterAny: LazyProcedure<ConnectNodeDeviceEventRegisterAnyArgs, ConnectNodeDeviceEventRegisterAnyRet> = {
  key: 'connectNodeDeviceEventRegisterAny',
  codecs,
};
export const connectNodeDeviceEventDeregisterAny: LazyProcedure<ConnectNodeDeviceEventDeregisterAnyArgs, undefined> = {
  key: 'connectNodeDeviceEventDeregisterAny',
  codecs,
};
export const connectSecretEventRegisterAny: LazyProcedure<ConnectSecretEventRegisterAnyArgs, ConnectSecretEventRegisterAnyRet> = {
  key: 'connectSecretEventRegisterAny',
  codecs,
};
export const connectSecretEventDeregisterAny: LazyProcedure<ConnectSecretEventDeregisterAnyArgs, undefined> = {
  key: 'connectSecretEventDeregisterAny',
  codecs,
};
