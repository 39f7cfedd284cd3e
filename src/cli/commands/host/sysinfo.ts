import type { HostCommand } from '../../command.js';
import { xmlCommand } from '../../xml-command.js';

export const command: HostCommand = xmlCommand({
  summary: 'Print the SMBIOS data of the host as XML',
  read: async (context) => {
    const xml = await context.connection.getSysinfo(context.options);
    return { xml, names: {}, name: 'sysinfo' };
  },
});
