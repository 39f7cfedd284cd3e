import { sleep } from '../../../deadline.js';
import { isServerError, type ServerError, type ServerErrorCode } from '../../../errors.js';
import { DomainState } from '../../../generated/constants/domain.js';
import { DomainEventType } from '../../../generated/constants/domain-event.js';
import { domainGetState } from '../../../generated/lazy/remote/domain.js';
import { domainGetTime } from '../../../generated/lazy/remote/domain-guest.js';
import type { NonnullDomain } from '../../../generated/remote/common.js';
import type { EventMap } from '../../events/event-types.js';
import type { HandleSession } from '../../handles.js';
import type { CallOptions } from '../../options.js';
import { awaitOutcome, EVENT_DELAY_MS, type Plan, Progress, type Settled } from './await-outcome.js';

/** An agent that has opened its channel may need some time before it answers, without another event. */
const POLL_MS = 2_000;

/** Errors of an agent that does not answer, and since 11.2.0 of one that ended while it was asked, as in a restart. */
const NOT_READY: readonly ServerErrorCode[] = ['AGENT_UNRESPONSIVE', 'AGENT_COMMAND_TIMEOUT'];

/** Older daemons have a general error for an agent that ended while it was asked, which has other causes as well. */
const FAILURES_MAX = 3;

type Events = 'domain-agent-lifecycle' | 'domain-lifecycle';

/** Errors of an agent that has ended, or whose domain has. */
const ENDED: readonly ServerErrorCode[] = [...NOT_READY, 'OPERATION_INVALID', 'NO_DOMAIN'];

/** Asks the guest agent for the time. Resolves with true if it has ended, and with false if that is not known. */
export async function agentEnded(session: HandleSession, dom: NonnullDomain, signal: AbortSignal): Promise<boolean> {
  for (let failures = 0; failures < FAILURES_MAX; failures += 1) {
    if (failures > 0) await sleep(EVENT_DELAY_MS, signal);
    try {
      await session.call(domainGetTime, { dom, flags: 0 }, { signal });
      return false;
    } catch (error) {
      if (!isServerError(error)) throw error;
      if (!isServerError(error, 'INTERNAL_ERROR')) return ENDED.some((code) => isServerError(error, code));
    }
  }
  return false;
}

/** Waits until the guest agent answers. */
export async function agentReady(session: HandleSession, dom: NonnullDomain, options: CallOptions): Promise<void> {
  const progress = new Progress();
  const stopped = (how?: string): Error =>
    progress.error('DOMAIN_STOPPED', `${dom.name} does not run (${how ?? 'unknown'}), so its agent will not answer`);
  let failures = 0;
  const mayAnswerLater = (error: unknown): error is ServerError => {
    if (isServerError(error, 'INTERNAL_ERROR')) {
      failures += 1;
      return failures <= FAILURES_MAX;
    }
    return NOT_READY.some((code) => isServerError(error, code));
  };
  const plan: Plan<Events, undefined> = {
    progress,
    events: ['domain-agent-lifecycle', 'domain-lifecycle'],
    pollMs: POLL_MS,
    awaited: () => `the guest agent of ${dom.name} to answer`,
    judge: (event: EventMap[Events]): 'irrelevant' | undefined => {
      if (event.type === 'domain-agent-lifecycle') return undefined;
      if (event.event !== DomainEventType.STOPPED) return 'irrelevant';
      throw stopped(event.detailName);
    },
    look: async (signal): Promise<Settled<undefined> | undefined> => {
      try {
        // Unlike a command that is passed through, this does not mark the domain as tainted.
        await session.call(domainGetTime, { dom, flags: 0 }, { signal });
        return { value: undefined };
      } catch (error) {
        if (mayAnswerLater(error)) {
          progress.lastSeen = error.message;
          return undefined;
        }
        if (isServerError(error, 'OPERATION_INVALID') && (await isOff(session, dom, signal))) throw stopped('shut off');
        throw error;
      }
    },
  };
  await awaitOutcome(session, dom, plan, options);
}

async function isOff(session: HandleSession, dom: NonnullDomain, signal: AbortSignal): Promise<boolean> {
  return (await session.call(domainGetState, { dom, flags: 0 }, { signal })).state === DomainState.SHUTOFF;
}
