import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { printable } from '../debug/printable.js';
import { isServerError, UsageError } from '../errors.js';
import { type DocumentKind, validateDocument, XmlError } from '../xml.js';
import type { HostContext } from './context.js';
import { ExitCode } from './exit-code.js';
import { InterruptHold } from './interrupts.js';
import { Ended, printLines } from './terminal.js';

/** Details in the help of every command that edits. */
export const EDIT_DETAILS: readonly string[] = [
  'The text is validated before it is sent. After an error you can edit it again; otherwise the file is kept and its name printed.',
];

/** A document that is edited. */
export interface Edited {
  /** Name of the file, and of the object for messages. */
  readonly name: string;
  readonly kind: DocumentKind;
  /** Reads the present document. */
  read(): Promise<string>;
  /** Sends the changed document. */
  define(xml: string): Promise<void>;
}

/**
 * Edits a document with the user's editor. It is validated before it is sent; after an error, the user is asked whether
 * to edit it again. What was typed is never lost: the file is kept unless the document was sent or not changed.
 * @returns false if nothing was changed
 */
export async function edit(context: HostContext, edited: Edited): Promise<boolean> {
  const { keyboard, env } = context.terminal;
  if (keyboard === undefined)
    throw new UsageError('NO_TERMINAL', 'editing requires a terminal as standard input and output');
  const before = await edited.read();
  const folder = await mkdtemp(join(tmpdir(), 'libvirt-client-'));
  const file = join(folder, `${edited.name.replaceAll(/[^\w.-]/g, '_')}.xml`);
  await writeFile(file, before, { mode: 0o600 });
  let sent = false;
  try {
    for (;;) {
      await runEditor(env['VISUAL'] ?? env['EDITOR'] ?? 'vi', file, context);
      const text = await readFile(file, 'utf8');
      if (text === before) return false;
      const problems = await attempt(context, edited, before, text);
      sent = problems === undefined;
      if (problems === undefined) return true;
      printLines(context.terminal.stderr, problems.map(printable));
      if (!(await again(context))) throw new Ended(ExitCode.REFUSED, 'nothing was changed');
    }
  } finally {
    const text = sent ? before : await readFile(file, 'utf8').catch(() => before);
    if (text === before) await rm(folder, { recursive: true, force: true });
    else printLines(context.terminal.stderr, [`Your text is in ${file}`]);
  }
}

/** Sends a document. Returns what is wrong with it, or undefined. */
async function attempt(
  context: HostContext,
  { kind, read, define, name }: Edited,
  before: string,
  text: string,
): Promise<string[] | undefined> {
  const problems = faultsOf(kind, text);
  if (problems.length > 0) return problems;
  if ((await read()) !== before) {
    throw new Ended(
      ExitCode.REFUSED,
      `${printable(name)} has been changed by another client in the meantime; nothing was sent`,
    );
  }
  try {
    await define(text);
    return undefined;
  } catch (error) {
    if (!isServerError(error)) throw error;
    return [context.shared.redactor.text(error.message)];
  }
}

function faultsOf(kind: DocumentKind, text: string): string[] {
  try {
    return validateDocument(kind, text).map(
      ({ line, column, message }) => `line ${line}, column ${column}: ${message}`,
    );
  } catch (error) {
    if (error instanceof XmlError) return [error.message];
    throw error;
  }
}

/** Runs the editor as a shell does, since VISUAL may have arguments. */
async function runEditor(editor: string, file: string, { terminal }: HostContext): Promise<void> {
  // As in git: an editor has its own meaning for Ctrl-C.
  using _hold = new InterruptHold();
  const isWindows = process.platform === 'win32';
  const child = isWindows
    ? spawn(`${editor} "${file}"`, { stdio: 'inherit', shell: true })
    : spawn('sh', ['-c', `trap : INT; ${editor} "$1"`, 'sh', file], { stdio: 'inherit' });
  const stop = (): void => void child.kill('SIGTERM');
  terminal.signal.addEventListener('abort', stop, { once: true });
  try {
    const [code, killed] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (...ended) => resolve(ended));
    });
    terminal.signal.throwIfAborted();
    // It did not handle Ctrl-C. A shell that waits for it ends with the number.
    if (killed === 'SIGINT' || code === ExitCode.INTERRUPTED) {
      throw new Ended(ExitCode.INTERRUPTED, 'interrupted; nothing was changed');
    }
    if (code !== 0)
      throw new UsageError(
        'EDITOR_FAILED',
        `the editor ${editor} ended with ${code ?? 'a signal'}; nothing was changed`,
      );
  } finally {
    terminal.signal.removeEventListener('abort', stop);
  }
}

async function again({ terminal }: HostContext): Promise<boolean> {
  const { keyboard, signal } = terminal;
  if (keyboard === undefined) return false;
  const lines = createInterface({ input: keyboard.input, output: keyboard.output, terminal: true, historySize: 0 });
  lines.on('SIGINT', () => keyboard.interrupt());
  try {
    const ended = new Promise<string>((resolve) => lines.once('close', () => resolve('n')));
    const answer = await Promise.race([lines.question('Edit again? [Y/n] ', { signal }), ended]);
    return !/^n/i.test(answer.trim());
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    lines.close();
  }
}
