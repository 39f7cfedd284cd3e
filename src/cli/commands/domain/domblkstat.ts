import type { DetailedBlockStats } from '../../../api/domain/block.js';
import type { Domain } from '../../../api/domain/domain.js';
import type { CallOptions } from '../../../api/options.js';
import { isServerError } from '../../../errors.js';
import type { HostCommand } from '../../command.js';
import { domain, domainOf } from '../../domain-command.js';
import { counterRecord } from '../../output/output.js';
import { optionalOperand } from '../../parameter.js';

const device = optionalOperand('device', 'Target or path of the disk; all disks without it', 'disk');

export const command: HostCommand = {
  summary: 'Print the counters of a disk',
  operands: [domain, device],
  run: async (context) => {
    const target = await domainOf(context);
    const disk = context.get(device) ?? '';
    const stats = await statsOf(target, disk, context.options);
    return counterRecord({ domain: target.name, device: disk }, stats, target.name);
  },
};

/** Returns all counters that the driver has; some drivers, and old ones, have the first five alone. */
async function statsOf(target: Domain, disk: string, options: CallOptions): Promise<DetailedBlockStats> {
  try {
    return await target.blockStats(disk, { ...options, flags: 0 });
  } catch (error) {
    if (!isServerError(error, 'NO_SUPPORT')) throw error;
    return target.blockStats(disk, options);
  }
}
