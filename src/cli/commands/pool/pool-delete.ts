import type { HostCommand } from '../../command.js';
import { objectAction, POOL } from '../../objects.js';

export const command: HostCommand = objectAction({
  kind: POOL,
  operand: 'pool',
  summary: 'Delete the storage of stopped pools, with all data',
  done: 'deleted',
  question: 'Delete all data of',
  asks: 'always',
  act: (target, context) => target.delete(context.options),
});
