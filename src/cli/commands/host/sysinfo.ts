import type { HostCommand } from '../../command.js';
import { textOutput } from '../../output/output.js';

export const command: HostCommand = {
  summary: 'Print the SMBIOS data of the host as XML',
  run: async ({ connection, options }) => {
    const xml = await connection.getSysinfo(options);
    return textOutput(xml, { xml }, 'sysinfo');
  },
};
