import type { NonnullStorageVol } from '../../generated/remote/common.js';
import {
  storageVolGetInfo,
  storageVolGetInfoFlags,
  storageVolGetPath,
  storageVolGetXmlDesc,
} from '../../generated/remote/storage-vol.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import type { Session } from '../session.js';

/** Kind and sizes of a volume. */
export interface StorageVolInfo {
  /** A `StorageVolType`. */
  readonly type: number;
  /** Size that a guest sees, in bytes. */
  readonly capacity: bigint;
  /** What the volume takes, in bytes: less for a sparse file, more where the format adds to it. */
  readonly allocation: bigint;
}

export async function getPath(session: Session, vol: NonnullStorageVol, options?: CallOptions): Promise<string> {
  return (await session.call(storageVolGetPath, { vol }, options)).name;
}

export async function getXmlDescription(
  session: Session,
  vol: NonnullStorageVol,
  options: FlagsOptions = {},
): Promise<string> {
  return (await session.call(storageVolGetXmlDesc, { vol, flags: options.flags ?? 0 }, options)).xml;
}

export async function getInfo(
  session: Session,
  vol: NonnullStorageVol,
  options: FlagsOptions = {},
): Promise<StorageVolInfo> {
  const { flags } = options;
  if (flags === undefined) return session.call(storageVolGetInfo, { vol }, options);
  return session.call(storageVolGetInfoFlags, { vol, flags }, options);
}
