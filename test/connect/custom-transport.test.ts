import { connect as connectSocket } from 'node:net';
import { Duplex, duplexPair, PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { connect } from '../../src/connect/connect.js';
import type { ConnectOptions } from '../../src/connect/connect-options.js';
import { customDialer } from '../../src/connect/custom-transport.js';
import type { Transport } from '../../src/transport/transport.js';
import { startServingPeer } from './connect-peer.js';

const NEVER = new AbortController().signal;

/** How a transport ended, and what came before. */
function heard(transport: Transport): { chunks: Buffer[]; ended: Promise<Error | undefined> } {
  const chunks: Buffer[] = [];
  const ended = new Promise<Error | undefined>((resolve) => {
    transport.start({
      data: (chunk) => chunks.push(Buffer.from(chunk)),
      drained: () => undefined,
      ended: resolve,
    });
  });
  return { chunks, ended };
}

/** Our side, and the daemon's. */
async function pair(more: { secure?: boolean } = {}): Promise<{ transport: Transport; far: Duplex }> {
  const [near, far] = duplexPair();
  return { transport: await customDialer({ open: near, ...more }, 'daemon').dial(NEVER, {}), far };
}

describe('a stream that was given', () => {
  it('carries bytes both ways', async () => {
    const { transport, far } = await pair();
    const { chunks, ended } = heard(transport);
    far.write('from the daemon');
    transport.write(Buffer.from('from us'));
    expect(String(await new Promise((resolve) => far.once('data', resolve)))).toBe('from us');
    far.end();
    expect(await ended).toBeUndefined();
    expect(Buffer.concat(chunks).toString()).toBe('from the daemon');
  });

  it('is what it was said to be', async () => {
    expect((await pair()).transport).toMatchObject({
      description: 'custom:daemon',
      secure: false,
      encrypted: false,
      local: false,
    });
    expect((await pair({ secure: true })).transport.secure).toBe(true);
    const open = new PassThrough();
    const named = await customDialer({ open, description: 'tunnel' }, 'daemon').dial(NEVER, {});
    expect(named.description).toBe('tunnel:daemon');
  });

  it('has the daemon wait for us, and us for the daemon', async () => {
    const { transport, far } = await pair();
    const { chunks } = heard(transport);
    transport.pause();
    far.write('later');
    await new Promise((resolve) => setImmediate(resolve));
    expect(chunks).toEqual([]);
    transport.resume();
    await new Promise((resolve) => setImmediate(resolve));
    expect(chunks.map(String)).toEqual(['later']);
    expect(transport.write(Buffer.alloc(1_048_576))).toBe(false);
  });

  it('ends with what was written, when it is closed', async () => {
    const { transport, far } = await pair();
    const { ended } = heard(transport);
    const received: Buffer[] = [];
    far.on('data', (chunk: Buffer) => received.push(chunk));
    transport.write(Buffer.from('goodbye'));
    transport.close();
    await ended;
    expect(Buffer.concat(received).toString()).toBe('goodbye');
  });

  it('tells why it broke, also before anybody listened, and is not heard of again', async () => {
    const reason = new Error('torn');
    for (const early of [true, false]) {
      const stream = new PassThrough();
      const transport = await customDialer(stream, 'daemon').dial(NEVER, {});
      if (early) stream.destroy(reason);
      if (early) await new Promise((resolve) => setImmediate(resolve));
      const { ended } = heard(transport);
      if (!early) stream.destroy(reason);
      expect(await ended).toBe(reason);
      stream.emit('error', new Error('too late'));
    }
  });

  it('delivers bytes, and nothing else', async () => {
    const stream = new PassThrough({ encoding: 'utf8' });
    const { ended } = heard(await customDialer(stream, 'daemon').dial(NEVER, {}));
    stream.write('text');
    expect(await ended).toMatchObject({ code: 'NOT_BYTES', message: expect.stringContaining('delivered string') });
    const views = new Duplex({ objectMode: true, read: () => undefined, write: (_chunk, _encoding, done) => done() });
    const { chunks } = heard(await customDialer(views, 'daemon').dial(NEVER, {}));
    views.push(Uint8Array.of(1, 2));
    await new Promise((resolve) => setImmediate(resolve));
    expect(chunks).toEqual([Buffer.of(1, 2)]);
  });

  it('serves one link', async () => {
    const dialer = customDialer(new PassThrough(), 'daemon');
    await dialer.dial(NEVER, {});
    await expect(dialer.dial(NEVER, {})).rejects.toMatchObject({ name: 'UsageError', code: 'TRANSPORT_USED' });
  });
});

describe('a function that opens streams', () => {
  it('is given the signal, and its stream ended when that came too late', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const stream = new PassThrough();
    let release = (): void => {};
    const opening = customDialer(async (signal) => {
      expect(signal).toBe(controller.signal);
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return stream;
    }, 'daemon').dial(controller.signal, {});
    await new Promise((resolve) => setImmediate(resolve));
    controller.abort(reason);
    await expect(opening).rejects.toBe(reason);
    const closed = new Promise((resolve) => stream.once('close', resolve));
    release();
    await closed;
  });

  it('is not called when nobody wants it any more, and may fail', async () => {
    const reason = new Error('enough');
    const never = customDialer(() => expect.unreachable(), 'daemon');
    await expect(never.dial(AbortSignal.abort(reason), {})).rejects.toBe(reason);
    const failing = customDialer(() => Promise.reject(reason), 'daemon');
    await expect(failing.dial(NEVER, {})).rejects.toBe(reason);
  });

  it('may give a transport', async () => {
    const { transport } = await pair();
    expect(await customDialer(() => transport, 'daemon').dial(NEVER, {})).toBe(transport);
    expect(await customDialer(transport, 'daemon').dial(NEVER, {})).toBe(transport);
  });

  it.each([[null], [1], [{}], ['tcp']])('may not give %j', async (wrong) => {
    const open = (): Duplex => JSON.parse(JSON.stringify(wrong));
    await expect(customDialer(open, 'daemon').dial(NEVER, {})).rejects.toMatchObject({ code: 'INVALID_VALUE' });
  });
});

