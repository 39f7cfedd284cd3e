import type { HostCommand } from '../../command.js';
import { NETWORK, objectAction } from '../../objects.js';

export const command: HostCommand = objectAction({
  kind: NETWORK,
  operand: 'network',
  summary: 'Stop networks',
  done: 'destroyed',
  question: 'Stop',
  act: (target, context) => target.destroy(context.options),
});
