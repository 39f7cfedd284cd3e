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

/** `struct remote_storage_vol_lookup_by_name_args` */
export interface StorageVolLookupByNameArgs {
  /** `remote_nonnull_storage_pool pool` */
  readonly pool: NonnullStoragePool;
  /** `remote_nonnull_string name` */
  readonly name: string;
}

export function readStorageVolLookupByNameArgs(r: Reader): StorageVolLookupByNameArgs {
  r.enter('pool');
  const pool = readNonnullStoragePool(r);
  r.leave();
  const name = r.string(4194304, 'name');
  return { pool, name };
}

export function writeStorageVolLookupByNameArgs(w: Writer, v: StorageVolLookupByNameArgs): void {
  w.enter('pool');
  writeNonnullStoragePool(w, v.pool);
  w.leave();
  w.string(v.name, 4194304, 'name');
}

/** `struct remote_storage_vol_lookup_by_name_ret` */
export interface StorageVolLookupByNameRet {
  /** `remote_nonnull_storage_vol vol` */
  readonly vol: NonnullStorageVol;
}

export function readStorageVolLookupByNameRet(r: Reader): StorageVolLookupByNameRet {
  r.enter('vol');
  const vol = readNonnullStorageVol(r);
  r.leave();
  return { vol };
}

export function writeStorageVolLookupByNameRet(w: Writer, v: StorageVolLookupByNameRet): void {
  w.enter('vol');
  writeNonnullStorageVol(w, v.vol);
  w.leave();
}

/** `struct remote_storage_vol_lookup_by_key_args` */
export interface StorageVolLookupByKeyArgs {
  /** `remote_nonnull_string key` */
  readonly key: string;
}

export function readStorageVolLookupByKeyArgs(r: Reader): StorageVolLookupByKeyArgs {
  const key = r.string(4194304, 'key');
  return { key };
}

export function writeStorageVolLookupByKeyArgs(w: Writer, v: StorageVolLookupByKeyArgs): void {
  w.string(v.key, 4194304, 'key');
}

/** `struct remote_storage_vol_lookup_by_key_ret` */
export interface StorageVolLookupByKeyRet {
  /** `remote_nonnull_storage_vol vol` */
  readonly vol: NonnullStorageVol;
}

export function readStorageVolLookupByKeyRet(r: Reader): StorageVolLookupByKeyRet {
  r.enter('vol');
  const vol = readNonnullStorageVol(r);
  r.leave();
  return { vol };
}

export function writeStorageVolLookupByKeyRet(w: Writer, v: StorageVolLookupByKeyRet): void {
  w.enter('vol');
  writeNonnullStorageVol(w, v.vol);
  w.leave();
}

/** `struct remote_storage_vol_lookup_by_path_args` */
export interface StorageVolLookupByPathArgs {
  /** `remote_nonnull_string path` */
  readonly path: string;
}

export function readStorageVolLookupByPathArgs(r: Reader): StorageVolLookupByPathArgs {
  const path = r.string(4194304, 'path');
  return { path };
}

export function writeStorageVolLookupByPathArgs(w: Writer, v: StorageVolLookupByPathArgs): void {
  w.string(v.path, 4194304, 'path');
}

/** `struct remote_storage_vol_lookup_by_path_ret` */
export interface StorageVolLookupByPathRet {
  /** `remote_nonnull_storage_vol vol` */
  readonly vol: NonnullStorageVol;
}

export function readStorageVolLookupByPathRet(r: Reader): StorageVolLookupByPathRet {
  r.enter('vol');
  const vol = readNonnullStorageVol(r);
  r.leave();
  return { vol };
}

export function writeStorageVolLookupByPathRet(w: Writer, v: StorageVolLookupByPathRet): void {
  w.enter('vol');
  writeNonnullStorageVol(w, v.vol);
  w.leave();
}

