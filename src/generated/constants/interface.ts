// Generated from protocol/api.json by `npm run codegen`; do not edit.

import type { Constant } from '../../constant.js';

/** `virInterfaceDefineFlags` */
export const InterfaceDefineFlags = {
  /** `VIR_INTERFACE_DEFINE_VALIDATE` = 1, libvirt 7.7.0 and later */
  VALIDATE: 1 as Constant<'InterfaceDefineFlags', 1>,
} as const;

/** A value of {@link InterfaceDefineFlags}. */
export type InterfaceDefineFlags = (typeof InterfaceDefineFlags)[keyof typeof InterfaceDefineFlags];

/** `virInterfaceXMLFlags` */
export const InterfaceXMLFlags = {
  /** `VIR_INTERFACE_XML_INACTIVE` = 1, libvirt 0.7.3 and later */
  INACTIVE: 1 as Constant<'InterfaceXMLFlags', 1>,
} as const;

/** A value of {@link InterfaceXMLFlags}. */
export type InterfaceXMLFlags = (typeof InterfaceXMLFlags)[keyof typeof InterfaceXMLFlags];
