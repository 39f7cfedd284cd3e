import { nameOf } from '../../constant.js';
import { withDeadline } from '../../deadline.js';
import { ConnectionError, isServerError, type ServerErrorCode, TimeoutError } from '../../errors.js';
import { DomainState, DomainUndefineFlags } from '../../generated/constants/domain.js';
import {
  domainDestroy,
  domainGetState,
  domainShutdown,
  domainUndefine,
  domainUndefineFlags,
} from '../../generated/lazy/remote/domain.js';
import type { NonnullDomain } from '../../generated/remote/common.js';
import { checkInt } from '../argument-checks.js';
import { subscribeWithMarkers } from '../events/subscribe.js';
import type { HandleSession } from '../handles.js';
import { type CallOptions, sharedDeadline } from '../options.js';

/**
 * Waits until a domain is in a state. The state is queried after the events are registered and again after each of
 * them, so that no change is missed.
 */
export async function waitForState(
  session: HandleSession,
  dom: NonnullDomain,
  state: number,
  options: CallOptions = {},
): Promise<void> {
  checkInt(state, 'state');
  const wanted = nameOf(DomainState, state) ?? String(state);
  const expired = (timeoutMs: number): TimeoutError =>
    new TimeoutError('TIMEOUT', `${dom.name} was not ${wanted} within ${timeoutMs} ms`);
  await withDeadline(options, expired, (signal) => follow(session, dom, state, signal));
}

async function follow(session: HandleSession, dom: NonnullDomain, state: number, signal: AbortSignal): Promise<void> {
  const domain = session.wrap.domain(dom);
  await using events = subscribeWithMarkers(session, 'domain-lifecycle', { domain, signal });
  await events.ready;
  if (await isIn(session, dom, state, signal)) return;
  // Whatever happened or was missed: the state itself is queried.
  for await (const _ of events) if (await isIn(session, dom, state, signal)) return;
  const wanted = nameOf(DomainState, state) ?? String(state);
  throw new ConnectionError('CLOSED', `${dom.name} was not ${wanted} before this program closed the connection`);
}

async function isIn(session: HandleSession, dom: NonnullDomain, state: number, signal: AbortSignal): Promise<boolean> {
  try {
    return (await session.call(domainGetState, { dom, flags: 0 }, { signal })).state === state;
  } catch (error) {
    // A transient domain is gone as soon as it stops.
    if (state === DomainState.SHUTOFF && isServerError(error, 'NO_DOMAIN')) return true;
    // Events continue with a resync after a reconnect, which repeats the query, or with the error that ended the
    // connection.
    if (error instanceof ConnectionError) return false;
    throw error;
  }
}

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

/** Parts that `Domain.undefineAll()` removed besides the definition. */
export interface UndefinedParts {
  /** True if there was a saved state of `managedSave()`. */
  readonly managedSave: boolean;
  /** Names of snapshots whose metadata was removed; their data in images remains. */
  readonly snapshots: readonly string[];
  /** Names of checkpoints whose metadata was removed. */
  readonly checkpoints: readonly string[];
  /** `DomainUndefineFlags` that the daemon accepted; with `NVRAM` and `TPM`, such files were removed if there were any. */
  readonly flags: number;
}

/** Flags by their age: an older daemon, or a driver with less, rejects the newest ones. */
function flagsByAge(): readonly number[] {
  const { MANAGED_SAVE, SNAPSHOTS_METADATA, NVRAM, CHECKPOINTS_METADATA, TPM } = DomainUndefineFlags;
  return [MANAGED_SAVE, SNAPSHOTS_METADATA, NVRAM, CHECKPOINTS_METADATA, TPM];
}

export async function undefineAll(
  session: HandleSession,
  dom: NonnullDomain,
  options: CallOptions = {},
): Promise<UndefinedParts> {
  const step = sharedDeadline(options);
  const domain = session.wrap.domain(dom);
  const [managedSave, snapshots, checkpoints] = await Promise.all([
    undefinedIfMissing(domain.hasManagedSaveImage(step()), false),
    undefinedIfMissing(domain.listAllSnapshots(step()), []),
    undefinedIfMissing(domain.listAllCheckpoints(step()), []),
  ]);
  const flags = await undefineWith(session, dom, step);
  const has = (flag: number): boolean => (flags & flag) !== 0;
  return {
    managedSave: managedSave && has(DomainUndefineFlags.MANAGED_SAVE),
    snapshots: has(DomainUndefineFlags.SNAPSHOTS_METADATA) ? snapshots.map(({ name }) => name) : [],
    checkpoints: has(DomainUndefineFlags.CHECKPOINTS_METADATA) ? checkpoints.map(({ name }) => name) : [],
    flags,
  };
}

/** Undefines the domain with as many flags as the daemon accepts. */
async function undefineWith(session: HandleSession, dom: NonnullDomain, step: () => CallOptions): Promise<number> {
  const byAge = flagsByAge();
  for (let count = byAge.length; count > 0; count -= 1) {
    const flags = byAge.slice(0, count).reduce((all, flag) => all | flag, 0);
    try {
      await session.call(domainUndefineFlags, { dom, flags }, step());
      return flags;
    } catch (error) {
      if (!isServerError(error, 'INVALID_ARG') && !isServerError(error, 'NO_SUPPORT')) throw error;
    }
  }
  await session.call(domainUndefine, { dom }, step());
  return 0;
}

/** Replaces the result of a function that the driver does not have. */
async function undefinedIfMissing<T>(call: Promise<T>, none: T): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (isServerError(error, 'NO_SUPPORT') || isServerError(error, 'OPERATION_UNSUPPORTED')) return none;
    throw error;
  }
}
