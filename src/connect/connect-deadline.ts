import type { Cancellation } from '../abort.js';
import { checkTimeout, type PartialWait, WHOLE_MS, withCancellation } from '../deadline.js';
import { TimeoutError } from '../errors.js';
import type { Link } from '../rpc/link.js';
import type { BaseConnectionOptions } from './connect-options.js';

/** Default timeout for connecting, in milliseconds. */
export const CONNECT_TIMEOUT_MS = 30_000;

/** An attempt to connect. */
export interface ConnectAttempt {
  /** Ends the attempt: the caller's signal or the timeout. */
  readonly cancellation: Cancellation;
  /** The links that it has opened, or is opening. */
  readonly links: Link[];
}

/**
 * Runs a connection attempt with one cancellation for the caller's signal and the timeout.
 * @param target the target of the connection, for the error
 */
export async function connectWithin<T>(
  target: string,
  options: Pick<BaseConnectionOptions, 'signal' | 'connectTimeoutMs'> & Pick<PartialWait, typeof WHOLE_MS>,
  run: (attempt: ConnectAttempt) => Promise<T>,
): Promise<T> {
  const timeoutMs = checkTimeout(options.connectTimeoutMs ?? CONNECT_TIMEOUT_MS, 'connectTimeoutMs');
  if (debugs()) await (await import('../debug/node-debug.js')).printFrames();
  const links: Link[] = [];
  const expired = (limit: number): TimeoutError => {
    const message = `connecting to ${target} timed out after ${limit} ms: ${describePendingCalls(links)}`;
    return new TimeoutError('TIMEOUT', message);
  };
  const { signal, [WHOLE_MS]: wholeMs } = options;
  // Awaited so that it is in the stack of an error.
  return await withCancellation({ signal, timeoutMs, [WHOLE_MS]: wholeMs }, expired, (cancellation) =>
    run({ cancellation, links }),
  );
}

let debugging: boolean | undefined;

/**
 * Returns true if `NODE_DEBUG` is set. Node.js reads it when the process starts, so it is read once. `node:util`
 * knows whether it names this package, but takes a while to load (docs/tracing.md).
 */
function debugs(): boolean {
  debugging ??= process.env['NODE_DEBUG'] !== undefined;
  return debugging;
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
