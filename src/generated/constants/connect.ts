// Generated from protocol/api.json by `npm run codegen`; do not edit.

import type { Constant } from '../../constant.js';

/** `virConnectBaselineCPUFlags` */
export const ConnectBaselineCPUFlags = {
  /** `VIR_CONNECT_BASELINE_CPU_EXPAND_FEATURES` = 1, libvirt 1.1.2 and later */
  EXPAND_FEATURES: 1 as Constant<'ConnectBaselineCPUFlags', 1>,
  /** `VIR_CONNECT_BASELINE_CPU_MIGRATABLE` = 2, libvirt 1.2.14 and later */
  MIGRATABLE: 2 as Constant<'ConnectBaselineCPUFlags', 2>,
  /** `VIR_CONNECT_BASELINE_CPU_IGNORE_HOST` = 4, libvirt 11.6.0 and later */
  IGNORE_HOST: 4 as Constant<'ConnectBaselineCPUFlags', 4>,
} as const;

/** A value of {@link ConnectBaselineCPUFlags}. */
export type ConnectBaselineCPUFlags = (typeof ConnectBaselineCPUFlags)[keyof typeof ConnectBaselineCPUFlags];

/** `virConnectCloseReason` */
export const ConnectCloseReason = {
  /** `VIR_CONNECT_CLOSE_REASON_ERROR` = 0, libvirt 0.10.0 and later */
  ERROR: 0 as Constant<'ConnectCloseReason', 0>,
  /** `VIR_CONNECT_CLOSE_REASON_EOF` = 1, libvirt 0.10.0 and later */
  EOF: 1 as Constant<'ConnectCloseReason', 1>,
  /** `VIR_CONNECT_CLOSE_REASON_KEEPALIVE` = 2, libvirt 0.10.0 and later */
  KEEPALIVE: 2 as Constant<'ConnectCloseReason', 2>,
  /** `VIR_CONNECT_CLOSE_REASON_CLIENT` = 3, libvirt 0.10.0 and later */
  CLIENT: 3 as Constant<'ConnectCloseReason', 3>,
} as const;

/** A value of {@link ConnectCloseReason}. */
export type ConnectCloseReason = (typeof ConnectCloseReason)[keyof typeof ConnectCloseReason];

/** `virConnectCompareCPUFlags` */
export const ConnectCompareCPUFlags = {
  /** `VIR_CONNECT_COMPARE_CPU_FAIL_INCOMPATIBLE` = 1, libvirt 1.2.6 and later */
  FAIL_INCOMPATIBLE: 1 as Constant<'ConnectCompareCPUFlags', 1>,
  /** `VIR_CONNECT_COMPARE_CPU_VALIDATE_XML` = 2, libvirt 6.9.0 and later */
  VALIDATE_XML: 2 as Constant<'ConnectCompareCPUFlags', 2>,
} as const;

/** A value of {@link ConnectCompareCPUFlags}. */
export type ConnectCompareCPUFlags = (typeof ConnectCompareCPUFlags)[keyof typeof ConnectCompareCPUFlags];

/** `virConnectGetAllDomainStatsFlags` */
export const ConnectGetAllDomainStatsFlags = {
  /** `VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE` = 1, libvirt 1.2.8 and later */
  ACTIVE: 1 as Constant<'ConnectGetAllDomainStatsFlags', 1>,
  /** `VIR_CONNECT_GET_ALL_DOMAINS_STATS_INACTIVE` = 2, libvirt 1.2.8 and later */
  INACTIVE: 2 as Constant<'ConnectGetAllDomainStatsFlags', 2>,
  /** `VIR_CONNECT_GET_ALL_DOMAINS_STATS_PERSISTENT` = 4, libvirt 1.2.8 and later */
  PERSISTENT: 4 as Constant<'ConnectGetAllDomainStatsFlags', 4>,
  /** `VIR_CONNECT_GET_ALL_DOMAINS_STATS_TRANSIENT` = 8, libvirt 1.2.8 and later */
  TRANSIENT: 8 as Constant<'ConnectGetAllDomainStatsFlags', 8>,
  /** `VIR_CONNECT_GET_ALL_DOMAINS_STATS_RUNNING` = 16, libvirt 1.2.8 and later */
  RUNNING: 16 as Constant<'ConnectGetAllDomainStatsFlags', 16>,
  /** `VIR_CONNECT_GET_ALL_DOMAINS_STATS_PAUSED` = 32, libvirt 1.2.8 and later */
  PAUSED: 32 as Constant<'ConnectGetAllDomainStatsFlags', 32>,
  /** `VIR_CONNECT_GET_ALL_DOMAINS_STATS_SHUTOFF` = 64, libvirt 1.2.8 and later */
  SHUTOFF: 64 as Constant<'ConnectGetAllDomainStatsFlags', 64>,
  /** `VIR_CONNECT_GET_ALL_DOMAINS_STATS_OTHER` = 128, libvirt 1.2.8 and later */
  OTHER: 128 as Constant<'ConnectGetAllDomainStatsFlags', 128>,
  /** `VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT` = 536870912, libvirt 4.5.0 and later */
  NOWAIT: 536870912 as Constant<'ConnectGetAllDomainStatsFlags', 536870912>,
  /** `VIR_CONNECT_GET_ALL_DOMAINS_STATS_BACKING` = 1073741824, libvirt 1.2.12 and later */
  BACKING: 1073741824 as Constant<'ConnectGetAllDomainStatsFlags', 1073741824>,
  /** `VIR_CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS` = 2147483648, libvirt 1.2.8 and later */
  ENFORCE_STATS: 2147483648 as Constant<'ConnectGetAllDomainStatsFlags', 2147483648>,
} as const;

