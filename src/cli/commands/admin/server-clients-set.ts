import { adminCommand, doneOutput, givenSettings, server } from '../../admin-command.js';
import type { LocalCommand } from '../../command.js';
import { integer } from '../../parameter.js';

const SETTINGS = [
  [integer('max-clients', 'COUNT', 'Maximum number of clients'), 'nclients_max'],
  [
    integer('max-unauth-clients', 'COUNT', 'Maximum number of clients that have not authenticated'),
    'nclients_unauth_max',
  ],
] as const;

export const command: LocalCommand = adminCommand({
  summary: 'Change how many clients a server accepts, until the daemon restarts',
  operands: [server],
  options: SETTINGS.map(([option]) => option),
  examples: ['server-clients-set libvirtd --max-clients 500'],
  run: async (admin, context) => {
    const settings = givenSettings(context, SETTINGS);
    const found = await admin.getServer(context.get(server), context.options);
    await found.setClientLimits(settings, context.options);
    return doneOutput(`Limits of ${found.name} changed`, { server: found.name, ...settings }, found.name);
  },
});
