import type { AdminNonnullClient, AdminNonnullServer } from '../../generated/admin.js';
import type { Procedure } from '../../xdr/procedure.js';
import type { CallOptions } from '../options.js';
import type { AdminClient } from './admin-client.js';
import type { AdminConnect } from './admin-connect.js';
import type { AdminServer } from './admin-server.js';

/** What the handles of an admin connection need of it. */
export interface AdminSession {
  call<Args, Ret>(procedure: Procedure<Args, Ret>, args: Args, options?: CallOptions): Promise<Ret>;
  /** The connection of the session, for handles to refer back to. */
  readonly connection: AdminConnect;
  /** Makes handles of both kinds, so that neither has to know the other. */
  readonly wrap: AdminWrap;
}

/** Makes handles from what the wire calls them by. */
export interface AdminWrap {
  server(wire: AdminNonnullServer): AdminServer;
  client(wire: AdminNonnullClient): AdminClient;
}
