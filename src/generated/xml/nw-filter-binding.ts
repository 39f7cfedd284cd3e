// Generated from protocol/xml/grammar.json by `npm run codegen`; do not edit.

import type { DomainInterfaceFilterref } from './domain.js';
import type { NetworkMac } from './network.js';
import type { NetworkPortOwner } from './network-port.js';
import type { RawContent } from './raw.js';

/** A network card to which a filter is applied. */
export interface NwFilterBindingDocument {
  owner: NetworkPortOwner;
  portdev: NwFilterBindingPortdev;
  linkdev?: NwFilterBindingLinkdev;
  mac: NetworkMac;
  filterref: DomainInterfaceFilterref;
  /** Added between libvirt 11.3.0 and 12.8.0. */
  backend?: NwFilterBindingBackend;
  $raw?: RawContent;
}

/** `<portdev>` of `<filterbinding>`. */
export interface NwFilterBindingPortdev {
  name: string;
  $raw?: RawContent;
}

/** `<linkdev>` of `<filterbinding>`. */
export interface NwFilterBindingLinkdev {
  name: string;
  $raw?: RawContent;
}

/**
 * `<backend>` of `<filterbinding>`.
 * Added between libvirt 11.3.0 and 12.8.0.
 */
export interface NwFilterBindingBackend {
  name: string;
  $raw?: RawContent;
}

