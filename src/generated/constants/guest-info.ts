// Generated from protocol/api.json by `npm run codegen`; do not edit.

/** Keys of guest information: `VIR_DOMAIN_GUEST_INFO_*`. */
export const GuestInfoKey = {
  /** `VIR_DOMAIN_GUEST_INFO_DEVICE_COUNT`, libvirt 12.7.0 and later */
  DEVICE_COUNT: 'device.count',
  /** `VIR_DOMAIN_GUEST_INFO_DEVICE_PREFIX`, libvirt 12.7.0 and later */
  DEVICE_PREFIX: 'device.',
  /** `VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_DATE`, libvirt 12.7.0 and later */
  DEVICE_SUFFIX_DRIVER_DATE: '.driverDate',
  /** `VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_NAME`, libvirt 12.7.0 and later */
  DEVICE_SUFFIX_DRIVER_NAME: '.driverName',
  /** `VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_VERSION`, libvirt 12.7.0 and later */
  DEVICE_SUFFIX_DRIVER_VERSION: '.driverVersion',
  /** `VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_ID_TYPE`, libvirt 12.7.0 and later */
  DEVICE_SUFFIX_ID_TYPE: '.idType',
  /** `VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_PCI_DEVICE`, libvirt 12.7.0 and later */
  DEVICE_SUFFIX_PCI_DEVICE: '.pciDevice',
  /** `VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_PCI_VENDOR`, libvirt 12.7.0 and later */
  DEVICE_SUFFIX_PCI_VENDOR: '.pciVendor',
  /** `VIR_DOMAIN_GUEST_INFO_DISK_COUNT`, libvirt 11.2.0 and later */
  DISK_COUNT: 'disk.count',
  /** `VIR_DOMAIN_GUEST_INFO_DISK_PREFIX`, libvirt 11.2.0 and later */
  DISK_PREFIX: 'disk.',
  /** `VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_ALIAS`, libvirt 11.2.0 and later */
  DISK_SUFFIX_ALIAS: '.alias',
  /** `VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_COUNT`, libvirt 11.2.0 and later */
  DISK_SUFFIX_DEPENDENCY_COUNT: '.dependency.count',
  /** `VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_PREFIX`, libvirt 11.2.0 and later */
  DISK_SUFFIX_DEPENDENCY_PREFIX: '.dependency.',
  /** `VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_SUFFIX_NAME`, libvirt 11.2.0 and later */
  DISK_SUFFIX_DEPENDENCY_SUFFIX_NAME: '.name',
  /** `VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_ALIAS`, libvirt 11.2.0 and later */
  DISK_SUFFIX_GUEST_ALIAS: '.guest_alias',
  /** `VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_BUS`, libvirt 11.2.0 and later */
  DISK_SUFFIX_GUEST_BUS: '.guest_bus',
  /** `VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_NAME`, libvirt 11.2.0 and later */
  DISK_SUFFIX_NAME: '.name',
  /** `VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_PARTITION`, libvirt 11.2.0 and later */
  DISK_SUFFIX_PARTITION: '.partition',
  /** `VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_SERIAL`, libvirt 11.2.0 and later */
  DISK_SUFFIX_SERIAL: '.serial',
  /** `VIR_DOMAIN_GUEST_INFO_FS_COUNT`, libvirt 11.2.0 and later */
  FS_COUNT: 'fs.count',
  /** `VIR_DOMAIN_GUEST_INFO_FS_PREFIX`, libvirt 11.2.0 and later */
  FS_PREFIX: 'fs.',
  /** `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_COUNT`, libvirt 11.2.0 and later */
  FS_SUFFIX_DISK_COUNT: '.disk.count',
  /** `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_PREFIX`, libvirt 11.2.0 and later */
  FS_SUFFIX_DISK_PREFIX: '.disk.',
  /** `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_ALIAS`, libvirt 11.2.0 and later */
  FS_SUFFIX_DISK_SUFFIX_ALIAS: '.alias',
  /** `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_DEVICE`, libvirt 11.2.0 and later */
  FS_SUFFIX_DISK_SUFFIX_DEVICE: '.device',
  /** `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_SERIAL`, libvirt 11.2.0 and later */
  FS_SUFFIX_DISK_SUFFIX_SERIAL: '.serial',
  /** `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_FSTYPE`, libvirt 11.2.0 and later */
  FS_SUFFIX_FSTYPE: '.fstype',
  /** `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_MOUNTPOINT`, libvirt 11.2.0 and later */
  FS_SUFFIX_MOUNTPOINT: '.mountpoint',
  /** `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_NAME`, libvirt 11.2.0 and later */
  FS_SUFFIX_NAME: '.name',
  /** `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_TOTAL_BYTES`, libvirt 11.2.0 and later */
  FS_SUFFIX_TOTAL_BYTES: '.total-bytes',
  /** `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_USED_BYTES`, libvirt 11.2.0 and later */
  FS_SUFFIX_USED_BYTES: '.used-bytes',
  /** `VIR_DOMAIN_GUEST_INFO_HOSTNAME_HOSTNAME`, libvirt 11.2.0 and later */
  HOSTNAME_HOSTNAME: 'hostname',
  /** `VIR_DOMAIN_GUEST_INFO_IF_COUNT`, libvirt 11.2.0 and later */
  IF_COUNT: 'if.count',
  /** `VIR_DOMAIN_GUEST_INFO_IF_PREFIX`, libvirt 11.2.0 and later */
  IF_PREFIX: 'if.',
  /** `VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_COUNT`, libvirt 11.2.0 and later */
  IF_SUFFIX_ADDR_COUNT: '.addr.count',
  /** `VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_PREFIX`, libvirt 11.2.0 and later */
  IF_SUFFIX_ADDR_PREFIX: '.addr.',
  /** `VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_ADDR`, libvirt 11.2.0 and later */
  IF_SUFFIX_ADDR_SUFFIX_ADDR: '.addr',
  /** `VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_PREFIX`, libvirt 11.2.0 and later */
  IF_SUFFIX_ADDR_SUFFIX_PREFIX: '.prefix',
  /** `VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_TYPE`, libvirt 11.2.0 and later */
  IF_SUFFIX_ADDR_SUFFIX_TYPE: '.type',
  /** `VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_HWADDR`, libvirt 11.2.0 and later */
  IF_SUFFIX_HWADDR: '.hwaddr',
  /** `VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_NAME`, libvirt 11.2.0 and later */
  IF_SUFFIX_NAME: '.name',
  /** `VIR_DOMAIN_GUEST_INFO_LOAD_15M`, libvirt 11.2.0 and later */
  LOAD_15M: 'load.15m',
  /** `VIR_DOMAIN_GUEST_INFO_LOAD_1M`, libvirt 11.2.0 and later */
  LOAD_1M: 'load.1m',
  /** `VIR_DOMAIN_GUEST_INFO_LOAD_5M`, libvirt 11.2.0 and later */
  LOAD_5M: 'load.5m',
  /** `VIR_DOMAIN_GUEST_INFO_OS_ID`, libvirt 11.2.0 and later */
  OS_ID: 'os.id',
  /** `VIR_DOMAIN_GUEST_INFO_OS_KERNEL_RELEASE`, libvirt 11.2.0 and later */
  OS_KERNEL_RELEASE: 'os.kernel-release',
  /** `VIR_DOMAIN_GUEST_INFO_OS_KERNEL_VERSION`, libvirt 11.2.0 and later */
  OS_KERNEL_VERSION: 'os.kernel-version',
  /** `VIR_DOMAIN_GUEST_INFO_OS_MACHINE`, libvirt 11.2.0 and later */
  OS_MACHINE: 'os.machine',
  /** `VIR_DOMAIN_GUEST_INFO_OS_NAME`, libvirt 11.2.0 and later */
  OS_NAME: 'os.name',
  /** `VIR_DOMAIN_GUEST_INFO_OS_PRETTY_NAME`, libvirt 11.2.0 and later */
  OS_PRETTY_NAME: 'os.pretty-name',
  /** `VIR_DOMAIN_GUEST_INFO_OS_VARIANT`, libvirt 11.2.0 and later */
  OS_VARIANT: 'os.variant',
  /** `VIR_DOMAIN_GUEST_INFO_OS_VARIANT_ID`, libvirt 11.2.0 and later */
  OS_VARIANT_ID: 'os.variant-id',
  /** `VIR_DOMAIN_GUEST_INFO_OS_VERSION`, libvirt 11.2.0 and later */
  OS_VERSION: 'os.version',
  /** `VIR_DOMAIN_GUEST_INFO_OS_VERSION_ID`, libvirt 11.2.0 and later */
  OS_VERSION_ID: 'os.version-id',
  /** `VIR_DOMAIN_GUEST_INFO_TIMEZONE_NAME`, libvirt 11.2.0 and later */
  TIMEZONE_NAME: 'timezone.name',
  /** `VIR_DOMAIN_GUEST_INFO_TIMEZONE_OFFSET`, libvirt 11.2.0 and later */
  TIMEZONE_OFFSET: 'timezone.offset',
  /** `VIR_DOMAIN_GUEST_INFO_USER_COUNT`, libvirt 11.2.0 and later */
  USER_COUNT: 'user.count',
  /** `VIR_DOMAIN_GUEST_INFO_USER_PREFIX`, libvirt 11.2.0 and later */
  USER_PREFIX: 'user.',
  /** `VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_DOMAIN`, libvirt 11.2.0 and later */
  USER_SUFFIX_DOMAIN: '.domain',
  /** `VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_LOGIN_TIME`, libvirt 11.2.0 and later */
  USER_SUFFIX_LOGIN_TIME: '.login-time',
  /** `VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_NAME`, libvirt 11.2.0 and later */
  USER_SUFFIX_NAME: '.name',
} as const;

/** A value of {@link GuestInfoKey}. */
export type GuestInfoKey = (typeof GuestInfoKey)[keyof typeof GuestInfoKey];
