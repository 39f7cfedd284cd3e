import { once } from 'node:events';
import { stat, unlink } from 'node:fs/promises';
import { connect } from 'node:net';
import { systemCode } from '../../checks.js';
import { printable } from '../../debug/printable.js';
import { ConnectionError, UsageError } from '../../errors.js';
import { REPLAY_MODES, type ReplayMode } from '../../testing/replay/matcher.js';
import { serveReplay } from '../../testing/replay/serve.js';
import type { ListenAddress, Listener } from '../../testing/server/listener.js';
import { readSession } from '../../testing/session/parse-session.js';
import type { Arguments } from '../arguments.js';
import { printLines, type Terminal } from '../terminal.js';
import { proxyUri } from './record.js';

/** Serves a recording on a socket until it is interrupted. Every connection replays it from the beginning. */
export async function replay(args: Arguments, terminal: Terminal): Promise<void> {
  const session = readSession(args.operands[0] ?? '');
  const address = addressOf(args);
  const onFailure = ({ message }: Error): void =>
    printLines(
      terminal.stderr,
      message.split('\n').map((line) => `libvirt-client: ${printable(line)}`),
    );
  await using listener = await listening(address, () =>
    serveReplay(session, address, { mode: modeOf(args), stallMs: 0, onFailure }),
  );
  const { name } = session;
  const uri = clientUri(session.header.uri, listener);
  printLines(terminal.stdout, [`serving ${name}; connect to ${printable(uri)}`, 'Press Ctrl-C to stop.']);
  if (!terminal.signal.aborted) await once(terminal.signal, 'abort');
  throw terminal.signal.reason;
}

function addressOf({ socket, port }: Arguments): ListenAddress {
  if (socket !== undefined && port === undefined) return { path: socket };
  if (port !== undefined && socket === undefined) return { port };
  throw new UsageError('INVALID_VALUE', 'replay requires one of --socket PATH and --port NUMBER');
}

function modeOf({ mode }: Arguments): ReplayMode | undefined {
  const known = REPLAY_MODES.find((one) => one === mode);
  if (mode === undefined || known !== undefined) return known;
  throw new UsageError('INVALID_VALUE', `--mode must be one of ${REPLAY_MODES.join(', ')}, not ${mode}`);
}

/** Listens. A socket left behind by a killed process is removed first. */
async function listening(address: ListenAddress, listen: () => Promise<Listener>): Promise<Listener> {
  try {
    return await listen();
  } catch (error) {
    const inUse = error instanceof ConnectionError && systemCode(error.cause) === 'EADDRINUSE';
    if (!inUse || address.path === undefined || !(await isAbandoned(address.path))) {
      throw inUse ? new UsageError('SOCKET_IN_USE', `${address.path ?? address.port} is already in use`) : error;
    }
    await unlink(address.path);
    return listen();
  }
}

/** Returns true if a path is a socket without a listener. Connecting to a plain file is refused in the same way. */
async function isAbandoned(path: string): Promise<boolean> {
  if (!(await stat(path)).isSocket()) return false;
  return new Promise((resolve) => {
    const socket = connect(path, () => {
      socket.destroy();
      resolve(false);
    });
    socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'ECONNREFUSED'));
  });
}

/** Returns the URI for clients of the replay: the driver of the recording over the socket. */
function clientUri(recorded: string, listener: Listener): string {
  const [, driver = 'test', path = '/default'] =
    /^([A-Za-z0-9.-]+)(?:\+[a-z0-9]+)?:(?:\/\/[^/]*)?([^?#]*)/.exec(recorded) ?? [];
  if (listener.path !== '') return proxyUri(`${driver}://${path}`, listener.path);
  return `${driver}+tcp://127.0.0.1:${listener.port}${path}`;
}
