import type { HostCommand } from '../../command.js';
import { secretOf } from '../../objects.js';
import { operand } from '../../parameter.js';
import { xmlCommand } from '../../xml-command.js';

const secret = operand('secret', 'UUID of the secret', 'secret');

export const command: HostCommand = xmlCommand({
  summary: 'Print the XML description of a secret, without its value',
  operands: [secret],
  read: async (context) => {
    const found = await secretOf(context, context.get(secret));
    const xml = await found.getXmlDescription(context.options);
    return { xml, names: { uuid: found.uuid }, name: found.uuid };
  },
});
