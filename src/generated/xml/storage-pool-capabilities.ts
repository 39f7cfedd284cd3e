// Generated from protocol/xml/grammar.json by `npm run codegen`; do not edit.

import type { DomainCapabilitiesOsEnum } from './domain-capabilities.js';
import type { RawContent } from './raw.js';

/** Storage pools supported by the daemon. */
export interface StoragePoolCapabilitiesDocument {
  /** A storage pool. */
  pool?: StoragePoolCapabilitiesPool[];
  $raw?: RawContent;
}

/** A storage pool. */
export interface StoragePoolCapabilitiesPool {
  /** Kind of storage: a directory, an LVM group, iSCSI and others. */
  type: string;
  supported: 'yes' | 'no';
  poolOptions?: StoragePoolCapabilitiesPoolPoolOptions;
  volOptions?: StoragePoolCapabilitiesPoolVolOptions;
  $raw?: RawContent;
}

/** `<poolOptions>` of `<pool>`. */
export interface StoragePoolCapabilitiesPoolPoolOptions {
  defaultFormat?: StoragePoolCapabilitiesPoolPoolOptionsDefaultFormat;
  enum?: DomainCapabilitiesOsEnum[];
  $raw?: RawContent;
}

/** `<volOptions>` of `<pool>`. */
export interface StoragePoolCapabilitiesPoolVolOptions {
  defaultFormat: StoragePoolCapabilitiesPoolPoolOptionsDefaultFormat;
  enum?: DomainCapabilitiesOsEnum[];
  $raw?: RawContent;
}

/** `<defaultFormat>` of `<poolOptions>`. */
export interface StoragePoolCapabilitiesPoolPoolOptionsDefaultFormat {
  type: string;
  $raw?: RawContent;
}

