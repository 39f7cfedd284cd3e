import { NetworkXMLFlags } from '../../../generated/constants/network.js';
import type { HostCommand } from '../../command.js';
import { one } from '../../lookup.js';
import { NETWORK } from '../../objects.js';
import { flag, operand } from '../../parameter.js';
import { xmlCommand } from '../../xml-command.js';

const name = operand('network', 'Name or UUID of the network', 'network');
const inactive = flag('inactive', 'The definition for the next start');

export const command: HostCommand = xmlCommand({
  summary: 'Print the XML description of a network',
  operands: [name],
  options: [inactive],
  read: async (context) => {
    const target = await one(context, NETWORK, context.get(name));
    const xml = await target.getXmlDescription({
      ...context.options,
      flags: context.get(inactive) ? NetworkXMLFlags.INACTIVE : 0,
    });
    return { xml, names: { name: target.name }, name: target.name };
  },
});
