import { uriText } from '../../checks.js';
import { adminConnectClose, adminConnectOpen } from '../../generated/admin.js';
import { checkOptions } from '../../options.js';
import { Link } from '../../rpc/link.js';
import { adminWay, type RecordingOptions } from '../connect/way.js';
import { adminConnectOptions } from '../connect-option-tables.js';
import { type BaseConnectionOptions, checkLinkSettings, connectWithin, type LinkSettings } from '../connecting.js';
import { AdminConnect } from './admin-connect.js';

/** How a connection to a daemon's admin socket is made and behaves. */
export interface AdminConnectOptions extends BaseConnectionOptions, RecordingOptions {}

/**
 * Connects to the admin socket of a daemon on this machine. Only the user that the daemon runs as may.
 * @param uri `libvirtd:///system`, `virtqemud:///session`; absent: `LIBVIRT_ADMIN_DEFAULT_URI`, else `uri_default` of
 *   libvirt-admin.conf, else the libvirtd of the system for root and of the user for anybody else
 * @throws UsageError for a URI that names no daemon of this machine; ConnectionError; ServerError; TimeoutError; the
 *   reason of the signal; SessionError for a recording that cannot be written or replayed
 */
export async function connectAdmin(uri?: string | URL, options: AdminConnectOptions = {}): Promise<AdminConnect> {
  checkOptions(options, adminConnectOptions);
  const settings = checkLinkSettings(options);
  const plan = await adminWay(uriText(uri), options);
  return connectWithin(plan.uri === '' ? 'the local daemon' : plan.uri, options, async (signal, begun) => {
    const { maxInFlight, timeoutMs } = settings;
    const transport = await plan.dial(signal, false);
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
    link.startKeepalive(keepalive);
    link.advance('open');
  } catch (error) {
    link.destroy();
    throw error;
  }
}
