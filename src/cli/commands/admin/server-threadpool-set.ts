import { adminCommand, doneOutput, givenSettings, server } from '../../admin-command.js';
import type { LocalCommand } from '../../command.js';
import { integer } from '../../parameter.js';

const SETTINGS = [
  [integer('min-workers', 'COUNT', 'Minimum number of workers'), 'minWorkers'],
  [integer('max-workers', 'COUNT', 'Maximum number of workers'), 'maxWorkers'],
  [integer('priority-workers', 'COUNT', 'Number of workers for calls that never wait for a hypervisor'), 'prioWorkers'],
] as const;

export const command: LocalCommand = adminCommand({
  summary: 'Change the number of workers of a server, until the daemon restarts',
  operands: [server],
  options: SETTINGS.map(([option]) => option),
  examples: ['server-threadpool-set libvirtd --max-workers 40'],
  run: async (admin, context) => {
    const settings = givenSettings(context, SETTINGS);
    const found = await admin.getServer(context.get(server), context.options);
    await found.setThreadpoolParameters(settings, context.options);
    return doneOutput(`Workers of ${found.name} changed`, { server: found.name, ...settings }, found.name);
  },
});
