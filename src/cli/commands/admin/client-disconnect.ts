import { adminCommand, client, doneOutput, server } from '../../admin-command.js';
import type { LocalCommand } from '../../command.js';

export const command: LocalCommand = adminCommand({
  summary: 'Disconnect a client from a server, whatever it is doing',
  operands: [server, client],
  run: async (admin, context) => {
    const { options } = context;
    const name = context.get(server);
    const id = context.get(client);
    await (await (await admin.getServer(name, options)).getClient(id, options)).close(options);
    return doneOutput(
      `Client ${id} disconnected from ${name}`,
      { server: name, client: id, action: 'disconnected' },
      String(id),
    );
  },
});
