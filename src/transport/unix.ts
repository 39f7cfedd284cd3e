import type { Abortable } from '../abort.js';
import { systemCode } from '../checks.js';
import { ConnectionError, UsageError } from '../errors.js';
import { connectSocket } from './socket.js';
import type { Transport } from './transport.js';

/** `sun_path` on Linux has 108 bytes with the final NUL. */
const PATH_MAX = 107;

/** Explains why a socket could not be opened. */
async function explain(path: string, cause: unknown): Promise<ConnectionError> {
  const code = systemCode(cause);
  const fail = (name: string, words: string): ConnectionError =>
    new ConnectionError(name, `cannot connect to ${path}: ${words}`, { cause });
  if (code === 'ENOENT') return fail('SOCKET_MISSING', 'no such socket; check that the daemon is running');
  if (code === 'EACCES' || code === 'EPERM') {
    return fail('PERMISSION_DENIED', 'permission denied; join the group that owns the socket, or run as root');
  }
  // Loading it takes a while, and most sockets can be opened.
  const { stat } = await import('node:fs/promises');
  const found = await stat(path).catch(() => undefined);
  if (code === 'ENOTSOCK' || (found !== undefined && !found.isSocket())) return fail('NOT_A_SOCKET', 'not a socket');
  if (code === 'ECONNREFUSED') return fail('REFUSED', 'no daemon is listening on it; check that it is running');
  return fail(code === '' ? 'CONNECT_FAILED' : code, cause instanceof Error ? cause.message : String(cause));
}

/**
 * Connects to a Unix socket. A path that begins with `@` is an abstract socket (Linux).
 * @param fileDescriptors true to pass descriptors in addition to bytes
 * @throws ConnectionError with the reason; UsageError for an invalid path
 */
export async function connectUnix(path: string, signal?: Abortable, fileDescriptors = false): Promise<Transport> {
  if (path === '' || path.includes('\0')) {
    throw new UsageError('INVALID_PATH', `${JSON.stringify(path)} is not a valid path of a Unix socket`);
  }
  const length = Buffer.byteLength(path);
  if (length > PATH_MAX) {
    throw new UsageError('INVALID_PATH', `the socket path ${path} has ${length} bytes; the system allows ${PATH_MAX}`);
  }
  const target = path.startsWith('@') ? `\0${path.slice(1)}` : path;
  const traits = { description: `unix:${path}`, secure: true, encrypted: false, local: true };
  try {
    if (fileDescriptors) {
      const { connectWithDescriptors } = await import('./descriptor-passing.js');
      return await connectWithDescriptors(target, traits, signal);
    }
    return await connectSocket({ path: target }, traits, signal);
  } catch (error) {
    if (signal?.aborted === true || error instanceof UsageError) throw error;
    throw await explain(path, error);
  }
}

/**
 * Connects to the first socket with a listening daemon.
 * @param fileDescriptors true to pass descriptors
 * @throws ConnectionError with every socket tried
 */
export function connectFirstUnix(
  sockets: readonly string[],
  signal: Abortable,
  fileDescriptors = false,
): Promise<Transport> {
  const [first] = sockets;
  return sockets.length === 1 && first !== undefined
    ? connectUnix(first, signal, fileDescriptors)
    : connectOneOf(sockets, signal, fileDescriptors);
}

async function connectOneOf(
  sockets: readonly string[],
  signal: Abortable,
  fileDescriptors: boolean,
): Promise<Transport> {
  const failures: ConnectionError[] = [];
  for (const path of sockets) {
    try {
      return await connectUnix(path, signal, fileDescriptors);
    } catch (error) {
      if (!(error instanceof ConnectionError)) throw error;
      failures.push(error);
    }
  }
  const code = failures.find((failure) => failure.code !== 'SOCKET_MISSING')?.code ?? 'SOCKET_MISSING';
  const all = failures.map((failure) => failure.message).join('; ');
  throw new ConnectionError(code, all, { cause: new AggregateError(failures) });
}
