import { type ConstantName, nameOf, type OpenEnum } from '../../constant.js';
import { StoragePoolState } from '../../generated/constants/storage.js';
import {
  storagePoolGetInfo,
  storagePoolIsActive,
  storagePoolIsPersistent,
} from '../../generated/lazy/remote/storage-pool.js';
import type { NonnullStoragePool } from '../../generated/remote/common.js';
import type { CallOptions } from '../options.js';
import type { Session } from '../session.js';

/** State and sizes of a storage pool. */
export interface StoragePoolInfo {
  /** A `StoragePoolState`. */
  readonly state: OpenEnum<StoragePoolState>;
  /** Name of the state, e.g. `RUNNING`; undefined if unknown to this release. */
  readonly stateName: ConstantName<typeof StoragePoolState> | undefined;
  /** Size of the storage, in bytes. */
  readonly capacity: bigint;
  /** Allocated size, in bytes. */
  readonly allocation: bigint;
  /** Size available for new volumes, in bytes. */
  readonly available: bigint;
}

export async function getInfo(
  session: Session,
  pool: NonnullStoragePool,
  options?: CallOptions,
): Promise<StoragePoolInfo> {
  const { state, capacity, allocation, available } = await session.call(storagePoolGetInfo, { pool }, options);
  return { state, stateName: nameOf(StoragePoolState, state), capacity, allocation, available };
}

export async function isActive(session: Session, pool: NonnullStoragePool, options?: CallOptions): Promise<boolean> {
  return (await session.call(storagePoolIsActive, { pool }, options)).active !== 0;
}

export async function isPersistent(
  session: Session,
  pool: NonnullStoragePool,
  options?: CallOptions,
): Promise<boolean> {
  return (await session.call(storagePoolIsPersistent, { pool }, options)).persistent !== 0;
}
