import type { HostCommand } from '../../command.js';
import { objectAction, POOL } from '../../objects.js';

export const command: HostCommand = objectAction({
  kind: POOL,
  operand: 'pool',
  summary: 'Stop storage pools; their data is kept',
  done: 'destroyed',
  question: 'Stop',
  act: (target, context) => target.destroy(context.options),
});
