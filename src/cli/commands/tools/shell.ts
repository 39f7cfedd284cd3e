import { createInterface, type Interface } from 'node:readline/promises';
import type { Connection } from '../../../api/connection/connection.js';
import { UsageError } from '../../../errors.js';
import type { Command, LocalCommand } from '../../command.js';
import { parseWords, splitLine } from '../../command-line.js';
import { connectTo, uriOf } from '../../connecting.js';
import { Context, HostContext } from '../../context.js';
import { ExitCode } from '../../exit-code.js';
import { failureLines } from '../../failure.js';
import { withConnection } from '../../hosts.js';
import { InterruptHold } from '../../interrupts.js';
import { HISTORY_MAX, ShellHistory } from '../../shell-history.js';
import { commandsIn, wordsIn } from '../../shell-words.js';
import { Ended, type Keyboard, printLines } from '../../terminal.js';

/** The Ctrl-C that ends the shell although the command has not ended. */
const LAST_INTERRUPT = 3;

export const command: LocalCommand = {
  summary: 'Run commands interactively, on one connection',
  details: [
    'Words are quoted as in a shell, and a semicolon separates commands. Tab completes commands, options and names; the arrow keys recall earlier lines, which are kept in libvirt-client/history below XDG_STATE_HOME. Ctrl-C interrupts a command, a third one ends the shell with it; quit or Ctrl-D ends. Lines that may contain secrets, and those that begin with a space, are not kept. Without a terminal, the lines of standard input are run, and the first failure ends.',
  ],
  examples: ['shell -c qemu+ssh://host/system'],
  local: shell,
};

async function shell(context: Context): Promise<void> {
  const open = (): Promise<Connection> => connectTo(uriOf(context), context);
  await withConnection(open, (connection) =>
    context.terminal.keyboard === undefined
      ? runInput(context, connection)
      : converse(context, context.terminal.keyboard, connection),
  );
}

/** Runs the lines of standard input. */
async function runInput(context: Context, connection: Connection): Promise<void> {
  const { stdin, signal } = context.terminal;
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of stdin) text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  for (const line of (text + decoder.decode()).split('\n')) {
    for (const command of commandsIn(line)) {
      signal.throwIfAborted();
      if (isEnd(command)) return;
      const code = await runLine(command, context, connection, signal);
      if (code !== 0) throw new Ended(code, '');
    }
  }
}

async function converse(context: Context, { input, output }: Keyboard, connection: Connection): Promise<void> {
  const { env, signal } = context.terminal;
  const history = await ShellHistory.read(env);
  const completer = completerOf(context, connection);
  using interrupts = new Interrupts();
  printLines(context.terminal.stderr, [`Connected to ${connection.uri}. help lists the commands, quit ends.`]);
  for (;;) {
    const lines = createInterface({
      input,
      output,
      terminal: true,
      history: history.lines.toReversed(),
      historySize: HISTORY_MAX,
      completer,
    });
    const line = await nextLine(lines, signal).finally(() => lines.close());
    if (line === undefined) return;
    const commands = commandsIn(line);
    const end = commands.findIndex(isEnd);
    if (end === 0) return;
    if (line.trim() === '') continue;
    await interrupts.during(signal, async (own) => {
      await history.add(line);
      await runUntilFailure(end < 0 ? commands : commands.slice(0, end), context, connection, own);
    });
    if (end > 0) return;
  }
}

/** Runs the commands of one line. After a failure the others are not run, since they may depend on it. */
async function runUntilFailure(
  commands: readonly string[],
  context: Context,
  connection: Connection,
  signal: AbortSignal,
): Promise<void> {
  for (const command of commands) {
    if (signal.aborted || (await runLine(command, context, connection, signal)) !== 0) return;
  }
}

function isEnd(line: string): boolean {
  return /^\s*(quit|exit)\s*$/.test(line);
}

/** Returns undefined at the end of the input. Ctrl-C discards what was typed, and keeps what is typed after it. */
async function nextLine(lines: Interface, signal: AbortSignal): Promise<string | undefined> {
  const ended = new Promise<undefined>((resolve) => lines.once('close', () => resolve(undefined)));
  lines.on('SIGINT', () => {
    // To the end of the line, and everything before it.
    for (const name of ['e', 'u']) lines.write(null, { ctrl: true, name });
    lines.prompt();
  });
  return Promise.race([lines.question('libvirt-client> ', { signal }), ended]);
}

/**
 * Lets Ctrl-C interrupt the running command instead of the process, as long as the shell runs: an interrupt between two
 * commands, such as the second of two quick ones, has no effect.
 */
class Interrupts implements Disposable {
  readonly #hold = new InterruptHold(() => this.#interrupt());
  #running: AbortController | undefined;
  #count = 0;

  /** Runs a command. */
  async during(signal: AbortSignal, body: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.#running = new AbortController();
    this.#count = 0;
    try {
      await body(AbortSignal.any([signal, this.#running.signal]));
    } finally {
      this.#running = undefined;
    }
  }

  #interrupt(): void {
    this.#count += 1;
    this.#running?.abort(new Ended(ExitCode.INTERRUPTED, 'interrupted'));
    // The command does not end.
    if (this.#running !== undefined && this.#count >= LAST_INTERRUPT) process.exit(ExitCode.INTERRUPTED);
  }

  [Symbol.dispose](): void {
    this.#hold[Symbol.dispose]();
  }
}

/** Runs one line, and prints its failure. */
async function runLine(line: string, context: Context, connection: Connection, signal: AbortSignal): Promise<number> {
  const { redactor } = context;
  const terminal = { ...context.terminal, signal };
  try {
    const { name, rest } = splitLine(wordsIn(line));
    if (name === undefined) return 0;
    const found: Command = await context.library.named(name);
    const values = parseWords(name, found, [...context.givenGlobals, ...rest]);
    const own = new Context(values, terminal, redactor, context.library, context.givenGlobals);
    const output =
      'local' in found ? await found.local(own) : await found.run(new HostContext(own, connection, undefined));
    if (typeof output === 'object') own.results.push({ host: undefined, output });
    own.printResults();
    return own.exitCode;
  } catch (error) {
    if (context.terminal.signal.aborted) throw error;
    if (!(error instanceof Ended)) redactor.learn(line);
    const lines = error instanceof Ended ? [error.message] : failureLines(error, { redactor });
    printLines(
      terminal.stderr,
      lines.filter((text) => text !== ''),
    );
    if (!connection.isAlive()) throw error;
    return error instanceof Ended ? error.exitCode : error instanceof UsageError ? 2 : 1;
  }
}

/**
 * Completes a line. A second Tab while the first one is being answered has no effect: both would add the same letters to
 * the line.
 */
function completerOf(context: Context, connection: Connection): (line: string) => Promise<[string[], string]> {
  let busy = false;
  return async (line) => {
    if (busy) return [[], line];
    busy = true;
    try {
      return await completed(line, context, connection);
    } finally {
      busy = false;
    }
  };
}

async function completed(
  line: string,
  { library, terminal }: Context,
  connection: Connection,
): Promise<[string[], string]> {
  const words = wordsIn(commandsIn(line).at(-1) ?? '', true);
  if (words.length === 0 || /\s$/.test(line)) words.push('');
  const found = await library.complete(words, terminal, connection).catch(() => []);
  const usable = found.filter((word) => !/[\p{Cc}:]$/u.test(word));
  return [usable.map((word) => (/\s/.test(word) ? `'${word}' ` : `${word} `)), words.at(-1) ?? ''];
}
