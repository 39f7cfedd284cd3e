import type { HostCommand } from '../../command.js';
import { xmlCommand } from '../../xml-command.js';

export const command: HostCommand = xmlCommand({
  summary: 'Print the capabilities of the host as XML',
  read: async (context) => {
    const xml = await context.connection.getCapabilities(context.options);
    return { xml, names: {}, name: 'capabilities' };
  },
});
