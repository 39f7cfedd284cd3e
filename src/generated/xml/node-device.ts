// Generated from protocol/xml/grammar.json by `npm run codegen`; do not edit.

import type { InterfaceLink } from './interface.js';
import type { RawContent } from './raw.js';

/** A device of the host. */
export interface NodeDeviceDocument {
  name: string;
  path?: string;
  devnode?: NodeDeviceDevnode[];
  parent?: NodeDeviceParent;
  driver?: NodeDeviceDriver;
  /** Type or feature of the device. */
  capability?: NodeDeviceCapability[];
  $raw?: RawContent;
}

/**
 * A device of the host.
 * The written form; `NodeDeviceDocument` is the parsed form.
 */
export interface NodeDeviceDocumentInput {
  name: string;
  path?: string;
  devnode?: NodeDeviceDevnode[];
  parent?: NodeDeviceParent;
  driver?: NodeDeviceDriver;
  /** Type or feature of the device. */
  capability?: NodeDeviceCapabilityInput[];
  $raw?: RawContent;
}

/** `<devnode>` of `<device>`. */
export interface NodeDeviceDevnode {
  type: 'dev' | 'link';
  /** Added between libvirt 11.3.0 and 12.8.0. */
  value?: string;
  $raw?: RawContent;
}

/** `<parent>` of `<device>`. */
export interface NodeDeviceParent {
  /** Pattern: `(0x)?[0-9a-fA-F]{16}` */
  wwnn?: string;
  /** Pattern: `(0x)?[0-9a-fA-F]{16}` */
  wwpn?: string;
  /** Pattern: `(0x)?[0-9a-fA-F]{16}` */
  fabric_wwn?: string;
  /** Added between libvirt 11.3.0 and 12.8.0. */
  value?: string;
  $raw?: RawContent;
}

/** `<driver>` of `<device>`. */
export interface NodeDeviceDriver {
  name: string;
  $raw?: RawContent;
}

/** Type or feature of the device. */
export interface NodeDeviceCapabilitySystem {
  typeAttribute: 'system';
  product?: NodeDeviceCapabilitySystemProduct;
  hardware: NodeDeviceCapabilityHardware;
  firmware: NodeDeviceCapabilityFirmware;
  $raw?: RawContent;
}

/** Type or feature of the device. */
export interface NodeDeviceCapabilityPci {
  typeAttribute: 'pci';
  /** Pattern: `0x[0-9a-fA-F]{6}` */
  class?: string;
  /** A virtual machine or container. */
  domain: bigint;
  bus: string;
  slot: bigint;
  function: bigint;
  product: NodeDeviceCapabilityPciProduct;
  vendor: NodeDeviceCapabilityPciVendor;
  capability?: NodeDeviceCapabilityPciCapability[];
  iommuGroup?: NodeDeviceCapabilityPciIommuGroup;
  numa?: NodeDeviceCapabilityNuma;
  'pci-express'?: NodeDeviceCapabilityPciExpress;
  $raw?: RawContent;
}

/** Type or feature of the device. */
export interface NodeDeviceCapabilityUsbDevice {
  typeAttribute: 'usb_device';
  bus: string;
  /** A device of the host. */
  device: bigint;
  /** Added between libvirt 11.3.0 and 12.8.0. */
  port: bigint;
  product: NodeDeviceCapabilityPciProduct;
  vendor: NodeDeviceCapabilityPciVendor;
  $raw?: RawContent;
}

/** Type or feature of the device. */
export interface NodeDeviceCapabilityUsb {
  typeAttribute: 'usb';
  number: bigint;
  class: string;
  subclass: bigint;
  protocol: bigint;
  description?: string;
  $raw?: RawContent;
}

/** Type or feature of the device. */
export interface NodeDeviceCapabilityNet {
  typeAttribute: 'net';
  interface: string;
  /**
   * Address on a bus; chosen by the daemon if omitted.
   * Pattern: `([a-fA-F0-9]{2}:){5}[a-fA-F0-9]{2}`
   */
  address?: string;
  link?: InterfaceLink;
  feature?: NodeDeviceCapabilityFeature[];
  capability?: NodeDeviceCapabilityNetCapability[];
  $raw?: RawContent;
}

