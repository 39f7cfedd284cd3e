import { UsageError } from '../../errors.js';
import { ConnectListAllStoragePoolsFlags } from '../../generated/constants/connect.js';
import {
  connectFindStoragePoolSources,
  connectListAllStoragePools,
  connectListDefinedStoragePools,
  connectListStoragePools,
  connectNumOfDefinedStoragePools,
  connectNumOfStoragePools,
} from '../../generated/lazy/remote/connect.js';
import {
  storagePoolCreateXml,
  storagePoolDefineXml,
  storagePoolLookupByName,
  storagePoolLookupByTargetPath,
  storagePoolLookupByUuid,
  storagePoolLookupByVolume,
} from '../../generated/lazy/remote/storage-pool.js';
import { storageVolLookupByKey, storageVolLookupByPath } from '../../generated/lazy/remote/storage-vol.js';
import { REMOTE_STORAGE_POOL_LIST_MAX } from '../../generated/remote/limits.js';
import type { HandleSession } from '../handles.js';
import { WITH_RESULTS } from '../list-all.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import type { StoragePool } from '../storage-pool/storage-pool.js';
import { StorageVol } from '../storage-vol/storage-vol.js';
import { checkUuid } from '../uuid.js';
import { listNames, numOf } from './object-names.js';

export async function listAllStoragePools(session: HandleSession, options: FlagsOptions = {}): Promise<StoragePool[]> {
  const args = { need_results: WITH_RESULTS, flags: options.flags ?? 0 };
  const { pools } = await session.call(connectListAllStoragePools, args, options);
  return pools.map((wire) => session.wrap.storagePool(wire));
}

export function listStoragePools(session: HandleSession, options?: CallOptions): Promise<StoragePool[]> {
  return listAllStoragePools(session, { ...options, flags: ConnectListAllStoragePoolsFlags.ACTIVE });
}

export function listDefinedStoragePools(session: HandleSession, options?: CallOptions): Promise<StoragePool[]> {
  return listAllStoragePools(session, { ...options, flags: ConnectListAllStoragePoolsFlags.INACTIVE });
}

export function numOfStoragePools(session: HandleSession, options?: CallOptions): Promise<number> {
  return numOf(session, connectNumOfStoragePools, options);
}

export function listStoragePoolNames(
  session: HandleSession,
  maxNames?: number,
  options?: CallOptions,
): Promise<string[]> {
  const limit = REMOTE_STORAGE_POOL_LIST_MAX;
  return listNames(session, connectNumOfStoragePools, connectListStoragePools, limit, maxNames, options);
}

export function numOfDefinedStoragePools(session: HandleSession, options?: CallOptions): Promise<number> {
  return numOf(session, connectNumOfDefinedStoragePools, options);
}

export function listDefinedStoragePoolNames(
  session: HandleSession,
  maxNames?: number,
  options?: CallOptions,
): Promise<string[]> {
  const limit = REMOTE_STORAGE_POOL_LIST_MAX;
  return listNames(session, connectNumOfDefinedStoragePools, connectListDefinedStoragePools, limit, maxNames, options);
}

export async function getStoragePoolByName(
  session: HandleSession,
  name: string,
  options?: CallOptions,
): Promise<StoragePool> {
  return session.wrap.storagePool((await session.call(storagePoolLookupByName, { name }, options)).pool);
}

export async function getStoragePoolByUuid(
  session: HandleSession,
  uuid: string | Uint8Array,
  options?: CallOptions,
): Promise<StoragePool> {
  const args = { uuid: checkUuid(uuid) };
  return session.wrap.storagePool((await session.call(storagePoolLookupByUuid, args, options)).pool);
}

export async function getStoragePoolByVolume(
  session: HandleSession,
  volume: StorageVol,
  options?: CallOptions,
): Promise<StoragePool> {
  if (!(volume instanceof StorageVol)) {
    throw new UsageError('INVALID_VALUE', `volume must be a StorageVol, not ${typeof volume}`);
  }
  const vol = { pool: volume.poolName, name: volume.name, key: volume.key };
  return session.wrap.storagePool((await session.call(storagePoolLookupByVolume, { vol }, options)).pool);
}

export async function getStoragePoolByTargetPath(
  session: HandleSession,
  path: string,
  options?: CallOptions,
): Promise<StoragePool> {
  return session.wrap.storagePool((await session.call(storagePoolLookupByTargetPath, { path }, options)).pool);
}

export async function getStorageVolumeByPath(
  session: HandleSession,
  path: string,
  options?: CallOptions,
): Promise<StorageVol> {
  return session.wrap.storageVol((await session.call(storageVolLookupByPath, { path }, options)).vol);
}

export async function getStorageVolumeByKey(
  session: HandleSession,
  key: string,
  options?: CallOptions,
): Promise<StorageVol> {
  return session.wrap.storageVol((await session.call(storageVolLookupByKey, { key }, options)).vol);
}

export async function defineStoragePool(
  session: HandleSession,
  xml: string,
  options: FlagsOptions = {},
): Promise<StoragePool> {
  const args = { xml, flags: options.flags ?? 0 };
  return session.wrap.storagePool((await session.call(storagePoolDefineXml, args, options)).pool);
}

export async function createStoragePool(
  session: HandleSession,
  xml: string,
  options: FlagsOptions = {},
): Promise<StoragePool> {
  const args = { xml, flags: options.flags ?? 0 };
  return session.wrap.storagePool((await session.call(storagePoolCreateXml, args, options)).pool);
}

export async function findStoragePoolSources(
  session: HandleSession,
  type: string,
  srcSpec: string | null | undefined,
  options: FlagsOptions = {},
): Promise<string> {
  const args = { type, srcSpec: srcSpec ?? null, flags: options.flags ?? 0 };
  return (await session.call(connectFindStoragePoolSources, args, options)).xml;
}
