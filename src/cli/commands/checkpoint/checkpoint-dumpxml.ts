import type { HostCommand } from '../../command.js';
import { domain, domainOf } from '../../domain-command.js';
import { textOutput } from '../../output/output.js';
import { operand } from '../../parameter.js';

const name = operand('checkpointname', 'Name of the checkpoint', 'checkpoint');

export const command: HostCommand = {
  summary: 'Print the XML description of a checkpoint',
  operands: [domain, name],
  run: async (context) => {
    const target = await domainOf(context);
    const found = await target.getCheckpointByName(context.get(name), context.options);
    const xml = await found.getXmlDescription(context.options);
    return textOutput(xml, { name: found.name, xml }, found.name);
  },
};
