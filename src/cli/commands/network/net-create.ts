import { NetworkCreateFlags } from '../../../generated/constants/network.js';
import type { HostCommand } from '../../command.js';
import { documentIn, flagsOf, validate } from '../../domain-command.js';
import { announce } from '../../objects.js';
import { operand } from '../../parameter.js';

const file = operand('file', 'The XML file; - for standard input', 'file');

export const command: HostCommand = {
  summary: 'Start a transient network from an XML file',
  operands: [file],
  options: [validate],
  run: async (context) => {
    const xml = await documentIn(context.get(file), context);
    const flags = flagsOf(context, [[validate, NetworkCreateFlags.VALIDATE]]);
    const { name } = await context.connection.createNetwork(xml, { ...context.options, flags });
    announce(context, 'network', 'network', name, 'created');
  },
};
