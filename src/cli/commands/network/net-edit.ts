import { NetworkXMLFlags } from '../../../generated/constants/network.js';
import type { HostCommand } from '../../command.js';
import { EDIT_DETAILS, edit } from '../../edit.js';
import { one } from '../../lookup.js';
import { announce, NETWORK } from '../../objects.js';
import { operand } from '../../parameter.js';

const name = operand('network', 'Name or UUID of the network', 'network');

export const command: HostCommand = {
  summary: 'Edit the definition of a network with $VISUAL or $EDITOR',
  details: EDIT_DETAILS,
  operands: [name],
  single: true,
  run: async (context) => {
    const { connection, options } = context;
    const target = await one(context, NETWORK, context.get(name));
    const isChanged = await edit(context, {
      name: target.name,
      kind: 'Network',
      read: () => target.getXmlDescription({ ...options, flags: NetworkXMLFlags.INACTIVE }),
      define: async (xml) => void (await connection.defineNetwork(xml, options)),
    });
    announce(context, 'network', 'network', target.name, isChanged ? 'has a new definition' : 'is not changed');
  },
};
