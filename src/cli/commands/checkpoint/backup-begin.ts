import { DomainBackupBeginFlags } from '../../../generated/constants/domain.js';
import type { HostCommand } from '../../command.js';
import { documentIn, domain, domainOf, report, waitLimits } from '../../domain-command.js';
import { flag, optionalOperand } from '../../parameter.js';

const backup = optionalOperand('backupxml', 'XML description of the backup; without it, all disks are pushed', 'file');
const checkpoint = optionalOperand('checkpointxml', 'XML description of a checkpoint to create', 'file');
const reuse = flag('reuse-external', 'Use files that exist');
const wait = flag('wait', 'Wait until the backup is complete; --timeout limits the time');

export const command: HostCommand = {
  summary: 'Start a backup job; domjobinfo shows its progress',
  operands: [domain, backup, checkpoint],
  options: [reuse, wait],
  run: async (context) => {
    const [file, from] = [context.get(backup), context.get(checkpoint)];
    const xml = file === undefined ? '<domainbackup/>' : await documentIn(file, context);
    const checkpointXml = from === undefined ? undefined : await documentIn(from, context);
    const target = await domainOf(context);
    const flags = context.get(reuse) ? DomainBackupBeginFlags.REUSE_EXTERNAL : 0;
    const start = (): Promise<void> => target.backupBegin(xml, { ...context.options, checkpointXml, flags });
    if (context.get(wait)) {
      await target.jobCompleted({ ...waitLimits(context), start });
      report(context, target, 'is backed up');
    } else {
      await start();
      report(context, target, 'is being backed up');
    }
  },
};
