import { DomainDefineFlags } from '../../../generated/constants/domain.js';
import type { HostCommand } from '../../command.js';
import { documentIn, flagsOf, report, validate } from '../../domain-command.js';
import { operand } from '../../parameter.js';

const file = operand('file', 'The XML file; - for standard input', 'file');

export const command: HostCommand = {
  summary: 'Define a domain from an XML file, or change its definition',
  operands: [file],
  options: [validate],
  examples: ['define web.xml'],
  run: async (context) => {
    const xml = await documentIn(context.get(file), context);
    const flags = flagsOf(context, [[validate, DomainDefineFlags.VALIDATE]]);
    report(context, await context.connection.defineDomain(xml, { ...context.options, flags }), 'defined');
  },
};
