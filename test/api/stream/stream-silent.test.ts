/** A daemon that says nothing more: whoever has a deadline, a signal or an abort waits no longer than that. */
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { TimeoutError } from '../../../src/errors.js';
import { type Opened, opened, text } from './stream-daemon.js';

/** Far above what is waited for on purpose, far below any patience of a daemon. */
const SOON_MS = 10_000;

const caught = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'no error',
    (error: unknown) => error,
  );

async function silent(kind: 'download' | 'upload' | 'console', signal?: AbortSignal): Promise<Opened> {
  const { daemon, stream } = await opened(kind, { signal });
  daemon.confirms = false;
  return { daemon, stream };
}

describe('a finish that is not confirmed', () => {
  test('ends with its deadline, may be waited for again, and succeeds when the daemon confirms', async () => {
    const { daemon, stream } = await silent('upload');
    const error = await caught(stream.finish({ timeoutMs: 20 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ message: expect.stringContaining('STORAGE_VOL_UPLOAD') });
    expect(stream.status).toBe('ending');
    const again = stream.finish({ timeoutMs: SOON_MS });
    setImmediate(() => daemon.confirm());
    await again;
    expect([stream.status, daemon.got]).toEqual(['finished', ['finish']]);
  });

  test('ends with the signal of the wait, and nothing is sent when that has aborted before', async () => {
    const { daemon, stream } = await silent('upload');
    const reason = new Error('enough');
    expect(await caught(stream.finish({ signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect([stream.status, daemon.got]).toEqual(['open', []]);
    const controller = new AbortController();
    const finishing = caught(stream.finish({ signal: controller.signal }));
    setImmediate(() => controller.abort(reason));
    expect(await finishing).toBe(reason);
  });

  test('ends with the signal of the stream, never as a success', async () => {
    const controller = new AbortController();
    const { daemon, stream } = await silent('upload', controller.signal);
    const finishing = caught(stream.finish());
    const reason = new Error('enough');
    setImmediate(() => controller.abort(reason));
    expect(await finishing).toBe(reason);
    expect(stream.status).toBe('aborted');
    daemon.confirm();
    expect([stream.status, daemon.got]).toEqual(['aborted', ['finish']]);
  });

  test('at the end of a loop, of Node’s and the web’s streams, ends with the signal', async () => {
    const reason = new Error('enough');
    const begun = async (begin: (opened: Opened) => Promise<unknown>): Promise<unknown> => {
      const controller = new AbortController();
      const peer = await silent('download', controller.signal);
      peer.daemon.data('a');
      peer.daemon.data();
      const outcome = caught(begin(peer));
      await expect.poll(() => peer.daemon.got).toEqual(['finish']);
      controller.abort(reason);
      return outcome;
    };
    const loop = async (chunks: AsyncIterable<Uint8Array>): Promise<void> => {
      for await (const chunk of chunks) expect(text(chunk)).toBe('a');
    };
    expect(await begun(({ stream }) => loop(stream))).toBe(reason);
    expect(await begun(({ stream }) => stream.bytes())).toBe(reason);
    expect(await begun(({ stream }) => loop(stream.toReadable()))).toBe(reason);
    expect(await begun(({ stream }) => new Response(stream.toWebReadable()).arrayBuffer())).toBe(reason);
  });
});

describe('an abort that is not confirmed', () => {
  test.concurrent.each<[string, (opened: Opened) => Promise<unknown>]>([
    ['abort()', ({ stream }) => stream.abort()],
    ['abort() while finishing', ({ stream }) => Promise.all([caught(stream.finish()), stream.abort()])],
    ['await using', ({ stream }) => stream[Symbol.asyncDispose]()],
    [
      'destroy() of a Writable',
      ({ stream }) => {
        const writable = stream.toWritable();
        const closed = once(writable, 'close');
        writable.destroy();
        return closed;
      },
    ],
    ['abort() of a stream of the web', ({ stream }) => stream.toWebWritable().abort('enough')],
  ])('%s does not wait for ever', async (_what, end) => {
    const peer = await silent('upload');
    const before = performance.now();
    await end(peer);
    await peer.stream.closed;
    expect(performance.now() - before).toBeLessThan(SOON_MS);
    expect(peer.stream.status).toBe('aborted');
    // It comes when the daemon goes on, and is taken for what it is.
    peer.daemon.confirm();
    expect(peer.daemon.destroyed).toBe(false);
  });

  test.concurrent.each<[string, (opened: Opened) => Promise<unknown>]>([
    [
      'break',
      async ({ daemon, stream }) => {
        daemon.data('a');
        for await (const _ of stream) break;
      },
    ],
    ['cancel() of a stream of the web', ({ stream }) => stream.toWebReadable().cancel('enough')],
    [
      'destroy() of a Readable',
      ({ stream }) => {
        const readable = stream.toReadable();
        const closed = once(readable, 'close');
        readable.destroy();
        return closed;
      },
    ],
  ])('%s does not wait for ever', async (_what, leave) => {
    const peer = await silent('download');
    const before = performance.now();
    await leave(peer);
    await peer.stream.closed;
    expect(performance.now() - before).toBeLessThan(SOON_MS);
    expect(peer.stream.status).toBe('aborted');
  });

  test('a signal releases an abort that waits', async () => {
    const controller = new AbortController();
    const { stream } = await silent('upload', controller.signal);
    const aborted = stream.abort();
    const before = performance.now();
    controller.abort();
    await aborted;
    expect(performance.now() - before).toBeLessThan(900);
  });
});

describe('sizes', () => {
  test('bytes() of holes that no array can hold is refused at once', async () => {
    const { daemon, stream } = await opened('download', { sparse: true });
    daemon.data('a');
    daemon.hole(2n ** 62n);
    await expect(stream.bytes()).rejects.toMatchObject({ name: 'StreamError', code: 'TOO_LARGE' });
    expect(daemon.got).toEqual(['abort']);
  });

  test('bytes() with holes', async () => {
    const { daemon, stream } = await opened('download', { sparse: true });
    daemon.data('a');
    daemon.hole(2n);
    daemon.data('b');
    daemon.hole(1n);
    daemon.data();
    expect(text(await stream.bytes())).toBe('a\0\0b\0');
  });

  test('a hole on a stream that is not sparse ends bytes() before it takes memory', async () => {
    const { daemon, stream } = await opened('download');
    daemon.hole(2n ** 40n);
    await expect(stream.bytes()).rejects.toMatchObject({ name: 'ProtocolError', code: 'UNEXPECTED_HOLE' });
    expect(stream.status).toBe('failed');
  });
});
