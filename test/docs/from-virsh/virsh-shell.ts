import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Daemon } from '../../support/daemon.js';

/**
 * One virsh that runs many commands: to start it takes longer than most of them. After each command it prints a mark to
 * both of its outputs.
 */
export class VirshShell {
  readonly #child: ChildProcessWithoutNullStreams;
  #commands = 0;
  #stdout = '';
  #stderr = '';
  #wake: () => void = () => undefined;
  #turn: Promise<unknown> = Promise.resolve();

  /** @param editor a shell script that changes the file `$1`, for `edit` */
  constructor(daemon: Daemon, uri: string, editor = 'exit 1') {
    const program = join(daemon.folder, 'editor');
    writeFileSync(program, `#!/bin/sh\n${editor}\n`);
    chmodSync(program, 0o755);
    const env = {
      PATH: '/usr/bin:/bin',
      LC_ALL: 'C',
      TERM: 'dumb',
      HOME: join(daemon.folder, 'state', 'home'),
      VISUAL: program,
    };
    this.#child = spawn('/usr/bin/virsh', ['-q', '-c', uri], { env });
    this.#child.stdout.on('data', (chunk) => {
      this.#stdout += String(chunk);
      this.#wake();
    });
    this.#child.stderr.on('data', (chunk) => {
      this.#stderr += String(chunk);
      this.#wake();
    });
    this.#child.stdin.on('error', () => undefined);
    this.#child.once('close', () => this.#wake());
  }

  /** Runs one command line. @returns what it prints @throws Error with what it prints to standard error */
  run(line: string): Promise<string> {
    const result = this.#turn.then(() => this.#run(line));
    this.#turn = result.catch(() => undefined);
    return result;
  }

  async #run(line: string): Promise<string> {
    this.#commands += 1;
    const mark = `MARK-${this.#commands}`;
    [this.#stdout, this.#stderr] = ['', ''];
    this.#child.stdin.write(`${line}\necho --err ${mark}\necho ${mark}\n`);
    // The first line is what was typed, perhaps behind the prompt.
    const ended = new RegExp(`^[^\\n]*\\n([\\s\\S]*?)virsh # echo --err ${mark}\\n`);
    while (!(this.#stdout.includes(`\n${mark}`) && this.#stderr.includes(mark))) {
      if (this.#child.exitCode !== null) throw new Error(`virsh ended before ${line}: ${this.#stderr}`);
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    const errors = this.#stderr.replace(`error: ${mark}\n`, '').trim();
    if (errors !== '') throw new Error(errors);
    return ended.exec(this.#stdout)?.[1] ?? '';
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once('close', resolve));
    this.#child.stdin.end();
    await ended;
  }
}
