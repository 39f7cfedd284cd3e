import { withDeadline } from '../../deadline.js';
import { isServerError, type ServerErrorCode, TimeoutError } from '../../errors.js';
import { DomainState } from '../../generated/constants/domain.js';
import { domainDestroy, domainGetState, domainShutdown } from '../../generated/lazy/remote/domain.js';
import type { NonnullDomain } from '../../generated/remote/common.js';
import type { HandleSession } from '../handles.js';
import type { CallOptions } from '../options.js';
import { waitForState } from './wait.js';

/** Options of `Domain.stop()`. */
export interface StopOptions extends CallOptions {
  /**
   * Time for the guest to shut down, in milliseconds, before it is destroyed; 0 destroys it at once.
   * @default 30000
   */
  graceMs?: number | undefined;
}

/** Outcome of `Domain.stop()`: the guest shut down, it was destroyed, or it was not running. */
export type StopOutcome = 'shutdown' | 'destroyed' | 'off';

const GRACE_MS = 30_000;

/** Errors of a guest that cannot be asked to shut down. */
const CANNOT_ASK: readonly ServerErrorCode[] = [
  'NO_SUPPORT',
  'OPERATION_UNSUPPORTED',
  'ARGUMENT_UNSUPPORTED',
  'AGENT_UNRESPONSIVE',
];

export async function stop(
  session: HandleSession,
  dom: NonnullDomain,
  options: StopOptions = {},
): Promise<StopOutcome> {
  const { graceMs = GRACE_MS, ...wait } = options;
  const expired = (timeoutMs: number): TimeoutError =>
    new TimeoutError('TIMEOUT', `${dom.name} was not stopped within ${timeoutMs} ms`);
  return withDeadline(wait, expired, async (signal) => {
    if (graceMs > 0) {
      const outcome = await shutDown(session, dom, graceMs, signal);
      if (outcome !== undefined) return outcome;
    }
    return (await ignoreIfOff(session, dom, signal, session.call(domainDestroy, { dom }, { signal })))
      ? 'destroyed'
      : 'off';
  });
}

/** Asks the guest to shut down and waits. Undefined if it has to be destroyed. */
async function shutDown(
  session: HandleSession,
  dom: NonnullDomain,
  graceMs: number,
  signal: AbortSignal,
): Promise<StopOutcome | undefined> {
  const over = new AbortController();
  // The events are registered before the guest is asked, so that its end is not missed.
  const off = waitForState(session, dom, DomainState.SHUTOFF, {
    timeoutMs: graceMs,
    signal: AbortSignal.any([signal, over.signal]),
  });
  off.catch(() => undefined);
  try {
    if (!(await ignoreIfOff(session, dom, signal, session.call(domainShutdown, { dom }, { signal })))) return 'off';
    await off;
    return 'shutdown';
  } catch (error) {
    if (signal.aborted) throw error;
    if (error instanceof TimeoutError || CANNOT_ASK.some((code) => isServerError(error, code))) return undefined;
    throw error;
  } finally {
    over.abort();
  }
}

/** Resolves with false if the call was refused because the domain is not running. Drivers differ in the error. */
async function ignoreIfOff(
  session: HandleSession,
  dom: NonnullDomain,
  signal: AbortSignal,
  call: Promise<unknown>,
): Promise<boolean> {
  try {
    await call;
    return true;
  } catch (error) {
    if (isServerError(error, 'NO_DOMAIN')) return false;
    if (isServerError(error) && (await isOff(session, dom, signal))) return false;
    throw error;
  }
}

async function isOff(session: HandleSession, dom: NonnullDomain, signal: AbortSignal): Promise<boolean> {
  try {
    const { state } = await session.call(domainGetState, { dom, flags: 0 }, { signal });
    return state === DomainState.SHUTOFF;
  } catch (error) {
    // A transient domain is gone when it stops.
    if (isServerError(error, 'NO_DOMAIN')) return true;
    throw error;
  }
}
