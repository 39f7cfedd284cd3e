import type { HostCommand } from '../../command.js';
import { textOutput } from '../../output/output.js';

export const command: HostCommand = {
  summary: 'Print the name of the host',
  run: async ({ connection, options }) => {
    const hostname = await connection.getHostname(options);
    return textOutput(hostname, { hostname }, hostname);
  },
};
