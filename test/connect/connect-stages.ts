/** Cuts connecting short at a stage that never ends by itself, in both ways, and looks at what is left. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, connect as netConnect, type Server, type Socket } from 'node:net';
import { expect, it, vi } from 'vitest';
import { connect } from '../../src/connect/connect.js';
import type { ConnectOptions } from '../../src/connect/connect-options.js';
import { parseFrame, reply } from '../support/fake-peer.js';
import { Call, settledResources, untilNoMoreThan } from './connect-peer.js';

/** A peer that goes along up to a stage and is silent from then on. */
export interface Standstill extends AsyncDisposable {
  readonly uri: string;
  readonly options?: ConnectOptions;
  /** Settles when connecting has come to the stage. */
  readonly reached: Promise<void>;
}

/**
 * Tests that connecting can be ended at a stage, by the deadline and by a signal.
 * @param waitsFor what the error says of the stage
 */
export function testStage(name: string, waitsFor: string, arrange: () => Promise<Standstill>): void {
  it(`${name}: the deadline ends it and says at what`, async () => {
    await using peer = await arrange();
    const before = await settledResources();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
    try {
      const connecting = connect(peer.uri, peer.options).catch((error: unknown) => error);
      await peer.reached;
      vi.advanceTimersByTime(30_000);
      const failure = await connecting;
      expect(failure).toMatchObject({ name: 'TimeoutError', code: 'TIMEOUT' });
      expect(String(failure)).toContain(`connecting to ${peer.uri} timed out after 30000 ms: ${waitsFor}`);
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
    await untilNoMoreThan(before);
  });

  it(`${name}: a signal ends it, with its reason`, async () => {
    await using peer = await arrange();
    const before = await settledResources();
    const controller = new AbortController();
    const connecting = connect(peer.uri, { ...peer.options, signal: controller.signal });
    const reason = new Error('changed my mind');
    void peer.reached.then(() => controller.abort(reason));
    await expect(connecting).rejects.toBe(reason);
    await untilNoMoreThan(before);
  });
}

/** A server on 127.0.0.1 that closes with all its connections. */
export class Listening implements AsyncDisposable {
  readonly server: Server;
  readonly #open = new Set<Socket>();

  private constructor(server: Server) {
    this.server = server;
    server.on('connection', (socket: Socket) => {
      this.#open.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => this.#open.delete(socket));
    });
  }

  static async start(server: Server): Promise<Listening> {
    const made = new Listening(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return made;
  }

  get port(): number {
    const address: AddressInfo | string | null = this.server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#open) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

/** Resolves after some turns of the event loop, in which a client of this process reads what it was sent. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** Answers the calls of an opening up to a number of them, and not the one after. */
export function answerCalls(socket: Socket, count: number, auth: number, reached: () => void): void {
  let left = count;
  let received: Buffer = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    while (received.length >= 4 && received.length >= received.readUInt32BE(0)) {
      const call = parseFrame(received.subarray(0, received.readUInt32BE(0)));
      received = received.subarray(received.readUInt32BE(0));
      if (left > 0) socket.write(reply(call, openingReply(call.procedure, auth)));
      if (left === 0) void turns(5).then(reached);
      left -= 1;
    }
  });
}

function openingReply(procedure: number, auth: number): Buffer {
  switch (procedure) {
    case Call.AUTH_LIST:
      return Buffer.from([0, 0, 0, 1, 0, 0, 0, auth]);
    case Call.CONNECT_GET_URI:
      return Buffer.from('\0\0\0\x0ftest:///default\0', 'latin1');
    case Call.CONNECT_OPEN:
      return Buffer.alloc(0);
    default:
      return Buffer.from([0, 0, 0, 1]);
  }
}

/** Stages in which there is no link yet. */
export const NO_CONNECTION = 'no connection was established';

/** The calls of an opening by polkit, in their order, when no URI names a driver. */
export const OPENING_CALLS = [
  ['the list of authentication', 'AUTH_LIST'],
  ['polkit', 'AUTH_POLKIT'],
  ['the question for keepalive', 'CONNECT_SUPPORTS_FEATURE'],
  ['the opening of the driver', 'CONNECT_OPEN'],
  ['the question for its name', 'CONNECT_GET_URI'],
] as const;

/** Listens with the shortest queue that there is, and is stopped, so that nobody is ever let in. */
const DEAF = `require('net').createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1 }, function () {
  require('fs').writeSync(1, String(this.address().port));
  process.kill(process.pid, 'SIGSTOP');
})`;

/** A port of 127.0.0.1 that answers nobody, not even with a refusal. */
export async function deafPort(): Promise<{ readonly port: number } & AsyncDisposable> {
  const child = spawn(process.execPath, ['-e', DEAF], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = await once(child.stdout, 'data');
  const port = Number(String(said));
  // All places of the queue are taken, and more wait.
  const others = Array.from({ length: 8 }, () => netConnect(port, '127.0.0.1'));
  for (const socket of others) socket.on('error', () => undefined);
  await Promise.race(others.map((socket) => once(socket, 'connect')));
  const close = async (): Promise<void> => {
    for (const socket of others) socket.destroy();
    child.kill('SIGKILL');
    await once(child, 'close');
  };
  return { port, [Symbol.asyncDispose]: close };
}
