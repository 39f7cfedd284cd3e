import { type ConstantName, nameOf, type OpenEnum } from '../../constant.js';
import { StorageVolType } from '../../generated/constants/storage.js';
import {
  storageVolGetInfo,
  storageVolGetInfoFlags,
  storageVolGetPath,
  storageVolGetXmlDesc,
} from '../../generated/lazy/remote/storage-vol.js';
import type { NonnullStorageVol } from '../../generated/remote/common.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import type { Session } from '../session.js';

/** Kind and sizes of a volume. */
export interface StorageVolInfo {
  /** A `StorageVolType`. */
  readonly type: OpenEnum<StorageVolType>;
  /** Name of the kind, e.g. `FILE`; undefined if unknown to this release. */
  readonly typeName: ConstantName<typeof StorageVolType> | undefined;
  /** Size that a guest sees, in bytes. */
  readonly capacity: bigint;
  /** Allocated size, in bytes: less than the capacity for a sparse file, more if the format adds to it. */
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
  const { type, capacity, allocation } =
    flags === undefined
      ? await session.call(storageVolGetInfo, { vol }, options)
      : await session.call(storageVolGetInfoFlags, { vol, flags }, options);
  return { type, typeName: nameOf(StorageVolType, type), capacity, allocation };
}
