import { StorageXMLFlags } from '../../../generated/constants/storage.js';
import type { HostCommand } from '../../command.js';
import { EDIT_DETAILS, edit } from '../../edit.js';
import { one } from '../../lookup.js';
import { announce, POOL } from '../../objects.js';
import { operand } from '../../parameter.js';

const name = operand('pool', 'Name or UUID of the storage pool', 'pool');

export const command: HostCommand = {
  summary: 'Edit the definition of a storage pool with $VISUAL or $EDITOR',
  details: EDIT_DETAILS,
  operands: [name],
  single: true,
  run: async (context) => {
    const { connection, options } = context;
    const target = await one(context, POOL, context.get(name));
    const isChanged = await edit(context, {
      name: target.name,
      kind: 'StoragePool',
      read: () => target.getXmlDescription({ ...options, flags: StorageXMLFlags.INACTIVE }),
      define: async (xml) => void (await connection.defineStoragePool(xml, options)),
    });
    announce(context, 'pool', 'storage pool', target.name, isChanged ? 'has a new definition' : 'is not changed');
  },
};
