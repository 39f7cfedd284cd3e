import type { HostCommand } from '../../command.js';
import { domainAction } from '../../domain-command.js';

export const command: HostCommand = domainAction({
  summary: 'Discard the managed save images of domains',
  done: 'no longer has a managed save image',
  question: 'Discard the managed save image of',
  asks: 'always',
  act: (target, context) => target.managedSaveRemove(context.options),
});
