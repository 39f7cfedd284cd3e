import { nameOf } from '../../../constant.js';
import { StoragePoolState, StorageVolType } from '../../../generated/constants/storage.js';
import { mapBounded } from '../../map-bounded.js';
import type { CallOptions } from '../../options.js';
import type { StoragePool } from '../../storage-pool/storage-pool.js';
import type { StorageVol } from '../../storage-vol/storage-vol.js';
import type { StoragePoolRecord, VolumeRecord } from '../records.js';
import { eventKey, type Source } from '../source.js';
import type { WatchOptions } from '../watch-options.js';
import type { WatchedConnection } from '../watched-connection.js';
import { ifGone } from './gone.js';

/** Reads the storage pools of a host, with their volumes. */
export function storagePoolSource(connection: WatchedConnection, wanted: WatchOptions): Source<'storage-pool'> {
  return {
    kind: 'storage-pool',
    events: [
      eventKey('storage-pool-lifecycle', (event) => event.storagePool.uuid),
      eventKey('storage-pool-refresh', (event) => event.storagePool.uuid),
    ],
    keyOf: (record) => record.uuid,
    list: async (options) => ({ keys: (await connection.listAllStoragePools(options)).map(({ uuid }) => uuid) }),
    read: (uuid, options) =>
      ifGone('NO_STORAGE_POOL', async () =>
        readPool(await connection.getStoragePoolByUuid(uuid, options), wanted, options),
      ),
  };
}

async function readPool(pool: StoragePool, wanted: WatchOptions, options: CallOptions): Promise<StoragePoolRecord> {
  const { uuid, name } = pool;
  const [info, active, persistent, autostart] = await Promise.all([
    pool.getInfo(options),
    pool.isActive(options),
    pool.isPersistent(options),
    pool.getAutostart(options),
  ]);
  const { state, capacity, allocation, available } = info;
  const stateName = nameOf(StoragePoolState, state);
  const volumes = active && (wanted.volumes ?? true) ? await volumesOf(pool, options) : [];
  const sizes = { capacity, allocation, available };
  return { uuid, name, state, stateName, active, persistent, autostart, ...sizes, volumes, error: undefined };
}

async function volumesOf(pool: StoragePool, options: CallOptions): Promise<VolumeRecord[]> {
  // The pool may have been stopped since the daemon said that it was active.
  const volumes = (await ifGone('OPERATION_INVALID', () => pool.listAllVolumes(options))) ?? [];
  const read = (volume: StorageVol) => ifGone('NO_STORAGE_VOL', () => readVolume(volume, options));
  const found = (await mapBounded(volumes, 8, read)).filter((record) => record !== undefined);
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function readVolume(volume: StorageVol, options: CallOptions): Promise<VolumeRecord> {
  const { name, key } = volume;
  const { type, capacity, allocation } = await volume.getInfo(options);
  return { name, key, type, typeName: nameOf(StorageVolType, type), capacity, allocation };
}
