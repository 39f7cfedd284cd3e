import type { HostCommand } from '../../command.js';
import { volume, volumeOf } from '../../objects.js';
import { pool } from '../../volume-parameters.js';
import { XML_OPTIONS, xmlOutput } from '../../xml-output.js';

export const command: HostCommand = {
  summary: 'Print the XML description of a volume',
  operands: [volume],
  options: [pool, ...XML_OPTIONS],
  run: async (context) => {
    const found = await volumeOf(context, context.get(pool), context.get(volume));
    const xml = await found.getXmlDescription(context.options);
    return xmlOutput(context, xml, { name: found.name }, found.name);
  },
};
