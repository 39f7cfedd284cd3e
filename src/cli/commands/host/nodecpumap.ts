import type { HostCommand } from '../../command.js';
import { record } from '../../output/output.js';

export const command: HostCommand = {
  summary: 'Show which CPUs of the host are online',
  run: async ({ connection, options }) => {
    const map = await connection.getNodeCpuMap(options);
    const online = new Set(map.onlinemap);
    const flags = Array.from({ length: map.totcpus }, (_, cpu) => (online.has(cpu) ? 'y' : '-')).join('');
    return record(
      map,
      [
        ['CPUs present', String(map.totcpus)],
        ['CPUs online', String(map.totonline)],
        ['CPU map', flags],
      ],
      'nodecpumap',
    );
  },
};
