import type { HostCommand } from '../../command.js';
import { objectAction, POOL } from '../../objects.js';

export const command: HostCommand = objectAction({
  kind: POOL,
  operand: 'pool',
  summary: 'Read the volumes of storage pools again',
  done: 'refreshed',
  act: (target, context) => target.refresh(context.options),
});