describe('connect() over it', () => {
  const refusal = (uri: string | undefined, options: ConnectOptions): Promise<unknown> =>
    connect(uri, options).then(
      (conn) => conn.close(),
      (error: unknown) => error,
    );

  it('opens what the URI names, on one stream or as many as are wanted', async () => {
    await using peer = await startServingPeer(() => undefined);
    const open = (): Duplex => connectSocket(peer.path);
    await using one = await connect('test:///default', { transport: open() });
    expect(one.uri).toBe('test:///default');
    await using many = await connect('qemu://far.example/system', { transport: open, links: 3 });
    expect(many.uri).toBe('qemu://far.example/system');
    expect(peer.connections).toBe(4);
  });

  it('comes back, with a function', async () => {
    await using peer = await startServingPeer(() => undefined);
    const opened: Duplex[] = [];
    const transport = (): Duplex => {
      const stream = connectSocket(peer.path);
      opened.push(stream);
      return stream;
    };
    await using conn = await connect('test:///default', { transport, reconnect: { delayMs: 1 } });
    opened[0]?.destroy();
    while (opened.length < 2 || conn.state !== 'connected') await new Promise((resolve) => setTimeout(resolve, 1));
  });

  it.each<[string, string | undefined, ConnectOptions, string]>([
    ['coming back over one stream', 'test:///default', { transport: new PassThrough(), reconnect: true }, 'reconnect'],
    ['several links over one stream', 'test:///default', { transport: new PassThrough(), links: 2 }, 'links'],
    ['a URI with a transport', 'qemu+ssh://host/system', { transport: new PassThrough() }, '+ssh'],
    ['certificates that nobody looks at', 'test:///default', { transport: new PassThrough(), tls: {} }, 'tls'],
    ['a replay', 'test:///default', { transport: new PassThrough(), replay: 'x' }, 'replay'],
    [
      'another daemon',
      undefined,
      { transport: new PassThrough(), daemon: { transport: () => expect.unreachable() } },
      'daemon',
    ],
  ])('refuses %s', async (_what, uri, options, words) => {
    expect(await refusal(uri, options)).toMatchObject({ name: 'UsageError', message: expect.stringContaining(words) });
  });
});
