import type { HostCommand } from '../../command.js';
import { one } from '../../lookup.js';
import { NODE_DEVICE } from '../../objects.js';
import { operand } from '../../parameter.js';
import { XML_OPTIONS, xmlOutput } from '../../xml-output.js';

const name = operand('device', 'Name of the device', 'nodedev');

export const command: HostCommand = {
  summary: 'Print the XML description of a device',
  operands: [name],
  options: XML_OPTIONS,
  run: async (context) => {
    const target = await one(context, NODE_DEVICE, context.get(name));
    const xml = await target.getXmlDescription(context.options);
    return xmlOutput(context, xml, { name: target.name }, target.name);
  },
};
