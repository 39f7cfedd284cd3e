import type { HostCommand } from '../../command.js';
import { documentIn } from '../../domain-command.js';
import { announce } from '../../objects.js';
import { operand } from '../../parameter.js';

const file = operand('file', 'The XML file; - for standard input', 'file');

export const command: HostCommand = {
  summary: 'Define a storage pool from an XML file, or change its definition',
  operands: [file],
  run: async (context) => {
    const xml = await documentIn(context.get(file), context);
    const { name } = await context.connection.defineStoragePool(xml, context.options);
    announce(context, 'pool', 'storage pool', name, 'defined');
  },
};
