// Generated from protocol/xml/grammar.json by `npm run codegen`; do not edit.

import type { DomainBhyveCommandline, DomainBlkiotune, DomainBlkiotuneInput, DomainClock, DomainClockInput, DomainCpu, DomainCpuInput, DomainCputune, DomainCputuneInput, DomainCurrentMemory, DomainCurrentMemoryInput, DomainDefaultiothread, DomainDevices, DomainDevicesInput, DomainDiskAuth, DomainDiskBlockFloppySourceReservations, DomainDiskDriverMetadataCache, DomainDiskDriverMetadataCacheInput, DomainDiskEncryption, DomainDiskFileSourceSeclabel, DomainDiskFileSourceSlices, DomainDiskFileSourceSlicesInput, DomainDiskMirrorFormat, DomainDiskMirrorFormatInput, DomainDiskNetworkFloppySourceConfig, DomainDiskNetworkFloppySourceCookies, DomainDiskNetworkFloppySourceHost, DomainDiskNetworkFloppySourceInitiator, DomainDiskNetworkFloppySourceKnownHosts, DomainDiskNetworkFloppySourceNfsIdentity, DomainDiskNetworkFloppySourceReadahead, DomainDiskNetworkFloppySourceReadaheadInput, DomainDiskNetworkFloppySourceReconnect, DomainDiskNetworkFloppySourceSnapshot, DomainDiskNetworkFloppySourceSshIdentity, DomainDiskNetworkFloppySourceSsl, DomainDiskNetworkFloppySourceTimeout, DomainDiskNetworkFloppySourceTimeoutInput, DomainDiskNvmeSourceAddress, DomainFeatures, DomainFeaturesInput, DomainIdmap, DomainIommufd, DomainIothreadids, DomainIothreadidsInput, DomainKeywrap, DomainLaunchSecurity, DomainLxcNamespace, DomainMaxMemory, DomainMaxMemoryInput, DomainMemory, DomainMemoryBacking, DomainMemoryBackingInput, DomainMemoryInput, DomainMemtune, DomainMemtuneInput, DomainMetadata, DomainNumatune, DomainOs, DomainOsInput, DomainPerf, DomainPm, DomainQemuCapabilities, DomainQemuCommandline, DomainQemuDeprecation, DomainQemuOverride, DomainResource, DomainSeclabel, DomainSysinfo, DomainThrottlegroups, DomainThrottlegroupsInput, DomainVcpu, DomainVcpus, DomainXenCommandline } from './domain.js';
import type { InactiveDomainDocument, InactiveDomainDocumentInput } from './inactive-domain.js';
import type { RawContent } from './raw.js';

/** A saved state of a domain that it can be reverted to. */
export interface DomainSnapshotDocument {
  name?: string;
  description?: string;
  state?: 'running' | 'blocked' | 'paused' | 'shutdown' | 'shutoff' | 'crashed' | 'disk-snapshot';
  creationTime?: string;
  memory?: DomainSnapshotMemory;
  disks?: DomainSnapshotDisks;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  revertDisks?: DomainSnapshotRevertDisks;
  active?: '0' | '1';
  /** A virtual machine or container. */
  domain?: DomainSnapshotDomain;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  inactiveDomain?: InactiveDomainDocument;
  parent?: DomainSnapshotParent;
  cookie?: DomainSnapshotCookie;
  $raw?: RawContent;
}

/**
 * A saved state of a domain that it can be reverted to.
 * The written form; `DomainSnapshotDocument` is the parsed form.
 */
export interface DomainSnapshotDocumentInput {
  name?: string;
  description?: string;
  state?: 'running' | 'blocked' | 'paused' | 'shutdown' | 'shutoff' | 'crashed' | 'disk-snapshot';
  creationTime?: string;
  memory?: DomainSnapshotMemory;
  disks?: DomainSnapshotDisksInput;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  revertDisks?: DomainSnapshotRevertDisksInput;
  active?: '0' | '1';
  /** A virtual machine or container. */
  domain?: DomainSnapshotDomainInput;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  inactiveDomain?: InactiveDomainDocumentInput;
  parent?: DomainSnapshotParent;
  cookie?: DomainSnapshotCookie;
  $raw?: RawContent;
}

/** `<memory>` of `<domainsnapshot>`. */
export interface DomainSnapshotMemoryNo {
  snapshot: 'no' | 'internal';
  $raw?: RawContent;
}

/** `<memory>` of `<domainsnapshot>`. */
export interface DomainSnapshotMemoryExternal {
  snapshot?: 'external';
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  file: string;
  $raw?: RawContent;
}

/** `<memory>` of `<domainsnapshot>`. */
export type DomainSnapshotMemory =
  | DomainSnapshotMemoryNo
  | DomainSnapshotMemoryExternal;

/** `<disks>` of `<domainsnapshot>`. */
export interface DomainSnapshotDisks {
  disk?: DomainSnapshotDisksDisk[];
  $raw?: RawContent;
}

/**
 * `<disks>` of `<domainsnapshot>`.
 * The written form; `DomainSnapshotDisks` is the parsed form.
 */
export interface DomainSnapshotDisksInput {
  disk?: DomainSnapshotDisksDiskInput[];
  $raw?: RawContent;
}

/**
 * `<revertDisks>` of `<domainsnapshot>`.
 * Added between libvirt 9.0.0 and 11.3.0.
 */
export interface DomainSnapshotRevertDisks {
  disk?: DomainSnapshotDisksDisk[];
  $raw?: RawContent;
}

/**
 * `<revertDisks>` of `<domainsnapshot>`.
 * Added between libvirt 9.0.0 and 11.3.0.
 * The written form; `DomainSnapshotRevertDisks` is the parsed form.
 */
export interface DomainSnapshotRevertDisksInput {
  disk?: DomainSnapshotDisksDiskInput[];
  $raw?: RawContent;
}

