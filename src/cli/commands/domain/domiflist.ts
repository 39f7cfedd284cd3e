import type { HostCommand } from '../../command.js';
import { type InterfaceEntry, interfacesOf } from '../../device-lists.js';
import { domain, domainOf } from '../../domain-command.js';
import { type RecordColumn, table } from '../../output/output.js';
import { textOr } from '../../output/units.js';
import { flag } from '../../parameter.js';

const inactive = flag('inactive', 'The definition for the next start');

const COLUMNS: readonly RecordColumn<InterfaceEntry>[] = [
  { title: 'INTERFACE', value: (one) => textOr(one.interface, String) },
  { title: 'TYPE', value: ({ type }) => type },
  { title: 'SOURCE', value: ({ source }) => textOr(source, String) },
  { title: 'MODEL', value: ({ model }) => textOr(model, String) },
  { title: 'MAC', value: ({ mac }) => textOr(mac, String) },
];

export const command: HostCommand = {
  summary: 'List the network interfaces of a domain',
  operands: [domain],
  options: [inactive],
  run: async (context) => {
    const found = await interfacesOf(await domainOf(context), context, context.get(inactive));
    return table(found, COLUMNS, (one) => one.interface ?? one.mac ?? '-');
  },
};
