import type { HostCommand } from '../../command.js';
import { record } from '../../output/output.js';
import { integer } from '../../parameter.js';

const cpu = integer('cpu', 'NUMBER', 'Only of this CPU');

export const command: HostCommand = {
  summary: 'Print the CPU times of the host in nanoseconds',
  options: [cpu],
  run: async (context) => {
    const stats = await context.connection.getNodeCpuStats(context.get(cpu) ?? -1, context.options);
    const entries = Object.entries(stats).map(([name, value]) => [name, String(value)] as const);
    return record(stats, entries, 'nodecpustats');
  },
};
