import { DomainBlockPullFlags, DomainBlockRebaseFlags } from '../../../generated/constants/domain.js';
import { bandwidth, base, runBlockJob, verbose, wait } from '../../block-job.js';
import type { HostCommand } from '../../command.js';
import { domain, domainOf } from '../../domain-command.js';
import { operand } from '../../parameter.js';

const path = operand('path', 'Target or source of the disk', 'disk');

export const command: HostCommand = {
  summary: 'Copy the data of backing images into the image of a disk, so that it does not need them',
  operands: [domain, path],
  options: [base, bandwidth, wait, verbose],
  examples: ['blockpull web vda --wait'],
  run: async (context) => {
    const { options } = context;
    const target = await domainOf(context);
    const [disk, below, limit] = [context.get(path), context.get(base), context.get(bandwidth) ?? 0n];
    await runBlockJob(context, { target, disk, name: 'pull' }, () =>
      below === undefined
        ? target.blockPull(disk, limit, { ...options, flags: DomainBlockPullFlags.BANDWIDTH_BYTES })
        : target.blockRebase(disk, below, limit, { ...options, flags: DomainBlockRebaseFlags.BANDWIDTH_BYTES }),
    );
  },
};
