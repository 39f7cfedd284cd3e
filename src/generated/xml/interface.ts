// Generated from protocol/xml/grammar.json by `npm run codegen`; do not edit.

import type { RawContent } from './raw.js';

/** `<interface>` as a document. */
export interface InterfaceEthernet {
  type: 'ethernet';
  /** Pattern: `[a-zA-Z0-9_\.\-\\:/]+` */
  name: string;
  start?: InterfaceStart;
  mac?: InterfaceMac;
  link?: InterfaceLink;
  mtu?: InterfaceMtu;
  protocol?: InterfaceProtocol[];
  $raw?: RawContent;
}

/** `<interface>` as a document. */
export interface InterfaceBridge {
  type: 'bridge';
  /** Pattern: `[a-zA-Z0-9_\.\-\\:/]+` */
  name: string;
  start?: InterfaceStart;
  mtu?: InterfaceMtu;
  protocol?: InterfaceProtocol[];
  bridge: InterfaceBridge2;
  $raw?: RawContent;
}

/** `<interface>` as a document. */
export interface InterfaceBond {
  type: 'bond';
  /** Pattern: `[a-zA-Z0-9_\.\-\\:/]+` */
  name: string;
  start?: InterfaceStart;
  link?: InterfaceLink;
  mtu?: InterfaceMtu;
  protocol?: InterfaceProtocol[];
  bond: InterfaceBond2;
  $raw?: RawContent;
}

/** `<interface>` as a document. */
export interface InterfaceVlan {
  type: 'vlan';
  /** Pattern: `[a-zA-Z0-9_\.\-\\:/]+` */
  name?: string;
  start?: InterfaceStart;
  link?: InterfaceLink;
  mtu?: InterfaceMtu;
  protocol?: InterfaceProtocol[];
  vlan: InterfaceVlan2;
  $raw?: RawContent;
}

/** `<interface>` as a document. */
export type InterfaceDocument =
  | InterfaceEthernet
  | InterfaceBridge
  | InterfaceBond
  | InterfaceVlan;

/** `<start>` of `<interface>`. */
export interface InterfaceStart {
  mode: 'onboot' | 'none' | 'hotplug';
  $raw?: RawContent;
}

/** `<mac>` of `<interface>`. */
export interface InterfaceMac {
  /**
   * MAC address; the daemon makes one if it is left out.
   * Pattern: `[a-fA-F0-9]{2}(:[a-fA-F0-9]{2}){5}`
   */
  address: string;
  $raw?: RawContent;
}

/** `<link>` of `<interface>`. */
export interface InterfaceLink {
  speed?: number;
  /** Whether the cable is plugged in. */
  state?: 'unknown' | 'notpresent' | 'down' | 'lowerlayerdown' | 'testing' | 'dormant' | 'up';
  $raw?: RawContent;
}

/** `<mtu>` of `<interface>`. */
export interface InterfaceMtu {
  size: number;
  $raw?: RawContent;
}

/** `<protocol>` of `<interface>`. */
export interface InterfaceProtocolIpv4 {
  family: 'ipv4';
  dhcp?: InterfaceProtocolDhcp;
  ip?: InterfaceProtocolIpv4Ip[];
  route?: InterfaceProtocolIpv4Route;
  $raw?: RawContent;
}

/** `<protocol>` of `<interface>`. */
export interface InterfaceProtocolIpv6 {
  family: 'ipv6';
  dhcp?: InterfaceProtocolDhcp;
  ip?: InterfaceProtocolIpv6Ip[];
  route?: InterfaceProtocolIpv6Route;
  autoconf?: true;
  $raw?: RawContent;
}

/** `<protocol>` of `<interface>`. */
export type InterfaceProtocol =
  | InterfaceProtocolIpv4
  | InterfaceProtocolIpv6;

/** `<bridge>` of `<interface>`. */
export interface InterfaceBridge2 {
  stp?: 'on' | 'off';
  delay?: number;
  interface?: InterfaceBridgeInterface[];
  $raw?: RawContent;
}

/** `<bond>` of `<interface>`. */
export interface InterfaceBond2 {
  mode?: 'balance-rr' | 'active-backup' | 'balance-xor' | 'broadcast' | '802.3ad' | 'balance-tlb' | 'balance-alb';
  miimon?: InterfaceBondMiimon;
  arpmon?: InterfaceBondArpmon;
  interface: InterfaceBondInterface[];
  $raw?: RawContent;
}

/** `<vlan>` of `<interface>`. */
export interface InterfaceVlan2 {
  /** From 0 to 4095. */
  tag: number;
  interface: InterfaceVlanInterface;
  $raw?: RawContent;
}

/** `<dhcp>` of `<protocol>`. */
export interface InterfaceProtocolDhcp {
  peerdns?: 'yes' | 'no';
  $raw?: RawContent;
}

