import { DomainCheckpointDeleteFlags as Flags } from '../../../generated/constants/domain-checkpoint.js';
import type { HostCommand } from '../../command.js';
import { asksText, confirm } from '../../confirm.js';
import { domain, domainOf, flagsOf } from '../../domain-command.js';
import { announce } from '../../objects.js';
import { flag, operand } from '../../parameter.js';

const name = operand('checkpointname', 'Name of the checkpoint', 'checkpoint');
const FLAGS = [
  [flag('children', 'Also all that are based on it'), Flags.CHILDREN],
  [flag('children-only', 'Only those that are based on it'), Flags.CHILDREN_ONLY],
  [flag('metadata', 'Delete only its metadata; keep its data'), Flags.METADATA_ONLY],
] as const;

export const command: HostCommand = {
  summary: 'Delete a checkpoint',
  details: [asksText('always')],
  operands: [domain, name],
  options: FLAGS.map(([option]) => option),
  run: async (context) => {
    const target = await domainOf(context);
    const found = await target.getCheckpointByName(context.get(name), context.options);
    await confirm(context, `Delete the checkpoint ${found.name} of ${target.name}`);
    await found.delete({ ...context.options, flags: flagsOf(context, FLAGS) });
    announce(context, 'checkpoint', 'checkpoint', found.name, 'deleted');
  },
};
