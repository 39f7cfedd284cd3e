// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import type { Loadable } from '../../../xdr/lazy.js';
import type { LazyProcedure } from '../../../xdr/lazy-procedure.js';
import type {
  DomainAddIothreadArgs,
  DomainDelIothreadArgs,
  DomainGetCpuStatsArgs,
  DomainGetCpuStatsRet,
  DomainGetEmulatorPinInfoArgs,
  DomainGetEmulatorPinInfoRet,
  DomainGetGuestVcpusArgs,
  DomainGetGuestVcpusRet,
  DomainGetIothreadInfoArgs,
  DomainGetIothreadInfoRet,
  DomainGetMaxVcpusArgs,
  DomainGetMaxVcpusRet,
  DomainGetPerfEventsArgs,
  DomainGetPerfEventsRet,
  DomainGetVcpuPinInfoArgs,
  DomainGetVcpuPinInfoRet,
  DomainGetVcpusArgs,
  DomainGetVcpusFlagsArgs,
  DomainGetVcpusFlagsRet,
  DomainGetVcpusRet,
  DomainPinEmulatorArgs,
  DomainPinIothreadArgs,
  DomainPinVcpuArgs,
  DomainPinVcpuFlagsArgs,
  DomainSetGuestVcpusArgs,
  DomainSetIothreadParamsArgs,
  DomainSetPerfEventsArgs,
  DomainSetVcpuArgs,
  DomainSetVcpusArgs,
  DomainSetVcpusFlagsArgs,
} from '../../remote/domain-cpu.js';

const codecs: Loadable<object> = { load: () => import('../../remote/domain-cpu.js') };

export const domainGetMaxVcpus: LazyProcedure<DomainGetMaxVcpusArgs, DomainGetMaxVcpusRet> = {
  key: 'domainGetMaxVcpus',
  codecs,
};
export const domainGetVcpus: LazyProcedure<DomainGetVcpusArgs, DomainGetVcpusRet> = { key: 'domainGetVcpus', codecs };
export const domainPinVcpu: LazyProcedure<DomainPinVcpuArgs, undefined> = { key: 'domainPinVcpu', codecs };
export const domainSetVcpus: LazyProcedure<DomainSetVcpusArgs, undefined> = { key: 'domainSetVcpus', codecs };
export const domainSetVcpusFlags: LazyProcedure<DomainSetVcpusFlagsArgs, undefined> = {
  key: 'domainSetVcpusFlags',
  codecs,
};
export const domainGetVcpusFlags: LazyProcedure<DomainGetVcpusFlagsArgs, DomainGetVcpusFlagsRet> = {
  key: 'domainGetVcpusFlags',
  codecs,
};
export const domainPinVcpuFlags: LazyProcedure<DomainPinVcpuFlagsArgs, undefined> = {
  key: 'domainPinVcpuFlags',
  codecs,
};
export const domainGetVcpuPinInfo: LazyProcedure<DomainGetVcpuPinInfoArgs, DomainGetVcpuPinInfoRet> = {
  key: 'domainGetVcpuPinInfo',
  codecs,
};
export const domainGetCpuStats: LazyProcedure<DomainGetCpuStatsArgs, DomainGetCpuStatsRet> = {
  key: 'domainGetCpuStats',
  codecs,
};
export const domainPinEmulator: LazyProcedure<DomainPinEmulatorArgs, undefined> = { key: 'domainPinEmulator', codecs };
export const domainGetEmulatorPinInfo: LazyProcedure<DomainGetEmulatorPinInfoArgs, DomainGetEmulatorPinInfoRet> = {
  key: 'domainGetEmulatorPinInfo',
  codecs,
};
export const domainGetIothreadInfo: LazyProcedure<DomainGetIothreadInfoArgs, DomainGetIothreadInfoRet> = {
  key: 'domainGetIothreadInfo',
  codecs,
};
export const domainPinIothread: LazyProcedure<DomainPinIothreadArgs, undefined> = { key: 'domainPinIothread', codecs };
export const domainAddIothread: LazyProcedure<DomainAddIothreadArgs, undefined> = { key: 'domainAddIothread', codecs };
export const domainDelIothread: LazyProcedure<DomainDelIothreadArgs, undefined> = { key: 'domainDelIothread', codecs };
export const domainGetPerfEvents: LazyProcedure<DomainGetPerfEventsArgs, DomainGetPerfEventsRet> = {
  key: 'domainGetPerfEvents',
  codecs,
};
export const domainSetPerfEvents: LazyProcedure<DomainSetPerfEventsArgs, undefined> = {
  key: 'domainSetPerfEvents',
  codecs,
};
export const domainGetGuestVcpus: LazyProcedure<DomainGetGuestVcpusArgs, DomainGetGuestVcpusRet> = {
  key: 'domainGetGuestVcpus',
  codecs,
};
export const domainSetGuestVcpus: LazyProcedure<DomainSetGuestVcpusArgs, undefined> = {
  key: 'domainSetGuestVcpus',
  codecs,
};
export const domainSetVcpu: LazyProcedure<DomainSetVcpuArgs, undefined> = { key: 'domainSetVcpu', codecs };
export const domainSetIothreadParams: LazyProcedure<DomainSetIothreadParamsArgs, undefined> = {
  key: 'domainSetIothreadParams',
  codecs,
};
