import { isServerError, ServerError } from '../../errors.js';
import { ConnectDomainQemuMonitorEventRegisterFlags } from '../../generated/constants/index.js';
import {
  qemuConnectDomainMonitorEventDeregister,
  qemuConnectDomainMonitorEventRegister,
} from '../../generated/qemu.js';
import * as wire from '../../generated/remote/connect-events.js';
import type { CallbackPayload, EventSource } from '../../rpc/event-table.js';
import { neededRelease } from '../../rpc/server-error.js';
import { uuidText } from '../../xdr/uuid.js';
import type { HandleSession } from '../handles.js';
import { catalogue } from './definitions/catalogue.js';
import type { EventDefinition } from './definitions/definition.js';
import { EVENT_DRIVERS, EVENT_SPACES, type EventChoice, type EventFilter } from './event-choice.js';
import type { EventMap, EventName } from './event-types.js';
import type { Call, EventListener, HubListener, SubscriptionRequest } from './hub.js';

/** Adds a listener. Resolves when the daemon has registered it. */
export async function register<Name extends EventName>(
  session: HandleSession,
  name: Name,
  choice: EventChoice,
  listener: EventListener<EventMap[Name]>,
): Promise<void> {
  const definition = catalogue[name];
  const driver = EVENT_DRIVERS[EVENT_SPACES[name]];
  const request: SubscriptionRequest = { name, driver, source: (call) => eventSource({ definition, ...choice }, call) };
  await session.events.subscribe(request, listener, {
    event: (payload, bytes) => {
      const event = shaped(() => definition.shape(session, payload));
      if (event === undefined) listener.dropped(1);
      else listener.event(event, bytes);
    },
    dropped: (count) => listener.dropped(count),
  });
}

/** Nothing that a peer puts into an event may end the link: an event that makes no sense is lost like a malformed one. */
function shaped<Event>(shape: () => Event): Event | undefined {
  try {
    return shape();
  } catch {
    return undefined;
  }
}

/** Removes a listener, also one that is still being added. Resolves when the daemon has deregistered it. */
export async function unregister(session: HandleSession, listener: HubListener): Promise<void> {
  await session.events.unsubscribe(listener);
}

/** A subscription request. */
export interface EventRequest extends EventChoice {
  readonly definition: EventDefinition<CallbackPayload, EventName>;
}

/** Converts a request to the registration on a link. Equal requests have equal keys and share a registration. */
export function eventSource(request: EventRequest, call: Call): EventSource {
  const { definition } = request;
  const { register, deregister } =
    definition.name === 'qemu-monitor' ? monitor(request, call) : callbacks(request, call);
  const { name, message } = definition;
  const registerKnown = (): Promise<number> =>
    register().catch((error: unknown) => Promise.reject(tooOld(error, request)));
  return { key: requestKey(request), space: EVENT_SPACES[name], message, register: registerKnown, deregister };
}

/** The daemon identifies events newer than itself only by number in its error; this adds the name. */
function tooOld(error: unknown, { definition }: EventRequest): unknown {
  const { since } = definition.message;
  if (!isServerError(error) || since === undefined || !error.message.includes('event ID')) return error;
  const { procedure, code, domain, level, fields, message } = error;
  const hint = `the daemon is too old; ${neededRelease(`the event ${definition.name}`, since)}`;
  return new ServerError(procedure, { code, domain, level }, fields, `${message}; ${hint}`);
}

interface Registrar {
  register(): Promise<number>;
  deregister(callbackID: number): Promise<void>;
}

function requestKey({ definition, filter, monitor: asked }: EventRequest): string {
  const object = filter === undefined ? '*' : filterKey(filter);
  const pattern =
    asked === undefined ? '' : JSON.stringify([asked.event, asked.regex === true, asked.ignoreCase === true]);
  return `${definition.name} ${object} ${pattern}`;
}

function filterKey(filter: EventFilter): string {
  return filter.space === 'node-device' ? filter.wire.name : uuidText(filter.wire.uuid);
}

/**
 * QEMU monitor events are registered separately. The daemon rejects a second registration without a name, so all events
 * use a pattern.
 */
function monitor(request: EventRequest, call: Call): Registrar {
  const { REGEX, NOCASE } = ConnectDomainQemuMonitorEventRegisterFlags;
  const { event, regex, ignoreCase } = request.monitor ?? {};
  const flags = (event === undefined || regex === true ? REGEX : 0) | (ignoreCase === true ? NOCASE : 0);
  const dom = request.filter?.space === 'domain' ? request.filter.wire : null;
  return {
    register: async () => {
      const args = { dom, event: event ?? '.*', flags };
      return (await call(qemuConnectDomainMonitorEventRegister, args)).callbackID;
    },
    deregister: async (callbackID) => {
      await call(qemuConnectDomainMonitorEventDeregister, { callbackID });
    },
  };
}

function callbacks(request: EventRequest, call: Call): Registrar {
  const { name, eventId = 0 } = request.definition;
  const space = EVENT_SPACES[name];
  return {
    register: () => registerCallback(space, eventId, request.filter, call),
    deregister: async (callbackID) => {
      await deregisterCallback(space, callbackID, call);
    },
  };
}

async function registerCallback(
  space: EventSource['space'],
  eventID: number,
  filter: EventFilter | undefined,
  call: Call,
): Promise<number> {
  switch (space) {
    case 'domain': {
      const dom = filter?.space === space ? filter.wire : null;
      return (await call(wire.connectDomainEventCallbackRegisterAny, { eventID, dom })).callbackID;
    }
    case 'network': {
      const net = filter?.space === space ? filter.wire : null;
      return (await call(wire.connectNetworkEventRegisterAny, { eventID, net })).callbackID;
    }
    case 'storage-pool': {
      const pool = filter?.space === space ? filter.wire : null;
      return (await call(wire.connectStoragePoolEventRegisterAny, { eventID, pool })).callbackID;
    }
    case 'node-device': {
      const dev = filter?.space === space ? filter.wire : null;
      return (await call(wire.connectNodeDeviceEventRegisterAny, { eventID, dev })).callbackID;
    }
    case 'secret': {
      const secret = filter?.space === space ? filter.wire : null;
      return (await call(wire.connectSecretEventRegisterAny, { eventID, secret })).callbackID;
    }
    case 'connection':
      await call(wire.connectRegisterCloseCallback, undefined);
      return 0;
  }
}

async function deregisterCallback(space: EventSource['space'], callbackID: number, call: Call): Promise<unknown> {
  switch (space) {
    case 'domain':
      return call(wire.connectDomainEventCallbackDeregisterAny, { callbackID });
    case 'network':
      return call(wire.connectNetworkEventDeregisterAny, { callbackID });
    case 'storage-pool':
      return call(wire.connectStoragePoolEventDeregisterAny, { callbackID });
    case 'node-device':
      return call(wire.connectNodeDeviceEventDeregisterAny, { callbackID });
    case 'secret':
      return call(wire.connectSecretEventDeregisterAny, { callbackID });
    case 'connection':
      return call(wire.connectUnregisterCloseCallback, undefined);
  }
}
