import type { IncomingMessage } from 'node:http';
import type { Connection } from 'libvirt-client';
import { formatStorageVol } from 'libvirt-client/xml';
import { HttpError } from './http-error.js';

const FILE_NAME = /^[^/\\\p{Cc}]{1,200}$/u;

/**
 * Stores the body of a request as a new volume. The daemon's speed is the browser's: nothing is kept in memory, so the
 * progress that the browser shows is what has been stored.
 */
export async function uploadVolume(
  connection: Connection,
  poolUuid: string,
  name: string,
  request: IncomingMessage,
): Promise<void> {
  const size = Number(request.headers['content-length']);
  if (!FILE_NAME.test(name) || name.startsWith('.')) throw new HttpError(400, `not the name of a file: ${name}`);
  if (!(size > 0)) throw new HttpError(411, 'The file is empty, or its length is missing');
  const pool = await connection.getStoragePoolByUuid(poolUuid);
  const volume = await pool.createVolume(
    formatStorageVol({
      name,
      capacity: { value: size, unit: 'B' },
      allocation: { value: 0, unit: 'B' },
      target: { format: { type: name.endsWith('.iso') ? 'iso' : 'raw' } },
    }),
  );
  try {
    await volume.uploadFrom(request);
  } catch (error) {
    // Part of an ISO is worse than none.
    await volume.delete();
    throw error;
  }
}
