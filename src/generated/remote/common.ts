// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import type { Reader } from '../../xdr/reader.js';
import type { Writer } from '../../xdr/writer.js';

/** `typedef string remote_nonnull_string<REMOTE_STRING_MAX>` */
export type NonnullString = string;

/** `typedef remote_nonnull_string *remote_string` */
export type RemoteString = string | null;

/** `typedef opaque remote_uuid[VIR_UUID_BUFLEN]` */
export type Uuid = Uint8Array;

/** `struct remote_nonnull_domain` */
export interface NonnullDomain {
  /** `remote_nonnull_string name` */
  readonly name: string;
  /** `remote_uuid uuid` */
  readonly uuid: Uint8Array;
  /** `int id` */
  readonly id: number;
}

export function readNonnullDomain(r: Reader): NonnullDomain {
  const name = r.string(4194304, 'name');
  const uuid = r.fixedOpaque(16, 'uuid');
  const id = r.int32('id');
  return { name, uuid, id };
}

export function writeNonnullDomain(w: Writer, v: NonnullDomain): void {
  w.string(v.name, 4194304, 'name');
  w.fixedOpaque(v.uuid, 16, 'uuid');
  w.int32(v.id, 'id');
}

/** `struct remote_nonnull_network` */
export interface NonnullNetwork {
  /** `remote_nonnull_string name` */
  readonly name: string;
  /** `remote_uuid uuid` */
  readonly uuid: Uint8Array;
}

export function readNonnullNetwork(r: Reader): NonnullNetwork {
  const name = r.string(4194304, 'name');
  const uuid = r.fixedOpaque(16, 'uuid');
  return { name, uuid };
}

export function writeNonnullNetwork(w: Writer, v: NonnullNetwork): void {
  w.string(v.name, 4194304, 'name');
  w.fixedOpaque(v.uuid, 16, 'uuid');
}

/** `struct remote_nonnull_network_port` */
export interface NonnullNetworkPort {
  /** `remote_nonnull_network net` */
  readonly net: NonnullNetwork;
  /** `remote_uuid uuid` */
  readonly uuid: Uint8Array;
}

export function readNonnullNetworkPort(r: Reader): NonnullNetworkPort {
  r.enter('net');
  const net = readNonnullNetwork(r);
  r.leave();
  const uuid = r.fixedOpaque(16, 'uuid');
  return { net, uuid };
}

export function writeNonnullNetworkPort(w: Writer, v: NonnullNetworkPort): void {
  w.enter('net');
  writeNonnullNetwork(w, v.net);
  w.leave();
  w.fixedOpaque(v.uuid, 16, 'uuid');
}

/** `struct remote_nonnull_nwfilter` */
export interface NonnullNwfilter {
  /** `remote_nonnull_string name` */
  readonly name: string;
  /** `remote_uuid uuid` */
  readonly uuid: Uint8Array;
}

export function readNonnullNwfilter(r: Reader): NonnullNwfilter {
  const name = r.string(4194304, 'name');
  const uuid = r.fixedOpaque(16, 'uuid');
  return { name, uuid };
}

export function writeNonnullNwfilter(w: Writer, v: NonnullNwfilter): void {
  w.string(v.name, 4194304, 'name');
  w.fixedOpaque(v.uuid, 16, 'uuid');
}

/** `struct remote_nonnull_nwfilter_binding` */
export interface NonnullNwfilterBinding {
  /** `remote_nonnull_string portdev` */
  readonly portdev: string;
  /** `remote_nonnull_string filtername` */
  readonly filtername: string;
}

export function readNonnullNwfilterBinding(r: Reader): NonnullNwfilterBinding {
  const portdev = r.string(4194304, 'portdev');
  const filtername = r.string(4194304, 'filtername');
  return { portdev, filtername };
}

export function writeNonnullNwfilterBinding(w: Writer, v: NonnullNwfilterBinding): void {
  w.string(v.portdev, 4194304, 'portdev');
  w.string(v.filtername, 4194304, 'filtername');
}

/** `struct remote_nonnull_interface` */
export interface NonnullInterface {
  /** `remote_nonnull_string name` */
  readonly name: string;
  /** `remote_nonnull_string mac` */
  readonly mac: string;
}

export function readNonnullInterface(r: Reader): NonnullInterface {
  const name = r.string(4194304, 'name');
  const mac = r.string(4194304, 'mac');
  return { name, mac };
}

