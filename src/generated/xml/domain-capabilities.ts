// Generated from protocol/xml/grammar.json by `npm run codegen`; do not edit.

import type { DomainCpuFeature, DomainCpuMaxphysaddr } from './domain.js';
import type { RawContent } from './raw.js';

/** Capabilities of one emulator. */
export interface DomainCapabilitiesDocument {
  devices?: DomainCapabilitiesDevices;
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  path?: string;
  /** A virtual machine or container. */
  domain: string;
  machine?: string;
  arch: string;
  vcpu?: DomainCapabilitiesVcpu;
  iothreads?: DomainCapabilitiesIothreads;
  os?: DomainCapabilitiesOs;
  cpu?: DomainCapabilitiesCpu;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  memoryBacking?: DomainCapabilitiesMemoryBacking;
  features?: DomainCapabilitiesFeatures;
  $raw?: RawContent;
}

/**
 * Capabilities of one emulator.
 * The written form; `DomainCapabilitiesDocument` is the parsed form.
 */
export interface DomainCapabilitiesDocumentInput {
  devices?: DomainCapabilitiesDevices;
  /** Pattern: `(/|[a-zA-Z]:\\).+` */
  path?: string;
  /** A virtual machine or container. */
  domain: string;
  machine?: string;
  arch: string;
  vcpu?: DomainCapabilitiesVcpu;
  iothreads?: DomainCapabilitiesIothreads;
  os?: DomainCapabilitiesOs;
  cpu?: DomainCapabilitiesCpu;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  memoryBacking?: DomainCapabilitiesMemoryBacking;
  features?: DomainCapabilitiesFeaturesInput;
  $raw?: RawContent;
}

/** `<devices>` of `<domainCapabilities>`. */
export interface DomainCapabilitiesDevices {
  /** A disk, CD-ROM or floppy. */
  disk?: DomainCapabilitiesDisk;
  /** A display server. */
  graphics?: DomainCapabilitiesGraphics;
  /** A graphics card. */
  video?: DomainCapabilitiesVideo;
  /** A device of the host that is passed through to the guest. */
  hostdev?: DomainCapabilitiesHostdev;
  /** A source of random numbers. */
  rng?: DomainCapabilitiesRng;
  /**
   * A directory of the host that the guest can mount.
   * Added between libvirt 7.0.0 and 9.0.0.
   */
  filesystem?: DomainCapabilitiesFilesystem;
  /**
   * A trusted platform module.
   * Added between libvirt 7.0.0 and 9.0.0.
   */
  tpm?: DomainCapabilitiesTpm;
  /**
   * A USB device of the viewer's machine.
   * Added between libvirt 7.0.0 and 9.0.0.
   */
  redirdev?: DomainCapabilitiesRedirdev;
  /**
   * A channel between host and guest, for example for the guest agent.
   * Added between libvirt 7.0.0 and 9.0.0.
   */
  channel?: DomainCapabilitiesChannel;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  crypto?: DomainCapabilitiesCrypto;
  /**
   * A network card.
   * Added between libvirt 9.0.0 and 11.3.0.
   */
  interface?: DomainCapabilitiesInterface;
  /**
   * Reports a crash of the guest's kernel.
   * Added between libvirt 9.0.0 and 11.3.0.
   */
  panic?: DomainCapabilitiesPanic;
  /**
   * A console.
   * Added between libvirt 11.3.0 and 12.8.0.
   */
  console?: DomainCapabilitiesConsole;
  $raw?: RawContent;
}

/** `<vcpu>` of `<domainCapabilities>`. */
export interface DomainCapabilitiesVcpu {
  max: number;
  $raw?: RawContent;
}

/** `<iothreads>` of `<domainCapabilities>`. */
export interface DomainCapabilitiesIothreads {
  supported: 'yes' | 'no';
  $raw?: RawContent;
}

/** `<os>` of `<domainCapabilities>`. */
export interface DomainCapabilitiesOs {
  supported: 'yes' | 'no';
  enum?: DomainCapabilitiesOsEnum[];
  /** Added between libvirt 11.3.0 and 12.8.0. */
  firmwareFeatures?: DomainCapabilitiesOsFirmwareFeatures;
  /** Path of the firmware image. */
  loader?: DomainCapabilitiesOsLoader;
  /** Added between libvirt 11.3.0 and 12.8.0. */
  varstore?: DomainCapabilitiesOsVarstore;
  $raw?: RawContent;
}

