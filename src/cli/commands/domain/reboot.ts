import type { HostCommand } from '../../command.js';
import { domainAction } from '../../domain-command.js';
import { mode, modeFlags } from '../../shutdown-mode.js';

export const command: HostCommand = domainAction({
  summary: 'Ask guests to reboot',
  options: [mode],
  done: 'is being rebooted',
  question: 'Reboot',
  act: (target, context) => target.reboot({ ...context.options, flags: modeFlags(context) }),
});
