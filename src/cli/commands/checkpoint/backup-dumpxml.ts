import type { HostCommand } from '../../command.js';
import { domain, domainOf } from '../../domain-command.js';
import { textOutput } from '../../output/output.js';

export const command: HostCommand = {
  summary: 'Print the XML description of the running backup',
  operands: [domain],
  run: async (context) => {
    const target = await domainOf(context);
    const xml = await target.backupGetXmlDescription(context.options);
    return textOutput(xml, { domain: target.name, xml }, target.name);
  },
};
