import type { HostCommand } from '../../command.js';
import { domain, domainOf } from '../../domain-command.js';
import { record } from '../../output/output.js';

export const command: HostCommand = {
  summary: 'Print the memory statistics of a domain, in KiB',
  operands: [domain],
  run: async (context) => {
    const target = await domainOf(context);
    const stats = await target.memoryStats(context.options);
    const entries = Object.entries(stats).map(([key, value]) => [key, String(value)] as const);
    return record({ domain: target.name, ...stats }, entries, target.name);
  },
};
