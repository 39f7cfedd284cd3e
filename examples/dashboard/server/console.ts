import {
  ConnectionError,
  type Domain,
  DomainConsoleFlags,
  ServerError,
  type Stream,
  StreamError,
} from 'libvirt-client';
import type { WebSocket } from 'ws';
import { CloseCode } from '../messages.js';
import { closeSocket } from './close-socket.js';
import { messageOf } from './http-error.js';

/** Opens the serial console of a domain for a browser, whose keys and text are binary messages. */
export async function openConsole(domain: Domain, socket: WebSocket, takeOver: boolean): Promise<void> {
  let terminal: Stream;
  try {
    terminal = await domain.openConsole(null, { flags: takeOver ? DomainConsoleFlags.FORCE : 0 });
  } catch (error) {
    if (isBusy(error)) closeSocket(socket, CloseCode.BUSY, 'Another client uses the console');
    else closeSocket(socket, CloseCode.FAILED, messageOf(error));
    return;
  }
  // Also if the browser went away while the console was being opened.
  socket.once('close', () => void terminal.abort());
  if (socket.readyState !== socket.OPEN) void terminal.abort();
  sendKeys(socket, terminal);
  socket.resume();
  let failure: unknown;
  try {
    for await (const text of terminal) await sendText(socket, text);
  } catch (error) {
    failure = error;
  }
  if (socket.readyState === socket.OPEN) await closeAfter(failure, domain, socket);
}

function sendKeys(socket: WebSocket, terminal: Stream): void {
  socket.on('message', async (keys: Buffer) => {
    // A guest that does not read slows down the browser that pastes.
    socket.pause();
    // The end of the console is reported by the loop that reads it.
    await terminal.send(keys).catch(() => undefined);
    socket.resume();
  });
}

/** Resolves when the text has been handed to the system: a slow browser slows down the guest. */
function sendText(socket: WebSocket, text: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.send(text, (error) => (error ? reject(error) : resolve()));
  });
}

async function closeAfter(failure: unknown, domain: Domain, socket: WebSocket): Promise<void> {
  if (failure instanceof StreamError && failure.cause instanceof ConnectionError) {
    closeSocket(socket, CloseCode.CONNECTION_LOST, 'The connection to libvirt was lost');
    return;
  }
  // The daemon ends the console in the same way when the guest stops and when another client takes it over; only then
  // is it in use.
  try {
    await (await domain.openConsole()).abort();
    closeSocket(socket, CloseCode.FAILED, 'The console has ended');
  } catch (error) {
    if (isBusy(error)) closeSocket(socket, CloseCode.TAKEN_OVER, 'Another client has taken over the console');
    else closeSocket(socket, CloseCode.STOPPED, 'The guest has stopped');
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof ServerError && error.code === 'OPERATION_FAILED';
}
