import type { HostCommand } from '../../command.js';
import { documentIn } from '../../domain-command.js';
import { operand } from '../../parameter.js';

const file = operand('file', 'The XML file; - for standard input', 'file');

export const command: HostCommand = {
  summary: 'Define a secret from an XML file, or change its definition',
  operands: [file],
  run: async (context) => {
    const xml = await documentIn(context.get(file), context);
    const { uuid } = await context.connection.defineSecret(xml, context.options);
    context.done(`Secret ${uuid} defined`, { uuid, action: 'defined' }, uuid);
  },
};
