// Generated from protocol/api.json by `npm run codegen`; do not edit.

import type { Constant } from '../../constant.js';

/** `virDomainCheckpointCreateFlags` */
export const DomainCheckpointCreateFlags = {
  /** `VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE` = 1, libvirt 5.6.0 and later */
  REDEFINE: 1 as Constant<'DomainCheckpointCreateFlags', 1>,
  /** `VIR_DOMAIN_CHECKPOINT_CREATE_QUIESCE` = 2, libvirt 5.6.0 and later */
  QUIESCE: 2 as Constant<'DomainCheckpointCreateFlags', 2>,
  /** `VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE_VALIDATE` = 4, libvirt 6.10.0 and later */
  REDEFINE_VALIDATE: 4 as Constant<'DomainCheckpointCreateFlags', 4>,
} as const;

/** A value of {@link DomainCheckpointCreateFlags}. */
export type DomainCheckpointCreateFlags =
  (typeof DomainCheckpointCreateFlags)[keyof typeof DomainCheckpointCreateFlags];

/** `virDomainCheckpointDeleteFlags` */
export const DomainCheckpointDeleteFlags = {
  /** `VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN` = 1, libvirt 5.6.0 and later */
  CHILDREN: 1 as Constant<'DomainCheckpointDeleteFlags', 1>,
  /** `VIR_DOMAIN_CHECKPOINT_DELETE_METADATA_ONLY` = 2, libvirt 5.6.0 and later */
  METADATA_ONLY: 2 as Constant<'DomainCheckpointDeleteFlags', 2>,
  /** `VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN_ONLY` = 4, libvirt 5.6.0 and later */
  CHILDREN_ONLY: 4 as Constant<'DomainCheckpointDeleteFlags', 4>,
} as const;

/** A value of {@link DomainCheckpointDeleteFlags}. */
export type DomainCheckpointDeleteFlags =
  (typeof DomainCheckpointDeleteFlags)[keyof typeof DomainCheckpointDeleteFlags];

/** `virDomainCheckpointListFlags` */
export const DomainCheckpointListFlags = {
  /** `VIR_DOMAIN_CHECKPOINT_LIST_DESCENDANTS` = 1, libvirt 5.6.0 and later */
  DESCENDANTS: 1 as Constant<'DomainCheckpointListFlags', 1>,
  /** `VIR_DOMAIN_CHECKPOINT_LIST_ROOTS` = 1, libvirt 5.6.0 and later */
  ROOTS: 1 as Constant<'DomainCheckpointListFlags', 1>,
  /** `VIR_DOMAIN_CHECKPOINT_LIST_TOPOLOGICAL` = 2, libvirt 5.6.0 and later */
  TOPOLOGICAL: 2 as Constant<'DomainCheckpointListFlags', 2>,
  /** `VIR_DOMAIN_CHECKPOINT_LIST_LEAVES` = 4, libvirt 5.6.0 and later */
  LEAVES: 4 as Constant<'DomainCheckpointListFlags', 4>,
  /** `VIR_DOMAIN_CHECKPOINT_LIST_NO_LEAVES` = 8, libvirt 5.6.0 and later */
  NO_LEAVES: 8 as Constant<'DomainCheckpointListFlags', 8>,
} as const;

/** A value of {@link DomainCheckpointListFlags}. */
export type DomainCheckpointListFlags = (typeof DomainCheckpointListFlags)[keyof typeof DomainCheckpointListFlags];

/** `virDomainCheckpointXMLFlags` */
export const DomainCheckpointXMLFlags = {
  /** `VIR_DOMAIN_CHECKPOINT_XML_SECURE` = 1, libvirt 5.6.0 and later */
  SECURE: 1 as Constant<'DomainCheckpointXMLFlags', 1>,
  /** `VIR_DOMAIN_CHECKPOINT_XML_NO_DOMAIN` = 2, libvirt 5.6.0 and later */
  NO_DOMAIN: 2 as Constant<'DomainCheckpointXMLFlags', 2>,
  /** `VIR_DOMAIN_CHECKPOINT_XML_SIZE` = 4, libvirt 5.6.0 and later */
  SIZE: 4 as Constant<'DomainCheckpointXMLFlags', 4>,
} as const;

/** A value of {@link DomainCheckpointXMLFlags}. */
export type DomainCheckpointXMLFlags = (typeof DomainCheckpointXMLFlags)[keyof typeof DomainCheckpointXMLFlags];
