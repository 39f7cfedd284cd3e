import type { HostCommand } from '../../command.js';
import { textOutput } from '../../output/output.js';

export const command: HostCommand = {
  summary: 'Print the capabilities of the host as XML',
  run: async ({ connection, options }) => {
    const xml = await connection.getCapabilities(options);
    return textOutput(xml, { xml }, 'capabilities');
  },
};
