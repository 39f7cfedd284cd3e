import type { HostCommand } from '../../command.js';
import { asksText, confirm } from '../../confirm.js';
import { secretOf } from '../../objects.js';
import { operand } from '../../parameter.js';

const secret = operand('secret', 'UUID of the secret', 'secret');

export const command: HostCommand = {
  summary: 'Delete a secret with its value',
  details: [asksText('always')],
  operands: [secret],
  run: async (context) => {
    const found = await secretOf(context, context.get(secret));
    const { uuid } = found;
    await confirm(context, `Delete the secret ${uuid}`);
    await found.undefine(context.options);
    context.done(`Secret ${uuid} deleted`, { uuid, action: 'deleted' }, uuid);
  },
};
