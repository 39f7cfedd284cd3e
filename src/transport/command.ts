import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { systemCode } from '../checks.js';
import { within } from '../deadline.js';
import { ConnectionError } from '../errors.js';
import { foreignText, StderrTail } from './stderr-tail.js';
import { type StreamOwner, StreamTransport } from './stream-transport.js';
import type { Transport, TransportEnd } from './transport.js';

/** A program whose input and output are connected to the daemon. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** True if the program may prompt on the terminal of this process. */
  readonly terminal: boolean;
  /** For messages: `ssh:host`. */
  readonly description: string;
  readonly secure: boolean;
  /** Explains the exit of the program, if it can be explained. */
  explain?(end: CommandEnd): Error | undefined;
}

/** The exit of a program. */
export interface CommandEnd {
  /** Undefined if it was ended by a signal. */
  readonly code: number | undefined;
  readonly signal: string | undefined;
  /** The end of its standard error, as one line. */
  readonly complaint: string;
  /** True if the daemon had sent data. */
  readonly answered: boolean;
}

/** Milliseconds that a program may take to exit after its output has ended. */
const EXIT_MS = 1000;
/** Milliseconds that a program may take to exit after SIGTERM. */
const TERM_MS = 500;

/**
 * Runs a program as the transport to a daemon.
 * @throws ConnectionError if the program cannot be run; its later errors end the transport
 */
export function runCommand(command: Command, signal?: AbortSignal): Promise<Transport> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const child = start(command);
    child.once('error', (cause) => reject(spawnError(command, cause)));
    child.once('spawn', () => {
      const running = new RunningCommand(child, command);
      if (signal?.aborted === true) {
        running.destroy();
        reject(signal.reason);
        return;
      }
      resolve(running.transport);
    });
  });
}

function start(command: Command): ChildProcessWithoutNullStreams {
  try {
    return spawn(command.file, command.args, {
      env: command.env,
      windowsHide: true,
      // A session of its own does not have a terminal, so the program cannot prompt; and it can be killed as a group.
      detached: !command.terminal && process.platform !== 'win32',
    });
  } catch (error) {
    throw spawnError(command, error);
  }
}

function spawnError({ file, description }: Command, cause: unknown): ConnectionError {
  const code = systemCode(cause);
  // Node.js adds all arguments, among them the user of the URI, which may contain a password.
  if (cause instanceof Error) Reflect.deleteProperty(cause, 'spawnargs');
  const fail = (name: string, words: string): ConnectionError =>
    new ConnectionError(name, `${description}: ${words}`, { cause });
  if (code === 'ENOENT') {
    const advice = file === 'ssh' ? 'install OpenSSH, or set another program with command=' : 'is it installed?';
    return fail('COMMAND_MISSING', `program ${file} not found; ${advice}`);
  }
  if (code === 'EACCES') return fail('COMMAND_MISSING', `cannot run ${file}: permission denied`);
  return fail('COMMAND_FAILED', `cannot run ${file}: ${cause instanceof Error ? cause.message : String(cause)}`);
}

/** A child process, from start to exit. */
class RunningCommand implements StreamOwner {
  readonly transport: Transport;
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #command: Command;
  readonly #complaints = new StderrTail();
  readonly #closed: Promise<void>;
  #destroyed = false;
  #killing: NodeJS.Timeout | undefined;

  constructor(child: ChildProcessWithoutNullStreams, command: Command) {
    this.#child = child;
    this.#command = command;
    const { stdin, stdout, stderr } = child;
    this.#closed = new Promise((resolve) => child.once('close', () => resolve()));
    // A signal that cannot be sent is reported as `error` too.
    child.on('error', () => undefined);
    child.once('exit', () => this.#exited());
    stderr.on('data', (chunk: Buffer) => this.#complaints.add(chunk)).on('error', () => undefined);
    this.transport = new StreamTransport(stdout, stdin, command, this);
  }

  refuses(first: Buffer): Error | undefined {
    const text = foreignText(first);
    if (text === undefined) return undefined;
    const { file, description } = this.#command;
    const advice = "check the shell's start-up files for commands that print text";
    return new ConnectionError(
      'NOT_A_DAEMON',
      `${description}: ${file} printed ${text} instead of a daemon's reply; ${advice}`,
    );
  }

  async reason(answered: boolean): Promise<TransportEnd> {
    await this.#settled();
    const { exitCode, signalCode } = this.#child;
    const code = exitCode ?? undefined;
    const signal = signalCode ?? undefined;
    const end: CommandEnd = { code, signal, complaint: this.#complaints.line(), answered };
    // A regular end: the other side has closed.
    if (code === 0 && answered) return undefined;
    return this.#command.explain?.(end) ?? plainEnd(this.#command, end);
  }

  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    const { stdin, stdout, stderr } = this.#child;
    for (const pipe of [stdin, stdout, stderr]) pipe.destroy();
    if (this.#ended) {
      this.#exited();
      return;
    }
    this.#kill('SIGTERM');
    this.#killing = setTimeout(() => this.#kill('SIGKILL'), TERM_MS);
  }

  get #ended(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  /** Waits a limited time until the program has exited and its output was read. */
  async #settled(): Promise<void> {
    await within(EXIT_MS, this.#closed);
  }

  #exited(): void {
    clearTimeout(this.#killing);
    // Its child processes may still be running.
    if (this.#destroyed) this.#kill('SIGKILL');
  }

  #kill(signal: NodeJS.Signals): void {
    const { pid } = this.#child;
    if (pid === undefined) return;
    const alone = this.#command.terminal || process.platform === 'win32';
    try {
      if (!alone) process.kill(-pid, signal);
      else if (!this.#ended) this.#child.kill(signal);
    } catch {
      // The process group is gone.
    }
  }
}

/** Explains an end for any program. */
export function plainEnd(
  { file, description }: Pick<Command, 'file' | 'description'>,
  end: CommandEnd,
): ConnectionError {
  const { code, signal, complaint, answered } = end;
  const how =
    signal !== undefined
      ? `was ended by ${signal}`
      : code === undefined
        ? 'closed its output'
        : `ended with code ${code}${answered ? '' : ' before a daemon answered'}`;
  const words = complaint === '' ? ' without an error message' : `: ${complaint}`;
  return new ConnectionError('COMMAND_ENDED', `${description}: ${file} ${how}${words}`);
}
