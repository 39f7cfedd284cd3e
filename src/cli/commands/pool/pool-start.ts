import type { HostCommand } from '../../command.js';
import { objectAction, POOL } from '../../objects.js';

export const command: HostCommand = objectAction({
  kind: POOL,
  operand: 'pool',
  summary: 'Start defined storage pools',
  done: 'started',
  act: (target, context) => target.create(context.options),
});
