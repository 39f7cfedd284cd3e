import { adminCommand, client, listedClient, server } from '../../admin-command.js';
import type { LocalCommand } from '../../command.js';
import { record } from '../../output/output.js';

export const command: LocalCommand = adminCommand({
  summary: 'Show the identity of a client of a server',
  operands: [server, client],
  examples: ['client-info libvirtd 12'],
  run: async (admin, context) => {
    const { options } = context;
    const found = await (await admin.getServer(context.get(server), options)).getClient(context.get(client), options);
    const { id, transport, connectedSince } = listedClient(found);
    const info = await found.getInfo(options);
    const value = { id, connectedSince, transport, ...info };
    const entries = Object.entries(info).map(([key, field]) => {
      const shown = typeof field === 'boolean' ? (field ? 'yes' : 'no') : String(field);
      return [key, shown] as const;
    });
    const own = [
      ['id', String(id)],
      ['connected since', connectedSince],
      ['transport', transport],
    ] as const;
    return record(value, [...own, ...entries], String(id));
  },
});
