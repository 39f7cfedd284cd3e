import type { HostCommand } from '../../command.js';
import { one } from '../../lookup.js';
import { NODE_DEVICE } from '../../objects.js';
import { operand } from '../../parameter.js';
import { xmlCommand } from '../../xml-command.js';

const name = operand('device', 'Name of the device', 'nodedev');

export const command: HostCommand = xmlCommand({
  summary: 'Print the XML description of a device',
  operands: [name],
  read: async (context) => {
    const target = await one(context, NODE_DEVICE, context.get(name));
    const xml = await target.getXmlDescription(context.options);
    return { xml, names: { name: target.name }, name: target.name };
  },
});