/** A value of {@link ConnectGetAllDomainStatsFlags}. */
export type ConnectGetAllDomainStatsFlags =
  (typeof ConnectGetAllDomainStatsFlags)[keyof typeof ConnectGetAllDomainStatsFlags];

/** `virConnectListAllDomainsFlags` */
export const ConnectListAllDomainsFlags = {
  /** `VIR_CONNECT_LIST_DOMAINS_ACTIVE` = 1, libvirt 0.9.13 and later */
  ACTIVE: 1 as Constant<'ConnectListAllDomainsFlags', 1>,
  /** `VIR_CONNECT_LIST_DOMAINS_INACTIVE` = 2, libvirt 0.9.13 and later */
  INACTIVE: 2 as Constant<'ConnectListAllDomainsFlags', 2>,
  /** `VIR_CONNECT_LIST_DOMAINS_PERSISTENT` = 4, libvirt 0.9.13 and later */
  PERSISTENT: 4 as Constant<'ConnectListAllDomainsFlags', 4>,
  /** `VIR_CONNECT_LIST_DOMAINS_TRANSIENT` = 8, libvirt 0.9.13 and later */
  TRANSIENT: 8 as Constant<'ConnectListAllDomainsFlags', 8>,
  /** `VIR_CONNECT_LIST_DOMAINS_RUNNING` = 16, libvirt 0.9.13 and later */
  RUNNING: 16 as Constant<'ConnectListAllDomainsFlags', 16>,
  /** `VIR_CONNECT_LIST_DOMAINS_PAUSED` = 32, libvirt 0.9.13 and later */
  PAUSED: 32 as Constant<'ConnectListAllDomainsFlags', 32>,
  /** `VIR_CONNECT_LIST_DOMAINS_SHUTOFF` = 64, libvirt 0.9.13 and later */
  SHUTOFF: 64 as Constant<'ConnectListAllDomainsFlags', 64>,
  /** `VIR_CONNECT_LIST_DOMAINS_OTHER` = 128, libvirt 0.9.13 and later */
  OTHER: 128 as Constant<'ConnectListAllDomainsFlags', 128>,
  /** `VIR_CONNECT_LIST_DOMAINS_MANAGEDSAVE` = 256, libvirt 0.9.13 and later */
  MANAGEDSAVE: 256 as Constant<'ConnectListAllDomainsFlags', 256>,
  /** `VIR_CONNECT_LIST_DOMAINS_NO_MANAGEDSAVE` = 512, libvirt 0.9.13 and later */
  NO_MANAGEDSAVE: 512 as Constant<'ConnectListAllDomainsFlags', 512>,
  /** `VIR_CONNECT_LIST_DOMAINS_AUTOSTART` = 1024, libvirt 0.9.13 and later */
  AUTOSTART: 1024 as Constant<'ConnectListAllDomainsFlags', 1024>,
  /** `VIR_CONNECT_LIST_DOMAINS_NO_AUTOSTART` = 2048, libvirt 0.9.13 and later */
  NO_AUTOSTART: 2048 as Constant<'ConnectListAllDomainsFlags', 2048>,
  /** `VIR_CONNECT_LIST_DOMAINS_HAS_SNAPSHOT` = 4096, libvirt 0.9.13 and later */
  HAS_SNAPSHOT: 4096 as Constant<'ConnectListAllDomainsFlags', 4096>,
  /** `VIR_CONNECT_LIST_DOMAINS_NO_SNAPSHOT` = 8192, libvirt 0.9.13 and later */
  NO_SNAPSHOT: 8192 as Constant<'ConnectListAllDomainsFlags', 8192>,
  /** `VIR_CONNECT_LIST_DOMAINS_HAS_CHECKPOINT` = 16384, libvirt 5.6.0 and later */
  HAS_CHECKPOINT: 16384 as Constant<'ConnectListAllDomainsFlags', 16384>,
  /** `VIR_CONNECT_LIST_DOMAINS_NO_CHECKPOINT` = 32768, libvirt 5.6.0 and later */
  NO_CHECKPOINT: 32768 as Constant<'ConnectListAllDomainsFlags', 32768>,
} as const;

