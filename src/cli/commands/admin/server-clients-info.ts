import { adminCommand, parametersOutput, server } from '../../admin-command.js';
import type { LocalCommand } from '../../command.js';

export const command: LocalCommand = adminCommand({
  summary: 'Show how many clients a server has, and how many it accepts',
  operands: [server],
  run: async (admin, context) => {
    const found = await admin.getServer(context.get(server), context.options);
    return parametersOutput(await found.getClientLimits(context.options), found.name);
  },
});
