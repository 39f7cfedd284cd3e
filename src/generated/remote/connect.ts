// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import { type Procedure, readNothing, writeNothing } from '../../xdr/procedure.js';
import type { Reader } from '../../xdr/reader.js';
import type { Writer } from '../../xdr/writer.js';
import { REMOTE } from '../programs.js';
import {
  type DomainStatsRecord,
  type NonnullDomain,
  type NonnullInterface,
  type NonnullNetwork,
  type NonnullNodeDevice,
  type NonnullNwfilter,
  type NonnullNwfilterBinding,
  type NonnullSecret,
  type NonnullStoragePool,
  readDomainStatsRecord,
  readNonnullDomain,
  readNonnullInterface,
  readNonnullNetwork,
  readNonnullNodeDevice,
  readNonnullNwfilter,
  readNonnullNwfilterBinding,
  readNonnullSecret,
  readNonnullStoragePool,
  readTypedParam,
  type TypedParam,
  writeDomainStatsRecord,
  writeNonnullDomain,
  writeNonnullInterface,
  writeNonnullNetwork,
  writeNonnullNodeDevice,
  writeNonnullNwfilter,
  writeNonnullNwfilterBinding,
  writeNonnullSecret,
  writeNonnullStoragePool,
  writeTypedParam,
} from './common.js';

/** `struct remote_connect_get_version_ret` */
export interface ConnectGetVersionRet {
  /** `unsigned hyper hv_ver` */
  readonly hv_ver: bigint;
}

export function readConnectGetVersionRet(r: Reader): ConnectGetVersionRet {
  const hv_ver = r.uint64('hv_ver');
  return { hv_ver };
}

export function writeConnectGetVersionRet(w: Writer, v: ConnectGetVersionRet): void {
  w.uint64(v.hv_ver, 'hv_ver');
}

/** `struct remote_connect_get_hostname_ret` */
export interface ConnectGetHostnameRet {
  /** `remote_nonnull_string hostname` */
  readonly hostname: string;
}

export function readConnectGetHostnameRet(r: Reader): ConnectGetHostnameRet {
  const hostname = r.string(4194304, 'hostname');
  return { hostname };
}

export function writeConnectGetHostnameRet(w: Writer, v: ConnectGetHostnameRet): void {
  w.string(v.hostname, 4194304, 'hostname');
}

/** `struct remote_connect_get_sysinfo_args` */
export interface ConnectGetSysinfoArgs {
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readConnectGetSysinfoArgs(r: Reader): ConnectGetSysinfoArgs {
  const flags = r.uint32('flags');
  return { flags };
}

export function writeConnectGetSysinfoArgs(w: Writer, v: ConnectGetSysinfoArgs): void {
  w.uint32(v.flags, 'flags');
}

/** `struct remote_connect_get_sysinfo_ret` */
export interface ConnectGetSysinfoRet {
  /** `remote_nonnull_string sysinfo` */
  readonly sysinfo: string;
}

export function readConnectGetSysinfoRet(r: Reader): ConnectGetSysinfoRet {
  const sysinfo = r.string(4194304, 'sysinfo');
  return { sysinfo };
}

export function writeConnectGetSysinfoRet(w: Writer, v: ConnectGetSysinfoRet): void {
  w.string(v.sysinfo, 4194304, 'sysinfo');
}

/** `struct remote_connect_get_max_vcpus_args` */
export interface ConnectGetMaxVcpusArgs {
  /** `remote_string type` */
  readonly type: string | null;
}

export function readConnectGetMaxVcpusArgs(r: Reader): ConnectGetMaxVcpusArgs {
  const type = r.present('type') ? r.string(4194304, 'type') : null;
  return { type };
}

export function writeConnectGetMaxVcpusArgs(w: Writer, v: ConnectGetMaxVcpusArgs): void {
  if (v.type === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.type, 4194304, 'type');
  }
}

/** `struct remote_connect_get_max_vcpus_ret` */
export interface ConnectGetMaxVcpusRet {
  /** `int max_vcpus` */
  readonly max_vcpus: number;
}

export function readConnectGetMaxVcpusRet(r: Reader): ConnectGetMaxVcpusRet {
  const max_vcpus = r.int32('max_vcpus');
  return { max_vcpus };
}

export function writeConnectGetMaxVcpusRet(w: Writer, v: ConnectGetMaxVcpusRet): void {
  w.int32(v.max_vcpus, 'max_vcpus');
}

/** `struct remote_connect_get_capabilities_ret` */
export interface ConnectGetCapabilitiesRet {
  /** `remote_nonnull_string capabilities` */
  readonly capabilities: string;
}

export function readConnectGetCapabilitiesRet(r: Reader): ConnectGetCapabilitiesRet {
  const capabilities = r.string(4194304, 'capabilities');
  return { capabilities };
}

export function writeConnectGetCapabilitiesRet(w: Writer, v: ConnectGetCapabilitiesRet): void {
  w.string(v.capabilities, 4194304, 'capabilities');
}

/** `struct remote_connect_get_domain_capabilities_args` */
export interface ConnectGetDomainCapabilitiesArgs {
  /** `remote_string emulatorbin` */
  readonly emulatorbin: string | null;
  /** `remote_string arch` */
  readonly arch: string | null;
  /** `remote_string machine` */
  readonly machine: string | null;
  /** `remote_string virttype` */
  readonly virttype: string | null;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readConnectGetDomainCapabilitiesArgs(r: Reader): ConnectGetDomainCapabilitiesArgs {
  const emulatorbin = r.present('emulatorbin') ? r.string(4194304, 'emulatorbin') : null;
  const arch = r.present('arch') ? r.string(4194304, 'arch') : null;
  const machine = r.present('machine') ? r.string(4194304, 'machine') : null;
  const virttype = r.present('virttype') ? r.string(4194304, 'virttype') : null;
  const flags = r.uint32('flags');
  return { emulatorbin, arch, machine, virttype, flags };
}

export function writeConnectGetDomainCapabilitiesArgs(w: Writer, v: ConnectGetDomainCapabilitiesArgs): void {
  if (v.emulatorbin === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.emulatorbin, 4194304, 'emulatorbin');
  }
  if (v.arch === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.arch, 4194304, 'arch');
  }
  if (v.machine === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.machine, 4194304, 'machine');
  }
  if (v.virttype === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.virttype, 4194304, 'virttype');
  }
  w.uint32(v.flags, 'flags');
}

/** `struct remote_connect_get_domain_capabilities_ret` */
export interface ConnectGetDomainCapabilitiesRet {
  /** `remote_nonnull_string capabilities` */
  readonly capabilities: string;
}

export function readConnectGetDomainCapabilitiesRet(r: Reader): ConnectGetDomainCapabilitiesRet {
  const capabilities = r.string(4194304, 'capabilities');
  return { capabilities };
}

export function writeConnectGetDomainCapabilitiesRet(w: Writer, v: ConnectGetDomainCapabilitiesRet): void {
  w.string(v.capabilities, 4194304, 'capabilities');
}

/** `struct remote_connect_list_domains_args` */
export interface ConnectListDomainsArgs {
  /** `int maxids` */
  readonly maxids: number;
}

export function readConnectListDomainsArgs(r: Reader): ConnectListDomainsArgs {
  const maxids = r.int32('maxids');
  return { maxids };
}

export function writeConnectListDomainsArgs(w: Writer, v: ConnectListDomainsArgs): void {
  w.int32(v.maxids, 'maxids');
}

/** `struct remote_connect_list_domains_ret` */
export interface ConnectListDomainsRet {
  /** `int ids<REMOTE_DOMAIN_LIST_MAX>` */
  readonly ids: readonly number[];
}

export function readConnectListDomainsRet(r: Reader): ConnectListDomainsRet {
  const count = r.list(16384, 4, 'ids');
  const ids: number[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    ids.push(r.int32(''));
  }
  r.leaveList();
  return { ids };
}

export function writeConnectListDomainsRet(w: Writer, v: ConnectListDomainsRet): void {
  w.list(v.ids, 16384, 'ids');
  let i = 0;
  for (const item of v.ids) {
    w.item(i);
    w.int32(item, '');
    i += 1;
  }
  w.leaveList();
}

/** `struct remote_connect_num_of_domains_ret` */
export interface ConnectNumOfDomainsRet {
  /** `int num` */
  readonly num: number;
}

export function readConnectNumOfDomainsRet(r: Reader): ConnectNumOfDomainsRet {
  const num = r.int32('num');
  return { num };
}

export function writeConnectNumOfDomainsRet(w: Writer, v: ConnectNumOfDomainsRet): void {
  w.int32(v.num, 'num');
}

/** `struct remote_connect_list_defined_domains_args` */
export interface ConnectListDefinedDomainsArgs {
  /** `int maxnames` */
  readonly maxnames: number;
}

export function readConnectListDefinedDomainsArgs(r: Reader): ConnectListDefinedDomainsArgs {
  const maxnames = r.int32('maxnames');
  return { maxnames };
}

export function writeConnectListDefinedDomainsArgs(w: Writer, v: ConnectListDefinedDomainsArgs): void {
  w.int32(v.maxnames, 'maxnames');
}

/** `struct remote_connect_list_defined_domains_ret` */
export interface ConnectListDefinedDomainsRet {
  /** `remote_nonnull_string names<REMOTE_DOMAIN_LIST_MAX>` */
  readonly names: readonly string[];
}

export function readConnectListDefinedDomainsRet(r: Reader): ConnectListDefinedDomainsRet {
  const count = r.list(16384, 4, 'names');
  const names: string[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    names.push(r.string(4194304, ''));
  }
  r.leaveList();
  return { names };
}

export function writeConnectListDefinedDomainsRet(w: Writer, v: ConnectListDefinedDomainsRet): void {
  w.list(v.names, 16384, 'names');
  let i = 0;
  for (const item of v.names) {
    w.item(i);
    w.string(item, 4194304, '');
    i += 1;
  }
  w.leaveList();
}

/** `struct remote_connect_num_of_defined_domains_ret` */
export interface ConnectNumOfDefinedDomainsRet {
  /** `int num` */
  readonly num: number;
}

export function readConnectNumOfDefinedDomainsRet(r: Reader): ConnectNumOfDefinedDomainsRet {
  const num = r.int32('num');
  return { num };
}

export function writeConnectNumOfDefinedDomainsRet(w: Writer, v: ConnectNumOfDefinedDomainsRet): void {
  w.int32(v.num, 'num');
}

/** `struct remote_connect_num_of_networks_ret` */
export interface ConnectNumOfNetworksRet {
  /** `int num` */
  readonly num: number;
}