/** A value of {@link ConnectListAllDomainsFlags}. */
export type ConnectListAllDomainsFlags = (typeof ConnectListAllDomainsFlags)[keyof typeof ConnectListAllDomainsFlags];

/** `virConnectListAllInterfacesFlags` */
export const ConnectListAllInterfacesFlags = {
  /** `VIR_CONNECT_LIST_INTERFACES_INACTIVE` = 1, libvirt 0.10.2 and later */
  INACTIVE: 1 as Constant<'ConnectListAllInterfacesFlags', 1>,
  /** `VIR_CONNECT_LIST_INTERFACES_ACTIVE` = 2, libvirt 0.10.2 and later */
  ACTIVE: 2 as Constant<'ConnectListAllInterfacesFlags', 2>,
} as const;

/** A value of {@link ConnectListAllInterfacesFlags}. */
export type ConnectListAllInterfacesFlags =
  (typeof ConnectListAllInterfacesFlags)[keyof typeof ConnectListAllInterfacesFlags];

/** `virConnectListAllNetworksFlags` */
export const ConnectListAllNetworksFlags = {
  /** `VIR_CONNECT_LIST_NETWORKS_INACTIVE` = 1, libvirt 0.10.2 and later */
  INACTIVE: 1 as Constant<'ConnectListAllNetworksFlags', 1>,
  /** `VIR_CONNECT_LIST_NETWORKS_ACTIVE` = 2, libvirt 0.10.2 and later */
  ACTIVE: 2 as Constant<'ConnectListAllNetworksFlags', 2>,
  /** `VIR_CONNECT_LIST_NETWORKS_PERSISTENT` = 4, libvirt 0.10.2 and later */
  PERSISTENT: 4 as Constant<'ConnectListAllNetworksFlags', 4>,
  /** `VIR_CONNECT_LIST_NETWORKS_TRANSIENT` = 8, libvirt 0.10.2 and later */
  TRANSIENT: 8 as Constant<'ConnectListAllNetworksFlags', 8>,
  /** `VIR_CONNECT_LIST_NETWORKS_AUTOSTART` = 16, libvirt 0.10.2 and later */
  AUTOSTART: 16 as Constant<'ConnectListAllNetworksFlags', 16>,
  /** `VIR_CONNECT_LIST_NETWORKS_NO_AUTOSTART` = 32, libvirt 0.10.2 and later */
  NO_AUTOSTART: 32 as Constant<'ConnectListAllNetworksFlags', 32>,
} as const;

/** A value of {@link ConnectListAllNetworksFlags}. */
export type ConnectListAllNetworksFlags =
  (typeof ConnectListAllNetworksFlags)[keyof typeof ConnectListAllNetworksFlags];

