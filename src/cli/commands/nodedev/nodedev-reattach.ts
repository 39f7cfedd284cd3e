import type { HostCommand } from '../../command.js';
import { NODE_DEVICE, objectAction } from '../../objects.js';

export const command: HostCommand = objectAction({
  kind: NODE_DEVICE,
  operand: 'device',
  summary: 'Give devices back to their drivers',
  done: 'reattached',
  act: (target, context) => target.reattach(context.options),
});
