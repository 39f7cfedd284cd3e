import dns from 'node:dns';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { connectTcp } from '../../src/transport/tcp.js';
import type { TransportSink } from '../../src/transport/transport.js';
import { deafPort } from '../connect/connect-stages.js';

let server: Server | undefined;

afterEach(() => {
  server?.close();
});

async function serve(answer: (socket: Socket) => void): Promise<number> {
  const listening = createServer((socket) => {
    socket.on('error', () => undefined);
    answer(socket);
  });
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  return portOf(listening);
}

function portOf(listening: Server): number {
  const address: AddressInfo | string | null = listening.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** What came, and how it ended. */
async function heard(port: number, question = ''): Promise<{ bytes: Buffer; end: Error | undefined }> {
  const transport = await connectTcp({ host: '127.0.0.1', port });
  const chunks: Buffer[] = [];
  const end = await new Promise<Error | undefined>((resolve) => {
    const sink: TransportSink = {
      data: (chunk) => chunks.push(Buffer.from(chunk)),
      drained: () => undefined,
      ended: resolve,
    };
    transport.start(sink);
    transport.write(Buffer.from(question));
  });
  return { bytes: Buffer.concat(chunks), end };
}

test('bytes both ways, and nothing is said to be secure', async () => {
  const port = await serve((socket) => socket.once('data', (data) => socket.end(`${data}!`)));
  const { bytes, end } = await heard(port, 'hello');
  expect([bytes.toString(), end]).toEqual(['hello!', undefined]);
  const transport = await connectTcp({ host: 'localhost', port });
  expect(transport).toMatchObject({ secure: false, encrypted: false, local: false });
  transport.destroy();
});

test('a TLS listener is told from a daemon', async () => {
  const port = await serve((socket) => socket.once('data', () => socket.end(Buffer.from('15030100020246', 'hex'))));
  const { bytes, end } = await heard(port, 'hello');
  expect(bytes.length).toBe(0);
  expect(end).toMatchObject({ name: 'ConnectionError', code: 'TLS_EXPECTED' });
});

test('somebody who hangs up without a word', async () => {
  const port = await serve((socket) => socket.once('data', () => socket.end()));
  const { end } = await heard(port, 'hello');
  expect(end).toMatchObject({ code: 'CLOSED', message: expect.stringContaining('it may be a TLS port') });
});

test('nobody there', async () => {
  const port = await serve(() => undefined);
  await new Promise((resolve) => server?.close(resolve));
  await expect(connectTcp({ host: '127.0.0.1', port })).rejects.toMatchObject({ code: 'REFUSED' });
  await expect(connectTcp({ host: '::1', port })).rejects.toThrow(`[::1]:${port}`);
  await expect(connectTcp({ host: 'no-such-host.invalid', port })).rejects.toMatchObject({ code: 'HOST_UNKNOWN' });
});

test('a host whose first address does not answer is reached at its second', async () => {
  await using deaf = await deafPort();
  const listening = createServer((socket) => socket.on('error', () => undefined));
  server = listening;
  await new Promise<void>((resolve) => listening.listen(deaf.port, '127.0.0.2', resolve));
  const addresses = ['127.0.0.1', '127.0.0.2'].map((address) => ({ address, family: 4 }));
  const lookup = vi.spyOn(dns, 'lookup').mockImplementation((...given: unknown[]) => {
    const done = given.at(-1);
    if (typeof done === 'function') done(null, addresses);
  });
  try {
    const transport = await connectTcp({ host: 'host.example', port: deaf.port });
    expect(transport.description).toBe(`tcp:host.example:${deaf.port}`);
    transport.destroy();
  } finally {
    lookup.mockRestore();
  }
});

test('a signal ends the attempt', async () => {
  const reason = new Error('enough');
  await expect(connectTcp({ host: '127.0.0.1', port: 1 }, AbortSignal.abort(reason))).rejects.toBe(reason);
});