/** Type or feature of the device. */
export interface NodeDeviceCapabilityScsiGeneric {
  typeAttribute: 'scsi_generic';
  /** Added between libvirt 7.0.0 and 9.0.0. */
  char: string;
  $raw?: RawContent;
}

/** Type or feature of the device. */
export interface NodeDeviceCapabilityScsiHost {
  typeAttribute: 'scsi_host';
  host: bigint;
  unique_id?: number;
  capability?: NodeDeviceCapabilityScsiHostCapability[];
  $raw?: RawContent;
}

/** Type or feature of the device. */
export interface NodeDeviceCapabilityScsiTarget {
  typeAttribute: 'scsi_target';
  target: string;
  capability?: NodeDeviceCapabilityScsiTargetCapability[];
  $raw?: RawContent;
}

/** Type or feature of the device. */
export interface NodeDeviceCapabilityScsi {
  typeAttribute: 'scsi';
  host: bigint;
  bus: string;
  target: string;
  lun: bigint;
  type?: NodeDeviceCapabilityScsiType;
  $raw?: RawContent;
}

/** Type or feature of the device. */
export interface NodeDeviceCapabilityStorage {
  typeAttribute: 'storage';
  /** Pattern: `/[a-zA-Z0-9_\+\-/%]+` */
  block: string;
  bus?: string;
  drive_type?: string;
  model?: string;
  vendor?: NodeDeviceCapabilityStorageVendor;
  serial?: string;
  size?: bigint;
  logical_block_size?: bigint;
  num_blocks?: bigint;
  capability?: NodeDeviceCapabilityStorageCapability[];
  $raw?: RawContent;
}

/** Type or feature of the device. */
export interface NodeDeviceCapabilityDrm {
  typeAttribute: 'drm';
  type: NodeDeviceCapabilityDrmType;
  $raw?: RawContent;
}

/** Type or feature of the device. */
export interface NodeDeviceCapabilityMdev {
  typeAttribute: 'mdev';
  type: NodeDeviceCapabilityMdevType;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  uuid?: string;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  parent_addr?: string;
  attr?: NodeDeviceCapabilityAttr[];
  iommuGroup?: NodeDeviceCapabilityMdevIommuGroup;
  $raw?: RawContent;
}

/** Type or feature of the device. */
export interface NodeDeviceCapabilityCcw {
  typeAttribute: 'ccw';
  /** Added between libvirt 9.0.0 and 11.3.0. */
  state?: 'online' | 'offline';
  cssid: string;
  /** Pattern: `(0x)?[0-3]` */
  ssid: string;
  /** Pattern: `0x[0-9a-fA-F]{1,4}` */
  devno: string;
  capability?: NodeDeviceCapabilityCcwCapability[];
  $raw?: RawContent;
}

/** Type or feature of the device. */
export interface NodeDeviceCapabilityCcwgroup {
  typeAttribute: 'ccwgroup';
  /** Added between libvirt 9.0.0 and 11.3.0. */
  state?: 'online' | 'offline';
  cssid: string;
  /** Pattern: `(0x)?[0-3]` */
  ssid: string;
  /** Pattern: `0x[0-9a-fA-F]{1,4}` */
  devno: string;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  members?: NodeDeviceCapabilityMembers;
  capability: NodeDeviceCapabilityCcwgroupCapability[];
  $raw?: RawContent;
}

/** Type or feature of the device. */
export interface NodeDeviceCapabilityCss {
  typeAttribute: 'css';
  cssid: string;
  /** Pattern: `(0x)?[0-3]` */
  ssid: string;
  /** Pattern: `0x[0-9a-fA-F]{1,4}` */
  devno: string;
  capability?: NodeDeviceCapabilityCssCapability[];
  /** Added between libvirt 7.0.0 and 9.0.0. */
  channel_dev_addr?: NodeDeviceCapabilityChannelDevAddr;
  $raw?: RawContent;
}

/** Type or feature of the device. */
export interface NodeDeviceCapabilityVdpa {
  typeAttribute: 'vdpa';
  /** Pattern: `/[a-zA-Z0-9_\+\-/%]+` */
  chardev: string;
  $raw?: RawContent;
}

/** Type or feature of the device. */
export interface NodeDeviceCapabilityApCard {
  typeAttribute: 'ap_card';
  /** Pattern: `0x[0-9a-fA-F]{1,2}` */
  'ap-adapter': string;
  $raw?: RawContent;
}