/** `<cpu>` of `<domainCapabilities>`. */
export interface DomainCapabilitiesCpu {
  mode: DomainCapabilitiesCpuMode[];
  $raw?: RawContent;
}

/**
 * `<memoryBacking>` of `<domainCapabilities>`.
 * Added between libvirt 7.0.0 and 9.0.0.
 */
export interface DomainCapabilitiesMemoryBacking {
  supported: 'yes' | 'no';
  enum?: DomainCapabilitiesOsEnum[];
  $raw?: RawContent;
}

/** `<features>` of `<domainCapabilities>`. */
export interface DomainCapabilitiesFeatures {
  gic?: DomainCapabilitiesFeaturesGic;
  vmcoreinfo?: DomainCapabilitiesFeaturesVmcoreinfo;
  genid?: DomainCapabilitiesFeaturesGenid;
  backingStoreInput?: DomainCapabilitiesFeaturesBackingStoreInput;
  backup?: DomainCapabilitiesFeaturesBackup;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  'async-teardown'?: DomainCapabilitiesFeaturesAsyncTeardown;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  's390-pv'?: DomainCapabilitiesFeaturesS390Pv;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  ps2?: DomainCapabilitiesFeaturesPs2;
  /** Added between libvirt 11.3.0 and 12.8.0. */
  tdx?: DomainCapabilitiesFeaturesTdx;
  sev?: DomainCapabilitiesFeaturesSev;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  sgx?: DomainCapabilitiesFeaturesSgx;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  hyperv?: DomainCapabilitiesFeaturesHyperv;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  launchSecurity?: DomainCapabilitiesFeaturesLaunchSecurity;
  $raw?: RawContent;
}

/**
 * `<features>` of `<domainCapabilities>`.
 * The written form; `DomainCapabilitiesFeatures` is the parsed form.
 */
export interface DomainCapabilitiesFeaturesInput {
  gic?: DomainCapabilitiesFeaturesGic;
  vmcoreinfo?: DomainCapabilitiesFeaturesVmcoreinfo;
  genid?: DomainCapabilitiesFeaturesGenid;
  backingStoreInput?: DomainCapabilitiesFeaturesBackingStoreInput;
  backup?: DomainCapabilitiesFeaturesBackup;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  'async-teardown'?: DomainCapabilitiesFeaturesAsyncTeardown;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  's390-pv'?: DomainCapabilitiesFeaturesS390Pv;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  ps2?: DomainCapabilitiesFeaturesPs2;
  /** Added between libvirt 11.3.0 and 12.8.0. */
  tdx?: DomainCapabilitiesFeaturesTdx;
  sev?: DomainCapabilitiesFeaturesSev;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  sgx?: DomainCapabilitiesFeaturesSgxInput;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  hyperv?: DomainCapabilitiesFeaturesHyperv;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  launchSecurity?: DomainCapabilitiesFeaturesLaunchSecurity;
  $raw?: RawContent;
}

/** A disk, CD-ROM or floppy. */
export interface DomainCapabilitiesDisk {
  supported: 'yes' | 'no';
  enum?: DomainCapabilitiesOsEnum[];
  $raw?: RawContent;
}

/** A display server. */
export interface DomainCapabilitiesGraphics {
  supported: 'yes' | 'no';
  enum?: DomainCapabilitiesOsEnum[];
  $raw?: RawContent;
}

/** A graphics card. */
export interface DomainCapabilitiesVideo {
  supported: 'yes' | 'no';
  enum?: DomainCapabilitiesOsEnum[];
  $raw?: RawContent;
}

/** A device of the host that is passed through to the guest. */
export interface DomainCapabilitiesHostdev {
  supported: 'yes' | 'no';
  enum?: DomainCapabilitiesOsEnum[];
  $raw?: RawContent;
}

/** A source of random numbers. */
export interface DomainCapabilitiesRng {
  supported: 'yes' | 'no';
  enum?: DomainCapabilitiesOsEnum[];
  $raw?: RawContent;
}

/**
 * A directory of the host that the guest can mount.
 * Added between libvirt 7.0.0 and 9.0.0.
 */
