import { getEventListeners } from 'node:events';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ServerError, StreamError } from '../../../src/errors.js';
import { tick } from '../../rpc/memory-transport.js';
import { opened, text } from './stream-daemon.js';

const caught = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'no error',
    (error: unknown) => error,
  );

afterEach(() => {
  vi.useRealTimers();
});

describe('the calls of a stream', () => {
  test('receive, receive a hole, the end, finish', async () => {
    const { daemon, stream } = await opened('download', { sparse: true });
    expect([stream.procedure, stream.sparse, stream.status]).toEqual(['STORAGE_VOL_DOWNLOAD', true, 'open']);
    daemon.data('abc');
    daemon.hole(10n);
    daemon.data();
    expect(stream.buffered).toBe(3);
    expect(await stream.receive()).toMatchObject({ type: 'data' });
    expect(await stream.receive()).toEqual({ type: 'hole', length: 10n, flags: 0 });
    expect(await stream.receive()).toBeUndefined();
    await stream.finish();
    await stream.finish();
    await stream.closed;
    expect([stream.status, daemon.got]).toEqual(['finished', ['finish']]);
  });

  test('send, send a hole, finish', async () => {
    const { daemon, stream } = await opened('upload', { sparse: true });
    await stream.send(Buffer.from('abc'));
    await stream.sendHole(7);
    await stream.sendHole(8n);
    await stream.finish();
    expect(daemon.got).toEqual(['abc', 7n, 8n, 'finish']);
  });

  test('nothing after the end: each call says so, and nothing is sent', async () => {
    for (const end of ['finish', 'abort'] as const) {
      const { daemon, stream } = await opened('upload', { sparse: true });
      await stream[end]();
      expect(await caught(stream.send(Buffer.from('x')))).toMatchObject({ name: 'UsageError', code: 'STREAM_OVER' });
      expect(await caught(stream.sendHole(1))).toMatchObject({ code: 'STREAM_OVER' });
      if (end === 'abort') expect(await caught(stream.finish())).toMatchObject({ code: 'STREAM_OVER' });
      await stream.abort();
      expect(daemon.got).toEqual([end]);
    }
  });

  test('a side that does not exist, and a hole where none may be, are refused before anything is sent', async () => {
    const download = await opened('download', { sparse: true });
    expect(await caught(download.stream.send(Buffer.from('x')))).toMatchObject({ code: 'READ_ONLY' });
    expect(await caught(download.stream.sendHole(1))).toMatchObject({ code: 'READ_ONLY' });
    expect(() => download.stream.toWritable()).toThrow(/nothing can be sent on a download/);
    expect(() => download.stream.toDuplex()).toThrow(/nothing can be sent on a download/);
    const upload = await opened('upload');
    expect(await caught(upload.stream.receive())).toMatchObject({ code: 'WRITE_ONLY' });
    expect(() => upload.stream.toReadable()).toThrow(/an upload cannot be read/);
    expect(await caught(upload.stream.sendHole(1))).toMatchObject({ code: 'NOT_SPARSE' });
    // @ts-expect-error: a caller without types
    expect(await caught(upload.stream.send('text'))).toMatchObject({ code: 'INVALID_VALUE' });
    expect([...download.daemon.got, ...upload.daemon.got]).toEqual([]);
  });

  test('the error of the daemon is the cause for everybody', async () => {
    const { daemon, stream } = await opened('upload');
    daemon.fails('No space left on device');
    for (const call of [() => stream.send(Buffer.from('x')), () => stream.finish()]) {
      const error = await caught(call());
      expect(error).toMatchObject({ name: 'StreamError', code: 'SYSTEM_ERROR' });
      expect(error instanceof StreamError && error.cause).toBeInstanceOf(ServerError);
    }
    await stream.abort();
    expect([stream.status, daemon.got]).toEqual(['failed', []]);
  });
});

describe('readers', () => {
  test('there is only one', async () => {
    const { stream } = await opened('download');
    const loop = stream[Symbol.asyncIterator]();
    expect(() => stream.toReadable()).toThrow(expect.objectContaining({ code: 'TWO_READERS' }));
    expect(() => stream.toWebReadable()).toThrow('the stream is already read by a loop over it');
    expect(() => stream.items()).toThrow(expect.objectContaining({ code: 'TWO_READERS' }));
    expect(await caught(stream.receive())).toMatchObject({ code: 'TWO_READERS' });
    expect(await caught(stream.bytes())).toMatchObject({ code: 'TWO_READERS' });
    await loop.return?.();
  });

  test('of whom two wait at once', async () => {
    const { daemon, stream } = await opened('download');
    const first = stream.receive();
    expect(await caught(stream.receive())).toMatchObject({ code: 'TWO_READERS' });
    daemon.data('a');
    expect(await first).toMatchObject({ type: 'data' });
  });

  test('writers, too', async () => {
    const { stream } = await opened('console');
    const writable = stream.toWritable();
    expect(() => stream.toWebWritable()).toThrow(expect.objectContaining({ code: 'TWO_WRITERS' }));
    expect(() => stream.toDuplex()).toThrow(expect.objectContaining({ code: 'TWO_WRITERS' }));
    expect(await caught(stream.send(Buffer.from('x')))).toMatchObject({ code: 'TWO_WRITERS' });
    stream.toReadable();
    writable.destroy();
    await stream.closed;
  });
});

