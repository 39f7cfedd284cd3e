import { pipeline } from 'node:stream/promises';
import { type Domain, DomainOpenGraphicsFlags } from 'libvirt-client';
import { createWebSocketStream, type WebSocket } from 'ws';
import { CloseCode } from '../messages.js';
import { closeSocket } from './close-socket.js';
import { messageOf } from './http-error.js';

/** Connects a browser with the VNC server of a domain. The user of the dashboard needs no VNC password. */
export async function openScreen(domain: Domain, socket: WebSocket): Promise<void> {
  const browser = createWebSocketStream(socket);
  // Reported by the pipeline; before it exists, a browser that goes away is not a fault.
  browser.on('error', () => undefined);
  socket.resume();
  try {
    const screen = await domain.openGraphicsFd(0, { flags: DomainOpenGraphicsFlags.SKIPAUTH });
    await pipeline(browser, screen, browser);
  } catch (error) {
    closeSocket(socket, CloseCode.FAILED, messageOf(error));
  }
}
