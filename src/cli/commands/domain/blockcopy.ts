import { UsageError } from '../../../errors.js';
import { DomainBlockCopyFlags as Flags } from '../../../generated/constants/domain.js';
import { RawXml, xml } from '../../../xml.js';
import { bandwidth, pivot, runBlockJob, verbose, wait } from '../../block-job.js';
import type { HostCommand } from '../../command.js';
import type { HostContext } from '../../context.js';
import { documentIn, domain, domainOf, flagsOf } from '../../domain-command.js';
import { flag, operand, optionalOperand, text } from '../../parameter.js';

const path = operand('path', 'Target or source of the disk', 'disk');
const dest = optionalOperand('dest', 'The copy: a file or device on the host');
const document = text('xml', 'FILE', 'XML description of the copy', { completion: 'file' });
const format = text('format', 'FORMAT', 'Format of the copy; by default that of the disk');
const blockdev = flag('blockdev', 'The copy is a block device');
const FLAGS = [
  [flag('shallow', 'Copy only the image in use, and keep the ones below'), Flags.SHALLOW],
  [flag('reuse-external', 'Use a file that exists'), Flags.REUSE_EXT],
  [flag('transient-job', 'Do not let the job outlive the domain'), Flags.TRANSIENT_JOB],
  [flag('synchronous-writes', 'Write to both at once'), Flags.SYNCHRONOUS_WRITES],
] as const;

export const command: HostCommand = {
  summary: 'Copy a disk of a running domain, and optionally let the domain use the copy',
  operands: [domain, path, dest],
  options: [document, format, blockdev, ...FLAGS.map(([option]) => option), bandwidth, wait, pivot, verbose],
  examples: ['blockcopy web vda /var/lib/libvirt/images/new.qcow2 --wait --pivot --transient-job'],
  run: async (context) => {
    const description = await documentOf(context);
    const target = await domainOf(context);
    const disk = context.get(path);
    const limit = context.get(bandwidth);
    const params = limit === undefined ? {} : { bandwidth: limit };
    const request = { type: 'copy', destXml: description, params, flags: flagsOf(context, FLAGS) } as const;
    await runBlockJob(context, { target, disk, request, mirrors: true });
  },
};

async function documentOf(context: HostContext): Promise<string> {
  const [file, place] = [context.get(document), context.get(dest)];
  if ((file === undefined) === (place === undefined)) {
    throw new UsageError('INVALID_VALUE', 'blockcopy requires one of DEST and --xml FILE');
  }
  if (file !== undefined) return documentIn(file, context);
  const type = context.get(format);
  const driver = type === undefined ? '' : new RawXml(xml`<driver type='${type}'/>`);
  const source = context.get(blockdev) ? xml`<source dev='${place ?? ''}'/>` : xml`<source file='${place ?? ''}'/>`;
  return xml`<disk type='${context.get(blockdev) ? 'block' : 'file'}'>${driver}${new RawXml(source)}</disk>`;
}
