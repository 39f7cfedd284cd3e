// Generated from protocol/xml/grammar.json by `npm run codegen`; do not edit.

import type { DomainBhyveCommandline, DomainBlkiotune, DomainBlkiotuneInput, DomainClock, DomainClockInput, DomainCpu, DomainCpuInput, DomainCputune, DomainCputuneInput, DomainCurrentMemory, DomainCurrentMemoryInput, DomainDefaultiothread, DomainDevices, DomainDevicesInput, DomainFeatures, DomainFeaturesInput, DomainIdmap, DomainIommufd, DomainIothreadids, DomainIothreadidsInput, DomainKeywrap, DomainLaunchSecurity, DomainLxcNamespace, DomainMaxMemory, DomainMaxMemoryInput, DomainMemory, DomainMemoryBacking, DomainMemoryBackingInput, DomainMemoryInput, DomainMemtune, DomainMemtuneInput, DomainMetadata, DomainNumatune, DomainOs, DomainOsInput, DomainPerf, DomainPm, DomainQemuCapabilities, DomainQemuCommandline, DomainQemuDeprecation, DomainQemuOverride, DomainResource, DomainSeclabel, DomainSysinfo, DomainThrottlegroups, DomainThrottlegroupsInput, DomainVcpu, DomainVcpus, DomainXenCommandline } from './domain.js';
import type { RawContent } from './raw.js';

/** `<inactiveDomain>` as a document. */
export interface InactiveDomainDocument {
  type: 'qemu' | 'kqemu' | 'kvm' | 'xen' | 'lxc' | 'uml' | 'openvz' | 'test' | 'vmware' | 'hyperv' | 'vbox' | 'phyp' | 'vz' | 'bhyve' | 'hvf';
  id?: number;
  devices?: DomainDevices;
  /** Pattern: `[^\n]+` */
  name: string;
  uuid?: string;
  /** Added between libvirt 11.3.0 and 12.8.0. */
  hwuuid?: string;
  genid?: string;
  /** Pattern: `[^\n]+` */
  title?: string;
  description?: string;
  metadata?: DomainMetadata;
  cpu?: DomainCpu;
  /** System information from the firmware. */
  sysinfo?: DomainSysinfo[];
  bootloader?: string;
  bootloader_args?: string;
  os?: DomainOs;
  clock?: DomainClock;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  throttlegroups?: DomainThrottlegroups;
  memory?: DomainMemory;
  maxMemory?: DomainMaxMemory;
  currentMemory?: DomainCurrentMemory;
  memoryBacking?: DomainMemoryBacking;
  vcpu?: DomainVcpu;
  vcpus?: DomainVcpus;
  iothreads?: number;
  iothreadids?: DomainIothreadids;
  defaultiothread?: DomainDefaultiothread;
  blkiotune?: DomainBlkiotune;
  memtune?: DomainMemtune;
  cputune?: DomainCputune;
  numatune?: DomainNumatune;
  /** Added between libvirt 11.3.0 and 12.8.0. */
  iommufd?: DomainIommufd;
  resource?: DomainResource;
  features?: DomainFeatures;
  on_reboot?: 'destroy' | 'restart' | 'preserve' | 'rename-restart';
  on_poweroff?: 'destroy' | 'restart' | 'preserve' | 'rename-restart';
  on_crash?: 'destroy' | 'restart' | 'preserve' | 'rename-restart' | 'coredump-destroy' | 'coredump-restart' | 'preserve-running';
  on_lockfailure?: 'poweroff' | 'restart' | 'pause' | 'ignore';
  pm?: DomainPm;
  perf?: DomainPerf;
  idmap?: DomainIdmap;
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
 * `<inactiveDomain>` as a document.
 * The written form; `InactiveDomainDocument` is the parsed form.
 */
export interface InactiveDomainDocumentInput {
  type: 'qemu' | 'kqemu' | 'kvm' | 'xen' | 'lxc' | 'uml' | 'openvz' | 'test' | 'vmware' | 'hyperv' | 'vbox' | 'phyp' | 'vz' | 'bhyve' | 'hvf';
  id?: number;
  devices?: DomainDevicesInput;
  /** Pattern: `[^\n]+` */
  name: string;
  uuid?: string;
  /** Added between libvirt 11.3.0 and 12.8.0. */
  hwuuid?: string;
  genid?: string;
  /** Pattern: `[^\n]+` */
  title?: string;
  description?: string;
  metadata?: DomainMetadata;
  cpu?: DomainCpuInput;
  /** System information from the firmware. */
  sysinfo?: DomainSysinfo[];
  bootloader?: string;
  bootloader_args?: string;
  os?: DomainOsInput;
  clock?: DomainClockInput;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  throttlegroups?: DomainThrottlegroupsInput;
  memory?: DomainMemoryInput;
  maxMemory?: DomainMaxMemoryInput;
  currentMemory?: DomainCurrentMemoryInput;
  memoryBacking?: DomainMemoryBackingInput;
  vcpu?: DomainVcpu;
  vcpus?: DomainVcpus;
  iothreads?: number;
  iothreadids?: DomainIothreadidsInput;
  defaultiothread?: DomainDefaultiothread;
  blkiotune?: DomainBlkiotuneInput;
  memtune?: DomainMemtuneInput;
  cputune?: DomainCputuneInput;
  numatune?: DomainNumatune;
  /** Added between libvirt 11.3.0 and 12.8.0. */
  iommufd?: DomainIommufd;
  resource?: DomainResource;
  features?: DomainFeaturesInput;
  on_reboot?: 'destroy' | 'restart' | 'preserve' | 'rename-restart';
  on_poweroff?: 'destroy' | 'restart' | 'preserve' | 'rename-restart';
  on_crash?: 'destroy' | 'restart' | 'preserve' | 'rename-restart' | 'coredump-destroy' | 'coredump-restart' | 'preserve-running';
  on_lockfailure?: 'poweroff' | 'restart' | 'pause' | 'ignore';
  pm?: DomainPm;
  perf?: DomainPerf;
  idmap?: DomainIdmap;
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

