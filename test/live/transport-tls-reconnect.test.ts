import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import tls from 'node:tls';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Connection } from '../../src/api/connection/connection.js';
import { connect } from '../../src/connect/connect.js';
import { answerCalls, Listening, OPENING_CALLS } from '../connect/connect-stages.js';
import { describeLive, startDaemon } from '../support/daemon.js';
import { Authority, type Pair } from './transport-certificates.js';

const NO_AUTH = 0;

/** A daemon behind TLS whose certificate can be exchanged. */
class Turncoat implements AsyncDisposable {
  readonly #server: tls.Server;
  readonly #listening: Listening;
  #last: Socket | undefined;
  /** Connections that were begun, whatever became of them. */
  knocks = 0;
  /** How many of the next are cut before the handshake. */
  deaf = 0;
  /** Whether it lets anybody in. */
  welcome = true;

  private constructor(server: tls.Server, listening: Listening) {
    this.#server = server;
    this.#listening = listening;
    server.on('connection', (socket: Socket) => {
      this.knocks += 1;
      if (this.deaf > 0) socket.destroy();
      this.deaf -= 1;
    });
    server.on('secureConnection', (socket) => this.#serve(socket));
  }

  static async start(own: Pair): Promise<Turncoat> {
    const server = tls.createServer({ cert: readFileSync(own.cert), key: readFileSync(own.key) });
    server.on('tlsClientError', () => undefined);
    return new Turncoat(server, await Listening.start(server));
  }

  get port(): number {
    return this.#listening.port;
  }

  turn(own: Pair): void {
    this.#server.setSecureContext({ cert: readFileSync(own.cert), key: readFileSync(own.key) });
  }

  cut(): void {
    this.#last?.destroy();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#listening[Symbol.asyncDispose]();
  }

  #serve(socket: tls.TLSSocket): void {
    socket.on('error', () => undefined);
    this.#last = socket;
    if (!this.welcome) {
      socket.end();
      return;
    }
    socket.write(Uint8Array.of(1));
    answerCalls(socket, OPENING_CALLS.length, NO_AUTH, () => undefined);
  }
}

describeLive('coming back over TLS', () => {
  let folder: string;
  let authority: Authority;
  let own: Pair;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lvr-'));
    authority = new Authority(folder);
    own = authority.issue({ name: 'server', alternatives: 'IP:127.0.0.1' });
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const open = (port: number): Promise<Connection> =>
    connect(`test+tls://127.0.0.1:${port}/default?pkipath=${folder}`, { reconnect: { delayMs: 1 }, keepalive: false });

  it.each([
    ['has expired', 'TLS_EXPIRED', { alternatives: 'IP:127.0.0.1', expired: true }],
    ['is for another', 'TLS_WRONG_NAME', { alternatives: 'DNS:elsewhere' }],
    ['is for clients', 'TLS_UNTRUSTED', { alternatives: 'IP:127.0.0.1', usage: 'clientAuth' }],
  ])('gives up at once when the certificate %s', async (_what, code, wish) => {
    await using daemon = await Turncoat.start(own);
    const conn = await open(daemon.port);
    daemon.turn(authority.issue({ name: 'other', ...wish }));
    daemon.cut();
    expect(await conn.closed).toMatchObject({ reason: 'error', error: { name: 'ConnectionError', code } });
    expect(daemon.knocks).toBe(2);
    expect(conn.state).toBe('closed');
  });

  it('gives up at once when it is refused', async () => {
    await using daemon = await Turncoat.start(own);
    const conn = await open(daemon.port);
    daemon.welcome = false;
    daemon.cut();
    const { error } = await conn.closed;
    expect(error).toMatchObject({ code: 'RECONNECT_FAILED', cause: { name: 'AuthError', code: 'TLS_REFUSED' } });
    expect(daemon.knocks).toBe(2);
  });

  it('comes back to a daemon that is killed or stopped, each time', async () => {
    const tlsFiles = { caFile: authority.ca, certFile: own.cert, keyFile: own.key, verify: false };
    await using daemon = await startDaemon({ tls: tlsFiles });
    await using conn = await open(daemon.tlsPort);
    for (const signal of ['SIGKILL', 'SIGTERM', 'SIGKILL', 'SIGTERM'] as const) {
      await daemon.kill(signal);
      await daemon.restart();
      expect(await conn.getHostname()).toBe(daemon.hostname);
    }
  });

  it('does not give up as long as nobody answers', async () => {
    await using daemon = await Turncoat.start(own);
    await using conn = await open(daemon.port);
    daemon.deaf = 5;
    daemon.cut();
    while (daemon.knocks < 7) await new Promise((resolve) => setTimeout(resolve, 5));
    const isBack = (): boolean => conn.state === 'connected';
    while (!isBack()) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(daemon.knocks).toBe(7);
  });
});
