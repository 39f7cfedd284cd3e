import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import type { Dialer } from '../../connect/dialer.js';
import { type Endpoint, resolveEndpoint } from '../../connect/endpoint.js';
import { UsageError } from '../../errors.js';
import { recordingProxy } from '../../testing/record/proxy.js';
import { SessionRecorder } from '../../testing/record/recorder.js';
import type { Arguments } from '../arguments.js';
import { uriOf } from '../connecting.js';
import { failureLines } from '../failure.js';
import { Ended, printLines, type Terminal } from '../terminal.js';

/** Exit code of shells for a program that cannot be run. */
const NOT_FOUND = 127;

/** Runs a program that honours `LIBVIRT_DEFAULT_URI` through a recording proxy. Exits with the program's exit code. */
export async function record(args: Arguments, terminal: Terminal): Promise<void> {
  const { output } = args;
  if (output === undefined) throw new UsageError('INVALID_VALUE', 'record requires a file: --output FILE');
  const endpoint = await resolveEndpoint(uriOf(args, terminal), { readOnly: args.readOnly });
  if (endpoint.auth.kind !== undefined) {
    const why = 'the program authenticates itself, to the proxy';
    throw new UsageError('INVALID_VALUE', `record does not support auth=${endpoint.auth.kind}: ${why}`);
  }
  const recorder = new SessionRecorder(output, { uri: endpoint.uri });
  const folder = mkdtempSync(join(tmpdir().length > 60 ? '/tmp' : tmpdir(), 'libvirt-client-'));
  try {
    await reach(endpoint, terminal);
    const path = join(folder, 'libvirt-sock');
    const onFailure = (error: unknown): void => printLines(terminal.stderr, failureLines(error, { uri: endpoint.uri }));
    const dial = (): ReturnType<Dialer['dial']> => endpoint.dialer.dial(terminal.signal, {});
    await using _proxy = await recordingProxy({ recorder, dial, address: { path }, onFailure });
    throw new Ended(await run(args.operands, proxyUri(endpoint.name, path), terminal), '');
  } finally {
    recorder.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Checks that the daemon is reachable before the program starts. */
async function reach({ dialer }: Endpoint, { signal }: Terminal): Promise<void> {
  const transport = await dialer.dial(signal, {});
  transport.destroy();
}

/** Returns the URI that reaches the same driver through the proxy. */
export function proxyUri(name: string, path: string): string {
  const socket = `socket=${encodeURIComponent(path).replaceAll('%2F', '/')}`;
  if (name === '') return `remote+unix:///?${socket}`;
  const [, scheme = '', rest = ''] = /^([^:]*)(:[^#]*)/.exec(name) ?? [];
  return `${scheme}+unix${rest}${rest.includes('?') ? '&' : '?'}${socket}`;
}

/** Runs the program and returns its exit code, as shells report it. */
function run(command: readonly string[], uri: string, terminal: Terminal): Promise<number> {
  const [program = '', ...operands] = command;
  const env = { ...process.env, ...terminal.env, LIBVIRT_DEFAULT_URI: uri, VIRSH_DEFAULT_CONNECT_URI: uri };
  const [stdout, stderr] = [own(terminal.stdout, process.stdout), own(terminal.stderr, process.stderr)];
  const child = spawn(program, operands, { env, stdio: ['inherit', stdout, stderr] });
  child.stdout?.pipe(terminal.stdout, { end: false });
  child.stderr?.pipe(terminal.stderr, { end: false });
  return ended(child, program, terminal);
}

/** The program inherits this process's own streams, so that it sees a terminal if there is one. */
function own(stream: Writable, standard: Writable): 'inherit' | 'pipe' {
  return stream === standard ? 'inherit' : 'pipe';
}

function ended(child: ChildProcess, program: string, { stderr, signal }: Terminal): Promise<number> {
  // Ctrl-C reaches the program by itself; a signal to this process alone is forwarded.
  const stop = (): void => void child.kill('SIGTERM');
  signal.addEventListener('abort', stop, { once: true });
  return new Promise((resolve) => {
    child.once('error', (error) => {
      printLines(stderr, [`libvirt-client: cannot run ${program}: ${error.message}`]);
      resolve(NOT_FOUND);
    });
    child.once('close', (code, name) => {
      signal.removeEventListener('abort', stop);
      resolve(code ?? 128 + (name === null ? 0 : constants.signals[name]));
    });
  });
}