describe('for await', () => {
  test('to the end: holes are zeros, and the stream is finished', async () => {
    const { daemon, stream } = await opened('download', { sparse: true });
    daemon.data('ab');
    daemon.hole(600_000n);
    daemon.data('c');
    daemon.data();
    const chunks: Uint8Array[] = [];
    for await (const chunk of stream) chunks.push(chunk);
    expect(chunks.map((chunk) => chunk.length)).toEqual([2, 262_144, 262_144, 75_712, 1]);
    expect(Buffer.concat(chunks)).toEqual(Buffer.concat([Buffer.from('ab'), Buffer.alloc(600_000), Buffer.from('c')]));
    expect([stream.status, daemon.got]).toEqual(['finished', ['finish']]);
  });

  test('what the daemon says to the finish comes out of the loop', async () => {
    const { daemon, stream } = await opened('download');
    daemon.confirms = false;
    daemon.data('ab');
    daemon.data();
    const all = stream.bytes();
    await tick();
    expect(daemon.got).toEqual(['finish']);
    daemon.fails('cannot close');
    await expect(all).rejects.toThrow('STORAGE_VOL_DOWNLOAD: cannot close');
  });

  test('break aborts, and so does an error in the loop', async () => {
    const broken = await opened('download');
    broken.daemon.data('a');
    for await (const chunk of broken.stream) {
      expect(text(chunk)).toBe('a');
      break;
    }
    const thrown = await opened('download');
    thrown.daemon.data('a');
    const loop = async (): Promise<void> => {
      for await (const _ of thrown.stream) throw new Error('mine');
    };
    await expect(loop()).rejects.toThrow('mine');
    expect([broken.stream.status, thrown.stream.status]).toEqual(['aborted', 'aborted']);
    expect([...broken.daemon.got, ...thrown.daemon.got]).toEqual(['abort', 'abort']);
  });

  test('leaving ends a wait that is under way', async () => {
    const { daemon, stream } = await opened('download');
    const loop = stream[Symbol.asyncIterator]();
    const waiting = [loop.next(), loop.next()];
    await tick();
    expect(await loop.return?.()).toEqual({ done: true, value: undefined });
    expect(await Promise.all(waiting)).toEqual([
      { done: true, value: undefined },
      { done: true, value: undefined },
    ]);
    expect(daemon.got).toEqual(['abort']);
  });

  test('those who ask ahead get their turns in order', async () => {
    const { daemon, stream } = await opened('download');
    const loop = stream.items();
    const waiting = [loop.next(), loop.next(), loop.next()];
    daemon.data('a');
    await tick();
    daemon.data('b');
    daemon.data();
    const values = (await Promise.all(waiting)).map(({ value }) => (value?.type === 'data' ? text(value.data) : value));
    expect(values).toEqual(['a', 'b', undefined]);
  });
});

describe('an end from outside', () => {
  test('a signal aborts, and its reason is what everybody gets', async () => {
    const reason = new Error('enough');
    const controller = new AbortController();
    const { daemon, stream } = await opened('console', { signal: controller.signal });
    const waiting = caught(stream.receive());
    controller.abort(reason);
    expect(await waiting).toBe(reason);
    await stream.closed;
    expect(await caught(stream.send(Buffer.from('x')))).toBe(reason);
    expect(await caught(stream.finish())).toBe(reason);
    await tick();
    expect([stream.status, daemon.got]).toEqual(['aborted', ['abort']]);
  });

  test('a signal after the end does nothing, and its listener is gone', async () => {
    const controller = new AbortController();
    const { daemon, stream } = await opened('upload', { signal: controller.signal });
    await stream.finish();
    await tick();
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
    controller.abort();
    await stream.finish();
    expect(daemon.got).toEqual(['finish']);
  });

  test('await using aborts what is not over', async () => {
    const { daemon, stream } = await opened('download');
    const scope = async (): Promise<void> => {
      await using _ = stream;
    };
    await scope();
    const other = await opened('upload');
    await other.stream.finish();
    await other.stream[Symbol.asyncDispose]();
    expect([daemon.got, other.daemon.got]).toEqual([['abort'], ['finish']]);
  });

  test('an abort that is not confirmed ends a link of its own', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const destroyLink = vi.fn();
    const { daemon, stream } = await opened('upload', { destroyLink });
    daemon.confirms = false;
    const aborted = stream.abort();
    vi.advanceTimersByTime(1000);
    expect(destroyLink).toHaveBeenCalledOnce();
    daemon.end();
    await aborted;
    expect(stream.status).toBe('aborted');
  });
});
