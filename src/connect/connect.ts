import type { Connection } from '../api/connection/connection.js';
import type { ConnectionStateEvent } from '../api/connection/state-listeners.js';
import { isUrl, uriText } from '../checks.js';
import { refusal } from '../option-checks.js';
import type { LinkGroup } from '../rpc/link-group.js';
import type { Loadable } from '../xdr/lazy.js';
import { loadFor } from './call-gate.js';
import { connectOptions } from './connect-option-tables.js';
import type { ConnectOptions } from './connect-options.js';
import { DedicatedLinks } from './dedicated-links.js';
import { resolveEndpoint } from './endpoint.js';
import { LinkOpener, type OpenedGroup } from './link-opener.js';
import { checkLinkSettings } from './link-settings.js';
import { dialFirst, reconnectPolicy } from './reconnect-policy.js';
import { ReconnectingLinks } from './reconnecting-links.js';

/** `Connection` and all handles: nothing needs them before the first link is open. */
const api: Loadable<typeof import('../api/classes.js')> = {
  load: () => import('../api/classes.js'),
};

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
  const classes = api.loaded ?? loadFor(`${target} was not connected to`, api);
  // Reported below, if the links can be opened.
  if (classes instanceof Promise) classes.catch(() => {});
  const { group, name } = await (initial ? dialFirst(first, policy, target, signal, report) : first());
  const { Connection } = classes instanceof Promise ? await closingOnError(classes, group) : classes;
  const links = new ReconnectingLinks(group, policy, report);
  const dedicated = new DedicatedLinks(opener);
  const { count, keepalive } = opener;
  report({ type: 'state', state: 'connected', error: undefined, failedAttempts: 0, nextAttemptMs: undefined });
  const origin = { uri: endpoint.uri === '' ? name : endpoint.uri, links: count, keepalive };
  return new Connection(links, dedicated, origin);
}

/** Waits for code that a connection needs, and closes its links if it cannot be loaded. */
async function closingOnError<Code>(loading: Promise<Code>, group: LinkGroup): Promise<Code> {
  try {
    return await loading;
  } catch (error) {
    void group.close();
    throw error;
  }
}

/** Calls the caller's function outside the handling of frames, which an exception must not end. */
function stateReporter(onState: ConnectOptions['onState']): (event: ConnectionStateEvent) => void {
  return onState === undefined ? reportNothing : (event) => queueMicrotask(() => onState(event));
}

function reportNothing(): void {}
