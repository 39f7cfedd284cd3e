// Generated from protocol/xml/grammar.json by `npm run codegen`; do not edit.

import type { DomainDiskNvmeSourceAddress, DomainHostdevDriver, DomainInterfaceBandwidth, DomainInterfaceBandwidthInput, DomainInterfacePort, DomainInterfaceVirtualport, DomainInterfaceVlan } from './domain.js';
import type { NetworkMac } from './network.js';
import type { RawContent } from './raw.js';

/** The port of a network card. */
export interface NetworkPortDocument {
  uuid: string;
  owner: NetworkPortOwner;
  mac: NetworkMac;
  /** Pattern: `[a-zA-Z0-9_\.\-\\:/]+` */
  group?: string;
  rxfilters?: NetworkPortRxfilters;
  virtualport?: DomainInterfaceVirtualport;
  bandwidth?: DomainInterfaceBandwidth;
  vlan?: DomainInterfaceVlan;
  port?: DomainInterfacePort;
  plug?: NetworkPortPlug;
  $raw?: RawContent;
}

/**
 * The port of a network card.
 * The written form; `NetworkPortDocument` is the parsed form.
 */
export interface NetworkPortDocumentInput {
  uuid: string;
  owner: NetworkPortOwner;
  mac: NetworkMac;
  /** Pattern: `[a-zA-Z0-9_\.\-\\:/]+` */
  group?: string;
  rxfilters?: NetworkPortRxfilters;
  virtualport?: DomainInterfaceVirtualport;
  bandwidth?: DomainInterfaceBandwidthInput;
  vlan?: DomainInterfaceVlan;
  port?: DomainInterfacePort;
  plug?: NetworkPortPlug;
  $raw?: RawContent;
}

/** `<owner>` of `<networkport>`. */
export interface NetworkPortOwner {
  name: string;
  uuid: string;
  $raw?: RawContent;
}

/** `<rxfilters>` of `<networkport>`. */
export interface NetworkPortRxfilters {
  trustGuest: 'yes' | 'no';
  $raw?: RawContent;
}

/** `<plug>` of `<networkport>`. */
export interface NetworkPortPlugNetwork {
  type: 'network' | 'bridge';
  /** Pattern: `[a-zA-Z0-9_\.\-\\:/]+` */
  bridge: string;
  macTableManager?: 'kernel' | 'libvirt';
  $raw?: RawContent;
}

/** `<plug>` of `<networkport>`. */
export interface NetworkPortPlugDirect {
  type: 'direct';
  /** Pattern: `[a-zA-Z0-9_\.\-\\:/]+` */
  dev: string;
  mode: 'bridge' | 'passthrough' | 'private' | 'vepa';
  $raw?: RawContent;
}

/** `<plug>` of `<networkport>`. */
export interface NetworkPortPlugHostdevPci {
  type: 'hostdev-pci';
  managed?: 'yes' | 'no';
  driver?: DomainHostdevDriver;
  /** Address on a bus; chosen by the daemon if omitted. */
  address: DomainDiskNvmeSourceAddress;
  $raw?: RawContent;
}

/** `<plug>` of `<networkport>`. */
export type NetworkPortPlug =
  | NetworkPortPlugNetwork
  | NetworkPortPlugDirect
  | NetworkPortPlugHostdevPci;

