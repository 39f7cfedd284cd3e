import type { HostCommand } from '../../command.js';
import { one } from '../../lookup.js';
import { NWFILTER } from '../../objects.js';
import { operand } from '../../parameter.js';
import { XML_OPTIONS, xmlOutput } from '../../xml-output.js';

const name = operand('nwfilter', 'Name or UUID of the network filter', 'nwfilter');

export const command: HostCommand = {
  summary: 'Print the XML description of a network filter',
  operands: [name],
  options: XML_OPTIONS,
  run: async (context) => {
    const target = await one(context, NWFILTER, context.get(name));
    const xml = await target.getXmlDescription(context.options);
    return xmlOutput(context, xml, { name: target.name }, target.name);
  },
};
