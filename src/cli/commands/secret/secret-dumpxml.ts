import type { HostCommand } from '../../command.js';
import { secretOf } from '../../objects.js';
import { textOutput } from '../../output/output.js';
import { operand } from '../../parameter.js';

const secret = operand('secret', 'UUID of the secret', 'secret');

export const command: HostCommand = {
  summary: 'Print the XML description of a secret, without its value',
  operands: [secret],
  run: async (context) => {
    const found = await secretOf(context, context.get(secret));
    const xml = await found.getXmlDescription(context.options);
    return textOutput(xml, { uuid: found.uuid, xml }, found.uuid);
  },
};
