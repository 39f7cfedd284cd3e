import type { HostCommand } from '../../command.js';
import { NETWORK, objectAction } from '../../objects.js';
import { flag } from '../../parameter.js';

const disable = flag('disable', 'Do not start it with the host');

export const command: HostCommand = objectAction({
  kind: NETWORK,
  operand: 'network',
  summary: 'Start networks with the host, or disable that',
  options: [disable],
  done: 'starts with the host',
  act: async (target, context) => {
    const isOn = !context.get(disable);
    await target.setAutostart(isOn, context.options);
    return isOn ? undefined : 'does not start with the host';
  },
});
