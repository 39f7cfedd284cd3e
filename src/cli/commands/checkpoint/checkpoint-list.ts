import { printable } from '../../../debug/printable.js';
import { DomainCheckpointListFlags as Flags } from '../../../generated/constants/domain-checkpoint.js';
import { parseDomainCheckpoint } from '../../../xml.js';
import type { HostCommand } from '../../command.js';
import { domain, domainOf, flagsOf } from '../../domain-command.js';
import { listOutput, onlyName } from '../../list-output.js';
import { textOutput } from '../../output/output.js';
import { textOr } from '../../output/units.js';
import { flag } from '../../parameter.js';
import { treeLines } from '../../snapshots.js';

const tree = flag('tree', 'Print a tree of names');
const parents = flag('parent', 'Add the parents');
const FILTERS = [
  [flag('roots', 'Only checkpoints without a parent'), Flags.ROOTS],
  [flag('leaves', 'Only checkpoints without children'), Flags.LEAVES],
  [flag('no-leaves', 'Only checkpoints with children'), Flags.NO_LEAVES],
] as const;

export const command: HostCommand = {
  summary: 'List the checkpoints of a domain, or with --tree as a tree',
  operands: [domain],
  options: [tree, onlyName, parents, ...FILTERS.map(([filter]) => filter)],
  run: async (context) => {
    const target = await domainOf(context);
    const found = await target.listAllCheckpoints({ ...context.options, flags: flagsOf(context, FILTERS) });
    const entries = await Promise.all(
      found.map(async (one) => {
        const { creationTime, parent } = parseDomainCheckpoint(await one.getXmlDescription(context.options));
        const created = creationTime === undefined ? '' : new Date(Number(creationTime) * 1000).toISOString();
        return { name: one.name, created, parent: parent?.name ?? null };
      }),
    );
    entries.sort((left, right) => (left.name < right.name ? -1 : 1));
    if (context.get(tree) && context.shared.isForPeople) {
      return textOutput(treeLines(entries).map(printable).join('\n'), {}, target.name);
    }
    return listOutput(context, entries, [
      { title: 'NAME', value: ({ name }) => name },
      { title: 'CREATED', value: ({ created }) => created },
      { title: 'PARENT', wide: !context.get(parents), value: ({ parent }) => textOr(parent, String) },
    ]);
  },
};
