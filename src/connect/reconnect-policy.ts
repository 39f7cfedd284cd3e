import type { ConnectionStateEvent } from '../api/connection/state-listeners.js';
import { integerIn } from '../checks.js';
import { checkTimeout, sleep } from '../deadline.js';
import { AuthError, ConnectionError, LibvirtError, UsageError } from '../errors.js';
import type { LinkGroup } from '../rpc/link-group.js';
import type { ConnectOptions, ReconnectOptions } from './connect-options.js';

/** A reconnect policy. */
export interface ReconnectPolicy {
  readonly options: Required<{ [Key in keyof ReconnectOptions]: NonNullable<ReconnectOptions[Key]> }>;
  /** Opens new links completely: addresses, authentication, opening. */
  readonly dial: (signal: AbortSignal) => Promise<LinkGroup>;
}

/** @throws UsageError for an option that is out of range */
export function reconnectPolicy(
  reconnect: ConnectOptions['reconnect'],
  dial: ReconnectPolicy['dial'],
): ReconnectPolicy | undefined {
  if (reconnect === undefined || reconnect === false) return undefined;
  const {
    initial = false,
    delayMs = 250,
    maxDelayMs = 30_000,
    attempts,
    calls = 'wait',
    waitMs = 30_000,
  } = reconnect === true ? {} : reconnect;
  const options = {
    initial,
    delayMs: checkTimeout(delayMs, 'reconnect.delayMs'),
    maxDelayMs: checkTimeout(maxDelayMs, 'reconnect.maxDelayMs'),
    attempts: attempts === undefined ? Number.POSITIVE_INFINITY : integerIn(attempts, 'reconnect.attempts', 1),
    calls,
    waitMs: checkTimeout(waitMs, 'reconnect.waitMs'),
  };
  return { options, dial };
}

/**
 * Returns the milliseconds before an attempt: twice as long each time, and between half of that and all of it, so that
 * many clients do not reconnect at the same moment.
 */
export function delayBefore({ options: { delayMs, maxDelayMs } }: ReconnectPolicy, attempt: number): number {
  return Math.round(Math.min(delayMs * 2 ** Math.min(attempt, 30), maxDelayMs) * (0.5 + Math.random() / 2));
}

/** Error codes of certificates that have to be replaced. */
const BAD_CERTIFICATES = new Set([
  'TLS_FILE_MISSING',
  'TLS_FILE_UNREADABLE',
  'TLS_FILE_INVALID',
  'TLS_FILE_EXPIRED',
  'TLS_EXPIRED',
  'TLS_WRONG_NAME',
  'TLS_UNTRUSTED',
  'TLS_REVOKED',
  'TLS_CRL',
]);

/** Returns true if retrying is useless: a wrong password, URI or certificate stays wrong. */
export function isPermanent(error: unknown): boolean {
  if (error instanceof AuthError || error instanceof UsageError) return true;
  return error instanceof ConnectionError && BAD_CERTIFICATES.has(error.code);
}

/** Returns the error of a failed attempt, of whatever kind, as that of the connection. */
export function asConnectionError(error: unknown): ConnectionError {
  if (error instanceof ConnectionError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new ConnectionError('RECONNECT_FAILED', message, { cause: error });
}

/**
 * Repeats the first attempt to connect, and reports each failure that another attempt follows.
 * @throws the error of an attempt that cannot be repeated; a ConnectionError with the last error; the signal's reason
 */
export async function dialFirst<T>(
  dial: () => Promise<T>,
  policy: ReconnectPolicy,
  target: string,
  signal: AbortSignal | undefined,
  report: (event: ConnectionStateEvent) => void,
): Promise<T> {
  for (let failedAttempts = 1; ; failedAttempts += 1) {
    try {
      return await dial();
    } catch (error) {
      signal?.throwIfAborted();
      if (isPermanent(error)) throw error;
      if (failedAttempts >= policy.options.attempts) throw gaveUp(error, target, failedAttempts);
      const nextAttemptMs = delayBefore(policy, failedAttempts - 1);
      const failure = error instanceof LibvirtError ? error : asConnectionError(error);
      report({ type: 'state', state: 'connecting', error: failure, failedAttempts, nextAttemptMs });
      await sleep(nextAttemptMs, signal);
      signal?.throwIfAborted();
    }
  }
}

function gaveUp(error: unknown, target: string, attempts: number): ConnectionError {
  const times = attempts === 1 ? 'one attempt' : `${attempts} attempts`;
  const { code, message } = asConnectionError(error);
  return new ConnectionError(code, `gave up connecting to ${target} after ${times}: ${message}`, { cause: error });
}
