import type { LocalCommand } from '../../command.js';
import { optionalOperand, optionalOperands } from '../../parameter.js';
import { printLines, widthOf } from '../../terminal.js';

const name = optionalOperand('command', 'The command; without it, all are listed', 'command');
const rest = optionalOperands('word', 'The procedure, for the command call');

export const command: LocalCommand = {
  summary: 'Print the operands and options of a command, as --help does',
  operands: [name, rest],
  examples: ['help list', 'help call DOMAIN_GET_INFO'],
  local: async (context) => {
    const { stdout } = context.terminal;
    printLines(stdout, await context.library.help(context.get(name), context.get(rest), widthOf(stdout)));
  },
};
