import type { HostCommand } from '../../command.js';
import { domainAction } from '../../domain-command.js';

export const command: HostCommand = domainAction({
  summary: 'Wake domains that sleep',
  done: 'was woken up',
  act: (target, context) => target.pmWakeup(context.options),
});