export function writeNonnullInterface(w: Writer, v: NonnullInterface): void {
  w.string(v.name, 4194304, 'name');
  w.string(v.mac, 4194304, 'mac');
}

/** `struct remote_nonnull_storage_pool` */
export interface NonnullStoragePool {
  /** `remote_nonnull_string name` */
  readonly name: string;
  /** `remote_uuid uuid` */
  readonly uuid: Uint8Array;
}

export function readNonnullStoragePool(r: Reader): NonnullStoragePool {
  const name = r.string(4194304, 'name');
  const uuid = r.fixedOpaque(16, 'uuid');
  return { name, uuid };
}

export function writeNonnullStoragePool(w: Writer, v: NonnullStoragePool): void {
  w.string(v.name, 4194304, 'name');
  w.fixedOpaque(v.uuid, 16, 'uuid');
}

/** `struct remote_nonnull_storage_vol` */
export interface NonnullStorageVol {
  /** `remote_nonnull_string pool` */
  readonly pool: string;
  /** `remote_nonnull_string name` */
  readonly name: string;
  /** `remote_nonnull_string key` */
  readonly key: string;
}

export function readNonnullStorageVol(r: Reader): NonnullStorageVol {
  const pool = r.string(4194304, 'pool');
  const name = r.string(4194304, 'name');
  const key = r.string(4194304, 'key');
  return { pool, name, key };
}

export function writeNonnullStorageVol(w: Writer, v: NonnullStorageVol): void {
  w.string(v.pool, 4194304, 'pool');
  w.string(v.name, 4194304, 'name');
  w.string(v.key, 4194304, 'key');
}

/** `struct remote_nonnull_node_device` */
export interface NonnullNodeDevice {
  /** `remote_nonnull_string name` */
  readonly name: string;
}

export function readNonnullNodeDevice(r: Reader): NonnullNodeDevice {
  const name = r.string(4194304, 'name');
  return { name };
}

export function writeNonnullNodeDevice(w: Writer, v: NonnullNodeDevice): void {
  w.string(v.name, 4194304, 'name');
}

/** `struct remote_nonnull_secret` */
export interface NonnullSecret {
  /** `remote_uuid uuid` */
  readonly uuid: Uint8Array;
  /** `int usageType` */
  readonly usageType: number;
  /** `remote_nonnull_string usageID` */
  readonly usageID: string;
}

export function readNonnullSecret(r: Reader): NonnullSecret {
  const uuid = r.fixedOpaque(16, 'uuid');
  const usageType = r.int32('usageType');
  const usageID = r.string(4194304, 'usageID');
  return { uuid, usageType, usageID };
}

export function writeNonnullSecret(w: Writer, v: NonnullSecret): void {
  w.fixedOpaque(v.uuid, 16, 'uuid');
  w.int32(v.usageType, 'usageType');
  w.string(v.usageID, 4194304, 'usageID');
}

/** `struct remote_nonnull_domain_checkpoint` */
export interface NonnullDomainCheckpoint {
  /** `remote_nonnull_string name` */
  readonly name: string;
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
}

export function readNonnullDomainCheckpoint(r: Reader): NonnullDomainCheckpoint {
  const name = r.string(4194304, 'name');
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  return { name, dom };
}

export function writeNonnullDomainCheckpoint(w: Writer, v: NonnullDomainCheckpoint): void {
  w.string(v.name, 4194304, 'name');
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
}

/** `struct remote_nonnull_domain_snapshot` */
export interface NonnullDomainSnapshot {
  /** `remote_nonnull_string name` */
  readonly name: string;
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
}

export function readNonnullDomainSnapshot(r: Reader): NonnullDomainSnapshot {
  const name = r.string(4194304, 'name');
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  return { name, dom };
}

export function writeNonnullDomainSnapshot(w: Writer, v: NonnullDomainSnapshot): void {
  w.string(v.name, 4194304, 'name');
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
}

/** `typedef remote_nonnull_domain *remote_domain` */
export type Domain = NonnullDomain | null;

/** `typedef remote_nonnull_network *remote_network` */
export type Network = NonnullNetwork | null;

/** `typedef remote_nonnull_network_port *remote_network_port` */
export type NetworkPort = NonnullNetworkPort | null;

/** `typedef remote_nonnull_nwfilter *remote_nwfilter` */
export type Nwfilter = NonnullNwfilter | null;

/** `typedef remote_nonnull_nwfilter_binding *remote_nwfilter_binding` */
export type NwfilterBinding = NonnullNwfilterBinding | null;

