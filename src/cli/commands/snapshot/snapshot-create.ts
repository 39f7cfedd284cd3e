import { DomainSnapshotCreateFlags as Flags } from '../../../generated/constants/domain-snapshot.js';
import type { HostCommand } from '../../command.js';
import { documentIn, domain, domainOf, flagsOf } from '../../domain-command.js';
import { announce } from '../../objects.js';
import { flag, optionalOperand } from '../../parameter.js';

const file = optionalOperand('xmlfile', 'XML description of the snapshot; - for standard input', 'file');
const FLAGS = [
  [flag('redefine', 'Restore the metadata of an existing snapshot'), Flags.REDEFINE],
  [flag('current', 'With --redefine, make it the current one'), Flags.CURRENT],
  [flag('no-metadata', 'Do not store metadata of the snapshot'), Flags.NO_METADATA],
  [flag('halt', 'Turn the domain off afterwards'), Flags.HALT],
  [flag('disk-only', 'Only the disks, not the memory'), Flags.DISK_ONLY],
  [flag('reuse-external', 'Use files that exist'), Flags.REUSE_EXT],
  [flag('quiesce', 'Freeze the file systems of the guest meanwhile, by the guest agent'), Flags.QUIESCE],
  [flag('atomic', 'All disks or none'), Flags.ATOMIC],
  [flag('live', 'Keep the domain running meanwhile'), Flags.LIVE],
] as const;

export const command: HostCommand = {
  summary: 'Create a snapshot of a domain from an XML description',
  operands: [domain, file],
  options: FLAGS.map(([option]) => option),
  run: async (context) => {
    const path = context.get(file);
    const xml = path === undefined ? '<domainsnapshot/>' : await documentIn(path, context);
    const target = await domainOf(context);
    const made = await target.createSnapshot(xml, { ...context.options, flags: flagsOf(context, FLAGS) });
    announce(context, 'snapshot', 'snapshot', made.name, `of ${target.name} created`);
  },
};
