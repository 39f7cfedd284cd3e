import type { Cancellation } from '../abort.js';
import { AdminConnect } from '../api/admin/admin-connect.js';
import { uriText } from '../checks.js';
import { adminConnectClose, adminConnectOpen } from '../generated/admin.js';
import { checkOptions } from '../option-checks.js';
import { Link } from '../rpc/link.js';
import { connectWithin } from './connect-deadline.js';
import { adminConnectOptions } from './connect-option-tables.js';
import type { AdminConnectOptions } from './connect-options.js';
import { resolveAdminEndpoint } from './endpoint.js';
import { checkLinkSettings, type LinkSettings } from './link-settings.js';

/**
 * Connects to the admin socket of a daemon on this machine. Only the user that the daemon runs as has access.
 * @param uri `libvirtd:///system`, `virtqemud:///session`; default: `LIBVIRT_ADMIN_DEFAULT_URI`, else `uri_default` of
 * libvirt-admin.conf, else the system's libvirtd for root and the user's for others
 * @throws UsageError for a URI that is not a local daemon's; ConnectionError; ServerError; TimeoutError; the reason of
 * the signal; RecordingError for a recording that cannot be written or replayed
 */
export async function connectAdmin(uri?: string | URL, options: AdminConnectOptions = {}): Promise<AdminConnect> {
  checkOptions(options, adminConnectOptions);
  const settings = checkLinkSettings(options);
  const { uri: target, dialer } = await resolveAdminEndpoint(uriText(uri), options);
  return connectWithin(target === '' ? 'the local daemon' : target, options, async ({ cancellation, links }) => {
    const { maxInFlight, timeoutMs } = settings;
    const transport = await dialer.dial(cancellation, {});
    const link = new Link(transport, { maxInFlight, timeoutMs, goodbye: adminConnectClose });
    links.push(link);
    await openAdminLink(link, settings, cancellation);
    return new AdminConnect(link, target);
  });
}

/** Nothing is called before the opening: access to the socket is the only authentication of this program. */
async function openAdminLink(link: Link, { keepalive }: LinkSettings, cancellation: Cancellation): Promise<void> {
  try {
    link.advance('opening');
    await link.call(adminConnectOpen, { flags: 0 }, { signal: cancellation.signal });
    link.startKeepalive(keepalive);
    link.advance('open');
  } catch (error) {
    link.destroy();
    throw error;
  }
}
