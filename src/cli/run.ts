import { setTimeout as delay } from 'node:timers/promises';
import type { Connection } from '../api/connection/connection.js';
import { type Arguments, readArguments } from './arguments.js';
import { COMMANDS } from './command-names.js';
import { info } from './commands/info.js';
import { list } from './commands/list.js';
import { overview } from './commands/overview.js';
import { xml } from './commands/xml.js';
import { connectAnywhere, connectAsTold, uriOf } from './connecting.js';
import { ExitCode as Exit, exitCodeOf } from './exit-code.js';
import { debugLines, type FailureContext, failureLines, isNobodyThere } from './failure.js';
import { helpLines } from './help.js';
import type { Invocation } from './invocation.js';
import { OutputRedactor } from './output-redactor.js';
import { Ended, printLines, type Terminal } from './terminal.js';
import { packageVersion } from './version.js';

/** Longest delay of the exit for an orderly close, in milliseconds. */
const CLOSE_WITHIN_MS = 500;

/** Runs one command line. Never throws: the result is the exit code. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const redactor = new OutputRedactor();
  let context: FailureContext = { redactor };
  try {
    const args = readArguments(argv);
    context = { redactor, uri: uriOf(args, terminal), subject: domainIn(args) };
    if (args.version) printLines(terminal.stdout, [packageVersion()]);
    else if (args.help) printLines(terminal.stdout, await help(args));
    else await perform(args, terminal, redactor);
    return Exit.DONE;
  } catch (error) {
    if (error instanceof Ended) return endedEarly(error, terminal);
    // Errors may quote the arguments of the command.
    for (const word of argv) redactor.learn(word);
    printLines(terminal.stderr, failureLines(error, context));
    if (argv.includes('--debug')) printLines(terminal.stderr, debugLines(error, redactor));
    return exitCodeOf(error);
  }
}

/** Prints why a command ended early, if there is a reason to print. */
export function endedEarly({ message, exitCode }: Ended, terminal: Pick<Terminal, 'stderr'>): number {
  if (message !== '') printLines(terminal.stderr, [`libvirt-client: ${message}`]);
  return exitCode;
}

function domainIn({ command, operands }: Arguments): string | undefined {
  return COMMANDS[command].takes[0] === 'DOMAIN' ? operands[0] : undefined;
}

async function help({ command, operands }: Arguments): Promise<string[]> {
  const [name] = operands;
  if (command !== 'call' || name === undefined) return helpLines();
  return (await import('./commands/call.js')).procedureLines(name);
}

async function perform(args: Arguments, terminal: Terminal, redactor: OutputRedactor): Promise<void> {
  // These two load the codecs of every procedure, which most commands do not need.
  const print = (line: string): void => void terminal.stderr.write(`${line}\n`);
  const stopTrace = args.debug ? (await import('../debug/frame-printer.js')).traceTo(print, redactor.known) : undefined;
  try {
    await command(args, terminal);
  } finally {
    stopTrace?.();
  }
}

async function command(args: Arguments, terminal: Terminal): Promise<void> {
  switch (args.command) {
    case 'overview':
      return overviewOrRecording(args, terminal);
    case 'list':
      return withConnect(args, terminal, list);
    case 'info':
      return withConnect(args, terminal, info);
    case 'xml':
      return withConnect(args, terminal, xml);
    case 'call': {
      const { call, prepareCall } = await import('./commands/call.js');
      const prepared = await prepareCall(args.operands, terminal);
      return withConnect(args, terminal, (invocation) => call(invocation, prepared));
    }
    case 'uri':
      return (await import('./commands/uri.js')).uri(args, terminal);
    case 'record':
      return (await import('./commands/record.js')).record(args, terminal);
    case 'replay':
      return (await import('./commands/replay.js')).replay(args, terminal);
    case 'show':
      return (await import('./commands/show.js')).show(args, terminal);
    case 'validate':
      return (await import('./commands/validate.js')).validate(args, terminal);
  }
}

/** Runs `overview`. Users without a daemon and without a URI see a recorded host; scripts get the error. */
async function overviewOrRecording(args: Arguments, terminal: Terminal): Promise<void> {
  try {
    await withConnect(args, terminal, overview, connectAnywhere);
  } catch (error) {
    if (args.json || uriOf(args, terminal) !== undefined || !isNobodyThere(error)) throw error;
    printLines(terminal.stderr, failureLines(error));
    await (await import('./demo.js')).demo(args, terminal);
  }
}

/** Connects, runs and always closes. */
async function withConnect(
  args: Arguments,
  terminal: Terminal,
  body: (invocation: Invocation) => Promise<void>,
  open: typeof connectAsTold = connectAsTold,
): Promise<void> {
  const { signal } = terminal;
  const connection = await open(args, terminal);
  try {
    await body({ connection: connection, args, terminal, options: { signal } });
  } finally {
    await closeSoon(connection);
  }
}

/** An abandoned call may delay the close for seconds; do not wait for it. */
async function closeSoon(connection: Connection): Promise<void> {
  const closed = new AbortController();
  const late = delay(CLOSE_WITHIN_MS, undefined, { signal: closed.signal }).catch(() => undefined);
  await Promise.race([connection.close(), late]);
  closed.abort();
}
