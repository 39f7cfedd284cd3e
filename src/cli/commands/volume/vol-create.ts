import { StorageVolCreateFlags } from '../../../generated/constants/storage.js';
import type { HostCommand } from '../../command.js';
import { documentIn } from '../../domain-command.js';
import { one } from '../../lookup.js';
import { announce, POOL } from '../../objects.js';
import { flag, operand } from '../../parameter.js';

const pool = operand('pool', 'Name or UUID of the storage pool', 'pool');
const file = operand('file', 'The XML file; - for standard input', 'file');
const prealloc = flag('prealloc-metadata', 'Allocate the metadata of qcow2 at once');

export const command: HostCommand = {
  summary: 'Create a volume from an XML file',
  operands: [pool, file],
  options: [prealloc],
  run: async (context) => {
    const xml = await documentIn(context.get(file), context);
    const target = await one(context, POOL, context.get(pool));
    const flags = context.get(prealloc) ? StorageVolCreateFlags.PREALLOC_METADATA : 0;
    const { name } = await target.createVolume(xml, { ...context.options, flags });
    announce(context, 'volume', 'volume', name, 'created');
  },
};
