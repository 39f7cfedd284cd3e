import { NWFilterDefineFlags } from '../../../generated/constants/nwfilter.js';
import type { HostCommand } from '../../command.js';
import { documentIn, flagsOf, validate } from '../../domain-command.js';
import { announce } from '../../objects.js';
import { operand } from '../../parameter.js';

const file = operand('file', 'The XML file; - for standard input', 'file');

export const command: HostCommand = {
  summary: 'Define a network filter from an XML file, or change its definition',
  operands: [file],
  options: [validate],
  run: async (context) => {
    const xml = await documentIn(context.get(file), context);
    const flags = flagsOf(context, [[validate, NWFilterDefineFlags.VALIDATE]]);
    const { name } = await context.connection.defineNwfilter(xml, { ...context.options, flags });
    announce(context, 'nwfilter', 'network filter', name, 'defined');
  },
};
