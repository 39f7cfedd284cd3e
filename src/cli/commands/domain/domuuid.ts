import type { HostCommand } from '../../command.js';
import { domain, domainOf } from '../../domain-command.js';
import { textOutput } from '../../output/output.js';

export const command: HostCommand = {
  summary: 'Print the UUID of a domain',
  operands: [domain],
  run: async (context) => {
    const target = await domainOf(context);
    return textOutput(target.uuid, { domain: target.name, uuid: target.uuid }, target.name);
  },
};
