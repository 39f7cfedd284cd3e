import type { HostCommand } from '../../command.js';
import { domainAction, waitLimits } from '../../domain-command.js';
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
    const flags = modeFlags(context);
    if (!context.get(wait)) {
      await target.shutdown({ ...context.options, flags });
      return undefined;
    }
    await target.shutdownAndWait({ ...waitLimits(context), flags });
    return 'is shut off';
  },
});
