import type { HostCommand } from '../../command.js';
import { one } from '../../lookup.js';
import { NWFILTER } from '../../objects.js';
import { textOutput } from '../../output/output.js';
import { operand } from '../../parameter.js';

const name = operand('nwfilter', 'Name or UUID of the network filter', 'nwfilter');

export const command: HostCommand = {
  summary: 'Print the XML description of a network filter',
  operands: [name],
  run: async (context) => {
    const target = await one(context, NWFILTER, context.get(name));
    const xml = await target.getXmlDescription(context.options);
    return textOutput(xml, { name: target.name, xml }, target.name);
  },
};
