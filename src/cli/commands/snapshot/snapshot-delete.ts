import { DomainSnapshotDeleteFlags as Flags } from '../../../generated/constants/domain-snapshot.js';
import type { HostCommand } from '../../command.js';
import { asksText, confirm } from '../../confirm.js';
import { domain, domainOf, flagsOf } from '../../domain-command.js';
import { announce } from '../../objects.js';
import { flag } from '../../parameter.js';
import { snapshot, snapshotOf } from '../../snapshots.js';

const current = flag('current', 'The current snapshot');
const FLAGS = [
  [flag('children', 'Also all that are based on it'), Flags.CHILDREN],
  [flag('children-only', 'Only those that are based on it'), Flags.CHILDREN_ONLY],
  [flag('metadata', 'Delete only its metadata; keep its data'), Flags.METADATA_ONLY],
] as const;

export const command: HostCommand = {
  summary: 'Delete a snapshot',
  details: [asksText('always')],
  operands: [domain, snapshot],
  options: [current, ...FLAGS.map(([option]) => option)],
  run: async (context) => {
    const target = await domainOf(context);
    const found = await snapshotOf(context, target, context.get(snapshot), context.get(current));
    await confirm(context, `Delete the snapshot ${found.name} of ${target.name}`);
    await found.delete({ ...context.options, flags: flagsOf(context, FLAGS) });
    announce(context, 'snapshot', 'snapshot', found.name, 'deleted');
  },
};
