#!/usr/bin/env node
import type { Writable } from 'node:stream';
import { ExitCode } from './exit-code.js';
import { endedEarly, run } from './run.js';
import { Ended, type Keyboard } from './terminal.js';

const controller = new AbortController();

function end(exitCode: ExitCode, message: string): void {
  controller.abort(new Ended(exitCode, message));
}

// Only once: the second Ctrl-C ends the process at once, as it does without a handler.
process.once('SIGINT', () => end(ExitCode.INTERRUPTED, 'interrupted'));
process.once('SIGTERM', () => end(ExitCode.TERMINATED, 'terminated'));

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough, as in `libvirt-client list | head`, is no failure.
  if (error.code === 'EPIPE') end(ExitCode.DONE, '');
  else end(ExitCode.OUTPUT_FAILED, `cannot write the output: ${error.message}`);
});
process.stderr.on('error', () => undefined);

/** Standard output may go into a file; what is asked and typed concerns the terminal alone. */
function keyboard(): Keyboard | undefined {
  const { stdin, stderr } = process;
  if (!stdin.isTTY || !stderr.isTTY) return undefined;
  const interrupt = (): void => {
    // Windows would end the process at once.
    if (!process.emit('SIGINT', 'SIGINT')) process.kill(process.pid, 'SIGINT');
  };
  return { input: stdin, output: stderr, interrupt };
}

async function main(): Promise<void> {
  const { stdin, stdout, stderr, env } = process;
  const uid = process.getuid?.() ?? -1;
  const { signal } = controller;
  const code = await run(process.argv.slice(2), { stdin, stdout, stderr, keyboard: keyboard(), env, uid, signal });
  await Promise.all([written(stdout), written(stderr)]);
  // That the output cannot be written turns out only now.
  const { reason } = controller.signal;
  const late = code === ExitCode.DONE && reason instanceof Ended;
  // Calls that were given up may keep the link open for a while; the answer to the command does not change any more.
  process.exit(late ? endedEarly(reason, { stderr }) : code);
}

/** Waits until all that was written has left, or cannot. */
function written(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => resolve());
  });
}

void main();
