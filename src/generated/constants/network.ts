// Generated from protocol/api.json by `npm run codegen`; do not edit.

import type { Constant } from '../../constant.js';

/** `virIPAddrType` */
export const IPAddrType = {
  /** `VIR_IP_ADDR_TYPE_IPV4` = 0, libvirt 1.2.6 and later */
  IPV4: 0 as Constant<'IPAddrType', 0>,
  /** `VIR_IP_ADDR_TYPE_IPV6` = 1, libvirt 1.2.6 and later */
  IPV6: 1 as Constant<'IPAddrType', 1>,
} as const;

/** A value of {@link IPAddrType}. */
export type IPAddrType = (typeof IPAddrType)[keyof typeof IPAddrType];

/** `virNetworkCreateFlags` */
export const NetworkCreateFlags = {
  /** `VIR_NETWORK_CREATE_VALIDATE` = 1, libvirt 7.8.0 and later */
  VALIDATE: 1 as Constant<'NetworkCreateFlags', 1>,
} as const;

/** A value of {@link NetworkCreateFlags}. */
export type NetworkCreateFlags = (typeof NetworkCreateFlags)[keyof typeof NetworkCreateFlags];

/** `virNetworkDefineFlags` */
export const NetworkDefineFlags = {
  /** `VIR_NETWORK_DEFINE_VALIDATE` = 1, libvirt 7.7.0 and later */
  VALIDATE: 1 as Constant<'NetworkDefineFlags', 1>,
} as const;

/** A value of {@link NetworkDefineFlags}. */
export type NetworkDefineFlags = (typeof NetworkDefineFlags)[keyof typeof NetworkDefineFlags];

/** `virNetworkEventLifecycleType` */
export const NetworkEventLifecycleType = {
  /** `VIR_NETWORK_EVENT_DEFINED` = 0, libvirt 1.2.1 and later */
  DEFINED: 0 as Constant<'NetworkEventLifecycleType', 0>,
  /** `VIR_NETWORK_EVENT_UNDEFINED` = 1, libvirt 1.2.1 and later */
  UNDEFINED: 1 as Constant<'NetworkEventLifecycleType', 1>,
  /** `VIR_NETWORK_EVENT_STARTED` = 2, libvirt 1.2.1 and later */
  STARTED: 2 as Constant<'NetworkEventLifecycleType', 2>,
  /** `VIR_NETWORK_EVENT_STOPPED` = 3, libvirt 1.2.1 and later */
  STOPPED: 3 as Constant<'NetworkEventLifecycleType', 3>,
} as const;

/** A value of {@link NetworkEventLifecycleType}. */
export type NetworkEventLifecycleType = (typeof NetworkEventLifecycleType)[keyof typeof NetworkEventLifecycleType];

/** `virNetworkEventID` */
export const NetworkEventID = {
  /** `VIR_NETWORK_EVENT_ID_LIFECYCLE` = 0, libvirt 1.2.1 and later */
  LIFECYCLE: 0 as Constant<'NetworkEventID', 0>,
  /** `VIR_NETWORK_EVENT_ID_METADATA_CHANGE` = 1, libvirt 9.8.0 and later */
  METADATA_CHANGE: 1 as Constant<'NetworkEventID', 1>,
} as const;

/** A value of {@link NetworkEventID}. */
export type NetworkEventID = (typeof NetworkEventID)[keyof typeof NetworkEventID];

/** `virNetworkPortCreateFlags` */
export const NetworkPortCreateFlags = {
  /** `VIR_NETWORK_PORT_CREATE_RECLAIM` = 1, libvirt 5.5.0 and later */
  RECLAIM: 1 as Constant<'NetworkPortCreateFlags', 1>,
  /** `VIR_NETWORK_PORT_CREATE_VALIDATE` = 2, libvirt 7.8.0 and later */
  VALIDATE: 2 as Constant<'NetworkPortCreateFlags', 2>,
} as const;

/** A value of {@link NetworkPortCreateFlags}. */
export type NetworkPortCreateFlags = (typeof NetworkPortCreateFlags)[keyof typeof NetworkPortCreateFlags];

