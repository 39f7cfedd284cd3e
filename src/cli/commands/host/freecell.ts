import type { HostCommand } from '../../command.js';
import { table } from '../../output/output.js';
import { flag } from '../../parameter.js';

const all = flag('all', 'List each NUMA cell');

interface Cell {
  readonly cell: string;
  readonly freeKiB: bigint;
}

export const command: HostCommand = {
  summary: 'Print the free memory of the host',
  options: [all],
  run: async (context) => {
    const { connection, options } = context;
    const cells: Cell[] = [];
    if (context.get(all)) {
      const { nodes } = await connection.getNodeInfo(options);
      const free = await connection.getNodeCellsFreeMemory(0, nodes, options);
      cells.push(...free.map((bytes, index) => ({ cell: String(index), freeKiB: bytes / 1024n })));
    }
    cells.push({ cell: 'Total', freeKiB: (await connection.getNodeFreeMemory(options)) / 1024n });
    return table(
      cells,
      [
        { title: 'CELL', value: ({ cell }) => cell },
        { title: 'FREE', right: true, value: ({ freeKiB }) => `${freeKiB} KiB` },
      ],
      ({ cell }) => cell,
    );
  },
};
