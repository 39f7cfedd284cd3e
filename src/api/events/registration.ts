import type { HandleSession } from '../handles.js';
import { catalogue } from './definitions/catalogue.js';
import type { EventChoice } from './definitions/definition.js';
import type { HubListener, SubscriptionRequest } from './hub.js';
import { EVENT_DRIVERS, EVENT_SPACES } from './names.js';
import { eventSource } from './source.js';
import type { EventMap, EventName } from './types.js';

/** A listener for one kind of event. Called while frames are handled: must neither throw nor wait. */
export interface EventListener<Event> extends HubListener {
  /** @param bytes size of the event on the wire */
  event(event: Event, bytes: number): void;
  /** Events were lost before they reached the listener. */
  dropped(count: number): void;
}

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