/** Type or feature of the device. */
export interface NodeDeviceCapabilityApQueue {
  typeAttribute: 'ap_queue';
  /** Pattern: `0x[0-9a-fA-F]{1,2}` */
  'ap-adapter': string;
  /** Pattern: `0x[0-9a-fA-F]{1,4}` */
  'ap-domain': string;
  $raw?: RawContent;
}

/** Type or feature of the device. */
export interface NodeDeviceCapabilityApMatrix {
  typeAttribute: 'ap_matrix';
  capability?: NodeDeviceCapabilityCssCapability[];
  $raw?: RawContent;
}

/** Type or feature of the device. */
export type NodeDeviceCapability =
  | NodeDeviceCapabilitySystem
  | NodeDeviceCapabilityPci
  | NodeDeviceCapabilityUsbDevice
  | NodeDeviceCapabilityUsb
  | NodeDeviceCapabilityNet
  | NodeDeviceCapabilityScsiGeneric
  | NodeDeviceCapabilityScsiHost
  | NodeDeviceCapabilityScsiTarget
  | NodeDeviceCapabilityScsi
  | NodeDeviceCapabilityStorage
  | NodeDeviceCapabilityDrm
  | NodeDeviceCapabilityMdev
  | NodeDeviceCapabilityCcw
  | NodeDeviceCapabilityCcwgroup
  | NodeDeviceCapabilityCss
  | NodeDeviceCapabilityVdpa
  | NodeDeviceCapabilityApCard
  | NodeDeviceCapabilityApQueue
  | NodeDeviceCapabilityApMatrix;

/**
 * Type or feature of the device.
 * The written form; `NodeDeviceCapability` is the parsed form.
 */
export interface NodeDeviceCapabilitySystemInput {
  typeAttribute: 'system';
  product?: NodeDeviceCapabilitySystemProduct;
  hardware: NodeDeviceCapabilityHardware;
  firmware: NodeDeviceCapabilityFirmware;
  $raw?: RawContent;
}

/**
 * Type or feature of the device.
 * The written form; `NodeDeviceCapability` is the parsed form.
 */
export interface NodeDeviceCapabilityPciInput {
  typeAttribute: 'pci';
  /** Pattern: `0x[0-9a-fA-F]{6}` */
  class?: string;
  /** A virtual machine or container. */
  domain: bigint | number;
  bus: string;
  slot: bigint | number;
  function: bigint | number;
  product: NodeDeviceCapabilityPciProduct;
  vendor: NodeDeviceCapabilityPciVendor;
  capability?: NodeDeviceCapabilityPciCapability[];
  iommuGroup?: NodeDeviceCapabilityPciIommuGroup;
  numa?: NodeDeviceCapabilityNuma;
  'pci-express'?: NodeDeviceCapabilityPciExpress;
  $raw?: RawContent;
}

/**
 * Type or feature of the device.
 * The written form; `NodeDeviceCapability` is the parsed form.
 */
export interface NodeDeviceCapabilityUsbDeviceInput {
  typeAttribute: 'usb_device';
  bus: string;
  /** A device of the host. */
  device: bigint | number;
  /** Added between libvirt 11.3.0 and 12.8.0. */
  port: bigint | number;
  product: NodeDeviceCapabilityPciProduct;
  vendor: NodeDeviceCapabilityPciVendor;
  $raw?: RawContent;
}

/**
 * Type or feature of the device.
 * The written form; `NodeDeviceCapability` is the parsed form.
 */
export interface NodeDeviceCapabilityUsbInput {
  typeAttribute: 'usb';
  number: bigint | number;
  class: string;
  subclass: bigint | number;
  protocol: bigint | number;
  description?: string;
  $raw?: RawContent;
}

/**
 * Type or feature of the device.
 * The written form; `NodeDeviceCapability` is the parsed form.
 */
export interface NodeDeviceCapabilityNetInput {
  typeAttribute: 'net';
  interface: string;
  /**
   * Address on a bus; chosen by the daemon if omitted.
   * Pattern: `([a-fA-F0-9]{2}:){5}[a-fA-F0-9]{2}`
   */
  address?: string;
  link?: InterfaceLink;
  feature?: NodeDeviceCapabilityFeature[];
  capability?: NodeDeviceCapabilityNetCapability[];
  $raw?: RawContent;
}

