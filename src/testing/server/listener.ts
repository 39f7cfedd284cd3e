import { createServer, type Server, type Socket } from 'node:net';
import { integerIn } from '../../checks.js';
import { ConnectionError, systemMessage, UsageError } from '../../errors.js';
import { FrameDecoder } from '../../rpc/frame.js';
import type { Responder, ServerConnection } from './server-connection.js';

/** Address to listen on: a Unix socket, or a TCP port of this machine. */
export type ListenAddress =
  | { readonly path: string; readonly port?: undefined }
  | { readonly port: number; readonly host?: string | undefined; readonly path?: undefined };

/** A listening socket. */
export interface Listener extends AsyncDisposable {
  /** Path of the Unix socket; empty for TCP. */
  readonly path: string;
  /** TCP port; 0 for a Unix socket. */
  readonly port: number;
  /** Number of open connections. */
  readonly connections: number;
  /** Stops listening, and closes the open connections. */
  close(): Promise<void>;
}

/** `sun_path` on Linux has 108 bytes with the final NUL. */
const PATH_MAX = 107;

/** Serves a replay or a fake daemon to clients on a socket. @throws ConnectionError `LISTEN_FAILED` when the address cannot be used */
export async function listen(responder: Responder, address: ListenAddress): Promise<Listener> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    serve(responder, socket);
  });
  return bound(server, address, sockets);
}

/** Binds a server. @param sockets its connections, which are closed with it */
export async function bound(server: Server, address: ListenAddress, sockets: ReadonlySet<Socket>): Promise<Listener> {
  await bind(server, address);
  const known = server.address();
  const close = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return {
    path: address.path ?? '',
    port: typeof known === 'object' && known !== null ? known.port : 0,
    get connections() {
      return sockets.size;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

function bind(server: Server, address: ListenAddress): Promise<void> {
  if (address.path !== undefined && Buffer.byteLength(address.path) > PATH_MAX) {
    const message = `the path of a Unix socket must have at most ${PATH_MAX} bytes: ${address.path}`;
    return Promise.reject(new UsageError('INVALID_VALUE', message));
  }
  if (address.path === undefined) integerIn(address.port, 'port', 0, 65_535);
  return new Promise((resolve, reject) => {
    const failed = (cause: Error): void => {
      const where = address.path ?? `${address.host ?? '127.0.0.1'} port ${address.port}`;
      reject(new ConnectionError('LISTEN_FAILED', `cannot listen on ${where}: ${systemMessage(cause)}`, { cause }));
    };
    server.once('error', failed);
    const done = (): void => {
      server.removeListener('error', failed);
      resolve();
    };
    if (address.path === undefined) server.listen(address.port, address.host ?? '127.0.0.1', done);
    else server.listen(address.path, done);
  });
}

function serve(responder: Responder, socket: Socket): void {
  const drains: (() => void)[] = [];
  const release = (): void => {
    for (const resolve of drains.splice(0)) resolve();
  };
  const wire: ServerConnection = {
    description: 'a client',
    send: (bytes) => (socket.destroyed ? true : socket.write(bytes)),
    drained: () =>
      socket.destroyed || !socket.writableNeedDrain
        ? Promise.resolve()
        : new Promise((resolve) => drains.push(resolve)),
    end: () => socket.end(),
    destroy: () => socket.destroy(),
  };
  const handler = responder.accept(wire);
  const decoder = new FrameDecoder((frame) => handler.frame(frame));
  socket.on('data', (chunk) => {
    try {
      decoder.push(chunk);
    } catch {
      // A daemon closes the connection without an error on an invalid length.
      socket.destroy();
    }
  });
  // The reason does not matter: the client is gone.
  socket.on('error', () => undefined);
  socket.on('drain', release);
  socket.on('close', () => {
    release();
    handler.ended();
  });
}
