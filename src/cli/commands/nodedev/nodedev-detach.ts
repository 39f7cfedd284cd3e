import type { HostCommand } from '../../command.js';
import { NODE_DEVICE, objectAction } from '../../objects.js';

export const command: HostCommand = objectAction({
  kind: NODE_DEVICE,
  operand: 'device',
  summary: 'Take devices from their drivers, for passing them to a domain',
  done: 'detached',
  question: 'Detach',
  act: (target, context) => target.dettach(context.options),
});