/**
 * Type or feature of the device.
 * The written form; `NodeDeviceCapability` is the parsed form.
 */
export interface NodeDeviceCapabilityScsiGenericInput {
  typeAttribute: 'scsi_generic';
  /** Added between libvirt 7.0.0 and 9.0.0. */
  char: string;
  $raw?: RawContent;
}

/**
 * Type or feature of the device.
 * The written form; `NodeDeviceCapability` is the parsed form.
 */
export interface NodeDeviceCapabilityScsiHostInput {
  typeAttribute: 'scsi_host';
  host: bigint | number;
  unique_id?: number;
  capability?: NodeDeviceCapabilityScsiHostCapability[];
  $raw?: RawContent;
}

/**
 * Type or feature of the device.
 * The written form; `NodeDeviceCapability` is the parsed form.
 */
export interface NodeDeviceCapabilityScsiTargetInput {
  typeAttribute: 'scsi_target';
  target: string;
  capability?: NodeDeviceCapabilityScsiTargetCapability[];
  $raw?: RawContent;
}

/**
 * Type or feature of the device.
 * The written form; `NodeDeviceCapability` is the parsed form.
 */
export interface NodeDeviceCapabilityScsiInput {
  typeAttribute: 'scsi';
  host: bigint | number;
  bus: string;
  target: string;
  lun: bigint | number;
  type?: NodeDeviceCapabilityScsiType;
  $raw?: RawContent;
}

/**
 * Type or feature of the device.
 * The written form; `NodeDeviceCapability` is the parsed form.
 */
export interface NodeDeviceCapabilityStorageInput {
  typeAttribute: 'storage';
  /** Pattern: `/[a-zA-Z0-9_\+\-/%]+` */
  block: string;
  bus?: string;
  drive_type?: string;
  model?: string;
  vendor?: NodeDeviceCapabilityStorageVendor;
  serial?: string;
  size?: bigint | number;
  logical_block_size?: bigint | number;
  num_blocks?: bigint | number;
  capability?: NodeDeviceCapabilityStorageCapabilityInput[];
  $raw?: RawContent;
}

/**
 * Type or feature of the device.
 * The written form; `NodeDeviceCapability` is the parsed form.
 */
export interface NodeDeviceCapabilityDrmInput {
  typeAttribute: 'drm';
  type: NodeDeviceCapabilityDrmType;
  $raw?: RawContent;
}

/**
 * Type or feature of the device.
 * The written form; `NodeDeviceCapability` is the parsed form.
 */
export interface NodeDeviceCapabilityMdevInput {
  typeAttribute: 'mdev';
  type: NodeDeviceCapabilityMdevType;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  uuid?: string;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  parent_addr?: string;
  attr?: NodeDeviceCapabilityAttr[];
  iommuGroup?: NodeDeviceCapabilityMdevIommuGroup;
  $raw?: RawContent;
}

/**
 * Type or feature of the device.
 * The written form; `NodeDeviceCapability` is the parsed form.
 */
export interface NodeDeviceCapabilityCcwInput {
  typeAttribute: 'ccw';
  /** Added between libvirt 9.0.0 and 11.3.0. */
  state?: 'online' | 'offline';
  cssid: string;
  /** Pattern: `(0x)?[0-3]` */
  ssid: string;
  /** Pattern: `0x[0-9a-fA-F]{1,4}` */
  devno: string;
  capability?: NodeDeviceCapabilityCcwCapability[];
  $raw?: RawContent;
}

/**
 * Type or feature of the device.
 * The written form; `NodeDeviceCapability` is the parsed form.
 */
export interface NodeDeviceCapabilityCcwgroupInput {
  typeAttribute: 'ccwgroup';
  /** Added between libvirt 9.0.0 and 11.3.0. */
  state?: 'online' | 'offline';
  cssid: string;
  /** Pattern: `(0x)?[0-3]` */
  ssid: string;
  /** Pattern: `0x[0-9a-fA-F]{1,4}` */
  devno: string;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  members?: NodeDeviceCapabilityMembers;
  capability: NodeDeviceCapabilityCcwgroupCapability[];
  $raw?: RawContent;
}

