import type { HostCommand } from '../../command.js';
import { domain, domainOf, IMPACT, impactOf, report } from '../../domain-command.js';
import { kibText } from '../../output/units.js';
import { convertedOperand, sizeInKib } from '../../parameter.js';

const size = convertedOperand('size', 'Memory; KiB unless it has a unit', sizeInKib);

export const command: HostCommand = {
  summary: 'Change the memory of a domain',
  operands: [domain, size],
  options: IMPACT,
  examples: ['setmem web 2G --config'],
  run: async (context) => {
    const target = await domainOf(context);
    await target.setMemory(context.get(size), { ...context.options, flags: impactOf(context) });
    report(context, target, `has ${kibText(context.get(size))} of memory`);
  },
};