export interface DomainCapabilitiesFilesystem {
  supported: 'yes' | 'no';
  enum?: DomainCapabilitiesOsEnum[];
  $raw?: RawContent;
}

/**
 * A trusted platform module.
 * Added between libvirt 7.0.0 and 9.0.0.
 */
export interface DomainCapabilitiesTpm {
  supported: 'yes' | 'no';
  enum?: DomainCapabilitiesOsEnum[];
  $raw?: RawContent;
}

/**
 * A USB device of the viewer's machine.
 * Added between libvirt 7.0.0 and 9.0.0.
 */
export interface DomainCapabilitiesRedirdev {
  supported: 'yes' | 'no';
  enum?: DomainCapabilitiesOsEnum[];
  $raw?: RawContent;
}

/**
 * A channel between host and guest, for example for the guest agent.
 * Added between libvirt 7.0.0 and 9.0.0.
 */
export interface DomainCapabilitiesChannel {
  supported: 'yes' | 'no';
  enum?: DomainCapabilitiesOsEnum[];
  $raw?: RawContent;
}

/**
 * `<crypto>` of `<devices>`.
 * Added between libvirt 9.0.0 and 11.3.0.
 */
export interface DomainCapabilitiesCrypto {
  supported: 'yes' | 'no';
  enum?: DomainCapabilitiesOsEnum[];
  $raw?: RawContent;
}

/**
 * A network card.
 * Added between libvirt 9.0.0 and 11.3.0.
 */
export interface DomainCapabilitiesInterface {
  supported: 'yes' | 'no';
  enum?: DomainCapabilitiesOsEnum[];
  $raw?: RawContent;
}

/**
 * Reports a crash of the guest's kernel.
 * Added between libvirt 9.0.0 and 11.3.0.
 */
export interface DomainCapabilitiesPanic {
  supported: 'yes' | 'no';
  enum?: DomainCapabilitiesOsEnum[];
  $raw?: RawContent;
}

/**
 * A console.
 * Added between libvirt 11.3.0 and 12.8.0.
 */
export interface DomainCapabilitiesConsole {
  supported: 'yes' | 'no';
  enum?: DomainCapabilitiesOsEnum[];
  $raw?: RawContent;
}

/** `<enum>` of `<os>`. */
export interface DomainCapabilitiesOsEnum {
  name: string;
  value?: string[];
  $raw?: RawContent;
}

/**
 * `<firmwareFeatures>` of `<os>`.
 * Added between libvirt 11.3.0 and 12.8.0.
 */
export interface DomainCapabilitiesOsFirmwareFeatures {
  supported: 'yes' | 'no';
  enum?: DomainCapabilitiesOsEnum[];
  $raw?: RawContent;
}

/** Path of the firmware image. */
export interface DomainCapabilitiesOsLoader {
  supported: 'yes' | 'no';
  value?: string[];
  enum?: DomainCapabilitiesOsEnum[];
  $raw?: RawContent;
}

/**
 * `<varstore>` of `<os>`.
 * Added between libvirt 11.3.0 and 12.8.0.
 */
export interface DomainCapabilitiesOsVarstore {
  supported: 'yes' | 'no';
  $raw?: RawContent;
}

/** `<mode>` of `<cpu>`. */
export interface DomainCapabilitiesCpuModeHostPassthrough {
  name: 'host-passthrough' | 'maximum';
  supported: 'yes' | 'no';
  enum?: DomainCapabilitiesOsEnum[];
  $raw?: RawContent;
}

/** `<mode>` of `<cpu>`. */
export interface DomainCapabilitiesCpuModeHostModel {
  name: 'host-model';
  supported: 'yes' | 'no';
  model?: DomainCapabilitiesCpuModeHostModelModel[];
  vendor?: string;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  maxphysaddr?: DomainCpuMaxphysaddr;
  feature?: DomainCpuFeature[];
  $raw?: RawContent;
}

/** `<mode>` of `<cpu>`. */
export interface DomainCapabilitiesCpuModeCustom {
  name: 'custom';
  supported: 'yes' | 'no';
  model?: DomainCapabilitiesCpuModeCustomModel[];
  /** Added between libvirt 9.0.0 and 11.3.0. */
  blockers?: DomainCapabilitiesCpuModeBlockers[];
  $raw?: RawContent;
}

