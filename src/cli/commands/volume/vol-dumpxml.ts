import type { HostCommand } from '../../command.js';
import { volume, volumeOf } from '../../objects.js';
import { pool } from '../../volume-parameters.js';
import { xmlCommand } from '../../xml-command.js';

export const command: HostCommand = xmlCommand({
  summary: 'Print the XML description of a volume',
  operands: [volume],
  options: [pool],
  read: async (context) => {
    const found = await volumeOf(context, context.get(pool), context.get(volume));
    const xml = await found.getXmlDescription(context.options);
    return { xml, names: { name: found.name }, name: found.name };
  },
});
