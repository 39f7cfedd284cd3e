import type { HostCommand } from '../../command.js';
import { domain, domainOf } from '../../domain-command.js';
import { record } from '../../output/output.js';
import { operand } from '../../parameter.js';

const device = operand('device', 'Target or path of the disk', 'disk');

export const command: HostCommand = {
  summary: 'Print the sizes of a disk in bytes',
  operands: [domain, device],
  run: async (context) => {
    const target = await domainOf(context);
    const { capacity, allocation, physical } = await target.getBlockInfo(context.get(device), context.options);
    return record(
      { domain: target.name, device: context.get(device), capacity, allocation, physical },
      [
        ['Capacity', String(capacity)],
        ['Allocation', String(allocation)],
        ['Physical', String(physical)],
      ],
      target.name,
    );
  },
};
