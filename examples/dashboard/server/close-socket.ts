import type { WebSocket } from 'ws';

/** A frame that closes a WebSocket has room for this. */
const LONGEST_REASON = 123;

/** Closes a WebSocket with a reason for the user. */
export function closeSocket(socket: WebSocket, code: number, reason: string): void {
  // A paused socket would not notice that the browser has closed its side too.
  socket.resume();
  const bytes = Buffer.from(reason).subarray(0, LONGEST_REASON);
  // A character that was cut in two is left out.
  socket.close(code, new TextDecoder().decode(bytes).replace(/\ufffd$/, ''));
}
