import type { HostCommand } from '../../command.js';
import { textOutput } from '../../output/output.js';

export const command: HostCommand = {
  summary: 'Print the kinds of storage pools that the host supports, as XML',
  run: async ({ connection, options }) => {
    const xml = await connection.getStoragePoolCapabilities(options);
    return textOutput(xml, { xml }, 'pool-capabilities');
  },
};
