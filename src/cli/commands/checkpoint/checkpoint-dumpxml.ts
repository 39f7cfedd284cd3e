import type { HostCommand } from '../../command.js';
import { domain, domainOf } from '../../domain-command.js';
import { operand } from '../../parameter.js';
import { XML_OPTIONS, xmlOutput } from '../../xml-output.js';

const name = operand('checkpointname', 'Name of the checkpoint', 'checkpoint');

export const command: HostCommand = {
  summary: 'Print the XML description of a checkpoint',
  operands: [domain, name],
  options: XML_OPTIONS,
  run: async (context) => {
    const target = await domainOf(context);
    const found = await target.getCheckpointByName(context.get(name), context.options);
    const xml = await found.getXmlDescription(context.options);
    return xmlOutput(context, xml, { name: found.name }, found.name);
  },
};
