import type { Domain } from '../api/domain/domain.js';
import type { StorageVol } from '../api/storage-vol/storage-vol.js';
import { UsageError } from '../errors.js';
import { DomainXMLFlags } from '../generated/constants/domain.js';
import { parseDomain } from '../xml.js';
import type { HostContext } from './context.js';
import { textIn } from './device-lists.js';
import { orNull } from './lookup.js';

/**
 * Returns the volumes of the disks that belong to a domain alone: not the media in its drives, and not disks that it
 * shares with other domains or may only read.
 * @throws UsageError if the domain is running, or if a disk is not a volume of a storage pool
 */
export async function volumesOfDisks(target: Domain, context: HostContext): Promise<StorageVol[]> {
  const { options } = context;
  if (await target.isActive(options)) {
    throw new UsageError('INVALID_VALUE', `${target.name} is running; the storage of a running domain is not deleted`);
  }
  const xml = await target.getXmlDescription({ ...options, flags: DomainXMLFlags.INACTIVE });
  const disks = (parseDomain(xml).devices?.disk ?? []).filter(
    ({ device, readonly, shareable }) =>
      (device ?? 'disk') === 'disk' && readonly === undefined && shareable === undefined,
  );
  return Promise.all(
    disks.map(async (disk) => {
      const place = textIn(disk, 'source', 'file') ?? textIn(disk, 'source', 'dev');
      const [pool, volume] = [textIn(disk, 'source', 'pool'), textIn(disk, 'source', 'volume')];
      const found = place === null ? await volumeNamed(pool, volume, context) : await volumeAt(place, context);
      if (found !== null) return found;
      const where = place ?? (volume === null ? 'no file' : `${pool}/${volume}`);
      throw new UsageError(
        'INVALID_VALUE',
        `the disk ${disk.target?.dev} of ${target.name} (${where}) is not a volume of an active storage pool; nothing was done`,
      );
    }),
  );
}

function volumeAt(path: string, { connection, options }: HostContext): Promise<StorageVol | null> {
  return orNull(connection.getStorageVolumeByPath(path, options), 'NO_STORAGE_VOL');
}

async function volumeNamed(
  pool: string | null,
  name: string | null,
  { connection, options }: HostContext,
): Promise<StorageVol | null> {
  if (pool === null || name === null) return null;
  const found = await orNull(connection.getStoragePoolByName(pool, options), 'NO_STORAGE_POOL');
  return found === null ? null : orNull(found.getVolumeByName(name, options), 'NO_STORAGE_VOL');
}
