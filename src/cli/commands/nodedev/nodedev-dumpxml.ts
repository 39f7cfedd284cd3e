import type { HostCommand } from '../../command.js';
import { one } from '../../lookup.js';
import { NODE_DEVICE } from '../../objects.js';
import { textOutput } from '../../output/output.js';
import { operand } from '../../parameter.js';

const name = operand('device', 'Name of the device', 'nodedev');

export const command: HostCommand = {
  summary: 'Print the XML description of a device',
  operands: [name],
  run: async (context) => {
    const target = await one(context, NODE_DEVICE, context.get(name));
    const xml = await target.getXmlDescription(context.options);
    return textOutput(xml, { name: target.name, xml }, target.name);
  },
};
