import { DomainState } from '../../../generated/constants/domain.js';
import type { HostCommand } from '../../command.js';
import { domainAction } from '../../domain-command.js';
import { flag } from '../../parameter.js';
import { mode, modeFlags } from '../../shutdown-mode.js';

const wait = flag('wait', 'Wait until the domain is off; --timeout limits the time');

export const command: HostCommand = domainAction({
  summary: 'Ask guests to shut down',
  options: [mode, wait],
  examples: ['shutdown web --wait --timeout 60', 'shutdown web --mode agent'],
  done: 'is being shut down',
  question: 'Shut down',
  act: async (target, context) => {
    const { options } = context;
    if (!context.get(wait)) {
      await target.shutdown({ ...options, flags: modeFlags(context) });
      return undefined;
    }
    // The events are registered before the guest is asked, so that its end is not missed.
    const off = target.waitForState(DomainState.SHUTOFF, options);
    await Promise.all([off, target.shutdown({ ...options, flags: modeFlags(context) })]);
    return 'is shut off';
  },
});
