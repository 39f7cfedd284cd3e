import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** What a participant answers: what it counted, and how long it took if the task is a timed one. */
export type Answer = Readonly<Record<string, number>>;

/** A task: its name and what it takes. */
export interface Task {
  readonly do: string;
  readonly [argument: string]: string | number | boolean;
}

/** Nothing of a benchmark takes this long; what hangs fails its workload and no other. */
const TASK_MS = 180_000;

export const PEERS: string = join(import.meta.dirname, 'peers');

/** A program that takes part in a benchmark: does as it is told, line by line. */
export class Participant implements AsyncDisposable {
  readonly name: string;
  readonly #child: ChildProcess;
  readonly #lines: AsyncIterator<string>;
  /** Resolves when the program has ended. */
  readonly ended: Promise<void>;
  #complaints = '';

  constructor(name: string, program: string, args: readonly string[]) {
    this.name = name;
    const env = { PATH: '/usr/bin:/bin', LC_ALL: 'C', HOME: '/nonexistent' };
    const child = spawn(program, args, { env, stdio: ['pipe', 'pipe', 'pipe'] });
    child.stderr.on('data', (chunk) => {
      this.#complaints = (this.#complaints + String(chunk)).slice(-4096);
    });
    child.stdin.on('error', () => undefined);
    this.#child = child;
    this.#lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    this.ended = new Promise((resolve) => {
      child.once('close', (code, signal) => {
        this.#complaints += `${signal ?? `code ${code}`}`;
        resolve();
      });
      child.once('error', (error) => {
        this.#complaints += error.message;
        resolve();
      });
    });
  }

  /** Waits for the line that a program prints by itself when it is ready. */
  async listening(): Promise<void> {
    const { done } = await this.#lines.next();
    if (done !== true) return;
    await this.ended;
    throw new Error(`${this.name}: ${this.#complaints}`);
  }

  /** Has a task done. @throws when it fails, or is not done in time */
  async ask(task: Task): Promise<Answer> {
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), TASK_MS);
    try {
      this.#child.stdin?.write(`${JSON.stringify(task)}\n`);
      const { done, value } = await this.#lines.next();
      if (done === true) {
        await this.ended;
        throw new Error(`the program ended, or was ended after ${TASK_MS / 1000} s: ${this.#complaints}`);
      }
      return checked(JSON.parse(value));
    } catch (error) {
      throw new Error(`${this.name}, ${task.do}: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Bytes of memory that the process has now, and the most that it ever had. */
  memory(): { readonly now: number; readonly most: number } {
    return processMemory(this.#child.pid ?? 0);
  }

  /** Ends the program at once; its task fails. */
  kill(): void {
    this.#child.kill('SIGKILL');
  }

  /** Ends the program by the end of its input, at once if that does not help. */
  async [Symbol.asyncDispose](): Promise<void> {
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), 5000);
    this.#child.stdin?.end();
    await this.ended;
    clearTimeout(timer);
  }
}

/** Bytes of memory of a process, as Linux counts them. */
export function processMemory(pid: number): { readonly now: number; readonly most: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const bytes = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) * 1024;
  return { now: bytes('VmRSS'), most: bytes('VmHWM') };
}

function checked(answer: unknown): Answer {
  if (typeof answer !== 'object' || answer === null) throw new Error('an answer that is no object');
  if ('error' in answer) throw new Error(String(answer.error));
  const entries = Object.entries(answer).map(([name, value]): [string, number] => {
    if (typeof value !== 'number') throw new Error(`an answer whose ${name} is no number`);
    return [name, value];
  });
  return Object.fromEntries(entries);
}
