import { DomainCreateFlags } from '../../../generated/constants/domain.js';
import type { HostCommand } from '../../command.js';
import { documentIn, flagsOf, report, validate } from '../../domain-command.js';
import { flag, operand } from '../../parameter.js';
import { attached, attachStarted, requireTerminal } from '../../started-console.js';

const file = operand('file', 'The XML file; - for standard input', 'file');
const paused = flag('paused', 'Leave the domain paused');

export const command: HostCommand = {
  summary: 'Start a transient domain from an XML file',
  operands: [file],
  options: [paused, validate, attached],
  examples: ['create web.xml'],
  single: attached,
  run: async (context) => {
    if (context.get(attached)) requireTerminal(context, '--console');
    const xml = await documentIn(context.get(file), context);
    const flags = flagsOf(context, [
      [paused, DomainCreateFlags.PAUSED],
      [attached, DomainCreateFlags.PAUSED],
      [validate, DomainCreateFlags.VALIDATE],
    ]);
    const created = await context.connection.createDomain(xml, { ...context.options, flags });
    report(context, created, 'created');
    if (context.get(attached)) await attachStarted(context, created, !context.get(paused));
  },
};
