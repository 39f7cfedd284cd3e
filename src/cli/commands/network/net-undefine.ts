import type { HostCommand } from '../../command.js';
import { NETWORK, objectAction } from '../../objects.js';

export const command: HostCommand = objectAction({
  kind: NETWORK,
  operand: 'network',
  summary: 'Delete the definitions of networks',
  done: 'undefined',
  question: 'Delete the definition of',
  asks: 'always',
  act: (target, context) => target.undefine(context.options),
});