/** A virtual machine or container. */
export interface DomainSnapshotDomain {
  /** The hypervisor: `kvm` with hardware virtualization, `qemu` without. */
  type?: 'qemu' | 'kqemu' | 'kvm' | 'xen' | 'lxc' | 'uml' | 'openvz' | 'test' | 'vmware' | 'hyperv' | 'vbox' | 'phyp' | 'vz' | 'bhyve' | 'hvf' | (string & {});
  /** Number of the running domain. Reported by the daemon; ignored on input. */
  id?: number;
  /** All devices. */
  devices?: DomainDevices;
  /**
   * Name, unique on the host.
   * Pattern: `[^\n]+`
   */
  name?: string;
  /** UUID. Generated by the daemon if omitted. */
  uuid?: string;
  /** Added between libvirt 11.3.0 and 12.8.0. */
  hwuuid?: string;
  genid?: string;
  /**
   * Short description, one line.
   * Pattern: `[^\n]+`
   */
  title?: string;
  /** Description. */
  description?: string;
  /** Custom XML of applications, each in its own namespace; see `$raw.children`. */
  metadata?: DomainMetadata;
  /** Model, topology and features of the guest's CPU. */
  cpu?: DomainCpu;
  /** System information from the firmware. */
  sysinfo?: DomainSysinfo[];
  bootloader?: string;
  bootloader_args?: string;
  /** Architecture, firmware and boot order. */
  os?: DomainOs;
  /** Initial time of the guest's clock. */
  clock?: DomainClock;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  throttlegroups?: DomainThrottlegroups;
  /** Maximum memory of the guest at start. */
  memory?: DomainMemory;
  /** Maximum memory with hot-plugged modules. */
  maxMemory?: DomainMaxMemory;
  /** Current memory of the guest; at most `memory`. The balloon device takes the difference. */
  currentMemory?: DomainCurrentMemory;
  /** Huge pages, locking and sharing of the guest's memory. */
  memoryBacking?: DomainMemoryBacking;
  /** Maximum number of virtual CPUs. */
  vcpu?: DomainVcpu;
  vcpus?: DomainVcpus;
  /** Number of threads for disk I/O. */
  iothreads?: number;
  iothreadids?: DomainIothreadids;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  defaultiothread?: DomainDefaultiothread;
  blkiotune?: DomainBlkiotune;
  memtune?: DomainMemtune;
  /** Pinning of CPUs and threads, shares and quotas. */
  cputune?: DomainCputune;
  /** NUMA nodes of the host that provide the memory. */
  numatune?: DomainNumatune;
  /** Added between libvirt 11.3.0 and 12.8.0. */
  iommufd?: DomainIommufd;
  resource?: DomainResource;
  /** Features of the platform: ACPI, APIC, SMM, Hyper-V. */
  features?: DomainFeatures;
  /** Action when the guest reboots. */
  on_reboot?: 'destroy' | 'restart' | 'preserve' | 'rename-restart';
  /** Action when the guest powers off. */
  on_poweroff?: 'destroy' | 'restart' | 'preserve' | 'rename-restart';
  /** Action when the guest crashes. */
  on_crash?: 'destroy' | 'restart' | 'preserve' | 'rename-restart' | 'coredump-destroy' | 'coredump-restart' | 'preserve-running';
  on_lockfailure?: 'poweroff' | 'restart' | 'pause' | 'ignore';
  pm?: DomainPm;
  perf?: DomainPerf;
  idmap?: DomainIdmap;
  /** Labels of a security driver. */
  seclabel?: DomainSeclabel[];
  /** Arguments and environment passed to QEMU unchecked. */
  'qemu:commandline'?: DomainQemuCommandline;
  'qemu:capabilities'?: DomainQemuCapabilities;
  'qemu:deprecation'?: DomainQemuDeprecation;
  'qemu:override'?: DomainQemuOverride;
  'lxc:namespace'?: DomainLxcNamespace;
  keywrap?: DomainKeywrap;
  launchSecurity?: DomainLaunchSecurity;
  'bhyve:commandline'?: DomainBhyveCommandline;
  'xen:commandline'?: DomainXenCommandline;
  'vmware:datacenterpath'?: string;
  $raw?: RawContent;
}

/**
 * A virtual machine or container.
 * The written form; `DomainSnapshotDomain` is the parsed form.
 */
export interface DomainSnapshotDomainInput {
  /** The hypervisor: `kvm` with hardware virtualization, `qemu` without. */
  type?: 'qemu' | 'kqemu' | 'kvm' | 'xen' | 'lxc' | 'uml' | 'openvz' | 'test' | 'vmware' | 'hyperv' | 'vbox' | 'phyp' | 'vz' | 'bhyve' | 'hvf' | (string & {});
  /** Number of the running domain. Reported by the daemon; ignored on input. */
  id?: number;
  /** All devices. */
  devices?: DomainDevicesInput;
  /**
   * Name, unique on the host.
   * Pattern: `[^\n]+`
   */
  name?: string;
  /** UUID. Generated by the daemon if omitted. */
  uuid?: string;
  /** Added between libvirt 11.3.0 and 12.8.0. */
  hwuuid?: string;
  genid?: string;
  /**
   * Short description, one line.
   * Pattern: `[^\n]+`
   */
  title?: string;
  /** Description. */
  description?: string;
  /** Custom XML of applications, each in its own namespace; see `$raw.children`. */
  metadata?: DomainMetadata;
  /** Model, topology and features of the guest's CPU. */
  cpu?: DomainCpuInput;
  /** System information from the firmware. */
  sysinfo?: DomainSysinfo[];
  bootloader?: string;
  bootloader_args?: string;
  /** Architecture, firmware and boot order. */
  os?: DomainOsInput;
  /** Initial time of the guest's clock. */
  clock?: DomainClockInput;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  throttlegroups?: DomainThrottlegroupsInput;
  /** Maximum memory of the guest at start. */
  memory?: DomainMemoryInput;
  /** Maximum memory with hot-plugged modules. */
  maxMemory?: DomainMaxMemoryInput;
  /** Current memory of the guest; at most `memory`. The balloon device takes the difference. */
  currentMemory?: DomainCurrentMemoryInput;
  /** Huge pages, locking and sharing of the guest's memory. */
  memoryBacking?: DomainMemoryBackingInput;
  /** Maximum number of virtual CPUs. */
  vcpu?: DomainVcpu;
  vcpus?: DomainVcpus;
  /** Number of threads for disk I/O. */
  iothreads?: number;
  iothreadids?: DomainIothreadidsInput;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  defaultiothread?: DomainDefaultiothread;
  blkiotune?: DomainBlkiotuneInput;
  memtune?: DomainMemtuneInput;
  /** Pinning of CPUs and threads, shares and quotas. */
  cputune?: DomainCputuneInput;
  /** NUMA nodes of the host that provide the memory. */
  numatune?: DomainNumatune;
  /** Added between libvirt 11.3.0 and 12.8.0. */
  iommufd?: DomainIommufd;
  resource?: DomainResource;
  /** Features of the platform: ACPI, APIC, SMM, Hyper-V. */
  features?: DomainFeaturesInput;
  /** Action when the guest reboots. */
  on_reboot?: 'destroy' | 'restart' | 'preserve' | 'rename-restart';
  /** Action when the guest powers off. */
  on_poweroff?: 'destroy' | 'restart' | 'preserve' | 'rename-restart';
  /** Action when the guest crashes. */
  on_crash?: 'destroy' | 'restart' | 'preserve' | 'rename-restart' | 'coredump-destroy' | 'coredump-restart' | 'preserve-running';
  on_lockfailure?: 'poweroff' | 'restart' | 'pause' | 'ignore';
  pm?: DomainPm;
  perf?: DomainPerf;
  idmap?: DomainIdmap;
  /** Labels of a security driver. */
  seclabel?: DomainSeclabel[];
  /** Arguments and environment passed to QEMU unchecked. */
  'qemu:commandline'?: DomainQemuCommandline;
  'qemu:capabilities'?: DomainQemuCapabilities;
  'qemu:deprecation'?: DomainQemuDeprecation;
  'qemu:override'?: DomainQemuOverride;
  'lxc:namespace'?: DomainLxcNamespace;
  keywrap?: DomainKeywrap;
  launchSecurity?: DomainLaunchSecurity;
  'bhyve:commandline'?: DomainBhyveCommandline;
  'xen:commandline'?: DomainXenCommandline;
  'vmware:datacenterpath'?: string;
  $raw?: RawContent;
}

/** `<parent>` of `<domainsnapshot>`. */
export interface DomainSnapshotParent {
  name: string;
  $raw?: RawContent;
}

/** `<cookie>` of `<domainsnapshot>`. */
export interface DomainSnapshotCookie {
  $raw?: RawContent;
}

/** `<disk>` of `<disks>`. */
export interface DomainSnapshotDisksDiskDefaultNo {
  name: string;
  snapshot: 'no' | 'internal' | 'manual';
  type?: never;
  $raw?: RawContent;
}

/** `<disk>` of `<disks>`. */
export interface DomainSnapshotDisksDiskDefaultExternal {
  name: string;
  snapshot?: 'external';
  type?: never;
  /** Location of the image. */
  source?: DomainSnapshotDisksDiskDefaultExternalSource;
  /** Format, caching and I/O mode. */
  driver?: DomainSnapshotDisksDiskDriver;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  snapshotDeleteInProgress?: true;
  $raw?: RawContent;
}

