import { once } from 'node:events';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ReadableStream } from 'node:stream/web';
import { describe, expect, test } from 'vitest';
import { tick } from '../../rpc/memory-transport.js';
import { opened, text } from './stream-daemon.js';

describe('toReadable', () => {
  test('ends after the daemon has confirmed', async () => {
    const { daemon, stream } = await opened('download');
    daemon.confirms = false;
    const readable = stream.toReadable();
    daemon.data('abc');
    daemon.data();
    let ended = false;
    readable.on('end', () => {
      ended = true;
    });
    const [chunk]: unknown[] = await once(readable, 'data');
    expect(chunk).toEqual(Buffer.from('abc'));
    await tick();
    expect([ended, daemon.got]).toEqual([false, ['finish']]);
    daemon.confirm();
    await once(readable, 'close');
    expect(ended).toBe(true);
  });

  test('goes through a pipeline; the error of the daemon comes out of it', async () => {
    const good = await opened('download');
    const chunks: string[] = [];
    const sink = (): Writable =>
      new Writable({
        write(chunk: Buffer, _encoding, callback) {
          chunks.push(chunk.toString());
          callback();
        },
      });
    const done = pipeline(good.stream.toReadable(), sink());
    for (const part of ['a', 'b', '']) good.daemon.data(part);
    await done;
    expect([chunks, good.stream.status]).toEqual([['a', 'b'], 'finished']);
    const bad = await opened('download');
    const failing = pipeline(bad.stream.toReadable(), sink());
    bad.daemon.data('c');
    bad.daemon.fails('cannot read from stream');
    await expect(failing).rejects.toMatchObject({ name: 'StreamError', code: 'SYSTEM_ERROR' });
  });

  test('an error of the other side of a pipeline aborts', async () => {
    const { daemon, stream } = await opened('download');
    const sink = new Writable({ write: (_chunk, _encoding, callback) => callback(new Error('disk full')) });
    const done = pipeline(stream.toReadable(), sink);
    daemon.data('a');
    await expect(done).rejects.toThrow('disk full');
    await stream.closed;
    expect([stream.status, daemon.got]).toEqual(['aborted', ['abort']]);
  });

  test('destroy aborts, and for await over it aborts when left', async () => {
    const { daemon, stream } = await opened('download');
    daemon.data('a');
    for await (const chunk of stream.toReadable()) {
      expect(chunk).toEqual(Buffer.from('a'));
      break;
    }
    await stream.closed;
    expect(daemon.got).toEqual(['abort']);
  });

  test('a slow consumer is not run over', async () => {
    const { daemon, stream } = await opened('download', { highWaterMark: 10 });
    const readable = stream.toReadable();
    readable.read(0);
    await tick();
    for (let i = 0; i < 8; i += 1) daemon.data('x'.repeat(60_000));
    await tick();
    expect([daemon.paused, readable.readableLength]).toEqual([true, 60_000]);
    readable.destroy();
    await stream.closed;
    expect(daemon.paused).toBe(false);
  });
});

describe('toWritable', () => {
  test('many small chunks leave together, the end is confirmed', async () => {
    const { daemon, stream } = await opened('upload');
    daemon.full = true;
    const writable = stream.toWritable();
    for (const part of ['a', 'b', 'c', 'd']) writable.write(part);
    writable.end();
    await tick();
    expect(daemon.got).toEqual(['a']);
    daemon.full = false;
    daemon.drain();
    await once(writable, 'finish');
    expect([daemon.got, stream.status]).toEqual([['a', 'bcd', 'finish'], 'finished']);
  });

  test('a pipeline into it waits for the daemon, whose error comes out', async () => {
    const good = await opened('upload');
    await pipeline(Readable.from([Buffer.from('ab'), Buffer.from('c')]), good.stream.toWritable());
    expect(good.daemon.got.join('')).toBe('abcfinish');
    const bad = await opened('upload');
    bad.daemon.confirms = false;
    const failing = pipeline(Readable.from([Buffer.from('ab')]), bad.stream.toWritable());
    await tick();
    await tick();
    bad.daemon.fails('No space left on device');
    await expect(failing).rejects.toMatchObject({ name: 'StreamError', code: 'SYSTEM_ERROR' });
  });

  test('an error of the source aborts the upload', async () => {
    const { daemon, stream } = await opened('upload');
    const source = Readable.from(
      (async function* () {
        yield Buffer.from('a');
        throw new Error('source broke');
      })(),
    );
    await expect(pipeline(source, stream.toWritable())).rejects.toThrow('source broke');
    await stream.closed;
    expect([daemon.got.at(-1), stream.status]).toEqual(['abort', 'aborted']);
  });
});

