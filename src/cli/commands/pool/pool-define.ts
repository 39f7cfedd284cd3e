import { StoragePoolDefineFlags } from '../../../generated/constants/storage.js';
import type { HostCommand } from '../../command.js';
import { documentIn, flagsOf, validate } from '../../domain-command.js';
import { announce } from '../../objects.js';
import { operand } from '../../parameter.js';

const file = operand('file', 'The XML file; - for standard input', 'file');

export const command: HostCommand = {
  summary: 'Define a storage pool from an XML file, or change its definition',
  operands: [file],
  options: [validate],
  run: async (context) => {
    const xml = await documentIn(context.get(file), context);
    const flags = flagsOf(context, [[validate, StoragePoolDefineFlags.VALIDATE]]);
    const { name } = await context.connection.defineStoragePool(xml, { ...context.options, flags });
    announce(context, 'pool', 'storage pool', name, 'defined');
  },
};
