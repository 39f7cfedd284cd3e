import { toJson } from '../../../api/bigint-json.js';
import type { HostCommand } from '../../command.js';
import { domain, domainOf } from '../../domain-command.js';
import { record } from '../../output/output.js';
import { optionalOperand } from '../../parameter.js';

const device = optionalOperand('device', 'Target or path of the disk; all disks without it', 'disk');

export const command: HostCommand = {
  summary: 'Print the counters of a disk',
  operands: [domain, device],
  run: async (context) => {
    const target = await domainOf(context);
    const disk = context.get(device) ?? '';
    const stats = await target.blockStats(disk, context.options);
    const entries = Object.entries(stats).map(([key, value]) => [key, String(toJson(value))] as const);
    return record({ domain: target.name, device: disk, ...stats }, entries, target.name);
  },
};
