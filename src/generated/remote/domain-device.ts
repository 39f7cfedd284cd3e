// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import { type Procedure, readNothing, writeNothing } from '../../xdr/procedure.js';
import type { Reader } from '../../xdr/reader.js';
import type { Writer } from '../../xdr/writer.js';
import { REMOTE } from '../programs.js';
import {
  type NonnullDomain,
  readNonnullDomain,
  readTypedParam,
  type TypedParam,
  writeNonnullDomain,
  writeTypedParam,
} from './common.js';

/** `struct remote_domain_screenshot_args` */
export interface DomainScreenshotArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int screen` */
  readonly screen: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainScreenshotArgs(r: Reader): DomainScreenshotArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const screen = r.uint32('screen');
  const flags = r.uint32('flags');
  return { dom, screen, flags };
}

export function writeDomainScreenshotArgs(w: Writer, v: DomainScreenshotArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.screen, 'screen');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_screenshot_ret` */
export interface DomainScreenshotRet {
  /** `remote_string mime` */
  readonly mime: string | null;
}

export function readDomainScreenshotRet(r: Reader): DomainScreenshotRet {
  const mime = r.present('mime') ? r.string(4194304, 'mime') : null;
  return { mime };
}

export function writeDomainScreenshotRet(w: Writer, v: DomainScreenshotRet): void {
  if (v.mime === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.mime, 4194304, 'mime');
  }
}

/** `struct remote_domain_inject_nmi_args` */
export interface DomainInjectNmiArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainInjectNmiArgs(r: Reader): DomainInjectNmiArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const flags = r.uint32('flags');
  return { dom, flags };
}

export function writeDomainInjectNmiArgs(w: Writer, v: DomainInjectNmiArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_send_key_args` */
export interface DomainSendKeyArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int codeset` */
  readonly codeset: number;
  /** `unsigned int holdtime` */
  readonly holdtime: number;
  /** `unsigned int keycodes<REMOTE_DOMAIN_SEND_KEY_MAX>` */
  readonly keycodes: readonly number[];
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainSendKeyArgs(r: Reader): DomainSendKeyArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const codeset = r.uint32('codeset');
  const holdtime = r.uint32('holdtime');
  const count = r.list(16, 4, 'keycodes');
  const keycodes: number[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    keycodes.push(r.uint32(''));
  }
  r.leaveList();
  const flags = r.uint32('flags');
  return { dom, codeset, holdtime, keycodes, flags };
}

export function writeDomainSendKeyArgs(w: Writer, v: DomainSendKeyArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.codeset, 'codeset');
  w.uint32(v.holdtime, 'holdtime');
  w.list(v.keycodes, 16, 'keycodes');
  let i = 0;
  for (const item of v.keycodes) {
    w.item(i);
    w.uint32(item, '');
    i += 1;
  }
  w.leaveList();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_send_process_signal_args` */
export interface DomainSendProcessSignalArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `hyper pid_value` */
  readonly pid_value: bigint;
  /** `unsigned int signum` */
  readonly signum: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainSendProcessSignalArgs(r: Reader): DomainSendProcessSignalArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const pid_value = r.int64('pid_value');
  const signum = r.uint32('signum');
  const flags = r.uint32('flags');
  return { dom, pid_value, signum, flags };
}

export function writeDomainSendProcessSignalArgs(w: Writer, v: DomainSendProcessSignalArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.int64(v.pid_value, 'pid_value');
  w.uint32(v.signum, 'signum');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_attach_device_args` */
export interface DomainAttachDeviceArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string xml` */
  readonly xml: string;
}

export function readDomainAttachDeviceArgs(r: Reader): DomainAttachDeviceArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const xml = r.string(4194304, 'xml');
  return { dom, xml };
}

export function writeDomainAttachDeviceArgs(w: Writer, v: DomainAttachDeviceArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.xml, 4194304, 'xml');
}

/** `struct remote_domain_attach_device_flags_args` */
export interface DomainAttachDeviceFlagsArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string xml` */
  readonly xml: string;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainAttachDeviceFlagsArgs(r: Reader): DomainAttachDeviceFlagsArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const xml = r.string(4194304, 'xml');
  const flags = r.uint32('flags');
  return { dom, xml, flags };
}

export function writeDomainAttachDeviceFlagsArgs(w: Writer, v: DomainAttachDeviceFlagsArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.xml, 4194304, 'xml');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_detach_device_args` */
export interface DomainDetachDeviceArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string xml` */
  readonly xml: string;
}

export function readDomainDetachDeviceArgs(r: Reader): DomainDetachDeviceArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const xml = r.string(4194304, 'xml');
  return { dom, xml };
}

