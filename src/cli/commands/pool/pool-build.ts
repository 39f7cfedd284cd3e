import type { HostCommand } from '../../command.js';
import { objectAction, POOL } from '../../objects.js';

export const command: HostCommand = objectAction({
  kind: POOL,
  operand: 'pool',
  summary: 'Build storage pools: create the directory, or format the device',
  done: 'built',
  question: 'Build',
  asks: 'always',
  act: (target, context) => target.build(context.options),
});
