// Generated from protocol/xml/grammar.json by `npm run codegen`; do not edit.

import type { DomainHostdevDriver, DomainInterfaceBandwidth, DomainInterfaceBandwidthInput, DomainInterfaceMtu, DomainInterfacePort, DomainInterfaceRoute, DomainInterfaceVirtualport, DomainInterfaceVlan, DomainMetadata } from './domain.js';
import type { RawContent } from './raw.js';

/** A virtual network. */
export interface NetworkDocument {
  connections?: number;
  ipv6?: 'yes' | 'no';
  trustGuestRxFilters?: 'yes' | 'no';
  /** Name, unique on the host. */
  name: string;
  /**
   * Pattern: `[^\n]+`
   * Added between libvirt 9.0.0 and 11.3.0.
   */
  title?: string;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  description?: string;
  metadata?: DomainMetadata;
  uuid?: string;
  bridge?: NetworkBridge;
  mtu?: DomainInterfaceMtu;
  mac?: NetworkMac;
  /** External connectivity of guests; isolated if omitted. */
  forward?: NetworkForward;
  virtualport?: DomainInterfaceVirtualport;
  portgroup?: NetworkPortgroup[];
  /** A virtual machine or container. */
  domain?: NetworkDomain;
  /** Records of the network's DNS server. */
  dns?: NetworkDns;
  bandwidth?: DomainInterfaceBandwidth;
  vlan?: DomainInterfaceVlan;
  port?: DomainInterfacePort;
  /** An address of the host, and DHCP for the guests. */
  ip?: NetworkIp[];
  route?: DomainInterfaceRoute[];
  'dnsmasq:options'?: NetworkDnsmasqOptions;
  $raw?: RawContent;
}

/**
 * A virtual network.
 * The written form; `NetworkDocument` is the parsed form.
 */
export interface NetworkDocumentInput {
  connections?: number;
  ipv6?: 'yes' | 'no';
  trustGuestRxFilters?: 'yes' | 'no';
  /** Name, unique on the host. */
  name: string;
  /**
   * Pattern: `[^\n]+`
   * Added between libvirt 9.0.0 and 11.3.0.
   */
  title?: string;
  /** Added between libvirt 9.0.0 and 11.3.0. */
  description?: string;
  metadata?: DomainMetadata;
  uuid?: string;
  bridge?: NetworkBridgeInput;
  mtu?: DomainInterfaceMtu;
  mac?: NetworkMac;
  /** External connectivity of guests; isolated if omitted. */
  forward?: NetworkForward;
  virtualport?: DomainInterfaceVirtualport;
  portgroup?: NetworkPortgroupInput[];
  /** A virtual machine or container. */
  domain?: NetworkDomain;
  /** Records of the network's DNS server. */
  dns?: NetworkDns;
  bandwidth?: DomainInterfaceBandwidthInput;
  vlan?: DomainInterfaceVlan;
  port?: DomainInterfacePort;
  /** An address of the host, and DHCP for the guests. */
  ip?: NetworkIpInput[];
  route?: DomainInterfaceRoute[];
  'dnsmasq:options'?: NetworkDnsmasqOptions;
  $raw?: RawContent;
}

/** `<bridge>` of `<network>`. */
export interface NetworkBridge {
  /**
   * Name of the bridge; chosen by the daemon if omitted.
   * Pattern: `[a-zA-Z0-9_\.\-\\:/]+`
   */
  name?: string;
  /** Pattern: `[a-zA-Z0-9_\-]+` */
  zone?: string;
  stp?: 'on' | 'off';
  delay?: bigint;
  macTableManager?: 'kernel' | 'libvirt';
  $raw?: RawContent;
}

/**
 * `<bridge>` of `<network>`.
 * The written form; `NetworkBridge` is the parsed form.
 */
export interface NetworkBridgeInput {
  /**
   * Name of the bridge; chosen by the daemon if omitted.
   * Pattern: `[a-zA-Z0-9_\.\-\\:/]+`
   */
  name?: string;
  /** Pattern: `[a-zA-Z0-9_\-]+` */
  zone?: string;
  stp?: 'on' | 'off';
  delay?: bigint | number;
  macTableManager?: 'kernel' | 'libvirt';
  $raw?: RawContent;
}

/** `<mac>` of `<network>`. */
export interface NetworkMac {
  /** Pattern: `[a-fA-F0-9][02468aAcCeE](:[a-fA-F0-9]{2}){5}` */
  address: string;
  $raw?: RawContent;
}

/** External connectivity of guests; isolated if omitted. */
export interface NetworkForward {
  /** Pattern: `[a-zA-Z0-9_\.\-\\:/]+` */
  dev?: string;
  /** `nat`, `route`, `bridge` and others. */
  mode?: 'nat' | 'route' | 'open' | 'bridge' | 'passthrough' | 'private' | 'vepa' | 'hostdev';
  managed?: 'yes' | 'no';
  interface?: NetworkForwardInterface[];
  /** Address on a bus; chosen by the daemon if omitted. */
  address?: NetworkForwardAddress[];
  pf?: NetworkForwardPf;
  driver?: DomainHostdevDriver;
  nat?: NetworkForwardNat;
  $raw?: RawContent;
}

