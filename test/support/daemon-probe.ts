import { connect, createServer } from 'node:net';
import { frame, REMOTE } from './frame.js';

const AUTH_LIST = 66;
const PROBE_TIMEOUT_MS = 1_000;

/**
 * Whether a daemon answers the first call of every client. Its sockets accept connections while it is still starting
 * its drivers, but no call is answered before that is done.
 */
export function authListIsAnswered(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    const settle = (answered: boolean): void => {
      socket.destroy();
      resolve(answered);
    };
    socket.setTimeout(PROBE_TIMEOUT_MS, () => settle(false));
    socket.once('error', () => settle(false));
    socket.once('data', () => settle(true));
    socket.once('close', () => settle(false));
    socket.write(frame({ ...REMOTE, procedure: AUTH_LIST }));
  });
}

/** A TCP port that nobody used a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