/**
 * Type or feature of the device.
 * The written form; `NodeDeviceCapability` is the parsed form.
 */
export interface NodeDeviceCapabilityCssInput {
  typeAttribute: 'css';
  cssid: string;
  /** Pattern: `(0x)?[0-3]` */
  ssid: string;
  /** Pattern: `0x[0-9a-fA-F]{1,4}` */
  devno: string;
  capability?: NodeDeviceCapabilityCssCapability[];
  /** Added between libvirt 7.0.0 and 9.0.0. */
  channel_dev_addr?: NodeDeviceCapabilityChannelDevAddr;
  $raw?: RawContent;
}

/**
 * Type or feature of the device.
 * The written form; `NodeDeviceCapability` is the parsed form.
 */
export interface NodeDeviceCapabilityVdpaInput {
  typeAttribute: 'vdpa';
  /** Pattern: `/[a-zA-Z0-9_\+\-/%]+` */
  chardev: string;
  $raw?: RawContent;
}

/**
 * Type or feature of the device.
 * The written form; `NodeDeviceCapability` is the parsed form.
 */
export interface NodeDeviceCapabilityApCardInput {
  typeAttribute: 'ap_card';
  /** Pattern: `0x[0-9a-fA-F]{1,2}` */
  'ap-adapter': string;
  $raw?: RawContent;
}

/**
 * Type or feature of the device.
 * The written form; `NodeDeviceCapability` is the parsed form.
 */
export interface NodeDeviceCapabilityApQueueInput {
  typeAttribute: 'ap_queue';
  /** Pattern: `0x[0-9a-fA-F]{1,2}` */
  'ap-adapter': string;
  /** Pattern: `0x[0-9a-fA-F]{1,4}` */
  'ap-domain': string;
  $raw?: RawContent;
}

/**
 * Type or feature of the device.
 * The written form; `NodeDeviceCapability` is the parsed form.
 */
export interface NodeDeviceCapabilityApMatrixInput {
  typeAttribute: 'ap_matrix';
  capability?: NodeDeviceCapabilityCssCapability[];
  $raw?: RawContent;
}

/**
 * Type or feature of the device.
 * The written form; `NodeDeviceCapability` is the parsed form.
 */
export type NodeDeviceCapabilityInput =
  | NodeDeviceCapabilitySystemInput
  | NodeDeviceCapabilityPciInput
  | NodeDeviceCapabilityUsbDeviceInput
  | NodeDeviceCapabilityUsbInput
  | NodeDeviceCapabilityNetInput
  | NodeDeviceCapabilityScsiGenericInput
  | NodeDeviceCapabilityScsiHostInput
  | NodeDeviceCapabilityScsiTargetInput
  | NodeDeviceCapabilityScsiInput
  | NodeDeviceCapabilityStorageInput
  | NodeDeviceCapabilityDrmInput
  | NodeDeviceCapabilityMdevInput
  | NodeDeviceCapabilityCcwInput
  | NodeDeviceCapabilityCcwgroupInput
  | NodeDeviceCapabilityCssInput
  | NodeDeviceCapabilityVdpaInput
  | NodeDeviceCapabilityApCardInput
  | NodeDeviceCapabilityApQueueInput
  | NodeDeviceCapabilityApMatrixInput;

/** `<product>` of `<capability>`. */
export interface NodeDeviceCapabilitySystemProduct {
  /** Added between libvirt 11.3.0 and 12.8.0. */
  value?: string;
  $raw?: RawContent;
}

/** `<hardware>` of `<capability>`. */
export interface NodeDeviceCapabilityHardware {
  vendor?: string;
  version?: string;
  serial?: string;
  uuid: string;
  $raw?: RawContent;
}

/** `<firmware>` of `<capability>`. */
export interface NodeDeviceCapabilityFirmware {
  vendor?: string;
  version?: string;
  release_date?: string;
  $raw?: RawContent;
}

/** `<product>` of `<capability>`. */
export interface NodeDeviceCapabilityPciProduct {
  /** Pattern: `(0x)?[0-9a-f]+` */
  id: string;
  /** Added between libvirt 11.3.0 and 12.8.0. */
  value?: string;
  $raw?: RawContent;
}

