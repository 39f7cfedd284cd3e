import { sleep } from '../../../deadline.js';
import { printable } from '../../../debug/printable.js';
import { UsageError } from '../../../errors.js';
import type { LocalCommand } from '../../command.js';
import { parseWords, splitLine } from '../../command-line.js';
import { Context } from '../../context.js';
import { seconds } from '../../globals.js';
import { runOnHosts } from '../../hosts.js';
import { converted, operands } from '../../parameter.js';

const words = operands('command', 'The command, with its operands; its options follow --', 'command');
const interval = converted('interval', 'SECONDS', 'Time between two runs; 2 by default', seconds, { short: 'n' });

/** Milliseconds between two runs by default. */
const INTERVAL_MS = 2000;

export const command: LocalCommand = {
  summary: 'Run a command repeatedly until Ctrl-C',
  details: ['On a terminal, the screen is cleared before each run. Options of the watched command follow --.'],
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
  const delayMs = context.get(interval) ?? INTERVAL_MS;
  for (;;) {
    const run = new Context(values, terminal, redactor, context.library, context.givenGlobals);
    await runOnHosts(watched, run);
    if (run.hasSequences) terminal.stdout.write('\x1b[H\x1b[2J');
    if (run.isForPeople) {
      terminal.stdout.write(
        `Every ${delayMs / 1000} s: ${printable([name, ...rest].join(' '))}   ${new Date().toLocaleTimeString()}\n\n`,
      );
    }
    run.printResults();
    await sleep(delayMs, terminal.signal);
    terminal.signal.throwIfAborted();
  }
}
