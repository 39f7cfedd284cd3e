import type { HostCommand } from '../../command.js';
import { type DiskEntry, disksOf } from '../../device-lists.js';
import { domain, domainOf } from '../../domain-command.js';
import { type RecordColumn, table } from '../../output/output.js';
import { textOr } from '../../output/units.js';
import { flag } from '../../parameter.js';

const inactive = flag('inactive', 'The definition for the next start');
const details = flag('details', 'Add the type and the device of each disk');

const TARGET: readonly RecordColumn<DiskEntry>[] = [
  { title: 'TARGET', value: ({ target }) => target },
  { title: 'SOURCE', value: ({ source }) => textOr(source, String) },
];
const DETAILS: readonly RecordColumn<DiskEntry>[] = [
  { title: 'TYPE', value: ({ type }) => type },
  { title: 'DEVICE', value: ({ device }) => device },
];

export const command: HostCommand = {
  summary: 'List the disks of a domain',
  operands: [domain],
  options: [inactive, details],
  run: async (context) => {
    const disks = await disksOf(await domainOf(context), context, context.get(inactive));
    const isWide = context.get(details) || context.shared.format === 'wide';
    return table(disks, isWide ? [...DETAILS, ...TARGET] : TARGET, ({ target }) => target);
  },
};
