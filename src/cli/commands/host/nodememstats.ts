import type { HostCommand } from '../../command.js';
import { record } from '../../output/output.js';
import { integer } from '../../parameter.js';

const cell = integer('cell', 'NUMBER', 'Only of this NUMA cell');

export const command: HostCommand = {
  summary: 'Print the memory statistics of the host in KiB',
  options: [cell],
  run: async (context) => {
    const stats = await context.connection.getNodeMemoryStats(context.get(cell) ?? -1, context.options);
    const entries = Object.entries(stats).map(([name, value]) => [name, String(value)] as const);
    return record(stats, entries, 'nodememstats');
  },
};
