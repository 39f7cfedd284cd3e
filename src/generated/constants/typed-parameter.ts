// Generated from protocol/api.json by `npm run codegen`; do not edit.

import type { Constant } from '../../constant.js';

/** `virTypedParameterType` */
export const TypedParameterType = {
  /** `VIR_TYPED_PARAM_INT` = 1, libvirt 0.9.2 and later */
  INT: 1 as Constant<'TypedParameterType', 1>,
  /** `VIR_TYPED_PARAM_UINT` = 2, libvirt 0.9.2 and later */
  UINT: 2 as Constant<'TypedParameterType', 2>,
  /** `VIR_TYPED_PARAM_LLONG` = 3, libvirt 0.9.2 and later */
  LLONG: 3 as Constant<'TypedParameterType', 3>,
  /** `VIR_TYPED_PARAM_ULLONG` = 4, libvirt 0.9.2 and later */
  ULLONG: 4 as Constant<'TypedParameterType', 4>,
  /** `VIR_TYPED_PARAM_DOUBLE` = 5, libvirt 0.9.2 and later */
  DOUBLE: 5 as Constant<'TypedParameterType', 5>,
  /** `VIR_TYPED_PARAM_BOOLEAN` = 6, libvirt 0.9.2 and later */
  BOOLEAN: 6 as Constant<'TypedParameterType', 6>,
  /** `VIR_TYPED_PARAM_STRING` = 7, libvirt 0.9.8 and later */
  STRING: 7 as Constant<'TypedParameterType', 7>,
} as const;

/** A value of {@link TypedParameterType}. */
export type TypedParameterType = (typeof TypedParameterType)[keyof typeof TypedParameterType];

/** `virTypedParameterFlags` */
export const TypedParameterFlags = {
  /** `VIR_TYPED_PARAM_STRING_OKAY` = 4, libvirt 0.9.8 and later */
  STRING_OKAY: 4 as Constant<'TypedParameterFlags', 4>,
} as const;

/** A value of {@link TypedParameterFlags}. */
export type TypedParameterFlags = (typeof TypedParameterFlags)[keyof typeof TypedParameterFlags];