/** `<ip>` of `<protocol>`. */
export interface InterfaceProtocolIpv4Ip {
  /**
   * Pattern: `(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))\.){3}((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))`
   */
  address: string;
  /** From 0 to 32. */
  prefix?: number;
  $raw?: RawContent;
}

/** `<route>` of `<protocol>`. */
export interface InterfaceProtocolIpv4Route {
  /**
   * Pattern: `(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))\.){3}((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))`
   */
  gateway: string;
  $raw?: RawContent;
}

/** `<ip>` of `<protocol>`. */
export interface InterfaceProtocolIpv6Ip {
  /**
   * Pattern: `(([0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,4}:){6}:[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,4}:){5}:([0-9A-Fa-f]{1,4}:)?[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,4}:){4}:([0-9A-Fa-f]{1,4}:){0,2}[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,4}:){3}:([0-9A-Fa-f]{1,4}:){0,3}[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,4}:){2}:([0-9A-Fa-f]{1,4}:){0,4}[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,4}:){6}(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))\.){3}((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9])))|(([0-9A-Fa-f]{1,4}:){0,5}:(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))\.){3}((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9])))|(::([0-9A-Fa-f]{1,4}:){0,5}(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))\.){3}((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9])))|([0-9A-Fa-f]{1,4}::([0-9A-Fa-f]{1,4}:){0,5}[0-9A-Fa-f]{1,4})|(::([0-9A-Fa-f]{1,4}:){0,6}[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,4}:){1,7}:)|(::)`
   */
  address: string;
  /** From 0 to 128. */
  prefix?: number;
  $raw?: RawContent;
}

/** `<route>` of `<protocol>`. */
export interface InterfaceProtocolIpv6Route {
  /**
   * Pattern: `(([0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,4}:){6}:[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,4}:){5}:([0-9A-Fa-f]{1,4}:)?[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,4}:){4}:([0-9A-Fa-f]{1,4}:){0,2}[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,4}:){3}:([0-9A-Fa-f]{1,4}:){0,3}[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,4}:){2}:([0-9A-Fa-f]{1,4}:){0,4}[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,4}:){6}(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))\.){3}((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9])))|(([0-9A-Fa-f]{1,4}:){0,5}:(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))\.){3}((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9])))|(::([0-9A-Fa-f]{1,4}:){0,5}(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))\.){3}((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9])))|([0-9A-Fa-f]{1,4}::([0-9A-Fa-f]{1,4}:){0,5}[0-9A-Fa-f]{1,4})|(::([0-9A-Fa-f]{1,4}:){0,6}[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,4}:){1,7}:)|(::)`
   */
  gateway: string;
  $raw?: RawContent;
}

/** `<interface>` of `<bridge>`. */
export interface InterfaceBridgeInterfaceEthernet {
  type: 'ethernet';
  /** Pattern: `[a-zA-Z0-9_\.\-\\:/]+` */
  name: string;
  mac?: InterfaceMac;
  link?: InterfaceLink;
  $raw?: RawContent;
}

/** `<interface>` of `<bridge>`. */
export interface InterfaceBridgeInterfaceVlan {
  type: 'vlan';
  /** Pattern: `[a-zA-Z0-9_\.\-\\:/]+` */
  name?: string;
  link?: InterfaceLink;
  vlan: InterfaceVlan2;
  $raw?: RawContent;
}

/** `<interface>` of `<bridge>`. */
export interface InterfaceBridgeInterfaceBond {
  type: 'bond';
  /** Pattern: `[a-zA-Z0-9_\.\-\\:/]+` */
  name: string;
  link?: InterfaceLink;
  bond: InterfaceBond2;
  $raw?: RawContent;
}

/** `<interface>` of `<bridge>`. */
export type InterfaceBridgeInterface =
  | InterfaceBridgeInterfaceEthernet
  | InterfaceBridgeInterfaceVlan
  | InterfaceBridgeInterfaceBond;

/** `<miimon>` of `<bond>`. */
export interface InterfaceBondMiimon {
  freq: number;
  downdelay?: number;
  updelay?: number;
  carrier?: 'ioctl' | 'netif';
  $raw?: RawContent;
}

/** `<arpmon>` of `<bond>`. */
export interface InterfaceBondArpmon {
  interval: number;
  /**
   * Pattern: `(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))\.){3}((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))`
   */
  target: string;
  validate?: 'none' | 'active' | 'backup' | 'all';
  $raw?: RawContent;
}

/** `<interface>` of `<bond>`. */
export interface InterfaceBondInterface {
  type: 'ethernet';
  /** Pattern: `[a-zA-Z0-9_\.\-\\:/]+` */
  name: string;
  mac?: InterfaceMac;
  link?: InterfaceLink;
  $raw?: RawContent;
}

/** `<interface>` of `<vlan>`. */
export interface InterfaceVlanInterface {
  /** Pattern: `[a-zA-Z0-9_\.\-\\:/]+` */
  name: string;
  $raw?: RawContent;
}