/** `virConnectListAllNodeDeviceFlags` */
export const ConnectListAllNodeDeviceFlags = {
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_SYSTEM` = 1, libvirt 0.10.2 and later */
  CAP_SYSTEM: 1 as Constant<'ConnectListAllNodeDeviceFlags', 1>,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_PCI_DEV` = 2, libvirt 0.10.2 and later */
  CAP_PCI_DEV: 2 as Constant<'ConnectListAllNodeDeviceFlags', 2>,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_DEV` = 4, libvirt 0.10.2 and later */
  CAP_USB_DEV: 4 as Constant<'ConnectListAllNodeDeviceFlags', 4>,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_INTERFACE` = 8, libvirt 0.10.2 and later */
  CAP_USB_INTERFACE: 8 as Constant<'ConnectListAllNodeDeviceFlags', 8>,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_NET` = 16, libvirt 0.10.2 and later */
  CAP_NET: 16 as Constant<'ConnectListAllNodeDeviceFlags', 16>,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_HOST` = 32, libvirt 0.10.2 and later */
  CAP_SCSI_HOST: 32 as Constant<'ConnectListAllNodeDeviceFlags', 32>,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_TARGET` = 64, libvirt 0.10.2 and later */
  CAP_SCSI_TARGET: 64 as Constant<'ConnectListAllNodeDeviceFlags', 64>,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI` = 128, libvirt 0.10.2 and later */
  CAP_SCSI: 128 as Constant<'ConnectListAllNodeDeviceFlags', 128>,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_STORAGE` = 256, libvirt 0.10.2 and later */
  CAP_STORAGE: 256 as Constant<'ConnectListAllNodeDeviceFlags', 256>,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_FC_HOST` = 512, libvirt 1.0.4 and later */
  CAP_FC_HOST: 512 as Constant<'ConnectListAllNodeDeviceFlags', 512>,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPORTS` = 1024, libvirt 1.0.4 and later */
  CAP_VPORTS: 1024 as Constant<'ConnectListAllNodeDeviceFlags', 1024>,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_GENERIC` = 2048, libvirt 1.1.0 and later */
  CAP_SCSI_GENERIC: 2048 as Constant<'ConnectListAllNodeDeviceFlags', 2048>,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_DRM` = 4096, libvirt 3.1.0 and later */
  CAP_DRM: 4096 as Constant<'ConnectListAllNodeDeviceFlags', 4096>,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV_TYPES` = 8192, libvirt 3.4.0 and later */
  CAP_MDEV_TYPES: 8192 as Constant<'ConnectListAllNodeDeviceFlags', 8192>,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV` = 16384, libvirt 3.4.0 and later */
  CAP_MDEV: 16384 as Constant<'ConnectListAllNodeDeviceFlags', 16384>,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCW_DEV` = 32768, libvirt 3.4.0 and later */
  CAP_CCW_DEV: 32768 as Constant<'ConnectListAllNodeDeviceFlags', 32768>,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_CSS_DEV` = 65536, libvirt 6.8.0 and later */
  CAP_CSS_DEV: 65536 as Constant<'ConnectListAllNodeDeviceFlags', 65536>,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_VDPA` = 131072, libvirt 6.9.0 and later */
  CAP_VDPA: 131072 as Constant<'ConnectListAllNodeDeviceFlags', 131072>,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_CARD` = 262144, libvirt 7.0.0 and later */
  CAP_AP_CARD: 262144 as Constant<'ConnectListAllNodeDeviceFlags', 262144>,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_QUEUE` = 524288, libvirt 7.0.0 and later */
  CAP_AP_QUEUE: 524288 as Constant<'ConnectListAllNodeDeviceFlags', 524288>,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_MATRIX` = 1048576, libvirt 7.0.0 and later */
  CAP_AP_MATRIX: 1048576 as Constant<'ConnectListAllNodeDeviceFlags', 1048576>,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPD` = 2097152, libvirt 7.9.0 and later */
  CAP_VPD: 2097152 as Constant<'ConnectListAllNodeDeviceFlags', 2097152>,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_DEV` = 4194304, libvirt 11.1.0 and later */
  CAP_CCWGROUP_DEV: 4194304 as Constant<'ConnectListAllNodeDeviceFlags', 4194304>,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_MEMBER` = 8388608, libvirt 11.1.0 and later */
  CAP_CCWGROUP_MEMBER: 8388608 as Constant<'ConnectListAllNodeDeviceFlags', 8388608>,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_PERSISTENT` = 268435456, libvirt 10.1.0 and later */
  PERSISTENT: 268435456 as Constant<'ConnectListAllNodeDeviceFlags', 268435456>,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_TRANSIENT` = 536870912, libvirt 10.1.0 and later */
  TRANSIENT: 536870912 as Constant<'ConnectListAllNodeDeviceFlags', 536870912>,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_INACTIVE` = 1073741824, libvirt 7.3.0 and later */
  INACTIVE: 1073741824 as Constant<'ConnectListAllNodeDeviceFlags', 1073741824>,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_ACTIVE` = 2147483648, libvirt 7.3.0 and later */
  ACTIVE: 2147483648 as Constant<'ConnectListAllNodeDeviceFlags', 2147483648>,
} as const;

