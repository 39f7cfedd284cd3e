import type { HostCommand } from '../../command.js';
import { domain, domainOf } from '../../domain-command.js';
import { xmlCommand } from '../../xml-command.js';

export const command: HostCommand = xmlCommand({
  summary: 'Print the XML description of the running backup',
  operands: [domain],
  read: async (context) => {
    const target = await domainOf(context);
    const xml = await target.backupGetXmlDescription(context.options);
    return { xml, names: { domain: target.name }, name: target.name };
  },
});