/** `<vendor>` of `<capability>`. */
export interface NodeDeviceCapabilityPciVendor {
  /** Pattern: `(0x)?[0-9a-f]+` */
  id: string;
  /** Added between libvirt 11.3.0 and 12.8.0. */
  value?: string;
  $raw?: RawContent;
}

/** `<capability>` of `<capability>`. */
export interface NodeDeviceCapabilityPciCapabilityPhysFunction {
  typeAttribute: 'phys_function';
  /** Address on a bus; chosen by the daemon if omitted. */
  address?: NodeDeviceCapabilityPciCapabilityAddress[];
  $raw?: RawContent;
}

/** `<capability>` of `<capability>`. */
export interface NodeDeviceCapabilityPciCapabilityVirtFunctions {
  typeAttribute: 'virt_functions';
  maxCount?: number;
  /** Address on a bus; chosen by the daemon if omitted. */
  address?: NodeDeviceCapabilityPciCapabilityAddress[];
  $raw?: RawContent;
}

/** `<capability>` of `<capability>`. */
export interface NodeDeviceCapabilityPciCapabilityPciBridge {
  typeAttribute: 'pci-bridge' | 'cardbus-bridge';
  $raw?: RawContent;
}

/** `<capability>` of `<capability>`. */
export interface NodeDeviceCapabilityPciCapabilityMdevTypes {
  typeAttribute: 'mdev_types';
  type: NodeDeviceCapabilityPciCapabilityType[];
  $raw?: RawContent;
}

/** `<capability>` of `<capability>`. */
export interface NodeDeviceCapabilityPciCapabilityVpd {
  typeAttribute: 'vpd';
  /**
   * Pattern: `.{0,255}`
   * Added between libvirt 7.0.0 and 9.0.0.
   */
  name: string;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  fields?: NodeDeviceCapabilityPciCapabilityFields[];
  $raw?: RawContent;
}

/** `<capability>` of `<capability>`. */
export type NodeDeviceCapabilityPciCapability =
  | NodeDeviceCapabilityPciCapabilityPhysFunction
  | NodeDeviceCapabilityPciCapabilityVirtFunctions
  | NodeDeviceCapabilityPciCapabilityPciBridge
  | NodeDeviceCapabilityPciCapabilityMdevTypes
  | NodeDeviceCapabilityPciCapabilityVpd;

/** `<iommuGroup>` of `<capability>`. */
export interface NodeDeviceCapabilityPciIommuGroup {
  number: number;
  /** Address on a bus; chosen by the daemon if omitted. */
  address: NodeDeviceCapabilityPciCapabilityAddress[];
  $raw?: RawContent;
}

/** `<numa>` of `<capability>`. */
export interface NodeDeviceCapabilityNuma {
  node?: number;
  $raw?: RawContent;
}

/** `<pci-express>` of `<capability>`. */
export interface NodeDeviceCapabilityPciExpress {
  link?: NodeDeviceCapabilityPciExpressLink[];
  $raw?: RawContent;
}

/** `<feature>` of `<capability>`. */
export interface NodeDeviceCapabilityFeature {
  /** Pattern: `[a-zA-Z\-_]+` */
  name: string;
  $raw?: RawContent;
}

/** `<capability>` of `<capability>`. */
export interface NodeDeviceCapabilityNetCapability {
  typeAttribute: '80203' | '80211';
  $raw?: RawContent;
}

/** `<capability>` of `<capability>`. */
export interface NodeDeviceCapabilityScsiHostCapabilityFcHost {
  typeAttribute: 'fc_host';
  /** Pattern: `(0x)?[0-9a-fA-F]{16}` */
  wwnn: string;
  /** Pattern: `(0x)?[0-9a-fA-F]{16}` */
  wwpn: string;
  /** Pattern: `(0x)?[0-9a-fA-F]{16}` */
  fabric_wwn?: string;
  $raw?: RawContent;
}

/** `<capability>` of `<capability>`. */
export interface NodeDeviceCapabilityScsiHostCapabilityVportOps {
  typeAttribute: 'vport_ops';
  max_vports: number;
  vports: number;
  $raw?: RawContent;
}

/** `<capability>` of `<capability>`. */
export type NodeDeviceCapabilityScsiHostCapability =
  | NodeDeviceCapabilityScsiHostCapabilityFcHost
  | NodeDeviceCapabilityScsiHostCapabilityVportOps;

