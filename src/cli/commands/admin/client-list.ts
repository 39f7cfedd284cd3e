import { adminCommand, listedClient, server } from '../../admin-command.js';
import type { LocalCommand } from '../../command.js';
import { table } from '../../output/output.js';

export const command: LocalCommand = adminCommand({
  summary: 'List the clients that are connected to a server of a daemon',
  operands: [server],
  examples: ['client-list libvirtd'],
  run: async (admin, context) => {
    const found = await admin.getServer(context.get(server), context.options);
    const clients = (await found.listClients(context.options)).map(listedClient);
    return table(
      clients,
      [
        { title: 'ID', right: true, value: ({ id }) => String(id) },
        { title: 'TRANSPORT', value: ({ transport }) => transport },
        { title: 'CONNECTED SINCE', value: ({ connectedSince }) => connectedSince },
      ],
      ({ id }) => String(id),
    );
  },
});
