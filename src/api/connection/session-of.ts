import type { HandleSession } from '../handles.js';

/** The sessions of connections. Stored separately, so that they are not visible to users. */
const sessions: WeakMap<object, HandleSession> = new WeakMap<object, HandleSession>();

/** Stores the session of a new connection. */
export function noteSession(connection: object, session: HandleSession): void {
  sessions.set(connection, session);
}

/** Returns the session of a connection; undefined for other objects. For calls that need a second connection. */
export function sessionOf(connection: object): HandleSession | undefined {
  return sessions.get(connection);
}
