/** Streams whose peer has gone without the client having heard of it yet, and loops that never have to wait. */

import { mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Duplex } from 'node:stream';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { customDialer } from '../../src/connect/custom-transport.js';
import { storageVolUpload } from '../../src/generated/remote/storage-vol.js';
import { Link } from '../../src/rpc/link.js';
import type { LinkStream } from '../../src/rpc/link-stream.js';
import { RecordingTransport } from '../../src/testing/record/recording-transport.js';
import { LoopbackTransport } from '../../src/testing/server/loopback-transport.js';
import { connectTcp } from '../../src/transport/tcp.js';
import type { Transport } from '../../src/transport/transport.js';
import { connectUnix } from '../../src/transport/unix.js';
import { reply } from './memory-transport.js';

const UPLOAD = 208;
const VOL = { vol: { pool: 'p', name: 'v', key: '/v' }, offset: 0n, length: 0n, flags: 1 };
/** Sends after which a loop that nothing has stopped is taken for endless. */
const ENDLESS = 20_000;

const folder = mkdtempSync(join(tmpdir().length > 40 ? '/tmp' : tmpdir(), 'lvd-'));
const cleanups: (() => void)[] = [];

afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A peer that grants one upload, and a way to make it vanish without the client's event loop having turned. */
interface Peer {
  readonly transport: Transport;
  vanish(): void;
}

async function socketPeer(
  listen: (server: net.Server) => void,
  dial: (server: net.Server) => Promise<Transport>,
): Promise<Peer> {
  const sockets: net.Socket[] = [];
  const server = net.createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined);
    socket.once('data', () => socket.write(reply(UPLOAD, 0)));
  });
  await new Promise<void>((resolve) => {
    server.once('listening', resolve);
    listen(server);
  });
  cleanups.push(() => server.close());
  const vanish = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return { transport: await dial(server), vanish };
}

let sockets = 0;
function unix(fileDescriptors: boolean): Promise<Peer> {
  sockets += 1;
  const path = join(folder, `sock${sockets}`);
  return socketPeer(
    (server) => server.listen(path),
    () => connectUnix(path, undefined, fileDescriptors),
  );
}

const PEERS: readonly (readonly [string, () => Promise<Peer>])[] = [
  ['a Unix socket', () => unix(false)],
  ['a Unix socket for descriptors', () => unix(true)],
  [
    'TCP',
    () =>
      socketPeer(
        (server) => server.listen(0, '127.0.0.1'),
        (server) => {
          const address = server.address();
          return connectTcp({ host: '127.0.0.1', port: typeof address === 'object' ? (address?.port ?? 0) : 0 });
        },
      ),
  ],
  [
    'a recorded Unix socket',
    async () => {
      const { transport, vanish } = await unix(false);
      const listener = { frame() {}, asksVersion: () => false, version() {}, ended() {} };
      return { transport: new RecordingTransport(transport, listener), vanish };
    },
  ],
  [
    'a stream of the caller',
    async () => {
      const duplex = new Duplex({ read() {}, write: (_chunk, _encoding, done) => done() });
      const [transport] = await Promise.all([customDialer(duplex, 'peer').dial(new AbortController().signal, {})]);
      setImmediate(() => duplex.push(reply(UPLOAD, 0)));
      return { transport, vanish: () => duplex.destroy() };
    },
  ],
  [
    'a stream of the caller that was ended but not closed',
    async () => {
      const duplex = new Duplex({ read() {}, autoDestroy: false, write: (_chunk, _encoding, done) => done() });
      const transport = await customDialer(duplex, 'peer').dial(new AbortController().signal, {});
      setImmediate(() => duplex.push(reply(UPLOAD, 0)));
      return { transport, vanish: () => duplex.end() };
    },
  ],
  [
    'a connection inside the process',
    async () => {
      let end = (): void => {};
      const transport = new LoopbackTransport({
        accept(wire) {
          end = () => wire.destroy();
          return { frame: () => wire.send(reply(UPLOAD, 0)), ended() {} };
        },
      });
      return { transport, vanish: () => end() };
    },
  ],
];

async function openUpload(transport: Transport): Promise<{ link: Link; stream: LinkStream }> {
  const link = new Link(transport);
  cleanups.push(() => link.destroy());
  for (const tag of ['authenticating', 'opening', 'open'] as const) link.advance(tag);
  return { link, stream: (await link.openStream(storageVolUpload, VOL, { sparse: true })).stream };
}

describe.each(PEERS)('after the peer behind %s has gone', (_what, open) => {
  test.each([
    ['large packets', (stream: LinkStream) => stream.send(new Uint8Array(262_120))],
    ['small packets', (stream: LinkStream) => stream.send(new Uint8Array(100))],
    ['holes', (stream: LinkStream) => stream.sendHole(1n)],
  ])('a loop that sends %s fails soon', async (_packets, send) => {
    const { transport, vanish } = await open();
    const { stream } = await openUpload(transport);
    vanish();
    const loop = async (): Promise<string> => {
      for (let sent = 0; sent < ENDLESS; sent += 1) await send(stream);
      return `${ENDLESS} sends to nobody succeeded`;
    };
    await expect(loop()).rejects.toMatchObject({ name: 'StreamError' });
    expect(stream.state).toBe('failed');
  });
});

test('a loop over sends that never wait lets timers run', async () => {
  const sink: Transport = {
    ...{ description: 'sink', secure: true, encrypted: false, local: true },
    start: (to) => setImmediate(() => to.data(reply(UPLOAD, 0))),
    write: () => true,
    writeZeroCopy: () => Promise.resolve(),
    pause() {},
    resume() {},
    close() {},
    destroy() {},
  };
  for (const send of [
    (stream: LinkStream) => stream.send(new Uint8Array(100)),
    (stream: LinkStream) => stream.send(new Uint8Array(70_000)),
    (stream: LinkStream) => stream.sendHole(1n),
  ]) {
    const { stream } = await openUpload(sink);
    let turned = false;
    setImmediate(() => {
      turned = true;
    });
    for (let sent = 0; sent < ENDLESS && !turned; sent += 1) await send(stream);
    expect(turned).toBe(true);
  }
  const { stream } = await openUpload(sink);
  let turned = false;
  setImmediate(() => {
    turned = true;
  });
  await stream.send(new Uint8Array(200 * 262_120));
  expect(turned).toBe(true);
});
