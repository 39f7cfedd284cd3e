// Generated from protocol/xml/grammar.json by `npm run codegen`; do not edit.

import type { DomainCpuMaxphysaddr, DomainCpuNumaCellCache, DomainCpuNumaCellDistances, DomainCpuNumaInterconnects, DomainCpuTopology, DomainCpuTopologyInput } from './domain.js';
import type { RawContent } from './raw.js';

/** Capabilities of the host and its hypervisors. */
export interface CapabilitiesDocument {
  host: CapabilitiesHost;
  guest?: CapabilitiesGuest[];
  $raw?: RawContent;
}

/**
 * Capabilities of the host and its hypervisors.
 * The written form; `CapabilitiesDocument` is the parsed form.
 */
export interface CapabilitiesDocumentInput {
  host: CapabilitiesHostInput;
  guest?: CapabilitiesGuest[];
  $raw?: RawContent;
}

/** `<host>` of `<capabilities>`. */
export interface CapabilitiesHost {
  uuid?: string;
  cpu: CapabilitiesHostCpu;
  power_management?: CapabilitiesHostPowerManagement;
  iommu?: CapabilitiesHostIommu;
  migration_features?: CapabilitiesHostMigrationFeatures;
  topology?: CapabilitiesHostTopology;
  cache?: CapabilitiesHostCache;
  memory_bandwidth?: CapabilitiesHostMemoryBandwidth;
  /** Added between libvirt 11.3.0 and 12.8.0. */
  energy?: CapabilitiesHostEnergy;
  secmodel?: CapabilitiesHostSecmodel[];
  $raw?: RawContent;
}

/**
 * `<host>` of `<capabilities>`.
 * The written form; `CapabilitiesHost` is the parsed form.
 */
export interface CapabilitiesHostInput {
  uuid?: string;
  cpu: CapabilitiesHostCpuInput;
  power_management?: CapabilitiesHostPowerManagement;
  iommu?: CapabilitiesHostIommu;
  migration_features?: CapabilitiesHostMigrationFeatures;
  topology?: CapabilitiesHostTopologyInput;
  cache?: CapabilitiesHostCache;
  memory_bandwidth?: CapabilitiesHostMemoryBandwidth;
  /** Added between libvirt 11.3.0 and 12.8.0. */
  energy?: CapabilitiesHostEnergy;
  secmodel?: CapabilitiesHostSecmodel[];
  $raw?: RawContent;
}

/** `<guest>` of `<capabilities>`. */
export interface CapabilitiesGuest {
  os_type: 'xen' | 'linux' | 'hvm' | 'exe' | 'uml';
  arch: CapabilitiesGuestArch;
  features?: CapabilitiesGuestFeatures;
  $raw?: RawContent;
}

/** `<cpu>` of `<host>`. */
export interface CapabilitiesHostCpu {
  arch: 'aarch64' | 'alpha' | 'armv6l' | 'armv7l' | 'cris' | 'i686' | 'ia64' | 'lm32' | 'loongarch64' | 'm68k' | 'microblaze' | 'microblazeel' | 'mips' | 'mipsel' | 'mips64' | 'mips64el' | 'openrisc' | 'parisc' | 'parisc64' | 'ppc' | 'ppc64' | 'ppc64le' | 'ppcemb' | 'riscv32' | 'riscv64' | 's390' | 's390x' | 'sh4' | 'sh4eb' | 'sparc' | 'sparc64' | 'unicore32' | 'x86_64' | 'xtensa' | 'xtensaeb' | (string & {});
  features?: CapabilitiesHostCpuFeatures;
  model?: string;
  vendor?: string;
  microcode?: CapabilitiesHostCpuMicrocode;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  signature?: CapabilitiesHostCpuSignature;
  counter?: CapabilitiesHostCpuCounter;
  /** Sockets, dies, cores and threads. */
  topology?: DomainCpuTopology;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  maxphysaddr?: DomainCpuMaxphysaddr;
  feature?: CapabilitiesHostCpuFeature[];
  pages?: CapabilitiesHostCpuPages[];
  $raw?: RawContent;
}

/**
 * `<cpu>` of `<host>`.
 * The written form; `CapabilitiesHostCpu` is the parsed form.
 */
