import { setMaxListeners } from 'node:events';
import { integerIn } from '../checks.js';
import { checkTimeout, withDeadline } from '../deadline.js';
import { ConnectionError, TimeoutError, UsageError } from '../errors.js';
import { formatValue } from '../options.js';
import type { KeepaliveOptions } from '../rpc/keepalive.js';
import type { Link } from '../rpc/link.js';
import type { Transport } from '../transport/transport.js';
import { connectUnix } from '../transport/unix.js';

/** libvirt's own shell asks for a sign of life as often. */
const KEEPALIVE: KeepaliveOptions = { interval: 5, count: 6 };
/** How long connecting may take, unless something else is said. */
export const CONNECT_TIMEOUT_MS = 30_000;

/** How any connection to a daemon is made and behaves. */
export interface BaseConnectionOptions {
  /** Ordinary calls unanswered at once on a link: one less than the daemon's `max_client_requests`. Default 4. */
  maxInFlight?: number | undefined;
  /**
   * Deadline in milliseconds of every call that names none of its own, waiting for a slot or a new link included; 0, the
   * default, for none.
   */
  timeoutMs?: number | undefined;
  /** Deadline in milliseconds for connecting; 0 for none. Default 30,000. */
  connectTimeoutMs?: number | undefined;
  /** Seconds of silence before the daemon is asked for a sign of life, and how often; false for never. Default 5 × 6. */
  keepalive?: KeepaliveOptions | false | undefined;
  /** Ends the connecting, at whatever stage. */
  signal?: AbortSignal | undefined;
}

/** What {@link BaseConnectionOptions} say of links, checked. */
export interface LinkSettings {
  readonly keepalive: KeepaliveOptions | false;
  readonly maxInFlight: number | undefined;
  readonly timeoutMs: number;
}

/** Checks what is said of links before any socket is opened. @throws UsageError naming the option */
export function checkLinkSettings(options: BaseConnectionOptions): LinkSettings {
  const { maxInFlight } = options;
  if (maxInFlight !== undefined) integerIn(maxInFlight, 'maxInFlight', 1);
  return {
    keepalive: checkKeepalive(options.keepalive ?? KEEPALIVE),
    maxInFlight,
    timeoutMs: checkTimeout(options.timeoutMs ?? 0),
  };
}

/** @throws UsageError for limits that make no sense */
export function checkKeepalive(keepalive: KeepaliveOptions | false): KeepaliveOptions | false {
  if (keepalive === false) return false;
  const { interval, count } = keepalive;
  const isInterval = typeof interval === 'number' && interval > 0 && interval <= 2_000_000;
  if (isInterval && Number.isInteger(count) && count >= 0) return keepalive;
  const shown = `{ interval: ${formatValue(interval)}, count: ${formatValue(count)} }`;
  throw new UsageError('INVALID_VALUE', `keepalive is ${shown}; it takes seconds above 0 and a whole number from 0`);
}

/**
 * Connects to the first socket that somebody listens on.
 * @param fileDescriptors whether descriptors are to be passed beside the bytes
 * @throws ConnectionError naming every socket tried
 */
export async function dial(
  sockets: readonly string[],
  signal: AbortSignal,
  fileDescriptors = false,
): Promise<Transport> {
  const failures: ConnectionError[] = [];
  for (const path of sockets) {
    try {
      return await connectUnix(path, signal, fileDescriptors);
    } catch (error) {
      if (!(error instanceof ConnectionError)) throw error;
      failures.push(error);
    }
  }
  const [only] = failures;
  if (failures.length === 1 && only !== undefined) throw only;
  const code = failures.find((failure) => failure.code !== 'SOCKET_MISSING')?.code ?? 'SOCKET_MISSING';
  const all = failures.map((failure) => failure.message).join('; ');
  throw new ConnectionError(code, all, { cause: new AggregateError(failures) });
}

/**
 * Runs the connecting with one signal for the caller's own and for the deadline.
 * @param target what is connected to, for the error
 * @param run is given the signal, and a function to report each link to as soon as it exists
 */
export async function connectWithin<T>(
  target: string,
  options: BaseConnectionOptions,
  run: (signal: AbortSignal, begun: (link: Link) => void) => Promise<T>,
): Promise<T> {
  const limit = checkTimeout(options.connectTimeoutMs ?? CONNECT_TIMEOUT_MS, 'connectTimeoutMs');
  const links: Link[] = [];
  const begun = (link: Link): void => {
    links.push(link);
  };
  const expired = (timeoutMs: number): TimeoutError =>
    new TimeoutError('TIMEOUT', `connecting to ${target} took longer than ${timeoutMs} ms: ${standstill(links)}`);
  return await withDeadline({ signal: options.signal, timeoutMs: limit }, expired, (signal) => {
    // Every link gets this signal, and a custom transport may listen to it as often as it is asked for one.
    setMaxListeners(0, signal);
    return run(signal, begun);
  });
}

/** A daemon that reads nothing at all has not got to this one. */
const FIRST_CALL = 'AUTH_LIST';
const AT_LIMIT = 'the daemon may be stopped, or at its limit of clients (max_clients, max_anonymous_clients)';

/** What connecting waits for, with links that are opened or on their way. */
function standstill(links: readonly Link[]): string {
  const link = links.find(({ state }) => state.tag !== 'open');
  if (link === undefined) return 'no connection came about';
  if (link.oldest === undefined) return 'the credentials were not given';
  const hint = link.oldest === FIRST_CALL ? `; ${AT_LIMIT}` : '';
  return `${link.oldest} was not answered${hint}`;
}
