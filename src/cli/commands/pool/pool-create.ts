import type { HostCommand } from '../../command.js';
import { documentIn } from '../../domain-command.js';
import { announce } from '../../objects.js';
import { operand } from '../../parameter.js';

const file = operand('file', 'The XML file; - for standard input', 'file');

export const command: HostCommand = {
  summary: 'Start a transient storage pool from an XML file',
  operands: [file],
  run: async (context) => {
    const xml = await documentIn(context.get(file), context);
    const { name } = await context.connection.createStoragePool(xml, context.options);
    announce(context, 'pool', 'storage pool', name, 'created');
  },
};
