import { setTimeout as delay } from 'node:timers/promises';
import { UsageError } from '../../../errors.js';
import type { LocalCommand } from '../../command.js';
import { parseWords, splitLine } from '../../command-line.js';
import { Context, isTerminal } from '../../context.js';
import { runOnHosts } from '../../hosts.js';
import { converted, operands, wholeNumber } from '../../parameter.js';

const words = operands(
  'command',
  'A command that shows something, with its operands; options of it stand behind --',
  'command',
);
const interval = converted(
  'interval',
  'SECONDS',
  'Time between two runs; 2 by default',
  (word, name) => wholeNumber(word, name, 1),
  {
    short: 'n',
  },
);

export const command: LocalCommand = {
  summary: 'Run a command again and again, until Ctrl-C',
  details: ['On a terminal, the screen is cleared before each run. Options of the watched command stand behind --.'],
  operands: [words],
  options: [interval],
  examples: ['watch list', 'watch -n 5 -- list --all -c qemu+ssh://host/system'],
  local: watch,
};

async function watch(context: Context): Promise<void> {
  const { terminal, redactor } = context;
  const { name, rest } = splitLine(context.get(words));
  if (name === undefined) throw new UsageError('INVALID_VALUE', 'watch requires a command');
  const watched = await context.library.named(name);
  if ('local' in watched) throw new UsageError('INVALID_VALUE', `${name} cannot be watched`);
  const values = parseWords(name, watched, [...context.givenGlobals, ...rest]);
  const seconds = context.get(interval) ?? 2;
  for (;;) {
    const run = new Context(values, terminal, redactor, context.library, context.givenGlobals);
    await runOnHosts(watched, run);
    if (isTerminal(terminal.stdout)) terminal.stdout.write('\x1b[H\x1b[2J');
    if (run.isForPeople) {
      terminal.stdout.write(`Every ${seconds} s: ${name} ${rest.join(' ')}   ${new Date().toLocaleTimeString()}\n\n`);
    }
    run.printResults();
    await delay(seconds * 1000, undefined, { signal: terminal.signal }).catch(() => {
      throw terminal.signal.reason;
    });
  }
}
