import { createInterface, type Interface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { CredentialRequest } from '../connect/auth/auth-options.js';
import { printable } from '../debug/printable.js';
import type { Keyboard } from './terminal.js';

/**
 * Prompts the user on a terminal. Secrets are not echoed. The terminal's state is always restored.
 * @returns undefined for an empty line or Ctrl-D, unless there is a fallback
 */
export async function ask(
  keyboard: Keyboard,
  request: CredentialRequest,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { input, output } = keyboard;
  signal.throwIfAborted();
  // Secrets are read without echo.
  const echo = request.secret ? new Writable({ write: (_chunk, _encoding, done) => done() }) : output;
  const lines = createInterface({ input, output: echo, terminal: true, historySize: 0 });
  lines.on('SIGINT', () => keyboard.interrupt());
  try {
    if (request.secret) output.write(question(request));
    const answer = await firstLine(lines, request.secret ? '' : question(request), signal);
    return answer === '' || answer === undefined ? request.fallback : answer;
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    lines.close();
    if (request.secret) output.write('\n');
  }
}

/** The prompt may come from the server: control characters in it are escaped. */
function question({ prompt, fallback, choices = [] }: CredentialRequest): string {
  const among = choices.length > 1 ? ` (${choices.join(', ')})` : '';
  const preset = fallback === undefined ? '' : ` [${fallback}]`;
  const text = `${prompt}${among}${preset}`.trim();
  return `${printable(text)}${/[:?]$/.test(text) ? ' ' : ': '}`;
}

/** Reads one line; undefined at the end of the input. */
async function firstLine(lines: Interface, text: string, signal: AbortSignal): Promise<string | undefined> {
  const ended = new Promise<undefined>((resolve) => lines.once('close', () => resolve(undefined)));
  return Promise.race([lines.question(text, { signal }), ended]);
}