/** `typedef remote_nonnull_storage_pool *remote_storage_pool` */
export type StoragePool = NonnullStoragePool | null;

/** `typedef remote_nonnull_storage_vol *remote_storage_vol` */
export type StorageVol = NonnullStorageVol | null;

/** `typedef remote_nonnull_node_device *remote_node_device` */
export type NodeDevice = NonnullNodeDevice | null;

/** `typedef remote_nonnull_secret *remote_secret` */
export type Secret = NonnullSecret | null;

/** `struct remote_error` */
export interface RemoteError {
  /** `int code` */
  readonly code: number;
  /** `int domain` */
  readonly domain: number;
  /** `remote_string message` */
  readonly message: string | null;
  /** `int level` */
  readonly level: number;
  /** `remote_domain dom` */
  readonly dom: NonnullDomain | null;
  /** `remote_string str1` */
  readonly str1: string | null;
  /** `remote_string str2` */
  readonly str2: string | null;
  /** `remote_string str3` */
  readonly str3: string | null;
  /** `int int1` */
  readonly int1: number;
  /** `int int2` */
  readonly int2: number;
  /** `remote_network net` */
  readonly net: NonnullNetwork | null;
}

export function readRemoteError(r: Reader): RemoteError {
  const code = r.int32('code');
  const domain = r.int32('domain');
  const message = r.present('message') ? r.string(4194304, 'message') : null;
  const level = r.int32('level');
  let dom: NonnullDomain | null = null;
  if (r.present('dom')) {
    r.enter('dom');
    dom = readNonnullDomain(r);
    r.leave();
  }
  const str1 = r.present('str1') ? r.string(4194304, 'str1') : null;
  const str2 = r.present('str2') ? r.string(4194304, 'str2') : null;
  const str3 = r.present('str3') ? r.string(4194304, 'str3') : null;
  const int1 = r.int32('int1');
  const int2 = r.int32('int2');
  let net: NonnullNetwork | null = null;
  if (r.present('net')) {
    r.enter('net');
    net = readNonnullNetwork(r);
    r.leave();
  }
  return { code, domain, message, level, dom, str1, str2, str3, int1, int2, net };
}

export function writeRemoteError(w: Writer, v: RemoteError): void {
  w.int32(v.code, 'code');
  w.int32(v.domain, 'domain');
  if (v.message === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.message, 4194304, 'message');
  }
  w.int32(v.level, 'level');
  if (v.dom === null) {
    w.present(false);
  } else {
    w.present(true);
    w.enter('dom');
    writeNonnullDomain(w, v.dom);
    w.leave();
  }
  if (v.str1 === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.str1, 4194304, 'str1');
  }
  if (v.str2 === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.str2, 4194304, 'str2');
  }
  if (v.str3 === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.str3, 4194304, 'str3');
  }
  w.int32(v.int1, 'int1');
  w.int32(v.int2, 'int2');
  if (v.net === null) {
    w.present(false);
  } else {
    w.present(true);
    w.enter('net');
    writeNonnullNetwork(w, v.net);
    w.leave();
  }
}

/** `enum remote_auth_type` */
export const AuthType = {
  /** `REMOTE_AUTH_NONE` */
  NONE: 0,
  /** `REMOTE_AUTH_SASL` */
  SASL: 1,
  /** `REMOTE_AUTH_POLKIT` */
  POLKIT: 2,
} as const;

/** A value of {@link AuthType}. Fields have type `number`: a newer daemon may send others. */
export type AuthType = (typeof AuthType)[keyof typeof AuthType];

/** `struct remote_vcpu_info` */
export interface VcpuInfo {
  /** `unsigned int number` */
  readonly number: number;
  /** `int state` */
  readonly state: number;
  /** `unsigned hyper cpu_time` */
  readonly cpu_time: bigint;
  /** `int cpu` */
  readonly cpu: number;
}

export function readVcpuInfo(r: Reader): VcpuInfo {
  const number = r.uint32('number');
  const state = r.int32('state');
  const cpu_time = r.uint64('cpu_time');
  const cpu = r.int32('cpu');
  return { number, state, cpu_time, cpu };
}

export function writeVcpuInfo(w: Writer, v: VcpuInfo): void {
  w.uint32(v.number, 'number');
  w.int32(v.state, 'state');
  w.uint64(v.cpu_time, 'cpu_time');
  w.int32(v.cpu, 'cpu');
}

