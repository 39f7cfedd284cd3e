import type { HostCommand } from '../../command.js';
import { xmlCommand } from '../../xml-command.js';

export const command: HostCommand = xmlCommand({
  summary: 'Print the kinds of storage pools that the host supports, as XML',
  read: async (context) => {
    const xml = await context.connection.getStoragePoolCapabilities(context.options);
    return { xml, names: {}, name: 'pool-capabilities' };
  },
});
