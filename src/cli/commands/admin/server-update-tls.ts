import { adminCommand, doneOutput, server } from '../../admin-command.js';
import type { LocalCommand } from '../../command.js';

export const command: LocalCommand = adminCommand({
  summary: 'Read the TLS certificates of a server again; open connections keep the old ones',
  operands: [server],
  run: async (admin, context) => {
    const found = await admin.getServer(context.get(server), context.options);
    await found.updateTlsFiles(context.options);
    const done = { server: found.name, action: 'certificates read again' };
    return doneOutput(`Certificates of ${found.name} read again`, done, found.name);
  },
});