export function readConnectNumOfNetworksRet(r: Reader): ConnectNumOfNetworksRet {
  const num = r.int32('num');
  return { num };
}

export function writeConnectNumOfNetworksRet(w: Writer, v: ConnectNumOfNetworksRet): void {
  w.int32(v.num, 'num');
}

/** `struct remote_connect_list_networks_args` */
export interface ConnectListNetworksArgs {
  /** `int maxnames` */
  readonly maxnames: number;
}

export function readConnectListNetworksArgs(r: Reader): ConnectListNetworksArgs {
  const maxnames = r.int32('maxnames');
  return { maxnames };
}

export function writeConnectListNetworksArgs(w: Writer, v: ConnectListNetworksArgs): void {
  w.int32(v.maxnames, 'maxnames');
}

/** `struct remote_connect_list_networks_ret` */
export interface ConnectListNetworksRet {
  /** `remote_nonnull_string names<REMOTE_NETWORK_LIST_MAX>` */
  readonly names: readonly string[];
}

export function readConnectListNetworksRet(r: Reader): ConnectListNetworksRet {
  const count = r.list(16384, 4, 'names');
  const names: string[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    names.push(r.string(4194304, ''));
  }
  r.leaveList();
  return { names };
}

export function writeConnectListNetworksRet(w: Writer, v: ConnectListNetworksRet): void {
  w.list(v.names, 16384, 'names');
  let i = 0;
  for (const item of v.names) {
    w.item(i);
    w.string(item, 4194304, '');
    i += 1;
  }
  w.leaveList();
}

/** `struct remote_connect_num_of_defined_networks_ret` */
export interface ConnectNumOfDefinedNetworksRet {
  /** `int num` */
  readonly num: number;
}

export function readConnectNumOfDefinedNetworksRet(r: Reader): ConnectNumOfDefinedNetworksRet {
  const num = r.int32('num');
  return { num };
}

export function writeConnectNumOfDefinedNetworksRet(w: Writer, v: ConnectNumOfDefinedNetworksRet): void {
  w.int32(v.num, 'num');
}

/** `struct remote_connect_list_defined_networks_args` */
export interface ConnectListDefinedNetworksArgs {
  /** `int maxnames` */
  readonly maxnames: number;
}

export function readConnectListDefinedNetworksArgs(r: Reader): ConnectListDefinedNetworksArgs {
  const maxnames = r.int32('maxnames');
  return { maxnames };
}

export function writeConnectListDefinedNetworksArgs(w: Writer, v: ConnectListDefinedNetworksArgs): void {
  w.int32(v.maxnames, 'maxnames');
}

/** `struct remote_connect_list_defined_networks_ret` */
export interface ConnectListDefinedNetworksRet {
  /** `remote_nonnull_string names<REMOTE_NETWORK_LIST_MAX>` */
  readonly names: readonly string[];
}

export function readConnectListDefinedNetworksRet(r: Reader): ConnectListDefinedNetworksRet {
  const count = r.list(16384, 4, 'names');
  const names: string[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    names.push(r.string(4194304, ''));
  }
  r.leaveList();
  return { names };
}

export function writeConnectListDefinedNetworksRet(w: Writer, v: ConnectListDefinedNetworksRet): void {
  w.list(v.names, 16384, 'names');
  let i = 0;
  for (const item of v.names) {
    w.item(i);
    w.string(item, 4194304, '');
    i += 1;
  }
  w.leaveList();
}

/** `struct remote_connect_num_of_nwfilters_ret` */
export interface ConnectNumOfNwfiltersRet {
  /** `int num` */
  readonly num: number;
}

export function readConnectNumOfNwfiltersRet(r: Reader): ConnectNumOfNwfiltersRet {
  const num = r.int32('num');
  return { num };
}

export function writeConnectNumOfNwfiltersRet(w: Writer, v: ConnectNumOfNwfiltersRet): void {
  w.int32(v.num, 'num');
}

/** `struct remote_connect_list_nwfilters_args` */
export interface ConnectListNwfiltersArgs {
  /** `int maxnames` */
  readonly maxnames: number;
}

export function readConnectListNwfiltersArgs(r: Reader): ConnectListNwfiltersArgs {
  const maxnames = r.int32('maxnames');
  return { maxnames };
}

export function writeConnectListNwfiltersArgs(w: Writer, v: ConnectListNwfiltersArgs): void {
  w.int32(v.maxnames, 'maxnames');
}

/** `struct remote_connect_list_nwfilters_ret` */
export interface ConnectListNwfiltersRet {
  /** `remote_nonnull_string names<REMOTE_NWFILTER_LIST_MAX>` */
  readonly names: readonly string[];
}

export function readConnectListNwfiltersRet(r: Reader): ConnectListNwfiltersRet {
  const count = r.list(16384, 4, 'names');
  const names: string[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    names.push(r.string(4194304, ''));
  }
  r.leaveList();
  return { names };
}

export function writeConnectListNwfiltersRet(w: Writer, v: ConnectListNwfiltersRet): void {
  w.list(v.names, 16384, 'names');
  let i = 0;
  for (const item of v.names) {
    w.item(i);
    w.string(item, 4194304, '');
    i += 1;
  }
  w.leaveList();
}

/** `struct remote_connect_num_of_interfaces_ret` */
export interface ConnectNumOfInterfacesRet {
  /** `int num` */
  readonly num: number;
}

export function readConnectNumOfInterfacesRet(r: Reader): ConnectNumOfInterfacesRet {
  const num = r.int32('num');
  return { num };
}

export function writeConnectNumOfInterfacesRet(w: Writer, v: ConnectNumOfInterfacesRet): void {
  w.int32(v.num, 'num');
}

/** `struct remote_connect_list_interfaces_args` */
export interface ConnectListInterfacesArgs {
  /** `int maxnames` */
  readonly maxnames: number;
}

export function readConnectListInterfacesArgs(r: Reader): ConnectListInterfacesArgs {
  const maxnames = r.int32('maxnames');
  return { maxnames };
}

export function writeConnectListInterfacesArgs(w: Writer, v: ConnectListInterfacesArgs): void {
  w.int32(v.maxnames, 'maxnames');
}

/** `struct remote_connect_list_interfaces_ret` */
export interface ConnectListInterfacesRet {
  /** `remote_nonnull_string names<REMOTE_INTERFACE_LIST_MAX>` */
  readonly names: readonly string[];
}

export function readConnectListInterfacesRet(r: Reader): ConnectListInterfacesRet {
  const count = r.list(16384, 4, 'names');
  const names: string[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    names.push(r.string(4194304, ''));
  }
  r.leaveList();
  return { names };
}

export function writeConnectListInterfacesRet(w: Writer, v: ConnectListInterfacesRet): void {
  w.list(v.names, 16384, 'names');
  let i = 0;
  for (const item of v.names) {
    w.item(i);
    w.string(item, 4194304, '');
    i += 1;
  }
  w.leaveList();
}

/** `struct remote_connect_num_of_defined_interfaces_ret` */
export interface ConnectNumOfDefinedInterfacesRet {
  /** `int num` */
  readonly num: number;
}

export function readConnectNumOfDefinedInterfacesRet(r: Reader): ConnectNumOfDefinedInterfacesRet {
  const num = r.int32('num');
  return { num };
}

export function writeConnectNumOfDefinedInterfacesRet(w: Writer, v: ConnectNumOfDefinedInterfacesRet): void {
  w.int32(v.num, 'num');
}

/** `struct remote_connect_list_defined_interfaces_args` */
export interface ConnectListDefinedInterfacesArgs {
  /** `int maxnames` */
  readonly maxnames: number;
}

export function readConnectListDefinedInterfacesArgs(r: Reader): ConnectListDefinedInterfacesArgs {
  const maxnames = r.int32('maxnames');
  return { maxnames };
}

export function writeConnectListDefinedInterfacesArgs(w: Writer, v: ConnectListDefinedInterfacesArgs): void {
  w.int32(v.maxnames, 'maxnames');
}

/** `struct remote_connect_list_defined_interfaces_ret` */
export interface ConnectListDefinedInterfacesRet {
  /** `remote_nonnull_string names<REMOTE_INTERFACE_LIST_MAX>` */
  readonly names: readonly string[];
}

export function readConnectListDefinedInterfacesRet(r: Reader): ConnectListDefinedInterfacesRet {
  const count = r.list(16384, 4, 'names');
  const names: string[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    names.push(r.string(4194304, ''));
  }
  r.leaveList();
  return { names };
}

export function writeConnectListDefinedInterfacesRet(w: Writer, v: ConnectListDefinedInterfacesRet): void {
  w.list(v.names, 16384, 'names');
  let i = 0;
  for (const item of v.names) {
    w.item(i);
    w.string(item, 4194304, '');
    i += 1;
  }
  w.leaveList();
}

/** `struct remote_connect_num_of_storage_pools_ret` */
export interface ConnectNumOfStoragePoolsRet {
  /** `int num` */
  readonly num: number;
}

export function readConnectNumOfStoragePoolsRet(r: Reader): ConnectNumOfStoragePoolsRet {
  const num = r.int32('num');
  return { num };
}

export function writeConnectNumOfStoragePoolsRet(w: Writer, v: ConnectNumOfStoragePoolsRet): void {
  w.int32(v.num, 'num');
}

/** `struct remote_connect_list_storage_pools_args` */
export interface ConnectListStoragePoolsArgs {
  /** `int maxnames` */
  readonly maxnames: number;
}

export function readConnectListStoragePoolsArgs(r: Reader): ConnectListStoragePoolsArgs {
  const maxnames = r.int32('maxnames');
  return { maxnames };
}

export function writeConnectListStoragePoolsArgs(w: Writer, v: ConnectListStoragePoolsArgs): void {
  w.int32(v.maxnames, 'maxnames');
}

/** `struct remote_connect_list_storage_pools_ret` */
export interface ConnectListStoragePoolsRet {
  /** `remote_nonnull_string names<REMOTE_STORAGE_POOL_LIST_MAX>` */
  readonly names: readonly string[];
}

export function readConnectListStoragePoolsRet(r: Reader): ConnectListStoragePoolsRet {
  const count = r.list(16384, 4, 'names');
  const names: string[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    names.push(r.string(4194304, ''));
  }
  r.leaveList();
  return { names };
}

export function writeConnectListStoragePoolsRet(w: Writer, v: ConnectListStoragePoolsRet): void {
  w.list(v.names, 16384, 'names');
  let i = 0;
  for (const item of v.names) {
    w.item(i);
    w.string(item, 4194304, '');
    i += 1;
  }
  w.leaveList();
}

