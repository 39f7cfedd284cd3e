import { printable } from '../../../debug/printable.js';
import type { HostCommand } from '../../command.js';
import { domain, domainOf } from '../../domain-command.js';
import { textOutput } from '../../output/output.js';

export const command: HostCommand = {
  summary: 'Print the name of the current snapshot',
  operands: [domain],
  run: async (context) => {
    const target = await domainOf(context);
    const found = await target.currentSnapshot(context.options);
    return textOutput(printable(found.name), { domain: target.name, snapshot: found.name }, found.name);
  },
};