export function writeDomainDetachDeviceArgs(w: Writer, v: DomainDetachDeviceArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.xml, 4194304, 'xml');
}

/** `struct remote_domain_detach_device_flags_args` */
export interface DomainDetachDeviceFlagsArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string xml` */
  readonly xml: string;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainDetachDeviceFlagsArgs(r: Reader): DomainDetachDeviceFlagsArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const xml = r.string(4194304, 'xml');
  const flags = r.uint32('flags');
  return { dom, xml, flags };
}

export function writeDomainDetachDeviceFlagsArgs(w: Writer, v: DomainDetachDeviceFlagsArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.xml, 4194304, 'xml');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_update_device_flags_args` */
export interface DomainUpdateDeviceFlagsArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string xml` */
  readonly xml: string;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainUpdateDeviceFlagsArgs(r: Reader): DomainUpdateDeviceFlagsArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const xml = r.string(4194304, 'xml');
  const flags = r.uint32('flags');
  return { dom, xml, flags };
}

export function writeDomainUpdateDeviceFlagsArgs(w: Writer, v: DomainUpdateDeviceFlagsArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.xml, 4194304, 'xml');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_detach_device_alias_args` */
export interface DomainDetachDeviceAliasArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string alias` */
  readonly alias: string;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainDetachDeviceAliasArgs(r: Reader): DomainDetachDeviceAliasArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const alias = r.string(4194304, 'alias');
  const flags = r.uint32('flags');
  return { dom, alias, flags };
}

export function writeDomainDetachDeviceAliasArgs(w: Writer, v: DomainDetachDeviceAliasArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.alias, 4194304, 'alias');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_open_console_args` */
export interface DomainOpenConsoleArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_string dev_name` */
  readonly dev_name: string | null;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainOpenConsoleArgs(r: Reader): DomainOpenConsoleArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const dev_name = r.present('dev_name') ? r.string(4194304, 'dev_name') : null;
  const flags = r.uint32('flags');
  return { dom, dev_name, flags };
}

export function writeDomainOpenConsoleArgs(w: Writer, v: DomainOpenConsoleArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  if (v.dev_name === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.dev_name, 4194304, 'dev_name');
  }
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_open_channel_args` */
export interface DomainOpenChannelArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_string name` */
  readonly name: string | null;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainOpenChannelArgs(r: Reader): DomainOpenChannelArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const name = r.present('name') ? r.string(4194304, 'name') : null;
  const flags = r.uint32('flags');
  return { dom, name, flags };
}

export function writeDomainOpenChannelArgs(w: Writer, v: DomainOpenChannelArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  if (v.name === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.name, 4194304, 'name');
  }
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_open_graphics_args` */
export interface DomainOpenGraphicsArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int idx` */
  readonly idx: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainOpenGraphicsArgs(r: Reader): DomainOpenGraphicsArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const idx = r.uint32('idx');
  const flags = r.uint32('flags');
  return { dom, idx, flags };
}

export function writeDomainOpenGraphicsArgs(w: Writer, v: DomainOpenGraphicsArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.idx, 'idx');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_open_graphics_fd_args` */
export interface DomainOpenGraphicsFdArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int idx` */
  readonly idx: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainOpenGraphicsFdArgs(r: Reader): DomainOpenGraphicsFdArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const idx = r.uint32('idx');
  const flags = r.uint32('flags');
  return { dom, idx, flags };
}

export function writeDomainOpenGraphicsFdArgs(w: Writer, v: DomainOpenGraphicsFdArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.idx, 'idx');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_graphics_reload_args` */
export interface DomainGraphicsReloadArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int type` */
  readonly type: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainGraphicsReloadArgs(r: Reader): DomainGraphicsReloadArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const type = r.uint32('type');
  const flags = r.uint32('flags');
  return { dom, type, flags };
}

export function writeDomainGraphicsReloadArgs(w: Writer, v: DomainGraphicsReloadArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.type, 'type');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_fd_associate_args` */
export interface DomainFdAssociateArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string name` */
  readonly name: string;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainFdAssociateArgs(r: Reader): DomainFdAssociateArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const name = r.string(4194304, 'name');
  const flags = r.uint32('flags');
  return { dom, name, flags };
}

export function writeDomainFdAssociateArgs(w: Writer, v: DomainFdAssociateArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.name, 4194304, 'name');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_announce_interface_args` */
export interface DomainAnnounceInterfaceArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_string device` */
  readonly device: string | null;
  /** `remote_typed_param params<REMOTE_DOMAIN_ANNOUNCE_INTERFACE_PARAMS_MAX>` */
  readonly params: readonly TypedParam[];
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainAnnounceInterfaceArgs(r: Reader): DomainAnnounceInterfaceArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const device = r.present('device') ? r.string(4194304, 'device') : null;
  const count = r.list(16, 12, 'params');
  const params: TypedParam[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    params.push(readTypedParam(r));
  }
  r.leaveList();
  const flags = r.uint32('flags');
  return { dom, device, params, flags };
}

export function writeDomainAnnounceInterfaceArgs(w: Writer, v: DomainAnnounceInterfaceArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  if (v.device === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.device, 4194304, 'device');
  }
  w.list(v.params, 16, 'params');
  let i = 0;
  for (const item of v.params) {
    w.item(i);
    writeTypedParam(w, item);
    i += 1;
  }
  w.leaveList();
  w.uint32(v.flags, 'flags');
}

/** Procedure 8 of program remote, `virDomainAttachDevice`, libvirt 0.1.9 and later, low priority. */
export const domainAttachDevice: Procedure<DomainAttachDeviceArgs, undefined> = {
  program: REMOTE,
  number: 8,
  name: 'DOMAIN_ATTACH_DEVICE',
  priority: 'low',
  since: '0.1.9',
  writeArgs: writeDomainAttachDeviceArgs,
  readArgs: readDomainAttachDeviceArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 13 of program remote, `virDomainDetachDevice`, libvirt 0.1.9 and later, low priority. */
export const domainDetachDevice: Procedure<DomainDetachDeviceArgs, undefined> = {
  program: REMOTE,
  number: 13,
  name: 'DOMAIN_DETACH_DEVICE',
  priority: 'low',
  since: '0.1.9',
  writeArgs: writeDomainDetachDeviceArgs,
  readArgs: readDomainDetachDeviceArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 160 of program remote, `virDomainAttachDeviceFlags`, libvirt 0.7.7 and later, low priority. */
export const domainAttachDeviceFlags: Procedure<DomainAttachDeviceFlagsArgs, undefined> = {
  program: REMOTE,
  number: 160,
  name: 'DOMAIN_ATTACH_DEVICE_FLAGS',
  priority: 'low',
  since: '0.7.7',
  writeArgs: writeDomainAttachDeviceFlagsArgs,
  readArgs: readDomainAttachDeviceFlagsArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 161 of program remote, `virDomainDetachDeviceFlags`, libvirt 0.7.7 and later, low priority. */
export const domainDetachDeviceFlags: Procedure<DomainDetachDeviceFlagsArgs, undefined> = {
  program: REMOTE,
  number: 161,
  name: 'DOMAIN_DETACH_DEVICE_FLAGS',
  priority: 'low',
  since: '0.7.7',
  writeArgs: writeDomainDetachDeviceFlagsArgs,
  readArgs: readDomainDetachDeviceFlagsArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 174 of program remote, `virDomainUpdateDeviceFlags`, libvirt 0.8.0 and later, low priority. */
export const domainUpdateDeviceFlags: Procedure<DomainUpdateDeviceFlagsArgs, undefined> = {
  program: REMOTE,
  number: 174,
  name: 'DOMAIN_UPDATE_DEVICE_FLAGS',
  priority: 'low',
  since: '0.8.0',
  writeArgs: writeDomainUpdateDeviceFlagsArgs,
  readArgs: readDomainUpdateDeviceFlagsArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 201 of program remote, `virDomainOpenConsole`, libvirt 0.8.6 and later, low priority. */
export const domainOpenConsole: Procedure<DomainOpenConsoleArgs, undefined> = {
  program: REMOTE,
  number: 201,
  name: 'DOMAIN_OPEN_CONSOLE',
  priority: 'low',
  stream: { direction: 'read' },
  since: '0.8.6',
  writeArgs: writeDomainOpenConsoleArgs,
  readArgs: readDomainOpenConsoleArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 210 of program remote, `virDomainInjectNMI`, libvirt 0.9.2 and later, low priority. */
export const domainInjectNmi: Procedure<DomainInjectNmiArgs, undefined> = {
  program: REMOTE,
  number: 210,
  name: 'DOMAIN_INJECT_NMI',
  priority: 'low',
  since: '0.9.2',
  writeArgs: writeDomainInjectNmiArgs,
  readArgs: readDomainInjectNmiArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 211 of program remote, `virDomainScreenshot`, libvirt 0.9.2 and later, low priority. */
export const domainScreenshot: Procedure<DomainScreenshotArgs, DomainScreenshotRet> = {
  program: REMOTE,
  number: 211,
  name: 'DOMAIN_SCREENSHOT',
  priority: 'low',
  stream: { direction: 'read' },
  since: '0.9.2',
  writeArgs: writeDomainScreenshotArgs,
  readArgs: readDomainScreenshotArgs,
  writeRet: writeDomainScreenshotRet,
  readRet: readDomainScreenshotRet,
};

/** Procedure 226 of program remote, `virDomainSendKey`, libvirt 0.9.3 and later, low priority. */
export const domainSendKey: Procedure<DomainSendKeyArgs, undefined> = {
  program: REMOTE,
  number: 226,
  name: 'DOMAIN_SEND_KEY',
  priority: 'low',
  since: '0.9.3',
  writeArgs: writeDomainSendKeyArgs,
  readArgs: readDomainSendKeyArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 249 of program remote, `virDomainOpenGraphics`, libvirt 0.9.7 and later, low priority. */
export const domainOpenGraphics: Procedure<DomainOpenGraphicsArgs, undefined> = {
  program: REMOTE,
  number: 249,
  name: 'DOMAIN_OPEN_GRAPHICS',
  priority: 'low',
  since: '0.9.7',
  writeArgs: writeDomainOpenGraphicsArgs,
  readArgs: readDomainOpenGraphicsArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 295 of program remote, `virDomainSendProcessSignal`, libvirt 1.0.1 and later, low priority. */
export const domainSendProcessSignal: Procedure<DomainSendProcessSignalArgs, undefined> = {
  program: REMOTE,
  number: 295,
  name: 'DOMAIN_SEND_PROCESS_SIGNAL',
  priority: 'low',
  since: '1.0.1',
  writeArgs: writeDomainSendProcessSignalArgs,
  readArgs: readDomainSendProcessSignalArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 296 of program remote, `virDomainOpenChannel`, libvirt 1.0.2 and later, low priority. */
export const domainOpenChannel: Procedure<DomainOpenChannelArgs, undefined> = {
  program: REMOTE,
  number: 296,
  name: 'DOMAIN_OPEN_CHANNEL',
  priority: 'low',
  stream: { direction: 'read' },
  since: '1.0.2',
  writeArgs: writeDomainOpenChannelArgs,
  readArgs: readDomainOpenChannelArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 343 of program remote, `virDomainOpenGraphicsFD`, libvirt 1.2.8 and later, low priority. */
export const domainOpenGraphicsFd: Procedure<DomainOpenGraphicsFdArgs, undefined> = {
  program: REMOTE,
  number: 343,
  name: 'DOMAIN_OPEN_GRAPHICS_FD',
  priority: 'low',
  since: '1.2.8',
  writeArgs: writeDomainOpenGraphicsFdArgs,
  readArgs: readDomainOpenGraphicsFdArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 392 of program remote, `virDomainDetachDeviceAlias`, libvirt 4.4.0 and later, low priority. */
export const domainDetachDeviceAlias: Procedure<DomainDetachDeviceAliasArgs, undefined> = {
  program: REMOTE,
  number: 392,
  name: 'DOMAIN_DETACH_DEVICE_ALIAS',
  priority: 'low',
  since: '4.4.0',
  writeArgs: writeDomainDetachDeviceAliasArgs,
  readArgs: readDomainDetachDeviceAliasArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 443 of program remote, `virDomainFDAssociate`, libvirt 9.0.0 and later, low priority. */
export const domainFdAssociate: Procedure<DomainFdAssociateArgs, undefined> = {
  program: REMOTE,
  number: 443,
  name: 'DOMAIN_FD_ASSOCIATE',
  priority: 'low',
  since: '9.0.0',
  writeArgs: writeDomainFdAssociateArgs,
  readArgs: readDomainFdAssociateArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 448 of program remote, `virDomainGraphicsReload`, libvirt 10.2.0 and later, low priority. */
export const domainGraphicsReload: Procedure<DomainGraphicsReloadArgs, undefined> = {
  program: REMOTE,
  number: 448,
  name: 'DOMAIN_GRAPHICS_RELOAD',
  priority: 'low',
  since: '10.2.0',
  writeArgs: writeDomainGraphicsReloadArgs,
  readArgs: readDomainGraphicsReloadArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 456 of program remote, `virDomainAnnounceInterface`, libvirt 12.5.0 and later, low priority. */
export const domainAnnounceInterface: Procedure<DomainAnnounceInterfaceArgs, undefined> = {
  program: REMOTE,
  number: 456,
  name: 'DOMAIN_ANNOUNCE_INTERFACE',
  priority: 'low',
  since: '12.5.0',
  writeArgs: writeDomainAnnounceInterfaceArgs,
  readArgs: readDomainAnnounceInterfaceArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};
