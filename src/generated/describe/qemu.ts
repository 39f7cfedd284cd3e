// Generated from protocol/qemu_protocol.x by `npm run codegen`; do not edit.

import type { ProgramDescription } from './description.js';

/** The program `qemu`. */
export const qemu: ProgramDescription = {
  name: 'qemu',
  number: 536903815,
  version: 1,
  types: {
    QemuDomainMonitorCommandArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'cmd', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    QemuDomainMonitorCommandRet: {
      kind: 'struct',
      fields: [
        { name: 'result', type: { kind: 'string', max: 4194304 } },
      ],
    },
    QemuDomainAttachArgs: {
      kind: 'struct',
      fields: [
        { name: 'pid_value', type: { kind: 'uint32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    QemuDomainAttachRet: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
      ],
    },
    QemuDomainAgentCommandArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'cmd', type: { kind: 'string', max: 4194304 } },
        { name: 'timeout', type: { kind: 'int32' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    QemuDomainAgentCommandRet: {
      kind: 'struct',
      fields: [
        { name: 'result', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
      ],
    },
    QemuConnectDomainMonitorEventRegisterArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'optional', of: { kind: 'ref', name: 'NonnullDomain' } } },
        { name: 'event', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    QemuConnectDomainMonitorEventRegisterRet: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
      ],
    },
    QemuConnectDomainMonitorEventDeregisterArgs: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
      ],
    },
    QemuDomainMonitorEventMsg: {
      kind: 'struct',
      fields: [
        { name: 'callbackID', type: { kind: 'int32' } },
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'event', type: { kind: 'string', max: 4194304 } },
        { name: 'seconds', type: { kind: 'int64' } },
        { name: 'micros', type: { kind: 'uint32' } },
        { name: 'details', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
      ],
    },
    QemuDomainMonitorCommandWithFilesArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'cmd', type: { kind: 'string', max: 4194304 } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    QemuDomainMonitorCommandWithFilesRet: {
      kind: 'struct',
      fields: [
        { name: 'result', type: { kind: 'string', max: 4194304 } },
      ],
    },
    NonnullDomain: {
      kind: 'struct',
      fields: [
        { name: 'name', type: { kind: 'string', max: 4194304 } },
        { name: 'uuid', type: { kind: 'fixedOpaque', length: 16 } },
        { name: 'id', type: { kind: 'int32' } },
      ],
    },
    NonnullString: { kind: 'typedef', type: { kind: 'string', max: 4194304 } },
    RemoteString: { kind: 'typedef', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
    Domain: { kind: 'typedef', type: { kind: 'optional', of: { kind: 'ref', name: 'NonnullDomain' } } },
    Uuid: { kind: 'typedef', type: { kind: 'fixedOpaque', length: 16 } },
  },
  procedures: {
    DOMAIN_MONITOR_COMMAND: {
      kind: 'call',
      number: 1,
      args: 'QemuDomainMonitorCommandArgs',
      ret: 'QemuDomainMonitorCommandRet',
    },
    DOMAIN_ATTACH: { kind: 'call', number: 2, args: 'QemuDomainAttachArgs', ret: 'QemuDomainAttachRet' },
    DOMAIN_AGENT_COMMAND: {
      kind: 'call',
      number: 3,
      args: 'QemuDomainAgentCommandArgs',
      ret: 'QemuDomainAgentCommandRet',
    },
    CONNECT_DOMAIN_MONITOR_EVENT_REGISTER: {
      kind: 'call',
      number: 4,
      args: 'QemuConnectDomainMonitorEventRegisterArgs',
      ret: 'QemuConnectDomainMonitorEventRegisterRet',
    },
    CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER: {
      kind: 'call',
      number: 5,
      args: 'QemuConnectDomainMonitorEventDeregisterArgs',
    },
    DOMAIN_MONITOR_EVENT: { kind: 'message', number: 6, payload: 'QemuDomainMonitorEventMsg' },
    DOMAIN_MONITOR_COMMAND_WITH_FILES: {
      kind: 'call',
      number: 7,
      args: 'QemuDomainMonitorCommandWithFilesArgs',
      ret: 'QemuDomainMonitorCommandWithFilesRet',
    },
  },
};