/** `<disk>` of `<disks>`. */
export interface DomainSnapshotDisksDiskFile {
  name: string;
  snapshot?: 'external';
  type: 'file';
  /** Location of the image. */
  source?: DomainSnapshotDisksDiskDefaultExternalSource;
  /** Format, caching and I/O mode. */
  driver?: DomainSnapshotDisksDiskDriver;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  snapshotDeleteInProgress?: true;
  $raw?: RawContent;
}

/** `<disk>` of `<disks>`. */
export interface DomainSnapshotDisksDiskBlock {
  name: string;
  snapshot?: 'external';
  type: 'block';
  /** Location of the image. */
  source?: DomainSnapshotDisksDiskBlockSource;
  /** Format, caching and I/O mode. */
  driver?: DomainSnapshotDisksDiskDriver;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  snapshotDeleteInProgress?: true;
  $raw?: RawContent;
}

/** `<disk>` of `<disks>`. */
export interface DomainSnapshotDisksDiskNetwork {
  name: string;
  snapshot?: 'external';
  type: 'network';
  /** Location of the image. */
  source: DomainSnapshotDisksDiskNetworkSource;
  $raw?: RawContent;
}

/** `<disk>` of `<disks>`. */
export type DomainSnapshotDisksDisk =
  | DomainSnapshotDisksDiskDefaultNo
  | DomainSnapshotDisksDiskDefaultExternal
  | DomainSnapshotDisksDiskFile
  | DomainSnapshotDisksDiskBlock
  | DomainSnapshotDisksDiskNetwork;

/**
 * `<disk>` of `<disks>`.
 * The written form; `DomainSnapshotDisksDisk` is the parsed form.
 */
export interface DomainSnapshotDisksDiskDefaultNoInput {
  name: string;
  snapshot: 'no' | 'internal' | 'manual';
  type?: never;
  $raw?: RawContent;
}

/**
 * `<disk>` of `<disks>`.
 * The written form; `DomainSnapshotDisksDisk` is the parsed form.
 */
export interface DomainSnapshotDisksDiskDefaultExternalInput {
  name: string;
  snapshot?: 'external';
  type?: never;
  /** Location of the image. */
  source?: DomainSnapshotDisksDiskDefaultExternalSourceInput;
  /** Format, caching and I/O mode. */
  driver?: DomainSnapshotDisksDiskDriverInput;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  snapshotDeleteInProgress?: true;
  $raw?: RawContent;
}

/**
 * `<disk>` of `<disks>`.
 * The written form; `DomainSnapshotDisksDisk` is the parsed form.
 */
export interface DomainSnapshotDisksDiskFileInput {
  name: string;
  snapshot?: 'external';
  type: 'file';
  /** Location of the image. */
  source?: DomainSnapshotDisksDiskDefaultExternalSourceInput;
  /** Format, caching and I/O mode. */
  driver?: DomainSnapshotDisksDiskDriverInput;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  snapshotDeleteInProgress?: true;
  $raw?: RawContent;
}

/**
 * `<disk>` of `<disks>`.
 * The written form; `DomainSnapshotDisksDisk` is the parsed form.
 */
export interface DomainSnapshotDisksDiskBlockInput {
  name: string;
  snapshot?: 'external';
  type: 'block';
  /** Location of the image. */
  source?: DomainSnapshotDisksDiskBlockSourceInput;
  /** Format, caching and I/O mode. */
  driver?: DomainSnapshotDisksDiskDriverInput;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  snapshotDeleteInProgress?: true;
  $raw?: RawContent;
}

/**
 * `<disk>` of `<disks>`.
 * The written form; `DomainSnapshotDisksDisk` is the parsed form.
 */
export interface DomainSnapshotDisksDiskNetworkInput {
  name: string;
  snapshot?: 'external';
  type: 'network';
  /** Location of the image. */
  source: DomainSnapshotDisksDiskNetworkSourceInput;
  $raw?: RawContent;
}

/**
 * `<disk>` of `<disks>`.
 * The written form; `DomainSnapshotDisksDisk` is the parsed form.
 */
export type DomainSnapshotDisksDiskInput =
  | DomainSnapshotDisksDiskDefaultNoInput
  | DomainSnapshotDisksDiskDefaultExternalInput
  | DomainSnapshotDisksDiskFileInput
  | DomainSnapshotDisksDiskBlockInput
  | DomainSnapshotDisksDiskNetworkInput;

/** Location of the image. */
export interface DomainSnapshotDisksDiskDefaultExternalSource {
  /**
   * Path of the image.
   * Pattern: `(/|[a-zA-Z]:\\).+`
   */
  file?: string;
  index?: bigint;
  seclabel?: DomainDiskFileSourceSeclabel[];
  slices?: DomainDiskFileSourceSlices;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStore;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  privateData?: true;
  encryption?: DomainDiskEncryption;
  $raw?: RawContent;
}

/**
 * Location of the image.
 * The written form; `DomainSnapshotDisksDiskDefaultExternalSource` is the parsed form.
 */
export interface DomainSnapshotDisksDiskDefaultExternalSourceInput {
  /**
   * Path of the image.
   * Pattern: `(/|[a-zA-Z]:\\).+`
   */
  file?: string;
  index?: bigint | number;
  seclabel?: DomainDiskFileSourceSeclabel[];
  slices?: DomainDiskFileSourceSlicesInput;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreInput;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  privateData?: true;
  encryption?: DomainDiskEncryption;
  $raw?: RawContent;
}

/** Format, caching and I/O mode. */
export interface DomainSnapshotDisksDiskDriver {
  /** Format of the image: `raw`, `qcow2`. */
  type?: 'cow' | 'qcow' | 'qcow2' | 'qed' | 'vmdk';
  metadata_cache?: DomainDiskDriverMetadataCache;
  $raw?: RawContent;
}

/**
 * Format, caching and I/O mode.
 * The written form; `DomainSnapshotDisksDiskDriver` is the parsed form.
 */
export interface DomainSnapshotDisksDiskDriverInput {
  /** Format of the image: `raw`, `qcow2`. */
  type?: 'cow' | 'qcow' | 'qcow2' | 'qed' | 'vmdk';
  metadata_cache?: DomainDiskDriverMetadataCacheInput;
  $raw?: RawContent;
}

/** Location of the image. */
export interface DomainSnapshotDisksDiskBlockSource {
  index?: bigint;
  /**
   * Path of the block device.
   * Pattern: `(/|[a-zA-Z]:\\).+`
   */
  dev: string;
  seclabel?: DomainDiskFileSourceSeclabel[];
  slices?: DomainDiskFileSourceSlices;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStore;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  privateData?: true;
  encryption?: DomainDiskEncryption;
  $raw?: RawContent;
}

/**
 * Location of the image.
 * The written form; `DomainSnapshotDisksDiskBlockSource` is the parsed form.
 */
export interface DomainSnapshotDisksDiskBlockSourceInput {
  index?: bigint | number;
  /**
   * Path of the block device.
   * Pattern: `(/|[a-zA-Z]:\\).+`
   */
  dev: string;
  seclabel?: DomainDiskFileSourceSeclabel[];
  slices?: DomainDiskFileSourceSlicesInput;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreInput;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  privateData?: true;
  encryption?: DomainDiskEncryption;
  $raw?: RawContent;
}

/** Location of the image. */
export interface DomainSnapshotDisksDiskNetworkSourceNbd {
  index?: bigint;
  /** Storage protocol: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'nbd';
  name?: string;
  tls?: 'yes' | 'no';
  /** Added between libvirt 7.0.0 and 9.0.0. */
  tlsHostname?: string;
  slices?: DomainDiskFileSourceSlices;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStore;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  /** Added between libvirt 9.0.0 and 11.3.0. */
  reconnect?: DomainDiskNetworkFloppySourceReconnect;
  $raw?: RawContent;
}

