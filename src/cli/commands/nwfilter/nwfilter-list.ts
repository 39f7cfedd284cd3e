import type { HostCommand } from '../../command.js';
import { table } from '../../output/output.js';

export const command: HostCommand = {
  summary: 'List network filters',
  run: async ({ connection, options }) => {
    const filters = (await connection.listAllNwfilters(options)).map(({ name, uuid }) => ({ uuid, name }));
    filters.sort((left, right) => (left.name < right.name ? -1 : 1));
    return table(
      filters,
      [
        { title: 'UUID', value: ({ uuid }) => uuid },
        { title: 'NAME', value: ({ name }) => name },
      ],
      ({ name }) => name,
    );
  },
};
