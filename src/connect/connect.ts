import { Connection } from '../api/connection/connection.js';
import { integerIn, isUrl, uriText } from '../checks.js';
import { checkTimeout } from '../deadline.js';
import { refusal } from '../options.js';
import { connectOptions } from './connect-option-tables.js';
import type { ConnectOptions } from './connect-options.js';
import { DedicatedLinks } from './dedicated-links.js';
import { resolveEndpoint } from './endpoint.js';
import { LinkOpener } from './link-opener.js';
import { checkLinkSettings } from './link-settings.js';
import { ReconnectingLinks, type ReconnectPolicy } from './reconnecting-links.js';

/**
 * Connects to a hypervisor host.
 * @param uri e.g. `qemu:///system`, as text or as a `URL`; default: `LIBVIRT_DEFAULT_URI`, else the local daemon's
 * choice. The options may be passed in its place
 * @throws UsageError for a URI that cannot be reached; ConnectionError with every socket tried; AuthError; ServerError
 * if the daemon cannot open the driver; TimeoutError; the reason of the signal; RecordingError for a recording that
 * cannot be written or replayed
 */
export function connect(uri?: string | URL | ConnectOptions, options?: ConnectOptions): Promise<Connection> {
  // Options in both places are a mistake, and null is not the same as absent.
  if (typeof uri !== 'object' || uri === null || isUrl(uri))
    return refusal(options, connectOptions) ?? connectTo(uri, options);
  return refusal(options ?? uri, connectOptions) ?? connectTo(options === undefined ? undefined : uri, options ?? uri);
}

async function connectTo(given: unknown, options: ConnectOptions = {}): Promise<Connection> {
  const uri = uriText(given);
  const settings = checkLinkSettings(options);
  const endpoint = await resolveEndpoint(uri, options);
  const opener = new LinkOpener(endpoint, settings, options);
  const policy = reconnectPolicy(options.reconnect, async (signal) => (await opener.openGroup(signal)).group);
  const { group, name } = await opener.openGroup(options.signal);
  const links = new ReconnectingLinks(group, policy);
  const dedicated = new DedicatedLinks((call, needs) => opener.openDedicated(call, needs));
  const { count, keepalive } = opener;
  return new Connection(links, dedicated, { uri: endpoint.uri === '' ? name : endpoint.uri, links: count, keepalive });
}

/** @throws UsageError for an option that is out of range */
function reconnectPolicy(
  reconnect: ConnectOptions['reconnect'],
  dialAgain: ReconnectPolicy['dial'],
): ReconnectPolicy | undefined {
  if (reconnect === undefined || reconnect === false) return undefined;
  const {
    delayMs = 250,
    maxDelayMs = 30_000,
    attempts,
    calls = 'wait',
    waitMs = 30_000,
  } = reconnect === true ? {} : reconnect;
  const options = {
    delayMs: checkTimeout(delayMs, 'reconnect.delayMs'),
    maxDelayMs: checkTimeout(maxDelayMs, 'reconnect.maxDelayMs'),
    attempts: attempts === undefined ? Number.POSITIVE_INFINITY : integerIn(attempts, 'reconnect.attempts', 1),
    calls,
    waitMs: checkTimeout(waitMs, 'reconnect.waitMs'),
  };
  return { options, dial: dialAgain };
}
