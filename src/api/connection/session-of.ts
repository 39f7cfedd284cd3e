import type { Session } from '../session.js';

/** What stands behind the connections that people hold. Kept beside them, so that it is no part of what they see. */
const sessions: WeakMap<object, Session> = new WeakMap<object, Session>();

/** Notes the session of a connection, once, when the connection is made. */
export function noteSession(connection: object, session: Session): void {
  sessions.set(connection, session);
}

/** The session of a connection; undefined for anything that is none of ours. For calls that need a second connection. */
export function sessionOf(connection: object): Session | undefined {
  return sessions.get(connection);
}
