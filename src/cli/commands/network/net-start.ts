import type { HostCommand } from '../../command.js';
import { NETWORK, objectAction } from '../../objects.js';

export const command: HostCommand = objectAction({
  kind: NETWORK,
  operand: 'network',
  summary: 'Start defined networks',
  done: 'started',
  act: (target, context) => target.create(context.options),
});