/** `<mode>` of `<cpu>`. */
export type DomainCapabilitiesCpuMode =
  | DomainCapabilitiesCpuModeHostPassthrough
  | DomainCapabilitiesCpuModeHostModel
  | DomainCapabilitiesCpuModeCustom;

/** `<gic>` of `<features>`. */
export interface DomainCapabilitiesFeaturesGic {
  supported: 'yes' | 'no';
  enum?: DomainCapabilitiesOsEnum[];
  $raw?: RawContent;
}

/** `<vmcoreinfo>` of `<features>`. */
export interface DomainCapabilitiesFeaturesVmcoreinfo {
  supported: 'yes' | 'no';
  $raw?: RawContent;
}

/** `<genid>` of `<features>`. */
export interface DomainCapabilitiesFeaturesGenid {
  supported: 'yes' | 'no';
  $raw?: RawContent;
}

/** `<backingStoreInput>` of `<features>`. */
export interface DomainCapabilitiesFeaturesBackingStoreInput {
  supported: 'yes' | 'no';
  $raw?: RawContent;
}

/** `<backup>` of `<features>`. */
export interface DomainCapabilitiesFeaturesBackup {
  supported: 'yes' | 'no';
  $raw?: RawContent;
}

/**
 * `<async-teardown>` of `<features>`.
 * Added between libvirt 9.0.0 and 11.3.0.
 */
export interface DomainCapabilitiesFeaturesAsyncTeardown {
  supported: 'yes' | 'no';
  $raw?: RawContent;
}

/**
 * `<s390-pv>` of `<features>`.
 * Added between libvirt 7.0.0 and 9.0.0.
 */
export interface DomainCapabilitiesFeaturesS390Pv {
  supported: 'yes' | 'no';
  $raw?: RawContent;
}

/**
 * `<ps2>` of `<features>`.
 * Added between libvirt 9.0.0 and 11.3.0.
 */
export interface DomainCapabilitiesFeaturesPs2 {
  supported: 'yes' | 'no';
  $raw?: RawContent;
}

/**
 * `<tdx>` of `<features>`.
 * Added between libvirt 11.3.0 and 12.8.0.
 */
export interface DomainCapabilitiesFeaturesTdx {
  supported: 'yes' | 'no';
  $raw?: RawContent;
}

/** `<sev>` of `<features>`. */
export interface DomainCapabilitiesFeaturesSev {
  supported: 'yes' | 'no';
  cbitpos?: number;
  reducedPhysBits?: number;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  maxGuests?: number;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  maxESGuests?: number;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  cpu0Id?: string;
  $raw?: RawContent;
}

/**
 * `<sgx>` of `<features>`.
 * Added between libvirt 7.0.0 and 9.0.0.
 */
export interface DomainCapabilitiesFeaturesSgx {
  supported: 'yes' | 'no';
  flc?: 'yes' | 'no';
  sgx1?: 'yes' | 'no';
  sgx2?: 'yes' | 'no';
  section_size?: DomainCapabilitiesFeaturesSgxSectionSize;
  sections?: DomainCapabilitiesFeaturesSgxSections;
  $raw?: RawContent;
}

/**
 * `<sgx>` of `<features>`.
 * Added between libvirt 7.0.0 and 9.0.0.
 * The written form; `DomainCapabilitiesFeaturesSgx` is the parsed form.
 */
export interface DomainCapabilitiesFeaturesSgxInput {
  supported: 'yes' | 'no';
  flc?: 'yes' | 'no';
  sgx1?: 'yes' | 'no';
  sgx2?: 'yes' | 'no';
  section_size?: DomainCapabilitiesFeaturesSgxSectionSizeInput;
  sections?: DomainCapabilitiesFeaturesSgxSectionsInput;
  $raw?: RawContent;
}

/**
 * `<hyperv>` of `<features>`.
 * Added between libvirt 7.0.0 and 9.0.0.
 */
export interface DomainCapabilitiesFeaturesHyperv {
  supported: 'yes' | 'no';
  enum?: DomainCapabilitiesOsEnum[];
  /** Added between libvirt 11.3.0 and 12.8.0. */
  defaults?: DomainCapabilitiesFeaturesHypervDefaults;
  $raw?: RawContent;
}

