// Generated from protocol/qemu_protocol.x by `npm run codegen`; do not edit.

import type { EventMessage, Procedure } from '../../xdr/procedure.js';
import {
  qemuConnectDomainMonitorEventDeregister,
  qemuConnectDomainMonitorEventRegister,
  qemuDomainAgentCommand,
  qemuDomainAttach,
  qemuDomainMonitorCommand,
  qemuDomainMonitorCommandWithFiles,
  qemuDomainMonitorEvent,
} from '../qemu.js';

/** All procedures of the program `qemu` by name. Importing it keeps them all in a bundle. */
export const procedures: { readonly [name: string]: Procedure<unknown, unknown> } = {
  DOMAIN_MONITOR_COMMAND: qemuDomainMonitorCommand,
  DOMAIN_ATTACH: qemuDomainAttach,
  DOMAIN_AGENT_COMMAND: qemuDomainAgentCommand,
  CONNECT_DOMAIN_MONITOR_EVENT_REGISTER: qemuConnectDomainMonitorEventRegister,
  CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER: qemuConnectDomainMonitorEventDeregister,
  DOMAIN_MONITOR_COMMAND_WITH_FILES: qemuDomainMonitorCommandWithFiles,
};

/** All messages from the daemon of the program `qemu` by name. Importing it keeps them all in a bundle. */
export const events: { readonly [name: string]: EventMessage<unknown> } = {
  DOMAIN_MONITOR_EVENT: qemuDomainMonitorEvent,
};
