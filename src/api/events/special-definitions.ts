import * as constants from '../../generated/constants/index.js';
import { qemuDomainMonitorEvent } from '../../generated/qemu.js';
import type { DomainEventGraphicsAddress } from '../../generated/remote/common.js';
import { connectEventConnectionClosed } from '../../generated/remote/connect-events.js';
import { domainEventCallbackGraphics, domainEventCallbackLifecycle } from '../../generated/remote/domain-events.js';
import type { CallbackPayload } from '../../rpc/event-table.js';
import { define, type EventDefinition, nameOf } from './definition.js';
import type { GraphicsAddress } from './types.js';

/** The enum that a lifecycle event's detail belongs to, by the event's number. */
const DETAILS: Readonly<Record<number, Readonly<Record<string, number>>>> = {
  [constants.DomainEventType.DEFINED]: constants.DomainEventDefinedDetailType,
  [constants.DomainEventType.UNDEFINED]: constants.DomainEventUndefinedDetailType,
  [constants.DomainEventType.STARTED]: constants.DomainEventStartedDetailType,
  [constants.DomainEventType.SUSPENDED]: constants.DomainEventSuspendedDetailType,
  [constants.DomainEventType.RESUMED]: constants.DomainEventResumedDetailType,
  [constants.DomainEventType.STOPPED]: constants.DomainEventStoppedDetailType,
  [constants.DomainEventType.SHUTDOWN]: constants.DomainEventShutdownDetailType,
  [constants.DomainEventType.PMSUSPENDED]: constants.DomainEventPMSuspendedDetailType,
  [constants.DomainEventType.CRASHED]: constants.DomainEventCrashedDetailType,
};

export const domainLifecycle: EventDefinition<CallbackPayload, 'domain-lifecycle'> = /* @__PURE__ */ define({
  name: 'domain-lifecycle',
  eventId: constants.DomainEventID.LIFECYCLE,
  message: domainEventCallbackLifecycle,
  shape: (session, { msg: { dom, event, detail } }) => ({
    type: 'domain-lifecycle',
    domain: session.wrap.domain(dom),
    event,
    eventName: nameOf(constants.DomainEventType, event),
    detail,
    detailName: nameOf(DETAILS[event] ?? {}, detail),
  }),
});

function graphicsAddress({ family, node, service }: DomainEventGraphicsAddress): GraphicsAddress {
  return { family, familyName: nameOf(constants.DomainEventGraphicsAddressType, family), node, service };
}

export const domainGraphics: EventDefinition<CallbackPayload, 'domain-graphics'> = /* @__PURE__ */ define({
  name: 'domain-graphics',
  eventId: constants.DomainEventID.GRAPHICS,
  message: domainEventCallbackGraphics,
  shape: (session, { msg }) => ({
    type: 'domain-graphics',
    domain: session.wrap.domain(msg.dom),
    phase: msg.phase,
    phaseName: nameOf(constants.DomainEventGraphicsPhase, msg.phase),
    local: graphicsAddress(msg.local),
    remote: graphicsAddress(msg.remote),
    authScheme: msg.authScheme,
    subject: msg.subject,
  }),
});

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

export const close: EventDefinition<CallbackPayload, 'close'> = /* @__PURE__ */ define({
  name: 'close',
  message: connectEventConnectionClosed,
  shape: (_session, { reason }) => ({
    type: 'close',
    reason,
    reasonName: nameOf(constants.ConnectCloseReason, reason),
  }),
});
