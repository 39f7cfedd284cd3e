import { DomainConsoleFlags as Flags } from '../../../generated/constants/domain.js';
import type { HostCommand } from '../../command.js';
import { connectTerminal, escapeOf } from '../../console-terminal.js';
import { domain, domainOf, flagsOf } from '../../domain-command.js';
import { converted, flag, text } from '../../parameter.js';
import { requireTerminal } from '../../started-console.js';

const device = text('devname', 'ALIAS', 'Alias of the console, such as serial1; by default the first one');
const escapeCharacter = converted('escape', 'CHAR', 'The character that ends the command, such as ^]', escapeOf, {
  short: 'e',
});
const FLAGS = [
  [flag('force', 'Disconnect the present user of the console'), Flags.FORCE],
  [flag('safe', 'Fail if the hypervisor cannot exclude a second user of the console'), Flags.SAFE],
] as const;

export const command: HostCommand = {
  summary: 'Connect the terminal to the serial console of a domain; Ctrl-] ends it',
  operands: [domain],
  options: [device, escapeCharacter, ...FLAGS.map(([option]) => option)],
  single: true,
  run: async (context) => {
    requireTerminal(context, 'console');
    const target = await domainOf(context);
    const flags = flagsOf(context, FLAGS);
    const stream = await target.openConsole(context.get(device) ?? null, { ...context.options, flags });
    await connectTerminal(context, stream, target.name, context.get(escapeCharacter) ?? escapeOf('^]', ''));
  },
};
