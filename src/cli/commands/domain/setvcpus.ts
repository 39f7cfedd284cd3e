import { DomainVcpuFlags as Flags } from '../../../generated/constants/domain.js';
import type { HostCommand } from '../../command.js';
import { domain, domainOf, flagsOf, IMPACT, impactOf, report } from '../../domain-command.js';
import { convertedOperand, flag, wholeNumber } from '../../parameter.js';

const count = convertedOperand('count', 'Number of virtual CPUs', (word, name) => wholeNumber(word, name, 1));
const maximum = flag('maximum', 'The maximum for the next start');
const guest = flag('guest', 'Change the number inside the guest, by the guest agent');
const hotpluggable = flag('hotpluggable', 'Make the added virtual CPUs removable');

export const command: HostCommand = {
  summary: 'Change the number of virtual CPUs',
  operands: [domain, count],
  options: [...IMPACT, maximum, guest, hotpluggable],
  examples: ['setvcpus web 4 --config', 'setvcpus web 4 --live'],
  run: async (context) => {
    const target = await domainOf(context);
    const own = flagsOf(context, [
      [maximum, Flags.MAXIMUM],
      [guest, Flags.GUEST],
      [hotpluggable, Flags.HOTPLUGGABLE],
    ]);
    await target.setVcpus(context.get(count), { ...context.options, flags: impactOf(context) | own });
    report(context, target, `has ${context.get(count)} virtual CPUs`);
  },
};