/** `<capability>` of `<capability>`. */
export interface NodeDeviceCapabilityScsiTargetCapability {
  typeAttribute: 'fc_remote_port';
  rport: string;
  /** Pattern: `(0x)?[0-9a-fA-F]{16}` */
  wwpn: string;
  $raw?: RawContent;
}

/** `<type>` of `<capability>`. */
export interface NodeDeviceCapabilityScsiType {
  /** Added between libvirt 11.3.0 and 12.8.0. */
  value?: string;
  $raw?: RawContent;
}

/** `<vendor>` of `<capability>`. */
export interface NodeDeviceCapabilityStorageVendor {
  /** Added between libvirt 11.3.0 and 12.8.0. */
  value?: string;
  $raw?: RawContent;
}

/** `<capability>` of `<capability>`. */
export interface NodeDeviceCapabilityStorageCapabilityRemovable {
  typeAttribute: 'removable';
  media_available: '1' | '0';
  media_size: bigint;
  media_label?: string;
  logical_block_size?: bigint;
  num_blocks?: bigint;
  $raw?: RawContent;
}

/** `<capability>` of `<capability>`. */
export interface NodeDeviceCapabilityStorageCapabilityHotpluggable {
  typeAttribute: 'hotpluggable';
  $raw?: RawContent;
}

/** `<capability>` of `<capability>`. */
export type NodeDeviceCapabilityStorageCapability =
  | NodeDeviceCapabilityStorageCapabilityRemovable
  | NodeDeviceCapabilityStorageCapabilityHotpluggable;

/**
 * `<capability>` of `<capability>`.
 * The written form; `NodeDeviceCapabilityStorageCapability` is the parsed form.
 */
export interface NodeDeviceCapabilityStorageCapabilityRemovableInput {
  typeAttribute: 'removable';
  media_available: '1' | '0';
  media_size: bigint | number;
  media_label?: string;
  logical_block_size?: bigint | number;
  num_blocks?: bigint | number;
  $raw?: RawContent;
}

/**
 * `<capability>` of `<capability>`.
 * The written form; `NodeDeviceCapabilityStorageCapability` is the parsed form.
 */
export interface NodeDeviceCapabilityStorageCapabilityHotpluggableInput {
  typeAttribute: 'hotpluggable';
  $raw?: RawContent;
}

/**
 * `<capability>` of `<capability>`.
 * The written form; `NodeDeviceCapabilityStorageCapability` is the parsed form.
 */
export type NodeDeviceCapabilityStorageCapabilityInput =
  | NodeDeviceCapabilityStorageCapabilityRemovableInput
  | NodeDeviceCapabilityStorageCapabilityHotpluggableInput;

/** `<type>` of `<capability>`. */
export interface NodeDeviceCapabilityDrmType {
  /** Added between libvirt 11.3.0 and 12.8.0. */
  value: 'primary' | 'control' | 'render';
  $raw?: RawContent;
}

/** `<type>` of `<capability>`. */
export interface NodeDeviceCapabilityMdevType {
  id: string;
  $raw?: RawContent;
}

/** `<attr>` of `<capability>`. */
export interface NodeDeviceCapabilityAttr {
  name: string;
  value: string;
  $raw?: RawContent;
}

/** `<iommuGroup>` of `<capability>`. */
export interface NodeDeviceCapabilityMdevIommuGroup {
  number: number;
  $raw?: RawContent;
}

/** `<capability>` of `<capability>`. */
export interface NodeDeviceCapabilityCcwCapability {
  typeAttribute: 'ccwgroup_member';
  /** Added between libvirt 9.0.0 and 11.3.0. */
  group_device: string;
  $raw?: RawContent;
}

/**
 * `<members>` of `<capability>`.
 * Added between libvirt 9.0.0 and 11.3.0.
 */
export interface NodeDeviceCapabilityMembers {
  ccw_device: NodeDeviceCapabilityMembersCcwDevice[];
  $raw?: RawContent;
}

/** `<capability>` of `<capability>`. */
export interface NodeDeviceCapabilityCcwgroupCapability {
  typeAttribute: 'qeth_generic' | 'qeth_layer2' | 'qeth_layer3';
  /** Added between libvirt 9.0.0 and 11.3.0. */
  card_type: string;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  chpid: string;
  $raw?: RawContent;
}

