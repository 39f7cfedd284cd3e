// Generated from protocol/xml/grammar.json by `npm run codegen`; do not edit.

import type { RawContent } from './raw.js';

/** A password or key stored by the daemon. The description does not contain the value. */
export interface SecretDocument {
  /** `yes` to keep it in memory only. */
  ephemeral?: 'yes' | 'no';
  /** `yes` to prevent clients from reading the value. */
  private?: 'yes' | 'no';
  uuid?: string;
  description?: string;
  /** Purpose of the secret. */
  usage?: SecretUsage;
  $raw?: RawContent;
}

/** Purpose of the secret. */
export interface SecretUsageVolume {
  type: 'volume';
  /**
   * A volume of a storage pool.
   * Pattern: `(/|[a-zA-Z]:\\).+`
   */
  volume: string;
  $raw?: RawContent;
}

/** Purpose of the secret. */
export interface SecretUsageCeph {
  type: 'ceph' | 'tls' | 'vtpm';
  /** Pattern: `[^/\n]+` */
  name: string;
  $raw?: RawContent;
}

/** Purpose of the secret. */
export interface SecretUsageIscsi {
  type: 'iscsi';
  /** Pattern: `[^/\n]+` */
  target: string;
  $raw?: RawContent;
}

/** Purpose of the secret. */
export type SecretUsage =
  | SecretUsageVolume
  | SecretUsageCeph
  | SecretUsageIscsi;

