import { SecretDefineFlags } from '../../../generated/constants/secret.js';
import type { HostCommand } from '../../command.js';
import { documentIn, flagsOf, validate } from '../../domain-command.js';
import { operand } from '../../parameter.js';

const file = operand('file', 'The XML file; - for standard input', 'file');

export const command: HostCommand = {
  summary: 'Define a secret from an XML file, or change its definition',
  operands: [file],
  options: [validate],
  run: async (context) => {
    const xml = await documentIn(context.get(file), context);
    const flags = flagsOf(context, [[validate, SecretDefineFlags.VALIDATE]]);
    const { uuid } = await context.connection.defineSecret(xml, { ...context.options, flags });
    context.done(`Secret ${uuid} defined`, { uuid, action: 'defined' }, uuid);
  },
};
