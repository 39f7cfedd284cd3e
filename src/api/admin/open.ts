import { uriText } from '../../checks.js';
import { adminConnectClose, adminConnectOpen } from '../../generated/admin.js';
import { checkOptions } from '../../options.js';
import { Link } from '../../rpc/link.js';
import { resolveAdminUri } from '../../uri/admin-uri.js';
import { systemEnvironment } from '../../uri/system-environment.js';
import { adminConnectOptions } from '../connect-option-tables.js';
import {
  type BaseConnectionOptions,
  checkLinkSettings,
  connectWithin,
  dial,
  type LinkSettings,
} from '../connecting.js';
import { AdminConnect } from './admin-connect.js';

/** How a connection to a daemon's admin socket is made and behaves. */
export type AdminConnectOptions = BaseConnectionOptions;

/**
 * Connects to the admin socket of a daemon on this machine. Only the user that the daemon runs as may.
 * @param uri `libvirtd:///system`, `virtqemud:///session`; absent: `LIBVIRT_ADMIN_DEFAULT_URI`, else `uri_default` of
 *   libvirt-admin.conf, else the libvirtd of the system for root and of the user for anybody else
 * @throws UsageError for a URI that names no daemon of this machine; ConnectionError; ServerError; TimeoutError; the
 *   reason of the signal
 */
export async function connectAdmin(uri?: string | URL, options: AdminConnectOptions = {}): Promise<AdminConnect> {
  checkOptions(options, adminConnectOptions);
  const plan = resolveAdminUri(uriText(uri), systemEnvironment());
  const settings = checkLinkSettings(options);
  return connectWithin(plan.uri, options, async (signal, begun) => {
    const { maxInFlight, timeoutMs } = settings;
    const transport = await dial(plan.sockets, signal);
    const link = new Link(transport, { maxInFlight, timeoutMs, goodbye: adminConnectClose });
    begun(link);
    await openAdminLink(link, settings, signal);
    return new AdminConnect(link, plan.uri);
  });
}

/** No questions come before the opening: who may use the socket is all that this program has of authentication. */
async function openAdminLink(link: Link, { keepalive }: LinkSettings, signal: AbortSignal): Promise<void> {
  try {
    link.advance('opening');
    await link.call(adminConnectOpen, { flags: 0 }, { signal });
    if (keepalive !== false) link.startKeepalive(keepalive);
    link.advance('open');
  } catch (error) {
    link.destroy();
    throw error;
  }
}
