import { adminCommand, doneOutput } from '../../admin-command.js';
import type { LocalCommand } from '../../command.js';
import { convertedOperand, wholeNumber } from '../../parameter.js';

const seconds = convertedOperand(
  'seconds',
  'Seconds without clients and running guests after which the daemon exits; 0 for never',
  wholeNumber,
);

export const command: LocalCommand = adminCommand({
  summary: 'Set after how many idle seconds a daemon exits',
  operands: [seconds],
  run: async (admin, context) => {
    const timeout = context.get(seconds);
    await admin.setDaemonTimeout(timeout, context.options);
    const text =
      timeout === 0 ? 'The daemon does not exit when idle' : `The daemon exits after ${timeout} idle seconds`;
    return doneOutput(text, { seconds: timeout }, String(timeout));
  },
});
