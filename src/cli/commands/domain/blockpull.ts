import type { BlockJobRequest } from '../../../api/domain/waiting/block-job-request.js';
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
    const target = await domainOf(context);
    const [below, limit] = [context.get(base), context.get(bandwidth)];
    const request: BlockJobRequest =
      below === undefined
        ? { type: 'pull', bandwidth: limit, flags: DomainBlockPullFlags.BANDWIDTH_BYTES }
        : { type: 'rebase', base: below, bandwidth: limit, flags: DomainBlockRebaseFlags.BANDWIDTH_BYTES };
    await runBlockJob(context, { target, disk: context.get(path), request, mirrors: false });
  },
};
