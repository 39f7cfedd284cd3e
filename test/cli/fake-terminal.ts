import { Writable } from 'node:stream';
import { run } from '../../src/cli/run.js';
import type { Terminal } from '../../src/cli/terminal.js';

/** What a command line has left behind. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A stream that keeps what is written. */
export class Kept extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** Standard output that is a terminal. */
class Screen extends Kept {
  readonly isTTY = true;
}

/** What a test may say of the world around a command. */
export interface World {
  readonly stdin?: Terminal['stdin'];
  readonly env?: Terminal['env'];
  readonly uid?: number;
  readonly signal?: AbortSignal;
  /** Standard output is a terminal. */
  readonly screen?: boolean;
}

/** A standard input with a text in it. */
export async function* input(...texts: string[]): AsyncIterable<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

/** Runs a command line inside this process. */
export async function runCommand(argv: readonly string[], world: World = {}): Promise<Outcome> {
  const stdout = world.screen === true ? new Screen() : new Kept();
  const stderr = new Kept();
  const { stdin = input(), env = {}, uid = 0, signal = new AbortController().signal } = world;
  const code = await run(argv, { stdin, stdout, stderr, env, uid, signal });
  return { code, stdout: stdout.text, stderr: stderr.text };
}
