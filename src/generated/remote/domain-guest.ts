// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import { type Procedure, readNothing, writeNothing } from '../../xdr/procedure.js';
import type { Reader } from '../../xdr/reader.js';
import type { Writer } from '../../xdr/writer.js';
import { REMOTE } from '../programs.js';
import {
  type DomainFsinfo,
  type DomainInterface,
  type NonnullDomain,
  readDomainFsinfo,
  readDomainInterface,
  readNonnullDomain,
  readTypedParam,
  type TypedParam,
  writeDomainFsinfo,
  writeDomainInterface,
  writeNonnullDomain,
  writeTypedParam,
} from './common.js';

/** `struct remote_domain_get_hostname_args` */
export interface DomainGetHostnameArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainGetHostnameArgs(r: Reader): DomainGetHostnameArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const flags = r.uint32('flags');
  return { dom, flags };
}

export function writeDomainGetHostnameArgs(w: Writer, v: DomainGetHostnameArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_hostname_ret` */
export interface DomainGetHostnameRet {
  /** `remote_nonnull_string hostname` */
  readonly hostname: string;
}

export function readDomainGetHostnameRet(r: Reader): DomainGetHostnameRet {
  const hostname = r.string(4194304, 'hostname');
  return { hostname };
}

export function writeDomainGetHostnameRet(w: Writer, v: DomainGetHostnameRet): void {
  w.string(v.hostname, 4194304, 'hostname');
}

/** `struct remote_domain_fstrim_args` */
export interface DomainFstrimArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_string mountPoint` */
  readonly mountPoint: string | null;
  /** `unsigned hyper minimum` */
  readonly minimum: bigint;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainFstrimArgs(r: Reader): DomainFstrimArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const mountPoint = r.present('mountPoint') ? r.string(4194304, 'mountPoint') : null;
  const minimum = r.uint64('minimum');
  const flags = r.uint32('flags');
  return { dom, mountPoint, minimum, flags };
}

export function writeDomainFstrimArgs(w: Writer, v: DomainFstrimArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  if (v.mountPoint === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.mountPoint, 4194304, 'mountPoint');
  }
  w.uint64(v.minimum, 'minimum');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_time_args` */
export interface DomainGetTimeArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainGetTimeArgs(r: Reader): DomainGetTimeArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const flags = r.uint32('flags');
  return { dom, flags };
}

export function writeDomainGetTimeArgs(w: Writer, v: DomainGetTimeArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_time_ret` */
export interface DomainGetTimeRet {
  /** `hyper seconds` */
  readonly seconds: bigint;
  /** `unsigned int nseconds` */
  readonly nseconds: number;
}

export function readDomainGetTimeRet(r: Reader): DomainGetTimeRet {
  const seconds = r.int64('seconds');
  const nseconds = r.uint32('nseconds');
  return { seconds, nseconds };
}

export function writeDomainGetTimeRet(w: Writer, v: DomainGetTimeRet): void {
  w.int64(v.seconds, 'seconds');
  w.uint32(v.nseconds, 'nseconds');
}

/** `struct remote_domain_set_time_args` */
export interface DomainSetTimeArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `hyper seconds` */
  readonly seconds: bigint;
  /** `unsigned int nseconds` */
  readonly nseconds: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainSetTimeArgs(r: Reader): DomainSetTimeArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const seconds = r.int64('seconds');
  const nseconds = r.uint32('nseconds');
  const flags = r.uint32('flags');
  return { dom, seconds, nseconds, flags };
}

export function writeDomainSetTimeArgs(w: Writer, v: DomainSetTimeArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.int64(v.seconds, 'seconds');
  w.uint32(v.nseconds, 'nseconds');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_fsfreeze_args` */
export interface DomainFsfreezeArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string mountpoints<REMOTE_DOMAIN_FSFREEZE_MOUNTPOINTS_MAX>` */
  readonly mountpoints: readonly string[];
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainFsfreezeArgs(r: Reader): DomainFsfreezeArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const count = r.list(256, 4, 'mountpoints');
  const mountpoints: string[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    mountpoints.push(r.string(4194304, ''));
  }
  r.leaveList();
  const flags = r.uint32('flags');
  return { dom, mountpoints, flags };
}