/**
 * ```
 * union remote_typed_param_value switch (int type) {
 *   case 1: int i;
 *   case 2: unsigned int ui;
 *   case 3: hyper l;
 *   case 4: unsigned hyper ul;
 *   case 5: double d;
 *   case 6: int b;
 *   case 7: remote_nonnull_string s;
 * }
 * ```
 */
export type TypedParamValue =
  | { readonly type: 1; readonly value: number }
  | { readonly type: 2; readonly value: number }
  | { readonly type: 3; readonly value: bigint }
  | { readonly type: 4; readonly value: bigint }
  | { readonly type: 5; readonly value: number }
  | { readonly type: 6; readonly value: number }
  | { readonly type: 7; readonly value: string };

export function readTypedParamValue(r: Reader): TypedParamValue {
  const type = r.int32('type');
  switch (type) {
    case 1:
      return { type: 1, value: r.int32('value') };
    case 2:
      return { type: 2, value: r.uint32('value') };
    case 3:
      return { type: 3, value: r.int64('value') };
    case 4:
      return { type: 4, value: r.uint64('value') };
    case 5:
      return { type: 5, value: r.float64('value') };
    case 6:
      return { type: 6, value: r.int32('value') };
    case 7:
      return { type: 7, value: r.string(4194304, 'value') };
    default:
      throw r.unknownArm(type, 'type');
  }
}

export function writeTypedParamValue(w: Writer, v: TypedParamValue): void {
  w.int32(v.type, 'type');
  const given: unknown = v.type;
  switch (v.type) {
    case 1:
      w.int32(v.value, 'value');
      break;
    case 2:
      w.uint32(v.value, 'value');
      break;
    case 3:
      w.int64(v.value, 'value');
      break;
    case 4:
      w.uint64(v.value, 'value');
      break;
    case 5:
      w.float64(v.value, 'value');
      break;
    case 6:
      w.int32(v.value, 'value');
      break;
    case 7:
      w.string(v.value, 4194304, 'value');
      break;
    default:
      throw w.unknownArm(given, 'type');
  }
}

/** `struct remote_typed_param` */
export interface TypedParam {
  /** `remote_nonnull_string field` */
  readonly field: string;
  /** `remote_typed_param_value value` */
  readonly value: TypedParamValue;
}

export function readTypedParam(r: Reader): TypedParam {
  const field = r.name(4194304, 'field');
  r.enter('value');
  const value = readTypedParamValue(r);
  r.leave();
  return { field, value };
}

export function writeTypedParam(w: Writer, v: TypedParam): void {
  w.string(v.field, 4194304, 'field');
  w.enter('value');
  writeTypedParamValue(w, v.value);
  w.leave();
}

/** `struct remote_node_get_cpu_stats` */
export interface NodeGetCpuStats {
  /** `remote_nonnull_string field` */
  readonly field: string;
  /** `unsigned hyper value` */
  readonly value: bigint;
}

export function readNodeGetCpuStats(r: Reader): NodeGetCpuStats {
  const field = r.name(4194304, 'field');
  const value = r.uint64('value');
  return { field, value };
}

export function writeNodeGetCpuStats(w: Writer, v: NodeGetCpuStats): void {
  w.string(v.field, 4194304, 'field');
  w.uint64(v.value, 'value');
}

/** `struct remote_node_get_memory_stats` */
export interface NodeGetMemoryStats {
  /** `remote_nonnull_string field` */
  readonly field: string;
  /** `unsigned hyper value` */
  readonly value: bigint;
}

export function readNodeGetMemoryStats(r: Reader): NodeGetMemoryStats {
  const field = r.name(4194304, 'field');
  const value = r.uint64('value');
  return { field, value };
}

export function writeNodeGetMemoryStats(w: Writer, v: NodeGetMemoryStats): void {
  w.string(v.field, 4194304, 'field');
  w.uint64(v.value, 'value');
}

/** `struct remote_domain_disk_error` */
export interface DomainDiskError {
  /** `remote_nonnull_string disk` */
  readonly disk: string;
  /** `int error` */
  readonly error: number;
}

export function readDomainDiskError(r: Reader): DomainDiskError {
  const disk = r.string(4194304, 'disk');
  const error = r.int32('error');
  return { disk, error };
}

export function writeDomainDiskError(w: Writer, v: DomainDiskError): void {
  w.string(v.disk, 4194304, 'disk');
  w.int32(v.error, 'error');
}

/** `struct remote_domain_memory_stat` */
export interface DomainMemoryStat {
  /** `int tag` */
  readonly tag: number;
  /** `unsigned hyper val` */
  readonly val: bigint;
}

