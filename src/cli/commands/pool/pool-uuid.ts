import type { HostCommand } from '../../command.js';
import { one } from '../../lookup.js';
import { POOL } from '../../objects.js';
import { textOutput } from '../../output/output.js';
import { operand } from '../../parameter.js';

const given = operand('pool', 'Name or UUID of the storage pool', 'pool');

export const command: HostCommand = {
  summary: 'Print the UUID of a storage pool',
  operands: [given],
  run: async (context) => {
    const { name, uuid } = await one(context, POOL, context.get(given));
    return textOutput(uuid, { name, uuid }, name);
  },
};
