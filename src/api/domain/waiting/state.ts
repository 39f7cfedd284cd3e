import { nameOf } from '../../../constant.js';
import { isServerError } from '../../../errors.js';
import { DomainState } from '../../../generated/constants/domain.js';
import { domainGetState } from '../../../generated/lazy/remote/domain.js';
import type { NonnullDomain } from '../../../generated/remote/common.js';
import { checkInt } from '../../argument-checks.js';
import type { HandleSession } from '../../handles.js';
import type { CallOptions } from '../../options.js';
import { awaitOutcome, type Plan, Progress, type Settled } from './await-outcome.js';

/** Waits until a domain is in a state. Events are taken as hints only: the state itself is queried. */
export async function waitForState(
  session: HandleSession,
  dom: NonnullDomain,
  state: number,
  options: CallOptions,
): Promise<void> {
  checkInt(state, 'state');
  const progress = new Progress();
  const plan: Plan<'domain-lifecycle', undefined> = {
    progress,
    events: ['domain-lifecycle'],
    awaited: () => `${dom.name} to be ${nameOf(DomainState, state) ?? state}`,
    judge: () => undefined,
    look: async (signal): Promise<Settled<undefined> | undefined> => {
      try {
        const seen = (await session.call(domainGetState, { dom, flags: 0 }, { signal })).state;
        progress.lastSeen = nameOf(DomainState, seen) ?? String(seen);
        return seen === state ? { value: undefined } : undefined;
      } catch (error) {
        // A transient domain is gone as soon as it stops.
        if (state === DomainState.SHUTOFF && isServerError(error, 'NO_DOMAIN')) return { value: undefined };
        throw error;
      }
    },
  };
  await awaitOutcome(session, dom, plan, options);
}
