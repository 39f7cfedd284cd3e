import { chmod, mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Terminal } from './terminal.js';

/** Lines of the history that are kept. */
export const HISTORY_MAX = 1000;

/** Only the user may read the history. */
const MODE = 0o600;

/** The lines that were typed in the shell, in a file of the user. Without a home, or a place to write, there is none. */
export class ShellHistory {
  /** The lines, the oldest one first. */
  readonly lines: string[];
  readonly #file: string;

  private constructor(file: string, lines: string[]) {
    this.#file = file;
    this.lines = lines;
  }

  /** Reads the history, and shortens a long one. */
  static async read(env: Terminal['env']): Promise<ShellHistory> {
    const file = fileOf(env);
    const text = await readFile(file, 'utf8').catch(() => '');
    const all = text.split('\n').filter((line) => line !== '');
    const lines = all.slice(-HISTORY_MAX);
    if (all.length > HISTORY_MAX * 2) await writeFile(file, `${lines.join('\n')}\n`).catch(() => undefined);
    return new ShellHistory(file, lines);
  }

  /** Adds a line. One that may contain a secret is not written to the file. */
  async add(line: string): Promise<void> {
    this.lines.push(line);
    if (isSecret(line)) return;
    try {
      await mkdir(dirname(this.#file), { recursive: true, mode: 0o700 });
      const file = await open(this.#file, 'a', MODE);
      try {
        await file.write(`${line}\n`);
      } finally {
        await file.close();
      }
      // The file may be older than this rule.
      await chmod(this.#file, MODE);
    } catch {
      // The history is a convenience.
    }
  }
}

function fileOf(env: Terminal['env']): string {
  const state = env['XDG_STATE_HOME'] ?? join(env['HOME'] ?? env['USERPROFILE'] ?? '.', '.local', 'state');
  return join(state, 'libvirt-client', 'history');
}

/**
 * Returns true if a line may contain a secret: arguments of calls and monitors, values of secrets, a URI with a password;
 * or if it begins with a space, as in bash.
 */
export function isSecret(line: string): boolean {
  return (
    line.startsWith(' ') ||
    /(^|[\s;])(call|qemu-\w+-command|secret-[\w-]+|record|replay)([\s;]|$)/.test(line) ||
    /:\/\/[^/\s]*:[^/\s]*@/.test(line)
  );
}
