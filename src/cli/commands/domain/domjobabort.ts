import type { HostCommand } from '../../command.js';
import { domainAction } from '../../domain-command.js';

export const command: HostCommand = domainAction({
  summary: 'Abort the running jobs of domains',
  done: 'is aborting its job',
  question: 'Abort the jobs of',
  act: (target, context) => target.abortJob(context.options),
});
