// Generated from protocol/api.json by `npm run codegen`; do not edit.

import type { Constant } from '../../constant.js';

/** `virNodeDeviceCreateXMLFlags` */
export const NodeDeviceCreateXMLFlags = {
  /** `VIR_NODE_DEVICE_CREATE_XML_VALIDATE` = 1, libvirt 8.10.0 and later */
  VALIDATE: 1 as Constant<'NodeDeviceCreateXMLFlags', 1>,
} as const;

/** A value of {@link NodeDeviceCreateXMLFlags}. */
export type NodeDeviceCreateXMLFlags = (typeof NodeDeviceCreateXMLFlags)[keyof typeof NodeDeviceCreateXMLFlags];

/** `virNodeDeviceDefineXMLFlags` */
export const NodeDeviceDefineXMLFlags = {
  /** `VIR_NODE_DEVICE_DEFINE_XML_VALIDATE` = 1, libvirt 8.10.0 and later */
  VALIDATE: 1 as Constant<'NodeDeviceDefineXMLFlags', 1>,
} as const;

/** A value of {@link NodeDeviceDefineXMLFlags}. */
export type NodeDeviceDefineXMLFlags = (typeof NodeDeviceDefineXMLFlags)[keyof typeof NodeDeviceDefineXMLFlags];

/** `virNodeDeviceEventLifecycleType` */
export const NodeDeviceEventLifecycleType = {
  /** `VIR_NODE_DEVICE_EVENT_CREATED` = 0, libvirt 2.2.0 and later */
  CREATED: 0 as Constant<'NodeDeviceEventLifecycleType', 0>,
  /** `VIR_NODE_DEVICE_EVENT_DELETED` = 1, libvirt 2.2.0 and later */
  DELETED: 1 as Constant<'NodeDeviceEventLifecycleType', 1>,
  /** `VIR_NODE_DEVICE_EVENT_DEFINED` = 2, libvirt 7.3.0 and later */
  DEFINED: 2 as Constant<'NodeDeviceEventLifecycleType', 2>,
  /** `VIR_NODE_DEVICE_EVENT_UNDEFINED` = 3, libvirt 7.3.0 and later */
  UNDEFINED: 3 as Constant<'NodeDeviceEventLifecycleType', 3>,
} as const;

/** A value of {@link NodeDeviceEventLifecycleType}. */
export type NodeDeviceEventLifecycleType =
  (typeof NodeDeviceEventLifecycleType)[keyof typeof NodeDeviceEventLifecycleType];

/** `virNodeDeviceEventID` */
export const NodeDeviceEventID = {
  /** `VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE` = 0, libvirt 2.2.0 and later */
  LIFECYCLE: 0 as Constant<'NodeDeviceEventID', 0>,
  /** `VIR_NODE_DEVICE_EVENT_ID_UPDATE` = 1, libvirt 2.2.0 and later */
  UPDATE: 1 as Constant<'NodeDeviceEventID', 1>,
} as const;

/** A value of {@link NodeDeviceEventID}. */
export type NodeDeviceEventID = (typeof NodeDeviceEventID)[keyof typeof NodeDeviceEventID];

/** `virNodeDeviceXMLFlags` */
export const NodeDeviceXMLFlags = {
  /** `VIR_NODE_DEVICE_XML_INACTIVE` = 1, libvirt 10.1.0 and later */
  INACTIVE: 1 as Constant<'NodeDeviceXMLFlags', 1>,
} as const;

/** A value of {@link NodeDeviceXMLFlags}. */
export type NodeDeviceXMLFlags = (typeof NodeDeviceXMLFlags)[keyof typeof NodeDeviceXMLFlags];

/** `virNodeDeviceUpdateFlags` */
export const NodeDeviceUpdateFlags = {
  /** `VIR_NODE_DEVICE_UPDATE_AFFECT_CURRENT` = 0, libvirt 10.1.0 and later */
  CURRENT: 0 as Constant<'NodeDeviceUpdateFlags', 0>,
  /** `VIR_NODE_DEVICE_UPDATE_AFFECT_LIVE` = 1, libvirt 10.1.0 and later */
  LIVE: 1 as Constant<'NodeDeviceUpdateFlags', 1>,
  /** `VIR_NODE_DEVICE_UPDATE_AFFECT_CONFIG` = 2, libvirt 10.1.0 and later */
  CONFIG: 2 as Constant<'NodeDeviceUpdateFlags', 2>,
} as const;

/** A value of {@link NodeDeviceUpdateFlags}. */
export type NodeDeviceUpdateFlags = (typeof NodeDeviceUpdateFlags)[keyof typeof NodeDeviceUpdateFlags];
