import type { HostCommand } from '../../command.js';
import { domainAction } from '../../domain-command.js';

export const command: HostCommand = domainAction({
  summary: 'Continue paused domains',
  done: 'resumed',
  act: (target, context) => target.resume(context.options),
});
