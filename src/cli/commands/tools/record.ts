import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import type { Dialer } from '../../../connect/dialer.js';
import { type Endpoint, resolveEndpoint } from '../../../connect/endpoint.js';
import { UsageError } from '../../../errors.js';
import { recordingProxy } from '../../../testing/record/proxy.js';
import { SessionRecorder } from '../../../testing/record/recorder.js';
import type { LocalCommand } from '../../command.js';
import { uriOf } from '../../connecting.js';
import type { Context } from '../../context.js';
import { failureLines } from '../../failure.js';
import { GLOBAL } from '../../globals.js';
import { operands, text } from '../../parameter.js';
import { proxyUri } from '../../proxy-uri.js';
import { Ended, printLines, type Terminal } from '../../terminal.js';

/** Exit code of shells for a program that cannot be run. */
const NOT_FOUND = 127;

const program = operands('command', 'The program and its arguments, after --', 'command');
const output = text('output', 'FILE', 'The recording to write', { short: 'o', completion: 'file' });

export const command: LocalCommand = {
  summary: 'Run a program such as virsh and record its connection',
  details: [
    'The program must honour LIBVIRT_DEFAULT_URI, which is set to the socket of a proxy. The exit code is that of the program.',
  ],
  operands: [program],
  options: [output],
  examples: ['record -o list.session.jsonl -- virsh list --all'],
  local: record,
};

async function record(context: Context): Promise<void> {
  const { terminal } = context;
  const file = context.get(output);
  if (file === undefined) throw new UsageError('INVALID_VALUE', 'record requires a file: --output FILE');
  const endpoint = await resolveEndpoint(uriOf(context), { readOnly: context.get(GLOBAL.readOnly) });
  if (endpoint.auth.kind !== undefined) {
    const why = 'the recorded program authenticates itself; remove auth= from the URI';
    throw new UsageError('INVALID_VALUE', `record does not support auth=${endpoint.auth.kind}: ${why}`);
  }
  const recorder = new SessionRecorder(file, { uri: endpoint.uri });
  const folder = mkdtempSync(join(tmpdir().length > 60 ? '/tmp' : tmpdir(), 'libvirt-client-'));
  try {
    await reach(endpoint, terminal);
    const path = join(folder, 'libvirt-sock');
    const onFailure = (error: unknown): void => printLines(terminal.stderr, failureLines(error, { uri: endpoint.uri }));
    const dial = (): ReturnType<Dialer['dial']> => endpoint.dialer.dial(terminal.signal, {});
    await using _proxy = await recordingProxy({ recorder, dial, address: { path }, onFailure });
    throw new Ended(await run(context.get(program), proxyUri(endpoint.name, path), terminal), '');
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

/** Runs the program and returns its exit code, as shells report it. */
function run(words: readonly string[], uri: string, terminal: Terminal): Promise<number> {
  const [name = '', ...args] = words;
  const env = { ...process.env, ...terminal.env, LIBVIRT_DEFAULT_URI: uri, VIRSH_DEFAULT_CONNECT_URI: uri };
  const [stdout, stderr] = [own(terminal.stdout, process.stdout), own(terminal.stderr, process.stderr)];
  const child = spawn(name, args, { env, stdio: ['inherit', stdout, stderr] });
  child.stdout?.pipe(terminal.stdout, { end: false });
  child.stderr?.pipe(terminal.stderr, { end: false });
  return ended(child, name, terminal);
}

/** The program inherits this process's own streams, so that it sees a terminal if there is one. */
function own(stream: Writable, standard: Writable): 'inherit' | 'pipe' {
  return stream === standard ? 'inherit' : 'pipe';
}

function ended(child: ChildProcess, name: string, { stderr, signal }: Terminal): Promise<number> {
  // Ctrl-C reaches the program by itself; a signal to this process alone is forwarded.
  const stop = (): void => void child.kill('SIGTERM');
  signal.addEventListener('abort', stop, { once: true });
  return new Promise((resolve) => {
    child.once('error', (error) => {
      printLines(stderr, [`libvirt-client: cannot run ${name}: ${error.message}`]);
      resolve(NOT_FOUND);
    });
    child.once('close', (code, killedBy) => {
      signal.removeEventListener('abort', stop);
      resolve(code ?? 128 + (killedBy === null ? 0 : constants.signals[killedBy]));
    });
  });
}
