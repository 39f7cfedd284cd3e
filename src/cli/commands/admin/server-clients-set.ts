import { serverSettingsCommand } from '../../admin-command.js';
import type { LocalCommand } from '../../command.js';
import { integer } from '../../parameter.js';

const SETTINGS = [
  [integer('max-clients', 'COUNT', 'Maximum number of clients'), 'nclients_max'],
  [
    integer('max-unauth-clients', 'COUNT', 'Maximum number of clients that have not authenticated'),
    'nclients_unauth_max',
  ],
] as const;

export const command: LocalCommand = serverSettingsCommand({
  summary: 'Change how many clients a server accepts, until the daemon restarts',
  examples: ['server-clients-set libvirtd --max-clients 500'],
  settings: SETTINGS,
  noun: 'Limits',
  set: (server, values, options) => server.setClientLimits(values, options),
});