/** `struct remote_connect_num_of_defined_storage_pools_ret` */
export interface ConnectNumOfDefinedStoragePoolsRet {
  /** `int num` */
  readonly num: number;
}

export function readConnectNumOfDefinedStoragePoolsRet(r: Reader): ConnectNumOfDefinedStoragePoolsRet {
  const num = r.int32('num');
  return { num };
}

export function writeConnectNumOfDefinedStoragePoolsRet(w: Writer, v: ConnectNumOfDefinedStoragePoolsRet): void {
  w.int32(v.num, 'num');
}

/** `struct remote_connect_list_defined_storage_pools_args` */
export interface ConnectListDefinedStoragePoolsArgs {
  /** `int maxnames` */
  readonly maxnames: number;
}

export function readConnectListDefinedStoragePoolsArgs(r: Reader): ConnectListDefinedStoragePoolsArgs {
  const maxnames = r.int32('maxnames');
  return { maxnames };
}

export function writeConnectListDefinedStoragePoolsArgs(w: Writer, v: ConnectListDefinedStoragePoolsArgs): void {
  w.int32(v.maxnames, 'maxnames');
}

/** `struct remote_connect_list_defined_storage_pools_ret` */
export interface ConnectListDefinedStoragePoolsRet {
  /** `remote_nonnull_string names<REMOTE_STORAGE_POOL_LIST_MAX>` */
  readonly names: readonly string[];
}

export function readConnectListDefinedStoragePoolsRet(r: Reader): ConnectListDefinedStoragePoolsRet {
  const count = r.list(16384, 4, 'names');
  const names: string[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    names.push(r.string(4194304, ''));
  }
  r.leaveList();
  return { names };
}

export function writeConnectListDefinedStoragePoolsRet(w: Writer, v: ConnectListDefinedStoragePoolsRet): void {
  w.list(v.names, 16384, 'names');
  let i = 0;
  for (const item of v.names) {
    w.item(i);
    w.string(item, 4194304, '');
    i += 1;
  }
  w.leaveList();
}

/** `struct remote_connect_find_storage_pool_sources_args` */
export interface ConnectFindStoragePoolSourcesArgs {
  /** `remote_nonnull_string type` */
  readonly type: string;
  /** `remote_string srcSpec` */
  readonly srcSpec: string | null;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readConnectFindStoragePoolSourcesArgs(r: Reader): ConnectFindStoragePoolSourcesArgs {
  const type = r.string(4194304, 'type');
  const srcSpec = r.present('srcSpec') ? r.string(4194304, 'srcSpec') : null;
  const flags = r.uint32('flags');
  return { type, srcSpec, flags };
}

export function writeConnectFindStoragePoolSourcesArgs(w: Writer, v: ConnectFindStoragePoolSourcesArgs): void {
  w.string(v.type, 4194304, 'type');
  if (v.srcSpec === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.srcSpec, 4194304, 'srcSpec');
  }
  w.uint32(v.flags, 'flags');
}

/** `struct remote_connect_find_storage_pool_sources_ret` */
export interface ConnectFindStoragePoolSourcesRet {
  /** `remote_nonnull_string xml` */
  readonly xml: string;
}

export function readConnectFindStoragePoolSourcesRet(r: Reader): ConnectFindStoragePoolSourcesRet {
  const xml = r.string(4194304, 'xml');
  return { xml };
}

export function writeConnectFindStoragePoolSourcesRet(w: Writer, v: ConnectFindStoragePoolSourcesRet): void {
  w.string(v.xml, 4194304, 'xml');
}

