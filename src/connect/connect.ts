import type { Connection } from '../api/connection/connection.js';
import { ConnectionSession } from '../api/connection/connection-session.js';
import type { ConnectionStateEvent } from '../api/connection/state-listeners.js';
import { isUrl, uriText } from '../checks.js';
import { refusal } from '../option-checks.js';
import { connectOptions } from './connect-option-tables.js';
import type { ConnectOptions } from './connect-options.js';
import { DedicatedLinks } from './dedicated-links.js';
import { resolveEndpoint } from './endpoint.js';
import { LinkOpener, type OpenedGroup } from './link-opener.js';
import { checkLinkSettings } from './link-settings.js';
import { dialFirst, reconnectPolicy } from './reconnect-policy.js';
import { ReconnectingLinks } from './reconnecting-links.js';

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

/** Runs an attempt to connect, perhaps later: limits the number of attempts at the same time. */
export type AttemptLimit = <T>(attempt: () => Promise<T>, signal: AbortSignal | undefined) => Promise<T>;

/** Connects with options that have been checked. */
export async function connectTo(
  given: unknown,
  options: ConnectOptions = {},
  limit: AttemptLimit = (attempt) => attempt(),
): Promise<Connection> {
  const uri = uriText(given);
  const settings = checkLinkSettings(options);
  const endpoint = await resolveEndpoint(uri, options);
  const opener = new LinkOpener(endpoint, settings, options);
  const open = (signal: AbortSignal | undefined): Promise<OpenedGroup> => limit(() => opener.openGroup(signal), signal);
  const policy = reconnectPolicy(options.reconnect, async (signal) => (await open(signal)).group);
  const report = stateReporter(options.onState);
  const { signal } = options;
  const first = (): Promise<OpenedGroup> => open(signal);
  const target = endpoint.uri === '' ? 'the local daemon' : endpoint.uri;
  const initial = policy?.options.initial === true;
  const { group, name } = await (initial ? dialFirst(first, policy, target, signal, report) : first());
  const links = new ReconnectingLinks(group, policy, report);
  const dedicated = new DedicatedLinks(opener);
  const { count, keepalive } = opener;
  report({ type: 'state', state: 'connected', error: undefined, failedAttempts: 0, nextAttemptMs: undefined });
  const origin = { uri: endpoint.uri === '' ? name : endpoint.uri, links: count, keepalive };
  return new ConnectionSession(links, dedicated, origin).connection;
}

/** Calls the caller's function outside the handling of frames, which an exception must not end. */
function stateReporter(onState: ConnectOptions['onState']): (event: ConnectionStateEvent) => void {
  return onState === undefined ? () => {} : (event) => queueMicrotask(() => onState(event));
}
