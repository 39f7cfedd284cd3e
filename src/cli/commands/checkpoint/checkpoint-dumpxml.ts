import type { HostCommand } from '../../command.js';
import { domain, domainOf } from '../../domain-command.js';
import { operand } from '../../parameter.js';
import { xmlCommand } from '../../xml-command.js';

const name = operand('checkpointname', 'Name of the checkpoint', 'checkpoint');

export const command: HostCommand = xmlCommand({
  summary: 'Print the XML description of a checkpoint',
  operands: [domain, name],
  read: async (context) => {
    const target = await domainOf(context);
    const found = await target.getCheckpointByName(context.get(name), context.options);
    const xml = await found.getXmlDescription(context.options);
    return { xml, names: { name: found.name }, name: found.name };
  },
});
