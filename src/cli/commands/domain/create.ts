import { DomainCreateFlags } from '../../../generated/constants/domain.js';
import type { HostCommand } from '../../command.js';
import { documentIn, flagsOf, report } from '../../domain-command.js';
import { flag, operand } from '../../parameter.js';

const file = operand('file', 'The XML file; - for standard input', 'file');
const paused = flag('paused', 'Leave the domain paused');
const validate = flag('validate', 'Have the daemon validate the file against its schema');

export const command: HostCommand = {
  summary: 'Start a transient domain from an XML file',
  operands: [file],
  options: [paused, validate],
  examples: ['create web.xml'],
  run: async (context) => {
    const xml = await documentIn(context.get(file), context);
    const flags = flagsOf(context, [
      [paused, DomainCreateFlags.PAUSED],
      [validate, DomainCreateFlags.VALIDATE],
    ]);
    report(context, await context.connection.createDomain(xml, { ...context.options, flags }), 'created');
  },
};
