import type { HostCommand } from '../../command.js';
import { secretOf } from '../../objects.js';
import { textOutput } from '../../output/output.js';
import { flag, operand } from '../../parameter.js';

const secret = operand('secret', 'UUID of the secret', 'secret');
const plain = flag('plain', 'Print the value itself, not its base64 form');

export const command: HostCommand = {
  summary: 'Print the value of a secret in base64',
  operands: [secret],
  options: [plain],
  single: true,
  run: async (context) => {
    const found = await secretOf(context, context.get(secret));
    const value = await found.getValue(context.options);
    if (context.get(plain)) {
      context.terminal.stdout.write(value);
      return undefined;
    }
    const base64 = Buffer.from(value).toString('base64');
    return textOutput(base64, { uuid: found.uuid, value: base64 }, found.uuid);
  },
};
