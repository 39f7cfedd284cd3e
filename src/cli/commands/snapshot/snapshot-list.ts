import { printable } from '../../../debug/printable.js';
import { DomainSnapshotListFlags as Flags } from '../../../generated/constants/domain-snapshot.js';
import type { HostCommand } from '../../command.js';
import { domain, domainOf, flagsOf } from '../../domain-command.js';
import { listOutput, onlyName } from '../../list-output.js';
import { textOutput } from '../../output/output.js';
import { textOr } from '../../output/units.js';
import { flag } from '../../parameter.js';
import { snapshotEntry, treeLines } from '../../snapshots.js';

const tree = flag('tree', 'Print a tree of names');
const parents = flag('parent', 'Add the parents');
const FILTERS = [
  [flag('roots', 'Only snapshots without a parent'), Flags.ROOTS],
  [flag('leaves', 'Only snapshots without children'), Flags.LEAVES],
  [flag('no-leaves', 'Only snapshots with children'), Flags.NO_LEAVES],
  [flag('metadata', 'Only snapshots whose metadata keeps the domain from being undefined'), Flags.METADATA],
  [flag('inactive', 'Only snapshots of the domain turned off'), Flags.INACTIVE],
  [flag('active', 'Only snapshots of the running domain'), Flags.ACTIVE],
  [flag('disk-only', 'Only snapshots of disks alone'), Flags.DISK_ONLY],
  [flag('internal', 'Only snapshots inside the image'), Flags.INTERNAL],
  [flag('external', 'Only snapshots in files of their own'), Flags.EXTERNAL],
] as const;

export const command: HostCommand = {
  summary: 'List the snapshots of a domain, or with --tree as a tree',
  operands: [domain],
  options: [tree, onlyName, parents, ...FILTERS.map(([filter]) => filter)],
  examples: ['snapshot-list web --tree'],
  run: async (context) => {
    const target = await domainOf(context);
    const found = await target.listAllSnapshots({ ...context.options, flags: flagsOf(context, FILTERS) });
    const entries = await Promise.all(found.map((one) => snapshotEntry(one, context)));
    entries.sort((left, right) => (left.name < right.name ? -1 : 1));
    if (context.get(tree) && context.shared.isForPeople) {
      return textOutput(treeLines(entries).map(printable).join('\n'), {}, target.name);
    }
    return listOutput(context, entries, [
      { title: 'NAME', value: ({ name }) => name },
      { title: 'CREATED', value: ({ created }) => created },
      { title: 'STATE', isState: true, value: ({ state }) => state },
      { title: 'PARENT', wide: !context.get(parents), value: ({ parent }) => textOr(parent, String) },
      { title: 'DESCRIPTION', wide: true, value: ({ description }) => description },
    ]);
  },
};
