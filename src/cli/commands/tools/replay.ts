import { once } from 'node:events';
import { stat, unlink } from 'node:fs/promises';
import { connect } from 'node:net';
import { systemCode } from '../../../checks.js';
import { printable } from '../../../debug/printable.js';
import { ConnectionError, UsageError } from '../../../errors.js';
import { REPLAY_MODES } from '../../../testing/replay/matcher.js';
import { serveReplay } from '../../../testing/replay/serve.js';
import type { ListenAddress, Listener } from '../../../testing/server/listener.js';
import { readSession } from '../../../testing/session/parse-session.js';
import type { LocalCommand } from '../../command.js';
import type { Context } from '../../context.js';
import { integer, oneOf, operand, text } from '../../parameter.js';
import { proxyUri } from '../../proxy-uri.js';
import { printLines } from '../../terminal.js';

const file = operand('file', 'The recording', 'file');
const socket = text('socket', 'PATH', 'Listen on a Unix socket', { completion: 'file' });
const port = integer('port', 'NUMBER', 'Listen on a local TCP port');
const mode = oneOf('mode', REPLAY_MODES, 'How calls are matched with the recording');

const PORT_MAX = 65_535;

export const command: LocalCommand = {
  summary: 'Serve a recording on --socket or --port',
  details: ['Serves until it is interrupted. Every connection replays the recording from the beginning.'],
  operands: [file],
  options: [socket, port, mode],
  local: replay,
};

async function replay(context: Context): Promise<void> {
  const { terminal } = context;
  const session = readSession(context.get(file));
  const address = addressOf(context);
  const onFailure = ({ message }: Error): void =>
    printLines(
      terminal.stderr,
      message.split('\n').map((line) => `libvirt-client: ${printable(line)}`),
    );
  await using listener = await listening(address, () =>
    serveReplay(session, address, { mode: context.get(mode), stallMs: 0, onFailure }),
  );
  const { name } = session;
  const uri = clientUri(session.header.uri, listener);
  printLines(terminal.stdout, [`serving ${name}; connect to ${printable(uri)}`, 'Press Ctrl-C to stop.']);
  if (!terminal.signal.aborted) await once(terminal.signal, 'abort');
  throw terminal.signal.reason;
}

function addressOf(context: Context): ListenAddress {
  const [path, number] = [context.get(socket), context.get(port)];
  if (number !== undefined && number > PORT_MAX) {
    throw new UsageError('INVALID_VALUE', `--port must be a number up to ${PORT_MAX}, not ${number}`);
  }
  if (path !== undefined && number === undefined) return { path };
  if (number !== undefined && path === undefined) return { port: number };
  throw new UsageError('INVALID_VALUE', 'replay requires one of --socket PATH and --port NUMBER');
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
