import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import type { Way } from '../../api/connect/reach.js';
import { wayTo } from '../../api/connect/way.js';
import { UsageError } from '../../errors.js';
import { recordingProxy } from '../../testing/record/proxy.js';
import { SessionRecorder } from '../../testing/record/recorder.js';
import type { Arguments } from '../arguments.js';
import { uriOf } from '../connecting.js';
import { failureLines } from '../failure.js';
import { Ended, printLines, type Terminal } from '../terminal.js';

/** How a shell tells of a program that it cannot run. */
const NOT_FOUND = 127;

/**
 * Runs a program that honours `LIBVIRT_DEFAULT_URI`, with a proxy in place of the daemon, and records what it says to
 * it. Ends as the program ends.
 */
export async function record(args: Arguments, terminal: Terminal): Promise<void> {
  const { output } = args;
  if (output === undefined) throw new UsageError('INVALID_VALUE', 'record needs a file: --output FILE');
  const way = await wayTo(uriOf(args, terminal), args.readOnly, {});
  if (way.auth.kind !== undefined) {
    const why = 'the program says itself who it is, to the proxy as if that were the daemon';
    throw new UsageError('INVALID_VALUE', `record cannot see to auth=${way.auth.kind}: ${why}`);
  }
  const recorder = new SessionRecorder(output, { uri: way.uri });
  const folder = mkdtempSync(join(tmpdir().length > 60 ? '/tmp' : tmpdir(), 'libvirt-client-'));
  try {
    await reach(way, terminal);
    const path = join(folder, 'libvirt-sock');
    const onFailure = (error: unknown): void => printLines(terminal.stderr, failureLines(error, { uri: way.uri }));
    const dial = (): ReturnType<Way['dial']> => way.dial(terminal.signal, false);
    await using _proxy = await recordingProxy({ recorder, dial, address: { path }, onFailure });
    throw new Ended(await run(args.operands, proxyUri(way.name, path), terminal), '');
  } finally {
    recorder.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The daemon has to be there before the program starts, not when that asks for it. */
async function reach(way: Way, { signal }: Terminal): Promise<void> {
  const transport = await way.dial(signal, false);
  transport.destroy();
}

/** The URI that leads to the same driver by way of the proxy. */
export function proxyUri(name: string, path: string): string {
  const socket = `socket=${encodeURIComponent(path).replaceAll('%2F', '/')}`;
  if (name === '') return `remote+unix:///?${socket}`;
  const [, scheme = '', rest = ''] = /^([^:]*)(:[^#]*)/.exec(name) ?? [];
  return `${scheme}+unix${rest}${rest.includes('?') ? '&' : '?'}${socket}`;
}

/** Runs the program and returns what it ends with, as shells count it. */
function run(command: readonly string[], uri: string, terminal: Terminal): Promise<number> {
  const [program = '', ...operands] = command;
  const env = { ...process.env, ...terminal.env, LIBVIRT_DEFAULT_URI: uri, VIRSH_DEFAULT_CONNECT_URI: uri };
  const [stdout, stderr] = [own(terminal.stdout, process.stdout), own(terminal.stderr, process.stderr)];
  const child = spawn(program, operands, { env, stdio: ['inherit', stdout, stderr] });
  child.stdout?.pipe(terminal.stdout, { end: false });
  child.stderr?.pipe(terminal.stderr, { end: false });
  return ended(child, program, terminal);
}

/** The program shares this process's own streams, so that it sees a terminal where there is one. */
function own(stream: Writable, standard: Writable): 'inherit' | 'pipe' {
  return stream === standard ? 'inherit' : 'pipe';
}

function ended(child: ChildProcess, program: string, { stderr, signal }: Terminal): Promise<number> {
  // Ctrl-C reaches the program by itself; a signal to this process alone is passed on.
  const stop = (): void => void child.kill('SIGTERM');
  signal.addEventListener('abort', stop, { once: true });
  return new Promise((resolve) => {
    child.once('error', (error) => {
      printLines(stderr, [`libvirt-client: ${program} cannot be run: ${error.message}`]);
      resolve(NOT_FOUND);
    });
    child.once('close', (code, name) => {
      signal.removeEventListener('abort', stop);
      resolve(code ?? 128 + (name === null ? 0 : constants.signals[name]));
    });
  });
}
