// Generated from protocol/xml/grammar.json by `npm run codegen`; do not edit.

import type { RawContent } from './raw.js';

/** A virtual machine or container. */
export interface DomainDocument {
  /** The hypervisor: `kvm` with hardware virtualization, `qemu` without. */
  type: 'qemu' | 'kqemu' | 'kvm' | 'xen' | 'lxc' | 'uml' | 'openvz' | 'test' | 'vmware' | 'hyperv' | 'vbox' | 'phyp' | 'vz' | 'bhyve' | 'hvf' | (string & {});
  /** Number of the running domain; reported, never given. */
  id?: number;
  /** All devices. */
  devices?: DomainDevices;
  /**
   * Name, unique on the host.
   * Pattern: `[^\n]+`
   */
  name: string;
  /** Identity. The daemon makes one if it is left out. */
  uuid?: string;
  /** Since libvirt >9.0.0. */
  hwuuid?: string;
  genid?: string;
  /**
   * Short text for people, one line.
   * Pattern: `[^\n]+`
   */
  title?: string;
  /** Text for people. */
  description?: string;
  /** XML of other programs, in namespaces of their own; see `$raw.children`. */
  metadata?: DomainMetadata;
  /** Model, topology and features of the guest's CPU. */
  cpu?: DomainCpu;
  /** What the firmware tells of the machine. */
  sysinfo?: DomainSysinfo[];
  bootloader?: string;
  bootloader_args?: string;
  /** Architecture, firmware and boot order. */
  os?: DomainOs;
  /** What the guest's clock shows at the start. */
  clock?: DomainClock;
  /** Since libvirt >9.0.0. */
  throttlegroups?: DomainThrottlegroups;
  /** Memory that the guest has at most when it starts. */
  memory?: DomainMemory;
  /** Memory up to which modules can be plugged in. */
  maxMemory?: DomainMaxMemory;
  /** Memory that the guest has now; at most `memory`. The balloon gives and takes the difference. */
  currentMemory?: DomainCurrentMemory;
  /** Huge pages, locking and sharing of the guest's memory. */
  memoryBacking?: DomainMemoryBacking;
  /** Number of virtual CPUs at most. */
  vcpu?: DomainVcpu;
  vcpus?: DomainVcpus;
  /** Number of threads for disk I/O. */
  iothreads?: number;
  iothreadids?: DomainIothreadids;
  defaultiothread?: DomainDefaultiothread;
  blkiotune?: DomainBlkiotune;
  memtune?: DomainMemtune;
  /** Pinning of CPUs and threads, shares and quotas. */
  cputune?: DomainCputune;
  /** NUMA nodes of the host that the memory comes from. */
  numatune?: DomainNumatune;
  /** Since libvirt >9.0.0. */
  iommufd?: DomainIommufd;
  resource?: DomainResource;
  /** Features of the platform: ACPI, APIC, SMM, Hyper-V. */
  features?: DomainFeatures;
  /** What happens when the guest reboots. */
  on_reboot?: 'destroy' | 'restart' | 'preserve' | 'rename-restart';
  /** What happens when the guest powers off. */
  on_poweroff?: 'destroy' | 'restart' | 'preserve' | 'rename-restart';
  /** What happens when the guest crashes. */
  on_crash?: 'destroy' | 'restart' | 'preserve' | 'rename-restart' | 'coredump-destroy' | 'coredump-restart' | 'preserve-running';
  on_lockfailure?: 'poweroff' | 'restart' | 'pause' | 'ignore';
  pm?: DomainPm;
  perf?: DomainPerf;
  idmap?: DomainIdmap;
  /** Labels of a security driver. */
  seclabel?: DomainSeclabel[];
  /** Arguments and environment for QEMU that libvirt does not look at. */
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
 * As it is written; `DomainDocument` is as it is read.
 */
export interface DomainDocumentInput {
  /** The hypervisor: `kvm` with hardware virtualization, `qemu` without. */
  type: 'qemu' | 'kqemu' | 'kvm' | 'xen' | 'lxc' | 'uml' | 'openvz' | 'test' | 'vmware' | 'hyperv' | 'vbox' | 'phyp' | 'vz' | 'bhyve' | 'hvf' | (string & {});
  /** Number of the running domain; reported, never given. */
  id?: number;
  /** All devices. */
  devices?: DomainDevicesInput;
  /**
   * Name, unique on the host.
   * Pattern: `[^\n]+`
   */
  name: string;
  /** Identity. The daemon makes one if it is left out. */
  uuid?: string;
  /** Since libvirt >9.0.0. */
  hwuuid?: string;
  genid?: string;
  /**
   * Short text for people, one line.
   * Pattern: `[^\n]+`
   */
  title?: string;
  /** Text for people. */
  description?: string;
  /** XML of other programs, in namespaces of their own; see `$raw.children`. */
  metadata?: DomainMetadata;
  /** Model, topology and features of the guest's CPU. */
  cpu?: DomainCpuInput;
  /** What the firmware tells of the machine. */
  sysinfo?: DomainSysinfo[];
  bootloader?: string;
  bootloader_args?: string;
  /** Architecture, firmware and boot order. */
  os?: DomainOsInput;
  /** What the guest's clock shows at the start. */
  clock?: DomainClockInput;
  /** Since libvirt >9.0.0. */
  throttlegroups?: DomainThrottlegroupsInput;
  /** Memory that the guest has at most when it starts. */
  memory?: DomainMemoryInput;
  /** Memory up to which modules can be plugged in. */
  maxMemory?: DomainMaxMemoryInput;
  /** Memory that the guest has now; at most `memory`. The balloon gives and takes the difference. */
  currentMemory?: DomainCurrentMemoryInput;
  /** Huge pages, locking and sharing of the guest's memory. */
  memoryBacking?: DomainMemoryBackingInput;
  /** Number of virtual CPUs at most. */
  vcpu?: DomainVcpu;
  vcpus?: DomainVcpus;
  /** Number of threads for disk I/O. */
  iothreads?: number;
  iothreadids?: DomainIothreadidsInput;
  defaultiothread?: DomainDefaultiothread;
  blkiotune?: DomainBlkiotuneInput;
  memtune?: DomainMemtuneInput;
  /** Pinning of CPUs and threads, shares and quotas. */
  cputune?: DomainCputuneInput;
  /** NUMA nodes of the host that the memory comes from. */
  numatune?: DomainNumatune;
  /** Since libvirt >9.0.0. */
  iommufd?: DomainIommufd;
  resource?: DomainResource;
  /** Features of the platform: ACPI, APIC, SMM, Hyper-V. */
  features?: DomainFeaturesInput;
  /** What happens when the guest reboots. */
  on_reboot?: 'destroy' | 'restart' | 'preserve' | 'rename-restart';
  /** What happens when the guest powers off. */
  on_poweroff?: 'destroy' | 'restart' | 'preserve' | 'rename-restart';
  /** What happens when the guest crashes. */
  on_crash?: 'destroy' | 'restart' | 'preserve' | 'rename-restart' | 'coredump-destroy' | 'coredump-restart' | 'preserve-running';
  on_lockfailure?: 'poweroff' | 'restart' | 'pause' | 'ignore';
  pm?: DomainPm;
  perf?: DomainPerf;
  idmap?: DomainIdmap;
  /** Labels of a security driver. */
  seclabel?: DomainSeclabel[];
  /** Arguments and environment for QEMU that libvirt does not look at. */
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

/** All devices. */
export interface DomainDevices {
  /**
   * Path of the emulator.
   * Pattern: `(/|[a-zA-Z]:\\).+`
   */
  emulator?: string;
  /** A disk, CD-ROM or floppy. */
  disk?: DomainDisk[];
  /** A controller of a bus. */
  controller?: DomainController[];
  lease?: DomainLease[];
  /** A folder of the host that the guest can mount. */
  filesystem?: DomainFilesystem[];
  /** A network card. */
  interface?: DomainInterface[];
  /** A keyboard, mouse or tablet. */
  input?: DomainInput[];
  /** A sound card. */
  sound?: DomainSound[];
  audio?: DomainAudio[];
  /** A device of the host that the guest gets. */
  hostdev?: DomainHostdev[];
  /** A display server. */
  graphics?: DomainGraphics[];
  /** A graphics card. */
  video?: DomainVideo[];
  /** A console. */
  console?: DomainConsole[];
  parallel?: DomainParallel[];
  /** A serial port. */
  serial?: DomainSerial[];
  /** A channel between host and guest, for agents. */
  channel?: DomainChannel[];
  smartcard?: DomainSmartcard[];
  hub?: DomainHub[];
  /** A USB device of the viewer's machine. */
  redirdev?: DomainRedirdev[];
  redirfilter?: DomainRedirfilter[];
  /** A source of random numbers. */
  rng?: DomainRng[];
  /** A trusted platform module. */
  tpm?: DomainTpm[];
  shmem?: DomainShmem[];
  /** A memory module. */
  memory?: DomainMemory2[];
  /** Since libvirt >9.0.0. */
  crypto?: DomainCrypto[];
  /** Acts when the guest hangs. */
  watchdog?: DomainWatchdog[];
  /** Takes memory from the guest and gives it back. */
  memballoon?: DomainMemballoon;
  nvram?: DomainNvram;
  /** Tells of a crash of the guest's kernel. */
  panic?: DomainPanic[];
  /** An IOMMU of the guest. */
  iommu?: DomainIommu[];
  /** A socket between host and guest. */
  vsock?: DomainVsock;
  /** Since libvirt >9.0.0. */
  pstore?: DomainPstore;
  $raw?: RawContent;
}

/**
 * All devices.
 * As it is written; `DomainDevices` is as it is read.
 */
export interface DomainDevicesInput {
  /**
   * Path of the emulator.
   * Pattern: `(/|[a-zA-Z]:\\).+`
   */
  emulator?: string;
  /** A disk, CD-ROM or floppy. */
  disk?: DomainDiskInput[];
  /** A controller of a bus. */
  controller?: DomainControllerInput[];
  lease?: DomainLease[];
  /** A folder of the host that the guest can mount. */
  filesystem?: DomainFilesystemInput[];
  /** A network card. */
  interface?: DomainInterfaceInput[];
  /** A keyboard, mouse or tablet. */
  input?: DomainInput[];
  /** A sound card. */
  sound?: DomainSound[];
  audio?: DomainAudio[];
  /** A device of the host that the guest gets. */
  hostdev?: DomainHostdevInput[];
  /** A display server. */
  graphics?: DomainGraphics[];
  /** A graphics card. */
  video?: DomainVideo[];
  /** A console. */
  console?: DomainConsole[];
  parallel?: DomainParallel[];
  /** A serial port. */
  serial?: DomainSerial[];
  /** A channel between host and guest, for agents. */
  channel?: DomainChannel[];
  smartcard?: DomainSmartcard[];
  hub?: DomainHub[];
  /** A USB device of the viewer's machine. */
  redirdev?: DomainRedirdevInput[];
  redirfilter?: DomainRedirfilter[];
  /** A source of random numbers. */
  rng?: DomainRngInput[];
  /** A trusted platform module. */
  tpm?: DomainTpm[];
  shmem?: DomainShmemInput[];
  /** A memory module. */
  memory?: DomainMemory2Input[];
  /** Since libvirt >9.0.0. */
  crypto?: DomainCryptoInput[];
  /** Acts when the guest hangs. */
  watchdog?: DomainWatchdog[];
  /** Takes memory from the guest and gives it back. */
  memballoon?: DomainMemballoonInput;
  nvram?: DomainNvram;
  /** Tells of a crash of the guest's kernel. */
  panic?: DomainPanic[];
  /** An IOMMU of the guest. */
  iommu?: DomainIommu[];
  /** A socket between host and guest. */
  vsock?: DomainVsock;
  /** Since libvirt >9.0.0. */
  pstore?: DomainPstoreInput;
  $raw?: RawContent;
}

/** XML of other programs, in namespaces of their own; see `$raw.children`. */
export interface DomainMetadata {
  $raw?: RawContent;
}

/** Model, topology and features of the guest's CPU. */
export interface DomainCpu {
  /** `host-passthrough` is the host's own CPU; `custom` names a model. */
  mode?: 'custom' | 'host-model' | 'host-passthrough' | 'maximum';
  match?: 'minimum' | 'exact' | 'strict';
  check?: 'none' | 'partial' | 'full';
  /** Since libvirt >9.0.0. */
  deprecated_features?: 'on' | 'off';
  migratable?: 'on' | 'off';
  model?: DomainCpuModel;
  vendor?: string;
  /** Sockets, dies, cores and threads. */
  topology?: DomainCpuTopology;
  feature?: DomainCpuFeature[];
  /** NUMA nodes of the guest. */
  numa?: DomainCpuNuma;
  cache?: DomainCpuCache;
  maxphysaddr?: DomainCpuMaxphysaddr;
  $raw?: RawContent;
}

/**
 * Model, topology and features of the guest's CPU.
 * As it is written; `DomainCpu` is as it is read.
 */
export interface DomainCpuInput {
  /** `host-passthrough` is the host's own CPU; `custom` names a model. */
  mode?: 'custom' | 'host-model' | 'host-passthrough' | 'maximum';
  match?: 'minimum' | 'exact' | 'strict';
  check?: 'none' | 'partial' | 'full';
  /** Since libvirt >9.0.0. */
  deprecated_features?: 'on' | 'off';
  migratable?: 'on' | 'off';
  model?: DomainCpuModel;
  vendor?: string;
  /** Sockets, dies, cores and threads. */
  topology?: DomainCpuTopologyInput;
  feature?: DomainCpuFeature[];
  /** NUMA nodes of the guest. */
  numa?: DomainCpuNumaInput;
  cache?: DomainCpuCache;
  maxphysaddr?: DomainCpuMaxphysaddr;
  $raw?: RawContent;
}

/** What the firmware tells of the machine. */
export interface DomainSysinfoSmbios {
  type: 'smbios';
  bios?: DomainSysinfoBios;
  system?: DomainSysinfoSystem;
  baseBoard?: DomainSysinfoBaseBoard[];
  chassis?: DomainSysinfoChassis;
  oemStrings?: DomainSysinfoOemStrings;
  $raw?: RawContent;
}

/** What the firmware tells of the machine. */
export interface DomainSysinfoFwcfg {
  type: 'fwcfg';
  entry?: DomainSysinfoEntry[];
  $raw?: RawContent;
}

/** What the firmware tells of the machine. */
export type DomainSysinfo =
  | DomainSysinfoSmbios
  | DomainSysinfoFwcfg;

/** Architecture, firmware and boot order. */
export interface DomainOs {
  /** Chooses a firmware by features; the daemon finds its files. */
  firmwareAttribute?: 'bios' | 'efi';
  /** `hvm` for full virtualization, `exe` for containers. */
  type: DomainOsType;
  /**
   * Kernel that is started without a boot loader.
   * Pattern: `(/|[a-zA-Z]:\\).+`
   */
  kernel?: string;
  /**
   * Initial RAM disk of `kernel`.
   * Pattern: `(/|[a-zA-Z]:\\).+`
   */
  initrd?: string;
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  root?: string;
  /** Command line of `kernel`. */
  cmdline?: string;
  /** Since libvirt >9.0.0. */
  shim?: string;
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  dtb?: string;
  firmware?: DomainOsFirmware;
  /** File of the firmware. */
  loader?: DomainOsLoader;
  /** File of the firmware's variables. */
  nvram?: DomainOsNvram;
  /** Since libvirt >9.0.0. */
  varstore?: DomainOsVarstore;
  /** A device to boot from, in the order of the list. */
  boot?: DomainOsBoot[];
  bootmenu?: DomainOsBootmenu;
  smbios?: DomainOsSmbios;
  bios?: DomainOsBios;
  acpi?: DomainOsAcpi;
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  init?: string;
  initarg?: string[];
  initenv?: DomainOsInitenv[];
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  initdir?: string;
  /** Pattern: `[a-zA-Z0-9_\+\-]+` */
  inituser?: string;
  /** Pattern: `[a-zA-Z0-9_\+\-]+` */
  initgroup?: string;
  $raw?: RawContent;
}

/**
 * Architecture, firmware and boot order.
 * As it is written; `DomainOs` is as it is read.
 */
export interface DomainOsInput {
  /** Chooses a firmware by features; the daemon finds its files. */
  firmwareAttribute?: 'bios' | 'efi';
  /** `hvm` for full virtualization, `exe` for containers. */
  type: DomainOsType;
  /**
   * Kernel that is started without a boot loader.
   * Pattern: `(/|[a-zA-Z]:\\).+`
   */
  kernel?: string;
  /**
   * Initial RAM disk of `kernel`.
   * Pattern: `(/|[a-zA-Z]:\\).+`
   */
  initrd?: string;
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  root?: string;
  /** Command line of `kernel`. */
  cmdline?: string;
  /** Since libvirt >9.0.0. */
  shim?: string;
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  dtb?: string;
  firmware?: DomainOsFirmware;
  /** File of the firmware. */
  loader?: DomainOsLoader;
  /** File of the firmware's variables. */
  nvram?: DomainOsNvramInput;
  /** Since libvirt >9.0.0. */
  varstore?: DomainOsVarstore;
  /** A device to boot from, in the order of the list. */
  boot?: DomainOsBoot[];
  bootmenu?: DomainOsBootmenu;
  smbios?: DomainOsSmbios;
  bios?: DomainOsBios;
  acpi?: DomainOsAcpi;
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  init?: string;
  initarg?: string[];
  initenv?: DomainOsInitenv[];
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  initdir?: string;
  /** Pattern: `[a-zA-Z0-9_\+\-]+` */
  inituser?: string;
  /** Pattern: `[a-zA-Z0-9_\+\-]+` */
  initgroup?: string;
  $raw?: RawContent;
}

/** What the guest's clock shows at the start. */
export interface DomainClockLocaltime {
  offset: 'localtime' | 'utc';
  /** Pattern: `(-|\+)?[0-9]+` */
  adjustment?: 'reset' | (string & {});
  timer?: DomainClockTimer[];
  $raw?: RawContent;
}

/** What the guest's clock shows at the start. */
export interface DomainClockTimezone {
  offset: 'timezone';
  /** Pattern: `[a-zA-Z0-9_\.\+\-/]+` */
  timezone?: string;
  timer?: DomainClockTimer[];
  $raw?: RawContent;
}

/** What the guest's clock shows at the start. */
export interface DomainClockVariable {
  offset: 'variable';
  /** Pattern: `(-|\+)?[0-9]+` */
  adjustment?: string;
  basis?: 'utc' | 'localtime';
  timer?: DomainClockTimer[];
  $raw?: RawContent;
}

/** What the guest's clock shows at the start. */
export interface DomainClockAbsolute {
  offset: 'absolute';
  start: bigint;
  timer?: DomainClockTimer[];
  $raw?: RawContent;
}

/** What the guest's clock shows at the start. */
export type DomainClock =
  | DomainClockLocaltime
  | DomainClockTimezone
  | DomainClockVariable
  | DomainClockAbsolute;

/**
 * What the guest's clock shows at the start.
 * As it is written; `DomainClock` is as it is read.
 */
export interface DomainClockLocaltimeInput {
  offset: 'localtime' | 'utc';
  /** Pattern: `(-|\+)?[0-9]+` */
  adjustment?: 'reset' | (string & {});
  timer?: DomainClockTimerInput[];
  $raw?: RawContent;
}

/**
 * What the guest's clock shows at the start.
 * As it is written; `DomainClock` is as it is read.
 */
export interface DomainClockTimezoneInput {
  offset: 'timezone';
  /** Pattern: `[a-zA-Z0-9_\.\+\-/]+` */
  timezone?: string;
  timer?: DomainClockTimerInput[];
  $raw?: RawContent;
}

/**
 * What the guest's clock shows at the start.
 * As it is written; `DomainClock` is as it is read.
 */
export interface DomainClockVariableInput {
  offset: 'variable';
  /** Pattern: `(-|\+)?[0-9]+` */
  adjustment?: string;
  basis?: 'utc' | 'localtime';
  timer?: DomainClockTimerInput[];
  $raw?: RawContent;
}

/**
 * What the guest's clock shows at the start.
 * As it is written; `DomainClock` is as it is read.
 */
export interface DomainClockAbsoluteInput {
  offset: 'absolute';
  start: bigint | number;
  timer?: DomainClockTimerInput[];
  $raw?: RawContent;
}

/**
 * What the guest's clock shows at the start.
 * As it is written; `DomainClock` is as it is read.
 */
export type DomainClockInput =
  | DomainClockLocaltimeInput
  | DomainClockTimezoneInput
  | DomainClockVariableInput
  | DomainClockAbsoluteInput;

/**
 * `<throttlegroups>` of `<domain>`.
 * Since libvirt >9.0.0.
 */
export interface DomainThrottlegroups {
  throttlegroup?: DomainThrottlegroupsThrottlegroup[];
  $raw?: RawContent;
}

/**
 * `<throttlegroups>` of `<domain>`.
 * Since libvirt >9.0.0.
 * As it is written; `DomainThrottlegroups` is as it is read.
 */
export interface DomainThrottlegroupsInput {
  throttlegroup?: DomainThrottlegroupsThrottlegroupInput[];
  $raw?: RawContent;
}

/** Memory that the guest has at most when it starts. */
export interface DomainMemory {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  dumpCore?: 'on' | 'off';
  value: bigint;
  $raw?: RawContent;
}

/**
 * Memory that the guest has at most when it starts.
 * As it is written; `DomainMemory` is as it is read.
 */
export interface DomainMemoryInput {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  dumpCore?: 'on' | 'off';
  value: bigint | number;
  $raw?: RawContent;
}

/** Memory up to which modules can be plugged in. */
export interface DomainMaxMemory {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  slots?: number;
  value: bigint;
  $raw?: RawContent;
}

/**
 * Memory up to which modules can be plugged in.
 * As it is written; `DomainMaxMemory` is as it is read.
 */
export interface DomainMaxMemoryInput {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  slots?: number;
  value: bigint | number;
  $raw?: RawContent;
}

/** Memory that the guest has now; at most `memory`. The balloon gives and takes the difference. */
export interface DomainCurrentMemory {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  value: bigint;
  $raw?: RawContent;
}

/**
 * Memory that the guest has now; at most `memory`. The balloon gives and takes the difference.
 * As it is written; `DomainCurrentMemory` is as it is read.
 */
export interface DomainCurrentMemoryInput {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  value: bigint | number;
  $raw?: RawContent;
}

/** Huge pages, locking and sharing of the guest's memory. */
export interface DomainMemoryBacking {
  hugepages?: DomainMemoryBackingHugepages;
  nosharepages?: true;
  locked?: true;
  source?: DomainMemoryBackingSource;
  access?: DomainMemoryBackingAccess;
  allocation?: DomainMemoryBackingAllocation;
  discard?: true;
  $raw?: RawContent;
}

/**
 * Huge pages, locking and sharing of the guest's memory.
 * As it is written; `DomainMemoryBacking` is as it is read.
 */
export interface DomainMemoryBackingInput {
  hugepages?: DomainMemoryBackingHugepagesInput;
  nosharepages?: true;
  locked?: true;
  source?: DomainMemoryBackingSource;
  access?: DomainMemoryBackingAccess;
  allocation?: DomainMemoryBackingAllocation;
  discard?: true;
  $raw?: RawContent;
}

/** Number of virtual CPUs at most. */
export interface DomainVcpu {
  placement?: 'static' | 'auto';
  /** Pattern: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*` */
  cpuset?: string;
  /**
   * Number of virtual CPUs that are plugged in.
   * From 1 to 65535.
   */
  current?: number;
  /** From 1 to 65535. */
  value: number;
  $raw?: RawContent;
}

/** `<vcpus>` of `<domain>`. */
export interface DomainVcpus {
  vcpu?: DomainVcpusVcpu[];
  $raw?: RawContent;
}

/** `<iothreadids>` of `<domain>`. */
export interface DomainIothreadids {
  iothread?: DomainIothreadidsIothread[];
  $raw?: RawContent;
}

/**
 * `<iothreadids>` of `<domain>`.
 * As it is written; `DomainIothreadids` is as it is read.
 */
export interface DomainIothreadidsInput {
  iothread?: DomainIothreadidsIothreadInput[];
  $raw?: RawContent;
}

/** `<defaultiothread>` of `<domain>`. */
export interface DomainDefaultiothread {
  thread_pool_min?: number;
  thread_pool_max?: number;
  $raw?: RawContent;
}

/** `<blkiotune>` of `<domain>`. */
export interface DomainBlkiotune {
  /** From 100 to 1000. */
  weight?: number;
  /** A device of the host. */
  device?: DomainBlkiotuneDevice[];
  $raw?: RawContent;
}

/**
 * `<blkiotune>` of `<domain>`.
 * As it is written; `DomainBlkiotune` is as it is read.
 */
export interface DomainBlkiotuneInput {
  /** From 100 to 1000. */
  weight?: number;
  /** A device of the host. */
  device?: DomainBlkiotuneDeviceInput[];
  $raw?: RawContent;
}

/** `<memtune>` of `<domain>`. */
export interface DomainMemtune {
  hard_limit?: DomainMemtuneHardLimit;
  soft_limit?: DomainMemtuneSoftLimit;
  min_guarantee?: DomainMemtuneMinGuarantee;
  swap_hard_limit?: DomainMemtuneSwapHardLimit;
  $raw?: RawContent;
}

/**
 * `<memtune>` of `<domain>`.
 * As it is written; `DomainMemtune` is as it is read.
 */
export interface DomainMemtuneInput {
  hard_limit?: DomainMemtuneHardLimitInput;
  soft_limit?: DomainMemtuneSoftLimitInput;
  min_guarantee?: DomainMemtuneMinGuaranteeInput;
  swap_hard_limit?: DomainMemtuneSwapHardLimitInput;
  $raw?: RawContent;
}

/** Pinning of CPUs and threads, shares and quotas. */
export interface DomainCputune {
  shares?: number;
  /** From 1000 to 1000000. */
  global_period?: number;
  global_quota?: number;
  /** From 1000 to 1000000. */
  period?: number;
  quota?: number;
  /** From 1000 to 1000000. */
  emulator_period?: number;
  emulator_quota?: number;
  /** From 1000 to 1000000. */
  iothread_period?: number;
  iothread_quota?: number;
  vcpupin?: DomainCputuneVcpupin[];
  emulatorpin?: DomainCputuneEmulatorpin;
  iothreadpin?: DomainCputuneIothreadpin[];
  vcpusched?: DomainCputuneVcpusched[];
  iothreadsched?: DomainCputuneIothreadsched[];
  emulatorsched?: DomainCputuneEmulatorsched;
  cachetune?: DomainCputuneCachetune[];
  memorytune?: DomainCputuneMemorytune[];
  /** Since libvirt >9.0.0. */
  energytune?: DomainCputuneEnergytune[];
  $raw?: RawContent;
}

/**
 * Pinning of CPUs and threads, shares and quotas.
 * As it is written; `DomainCputune` is as it is read.
 */
export interface DomainCputuneInput {
  shares?: number;
  /** From 1000 to 1000000. */
  global_period?: number;
  global_quota?: number;
  /** From 1000 to 1000000. */
  period?: number;
  quota?: number;
  /** From 1000 to 1000000. */
  emulator_period?: number;
  emulator_quota?: number;
  /** From 1000 to 1000000. */
  iothread_period?: number;
  iothread_quota?: number;
  vcpupin?: DomainCputuneVcpupin[];
  emulatorpin?: DomainCputuneEmulatorpin;
  iothreadpin?: DomainCputuneIothreadpin[];
  vcpusched?: DomainCputuneVcpusched[];
  iothreadsched?: DomainCputuneIothreadsched[];
  emulatorsched?: DomainCputuneEmulatorsched;
  cachetune?: DomainCputuneCachetuneInput[];
  memorytune?: DomainCputuneMemorytune[];
  /** Since libvirt >9.0.0. */
  energytune?: DomainCputuneEnergytune[];
  $raw?: RawContent;
}

/** NUMA nodes of the host that the memory comes from. */
export interface DomainNumatune {
  memory?: DomainNumatuneMemory;
  memnode?: DomainNumatuneMemnode[];
  $raw?: RawContent;
}

/**
 * `<iommufd>` of `<domain>`.
 * Since libvirt >9.0.0.
 */
export interface DomainIommufd {
  enabled: 'yes' | 'no';
  fdgroup?: string;
  $raw?: RawContent;
}

/** `<resource>` of `<domain>`. */
export interface DomainResource {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  partition?: string;
  fibrechannel?: DomainResourceFibrechannel;
  $raw?: RawContent;
}

/** Features of the platform: ACPI, APIC, SMM, Hyper-V. */
export interface DomainFeatures {
  pae?: true;
  apic?: DomainFeaturesApic;
  acpi?: true;
  hap?: DomainFeaturesHap;
  hyperv?: DomainFeaturesHyperv;
  viridian?: true;
  kvm?: DomainFeaturesKvm;
  xen?: DomainFeaturesXen;
  privnet?: true;
  pvspinlock?: DomainFeaturesPvspinlock;
  /** What the host and its hypervisors can do. */
  capabilities?: DomainFeaturesCapabilities;
  pmu?: DomainFeaturesPmu;
  vmport?: DomainFeaturesVmport;
  gic?: DomainFeaturesGic;
  smm?: DomainFeaturesSmm;
  ioapic?: DomainFeaturesIoapic;
  hpt?: DomainFeaturesHpt;
  vmcoreinfo?: DomainFeaturesVmcoreinfo;
  htm?: DomainFeaturesHtm;
  'nested-hv'?: DomainFeaturesNestedHv;
  msrs?: DomainFeaturesMsrs;
  'ccf-assist'?: DomainFeaturesCcfAssist;
  cfpc?: DomainFeaturesCfpc;
  sbbc?: DomainFeaturesSbbc;
  ibs?: DomainFeaturesIbs;
  tcg?: DomainFeaturesTcg;
  /** Since libvirt >9.0.0. */
  'async-teardown'?: DomainFeaturesAsyncTeardown;
  /** Since libvirt >9.0.0. */
  ras?: DomainFeaturesRas;
  /** Since libvirt >9.0.0. */
  ps2?: DomainFeaturesPs2;
  /** Since libvirt >9.0.0. */
  aia?: DomainFeaturesAia;
  /** Since libvirt >9.0.0. */
  virtualization?: true;
  $raw?: RawContent;
}

/**
 * Features of the platform: ACPI, APIC, SMM, Hyper-V.
 * As it is written; `DomainFeatures` is as it is read.
 */
export interface DomainFeaturesInput {
  pae?: true;
  apic?: DomainFeaturesApic;
  acpi?: true;
  hap?: DomainFeaturesHap;
  hyperv?: DomainFeaturesHyperv;
  viridian?: true;
  kvm?: DomainFeaturesKvm;
  xen?: DomainFeaturesXen;
  privnet?: true;
  pvspinlock?: DomainFeaturesPvspinlock;
  /** What the host and its hypervisors can do. */
  capabilities?: DomainFeaturesCapabilities;
  pmu?: DomainFeaturesPmu;
  vmport?: DomainFeaturesVmport;
  gic?: DomainFeaturesGic;
  smm?: DomainFeaturesSmmInput;
  ioapic?: DomainFeaturesIoapic;
  hpt?: DomainFeaturesHptInput;
  vmcoreinfo?: DomainFeaturesVmcoreinfo;
  htm?: DomainFeaturesHtm;
  'nested-hv'?: DomainFeaturesNestedHv;
  msrs?: DomainFeaturesMsrs;
  'ccf-assist'?: DomainFeaturesCcfAssist;
  cfpc?: DomainFeaturesCfpc;
  sbbc?: DomainFeaturesSbbc;
  ibs?: DomainFeaturesIbs;
  tcg?: DomainFeaturesTcgInput;
  /** Since libvirt >9.0.0. */
  'async-teardown'?: DomainFeaturesAsyncTeardown;
  /** Since libvirt >9.0.0. */
  ras?: DomainFeaturesRas;
  /** Since libvirt >9.0.0. */
  ps2?: DomainFeaturesPs2;
  /** Since libvirt >9.0.0. */
  aia?: DomainFeaturesAia;
  /** Since libvirt >9.0.0. */
  virtualization?: true;
  $raw?: RawContent;
}

/** `<pm>` of `<domain>`. */
export interface DomainPm {
  'suspend-to-mem'?: DomainPmSuspendToMem;
  'suspend-to-disk'?: DomainPmSuspendToDisk;
  $raw?: RawContent;
}

/** `<perf>` of `<domain>`. */
export interface DomainPerf {
  event: DomainPerfEvent[];
  $raw?: RawContent;
}

/** `<idmap>` of `<domain>`. */
export interface DomainIdmap {
  uid?: DomainIdmapUid[];
  gid?: DomainIdmapGid[];
  $raw?: RawContent;
}

/** Labels of a security driver. */
export interface DomainSeclabelDynamic {
  model?: string;
  type?: 'dynamic';
  relabel?: 'yes';
  label?: string;
  imagelabel?: string;
  baselabel?: string;
  $raw?: RawContent;
}

/** Labels of a security driver. */
export interface DomainSeclabelStatic {
  model?: string;
  type: 'static';
  relabel?: 'yes' | 'no';
  label: string;
  imagelabel?: string;
  $raw?: RawContent;
}

/** Labels of a security driver. */
export interface DomainSeclabelNone {
  model?: string;
  type: 'none';
  relabel?: 'no';
  $raw?: RawContent;
}

/** Labels of a security driver. */
export type DomainSeclabel =
  | DomainSeclabelDynamic
  | DomainSeclabelStatic
  | DomainSeclabelNone;

/** Arguments and environment for QEMU that libvirt does not look at. */
export interface DomainQemuCommandline {
  'qemu:arg'?: DomainQemuCommandlineQemuArg[];
  'qemu:env'?: DomainQemuCommandlineQemuEnv[];
  $raw?: RawContent;
}

/** `<{http://libvirt.org/schemas/domain/qemu/1.0}capabilities>` of `<domain>`. */
export interface DomainQemuCapabilities {
  'qemu:add'?: DomainQemuCapabilitiesQemuAdd[];
  'qemu:del'?: DomainQemuCapabilitiesQemuDel[];
  $raw?: RawContent;
}

/** `<{http://libvirt.org/schemas/domain/qemu/1.0}deprecation>` of `<domain>`. */
export interface DomainQemuDeprecation {
  behavior: 'none' | 'omit' | 'reject' | 'crash';
  $raw?: RawContent;
}

/** `<{http://libvirt.org/schemas/domain/qemu/1.0}override>` of `<domain>`. */
export interface DomainQemuOverride {
  'qemu:device'?: DomainQemuOverrideQemuDevice[];
  $raw?: RawContent;
}

/** `<{http://libvirt.org/schemas/domain/lxc/1.0}namespace>` of `<domain>`. */
export interface DomainLxcNamespace {
  'lxc:sharenet'?: DomainLxcNamespaceLxcSharenet;
  'lxc:shareipc'?: DomainLxcNamespaceLxcShareipc;
  'lxc:shareuts'?: DomainLxcNamespaceLxcShareuts;
  $raw?: RawContent;
}

/** `<keywrap>` of `<domain>`. */
export interface DomainKeywrap {
  cipher: DomainKeywrapCipher[];
  $raw?: RawContent;
}

/** `<launchSecurity>` of `<domain>`. */
export interface DomainLaunchSecuritySev {
  type: 'sev';
  kernelHashes?: 'yes' | 'no';
  cbitpos?: number;
  reducedPhysBits?: number;
  /** Pattern: `(0x)?[0-9a-f]+` */
  policy: string;
  handle?: number;
  dhCert?: string;
  session?: string;
  $raw?: RawContent;
}

/** `<launchSecurity>` of `<domain>`. */
export interface DomainLaunchSecuritySevSnp {
  type: 'sev-snp';
  kernelHashes?: 'yes' | 'no';
  /** Since libvirt >9.0.0. */
  authorKey?: 'yes' | 'no';
  /** Since libvirt >9.0.0. */
  vcek?: 'yes' | 'no';
  cbitpos?: number;
  reducedPhysBits?: number;
  /** Pattern: `(0x)?[0-9a-f]+` */
  policy: string;
  /** Since libvirt >9.0.0. */
  guestVisibleWorkarounds?: string;
  /** Since libvirt >9.0.0. */
  idBlock?: string;
  /** Since libvirt >9.0.0. */
  idAuth?: string;
  /** Since libvirt >9.0.0. */
  hostData?: string;
  $raw?: RawContent;
}

/** `<launchSecurity>` of `<domain>`. */
export interface DomainLaunchSecurityS390Pv {
  type: 's390-pv';
  $raw?: RawContent;
}

/** `<launchSecurity>` of `<domain>`. */
export interface DomainLaunchSecurityTdx {
  type: 'tdx';
  /** Pattern: `(0x)?[0-9a-f]+` */
  policy?: string;
  /** Since libvirt >9.0.0. */
  mrConfigId?: string;
  /** Since libvirt >9.0.0. */
  mrOwner?: string;
  /** Since libvirt >9.0.0. */
  mrOwnerConfig?: string;
  /** Since libvirt >9.0.0. */
  quoteGenerationService?: DomainLaunchSecurityQuoteGenerationService;
  $raw?: RawContent;
}

/** `<launchSecurity>` of `<domain>`. */
export type DomainLaunchSecurity =
  | DomainLaunchSecuritySev
  | DomainLaunchSecuritySevSnp
  | DomainLaunchSecurityS390Pv
  | DomainLaunchSecurityTdx;

/** `<{http://libvirt.org/schemas/domain/bhyve/1.0}commandline>` of `<domain>`. */
export interface DomainBhyveCommandline {
  'bhyve:arg'?: DomainBhyveCommandlineBhyveArg[];
  $raw?: RawContent;
}

/** `<{http://libvirt.org/schemas/domain/xen/1.0}commandline>` of `<domain>`. */
export interface DomainXenCommandline {
  'xen:arg'?: DomainXenCommandlineXenArg[];
  $raw?: RawContent;
}

/** A disk, CD-ROM or floppy. */
export interface DomainDiskFile {
  /** What the guest sees; `disk` if it is left out. */
  device?: 'floppy' | 'disk' | 'cdrom';
  /** What `source` is: a file, a block device, a network address, a volume of a pool. */
  type?: 'file';
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional' | 'usb-storage' | 'usb-bot';
  snapshot?: 'no' | 'internal' | 'external' | 'manual';
  /** Where the content is. */
  source?: DomainDiskFileSource;
  /** Format, caching and I/O mode. */
  driver?: DomainDiskDriver;
  mirror?: DomainDiskMirror;
  auth?: DomainDiskAuth;
  /** How the guest sees the disk. */
  target: DomainDiskTarget;
  boot?: DomainDiskBoot;
  backenddomain?: DomainDiskBackenddomain;
  /** The guest cannot write. */
  readonly?: true;
  /** Several guests may use it at once. */
  shareable?: true;
  transient?: DomainDiskTransient;
  /**
   * Serial number that the guest sees.
   * Pattern: `[A-Za-z0-9_\.\+\- ]+`
   */
  serial?: string;
  encryption?: DomainDiskEncryption;
  /** Since libvirt >9.0.0. */
  throttlefilters?: DomainDiskThrottlefilters;
  /** Limits of bytes and operations a second. */
  iotune?: DomainDiskIotune;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  geometry?: DomainDiskGeometry;
  blockio?: DomainDiskBlockio;
  /** Pattern: `(0x)?[0-9a-fA-F]{16}` */
  wwn?: string;
  /** Pattern: `[ -~]{0,8}` */
  vendor?: string;
  /** Pattern: `[ -~]{0,40}` */
  product?: string;
  /** What the image is based on; an empty one ends the chain. */
  backingStore?: DomainDiskBackingStore;
  privateData?: true;
  $raw?: RawContent;
}

/** A disk, CD-ROM or floppy. */
export interface DomainDiskBlockFloppy {
  /** What the guest sees; `disk` if it is left out. */
  device?: 'floppy' | 'disk' | 'cdrom';
  /** What `source` is: a file, a block device, a network address, a volume of a pool. */
  type: 'block';
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional' | 'usb-storage' | 'usb-bot';
  snapshot?: 'no' | 'internal' | 'external' | 'manual';
  /** Where the content is. */
  source?: DomainDiskBlockFloppySource;
  /** Format, caching and I/O mode. */
  driver?: DomainDiskDriver;
  mirror?: DomainDiskMirror;
  auth?: DomainDiskAuth;
  /** How the guest sees the disk. */
  target: DomainDiskTarget;
  boot?: DomainDiskBoot;
  backenddomain?: DomainDiskBackenddomain;
  /** The guest cannot write. */
  readonly?: true;
  /** Several guests may use it at once. */
  shareable?: true;
  transient?: DomainDiskTransient;
  /**
   * Serial number that the guest sees.
   * Pattern: `[A-Za-z0-9_\.\+\- ]+`
   */
  serial?: string;
  encryption?: DomainDiskEncryption;
  /** Since libvirt >9.0.0. */
  throttlefilters?: DomainDiskThrottlefilters;
  /** Limits of bytes and operations a second. */
  iotune?: DomainDiskIotune;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  geometry?: DomainDiskGeometry;
  blockio?: DomainDiskBlockio;
  /** Pattern: `(0x)?[0-9a-fA-F]{16}` */
  wwn?: string;
  /** Pattern: `[ -~]{0,8}` */
  vendor?: string;
  /** Pattern: `[ -~]{0,40}` */
  product?: string;
  /** What the image is based on; an empty one ends the chain. */
  backingStore?: DomainDiskBackingStore;
  privateData?: true;
  $raw?: RawContent;
}

/** A disk, CD-ROM or floppy. */
export interface DomainDiskBlockLun {
  /** What the guest sees; `disk` if it is left out. */
  device: 'lun';
  /** What `source` is: a file, a block device, a network address, a volume of a pool. */
  type: 'block';
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional' | 'usb-storage' | 'usb-bot';
  snapshot?: 'no' | 'internal' | 'external' | 'manual';
  rawio?: 'yes' | 'no';
  sgio?: 'filtered' | 'unfiltered';
  /** Where the content is. */
  source?: DomainDiskBlockFloppySource;
  /** Format, caching and I/O mode. */
  driver?: DomainDiskDriver;
  mirror?: DomainDiskMirror;
  auth?: DomainDiskAuth;
  /** How the guest sees the disk. */
  target: DomainDiskTarget;
  boot?: DomainDiskBoot;
  backenddomain?: DomainDiskBackenddomain;
  /** The guest cannot write. */
  readonly?: true;
  /** Several guests may use it at once. */
  shareable?: true;
  transient?: DomainDiskTransient;
  /**
   * Serial number that the guest sees.
   * Pattern: `[A-Za-z0-9_\.\+\- ]+`
   */
  serial?: string;
  encryption?: DomainDiskEncryption;
  /** Since libvirt >9.0.0. */
  throttlefilters?: DomainDiskThrottlefilters;
  /** Limits of bytes and operations a second. */
  iotune?: DomainDiskIotune;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  geometry?: DomainDiskGeometry;
  blockio?: DomainDiskBlockio;
  /** Pattern: `(0x)?[0-9a-fA-F]{16}` */
  wwn?: string;
  /** Pattern: `[ -~]{0,8}` */
  vendor?: string;
  /** Pattern: `[ -~]{0,40}` */
  product?: string;
  /** What the image is based on; an empty one ends the chain. */
  backingStore?: DomainDiskBackingStore;
  privateData?: true;
  $raw?: RawContent;
}

/** A disk, CD-ROM or floppy. */
export interface DomainDiskDir {
  /** What the guest sees; `disk` if it is left out. */
  device?: 'floppy' | 'disk' | 'cdrom';
  /** What `source` is: a file, a block device, a network address, a volume of a pool. */
  type: 'dir';
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional' | 'usb-storage' | 'usb-bot';
  snapshot?: 'no' | 'internal' | 'external' | 'manual';
  /** Where the content is. */
  source?: DomainDiskDirSource;
  /** Format, caching and I/O mode. */
  driver?: DomainDiskDriver;
  mirror?: DomainDiskMirror;
  auth?: DomainDiskAuth;
  /** How the guest sees the disk. */
  target: DomainDiskTarget;
  boot?: DomainDiskBoot;
  backenddomain?: DomainDiskBackenddomain;
  /** The guest cannot write. */
  readonly?: true;
  /** Several guests may use it at once. */
  shareable?: true;
  transient?: DomainDiskTransient;
  /**
   * Serial number that the guest sees.
   * Pattern: `[A-Za-z0-9_\.\+\- ]+`
   */
  serial?: string;
  encryption?: DomainDiskEncryption;
  /** Since libvirt >9.0.0. */
  throttlefilters?: DomainDiskThrottlefilters;
  /** Limits of bytes and operations a second. */
  iotune?: DomainDiskIotune;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  geometry?: DomainDiskGeometry;
  blockio?: DomainDiskBlockio;
  /** Pattern: `(0x)?[0-9a-fA-F]{16}` */
  wwn?: string;
  /** Pattern: `[ -~]{0,8}` */
  vendor?: string;
  /** Pattern: `[ -~]{0,40}` */
  product?: string;
  /** What the image is based on; an empty one ends the chain. */
  backingStore?: DomainDiskBackingStore;
  privateData?: true;
  $raw?: RawContent;
}

/** A disk, CD-ROM or floppy. */
export interface DomainDiskNetworkFloppy {
  /** What the guest sees; `disk` if it is left out. */
  device?: 'floppy' | 'disk' | 'cdrom';
  /** What `source` is: a file, a block device, a network address, a volume of a pool. */
  type: 'network';
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional' | 'usb-storage' | 'usb-bot';
  snapshot?: 'no' | 'internal' | 'external' | 'manual';
  /** Where the content is. */
  source: DomainDiskNetworkFloppySource;
  /** Format, caching and I/O mode. */
  driver?: DomainDiskDriver;
  mirror?: DomainDiskMirror;
  auth?: DomainDiskAuth;
  /** How the guest sees the disk. */
  target: DomainDiskTarget;
  boot?: DomainDiskBoot;
  backenddomain?: DomainDiskBackenddomain;
  /** The guest cannot write. */
  readonly?: true;
  /** Several guests may use it at once. */
  shareable?: true;
  transient?: DomainDiskTransient;
  /**
   * Serial number that the guest sees.
   * Pattern: `[A-Za-z0-9_\.\+\- ]+`
   */
  serial?: string;
  encryption?: DomainDiskEncryption;
  /** Since libvirt >9.0.0. */
  throttlefilters?: DomainDiskThrottlefilters;
  /** Limits of bytes and operations a second. */
  iotune?: DomainDiskIotune;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  geometry?: DomainDiskGeometry;
  blockio?: DomainDiskBlockio;
  /** Pattern: `(0x)?[0-9a-fA-F]{16}` */
  wwn?: string;
  /** Pattern: `[ -~]{0,8}` */
  vendor?: string;
  /** Pattern: `[ -~]{0,40}` */
  product?: string;
  /** What the image is based on; an empty one ends the chain. */
  backingStore?: DomainDiskBackingStore;
  privateData?: true;
  $raw?: RawContent;
}

/** A disk, CD-ROM or floppy. */
export interface DomainDiskNetworkLun {
  /** What the guest sees; `disk` if it is left out. */
  device: 'lun';
  /** What `source` is: a file, a block device, a network address, a volume of a pool. */
  type: 'network';
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional' | 'usb-storage' | 'usb-bot';
  snapshot?: 'no' | 'internal' | 'external' | 'manual';
  rawio?: 'yes' | 'no';
  sgio?: 'filtered' | 'unfiltered';
  /** Where the content is. */
  source: DomainDiskNetworkFloppySource;
  /** Format, caching and I/O mode. */
  driver?: DomainDiskDriver;
  mirror?: DomainDiskMirror;
  auth?: DomainDiskAuth;
  /** How the guest sees the disk. */
  target: DomainDiskTarget;
  boot?: DomainDiskBoot;
  backenddomain?: DomainDiskBackenddomain;
  /** The guest cannot write. */
  readonly?: true;
  /** Several guests may use it at once. */
  shareable?: true;
  transient?: DomainDiskTransient;
  /**
   * Serial number that the guest sees.
   * Pattern: `[A-Za-z0-9_\.\+\- ]+`
   */
  serial?: string;
  encryption?: DomainDiskEncryption;
  /** Since libvirt >9.0.0. */
  throttlefilters?: DomainDiskThrottlefilters;
  /** Limits of bytes and operations a second. */
  iotune?: DomainDiskIotune;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  geometry?: DomainDiskGeometry;
  blockio?: DomainDiskBlockio;
  /** Pattern: `(0x)?[0-9a-fA-F]{16}` */
  wwn?: string;
  /** Pattern: `[ -~]{0,8}` */
  vendor?: string;
  /** Pattern: `[ -~]{0,40}` */
  product?: string;
  /** What the image is based on; an empty one ends the chain. */
  backingStore?: DomainDiskBackingStore;
  privateData?: true;
  $raw?: RawContent;
}

/** A disk, CD-ROM or floppy. */
export interface DomainDiskVolumeFloppy {
  /** What the guest sees; `disk` if it is left out. */
  device?: 'floppy' | 'disk' | 'cdrom';
  /** What `source` is: a file, a block device, a network address, a volume of a pool. */
  type: 'volume';
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional' | 'usb-storage' | 'usb-bot';
  snapshot?: 'no' | 'internal' | 'external' | 'manual';
  /** Where the content is. */
  source?: DomainDiskVolumeFloppySource;
  /** Format, caching and I/O mode. */
  driver?: DomainDiskDriver;
  mirror?: DomainDiskMirror;
  auth?: DomainDiskAuth;
  /** How the guest sees the disk. */
  target: DomainDiskTarget;
  boot?: DomainDiskBoot;
  backenddomain?: DomainDiskBackenddomain;
  /** The guest cannot write. */
  readonly?: true;
  /** Several guests may use it at once. */
  shareable?: true;
  transient?: DomainDiskTransient;
  /**
   * Serial number that the guest sees.
   * Pattern: `[A-Za-z0-9_\.\+\- ]+`
   */
  serial?: string;
  encryption?: DomainDiskEncryption;
  /** Since libvirt >9.0.0. */
  throttlefilters?: DomainDiskThrottlefilters;
  /** Limits of bytes and operations a second. */
  iotune?: DomainDiskIotune;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  geometry?: DomainDiskGeometry;
  blockio?: DomainDiskBlockio;
  /** Pattern: `(0x)?[0-9a-fA-F]{16}` */
  wwn?: string;
  /** Pattern: `[ -~]{0,8}` */
  vendor?: string;
  /** Pattern: `[ -~]{0,40}` */
  product?: string;
  /** What the image is based on; an empty one ends the chain. */
  backingStore?: DomainDiskBackingStore;
  privateData?: true;
  $raw?: RawContent;
}

/** A disk, CD-ROM or floppy. */
export interface DomainDiskVolumeLun {
  /** What the guest sees; `disk` if it is left out. */
  device: 'lun';
  /** What `source` is: a file, a block device, a network address, a volume of a pool. */
  type: 'volume';
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional' | 'usb-storage' | 'usb-bot';
  snapshot?: 'no' | 'internal' | 'external' | 'manual';
  rawio?: 'yes' | 'no';
  sgio?: 'filtered' | 'unfiltered';
  /** Where the content is. */
  source?: DomainDiskVolumeFloppySource;
  /** Format, caching and I/O mode. */
  driver?: DomainDiskDriver;
  mirror?: DomainDiskMirror;
  auth?: DomainDiskAuth;
  /** How the guest sees the disk. */
  target: DomainDiskTarget;
  boot?: DomainDiskBoot;
  backenddomain?: DomainDiskBackenddomain;
  /** The guest cannot write. */
  readonly?: true;
  /** Several guests may use it at once. */
  shareable?: true;
  transient?: DomainDiskTransient;
  /**
   * Serial number that the guest sees.
   * Pattern: `[A-Za-z0-9_\.\+\- ]+`
   */
  serial?: string;
  encryption?: DomainDiskEncryption;
  /** Since libvirt >9.0.0. */
  throttlefilters?: DomainDiskThrottlefilters;
  /** Limits of bytes and operations a second. */
  iotune?: DomainDiskIotune;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  geometry?: DomainDiskGeometry;
  blockio?: DomainDiskBlockio;
  /** Pattern: `(0x)?[0-9a-fA-F]{16}` */
  wwn?: string;
  /** Pattern: `[ -~]{0,8}` */
  vendor?: string;
  /** Pattern: `[ -~]{0,40}` */
  product?: string;
  /** What the image is based on; an empty one ends the chain. */
  backingStore?: DomainDiskBackingStore;
  privateData?: true;
  $raw?: RawContent;
}

/** A disk, CD-ROM or floppy. */
export interface DomainDiskNvme {
  /** What the guest sees; `disk` if it is left out. */
  device?: 'floppy' | 'disk' | 'cdrom';
  /** What `source` is: a file, a block device, a network address, a volume of a pool. */
  type: 'nvme';
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional' | 'usb-storage' | 'usb-bot';
  snapshot?: 'no' | 'internal' | 'external' | 'manual';
  /** Where the content is. */
  source?: DomainDiskNvmeSource;
  /** Format, caching and I/O mode. */
  driver?: DomainDiskDriver;
  mirror?: DomainDiskMirror;
  auth?: DomainDiskAuth;
  /** How the guest sees the disk. */
  target: DomainDiskTarget;
  boot?: DomainDiskBoot;
  backenddomain?: DomainDiskBackenddomain;
  /** The guest cannot write. */
  readonly?: true;
  /** Several guests may use it at once. */
  shareable?: true;
  transient?: DomainDiskTransient;
  /**
   * Serial number that the guest sees.
   * Pattern: `[A-Za-z0-9_\.\+\- ]+`
   */
  serial?: string;
  encryption?: DomainDiskEncryption;
  /** Since libvirt >9.0.0. */
  throttlefilters?: DomainDiskThrottlefilters;
  /** Limits of bytes and operations a second. */
  iotune?: DomainDiskIotune;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  geometry?: DomainDiskGeometry;
  blockio?: DomainDiskBlockio;
  /** Pattern: `(0x)?[0-9a-fA-F]{16}` */
  wwn?: string;
  /** Pattern: `[ -~]{0,8}` */
  vendor?: string;
  /** Pattern: `[ -~]{0,40}` */
  product?: string;
  /** What the image is based on; an empty one ends the chain. */
  backingStore?: DomainDiskBackingStore;
  privateData?: true;
  $raw?: RawContent;
}

/** A disk, CD-ROM or floppy. */
export interface DomainDiskVhostuser {
  /** What the guest sees; `disk` if it is left out. */
  device?: 'floppy' | 'disk' | 'cdrom';
  /** What `source` is: a file, a block device, a network address, a volume of a pool. */
  type: 'vhostuser';
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional' | 'usb-storage' | 'usb-bot';
  snapshot?: 'no' | 'internal' | 'external' | 'manual';
  /** Where the content is. */
  source: DomainDiskVhostuserSource;
  /** Format, caching and I/O mode. */
  driver?: DomainDiskDriver;
  mirror?: DomainDiskMirror;
  auth?: DomainDiskAuth;
  /** How the guest sees the disk. */
  target: DomainDiskTarget;
  boot?: DomainDiskBoot;
  backenddomain?: DomainDiskBackenddomain;
  /** The guest cannot write. */
  readonly?: true;
  /** Several guests may use it at once. */
  shareable?: true;
  transient?: DomainDiskTransient;
  /**
   * Serial number that the guest sees.
   * Pattern: `[A-Za-z0-9_\.\+\- ]+`
   */
  serial?: string;
  encryption?: DomainDiskEncryption;
  /** Since libvirt >9.0.0. */
  throttlefilters?: DomainDiskThrottlefilters;
  /** Limits of bytes and operations a second. */
  iotune?: DomainDiskIotune;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  geometry?: DomainDiskGeometry;
  blockio?: DomainDiskBlockio;
  /** Pattern: `(0x)?[0-9a-fA-F]{16}` */
  wwn?: string;
  /** Pattern: `[ -~]{0,8}` */
  vendor?: string;
  /** Pattern: `[ -~]{0,40}` */
  product?: string;
  /** What the image is based on; an empty one ends the chain. */
  backingStore?: DomainDiskBackingStore;
  privateData?: true;
  $raw?: RawContent;
}

/** A disk, CD-ROM or floppy. */
export interface DomainDiskVhostvdpa {
  /** What the guest sees; `disk` if it is left out. */
  device?: 'floppy' | 'disk' | 'cdrom';
  /** What `source` is: a file, a block device, a network address, a volume of a pool. */
  type: 'vhostvdpa' | 'ctl';
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional' | 'usb-storage' | 'usb-bot';
  snapshot?: 'no' | 'internal' | 'external' | 'manual';
  /** Where the content is. */
  source: DomainDiskVhostvdpaSource;
  /** Format, caching and I/O mode. */
  driver?: DomainDiskDriver;
  mirror?: DomainDiskMirror;
  auth?: DomainDiskAuth;
  /** How the guest sees the disk. */
  target: DomainDiskTarget;
  boot?: DomainDiskBoot;
  backenddomain?: DomainDiskBackenddomain;
  /** The guest cannot write. */
  readonly?: true;
  /** Several guests may use it at once. */
  shareable?: true;
  transient?: DomainDiskTransient;
  /**
   * Serial number that the guest sees.
   * Pattern: `[A-Za-z0-9_\.\+\- ]+`
   */
  serial?: string;
  encryption?: DomainDiskEncryption;
  /** Since libvirt >9.0.0. */
  throttlefilters?: DomainDiskThrottlefilters;
  /** Limits of bytes and operations a second. */
  iotune?: DomainDiskIotune;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  geometry?: DomainDiskGeometry;
  blockio?: DomainDiskBlockio;
  /** Pattern: `(0x)?[0-9a-fA-F]{16}` */
  wwn?: string;
  /** Pattern: `[ -~]{0,8}` */
  vendor?: string;
  /** Pattern: `[ -~]{0,40}` */
  product?: string;
  /** What the image is based on; an empty one ends the chain. */
  backingStore?: DomainDiskBackingStore;
  privateData?: true;
  $raw?: RawContent;
}

/** A disk, CD-ROM or floppy. */
export type DomainDisk =
  | DomainDiskFile
  | DomainDiskBlockFloppy
  | DomainDiskBlockLun
  | DomainDiskDir
  | DomainDiskNetworkFloppy
  | DomainDiskNetworkLun
  | DomainDiskVolumeFloppy
  | DomainDiskVolumeLun
  | DomainDiskNvme
  | DomainDiskVhostuser
  | DomainDiskVhostvdpa;

/**
 * A disk, CD-ROM or floppy.
 * As it is written; `DomainDisk` is as it is read.
 */
export interface DomainDiskFileInput {
  /** What the guest sees; `disk` if it is left out. */
  device?: 'floppy' | 'disk' | 'cdrom';
  /** What `source` is: a file, a block device, a network address, a volume of a pool. */
  type?: 'file';
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional' | 'usb-storage' | 'usb-bot';
  snapshot?: 'no' | 'internal' | 'external' | 'manual';
  /** Where the content is. */
  source?: DomainDiskFileSourceInput;
  /** Format, caching and I/O mode. */
  driver?: DomainDiskDriverInput;
  mirror?: DomainDiskMirrorInput;
  auth?: DomainDiskAuth;
  /** How the guest sees the disk. */
  target: DomainDiskTargetInput;
  boot?: DomainDiskBootInput;
  backenddomain?: DomainDiskBackenddomain;
  /** The guest cannot write. */
  readonly?: true;
  /** Several guests may use it at once. */
  shareable?: true;
  transient?: DomainDiskTransient;
  /**
   * Serial number that the guest sees.
   * Pattern: `[A-Za-z0-9_\.\+\- ]+`
   */
  serial?: string;
  encryption?: DomainDiskEncryption;
  /** Since libvirt >9.0.0. */
  throttlefilters?: DomainDiskThrottlefilters;
  /** Limits of bytes and operations a second. */
  iotune?: DomainDiskIotuneInput;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  geometry?: DomainDiskGeometryInput;
  blockio?: DomainDiskBlockioInput;
  /** Pattern: `(0x)?[0-9a-fA-F]{16}` */
  wwn?: string;
  /** Pattern: `[ -~]{0,8}` */
  vendor?: string;
  /** Pattern: `[ -~]{0,40}` */
  product?: string;
  /** What the image is based on; an empty one ends the chain. */
  backingStore?: DomainDiskBackingStoreInput;
  privateData?: true;
  $raw?: RawContent;
}

/**
 * A disk, CD-ROM or floppy.
 * As it is written; `DomainDisk` is as it is read.
 */
export interface DomainDiskBlockFloppyInput {
  /** What the guest sees; `disk` if it is left out. */
  device?: 'floppy' | 'disk' | 'cdrom';
  /** What `source` is: a file, a block device, a network address, a volume of a pool. */
  type: 'block';
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional' | 'usb-storage' | 'usb-bot';
  snapshot?: 'no' | 'internal' | 'external' | 'manual';
  /** Where the content is. */
  source?: DomainDiskBlockFloppySourceInput;
  /** Format, caching and I/O mode. */
  driver?: DomainDiskDriverInput;
  mirror?: DomainDiskMirrorInput;
  auth?: DomainDiskAuth;
  /** How the guest sees the disk. */
  target: DomainDiskTargetInput;
  boot?: DomainDiskBootInput;
  backenddomain?: DomainDiskBackenddomain;
  /** The guest cannot write. */
  readonly?: true;
  /** Several guests may use it at once. */
  shareable?: true;
  transient?: DomainDiskTransient;
  /**
   * Serial number that the guest sees.
   * Pattern: `[A-Za-z0-9_\.\+\- ]+`
   */
  serial?: string;
  encryption?: DomainDiskEncryption;
  /** Since libvirt >9.0.0. */
  throttlefilters?: DomainDiskThrottlefilters;
  /** Limits of bytes and operations a second. */
  iotune?: DomainDiskIotuneInput;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  geometry?: DomainDiskGeometryInput;
  blockio?: DomainDiskBlockioInput;
  /** Pattern: `(0x)?[0-9a-fA-F]{16}` */
  wwn?: string;
  /** Pattern: `[ -~]{0,8}` */
  vendor?: string;
  /** Pattern: `[ -~]{0,40}` */
  product?: string;
  /** What the image is based on; an empty one ends the chain. */
  backingStore?: DomainDiskBackingStoreInput;
  privateData?: true;
  $raw?: RawContent;
}

/**
 * A disk, CD-ROM or floppy.
 * As it is written; `DomainDisk` is as it is read.
 */
export interface DomainDiskBlockLunInput {
  /** What the guest sees; `disk` if it is left out. */
  device: 'lun';
  /** What `source` is: a file, a block device, a network address, a volume of a pool. */
  type: 'block';
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional' | 'usb-storage' | 'usb-bot';
  snapshot?: 'no' | 'internal' | 'external' | 'manual';
  rawio?: 'yes' | 'no';
  sgio?: 'filtered' | 'unfiltered';
  /** Where the content is. */
  source?: DomainDiskBlockFloppySourceInput;
  /** Format, caching and I/O mode. */
  driver?: DomainDiskDriverInput;
  mirror?: DomainDiskMirrorInput;
  auth?: DomainDiskAuth;
  /** How the guest sees the disk. */
  target: DomainDiskTargetInput;
  boot?: DomainDiskBootInput;
  backenddomain?: DomainDiskBackenddomain;
  /** The guest cannot write. */
  readonly?: true;
  /** Several guests may use it at once. */
  shareable?: true;
  transient?: DomainDiskTransient;
  /**
   * Serial number that the guest sees.
   * Pattern: `[A-Za-z0-9_\.\+\- ]+`
   */
  serial?: string;
  encryption?: DomainDiskEncryption;
  /** Since libvirt >9.0.0. */
  throttlefilters?: DomainDiskThrottlefilters;
  /** Limits of bytes and operations a second. */
  iotune?: DomainDiskIotuneInput;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  geometry?: DomainDiskGeometryInput;
  blockio?: DomainDiskBlockioInput;
  /** Pattern: `(0x)?[0-9a-fA-F]{16}` */
  wwn?: string;
  /** Pattern: `[ -~]{0,8}` */
  vendor?: string;
  /** Pattern: `[ -~]{0,40}` */
  product?: string;
  /** What the image is based on; an empty one ends the chain. */
  backingStore?: DomainDiskBackingStoreInput;
  privateData?: true;
  $raw?: RawContent;
}

/**
 * A disk, CD-ROM or floppy.
 * As it is written; `DomainDisk` is as it is read.
 */
export interface DomainDiskDirInput {
  /** What the guest sees; `disk` if it is left out. */
  device?: 'floppy' | 'disk' | 'cdrom';
  /** What `source` is: a file, a block device, a network address, a volume of a pool. */
  type: 'dir';
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional' | 'usb-storage' | 'usb-bot';
  snapshot?: 'no' | 'internal' | 'external' | 'manual';
  /** Where the content is. */
  source?: DomainDiskDirSourceInput;
  /** Format, caching and I/O mode. */
  driver?: DomainDiskDriverInput;
  mirror?: DomainDiskMirrorInput;
  auth?: DomainDiskAuth;
  /** How the guest sees the disk. */
  target: DomainDiskTargetInput;
  boot?: DomainDiskBootInput;
  backenddomain?: DomainDiskBackenddomain;
  /** The guest cannot write. */
  readonly?: true;
  /** Several guests may use it at once. */
  shareable?: true;
  transient?: DomainDiskTransient;
  /**
   * Serial number that the guest sees.
   * Pattern: `[A-Za-z0-9_\.\+\- ]+`
   */
  serial?: string;
  encryption?: DomainDiskEncryption;
  /** Since libvirt >9.0.0. */
  throttlefilters?: DomainDiskThrottlefilters;
  /** Limits of bytes and operations a second. */
  iotune?: DomainDiskIotuneInput;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  geometry?: DomainDiskGeometryInput;
  blockio?: DomainDiskBlockioInput;
  /** Pattern: `(0x)?[0-9a-fA-F]{16}` */
  wwn?: string;
  /** Pattern: `[ -~]{0,8}` */
  vendor?: string;
  /** Pattern: `[ -~]{0,40}` */
  product?: string;
  /** What the image is based on; an empty one ends the chain. */
  backingStore?: DomainDiskBackingStoreInput;
  privateData?: true;
  $raw?: RawContent;
}

/**
 * A disk, CD-ROM or floppy.
 * As it is written; `DomainDisk` is as it is read.
 */
export interface DomainDiskNetworkFloppyInput {
  /** What the guest sees; `disk` if it is left out. */
  device?: 'floppy' | 'disk' | 'cdrom';
  /** What `source` is: a file, a block device, a network address, a volume of a pool. */
  type: 'network';
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional' | 'usb-storage' | 'usb-bot';
  snapshot?: 'no' | 'internal' | 'external' | 'manual';
  /** Where the content is. */
  source: DomainDiskNetworkFloppySourceInput;
  /** Format, caching and I/O mode. */
  driver?: DomainDiskDriverInput;
  mirror?: DomainDiskMirrorInput;
  auth?: DomainDiskAuth;
  /** How the guest sees the disk. */
  target: DomainDiskTargetInput;
  boot?: DomainDiskBootInput;
  backenddomain?: DomainDiskBackenddomain;
  /** The guest cannot write. */
  readonly?: true;
  /** Several guests may use it at once. */
  shareable?: true;
  transient?: DomainDiskTransient;
  /**
   * Serial number that the guest sees.
   * Pattern: `[A-Za-z0-9_\.\+\- ]+`
   */
  serial?: string;
  encryption?: DomainDiskEncryption;
  /** Since libvirt >9.0.0. */
  throttlefilters?: DomainDiskThrottlefilters;
  /** Limits of bytes and operations a second. */
  iotune?: DomainDiskIotuneInput;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  geometry?: DomainDiskGeometryInput;
  blockio?: DomainDiskBlockioInput;
  /** Pattern: `(0x)?[0-9a-fA-F]{16}` */
  wwn?: string;
  /** Pattern: `[ -~]{0,8}` */
  vendor?: string;
  /** Pattern: `[ -~]{0,40}` */
  product?: string;
  /** What the image is based on; an empty one ends the chain. */
  backingStore?: DomainDiskBackingStoreInput;
  privateData?: true;
  $raw?: RawContent;
}

/**
 * A disk, CD-ROM or floppy.
 * As it is written; `DomainDisk` is as it is read.
 */
export interface DomainDiskNetworkLunInput {
  /** What the guest sees; `disk` if it is left out. */
  device: 'lun';
  /** What `source` is: a file, a block device, a network address, a volume of a pool. */
  type: 'network';
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional' | 'usb-storage' | 'usb-bot';
  snapshot?: 'no' | 'internal' | 'external' | 'manual';
  rawio?: 'yes' | 'no';
  sgio?: 'filtered' | 'unfiltered';
  /** Where the content is. */
  source: DomainDiskNetworkFloppySourceInput;
  /** Format, caching and I/O mode. */
  driver?: DomainDiskDriverInput;
  mirror?: DomainDiskMirrorInput;
  auth?: DomainDiskAuth;
  /** How the guest sees the disk. */
  target: DomainDiskTargetInput;
  boot?: DomainDiskBootInput;
  backenddomain?: DomainDiskBackenddomain;
  /** The guest cannot write. */
  readonly?: true;
  /** Several guests may use it at once. */
  shareable?: true;
  transient?: DomainDiskTransient;
  /**
   * Serial number that the guest sees.
   * Pattern: `[A-Za-z0-9_\.\+\- ]+`
   */
  serial?: string;
  encryption?: DomainDiskEncryption;
  /** Since libvirt >9.0.0. */
  throttlefilters?: DomainDiskThrottlefilters;
  /** Limits of bytes and operations a second. */
  iotune?: DomainDiskIotuneInput;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  geometry?: DomainDiskGeometryInput;
  blockio?: DomainDiskBlockioInput;
  /** Pattern: `(0x)?[0-9a-fA-F]{16}` */
  wwn?: string;
  /** Pattern: `[ -~]{0,8}` */
  vendor?: string;
  /** Pattern: `[ -~]{0,40}` */
  product?: string;
  /** What the image is based on; an empty one ends the chain. */
  backingStore?: DomainDiskBackingStoreInput;
  privateData?: true;
  $raw?: RawContent;
}

/**
 * A disk, CD-ROM or floppy.
 * As it is written; `DomainDisk` is as it is read.
 */
export interface DomainDiskVolumeFloppyInput {
  /** What the guest sees; `disk` if it is left out. */
  device?: 'floppy' | 'disk' | 'cdrom';
  /** What `source` is: a file, a block device, a network address, a volume of a pool. */
  type: 'volume';
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional' | 'usb-storage' | 'usb-bot';
  snapshot?: 'no' | 'internal' | 'external' | 'manual';
  /** Where the content is. */
  source?: DomainDiskVolumeFloppySourceInput;
  /** Format, caching and I/O mode. */
  driver?: DomainDiskDriverInput;
  mirror?: DomainDiskMirrorInput;
  auth?: DomainDiskAuth;
  /** How the guest sees the disk. */
  target: DomainDiskTargetInput;
  boot?: DomainDiskBootInput;
  backenddomain?: DomainDiskBackenddomain;
  /** The guest cannot write. */
  readonly?: true;
  /** Several guests may use it at once. */
  shareable?: true;
  transient?: DomainDiskTransient;
  /**
   * Serial number that the guest sees.
   * Pattern: `[A-Za-z0-9_\.\+\- ]+`
   */
  serial?: string;
  encryption?: DomainDiskEncryption;
  /** Since libvirt >9.0.0. */
  throttlefilters?: DomainDiskThrottlefilters;
  /** Limits of bytes and operations a second. */
  iotune?: DomainDiskIotuneInput;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  geometry?: DomainDiskGeometryInput;
  blockio?: DomainDiskBlockioInput;
  /** Pattern: `(0x)?[0-9a-fA-F]{16}` */
  wwn?: string;
  /** Pattern: `[ -~]{0,8}` */
  vendor?: string;
  /** Pattern: `[ -~]{0,40}` */
  product?: string;
  /** What the image is based on; an empty one ends the chain. */
  backingStore?: DomainDiskBackingStoreInput;
  privateData?: true;
  $raw?: RawContent;
}

/**
 * A disk, CD-ROM or floppy.
 * As it is written; `DomainDisk` is as it is read.
 */
export interface DomainDiskVolumeLunInput {
  /** What the guest sees; `disk` if it is left out. */
  device: 'lun';
  /** What `source` is: a file, a block device, a network address, a volume of a pool. */
  type: 'volume';
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional' | 'usb-storage' | 'usb-bot';
  snapshot?: 'no' | 'internal' | 'external' | 'manual';
  rawio?: 'yes' | 'no';
  sgio?: 'filtered' | 'unfiltered';
  /** Where the content is. */
  source?: DomainDiskVolumeFloppySourceInput;
  /** Format, caching and I/O mode. */
  driver?: DomainDiskDriverInput;
  mirror?: DomainDiskMirrorInput;
  auth?: DomainDiskAuth;
  /** How the guest sees the disk. */
  target: DomainDiskTargetInput;
  boot?: DomainDiskBootInput;
  backenddomain?: DomainDiskBackenddomain;
  /** The guest cannot write. */
  readonly?: true;
  /** Several guests may use it at once. */
  shareable?: true;
  transient?: DomainDiskTransient;
  /**
   * Serial number that the guest sees.
   * Pattern: `[A-Za-z0-9_\.\+\- ]+`
   */
  serial?: string;
  encryption?: DomainDiskEncryption;
  /** Since libvirt >9.0.0. */
  throttlefilters?: DomainDiskThrottlefilters;
  /** Limits of bytes and operations a second. */
  iotune?: DomainDiskIotuneInput;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  geometry?: DomainDiskGeometryInput;
  blockio?: DomainDiskBlockioInput;
  /** Pattern: `(0x)?[0-9a-fA-F]{16}` */
  wwn?: string;
  /** Pattern: `[ -~]{0,8}` */
  vendor?: string;
  /** Pattern: `[ -~]{0,40}` */
  product?: string;
  /** What the image is based on; an empty one ends the chain. */
  backingStore?: DomainDiskBackingStoreInput;
  privateData?: true;
  $raw?: RawContent;
}

/**
 * A disk, CD-ROM or floppy.
 * As it is written; `DomainDisk` is as it is read.
 */
export interface DomainDiskNvmeInput {
  /** What the guest sees; `disk` if it is left out. */
  device?: 'floppy' | 'disk' | 'cdrom';
  /** What `source` is: a file, a block device, a network address, a volume of a pool. */
  type: 'nvme';
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional' | 'usb-storage' | 'usb-bot';
  snapshot?: 'no' | 'internal' | 'external' | 'manual';
  /** Where the content is. */
  source?: DomainDiskNvmeSourceInput;
  /** Format, caching and I/O mode. */
  driver?: DomainDiskDriverInput;
  mirror?: DomainDiskMirrorInput;
  auth?: DomainDiskAuth;
  /** How the guest sees the disk. */
  target: DomainDiskTargetInput;
  boot?: DomainDiskBootInput;
  backenddomain?: DomainDiskBackenddomain;
  /** The guest cannot write. */
  readonly?: true;
  /** Several guests may use it at once. */
  shareable?: true;
  transient?: DomainDiskTransient;
  /**
   * Serial number that the guest sees.
   * Pattern: `[A-Za-z0-9_\.\+\- ]+`
   */
  serial?: string;
  encryption?: DomainDiskEncryption;
  /** Since libvirt >9.0.0. */
  throttlefilters?: DomainDiskThrottlefilters;
  /** Limits of bytes and operations a second. */
  iotune?: DomainDiskIotuneInput;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  geometry?: DomainDiskGeometryInput;
  blockio?: DomainDiskBlockioInput;
  /** Pattern: `(0x)?[0-9a-fA-F]{16}` */
  wwn?: string;
  /** Pattern: `[ -~]{0,8}` */
  vendor?: string;
  /** Pattern: `[ -~]{0,40}` */
  product?: string;
  /** What the image is based on; an empty one ends the chain. */
  backingStore?: DomainDiskBackingStoreInput;
  privateData?: true;
  $raw?: RawContent;
}

/**
 * A disk, CD-ROM or floppy.
 * As it is written; `DomainDisk` is as it is read.
 */
export interface DomainDiskVhostuserInput {
  /** What the guest sees; `disk` if it is left out. */
  device?: 'floppy' | 'disk' | 'cdrom';
  /** What `source` is: a file, a block device, a network address, a volume of a pool. */
  type: 'vhostuser';
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional' | 'usb-storage' | 'usb-bot';
  snapshot?: 'no' | 'internal' | 'external' | 'manual';
  /** Where the content is. */
  source: DomainDiskVhostuserSource;
  /** Format, caching and I/O mode. */
  driver?: DomainDiskDriverInput;
  mirror?: DomainDiskMirrorInput;
  auth?: DomainDiskAuth;
  /** How the guest sees the disk. */
  target: DomainDiskTargetInput;
  boot?: DomainDiskBootInput;
  backenddomain?: DomainDiskBackenddomain;
  /** The guest cannot write. */
  readonly?: true;
  /** Several guests may use it at once. */
  shareable?: true;
  transient?: DomainDiskTransient;
  /**
   * Serial number that the guest sees.
   * Pattern: `[A-Za-z0-9_\.\+\- ]+`
   */
  serial?: string;
  encryption?: DomainDiskEncryption;
  /** Since libvirt >9.0.0. */
  throttlefilters?: DomainDiskThrottlefilters;
  /** Limits of bytes and operations a second. */
  iotune?: DomainDiskIotuneInput;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  geometry?: DomainDiskGeometryInput;
  blockio?: DomainDiskBlockioInput;
  /** Pattern: `(0x)?[0-9a-fA-F]{16}` */
  wwn?: string;
  /** Pattern: `[ -~]{0,8}` */
  vendor?: string;
  /** Pattern: `[ -~]{0,40}` */
  product?: string;
  /** What the image is based on; an empty one ends the chain. */
  backingStore?: DomainDiskBackingStoreInput;
  privateData?: true;
  $raw?: RawContent;
}

/**
 * A disk, CD-ROM or floppy.
 * As it is written; `DomainDisk` is as it is read.
 */
export interface DomainDiskVhostvdpaInput {
  /** What the guest sees; `disk` if it is left out. */
  device?: 'floppy' | 'disk' | 'cdrom';
  /** What `source` is: a file, a block device, a network address, a volume of a pool. */
  type: 'vhostvdpa' | 'ctl';
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional' | 'usb-storage' | 'usb-bot';
  snapshot?: 'no' | 'internal' | 'external' | 'manual';
  /** Where the content is. */
  source: DomainDiskVhostvdpaSource;
  /** Format, caching and I/O mode. */
  driver?: DomainDiskDriverInput;
  mirror?: DomainDiskMirrorInput;
  auth?: DomainDiskAuth;
  /** How the guest sees the disk. */
  target: DomainDiskTargetInput;
  boot?: DomainDiskBootInput;
  backenddomain?: DomainDiskBackenddomain;
  /** The guest cannot write. */
  readonly?: true;
  /** Several guests may use it at once. */
  shareable?: true;
  transient?: DomainDiskTransient;
  /**
   * Serial number that the guest sees.
   * Pattern: `[A-Za-z0-9_\.\+\- ]+`
   */
  serial?: string;
  encryption?: DomainDiskEncryption;
  /** Since libvirt >9.0.0. */
  throttlefilters?: DomainDiskThrottlefilters;
  /** Limits of bytes and operations a second. */
  iotune?: DomainDiskIotuneInput;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  geometry?: DomainDiskGeometryInput;
  blockio?: DomainDiskBlockioInput;
  /** Pattern: `(0x)?[0-9a-fA-F]{16}` */
  wwn?: string;
  /** Pattern: `[ -~]{0,8}` */
  vendor?: string;
  /** Pattern: `[ -~]{0,40}` */
  product?: string;
  /** What the image is based on; an empty one ends the chain. */
  backingStore?: DomainDiskBackingStoreInput;
  privateData?: true;
  $raw?: RawContent;
}

/**
 * A disk, CD-ROM or floppy.
 * As it is written; `DomainDisk` is as it is read.
 */
export type DomainDiskInput =
  | DomainDiskFileInput
  | DomainDiskBlockFloppyInput
  | DomainDiskBlockLunInput
  | DomainDiskDirInput
  | DomainDiskNetworkFloppyInput
  | DomainDiskNetworkLunInput
  | DomainDiskVolumeFloppyInput
  | DomainDiskVolumeLunInput
  | DomainDiskNvmeInput
  | DomainDiskVhostuserInput
  | DomainDiskVhostvdpaInput;

/** A controller of a bus. */
export interface DomainControllerFdc {
  /** Number by which addresses refer to it. */
  index?: number;
  type: 'fdc' | 'sata' | 'ccid' | 'isa';
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  driver?: DomainControllerDriver;
  $raw?: RawContent;
}

/** A controller of a bus. */
export interface DomainControllerScsi {
  /** Number by which addresses refer to it. */
  index?: number;
  type: 'scsi';
  modelAttribute?: 'auto' | 'buslogic' | 'lsilogic' | 'lsisas1068' | 'vmpvscsi' | 'ibmvscsi' | 'virtio-scsi' | 'lsisas1078' | 'virtio-transitional' | 'virtio-non-transitional' | 'ncr53c90' | 'dc390' | 'am53c974' | (string & {});
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  driver?: DomainControllerDriver;
  $raw?: RawContent;
}

/** A controller of a bus. */
export interface DomainControllerUsb {
  /** Number by which addresses refer to it. */
  index?: number;
  type: 'usb';
  modelAttribute?: 'piix3-uhci' | 'piix4-uhci' | 'ehci' | 'ich9-ehci1' | 'ich9-uhci1' | 'ich9-uhci2' | 'ich9-uhci3' | 'vt82c686b-uhci' | 'pci-ohci' | 'nec-xhci' | 'none' | 'qusb1' | 'qusb2' | 'qemu-xhci' | (string & {});
  ports?: number;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  driver?: DomainControllerDriver;
  master?: DomainControllerMaster;
  $raw?: RawContent;
}

/** A controller of a bus. */
export interface DomainControllerIde {
  /** Number by which addresses refer to it. */
  index?: number;
  type: 'ide';
  modelAttribute?: 'piix3' | 'piix4' | 'ich6' | (string & {});
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  driver?: DomainControllerDriver;
  $raw?: RawContent;
}

/** A controller of a bus. */
export interface DomainControllerPciPciRoot {
  /** Number by which addresses refer to it. */
  index?: number;
  type: 'pci';
  modelAttribute: 'pci-root' | 'pcie-root';
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  driver?: DomainControllerDriver;
  model?: DomainControllerModel;
  target?: DomainControllerTarget;
  pcihole64?: DomainControllerPcihole64;
  $raw?: RawContent;
}

/** A controller of a bus. */
export interface DomainControllerPciPciBridge {
  /** Number by which addresses refer to it. */
  index?: number;
  type: 'pci';
  modelAttribute: 'pci-bridge' | 'dmi-to-pci-bridge' | 'pcie-to-pci-bridge' | 'pcie-root-port' | 'pcie-switch-upstream-port' | 'pcie-switch-downstream-port' | 'pci-expander-bus' | 'pcie-expander-bus';
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  driver?: DomainControllerDriver;
  model?: DomainControllerModel;
  target?: DomainControllerTarget;
  $raw?: RawContent;
}

/** A controller of a bus. */
export interface DomainControllerVirtioSerial {
  /** Number by which addresses refer to it. */
  index?: number;
  type: 'virtio-serial';
  modelAttribute?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional' | (string & {});
  ports?: number;
  vectors?: number;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  driver?: DomainControllerDriver;
  $raw?: RawContent;
}

/** A controller of a bus. */
export interface DomainControllerXenbus {
  /** Number by which addresses refer to it. */
  index?: number;
  type: 'xenbus';
  maxGrantFrames?: number;
  maxEventChannels?: number;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  driver?: DomainControllerDriver;
  $raw?: RawContent;
}

/** A controller of a bus. */
export interface DomainControllerNvme {
  /** Number by which addresses refer to it. */
  index?: number;
  type: 'nvme';
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  driver?: DomainControllerDriver;
  /**
   * Pattern: `[A-Za-z0-9_\.\+\- ]+`
   * Since libvirt >9.0.0.
   */
  serial?: string;
  $raw?: RawContent;
}

/** A controller of a bus. */
export type DomainController =
  | DomainControllerFdc
  | DomainControllerScsi
  | DomainControllerUsb
  | DomainControllerIde
  | DomainControllerPciPciRoot
  | DomainControllerPciPciBridge
  | DomainControllerVirtioSerial
  | DomainControllerXenbus
  | DomainControllerNvme;

/**
 * A controller of a bus.
 * As it is written; `DomainController` is as it is read.
 */
export interface DomainControllerFdcInput {
  /** Number by which addresses refer to it. */
  index?: number;
  type: 'fdc' | 'sata' | 'ccid' | 'isa';
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  driver?: DomainControllerDriver;
  $raw?: RawContent;
}

/**
 * A controller of a bus.
 * As it is written; `DomainController` is as it is read.
 */
export interface DomainControllerScsiInput {
  /** Number by which addresses refer to it. */
  index?: number;
  type: 'scsi';
  modelAttribute?: 'auto' | 'buslogic' | 'lsilogic' | 'lsisas1068' | 'vmpvscsi' | 'ibmvscsi' | 'virtio-scsi' | 'lsisas1078' | 'virtio-transitional' | 'virtio-non-transitional' | 'ncr53c90' | 'dc390' | 'am53c974' | (string & {});
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  driver?: DomainControllerDriver;
  $raw?: RawContent;
}

/**
 * A controller of a bus.
 * As it is written; `DomainController` is as it is read.
 */
export interface DomainControllerUsbInput {
  /** Number by which addresses refer to it. */
  index?: number;
  type: 'usb';
  modelAttribute?: 'piix3-uhci' | 'piix4-uhci' | 'ehci' | 'ich9-ehci1' | 'ich9-uhci1' | 'ich9-uhci2' | 'ich9-uhci3' | 'vt82c686b-uhci' | 'pci-ohci' | 'nec-xhci' | 'none' | 'qusb1' | 'qusb2' | 'qemu-xhci' | (string & {});
  ports?: number;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  driver?: DomainControllerDriver;
  master?: DomainControllerMaster;
  $raw?: RawContent;
}

/**
 * A controller of a bus.
 * As it is written; `DomainController` is as it is read.
 */
export interface DomainControllerIdeInput {
  /** Number by which addresses refer to it. */
  index?: number;
  type: 'ide';
  modelAttribute?: 'piix3' | 'piix4' | 'ich6' | (string & {});
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  driver?: DomainControllerDriver;
  $raw?: RawContent;
}

/**
 * A controller of a bus.
 * As it is written; `DomainController` is as it is read.
 */
export interface DomainControllerPciPciRootInput {
  /** Number by which addresses refer to it. */
  index?: number;
  type: 'pci';
  modelAttribute: 'pci-root' | 'pcie-root';
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  driver?: DomainControllerDriver;
  model?: DomainControllerModel;
  target?: DomainControllerTargetInput;
  pcihole64?: DomainControllerPcihole64Input;
  $raw?: RawContent;
}

/**
 * A controller of a bus.
 * As it is written; `DomainController` is as it is read.
 */
export interface DomainControllerPciPciBridgeInput {
  /** Number by which addresses refer to it. */
  index?: number;
  type: 'pci';
  modelAttribute: 'pci-bridge' | 'dmi-to-pci-bridge' | 'pcie-to-pci-bridge' | 'pcie-root-port' | 'pcie-switch-upstream-port' | 'pcie-switch-downstream-port' | 'pci-expander-bus' | 'pcie-expander-bus';
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  driver?: DomainControllerDriver;
  model?: DomainControllerModel;
  target?: DomainControllerTargetInput;
  $raw?: RawContent;
}

/**
 * A controller of a bus.
 * As it is written; `DomainController` is as it is read.
 */
export interface DomainControllerVirtioSerialInput {
  /** Number by which addresses refer to it. */
  index?: number;
  type: 'virtio-serial';
  modelAttribute?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional' | (string & {});
  ports?: number;
  vectors?: number;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  driver?: DomainControllerDriver;
  $raw?: RawContent;
}

/**
 * A controller of a bus.
 * As it is written; `DomainController` is as it is read.
 */
export interface DomainControllerXenbusInput {
  /** Number by which addresses refer to it. */
  index?: number;
  type: 'xenbus';
  maxGrantFrames?: number;
  maxEventChannels?: number;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  driver?: DomainControllerDriver;
  $raw?: RawContent;
}

/**
 * A controller of a bus.
 * As it is written; `DomainController` is as it is read.
 */
export interface DomainControllerNvmeInput {
  /** Number by which addresses refer to it. */
  index?: number;
  type: 'nvme';
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  driver?: DomainControllerDriver;
  /**
   * Pattern: `[A-Za-z0-9_\.\+\- ]+`
   * Since libvirt >9.0.0.
   */
  serial?: string;
  $raw?: RawContent;
}

/**
 * A controller of a bus.
 * As it is written; `DomainController` is as it is read.
 */
export type DomainControllerInput =
  | DomainControllerFdcInput
  | DomainControllerScsiInput
  | DomainControllerUsbInput
  | DomainControllerIdeInput
  | DomainControllerPciPciRootInput
  | DomainControllerPciPciBridgeInput
  | DomainControllerVirtioSerialInput
  | DomainControllerXenbusInput
  | DomainControllerNvmeInput;

/** `<lease>` of `<devices>`. */
export interface DomainLease {
  lockspace: string;
  key: string;
  target: DomainLeaseTarget;
  $raw?: RawContent;
}

/** A folder of the host that the guest can mount. */
export interface DomainFilesystemFile {
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional';
  type: 'file';
  accessmode?: 'passthrough' | 'mapped' | 'squash';
  multidevs?: 'default' | 'remap' | 'forbid' | 'warn';
  /** Pattern: `0[0-7]{3}|[0-7]{1,3}` */
  fmode?: string;
  /** Pattern: `0[0-7]{3}|[0-7]{1,3}` */
  dmode?: string;
  driver?: DomainFilesystemDriver;
  source: DomainFilesystemFileSource;
  target: DomainFilesystemTarget;
  readonly?: true;
  boot?: DomainDiskBoot;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  space_hard_limit?: DomainFilesystemSpaceHardLimit;
  space_soft_limit?: DomainFilesystemSpaceSoftLimit;
  $raw?: RawContent;
}

/** A folder of the host that the guest can mount. */
export interface DomainFilesystemBlock {
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional';
  type: 'block';
  accessmode?: 'passthrough' | 'mapped' | 'squash';
  multidevs?: 'default' | 'remap' | 'forbid' | 'warn';
  /** Pattern: `0[0-7]{3}|[0-7]{1,3}` */
  fmode?: string;
  /** Pattern: `0[0-7]{3}|[0-7]{1,3}` */
  dmode?: string;
  driver?: DomainFilesystemDriver;
  source: DomainFilesystemBlockSource;
  target: DomainFilesystemTarget;
  readonly?: true;
  boot?: DomainDiskBoot;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  space_hard_limit?: DomainFilesystemSpaceHardLimit;
  space_soft_limit?: DomainFilesystemSpaceSoftLimit;
  $raw?: RawContent;
}

/** A folder of the host that the guest can mount. */
export interface DomainFilesystemMount {
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional';
  type: 'mount';
  accessmode?: 'passthrough' | 'mapped' | 'squash';
  multidevs?: 'default' | 'remap' | 'forbid' | 'warn';
  /** Pattern: `0[0-7]{3}|[0-7]{1,3}` */
  fmode?: string;
  /** Pattern: `0[0-7]{3}|[0-7]{1,3}` */
  dmode?: string;
  driver?: DomainFilesystemDriver;
  source: DomainFilesystemMountSource;
  target: DomainFilesystemTarget;
  readonly?: true;
  boot?: DomainDiskBoot;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  space_hard_limit?: DomainFilesystemSpaceHardLimit;
  space_soft_limit?: DomainFilesystemSpaceSoftLimit;
  binary?: DomainFilesystemBinary;
  /** Since libvirt >9.0.0. */
  idmap?: DomainIdmap;
  $raw?: RawContent;
}

/** A folder of the host that the guest can mount. */
export interface DomainFilesystemDefault {
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional';
  type?: never;
  accessmode?: 'passthrough' | 'mapped' | 'squash';
  multidevs?: 'default' | 'remap' | 'forbid' | 'warn';
  /** Pattern: `0[0-7]{3}|[0-7]{1,3}` */
  fmode?: string;
  /** Pattern: `0[0-7]{3}|[0-7]{1,3}` */
  dmode?: string;
  driver?: DomainFilesystemDriver;
  source: DomainFilesystemDefaultSource;
  target: DomainFilesystemTarget;
  readonly?: true;
  boot?: DomainDiskBoot;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  space_hard_limit?: DomainFilesystemSpaceHardLimit;
  space_soft_limit?: DomainFilesystemSpaceSoftLimit;
  binary?: DomainFilesystemBinary;
  /** Since libvirt >9.0.0. */
  idmap?: DomainIdmap;
  $raw?: RawContent;
}

/** A folder of the host that the guest can mount. */
export interface DomainFilesystemBind {
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional';
  type: 'bind';
  accessmode?: 'passthrough' | 'mapped' | 'squash';
  multidevs?: 'default' | 'remap' | 'forbid' | 'warn';
  /** Pattern: `0[0-7]{3}|[0-7]{1,3}` */
  fmode?: string;
  /** Pattern: `0[0-7]{3}|[0-7]{1,3}` */
  dmode?: string;
  driver?: DomainFilesystemDriver;
  source: DomainFilesystemBindSource;
  target: DomainFilesystemTarget;
  readonly?: true;
  boot?: DomainDiskBoot;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  space_hard_limit?: DomainFilesystemSpaceHardLimit;
  space_soft_limit?: DomainFilesystemSpaceSoftLimit;
  $raw?: RawContent;
}

/** A folder of the host that the guest can mount. */
export interface DomainFilesystemTemplate {
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional';
  type: 'template';
  accessmode?: 'passthrough' | 'mapped' | 'squash';
  multidevs?: 'default' | 'remap' | 'forbid' | 'warn';
  /** Pattern: `0[0-7]{3}|[0-7]{1,3}` */
  fmode?: string;
  /** Pattern: `0[0-7]{3}|[0-7]{1,3}` */
  dmode?: string;
  driver?: DomainFilesystemDriver;
  source: DomainFilesystemTemplateSource;
  target: DomainFilesystemTarget;
  readonly?: true;
  boot?: DomainDiskBoot;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  space_hard_limit?: DomainFilesystemSpaceHardLimit;
  space_soft_limit?: DomainFilesystemSpaceSoftLimit;
  $raw?: RawContent;
}

/** A folder of the host that the guest can mount. */
export interface DomainFilesystemRam {
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional';
  type: 'ram';
  accessmode?: 'passthrough' | 'mapped' | 'squash';
  multidevs?: 'default' | 'remap' | 'forbid' | 'warn';
  /** Pattern: `0[0-7]{3}|[0-7]{1,3}` */
  fmode?: string;
  /** Pattern: `0[0-7]{3}|[0-7]{1,3}` */
  dmode?: string;
  driver?: DomainFilesystemDriver;
  source: DomainFilesystemRamSource;
  target: DomainFilesystemTarget;
  readonly?: true;
  boot?: DomainDiskBoot;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  space_hard_limit?: DomainFilesystemSpaceHardLimit;
  space_soft_limit?: DomainFilesystemSpaceSoftLimit;
  $raw?: RawContent;
}

/** A folder of the host that the guest can mount. */
export type DomainFilesystem =
  | DomainFilesystemFile
  | DomainFilesystemBlock
  | DomainFilesystemMount
  | DomainFilesystemDefault
  | DomainFilesystemBind
  | DomainFilesystemTemplate
  | DomainFilesystemRam;

/**
 * A folder of the host that the guest can mount.
 * As it is written; `DomainFilesystem` is as it is read.
 */
export interface DomainFilesystemFileInput {
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional';
  type: 'file';
  accessmode?: 'passthrough' | 'mapped' | 'squash';
  multidevs?: 'default' | 'remap' | 'forbid' | 'warn';
  /** Pattern: `0[0-7]{3}|[0-7]{1,3}` */
  fmode?: string;
  /** Pattern: `0[0-7]{3}|[0-7]{1,3}` */
  dmode?: string;
  driver?: DomainFilesystemDriver;
  source: DomainFilesystemFileSource;
  target: DomainFilesystemTarget;
  readonly?: true;
  boot?: DomainDiskBootInput;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  space_hard_limit?: DomainFilesystemSpaceHardLimitInput;
  space_soft_limit?: DomainFilesystemSpaceSoftLimitInput;
  $raw?: RawContent;
}

/**
 * A folder of the host that the guest can mount.
 * As it is written; `DomainFilesystem` is as it is read.
 */
export interface DomainFilesystemBlockInput {
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional';
  type: 'block';
  accessmode?: 'passthrough' | 'mapped' | 'squash';
  multidevs?: 'default' | 'remap' | 'forbid' | 'warn';
  /** Pattern: `0[0-7]{3}|[0-7]{1,3}` */
  fmode?: string;
  /** Pattern: `0[0-7]{3}|[0-7]{1,3}` */
  dmode?: string;
  driver?: DomainFilesystemDriver;
  source: DomainFilesystemBlockSource;
  target: DomainFilesystemTarget;
  readonly?: true;
  boot?: DomainDiskBootInput;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  space_hard_limit?: DomainFilesystemSpaceHardLimitInput;
  space_soft_limit?: DomainFilesystemSpaceSoftLimitInput;
  $raw?: RawContent;
}

/**
 * A folder of the host that the guest can mount.
 * As it is written; `DomainFilesystem` is as it is read.
 */
export interface DomainFilesystemMountInput {
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional';
  type: 'mount';
  accessmode?: 'passthrough' | 'mapped' | 'squash';
  multidevs?: 'default' | 'remap' | 'forbid' | 'warn';
  /** Pattern: `0[0-7]{3}|[0-7]{1,3}` */
  fmode?: string;
  /** Pattern: `0[0-7]{3}|[0-7]{1,3}` */
  dmode?: string;
  driver?: DomainFilesystemDriver;
  source: DomainFilesystemMountSource;
  target: DomainFilesystemTarget;
  readonly?: true;
  boot?: DomainDiskBootInput;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  space_hard_limit?: DomainFilesystemSpaceHardLimitInput;
  space_soft_limit?: DomainFilesystemSpaceSoftLimitInput;
  binary?: DomainFilesystemBinaryInput;
  /** Since libvirt >9.0.0. */
  idmap?: DomainIdmap;
  $raw?: RawContent;
}

/**
 * A folder of the host that the guest can mount.
 * As it is written; `DomainFilesystem` is as it is read.
 */
export interface DomainFilesystemDefaultInput {
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional';
  type?: never;
  accessmode?: 'passthrough' | 'mapped' | 'squash';
  multidevs?: 'default' | 'remap' | 'forbid' | 'warn';
  /** Pattern: `0[0-7]{3}|[0-7]{1,3}` */
  fmode?: string;
  /** Pattern: `0[0-7]{3}|[0-7]{1,3}` */
  dmode?: string;
  driver?: DomainFilesystemDriver;
  source: DomainFilesystemDefaultSource;
  target: DomainFilesystemTarget;
  readonly?: true;
  boot?: DomainDiskBootInput;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  space_hard_limit?: DomainFilesystemSpaceHardLimitInput;
  space_soft_limit?: DomainFilesystemSpaceSoftLimitInput;
  binary?: DomainFilesystemBinaryInput;
  /** Since libvirt >9.0.0. */
  idmap?: DomainIdmap;
  $raw?: RawContent;
}

/**
 * A folder of the host that the guest can mount.
 * As it is written; `DomainFilesystem` is as it is read.
 */
export interface DomainFilesystemBindInput {
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional';
  type: 'bind';
  accessmode?: 'passthrough' | 'mapped' | 'squash';
  multidevs?: 'default' | 'remap' | 'forbid' | 'warn';
  /** Pattern: `0[0-7]{3}|[0-7]{1,3}` */
  fmode?: string;
  /** Pattern: `0[0-7]{3}|[0-7]{1,3}` */
  dmode?: string;
  driver?: DomainFilesystemDriver;
  source: DomainFilesystemBindSource;
  target: DomainFilesystemTarget;
  readonly?: true;
  boot?: DomainDiskBootInput;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  space_hard_limit?: DomainFilesystemSpaceHardLimitInput;
  space_soft_limit?: DomainFilesystemSpaceSoftLimitInput;
  $raw?: RawContent;
}

/**
 * A folder of the host that the guest can mount.
 * As it is written; `DomainFilesystem` is as it is read.
 */
export interface DomainFilesystemTemplateInput {
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional';
  type: 'template';
  accessmode?: 'passthrough' | 'mapped' | 'squash';
  multidevs?: 'default' | 'remap' | 'forbid' | 'warn';
  /** Pattern: `0[0-7]{3}|[0-7]{1,3}` */
  fmode?: string;
  /** Pattern: `0[0-7]{3}|[0-7]{1,3}` */
  dmode?: string;
  driver?: DomainFilesystemDriver;
  source: DomainFilesystemTemplateSource;
  target: DomainFilesystemTarget;
  readonly?: true;
  boot?: DomainDiskBootInput;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  space_hard_limit?: DomainFilesystemSpaceHardLimitInput;
  space_soft_limit?: DomainFilesystemSpaceSoftLimitInput;
  $raw?: RawContent;
}

/**
 * A folder of the host that the guest can mount.
 * As it is written; `DomainFilesystem` is as it is read.
 */
export interface DomainFilesystemRamInput {
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional';
  type: 'ram';
  accessmode?: 'passthrough' | 'mapped' | 'squash';
  multidevs?: 'default' | 'remap' | 'forbid' | 'warn';
  /** Pattern: `0[0-7]{3}|[0-7]{1,3}` */
  fmode?: string;
  /** Pattern: `0[0-7]{3}|[0-7]{1,3}` */
  dmode?: string;
  driver?: DomainFilesystemDriver;
  source: DomainFilesystemRamSourceInput;
  target: DomainFilesystemTarget;
  readonly?: true;
  boot?: DomainDiskBootInput;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  space_hard_limit?: DomainFilesystemSpaceHardLimitInput;
  space_soft_limit?: DomainFilesystemSpaceSoftLimitInput;
  $raw?: RawContent;
}

/**
 * A folder of the host that the guest can mount.
 * As it is written; `DomainFilesystem` is as it is read.
 */
export type DomainFilesystemInput =
  | DomainFilesystemFileInput
  | DomainFilesystemBlockInput
  | DomainFilesystemMountInput
  | DomainFilesystemDefaultInput
  | DomainFilesystemBindInput
  | DomainFilesystemTemplateInput
  | DomainFilesystemRamInput;

/** A network card. */
export interface DomainInterfaceBridge {
  /** What it is connected to: a network, a bridge, the user's own stack. */
  type: 'bridge';
  trustGuestRxFilters?: 'yes' | 'no';
  source?: DomainInterfaceBridgeSource;
  virtualport?: DomainInterfaceVirtualport;
  link?: DomainInterfaceLink;
  mtu?: DomainInterfaceMtu;
  coalesce?: DomainInterfaceCoalesce;
  target?: DomainInterfaceTarget;
  guest?: DomainInterfaceGuest;
  mac?: DomainInterfaceMac;
  ip?: DomainInterfaceIp[];
  route?: DomainInterfaceRoute[];
  portForward?: DomainInterfacePortForward[];
  script?: DomainInterfaceScript;
  downscript?: DomainInterfaceDownscript;
  backenddomain?: DomainDiskBackenddomain;
  model?: DomainInterfaceModel;
  backend?: DomainInterfaceBackend;
  driver?: DomainInterfaceDriver;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  /** Network filter that is applied. */
  filterref?: DomainInterfaceFilterref;
  tune?: DomainInterfaceTune;
  boot?: DomainDiskBoot;
  rom?: DomainInterfaceRom;
  /** Limits of the traffic, in KiB a second. */
  bandwidth?: DomainInterfaceBandwidth;
  vlan?: DomainInterfaceVlan;
  port?: DomainInterfacePort;
  teaming?: DomainInterfaceTeaming;
  $raw?: RawContent;
}

/** A network card. */
export interface DomainInterfaceEthernet {
  /** What it is connected to: a network, a bridge, the user's own stack. */
  type: 'ethernet';
  trustGuestRxFilters?: 'yes' | 'no';
  source?: DomainInterfaceEthernetSource;
  link?: DomainInterfaceLink;
  mtu?: DomainInterfaceMtu;
  coalesce?: DomainInterfaceCoalesce;
  target?: DomainInterfaceTarget;
  guest?: DomainInterfaceGuest;
  mac?: DomainInterfaceMac;
  ip?: DomainInterfaceIp[];
  route?: DomainInterfaceRoute[];
  portForward?: DomainInterfacePortForward[];
  script?: DomainInterfaceScript;
  downscript?: DomainInterfaceDownscript;
  backenddomain?: DomainDiskBackenddomain;
  model?: DomainInterfaceModel;
  backend?: DomainInterfaceBackend;
  driver?: DomainInterfaceDriver;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  /** Network filter that is applied. */
  filterref?: DomainInterfaceFilterref;
  tune?: DomainInterfaceTune;
  boot?: DomainDiskBoot;
  rom?: DomainInterfaceRom;
  /** Limits of the traffic, in KiB a second. */
  bandwidth?: DomainInterfaceBandwidth;
  vlan?: DomainInterfaceVlan;
  port?: DomainInterfacePort;
  teaming?: DomainInterfaceTeaming;
  $raw?: RawContent;
}

/** A network card. */
export interface DomainInterfaceVhostuser {
  /** What it is connected to: a network, a bridge, the user's own stack. */
  type: 'vhostuser';
  trustGuestRxFilters?: 'yes' | 'no';
  source?: DomainInterfaceVhostuserSource;
  link?: DomainInterfaceLink;
  mtu?: DomainInterfaceMtu;
  coalesce?: DomainInterfaceCoalesce;
  target?: DomainInterfaceTarget;
  guest?: DomainInterfaceGuest;
  mac?: DomainInterfaceMac;
  ip?: DomainInterfaceIp[];
  route?: DomainInterfaceRoute[];
  portForward?: DomainInterfacePortForward[];
  script?: DomainInterfaceScript;
  downscript?: DomainInterfaceDownscript;
  backenddomain?: DomainDiskBackenddomain;
  model?: DomainInterfaceModel;
  backend?: DomainInterfaceBackend;
  driver?: DomainInterfaceDriver;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  /** Network filter that is applied. */
  filterref?: DomainInterfaceFilterref;
  tune?: DomainInterfaceTune;
  boot?: DomainDiskBoot;
  rom?: DomainInterfaceRom;
  /** Limits of the traffic, in KiB a second. */
  bandwidth?: DomainInterfaceBandwidth;
  vlan?: DomainInterfaceVlan;
  port?: DomainInterfacePort;
  teaming?: DomainInterfaceTeaming;
  $raw?: RawContent;
}

/** A network card. */
export interface DomainInterfaceNetwork {
  /** What it is connected to: a network, a bridge, the user's own stack. */
  type: 'network';
  trustGuestRxFilters?: 'yes' | 'no';
  source: DomainInterfaceNetworkSource;
  virtualport?: DomainInterfaceVirtualport;
  link?: DomainInterfaceLink;
  mtu?: DomainInterfaceMtu;
  coalesce?: DomainInterfaceCoalesce;
  target?: DomainInterfaceTarget;
  guest?: DomainInterfaceGuest;
  mac?: DomainInterfaceMac;
  ip?: DomainInterfaceIp[];
  route?: DomainInterfaceRoute[];
  portForward?: DomainInterfacePortForward[];
  script?: DomainInterfaceScript;
  downscript?: DomainInterfaceDownscript;
  backenddomain?: DomainDiskBackenddomain;
  model?: DomainInterfaceModel;
  backend?: DomainInterfaceBackend;
  driver?: DomainInterfaceDriver;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  /** Network filter that is applied. */
  filterref?: DomainInterfaceFilterref;
  tune?: DomainInterfaceTune;
  boot?: DomainDiskBoot;
  rom?: DomainInterfaceRom;
  /** Limits of the traffic, in KiB a second. */
  bandwidth?: DomainInterfaceBandwidth;
  vlan?: DomainInterfaceVlan;
  port?: DomainInterfacePort;
  teaming?: DomainInterfaceTeaming;
  $raw?: RawContent;
}

/** A network card. */
export interface DomainInterfaceDirect {
  /** What it is connected to: a network, a bridge, the user's own stack. */
  type: 'direct';
  trustGuestRxFilters?: 'yes' | 'no';
  source: DomainInterfaceDirectSource;
  virtualport?: DomainInterfaceVirtualport;
  link?: DomainInterfaceLink;
  mtu?: DomainInterfaceMtu;
  coalesce?: DomainInterfaceCoalesce;
  target?: DomainInterfaceTarget;
  guest?: DomainInterfaceGuest;
  mac?: DomainInterfaceMac;
  ip?: DomainInterfaceIp[];
  route?: DomainInterfaceRoute[];
  portForward?: DomainInterfacePortForward[];
  script?: DomainInterfaceScript;
  downscript?: DomainInterfaceDownscript;
  backenddomain?: DomainDiskBackenddomain;
  model?: DomainInterfaceModel;
  backend?: DomainInterfaceBackend;
  driver?: DomainInterfaceDriver;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  /** Network filter that is applied. */
  filterref?: DomainInterfaceFilterref;
  tune?: DomainInterfaceTune;
  boot?: DomainDiskBoot;
  rom?: DomainInterfaceRom;
  /** Limits of the traffic, in KiB a second. */
  bandwidth?: DomainInterfaceBandwidth;
  vlan?: DomainInterfaceVlan;
  port?: DomainInterfacePort;
  teaming?: DomainInterfaceTeaming;
  $raw?: RawContent;
}

/** A network card. */
export interface DomainInterfaceUser {
  /** What it is connected to: a network, a bridge, the user's own stack. */
  type: 'user';
  trustGuestRxFilters?: 'yes' | 'no';
  source?: DomainInterfaceUserSource;
  link?: DomainInterfaceLink;
  mtu?: DomainInterfaceMtu;
  coalesce?: DomainInterfaceCoalesce;
  target?: DomainInterfaceTarget;
  guest?: DomainInterfaceGuest;
  mac?: DomainInterfaceMac;
  ip?: DomainInterfaceIp[];
  route?: DomainInterfaceRoute[];
  portForward?: DomainInterfacePortForward[];
  script?: DomainInterfaceScript;
  downscript?: DomainInterfaceDownscript;
  backenddomain?: DomainDiskBackenddomain;
  model?: DomainInterfaceModel;
  backend?: DomainInterfaceBackend;
  driver?: DomainInterfaceDriver;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  /** Network filter that is applied. */
  filterref?: DomainInterfaceFilterref;
  tune?: DomainInterfaceTune;
  boot?: DomainDiskBoot;
  rom?: DomainInterfaceRom;
  /** Limits of the traffic, in KiB a second. */
  bandwidth?: DomainInterfaceBandwidth;
  vlan?: DomainInterfaceVlan;
  port?: DomainInterfacePort;
  teaming?: DomainInterfaceTeaming;
  $raw?: RawContent;
}

/** A network card. */
export interface DomainInterfaceInternal {
  /** What it is connected to: a network, a bridge, the user's own stack. */
  type: 'internal';
  trustGuestRxFilters?: 'yes' | 'no';
  source: DomainInterfaceInternalSource;
  link?: DomainInterfaceLink;
  mtu?: DomainInterfaceMtu;
  coalesce?: DomainInterfaceCoalesce;
  target?: DomainInterfaceTarget;
  guest?: DomainInterfaceGuest;
  mac?: DomainInterfaceMac;
  ip?: DomainInterfaceIp[];
  route?: DomainInterfaceRoute[];
  portForward?: DomainInterfacePortForward[];
  script?: DomainInterfaceScript;
  downscript?: DomainInterfaceDownscript;
  backenddomain?: DomainDiskBackenddomain;
  model?: DomainInterfaceModel;
  backend?: DomainInterfaceBackend;
  driver?: DomainInterfaceDriver;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  /** Network filter that is applied. */
  filterref?: DomainInterfaceFilterref;
  tune?: DomainInterfaceTune;
  boot?: DomainDiskBoot;
  rom?: DomainInterfaceRom;
  /** Limits of the traffic, in KiB a second. */
  bandwidth?: DomainInterfaceBandwidth;
  vlan?: DomainInterfaceVlan;
  port?: DomainInterfacePort;
  teaming?: DomainInterfaceTeaming;
  $raw?: RawContent;
}

/** A network card. */
export interface DomainInterfaceMcast {
  /** What it is connected to: a network, a bridge, the user's own stack. */
  type: 'mcast' | 'client';
  trustGuestRxFilters?: 'yes' | 'no';
  source: DomainInterfaceMcastSource;
  link?: DomainInterfaceLink;
  mtu?: DomainInterfaceMtu;
  coalesce?: DomainInterfaceCoalesce;
  target?: DomainInterfaceTarget;
  guest?: DomainInterfaceGuest;
  mac?: DomainInterfaceMac;
  ip?: DomainInterfaceIp[];
  route?: DomainInterfaceRoute[];
  portForward?: DomainInterfacePortForward[];
  script?: DomainInterfaceScript;
  downscript?: DomainInterfaceDownscript;
  backenddomain?: DomainDiskBackenddomain;
  model?: DomainInterfaceModel;
  backend?: DomainInterfaceBackend;
  driver?: DomainInterfaceDriver;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  /** Network filter that is applied. */
  filterref?: DomainInterfaceFilterref;
  tune?: DomainInterfaceTune;
  boot?: DomainDiskBoot;
  rom?: DomainInterfaceRom;
  /** Limits of the traffic, in KiB a second. */
  bandwidth?: DomainInterfaceBandwidth;
  vlan?: DomainInterfaceVlan;
  port?: DomainInterfacePort;
  teaming?: DomainInterfaceTeaming;
  $raw?: RawContent;
}

/** A network card. */
export interface DomainInterfaceUdp {
  /** What it is connected to: a network, a bridge, the user's own stack. */
  type: 'udp';
  trustGuestRxFilters?: 'yes' | 'no';
  source: DomainInterfaceUdpSource;
  link?: DomainInterfaceLink;
  mtu?: DomainInterfaceMtu;
  coalesce?: DomainInterfaceCoalesce;
  target?: DomainInterfaceTarget;
  guest?: DomainInterfaceGuest;
  mac?: DomainInterfaceMac;
  ip?: DomainInterfaceIp[];
  route?: DomainInterfaceRoute[];
  portForward?: DomainInterfacePortForward[];
  script?: DomainInterfaceScript;
  downscript?: DomainInterfaceDownscript;
  backenddomain?: DomainDiskBackenddomain;
  model?: DomainInterfaceModel;
  backend?: DomainInterfaceBackend;
  driver?: DomainInterfaceDriver;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  /** Network filter that is applied. */
  filterref?: DomainInterfaceFilterref;
  tune?: DomainInterfaceTune;
  boot?: DomainDiskBoot;
  rom?: DomainInterfaceRom;
  /** Limits of the traffic, in KiB a second. */
  bandwidth?: DomainInterfaceBandwidth;
  vlan?: DomainInterfaceVlan;
  port?: DomainInterfacePort;
  teaming?: DomainInterfaceTeaming;
  $raw?: RawContent;
}

/** A network card. */
export interface DomainInterfaceServer {
  /** What it is connected to: a network, a bridge, the user's own stack. */
  type: 'server';
  trustGuestRxFilters?: 'yes' | 'no';
  source: DomainInterfaceServerSource;
  link?: DomainInterfaceLink;
  mtu?: DomainInterfaceMtu;
  coalesce?: DomainInterfaceCoalesce;
  target?: DomainInterfaceTarget;
  guest?: DomainInterfaceGuest;
  mac?: DomainInterfaceMac;
  ip?: DomainInterfaceIp[];
  route?: DomainInterfaceRoute[];
  portForward?: DomainInterfacePortForward[];
  script?: DomainInterfaceScript;
  downscript?: DomainInterfaceDownscript;
  backenddomain?: DomainDiskBackenddomain;
  model?: DomainInterfaceModel;
  backend?: DomainInterfaceBackend;
  driver?: DomainInterfaceDriver;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  /** Network filter that is applied. */
  filterref?: DomainInterfaceFilterref;
  tune?: DomainInterfaceTune;
  boot?: DomainDiskBoot;
  rom?: DomainInterfaceRom;
  /** Limits of the traffic, in KiB a second. */
  bandwidth?: DomainInterfaceBandwidth;
  vlan?: DomainInterfaceVlan;
  port?: DomainInterfacePort;
  teaming?: DomainInterfaceTeaming;
  $raw?: RawContent;
}

/** A network card. */
export interface DomainInterfaceHostdev {
  /** What it is connected to: a network, a bridge, the user's own stack. */
  type: 'hostdev';
  trustGuestRxFilters?: 'yes' | 'no';
  managed?: 'yes' | 'no';
  source: DomainInterfaceHostdevSource;
  virtualport?: DomainInterfaceVirtualport;
  link?: DomainInterfaceLink;
  mtu?: DomainInterfaceMtu;
  coalesce?: DomainInterfaceCoalesce;
  target?: DomainInterfaceTarget;
  guest?: DomainInterfaceGuest;
  mac?: DomainInterfaceMac;
  ip?: DomainInterfaceIp[];
  route?: DomainInterfaceRoute[];
  portForward?: DomainInterfacePortForward[];
  script?: DomainInterfaceScript;
  downscript?: DomainInterfaceDownscript;
  backenddomain?: DomainDiskBackenddomain;
  model?: DomainInterfaceModel;
  backend?: DomainInterfaceBackend;
  driver?: DomainInterfaceDriver;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  /** Network filter that is applied. */
  filterref?: DomainInterfaceFilterref;
  tune?: DomainInterfaceTune;
  boot?: DomainDiskBoot;
  rom?: DomainInterfaceRom;
  /** Limits of the traffic, in KiB a second. */
  bandwidth?: DomainInterfaceBandwidth;
  vlan?: DomainInterfaceVlan;
  port?: DomainInterfacePort;
  teaming?: DomainInterfaceTeaming;
  $raw?: RawContent;
}

/** A network card. */
export interface DomainInterfaceVdpa {
  /** What it is connected to: a network, a bridge, the user's own stack. */
  type: 'vdpa';
  trustGuestRxFilters?: 'yes' | 'no';
  source: DomainInterfaceUserSource;
  link?: DomainInterfaceLink;
  mtu?: DomainInterfaceMtu;
  coalesce?: DomainInterfaceCoalesce;
  target?: DomainInterfaceTarget;
  guest?: DomainInterfaceGuest;
  mac?: DomainInterfaceMac;
  ip?: DomainInterfaceIp[];
  route?: DomainInterfaceRoute[];
  portForward?: DomainInterfacePortForward[];
  script?: DomainInterfaceScript;
  downscript?: DomainInterfaceDownscript;
  backenddomain?: DomainDiskBackenddomain;
  model?: DomainInterfaceModel;
  backend?: DomainInterfaceBackend;
  driver?: DomainInterfaceDriver;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  /** Network filter that is applied. */
  filterref?: DomainInterfaceFilterref;
  tune?: DomainInterfaceTune;
  boot?: DomainDiskBoot;
  rom?: DomainInterfaceRom;
  /** Limits of the traffic, in KiB a second. */
  bandwidth?: DomainInterfaceBandwidth;
  vlan?: DomainInterfaceVlan;
  port?: DomainInterfacePort;
  teaming?: DomainInterfaceTeaming;
  $raw?: RawContent;
}

/** A network card. */
export interface DomainInterfaceNull {
  /** What it is connected to: a network, a bridge, the user's own stack. */
  type: 'null';
  trustGuestRxFilters?: 'yes' | 'no';
  link?: DomainInterfaceLink;
  mtu?: DomainInterfaceMtu;
  coalesce?: DomainInterfaceCoalesce;
  target?: DomainInterfaceTarget;
  guest?: DomainInterfaceGuest;
  mac?: DomainInterfaceMac;
  ip?: DomainInterfaceIp[];
  route?: DomainInterfaceRoute[];
  portForward?: DomainInterfacePortForward[];
  script?: DomainInterfaceScript;
  downscript?: DomainInterfaceDownscript;
  backenddomain?: DomainDiskBackenddomain;
  model?: DomainInterfaceModel;
  backend?: DomainInterfaceBackend;
  driver?: DomainInterfaceDriver;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  /** Network filter that is applied. */
  filterref?: DomainInterfaceFilterref;
  tune?: DomainInterfaceTune;
  boot?: DomainDiskBoot;
  rom?: DomainInterfaceRom;
  /** Limits of the traffic, in KiB a second. */
  bandwidth?: DomainInterfaceBandwidth;
  vlan?: DomainInterfaceVlan;
  port?: DomainInterfacePort;
  teaming?: DomainInterfaceTeaming;
  $raw?: RawContent;
}

/** A network card. */
export interface DomainInterfaceVds {
  /** What it is connected to: a network, a bridge, the user's own stack. */
  type: 'vds';
  trustGuestRxFilters?: 'yes' | 'no';
  source: DomainInterfaceVdsSource;
  link?: DomainInterfaceLink;
  mtu?: DomainInterfaceMtu;
  coalesce?: DomainInterfaceCoalesce;
  target?: DomainInterfaceTarget;
  guest?: DomainInterfaceGuest;
  mac?: DomainInterfaceMac;
  ip?: DomainInterfaceIp[];
  route?: DomainInterfaceRoute[];
  portForward?: DomainInterfacePortForward[];
  script?: DomainInterfaceScript;
  downscript?: DomainInterfaceDownscript;
  backenddomain?: DomainDiskBackenddomain;
  model?: DomainInterfaceModel;
  backend?: DomainInterfaceBackend;
  driver?: DomainInterfaceDriver;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  /** Network filter that is applied. */
  filterref?: DomainInterfaceFilterref;
  tune?: DomainInterfaceTune;
  boot?: DomainDiskBoot;
  rom?: DomainInterfaceRom;
  /** Limits of the traffic, in KiB a second. */
  bandwidth?: DomainInterfaceBandwidth;
  vlan?: DomainInterfaceVlan;
  port?: DomainInterfacePort;
  teaming?: DomainInterfaceTeaming;
  $raw?: RawContent;
}

/** A network card. */
export type DomainInterface =
  | DomainInterfaceBridge
  | DomainInterfaceEthernet
  | DomainInterfaceVhostuser
  | DomainInterfaceNetwork
  | DomainInterfaceDirect
  | DomainInterfaceUser
  | DomainInterfaceInternal
  | DomainInterfaceMcast
  | DomainInterfaceUdp
  | DomainInterfaceServer
  | DomainInterfaceHostdev
  | DomainInterfaceVdpa
  | DomainInterfaceNull
  | DomainInterfaceVds;

/**
 * A network card.
 * As it is written; `DomainInterface` is as it is read.
 */
export interface DomainInterfaceBridgeInput {
  /** What it is connected to: a network, a bridge, the user's own stack. */
  type: 'bridge';
  trustGuestRxFilters?: 'yes' | 'no';
  source?: DomainInterfaceBridgeSource;
  virtualport?: DomainInterfaceVirtualport;
  link?: DomainInterfaceLink;
  mtu?: DomainInterfaceMtu;
  coalesce?: DomainInterfaceCoalesce;
  target?: DomainInterfaceTarget;
  guest?: DomainInterfaceGuest;
  mac?: DomainInterfaceMac;
  ip?: DomainInterfaceIp[];
  route?: DomainInterfaceRoute[];
  portForward?: DomainInterfacePortForward[];
  script?: DomainInterfaceScript;
  downscript?: DomainInterfaceDownscript;
  backenddomain?: DomainDiskBackenddomain;
  model?: DomainInterfaceModel;
  backend?: DomainInterfaceBackend;
  driver?: DomainInterfaceDriverInput;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  /** Network filter that is applied. */
  filterref?: DomainInterfaceFilterref;
  tune?: DomainInterfaceTune;
  boot?: DomainDiskBootInput;
  rom?: DomainInterfaceRom;
  /** Limits of the traffic, in KiB a second. */
  bandwidth?: DomainInterfaceBandwidthInput;
  vlan?: DomainInterfaceVlan;
  port?: DomainInterfacePort;
  teaming?: DomainInterfaceTeaming;
  $raw?: RawContent;
}

/**
 * A network card.
 * As it is written; `DomainInterface` is as it is read.
 */
export interface DomainInterfaceEthernetInput {
  /** What it is connected to: a network, a bridge, the user's own stack. */
  type: 'ethernet';
  trustGuestRxFilters?: 'yes' | 'no';
  source?: DomainInterfaceEthernetSource;
  link?: DomainInterfaceLink;
  mtu?: DomainInterfaceMtu;
  coalesce?: DomainInterfaceCoalesce;
  target?: DomainInterfaceTarget;
  guest?: DomainInterfaceGuest;
  mac?: DomainInterfaceMac;
  ip?: DomainInterfaceIp[];
  route?: DomainInterfaceRoute[];
  portForward?: DomainInterfacePortForward[];
  script?: DomainInterfaceScript;
  downscript?: DomainInterfaceDownscript;
  backenddomain?: DomainDiskBackenddomain;
  model?: DomainInterfaceModel;
  backend?: DomainInterfaceBackend;
  driver?: DomainInterfaceDriverInput;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  /** Network filter that is applied. */
  filterref?: DomainInterfaceFilterref;
  tune?: DomainInterfaceTune;
  boot?: DomainDiskBootInput;
  rom?: DomainInterfaceRom;
  /** Limits of the traffic, in KiB a second. */
  bandwidth?: DomainInterfaceBandwidthInput;
  vlan?: DomainInterfaceVlan;
  port?: DomainInterfacePort;
  teaming?: DomainInterfaceTeaming;
  $raw?: RawContent;
}

/**
 * A network card.
 * As it is written; `DomainInterface` is as it is read.
 */
export interface DomainInterfaceVhostuserInput {
  /** What it is connected to: a network, a bridge, the user's own stack. */
  type: 'vhostuser';
  trustGuestRxFilters?: 'yes' | 'no';
  source?: DomainInterfaceVhostuserSource;
  link?: DomainInterfaceLink;
  mtu?: DomainInterfaceMtu;
  coalesce?: DomainInterfaceCoalesce;
  target?: DomainInterfaceTarget;
  guest?: DomainInterfaceGuest;
  mac?: DomainInterfaceMac;
  ip?: DomainInterfaceIp[];
  route?: DomainInterfaceRoute[];
  portForward?: DomainInterfacePortForward[];
  script?: DomainInterfaceScript;
  downscript?: DomainInterfaceDownscript;
  backenddomain?: DomainDiskBackenddomain;
  model?: DomainInterfaceModel;
  backend?: DomainInterfaceBackend;
  driver?: DomainInterfaceDriverInput;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  /** Network filter that is applied. */
  filterref?: DomainInterfaceFilterref;
  tune?: DomainInterfaceTune;
  boot?: DomainDiskBootInput;
  rom?: DomainInterfaceRom;
  /** Limits of the traffic, in KiB a second. */
  bandwidth?: DomainInterfaceBandwidthInput;
  vlan?: DomainInterfaceVlan;
  port?: DomainInterfacePort;
  teaming?: DomainInterfaceTeaming;
  $raw?: RawContent;
}

/**
 * A network card.
 * As it is written; `DomainInterface` is as it is read.
 */
export interface DomainInterfaceNetworkInput {
  /** What it is connected to: a network, a bridge, the user's own stack. */
  type: 'network';
  trustGuestRxFilters?: 'yes' | 'no';
  source: DomainInterfaceNetworkSource;
  virtualport?: DomainInterfaceVirtualport;
  link?: DomainInterfaceLink;
  mtu?: DomainInterfaceMtu;
  coalesce?: DomainInterfaceCoalesce;
  target?: DomainInterfaceTarget;
  guest?: DomainInterfaceGuest;
  mac?: DomainInterfaceMac;
  ip?: DomainInterfaceIp[];
  route?: DomainInterfaceRoute[];
  portForward?: DomainInterfacePortForward[];
  script?: DomainInterfaceScript;
  downscript?: DomainInterfaceDownscript;
  backenddomain?: DomainDiskBackenddomain;
  model?: DomainInterfaceModel;
  backend?: DomainInterfaceBackend;
  driver?: DomainInterfaceDriverInput;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  /** Network filter that is applied. */
  filterref?: DomainInterfaceFilterref;
  tune?: DomainInterfaceTune;
  boot?: DomainDiskBootInput;
  rom?: DomainInterfaceRom;
  /** Limits of the traffic, in KiB a second. */
  bandwidth?: DomainInterfaceBandwidthInput;
  vlan?: DomainInterfaceVlan;
  port?: DomainInterfacePort;
  teaming?: DomainInterfaceTeaming;
  $raw?: RawContent;
}

/**
 * A network card.
 * As it is written; `DomainInterface` is as it is read.
 */
export interface DomainInterfaceDirectInput {
  /** What it is connected to: a network, a bridge, the user's own stack. */
  type: 'direct';
  trustGuestRxFilters?: 'yes' | 'no';
  source: DomainInterfaceDirectSource;
  virtualport?: DomainInterfaceVirtualport;
  link?: DomainInterfaceLink;
  mtu?: DomainInterfaceMtu;
  coalesce?: DomainInterfaceCoalesce;
  target?: DomainInterfaceTarget;
  guest?: DomainInterfaceGuest;
  mac?: DomainInterfaceMac;
  ip?: DomainInterfaceIp[];
  route?: DomainInterfaceRoute[];
  portForward?: DomainInterfacePortForward[];
  script?: DomainInterfaceScript;
  downscript?: DomainInterfaceDownscript;
  backenddomain?: DomainDiskBackenddomain;
  model?: DomainInterfaceModel;
  backend?: DomainInterfaceBackend;
  driver?: DomainInterfaceDriverInput;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  /** Network filter that is applied. */
  filterref?: DomainInterfaceFilterref;
  tune?: DomainInterfaceTune;
  boot?: DomainDiskBootInput;
  rom?: DomainInterfaceRom;
  /** Limits of the traffic, in KiB a second. */
  bandwidth?: DomainInterfaceBandwidthInput;
  vlan?: DomainInterfaceVlan;
  port?: DomainInterfacePort;
  teaming?: DomainInterfaceTeaming;
  $raw?: RawContent;
}

/**
 * A network card.
 * As it is written; `DomainInterface` is as it is read.
 */
export interface DomainInterfaceUserInput {
  /** What it is connected to: a network, a bridge, the user's own stack. */
  type: 'user';
  trustGuestRxFilters?: 'yes' | 'no';
  source?: DomainInterfaceUserSource;
  link?: DomainInterfaceLink;
  mtu?: DomainInterfaceMtu;
  coalesce?: DomainInterfaceCoalesce;
  target?: DomainInterfaceTarget;
  guest?: DomainInterfaceGuest;
  mac?: DomainInterfaceMac;
  ip?: DomainInterfaceIp[];
  route?: DomainInterfaceRoute[];
  portForward?: DomainInterfacePortForward[];
  script?: DomainInterfaceScript;
  downscript?: DomainInterfaceDownscript;
  backenddomain?: DomainDiskBackenddomain;
  model?: DomainInterfaceModel;
  backend?: DomainInterfaceBackend;
  driver?: DomainInterfaceDriverInput;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  /** Network filter that is applied. */
  filterref?: DomainInterfaceFilterref;
  tune?: DomainInterfaceTune;
  boot?: DomainDiskBootInput;
  rom?: DomainInterfaceRom;
  /** Limits of the traffic, in KiB a second. */
  bandwidth?: DomainInterfaceBandwidthInput;
  vlan?: DomainInterfaceVlan;
  port?: DomainInterfacePort;
  teaming?: DomainInterfaceTeaming;
  $raw?: RawContent;
}

/**
 * A network card.
 * As it is written; `DomainInterface` is as it is read.
 */
export interface DomainInterfaceInternalInput {
  /** What it is connected to: a network, a bridge, the user's own stack. */
  type: 'internal';
  trustGuestRxFilters?: 'yes' | 'no';
  source: DomainInterfaceInternalSource;
  link?: DomainInterfaceLink;
  mtu?: DomainInterfaceMtu;
  coalesce?: DomainInterfaceCoalesce;
  target?: DomainInterfaceTarget;
  guest?: DomainInterfaceGuest;
  mac?: DomainInterfaceMac;
  ip?: DomainInterfaceIp[];
  route?: DomainInterfaceRoute[];
  portForward?: DomainInterfacePortForward[];
  script?: DomainInterfaceScript;
  downscript?: DomainInterfaceDownscript;
  backenddomain?: DomainDiskBackenddomain;
  model?: DomainInterfaceModel;
  backend?: DomainInterfaceBackend;
  driver?: DomainInterfaceDriverInput;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  /** Network filter that is applied. */
  filterref?: DomainInterfaceFilterref;
  tune?: DomainInterfaceTune;
  boot?: DomainDiskBootInput;
  rom?: DomainInterfaceRom;
  /** Limits of the traffic, in KiB a second. */
  bandwidth?: DomainInterfaceBandwidthInput;
  vlan?: DomainInterfaceVlan;
  port?: DomainInterfacePort;
  teaming?: DomainInterfaceTeaming;
  $raw?: RawContent;
}

/**
 * A network card.
 * As it is written; `DomainInterface` is as it is read.
 */
export interface DomainInterfaceMcastInput {
  /** What it is connected to: a network, a bridge, the user's own stack. */
  type: 'mcast' | 'client';
  trustGuestRxFilters?: 'yes' | 'no';
  source: DomainInterfaceMcastSource;
  link?: DomainInterfaceLink;
  mtu?: DomainInterfaceMtu;
  coalesce?: DomainInterfaceCoalesce;
  target?: DomainInterfaceTarget;
  guest?: DomainInterfaceGuest;
  mac?: DomainInterfaceMac;
  ip?: DomainInterfaceIp[];
  route?: DomainInterfaceRoute[];
  portForward?: DomainInterfacePortForward[];
  script?: DomainInterfaceScript;
  downscript?: DomainInterfaceDownscript;
  backenddomain?: DomainDiskBackenddomain;
  model?: DomainInterfaceModel;
  backend?: DomainInterfaceBackend;
  driver?: DomainInterfaceDriverInput;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  /** Network filter that is applied. */
  filterref?: DomainInterfaceFilterref;
  tune?: DomainInterfaceTune;
  boot?: DomainDiskBootInput;
  rom?: DomainInterfaceRom;
  /** Limits of the traffic, in KiB a second. */
  bandwidth?: DomainInterfaceBandwidthInput;
  vlan?: DomainInterfaceVlan;
  port?: DomainInterfacePort;
  teaming?: DomainInterfaceTeaming;
  $raw?: RawContent;
}

/**
 * A network card.
 * As it is written; `DomainInterface` is as it is read.
 */
export interface DomainInterfaceUdpInput {
  /** What it is connected to: a network, a bridge, the user's own stack. */
  type: 'udp';
  trustGuestRxFilters?: 'yes' | 'no';
  source: DomainInterfaceUdpSource;
  link?: DomainInterfaceLink;
  mtu?: DomainInterfaceMtu;
  coalesce?: DomainInterfaceCoalesce;
  target?: DomainInterfaceTarget;
  guest?: DomainInterfaceGuest;
  mac?: DomainInterfaceMac;
  ip?: DomainInterfaceIp[];
  route?: DomainInterfaceRoute[];
  portForward?: DomainInterfacePortForward[];
  script?: DomainInterfaceScript;
  downscript?: DomainInterfaceDownscript;
  backenddomain?: DomainDiskBackenddomain;
  model?: DomainInterfaceModel;
  backend?: DomainInterfaceBackend;
  driver?: DomainInterfaceDriverInput;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  /** Network filter that is applied. */
  filterref?: DomainInterfaceFilterref;
  tune?: DomainInterfaceTune;
  boot?: DomainDiskBootInput;
  rom?: DomainInterfaceRom;
  /** Limits of the traffic, in KiB a second. */
  bandwidth?: DomainInterfaceBandwidthInput;
  vlan?: DomainInterfaceVlan;
  port?: DomainInterfacePort;
  teaming?: DomainInterfaceTeaming;
  $raw?: RawContent;
}

/**
 * A network card.
 * As it is written; `DomainInterface` is as it is read.
 */
export interface DomainInterfaceServerInput {
  /** What it is connected to: a network, a bridge, the user's own stack. */
  type: 'server';
  trustGuestRxFilters?: 'yes' | 'no';
  source: DomainInterfaceServerSource;
  link?: DomainInterfaceLink;
  mtu?: DomainInterfaceMtu;
  coalesce?: DomainInterfaceCoalesce;
  target?: DomainInterfaceTarget;
  guest?: DomainInterfaceGuest;
  mac?: DomainInterfaceMac;
  ip?: DomainInterfaceIp[];
  route?: DomainInterfaceRoute[];
  portForward?: DomainInterfacePortForward[];
  script?: DomainInterfaceScript;
  downscript?: DomainInterfaceDownscript;
  backenddomain?: DomainDiskBackenddomain;
  model?: DomainInterfaceModel;
  backend?: DomainInterfaceBackend;
  driver?: DomainInterfaceDriverInput;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  /** Network filter that is applied. */
  filterref?: DomainInterfaceFilterref;
  tune?: DomainInterfaceTune;
  boot?: DomainDiskBootInput;
  rom?: DomainInterfaceRom;
  /** Limits of the traffic, in KiB a second. */
  bandwidth?: DomainInterfaceBandwidthInput;
  vlan?: DomainInterfaceVlan;
  port?: DomainInterfacePort;
  teaming?: DomainInterfaceTeaming;
  $raw?: RawContent;
}

/**
 * A network card.
 * As it is written; `DomainInterface` is as it is read.
 */
export interface DomainInterfaceHostdevInput {
  /** What it is connected to: a network, a bridge, the user's own stack. */
  type: 'hostdev';
  trustGuestRxFilters?: 'yes' | 'no';
  managed?: 'yes' | 'no';
  source: DomainInterfaceHostdevSource;
  virtualport?: DomainInterfaceVirtualport;
  link?: DomainInterfaceLink;
  mtu?: DomainInterfaceMtu;
  coalesce?: DomainInterfaceCoalesce;
  target?: DomainInterfaceTarget;
  guest?: DomainInterfaceGuest;
  mac?: DomainInterfaceMac;
  ip?: DomainInterfaceIp[];
  route?: DomainInterfaceRoute[];
  portForward?: DomainInterfacePortForward[];
  script?: DomainInterfaceScript;
  downscript?: DomainInterfaceDownscript;
  backenddomain?: DomainDiskBackenddomain;
  model?: DomainInterfaceModel;
  backend?: DomainInterfaceBackend;
  driver?: DomainInterfaceDriverInput;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  /** Network filter that is applied. */
  filterref?: DomainInterfaceFilterref;
  tune?: DomainInterfaceTune;
  boot?: DomainDiskBootInput;
  rom?: DomainInterfaceRom;
  /** Limits of the traffic, in KiB a second. */
  bandwidth?: DomainInterfaceBandwidthInput;
  vlan?: DomainInterfaceVlan;
  port?: DomainInterfacePort;
  teaming?: DomainInterfaceTeaming;
  $raw?: RawContent;
}

/**
 * A network card.
 * As it is written; `DomainInterface` is as it is read.
 */
export interface DomainInterfaceVdpaInput {
  /** What it is connected to: a network, a bridge, the user's own stack. */
  type: 'vdpa';
  trustGuestRxFilters?: 'yes' | 'no';
  source: DomainInterfaceUserSource;
  link?: DomainInterfaceLink;
  mtu?: DomainInterfaceMtu;
  coalesce?: DomainInterfaceCoalesce;
  target?: DomainInterfaceTarget;
  guest?: DomainInterfaceGuest;
  mac?: DomainInterfaceMac;
  ip?: DomainInterfaceIp[];
  route?: DomainInterfaceRoute[];
  portForward?: DomainInterfacePortForward[];
  script?: DomainInterfaceScript;
  downscript?: DomainInterfaceDownscript;
  backenddomain?: DomainDiskBackenddomain;
  model?: DomainInterfaceModel;
  backend?: DomainInterfaceBackend;
  driver?: DomainInterfaceDriverInput;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  /** Network filter that is applied. */
  filterref?: DomainInterfaceFilterref;
  tune?: DomainInterfaceTune;
  boot?: DomainDiskBootInput;
  rom?: DomainInterfaceRom;
  /** Limits of the traffic, in KiB a second. */
  bandwidth?: DomainInterfaceBandwidthInput;
  vlan?: DomainInterfaceVlan;
  port?: DomainInterfacePort;
  teaming?: DomainInterfaceTeaming;
  $raw?: RawContent;
}

/**
 * A network card.
 * As it is written; `DomainInterface` is as it is read.
 */
export interface DomainInterfaceNullInput {
  /** What it is connected to: a network, a bridge, the user's own stack. */
  type: 'null';
  trustGuestRxFilters?: 'yes' | 'no';
  link?: DomainInterfaceLink;
  mtu?: DomainInterfaceMtu;
  coalesce?: DomainInterfaceCoalesce;
  target?: DomainInterfaceTarget;
  guest?: DomainInterfaceGuest;
  mac?: DomainInterfaceMac;
  ip?: DomainInterfaceIp[];
  route?: DomainInterfaceRoute[];
  portForward?: DomainInterfacePortForward[];
  script?: DomainInterfaceScript;
  downscript?: DomainInterfaceDownscript;
  backenddomain?: DomainDiskBackenddomain;
  model?: DomainInterfaceModel;
  backend?: DomainInterfaceBackend;
  driver?: DomainInterfaceDriverInput;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  /** Network filter that is applied. */
  filterref?: DomainInterfaceFilterref;
  tune?: DomainInterfaceTune;
  boot?: DomainDiskBootInput;
  rom?: DomainInterfaceRom;
  /** Limits of the traffic, in KiB a second. */
  bandwidth?: DomainInterfaceBandwidthInput;
  vlan?: DomainInterfaceVlan;
  port?: DomainInterfacePort;
  teaming?: DomainInterfaceTeaming;
  $raw?: RawContent;
}

/**
 * A network card.
 * As it is written; `DomainInterface` is as it is read.
 */
export interface DomainInterfaceVdsInput {
  /** What it is connected to: a network, a bridge, the user's own stack. */
  type: 'vds';
  trustGuestRxFilters?: 'yes' | 'no';
  source: DomainInterfaceVdsSourceInput;
  link?: DomainInterfaceLink;
  mtu?: DomainInterfaceMtu;
  coalesce?: DomainInterfaceCoalesce;
  target?: DomainInterfaceTarget;
  guest?: DomainInterfaceGuest;
  mac?: DomainInterfaceMac;
  ip?: DomainInterfaceIp[];
  route?: DomainInterfaceRoute[];
  portForward?: DomainInterfacePortForward[];
  script?: DomainInterfaceScript;
  downscript?: DomainInterfaceDownscript;
  backenddomain?: DomainDiskBackenddomain;
  model?: DomainInterfaceModel;
  backend?: DomainInterfaceBackend;
  driver?: DomainInterfaceDriverInput;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  /** Network filter that is applied. */
  filterref?: DomainInterfaceFilterref;
  tune?: DomainInterfaceTune;
  boot?: DomainDiskBootInput;
  rom?: DomainInterfaceRom;
  /** Limits of the traffic, in KiB a second. */
  bandwidth?: DomainInterfaceBandwidthInput;
  vlan?: DomainInterfaceVlan;
  port?: DomainInterfacePort;
  teaming?: DomainInterfaceTeaming;
  $raw?: RawContent;
}

/**
 * A network card.
 * As it is written; `DomainInterface` is as it is read.
 */
export type DomainInterfaceInput =
  | DomainInterfaceBridgeInput
  | DomainInterfaceEthernetInput
  | DomainInterfaceVhostuserInput
  | DomainInterfaceNetworkInput
  | DomainInterfaceDirectInput
  | DomainInterfaceUserInput
  | DomainInterfaceInternalInput
  | DomainInterfaceMcastInput
  | DomainInterfaceUdpInput
  | DomainInterfaceServerInput
  | DomainInterfaceHostdevInput
  | DomainInterfaceVdpaInput
  | DomainInterfaceNullInput
  | DomainInterfaceVdsInput;

/** A keyboard, mouse or tablet. */
export interface DomainInputTablet {
  type: 'tablet' | 'mouse' | 'keyboard';
  bus?: 'ps2' | 'usb' | 'xen' | 'virtio';
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional';
  driver?: DomainInputDriver;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  $raw?: RawContent;
}

/** A keyboard, mouse or tablet. */
export interface DomainInputPassthrough {
  type: 'passthrough';
  bus: 'virtio';
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional';
  driver?: DomainInputDriver;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  source: DomainInputPassthroughSource;
  $raw?: RawContent;
}

/** A keyboard, mouse or tablet. */
export interface DomainInputEvdev {
  type: 'evdev';
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional';
  driver?: DomainInputDriver;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  source: DomainInputEvdevSource;
  $raw?: RawContent;
}

/** A keyboard, mouse or tablet. */
export type DomainInput =
  | DomainInputTablet
  | DomainInputPassthrough
  | DomainInputEvdev;

/** A sound card. */
export interface DomainSound {
  model: 'sb16' | 'es1370' | 'pcspk' | 'ac97' | 'ich6' | 'ich7' | 'ich9' | 'usb' | 'virtio' | (string & {});
  /** Since libvirt >9.0.0. */
  multichannel?: 'yes' | 'no';
  /**
   * Pattern: `(0x)?[0-9a-fA-F]{1,8}`
   * Since libvirt >9.0.0.
   */
  streams?: string;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  audio?: DomainSoundAudio;
  codec?: DomainSoundCodec[];
  /** Since libvirt >9.0.0. */
  driver?: DomainInputDriver;
  $raw?: RawContent;
}

/** `<audio>` of `<devices>`. */
export interface DomainAudioNone {
  /** Pattern: `0x[0-9a-fA-F]{1,2}` */
  id: string;
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  timerPeriod?: string;
  type: 'none' | 'dbus' | 'spice';
  input?: DomainAudioNoneInput;
  output?: DomainAudioNoneOutput;
  $raw?: RawContent;
}

/** `<audio>` of `<devices>`. */
export interface DomainAudioAlsa {
  /** Pattern: `0x[0-9a-fA-F]{1,2}` */
  id: string;
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  timerPeriod?: string;
  type: 'alsa';
  input?: DomainAudioAlsaInput;
  output?: DomainAudioAlsaOutput;
  $raw?: RawContent;
}

/** `<audio>` of `<devices>`. */
export interface DomainAudioCoreaudio {
  /** Pattern: `0x[0-9a-fA-F]{1,2}` */
  id: string;
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  timerPeriod?: string;
  type: 'coreaudio';
  input?: DomainAudioCoreaudioInput;
  output?: DomainAudioCoreaudioOutput;
  $raw?: RawContent;
}

/** `<audio>` of `<devices>`. */
export interface DomainAudioJack {
  /** Pattern: `0x[0-9a-fA-F]{1,2}` */
  id: string;
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  timerPeriod?: string;
  type: 'jack';
  input?: DomainAudioJackInput;
  output?: DomainAudioJackOutput;
  $raw?: RawContent;
}

/** `<audio>` of `<devices>`. */
export interface DomainAudioOss {
  /** Pattern: `0x[0-9a-fA-F]{1,2}` */
  id: string;
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  timerPeriod?: string;
  type: 'oss';
  tryMMap?: 'yes' | 'no';
  exclusive?: 'yes' | 'no';
  dspPolicy?: number;
  input?: DomainAudioOssInput;
  output?: DomainAudioOssOutput;
  $raw?: RawContent;
}

/** `<audio>` of `<devices>`. */
export interface DomainAudioPipewire {
  /** Pattern: `0x[0-9a-fA-F]{1,2}` */
  id: string;
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  timerPeriod?: string;
  type: 'pipewire';
  /**
   * Pattern: `.+`
   * Since libvirt >9.0.0.
   */
  runtimeDir?: string;
  input?: DomainAudioPipewireInput;
  output?: DomainAudioPipewireOutput;
  $raw?: RawContent;
}

/** `<audio>` of `<devices>`. */
export interface DomainAudioPulseaudio {
  /** Pattern: `0x[0-9a-fA-F]{1,2}` */
  id: string;
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  timerPeriod?: string;
  type: 'pulseaudio';
  serverName?: string;
  input?: DomainAudioPipewireInput;
  output?: DomainAudioPipewireOutput;
  $raw?: RawContent;
}

/** `<audio>` of `<devices>`. */
export interface DomainAudioSdl {
  /** Pattern: `0x[0-9a-fA-F]{1,2}` */
  id: string;
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  timerPeriod?: string;
  type: 'sdl';
  driver?: 'esd' | 'alsa' | 'arts' | 'pulseaudio';
  input?: DomainAudioCoreaudioInput;
  output?: DomainAudioCoreaudioOutput;
  $raw?: RawContent;
}

/** `<audio>` of `<devices>`. */
export interface DomainAudioFile {
  /** Pattern: `0x[0-9a-fA-F]{1,2}` */
  id: string;
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  timerPeriod?: string;
  type: 'file';
  /** Pattern: `.+` */
  path?: string;
  input?: DomainAudioNoneInput;
  output?: DomainAudioNoneOutput;
  $raw?: RawContent;
}

/** `<audio>` of `<devices>`. */
export type DomainAudio =
  | DomainAudioNone
  | DomainAudioAlsa
  | DomainAudioCoreaudio
  | DomainAudioJack
  | DomainAudioOss
  | DomainAudioPipewire
  | DomainAudioPulseaudio
  | DomainAudioSdl
  | DomainAudioFile;

/** A device of the host that the guest gets. */
export interface DomainHostdevPci {
  mode?: 'subsystem';
  /** Whether the daemon takes it from the host's driver and gives it back. */
  managed?: 'yes' | 'no';
  type: 'pci';
  ramfb?: 'on' | 'off';
  display?: 'on' | 'off';
  driver?: DomainHostdevDriver;
  teaming?: DomainInterfaceTeaming;
  source: DomainHostdevPciSource;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  boot?: DomainDiskBoot;
  rom?: DomainInterfaceRom;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  readonly?: true;
  shareable?: true;
  $raw?: RawContent;
}

/** A device of the host that the guest gets. */
export interface DomainHostdevUsb {
  mode?: 'subsystem';
  /** Whether the daemon takes it from the host's driver and gives it back. */
  managed?: 'yes' | 'no';
  type: 'usb';
  source: DomainHostdevUsbSource;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  boot?: DomainDiskBoot;
  rom?: DomainInterfaceRom;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  readonly?: true;
  shareable?: true;
  $raw?: RawContent;
}

/** A device of the host that the guest gets. */
export interface DomainHostdevScsi {
  mode?: 'subsystem';
  /** Whether the daemon takes it from the host's driver and gives it back. */
  managed?: 'yes' | 'no';
  type: 'scsi';
  sgio?: 'filtered' | 'unfiltered';
  rawio?: 'yes' | 'no';
  source: DomainHostdevScsiSource;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  boot?: DomainDiskBoot;
  rom?: DomainInterfaceRom;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  readonly?: true;
  shareable?: true;
  $raw?: RawContent;
}

/** A device of the host that the guest gets. */
export interface DomainHostdevScsiHost {
  mode?: 'subsystem';
  /** Whether the daemon takes it from the host's driver and gives it back. */
  managed?: 'yes' | 'no';
  type: 'scsi_host';
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional';
  source: DomainHostdevScsiHostSource;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  boot?: DomainDiskBoot;
  rom?: DomainInterfaceRom;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  readonly?: true;
  shareable?: true;
  $raw?: RawContent;
}

/** A device of the host that the guest gets. */
export interface DomainHostdevMdev {
  mode?: 'subsystem';
  /** Whether the daemon takes it from the host's driver and gives it back. */
  managed?: 'yes' | 'no';
  type: 'mdev';
  ramfb?: 'on' | 'off';
  display?: 'on' | 'off';
  model: 'vfio-pci' | 'vfio-ccw' | 'vfio-ap';
  source: DomainHostdevMdevSource;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  boot?: DomainDiskBoot;
  rom?: DomainInterfaceRom;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  readonly?: true;
  shareable?: true;
  $raw?: RawContent;
}

/** A device of the host that the guest gets. */
export interface DomainHostdevStorage {
  mode: 'capabilities';
  type: 'storage';
  source: DomainHostdevStorageSource;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  boot?: DomainDiskBoot;
  rom?: DomainInterfaceRom;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  readonly?: true;
  shareable?: true;
  $raw?: RawContent;
}

/** A device of the host that the guest gets. */
export interface DomainHostdevMisc {
  mode: 'capabilities';
  type: 'misc';
  source: DomainHostdevMiscSource;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  boot?: DomainDiskBoot;
  rom?: DomainInterfaceRom;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  readonly?: true;
  shareable?: true;
  $raw?: RawContent;
}

/** A device of the host that the guest gets. */
export interface DomainHostdevNet {
  mode: 'capabilities';
  type: 'net';
  source: DomainHostdevNetSource;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  boot?: DomainDiskBoot;
  rom?: DomainInterfaceRom;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  readonly?: true;
  shareable?: true;
  ip?: DomainInterfaceIp[];
  route?: DomainInterfaceRoute[];
  $raw?: RawContent;
}

/** A device of the host that the guest gets. */
export type DomainHostdev =
  | DomainHostdevPci
  | DomainHostdevUsb
  | DomainHostdevScsi
  | DomainHostdevScsiHost
  | DomainHostdevMdev
  | DomainHostdevStorage
  | DomainHostdevMisc
  | DomainHostdevNet;

/**
 * A device of the host that the guest gets.
 * As it is written; `DomainHostdev` is as it is read.
 */
export interface DomainHostdevPciInput {
  mode?: 'subsystem';
  /** Whether the daemon takes it from the host's driver and gives it back. */
  managed?: 'yes' | 'no';
  type: 'pci';
  ramfb?: 'on' | 'off';
  display?: 'on' | 'off';
  driver?: DomainHostdevDriver;
  teaming?: DomainInterfaceTeaming;
  source: DomainHostdevPciSource;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  boot?: DomainDiskBootInput;
  rom?: DomainInterfaceRom;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  readonly?: true;
  shareable?: true;
  $raw?: RawContent;
}

/**
 * A device of the host that the guest gets.
 * As it is written; `DomainHostdev` is as it is read.
 */
export interface DomainHostdevUsbInput {
  mode?: 'subsystem';
  /** Whether the daemon takes it from the host's driver and gives it back. */
  managed?: 'yes' | 'no';
  type: 'usb';
  source: DomainHostdevUsbSource;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  boot?: DomainDiskBootInput;
  rom?: DomainInterfaceRom;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  readonly?: true;
  shareable?: true;
  $raw?: RawContent;
}

/**
 * A device of the host that the guest gets.
 * As it is written; `DomainHostdev` is as it is read.
 */
export interface DomainHostdevScsiInput {
  mode?: 'subsystem';
  /** Whether the daemon takes it from the host's driver and gives it back. */
  managed?: 'yes' | 'no';
  type: 'scsi';
  sgio?: 'filtered' | 'unfiltered';
  rawio?: 'yes' | 'no';
  source: DomainHostdevScsiSourceInput;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  boot?: DomainDiskBootInput;
  rom?: DomainInterfaceRom;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  readonly?: true;
  shareable?: true;
  $raw?: RawContent;
}

/**
 * A device of the host that the guest gets.
 * As it is written; `DomainHostdev` is as it is read.
 */
export interface DomainHostdevScsiHostInput {
  mode?: 'subsystem';
  /** Whether the daemon takes it from the host's driver and gives it back. */
  managed?: 'yes' | 'no';
  type: 'scsi_host';
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional';
  source: DomainHostdevScsiHostSource;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  boot?: DomainDiskBootInput;
  rom?: DomainInterfaceRom;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  readonly?: true;
  shareable?: true;
  $raw?: RawContent;
}

/**
 * A device of the host that the guest gets.
 * As it is written; `DomainHostdev` is as it is read.
 */
export interface DomainHostdevMdevInput {
  mode?: 'subsystem';
  /** Whether the daemon takes it from the host's driver and gives it back. */
  managed?: 'yes' | 'no';
  type: 'mdev';
  ramfb?: 'on' | 'off';
  display?: 'on' | 'off';
  model: 'vfio-pci' | 'vfio-ccw' | 'vfio-ap';
  source: DomainHostdevMdevSource;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  boot?: DomainDiskBootInput;
  rom?: DomainInterfaceRom;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  readonly?: true;
  shareable?: true;
  $raw?: RawContent;
}

/**
 * A device of the host that the guest gets.
 * As it is written; `DomainHostdev` is as it is read.
 */
export interface DomainHostdevStorageInput {
  mode: 'capabilities';
  type: 'storage';
  source: DomainHostdevStorageSource;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  boot?: DomainDiskBootInput;
  rom?: DomainInterfaceRom;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  readonly?: true;
  shareable?: true;
  $raw?: RawContent;
}

/**
 * A device of the host that the guest gets.
 * As it is written; `DomainHostdev` is as it is read.
 */
export interface DomainHostdevMiscInput {
  mode: 'capabilities';
  type: 'misc';
  source: DomainHostdevMiscSource;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  boot?: DomainDiskBootInput;
  rom?: DomainInterfaceRom;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  readonly?: true;
  shareable?: true;
  $raw?: RawContent;
}

/**
 * A device of the host that the guest gets.
 * As it is written; `DomainHostdev` is as it is read.
 */
export interface DomainHostdevNetInput {
  mode: 'capabilities';
  type: 'net';
  source: DomainHostdevNetSource;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  boot?: DomainDiskBootInput;
  rom?: DomainInterfaceRom;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  readonly?: true;
  shareable?: true;
  ip?: DomainInterfaceIp[];
  route?: DomainInterfaceRoute[];
  $raw?: RawContent;
}

/**
 * A device of the host that the guest gets.
 * As it is written; `DomainHostdev` is as it is read.
 */
export type DomainHostdevInput =
  | DomainHostdevPciInput
  | DomainHostdevUsbInput
  | DomainHostdevScsiInput
  | DomainHostdevScsiHostInput
  | DomainHostdevMdevInput
  | DomainHostdevStorageInput
  | DomainHostdevMiscInput
  | DomainHostdevNetInput;

/** A display server. */
export interface DomainGraphicsSdl {
  /** Protocol: VNC, SPICE and others. */
  type: 'sdl';
  display?: string;
  xauth?: string;
  fullscreen?: 'yes' | 'no';
  gl?: DomainGraphicsSdlGl;
  $raw?: RawContent;
}

/** A display server. */
export interface DomainGraphicsVnc {
  /** Protocol: VNC, SPICE and others. */
  type: 'vnc';
  /**
   * TCP port; -1 has one chosen. What was chosen is reported while the domain runs.
   * From -1 to 65535.
   */
  port?: number;
  /** Whether a port is chosen. */
  autoport?: 'yes' | 'no';
  /** From -1 to 65535. */
  websocket?: number;
  /** Address to listen on; the child `listen` says it in full. */
  listenAttribute?: string;
  sharePolicy?: 'allow-exclusive' | 'force-shared' | 'ignore';
  powerControl?: 'yes' | 'no';
  /** Since libvirt >9.0.0. */
  wait?: 'yes' | 'no';
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  socket?: string;
  /** Password. Only a secure description has it. */
  passwd?: string;
  keymap?: string;
  passwdValidTo?: string;
  connected?: 'keep';
  audio?: DomainSoundAudio;
  listen?: DomainGraphicsListen[];
  $raw?: RawContent;
}

/** A display server. */
export interface DomainGraphicsSpice {
  /** Protocol: VNC, SPICE and others. */
  type: 'spice';
  /**
   * TCP port; -1 has one chosen. What was chosen is reported while the domain runs.
   * From -1 to 65535.
   */
  port?: number;
  /** Whether a port is chosen. */
  autoport?: 'yes' | 'no';
  /** Address to listen on; the child `listen` says it in full. */
  listenAttribute?: string;
  /** Password. Only a secure description has it. */
  passwd?: string;
  keymap?: string;
  passwdValidTo?: string;
  connected?: 'fail' | 'disconnect' | 'keep';
  /** From -1 to 65535. */
  tlsPort?: number;
  defaultMode?: 'any' | 'secure' | 'insecure';
  gl?: DomainGraphicsSpiceGl;
  listen?: DomainGraphicsListen[];
  channel?: DomainGraphicsChannel[];
  image?: DomainGraphicsImage;
  jpeg?: DomainGraphicsJpeg;
  zlib?: DomainGraphicsZlib;
  playback?: DomainGraphicsPlayback;
  streaming?: DomainGraphicsStreaming;
  clipboard?: DomainGraphicsClipboard;
  mouse?: DomainGraphicsMouse;
  filetransfer?: DomainGraphicsFiletransfer;
  $raw?: RawContent;
}

/** A display server. */
export interface DomainGraphicsDbus {
  /** Protocol: VNC, SPICE and others. */
  type: 'dbus';
  /** Pattern: `.+` */
  address?: string;
  p2p?: 'yes' | 'no';
  gl?: DomainGraphicsSpiceGl;
  audio?: DomainSoundAudio;
  $raw?: RawContent;
}

/** A display server. */
export interface DomainGraphicsRdp {
  /** Protocol: VNC, SPICE and others. */
  type: 'rdp';
  /**
   * TCP port; -1 has one chosen. What was chosen is reported while the domain runs.
   * From -1 to 65535.
   */
  port?: number;
  /** Whether a port is chosen. */
  autoport?: 'yes' | 'no';
  /** Address to listen on; the child `listen` says it in full. */
  listenAttribute?: string;
  /** Password. Only a secure description has it. */
  passwd?: string;
  replaceUser?: 'yes' | 'no';
  multiUser?: 'yes' | 'no';
  /** Since libvirt >9.0.0. */
  username?: string;
  listen?: DomainGraphicsListen[];
  $raw?: RawContent;
}

/** A display server. */
export interface DomainGraphicsDesktop {
  /** Protocol: VNC, SPICE and others. */
  type: 'desktop';
  display?: string;
  $raw?: RawContent;
}

/** A display server. */
export interface DomainGraphicsEglHeadless {
  /** Protocol: VNC, SPICE and others. */
  type: 'egl-headless';
  gl?: DomainGraphicsEglHeadlessGl;
  $raw?: RawContent;
}

/** A display server. */
export type DomainGraphics =
  | DomainGraphicsSdl
  | DomainGraphicsVnc
  | DomainGraphicsSpice
  | DomainGraphicsDbus
  | DomainGraphicsRdp
  | DomainGraphicsDesktop
  | DomainGraphicsEglHeadless;

/** A graphics card. */
export interface DomainVideo {
  driver?: DomainVideoDriver;
  model?: DomainVideoModel;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  $raw?: RawContent;
}

/** A console. */
export interface DomainConsole {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  tty?: string;
  type?: 'dev' | 'file' | 'pipe' | 'unix' | 'tcp' | 'udp' | 'null' | 'stdio' | 'vc' | 'pty' | 'spicevmc' | 'spiceport' | 'nmdm' | 'qemu-vdagent' | 'dbus';
  source?: DomainConsoleSource[];
  protocol?: DomainConsoleProtocol;
  log?: DomainConsoleLog;
  target?: DomainConsoleTarget;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  $raw?: RawContent;
}

/** `<parallel>` of `<devices>`. */
export interface DomainParallel {
  type: 'dev' | 'file' | 'pipe' | 'unix' | 'tcp' | 'udp' | 'null' | 'stdio' | 'vc' | 'pty' | 'spicevmc' | 'spiceport' | 'nmdm' | 'qemu-vdagent' | 'dbus';
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  tty?: string;
  source?: DomainConsoleSource[];
  protocol?: DomainConsoleProtocol;
  log?: DomainConsoleLog;
  target?: DomainConsoleTarget;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  $raw?: RawContent;
}

/** A serial port. */
export interface DomainSerial {
  type: 'dev' | 'file' | 'pipe' | 'unix' | 'tcp' | 'udp' | 'null' | 'stdio' | 'vc' | 'pty' | 'spicevmc' | 'spiceport' | 'nmdm' | 'qemu-vdagent' | 'dbus';
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  tty?: string;
  source?: DomainConsoleSource[];
  protocol?: DomainConsoleProtocol;
  log?: DomainConsoleLog;
  target?: DomainConsoleTarget;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  $raw?: RawContent;
}

/** A channel between host and guest, for agents. */
export interface DomainChannel {
  type: 'dev' | 'file' | 'pipe' | 'unix' | 'tcp' | 'udp' | 'null' | 'stdio' | 'vc' | 'pty' | 'spicevmc' | 'spiceport' | 'nmdm' | 'qemu-vdagent' | 'dbus';
  source?: DomainConsoleSource[];
  protocol?: DomainConsoleProtocol;
  log?: DomainConsoleLog;
  target: DomainChannelTarget;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  $raw?: RawContent;
}

/** `<smartcard>` of `<devices>`. */
export interface DomainSmartcardHost {
  mode: 'host';
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  $raw?: RawContent;
}

/** `<smartcard>` of `<devices>`. */
export interface DomainSmartcardHostCertificates {
  mode: 'host-certificates';
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  certificate: string[];
  /** Pattern: `/.*` */
  database?: string;
  $raw?: RawContent;
}

/** `<smartcard>` of `<devices>`. */
export interface DomainSmartcardPassthrough {
  mode: 'passthrough';
  type: 'dev' | 'file' | 'pipe' | 'unix' | 'tcp' | 'udp' | 'null' | 'stdio' | 'vc' | 'pty' | 'spicevmc' | 'spiceport' | 'nmdm' | 'qemu-vdagent' | 'dbus';
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  source?: DomainConsoleSource[];
  protocol?: DomainConsoleProtocol;
  log?: DomainConsoleLog;
  target?: DomainConsoleTarget;
  $raw?: RawContent;
}

/** `<smartcard>` of `<devices>`. */
export type DomainSmartcard =
  | DomainSmartcardHost
  | DomainSmartcardHostCertificates
  | DomainSmartcardPassthrough;

/** `<hub>` of `<devices>`. */
export interface DomainHub {
  type: 'usb';
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  $raw?: RawContent;
}

/** A USB device of the viewer's machine. */
export interface DomainRedirdev {
  bus: 'usb';
  type: 'dev' | 'file' | 'pipe' | 'unix' | 'tcp' | 'udp' | 'null' | 'stdio' | 'vc' | 'pty' | 'spicevmc' | 'spiceport' | 'nmdm' | 'qemu-vdagent' | 'dbus';
  source?: DomainConsoleSource[];
  protocol?: DomainConsoleProtocol;
  log?: DomainConsoleLog;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  boot?: DomainDiskBoot;
  $raw?: RawContent;
}

/**
 * A USB device of the viewer's machine.
 * As it is written; `DomainRedirdev` is as it is read.
 */
export interface DomainRedirdevInput {
  bus: 'usb';
  type: 'dev' | 'file' | 'pipe' | 'unix' | 'tcp' | 'udp' | 'null' | 'stdio' | 'vc' | 'pty' | 'spicevmc' | 'spiceport' | 'nmdm' | 'qemu-vdagent' | 'dbus';
  source?: DomainConsoleSource[];
  protocol?: DomainConsoleProtocol;
  log?: DomainConsoleLog;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  boot?: DomainDiskBootInput;
  $raw?: RawContent;
}

/** `<redirfilter>` of `<devices>`. */
export interface DomainRedirfilter {
  usbdev?: DomainRedirfilterUsbdev[];
  $raw?: RawContent;
}

/** A source of random numbers. */
export interface DomainRng {
  model: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional' | (string & {});
  backend: DomainRngBackend;
  driver?: DomainInputDriver;
  rate?: DomainRngRate;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  $raw?: RawContent;
}

/**
 * A source of random numbers.
 * As it is written; `DomainRng` is as it is read.
 */
export interface DomainRngInput {
  model: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional' | (string & {});
  backend: DomainRngBackend;
  driver?: DomainInputDriver;
  rate?: DomainRngRateInput;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  $raw?: RawContent;
}

/** A trusted platform module. */
export interface DomainTpm {
  model?: 'tpm-tis' | 'tpm-crb' | 'tpm-spapr' | 'spapr-tpm-proxy' | (string & {});
  backend: DomainTpmBackend;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  $raw?: RawContent;
}

/** `<shmem>` of `<devices>`. */
export interface DomainShmem {
  /** Pattern: `[^/]*` */
  name: string;
  role?: 'master' | 'peer';
  model?: DomainShmemModel;
  size?: DomainShmemSize;
  server?: DomainShmemServer;
  msi?: DomainShmemMsi;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  $raw?: RawContent;
}

/**
 * `<shmem>` of `<devices>`.
 * As it is written; `DomainShmem` is as it is read.
 */
export interface DomainShmemInput {
  /** Pattern: `[^/]*` */
  name: string;
  role?: 'master' | 'peer';
  model?: DomainShmemModel;
  size?: DomainShmemSizeInput;
  server?: DomainShmemServer;
  msi?: DomainShmemMsi;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  $raw?: RawContent;
}

/** A memory module. */
export interface DomainMemory2 {
  model: 'dimm' | 'nvdimm' | 'virtio-pmem' | 'virtio-mem' | 'sgx-epc';
  access?: 'shared' | 'private';
  discard?: 'yes' | 'no';
  uuid?: string;
  /** Since libvirt >9.0.0. */
  driver?: DomainInputDriver;
  source?: DomainMemorySource;
  target: DomainMemoryTarget;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  $raw?: RawContent;
}

/**
 * A memory module.
 * As it is written; `DomainMemory2` is as it is read.
 */
export interface DomainMemory2Input {
  model: 'dimm' | 'nvdimm' | 'virtio-pmem' | 'virtio-mem' | 'sgx-epc';
  access?: 'shared' | 'private';
  discard?: 'yes' | 'no';
  uuid?: string;
  /** Since libvirt >9.0.0. */
  driver?: DomainInputDriver;
  source?: DomainMemorySourceInput;
  target: DomainMemoryTargetInput;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  $raw?: RawContent;
}

/**
 * `<crypto>` of `<devices>`.
 * Since libvirt >9.0.0.
 */
export interface DomainCrypto {
  model: 'virtio';
  type: 'qemu';
  backend: DomainCryptoBackend;
  driver?: DomainInputDriver;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  $raw?: RawContent;
}

/**
 * `<crypto>` of `<devices>`.
 * Since libvirt >9.0.0.
 * As it is written; `DomainCrypto` is as it is read.
 */
export interface DomainCryptoInput {
  model: 'virtio';
  type: 'qemu';
  backend: DomainCryptoBackendInput;
  driver?: DomainInputDriver;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  $raw?: RawContent;
}

/** Acts when the guest hangs. */
export interface DomainWatchdog {
  model: 'i6300esb' | 'ib700' | 'diag288' | 'itco' | (string & {});
  action?: 'reset' | 'shutdown' | 'poweroff' | 'pause' | 'none' | 'dump' | 'inject-nmi';
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  $raw?: RawContent;
}

/** Takes memory from the guest and gives it back. */
export interface DomainMemballoon {
  model: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional' | 'xen' | 'none' | (string & {});
  autodeflate?: 'on' | 'off';
  freePageReporting?: 'on' | 'off';
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  stats?: DomainMemballoonStats;
  driver?: DomainInputDriver;
  $raw?: RawContent;
}

/**
 * Takes memory from the guest and gives it back.
 * As it is written; `DomainMemballoon` is as it is read.
 */
export interface DomainMemballoonInput {
  model: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional' | 'xen' | 'none' | (string & {});
  autodeflate?: 'on' | 'off';
  freePageReporting?: 'on' | 'off';
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  stats?: DomainMemballoonStatsInput;
  driver?: DomainInputDriver;
  $raw?: RawContent;
}

/** `<nvram>` of `<devices>`. */
export interface DomainNvram {
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  $raw?: RawContent;
}

/** Tells of a crash of the guest's kernel. */
export interface DomainPanic {
  model?: 'isa' | 'pseries' | 'hyperv' | 's390' | 'pvpanic' | (string & {});
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  $raw?: RawContent;
}

/** An IOMMU of the guest. */
export interface DomainIommu {
  model: 'intel' | 'smmuv3' | 'virtio' | 'amd' | (string & {});
  driver?: DomainIommuDriver;
  acpi?: DomainDiskAcpi;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  $raw?: RawContent;
}

/** A socket between host and guest. */
export interface DomainVsock {
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional';
  cid?: DomainVsockCid;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  acpi?: DomainDiskAcpi;
  driver?: DomainInputDriver;
  $raw?: RawContent;
}

/**
 * `<pstore>` of `<devices>`.
 * Since libvirt >9.0.0.
 */
export interface DomainPstore {
  backend: 'acpi-erst';
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  path?: string;
  size: DomainShmemSize;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  $raw?: RawContent;
}

/**
 * `<pstore>` of `<devices>`.
 * Since libvirt >9.0.0.
 * As it is written; `DomainPstore` is as it is read.
 */
export interface DomainPstoreInput {
  backend: 'acpi-erst';
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  path?: string;
  size: DomainShmemSizeInput;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainDiskAddress;
  /** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
  alias?: DomainDiskAlias;
  $raw?: RawContent;
}

/** `<model>` of `<cpu>`. */
export interface DomainCpuModel {
  fallback?: 'allow' | 'forbid';
  /** Pattern: `[^,]{12}` */
  vendor_id?: string;
  value?: string;
  $raw?: RawContent;
}

/** Sockets, dies, cores and threads. */
export interface DomainCpuTopology {
  sockets: bigint;
  dies?: bigint;
  /** Since libvirt >9.0.0. */
  clusters?: bigint;
  cores: bigint;
  threads: bigint;
  $raw?: RawContent;
}

/**
 * Sockets, dies, cores and threads.
 * As it is written; `DomainCpuTopology` is as it is read.
 */
export interface DomainCpuTopologyInput {
  sockets: bigint | number;
  dies?: bigint | number;
  /** Since libvirt >9.0.0. */
  clusters?: bigint | number;
  cores: bigint | number;
  threads: bigint | number;
  $raw?: RawContent;
}

/** `<feature>` of `<cpu>`. */
export interface DomainCpuFeature {
  policy: 'force' | 'require' | 'optional' | 'disable' | 'forbid';
  /** Pattern: `[a-zA-Z0-9\-_\.]+` */
  name: string;
  $raw?: RawContent;
}

/** NUMA nodes of the guest. */
export interface DomainCpuNuma {
  cell: DomainCpuNumaCell[];
  interconnects?: DomainCpuNumaInterconnects;
  $raw?: RawContent;
}

/**
 * NUMA nodes of the guest.
 * As it is written; `DomainCpuNuma` is as it is read.
 */
export interface DomainCpuNumaInput {
  cell: DomainCpuNumaCellInput[];
  interconnects?: DomainCpuNumaInterconnects;
  $raw?: RawContent;
}

/** `<cache>` of `<cpu>`. */
export interface DomainCpuCache {
  level?: '1' | '2' | '3';
  mode: 'emulate' | 'passthrough' | 'disable';
  $raw?: RawContent;
}

/** `<maxphysaddr>` of `<cpu>`. */
export interface DomainCpuMaxphysaddr {
  mode: 'emulate' | 'passthrough';
  bits?: number;
  /** Since libvirt >9.0.0. */
  limit?: number;
  $raw?: RawContent;
}

/** `<bios>` of `<sysinfo>`. */
export interface DomainSysinfoBios {
  entry: DomainSysinfoBiosEntry[];
  $raw?: RawContent;
}

/** `<system>` of `<sysinfo>`. */
export interface DomainSysinfoSystem {
  entry: DomainSysinfoSystemEntry[];
  $raw?: RawContent;
}

/** `<baseBoard>` of `<sysinfo>`. */
export interface DomainSysinfoBaseBoard {
  entry: DomainSysinfoBaseBoardEntry[];
  $raw?: RawContent;
}

/** `<chassis>` of `<sysinfo>`. */
export interface DomainSysinfoChassis {
  entry: DomainSysinfoChassisEntry[];
  $raw?: RawContent;
}

/** `<oemStrings>` of `<sysinfo>`. */
export interface DomainSysinfoOemStrings {
  entry: string[];
  $raw?: RawContent;
}

/** `<entry>` of `<sysinfo>`. */
export interface DomainSysinfoEntry {
  name: string;
  file?: string;
  value?: string;
  $raw?: RawContent;
}

/** `hvm` for full virtualization, `exe` for containers. */
export interface DomainOsTypeI686 {
  /** Architecture of the guest's CPU. */
  arch?: 'i686' | 'x86_64' | 'ia64';
  /**
   * Machine type: `q35`, `pc`, `virt`, or a versioned one.
   * Pattern: `[a-zA-Z0-9_\.\-]+`
   */
  machine?: 'xenpv' | 'xenfv' | 'xenpvh' | (string & {});
  value: 'xen' | 'linux' | 'xenpvh' | 'hvm' | 'exe';
  $raw?: RawContent;
}

/** `hvm` for full virtualization, `exe` for containers. */
export interface DomainOsTypeAarch64 {
  /** Architecture of the guest's CPU. */
  arch: 'aarch64' | 'alpha' | 'armv6l' | 'armv7l' | 'cris' | 'lm32' | 'loongarch64' | 'm68k' | 'microblaze' | 'microblazeel' | 'mips' | 'mipsel' | 'mips64' | 'mips64el' | 'openrisc' | 'parisc' | 'parisc64' | 'ppc' | 'ppc64' | 'ppc64le' | 'ppcemb' | 'riscv32' | 'riscv64' | 's390' | 's390x' | 'sh4' | 'sh4eb' | 'sparc' | 'sparc64' | 'unicore32' | 'xtensa' | 'xtensaeb';
  /**
   * Machine type: `q35`, `pc`, `virt`, or a versioned one.
   * Pattern: `[a-zA-Z0-9_\.\-]+`
   */
  machine?: string;
  value: 'hvm' | 'exe';
  $raw?: RawContent;
}

/** `hvm` for full virtualization, `exe` for containers. */
export type DomainOsType =
  | DomainOsTypeI686
  | DomainOsTypeAarch64;

/** `<firmware>` of `<os>`. */
export interface DomainOsFirmware {
  feature: DomainOsFirmwareFeature[];
  $raw?: RawContent;
}

/** File of the firmware. */
export interface DomainOsLoader {
  readonly?: 'yes' | 'no';
  secure?: 'yes' | 'no';
  type?: 'rom' | 'pflash';
  stateless?: 'yes' | 'no';
  /** Since libvirt >9.0.0. */
  format?: 'raw' | 'qcow2';
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  value?: string;
  $raw?: RawContent;
}

/** File of the firmware's variables. */
export interface DomainOsNvramDefault {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  template?: string;
  /** Since libvirt >9.0.0. */
  templateFormat?: 'raw' | 'qcow2';
  /** Since libvirt >9.0.0. */
  format?: 'raw' | 'qcow2';
  type?: never;
  value?: string;
  source?: DomainDiskFileSource;
  $raw?: RawContent;
}

/** File of the firmware's variables. */
export interface DomainOsNvramFile {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  template?: string;
  /** Since libvirt >9.0.0. */
  templateFormat?: 'raw' | 'qcow2';
  /** Since libvirt >9.0.0. */
  format?: 'raw' | 'qcow2';
  type: 'file';
  source?: DomainDiskFileSource;
  $raw?: RawContent;
}

/** File of the firmware's variables. */
export interface DomainOsNvramBlock {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  template?: string;
  /** Since libvirt >9.0.0. */
  templateFormat?: 'raw' | 'qcow2';
  /** Since libvirt >9.0.0. */
  format?: 'raw' | 'qcow2';
  type: 'block';
  source?: DomainDiskBlockFloppySource;
  $raw?: RawContent;
}

/** File of the firmware's variables. */
export interface DomainOsNvramDir {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  template?: string;
  /** Since libvirt >9.0.0. */
  templateFormat?: 'raw' | 'qcow2';
  /** Since libvirt >9.0.0. */
  format?: 'raw' | 'qcow2';
  type: 'dir';
  source?: DomainDiskDirSource;
  $raw?: RawContent;
}

/** File of the firmware's variables. */
export interface DomainOsNvramNetwork {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  template?: string;
  /** Since libvirt >9.0.0. */
  templateFormat?: 'raw' | 'qcow2';
  /** Since libvirt >9.0.0. */
  format?: 'raw' | 'qcow2';
  type: 'network';
  source: DomainDiskNetworkFloppySource;
  $raw?: RawContent;
}

/** File of the firmware's variables. */
export interface DomainOsNvramVolume {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  template?: string;
  /** Since libvirt >9.0.0. */
  templateFormat?: 'raw' | 'qcow2';
  /** Since libvirt >9.0.0. */
  format?: 'raw' | 'qcow2';
  type: 'volume';
  source?: DomainDiskVolumeFloppySource;
  $raw?: RawContent;
}

/** File of the firmware's variables. */
export interface DomainOsNvramNvme {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  template?: string;
  /** Since libvirt >9.0.0. */
  templateFormat?: 'raw' | 'qcow2';
  /** Since libvirt >9.0.0. */
  format?: 'raw' | 'qcow2';
  type: 'nvme';
  source?: DomainDiskNvmeSource;
  $raw?: RawContent;
}

/** File of the firmware's variables. */
export interface DomainOsNvramVhostuser {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  template?: string;
  /** Since libvirt >9.0.0. */
  templateFormat?: 'raw' | 'qcow2';
  /** Since libvirt >9.0.0. */
  format?: 'raw' | 'qcow2';
  type: 'vhostuser';
  source: DomainDiskVhostuserSource;
  $raw?: RawContent;
}

/** File of the firmware's variables. */
export interface DomainOsNvramVhostvdpa {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  template?: string;
  /** Since libvirt >9.0.0. */
  templateFormat?: 'raw' | 'qcow2';
  /** Since libvirt >9.0.0. */
  format?: 'raw' | 'qcow2';
  type: 'vhostvdpa' | 'ctl';
  source: DomainDiskVhostvdpaSource;
  $raw?: RawContent;
}

/** File of the firmware's variables. */
export type DomainOsNvram =
  | DomainOsNvramDefault
  | DomainOsNvramFile
  | DomainOsNvramBlock
  | DomainOsNvramDir
  | DomainOsNvramNetwork
  | DomainOsNvramVolume
  | DomainOsNvramNvme
  | DomainOsNvramVhostuser
  | DomainOsNvramVhostvdpa;

/**
 * File of the firmware's variables.
 * As it is written; `DomainOsNvram` is as it is read.
 */
export interface DomainOsNvramDefaultInput {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  template?: string;
  /** Since libvirt >9.0.0. */
  templateFormat?: 'raw' | 'qcow2';
  /** Since libvirt >9.0.0. */
  format?: 'raw' | 'qcow2';
  type?: never;
  value?: string;
  source?: DomainDiskFileSourceInput;
  $raw?: RawContent;
}

/**
 * File of the firmware's variables.
 * As it is written; `DomainOsNvram` is as it is read.
 */
export interface DomainOsNvramFileInput {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  template?: string;
  /** Since libvirt >9.0.0. */
  templateFormat?: 'raw' | 'qcow2';
  /** Since libvirt >9.0.0. */
  format?: 'raw' | 'qcow2';
  type: 'file';
  source?: DomainDiskFileSourceInput;
  $raw?: RawContent;
}

/**
 * File of the firmware's variables.
 * As it is written; `DomainOsNvram` is as it is read.
 */
export interface DomainOsNvramBlockInput {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  template?: string;
  /** Since libvirt >9.0.0. */
  templateFormat?: 'raw' | 'qcow2';
  /** Since libvirt >9.0.0. */
  format?: 'raw' | 'qcow2';
  type: 'block';
  source?: DomainDiskBlockFloppySourceInput;
  $raw?: RawContent;
}

/**
 * File of the firmware's variables.
 * As it is written; `DomainOsNvram` is as it is read.
 */
export interface DomainOsNvramDirInput {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  template?: string;
  /** Since libvirt >9.0.0. */
  templateFormat?: 'raw' | 'qcow2';
  /** Since libvirt >9.0.0. */
  format?: 'raw' | 'qcow2';
  type: 'dir';
  source?: DomainDiskDirSourceInput;
  $raw?: RawContent;
}

/**
 * File of the firmware's variables.
 * As it is written; `DomainOsNvram` is as it is read.
 */
export interface DomainOsNvramNetworkInput {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  template?: string;
  /** Since libvirt >9.0.0. */
  templateFormat?: 'raw' | 'qcow2';
  /** Since libvirt >9.0.0. */
  format?: 'raw' | 'qcow2';
  type: 'network';
  source: DomainDiskNetworkFloppySourceInput;
  $raw?: RawContent;
}

/**
 * File of the firmware's variables.
 * As it is written; `DomainOsNvram` is as it is read.
 */
export interface DomainOsNvramVolumeInput {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  template?: string;
  /** Since libvirt >9.0.0. */
  templateFormat?: 'raw' | 'qcow2';
  /** Since libvirt >9.0.0. */
  format?: 'raw' | 'qcow2';
  type: 'volume';
  source?: DomainDiskVolumeFloppySourceInput;
  $raw?: RawContent;
}

/**
 * File of the firmware's variables.
 * As it is written; `DomainOsNvram` is as it is read.
 */
export interface DomainOsNvramNvmeInput {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  template?: string;
  /** Since libvirt >9.0.0. */
  templateFormat?: 'raw' | 'qcow2';
  /** Since libvirt >9.0.0. */
  format?: 'raw' | 'qcow2';
  type: 'nvme';
  source?: DomainDiskNvmeSourceInput;
  $raw?: RawContent;
}

/**
 * File of the firmware's variables.
 * As it is written; `DomainOsNvram` is as it is read.
 */
export interface DomainOsNvramVhostuserInput {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  template?: string;
  /** Since libvirt >9.0.0. */
  templateFormat?: 'raw' | 'qcow2';
  /** Since libvirt >9.0.0. */
  format?: 'raw' | 'qcow2';
  type: 'vhostuser';
  source: DomainDiskVhostuserSource;
  $raw?: RawContent;
}

/**
 * File of the firmware's variables.
 * As it is written; `DomainOsNvram` is as it is read.
 */
export interface DomainOsNvramVhostvdpaInput {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  template?: string;
  /** Since libvirt >9.0.0. */
  templateFormat?: 'raw' | 'qcow2';
  /** Since libvirt >9.0.0. */
  format?: 'raw' | 'qcow2';
  type: 'vhostvdpa' | 'ctl';
  source: DomainDiskVhostvdpaSource;
  $raw?: RawContent;
}

/**
 * File of the firmware's variables.
 * As it is written; `DomainOsNvram` is as it is read.
 */
export type DomainOsNvramInput =
  | DomainOsNvramDefaultInput
  | DomainOsNvramFileInput
  | DomainOsNvramBlockInput
  | DomainOsNvramDirInput
  | DomainOsNvramNetworkInput
  | DomainOsNvramVolumeInput
  | DomainOsNvramNvmeInput
  | DomainOsNvramVhostuserInput
  | DomainOsNvramVhostvdpaInput;

/**
 * `<varstore>` of `<os>`.
 * Since libvirt >9.0.0.
 */
export interface DomainOsVarstore {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  template?: string;
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  path?: string;
  $raw?: RawContent;
}

/** A device to boot from, in the order of the list. */
export interface DomainOsBoot {
  dev: 'hd' | 'fd' | 'cdrom' | 'network';
  $raw?: RawContent;
}

/** `<bootmenu>` of `<os>`. */
export interface DomainOsBootmenu {
  enable: 'yes' | 'no';
  /** From 0 to 65535. */
  timeout?: number;
  $raw?: RawContent;
}

/** `<smbios>` of `<os>`. */
export interface DomainOsSmbios {
  mode: 'emulate' | 'host' | 'sysinfo';
  $raw?: RawContent;
}

/** `<bios>` of `<os>`. */
export interface DomainOsBios {
  useserial?: 'yes' | 'no';
  /** From -1 to 32767. */
  rebootTimeout?: number;
  $raw?: RawContent;
}

/** `<acpi>` of `<os>`. */
export interface DomainOsAcpi {
  table?: DomainOsAcpiTable[];
  $raw?: RawContent;
}

/** `<initenv>` of `<os>`. */
export interface DomainOsInitenv {
  /** Pattern: `[a-zA-Z_]+[a-zA-Z0-9_]*` */
  name: string;
  value?: string;
  $raw?: RawContent;
}

/** `<timer>` of `<clock>`. */
export interface DomainClockTimerPlatformDelay {
  name: 'platform' | 'rtc';
  track?: 'boot' | 'guest' | 'wall' | 'realtime';
  tickpolicy?: 'delay' | 'merge' | 'discard';
  present?: 'yes' | 'no';
  $raw?: RawContent;
}

/** `<timer>` of `<clock>`. */
export interface DomainClockTimerPlatformCatchup {
  name: 'platform' | 'rtc';
  track?: 'boot' | 'guest' | 'wall' | 'realtime';
  tickpolicy: 'catchup';
  present?: 'yes' | 'no';
  catchup?: DomainClockTimerCatchup;
  $raw?: RawContent;
}

/** `<timer>` of `<clock>`. */
export interface DomainClockTimerTscDelay {
  name: 'tsc';
  tickpolicy?: 'delay' | 'merge' | 'discard';
  present?: 'yes' | 'no';
  frequency?: bigint;
  mode?: 'auto' | 'native' | 'emulate' | 'paravirt' | 'smpsafe';
  $raw?: RawContent;
}

/** `<timer>` of `<clock>`. */
export interface DomainClockTimerTscCatchup {
  name: 'tsc';
  tickpolicy: 'catchup';
  present?: 'yes' | 'no';
  frequency?: bigint;
  mode?: 'auto' | 'native' | 'emulate' | 'paravirt' | 'smpsafe';
  catchup?: DomainClockTimerCatchup;
  $raw?: RawContent;
}

/** `<timer>` of `<clock>`. */
export interface DomainClockTimerHpetDelay {
  name: 'hpet' | 'pit' | 'armvtimer';
  tickpolicy?: 'delay' | 'merge' | 'discard';
  present?: 'yes' | 'no';
  $raw?: RawContent;
}

/** `<timer>` of `<clock>`. */
export interface DomainClockTimerHpetCatchup {
  name: 'hpet' | 'pit' | 'armvtimer';
  tickpolicy: 'catchup';
  present?: 'yes' | 'no';
  catchup?: DomainClockTimerCatchup;
  $raw?: RawContent;
}

/** `<timer>` of `<clock>`. */
export interface DomainClockTimerKvmclock {
  name: 'kvmclock' | 'hypervclock';
  present?: 'yes' | 'no';
  $raw?: RawContent;
}

/** `<timer>` of `<clock>`. */
export type DomainClockTimer =
  | DomainClockTimerPlatformDelay
  | DomainClockTimerPlatformCatchup
  | DomainClockTimerTscDelay
  | DomainClockTimerTscCatchup
  | DomainClockTimerHpetDelay
  | DomainClockTimerHpetCatchup
  | DomainClockTimerKvmclock;

/**
 * `<timer>` of `<clock>`.
 * As it is written; `DomainClockTimer` is as it is read.
 */
export interface DomainClockTimerPlatformDelayInput {
  name: 'platform' | 'rtc';
  track?: 'boot' | 'guest' | 'wall' | 'realtime';
  tickpolicy?: 'delay' | 'merge' | 'discard';
  present?: 'yes' | 'no';
  $raw?: RawContent;
}

/**
 * `<timer>` of `<clock>`.
 * As it is written; `DomainClockTimer` is as it is read.
 */
export interface DomainClockTimerPlatformCatchupInput {
  name: 'platform' | 'rtc';
  track?: 'boot' | 'guest' | 'wall' | 'realtime';
  tickpolicy: 'catchup';
  present?: 'yes' | 'no';
  catchup?: DomainClockTimerCatchup;
  $raw?: RawContent;
}

/**
 * `<timer>` of `<clock>`.
 * As it is written; `DomainClockTimer` is as it is read.
 */
export interface DomainClockTimerTscDelayInput {
  name: 'tsc';
  tickpolicy?: 'delay' | 'merge' | 'discard';
  present?: 'yes' | 'no';
  frequency?: bigint | number;
  mode?: 'auto' | 'native' | 'emulate' | 'paravirt' | 'smpsafe';
  $raw?: RawContent;
}

/**
 * `<timer>` of `<clock>`.
 * As it is written; `DomainClockTimer` is as it is read.
 */
export interface DomainClockTimerTscCatchupInput {
  name: 'tsc';
  tickpolicy: 'catchup';
  present?: 'yes' | 'no';
  frequency?: bigint | number;
  mode?: 'auto' | 'native' | 'emulate' | 'paravirt' | 'smpsafe';
  catchup?: DomainClockTimerCatchup;
  $raw?: RawContent;
}

/**
 * `<timer>` of `<clock>`.
 * As it is written; `DomainClockTimer` is as it is read.
 */
export interface DomainClockTimerHpetDelayInput {
  name: 'hpet' | 'pit' | 'armvtimer';
  tickpolicy?: 'delay' | 'merge' | 'discard';
  present?: 'yes' | 'no';
  $raw?: RawContent;
}

/**
 * `<timer>` of `<clock>`.
 * As it is written; `DomainClockTimer` is as it is read.
 */
export interface DomainClockTimerHpetCatchupInput {
  name: 'hpet' | 'pit' | 'armvtimer';
  tickpolicy: 'catchup';
  present?: 'yes' | 'no';
  catchup?: DomainClockTimerCatchup;
  $raw?: RawContent;
}

/**
 * `<timer>` of `<clock>`.
 * As it is written; `DomainClockTimer` is as it is read.
 */
export interface DomainClockTimerKvmclockInput {
  name: 'kvmclock' | 'hypervclock';
  present?: 'yes' | 'no';
  $raw?: RawContent;
}

/**
 * `<timer>` of `<clock>`.
 * As it is written; `DomainClockTimer` is as it is read.
 */
export type DomainClockTimerInput =
  | DomainClockTimerPlatformDelayInput
  | DomainClockTimerPlatformCatchupInput
  | DomainClockTimerTscDelayInput
  | DomainClockTimerTscCatchupInput
  | DomainClockTimerHpetDelayInput
  | DomainClockTimerHpetCatchupInput
  | DomainClockTimerKvmclockInput;

/** `<throttlegroup>` of `<throttlegroups>`. */
export interface DomainThrottlegroupsThrottlegroup {
  total_bytes_sec?: bigint;
  read_bytes_sec?: bigint;
  write_bytes_sec?: bigint;
  total_iops_sec?: bigint;
  read_iops_sec?: bigint;
  write_iops_sec?: bigint;
  total_bytes_sec_max?: bigint;
  read_bytes_sec_max?: bigint;
  write_bytes_sec_max?: bigint;
  total_iops_sec_max?: bigint;
  read_iops_sec_max?: bigint;
  write_iops_sec_max?: bigint;
  size_iops_sec?: bigint;
  group_name?: string;
  total_bytes_sec_max_length?: bigint;
  read_bytes_sec_max_length?: bigint;
  write_bytes_sec_max_length?: bigint;
  total_iops_sec_max_length?: bigint;
  read_iops_sec_max_length?: bigint;
  write_iops_sec_max_length?: bigint;
  $raw?: RawContent;
}

/**
 * `<throttlegroup>` of `<throttlegroups>`.
 * As it is written; `DomainThrottlegroupsThrottlegroup` is as it is read.
 */
export interface DomainThrottlegroupsThrottlegroupInput {
  total_bytes_sec?: bigint | number;
  read_bytes_sec?: bigint | number;
  write_bytes_sec?: bigint | number;
  total_iops_sec?: bigint | number;
  read_iops_sec?: bigint | number;
  write_iops_sec?: bigint | number;
  total_bytes_sec_max?: bigint | number;
  read_bytes_sec_max?: bigint | number;
  write_bytes_sec_max?: bigint | number;
  total_iops_sec_max?: bigint | number;
  read_iops_sec_max?: bigint | number;
  write_iops_sec_max?: bigint | number;
  size_iops_sec?: bigint | number;
  group_name?: string;
  total_bytes_sec_max_length?: bigint | number;
  read_bytes_sec_max_length?: bigint | number;
  write_bytes_sec_max_length?: bigint | number;
  total_iops_sec_max_length?: bigint | number;
  read_iops_sec_max_length?: bigint | number;
  write_iops_sec_max_length?: bigint | number;
  $raw?: RawContent;
}

/** `<hugepages>` of `<memoryBacking>`. */
export interface DomainMemoryBackingHugepages {
  page?: DomainMemoryBackingHugepagesPage[];
  $raw?: RawContent;
}

/**
 * `<hugepages>` of `<memoryBacking>`.
 * As it is written; `DomainMemoryBackingHugepages` is as it is read.
 */
export interface DomainMemoryBackingHugepagesInput {
  page?: DomainMemoryBackingHugepagesPageInput[];
  $raw?: RawContent;
}

/** `<source>` of `<memoryBacking>`. */
export interface DomainMemoryBackingSource {
  type: 'file' | 'anonymous' | 'memfd';
  $raw?: RawContent;
}

/** `<access>` of `<memoryBacking>`. */
export interface DomainMemoryBackingAccess {
  mode: 'shared' | 'private';
  $raw?: RawContent;
}

/** `<allocation>` of `<memoryBacking>`. */
export interface DomainMemoryBackingAllocation {
  mode?: 'immediate' | 'ondemand';
  threads?: number;
  $raw?: RawContent;
}

/** `<vcpu>` of `<vcpus>`. */
export interface DomainVcpusVcpu {
  id: number;
  enabled: 'yes' | 'no';
  hotpluggable?: 'yes' | 'no';
  order?: number;
  $raw?: RawContent;
}

/** `<iothread>` of `<iothreadids>`. */
export interface DomainIothreadidsIothread {
  id: number;
  thread_pool_min?: number;
  thread_pool_max?: number;
  /** Since libvirt >9.0.0. */
  poll?: DomainIothreadidsIothreadPoll;
  $raw?: RawContent;
}

/**
 * `<iothread>` of `<iothreadids>`.
 * As it is written; `DomainIothreadidsIothread` is as it is read.
 */
export interface DomainIothreadidsIothreadInput {
  id: number;
  thread_pool_min?: number;
  thread_pool_max?: number;
  /** Since libvirt >9.0.0. */
  poll?: DomainIothreadidsIothreadPollInput;
  $raw?: RawContent;
}

/** A device of the host. */
export interface DomainBlkiotuneDevice {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  path: '*' | (string & {});
  /** From 100 to 1000. */
  weight?: number;
  read_iops_sec?: number;
  write_iops_sec?: number;
  read_bytes_sec?: bigint;
  write_bytes_sec?: bigint;
  $raw?: RawContent;
}

/**
 * A device of the host.
 * As it is written; `DomainBlkiotuneDevice` is as it is read.
 */
export interface DomainBlkiotuneDeviceInput {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  path: '*' | (string & {});
  /** From 100 to 1000. */
  weight?: number;
  read_iops_sec?: number;
  write_iops_sec?: number;
  read_bytes_sec?: bigint | number;
  write_bytes_sec?: bigint | number;
  $raw?: RawContent;
}

/** `<hard_limit>` of `<memtune>`. */
export interface DomainMemtuneHardLimit {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  value: bigint;
  $raw?: RawContent;
}

/**
 * `<hard_limit>` of `<memtune>`.
 * As it is written; `DomainMemtuneHardLimit` is as it is read.
 */
export interface DomainMemtuneHardLimitInput {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  value: bigint | number;
  $raw?: RawContent;
}

/** `<soft_limit>` of `<memtune>`. */
export interface DomainMemtuneSoftLimit {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  value: bigint;
  $raw?: RawContent;
}

/**
 * `<soft_limit>` of `<memtune>`.
 * As it is written; `DomainMemtuneSoftLimit` is as it is read.
 */
export interface DomainMemtuneSoftLimitInput {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  value: bigint | number;
  $raw?: RawContent;
}

/** `<min_guarantee>` of `<memtune>`. */
export interface DomainMemtuneMinGuarantee {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  value: bigint;
  $raw?: RawContent;
}

/**
 * `<min_guarantee>` of `<memtune>`.
 * As it is written; `DomainMemtuneMinGuarantee` is as it is read.
 */
export interface DomainMemtuneMinGuaranteeInput {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  value: bigint | number;
  $raw?: RawContent;
}

/** `<swap_hard_limit>` of `<memtune>`. */
export interface DomainMemtuneSwapHardLimit {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  value: bigint;
  $raw?: RawContent;
}

/**
 * `<swap_hard_limit>` of `<memtune>`.
 * As it is written; `DomainMemtuneSwapHardLimit` is as it is read.
 */
export interface DomainMemtuneSwapHardLimitInput {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  value: bigint | number;
  $raw?: RawContent;
}

/** `<vcpupin>` of `<cputune>`. */
export interface DomainCputuneVcpupin {
  /** From 0 to 65535. */
  vcpu: number;
  /**
   * CPUs of the host: `0-3,^2,8`.
   * Pattern: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*`
   */
  cpuset: string;
  $raw?: RawContent;
}

/** `<emulatorpin>` of `<cputune>`. */
export interface DomainCputuneEmulatorpin {
  /** Pattern: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*` */
  cpuset: string;
  $raw?: RawContent;
}

/** `<iothreadpin>` of `<cputune>`. */
export interface DomainCputuneIothreadpin {
  iothread: number;
  /** Pattern: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*` */
  cpuset: string;
  $raw?: RawContent;
}

/** `<vcpusched>` of `<cputune>`. */
export interface DomainCputuneVcpuschedBatch {
  /** Pattern: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*` */
  vcpus?: string;
  scheduler: 'batch' | 'idle';
  $raw?: RawContent;
}

/** `<vcpusched>` of `<cputune>`. */
export interface DomainCputuneVcpuschedFifo {
  /** Pattern: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*` */
  vcpus?: string;
  scheduler: 'fifo' | 'rr';
  /** From 0 to 65535. */
  priority: number;
  $raw?: RawContent;
}

/** `<vcpusched>` of `<cputune>`. */
export type DomainCputuneVcpusched =
  | DomainCputuneVcpuschedBatch
  | DomainCputuneVcpuschedFifo;

/** `<iothreadsched>` of `<cputune>`. */
export interface DomainCputuneIothreadschedBatch {
  /** Pattern: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*` */
  iothreads?: string;
  scheduler: 'batch' | 'idle';
  $raw?: RawContent;
}

/** `<iothreadsched>` of `<cputune>`. */
export interface DomainCputuneIothreadschedFifo {
  /** Pattern: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*` */
  iothreads?: string;
  scheduler: 'fifo' | 'rr';
  /** From 0 to 65535. */
  priority: number;
  $raw?: RawContent;
}

/** `<iothreadsched>` of `<cputune>`. */
export type DomainCputuneIothreadsched =
  | DomainCputuneIothreadschedBatch
  | DomainCputuneIothreadschedFifo;

/** `<emulatorsched>` of `<cputune>`. */
export interface DomainCputuneEmulatorschedBatch {
  scheduler: 'batch' | 'idle';
  $raw?: RawContent;
}

/** `<emulatorsched>` of `<cputune>`. */
export interface DomainCputuneEmulatorschedFifo {
  scheduler: 'fifo' | 'rr';
  /** From 0 to 65535. */
  priority: number;
  $raw?: RawContent;
}

/** `<emulatorsched>` of `<cputune>`. */
export type DomainCputuneEmulatorsched =
  | DomainCputuneEmulatorschedBatch
  | DomainCputuneEmulatorschedFifo;

/** `<cachetune>` of `<cputune>`. */
export interface DomainCputuneCachetune {
  /** Pattern: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*` */
  vcpus?: string;
  id?: string;
  cache?: DomainCputuneCachetuneCache[];
  monitor?: DomainCputuneCachetuneMonitor[];
  $raw?: RawContent;
}

/**
 * `<cachetune>` of `<cputune>`.
 * As it is written; `DomainCputuneCachetune` is as it is read.
 */
export interface DomainCputuneCachetuneInput {
  /** Pattern: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*` */
  vcpus?: string;
  id?: string;
  cache?: DomainCputuneCachetuneCacheInput[];
  monitor?: DomainCputuneCachetuneMonitor[];
  $raw?: RawContent;
}

/** `<memorytune>` of `<cputune>`. */
export interface DomainCputuneMemorytune {
  /** Pattern: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*` */
  vcpus?: string;
  node?: DomainCputuneMemorytuneNode[];
  monitor?: DomainCputuneMemorytuneMonitor[];
  $raw?: RawContent;
}

/**
 * `<energytune>` of `<cputune>`.
 * Since libvirt >9.0.0.
 */
export interface DomainCputuneEnergytune {
  /** Pattern: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*` */
  vcpus?: string;
  id?: string;
  monitor: DomainCputuneMemorytuneMonitor[];
  $raw?: RawContent;
}

/** `<memory>` of `<numatune>`. */
export interface DomainNumatuneMemoryStatic {
  mode?: 'strict' | 'preferred' | 'interleave' | 'restrictive';
  placement?: 'static';
  /** Pattern: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*` */
  nodeset?: string;
  $raw?: RawContent;
}

/** `<memory>` of `<numatune>`. */
export interface DomainNumatuneMemoryAuto {
  mode?: 'strict' | 'preferred' | 'interleave' | 'restrictive';
  placement: 'auto';
  $raw?: RawContent;
}

/** `<memory>` of `<numatune>`. */
export type DomainNumatuneMemory =
  | DomainNumatuneMemoryStatic
  | DomainNumatuneMemoryAuto;

/** `<memnode>` of `<numatune>`. */
export interface DomainNumatuneMemnode {
  cellid: number;
  mode: 'strict' | 'preferred' | 'interleave' | 'restrictive';
  /** Pattern: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*` */
  nodeset: string;
  $raw?: RawContent;
}

/** `<fibrechannel>` of `<resource>`. */
export interface DomainResourceFibrechannel {
  /** Pattern: `[ -~]{1,128}` */
  appid: string;
  $raw?: RawContent;
}

/** `<apic>` of `<features>`. */
export interface DomainFeaturesApic {
  eoi?: 'on' | 'off';
  $raw?: RawContent;
}

/** `<hap>` of `<features>`. */
export interface DomainFeaturesHap {
  state?: 'on' | 'off';
  $raw?: RawContent;
}

/** `<hyperv>` of `<features>`. */
export interface DomainFeaturesHypervPassthrough {
  mode: 'passthrough';
  $raw?: RawContent;
}

/** `<hyperv>` of `<features>`. */
export interface DomainFeaturesHypervCustom {
  mode?: 'custom' | 'host-model';
  relaxed?: DomainFeaturesHypervRelaxed;
  vapic?: DomainFeaturesHypervVapic;
  spinlocks?: DomainFeaturesHypervSpinlocks;
  vpindex?: DomainFeaturesHypervVpindex;
  runtime?: DomainFeaturesHypervRuntime;
  synic?: DomainFeaturesHypervSynic;
  stimer?: DomainFeaturesHypervStimer;
  reset?: DomainFeaturesHypervReset;
  vendor_id?: DomainFeaturesHypervVendorId;
  frequencies?: DomainFeaturesHypervFrequencies;
  reenlightenment?: DomainFeaturesHypervReenlightenment;
  tlbflush?: DomainFeaturesHypervTlbflush;
  ipi?: DomainFeaturesHypervIpi;
  evmcs?: DomainFeaturesHypervEvmcs;
  avic?: DomainFeaturesHypervAvic;
  /** Since libvirt >9.0.0. */
  emsr_bitmap?: DomainFeaturesHypervEmsrBitmap;
  /** Since libvirt >9.0.0. */
  xmm_input?: DomainFeaturesHypervXmmInput;
  $raw?: RawContent;
}

/** `<hyperv>` of `<features>`. */
export type DomainFeaturesHyperv =
  | DomainFeaturesHypervPassthrough
  | DomainFeaturesHypervCustom;

/** `<kvm>` of `<features>`. */
export interface DomainFeaturesKvm {
  hidden?: DomainFeaturesKvmHidden;
  'hint-dedicated'?: DomainFeaturesKvmHintDedicated;
  'poll-control'?: DomainFeaturesKvmPollControl;
  'pv-ipi'?: DomainFeaturesKvmPvIpi;
  'dirty-ring'?: DomainFeaturesKvmDirtyRing;
  $raw?: RawContent;
}

/** `<xen>` of `<features>`. */
export interface DomainFeaturesXen {
  e820_host?: DomainFeaturesXenE820Host;
  passthrough?: DomainFeaturesXenPassthrough;
  $raw?: RawContent;
}

/** `<pvspinlock>` of `<features>`. */
export interface DomainFeaturesPvspinlock {
  state?: 'on' | 'off';
  $raw?: RawContent;
}

/** What the host and its hypervisors can do. */
export interface DomainFeaturesCapabilities {
  policy: 'default' | 'allow' | 'deny';
  audit_control?: DomainFeaturesCapabilitiesAuditControl;
  audit_write?: DomainFeaturesCapabilitiesAuditWrite;
  block_suspend?: DomainFeaturesCapabilitiesBlockSuspend;
  chown?: DomainFeaturesCapabilitiesChown;
  dac_override?: DomainFeaturesCapabilitiesDacOverride;
  dac_read_search?: DomainFeaturesCapabilitiesDacReadSearch;
  fowner?: DomainFeaturesCapabilitiesFowner;
  fsetid?: DomainFeaturesCapabilitiesFsetid;
  ipc_lock?: DomainFeaturesCapabilitiesIpcLock;
  ipc_owner?: DomainFeaturesCapabilitiesIpcOwner;
  kill?: DomainFeaturesCapabilitiesKill;
  lease?: DomainFeaturesCapabilitiesLease;
  linux_immutable?: DomainFeaturesCapabilitiesLinuxImmutable;
  mac_admin?: DomainFeaturesCapabilitiesMacAdmin;
  mac_override?: DomainFeaturesCapabilitiesMacOverride;
  mknod?: DomainFeaturesCapabilitiesMknod;
  net_admin?: DomainFeaturesCapabilitiesNetAdmin;
  net_bind_service?: DomainFeaturesCapabilitiesNetBindService;
  net_broadcast?: DomainFeaturesCapabilitiesNetBroadcast;
  net_raw?: DomainFeaturesCapabilitiesNetRaw;
  setgid?: DomainFeaturesCapabilitiesSetgid;
  setfcap?: DomainFeaturesCapabilitiesSetfcap;
  setpcap?: DomainFeaturesCapabilitiesSetpcap;
  setuid?: DomainFeaturesCapabilitiesSetuid;
  sys_admin?: DomainFeaturesCapabilitiesSysAdmin;
  sys_boot?: DomainFeaturesCapabilitiesSysBoot;
  sys_chroot?: DomainFeaturesCapabilitiesSysChroot;
  sys_module?: DomainFeaturesCapabilitiesSysModule;
  sys_nice?: DomainFeaturesCapabilitiesSysNice;
  sys_pacct?: DomainFeaturesCapabilitiesSysPacct;
  sys_ptrace?: DomainFeaturesCapabilitiesSysPtrace;
  sys_rawio?: DomainFeaturesCapabilitiesSysRawio;
  sys_resource?: DomainFeaturesCapabilitiesSysResource;
  sys_time?: DomainFeaturesCapabilitiesSysTime;
  sys_tty_config?: DomainFeaturesCapabilitiesSysTtyConfig;
  syslog?: DomainFeaturesCapabilitiesSyslog;
  wake_alarm?: DomainFeaturesCapabilitiesWakeAlarm;
  $raw?: RawContent;
}

/** `<pmu>` of `<features>`. */
export interface DomainFeaturesPmu {
  state?: 'on' | 'off';
  $raw?: RawContent;
}

/** `<vmport>` of `<features>`. */
export interface DomainFeaturesVmport {
  state?: 'on' | 'off';
  $raw?: RawContent;
}

/** `<gic>` of `<features>`. */
export interface DomainFeaturesGic {
  version?: 'host' | '2' | '3';
  $raw?: RawContent;
}

/** `<smm>` of `<features>`. */
export interface DomainFeaturesSmm {
  state?: 'on' | 'off';
  tseg?: DomainFeaturesSmmTseg;
  $raw?: RawContent;
}

/**
 * `<smm>` of `<features>`.
 * As it is written; `DomainFeaturesSmm` is as it is read.
 */
export interface DomainFeaturesSmmInput {
  state?: 'on' | 'off';
  tseg?: DomainFeaturesSmmTsegInput;
  $raw?: RawContent;
}

/** `<ioapic>` of `<features>`. */
export interface DomainFeaturesIoapic {
  driver: 'qemu' | 'kvm';
  $raw?: RawContent;
}

/** `<hpt>` of `<features>`. */
export interface DomainFeaturesHpt {
  resizing?: 'enabled' | 'disabled' | 'required';
  maxpagesize?: DomainFeaturesHptMaxpagesize;
  $raw?: RawContent;
}

/**
 * `<hpt>` of `<features>`.
 * As it is written; `DomainFeaturesHpt` is as it is read.
 */
export interface DomainFeaturesHptInput {
  resizing?: 'enabled' | 'disabled' | 'required';
  maxpagesize?: DomainFeaturesHptMaxpagesizeInput;
  $raw?: RawContent;
}

/** `<vmcoreinfo>` of `<features>`. */
export interface DomainFeaturesVmcoreinfo {
  state?: 'on' | 'off';
  $raw?: RawContent;
}

/** `<htm>` of `<features>`. */
export interface DomainFeaturesHtm {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<nested-hv>` of `<features>`. */
export interface DomainFeaturesNestedHv {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<msrs>` of `<features>`. */
export interface DomainFeaturesMsrs {
  unknown: 'ignore' | 'fault';
  $raw?: RawContent;
}

/** `<ccf-assist>` of `<features>`. */
export interface DomainFeaturesCcfAssist {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<cfpc>` of `<features>`. */
export interface DomainFeaturesCfpc {
  value: 'broken' | 'workaround' | 'fixed';
  $raw?: RawContent;
}

/** `<sbbc>` of `<features>`. */
export interface DomainFeaturesSbbc {
  value: 'broken' | 'workaround' | 'fixed';
  $raw?: RawContent;
}

/** `<ibs>` of `<features>`. */
export interface DomainFeaturesIbs {
  value: 'broken' | 'workaround' | 'fixed-ibs' | 'fixed-ccd' | 'fixed-na';
  $raw?: RawContent;
}

/** `<tcg>` of `<features>`. */
export interface DomainFeaturesTcg {
  'tb-cache'?: DomainFeaturesTcgTbCache;
  $raw?: RawContent;
}

/**
 * `<tcg>` of `<features>`.
 * As it is written; `DomainFeaturesTcg` is as it is read.
 */
export interface DomainFeaturesTcgInput {
  'tb-cache'?: DomainFeaturesTcgTbCacheInput;
  $raw?: RawContent;
}

/**
 * `<async-teardown>` of `<features>`.
 * Since libvirt >9.0.0.
 */
export interface DomainFeaturesAsyncTeardown {
  enabled?: 'yes' | 'no';
  $raw?: RawContent;
}

/**
 * `<ras>` of `<features>`.
 * Since libvirt >9.0.0.
 */
export interface DomainFeaturesRas {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/**
 * `<ps2>` of `<features>`.
 * Since libvirt >9.0.0.
 */
export interface DomainFeaturesPs2 {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/**
 * `<aia>` of `<features>`.
 * Since libvirt >9.0.0.
 */
export interface DomainFeaturesAia {
  value: 'none' | 'aplic' | 'aplic-imsic';
  $raw?: RawContent;
}

/** `<suspend-to-mem>` of `<pm>`. */
export interface DomainPmSuspendToMem {
  enabled?: 'yes' | 'no';
  $raw?: RawContent;
}

/** `<suspend-to-disk>` of `<pm>`. */
export interface DomainPmSuspendToDisk {
  enabled?: 'yes' | 'no';
  $raw?: RawContent;
}

/** `<event>` of `<perf>`. */
export interface DomainPerfEvent {
  name: 'cmt' | 'mbmt' | 'mbml' | 'cpu_cycles' | 'instructions' | 'cache_references' | 'cache_misses' | 'branch_instructions' | 'branch_misses' | 'bus_cycles' | 'stalled_cycles_frontend' | 'stalled_cycles_backend' | 'ref_cpu_cycles' | 'cpu_clock' | 'task_clock' | 'page_faults' | 'context_switches' | 'cpu_migrations' | 'page_faults_min' | 'page_faults_maj' | 'alignment_faults' | 'emulation_faults';
  enabled: 'yes' | 'no';
  $raw?: RawContent;
}

/** `<uid>` of `<idmap>`. */
export interface DomainIdmapUid {
  start: number;
  target: number;
  count: number;
  $raw?: RawContent;
}

/** `<gid>` of `<idmap>`. */
export interface DomainIdmapGid {
  start: number;
  target: number;
  count: number;
  $raw?: RawContent;
}

/**
 * `<{http://libvirt.org/schemas/domain/qemu/1.0}arg>` of `<{http://libvirt.org/schemas/domain/qemu/1.0}commandline>`.
 */
export interface DomainQemuCommandlineQemuArg {
  value: string;
  $raw?: RawContent;
}

/**
 * `<{http://libvirt.org/schemas/domain/qemu/1.0}env>` of `<{http://libvirt.org/schemas/domain/qemu/1.0}commandline>`.
 */
export interface DomainQemuCommandlineQemuEnv {
  /** Pattern: `[a-zA-Z0-9_]+` */
  name: string;
  value?: string;
  $raw?: RawContent;
}

/**
 * `<{http://libvirt.org/schemas/domain/qemu/1.0}add>` of `<{http://libvirt.org/schemas/domain/qemu/1.0}capabilities>`.
 */
export interface DomainQemuCapabilitiesQemuAdd {
  capability: string;
  $raw?: RawContent;
}

/**
 * `<{http://libvirt.org/schemas/domain/qemu/1.0}del>` of `<{http://libvirt.org/schemas/domain/qemu/1.0}capabilities>`.
 */
export interface DomainQemuCapabilitiesQemuDel {
  capability: string;
  $raw?: RawContent;
}

/**
 * `<{http://libvirt.org/schemas/domain/qemu/1.0}device>` of `<{http://libvirt.org/schemas/domain/qemu/1.0}override>`.
 */
export interface DomainQemuOverrideQemuDevice {
  alias: string;
  'qemu:frontend'?: DomainQemuOverrideQemuDeviceQemuFrontend;
  $raw?: RawContent;
}

/**
 * `<{http://libvirt.org/schemas/domain/lxc/1.0}sharenet>` of `<{http://libvirt.org/schemas/domain/lxc/1.0}namespace>`.
 */
export interface DomainLxcNamespaceLxcSharenet {
  type: 'netns' | 'name' | 'pid';
  value: string;
  $raw?: RawContent;
}

/**
 * `<{http://libvirt.org/schemas/domain/lxc/1.0}shareipc>` of `<{http://libvirt.org/schemas/domain/lxc/1.0}namespace>`.
 */
export interface DomainLxcNamespaceLxcShareipc {
  type: 'name' | 'pid';
  value: string;
  $raw?: RawContent;
}

/**
 * `<{http://libvirt.org/schemas/domain/lxc/1.0}shareuts>` of `<{http://libvirt.org/schemas/domain/lxc/1.0}namespace>`.
 */
export interface DomainLxcNamespaceLxcShareuts {
  type: 'name' | 'pid';
  value: string;
  $raw?: RawContent;
}

/** `<cipher>` of `<keywrap>`. */
export interface DomainKeywrapCipher {
  name: 'aes' | 'dea';
  state: 'on' | 'off';
  $raw?: RawContent;
}

/**
 * `<quoteGenerationService>` of `<launchSecurity>`.
 * Since libvirt >9.0.0.
 */
export interface DomainLaunchSecurityQuoteGenerationService {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  path?: string;
  $raw?: RawContent;
}

/**
 * `<{http://libvirt.org/schemas/domain/bhyve/1.0}arg>` of `<{http://libvirt.org/schemas/domain/bhyve/1.0}commandline>`.
 */
export interface DomainBhyveCommandlineBhyveArg {
  value: string;
  $raw?: RawContent;
}

/** `<{http://libvirt.org/schemas/domain/xen/1.0}arg>` of `<{http://libvirt.org/schemas/domain/xen/1.0}commandline>`. */
export interface DomainXenCommandlineXenArg {
  value: string;
  $raw?: RawContent;
}

/** Where the content is. */
export interface DomainDiskFileSource {
  /** Path of the image. */
  file?: string;
  fdgroup?: string;
  index?: bigint;
  startupPolicy?: 'mandatory' | 'requisite' | 'optional';
  slices?: DomainDiskFileSourceSlices;
  dataStore?: DomainDiskFileSourceDataStore;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  seclabel?: DomainDiskFileSourceSeclabel[];
  $raw?: RawContent;
}

/**
 * Where the content is.
 * As it is written; `DomainDiskFileSource` is as it is read.
 */
export interface DomainDiskFileSourceInput {
  /** Path of the image. */
  file?: string;
  fdgroup?: string;
  index?: bigint | number;
  startupPolicy?: 'mandatory' | 'requisite' | 'optional';
  slices?: DomainDiskFileSourceSlicesInput;
  dataStore?: DomainDiskFileSourceDataStoreInput;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  seclabel?: DomainDiskFileSourceSeclabel[];
  $raw?: RawContent;
}

/** Format, caching and I/O mode. */
export interface DomainDiskDriver {
  /** Pattern: `[a-zA-Z0-9_\+\-]+` */
  name?: string;
  /** Format of the image: `raw`, `qcow2`. */
  type?: 'raw' | 'dir' | 'bochs' | 'cloop' | 'dmg' | 'iso' | 'vpc' | 'vdi' | 'fat' | 'vhd' | 'ploop' | 'luks' | 'cow' | 'qcow' | 'qcow2' | 'qed' | 'vmdk' | 'aio';
  /** Caching by the host. */
  cache?: 'default' | 'none' | 'writeback' | 'writethrough' | 'directsync' | 'unsafe';
  error_policy?: 'stop' | 'report' | 'ignore' | 'enospace';
  rerror_policy?: 'stop' | 'report' | 'ignore';
  /** How I/O is done: `native`, `threads`, `io_uring`. */
  io?: 'threads' | 'native' | 'io_uring';
  ioeventfd?: 'on' | 'off';
  event_idx?: 'on' | 'off';
  copy_on_read?: 'on' | 'off';
  /** Whether the guest's discards free space: `unmap`. */
  discard?: 'unmap' | 'ignore';
  iothread?: number;
  detect_zeroes?: 'off' | 'on' | 'unmap';
  /** Since libvirt >9.0.0. */
  discard_no_unref?: 'on' | 'off';
  queues?: bigint;
  queue_size?: bigint;
  iommu?: 'on' | 'off';
  ats?: 'on' | 'off';
  packed?: 'on' | 'off';
  page_per_vq?: 'on' | 'off';
  metadata_cache?: DomainDiskDriverMetadataCache;
  /** Since libvirt >9.0.0. */
  iothreads?: DomainDiskDriverIothreads;
  /** Since libvirt >9.0.0. */
  statistics?: DomainDiskDriverStatistics;
  $raw?: RawContent;
}

/**
 * Format, caching and I/O mode.
 * As it is written; `DomainDiskDriver` is as it is read.
 */
export interface DomainDiskDriverInput {
  /** Pattern: `[a-zA-Z0-9_\+\-]+` */
  name?: string;
  /** Format of the image: `raw`, `qcow2`. */
  type?: 'raw' | 'dir' | 'bochs' | 'cloop' | 'dmg' | 'iso' | 'vpc' | 'vdi' | 'fat' | 'vhd' | 'ploop' | 'luks' | 'cow' | 'qcow' | 'qcow2' | 'qed' | 'vmdk' | 'aio';
  /** Caching by the host. */
  cache?: 'default' | 'none' | 'writeback' | 'writethrough' | 'directsync' | 'unsafe';
  error_policy?: 'stop' | 'report' | 'ignore' | 'enospace';
  rerror_policy?: 'stop' | 'report' | 'ignore';
  /** How I/O is done: `native`, `threads`, `io_uring`. */
  io?: 'threads' | 'native' | 'io_uring';
  ioeventfd?: 'on' | 'off';
  event_idx?: 'on' | 'off';
  copy_on_read?: 'on' | 'off';
  /** Whether the guest's discards free space: `unmap`. */
  discard?: 'unmap' | 'ignore';
  iothread?: number;
  detect_zeroes?: 'off' | 'on' | 'unmap';
  /** Since libvirt >9.0.0. */
  discard_no_unref?: 'on' | 'off';
  queues?: bigint | number;
  queue_size?: bigint | number;
  iommu?: 'on' | 'off';
  ats?: 'on' | 'off';
  packed?: 'on' | 'off';
  page_per_vq?: 'on' | 'off';
  metadata_cache?: DomainDiskDriverMetadataCacheInput;
  /** Since libvirt >9.0.0. */
  iothreads?: DomainDiskDriverIothreads;
  /** Since libvirt >9.0.0. */
  statistics?: DomainDiskDriverStatisticsInput;
  $raw?: RawContent;
}

/** `<mirror>` of `<disk>`. */
export interface DomainDiskMirrorFileCopy {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  file?: string;
  formatAttribute?: 'raw' | 'dir' | 'bochs' | 'cloop' | 'dmg' | 'iso' | 'vpc' | 'vdi' | 'fat' | 'vhd' | 'ploop' | 'luks' | 'cow' | 'qcow' | 'qcow2' | 'qed' | 'vmdk';
  job: 'copy';
  type?: 'file';
  ready?: 'yes' | 'abort' | 'pivot';
  source?: DomainDiskFileSource;
  format?: DomainDiskMirrorFormat;
  backingStore?: DomainDiskBackingStore;
  $raw?: RawContent;
}

/** `<mirror>` of `<disk>`. */
export interface DomainDiskMirrorFileDefault {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  file: string;
  formatAttribute?: 'raw' | 'dir' | 'bochs' | 'cloop' | 'dmg' | 'iso' | 'vpc' | 'vdi' | 'fat' | 'vhd' | 'ploop' | 'luks' | 'cow' | 'qcow' | 'qcow2' | 'qed' | 'vmdk';
  job?: never;
  type?: 'file';
  ready?: 'yes' | 'abort' | 'pivot';
  source?: DomainDiskFileSource;
  format?: DomainDiskMirrorFormat;
  backingStore?: DomainDiskBackingStore;
  $raw?: RawContent;
}

/** `<mirror>` of `<disk>`. */
export interface DomainDiskMirrorFileActiveCommit {
  job: 'active-commit';
  type?: 'file';
  ready?: 'yes' | 'abort' | 'pivot';
  source?: DomainDiskFileSource;
  format?: DomainDiskMirrorFormat;
  backingStore?: DomainDiskBackingStore;
  $raw?: RawContent;
}

/** `<mirror>` of `<disk>`. */
export interface DomainDiskMirrorBlock {
  job: 'copy' | 'active-commit';
  type: 'block';
  ready?: 'yes' | 'abort' | 'pivot';
  source?: DomainDiskBlockFloppySource;
  format?: DomainDiskMirrorFormat;
  backingStore?: DomainDiskBackingStore;
  $raw?: RawContent;
}

/** `<mirror>` of `<disk>`. */
export interface DomainDiskMirrorDir {
  job: 'copy' | 'active-commit';
  type: 'dir';
  ready?: 'yes' | 'abort' | 'pivot';
  source?: DomainDiskDirSource;
  format?: DomainDiskMirrorFormat;
  backingStore?: DomainDiskBackingStore;
  $raw?: RawContent;
}

/** `<mirror>` of `<disk>`. */
export interface DomainDiskMirrorNetwork {
  job: 'copy' | 'active-commit';
  type: 'network';
  ready?: 'yes' | 'abort' | 'pivot';
  source: DomainDiskNetworkFloppySource;
  format?: DomainDiskMirrorFormat;
  backingStore?: DomainDiskBackingStore;
  $raw?: RawContent;
}

/** `<mirror>` of `<disk>`. */
export interface DomainDiskMirrorVolume {
  job: 'copy' | 'active-commit';
  type: 'volume';
  ready?: 'yes' | 'abort' | 'pivot';
  source?: DomainDiskVolumeFloppySource;
  format?: DomainDiskMirrorFormat;
  backingStore?: DomainDiskBackingStore;
  $raw?: RawContent;
}

/** `<mirror>` of `<disk>`. */
export interface DomainDiskMirrorNvme {
  job: 'copy' | 'active-commit';
  type: 'nvme';
  ready?: 'yes' | 'abort' | 'pivot';
  source?: DomainDiskNvmeSource;
  format?: DomainDiskMirrorFormat;
  backingStore?: DomainDiskBackingStore;
  $raw?: RawContent;
}

/** `<mirror>` of `<disk>`. */
export interface DomainDiskMirrorVhostuser {
  job: 'copy' | 'active-commit';
  type: 'vhostuser';
  ready?: 'yes' | 'abort' | 'pivot';
  source: DomainDiskVhostuserSource;
  format?: DomainDiskMirrorFormat;
  backingStore?: DomainDiskBackingStore;
  $raw?: RawContent;
}

/** `<mirror>` of `<disk>`. */
export interface DomainDiskMirrorVhostvdpa {
  job: 'copy' | 'active-commit';
  type: 'vhostvdpa' | 'ctl';
  ready?: 'yes' | 'abort' | 'pivot';
  source: DomainDiskVhostvdpaSource;
  format?: DomainDiskMirrorFormat;
  backingStore?: DomainDiskBackingStore;
  $raw?: RawContent;
}

/** `<mirror>` of `<disk>`. */
export type DomainDiskMirror =
  | DomainDiskMirrorFileCopy
  | DomainDiskMirrorFileDefault
  | DomainDiskMirrorFileActiveCommit
  | DomainDiskMirrorBlock
  | DomainDiskMirrorDir
  | DomainDiskMirrorNetwork
  | DomainDiskMirrorVolume
  | DomainDiskMirrorNvme
  | DomainDiskMirrorVhostuser
  | DomainDiskMirrorVhostvdpa;

/**
 * `<mirror>` of `<disk>`.
 * As it is written; `DomainDiskMirror` is as it is read.
 */
export interface DomainDiskMirrorFileCopyInput {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  file?: string;
  formatAttribute?: 'raw' | 'dir' | 'bochs' | 'cloop' | 'dmg' | 'iso' | 'vpc' | 'vdi' | 'fat' | 'vhd' | 'ploop' | 'luks' | 'cow' | 'qcow' | 'qcow2' | 'qed' | 'vmdk';
  job: 'copy';
  type?: 'file';
  ready?: 'yes' | 'abort' | 'pivot';
  source?: DomainDiskFileSourceInput;
  format?: DomainDiskMirrorFormatInput;
  backingStore?: DomainDiskBackingStoreInput;
  $raw?: RawContent;
}

/**
 * `<mirror>` of `<disk>`.
 * As it is written; `DomainDiskMirror` is as it is read.
 */
export interface DomainDiskMirrorFileDefaultInput {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  file: string;
  formatAttribute?: 'raw' | 'dir' | 'bochs' | 'cloop' | 'dmg' | 'iso' | 'vpc' | 'vdi' | 'fat' | 'vhd' | 'ploop' | 'luks' | 'cow' | 'qcow' | 'qcow2' | 'qed' | 'vmdk';
  job?: never;
  type?: 'file';
  ready?: 'yes' | 'abort' | 'pivot';
  source?: DomainDiskFileSourceInput;
  format?: DomainDiskMirrorFormatInput;
  backingStore?: DomainDiskBackingStoreInput;
  $raw?: RawContent;
}

/**
 * `<mirror>` of `<disk>`.
 * As it is written; `DomainDiskMirror` is as it is read.
 */
export interface DomainDiskMirrorFileActiveCommitInput {
  job: 'active-commit';
  type?: 'file';
  ready?: 'yes' | 'abort' | 'pivot';
  source?: DomainDiskFileSourceInput;
  format?: DomainDiskMirrorFormatInput;
  backingStore?: DomainDiskBackingStoreInput;
  $raw?: RawContent;
}

/**
 * `<mirror>` of `<disk>`.
 * As it is written; `DomainDiskMirror` is as it is read.
 */
export interface DomainDiskMirrorBlockInput {
  job: 'copy' | 'active-commit';
  type: 'block';
  ready?: 'yes' | 'abort' | 'pivot';
  source?: DomainDiskBlockFloppySourceInput;
  format?: DomainDiskMirrorFormatInput;
  backingStore?: DomainDiskBackingStoreInput;
  $raw?: RawContent;
}

/**
 * `<mirror>` of `<disk>`.
 * As it is written; `DomainDiskMirror` is as it is read.
 */
export interface DomainDiskMirrorDirInput {
  job: 'copy' | 'active-commit';
  type: 'dir';
  ready?: 'yes' | 'abort' | 'pivot';
  source?: DomainDiskDirSourceInput;
  format?: DomainDiskMirrorFormatInput;
  backingStore?: DomainDiskBackingStoreInput;
  $raw?: RawContent;
}

/**
 * `<mirror>` of `<disk>`.
 * As it is written; `DomainDiskMirror` is as it is read.
 */
export interface DomainDiskMirrorNetworkInput {
  job: 'copy' | 'active-commit';
  type: 'network';
  ready?: 'yes' | 'abort' | 'pivot';
  source: DomainDiskNetworkFloppySourceInput;
  format?: DomainDiskMirrorFormatInput;
  backingStore?: DomainDiskBackingStoreInput;
  $raw?: RawContent;
}

/**
 * `<mirror>` of `<disk>`.
 * As it is written; `DomainDiskMirror` is as it is read.
 */
export interface DomainDiskMirrorVolumeInput {
  job: 'copy' | 'active-commit';
  type: 'volume';
  ready?: 'yes' | 'abort' | 'pivot';
  source?: DomainDiskVolumeFloppySourceInput;
  format?: DomainDiskMirrorFormatInput;
  backingStore?: DomainDiskBackingStoreInput;
  $raw?: RawContent;
}

/**
 * `<mirror>` of `<disk>`.
 * As it is written; `DomainDiskMirror` is as it is read.
 */
export interface DomainDiskMirrorNvmeInput {
  job: 'copy' | 'active-commit';
  type: 'nvme';
  ready?: 'yes' | 'abort' | 'pivot';
  source?: DomainDiskNvmeSourceInput;
  format?: DomainDiskMirrorFormatInput;
  backingStore?: DomainDiskBackingStoreInput;
  $raw?: RawContent;
}

/**
 * `<mirror>` of `<disk>`.
 * As it is written; `DomainDiskMirror` is as it is read.
 */
export interface DomainDiskMirrorVhostuserInput {
  job: 'copy' | 'active-commit';
  type: 'vhostuser';
  ready?: 'yes' | 'abort' | 'pivot';
  source: DomainDiskVhostuserSource;
  format?: DomainDiskMirrorFormatInput;
  backingStore?: DomainDiskBackingStoreInput;
  $raw?: RawContent;
}

/**
 * `<mirror>` of `<disk>`.
 * As it is written; `DomainDiskMirror` is as it is read.
 */
export interface DomainDiskMirrorVhostvdpaInput {
  job: 'copy' | 'active-commit';
  type: 'vhostvdpa' | 'ctl';
  ready?: 'yes' | 'abort' | 'pivot';
  source: DomainDiskVhostvdpaSource;
  format?: DomainDiskMirrorFormatInput;
  backingStore?: DomainDiskBackingStoreInput;
  $raw?: RawContent;
}

/**
 * `<mirror>` of `<disk>`.
 * As it is written; `DomainDiskMirror` is as it is read.
 */
export type DomainDiskMirrorInput =
  | DomainDiskMirrorFileCopyInput
  | DomainDiskMirrorFileDefaultInput
  | DomainDiskMirrorFileActiveCommitInput
  | DomainDiskMirrorBlockInput
  | DomainDiskMirrorDirInput
  | DomainDiskMirrorNetworkInput
  | DomainDiskMirrorVolumeInput
  | DomainDiskMirrorNvmeInput
  | DomainDiskMirrorVhostuserInput
  | DomainDiskMirrorVhostvdpaInput;

/** `<auth>` of `<disk>`. */
export interface DomainDiskAuth {
  /** Pattern: `[a-zA-Z0-9_\+\-]+` */
  username: string;
  /** A password or key that the daemon keeps. The value is not in the description. */
  secret: DomainDiskAuthSecret;
  $raw?: RawContent;
}

/** How the guest sees the disk. */
export interface DomainDiskTarget {
  /** Name that orders the disks: `vda`, `sda`. The guest may call it otherwise. */
  dev: string;
  /** Bus of the disk: `virtio`, `sata`, `scsi`, `usb`. */
  bus?: 'ide' | 'fdc' | 'scsi' | 'virtio' | 'xen' | 'usb' | 'uml' | 'sata' | 'sd' | 'nvme' | (string & {});
  tray?: 'open' | 'closed';
  removable?: 'on' | 'off';
  rotation_rate?: bigint;
  /** Since libvirt >9.0.0. */
  dpofua?: 'on' | 'off';
  $raw?: RawContent;
}

/**
 * How the guest sees the disk.
 * As it is written; `DomainDiskTarget` is as it is read.
 */
export interface DomainDiskTargetInput {
  /** Name that orders the disks: `vda`, `sda`. The guest may call it otherwise. */
  dev: string;
  /** Bus of the disk: `virtio`, `sata`, `scsi`, `usb`. */
  bus?: 'ide' | 'fdc' | 'scsi' | 'virtio' | 'xen' | 'usb' | 'uml' | 'sata' | 'sd' | 'nvme' | (string & {});
  tray?: 'open' | 'closed';
  removable?: 'on' | 'off';
  rotation_rate?: bigint | number;
  /** Since libvirt >9.0.0. */
  dpofua?: 'on' | 'off';
  $raw?: RawContent;
}

/** `<boot>` of `<disk>`. */
export interface DomainDiskBoot {
  /** Place in the boot order, from 1. */
  order: bigint;
  /** Pattern: `[a-zA-Z0-9.\s]{1,8}` */
  loadparm?: string;
  $raw?: RawContent;
}

/**
 * `<boot>` of `<disk>`.
 * As it is written; `DomainDiskBoot` is as it is read.
 */
export interface DomainDiskBootInput {
  /** Place in the boot order, from 1. */
  order: bigint | number;
  /** Pattern: `[a-zA-Z0-9.\s]{1,8}` */
  loadparm?: string;
  $raw?: RawContent;
}

/** `<backenddomain>` of `<disk>`. */
export interface DomainDiskBackenddomain {
  /** Pattern: `[^\n]+` */
  name: string;
  $raw?: RawContent;
}

/** `<transient>` of `<disk>`. */
export interface DomainDiskTransient {
  shareBacking?: 'yes' | 'no';
  $raw?: RawContent;
}

/** `<encryption>` of `<disk>`. */
export interface DomainDiskEncryption {
  format: 'default' | 'qcow' | 'luks' | 'luks2' | 'luks-any';
  engine?: 'qemu' | 'librbd';
  /** A password or key that the daemon keeps. The value is not in the description. */
  secret?: DomainDiskEncryptionSecret[];
  cipher?: DomainDiskEncryptionCipher;
  ivgen?: DomainDiskEncryptionIvgen;
  $raw?: RawContent;
}

/**
 * `<throttlefilters>` of `<disk>`.
 * Since libvirt >9.0.0.
 */
export interface DomainDiskThrottlefilters {
  throttlefilter?: DomainDiskThrottlefiltersThrottlefilter[];
  $raw?: RawContent;
}

/** Limits of bytes and operations a second. */
export interface DomainDiskIotune {
  total_bytes_sec?: bigint;
  read_bytes_sec?: bigint;
  write_bytes_sec?: bigint;
  total_iops_sec?: bigint;
  read_iops_sec?: bigint;
  write_iops_sec?: bigint;
  total_bytes_sec_max?: bigint;
  read_bytes_sec_max?: bigint;
  write_bytes_sec_max?: bigint;
  total_iops_sec_max?: bigint;
  read_iops_sec_max?: bigint;
  write_iops_sec_max?: bigint;
  size_iops_sec?: bigint;
  group_name?: string;
  total_bytes_sec_max_length?: bigint;
  read_bytes_sec_max_length?: bigint;
  write_bytes_sec_max_length?: bigint;
  total_iops_sec_max_length?: bigint;
  read_iops_sec_max_length?: bigint;
  write_iops_sec_max_length?: bigint;
  $raw?: RawContent;
}

/**
 * Limits of bytes and operations a second.
 * As it is written; `DomainDiskIotune` is as it is read.
 */
export interface DomainDiskIotuneInput {
  total_bytes_sec?: bigint | number;
  read_bytes_sec?: bigint | number;
  write_bytes_sec?: bigint | number;
  total_iops_sec?: bigint | number;
  read_iops_sec?: bigint | number;
  write_iops_sec?: bigint | number;
  total_bytes_sec_max?: bigint | number;
  read_bytes_sec_max?: bigint | number;
  write_bytes_sec_max?: bigint | number;
  total_iops_sec_max?: bigint | number;
  read_iops_sec_max?: bigint | number;
  write_iops_sec_max?: bigint | number;
  size_iops_sec?: bigint | number;
  group_name?: string;
  total_bytes_sec_max_length?: bigint | number;
  read_bytes_sec_max_length?: bigint | number;
  write_bytes_sec_max_length?: bigint | number;
  total_iops_sec_max_length?: bigint | number;
  read_iops_sec_max_length?: bigint | number;
  write_iops_sec_max_length?: bigint | number;
  $raw?: RawContent;
}

/** Name by which the daemon calls the device; reported. An own one begins with `ua-`. */
export interface DomainDiskAlias {
  /** Pattern: `[a-zA-Z0-9_\-.]+` */
  name: string;
  $raw?: RawContent;
}

/** `<acpi>` of `<disk>`. */
export interface DomainDiskAcpi {
  index?: number;
  /**
   * Pattern: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*`
   * Since libvirt >9.0.0.
   */
  nodeset?: string;
  $raw?: RawContent;
}

/** Place on a bus; the daemon chooses one if it is left out. */
export interface DomainDiskAddressPci {
  type: 'pci';
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  domain?: string;
  /** Pattern: `0x[0-9a-fA-F]{1,2}` */
  bus?: string;
  /** Pattern: `(0x)?[0-1]?[0-9a-fA-F]` */
  slot?: string;
  /** Pattern: `(0x)?[0-7]` */
  function?: string;
  multifunction?: 'on' | 'off';
  zpci?: DomainDiskAddressZpci;
  $raw?: RawContent;
}

/** Place on a bus; the daemon chooses one if it is left out. */
export interface DomainDiskAddressDrive {
  type: 'drive';
  /** Pattern: `[0-9]{1,2}` */
  bus?: string;
  /** Pattern: `[0-9]{1,2}` */
  controller?: string;
  /** Pattern: `[0-9]{1,2}` */
  target?: string;
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `[0-9]{1,5}`
   */
  unit?: string;
  $raw?: RawContent;
}

/** Place on a bus; the daemon chooses one if it is left out. */
export interface DomainDiskAddressVirtioSerial {
  type: 'virtio-serial';
  /** Pattern: `[0-9]{1,2}` */
  bus?: string;
  /** Pattern: `[0-9]{1,2}` */
  controller: string;
  /** Pattern: `[0-9]{1,2}` */
  port?: string;
  $raw?: RawContent;
}

/** Place on a bus; the daemon chooses one if it is left out. */
export interface DomainDiskAddressCcid {
  type: 'ccid';
  /** Pattern: `[0-9]{1,2}` */
  slot?: string;
  /** Pattern: `[0-9]{1,2}` */
  controller: string;
  $raw?: RawContent;
}

/** Place on a bus; the daemon chooses one if it is left out. */
export interface DomainDiskAddressUsb {
  type: 'usb';
  /** Pattern: `(0x)?[0-9a-fA-F]{1,3}` */
  bus: string;
  /** Pattern: `((0x)?[0-9a-fA-F]{1,3}\.){0,3}(0x)?[0-9a-fA-F]{1,3}` */
  port?: string;
  $raw?: RawContent;
}

/** Place on a bus; the daemon chooses one if it is left out. */
export interface DomainDiskAddressSpaprVio {
  type: 'spapr-vio';
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  reg?: string;
  $raw?: RawContent;
}

/** Place on a bus; the daemon chooses one if it is left out. */
export interface DomainDiskAddressCcw {
  type: 'ccw';
  cssid?: string;
  /** Pattern: `(0x)?[0-3]` */
  ssid?: string;
  /** Pattern: `0x[0-9a-fA-F]{1,4}` */
  devno?: string;
  $raw?: RawContent;
}

/** Place on a bus; the daemon chooses one if it is left out. */
export interface DomainDiskAddressIsa {
  type: 'isa';
  /** Pattern: `0x[a-fA-F0-9]{1,4}` */
  iobase?: string;
  /** Pattern: `0x[a-fA-F0-9]` */
  irq?: string;
  $raw?: RawContent;
}

/** Place on a bus; the daemon chooses one if it is left out. */
export interface DomainDiskAddressVirtioMmio {
  type: 'virtio-mmio' | 'unassigned';
  $raw?: RawContent;
}

/** Place on a bus; the daemon chooses one if it is left out. */
export interface DomainDiskAddressDimm {
  type: 'dimm';
  slot?: string;
  /** Pattern: `(0x)?[0-9a-f]+` */
  base?: string;
  $raw?: RawContent;
}

/** Place on a bus; the daemon chooses one if it is left out. */
export type DomainDiskAddress =
  | DomainDiskAddressPci
  | DomainDiskAddressDrive
  | DomainDiskAddressVirtioSerial
  | DomainDiskAddressCcid
  | DomainDiskAddressUsb
  | DomainDiskAddressSpaprVio
  | DomainDiskAddressCcw
  | DomainDiskAddressIsa
  | DomainDiskAddressVirtioMmio
  | DomainDiskAddressDimm;

/** `<geometry>` of `<disk>`. */
export interface DomainDiskGeometry {
  cyls: bigint;
  heads: bigint;
  secs: bigint;
  trans?: 'auto' | 'none' | 'lba';
  $raw?: RawContent;
}

/**
 * `<geometry>` of `<disk>`.
 * As it is written; `DomainDiskGeometry` is as it is read.
 */
export interface DomainDiskGeometryInput {
  cyls: bigint | number;
  heads: bigint | number;
  secs: bigint | number;
  trans?: 'auto' | 'none' | 'lba';
  $raw?: RawContent;
}

/** `<blockio>` of `<disk>`. */
export interface DomainDiskBlockio {
  logical_block_size?: bigint;
  physical_block_size?: bigint;
  /** Since libvirt >9.0.0. */
  discard_granularity?: bigint;
  $raw?: RawContent;
}

/**
 * `<blockio>` of `<disk>`.
 * As it is written; `DomainDiskBlockio` is as it is read.
 */
export interface DomainDiskBlockioInput {
  logical_block_size?: bigint | number;
  physical_block_size?: bigint | number;
  /** Since libvirt >9.0.0. */
  discard_granularity?: bigint | number;
  $raw?: RawContent;
}

/** What the image is based on; an empty one ends the chain. */
export interface DomainDiskBackingStoreFile {
  index?: bigint;
  type: 'file';
  source?: DomainDiskFileSource;
  backingStore?: DomainDiskBackingStore;
  format: DomainDiskMirrorFormat;
  $raw?: RawContent;
}

/** What the image is based on; an empty one ends the chain. */
export interface DomainDiskBackingStoreDefault {
  index?: bigint;
  type?: never;
  source?: DomainDiskFileSource;
  backingStore?: DomainDiskBackingStore;
  format?: DomainDiskMirrorFormat;
  $raw?: RawContent;
}

/** What the image is based on; an empty one ends the chain. */
export interface DomainDiskBackingStoreBlock {
  index?: bigint;
  type: 'block';
  source?: DomainDiskBlockFloppySource;
  backingStore?: DomainDiskBackingStore;
  format: DomainDiskMirrorFormat;
  $raw?: RawContent;
}

/** What the image is based on; an empty one ends the chain. */
export interface DomainDiskBackingStoreDir {
  index?: bigint;
  type: 'dir';
  source?: DomainDiskDirSource;
  backingStore?: DomainDiskBackingStore;
  format: DomainDiskMirrorFormat;
  $raw?: RawContent;
}

/** What the image is based on; an empty one ends the chain. */
export interface DomainDiskBackingStoreNetwork {
  index?: bigint;
  type: 'network';
  source: DomainDiskNetworkFloppySource;
  backingStore?: DomainDiskBackingStore;
  format: DomainDiskMirrorFormat;
  $raw?: RawContent;
}

/** What the image is based on; an empty one ends the chain. */
export interface DomainDiskBackingStoreVolume {
  index?: bigint;
  type: 'volume';
  source?: DomainDiskVolumeFloppySource;
  backingStore?: DomainDiskBackingStore;
  format: DomainDiskMirrorFormat;
  $raw?: RawContent;
}

/** What the image is based on; an empty one ends the chain. */
export interface DomainDiskBackingStoreNvme {
  index?: bigint;
  type: 'nvme';
  source?: DomainDiskNvmeSource;
  backingStore?: DomainDiskBackingStore;
  format: DomainDiskMirrorFormat;
  $raw?: RawContent;
}

/** What the image is based on; an empty one ends the chain. */
export interface DomainDiskBackingStoreVhostuser {
  index?: bigint;
  type: 'vhostuser';
  source: DomainDiskVhostuserSource;
  backingStore?: DomainDiskBackingStore;
  format: DomainDiskMirrorFormat;
  $raw?: RawContent;
}

/** What the image is based on; an empty one ends the chain. */
export interface DomainDiskBackingStoreVhostvdpa {
  index?: bigint;
  type: 'vhostvdpa' | 'ctl';
  source: DomainDiskVhostvdpaSource;
  backingStore?: DomainDiskBackingStore;
  format: DomainDiskMirrorFormat;
  $raw?: RawContent;
}

/** What the image is based on; an empty one ends the chain. */
export type DomainDiskBackingStore =
  | DomainDiskBackingStoreFile
  | DomainDiskBackingStoreDefault
  | DomainDiskBackingStoreBlock
  | DomainDiskBackingStoreDir
  | DomainDiskBackingStoreNetwork
  | DomainDiskBackingStoreVolume
  | DomainDiskBackingStoreNvme
  | DomainDiskBackingStoreVhostuser
  | DomainDiskBackingStoreVhostvdpa;

/**
 * What the image is based on; an empty one ends the chain.
 * As it is written; `DomainDiskBackingStore` is as it is read.
 */
export interface DomainDiskBackingStoreFileInput {
  index?: bigint | number;
  type: 'file';
  source?: DomainDiskFileSourceInput;
  backingStore?: DomainDiskBackingStoreInput;
  format: DomainDiskMirrorFormatInput;
  $raw?: RawContent;
}

/**
 * What the image is based on; an empty one ends the chain.
 * As it is written; `DomainDiskBackingStore` is as it is read.
 */
export interface DomainDiskBackingStoreDefaultInput {
  index?: bigint | number;
  type?: never;
  source?: DomainDiskFileSourceInput;
  backingStore?: DomainDiskBackingStoreInput;
  format?: DomainDiskMirrorFormatInput;
  $raw?: RawContent;
}

/**
 * What the image is based on; an empty one ends the chain.
 * As it is written; `DomainDiskBackingStore` is as it is read.
 */
export interface DomainDiskBackingStoreBlockInput {
  index?: bigint | number;
  type: 'block';
  source?: DomainDiskBlockFloppySourceInput;
  backingStore?: DomainDiskBackingStoreInput;
  format: DomainDiskMirrorFormatInput;
  $raw?: RawContent;
}

/**
 * What the image is based on; an empty one ends the chain.
 * As it is written; `DomainDiskBackingStore` is as it is read.
 */
export interface DomainDiskBackingStoreDirInput {
  index?: bigint | number;
  type: 'dir';
  source?: DomainDiskDirSourceInput;
  backingStore?: DomainDiskBackingStoreInput;
  format: DomainDiskMirrorFormatInput;
  $raw?: RawContent;
}

/**
 * What the image is based on; an empty one ends the chain.
 * As it is written; `DomainDiskBackingStore` is as it is read.
 */
export interface DomainDiskBackingStoreNetworkInput {
  index?: bigint | number;
  type: 'network';
  source: DomainDiskNetworkFloppySourceInput;
  backingStore?: DomainDiskBackingStoreInput;
  format: DomainDiskMirrorFormatInput;
  $raw?: RawContent;
}

/**
 * What the image is based on; an empty one ends the chain.
 * As it is written; `DomainDiskBackingStore` is as it is read.
 */
export interface DomainDiskBackingStoreVolumeInput {
  index?: bigint | number;
  type: 'volume';
  source?: DomainDiskVolumeFloppySourceInput;
  backingStore?: DomainDiskBackingStoreInput;
  format: DomainDiskMirrorFormatInput;
  $raw?: RawContent;
}

/**
 * What the image is based on; an empty one ends the chain.
 * As it is written; `DomainDiskBackingStore` is as it is read.
 */
export interface DomainDiskBackingStoreNvmeInput {
  index?: bigint | number;
  type: 'nvme';
  source?: DomainDiskNvmeSourceInput;
  backingStore?: DomainDiskBackingStoreInput;
  format: DomainDiskMirrorFormatInput;
  $raw?: RawContent;
}

/**
 * What the image is based on; an empty one ends the chain.
 * As it is written; `DomainDiskBackingStore` is as it is read.
 */
export interface DomainDiskBackingStoreVhostuserInput {
  index?: bigint | number;
  type: 'vhostuser';
  source: DomainDiskVhostuserSource;
  backingStore?: DomainDiskBackingStoreInput;
  format: DomainDiskMirrorFormatInput;
  $raw?: RawContent;
}

/**
 * What the image is based on; an empty one ends the chain.
 * As it is written; `DomainDiskBackingStore` is as it is read.
 */
export interface DomainDiskBackingStoreVhostvdpaInput {
  index?: bigint | number;
  type: 'vhostvdpa' | 'ctl';
  source: DomainDiskVhostvdpaSource;
  backingStore?: DomainDiskBackingStoreInput;
  format: DomainDiskMirrorFormatInput;
  $raw?: RawContent;
}

/**
 * What the image is based on; an empty one ends the chain.
 * As it is written; `DomainDiskBackingStore` is as it is read.
 */
export type DomainDiskBackingStoreInput =
  | DomainDiskBackingStoreFileInput
  | DomainDiskBackingStoreDefaultInput
  | DomainDiskBackingStoreBlockInput
  | DomainDiskBackingStoreDirInput
  | DomainDiskBackingStoreNetworkInput
  | DomainDiskBackingStoreVolumeInput
  | DomainDiskBackingStoreNvmeInput
  | DomainDiskBackingStoreVhostuserInput
  | DomainDiskBackingStoreVhostvdpaInput;

/** Where the content is. */
export interface DomainDiskBlockFloppySource {
  index?: bigint;
  startupPolicy?: 'mandatory' | 'requisite' | 'optional';
  /** Path of the block device. */
  dev?: string;
  slices?: DomainDiskFileSourceSlices;
  dataStore?: DomainDiskFileSourceDataStore;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  seclabel?: DomainDiskFileSourceSeclabel[];
  reservations?: DomainDiskBlockFloppySourceReservations;
  $raw?: RawContent;
}

/**
 * Where the content is.
 * As it is written; `DomainDiskBlockFloppySource` is as it is read.
 */
export interface DomainDiskBlockFloppySourceInput {
  index?: bigint | number;
  startupPolicy?: 'mandatory' | 'requisite' | 'optional';
  /** Path of the block device. */
  dev?: string;
  slices?: DomainDiskFileSourceSlicesInput;
  dataStore?: DomainDiskFileSourceDataStoreInput;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  seclabel?: DomainDiskFileSourceSeclabel[];
  reservations?: DomainDiskBlockFloppySourceReservations;
  $raw?: RawContent;
}

/** Where the content is. */
export interface DomainDiskDirSource {
  index?: bigint;
  startupPolicy?: 'mandatory' | 'requisite' | 'optional';
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  dir: string;
  slices?: DomainDiskFileSourceSlices;
  dataStore?: DomainDiskFileSourceDataStore;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  $raw?: RawContent;
}

/**
 * Where the content is.
 * As it is written; `DomainDiskDirSource` is as it is read.
 */
export interface DomainDiskDirSourceInput {
  index?: bigint | number;
  startupPolicy?: 'mandatory' | 'requisite' | 'optional';
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  dir: string;
  slices?: DomainDiskFileSourceSlicesInput;
  dataStore?: DomainDiskFileSourceDataStoreInput;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  $raw?: RawContent;
}

/** Where the content is. */
export interface DomainDiskNetworkFloppySourceNbd {
  index?: bigint;
  /** How the storage is reached: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'nbd';
  name?: string;
  tls?: 'yes' | 'no';
  tlsHostname?: string;
  slices?: DomainDiskFileSourceSlices;
  dataStore?: DomainDiskFileSourceDataStore;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  reconnect?: DomainDiskNetworkFloppySourceReconnect;
  $raw?: RawContent;
}

/** Where the content is. */
export interface DomainDiskNetworkFloppySourceGluster {
  index?: bigint;
  /** How the storage is reached: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'gluster';
  name: string;
  slices?: DomainDiskFileSourceSlices;
  dataStore?: DomainDiskFileSourceDataStore;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  $raw?: RawContent;
}

/** Where the content is. */
export interface DomainDiskNetworkFloppySourceRbd {
  index?: bigint;
  /** How the storage is reached: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'rbd';
  name?: string;
  slices?: DomainDiskFileSourceSlices;
  dataStore?: DomainDiskFileSourceDataStore;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host?: DomainDiskNetworkFloppySourceHost[];
  snapshot?: DomainDiskNetworkFloppySourceSnapshot;
  config?: DomainDiskNetworkFloppySourceConfig;
  auth?: DomainDiskAuth;
  $raw?: RawContent;
}

/** Where the content is. */
export interface DomainDiskNetworkFloppySourceIscsi {
  index?: bigint;
  /** How the storage is reached: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'iscsi';
  name: string;
  slices?: DomainDiskFileSourceSlices;
  dataStore?: DomainDiskFileSourceDataStore;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  auth?: DomainDiskAuth;
  initiator?: DomainDiskNetworkFloppySourceInitiator;
  $raw?: RawContent;
}

/** Where the content is. */
export interface DomainDiskNetworkFloppySourceHttp {
  index?: bigint;
  /** How the storage is reached: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'http';
  name: string;
  query?: string;
  slices?: DomainDiskFileSourceSlices;
  dataStore?: DomainDiskFileSourceDataStore;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  auth?: DomainDiskAuth;
  cookies?: DomainDiskNetworkFloppySourceCookies;
  readahead?: DomainDiskNetworkFloppySourceReadahead;
  timeout?: DomainDiskNetworkFloppySourceTimeout;
  $raw?: RawContent;
}

/** Where the content is. */
export interface DomainDiskNetworkFloppySourceHttps {
  index?: bigint;
  /** How the storage is reached: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'https';
  name: string;
  query?: string;
  slices?: DomainDiskFileSourceSlices;
  dataStore?: DomainDiskFileSourceDataStore;
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

/** Where the content is. */
export interface DomainDiskNetworkFloppySourceFtps {
  index?: bigint;
  /** How the storage is reached: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'ftps';
  name: string;
  slices?: DomainDiskFileSourceSlices;
  dataStore?: DomainDiskFileSourceDataStore;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  auth?: DomainDiskAuth;
  readahead?: DomainDiskNetworkFloppySourceReadahead;
  timeout?: DomainDiskNetworkFloppySourceTimeout;
  ssl?: DomainDiskNetworkFloppySourceSsl;
  $raw?: RawContent;
}

/** Where the content is. */
export interface DomainDiskNetworkFloppySourceFtp {
  index?: bigint;
  /** How the storage is reached: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'ftp';
  name: string;
  slices?: DomainDiskFileSourceSlices;
  dataStore?: DomainDiskFileSourceDataStore;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  auth?: DomainDiskAuth;
  readahead?: DomainDiskNetworkFloppySourceReadahead;
  timeout?: DomainDiskNetworkFloppySourceTimeout;
  $raw?: RawContent;
}

/** Where the content is. */
export interface DomainDiskNetworkFloppySourceSsh {
  index?: bigint;
  /** How the storage is reached: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'ssh';
  name: string;
  slices?: DomainDiskFileSourceSlices;
  dataStore?: DomainDiskFileSourceDataStore;
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

/** Where the content is. */
export interface DomainDiskNetworkFloppySourceSheepdog {
  index?: bigint;
  /** How the storage is reached: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'sheepdog' | 'tftp';
  name: string;
  slices?: DomainDiskFileSourceSlices;
  dataStore?: DomainDiskFileSourceDataStore;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  readahead?: DomainDiskNetworkFloppySourceReadahead;
  timeout?: DomainDiskNetworkFloppySourceTimeout;
  $raw?: RawContent;
}

/** Where the content is. */
export interface DomainDiskNetworkFloppySourceVxhs {
  index?: bigint;
  /** How the storage is reached: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'vxhs';
  name: string;
  tls?: 'yes' | 'no';
  slices?: DomainDiskFileSourceSlices;
  dataStore?: DomainDiskFileSourceDataStore;
  privateData?: true;
  host: DomainDiskNetworkFloppySourceHost[];
  $raw?: RawContent;
}

/** Where the content is. */
export interface DomainDiskNetworkFloppySourceNfs {
  index?: bigint;
  /** How the storage is reached: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'nfs';
  name: string;
  slices?: DomainDiskFileSourceSlices;
  dataStore?: DomainDiskFileSourceDataStore;
  privateData?: true;
  host: DomainDiskNetworkFloppySourceHost[];
  identity?: DomainDiskNetworkFloppySourceNfsIdentity;
  $raw?: RawContent;
}

/** Where the content is. */
export type DomainDiskNetworkFloppySource =
  | DomainDiskNetworkFloppySourceNbd
  | DomainDiskNetworkFloppySourceGluster
  | DomainDiskNetworkFloppySourceRbd
  | DomainDiskNetworkFloppySourceIscsi
  | DomainDiskNetworkFloppySourceHttp
  | DomainDiskNetworkFloppySourceHttps
  | DomainDiskNetworkFloppySourceFtps
  | DomainDiskNetworkFloppySourceFtp
  | DomainDiskNetworkFloppySourceSsh
  | DomainDiskNetworkFloppySourceSheepdog
  | DomainDiskNetworkFloppySourceVxhs
  | DomainDiskNetworkFloppySourceNfs;

/**
 * Where the content is.
 * As it is written; `DomainDiskNetworkFloppySource` is as it is read.
 */
export interface DomainDiskNetworkFloppySourceNbdInput {
  index?: bigint | number;
  /** How the storage is reached: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'nbd';
  name?: string;
  tls?: 'yes' | 'no';
  tlsHostname?: string;
  slices?: DomainDiskFileSourceSlicesInput;
  dataStore?: DomainDiskFileSourceDataStoreInput;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  reconnect?: DomainDiskNetworkFloppySourceReconnect;
  $raw?: RawContent;
}

/**
 * Where the content is.
 * As it is written; `DomainDiskNetworkFloppySource` is as it is read.
 */
export interface DomainDiskNetworkFloppySourceGlusterInput {
  index?: bigint | number;
  /** How the storage is reached: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'gluster';
  name: string;
  slices?: DomainDiskFileSourceSlicesInput;
  dataStore?: DomainDiskFileSourceDataStoreInput;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  $raw?: RawContent;
}

/**
 * Where the content is.
 * As it is written; `DomainDiskNetworkFloppySource` is as it is read.
 */
export interface DomainDiskNetworkFloppySourceRbdInput {
  index?: bigint | number;
  /** How the storage is reached: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'rbd';
  name?: string;
  slices?: DomainDiskFileSourceSlicesInput;
  dataStore?: DomainDiskFileSourceDataStoreInput;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host?: DomainDiskNetworkFloppySourceHost[];
  snapshot?: DomainDiskNetworkFloppySourceSnapshot;
  config?: DomainDiskNetworkFloppySourceConfig;
  auth?: DomainDiskAuth;
  $raw?: RawContent;
}

/**
 * Where the content is.
 * As it is written; `DomainDiskNetworkFloppySource` is as it is read.
 */
export interface DomainDiskNetworkFloppySourceIscsiInput {
  index?: bigint | number;
  /** How the storage is reached: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'iscsi';
  name: string;
  slices?: DomainDiskFileSourceSlicesInput;
  dataStore?: DomainDiskFileSourceDataStoreInput;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  auth?: DomainDiskAuth;
  initiator?: DomainDiskNetworkFloppySourceInitiator;
  $raw?: RawContent;
}

/**
 * Where the content is.
 * As it is written; `DomainDiskNetworkFloppySource` is as it is read.
 */
export interface DomainDiskNetworkFloppySourceHttpInput {
  index?: bigint | number;
  /** How the storage is reached: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'http';
  name: string;
  query?: string;
  slices?: DomainDiskFileSourceSlicesInput;
  dataStore?: DomainDiskFileSourceDataStoreInput;
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
 * Where the content is.
 * As it is written; `DomainDiskNetworkFloppySource` is as it is read.
 */
export interface DomainDiskNetworkFloppySourceHttpsInput {
  index?: bigint | number;
  /** How the storage is reached: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'https';
  name: string;
  query?: string;
  slices?: DomainDiskFileSourceSlicesInput;
  dataStore?: DomainDiskFileSourceDataStoreInput;
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
 * Where the content is.
 * As it is written; `DomainDiskNetworkFloppySource` is as it is read.
 */
export interface DomainDiskNetworkFloppySourceFtpsInput {
  index?: bigint | number;
  /** How the storage is reached: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'ftps';
  name: string;
  slices?: DomainDiskFileSourceSlicesInput;
  dataStore?: DomainDiskFileSourceDataStoreInput;
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
 * Where the content is.
 * As it is written; `DomainDiskNetworkFloppySource` is as it is read.
 */
export interface DomainDiskNetworkFloppySourceFtpInput {
  index?: bigint | number;
  /** How the storage is reached: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'ftp';
  name: string;
  slices?: DomainDiskFileSourceSlicesInput;
  dataStore?: DomainDiskFileSourceDataStoreInput;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  auth?: DomainDiskAuth;
  readahead?: DomainDiskNetworkFloppySourceReadaheadInput;
  timeout?: DomainDiskNetworkFloppySourceTimeoutInput;
  $raw?: RawContent;
}

/**
 * Where the content is.
 * As it is written; `DomainDiskNetworkFloppySource` is as it is read.
 */
export interface DomainDiskNetworkFloppySourceSshInput {
  index?: bigint | number;
  /** How the storage is reached: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'ssh';
  name: string;
  slices?: DomainDiskFileSourceSlicesInput;
  dataStore?: DomainDiskFileSourceDataStoreInput;
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
 * Where the content is.
 * As it is written; `DomainDiskNetworkFloppySource` is as it is read.
 */
export interface DomainDiskNetworkFloppySourceSheepdogInput {
  index?: bigint | number;
  /** How the storage is reached: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'sheepdog' | 'tftp';
  name: string;
  slices?: DomainDiskFileSourceSlicesInput;
  dataStore?: DomainDiskFileSourceDataStoreInput;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  host: DomainDiskNetworkFloppySourceHost[];
  readahead?: DomainDiskNetworkFloppySourceReadaheadInput;
  timeout?: DomainDiskNetworkFloppySourceTimeoutInput;
  $raw?: RawContent;
}

/**
 * Where the content is.
 * As it is written; `DomainDiskNetworkFloppySource` is as it is read.
 */
export interface DomainDiskNetworkFloppySourceVxhsInput {
  index?: bigint | number;
  /** How the storage is reached: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'vxhs';
  name: string;
  tls?: 'yes' | 'no';
  slices?: DomainDiskFileSourceSlicesInput;
  dataStore?: DomainDiskFileSourceDataStoreInput;
  privateData?: true;
  host: DomainDiskNetworkFloppySourceHost[];
  $raw?: RawContent;
}

/**
 * Where the content is.
 * As it is written; `DomainDiskNetworkFloppySource` is as it is read.
 */
export interface DomainDiskNetworkFloppySourceNfsInput {
  index?: bigint | number;
  /** How the storage is reached: `nbd`, `rbd`, `iscsi`, `https` and others. */
  protocol: 'nfs';
  name: string;
  slices?: DomainDiskFileSourceSlicesInput;
  dataStore?: DomainDiskFileSourceDataStoreInput;
  privateData?: true;
  host: DomainDiskNetworkFloppySourceHost[];
  identity?: DomainDiskNetworkFloppySourceNfsIdentity;
  $raw?: RawContent;
}

/**
 * Where the content is.
 * As it is written; `DomainDiskNetworkFloppySource` is as it is read.
 */
export type DomainDiskNetworkFloppySourceInput =
  | DomainDiskNetworkFloppySourceNbdInput
  | DomainDiskNetworkFloppySourceGlusterInput
  | DomainDiskNetworkFloppySourceRbdInput
  | DomainDiskNetworkFloppySourceIscsiInput
  | DomainDiskNetworkFloppySourceHttpInput
  | DomainDiskNetworkFloppySourceHttpsInput
  | DomainDiskNetworkFloppySourceFtpsInput
  | DomainDiskNetworkFloppySourceFtpInput
  | DomainDiskNetworkFloppySourceSshInput
  | DomainDiskNetworkFloppySourceSheepdogInput
  | DomainDiskNetworkFloppySourceVxhsInput
  | DomainDiskNetworkFloppySourceNfsInput;

/** Where the content is. */
export interface DomainDiskVolumeFloppySource {
  index?: bigint;
  startupPolicy?: 'mandatory' | 'requisite' | 'optional';
  /**
   * Name of the storage pool.
   * Pattern: `[^/\n]+`
   */
  pool: string;
  /**
   * Name of the volume in the pool.
   * Pattern: `[^/]+`
   */
  volume: string;
  mode?: 'host' | 'direct';
  slices?: DomainDiskFileSourceSlices;
  dataStore?: DomainDiskFileSourceDataStore;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  seclabel?: DomainDiskFileSourceSeclabel[];
  $raw?: RawContent;
}

/**
 * Where the content is.
 * As it is written; `DomainDiskVolumeFloppySource` is as it is read.
 */
export interface DomainDiskVolumeFloppySourceInput {
  index?: bigint | number;
  startupPolicy?: 'mandatory' | 'requisite' | 'optional';
  /**
   * Name of the storage pool.
   * Pattern: `[^/\n]+`
   */
  pool: string;
  /**
   * Name of the volume in the pool.
   * Pattern: `[^/]+`
   */
  volume: string;
  mode?: 'host' | 'direct';
  slices?: DomainDiskFileSourceSlicesInput;
  dataStore?: DomainDiskFileSourceDataStoreInput;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  seclabel?: DomainDiskFileSourceSeclabel[];
  $raw?: RawContent;
}

/** Where the content is. */
export interface DomainDiskNvmeSource {
  index?: bigint;
  startupPolicy?: 'mandatory' | 'requisite' | 'optional';
  type: 'pci';
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  namespace: string;
  managed?: 'yes' | 'no';
  slices?: DomainDiskFileSourceSlices;
  dataStore?: DomainDiskFileSourceDataStore;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address: DomainDiskNvmeSourceAddress;
  $raw?: RawContent;
}

/**
 * Where the content is.
 * As it is written; `DomainDiskNvmeSource` is as it is read.
 */
export interface DomainDiskNvmeSourceInput {
  index?: bigint | number;
  startupPolicy?: 'mandatory' | 'requisite' | 'optional';
  type: 'pci';
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  namespace: string;
  managed?: 'yes' | 'no';
  slices?: DomainDiskFileSourceSlicesInput;
  dataStore?: DomainDiskFileSourceDataStoreInput;
  privateData?: true;
  encryption?: DomainDiskEncryption;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address: DomainDiskNvmeSourceAddress;
  $raw?: RawContent;
}

/** Where the content is. */
export interface DomainDiskVhostuserSource {
  type: 'unix';
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  path: string;
  reconnect?: DomainDiskNetworkFloppySourceReconnect;
  $raw?: RawContent;
}

/** Where the content is. */
export interface DomainDiskVhostvdpaSource {
  /**
   * Path of the block device.
   * Pattern: `(/|[a-zA-Z]:\\).+`
   */
  dev: string;
  $raw?: RawContent;
}

/** `<driver>` of `<controller>`. */
export interface DomainControllerDriver {
  queues?: number;
  cmd_per_lun?: number;
  max_sectors?: number;
  ioeventfd?: 'on' | 'off';
  iothread?: number;
  iommu?: 'on' | 'off';
  ats?: 'on' | 'off';
  packed?: 'on' | 'off';
  page_per_vq?: 'on' | 'off';
  /** Since libvirt >9.0.0. */
  iothreads?: DomainDiskDriverIothreads;
  $raw?: RawContent;
}

/** `<master>` of `<controller>`. */
export interface DomainControllerMaster {
  /** Pattern: `((0x)?[0-9a-fA-F]{1,3}\.){0,3}(0x)?[0-9a-fA-F]{1,3}` */
  startport: string;
  $raw?: RawContent;
}

/** `<model>` of `<controller>`. */
export interface DomainControllerModel {
  name: 'spapr-pci-host-bridge' | 'pci-bridge' | 'i82801b11-bridge' | 'pcie-pci-bridge' | 'ioh3420' | 'pcie-root-port' | 'x3130-upstream' | 'xio3130-downstream' | 'pxb' | 'pxb-pcie' | (string & {});
  $raw?: RawContent;
}

/** `<target>` of `<controller>`. */
export interface DomainControllerTarget {
  /** Pattern: `0x[0-9a-fA-F]{1,2}` */
  chassisNr?: string;
  /** Pattern: `0x[0-9a-fA-F]{1,2}` */
  chassis?: string;
  /** Pattern: `0x[0-9a-fA-F]{1,2}` */
  port?: string;
  /** Pattern: `0x[0-9a-fA-F]{1,2}` */
  busNr?: string;
  /** Pattern: `0x[0-9a-fA-F]{1,2}` */
  index?: string;
  hotplug?: 'on' | 'off';
  /** Since libvirt >9.0.0. */
  memReserve?: bigint;
  node?: number;
  $raw?: RawContent;
}

/**
 * `<target>` of `<controller>`.
 * As it is written; `DomainControllerTarget` is as it is read.
 */
export interface DomainControllerTargetInput {
  /** Pattern: `0x[0-9a-fA-F]{1,2}` */
  chassisNr?: string;
  /** Pattern: `0x[0-9a-fA-F]{1,2}` */
  chassis?: string;
  /** Pattern: `0x[0-9a-fA-F]{1,2}` */
  port?: string;
  /** Pattern: `0x[0-9a-fA-F]{1,2}` */
  busNr?: string;
  /** Pattern: `0x[0-9a-fA-F]{1,2}` */
  index?: string;
  hotplug?: 'on' | 'off';
  /** Since libvirt >9.0.0. */
  memReserve?: bigint | number;
  node?: number;
  $raw?: RawContent;
}

/** `<pcihole64>` of `<controller>`. */
export interface DomainControllerPcihole64 {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  value: bigint;
  $raw?: RawContent;
}

/**
 * `<pcihole64>` of `<controller>`.
 * As it is written; `DomainControllerPcihole64` is as it is read.
 */
export interface DomainControllerPcihole64Input {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  value: bigint | number;
  $raw?: RawContent;
}

/** `<target>` of `<lease>`. */
export interface DomainLeaseTarget {
  path: string;
  offset?: number;
  $raw?: RawContent;
}

/** `<driver>` of `<filesystem>`. */
export interface DomainFilesystemDriverPath {
  /** `virtiofs` needs shared memory (`memoryBacking`). */
  type?: 'path' | 'handle' | 'loop' | 'nbd' | 'ploop';
  format?: 'raw' | 'dir' | 'bochs' | 'cloop' | 'dmg' | 'iso' | 'vpc' | 'vdi' | 'fat' | 'vhd' | 'ploop' | 'luks' | 'cow' | 'qcow' | 'qcow2' | 'qed' | 'vmdk';
  wrpolicy?: 'immediate';
  iommu?: 'on' | 'off';
  ats?: 'on' | 'off';
  packed?: 'on' | 'off';
  page_per_vq?: 'on' | 'off';
  $raw?: RawContent;
}

/** `<driver>` of `<filesystem>`. */
export interface DomainFilesystemDriverVirtiofs {
  /** `virtiofs` needs shared memory (`memoryBacking`). */
  type: 'virtiofs';
  iommu?: 'on' | 'off';
  ats?: 'on' | 'off';
  packed?: 'on' | 'off';
  page_per_vq?: 'on' | 'off';
  queue?: number;
  $raw?: RawContent;
}

/** `<driver>` of `<filesystem>`. */
export interface DomainFilesystemDriverMtp {
  /** `virtiofs` needs shared memory (`memoryBacking`). */
  type: 'mtp';
  $raw?: RawContent;
}

/** `<driver>` of `<filesystem>`. */
export type DomainFilesystemDriver =
  | DomainFilesystemDriverPath
  | DomainFilesystemDriverVirtiofs
  | DomainFilesystemDriverMtp;

/** `<source>` of `<filesystem>`. */
export interface DomainFilesystemFileSource {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  file: string;
  $raw?: RawContent;
}

/** `<target>` of `<filesystem>`. */
export interface DomainFilesystemTarget {
  dir: string;
  $raw?: RawContent;
}

/** `<space_hard_limit>` of `<filesystem>`. */
export interface DomainFilesystemSpaceHardLimit {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  value: bigint;
  $raw?: RawContent;
}

/**
 * `<space_hard_limit>` of `<filesystem>`.
 * As it is written; `DomainFilesystemSpaceHardLimit` is as it is read.
 */
export interface DomainFilesystemSpaceHardLimitInput {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  value: bigint | number;
  $raw?: RawContent;
}

/** `<space_soft_limit>` of `<filesystem>`. */
export interface DomainFilesystemSpaceSoftLimit {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  value: bigint;
  $raw?: RawContent;
}

/**
 * `<space_soft_limit>` of `<filesystem>`.
 * As it is written; `DomainFilesystemSpaceSoftLimit` is as it is read.
 */
export interface DomainFilesystemSpaceSoftLimitInput {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  value: bigint | number;
  $raw?: RawContent;
}

/** `<source>` of `<filesystem>`. */
export interface DomainFilesystemBlockSource {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  dev: string;
  $raw?: RawContent;
}

/** `<source>` of `<filesystem>`. */
export interface DomainFilesystemMountSource {
  /** Pattern: `/.*` */
  dir?: string;
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  socket?: string;
  $raw?: RawContent;
}

/** `<binary>` of `<filesystem>`. */
export interface DomainFilesystemBinary {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  path?: string;
  xattr?: 'on' | 'off';
  cache?: DomainFilesystemBinaryCache;
  sandbox?: DomainFilesystemBinarySandbox;
  lock?: DomainFilesystemBinaryLock;
  thread_pool?: DomainFilesystemBinaryThreadPool;
  /** Since libvirt >9.0.0. */
  openfiles?: DomainFilesystemBinaryOpenfiles;
  $raw?: RawContent;
}

/**
 * `<binary>` of `<filesystem>`.
 * As it is written; `DomainFilesystemBinary` is as it is read.
 */
export interface DomainFilesystemBinaryInput {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  path?: string;
  xattr?: 'on' | 'off';
  cache?: DomainFilesystemBinaryCache;
  sandbox?: DomainFilesystemBinarySandbox;
  lock?: DomainFilesystemBinaryLock;
  thread_pool?: DomainFilesystemBinaryThreadPoolInput;
  /** Since libvirt >9.0.0. */
  openfiles?: DomainFilesystemBinaryOpenfilesInput;
  $raw?: RawContent;
}

/** `<source>` of `<filesystem>`. */
export interface DomainFilesystemDefaultSource {
  /** Pattern: `/.*` */
  dir?: string;
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  socket?: string;
  $raw?: RawContent;
}

/** `<source>` of `<filesystem>`. */
export interface DomainFilesystemBindSource {
  /** Pattern: `/.*` */
  dir: string;
  $raw?: RawContent;
}

/** `<source>` of `<filesystem>`. */
export interface DomainFilesystemTemplateSource {
  /** Pattern: `[a-zA-Z0-9_\+\-]+` */
  name: string;
  $raw?: RawContent;
}

/** `<source>` of `<filesystem>`. */
export interface DomainFilesystemRamSource {
  usage: bigint;
  /** Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)` */
  units?: string;
  $raw?: RawContent;
}

/**
 * `<source>` of `<filesystem>`.
 * As it is written; `DomainFilesystemRamSource` is as it is read.
 */
export interface DomainFilesystemRamSourceInput {
  usage: bigint | number;
  /** Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)` */
  units?: string;
  $raw?: RawContent;
}

/** `<source>` of `<interface>`. */
export interface DomainInterfaceBridgeSource {
  /**
   * Name of the bridge.
   * Pattern: `[a-zA-Z0-9_\.\-\\:/ ]*`
   */
  bridge: string;
  macTableManager?: 'kernel' | 'libvirt';
  /** Name of the virtual network. */
  network?: string;
  /** Pattern: `[a-zA-Z0-9_\.\-\\:/]+` */
  portgroup?: string;
  portid?: string;
  $raw?: RawContent;
}

/** `<virtualport>` of `<interface>`. */
export interface DomainInterfaceVirtualport8021Qbg {
  type: '802.1Qbg';
  parameters?: DomainInterfaceVirtualport8021QbgParameters;
  $raw?: RawContent;
}

/** `<virtualport>` of `<interface>`. */
export interface DomainInterfaceVirtualport8021Qbh {
  type: '802.1Qbh';
  parameters?: DomainInterfaceVirtualport8021QbhParameters;
  $raw?: RawContent;
}

/** `<virtualport>` of `<interface>`. */
export interface DomainInterfaceVirtualportOpenvswitch {
  type: 'openvswitch';
  parameters?: DomainInterfaceVirtualportOpenvswitchParameters;
  $raw?: RawContent;
}

/** `<virtualport>` of `<interface>`. */
export interface DomainInterfaceVirtualportMidonet {
  type: 'midonet';
  parameters: DomainInterfaceVirtualportMidonetParameters;
  $raw?: RawContent;
}

/** `<virtualport>` of `<interface>`. */
export interface DomainInterfaceVirtualportDefault {
  type?: never;
  parameters?: DomainInterfaceVirtualportDefaultParameters;
  $raw?: RawContent;
}

/** `<virtualport>` of `<interface>`. */
export type DomainInterfaceVirtualport =
  | DomainInterfaceVirtualport8021Qbg
  | DomainInterfaceVirtualport8021Qbh
  | DomainInterfaceVirtualportOpenvswitch
  | DomainInterfaceVirtualportMidonet
  | DomainInterfaceVirtualportDefault;

/** `<link>` of `<interface>`. */
export interface DomainInterfaceLink {
  /** Whether the cable is plugged in. */
  state: 'up' | 'down';
  $raw?: RawContent;
}

/** `<mtu>` of `<interface>`. */
export interface DomainInterfaceMtu {
  /** From 0 to 65535. */
  size: number;
  $raw?: RawContent;
}

/** `<coalesce>` of `<interface>`. */
export interface DomainInterfaceCoalesce {
  rx?: DomainInterfaceCoalesceRx;
  $raw?: RawContent;
}

/** `<target>` of `<interface>`. */
export interface DomainInterfaceTarget {
  /**
   * Name of the host's end: `vnet0`.
   * Pattern: `[a-zA-Z0-9_\.\-\\:/]+`
   */
  dev: string;
  managed?: 'yes' | 'no';
  $raw?: RawContent;
}

/** `<guest>` of `<interface>`. */
export interface DomainInterfaceGuest {
  /** Pattern: `[a-zA-Z0-9_\.\-\\:/]+` */
  dev?: string;
  /** Pattern: `[a-zA-Z0-9_\.\-\\:/]+` */
  actual?: string;
  $raw?: RawContent;
}

/** `<mac>` of `<interface>`. */
export interface DomainInterfaceMac {
  /**
   * MAC address; the daemon makes one if it is left out.
   * Pattern: `[a-fA-F0-9][02468aAcCeE](:[a-fA-F0-9]{2}){5}`
   */
  address: string;
  type?: 'generated' | 'static';
  check?: 'yes' | 'no';
  /**
   * Pattern: `[a-fA-F0-9][02468aAcCeE](:[a-fA-F0-9]{2}){5}`
   * Since libvirt >9.0.0.
   */
  currentAddress?: string;
  $raw?: RawContent;
}

/** `<ip>` of `<interface>`. */
export interface DomainInterfaceIp {
  address: string;
  /** Pattern: `(ipv4)|(ipv6)` */
  family?: string;
  /** From 0 to 128. */
  prefix?: number;
  peer?: string;
  $raw?: RawContent;
}

/** `<route>` of `<interface>`. */
export interface DomainInterfaceRoute {
  /** Pattern: `(ipv4)|(ipv6)` */
  family?: string;
  address?: string;
  /**
   * Pattern: `(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))\.){3}((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))`
   */
  netmask?: string;
  /** From 0 to 128. */
  prefix?: number;
  gateway: string;
  metric?: number;
  $raw?: RawContent;
}

/** `<portForward>` of `<interface>`. */
export interface DomainInterfacePortForward {
  proto: 'tcp' | 'udp';
  address?: string;
  /** Pattern: `[a-zA-Z0-9_\.\-\\:/]+` */
  dev?: string;
  range?: DomainInterfacePortForwardRange[];
  $raw?: RawContent;
}

/** `<script>` of `<interface>`. */
export interface DomainInterfaceScript {
  /** Pattern: `.+` */
  path: string;
  $raw?: RawContent;
}

/** `<downscript>` of `<interface>`. */
export interface DomainInterfaceDownscript {
  /** Pattern: `.+` */
  path: string;
  $raw?: RawContent;
}

/** `<model>` of `<interface>`. */
export interface DomainInterfaceModel {
  /**
   * Model of the card: `virtio`, `e1000e`.
   * Pattern: `[a-zA-Z0-9\-_]+`
   */
  type: string;
  $raw?: RawContent;
}

/** `<backend>` of `<interface>`. */
export interface DomainInterfaceBackend {
  type?: 'default' | 'passt';
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  tap?: string;
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  vhost?: string;
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  logFile?: string;
  /**
   * Pattern: `[a-zA-Z0-9\.\-]+`
   * Since libvirt >9.0.0.
   */
  hostname?: string;
  /**
   * Pattern: `[a-zA-Z0-9\.\-]+`
   * Since libvirt >9.0.0.
   */
  fqdn?: string;
  $raw?: RawContent;
}

/** `<driver>` of `<interface>`. */
export interface DomainInterfaceDriverKvm {
  name: 'kvm' | 'vfio' | 'xen';
  /**
   * Pattern: `[a-zA-Z0-9_\+\-]+`
   * Since libvirt >9.0.0.
   */
  model?: string;
  /** Since libvirt >9.0.0. */
  iommufd?: 'yes' | 'no';
  $raw?: RawContent;
}

/** `<driver>` of `<interface>`. */
export interface DomainInterfaceDriverDefault {
  name?: never;
  /**
   * Pattern: `[a-zA-Z0-9_\+\-]+`
   * Since libvirt >9.0.0.
   */
  model?: string;
  /** Since libvirt >9.0.0. */
  iommufd?: 'yes' | 'no';
  queues?: bigint;
  rx_queue_size?: bigint;
  tx_queue_size?: bigint;
  txmode?: 'iothread' | 'timer';
  ioeventfd?: 'on' | 'off';
  event_idx?: 'on' | 'off';
  iommu?: 'on' | 'off';
  ats?: 'on' | 'off';
  packed?: 'on' | 'off';
  page_per_vq?: 'on' | 'off';
  rss?: 'on' | 'off';
  rss_hash_report?: 'on' | 'off';
  host?: DomainInterfaceDriverHost;
  guest?: DomainInterfaceDriverGuest;
  $raw?: RawContent;
}

/** `<driver>` of `<interface>`. */
export interface DomainInterfaceDriverQemu {
  name: 'qemu' | 'vhost';
  queues?: bigint;
  rx_queue_size?: bigint;
  tx_queue_size?: bigint;
  txmode?: 'iothread' | 'timer';
  ioeventfd?: 'on' | 'off';
  event_idx?: 'on' | 'off';
  iommu?: 'on' | 'off';
  ats?: 'on' | 'off';
  packed?: 'on' | 'off';
  page_per_vq?: 'on' | 'off';
  rss?: 'on' | 'off';
  rss_hash_report?: 'on' | 'off';
  host?: DomainInterfaceDriverHost;
  guest?: DomainInterfaceDriverGuest;
  $raw?: RawContent;
}

/** `<driver>` of `<interface>`. */
export type DomainInterfaceDriver =
  | DomainInterfaceDriverKvm
  | DomainInterfaceDriverDefault
  | DomainInterfaceDriverQemu;

/**
 * `<driver>` of `<interface>`.
 * As it is written; `DomainInterfaceDriver` is as it is read.
 */
export interface DomainInterfaceDriverKvmInput {
  name: 'kvm' | 'vfio' | 'xen';
  /**
   * Pattern: `[a-zA-Z0-9_\+\-]+`
   * Since libvirt >9.0.0.
   */
  model?: string;
  /** Since libvirt >9.0.0. */
  iommufd?: 'yes' | 'no';
  $raw?: RawContent;
}

/**
 * `<driver>` of `<interface>`.
 * As it is written; `DomainInterfaceDriver` is as it is read.
 */
export interface DomainInterfaceDriverDefaultInput {
  name?: never;
  /**
   * Pattern: `[a-zA-Z0-9_\+\-]+`
   * Since libvirt >9.0.0.
   */
  model?: string;
  /** Since libvirt >9.0.0. */
  iommufd?: 'yes' | 'no';
  queues?: bigint | number;
  rx_queue_size?: bigint | number;
  tx_queue_size?: bigint | number;
  txmode?: 'iothread' | 'timer';
  ioeventfd?: 'on' | 'off';
  event_idx?: 'on' | 'off';
  iommu?: 'on' | 'off';
  ats?: 'on' | 'off';
  packed?: 'on' | 'off';
  page_per_vq?: 'on' | 'off';
  rss?: 'on' | 'off';
  rss_hash_report?: 'on' | 'off';
  host?: DomainInterfaceDriverHost;
  guest?: DomainInterfaceDriverGuest;
  $raw?: RawContent;
}

/**
 * `<driver>` of `<interface>`.
 * As it is written; `DomainInterfaceDriver` is as it is read.
 */
export interface DomainInterfaceDriverQemuInput {
  name: 'qemu' | 'vhost';
  queues?: bigint | number;
  rx_queue_size?: bigint | number;
  tx_queue_size?: bigint | number;
  txmode?: 'iothread' | 'timer';
  ioeventfd?: 'on' | 'off';
  event_idx?: 'on' | 'off';
  iommu?: 'on' | 'off';
  ats?: 'on' | 'off';
  packed?: 'on' | 'off';
  page_per_vq?: 'on' | 'off';
  rss?: 'on' | 'off';
  rss_hash_report?: 'on' | 'off';
  host?: DomainInterfaceDriverHost;
  guest?: DomainInterfaceDriverGuest;
  $raw?: RawContent;
}

/**
 * `<driver>` of `<interface>`.
 * As it is written; `DomainInterfaceDriver` is as it is read.
 */
export type DomainInterfaceDriverInput =
  | DomainInterfaceDriverKvmInput
  | DomainInterfaceDriverDefaultInput
  | DomainInterfaceDriverQemuInput;

/** Network filter that is applied. */
export interface DomainInterfaceFilterref {
  filter: string;
  parameter?: DomainInterfaceFilterrefParameter[];
  $raw?: RawContent;
}

/** `<tune>` of `<interface>`. */
export interface DomainInterfaceTune {
  sndbuf?: number;
  $raw?: RawContent;
}

/** `<rom>` of `<interface>`. */
export interface DomainInterfaceRom {
  enabled?: 'yes' | 'no';
  bar?: 'on' | 'off';
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  file?: string;
  $raw?: RawContent;
}

/** Limits of the traffic, in KiB a second. */
export interface DomainInterfaceBandwidth {
  classID?: bigint;
  inbound?: DomainInterfaceBandwidthInbound;
  outbound?: DomainInterfaceBandwidthOutbound;
  $raw?: RawContent;
}

/**
 * Limits of the traffic, in KiB a second.
 * As it is written; `DomainInterfaceBandwidth` is as it is read.
 */
export interface DomainInterfaceBandwidthInput {
  classID?: bigint | number;
  inbound?: DomainInterfaceBandwidthInboundInput;
  outbound?: DomainInterfaceBandwidthOutboundInput;
  $raw?: RawContent;
}

/** `<vlan>` of `<interface>`. */
export interface DomainInterfaceVlan {
  trunk?: 'yes';
  tag: DomainInterfaceVlanTag[];
  $raw?: RawContent;
}

/** `<port>` of `<interface>`. */
export interface DomainInterfacePort {
  isolated?: 'yes' | 'no';
  $raw?: RawContent;
}

/** `<teaming>` of `<interface>`. */
export interface DomainInterfaceTeamingPersistent {
  type: 'persistent';
  $raw?: RawContent;
}

/** `<teaming>` of `<interface>`. */
export interface DomainInterfaceTeamingTransient {
  type: 'transient';
  /** Pattern: `[a-zA-Z0-9_\-.]+` */
  persistent: string;
  $raw?: RawContent;
}

/** `<teaming>` of `<interface>`. */
export type DomainInterfaceTeaming =
  | DomainInterfaceTeamingPersistent
  | DomainInterfaceTeamingTransient;

/** `<source>` of `<interface>`. */
export interface DomainInterfaceEthernetSource {
  ip?: DomainInterfaceIp[];
  route?: DomainInterfaceRoute[];
  $raw?: RawContent;
}

/** `<source>` of `<interface>`. */
export interface DomainInterfaceVhostuserSource {
  type?: 'unix';
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  path?: string;
  mode?: 'server' | 'client';
  /** Pattern: `[a-zA-Z0-9_\.\-\\:/]+` */
  dev?: string;
  reconnect?: DomainDiskNetworkFloppySourceReconnect;
  $raw?: RawContent;
}

/** `<source>` of `<interface>`. */
export interface DomainInterfaceNetworkSource {
  /**
   * Name of the bridge.
   * Pattern: `[a-zA-Z0-9_\.\-\\:/ ]*`
   */
  bridge?: string;
  macTableManager?: 'kernel' | 'libvirt';
  /** Name of the virtual network. */
  network: string;
  /** Pattern: `[a-zA-Z0-9_\.\-\\:/]+` */
  portgroup?: string;
  portid?: string;
  $raw?: RawContent;
}

/** `<source>` of `<interface>`. */
export interface DomainInterfaceDirectSource {
  /** Name of the virtual network. */
  network?: string;
  /** Pattern: `[a-zA-Z0-9_\.\-\\:/]+` */
  portgroup?: string;
  portid?: string;
  /** Pattern: `(vepa|bridge|private|passthrough)` */
  mode?: string;
  /** Pattern: `[a-zA-Z0-9_\.\-\\:/]+` */
  dev: string;
  $raw?: RawContent;
}

/** `<source>` of `<interface>`. */
export interface DomainInterfaceUserSource {
  /** Pattern: `[a-zA-Z0-9_\.\-\\:/]+` */
  dev: string;
  $raw?: RawContent;
}

/** `<source>` of `<interface>`. */
export interface DomainInterfaceInternalSource {
  /** Pattern: `[a-zA-Z0-9_\.\-\\:/]+` */
  name: string;
  $raw?: RawContent;
}

/** `<source>` of `<interface>`. */
export interface DomainInterfaceMcastSource {
  /**
   * Pattern: `(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))\.){3}((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))`
   */
  addressAttribute: string;
  /** From -1 to 65535. */
  port: number;
  $raw?: RawContent;
}

/** `<source>` of `<interface>`. */
export interface DomainInterfaceUdpSource {
  /**
   * Pattern: `(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))\.){3}((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))`
   */
  addressAttribute: string;
  /** From -1 to 65535. */
  port: number;
  local: DomainInterfaceUdpSourceLocal;
  $raw?: RawContent;
}

/** `<source>` of `<interface>`. */
export interface DomainInterfaceServerSource {
  /**
   * Pattern: `(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))\.){3}((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))`
   */
  addressAttribute?: string;
  /** From -1 to 65535. */
  port: number;
  $raw?: RawContent;
}

/** `<source>` of `<interface>`. */
export interface DomainInterfaceHostdevSource {
  missing?: 'yes' | 'no';
  vendor?: DomainInterfaceHostdevSourceVendor;
  product?: DomainInterfaceHostdevSourceProduct;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainInterfaceHostdevSourceAddress;
  $raw?: RawContent;
}

/** `<source>` of `<interface>`. */
export interface DomainInterfaceVdsSource {
  portid?: string;
  switchid: string;
  portgroupid?: string;
  connectionid?: bigint;
  $raw?: RawContent;
}

/**
 * `<source>` of `<interface>`.
 * As it is written; `DomainInterfaceVdsSource` is as it is read.
 */
export interface DomainInterfaceVdsSourceInput {
  portid?: string;
  switchid: string;
  portgroupid?: string;
  connectionid?: bigint | number;
  $raw?: RawContent;
}

/** `<driver>` of `<input>`. */
export interface DomainInputDriver {
  iommu?: 'on' | 'off';
  ats?: 'on' | 'off';
  packed?: 'on' | 'off';
  page_per_vq?: 'on' | 'off';
  $raw?: RawContent;
}

/** `<source>` of `<input>`. */
export interface DomainInputPassthroughSource {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  evdev: string;
  $raw?: RawContent;
}

/** `<source>` of `<input>`. */
export interface DomainInputEvdevSource {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  dev: string;
  grab?: 'all';
  grabToggle?: 'ctrl-ctrl' | 'alt-alt' | 'shift-shift' | 'meta-meta' | 'scrolllock' | 'ctrl-scrolllock';
  repeat?: 'on' | 'off';
  $raw?: RawContent;
}

/** `<audio>` of `<sound>`. */
export interface DomainSoundAudio {
  /** Pattern: `0x[0-9a-fA-F]{1,2}` */
  id: string;
  $raw?: RawContent;
}

/** `<codec>` of `<sound>`. */
export interface DomainSoundCodec {
  type: 'duplex' | 'micro' | 'output' | (string & {});
  $raw?: RawContent;
}

/** `<input>` of `<audio>`. */
export interface DomainAudioNoneInput {
  mixingEngine?: 'yes' | 'no';
  fixedSettings?: 'yes' | 'no';
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  voices?: string;
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  bufferLength?: string;
  settings?: DomainAudioNoneInputSettings;
  $raw?: RawContent;
}

/** `<output>` of `<audio>`. */
export interface DomainAudioNoneOutput {
  mixingEngine?: 'yes' | 'no';
  fixedSettings?: 'yes' | 'no';
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  voices?: string;
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  bufferLength?: string;
  settings?: DomainAudioNoneInputSettings;
  $raw?: RawContent;
}

/** `<input>` of `<audio>`. */
export interface DomainAudioAlsaInput {
  mixingEngine?: 'yes' | 'no';
  fixedSettings?: 'yes' | 'no';
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  voices?: string;
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  bufferLength?: string;
  /** Pattern: `.+` */
  dev?: string;
  settings?: DomainAudioNoneInputSettings;
  $raw?: RawContent;
}

/** `<output>` of `<audio>`. */
export interface DomainAudioAlsaOutput {
  mixingEngine?: 'yes' | 'no';
  fixedSettings?: 'yes' | 'no';
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  voices?: string;
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  bufferLength?: string;
  /** Pattern: `.+` */
  dev?: string;
  settings?: DomainAudioNoneInputSettings;
  $raw?: RawContent;
}

/** `<input>` of `<audio>`. */
export interface DomainAudioCoreaudioInput {
  mixingEngine?: 'yes' | 'no';
  fixedSettings?: 'yes' | 'no';
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  voices?: string;
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  bufferLength?: string;
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  bufferCount?: string;
  settings?: DomainAudioNoneInputSettings;
  $raw?: RawContent;
}

/** `<output>` of `<audio>`. */
export interface DomainAudioCoreaudioOutput {
  mixingEngine?: 'yes' | 'no';
  fixedSettings?: 'yes' | 'no';
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  voices?: string;
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  bufferLength?: string;
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  bufferCount?: string;
  settings?: DomainAudioNoneInputSettings;
  $raw?: RawContent;
}

/** `<input>` of `<audio>`. */
export interface DomainAudioJackInput {
  mixingEngine?: 'yes' | 'no';
  fixedSettings?: 'yes' | 'no';
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  voices?: string;
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  bufferLength?: string;
  serverName?: string;
  clientName?: string;
  connectPorts?: string;
  exactName?: 'yes' | 'no';
  settings?: DomainAudioNoneInputSettings;
  $raw?: RawContent;
}

/** `<output>` of `<audio>`. */
export interface DomainAudioJackOutput {
  mixingEngine?: 'yes' | 'no';
  fixedSettings?: 'yes' | 'no';
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  voices?: string;
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  bufferLength?: string;
  serverName?: string;
  clientName?: string;
  connectPorts?: string;
  exactName?: 'yes' | 'no';
  settings?: DomainAudioNoneInputSettings;
  $raw?: RawContent;
}

/** `<input>` of `<audio>`. */
export interface DomainAudioOssInput {
  mixingEngine?: 'yes' | 'no';
  fixedSettings?: 'yes' | 'no';
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  voices?: string;
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  bufferLength?: string;
  /** Pattern: `[a-zA-Z0-9_\.\-\\:/]+` */
  dev?: string;
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  bufferCount?: string;
  tryPoll?: 'yes' | 'no';
  settings?: DomainAudioNoneInputSettings;
  $raw?: RawContent;
}

/** `<output>` of `<audio>`. */
export interface DomainAudioOssOutput {
  mixingEngine?: 'yes' | 'no';
  fixedSettings?: 'yes' | 'no';
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  voices?: string;
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  bufferLength?: string;
  /** Pattern: `[a-zA-Z0-9_\.\-\\:/]+` */
  dev?: string;
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  bufferCount?: string;
  tryPoll?: 'yes' | 'no';
  settings?: DomainAudioNoneInputSettings;
  $raw?: RawContent;
}

/** `<input>` of `<audio>`. */
export interface DomainAudioPipewireInput {
  mixingEngine?: 'yes' | 'no';
  fixedSettings?: 'yes' | 'no';
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  voices?: string;
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  bufferLength?: string;
  name?: string;
  streamName?: string;
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  latency?: string;
  settings?: DomainAudioNoneInputSettings;
  $raw?: RawContent;
}

/** `<output>` of `<audio>`. */
export interface DomainAudioPipewireOutput {
  mixingEngine?: 'yes' | 'no';
  fixedSettings?: 'yes' | 'no';
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  voices?: string;
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  bufferLength?: string;
  name?: string;
  streamName?: string;
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  latency?: string;
  settings?: DomainAudioNoneInputSettings;
  $raw?: RawContent;
}

/** `<driver>` of `<hostdev>`. */
export interface DomainHostdevDriver {
  name?: 'kvm' | 'vfio' | 'xen' | (string & {});
  /**
   * Pattern: `[a-zA-Z0-9_\+\-]+`
   * Since libvirt >9.0.0.
   */
  model?: string;
  /** Since libvirt >9.0.0. */
  iommufd?: 'yes' | 'no';
  $raw?: RawContent;
}

/** `<source>` of `<hostdev>`. */
export interface DomainHostdevPciSource {
  startupPolicy?: 'mandatory' | 'requisite' | 'optional';
  writeFiltering?: 'yes' | 'no';
  /** Place on a bus; the daemon chooses one if it is left out. */
  address: DomainHostdevPciSourceAddress;
  $raw?: RawContent;
}

/** `<source>` of `<hostdev>`. */
export interface DomainHostdevUsbSource {
  startupPolicy?: 'mandatory' | 'requisite' | 'optional';
  guestReset?: 'off' | 'uninitialized' | 'on';
  vendor?: DomainInterfaceHostdevSourceVendor;
  product?: DomainInterfaceHostdevSourceProduct;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address?: DomainHostdevUsbSourceAddress;
  $raw?: RawContent;
}

/** `<source>` of `<hostdev>`. */
export interface DomainHostdevScsiSourceAdapter {
  protocol?: 'adapter';
  /** Place on a bus; the daemon chooses one if it is left out. */
  address: DomainHostdevScsiSourceAdapterAddress;
  adapter: DomainHostdevScsiSourceAdapter2;
  $raw?: RawContent;
}

/** `<source>` of `<hostdev>`. */
export interface DomainHostdevScsiSourceIscsi {
  protocol: 'iscsi';
  name: string;
  host: DomainHostdevScsiSourceHost[];
  auth?: DomainDiskAuth;
  initiator?: DomainDiskNetworkFloppySourceInitiator;
  $raw?: RawContent;
}

/** `<source>` of `<hostdev>`. */
export type DomainHostdevScsiSource =
  | DomainHostdevScsiSourceAdapter
  | DomainHostdevScsiSourceIscsi;

/**
 * `<source>` of `<hostdev>`.
 * As it is written; `DomainHostdevScsiSource` is as it is read.
 */
export interface DomainHostdevScsiSourceAdapterInput {
  protocol?: 'adapter';
  /** Place on a bus; the daemon chooses one if it is left out. */
  address: DomainHostdevScsiSourceAdapterAddress;
  adapter: DomainHostdevScsiSourceAdapter2Input;
  $raw?: RawContent;
}

/**
 * `<source>` of `<hostdev>`.
 * As it is written; `DomainHostdevScsiSource` is as it is read.
 */
export interface DomainHostdevScsiSourceIscsiInput {
  protocol: 'iscsi';
  name: string;
  host: DomainHostdevScsiSourceHost[];
  auth?: DomainDiskAuth;
  initiator?: DomainDiskNetworkFloppySourceInitiator;
  $raw?: RawContent;
}

/**
 * `<source>` of `<hostdev>`.
 * As it is written; `DomainHostdevScsiSource` is as it is read.
 */
export type DomainHostdevScsiSourceInput =
  | DomainHostdevScsiSourceAdapterInput
  | DomainHostdevScsiSourceIscsiInput;

/** `<source>` of `<hostdev>`. */
export interface DomainHostdevScsiHostSource {
  protocol: 'vhost';
  /** Pattern: `(naa\.)[0-9a-fA-F]{16}` */
  wwpn: string;
  $raw?: RawContent;
}

/** `<source>` of `<hostdev>`. */
export interface DomainHostdevMdevSource {
  /** Place on a bus; the daemon chooses one if it is left out. */
  address: DomainHostdevMdevSourceAddress;
  $raw?: RawContent;
}

/** `<source>` of `<hostdev>`. */
export interface DomainHostdevStorageSource {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  block: string;
  $raw?: RawContent;
}

/** `<source>` of `<hostdev>`. */
export interface DomainHostdevMiscSource {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  char: string;
  $raw?: RawContent;
}

/** `<source>` of `<hostdev>`. */
export interface DomainHostdevNetSource {
  /** Pattern: `[a-zA-Z0-9_\.\-\\:/]+` */
  interface: string;
  $raw?: RawContent;
}

/** `<gl>` of `<graphics>`. */
export interface DomainGraphicsSdlGl {
  enable: 'yes' | 'no';
  $raw?: RawContent;
}

/** `<listen>` of `<graphics>`. */
export interface DomainGraphicsListenAddress {
  type: 'address';
  address?: string;
  $raw?: RawContent;
}

/** `<listen>` of `<graphics>`. */
export interface DomainGraphicsListenNetwork {
  type: 'network';
  address?: string;
  network: string;
  $raw?: RawContent;
}

/** `<listen>` of `<graphics>`. */
export interface DomainGraphicsListenSocket {
  type: 'socket';
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  socket?: string;
  $raw?: RawContent;
}

/** `<listen>` of `<graphics>`. */
export interface DomainGraphicsListenNone {
  type: 'none';
  $raw?: RawContent;
}

/** `<listen>` of `<graphics>`. */
export type DomainGraphicsListen =
  | DomainGraphicsListenAddress
  | DomainGraphicsListenNetwork
  | DomainGraphicsListenSocket
  | DomainGraphicsListenNone;

/** `<gl>` of `<graphics>`. */
export interface DomainGraphicsSpiceGl {
  enable: 'yes' | 'no';
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  rendernode?: string;
  $raw?: RawContent;
}

/** `<channel>` of `<graphics>`. */
export interface DomainGraphicsChannel {
  name: 'main' | 'display' | 'inputs' | 'cursor' | 'playback' | 'record' | 'smartcard' | 'usbredir';
  mode: 'any' | 'secure' | 'insecure';
  $raw?: RawContent;
}

/** `<image>` of `<graphics>`. */
export interface DomainGraphicsImage {
  compression: 'auto_glz' | 'auto_lz' | 'quic' | 'glz' | 'lz' | 'off';
  $raw?: RawContent;
}

/** `<jpeg>` of `<graphics>`. */
export interface DomainGraphicsJpeg {
  compression: 'auto' | 'never' | 'always';
  $raw?: RawContent;
}

/** `<zlib>` of `<graphics>`. */
export interface DomainGraphicsZlib {
  compression: 'auto' | 'never' | 'always';
  $raw?: RawContent;
}

/** `<playback>` of `<graphics>`. */
export interface DomainGraphicsPlayback {
  compression: 'on' | 'off';
  $raw?: RawContent;
}

/** `<streaming>` of `<graphics>`. */
export interface DomainGraphicsStreaming {
  mode: 'filter' | 'all' | 'off';
  $raw?: RawContent;
}

/** `<clipboard>` of `<graphics>`. */
export interface DomainGraphicsClipboard {
  copypaste: 'yes' | 'no';
  $raw?: RawContent;
}

/** `<mouse>` of `<graphics>`. */
export interface DomainGraphicsMouse {
  mode: 'server' | 'client';
  $raw?: RawContent;
}

/** `<filetransfer>` of `<graphics>`. */
export interface DomainGraphicsFiletransfer {
  enable: 'yes' | 'no';
  $raw?: RawContent;
}

/** `<gl>` of `<graphics>`. */
export interface DomainGraphicsEglHeadlessGl {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  rendernode?: string;
  $raw?: RawContent;
}

/** `<driver>` of `<video>`. */
export interface DomainVideoDriver {
  iommu?: 'on' | 'off';
  ats?: 'on' | 'off';
  packed?: 'on' | 'off';
  page_per_vq?: 'on' | 'off';
  name?: 'qemu' | 'vhostuser' | (string & {});
  vgaconf?: 'io' | 'on' | 'off';
  $raw?: RawContent;
}

/** `<model>` of `<video>`. */
export interface DomainVideoModelVga {
  /** Model of the card: `virtio`, `qxl`, `vga`, `none`. */
  type: 'vga' | 'cirrus' | 'vmvga' | 'xen' | 'vbox' | 'gop' | 'none' | 'bochs' | 'ramfb';
  vram?: number;
  heads?: number;
  primary?: 'yes' | 'no';
  /** Since libvirt >9.0.0. */
  blob?: 'on' | 'off';
  /** Since libvirt >9.0.0. */
  edid?: 'on' | 'off';
  acceleration?: DomainVideoModelAcceleration;
  resolution?: DomainVideoModelResolution;
  $raw?: RawContent;
}

/** `<model>` of `<video>`. */
export interface DomainVideoModelQxl {
  /** Model of the card: `virtio`, `qxl`, `vga`, `none`. */
  type: 'qxl';
  vram?: number;
  heads?: number;
  primary?: 'yes' | 'no';
  /** Since libvirt >9.0.0. */
  blob?: 'on' | 'off';
  /** Since libvirt >9.0.0. */
  edid?: 'on' | 'off';
  ram?: number;
  vgamem?: number;
  vram64?: number;
  acceleration?: DomainVideoModelAcceleration;
  resolution?: DomainVideoModelResolution;
  $raw?: RawContent;
}

/** `<model>` of `<video>`. */
export interface DomainVideoModelVirtio {
  /** Model of the card: `virtio`, `qxl`, `vga`, `none`. */
  type: 'virtio';
  vram?: number;
  heads?: number;
  primary?: 'yes' | 'no';
  /** Since libvirt >9.0.0. */
  blob?: 'on' | 'off';
  /** Since libvirt >9.0.0. */
  edid?: 'on' | 'off';
  /** Since libvirt >9.0.0. */
  device?: 'virtio-vga' | 'virtio-vga-gl' | 'virtio-gpu' | 'virtio-gpu-gl' | 'vhost-user-vga' | 'vhost-user-gpu';
  acceleration?: DomainVideoModelAcceleration;
  resolution?: DomainVideoModelResolution;
  $raw?: RawContent;
}

/** `<model>` of `<video>`. */
export type DomainVideoModel =
  | DomainVideoModelVga
  | DomainVideoModelQxl
  | DomainVideoModelVirtio;

/** `<source>` of `<console>`. */
export interface DomainConsoleSource {
  mode?: string;
  path?: string;
  host?: string;
  service?: string;
  channel?: string;
  master?: string;
  slave?: string;
  append?: 'on' | 'off';
  tls?: 'yes' | 'no';
  reconnect?: DomainDiskNetworkFloppySourceReconnect;
  seclabel?: DomainDiskFileSourceSeclabel[];
  clipboard?: DomainGraphicsClipboard;
  mouse?: DomainGraphicsMouse;
  $raw?: RawContent;
}

/** `<protocol>` of `<console>`. */
export interface DomainConsoleProtocol {
  type?: 'raw' | 'telnet' | 'telnets' | 'tls';
  $raw?: RawContent;
}

/** `<log>` of `<console>`. */
export interface DomainConsoleLog {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  file: string;
  append?: 'on' | 'off';
  $raw?: RawContent;
}

/** `<target>` of `<console>`. */
export interface DomainConsoleTarget {
  type?: 'xen' | 'serial' | 'uml' | 'virtio' | 'lxc' | 'openvz' | 'sclp' | 'sclplm' | 'isa-serial' | 'usb-serial' | 'pci-serial' | 'spapr-vio-serial' | 'system-serial' | 'sclp-serial' | 'isa-debug';
  port?: string;
  model?: DomainConsoleTargetModel;
  $raw?: RawContent;
}

/** `<target>` of `<channel>`. */
export interface DomainChannelTargetGuestfwd {
  type: 'guestfwd';
  address: string;
  port: string;
  $raw?: RawContent;
}

/** `<target>` of `<channel>`. */
export interface DomainChannelTargetVirtio {
  type: 'virtio';
  /** Name in the guest: `org.qemu.guest_agent.0`. */
  name?: string;
  state?: 'connected' | 'disconnected';
  $raw?: RawContent;
}

/** `<target>` of `<channel>`. */
export interface DomainChannelTargetXen {
  type: 'xen';
  /** Name in the guest: `org.qemu.guest_agent.0`. */
  name?: string;
  $raw?: RawContent;
}

/** `<target>` of `<channel>`. */
export type DomainChannelTarget =
  | DomainChannelTargetGuestfwd
  | DomainChannelTargetVirtio
  | DomainChannelTargetXen;

/** `<usbdev>` of `<redirfilter>`. */
export interface DomainRedirfilterUsbdev {
  allow: 'yes' | 'no';
  class?: string;
  vendor?: string;
  product?: string;
  version?: string;
  $raw?: RawContent;
}

/** `<backend>` of `<rng>`. */
export interface DomainRngBackendRandom {
  model: 'random';
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  value?: string;
  $raw?: RawContent;
}

/** `<backend>` of `<rng>`. */
export interface DomainRngBackendEgd {
  model: 'egd';
  type: 'dev' | 'file' | 'pipe' | 'unix' | 'tcp' | 'udp' | 'null' | 'stdio' | 'vc' | 'pty' | 'spicevmc' | 'spiceport' | 'nmdm' | 'qemu-vdagent' | 'dbus';
  source?: DomainConsoleSource[];
  protocol?: DomainConsoleProtocol;
  log?: DomainConsoleLog;
  $raw?: RawContent;
}

/** `<backend>` of `<rng>`. */
export interface DomainRngBackendBuiltin {
  model: 'builtin';
  $raw?: RawContent;
}

/** `<backend>` of `<rng>`. */
export type DomainRngBackend =
  | DomainRngBackendRandom
  | DomainRngBackendEgd
  | DomainRngBackendBuiltin;

/** `<rate>` of `<rng>`. */
export interface DomainRngRate {
  bytes: bigint;
  period?: bigint;
  $raw?: RawContent;
}

/**
 * `<rate>` of `<rng>`.
 * As it is written; `DomainRngRate` is as it is read.
 */
export interface DomainRngRateInput {
  bytes: bigint | number;
  period?: bigint | number;
  $raw?: RawContent;
}

/** `<backend>` of `<tpm>`. */
export interface DomainTpmBackendPassthrough {
  type: 'passthrough';
  version?: '1.2' | '2.0';
  /** A device of the host. */
  device?: DomainTpmBackendDevice;
  $raw?: RawContent;
}

/** `<backend>` of `<tpm>`. */
export interface DomainTpmBackendEmulator {
  type: 'emulator';
  version?: '1.2' | '2.0';
  persistent_state?: 'yes' | 'no';
  /**
   * Pattern: `0x[0-9a-fA-F]{1,2}`
   * Since libvirt >9.0.0.
   */
  debug?: string;
  encryption?: DomainTpmBackendEncryption;
  active_pcr_banks?: DomainTpmBackendActivePcrBanks;
  source?: DomainTpmBackendEmulatorSource;
  /** Since libvirt >9.0.0. */
  profile?: DomainTpmBackendProfile;
  $raw?: RawContent;
}

/** `<backend>` of `<tpm>`. */
export interface DomainTpmBackendExternal {
  type: 'external';
  version?: '1.2' | '2.0';
  source?: DomainTpmBackendExternalSource;
  $raw?: RawContent;
}

/** `<backend>` of `<tpm>`. */
export type DomainTpmBackend =
  | DomainTpmBackendPassthrough
  | DomainTpmBackendEmulator
  | DomainTpmBackendExternal;

/** `<model>` of `<shmem>`. */
export interface DomainShmemModel {
  type: 'ivshmem' | 'ivshmem-plain' | 'ivshmem-doorbell' | (string & {});
  $raw?: RawContent;
}

/** `<size>` of `<shmem>`. */
export interface DomainShmemSize {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  value: bigint;
  $raw?: RawContent;
}

/**
 * `<size>` of `<shmem>`.
 * As it is written; `DomainShmemSize` is as it is read.
 */
export interface DomainShmemSizeInput {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  value: bigint | number;
  $raw?: RawContent;
}

/** `<server>` of `<shmem>`. */
export interface DomainShmemServer {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  path?: string;
  $raw?: RawContent;
}

/** `<msi>` of `<shmem>`. */
export interface DomainShmemMsi {
  ioeventfd?: 'on' | 'off';
  vectors?: number;
  $raw?: RawContent;
}

/** `<source>` of `<memory>`. */
export interface DomainMemorySource {
  pagesize?: DomainMemorySourcePagesize;
  /** Pattern: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*` */
  nodemask?: string;
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  path?: string;
  alignsize?: DomainMemorySourceAlignsize;
  pmem?: true;
  $raw?: RawContent;
}

/**
 * `<source>` of `<memory>`.
 * As it is written; `DomainMemorySource` is as it is read.
 */
export interface DomainMemorySourceInput {
  pagesize?: DomainMemorySourcePagesizeInput;
  /** Pattern: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*` */
  nodemask?: string;
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  path?: string;
  alignsize?: DomainMemorySourceAlignsizeInput;
  pmem?: true;
  $raw?: RawContent;
}

/** `<target>` of `<memory>`. */
export interface DomainMemoryTarget {
  /** Since libvirt >9.0.0. */
  dynamicMemslots?: 'yes' | 'no';
  size: DomainShmemSize;
  node?: number;
  block?: DomainMemoryTargetBlock;
  requested?: DomainMemoryTargetRequested;
  current?: DomainMemoryTargetCurrent;
  label?: DomainMemoryTargetLabel;
  readonly?: true;
  /**
   * Place on a bus; the daemon chooses one if it is left out.
   * Since libvirt >9.0.0.
   */
  address?: DomainMemoryTargetAddress;
  $raw?: RawContent;
}

/**
 * `<target>` of `<memory>`.
 * As it is written; `DomainMemoryTarget` is as it is read.
 */
export interface DomainMemoryTargetInput {
  /** Since libvirt >9.0.0. */
  dynamicMemslots?: 'yes' | 'no';
  size: DomainShmemSizeInput;
  node?: number;
  block?: DomainMemoryTargetBlockInput;
  requested?: DomainMemoryTargetRequestedInput;
  current?: DomainMemoryTargetCurrentInput;
  label?: DomainMemoryTargetLabelInput;
  readonly?: true;
  /**
   * Place on a bus; the daemon chooses one if it is left out.
   * Since libvirt >9.0.0.
   */
  address?: DomainMemoryTargetAddress;
  $raw?: RawContent;
}

/** `<backend>` of `<crypto>`. */
export interface DomainCryptoBackend {
  model: 'builtin' | 'lkcf';
  queues?: bigint;
  $raw?: RawContent;
}

/**
 * `<backend>` of `<crypto>`.
 * As it is written; `DomainCryptoBackend` is as it is read.
 */
export interface DomainCryptoBackendInput {
  model: 'builtin' | 'lkcf';
  queues?: bigint | number;
  $raw?: RawContent;
}

/** `<stats>` of `<memballoon>`. */
export interface DomainMemballoonStats {
  period: bigint;
  $raw?: RawContent;
}

/**
 * `<stats>` of `<memballoon>`.
 * As it is written; `DomainMemballoonStats` is as it is read.
 */
export interface DomainMemballoonStatsInput {
  period: bigint | number;
  $raw?: RawContent;
}

/** `<driver>` of `<iommu>`. */
export interface DomainIommuDriver {
  intremap?: 'on' | 'off';
  caching_mode?: 'on' | 'off';
  eim?: 'on' | 'off';
  iotlb?: 'on' | 'off';
  /** Pattern: `0x[0-9a-fA-F]{1,2}` */
  aw_bits?: string;
  /** Since libvirt >9.0.0. */
  dma_translation?: 'on' | 'off';
  /** Since libvirt >9.0.0. */
  xtsup?: 'on' | 'off';
  /** Since libvirt >9.0.0. */
  passthrough?: 'on' | 'off';
  /** Since libvirt >9.0.0. */
  pciBus?: number;
  /** Since libvirt >9.0.0. */
  accel?: 'on' | 'off';
  /** Since libvirt >9.0.0. */
  ats?: 'on' | 'off';
  /** Since libvirt >9.0.0. */
  ril?: 'on' | 'off';
  /** Since libvirt >9.0.0. */
  ssidsize?: number;
  /** Since libvirt >9.0.0. */
  oas?: number;
  /** Since libvirt >9.0.0. */
  cmdqv?: 'on' | 'off';
  /** Since libvirt >9.0.0. */
  granule?: DomainIommuDriverGranule;
  $raw?: RawContent;
}

/** `<cid>` of `<vsock>`. */
export interface DomainVsockCid {
  auto?: 'yes' | 'no';
  address?: number;
  $raw?: RawContent;
}

/** `<cell>` of `<numa>`. */
export interface DomainCpuNumaCell {
  id?: number;
  /** Pattern: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*` */
  cpus?: string;
  memory: bigint;
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  memAccess?: 'shared' | 'private';
  discard?: 'yes' | 'no';
  distances?: DomainCpuNumaCellDistances;
  cache?: DomainCpuNumaCellCache[];
  $raw?: RawContent;
}

/**
 * `<cell>` of `<numa>`.
 * As it is written; `DomainCpuNumaCell` is as it is read.
 */
export interface DomainCpuNumaCellInput {
  id?: number;
  /** Pattern: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*` */
  cpus?: string;
  memory: bigint | number;
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  memAccess?: 'shared' | 'private';
  discard?: 'yes' | 'no';
  distances?: DomainCpuNumaCellDistances;
  cache?: DomainCpuNumaCellCache[];
  $raw?: RawContent;
}

/** `<interconnects>` of `<numa>`. */
export interface DomainCpuNumaInterconnects {
  latency?: DomainCpuNumaInterconnectsLatency[];
  bandwidth?: DomainCpuNumaInterconnectsBandwidth[];
  $raw?: RawContent;
}

/** `<entry>` of `<bios>`. */
export interface DomainSysinfoBiosEntry {
  name: 'vendor' | 'version' | 'date' | 'release';
  value: string;
  $raw?: RawContent;
}

/** `<entry>` of `<system>`. */
export interface DomainSysinfoSystemEntry {
  name: 'manufacturer' | 'product' | 'version' | 'serial' | 'uuid' | 'sku' | 'family';
  value: string;
  $raw?: RawContent;
}

/** `<entry>` of `<baseBoard>`. */
export interface DomainSysinfoBaseBoardEntry {
  name: 'manufacturer' | 'product' | 'version' | 'serial' | 'asset' | 'location';
  value: string;
  $raw?: RawContent;
}

/** `<entry>` of `<chassis>`. */
export interface DomainSysinfoChassisEntry {
  name: 'manufacturer' | 'version' | 'serial' | 'asset' | 'sku';
  value: string;
  $raw?: RawContent;
}

/** `<feature>` of `<firmware>`. */
export interface DomainOsFirmwareFeature {
  enabled: 'yes' | 'no';
  name: 'enrolled-keys' | 'secure-boot' | (string & {});
  $raw?: RawContent;
}

/** `<table>` of `<acpi>`. */
export interface DomainOsAcpiTable {
  type: 'raw' | 'rawset' | 'slic' | 'msdm';
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  value: string;
  $raw?: RawContent;
}

/** `<catchup>` of `<timer>`. */
export interface DomainClockTimerCatchup {
  threshold?: number;
  slew?: number;
  limit?: number;
  $raw?: RawContent;
}

/** `<page>` of `<hugepages>`. */
export interface DomainMemoryBackingHugepagesPage {
  size: bigint;
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  /** Pattern: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*` */
  nodeset?: string;
  $raw?: RawContent;
}

/**
 * `<page>` of `<hugepages>`.
 * As it is written; `DomainMemoryBackingHugepagesPage` is as it is read.
 */
export interface DomainMemoryBackingHugepagesPageInput {
  size: bigint | number;
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  /** Pattern: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*` */
  nodeset?: string;
  $raw?: RawContent;
}

/**
 * `<poll>` of `<iothread>`.
 * Since libvirt >9.0.0.
 */
export interface DomainIothreadidsIothreadPoll {
  max?: bigint;
  grow?: bigint;
  shrink?: bigint;
  weight?: number;
  $raw?: RawContent;
}

/**
 * `<poll>` of `<iothread>`.
 * Since libvirt >9.0.0.
 * As it is written; `DomainIothreadidsIothreadPoll` is as it is read.
 */
export interface DomainIothreadidsIothreadPollInput {
  max?: bigint | number;
  grow?: bigint | number;
  shrink?: bigint | number;
  weight?: number;
  $raw?: RawContent;
}

/** `<cache>` of `<cachetune>`. */
export interface DomainCputuneCachetuneCache {
  id: number;
  level: number;
  type: 'both' | 'code' | 'data';
  size: bigint;
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  $raw?: RawContent;
}

/**
 * `<cache>` of `<cachetune>`.
 * As it is written; `DomainCputuneCachetuneCache` is as it is read.
 */
export interface DomainCputuneCachetuneCacheInput {
  id: number;
  level: number;
  type: 'both' | 'code' | 'data';
  size: bigint | number;
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  $raw?: RawContent;
}

/** `<monitor>` of `<cachetune>`. */
export interface DomainCputuneCachetuneMonitor {
  level: number;
  /** Pattern: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*` */
  vcpus?: string;
  $raw?: RawContent;
}

/** `<node>` of `<memorytune>`. */
export interface DomainCputuneMemorytuneNode {
  id: number;
  bandwidth: number;
  $raw?: RawContent;
}

/** `<monitor>` of `<memorytune>`. */
export interface DomainCputuneMemorytuneMonitor {
  /** Pattern: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*` */
  vcpus?: string;
  $raw?: RawContent;
}

/** `<relaxed>` of `<hyperv>`. */
export interface DomainFeaturesHypervRelaxed {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<vapic>` of `<hyperv>`. */
export interface DomainFeaturesHypervVapic {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<spinlocks>` of `<hyperv>`. */
export interface DomainFeaturesHypervSpinlocks {
  state: 'on' | 'off';
  retries?: number;
  $raw?: RawContent;
}

/** `<vpindex>` of `<hyperv>`. */
export interface DomainFeaturesHypervVpindex {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<runtime>` of `<hyperv>`. */
export interface DomainFeaturesHypervRuntime {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<synic>` of `<hyperv>`. */
export interface DomainFeaturesHypervSynic {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<stimer>` of `<hyperv>`. */
export interface DomainFeaturesHypervStimer {
  state?: 'on' | 'off';
  direct?: DomainFeaturesHypervStimerDirect;
  $raw?: RawContent;
}

/** `<reset>` of `<hyperv>`. */
export interface DomainFeaturesHypervReset {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<vendor_id>` of `<hyperv>`. */
export interface DomainFeaturesHypervVendorId {
  state: 'on' | 'off';
  /** Pattern: `[^,]{0,12}` */
  value?: string;
  $raw?: RawContent;
}

/** `<frequencies>` of `<hyperv>`. */
export interface DomainFeaturesHypervFrequencies {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<reenlightenment>` of `<hyperv>`. */
export interface DomainFeaturesHypervReenlightenment {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<tlbflush>` of `<hyperv>`. */
export interface DomainFeaturesHypervTlbflush {
  state?: 'on' | 'off';
  /** Since libvirt >9.0.0. */
  direct?: DomainFeaturesHypervStimerDirect;
  /** Since libvirt >9.0.0. */
  extended?: DomainFeaturesHypervTlbflushExtended;
  $raw?: RawContent;
}

/** `<ipi>` of `<hyperv>`. */
export interface DomainFeaturesHypervIpi {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<evmcs>` of `<hyperv>`. */
export interface DomainFeaturesHypervEvmcs {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<avic>` of `<hyperv>`. */
export interface DomainFeaturesHypervAvic {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/**
 * `<emsr_bitmap>` of `<hyperv>`.
 * Since libvirt >9.0.0.
 */
export interface DomainFeaturesHypervEmsrBitmap {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/**
 * `<xmm_input>` of `<hyperv>`.
 * Since libvirt >9.0.0.
 */
export interface DomainFeaturesHypervXmmInput {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<hidden>` of `<kvm>`. */
export interface DomainFeaturesKvmHidden {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<hint-dedicated>` of `<kvm>`. */
export interface DomainFeaturesKvmHintDedicated {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<poll-control>` of `<kvm>`. */
export interface DomainFeaturesKvmPollControl {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<pv-ipi>` of `<kvm>`. */
export interface DomainFeaturesKvmPvIpi {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<dirty-ring>` of `<kvm>`. */
export interface DomainFeaturesKvmDirtyRing {
  state: 'on' | 'off';
  size?: number;
  $raw?: RawContent;
}

/** `<e820_host>` of `<xen>`. */
export interface DomainFeaturesXenE820Host {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<passthrough>` of `<xen>`. */
export interface DomainFeaturesXenPassthrough {
  state: 'on' | 'off';
  /** Pattern: `(sync_pt|share_pt)` */
  mode?: string;
  $raw?: RawContent;
}

/** `<audit_control>` of `<capabilities>`. */
export interface DomainFeaturesCapabilitiesAuditControl {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<audit_write>` of `<capabilities>`. */
export interface DomainFeaturesCapabilitiesAuditWrite {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<block_suspend>` of `<capabilities>`. */
export interface DomainFeaturesCapabilitiesBlockSuspend {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<chown>` of `<capabilities>`. */
export interface DomainFeaturesCapabilitiesChown {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<dac_override>` of `<capabilities>`. */
export interface DomainFeaturesCapabilitiesDacOverride {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<dac_read_search>` of `<capabilities>`. */
export interface DomainFeaturesCapabilitiesDacReadSearch {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<fowner>` of `<capabilities>`. */
export interface DomainFeaturesCapabilitiesFowner {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<fsetid>` of `<capabilities>`. */
export interface DomainFeaturesCapabilitiesFsetid {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<ipc_lock>` of `<capabilities>`. */
export interface DomainFeaturesCapabilitiesIpcLock {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<ipc_owner>` of `<capabilities>`. */
export interface DomainFeaturesCapabilitiesIpcOwner {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<kill>` of `<capabilities>`. */
export interface DomainFeaturesCapabilitiesKill {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<lease>` of `<capabilities>`. */
export interface DomainFeaturesCapabilitiesLease {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<linux_immutable>` of `<capabilities>`. */
export interface DomainFeaturesCapabilitiesLinuxImmutable {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<mac_admin>` of `<capabilities>`. */
export interface DomainFeaturesCapabilitiesMacAdmin {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<mac_override>` of `<capabilities>`. */
export interface DomainFeaturesCapabilitiesMacOverride {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<mknod>` of `<capabilities>`. */
export interface DomainFeaturesCapabilitiesMknod {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<net_admin>` of `<capabilities>`. */
export interface DomainFeaturesCapabilitiesNetAdmin {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<net_bind_service>` of `<capabilities>`. */
export interface DomainFeaturesCapabilitiesNetBindService {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<net_broadcast>` of `<capabilities>`. */
export interface DomainFeaturesCapabilitiesNetBroadcast {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<net_raw>` of `<capabilities>`. */
export interface DomainFeaturesCapabilitiesNetRaw {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<setgid>` of `<capabilities>`. */
export interface DomainFeaturesCapabilitiesSetgid {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<setfcap>` of `<capabilities>`. */
export interface DomainFeaturesCapabilitiesSetfcap {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<setpcap>` of `<capabilities>`. */
export interface DomainFeaturesCapabilitiesSetpcap {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<setuid>` of `<capabilities>`. */
export interface DomainFeaturesCapabilitiesSetuid {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<sys_admin>` of `<capabilities>`. */
export interface DomainFeaturesCapabilitiesSysAdmin {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<sys_boot>` of `<capabilities>`. */
export interface DomainFeaturesCapabilitiesSysBoot {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<sys_chroot>` of `<capabilities>`. */
export interface DomainFeaturesCapabilitiesSysChroot {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<sys_module>` of `<capabilities>`. */
export interface DomainFeaturesCapabilitiesSysModule {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<sys_nice>` of `<capabilities>`. */
export interface DomainFeaturesCapabilitiesSysNice {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<sys_pacct>` of `<capabilities>`. */
export interface DomainFeaturesCapabilitiesSysPacct {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<sys_ptrace>` of `<capabilities>`. */
export interface DomainFeaturesCapabilitiesSysPtrace {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<sys_rawio>` of `<capabilities>`. */
export interface DomainFeaturesCapabilitiesSysRawio {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<sys_resource>` of `<capabilities>`. */
export interface DomainFeaturesCapabilitiesSysResource {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<sys_time>` of `<capabilities>`. */
export interface DomainFeaturesCapabilitiesSysTime {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<sys_tty_config>` of `<capabilities>`. */
export interface DomainFeaturesCapabilitiesSysTtyConfig {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<syslog>` of `<capabilities>`. */
export interface DomainFeaturesCapabilitiesSyslog {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<wake_alarm>` of `<capabilities>`. */
export interface DomainFeaturesCapabilitiesWakeAlarm {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/** `<tseg>` of `<smm>`. */
export interface DomainFeaturesSmmTseg {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  value: bigint;
  $raw?: RawContent;
}

/**
 * `<tseg>` of `<smm>`.
 * As it is written; `DomainFeaturesSmmTseg` is as it is read.
 */
export interface DomainFeaturesSmmTsegInput {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  value: bigint | number;
  $raw?: RawContent;
}

/** `<maxpagesize>` of `<hpt>`. */
export interface DomainFeaturesHptMaxpagesize {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  value: bigint;
  $raw?: RawContent;
}

/**
 * `<maxpagesize>` of `<hpt>`.
 * As it is written; `DomainFeaturesHptMaxpagesize` is as it is read.
 */
export interface DomainFeaturesHptMaxpagesizeInput {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  value: bigint | number;
  $raw?: RawContent;
}

/** `<tb-cache>` of `<tcg>`. */
export interface DomainFeaturesTcgTbCache {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  value: bigint;
  $raw?: RawContent;
}

/**
 * `<tb-cache>` of `<tcg>`.
 * As it is written; `DomainFeaturesTcgTbCache` is as it is read.
 */
export interface DomainFeaturesTcgTbCacheInput {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  value: bigint | number;
  $raw?: RawContent;
}

/**
 * `<{http://libvirt.org/schemas/domain/qemu/1.0}frontend>` of `<{http://libvirt.org/schemas/domain/qemu/1.0}device>`.
 */
export interface DomainQemuOverrideQemuDeviceQemuFrontend {
  'qemu:property'?: DomainQemuOverrideQemuDeviceQemuFrontendQemuProperty[];
  $raw?: RawContent;
}

/** `<slices>` of `<source>`. */
export interface DomainDiskFileSourceSlices {
  slice: DomainDiskFileSourceSlicesSlice;
  $raw?: RawContent;
}

/**
 * `<slices>` of `<source>`.
 * As it is written; `DomainDiskFileSourceSlices` is as it is read.
 */
export interface DomainDiskFileSourceSlicesInput {
  slice: DomainDiskFileSourceSlicesSliceInput;
  $raw?: RawContent;
}

/** `<dataStore>` of `<source>`. */
export interface DomainDiskFileSourceDataStoreFile {
  type?: 'file';
  format: DomainDiskMirrorFormat;
  source?: DomainDiskFileSource;
  $raw?: RawContent;
}

/** `<dataStore>` of `<source>`. */
export interface DomainDiskFileSourceDataStoreBlock {
  type: 'block';
  format: DomainDiskMirrorFormat;
  source?: DomainDiskBlockFloppySource;
  $raw?: RawContent;
}

/** `<dataStore>` of `<source>`. */
export interface DomainDiskFileSourceDataStoreDir {
  type: 'dir';
  format: DomainDiskMirrorFormat;
  source?: DomainDiskDirSource;
  $raw?: RawContent;
}

/** `<dataStore>` of `<source>`. */
export interface DomainDiskFileSourceDataStoreNetwork {
  type: 'network';
  format: DomainDiskMirrorFormat;
  source: DomainDiskNetworkFloppySource;
  $raw?: RawContent;
}

/** `<dataStore>` of `<source>`. */
export interface DomainDiskFileSourceDataStoreVolume {
  type: 'volume';
  format: DomainDiskMirrorFormat;
  source?: DomainDiskVolumeFloppySource;
  $raw?: RawContent;
}

/** `<dataStore>` of `<source>`. */
export interface DomainDiskFileSourceDataStoreNvme {
  type: 'nvme';
  format: DomainDiskMirrorFormat;
  source?: DomainDiskNvmeSource;
  $raw?: RawContent;
}

/** `<dataStore>` of `<source>`. */
export interface DomainDiskFileSourceDataStoreVhostuser {
  type: 'vhostuser';
  format: DomainDiskMirrorFormat;
  source: DomainDiskVhostuserSource;
  $raw?: RawContent;
}

/** `<dataStore>` of `<source>`. */
export interface DomainDiskFileSourceDataStoreVhostvdpa {
  type: 'vhostvdpa' | 'ctl';
  format: DomainDiskMirrorFormat;
  source: DomainDiskVhostvdpaSource;
  $raw?: RawContent;
}

/** `<dataStore>` of `<source>`. */
export type DomainDiskFileSourceDataStore =
  | DomainDiskFileSourceDataStoreFile
  | DomainDiskFileSourceDataStoreBlock
  | DomainDiskFileSourceDataStoreDir
  | DomainDiskFileSourceDataStoreNetwork
  | DomainDiskFileSourceDataStoreVolume
  | DomainDiskFileSourceDataStoreNvme
  | DomainDiskFileSourceDataStoreVhostuser
  | DomainDiskFileSourceDataStoreVhostvdpa;

/**
 * `<dataStore>` of `<source>`.
 * As it is written; `DomainDiskFileSourceDataStore` is as it is read.
 */
export interface DomainDiskFileSourceDataStoreFileInput {
  type?: 'file';
  format: DomainDiskMirrorFormatInput;
  source?: DomainDiskFileSourceInput;
  $raw?: RawContent;
}

/**
 * `<dataStore>` of `<source>`.
 * As it is written; `DomainDiskFileSourceDataStore` is as it is read.
 */
export interface DomainDiskFileSourceDataStoreBlockInput {
  type: 'block';
  format: DomainDiskMirrorFormatInput;
  source?: DomainDiskBlockFloppySourceInput;
  $raw?: RawContent;
}

/**
 * `<dataStore>` of `<source>`.
 * As it is written; `DomainDiskFileSourceDataStore` is as it is read.
 */
export interface DomainDiskFileSourceDataStoreDirInput {
  type: 'dir';
  format: DomainDiskMirrorFormatInput;
  source?: DomainDiskDirSourceInput;
  $raw?: RawContent;
}

/**
 * `<dataStore>` of `<source>`.
 * As it is written; `DomainDiskFileSourceDataStore` is as it is read.
 */
export interface DomainDiskFileSourceDataStoreNetworkInput {
  type: 'network';
  format: DomainDiskMirrorFormatInput;
  source: DomainDiskNetworkFloppySourceInput;
  $raw?: RawContent;
}

/**
 * `<dataStore>` of `<source>`.
 * As it is written; `DomainDiskFileSourceDataStore` is as it is read.
 */
export interface DomainDiskFileSourceDataStoreVolumeInput {
  type: 'volume';
  format: DomainDiskMirrorFormatInput;
  source?: DomainDiskVolumeFloppySourceInput;
  $raw?: RawContent;
}

/**
 * `<dataStore>` of `<source>`.
 * As it is written; `DomainDiskFileSourceDataStore` is as it is read.
 */
export interface DomainDiskFileSourceDataStoreNvmeInput {
  type: 'nvme';
  format: DomainDiskMirrorFormatInput;
  source?: DomainDiskNvmeSourceInput;
  $raw?: RawContent;
}

/**
 * `<dataStore>` of `<source>`.
 * As it is written; `DomainDiskFileSourceDataStore` is as it is read.
 */
export interface DomainDiskFileSourceDataStoreVhostuserInput {
  type: 'vhostuser';
  format: DomainDiskMirrorFormatInput;
  source: DomainDiskVhostuserSource;
  $raw?: RawContent;
}

/**
 * `<dataStore>` of `<source>`.
 * As it is written; `DomainDiskFileSourceDataStore` is as it is read.
 */
export interface DomainDiskFileSourceDataStoreVhostvdpaInput {
  type: 'vhostvdpa' | 'ctl';
  format: DomainDiskMirrorFormatInput;
  source: DomainDiskVhostvdpaSource;
  $raw?: RawContent;
}

/**
 * `<dataStore>` of `<source>`.
 * As it is written; `DomainDiskFileSourceDataStore` is as it is read.
 */
export type DomainDiskFileSourceDataStoreInput =
  | DomainDiskFileSourceDataStoreFileInput
  | DomainDiskFileSourceDataStoreBlockInput
  | DomainDiskFileSourceDataStoreDirInput
  | DomainDiskFileSourceDataStoreNetworkInput
  | DomainDiskFileSourceDataStoreVolumeInput
  | DomainDiskFileSourceDataStoreNvmeInput
  | DomainDiskFileSourceDataStoreVhostuserInput
  | DomainDiskFileSourceDataStoreVhostvdpaInput;

/** `<seclabel>` of `<source>`. */
export interface DomainDiskFileSourceSeclabelNo {
  model?: string;
  relabel: 'no';
  $raw?: RawContent;
}

/** `<seclabel>` of `<source>`. */
export interface DomainDiskFileSourceSeclabelDefault {
  model?: string;
  relabel?: never;
  labelskip?: 'yes';
  label?: string[];
  $raw?: RawContent;
}

/** `<seclabel>` of `<source>`. */
export interface DomainDiskFileSourceSeclabelYes {
  model?: string;
  relabel: 'yes';
  label: string[];
  $raw?: RawContent;
}

/** `<seclabel>` of `<source>`. */
export type DomainDiskFileSourceSeclabel =
  | DomainDiskFileSourceSeclabelNo
  | DomainDiskFileSourceSeclabelDefault
  | DomainDiskFileSourceSeclabelYes;

/** `<metadata_cache>` of `<driver>`. */
export interface DomainDiskDriverMetadataCache {
  max_size?: DomainDiskDriverMetadataCacheMaxSize;
  $raw?: RawContent;
}

/**
 * `<metadata_cache>` of `<driver>`.
 * As it is written; `DomainDiskDriverMetadataCache` is as it is read.
 */
export interface DomainDiskDriverMetadataCacheInput {
  max_size?: DomainDiskDriverMetadataCacheMaxSizeInput;
  $raw?: RawContent;
}

/**
 * `<iothreads>` of `<driver>`.
 * Since libvirt >9.0.0.
 */
export interface DomainDiskDriverIothreads {
  iothread: DomainDiskDriverIothreadsIothread[];
  $raw?: RawContent;
}

/**
 * `<statistics>` of `<driver>`.
 * Since libvirt >9.0.0.
 */
export interface DomainDiskDriverStatistics {
  statistic?: DomainDiskDriverStatisticsStatistic[];
  'latency-histogram'?: DomainDiskDriverStatisticsLatencyHistogram[];
  $raw?: RawContent;
}

/**
 * `<statistics>` of `<driver>`.
 * Since libvirt >9.0.0.
 * As it is written; `DomainDiskDriverStatistics` is as it is read.
 */
export interface DomainDiskDriverStatisticsInput {
  statistic?: DomainDiskDriverStatisticsStatistic[];
  'latency-histogram'?: DomainDiskDriverStatisticsLatencyHistogramInput[];
  $raw?: RawContent;
}

/** `<format>` of `<mirror>`. */
export interface DomainDiskMirrorFormat {
  type: 'raw' | 'dir' | 'bochs' | 'cloop' | 'dmg' | 'iso' | 'vpc' | 'vdi' | 'fat' | 'vhd' | 'ploop' | 'luks' | 'cow' | 'qcow' | 'qcow2' | 'qed' | 'vmdk';
  metadata_cache?: DomainDiskDriverMetadataCache;
  $raw?: RawContent;
}

/**
 * `<format>` of `<mirror>`.
 * As it is written; `DomainDiskMirrorFormat` is as it is read.
 */
export interface DomainDiskMirrorFormatInput {
  type: 'raw' | 'dir' | 'bochs' | 'cloop' | 'dmg' | 'iso' | 'vpc' | 'vdi' | 'fat' | 'vhd' | 'ploop' | 'luks' | 'cow' | 'qcow' | 'qcow2' | 'qed' | 'vmdk';
  metadata_cache?: DomainDiskDriverMetadataCacheInput;
  $raw?: RawContent;
}

/** A password or key that the daemon keeps. The value is not in the description. */
export interface DomainDiskAuthSecret {
  type: 'ceph' | 'iscsi';
  uuid?: string;
  /** Pattern: `[^/\n]+` */
  usage?: string;
  $raw?: RawContent;
}

/** A password or key that the daemon keeps. The value is not in the description. */
export interface DomainDiskEncryptionSecret {
  type: 'passphrase';
  uuid?: string;
  usage?: string;
  $raw?: RawContent;
}

/** `<cipher>` of `<encryption>`. */
export interface DomainDiskEncryptionCipher {
  name: string;
  size: number;
  mode?: string;
  hash?: string;
  $raw?: RawContent;
}

/** `<ivgen>` of `<encryption>`. */
export interface DomainDiskEncryptionIvgen {
  name: string;
  hash?: string;
  $raw?: RawContent;
}

/** `<throttlefilter>` of `<throttlefilters>`. */
export interface DomainDiskThrottlefiltersThrottlefilter {
  group: string;
  $raw?: RawContent;
}

/** `<zpci>` of `<address>`. */
export interface DomainDiskAddressZpci {
  /** Pattern: `(0x)?[0-9a-fA-F]{1,4}` */
  uid?: string;
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  fid?: string;
  $raw?: RawContent;
}

/** `<reservations>` of `<source>`. */
export interface DomainDiskBlockFloppySourceReservations {
  managed?: 'yes' | 'no';
  migration?: 'yes' | 'no';
  source?: DomainDiskBlockFloppySourceReservationsSource;
  $raw?: RawContent;
}

/** `<host>` of `<source>`. */
export interface DomainDiskNetworkFloppySourceHostTcp {
  transport?: 'tcp' | 'rdma';
  name: string;
  port?: number;
  $raw?: RawContent;
}

/** `<host>` of `<source>`. */
export interface DomainDiskNetworkFloppySourceHostUnix {
  transport: 'unix';
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  socket: string;
  $raw?: RawContent;
}

/** `<host>` of `<source>`. */
export type DomainDiskNetworkFloppySourceHost =
  | DomainDiskNetworkFloppySourceHostTcp
  | DomainDiskNetworkFloppySourceHostUnix;

/** `<reconnect>` of `<source>`. */
export interface DomainDiskNetworkFloppySourceReconnect {
  enabled?: 'yes' | 'no';
  timeout?: number;
  delay?: number;
  $raw?: RawContent;
}

/** `<snapshot>` of `<source>`. */
export interface DomainDiskNetworkFloppySourceSnapshot {
  /** Pattern: `[a-zA-Z0-9_\+\-]+` */
  name: string;
  $raw?: RawContent;
}

/** `<config>` of `<source>`. */
export interface DomainDiskNetworkFloppySourceConfig {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  file: string;
  $raw?: RawContent;
}

/** `<initiator>` of `<source>`. */
export interface DomainDiskNetworkFloppySourceInitiator {
  iqn: DomainDiskNetworkFloppySourceInitiatorIqn;
  $raw?: RawContent;
}

/** `<cookies>` of `<source>`. */
export interface DomainDiskNetworkFloppySourceCookies {
  cookie: DomainDiskNetworkFloppySourceCookiesCookie[];
  $raw?: RawContent;
}

/** `<readahead>` of `<source>`. */
export interface DomainDiskNetworkFloppySourceReadahead {
  size: bigint;
  $raw?: RawContent;
}

/**
 * `<readahead>` of `<source>`.
 * As it is written; `DomainDiskNetworkFloppySourceReadahead` is as it is read.
 */
export interface DomainDiskNetworkFloppySourceReadaheadInput {
  size: bigint | number;
  $raw?: RawContent;
}

/** `<timeout>` of `<source>`. */
export interface DomainDiskNetworkFloppySourceTimeout {
  seconds: bigint;
  $raw?: RawContent;
}

/**
 * `<timeout>` of `<source>`.
 * As it is written; `DomainDiskNetworkFloppySourceTimeout` is as it is read.
 */
export interface DomainDiskNetworkFloppySourceTimeoutInput {
  seconds: bigint | number;
  $raw?: RawContent;
}

/** `<ssl>` of `<source>`. */
export interface DomainDiskNetworkFloppySourceSsl {
  verify: 'yes' | 'no';
  $raw?: RawContent;
}

/** `<knownHosts>` of `<source>`. */
export interface DomainDiskNetworkFloppySourceKnownHosts {
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  path: string;
  $raw?: RawContent;
}

/** `<identity>` of `<source>`. */
export interface DomainDiskNetworkFloppySourceSshIdentity {
  /** Pattern: `[a-zA-Z0-9_\+\-]+` */
  username: string;
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  keyfile?: string;
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  agentsock?: string;
  $raw?: RawContent;
}

/** `<identity>` of `<source>`. */
export interface DomainDiskNetworkFloppySourceNfsIdentity {
  /** Pattern: `[a-zA-Z0-9_\+\-]+` */
  user?: string;
  /** Pattern: `[a-zA-Z0-9_\+\-]+` */
  group?: string;
  $raw?: RawContent;
}

/** Place on a bus; the daemon chooses one if it is left out. */
export interface DomainDiskNvmeSourceAddress {
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  domain?: string;
  /** Pattern: `0x[0-9a-fA-F]{1,2}` */
  bus?: string;
  /** Pattern: `(0x)?[0-1]?[0-9a-fA-F]` */
  slot?: string;
  /** Pattern: `(0x)?[0-7]` */
  function?: string;
  multifunction?: 'on' | 'off';
  $raw?: RawContent;
}

/** `<cache>` of `<binary>`. */
export interface DomainFilesystemBinaryCache {
  mode?: 'none' | 'always';
  $raw?: RawContent;
}

/** `<sandbox>` of `<binary>`. */
export interface DomainFilesystemBinarySandbox {
  mode?: 'namespace' | 'chroot';
  $raw?: RawContent;
}

/** `<lock>` of `<binary>`. */
export interface DomainFilesystemBinaryLock {
  posix?: 'on' | 'off';
  flock?: 'on' | 'off';
  $raw?: RawContent;
}

/** `<thread_pool>` of `<binary>`. */
export interface DomainFilesystemBinaryThreadPool {
  size?: bigint;
  $raw?: RawContent;
}

/**
 * `<thread_pool>` of `<binary>`.
 * As it is written; `DomainFilesystemBinaryThreadPool` is as it is read.
 */
export interface DomainFilesystemBinaryThreadPoolInput {
  size?: bigint | number;
  $raw?: RawContent;
}

/**
 * `<openfiles>` of `<binary>`.
 * Since libvirt >9.0.0.
 */
export interface DomainFilesystemBinaryOpenfiles {
  max?: bigint;
  $raw?: RawContent;
}

/**
 * `<openfiles>` of `<binary>`.
 * Since libvirt >9.0.0.
 * As it is written; `DomainFilesystemBinaryOpenfiles` is as it is read.
 */
export interface DomainFilesystemBinaryOpenfilesInput {
  max?: bigint | number;
  $raw?: RawContent;
}

/** `<parameters>` of `<virtualport>`. */
export interface DomainInterfaceVirtualport8021QbgParameters {
  /** Pattern: `0x[0-9a-fA-F]{1,2}` */
  managerid?: string;
  /** Pattern: `0x[0-9a-fA-F]{1,6}` */
  typeid?: string;
  /** Pattern: `0x[0-9a-fA-F]{1,2}` */
  typeidversion?: string;
  instanceid?: string;
  $raw?: RawContent;
}

/** `<parameters>` of `<virtualport>`. */
export interface DomainInterfaceVirtualport8021QbhParameters {
  profileid?: string;
  $raw?: RawContent;
}

/** `<parameters>` of `<virtualport>`. */
export interface DomainInterfaceVirtualportOpenvswitchParameters {
  profileid?: string;
  interfaceid?: string;
  $raw?: RawContent;
}

/** `<parameters>` of `<virtualport>`. */
export interface DomainInterfaceVirtualportMidonetParameters {
  interfaceid: string;
  $raw?: RawContent;
}

/** `<parameters>` of `<virtualport>`. */
export interface DomainInterfaceVirtualportDefaultParameters {
  /** Pattern: `0x[0-9a-fA-F]{1,2}` */
  managerid?: string;
  /** Pattern: `0x[0-9a-fA-F]{1,6}` */
  typeid?: string;
  /** Pattern: `0x[0-9a-fA-F]{1,2}` */
  typeidversion?: string;
  instanceid?: string;
  profileid?: string;
  interfaceid?: string;
  $raw?: RawContent;
}

/** `<rx>` of `<coalesce>`. */
export interface DomainInterfaceCoalesceRx {
  frames?: DomainInterfaceCoalesceRxFrames;
  $raw?: RawContent;
}

/** `<range>` of `<portForward>`. */
export interface DomainInterfacePortForwardRange {
  /** From -1 to 65535. */
  start: number;
  /** From -1 to 65535. */
  end?: number;
  /** From -1 to 65535. */
  to?: number;
  exclude?: 'yes' | 'no';
  $raw?: RawContent;
}

/** `<host>` of `<driver>`. */
export interface DomainInterfaceDriverHost {
  csum?: 'on' | 'off';
  gso?: 'on' | 'off';
  tso4?: 'on' | 'off';
  tso6?: 'on' | 'off';
  ecn?: 'on' | 'off';
  ufo?: 'on' | 'off';
  mrg_rxbuf?: 'on' | 'off';
  $raw?: RawContent;
}

/** `<guest>` of `<driver>`. */
export interface DomainInterfaceDriverGuest {
  csum?: 'on' | 'off';
  tso4?: 'on' | 'off';
  tso6?: 'on' | 'off';
  ecn?: 'on' | 'off';
  ufo?: 'on' | 'off';
  $raw?: RawContent;
}

/** `<parameter>` of `<filterref>`. */
export interface DomainInterfaceFilterrefParameter {
  /** Pattern: `[a-zA-Z0-9_]+` */
  name: string;
  /** Pattern: `[a-zA-Z0-9_\.:]+` */
  value: string;
  $raw?: RawContent;
}

/** `<inbound>` of `<bandwidth>`. */
export interface DomainInterfaceBandwidthInbound {
  average?: bigint;
  peak?: bigint;
  floor?: bigint;
  burst?: number;
  $raw?: RawContent;
}

/**
 * `<inbound>` of `<bandwidth>`.
 * As it is written; `DomainInterfaceBandwidthInbound` is as it is read.
 */
export interface DomainInterfaceBandwidthInboundInput {
  average?: bigint | number;
  peak?: bigint | number;
  floor?: bigint | number;
  burst?: number;
  $raw?: RawContent;
}

/** `<outbound>` of `<bandwidth>`. */
export interface DomainInterfaceBandwidthOutbound {
  average?: bigint;
  peak?: bigint;
  floor?: bigint;
  burst?: number;
  $raw?: RawContent;
}

/**
 * `<outbound>` of `<bandwidth>`.
 * As it is written; `DomainInterfaceBandwidthOutbound` is as it is read.
 */
export interface DomainInterfaceBandwidthOutboundInput {
  average?: bigint | number;
  peak?: bigint | number;
  floor?: bigint | number;
  burst?: number;
  $raw?: RawContent;
}

/** `<tag>` of `<vlan>`. */
export interface DomainInterfaceVlanTag {
  /** From 0 to 4095. */
  id: number;
  nativeMode?: 'tagged' | 'untagged';
  $raw?: RawContent;
}

/** `<local>` of `<source>`. */
export interface DomainInterfaceUdpSourceLocal {
  /**
   * Pattern: `(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))\.){3}((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))`
   */
  address: string;
  /** From -1 to 65535. */
  port: number;
  $raw?: RawContent;
}

/** `<vendor>` of `<source>`. */
export interface DomainInterfaceHostdevSourceVendor {
  /** Pattern: `(0x)?[0-9a-fA-F]{1,4}` */
  id: string;
  $raw?: RawContent;
}

/** `<product>` of `<source>`. */
export interface DomainInterfaceHostdevSourceProduct {
  /** Pattern: `(0x)?[0-9a-fA-F]{1,4}` */
  id: string;
  $raw?: RawContent;
}

/** Place on a bus; the daemon chooses one if it is left out. */
export interface DomainInterfaceHostdevSourceAddressDefault {
  /** Pattern: `(0x)?[0-9a-fA-F]{1,3}` */
  bus: string;
  /** Pattern: `(0x)?[0-9a-fA-F]{1,3}` */
  device?: string;
  /**
   * Pattern: `((0x)?[0-9a-fA-F]{1,3}\.){0,3}(0x)?[0-9a-fA-F]{1,3}`
   * Since libvirt >9.0.0.
   */
  port?: string;
  type?: never;
  $raw?: RawContent;
}

/** Place on a bus; the daemon chooses one if it is left out. */
export interface DomainInterfaceHostdevSourceAddressPci {
  /** Pattern: `0x[0-9a-fA-F]{1,2}` */
  bus?: string;
  type: 'pci';
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  domain?: string;
  /** Pattern: `(0x)?[0-1]?[0-9a-fA-F]` */
  slot?: string;
  /** Pattern: `(0x)?[0-7]` */
  function?: string;
  multifunction?: 'on' | 'off';
  $raw?: RawContent;
}

/** Place on a bus; the daemon chooses one if it is left out. */
export interface DomainInterfaceHostdevSourceAddressUsb {
  /** Pattern: `(0x)?[0-9a-fA-F]{1,3}` */
  bus: string;
  /** Pattern: `(0x)?[0-9a-fA-F]{1,3}` */
  device: string;
  type: 'usb';
  $raw?: RawContent;
}

/** Place on a bus; the daemon chooses one if it is left out. */
export type DomainInterfaceHostdevSourceAddress =
  | DomainInterfaceHostdevSourceAddressDefault
  | DomainInterfaceHostdevSourceAddressPci
  | DomainInterfaceHostdevSourceAddressUsb;

/** `<settings>` of `<input>`. */
export interface DomainAudioNoneInputSettings {
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  frequency?: string;
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  channels?: string;
  format?: 's8' | 'u8' | 's16' | 'u16' | 's32' | 'u32' | 'f32';
  $raw?: RawContent;
}

/** Place on a bus; the daemon chooses one if it is left out. */
export interface DomainHostdevPciSourceAddress {
  /** Pattern: `(0x)?[0-9a-fA-F]{1,8}` */
  domain?: string;
  /** Pattern: `0x[0-9a-fA-F]{1,2}` */
  bus?: string;
  /** Pattern: `(0x)?[0-1]?[0-9a-fA-F]` */
  slot?: string;
  /** Pattern: `(0x)?[0-7]` */
  function?: string;
  multifunction?: 'on' | 'off';
  $raw?: RawContent;
}

/** Place on a bus; the daemon chooses one if it is left out. */
export interface DomainHostdevUsbSourceAddress {
  /** Pattern: `(0x)?[0-9a-fA-F]{1,3}` */
  bus: string;
  /** Pattern: `(0x)?[0-9a-fA-F]{1,3}` */
  device?: string;
  /**
   * Pattern: `((0x)?[0-9a-fA-F]{1,3}\.){0,3}(0x)?[0-9a-fA-F]{1,3}`
   * Since libvirt >9.0.0.
   */
  port?: string;
  $raw?: RawContent;
}

/** Place on a bus; the daemon chooses one if it is left out. */
export interface DomainHostdevScsiSourceAdapterAddress {
  /** Pattern: `[0-9]{1,2}` */
  bus: string;
  /** Pattern: `[0-9]{1,10}` */
  target: string;
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `[0-9]{1,20}`
   */
  unit: string;
  $raw?: RawContent;
}

/** `<adapter>` of `<source>`. */
export interface DomainHostdevScsiSourceAdapterScsiHost {
  type?: 'scsi_host';
  name?: string;
  parentaddr?: DomainHostdevScsiSourceAdapterParentaddr;
  $raw?: RawContent;
}

/** `<adapter>` of `<source>`. */
export interface DomainHostdevScsiSourceAdapterFcHost {
  type: 'fc_host';
  parent?: string;
  managed?: 'yes' | 'no';
  /** Pattern: `(0x)?[0-9a-fA-F]{16}` */
  parent_wwnn?: string;
  /** Pattern: `(0x)?[0-9a-fA-F]{16}` */
  parent_wwpn?: string;
  /** Pattern: `(0x)?[0-9a-fA-F]{16}` */
  parent_fabric_wwn?: string;
  /** Pattern: `(0x)?[0-9a-fA-F]{16}` */
  wwnn: string;
  /** Pattern: `(0x)?[0-9a-fA-F]{16}` */
  wwpn: string;
  $raw?: RawContent;
}

/** `<adapter>` of `<source>`. */
export type DomainHostdevScsiSourceAdapter2 =
  | DomainHostdevScsiSourceAdapterScsiHost
  | DomainHostdevScsiSourceAdapterFcHost;

/**
 * `<adapter>` of `<source>`.
 * As it is written; `DomainHostdevScsiSourceAdapter2` is as it is read.
 */
export interface DomainHostdevScsiSourceAdapterScsiHostInput {
  type?: 'scsi_host';
  name?: string;
  parentaddr?: DomainHostdevScsiSourceAdapterParentaddrInput;
  $raw?: RawContent;
}

/**
 * `<adapter>` of `<source>`.
 * As it is written; `DomainHostdevScsiSourceAdapter2` is as it is read.
 */
export interface DomainHostdevScsiSourceAdapterFcHostInput {
  type: 'fc_host';
  parent?: string;
  managed?: 'yes' | 'no';
  /** Pattern: `(0x)?[0-9a-fA-F]{16}` */
  parent_wwnn?: string;
  /** Pattern: `(0x)?[0-9a-fA-F]{16}` */
  parent_wwpn?: string;
  /** Pattern: `(0x)?[0-9a-fA-F]{16}` */
  parent_fabric_wwn?: string;
  /** Pattern: `(0x)?[0-9a-fA-F]{16}` */
  wwnn: string;
  /** Pattern: `(0x)?[0-9a-fA-F]{16}` */
  wwpn: string;
  $raw?: RawContent;
}

/**
 * `<adapter>` of `<source>`.
 * As it is written; `DomainHostdevScsiSourceAdapter2` is as it is read.
 */
export type DomainHostdevScsiSourceAdapter2Input =
  | DomainHostdevScsiSourceAdapterScsiHostInput
  | DomainHostdevScsiSourceAdapterFcHostInput;

/** `<host>` of `<source>`. */
export interface DomainHostdevScsiSourceHost {
  name: string;
  /** From -1 to 65535. */
  port?: number;
  $raw?: RawContent;
}

/** Place on a bus; the daemon chooses one if it is left out. */
export interface DomainHostdevMdevSourceAddress {
  uuid: string;
  $raw?: RawContent;
}

/** `<acceleration>` of `<model>`. */
export interface DomainVideoModelAcceleration {
  accel3d?: 'yes' | 'no';
  accel2d?: 'yes' | 'no';
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  rendernode?: string;
  $raw?: RawContent;
}

/** `<resolution>` of `<model>`. */
export interface DomainVideoModelResolution {
  x: number;
  y: number;
  $raw?: RawContent;
}

/** `<model>` of `<target>`. */
export interface DomainConsoleTargetModel {
  name: 'isa-serial' | 'usb-serial' | 'pci-serial' | 'spapr-vty' | 'pl011' | '16550a' | 'sclpconsole' | 'sclplmconsole' | 'isa-debugcon' | (string & {});
  $raw?: RawContent;
}

/** A device of the host. */
export interface DomainTpmBackendDevice {
  /** Pattern: `.+` */
  path?: string;
  $raw?: RawContent;
}

/** `<encryption>` of `<backend>`. */
export interface DomainTpmBackendEncryption {
  secret: string;
  $raw?: RawContent;
}

/** `<active_pcr_banks>` of `<backend>`. */
export interface DomainTpmBackendActivePcrBanks {
  sha1?: true;
  sha256?: true;
  sha384?: true;
  sha512?: true;
  $raw?: RawContent;
}

/** `<source>` of `<backend>`. */
export interface DomainTpmBackendEmulatorSourceFile {
  type: 'file';
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  path: string;
  $raw?: RawContent;
}

/** `<source>` of `<backend>`. */
export interface DomainTpmBackendEmulatorSourceDir {
  type: 'dir';
  /** Pattern: `/.*` */
  path: string;
  $raw?: RawContent;
}

/** `<source>` of `<backend>`. */
export type DomainTpmBackendEmulatorSource =
  | DomainTpmBackendEmulatorSourceFile
  | DomainTpmBackendEmulatorSourceDir;

/**
 * `<profile>` of `<backend>`.
 * Since libvirt >9.0.0.
 */
export interface DomainTpmBackendProfile {
  /** Pattern: `[A-Za-z0-9.\-:]+` */
  source?: string;
  removeDisabled?: 'check' | 'fips-host';
  /** Pattern: `[A-Za-z0-9.\-:]+` */
  name?: string;
  $raw?: RawContent;
}

/** `<source>` of `<backend>`. */
export interface DomainTpmBackendExternalSource {
  type: 'unix';
  /** Pattern: `.+` */
  path: string;
  mode: 'connect';
  $raw?: RawContent;
}

/** `<pagesize>` of `<source>`. */
export interface DomainMemorySourcePagesize {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  value: bigint;
  $raw?: RawContent;
}

/**
 * `<pagesize>` of `<source>`.
 * As it is written; `DomainMemorySourcePagesize` is as it is read.
 */
export interface DomainMemorySourcePagesizeInput {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  value: bigint | number;
  $raw?: RawContent;
}

/** `<alignsize>` of `<source>`. */
export interface DomainMemorySourceAlignsize {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  value: bigint;
  $raw?: RawContent;
}

/**
 * `<alignsize>` of `<source>`.
 * As it is written; `DomainMemorySourceAlignsize` is as it is read.
 */
export interface DomainMemorySourceAlignsizeInput {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  value: bigint | number;
  $raw?: RawContent;
}

/** `<block>` of `<target>`. */
export interface DomainMemoryTargetBlock {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  value: bigint;
  $raw?: RawContent;
}

/**
 * `<block>` of `<target>`.
 * As it is written; `DomainMemoryTargetBlock` is as it is read.
 */
export interface DomainMemoryTargetBlockInput {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  value: bigint | number;
  $raw?: RawContent;
}

/** `<requested>` of `<target>`. */
export interface DomainMemoryTargetRequested {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  value: bigint;
  $raw?: RawContent;
}

/**
 * `<requested>` of `<target>`.
 * As it is written; `DomainMemoryTargetRequested` is as it is read.
 */
export interface DomainMemoryTargetRequestedInput {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  value: bigint | number;
  $raw?: RawContent;
}

/** `<current>` of `<target>`. */
export interface DomainMemoryTargetCurrent {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  value: bigint;
  $raw?: RawContent;
}

/**
 * `<current>` of `<target>`.
 * As it is written; `DomainMemoryTargetCurrent` is as it is read.
 */
export interface DomainMemoryTargetCurrentInput {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  value: bigint | number;
  $raw?: RawContent;
}

/** `<label>` of `<target>`. */
export interface DomainMemoryTargetLabel {
  size: DomainShmemSize;
  $raw?: RawContent;
}

/**
 * `<label>` of `<target>`.
 * As it is written; `DomainMemoryTargetLabel` is as it is read.
 */
export interface DomainMemoryTargetLabelInput {
  size: DomainShmemSizeInput;
  $raw?: RawContent;
}

/**
 * Place on a bus; the daemon chooses one if it is left out.
 * Since libvirt >9.0.0.
 */
export interface DomainMemoryTargetAddress {
  /** Pattern: `(0x)?[0-9a-f]+` */
  base: string;
  $raw?: RawContent;
}

/**
 * `<granule>` of `<driver>`.
 * Since libvirt >9.0.0.
 */
export interface DomainIommuDriverGranule {
  mode?: 'host';
  size?: number;
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  $raw?: RawContent;
}

/** `<distances>` of `<cell>`. */
export interface DomainCpuNumaCellDistances {
  sibling: DomainCpuNumaCellDistancesSibling[];
  $raw?: RawContent;
}

/** `<cache>` of `<cell>`. */
export interface DomainCpuNumaCellCache {
  level: number;
  associativity: 'none' | 'direct' | 'full';
  policy: 'none' | 'writeback' | 'writethrough';
  size: DomainCpuNumaCellCacheSize;
  line: DomainCpuNumaCellCacheLine;
  $raw?: RawContent;
}

/** `<latency>` of `<interconnects>`. */
export interface DomainCpuNumaInterconnectsLatency {
  initiator: number;
  target: number;
  cache?: number;
  type: 'access' | 'read' | 'write';
  value: number;
  $raw?: RawContent;
}

/** `<bandwidth>` of `<interconnects>`. */
export interface DomainCpuNumaInterconnectsBandwidth {
  initiator: number;
  target: number;
  cache?: number;
  type: 'access' | 'read' | 'write';
  value: number;
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit: string;
  $raw?: RawContent;
}

/** `<direct>` of `<stimer>`. */
export interface DomainFeaturesHypervStimerDirect {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/**
 * `<extended>` of `<tlbflush>`.
 * Since libvirt >9.0.0.
 */
export interface DomainFeaturesHypervTlbflushExtended {
  state: 'on' | 'off';
  $raw?: RawContent;
}

/**
 * `<{http://libvirt.org/schemas/domain/qemu/1.0}property>` of `<{http://libvirt.org/schemas/domain/qemu/1.0}frontend>`.
 */
export interface DomainQemuOverrideQemuDeviceQemuFrontendQemuProperty {
  name: string;
  type: 'string' | 'signed' | 'unsigned' | 'bool' | 'remove';
  value?: string;
  $raw?: RawContent;
}

/** `<slice>` of `<slices>`. */
export interface DomainDiskFileSourceSlicesSlice {
  type: 'storage';
  offset: number;
  size: bigint;
  $raw?: RawContent;
}

/**
 * `<slice>` of `<slices>`.
 * As it is written; `DomainDiskFileSourceSlicesSlice` is as it is read.
 */
export interface DomainDiskFileSourceSlicesSliceInput {
  type: 'storage';
  offset: number;
  size: bigint | number;
  $raw?: RawContent;
}

/** `<max_size>` of `<metadata_cache>`. */
export interface DomainDiskDriverMetadataCacheMaxSize {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  value: bigint;
  $raw?: RawContent;
}

/**
 * `<max_size>` of `<metadata_cache>`.
 * As it is written; `DomainDiskDriverMetadataCacheMaxSize` is as it is read.
 */
export interface DomainDiskDriverMetadataCacheMaxSizeInput {
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  value: bigint | number;
  $raw?: RawContent;
}

/** `<iothread>` of `<iothreads>`. */
export interface DomainDiskDriverIothreadsIothread {
  id: number;
  queue?: DomainDiskDriverIothreadsIothreadQueue[];
  $raw?: RawContent;
}

/** `<statistic>` of `<statistics>`. */
export interface DomainDiskDriverStatisticsStatistic {
  interval: number;
  $raw?: RawContent;
}

/** `<latency-histogram>` of `<statistics>`. */
export interface DomainDiskDriverStatisticsLatencyHistogram {
  type?: 'read' | 'write' | 'zone' | 'flush';
  bin: DomainDiskDriverStatisticsLatencyHistogramBin[];
  $raw?: RawContent;
}

/**
 * `<latency-histogram>` of `<statistics>`.
 * As it is written; `DomainDiskDriverStatisticsLatencyHistogram` is as it is read.
 */
export interface DomainDiskDriverStatisticsLatencyHistogramInput {
  type?: 'read' | 'write' | 'zone' | 'flush';
  bin: DomainDiskDriverStatisticsLatencyHistogramBinInput[];
  $raw?: RawContent;
}

/** `<source>` of `<reservations>`. */
export interface DomainDiskBlockFloppySourceReservationsSource {
  type: 'unix';
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  path: string;
  mode: 'server' | 'client';
  reconnect?: DomainDiskNetworkFloppySourceReconnect;
  $raw?: RawContent;
}

/** `<iqn>` of `<initiator>`. */
export interface DomainDiskNetworkFloppySourceInitiatorIqn {
  name: string;
  $raw?: RawContent;
}

/** `<cookie>` of `<cookies>`. */
export interface DomainDiskNetworkFloppySourceCookiesCookie {
  /** Pattern: `[!#$%&'*+\-.0-9A-Z\^_`a-z|~]+` */
  name: string;
  /** Pattern: `"?[!#$%&'()*+\-./0-9:>=<?@A-Z\^_`\[\]a-z|~]+"?` */
  value: string;
  $raw?: RawContent;
}

/** `<frames>` of `<rx>`. */
export interface DomainInterfaceCoalesceRxFrames {
  max?: number;
  $raw?: RawContent;
}

/** `<parentaddr>` of `<adapter>`. */
export interface DomainHostdevScsiSourceAdapterParentaddr {
  unique_id?: bigint;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address: DomainDiskNvmeSourceAddress;
  $raw?: RawContent;
}

/**
 * `<parentaddr>` of `<adapter>`.
 * As it is written; `DomainHostdevScsiSourceAdapterParentaddr` is as it is read.
 */
export interface DomainHostdevScsiSourceAdapterParentaddrInput {
  unique_id?: bigint | number;
  /** Place on a bus; the daemon chooses one if it is left out. */
  address: DomainDiskNvmeSourceAddress;
  $raw?: RawContent;
}

/** `<sibling>` of `<distances>`. */
export interface DomainCpuNumaCellDistancesSibling {
  id: number;
  /** From 10 to 255. */
  value: number;
  $raw?: RawContent;
}

/** `<size>` of `<cache>`. */
export interface DomainCpuNumaCellCacheSize {
  value: number;
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit: string;
  $raw?: RawContent;
}

/** `<line>` of `<cache>`. */
export interface DomainCpuNumaCellCacheLine {
  value: number;
  /**
   * Unit of the number; KiB if it is left out, except where noted.
   * Pattern: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit: string;
  $raw?: RawContent;
}

/** `<queue>` of `<iothread>`. */
export interface DomainDiskDriverIothreadsIothreadQueue {
  id: number;
  $raw?: RawContent;
}

/** `<bin>` of `<latency-histogram>`. */
export interface DomainDiskDriverStatisticsLatencyHistogramBin {
  start: bigint;
  $raw?: RawContent;
}

/**
 * `<bin>` of `<latency-histogram>`.
 * As it is written; `DomainDiskDriverStatisticsLatencyHistogramBin` is as it is read.
 */
export interface DomainDiskDriverStatisticsLatencyHistogramBinInput {
  start: bigint | number;
  $raw?: RawContent;
}

