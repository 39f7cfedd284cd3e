// Generated from protocol/api.json by `npm run codegen`; do not edit.

import type { Constant } from '../../constant.js';

/** `virNWFilterBindingCreateFlags` */
export const NWFilterBindingCreateFlags = {
  /** `VIR_NWFILTER_BINDING_CREATE_VALIDATE` = 1, libvirt 7.8.0 and later */
  VALIDATE: 1 as Constant<'NWFilterBindingCreateFlags', 1>,
} as const;

/** A value of {@link NWFilterBindingCreateFlags}. */
export type NWFilterBindingCreateFlags = (typeof NWFilterBindingCreateFlags)[keyof typeof NWFilterBindingCreateFlags];

/** `virNWFilterDefineFlags` */
export const NWFilterDefineFlags = {
  /** `VIR_NWFILTER_DEFINE_VALIDATE` = 1, libvirt 7.7.0 and later */
  VALIDATE: 1 as Constant<'NWFilterDefineFlags', 1>,
} as const;

/** A value of {@link NWFilterDefineFlags}. */
export type NWFilterDefineFlags = (typeof NWFilterDefineFlags)[keyof typeof NWFilterDefineFlags];
