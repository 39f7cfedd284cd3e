import {
  storagePoolBuild,
  storagePoolCreate,
  storagePoolDelete,
  storagePoolDestroy,
  storagePoolRefresh,
} from '../../generated/lazy/remote/storage-pool.js';
import type { NonnullStoragePool } from '../../generated/remote/common.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import type { Session } from '../session.js';

export async function build(session: Session, pool: NonnullStoragePool, options: FlagsOptions = {}): Promise<void> {
  await session.call(storagePoolBuild, { pool, flags: options.flags ?? 0 }, options);
}

export async function create(session: Session, pool: NonnullStoragePool, options: FlagsOptions = {}): Promise<void> {
  await session.call(storagePoolCreate, { pool, flags: options.flags ?? 0 }, options);
}

export async function refresh(session: Session, pool: NonnullStoragePool, options: FlagsOptions = {}): Promise<void> {
  await session.call(storagePoolRefresh, { pool, flags: options.flags ?? 0 }, options);
}

export async function destroy(session: Session, pool: NonnullStoragePool, options?: CallOptions): Promise<void> {
  await session.call(storagePoolDestroy, { pool }, options);
}

export async function remove(session: Session, pool: NonnullStoragePool, options: FlagsOptions = {}): Promise<void> {
  await session.call(storagePoolDelete, { pool, flags: options.flags ?? 0 }, options);
}
