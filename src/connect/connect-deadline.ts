import { setMaxListeners } from 'node:events';
import { addAbortListener } from '../abort.js';
import { checkTimeout, withDeadline } from '../deadline.js';
import { TimeoutError } from '../errors.js';
import type { Link } from '../rpc/link.js';
import type { BaseConnectionOptions } from './connect-options.js';

/** Default timeout for connecting, in milliseconds. */
export const CONNECT_TIMEOUT_MS = 30_000;

/**
 * Runs a connection attempt with one signal for the caller's signal and the timeout.
 * @param target the target of the connection, for the error
 * @param run receives the signal, and a function to report each new link
 */
export async function connectWithin<T>(
  target: string,
  options: Pick<BaseConnectionOptions, 'signal' | 'connectTimeoutMs'>,
  run: (signal: AbortSignal, begun: (link: Link) => void) => Promise<T>,
): Promise<T> {
  const limit = checkTimeout(options.connectTimeoutMs ?? CONNECT_TIMEOUT_MS, 'connectTimeoutMs');
  // Whether this package is meant, `node:util` knows, which takes a while to load (docs/tracing.md).
  if (process.env['NODE_DEBUG'] !== undefined) await (await import('../debug/node-debug.js')).printFrames();
  const links: Link[] = [];
  const begun = (link: Link): void => {
    links.push(link);
  };
  const expired = (timeoutMs: number): TimeoutError =>
    new TimeoutError(
      'TIMEOUT',
      `connecting to ${target} timed out after ${timeoutMs} ms: ${describePendingCalls(links)}`,
    );
  return await withDeadline({ signal: options.signal, timeoutMs: limit }, expired, (signal) => {
    // Every link gets this signal, and a custom transport may add a listener each time.
    setMaxListeners(0, signal);
    // All waits of the attempt share one listener, which would otherwise be added and removed for each of them.
    addAbortListener(signal, () => {});
    return run(signal, begun);
  });
}

/** A daemon that does not read anything has not answered this call. */
const FIRST_CALL = 'AUTH_LIST';
const AT_LIMIT = 'the daemon may be stopped, or at its limit of clients (max_clients, max_anonymous_clients)';

/** Describes what the connection attempt is waiting for. */
function describePendingCalls(links: readonly Link[]): string {
  const link = links.find(({ state }) => state.tag !== 'open');
  if (link === undefined) return 'no connection was established';
  if (link.oldest === undefined) return 'no credentials were provided';
  const hint = link.oldest === FIRST_CALL ? `; ${AT_LIMIT}` : '';
  return `${link.oldest} was not answered${hint}`;
}
