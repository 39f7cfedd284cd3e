import {
  storagePoolGetAutostart,
  storagePoolGetXmlDesc,
  storagePoolSetAutostart,
  storagePoolUndefine,
} from '../../generated/lazy/remote/storage-pool.js';
import type { NonnullStoragePool } from '../../generated/remote/common.js';
import { checkBoolean } from '../checks.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import type { Session } from '../session.js';

export async function getXmlDescription(
  session: Session,
  pool: NonnullStoragePool,
  options: FlagsOptions = {},
): Promise<string> {
  return (await session.call(storagePoolGetXmlDesc, { pool, flags: options.flags ?? 0 }, options)).xml;
}

export async function undefine(session: Session, pool: NonnullStoragePool, options?: CallOptions): Promise<void> {
  await session.call(storagePoolUndefine, { pool }, options);
}

export async function getAutostart(
  session: Session,
  pool: NonnullStoragePool,
  options?: CallOptions,
): Promise<boolean> {
  return (await session.call(storagePoolGetAutostart, { pool }, options)).autostart !== 0;
}

export async function setAutostart(
  session: Session,
  pool: NonnullStoragePool,
  autostart: boolean,
  options?: CallOptions,
): Promise<void> {
  await session.call(
    storagePoolSetAutostart,
    { pool, autostart: checkBoolean(autostart, 'autostart') ? 1 : 0 },
    options,
  );
}
