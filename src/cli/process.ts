import type { Writable } from 'node:stream';
import { ExitCode } from './exit-code.js';
import { endedEarly, run } from './run.js';
import { Ended, type Keyboard } from './terminal.js';

const controller = new AbortController();

function end(exitCode: ExitCode, message: string): void {
  controller.abort(new Ended(exitCode, message));
}

/** Handles one Ctrl-C: a second one ends the process immediately, as it does without a handler. */
function interrupt(): void {
  process.off('SIGINT', interrupt);
  end(ExitCode.INTERRUPTED, 'interrupted');
}

/** Turns signals and failures of the output into the end of the command. */
function handleEnds(): void {
  process.on('SIGINT', interrupt);
  process.once('SIGTERM', () => end(ExitCode.TERMINATED, 'terminated'));

  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that closes early, as in `libvirt-client list | head`, is not an error.
    if (error.code === 'EPIPE') end(ExitCode.DONE, '');
    else end(ExitCode.OUTPUT_FAILED, `cannot write the output: ${error.message}`);
  });
  process.stderr.on('error', () => undefined);
}

/** Standard output may be redirected; prompts use the terminal only. */
function keyboard(): Keyboard | undefined {
  const { stdin, stderr } = process;
  if (!stdin.isTTY || !stderr.isTTY) return undefined;
  const pressCtrlC = (): void => {
    // Windows would end the process immediately.
    if (!process.emit('SIGINT', 'SIGINT')) process.kill(process.pid, 'SIGINT');
  };
  return { input: stdin, output: stderr, interrupt: pressCtrlC };
}

/** Runs the command with the arguments of this process, and ends it. */
export async function main(): Promise<void> {
  handleEnds();
  const { stdin, stdout, stderr, env } = process;
  const uid = process.getuid?.() ?? -1;
  const { signal } = controller;
  const code = await run(process.argv.slice(2), { stdin, stdout, stderr, keyboard: keyboard(), env, uid, signal });
  await Promise.all([written(stdout), written(stderr)]);
  // Write errors of the output are only reported now.
  const { reason } = controller.signal;
  const late = code === ExitCode.DONE && reason instanceof Ended;
  // Abandoned calls may keep the link open for a while, but no longer affect the result.
  process.exit(late ? endedEarly(reason, { stderr }) : code);
}

/** Waits until all output has been written, or writing failed. */
function written(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => resolve());
  });
}
