// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import { type Procedure, readNothing, writeNothing } from '../../xdr/procedure.js';
import type { Reader } from '../../xdr/reader.js';
import type { Writer } from '../../xdr/writer.js';
import { REMOTE } from '../programs.js';
import {
  type NonnullStoragePool,
  type NonnullStorageVol,
  readNonnullStoragePool,
  readNonnullStorageVol,
  writeNonnullStoragePool,
  writeNonnullStorageVol,
} from './common.js';

/** `struct remote_storage_pool_lookup_by_uuid_args` */
export interface StoragePoolLookupByUuidArgs {
  /** `remote_uuid uuid` */
  readonly uuid: Uint8Array;
}

export function readStoragePoolLookupByUuidArgs(r: Reader): StoragePoolLookupByUuidArgs {
  const uuid = r.fixedOpaque(16, 'uuid');
  return { uuid };
}

export function writeStoragePoolLookupByUuidArgs(w: Writer, v: StoragePoolLookupByUuidArgs): void {
  w.fixedOpaque(v.uuid, 16, 'uuid');
}

/** `struct remote_storage_pool_lookup_by_uuid_ret` */
export interface StoragePoolLookupByUuidRet {
  /** `remote_nonnull_storage_pool pool` */
  readonly pool: NonnullStoragePool;
}

export function readStoragePoolLookupByUuidRet(r: Reader): StoragePoolLookupByUuidRet {
  r.enter('pool');
  const pool = readNonnullStoragePool(r);
  r.leave();
  return { pool };
}

export function writeStoragePoolLookupByUuidRet(w: Writer, v: StoragePoolLookupByUuidRet): void {
  w.enter('pool');
  writeNonnullStoragePool(w, v.pool);
  w.leave();
}

/** `struct remote_storage_pool_lookup_by_name_args` */
export interface StoragePoolLookupByNameArgs {
  /** `remote_nonnull_string name` */
  readonly name: string;
}

export function readStoragePoolLookupByNameArgs(r: Reader): StoragePoolLookupByNameArgs {
  const name = r.string(4194304, 'name');
  return { name };
}

export function writeStoragePoolLookupByNameArgs(w: Writer, v: StoragePoolLookupByNameArgs): void {
  w.string(v.name, 4194304, 'name');
}

/** `struct remote_storage_pool_lookup_by_name_ret` */
export interface StoragePoolLookupByNameRet {
  /** `remote_nonnull_storage_pool pool` */
  readonly pool: NonnullStoragePool;
}

export function readStoragePoolLookupByNameRet(r: Reader): StoragePoolLookupByNameRet {
  r.enter('pool');
  const pool = readNonnullStoragePool(r);
  r.leave();
  return { pool };
}

export function writeStoragePoolLookupByNameRet(w: Writer, v: StoragePoolLookupByNameRet): void {
  w.enter('pool');
  writeNonnullStoragePool(w, v.pool);
  w.leave();
}

/** `struct remote_storage_pool_lookup_by_volume_args` */
export interface StoragePoolLookupByVolumeArgs {
  /** `remote_nonnull_storage_vol vol` */
  readonly vol: NonnullStorageVol;
}

export function readStoragePoolLookupByVolumeArgs(r: Reader): StoragePoolLookupByVolumeArgs {
  r.enter('vol');
  const vol = readNonnullStorageVol(r);
  r.leave();
  return { vol };
}

export function writeStoragePoolLookupByVolumeArgs(w: Writer, v: StoragePoolLookupByVolumeArgs): void {
  w.enter('vol');
  writeNonnullStorageVol(w, v.vol);
  w.leave();
}

/** `struct remote_storage_pool_lookup_by_volume_ret` */
export interface StoragePoolLookupByVolumeRet {
  /** `remote_nonnull_storage_pool pool` */
  readonly pool: NonnullStoragePool;
}

export function readStoragePoolLookupByVolumeRet(r: Reader): StoragePoolLookupByVolumeRet {
  r.enter('pool');
  const pool = readNonnullStoragePool(r);
  r.leave();
  return { pool };
}

export function writeStoragePoolLookupByVolumeRet(w: Writer, v: StoragePoolLookupByVolumeRet): void {
  w.enter('pool');
  writeNonnullStoragePool(w, v.pool);
  w.leave();
}

/** `struct remote_storage_pool_lookup_by_target_path_args` */
export interface StoragePoolLookupByTargetPathArgs {
  /** `remote_nonnull_string path` */
  readonly path: string;
}

export function readStoragePoolLookupByTargetPathArgs(r: Reader): StoragePoolLookupByTargetPathArgs {
  const path = r.string(4194304, 'path');
  return { path };
}

