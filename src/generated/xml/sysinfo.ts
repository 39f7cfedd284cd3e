// Generated from protocol/xml/grammar.json by `npm run codegen`; do not edit.

import type { DomainSysinfoBaseBoard, DomainSysinfoBios, DomainSysinfoChassis, DomainSysinfoEntry, DomainSysinfoOemStrings, DomainSysinfoSystem } from './domain.js';
import type { RawContent } from './raw.js';

/** System information from the firmware. */
export interface SysinfoSmbios {
  type: 'smbios';
  bios?: DomainSysinfoBios;
  system?: DomainSysinfoSystem;
  baseBoard?: DomainSysinfoBaseBoard[];
  /** Added between libvirt 11.3.0 and 12.8.0. */
  processor?: SysinfoProcessor[];
  /** Added between libvirt 11.3.0 and 12.8.0. */
  memory_device?: SysinfoMemoryDevice[];
  chassis?: DomainSysinfoChassis;
  oemStrings?: DomainSysinfoOemStrings;
  $raw?: RawContent;
}

/** System information from the firmware. */
export interface SysinfoFwcfg {
  type: 'fwcfg';
  entry?: DomainSysinfoEntry[];
  $raw?: RawContent;
}

/** System information from the firmware. */
export type SysinfoDocument =
  | SysinfoSmbios
  | SysinfoFwcfg;

/**
 * `<processor>` of `<sysinfo>`.
 * Added between libvirt 11.3.0 and 12.8.0.
 */
export interface SysinfoProcessor {
  entry: SysinfoProcessorEntry[];
  $raw?: RawContent;
}

/**
 * `<memory_device>` of `<sysinfo>`.
 * Added between libvirt 11.3.0 and 12.8.0.
 */
export interface SysinfoMemoryDevice {
  entry: SysinfoMemoryDeviceEntry[];
  $raw?: RawContent;
}

/** `<entry>` of `<processor>`. */
export interface SysinfoProcessorEntry {
  name: 'socket_destination' | 'type' | 'family' | 'manufacturer' | 'signature' | 'version' | 'external_clock' | 'max_speed' | 'status' | 'serial_number' | 'part_number';
  value: string;
  $raw?: RawContent;
}

/** `<entry>` of `<memory_device>`. */
export interface SysinfoMemoryDeviceEntry {
  name: 'size' | 'form_factor' | 'locator' | 'bank_locator' | 'type' | 'type_detail' | 'speed' | 'manufacturer' | 'serial_number' | 'part_number';
  value: string;
  $raw?: RawContent;
}