/** `<portgroup>` of `<network>`. */
export interface NetworkPortgroup {
  /** Pattern: `[a-zA-Z0-9_\.\-\\:/]+` */
  name: string;
  default?: 'yes' | 'no';
  trustGuestRxFilters?: 'yes' | 'no';
  virtualport?: DomainInterfaceVirtualport;
  bandwidth?: DomainInterfaceBandwidth;
  vlan?: DomainInterfaceVlan;
  $raw?: RawContent;
}

/**
 * `<portgroup>` of `<network>`.
 * The written form; `NetworkPortgroup` is the parsed form.
 */
export interface NetworkPortgroupInput {
  /** Pattern: `[a-zA-Z0-9_\.\-\\:/]+` */
  name: string;
  default?: 'yes' | 'no';
  trustGuestRxFilters?: 'yes' | 'no';
  virtualport?: DomainInterfaceVirtualport;
  bandwidth?: DomainInterfaceBandwidthInput;
  vlan?: DomainInterfaceVlan;
  $raw?: RawContent;
}

/** A virtual machine or container. */
export interface NetworkDomain {
  /** Pattern: `[a-zA-Z0-9\.\-]+` */
  name: string;
  localOnly?: 'yes' | 'no';
  /** Added between libvirt 9.0.0 and 11.3.0. */
  register?: 'yes' | 'no';
  $raw?: RawContent;
}

/** Records of the network's DNS server. */
export interface NetworkDns {
  enable?: 'yes' | 'no';
  forwardPlainNames?: 'yes' | 'no';
  forwarder?: NetworkDnsForwarder[];
  txt?: NetworkDnsTxt[];
  srv?: NetworkDnsSrv[];
  host?: NetworkDnsHost[];
  $raw?: RawContent;
}

/** An address of the host, and DHCP for the guests. */
export interface NetworkIp {
  address?: string;
  /**
   * Pattern: `(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))\.){3}((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))`
   */
  netmask?: string;
  /** From 0 to 128. */
  prefix?: number;
  /** Pattern: `(ipv4)|(ipv6)` */
  family?: string;
  localPtr?: 'yes' | 'no';
  tftp?: NetworkIpTftp;
  dhcp?: NetworkIpDhcp;
  $raw?: RawContent;
}

/**
 * An address of the host, and DHCP for the guests.
 * The written form; `NetworkIp` is the parsed form.
 */
export interface NetworkIpInput {
  address?: string;
  /**
   * Pattern: `(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))\.){3}((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))`
   */
  netmask?: string;
  /** From 0 to 128. */
  prefix?: number;
  /** Pattern: `(ipv4)|(ipv6)` */
  family?: string;
  localPtr?: 'yes' | 'no';
  tftp?: NetworkIpTftp;
  dhcp?: NetworkIpDhcpInput;
  $raw?: RawContent;
}

/** `<{http://libvirt.org/schemas/network/dnsmasq/1.0}options>` of `<network>`. */
export interface NetworkDnsmasqOptions {
  'dnsmasq:option'?: NetworkDnsmasqOptionsDnsmasqOption[];
  $raw?: RawContent;
}

/** `<interface>` of `<forward>`. */
export interface NetworkForwardInterface {
  /** Pattern: `[a-zA-Z0-9_\.\-\\:/]+` */
  dev: string;
  connections?: number;
  $raw?: RawContent;
}

/** Address on a bus; chosen by the daemon if omitted. */
export interface NetworkForwardAddress {
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
  connections?: number;
  $raw?: RawContent;
}

/** `<pf>` of `<forward>`. */
export interface NetworkForwardPf {
  /** Pattern: `[a-zA-Z0-9_\.\-\\:/]+` */
  dev: string;
  $raw?: RawContent;
}

/** `<nat>` of `<forward>`. */
export interface NetworkForwardNat {
  ipv6?: 'yes' | 'no';
  /** Address on a bus; chosen by the daemon if omitted. */
  address?: NetworkForwardNatAddress;
  port?: NetworkForwardNatPort;
  $raw?: RawContent;
}

/** `<forwarder>` of `<dns>`. */
export interface NetworkDnsForwarder {
  addr?: string;
  /** Pattern: `[a-zA-Z0-9\.\-]+` */
  domain?: string;
  /**
   * From 1 to 65535.
   * Added between libvirt 11.3.0 and 12.8.0.
   */
  port?: number;
  $raw?: RawContent;
}

/** `<txt>` of `<dns>`. */
export interface NetworkDnsTxt {
  /** Pattern: `[a-zA-Z0-9\.\-]+` */
  name: string;
  value: string;
  $raw?: RawContent;
}

