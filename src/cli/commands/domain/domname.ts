import type { HostCommand } from '../../command.js';
import { domain, domainOf } from '../../domain-command.js';
import { textOutput } from '../../output/output.js';

export const command: HostCommand = {
  summary: 'Print the name of a domain',
  operands: [domain],
  run: async (context) => {
    const target = await domainOf(context);
    return textOutput(target.name, { name: target.name }, target.name);
  },
};
