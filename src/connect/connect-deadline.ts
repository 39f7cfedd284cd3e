import { setMaxListeners } from 'node:events';
import { checkTimeout, withDeadline } from '../deadline.js';
import { TimeoutError } from '../errors.js';
import type { Link } from '../rpc/link.js';
import type { BaseConnectionOptions } from './connect-options.js';

/** How long connecting may take, unless something else is said. */
export const CONNECT_TIMEOUT_MS = 30_000;

/**
 * Runs the connecting with one signal for the caller's own and for the deadline.
 * @param target what is connected to, for the error
 * @param run is given the signal, and a function to report each link to as soon as it exists
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
