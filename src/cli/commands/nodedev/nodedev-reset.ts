import type { HostCommand } from '../../command.js';
import { NODE_DEVICE, objectAction } from '../../objects.js';

export const command: HostCommand = objectAction({
  kind: NODE_DEVICE,
  operand: 'device',
  summary: 'Reset devices',
  done: 'reset',
  question: 'Reset',
  act: (target, context) => target.reset(context.options),
});
