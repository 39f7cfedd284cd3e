// Generated from protocol/xml/grammar.json by `npm run codegen`; do not edit.

import type { DomainDiskNvmeSourceAddress, DomainHostdevDriver, DomainInterfaceBandwidth, DomainInterfaceBandwidthInput, DomainInterfacePort, DomainInterfaceVirtualport, DomainInterfaceVlan } from './domain.js';
import type { NetworkMac } from './network.js';
import type { RawContent } from './raw.js';

/** What a network card is plugged into. */
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
 * What a network card is plugged into.
 * As it is written; `NetworkPortDocument` is as it is read.
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
  /** Place on a bus; the daemon chooses one if it is left out. */
  address: DomainDiskNvmeSourceAddress;
  $raw?: RawContent;
}

/** `<plug>` of `<networkport>`. */
export type NetworkPortPlug =
  | NetworkPortPlugNetwork
  | NetworkPortPlugDirect
  | NetworkPortPlugHostdevPci;

