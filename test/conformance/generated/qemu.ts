// Generated from protocol/qemu_protocol.x by `npm run codegen`; do not edit.

import type { XdrBuilder } from './builder.js';

/** Names of all types that {@link define} defines and that are read and written as a whole. */
export const typeNames: readonly string[] = [
  'QemuDomainMonitorCommandArgs',
  'QemuDomainMonitorCommandRet',
  'QemuDomainAttachArgs',
  'QemuDomainAttachRet',
  'QemuDomainAgentCommandArgs',
  'QemuDomainAgentCommandRet',
  'QemuConnectDomainMonitorEventRegisterArgs',
  'QemuConnectDomainMonitorEventRegisterRet',
  'QemuConnectDomainMonitorEventDeregisterArgs',
  'QemuDomainMonitorEventMsg',
  'QemuDomainMonitorCommandWithFilesArgs',
  'QemuDomainMonitorCommandWithFilesRet',
  'NonnullDomain',
];

/** Defines the types of `qemu_protocol.x` and those of other files that they refer to. */
export function define(xdr: XdrBuilder): void {
  xdr.struct('QemuDomainMonitorCommandArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['cmd', xdr.string(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('QemuDomainMonitorCommandRet', [
    ['result', xdr.string(4194304)],
  ]);
  xdr.struct('QemuDomainAttachArgs', [
    ['pid_value', xdr.uint()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('QemuDomainAttachRet', [
    ['dom', xdr.lookup('NonnullDomain')],
  ]);
  xdr.struct('QemuDomainAgentCommandArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['cmd', xdr.string(4194304)],
    ['timeout', xdr.int()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('QemuDomainAgentCommandRet', [
    ['result', xdr.option(xdr.string(4194304))],
  ]);
  xdr.struct('QemuConnectDomainMonitorEventRegisterArgs', [
    ['dom', xdr.option(xdr.lookup('NonnullDomain'))],
    ['event', xdr.option(xdr.string(4194304))],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('QemuConnectDomainMonitorEventRegisterRet', [
    ['callbackID', xdr.int()],
  ]);
  xdr.struct('QemuConnectDomainMonitorEventDeregisterArgs', [
    ['callbackID', xdr.int()],
  ]);
  xdr.struct('QemuDomainMonitorEventMsg', [
    ['callbackID', xdr.int()],
    ['dom', xdr.lookup('NonnullDomain')],
    ['event', xdr.string(4194304)],
    ['seconds', xdr.hyper()],
    ['micros', xdr.uint()],
    ['details', xdr.option(xdr.string(4194304))],
  ]);
  xdr.struct('QemuDomainMonitorCommandWithFilesArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['cmd', xdr.string(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('QemuDomainMonitorCommandWithFilesRet', [
    ['result', xdr.string(4194304)],
  ]);
  xdr.struct('NonnullDomain', [
    ['name', xdr.string(4194304)],
    ['uuid', xdr.opaque(16)],
    ['id', xdr.int()],
  ]);
  xdr.typedef('NonnullString', xdr.string(4194304));
  xdr.typedef('RemoteString', xdr.option(xdr.string(4194304)));
  xdr.typedef('Domain', xdr.option(xdr.lookup('NonnullDomain')));
  xdr.typedef('Uuid', xdr.opaque(16));
}