export function writeStoragePoolLookupByTargetPathArgs(w: Writer, v: StoragePoolLookupByTargetPathArgs): void {
  w.string(v.path, 4194304, 'path');
}

/** `struct remote_storage_pool_lookup_by_target_path_ret` */
export interface StoragePoolLookupByTargetPathRet {
  /** `remote_nonnull_storage_pool pool` */
  readonly pool: NonnullStoragePool;
}

export function readStoragePoolLookupByTargetPathRet(r: Reader): StoragePoolLookupByTargetPathRet {
  r.enter('pool');
  const pool = readNonnullStoragePool(r);
  r.leave();
  return { pool };
}

export function writeStoragePoolLookupByTargetPathRet(w: Writer, v: StoragePoolLookupByTargetPathRet): void {
  w.enter('pool');
  writeNonnullStoragePool(w, v.pool);
  w.leave();
}

/** `struct remote_storage_pool_create_xml_args` */
export interface StoragePoolCreateXmlArgs {
  /** `remote_nonnull_string xml` */
  readonly xml: string;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readStoragePoolCreateXmlArgs(r: Reader): StoragePoolCreateXmlArgs {
  const xml = r.string(4194304, 'xml');
  const flags = r.uint32('flags');
  return { xml, flags };
}

export function writeStoragePoolCreateXmlArgs(w: Writer, v: StoragePoolCreateXmlArgs): void {
  w.string(v.xml, 4194304, 'xml');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_storage_pool_create_xml_ret` */
export interface StoragePoolCreateXmlRet {
  /** `remote_nonnull_storage_pool pool` */
  readonly pool: NonnullStoragePool;
}

export function readStoragePoolCreateXmlRet(r: Reader): StoragePoolCreateXmlRet {
  r.enter('pool');
  const pool = readNonnullStoragePool(r);
  r.leave();
  return { pool };
}

export function writeStoragePoolCreateXmlRet(w: Writer, v: StoragePoolCreateXmlRet): void {
  w.enter('pool');
  writeNonnullStoragePool(w, v.pool);
  w.leave();
}

/** `struct remote_storage_pool_define_xml_args` */
export interface StoragePoolDefineXmlArgs {
  /** `remote_nonnull_string xml` */
  readonly xml: string;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readStoragePoolDefineXmlArgs(r: Reader): StoragePoolDefineXmlArgs {
  const xml = r.string(4194304, 'xml');
  const flags = r.uint32('flags');
  return { xml, flags };
}

export function writeStoragePoolDefineXmlArgs(w: Writer, v: StoragePoolDefineXmlArgs): void {
  w.string(v.xml, 4194304, 'xml');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_storage_pool_define_xml_ret` */
export interface StoragePoolDefineXmlRet {
  /** `remote_nonnull_storage_pool pool` */
  readonly pool: NonnullStoragePool;
}

export function readStoragePoolDefineXmlRet(r: Reader): StoragePoolDefineXmlRet {
  r.enter('pool');
  const pool = readNonnullStoragePool(r);
  r.leave();
  return { pool };
}

export function writeStoragePoolDefineXmlRet(w: Writer, v: StoragePoolDefineXmlRet): void {
  w.enter('pool');
  writeNonnullStoragePool(w, v.pool);
  w.leave();
}

/** `struct remote_storage_pool_build_args` */
export interface StoragePoolBuildArgs {
  /** `remote_nonnull_storage_pool pool` */
  readonly pool: NonnullStoragePool;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readStoragePoolBuildArgs(r: Reader): StoragePoolBuildArgs {
  r.enter('pool');
  const pool = readNonnullStoragePool(r);
  r.leave();
  const flags = r.uint32('flags');
  return { pool, flags };
}

export function writeStoragePoolBuildArgs(w: Writer, v: StoragePoolBuildArgs): void {
  w.enter('pool');
  writeNonnullStoragePool(w, v.pool);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_storage_pool_undefine_args` */
export interface StoragePoolUndefineArgs {
  /** `remote_nonnull_storage_pool pool` */
  readonly pool: NonnullStoragePool;
}

export function readStoragePoolUndefineArgs(r: Reader): StoragePoolUndefineArgs {
  r.enter('pool');
  const pool = readNonnullStoragePool(r);
  r.leave();
  return { pool };
}

export function writeStoragePoolUndefineArgs(w: Writer, v: StoragePoolUndefineArgs): void {
  w.enter('pool');
  writeNonnullStoragePool(w, v.pool);
  w.leave();
}

/** `struct remote_storage_pool_create_args` */
export interface StoragePoolCreateArgs {
  /** `remote_nonnull_storage_pool pool` */
  readonly pool: NonnullStoragePool;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readStoragePoolCreateArgs(r: Reader): StoragePoolCreateArgs {
  r.enter('pool');
  const pool = readNonnullStoragePool(r);
  r.leave();
  const flags = r.uint32('flags');
  return { pool, flags };
}

export function writeStoragePoolCreateArgs(w: Writer, v: StoragePoolCreateArgs): void {
  w.enter('pool');
  writeNonnullStoragePool(w, v.pool);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_storage_pool_destroy_args` */
export interface StoragePoolDestroyArgs {
  /** `remote_nonnull_storage_pool pool` */
  readonly pool: NonnullStoragePool;
}

export function readStoragePoolDestroyArgs(r: Reader): StoragePoolDestroyArgs {
  r.enter('pool');
  const pool = readNonnullStoragePool(r);
  r.leave();
  return { pool };
}

export function writeStoragePoolDestroyArgs(w: Writer, v: StoragePoolDestroyArgs): void {
  w.enter('pool');
  writeNonnullStoragePool(w, v.pool);
  w.leave();
}

/** `struct remote_storage_pool_delete_args` */
export interface StoragePoolDeleteArgs {
  /** `remote_nonnull_storage_pool pool` */
  readonly pool: NonnullStoragePool;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readStoragePoolDeleteArgs(r: Reader): StoragePoolDeleteArgs {
  r.enter('pool');
  const pool = readNonnullStoragePool(r);
  r.leave();
  const flags = r.uint32('flags');
  return { pool, flags };
}

export function writeStoragePoolDeleteArgs(w: Writer, v: StoragePoolDeleteArgs): void {
  w.enter('pool');
  writeNonnullStoragePool(w, v.pool);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_storage_pool_refresh_args` */
export interface StoragePoolRefreshArgs {
  /** `remote_nonnull_storage_pool pool` */
  readonly pool: NonnullStoragePool;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readStoragePoolRefreshArgs(r: Reader): StoragePoolRefreshArgs {
  r.enter('pool');
  const pool = readNonnullStoragePool(r);
  r.leave();
  const flags = r.uint32('flags');
  return { pool, flags };
}

export function writeStoragePoolRefreshArgs(w: Writer, v: StoragePoolRefreshArgs): void {
  w.enter('pool');
  writeNonnullStoragePool(w, v.pool);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_storage_pool_get_xml_desc_args` */
export interface StoragePoolGetXmlDescArgs {
  /** `remote_nonnull_storage_pool pool` */
  readonly pool: NonnullStoragePool;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readStoragePoolGetXmlDescArgs(r: Reader): StoragePoolGetXmlDescArgs {
  r.enter('pool');
  const pool = readNonnullStoragePool(r);
  r.leave();
  const flags = r.uint32('flags');
  return { pool, flags };
}

export function writeStoragePoolGetXmlDescArgs(w: Writer, v: StoragePoolGetXmlDescArgs): void {
  w.enter('pool');
  writeNonnullStoragePool(w, v.pool);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_storage_pool_get_xml_desc_ret` */
export interface StoragePoolGetXmlDescRet {
  /** `remote_nonnull_string xml` */
  readonly xml: string;
}

export function readStoragePoolGetXmlDescRet(r: Reader): StoragePoolGetXmlDescRet {
  const xml = r.string(4194304, 'xml');
  return { xml };
}

export function writeStoragePoolGetXmlDescRet(w: Writer, v: StoragePoolGetXmlDescRet): void {
  w.string(v.xml, 4194304, 'xml');
}

/** `struct remote_storage_pool_get_info_args` */
export interface StoragePoolGetInfoArgs {
  /** `remote_nonnull_storage_pool pool` */
  readonly pool: NonnullStoragePool;
}

export function readStoragePoolGetInfoArgs(r: Reader): StoragePoolGetInfoArgs {
  r.enter('pool');
  const pool = readNonnullStoragePool(r);
  r.leave();
  return { pool };
}

export function writeStoragePoolGetInfoArgs(w: Writer, v: StoragePoolGetInfoArgs): void {
  w.enter('pool');
  writeNonnullStoragePool(w, v.pool);
  w.leave();
}

/** `struct remote_storage_pool_get_info_ret` */
export interface StoragePoolGetInfoRet {
  /** `unsigned char state` */
  readonly state: number;
  /** `unsigned hyper capacity` */
  readonly capacity: bigint;
  /** `unsigned hyper allocation` */
  readonly allocation: bigint;
  /** `unsigned hyper available` */
  readonly available: bigint;
}

export function readStoragePoolGetInfoRet(r: Reader): StoragePoolGetInfoRet {
  const state = r.uint8('state');
  const capacity = r.uint64('capacity');
  const allocation = r.uint64('allocation');
  const available = r.uint64('available');
  return { state, capacity, allocation, available };
}

export function writeStoragePoolGetInfoRet(w: Writer, v: StoragePoolGetInfoRet): void {
  w.uint8(v.state, 'state');
  w.uint64(v.capacity, 'capacity');
  w.uint64(v.allocation, 'allocation');
  w.uint64(v.available, 'available');
}

/** `struct remote_storage_pool_get_autostart_args` */
export interface StoragePoolGetAutostartArgs {
  /** `remote_nonnull_storage_pool pool` */
  readonly pool: NonnullStoragePool;
}

export function readStoragePoolGetAutostartArgs(r: Reader): StoragePoolGetAutostartArgs {
  r.enter('pool');
  const pool = readNonnullStoragePool(r);
  r.leave();
  return { pool };
}

export function writeStoragePoolGetAutostartArgs(w: Writer, v: StoragePoolGetAutostartArgs): void {
  w.enter('pool');
  writeNonnullStoragePool(w, v.pool);
  w.leave();
}

/** `struct remote_storage_pool_get_autostart_ret` */
export interface StoragePoolGetAutostartRet {
  /** `int autostart` */
  readonly autostart: number;
}

export function readStoragePoolGetAutostartRet(r: Reader): StoragePoolGetAutostartRet {
  const autostart = r.int32('autostart');
  return { autostart };
}

export function writeStoragePoolGetAutostartRet(w: Writer, v: StoragePoolGetAutostartRet): void {
  w.int32(v.autostart, 'autostart');
}

/** `struct remote_storage_pool_set_autostart_args` */
export interface StoragePoolSetAutostartArgs {
  /** `remote_nonnull_storage_pool pool` */
  readonly pool: NonnullStoragePool;
  /** `int autostart` */
  readonly autostart: number;
}

export function readStoragePoolSetAutostartArgs(r: Reader): StoragePoolSetAutostartArgs {
  r.enter('pool');
  const pool = readNonnullStoragePool(r);
  r.leave();
  const autostart = r.int32('autostart');
  return { pool, autostart };
}

export function writeStoragePoolSetAutostartArgs(w: Writer, v: StoragePoolSetAutostartArgs): void {
  w.enter('pool');
  writeNonnullStoragePool(w, v.pool);
  w.leave();
  w.int32(v.autostart, 'autostart');
}

/** `struct remote_storage_pool_num_of_volumes_args` */
export interface StoragePoolNumOfVolumesArgs {
  /** `remote_nonnull_storage_pool pool` */
  readonly pool: NonnullStoragePool;
}

export function readStoragePoolNumOfVolumesArgs(r: Reader): StoragePoolNumOfVolumesArgs {
  r.enter('pool');
  const pool = readNonnullStoragePool(r);
  r.leave();
  return { pool };
}

export function writeStoragePoolNumOfVolumesArgs(w: Writer, v: StoragePoolNumOfVolumesArgs): void {
  w.enter('pool');
  writeNonnullStoragePool(w, v.pool);
  w.leave();
}

/** `struct remote_storage_pool_num_of_volumes_ret` */
export interface StoragePoolNumOfVolumesRet {
  /** `int num` */
  readonly num: number;
}

export function readStoragePoolNumOfVolumesRet(r: Reader): StoragePoolNumOfVolumesRet {
  const num = r.int32('num');
  return { num };
}

export function writeStoragePoolNumOfVolumesRet(w: Writer, v: StoragePoolNumOfVolumesRet): void {
  w.int32(v.num, 'num');
}

/** `struct remote_storage_pool_list_volumes_args` */
export interface StoragePoolListVolumesArgs {
  /** `remote_nonnull_storage_pool pool` */
  readonly pool: NonnullStoragePool;
  /** `int maxnames` */
  readonly maxnames: number;
}

export function readStoragePoolListVolumesArgs(r: Reader): StoragePoolListVolumesArgs {
  r.enter('pool');
  const pool = readNonnullStoragePool(r);
  r.leave();
  const maxnames = r.int32('maxnames');
  return { pool, maxnames };
}

export function writeStoragePoolListVolumesArgs(w: Writer, v: StoragePoolListVolumesArgs): void {
  w.enter('pool');
  writeNonnullStoragePool(w, v.pool);
  w.leave();
  w.int32(v.maxnames, 'maxnames');
}

/** `struct remote_storage_pool_list_volumes_ret` */
export interface StoragePoolListVolumesRet {
  /** `remote_nonnull_string names<REMOTE_STORAGE_VOL_LIST_MAX>` */
  readonly names: readonly string[];
}

export function readStoragePoolListVolumesRet(r: Reader): StoragePoolListVolumesRet {
  const count = r.list(16384, 4, 'names');
  const names: string[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    names.push(r.string(4194304, ''));
  }
  r.leaveList();
  return { names };
}

export function writeStoragePoolListVolumesRet(w: Writer, v: StoragePoolListVolumesRet): void {
  w.list(v.names, 16384, 'names');
  let i = 0;
  for (const item of v.names) {
    w.item(i);
    w.string(item, 4194304, '');
    i += 1;
  }
  w.leaveList();
}

/** `struct remote_storage_pool_is_active_args` */
export interface StoragePoolIsActiveArgs {
  /** `remote_nonnull_storage_pool pool` */
  readonly pool: NonnullStoragePool;
}

export function readStoragePoolIsActiveArgs(r: Reader): StoragePoolIsActiveArgs {
  r.enter('pool');
  const pool = readNonnullStoragePool(r);
  r.leave();
  return { pool };
}

export function writeStoragePoolIsActiveArgs(w: Writer, v: StoragePoolIsActiveArgs): void {
  w.enter('pool');
  writeNonnullStoragePool(w, v.pool);
  w.leave();
}

/** `struct remote_storage_pool_is_active_ret` */
export interface StoragePoolIsActiveRet {
  /** `int active` */
  readonly active: number;
}

export function readStoragePoolIsActiveRet(r: Reader): StoragePoolIsActiveRet {
  const active = r.int32('active');
  return { active };
}

export function writeStoragePoolIsActiveRet(w: Writer, v: StoragePoolIsActiveRet): void {
  w.int32(v.active, 'active');
}

/** `struct remote_storage_pool_is_persistent_args` */
export interface StoragePoolIsPersistentArgs {
  /** `remote_nonnull_storage_pool pool` */
  readonly pool: NonnullStoragePool;
}

export function readStoragePoolIsPersistentArgs(r: Reader): StoragePoolIsPersistentArgs {
  r.enter('pool');
  const pool = readNonnullStoragePool(r);
  r.leave();
  return { pool };
}

export function writeStoragePoolIsPersistentArgs(w: Writer, v: StoragePoolIsPersistentArgs): void {
  w.enter('pool');
  writeNonnullStoragePool(w, v.pool);
  w.leave();
}

/** `struct remote_storage_pool_is_persistent_ret` */
export interface StoragePoolIsPersistentRet {
  /** `int persistent` */
  readonly persistent: number;
}

export function readStoragePoolIsPersistentRet(r: Reader): StoragePoolIsPersistentRet {
  const persistent = r.int32('persistent');
  return { persistent };
}

export function writeStoragePoolIsPersistentRet(w: Writer, v: StoragePoolIsPersistentRet): void {
  w.int32(v.persistent, 'persistent');
}

/** `struct remote_storage_pool_list_all_volumes_args` */
export interface StoragePoolListAllVolumesArgs {
  /** `remote_nonnull_storage_pool pool` */
  readonly pool: NonnullStoragePool;
  /** `int need_results` */
  readonly need_results: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readStoragePoolListAllVolumesArgs(r: Reader): StoragePoolListAllVolumesArgs {
  r.enter('pool');
  const pool = readNonnullStoragePool(r);
  r.leave();
  const need_results = r.int32('need_results');
  const flags = r.uint32('flags');
  return { pool, need_results, flags };
}

export function writeStoragePoolListAllVolumesArgs(w: Writer, v: StoragePoolListAllVolumesArgs): void {
  w.enter('pool');
  writeNonnullStoragePool(w, v.pool);
  w.leave();
  w.int32(v.need_results, 'need_results');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_storage_pool_list_all_volumes_ret` */
export interface StoragePoolListAllVolumesRet {
  /** `remote_nonnull_storage_vol vols<REMOTE_STORAGE_VOL_LIST_MAX>` */
  readonly vols: readonly NonnullStorageVol[];
  /** `unsigned int ret` */
  readonly ret: number;
}

export function readStoragePoolListAllVolumesRet(r: Reader): StoragePoolListAllVolumesRet {
  const count = r.list(16384, 12, 'vols');
  const vols: NonnullStorageVol[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    vols.push(readNonnullStorageVol(r));
  }
  r.leaveList();
  const ret = r.uint32('ret');
  return { vols, ret };
}

export function writeStoragePoolListAllVolumesRet(w: Writer, v: StoragePoolListAllVolumesRet): void {
  w.list(v.vols, 16384, 'vols');
  let i = 0;
  for (const item of v.vols) {
    w.item(i);
    writeNonnullStorageVol(w, item);
    i += 1;
  }
  w.leaveList();
  w.uint32(v.ret, 'ret');
}

/** Procedure 76 of program remote, `virStoragePoolCreateXML`, libvirt 0.4.1 and later, low priority. */
export const storagePoolCreateXml: Procedure<StoragePoolCreateXmlArgs, StoragePoolCreateXmlRet> = {
  program: REMOTE,
  number: 76,
  name: 'STORAGE_POOL_CREATE_XML',
  priority: 'low',
  forwardedTo: 'storage',
  since: '0.4.1',
  writeArgs: writeStoragePoolCreateXmlArgs,
  readArgs: readStoragePoolCreateXmlArgs,
  writeRet: writeStoragePoolCreateXmlRet,
  readRet: readStoragePoolCreateXmlRet,
};

/** Procedure 77 of program remote, `virStoragePoolDefineXML`, libvirt 0.4.1 and later, high priority. */
export const storagePoolDefineXml: Procedure<StoragePoolDefineXmlArgs, StoragePoolDefineXmlRet> = {
  program: REMOTE,
  number: 77,
  name: 'STORAGE_POOL_DEFINE_XML',
  priority: 'high',
  forwardedTo: 'storage',
  since: '0.4.1',
  writeArgs: writeStoragePoolDefineXmlArgs,
  readArgs: readStoragePoolDefineXmlArgs,
  writeRet: writeStoragePoolDefineXmlRet,
  readRet: readStoragePoolDefineXmlRet,
};

/** Procedure 78 of program remote, `virStoragePoolCreate`, libvirt 0.4.1 and later, low priority. */
export const storagePoolCreate: Procedure<StoragePoolCreateArgs, undefined> = {
  program: REMOTE,
  number: 78,
  name: 'STORAGE_POOL_CREATE',
  priority: 'low',
  forwardedTo: 'storage',
  since: '0.4.1',
  writeArgs: writeStoragePoolCreateArgs,
  readArgs: readStoragePoolCreateArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 79 of program remote, `virStoragePoolBuild`, libvirt 0.4.1 and later, low priority. */
export const storagePoolBuild: Procedure<StoragePoolBuildArgs, undefined> = {
  program: REMOTE,
  number: 79,
  name: 'STORAGE_POOL_BUILD',
  priority: 'low',
  forwardedTo: 'storage',
  since: '0.4.1',
  writeArgs: writeStoragePoolBuildArgs,
  readArgs: readStoragePoolBuildArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 80 of program remote, `virStoragePoolDestroy`, libvirt 0.4.1 and later, high priority. */
export const storagePoolDestroy: Procedure<StoragePoolDestroyArgs, undefined> = {
  program: REMOTE,
  number: 80,
  name: 'STORAGE_POOL_DESTROY',
  priority: 'high',
  forwardedTo: 'storage',
  since: '0.4.1',
  writeArgs: writeStoragePoolDestroyArgs,
  readArgs: readStoragePoolDestroyArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 81 of program remote, `virStoragePoolDelete`, libvirt 0.4.1 and later, low priority. */
export const storagePoolDelete: Procedure<StoragePoolDeleteArgs, undefined> = {
  program: REMOTE,
  number: 81,
  name: 'STORAGE_POOL_DELETE',
  priority: 'low',
  forwardedTo: 'storage',
  since: '0.4.1',
  writeArgs: writeStoragePoolDeleteArgs,
  readArgs: readStoragePoolDeleteArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 82 of program remote, `virStoragePoolUndefine`, libvirt 0.4.1 and later, high priority. */
export const storagePoolUndefine: Procedure<StoragePoolUndefineArgs, undefined> = {
  program: REMOTE,
  number: 82,
  name: 'STORAGE_POOL_UNDEFINE',
  priority: 'high',
  forwardedTo: 'storage',
  since: '0.4.1',
  writeArgs: writeStoragePoolUndefineArgs,
  readArgs: readStoragePoolUndefineArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 83 of program remote, `virStoragePoolRefresh`, libvirt 0.4.1 and later, low priority. */
export const storagePoolRefresh: Procedure<StoragePoolRefreshArgs, undefined> = {
  program: REMOTE,
  number: 83,
  name: 'STORAGE_POOL_REFRESH',
  priority: 'low',
  forwardedTo: 'storage',
  since: '0.4.1',
  writeArgs: writeStoragePoolRefreshArgs,
  readArgs: readStoragePoolRefreshArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 84 of program remote, `virStoragePoolLookupByName`, libvirt 0.4.1 and later, high priority. */
export const storagePoolLookupByName: Procedure<StoragePoolLookupByNameArgs, StoragePoolLookupByNameRet> = {
  program: REMOTE,
  number: 84,
  name: 'STORAGE_POOL_LOOKUP_BY_NAME',
  priority: 'high',
  forwardedTo: 'storage',
  since: '0.4.1',
  writeArgs: writeStoragePoolLookupByNameArgs,
  readArgs: readStoragePoolLookupByNameArgs,
  writeRet: writeStoragePoolLookupByNameRet,
  readRet: readStoragePoolLookupByNameRet,
};

/** Procedure 85 of program remote, `virStoragePoolLookupByUUID`, libvirt 0.4.1 and later, high priority. */
export const storagePoolLookupByUuid: Procedure<StoragePoolLookupByUuidArgs, StoragePoolLookupByUuidRet> = {
  program: REMOTE,
  number: 85,
  name: 'STORAGE_POOL_LOOKUP_BY_UUID',
  priority: 'high',
  forwardedTo: 'storage',
  since: '0.4.1',
  writeArgs: writeStoragePoolLookupByUuidArgs,
  readArgs: readStoragePoolLookupByUuidArgs,
  writeRet: writeStoragePoolLookupByUuidRet,
  readRet: readStoragePoolLookupByUuidRet,
};

/** Procedure 86 of program remote, `virStoragePoolLookupByVolume`, libvirt 0.4.1 and later, high priority. */
export const storagePoolLookupByVolume: Procedure<StoragePoolLookupByVolumeArgs, StoragePoolLookupByVolumeRet> = {
  program: REMOTE,
  number: 86,
  name: 'STORAGE_POOL_LOOKUP_BY_VOLUME',
  priority: 'high',
  forwardedTo: 'storage',
  since: '0.4.1',
  writeArgs: writeStoragePoolLookupByVolumeArgs,
  readArgs: readStoragePoolLookupByVolumeArgs,
  writeRet: writeStoragePoolLookupByVolumeRet,
  readRet: readStoragePoolLookupByVolumeRet,
};

/** Procedure 87 of program remote, `virStoragePoolGetInfo`, libvirt 0.4.1 and later, high priority. */
export const storagePoolGetInfo: Procedure<StoragePoolGetInfoArgs, StoragePoolGetInfoRet> = {
  program: REMOTE,
  number: 87,
  name: 'STORAGE_POOL_GET_INFO',
  priority: 'high',
  forwardedTo: 'storage',
  since: '0.4.1',
  writeArgs: writeStoragePoolGetInfoArgs,
  readArgs: readStoragePoolGetInfoArgs,
  writeRet: writeStoragePoolGetInfoRet,
  readRet: readStoragePoolGetInfoRet,
};

/** Procedure 88 of program remote, `virStoragePoolGetXMLDesc`, libvirt 0.4.1 and later, high priority. */
export const storagePoolGetXmlDesc: Procedure<StoragePoolGetXmlDescArgs, StoragePoolGetXmlDescRet> = {
  program: REMOTE,
  number: 88,
  name: 'STORAGE_POOL_GET_XML_DESC',
  priority: 'high',
  forwardedTo: 'storage',
  since: '0.4.1',
  writeArgs: writeStoragePoolGetXmlDescArgs,
  readArgs: readStoragePoolGetXmlDescArgs,
  writeRet: writeStoragePoolGetXmlDescRet,
  readRet: readStoragePoolGetXmlDescRet,
};

/** Procedure 89 of program remote, `virStoragePoolGetAutostart`, libvirt 0.4.1 and later, high priority. */
export const storagePoolGetAutostart: Procedure<StoragePoolGetAutostartArgs, StoragePoolGetAutostartRet> = {
  program: REMOTE,
  number: 89,
  name: 'STORAGE_POOL_GET_AUTOSTART',
  priority: 'high',
  forwardedTo: 'storage',
  since: '0.4.1',
  writeArgs: writeStoragePoolGetAutostartArgs,
  readArgs: readStoragePoolGetAutostartArgs,
  writeRet: writeStoragePoolGetAutostartRet,
  readRet: readStoragePoolGetAutostartRet,
};

/** Procedure 90 of program remote, `virStoragePoolSetAutostart`, libvirt 0.4.1 and later, high priority. */
export const storagePoolSetAutostart: Procedure<StoragePoolSetAutostartArgs, undefined> = {
  program: REMOTE,
  number: 90,
  name: 'STORAGE_POOL_SET_AUTOSTART',
  priority: 'high',
  forwardedTo: 'storage',
  since: '0.4.1',
  writeArgs: writeStoragePoolSetAutostartArgs,
  readArgs: readStoragePoolSetAutostartArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 91 of program remote, `virStoragePoolNumOfVolumes`, libvirt 0.4.1 and later, high priority. */
export const storagePoolNumOfVolumes: Procedure<StoragePoolNumOfVolumesArgs, StoragePoolNumOfVolumesRet> = {
  program: REMOTE,
  number: 91,
  name: 'STORAGE_POOL_NUM_OF_VOLUMES',
  priority: 'high',
  forwardedTo: 'storage',
  since: '0.4.1',
  writeArgs: writeStoragePoolNumOfVolumesArgs,
  readArgs: readStoragePoolNumOfVolumesArgs,
  writeRet: writeStoragePoolNumOfVolumesRet,
  readRet: readStoragePoolNumOfVolumesRet,
};

/** Procedure 92 of program remote, `virStoragePoolListVolumes`, libvirt 0.4.1 and later, high priority. */
export const storagePoolListVolumes: Procedure<StoragePoolListVolumesArgs, StoragePoolListVolumesRet> = {
  program: REMOTE,
  number: 92,
  name: 'STORAGE_POOL_LIST_VOLUMES',
  priority: 'high',
  forwardedTo: 'storage',
  since: '0.4.1',
  writeArgs: writeStoragePoolListVolumesArgs,
  readArgs: readStoragePoolListVolumesArgs,
  writeRet: writeStoragePoolListVolumesRet,
  readRet: readStoragePoolListVolumesRet,
};

/** Procedure 154 of program remote, `virStoragePoolIsActive`, libvirt 0.7.3 and later, high priority. */
export const storagePoolIsActive: Procedure<StoragePoolIsActiveArgs, StoragePoolIsActiveRet> = {
  program: REMOTE,
  number: 154,
  name: 'STORAGE_POOL_IS_ACTIVE',
  priority: 'high',
  forwardedTo: 'storage',
  since: '0.7.3',
  writeArgs: writeStoragePoolIsActiveArgs,
  readArgs: readStoragePoolIsActiveArgs,
  writeRet: writeStoragePoolIsActiveRet,
  readRet: readStoragePoolIsActiveRet,
};

/** Procedure 155 of program remote, `virStoragePoolIsPersistent`, libvirt 0.7.3 and later, high priority. */
export const storagePoolIsPersistent: Procedure<StoragePoolIsPersistentArgs, StoragePoolIsPersistentRet> = {
  program: REMOTE,
  number: 155,
  name: 'STORAGE_POOL_IS_PERSISTENT',
  priority: 'high',
  forwardedTo: 'storage',
  since: '0.7.3',
  writeArgs: writeStoragePoolIsPersistentArgs,
  readArgs: readStoragePoolIsPersistentArgs,
  writeRet: writeStoragePoolIsPersistentRet,
  readRet: readStoragePoolIsPersistentRet,
};

/** Procedure 282 of program remote, `virStoragePoolListAllVolumes`, libvirt 0.10.2 and later, high priority. */
export const storagePoolListAllVolumes: Procedure<StoragePoolListAllVolumesArgs, StoragePoolListAllVolumesRet> = {
  program: REMOTE,
  number: 282,
  name: 'STORAGE_POOL_LIST_ALL_VOLUMES',
  priority: 'high',
  forwardedTo: 'storage',
  since: '0.10.2',
  writeArgs: writeStoragePoolListAllVolumesArgs,
  readArgs: readStoragePoolListAllVolumesArgs,
  writeRet: writeStoragePoolListAllVolumesRet,
  readRet: readStoragePoolListAllVolumesRet,
};

/** Procedure 391 of program remote, `virStoragePoolLookupByTargetPath`, libvirt 4.1.0 and later, high priority. */
export const storagePoolLookupByTargetPath:
  Procedure<StoragePoolLookupByTargetPathArgs, StoragePoolLookupByTargetPathRet> = {
  program: REMOTE,
  number: 391,
  name: 'STORAGE_POOL_LOOKUP_BY_TARGET_PATH',
  priority: 'high',
  forwardedTo: 'storage',
  since: '4.1.0',
  writeArgs: writeStoragePoolLookupByTargetPathArgs,
  readArgs: readStoragePoolLookupByTargetPathArgs,
  writeRet: writeStoragePoolLookupByTargetPathRet,
  readRet: readStoragePoolLookupByTargetPathRet,
};
