import { StorageXMLFlags } from '../../../generated/constants/storage.js';
import type { HostCommand } from '../../command.js';
import { one } from '../../lookup.js';
import { POOL } from '../../objects.js';
import { flag, operand } from '../../parameter.js';
import { xmlCommand } from '../../xml-command.js';

const name = operand('pool', 'Name or UUID of the storage pool', 'pool');
const inactive = flag('inactive', 'The definition for the next start');

export const command: HostCommand = xmlCommand({
  summary: 'Print the XML description of a storage pool',
  operands: [name],
  options: [inactive],
  read: async (context) => {
    const target = await one(context, POOL, context.get(name));
    const xml = await target.getXmlDescription({
      ...context.options,
      flags: context.get(inactive) ? StorageXMLFlags.INACTIVE : 0,
    });
    return { xml, names: { name: target.name }, name: target.name };
  },
});
