import { nameOf } from '../../../constant.js';
import { DomainBlockJobType, DomainBlockJobAbortFlags as Flags } from '../../../generated/constants/domain.js';
import type { HostCommand } from '../../command.js';
import { domain, domainOf, report } from '../../domain-command.js';
import { record, textOutput } from '../../output/output.js';
import { flag, operand } from '../../parameter.js';

const path = operand('path', 'Target or source of the disk', 'disk');
const info = flag('info', 'Show the job (the default)');
const abort = flag('abort', 'Abort the job');
const asyncAbort = flag('async', 'Do not wait until it is aborted');
const pivot = flag('pivot', 'End the job and let the domain use the new image');

export const command: HostCommand = {
  summary: 'Show the job of a disk, or end it',
  operands: [domain, path],
  options: [info, abort, asyncAbort, pivot],
  run: async (context) => {
    const { options } = context;
    const target = await domainOf(context);
    const disk = context.get(path);
    if (context.get(abort) || context.get(pivot) || context.get(asyncAbort)) {
      const flags = (context.get(pivot) ? Flags.PIVOT : 0) | (context.get(asyncAbort) ? Flags.ASYNC : 0);
      await target.abortBlockJob(disk, { ...options, flags });
      report(context, target, context.get(pivot) ? `uses the new image of ${disk}` : `has no job of ${disk}`);
      return undefined;
    }
    const found = await target.getBlockJobInfo(disk, options);
    if (found === null)
      return textOutput(`No current block job for ${disk}`, { domain: target.name, disk, job: null }, disk);
    const { cur, end, bandwidth, type } = found;
    const job = (nameOf(DomainBlockJobType, type) ?? String(type)).toLowerCase();
    const percent = end === 0n ? 0 : Number((cur * 10_000n) / end) / 100;
    return record(
      { domain: target.name, disk, job, cur, end, percent, bandwidth },
      [
        ['Job', job],
        ['Done', `${percent.toFixed(2)} %`],
        ['Bandwidth limit', bandwidth === 0n ? 'none' : `${bandwidth} MiB/s`],
      ],
      disk,
    );
  },
};
