import type { Command, CommandLibrary, HostCommand } from './command.js';
import { isGiven, parseWords, splitLine } from './command-line.js';
import { commandNamed } from './commands.js';
import { uriOf } from './connecting.js';
import { Context } from './context.js';
import { ExitCode as Exit, exitCodeOf } from './exit-code.js';
import { debugLines, type FailureContext, failureLines } from './failure.js';
import { GLOBAL } from './globals.js';
import { runOnHosts } from './hosts.js';
import { OutputRedactor } from './output-redactor.js';
import { Ended, printLines, type Terminal, widthOf } from './terminal.js';
import { packageVersion } from './version.js';

const LIBRARY: CommandLibrary = {
  named: commandNamed,
  help: async (name, rest, width) => (await import('./help.js')).helpLines(name, rest, width),
  complete: async (words, terminal, connection) => {
    const found = await (await import('./complete.js')).candidates(words, terminal, connection);
    return found.map(({ word }) => word);
  },
};

/** Runs one command line. Never throws: the result is the exit code. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const redactor = new OutputRedactor();
  let failure: FailureContext = { redactor };
  try {
    if (argv[0] === '__complete') {
      // Asked by the scripts of the command completion.
      await (await import('./complete.js')).complete(argv.slice(1), terminal);
      return Exit.DONE;
    }
    if (isGiven(GLOBAL.version, argv)) {
      printLines(terminal.stdout, [packageVersion()]);
      return Exit.DONE;
    }
    if (isGiven(GLOBAL.help, argv)) {
      const { name, rest } = splitLine(argv.filter((word) => word !== '-h' && word !== '--help'));
      printLines(terminal.stdout, await LIBRARY.help(name, rest, widthOf(terminal.stdout)));
      return Exit.DONE;
    }
    const { name = 'overview', rest } = splitLine(argv);
    const command = await commandNamed(name);
    const context = new Context(parseWords(name, command, rest), terminal, redactor, LIBRARY);
    failure = { redactor, uri: uriOf(context), subject: subjectOf(command, context) };
    return await perform(command, context);
  } catch (error) {
    return failed(error, argv, terminal, failure);
  }
}

/** Runs a parsed command, with the trace of `--debug`. */
export async function perform(command: Command, context: Context): Promise<number> {
  const { terminal, redactor } = context;
  // This loads the codecs of every procedure, which most commands do not need.
  const print = (line: string): void => void terminal.stderr.write(`${line}\n`);
  const stopTrace = context.get(GLOBAL.debug)
    ? (await import('../debug/frame-printer.js')).traceTo(print, redactor.known)
    : undefined;
  try {
    if ('local' in command) {
      const output = await command.local(context);
      if (typeof output === 'object') context.results.push({ host: undefined, output });
    } else {
      await runOnHosts(command, context);
    }
  } finally {
    stopTrace?.();
    if (!terminal.signal.aborted) context.printResults();
  }
  return context.exitCode;
}

/** Prints an error that ended the command, and returns the exit code. */
export function failed(error: unknown, argv: readonly string[], terminal: Terminal, failure: FailureContext): number {
  if (error instanceof Ended) return endedEarly(error, terminal);
  const { redactor = new OutputRedactor() } = failure;
  // Errors may quote the arguments of the command.
  for (const word of argv) redactor.learn(word);
  printLines(terminal.stderr, failureLines(error, failure));
  if (argv.includes('--debug')) printLines(terminal.stderr, debugLines(error, redactor));
  return exitCodeOf(error);
}

/** Prints why a command ended early, if there is a reason to print. */
export function endedEarly({ message, exitCode }: Ended, terminal: Pick<Terminal, 'stderr'>): number {
  if (message !== '') printLines(terminal.stderr, [`libvirt-client: ${message}`]);
  return exitCode;
}

/** The object of the command, which not every driver names in its errors. */
function subjectOf(command: HostCommand | Command, context: Context): string | undefined {
  const [first] = command.operands ?? [];
  if (first === undefined || first.arity !== 'value' || 'local' in command) return undefined;
  const value = context.get(first);
  return typeof value === 'string' ? value : undefined;
}
