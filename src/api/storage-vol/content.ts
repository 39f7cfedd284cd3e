import {
  storageVolDelete,
  storageVolResize,
  storageVolWipe,
  storageVolWipePattern,
} from '../../generated/lazy/remote/storage-vol.js';
import type { NonnullStorageVol } from '../../generated/remote/common.js';
import { type IntegerLike, toBigInt } from '../numbers.js';
import type { FlagsOptions } from '../options.js';
import type { Session } from '../session.js';

export async function remove(session: Session, vol: NonnullStorageVol, options: FlagsOptions = {}): Promise<void> {
  await session.call(storageVolDelete, { vol, flags: options.flags ?? 0 }, options);
}

export async function resize(
  session: Session,
  vol: NonnullStorageVol,
  capacity: IntegerLike,
  options: FlagsOptions = {},
): Promise<void> {
  const args = { vol, capacity: toBigInt(capacity, 'capacity'), flags: options.flags ?? 0 };
  await session.call(storageVolResize, args, options);
}

export async function wipe(session: Session, vol: NonnullStorageVol, options: FlagsOptions = {}): Promise<void> {
  await session.call(storageVolWipe, { vol, flags: options.flags ?? 0 }, options);
}

export async function wipePattern(
  session: Session,
  vol: NonnullStorageVol,
  algorithm: number,
  options: FlagsOptions = {},
): Promise<void> {
  await session.call(storageVolWipePattern, { vol, algorithm, flags: options.flags ?? 0 }, options);
}
