import { serverSettingsCommand } from '../../admin-command.js';
import type { LocalCommand } from '../../command.js';
import { integer } from '../../parameter.js';

const SETTINGS = [
  [integer('min-workers', 'COUNT', 'Minimum number of workers'), 'minWorkers'],
  [integer('max-workers', 'COUNT', 'Maximum number of workers'), 'maxWorkers'],
  [integer('priority-workers', 'COUNT', 'Number of workers for calls that never wait for a hypervisor'), 'prioWorkers'],
] as const;

export const command: LocalCommand = serverSettingsCommand({
  summary: 'Change the number of workers of a server, until the daemon restarts',
  examples: ['server-threadpool-set libvirtd --max-workers 40'],
  settings: SETTINGS,
  noun: 'Workers',
  set: (server, values, options) => server.setThreadpoolParameters(values, options),
});
