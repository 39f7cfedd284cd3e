import type { HostCommand } from '../../command.js';
import { domain, domainOf } from '../../domain-command.js';
import { counterRecord } from '../../output/output.js';
import { operand } from '../../parameter.js';

const device = operand('interface', 'Name on the host, or MAC address, of the interface');

export const command: HostCommand = {
  summary: 'Print the counters of a network interface',
  operands: [domain, device],
  run: async (context) => {
    const target = await domainOf(context);
    const stats = await target.interfaceStats(context.get(device), context.options);
    return counterRecord({ domain: target.name, interface: context.get(device) }, stats, target.name);
  },
};
