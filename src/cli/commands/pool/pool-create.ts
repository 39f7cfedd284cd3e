import { StoragePoolCreateFlags } from '../../../generated/constants/storage.js';
import type { HostCommand } from '../../command.js';
import { confirm } from '../../confirm.js';
import { documentIn } from '../../domain-command.js';
import { announce } from '../../objects.js';
import { operand } from '../../parameter.js';
import { overwrite, STARTING, startFlags } from '../../pool-build.js';

const file = operand('file', 'The XML file; - for standard input', 'file');

export const command: HostCommand = {
  summary: 'Start a transient storage pool from an XML file',
  details: ['With --overwrite it asks first.'],
  operands: [file],
  options: STARTING,
  run: async (context) => {
    const flags = startFlags(context, StoragePoolCreateFlags);
    const xml = await documentIn(context.get(file), context);
    if (context.get(overwrite)) await confirm(context, 'Build the storage pool, with the loss of what is there');
    const { name } = await context.connection.createStoragePool(xml, { ...context.options, flags });
    announce(context, 'pool', 'storage pool', name, 'created');
  },
};
