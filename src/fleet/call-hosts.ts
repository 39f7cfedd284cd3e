import { mapBounded } from '../api/map-bounded.js';
import { raceAbort, withDeadline } from '../deadline.js';
import { TimeoutError, UsageError } from '../errors.js';
import { formatValue } from '../option-checks.js';
import type { FleetHost } from './fleet-host.js';
import type { FleetMapOptions } from './fleet-options.js';

/** A function that is called for a host. The signal aborts at the deadline and with the signal of the whole call. */
export type FleetHostCall<T> = (host: FleetHost, options: { readonly signal: AbortSignal }) => T | Promise<T>;

/** The result for one host, as of `Promise.allSettled()`, with the URI of the host. */
export type FleetResult<T> = { readonly host: string } & (
  | { readonly status: 'fulfilled'; readonly value: T }
  | { readonly status: 'rejected'; readonly reason: unknown }
);

/**
 * Calls a function for hosts, a number of them at the same time.
 * @throws UsageError for a value that is not a function
 */
export async function callHosts<T>(
  hosts: readonly FleetHost[],
  fn: FleetHostCall<T>,
  { concurrency, ...limits }: FleetMapOptions & { readonly concurrency: number },
): Promise<FleetResult<T>[]> {
  if (typeof fn !== 'function') {
    throw new UsageError('INVALID_VALUE', `the first argument must be a function, not ${formatValue(fn)}`);
  }
  return mapBounded(hosts, concurrency, (host) => resultOf(host, fn, limits));
}

async function resultOf<T>(host: FleetHost, fn: FleetHostCall<T>, limits: FleetMapOptions): Promise<FleetResult<T>> {
  const { uri } = host;
  const expired = (timeoutMs: number): TimeoutError =>
    new TimeoutError('TIMEOUT', `the call for ${uri} timed out after ${timeoutMs} ms`);
  try {
    if (host.state !== 'up') throw host.downError();
    const run = async (signal: AbortSignal): Promise<T> => fn(host, { signal });
    const value = await withDeadline(limits, expired, (signal) => raceAbort(run(signal), signal));
    return { host: uri, status: 'fulfilled', value };
  } catch (reason) {
    return { host: uri, status: 'rejected', reason };
  }
}
