import type { HostCommand } from '../../command.js';
import { domain, domainOf } from '../../domain-command.js';
import { textOutput } from '../../output/output.js';

export const command: HostCommand = {
  summary: 'Print the id of a domain; a dash if it is off',
  operands: [domain],
  run: async (context) => {
    const target = await domainOf(context);
    return textOutput(
      target.id < 0 ? '-' : String(target.id),
      { domain: target.name, id: target.id < 0 ? null : target.id },
      target.name,
    );
  },
};
