import { nameOf } from '../../../constant.js';
import * as constants from '../../../generated/constants/index.js';
import { qemuDomainMonitorEvent } from '../../../generated/qemu.js';
import { connectEventConnectionClosed } from '../../../generated/remote/connect-events.js';
import type { CallbackPayload } from '../../../rpc/event-table.js';
import { define, type EventDefinition } from './definition.js';

export const qemuMonitor: EventDefinition<CallbackPayload, 'qemu-monitor'> = /* @__PURE__ */ define({
  name: 'qemu-monitor',
  message: qemuDomainMonitorEvent,
  shape: (session, { dom, event, seconds, micros, details }) => ({
    type: 'qemu-monitor',
    domain: session.wrap.domain(dom),
    event,
    timestampUs: seconds * 1_000_000n + BigInt(micros),
    details,
  }),
});

export const hypervisorClose: EventDefinition<CallbackPayload, 'hypervisor-close'> = /* @__PURE__ */ define({
  name: 'hypervisor-close',
  message: connectEventConnectionClosed,
  shape: (_session, { reason }) => ({
    type: 'hypervisor-close',
    reason,
    reasonName: nameOf(constants.ConnectCloseReason, reason),
  }),
});