export function writeDomainFsfreezeArgs(w: Writer, v: DomainFsfreezeArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.list(v.mountpoints, 256, 'mountpoints');
  let i = 0;
  for (const item of v.mountpoints) {
    w.item(i);
    w.string(item, 4194304, '');
    i += 1;
  }
  w.leaveList();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_fsfreeze_ret` */
export interface DomainFsfreezeRet {
  /** `int filesystems` */
  readonly filesystems: number;
}

export function readDomainFsfreezeRet(r: Reader): DomainFsfreezeRet {
  const filesystems = r.int32('filesystems');
  return { filesystems };
}

export function writeDomainFsfreezeRet(w: Writer, v: DomainFsfreezeRet): void {
  w.int32(v.filesystems, 'filesystems');
}

/** `struct remote_domain_fsthaw_args` */
export interface DomainFsthawArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string mountpoints<REMOTE_DOMAIN_FSFREEZE_MOUNTPOINTS_MAX>` */
  readonly mountpoints: readonly string[];
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainFsthawArgs(r: Reader): DomainFsthawArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const count = r.list(256, 4, 'mountpoints');
  const mountpoints: string[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    mountpoints.push(r.string(4194304, ''));
  }
  r.leaveList();
  const flags = r.uint32('flags');
  return { dom, mountpoints, flags };
}

export function writeDomainFsthawArgs(w: Writer, v: DomainFsthawArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.list(v.mountpoints, 256, 'mountpoints');
  let i = 0;
  for (const item of v.mountpoints) {
    w.item(i);
    w.string(item, 4194304, '');
    i += 1;
  }
  w.leaveList();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_fsthaw_ret` */
export interface DomainFsthawRet {
  /** `int filesystems` */
  readonly filesystems: number;
}

export function readDomainFsthawRet(r: Reader): DomainFsthawRet {
  const filesystems = r.int32('filesystems');
  return { filesystems };
}

export function writeDomainFsthawRet(w: Writer, v: DomainFsthawRet): void {
  w.int32(v.filesystems, 'filesystems');
}

/** `struct remote_domain_get_fsinfo_args` */
export interface DomainGetFsinfoArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainGetFsinfoArgs(r: Reader): DomainGetFsinfoArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const flags = r.uint32('flags');
  return { dom, flags };
}

export function writeDomainGetFsinfoArgs(w: Writer, v: DomainGetFsinfoArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_fsinfo_ret` */
export interface DomainGetFsinfoRet {
  /** `remote_domain_fsinfo info<REMOTE_DOMAIN_FSINFO_MAX>` */
  readonly info: readonly DomainFsinfo[];
  /** `unsigned int ret` */
  readonly ret: number;
}

export function readDomainGetFsinfoRet(r: Reader): DomainGetFsinfoRet {
  const count = r.list(256, 16, 'info');
  const info: DomainFsinfo[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    info.push(readDomainFsinfo(r));
  }
  r.leaveList();
  const ret = r.uint32('ret');
  return { info, ret };
}

export function writeDomainGetFsinfoRet(w: Writer, v: DomainGetFsinfoRet): void {
  w.list(v.info, 256, 'info');
  let i = 0;
  for (const item of v.info) {
    w.item(i);
    writeDomainFsinfo(w, item);
    i += 1;
  }
  w.leaveList();
  w.uint32(v.ret, 'ret');
}

/** `struct remote_domain_interface_addresses_args` */
export interface DomainInterfaceAddressesArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int source` */
  readonly source: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainInterfaceAddressesArgs(r: Reader): DomainInterfaceAddressesArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const source = r.uint32('source');
  const flags = r.uint32('flags');
  return { dom, source, flags };
}

export function writeDomainInterfaceAddressesArgs(w: Writer, v: DomainInterfaceAddressesArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.source, 'source');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_interface_addresses_ret` */
export interface DomainInterfaceAddressesRet {
  /** `remote_domain_interface ifaces<REMOTE_DOMAIN_INTERFACE_MAX>` */
  readonly ifaces: readonly DomainInterface[];
}

export function readDomainInterfaceAddressesRet(r: Reader): DomainInterfaceAddressesRet {
  const count = r.list(2048, 12, 'ifaces');
  const ifaces: DomainInterface[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    ifaces.push(readDomainInterface(r));
  }
  r.leaveList();
  return { ifaces };
}

export function writeDomainInterfaceAddressesRet(w: Writer, v: DomainInterfaceAddressesRet): void {
  w.list(v.ifaces, 2048, 'ifaces');
  let i = 0;
  for (const item of v.ifaces) {
    w.item(i);
    writeDomainInterface(w, item);
    i += 1;
  }
  w.leaveList();
}

/** `struct remote_domain_set_user_password_args` */
export interface DomainSetUserPasswordArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_string user` */
  readonly user: string | null;
  /** `remote_string password` */
  readonly password: string | null;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainSetUserPasswordArgs(r: Reader): DomainSetUserPasswordArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const user = r.present('user') ? r.string(4194304, 'user') : null;
  const password = r.present('password') ? r.string(4194304, 'password') : null;
  const flags = r.uint32('flags');
  return { dom, user, password, flags };
}

export function writeDomainSetUserPasswordArgs(w: Writer, v: DomainSetUserPasswordArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  if (v.user === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.user, 4194304, 'user');
  }
  if (v.password === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.password, 4194304, 'password');
  }
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_guest_info_args` */
export interface DomainGetGuestInfoArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int types` */
  readonly types: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainGetGuestInfoArgs(r: Reader): DomainGetGuestInfoArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const types = r.uint32('types');
  const flags = r.uint32('flags');
  return { dom, types, flags };
}

export function writeDomainGetGuestInfoArgs(w: Writer, v: DomainGetGuestInfoArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.types, 'types');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_get_guest_info_ret` */
export interface DomainGetGuestInfoRet {
  /** `remote_typed_param params<REMOTE_DOMAIN_GUEST_INFO_PARAMS_MAX>` */
  readonly params: readonly TypedParam[];
}

export function readDomainGetGuestInfoRet(r: Reader): DomainGetGuestInfoRet {
  const count = r.list(2048, 12, 'params');
  const params: TypedParam[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    params.push(readTypedParam(r));
  }
  r.leaveList();
  return { params };
}

export function writeDomainGetGuestInfoRet(w: Writer, v: DomainGetGuestInfoRet): void {
  w.list(v.params, 2048, 'params');
  let i = 0;
  for (const item of v.params) {
    w.item(i);
    writeTypedParam(w, item);
    i += 1;
  }
  w.leaveList();
}

/** `struct remote_domain_agent_set_response_timeout_args` */
export interface DomainAgentSetResponseTimeoutArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `int timeout` */
  readonly timeout: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainAgentSetResponseTimeoutArgs(r: Reader): DomainAgentSetResponseTimeoutArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const timeout = r.int32('timeout');
  const flags = r.uint32('flags');
  return { dom, timeout, flags };
}

