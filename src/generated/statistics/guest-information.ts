// Generated from protocol/statistics.json by `npm run codegen`; do not edit.

import type { OtherStatistics } from './other.js';

/** Report of the guest agent about the guest, nested. */
export interface GuestInformation {
  /** `user.N.*`; undefined for numbers that the daemon leaves out. */
  readonly user?: readonly (GuestInformationUser | undefined)[];
  /** Number of users. `user.count` */
  readonly userCount?: number;
  /** `os.*` */
  readonly os?: GuestInformationOs;
  /** `timezone.*` */
  readonly timezone?: GuestInformationTimezone;
  /** Host name of the guest. `hostname` */
  readonly hostname?: string;
  /** `fs.N.*`; undefined for numbers that the daemon leaves out. */
  readonly fs?: readonly (GuestInformationFs | undefined)[];
  /** Number of file systems. `fs.count` */
  readonly fsCount?: number;
  /** `disk.N.*`; undefined for numbers that the daemon leaves out. */
  readonly disk?: readonly (GuestInformationDisk | undefined)[];
  /** Number of disks that the guest sees. `disk.count` */
  readonly diskCount?: number;
  /** `if.N.*`; undefined for numbers that the daemon leaves out. */
  readonly if?: readonly (GuestInformationIf | undefined)[];
  /** Number of network interfaces that the guest sees. `if.count` */
  readonly ifCount?: number;
  /** `load.*` */
  readonly load?: GuestInformationLoad;
  /** `device.N.*`; undefined for numbers that the daemon leaves out. */
  readonly device?: readonly (GuestInformationDevice | undefined)[];
  /** Number of devices with drivers that the guest agent reports. `device.count` */
  readonly deviceCount?: number;
  /** Keys that this version of the library does not know, under their flat names. */
  readonly other?: OtherStatistics;
}

/** `user.N.*` */
export interface GuestInformationUser {
  /** Name of the user. `user.N.name` */
  readonly name?: string;
  /** Domain of the user (Windows). `user.N.domain` */
  readonly domain?: string;
  /** When the user logged in. In milliseconds since 1970. `user.N.login-time` */
  readonly loginTime?: bigint;
}

/** `os.*` */
export interface GuestInformationOs {
  /** Identifier of the operating system: `debian`. `os.id` */
  readonly id?: string;
  /** Name of the operating system. `os.name` */
  readonly name?: string;
  /** Name for people: `Debian GNU/Linux 12 (bookworm)`. `os.pretty-name` */
  readonly prettyName?: string;
  /** Version with its name. `os.version` */
  readonly version?: string;
  /** Version for programs. `os.version-id` */
  readonly versionId?: string;
  /** Release of the kernel. `os.kernel-release` */
  readonly kernelRelease?: string;
  /** Version of the kernel. `os.kernel-version` */
  readonly kernelVersion?: string;
  /** Architecture. `os.machine` */
  readonly machine?: string;
  /** Variant: `Server Edition`. `os.variant` */
  readonly variant?: string;
  /** Variant for programs: `server`. `os.variant-id` */
  readonly variantId?: string;
}

/** `timezone.*` */
export interface GuestInformationTimezone {
  /** Name of the time zone. `timezone.name` */
  readonly name?: string;
  /** Offset from UTC. In seconds. `timezone.offset` */
  readonly offset?: number;
}

/** `fs.N.*` */
export interface GuestInformationFs {
  /** Name of the file system in the guest. `fs.N.name` */
  readonly name?: string;
  /** Mount point. `fs.N.mountpoint` */
  readonly mountpoint?: string;
  /** Type of the file system. `fs.N.fstype` */
  readonly fstype?: string;
  /** Size of the file system. In bytes. `fs.N.total-bytes` */
  readonly totalBytes?: bigint;
  /** Used space. In bytes. `fs.N.used-bytes` */
  readonly usedBytes?: bigint;
  /** `disk.N.*`; undefined for numbers that the daemon leaves out. */
  readonly disk?: readonly (GuestInformationFsDisk | undefined)[];
  /** Number of disks that hold the file system. `fs.N.disk.count` */
  readonly diskCount?: number;
}

/** `disk.N.*` */
export interface GuestInformationFsDisk {
  /** Target of the disk in the domain's XML. `fs.N.disk.N.alias` */
  readonly alias?: string;
  /** Serial number of the disk. `fs.N.disk.N.serial` */
  readonly serial?: string;
  /** Device node in the guest. `fs.N.disk.N.device` */
  readonly device?: string;
}

