import { DomainEventType } from '../../../generated/constants/domain-event.js';
import { domainReboot } from '../../../generated/lazy/remote/domain.js';
import type { NonnullDomain } from '../../../generated/remote/common.js';
import type { EventMap } from '../../events/event-types.js';
import type { HandleSession } from '../../handles.js';
import type { FlagsOptions } from '../../options.js';
import { agentEnded } from './agent-ready.js';
import { awaitOutcome, type Plan, Progress, type Settled } from './await-outcome.js';

type Events = 'domain-reboot' | 'domain-lifecycle';

/** Asks the guest to restart, and waits until it has gone down and starts again. */
export async function rebootAndWait(
  session: HandleSession,
  dom: NonnullDomain,
  { flags = 0, ...wait }: FlagsOptions,
): Promise<void> {
  const progress = new Progress();
  const plan: Plan<Events, undefined> = {
    progress,
    events: ['domain-reboot', 'domain-lifecycle'],
    awaited: () => `${dom.name} to restart`,
    act: (signal) => {
      const call = () => session.call(domainReboot, { dom, flags }, { signal });
      return progress.asking('DOMAIN_REBOOT', call, () => agentEnded(session, dom, signal));
    },
    judge: (event: EventMap[Events]): Settled<undefined> | 'irrelevant' => {
      if (event.type === 'domain-reboot') return { value: undefined };
      if (event.event !== DomainEventType.STOPPED) return 'irrelevant';
      throw progress.error('DOMAIN_STOPPED', `${dom.name} stopped (${event.detailName}) instead of restarting`);
    },
    // The state of a domain does not show that its guest has restarted.
    look: async (_signal, lost) => {
      if (!lost) return undefined;
      throw progress.error('OUTCOME_UNKNOWN', `events of ${dom.name} were lost; it may have restarted since`);
    },
  };
  await awaitOutcome(session, dom, plan, wait);
}