/** A value of {@link ConnectListAllNodeDeviceFlags}. */
export type ConnectListAllNodeDeviceFlags =
  (typeof ConnectListAllNodeDeviceFlags)[keyof typeof ConnectListAllNodeDeviceFlags];

/** `virConnectListAllSecretsFlags` */
export const ConnectListAllSecretsFlags = {
  /** `VIR_CONNECT_LIST_SECRETS_EPHEMERAL` = 1, libvirt 0.10.2 and later */
  EPHEMERAL: 1 as Constant<'ConnectListAllSecretsFlags', 1>,
  /** `VIR_CONNECT_LIST_SECRETS_NO_EPHEMERAL` = 2, libvirt 0.10.2 and later */
  NO_EPHEMERAL: 2 as Constant<'ConnectListAllSecretsFlags', 2>,
  /** `VIR_CONNECT_LIST_SECRETS_PRIVATE` = 4, libvirt 0.10.2 and later */
  PRIVATE: 4 as Constant<'ConnectListAllSecretsFlags', 4>,
  /** `VIR_CONNECT_LIST_SECRETS_NO_PRIVATE` = 8, libvirt 0.10.2 and later */
  NO_PRIVATE: 8 as Constant<'ConnectListAllSecretsFlags', 8>,
} as const;

/** A value of {@link ConnectListAllSecretsFlags}. */
export type ConnectListAllSecretsFlags = (typeof ConnectListAllSecretsFlags)[keyof typeof ConnectListAllSecretsFlags];

/** `virConnectListAllStoragePoolsFlags` */
export const ConnectListAllStoragePoolsFlags = {
  /** `VIR_CONNECT_LIST_STORAGE_POOLS_INACTIVE` = 1, libvirt 0.10.2 and later */
  INACTIVE: 1 as Constant<'ConnectListAllStoragePoolsFlags', 1>,
  /** `VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE` = 2, libvirt 0.10.2 and later */
  ACTIVE: 2 as Constant<'ConnectListAllStoragePoolsFlags', 2>,
  /** `VIR_CONNECT_LIST_STORAGE_POOLS_PERSISTENT` = 4, libvirt 0.10.2 and later */
  PERSISTENT: 4 as Constant<'ConnectListAllStoragePoolsFlags', 4>,
  /** `VIR_CONNECT_LIST_STORAGE_POOLS_TRANSIENT` = 8, libvirt 0.10.2 and later */
  TRANSIENT: 8 as Constant<'ConnectListAllStoragePoolsFlags', 8>,
  /** `VIR_CONNECT_LIST_STORAGE_POOLS_AUTOSTART` = 16, libvirt 0.10.2 and later */
  AUTOSTART: 16 as Constant<'ConnectListAllStoragePoolsFlags', 16>,
  /** `VIR_CONNECT_LIST_STORAGE_POOLS_NO_AUTOSTART` = 32, libvirt 0.10.2 and later */
  NO_AUTOSTART: 32 as Constant<'ConnectListAllStoragePoolsFlags', 32>,
  /** `VIR_CONNECT_LIST_STORAGE_POOLS_DIR` = 64, libvirt 0.10.2 and later */
  DIR: 64 as Constant<'ConnectListAllStoragePoolsFlags', 64>,
  /** `VIR_CONNECT_LIST_STORAGE_POOLS_FS` = 128, libvirt 0.10.2 and later */
  FS: 128 as Constant<'ConnectListAllStoragePoolsFlags', 128>,
  /** `VIR_CONNECT_LIST_STORAGE_POOLS_NETFS` = 256, libvirt 0.10.2 and later */
  NETFS: 256 as Constant<'ConnectListAllStoragePoolsFlags', 256>,
  /** `VIR_CONNECT_LIST_STORAGE_POOLS_LOGICAL` = 512, libvirt 0.10.2 and later */
  LOGICAL: 512 as Constant<'ConnectListAllStoragePoolsFlags', 512>,
  /** `VIR_CONNECT_LIST_STORAGE_POOLS_DISK` = 1024, libvirt 0.10.2 and later */
  DISK: 1024 as Constant<'ConnectListAllStoragePoolsFlags', 1024>,
  /** `VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI` = 2048, libvirt 0.10.2 and later */
  ISCSI: 2048 as Constant<'ConnectListAllStoragePoolsFlags', 2048>,
  /** `VIR_CONNECT_LIST_STORAGE_POOLS_SCSI` = 4096, libvirt 0.10.2 and later */
  SCSI: 4096 as Constant<'ConnectListAllStoragePoolsFlags', 4096>,
  /** `VIR_CONNECT_LIST_STORAGE_POOLS_MPATH` = 8192, libvirt 0.10.2 and later */
  MPATH: 8192 as Constant<'ConnectListAllStoragePoolsFlags', 8192>,
  /** `VIR_CONNECT_LIST_STORAGE_POOLS_RBD` = 16384, libvirt 0.10.2 and later */
  RBD: 16384 as Constant<'ConnectListAllStoragePoolsFlags', 16384>,
  /** `VIR_CONNECT_LIST_STORAGE_POOLS_SHEEPDOG` = 32768, libvirt 0.10.2 and later */
  SHEEPDOG: 32768 as Constant<'ConnectListAllStoragePoolsFlags', 32768>,
  /** `VIR_CONNECT_LIST_STORAGE_POOLS_GLUSTER` = 65536, libvirt 1.2.1 and later */
  GLUSTER: 65536 as Constant<'ConnectListAllStoragePoolsFlags', 65536>,
  /** `VIR_CONNECT_LIST_STORAGE_POOLS_ZFS` = 131072, libvirt 1.2.8 and later */
  ZFS: 131072 as Constant<'ConnectListAllStoragePoolsFlags', 131072>,
  /** `VIR_CONNECT_LIST_STORAGE_POOLS_VSTORAGE` = 262144, libvirt 3.1.0 and later */
  VSTORAGE: 262144 as Constant<'ConnectListAllStoragePoolsFlags', 262144>,
  /** `VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI_DIRECT` = 524288, libvirt 5.6.0 and later */
  ISCSI_DIRECT: 524288 as Constant<'ConnectListAllStoragePoolsFlags', 524288>,
} as const;