/** Location of the image. */
export interface DomainSnapshotDisksDiskNetworkSourceGluster {
  index?: bigint;
  /** Storage protocol: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'gluster';
  name: string;
  slices?: DomainDiskFileSourceSlices;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStore;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  $raw?: RawContent;
}

/** Location of the image. */
export interface DomainSnapshotDisksDiskNetworkSourceRbd {
  index?: bigint;
  /** Storage protocol: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'rbd';
  name?: string;
  slices?: DomainDiskFileSourceSlices;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStore;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host?: DomainDiskNetworkFloppySourceHost[];
  snapshot?: DomainDiskNetworkFloppySourceSnapshot;
  config?: DomainDiskNetworkFloppySourceConfig;
  auth?: DomainDiskAuth;
  $raw?: RawContent;
}

/** Location of the image. */
export interface DomainSnapshotDisksDiskNetworkSourceIscsi {
  index?: bigint;
  /** Storage protocol: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'iscsi';
  name: string;
  slices?: DomainDiskFileSourceSlices;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStore;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  auth?: DomainDiskAuth;
  initiator?: DomainDiskNetworkFloppySourceInitiator;
  $raw?: RawContent;
}

/** Location of the image. */
export interface DomainSnapshotDisksDiskNetworkSourceHttp {
  index?: bigint;
  /** Storage protocol: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'http';
  name: string;
  query?: string;
  slices?: DomainDiskFileSourceSlices;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStore;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  auth?: DomainDiskAuth;
  cookies?: DomainDiskNetworkFloppySourceCookies;
  readahead?: DomainDiskNetworkFloppySourceReadahead;
  timeout?: DomainDiskNetworkFloppySourceTimeout;
  $raw?: RawContent;
}

/** Location of the image. */
export interface DomainSnapshotDisksDiskNetworkSourceHttps {
  index?: bigint;
  /** Storage protocol: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'https';
  name: string;
  query?: string;
  slices?: DomainDiskFileSourceSlices;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStore;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  auth?: DomainDiskAuth;
  cookies?: DomainDiskNetworkFloppySourceCookies;
  readahead?: DomainDiskNetworkFloppySourceReadahead;
  timeout?: DomainDiskNetworkFloppySourceTimeout;
  ssl?: DomainDiskNetworkFloppySourceSsl;
  $raw?: RawContent;
}

/** Location of the image. */
export interface DomainSnapshotDisksDiskNetworkSourceFtps {
  index?: bigint;
  /** Storage protocol: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'ftps';
  name: string;
  slices?: DomainDiskFileSourceSlices;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStore;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  auth?: DomainDiskAuth;
  readahead?: DomainDiskNetworkFloppySourceReadahead;
  timeout?: DomainDiskNetworkFloppySourceTimeout;
  ssl?: DomainDiskNetworkFloppySourceSsl;
  $raw?: RawContent;
}

/** Location of the image. */
export interface DomainSnapshotDisksDiskNetworkSourceFtp {
  index?: bigint;
  /** Storage protocol: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'ftp';
  name: string;
  slices?: DomainDiskFileSourceSlices;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStore;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  auth?: DomainDiskAuth;
  readahead?: DomainDiskNetworkFloppySourceReadahead;
  timeout?: DomainDiskNetworkFloppySourceTimeout;
  $raw?: RawContent;
}

/** Location of the image. */
export interface DomainSnapshotDisksDiskNetworkSourceSsh {
  index?: bigint;
  /** Storage protocol: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'ssh';
  name: string;
  slices?: DomainDiskFileSourceSlices;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStore;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  auth?: DomainDiskAuth;
  readahead?: DomainDiskNetworkFloppySourceReadahead;
  timeout?: DomainDiskNetworkFloppySourceTimeout;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  knownHosts?: DomainDiskNetworkFloppySourceKnownHosts;
  identity?: DomainDiskNetworkFloppySourceSshIdentity;
  $raw?: RawContent;
}

/** Location of the image. */
export interface DomainSnapshotDisksDiskNetworkSourceSheepdog {
  index?: bigint;
  /** Storage protocol: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'sheepdog' | 'tftp';
  name: string;
  slices?: DomainDiskFileSourceSlices;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStore;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  readahead?: DomainDiskNetworkFloppySourceReadahead;
  timeout?: DomainDiskNetworkFloppySourceTimeout;
  $raw?: RawContent;
}

/** Location of the image. */
export interface DomainSnapshotDisksDiskNetworkSourceVxhs {
  index?: bigint;
  /** Storage protocol: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'vxhs';
  name: string;
  tls?: 'yes' | 'no';
  slices?: DomainDiskFileSourceSlices;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStore;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  privateData?: true;
  host: DomainDiskNetworkFloppySourceHost[];
  $raw?: RawContent;
}

/** Location of the image. */
export interface DomainSnapshotDisksDiskNetworkSourceNfs {
  index?: bigint;
  /** Storage protocol: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'nfs';
  name: string;
  slices?: DomainDiskFileSourceSlices;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStore;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  privateData?: true;
  host: DomainDiskNetworkFloppySourceHost[];
  identity?: DomainDiskNetworkFloppySourceNfsIdentity;
  $raw?: RawContent;
}

/** Location of the image. */
export type DomainSnapshotDisksDiskNetworkSource =
  | DomainSnapshotDisksDiskNetworkSourceNbd
  | DomainSnapshotDisksDiskNetworkSourceGluster
  | DomainSnapshotDisksDiskNetworkSourceRbd
  | DomainSnapshotDisksDiskNetworkSourceIscsi
  | DomainSnapshotDisksDiskNetworkSourceHttp
  | DomainSnapshotDisksDiskNetworkSourceHttps
  | DomainSnapshotDisksDiskNetworkSourceFtps
  | DomainSnapshotDisksDiskNetworkSourceFtp
  | DomainSnapshotDisksDiskNetworkSourceSsh
  | DomainSnapshotDisksDiskNetworkSourceSheepdog
  | DomainSnapshotDisksDiskNetworkSourceVxhs
  | DomainSnapshotDisksDiskNetworkSourceNfs;

/**
 * Location of the image.
 * The written form; `DomainSnapshotDisksDiskNetworkSource` is the parsed form.
 */
export interface DomainSnapshotDisksDiskNetworkSourceNbdInput {
  index?: bigint | number;
  /** Storage protocol: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'nbd';
  name?: string;
  tls?: 'yes' | 'no';
  /** Added between libvirt 7.0.0 and 9.0.0. */
  tlsHostname?: string;
  slices?: DomainDiskFileSourceSlicesInput;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreInput;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  /** Added between libvirt 9.0.0 and 11.3.0. */
  reconnect?: DomainDiskNetworkFloppySourceReconnect;
  $raw?: RawContent;
}

/**
 * Location of the image.
 * The written form; `DomainSnapshotDisksDiskNetworkSource` is the parsed form.
 */
export interface DomainSnapshotDisksDiskNetworkSourceGlusterInput {
  index?: bigint | number;
  /** Storage protocol: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'gluster';
  name: string;
  slices?: DomainDiskFileSourceSlicesInput;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreInput;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  $raw?: RawContent;
}

/**
 * Location of the image.
 * The written form; `DomainSnapshotDisksDiskNetworkSource` is the parsed form.
 */
export interface DomainSnapshotDisksDiskNetworkSourceRbdInput {
  index?: bigint | number;
  /** Storage protocol: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'rbd';
  name?: string;
  slices?: DomainDiskFileSourceSlicesInput;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreInput;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host?: DomainDiskNetworkFloppySourceHost[];
  snapshot?: DomainDiskNetworkFloppySourceSnapshot;
  config?: DomainDiskNetworkFloppySourceConfig;
  auth?: DomainDiskAuth;
  $raw?: RawContent;
}

/**
 * Location of the image.
 * The written form; `DomainSnapshotDisksDiskNetworkSource` is the parsed form.
 */
export interface DomainSnapshotDisksDiskNetworkSourceIscsiInput {
  index?: bigint | number;
  /** Storage protocol: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'iscsi';
  name: string;
  slices?: DomainDiskFileSourceSlicesInput;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreInput;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  auth?: DomainDiskAuth;
  initiator?: DomainDiskNetworkFloppySourceInitiator;
  $raw?: RawContent;
}

/**
 * Location of the image.
 * The written form; `DomainSnapshotDisksDiskNetworkSource` is the parsed form.
 */
export interface DomainSnapshotDisksDiskNetworkSourceHttpInput {
  index?: bigint | number;
  /** Storage protocol: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'http';
  name: string;
  query?: string;
  slices?: DomainDiskFileSourceSlicesInput;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreInput;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  auth?: DomainDiskAuth;
  cookies?: DomainDiskNetworkFloppySourceCookies;
  readahead?: DomainDiskNetworkFloppySourceReadaheadInput;
  timeout?: DomainDiskNetworkFloppySourceTimeoutInput;
  $raw?: RawContent;
}

/**
 * Location of the image.
 * The written form; `DomainSnapshotDisksDiskNetworkSource` is the parsed form.
 */
export interface DomainSnapshotDisksDiskNetworkSourceHttpsInput {
  index?: bigint | number;
  /** Storage protocol: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'https';
  name: string;
  query?: string;
  slices?: DomainDiskFileSourceSlicesInput;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreInput;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  auth?: DomainDiskAuth;
  cookies?: DomainDiskNetworkFloppySourceCookies;
  readahead?: DomainDiskNetworkFloppySourceReadaheadInput;
  timeout?: DomainDiskNetworkFloppySourceTimeoutInput;
  ssl?: DomainDiskNetworkFloppySourceSsl;
  $raw?: RawContent;
}

/**
 * Location of the image.
 * The written form; `DomainSnapshotDisksDiskNetworkSource` is the parsed form.
 */
export interface DomainSnapshotDisksDiskNetworkSourceFtpsInput {
  index?: bigint | number;
  /** Storage protocol: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'ftps';
  name: string;
  slices?: DomainDiskFileSourceSlicesInput;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreInput;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  auth?: DomainDiskAuth;
  readahead?: DomainDiskNetworkFloppySourceReadaheadInput;
  timeout?: DomainDiskNetworkFloppySourceTimeoutInput;
  ssl?: DomainDiskNetworkFloppySourceSsl;
  $raw?: RawContent;
}

/**
 * Location of the image.
 * The written form; `DomainSnapshotDisksDiskNetworkSource` is the parsed form.
 */
export interface DomainSnapshotDisksDiskNetworkSourceFtpInput {
  index?: bigint | number;
  /** Storage protocol: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'ftp';
  name: string;
  slices?: DomainDiskFileSourceSlicesInput;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreInput;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  auth?: DomainDiskAuth;
  readahead?: DomainDiskNetworkFloppySourceReadaheadInput;
  timeout?: DomainDiskNetworkFloppySourceTimeoutInput;
  $raw?: RawContent;
}

/**
 * Location of the image.
 * The written form; `DomainSnapshotDisksDiskNetworkSource` is the parsed form.
 */
export interface DomainSnapshotDisksDiskNetworkSourceSshInput {
  index?: bigint | number;
  /** Storage protocol: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'ssh';
  name: string;
  slices?: DomainDiskFileSourceSlicesInput;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreInput;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  auth?: DomainDiskAuth;
  readahead?: DomainDiskNetworkFloppySourceReadaheadInput;
  timeout?: DomainDiskNetworkFloppySourceTimeoutInput;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  knownHosts?: DomainDiskNetworkFloppySourceKnownHosts;
  identity?: DomainDiskNetworkFloppySourceSshIdentity;
  $raw?: RawContent;
}

/**
 * Location of the image.
 * The written form; `DomainSnapshotDisksDiskNetworkSource` is the parsed form.
 */
export interface DomainSnapshotDisksDiskNetworkSourceSheepdogInput {
  index?: bigint | number;
  /** Storage protocol: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'sheepdog' | 'tftp';
  name: string;
  slices?: DomainDiskFileSourceSlicesInput;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreInput;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  readahead?: DomainDiskNetworkFloppySourceReadaheadInput;
  timeout?: DomainDiskNetworkFloppySourceTimeoutInput;
  $raw?: RawContent;
}

/**
 * Location of the image.
 * The written form; `DomainSnapshotDisksDiskNetworkSource` is the parsed form.
 */
export interface DomainSnapshotDisksDiskNetworkSourceVxhsInput {
  index?: bigint | number;
  /** Storage protocol: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'vxhs';
  name: string;
  tls?: 'yes' | 'no';
  slices?: DomainDiskFileSourceSlicesInput;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreInput;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  privateData?: true;
  host: DomainDiskNetworkFloppySourceHost[];
  $raw?: RawContent;
}

/**
 * Location of the image.
 * The written form; `DomainSnapshotDisksDiskNetworkSource` is the parsed form.
 */
export interface DomainSnapshotDisksDiskNetworkSourceNfsInput {
  index?: bigint | number;
  /** Storage protocol: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'nfs';
  name: string;
  slices?: DomainDiskFileSourceSlicesInput;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreInput;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  privateData?: true;
  host: DomainDiskNetworkFloppySourceHost[];
  identity?: DomainDiskNetworkFloppySourceNfsIdentity;
  $raw?: RawContent;
}

/**
 * Location of the image.
 * The written form; `DomainSnapshotDisksDiskNetworkSource` is the parsed form.
 */
export type DomainSnapshotDisksDiskNetworkSourceInput =
  | DomainSnapshotDisksDiskNetworkSourceNbdInput
  | DomainSnapshotDisksDiskNetworkSourceGlusterInput
  | DomainSnapshotDisksDiskNetworkSourceRbdInput
  | DomainSnapshotDisksDiskNetworkSourceIscsiInput
  | DomainSnapshotDisksDiskNetworkSourceHttpInput
  | DomainSnapshotDisksDiskNetworkSourceHttpsInput
  | DomainSnapshotDisksDiskNetworkSourceFtpsInput
  | DomainSnapshotDisksDiskNetworkSourceFtpInput
  | DomainSnapshotDisksDiskNetworkSourceSshInput
  | DomainSnapshotDisksDiskNetworkSourceSheepdogInput
  | DomainSnapshotDisksDiskNetworkSourceVxhsInput
  | DomainSnapshotDisksDiskNetworkSourceNfsInput;

/**
 * `<dataStore>` of `<source>`.
 * Added between libvirt 9.0.0 and 11.3.0.
 */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreFile {
  type?: 'file';
  format: DomainDiskMirrorFormat;
  source?: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreFileSource;
  $raw?: RawContent;
}

/**
 * `<dataStore>` of `<source>`.
 * Added between libvirt 9.0.0 and 11.3.0.
 */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreBlock {
  type: 'block';
  format: DomainDiskMirrorFormat;
  source?: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreBlockSource;
  $raw?: RawContent;
}

/**
 * `<dataStore>` of `<source>`.
 * Added between libvirt 9.0.0 and 11.3.0.
 */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreDir {
  type: 'dir';
  format: DomainDiskMirrorFormat;
  source?: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreDirSource;
  $raw?: RawContent;
}

/**
 * `<dataStore>` of `<source>`.
 * Added between libvirt 9.0.0 and 11.3.0.
 */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetwork {
  type: 'network';
  format: DomainDiskMirrorFormat;
  source: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSource;
  $raw?: RawContent;
}

/**
 * `<dataStore>` of `<source>`.
 * Added between libvirt 9.0.0 and 11.3.0.
 */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreVolume {
  type: 'volume';
  format: DomainDiskMirrorFormat;
  source?: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreVolumeSource;
  $raw?: RawContent;
}

/**
 * `<dataStore>` of `<source>`.
 * Added between libvirt 9.0.0 and 11.3.0.
 */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNvme {
  type: 'nvme';
  format: DomainDiskMirrorFormat;
  source?: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNvmeSource;
  $raw?: RawContent;
}

/**
 * `<dataStore>` of `<source>`.
 * Added between libvirt 9.0.0 and 11.3.0.
 */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreVhostuser {
  type: 'vhostuser';
  format: DomainDiskMirrorFormat;
  source: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreVhostuserSource;
  $raw?: RawContent;
}

/**
 * `<dataStore>` of `<source>`.
 * Added between libvirt 9.0.0 and 11.3.0.
 */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreVhostvdpa {
  type: 'vhostvdpa' | 'ctl';
  format: DomainDiskMirrorFormat;
  source: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreVhostvdpaSource;
  $raw?: RawContent;
}

/**
 * `<dataStore>` of `<source>`.
 * Added between libvirt 9.0.0 and 11.3.0.
 */
export type DomainSnapshotDisksDiskDefaultExternalSourceDataStore =
  | DomainSnapshotDisksDiskDefaultExternalSourceDataStoreFile
  | DomainSnapshotDisksDiskDefaultExternalSourceDataStoreBlock
  | DomainSnapshotDisksDiskDefaultExternalSourceDataStoreDir
  | DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetwork
  | DomainSnapshotDisksDiskDefaultExternalSourceDataStoreVolume
  | DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNvme
  | DomainSnapshotDisksDiskDefaultExternalSourceDataStoreVhostuser
  | DomainSnapshotDisksDiskDefaultExternalSourceDataStoreVhostvdpa;

/**
 * `<dataStore>` of `<source>`.
 * Added between libvirt 9.0.0 and 11.3.0.
 * The written form; `DomainSnapshotDisksDiskDefaultExternalSourceDataStore` is the parsed form.
 */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreFileInput {
  type?: 'file';
  format: DomainDiskMirrorFormatInput;
  source?: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreFileSourceInput;
  $raw?: RawContent;
}

/**
 * `<dataStore>` of `<source>`.
 * Added between libvirt 9.0.0 and 11.3.0.
 * The written form; `DomainSnapshotDisksDiskDefaultExternalSourceDataStore` is the parsed form.
 */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreBlockInput {
  type: 'block';
  format: DomainDiskMirrorFormatInput;
  source?: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreBlockSourceInput;
  $raw?: RawContent;
}

/**
 * `<dataStore>` of `<source>`.
 * Added between libvirt 9.0.0 and 11.3.0.
 * The written form; `DomainSnapshotDisksDiskDefaultExternalSourceDataStore` is the parsed form.
 */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreDirInput {
  type: 'dir';
  format: DomainDiskMirrorFormatInput;
  source?: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreDirSourceInput;
  $raw?: RawContent;
}

/**
 * `<dataStore>` of `<source>`.
 * Added between libvirt 9.0.0 and 11.3.0.
 * The written form; `DomainSnapshotDisksDiskDefaultExternalSourceDataStore` is the parsed form.
 */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkInput {
  type: 'network';
  format: DomainDiskMirrorFormatInput;
  source: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceInput;
  $raw?: RawContent;
}

/**
 * `<dataStore>` of `<source>`.
 * Added between libvirt 9.0.0 and 11.3.0.
 * The written form; `DomainSnapshotDisksDiskDefaultExternalSourceDataStore` is the parsed form.
 */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreVolumeInput {
  type: 'volume';
  format: DomainDiskMirrorFormatInput;
  source?: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreVolumeSourceInput;
  $raw?: RawContent;
}

/**
 * `<dataStore>` of `<source>`.
 * Added between libvirt 9.0.0 and 11.3.0.
 * The written form; `DomainSnapshotDisksDiskDefaultExternalSourceDataStore` is the parsed form.
 */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNvmeInput {
  type: 'nvme';
  format: DomainDiskMirrorFormatInput;
  source?: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNvmeSourceInput;
  $raw?: RawContent;
}

/**
 * `<dataStore>` of `<source>`.
 * Added between libvirt 9.0.0 and 11.3.0.
 * The written form; `DomainSnapshotDisksDiskDefaultExternalSourceDataStore` is the parsed form.
 */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreVhostuserInput {
  type: 'vhostuser';
  format: DomainDiskMirrorFormatInput;
  source: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreVhostuserSource;
  $raw?: RawContent;
}

/**
 * `<dataStore>` of `<source>`.
 * Added between libvirt 9.0.0 and 11.3.0.
 * The written form; `DomainSnapshotDisksDiskDefaultExternalSourceDataStore` is the parsed form.
 */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreVhostvdpaInput {
  type: 'vhostvdpa' | 'ctl';
  format: DomainDiskMirrorFormatInput;
  source: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreVhostvdpaSource;
  $raw?: RawContent;
}

/**
 * `<dataStore>` of `<source>`.
 * Added between libvirt 9.0.0 and 11.3.0.
 * The written form; `DomainSnapshotDisksDiskDefaultExternalSourceDataStore` is the parsed form.
 */
export type DomainSnapshotDisksDiskDefaultExternalSourceDataStoreInput =
  | DomainSnapshotDisksDiskDefaultExternalSourceDataStoreFileInput
  | DomainSnapshotDisksDiskDefaultExternalSourceDataStoreBlockInput
  | DomainSnapshotDisksDiskDefaultExternalSourceDataStoreDirInput
  | DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkInput
  | DomainSnapshotDisksDiskDefaultExternalSourceDataStoreVolumeInput
  | DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNvmeInput
  | DomainSnapshotDisksDiskDefaultExternalSourceDataStoreVhostuserInput
  | DomainSnapshotDisksDiskDefaultExternalSourceDataStoreVhostvdpaInput;

/** `<source>` of `<dataStore>`. */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreFileSource {
  file?: string;
  fdgroup?: string;
  index?: bigint;
  slices?: DomainDiskFileSourceSlices;
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStore;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  seclabel?: DomainDiskFileSourceSeclabel[];
  $raw?: RawContent;
}

/**
 * `<source>` of `<dataStore>`.
 * The written form; `DomainSnapshotDisksDiskDefaultExternalSourceDataStoreFileSource` is the parsed form.
 */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreFileSourceInput {
  file?: string;
  fdgroup?: string;
  index?: bigint | number;
  slices?: DomainDiskFileSourceSlicesInput;
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreInput;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  seclabel?: DomainDiskFileSourceSeclabel[];
  $raw?: RawContent;
}

/** `<source>` of `<dataStore>`. */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreBlockSource {
  dev?: string;
  index?: bigint;
  slices?: DomainDiskFileSourceSlices;
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStore;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  seclabel?: DomainDiskFileSourceSeclabel[];
  reservations?: DomainDiskBlockFloppySourceReservations;
  $raw?: RawContent;
}

/**
 * `<source>` of `<dataStore>`.
 * The written form; `DomainSnapshotDisksDiskDefaultExternalSourceDataStoreBlockSource` is the parsed form.
 */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreBlockSourceInput {
  dev?: string;
  index?: bigint | number;
  slices?: DomainDiskFileSourceSlicesInput;
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreInput;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  seclabel?: DomainDiskFileSourceSeclabel[];
  reservations?: DomainDiskBlockFloppySourceReservations;
  $raw?: RawContent;
}

/** `<source>` of `<dataStore>`. */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreDirSource {
  index?: bigint;
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  dir: string;
  slices?: DomainDiskFileSourceSlices;
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStore;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  $raw?: RawContent;
}

/**
 * `<source>` of `<dataStore>`.
 * The written form; `DomainSnapshotDisksDiskDefaultExternalSourceDataStoreDirSource` is the parsed form.
 */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreDirSourceInput {
  index?: bigint | number;
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  dir: string;
  slices?: DomainDiskFileSourceSlicesInput;
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreInput;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  $raw?: RawContent;
}

/** `<source>` of `<dataStore>`. */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceNbd {
  index?: bigint;
  protocol: 'nbd';
  name?: string;
  tls?: 'yes' | 'no';
  tlsHostname?: string;
  reconnect?: DomainDiskNetworkFloppySourceReconnect;
  slices?: DomainDiskFileSourceSlices;
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStore;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  $raw?: RawContent;
}

/** `<source>` of `<dataStore>`. */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceGluster {
  index?: bigint;
  protocol: 'gluster';
  name: string;
  slices?: DomainDiskFileSourceSlices;
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStore;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  $raw?: RawContent;
}

/** `<source>` of `<dataStore>`. */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceRbd {
  index?: bigint;
  protocol: 'rbd';
  name?: string;
  slices?: DomainDiskFileSourceSlices;
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStore;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host?: DomainDiskNetworkFloppySourceHost[];
  snapshot?: DomainDiskNetworkFloppySourceSnapshot;
  config?: DomainDiskNetworkFloppySourceConfig;
  auth?: DomainDiskAuth;
  $raw?: RawContent;
}

/** `<source>` of `<dataStore>`. */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceIscsi {
  index?: bigint;
  protocol: 'iscsi';
  name: string;
  slices?: DomainDiskFileSourceSlices;
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStore;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  auth?: DomainDiskAuth;
  initiator?: DomainDiskNetworkFloppySourceInitiator;
  $raw?: RawContent;
}

/** `<source>` of `<dataStore>`. */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceHttp {
  index?: bigint;
  protocol: 'http';
  name: string;
  query?: string;
  slices?: DomainDiskFileSourceSlices;
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStore;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  auth?: DomainDiskAuth;
  cookies?: DomainDiskNetworkFloppySourceCookies;
  readahead?: DomainDiskNetworkFloppySourceReadahead;
  timeout?: DomainDiskNetworkFloppySourceTimeout;
  $raw?: RawContent;
}

/** `<source>` of `<dataStore>`. */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceHttps {
  index?: bigint;
  protocol: 'https';
  name: string;
  query?: string;
  slices?: DomainDiskFileSourceSlices;
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStore;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  auth?: DomainDiskAuth;
  cookies?: DomainDiskNetworkFloppySourceCookies;
  readahead?: DomainDiskNetworkFloppySourceReadahead;
  timeout?: DomainDiskNetworkFloppySourceTimeout;
  ssl?: DomainDiskNetworkFloppySourceSsl;
  $raw?: RawContent;
}

/** `<source>` of `<dataStore>`. */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceFtps {
  index?: bigint;
  protocol: 'ftps';
  name: string;
  slices?: DomainDiskFileSourceSlices;
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStore;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  auth?: DomainDiskAuth;
  readahead?: DomainDiskNetworkFloppySourceReadahead;
  timeout?: DomainDiskNetworkFloppySourceTimeout;
  ssl?: DomainDiskNetworkFloppySourceSsl;
  $raw?: RawContent;
}

/** `<source>` of `<dataStore>`. */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceFtp {
  index?: bigint;
  protocol: 'ftp';
  name: string;
  slices?: DomainDiskFileSourceSlices;
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStore;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  auth?: DomainDiskAuth;
  readahead?: DomainDiskNetworkFloppySourceReadahead;
  timeout?: DomainDiskNetworkFloppySourceTimeout;
  $raw?: RawContent;
}

/** `<source>` of `<dataStore>`. */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceSsh {
  index?: bigint;
  protocol: 'ssh';
  name: string;
  slices?: DomainDiskFileSourceSlices;
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStore;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  auth?: DomainDiskAuth;
  readahead?: DomainDiskNetworkFloppySourceReadahead;
  timeout?: DomainDiskNetworkFloppySourceTimeout;
  knownHosts?: DomainDiskNetworkFloppySourceKnownHosts;
  identity?: DomainDiskNetworkFloppySourceSshIdentity;
  $raw?: RawContent;
}

/** `<source>` of `<dataStore>`. */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceSheepdog {
  index?: bigint;
  protocol: 'sheepdog' | 'tftp';
  name: string;
  slices?: DomainDiskFileSourceSlices;
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStore;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  readahead?: DomainDiskNetworkFloppySourceReadahead;
  timeout?: DomainDiskNetworkFloppySourceTimeout;
  $raw?: RawContent;
}

/** `<source>` of `<dataStore>`. */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceVxhs {
  index?: bigint;
  protocol: 'vxhs';
  name: string;
  tls?: 'yes' | 'no';
  slices?: DomainDiskFileSourceSlices;
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStore;
  privateData?: true;
  host: DomainDiskNetworkFloppySourceHost[];
  $raw?: RawContent;
}

/** `<source>` of `<dataStore>`. */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceNfs {
  index?: bigint;
  protocol: 'nfs';
  name: string;
  slices?: DomainDiskFileSourceSlices;
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStore;
  privateData?: true;
  host: DomainDiskNetworkFloppySourceHost[];
  identity?: DomainDiskNetworkFloppySourceNfsIdentity;
  $raw?: RawContent;
}

/** `<source>` of `<dataStore>`. */
export type DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSource =
  | DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceNbd
  | DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceGluster
  | DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceRbd
  | DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceIscsi
  | DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceHttp
  | DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceHttps
  | DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceFtps
  | DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceFtp
  | DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceSsh
  | DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceSheepdog
  | DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceVxhs
  | DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceNfs;

/**
 * `<source>` of `<dataStore>`.
 * The written form; `DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSource` is the parsed form.
 */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceNbdInput {
  index?: bigint | number;
  protocol: 'nbd';
  name?: string;
  tls?: 'yes' | 'no';
  tlsHostname?: string;
  reconnect?: DomainDiskNetworkFloppySourceReconnect;
  slices?: DomainDiskFileSourceSlicesInput;
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreInput;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  $raw?: RawContent;
}

/**
 * `<source>` of `<dataStore>`.
 * The written form; `DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSource` is the parsed form.
 */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceGlusterInput {
  index?: bigint | number;
  protocol: 'gluster';
  name: string;
  slices?: DomainDiskFileSourceSlicesInput;
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreInput;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  $raw?: RawContent;
}

/**
 * `<source>` of `<dataStore>`.
 * The written form; `DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSource` is the parsed form.
 */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceRbdInput {
  index?: bigint | number;
  protocol: 'rbd';
  name?: string;
  slices?: DomainDiskFileSourceSlicesInput;
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreInput;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host?: DomainDiskNetworkFloppySourceHost[];
  snapshot?: DomainDiskNetworkFloppySourceSnapshot;
  config?: DomainDiskNetworkFloppySourceConfig;
  auth?: DomainDiskAuth;
  $raw?: RawContent;
}

/**
 * `<source>` of `<dataStore>`.
 * The written form; `DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSource` is the parsed form.
 */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceIscsiInput {
  index?: bigint | number;
  protocol: 'iscsi';
  name: string;
  slices?: DomainDiskFileSourceSlicesInput;
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreInput;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  auth?: DomainDiskAuth;
  initiator?: DomainDiskNetworkFloppySourceInitiator;
  $raw?: RawContent;
}

/**
 * `<source>` of `<dataStore>`.
 * The written form; `DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSource` is the parsed form.
 */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceHttpInput {
  index?: bigint | number;
  protocol: 'http';
  name: string;
  query?: string;
  slices?: DomainDiskFileSourceSlicesInput;
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreInput;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  auth?: DomainDiskAuth;
  cookies?: DomainDiskNetworkFloppySourceCookies;
  readahead?: DomainDiskNetworkFloppySourceReadaheadInput;
  timeout?: DomainDiskNetworkFloppySourceTimeoutInput;
  $raw?: RawContent;
}

/**
 * `<source>` of `<dataStore>`.
 * The written form; `DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSource` is the parsed form.
 */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceHttpsInput {
  index?: bigint | number;
  protocol: 'https';
  name: string;
  query?: string;
  slices?: DomainDiskFileSourceSlicesInput;
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreInput;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  auth?: DomainDiskAuth;
  cookies?: DomainDiskNetworkFloppySourceCookies;
  readahead?: DomainDiskNetworkFloppySourceReadaheadInput;
  timeout?: DomainDiskNetworkFloppySourceTimeoutInput;
  ssl?: DomainDiskNetworkFloppySourceSsl;
  $raw?: RawContent;
}

/**
 * `<source>` of `<dataStore>`.
 * The written form; `DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSource` is the parsed form.
 */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceFtpsInput {
  index?: bigint | number;
  protocol: 'ftps';
  name: string;
  slices?: DomainDiskFileSourceSlicesInput;
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreInput;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  auth?: DomainDiskAuth;
  readahead?: DomainDiskNetworkFloppySourceReadaheadInput;
  timeout?: DomainDiskNetworkFloppySourceTimeoutInput;
  ssl?: DomainDiskNetworkFloppySourceSsl;
  $raw?: RawContent;
}

/**
 * `<source>` of `<dataStore>`.
 * The written form; `DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSource` is the parsed form.
 */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceFtpInput {
  index?: bigint | number;
  protocol: 'ftp';
  name: string;
  slices?: DomainDiskFileSourceSlicesInput;
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreInput;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  auth?: DomainDiskAuth;
  readahead?: DomainDiskNetworkFloppySourceReadaheadInput;
  timeout?: DomainDiskNetworkFloppySourceTimeoutInput;
  $raw?: RawContent;
}

/**
 * `<source>` of `<dataStore>`.
 * The written form; `DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSource` is the parsed form.
 */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceSshInput {
  index?: bigint | number;
  protocol: 'ssh';
  name: string;
  slices?: DomainDiskFileSourceSlicesInput;
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreInput;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  auth?: DomainDiskAuth;
  readahead?: DomainDiskNetworkFloppySourceReadaheadInput;
  timeout?: DomainDiskNetworkFloppySourceTimeoutInput;
  knownHosts?: DomainDiskNetworkFloppySourceKnownHosts;
  identity?: DomainDiskNetworkFloppySourceSshIdentity;
  $raw?: RawContent;
}

/**
 * `<source>` of `<dataStore>`.
 * The written form; `DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSource` is the parsed form.
 */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceSheepdogInput {
  index?: bigint | number;
  protocol: 'sheepdog' | 'tftp';
  name: string;
  slices?: DomainDiskFileSourceSlicesInput;
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreInput;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  readahead?: DomainDiskNetworkFloppySourceReadaheadInput;
  timeout?: DomainDiskNetworkFloppySourceTimeoutInput;
  $raw?: RawContent;
}

/**
 * `<source>` of `<dataStore>`.
 * The written form; `DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSource` is the parsed form.
 */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceVxhsInput {
  index?: bigint | number;
  protocol: 'vxhs';
  name: string;
  tls?: 'yes' | 'no';
  slices?: DomainDiskFileSourceSlicesInput;
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreInput;
  privateData?: true;
  host: DomainDiskNetworkFloppySourceHost[];
  $raw?: RawContent;
}

/**
 * `<source>` of `<dataStore>`.
 * The written form; `DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSource` is the parsed form.
 */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceNfsInput {
  index?: bigint | number;
  protocol: 'nfs';
  name: string;
  slices?: DomainDiskFileSourceSlicesInput;
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreInput;
  privateData?: true;
  host: DomainDiskNetworkFloppySourceHost[];
  identity?: DomainDiskNetworkFloppySourceNfsIdentity;
  $raw?: RawContent;
}

/**
 * `<source>` of `<dataStore>`.
 * The written form; `DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSource` is the parsed form.
 */
export type DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceInput =
  | DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceNbdInput
  | DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceGlusterInput
  | DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceRbdInput
  | DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceIscsiInput
  | DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceHttpInput
  | DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceHttpsInput
  | DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceFtpsInput
  | DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceFtpInput
  | DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceSshInput
  | DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceSheepdogInput
  | DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceVxhsInput
  | DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNetworkSourceNfsInput;

/** `<source>` of `<dataStore>`. */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreVolumeSource {
  index?: bigint;
  /** Pattern: `[^/\n]+` */
  pool: string;
  /** Pattern: `[^/]+` */
  volume: string;
  mode?: 'host' | 'direct';
  slices?: DomainDiskFileSourceSlices;
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStore;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  seclabel?: DomainDiskFileSourceSeclabel[];
  $raw?: RawContent;
}

/**
 * `<source>` of `<dataStore>`.
 * The written form; `DomainSnapshotDisksDiskDefaultExternalSourceDataStoreVolumeSource` is the parsed form.
 */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreVolumeSourceInput {
  index?: bigint | number;
  /** Pattern: `[^/\n]+` */
  pool: string;
  /** Pattern: `[^/]+` */
  volume: string;
  mode?: 'host' | 'direct';
  slices?: DomainDiskFileSourceSlicesInput;
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreInput;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  seclabel?: DomainDiskFileSourceSeclabel[];
  $raw?: RawContent;
}

/** `<source>` of `<dataStore>`. */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNvmeSource {
  type: 'pci';
  index?: bigint;
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  namespace: string;
  managed?: 'yes' | 'no';
  slices?: DomainDiskFileSourceSlices;
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStore;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  /** Address on a bus; chosen by the daemon if omitted. */
  address: DomainDiskNvmeSourceAddress;
  $raw?: RawContent;
}

/**
 * `<source>` of `<dataStore>`.
 * The written form; `DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNvmeSource` is the parsed form.
 */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreNvmeSourceInput {
  type: 'pci';
  index?: bigint | number;
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  namespace: string;
  managed?: 'yes' | 'no';
  slices?: DomainDiskFileSourceSlicesInput;
  dataStore?: DomainSnapshotDisksDiskDefaultExternalSourceDataStoreInput;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  /** Address on a bus; chosen by the daemon if omitted. */
  address: DomainDiskNvmeSourceAddress;
  $raw?: RawContent;
}

/** `<source>` of `<dataStore>`. */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreVhostuserSource {
  type: 'unix';
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  path: string;
  reconnect?: DomainDiskNetworkFloppySourceReconnect;
  $raw?: RawContent;
}

/** `<source>` of `<dataStore>`. */
export interface DomainSnapshotDisksDiskDefaultExternalSourceDataStoreVhostvdpaSource {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  dev: string;
  $raw?: RawContent;
}

