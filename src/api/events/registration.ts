import type { Session } from '../session.js';
import { catalogue } from './catalogue.js';
import type { EventChoice } from './definition.js';
import type { HubListener, HubWish } from './hub.js';
import { eventSource } from './source.js';
import type { EventMap, EventName } from './types.js';

/** Who listens for one kind of event. */
export interface EventListener<Event> extends HubListener {
  event(event: Event): void;
}

/** Adds a listener. Resolves when the daemon has registered what it listens for. */
export async function register<Name extends EventName>(
  session: Session,
  name: Name,
  choice: EventChoice,
  listener: EventListener<EventMap[Name]>,
): Promise<void> {
  const definition = catalogue[name];
  const wish: HubWish = { name, source: (call) => eventSource({ definition, ...choice }, call) };
  await session.events.subscribe(wish, listener, (payload) => listener.event(definition.shape(session, payload)));
}

/** Removes a listener, also one that is still being added. Resolves when the daemon knows. */
export async function unregister(session: Session, listener: HubListener): Promise<void> {
  await session.events.unsubscribe(listener);
}
