import type { AdminNonnullClient, AdminNonnullServer } from '../../generated/admin.js';
import type { CallTarget } from '../../rpc/call-target.js';
import type { AdminClient } from './admin-client.js';
import type { AdminConnect } from './admin-connect.js';
import type { AdminServer } from './admin-server.js';

/** The part of an admin connection that its handles use. */
export interface AdminSession {
  readonly call: CallTarget['call'];
  /** The connection of the session, for handles to refer back to. */
  readonly connection: AdminConnect;
  /** Creates handles of both kinds, so that the classes do not depend on each other. */
  readonly wrap: AdminWrap;
}

/** Creates handles from their wire form. */
export interface AdminWrap {
  server(wire: AdminNonnullServer): AdminServer;
  client(wire: AdminNonnullClient): AdminClient;
}
