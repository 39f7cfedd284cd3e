import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, vi } from 'vitest';
import { completionScript } from '../../src/cli/completion-scripts.js';
import { TMUX } from '../support/live.js';

const ROOT: string = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Bundles the command. A loader of TypeScript would not do: its compiler is a process of the terminal, which Ctrl-C ends,
 * so that what is loaded later fails.
 */
async function bundleCommand(folder: string): Promise<string> {
  await build({
    entryPoints: [join(ROOT, 'src/cli/main.ts')],
    outdir: folder,
    ...{ bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node20', logLevel: 'error' },
    external: ['ssh2'],
    banner: { js: "import { createRequire as of } from 'node:module'; const require = of(import.meta.url);" },
  });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  // Where the version is read.
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(ROOT, join(folder, 'node_modules/libvirt-client'));
  return join(folder, 'main.js');
}

function run(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, args, (error, stdout) => (error === null ? resolve(stdout) : reject(error)));
  });
}

/** A terminal with a shell, in which a test types and reads as a person would. */
export class TmuxTerminal {
  readonly #socket: string;

  private constructor(socket: string) {
    this.#socket = socket;
  }

  /** Starts a shell that has the command and its completion. */
  static async start(folder: string, uri: string): Promise<TmuxTerminal> {
    const program = join(folder, 'libvirt-client');
    const main = await bundleCommand(join(folder, 'command'));
    writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${main}' "$@"\n`);
    chmodSync(program, 0o755);
    const script = join(folder, 'completion.bash');
    writeFileSync(script, completionScript('bash'));
    const terminal = new TmuxTerminal(join(folder, 'tmux'));
    const shell = ['env', 'PS1=$ ', 'bash', '--norc', '--noprofile'];
    await terminal.tmux('new-session', '-d', '-s', 'main', '-x', '150', '-y', '40', ...shell);
    const settings = `export PATH='${folder}':$PATH LIBVIRT_DEFAULT_URI='${uri}' XDG_STATE_HOME='${folder}/state'; . '${script}'`;
    await terminal.type('-l', settings);
    await terminal.type('Enter');
    return terminal;
  }

  /** Runs a command of tmux. */
  tmux(...args: string[]): Promise<string> {
    return run(TMUX, ['-S', this.#socket, '-f', '/dev/null', ...args]);
  }

  async type(...keys: string[]): Promise<void> {
    await this.tmux('send-keys', '-t', 'main', ...keys);
  }

  /** The screen as it is. */
  screen(): Promise<string> {
    return this.tmux('capture-pane', '-p', '-t', 'main');
  }

  /**
   * The screen, once a text is on it.
   * @throws Error with the screen, the processes of the terminal and its settings, if the text does not appear
   */
  async see(wanted: RegExp): Promise<string> {
    let screen = '';
    const look = async (): Promise<void> => {
      screen = await this.screen();
      expect(screen).toMatch(wanted);
    };
    try {
      await vi.waitFor(look, { timeout: 50_000, interval: 200 });
    } catch (cause) {
      throw new Error(`the screen does not show ${wanted}:\n${screen.trimEnd()}\n${await this.#state()}`, { cause });
    }
    return screen;
  }

  /** Processes of the terminal with their groups and states, and the settings of the terminal. */
  async #state(): Promise<string> {
    const device = (await this.tmux('display-message', '-p', '-t', 'main', '#{pane_tty}')).trim();
    const processes = run('ps', ['-o', 'pid,pgid,tpgid,stat,wchan:20,args', '-t', device]);
    const states = await Promise.allSettled([processes, run('stty', ['-F', device, '-a'])]);
    return states.map((one) => (one.status === 'fulfilled' ? one.value : String(one.reason))).join('\n');
  }

  /** Clears the screen and types a line. The terminal of the last command must work for this. */
  async start(line: string): Promise<void> {
    await this.type('clear', 'Enter');
    await this.see(/^\$\s*$/);
    await this.type('-l', line);
    await this.type('Enter');
  }

  /**
   * Runs a command line that has to succeed: exit code 0, and a clean terminal. "Every command" in
   * remaining-commands.live.test.ts looks for the calls.
   * @param act types and reads while it runs
   */
  async succeeds(line: string, act: () => Promise<unknown> = async () => undefined): Promise<void> {
    await this.start(`${line}; echo ended with $?`);
    await act();
    await this.see(/ended with 0$/m);
    await this.expectClean();
  }

  /** What the terminal is like: the echo and the lines of a shell, a cursor, and the screen that was there before. */
  async expectClean(): Promise<void> {
    await this.type('-l', `stty -a | tr ' ;' '\\n\\n' | grep -xE -e '-?(echo|icanon|isig)' | tr '\\n' ' '`);
    await this.type('Enter');
    await this.see(/isig icanon echo/);
    expect((await this.tmux('display-message', '-p', '-t', 'main', '#{cursor_flag} #{alternate_on}')).trim()).toBe(
      '1 0',
    );
  }

  async stop(): Promise<void> {
    await this.tmux('kill-server').catch(() => undefined);
  }
}
