import { adminCommand } from '../../admin-command.js';
import type { LocalCommand } from '../../command.js';
import { table } from '../../output/output.js';

export const command: LocalCommand = adminCommand({
  summary: 'List the servers in a daemon',
  examples: ['server-list', 'server-list -c virtqemud:///system'],
  run: async (admin, { options }) => {
    const servers = (await admin.listServers(options)).map(({ name }, id) => ({ id, name }));
    return table(
      servers,
      [
        { title: 'ID', right: true, value: ({ id }) => String(id) },
        { title: 'NAME', value: ({ name }) => name },
      ],
      ({ name }) => name,
    );
  },
});