/** `struct remote_connect_domain_xml_from_native_args` */
export interface ConnectDomainXmlFromNativeArgs {
  /** `remote_nonnull_string nativeFormat` */
  readonly nativeFormat: string;
  /** `remote_nonnull_string nativeConfig` */
  readonly nativeConfig: string;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readConnectDomainXmlFromNativeArgs(r: Reader): ConnectDomainXmlFromNativeArgs {
  const nativeFormat = r.string(4194304, 'nativeFormat');
  const nativeConfig = r.string(4194304, 'nativeConfig');
  const flags = r.uint32('flags');
  return { nativeFormat, nativeConfig, flags };
}

export function writeConnectDomainXmlFromNativeArgs(w: Writer, v: ConnectDomainXmlFromNativeArgs): void {
  w.string(v.nativeFormat, 4194304, 'nativeFormat');
  w.string(v.nativeConfig, 4194304, 'nativeConfig');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_connect_domain_xml_from_native_ret` */
export interface ConnectDomainXmlFromNativeRet {
  /** `remote_nonnull_string domainXml` */
  readonly domainXml: string;
}

export function readConnectDomainXmlFromNativeRet(r: Reader): ConnectDomainXmlFromNativeRet {
  const domainXml = r.string(4194304, 'domainXml');
  return { domainXml };
}

export function writeConnectDomainXmlFromNativeRet(w: Writer, v: ConnectDomainXmlFromNativeRet): void {
  w.string(v.domainXml, 4194304, 'domainXml');
}

/** `struct remote_connect_domain_xml_to_native_args` */
export interface ConnectDomainXmlToNativeArgs {
  /** `remote_nonnull_string nativeFormat` */
  readonly nativeFormat: string;
  /** `remote_nonnull_string domainXml` */
  readonly domainXml: string;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readConnectDomainXmlToNativeArgs(r: Reader): ConnectDomainXmlToNativeArgs {
  const nativeFormat = r.string(4194304, 'nativeFormat');
  const domainXml = r.string(4194304, 'domainXml');
  const flags = r.uint32('flags');
  return { nativeFormat, domainXml, flags };
}

export function writeConnectDomainXmlToNativeArgs(w: Writer, v: ConnectDomainXmlToNativeArgs): void {
  w.string(v.nativeFormat, 4194304, 'nativeFormat');
  w.string(v.domainXml, 4194304, 'domainXml');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_connect_domain_xml_to_native_ret` */
export interface ConnectDomainXmlToNativeRet {
  /** `remote_nonnull_string nativeConfig` */
  readonly nativeConfig: string;
}

export function readConnectDomainXmlToNativeRet(r: Reader): ConnectDomainXmlToNativeRet {
  const nativeConfig = r.string(4194304, 'nativeConfig');
  return { nativeConfig };
}

export function writeConnectDomainXmlToNativeRet(w: Writer, v: ConnectDomainXmlToNativeRet): void {
  w.string(v.nativeConfig, 4194304, 'nativeConfig');
}

/** `struct remote_connect_num_of_secrets_ret` */
export interface ConnectNumOfSecretsRet {
  /** `int num` */
  readonly num: number;
}

export function readConnectNumOfSecretsRet(r: Reader): ConnectNumOfSecretsRet {
  const num = r.int32('num');
  return { num };
}

export function writeConnectNumOfSecretsRet(w: Writer, v: ConnectNumOfSecretsRet): void {
  w.int32(v.num, 'num');
}

/** `struct remote_connect_list_secrets_args` */
export interface ConnectListSecretsArgs {
  /** `int maxuuids` */
  readonly maxuuids: number;
}

export function readConnectListSecretsArgs(r: Reader): ConnectListSecretsArgs {
  const maxuuids = r.int32('maxuuids');
  return { maxuuids };
}

export function writeConnectListSecretsArgs(w: Writer, v: ConnectListSecretsArgs): void {
  w.int32(v.maxuuids, 'maxuuids');
}

/** `struct remote_connect_list_secrets_ret` */
export interface ConnectListSecretsRet {
  /** `remote_nonnull_string uuids<REMOTE_SECRET_LIST_MAX>` */
  readonly uuids: readonly string[];
}

export function readConnectListSecretsRet(r: Reader): ConnectListSecretsRet {
  const count = r.list(16384, 4, 'uuids');
  const uuids: string[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    uuids.push(r.string(4194304, ''));
  }
  r.leaveList();
  return { uuids };
}

export function writeConnectListSecretsRet(w: Writer, v: ConnectListSecretsRet): void {
  w.list(v.uuids, 16384, 'uuids');
  let i = 0;
  for (const item of v.uuids) {
    w.item(i);
    w.string(item, 4194304, '');
    i += 1;
  }
  w.leaveList();
}

/** `struct remote_connect_is_secure_ret` */
export interface ConnectIsSecureRet {
  /** `int secure` */
  readonly secure: number;
}

export function readConnectIsSecureRet(r: Reader): ConnectIsSecureRet {
  const secure = r.int32('secure');
  return { secure };
}

export function writeConnectIsSecureRet(w: Writer, v: ConnectIsSecureRet): void {
  w.int32(v.secure, 'secure');
}

/** `struct remote_connect_compare_cpu_args` */
export interface ConnectCompareCpuArgs {
  /** `remote_nonnull_string xml` */
  readonly xml: string;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readConnectCompareCpuArgs(r: Reader): ConnectCompareCpuArgs {
  const xml = r.string(4194304, 'xml');
  const flags = r.uint32('flags');
  return { xml, flags };
}

export function writeConnectCompareCpuArgs(w: Writer, v: ConnectCompareCpuArgs): void {
  w.string(v.xml, 4194304, 'xml');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_connect_compare_cpu_ret` */
export interface ConnectCompareCpuRet {
  /** `int result` */
  readonly result: number;
}

export function readConnectCompareCpuRet(r: Reader): ConnectCompareCpuRet {
  const result = r.int32('result');
  return { result };
}

export function writeConnectCompareCpuRet(w: Writer, v: ConnectCompareCpuRet): void {
  w.int32(v.result, 'result');
}

/** `struct remote_connect_baseline_cpu_args` */
export interface ConnectBaselineCpuArgs {
  /** `remote_nonnull_string xmlCPUs<REMOTE_CPU_BASELINE_MAX>` */
  readonly xmlCPUs: readonly string[];
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readConnectBaselineCpuArgs(r: Reader): ConnectBaselineCpuArgs {
  const count = r.list(256, 4, 'xmlCPUs');
  const xmlCPUs: string[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    xmlCPUs.push(r.string(4194304, ''));
  }
  r.leaveList();
  const flags = r.uint32('flags');
  return { xmlCPUs, flags };
}

export function writeConnectBaselineCpuArgs(w: Writer, v: ConnectBaselineCpuArgs): void {
  w.list(v.xmlCPUs, 256, 'xmlCPUs');
  let i = 0;
  for (const item of v.xmlCPUs) {
    w.item(i);
    w.string(item, 4194304, '');
    i += 1;
  }
  w.leaveList();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_connect_baseline_cpu_ret` */
export interface ConnectBaselineCpuRet {
  /** `remote_nonnull_string cpu` */
  readonly cpu: string;
}

export function readConnectBaselineCpuRet(r: Reader): ConnectBaselineCpuRet {
  const cpu = r.string(4194304, 'cpu');
  return { cpu };
}

export function writeConnectBaselineCpuRet(w: Writer, v: ConnectBaselineCpuRet): void {
  w.string(v.cpu, 4194304, 'cpu');
}

/** `struct remote_connect_list_all_domains_args` */
export interface ConnectListAllDomainsArgs {
  /** `int need_results` */
  readonly need_results: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readConnectListAllDomainsArgs(r: Reader): ConnectListAllDomainsArgs {
  const need_results = r.int32('need_results');
  const flags = r.uint32('flags');
  return { need_results, flags };
}

export function writeConnectListAllDomainsArgs(w: Writer, v: ConnectListAllDomainsArgs): void {
  w.int32(v.need_results, 'need_results');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_connect_list_all_domains_ret` */
export interface ConnectListAllDomainsRet {
  /** `remote_nonnull_domain domains<REMOTE_DOMAIN_LIST_MAX>` */
  readonly domains: readonly NonnullDomain[];
  /** `unsigned int ret` */
  readonly ret: number;
}

export function readConnectListAllDomainsRet(r: Reader): ConnectListAllDomainsRet {
  const count = r.list(16384, 24, 'domains');
  const domains: NonnullDomain[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    domains.push(readNonnullDomain(r));
  }
  r.leaveList();
  const ret = r.uint32('ret');
  return { domains, ret };
}

export function writeConnectListAllDomainsRet(w: Writer, v: ConnectListAllDomainsRet): void {
  w.list(v.domains, 16384, 'domains');
  let i = 0;
  for (const item of v.domains) {
    w.item(i);
    writeNonnullDomain(w, item);
    i += 1;
  }
  w.leaveList();
  w.uint32(v.ret, 'ret');
}

/** `struct remote_connect_list_all_storage_pools_args` */
export interface ConnectListAllStoragePoolsArgs {
  /** `int need_results` */
  readonly need_results: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readConnectListAllStoragePoolsArgs(r: Reader): ConnectListAllStoragePoolsArgs {
  const need_results = r.int32('need_results');
  const flags = r.uint32('flags');
  return { need_results, flags };
}

export function writeConnectListAllStoragePoolsArgs(w: Writer, v: ConnectListAllStoragePoolsArgs): void {
  w.int32(v.need_results, 'need_results');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_connect_list_all_storage_pools_ret` */
export interface ConnectListAllStoragePoolsRet {
  /** `remote_nonnull_storage_pool pools<REMOTE_STORAGE_POOL_LIST_MAX>` */
  readonly pools: readonly NonnullStoragePool[];
  /** `unsigned int ret` */
  readonly ret: number;
}

export function readConnectListAllStoragePoolsRet(r: Reader): ConnectListAllStoragePoolsRet {
  const count = r.list(16384, 20, 'pools');
  const pools: NonnullStoragePool[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    pools.push(readNonnullStoragePool(r));
  }
  r.leaveList();
  const ret = r.uint32('ret');
  return { pools, ret };
}

export function writeConnectListAllStoragePoolsRet(w: Writer, v: ConnectListAllStoragePoolsRet): void {
  w.list(v.pools, 16384, 'pools');
  let i = 0;
  for (const item of v.pools) {
    w.item(i);
    writeNonnullStoragePool(w, item);
    i += 1;
  }
  w.leaveList();
  w.uint32(v.ret, 'ret');
}

/** `struct remote_connect_list_all_networks_args` */
export interface ConnectListAllNetworksArgs {
  /** `int need_results` */
  readonly need_results: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readConnectListAllNetworksArgs(r: Reader): ConnectListAllNetworksArgs {
  const need_results = r.int32('need_results');
  const flags = r.uint32('flags');
  return { need_results, flags };
}

export function writeConnectListAllNetworksArgs(w: Writer, v: ConnectListAllNetworksArgs): void {
  w.int32(v.need_results, 'need_results');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_connect_list_all_networks_ret` */
export interface ConnectListAllNetworksRet {
  /** `remote_nonnull_network nets<REMOTE_NETWORK_LIST_MAX>` */
  readonly nets: readonly NonnullNetwork[];
  /** `unsigned int ret` */
  readonly ret: number;
}

export function readConnectListAllNetworksRet(r: Reader): ConnectListAllNetworksRet {
  const count = r.list(16384, 20, 'nets');
  const nets: NonnullNetwork[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    nets.push(readNonnullNetwork(r));
  }
  r.leaveList();
  const ret = r.uint32('ret');
  return { nets, ret };
}

export function writeConnectListAllNetworksRet(w: Writer, v: ConnectListAllNetworksRet): void {
  w.list(v.nets, 16384, 'nets');
  let i = 0;
  for (const item of v.nets) {
    w.item(i);
    writeNonnullNetwork(w, item);
    i += 1;
  }
  w.leaveList();
  w.uint32(v.ret, 'ret');
}

/** `struct remote_connect_list_all_interfaces_args` */
export interface ConnectListAllInterfacesArgs {
  /** `int need_results` */
  readonly need_results: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readConnectListAllInterfacesArgs(r: Reader): ConnectListAllInterfacesArgs {
  const need_results = r.int32('need_results');
  const flags = r.uint32('flags');
  return { need_results, flags };
}

export function writeConnectListAllInterfacesArgs(w: Writer, v: ConnectListAllInterfacesArgs): void {
  w.int32(v.need_results, 'need_results');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_connect_list_all_interfaces_ret` */
export interface ConnectListAllInterfacesRet {
  /** `remote_nonnull_interface ifaces<REMOTE_INTERFACE_LIST_MAX>` */
  readonly ifaces: readonly NonnullInterface[];
  /** `unsigned int ret` */
  readonly ret: number;
}

export function readConnectListAllInterfacesRet(r: Reader): ConnectListAllInterfacesRet {
  const count = r.list(16384, 8, 'ifaces');
  const ifaces: NonnullInterface[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    ifaces.push(readNonnullInterface(r));
  }
  r.leaveList();
  const ret = r.uint32('ret');
  return { ifaces, ret };
}

export function writeConnectListAllInterfacesRet(w: Writer, v: ConnectListAllInterfacesRet): void {
  w.list(v.ifaces, 16384, 'ifaces');
  let i = 0;
  for (const item of v.ifaces) {
    w.item(i);
    writeNonnullInterface(w, item);
    i += 1;
  }
  w.leaveList();
  w.uint32(v.ret, 'ret');
}

/** `struct remote_connect_list_all_node_devices_args` */
export interface ConnectListAllNodeDevicesArgs {
  /** `int need_results` */
  readonly need_results: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readConnectListAllNodeDevicesArgs(r: Reader): ConnectListAllNodeDevicesArgs {
  const need_results = r.int32('need_results');
  const flags = r.uint32('flags');
  return { need_results, flags };
}

export function writeConnectListAllNodeDevicesArgs(w: Writer, v: ConnectListAllNodeDevicesArgs): void {
  w.int32(v.need_results, 'need_results');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_connect_list_all_node_devices_ret` */
export interface ConnectListAllNodeDevicesRet {
  /** `remote_nonnull_node_device devices<REMOTE_NODE_DEVICE_LIST_MAX>` */
  readonly devices: readonly NonnullNodeDevice[];
  /** `unsigned int ret` */
  readonly ret: number;
}

export function readConnectListAllNodeDevicesRet(r: Reader): ConnectListAllNodeDevicesRet {
  const count = r.list(65536, 4, 'devices');
  const devices: NonnullNodeDevice[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    devices.push(readNonnullNodeDevice(r));
  }
  r.leaveList();
  const ret = r.uint32('ret');
  return { devices, ret };
}

export function writeConnectListAllNodeDevicesRet(w: Writer, v: ConnectListAllNodeDevicesRet): void {
  w.list(v.devices, 65536, 'devices');
  let i = 0;
  for (const item of v.devices) {
    w.item(i);
    writeNonnullNodeDevice(w, item);
    i += 1;
  }
  w.leaveList();
  w.uint32(v.ret, 'ret');
}

/** `struct remote_connect_list_all_nwfilters_args` */
export interface ConnectListAllNwfiltersArgs {
  /** `int need_results` */
  readonly need_results: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readConnectListAllNwfiltersArgs(r: Reader): ConnectListAllNwfiltersArgs {
  const need_results = r.int32('need_results');
  const flags = r.uint32('flags');
  return { need_results, flags };
}

export function writeConnectListAllNwfiltersArgs(w: Writer, v: ConnectListAllNwfiltersArgs): void {
  w.int32(v.need_results, 'need_results');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_connect_list_all_nwfilters_ret` */
export interface ConnectListAllNwfiltersRet {
  /** `remote_nonnull_nwfilter filters<REMOTE_NWFILTER_LIST_MAX>` */
  readonly filters: readonly NonnullNwfilter[];
  /** `unsigned int ret` */
  readonly ret: number;
}

export function readConnectListAllNwfiltersRet(r: Reader): ConnectListAllNwfiltersRet {
  const count = r.list(16384, 20, 'filters');
  const filters: NonnullNwfilter[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    filters.push(readNonnullNwfilter(r));
  }
  r.leaveList();
  const ret = r.uint32('ret');
  return { filters, ret };
}

export function writeConnectListAllNwfiltersRet(w: Writer, v: ConnectListAllNwfiltersRet): void {
  w.list(v.filters, 16384, 'filters');
  let i = 0;
  for (const item of v.filters) {
    w.item(i);
    writeNonnullNwfilter(w, item);
    i += 1;
  }
  w.leaveList();
  w.uint32(v.ret, 'ret');
}

/** `struct remote_connect_list_all_secrets_args` */
export interface ConnectListAllSecretsArgs {
  /** `int need_results` */
  readonly need_results: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readConnectListAllSecretsArgs(r: Reader): ConnectListAllSecretsArgs {
  const need_results = r.int32('need_results');
  const flags = r.uint32('flags');
  return { need_results, flags };
}

export function writeConnectListAllSecretsArgs(w: Writer, v: ConnectListAllSecretsArgs): void {
  w.int32(v.need_results, 'need_results');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_connect_list_all_secrets_ret` */
export interface ConnectListAllSecretsRet {
  /** `remote_nonnull_secret secrets<REMOTE_SECRET_LIST_MAX>` */
  readonly secrets: readonly NonnullSecret[];
  /** `unsigned int ret` */
  readonly ret: number;
}

export function readConnectListAllSecretsRet(r: Reader): ConnectListAllSecretsRet {
  const count = r.list(16384, 24, 'secrets');
  const secrets: NonnullSecret[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    secrets.push(readNonnullSecret(r));
  }
  r.leaveList();
  const ret = r.uint32('ret');
  return { secrets, ret };
}

export function writeConnectListAllSecretsRet(w: Writer, v: ConnectListAllSecretsRet): void {
  w.list(v.secrets, 16384, 'secrets');
  let i = 0;
  for (const item of v.secrets) {
    w.item(i);
    writeNonnullSecret(w, item);
    i += 1;
  }
  w.leaveList();
  w.uint32(v.ret, 'ret');
}

/** `struct remote_connect_get_cpu_model_names_args` */
export interface ConnectGetCpuModelNamesArgs {
  /** `remote_nonnull_string arch` */
  readonly arch: string;
  /** `int need_results` */
  readonly need_results: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readConnectGetCpuModelNamesArgs(r: Reader): ConnectGetCpuModelNamesArgs {
  const arch = r.string(4194304, 'arch');
  const need_results = r.int32('need_results');
  const flags = r.uint32('flags');
  return { arch, need_results, flags };
}

export function writeConnectGetCpuModelNamesArgs(w: Writer, v: ConnectGetCpuModelNamesArgs): void {
  w.string(v.arch, 4194304, 'arch');
  w.int32(v.need_results, 'need_results');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_connect_get_cpu_model_names_ret` */
export interface ConnectGetCpuModelNamesRet {
  /** `remote_nonnull_string models<REMOTE_CONNECT_CPU_MODELS_MAX>` */
  readonly models: readonly string[];
  /** `int ret` */
  readonly ret: number;
}

export function readConnectGetCpuModelNamesRet(r: Reader): ConnectGetCpuModelNamesRet {
  const count = r.list(8192, 4, 'models');
  const models: string[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    models.push(r.string(4194304, ''));
  }
  r.leaveList();
  const ret = r.int32('ret');
  return { models, ret };
}

export function writeConnectGetCpuModelNamesRet(w: Writer, v: ConnectGetCpuModelNamesRet): void {
  w.list(v.models, 8192, 'models');
  let i = 0;
  for (const item of v.models) {
    w.item(i);
    w.string(item, 4194304, '');
    i += 1;
  }
  w.leaveList();
  w.int32(v.ret, 'ret');
}

/** `struct remote_connect_get_all_domain_stats_args` */
export interface ConnectGetAllDomainStatsArgs {
  /** `remote_nonnull_domain doms<REMOTE_DOMAIN_LIST_MAX>` */
  readonly doms: readonly NonnullDomain[];
  /** `unsigned int stats` */
  readonly stats: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readConnectGetAllDomainStatsArgs(r: Reader): ConnectGetAllDomainStatsArgs {
  const count = r.list(16384, 24, 'doms');
  const doms: NonnullDomain[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    doms.push(readNonnullDomain(r));
  }
  r.leaveList();
  const stats = r.uint32('stats');
  const flags = r.uint32('flags');
  return { doms, stats, flags };
}

export function writeConnectGetAllDomainStatsArgs(w: Writer, v: ConnectGetAllDomainStatsArgs): void {
  w.list(v.doms, 16384, 'doms');
  let i = 0;
  for (const item of v.doms) {
    w.item(i);
    writeNonnullDomain(w, item);
    i += 1;
  }
  w.leaveList();
  w.uint32(v.stats, 'stats');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_connect_get_all_domain_stats_ret` */
export interface ConnectGetAllDomainStatsRet {
  /** `remote_domain_stats_record retStats<REMOTE_DOMAIN_LIST_MAX>` */
  readonly retStats: readonly DomainStatsRecord[];
}

export function readConnectGetAllDomainStatsRet(r: Reader): ConnectGetAllDomainStatsRet {
  const count = r.list(16384, 28, 'retStats');
  const retStats: DomainStatsRecord[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    retStats.push(readDomainStatsRecord(r));
  }
  r.leaveList();
  return { retStats };
}

export function writeConnectGetAllDomainStatsRet(w: Writer, v: ConnectGetAllDomainStatsRet): void {
  w.list(v.retStats, 16384, 'retStats');
  let i = 0;
  for (const item of v.retStats) {
    w.item(i);
    writeDomainStatsRecord(w, item);
    i += 1;
  }
  w.leaveList();
}

/** `struct remote_connect_compare_hypervisor_cpu_args` */
export interface ConnectCompareHypervisorCpuArgs {
  /** `remote_string emulator` */
  readonly emulator: string | null;
  /** `remote_string arch` */
  readonly arch: string | null;
  /** `remote_string machine` */
  readonly machine: string | null;
  /** `remote_string virttype` */
  readonly virttype: string | null;
  /** `remote_nonnull_string xmlCPU` */
  readonly xmlCPU: string;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readConnectCompareHypervisorCpuArgs(r: Reader): ConnectCompareHypervisorCpuArgs {
  const emulator = r.present('emulator') ? r.string(4194304, 'emulator') : null;
  const arch = r.present('arch') ? r.string(4194304, 'arch') : null;
  const machine = r.present('machine') ? r.string(4194304, 'machine') : null;
  const virttype = r.present('virttype') ? r.string(4194304, 'virttype') : null;
  const xmlCPU = r.string(4194304, 'xmlCPU');
  const flags = r.uint32('flags');
  return { emulator, arch, machine, virttype, xmlCPU, flags };
}

export function writeConnectCompareHypervisorCpuArgs(w: Writer, v: ConnectCompareHypervisorCpuArgs): void {
  if (v.emulator === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.emulator, 4194304, 'emulator');
  }
  if (v.arch === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.arch, 4194304, 'arch');
  }
  if (v.machine === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.machine, 4194304, 'machine');
  }
  if (v.virttype === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.virttype, 4194304, 'virttype');
  }
  w.string(v.xmlCPU, 4194304, 'xmlCPU');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_connect_compare_hypervisor_cpu_ret` */
export interface ConnectCompareHypervisorCpuRet {
  /** `int result` */
  readonly result: number;
}

export function readConnectCompareHypervisorCpuRet(r: Reader): ConnectCompareHypervisorCpuRet {
  const result = r.int32('result');
  return { result };
}

export function writeConnectCompareHypervisorCpuRet(w: Writer, v: ConnectCompareHypervisorCpuRet): void {
  w.int32(v.result, 'result');
}

/** `struct remote_connect_baseline_hypervisor_cpu_args` */
export interface ConnectBaselineHypervisorCpuArgs {
  /** `remote_string emulator` */
  readonly emulator: string | null;
  /** `remote_string arch` */
  readonly arch: string | null;
  /** `remote_string machine` */
  readonly machine: string | null;
  /** `remote_string virttype` */
  readonly virttype: string | null;
  /** `remote_nonnull_string xmlCPUs<REMOTE_CPU_BASELINE_MAX>` */
  readonly xmlCPUs: readonly string[];
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readConnectBaselineHypervisorCpuArgs(r: Reader): ConnectBaselineHypervisorCpuArgs {
  const emulator = r.present('emulator') ? r.string(4194304, 'emulator') : null;
  const arch = r.present('arch') ? r.string(4194304, 'arch') : null;
  const machine = r.present('machine') ? r.string(4194304, 'machine') : null;
  const virttype = r.present('virttype') ? r.string(4194304, 'virttype') : null;
  const count = r.list(256, 4, 'xmlCPUs');
  const xmlCPUs: string[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    xmlCPUs.push(r.string(4194304, ''));
  }
  r.leaveList();
  const flags = r.uint32('flags');
  return { emulator, arch, machine, virttype, xmlCPUs, flags };
}

export function writeConnectBaselineHypervisorCpuArgs(w: Writer, v: ConnectBaselineHypervisorCpuArgs): void {
  if (v.emulator === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.emulator, 4194304, 'emulator');
  }
  if (v.arch === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.arch, 4194304, 'arch');
  }
  if (v.machine === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.machine, 4194304, 'machine');
  }
  if (v.virttype === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.virttype, 4194304, 'virttype');
  }
  w.list(v.xmlCPUs, 256, 'xmlCPUs');
  let i = 0;
  for (const item of v.xmlCPUs) {
    w.item(i);
    w.string(item, 4194304, '');
    i += 1;
  }
  w.leaveList();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_connect_baseline_hypervisor_cpu_ret` */
export interface ConnectBaselineHypervisorCpuRet {
  /** `remote_nonnull_string cpu` */
  readonly cpu: string;
}

export function readConnectBaselineHypervisorCpuRet(r: Reader): ConnectBaselineHypervisorCpuRet {
  const cpu = r.string(4194304, 'cpu');
  return { cpu };
}

export function writeConnectBaselineHypervisorCpuRet(w: Writer, v: ConnectBaselineHypervisorCpuRet): void {
  w.string(v.cpu, 4194304, 'cpu');
}

/** `struct remote_connect_list_all_nwfilter_bindings_args` */
export interface ConnectListAllNwfilterBindingsArgs {
  /** `int need_results` */
  readonly need_results: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readConnectListAllNwfilterBindingsArgs(r: Reader): ConnectListAllNwfilterBindingsArgs {
  const need_results = r.int32('need_results');
  const flags = r.uint32('flags');
  return { need_results, flags };
}

export function writeConnectListAllNwfilterBindingsArgs(w: Writer, v: ConnectListAllNwfilterBindingsArgs): void {
  w.int32(v.need_results, 'need_results');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_connect_list_all_nwfilter_bindings_ret` */
export interface ConnectListAllNwfilterBindingsRet {
  /** `remote_nonnull_nwfilter_binding bindings<REMOTE_NWFILTER_BINDING_LIST_MAX>` */
  readonly bindings: readonly NonnullNwfilterBinding[];
  /** `unsigned int ret` */
  readonly ret: number;
}

export function readConnectListAllNwfilterBindingsRet(r: Reader): ConnectListAllNwfilterBindingsRet {
  const count = r.list(16384, 8, 'bindings');
  const bindings: NonnullNwfilterBinding[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    bindings.push(readNonnullNwfilterBinding(r));
  }
  r.leaveList();
  const ret = r.uint32('ret');
  return { bindings, ret };
}

export function writeConnectListAllNwfilterBindingsRet(w: Writer, v: ConnectListAllNwfilterBindingsRet): void {
  w.list(v.bindings, 16384, 'bindings');
  let i = 0;
  for (const item of v.bindings) {
    w.item(i);
    writeNonnullNwfilterBinding(w, item);
    i += 1;
  }
  w.leaveList();
  w.uint32(v.ret, 'ret');
}

/** `struct remote_connect_get_storage_pool_capabilities_args` */
export interface ConnectGetStoragePoolCapabilitiesArgs {
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readConnectGetStoragePoolCapabilitiesArgs(r: Reader): ConnectGetStoragePoolCapabilitiesArgs {
  const flags = r.uint32('flags');
  return { flags };
}

export function writeConnectGetStoragePoolCapabilitiesArgs(w: Writer, v: ConnectGetStoragePoolCapabilitiesArgs): void {
  w.uint32(v.flags, 'flags');
}

/** `struct remote_connect_get_storage_pool_capabilities_ret` */
export interface ConnectGetStoragePoolCapabilitiesRet {
  /** `remote_nonnull_string capabilities` */
  readonly capabilities: string;
}

export function readConnectGetStoragePoolCapabilitiesRet(r: Reader): ConnectGetStoragePoolCapabilitiesRet {
  const capabilities = r.string(4194304, 'capabilities');
  return { capabilities };
}

export function writeConnectGetStoragePoolCapabilitiesRet(w: Writer, v: ConnectGetStoragePoolCapabilitiesRet): void {
  w.string(v.capabilities, 4194304, 'capabilities');
}

/** `struct remote_connect_set_identity_args` */
export interface ConnectSetIdentityArgs {
  /** `remote_typed_param params<REMOTE_CONNECT_IDENTITY_PARAMS_MAX>` */
  readonly params: readonly TypedParam[];
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readConnectSetIdentityArgs(r: Reader): ConnectSetIdentityArgs {
  const count = r.list(20, 12, 'params');
  const params: TypedParam[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    params.push(readTypedParam(r));
  }
  r.leaveList();
  const flags = r.uint32('flags');
  return { params, flags };
}

export function writeConnectSetIdentityArgs(w: Writer, v: ConnectSetIdentityArgs): void {
  w.list(v.params, 20, 'params');
  let i = 0;
  for (const item of v.params) {
    w.item(i);
    writeTypedParam(w, item);
    i += 1;
  }
  w.leaveList();
  w.uint32(v.flags, 'flags');
}

/** Procedure 4 of program remote, `virConnectGetVersion`, libvirt 0.0.3 and later, high priority. */
export const connectGetVersion: Procedure<undefined, ConnectGetVersionRet> = {
  program: REMOTE,
  number: 4,
  name: 'CONNECT_GET_VERSION',
  priority: 'high',
  since: '0.0.3',
  writeArgs: writeNothing,
  readArgs: readNothing,
  writeRet: writeConnectGetVersionRet,
  readRet: readConnectGetVersionRet,
};

/** Procedure 5 of program remote, `virConnectGetMaxVcpus`, libvirt 0.2.1 and later, high priority. */
export const connectGetMaxVcpus: Procedure<ConnectGetMaxVcpusArgs, ConnectGetMaxVcpusRet> = {
  program: REMOTE,
  number: 5,
  name: 'CONNECT_GET_MAX_VCPUS',
  priority: 'high',
  since: '0.2.1',
  writeArgs: writeConnectGetMaxVcpusArgs,
  readArgs: readConnectGetMaxVcpusArgs,
  writeRet: writeConnectGetMaxVcpusRet,
  readRet: readConnectGetMaxVcpusRet,
};

/** Procedure 7 of program remote, `virConnectGetCapabilities`, libvirt 0.2.1 and later, low priority. */
export const connectGetCapabilities: Procedure<undefined, ConnectGetCapabilitiesRet> = {
  program: REMOTE,
  number: 7,
  name: 'CONNECT_GET_CAPABILITIES',
  priority: 'low',
  since: '0.2.1',
  writeArgs: writeNothing,
  readArgs: readNothing,
  writeRet: writeConnectGetCapabilitiesRet,
  readRet: readConnectGetCapabilitiesRet,
};

/** Procedure 21 of program remote, `virConnectListDefinedDomains`, libvirt 0.1.1 and later, high priority. */
export const connectListDefinedDomains: Procedure<ConnectListDefinedDomainsArgs, ConnectListDefinedDomainsRet> = {
  program: REMOTE,
  number: 21,
  name: 'CONNECT_LIST_DEFINED_DOMAINS',
  priority: 'high',
  since: '0.1.1',
  writeArgs: writeConnectListDefinedDomainsArgs,
  readArgs: readConnectListDefinedDomainsArgs,
  writeRet: writeConnectListDefinedDomainsRet,
  readRet: readConnectListDefinedDomainsRet,
};

/** Procedure 25 of program remote, `virConnectNumOfDefinedDomains`, libvirt 0.1.5 and later, high priority. */
export const connectNumOfDefinedDomains: Procedure<undefined, ConnectNumOfDefinedDomainsRet> = {
  program: REMOTE,
  number: 25,
  name: 'CONNECT_NUM_OF_DEFINED_DOMAINS',
  priority: 'high',
  since: '0.1.5',
  writeArgs: writeNothing,
  readArgs: readNothing,
  writeRet: writeConnectNumOfDefinedDomainsRet,
  readRet: readConnectNumOfDefinedDomainsRet,
};

/** Procedure 36 of program remote, `virConnectListDefinedNetworks`, libvirt 0.2.0 and later, high priority. */
export const connectListDefinedNetworks: Procedure<ConnectListDefinedNetworksArgs, ConnectListDefinedNetworksRet> = {
  program: REMOTE,
  number: 36,
  name: 'CONNECT_LIST_DEFINED_NETWORKS',
  priority: 'high',
  forwardedTo: 'network',
  since: '0.2.0',
  writeArgs: writeConnectListDefinedNetworksArgs,
  readArgs: readConnectListDefinedNetworksArgs,
  writeRet: writeConnectListDefinedNetworksRet,
  readRet: readConnectListDefinedNetworksRet,
};

/** Procedure 37 of program remote, `virConnectListDomains`, libvirt 0.0.3 and later, high priority. */
export const connectListDomains: Procedure<ConnectListDomainsArgs, ConnectListDomainsRet> = {
  program: REMOTE,
  number: 37,
  name: 'CONNECT_LIST_DOMAINS',
  priority: 'high',
  since: '0.0.3',
  writeArgs: writeConnectListDomainsArgs,
  readArgs: readConnectListDomainsArgs,
  writeRet: writeConnectListDomainsRet,
  readRet: readConnectListDomainsRet,
};

/** Procedure 38 of program remote, `virConnectListNetworks`, libvirt 0.2.0 and later, high priority. */
export const connectListNetworks: Procedure<ConnectListNetworksArgs, ConnectListNetworksRet> = {
  program: REMOTE,
  number: 38,
  name: 'CONNECT_LIST_NETWORKS',
  priority: 'high',
  forwardedTo: 'network',
  since: '0.2.0',
  writeArgs: writeConnectListNetworksArgs,
  readArgs: readConnectListNetworksArgs,
  writeRet: writeConnectListNetworksRet,
  readRet: readConnectListNetworksRet,
};

/** Procedure 50 of program remote, `virConnectNumOfDefinedNetworks`, libvirt 0.2.0 and later, high priority. */
export const connectNumOfDefinedNetworks: Procedure<undefined, ConnectNumOfDefinedNetworksRet> = {
  program: REMOTE,
  number: 50,
  name: 'CONNECT_NUM_OF_DEFINED_NETWORKS',
  priority: 'high',
  forwardedTo: 'network',
  since: '0.2.0',
  writeArgs: writeNothing,
  readArgs: readNothing,
  writeRet: writeConnectNumOfDefinedNetworksRet,
  readRet: readConnectNumOfDefinedNetworksRet,
};

/** Procedure 51 of program remote, `virConnectNumOfDomains`, libvirt 0.0.3 and later, high priority. */
export const connectNumOfDomains: Procedure<undefined, ConnectNumOfDomainsRet> = {
  program: REMOTE,
  number: 51,
  name: 'CONNECT_NUM_OF_DOMAINS',
  priority: 'high',
  since: '0.0.3',
  writeArgs: writeNothing,
  readArgs: readNothing,
  writeRet: writeConnectNumOfDomainsRet,
  readRet: readConnectNumOfDomainsRet,
};

/** Procedure 52 of program remote, `virConnectNumOfNetworks`, libvirt 0.2.0 and later, high priority. */
export const connectNumOfNetworks: Procedure<undefined, ConnectNumOfNetworksRet> = {
  program: REMOTE,
  number: 52,
  name: 'CONNECT_NUM_OF_NETWORKS',
  priority: 'high',
  forwardedTo: 'network',
  since: '0.2.0',
  writeArgs: writeNothing,
  readArgs: readNothing,
  writeRet: writeConnectNumOfNetworksRet,
  readRet: readConnectNumOfNetworksRet,
};

/** Procedure 59 of program remote, `virConnectGetHostname`, libvirt 0.3.0 and later, high priority. */
export const connectGetHostname: Procedure<undefined, ConnectGetHostnameRet> = {
  program: REMOTE,
  number: 59,
  name: 'CONNECT_GET_HOSTNAME',
  priority: 'high',
  since: '0.3.0',
  writeArgs: writeNothing,
  readArgs: readNothing,
  writeRet: writeConnectGetHostnameRet,
  readRet: readConnectGetHostnameRet,
};

/** Procedure 71 of program remote, `virConnectNumOfStoragePools`, libvirt 0.4.1 and later, high priority. */
export const connectNumOfStoragePools: Procedure<undefined, ConnectNumOfStoragePoolsRet> = {
  program: REMOTE,
  number: 71,
  name: 'CONNECT_NUM_OF_STORAGE_POOLS',
  priority: 'high',
  forwardedTo: 'storage',
  since: '0.4.1',
  writeArgs: writeNothing,
  readArgs: readNothing,
  writeRet: writeConnectNumOfStoragePoolsRet,
  readRet: readConnectNumOfStoragePoolsRet,
};

/** Procedure 72 of program remote, `virConnectListStoragePools`, libvirt 0.4.1 and later, high priority. */
export const connectListStoragePools: Procedure<ConnectListStoragePoolsArgs, ConnectListStoragePoolsRet> = {
  program: REMOTE,
  number: 72,
  name: 'CONNECT_LIST_STORAGE_POOLS',
  priority: 'high',
  forwardedTo: 'storage',
  since: '0.4.1',
  writeArgs: writeConnectListStoragePoolsArgs,
  readArgs: readConnectListStoragePoolsArgs,
  writeRet: writeConnectListStoragePoolsRet,
  readRet: readConnectListStoragePoolsRet,
};

/** Procedure 73 of program remote, `virConnectNumOfDefinedStoragePools`, libvirt 0.4.1 and later, high priority. */
export const connectNumOfDefinedStoragePools: Procedure<undefined, ConnectNumOfDefinedStoragePoolsRet> = {
  program: REMOTE,
  number: 73,
  name: 'CONNECT_NUM_OF_DEFINED_STORAGE_POOLS',
  priority: 'high',
  forwardedTo: 'storage',
  since: '0.4.1',
  writeArgs: writeNothing,
  readArgs: readNothing,
  writeRet: writeConnectNumOfDefinedStoragePoolsRet,
  readRet: readConnectNumOfDefinedStoragePoolsRet,
};

/** Procedure 74 of program remote, `virConnectListDefinedStoragePools`, libvirt 0.4.1 and later, high priority. */
export const connectListDefinedStoragePools:
  Procedure<ConnectListDefinedStoragePoolsArgs, ConnectListDefinedStoragePoolsRet> = {
  program: REMOTE,
  number: 74,
  name: 'CONNECT_LIST_DEFINED_STORAGE_POOLS',
  priority: 'high',
  forwardedTo: 'storage',
  since: '0.4.1',
  writeArgs: writeConnectListDefinedStoragePoolsArgs,
  readArgs: readConnectListDefinedStoragePoolsArgs,
  writeRet: writeConnectListDefinedStoragePoolsRet,
  readRet: readConnectListDefinedStoragePoolsRet,
};

/** Procedure 75 of program remote, `virConnectFindStoragePoolSources`, libvirt 0.4.5 and later, low priority. */
export const connectFindStoragePoolSources:
  Procedure<ConnectFindStoragePoolSourcesArgs, ConnectFindStoragePoolSourcesRet> = {
  program: REMOTE,
  number: 75,
  name: 'CONNECT_FIND_STORAGE_POOL_SOURCES',
  priority: 'low',
  forwardedTo: 'storage',
  since: '0.4.5',
  writeArgs: writeConnectFindStoragePoolSourcesArgs,
  readArgs: readConnectFindStoragePoolSourcesArgs,
  writeRet: writeConnectFindStoragePoolSourcesRet,
  readRet: readConnectFindStoragePoolSourcesRet,
};

/** Procedure 126 of program remote, `virConnectNumOfInterfaces`, libvirt 0.6.4 and later, high priority. */
export const connectNumOfInterfaces: Procedure<undefined, ConnectNumOfInterfacesRet> = {
  program: REMOTE,
  number: 126,
  name: 'CONNECT_NUM_OF_INTERFACES',
  priority: 'high',
  forwardedTo: 'interface',
  since: '0.6.4',
  writeArgs: writeNothing,
  readArgs: readNothing,
  writeRet: writeConnectNumOfInterfacesRet,
  readRet: readConnectNumOfInterfacesRet,
};

/** Procedure 127 of program remote, `virConnectListInterfaces`, libvirt 0.6.4 and later, high priority. */
export const connectListInterfaces: Procedure<ConnectListInterfacesArgs, ConnectListInterfacesRet> = {
  program: REMOTE,
  number: 127,
  name: 'CONNECT_LIST_INTERFACES',
  priority: 'high',
  forwardedTo: 'interface',
  since: '0.6.4',
  writeArgs: writeConnectListInterfacesArgs,
  readArgs: readConnectListInterfacesArgs,
  writeRet: writeConnectListInterfacesRet,
  readRet: readConnectListInterfacesRet,
};

/** Procedure 135 of program remote, `virConnectDomainXMLFromNative`, libvirt 0.6.4 and later, low priority. */
export const connectDomainXmlFromNative: Procedure<ConnectDomainXmlFromNativeArgs, ConnectDomainXmlFromNativeRet> = {
  program: REMOTE,
  number: 135,
  name: 'CONNECT_DOMAIN_XML_FROM_NATIVE',
  priority: 'low',
  since: '0.6.4',
  writeArgs: writeConnectDomainXmlFromNativeArgs,
  readArgs: readConnectDomainXmlFromNativeArgs,
  writeRet: writeConnectDomainXmlFromNativeRet,
  readRet: readConnectDomainXmlFromNativeRet,
};

/** Procedure 136 of program remote, `virConnectDomainXMLToNative`, libvirt 0.6.4 and later, low priority. */
export const connectDomainXmlToNative: Procedure<ConnectDomainXmlToNativeArgs, ConnectDomainXmlToNativeRet> = {
  program: REMOTE,
  number: 136,
  name: 'CONNECT_DOMAIN_XML_TO_NATIVE',
  priority: 'low',
  since: '0.6.4',
  writeArgs: writeConnectDomainXmlToNativeArgs,
  readArgs: readConnectDomainXmlToNativeArgs,
  writeRet: writeConnectDomainXmlToNativeRet,
  readRet: readConnectDomainXmlToNativeRet,
};

/** Procedure 137 of program remote, `virConnectNumOfDefinedInterfaces`, libvirt 0.7.0 and later, high priority. */
export const connectNumOfDefinedInterfaces: Procedure<undefined, ConnectNumOfDefinedInterfacesRet> = {
  program: REMOTE,
  number: 137,
  name: 'CONNECT_NUM_OF_DEFINED_INTERFACES',
  priority: 'high',
  forwardedTo: 'interface',
  since: '0.7.0',
  writeArgs: writeNothing,
  readArgs: readNothing,
  writeRet: writeConnectNumOfDefinedInterfacesRet,
  readRet: readConnectNumOfDefinedInterfacesRet,
};

/** Procedure 138 of program remote, `virConnectListDefinedInterfaces`, libvirt 0.7.0 and later, high priority. */
export const connectListDefinedInterfaces:
  Procedure<ConnectListDefinedInterfacesArgs, ConnectListDefinedInterfacesRet> = {
  program: REMOTE,
  number: 138,
  name: 'CONNECT_LIST_DEFINED_INTERFACES',
  priority: 'high',
  forwardedTo: 'interface',
  since: '0.7.0',
  writeArgs: writeConnectListDefinedInterfacesArgs,
  readArgs: readConnectListDefinedInterfacesArgs,
  writeRet: writeConnectListDefinedInterfacesRet,
  readRet: readConnectListDefinedInterfacesRet,
};

/** Procedure 139 of program remote, `virConnectNumOfSecrets`, libvirt 0.7.1 and later, high priority. */
export const connectNumOfSecrets: Procedure<undefined, ConnectNumOfSecretsRet> = {
  program: REMOTE,
  number: 139,
  name: 'CONNECT_NUM_OF_SECRETS',
  priority: 'high',
  forwardedTo: 'secret',
  since: '0.7.1',
  writeArgs: writeNothing,
  readArgs: readNothing,
  writeRet: writeConnectNumOfSecretsRet,
  readRet: readConnectNumOfSecretsRet,
};

/** Procedure 140 of program remote, `virConnectListSecrets`, libvirt 0.7.1 and later, high priority. */
export const connectListSecrets: Procedure<ConnectListSecretsArgs, ConnectListSecretsRet> = {
  program: REMOTE,
  number: 140,
  name: 'CONNECT_LIST_SECRETS',
  priority: 'high',
  forwardedTo: 'secret',
  since: '0.7.1',
  writeArgs: writeConnectListSecretsArgs,
  readArgs: readConnectListSecretsArgs,
  writeRet: writeConnectListSecretsRet,
  readRet: readConnectListSecretsRet,
};

/** Procedure 149 of program remote, `virConnectIsSecure`, libvirt 0.7.3 and later, high priority. */
export const connectIsSecure: Procedure<undefined, ConnectIsSecureRet> = {
  program: REMOTE,
  number: 149,
  name: 'CONNECT_IS_SECURE',
  priority: 'high',
  since: '0.7.3',
  writeArgs: writeNothing,
  readArgs: readNothing,
  writeRet: writeConnectIsSecureRet,
  readRet: readConnectIsSecureRet,
};

/** Procedure 158 of program remote, `virConnectCompareCPU`, libvirt 0.7.5 and later, high priority. */
export const connectCompareCpu: Procedure<ConnectCompareCpuArgs, ConnectCompareCpuRet> = {
  program: REMOTE,
  number: 158,
  name: 'CONNECT_COMPARE_CPU',
  priority: 'high',
  since: '0.7.5',
  writeArgs: writeConnectCompareCpuArgs,
  readArgs: readConnectCompareCpuArgs,
  writeRet: writeConnectCompareCpuRet,
  readRet: readConnectCompareCpuRet,
};

/** Procedure 162 of program remote, `virConnectBaselineCPU`, libvirt 0.7.7 and later, low priority. */
export const connectBaselineCpu: Procedure<ConnectBaselineCpuArgs, ConnectBaselineCpuRet> = {
  program: REMOTE,
  number: 162,
  name: 'CONNECT_BASELINE_CPU',
  priority: 'low',
  since: '0.7.7',
  writeArgs: writeConnectBaselineCpuArgs,
  readArgs: readConnectBaselineCpuArgs,
  writeRet: writeConnectBaselineCpuRet,
  readRet: readConnectBaselineCpuRet,
};

/** Procedure 178 of program remote, `virConnectNumOfNWFilters`, libvirt 0.8.0 and later, high priority. */
export const connectNumOfNwfilters: Procedure<undefined, ConnectNumOfNwfiltersRet> = {
  program: REMOTE,
  number: 178,
  name: 'CONNECT_NUM_OF_NWFILTERS',
  priority: 'high',
  forwardedTo: 'nwfilter',
  since: '0.8.0',
  writeArgs: writeNothing,
  readArgs: readNothing,
  writeRet: writeConnectNumOfNwfiltersRet,
  readRet: readConnectNumOfNwfiltersRet,
};

/** Procedure 179 of program remote, `virConnectListNWFilters`, libvirt 0.8.0 and later, high priority. */
export const connectListNwfilters: Procedure<ConnectListNwfiltersArgs, ConnectListNwfiltersRet> = {
  program: REMOTE,
  number: 179,
  name: 'CONNECT_LIST_NWFILTERS',
  priority: 'high',
  forwardedTo: 'nwfilter',
  since: '0.8.0',
  writeArgs: writeConnectListNwfiltersArgs,
  readArgs: readConnectListNwfiltersArgs,
  writeRet: writeConnectListNwfiltersRet,
  readRet: readConnectListNwfiltersRet,
};

/** Procedure 203 of program remote, `virConnectGetSysinfo`, libvirt 0.8.8 and later, high priority. */
export const connectGetSysinfo: Procedure<ConnectGetSysinfoArgs, ConnectGetSysinfoRet> = {
  program: REMOTE,
  number: 203,
  name: 'CONNECT_GET_SYSINFO',
  priority: 'high',
  since: '0.8.8',
  writeArgs: writeConnectGetSysinfoArgs,
  readArgs: readConnectGetSysinfoArgs,
  writeRet: writeConnectGetSysinfoRet,
  readRet: readConnectGetSysinfoRet,
};

/** Procedure 273 of program remote, `virConnectListAllDomains`, libvirt 0.9.13 and later, high priority. */
export const connectListAllDomains: Procedure<ConnectListAllDomainsArgs, ConnectListAllDomainsRet> = {
  program: REMOTE,
  number: 273,
  name: 'CONNECT_LIST_ALL_DOMAINS',
  priority: 'high',
  since: '0.9.13',
  writeArgs: writeConnectListAllDomainsArgs,
  readArgs: readConnectListAllDomainsArgs,
  writeRet: writeConnectListAllDomainsRet,
  readRet: readConnectListAllDomainsRet,
};

/** Procedure 281 of program remote, `virConnectListAllStoragePools`, libvirt 0.10.2 and later, high priority. */
export const connectListAllStoragePools: Procedure<ConnectListAllStoragePoolsArgs, ConnectListAllStoragePoolsRet> = {
  program: REMOTE,
  number: 281,
  name: 'CONNECT_LIST_ALL_STORAGE_POOLS',
  priority: 'high',
  forwardedTo: 'storage',
  since: '0.10.2',
  writeArgs: writeConnectListAllStoragePoolsArgs,
  readArgs: readConnectListAllStoragePoolsArgs,
  writeRet: writeConnectListAllStoragePoolsRet,
  readRet: readConnectListAllStoragePoolsRet,
};

/** Procedure 283 of program remote, `virConnectListAllNetworks`, libvirt 0.10.2 and later, high priority. */
export const connectListAllNetworks: Procedure<ConnectListAllNetworksArgs, ConnectListAllNetworksRet> = {
  program: REMOTE,
  number: 283,
  name: 'CONNECT_LIST_ALL_NETWORKS',
  priority: 'high',
  forwardedTo: 'network',
  since: '0.10.2',
  writeArgs: writeConnectListAllNetworksArgs,
  readArgs: readConnectListAllNetworksArgs,
  writeRet: writeConnectListAllNetworksRet,
  readRet: readConnectListAllNetworksRet,
};

/** Procedure 284 of program remote, `virConnectListAllInterfaces`, libvirt 0.10.2 and later, high priority. */
export const connectListAllInterfaces: Procedure<ConnectListAllInterfacesArgs, ConnectListAllInterfacesRet> = {
  program: REMOTE,
  number: 284,
  name: 'CONNECT_LIST_ALL_INTERFACES',
  priority: 'high',
  forwardedTo: 'interface',
  since: '0.10.2',
  writeArgs: writeConnectListAllInterfacesArgs,
  readArgs: readConnectListAllInterfacesArgs,
  writeRet: writeConnectListAllInterfacesRet,
  readRet: readConnectListAllInterfacesRet,
};

/** Procedure 285 of program remote, `virConnectListAllNodeDevices`, libvirt 0.10.2 and later, high priority. */
export const connectListAllNodeDevices: Procedure<ConnectListAllNodeDevicesArgs, ConnectListAllNodeDevicesRet> = {
  program: REMOTE,
  number: 285,
  name: 'CONNECT_LIST_ALL_NODE_DEVICES',
  priority: 'high',
  forwardedTo: 'node-device',
  since: '0.10.2',
  writeArgs: writeConnectListAllNodeDevicesArgs,
  readArgs: readConnectListAllNodeDevicesArgs,
  writeRet: writeConnectListAllNodeDevicesRet,
  readRet: readConnectListAllNodeDevicesRet,
};

/** Procedure 286 of program remote, `virConnectListAllNWFilters`, libvirt 0.10.2 and later, high priority. */
export const connectListAllNwfilters: Procedure<ConnectListAllNwfiltersArgs, ConnectListAllNwfiltersRet> = {
  program: REMOTE,
  number: 286,
  name: 'CONNECT_LIST_ALL_NWFILTERS',
  priority: 'high',
  forwardedTo: 'nwfilter',
  since: '0.10.2',
  writeArgs: writeConnectListAllNwfiltersArgs,
  readArgs: readConnectListAllNwfiltersArgs,
  writeRet: writeConnectListAllNwfiltersRet,
  readRet: readConnectListAllNwfiltersRet,
};

/** Procedure 287 of program remote, `virConnectListAllSecrets`, libvirt 0.10.2 and later, high priority. */
export const connectListAllSecrets: Procedure<ConnectListAllSecretsArgs, ConnectListAllSecretsRet> = {
  program: REMOTE,
  number: 287,
  name: 'CONNECT_LIST_ALL_SECRETS',
  priority: 'high',
  forwardedTo: 'secret',
  since: '0.10.2',
  writeArgs: writeConnectListAllSecretsArgs,
  readArgs: readConnectListAllSecretsArgs,
  writeRet: writeConnectListAllSecretsRet,
  readRet: readConnectListAllSecretsRet,
};

/** Procedure 312 of program remote, `virConnectGetCPUModelNames`, libvirt 1.1.3 and later, low priority. */
export const connectGetCpuModelNames: Procedure<ConnectGetCpuModelNamesArgs, ConnectGetCpuModelNamesRet> = {
  program: REMOTE,
  number: 312,
  name: 'CONNECT_GET_CPU_MODEL_NAMES',
  priority: 'low',
  since: '1.1.3',
  writeArgs: writeConnectGetCpuModelNamesArgs,
  readArgs: readConnectGetCpuModelNamesArgs,
  writeRet: writeConnectGetCpuModelNamesRet,
  readRet: readConnectGetCpuModelNamesRet,
};

/** Procedure 342 of program remote, `virConnectGetDomainCapabilities`, libvirt 1.2.7 and later, low priority. */
export const connectGetDomainCapabilities:
  Procedure<ConnectGetDomainCapabilitiesArgs, ConnectGetDomainCapabilitiesRet> = {
  program: REMOTE,
  number: 342,
  name: 'CONNECT_GET_DOMAIN_CAPABILITIES',
  priority: 'low',
  since: '1.2.7',
  writeArgs: writeConnectGetDomainCapabilitiesArgs,
  readArgs: readConnectGetDomainCapabilitiesArgs,
  writeRet: writeConnectGetDomainCapabilitiesRet,
  readRet: readConnectGetDomainCapabilitiesRet,
};

/** Procedure 344 of program remote, `virConnectGetAllDomainStats`, libvirt 1.2.8 and later, low priority. */
export const connectGetAllDomainStats: Procedure<ConnectGetAllDomainStatsArgs, ConnectGetAllDomainStatsRet> = {
  program: REMOTE,
  number: 344,
  name: 'CONNECT_GET_ALL_DOMAIN_STATS',
  priority: 'low',
  since: '1.2.8',
  writeArgs: writeConnectGetAllDomainStatsArgs,
  readArgs: readConnectGetAllDomainStatsArgs,
  writeRet: writeConnectGetAllDomainStatsRet,
  readRet: readConnectGetAllDomainStatsRet,
};

/** Procedure 393 of program remote, `virConnectCompareHypervisorCPU`, libvirt 4.4.0 and later, low priority. */
export const connectCompareHypervisorCpu: Procedure<ConnectCompareHypervisorCpuArgs, ConnectCompareHypervisorCpuRet> = {
  program: REMOTE,
  number: 393,
  name: 'CONNECT_COMPARE_HYPERVISOR_CPU',
  priority: 'low',
  since: '4.4.0',
  writeArgs: writeConnectCompareHypervisorCpuArgs,
  readArgs: readConnectCompareHypervisorCpuArgs,
  writeRet: writeConnectCompareHypervisorCpuRet,
  readRet: readConnectCompareHypervisorCpuRet,
};

/** Procedure 394 of program remote, `virConnectBaselineHypervisorCPU`, libvirt 4.4.0 and later, low priority. */
export const connectBaselineHypervisorCpu:
  Procedure<ConnectBaselineHypervisorCpuArgs, ConnectBaselineHypervisorCpuRet> = {
  program: REMOTE,
  number: 394,
  name: 'CONNECT_BASELINE_HYPERVISOR_CPU',
  priority: 'low',
  since: '4.4.0',
  writeArgs: writeConnectBaselineHypervisorCpuArgs,
  readArgs: readConnectBaselineHypervisorCpuArgs,
  writeRet: writeConnectBaselineHypervisorCpuRet,
  readRet: readConnectBaselineHypervisorCpuRet,
};

/** Procedure 401 of program remote, `virConnectListAllNWFilterBindings`, libvirt 4.5.0 and later, high priority. */
export const connectListAllNwfilterBindings:
  Procedure<ConnectListAllNwfilterBindingsArgs, ConnectListAllNwfilterBindingsRet> = {
  program: REMOTE,
  number: 401,
  name: 'CONNECT_LIST_ALL_NWFILTER_BINDINGS',
  priority: 'high',
  forwardedTo: 'nwfilter',
  since: '4.5.0',
  writeArgs: writeConnectListAllNwfilterBindingsArgs,
  readArgs: readConnectListAllNwfilterBindingsArgs,
  writeRet: writeConnectListAllNwfilterBindingsRet,
  readRet: readConnectListAllNwfilterBindingsRet,
};

/** Procedure 403 of program remote, `virConnectGetStoragePoolCapabilities`, libvirt 5.2.0 and later, low priority. */
export const connectGetStoragePoolCapabilities:
  Procedure<ConnectGetStoragePoolCapabilitiesArgs, ConnectGetStoragePoolCapabilitiesRet> = {
  program: REMOTE,
  number: 403,
  name: 'CONNECT_GET_STORAGE_POOL_CAPABILITIES',
  priority: 'low',
  forwardedTo: 'storage',
  since: '5.2.0',
  writeArgs: writeConnectGetStoragePoolCapabilitiesArgs,
  readArgs: readConnectGetStoragePoolCapabilitiesArgs,
  writeRet: writeConnectGetStoragePoolCapabilitiesRet,
  readRet: readConnectGetStoragePoolCapabilitiesRet,
};

/** Procedure 419 of program remote, `virConnectSetIdentity`, libvirt 5.8.0 and later, low priority. */
export const connectSetIdentity: Procedure<ConnectSetIdentityArgs, undefined> = {
  program: REMOTE,
  number: 419,
  name: 'CONNECT_SET_IDENTITY',
  priority: 'low',
  since: '5.8.0',
  writeArgs: writeConnectSetIdentityArgs,
  readArgs: readConnectSetIdentityArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};