/** A value of {@link ConnectListAllStoragePoolsFlags}. */
export type ConnectListAllStoragePoolsFlags =
  (typeof ConnectListAllStoragePoolsFlags)[keyof typeof ConnectListAllStoragePoolsFlags];

/** `virConnectFlags` */
export const ConnectFlags = {
  /** `VIR_CONNECT_RO` = 1, libvirt 0.4.1 and later */
  RO: 1 as Constant<'ConnectFlags', 1>,
  /** `VIR_CONNECT_NO_ALIASES` = 2, libvirt 0.9.7 and later */
  NO_ALIASES: 2 as Constant<'ConnectFlags', 2>,
} as const;

/** A value of {@link ConnectFlags}. */
export type ConnectFlags = (typeof ConnectFlags)[keyof typeof ConnectFlags];

/** `virCPUCompareResult` */
export const CPUCompareResult = {
  /** `VIR_CPU_COMPARE_ERROR` = -1, libvirt 0.7.5 and later */
  ERROR: -1 as Constant<'CPUCompareResult', -1>,
  /** `VIR_CPU_COMPARE_INCOMPATIBLE` = 0, libvirt 0.7.5 and later */
  INCOMPATIBLE: 0 as Constant<'CPUCompareResult', 0>,
  /** `VIR_CPU_COMPARE_IDENTICAL` = 1, libvirt 0.7.5 and later */
  IDENTICAL: 1 as Constant<'CPUCompareResult', 1>,
  /** `VIR_CPU_COMPARE_SUPERSET` = 2, libvirt 0.7.5 and later */
  SUPERSET: 2 as Constant<'CPUCompareResult', 2>,
} as const;

/** A value of {@link CPUCompareResult}. */
export type CPUCompareResult = (typeof CPUCompareResult)[keyof typeof CPUCompareResult];

