// Generated from protocol/api.json by `npm run codegen`; do not edit.

import type { Constant } from '../../constant.js';

/** `virSecretDefineFlags` */
export const SecretDefineFlags = {
  /** `VIR_SECRET_DEFINE_VALIDATE` = 1, libvirt 7.7.0 and later */
  VALIDATE: 1 as Constant<'SecretDefineFlags', 1>,
} as const;

/** A value of {@link SecretDefineFlags}. */
export type SecretDefineFlags = (typeof SecretDefineFlags)[keyof typeof SecretDefineFlags];

/** `virSecretEventLifecycleType` */
export const SecretEventLifecycleType = {
  /** `VIR_SECRET_EVENT_DEFINED` = 0, libvirt 3.0.0 and later */
  DEFINED: 0 as Constant<'SecretEventLifecycleType', 0>,
  /** `VIR_SECRET_EVENT_UNDEFINED` = 1, libvirt 3.0.0 and later */
  UNDEFINED: 1 as Constant<'SecretEventLifecycleType', 1>,
} as const;

/** A value of {@link SecretEventLifecycleType}. */
export type SecretEventLifecycleType = (typeof SecretEventLifecycleType)[keyof typeof SecretEventLifecycleType];

/** `virSecretEventID` */
export const SecretEventID = {
  /** `VIR_SECRET_EVENT_ID_LIFECYCLE` = 0, libvirt 3.0.0 and later */
  LIFECYCLE: 0 as Constant<'SecretEventID', 0>,
  /** `VIR_SECRET_EVENT_ID_VALUE_CHANGED` = 1, libvirt 3.0.0 and later */
  VALUE_CHANGED: 1 as Constant<'SecretEventID', 1>,
} as const;

/** A value of {@link SecretEventID}. */
export type SecretEventID = (typeof SecretEventID)[keyof typeof SecretEventID];

/** `virSecretUsageType` */
export const SecretUsageType = {
  /** `VIR_SECRET_USAGE_TYPE_NONE` = 0, libvirt 0.7.1 and later */
  NONE: 0 as Constant<'SecretUsageType', 0>,
  /** `VIR_SECRET_USAGE_TYPE_VOLUME` = 1, libvirt 0.7.1 and later */
  VOLUME: 1 as Constant<'SecretUsageType', 1>,
  /** `VIR_SECRET_USAGE_TYPE_CEPH` = 2, libvirt 0.9.7 and later */
  CEPH: 2 as Constant<'SecretUsageType', 2>,
  /** `VIR_SECRET_USAGE_TYPE_ISCSI` = 3, libvirt 1.0.4 and later */
  ISCSI: 3 as Constant<'SecretUsageType', 3>,
  /** `VIR_SECRET_USAGE_TYPE_TLS` = 4, libvirt 2.3.0 and later */
  TLS: 4 as Constant<'SecretUsageType', 4>,
  /** `VIR_SECRET_USAGE_TYPE_VTPM` = 5, libvirt 5.6.0 and later */
  VTPM: 5 as Constant<'SecretUsageType', 5>,
} as const;

/** A value of {@link SecretUsageType}. */
export type SecretUsageType = (typeof SecretUsageType)[keyof typeof SecretUsageType];