/**
 * `<launchSecurity>` of `<features>`.
 * Added between libvirt 9.0.0 and 11.3.0.
 */
export interface DomainCapabilitiesFeaturesLaunchSecurity {
  supported: 'yes' | 'no';
  enum?: DomainCapabilitiesOsEnum[];
  $raw?: RawContent;
}

/** `<model>` of `<mode>`. */
export interface DomainCapabilitiesCpuModeHostModelModel {
  fallback?: 'allow' | 'forbid';
  /** Pattern: `[^,]{12}` */
  vendor_id?: string;
  /** Added between libvirt 11.3.0 and 12.8.0. */
  value?: string;
  $raw?: RawContent;
}

/** `<model>` of `<mode>`. */
export interface DomainCapabilitiesCpuModeCustomModel {
  usable: 'yes' | 'no' | 'unknown';
  /** Added between libvirt 7.0.0 and 9.0.0. */
  deprecated?: 'yes' | 'no';
  /** Added between libvirt 9.0.0 and 11.3.0. */
  canonical?: string;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  vendor: string;
  /** Added between libvirt 11.3.0 and 12.8.0. */
  value?: string;
  $raw?: RawContent;
}

/**
 * `<blockers>` of `<mode>`.
 * Added between libvirt 9.0.0 and 11.3.0.
 */
export interface DomainCapabilitiesCpuModeBlockers {
  model: string;
  feature: DomainCapabilitiesCpuModeBlockersFeature[];
  $raw?: RawContent;
}

/** `<section_size>` of `<sgx>`. */
export interface DomainCapabilitiesFeaturesSgxSectionSize {
  /** Unit of the number; KiB by default, unless noted otherwise. */
  unit: 'KiB';
  /** Added between libvirt 11.3.0 and 12.8.0. */
  value: bigint;
  $raw?: RawContent;
}

/**
 * `<section_size>` of `<sgx>`.
 * The written form; `DomainCapabilitiesFeaturesSgxSectionSize` is the parsed form.
 */
export interface DomainCapabilitiesFeaturesSgxSectionSizeInput {
  /** Unit of the number; KiB by default, unless noted otherwise. */
  unit: 'KiB';
  /** Added between libvirt 11.3.0 and 12.8.0. */
  value: bigint | number;
  $raw?: RawContent;
}

/** `<sections>` of `<sgx>`. */
export interface DomainCapabilitiesFeaturesSgxSections {
  section?: DomainCapabilitiesFeaturesSgxSectionsSection[];
  $raw?: RawContent;
}

/**
 * `<sections>` of `<sgx>`.
 * The written form; `DomainCapabilitiesFeaturesSgxSections` is the parsed form.
 */
export interface DomainCapabilitiesFeaturesSgxSectionsInput {
  section?: DomainCapabilitiesFeaturesSgxSectionsSectionInput[];
  $raw?: RawContent;
}

/**
 * `<defaults>` of `<hyperv>`.
 * Added between libvirt 11.3.0 and 12.8.0.
 */
export interface DomainCapabilitiesFeaturesHypervDefaults {
  spinlocks?: number;
  stimer_direct?: 'on' | 'off';
  tlbflush_direct?: 'on' | 'off';
  tlbflush_extended?: 'on' | 'off';
  vendor_id?: string;
  $raw?: RawContent;
}

/** `<feature>` of `<blockers>`. */
export interface DomainCapabilitiesCpuModeBlockersFeature {
  name: string;
  $raw?: RawContent;
}

/** `<section>` of `<sections>`. */
export interface DomainCapabilitiesFeaturesSgxSectionsSection {
  node: number;
  size: bigint;
  /** Unit of the number; KiB by default, unless noted otherwise. */
  unit: 'KiB';
  $raw?: RawContent;
}

/**
 * `<section>` of `<sections>`.
 * The written form; `DomainCapabilitiesFeaturesSgxSectionsSection` is the parsed form.
 */
export interface DomainCapabilitiesFeaturesSgxSectionsSectionInput {
  node: number;
  size: bigint | number;
  /** Unit of the number; KiB by default, unless noted otherwise. */
  unit: 'KiB';
  $raw?: RawContent;
}