export function readDomainMemoryStat(r: Reader): DomainMemoryStat {
  const tag = r.int32('tag');
  const val = r.uint64('val');
  return { tag, val };
}

export function writeDomainMemoryStat(w: Writer, v: DomainMemoryStat): void {
  w.int32(v.tag, 'tag');
  w.uint64(v.val, 'val');
}

/** `struct remote_domain_iothread_info` */
export interface DomainIothreadInfo {
  /** `unsigned int iothread_id` */
  readonly iothread_id: number;
  /** `opaque cpumap<REMOTE_CPUMAP_MAX>` */
  readonly cpumap: Uint8Array;
}

export function readDomainIothreadInfo(r: Reader): DomainIothreadInfo {
  const iothread_id = r.uint32('iothread_id');
  const cpumap = r.opaque(2048, 'cpumap');
  return { iothread_id, cpumap };
}

export function writeDomainIothreadInfo(w: Writer, v: DomainIothreadInfo): void {
  w.uint32(v.iothread_id, 'iothread_id');
  w.opaque(v.cpumap, 2048, 'cpumap');
}

/** `struct remote_domain_event_graphics_address` */
export interface DomainEventGraphicsAddress {
  /** `int family` */
  readonly family: number;
  /** `remote_nonnull_string node` */
  readonly node: string;
  /** `remote_nonnull_string service` */
  readonly service: string;
}

export function readDomainEventGraphicsAddress(r: Reader): DomainEventGraphicsAddress {
  const family = r.int32('family');
  const node = r.string(4194304, 'node');
  const service = r.string(4194304, 'service');
  return { family, node, service };
}

export function writeDomainEventGraphicsAddress(w: Writer, v: DomainEventGraphicsAddress): void {
  w.int32(v.family, 'family');
  w.string(v.node, 4194304, 'node');
  w.string(v.service, 4194304, 'service');
}

/** `struct remote_domain_event_graphics_identity` */
export interface DomainEventGraphicsIdentity {
  /** `remote_nonnull_string type` */
  readonly type: string;
  /** `remote_nonnull_string name` */
  readonly name: string;
}

export function readDomainEventGraphicsIdentity(r: Reader): DomainEventGraphicsIdentity {
  const type = r.string(4194304, 'type');
  const name = r.string(4194304, 'name');
  return { type, name };
}

export function writeDomainEventGraphicsIdentity(w: Writer, v: DomainEventGraphicsIdentity): void {
  w.string(v.type, 4194304, 'type');
  w.string(v.name, 4194304, 'name');
}

/** `struct remote_network_dhcp_lease` */
export interface NetworkDhcpLease {
  /** `remote_nonnull_string iface` */
  readonly iface: string;
  /** `hyper expirytime` */
  readonly expirytime: bigint;
  /** `int type` */
  readonly type: number;
  /** `remote_string mac` */
  readonly mac: string | null;
  /** `remote_string iaid` */
  readonly iaid: string | null;
  /** `remote_nonnull_string ipaddr` */
  readonly ipaddr: string;
  /** `unsigned int prefix` */
  readonly prefix: number;
  /** `remote_string hostname` */
  readonly hostname: string | null;
  /** `remote_string clientid` */
  readonly clientid: string | null;
}

export function readNetworkDhcpLease(r: Reader): NetworkDhcpLease {
  const iface = r.string(4194304, 'iface');
  const expirytime = r.int64('expirytime');
  const type = r.int32('type');
  const mac = r.present('mac') ? r.string(4194304, 'mac') : null;
  const iaid = r.present('iaid') ? r.string(4194304, 'iaid') : null;
  const ipaddr = r.string(4194304, 'ipaddr');
  const prefix = r.uint32('prefix');
  const hostname = r.present('hostname') ? r.string(4194304, 'hostname') : null;
  const clientid = r.present('clientid') ? r.string(4194304, 'clientid') : null;
  return { iface, expirytime, type, mac, iaid, ipaddr, prefix, hostname, clientid };
}

export function writeNetworkDhcpLease(w: Writer, v: NetworkDhcpLease): void {
  w.string(v.iface, 4194304, 'iface');
  w.int64(v.expirytime, 'expirytime');
  w.int32(v.type, 'type');
  if (v.mac === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.mac, 4194304, 'mac');
  }
  if (v.iaid === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.iaid, 4194304, 'iaid');
  }
  w.string(v.ipaddr, 4194304, 'ipaddr');
  w.uint32(v.prefix, 'prefix');
  if (v.hostname === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.hostname, 4194304, 'hostname');
  }
  if (v.clientid === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.clientid, 4194304, 'clientid');
  }
}

