import type { HostCommand } from '../../command.js';
import { documentIn } from '../../domain-command.js';
import { announce } from '../../objects.js';
import { operand } from '../../parameter.js';

const file = operand('file', 'The XML file; - for standard input', 'file');

export const command: HostCommand = {
  summary: 'Define a network filter from an XML file, or change its definition',
  operands: [file],
  run: async (context) => {
    const xml = await documentIn(context.get(file), context);
    const { name } = await context.connection.defineNwfilter(xml, context.options);
    announce(context, 'nwfilter', 'network filter', name, 'defined');
  },
};
