import { DomainSnapshotRevertFlags as Flags } from '../../../generated/constants/domain-snapshot.js';
import type { HostCommand } from '../../command.js';
import { asksText, confirm } from '../../confirm.js';
import { domain, domainOf, flagsOf } from '../../domain-command.js';
import { announce } from '../../objects.js';
import { flag } from '../../parameter.js';
import { snapshot, snapshotOf } from '../../snapshots.js';

const current = flag('current', 'The current snapshot');
const FLAGS = [
  [flag('running', 'Run the domain afterwards'), Flags.RUNNING],
  [flag('paused', 'Leave the domain paused afterwards'), Flags.PAUSED],
  [flag('force', 'Revert even if it is risky'), Flags.FORCE],
] as const;

export const command: HostCommand = {
  summary: 'Revert a domain to a snapshot; its present state is lost',
  details: [asksText('always')],
  operands: [domain, snapshot],
  options: [current, ...FLAGS.map(([option]) => option)],
  run: async (context) => {
    const target = await domainOf(context);
    const found = await snapshotOf(context, target, context.get(snapshot), context.get(current));
    await confirm(context, `Revert ${target.name} to ${found.name} and lose its present state`);
    await found.revertTo({ ...context.options, flags: flagsOf(context, FLAGS) });
    announce(context, 'domain', 'domain', target.name, `reverted to ${found.name}`);
  },
};
