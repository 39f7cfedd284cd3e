import type { HostCommand } from '../../command.js';
import { domainAction } from '../../domain-command.js';

export const command: HostCommand = domainAction({
  summary: 'Reset domains at once, as by the reset button',
  done: 'was reset',
  question: 'Reset',
  act: (target, context) => target.reset(context.options),
});
