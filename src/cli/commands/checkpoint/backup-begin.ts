import { DomainBackupBeginFlags } from '../../../generated/constants/domain.js';
import type { HostCommand } from '../../command.js';
import { documentIn, domain, domainOf, report } from '../../domain-command.js';
import { flag, optionalOperand } from '../../parameter.js';

const backup = optionalOperand('backupxml', 'XML description of the backup; without it, all disks are pushed', 'file');
const checkpoint = optionalOperand('checkpointxml', 'XML description of a checkpoint to create', 'file');
const reuse = flag('reuse-external', 'Use files that exist');

export const command: HostCommand = {
  summary: 'Start a backup job; domjobinfo shows its progress',
  operands: [domain, backup, checkpoint],
  options: [reuse],
  run: async (context) => {
    const [file, from] = [context.get(backup), context.get(checkpoint)];
    const xml = file === undefined ? '<domainbackup/>' : await documentIn(file, context);
    const checkpointXml = from === undefined ? undefined : await documentIn(from, context);
    const target = await domainOf(context);
    const flags = context.get(reuse) ? DomainBackupBeginFlags.REUSE_EXTERNAL : 0;
    await target.backupBegin(xml, { ...context.options, checkpointXml, flags });
    report(context, target, 'is being backed up');
  },
};
