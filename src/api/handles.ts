import type { KeepaliveOptions } from '../rpc/keepalive.js';
import type { Loadable } from '../xdr/lazy.js';
import type { Connection } from './connection/connection.js';
import type { Wrap } from './connection/wrap.js';
import type { EventChoice } from './events/event-choice.js';
import type { EventMap, EventName } from './events/event-types.js';
import type { EventListener, HubListener } from './events/hub.js';
import type { CallOptions } from './options.js';
import type { Session } from './session.js';

/** A session for methods that return other handles, or their connection. */
export interface HandleSession extends Session {
  /** The connection of the session, for handles to refer back to. */
  readonly connection: Connection;
  /** Makes handles of every kind, so that no kind has to know another. */
  readonly wrap: Wrap;
  /** The code that registers events, with their codecs. */
  readonly registration: Loadable<EventRegistration>;
}

/** The session as `Connection` uses it. */
export interface HostSession extends HandleSession {
  /** True if others cannot read the connection to the daemon. */
  readonly secure: boolean;
  /** True if the connection to the daemon is encrypted. */
  readonly encrypted: boolean;
  /** Returns the name of the driver, which is queried once. */
  type(options?: CallOptions): Promise<string>;
  /** Changes the keepalive limits of the current links. Returns false if the daemon does not answer pings. */
  setKeepalive(options: KeepaliveOptions | false): boolean;
}

/** Registers events with the daemon. */
export interface EventRegistration {
  /** Adds a listener. Resolves when the daemon has registered it. */
  register<Name extends EventName>(
    session: HandleSession,
    name: Name,
    choice: EventChoice,
    listener: EventListener<EventMap[Name]>,
  ): Promise<void>;
  /** Removes a listener, also one that is still being added. Resolves when the daemon has deregistered it. */
  unregister(session: HandleSession, listener: HubListener): Promise<void>;
}

/** Reads the session of a connection. */
type SessionReader = (connection: object) => HandleSession | undefined;

let readSession: SessionReader | undefined;

/**
 * Called by the class of connections, which alone can read their sessions. They are not in a `WeakMap`: collections of
 * the young generation keep what its values refer to, so that closed connections would become old before they are freed.
 */
export function readSessionsWith(reader: SessionReader): void {
  readSession = reader;
}

/** Returns the session of a connection; undefined for other objects. For calls that need a second connection. */
export function sessionOf(connection: object): HandleSession | undefined {
  return readSession?.(connection);
}
