import type { HostCommand } from '../../command.js';
import { one } from '../../lookup.js';
import { NETWORK } from '../../objects.js';
import { textOutput } from '../../output/output.js';
import { operand } from '../../parameter.js';

const given = operand('network', 'Name or UUID of the network', 'network');

export const command: HostCommand = {
  summary: 'Print the name of a network',
  operands: [given],
  run: async (context) => {
    const { name, uuid } = await one(context, NETWORK, context.get(given));
    return textOutput(name, { name, uuid }, name);
  },
};
