// Generated from protocol/qemu_protocol.x by `npm run codegen`; do not edit.

import type { Loadable } from '../../xdr/lazy.js';
import type { LazyProcedure } from '../../xdr/lazy-procedure.js';
import type {
  QemuConnectDomainMonitorEventDeregisterArgs,
  QemuConnectDomainMonitorEventRegisterArgs,
  QemuConnectDomainMonitorEventRegisterRet,
  QemuDomainAgentCommandArgs,
  QemuDomainAgentCommandRet,
  QemuDomainAttachArgs,
  QemuDomainAttachRet,
  QemuDomainMonitorCommandArgs,
  QemuDomainMonitorCommandRet,
  QemuDomainMonitorCommandWithFilesArgs,
  QemuDomainMonitorCommandWithFilesRet,
} from '../qemu.js';

const codecs: Loadable<object> = { load: () => import('../qemu.js') };

export const qemuDomainMonitorCommand: LazyProcedure<QemuDomainMonitorCommandArgs, QemuDomainMonitorCommandRet> = {
  key: 'qemuDomainMonitorCommand',
  codecs,
  wireName: 'DOMAIN_MONITOR_COMMAND',
};
export const qemuDomainAttach: LazyProcedure<QemuDomainAttachArgs, QemuDomainAttachRet> = {
  key: 'qemuDomainAttach',
  codecs,
  wireName: 'DOMAIN_ATTACH',
};
export const qemuDomainAgentCommand: LazyProcedure<QemuDomainAgentCommandArgs, QemuDomainAgentCommandRet> = {
  key: 'qemuDomainAgentCommand',
  codecs,
  wireName: 'DOMAIN_AGENT_COMMAND',
};
export const qemuConnectDomainMonitorEventRegister: LazyProcedure<QemuConnectDomainMonitorEventRegisterArgs, QemuConnectDomainMonitorEventRegisterRet> = {
  key: 'qemuConnectDomainMonitorEventRegister',
  codecs,
  wireName: 'CONNECT_DOMAIN_MONITOR_EVENT_REGISTER',
};
export const qemuConnectDomainMonitorEventDeregister: LazyProcedure<QemuConnectDomainMonitorEventDeregisterArgs, undefined> = {
  key: 'qemuConnectDomainMonitorEventDeregister',
  codecs,
  wireName: 'CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER',
};
export const qemuDomainMonitorCommandWithFiles: LazyProcedure<QemuDomainMonitorCommandWithFilesArgs, QemuDomainMonitorCommandWithFilesRet> = {
  key: 'qemuDomainMonitorCommandWithFiles',
  codecs,
  wireName: 'DOMAIN_MONITOR_COMMAND_WITH_FILES',
};
