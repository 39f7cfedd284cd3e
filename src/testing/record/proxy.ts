import { createServer, type Socket } from 'node:net';
import { checkRequired } from '../../options.js';
import type { Transport } from '../../transport/transport.js';
import { proxyOptions } from '../option-tables.js';
import { bound, type ListenAddress, type Listener } from '../server/listener.js';
import type { SessionRecorder } from './recorder.js';

/** What a recording proxy needs. */
export interface ProxyOptions {
  readonly recorder: SessionRecorder;
  /** Connects to the daemon, once for every client. */
  readonly dial: () => Promise<Transport>;
  readonly address: ListenAddress;
  /** Told when the daemon cannot be reached for a client, which is then sent away. */
  readonly onFailure?: ((error: unknown) => void) | undefined;
}

/**
 * Stands between clients and a daemon and records what they say to each other. Clients prove to the daemon who they
 * are as they would without it, but to the daemon they all come from this process.
 */
export async function recordingProxy(options: ProxyOptions): Promise<Listener> {
  checkRequired(options, proxyOptions, ['recorder', 'dial', 'address']);
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    // Nothing is read before the daemon is there.
    socket.pause();
    options.dial().then(
      (transport) => join(socket, options.recorder.wrap(transport)),
      (error: unknown) => {
        options.onFailure?.(error);
        socket.destroy();
      },
    );
  });
  return bound(server, options.address, sockets);
}

/** Passes bytes on in both directions, each at the pace of its receiver. */
function join(socket: Socket, transport: Transport): void {
  let over = false;
  transport.start({
    data: (chunk) => {
      // The chunk's memory is used again.
      if (!socket.write(Buffer.from(chunk))) transport.pause();
    },
    drained: () => socket.resume(),
    ended: () => {
      over = true;
      socket.end();
    },
  });
  socket.on('data', (chunk) => {
    if (!over && !transport.write(chunk)) socket.pause();
  });
  socket.on('drain', () => transport.resume());
  socket.on('close', () => {
    if (!over) transport.destroy();
  });
  socket.resume();
}
