import type { HandleSession } from '../handles.js';

/** What stands behind the connections that people hold. Kept beside them, so that it is no part of what they see. */
const sessions: WeakMap<object, HandleSession> = new WeakMap<object, HandleSession>();

/** Notes the session of a connection, once, when the connection is made. */
export function noteSession(connection: object, session: HandleSession): void {
  sessions.set(connection, session);
}

/** The session of a connection; undefined for anything that is none of ours. For calls that need a second connection. */
export function sessionOf(connection: object): HandleSession | undefined {
  return sessions.get(connection);
}
