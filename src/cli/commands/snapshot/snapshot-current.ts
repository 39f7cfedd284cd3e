import type { HostCommand } from '../../command.js';
import { domain, domainOf } from '../../domain-command.js';
import { textOutput } from '../../output/output.js';
import { flag } from '../../parameter.js';

const name = flag('name', 'Print the name (the default)');

export const command: HostCommand = {
  summary: 'Print the name of the current snapshot',
  operands: [domain],
  options: [name],
  run: async (context) => {
    const target = await domainOf(context);
    const found = await target.currentSnapshot(context.options);
    return textOutput(found.name, { domain: target.name, snapshot: found.name }, found.name);
  },
};
