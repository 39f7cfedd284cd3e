import type { HostCommand } from '../../command.js';
import { XML_OPTIONS, xmlOutput } from '../../xml-output.js';

export const command: HostCommand = {
  summary: 'Print the SMBIOS data of the host as XML',
  options: XML_OPTIONS,
  run: async (context) => {
    const xml = await context.connection.getSysinfo(context.options);
    return xmlOutput(context, xml, {}, 'sysinfo');
  },
};