/** `struct remote_storage_vol_create_xml_args` */
export interface StorageVolCreateXmlArgs {
  /** `remote_nonnull_storage_pool pool` */
  readonly pool: NonnullStoragePool;
  /** `remote_nonnull_string xml` */
  readonly xml: string;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readStorageVolCreateXmlArgs(r: Reader): StorageVolCreateXmlArgs {
  r.enter('pool');
  const pool = readNonnullStoragePool(r);
  r.leave();
  const xml = r.string(4194304, 'xml');
  const flags = r.uint32('flags');
  return { pool, xml, flags };
}

export function writeStorageVolCreateXmlArgs(w: Writer, v: StorageVolCreateXmlArgs): void {
  w.enter('pool');
  writeNonnullStoragePool(w, v.pool);
  w.leave();
  w.string(v.xml, 4194304, 'xml');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_storage_vol_create_xml_ret` */
export interface StorageVolCreateXmlRet {
  /** `remote_nonnull_storage_vol vol` */
  readonly vol: NonnullStorageVol;
}

export function readStorageVolCreateXmlRet(r: Reader): StorageVolCreateXmlRet {
  r.enter('vol');
  const vol = readNonnullStorageVol(r);
  r.leave();
  return { vol };
}

export function writeStorageVolCreateXmlRet(w: Writer, v: StorageVolCreateXmlRet): void {
  w.enter('vol');
  writeNonnullStorageVol(w, v.vol);
  w.leave();
}

/** `struct remote_storage_vol_create_xml_from_args` */
export interface StorageVolCreateXmlFromArgs {
  /** `remote_nonnull_storage_pool pool` */
  readonly pool: NonnullStoragePool;
  /** `remote_nonnull_string xml` */
  readonly xml: string;
  /** `remote_nonnull_storage_vol clonevol` */
  readonly clonevol: NonnullStorageVol;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readStorageVolCreateXmlFromArgs(r: Reader): StorageVolCreateXmlFromArgs {
  r.enter('pool');
  const pool = readNonnullStoragePool(r);
  r.leave();
  const xml = r.string(4194304, 'xml');
  r.enter('clonevol');
  const clonevol = readNonnullStorageVol(r);
  r.leave();
  const flags = r.uint32('flags');
  return { pool, xml, clonevol, flags };
}

export function writeStorageVolCreateXmlFromArgs(w: Writer, v: StorageVolCreateXmlFromArgs): void {
  w.enter('pool');
  writeNonnullStoragePool(w, v.pool);
  w.leave();
  w.string(v.xml, 4194304, 'xml');
  w.enter('clonevol');
  writeNonnullStorageVol(w, v.clonevol);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_storage_vol_create_xml_from_ret` */
export interface StorageVolCreateXmlFromRet {
  /** `remote_nonnull_storage_vol vol` */
  readonly vol: NonnullStorageVol;
}

export function readStorageVolCreateXmlFromRet(r: Reader): StorageVolCreateXmlFromRet {
  r.enter('vol');
  const vol = readNonnullStorageVol(r);
  r.leave();
  return { vol };
}

export function writeStorageVolCreateXmlFromRet(w: Writer, v: StorageVolCreateXmlFromRet): void {
  w.enter('vol');
  writeNonnullStorageVol(w, v.vol);
  w.leave();
}

/** `struct remote_storage_vol_delete_args` */
export interface StorageVolDeleteArgs {
  /** `remote_nonnull_storage_vol vol` */
  readonly vol: NonnullStorageVol;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readStorageVolDeleteArgs(r: Reader): StorageVolDeleteArgs {
  r.enter('vol');
  const vol = readNonnullStorageVol(r);
  r.leave();
  const flags = r.uint32('flags');
  return { vol, flags };
}

export function writeStorageVolDeleteArgs(w: Writer, v: StorageVolDeleteArgs): void {
  w.enter('vol');
  writeNonnullStorageVol(w, v.vol);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_storage_vol_wipe_args` */
export interface StorageVolWipeArgs {
  /** `remote_nonnull_storage_vol vol` */
  readonly vol: NonnullStorageVol;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readStorageVolWipeArgs(r: Reader): StorageVolWipeArgs {
  r.enter('vol');
  const vol = readNonnullStorageVol(r);
  r.leave();
  const flags = r.uint32('flags');
  return { vol, flags };
}

export function writeStorageVolWipeArgs(w: Writer, v: StorageVolWipeArgs): void {
  w.enter('vol');
  writeNonnullStorageVol(w, v.vol);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_storage_vol_wipe_pattern_args` */
export interface StorageVolWipePatternArgs {
  /** `remote_nonnull_storage_vol vol` */
  readonly vol: NonnullStorageVol;
  /** `unsigned int algorithm` */
  readonly algorithm: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readStorageVolWipePatternArgs(r: Reader): StorageVolWipePatternArgs {
  r.enter('vol');
  const vol = readNonnullStorageVol(r);
  r.leave();
  const algorithm = r.uint32('algorithm');
  const flags = r.uint32('flags');
  return { vol, algorithm, flags };
}

export function writeStorageVolWipePatternArgs(w: Writer, v: StorageVolWipePatternArgs): void {
  w.enter('vol');
  writeNonnullStorageVol(w, v.vol);
  w.leave();
  w.uint32(v.algorithm, 'algorithm');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_storage_vol_get_xml_desc_args` */
export interface StorageVolGetXmlDescArgs {
  /** `remote_nonnull_storage_vol vol` */
  readonly vol: NonnullStorageVol;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readStorageVolGetXmlDescArgs(r: Reader): StorageVolGetXmlDescArgs {
  r.enter('vol');
  const vol = readNonnullStorageVol(r);
  r.leave();
  const flags = r.uint32('flags');
  return { vol, flags };
}

export function writeStorageVolGetXmlDescArgs(w: Writer, v: StorageVolGetXmlDescArgs): void {
  w.enter('vol');
  writeNonnullStorageVol(w, v.vol);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_storage_vol_get_xml_desc_ret` */
export interface StorageVolGetXmlDescRet {
  /** `remote_nonnull_string xml` */
  readonly xml: string;
}

export function readStorageVolGetXmlDescRet(r: Reader): StorageVolGetXmlDescRet {
  const xml = r.string(4194304, 'xml');
  return { xml };
}

export function writeStorageVolGetXmlDescRet(w: Writer, v: StorageVolGetXmlDescRet): void {
  w.string(v.xml, 4194304, 'xml');
}

/** `struct remote_storage_vol_get_info_args` */
export interface StorageVolGetInfoArgs {
  /** `remote_nonnull_storage_vol vol` */
  readonly vol: NonnullStorageVol;
}

export function readStorageVolGetInfoArgs(r: Reader): StorageVolGetInfoArgs {
  r.enter('vol');
  const vol = readNonnullStorageVol(r);
  r.leave();
  return { vol };
}

export function writeStorageVolGetInfoArgs(w: Writer, v: StorageVolGetInfoArgs): void {
  w.enter('vol');
  writeNonnullStorageVol(w, v.vol);
  w.leave();
}

/** `struct remote_storage_vol_get_info_ret` */
export interface StorageVolGetInfoRet {
  /** `char type` */
  readonly type: number;
  /** `unsigned hyper capacity` */
  readonly capacity: bigint;
  /** `unsigned hyper allocation` */
  readonly allocation: bigint;
}

export function readStorageVolGetInfoRet(r: Reader): StorageVolGetInfoRet {
  const type = r.int8('type');
  const capacity = r.uint64('capacity');
  const allocation = r.uint64('allocation');
  return { type, capacity, allocation };
}

export function writeStorageVolGetInfoRet(w: Writer, v: StorageVolGetInfoRet): void {
  w.int8(v.type, 'type');
  w.uint64(v.capacity, 'capacity');
  w.uint64(v.allocation, 'allocation');
}

/** `struct remote_storage_vol_get_info_flags_args` */
export interface StorageVolGetInfoFlagsArgs {
  /** `remote_nonnull_storage_vol vol` */
  readonly vol: NonnullStorageVol;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readStorageVolGetInfoFlagsArgs(r: Reader): StorageVolGetInfoFlagsArgs {
  r.enter('vol');
  const vol = readNonnullStorageVol(r);
  r.leave();
  const flags = r.uint32('flags');
  return { vol, flags };
}

export function writeStorageVolGetInfoFlagsArgs(w: Writer, v: StorageVolGetInfoFlagsArgs): void {
  w.enter('vol');
  writeNonnullStorageVol(w, v.vol);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_storage_vol_get_info_flags_ret` */
export interface StorageVolGetInfoFlagsRet {
  /** `char type` */
  readonly type: number;
  /** `unsigned hyper capacity` */
  readonly capacity: bigint;
  /** `unsigned hyper allocation` */
  readonly allocation: bigint;
}

export function readStorageVolGetInfoFlagsRet(r: Reader): StorageVolGetInfoFlagsRet {
  const type = r.int8('type');
  const capacity = r.uint64('capacity');
  const allocation = r.uint64('allocation');
  return { type, capacity, allocation };
}

export function writeStorageVolGetInfoFlagsRet(w: Writer, v: StorageVolGetInfoFlagsRet): void {
  w.int8(v.type, 'type');
  w.uint64(v.capacity, 'capacity');
  w.uint64(v.allocation, 'allocation');
}

/** `struct remote_storage_vol_get_path_args` */
export interface StorageVolGetPathArgs {
  /** `remote_nonnull_storage_vol vol` */
  readonly vol: NonnullStorageVol;
}

export function readStorageVolGetPathArgs(r: Reader): StorageVolGetPathArgs {
  r.enter('vol');
  const vol = readNonnullStorageVol(r);
  r.leave();
  return { vol };
}

export function writeStorageVolGetPathArgs(w: Writer, v: StorageVolGetPathArgs): void {
  w.enter('vol');
  writeNonnullStorageVol(w, v.vol);
  w.leave();
}

/** `struct remote_storage_vol_get_path_ret` */
export interface StorageVolGetPathRet {
  /** `remote_nonnull_string name` */
  readonly name: string;
}

export function readStorageVolGetPathRet(r: Reader): StorageVolGetPathRet {
  const name = r.string(4194304, 'name');
  return { name };
}

export function writeStorageVolGetPathRet(w: Writer, v: StorageVolGetPathRet): void {
  w.string(v.name, 4194304, 'name');
}

/** `struct remote_storage_vol_resize_args` */
export interface StorageVolResizeArgs {
  /** `remote_nonnull_storage_vol vol` */
  readonly vol: NonnullStorageVol;
  /** `unsigned hyper capacity` */
  readonly capacity: bigint;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readStorageVolResizeArgs(r: Reader): StorageVolResizeArgs {
  r.enter('vol');
  const vol = readNonnullStorageVol(r);
  r.leave();
  const capacity = r.uint64('capacity');
  const flags = r.uint32('flags');
  return { vol, capacity, flags };
}

export function writeStorageVolResizeArgs(w: Writer, v: StorageVolResizeArgs): void {
  w.enter('vol');
  writeNonnullStorageVol(w, v.vol);
  w.leave();
  w.uint64(v.capacity, 'capacity');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_storage_vol_upload_args` */
export interface StorageVolUploadArgs {
  /** `remote_nonnull_storage_vol vol` */
  readonly vol: NonnullStorageVol;
  /** `unsigned hyper offset` */
  readonly offset: bigint;
  /** `unsigned hyper length` */
  readonly length: bigint;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readStorageVolUploadArgs(r: Reader): StorageVolUploadArgs {
  r.enter('vol');
  const vol = readNonnullStorageVol(r);
  r.leave();
  const offset = r.uint64('offset');
  const length = r.uint64('length');
  const flags = r.uint32('flags');
  return { vol, offset, length, flags };
}

export function writeStorageVolUploadArgs(w: Writer, v: StorageVolUploadArgs): void {
  w.enter('vol');
  writeNonnullStorageVol(w, v.vol);
  w.leave();
  w.uint64(v.offset, 'offset');
  w.uint64(v.length, 'length');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_storage_vol_download_args` */
export interface StorageVolDownloadArgs {
  /** `remote_nonnull_storage_vol vol` */
  readonly vol: NonnullStorageVol;
  /** `unsigned hyper offset` */
  readonly offset: bigint;
  /** `unsigned hyper length` */
  readonly length: bigint;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readStorageVolDownloadArgs(r: Reader): StorageVolDownloadArgs {
  r.enter('vol');
  const vol = readNonnullStorageVol(r);
  r.leave();
  const offset = r.uint64('offset');
  const length = r.uint64('length');
  const flags = r.uint32('flags');
  return { vol, offset, length, flags };
}

export function writeStorageVolDownloadArgs(w: Writer, v: StorageVolDownloadArgs): void {
  w.enter('vol');
  writeNonnullStorageVol(w, v.vol);
  w.leave();
  w.uint64(v.offset, 'offset');
  w.uint64(v.length, 'length');
  w.uint32(v.flags, 'flags');
}

/** Procedure 93 of program remote, `virStorageVolCreateXML`, libvirt 0.4.1 and later, low priority. */
export const storageVolCreateXml: Procedure<StorageVolCreateXmlArgs, StorageVolCreateXmlRet> = {
  program: REMOTE,
  number: 93,
  name: 'STORAGE_VOL_CREATE_XML',
  priority: 'low',
  forwardedTo: 'storage',
  since: '0.4.1',
  writeArgs: writeStorageVolCreateXmlArgs,
  readArgs: readStorageVolCreateXmlArgs,
  writeRet: writeStorageVolCreateXmlRet,
  readRet: readStorageVolCreateXmlRet,
};

/** Procedure 94 of program remote, `virStorageVolDelete`, libvirt 0.4.1 and later, low priority. */
export const storageVolDelete: Procedure<StorageVolDeleteArgs, undefined> = {
  program: REMOTE,
  number: 94,
  name: 'STORAGE_VOL_DELETE',
  priority: 'low',
  forwardedTo: 'storage',
  since: '0.4.1',
  writeArgs: writeStorageVolDeleteArgs,
  readArgs: readStorageVolDeleteArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 95 of program remote, `virStorageVolLookupByName`, libvirt 0.4.1 and later, high priority. */
export const storageVolLookupByName: Procedure<StorageVolLookupByNameArgs, StorageVolLookupByNameRet> = {
  program: REMOTE,
  number: 95,
  name: 'STORAGE_VOL_LOOKUP_BY_NAME',
  priority: 'high',
  forwardedTo: 'storage',
  since: '0.4.1',
  writeArgs: writeStorageVolLookupByNameArgs,
  readArgs: readStorageVolLookupByNameArgs,
  writeRet: writeStorageVolLookupByNameRet,
  readRet: readStorageVolLookupByNameRet,
};

/** Procedure 96 of program remote, `virStorageVolLookupByKey`, libvirt 0.4.1 and later, high priority. */
export const storageVolLookupByKey: Procedure<StorageVolLookupByKeyArgs, StorageVolLookupByKeyRet> = {
  program: REMOTE,
  number: 96,
  name: 'STORAGE_VOL_LOOKUP_BY_KEY',
  priority: 'high',
  forwardedTo: 'storage',
  since: '0.4.1',
  writeArgs: writeStorageVolLookupByKeyArgs,
  readArgs: readStorageVolLookupByKeyArgs,
  writeRet: writeStorageVolLookupByKeyRet,
  readRet: readStorageVolLookupByKeyRet,
};

/** Procedure 97 of program remote, `virStorageVolLookupByPath`, libvirt 0.4.1 and later, high priority. */
export const storageVolLookupByPath: Procedure<StorageVolLookupByPathArgs, StorageVolLookupByPathRet> = {
  program: REMOTE,
  number: 97,
  name: 'STORAGE_VOL_LOOKUP_BY_PATH',
  priority: 'high',
  forwardedTo: 'storage',
  since: '0.4.1',
  writeArgs: writeStorageVolLookupByPathArgs,
  readArgs: readStorageVolLookupByPathArgs,
  writeRet: writeStorageVolLookupByPathRet,
  readRet: readStorageVolLookupByPathRet,
};

/** Procedure 98 of program remote, `virStorageVolGetInfo`, libvirt 0.4.1 and later, high priority. */
export const storageVolGetInfo: Procedure<StorageVolGetInfoArgs, StorageVolGetInfoRet> = {
  program: REMOTE,
  number: 98,
  name: 'STORAGE_VOL_GET_INFO',
  priority: 'high',
  forwardedTo: 'storage',
  since: '0.4.1',
  writeArgs: writeStorageVolGetInfoArgs,
  readArgs: readStorageVolGetInfoArgs,
  writeRet: writeStorageVolGetInfoRet,
  readRet: readStorageVolGetInfoRet,
};

/** Procedure 99 of program remote, `virStorageVolGetXMLDesc`, libvirt 0.4.1 and later, high priority. */
export const storageVolGetXmlDesc: Procedure<StorageVolGetXmlDescArgs, StorageVolGetXmlDescRet> = {
  program: REMOTE,
  number: 99,
  name: 'STORAGE_VOL_GET_XML_DESC',
  priority: 'high',
  forwardedTo: 'storage',
  since: '0.4.1',
  writeArgs: writeStorageVolGetXmlDescArgs,
  readArgs: readStorageVolGetXmlDescArgs,
  writeRet: writeStorageVolGetXmlDescRet,
  readRet: readStorageVolGetXmlDescRet,
};

/** Procedure 100 of program remote, `virStorageVolGetPath`, libvirt 0.4.1 and later, high priority. */
export const storageVolGetPath: Procedure<StorageVolGetPathArgs, StorageVolGetPathRet> = {
  program: REMOTE,
  number: 100,
  name: 'STORAGE_VOL_GET_PATH',
  priority: 'high',
  forwardedTo: 'storage',
  since: '0.4.1',
  writeArgs: writeStorageVolGetPathArgs,
  readArgs: readStorageVolGetPathArgs,
  writeRet: writeStorageVolGetPathRet,
  readRet: readStorageVolGetPathRet,
};

/** Procedure 125 of program remote, `virStorageVolCreateXMLFrom`, libvirt 0.6.4 and later, low priority. */
export const storageVolCreateXmlFrom: Procedure<StorageVolCreateXmlFromArgs, StorageVolCreateXmlFromRet> = {
  program: REMOTE,
  number: 125,
  name: 'STORAGE_VOL_CREATE_XML_FROM',
  priority: 'low',
  forwardedTo: 'storage',
  since: '0.6.4',
  writeArgs: writeStorageVolCreateXmlFromArgs,
  readArgs: readStorageVolCreateXmlFromArgs,
  writeRet: writeStorageVolCreateXmlFromRet,
  readRet: readStorageVolCreateXmlFromRet,
};

/** Procedure 165 of program remote, `virStorageVolWipe`, libvirt 0.8.0 and later, low priority. */
export const storageVolWipe: Procedure<StorageVolWipeArgs, undefined> = {
  program: REMOTE,
  number: 165,
  name: 'STORAGE_VOL_WIPE',
  priority: 'low',
  forwardedTo: 'storage',
  since: '0.8.0',
  writeArgs: writeStorageVolWipeArgs,
  readArgs: readStorageVolWipeArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 208 of program remote, `virStorageVolUpload`, libvirt 0.9.0 and later, low priority. */
export const storageVolUpload: Procedure<StorageVolUploadArgs, undefined> = {
  program: REMOTE,
  number: 208,
  name: 'STORAGE_VOL_UPLOAD',
  priority: 'low',
  stream: { direction: 'write', sparseFlag: 1 },
  forwardedTo: 'storage',
  since: '0.9.0',
  writeArgs: writeStorageVolUploadArgs,
  readArgs: readStorageVolUploadArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 209 of program remote, `virStorageVolDownload`, libvirt 0.9.0 and later, low priority. */
export const storageVolDownload: Procedure<StorageVolDownloadArgs, undefined> = {
  program: REMOTE,
  number: 209,
  name: 'STORAGE_VOL_DOWNLOAD',
  priority: 'low',
  stream: { direction: 'read', sparseFlag: 1 },
  forwardedTo: 'storage',
  since: '0.9.0',
  writeArgs: writeStorageVolDownloadArgs,
  readArgs: readStorageVolDownloadArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 259 of program remote, `virStorageVolWipePattern`, libvirt 0.9.10 and later, low priority. */
export const storageVolWipePattern: Procedure<StorageVolWipePatternArgs, undefined> = {
  program: REMOTE,
  number: 259,
  name: 'STORAGE_VOL_WIPE_PATTERN',
  priority: 'low',
  forwardedTo: 'storage',
  since: '0.9.10',
  writeArgs: writeStorageVolWipePatternArgs,
  readArgs: readStorageVolWipePatternArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 260 of program remote, `virStorageVolResize`, libvirt 0.9.10 and later, low priority. */
export const storageVolResize: Procedure<StorageVolResizeArgs, undefined> = {
  program: REMOTE,
  number: 260,
  name: 'STORAGE_VOL_RESIZE',
  priority: 'low',
  forwardedTo: 'storage',
  since: '0.9.10',
  writeArgs: writeStorageVolResizeArgs,
  readArgs: readStorageVolResizeArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 378 of program remote, `virStorageVolGetInfoFlags`, libvirt 3.0.0 and later, high priority. */
export const storageVolGetInfoFlags: Procedure<StorageVolGetInfoFlagsArgs, StorageVolGetInfoFlagsRet> = {
  program: REMOTE,
  number: 378,
  name: 'STORAGE_VOL_GET_INFO_FLAGS',
  priority: 'high',
  forwardedTo: 'storage',
  since: '3.0.0',
  writeArgs: writeStorageVolGetInfoFlagsArgs,
  readArgs: readStorageVolGetInfoFlagsArgs,
  writeRet: writeStorageVolGetInfoFlagsRet,
  readRet: readStorageVolGetInfoFlagsRet,
};
