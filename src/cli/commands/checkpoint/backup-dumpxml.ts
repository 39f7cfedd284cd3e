import type { HostCommand } from '../../command.js';
import { domain, domainOf } from '../../domain-command.js';
import { XML_OPTIONS, xmlOutput } from '../../xml-output.js';

export const command: HostCommand = {
  summary: 'Print the XML description of the running backup',
  operands: [domain],
  options: XML_OPTIONS,
  run: async (context) => {
    const target = await domainOf(context);
    const xml = await target.backupGetXmlDescription(context.options);
    return xmlOutput(context, xml, { domain: target.name }, target.name);
  },
};