/** `virNetworkUpdateSection` */
export const NetworkUpdateSection = {
  /** `VIR_NETWORK_SECTION_NONE` = 0, libvirt 0.10.2 and later */
  NONE: 0 as Constant<'NetworkUpdateSection', 0>,
  /** `VIR_NETWORK_SECTION_BRIDGE` = 1, libvirt 0.10.2 and later */
  BRIDGE: 1 as Constant<'NetworkUpdateSection', 1>,
  /** `VIR_NETWORK_SECTION_DOMAIN` = 2, libvirt 0.10.2 and later */
  DOMAIN: 2 as Constant<'NetworkUpdateSection', 2>,
  /** `VIR_NETWORK_SECTION_IP` = 3, libvirt 0.10.2 and later */
  IP: 3 as Constant<'NetworkUpdateSection', 3>,
  /** `VIR_NETWORK_SECTION_IP_DHCP_HOST` = 4, libvirt 0.10.2 and later */
  IP_DHCP_HOST: 4 as Constant<'NetworkUpdateSection', 4>,
  /** `VIR_NETWORK_SECTION_IP_DHCP_RANGE` = 5, libvirt 0.10.2 and later */
  IP_DHCP_RANGE: 5 as Constant<'NetworkUpdateSection', 5>,
  /** `VIR_NETWORK_SECTION_FORWARD` = 6, libvirt 0.10.2 and later */
  FORWARD: 6 as Constant<'NetworkUpdateSection', 6>,
  /** `VIR_NETWORK_SECTION_FORWARD_INTERFACE` = 7, libvirt 0.10.2 and later */
  FORWARD_INTERFACE: 7 as Constant<'NetworkUpdateSection', 7>,
  /** `VIR_NETWORK_SECTION_FORWARD_PF` = 8, libvirt 0.10.2 and later */
  FORWARD_PF: 8 as Constant<'NetworkUpdateSection', 8>,
  /** `VIR_NETWORK_SECTION_PORTGROUP` = 9, libvirt 0.10.2 and later */
  PORTGROUP: 9 as Constant<'NetworkUpdateSection', 9>,
  /** `VIR_NETWORK_SECTION_DNS_HOST` = 10, libvirt 0.10.2 and later */
  DNS_HOST: 10 as Constant<'NetworkUpdateSection', 10>,
  /** `VIR_NETWORK_SECTION_DNS_TXT` = 11, libvirt 0.10.2 and later */
  DNS_TXT: 11 as Constant<'NetworkUpdateSection', 11>,
  /** `VIR_NETWORK_SECTION_DNS_SRV` = 12, libvirt 0.10.2 and later */
  DNS_SRV: 12 as Constant<'NetworkUpdateSection', 12>,
} as const;

/** A value of {@link NetworkUpdateSection}. */
export type NetworkUpdateSection = (typeof NetworkUpdateSection)[keyof typeof NetworkUpdateSection];

/** `virNetworkUpdateFlags` */
export const NetworkUpdateFlags = {
  /** `VIR_NETWORK_UPDATE_AFFECT_CURRENT` = 0, libvirt 0.10.2 and later */
  CURRENT: 0 as Constant<'NetworkUpdateFlags', 0>,
  /** `VIR_NETWORK_UPDATE_AFFECT_LIVE` = 1, libvirt 0.10.2 and later */
  LIVE: 1 as Constant<'NetworkUpdateFlags', 1>,
  /** `VIR_NETWORK_UPDATE_AFFECT_CONFIG` = 2, libvirt 0.10.2 and later */
  CONFIG: 2 as Constant<'NetworkUpdateFlags', 2>,
} as const;

/** A value of {@link NetworkUpdateFlags}. */
export type NetworkUpdateFlags = (typeof NetworkUpdateFlags)[keyof typeof NetworkUpdateFlags];

