import type { HostCommand } from '../../command.js';
import { domainAction } from '../../domain-command.js';
import { flag } from '../../parameter.js';

const disable = flag('disable', 'Do not start the domain with the host');
const once = flag('once', 'Only at the next start of the host');

export const command: HostCommand = domainAction({
  summary: 'Start domains with the host, or disable that',
  options: [disable, once],
  done: 'starts with the host',
  act: async (target, context) => {
    const isOn = !context.get(disable);
    if (context.get(once)) await target.setAutostartOnce(isOn, context.options);
    else await target.setAutostart(isOn, context.options);
    return isOn ? undefined : 'does not start with the host';
  },
});
