import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** A command line in a folder, as typed into a shell there. */
export class ShellProgram implements AsyncDisposable {
  readonly #child: ChildProcess;
  readonly #command: string;
  /** Its exit code; `null` after a signal. */
  readonly ended: Promise<number | null>;
  /** What it has printed so far, on both streams. */
  text = '';
  #hasEnded = false;

  constructor(command: string, folder: string, environment: Readonly<Record<string, string>> = {}) {
    this.#command = command;
    // A process group of its own, which gets Ctrl+C as a whole.
    this.#child = spawn('sh', ['-c', command], {
      cwd: folder,
      env: { ...process.env, ...environment },
      detached: true,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        this.text += chunk.toString();
      });
    }
    this.ended = new Promise((resolve) => {
      this.#child.once('close', (code) => {
        this.#hasEnded = true;
        resolve(code);
      });
    });
  }

  /** Runs a command until it ends, and returns what it printed. @throws Error with its output if it fails */
  static async run(command: string, folder: string): Promise<string> {
    await using program = new ShellProgram(command, folder);
    // Awaited here, or the program would be disposed of first.
    return await program.succeeds();
  }

  /** Waits until it has ended, and returns what it printed. @throws Error with its output if it failed */
  async succeeds(): Promise<string> {
    const code = await this.ended;
    if (code !== 0) throw new Error(`${this.#command}: exit code ${code}\n${this.text}`);
    return this.text;
  }

  /** Waits until it has printed something, and returns that. */
  async prints(pattern: RegExp, timeoutMs = 120_000): Promise<RegExpExecArray> {
    const deadline = performance.now() + timeoutMs;
    for (;;) {
      const ended = this.#hasEnded;
      const found = pattern.exec(this.text);
      if (found !== null) return found;
      if (ended || performance.now() > deadline) {
        throw new Error(`${this.#command}: ${ended ? 'ended' : 'still'} without ${pattern}\n${this.text}`);
      }
      await sleep(20);
    }
  }

  /** Types into it. */
  type(text: string | Uint8Array): void {
    this.#child.stdin?.write(text);
  }

  /** Ends it as Ctrl+C does, unless another signal is given; resolves with its exit code. */
  async interrupt(signal: NodeJS.Signals = 'SIGINT'): Promise<number | null> {
    if (!this.#hasEnded) process.kill(-(this.#child.pid ?? 0), signal);
    return this.ended;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.interrupt('SIGKILL');
  }
}