/** `<capability>` of `<capability>`. */
export interface NodeDeviceCapabilityCssCapability {
  typeAttribute: 'mdev_types';
  type: NodeDeviceCapabilityPciCapabilityType[];
  $raw?: RawContent;
}

/**
 * `<channel_dev_addr>` of `<capability>`.
 * Added between libvirt 7.0.0 and 9.0.0.
 */
export interface NodeDeviceCapabilityChannelDevAddr {
  cssid: string;
  /** Pattern: `(0x)?[0-3]` */
  ssid: string;
  /** Pattern: `0x[0-9a-fA-F]{1,4}` */
  devno: string;
  $raw?: RawContent;
}

/** Address on a bus; chosen by the daemon if omitted. */
export interface NodeDeviceCapabilityPciCapabilityAddress {
  /** Pattern: `(0x)?[0-9a-f]+` */
  domain: string;
  /** Pattern: `(0x)?[0-9a-f]+` */
  bus: string;
  /** Pattern: `(0x)?[0-9a-f]+` */
  slot: string;
  /** Pattern: `(0x)?[0-9a-f]+` */
  function: string;
  $raw?: RawContent;
}

/** `<type>` of `<capability>`. */
export interface NodeDeviceCapabilityPciCapabilityType {
  id: string;
  name?: string;
  deviceAPI: 'vfio-pci' | 'vfio-ccw' | 'vfio-ap';
  availableInstances: number;
  $raw?: RawContent;
}

/**
 * `<fields>` of `<capability>`.
 * Added between libvirt 7.0.0 and 9.0.0.
 */
export interface NodeDeviceCapabilityPciCapabilityFieldsReadonly {
  access: 'readonly';
  /** Pattern: `.{0,255}` */
  change_level?: string;
  /** Pattern: `.{0,255}` */
  manufacture_id?: string;
  /** Pattern: `.{0,255}` */
  part_number?: string;
  /** Pattern: `.{0,255}` */
  serial_number?: string;
  vendor_field?: NodeDeviceCapabilityPciCapabilityFieldsVendorField[];
  $raw?: RawContent;
}

/**
 * `<fields>` of `<capability>`.
 * Added between libvirt 7.0.0 and 9.0.0.
 */
export interface NodeDeviceCapabilityPciCapabilityFieldsReadwrite {
  access: 'readwrite';
  /** Pattern: `.{0,255}` */
  asset_tag?: string;
  vendor_field?: NodeDeviceCapabilityPciCapabilityFieldsVendorField[];
  system_field?: NodeDeviceCapabilityPciCapabilityFieldsSystemField[];
  $raw?: RawContent;
}

/**
 * `<fields>` of `<capability>`.
 * Added between libvirt 7.0.0 and 9.0.0.
 */
export type NodeDeviceCapabilityPciCapabilityFields =
  | NodeDeviceCapabilityPciCapabilityFieldsReadonly
  | NodeDeviceCapabilityPciCapabilityFieldsReadwrite;

/** `<link>` of `<pci-express>`. */
export interface NodeDeviceCapabilityPciExpressLink {
  validity: 'cap' | 'sta';
  port?: number;
  /** Pattern: `[0-9]+(.[0-9]+)?` */
  speed?: string;
  width: number;
  $raw?: RawContent;
}

/** `<ccw_device>` of `<members>`. */
export interface NodeDeviceCapabilityMembersCcwDevice {
  ref: string;
  /** Added between libvirt 11.3.0 and 12.8.0. */
  value?: string;
  $raw?: RawContent;
}

/** `<vendor_field>` of `<fields>`. */
export interface NodeDeviceCapabilityPciCapabilityFieldsVendorField {
  /** Pattern: `[0-9A-Z]{1}` */
  index: string;
  /**
   * Pattern: `.{0,255}`
   * Added between libvirt 11.3.0 and 12.8.0.
   */
  value: string;
  $raw?: RawContent;
}

/** `<system_field>` of `<fields>`. */
export interface NodeDeviceCapabilityPciCapabilityFieldsSystemField {
  /** Pattern: `[0-9B-Z]{1}` */
  index: string;
  /**
   * Pattern: `.{0,255}`
   * Added between libvirt 11.3.0 and 12.8.0.
   */
  value: string;
  $raw?: RawContent;
}