describe('toDuplex', () => {
  test('both ways at once; the end of the guest ends both', async () => {
    const { daemon, stream } = await opened('console');
    const duplex = stream.toDuplex();
    duplex.write('hello\n');
    daemon.data('login: ');
    const [chunk]: unknown[] = await once(duplex, 'data');
    expect([chunk, daemon.got]).toEqual([Buffer.from('login: '), ['hello\n']]);
    daemon.data();
    await once(duplex, 'close');
    expect([stream.status, daemon.got]).toEqual(['finished', ['hello\n', 'finish']]);
  });

  test('end() finishes it, and what was not read is dropped without an error', async () => {
    const { daemon, stream } = await opened('console');
    const duplex = stream.toDuplex();
    duplex.resume();
    duplex.end('bye');
    await once(duplex, 'close');
    expect([stream.status, daemon.got, duplex.errored]).toEqual(['finished', ['bye', 'finish'], null]);
  });

  test('destroy aborts; an error of the daemon destroys', async () => {
    const one = await opened('console');
    one.stream.toDuplex().destroy();
    await one.stream.closed;
    expect(one.daemon.got).toEqual(['abort']);
    const two = await opened('console');
    const duplex = two.stream.toDuplex();
    duplex.resume();
    two.daemon.fails('stream had I/O failure');
    await expect(once(duplex, 'end')).rejects.toMatchObject({ name: 'StreamError' });
  });
});

describe('streams of the web', () => {
  test('a download is read to its end', async () => {
    const { daemon, stream } = await opened('download', { sparse: true });
    daemon.data('ab');
    daemon.hole(3n);
    daemon.data();
    const parts: (string | undefined)[] = [];
    for await (const chunk of stream.toWebReadable()) parts.push(text(chunk));
    expect([parts, stream.status]).toEqual([['ab', '\0\0\0'], 'finished']);
  });

  test('nothing is read ahead, and cancel aborts while a read waits', async () => {
    const { daemon, stream } = await opened('download');
    const reader = stream.toWebReadable().getReader();
    daemon.data('ab');
    expect(stream.buffered).toBe(2);
    expect(await reader.read()).toMatchObject({ done: false });
    const waiting = reader.read();
    await reader.cancel(new Error('enough'));
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(daemon.got).toEqual(['abort']);
  });

  test('an error of the daemon errors the reader', async () => {
    const { daemon, stream } = await opened('download');
    const reader = stream.toWebReadable().getReader();
    const reading = reader.read();
    daemon.fails('gone');
    await expect(reading).rejects.toMatchObject({ name: 'StreamError' });
  });

  test('an upload is finished by close and by pipeTo', async () => {
    const one = await opened('upload');
    const writer = one.stream.toWebWritable().getWriter();
    await writer.write(Buffer.from('ab'));
    await writer.close();
    expect(one.daemon.got).toEqual(['ab', 'finish']);
    const two = await opened('upload');
    const source = ReadableStream.from([Buffer.from('a'), Buffer.from('b')]);
    await source.pipeTo(two.stream.toWebWritable());
    expect(two.daemon.got).toEqual(['a', 'b', 'finish']);
  });

  test('abort does not wait for a write that is stuck', async () => {
    const { daemon, stream } = await opened('upload');
    daemon.full = true;
    const writer = stream.toWebWritable().getWriter();
    const write = writer.write(Buffer.from('ab')).catch((error: unknown) => error);
    await tick();
    const reason = new Error('enough');
    await Promise.all([writer.abort(reason), writer.closed.catch(() => undefined)]);
    expect([await write, daemon.got, stream.status]).toEqual([expect.anything(), ['ab', 'abort'], 'aborted']);
  });
});