/** `virConnectCredentialType` */
export const ConnectCredentialType = {
  /** `VIR_CRED_USERNAME` = 1, libvirt 0.4.1 and later */
  USERNAME: 1 as Constant<'ConnectCredentialType', 1>,
  /** `VIR_CRED_AUTHNAME` = 2, libvirt 0.4.1 and later */
  AUTHNAME: 2 as Constant<'ConnectCredentialType', 2>,
  /** `VIR_CRED_LANGUAGE` = 3, libvirt 0.4.1 and later */
  LANGUAGE: 3 as Constant<'ConnectCredentialType', 3>,
  /** `VIR_CRED_CNONCE` = 4, libvirt 0.4.1 and later */
  CNONCE: 4 as Constant<'ConnectCredentialType', 4>,
  /** `VIR_CRED_PASSPHRASE` = 5, libvirt 0.4.1 and later */
  PASSPHRASE: 5 as Constant<'ConnectCredentialType', 5>,
  /** `VIR_CRED_ECHOPROMPT` = 6, libvirt 0.4.1 and later */
  ECHOPROMPT: 6 as Constant<'ConnectCredentialType', 6>,
  /** `VIR_CRED_NOECHOPROMPT` = 7, libvirt 0.4.1 and later */
  NOECHOPROMPT: 7 as Constant<'ConnectCredentialType', 7>,
  /** `VIR_CRED_REALM` = 8, libvirt 0.4.1 and later */
  REALM: 8 as Constant<'ConnectCredentialType', 8>,
  /** `VIR_CRED_EXTERNAL` = 9, libvirt 0.4.1 and later */
  EXTERNAL: 9 as Constant<'ConnectCredentialType', 9>,
} as const;

/** A value of {@link ConnectCredentialType}. */
export type ConnectCredentialType = (typeof ConnectCredentialType)[keyof typeof ConnectCredentialType];

/** `virConnectGetDomainCapabilitiesFlags` */
export const ConnectGetDomainCapabilitiesFlags = {
  /** `VIR_CONNECT_GET_DOMAIN_CAPABILITIES_DISABLE_DEPRECATED_FEATURES` = 1, libvirt 11.0.0 and later */
  DISABLE_DEPRECATED_FEATURES: 1 as Constant<'ConnectGetDomainCapabilitiesFlags', 1>,
  /** `VIR_CONNECT_GET_DOMAIN_CAPABILITIES_EXPAND_CPU_FEATURES` = 2, libvirt 12.2.0 and later */
  EXPAND_CPU_FEATURES: 2 as Constant<'ConnectGetDomainCapabilitiesFlags', 2>,
  /** `VIR_CONNECT_GET_DOMAIN_CAPABILITIES_SUPPORTED_CPU_FEATURES` = 4, libvirt 12.5.0 and later */
  SUPPORTED_CPU_FEATURES: 4 as Constant<'ConnectGetDomainCapabilitiesFlags', 4>,
} as const;

/** A value of {@link ConnectGetDomainCapabilitiesFlags}. */
export type ConnectGetDomainCapabilitiesFlags =
  (typeof ConnectGetDomainCapabilitiesFlags)[keyof typeof ConnectGetDomainCapabilitiesFlags];

/** Keys of the identity of a caller: `VIR_CONNECT_IDENTITY_*`. */
export const Identity = {
  /** `VIR_CONNECT_IDENTITY_GROUP_NAME`, libvirt 5.8.0 and later */
  GROUP_NAME: 'group-name',
  /** `VIR_CONNECT_IDENTITY_PROCESS_ID`, libvirt 5.8.0 and later */
  PROCESS_ID: 'process-id',
  /** `VIR_CONNECT_IDENTITY_PROCESS_TIME`, libvirt 5.8.0 and later */
  PROCESS_TIME: 'process-time',
  /** `VIR_CONNECT_IDENTITY_SASL_USER_NAME`, libvirt 5.8.0 and later */
  SASL_USER_NAME: 'sasl-user-name',
  /** `VIR_CONNECT_IDENTITY_SELINUX_CONTEXT`, libvirt 5.8.0 and later */
  SELINUX_CONTEXT: 'selinux-context',
  /** `VIR_CONNECT_IDENTITY_UNIX_GROUP_ID`, libvirt 5.8.0 and later */
  UNIX_GROUP_ID: 'unix-group-id',
  /** `VIR_CONNECT_IDENTITY_UNIX_USER_ID`, libvirt 5.8.0 and later */
  UNIX_USER_ID: 'unix-user-id',
  /** `VIR_CONNECT_IDENTITY_USER_NAME`, libvirt 5.8.0 and later */
  USER_NAME: 'user-name',
  /** `VIR_CONNECT_IDENTITY_X509_DISTINGUISHED_NAME`, libvirt 5.8.0 and later */
  X509_DISTINGUISHED_NAME: 'x509-distinguished-name',
} as const;

/** A value of {@link Identity}. */
export type Identity = (typeof Identity)[keyof typeof Identity];