/** `virNetworkUpdateCommand` */
export const NetworkUpdateCommand = {
  /** `VIR_NETWORK_UPDATE_COMMAND_NONE` = 0, libvirt 0.10.2 and later */
  NONE: 0 as Constant<'NetworkUpdateCommand', 0>,
  /** `VIR_NETWORK_UPDATE_COMMAND_MODIFY` = 1, libvirt 0.10.2 and later */
  MODIFY: 1 as Constant<'NetworkUpdateCommand', 1>,
  /** `VIR_NETWORK_UPDATE_COMMAND_DELETE` = 2, libvirt 0.10.2 and later */
  DELETE: 2 as Constant<'NetworkUpdateCommand', 2>,
  /** `VIR_NETWORK_UPDATE_COMMAND_ADD_LAST` = 3, libvirt 0.10.2 and later */
  ADD_LAST: 3 as Constant<'NetworkUpdateCommand', 3>,
  /** `VIR_NETWORK_UPDATE_COMMAND_ADD_FIRST` = 4, libvirt 0.10.2 and later */
  ADD_FIRST: 4 as Constant<'NetworkUpdateCommand', 4>,
} as const;

/** A value of {@link NetworkUpdateCommand}. */
export type NetworkUpdateCommand = (typeof NetworkUpdateCommand)[keyof typeof NetworkUpdateCommand];

/** `virNetworkXMLFlags` */
export const NetworkXMLFlags = {
  /** `VIR_NETWORK_XML_INACTIVE` = 1, libvirt 0.9.10 and later */
  INACTIVE: 1 as Constant<'NetworkXMLFlags', 1>,
} as const;

/** A value of {@link NetworkXMLFlags}. */
export type NetworkXMLFlags = (typeof NetworkXMLFlags)[keyof typeof NetworkXMLFlags];

/** `virNetworkMetadataType` */
export const NetworkMetadataType = {
  /** `VIR_NETWORK_METADATA_DESCRIPTION` = 0, libvirt 9.7.0 and later */
  DESCRIPTION: 0 as Constant<'NetworkMetadataType', 0>,
  /** `VIR_NETWORK_METADATA_TITLE` = 1, libvirt 9.7.0 and later */
  TITLE: 1 as Constant<'NetworkMetadataType', 1>,
  /** `VIR_NETWORK_METADATA_ELEMENT` = 2, libvirt 9.7.0 and later */
  ELEMENT: 2 as Constant<'NetworkMetadataType', 2>,
} as const;

/** A value of {@link NetworkMetadataType}. */
export type NetworkMetadataType = (typeof NetworkMetadataType)[keyof typeof NetworkMetadataType];

/** Keys of network port parameters: `VIR_NETWORK_PORT_*`. */
export const NetworkPortParameter = {
  /** `VIR_NETWORK_PORT_BANDWIDTH_IN_AVERAGE`, libvirt 5.5.0 and later */
  BANDWIDTH_IN_AVERAGE: 'inbound.average',
  /** `VIR_NETWORK_PORT_BANDWIDTH_IN_BURST`, libvirt 5.5.0 and later */
  BANDWIDTH_IN_BURST: 'inbound.burst',
  /** `VIR_NETWORK_PORT_BANDWIDTH_IN_FLOOR`, libvirt 5.5.0 and later */
  BANDWIDTH_IN_FLOOR: 'inbound.floor',
  /** `VIR_NETWORK_PORT_BANDWIDTH_IN_PEAK`, libvirt 5.5.0 and later */
  BANDWIDTH_IN_PEAK: 'inbound.peak',
  /** `VIR_NETWORK_PORT_BANDWIDTH_OUT_AVERAGE`, libvirt 5.5.0 and later */
  BANDWIDTH_OUT_AVERAGE: 'outbound.average',
  /** `VIR_NETWORK_PORT_BANDWIDTH_OUT_BURST`, libvirt 5.5.0 and later */
  BANDWIDTH_OUT_BURST: 'outbound.burst',
  /** `VIR_NETWORK_PORT_BANDWIDTH_OUT_PEAK`, libvirt 5.5.0 and later */
  BANDWIDTH_OUT_PEAK: 'outbound.peak',
} as const;

/** A value of {@link NetworkPortParameter}. */
export type NetworkPortParameter = (typeof NetworkPortParameter)[keyof typeof NetworkPortParameter];
