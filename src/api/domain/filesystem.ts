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