export interface CapabilitiesHostCpuInput {
  arch: 'aarch64' | 'alpha' | 'armv6l' | 'armv7l' | 'cris' | 'i686' | 'ia64' | 'lm32' | 'loongarch64' | 'm68k' | 'microblaze' | 'microblazeel' | 'mips' | 'mipsel' | 'mips64' | 'mips64el' | 'openrisc' | 'parisc' | 'parisc64' | 'ppc' | 'ppc64' | 'ppc64le' | 'ppcemb' | 'riscv32' | 'riscv64' | 's390' | 's390x' | 'sh4' | 'sh4eb' | 'sparc' | 'sparc64' | 'unicore32' | 'x86_64' | 'xtensa' | 'xtensaeb' | (string & {});
  features?: CapabilitiesHostCpuFeatures;
  model?: string;
  vendor?: string;
  microcode?: CapabilitiesHostCpuMicrocodeInput;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  signature?: CapabilitiesHostCpuSignatureInput;
  counter?: CapabilitiesHostCpuCounterInput;
  /** Sockets, dies, cores and threads. */
  topology?: DomainCpuTopologyInput;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  maxphysaddr?: DomainCpuMaxphysaddr;
  feature?: CapabilitiesHostCpuFeature[];
  pages?: CapabilitiesHostCpuPages[];
  $raw?: RawContent;
}

/** `<power_management>` of `<host>`. */
export interface CapabilitiesHostPowerManagement {
  suspend_mem?: true;
  suspend_disk?: true;
  suspend_hybrid?: true;
  $raw?: RawContent;
}

/** `<iommu>` of `<host>`. */
export interface CapabilitiesHostIommu {
  support?: 'yes' | 'no';
  $raw?: RawContent;
}

/** `<migration_features>` of `<host>`. */
export interface CapabilitiesHostMigrationFeatures {
  live?: true;
  uri_transports?: CapabilitiesHostMigrationFeaturesUriTransports;
  $raw?: RawContent;
}

/** `<topology>` of `<host>`. */
export interface CapabilitiesHostTopology {
  cells: CapabilitiesHostTopologyCells;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  interconnects?: DomainCpuNumaInterconnects;
  $raw?: RawContent;
}

/**
 * `<topology>` of `<host>`.
 * The written form; `CapabilitiesHostTopology` is the parsed form.
 */
export interface CapabilitiesHostTopologyInput {
  cells: CapabilitiesHostTopologyCellsInput;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  interconnects?: DomainCpuNumaInterconnects;
  $raw?: RawContent;
}

/** `<cache>` of `<host>`. */
export interface CapabilitiesHostCache {
  bank: CapabilitiesHostCacheBank[];
  monitor?: CapabilitiesHostCacheMonitor;
  $raw?: RawContent;
}

/** `<memory_bandwidth>` of `<host>`. */
export interface CapabilitiesHostMemoryBandwidth {
  node: CapabilitiesHostMemoryBandwidthNode[];
  monitor?: CapabilitiesHostCacheMonitor;
  $raw?: RawContent;
}

/**
 * `<energy>` of `<host>`.
 * Added between libvirt 11.3.0 and 12.8.0.
 */
export interface CapabilitiesHostEnergy {
  monitor: CapabilitiesHostEnergyMonitor;
  $raw?: RawContent;
}

/** `<secmodel>` of `<host>`. */
export interface CapabilitiesHostSecmodel {
  model: string;
  doi: string;
  baselabel?: CapabilitiesHostSecmodelBaselabel[];
  $raw?: RawContent;
}

/** `<arch>` of `<guest>`. */
export interface CapabilitiesGuestArch {
  name: 'aarch64' | 'alpha' | 'armv6l' | 'armv7l' | 'cris' | 'i686' | 'ia64' | 'lm32' | 'loongarch64' | 'm68k' | 'microblaze' | 'microblazeel' | 'mips' | 'mipsel' | 'mips64' | 'mips64el' | 'openrisc' | 'parisc' | 'parisc64' | 'ppc' | 'ppc64' | 'ppc64le' | 'ppcemb' | 'riscv32' | 'riscv64' | 's390' | 's390x' | 'sh4' | 'sh4eb' | 'sparc' | 'sparc64' | 'unicore32' | 'x86_64' | 'xtensa' | 'xtensaeb' | (string & {});
  wordsize: '31' | '32' | '64';
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  emulator?: string;
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  loader?: string;
  machine?: CapabilitiesGuestArchMachine[];
  /** A virtual machine or container. */
  domain: CapabilitiesGuestArchDomain[];
  $raw?: RawContent;
}

/** `<features>` of `<guest>`. */
export interface CapabilitiesGuestFeatures {
  pae?: true;
  nonpae?: true;
  ia64_be?: true;
  acpi?: CapabilitiesGuestFeaturesAcpi;
  apic?: CapabilitiesGuestFeaturesApic;
  cpuselection?: true;
  deviceboot?: true;
  disksnapshot?: CapabilitiesGuestFeaturesDisksnapshot;
  hap?: CapabilitiesGuestFeaturesHap;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  externalSnapshot?: true;
  $raw?: RawContent;
}

/** `<features>` of `<cpu>`. */
export interface CapabilitiesHostCpuFeatures {
  pae?: true;
  nonpae?: true;
  vmx?: true;
  svm?: true;
  $raw?: RawContent;
}

