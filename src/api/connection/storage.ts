import { ConnectListAllStoragePoolsFlags } from '../../generated/constants/connect.js';
import {
  connectListAllStoragePools,
  connectListDefinedStoragePools,
  connectListStoragePools,
  connectNumOfDefinedStoragePools,
  connectNumOfStoragePools,
} from '../../generated/lazy/remote/connect.js';
import { REMOTE_STORAGE_POOL_LIST_MAX } from '../../generated/remote/limits.js';
import type { HandleSession } from '../handles.js';
import { WITH_RESULTS } from '../list-all.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import type { StoragePool } from '../storage-pool/storage-pool.js';
import { listNames } from './object-names.js';

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

export function listStoragePoolNames(
  session: HandleSession,
  maxNames?: number,
  options?: CallOptions,
): Promise<string[]> {
  const limit = REMOTE_STORAGE_POOL_LIST_MAX;
  return listNames(session, connectNumOfStoragePools, connectListStoragePools, limit, maxNames, options);
}

export function listDefinedStoragePoolNames(
  session: HandleSession,
  maxNames?: number,
  options?: CallOptions,
): Promise<string[]> {
  const limit = REMOTE_STORAGE_POOL_LIST_MAX;
  return listNames(session, connectNumOfDefinedStoragePools, connectListDefinedStoragePools, limit, maxNames, options);
}
