import { integerIn } from '../../checks.js';
import { UsageError } from '../../errors.js';
import {
  storagePoolListAllVolumes,
  storagePoolListVolumes,
  storagePoolNumOfVolumes,
} from '../../generated/lazy/remote/storage-pool.js';
import {
  storageVolCreateXml,
  storageVolCreateXmlFrom,
  storageVolLookupByName,
} from '../../generated/lazy/remote/storage-vol.js';
import type { NonnullStoragePool } from '../../generated/remote/common.js';
import { REMOTE_STORAGE_VOL_LIST_MAX } from '../../generated/remote/limits.js';
import { formatValue } from '../../options.js';
import type { HandleSession } from '../handles.js';
import { WITH_RESULTS } from '../list-all.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import { sharedDeadline } from '../shared-deadline.js';
import type { StorageVol } from '../storage-vol/storage-vol.js';

export async function numOfStorageVolumes(
  session: HandleSession,
  pool: NonnullStoragePool,
  options?: CallOptions,
): Promise<number> {
  return (await session.call(storagePoolNumOfVolumes, { pool }, options)).num;
}

export async function listStorageVolNames(
  session: HandleSession,
  pool: NonnullStoragePool,
  maxNames?: number,
  options?: CallOptions,
): Promise<string[]> {
  const step = sharedDeadline(options);
  const most = maxNames ?? (await numOfStorageVolumes(session, pool, step()));
  const maxnames = integerIn(most, 'maxNames', 0, REMOTE_STORAGE_VOL_LIST_MAX);
  return [...(await session.call(storagePoolListVolumes, { pool, maxnames }, step())).names];
}

export async function listAllVolumes(
  session: HandleSession,
  pool: NonnullStoragePool,
  options: FlagsOptions = {},
): Promise<StorageVol[]> {
  const args = { pool, need_results: WITH_RESULTS, flags: options.flags ?? 0 };
  const { vols } = await session.call(storagePoolListAllVolumes, args, options);
  return vols.map((wire) => session.wrap.storageVol(wire));
}

export async function getVolumeByName(
  session: HandleSession,
  pool: NonnullStoragePool,
  name: string,
  options?: CallOptions,
): Promise<StorageVol> {
  return session.wrap.storageVol((await session.call(storageVolLookupByName, { pool, name }, options)).vol);
}

export async function createVolume(
  session: HandleSession,
  pool: NonnullStoragePool,
  xml: string,
  options: FlagsOptions = {},
): Promise<StorageVol> {
  const args = { pool, xml, flags: options.flags ?? 0 };
  return session.wrap.storageVol((await session.call(storageVolCreateXml, args, options)).vol);
}

export async function cloneVolume(
  session: HandleSession,
  pool: NonnullStoragePool,
  xml: string,
  source: StorageVol,
  options: FlagsOptions = {},
): Promise<StorageVol> {
  if (typeof source !== 'object' || source === null) {
    throw new UsageError('INVALID_VALUE', `source must be a StorageVol, not ${formatValue(source)}`);
  }
  const clonevol = { pool: source.poolName, name: source.name, key: source.key };
  const args = { pool, xml, clonevol, flags: options.flags ?? 0 };
  return session.wrap.storageVol((await session.call(storageVolCreateXmlFrom, args, options)).vol);
}
