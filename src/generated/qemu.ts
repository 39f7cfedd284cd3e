// Generated from protocol/qemu_protocol.x by `npm run codegen`; do not edit.

import { type EventMessage, type Procedure, readNothing, writeNothing } from '../xdr/procedure.js';
import type { Reader } from '../xdr/reader.js';
import type { Writer } from '../xdr/writer.js';
import { QEMU } from './programs.js';
import { type NonnullDomain, readNonnullDomain, writeNonnullDomain } from './remote/common.js';

/** `struct qemu_domain_monitor_command_args` */
export interface QemuDomainMonitorCommandArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string cmd` */
  readonly cmd: string;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readQemuDomainMonitorCommandArgs(r: Reader): QemuDomainMonitorCommandArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const cmd = r.string(4194304, 'cmd');
  const flags = r.uint32('flags');
  return { dom, cmd, flags };
}

export function writeQemuDomainMonitorCommandArgs(w: Writer, v: QemuDomainMonitorCommandArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.cmd, 4194304, 'cmd');
  w.uint32(v.flags, 'flags');
}

/** `struct qemu_domain_monitor_command_ret` */
export interface QemuDomainMonitorCommandRet {
  /** `remote_nonnull_string result` */
  readonly result: string;
}

export function readQemuDomainMonitorCommandRet(r: Reader): QemuDomainMonitorCommandRet {
  const result = r.string(4194304, 'result');
  return { result };
}

export function writeQemuDomainMonitorCommandRet(w: Writer, v: QemuDomainMonitorCommandRet): void {
  w.string(v.result, 4194304, 'result');
}

/** `struct qemu_domain_attach_args` */
export interface QemuDomainAttachArgs {
  /** `unsigned int pid_value` */
  readonly pid_value: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readQemuDomainAttachArgs(r: Reader): QemuDomainAttachArgs {
  const pid_value = r.uint32('pid_value');
  const flags = r.uint32('flags');
  return { pid_value, flags };
}

export function writeQemuDomainAttachArgs(w: Writer, v: QemuDomainAttachArgs): void {
  w.uint32(v.pid_value, 'pid_value');
  w.uint32(v.flags, 'flags');
}

/** `struct qemu_domain_attach_ret` */
export interface QemuDomainAttachRet {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
}

export function readQemuDomainAttachRet(r: Reader): QemuDomainAttachRet {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  return { dom };
}

export function writeQemuDomainAttachRet(w: Writer, v: QemuDomainAttachRet): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
}

/** `struct qemu_domain_agent_command_args` */
export interface QemuDomainAgentCommandArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string cmd` */
  readonly cmd: string;
  /** `int timeout` */
  readonly timeout: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readQemuDomainAgentCommandArgs(r: Reader): QemuDomainAgentCommandArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const cmd = r.string(4194304, 'cmd');
  const timeout = r.int32('timeout');
  const flags = r.uint32('flags');
  return { dom, cmd, timeout, flags };
}

export function writeQemuDomainAgentCommandArgs(w: Writer, v: QemuDomainAgentCommandArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.cmd, 4194304, 'cmd');
  w.int32(v.timeout, 'timeout');
  w.uint32(v.flags, 'flags');
}

/** `struct qemu_domain_agent_command_ret` */
export interface QemuDomainAgentCommandRet {
  /** `remote_string result` */
  readonly result: string | null;
}

export function readQemuDomainAgentCommandRet(r: Reader): QemuDomainAgentCommandRet {
  const result = r.present('result') ? r.string(4194304, 'result') : null;
  return { result };
}

export function writeQemuDomainAgentCommandRet(w: Writer, v: QemuDomainAgentCommandRet): void {
  if (v.result === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.result, 4194304, 'result');
  }
}

/** `struct qemu_connect_domain_monitor_event_register_args` */
export interface QemuConnectDomainMonitorEventRegisterArgs {
  /** `remote_domain dom` */
  readonly dom: NonnullDomain | null;
  /** `remote_string event` */
  readonly event: string | null;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readQemuConnectDomainMonitorEventRegisterArgs(r: Reader): QemuConnectDomainMonitorEventRegisterArgs {
  let dom: NonnullDomain | null = null;
  if (r.present('dom')) {
    r.enter('dom');
    dom = readNonnullDomain(r);
    r.leave();
  }
  const event = r.present('event') ? r.string(4194304, 'event') : null;
  const flags = r.uint32('flags');
  return { dom, event, flags };
}

export function writeQemuConnectDomainMonitorEventRegisterArgs(
  w: Writer,
  v: QemuConnectDomainMonitorEventRegisterArgs,
): void {
  if (v.dom === null) {
    w.present(false);
  } else {
    w.present(true);
    w.enter('dom');
    writeNonnullDomain(w, v.dom);
    w.leave();
  }
  if (v.event === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.event, 4194304, 'event');
  }
  w.uint32(v.flags, 'flags');
}