/** `<microcode>` of `<cpu>`. */
export interface CapabilitiesHostCpuMicrocode {
  version: bigint;
  $raw?: RawContent;
}

/**
 * `<microcode>` of `<cpu>`.
 * The written form; `CapabilitiesHostCpuMicrocode` is the parsed form.
 */
export interface CapabilitiesHostCpuMicrocodeInput {
  version: bigint | number;
  $raw?: RawContent;
}

/**
 * `<signature>` of `<cpu>`.
 * Added between libvirt 7.0.0 and 9.0.0.
 */
export interface CapabilitiesHostCpuSignature {
  family: bigint;
  model: number;
  stepping: number;
  $raw?: RawContent;
}

/**
 * `<signature>` of `<cpu>`.
 * Added between libvirt 7.0.0 and 9.0.0.
 * The written form; `CapabilitiesHostCpuSignature` is the parsed form.
 */
export interface CapabilitiesHostCpuSignatureInput {
  family: bigint | number;
  model: number;
  stepping: number;
  $raw?: RawContent;
}

/** `<counter>` of `<cpu>`. */
export interface CapabilitiesHostCpuCounter {
  name: string;
  frequency: bigint;
  scaling: 'yes' | 'no';
  $raw?: RawContent;
}

/**
 * `<counter>` of `<cpu>`.
 * The written form; `CapabilitiesHostCpuCounter` is the parsed form.
 */
export interface CapabilitiesHostCpuCounterInput {
  name: string;
  frequency: bigint | number;
  scaling: 'yes' | 'no';
  $raw?: RawContent;
}

/** `<feature>` of `<cpu>`. */
export interface CapabilitiesHostCpuFeature {
  /** Pattern: `[a-zA-Z0-9\-_.]+` */
  name: string;
  $raw?: RawContent;
}

