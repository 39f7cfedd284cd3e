import { adminCommand, parametersOutput, server } from '../../admin-command.js';
import type { LocalCommand } from '../../command.js';

export const command: LocalCommand = adminCommand({
  summary: 'Show the workers of a server, and how many are free',
  operands: [server],
  run: async (admin, context) => {
    const found = await admin.getServer(context.get(server), context.options);
    return parametersOutput(await found.getThreadpoolParameters(context.options), found.name);
  },
});