/** `struct qemu_connect_domain_monitor_event_register_ret` */
export interface QemuConnectDomainMonitorEventRegisterRet {
  /** `int callbackID` */
  readonly callbackID: number;
}

export function readQemuConnectDomainMonitorEventRegisterRet(r: Reader): QemuConnectDomainMonitorEventRegisterRet {
  const callbackID = r.int32('callbackID');
  return { callbackID };
}

export function writeQemuConnectDomainMonitorEventRegisterRet(
  w: Writer,
  v: QemuConnectDomainMonitorEventRegisterRet,
): void {
  w.int32(v.callbackID, 'callbackID');
}

/** `struct qemu_connect_domain_monitor_event_deregister_args` */
export interface QemuConnectDomainMonitorEventDeregisterArgs {
  /** `int callbackID` */
  readonly callbackID: number;
}

export function readQemuConnectDomainMonitorEventDeregisterArgs(
  r: Reader,
): QemuConnectDomainMonitorEventDeregisterArgs {
  const callbackID = r.int32('callbackID');
  return { callbackID };
}

export function writeQemuConnectDomainMonitorEventDeregisterArgs(
  w: Writer,
  v: QemuConnectDomainMonitorEventDeregisterArgs,
): void {
  w.int32(v.callbackID, 'callbackID');
}

/** `struct qemu_domain_monitor_event_msg` */
export interface QemuDomainMonitorEventMsg {
  /** `int callbackID` */
  readonly callbackID: number;
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string event` */
  readonly event: string;
  /** `hyper seconds` */
  readonly seconds: bigint;
  /** `unsigned int micros` */
  readonly micros: number;
  /** `remote_string details` */
  readonly details: string | null;
}

export function readQemuDomainMonitorEventMsg(r: Reader): QemuDomainMonitorEventMsg {
  const callbackID = r.int32('callbackID');
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const event = r.string(4194304, 'event');
  const seconds = r.int64('seconds');
  const micros = r.uint32('micros');
  const details = r.present('details') ? r.string(4194304, 'details') : null;
  return { callbackID, dom, event, seconds, micros, details };
}

export function writeQemuDomainMonitorEventMsg(w: Writer, v: QemuDomainMonitorEventMsg): void {
  w.int32(v.callbackID, 'callbackID');
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.event, 4194304, 'event');
  w.int64(v.seconds, 'seconds');
  w.uint32(v.micros, 'micros');
  if (v.details === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.details, 4194304, 'details');
  }
}

/** `struct qemu_domain_monitor_command_with_files_args` */
export interface QemuDomainMonitorCommandWithFilesArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string cmd` */
  readonly cmd: string;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readQemuDomainMonitorCommandWithFilesArgs(r: Reader): QemuDomainMonitorCommandWithFilesArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const cmd = r.string(4194304, 'cmd');
  const flags = r.uint32('flags');
  return { dom, cmd, flags };
}

export function writeQemuDomainMonitorCommandWithFilesArgs(w: Writer, v: QemuDomainMonitorCommandWithFilesArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.cmd, 4194304, 'cmd');
  w.uint32(v.flags, 'flags');
}

/** `struct qemu_domain_monitor_command_with_files_ret` */
export interface QemuDomainMonitorCommandWithFilesRet {
  /** `remote_nonnull_string result` */
  readonly result: string;
}

export function readQemuDomainMonitorCommandWithFilesRet(r: Reader): QemuDomainMonitorCommandWithFilesRet {
  const result = r.string(4194304, 'result');
  return { result };
}

export function writeQemuDomainMonitorCommandWithFilesRet(w: Writer, v: QemuDomainMonitorCommandWithFilesRet): void {
  w.string(v.result, 4194304, 'result');
}

