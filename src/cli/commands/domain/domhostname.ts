import type { HostCommand } from '../../command.js';
import { domain, domainOf } from '../../domain-command.js';
import { textOutput } from '../../output/output.js';

export const command: HostCommand = {
  summary: 'Print the host name of a guest',
  operands: [domain],
  run: async (context) => {
    const target = await domainOf(context);
    const hostname = await target.getHostname(context.options);
    return textOutput(hostname, { domain: target.name, hostname }, target.name);
  },
};
