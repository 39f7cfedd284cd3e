// Generated from protocol/xml/grammar.json by `npm run codegen`; do not edit.

import type { DomainDocument, DomainDocumentInput } from './domain.js';
import type { RawContent } from './raw.js';

/** A point in time from which disk changes are tracked. */
export interface DomainCheckpointDocument {
  /** Pattern: `[a-zA-Z0-9_\-][a-zA-Z0-9_\-.]*` */
  name?: string;
  description?: string;
  creationTime?: bigint;
  disks?: DomainCheckpointDisks;
  /** A virtual machine or container. */
  domain?: DomainDocument;
  parent?: DomainCheckpointParent;
  $raw?: RawContent;
}

/**
 * A point in time from which disk changes are tracked.
 * The written form; `DomainCheckpointDocument` is the parsed form.
 */
export interface DomainCheckpointDocumentInput {
  /** Pattern: `[a-zA-Z0-9_\-][a-zA-Z0-9_\-.]*` */
  name?: string;
  description?: string;
  creationTime?: bigint | number;
  disks?: DomainCheckpointDisksInput;
  /** A virtual machine or container. */
  domain?: DomainDocumentInput;
  parent?: DomainCheckpointParent;
  $raw?: RawContent;
}

/** `<disks>` of `<domaincheckpoint>`. */
export interface DomainCheckpointDisks {
  disk: DomainCheckpointDisksDisk[];
  $raw?: RawContent;
}

/**
 * `<disks>` of `<domaincheckpoint>`.
 * The written form; `DomainCheckpointDisks` is the parsed form.
 */
export interface DomainCheckpointDisksInput {
  disk: DomainCheckpointDisksDiskInput[];
  $raw?: RawContent;
}

/** `<parent>` of `<domaincheckpoint>`. */
export interface DomainCheckpointParent {
  /** Pattern: `[a-zA-Z0-9_\-][a-zA-Z0-9_\-.]*` */
  name: string;
  $raw?: RawContent;
}

/** `<disk>` of `<disks>`. */
export interface DomainCheckpointDisksDiskNo {
  name: string;
  checkpoint: 'no';
  $raw?: RawContent;
}

/** `<disk>` of `<disks>`. */
export interface DomainCheckpointDisksDiskBitmap {
  name: string;
  checkpoint?: 'bitmap';
  bitmap?: string;
  size?: bigint;
  $raw?: RawContent;
}

/** `<disk>` of `<disks>`. */
export type DomainCheckpointDisksDisk =
  | DomainCheckpointDisksDiskNo
  | DomainCheckpointDisksDiskBitmap;

/**
 * `<disk>` of `<disks>`.
 * The written form; `DomainCheckpointDisksDisk` is the parsed form.
 */
export interface DomainCheckpointDisksDiskNoInput {
  name: string;
  checkpoint: 'no';
  $raw?: RawContent;
}

/**
 * `<disk>` of `<disks>`.
 * The written form; `DomainCheckpointDisksDisk` is the parsed form.
 */
export interface DomainCheckpointDisksDiskBitmapInput {
  name: string;
  checkpoint?: 'bitmap';
  bitmap?: string;
  size?: bigint | number;
  $raw?: RawContent;
}

/**
 * `<disk>` of `<disks>`.
 * The written form; `DomainCheckpointDisksDisk` is the parsed form.
 */
export type DomainCheckpointDisksDiskInput =
  | DomainCheckpointDisksDiskNoInput
  | DomainCheckpointDisksDiskBitmapInput;