/** Procedure 1 of program qemu, `virDomainQemuMonitorCommand`, libvirt 0.8.3 and later, low priority. */
export const qemuDomainMonitorCommand: Procedure<QemuDomainMonitorCommandArgs, QemuDomainMonitorCommandRet> = {
  program: QEMU,
  number: 1,
  name: 'DOMAIN_MONITOR_COMMAND',
  priority: 'low',
  since: '0.8.3',
  writeArgs: writeQemuDomainMonitorCommandArgs,
  readArgs: readQemuDomainMonitorCommandArgs,
  writeRet: writeQemuDomainMonitorCommandRet,
  readRet: readQemuDomainMonitorCommandRet,
};

/** Procedure 2 of program qemu, `virDomainQemuAttach`, libvirt 0.9.4 and later, low priority. */
export const qemuDomainAttach: Procedure<QemuDomainAttachArgs, QemuDomainAttachRet> = {
  program: QEMU,
  number: 2,
  name: 'DOMAIN_ATTACH',
  priority: 'low',
  since: '0.9.4',
  writeArgs: writeQemuDomainAttachArgs,
  readArgs: readQemuDomainAttachArgs,
  writeRet: writeQemuDomainAttachRet,
  readRet: readQemuDomainAttachRet,
};

/** Procedure 3 of program qemu, `virDomainQemuAgentCommand`, libvirt 0.10.0 and later, low priority. */
export const qemuDomainAgentCommand: Procedure<QemuDomainAgentCommandArgs, QemuDomainAgentCommandRet> = {
  program: QEMU,
  number: 3,
  name: 'DOMAIN_AGENT_COMMAND',
  priority: 'low',
  since: '0.10.0',
  writeArgs: writeQemuDomainAgentCommandArgs,
  readArgs: readQemuDomainAgentCommandArgs,
  writeRet: writeQemuDomainAgentCommandRet,
  readRet: readQemuDomainAgentCommandRet,
};

/** Procedure 4 of program qemu, `virConnectDomainQemuMonitorEventRegister`, libvirt 1.2.3 and later, high priority. */
export const qemuConnectDomainMonitorEventRegister:
  Procedure<QemuConnectDomainMonitorEventRegisterArgs, QemuConnectDomainMonitorEventRegisterRet> = {
  program: QEMU,
  number: 4,
  name: 'CONNECT_DOMAIN_MONITOR_EVENT_REGISTER',
  priority: 'high',
  since: '1.2.3',
  writeArgs: writeQemuConnectDomainMonitorEventRegisterArgs,
  readArgs: readQemuConnectDomainMonitorEventRegisterArgs,
  writeRet: writeQemuConnectDomainMonitorEventRegisterRet,
  readRet: readQemuConnectDomainMonitorEventRegisterRet,
};

/**
 * Procedure 5 of program qemu, `virConnectDomainQemuMonitorEventDeregister`, libvirt 1.2.3 and later, high priority.
 */
export const qemuConnectDomainMonitorEventDeregister:
  Procedure<QemuConnectDomainMonitorEventDeregisterArgs, undefined> = {
  program: QEMU,
  number: 5,
  name: 'CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER',
  priority: 'high',
  since: '1.2.3',
  writeArgs: writeQemuConnectDomainMonitorEventDeregisterArgs,
  readArgs: readQemuConnectDomainMonitorEventDeregisterArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Message 6 of program qemu, libvirt 1.2.3 and later. */
export const qemuDomainMonitorEvent: EventMessage<QemuDomainMonitorEventMsg> = {
  program: QEMU,
  number: 6,
  name: 'DOMAIN_MONITOR_EVENT',
  since: '1.2.3',
  writePayload: writeQemuDomainMonitorEventMsg,
  readPayload: readQemuDomainMonitorEventMsg,
};

/** Procedure 7 of program qemu, `virDomainQemuMonitorCommandWithFiles`, libvirt 8.2.0 and later, low priority. */
export const qemuDomainMonitorCommandWithFiles:
  Procedure<QemuDomainMonitorCommandWithFilesArgs, QemuDomainMonitorCommandWithFilesRet> = {
  program: QEMU,
  number: 7,
  name: 'DOMAIN_MONITOR_COMMAND_WITH_FILES',
  priority: 'low',
  since: '8.2.0',
  writeArgs: writeQemuDomainMonitorCommandWithFilesArgs,
  readArgs: readQemuDomainMonitorCommandWithFilesArgs,
  writeRet: writeQemuDomainMonitorCommandWithFilesRet,
  readRet: readQemuDomainMonitorCommandWithFilesRet,
};