/** `<srv>` of `<dns>`. */
export interface NetworkDnsSrv {
  service: string;
  /** Pattern: `(tcp)|(udp)` */
  protocol: string;
  /** Pattern: `[a-zA-Z0-9\.\-]+` */
  domain?: string;
  target?: string;
  /** From 0 to 65535. */
  port?: number;
  /** From 0 to 65535. */
  priority?: number;
  /** From 0 to 65535. */
  weight?: number;
  $raw?: RawContent;
}

/** `<host>` of `<dns>`. */
export interface NetworkDnsHost {
  ip: string;
  /** Pattern: `[a-zA-Z0-9\.\-]+` */
  hostname: string[];
  $raw?: RawContent;
}

/** `<tftp>` of `<ip>`. */
export interface NetworkIpTftp {
  root: string;
  $raw?: RawContent;
}

/** `<dhcp>` of `<ip>`. */
export interface NetworkIpDhcp {
  /** Range of addresses assigned to guests. */
  range?: NetworkIpDhcpRange[];
  /** Fixed address of one guest. */
  host?: NetworkIpDhcpHost[];
  bootp?: NetworkIpDhcpBootp;
  $raw?: RawContent;
}

/**
 * `<dhcp>` of `<ip>`.
 * The written form; `NetworkIpDhcp` is the parsed form.
 */
export interface NetworkIpDhcpInput {
  /** Range of addresses assigned to guests. */
  range?: NetworkIpDhcpRangeInput[];
  /** Fixed address of one guest. */
  host?: NetworkIpDhcpHostInput[];
  bootp?: NetworkIpDhcpBootp;
  $raw?: RawContent;
}

/**
 * `<{http://libvirt.org/schemas/network/dnsmasq/1.0}option>` of `<{http://libvirt.org/schemas/network/dnsmasq/1.0}options>`.
 */
export interface NetworkDnsmasqOptionsDnsmasqOption {
  value: string;
  $raw?: RawContent;
}

/** Address on a bus; chosen by the daemon if omitted. */
export interface NetworkForwardNatAddress {
  /**
   * Pattern: `(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))\.){3}((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))`
   */
  start: string;
  /**
   * Pattern: `(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))\.){3}((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))`
   */
  end: string;
  $raw?: RawContent;
}

/** `<port>` of `<nat>`. */
export interface NetworkForwardNatPort {
  /** From 1 to 65535. */
  start: number;
  /** From 1 to 65535. */
  end: number;
  $raw?: RawContent;
}

/** Range of addresses assigned to guests. */
export interface NetworkIpDhcpRange {
  start: string;
  end: string;
  lease?: NetworkIpDhcpRangeLease;
  $raw?: RawContent;
}

/**
 * Range of addresses assigned to guests.
 * The written form; `NetworkIpDhcpRange` is the parsed form.
 */
export interface NetworkIpDhcpRangeInput {
  start: string;
  end: string;
  lease?: NetworkIpDhcpRangeLeaseInput;
  $raw?: RawContent;
}

/** Fixed address of one guest. */
export interface NetworkIpDhcpHost {
  /** Pattern: `[a-fA-F0-9][02468aAcCeE](:[a-fA-F0-9]{2}){5}` */
  mac?: string;
  id?: string;
  name?: string;
  ip: string;
  lease?: NetworkIpDhcpRangeLease;
  $raw?: RawContent;
}

/**
 * Fixed address of one guest.
 * The written form; `NetworkIpDhcpHost` is the parsed form.
 */
export interface NetworkIpDhcpHostInput {
  /** Pattern: `[a-fA-F0-9][02468aAcCeE](:[a-fA-F0-9]{2}){5}` */
  mac?: string;
  id?: string;
  name?: string;
  ip: string;
  lease?: NetworkIpDhcpRangeLeaseInput;
  $raw?: RawContent;
}

/** `<bootp>` of `<dhcp>`. */
export interface NetworkIpDhcpBootp {
  /** Pattern: `.+` */
  file: string;
  /** Pattern: `[a-zA-Z0-9\.\-]+` */
  server?: string;
  $raw?: RawContent;
}

/** `<lease>` of `<range>`. */
export interface NetworkIpDhcpRangeLease {
  expiry: bigint;
  /** Unit of the number; KiB by default, unless noted otherwise. */
  unit?: 'seconds' | 'minutes' | 'hours';
  $raw?: RawContent;
}

/**
 * `<lease>` of `<range>`.
 * The written form; `NetworkIpDhcpRangeLease` is the parsed form.
 */
export interface NetworkIpDhcpRangeLeaseInput {
  expiry: bigint | number;
  /** Unit of the number; KiB by default, unless noted otherwise. */
  unit?: 'seconds' | 'minutes' | 'hours';
  $raw?: RawContent;
}

