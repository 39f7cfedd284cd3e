// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import type { Loadable } from '../../../xdr/lazy.js';
import type { LazyProcedure } from '../../../xdr/lazy-procedure.js';
import type {
  DomainAnnounceInterfaceArgs,
  DomainAttachDeviceArgs,
  DomainAttachDeviceFlagsArgs,
  DomainDetachDeviceAliasArgs,
  DomainDetachDeviceArgs,
  DomainDetachDeviceFlagsArgs,
  DomainFdAssociateArgs,
  DomainGraphicsReloadArgs,
  DomainInjectNmiArgs,
  DomainOpenChannelArgs,
  DomainOpenConsoleArgs,
  DomainOpenGraphicsArgs,
  DomainOpenGraphicsFdArgs,
  DomainScreenshotArgs,
  DomainScreenshotRet,
  DomainSendKeyArgs,
  DomainSendProcessSignalArgs,
  DomainUpdateDeviceFlagsArgs,
} from '../../remote/domain-device.js';

const codecs: Loadable<object> = { load: () => import('../../remote/domain-device.js') };

export const domainAttachDevice: LazyProcedure<DomainAttachDeviceArgs, undefined> = {
  key: 'domainAttachDevice',
  codecs,
};
export const domainDetachDevice: LazyProcedure<DomainDetachDeviceArgs, undefined> = {
  key: 'domainDetachDevice',
  codecs,
};
export const domainAttachDeviceFlags: LazyProcedure<DomainAttachDeviceFlagsArgs, undefined> = {
  key: 'domainAttachDeviceFlags',
  codecs,
};
export const domainDetachDeviceFlags: LazyProcedure<DomainDetachDeviceFlagsArgs, undefined> = {
  key: 'domainDetachDeviceFlags',
  codecs,
};
export const domainUpdateDeviceFlags: LazyProcedure<DomainUpdateDeviceFlagsArgs, undefined> = {
  key: 'domainUpdateDeviceFlags',
  codecs,
};
export const domainOpenConsole: LazyProcedure<DomainOpenConsoleArgs, undefined> = { key: 'domainOpenConsole', codecs };
export const domainInjectNmi: LazyProcedure<DomainInjectNmiArgs, undefined> = { key: 'domainInjectNmi', codecs };
export const domainScreenshot: LazyProcedure<DomainScreenshotArgs, DomainScreenshotRet> = {
  key: 'domainScreenshot',
  codecs,
};
export const domainSendKey: LazyProcedure<DomainSendKeyArgs, undefined> = { key: 'domainSendKey', codecs };
export const domainOpenGraphics: LazyProcedure<DomainOpenGraphicsArgs, undefined> = {
  key: 'domainOpenGraphics',
  codecs,
};
export const domainSendProcessSignal: LazyProcedure<DomainSendProcessSignalArgs, undefined> = {
  key: 'domainSendProcessSignal',
  codecs,
};
export const domainOpenChannel: LazyProcedure<DomainOpenChannelArgs, undefined> = { key: 'domainOpenChannel', codecs };
export const domainOpenGraphicsFd: LazyProcedure<DomainOpenGraphicsFdArgs, undefined> = {
  key: 'domainOpenGraphicsFd',
  codecs,
};
export const domainDetachDeviceAlias: LazyProcedure<DomainDetachDeviceAliasArgs, undefined> = {
  key: 'domainDetachDeviceAlias',
  codecs,
};
export const domainFdAssociate: LazyProcedure<DomainFdAssociateArgs, undefined> = { key: 'domainFdAssociate', codecs };
export const domainGraphicsReload: LazyProcedure<DomainGraphicsReloadArgs, undefined> = {
  key: 'domainGraphicsReload',
  codecs,
};
export const domainAnnounceInterface: LazyProcedure<DomainAnnounceInterfaceArgs, undefined> = {
  key: 'domainAnnounceInterface',
  codecs,
};
