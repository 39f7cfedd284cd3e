import type { HostCommand } from '../../command.js';
import { domainAction } from '../../domain-command.js';

export const command: HostCommand = domainAction({
  summary: 'Pause domains; they stay in memory',
  done: 'suspended',
  question: 'Suspend',
  act: (target, context) => target.suspend(context.options),
});
