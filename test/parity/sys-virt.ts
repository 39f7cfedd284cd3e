import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SCRIPT: string = fileURLToPath(new URL('sys-virt.pl', import.meta.url));

const LIMIT_MS = 60_000;

/** What goes to Perl: text, numbers, `undef`, lists, hashes, bytes, and connections by their names. */
export type PerlValue = string | number | null | readonly PerlValue[] | { readonly [key: string]: PerlValue };

/** What a call gave: all numbers are text, and text has one character for each byte. */
export type Outcome = { readonly result: unknown } | { readonly code: number; readonly message: string };

/** A call of Sys::Virt. */
export interface PerlCall {
  /** What the script does; `call` calls a method. */
  readonly operation?:
    | 'call'
    | 'chain'
    | 'screenshot'
    | 'console'
    | 'graphics'
    | 'drop'
    | 'constants'
    | 'open'
    | 'version';
  readonly connection?: string;
  /** Name of the domain whose method is called; without, a method of the connection is. */
  readonly domain?: string;
  readonly method?: string;
  readonly args?: readonly PerlValue[];
  /** Whether the method gives a list. */
  readonly list?: boolean;
  readonly [more: string]: PerlValue | boolean | undefined;
}

/** A Perl that makes calls through Sys::Virt, one at a time. */
export class SysVirt implements AsyncDisposable {
  readonly #process: ChildProcess;
  readonly #lines: AsyncIterator<string>;
  #last: Promise<unknown> = Promise.resolve();
  #complaints = '';

  constructor() {
    this.#process = spawn('/usr/bin/perl', [SCRIPT], {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', HOME: '/nonexistent' },
    });
    const { stdout, stderr } = this.#process;
    if (stdout === null) throw new Error('Perl has no output');
    stderr?.on('data', (chunk: Buffer) => {
      this.#complaints = (this.#complaints + chunk.toString()).slice(-4096);
    });
    this.#process.stdin?.on('error', () => undefined);
    this.#lines = createInterface({ input: stdout })[Symbol.asyncIterator]();
  }

  /** Makes a call. What libvirt refuses is an outcome; what goes wrong in the script is thrown. */
  attempt(call: PerlCall): Promise<Outcome> {
    const answer = this.#last.then(() => this.#exchange(call));
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  /** Makes a call that has to succeed. */
  async run(call: PerlCall): Promise<unknown> {
    const outcome = await this.attempt(call);
    if ('result' in outcome) return outcome.result;
    throw new Error(`${call.method ?? call.operation}: ${outcome.message}`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#process.stdin?.end();
    const { exitCode, signalCode } = this.#process;
    if (exitCode === null && signalCode === null) await new Promise((resolve) => this.#process.once('exit', resolve));
  }

  async #exchange(call: PerlCall): Promise<Outcome> {
    const { operation = 'call', args = [], ...others } = call;
    this.#process.stdin?.write(`${JSON.stringify({ operation, args, ...others })}\n`);
    // A call that hangs in C cannot be given up; the script can.
    const timer = setTimeout(() => this.#process.kill('SIGKILL'), LIMIT_MS);
    const line = await this.#lines.next().finally(() => clearTimeout(timer));
    if (line.done === true) throw new Error(`${call.method ?? operation}: Perl has ended. ${this.#complaints}`);
    const answer: unknown = JSON.parse(line.value);
    if (typeof answer === 'object' && answer !== null) {
      if ('result' in answer) return { result: answer.result };
      if ('code' in answer && 'message' in answer)
        return { code: Number(answer.code), message: String(answer.message) };
    }
    throw new Error(`${call.method ?? operation}: ${line.value}`);
  }
}
