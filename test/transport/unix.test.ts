import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TransportSink } from '../../src/transport/transport.js';
import { connectUnix } from '../../src/transport/unix.js';

let folder: string;
let path: string;
let server: Server;
let peers: Socket[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unix-'));
  path = join(folder, 'sock');
  peers = [];
  server = createServer({ allowHalfOpen: true }, (socket) => {
    socket.on('error', () => {});
    peers.push(socket);
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
});
afterEach(async () => {
  for (const peer of peers) peer.destroy();
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

/** Collects what a transport delivers. */
class Sink implements TransportSink {
  readonly chunks: Buffer[] = [];
  readonly end: Promise<Error | undefined>;
  #ended: (reason: Error | undefined) => void = () => {};
  drains = 0;

  constructor() {
    this.end = new Promise((resolve) => {
      this.#ended = resolve;
    });
  }

  data(chunk: Buffer): void {
    this.chunks.push(Buffer.from(chunk));
  }

  drained(): void {
    this.drains += 1;
  }

  ended(reason: Error | undefined): void {
    this.#ended(reason);
  }
}

async function peer(): Promise<Socket> {
  while (peers[0] === undefined) await new Promise((resolve) => setTimeout(resolve, 1));
  return peers[0];
}

test('bytes both ways, and the end', async () => {
  const transport = await connectUnix(path);
  const sink = new Sink();
  transport.start(sink);
  const other = await peer();
  transport.write(Buffer.from('to the daemon'));
  expect(String(await new Promise((resolve) => other.once('data', resolve)))).toBe('to the daemon');
  const big = Buffer.alloc(1_000_000, 'x');
  other.end(big);
  expect(await sink.end).toBeUndefined();
  expect(Buffer.concat(sink.chunks).equals(big)).toBe(true);
  expect([transport.description, transport.secure, transport.encrypted]).toEqual([`unix:${path}`, true, false]);
});

test('bytes are read into the memory that the sink has for them', async () => {
  const transport = await connectUnix(path);
  const own = Buffer.alloc(5000);
  const places: boolean[] = [];
  const lengths: number[] = [];
  let filled = 0;
  const rest = new Sink();
  transport.start({
    allocate: () => (filled < own.length ? own.subarray(filled) : undefined),
    data: (chunk) => {
      places.push(chunk.buffer === own.buffer && chunk.byteOffset === own.byteOffset + filled);
      lengths.push(chunk.length);
      if (places.at(-1) === true) filled += chunk.length;
      else rest.data(Buffer.from(chunk));
    },
    drained: () => undefined,
    ended: (reason) => rest.ended(reason),
  });
  const other = await peer();
  const send = (bytes: Uint8Array): Promise<void> => new Promise((resolve) => other.write(bytes, () => resolve()));
  // The read that is under way from the beginning has memory already.
  await send(Buffer.from('x'));
  while (lengths.length < 1) await new Promise((resolve) => setTimeout(resolve, 1));
  const bytes = Buffer.from(Array.from({ length: 9000 }, (_, index) => index % 251));
  await send(bytes);
  other.end();
  expect(await rest.end).toBeUndefined();
  expect(places.slice(0, 2)).toEqual([false, true]);
  expect(own.equals(bytes.subarray(0, 5000))).toBe(true);
  expect(Buffer.concat(rest.chunks).equals(Buffer.concat([Buffer.from('x'), bytes.subarray(5000)]))).toBe(true);
});

test('what came before anybody listened is kept', async () => {
  const transport = await connectUnix(path);
  (await peer()).end('early');
  await new Promise((resolve) => setTimeout(resolve, 30));
  const sink = new Sink();
  transport.start(sink);
  await sink.end;
  expect(Buffer.concat(sink.chunks).toString()).toBe('early');
});

test('a pause holds the peer back', async () => {
  const transport = await connectUnix(path);
  const sink = new Sink();
  transport.start(sink);
  const other = await peer();
  transport.pause();
  await new Promise((resolve) => setTimeout(resolve, 20));
  const flushed = new Promise<void>((resolve) => other.write(Buffer.alloc(8_000_000), () => resolve()));
  await new Promise((resolve) => setTimeout(resolve, 50));
  const received = (): number => sink.chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  expect(received()).toBeLessThan(2_000_000);
  transport.resume();
  await flushed;
  while (received() < 8_000_000) await new Promise((resolve) => setTimeout(resolve, 5));
  transport.destroy();
  expect(await sink.end).toBeUndefined();
});

test('a full socket says so, and says when it takes more', async () => {
  const transport = await connectUnix(path);
  const sink = new Sink();
  transport.start(sink);
  const other = await peer();
  expect(transport.write(Buffer.alloc(8_000_000))).toBe(false);
  expect(sink.drains).toBe(0);
  other.resume();
  while (sink.drains === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  transport.close();
  expect(await sink.end).toBeUndefined();
});

test('close sends what is queued', async () => {
  const transport = await connectUnix(path);
  transport.start(new Sink());
  const other = await peer();
  transport.write(Buffer.alloc(3_000_000, 'y'));
  transport.close();
  let length = 0;
  for await (const chunk of other) length += chunk.length;
  expect(length).toBe(3_000_000);
});

test('no socket', async () => {
  await expect(connectUnix(join(folder, 'none'))).rejects.toMatchObject({
    name: 'ConnectionError',
    code: 'SOCKET_MISSING',
    message: expect.stringContaining(join(folder, 'none')),
  });
});

test('a file that is no socket', async () => {
  const file = join(folder, 'file');
  await writeFile(file, '');
  await expect(connectUnix(file)).rejects.toMatchObject({ code: 'NOT_A_SOCKET' });
  await expect(connectUnix(folder)).rejects.toMatchObject({ code: 'NOT_A_SOCKET' });
});

test('a socket that nobody listens on', async () => {
  const gone = join(folder, 'gone');
  const { spawnSync } = await import('node:child_process');
  const script = `require('net').createServer().listen(${JSON.stringify(gone)}, () => process.kill(process.pid, 'SIGKILL'))`;
  spawnSync(process.execPath, ['-e', script]);
  await expect(connectUnix(gone)).rejects.toMatchObject({ code: 'REFUSED' });
});

test.each(['', 'a\0b', `/${'x'.repeat(107)}`])('a path that no socket has: %j', async (bad) => {
  await expect(connectUnix(bad)).rejects.toMatchObject({ name: 'UsageError', code: 'INVALID_PATH' });
});

test('a signal that is aborted already opens nothing', async () => {
  const reason = new Error('no');
  await expect(connectUnix(path, AbortSignal.abort(reason))).rejects.toBe(reason);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(peers).toEqual([]);
});

test.runIf(process.platform === 'linux')('an abstract socket', async () => {
  const name = `libvirt-client-test-${process.pid}`;
  const abstract = createServer((socket) => socket.end('hello'));
  await new Promise<void>((resolve) => abstract.listen(`\0${name}`, resolve));
  const sink = new Sink();
  (await connectUnix(`@${name}`)).start(sink);
  await sink.end;
  expect(Buffer.concat(sink.chunks).toString()).toBe('hello');
  abstract.close();
});
