import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface, type Interface } from 'node:readline/promises';
import type { Connection } from '../../../api/connection/connection.js';
import { UsageError } from '../../../errors.js';
import type { Command, LocalCommand } from '../../command.js';
import { parseWords, splitLine } from '../../command-line.js';
import { connectTo, uriOf } from '../../connecting.js';
import { Context, HostContext } from '../../context.js';
import { failureLines } from '../../failure.js';
import { withConnection } from '../../hosts.js';
import { wordsIn } from '../../shell-words.js';
import { Ended, type Keyboard, printLines, type Terminal } from '../../terminal.js';

/** Lines of the history that are kept. */
const HISTORY_MAX = 1000;

export const command: LocalCommand = {
  summary: 'Type commands one after another, on one connection',
  details: [
    'Words are quoted as in a shell. Tab completes commands, options and names; the arrow keys recall earlier lines, which are kept in libvirt-client/history below XDG_STATE_HOME. Ctrl-C interrupts a command, quit or Ctrl-D ends. Without a terminal, the lines of standard input are run, and the first failure ends.',
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
    signal.throwIfAborted();
    if (isEnd(line)) return;
    const code = await runLine(line, context, connection, signal);
    if (code !== 0) throw new Ended(code, '');
  }
}

async function converse(context: Context, { input, output }: Keyboard, connection: Connection): Promise<void> {
  const { env, signal } = context.terminal;
  const file = historyFile(env);
  const history: string[] = await readFile(file, 'utf8').then(
    (text) => text.split('\n').filter((line) => line !== ''),
    () => [],
  );
  printLines(context.terminal.stderr, [`Connected to ${connection.uri}. help lists the commands, quit ends.`]);
  for (;;) {
    const lines = createInterface({
      input,
      output,
      terminal: true,
      history: history.toReversed(),
      historySize: HISTORY_MAX,
      completer: (line: string) => completed(line, context, connection),
    });
    const line = await nextLine(lines, signal).finally(() => lines.close());
    if (line === undefined || isEnd(line)) return;
    if (line.trim() === '') continue;
    history.push(line);
    if (!isSecret(line)) await remember(file, line);
    await interruptible(context, (own) => runLine(line, context, connection, own));
  }
}

function isEnd(line: string): boolean {
  return /^\s*(quit|exit)\s*$/.test(line);
}

/** Returns undefined at the end of the input; an empty line for Ctrl-C, which discards what was typed. */
async function nextLine(lines: Interface, signal: AbortSignal): Promise<string | undefined> {
  const ended = new Promise<undefined>((resolve) => lines.once('close', () => resolve(undefined)));
  const cleared = new Promise<string>((resolve) => lines.once('SIGINT', () => resolve('')));
  return Promise.race([lines.question('libvirt-client> ', { signal }), ended, cleared]);
}

/** Ctrl-C interrupts the running command, not the shell. */
async function interruptible(context: Context, body: (signal: AbortSignal) => Promise<number>): Promise<void> {
  const over = new AbortController();
  const interrupt = (): void => over.abort(new Ended(130, 'interrupted'));
  const others = process.listeners('SIGINT');
  process.removeAllListeners('SIGINT');
  process.on('SIGINT', interrupt);
  try {
    await body(AbortSignal.any([context.terminal.signal, over.signal]));
  } finally {
    process.off('SIGINT', interrupt);
    for (const listener of others) process.on('SIGINT', listener);
  }
}

/** Runs one line, and prints its failure. */
async function runLine(line: string, context: Context, connection: Connection, signal: AbortSignal): Promise<number> {
  const { redactor } = context;
  const terminal = { ...context.terminal, signal };
  try {
    const { name, rest } = splitLine(wordsIn(line));
    if (name === undefined) return 0;
    if (name === 'help') {
      printLines(terminal.stdout, await context.library.help(rest[0], rest.slice(1)));
      return 0;
    }
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

async function completed(
  line: string,
  { library, terminal }: Context,
  connection: Connection,
): Promise<[string[], string]> {
  const words = wordsIn(line, true);
  if (words.length === 0 || /\s$/.test(line)) words.push('');
  const found = await library.complete(words, terminal, connection).catch(() => []);
  const usable = found.filter((word) => !/[\p{Cc}:]$/u.test(word));
  return [usable.map((word) => (/\s/.test(word) ? `'${word}' ` : `${word} `)), words.at(-1) ?? ''];
}

function historyFile(env: Terminal['env']): string {
  const state = env['XDG_STATE_HOME'] ?? join(env['HOME'] ?? env['USERPROFILE'] ?? '.', '.local', 'state');
  return join(state, 'libvirt-client', 'history');
}

/** Calls and monitors may be given passwords. */
function isSecret(line: string): boolean {
  return /^\s*(call|qemu-\w+-command|secret-)/.test(line) || line.startsWith(' ');
}

async function remember(file: string, line: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await appendFile(file, `${line}\n`, { mode: 0o600 });
  } catch {
    // Without a home, there is no history.
  }
}
