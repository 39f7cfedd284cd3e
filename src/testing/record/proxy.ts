import { createServer, type Socket } from 'node:net';
import { checkRequired } from '../../option-checks.js';
import type { Transport } from '../../transport/transport.js';
import { proxyOptions } from '../option-tables.js';
import { bound, type ListenAddress, type Listener } from '../server/listener.js';
import type { SessionRecorder } from './recorder.js';

/** Options of a recording proxy. */
export interface ProxyOptions {
  readonly recorder: SessionRecorder;
  /** Connects to the daemon, once per client. */
  readonly dial: () => Promise<Transport>;
  readonly address: ListenAddress;
  /** Called if the daemon cannot be reached for a client, which is then disconnected. */
  readonly onFailure?: ((error: unknown) => void) | undefined;
}

/**
 * Forwards between clients and a daemon, and records the frames. Clients authenticate to the daemon as usual, but the
 * daemon sees this process as their peer.
 */
export async function recordingProxy(options: ProxyOptions): Promise<Listener> {
  checkRequired(options, proxyOptions, ['recorder', 'dial', 'address']);
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    // Reading starts after the daemon is connected.
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

/** Forwards bytes in both directions, at the pace of the receiver. */
function join(socket: Socket, transport: Transport): void {
  let over = false;
  transport.start({
    data: (chunk) => {
      // The memory of the chunk is reused.
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
