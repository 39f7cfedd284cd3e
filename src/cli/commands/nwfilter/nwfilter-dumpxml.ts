import type { HostCommand } from '../../command.js';
import { one } from '../../lookup.js';
import { NWFILTER } from '../../objects.js';
import { operand } from '../../parameter.js';
import { xmlCommand } from '../../xml-command.js';

const name = operand('nwfilter', 'Name or UUID of the network filter', 'nwfilter');

export const command: HostCommand = xmlCommand({
  summary: 'Print the XML description of a network filter',
  operands: [name],
  read: async (context) => {
    const target = await one(context, NWFILTER, context.get(name));
    const xml = await target.getXmlDescription(context.options);
    return { xml, names: { name: target.name }, name: target.name };
  },
});
