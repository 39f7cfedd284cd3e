import type { HostCommand } from '../../command.js';
import { objectAction, POOL } from '../../objects.js';
import { flag } from '../../parameter.js';

const disable = flag('disable', 'Do not start it with the host');

export const command: HostCommand = objectAction({
  kind: POOL,
  operand: 'pool',
  summary: 'Start storage pools with the host, or disable that',
  options: [disable],
  done: 'starts with the host',
  act: async (target, context) => {
    const isOn = !context.get(disable);
    await target.setAutostart(isOn, context.options);
    return isOn ? undefined : 'does not start with the host';
  },
});
