import {
  domainFsfreeze,
  domainFsthaw,
  domainFstrim,
  domainGetFsinfo,
} from '../../generated/lazy/remote/domain-guest.js';
import type { NonnullDomain } from '../../generated/remote/common.js';
import { checkList } from '../checks.js';
import { type IntegerLike, toBigInt } from '../numbers.js';
import type { FlagsOptions } from '../options.js';
import type { Session } from '../session.js';

/** A file system that a guest has mounted. */
export interface GuestFilesystem {
  /** The guest's name for the device it is on, e.g. `sda1`. */
  readonly name: string;
  /** E.g. `ext4`. */
  readonly fstype: string;
  readonly mountpoint: string;
  /** Targets of the disks it is on, in the domain's configuration, e.g. `vda`. */
  readonly devalias: readonly string[];
}

export async function getFsInfo(
  session: Session,
  dom: NonnullDomain,
  options: FlagsOptions = {},
): Promise<GuestFilesystem[]> {
  const { info } = await session.call(domainGetFsinfo, { dom, flags: options.flags ?? 0 }, options);
  return info.map(({ name, fstype, mountpoint, dev_aliases }) => ({ name, fstype, mountpoint, devalias: dev_aliases }));
}

export async function fsTrim(
  session: Session,
  dom: NonnullDomain,
  mountPoint: string | null,
  minimum: IntegerLike,
  options: FlagsOptions = {},
): Promise<void> {
  const args = { dom, mountPoint, minimum: toBigInt(minimum, 'minimum'), flags: options.flags ?? 0 };
  await session.call(domainFstrim, args, options);
}

export async function fsFreeze(
  session: Session,
  dom: NonnullDomain,
  mountpoints: readonly string[],
  options: FlagsOptions = {},
): Promise<number> {
  checkList(mountpoints, 'mountPoints');
  const args = { dom, mountpoints, flags: options.flags ?? 0 };
  return (await session.call(domainFsfreeze, args, options)).filesystems;
}

export async function fsThaw(
  session: Session,
  dom: NonnullDomain,
  mountpoints: readonly string[],
  options: FlagsOptions = {},
): Promise<number> {
  checkList(mountpoints, 'mountPoints');
  const args = { dom, mountpoints, flags: options.flags ?? 0 };
  return (await session.call(domainFsthaw, args, options)).filesystems;
}
