import { DomainBlockCommitFlags as Flags } from '../../../generated/constants/domain.js';
import { bandwidth, base, pivot, runBlockJob, top, verbose, wait } from '../../block-job.js';
import type { HostCommand } from '../../command.js';
import { domain, domainOf, flagsOf } from '../../domain-command.js';
import { flag, operand } from '../../parameter.js';

const path = operand('path', 'Target or source of the disk', 'disk');
const active = flag('active', 'Commit the image in use; without --top this is what is done');
const FLAGS = [
  [flag('shallow', 'Commit into the next image below'), Flags.SHALLOW],
  [flag('delete', 'Delete the images that are committed'), Flags.DELETE],
  [flag('keep-relative', 'Keep relative names of images'), Flags.RELATIVE],
  [active, Flags.ACTIVE],
] as const;

export const command: HostCommand = {
  summary: 'Move the data of an image of a disk into one below it',
  details: ['The commit of the image in use needs --active; with --wait, the domain then uses the image below.'],
  operands: [domain, path],
  options: [base, top, ...FLAGS.map(([option]) => option), bandwidth, wait, pivot, verbose],
  examples: ['blockcommit web vda --active --wait --pivot'],
  run: async (context) => {
    const target = await domainOf(context);
    const disk = context.get(path);
    const flags = flagsOf(context, FLAGS) | Flags.BANDWIDTH_BYTES | (context.get(pivot) ? Flags.ACTIVE : 0);
    const images = { base: context.get(base), top: context.get(top), bandwidth: context.get(bandwidth) };
    const request = { type: 'commit', ...images, flags } as const;
    await runBlockJob(context, { target, disk, request, mirrors: (flags & Flags.ACTIVE) !== 0 });
  },
};
