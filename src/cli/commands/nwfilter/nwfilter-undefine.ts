import type { HostCommand } from '../../command.js';
import { NWFILTER, objectAction } from '../../objects.js';

export const command: HostCommand = objectAction({
  kind: NWFILTER,
  operand: 'nwfilter',
  summary: 'Delete network filters',
  done: 'undefined',
  question: 'Delete',
  asks: 'always',
  act: (target, context) => target.undefine(context.options),
});
