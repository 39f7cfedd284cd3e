import type { HostCommand } from '../../command.js';
import { XML_OPTIONS, xmlOutput } from '../../xml-output.js';

export const command: HostCommand = {
  summary: 'Print the capabilities of the host as XML',
  options: XML_OPTIONS,
  run: async (context) => {
    const xml = await context.connection.getCapabilities(context.options);
    return xmlOutput(context, xml, {}, 'capabilities');
  },
};