/** `struct remote_domain_stats_record` */
export interface DomainStatsRecord {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_typed_param params<REMOTE_CONNECT_GET_ALL_DOMAIN_STATS_MAX>` */
  readonly params: readonly TypedParam[];
}

export function readDomainStatsRecord(r: Reader): DomainStatsRecord {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const count = r.list(262144, 12, 'params');
  const params: TypedParam[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    params.push(readTypedParam(r));
  }
  r.leaveList();
  return { dom, params };
}

export function writeDomainStatsRecord(w: Writer, v: DomainStatsRecord): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.list(v.params, 262144, 'params');
  let i = 0;
  for (const item of v.params) {
    w.item(i);
    writeTypedParam(w, item);
    i += 1;
  }
  w.leaveList();
}

/** `struct remote_domain_fsinfo` */
export interface DomainFsinfo {
  /** `remote_nonnull_string mountpoint` */
  readonly mountpoint: string;
  /** `remote_nonnull_string name` */
  readonly name: string;
  /** `remote_nonnull_string fstype` */
  readonly fstype: string;
  /** `remote_nonnull_string dev_aliases<REMOTE_DOMAIN_FSINFO_DISKS_MAX>` */
  readonly dev_aliases: readonly string[];
}

export function readDomainFsinfo(r: Reader): DomainFsinfo {
  const mountpoint = r.string(4194304, 'mountpoint');
  const name = r.string(4194304, 'name');
  const fstype = r.string(4194304, 'fstype');
  const count = r.list(256, 4, 'dev_aliases');
  const dev_aliases: string[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    dev_aliases.push(r.string(4194304, ''));
  }
  r.leaveList();
  return { mountpoint, name, fstype, dev_aliases };
}

export function writeDomainFsinfo(w: Writer, v: DomainFsinfo): void {
  w.string(v.mountpoint, 4194304, 'mountpoint');
  w.string(v.name, 4194304, 'name');
  w.string(v.fstype, 4194304, 'fstype');
  w.list(v.dev_aliases, 256, 'dev_aliases');
  let i = 0;
  for (const item of v.dev_aliases) {
    w.item(i);
    w.string(item, 4194304, '');
    i += 1;
  }
  w.leaveList();
}

/** `struct remote_domain_ip_addr` */
export interface DomainIpAddr {
  /** `int type` */
  readonly type: number;
  /** `remote_nonnull_string addr` */
  readonly addr: string;
  /** `unsigned int prefix` */
  readonly prefix: number;
}

export function readDomainIpAddr(r: Reader): DomainIpAddr {
  const type = r.int32('type');
  const addr = r.string(4194304, 'addr');
  const prefix = r.uint32('prefix');
  return { type, addr, prefix };
}

export function writeDomainIpAddr(w: Writer, v: DomainIpAddr): void {
  w.int32(v.type, 'type');
  w.string(v.addr, 4194304, 'addr');
  w.uint32(v.prefix, 'prefix');
}

/** `struct remote_domain_interface` */
export interface DomainInterface {
  /** `remote_nonnull_string name` */
  readonly name: string;
  /** `remote_string hwaddr` */
  readonly hwaddr: string | null;
  /** `remote_domain_ip_addr addrs<REMOTE_DOMAIN_IP_ADDR_MAX>` */
  readonly addrs: readonly DomainIpAddr[];
}

export function readDomainInterface(r: Reader): DomainInterface {
  const name = r.string(4194304, 'name');
  const hwaddr = r.present('hwaddr') ? r.string(4194304, 'hwaddr') : null;
  const count = r.list(2048, 12, 'addrs');
  const addrs: DomainIpAddr[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    addrs.push(readDomainIpAddr(r));
  }
  r.leaveList();
  return { name, hwaddr, addrs };
}

export function writeDomainInterface(w: Writer, v: DomainInterface): void {
  w.string(v.name, 4194304, 'name');
  if (v.hwaddr === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.hwaddr, 4194304, 'hwaddr');
  }
  w.list(v.addrs, 2048, 'addrs');
  let i = 0;
  for (const item of v.addrs) {
    w.item(i);
    writeDomainIpAddr(w, item);
    i += 1;
  }
  w.leaveList();
}