export function writeDomainAgentSetResponseTimeoutArgs(w: Writer, v: DomainAgentSetResponseTimeoutArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.int32(v.timeout, 'timeout');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_agent_set_response_timeout_ret` */
export interface DomainAgentSetResponseTimeoutRet {
  /** `int result` */
  readonly result: number;
}

export function readDomainAgentSetResponseTimeoutRet(r: Reader): DomainAgentSetResponseTimeoutRet {
  const result = r.int32('result');
  return { result };
}

export function writeDomainAgentSetResponseTimeoutRet(w: Writer, v: DomainAgentSetResponseTimeoutRet): void {
  w.int32(v.result, 'result');
}

/** `struct remote_domain_authorized_ssh_keys_get_args` */
export interface DomainAuthorizedSshKeysGetArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string user` */
  readonly user: string;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainAuthorizedSshKeysGetArgs(r: Reader): DomainAuthorizedSshKeysGetArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const user = r.string(4194304, 'user');
  const flags = r.uint32('flags');
  return { dom, user, flags };
}

export function writeDomainAuthorizedSshKeysGetArgs(w: Writer, v: DomainAuthorizedSshKeysGetArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.user, 4194304, 'user');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_authorized_ssh_keys_get_ret` */
export interface DomainAuthorizedSshKeysGetRet {
  /** `remote_nonnull_string keys<REMOTE_DOMAIN_AUTHORIZED_SSH_KEYS_MAX>` */
  readonly keys: readonly string[];
}

export function readDomainAuthorizedSshKeysGetRet(r: Reader): DomainAuthorizedSshKeysGetRet {
  const count = r.list(2048, 4, 'keys');
  const keys: string[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    keys.push(r.string(4194304, ''));
  }
  r.leaveList();
  return { keys };
}

export function writeDomainAuthorizedSshKeysGetRet(w: Writer, v: DomainAuthorizedSshKeysGetRet): void {
  w.list(v.keys, 2048, 'keys');
  let i = 0;
  for (const item of v.keys) {
    w.item(i);
    w.string(item, 4194304, '');
    i += 1;
  }
  w.leaveList();
}

/** `struct remote_domain_authorized_ssh_keys_set_args` */
export interface DomainAuthorizedSshKeysSetArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string user` */
  readonly user: string;
  /** `remote_nonnull_string keys<REMOTE_DOMAIN_AUTHORIZED_SSH_KEYS_MAX>` */
  readonly keys: readonly string[];
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainAuthorizedSshKeysSetArgs(r: Reader): DomainAuthorizedSshKeysSetArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const user = r.string(4194304, 'user');
  const count = r.list(2048, 4, 'keys');
  const keys: string[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    keys.push(r.string(4194304, ''));
  }
  r.leaveList();
  const flags = r.uint32('flags');
  return { dom, user, keys, flags };
}

