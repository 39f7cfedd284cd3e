import type { HostCommand } from '../../command.js';
import { secretOf } from '../../objects.js';
import { operand } from '../../parameter.js';
import { XML_OPTIONS, xmlOutput } from '../../xml-output.js';

const secret = operand('secret', 'UUID of the secret', 'secret');

export const command: HostCommand = {
  summary: 'Print the XML description of a secret, without its value',
  operands: [secret],
  options: XML_OPTIONS,
  run: async (context) => {
    const found = await secretOf(context, context.get(secret));
    const xml = await found.getXmlDescription(context.options);
    return xmlOutput(context, xml, { uuid: found.uuid }, found.uuid);
  },
};
