import type { HostCommand } from '../../command.js';
import { record } from '../../output/output.js';

export const command: HostCommand = {
  summary: 'Show the CPUs and the memory of the host',
  run: async ({ connection, options }) => {
    const node = await connection.getNodeInfo(options);
    return record(
      node,
      [
        ['CPU model', node.model],
        ['CPU(s)', String(node.cpus)],
        ['CPU frequency', `${node.mhz} MHz`],
        ['CPU socket(s)', String(node.sockets)],
        ['Core(s) per socket', String(node.cores)],
        ['Thread(s) per core', String(node.threads)],
        ['NUMA cell(s)', String(node.nodes)],
        ['Memory size', `${node.memory} KiB`],
      ],
      node.model,
    );
  },
};
