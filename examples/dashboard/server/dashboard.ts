import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Connection } from 'libvirt-client';
import { type WebSocket, WebSocketServer } from 'ws';
import { CloseCode } from '../messages.js';
import { Access, SECURITY_HEADERS, SOCKET_PROTOCOL } from './access.js';
import { apiOf } from './api.js';
import { closeSocket } from './close-socket.js';
import { openConsole } from './console.js';
import { HttpError, messageOf, statusOf } from './http-error.js';
import { LiveFeed } from './live-feed.js';
import { buildPage, type PageFile } from './page-files.js';
import type { Router } from './router.js';
import { openScreen } from './screen.js';

/** A dashboard that is being served. */
export interface Dashboard extends AsyncDisposable {
  /** Link for the browser, with the token in its fragment. */
  readonly url: string;
}

/** Longer than all that is pasted, shorter than all that hurts. */
const LARGEST_MESSAGE = 1 << 20;

/** Serves the dashboard of a host on 127.0.0.1. Port 0 chooses a free one. */
export async function startDashboard(connection: Connection, port = 0): Promise<Dashboard> {
  const inventory = connection.watch({
    kinds: ['domain', 'storage-pool', 'network'],
    refreshMs: 15_000,
    stats: { intervalMs: 2000, shape: 'nested' },
  });
  const [page, hostName] = await Promise.all([buildPage(), connection.getHostname(), inventory.ready]);
  const feed = new LiveFeed(connection, inventory, hostName);
  const states = await connection.on('state', (event) => feed.setState(event));
  const server = createServer();
  const access = new Access(await listen(server, port));
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: LARGEST_MESSAGE,
    handleProtocols: (offered) => offered.has(SOCKET_PROTOCOL) && SOCKET_PROTOCOL,
  });
  const api = apiOf(connection, inventory, feed);
  server.on('request', (request, response) => void answer(request, response, { access, api, page }));
  server.on('upgrade', (request, socket, head) => {
    try {
      access.checkSource(request);
      access.checkToken(request);
    } catch (error) {
      refuseUpgrade(socket, error);
      return;
    }
    sockets.handleUpgrade(request, socket, head, (browser) => void openSocket(connection, request, browser));
  });
  return {
    url: `http://127.0.0.1:${portOf(server)}/#token=${access.token}`,
    async [Symbol.asyncDispose]() {
      server.close();
      feed.close();
      await states.stop();
      await inventory.close();
      for (const browser of sockets.clients) browser.terminate();
      server.closeAllConnections();
    },
  };
}

interface Parts {
  readonly access: Access;
  readonly api: Router;
  readonly page: ReadonlyMap<string, PageFile>;
}

async function answer(request: IncomingMessage, response: ServerResponse, parts: Parts): Promise<void> {
  try {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    parts.access.checkSource(request);
    const file = request.method === 'GET' ? parts.page.get(request.url ?? '') : undefined;
    // The page itself contains nothing of the host.
    if (file !== undefined) response.writeHead(200, { 'content-type': file.type }).end(file.content);
    else {
      parts.access.checkToken(request);
      await parts.api.handle(request, response);
    }
  } catch (error) {
    if (response.headersSent) {
      response.destroy();
      return;
    }
    // The rest of a body that is not wanted is not read.
    response.writeHead(statusOf(error), { 'content-type': 'application/json', connection: 'close' });
    response.end(JSON.stringify({ error: messageOf(error) }));
  }
}

/** Answers before there is a WebSocket. */
function refuseUpgrade(socket: Duplex, error: unknown): void {
  const status = statusOf(error);
  socket.end(
    `HTTP/1.1 ${status} Refused\r\nconnection: close\r\ncontent-type: text/plain\r\n\r\n${messageOf(error)}\n`,
  );
}

/** `/api/domains/:uuid/console` and `/api/domains/:uuid/screen`. */
async function openSocket(connection: Connection, request: IncomingMessage, browser: WebSocket): Promise<void> {
  browser.on('error', () => browser.terminate());
  // What is typed before the console is open is not lost.
  browser.pause();
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://dashboard');
  const [, uuid = '', what] = /^\/api\/domains\/([\da-f-]{36})\/(console|screen)$/.exec(pathname) ?? [];
  try {
    if (what === undefined) throw new HttpError(404, `There is no ${pathname}`);
    const domain = await connection.getDomainByUuid(uuid);
    if (what === 'screen') await openScreen(domain, browser);
    else await openConsole(domain, browser, searchParams.has('take-over'));
  } catch (error) {
    closeSocket(browser, CloseCode.FAILED, messageOf(error));
  }
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return portOf(server);
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