/** `<pages>` of `<cpu>`. */
export interface CapabilitiesHostCpuPages {
  /**
   * Unit of the number; KiB by default, unless noted otherwise.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  size: number;
  $raw?: RawContent;
}

/** `<uri_transports>` of `<migration_features>`. */
export interface CapabilitiesHostMigrationFeaturesUriTransports {
  uri_transport: ('vpxmigr' | 'tcp' | 'rdma' | 'vzmigr')[];
  $raw?: RawContent;
}

/** `<cells>` of `<topology>`. */
export interface CapabilitiesHostTopologyCells {
  num: number;
  cell: CapabilitiesHostTopologyCellsCell[];
  $raw?: RawContent;
}

/**
 * `<cells>` of `<topology>`.
 * The written form; `CapabilitiesHostTopologyCells` is the parsed form.
 */
export interface CapabilitiesHostTopologyCellsInput {
  num: number;
  cell: CapabilitiesHostTopologyCellsCellInput[];
  $raw?: RawContent;
}

/** `<bank>` of `<cache>`. */
export interface CapabilitiesHostCacheBank {
  id: number;
  level: number;
  type: 'both' | 'code' | 'data';
  size: number;
  /**
   * Unit of the number; KiB by default, unless noted otherwise.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit: string;
  /** Pattern: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*` */
  cpus: string;
  control?: CapabilitiesHostCacheBankControl[];
  $raw?: RawContent;
}

/** `<monitor>` of `<cache>`. */
export interface CapabilitiesHostCacheMonitor {
  level?: number;
  reuseThreshold?: number;
  maxMonitors: number;
  feature: CapabilitiesHostCacheMonitorFeature[];
  $raw?: RawContent;
}

/** `<node>` of `<memory_bandwidth>`. */
export interface CapabilitiesHostMemoryBandwidthNode {
  id: number;
  /** Pattern: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*` */
  cpus: string;
  control?: CapabilitiesHostMemoryBandwidthNodeControl[];
  $raw?: RawContent;
}

/** `<monitor>` of `<energy>`. */
export interface CapabilitiesHostEnergyMonitor {
  maxMonitors: number;
  feature: CapabilitiesHostEnergyMonitorFeature[];
  $raw?: RawContent;
}

/** `<baselabel>` of `<secmodel>`. */
export interface CapabilitiesHostSecmodelBaselabel {
  type: string;
  /** Added between libvirt 11.3.0 and 12.8.0. */
  value?: string;
  $raw?: RawContent;
}

/** `<machine>` of `<arch>`. */
export interface CapabilitiesGuestArchMachine {
  canonical?: string;
  maxCpus?: number;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  deprecated?: 'yes' | 'no';
  /** Added between libvirt 11.3.0 and 12.8.0. */
  value?: string;
  $raw?: RawContent;
}

/** A virtual machine or container. */
export interface CapabilitiesGuestArchDomain {
  /** The hypervisor: `kvm` with hardware virtualization, `qemu` without. */
  type: 'qemu' | 'kqemu' | 'kvm' | 'xen' | 'lxc' | 'uml' | 'openvz' | 'test' | 'vmware' | 'hyperv' | 'vbox' | 'phyp' | 'vz' | 'bhyve' | 'hvf' | (string & {});
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  emulator?: string;
  machine?: CapabilitiesGuestArchMachine[];
  $raw?: RawContent;
}

/** `<acpi>` of `<features>`. */
export interface CapabilitiesGuestFeaturesAcpi {
  toggle: 'yes' | 'no';
  default: 'on' | 'off';
  $raw?: RawContent;
}

/** `<apic>` of `<features>`. */
export interface CapabilitiesGuestFeaturesApic {
  toggle: 'yes' | 'no';
  default: 'on' | 'off';
  $raw?: RawContent;
}

/** `<disksnapshot>` of `<features>`. */
export interface CapabilitiesGuestFeaturesDisksnapshot {
  toggle: 'yes' | 'no';
  default: 'on' | 'off';
  $raw?: RawContent;
}

/** `<hap>` of `<features>`. */
export interface CapabilitiesGuestFeaturesHap {
  toggle: 'yes' | 'no';
  default: 'on' | 'off';
  $raw?: RawContent;
}

/** `<cell>` of `<cells>`. */
export interface CapabilitiesHostTopologyCellsCell {
  id: number;
  memory?: CapabilitiesHostTopologyCellsCellMemory;
  pages?: CapabilitiesHostTopologyCellsCellPages[];
  distances?: DomainCpuNumaCellDistances;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  cache?: DomainCpuNumaCellCache[];
  cpus?: CapabilitiesHostTopologyCellsCellCpus;
  $raw?: RawContent;
}

/**
 * `<cell>` of `<cells>`.
 * The written form; `CapabilitiesHostTopologyCellsCell` is the parsed form.
 */
export interface CapabilitiesHostTopologyCellsCellInput {
  id: number;
  memory?: CapabilitiesHostTopologyCellsCellMemoryInput;
  pages?: CapabilitiesHostTopologyCellsCellPages[];
  distances?: DomainCpuNumaCellDistances;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  cache?: DomainCpuNumaCellCache[];
  cpus?: CapabilitiesHostTopologyCellsCellCpus;
  $raw?: RawContent;
}

/** `<control>` of `<bank>`. */
export interface CapabilitiesHostCacheBankControl {
  granularity: number;
  min?: number;
  /**
   * Unit of the number; KiB by default, unless noted otherwise.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit: string;
  type: 'both' | 'code' | 'data';
  maxAllocs: number;
  $raw?: RawContent;
}

/** `<feature>` of `<monitor>`. */
export interface CapabilitiesHostCacheMonitorFeature {
  /** Pattern: `(llc_|mbm_)[a-zA-Z0-9\-_]+` */
  name: string;
  $raw?: RawContent;
}

/** `<control>` of `<node>`. */
export interface CapabilitiesHostMemoryBandwidthNodeControl {
  granularity: number;
  min?: number;
  maxAllocs: number;
  $raw?: RawContent;
}

/** `<feature>` of `<monitor>`. */
export interface CapabilitiesHostEnergyMonitorFeature {
  name: 'core_energy' | 'activity' | (string & {});
  $raw?: RawContent;
}

/** `<memory>` of `<cell>`. */
export interface CapabilitiesHostTopologyCellsCellMemory {
  /**
   * Unit of the number; KiB by default, unless noted otherwise.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  /** Added between libvirt 11.3.0 and 12.8.0. */
  value: bigint;
  $raw?: RawContent;
}

/**
 * `<memory>` of `<cell>`.
 * The written form; `CapabilitiesHostTopologyCellsCellMemory` is the parsed form.
 */
export interface CapabilitiesHostTopologyCellsCellMemoryInput {
  /**
   * Unit of the number; KiB by default, unless noted otherwise.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  /** Added between libvirt 11.3.0 and 12.8.0. */
  value: bigint | number;
  $raw?: RawContent;
}

/** `<pages>` of `<cell>`. */
export interface CapabilitiesHostTopologyCellsCellPages {
  /**
   * Unit of the number; KiB by default, unless noted otherwise.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  size: number;
  /** Added between libvirt 11.3.0 and 12.8.0. */
  value: number;
  $raw?: RawContent;
}

/** `<cpus>` of `<cell>`. */
export interface CapabilitiesHostTopologyCellsCellCpus {
  num: number;
  cpu?: CapabilitiesHostTopologyCellsCellCpusCpu[];
  $raw?: RawContent;
}

/** `<cpu>` of `<cpus>`. */
export interface CapabilitiesHostTopologyCellsCellCpusCpu {
  id: number;
  socket_id?: number;
  die_id?: number;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  cluster_id?: number;
  core_id?: number;
  /** Pattern: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*` */
  siblings?: string;
  $raw?: RawContent;
}

