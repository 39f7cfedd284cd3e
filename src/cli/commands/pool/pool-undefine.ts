import type { HostCommand } from '../../command.js';
import { objectAction, POOL } from '../../objects.js';

export const command: HostCommand = objectAction({
  kind: POOL,
  operand: 'pool',
  summary: 'Delete the definitions of storage pools; their data is kept',
  done: 'undefined',
  question: 'Delete the definition of',
  asks: 'always',
  act: (target, context) => target.undefine(context.options),
});