export function writeDomainAuthorizedSshKeysSetArgs(w: Writer, v: DomainAuthorizedSshKeysSetArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.user, 4194304, 'user');
  w.list(v.keys, 2048, 'keys');
  let i = 0;
  for (const item of v.keys) {
    w.item(i);
    w.string(item, 4194304, '');
    i += 1;
  }
  w.leaveList();
  w.uint32(v.flags, 'flags');
}

/** Procedure 277 of program remote, `virDomainGetHostname`, libvirt 0.10.0 and later, low priority. */
export const domainGetHostname: Procedure<DomainGetHostnameArgs, DomainGetHostnameRet> = {
  program: REMOTE,
  number: 277,
  name: 'DOMAIN_GET_HOSTNAME',
  priority: 'low',
  since: '0.10.0',
  writeArgs: writeDomainGetHostnameArgs,
  readArgs: readDomainGetHostnameArgs,
  writeRet: writeDomainGetHostnameRet,
  readRet: readDomainGetHostnameRet,
};

/** Procedure 294 of program remote, `virDomainFSTrim`, libvirt 1.0.1 and later, low priority. */
export const domainFstrim: Procedure<DomainFstrimArgs, undefined> = {
  program: REMOTE,
  number: 294,
  name: 'DOMAIN_FSTRIM',
  priority: 'low',
  since: '1.0.1',
  writeArgs: writeDomainFstrimArgs,
  readArgs: readDomainFstrimArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 335 of program remote, `virDomainFSFreeze`, libvirt 1.2.5 and later, low priority. */
export const domainFsfreeze: Procedure<DomainFsfreezeArgs, DomainFsfreezeRet> = {
  program: REMOTE,
  number: 335,
  name: 'DOMAIN_FSFREEZE',
  priority: 'low',
  since: '1.2.5',
  writeArgs: writeDomainFsfreezeArgs,
  readArgs: readDomainFsfreezeArgs,
  writeRet: writeDomainFsfreezeRet,
  readRet: readDomainFsfreezeRet,
};

/** Procedure 336 of program remote, `virDomainFSThaw`, libvirt 1.2.5 and later, low priority. */
export const domainFsthaw: Procedure<DomainFsthawArgs, DomainFsthawRet> = {
  program: REMOTE,
  number: 336,
  name: 'DOMAIN_FSTHAW',
  priority: 'low',
  since: '1.2.5',
  writeArgs: writeDomainFsthawArgs,
  readArgs: readDomainFsthawArgs,
  writeRet: writeDomainFsthawRet,
  readRet: readDomainFsthawRet,
};

/** Procedure 337 of program remote, `virDomainGetTime`, libvirt 1.2.5 and later, low priority. */
export const domainGetTime: Procedure<DomainGetTimeArgs, DomainGetTimeRet> = {
  program: REMOTE,
  number: 337,
  name: 'DOMAIN_GET_TIME',
  priority: 'low',
  since: '1.2.5',
  writeArgs: writeDomainGetTimeArgs,
  readArgs: readDomainGetTimeArgs,
  writeRet: writeDomainGetTimeRet,
  readRet: readDomainGetTimeRet,
};

/** Procedure 338 of program remote, `virDomainSetTime`, libvirt 1.2.5 and later, low priority. */
export const domainSetTime: Procedure<DomainSetTimeArgs, undefined> = {
  program: REMOTE,
  number: 338,
  name: 'DOMAIN_SET_TIME',
  priority: 'low',
  since: '1.2.5',
  writeArgs: writeDomainSetTimeArgs,
  readArgs: readDomainSetTimeArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 349 of program remote, `virDomainGetFSInfo`, libvirt 1.2.11 and later, low priority. */
export const domainGetFsinfo: Procedure<DomainGetFsinfoArgs, DomainGetFsinfoRet> = {
  program: REMOTE,
  number: 349,
  name: 'DOMAIN_GET_FSINFO',
  priority: 'low',
  since: '1.2.11',
  writeArgs: writeDomainGetFsinfoArgs,
  readArgs: readDomainGetFsinfoArgs,
  writeRet: writeDomainGetFsinfoRet,
  readRet: readDomainGetFsinfoRet,
};

/** Procedure 353 of program remote, `virDomainInterfaceAddresses`, libvirt 1.2.14 and later, low priority. */
export const domainInterfaceAddresses: Procedure<DomainInterfaceAddressesArgs, DomainInterfaceAddressesRet> = {
  program: REMOTE,
  number: 353,
  name: 'DOMAIN_INTERFACE_ADDRESSES',
  priority: 'low',
  since: '1.2.14',
  writeArgs: writeDomainInterfaceAddressesArgs,
  readArgs: readDomainInterfaceAddressesArgs,
  writeRet: writeDomainInterfaceAddressesRet,
  readRet: readDomainInterfaceAddressesRet,
};

/** Procedure 357 of program remote, `virDomainSetUserPassword`, libvirt 1.2.16 and later, low priority. */
export const domainSetUserPassword: Procedure<DomainSetUserPasswordArgs, undefined> = {
  program: REMOTE,
  number: 357,
  name: 'DOMAIN_SET_USER_PASSWORD',
  priority: 'low',
  since: '1.2.16',
  writeArgs: writeDomainSetUserPasswordArgs,
  readArgs: readDomainSetUserPasswordArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 418 of program remote, `virDomainGetGuestInfo`, libvirt 5.7.0 and later, low priority. */
export const domainGetGuestInfo: Procedure<DomainGetGuestInfoArgs, DomainGetGuestInfoRet> = {
  program: REMOTE,
  number: 418,
  name: 'DOMAIN_GET_GUEST_INFO',
  priority: 'low',
  since: '5.7.0',
  writeArgs: writeDomainGetGuestInfoArgs,
  readArgs: readDomainGetGuestInfoArgs,
  writeRet: writeDomainGetGuestInfoRet,
  readRet: readDomainGetGuestInfoRet,
};

/** Procedure 420 of program remote, `virDomainAgentSetResponseTimeout`, libvirt 5.10.0 and later, low priority. */
export const domainAgentSetResponseTimeout:
  Procedure<DomainAgentSetResponseTimeoutArgs, DomainAgentSetResponseTimeoutRet> = {
  program: REMOTE,
  number: 420,
  name: 'DOMAIN_AGENT_SET_RESPONSE_TIMEOUT',
  priority: 'low',
  since: '5.10.0',
  writeArgs: writeDomainAgentSetResponseTimeoutArgs,
  readArgs: readDomainAgentSetResponseTimeoutArgs,
  writeRet: writeDomainAgentSetResponseTimeoutRet,
  readRet: readDomainAgentSetResponseTimeoutRet,
};

/** Procedure 424 of program remote, `virDomainAuthorizedSSHKeysGet`, libvirt 6.10.0 and later, low priority. */
export const domainAuthorizedSshKeysGet: Procedure<DomainAuthorizedSshKeysGetArgs, DomainAuthorizedSshKeysGetRet> = {
  program: REMOTE,
  number: 424,
  name: 'DOMAIN_AUTHORIZED_SSH_KEYS_GET',
  priority: 'low',
  since: '6.10.0',
  writeArgs: writeDomainAuthorizedSshKeysGetArgs,
  readArgs: readDomainAuthorizedSshKeysGetArgs,
  writeRet: writeDomainAuthorizedSshKeysGetRet,
  readRet: readDomainAuthorizedSshKeysGetRet,
};

/** Procedure 425 of program remote, `virDomainAuthorizedSSHKeysSet`, libvirt 6.10.0 and later, low priority. */
export const domainAuthorizedSshKeysSet: Procedure<DomainAuthorizedSshKeysSetArgs, undefined> = {
  program: REMOTE,
  number: 425,
  name: 'DOMAIN_AUTHORIZED_SSH_KEYS_SET',
  priority: 'low',
  since: '6.10.0',
  writeArgs: writeDomainAuthorizedSshKeysSetArgs,
  readArgs: readDomainAuthorizedSshKeysSetArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};
