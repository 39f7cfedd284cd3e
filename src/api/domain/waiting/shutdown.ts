import { nameOf } from '../../../constant.js';
import { withDeadline } from '../../../deadline.js';
import { isServerError, type ServerErrorCode, TimeoutError, UsageError } from '../../../errors.js';
import { DomainShutoffReason, DomainState } from '../../../generated/constants/domain.js';
import { DomainEventType } from '../../../generated/constants/domain-event.js';
import {
  domainDestroy,
  domainGetState,
  domainShutdown,
  domainShutdownFlags,
} from '../../../generated/lazy/remote/domain.js';
import type { NonnullDomain } from '../../../generated/remote/common.js';
import type { DomainLifecycleEvent } from '../../events/event-types.js';
import type { HandleSession } from '../../handles.js';
import { domainStateInfo } from '../results.js';
import { agentEnded } from './agent-ready.js';
import { awaitOutcome, type Plan, Progress, type Settled } from './await-outcome.js';
import type { ShutdownAndWaitOptions, StopOptions, StopOutcome } from './wait-options.js';

const GRACE_MS = 30_000;

/** Errors of a guest that cannot be asked to shut down; `OPERATION_INVALID` of one that is paused. */
const CANNOT_ASK: readonly ServerErrorCode[] = [
  'OPERATION_INVALID',
  'NO_SUPPORT',
  'OPERATION_UNSUPPORTED',
  'ARGUMENT_UNSUPPORTED',
  'AGENT_UNRESPONSIVE',
];

export async function stop(session: HandleSession, dom: NonnullDomain, options: StopOptions): Promise<StopOutcome> {
  return shutDownAndWait(session, dom, { ...options, fallback: 'destroy' });
}

/** Asks the guest to shut down and waits until the domain is off. */
export async function shutDownAndWait(
  session: HandleSession,
  dom: NonnullDomain,
  options: ShutdownAndWaitOptions,
): Promise<StopOutcome> {
  const { fallback, graceMs, flags, ...wait } = options;
  if (fallback === undefined) {
    if (graceMs === undefined) return awaitOutcome(session, dom, new Shutdown(session, dom, flags), wait);
    throw new UsageError('INVALID_OPTIONS', 'option `graceMs` needs `fallback`; use `timeoutMs` to limit the wait');
  }
  const shutdown = new Shutdown(session, dom, flags);
  const expired = (timeoutMs: number): TimeoutError => shutdown.progress.expired(timeoutMs, `${dom.name} to stop`);
  return withDeadline(wait, expired, async (signal) => {
    const outcome = await shutDownInTime(session, dom, shutdown, { signal, timeoutMs: graceMs ?? GRACE_MS });
    return outcome ?? destroy(session, dom, shutdown, signal);
  });
}

/** Returns undefined if the domain has to be destroyed. */
async function shutDownInTime(
  session: HandleSession,
  dom: NonnullDomain,
  shutdown: Shutdown,
  options: { readonly signal: AbortSignal; readonly timeoutMs: number },
): Promise<StopOutcome | undefined> {
  if (options.timeoutMs === 0) return undefined;
  try {
    return await awaitOutcome(session, dom, shutdown, options);
  } catch (error) {
    if (options.signal.aborted) throw error;
    if (error instanceof TimeoutError || CANNOT_ASK.some((code) => isServerError(error, code))) return undefined;
    throw error;
  }
}

async function destroy(
  session: HandleSession,
  dom: NonnullDomain,
  shutdown: Shutdown,
  signal: AbortSignal,
): Promise<StopOutcome> {
  const { progress } = shutdown;
  const wasAsked = progress.sent;
  const isDone = await shutdown.unlessOff(signal, () =>
    progress.sending('DOMAIN_DESTROY', () => session.call(domainDestroy, { dom }, { signal })),
  );
  if (isDone) return 'destroyed';
  if (!wasAsked) return 'off';
  // It stopped between the expiry of its time and the call.
  return (await shutdown.look(signal))?.value ?? 'destroyed';
}

class Shutdown implements Plan<'domain-lifecycle', StopOutcome> {
  readonly progress: Progress = new Progress();
  readonly events = ['domain-lifecycle'] as const;
  readonly #session: HandleSession;
  readonly #dom: NonnullDomain;
  readonly #flags: number | undefined;
  #wasOff = false;

  constructor(session: HandleSession, dom: NonnullDomain, flags: number | undefined) {
    this.#session = session;
    this.#dom = dom;
    this.#flags = flags;
  }

  awaited(): string {
    return `${this.#dom.name} to shut down`;
  }

  async act(signal: AbortSignal): Promise<void> {
    // Asked before: a refusal may follow a shutdown that the agent began, and the daemon then tried again by ACPI.
    this.#wasOff = await this.isOff(signal);
    if (this.#wasOff) return;
    const [session, dom, flags] = [this.#session, this.#dom, this.#flags] as const;
    const [name, call] =
      flags === undefined
        ? ['DOMAIN_SHUTDOWN', () => session.call(domainShutdown, { dom }, { signal })]
        : ['DOMAIN_SHUTDOWN_FLAGS', () => session.call(domainShutdownFlags, { dom, flags }, { signal })];
    await this.unlessOff(signal, () => this.progress.asking(name, call, () => agentEnded(session, dom, signal)));
  }

  judge({ event, detailName }: DomainLifecycleEvent): Settled<StopOutcome> | 'irrelevant' {
    return event === DomainEventType.STOPPED ? this.#stopped(detailName) : 'irrelevant';
  }

  async look(signal: AbortSignal): Promise<Settled<StopOutcome> | undefined> {
    if (this.#wasOff) return { value: 'off' };
    const state = await this.#state(signal);
    // A transient domain is gone when it stops.
    if (state === undefined) return { value: 'shutdown' };
    if (state.state === DomainState.SHUTOFF) return this.#stopped(nameOf(DomainShutoffReason, state.reason));
    const { stateName, reasonName } = domainStateInfo(state.state, state.reason);
    this.progress.lastSeen = `${stateName ?? state.state} (${reasonName ?? state.reason})`;
    return undefined;
  }

  /** Resolves with false if the call was refused because the domain is not running. Drivers differ in the error. */
  async unlessOff(signal: AbortSignal, call: () => Promise<unknown>): Promise<boolean> {
    try {
      await call();
      return true;
    } catch (error) {
      if (isServerError(error) && (await this.isOff(signal))) return false;
      throw error;
    }
  }

  /** Resolves with true if the domain is not running, or no longer exists. */
  async isOff(signal: AbortSignal): Promise<boolean> {
    const state = await this.#state(signal);
    return state === undefined || state.state === DomainState.SHUTOFF;
  }

  /** Returns undefined for a domain that no longer exists. */
  async #state(signal: AbortSignal): Promise<{ readonly state: number; readonly reason: number } | undefined> {
    try {
      return await this.#session.call(domainGetState, { dom: this.#dom, flags: 0 }, { signal });
    } catch (error) {
      if (isServerError(error, 'NO_DOMAIN')) return undefined;
      throw error;
    }
  }

  #stopped(how = 'UNKNOWN'): Settled<StopOutcome> {
    this.progress.lastSeen = `stopped (${how})`;
    if (how === 'DESTROYED') return { value: 'destroyed' };
    if (how === 'SHUTDOWN' || how === 'UNKNOWN') return { value: 'shutdown' };
    throw this.progress.error('NOT_SHUT_DOWN', `${this.#dom.name} stopped, but did not shut down`);
  }
}
