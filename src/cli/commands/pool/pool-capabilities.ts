import type { HostCommand } from '../../command.js';
import { XML_OPTIONS, xmlOutput } from '../../xml-output.js';

export const command: HostCommand = {
  summary: 'Print the kinds of storage pools that the host supports, as XML',
  options: XML_OPTIONS,
  run: async (context) => {
    const xml = await context.connection.getStoragePoolCapabilities(context.options);
    return xmlOutput(context, xml, {}, 'pool-capabilities');
  },
};