/** `disk.N.*` */
export interface GuestInformationDisk {
  /** Device node in the guest. `disk.N.name` */
  readonly name?: string;
  /** True for a partition. `disk.N.partition` */
  readonly partition?: boolean;
  /** `dependency.N.*`; undefined for numbers that the daemon leaves out. */
  readonly dependency?: readonly (GuestInformationDiskDependency | undefined)[];
  /** Number of devices that it depends on. `disk.N.dependency.count` */
  readonly dependencyCount?: number;
  /** Serial number. `disk.N.serial` */
  readonly serial?: string;
  /** Target of the disk in the domain's XML. `disk.N.alias` */
  readonly alias?: string;
  /** Name that the guest gives to the device. `disk.N.guest_alias` */
  readonly guestAlias?: string;
  /** Bus as the guest sees it. `disk.N.guest_bus` */
  readonly guestBus?: string;
}

/** `dependency.N.*` */
export interface GuestInformationDiskDependency {
  /** Device that it depends on. `disk.N.dependency.N.name` */
  readonly name?: string;
}

/** `if.N.*` */
export interface GuestInformationIf {
  /** Name of the interface in the guest. `if.N.name` */
  readonly name?: string;
  /** MAC address. `if.N.hwaddr` */
  readonly hwaddr?: string;
  /** `addr.N.*`; undefined for numbers that the daemon leaves out. */
  readonly addr?: readonly (GuestInformationIfAddr | undefined)[];
  /** Number of addresses. `if.N.addr.count` */
  readonly addrCount?: number;
}

/** `addr.N.*` */
export interface GuestInformationIfAddr {
  /** `ipv4` or `ipv6`. `if.N.addr.N.type` */
  readonly type?: string;
  /** Address. `if.N.addr.N.addr` */
  readonly addr?: string;
  /** Length of the prefix. `if.N.addr.N.prefix` */
  readonly prefix?: number;
}

/** `load.*` */
export interface GuestInformationLoad {
  /** Average load over 1 minute. `load.1m` */
  readonly '1m'?: number;
  /** Average load over 5 minutes. `load.5m` */
  readonly '5m'?: number;
  /** Average load over 15 minutes. `load.15m` */
  readonly '15m'?: number;
}

/** `device.N.*` */
export interface GuestInformationDevice {
  /** Name of the driver. `device.N.driverName` */
  readonly driverName?: string;
  /** Date of the driver. In seconds since 1970. `device.N.driverDate` */
  readonly driverDate?: bigint;
  /** Version of the driver. `device.N.driverVersion` */
  readonly driverVersion?: string;
  /** Kind of the identifiers: `pci`. `device.N.idType` */
  readonly idType?: string;
  /** PCI vendor. `device.N.pciVendor` */
  readonly pciVendor?: number;
  /** PCI device. `device.N.pciDevice` */
  readonly pciDevice?: number;
}

/**
 * Keys and the type of their values; `+` marks a counter. `#` is a position, `@` an id (numbers with gaps), `*` a name.
 */
export const guestInformationKeys = {
  'user.count': 'number',
  'user.#.name': 'string',
  'user.#.domain': 'string',
  'user.#.login-time': 'bigint',
  'os.id': 'string',
  'os.name': 'string',
  'os.pretty-name': 'string',
  'os.version': 'string',
  'os.version-id': 'string',
  'os.kernel-release': 'string',
  'os.kernel-version': 'string',
  'os.machine': 'string',
  'os.variant': 'string',
  'os.variant-id': 'string',
  'timezone.name': 'string',
  'timezone.offset': 'number',
  hostname: 'string',
  'fs.count': 'number',
  'fs.#.name': 'string',
  'fs.#.mountpoint': 'string',
  'fs.#.fstype': 'string',
  'fs.#.total-bytes': 'bigint',
  'fs.#.used-bytes': 'bigint',
  'fs.#.disk.count': 'number',
  'fs.#.disk.#.alias': 'string',
  'fs.#.disk.#.serial': 'string',
  'fs.#.disk.#.device': 'string',
  'disk.count': 'number',
  'disk.#.name': 'string',
  'disk.#.partition': 'boolean',
  'disk.#.dependency.count': 'number',
  'disk.#.dependency.#.name': 'string',
  'disk.#.serial': 'string',
  'disk.#.alias': 'string',
  'disk.#.guest_alias': 'string',
  'disk.#.guest_bus': 'string',
  'if.count': 'number',
  'if.#.name': 'string',
  'if.#.hwaddr': 'string',
  'if.#.addr.count': 'number',
  'if.#.addr.#.type': 'string',
  'if.#.addr.#.addr': 'string',
  'if.#.addr.#.prefix': 'number',
  'load.1m': 'number',
  'load.5m': 'number',
  'load.15m': 'number',
  'device.count': 'number',
  'device.#.driverName': 'string',
  'device.#.driverDate': 'bigint',
  'device.#.driverVersion': 'string',
  'device.#.idType': 'string',
  'device.#.pciVendor': 'number',
  'device.#.pciDevice': 'number',
} as const;
