// Generated from protocol/api.json by `npm run codegen`; do not edit.

import type { Constant } from '../../constant.js';

/** `virConnectDomainQemuMonitorEventRegisterFlags` */
export const ConnectDomainQemuMonitorEventRegisterFlags = {
  /** `VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_REGEX` = 1, libvirt 1.2.3 and later */
  REGEX: 1 as Constant<'ConnectDomainQemuMonitorEventRegisterFlags', 1>,
  /** `VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_NOCASE` = 2, libvirt 1.2.3 and later */
  NOCASE: 2 as Constant<'ConnectDomainQemuMonitorEventRegisterFlags', 2>,
} as const;

/** A value of {@link ConnectDomainQemuMonitorEventRegisterFlags}. */
export type ConnectDomainQemuMonitorEventRegisterFlags =
  (typeof ConnectDomainQemuMonitorEventRegisterFlags)[keyof typeof ConnectDomainQemuMonitorEventRegisterFlags];

/** `virDomainQemuAgentCommandTimeoutValues` */
export const DomainQemuAgentCommandTimeout = {
  /** `VIR_DOMAIN_QEMU_AGENT_COMMAND_BLOCK` = -2, libvirt 0.10.0 and later */
  BLOCK: -2 as Constant<'DomainQemuAgentCommandTimeout', -2>,
  /** `VIR_DOMAIN_QEMU_AGENT_COMMAND_MIN` = -2, libvirt 0.10.0 and later */
  MIN: -2 as Constant<'DomainQemuAgentCommandTimeout', -2>,
  /** `VIR_DOMAIN_QEMU_AGENT_COMMAND_DEFAULT` = -1, libvirt 0.10.0 and later */
  DEFAULT: -1 as Constant<'DomainQemuAgentCommandTimeout', -1>,
  /** `VIR_DOMAIN_QEMU_AGENT_COMMAND_NOWAIT` = 0, libvirt 0.10.0 and later */
  NOWAIT: 0 as Constant<'DomainQemuAgentCommandTimeout', 0>,
  /** `VIR_DOMAIN_QEMU_AGENT_COMMAND_SHUTDOWN` = 60, libvirt 1.2.15 and later */
  SHUTDOWN: 60 as Constant<'DomainQemuAgentCommandTimeout', 60>,
} as const;

/** A value of {@link DomainQemuAgentCommandTimeout}. */
export type DomainQemuAgentCommandTimeout =
  (typeof DomainQemuAgentCommandTimeout)[keyof typeof DomainQemuAgentCommandTimeout];

/** `virDomainQemuMonitorCommandFlags` */
export const DomainQemuMonitorCommandFlags = {
  /** `VIR_DOMAIN_QEMU_MONITOR_COMMAND_DEFAULT` = 0, libvirt 0.8.8 and later */
  DEFAULT: 0 as Constant<'DomainQemuMonitorCommandFlags', 0>,
  /** `VIR_DOMAIN_QEMU_MONITOR_COMMAND_HMP` = 1, libvirt 0.8.8 and later */
  HMP: 1 as Constant<'DomainQemuMonitorCommandFlags', 1>,
} as const;

/** A value of {@link DomainQemuMonitorCommandFlags}. */
export type DomainQemuMonitorCommandFlags =
  (typeof DomainQemuMonitorCommandFlags)[keyof typeof DomainQemuMonitorCommandFlags];
