// Generated from protocol/xml/grammar.json by `npm run codegen`; do not edit.

import type { RawContent } from './raw.js';

/** A password or key that the daemon keeps. The value is not in the description. */
export interface SecretDocument {
  /** Whether it is kept in memory alone. */
  ephemeral?: 'yes' | 'no';
  /** Whether clients cannot read the value. */
  private?: 'yes' | 'no';
  uuid?: string;
  description?: string;
  /** What it is for. */
  usage?: SecretUsage;
  $raw?: RawContent;
}

/** What it is for. */
export interface SecretUsageVolume {
  type: 'volume';
  /**
   * A volume of a storage pool.
   * Pattern: `(/|[a-zA-Z]:\\).+`
   */
  volume: string;
  $raw?: RawContent;
}

/** What it is for. */
export interface SecretUsageCeph {
  type: 'ceph' | 'tls' | 'vtpm';
  /** Pattern: `[^/\n]+` */
  name: string;
  $raw?: RawContent;
}

/** What it is for. */
export interface SecretUsageIscsi {
  type: 'iscsi';
  /** Pattern: `[^/\n]+` */
  target: string;
  $raw?: RawContent;
}

/** What it is for. */
export type SecretUsage =
  | SecretUsageVolume
  | SecretUsageCeph
  | SecretUsageIscsi;

